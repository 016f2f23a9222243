"""The table of costs is printed by one command; it fails by no time."""

from __future__ import annotations

import subprocess
import sys

import pytest

from house import ROOT


def table(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.benchmarks", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.usefixtures("unmeasured")
def test_rows_are_printed_with_the_machine_and_the_rounds() -> None:
    done = table("--rounds", "1", "thank-you", "start")
    assert done.returncode == 0, done.stderr
    assert "processors" in done.stdout
    assert "medians of 1 rounds" in done.stdout
    lines = [line for line in done.stdout.splitlines() if line.endswith("× python -c pass")]
    assert [line.split()[0] for line in lines] == ["--version", "--help", "one"]
    assert ("mailmerge is not installed" in done.stdout) != ("mailmerge, dry" in done.stdout)


@pytest.mark.parametrize("wrong", [("nothing",), ("--rounds", "0")])
def test_an_unknown_row_or_no_round_is_refused(wrong: tuple[str, ...]) -> None:
    done = table(*wrong)
    assert (done.returncode, done.stdout) == (2, "")
