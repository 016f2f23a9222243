"""What is printed where stdout is no UTF-8: words are replaced, JSON never is."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

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
