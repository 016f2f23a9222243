"""Every shipped note, in every variant and wording, whatever facts are missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from html.parser import HTMLParser
from itertools import combinations, pairwise
from pathlib import Path
from statistics import mean
from typing import NamedTuple

import pytest

from cordially.errors import DataError
from cordially.letter import facts, wording
from cordially.letter.templates import Source, Templates
from cordially.model import (
    Address,
    Interview,
    InterviewState,
    Kind,
    Letter,
    Opportunity,
    Participant,
    Person,
    Relation,
)
from cordially.store import notes
from cordially.store.templates import sources

FRIDAY = date(2026, 11, 20)
DANA, LI = Person("Dana Reyes", "dana@northwind.example"), Person("Li Wei", "li@northwind.example")
ME = Address("Alex Kim", "alex@example.com")
NOWHERE = Path("/nonexistent")
OPTIONAL = frozenset({"role", "topic", "point", "example", "why", "next_step"})
POINTS = ("that the backfill must not block the dashboards", "the cost of the backfill")

# For each note and variant: the fewest and the most words of its body with all facts, and
# the most that it may ever have.
WORDS = {
    ("thank-you", "single"): (60, 125, 160),
    ("thank-you", "panel"): (55, 110, 140),
    ("thank-you", "phone"): (50, 90, 110),
    ("thank-you", "late"): (50, 100, 130),
    ("thank-you", "second-round"): (70, 130, 170),
    ("check-in", "plain"): (25, 95, 120),
    ("check-in", "promised"): (25, 95, 120),
    ("check-in", "recruiter"): (25, 75, 100),
    ("moving-on", "plain"): (25, 105, 130),
    ("moving-on", "offer"): (25, 105, 130),
    ("missed-call", "plain"): (25, 60, 75),
    ("ask-recruiter", "plain"): (25, 90, 120),
    ("reconnect", "plain"): (25, 105, 130),
    ("second-check-in", "plain"): (25, 65, 85),
    ("withdraw", "plain"): (25, 85, 110),
    ("after-rejection", "plain"): (25, 85, 110),
}
THANK_YOUS = [each for each in WORDS if each[0] == "thank-you"]
# How many questions a note may ask; every other asks one.
QUESTIONS = {"thank-you": {0}, "withdraw": {0}, "after-rejection": {0, 1}}

every_variant = pytest.mark.parametrize(("note", "variant"), WORDS)
every_thank_you = pytest.mark.parametrize(("note", "variant"), THANK_YOUS)


class Case(NamedTuple):
    """One rendering of a note, and what it was made from."""

    missing: frozenset[str]
    met: bool
    letter: Letter

    @property
    def paragraphs(self) -> list[str]:
        """The paragraphs between greeting and closing."""
        paragraphs = self.letter.text.split("\n\n")
        return paragraphs[1 : paragraphs.index("Alex Kim") - 1]

    @property
    def body(self) -> str:
        return " ".join(self.paragraphs)

    @property
    def sentences(self) -> list[str]:
        return re.split(r"(?<=[.?!]) ", self.body)


def given(
    missing: Sequence[str] | frozenset[str] = (),
    *,
    variant: str = "single",
    company: str = "Northwind Labs",
    role: str = "Data Engineer",
    person: Person = DANA,
    point: str = POINTS[0],
    met: bool = True,
    on: date = FRIDAY + timedelta(days=1),
) -> dict[str, object]:
    """Return the facts of an interview, without those that are missing."""
    topics = () if "topic" in missing else ("the move to Iceberg", "on-call")
    part = Participant(person.name, topics, None if "point" in missing else point)
    interview = Interview(
        start=FRIDAY,
        kind=Kind.VIDEO,
        participants=(part, Participant(LI.name)) if met else (Participant(LI.name, topics),),
        example=None if "example" in missing else "a similar migration at my last job",
        next_step=None if "next_step" in missing else "a call with the platform team",
    )
    opportunity = Opportunity(
        company,
        None if "role" in missing else role,
        why=None if "why" in missing else "the size of the data",
        decision_by="2026-12-04",
        offer_by=FRIDAY + timedelta(days=19),
        people=(person, LI),
        interviews=(interview,),
    )
    signature = facts.Signature("+44 20 7946 0000", ("https://alexkim.example",))
    return facts.gather(
        *(opportunity, interview, person),
        sender=ME,
        signature=signature,
        variant=variant,
        on=on,
    )


@cache
def shipped() -> Templates:
    return Templates(sources(NOWHERE))


def write(
    note: str,
    known: dict[str, object],
    *,
    voice: int = 0,
    templates: Templates | None = None,
    subject: str | None = None,
) -> Letter:
    return wording.compose(
        templates or shipped(),
        f"{note}.html.j2",
        known,
        extra={},
        voice=voice,
        subject=subject,
    )


@cache
def cases(note: str, variant: str) -> tuple[Case, ...]:
    """Write a note with all facts, none, and each alone missing, in every voice."""

    def write_all() -> Iterator[Case]:
        readers = (True,) if note == "thank-you" else (True, False)
        missing = [frozenset[str](), OPTIONAL, OPTIONAL - {"role"}]
        missing += [frozenset({each}) for each in sorted(OPTIONAL)]
        for without in missing:
            for met in readers:
                for point in POINTS:
                    known = given(without, variant=variant, met=met, point=point)
                    for voice in range(7):
                        yield Case(without, met, write(note, known, voice=voice))

    return tuple(write_all())


def first_word(sentence: str) -> str:
    return re.split(r"[ ,:;]", sentence)[0]


def test_every_shipped_note_is_covered_here() -> None:
    assert notes.find(NOWHERE).keys() == {note for note, _ in WORDS}


def test_every_shipped_note_says_what_it_is_for() -> None:
    for path in notes.find(NOWHERE).values():
        assert notes.help_line(path).endswith("."), path


@pytest.mark.parametrize("note", sorted({note for note, _ in WORDS}))
def test_a_note_renders_with_every_fact_and_with_only_the_necessary(note: str) -> None:
    full = wording.trial(shipped(), f"{note}.html.j2", FRIDAY, {})
    assert "the Data Engineer role" in full.text


@every_variant
def test_who_may_apply_is_no_part_of_a_sentence(note: str, variant: str) -> None:
    tagged, plain = (given(variant=variant, role=f"Data Engineer{tag}") for tag in (" (m/w/d)", ""))
    for voice in range(7):
        letter = write(note, tagged, voice=voice)
        assert letter.text == write(note, plain, voice=voice).text
        assert "m/w/d" not in letter.subject.replace("Data Engineer (m/w/d): ", "")


@pytest.mark.parametrize(
    ("role", "begins"),
    [
        ("Data Engineer (m/w/d)", "Data Engineer (m/w/d): "),
        ("Platform Reliability Engineer (m/w/d)", "Platform Reliability Engineer: "),
        ("the Data Engineer (m/w/d) role", "Data Engineer: "),
    ],
)
def test_a_short_subject_names_the_role_as_it_was_advertised(role: str, begins: str) -> None:
    assert write("check-in", given(role=role)).subject.startswith(begins)


@every_variant
def test_a_long_role_is_written_out_once_a_letter(note: str, variant: str) -> None:
    title = "Senior Data & Platform Reliability Engineer, EMEA"
    known = given(variant=variant, role=title)
    found = [write(note, known, voice=voice) for voice in range(7)]
    assert {each.text.count(title) for each in found} <= {0, 1}
    assert {str(each.html).count("Reliability") for each in found} <= {0, 1}
    assert max(each.text.count(title) for each in found) == 1


def test_a_long_role_is_the_job_where_it_comes_again() -> None:
    page = (
        "<title>Hi</title><p>I like {{ position }}.</p><p>Is {{ position }} at {{ company }} open?"
    )
    own = Templates(lambda name: Source(page, name) if name == "x.html.j2" else None)
    known = given(role="Senior Data and Platform Engineer")
    letter = write("x", known, templates=own)
    assert letter.text == (
        "I like the Senior Data and Platform Engineer role.\n\nIs the job at Northwind Labs open?\n"
    )
    short = write("x", given(), templates=own)
    assert short.text.count("the Data Engineer role") == 2


@every_variant
def test_the_voices_differ(note: str, variant: str) -> None:
    known = given(variant=variant)
    bodies = {write(note, known, voice=voice).text for voice in range(7)}
    assert len(bodies) == 7


@every_variant
def test_a_letter_with_all_facts_has_as_many_words_as_readers_like(note: str, variant: str) -> None:
    fewest, most, _ = WORDS[note, variant]
    lengths = [
        len(case.body.split())
        for case in cases(note, variant)
        if not case.missing and case.met == (variant != "recruiter")
    ]
    assert fewest <= mean(lengths) <= most, lengths


@every_variant
def test_no_letter_is_too_long(note: str, variant: str) -> None:
    limit = WORDS[note, variant][2]
    for case in cases(note, variant):
        assert len(case.body.split()) <= limit, case.body


@every_variant
def test_a_letter_asks_as_many_questions_as_its_note_may(note: str, variant: str) -> None:
    for case in cases(note, variant):
        assert case.body.count("?") in QUESTIONS.get(note, {1}), case.body


@every_variant
def test_missing_facts_leave_no_scars(note: str, variant: str) -> None:
    for case in cases(note, variant):
        text = case.letter.subject + "\n" + case.letter.text
        for scar in ("None", "  ", " .", " ,", " ;", "..", ",,", "{", "}", "%", "\n\n\n"):
            assert scar not in text, text
        assert not re.search(r"<p>\s*</p>", case.letter.html or "")


@every_variant
def test_every_sentence_begins_and_ends_as_one(note: str, variant: str) -> None:
    for case in cases(note, variant):
        for sentence in case.sentences:
            assert re.fullmatch(r"[A-Z].*[.?]", sentence), sentence
            assert not re.search(r"\b(\w+) \1\b", sentence), sentence


@every_variant
def test_neighbouring_sentences_begin_differently(note: str, variant: str) -> None:
    for case in cases(note, variant):
        for one, other in pairwise(case.sentences):
            assert first_word(one) != first_word(other), case.body


@every_variant
def test_at_most_half_of_the_sentences_begin_with_i(note: str, variant: str) -> None:
    for case in cases(note, variant):
        about_me = [each for each in case.sentences if first_word(each) == "I"]
        assert len(about_me) * 2 <= len(case.sentences), case.body


@every_variant
def test_a_subject_is_short_and_says_what_the_letter_is(note: str, variant: str) -> None:
    for case in cases(note, variant):
        subject = case.letter.subject
        assert 3 <= len(subject.split()) <= 7, subject
        assert len(subject) <= 60
        if note == "thank-you":
            assert re.search(r"thank|data engineer", subject[:30], re.I), subject


@every_variant
@pytest.mark.parametrize(
    ("company", "role"),
    [
        ("Northwind Labs", "Principal Site Reliability Engineering Manager, Observability"),
        ("Northwind Labs", "A B C D E F G"),
        ("The Royal Society for the Protection of Very Small Birds", "Data Engineer"),
        ("Acme", "Designer"),
    ],
)
def test_a_long_role_or_company_leaves_the_subject_short(
    note: str, variant: str, company: str, role: str
) -> None:
    known = given(variant=variant, company=company, role=role)
    for voice in range(7):
        subject = write(note, known, voice=voice).subject
        assert 3 <= len(subject.split()) <= 7, subject
        assert len(subject) <= 60


@every_variant
def test_no_letter_blames_presses_begs_or_apologises(note: str, variant: str) -> None:
    unwelcome = re.compile(
        r"unfortunately|apologi|frustrat|disappoint|delay|\bwaiting|ignor|\bbother|\bpromised"
        r"|\byou (never|failed|must|should|need)|as soon as|\burgent|asap|\bdeadline"
        r"|i (need|expect|deserve|assume)|\bor else|in advance|\bchecking in|follow(ing)? up"
        r"|\bjust\b|last (e-?mail|message)|\breminder|best candidate|perfect fit|dream|!",
        re.I,
    )
    for case in cases(note, variant):
        text = case.letter.subject + "\n" + case.body
        assert not unwelcome.search(text), unwelcome.search(text)
        assert len(re.findall(r"\bsorry\b", text)) <= (note == "after-rejection")


@every_variant
def test_only_a_recruiter_is_asked_about_other_candidates(note: str, variant: str) -> None:
    asked = [case for case in cases(note, variant) if re.search("how many", case.body, re.I)]
    assert bool(asked) == (note == "ask-recruiter")


@every_variant
@pytest.mark.parametrize("days", [0, 1, 30])
def test_days_are_never_relative_in_a_draft(note: str, variant: str, days: int) -> None:
    when = "on Friday" if days < 7 else "on 20 November"
    known = given(variant=variant, on=FRIDAY + timedelta(days=days))
    for voice in range(7):
        text = write(note, known, voice=voice).text
        assert not re.search(r"yesterday|today|tomorrow|(last|next) (week|month)|\bago\b", text)
        assert when in text or note in ("second-check-in", "withdraw")
        assert not re.search(r"\d/\d|2026|day \d", text)


@every_thank_you
def test_a_thank_you_thanks_and_shows_interest_and_presses_for_nothing(
    note: str, variant: str
) -> None:
    for case in cases(note, variant):
        assert re.search(r"thank|grateful|appreciated", case.paragraphs[0], re.I), case.body
        assert re.search(
            r"\b(?:I'd|I'm|work I'd be|count me as) (?:\w+ ){0,2}(?:glad|like|keen|happy|love)\b",
            case.body,
        ), case.body
        assert not re.search(r"decision|timeline|timing|hear(ing)? from you|let me know", case.body)


@every_thank_you
def test_all_that_was_told_is_in_the_thank_you(note: str, variant: str) -> None:
    for case in cases(note, variant):
        told = {
            "topic": "the move to Iceberg",
            "example": "a similar migration at my last job",
            "next_step": "a call with the platform team",
        }
        for fact, text in told.items():
            assert (text in case.body) == (fact not in case.missing), case.body
        pointed = any(point in case.body for point in POINTS)
        assert pointed == ("point" not in case.missing), case.body


@pytest.mark.parametrize("company", ["Acme Inc.", "Acme", "R. & Co."])
@every_variant
def test_a_company_that_ends_in_a_stop_doubles_none(note: str, variant: str, company: str) -> None:
    for met in (True, False):
        for without in (frozenset[str](), OPTIONAL):
            known = given(without, variant=variant, company=company, met=met)
            for voice in range(7):
                text = write(note, known, voice=voice).text
                assert ".." not in text, text
                assert ". ," not in text, text


@pytest.mark.parametrize("variant", ["plain", "recruiter"])
def test_a_check_in_names_no_date_unless_one_was_promised(variant: str) -> None:
    for case in cases("check-in", variant):
        assert "4 December" not in case.body


def test_a_check_in_after_a_promise_names_its_date_as_a_hope_or_plan() -> None:
    for case in cases("check-in", "promised"):
        hoped = re.search(r"(hope|plan|aim) was .*around 4 December", case.body)
        assert hoped, case.body


def test_moving_on_says_so_and_sets_the_reader_no_date() -> None:
    for case in cases("moving-on", "plain"):
        assert re.search(r"other (opportunities|companies)", case.body, re.I)
        assert not re.search(r"\b(by|until|before) (\w+day|the end|\d)", case.body)
        assert not re.search(r"\b(offer|better|instead|than)\b", case.body)
        assert len(re.findall(r"\w+day\b|\d (?:Nov|Dec)", case.body)) == 1  # the interview's


def test_another_offer_is_told_with_its_date_and_without_a_threat() -> None:
    for case in cases("moving-on", "offer"):
        assert re.search(r"\boffer(ed)?\b.*9 December", case.paragraphs[0]), case.body
        assert not re.search(r"\b(unless|otherwise|better|have to know)\b", case.body)


def test_a_missed_call_is_laid_at_nobodys_door_and_a_new_time_is_asked_for() -> None:
    for case in cases("missed-call", "plain"):
        assert not re.search(r"\byou (did|didn't|forgot|were|never)\b|\bwaited\b", case.body)
        question = next(each for each in case.sentences if each.endswith("?"))
        assert re.search(r"\btime\b|\bagain\b|\bsuit\b", question)


@pytest.mark.parametrize("voice", range(7))
def test_whoever_was_not_to_call_is_told_who_was(voice: int) -> None:
    mika, ana = (
        Person("Mika Sato"),
        Person("Ana Ruiz", "ana@x.example", relation=Relation.RECRUITER),
    )
    call = Interview(FRIDAY, state=InterviewState.MISSED, participants=(Participant("Mika Sato"),))
    opportunity = Opportunity("Acme", "Engineer", people=(mika, ana), interviews=(call,))
    for person, named in ((ana, True), (mika, False)):
        known = facts.gather(
            *(opportunity, call, person),
            sender=ME,
            signature=facts.Signature(),
            variant="plain",
            on=FRIDAY + timedelta(days=1),
        )
        text = write("missed-call", known, voice=voice).text.partition("\n\n")[2]
        assert ("Mika Sato" in text) == named
        assert bool(re.search(r"\b(our call|had us|[wW]e (were|didn't)|with you)\b", text)) != named


def test_a_reconnect_asks_once_what_has_changed() -> None:
    for case in cases("reconnect", "plain"):
        question = next(each for each in case.sentences if each.endswith("?"))
        assert "changed" in question
        assert re.search(r"\byes\b", case.paragraphs[0], re.I)
        assert not re.search(r"\bwhy\b|silence|what happened", case.body)


def test_a_second_check_in_offers_a_way_out() -> None:
    for case in cases("second-check-in", "plain"):
        assert re.search(r"^(If|A no) ", case.paragraphs[-1])


def test_a_withdrawal_tells_the_decision_first_and_gives_thanks_and_wishes() -> None:
    for case in cases("withdraw", "plain"):
        assert re.search(
            r"withdraw|(not to go on|be going on) with my application|out of the running",
            case.sentences[0],
        )
        assert re.search(r"thank|grateful|appreciate", case.body, re.I)
        assert re.search(r"wish|hope|best|luck|paths|touch", case.paragraphs[-1], re.I)


def test_a_reason_of_ones_own_stands_with_the_decision_to_withdraw() -> None:
    for voice in range(7):
        made = write("withdraw", given() | {"say": "I have found work nearer home."}, voice=voice)
        paragraphs = Case(frozenset(), True, made).paragraphs
        assert paragraphs[0].endswith(" I have found work nearer home.")
        assert "nearer home" not in " ".join(paragraphs[1:])
        after = write("withdraw", given() | {"say": "P.S. The pears were good."}, voice=voice)
        assert after.text.count("pears") == 1
        assert after.text.index("Alex Kim") < after.text.index("P.S.")


def test_a_rejection_is_answered_with_thanks_and_asks_for_advice_at_most_once() -> None:
    for case in cases("after-rejection", "plain"):
        assert re.search(r"thank|grateful|kind of you", case.paragraphs[0], re.I)
        assert len(re.findall(r"suggestion|advice", case.body)) == 1
        assert not re.search(r"reconsider|however|although", case.body)


def test_a_reader_who_was_not_there_is_not_told_that_they_were() -> None:
    for note, variant in WORDS:
        for case in cases(note, variant):
            if not case.met:
                told = re.search(r"our (conversation|talk)|\bwe (spoke|talked)", case.body, re.I)
                assert not told, case.body


def test_a_recruiter_reads_what_was_discussed_with_the_company() -> None:
    for case in cases("ask-recruiter", "plain"):
        talked = "the move to Iceberg" in case.body
        assert talked == ("topic" not in case.missing), case.body


@every_variant
def test_the_same_facts_give_the_same_letter(note: str, variant: str) -> None:
    known = given(variant=variant)
    fresh = Templates(sources(NOWHERE))
    for voice in range(7):
        again = write(note, dict(known), voice=voice, templates=fresh)
        assert again == write(note, known, voice=voice)


@pytest.mark.parametrize("variant", ["panel", "late", "second-round"])
@pytest.mark.parametrize("missing", [(), ("topic", "point"), tuple(OPTIONAL)])
def test_seven_panelists_get_seven_letters_that_share_no_sentence(
    variant: str, missing: tuple[str, ...]
) -> None:
    people = [Person(f"Panelist {each}") for each in "ABCDEFG"]
    panel = [
        Case(
            frozenset(missing),
            True,
            write("thank-you", given(missing, variant=variant, person=each), voice=voice),
        )
        for voice, each in enumerate(people)
    ]
    assert len({case.letter.subject for case in panel}) == 7
    for one, other in combinations(panel, 2):
        shared = set(one.sentences) & set(other.sentences)
        assert not [each for each in shared if len(each.split()) >= 6]
        assert not set(one.paragraphs) & set(other.paragraphs)


def test_the_letters_of_a_panel_have_little_in_common_but_the_facts() -> None:
    def shingles(voice: int) -> set[tuple[str, ...]]:
        case = Case(frozenset(), True, write("thank-you", known, voice=voice))
        body = case.body
        for shared in ("on Friday", "the Data Engineer role", str(known["next_step"])):
            body = body.replace(shared, "•")
        words = re.findall(r"\w+|•", body.lower())
        return set(zip(words, words[1:], words[2:], strict=False))

    known = given(["topic", "point", "example"], variant="panel")
    for one, other in combinations(map(shingles, range(7)), 2):
        assert len(one & other) / len(one | other) < 0.25


@pytest.mark.parametrize(("note", "variant"), [each for each in WORDS if each[0] != "thank-you"])
def test_the_voices_of_a_note_have_little_in_common_but_the_facts(note: str, variant: str) -> None:
    def shingles(voice: int) -> set[tuple[str, ...]]:
        body = Case(frozenset(), True, write(note, known, voice=voice)).body
        for fact in ("position", "company", "topic", "why", "when", "decision_by"):
            body = body.replace(str(known[fact]), "•")
        words = re.findall(r"[\w']+|•", body.lower())
        return set(zip(*(words[start:] for start in range(5)), strict=False))

    known = given(variant=variant)
    for one, other in combinations(map(shingles, range(7)), 2):
        assert len(one & other) / len(one | other) < 0.05


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("李伟", "Hi 李伟,"),
        ("ليلى حداد", "Hi \u2068ليلى حداد\u2069,"),
        ("Siobhán O'Hara", "Hi Siobhán O'Hara,"),
        ("María Fernández de la Vega Ortiz", "Hi María Fernández de la Vega Ortiz,"),
        ("Müller, Anna", "Hi Müller, Anna,"),
    ],
)
def test_people_are_greeted_by_their_full_name_without_an_honorific(
    name: str, greeting: str
) -> None:
    person = Person(name, "x@northwind.example", title="Professor")
    for note, variant in WORDS:
        text = write(note, given(variant=variant, person=person)).text
        assert text.split("\n\n")[0] == greeting
        assert not re.search(r"\b(Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam)\b", text)


def test_people_are_greeted_as_they_wish() -> None:
    known = given(person=DANA._replace(greet_as="Dana"))
    assert write("thank-you", known).text.startswith("Hi Dana,\n\n")


def test_markup_in_a_fact_is_text_in_both_parts_and_in_the_subject() -> None:
    made = write("thank-you", given(role="R&D <Lead>", company="<b>Bold</b> & Co"))
    assert "R&D <Lead>" in made.subject
    assert "the R&D <Lead> role" in made.text
    assert "the R&amp;D &lt;Lead&gt; role" in (made.html or "")
    assert "<Lead>" not in (made.html or "")
    assert "<b>" not in (made.html or "")


@pytest.mark.parametrize(
    ("role", "is_named"),
    [("x" * 34, True), ("x" * 35, False), ("Head of the Kitchen", True), ("A b c d e", False)],
)
def test_a_role_that_is_long_is_in_no_subject(role: str, is_named: bool) -> None:
    assert (role[1:] in write("check-in", given(role=role)).subject) is is_named


def test_a_subject_of_ones_own_replaces_the_title() -> None:
    made = write("thank-you", given(), subject="Iceberg & <us>")
    assert made.subject == "Iceberg & <us>"
    assert "<title>Iceberg &amp; &lt;us&gt;</title>" in (made.html or "")


def test_an_own_template_can_change_the_greeting_alone(tmp_path: Path) -> None:
    (tmp_path / "thank-you.html.j2").write_text(
        '{% extends "shipped/thank-you.html.j2" %}\n'
        "{% block greeting %}Good day, {{ recipient }}:{% endblock %}\n"
    )
    own = write("thank-you", given(), templates=Templates(sources(tmp_path)))
    as_shipped = write("thank-you", given())
    assert own.subject == as_shipped.subject
    assert own.text == as_shipped.text.replace("Hi Dana Reyes,", "Good day, Dana Reyes:")


@pytest.mark.parametrize("missing", [(), tuple(OPTIONAL)])
def test_an_own_detail_is_shown_whatever_facts_are_missing(
    tmp_path: Path, missing: tuple[str, ...]
) -> None:
    (tmp_path / "thank-you.html.j2").write_text(
        '{% extends "shipped/thank-you.html.j2" %}\n'
        "{% block detail %}The demo was a delight.{% endblock %}\n"
    )
    own = write("thank-you", given(missing), templates=Templates(sources(tmp_path)))
    assert "\n\nThe demo was a delight.\n\n" in own.text


def test_an_own_note_closes_as_the_page_does_that_it_extends(tmp_path: Path) -> None:
    own = "{% block closing %}Yours,{% endblock %}"
    for name, page, closing in (("a", "_letter", ""), ("b", "_note", ""), ("c", "_note", own)):
        (tmp_path / f"{name}.html.j2").write_text(
            f'{{% extends "{page}.html.j2" %}}{{% block subject %}}x{{% endblock %}}{closing}'
        )

    def closings(register: str) -> list[str]:
        templates = Templates(sources(tmp_path))
        known = given() | {"register": register}
        letters = (write(name, known, voice=1, templates=templates) for name in "abc")
        return [letter.text.split("\n\n")[1] for letter in letters]

    assert closings("warm") == ["Kind regards,", "All the best,", "Yours,"]
    assert closings("formal") == ["Yours sincerely,", "Yours sincerely,", "Yours,"]


def test_a_block_overridden_with_nothing_takes_its_paragraph_along(tmp_path: Path) -> None:
    (tmp_path / "thank-you.html.j2").write_text(
        '{% extends "shipped/thank-you.html.j2" %}\n{% block detail %}\n{% endblock %}\n'
    )
    own = write("thank-you", given(), templates=Templates(sources(tmp_path)))
    as_shipped = write("thank-you", given())
    assert (own.html or "").count("<p>") == (as_shipped.html or "").count("<p>") - 1
    assert "<p></p>" not in (own.html or "")
    assert "Iceberg" not in own.text


def test_a_text_template_beside_a_note_replaces_the_text_part_alone(tmp_path: Path) -> None:
    (tmp_path / "thank-you.txt.j2").write_text("\nFor {{ recipient }} at {{ company }}.\n\n")
    known = given(company="R&D")
    made = write("thank-you", known, templates=Templates(sources(tmp_path)))
    assert made.text == "For Dana Reyes at R&D.\n"
    assert made.html == write("thank-you", known).html


def test_a_note_without_a_subject_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.html.j2").write_text('{% extends "_letter.html.j2" %}')
    with pytest.raises(DataError, match="gives no subject"):
        write("mine", given(), templates=Templates(sources(tmp_path)))


def test_an_unknown_name_is_refused_even_in_a_branch_not_taken(tmp_path: Path) -> None:
    (tmp_path / "mine.html.j2").write_text("{% if role %}\n{{ compny }}{% endif %}")
    with pytest.raises(DataError, match="line 2: “compny” is not defined") as refused:
        wording.check(Templates(sources(tmp_path)), "mine.html.j2", {})
    assert "“company”" in refused.value.message
    assert "--company" in refused.value.message


def test_a_variable_that_nothing_uses_is_refused() -> None:
    with pytest.raises(DataError, match="uses “topik”") as refused:
        wording.check(shipped(), "thank-you.html.j2", {"topik": "x"})
    assert "--set topic=" in (refused.value.hint or "")


def test_edited_text_becomes_the_source_of_both_parts() -> None:
    made = wording.from_text(shipped(), "One & two", "Dear Dana,\n\nA < B.\n", "en")
    assert made.text == "Dear Dana,\n\nA < B.\n"
    assert made.subject == "One & two"
    assert "A &lt; B." in (made.html or "")
    assert "<title>One &amp; two</title>" in (made.html or "")


class Page(HTMLParser):
    """Check that tags are balanced, and gather what a page is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.declared = ""
        self.title = ""

    def handle_decl(self, decl: str) -> None:
        self.declared = decl

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["title"]:
            self.title += data


@every_variant
@pytest.mark.parametrize("missing", [frozenset(), OPTIONAL])
def test_the_html_is_a_whole_page_that_any_reader_can_read(
    note: str, variant: str, missing: frozenset[str]
) -> None:
    made = write(note, given(missing, variant=variant))
    page = Page()
    page.feed(made.html or "")
    page.close()
    assert page.open == []
    assert page.declared == "doctype html"
    assert page.title == made.subject
    assert [attributes for tag, attributes in page.tags if tag == "html"] == [{"lang": "en"}]
    assert [tag for tag, _ in page.tags].count("title") == 1
    assert {tag for tag, _ in page.tags} <= {
        *("html", "head", "meta", "title"),
        *("body", "div", "p", "br", "a", "time"),
    }
    styles = [attributes["style"] or "" for _, attributes in page.tags if "style" in attributes]
    assert styles
    assert not re.search(r"color|background|url|px", " ".join(styles))


@pytest.mark.parametrize(
    ("phone", "links", "signed"),
    [
        (None, [], "Alex Kim\n"),
        ("+44 20 7946 0000", [], "Alex Kim\n\n-- \n+44 20 7946 0000\n"),
        (None, ["https://a.example"], "Alex Kim\n\n-- \nhttps://a.example\n"),
        (
            "+44 20 7946 0000",
            ["https://a.example", "https://b.example"],
            "Alex Kim\n\n-- \n+44 20 7946 0000\nhttps://a.example\n",
        ),
    ],
)
def test_the_signature_has_a_name_and_at_most_a_number_and_one_link(
    phone: str | None, links: list[str], signed: str
) -> None:
    made = write("thank-you", given() | {"phone": phone, "links": links})
    assert made.text.endswith(",\n\n" + signed)
    assert not re.search(r"<br>\s*</p>", made.html or "")


@pytest.mark.parametrize(
    ("register", "greeting"), [("warm", "Hi"), ("plain", "Dear"), ("formal", "Dear")]
)
def test_the_register_chooses_the_opening_word(register: str, greeting: str) -> None:
    made = write("check-in", given() | {"register": register})
    assert made.text.startswith(f"{greeting} Dana Reyes,\n\n")


def test_ones_own_sentence_stands_before_the_closing() -> None:
    own = "I'm free on Thursday & Friday."
    paragraphs = write("check-in", given() | {"say": own}).text.split("\n\n")
    without = write("check-in", given()).text.split("\n\n")
    assert paragraphs == [*without[:-3], own, *without[-3:]]


@pytest.mark.parametrize("mark", ["P.S.", "PS:", "P. S.", "ps."])
def test_an_afterthought_stands_after_the_name(mark: str) -> None:
    made = write("check-in", given() | {"say": f"{mark} The rota was right."})
    text = made.text.partition("Alex Kim")[2]
    assert text.startswith(f"\n\n{mark} The rota was right.\n\n-- \n")
    assert made.text.count("The rota was right.") == 1


@pytest.mark.parametrize(
    ("greet_as", "greeting"),
    [
        ("Ms Reyes", "Dear Ms Reyes,"),
        ("Dr. Reyes", "Dear Dr. Reyes,"),
        ("Prof Dr Reyes", "Dear Prof Dr Reyes,"),
        ("Lord Reyes", "Dear Lord Reyes,"),
        ("Sra. Reyes", "Dear Sra. Reyes,"),
        ("Dana", "Hi Dana,"),
        ("Drew Barr", "Hi Drew Barr,"),
    ],
)
def test_a_reader_with_a_title_is_dear_in_every_register(greet_as: str, greeting: str) -> None:
    known = facts.sample("thank-you", date(2026, 11, 20)) | {"greet_as": greet_as}
    letter = wording.compose(shipped(), "thank-you.html.j2", known, extra={})
    assert letter.text.startswith(greeting)
