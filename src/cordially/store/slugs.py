"""The short names of opportunities, and by which names they are found again."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from itertools import chain, count

from cordially.model import Opportunity
from cordially.values import key_of

_SLUG_LIMIT = 60
_BEGINNING = 4  # letters that are hardly ever mistyped
_ALIKE = 0.9  # of difflib's ratio: one letter of ten


def slugs(connection: sqlite3.Connection) -> list[str]:
    """Return the slugs of all opportunities."""
    return [row[0] for row in connection.execute("SELECT slug FROM opportunity ORDER BY slug")]


def named(connection: sqlite3.Connection, name: str) -> list[str]:
    """Return the slugs that a name may mean.

    The slug itself, else those of which slug or company is that name, else those of which
    one begins so.  Letters' case and accents do not count.
    """
    if connection.execute("SELECT 1 FROM opportunity WHERE slug = ?", (name,)).fetchone():
        return [name]
    wanted = slug_of(name)
    rows = connection.execute("SELECT slug, company FROM opportunity ORDER BY slug")
    names = {slug: (slug, slug_of(company)) for slug, company in rows}
    exact = [slug for slug, both in names.items() if wanted in both]
    return exact or [
        slug for slug, both in names.items() if any(each.startswith(wanted) for each in both)
    ]


def alike(connection: sqlite3.Connection, company: str) -> tuple[str, str] | None:
    """Return slug and company of one whose name may be another spelling of a company's, or None.

    One has words more at its end, or a letter of ten is another; numbers tell companies apart.
    Only names with the same beginning are looked at, and not many.
    """
    wanted = slug_of(company)
    begin = wanted[:_BEGINNING]
    rows = connection.execute(
        "SELECT slug, company FROM opportunity WHERE slug >= ? AND slug < ? LIMIT 50",
        (begin, f"{begin}\U0010ffff"),
    )
    for slug, other in rows:
        name = slug_of(other)
        short, long = sorted((f"{name}-", f"{wanted}-"), key=len)
        if key_of(other) != key_of(company) and (
            long.startswith(short) or _differ_little(wanted, name)
        ):
            return slug, other
    return None


def _differ_little(one: str, other: str) -> bool:
    from difflib import SequenceMatcher  # only where names begin alike

    numbers = [re.findall(r"\d+", each) for each in (one, other)]
    return numbers[0] == numbers[1] and SequenceMatcher(None, one, other).ratio() > _ALIKE


def free_slug(connection: sqlite3.Connection, opportunity: Opportunity) -> str:
    """Return a slug that is not taken: `acme`, else `acme-data-engineer`, else with a number."""
    short = slug_of(opportunity.company)
    long = f"{short}-{slug_of(opportunity.role)}" if opportunity.role else short
    numbered = (f"{long}-{number}" for number in count(2))
    for slug in chain((short, long), numbered):
        if not connection.execute("SELECT 1 FROM opportunity WHERE slug = ?", (slug,)).fetchone():
            break
    return slug


def slug_of(name: str) -> str:
    """Make a slug of a name: lower case, no accents, hyphens between its words."""
    letters = unicodedata.normalize("NFKD", key_of(name))
    # Accents of Latin, Greek and Cyrillic letters; in other scripts a mark is half the letter.
    letters = re.sub("[\u0300-\u036f]", "", letters)
    words = re.sub(r"[\W_]+", "-", unicodedata.normalize("NFC", letters).lower())
    return words[:_SLUG_LIMIT].strip("-") or "opportunity"
