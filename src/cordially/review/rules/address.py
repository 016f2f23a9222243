"""Capitals and forms of address: what a reader sees before having read a word.

Names state no gender, so no honorific is used unless it is stored.
"""

from __future__ import annotations

from cordially.review.occasion import Part
from cordially.review.rule import (
    CALM,
    ERROR,
    GREETING,
    HINT,
    HONORIFIC,
    SUBJECT,
    TEXT,
    WARNING,
    Rule,
)

_NAMING = (Part.SUBJECT, Part.GREETING, Part.BODY, Part.CLOSING)

CAPITALS = (
    Rule(
        "CAP-01",
        WARNING,
        "VERY|PLEASE|URGENT|IMPORTANT|NEED|NOW|NEVER|MUST|STILL|WAITING|THANK|LOVE|HELP|"
        "ATTENTION|REMINDER|RESPONSE|REPLY|ANSWER|AMAZING|GREAT|BEST|HIRE|TODAY|AGAIN|"
        "NOT|MUCH|ALWAYS|ONLY|ALL|YES|EXACTLY|SO|HUGE|PERFECT|TOO|WANT|LONG|DREAM|"
        "EXTREMELY|ANY",
        r"(?<![\w-])(?:VERY|REALLY|PLEASE|URGENT|IMPORTANT|NEED|NOW|NEVER|MUST|STILL|WAITING"
        r"|THANKS?|LOVED?|HELP|ATTENTION|REMINDER|RESPONSE|REPLY|ANSWER|AMAZING|GREAT|BEST"
        r"|HIRED?|TODAY|AGAIN|EVERY(?:THING)?|NOT|MUCH|ALWAYS|ONLY|ALL|YES|ANYTHING|EXACTLY"
        r"|SO|ABSOLUTELY|HUGE|PERFECT|TOO|WANT|LONG|DREAM|EXTREMELY|ANY|FANTASTIC"
        r"|WONDERFUL)(?: YOU| MUCH| SO)*(?![\w-])",
        "Capitals shout.",
        "Small letters.",
        caught=(
            "I am VERY keen.",
            "THANK YOU for the tour.",
        ),
        spared=("The NHS and the NOT-gate were new to me.",),
        parts=TEXT,
        cased=True,
    ),
    Rule(
        "CAP-02",
        ERROR,
        "",
        r"^(?=[^a-z]*[A-Z]{4})(?=[^a-z]*[A-Z]{2}\W{1,5}[A-Z]{2})[^a-zß-ÿ]{1,500}$",
        "A subject in capitals draws fewer replies.",
        "Capitals only where a name has them.",
        caught=("Subject: THANK YOU FOR THE INTERVIEW",),
        spared=(
            "Subject: SRE, AWS: thank you",
            "Subject: SRE AWS",
        ),
        parts=SUBJECT,
        cased=True,
        universal=True,
        unless=(CALM,),
    ),
    Rule(
        "CAP-03",
        ERROR,
        "Dear|Hi|Hello|DEAR|HI|HELLO|HEY|Hey",
        r"\b(?:Dear|Hi|Hello|Hey) (?:\w+ )?[A-Z]{4,}\b"
        r"|^(?:DEAR|HI|HELLO|HEY)\b",
        "A name in capitals looks like a merged list.",
        "Write the name as the reader does.",
        caught=(
            "Greeting: Dear DANA,",
            "Greeting: HELLO Dana,",
        ),
        spared=(
            "Greeting: Dear Dana,",
            "Greeting: Dear HR team,",
        ),
        parts=GREETING,
        cased=True,
        unless=(CALM,),
    ),
    Rule(
        "CAP-04",
        WARNING,
        "",
        r"\b(?:[A-Z]{2,20} [A-Z]{5,20}|[A-Z]{5,20} [A-Z]{2,20})\b(?: [A-Z]{1,20}\b){0,20}",
        "Capitals shout.",
        "Small letters.",
        caught=(
            "I WOULD REALLY like it.",
            "It is WORTH IT.",
        ),
        spared=(
            "The BBC and the RSPB met.",
            "We use REST APIs.",
        ),
        parts=TEXT,
        cased=True,
        universal=True,
        unless=(CALM,),
    ),
    Rule(
        "CAP-05",
        HINT,
        "dear |hi |hello |good morning|good afternoon|Dear |Hi |Hello ",
        r"^(?:dear|hi|hello|good (?:morning|afternoon))\b"
        r"|^(?:Dear|Hi|Hello) (?!all\b|team\b|everyone\b|everybody\b|colleagues\b|both\b"
        r"|there\b|sirs?\b|madam\b|guys\b|members\b|folks\b|panel\b)[a-z]{2,}\W*$",
        "A greeting and a name begin with a capital.",
        "Write the name as the reader does.",
        caught=(
            "Greeting: dear Dana,",
            "Greeting: Dear dana,",
        ),
        spared=(
            "Greeting: Dear Dana,",
            "Greeting: Dear all,",
        ),
        parts=GREETING,
        cased=True,
        unless=(CALM,),
    ),
    Rule(
        "CAP-06",
        WARNING,
        "",
        r"^(?:re: ?)?[a-z][^A-Z]{3,200}$",
        "A subject begins with a capital.",
        "A capital at the beginning, and where a name has one.",
        caught=("Subject: thank you for the interview",),
        spared=(
            "Subject: iOS developer: thank you",
            "Subject: Thank you for the talk",
        ),
        parts=SUBJECT,
        cased=True,
        universal=True,
        unless=(CALM,),
    ),
    Rule(
        "CAP-07",
        HINT,
        "",
        r"\b(?:[A-Z][a-z]{1,20} ){5,30}[A-Z][a-z]{1,20}\b",
        "A sentence with a capital on every word reads like a heading.",
        "Capitals only where a name has them.",
        caught=("I Really Enjoyed Meeting The Whole Team",),
        spared=("I met Dana Reyes and Li Wei.",),
        cased=True,
        unless=(CALM,),
    ),
    Rule(
        "CAP-08",
        HINT,
        "",
        r"\b(?:[a-z]{1,9}[A-Z]{4,20}|(?:DE|HE|KI|SI|TH|WE|WH|WI|YO)[a-z]{2,20})\b",
        "The caps-lock key slipped.",
        "Type the word again.",
        caught=(
            "I am gRATEFUL for it.",
            "THank you for the tour.",
        ),
        spared=(
            "The iOS and mRNA teams met.",
            "We compared URLs and PhDs.",
        ),
        cased=True,
        unless=(CALM,),
    ),
)

ADDRESS = (
    Rule(
        "GEN-01",
        WARNING,
        "Mr|Miss|Ms|Mx",
        r"(?<![\w.])(?:Mr|Mrs|Miss|Ms|Mx|Mister)\.? (?=[^\W\d_a-z])",
        "A name does not tell how somebody wishes to be addressed.",
        "“Dear” and the full name.",
        caught=(
            "Greeting: Dear Mr Reyes,",
            "Thank Mrs. Li for me.",
        ),
        spared=(
            "Greeting: Dear Dana Reyes,",
            "I would not miss Bath.",
        ),
        parts=_NAMING,
        cased=True,
        unless=(HONORIFIC,),
    ),
    Rule(
        "GEN-02",
        WARNING,
        "sir|madam|gentlemen|ladies|ma'am|lady",
        r"\b(?:dear|hello|hi|respected|good (?:morning|day|afternoon|evening),?) (?:sirs?"
        r"|madam|ma'am|gentlemen|ladies|sir or madam|sir/madam|lady|young)\b"
        r"|^(?:sirs?|madam|gentlemen|ladies and gentlemen)\b",
        "You have met the reader: they have a name.",
        "“Dear” and the full name.",
        caught=(
            "Greeting: Dear Sir or Madam,",
            "Greeting: Gentlemen,",
        ),
        spared=("Greeting: Dear Sirin Yilmaz,",),
        parts=GREETING,
    ),
    Rule(
        "GEN-05",
        HINT,
        "ladies|gents|guys|gentlemen|gals|girls|lads|young man|young lady|the boys",
        r"\b(?:ladies|gents|gentlemen|gals|guys|lads|lasses)\b"
        r"|\b(?:the|your|those) (?:\w+ )?(?:girls|boys)\b"
        r"|\byoung (?:man|lady|men|ladies|woman)\b",
        "Not everyone is one or the other.",
        "“Everyone”.",
        caught=(
            "Thank the ladies at reception.",
            "You lads run a fine yard.",
        ),
        spared=("The gentle rain helped.",),
        parts=_NAMING,
    ),
    Rule(
        "GEN-06",
        HINT,
        "chairman|manpower|man-hour|man hours|salesman|salesmen|businessman|businessmen|"
        "manned|foreman|workmen|cleaning lady|policeman|fireman|stewardess|man up|"
        "spokesman|mankind|tradesman",
        r"\b(?:chairman|manpower|man[- ]hours?|salesm[ae]n|businessm[ae]n|manned|foreman"
        r"|workmen|cleaning lady|policem[ae]n|firem[ae]n|stewardess(?:es)?|spokesman|mankind"
        r"|tradesm[ae]n)\b"
        r"|\bman up\b",
        "There is a word that means everyone.",
        "“Chair”, “staff”, “hours of work”.",
        caught=(
            "The chairman was kind.",
            "We saved many man-hours.",
        ),
        spared=("The manager of the mansion was kind.",),
    ),
    Rule(
        "GEN-07",
        WARNING,
        "Herr|Frau|Señor|Sr.|Sra.|Monsieur|Madame|M. |Mme|Sig.|Signor|Pan |Pani |Sr |"
        "Sra |Dhr|Mevrouw|Senhor",
        r"(?<![\w.])(?:Herrn?|Frau|Señora?|Sra?\.?|Monsieur|Madame|Mme|Sig\.(?:ra)?|Signora?"
        r"|Pani?|Dhr\.?|Mevrouw|Senhora?) (?=[^\W\d_a-z])"
        r"|^(?:\w+ )?M\. (?=[A-Z])",
        "A name does not tell how somebody wishes to be addressed.",
        "Use the full name, or store how the reader is greeted.",
        caught=(
            "Greeting: Sehr geehrte Frau Reyes,",
            "Greeting: Cher Monsieur Petit,",
        ),
        spared=(
            "Greeting: Guten Tag Dana Reyes,",
            "Greeting: Dear Pancho Villa,",
        ),
        parts=GREETING,
        cased=True,
        unless=(HONORIFIC,),
        universal=True,
    ),
    Rule(
        "GEN-08",
        ERROR,
        "Mr|Ms|Miss|Mx",
        r"\b(?:Mr|Mrs|Ms|Miss|Mx)\.? (?:Dr|Prof|Professor|Doctor|Rev)\b"
        r"|\b(?:Mr|Mrs|Ms|Miss|Mx)\.?(?: ?/ ?| or )(?:Mr|Mrs|Ms|Miss|Mx)\b",
        "Two titles in a row are one too many.",
        "The academic title alone, or the full name.",
        caught=(
            "Greeting: Dear Mr Dr Reyes,",
            "Greeting: Dear Mr/Ms Reyes,",
        ),
        spared=("Greeting: Dear Dr Reyes,",),
        parts=GREETING,
        cased=True,
    ),
)
