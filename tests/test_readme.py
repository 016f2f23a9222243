"""The examples of README and of the manual do what they show: each is run.

`WRITE_EXAMPLES=1 python -m pytest tests/test_readme.py` writes what they print now into the
pages.  A line `…` in an output stands for what is left out there; as many lines as now stand
before and after it are kept.
"""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import click
import pytest

from cordially.cli.main import program
from cordially.errors import ExitStatus
from cordially.store import settings
from running import SUNDAY, Cordially

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
MANUAL = sorted((ROOT / "src/cordially/manual").glob("*.md"))
PAGES = [README, *MANUAL]

BLOCK = re.compile(r"(?:`(?P<file>[\w.-]+)`:\n\n)?```(?P<kind>\w+)\n(?P<content>.*?)```", re.S)
COMMAND = re.compile(r"\$ (?P<command>(?:[^\n]*\\\n)*[^\n]*)\n(?P<output>(?:(?!\$ )[^\n]*\n)*)")
CUT = re.compile(r"^…\n", re.M)


def read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def blocks(text: str, kind: str) -> list[str]:
    return [found["content"] for found in BLOCK.finditer(text) if found["kind"] == kind]


WITH_EXAMPLES = [page for page in PAGES if blocks(read(page), "console")]


def replayed(text: str, cordially: Cordially, home: Path) -> str:
    """Return a page with the output that its commands have now."""

    def output(found: re.Match[str]) -> str:
        words = shlex.split(found["command"].replace("\\\n", " "))
        assert words[0] == "cordially", f"an example runs {words[0]}"
        done = cordially(*words[1:], now=SUNDAY)
        if found["output"].startswith("cordially: "):
            assert done.status, "an error is shown, and there is none"
        else:
            stopped = words[1] == "review" and "\n  error " in f"\n{done.out}"
            assert done.status == (ExitStatus.DATA if stopped else 0), done.err
        return f"$ {found['command']}\n{cut(shown(done.out + done.err, home), found['output'])}"

    def block(found: re.Match[str]) -> str:
        if found["kind"] != "console":
            return found[0]
        return f"```console\n{COMMAND.sub(output, found['content'])}```"

    return BLOCK.sub(block, text)


def shown(output: str, home: Path) -> str:
    """Return an output as it is at the home of somebody called Alex."""
    output = output.replace(f"{home}/templates", "/home/alex/.config/cordially/templates")
    output = output.replace(str(home), "/home/alex/.local/share/cordially")
    # A line of a letter may end in a blank; those of a page do not.
    return re.sub(r"[ ]+$", "", output, flags=re.M)


def cut(output: str, before: str) -> str:
    """Leave out of an output what was left out before, if that much is in it."""
    head, *tail = [part.splitlines() for part in CUT.split(before)]
    lines = output.splitlines()
    assert len(tail) < 2, "an output is cut in one place at most"
    if not tail or len(head) + len(tail[0]) >= len(lines):
        return output
    kept = [*lines[: len(head)], "…", *lines[len(lines) - len(tail[0]) :]]
    return "".join(f"{line}\n" for line in kept)


@pytest.mark.parametrize("page", WITH_EXAMPLES, ids=lambda page: page.stem)
def test_every_example_prints_what_is_shown(
    page: Path, cordially: Cordially, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if page != README:  # the manual goes on from README's first letter
        first = blocks(read(README), "console")[0]
        replayed(f"```console\n{first}```", cordially, home)
    text = read(page)
    for found in BLOCK.finditer(text):
        if found["file"]:
            (tmp_path / found["file"]).write_text(found["content"], encoding="utf-8")
    now = replayed(text, cordially, home)
    if os.environ.get("WRITE_EXAMPLES"):
        page.write_text(now, encoding="utf-8")
    assert text.splitlines() == now.splitlines()


@pytest.mark.parametrize(
    ("output", "before", "expected"),
    [
        ("1\n2\n3\n", "x\n", "1\n2\n3\n"),
        ("1\n2\n3\n4\n", "x\n…\nx\n", "1\n…\n4\n"),
        ("1\n2\n3\n4\n", "x\nx\n…\n", "1\n2\n…\n"),
        ("1\n2\n", "x\n…\nx\n", "1\n2\n"),
    ],
)
def test_what_was_cut_stays_cut(output: str, before: str, expected: str) -> None:
    assert cut(output, before) == expected


def test_the_first_command_drafts_a_letter(cordially: Cordially) -> None:
    first = next(line for line in read(README).splitlines() if "pip --python" in line)
    setup, _, command = first.partition(".venv/bin/cordially ")
    assert setup.endswith("&& ")
    done = cordially(*shlex.split(command))
    assert done.status == 0
    assert "Draft 1 for Dana Reyes" in done.out


@pytest.mark.parametrize("command", ["bin/cordially thank-you", "bin/python -m pytest"])
def test_the_two_commands_need_only_python_and_pip(command: str) -> None:
    line = next(line for line in read(README).splitlines() if command in line)
    needed = {part.split()[0] for part in line.split(" && ")}
    assert needed <= {"python3", ".venv/bin/cordially", ".venv/bin/python"}


def test_readme_names_every_command(cordially: Cordially) -> None:
    readme = read(README)
    names = re.findall(r"^  ([a-z][a-z-]*)  ", cordially("--help").out, re.M)
    assert names
    assert [name for name in names if f"`{name}`" not in readme and f"`{name} " not in readme] == []


def test_readme_names_every_topic() -> None:
    assert [page.stem for page in MANUAL if f"`{page.stem}`" not in read(README)] == []


def test_readme_is_short() -> None:
    assert len(read(README).splitlines()) <= 150


def mentioned(text: str) -> list[str]:
    """Return every command that a page names, in its text or among its examples."""
    joined = text.replace("\\\n", " ")
    whole = re.findall(r"^(?:\$ )?(cordially [^\n]+)", joined, re.M)
    return [*whole, *re.findall(r"`(cordially [^`]+)`", " ".join(joined.split("\n")))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_command_that_is_named_exists(page: Path) -> None:
    for line in mentioned(read(page)):
        command: click.Command = program
        context = click.Context(program)
        _, *words = re.split(r"[ =]+", line)
        for word in words:
            if isinstance(command, click.Group) and not word.startswith("-"):
                command = command.get_command(context, word) or command
        options = {option for each in command.get_params(context) for option in each.opts}
        unknown = [word for word in words if re.match(r"--[a-z]", word) and word not in options]
        assert not unknown, f"{line}: {command.name} has no {unknown[0]}"
        is_known = command is not program or words[:1] in ([], ["--help"], ["meet-again"])
        assert is_known, f"there is no {line}"
        if words[0:1] == ["help"] and words[1:] and words[1].islower():
            assert words[1] in {page.stem for page in MANUAL}


@pytest.mark.parametrize("page", MANUAL, ids=lambda page: page.stem)
def test_settings_that_are_shown_can_be_read(page: Path, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    for sample in blocks(read(page), "toml"):
        if re.match(r"\[\w+\]", sample):
            path.write_text(sample, encoding="utf-8")
            settings.read(path)
