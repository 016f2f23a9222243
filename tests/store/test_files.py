from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from cordially.errors import StorageError
from cordially.store import files

posix = pytest.mark.skipif(os.name != "posix", reason="of POSIX")


def test_a_file_is_seen_only_when_the_block_has_ended(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    with files.staged(folder) as staging:
        staging.put("one.eml", b"one")
        staging.sync()
        assert [each.name for each in folder.iterdir() if not each.name.startswith(".")] == []
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == {"one.eml": b"one"}


def test_what_fails_leaves_the_old_file_and_nothing_new(tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt), files.staged(tmp_path) as staging:
        staging.put("one.eml", b"new")
        staging.put("two.eml", b"new")
        raise KeyboardInterrupt
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"one.eml": b"old"}


def test_folders_made_for_nothing_go_whoever_made_them(tmp_path: Path) -> None:
    folder = tmp_path / "home" / "drafts"
    with pytest.raises(RuntimeError), files.staged(folder) as staging:
        folder.parent.mkdir()  # as the journal does
        staging.put("one.eml", b"one")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_folders_that_were_there_stay(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    with pytest.raises(RuntimeError), files.staged(folder) as staging:
        staging.put("one.eml", b"one")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == [folder]


def test_nothing_put_makes_no_folder(tmp_path: Path) -> None:
    with files.staged(tmp_path / "drafts"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_the_last_content_put_under_a_name_counts(tmp_path: Path) -> None:
    with files.staged(tmp_path) as staging:
        staging.put("one.eml", b"first")
        staging.put("one.eml", b"second")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"one.eml": b"second"}


def test_many_files_are_all_there(tmp_path: Path) -> None:
    with files.staged(tmp_path) as staging:
        for number in range(20):
            staging.put(f"{number}.eml", str(number).encode())
        staging.sync()
    assert {each.name: each.read_text() for each in tmp_path.iterdir()} == {
        f"{number}.eml": str(number) for number in range(20)
    }


def test_a_folder_in_the_place_of_a_file_is_found_before_anything_is_kept(tmp_path: Path) -> None:
    (tmp_path / "one.eml").mkdir()
    with pytest.raises(StorageError, match=r"one\.eml"), files.staged(tmp_path) as staging:
        staging.put("one.eml", b"one")
    assert [each.name for each in tmp_path.iterdir()] == ["one.eml"]


@posix
def test_files_and_folders_are_the_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        files.write(tmp_path / "a" / "b" / "one.eml", b"one")
    finally:
        os.umask(before)
    modes = [(tmp_path / name).stat().st_mode & 0o777 for name in ("a", "a/b", "a/b/one.eml")]
    assert modes == [0o700, 0o700, 0o600]


@posix
def test_a_link_is_replaced_and_what_it_leads_to_left_alone(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"other")
    (tmp_path / "one.eml").symlink_to(tmp_path / "other")
    files.write(tmp_path / "one.eml", b"one")
    assert (tmp_path / "other").read_bytes() == b"other"
    assert (tmp_path / "one.eml").read_bytes() == b"one"


def test_a_name_as_long_as_names_may_be_can_be_written(tmp_path: Path) -> None:
    name = "n" * 251 + ".eml"
    files.write(tmp_path / name, b"one")
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_no_folder_is_left_when_a_deeper_one_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be written"):
        files.make_folder(tmp_path / "new" / ("n" * 300) / "drafts")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="of Linux")
def test_a_device_is_written_into_and_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="No space left"):
        files.write(Path("/dev/full"), b"one")
    assert Path("/dev/full").is_char_device()


@posix
def test_a_pipe_is_written_into(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()), daemon=True)
    reader.start()
    files.write(pipe, b"one")
    reader.join(10)
    assert got == [b"one"]
    assert pipe.is_fifo()


@pytest.mark.usefixtures("interruptible")
@pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")
def test_ctrl_c_waits_while_a_thing_must_not_be_done_by_half() -> None:
    with files.uninterrupted():
        os.kill(os.getpid(), signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(5)
