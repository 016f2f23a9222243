"""Opportunities as hypothesis draws them: all that a details file can say, oddly named."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from cordially import values
from cordially.errors import DataError
from cordially.intake import details_values, when
from cordially.model import (
    Address,
    Interview,
    InterviewState,
    Kind,
    Opportunity,
    Participant,
    Person,
    Relation,
    Reply,
    ReplyKind,
    SentLetter,
    Status,
)
from cordially.moments import instant

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def _subject(raw: str, what: str) -> str:
    return details_values.subject(raw, what, details_values.Context(NOW, None))


def _accepted(raws: st.SearchStrategy[str], shape: Any) -> st.SearchStrategy[str]:
    """Draw texts in the shape in which they are kept."""

    def shaped(raw: str) -> str:
        try:
            found: str = shape(raw, "it")
            return found if shape(found, "it") == found else ""
        except DataError:
            return ""

    return raws.map(shaped).filter(str.strip)


ODD = st.text(
    st.sampled_from("a \"'\\#.=[]{},<\t\u200d\u00a0\u3000é́%ß日😀"), min_size=1, max_size=12
)
# Without most of what would be refused, and would have to be drawn anew.
PLAIN = st.text(
    st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp", "Zs"]), min_size=1, max_size=20
)
NAMES = _accepted(PLAIN | ODD, values.name)
LINES = _accepted(PLAIN | ODD, values.line)
SUBJECTS = _accepted(PLAIN | ODD | st.just("\u2068שלום\u2069 1\u00ad2"), _subject)
EMAILS = st.sampled_from(["dana@northwind.example", "o'b+x@a-b.example", "дана@пример.example"])
SENDERS = st.builds(Address, NAMES, EMAILS)
DATES = st.dates(date(1971, 1, 2), date(2999, 12, 30))
OFFSETS = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(
    datetime(1971, 1, 2),  # noqa: DTZ001
    datetime(2999, 12, 30),  # noqa: DTZ001
    timezones=st.one_of(st.none(), OFFSETS),
)
ZONES = st.sampled_from([None, "Europe/London", "America/New_York", "Asia/Kathmandu"])


def _exists(moment: date, zone: str | None) -> bool:
    try:
        when.check_exists(moment, ZoneInfo(zone) if zone else None)
    except DataError:
        return False
    return True


@st.composite
def interviews(
    draw: st.DrawFn, people: list[str], moments: st.SearchStrategy[date], zone: str | None
) -> Interview:
    start = draw(moments)
    until = start + draw(st.timedeltas(timedelta(), timedelta(hours=9)))
    participants = [
        Participant(name, tuple(draw(st.lists(LINES, max_size=2))), draw(st.none() | LINES))
        for name in (draw(st.lists(st.sampled_from(people), unique=True)) if people else ())
    ]
    ends = draw(st.booleans()) and until.year < 3000 and _exists(until, zone)
    return Interview(
        start=start,
        until=until if ends else None,
        kind=draw(st.none() | st.sampled_from(Kind)),
        participants=tuple(participants),
        example=draw(st.none() | LINES),
        next_step=draw(st.none() | LINES),
        state=draw(st.none() | st.sampled_from(InterviewState)),
        place=draw(st.none() | LINES),
    )


@st.composite
def opportunities(draw: st.DrawFn) -> Opportunity:
    """Draw an opportunity such as a details file can describe."""
    zone = draw(ZONES)
    place = ZoneInfo(zone) if zone else None
    moments = (DATES | TIMES).filter(lambda moment: _exists(moment, zone))
    people = draw(
        st.lists(
            st.builds(
                Person,
                NAMES,
                st.none() | EMAILS,
                st.none() | NAMES,
                st.none() | st.sampled_from(Relation),
                st.none() | NAMES,
                st.sampled_from([None, "de", "pt-BR"]),
            ),
            max_size=3,
            unique_by=lambda person: person.name,
        )
    )
    status = draw(st.sampled_from(Status))
    days = DATES.map(date.isoformat)
    return Opportunity(
        company=draw(NAMES),
        role=draw(st.none() | NAMES),
        slug=draw(st.none() | st.from_regex(r"[a-zé0-9][a-z0-9-]{0,20}", fullmatch=True)),
        sender=draw(st.none() | SENDERS),
        agency=draw(st.none() | NAMES),
        decision_by=draw(st.sampled_from([None, "2026-W49", "2026-12"]) | days),
        said_on=draw(st.none() | DATES),
        time_zone=zone,
        country=draw(st.sampled_from([None, "ES", "GB"])),
        region=draw(st.none() | NAMES),
        weekend=tuple(draw(st.lists(st.sampled_from(["fri", "sat", "sun"]), unique=True))),
        closed=tuple(draw(st.lists(days | st.just("2026-12-24/2027-01-01"), max_size=3))),
        status=status,
        closed_on=None if status is Status.OPEN else draw(st.none() | moments),
        why=draw(st.none() | LINES),
        offer_by=draw(st.none() | DATES),
        people=tuple(people),
        interviews=tuple(
            draw(
                st.lists(
                    interviews([each.name for each in people], moments, zone),
                    max_size=3,
                    unique_by=lambda each: (
                        isinstance(each.start, datetime),
                        instant(each.start, place),
                    ),
                )
            )
        ),
        letters=tuple(
            draw(
                st.lists(
                    st.builds(
                        SentLetter,
                        NAMES,
                        NAMES,
                        moments,
                        st.none() | SUBJECTS,
                        st.none() | LINES,
                        st.none() | LINES,
                        st.none(),
                    ),
                    max_size=2,
                )
            )
        ),
        replies=tuple(
            draw(
                st.lists(
                    st.builds(
                        Reply,
                        NAMES,
                        moments,
                        st.sampled_from(ReplyKind),
                        st.none() | DATES,
                        st.none() | LINES,
                    ),
                    max_size=2,
                )
            )
        ),
    )
