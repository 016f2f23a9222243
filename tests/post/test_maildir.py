"""A Maildir of drafts: what is put there or taken away stays so through a loss of power."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cordially.errors import CordiallyError, ExitStatus
from cordially.post import maildir


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="names what is flushed by /proc")
def test_the_names_in_the_folder_are_flushed_after_each_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[tuple[str, list[str]]] = []
    fsync = os.fsync

    def noting(descriptor: int) -> None:
        path = Path(f"/proc/self/fd/{descriptor}").readlink()
        if path.is_dir():
            flushed.append((path.name, [each.name for each in path.iterdir()]))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noting)
    maildir.add(tmp_path / "Mail", "1.one", b"Hello.\r\n")
    assert flushed == [("cur", ["1.one:2,D"])]
    maildir.remove(tmp_path / "Mail", "1.one")
    assert flushed[1:] == [("cur", [])]


@pytest.mark.parametrize("below", ["", "Drafts", "Mail/Drafts"])
def test_a_file_in_the_place_of_a_maildir_is_named(tmp_path: Path, below: str) -> None:
    file = tmp_path / "Mail"
    file.touch()
    with pytest.raises(CordiallyError) as told:
        maildir.check(file / below)
    assert told.value.exit_code == ExitStatus.NOT_FOUND
    assert f"{file} is no folder" in told.value.message
    assert "[drafts]" in str(told.value.hint)


def test_a_maildir_may_be_new_or_empty_or_one_already(tmp_path: Path) -> None:
    maildir.check(tmp_path / "new" / "one")
    maildir.check(tmp_path)
    maildir.add(tmp_path, "1.one", b"Hello.\r\n")
    maildir.check(tmp_path)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "notes.txt").touch()
    with pytest.raises(CordiallyError, match="no folder “cur”"):
        maildir.check(tmp_path / "other")
