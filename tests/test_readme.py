"""README's examples do what they show: each is run, in order, in one home.

`WRITE_README=1 python -m pytest tests/test_readme.py` writes what they print now into README.
"""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest

from cordially.errors import ExitStatus
from running import SUNDAY, Cordially

README = Path(__file__).parents[1] / "README.md"
EXAMPLE = re.compile(r"```console\n(?P<example>\$ .*?)```", re.S)
COMMAND = re.compile(r"\$ (?P<command>(?:[^\n]*\\\n)*[^\n]*)\n(?P<output>(?:(?!\$ )[^\n]*\n)*)")
SHOWN_HOME = "/home/alex/.local/share/cordially"


def replayed(readme: str, cordially: Cordially, home: Path) -> str:
    """Return README with the output that its commands have now."""

    def output(found: re.Match[str]) -> str:
        words = shlex.split(found["command"].replace("\\\n", " "))
        assert words[0] == "cordially", f"README runs {words[0]}"
        done = cordially(*words[1:], now=SUNDAY)
        assert done.status == (ExitStatus.DATA if words[1] == "review" else 0), done.err
        shown = (done.out + done.err).replace(str(home), SHOWN_HOME)
        # A line of a letter may end in a blank; README's lines do not.
        shown = re.sub(r"[ ]+$", "", shown, flags=re.M)
        return f"$ {found['command']}\n{shown}"

    return EXAMPLE.sub(
        lambda found: f"```console\n{COMMAND.sub(output, found['example'])}```", readme
    )


def test_every_example_prints_what_readme_shows(
    cordially: Cordially, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readme = README.read_text(encoding="utf-8")
    (letter,) = re.findall(r"```text\n(.*?)```", readme, re.S)
    (tmp_path / "letter.txt").write_text(letter, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert len(EXAMPLE.findall(readme)) >= 6
    now = replayed(readme, cordially, home)
    if os.environ.get("WRITE_README"):
        README.write_text(now, encoding="utf-8")
    assert readme.splitlines() == now.splitlines()


def test_the_first_command_drafts_a_letter(cordially: Cordially) -> None:
    first = next(
        line for line in README.read_text(encoding="utf-8").splitlines() if "pip --python" in line
    )
    setup, _, command = first.partition(".venv/bin/cordially ")
    assert setup.endswith("&& ")
    done = cordially(*shlex.split(command))
    assert done.status == 0
    assert "Draft 1 for Dana Reyes" in done.out


@pytest.mark.parametrize("command", ["bin/cordially thank-you", "bin/python -m pytest"])
def test_the_two_commands_need_only_python_and_pip(command: str) -> None:
    line = next(line for line in README.read_text(encoding="utf-8").splitlines() if command in line)
    needed = {part.split()[0] for part in line.split(" && ")}
    assert needed <= {"python3", ".venv/bin/cordially", ".venv/bin/python"}


def test_readme_names_every_command(cordially: Cordially) -> None:
    readme = README.read_text(encoding="utf-8")
    names = re.findall(r"^  ([a-z][a-z-]*)  ", cordially("--help").out, re.M)
    assert names
    assert [name for name in names if f"`{name}`" not in readme and f" {name} " not in readme] == []
