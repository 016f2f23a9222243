"""What Safe Links rewrote is read as it was written; all else stays as it is."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.intake import safe_links

REAL = (
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22T%22%7d"
)
AROUND = "https://eur01.safelinks.protection.outlook.com/?url="


def wrapped(link: str, around: str = AROUND) -> str:
    """Wrap a link as Safe Links does."""
    about = "data=05%7C02%7Calex%40example.com%7C9a1b%7C0&sdata=%2Fq%2Bz%3D&reserved=0"
    return f"{around}{quote(link, safe='')}&{about}"


CHARACTERS = st.characters(exclude_categories=("C", "Z"), exclude_characters='<>"')
LINKS = st.builds(
    "{}://{}.example/{}".format,
    st.sampled_from(["http", "https", "HTTPS"]),
    st.from_regex(r"[a-z0-9-]{1,20}", fullmatch=True),
    st.text(CHARACTERS, max_size=40),
)


@given(LINKS, st.integers(0, 3))
def test_what_was_wrapped_however_often_is_the_original(link: str, times: int) -> None:
    sent = link
    for _ in range(times):
        sent = wrapped(sent)
    assert safe_links.unwrapped(sent) == link


@given(st.text() | st.text(alphabet="https:/.safelinkprotcuok?&=%23ABF;<> "))
def test_a_text_without_such_a_link_stays_as_it_is(text: str) -> None:
    assert safe_links.unwrapped(text) == text


@given(st.text(st.characters(codec="utf-8")))
def test_whatever_is_held_but_a_link_stays_as_it_is(held: str) -> None:
    link = f"{AROUND}{quote(held, safe='')}"
    assert safe_links.unwrapped(link) in (link, held)
    if not held.lower().startswith("http"):
        assert safe_links.unwrapped(link) == link


@pytest.mark.parametrize(
    "around",
    [
        "https://nam02.safelinks.protection.outlook.com/?url=",
        "https://NAM12.SafeLinks.Protection.Outlook.com/ap/t-59584e83/?url=",
        "https://usg02.safelinks.protection.office365.us/?url=",
        "https://gbr01.safelinks.protection.outlook.com/?v=1&url=",
    ],
)
def test_every_form_of_it_is_known(around: str) -> None:
    assert safe_links.unwrapped(wrapped(REAL, around)) == REAL


@pytest.mark.parametrize(
    "text",
    [
        "Join: {}",
        "Join ({}), please.",
        "<{}>",
        'href="{}"',
        "One {}.\nand {}; so be it",
    ],
)
def test_the_words_around_a_link_stay(text: str) -> None:
    sent = text.replace("{}", wrapped(REAL))
    assert safe_links.unwrapped(sent) == text.replace("{}", REAL)


@pytest.mark.parametrize(
    "link",
    [
        f"{AROUND}&data=x",
        f"{AROUND}javascript%3Aalert(1)",
        f"{AROUND}https%3A%2F%2F",
        f"{AROUND}https%3A%2F%2F%5Bx",
        f"{AROUND}https%3A%2F%2Fa.example%2F%0Ab",
        f"{AROUND}https%3A%2F%2Fa.example%2F%20b",
        f"{AROUND}https%3A%2F%2Fa.example%2F%E2%80%AEb",
        f"{AROUND}https%3A%2F%2Fa.example%2F%FF",
        f"{AROUND}https%3A%2F%2Fa.example&url=https%3A%2F%2Fb.example",
        f"{AROUND}https%3A%2F%2Fa.example%2F{'x' * 4_000}",
        "https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fa.example",
        "https://evil.example/?url=https%3A%2F%2Fa.example",
        "http://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example",
    ],
)
def test_what_is_odd_stays_as_it_is(link: str) -> None:
    assert safe_links.unwrapped(link) == link


def test_a_long_text_full_of_them_is_read_at_once() -> None:
    text = f"{wrapped(wrapped(REAL))} {AROUND}{'%25' * 100_000} " * 20
    assert safe_links.unwrapped(text).count(REAL) == 20
