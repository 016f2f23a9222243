"""Interviews from several zones, in the order and on the days of the opportunity's zone."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from running import Cordially

TOKYO_EVENING = datetime(2026, 11, 25, 10, tzinfo=UTC)
THREE_WEEKS_ON = datetime(2026, 12, 14, 6, tzinfo=UTC)
HEAD = """
company = "Acme"
role = "Engineer"
from = "Alex Kim <alex@example.com>"
time_zone = "Asia/Tokyo"
people = [
  { name = "Dana Reyes", email = "dana@acme.example" },
  { name = "Li Wei", email = "li@acme.example" },
]
"""
TWO_ZONES = """
interviews = [
  { when = "2026-11-24T18:30-08:00", with = ["Li Wei"] },
  { when = "2026-11-25T09:00", with = ["Dana Reyes"] },
]
"""
ONE_DAY = """
interviews = [
  { when = "2026-11-24T23:00+00:00", with = ["Dana Reyes"] },
  { when = "2026-11-25T14:00", with = ["Dana Reyes"], topics = { "Dana Reyes" = ["Iceberg"] } },
]
"""


@pytest.fixture
def told(cordially: Cordially, home: Path, tmp_path: Path) -> Cordially:
    """Return the program, with a sender in Tokyo."""
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text('[me]\ntime_zone = "Asia/Tokyo"\n')
    return cordially


def add(cordially: Cordially, tmp_path: Path, interviews: str) -> None:
    file = tmp_path / "acme.toml"
    file.write_text(HEAD + interviews)
    done = cordially("add", "--details", str(file), now=TOKYO_EVENING)
    assert done.status == 0, done.err


def test_the_check_in_goes_to_whom_one_met_last(told: Cordially, tmp_path: Path) -> None:
    add(told, tmp_path, TWO_ZONES)
    steps = told("due", "--json", now=THREE_WEEKS_ON).json["steps"]
    assert [(each["note"], each["to"][0]["name"]) for each in steps] == [("check-in", "Li Wei")]
    (draft,) = told("check-in", "acme", "--draft", "--json", now=THREE_WEEKS_ON).json["drafts"]
    assert draft["to"]["name"] == "Li Wei"


def test_show_and_list_and_export_go_by_the_clock_of_the_opportunity(
    told: Cordially, tmp_path: Path
) -> None:
    add(told, tmp_path, TWO_ZONES)
    story = told("show", "acme", now=TOKYO_EVENING).out
    past = [line for line in story.splitlines() if "interview with" in line]
    assert past == [
        "2026-11-25 09:00  interview with Dana Reyes",
        "2026-11-25 11:30  interview with Li Wei",
    ]
    assert "2026-11-25" in told("list").out
    (kept,) = told("show", "acme", "--json", now=TOKYO_EVENING).json["opportunities"]
    assert [each["with"] for each in kept["interviews"]] == [["Dana Reyes"], ["Li Wei"]]


def test_the_list_is_by_the_latest_instant_and_shows_its_day_there(
    told: Cordially, tmp_path: Path
) -> None:
    add(told, tmp_path, TWO_ZONES)
    with_offset = ("--when", "2026-11-25T02:45+00:00", "--with", "Sam Ode <sam@beta.example>")
    assert told("add", "--company", "Beta", *with_offset, now=TOKYO_EVENING).status == 0
    assert told("add", "--company", "Ceta", "--when", "2026-11-24T23:59+00:00").status == 0
    rows = told("list").out.splitlines()[1:]
    assert [row.split()[0] for row in rows] == ["beta", "acme", "ceta"]


def test_two_talks_on_one_day_are_not_once_more(told: Cordially, tmp_path: Path) -> None:
    add(told, tmp_path, ONE_DAY)
    (draft,) = told("thank-you", "acme", "--draft", "--json", now=TOKYO_EVENING).json["drafts"]
    assert draft["variant"] == "single"
    assert "once more" not in draft["text"]


def test_an_interview_is_amended_by_its_day_there(told: Cordially, tmp_path: Path) -> None:
    add(told, tmp_path, ONE_DAY.replace(ONE_DAY.splitlines()[3] + "\n", ""))
    done = told("add", "acme", "--when", "2026-11-25", "--kind", "phone", now=TOKYO_EVENING)
    assert done.status == 0
    (kept,) = told("show", "acme", "--json", now=TOKYO_EVENING).json["opportunities"]
    (interview,) = kept["interviews"]
    assert (interview["when"], interview["kind"]) == ("2026-11-24T23:00+00:00", "phone")


def test_a_letter_says_the_day_there_and_its_review_agrees(told: Cordially, tmp_path: Path) -> None:
    add(told, tmp_path, ONE_DAY)
    asked = ("thank-you", "acme", "--when", "2026-11-24T23:00+00:00", "--topic", "Iceberg")
    next_day = datetime(2026, 11, 26, 10, tzinfo=UTC)
    (draft,) = told(*asked, "--draft", "--json", now=next_day).json["drafts"]
    assert "DAT" not in "".join(each["rule"] for each in draft["findings"])
    text = "Dear Dana Reyes,\n\nThank you for meeting with me yesterday.\n\nBest,\nAlex Kim\n"
    file = tmp_path / "letter.txt"
    file.write_text(f"Subject: Thanks\nTo: dana@acme.example\n\n{text}")
    found = told("review", str(file), "--json", now=next_day).json["findings"]
    assert "DAT-02" not in [each["rule"] for each in found]


def test_an_edit_may_take_away_an_interview_that_no_letter_is_about(
    told: Cordially, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A late letter is about the interview of its draft, also in the eyes of consistency."""
    add(told, tmp_path, ONE_DAY.replace("2026-11-24T23:00", "2026-11-20T01:00"))
    about = ("--when", "2026-11-20T01:00+00:00", "--topic", "Iceberg")
    assert told("thank-you", "acme", *about, "--draft", now=TOKYO_EVENING).status == 0
    assert told("drafts", "sent", "1", now=TOKYO_EVENING).status == 0
    script = tmp_path / "editor.py"
    script.write_text(
        "import re, sys\n"
        "text = open(sys.argv[1]).read()\n"
        "head, *blocks = re.split(r'(?m)^(?=\\[\\[)', text)\n"
        "open(sys.argv[1], 'w').write(head + ''.join("
        "each for each in blocks if '2026-11-25T14:00' not in each))\n"
    )
    monkeypatch.setenv("EDITOR", f"{sys.executable} {script}")
    done = told("edit", "acme", now=TOKYO_EVENING)
    assert done.status == 0, done.err
    (kept,) = told("show", "acme", "--json", now=TOKYO_EVENING).json["opportunities"]
    assert len(kept["interviews"]) == 1
