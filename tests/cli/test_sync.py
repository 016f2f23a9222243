"""`sync`: what left and who answered, from a mailbox in which nothing is changed."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cordially.store import lock
from mailing import MORTAL, Post, Serving
from running import Cordially
from servers.certificates import HOST
from servers.mailboxes import CAPABILITIES, Mailboxes
from servers.scripted import Act
from terminals import Terminal

if sys.platform == "win32":
    pytest.skip("SIGKILL is POSIX", allow_module_level=True)

pytestmark = [pytest.mark.allow_hosts([HOST]), pytest.mark.usefixtures("hasty")]

ASKED, OTHER = "<asked@alex.example>", "<by-provider@mail.example>"
DETAILS = f"""
company = "Acme"
role = "Engineer"
time_zone = "Europe/London"
[[people]]
name = "Dana Reyes"
email = "dana@acme.example"
[[interviews]]
when = "2026-11-03T10:00"
with = ["Dana Reyes"]
[[letters]]
note = "thank-you"
to = "Dana Reyes"
sent = "2026-11-03T18:00"
subject = "Thank you, Engineer interview"
message_id = "{ASKED}"
provider_id = "{OTHER}"
"""
LOOKING = {
    *("CAPABILITY", "LOGIN", "AUTHENTICATE", "ID", "LIST", "EXAMINE", "UID SEARCH", "UID FETCH"),
    "LOGOUT",
}
ANSWER = "We enjoyed the talk and will decide next Friday. Can you come on Tuesday?"


def letter(text: str = ANSWER, *, key: str = "a1", sender: str = "", **fields: str) -> bytes:
    """Write a message of Dana's; a field `In_Reply_To` is the one of that name."""
    named = {
        "From": sender or "Dana Reyes <dana@acme.example>",
        "To": "Alex Kim <alex@example.com>",
        "Subject": "Re: Thank you, Engineer interview",
        "Date": "Fri, 20 Nov 2026 09:15:00 +0000",
        "Message-ID": f"<{key}@acme.example>",
        **{name.replace("_", "-"): value for name, value in fields.items()},
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value)
    return f"{head}\r\n{text}\r\n".encode()


@pytest.fixture
def server(serving: Serving, cordially: Cordially) -> Mailboxes:
    """Run a server, with one letter on record that may be answered."""
    found = serving()
    recorded(cordially)
    return found


def recorded(cordially: Cordially) -> None:
    done = cordially("add", "--details", "-", stdin=DETAILS)
    assert done.status == 0, done.err


def replies(cordially: Cordially) -> list[dict[str, Any]]:
    """Return what is on record of answers."""
    exported = cordially("export", "acme", "--json")
    assert exported.status == 0, exported.err
    return [each for one in exported.json["opportunities"] for each in one.get("replies", [])]


@pytest.mark.parametrize(
    "fields",
    [
        {"In_Reply_To": ASKED},
        {"References": f"<x@y.example> {ASKED}"},
        {"In_Reply_To": OTHER},
        {"References": OTHER},
    ],
)
def test_an_answer_to_either_id_is_recorded_with_yes(
    server: Mailboxes, cordially: Cordially, fields: dict[str, str]
) -> None:
    server.folders["INBOX"].add(letter(**fields, Subject="Something else"))
    done = cordially("sync", "--yes")
    assert done.status == 0, done.err
    assert "Recorded (human)" in done.out
    [reply] = replies(cordially)
    assert (reply["from"], reply.get("kind", "human")) == ("Dana Reyes", "human")
    assert reply["at"].startswith("2026-11-20T09:15")


def test_nothing_is_recorded_without_a_yes(server: Mailboxes, cordially: Cordially) -> None:
    server.folders["INBOX"].add(letter(In_Reply_To=ASKED))
    done = cordially("sync")
    assert done.status == 0, done.err
    assert "acme: Dana Reyes" in done.out
    assert "cordially replied acme" in done.out
    assert replies(cordially) == []
    assert "acme: Dana Reyes" in cordially("sync").out, "it waits for a word"
    assert cordially("sync", "-q").out == "", "and was told once"
    assert cordially("sync", "--yes", "-q").status == 0
    assert len(replies(cordially)) == 1
    assert cordially("sync").out == "Nothing new.\n"


def test_sender_and_subject_only_ask(server: Mailboxes, cordially: Cordially) -> None:
    server.folders["INBOX"].add(letter())
    done = cordially("sync", "--yes")
    assert "possible reply" in done.out
    assert replies(cordially) == []
    assert cordially("sync", "--yes", "-q").out == ""
    assert cordially("sync", "--yes").out != "Nothing new.\n"


@pytest.mark.parametrize(
    "message",
    [
        letter(Subject="Lunch?"),
        letter(sender="Spam <spam@x.example>"),
        letter(In_Reply_To="<z@z.example>", sender="Eve <e@x.example>", Subject="Hi"),
    ],
)
def test_what_answers_no_letter_is_passed_over(
    server: Mailboxes, cordially: Cordially, message: bytes
) -> None:
    server.folders["INBOX"].add(message)
    assert cordially("sync", "--yes").out == "Nothing new.\n"
    bodies = [each for each in server.commands if b"BODY.PEEK[]" in each]
    assert bodies == [], "and not read"


@pytest.mark.parametrize(
    ("capability", "items"),
    [("X-GM-EXT-1", {"X_GM_THRID": "17"}), ("OBJECTID", {"THREADID": "(T17)"})],
)
def test_what_the_provider_has_in_the_letters_thread_asks(
    serving: Serving, cordially: Cordially, capability: str, items: dict[str, str]
) -> None:
    server = serving(f"{CAPABILITIES} {capability}")
    recorded(cordially)
    sent = letter("Thank you.", sender="Alex Kim <alex@example.com>", Message_ID=ASKED)
    server.folders["Sent"].add(sent, **items)
    other = {name: value.replace("17", "18") for name, value in items.items()}
    server.folders["INBOX"].add(letter(key="b", Subject="News", sender="B <b@b.example>"), **other)
    server.folders["INBOX"].add(letter(Subject="News", sender="Li Wei <li@acme.example>"), **items)
    done = cordially("sync", "--yes", "--json")
    [reply] = done.json["replies"]
    assert reply["from"] == {"name": "Li Wei", "email": "li@acme.example"}
    assert (reply["certain"], reply["recorded"]) == (False, None)
    assert replies(cordially) == []


def test_json_is_one_document(server: Mailboxes, cordially: Cordially) -> None:
    server.folders["INBOX"].add(letter(In_Reply_To=ASKED))
    done = cordially("sync", "--yes", "--json")
    assert done.json == {
        "filed": 0,
        "drafts": [],
        "replies": [
            {
                "opportunity": "acme",
                "from": {"name": "Dana Reyes", "email": "dana@acme.example"},
                "at": "2026-11-20T09:15:00+00:00",
                "subject": "Re: Thank you, Engineer interview",
                "kind": "human",
                "back_on": None,
                "certain": True,
                "recorded": "human",
            }
        ],
    }


def test_a_second_run_asks_for_what_is_new_only(server: Mailboxes, cordially: Cordially) -> None:
    inbox = server.folders["INBOX"]
    for number in range(500):
        inbox.add(letter(key=str(number), Subject="Newsletter", sender="N <n@n.example>"))
    inbox.add(letter(In_Reply_To=ASKED))
    inbox.add(letter(key="possible"))
    assert cordially("sync", "--yes").status == 0
    first, server.octets = server.octets, 0
    server.commands.clear()
    assert cordially("sync", "--yes", "-q").out == ""
    print(f"first run: {first} octets, second: {server.octets}")  # noqa: T201
    assert server.octets < 5_000
    assert "UID FETCH" not in server.verbs
    inbox.add(letter(key="a2", In_Reply_To=ASKED, Date="Sat, 21 Nov 2026 09:00:00 +0000"))
    assert "Recorded" in cordially("sync", "--yes", "-q").out
    assert len(replies(cordially)) == 2


@pytest.mark.parametrize("validity", [18, 0])
def test_numbered_anew_nothing_is_doubled_or_lost(
    server: Mailboxes, cordially: Cordially, validity: int
) -> None:
    inbox = server.folders["INBOX"]
    inbox.add(letter(In_Reply_To=ASKED))
    inbox.add(letter(Message_ID="", In_Reply_To=ASKED, Date="Sat, 21 Nov 2026 09:00:00 +0000"))
    inbox.add(letter(key="possible"))
    cordially("sync", "--yes")
    assert len(replies(cordially)) == 2
    inbox.validity = validity
    for each in inbox.messages:
        each.uid = 100 - each.uid
    inbox.messages.reverse()
    inbox.next_uid = 100
    assert cordially("sync", "--yes", "-q").out == ""
    assert len(replies(cordially)) == 2
    done = cordially("sync", "--yes", "--json")
    assert [each["recorded"] for each in done.json["replies"]] == [None]


def test_a_second_answer_of_one_day_is_another(server: Mailboxes, cordially: Cordially) -> None:
    inbox = server.folders["INBOX"]
    inbox.add(letter(In_Reply_To=ASKED))
    cordially("sync", "--yes")
    inbox.add(letter(key="a2", In_Reply_To=ASKED, Date="Fri, 20 Nov 2026 15:00:00 +0000"))
    assert "Recorded" in cordially("sync", "--yes").out
    assert len(replies(cordially)) == 2


def test_what_was_recorded_by_hand_is_not_asked_about(
    server: Mailboxes, cordially: Cordially
) -> None:
    at = "2026-11-20T11:00"
    assert cordially("replied", "acme", "--from", "Dana Reyes", "--at", at).status == 0
    server.folders["INBOX"].add(letter(In_Reply_To=ASKED))
    assert cordially("sync").out == "Nothing new.\n"
    assert len(replies(cordially)) == 1


def test_only_looking_commands_go_over_the_wire(
    server: Mailboxes, cordially: Cordially, post: Post
) -> None:
    server.folders["INBOX"].add(letter(In_Reply_To=ASKED))
    note = ("check-in", "acme", "--as", "imap", "--from", "Alex Kim <alex@example.com>")
    assert cordially(*note).status == 0
    server.folders["Sent"].add(server.folders["Drafts"].messages.pop().content)
    server.commands.clear()
    assert cordially("sync", "--yes").status == 0
    assert set(server.verbs) <= LOOKING
    assert set(server.verbs) >= {"LIST", "EXAMINE", "UID SEARCH", "UID FETCH", "LOGOUT"}
    bodies = [each for each in server.commands if b"BODY" in each]
    assert bodies
    assert all(each.count(b"BODY") == each.count(b"BODY.PEEK") for each in bodies)
    assert all(each.flags <= {r"\Draft", r"\Seen"} for each in server.sent)
    assert server.folders["INBOX"].messages[0].flags == set()


def test_a_missing_copy_in_sent_is_the_only_change(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving(APPEND=["TAG NO [LIMIT] not now"])
    recorded(cordially)
    note = ("check-in", "acme", "--from", "Alex Kim <alex@example.com>", "--send", "--yes")
    assert cordially(*note, "--anyway").status == 0
    assert (post.taken, len(server.sent)) == (1, 0)
    server.commands.clear()
    server.deeds["APPEND"] = ["TAG NO [OVERQUOTA] full"]
    server.folders["INBOX"].add(letter(In_Reply_To=ASKED))
    done = cordially("sync", "--yes")
    assert done.status == 0
    assert "full" in done.err or "Sent" in done.err
    assert len(replies(cordially)) == 1, "a full mailbox hides no answer"
    done = cordially("sync", "--yes")
    assert "Added to your Sent mail: one letter." in done.out
    assert len(server.sent) == 1
    assert set(server.verbs) <= LOOKING | {"APPEND"}
    assert cordially("sync", "--yes").out == "Nothing new.\n"
    assert (len(server.sent), server.verbs.count("APPEND")) == (1, 2)


HOSTILE = [
    "<a\r\n Z1 DELETE Sent\r\n >",
    '<a"b@c.example> ) {3}',
    "<" + "a" * 200_000 + "@x.example>",
    " ".join(f"<{n}@x.example>" for n in range(20_000)),
    "<a\0b@x.example>",
]


@pytest.mark.parametrize("references", HOSTILE)
def test_hostile_references_are_read_and_never_said(
    server: Mailboxes, cordially: Cordially, references: str
) -> None:
    server.folders["INBOX"].add(letter(References=f"{references} {ASKED}", Message_ID=references))
    server.folders["INBOX"].add(letter(key="a2", In_Reply_To=ASKED))
    assert cordially("sync", "--yes").status == 0
    assert set(server.verbs) <= LOOKING
    assert not [each for each in server.commands if b"DELETE" in each or b"x.example" in each]
    assert len(replies(cordially)) >= 1


def test_of_a_message_of_60_mb_a_part_is_read(server: Mailboxes, cordially: Cordially) -> None:
    server.folders["INBOX"].add(letter(f"{ANSWER}\r\n" + "x" * 60_000_000, In_Reply_To=ASKED))
    assert "Recorded (human)" in cordially("sync", "--yes").out
    assert server.octets < 1_100_000


def test_a_header_of_1_mb_is_cut(server: Mailboxes, cordially: Cordially) -> None:
    many = {f"X-{n}": "y" * 900 for n in range(1_200)}
    server.folders["INBOX"].add(letter(In_Reply_To=ASKED, References="<q@q.example> " * 80_000))
    server.folders["INBOX"].add(letter(key="a2", In_Reply_To=ASKED, **many))
    done = cordially("sync", "--yes", "--json")
    assert done.status == 0
    assert server.octets < 2_300_000
    # Of these no words were seen: that is asked.
    assert [each["recorded"] for each in done.json["replies"]] == [None, None]


STEPS = ["CAPABILITY", "LIST", "EXAMINE", "UID SEARCH", "UID FETCH", "LOGOUT"]
FAULTS: list[Any] = [Act.DROP, Act.STALL, "* BYE out of memory", "TAG NO [UNAVAILABLE] later"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_server_that_dies_in_the_middle_loses_and_doubles_nothing(
    server: Mailboxes, cordially: Cordially, step: str, fault: Any
) -> None:
    server.folders["INBOX"].add(letter(In_Reply_To=ASKED))
    server.deeds[step] = [(fault, Act.DROP) if str(fault).startswith("* BYE") else fault]
    done = cordially("sync", "--yes", "-q")
    assert done.status in ((0,) if step == "LOGOUT" else (69, 75)), done.err
    assert "Traceback" not in done.err
    assert len(replies(cordially)) == (done.status == 0)
    assert cordially("sync", "--yes", "-q").status == 0
    assert len(replies(cordially)) == 1


def test_a_fetch_that_breaks_off_loses_nothing(server: Mailboxes, cordially: Cordially) -> None:
    server.folders["INBOX"].add(letter(In_Reply_To=ASKED))
    half = b"* 1 FETCH (UID 1 RFC822.SIZE 900 FLAGS () BODY[] {900}\r\nFrom: Dana"
    server.deeds["UID FETCH"] = [(half, Act.DROP)]
    assert cordially("sync", "--yes").status == 75
    assert cordially("sync", "--yes").status == 0
    assert len(replies(cordially)) == 1


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_a_command_nothing_is_lost_or_doubled(
    server: Mailboxes, cordially: Cordially, step: str
) -> None:
    server.folders["INBOX"].add(letter(In_Reply_To=ASKED))
    server.folders["INBOX"].add(letter(key="possible"))
    command = [sys.executable, str(MORTAL), "after", "0", "-", "sync", "--yes", "-q"]
    started: list[subprocess.Popen[bytes]] = []
    server.deeds[step] = [(lambda: started[0].kill(), Act.DROP)]
    started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    out, _ = started[0].communicate(timeout=30)
    assert started[0].returncode == -9
    done = cordially("sync", "--yes", "-q")
    assert "possible reply" in out.decode() + done.out
    assert len(replies(cordially)) == 1
    assert cordially("sync", "--yes", "-q").out == ""


@pytest.mark.parametrize("number", range(1, 4))
@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_at_any_commit_nothing_is_lost_or_doubled(
    server: Mailboxes, cordially: Cordially, when: str, number: int
) -> None:
    server.folders["INBOX"].add(letter(In_Reply_To=ASKED))
    server.folders["INBOX"].add(letter(key="possible"))
    command = [sys.executable, str(MORTAL), when, str(number), "-", "sync", "--yes", "-q"]
    died = subprocess.run(command, capture_output=True, check=False)
    assert died.returncode == -9
    done = cordially("sync", "--yes", "-q")
    assert done.status == 0, done.err
    assert "possible reply" in died.stdout.decode() + done.out, "told once at least"
    assert len(replies(cordially)) == 1
    assert cordially("sync", "--yes", "-q").out == ""


def test_killed_before_a_copy_in_sent_is_on_record_it_is_there_once(
    serving: Serving, cordially: Cordially, post: Post
) -> None:
    server = serving(APPEND=["TAG NO [LIMIT] not now"])
    recorded(cordially)
    note = ("check-in", "acme", "--from", "Alex Kim <alex@example.com>", "--send", "--yes")
    assert cordially(*note, "--anyway").status == 0
    command = [sys.executable, str(MORTAL), "after", "0", "-", "sync", "--yes", "-q"]
    started: list[subprocess.Popen[bytes]] = []
    server.deeds["AFTER STORING"] = [(lambda: started[0].kill(), Act.DROP)]
    started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    started[0].communicate(timeout=30)
    assert (started[0].returncode, len(server.sent)) == (-9, 1)
    assert cordially("sync", "--yes", "-q").status == 0
    assert len(server.sent) == 1


def test_a_draft_that_left_from_a_phone_counts_and_its_answer_too(
    server: Mailboxes, cordially: Cordially
) -> None:
    note = ("check-in", "acme", "--as", "imap", "--from", "Alex Kim <alex@example.com>")
    assert cordially(*note).status == 0
    shown = cordially("drafts", "show", "1", "--json").json["drafts"][0]
    copy = server.folders["Drafts"].messages.pop().content
    on = b"Thu, 19 Nov 2026 08:00:00 +0000"
    server.folders["Sent"].add(re.sub(rb"(?m)^Date: .*?\r$", b"Date: " + on + b"\r", copy))
    server.folders["INBOX"].add(letter(In_Reply_To=shown["message_id"]))
    done = cordially("sync")
    assert "Draft 1, check-in to Dana Reyes, is in your Sent mail" in done.out
    assert "acme: Dana Reyes" in done.out
    assert cordially("sync", "-q").out == ""
    done = cordially("sync", "--yes", "-q")
    assert "it counts as sent" in done.out
    assert cordially("drafts", "show", "1", "--json").json["drafts"][0]["status"] == "sent"
    assert len(replies(cordially)) == 1
    letters = cordially("export", "acme", "--json").json["opportunities"][0]["letters"]
    assert letters[-1]["sent"].startswith("2026-11-19T08:00"), "when it left, not when it was found"


def test_while_another_command_sends_no_copy_is_added(
    serving: Serving, cordially: Cordially, post: Post, home: Path
) -> None:
    server = serving(APPEND=["TAG NO [LIMIT] not now"])
    recorded(cordially)
    note = ("check-in", "acme", "--from", "Alex Kim <alex@example.com>", "--send", "--yes")
    assert cordially(*note, "--anyway").status == 0
    with lock.held(home / "sending.lock"):
        done = cordially("sync", "--yes")
    assert (done.status, len(server.sent)) == (0, 0)
    assert "missing in your Sent mail" in done.err
    assert cordially("sync", "--yes").status == 0
    assert len(server.sent) == 1


def test_an_answer_to_a_letter_that_is_recorded_later_is_found(
    server: Mailboxes, cordially: Cordially
) -> None:
    inbox = server.folders["INBOX"]
    inbox.add(
        letter(In_Reply_To="<e@alex.example>", Subject="Hi", Date="Wed, 21 Oct 2026 10:00:00 +0000")
    )
    assert cordially("sync").out == "Nothing new.\n"
    early = DETAILS.replace("11-03T", "10-20T").replace("asked@", "e@").replace("Acme", "Zeta")
    assert cordially("add", "--details", "-", stdin=early.replace("by-provider", "p")).status == 0
    assert "zeta: Dana Reyes" in cordially("sync").out


def test_on_a_terminal_each_is_asked_about(
    server: Mailboxes, cordially: Cordially, terminal: Callable[..., Terminal]
) -> None:
    server.folders["INBOX"].add(letter(In_Reply_To=ASKED))
    server.folders["INBOX"].add(letter("We will be in touch.", key="b", In_Reply_To=ASKED))
    asked = terminal("sync")
    asked.expect("We enjoyed the talk")
    asked.answer("Record it as an answer?", "n")
    asked.expect("says nothing yet")
    asked.answer("Record it as an answer?", "c")
    asked.expect("Recorded (courtesy)")
    assert asked.end() == 0
    assert [each["kind"] for each in replies(cordially)] == ["courtesy"]
    assert cordially("sync").out == "Nothing new.\n"


def test_without_an_account_it_says_what_to_do(cordially: Cordially, home: Path) -> None:
    done = cordially("sync")
    assert done.status == 78
    assert done.err


def test_forget_forgets_what_was_found(server: Mailboxes, cordially: Cordially) -> None:
    server.folders["INBOX"].add(letter())
    cordially("sync")
    assert cordially("forget", "acme", "--yes").status == 0
    recorded(cordially)
    server.folders["INBOX"].validity += 1
    assert "possible reply" in cordially("sync", "-q").out


def test_a_human_answer_withdraws_the_pending_question(
    server: Mailboxes, cordially: Cordially, post: Post
) -> None:
    note = ("check-in", "acme", "--from", "Alex Kim <alex@example.com>")
    assert cordially(*note).status == 0
    assert "waits" not in cordially("drafts").err
    server.folders["INBOX"].add(letter(In_Reply_To=ASKED))
    done = cordially("sync", "--yes")
    waits = "Draft 1, check-in to Dana Reyes, waits: Dana Reyes answered on Friday 20 November."
    assert waits in done.out
    assert "From " in done.out, "what comes next is told"
    assert waits in cordially("drafts").err
    assert waits in cordially("due").out
    assert "cordially drafts discard 1" in cordially("due").out
    [finding] = [
        each
        for each in cordially("drafts", "--json").json["drafts"][0]["findings"]
        if each["rule"] == "DAT-22"
    ]
    assert finding["message"].startswith("Dana Reyes answered on Friday 20 November. It is early:")
    done = cordially("send", "1", "--yes")
    assert (done.status, post.taken) == (65, 0)
    assert "Dana Reyes answered on Friday 20 November." in done.err
    assert cordially("drafts", "show", "1", "--json").json["drafts"][0]["status"] == "draft"
    assert cordially("drafts", "discard", "1").status == 0
    assert "waits" not in cordially("due").out


def test_a_courtesy_withdraws_nothing(server: Mailboxes, cordially: Cordially) -> None:
    assert cordially("check-in", "acme", "--from", "Alex Kim <alex@example.com>").status == 0
    at = ("--from", "Dana Reyes", "--at", "2026-11-20T11:00", "--kind", "courtesy")
    assert cordially("replied", "acme", *at).status == 0
    assert "waits" not in cordially("due").out


def test_what_strangers_write_reaches_no_shell(server: Mailboxes, cordially: Cordially) -> None:
    eve = '"$(touch /tmp/x) \\" `id`" <eve@x.example>'
    odd = letter(sender=eve, Subject="Hi \x1b]0;owned\x07\x9b2J \u202e", In_Reply_To=ASKED)
    server.folders["INBOX"].add(odd)
    done = cordially("sync")
    assert done.status == 0, done.err
    assert "To record it" in done.out
    command = done.out.partition("cordially sync, or ")[2].strip()
    words = subprocess.run(
        ["/bin/sh", "-c", command.replace("cordially", "printf '%s\\n'", 1)],
        capture_output=True,
        check=True,
        text=True,
    ).stdout.splitlines()
    assert words[:3] == ["replied", "acme", "--from"]
    assert "$(touch /tmp/x)" in words[3]
    assert "`id`" in words[3]


@pytest.mark.parametrize(
    ("sender", "kept"),
    [
        ("dana reyes <evil@elsewhere.example>", "Dana Reyes"),  # nobody moves her address
        ("\x1b[2J <evil@elsewhere.example>", "Dana Reyes"),  # that is no name
        ("X" * 5000 + " <evil@elsewhere.example>", "Dana Reyes"),
    ],
)
def test_whoever_writes_under_a_name_changes_no_address(
    server: Mailboxes, cordially: Cordially, sender: str, kept: str
) -> None:
    server.folders["INBOX"].add(letter(sender=sender, In_Reply_To=ASKED))
    assert cordially("sync", "--yes").status == 0
    assert [each["from"] for each in replies(cordially)] == [kept]
    (known,) = cordially("show", "acme", "--json").json["opportunities"]
    assert known["people"] == [{"name": "Dana Reyes", "email": "dana@acme.example"}]


def test_what_the_person_wrote_themselves_is_no_answer(
    server: Mailboxes, cordially: Cordially
) -> None:
    mine = letter(sender="Alex Kim <Alex@example.com>", References=ASKED)
    server.folders["INBOX"].add(mine)
    assert cordially("sync", "--yes").status == 0
    assert replies(cordially) == []


def test_an_absence_until_the_end_of_time_hinders_no_answer(
    server: Mailboxes, cordially: Cordially
) -> None:
    away = {"Auto_Submitted": "auto-replied", "In_Reply_To": ASKED}
    server.folders["INBOX"].add(letter("I am out until 31.12.9999.", key="a", **away))
    server.folders["INBOX"].add(letter(key="b", In_Reply_To=ASKED))
    assert cordially("sync", "--yes").status == 0
    assert len(replies(cordially)) == 2


def test_the_command_by_hand_says_all_that_sync_would_record(
    server: Mailboxes, cordially: Cordially
) -> None:
    away = {"Auto_Submitted": "auto-replied", "In_Reply_To": ASKED}
    text = "I am away and back on 7 December 2026."
    server.folders["INBOX"].add(letter(text, sender="Eve Adams <eve@acme.example>", **away))
    out = cordially("sync").out
    assert '--from "Eve Adams <eve@acme.example>"' in out
    assert "--kind automatic --back-on 2026-12-07" in out


INVITATION = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Google Inc//Google Calendar//EN\r\n"
    "METHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:e1@acme.example\r\nDTSTAMP:20261120T091500Z\r\n"
    "DTSTART:20261201T100000Z\r\nDTEND:20261201T110000Z\r\nSUMMARY:Interview: Engineer at Acme\r\n"
    "ORGANIZER;CN=Dana Reyes:mailto:dana@acme.example\r\n"
    "ATTENDEE;CN=Alex Kim:mailto:alex@example.com\r\nSEQUENCE:0\r\nEND:VEVENT\r\nEND:VCALENDAR"
)


def test_an_invitation_that_sync_found_is_read_from_the_mailbox(
    server: Mailboxes, cordially: Cordially
) -> None:
    none = cordially("add", "--from-mail")
    assert (none.status, "brings an invitation" in none.err) == (66, True)
    head = {"Content_Type": 'text/calendar; method="REQUEST"; charset="utf-8"'}
    server.folders["INBOX"].add(letter(INVITATION, In_Reply_To=ASKED, **head))
    told = cordially("sync")
    assert "cordially add --from-mail" in told.out
    done = cordially("add", "acme", "--from-mail", "--json")
    assert done.status == 0, done.err
    (known,) = done.json["opportunities"]
    assert [each["when"] for each in known["interviews"]][-1].startswith("2026-12-01T10:00")
    assert set(server.verbs) <= LOOKING
    assert server.folders["INBOX"].messages[0].flags == set()


def test_a_mailbox_that_was_numbered_anew_gives_the_invitation_and_no_other_message(
    server: Mailboxes, cordially: Cordially
) -> None:
    head = {"Content_Type": 'text/calendar; method="REQUEST"; charset="utf-8"'}
    inbox = server.folders["INBOX"]
    for key in ("x", "y"):
        inbox.add(letter(key=key, sender="Eve <eve@x.example>", Subject="Hello"))
    inbox.add(letter(INVITATION, In_Reply_To=ASKED, **head))
    assert cordially("sync", "--yes").status == 0
    invitation = inbox.messages.pop()
    inbox.messages[:] = [invitation, *inbox.messages]
    for uid, each in enumerate(inbox.messages, 1):
        each.uid = uid
    inbox.validity += 1
    assert cordially("sync", "--yes").status == 0
    done = cordially("add", "acme", "--from-mail", "--json")
    assert done.status == 0, done.err
    assert len(done.json["opportunities"][0]["interviews"]) == 2
    assert len(replies(cordially)) == 1
