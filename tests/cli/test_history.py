"""`close`, `reopen`, `replied` and `wrote`: what happened elsewhere."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from cordially.cli import main
from cordially.etiquette.steps import WHY_SILENT
from cordially.store import attempts, journal
from running import SUNDAY, Cordially

NOTE = (
    *("thank-you", "--company", "Acme", "--role", "Data Engineer", "--when", "2026-11-20 14:00"),
    *("--with", "Dana Reyes <dana@acme.example>", "--with", "Li Wei <li@acme.example>"),
    *("--topic", "Dana: the move to Iceberg", "--topic", "Li: on-call"),
    *("--from", "Alex Kim <alex@example.com>"),
)


@pytest.fixture
def acme(home: Path, cordially: Cordially) -> Path:
    """Make an opportunity with a panel of two, and a draft for each; return the drafts' folder."""
    assert cordially(*NOTE).status == 0
    return home / "drafts"


def known(cordially: Cordially) -> dict[str, Any]:
    (document,) = cordially("show", "acme", "--json").json["opportunities"]
    found: dict[str, Any] = document
    return found


def statuses(cordially: Cordially) -> list[str]:
    numbers = ("1", "2")
    shown = (cordially("drafts", "show", each, "--json").json["drafts"][0] for each in numbers)
    return [each["status"] for each in shown]


@pytest.mark.parametrize("command", ["close", "reopen", "replied", "wrote", "forget", "export"])
def test_what_is_not_known_is_66_and_leaves_no_trace(
    command: str, home: Path, cordially: Cordially
) -> None:
    more = {"close": ("--because", "silence"), "wrote": ("check-in",)}.get(command, ())
    outcome = cordially(command, "acme", *more)
    assert (outcome.status, outcome.out) == (66, "")
    assert outcome.err.startswith("cordially: There is no opportunity “acme”.")
    assert not home.exists()


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize(
    "command", [("replied", "--from", "Dana"), ("wrote", "check-in", "--to", "Dana")]
)
def test_the_computers_zone_knows_what_its_clocks_did_at_other_times_of_the_year(
    command: tuple[str, ...],
    system_zone: Callable[[str], None],
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    system_zone("Europe/London")
    name, *more = command
    assert main.run([name, "acme", *more, "--at", "2026-03-29T01:30", "--no-input"]) == 65
    told = "There is no 01:30 on 2026-03-29 in this computer's time zone: the clocks skip it."
    assert told in capsysbinary.readouterr().err.decode()


@pytest.mark.usefixtures("acme")
def test_silence_is_explained_to_the_person_alone(cordially: Cordially) -> None:
    outcome = cordially("close", "acme", "--because", "silence")
    assert (outcome.status, outcome.out) == (0, "acme is closed: silence.\n")
    assert len(WHY_SILENT) == 4
    assert all(reason in outcome.err for reason in WHY_SILENT)
    document = known(cordially)
    assert (document["status"], document["closed_on"]) == ("silence", "2026-11-22T18:00+00:00")


@pytest.mark.parametrize(
    ("end", "says"),
    [
        ("offer", "Congratulations"),
        ("withdrawn", "cordially withdraw acme\n"),
        ("rejected", "within three working days: cordially after-rejection acme\n"),
    ],
)
@pytest.mark.usefixtures("acme")
def test_every_other_end_has_its_word_too(end: str, says: str, cordially: Cordially) -> None:
    outcome = cordially("close", "acme", "--because", end)
    assert (outcome.status, outcome.out) == (0, f"acme is closed: {end}.\n")
    assert says in outcome.err
    assert not any(reason in outcome.err for reason in WHY_SILENT)


@pytest.mark.usefixtures("acme")
def test_closing_twice_is_said_calmly_and_closing_otherwise_amends(cordially: Cordially) -> None:
    later = SUNDAY + timedelta(days=3)
    cordially("close", "acme", "--because", "silence")
    again = cordially("close", "acme", "--because", "silence", now=later)
    assert again == (0, "acme is closed already: silence, since 2026-11-22.\n", "")
    assert cordially("close", "acme", "--because", "rejected", now=later).status == 0
    document = known(cordially)
    assert (document["status"], document["closed_on"]) == ("rejected", "2026-11-25T18:00+00:00")


@pytest.mark.usefixtures("acme")
def test_reopening_takes_the_end_back(cordially: Cordially) -> None:
    cordially("close", "acme", "--because", "rejected")
    reopened = cordially("reopen", "acme")
    assert (reopened.status, reopened.out) == (0, "acme is open again.\n")
    assert reopened.err.endswith("thank-you to Dana Reyes and Li Wei (cordially send 1 2)\n")
    assert not {"status", "closed_on"} & set(known(cordially))
    assert cordially("reopen", "acme").out == "acme is open already.\n"


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize(
    ("replied", "closed", "proposed"),
    [
        ("10:00", "11:00", []),
        ("11:00", "10:00", ["reconnect"]),
        ("11:00", "", ["reconnect"]),
    ],
)
def test_a_reply_and_the_end_on_one_day_keep_their_order(
    replied: str, closed: str, proposed: list[str], cordially: Cordially
) -> None:
    end = f"2026-11-22 {closed}".strip()
    assert cordially("replied", "acme", "--from", "Li", "--at", f"2026-11-22 {replied}").status == 0
    assert cordially("close", "acme", "--because", "silence", "--at", end).status == 0
    steps = cordially("due", "--all", "--json").json["steps"]
    assert [each["note"] for each in steps] == proposed


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize(
    "command",
    [
        ("due",),
        ("wrote", "acme", "thank-you"),
        ("replied", "acme", "--from", "Dana"),
        ("close", "acme", "--because", "silence"),
        ("missed", "acme"),
    ],
)
def test_when_it_was_is_said_with_either_word(
    command: tuple[str, ...], cordially: Cordially
) -> None:
    on = cordially(*command, "--on", "3/4/2026")
    assert on.status == 65
    assert "could be Friday 3 April 2026 or Wednesday 4 March 2026. Write 2026-04-03" in on.err
    assert cordially(*command, "--at", "3/4/2026") == on


def test_the_day_of_the_end_is_that_of_the_person(
    acme: Path, home: Path, cordially: Cordially
) -> None:
    (home / "config.toml").write_text('[me]\ntime_zone = "Pacific/Auckland"\n')
    cordially("close", "acme", "--because", "silence")
    assert known(cordially)["closed_on"].startswith("2026-11-23T")


@pytest.mark.parametrize("option", ["--at", "--on"])
@pytest.mark.usefixtures("acme")
def test_an_end_may_be_told_later(option: str, cordially: Cordially) -> None:
    assert cordially("close", "acme", "--because", "silence", option, "friday 10:15").status == 0
    assert known(cordially)["closed_on"].startswith("2026-11-20T10:15")
    assert cordially("close", "acme", "--because", "silence", option, "saturday").status == 0
    assert known(cordially)["closed_on"] == "2026-11-21"
    assert cordially("close", "acme", "--because", "silence", option, "tomorrow").status == 65


@pytest.mark.parametrize("apart", [timedelta(), timedelta(minutes=5)])
@pytest.mark.usefixtures("acme")
def test_a_reply_and_an_end_of_one_day_keep_their_order(
    apart: timedelta, cordially: Cordially
) -> None:
    later = SUNDAY + apart
    cordially("replied", "acme", "--from", "Dana Reyes")
    cordially("close", "acme", "--because", "silence", now=later)
    assert "reconnect" not in cordially("due", "--all", now=later + apart).out
    cordially("replied", "acme", "--from", "Dana Reyes", now=later + apart + timedelta(minutes=1))
    assert "reconnect" in cordially("due", "--all", now=later + timedelta(hours=1)).out


def test_an_end_has_its_time_in_the_story(acme: Path, cordially: Cordially) -> None:
    assert acme
    cordially("close", "acme", "--because", "silence", "--at", "today 12:30")
    story = cordially("show", "acme").out
    assert "(silence since 2026-11-22)" in story
    assert "2026-11-22 12:30  closed: silence" in story


@pytest.mark.usefixtures("acme")
def test_a_reason_is_needed_and_one_of_four(cordially: Cordially) -> None:
    assert cordially("close", "acme").status == 2
    assert cordially("close", "acme", "--because", "open").status == 2
    assert "status" not in known(cordially)


@pytest.mark.usefixtures("acme")
def test_each_prints_the_opportunity_as_one_document(cordially: Cordially) -> None:
    for command in (
        ("close", "acme", "--because", "silence"),
        ("reopen", "acme"),
        ("replied", "acme", "--from", "Dana"),
        ("wrote", "acme", "check-in", "--to", "Dana"),
    ):
        outcome = cordially(*command, "--json")
        assert (outcome.status, outcome.err) == (0, "")
        assert outcome.json == cordially("show", "acme", "--json").json


@pytest.mark.usefixtures("acme")
def test_who_replied_is_asked_for_when_several_could_have(cordially: Cordially) -> None:
    outcome = cordially("replied", "acme")
    assert outcome.status == 2
    assert "Dana Reyes, Li Wei" in outcome.err
    assert "replies" not in known(cordially)


@pytest.mark.usefixtures("acme")
def test_who_was_written_to_last_replied_just_now_unless_said_otherwise(
    cordially: Cordially,
) -> None:
    cordially("drafts", "sent", "2")
    later = SUNDAY + timedelta(days=1)
    outcome = cordially("replied", "acme", "--decision-by", "2026-W49", now=later)
    assert (outcome.status, outcome.out) == (0, "acme: the reply of Li Wei is recorded.\n")
    assert outcome.err.endswith("thank-you to Dana Reyes (cordially send 1)\n")
    document = known(cordially)
    assert document["replies"] == [{"from": "Li Wei", "at": "2026-11-23T18:00+00:00"}]
    assert (document["decision_by"], document["said_on"]) == ("2026-W49", "2026-11-23")
    again = cordially("replied", "acme", now=later)
    assert again.out == "acme: the reply of Li Wei is already recorded.\n"
    told = cordially("replied", "acme", "-v", now=later)
    assert told.out == "acme: the reply of Li Wei is already recorded (human).\n"
    assert known(cordially) == document


@pytest.mark.usefixtures("acme")
def test_an_absence_and_somebody_new_are_recorded(cordially: Cordially) -> None:
    outcome = cordially(
        *("replied", "acme", "--from", '"Ruiz, Ana" <ana@acme.example>', "--at", "saturday 10:00"),
        *("--kind", "automatic", "--back-on", "2026-12-02"),
    )
    assert outcome.status == 0, outcome.err
    document = known(cordially)
    assert document["people"][2] == {"name": "Ana Ruiz", "email": "ana@acme.example"}
    assert document["replies"] == [
        {
            "from": "Ana Ruiz",
            "at": "2026-11-21T10:00",
            "kind": "automatic",
            "back_on": "2026-12-02",
        }
    ]


@pytest.mark.parametrize(
    ("more", "status"),
    [
        (("--from", "Nobody"), 66),
        (("--from", "Dana", "--at", "2026-11-22 18:01"), 65),
        (("--from", "Dana", "--at", "2026-11-19"), 65),
        (("--from", "Dana", "--at", "soonish"), 65),
        (("--from", "Dana", "--back-on", "2026-12-02"), 2),
        (("--from", "Dana", "--kind", "automatic", "--back-on", "2026-11-21"), 2),
        (("--from", "Dana", "--kind", "friendly"), 2),
        (("--from", "Dana", "--decision-by", "soon"), 65),
        (("--from", "Dana", "--decision-by", "2026-11-19"), 65),
    ],
)
def test_a_reply_that_cannot_be_changes_nothing(
    more: tuple[str, ...], status: int, acme: Path, home: Path, cordially: Cordially
) -> None:
    before = (home / "journal.db").read_bytes()
    outcome = cordially("replied", "acme", *more, "--json")
    assert (outcome.status, outcome.out) == (status, "")
    assert json.loads(outcome.err)["error"]["code"] == status
    assert (home / "journal.db").read_bytes() == before


@pytest.mark.usefixtures("acme")
def test_a_human_reply_after_silence_names_the_way_back(cordially: Cordially) -> None:
    cordially("close", "acme", "--because", "silence")
    later = SUNDAY + timedelta(days=30)
    assert cordially("replied", "acme", "--from", "Li", "--kind", "courtesy", now=later).err == ""
    assert "cordially reconnect acme" in cordially("replied", "acme", "--from", "Li").err
    assert known(cordially)["status"] == "silence"


def test_a_note_written_elsewhere_counts_for_all_it_is_for(
    acme: Path, cordially: Cordially
) -> None:
    assert len(list(acme.iterdir())) == 2
    outcome = cordially("wrote", "acme", "thank-you", "--at", "friday 18:30")
    assert outcome == (
        0,
        "acme: your thank-you to Dana Reyes, Li Wei is recorded.\n",
        "“friday 18:30” is Friday 20 November 2026, 18:30.\n"
        "From Friday 4 December: check-in to Dana Reyes (cordially check-in acme)\n",
    )
    first, second = known(cordially)["letters"]
    assert (first["note"], first["to"], first["sent"]) == (
        *("thank-you", "Dana Reyes"),
        "2026-11-20T18:30",
    )
    assert second["to"] == "Li Wei"
    assert statuses(cordially) == ["sent", "sent"]
    assert list(acme.iterdir()) == []
    again = cordially(*NOTE)
    assert again.status == 65


def test_a_note_to_one_of_them_leaves_the_draft_for_the_other(
    acme: Path, cordially: Cordially
) -> None:
    draft = cordially("drafts", "show", "2", "--json").json["drafts"][0]
    assert cordially("wrote", "acme", "thank-you", "--to", "li").status == 0
    (letter,) = known(cordially)["letters"]
    assert letter["to"] == "Li Wei"
    assert (letter["subject"], letter["message_id"]) == (draft["subject"], draft["message_id"])
    assert statuses(cordially) == ["draft", "sent"]
    assert [each.name[:4] for each in acme.iterdir()] == ["0001"]
    assert cordially("wrote", "acme", "thank-you").out.endswith("to Dana Reyes is recorded.\n")
    outcome = cordially("wrote", "acme", "thank-you")
    assert outcome.status == 65
    assert "to Dana Reyes on 2026-11-22 and to Li Wei on 2026-11-22" in outcome.err
    assert len(known(cordially)["letters"]) == 2


@pytest.mark.usefixtures("acme")
def test_thanks_belong_to_the_interview_before_them(cordially: Cordially) -> None:
    cordially("wrote", "acme", "thank-you")
    second = SUNDAY + timedelta(days=3)
    more = ("--when", "2026-11-25 09:00", "--with", "Dana Reyes", "--topic", "the roadmap")
    cordially("thank-you", "acme", *more, now=second)
    assert cordially("wrote", "acme", "thank-you", "--at", "2026-11-23", now=second).status == 65
    outcome = cordially("wrote", "acme", "thank-you", now=second)
    assert outcome.out == "acme: your thank-you to Dana Reyes is recorded.\n"
    outcome = cordially("wrote", "acme", "thank-you", "--to", "Li", now=second)
    assert outcome.status == 65
    shown = cordially("drafts", "show", "3", "--json").json["drafts"][0]
    assert shown["status"] == "sent"


@pytest.mark.usefixtures("acme")
def test_a_question_is_about_the_latest_interview_whoever_took_part(cordially: Cordially) -> None:
    third = SUNDAY + timedelta(days=3)
    cordially("thank-you", "acme", "--when", "2026-11-25", "--with", "Mo <mo@acme.example>")
    cordially("check-in", "acme", "--to", "Dana", "--anyway", now=third)
    assert cordially("wrote", "acme", "check-in", "--to", "Dana", now=third).status == 0
    assert "check-in" not in {each["note"] for each in cordially("drafts", "--json").json["drafts"]}


@pytest.mark.usefixtures("acme")
def test_somebody_new_can_have_been_written_to(cordially: Cordially) -> None:
    outcome = cordially("wrote", "acme", "check-in", "--to", "Ana Ruiz <ana@acme.example>")
    assert outcome.status == 0, outcome.err
    assert known(cordially)["people"][2]["name"] == "Ana Ruiz"
    assert known(cordially)["letters"][0]["to"] == "Ana Ruiz"


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("chek-in",), 66, "Did you mean check-in?"),
        (("sonnet",), 66, "There is no note “sonnet”."),
        (("check-in", "--to", "Nobody"), 66, "Dana Reyes, Li Wei"),
        (("ask-recruiter",), 2, "Say it with --to."),
        (("check-in", "--at", "2026-11-22 18:01"), 65, "lies in the future"),
        (("check-in", "--at", "2026-11-19"), 65, "before the first interview"),
    ],
)
def test_a_letter_that_cannot_have_been_changes_nothing(
    *,
    arguments: tuple[str, ...],
    status: int,
    says: str,
    acme: Path,
    home: Path,
    cordially: Cordially,
) -> None:
    before = (home / "journal.db").read_bytes()
    outcome = cordially("wrote", "acme", *arguments)
    assert (outcome.status, outcome.out) == (status, "")
    assert says in outcome.err
    assert (home / "journal.db").read_bytes() == before


def test_a_letter_whose_fate_is_unknown_is_settled_first(
    acme: Path, home: Path, cordially: Cordially
) -> None:
    with journal.writing(home / "journal.db") as connection:
        attempts.mark_dot(connection, attempts.begin(connection, 1, b"wire", "smtp", SUNDAY))
    outcome = cordially("wrote", "acme", "thank-you")
    assert outcome.status == 65
    assert "cordially drafts sent 1" in outcome.err
    assert cordially("drafts", "sent", "1").status == 0
    assert cordially("wrote", "acme", "thank-you").out.endswith("to Li Wei is recorded.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
@pytest.mark.usefixtures("acme")
def test_on_a_terminal_the_writer_is_asked_for(cordially: Cordially) -> None:
    from terminals import Terminal

    run = Terminal("replied", "acme")
    try:
        run.expect("Who wrote?\n  1  Dana Reyes: dana@acme.example\n  2  Li Wei: li@acme.example\n")
        run.answer("Number or name: ", "nobody")
        run.answer("Number or name: ", "li")
        run.answer("What did they send?", "n")
        run.answer("> ", "")
        run.expect("the reply of Li Wei is recorded")
        assert run.end() == 0
    finally:
        run.close()
    assert known(cordially)["replies"][0]["from"] == "Li Wei"
