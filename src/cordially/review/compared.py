"""The rules that compare a letter with facts, days and measures, and what each looks at."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

COMPARED: Mapping[str, str] = MappingProxyType(
    {
        "ENT-01": "The greeting has a name that is not the reader’s.",
        "ENT-02": "The greeting has the name of somebody else at the company.",
        "ENT-03": "Another company that you pursue is named.",
        "ENT-04": "A word looks like a slip in the company’s name.",
        "ENT-05": "The role is another than the one that is stored.",
        "ENT-10": "A name has lost its accents.",
        "ENT-11": "You yourself are greeted.",
        "ENT-12": "A word looks like a slip in somebody’s name.",
        "ENT-13": "Two letters of one panel are alike; interviewers compare them.",
        "ENT-14": "The letter speaks of what was talked about with somebody else.",
        "ENT-15": "The letter is signed by another name than yours.",
        "ENT-16": "The letter says “she” or “he” to the person it is about.",
        "ENT-17": "A letter to this address came back.",
        "ENT-18": "The letter goes to another address than the one that is recorded.",
        "ATT-20": "A file is attached of which the letter says nothing.",
        "ATT-22": "A file is of a kind that mail programs refuse.",
        "ATT-23": "A file’s name does not say whose it is.",
        "ATT-24": "A file’s name is about another company.",
        "DAT-01": "“Today” is not the day of the interview.",
        "DAT-02": "“Yesterday” is not the day of the interview.",
        "DAT-03": "A weekday or date is not the day of the interview.",
        "DAT-04": "“Two weeks ago” or the like is not when the interview was.",
        "DAT-05": "“Tomorrow” is another day once the letter is sent or read later.",
        "DAT-06": "A date is not in the calendar, or on another weekday.",
        "DAT-07": "A date in figures means two days, depending on the reader’s country.",
        "DAT-08": "A day to come is past when the letter leaves.",
        "DAT-12": "A date has the wrong year.",
        "DAT-20": "The letter would leave before the interview.",
        "DAT-22": "The letter would leave before its time.",
        "DAT-23": "The opportunity has ended.",
        "DAT-24": "They have been asked already, and have not answered.",
        "DAT-25": "Another letter went to the same person on the same day.",
        "DAT-26": "The letter is about an interview that was not held.",
        "HON-01": "An offer is told of, and none is recorded.",
        "HON-02": "The letter says that you talk with others, as the note moving-on does.",
        "HON-03": "A day of theirs is cited that is not recorded.",
        "LEN-01": "The letter is longer than its kind should be.",
        "LEN-02": "The letter is so short that it reads as a mere form.",
        "LEN-03": "The letter has no subject.",
        "LEN-04": "The subject is longer than many readers see.",
        "LEN-06": "A sentence is long.",
        "LEN-07": "A paragraph is long.",
        "LEN-08": "The letter has many paragraphs.",
        "LEN-09": "A thank-you asks about the decision; that is for the check-in.",
        "LEN-10": "More is asked than can be answered at once.",
        "LEN-11": "A letter that should ask something asks nothing.",
        "LEN-12": "Most sentences begin with “I”.",
        "LEN-13": "The signature is long.",
        "LEN-16": "The subject has more than one “Re:”.",
        "LEN-17": "The subject does not say what the letter is about.",
    }
)
"""What each of these rules looks at, by its id."""
