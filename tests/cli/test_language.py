"""Letters in other languages than English: which wording is found, and what stays out of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from running import Cordially

NOTE = (
    *("thank-you", "--company", "Acme", "--role", "Ingenieur", "--when", "2026-11-20 14:00"),
    *("--with", "Jörg Größler <joerg@acme.example>", "--from", "Alex Kim <alex@example.com>"),
)
GERMAN = """\
{# Danke. #}
{% extends "_letter.html.j2" %}
{% block subject %}Danke für das Gespräch{% endblock %}
{% block greeting %}Guten Tag {{ greet_as }},{% endblock %}
{% block body %}
<p>vielen Dank für das Gespräch am {{ interview_day.day }}.{{ interview_day.month }}. ({{ when }})
{% if decision_by %}bis {{ decision_by }}{% endif %}.</p>
{% endblock %}
{% block closing %}Mit freundlichen Grüßen{% endblock %}
"""


@pytest.fixture
def german(home: Path) -> Path:
    """Write a thank-you in German, as a person would."""
    path = home / "templates" / "de" / "thank-you.html.j2"
    path.parent.mkdir(parents=True)
    path.write_text(GERMAN, "utf-8")
    return path


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("tag", ["de", "de-AT", "DE"])
def test_a_language_finds_its_own_wording(cordially: Cordially, tag: str) -> None:
    done = cordially(*NOTE, "--lang", tag, "--json")
    (draft,) = done.json["drafts"]
    assert draft["subject"] == "Danke für das Gespräch"
    assert draft["text"].startswith("Guten Tag Jörg Größler,")
    assert "am 20.11. (2026-11-20)" in draft["text"]
    assert f'lang="{tag.lower() if tag == "DE" else tag}"' in draft["html"]


def test_no_english_letter_says_that_it_is_german(cordially: Cordially, home: Path) -> None:
    done = cordially(*NOTE, "--lang", "de")
    assert done.status == 65
    assert "There is no thank-you in “de”" in done.err
    assert "cordially template new de/thank-you" in done.err
    assert not home.exists()
    assert cordially("template", "new", "de/thank-you").status == 0
    assert cordially("template", "check", "de/thank-you").status == 0
    assert "Hi " not in cordially(*NOTE, "--lang", "de").out


@pytest.mark.usefixtures("german")
def test_the_language_is_that_of_the_person_then_of_the_settings(
    cordially: Cordially, home: Path
) -> None:
    (home / "config.toml").write_text('[drafts]\nlang = "de"\n', "utf-8")
    assert cordially(*NOTE, "--dry-run").out.count("Guten Tag") == 1
    details = """
        company = "Beta"
        from = "Alex Kim <alex@example.com>"
        people = [{ name = "Li Wei", email = "li@beta.example", lang = "en" },
                  { name = "Jo Ray", email = "jo@beta.example" }]
        interviews = [{ when = "2026-11-21", with = ["Li Wei", "Jo Ray"] }]
    """
    done = cordially("thank-you", "--details", "-", "--dry-run", "--json", stdin=details)
    first, second = done.json["drafts"]
    assert first["text"].startswith("Hi Li Wei,")
    assert second["text"].startswith("Guten Tag Jo Ray,")
    again = cordially(*NOTE, "--lang", "en", "--dry-run")
    assert "Hi Jörg Größler," in again.out


@pytest.mark.usefixtures("german")
def test_a_letter_edited_by_hand_keeps_its_language(
    cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    cordially(*NOTE, "--lang", "de")
    monkeypatch.setenv("EDITOR", "sed -i s/vielen/herzlichen/")
    edited = cordially("drafts", "edit", "1", "--json").json["drafts"][0]
    assert "herzlichen Dank" in edited["text"]
    assert 'lang="de"' in edited["html"]


@pytest.mark.parametrize("tag", ["deutsch!", "e", "../de", "de/x", "de_DE"])
def test_what_is_no_language_is_refused(cordially: Cordially, home: Path, tag: str) -> None:
    done = cordially(*NOTE, "--lang", tag)
    assert (done.status, done.out) == (65, "")
    assert "Write it as in de or pt-BR." in done.err
    home.mkdir()
    (home / "config.toml").write_text(f'[drafts]\nlang = "{tag}"\n', "utf-8")
    done = cordially(*NOTE)
    assert done.status == 78
    assert "drafts.lang" in done.err
