"""A bounce in the mailbox is of the letter that it names, and of no other."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from mailing import Serving
from running import Cordially
from servers.certificates import HOST
from servers.mailboxes import Mailboxes

if sys.platform == "win32":
    pytest.skip("the mailboxes of the tests are POSIX", allow_module_level=True)

pytestmark = [pytest.mark.allow_hosts([HOST]), pytest.mark.usefixtures("hasty")]

TALK = """
company = "Acme"
role = "Engineer"
time_zone = "Europe/London"
[[people]]
name = "Dana Reyes"
email = "dana@acme.example"
[[people]]
name = "Li Wei"
email = "li@acme.example"
[[interviews]]
when = "2026-11-18T10:00"
with = ["Dana Reyes", "Li Wei"]
[[interviews]]
when = "2026-11-20T10:00"
with = ["Dana Reyes", "Li Wei"]
"""


def letter(key: str, to: str, sent: str, note: str = "thank-you") -> str:
    return (
        f'[[letters]]\nnote = "{note}"\nto = "{to}"\nsent = "{sent}"\nsubject = "Thank you"\n'
        f'message_id = "<{key}@alex.example>"\nprovider_id = "<{key}@provider.example>"\n'
    )


def bounce(returned: str, at: str = "Sun, 22 Nov 2026 09:15:00 +0000", key: str = "b") -> bytes:
    """Write what a server reports of the letter whose header fields are `returned`."""
    return f"""\
From: Mail Delivery Subsystem <mailer-daemon@mx.example>
To: alex@example.com
Subject: Undelivered Mail Returned to Sender
Date: {at}
Message-ID: <{key}@mx.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="x"

--x

It could not be delivered.
--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; dana@acme.example
Action: failed
Status: 5.1.1

--x
Content-Type: text/rfc822-headers

{returned}
Subject: Thank you

--x--
""".replace("\n", "\r\n").encode()


@pytest.fixture
def server(serving: Serving) -> Mailboxes:
    return serving()


def recorded(cordially: Cordially, *letters: str) -> None:
    done = cordially("add", "--details", "-", stdin=TALK + "".join(letters))
    assert done.status == 0, done.err


def owed(cordially: Cordially) -> list[tuple[str, str, str]]:
    """Return what is due: which note, to whom, about which interview."""
    steps: list[dict[str, Any]] = cordially("due", "--json").json["steps"]
    return [
        (each["note"], each["to"][0]["name"], each["command"].partition("--when ")[2])
        for each in steps
    ]


def came_back(cordially: Cordially) -> list[str]:
    """Return the ids that the recorded bounces name."""
    (known,) = cordially("export", "acme", "--json").json["opportunities"]
    return [each["letter"] for each in known.get("replies", ()) if "letter" in each]


FIRST = letter("first", "Dana Reyes", "2026-11-18T18:00")
SECOND = letter("second", "Dana Reyes", "2026-11-20T18:00")
TO_LI = [letter(f"li{n}", "Li Wei", f"2026-11-{n}T18:00") for n in (18, 20)]


@pytest.mark.parametrize("by", ["alex", "provider"])
def test_of_two_letters_to_one_address_the_one_that_it_names_came_back(
    server: Mailboxes, cordially: Cordially, by: str
) -> None:
    recorded(cordially, FIRST, SECOND, *TO_LI)
    before = cordially("list").out
    server.folders["INBOX"].add(bounce(f"Message-ID: <first@{by}.example>"))
    assert "Recorded (bounce)" in cordially("sync", "--yes").out
    assert owed(cordially) == [("thank-you", "Dana Reyes", "2026-11-18T10:00")]
    [step] = cordially("due", "--json").json["steps"]
    assert step["reason"].endswith(
        "Your thank-you of Wednesday 18 November to Dana Reyes came back."
    )
    assert (
        "Dana Reyes could not be reached: the thank-you of 2026-11-18 came back"
        in cordially("show", "acme").out
    )
    assert cordially("list").out == before
    again = cordially("thank-you", "acme", "--to", "Dana Reyes", "--dry-run")
    assert (again.status, "has had this thank-you" in again.err) == (65, True)


def test_of_letters_to_two_people_the_other_ones_was_received(
    server: Mailboxes, cordially: Cordially
) -> None:
    recorded(cordially, FIRST, SECOND, *TO_LI)
    server.folders["INBOX"].add(bounce("Message-ID: <li20@alex.example>"))
    assert "Recorded (bounce)" in cordially("sync", "--yes").out
    assert owed(cordially) == [("thank-you", "Li Wei", "")]


def test_two_letters_can_come_back_at_once(server: Mailboxes, cordially: Cordially) -> None:
    recorded(cordially, FIRST, SECOND, *TO_LI)
    for key in ("first", "second"):
        server.folders["INBOX"].add(bounce(f"Message-ID: <{key}@alex.example>", key=key))
    assert cordially("sync", "--yes").out.count("Recorded (bounce)") == 2
    assert came_back(cordially) == ["<first@alex.example>", "<second@alex.example>"]
    assert cordially("sync", "--yes").out == "Nothing new.\n"


def test_what_a_letter_that_came_back_answers_was_received(
    server: Mailboxes, cordially: Cordially
) -> None:
    later = letter("later", "Dana Reyes", "2026-11-20T18:00", "check-in")
    recorded(cordially, later, FIRST, *TO_LI)  # in whatever order they were recorded
    named = "References: <first@alex.example>\nMessage-ID: <later@alex.example>"
    server.folders["INBOX"].add(bounce(named))
    assert "Recorded (bounce)" in cordially("sync", "--yes").out
    assert came_back(cordially) == ["<later@alex.example>"]


def test_of_a_bounce_that_is_no_report_the_id_behind_its_name_counts(
    server: Mailboxes, cordially: Cordially
) -> None:
    later = letter("later", "Dana Reyes", "2026-11-20T18:00", "check-in")
    recorded(cordially, later, FIRST, *TO_LI)
    text = (
        "From: Mail Delivery System <mailer-daemon@mx.example>\nTo: alex@example.com\n"
        "Subject: Mail delivery failed\nX-Failed-Recipients: dana@acme.example\n"
        "Date: Sun, 22 Nov 2026 09:15:00 +0000\nMessage-ID: <b@mx.example>\n\n"
        "It could not be delivered.\n\n> Message-Id:\n>\t<later@alex.example>\n"
        "> In-Reply-To: <first@alex.example>\n"
    )
    server.folders["INBOX"].add(text.replace(">\t", "  ").replace("\n", "\r\n").encode())
    assert "Recorded (bounce)" in cordially("sync", "--yes").out
    assert came_back(cordially) == ["<later@alex.example>"]


def test_a_letter_that_is_not_known_to_have_left_yet_takes_no_other_along(
    server: Mailboxes, cordially: Cordially
) -> None:
    recorded(cordially, SECOND, *TO_LI)
    asked = ("check-in", "acme", "--to", "Dana Reyes", "--from", "Alex Kim <alex@example.com>")
    made = cordially(*asked, "--draft", "--json")
    assert made.status == 0, made.err
    (draft,) = made.json["drafts"]
    named = f"References: <second@alex.example>\nMessage-ID: {draft['message_id']}"
    server.folders["INBOX"].add(bounce(named))
    assert "Recorded (bounce)" in cordially("sync", "--yes").out
    assert came_back(cordially) == [draft["message_id"]]
    assert owed(cordially) == [("thank-you", "Dana Reyes", "2026-11-18T10:00")]  # was never sent
    assert cordially("drafts", "sent", "1").status == 0
    assert "the check-in of 2026-11-22 came back" in cordially("show", "acme").out


def test_a_bounce_that_the_person_recorded_is_told_its_letter(
    server: Mailboxes, cordially: Cordially
) -> None:
    recorded(cordially, FIRST, SECOND, *TO_LI)
    by_hand = ("--kind", "bounce", "--from", "Dana Reyes", "--at", "2026-11-22T11:00")
    assert cordially("replied", "acme", *by_hand).status == 0
    assert owed(cordially) == [("thank-you", "Dana Reyes", "")]  # most likely the last
    server.folders["INBOX"].add(bounce("Message-ID: <first@alex.example>"))
    server.folders["INBOX"].add(bounce("Message-ID: <li20@alex.example>", key="li"))
    cordially("sync", "-q")
    assert came_back(cordially) == ["<first@alex.example>"]
    assert owed(cordially) == [("thank-you", "Dana Reyes", "2026-11-18T10:00")]


def test_of_two_bounces_the_one_that_was_recorded_by_hand_hides_no_other(
    server: Mailboxes, cordially: Cordially
) -> None:
    recorded(cordially, FIRST, SECOND, *TO_LI)
    by_hand = ("--kind", "bounce", "--from", "Dana Reyes", "--at", "2026-11-22T11:00")
    assert cordially("replied", "acme", *by_hand).status == 0
    for key in ("first", "second"):
        server.folders["INBOX"].add(bounce(f"Message-ID: <{key}@alex.example>", key=key))
    assert cordially("sync", "--yes").out.count("Recorded (bounce)") == 1
    assert sorted(came_back(cordially)) == ["<first@alex.example>", "<second@alex.example>"]


def test_whoever_says_yes_later_says_it_of_that_letter(
    server: Mailboxes, cordially: Cordially
) -> None:
    recorded(cordially, FIRST, SECOND, *TO_LI)
    server.folders["INBOX"].add(bounce("Message-ID: <first@alex.example>"))
    assert "To record it: cordially sync, or cordially sync --yes" in cordially("sync").out
    assert owed(cordially) == []
    assert "Recorded (bounce)" in cordially("sync", "--yes").out
    assert came_back(cordially) == ["<first@alex.example>"]


def test_which_letter_came_back_survives_an_export(server: Mailboxes, cordially: Cordially) -> None:
    recorded(cordially, FIRST, SECOND, *TO_LI)
    server.folders["INBOX"].add(bounce("Message-ID: <first@alex.example>"))
    assert cordially("sync", "--yes").status == 0
    exported = cordially("export").out
    assert cordially("forget", "acme", "--yes").status == 0
    assert cordially("add", "--details", "-", stdin=exported).status == 0
    assert owed(cordially) == [("thank-you", "Dana Reyes", "2026-11-18T10:00")]
