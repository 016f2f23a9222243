from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.errors import DataError, NotFoundError
from cordially.intake import details, details_form, details_writer
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
from drawn import NOW, opportunities

CET = timezone(timedelta(hours=1))

FULL = """\
company = "Northwind Labs"
role = "Data Engineer"
slug = "northwind-labs"
from = "Alex Kim <alex@example.com>"
why = "the data is public"
offer_by = "2026-12-18"
decision_by = "2026-W49"
said_on = "2026-11-20"
agency = "Talento Norte"
time_zone = "Europe/Madrid"
country = "es"
region = "PV"
weekend = ["Friday", "sat"]
closed = ["2026-12-08", "2026-12-24/2027-01-01"]
status = "rejected"
closed_on = "2026-12-20"

[[people]]
name = "Dana Reyes"
email = "dana@northwind.example"
title = "Engineering Manager"
relation = "hiring-manager"
greet_as = "Dana"
lang = "en-GB"

[[people]]
name = "Tom Vane"

[[interviews]]
when = "2026-11-20T14:00"
until = "2026-11-20T15:00"
kind = "panel"
place = "4 Harbour Street"
with = ["Dana Reyes", "Tom Vane"]
topics = { "Dana Reyes" = ["the move to Iceberg", "hiring"], "Tom Vane" = "on-call" }
points = { "Dana Reyes" = "that the backfill must not block" }
example = "a similar migration"
next_step = "a call with the platform team"
state = "held"

[[letters]]
note = "thank-you"
to = "Dana Reyes"
sent = "2026-11-20T18:00+01:00"
subject = "Thank you"
message_id = "<1@example.com>"
provider_id = "abc"

[[replies]]
from = "Dana Reyes"
at = "2026-11-27T16:20"
kind = "automatic"
back_on = "2026-12-02"
letter = "<1@example.com>"
"""

WHOLE = Opportunity(
    company="Northwind Labs",
    role="Data Engineer",
    slug="northwind-labs",
    sender=Address("Alex Kim", "alex@example.com"),
    agency="Talento Norte",
    decision_by="2026-W49",
    said_on=date(2026, 11, 20),
    time_zone="Europe/Madrid",
    country="ES",
    region="PV",
    weekend=("fri", "sat"),
    closed=("2026-12-08", "2026-12-24/2027-01-01"),
    status=Status.REJECTED,
    closed_on=date(2026, 12, 20),
    why="the data is public",
    offer_by=date(2026, 12, 18),
    people=(
        Person(
            "Dana Reyes",
            "dana@northwind.example",
            "Engineering Manager",
            Relation.HIRING_MANAGER,
            "Dana",
            "en-GB",
        ),
        Person("Tom Vane"),
    ),
    interviews=(
        Interview(
            start=datetime(2026, 11, 20, 14),  # noqa: DTZ001
            until=datetime(2026, 11, 20, 15),  # noqa: DTZ001
            kind=Kind.PANEL,
            participants=(
                Participant(
                    "Dana Reyes",
                    ("the move to Iceberg", "hiring"),
                    "that the backfill must not block",
                ),
                Participant("Tom Vane", ("on-call",)),
            ),
            example="a similar migration",
            next_step="a call with the platform team",
            state=InterviewState.HELD,
            place="4 Harbour Street",
        ),
    ),
    letters=(
        SentLetter(
            "thank-you",
            "Dana Reyes",
            datetime(2026, 11, 20, 18, tzinfo=CET),
            "Thank you",
            "<1@example.com>",
            "abc",
        ),
    ),
    replies=(
        Reply(
            "Dana Reyes",
            datetime(2026, 11, 27, 16, 20),  # noqa: DTZ001
            ReplyKind.AUTOMATIC,
            date(2026, 12, 2),
            "<1@example.com>",
        ),
    ),
)


def read(text: str | bytes) -> tuple[Opportunity, ...]:
    content = text if isinstance(text, bytes) else text.encode()
    return details.parse_text(content, label="details.toml", now=NOW)


def read_one(text: str) -> Opportunity:
    (found,) = read(text)
    return found


def refusal(text: str | bytes) -> DataError:
    with pytest.raises(DataError) as caught:
        read(text)
    assert caught.value.message.isprintable()
    assert len(caught.value.message) < 300
    return caught.value


def test_every_key_of_the_form_is_read() -> None:
    assert read(FULL) == (WHOLE,)


def test_the_example_leaves_no_key_of_the_form_out() -> None:
    mapping = details_writer.to_mapping(WHOLE)
    assert list(mapping) == list(details_form.OPPORTUNITY.keys)
    for key, form in (
        ("people", details_form.PERSON),
        ("interviews", details_form.INTERVIEW),
        ("letters", details_form.LETTER),
        ("replies", details_form.REPLY),
    ):
        assert list(mapping[key][0]) == list(form.keys)


def test_json_says_the_same_as_toml() -> None:
    text = json.dumps(details_writer.to_mapping(WHOLE))
    assert read("\n  " + text) == (WHOLE,)
    assert read(json.dumps({"opportunities": [{"company": "A"}, {"company": "B"}]})) == (
        Opportunity("A"),
        Opportunity("B"),
    )


def test_toml_dates_and_times_stand_where_texts_do() -> None:
    found = read_one(
        """
        company = "A"
        time_zone = "Europe/Madrid"
        decision_by = 2026-12-04
        said_on = 2026-11-20
        closed = [2026-12-08]
        [[interviews]]
        when = 2026-11-20T14:00:00
        until = 15:30:00
        [[interviews]]
        when = 2026-11-21T14:00:00+01:00
        until = 15:30:00
        [[interviews]]
        when = 2026-11-22
        until = 2026-11-22T10:00:00
        [[replies]]
        from = "B"
        at = 2026-11-27 16:20:00Z
        back_on = 2026-12-02
        """
    )
    assert (found.decision_by, found.said_on, found.closed) == (
        "2026-12-04",
        date(2026, 11, 20),
        ("2026-12-08",),
    )
    assert [each.until for each in found.interviews] == [
        datetime(2026, 11, 20, 15, 30),  # noqa: DTZ001
        datetime(2026, 11, 21, 15, 30, tzinfo=CET),
        datetime(2026, 11, 22, 10),  # noqa: DTZ001
    ]
    assert type(found.interviews[2].start) is date
    assert found.replies == (
        Reply("B", datetime(2026, 11, 27, 16, 20, tzinfo=UTC), back_on=date(2026, 12, 2)),
    )


def test_a_when_may_be_spoken_and_counts_in_the_opportunity_s_zone() -> None:
    late = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    text = b'company = "A"\ntime_zone = "Asia/Tokyo"\n[[interviews]]\nwhen = "today 09:00"\n'
    (found,) = details.parse_text(text, label="x", now=late)
    assert found.interviews[0].start == datetime(2026, 11, 23, 9)  # noqa: DTZ001
    found = read_one('company = "A"\n[[interviews]]\nwhen = "mon"\nuntil = "10:30"\n')
    assert found.interviews[0].start == date(2026, 11, 16)
    assert found.interviews[0].until == datetime(2026, 11, 16, 10, 30)  # noqa: DTZ001


def test_the_only_person_took_part_unless_with_says_otherwise() -> None:
    person = 'company = "A"\n[[people]]\nname = "Dana"\n'
    interview = '[[interviews]]\nwhen = "2026-11-20"\n'
    other = '[[people]]\nname = "Tom"\n'
    (alone,) = read_one(person + interview + 'topics = { Dana = "x" }').interviews
    (nobody,) = read_one(person + interview + "with = []").interviews
    (unsaid,) = read_one(person + other + interview).interviews
    (single,) = read_one(person + other + interview + 'with = "Tom"').interviews
    assert alone.participants == (Participant("Dana", ("x",)),)
    assert nobody.participants == ()
    assert unsaid.participants == ()
    assert single.participants == (Participant("Tom"),)


def test_blank_values_are_absent() -> None:
    assert read(
        '{"company": "A", "role": "", "time_zone": " ", "status": "", "country": null,'
        ' "closed": ["", "2026-12-08"], "people": [{"name": "D", "email": ""}],'
        ' "interviews": [{"when": "2026-11-20", "with": "", "points": {"D": ""}}]}'
    ) == (
        Opportunity(
            "A",
            closed=("2026-12-08",),
            people=(Person("D"),),
            interviews=(Interview(date(2026, 11, 20), participants=(Participant("D"),)),),
        ),
    )


def test_a_byte_order_mark_is_accepted() -> None:
    assert read(b'\xef\xbb\xbfcompany = "A"') == (Opportunity("A"),)
    assert read(b'\xef\xbb\xbf{"company": "A"}') == (Opportunity("A"),)


def test_texts_are_brought_into_one_shape() -> None:
    found = read_one(
        'company = " Cafe\u0301 "\nrole = "R"\n[[interviews]]\nwhen = "today"\n'
        'example = """one\ntwo"""\n'
    )
    assert (found.company, found.interviews[0].example) == ("Caf\u00e9", "one two")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('company = "A"\nrole = \n', "details.toml, line 2, column 8: invalid value."),
        ('company = "A"\nrole "R"\n', "details.toml, line 2, column 6: expected '=' after a key"),
        ('company = "A"\nclosed = [', "details.toml, line 2, column 11: "),
        ('company = "A"\ncompany = "B"\n', "details.toml, line 2, column 14: cannot overwrite"),
        ('company = "A\x00"\n', "details.toml, line 1, column 13: illegal character '\\x00'"),
        ("said_on = 2026-02-30\n", "details.toml, line 1, column 11: invalid date or datetime."),
        ('[{"company": "A"}]', "details.toml, line 1, column "),
        ('{"company": "A",\n "role" "R"}', "details.toml, line 2, column 9: expecting ':'"),
        ('{"company": "A"', "details.toml, line 1, column 16: expecting ',' delimiter."),
        ('{"company": "A"} x', "details.toml, line 1, column 18: extra data."),
        ('\ufeff{"company": "A}', "details.toml, line 1, column 13: unterminated string"),
    ],
)
def test_malformed_text_is_named_with_line_and_column(text: str, message: str) -> None:
    error = refusal(text)
    assert error.message.startswith(message)
    assert "TOML" in (error.hint or "")


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b'company = "A"\nrole = "Caf\xe9"\n', "line 2: byte 26 of the file"),
        (b'\xef\xbb\xbfcompany = "\xff"', "line 1: byte 15 of the file"),
        ('company = "A"'.encode("utf-16"), "line 1: byte 1 of the file"),
    ],
)
def test_what_is_not_utf_8_is_named_with_line_and_byte(content: bytes, place: str) -> None:
    error = refusal(content)
    assert error.message == f"details.toml, {place} is not UTF-8."
    assert error.hint == "Save the file as UTF-8."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a":' * 100_000, "details.toml: the values are nested too deeply."),
        ("a = " + "[" * 100_000, "details.toml: the values are nested too deeply."),
        ('{"company": ' + "9" * 5000 + "}", "details.toml: a number in it has too many digits."),
        ("company = " + "9" * 5000, "details.toml: a number in it has too many digits."),
        ('{"company": "A", "company": "B"}', "details.toml: the key “company” comes twice"),
    ],
)
def test_what_a_parser_alone_would_trip_over_or_let_pass_is_an_error(
    text: str, message: str
) -> None:
    assert refusal(text).message.startswith(message)


PERSON = '[[people]]\nname = "Dana Reyes"\n'
TOM = '[[people]]\nname = "Tom Vane"\n'
INTERVIEW = '[[interviews]]\nwhen = "2026-11-20T14:00"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('compny = "A"', "unknown key “compny”; did you mean “company”?"),
        ("oportunities = []", "unknown key “oportunities”; did you mean “opportunities”?"),
        ('Company = "A"', "unknown key “Company”; did you mean “company”?"),
        ('company = "A"\nqqqq = 1', "unknown key “qqqq”."),
        ('company = "A"\n"\\u0000\\u202E" = ""', "unknown key “\\u0000\\u202e”."),
        (
            '[[opportunities]]\ncompany = "A"\n[[opportunities]]\ncompny = "B"',
            "unknown key “compny” in opportunities[2]; did you mean “company”?",
        ),
        (
            'company = "A"\n' + PERSON + 'mail = "d@x.example"',
            "unknown key “mail” in people[1]; did you mean “email”?",
        ),
        (
            '[[opportunities]]\ncompany = "A"\n[[opportunities.interviews]]\nwhe = "today"',
            "unknown key “whe” in opportunities[1].interviews[1]; did you mean “when”?",
        ),
        ('company = "A"\n[[letters]]\nfrom = "D"', "unknown key “from” in letters[1]."),
    ],
)
def test_an_unknown_key_is_an_error_with_the_nearest(text: str, message: str) -> None:
    error = refusal(text)
    assert error.message == f"details.toml: {message}"
    assert (error.hint or "").startswith("The keys are ")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "company is missing."),
        ('company = " "', "company is missing."),
        ('company = "A"\n[[people]]\nemail = "d@x.example"', "people[1].name is missing."),
        ('company = "A"\n[[interviews]]\nkind = "phone"', "interviews[1].when is missing."),
        ('company = "A"\n[[letters]]\nnote = "thank-you"\nto = "D"', "letters[1].sent is missing."),
        ('company = "A"\n[[letters]]\nto = "D"\nsent = "today"', "letters[1].note is missing."),
        ('company = "A"\n[[replies]]\nat = "today"', "replies[1].from is missing."),
        ('[[opportunities]]\nrole = "R"', "opportunities[1].company is missing."),
    ],
)
def test_what_a_record_must_have_is_named(text: str, message: str) -> None:
    assert refusal(text).message == f"details.toml: {message}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("company = 3", "company must be text, not a number."),
        ("company = 3.5", "company must be text, not a number."),
        ("company = true", "company must be text, not true or false."),
        ("company = ['A']", "company must be text, not a list."),
        ("company = 2026-11-20", "company must be text, not a date."),
        ('company = "A"\nweekend = 6', "weekend must be text, not a number."),
        ('company = "A"\nclosed = [1]', "closed[1] must be a date, not a number."),
        (
            'company = "A"\nsaid_on = 2026-11-20T10:00:00',
            "said_on must be a date, not a date with a time.",
        ),
        (
            'company = "A"\ndecision_by = 20261204',
            "decision_by must be a date, a week or a month, not a number.",
        ),
        ('company = "A"\ntime_zone = 1', "time_zone must be text, not a number."),
        ('company = "A"\npeople = "Dana"', "people must be a list of tables, not text."),
        ('company = "A"\n[people]\nname = "D"', "people must be a list of tables, not a table."),
        ('company = "A"\npeople = ["Dana"]', "people[1] must be a table, not text."),
        ('{"company": "A", "people": [null]}', "people[1] must be a table, not null."),
        (
            'company = "A"\n' + TOM + "[[people]]\nname = 7",
            "people[2].name must be text, not a number.",
        ),
        (
            'company = "A"\n[[interviews]]\nwhen = 14:00:00',
            "interviews[1].when must be a date, with a time if you like, not a time.",
        ),
        (
            'company = "A"\n' + PERSON + INTERVIEW + 'topics = ["x"]',
            'interviews[1].topics must be a table, as in { "Dana Reyes" = "…" }, not a list.',
        ),
        (
            'company = "A"\n' + PERSON + INTERVIEW + 'topics = { "Dana Reyes" = ["x", 4] }',
            "interviews[1].topics.Dana Reyes[2] must be text, not a number.",
        ),
        (
            'company = "A"\n' + PERSON + INTERVIEW + 'points = { "Dana Reyes" = ["x"] }',
            "interviews[1].points.Dana Reyes must be text, not a list.",
        ),
        ("opportunities = 1", "opportunities must be a list of tables, not a number."),
        ("[opportunities]\ncompany = 'A'", "opportunities must be a list of tables, not a table."),
        ("opportunities = ['A']", "opportunities[1] must be a table, not text."),
    ],
)
def test_a_value_of_a_wrong_type_is_named_with_its_path(text: str, message: str) -> None:
    assert refusal(text).message == f"details.toml: {message}"


def test_one_bracket_where_two_are_needed_is_explained() -> None:
    error = refusal('company = "A"\n[people]\nname = "D"')
    assert "[[people]]" in (error.hint or "")


A = 'company = "A"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (A + 'status = "rejcted"', "status cannot be “rejcted”; did you mean “rejected”?"),
        (
            A + INTERVIEW.replace("14:00", "14:00+00:00") + 'kind = "vidoe"',
            "interviews[1].kind cannot be “vidoe”; did you mean “video”?",
        ),
        (
            A + PERSON + 'relation = "hiring_manager"',
            "people[1].relation cannot be “hiring_manager”; did you mean “hiring-manager”?",
        ),
        (
            A + '[[replies]]\nfrom = "D"\nat = "today"\nkind = "zzz"',
            "replies[1].kind cannot be “zzz”.",
        ),
        (A + 'weekend = ["sta"]', "weekend[1] cannot be “sta”; did you mean “sat”?"),
        (
            A + 'weekend = ["mon","tue","wed","thu","fri","sat","sun"]',
            "weekend leaves no working day.",
        ),
        (
            A + 'country = "SPA"',
            "country: “SPA” is not the code of a country whose public holidays are known.",
        ),
        (
            A + 'country = "1é"',
            "country: “1é” is not the code of a country whose public holidays are known.",
        ),
        (A + 'slug = "a/b"', "slug cannot be “a/b”."),
        (A + 'slug = "-a"', "slug cannot be “-a”."),
        (A + 'slug = "a b"', "slug cannot be “a b”."),
        (A + 'said_on = "2026-02-30"', "said_on: There is no 2026-02-30 in the calendar."),
        (A + 'said_on = "soon"', "said_on: “soon” is not a day."),
        (A + "said_on = 0226-11-20", "said_on: The year 0226 of 0226-11-20 cannot be meant."),
        (A + 'decision_by = "2026-W54"', "decision_by: There is no 2026-W54 in the calendar."),
        (A + 'decision_by = "soon"', "decision_by: “soon” is not a day, week or month."),
        (
            A + 'closed = ["2026-12-08", "2026-12-32"]',
            "closed[2]: There is no 2026-12-32 in the calendar.",
        ),
        (
            A + 'closed = "2026-12-08/2026-12-01"',
            "closed must run from its first day to its last, for a year at most:"
            " “2026-12-08/2026-12-01”.",
        ),
        (
            A + 'closed = "2026-12-08/2062-12-09"',
            "closed must run from its first day to its last, for a year at most:"
            " “2026-12-08/2062-12-09”.",
        ),
        (A + 'closed = "2026-12-08/"', "closed: “” is not a day."),
        (A + 'time_zone = "Europe/Lodnon"', "time_zone: “Europe/Lodnon” is not a known time zone."),
        (
            A + 'closed_on = "2026-12-20"',
            "closed_on is given, but the opportunity is open.",
        ),
        (
            A + '[[interviews]]\nwhen = "2026-11-20T25:00"',
            "interviews[1].when: “25:00” is not a time of day.",
        ),
        (
            A + INTERVIEW + 'until = "25:00"',
            "interviews[1].until: “25:00” is not a time of day.",
        ),
        (
            A + '[[letters]]\nnote = "n"\nto = "D"\nsent = "soon"',
            "letters[1].sent: “soon” is neither a day nor a time.",
        ),
    ],
)
def test_a_value_that_cannot_be_is_named_with_its_path(text: str, message: str) -> None:
    assert refusal(text).message == f"details.toml: {message}"


def test_an_unknown_zone_comes_with_the_nearest() -> None:
    assert "Europe/London" in (refusal(A + 'time_zone = "Europe/Lodnon"').hint or "")


@pytest.mark.parametrize("said", ['"{}"', "{}:00"])
@pytest.mark.parametrize(
    ("moment", "told"),
    [
        ("2026-03-29T01:30", "There is no 01:30 on 2026-03-29 in Europe/London"),
        ("2026-10-25T01:30", "01:30 on 2026-10-25 comes twice in Europe/London"),
    ],
)
@pytest.mark.parametrize(
    ("at", "before"),
    [
        ("interviews[1].when", "[[interviews]]\nwhen = "),
        ("interviews[1].until", '[[interviews]]\nwhen = "2026-03-28"\nuntil = '),
        ("letters[1].sent", '[[letters]]\nnote = "n"\nto = "D"\nsent = '),
        ("replies[1].at", '[[replies]]\nfrom = "D"\nat = '),
    ],
)
def test_a_time_that_the_zone_skips_or_repeats_is_an_error(
    at: str, before: str, moment: str, told: str, said: str
) -> None:
    zone = 'time_zone = "Europe/London"\n'
    error = refusal(A + zone + before + said.format(moment))
    assert error.message.startswith(f"details.toml: {at}: {told}")
    assert f"{moment}+00:00" in (error.hint or "")


def test_a_bare_end_that_the_zone_repeats_is_an_error() -> None:
    text = A + 'time_zone = "Europe/London"\n[[interviews]]\nwhen = "2026-10-25"\nuntil = "01:30"'
    assert refusal(text).message.startswith(
        "details.toml: interviews[1].until: 01:30 on 2026-10-25 comes twice"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (A + PERSON + TOM + PERSON, "people[3].name is the same as people[1].name."),
        (A + INTERVIEW + INTERVIEW, "interviews[2].when is the same as interviews[1].when."),
        (
            A
            + 'time_zone = "Europe/Madrid"\n'
            + INTERVIEW
            + '[[interviews]]\nwhen = "2026-11-20T13:00Z"',
            "interviews[2].when is the same as interviews[1].when.",
        ),
        (
            '[[opportunities]]\ncompany = "A"\nslug = "a"\n'
            '[[opportunities]]\ncompany = "B"\nslug = "A"',
            "opportunities[2].slug is the same as opportunities[1].slug.",
        ),
        (
            A + PERSON + INTERVIEW + 'with = ["Dana Reyes", "Dana Reyes "]',
            "interviews[1].with names the same person twice.",
        ),
        (
            A + PERSON + TOM + INTERVIEW + 'with = ["Tom Vane", "dana reyes"]',
            "interviews[1].with names “dana reyes”, who is not among the people;"
            " did you mean “Dana Reyes”?",
        ),
        (
            A + INTERVIEW + 'with = "Dana Reyes"',
            "interviews[1].with names “Dana Reyes”, who is not among the people.",
        ),
        (
            A + PERSON + TOM + INTERVIEW + 'with = "Tom Vane"\ntopics = { "Dana Reyes" = "x" }',
            "interviews[1].topics names “Dana Reyes”, who is not in with.",
        ),
        (
            A + PERSON + INTERVIEW + 'points = { "Dana Reys" = "x" }',
            "interviews[1].points names “Dana Reys”, who is not in with;"
            " did you mean “Dana Reyes”?",
        ),
        (
            A + INTERVIEW + 'until = "2026-11-20T13:59"',
            "interviews[1].until is before when: 2026-11-20T13:59, 2026-11-20T14:00.",
        ),
        (
            A + INTERVIEW + 'until = "13:59"',
            "interviews[1].until is before when: 2026-11-20T13:59, 2026-11-20T14:00.",
        ),
        (
            A + INTERVIEW + 'until = "2026-11-19"',
            "interviews[1].until is before when: 2026-11-19, 2026-11-20T14:00.",
        ),
        (
            A + 'time_zone = "Europe/Madrid"\n' + INTERVIEW + 'until = "2026-11-20T13:30+01:00"',
            "interviews[1].until is before when: 2026-11-20T13:30+01:00, 2026-11-20T14:00.",
        ),
        (
            'company = "A"\n[[opportunities]]\ncompany = "B"',
            "“company” may not stand beside “opportunities”.",
        ),
    ],
)
def test_what_contradicts_itself_is_an_error(text: str, message: str) -> None:
    assert refusal(text).message == f"details.toml: {message}"


def test_the_same_start_on_another_day_or_without_a_time_is_another_interview() -> None:
    found = read_one(
        A + INTERVIEW + '[[interviews]]\nwhen = "2026-11-20"\n'
        '[[interviews]]\nwhen = "2026-11-20T00:00"\n[[interviews]]\nwhen = "2026-11-21T14:00"\n'
    )
    assert len(found.interviews) == 4


BIDI = "Dana\u202e Reyes"


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ({"company": "A\nB"}, "company holds a character that may not stand there (U+000A)"),
        ({"company": "A\x00"}, "company holds a character that may not stand there (U+0000)"),
        ({"company": "A\ud800"}, "company holds a character that may not stand there (U+D800)"),
        ({"company": "x" * 5000}, "company has 5,000 characters; 200 is the most."),
        ({"role": BIDI}, "role holds a character that may not stand there (U+202E)"),
        ({"people": [{"name": BIDI}]}, "people[1].name holds a character"),
        ({"people": [{"name": "x" * 5000}]}, "people[1].name has 5,000 characters"),
        ({"people": [{"name": "D", "title": "a\nb"}]}, "people[1].title holds a character"),
        ({"people": [{"name": "D", "email": "d.example"}]}, "people[1].email has no @"),
        ({"people": [{"name": "D", "email": "d@@x.example"}]}, "people[1].email has more than"),
        ({"people": [{"name": "D", "email": "d@x"}]}, "people[1].email has a wrong part after"),
        (
            {"people": [{"name": "D", "email": "d@x.example\r\nBcc: e@x.example"}]},
            "people[1].email holds a character",
        ),
        ({"from": "Alex Kim"}, "from must be a name and an address: “Alex Kim”."),
        ({"from": "Alex <a@x.example>, Boss"}, "from must be a name and an address"),
        ({"from": "a@x.example"}, "from has an address and no name"),
        ({"from": "Alex <a@x>"}, "from: the address has a wrong part after the @"),
        (
            {"interviews": [{"when": "today", "topics": {BIDI: "x"}}]},
            "interviews[1].topics: a name holds a character",
        ),
        (
            {"people": [{"name": "D"}], "interviews": [{"when": "today", "points": {"D": BIDI}}]},
            "interviews[1].points.D holds a character",
        ),
        ({"interviews": [{"when": "today", "example": "x" * 5000}]}, "interviews[1].example has"),
        ({"letters": [{"note": "n", "to": BIDI, "sent": "today"}]}, "letters[1].to holds"),
        ({"replies": [{"from": "a\nb", "at": "today"}]}, "replies[1].from holds"),
    ],
)
def test_a_text_that_could_break_a_letter_is_an_error(
    mapping: dict[str, Any], message: str
) -> None:
    error = refusal(json.dumps({"company": "A"} | mapping))
    assert error.message.startswith(f"details.toml: {message}")


def test_the_file_s_own_name_cannot_break_the_message() -> None:
    with pytest.raises(DataError) as caught:
        details.parse_text(b"", label="a\x1b[31m\n.toml", now=NOW)
    assert caught.value.message == "a\\u001b[31m\\u000a.toml: company is missing."


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "details.toml"
    path.write_bytes(b"\xff\r\n")
    assert details.read_file(path) == b"\xff\r\n"


@pytest.mark.parametrize("name", ["absent.toml", "file/inside.toml", "a\0b"])
def test_a_missing_file_is_not_found(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotFoundError, match="There is no file") as caught:
        details.read_file(tmp_path / name)
    assert caught.value.message.isprintable()


def test_a_folder_is_not_a_details_file(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be read: it is a folder"):
        details.read_file(tmp_path)


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nothing is unreadable here"
)
def test_an_unreadable_file_says_why(tmp_path: Path) -> None:
    path = tmp_path / "details.toml"
    path.touch(mode=0)
    with pytest.raises(DataError, match="cannot be read: Permission denied"):
        details.read_file(path)


def test_a_name_that_the_disk_refuses_says_why(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"cannot be read: .+\.$"):
        details.read_file(tmp_path / ("x" * 5000))


def test_a_file_may_be_large_but_not_endless(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(details, "SIZE_LIMIT", 2**20)
    path = tmp_path / "details.toml"
    path.write_bytes(bytes(2**20))
    assert len(details.read_file(path)) == 2**20
    path.write_bytes(bytes(2**20 + 1))
    with pytest.raises(DataError, match="is larger than 1 MB"):
        details.read_file(path)


def test_toml_is_written_to_be_edited_by_hand() -> None:
    assert details_writer.to_toml([WHOLE], comment="Northwind Labs\nSave and close.") == (
        "# Northwind Labs\n# Save and close.\n"
        + FULL.replace('"es"', '"ES"')
        .replace('"Friday"', '"fri"')
        .replace('= "on-call"', '= ["on-call"]')
        .replace("{ ", "{")
        .replace(" }", "}")
    )


def test_what_is_absent_is_not_written() -> None:
    assert details_writer.to_mapping(Opportunity("A", people=(Person("D"),))) == {
        "company": "A",
        "people": [{"name": "D"}],
    }


def test_none_or_many_are_written_as_a_list() -> None:
    assert read(details_writer.to_toml([])) == ()
    many = (WHOLE, WHOLE._replace(slug="other"), Opportunity("B"))
    text = details_writer.to_toml(many)
    assert text.startswith('[[opportunities]]\ncompany = "Northwind Labs"\n')
    assert "[[opportunities.interviews]]" in text
    assert read(text) == many


@pytest.mark.usefixtures("unmeasured")
def test_importing_loads_no_parser() -> None:
    code = (
        "import sys, cordially.intake.details, cordially.intake.details_writer;"
        "print({'zoneinfo', 'difflib', 'tomllib', 'json', 'tomlkit'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


@given(opportunities())
def test_an_opportunity_written_as_json_reads_back(opportunity: Opportunity) -> None:
    text = json.dumps(details_writer.to_mapping(opportunity))
    assert read(text) == (opportunity,)
    assert json.dumps(details_writer.to_mapping(read_one(text))) == text


@given(st.lists(opportunities(), max_size=3, unique_by=lambda each: each.slug or id(each)))
def test_opportunities_written_as_toml_read_back(many: list[Opportunity]) -> None:
    text = details_writer.to_toml(many)
    assert read(text) == tuple(many)
    assert details_writer.to_toml(read(text)) == text


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_opportunities_or_a_data_error(content: bytes) -> None:
    told = ""
    found: tuple[Opportunity, ...] = ()
    try:
        found = read(content)
    except DataError as error:
        told = error.message
    assert found or told.startswith("details.toml")


def test_days_to_come_are_read_as_people_write_them() -> None:
    found = read_one(A + 'offer_by = "friday"\ndecision_by = "4 December"\n')
    assert (found.offer_by, found.decision_by) == (date(2026, 11, 27), "2026-12-04")


def test_a_windows_path_in_double_quotes_is_explained() -> None:
    error = refusal(A + 'why = "C:\\Users\\alex\\why.txt"\n')
    assert error.hint == r"Write a path with backslashes in single quotes: 'C:\Users\alex\why.txt'"
