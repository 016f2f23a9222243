"""Several commands on one journal at the same time, and commands that are killed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from email import message_from_bytes
from pathlib import Path

import pytest

from running import Cordially


def _started(company: str, *more: str) -> subprocess.Popen[bytes]:
    note = (
        *("thank-you", "--company", company, "--when", "2026-11-20 14:00"),
        *("--with", f"Dana Reyes <dana@{company.lower()}.example>", "--topic", "the move"),
        *("--from", "Alex Kim <alex@example.com>", "--json", *more),
    )
    return subprocess.Popen(
        [sys.executable, "-m", "cordially", *note],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    )


def _statuses(*processes: subprocess.Popen[bytes]) -> list[int]:
    for each in processes:
        each.communicate(timeout=60)
    return [each.returncode for each in processes]


def _files(home: Path) -> set[str]:
    return {each.name for each in (home / "drafts").iterdir()}


def test_first_commands_at_once_wait_for_the_journal_to_be_made(
    tmp_path: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, many in enumerate((2, 2, 20)):
        home = tmp_path / str(number)
        monkeypatch.setenv("CORDIALLY_HOME", str(home))
        companies = [f"Company{each}" for each in range(many)]
        assert _statuses(*map(_started, companies)) == [0] * many
        found = cordially("list", "--json").json["opportunities"]
        assert {each["company"] for each in found} == set(companies)
        drafts = cordially("drafts", "--json").json["drafts"]
        assert {Path(each["path"]).name for each in drafts} == _files(home)
        assert len(drafts) == many
        assert {each.name for each in home.iterdir()} <= {
            "journal.db",
            "journal.db~",
            "drafts",
            "cache",
        }


def test_drafts_saved_by_eight_commands_at_once_are_all_there(
    home: Path, cordially: Cordially
) -> None:
    assert _statuses(_started("First")) == [0]
    companies = [f"Company{number}" for number in range(16)]
    for half in (companies[:8], companies[8:]):
        assert set(_statuses(*map(_started, half))) == {0}
    drafts = cordially("drafts", "--json").json["drafts"]
    assert [each["id"] for each in drafts] == list(range(1, 18))
    assert len({each["message_id"] for each in drafts}) == 17
    assert {each["to"]["email"] for each in drafts} >= {
        f"dana@{each.lower()}.example" for each in companies
    }
    assert {Path(each["path"]).name for each in drafts} == _files(home)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")
def test_a_killed_command_leaves_a_journal_that_opens_and_whole_files(
    home: Path, tmp_path: Path, cordially: Cordially
) -> None:
    appendix = tmp_path / "cv.pdf"
    appendix.write_bytes(os.urandom(3_000_000))  # so that writing takes some of the time
    chance = random.Random(7)  # noqa: S311 - not a secret
    begun = time.monotonic()
    assert _statuses(_started("Whole", "--attach", str(appendix))) == [0]
    usual = time.monotonic() - begun
    for number in range(10):
        saving = _started(f"Company{number}", "--attach", str(appendix))
        time.sleep(chance.uniform(0.3, 1.1) * usual)
        saving.kill()
        saving.communicate(timeout=60)

        outcome = cordially("drafts", "--json")
        assert outcome.status == 0, outcome.err
        drafts = outcome.json["drafts"]
        for each in drafts:
            path = Path(each["path"])
            if path.exists():
                message = message_from_bytes(path.read_bytes())
                assert message["Message-ID"] == each["message_id"]
                assert not message.defects
                assert path.read_bytes().endswith(b"--\r\n")
            else:
                assert cordially("drafts", "export", str(each["id"])).status == 0
                assert path.exists()
        shown = {each for each in _files(home) if not each.startswith(".")}
        assert shown == {Path(each["path"]).name for each in drafts}
        assert cordially("list").status == 0


@pytest.mark.usefixtures("interruptible")
@pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")
def test_an_interrupted_command_keeps_all_or_nothing(
    home: Path, tmp_path: Path, cordially: Cordially
) -> None:
    appendix = tmp_path / "cv.pdf"
    appendix.write_bytes(os.urandom(3_000_000))
    begun = time.monotonic()
    assert _statuses(_started("Whole", "--attach", str(appendix))) == [0]
    usual = time.monotonic() - begun
    chance = random.Random(8)  # noqa: S311 - not a secret
    for number in range(6):
        saving = _started(f"Company{number}", "--attach", str(appendix))
        time.sleep(chance.uniform(0.5, 1.0) * usual)
        saving.send_signal(signal.SIGINT)
        saving.communicate(timeout=60)
        # Before the program has begun, and after its end, Python dies of the signal itself.
        assert saving.returncode in (0, 130, -signal.SIGINT)
        drafts = cordially("drafts", "--json").json["drafts"]
        assert {Path(each["path"]).name for each in drafts} == _files(home)
        if saving.returncode == 0:
            assert f"company{number}" in {each["opportunity"] for each in drafts}
