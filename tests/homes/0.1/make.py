"""Make this home with Cordially 0.1 as it was at commit bd4569e; kept to tell how it came about.

    git worktree add /tmp/old bd4569e, a virtual environment there with `pip install -e .`, then
    /tmp/old/.venv/bin/python tests/homes/0.1/make.py

Run again it makes other Message-IDs, and nothing else is new.  Never run it with a later
program: the home is worth something because an old one wrote it.
"""
# ruff: noqa
# mypy: ignore-errors

import io
import json
import os
import shutil
import sqlite3
import sys
from contextlib import contextmanager, redirect_stdout
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
HOME = Path("/tmp/old-home")
shutil.rmtree(HOME, ignore_errors=True)
os.environ |= {
    "CORDIALLY_HOME": str(HOME),
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
}

from cordially import drafting, sending
from cordially.cli import main
from cordially.post import smtp
from cordially.store import attempts, journal
from cordially.store.home import Home

SUNDAY = datetime(2026, 11, 22, 18, tzinfo=UTC)
LATER = datetime(2026, 12, 14, 10, tzinfo=UTC)
PLACE = Home(HOME, HOME)


def run(*arguments, now=SUNDAY):
    out = io.StringIO()
    sys.stdin = io.StringIO()
    with redirect_stdout(out):
        status = main.run(arguments, now=now)
    assert status == 0, (status, arguments, out.getvalue())
    return out.getvalue()


class Line:
    """A way out that ends in one way."""

    def __init__(self, end):
        self.end = end

    @contextmanager
    def connect(self):
        yield self

    def submit(self, sender, recipient, data, *, before_dot):
        if self.end and self.end.phase is not smtp.Phase.DOT:
            raise self.end
        before_dot()
        if self.end:
            raise self.end
        return smtp.Receipt(smtp.Reply(250, ("2.0.0 queued",)), "<provider@mail.example>")


def send(number, end=None, now=SUNDAY):
    with journal.reading(PLACE.journal) as connection:
        draft = drafting.find(connection, number)
    post = sending.Post("mail.example", Line(end).connect)
    (result,) = sending.send(PLACE, [draft], post, lambda: now)
    return result.draft.status.value


def claim(number, *, dot):
    with journal.reading(PLACE.journal) as connection:
        draft = drafting.find(connection, number)
    with journal.writing(PLACE.journal) as connection:
        data = sending.approved(connection, draft, SUNDAY)
        attempt = attempts.begin(connection, number, data, "mail.example", SUNDAY)
        if dot:
            attempts.mark_dot(connection, attempt)


def problem(kind, phase, code):
    return kind("No.", phase=phase, reply=smtp.Reply(code, ("no",)))


HOME.mkdir(mode=0o700)
for name in ("config.toml", "templates"):
    source = HERE / "home" / name
    (shutil.copytree if source.is_dir() else shutil.copy)(source, HOME / name)
for file in sorted((HERE / "given").glob("*.toml")):
    run("add", "--details", str(file))

names = ("Dana", "Li", "Sam", "Uma", "Cy", "Wes", "Del")
for name in names:
    attached = ("--attach", str(HERE / "given" / "portfolio.txt")) if name == "Wes" else ()
    run("thank-you", "acme", "--to", name, *attached, "--draft", "--anyway")
assert send(1) == "sent"
assert send(2, problem(smtp.Refused, smtp.Phase.RCPT, 550)) == "refused"
assert send(3, problem(smtp.Deferred, smtp.Phase.DATA, 451)) == "deferred"
assert send(4, problem(smtp.OutcomeUnknown, smtp.Phase.DOT, 250)) == "unknown"
run("drafts", "discard", "7")
run("thank-you", "umbrella", "--draft", "--anyway")
os.environ["EDITOR"] = f"{sys.executable} {HERE / 'given' / 'edit.py'}"
run("drafts", "edit", "8")
run("wrote", "initech", "thank-you", "--at", "2026-11-04 18:00")
run("replied", "initech", "--at", "2026-11-20 16:20", "--kind", "human")
run("close", "initech", "--because", "rejected")
run("wrote", "hooli", "check-in", "--at", "2026-10-30 10:00")
run("close", "hooli", "--because", "silence")
run("replied", "hooli", "--at", "2026-11-22 08:30")
run(
    "replied",
    "umbrella",
    "--from",
    "Rita",
    "--at",
    "2026-11-21",
    "--kind",
    "automatic",
    "--back-on",
    "2026-11-26",
)
run("coffee", "globex", "--to", "Mika", "--draft", "--anyway")
assert send(9) == "sent"
run("calendar", "--out", "/tmp/old-home.ics")

letters = HERE / "letters"
shutil.rmtree(letters, ignore_errors=True)
letters.mkdir()
for note, slug, to in json.loads((HERE / "letters.json").read_text()):
    document = json.loads(run(note, slug, "--to", to, "--dry-run", "--anyway", "--json", now=LATER))
    (draft,) = document["drafts"]
    text = f"Subject: {draft['subject']}\n\n{draft['text']}"
    (letters / f"{note}.txt").write_text(text, encoding="utf-8")
(HERE / "export.toml").write_text(run("export", now=LATER), encoding="utf-8")

claim(5, dot=True)
claim(6, dot=False)
shutil.rmtree(HERE / "home" / "drafts", ignore_errors=True)
shutil.copytree(HOME / "drafts", HERE / "home" / "drafts")
connection = sqlite3.connect(HOME / "journal.db")
numbers = [
    connection.execute(f"PRAGMA {each}").fetchone()[0]
    for each in ("application_id", "user_version")
]
dump = "\n".join(connection.iterdump())
pragmas = f"PRAGMA application_id = {numbers[0]};\nPRAGMA user_version = {numbers[1]};\n"
(HERE / "journal.sql").write_text(f"{dump}\n{pragmas}", encoding="utf-8")
