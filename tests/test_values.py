from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordially import values
from cordially.errors import DataError
from cordially.model import Address


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Dana Reyes", "Dana Reyes"),
        ("  Dana \t Reyes ", "Dana Reyes"),
        ("Dana\xa0Reyes", "Dana Reyes"),  # as copied from a web page
        ("Jose\u0301", "José"),
        ("محمد", "محمد"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # Persian is written with the joiner
        ("👩\u200d💻", "👩\u200d💻"),
    ],
)
def test_a_name_is_kept_in_one_shape(given: str, kept: str) -> None:
    assert values.name(given.replace("\t", " "), "The name") == kept


@pytest.mark.parametrize(
    "character",
    [*"\n\r\0\x1b\x85\xad\u200b\u200e\u2028\u202e\u2060\u2066\u2069\ufeff\ud800\U000e0041"],
)
def test_a_name_holds_nothing_that_breaks_hides_or_reorders(character: str) -> None:
    with pytest.raises(DataError, match=rf"The name .*U\+{ord(character):04X}") as error:
        values.name(f"Dana{character}Reyes", "The name")
    assert character not in error.value.message


@pytest.mark.parametrize("empty", ["", "  ", "\t"])
def test_a_name_is_not_empty(empty: str) -> None:
    with pytest.raises(DataError, match="The name is empty"):
        values.name(empty, "The name")


def test_a_name_has_at_most_200_characters() -> None:
    assert values.name("n" * 200, "The name") == "n" * 200
    with pytest.raises(DataError, match="5,000 characters; 200 is the most"):
        values.name("n" * 5000, "The name")


def test_a_line_takes_line_breaks_for_blanks() -> None:
    assert values.line(" the move\n to  Iceberg\r\n", "The topic") == "the move to Iceberg"
    with pytest.raises(DataError, match=r"U\+0000"):
        values.line("the\0move", "The topic")
    with pytest.raises(DataError, match="1,001 characters"):
        values.line("t" * 1001, "The topic")


@pytest.mark.parametrize(
    "good",
    [
        "dana@example.com",
        "dana.o'reyes+x@mail.example.co.uk",
        "用户@例子.广告",
        "राम@मोहन.ईन्फो",
        "d@" + "a" * 63 + ".example",
    ],
)
def test_an_address_that_mail_reaches_is_taken(good: str) -> None:
    assert values.addr_spec(f" {good} ", "The address") == good


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ("", "is empty"),
        ("dana", "has no @"),
        ("dana@home@example.com", "more than one @"),
        ("dana@example.com\nBcc: all@example.com", r"U\+000A"),
        ("dana\0@example.com", r"U\+0000"),
        ("@example.com", "before the @"),
        ("da na@example.com", "before the @"),
        ("da\xa0na@example.com", "before the @"),
        ("da\u200dna@example.com", "before the @"),
        (".dana@example.com", "before the @"),
        ("da..na@example.com", "before the @"),
        ('"dana"@example.com', "before the @"),
        ("d" * 65 + "@example.com", "before the @"),
        ("dana@", "after the @"),
        ("dana@localhost", "after the @"),
        ("dana@example..com", "after the @"),
        ("dana@-example.com", "after the @"),
        ("dana@example-.com", "after the @"),
        ("dana@exam_ple.com", "after the @"),
        ("dana@[127.0.0.1]", "after the @"),
        ("dana@" + "a" * 64 + ".example", "after the @"),
        ("dana@" + "a." * 130 + "com", "after the @"),
        ("d" * 5000 + "@example.com", "characters"),
    ],
)
def test_an_address_that_no_mail_reaches_is_refused(wrong: str, reason: str) -> None:
    with pytest.raises(DataError, match=f"The address .*{reason}"):
        values.addr_spec(wrong, "The address")


@pytest.mark.parametrize(
    ("text", "address", "title"),
    [
        ("Dana Reyes <dana@x.example>", Address("Dana Reyes", "dana@x.example"), None),
        ("Müller, Anna <a@x.example>", Address("Müller, Anna", "a@x.example"), None),
        ("Li Wei <li@x.example>, CTO, acting", Address("Li Wei", "li@x.example"), "CTO, acting"),
        ('"Li \\"Q\\" Wei" <li@x.example>', Address('Li "Q" Wei', "li@x.example"), None),
        ('"Li <Q> Wei" <li@x.example>, CTO', Address("Li <Q> Wei", "li@x.example"), "CTO"),
        ("Dana Reyes", Address("Dana Reyes", ""), None),
        ("Dana <dana@x.example>,", Address("Dana", "dana@x.example"), None),
    ],
)
def test_a_person_is_read(text: str, address: Address, title: str | None) -> None:
    assert values.person(text, "--with") == (address, title)


@pytest.mark.parametrize(
    "wrong",
    [
        *("dana@x.example", "<dana@x.example>", "Dana <dana>", "Dana <dana@x.example", ""),
        *("Dana <dana@x.example> CTO", "Dana <a@x.example> <b@x.example>", "Dana dana@x.example>"),
        *("Da\nna <dana@x.example>", "Dana <dana@x.example\n>", "Dana <dana@x.example>, C\u202eTO"),
    ],
)
def test_a_person_that_cannot_be_read_is_refused_by_name(wrong: str) -> None:
    with pytest.raises(DataError, match="--with"):
        values.person(wrong, "--with")


@settings(max_examples=100, deadline=None)
@given(st.text(min_size=1, max_size=30))
def test_a_mailbox_reads_back(text: str) -> None:
    try:
        name = values.name(text, "The name")
    except DataError:
        return
    address = Address(name, "dana@x.example")
    assert values.person(values.mailbox(address), "To") == (address, None)


def test_an_error_shows_a_value_escaped_and_cut() -> None:
    assert values.shown("a\nb\x1b[2J") == "“a\\u000ab\\u001b[2J”"
    assert values.shown("x" * 5000) == f"“{'x' * 60}…”"


def test_the_nearest_word_is_found_or_none() -> None:
    assert values.nearest("compny", ["company", "role"]) == "company"
    assert values.nearest("zzz", ["company", "role"]) is None


def test_the_nearest_words_ignore_case() -> None:
    assert values.near("dana reyes", ["Dana Reyes", "Tom"], 3) == ["Dana Reyes"]
    assert values.nearest("zzz", ["Dana Reyes", "Tom"]) is None


@given(st.text(), st.integers(1, 40))
def test_words_of_others_become_a_line_or_nothing(text: str, limit: int) -> None:
    found = values.cleaned(text, limit)
    assert not found or values.line(found, "The line", limit) == found
