from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from cordially.errors import DataError
from cordially.intake import attachment
from cordially.model import Attachment


def test_a_file_is_read_with_its_name_and_type(tmp_path: Path) -> None:
    path = tmp_path / "Lebenslauf für Dana.pdf"
    path.write_bytes(b"%PDF-")
    found = attachment.read(path)
    assert found == Attachment("Lebenslauf für Dana.pdf", "application/pdf", b"%PDF-")


@pytest.mark.parametrize("name", ["notes.tar.gz", "notes", "notes.no-such-type"])
def test_what_is_not_known_is_octets(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"x")
    assert attachment.read(tmp_path / name).content_type == "application/octet-stream"


def test_ten_megabytes_are_the_most(tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(b"x" * 10_000_000)
    assert len(attachment.read(path).content) == 10_000_000
    path.write_bytes(b"x" * 10_000_001)
    with pytest.raises(DataError, match=r"cv\.pdf has 10\.0 MB; 10 MB is the most"):
        attachment.read(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"cv\.pdf cannot be read: No such file"):
        attachment.read(tmp_path / "cv.pdf")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="is a folder"):
        attachment.read(tmp_path)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "cv.pdf").touch()
    with pytest.raises(DataError, match="is empty"):
        attachment.read(tmp_path / "cv.pdf")


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root may read")
def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "cv.pdf").write_bytes(b"x")
    (tmp_path / "cv.pdf").chmod(0)
    with pytest.raises(DataError, match="Permission denied"):
        attachment.read(tmp_path / "cv.pdf")


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="of POSIX")
def test_what_a_shell_hands_over_without_an_end_is_too_large() -> None:
    with subprocess.Popen(["yes"], stdout=subprocess.PIPE) as endless:
        assert endless.stdout
        with pytest.raises(DataError, match="10 MB is the most"):
            attachment.read(Path(f"/dev/fd/{endless.stdout.fileno()}"))
        endless.kill()


@pytest.mark.skipif(os.name != "posix", reason="of POSIX")
def test_a_name_that_would_break_a_header_is_refused(tmp_path: Path) -> None:
    (tmp_path / "cv\n.pdf").write_bytes(b"x")
    with pytest.raises(DataError, match="The attachment's name"):
        attachment.read(tmp_path / "cv\n.pdf")
