"""`review`: what a reader would wince at in a letter, whoever wrote it."""

from __future__ import annotations

import sys

import click

from cordially.cli import completing
from cordially.cli.session import Command, Session, pass_session, shows_hints
from cordially.cli.shown import findings, screen
from cordially.errors import ExitStatus, UsageError
from cordially.model import Finding, Severity


@click.command("review", cls=Command)
@click.argument(
    "letter",
    required=False,
    metavar="FILE|-|DRAFT",
    shell_complete=completing.file,
)
@click.option("--lang", metavar="TAG", help="The letter's language, if it is not English.")
@click.option("--explain", metavar="RULE", help="Say what a rule such as FRU-07 looks for.")
@shows_hints
@pass_session
def review_command(
    session: Session, letter: str | None, lang: str | None, explain: str | None
) -> int:
    """Look a letter over: its tone, names, dates, attachments and length.

    FILE is text or an .eml file, - is standard input, a number one of your drafts. Text may
    open with Subject:, To: and From: lines. Ends with 65 where an error was found.
    """
    if explain is not None:
        if letter is not None:
            raise UsageError(
                "review looks at a letter, or explains a rule; not both.",
                "“cordially review letter.txt”, or “cordially review --explain FRU-07”.",
            )
        return _explain(session, explain)
    if letter is None:
        from cordially.cli.asked import missing

        letter = missing.letter(session)
    found = _findings(session, letter, lang)
    if session.json:
        screen.document({"findings": [findings.document(each) for each in found]})
    else:
        told = findings.lines(found, hints=session.hints)
        screen.show("\n".join(told) if told else "Nothing in it would make a reader wince.")
        if rest := findings.more(found, hints=session.hints):
            screen.tell(rest)
    return ExitStatus.DATA if any(each.severity == Severity.ERROR for each in found) else 0


def _explain(session: Session, name: str) -> int:
    from cordially.desk import reviewing
    from cordially.store import settings

    rule = reviewing.explained(settings.read(session.home.settings), name)
    if session.json:
        screen.document({"rule": findings.rule_document(rule)})
    else:
        screen.show("\n".join(findings.rule_lines(rule)))
    return 0


def _findings(session: Session, letter: str, lang: str | None) -> tuple[Finding, ...]:
    from cordially import values
    from cordially.desk import drafting, reviewing
    from cordially.intake import details, found_letter
    from cordially.store import files, journal, settings

    chosen = settings.read(session.home.settings)
    now = session.local_now(chosen.time_zone)
    path = files.typed(letter)
    with journal.reading(session.home.journal) as connection:
        desk = reviewing.desk(connection, chosen, now)
        if letter.isascii() and letter.isdigit() and not path.exists():
            draft = drafting.find(connection, int(letter))
            if lang:
                draft = draft._replace(lang=values.language(lang, "--lang"))
            return reviewing.kept(connection, [draft], desk)[0].findings
        if letter == "-":
            content, label = sys.stdin.buffer.read(), "standard input"
        else:
            content, label = details.read_file(path), letter
        found = found_letter.read(content, label)
        language = values.language(lang, "--lang") if lang else found.lang or chosen.lang
        return reviewing.elsewhere(connection, found, language, desk)
