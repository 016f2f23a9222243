"""Templates on disk: where they are looked for, and the folder of compiled ones."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cordially.errors import DataError
from cordially.letter.templates import Source
from cordially.store import notes, templates


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


def test_the_persons_own_comes_before_the_shipped_one(own: Path) -> None:
    find = templates.sources(own)
    assert (found := find("thank-you.html.j2"))
    assert found.filename == "thank-you.html.j2"
    (own / "thank-you.html.j2").write_text("mine")
    # What a name held when it was first asked for is not kept here.
    assert find("thank-you.html.j2") == Source("mine", str(own / "thank-you.html.j2"))
    assert find("shipped/thank-you.html.j2") == found._replace(filename="shipped/thank-you.html.j2")


def test_a_template_may_stand_in_a_folder_of_its_own(own: Path) -> None:
    (own / "parts").mkdir()
    (own / "parts/end.html.j2").write_text("end")
    assert (found := templates.sources(own)("parts/end.html.j2"))
    assert found.text == "end"


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../secret",
        "x/../../secret",
        "shipped/../../README.md",
        "shipped/..",
        "shipped/",
        "shipped",
        "..\\secret",
        "C:secret",
        "./thank-you.html.j2",
        "a\0b",
        "",
        ".",
        "thank-you.html.j2/",
    ],
)
def test_no_name_leads_out_of_the_folders(own: Path, name: str) -> None:
    (own.parent / "secret").write_text("secret")
    assert templates.sources(own)(name) is None


def test_a_name_too_long_for_the_disk_is_one_sentence(own: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        templates.sources(own)("x" * 5000)


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_of_the_persons_own_is_followed(own: Path) -> None:
    (own.parent / "dotfile").write_text("linked")
    (own / "x.html.j2").symlink_to(own.parent / "dotfile")
    assert (found := templates.sources(own)("x.html.j2"))
    assert found.text == "linked"


def test_a_given_file_is_found_by_its_path_with_the_text_beside_it(own: Path) -> None:
    given = own.parent / "letter.html.j2"
    given.write_text("given")
    (own.parent / "letter.txt.j2").write_text("text")
    (own.parent / "other.html.j2").write_text("other")
    find = templates.sources(own, given)
    assert find(str(given)) == Source("given", str(given))
    assert find(str(own.parent / "letter.txt.j2"))
    assert find(str(own.parent / "other.html.j2")) is None
    assert find("thank-you.html.j2")


def test_a_byte_order_mark_is_no_text(own: Path) -> None:
    (own / "x").write_bytes(b"\xef\xbb\xbfHello")
    assert templates.read(own / "x") == "Hello"


@pytest.mark.parametrize("content", [b"caf\xe9", "café".encode("utf-16")])
def test_a_file_of_another_encoding_is_refused(own: Path, content: bytes) -> None:
    (own / "x").write_bytes(content)
    with pytest.raises(DataError, match="not UTF-8") as raised:
        templates.read(own / "x")
    assert str(own / "x") in raised.value.message


def test_notes_are_the_templates_that_stand_for_themselves(own: Path) -> None:
    for name in ("mine.html.j2", "_part.html.j2", "mine.txt.j2", ".x.html.j2", "mine.html.j2~"):
        (own / name).write_text("")
    found = notes.find(own)
    assert found["mine"] == own / "mine.html.j2"
    assert not {"_part", ".x", "_letter"} & found.keys()
    assert list(found) == sorted(found)
    assert notes.find(own / "nowhere").keys() == found.keys() - {"mine"}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("{# One\n line. #}\n{# Two. #}", "One line."),
        ("{%- if 1 %}{#- Trimmed. -#}", "Trimmed."),
        ("{# open", ""),
        ("", ""),
        ("\ufeff{# Marked. #}", "Marked."),
    ],
)
def test_the_first_comment_describes_a_note(own: Path, text: str, line: str) -> None:
    (own / "x.html.j2").write_text(text, encoding="utf-8")
    assert notes.help_line(own / "x.html.j2") == line


def test_a_version_without_a_comment_is_described_as_the_shipped_one(own: Path) -> None:
    (own / "thank-you.html.j2").write_bytes(b"\xff\xfe")
    assert notes.help_line(own / "thank-you.html.j2").startswith("Thank each person")
    assert notes.help_line(own / "nowhere.html.j2") == ""


def test_values_are_kept_for_later_runs_only_when_asked(tmp_path: Path) -> None:
    folder = tmp_path / "a/cache"
    cache = templates.CacheFolder(folder)
    cache["x"] = b"1"
    assert cache.get("x") == b"1"
    assert not folder.exists()
    cache.keep()
    assert templates.CacheFolder(folder).get("x") == b"1"
    assert [each.name for each in folder.iterdir()] == ["x"]
    assert folder.stat().st_mode & 0o77 == 0
    assert templates.CacheFolder(folder).get("y") is None


def test_a_cache_that_cannot_be_written_is_silent(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = templates.CacheFolder(tmp_path / "file")
    cache["x"] = b"1"
    cache.keep()
    assert cache.get("x") == b"1"
    assert cache.get("y") is None


def test_what_cannot_get_its_name_is_removed(tmp_path: Path) -> None:
    (tmp_path / "x/y").mkdir(parents=True)  # a folder in the way
    cache = templates.CacheFolder(tmp_path)
    cache["x"] = b"1"
    cache.keep()
    assert [each.name for each in tmp_path.iterdir()] == ["x"]
