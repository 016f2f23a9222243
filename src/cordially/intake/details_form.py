"""The form of a details file: the keys of every record in it, in writing order."""

from __future__ import annotations

from cordially.forms import (
    Form,
    Key,
    Records,
    by_name,
    email,
    language,
    line,
    listed,
    many,
    name,
    one_of,
    zone_name,
)
from cordially.intake.details_values import (
    closed,
    coming_day,
    country,
    day,
    end,
    moment,
    promise,
    sender,
    slug,
    subject,
    weekend,
)
from cordially.model import (
    InterviewState,
    Kind,
    Opportunity,
    Person,
    Relation,
    Reply,
    ReplyKind,
    SentLetter,
    Status,
)

_BY_PERSON = '{ "Dana Reyes" = "…" }'

PERSON = Form(
    Person,
    {
        "name": Key(name, "The full name.", required=True),
        "email": Key(email, "The address, if it is known."),
        "title": Key(name, "What they are at the company."),
        "relation": Key(one_of(Relation), f"{', '.join(Relation)}."),
        "greet_as": Key(name, "How to greet them; else by the full name."),
        "lang": Key(language, "The language to write to them in."),
    },
)

# An Interview is made in details.py, where the people who may take part are known.
INTERVIEW = Form(
    dict,
    {
        "when": Key(moment, "A day, with a time if known.", required=True, attribute="start"),
        "until": Key(end, "Its end; a time alone is on the same day."),
        "kind": Key(one_of(Kind), f"{', '.join(Kind)}."),
        "place": Key(line, "Where it is, or the link to it."),
        "with": Key(many(name), "The names of those who took part."),
        "topics": Key(by_name(many(line), _BY_PERSON), "By name, what was spoken of with whom."),
        "points": Key(by_name(line, _BY_PERSON), "By name, what they said about it."),
        "example": Key(line, "What you have done that fits."),
        "next_step": Key(line, "What is to come next."),
        "state": Key(one_of(InterviewState), f"{', '.join(InterviewState)}."),
    },
)

LETTER = Form(
    SentLetter,
    {
        "note": Key(name, "Which note it was, such as thank-you.", required=True),
        "to": Key(name, "The name of who got it.", required=True),
        "sent": Key(moment, "When it left.", required=True),
        "subject": Key(subject, "Its subject."),
        "message_id": Key(line, "Its Message-ID, as it left."),
        "provider_id": Key(line, "The Message-ID that the provider gave it."),
    },
)

REPLY = Form(
    Reply,
    {
        "from": Key(name, "The name of who wrote.", required=True, attribute="sender"),
        "at": Key(moment, "When it came.", required=True),
        "kind": Key(one_of(ReplyKind), f"{', '.join(ReplyKind)}."),
        "back_on": Key(day, "The day of return that an absence note names."),
        "letter": Key(line, "Of a bounce: the Message-ID of your letter that came back."),
    },
)

OPPORTUNITY = Form(
    Opportunity,
    {
        "company": Key(name, "The name of the company.", required=True),
        "role": Key(name, "The role it is about."),
        "slug": Key(slug, "The short name to call it by; else made from the company's."),
        "from": Key(sender, "You, as your letters to them say it.", attribute="sender"),
        "why": Key(line, "What draws you to it."),
        "offer_by": Key(coming_day, "The day by which another offer must be answered."),
        "decision_by": Key(promise, "When they hope to decide: a day, a week or a month."),
        "said_on": Key(day, "The day on which they said so."),
        "agency": Key(name, "The recruiter's agency, where one is in between."),
        "time_zone": Key(zone_name, "Where they read, as in Europe/Madrid."),
        "country": Key(country, "Whose public holidays count, as in ES."),
        "region": Key(name, "The part of the country, as in PV."),
        "weekend": Key(weekend, "Their days off, as in sat and sun."),
        "closed": Key(many(closed), "Further days, or first/last, on which nobody reads."),
        "status": Key(one_of(Status), f"{', '.join(Status)}."),
        "closed_on": Key(moment, "The day on which it ended, with a time if known."),
        "people": Key(Records(PERSON), "Whom you met, and who writes for them."),
        "interviews": Key(Records(INTERVIEW), "The talks you had."),
        "letters": Key(Records(LETTER), "What you wrote to them."),
        "replies": Key(Records(REPLY), "What they wrote to you."),
    },
)

# What a whole file may hold in place of one opportunity's keys.
FILE = OPPORTUNITY._replace(
    keys={**OPPORTUNITY.keys, "opportunities": Key(listed, "Many of them, in place of one.")}
)
