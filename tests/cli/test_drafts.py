from __future__ import annotations

import os
import shlex
import sys
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from cordially.cli.asked import questions
from running import Cordially

NOTE = (
    *("thank-you", "--company", "Acme", "--when", "2026-11-20 14:00"),
    *("--with", "Dana Reyes <dana@acme.example>", "--topic", "the move to Iceberg"),
    *("--from", "Alex Kim <alex@example.com>"),
)
KEYS = [
    *("id", "note", "variant", "opportunity", "to", "from", "subject", "text", "html", "status"),
    *("message_id", "path", "findings"),
]


@pytest.fixture
def saved(home: Path, cordially: Cordially) -> Path:
    """Return the file of draft 1."""
    assert cordially(*NOTE).status == 0
    return home / "drafts" / "0001-thank-you-Dana-Reyes-Acme.eml"


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what an editor's file and a text that is kept go to."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))


def _editor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, change: str) -> None:
    """Let the editor be a program that changes the octets `content` of the file."""
    script = tmp_path / "editor.py"
    script.write_text(
        "import pathlib, sys\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "content = path.read_bytes()\n"
        f"{change}\n"
        "path.write_bytes(content)\n"
    )
    monkeypatch.setenv("VISUAL", f"{sys.executable} {script}")


def _parts(content: bytes) -> tuple[str, ...]:
    message = message_from_bytes(content, policy=default)
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert text
    assert html
    return tuple(each.get_content().replace("\r\n", "\n") for each in (text, html))


def test_no_drafts_are_said_to_be_none(home: Path, cordially: Cordially) -> None:
    assert cordially("drafts") == (0, "", "There are no drafts.\n")
    assert cordially("drafts", "--json").json == {"drafts": []}
    assert not home.exists()


def test_drafts_are_listed_by_number(saved: Path, cordially: Cordially) -> None:
    cordially("thank-you", "acme", "--with", "Li Wei <li@acme.example>", "--to", "Li")
    head, first, second = cordially("drafts").out.splitlines()
    assert head.split() == ["DRAFT", "STATUS", "NOTE", "TO", "OPPORTUNITY", "SUBJECT"]
    assert first.startswith("1      draft   thank-you  Dana Reyes <dana@acme.example>")
    assert second.startswith("2      draft   thank-you  Li Wei <li@acme.example>")
    listed = cordially("drafts", "--json").json["drafts"]
    assert [list(each) for each in listed] == [
        [key for key in KEYS if key not in ("text", "html")]
    ] * 2


def test_a_draft_is_shown_as_it_reads(saved: Path, cordially: Cordially) -> None:
    shown = cordially("drafts", "show", "1").out
    assert shown.startswith("From:    Alex Kim <alex@example.com>\nTo:      Dana Reyes <dana@")
    assert "the move to Iceberg" in shown
    assert shown.endswith(f"Draft 1: {saved}\n")


def test_a_draft_is_one_document(saved: Path, cordially: Cordially) -> None:
    (draft,) = cordially("drafts", "show", "1", "--json").json["drafts"]
    assert list(draft) == KEYS
    assert draft["id"] == 1
    assert draft["to"] == {"name": "Dana Reyes", "email": "dana@acme.example"}
    assert draft["from"] == {"name": "Alex Kim", "email": "alex@example.com"}
    assert (draft["note"], draft["opportunity"], draft["status"]) == ("thank-you", "acme", "draft")
    assert draft["path"] == str(saved)
    assert draft["findings"] == []
    message = message_from_bytes(saved.read_bytes(), policy=default)
    assert message["Message-ID"] == draft["message_id"]
    assert message["Subject"] == draft["subject"]
    text, html = _parts(saved.read_bytes())
    assert text == draft["text"]
    assert html == f"{draft['html']}\n"


@pytest.mark.parametrize("command", ["show", "edit", "export", "discard"])
@pytest.mark.parametrize(
    ("number", "status", "says"),
    [
        ("7", 66, "There is no draft 7. “cordially drafts” shows those there are."),
        ("9" * 30, 66, "There is no draft 999"),
        ("one", 2, "one"),
    ],
)
def test_a_draft_that_is_not_there_is_said_so(
    command: str, number: str, status: int, says: str, saved: Path, cordially: Cordially
) -> None:
    outcome = cordially("drafts", command, number)
    assert (outcome.status, outcome.out) == (status, "")
    assert says in outcome.err


def test_the_same_note_rewrites_its_draft(saved: Path, cordially: Cordially) -> None:
    before = cordially("drafts", "show", "1", "--json").json["drafts"][0]
    (after,) = cordially(*NOTE, "--subject", "Thanks again", "--json").json["drafts"]
    for key in ("id", "message_id", "path"):
        assert after[key] == before[key]
    assert message_from_bytes(saved.read_bytes())["Subject"] == "Thanks again"
    assert list(saved.parent.iterdir()) == [saved]


# discard


def test_a_discarded_draft_loses_its_file_and_keeps_its_entry(
    saved: Path, cordially: Cordially
) -> None:
    outcome = cordially("drafts", "discard", "1")
    assert outcome.out == ("Draft 1 (thank-you to Dana Reyes <dana@acme.example>) is discarded.\n")
    assert not saved.exists()
    assert cordially("drafts").out == ""
    assert cordially("drafts", "show", "1", "--json").json["drafts"][0]["status"] == "discarded"
    assert "Draft 1 (discarded)" in cordially("drafts", "show", "1").out
    again = cordially("drafts", "discard", "1")
    assert (again.status, again.out) == (65, "")
    assert cordially("drafts", "edit", "1").status == 65


def test_a_discarded_draft_is_not_rewritten(saved: Path, cordially: Cordially) -> None:
    cordially("drafts", "discard", "1", "--json")
    (new,) = cordially(*NOTE, "--json").json["drafts"]
    assert new["id"] == 2
    cordially("drafts", "discard", "2")
    assert cordially(*NOTE, "--json").json["drafts"][0]["id"] == 3


def test_a_file_that_cannot_be_removed_keeps_its_draft(saved: Path, cordially: Cordially) -> None:
    saved.unlink()
    saved.mkdir()
    outcome = cordially("drafts", "discard", "1")
    assert outcome.status == 74
    assert str(saved) in outcome.err
    assert cordially("drafts", "--json").json["drafts"][0]["status"] == "draft"


def test_a_file_that_is_gone_already_can_be_discarded(saved: Path, cordially: Cordially) -> None:
    saved.unlink()
    assert cordially("drafts", "discard", "1").status == 0


# export


def test_a_file_that_the_person_removed_is_written_anew(saved: Path, cordially: Cordially) -> None:
    content = saved.read_bytes()
    saved.unlink()
    assert cordially("drafts", "export", "1") == (0, f"{saved}\n", "")
    assert saved.read_bytes() == content


def test_a_draft_goes_to_a_path_a_folder_or_stdout(
    saved: Path, tmp_path: Path, cordially: Cordially
) -> None:
    content = saved.read_bytes()
    target = tmp_path / "für Dana.eml"
    assert cordially("drafts", "export", "1", "--out", str(target)).out == f"{target}\n"
    assert target.read_bytes() == content
    cordially("drafts", "export", "1", "--out", str(tmp_path))
    assert (tmp_path / saved.name).read_bytes() == content
    document = cordially("drafts", "export", "1", "--out", str(target), "--json").json
    assert document["drafts"][0]["path"] == str(target)
    outcome = cordially("drafts", "export", "1", "--out", "-")
    assert (outcome.out.encode(), outcome.err) == (content, "")


def test_stdout_is_not_for_two_things(saved: Path, cordially: Cordially) -> None:
    outcome = cordially("drafts", "export", "1", "--out", "-", "--json")
    assert (outcome.status, outcome.out) == (2, "")


def test_an_unknown_home_in_a_path_is_a_name(
    saved: Path, tmp_path: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cordially("drafts", "export", "1", "--out", "~nobody-here.eml").status == 0
    assert (tmp_path / "~nobody-here.eml").exists()


def test_a_path_that_cannot_be_written_is_74(
    saved: Path, tmp_path: Path, cordially: Cordially
) -> None:
    (tmp_path / "file").write_text("mine")
    outcome = cordially("drafts", "export", "1", "--out", str(tmp_path / "file" / "a.eml"))
    assert (outcome.status, outcome.out) == (74, "")
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="of Linux")
def test_a_full_device_is_74_and_stays_a_device(saved: Path, cordially: Cordially) -> None:
    assert cordially("drafts", "export", "1", "--out", "/dev/full").status == 74
    assert Path("/dev/full").is_char_device()


def test_a_discarded_draft_is_written_only_where_one_says(
    saved: Path, tmp_path: Path, cordially: Cordially
) -> None:
    cordially("drafts", "discard", "1")
    assert cordially("drafts", "export", "1").status == 65
    assert not saved.exists()
    assert cordially("drafts", "export", "1", "--out", str(tmp_path / "a.eml")).status == 0


# attachments


def test_attachments_outlive_the_file(saved: Path, tmp_path: Path, cordially: Cordially) -> None:
    cv = tmp_path / "cv.pdf"
    cv.write_bytes(b"%PDF-" + os.urandom(100))
    content = cv.read_bytes()
    assert "Attached: cv.pdf" in cordially(*NOTE, "--attach", str(cv)).out
    cv.unlink()
    saved.unlink()
    cordially("drafts", "export", "1")
    message = message_from_bytes(saved.read_bytes(), policy=default)
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "cv.pdf"
    assert attached.get_content() == content


def test_a_missing_attachment_is_65_and_nothing_is_saved(
    home: Path, tmp_path: Path, cordially: Cordially
) -> None:
    for wrong in (tmp_path / "cv.pdf", tmp_path):
        outcome = cordially(*NOTE, "--attach", str(wrong))
        assert (outcome.status, outcome.out) == (65, "")
        assert str(wrong) in outcome.err
    assert not home.exists()


# edit


@pytest.mark.parametrize(
    ("change", "key", "value"),
    [
        ("Subject: .*$/Subject: Many thanks", "subject", "Many thanks"),
        ("To: .*$/To: Li Wei <li@acme.example>", "to", {"name": "Li Wei"}),
        ("From: .*$/From: A Kim <a@example.com>", "from", {"name": "A Kim"}),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="sed is of POSIX")
def test_a_header_line_can_be_edited(
    *,
    change: str,
    key: str,
    value: str | dict[str, str],
    saved: Path,
    cordially: Cordially,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    script = tmp_path / "editor.sh"
    script.write_text(f'#!/bin/sh\nsed -i.bak "s/^{change}/" "$1"\n')
    script.chmod(0o700)
    monkeypatch.setenv("EDITOR", str(script))
    before = cordially("drafts", "show", "1", "--json").json["drafts"][0]
    (after,) = cordially("drafts", "edit", "1", "--json").json["drafts"]
    if isinstance(value, dict):
        assert after[key]["name"] == value["name"]
    else:
        assert after[key] == value
    assert (after["id"], after["message_id"]) == (1, before["message_id"])
    assert cordially("drafts", "show", "1", "--json").json["drafts"] == [after]
    message = message_from_bytes(saved.read_bytes(), policy=default)
    header = str(message[{"subject": "Subject", "to": "To", "from": "From"}[key]])
    assert header.startswith(value["name"] if isinstance(value, dict) else value)


def test_an_edited_text_is_in_both_parts(
    saved: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cv = tmp_path / "cv.pdf"
    cv.write_bytes(b"%PDF-")
    cordially(*NOTE, "--attach", str(cv))
    _editor(monkeypatch, tmp_path, 'content += "\\nP.S. 1 < 2, señora.\\n".encode()')
    outcome = cordially("drafts", "edit", "1")
    assert outcome.status == 0
    assert "P.S. 1 < 2, señora." in outcome.out
    text, html = _parts(saved.read_bytes())
    assert "P.S. 1 < 2, señora." in text
    assert "P.S. 1 &lt; 2, señora." in html
    message = message_from_bytes(saved.read_bytes(), policy=default)
    assert [each.get_filename() for each in message.iter_attachments()] == ["cv.pdf"]


def test_a_draft_edited_by_hand_is_replaced_only_anyway(
    saved: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _editor(monkeypatch, tmp_path, 'content += b"\\nP.S. Mine.\\n"')
    cordially("drafts", "edit", "1")
    content = saved.read_bytes()
    outcome = cordially(*NOTE)
    assert outcome.status == 65
    assert "--anyway" in outcome.err
    assert saved.read_bytes() == content
    assert cordially(*NOTE, "--anyway").status == 0
    assert b"Mine" not in saved.read_bytes()


def test_a_name_in_a_right_to_left_script_does_not_hinder_editing(
    home: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cordially(*("חברה" if each == "Acme" else each for each in NOTE), "--role", "מהנדס")
    _editor(monkeypatch, tmp_path, 'content += b"\\nP.S. Mine.\\n"')
    outcome = cordially("drafts", "edit", "1")
    assert (outcome.status, "stays as it was" in outcome.err) == (0, False)


@pytest.mark.parametrize("editor", ["true", "touch"])
@pytest.mark.skipif(sys.platform == "win32", reason="of POSIX")
def test_unchanged_means_nothing_saved(
    editor: str, saved: Path, home: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", editor)
    before = [
        (each.stat().st_mtime_ns, each.stat().st_ino) for each in (saved, home / "journal.db")
    ]
    outcome = cordially("drafts", "edit", "1")
    assert outcome.status == 0
    assert "Draft 1 stays as it was." in outcome.err
    after = [(each.stat().st_mtime_ns, each.stat().st_ino) for each in (saved, home / "journal.db")]
    assert after == before


@pytest.mark.parametrize("editor", ["false", "no-such-editor", 'true "x', "/no such/editor"])
def test_an_editor_that_fails_is_78(
    editor: str, saved: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", editor)
    content = saved.read_bytes()
    outcome = cordially("drafts", "edit", "1")
    assert (outcome.status, outcome.out) == (78, "")
    assert saved.read_bytes() == content


def test_no_editor_and_no_terminal_is_2(saved: Path, cordially: Cordially) -> None:
    outcome = cordially("drafts", "edit", "1")
    assert (outcome.status, outcome.out) == (2, "")
    assert "EDITOR" in outcome.err


@pytest.mark.parametrize("nothing", ["", "  "])
def test_an_empty_editor_is_no_editor(
    nothing: str, saved: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VISUAL", nothing)
    monkeypatch.setenv("EDITOR", nothing)
    outcome = cordially("drafts", "edit", "1")
    assert (outcome.status, outcome.out) == (2, "")
    _editor(monkeypatch, tmp_path, 'content += b"\\nP.S. Mine.\\n"')
    monkeypatch.setenv("EDITOR", os.environ["VISUAL"])
    monkeypatch.setenv("VISUAL", nothing)
    assert cordially("drafts", "edit", "1").status == 0
    assert "P.S. Mine." in _parts(saved.read_bytes())[0]


@pytest.mark.parametrize("options", ["", " --wait", "  -a 'b c'"])
@pytest.mark.skipif(sys.platform == "win32", reason="a script that runs by itself")
def test_an_editor_whose_path_has_blanks_is_run(
    options: str, saved: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    script = tmp_path / "My  Editor" / "the editor"
    script.parent.mkdir()
    script.write_text('#!/bin/sh\nfor file; do :; done\necho "P.S. Mine." >>"$file"\n')
    script.chmod(0o700)
    monkeypatch.setenv("EDITOR", f"{script}{options}")
    outcome = cordially("drafts", "edit", "1")
    assert outcome.status == 0, outcome.err
    assert "P.S. Mine." in _parts(saved.read_bytes())[0]


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        ('content = content.replace(b"Subject:", b"Betreff:")', b"Betreff:"),
        ('content = content.replace(b"@acme.example", b"")', b"<dana>"),
        ('content = content[:content.index(b"Hi ")]', b"Subject:"),
        ('content += b"P.S. caf\\xe9\\n"', b"caf\xe9"),
        ('content = b"gone"', b"gone"),
    ],
)
def test_a_broken_edit_is_kept_in_a_file_and_changes_nothing(
    *,
    change: str,
    kept: bytes,
    saved: Path,
    home: Path,
    cordially: Cordially,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    _editor(monkeypatch, tmp_path, change)
    before = saved.read_bytes(), (home / "journal.db").read_bytes()
    outcome = cordially("drafts", "edit", "1")
    assert (outcome.status, outcome.out) == (65, "")
    assert (saved.read_bytes(), (home / "journal.db").read_bytes()) == before
    (file,) = (tmp_path / "scratch").iterdir()
    assert str(file) in outcome.err
    assert kept in file.read_bytes()
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600


def test_an_edit_that_cannot_be_saved_is_not_lost(
    saved: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    saved.unlink()
    saved.mkdir()
    _editor(monkeypatch, tmp_path, 'content += b"\\nP.S. Mine.\\n"')
    outcome = cordially("drafts", "edit", "1")
    assert outcome.status == 74
    (file,) = (tmp_path / "scratch").iterdir()
    assert str(file) in outcome.err
    assert b"P.S. Mine." in file.read_bytes()
    assert "Mine" not in cordially("drafts", "show", "1").out


def _mail_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, status: int = 0) -> Path:
    """Stand in for what the system opens letters with; return where it says what it was given."""
    opener, given = tmp_path / "bin" / "xdg-open", tmp_path / "given"
    opener.parent.mkdir()
    opener.write_text(f'#!/bin/sh\nprintf %s "$1" > {given}\nexit {status}\n')
    opener.chmod(0o700)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("PATH", str(opener.parent), prepend=os.pathsep)
    monkeypatch.setenv("DISPLAY", ":7")
    return given


def test_a_saved_draft_says_what_can_be_done_with_it(cordially: Cordially) -> None:
    done = cordially(*NOTE)
    for command in ("drafts open 1", "send 1", "drafts edit 1"):
        assert f": cordially {command}\n" in done.err
    panel = cordially(*NOTE, "--with", "Li Wei <li@acme.example>")
    assert "To send them from here: cordially send 1 2\n" in panel.err
    assert cordially(*NOTE, "--json").err == ""


def test_a_draft_is_handed_to_the_mail_program(
    saved: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    given = _mail_program(monkeypatch, tmp_path)
    done = cordially("drafts", "open", "1")
    assert done.status == 0, done.err
    assert given.read_text() == str(saved)
    assert str(saved) in done.out
    assert "cordially drafts sent 1" in done.err
    assert cordially("drafts", "open", "1", "--json").json["drafts"][0]["path"] == str(saved)


def test_where_no_mail_program_opens_the_file_is_named(
    saved: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _mail_program(monkeypatch, tmp_path, status=3)
    refused = cordially("drafts", "open", "1")
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    unseen = cordially("drafts", "open", "1")
    monkeypatch.setenv("PATH", "")
    for done in (refused, unseen, cordially("drafts", "open", "1")):
        assert done.status == 66
        assert f"Open this file with yours: {saved}" in done.err


def test_only_a_waiting_draft_whose_file_is_there_is_opened(
    saved: Path, cordially: Cordially
) -> None:
    saved.unlink()
    gone = cordially("drafts", "open", "1")
    assert gone.status == 66
    assert "cordially drafts export 1" in gone.err
    cordially("drafts", "discard", "1")
    assert cordially("drafts", "open", "1").status == 65


def test_an_editor_that_removes_its_file_is_said(
    saved: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = saved.read_bytes()
    monkeypatch.setenv("EDITOR", "rm")
    outcome = cordially("drafts", "edit", "1")
    assert outcome.status == 65
    assert "The editor removed the file" in outcome.err
    assert "stays as it was" in outcome.err
    assert saved.read_bytes() == before


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (r"C:\Tools\ed.exe", [r"C:\Tools\ed.exe"]),
        (r'"C:\My Tools\ed.exe" --wait', [r"C:\My Tools\ed.exe", "--wait"]),
        (r"ed.exe -c D:\new\settings", ["ed.exe", "-c", r"D:\new\settings"]),
    ],
)
def test_backslashes_of_windows_survive_the_split_of_a_command_line(
    line: str, words: list[str]
) -> None:
    assert shlex.split(questions._for_click(line, "win32")) == words
