"""Where configuration, templates, journal and drafts live."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple


class Home(NamedTuple):
    """The folders of one person's Cordially; nothing in them exists until it is needed."""

    configuration: Path
    data: Path

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.configuration / "config.toml"

    @property
    def templates(self) -> Path:
        """The person's own templates."""
        return self.configuration / "templates"

    @property
    def journal(self) -> Path:
        """The journal."""
        return self.data / "journal.db"

    @property
    def drafts(self) -> Path:
        """The drafts as `.eml` files."""
        return self.data / "drafts"

    @property
    def cache(self) -> Path:
        """Compiled templates; may be deleted at any time."""
        return self.data / "cache"


def locate(environment: Mapping[str, str]) -> Home:
    """Find home: `CORDIALLY_HOME` when set, else the platform's folders."""
    if chosen := environment.get("CORDIALLY_HOME"):
        # Not Path.expanduser, which fails for a ~name that nobody has.
        folder = Path(os.path.expanduser(chosen)).absolute()  # noqa: PTH111
        return Home(folder, folder)
    from platformdirs import PlatformDirs

    folders = PlatformDirs("cordially", appauthor=False)
    return Home(Path(folders.user_config_dir), Path(folders.user_data_dir))
