"""What is printed where stdout is no UTF-8: words are replaced, JSON never is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cordially.cli.shown import screen
from running import Cordially

FIRST = (
    *("thank-you", "--company", "Société Générale 東", "--when", "yesterday", "--dry-run"),
    *("--with", "Zoë Müller <zoe@x.example>", "--from", "Alex Kim <alex@k.example>"),
)


def printed(encoding: str, *options: str) -> bytes:
    done = subprocess.run(
        [sys.executable, "-m", "cordially", *FIRST, *options],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
    )
    return done.stdout


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437", "latin-1", "utf-8"])
def test_a_letter_is_printed_whatever_stdout_can_say(encoding: str) -> None:
    assert "Zo" in printed(encoding).decode(encoding)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_json_is_utf_8_whatever_stdout_is(encoding: str) -> None:
    found = json.loads(printed(encoding, "--json").decode("utf-8"))
    assert found["drafts"][0]["to"]["name"] == "Zoë Müller"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_stderr_that_cannot_be_written_changes_no_status(home: Path) -> None:
    for words, status in (
        (["show", "nope"], 66),
        (["show", "nope", "--json"], 66),
        (["bogus"], 2),
        (["drafts"], 0),
        (["thank-you", "--no-input"], 2),
    ):
        command = [sys.executable, "-m", "cordially", *words]
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=full,
                check=False,
            )
        assert done.returncode == status, words


@pytest.mark.parametrize("control", ["\u202e", "\u2066", "\u200f", "\x9b2J", "\x1b[2J"])
def test_no_control_character_of_a_file_name_is_said(
    cordially: Cordially, tmp_path: Path, control: str
) -> None:
    page = tmp_path / f"evil{control}gpj.html"
    page.write_text("<p>No subject.</p>")
    note = (
        "thank-you",
        "--company",
        "Acme",
        "--when",
        "2026-11-20",
        "--with",
        "Dana <d@x.ex>",
    )
    more = ("--from", "Alex Kim <alex@example.com>", "--template", str(page))
    for form in ((), ("--json",)):
        done = cordially(*note, *more, *form)
        assert done.status == 65
        assert "gpj.html" in done.err
        assert control not in done.err


def test_what_right_to_left_names_are_isolated_with_is_kept(
    capfd: pytest.CaptureFixture[str],
) -> None:
    screen.tell("\u2068ليلى\u2069, and \u2068not closed")
    assert capfd.readouterr().err == "\u2068ليلى\u2069, and \ufffdnot closed\n"
