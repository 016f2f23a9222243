"""A company whose name is spelt otherwise than before is told from a new one."""

from __future__ import annotations

from pathlib import Path

import pytest

from cordially.store import journal, slugs
from running import Cordially

WITH = ("--when", "friday 14:00", "--with", "Dana Reyes <dana@acme.example>")
FROM = ("--from", "Alex Kim <alex@example.com>")


@pytest.mark.parametrize(
    ("known", "typed"),
    [
        ("Northwind Labs", "Northwind Lab"),
        ("Northwind Labs", "Northwind"),
        ("Northwind", "Northwind Labs GmbH"),
        ("Northwind Labs", "northwind-labs"),
        ("Zoë & Söhne", "Zoe & Söhne"),
        ("Globex Corporation", "Globex Corpration"),
    ],
)
def test_another_spelling_is_told(cordially: Cordially, home: Path, known: str, typed: str) -> None:
    slug = cordially("add", "--company", known, *WITH, "--json").json["opportunities"][0]["slug"]
    with journal.reading(home / "journal.db") as connection:
        assert slugs.alike(connection, typed) == (slug, known)
    done = cordially("thank-you", "--draft", "--company", typed, *WITH, *FROM)
    assert done.status == 0
    told = (
        f"{typed} is new; you have {known}. If it is the same, name {slug} in place of --company."
    )
    assert told in done.err


@pytest.mark.parametrize(
    ("known", "typed"),
    [
        ("Northwind Labs", "NORTHWIND LABS"),
        ("Firm 12", "Firm 13"),
        ("Acme Health", "Acme Robotics"),
        ("Acme", "Acmeon"),
        ("Acme", "Initech"),
    ],
)
def test_another_company_and_the_same_are_not(
    cordially: Cordially, home: Path, known: str, typed: str
) -> None:
    assert cordially("add", "--company", known, *WITH).status == 0
    with journal.reading(home / "journal.db") as connection:
        assert slugs.alike(connection, typed) is None
    done = cordially("thank-you", "--draft", "--company", typed, *WITH, *FROM)
    assert (done.status, "is new" in done.err) == (0, False)


def test_another_role_at_a_company_is_no_other_spelling(cordially: Cordially) -> None:
    for role in ("Engineer", "Analyst", "Manager"):
        done = cordially("add", "--company", "Acme", "--role", role, *WITH)
        assert (done.status, "is new" in done.err) == (0, False)
