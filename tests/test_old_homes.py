"""Homes that older releases wrote (tests/homes), opened with the program of today."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cordially.intake import details
from cordially.store import schema
from running import SUNDAY, Cordially

HOMES = Path(__file__).parent / "homes"
RELEASES = sorted(each.name for each in HOMES.iterdir() if each.is_dir())
WHEN_THE_LETTERS_WERE_WRITTEN = datetime(2026, 12, 14, 10, tzinfo=UTC)

CHANGED: tuple[tuple[str, str], ...] = (
    # What an own template said then, what it says today; each stands in the CHANGELOG.
    ("on Friday 20 November", "on 20 November"),
    ("Dear Dana,\n\nWe spoke", "Hi Dana,\n\nWe spoke"),
    (
        "Has anything been decided about the Data Engineer role?",
        "May I ask how the Data Engineer role stands?",
    ),
)

STATES = {
    1: "sent",
    2: "refused",
    3: "deferred",
    4: "unknown",
    5: "unknown",  # its sender died after the dot
    6: "draft",  # its sender died before
    7: "discarded",
    8: "draft",
    9: "sent",
}


@pytest.fixture(params=RELEASES)
def old(request: pytest.FixtureRequest, home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a copy of an old home in the place of home; return the folder that it is kept in."""
    kept = HOMES / str(request.param)
    shutil.copytree(kept / "home", home)
    with closing(sqlite3.connect(home / "journal.db")) as connection:
        connection.executescript((kept / "journal.sql").read_text(encoding="utf-8"))
    monkeypatch.setenv("CORDIALLY_PASSWORD", "s3cret-words")
    return kept


def rows(journal: Path) -> dict[str, list[dict[str, object]]]:
    """Return every row of every table by its columns."""
    with closing(sqlite3.connect(journal)) as connection:
        connection.row_factory = sqlite3.Row
        named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            table: [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]  # noqa: S608
            for (table,) in named.fetchall()
        }


def test_the_tables_are_todays_and_every_row_is_still_there(
    old: Path, home: Path, cordially: Cordially
) -> None:
    before = rows(home / "journal.db")
    assert cordially("list").status == 0
    with closing(sqlite3.connect(home / "journal.db")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        kept = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master")}
    assert kept >= schema.STATEMENTS
    after = rows(home / "journal.db")
    for table, then in before.items():
        assert then
        now = after[table]
        assert [{name: row[name] for name in was} for was, row in zip(then, now, strict=True)] == (
            then
        )


def test_every_draft_is_as_it_was_or_settled(old: Path, cordially: Cordially) -> None:
    for number, state in STATES.items():
        (found,) = cordially("drafts", "show", str(number), "--json").json["drafts"]
        assert (number, found["status"]) == (number, state)
    waiting = [each["id"] for each in cordially("drafts", "--json").json["drafts"]]
    assert waiting == [2, 3, 4, 5, 6, 8]
    assert "This I add by hand." in cordially("drafts", "show", "8").out
    assert 'filename="portfolio.txt"' in cordially("drafts", "export", "6", "--out", "-").out


GONE = [
    ("acme", "thank-you", "Dana Reyes"),
    ("acme", "thank-you", "Uma Roy"),
    ("acme", "thank-you", "Cy Bell"),
    ("initech", "thank-you", "Bill Lum"),
    ("hooli", "check-in", "Gavin Poe"),
]


LEFT_ON_SUNDAY = {
    ("acme", "thank-you", "Li Wei"),
    ("acme", "thank-you", "Sam Ode"),
    # That to Wes Orr counts as under way until a command settles what its sender left.
    ("acme", "thank-you", "Del Fry"),
    ("umbrella", "thank-you", "Alb Wesk"),
}


def test_due_proposes_what_is_left_and_nothing_that_was_sent(
    old: Path, cordially: Cordially
) -> None:
    proposed = set()
    for days in range(30):
        steps = cordially("due", "--json", now=SUNDAY + timedelta(days=days)).json["steps"]
        proposed |= {
            (step["opportunity"], step["note"], to["name"]) for step in steps for to in step["to"]
        }
        if days == 0:
            assert proposed == LEFT_ON_SUNDAY
    assert not proposed & set(GONE)
    # Each in its time: Globex had another letter on Sunday, the others are answered at work.
    assert proposed > {
        ("globex", "thank-you", "Mika Sato"),
        ("hooli", "reconnect", "Gavin Poe"),
        ("initech", "after-rejection", "Bill Lum"),
    }


@pytest.mark.parametrize("number", [1, 4, 5, 7, 9])
def test_what_left_or_may_have_is_not_sent_again(
    number: int, old: Path, cordially: Cordially
) -> None:
    done = cordially("send", str(number), "--yes")
    assert done.status == 65
    assert f"Draft {number} is {STATES[number]}" in done.err


@pytest.mark.parametrize(
    ("note", "slug", "to"),
    [*((note, slug, to) for slug, note, to in GONE), ("coffee", "globex", "Mika Sato")],
)
def test_no_note_is_written_to_whom_has_it_or_may_have(
    note: str, slug: str, to: str, old: Path, cordially: Cordially
) -> None:
    earlier = ("--when", "2026-11-20T14:00") if slug == "acme" else ()
    done = cordially(note, slug, *earlier, "--to", to, "--draft", "--anyway")
    assert done.status == 65
    assert "has had this" in done.err


def test_what_is_unknown_can_be_settled(old: Path, home: Path, cordially: Cordially) -> None:
    assert cordially("drafts", "not-sent", "4").status == 0
    assert cordially("drafts", "sent", "5").status == 0
    assert not (home / "drafts" / "0005-thank-you-Cy-Bell-Acme.eml").exists()
    letters = cordially("show", "acme", "--json").json["opportunities"][0]["letters"]
    assert [each["to"] for each in letters] == ["Dana Reyes", "Cy Bell"]


# Own templates, rules and facts


def said(kept: Path, note: str) -> list[str]:
    """Return the lines that an own template said then, with what has changed since."""
    text = (kept / "letters" / f"{note}.txt").read_text(encoding="utf-8")
    for then, now in CHANGED:
        text = text.replace(then, now)
    return text.splitlines()


def test_an_own_template_says_what_it_said(old: Path, home: Path, cordially: Cordially) -> None:
    for note, slug, to in json.loads((old / "letters.json").read_text(encoding="utf-8")):
        asked = (note, slug, "--to", to, "--dry-run", "--anyway", "--json")
        done = cordially(*asked, now=WHEN_THE_LETTERS_WERE_WRITTEN)
        assert done.status == 0, done.err
        (draft,) = done.json["drafts"]
        lines = f"Subject: {draft['subject']}\n\n{draft['text']}".splitlines()
        source = (home / "templates" / f"{note}.html.j2").read_text(encoding="utf-8")
        if "shipped/" in source:
            # Of a letter that is ours but for some blocks, those blocks are theirs.
            own = [line for line in said(old, note) if line.startswith(("Good day", "With thanks"))]
            assert [line for line in lines if line in own] == own
            assert len(own) == 2
        else:
            assert lines == said(old, note)


def test_no_change_is_listed_that_changes_nothing() -> None:
    letters = [
        file.read_text(encoding="utf-8")
        for release in RELEASES
        for file in (HOMES / release / "letters").iterdir()
    ]
    assert letters
    assert [then for then, _ in CHANGED if not any(then in each for each in letters)] == []


def test_own_templates_are_found_without_fault(old: Path, cordially: Cordially) -> None:
    checked = cordially("template", "check")
    assert checked.status == 0, checked.err
    assert "coffee" in cordially("template", "list").out


def test_own_rules_of_tone_still_speak(old: Path, cordially: Cordially) -> None:
    text = "Dear Dana,\n\nThere is much synergy here.\n\nBest,\nAlex\n"
    found = cordially("review", "-", "--json", stdin=text).json["findings"]
    assert "OWN-01" in [each["rule"] for each in found]


def test_an_export_gives_the_same_facts(old: Path, cordially: Cordially) -> None:
    then = (old / "export.toml").read_bytes()
    now = cordially("export").out.encode()
    assert details.parse_text(now, label="now", now=SUNDAY) == (
        details.parse_text(then, label="then", now=SUNDAY)
    )
