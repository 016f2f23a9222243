"""Letters and what is known of their occasions, for the tests of the reviews."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from cordially.model import Address, Finding, Interview, Opportunity, Participant, Person
from cordially.review import occasion
from cordially.review.occasion import Occasion, Passage

FRIDAY = date(2026, 11, 20)
DANA = Person("Dana Reyes", "dana@northwind.example", title="Engineering Manager")
LI = Person("Li Wei", "li@northwind.example")
ME = Address("Alex Kim", "alex@example.com")

Review = Callable[[Sequence[Passage], Occasion], list[Finding]]


def known(
    *,
    note: str | None = "thank-you",
    variant: str = "single",
    lang: str = "en",
    person: Person = DANA,
    people: Sequence[Person] = (),
    company: str = "Northwind Labs",
    role: str | None = "Data Engineer",
    others: Sequence[tuple[str, str | None]] = (),
    days: int = 1,
    decision_by: str | None = None,
    attachments: Sequence[str] = (),
    parts: Sequence[Participant] = (),
    example: str | None = None,
    next_step: str | None = None,
) -> Occasion:
    """Return what is known of a letter that leaves some days after the interview of 20 November."""
    everyone = (person, *people) if people else (person, LI)
    parts = tuple(parts) or tuple(Participant(each.name) for each in everyone)
    interview = Interview(FRIDAY, participants=parts, example=example, next_step=next_step)
    opportunity = Opportunity(
        *(company, role),
        people=everyone,
        interviews=(interview,),
        decision_by=decision_by,
    )
    return Occasion(
        *(note, variant, lang, ME, Address(person.name, "r@northwind.example"), person),
        opportunity=opportunity,
        interview=interview,
        others=tuple(others),
        on=FRIDAY + timedelta(days),
        attachments=tuple(attachments),
    )


def found(
    review: Review,
    body: str,
    of: Occasion | None = None,
    *,
    greeting: str = "Dear Dana,",
    subject: str = "Thank you, Data Engineer conversation",
    ending: str = "Kind regards,\n\nAlex Kim",
) -> list[Finding]:
    """Review a letter of which one part matters."""
    text = f"{greeting}\n\n{body}\n\n{ending}\n"
    return review(occasion.passages(subject, text), of or known())


def rules(findings: Sequence[Finding]) -> list[str]:
    """Return the findings as `ENT-01 error: excerpt`."""
    return [f"{each.rule} {each.severity.value}: {each.excerpt}" for each in findings]
