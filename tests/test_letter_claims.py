from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially import letter_claims
from cordially.model import Status
from cordially.occasion import Occasion, passages
from occasions import found, known, rules


def review(body: str, of: Occasion) -> list[str]:
    return rules(found(letter_claims.review, body, of, subject="Thank you"))


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "I attach the sample."),
        ("en", "My CV is enclosed."),
        ("en", "Here is the roadmap we talked about."),  # as the file is called
        ("de", "Anbei finden Sie den Lebenslauf."),
        ("es", "Adjunto mi currículum."),
        ("fr", "Vous trouverez le document en pièce jointe."),
        ("it", "In allegato trova il mio curriculum."),
        ("nl", "In de bijlage vindt u mijn cv."),
        ("ja", "添付をご覧ください。"),
    ],
)
def test_a_file_that_is_mentioned_is_right(lang: str, body: str) -> None:
    assert review(body, known(lang=lang, attachments=["Alex Kim roadmap.pdf"])) == []


@pytest.mark.parametrize("lang", ["en", "de"])
def test_a_file_that_is_not_mentioned_is_a_warning(lang: str) -> None:
    of = known(lang=lang, attachments=["alex-kim.pdf"])
    (only,) = found(letter_claims.review, "Thank you.", of)
    assert (only.rule, only.severity) == ("ATT-20", "warning")
    assert "alex-kim.pdf" in only.message


def test_a_letter_without_files_need_not_mention_any() -> None:
    assert review("Thank you.", known()) == []


@pytest.mark.parametrize(
    ("filename", "expected"),
    [
        ("Alex_Kim_CV.pdf", []),
        ("Alex_Kim_CV.PDF.EXE", ["ATT-22 error: "]),
        ("Alex Kim samples.zip", ["ATT-22 error: "]),
        ("CV.pdf", ["ATT-23 hint: "]),
        ("Alex Kim for Globex.pdf", ["ATT-24 warning: "]),
        ("Alex Kim Globexology.pdf", []),
        ("Alex Kim for Northwind Labs.pdf", []),
    ],
)
def test_a_file_has_the_senders_name_and_goes_through_and_is_for_this_company(
    filename: str, expected: list[str]
) -> None:
    of = known(attachments=[filename], others=[("Globex Inc.", None), ("Northwind", None)])
    assert review("I attach my CV.", of) == expected


@pytest.mark.parametrize(
    "claim",
    [
        "I have an offer from another company.",
        "I've received another offer.",
        "I have just received a written offer.",
        "I now have two offers.",
        "I would like to decide with another offer in hand.",
    ],
)
def test_an_offer_that_is_claimed_is_asked_about(claim: str) -> None:
    (only,) = found(letter_claims.review, claim)
    assert (only.rule, only.severity) == ("HON-01", "warning")
    of = known()
    assert of.opportunity
    of = of._replace(opportunity=of.opportunity._replace(status=Status.OFFER))
    assert review(claim, of) == []


@pytest.mark.parametrize(
    "body",
    [
        "I have not received an offer.",
        "Thank you for all that you have to offer.",
        "I would be glad to have your offer to talk.",
    ],
)
def test_what_is_no_claim_of_an_offer_is_right(body: str) -> None:
    assert review(body, known()) == []


def test_other_companies_are_named_in_moving_on_alone() -> None:
    claim = "In the meantime I have begun to speak with other companies."
    assert review(claim, known(note="moving-on")) == []
    assert review(claim, known(note=None)) == []
    (only,) = found(letter_claims.review, claim, known(note="check-in"))
    assert (only.rule, only.severity) == ("HON-02", "warning")


@pytest.mark.parametrize(
    ("promised", "said", "expected"),
    [
        ("2026-12-04", "You hoped to decide by 4 December.", []),
        ("2026-12-04", "You hoped to decide by 11 December.", ["HON-03 error: 11 December"]),
        ("2026-W49", "The plan was to decide around the week of 30 November.", []),
        ("2026-W49", "The hope was for a decision by 8 December.", ["HON-03 error: 8 December"]),
        ("2026-12", "You said that you would let me know by 22 December.", []),
        (None, "You hoped to decide by 4 December.", ["HON-03 warning: 4 December"]),
        ("2026-12-04", "You said on 27 November that a decision takes time.", []),
        ("2026-12-04", "When we spoke on 20 November, you hoped to decide soon.", []),
        ("2026-12-04", "I hope to decide by 9 December.", []),
    ],
)
def test_a_day_cited_as_theirs_is_the_one_recorded(
    promised: str | None, said: str, expected: list[str]
) -> None:
    assert review(said, known(note="check-in", days=20, decision_by=promised)) == expected


def test_phrases_are_looked_for_in_english_alone() -> None:
    assert review("I have an offer.", known(lang="de")) == []


@given(text=st.text(), filename=st.text(max_size=30), lang=st.sampled_from(["en", "de"]))
def test_any_text_and_any_file_name_can_be_reviewed(text: str, filename: str, lang: str) -> None:
    of = known(lang=lang, attachments=[filename], decision_by="2026-12-04", others=[("X", None)])
    for finding in letter_claims.review(passages(text, f"Hi,\n\n{text}"), of):
        assert finding.line[finding.at :].startswith(finding.excerpt)
