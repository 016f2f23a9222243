"""Word classes that the patterns of several rules are put together from.

Each is a piece of a regular expression.  A gap is bounded, and ends at the sentence's end, so
that looking takes a time in proportion to the text.
"""

from __future__ import annotations

I_AM = r"\b(?:i'?m|i am)"
I_FEEL = (
    r"\b(?:i'?m|i am|i was|i(?:'ve| have) been|i(?:'ve| have) never been so"
    r"|i(?:'ve| have)? (?:grown|become|grow)|i feel|i felt|feeling|leaves? me|left me"
    r"|makes? me|made me|making me)"
)
I_WILL = r"\b(?:i(?:'ll| will| shall|'?m going to| am going to| plan to| intend to))"

VERY = (
    r"(?: (?:so|very|quite|rather|really|getting|growing|becoming|feeling|starting to (?:get|feel)"
    r"|beginning to (?:get|feel)|a|bit|little|more|and|than|pretty|now|still|just|too|also|most"
    r"|somewhat|not only|not just|\w{1,20}ly)){0,4}"
)
"""Up to four words of degree, none of which denies."""

GAP = r"[^.?!]{0,60}"
"""Some words of the same sentence."""

ANSWER = (
    r"(?:answers?|repl(?:y|ies)|response|decision|feedback|updates?|explanation|verdict"
    r"|confirmation|clarity|news|outcome|result|yes or (?:a )?no)"
)
"""What an applicant waits for."""

REPLYING = (
    r"(?:reply|replied|replying|respond(?:ed|ing)?|answer(?:ed|ing)?|call(?:ed)?|phoned?|write|wrote"
    r"|written|contact(?:ed)?|acknowledged?|inform(?:ed)?|updated?|(?:get|got|getting|gotten|come"
    r"|came|write|wrote) back|(?:be|been) in touch|(?:get|got) in touch|follow(?:ed)? up"
    r"|let(?:ting)? me know|told me|tell me)"
)
"""What an applicant waits for somebody to do."""

MY_MAIL = (
    r"my (?:(?:last|previous|earlier|prior|first|second|recent|other|many|several|two|three|\d"
    r"|follow-?up|thank-you) ){0,2}"
    r"(?:e-?mails?|messages?|notes?|letters?|mails?|calls?|voicemails?)"
)

SEVERAL = (
    r"(?:twice|two|three|four|five|six|seven|eight|ten|several|many|multiple|repeated|numerous"
    r"|countless|\d{1,3})"
)

ORDINAL = r"(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth|last|final)"

A_TIME = (
    r"(?:tomorrow|tonight|today|noon|midday|midnight|eod|cob|close of business|monday|tuesday"
    r"|wednesday|thursday|friday|saturday|sunday|the weekend|next week|then"
    r"|(?:the )?end of (?:the |this |next )?(?:day|week|month)|(?:the )?\d{1,2}(?:st|nd|rd|th)?\b"
    r"|this (?:evening|afternoon|week))"
)
"""A time to come, as a deadline names it."""

HASTE = (
    r"(?:asap|as soon as possible|immediately|right away|straight away|at once"
    r"|without (?:any )?(?:further )?delay|this (?:minute|instant)|the soonest)"
)
"""Without any time left."""
