"""Where configuration, templates, journal and drafts live."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from cordially.store.files import typed


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
    def sending_lock(self) -> Path:
        """The lock of the one command that sends."""
        return self.data / "sending.lock"

    @property
    def drafts_lock(self) -> Path:
        """The lock of the one command that writes files of drafts, or the first journal."""
        return self.data / "drafts.lock"

    @property
    def sign_in_lock(self) -> Path:
        """The lock of the one command that renews a sign-in."""
        return self.data / "sign-in.lock"

    @property
    def cache(self) -> Path:
        """Compiled templates; may be deleted at any time."""
        return self.data / "cache"


def beside(journal: Path) -> Home:
    """Return the home of a journal, as far as it lies beside it: no settings, no templates."""
    return Home(journal.parent, journal.parent)


def locate(environment: Mapping[str, str]) -> Home:
    """Find home: `CORDIALLY_HOME` when set, else the platform's folders."""
    if chosen := environment.get("CORDIALLY_HOME"):
        folder = typed(chosen).absolute()
        return Home(folder, folder)
    from platformdirs import PlatformDirs

    folders = PlatformDirs("cordially", appauthor=False)
    return Home(Path(folders.user_config_dir), Path(folders.user_data_dir))
