"""When somebody who is away comes back, as an out-of-office letter says it; pure.

A day counts only near a word of coming back or of being away.  Ten languages: English, German,
French, Spanish, Italian, Dutch, Portuguese, Swedish with Danish and Norwegian, Finnish, Polish.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

_DAY = timedelta(days=1)
_READ = 4000  # characters of a letter; what is told of an absence stands at its beginning


class Return(NamedTuple):
    """The first day on which somebody reads again; `other` is the other reading of 03/04."""

    on: date
    other: date | None = None


class _Says(Enum):
    """What a cue says of the day behind it, and how many characters may stand between."""

    BACK = 40  # the first day back
    AWAY = 25  # the last day away, and so does `until`, whose later reading is taken


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
_AWAY_BEFORE = r"\.? ?(?:asti|saakka|wlacznie|mennessa)\b"  # these stand behind their day

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


def back_on(text: str, written: date) -> Return | None:
    """Return the day on which its writer reads again, or None where the letter does not say.

    `written` is the day of the letter.  Of `until Friday` the day after is meant, since it may
    be the last one away; of several days the latest.
    """
    words = plain(text[:_READ])
    cues = [
        (cue.end(), says)
        for says, pattern in _CUES.items()
        for cue in re.finditer(rf"(?<!\w)(?:{pattern})", words)
    ]
    found: list[Return] = []
    for pattern in _DAYS:
        for match in re.finditer(rf"(?<![\w/.-]){pattern}", words):
            says = _said_of(match, words, cues)
            day = _day(match, written) if says else None
            if says and day:
                found.append(_after(day) if says is _Says.AWAY else day)
    return max(
        (each for each in found if each.on > written), key=lambda each: each.on, default=None
    )


_LETTERS = str.maketrans({"ł": "l", "ø": "o", "æ": "ae"})  # what NFD does not take apart


def plain(text: str) -> str:
    """Return a text in small letters without accents, in one line."""
    folded = unicodedata.normalize("NFD", text.casefold().replace("’", "'").translate(_LETTERS))
    return " ".join("".join(c for c in folded if not unicodedata.combining(c)).split())


def _said_of(day: re.Match[str], words: str, cues: Sequence[tuple[int, _Says]]) -> _Says | None:
    """Return what the nearest cue before a day says of it, or one right behind it."""
    if re.match(_AWAY_BEFORE, words[day.end() :]):
        return _Says.AWAY
    before = [(end, says) for end, says in cues if end <= day.start()]
    if not before:
        return None
    end, says = max(before, key=lambda cue: cue[0])
    between = words[end : day.start()]
    return says if len(between) <= says.value and not re.search(r"[!?]|\. [a-z]", between) else None


def _after(day: Return) -> Return:
    return Return(day.on + _DAY, day.other + _DAY if day.other else None)


def _day(match: re.Match[str], written: date) -> Return | None:
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
    if said["mark"] != "/":  # with dots and hyphens the day comes first everywhere
        return _return(first)
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
