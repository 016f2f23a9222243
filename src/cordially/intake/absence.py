"""When somebody who is away comes back, as an out-of-office letter says it; pure.

A day counts only near a word of coming back or of being away.  Ten languages: English, German,
French, Spanish, Italian, Dutch, Portuguese, Swedish with Danish and Norwegian, Finnish, Polish.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

from cordially.values import without_accents

_DAY = timedelta(days=1)
_FARTHEST = timedelta(days=366)  # what is later is no return
_READ = 4000  # characters of a letter; what is told of an absence stands at its beginning


class Return(NamedTuple):
    """The first day on which somebody reads again; `other` is the other reading of 03/04."""

    on: date
    other: date | None = None


class _Says(Enum):
    """What a cue says of the day behind it, and how many characters may stand between."""

    BACK = 40  # the first day back
    AWAY = 25  # the last day away, and so does `until`, whose later reading is taken


# In English alone the month may come first: 03/04 is two days there, and one elsewhere.
_ENGLISH = r"back|return|resum|reachable|available again|as of|from|until|through|thru|up to"

# Beginnings of words, without accents and in small letters.
_CUES = {
    _Says.BACK: (
        r"(?:back|return|resum|reachable|available again|as of|from)\w*"
        r"|(?:wieder|zuruck|ruckkehr|erreichbar|ab)\b"
        r"|retour|a (?:compter|partir)|rentr\w+|des le"
        r"|(?:de vuelta|regres|reincorpor|volv|vuelv)\w*"
        r"|(?:ritorn|rientr|torn)\w*|a partire|(?:terug|weer|vanaf)\b"
        r"|(?:de volta|retorn|volt)\w*|(?:tillbaka|ater|tilbage|tilbake|fra|fran)\b"
        r"|(?:palaan|palaa|takaisin|tavoitettav)\w*|(?:wrac|wroc|powroc|powrot|z powrotem|od)\w*"
    ),
    _Says.AWAY: (
        r"(?:until|till|til|through|thru|up to|bis|jusqu|hasta|fino|tot|t/m|saakka)\b"
        r"|t\.?o\.?m\b|(?:ate|do)(?= (?:(?:o|ao|a) )?(?:dia |dnia )?\d)"
    ),
}
# These stand behind their day.
_AWAY_BEFORE = r"\.? ?(?:asti|saakka|wlacznie|mennessa)\b"
_BACK_BEFORE = (
    r"\.?,? ?(?:(?:(?:i(?: am|'ll be| will be)|ben ik|bin ich|je suis|ar jag|er jeg|sono|estare"
    r"|estarei|olen)|again|weer|wieder|igen) ){0,2}"
    r"(?:back|terug|zuruck|da|wieder|weer|tillbaka|tilbage|tilbake|takaisin|de (?:retour|vuelta"
    r"|volta)|(?:di )?ritorno|z powrotem)\b"
)

# What is said of an absence, also where no day is said.
_ABSENT = (
    r"\b(?:out of (?:the )?office|(?<!right )(?<!straight )away"
    r"|on (?:annual |parental |sick )?(?:leave|vacation|holiday)"
    r"|travell?ing|nicht im (?:buro|haus|dienst)|abwesen|ausser haus|im urlaub|elternzeit"
    r"|absent|en conges?|en vacances|fuera de (?:la )?oficina|ausente|de (?:vacaciones|baja|ferias)"
    r"|fuori (?:sede|ufficio)|assente|in ferie|fora do escritorio"
    r"|afwezig|niet (?:aanwezig|op kantoor)"
    r"|(?:met|op) (?:vakantie|verlof)|franvarande|inte pa (?:kontoret|plats)|semester"
    r"|ikke (?:pa kontoret|til ?stede)|pa? ferie|fravaer|poissa|lomalla|nieobecn|na urlopie"
    r"|poza biurem)"
)
_HELD = 5  # working days that an absence without a day is taken to last

# From Monday on.
_WEEKDAYS = (
    "mon monday montag lundi lunes lunedi maandag segunda mandag poniedzialek maanantai",
    "tue tues tuesday dienstag mardi martes martedi dinsdag terca tirsdag tisdag wtorek tiistai",
    "wed wednesday mittwoch mercredi miercoles mercoledi woensdag quarta onsdag srode keskiviikko",
    "thu thursday donnerstag jeudi jueves giovedi donderdag quinta torsdag czwartek torstai",
    "fri friday freitag vendredi viernes venerdi vrijdag sexta fredag piatek perjantai",
    "sat saturday samstag sonnabend samedi sabado sabato zaterdag lordag sobote lauantai",
    "sun sunday sonntag dimanche domingo domenica zondag sondag niedziele sunnuntai",
)
_WEEKDAY_OF = {name: at for at, names in enumerate(_WEEKDAYS) for name in names.split()}
WEEKDAY = "|".join(sorted(_WEEKDAY_OF, key=len, reverse=True))

# From January on; the beginnings of the words.
_MONTHS = (
    "jan ene gen janv tammi sty",
    "feb fev fevr helmi lut",
    "mar mrz maart maalis maerz marz mrt marzo",
    "apr abr avr huhti kwi",
    "may mai mag mei maj touko",
    "jun juin giu kesa cze",
    "jul juil lug heina lip",
    "aug aou ago elo sie",
    "sep set syys wrz",
    "oct okt ott out loka paz",
    "nov marras lis",
    "dec dez dic joulu gru",
)
_MONTH_OF = {stem: at for at, stems in enumerate(_MONTHS, 1) for stem in stems.split()}
_STEMS = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_MONTH = rf"(?!(?:{WEEKDAY})\b)(?P<month>(?:{_STEMS})[a-z]*)"

_DAYS = (
    r"(?P<iso>\d{4})-(?P<iso_month>\d{1,2})-(?P<iso_day>\d{1,2})",
    r"(?P<one>\d{1,2})(?P<mark>[./-]) ?(?P<two>\d{1,2})"
    r"(?:(?P=mark) ?(?P<year>\d{4}|\d{2}))?(?!\d)",
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|o|º|\.)?(?: (?:de|di|of))? {_MONTH}\b\.?"
    r"(?:,? (?:de )?(?P<year>\d{4}))?",
    rf"{_MONTH}\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<year>\d{{4}}))?",
    # One that stands before a date says nothing of its own.
    rf"(?P<weekday>{WEEKDAY})\b(?!,? (?:(?:the|den|dem|le|el|il|dia) )?(?:\d|(?:{_STEMS})))",
)


class _Cue(NamedTuple):
    """A word that says something of the day after it, and where it ends."""

    end: int
    says: _Says
    english: bool


def back_on(text: str, written: date) -> Return | None:
    """Return the day on which its writer reads again, or None where the letter does not say.

    `written` is the day of the letter.  Of `until Friday` the day after is meant, since it may
    be the last one away; of several days the latest.
    """
    words = plain(text[:_READ])
    cues = [
        _Cue(cue.end(), says, re.match(_ENGLISH, cue[0]) is not None)
        for says, pattern in _CUES.items()
        for cue in re.finditer(rf"(?<!\w)(?:{pattern})", words)
    ]
    found: list[Return] = []
    for pattern in _DAYS:
        for match in re.finditer(rf"(?<![\w/.-]){pattern}", words):
            cue = _said_of(match, words, cues)
            day = _day(match, written, english=cue.english) if cue else None
            if cue and day and day.on <= written + _FARTHEST:
                found.append(_after(day) if cue.says is _Says.AWAY else day)
    return max(
        (each for each in found if written < each.on),
        key=lambda each: each.on,
        default=None,
    )


def is_told(text: str) -> bool:
    """Tell whether its writer says that they are away."""
    return re.search(_ABSENT, plain(text[:_READ])) is not None


def held(written: date) -> date:
    """Return until when somebody is left alone who says no day: the fifth working day."""
    weeks, days = divmod(min(written.weekday(), 4) + _HELD, 5)
    return written - written.weekday() * _DAY + weeks * 7 * _DAY + days * _DAY


_LETTERS = str.maketrans({"ł": "l", "ø": "o", "æ": "ae"})  # what NFD does not take apart


def plain(text: str) -> str:
    """Return a text in small letters without accents, in one line."""
    folded = text.casefold().replace("’", "'").translate(_LETTERS)
    return " ".join(without_accents(folded).split())


def _said_of(day: re.Match[str], words: str, cues: Sequence[_Cue]) -> _Cue | None:
    """Return the cue that speaks of a day: one right behind it, or the nearest before."""
    behind = words[day.end() : day.end() + 40]
    if re.match(_AWAY_BEFORE, behind):
        return _Cue(day.end(), _Says.AWAY, english=False)
    if cue := re.match(_BACK_BEFORE, behind):
        return _Cue(day.end(), _Says.BACK, english=cue[0].endswith("back"))
    before = [each for each in cues if each.end <= day.start()]
    if not before:
        return None
    nearest = max(before, key=lambda each: each.end)
    between = words[nearest.end : day.start()]
    is_far = len(between) > nearest.says.value or re.search(r"[!?]|\. [a-z]", between)
    return None if is_far else nearest


def _after(day: Return) -> Return:
    return Return(day.on + _DAY, day.other + _DAY if day.other else None)


def _day(match: re.Match[str], written: date, *, english: bool) -> Return | None:
    said = match.groupdict()
    if name := said.get("weekday"):
        ahead = (_WEEKDAY_OF[name] - written.weekday()) % 7 or 7
        return Return(written + ahead * _DAY)
    if said.get("iso"):
        return _return(_date(int(said["iso"]), int(said["iso_month"]), int(said["iso_day"])))
    year = said.get("year")
    full = int(year) + 2000 * (len(year) == 2) if year else None
    if name := said.get("month"):
        month = next(at for stem, at in _longest_first() if name.startswith(stem))
        return _return(_next(written, full, month, int(said["day"])))
    one, two = int(said["one"]), int(said["two"])
    first, second = _next(written, full, two, one), _next(written, full, one, two)
    if said["mark"] != "/" or not english:  # the day comes first
        return _return(first or second)
    if first and second and first != second:
        early, late = sorted((first, second))
        return Return(late, early)
    return _return(first or second)


def _longest_first() -> list[tuple[str, int]]:
    return sorted(_MONTH_OF.items(), key=lambda each: -len(each[0]))


def _return(on: date | None) -> Return | None:
    return Return(on) if on else None


def _next(written: date, year: int | None, month: int, day: int) -> date | None:
    """Return that day of that year, or the next one; of the last weeks, the one that was."""
    if year:
        return _date(year, month, day)
    found = _date(written.year, month, day)
    if found and found < written - 60 * _DAY:
        return _date(written.year + 1, month, day)
    return found


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
