"""From an invitation, and what a person says besides, to facts; what is open is a question.

Nothing is guessed: a fact that the invitation does not say plainly is asked for on a terminal,
and without one named with the flag that says it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cordially import merging, values
from cordially.desk.invitation_questions import Answers, Open, Question
from cordially.desk.invitation_times import times
from cordially.intake import addresses, invitation_text
from cordially.intake.event_words import Invited
from cordially.intake.invitation import Invitation
from cordially.intake.invitation_text import Proposal
from cordially.model import Interview, Opportunity, Participant, Person, Relation
from cordially.post import providers
from cordially.written import shell_word


class Facts(NamedTuple):
    """What is known, and the questions that are open; recorded only when none needs an answer."""

    opportunity: Opportunity
    open: tuple[Open, ...]


def facts(invitation: Invitation, answers: Answers, known: Opportunity | None) -> Facts:
    """Return the facts of an invitation to an interview; `known` is what it belongs to.

    Raises UsageError for an answer that contradicts what the invitation says.
    """
    asked: list[Open] = []
    start, until = times(invitation, answers, asked)
    guests, organizer = _others(invitation, answers, asked)
    perhaps_me = [each.about.split(", ") for each in asked if each.question == Question.ME]
    strangers = {email for emails in perhaps_me for email in emails}
    theirs = [each for each in hosts(invitation, answers) if each not in strangers]
    company = _company(invitation, answers, known, theirs, asked)
    role = _role(invitation, answers, known, company, asked)
    people, names = _people(guests, organizer, answers, known, asked)
    zone = answers.clock or (invitation.start.zone if invitation.start else None)
    opportunity = Opportunity(
        company or "…",
        role=role,
        slug=known.slug if known else None,
        sender=answers.sender,
        time_zone=answers.time_zone or (zone if not (known and known.time_zone) else None),
        people=people,
        interviews=(
            Interview(
                start,
                until,
                answers.kind or invitation_text.kind(invitation.words),
                tuple(Participant(name) for name in names),
                place=invitation_text.place(invitation.words) or None,
            ),
        )
        if start
        else (),
    )
    order = list(Question)
    return Facts(opportunity, tuple(sorted(asked, key=lambda each: order.index(each.question))))


def hosts(invitation: Invitation, answers: Answers) -> list[str]:
    """Return the addresses of all but the person; that of who invites is the first."""
    words = invitation.words
    every = [each for each in (words.organizer, *words.attendees) if each]
    return [each.email for each in every if not _is_me(each, answers)]


def said_company(invitation: Invitation, hosts: Sequence[str]) -> Proposal:
    """Return the company that an invitation names, plainly or perhaps; `hosts` are who invites."""
    return invitation_text.company(invitation.words, hosts, providers.domains())


# Who


def _others(
    invitation: Invitation, answers: Answers, asked: list[Open]
) -> tuple[list[Invited], Invited | None]:
    """Return who is invited besides the person, and who invites if that is a person."""
    words = invitation.words
    organizer = words.organizer
    left = [each for each in words.attendees if not _is_me(each, answers)]
    if len(left) == len(words.attendees) and not (organizer and _is_me(organizer, answers)):
        # Who has an address at the same mail provider is nobody's colleague.
        has_home = organizer and addresses.label(organizer.email, providers.domains())
        home = addresses.registered(organizer.email) if organizer and has_home else ""
        strangers = [each for each in left if addresses.registered(each.email) != home]
        if strangers and not answers.am_absent:
            emails = ", ".join(each.email for each in strangers)
            asked.append(
                Open(
                    Question.ME,
                    f"Which of these are you: {emails}?",
                    flag='your address there (--from "Your Name <address>")',
                    about=emails,
                )
            )
    out = answers.left_out
    guests = [
        each
        for each in left
        if not (each.declined or addresses.is_nobody(each.email) or each.email.casefold() in out)
    ]
    if organizer and (
        _is_me(organizer, answers)
        or addresses.is_nobody(organizer.email)
        or organizer.email.casefold() in out
    ):
        organizer = None
    return guests, organizer


def _is_me(each: Invited, answers: Answers) -> bool:
    if each.email.casefold() in answers.mine:
        return True
    me = answers.me
    return bool(me and each.name and values.key_of(each.name) == values.key_of(me.display_name))


def _people(
    guests: Sequence[Invited],
    organizer: Invited | None,
    answers: Answers,
    known: Opportunity | None,
    asked: list[Open],
) -> tuple[tuple[Person, ...], list[str]]:
    """Return the people, and the names of those who take part."""
    by_email = {
        each.email.casefold(): each
        for each in (*(known.people if known else ()), *answers.people)
        if each.email
    }
    people: list[Person] = []
    names: list[str] = []
    invited = {each.email.casefold() for each in guests}
    for each in guests:
        if person := _person(each, by_email, asked):
            people.append(person)
            names.append(person.name)
    if organizer:
        person = _person(organizer, by_email, asked)
        takes_part = organizer.email.casefold() in invited or not guests
        if person:
            asked.extend(_about_organizer(person, known, answers, takes_part=takes_part))
            if answers.part:
                person = person._replace(relation=answers.part)
                # A recruiter who calls takes part; one who invites others only arranges it.
                alone = invited <= {organizer.email.casefold()}
                takes_part = alone or answers.part in _IN_THE_TALK
            people.append(person)
            if takes_part:
                names.append(person.name)
            elif person.name in names:
                names.remove(person.name)
    invited |= {organizer.email.casefold()} if organizer else set()
    for person in answers.people:  # whom the person names besides
        if (person.email or "").casefold() not in invited:
            people.append(person)
            names.append(person.name)
    return merging.joined(people), list(dict.fromkeys(names))


_IN_THE_TALK = (Relation.INTERVIEWER, Relation.HIRING_MANAGER)


def _about_organizer(
    person: Person, known: Opportunity | None, answers: Answers, *, takes_part: bool
) -> Iterator[Open]:
    is_known = known and (kept := known.person(person.name)) and kept.relation
    if not is_known and not answers.part_is_told:
        part = "invites, and is invited" if takes_part else "invites, and is not among the invited"
        yield Open(Question.ORGANIZER, f"{person.name} {part}.", about=person.name)


def _person(each: Invited, by_email: dict[str, Person], asked: list[Open]) -> Person | None:
    if person := by_email.get(each.email.casefold()):
        return Person(person.name, person.email, person.title, person.relation)
    if each.name:
        return Person(each.name, each.email)
    if not any(one.about == each.email for one in asked):
        flag = f"the name of {each.email} (--with {shell_word(f'NAME <{each.email}>')})"
        asked.append(Open(Question.NAME, f"{each.email} has no name there.", each.email, flag=flag))
    return None


# What


def _company(
    invitation: Invitation,
    answers: Answers,
    known: Opportunity | None,
    hosts: Sequence[str],
    asked: list[Open],
) -> str:
    if known:
        return known.company
    if answers.company:
        return answers.company
    found = said_company(invitation, hosts)
    name = values.name_or_nothing(found.value)
    if not (found.plain and name):
        says = f"It is not plain which company it is{f': perhaps {name}' if name else ''}."
        asked.append(
            Open(
                Question.COMPANY,
                says,
                proposal=name,
                flag=f"--company {shell_word(name or 'NAME')}",
            )
        )
    return name


def _role(
    invitation: Invitation,
    answers: Answers,
    known: Opportunity | None,
    company: str,
    asked: list[Open],
) -> str | None:
    if answers.role is not None:
        return answers.role or None
    if known and known.role:
        return None
    found = invitation_text.role(invitation.words, company)
    name = values.name_or_nothing(found.value)
    if found.plain and name:
        return name
    asked.append(Open(Question.ROLE, "It does not say plainly for which role.", proposal=name))
    return None
