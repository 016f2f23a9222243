"""Completion: what is offered, in the shells themselves, and never a word of complaint."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.cli.completion import split
from running import Cordially

ODD = 'O\'Neil: "Zoë" $X `y` \\ * <😀>'
BREAKS = " \t\n\"'><=;|&(:@"

Offered = Callable[..., list[str]]


def note(company: str, person: str) -> tuple[str, ...]:
    return (
        *("thank-you", "--company", company, "--role", "Engineer", "--when", "2026-11-20"),
        *("--with", f"{person} <one@x.example>", "--topic", "x", "--from", "Al <a@b.example>"),
    )


@pytest.fixture
def full(cordially: Cordially) -> None:
    """Make two opportunities with a person and a draft each."""
    quoted = ODD.replace("\\", r"\\").replace('"', r"\"")
    assert cordially(*note("Acme", "Dana Reyes")).status == 0
    assert cordially(*note("Société: X", f'"{quoted}"')).status == 0
    assert cordially("close", "societe-x", "--because", "offer").status == 0


@pytest.fixture
def offered(cordially: Cordially, monkeypatch: pytest.MonkeyPatch) -> Offered:
    """Return what a shell is given for the words up to the cursor."""

    def ask(*words: str, by: str = "zsh") -> list[str]:
        with monkeypatch.context() as patched:
            patched.setenv("_CORDIALLY_COMPLETE", by)
            done = cordially(*words)
        assert (done.status, done.err) == (0, "")
        lines = done.out.splitlines()
        return [line.partition("\t")[0] for line in lines] if by == "zsh" else lines

    return ask


def test_the_script_is_printed_or_one_document(cordially: Cordially) -> None:
    for shell in ("bash", "zsh", "fish"):
        done = cordially("completion", shell)
        assert (done.status, done.err) == (0, "")
        assert "_cordially_completion" in done.out
        document = cordially("completion", shell, "--json").json
        assert document == {"shell": shell, "script": done.out}
    assert cordially("completion", "tcsh").status == 2
    assert cordially("completion").status == 2


def test_commands_are_the_notes_and_the_table(offered: Offered, cordially: Cordially) -> None:
    words = offered("")
    assert {"thank-you", "show", "completion", "doctor"} <= set(words)
    assert offered("thank") == ["thank-you"]
    assert offered("drafts", "ex") == ["export"]
    assert "thank-you\tThank each person" in offered("THANK", by="fish")[0]


def test_a_template_of_ones_own_is_a_command(offered: Offered, home: Path) -> None:
    (home / "templates").mkdir(parents=True)
    (home / "templates" / "ode.html.j2").write_text("{# An ode. #}")
    assert offered("od", by="fish") == ["ode\tAn ode."]
    assert offered("wrote", "acme", "od") == ["ode"]


@pytest.mark.usefixtures("full")
def test_names_and_numbers_are_those_of_the_journal(offered: Offered) -> None:
    assert offered("show", "") == ["acme", "societe-x"]  # those that are open first
    for command in ("thank-you", "close", "export", "forget", "add"):
        assert offered(command, "S") == ["societe-x"]
    for before in (["send"], ["send", "1"], ["drafts", "show"], ["drafts", "sent"]):
        assert offered(*before, "") == ["1", "2"]
    assert offered("wrote", "acme", "ch") == ["check-in"]
    assert offered("template", "show", "ch") == ["check-in"]
    assert offered("show", "a", by="fish") == ["acme\tAcme, Engineer"]
    assert offered("drafts", "show", "1", by="fish") == ["1\tthank-you to Dana Reyes, Acme"]


@pytest.mark.usefixtures("full")
def test_people_are_those_of_the_opportunity_named_before(offered: Offered) -> None:
    assert offered("replied", "acme", "--from", "") == ["Dana Reyes"]
    assert offered("wrote", "soc", "check-in", "--to", "") == [ODD]
    assert offered("thank-you", "--to", "") == ["Dana Reyes", ODD]
    assert offered("thank-you", "acme", "--to=d") == ["--to=Dana Reyes"]
    assert offered("check-in", "--to", "Nobody") == []


def test_options_and_choices_are_offered_and_files_left_to_the_shell(offered: Offered) -> None:
    assert offered("thank-you", "--dr") == ["--draft", "--dry-run"]
    assert offered("close", "acme", "--because", "w") == ["withdrawn"]
    for option in ("--attach", "--details", "--template"):
        assert offered("thank-you", option, "x") == ["/"]
    assert offered("add", "--details", "") == ["/"]


def test_add_takes_an_opportunity_or_a_file(offered: Offered, cordially: Cordially) -> None:
    cordially("add", "--company", "Acme", "--when", "2026-11-20")
    assert offered("add", "ac") == ["acme"]
    assert offered("add", "invite.i") == ["/"]
    assert offered("add", "acme", "./in") == ["/"]


@pytest.mark.parametrize(
    "words",
    [
        *(("sho", "acme", ""), ("show", ""), ("drafts", "show", ""), ("thank-you", "--to", "")),
        *(("show", "--nope", ""), ("account", "show", "")),
    ],
)
@pytest.mark.parametrize("content", [None, b"", b"not a journal", b"SQLite format 3\0" + bytes(99)])
def test_whatever_is_wrong_there_is_just_nothing_to_offer(
    words: tuple[str, ...], content: bytes | None, home: Path, offered: Offered
) -> None:
    if content is not None:
        home.mkdir()
        (home / "journal.db").write_bytes(content)
    assert offered(" ".join(("cordially", *words)), BREAKS, by="bash") == []
    for shell in ("zsh", "fish", "tcsh"):
        assert offered(*words, by=shell) == []
    if content is None:
        assert not home.exists()
    else:
        assert (home / "journal.db").read_bytes() == content


def test_what_no_script_asks_is_answered_by_nothing(offered: Offered) -> None:
    assert offered(by="bash") == []
    assert offered("one", "two", "three", by="bash") == []


@pytest.mark.usefixtures("full")
def test_a_journal_in_use_is_not_waited_for(offered: Offered, home: Path) -> None:
    with closing(sqlite3.connect(home / "journal.db")) as other:
        other.execute("BEGIN EXCLUSIVE")
        begun = time.perf_counter()
        assert offered("show", "") == []
        assert time.perf_counter() - begun < 1
    assert offered("show", "") == ["acme", "societe-x"]


def test_completion_loads_neither_templates_nor_what_sends() -> None:
    # In a process of its own: this one has them all by now.
    code = (
        "import os, sys\n"
        "from cordially.cli.main import run\n"
        "os.environ['_CORDIALLY_COMPLETE'] = 'zsh'\n"
        "for words in ([''], ['show', ''], ['thank-you', ''], ['thank-you', '--to', ''],\n"
        "    ['send', ''], ['drafts', 'show', ''], ['wrote', 'acme', ''], ['add', '']):\n"
        "    run(words)\n"
        "heavy = {'jinja2', 'html2text', 'keyring', 'ssl', 'smtplib', 'email', 'tomlkit'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"


NAMES = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], include_characters="'\"\\$`:=@ !"),
    min_size=1,
    max_size=12,
).filter(lambda name: name.strip() and not any(each.isspace() for each in name.strip(" ")))


@given(st.lists(NAMES, max_size=3), st.sampled_from(["", "'", '"']))
def test_what_is_completed_reads_as_the_same_words(names: list[str], quote: str) -> None:
    from cordially.cli.completion import _quoted

    line = " ".join(f"{quote}{_quoted(name, quote)}{quote}" for name in names)
    assert split(f"cordially {line} ", BREAKS) == (["cordially", *names, ""], 0, "")


@pytest.mark.parametrize(
    ("line", "word", "kept", "quote"),
    [
        ("cordially show", "show", 0, ""),
        ("cordially  show ", "", 0, ""),
        ("cordially --to=Da", "--to=Da", 5, ""),
        ("cordially A:B:C", "A:B:C", 4, ""),
        (r"cordially A\:B\ C", "A:B C", 0, ""),
        ('cordially "A:B', "A:B", 0, '"'),
        ('cordially --to="A:B', "--to=A:B", 5, '"'),
        ("cordially 'it''s a", "its a", 2, "'"),
        ('cordially "A:"B', "A:B", 0, ""),
        (r'cordially "a\b\"c', r"a\b" + '"c', 0, '"'),
        ('cordially ""', "", 0, ""),
    ],
)
def test_the_last_word_of_a_line_is_taken_as_bash_takes_it(
    line: str, word: str, kept: int, quote: str
) -> None:
    words, *how = split(line, BREAKS)
    assert (words[-1], *how) == (word, kept, quote)


needs_bash = pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash")


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a `cordially` on the path that completes, and otherwise shows its arguments."""
    folder = tmp_path / "bin"
    folder.mkdir()
    script = folder / "cordially"
    script.write_text(
        '#!/bin/sh\nif [ -n "$_CORDIALLY_COMPLETE" ] || [ "$1" = completion ]; then\n'
        f'exec "{sys.executable}" -m cordially "$@"\nfi\nprintf "<%s>" "$@"; echo .\n'
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("TERM", "dumb")


@needs_bash
@pytest.mark.usefixtures("full", "command")
@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("cordially th", ["thank-you"]),
        ("cordially show ", ["acme", "societe-x"]),
        ("cordially thank-you acme --to D", [r"Dana\ Reyes"]),
        ("cordially thank-you acme --to=D", [r"Dana\ Reyes"]),
        ('cordially thank-you acme --to "D', ["Dana Reyes"]),
        ("cordially nope ", []),
    ],
)
def test_the_function_of_bash_fills_its_reply(line: str, words: list[str]) -> None:
    script = (
        "source <(cordially completion bash); COMP_LINE=$1 COMP_POINT=${#1} COMP_TYPE=9;"
        '_cordially_completion cordially; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", script, "bash", line], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert done.stdout.split("\n")[:-1] == (words or [""])


@needs_bash
def test_bash_itself_reads_what_is_completed_as_the_same_word() -> None:
    from cordially.cli.completion import _quoted

    names = [ODD, "Dana Reyes", "נועה #1", "~root", "-x", "a\u0301!", "(x) [y] {z,w}", "x;y&z|"]
    lines = [f"{quote}{_quoted(name, quote)}{quote}" for name in names for quote in ("", "'", '"')]
    done = subprocess.run(
        ["bash", "--norc", "-c", f"printf '%s\\n' {' '.join(lines)}"],
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().splitlines() == [name for name in names for _ in range(3)]


_SHELLS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], "source <(cordially completion bash)"),
    "zsh": (
        ["zsh", "-f", "-i"],
        "autoload -U compinit; compinit -u -D; source <(cordially completion zsh)",
    ),
    "fish": (["fish", "--no-config", "-i"], "cordially completion fish | source"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
@pytest.mark.usefixtures("full", "command")
@pytest.mark.parametrize("shell", list(_SHELLS))
def test_tab_completes_in_the_shell_itself(shell: str) -> None:
    from terminals import Terminal

    program, source = _SHELLS[shell]
    if not shutil.which(program[0]):
        pytest.skip(f"there is no {shell}")
    start = (
        "import fcntl, os, struct, sys, termios\n"
        "fcntl.ioctl(0, termios.TIOCSCTTY, 0)\n"
        "fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', 40, 200, 0, 0))\n"
        "os.execvp(sys.argv[1], sys.argv[1:])\n"
    )
    run = Terminal(*program, start=start)
    try:
        run.send(f"{source}; echo rea''dy\n")
        run.expect("ready")
        for line, words in (
            ("cordially thank-y\tac\t--to d\t", ("thank-you", "acme", "--to", "Dana Reyes")),
            (
                "cordially wrote soc\tchec\t--to O\t",
                ("wrote", "societe-x", "check-in", "--to", ODD),
            ),
            ("cordially check-in --to=O\t", ("check-in", f"--to={ODD}")),
            ('cordially check-in --to "Da\t', ("check-in", "--to", "Dana Reyes")),
        ):
            for each in line.split("\t")[:-1]:
                run.send(f"{each}\t")
                time.sleep(0.5)  # whatever is typed before the shell has answered is lost
            run.send("\n")
            run.expect("".join(f"<{word}>" for word in words) + ".")
    finally:
        run.close()
