"""`add` with an invitation or a card: what it says is recorded, and nothing is guessed."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from invitations import ALEX, DANA, SAYS, calendar, event, invite
from running import Cordially, Outcome

INVITATIONS = Path(__file__).parents[1] / "intake" / "invitations"


@pytest.fixture(autouse=True)
def settings(home: Path) -> None:
    """Keep who the person is, and their zone."""
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text(
        '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\ntime_zone = "Europe/London"\n'
    )


@pytest.fixture
def file(tmp_path: Path) -> Any:
    """Return how to write a file, and get its name."""

    def write(text: str, name: str = "invite.ics") -> str:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def kept(cordially: Cordially) -> list[dict[str, Any]]:
    found = cordially("export", "--json").json["opportunities"]
    assert isinstance(found, list)
    return found


def interviews(cordially: Cordially) -> list[dict[str, Any]]:
    return [each for one in kept(cordially) for each in one.get("interviews", ())]


def refused(outcome: Outcome, *says: str, status: int = 65) -> None:
    assert (outcome.status, outcome.out) == (status, "")
    for each in says:
        assert each in outcome.err


# What is plain is recorded


def test_an_invitation_that_says_all_is_recorded(cordially: Cordially, file: Any) -> None:
    text = invite("DTEND:20261203T150000Z", "LOCATION:https://meet.google.com/abc-defg-hij")
    outcome = cordially("add", file(text))
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out == (
        "acme: Acme\n  From Thursday 3 December: thank-you to Dana Reyes"
        " (cordially thank-you acme)\n"
    )
    assert kept(cordially) == [
        {
            "company": "Acme",
            "slug": "acme",
            "people": [{"name": "Dana Reyes", "email": "dana@acme.example"}],
            "interviews": [
                {
                    "when": "2026-12-03T14:00+00:00",
                    "until": "2026-12-03T15:00+00:00",
                    "kind": "video",
                    "place": "https://meet.google.com/abc-defg-hij",
                    "with": ["Dana Reyes"],
                }
            ],
        }
    ]


def test_the_same_file_again_changes_nothing(cordially: Cordially, file: Any) -> None:
    name = file(invite())
    cordially("add", name)
    before = kept(cordially)
    outcome = cordially("add", name)
    assert outcome.status == 0
    assert "is known: acme, Thursday 3 December 2026, 14:00 (UTC)." in outcome.err
    assert kept(cordially) == before


def test_standard_input_is_a_file(cordially: Cordially) -> None:
    assert cordially("add", "-", stdin=invite()).status == 0
    assert len(interviews(cordially)) == 1


def test_json_is_the_opportunity_as_it_is_kept(cordially: Cordially, file: Any) -> None:
    outcome = cordially("add", file(invite()), "--json")
    assert outcome.json["opportunities"] == kept(cordially)


def test_the_zone_is_kept_and_an_earlier_one_stays(cordially: Cordially, file: Any) -> None:
    there = invite("DTSTART;TZID=Europe/Madrid:20261203T150000", start=None)
    cordially("add", file(there))
    [opportunity] = kept(cordially)
    assert opportunity["time_zone"] == "Europe/Madrid"
    assert opportunity["interviews"][0]["when"] == "2026-12-03T15:00+01:00"
    other = invite("DTSTART;TZID=America/New_York:20261210T090000", start=None, uid="two")
    cordially("add", file(other))
    [opportunity] = kept(cordially)
    assert opportunity["time_zone"] == "Europe/Madrid"
    assert len(opportunity["interviews"]) == 2


@pytest.mark.parametrize("name", ["61-google-twice.eml", "62-exchange-de.eml"])
def test_a_mail_brings_its_invitation_once(name: str, cordially: Cordially) -> None:
    outcome = cordially("add", str(INVITATIONS / name), "--company", "Northwind Labs")
    assert outcome.status == 0, outcome.err
    assert len(interviews(cordially)) == 1


# What is open is named with its flag


@pytest.mark.parametrize(
    ("text", "flag", "answer"),
    [
        (
            invite(people=(DANA, ALEX)),
            '--company "Acme"',
            ("--company", "Acme"),
        ),
        (
            invite(start="20261203T140000"),
            "it says 2026-12-03T14:00 and no time zone. Still needed: the zone of its times"
            " (--time-zone ZONE)",
            ("--time-zone", "Europe/Madrid"),
        ),
        (
            invite("DTSTART;TZID=Eastern:20261203T140000", start=None),
            "it says 2026-12-03T14:00 in “Eastern”, no known time zone",
            ("--time-zone", "America/New_York"),
        ),
        (
            invite(start=None),
            'the day (--when "2026-12-03 14:00")',
            ("--when", "2026-12-03 14:00"),
        ),
        (
            invite("RRULE:FREQ=WEEKLY;COUNT=4"),
            "its day (--when 2026-12-03)",
            ("--when", "2026-12-10"),
        ),
        (
            invite(people=(DANA, SAYS, "ATTENDEE:mailto:li@acme.example", ALEX)),
            'the name of li@acme.example (--with "NAME <li@acme.example>")',
            ("--with", "Li Wei <li@acme.example>"),
        ),
        (
            invite(people=(DANA, SAYS, "ATTENDEE;CN=A. K.:mailto:ak@elsewhere.example")),
            "Which of these are you: ak@elsewhere.example? Still needed: your address there (--fro",
            ("--from", "Alex Kim <ak@elsewhere.example>"),
        ),
    ],
)
def test_what_is_open_is_65_with_the_flag_that_says_it(
    text: str, flag: str, answer: tuple[str, str], cordially: Cordially, file: Any
) -> None:
    name = file(text)
    refused(cordially("add", name), "nothing is guessed", flag)
    assert kept(cordially) == []
    outcome = cordially("add", name, *answer)
    assert (outcome.status, len(interviews(cordially))) == (0, 1), outcome.err


def test_a_wall_time_is_placed_by_the_zone_that_is_said(cordially: Cordially, file: Any) -> None:
    text = invite("DTEND:20261203T150000", start="20261203T140000")
    cordially("add", file(text), "--time-zone", "America/New_York")
    [interview] = interviews(cordially)
    assert interview["when"] == "2026-12-03T14:00-05:00"
    assert interview["until"] == "2026-12-03T15:00-05:00"


def test_a_day_of_a_series_has_the_time_of_its_clock(cordially: Cordially, file: Any) -> None:
    # The clocks of Madrid change between the two days.
    series = invite(
        "DTSTART;TZID=Europe/Madrid:20270325T100000", "DURATION:PT45M", "RRULE:FREQ=WEEKLY",
        start=None,
    )  # fmt: skip
    outcome = cordially("add", file(series), "--when", "2027-04-01")
    assert outcome.status == 0, outcome.err
    [interview] = interviews(cordially)
    assert interview["when"] == "2027-04-01T10:00+02:00"
    assert interview["until"] == "2027-04-01T10:45+02:00"


def test_a_weekday_of_an_invitation_is_the_next_one(cordially: Cordially, file: Any) -> None:
    outcome = cordially("add", file(invite(start=None)), "--when", "thursday 14:00")
    assert "“thursday 14:00” is Thursday 26 November 2026, 14:00." in outcome.err
    assert [each["when"] for each in interviews(cordially)] == ["2026-11-26T14:00"]


def test_another_day_than_the_invitations_is_refused(cordially: Cordially, file: Any) -> None:
    refused(cordially("add", file(invite()), "--when", "2026-12-05"), "Omit --when", status=2)


def test_of_many_events_one_is_named_by_its_day(cordially: Cordially, file: Any) -> None:
    days = [
        event(uid=str(day), start=f"202612{day:02}T140000Z", summary=f"Round {day}")
        for day in range(1, 29)
    ]
    name = file(calendar(*days))
    outcome = cordially("add", name)
    refused(outcome, "holds 28 events", "Round 1;", "and 23 more", "--when")
    assert "Round 9" not in outcome.err
    assert cordially("add", name, "--when", "2026-12-09").status == 0
    assert [each["when"] for each in interviews(cordially)] == ["2026-12-09T14:00+00:00"]


# People


def test_the_person_rooms_programs_and_who_declined_are_left_out(
    cordially: Cordially, file: Any
) -> None:
    people = (
        "ORGANIZER;CN=Acme Interviews:mailto:no-reply@greenhouse.io",
        "ATTENDEE;CN=Alex Kim:MAILTO:Alex@Example.COM",
        'ATTENDEE;CN="Reyes, Dana":mailto:dana@acme.example',
        "ATTENDEE;CN=Cy Bell;PARTSTAT=DECLINED:mailto:cy@acme.example",
        "ATTENDEE;CN=Room 3;CUTYPE=ROOM:mailto:room3@acme.example",
        "ATTENDEE;CN=Room 4:mailto:acme_4@resource.calendar.google.com",
        SAYS,
    )
    cordially("add", file(invite(people=people)), "--company", "Acme")
    [opportunity] = kept(cordially)
    assert [each["name"] for each in opportunity["people"]] == ["Dana Reyes"]
    assert opportunity["interviews"][0]["with"] == ["Dana Reyes"]
    assert "relation" not in opportunity["people"][0]


def test_a_mail_tells_the_person_by_its_one_recipient(
    cordially: Cordially, file: Any, home: Path
) -> None:
    (home / "config.toml").unlink()
    text = (INVITATIONS / "61-google-twice.eml").read_text("utf-8")
    assert cordially("add", file(text, "invite.eml")).status == 0
    [opportunity] = kept(cordially)
    assert [each["name"] for each in opportunity["people"]] == ["Dana Reyes"]
    refused(cordially("add", file(invite(uid="two"))), "Which of these are you: alex@example.com?")


# A later version


def test_a_later_version_moves_the_interview_and_its_window(
    cordially: Cordially, file: Any
) -> None:
    cordially("add", file(invite()))
    outcome = cordially("add", file(invite(start="20261210T100000Z", sequence=1)))
    assert outcome.status == 0
    assert (
        "acme: the interview of Thursday 3 December 2026, 14:00 (UTC) is now"
        " Thursday 10 December 2026, 10:00 (UTC)." in outcome.err
    )
    assert "From Thursday 10 December: thank-you" in outcome.out
    assert [each["when"] for each in interviews(cordially)] == ["2026-12-10T10:00+00:00"]


@pytest.mark.parametrize(
    ("first", "second", "moves"),
    [
        ({"sequence": 0}, {"sequence": 1}, True),
        ({"sequence": 2}, {"sequence": 1}, False),
        ({"sequence": 0}, {"sequence": 0, "stamp": "20261121T090000Z"}, True),
        ({"sequence": 0}, {"sequence": 0, "stamp": "20261119T090000Z"}, False),
        ({"sequence": None}, {"sequence": None, "stamp": "20261121T090000Z"}, True),
        ({"sequence": 1}, {"sequence": None, "stamp": "20261121T090000Z"}, False),
        ({"sequence": 1407317367304}, {"sequence": 1407317367305}, True),
        ({"sequence": 9}, {"sequence": 10}, True),
    ],
)
def test_which_version_is_later(
    first: dict[str, Any],
    second: dict[str, Any],
    moves: bool,
    cordially: Cordially,
    file: Any,
) -> None:
    cordially("add", file(invite(**first)))
    cordially("add", file(invite(start="20261210T100000Z", **second)))
    [interview] = interviews(cordially)
    assert interview["when"].startswith("2026-12-10" if moves else "2026-12-03")


def test_a_day_gets_its_time_with_a_later_version(cordially: Cordially, file: Any) -> None:
    cordially("add", file(invite(start="20261203")))
    cordially("add", file(invite(sequence=1)))
    assert [each["when"] for each in interviews(cordially)] == ["2026-12-03T14:00+00:00"]


def test_what_was_said_of_an_interview_moves_with_it(cordially: Cordially, file: Any) -> None:
    cordially("add", file(invite()))
    cordially("add", "acme", "--when", "2026-12-03T14:00+00:00", "--topic", "Dana: Iceberg")
    cordially("add", file(invite(start="20261210T100000Z", sequence=1)))
    [interview] = interviews(cordially)
    assert interview["topics"] == {"Dana Reyes": ["Iceberg"]}


def test_an_interview_that_was_corrected_by_hand_still_moves(
    cordially: Cordially, file: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cordially("add", file(invite()))
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nsed -i "s/T14:00/T14:30/" "$1"\n')
    editor.chmod(0o700)
    monkeypatch.setenv("EDITOR", str(editor))
    assert cordially("edit", "acme").status == 0
    cordially("add", file(invite(start="20261210T100000Z", sequence=1)))
    assert [each["when"] for each in interviews(cordially)] == ["2026-12-10T10:00+00:00"]


def test_one_day_of_a_series_moves_alone(cordially: Cordially, file: Any) -> None:
    day = "RECURRENCE-ID;TZID=Europe/Berlin:202612{}T150000"
    for number, date in enumerate(("03", "10")):
        text = invite(day.format(date), start=f"202612{date}T140000Z", sequence=number)
        assert cordially("add", file(text)).status == 0
    moved = invite("RECURRENCE-ID:20261210T140000Z", start="20261211T140000Z", sequence=5)
    cordially("add", file(moved))
    found = [each["when"][:10] for each in interviews(cordially)]
    assert found == ["2026-12-03", "2026-12-11"]


def test_an_invitation_of_another_program_may_take_the_place_of_one(
    cordially: Cordially, file: Any
) -> None:
    cordially("add", file(invite()))
    other = file(invite(uid="two", start="20261210T100000Z"))
    assert cordially("add", other, "--moved").status == 0
    assert [each["when"] for each in interviews(cordially)] == ["2026-12-10T10:00+00:00"]
    third = file(invite(uid="three", start="20261217T100000Z"))
    assert cordially("add", third).status == 0
    assert len(interviews(cordially)) == 2
    fourth = file(invite(uid="four", start="20261218T100000Z"))
    refused(cordially("add", fourth, "--moved"), "any of them could be the one", status=2)


# Where it is


TEAMS = (
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_"
    + "NmQ4YzU2" * 20
    + "%40thread.v2/0?context=%7b%22Tid%22%3a%229a1b%22%2c%22Oid%22%3a%227c2d%22%7d"
)


def test_where_it_is_is_kept_and_shown(cordially: Cordially, file: Any) -> None:
    room = "ATTENDEE;CN=Room 3;CUTYPE=ROOM:mailto:room3@acme.example"
    text = invite(f"X-MICROSOFT-SKYPETEAMSMEETINGURL:{TEAMS}", "LOCATION:4 Harbour Street", room)
    assert cordially("add", file(text)).status == 0
    [interview] = interviews(cordially)
    assert interview["place"] == f"4 Harbour Street, Room 3; {TEAMS}"
    assert f'place = "{interview["place"]}"\n' in cordially("export", "acme").out
    [shown] = cordially("show", "acme", "--json").json["opportunities"]
    assert shown["interviews"] == [interview]
    lines = cordially("show", "acme").out.splitlines()
    assert lines[lines.index(f"{'':18}{interview['place']}") - 1].startswith("2026-12-03 14:00")


@pytest.mark.parametrize("said", ["LOCATION:{}", "URL:{}", "DESCRIPTION:Acme\\nJoin: <{}>"])
@pytest.mark.parametrize("times", [1, 2])
def test_a_link_that_outlook_rewrote_is_kept_as_it_was_written(
    cordially: Cordially, file: Any, said: str, times: int
) -> None:
    link = TEAMS
    for _ in range(times):
        around = "https://eur01.safelinks.protection.outlook.com/?url="
        link = f"{around}{quote(link, safe='')}&data=05%7C02%7Calex%40example.com&reserved=0"
    people = () if said.startswith("DESC") else (SAYS,)
    lines = said.format(link.replace(";", "\\;"))
    outcome = cordially("add", file(invite(lines, people=(DANA, ALEX, *people))))
    assert outcome.status == 0, outcome.err
    [interview] = interviews(cordially)
    assert (interview["kind"], interview["place"]) == ("video", TEAMS)
    assert TEAMS in cordially("show", "acme").out
    assert "safelinks" not in cordially("export").out + cordially("show", "acme").out


def test_another_place_at_the_same_time_is_kept_and_told(cordially: Cordially, file: Any) -> None:
    cordially("add", file(invite("LOCATION:4 Harbour Street")))
    outcome = cordially("add", file(invite("LOCATION:5 Harbour Street", sequence=1)))
    assert outcome.err == (
        "acme: the interview of Thursday 3 December 2026, 14:00 (UTC) is now at 5 Harbour Street\n"
    )
    assert [each["place"] for each in interviews(cordially)] == ["5 Harbour Street"]
    older = cordially("add", file(invite("LOCATION:4 Harbour Street")))
    assert "is known" in older.err
    same = cordially("add", file(invite("LOCATION:5 Harbour Street", sequence=2)))
    assert same.err == ""
    assert [each["place"] for each in interviews(cordially)] == ["5 Harbour Street"]


@pytest.mark.parametrize(
    ("brings", "place"), [("LOCATION:Room 5", "Room 5"), ("X-NONE:", "4 Harbour Street")]
)
def test_the_place_moves_along_unless_another_is_told(
    brings: str, place: str, cordially: Cordially, file: Any
) -> None:
    cordially("add", file(invite("LOCATION:4 Harbour Street")))
    outcome = cordially("add", file(invite(brings, start="20261210T100000Z", sequence=1)))
    assert "is now Thursday 10 December 2026, 10:00 (UTC)." in outcome.err
    assert ("10:00 (UTC) is now at" in outcome.err) == (place == "Room 5")
    [interview] = interviews(cordially)
    assert (interview["when"], interview["place"]) == ("2026-12-10T10:00+00:00", place)


def test_nothing_that_hides_or_reorders_is_kept_of_a_place(cordially: Cordially, file: Any) -> None:
    nasty = "LOCATION:\x1b[31mRoom\u202e 3\u200b\\n\x07Harbour"
    assert cordially("add", file(invite(nasty))).status == 0
    assert [each["place"] for each in interviews(cordially)] == ["[31mRoom 3 Harbour"]
    cordially("add", file(invite("LOCATION:\x1b\u202e Bay \u2067", sequence=1)))
    assert [each["place"] for each in interviews(cordially)] == ["Bay"]
    text = cordially("export").out
    assert cordially("add", "--details", "-", stdin=text).status == 0


def test_no_letter_tells_the_place(cordially: Cordially, file: Any) -> None:
    cordially("add", file(invite("LOCATION:4 Harbour Street")))
    asked = ("thank-you", "acme", "--topic", "Iceberg", "--to", "Dana", "--dry-run", "--anyway")
    [draft] = cordially(*asked, "--json").json["drafts"]
    assert "Harbour" not in draft["text"] + draft["html"] + draft["subject"]


# Cancelled, answered


CANCEL: dict[str, Any] = {"method": "CANCEL", "start": None, "summary": "", "sequence": 1}


def test_what_was_cancelled_needs_a_word(cordially: Cordially, file: Any) -> None:
    cordially("add", file(invite()))
    name = file(invite(**CANCEL))
    outcome = cordially("add", name)
    refused(outcome, "acme: the invitation to Thursday 3 December 2026, 14:00 (UTC) was cancelled")
    refused(outcome, "--called-off")
    assert cordially("add", name, "--called-off").status == 0
    assert [each["state"] for each in interviews(cordially)] == ["called-off"]
    again = cordially("add", name)
    assert (again.status, "That is known" in again.err) == (0, True)


def test_what_was_called_off_stands_again_with_a_later_version(
    cordially: Cordially, file: Any
) -> None:
    cordially("add", file(invite()))
    cordially("add", file(invite(**CANCEL)), "--called-off")
    cordially("add", file(invite(start="20261210T100000Z", sequence=2)))
    [interview] = interviews(cordially)
    assert ("state" in interview, interview["when"]) == (False, "2026-12-10T10:00+00:00")


def test_an_invitation_that_stands_is_not_called_off(cordially: Cordially, file: Any) -> None:
    refused(cordially("add", file(invite()), "--called-off"), "was not cancelled", status=2)
    assert kept(cordially) == []


def test_a_cancelled_event_that_nobody_knows_is_65(cordially: Cordially, file: Any) -> None:
    refused(cordially("add", file(invite(**CANCEL)), "--called-off"), "no interview is known by it")


def test_each_calendar_of_a_file_has_its_own_method(cordially: Cordially, file: Any) -> None:
    cordially("add", file(invite()))
    both = invite(uid="two", start="20261210T100000Z") + invite(
        uid="one@acme.example", sequence=1, method="CANCEL"
    )
    assert cordially("add", file(both), "--when", "2026-12-03", "--called-off").status == 0
    assert [each.get("state") for each in interviews(cordially)] == ["called-off"]
    assert cordially("add", file(both), "--when", "2026-12-10").status == 0
    assert [each.get("state") for each in interviews(cordially)] == ["called-off", None]


@pytest.mark.parametrize(
    ("method", "says"),
    [
        ("REPLY", "Dana Reyes accepted “Interview”; nothing was recorded."),
        ("COUNTER", "Dana Reyes proposes another time, Thursday 3 December 2026, 14:00 (UTC), for"),
    ],
)
def test_an_answer_is_no_interview(method: str, says: str, cordially: Cordially, file: Any) -> None:
    people = ("ATTENDEE;CN=Dana Reyes;PARTSTAT=ACCEPTED:mailto:dana@acme.example",)
    outcome = cordially("add", file(invite(method=method, people=people)))
    assert (outcome.status, says in outcome.err) == (0, True)
    assert kept(cordially) == []


def test_a_calendar_of_a_mail_that_cannot_be_read_is_named(cordially: Cordially, file: Any) -> None:
    parts = "".join(
        f"--b\nContent-Type: text/calendar\n\n{each}\n"
        for each in (invite(), "BEGIN:VCALENDAR\nMETHOD:CANCEL\nEND:VCALENDAR\n")
    )
    head = "From: dana@acme.example\nTo: alex@example.com\nMIME-Version: 1.0\n"
    mail = f"{head}Content-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n"
    outcome = cordially("add", file(mail, "invite.eml"))
    assert outcome.status == 0
    assert "left out: another calendar (" in outcome.err
    assert "has no event in it)." in outcome.err


# Where it belongs


def acme(cordially: Cordially, role: str, person: str) -> None:
    company = ("--company", "Acme Corporation", "--role", role)
    cordially("add", *company, "--when", "2026-11-20", "--with", person)


def test_it_belongs_to_the_opportunity_of_its_people(cordially: Cordially, file: Any) -> None:
    acme(cordially, "Engineer", "Dana Reyes <DANA@acme.example>")
    acme(cordially, "Manager", "Li Wei <li@acme.example>")
    cordially("add", file(invite()))
    found = {each["slug"]: len(each["interviews"]) for each in kept(cordially)}
    assert found == {"acme-corporation": 2, "acme-corporation-manager": 1}


def test_it_belongs_to_the_one_opportunity_at_its_domain(cordially: Cordially, file: Any) -> None:
    acme(cordially, "Engineer", "Li Wei <li@mail.acme.example>")
    cordially("add", file(invite()))
    assert [len(each["interviews"]) for each in kept(cordially)] == [2]


def test_a_tie_is_named_and_never_guessed(cordially: Cordially, file: Any) -> None:
    acme(cordially, "Engineer", "Li Wei <li@acme.example>")
    acme(cordially, "Manager", "Sam Ode <sam@acme.example>")
    name = file(invite())
    tie = "may belong to any of acme-corporation-manager, acme-corporation."
    refused(cordially("add", name), tie)
    assert cordially("add", "acme-corporation-manager", name).status == 0
    found = {each["slug"]: len(each["interviews"]) for each in kept(cordially)}
    assert found == {"acme-corporation": 1, "acme-corporation-manager": 2}


def test_an_invitation_that_is_named_elsewhere_belongs_there_from_then_on(
    cordially: Cordially, file: Any
) -> None:
    acme(cordially, "Engineer", "Li Wei <li@beta.example>")
    cordially("add", file(invite()))
    assert cordially("add", "acme-corporation", file(invite())).status == 0
    cordially("add", file(invite(start="20261210T100000Z", sequence=1)))
    found = {
        each["slug"]: [one["when"][:10] for one in each["interviews"]] for each in kept(cordially)
    }
    assert found == {"acme-corporation": ["2026-11-20", "2026-12-10"], "acme": ["2026-12-03"]}


@pytest.mark.parametrize("domain", ["gmail.com", "cox.net", "sbcglobal.net", "orange.fr"])
def test_an_address_of_a_mail_provider_joins_nobody(
    domain: str, cordially: Cordially, file: Any
) -> None:
    cordially(
        *("add", "--company", "Beta", "--when", "2026-11-20"),
        *("--with", f"Bo Lund <bo@{domain}>"),
    )
    people = (f"ORGANIZER;CN=Dana Reyes:mailto:dana@{domain}", ALEX)
    refused(cordially("add", file(invite(people=people))), '--company "NAME"')


def test_an_invitation_that_names_another_company_is_not_recorded_with_the_known_one(
    cordially: Cordially, file: Any
) -> None:
    recruiter = ("--with", "Dana Reyes <dana@acme.example>")
    cordially("add", "--company", "Alpha", "--when", "2026-11-20", *recruiter)
    before = kept(cordially)
    name = file(invite(people=(DANA, ALEX, "DESCRIPTION:Company: Beta")))
    refused(
        cordially("add", name),
        "names the company “Beta”, and its people are known from alpha.",
        '--company "Beta"',
        "cordially add alpha",
    )
    assert kept(cordially) == before
    assert cordially("add", name, "--company", "Beta").status == 0
    assert [(each["company"], len(each["interviews"])) for each in kept(cordially)] == [
        ("Alpha", 1),
        ("Beta", 1),
    ]


def test_the_company_of_the_known_opportunity_may_be_named_in_other_letters(
    cordially: Cordially, file: Any
) -> None:
    recruiter = ("--with", "Dana Reyes <dana@acme.example>")
    cordially("add", "--company", "Alpha", "--when", "2026-11-20", *recruiter)
    name = file(invite(people=(DANA, ALEX, "DESCRIPTION:Company: ALPHA")))
    assert cordially("add", name).status == 0
    assert [len(each["interviews"]) for each in kept(cordially)] == [2]


def test_a_longer_form_of_a_known_company_is_not_taken_for_another(
    cordially: Cordially, file: Any
) -> None:
    cordially("add", "--company", "Northwind Labs", "--when", "2026-11-20")
    people = ("ORGANIZER;CN=Dana Reyes:mailto:dana@gmail.com", ALEX)
    longer = "DESCRIPTION:Company: Northwind Labs GmbH"
    name = file(invite(people=(*people, longer)))
    refused(
        cordially("add", name),
        "names the company “Northwind Labs GmbH”, and northwind-labs is at Northwind Labs.",
        '--company "Northwind Labs GmbH". If not: cordially add northwind-labs',
    )
    assert cordially("add", "northwind-labs", name).status == 0
    assert [len(each["interviews"]) for each in kept(cordially)] == [2]
    bo = ("ORGANIZER;CN=Bo Lund:mailto:bo@gmail.com", ALEX, "DESCRIPTION:Company: Northwindows")
    other = invite(people=bo, uid="two")
    assert cordially("add", file(other)).status == 0
    assert len(kept(cordially)) == 2


@pytest.mark.parametrize(
    ("organizer", "is_asked"),
    [
        ("dana@gmail.com", True),
        ("dana@outlook.de", True),
        ("dana@calendly.com", True),
        ("dana@greenhouse.io", True),
        ("dana@acme.example", False),
    ],
)
def test_a_mail_provider_or_an_arranger_is_nobodys_home(
    organizer: str, is_asked: bool, cordially: Cordially, file: Any
) -> None:
    domain = organizer.partition("@")[2]
    people = (
        f"ORGANIZER;CN=Dana Reyes:mailto:{organizer}",
        f"ATTENDEE;CN=A. K.:mailto:ak@{domain}",
        "DESCRIPTION:Company: Acme",
    )
    outcome = cordially("add", file(invite(people=people)))
    if is_asked:
        refused(outcome, f"Which of these are you: ak@{domain}?")
    assert (outcome.status, len(kept(cordially))) == ((65, 0) if is_asked else (0, 1))


# Cards


CARD = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Dana Reyes\nEMAIL;TYPE=INTERNET:dana@acme.example\n"
    "ORG:Acme;Data\nTITLE:Engineering Manager\nEND:VCARD\n"
)


def test_a_card_adds_a_person(cordially: Cordially, file: Any) -> None:
    acme(cordially, "Engineer", "Li Wei <li@acme.example>")
    assert cordially("add", file(CARD, "dana.vcf")).status == 0
    [opportunity] = kept(cordially)
    assert opportunity["people"][1] == {
        "name": "Dana Reyes",
        "email": "dana@acme.example",
        "title": "Engineering Manager",
    }


def test_a_card_without_a_company_needs_one(cordially: Cordially, file: Any) -> None:
    name = file(CARD.replace("ORG:Acme;Data\n", ""), "dana.vcf")
    refused(cordially("add", name), "--company NAME")
    assert cordially("add", name, "--company", "Acme").status == 0


# Several


def test_a_folder_is_all_its_files(cordially: Cordially, file: Any, tmp_path: Path) -> None:
    for number in (1, 2):
        start = f"2026120{number}T140000Z"
        file(invite(uid=str(number), start=start), f"invites/{number}.ics")
    file("no invitation", "invites/notes.txt")
    assert cordially("add", f"{tmp_path}/invites").status == 0
    assert len(interviews(cordially)) == 2
    (tmp_path / "empty").mkdir()
    refused(cordially("add", f"{tmp_path}/empty/"), "holds no .ics, .eml or .vcf file")


def test_of_several_files_the_good_ones_are_recorded(cordially: Cordially, file: Any) -> None:
    good, bad = file(invite()), file("nothing", "bad.ics")
    outcome = cordially("add", bad, good, "missing.ics")
    assert outcome.status == 65
    assert f"{bad} is no invitation, no card and no message." in outcome.err
    assert "There is no file “missing.ics”." in outcome.err
    assert "cordially: 2 of 3 files could not be recorded." in outcome.err
    assert len(interviews(cordially)) == 1


def test_versions_in_any_order_end_with_the_latest(cordially: Cordially, file: Any) -> None:
    late = file(invite(start="20261210T100000Z", sequence=1), "a.ics")
    early = file(invite(), "b.ics")
    assert cordially("add", late, early).status == 0
    assert [each["when"] for each in interviews(cordially)] == ["2026-12-10T10:00+00:00"]


def test_a_cancelled_event_comes_after_its_invitation(cordially: Cordially, file: Any) -> None:
    cancelled = file(invite(**CANCEL), "a.ics")
    outcome = cordially("add", cancelled, file(invite(), "b.ics"), "--called-off")
    assert outcome.status == 0, outcome.err
    assert [each["state"] for each in interviews(cordially)] == ["called-off"]


# What is a file


def test_what_is_no_file_is_an_opportunity(cordially: Cordially, tmp_path: Path) -> None:
    refused(cordially("add", "invites"), "There is no opportunity “invites”", status=66)
    refused(cordially("add", "one", "two"), "Only one opportunity can be named", status=2)
    refused(cordially("add", "./nothing"), "There is no file “nothing”.", status=66)
    refused(cordially("add", "INVITE.ICS"), "There is no file “INVITE.ICS”.", status=66)


def test_a_flag_that_tells_of_the_talk_does_not_go_with_a_file(
    cordially: Cordially, file: Any
) -> None:
    outcome = cordially("add", file(invite()), "--topic", "Iceberg")
    refused(outcome, "--topic does not go with a file", status=2)
    assert cordially("add", "--called-off").status == 2


def test_words_of_others_reach_no_terminal_as_they_are(cordially: Cordially, file: Any) -> None:
    nasty = invite(summary="Interview \x1b[31mred", people=(SAYS,), start="20261203T140000")
    outcome = cordially("add", file(nasty))
    assert outcome.status == 65
    assert "\x1b" not in outcome.out


def test_a_role_that_is_said_renames_no_other_opportunity(cordially: Cordially, file: Any) -> None:
    cordially("add", "--company", "Acme", "--role", "Data Engineer", "--when", "2026-11-20")
    done = cordially("add", file(invite()), "--role", "Platform Engineer")
    assert done.status == 0, done.err
    assert sorted(each["role"] for each in kept(cordially)) == [
        "Data Engineer",
        "Platform Engineer",
    ]


def test_what_is_still_needed_can_be_pasted_into_a_shell(cordially: Cordially, file: Any) -> None:
    text = invite(summary="Interview with Beta `id` GmbH", people=())
    outcome = cordially("add", file(text))
    assert "`id`" not in outcome.err or "'Beta `id` GmbH'" in outcome.err
