"""From what the command line says of an interview to an opportunity."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from functools import partial

from cordially import merging, moments, values
from cordially.cli.asked import days, needed, questions
from cordially.cli.asked.flags import Flags, new_reader, read_person, reader, sender
from cordially.cli.asked.needed import Needed
from cordially.cli.session import Session
from cordially.errors import UsageError
from cordially.etiquette import recipients
from cordially.intake.people import each as people_typed
from cordially.model import (
    Interview,
    InterviewState,
    Kind,
    Moment,
    Opportunity,
    Participant,
    Person,
    Relation,
)


def opportunity(
    session: Session, flags: Flags, kept: Opportunity | None, zone_name: str | None, note: str
) -> Opportunity:
    """Return the facts that the flags state, asking on a terminal for what is missing.

    `kept` is what was known of the opportunity before, and `zone_name` the time zone
    to use when neither the flags nor the opportunity have one.  Raises UsageError,
    naming all that is missing, when nobody can be asked.
    """
    zone_name = flags.time_zone or (kept and kept.time_zone) or zone_name
    zone = moments.zone_named(zone_name) if zone_name else None
    start = days.moment(session, flags.when, session.now, zone) if flags.when else None
    before = _interview_before(kept, start, note, session.now, zone)
    needs = needed.of(flags, kept, before, note)
    if needs and not session.terminal:
        raise UsageError(*needed.told(needs, note, kept))
    if kept:
        company = kept.company
    elif flags.company:
        company = values.name(flags.company, "--company")
    else:
        company = _asked_company(session)
    role = values.name(flags.role, "--role") if flags.role else None
    if role is None and kept is None and session.terminal:
        role = questions.if_any("For which role?", _name)
    start = start or (before.start if before else _asked_start(session, zone))
    people = _people(flags, kept, asks=Needed.PEOPLE in needs)
    participants = _participants(flags, people, before, kept)
    asks = session.terminal and note == recipients.THANK_YOU and not before
    if asks and not flags.tells_what_was_said():
        participants = tuple(_asked_about(each) for each in participants)
        flags = flags._replace(
            example=questions.if_any(
                "What have you done that fits?",
                _line,
                example="I led a similar migration at my last job",
            ),
            why=questions.if_any(
                "Why do you want this?", _line, example="the data helps nurses plan their shifts"
            ),
            next_step=questions.if_any(
                "What comes next, as they told you?",
                _line,
                example="a call with the platform team",
            ),
        )
    is_past = moments.utc(start, zone) <= session.now
    # Of a call that is known the command `missed` says it.
    is_missed = note == recipients.MISSED_CALL and is_past and not before
    extra = [_recruiter(flags)] if flags.recruiter or Needed.RECRUITER in needs else []
    if to := new_reader(flags):
        extra.append(to)
    return Opportunity(
        company=company,
        role=role,
        slug=kept.slug if kept else None,
        sender=sender(flags.sender) if flags.sender else None,
        agency=values.name(flags.agency, "--agency") if flags.agency else None,
        why=values.line(flags.why, "--why") if flags.why else None,
        offer_by=days.day(session, flags.offer_by, session.now, zone) if flags.offer_by else None,
        decision_by=days.promise(session, flags.decision_by, session.now, zone)
        if flags.decision_by
        else None,
        time_zone=flags.time_zone,
        people=_greeted(flags, merging.joined([*people, *extra]), participants, kept),
        interviews=(
            Interview(
                start=start,
                kind=Kind(flags.kind) if flags.kind else None,
                state=InterviewState.MISSED if is_missed else None,
                participants=participants,
                example=values.line(flags.example, "--example") if flags.example else None,
                next_step=values.line(flags.next_step, "--next-step") if flags.next_step else None,
            ),
        ),
    )


def _interview_before(
    kept: Opportunity | None, start: Moment | None, note: str, now: datetime, zone: tzinfo | None
) -> Interview | None:
    """Return the known interview that a start means, or that the note does; None for a new one."""
    if kept is None:
        return None
    if start:
        return merging.interview_at(kept, start)
    return recipients.occasion(note, kept, now, zone)


def _asked_company(session: Session) -> str:
    from cordially.store import journal, slugs

    company = questions.until_read("With which company was the interview?", _name)
    with journal.reading(session.home.journal) as connection:
        alike = slugs.alike(connection, company)
    if alike and questions.agreed(f"Is it {alike[1]}, which you have as {alike[0]}?"):
        return alike[1]
    return company


def _asked_start(session: Session, zone: tzinfo | None) -> Moment:
    return questions.until_read(
        "When was it? (yesterday 14:00, friday, 2026-11-20 14:00)",
        lambda text: days.moment(session, text, session.now, zone),
    )


def _people(flags: Flags, kept: Opportunity | None, *, asks: bool) -> list[Person]:
    typed = [text for answer in flags.met for text in people_typed(answer)]
    people = [_known(read_person(text, "--with"), kept) for text in typed]
    if asks:
        typed_people = partial(_asked_people, kept=kept)
        people = questions.until_read(
            "Whom did you meet? Name <address>, or the name alone:", typed_people
        )
        while more := questions.if_any("Whom else?", typed_people):
            people += more
    return list(merging.joined(people))


def _known(person: Person, kept: Opportunity | None) -> Person:
    """Let a name without an address mean somebody known, by the whole name or a part of it."""
    if kept and not person.email:
        found = merging.matching([each.name for each in kept.people], person.name)
        if len(found) == 1:
            return person._replace(name=found[0])
    return person


def _asked_people(text: str, kept: Opportunity | None) -> list[Person]:
    people = [_known(read_person(each, "The answer"), kept) for each in people_typed(text)]
    if not people:
        raise UsageError("The answer names nobody.", "As in: Dana Reyes <dana@example.com>")
    return people


def _name(text: str) -> str:
    return values.name(text, "The answer")


def _line(text: str) -> str:
    return values.line(text, "The answer")


def _recruiter(flags: Flags) -> Person:
    if flags.recruiter:
        return read_person(flags.recruiter, "--recruiter", Relation.RECRUITER)
    asked = questions.until_read(
        "Who is the recruiter? Name <address>, or the name alone:",
        lambda text: read_person(text, "The answer"),
    )
    return asked._replace(relation=Relation.RECRUITER)


def _participants(
    flags: Flags, people: Sequence[Person], before: Interview | None, kept: Opportunity | None
) -> tuple[Participant, ...]:
    """Return who took part, each with the topics and the point that are tied to them."""
    names = [each.name for each in before.participants] if before else []
    said = [each.name for each in people]
    names += [name for name in said if name not in names]
    known = [each.name for each in kept.people] if kept else []
    topics: dict[str, list[str]] = {name: [] for name in names}
    for text in flags.topics:
        to, topic = _tied("--topic", text, names, said, known)
        for name in to:
            topics[name].append(values.line(topic, "--topic"))
    points: dict[str, str] = {}
    for text in flags.points:
        to, point = _tied("--point", text, names, said, known)
        for name in to:
            if name in points:
                raise UsageError(
                    f"There are two points for {name}.", "Put them into one, or tie each to one."
                )
            points[name] = values.line(point, "--point")
    return tuple(Participant(name, tuple(topics[name]), points.get(name)) for name in names)


def _asked_about(part: Participant) -> Participant:
    """Ask what was talked about with somebody; what they said of it only if anything was."""
    topic = questions.if_any(
        f"What did you talk about with {part.name}?", _line, example="the move to Iceberg"
    )
    if not topic:
        return part
    point = questions.if_any(
        "What did they say about it that stayed with you?",
        _line,
        example="that the backfill must not block the dashboards",
    )
    return part._replace(topics=(topic,), point=point)


def _tied(
    option: str, text: str, names: Sequence[str], said: Sequence[str], known: Sequence[str]
) -> tuple[Sequence[str], str]:
    """Split `Dana: the topic` into the one person so named, and the topic.

    What is tied to nobody is for all those `said` by this command, or else for all of the
    interview.  Raises UsageError where a name is meant that is not that of one person who was
    met: the letters would have it in them.
    """
    if not names:
        raise UsageError(f"{option} “{text}” belongs to nobody.", "Say whom you met with --with.")
    prefix, colon, rest = text.partition(":")
    if not colon or not rest.strip():
        return said or names, text
    found = merging.matching(names, prefix)
    if len(found) == 1:
        return found, rest
    if found:
        raise UsageError(
            f"{option} “{text}” could be for any of {', '.join(found)}.",
            f'Say for whom it is, as in {option} "{found[0]}:{rest}".',
        )
    if absent := merging.matching(known, prefix):
        raise UsageError(
            f"{option} “{text}” is for {absent[0]}, who is not among those you met there.",
            f'If they were, say so: --with "{absent[0]}".',
        )
    if near := merging.nearly(names, prefix):
        raise UsageError(
            f"{option} “{text}” is for nobody you met. Did you mean {near}?",
            "What is for everybody is better written without a colon.",
        )
    return said or names, text


def _greeted(
    flags: Flags,
    people: Sequence[Person],
    participants: Sequence[Participant],
    kept: Opportunity | None,
) -> tuple[Person, ...]:
    """Give each wish of how to be greeted to the person it is tied to, or the one it can mean."""
    if not flags.greet_as:
        return tuple(people)
    meant = list(dict.fromkeys([*(each.name for each in people), *(p.name for p in participants)]))
    known = list(dict.fromkeys([*meant, *(each.name for each in (kept.people if kept else ()))]))
    meant = meant or known
    if to := reader(flags):
        meant = merging.matching(known, to)
    wishes = []
    for text in flags.greet_as:
        prefix, colon, rest = text.partition(":")
        chosen = merging.matching(known, prefix) if colon else []
        tied = len(chosen) == 1
        if not tied and len(meant) != 1:
            raise UsageError(
                f"--greet-as “{text}” could be for any of {', '.join(meant or known)}.",
                'Say for whom it is, as in --greet-as "Dana Reyes: Dana".',
            )
        if colon and not tied:
            raise UsageError(
                f"--greet-as “{text}” is for nobody known.", f"Known is {', '.join(known)}."
            )
        wish = values.name(rest if tied else text, "--greet-as")
        wishes.append(Person(chosen[0] if tied else meant[0], greet_as=wish))
    return merging.joined([*people, *wishes])
