"""`due`: what to write today, and that every note minds its time."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from running import Cordially, Outcome

SETTINGS = (
    '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\ntime_zone = "Europe/London"\n'
    '[account]\nsendmail = ["{python}", "-c", "import sys; sys.stdin.read()"]\n{more}'
)
DANA = {"name": "Dana Reyes", "email": "dana@acme.example", "relation": "hiring-manager"}
ACME = {
    "company": "Acme",
    "role": "Engineer",
    "people": [DANA],
    "interviews": [{"when": "2026-11-20T14:00", "until": "2026-11-20T15:00"}],
}
THANKED = {"note": "thank-you", "to": "Dana Reyes", "sent": "2026-11-20T18:00"}
CHECKED_IN = {"note": "check-in", "to": "Dana Reyes", "sent": "2026-12-04T10:00"}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.fixture(autouse=True)
def settings(home: Path) -> Path:
    """Keep settings with a zone, so that the machine's does not count, and a way out."""
    home.mkdir(mode=0o700)
    path = home / "config.toml"
    path.write_text(SETTINGS.format(python=sys.executable, more=""))
    return path


def add(cordially: Cordially, *documents: Mapping[str, object]) -> None:
    outcome = cordially(
        *("add", "--details", "-"), stdin=json.dumps({"opportunities": [*documents]})
    )
    assert outcome.status == 0, outcome.err


def due(cordially: Cordially, on: str, *options: str) -> list[str]:
    outcome = cordially("due", *options, now=at(on))
    assert (outcome.status, outcome.err) == (0, "")
    return outcome.out.splitlines()


def test_an_empty_home_says_how_to_begin(cordially: Cordially) -> None:
    assert due(cordially, "2026-11-22T18:00") == [
        "Nothing is recorded yet. Begin with your last interview: cordially thank-you"
    ]
    assert cordially("due", "--json").json == {"on": "2026-11-22", "steps": []}


def test_nothing_to_do_is_said_calmly(cordially: Cordially) -> None:
    add(cordially, ACME)
    cordially("close", "acme", "--because", "withdrawn")
    assert due(cordially, "2026-11-22T18:00") == [
        "Nothing is due. Be well, and let them take their time."
    ]


def test_the_rules_behind_a_step_are_told_on_request(cordially: Cordially) -> None:
    add(cordially, ACME)
    told = due(cordially, "2026-11-20T18:00", "-v")
    assert told[2].endswith("thanks are best the same day or the next. (A01, A04)")


def test_a_step_is_told_with_who_which_note_why_and_the_command(cordially: Cordially) -> None:
    add(cordially, ACME)
    assert due(cordially, "2026-11-20T18:00") == [
        "Due",
        "  acme: thank-you to Dana Reyes, today, 17:00",
        "    You met on Friday 20 November; thanks are best the same day or the next.",
        "    cordially thank-you acme",
        "",
        "Next",
        "  acme: check-in to Dana Reyes, Fri 4 December, 09:30",
    ]


def test_what_is_overdue_stands_first_and_what_waits_says_since_when(cordially: Cordially) -> None:
    waiting = {**ACME, "letters": [THANKED]}
    add(
        cordially,
        {**waiting, "company": "Due", "interviews": [{"when": "2026-11-27T14:00"}]},
        {**waiting, "company": "Late"},
        {**waiting, "company": "Over", "letters": [THANKED, CHECKED_IN]},
    )
    lines = [each for each in due(cordially, "2026-12-14T12:00") if each[:4].strip()]
    assert lines == [
        "Overdue",
        "  late: check-in to Dana Reyes, was due by Fri 11 December",
        "Due",
        "  over: mark it off, since Fri 11 December",
        "Next",
        "  due: check-in to Dana Reyes, tomorrow, 09:30",
    ]
    add(cordially, {**waiting, "company": "Late", "status": "withdrawn"})
    lines = [each for each in due(cordially, "2026-12-14T12:00") if each[:4].strip()]
    assert lines[1:] == [
        "  over: mark it off, since Fri 11 December",
        "  due: check-in to Dana Reyes, since Fri 11 December, best by Fri 18 December",
    ]


def test_any_day_can_be_asked_for(cordially: Cordially) -> None:
    add(cordially, ACME)
    for on, heading in (("2026-11-20", "Due"), ("2026-11-23", "Overdue"), ("2026-12-04", "Due")):
        lines = due(cordially, "2026-11-20T12:00", "--on", on)
        assert lines[0] == heading
    assert "check-in to Dana Reyes, today, 09:30" in lines[1]
    document = cordially("due", "--on", "2026-12-04", "--json").json
    assert (document["on"], len(document["steps"])) == ("2026-12-04", 1)
    assert cordially("due", "--on", "soon").status == 65
    assert cordially("due", "--on", "2026-02-30").status == 65


def test_json_holds_the_steps_with_the_readers_offset(cordially: Cordially) -> None:
    add(cordially, {**ACME, "time_zone": "Asia/Tokyo"})
    document = cordially("due", "--json", now=at("2026-11-20T18:00")).json
    assert document == {
        "on": "2026-11-20",
        "steps": [
            {
                "opportunity": "acme",
                "note": "thank-you",
                "variant": "single",
                "to": [{"name": "Dana Reyes", "email": "dana@acme.example"}],
                "opens": "2026-11-20T17:00:00+09:00",
                "due": "2026-11-21T23:59:59+09:00",
                "closes": "2026-11-27T23:59:59+09:00",
                "suggested_at": "2026-11-20T17:00:00+09:00",
                "state": "due",
                "rules": ["A01", "A04"],
                "reason": "You met on Friday 20 November; thanks are best the same day or the"
                " next.",
                "command": "cordially thank-you acme",
            }
        ],
    }
    everything = cordially("due", "--json", "--all", now=at("2026-11-20T18:00")).json["steps"]
    assert [each["state"] for each in everything] == ["due", "upcoming"]


def test_all_shows_all_that_is_to_come(cordially: Cordially) -> None:
    add(cordially, *({**ACME, "company": f"Co {n}", "letters": [THANKED]} for n in range(5)))
    lines = due(cordially, "2026-11-23T12:00")
    assert lines[0] == "Nothing is due. Be well, and let them take their time."
    assert lines[-1] == "And 2 more: cordially due --all"
    assert len(due(cordially, "2026-11-23T12:00", "--all")) == 3 + 5


def test_times_are_the_senders_with_the_readers_beside_them(cordially: Cordially) -> None:
    add(cordially, {**ACME, "time_zone": "America/Los_Angeles", "letters": [THANKED]})
    assert due(cordially, "2026-11-23T12:00")[-1] == (
        "  acme: check-in to Dana Reyes, Fri 4 December, 17:30 (09:30 theirs)"
    )


def test_the_profile_and_single_numbers_of_the_settings_count(
    settings: Path, cordially: Cordially
) -> None:
    add(cordially, {**ACME, "letters": [THANKED]})
    for more, line in (
        ('[etiquette]\nprofile = "patient"\n', "Fri 11 December"),
        ('[etiquette]\nprofile = "prompt"\n', "Tue 1 December"),
        ("[etiquette]\nwait_days = 10\n", "Mon 30 November"),
    ):
        settings.write_text(SETTINGS.format(python=sys.executable, more=more))
        assert f"check-in to Dana Reyes, {line}" in due(cordially, "2026-11-23T12:00")[-1]


def test_a_draft_that_waits_is_named_and_sending_it_does_the_step(cordially: Cordially) -> None:
    add(cordially, ACME)
    now = at("2026-11-20T18:00")
    assert cordially("thank-you", "acme", "--draft", now=now).status == 0
    assert due(cordially, "2026-11-20T18:00")[4] == (
        "    Written already as draft 1: cordially send 1;"
        " if it left by other means: cordially drafts sent 1"
    )
    sent = cordially("send", "1", "--yes", now=now)
    assert sent.status == 0
    assert "From Friday 4 December: check-in to Dana Reyes (cordially check-in acme)" in sent.err
    assert due(cordially, "2026-11-20T18:00")[0].startswith("Nothing is due.")


def test_a_draft_that_asks_the_same_in_another_frame_is_named(cordially: Cordially) -> None:
    add(cordially, {**ACME, "letters": [THANKED]})
    now = at("2026-12-05T12:00")
    assert due(cordially, "2026-12-05T12:00")[3].strip() == "cordially check-in acme"
    assert cordially("moving-on", "acme", "--draft", now=now).status == 0
    assert due(cordially, "2026-12-05T12:00")[4] == (
        "    Written already as moving-on, draft 1: cordially send 1;"
        " if it left by other means: cordially drafts sent 1"
    )
    assert cordially("send", "1", "--yes", now=now).status == 0
    assert "check-in to" not in "".join(due(cordially, "2026-12-05T12:00"))


def test_what_left_by_other_means_is_done_too(cordially: Cordially) -> None:
    add(cordially, ACME)
    cordially("thank-you", "acme", "--draft", now=at("2026-11-20T18:00"))
    assert cordially("drafts", "sent", "1", now=at("2026-11-20T18:00")).status == 0
    assert due(cordially, "2026-11-21T12:00")[0].startswith("Nothing is due.")


# Every note minds its time


def early(cordially: Cordially, note: str, *options: str) -> Outcome:
    return cordially(note, "acme", *options, now=at("2026-11-27T12:00"))


@pytest.mark.parametrize("note", ["check-in", "moving-on", "second-check-in"])
def test_before_its_window_a_question_is_kept_with_a_warning_and_the_day(
    note: str, cordially: Cordially
) -> None:
    add(cordially, {**ACME, "letters": [THANKED]})
    outcome = early(cordially, note, "--draft")
    assert outcome.status == 0
    assert "warning DAT-22: It is early: 7 of 14 days have passed since" in outcome.err


def test_an_early_letter_leaves_only_anyway(cordially: Cordially) -> None:
    add(cordially, {**ACME, "letters": [THANKED]})
    outcome = early(cordially, "check-in", "--send", "--yes")
    assert outcome.status == 65
    assert "Friday 4 December" in outcome.err
    assert cordially("drafts", "show", "1", "--json").json["drafts"][0]["status"] == "draft"
    assert early(cordially, "check-in", "--send", "--yes", "--anyway").status == 0
    assert "mark it off" in due(cordially, "2026-12-12T12:00")[1]


def test_the_recruiter_of_an_agency_is_asked_in_time(cordially: Cordially) -> None:
    recruiter = {"name": "Rita Roe", "email": "rita@talent.example", "relation": "recruiter"}
    interview = {"when": "2026-11-20T14:00", "with": ["Dana Reyes"]}
    agency = {**ACME, "agency": "Talent", "people": [DANA, recruiter], "interviews": [interview]}
    add(cordially, {**agency, "letters": [THANKED]})
    outcome = cordially("ask-recruiter", "acme", "--draft", now=at("2026-11-23T12:00"))
    assert "this opens on Tuesday 24 November" in outcome.err
    assert "ask-recruiter to Rita Roe, today, 09:30" in due(cordially, "2026-11-24T08:00")[1]
    outcome = cordially("ask-recruiter", "acme", "--draft", now=at("2026-11-24T12:00"))
    assert "DAT-2" not in outcome.err


def test_thanks_for_an_interview_to_come_are_not_yet_due(cordially: Cordially) -> None:
    add(cordially, ACME)
    outcome = cordially("thank-you", "acme", "--draft", now=at("2026-11-18T12:00"))
    assert outcome.status == 0
    assert "a thank-you is not due before Friday 20 November, 17:00" in outcome.err
    outcome = cordially("thank-you", "acme", "--send", "--yes", now=at("2026-11-18T12:00"))
    assert outcome.status == 65


def test_with_a_next_round_to_come_thanks_are_for_the_one_that_was_held(
    cordially: Cordially,
) -> None:
    rounds = ("2026-11-20T14:00", "2026-11-26T10:00")
    met = [{"when": each, "with": ["Dana Reyes"]} for each in rounds]
    add(cordially, {**ACME, "interviews": met})
    now = at("2026-11-20T19:00")
    steps = cordially("due", "--all", "--json", now=now).json["steps"]
    assert [each["command"] for each in steps if each["note"] == "thank-you"] == [
        "cordially thank-you acme --when 2026-11-20T14:00",
        "cordially thank-you acme --when 2026-11-26T10:00",
    ]
    (draft,) = cordially("thank-you", "acme", "--json", now=now).json["drafts"]
    assert [each["rule"] for each in draft["findings"]] == []
    assert "on Friday" in draft["text"]
    steps = cordially("due", "--all", "--json", now=at("2026-11-26T14:00")).json["steps"]
    assert "cordially thank-you acme" in [each["command"] for each in steps]


def test_panels_and_unknown_addresses(cordially: Cordially) -> None:
    people = [{"name": f"Person {n}", "email": f"p{n}@acme.example"} for n in range(8)]
    names = [each["name"] for each in people]
    coordinator = {"name": "Coco", "email": "coco@acme.example", "relation": "coordinator"}
    large = {"when": "2026-11-20T14:00", "with": names}
    add(cordially, {**ACME, "people": [*people, coordinator], "interviews": [large]})
    assert "thank-you to Coco," in due(cordially, "2026-11-20T18:00")[1]
    outcome = cordially("thank-you", "acme", "--json", now=at("2026-11-20T18:00"))
    [draft] = outcome.json["drafts"]
    assert draft["to"]["name"] == "Coco"
    assert all(name in draft["text"] for name in names)


def test_after_a_silence_the_story_goes_on_only_when_they_write(cordially: Cordially) -> None:
    ended = {
        **ACME,
        "letters": [THANKED, CHECKED_IN],
        "status": "silence",
        "closed_on": "2026-12-14",
    }
    add(cordially, ended)
    assert due(cordially, "2026-12-20T12:00")[0].startswith("Nothing is due.")
    add(cordially, {**ended, "replies": [{"from": "Dana Reyes", "at": "2026-12-18T10:00"}]})
    lines = due(cordially, "2026-12-18T12:00")
    assert lines[1] == "  acme: reconnect to Dana Reyes, today, 10:00"
    assert lines[3] == "    cordially reconnect acme"
    undated = {key: value for key, value in ended.items() if key != "closed_on"}
    reply = {"from": "Dana Reyes", "at": "2026-12-18T10:00"}
    add(cordially, {**undated, "company": "Beta", "replies": [reply]})
    assert "beta: reconnect" in "\n".join(due(cordially, "2026-12-18T12:00"))


def test_what_is_answered_stands_one_line_below_what_comes_before(cordially: Cordially) -> None:
    add(cordially, ACME)
    cordially("check-in", "acme", now=at("2026-12-01T10:00"))
    cordially("replied", "acme", now=at("2026-12-02T10:00"))
    cordially("close", "acme", "--because", "silence", now=at("2026-12-02T11:00"))
    calm, empty, heading, _ = due(cordially, "2026-12-02T18:00")
    assert (calm[:15], empty, heading) == ("Nothing is due.", "", "Answered")


def test_a_no_of_unknown_day_is_thanked_for_by_the_day_of_their_reply(cordially: Cordially) -> None:
    reply = {"from": "Dana Reyes", "at": "2026-12-02T10:00"}
    add(cordially, {**ACME, "letters": [THANKED], "status": "rejected", "replies": [reply]})
    assert due(cordially, "2026-12-03T12:00")[1] == (
        "  acme: after-rejection to Dana Reyes, today, 09:30"
    )
    add(cordially, {**ACME, "company": "Beta", "status": "rejected"})
    assert "beta" not in "\n".join(due(cordially, "2026-12-03T12:00"))
