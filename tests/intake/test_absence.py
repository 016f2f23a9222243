"""When somebody who is away comes back: as ten languages say it, on Friday 20 November 2026."""

from __future__ import annotations

import time
from datetime import date

import pytest

from cordially.intake import absence
from cordially.intake.absence import Return

FRIDAY = date(2026, 11, 20)

SAID = [
    # The first day back.
    ("I'll be back on Monday, 30 November.", "2026-11-30"),
    ("I return to the office on December 3rd.", "2026-12-03"),
    ("Back 2026-12-07.", "2026-12-07"),
    ("I will be reachable again as of 1 December 2026.", "2026-12-01"),
    ("I am away and will respond when I return on Tuesday.", "2026-11-24"),
    ("Ich bin ab dem 7.12. wieder im Büro.", "2026-12-07"),
    ("Am 1. Dezember bin ich wieder da.", "2026-12-01"),
    ("Ab Montag erreichen Sie mich wieder.", "2026-11-23"),
    ("Je serai de retour au bureau le 2 décembre 2026.", "2026-12-02"),
    ("Je serai joignable à partir du lundi 30 novembre.", "2026-11-30"),
    ("Volveré el 3 de diciembre.", "2026-12-03"),
    ("Me reincorporo el lunes 30 de noviembre.", "2026-11-30"),
    ("Tornerò in ufficio il 4 dicembre.", "2026-12-04"),
    ("Vanaf 2 december ben ik weer bereikbaar.", "2026-12-02"),
    ("Regresso ao escritório no dia 7 de dezembro.", "2026-12-07"),
    ("Jag är åter den 2 december.", "2026-12-02"),
    ("Jeg er tilbake på kontoret mandag 30. november.", "2026-11-30"),
    ("Tavoitettavissa jälleen 2.12.2026.", "2026-12-02"),
    ("Będę z powrotem 30 listopada.", "2026-11-30"),
    # The last day away, and `until`, of which the later reading is taken.
    ("I am out of the office until 27 November.", "2026-11-28"),
    ("Away through 12/24/2026.", "2026-12-25"),
    ("On leave from Nov 23 to Nov 27, back on Nov 30.", "2026-11-30"),
    ("Ich bin bis zum 27. November nicht erreichbar.", "2026-11-28"),
    ("Absente jusqu'au vendredi 27 novembre.", "2026-11-28"),
    ("Estoy de vacaciones hasta el 5/12/2026.", "2026-12-06"),
    ("In ferie fino al 31 dicembre.", "2027-01-01"),
    ("Ik ben afwezig t/m 27 november.", "2026-11-28"),
    ("Ausente até 27 de novembro.", "2026-11-28"),
    ("Jag är på semester till och med 27 november.", "2026-11-28"),
    ("Lomalla 4. joulukuuta saakka.", "2026-12-05"),
    ("Jestem nieobecna do 27 listopada.", "2026-11-28"),
    # The turn of the year.
    ("I am back on 4 January.", "2027-01-04"),
    ("Zurück am 7.1.", "2027-01-07"),
]


@pytest.mark.parametrize(("text", "on"), SAID)
def test_the_day_is_understood(text: str, on: str) -> None:
    assert absence.back_on(text, FRIDAY) == Return(date.fromisoformat(on))


@pytest.mark.parametrize(
    "text",
    [
        "I am out of the office.",
        "Our fair is on 3 February 2027.",
        "I'll be back. Meet us at the fair! 3 February 2027",
        "I was back on 2 November 2026.",
        "Call +44 20 7946 0000 or +1 555 010 9999.",
        "Back on 31/02/2027.",
        "I return on 1 June 2029.",
        "Founded 1/5/1998.",
        "",
    ],
)
def test_no_day_of_return_is_made_up(text: str) -> None:
    assert absence.back_on(text, FRIDAY) is None


def test_what_may_be_two_days_is_both() -> None:
    both = Return(date(2027, 4, 3), date(2027, 3, 4))
    assert absence.back_on("I return on 03/04/2027.", FRIDAY) == both
    assert absence.back_on("Back on 13/12/2026.", FRIDAY) == Return(date(2026, 12, 13))
    assert absence.back_on("De retour le 03/04/2027.", FRIDAY) == Return(date(2027, 4, 3))


@pytest.mark.parametrize(
    ("written", "until"),
    [
        ("2026-11-20", "2026-11-27"),
        ("2026-11-21", "2026-11-27"),
        ("2026-11-22", "2026-11-27"),
        ("2026-11-23", "2026-11-30"),
        ("2026-11-25", "2026-12-02"),
    ],
)
def test_without_a_day_it_is_the_fifth_working_day(written: str, until: str) -> None:
    assert absence.held(date.fromisoformat(written)) == date.fromisoformat(until)


def test_hostile_letters_take_no_time() -> None:
    begun = time.perf_counter()
    for piece in ("back ", "1/2/", "until 1. ", "i am back weer ", "(" * 50):
        absence.back_on(piece * 100_000, FRIDAY)
        absence.is_told(piece * 100_000)
    assert time.perf_counter() - begun < 5
