"""People whose address is not known: their letters wait for it, or are copied."""

from __future__ import annotations

import sys
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from running import Cordially

ABOUT = ("--company", "Acme", "--role", "Engineer", "--when", "2026-11-22 14:00")
DANA = "Dana Reyes <dana@acme.example>"
GIVING = 'cordially thank-you acme --when 2026-11-22T14:00 --to "Sven Müller <ADDRESS>"'


@pytest.fixture(autouse=True)
def letters(home: Path, tmp_path: Path) -> Path:
    """Return the file to which a way out adds the letters that leave."""
    home.mkdir(mode=0o700)
    taken = tmp_path / "letters"
    taken.touch()
    script = f"import sys; open({str(taken)!r}, 'ab').write(sys.stdin.buffer.read())"
    (home / "config.toml").write_text(
        '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\ntime_zone = "Europe/London"\n'
        f'[account]\nsendmail = ["{sys.executable}", "-c", "{script}"]\n'
    )
    return taken


def thank(cordially: Cordially, *people: str) -> None:
    met = [word for each in people for word in ("--with", each)]
    assert cordially("thank-you", *ABOUT, *met, "--draft").status == 0


def draft(cordially: Cordially, number: int = 1) -> dict[str, Any]:
    (found,) = cordially("drafts", "show", str(number), "--json").json["drafts"]
    return dict(found)


def file(cordially: Cordially) -> Message:
    return message_from_bytes(Path(draft(cordially)["path"]).read_bytes())


def test_the_letter_is_a_draft_like_others(cordially: Cordially) -> None:
    run = cordially("thank-you", *ABOUT, "--with", "Sven Müller", "--draft")
    assert run.status == 0
    assert "To:      Sven Müller (no address yet)\n" in run.out
    assert GIVING in run.err
    assert draft(cordially)["to"] == {"name": "Sven Müller", "email": None}
    assert file(cordially)["To"] is None
    assert "Sven Müller (no address yet)" in cordially("drafts").out


def test_it_does_not_leave_and_the_way_is_said(cordially: Cordially, letters: Path) -> None:
    thank(cordially, "Sven Müller", DANA)
    for asked in ("--yes", "--dry-run"):
        refused = cordially("send", "1", asked)
        assert refused.status == 65
        assert GIVING in refused.err
    both = cordially("send", "1", "2", "--yes", "--json")
    assert both.status == 65
    assert {each["id"]: each["status"] for each in both.json["drafts"]} == {1: "draft", 2: "sent"}
    assert b"Sven" not in letters.read_bytes().split(b"Subject")[0]
    assert cordially("thank-you", "acme", "--to", "Sven", "--send", "--yes").status == 65


def test_without_an_account_the_address_is_asked_for_first(
    cordially: Cordially, home: Path
) -> None:
    thank(cordially, "Sven Müller")
    (home / "config.toml").unlink()
    assert cordially("send", "1", "--yes").status == 65


@pytest.mark.parametrize("option", ["--with", "--to"])
@pytest.mark.parametrize(
    "person", ["Sven Müller <sven@acme.example>", "Sven Müller sven@acme.example"]
)
def test_the_same_note_with_the_address_completes_it(
    cordially: Cordially, letters: Path, option: str, person: str
) -> None:
    thank(cordially, "Sven Müller")
    before = draft(cordially)
    assert cordially("thank-you", "acme", option, person, "--draft").status == 0
    after = draft(cordially)
    assert after["to"]["email"] == "sven@acme.example"
    for name in ("id", "message_id", "path", "text"):
        assert after[name] == before[name]
    assert "sven@acme.example" in file(cordially)["To"]
    assert cordially("send", "1", "--yes").status == 0
    assert b"<sven@acme.example>" in letters.read_bytes()


def test_what_was_edited_by_hand_stays_when_the_address_comes(
    cordially: Cordially, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    thank(cordially, "Sven Müller")
    editor = tmp_path / "editor.py"
    editor.write_text(
        "import pathlib, sys; path = pathlib.Path(sys.argv[1])\n"
        "path.write_text(path.read_text('utf-8').replace('Alex Kim\\n', 'Alex K.\\n'), 'utf-8')\n"
    )
    monkeypatch.setenv("EDITOR", f"{sys.executable} {editor}")
    assert cordially("drafts", "edit", "1").status == 0
    edited = draft(cordially)
    assert edited["text"].endswith("Alex K.\n")
    run = cordially("thank-you", "acme", "--with", "Sven Müller <sven@acme.example>", "--draft")
    assert run.status == 0, run.err
    assert draft(cordially)["text"] == edited["text"]
    assert draft(cordially)["to"]["email"] == "sven@acme.example"
    # Now it is a draft like others, which is not written anew by the way.
    assert cordially("thank-you", "acme", "--draft").status == 65


def test_an_address_that_is_given_elsewhere_is_taken_when_it_leaves(
    cordially: Cordially, letters: Path
) -> None:
    thank(cordially, "Sven Müller")
    assert cordially("add", "acme", "--with", "Sven Müller <sven@acme.example>").status == 0
    sent = cordially("send", "1", "--yes")
    assert sent.status == 0, sent.err
    assert "Sven Müller <sven@acme.example>" in sent.out
    assert b"<sven@acme.example>" in letters.read_bytes()


def test_one_that_was_copied_is_settled_like_others(cordially: Cordially) -> None:
    thank(cordially, "Sven Müller")
    assert cordially("drafts", "sent", "1").status == 0
    assert cordially("drafts", "export", "1", "--out", "-").status == 0
    assert "thank-you" not in cordially("due", "--all").out


def test_due_asks_for_the_address(cordially: Cordially) -> None:
    assert cordially("add", *ABOUT, "--with", f"Sven Müller; {DANA}").status == 0
    giving = '    With the address: cordially thank-you acme --to "Sven Müller <ADDRESS>"\n'
    shown = cordially("due").out
    assert "No address of Sven Müller is known yet." in shown
    assert giving in shown
    thank(cordially, "Sven Müller", DANA)
    shown = cordially("due").out
    assert giving in shown
    assert "cordially send 2;" in shown
    assert "cordially drafts show 1;" in shown
    cordially("add", "acme", "--with", "Sven Müller <sven@acme.example>")
    shown = cordially("due").out
    assert "address" not in shown
    assert "cordially send 1 2;" in shown


def test_who_can_pass_thanks_on_gets_the_letter(cordially: Cordially) -> None:
    cordially("add", *ABOUT, "--with", "Sven Müller", "--recruiter", "Ana Ruiz <ana@x.example>")
    run = cordially("thank-you", "acme", "--draft")
    assert "To:      Ana Ruiz <ana@x.example>\n" in run.out
    assert "address" not in cordially("due").out
