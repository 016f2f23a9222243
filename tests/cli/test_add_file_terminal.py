"""`add` with an invitation on a terminal: what is open is asked, what was read is confirmed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from invitations import ALEX, SAYS, calendar, event, invite
from running import Cordially
from terminals import Terminal

File = Callable[..., str]
DECIDE = "[q]uit, ? "
FAR = "29901203T140000"  # the program looks at the real clock here


@pytest.fixture
def file(tmp_path: Path, home: Path) -> File:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text('[me]\nname = "Alex Kim"\nemail = "alex@example.com"\n')

    def write(text: str, name: str = "invite.ics") -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def kept(cordially: Cordially) -> list[dict[str, Any]]:
    found = cordially("export", "--json").json["opportunities"]
    assert isinstance(found, list)
    return found


def test_all_that_is_open_is_asked_and_each_answer_can_be_taken_back(
    terminal: Callable[..., Terminal], cordially: Cordially, file: File
) -> None:
    people = (
        "ORGANIZER;CN=Coco Ordi:mailto:coco@acme.example",
        "ATTENDEE:mailto:li@acme.example",
        "ATTENDEE;CN=A. K.:mailto:ak@elsewhere.example",
    )
    name = file(invite("DURATION:PT45M", start=FAR, summary="Data Engineer chat", people=people))
    run = terminal("add", name)
    run.expect("2990-12-03 14:00  Data Engineer chat")
    run.answer("Which of those who are invited are you?", "1")
    run.expect("it says 2990-12-03T14:00 and no time zone")
    run.answer("In which time zone is that?", "Europe/Nowhere")
    run.expect("is not a known time zone")
    run.answer("In which time zone is that?", "Europe/Madrid")
    run.answer("With which company is it? [Acme]:", "Akme")
    run.answer("For which role is it? [Data Engineer]:", "-")
    run.answer("With which company is it? [Acme]:", "")
    run.answer("For which role is it? [Data Engineer]:", "")
    run.answer("What is the name of li@acme.example?", "Li Wei")
    run.expect("Coco Ordi invites, and is not among the invited.")
    run.answer("What is Coco Ordi?", "c")
    run.expect('when = "2990-12-03T14:00+01:00"')
    run.answer(DECIDE, "")
    assert run.end() == 0
    assert kept(cordially) == [
        {
            "company": "Acme",
            "role": "Data Engineer",
            "slug": "acme",
            "time_zone": "Europe/Madrid",
            "people": [
                {"name": "Li Wei", "email": "li@acme.example"},
                {"name": "Coco Ordi", "email": "coco@acme.example", "relation": "coordinator"},
            ],
            "interviews": [
                {
                    "when": "2990-12-03T14:00+01:00",
                    "until": "2990-12-03T14:45+01:00",
                    "with": ["Li Wei"],
                }
            ],
        }
    ]


def test_the_zone_of_a_time_leaves_that_of_the_readers_alone(
    terminal: Callable[..., Terminal], cordially: Cordially, file: File
) -> None:
    cordially(
        *("add", "--company", "Acme", "--role", "Engineer", "--when", "2026-11-20"),
        *("--time-zone", "Europe/Madrid", "--with", "Dana Reyes <dana@acme.example>"),
    )
    people = ("ORGANIZER;CN=Dana Reyes:mailto:dana@acme.example", ALEX)
    run = terminal("add", file(invite(start=FAR, people=people)))
    run.answer("In which time zone is that?", "Asia/Tokyo")
    run.answer("What is Dana Reyes?", "")
    run.answer(DECIDE, "")
    assert run.end() == 0
    [opportunity] = kept(cordially)
    assert opportunity["time_zone"] == "Europe/Madrid"
    assert opportunity["interviews"][1]["when"] == "2990-12-03T14:00+09:00"


PLAIN = ("ORGANIZER;CN=Acme Jobs:mailto:no-reply@greenhouse.io", ALEX, f"{SAYS}\\nCompany: Acme")
ROLE = "\\nRole: Engineer"


def plain(**said: Any) -> str:
    """Return an invitation that leaves nothing open."""
    said = {"people": (*PLAIN[:2], f"{SAYS}\\nCompany: Acme{ROLE}"), "start": f"{FAR}Z"} | said
    return invite(**said)


def test_where_it_is_stands_in_the_form(
    terminal: Callable[..., Terminal], cordially: Cordially, file: File
) -> None:
    text = plain().replace("SUMMARY", "LOCATION:https://meet.google.com/abc-defg-hij\nSUMMARY")
    run = terminal("add", file(text))
    run.expect('place = "https://meet.google.com/abc-defg-hij"')
    run.answer(DECIDE, "r")
    assert run.end() == 0
    [interview] = kept(cordially)[0]["interviews"]
    assert interview["place"] == "https://meet.google.com/abc-defg-hij"


@pytest.mark.parametrize(("key", "count"), [("s", 0), ("q", 0), ("r", 1)])
def test_nothing_is_recorded_without_a_yes(
    key: str, count: int, terminal: Callable[..., Terminal], cordially: Cordially, file: File
) -> None:
    run = terminal("add", file(plain()))
    run.answer(DECIDE, key)
    assert run.end() == 0
    assert len(kept(cordially)) == count


def test_after_a_quit_no_other_file_is_read(
    terminal: Callable[..., Terminal], cordially: Cordially, file: File
) -> None:
    first, second = (file(plain(uid=each), f"{each}.ics") for each in "ab")
    run = terminal("add", first, second)
    run.answer(DECIDE, "q")
    assert run.end() == 0
    assert second not in run.shown.replace(first, "")


@pytest.mark.usefixtures("interruptible")
def test_breaking_off_records_nothing(
    terminal: Callable[..., Terminal], cordially: Cordially, file: File
) -> None:
    run = terminal("add", file(plain()))
    run.expect(DECIDE)
    run.send("\x03")
    assert run.end() == 130
    assert kept(cordially) == []


def test_what_was_read_can_be_corrected_in_the_editor(
    terminal: Callable[..., Terminal],
    cordially: Cordially,
    file: File,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nsed -i "s/Engineer/Data Engineer/" "$1"\n')
    editor.chmod(0o700)
    monkeypatch.setenv("EDITOR", str(editor))
    run = terminal("add", file(plain()))
    run.answer(DECIDE, "e")
    assert run.end() == 0
    assert [each["role"] for each in kept(cordially)] == ["Data Engineer"]


@pytest.mark.parametrize(("key", "state"), [("o", "called-off"), ("s", None)])
def test_what_a_cancelled_invitation_means_is_asked(
    key: str,
    state: str | None,
    terminal: Callable[..., Terminal],
    cordially: Cordially,
    file: File,
) -> None:
    cordially("add", file(plain()))
    run = terminal("add", file(plain(method="CANCEL", start=None, sequence=1)))
    run.expect("acme: the invitation to Friday 3 December 2990, 14:00 (UTC) was cancelled.")
    run.answer("What does that mean?", key)
    assert run.end() == 0
    assert [each.get("state") for each in kept(cordially)[0]["interviews"]] == [state]


def test_where_it_belongs_is_offered_when_it_could_be_several(
    terminal: Callable[..., Terminal], cordially: Cordially, file: File
) -> None:
    for role, person in (
        ("Engineer", "Li Wei <li@acme.example>"),
        ("Manager", "Bo <bo@acme.example>"),
    ):
        cordially(
            *("add", "--company", "Acme", "--role", role, "--when", "2026-11-20"),
            *("--with", person),
        )
    people = ("ORGANIZER;CN=Dana Reyes:mailto:dana@acme.example", ALEX)
    run = terminal("add", file(invite(start=f"{FAR}Z", people=people)))
    run.expect("acme-manager: Manager at Acme")
    run.expect("new: none of these")
    run.answer("Number or name:", "acme-manager")
    run.answer("What is Dana Reyes?", "")
    run.answer(DECIDE, "")
    assert run.end() == 0
    found = {each["slug"]: len(each["interviews"]) for each in kept(cordially)}
    assert found == {"acme": 1, "acme-manager": 2}


def test_where_it_belongs_is_asked_when_it_names_another_company(
    terminal: Callable[..., Terminal], cordially: Cordially, file: File
) -> None:
    cordially(
        *("add", "--company", "Alpha", "--when", "2026-11-20"),
        *("--with", "Dana Reyes <dana@agency.example>"),
    )
    people = (
        *("ORGANIZER;CN=Dana Reyes:mailto:dana@agency.example", ALEX),
        "DESCRIPTION:Company: Beta",
    )
    run = terminal("add", file(invite(start=f"{FAR}Z", people=people)))
    run.expect("names the company “Beta”.")
    run.answer("Number or name:", "new")
    run.answer("For which role is it?", "")
    run.answer("What is Dana Reyes?", "")
    run.answer(DECIDE, "")
    assert run.end() == 0
    found = {each["slug"]: len(each["interviews"]) for each in kept(cordially)}
    assert found == {"alpha": 1, "beta": 1}


def test_a_longer_form_of_a_known_company_is_asked_about_with_the_known_one_first(
    terminal: Callable[..., Terminal], cordially: Cordially, file: File
) -> None:
    cordially("add", "--company", "Acme", "--role", "Cook", "--when", "2026-11-20")
    run = terminal("add", file(plain().replace("Company: Acme", "Company: Acme GmbH")))
    run.expect("names the company “Acme GmbH”.")
    run.expect("1  acme: Cook at Acme")
    run.expect("2  new: none of these")
    run.answer("Number or name:", "1")
    run.answer(DECIDE, "r")
    assert run.end() == 0
    assert [(each["company"], len(each["interviews"])) for each in kept(cordially)] == [("Acme", 2)]


@pytest.mark.parametrize(
    ("others", "key", "met"),
    [
        ((), "r", ["Dana Reyes"]),
        ((), "h", ["Dana Reyes"]),
        (("ATTENDEE;CN=Li Wei:mailto:li@acme.example",), "r", ["Li Wei"]),
        (("ATTENDEE;CN=Li Wei:mailto:li@acme.example",), "h", ["Li Wei", "Dana Reyes"]),
        (("ATTENDEE;CN=Li Wei:mailto:li@acme.example",), "n", ["Li Wei"]),
    ],
)
def test_what_the_one_who_invites_is_tells_whether_they_take_part(
    others: tuple[str, ...],
    key: str,
    met: list[str],
    terminal: Callable[..., Terminal],
    cordially: Cordially,
    file: File,
) -> None:
    people = ("ORGANIZER;CN=Dana Reyes:mailto:dana@acme.example", ALEX, *others, f"{SAYS}{ROLE}")
    run = terminal("add", file(plain(people=people)))
    run.answer("What is Dana Reyes?", key)
    run.answer(DECIDE, "")
    assert run.end() == 0
    [interview] = kept(cordially)[0]["interviews"]
    # A file names nobody where the only person known took part.
    assert interview.get("with", ["Dana Reyes"]) == met


@pytest.mark.usefixtures("interruptible")
def test_of_many_events_a_bounded_list_is_offered(
    terminal: Callable[..., Terminal], cordially: Cordially, file: File
) -> None:
    events = [
        event(uid=str(n), start=f"29901203T{n // 60:02}{n % 60:02}00Z", summary=f"Round {n}.")
        for n in range(1, 400)
    ]
    run = terminal("add", file(calendar(*events)))
    run.expect("holds 399 events. Which one?")
    assert "Round 21." not in run.expect("And 379 more")
    run.answer("Number:", "400")
    run.answer("Number:", "21")
    run.expect("2990-12-03 00:21+00:00  Round 21.")
    run.send("\x03")
    assert run.end() == 130


def test_another_invitation_may_be_the_same_interview_moved(
    terminal: Callable[..., Terminal], cordially: Cordially, file: File
) -> None:
    cordially("add", file(plain()))
    run = terminal("add", file(plain(uid="two", start="29901210T140000Z")))
    run.answer("Did the interview of 2990-12-03 14:00", "y")
    run.expect("It moves the interview of Friday 3 December 2990, 14:00 (UTC).")
    run.answer(DECIDE, "")
    assert run.end() == 0
    [interview] = kept(cordially)[0]["interviews"]
    assert interview["when"] == "2990-12-10T14:00+00:00"
