"""`cordially review`, and what findings stop: a letter is looked over wherever it comes from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cli import test_send
from cli.test_send import DANA, LI, Program, program, state, taken
from running import Cordially
from terminals import Terminal

__all__ = ["program"]  # a fixture

LETTER = """\
Subject: Data Engineer interview
To: Dana Reyes <dana@acme.example>

Dear Dana Reyes,

Thank you for the conversation about the role on Friday 20 November. What you said about Iceberg
has stayed with me, and I would very much like to do this work with you.

Kind regards,
Alex Kim
"""


def note(person: str = DANA) -> tuple[str, ...]:
    return (*test_send.note(person), "--from", "Alex Kim <alex@example.com>")


def found(cordially: Cordially, text: str, *options: str) -> dict[str, str]:
    """Return the rules and severities of what is found in a text."""
    done = cordially("review", "-", "--json", *options, stdin=text)
    assert list(done.json) == ["findings"]
    return {each["rule"]: each["severity"] for each in done.json["findings"]}


def test_a_fine_letter_is_said_to_be_fine(cordially: Cordially, home: Path) -> None:
    done = cordially("review", "-", stdin=LETTER)
    assert (done.status, done.out) == (0, "Nothing in it would make a reader wince.\n")
    assert found(cordially, LETTER) == {}
    assert not home.exists()


def test_an_error_is_marked_explained_and_told_by_the_status(
    cordially: Cordially, tmp_path: Path
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text(LETTER.replace("Friday 20", "Tuesday 20"), "utf-8")
    done = cordially("review", str(path))
    assert done.status == 65
    lines = done.out.splitlines()
    place = next(number for number, line in enumerate(lines) if "^^^" in line)
    begin = lines[place].index("^")
    assert lines[place - 1][begin:].startswith("Tuesday 20 November")
    assert lines[place].count("^") == len("Tuesday 20 November")
    assert "error DAT-06: " in lines[place - 2]
    assert "Friday 20 November" in lines[place + 1]


def test_json_is_printed_whole_even_with_an_error(cordially: Cordially) -> None:
    done = cordially("review", "-", "--json", stdin=LETTER.replace("Friday 20", "Tuesday 20"))
    assert done.status == 65
    (finding,) = done.json["findings"]
    assert sorted(finding) == ["excerpt", "message", "rule", "severity", "suggestion"]
    assert finding["excerpt"] == "Tuesday 20 November"


def test_hints_are_shown_on_request_only(cordially: Cordially) -> None:
    short = "Dear Dana,\n\nThank you for the talk about Iceberg.\n\nKind regards,\nAlex\n"
    done = cordially("review", "-", stdin=short)
    assert done.status == 0
    assert "LEN-02" not in done.out
    assert "-v" in done.err
    assert "hint LEN-02" in cordially("review", "-", "-v", stdin=short).out
    assert found(cordially, short)["LEN-02"] == "hint"


def test_the_reader_is_known_by_their_address(cordially: Cordially) -> None:
    cordially(*note())
    assert found(cordially, LETTER.replace("Dear Dana Reyes", "Dear Diana Rayes"))
    wrong = found(cordially, LETTER.replace("the role", "the role at Globex"))
    assert wrong == {}
    cordially("add", "--company", "Globex", "--when", "2026-11-19")
    wrong = found(cordially, LETTER.replace("the role", "the role at Globex"))
    assert wrong == {"ENT-03": "error"}


def test_a_draft_is_reviewed_by_its_number(cordially: Cordially) -> None:
    cordially(*note())
    assert cordially("review", "1", "--json").json == {"findings": []}
    assert cordially("review", "7").status == 66


@pytest.mark.parametrize(
    ("content", "status"),
    [(b"", 65), (b"\xff\xfe", 65), (None, 66)],
    ids=["empty", "bytes", "none"],
)
def test_what_cannot_be_read_is_named(
    cordially: Cordially, tmp_path: Path, content: bytes | None, status: int
) -> None:
    path = tmp_path / "letter.txt"
    if content is not None:
        path.write_bytes(content)
    done = cordially("review", str(path))
    assert (done.status, done.out) == (status, "")
    assert "letter.txt" in done.err


def _edit(monkeypatch: pytest.MonkeyPatch, expression: str) -> None:
    monkeypatch.setenv("EDITOR", f"sed -i -e '{expression}'")


def test_a_wrong_name_is_never_sent(
    cordially: Cordially, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    letters = program()
    cordially(*note())
    _edit(monkeypatch, "s/^Hi .*/Dear Martin Braun,/")
    edited = cordially("drafts", "edit", "1", "--json").json["drafts"][0]
    assert "ENT-01" in [each["rule"] for each in edited["findings"]]
    done = cordially("send", "1", "--yes", "--anyway")
    assert (done.status, taken(letters), state(cordially)) == (65, 0, "draft")
    assert "ENT-01" in done.err
    assert "--anyway" not in done.err


def test_at_a_terminal_a_wrong_name_is_told_and_can_be_mended(
    cordially: Cordially,
    program: Program,
    terminal: Callable[..., Terminal],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    letters = program()
    cordially(*note())
    _edit(monkeypatch, "s/^Hi .*/Dear Martin Braun,/")
    cordially("drafts", "edit", "1")
    _edit(monkeypatch, "s/^Dear .*/Hi Dana Reyes,/")
    run = terminal("send", "1")
    run.expect("Send it all the same?")
    run.send("y\n")
    assert "ENT-01" in run.expect("Send it all the same?")
    assert taken(letters) == 0
    run.send("edit\n")
    run.expect("Hi Dana Reyes,")
    run.expect("Send it?")
    run.send("y\n")
    assert (run.end(), taken(letters)) == (0, 1)


def test_letters_of_a_panel_are_compared_with_those_kept(
    cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    cordially(*note())
    cordially(*note(LI))
    same = "I have thought a great deal about the seven things that we discussed together."
    _edit(monkeypatch, f"s/^\\(Kind\\|Best\\|Thank you again\\|With thanks\\).*,$/{same}\\n\\n&/")
    cordially("drafts", "edit", "1")
    assert cordially("review", "1").status == 0
    cordially("drafts", "edit", "2")
    for number in ("1", "2"):
        findings = cordially("review", number, "--json").json["findings"]
        assert [each["rule"] for each in findings] == ["ENT-13"]
        assert findings[0]["excerpt"].startswith("I have thought")


def test_letters_of_a_panel_made_alike_by_hand_do_not_leave_together(
    cordially: Cordially, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    letters = program()
    same = "I have thought a great deal about the seven things that we discussed together."
    _edit(monkeypatch, f"s/^\\(Kind\\|Best\\|Thank you again\\|With thanks\\).*,$/{same}\\n\\n&/")
    panel = ("thank-you", *test_send.ABOUT, "--with", DANA, "--with", LI)
    done = cordially(*panel, "--edit", "--send", "--yes")
    assert (done.status, taken(letters)) == (65, 0)
    assert "ENT-13" in done.err
    assert [state(cordially, number) for number in (1, 2)] == ["draft", "draft"]


def test_another_company_is_found_in_the_subject_and_in_the_name_of_a_file(
    cordially: Cordially, tmp_path: Path
) -> None:
    cordially(*note())
    cordially("add", "--company", "Globex", "--when", "2026-11-19")
    subject = LETTER.replace("Data Engineer interview", "Thank you, interview at Globex")
    assert found(cordially, subject) == {"ENT-03": "error"}
    path = tmp_path / "Alex-Kim-Globex-CV.pdf"
    path.write_bytes(b"%PDF")
    done = cordially(*note(), "--attach", str(path), "--json")
    assert "ATT-24" in [each["rule"] for each in done.json["drafts"][0]["findings"]]


@pytest.mark.parametrize(
    "written",
    ["at Globex\nSoftware", "at _Globex Software_", "at ב\u2068Globex Software\u2069"],
)
def test_another_company_is_found_across_lines_marks_and_isolates(
    written: str, cordially: Cordially
) -> None:
    cordially(*note())
    cordially("add", "--company", "Globex Software", "--when", "2026-11-19")
    wrong = found(cordially, LETTER.replace("the role", f"the role {written}"))
    assert wrong["ENT-03"] == "error"


@pytest.mark.parametrize("name", ["CV_Globex_Labs_Alex.pdf", "Alex-Kim-globex-labs.pdf"])
def test_another_company_is_found_among_the_words_of_a_file_s_name(
    name: str, cordially: Cordially, tmp_path: Path
) -> None:
    cordially(*note())
    cordially("add", "--company", "Globex Labs", "--when", "2026-11-19")
    (tmp_path / name).write_bytes(b"%PDF")
    done = cordially(*note(), "--attach", str(tmp_path / name), "--json")
    assert "ATT-24" in [each["rule"] for each in done.json["drafts"][0]["findings"]]


def test_of_a_letter_that_has_left_the_time_is_no_matter(cordially: Cordially) -> None:
    cordially(*note())
    cordially("drafts", "sent", "1")
    assert cordially("drafts", "show", "1", "--json").json["drafts"][0]["findings"] == []


def test_wrong_rules_in_the_settings_keep_nobody_from_discarding(
    cordially: Cordially, home: Path
) -> None:
    cordially(*note())
    (home / "config.toml").write_text('[tone]\nsilence = ["DES-006"]\n', "utf-8")
    shown = cordially("drafts", "show", "1")
    assert (shown.status, shown.out) == (78, "")
    assert "DES-06" in shown.err
    assert cordially("drafts", "discard", "1").status == 0
