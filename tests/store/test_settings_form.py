"""The manual's tables of settings are those of the form.

`WRITE_EXAMPLES=1 python -m pytest tests/store/test_settings_form.py` writes them anew.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from cordially.store.settings_form import SETTINGS
from forms_printed import as_markdown, as_sample

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "src" / "cordially" / "manual").glob("*.md")))
TABLE = re.compile(
    r"^(?P<heading>#+ \[(?P<section>\w+)\]\n(?:(?![#|]).*\n)*)(?P<table>(?:\|.*\n)+)", re.M
)

SAMPLE = re.compile(r"^## A sample\n\n```toml\n.*?```\n", re.M | re.S)


def test_every_section_has_its_table_in_the_manual_as_the_form_has_it() -> None:
    tables = {found["section"]: found["table"] for found in TABLE.finditer(as_markdown(SETTINGS))}
    assert list(tables) == list(SETTINGS.keys)
    shown = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")

        def current(found: re.Match[str]) -> str:
            shown.append(found["section"])
            return found["heading"] + tables[found["section"]]

        now = SAMPLE.sub(f"## A sample\n\n```toml\n{as_sample(SETTINGS)}```\n", text)
        now = TABLE.sub(current, now)
        if os.environ.get("WRITE_EXAMPLES"):
            page.write_text(now, encoding="utf-8")
        assert text.splitlines() == now.splitlines(), page.name
    assert shown == list(tables)
