"""[etiquette] and [tone] in the settings: profiles, single numbers, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from cordially.errors import SettingsError
from cordially.etiquette.policy import PROFILES, Policy
from cordially.store import settings


def read(home: Path, text: str) -> settings.Settings:
    home.mkdir(exist_ok=True)
    path = home / "config.toml"
    path.write_text(text, encoding="utf-8")
    return settings.read(path)


def test_without_the_section_promises_count(home: Path) -> None:
    assert read(home, "").policy == PROFILES["promise-aware"]


@pytest.mark.parametrize("profile", PROFILES)
def test_a_profile_sets_every_number(home: Path, profile: str) -> None:
    assert read(home, f'[etiquette]\nprofile = "{profile}"\n').policy == PROFILES[profile]


def test_the_article_knows_no_shortcut_after_a_promise() -> None:
    article = PROFILES["article"]
    assert article.promise_wait_days == article.wait_days == 14
    assert article.promise_days == 3
    assert article.close_days == 21
    assert not article.second_check_in


def test_every_number_can_be_set_over_a_profile(home: Path) -> None:
    numbers = {
        name: value + 1 for name, value in Policy()._asdict().items() if not isinstance(value, bool)
    }
    lines = "".join(f"{name} = {value}\n" for name, value in numbers.items())
    text = f'[etiquette]\nprofile = "prompt"\nsecond_check_in = true\n{lines}'
    policy = read(home, text).policy
    assert policy == PROFILES["prompt"]._replace(second_check_in=True, **numbers)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('profile = "hasty"', "article, promise-aware, prompt, patient"),
        ("wait_days = -1", "whole number from 0 to 365"),
        ("wait_days = 366", "whole number from 0 to 365"),
        ("wait_days = 1.5", "whole number from 0 to 365"),
        ("wait_days = true", "whole number from 0 to 365"),
        ('second_check_in = "yes"', "true or false"),
        ("wait_dayz = 3", "did you mean “wait_days”?"),
    ],
)
def test_what_cannot_be_meant_is_named(home: Path, line: str, told: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read(home, f"[etiquette]\n{line}\n")
    assert told in f"{caught.value.message} {caught.value.hint}"
    assert line.partition(" ")[0] in caught.value.message


def test_tone_is_read(home: Path) -> None:
    tone = read(
        home,
        '[tone]\nsilence = ["DES-06", "CLI"]\nseverity = { APO-03 = "warning" }\n'
        '[[tone.rules]]\nid = "OWN-01"\npattern = "synergy"\nseverity = "error"\n'
        'message = "Not my word."\nsuggestion = "teamwork"\n',
    ).tone
    assert tone.silence == ("DES-06", "CLI")
    assert tone.severity == {"APO-03": "warning"}
    assert [rule["id"] for rule in tone.rules] == ["OWN-01"]


@pytest.mark.parametrize(
    "line", ["silence = 6", 'severity = { APO-03 = "grave" }', 'rules = ["x"]']
)
def test_tone_of_a_wrong_shape_is_named(home: Path, line: str) -> None:
    with pytest.raises(SettingsError, match=line.partition(" ")[0]):
        read(home, f"[tone]\n{line}\n")
