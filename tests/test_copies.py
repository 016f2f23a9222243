"""Drafts that wait in Drafts, a Maildir or a mail program as well: none of them leaves twice."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.header import Header
from pathlib import Path
from typing import Any

import pytest

from cli.test_terminal import MENU
from cordially.store import journal
from mailing import MORTAL, Post, Serving
from running import Cordially
from servers.certificates import HOST
from servers.mailboxes import PASSWORD, Mailboxes, Message
from servers.scripted import Act
from terminals import Terminal

if sys.platform == "win32":
    pytest.skip("SIGKILL is POSIX", allow_module_level=True)

pytestmark = [pytest.mark.allow_hosts([HOST]), pytest.mark.usefixtures("hasty")]

NOTE = (
    *("thank-you", "--company", "Acme", "--role", "Engineer", "--when", "2026-11-20"),
    *("--with", "Dana Reyes <dana@acme.example>", "--topic", "Iceberg"),
)
SEND = ("send", "1", "--yes", "--anyway")


def status(cordially: Cordially) -> str:
    return str(cordially("drafts", "show", "1", "--json").json["drafts"][0]["status"])


def written(cordially: Cordially, *more: str) -> None:
    done = cordially(*NOTE, "--as", "imap", *more)
    assert done.status == 0, done.err


def test_a_draft_waits_in_drafts_and_goes_from_there_when_it_leaves(
    serving: Serving, cordially: Cordially, home: Path, post: Post
) -> None:
    server = serving()
    written(cordially)
    [copy] = server.drafts
    assert copy.flags == {r"\Draft", r"\Seen"}
    message_id = cordially("drafts", "show", "1", "--json").json["drafts"][0]["message_id"]
    assert copy.has("Message-ID", message_id)
    assert b"X-Unsent" not in copy.content
    done = cordially(*SEND)
    assert done.status == 0, done.err
    assert (post.taken, len(server.drafts), len(server.sent)) == (1, 0, 1)
    assert server.sent[0].flags == {r"\Seen"}
    assert server.sent[0].has("Message-ID", message_id)
    with journal.reading(home / "journal.db") as connection:
        assert connection.execute("SELECT count(*) FROM copy").fetchone() == (0,)
    assert cordially(*SEND).status == 65
    assert post.taken == 1


def test_the_setting_says_it_once(serving: Serving, cordially: Cordially, home: Path) -> None:
    server = serving()
    with (home / "config.toml").open("a") as file:
        file.write('\n[drafts]\nas = "imap"\n')
    assert cordially(*NOTE).status == 0
    assert len(server.drafts) == 1
    assert cordially(*NOTE, "--say", "More.", "--as", "eml").status == 0
    assert len(server.drafts) == 1, "an earlier copy is kept up"
    assert b"More." in server.drafts[0].content


def test_without_a_server_it_says_what_to_write_where(cordially: Cordially) -> None:
    done = cordially(*NOTE, "--as", "imap", "--from", "Alex Kim <alex@example.com>")
    assert done.status == 78
    assert "There is no server of mailboxes in the settings." in done.err
    assert 'imap = { host = "imap.example.com", port = 993, security = "tls" }' in done.err


def test_a_rewritten_note_replaces_its_copy(serving: Serving, cordially: Cordially) -> None:
    server = serving()
    written(cordially)
    written(cordially, "--say", "One more word.")
    [copy] = server.drafts
    assert (copy.uid, b"One more word." in copy.content) == (2, True)


def test_a_copy_that_the_person_changed_is_never_replaced_or_removed(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving()
    written(cordially)
    server.drafts[0].content += b"From my phone.\r\n"
    done = cordially(*NOTE, "--say", "One more word.", "--as", "imap")
    assert done.status == 0
    assert "was changed there" in done.err
    [copy] = server.drafts
    assert b"From my phone" in copy.content
    done = cordially(*SEND)
    assert (done.status, post.taken) == (65, 0)
    assert "was changed there" in done.err
    assert status(cordially) == "draft"
    assert cordially("drafts", "discard", "1").status == 0
    assert len(server.drafts) == 1


def test_another_message_under_the_same_id_is_a_change(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving()
    written(cordially)
    folder = server.folders["Drafts"]
    folder.add(folder.messages.pop().content)  # a phone saves anew: same size, another UID
    assert (cordially(*SEND).status, post.taken) == (65, 0)
    assert len(server.drafts) == 1


def test_all_numbered_anew_is_no_change(serving: Serving, cordially: Cordially, post: Post) -> None:
    server = serving()
    written(cordially)
    folder = server.folders["Drafts"]
    folder.validity, folder.next_uid = 18, 40
    folder.add(folder.messages.pop().content)
    assert (cordially(*SEND).status, post.taken, len(server.drafts)) == (0, 1, 0)


def test_a_draft_that_left_from_a_phone_is_sent(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving()
    written(cordially)
    server.folders["Sent"].add(server.folders["Drafts"].messages.pop().content)
    done = cordially(*SEND)
    assert (done.status, post.taken) == (65, 0)
    assert "has left already" in done.err
    assert status(cordially) == "sent"


@pytest.mark.parametrize(("traced", "charset"), [(True, None), (True, "utf-8"), (False, None)])
def test_a_draft_that_is_gone_may_have_left(
    serving: Serving, cordially: Cordially, post: Post, traced: bool, charset: str | None
) -> None:
    server = serving()
    written(cordially)
    gone = server.folders["Drafts"].messages.pop()
    if traced:  # as a phone sends it: another Message-ID, and the subject in its own charset
        found = re.search(rb"(?m)^Subject: (.*?)\r$", gone.content)
        assert found
        subject = Header(found[1].decode(), charset).encode(linesep="\r\n").encode()
        assert (subject == found[1]) == (not charset)
        sent = gone.content.replace(b"Message-ID: <", b"Message-ID: <x").replace(found[1], subject)
        server.folders["Sent"].add(sent)
    done = cordially(*SEND)
    assert (done.status, post.taken, status(cordially)) == (65, 0, "draft")
    assert ("among what was sent" in done.err) == traced
    assert "cordially drafts sent 1" in done.err
    # A new wording adds no second one either.
    done = cordially(*NOTE, "--say", "More.", "--as", "imap")
    assert ("may have left" in done.err, len(server.drafts)) == (True, 0)


def test_while_nobody_can_look_nothing_leaves(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving()
    written(cordially)
    server.deeds["GREETING"] = Act.DROP
    done = cordially(*SEND)
    assert (done.status, post.taken, status(cordially)) == (75, 0, "draft")
    discarded = cordially("drafts", "discard", "1")
    assert discarded.status == 69
    assert status(cordially) == "draft"


@pytest.mark.parametrize("ends", [75, 69])
def test_the_copy_is_put_back_when_the_letter_does_not_leave(
    serving: Serving, cordially: Cordially, post: Post, ends: int
) -> None:
    server = serving()
    written(cordially)
    post.ends(ends)
    assert cordially(*SEND).status == ends
    [copy] = server.drafts
    assert copy.flags == {r"\Draft", r"\Seen"}
    assert not server.sent
    post.ends(0)
    assert (cordially(*SEND).status, post.taken, len(server.drafts)) == (0, 1, 0)


def test_without_uidplus_the_copy_is_marked_and_that_is_said(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving("IMAP4rev1 AUTH=PLAIN")
    written(cordially)
    done = cordially(*SEND)
    assert (done.status, post.taken) == (0, 1)
    assert "only marked as deleted" in done.err
    assert r"\Deleted" in server.drafts[0].flags


def test_a_copy_that_changes_at_the_last_moment_stops_the_letter(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving()
    written(cordially)
    looked = []

    def change() -> None:
        looked.append(1)
        if len(looked) == 2:  # looked at before the claim, and once more after it
            server.drafts[0].content += b"Oh, and one more thing.\r\n"

    fetch = server.deeds
    fetch["EXAMINE"] = _before(server, change)
    done = cordially(*SEND)
    assert (done.status, post.taken, status(cordially)) == (65, 0, "draft")
    assert len(server.drafts) == 1


def _before(server: Mailboxes, act: Callable[[], None]) -> Any:
    class Once(list):  # type: ignore[type-arg]
        """No deed at all, but something happens each time when one is asked for."""

        def __bool__(self) -> bool:
            act()
            return False

    return Once()


LOST = [
    ("LITERAL", 0),
    ("BEFORE STORING", 0),
    ("AFTER STORING", 1),
]


@pytest.mark.parametrize(("step", "there"), LOST)
def test_a_lost_answer_is_settled_by_looking_never_by_a_second_copy(
    serving: Serving, cordially: Cordially, post: Post, step: str, there: int
) -> None:
    server = serving(**{step: [Act.DROP]})
    done = cordially(*NOTE, "--as", "imap")
    assert done.status == 75, done.err
    assert "is kept here" in done.err
    assert (status(cordially), len(server.drafts)) == ("draft", there)
    written(cordially)
    assert len(server.drafts) == 1
    assert (cordially(*SEND).status, post.taken, len(server.drafts)) == (0, 1, 0)


@pytest.mark.parametrize("step", ["APPEND", "BEFORE STORING", "AFTER STORING"])
def test_killed_while_adding_there_is_one_copy_afterwards(
    serving: Serving, cordially: Cordially, post: Post, step: str
) -> None:
    server = serving()
    command = [sys.executable, str(MORTAL), "after", "0", "-", *NOTE, "--as", "imap"]
    started: list[subprocess.Popen[bytes]] = []
    server.deeds[step] = [(lambda: started[0].kill(), Act.DROP)]
    started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    started[0].communicate(timeout=30)
    assert started[0].returncode == -9
    assert (post.taken, len(server.drafts)) == (0, step == "AFTER STORING")
    written(cordially)
    assert len(server.drafts) == 1
    assert (cordially(*SEND).status, post.taken, len(server.drafts)) == (0, 1, 0)


@pytest.mark.parametrize("step", ["APPEND", "BEFORE STORING", "AFTER STORING", "UID EXPUNGE"])
def test_killed_while_replacing_there_is_one_copy_afterwards(
    serving: Serving, cordially: Cordially, step: str
) -> None:
    server = serving()
    written(cordially)
    note = (*NOTE, "--say", "One more word.", "--as", "imap")
    command = [sys.executable, str(MORTAL), "after", "0", "-", *note]
    started: list[subprocess.Popen[bytes]] = []
    server.deeds[step] = [(lambda: started[0].kill(), Act.DROP)]
    started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    started[0].communicate(timeout=30)
    assert started[0].returncode == -9
    assert cordially(*note).status == 0
    there = [each for each in server.drafts if r"\Deleted" not in each.flags]
    assert len(there) == 1
    assert b"One more word." in there[0].content


@pytest.mark.parametrize("step", ["UID STORE", "UID EXPUNGE"])
def test_killed_while_the_copy_is_removed_nothing_has_left(
    serving: Serving, cordially: Cordially, post: Post, step: str
) -> None:
    server = serving()
    written(cordially)
    command = [sys.executable, str(MORTAL), "after", "0", "-", *SEND]
    started: list[subprocess.Popen[bytes]] = []
    server.deeds[step] = [(lambda: started[0].kill(), Act.DROP)]
    started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    started[0].communicate(timeout=30)
    assert (started[0].returncode, post.taken, status(cordially)) == (-9, 0, "draft")
    done = cordially(*SEND)
    # Marked as deleted, by whom is not known: that is asked.
    assert (done.status, post.taken) == ((0, 1) if step == "UID STORE" else (65, 0))


# The COMMITs: nothing to settle, the claim, the copy that goes and is gone, the dot, the outcome,
# the letter in Sent.
@pytest.mark.parametrize("number", range(1, 8))
@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_at_any_commit_a_letter_leaves_once_at_most(
    serving: Serving, cordially: Cordially, post: Post, when: str, number: int
) -> None:
    server = serving()
    written(cordially)
    command = [sys.executable, str(MORTAL), when, str(number), "-", *SEND]
    assert subprocess.run(command, capture_output=True, check=False).returncode == -9
    found, taken, waiting = status(cordially), post.taken, len(server.drafts)
    assert found == {0: "draft", 1: "sent"}.get(taken, "") or found == "unknown"
    done = cordially(*SEND)
    if found == "draft":
        # Removed, by whom is not on record: that is asked.
        asked = waiting == 0 and "may have left" in done.err
        assert (done.status, post.taken) == ((65, 0) if asked else (0, 1))
    else:
        assert (done.status, post.taken) == (65, taken)
    assert len(server.drafts) == 0
    assert len(server.sent) <= 1


def test_discard_and_forget_take_the_copy_along(serving: Serving, cordially: Cordially) -> None:
    server = serving()
    written(cordially)
    assert cordially("drafts", "discard", "1").status == 0
    assert not server.drafts
    written(cordially)
    assert len(server.drafts) == 1
    assert cordially("forget", "acme", "--yes").status == 0
    assert not server.drafts


def test_forget_names_the_copies_that_stay(serving: Serving, cordially: Cordially) -> None:
    server = serving()
    written(cordially)
    server.drafts[0].content += b"Mine.\r\n"
    done = cordially("forget", "acme", "--yes")
    assert done.status == 0
    assert "the mailbox Drafts was changed there, and stays" in done.err


def test_what_the_provider_files_is_not_added(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving()
    assert cordially(*NOTE).status == 0

    def file() -> None:
        if not server.sent:
            [letter] = post.folder.iterdir()
            server.folders["Sent"].add(letter.read_bytes())

    server.deeds["EXAMINE"] = _before(server, file)
    assert cordially(*SEND).status == 0
    assert len(server.sent) == 1


def test_a_copy_that_cannot_be_filed_changes_nothing_of_what_was_sent(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving(**{"BEFORE STORING": "TAG NO [OVERQUOTA] full"})
    assert cordially(*NOTE).status == 0
    done = cordially(*SEND)
    assert (done.status, post.taken, status(cordially)) == (0, 1, "sent")
    assert "is not known yet" in done.err
    assert not server.sent


def test_a_wrong_password_keeps_the_draft(
    serving: Serving, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serving()
    monkeypatch.setenv("CORDIALLY_PASSWORD", "wrong")
    done = cordially(*NOTE, "--as", "imap")
    assert done.status == 77
    assert status(cordially) == "draft"
    assert sum(verb.startswith(("LOGIN", "AUTHENTICATE")) for verb in server.verbs) <= 1


def test_without_a_server_of_mailboxes_the_way_to_name_one_is_told(
    cordially: Cordially, home: Path
) -> None:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text(
        '[me]\nname = "Alex Kim"\nemail = "alex@gmail.com"\n'
        '[account]\nsmtp = { host = "smtp.gmail.com" }\n'
    )
    done = cordially(*NOTE, "--as", "imap", "--from", "Alex Kim <alex@example.com>")
    assert done.status == 78
    assert 'imap = { host = "imap.gmail.com", port = 993, security = "tls" }' in done.err


def test_a_draft_in_a_maildir(
    serving: Serving, cordially: Cordially, home: Path, post: Post, tmp_path: Path
) -> None:
    serving()
    with (home / "config.toml").open("a") as file:
        file.write(f'\n[drafts]\nas = "maildir"\nmaildir = "{tmp_path / "Mail"}"\n')
    assert cordially(*NOTE).status == 0
    assert cordially(*NOTE, "--say", "More.").status == 0
    [path] = (tmp_path / "Mail" / "cur").iterdir()
    assert path.name.endswith(":2,D")
    assert b"More." in path.read_bytes()
    assert not [*(tmp_path / "Mail" / "new").iterdir(), *(tmp_path / "Mail" / "tmp").iterdir()]
    path.rename(path.with_name(f"{path.name}S"))  # seen by a program: no change
    assert (cordially(*SEND).status, post.taken) == (0, 1)
    assert not list((tmp_path / "Mail" / "cur").iterdir())


@pytest.mark.parametrize("how", ["changed", "gone", "binned"])
def test_a_maildir_is_asked_about_as_well(
    serving: Serving, cordially: Cordially, home: Path, post: Post, tmp_path: Path, how: str
) -> None:
    serving()
    with (home / "config.toml").open("a") as file:
        file.write(f'\n[drafts]\nmaildir = "{tmp_path / "Mail"}"\n')
    assert cordially(*NOTE, "--as", "maildir").status == 0
    [path] = (tmp_path / "Mail" / "cur").iterdir()
    if how == "changed":
        path.write_bytes(path.read_bytes() + b"Mine.\n")
    elif how == "gone":
        path.unlink()
    else:
        path.rename(path.with_name(f"{path.name}T"))
    assert (cordially(*SEND).status, post.taken) == (65, 0)


def test_a_mailto_link_is_a_draft_until_it_is_said_that_it_left(
    serving: Serving, cordially: Cordially, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    serving()
    links: list[str] = []

    def opened(link: str) -> bool:
        links.append(link)
        return True

    monkeypatch.setattr("cordially.cli.opening.opened", opened)
    done = cordially(*NOTE, "--as", "mailto")
    assert done.status == 0, done.err
    assert "cordially drafts sent 1" in done.err
    assert "HTML" in done.err
    [link] = links
    assert link.startswith("mailto:dana@acme.example?subject=")
    assert "%0D%0A" in link
    assert len(link) <= 1800
    done = cordially(*SEND)
    assert (done.status, post.taken, status(cordially)) == (65, 0, "draft")
    assert cordially("drafts", "sent", "1").status == 0


def test_a_letter_too_long_for_a_link_stays_a_draft(
    serving: Serving, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    serving()
    monkeypatch.setattr("cordially.cli.opening.opened", lambda _: True)
    done = cordially(*NOTE, "--say", "Das war schön, für alle. " * 36, "--as", "mailto")
    assert done.status == 65
    assert "too long" in done.err
    assert status(cordially) == "draft"


def test_a_server_that_numbers_anew_each_time_loses_no_message_of_others(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving()
    written(cordially)
    folder = server.folders["Drafts"]
    others: list[Message] = []

    def renumber() -> None:
        folder.validity += 1
        for each in folder.messages:
            each.uid += 1
        if not any(each.uid == 1 for each in folder.messages):
            others.append(Message(1, set(), b"Subject: somebody else's\r\n\r\n.\r\n"))
            folder.messages.insert(0, others[-1])

    server.deeds["SELECT"] = server.deeds["EXAMINE"] = _before(server, renumber)
    done = cordially(*SEND)
    del server.deeds["SELECT"], server.deeds["EXAMINE"]
    assert done.status in (0, 75)
    assert (post.taken, status(cordially)) in ((1, "sent"), (0, "draft"))
    assert len(others) > 1
    assert [each for each in folder.messages if each in others] == others[::-1]
    assert not any(r"\Deleted" in each.flags for each in others)


def test_of_a_changed_copy_it_is_asked_which_words_count(
    serving: Serving, cordially: Cordially, post: Post, terminal: Callable[..., Terminal]
) -> None:
    server = serving()
    written(cordially)
    server.drafts[0].content += b"From my phone.\r\n"
    run = terminal("send", "1")
    run.answer("Which words count?", "q")
    assert run.end() == 0
    assert (post.taken, status(cordially)) == (0, "draft")
    run = terminal("send", "1")
    run.answer("Which words count?", "h")
    run.answer(MENU, "y")
    assert run.end() == 0
    assert (post.taken, len(server.drafts), status(cordially)) == (1, 1, "sent")


@pytest.mark.parametrize("ago", [1, 7])  # after a week “on Friday” leaves as “on 20 November”
def test_the_words_of_a_changed_copy_can_be_taken_in(
    ago: int, serving: Serving, cordially: Cordially, post: Post, terminal: type[Terminal]
) -> None:
    server = serving()
    written(cordially, "--when", f"{datetime.now(UTC).date() - timedelta(ago)}")
    copy = server.drafts[0]
    copy.content = copy.content.replace(b"Iceberg", b"Glacier")
    copy.content += b"\r\n"
    run = terminal("send", "1")
    run.answer("Which words count?", "t")
    assert run.end() == 0
    assert (post.taken, status(cordially)) == (0, "draft")
    assert "Glacier" in cordially("drafts", "show", "1").out
    assert cordially(*SEND).status == 0
    assert (post.taken, len(server.drafts)) == (1, 0)


@pytest.mark.parametrize("left", [True, False])
def test_of_a_copy_that_is_gone_it_is_asked_whether_the_letter_left(
    serving: Serving,
    cordially: Cordially,
    post: Post,
    terminal: Callable[..., Terminal],
    left: bool,
) -> None:
    server = serving()
    written(cordially)
    server.drafts.clear()
    run = terminal("send", "1")
    run.answer("Has it left? [y/N]:", "y" if left else "n")
    if not left:
        run.answer(MENU, "y")
    assert run.end() == 0
    assert (post.taken, status(cordially)) == (0 if left else 1, "sent")


def test_while_nobody_can_look_it_is_asked(
    serving: Serving, cordially: Cordially, post: Post, terminal: Callable[..., Terminal]
) -> None:
    server = serving()
    written(cordially)
    server.deeds["GREETING"] = Act.DROP
    run = terminal("send", "1")
    run.answer("Send it all the same? The copy stays: do not send that one too. [y/N]:", "y")
    run.answer(MENU, "y")
    assert run.end() == 0
    assert (post.taken, status(cordially)) == (1, "sent")


def test_words_edited_before_a_no_are_in_the_copy(
    serving: Serving,
    cordially: Cordially,
    post: Post,
    terminal: Callable[..., Terminal],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server = serving()
    written(cordially)
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho "One line more." >>"$1"\n')
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    run = terminal("send", "1")
    run.answer(MENU, "e")
    run.answer(MENU, "n")
    run.end()
    [copy] = server.drafts
    assert b"One line more." in copy.content
    assert (post.taken, status(cordially)) == (0, "draft")


def test_a_copy_follows_what_the_person_says(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving()
    written(cordially)
    post.script.write_text("import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\n")
    command = [sys.executable, str(MORTAL), "after", "0", "-", *SEND]
    subprocess.run(command, capture_output=True, check=False)
    assert (status(cordially), len(server.drafts)) == ("unknown", 0)
    assert cordially("drafts", "not-sent", "1").status == 0
    assert len(server.drafts) == 1
    assert cordially("drafts", "sent", "1").status == 0
    assert len(server.drafts) == 0


def test_the_copy_of_a_note_that_went_by_other_means_goes(
    serving: Serving, cordially: Cordially
) -> None:
    server = serving()
    written(cordially)
    done = cordially("wrote", "acme", "thank-you")
    assert (done.status, status(cordially), len(server.drafts)) == (0, "sent", 0), done.err


def test_the_password_is_asked_for_once(
    serving: Serving,
    cordially: Cordially,
    terminal: Callable[..., Terminal],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    serving()
    written(cordially)
    monkeypatch.delenv("CORDIALLY_PASSWORD")
    run = terminal("send", "1")
    run.answer("(not shown)", PASSWORD)
    run.answer(MENU, "y")
    assert run.end() == 0
    assert run.shown.count("(not shown)") == 1


@pytest.mark.parametrize("step", ["LITERAL", "BEFORE STORING", "AFTER STORING"])
def test_a_lost_answer_about_sent_leads_to_no_second_copy(
    serving: Serving, cordially: Cordially, post: Post, step: str
) -> None:
    server = serving(**{step: [Act.DROP]})
    assert cordially(*NOTE).status == 0
    done = cordially(*SEND)
    assert (done.status, post.taken, status(cordially)) == (0, 1, "sent")
    assert "tries again" in done.err
    assert cordially("sync", "--yes").status == 0
    assert len(server.sent) == 1
    assert cordially("sync", "--yes").status == 0
    assert len(server.sent) == 1


def test_killed_while_filing_there_is_one_in_sent_afterwards(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving()
    assert cordially(*NOTE).status == 0
    command = [sys.executable, str(MORTAL), "after", "0", "-", *SEND]
    started: list[subprocess.Popen[bytes]] = []
    server.deeds["AFTER STORING"] = [(lambda: started[0].kill(), Act.DROP)]
    started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    started[0].communicate(timeout=30)
    assert (started[0].returncode, post.taken, status(cordially)) == (-9, 1, "sent")
    assert cordially("sync", "--yes").status == 0
    assert len(server.sent) == 1


CORRECTED = ("--with", "Dana Reyes <dana.reyes@acme.example>")


def test_copies_follow_an_address_that_is_corrected(
    serving: Serving, cordially: Cordially, home: Path, tmp_path: Path
) -> None:
    server = serving()
    written(cordially)
    assert cordially("add", *NOTE[1:5], *CORRECTED).status == 0
    [copy] = server.drafts
    assert b"dana.reyes@acme.example" in copy.content
    with (home / "config.toml").open("a") as file:
        file.write(f'\n[drafts]\nas = "maildir"\nmaildir = "{tmp_path / "Mail"}"\n')
    assert cordially(*NOTE, "--as", "maildir", "--say", "So.").status == 0
    assert cordially("add", *NOTE[1:5], "--with", "Dana Reyes <dr@acme.example>").status == 0
    (kept,) = (tmp_path / "Mail" / "cur").iterdir()
    assert b"dr@acme.example" in kept.read_bytes()


def test_a_draft_rewritten_after_all_was_numbered_anew_reaches_drafts(
    serving: Serving, cordially: Cordially
) -> None:
    server = serving()
    written(cordially)
    folder = server.folders["Drafts"]
    folder.validity += 1
    folder.messages[0].uid, folder.next_uid = 5, 6
    written(cordially, "--say", "One more word.")
    [copy] = server.drafts
    assert b"One more word." in copy.content


def test_a_maildir_copy_is_never_lost_track_of(
    cordially: Cordially, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text(
        '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\n'
        f'[drafts]\nas = "maildir"\nmaildir = "{tmp_path / "Mail"}"\n'
    )
    assert cordially(*NOTE).status == 0
    cur = tmp_path / "Mail" / "cur"

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("cordially.post.maildir.remove", dies)
        assert cordially(*NOTE, "--say", "More.").status == 130
    assert cordially(*NOTE, "--say", "Still more.").status == 0
    (kept,) = cur.iterdir()
    assert b"Still more." in kept.read_bytes()


def test_a_draft_that_is_not_discarded_keeps_its_copy(
    serving: Serving, cordially: Cordially, home: Path
) -> None:
    server = serving()
    written(cordially)
    (file,) = (home / "drafts").iterdir()
    file.write_bytes(file.read_bytes() + b"\r\nMy own words.\r\n")
    assert cordially("drafts", "discard", "1").status == 65
    assert len(server.drafts) == 1
    file.unlink()
    assert cordially("drafts", "discard", "1").status == 0
    assert server.drafts == []


def test_the_copy_has_the_words_that_were_chosen(
    serving: Serving, cordially: Cordially, home: Path, terminal: type[Terminal]
) -> None:
    server = serving()
    written(cordially)
    (file,) = (home / "drafts").iterdir()
    file.write_bytes(file.read_bytes().replace(b"Iceberg", b"Glacier"))
    run = terminal("drafts", "show", "1")
    run.answer("Whose words count?", "f")
    assert run.end() == 0
    assert b"Glacier" in server.drafts[0].content


def test_a_letter_in_a_mail_program_is_not_handed_over_again(
    cordially: Cordially, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text('[me]\nname = "Alex Kim"\nemail = "alex@example.com"\n')
    opened: list[object] = []

    def takes(link: object) -> bool:
        opened.append(link)
        return True

    monkeypatch.setattr("cordially.cli.opening.opened", takes)
    for _ in range(2):
        assert cordially(*NOTE, "--as", "mailto").status == 0
    assert len(opened) == 1


def test_other_readers_of_a_changed_file_are_named(cordially: Cordially, home: Path) -> None:
    assert cordially(*NOTE, "--from", "Alex Kim <alex@example.com>").status == 0
    (file,) = (home / "drafts").iterdir()
    file.write_bytes(file.read_bytes().replace(b"\nSubject:", b"\nCc: boss@acme.example\nSubject:"))
    done = cordially("drafts", "edit", "1", "--no-input")
    assert (done.status, "boss@acme.example" in done.err) == (65, True)
