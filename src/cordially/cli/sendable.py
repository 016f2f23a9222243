"""Drafts that are to leave: as they are now, as they leave, and why one is held back."""

from __future__ import annotations

from collections.abc import Sequence

from cordially.cli.session import Session
from cordially.cli.shown import screen
from cordially.desk import drafting, recording, reviewing, trying
from cordially.errors import CordiallyError, DataError
from cordially.model import Draft, Severity
from cordially.store import attempts, journal, settings
from cordially.store.system_zone import system_zone_name


def as_now(session: Session, numbers: Sequence[int]) -> list[Draft]:
    """Return drafts as they are now, reviewed; those whose sender died as they are for that."""
    chosen = settings.read(session.home.settings)
    now = session.local_now(chosen.time_zone)
    with journal.reading(session.home.journal) as connection:
        left = attempts.left_behind(connection, session.home.sending_lock)
        found = [
            draft._replace(status=left.get(draft.id, draft.status))
            for draft in (drafting.find(connection, number) for number in dict.fromkeys(numbers))
        ]
        return reviewing.kept(connection, found, reviewing.desk(connection, chosen, now))


def as_they_leave(session: Session, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Return drafts with their days and addresses as of now, reviewed as they read then."""
    chosen = settings.read(session.home.settings)
    now = session.local_now(chosen.time_zone)
    zone_name = chosen.time_zone or system_zone_name()
    with journal.reading(session.home.journal) as connection:
        anew = [
            drafting.as_it_leaves(
                draft, recording.choose(connection, draft.opportunity), now, zone_name
            )
            for draft in drafts
        ]
        if anew == list(drafts):
            return drafts
        return reviewing.kept(connection, anew, reviewing.desk(connection, chosen, now))


def tell_days(stored: Draft, draft: Draft) -> None:
    """Say which words for days are others than those that were kept."""
    if stored.letter == draft.letter:
        return
    from cordially.letter import renewing

    before, now = (renewing.said(each.letter.html or "") for each in (stored, draft))
    pairs = dict.fromkeys((old, new) for old, new in zip(before, now, strict=True) if old != new)
    changed = ", ".join(f"“{old}” is now “{new}”" for old, new in pairs)
    screen.tell(f"Draft {draft.id} leaves now: {changed}.")


def kept(session: Session, changes: Sequence[tuple[Draft, Draft]]) -> list[Draft]:
    """Keep drafts, and their files, as they are to leave; each comes with the stored one."""
    changed = [
        (stored, draft)
        for stored, draft in changes
        if (stored.letter, stored.recipient) != (draft.letter, draft.recipient)
    ]
    anew = drafting.keep_all(session.home, changed, session.now) if changed else []
    by_number = {draft.id: draft for draft in anew}
    return [by_number.get(draft.id, draft) for _, draft in changes]


def held_back(draft: Draft, *, stopped_by_findings: bool) -> CordiallyError | None:
    """Return why a letter does not leave as it is, or None."""
    if not draft.recipient.addr_spec:
        return trying.without_address(draft)
    why = reviewing.never_sent(draft)
    if not why and stopped_by_findings:
        why = next((one for one in draft.findings if one.severity != Severity.HINT), None)
    if not why:
        return None
    hint = f"Mend it with “cordially drafts edit {draft.id}”, or write it anew."
    if stopped_by_findings and not reviewing.never_sent(draft):
        hint = f"{hint} --anyway sends it in spite of that."
    better = why.suggestion
    if better and not better.endswith((".", "!", "?")):  # a command, or words for the letter
        better = f"“{better}”."
    better = f" Better: {better}" if better else ""
    return DataError(f"Draft {draft.id} stays a draft. {why.rule}: {why.message}{better}", hint)
