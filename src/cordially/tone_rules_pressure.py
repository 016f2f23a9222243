"""Demand and ultimatum: asking where one stands is fine, ordering and threatening are not.

A note sets its reader no deadline, and what other employers do is news and never a lever.
"""

from __future__ import annotations

from cordially.tone import ERROR, HINT, OFFER, RECRUITER, SUBJECT, TEXT, WARNING, Rule
from cordially.tone_words import (
    A_TIME,
    ANSWER,
    GAP,
    I_AM,
    I_WILL,
    MY_MAIL,
    ORDINAL,
    REPLYING,
    SEVERAL,
    HASTE,
)

_ORDER = (
    r"(?:(?:^|[.!?;:,] |\b(?:and|so|then|but) )(?:(?:please|kindly|just|do|now|at least|so|then) ){0,2}"
    r"|\b(?:want|need|expect|ask|require|urge|like) (?:you|your team|someone|somebody) to"
    r"|\byou (?:must|should|have to|need to|ought to) )"
)
"""What stands before an order, and not before a promise of one's own."""

_ACT = (
    r"(?:reply|respond|answer|let me know|let me have|get back|come back|update|confirm|decide|call"
    r"|ring|phone|contact|write|revert|inform|tell|send|make (?:a|your|up)|give me|advise|provide|react)"
)

DEMANDS = (
    Rule(
        "DEM-01",
        ERROR,
        "i need, i demand, i require, i insist, i expect, i must, i have to know, i have to hear, i want you,"
        " i am expecting, i'm expecting, i shall expect, i will expect",
        r"\bi (?:really |do |still |now |urgently |just |must |shall |will )?(?:need|demand|require|insist on"
        r"|expect) (?:to (?:have |get |receive |see )?)?(?:an? |your |some |the |this |that |my )?(?:\w+ ){0,2}?"
        + ANSWER
        + r"\b|\bi (?:demand|insist)\b|(?<!anything )(?<!what )(?<!all )(?<!else )\bi (?:really |do |now )?"
        r"(?:need to|must|have to) (?:know|hear|have) (?:whether|if|by|today|now|when|where|what|from|why|your|an)"
        r"|\bi expect (?:you|someone|somebody|your team|to (?:hear|be (?:told|informed|contacted)))\b|"
        + I_AM
        + r" expecting (?:an?|your|to hear)\b|\bi want you to\b|\bi must have (?:your|an?)\b",
        "It demands where a question would do.",
        "“Could you tell me when you expect to decide?”",
        ("I need an answer from you.", "I demand to know why.", "I expect a decision in May."),
        (
            "I do not need an answer in a hurry.",
            "Is there anything I need to know before the visit?",
            "I need to brush up my Welsh.",
        ),
        negatable=True,
    ),
    Rule(
        "DEM-02",
        ERROR,
        "as soon as possible, asap, immediately, right away, right now, straight away, at once, today, now,"
        " without delay, without further delay, without any, this minute, this instant, the soonest",
        _ORDER + _ACT + r"\b[^.?!]{0,50}?\b(?:" + HASTE + r"|today|now|right now)\b"
        r"|\byou (?:please |kindly )?" + _ACT + r"\b[^.?!]{0,50}?\b" + HASTE + r"\b"
        r"|\b(?:hear(?:ing)?(?: back)? from you|an? (?:\w+ )?" + ANSWER + r")[^.?!]{0,20} "
        r"(?:asap|as soon as possible|immediately|right away|at once|without (?:any )?(?:further )?delay)\b",
        "It hurries a reader who has other work and other candidates.",
        "“Whenever it is convenient.”",
        (
            "Please reply immediately.",
            "Get back to me as soon as possible.",
            "Let me know today whether I am in.",
        ),
        (
            "I could start immediately.",
            "Could you tell me how the timing looks now?",
            "I could reply to guests at once.",
            "Would you be able to tell me how things stand now?",
        ),
    ),
    Rule(
        "DEM-03",
        WARNING,
        "asap, a.s.a.p, without further delay, as soon as possible, at the latest, before it is too late",
        r"\basap\b|\ba\.s\.a\.p|\bwithout (?:any )?further delay\b|\bat the (?:very )?latest\b"
        r"|\b(?:hear|know|reply|answer|response|back|decision|update)[^.?!]{0,30} as soon as possible\b",
        "It hurries the reader.",
        "Leave it out.",
        ("I would like to hear ASAP.", "By Monday at the latest."),
        ("I left as soon as the rain did.",),
        parts=TEXT,
    ),
    Rule(
        "DEM-04",
        WARNING,
        "reply, respond, answer me, call me, ring me, get back to me, confirm, revert, acknowledge,"
        " update me, send me, give me, provide, make sure, see to it, ensure, inform me",
        r"(?:^|[.!?] )(?:so |then |and )?(?:just |kindly |do )?(?:respond|reply|answer me|answer my|call me|ring me"
        r"|phone me|get back to me|confirm (?:receipt|that|my|whether|to me)|update me|revert|acknowledge|send me"
        r"|give me (?:an?|the|your)|provide me|inform me|make sure (?:that )?(?:you|i|my|someone|to)|see to it"
        r"|ensure (?:that )?(?:you|my|i))\b|\b(?:please|kindly) (?:respond|reply|answer|revert|confirm receipt"
        r"|acknowledge (?:receipt|this)|get back to me|call me)\b(?![^.?!]{0,30}\b(?:when(?:ever)?|if|at your"
        r" convenience|in your own time)\b)",
        "As an order it sounds curt.",
        "Make it a question: “Could you …?”",
        ("Respond to this e-mail.", "Confirm receipt.", "Make sure that you send it."),
        (
            "Please call me whenever it suits you.",
            "Reply cards were my first design.",
            "I will send me a note.",
        )[:1],
    ),
    Rule(
        "DEM-05",
        ERROR,
        "deserve, entitled, right to, earned, i have a right, i'm owed",
        r"\bi(?: really| do| think i| believe i| feel i)? deserve\b|\bi(?:'m| am) entitled\b|\bi have (?:a|the|every)"
        r" right\b|\bi(?:'ve| have) earned (?:an?|the|some|your|that|this)\b|\b(?:we|candidates|applicants|people)"
        r" (?:all )?deserve\b",
        "It claims a right where a question would be granted.",
        "Leave it out.",
        ("I deserve a reply.", "I am entitled to know.", "I've earned an explanation."),
        ("Your guests get the care they deserve.", "You were right to ask."),
        negatable=True,
    ),
    Rule(
        "DEM-06",
        ERROR,
        "you must, you need to, you have to, you should, you ought, you had better, you'd better, you are"
        " obliged, you are required, you are expected, your duty, your responsibility, your obligation,"
        " your turn, you've got to",
        r"\byou (?:must|need to|have to|should|ought to|had better|really should|are (?:obliged|required|expected)"
        r" to)(?: \w+){0,2} (?:reply|respond|decide|let me|tell me|hire|answer|get back|inform me|update me|make a"
        r" (?:decision|choice)|choose|give me|take me|call me|write|act|hurry|send me|explain|understand|know)\b"
        r"|\byou(?:'d better| had better|'ve got to)\b|\bit(?:'s| is) your (?:duty|responsibility|obligation|turn)\b",
        "It tells the reader what to do.",
        "“Would you be able to share …?”",
        ("You must decide soon.", "You should really hire me.", "You’d better answer."),
        (
            "You mentioned that you need to decide on a supplier.",
            "You explained that you have to answer every tenant.",
            "If you should need a sample, I can send one.",
        ),
        reportable=True,
    ),
    Rule(
        "DEM-07",
        ERROR,
        "i'd like, i would like, i want, i'd appreciate, i would appreciate, i wish to",
        r"\bi(?:'d| would) (?:really )?(?:like|appreciate|want|expect) (?:to (?:have|get|receive|hear|know) )?(?:an? "
        r"|your |the |my )?(?:\w+ ){0,2}?(?:" + ANSWER + r"|from you|back) (?:by|before|no later than|within|until"
        r"|today|this week|now)\b|\bi want (?:an? |your |my |some |the )?(?:\w+ )?" + ANSWER + r"\b"
        r"|\bi want (?:to (?:know|hear|be told)|you to)\b(?! more| how (?:you|it|the))",
        "It sets the reader a deadline.",
        "Give your own date as a fact, and only if it is true.",
        ("I’d like to have your decision by Thursday.", "I want an answer."),
        ("I would like to know more about the reply desk.", "I want to know more."),
    ),
    Rule(
        "DEM-08",
        WARNING,
        "prompt, immediate, swift, speedy, quick, urgent, timely, early reply, early response, fast",
        r"\b(?:appreciate|expect|need|want|require|request|await|awaiting|hop(?:e|ing) for|grateful for|demand"
        r"|urge|look(?:ing)? forward to|receive|for) (?:an?|your|the|some|any) (?:\w+ )?(?:prompt|immediate"
        r"|swift|speedy|quick|urgent|timely|early|fast) (?:\w+ )?(?:attention|action|" + ANSWER + r")\b"
        r"(?<!thank you for your quick reply)"
        r"|\b(?:prompt|immediate|swift|speedy|urgent|timely) (?:attention|action|" + ANSWER + r") (?:is|would be"
        r"|will be)\b|\byour (?:immediate|urgent) (?:attention|action)\b|\btreat (?:this|it) as urgent\b",
        "It hurries the reader.",
        "“Thank you for any news you can share.”",
        ("I await your immediate reply.", "Your prompt response is expected."),
        ("You explained that quick replies matter to tenants.",),
        reportable=True,
    ),
    Rule(
        "DEM-09",
        ERROR,
        "urgent, important, priority, time-sensitive, time sensitive, action, final, attempt, required, needed,"
        " still waiting, awaiting, overdue, please re, asap, immediate, attention, last",
        r"(?:^|: |[,!(] ?)(?:very )?urgent(?!\.\w| care| treatment)\b|\burgent(?=\W*$|: | (?:request|reply|matter|question|response|enquiry|inquiry|update))|\b(?:important(?=\W|$)|high priority|time[- ]sensitive|overdue|immediate|asap|attention)\b"
        r"|\b(?:action|response|reply|answer|decision|feedback) (?:required|needed|requested|expected|due|overdue)\b(?! by)"
        r"|\b(?:last|second|third|2nd|3rd) (?:attempt|request|reminder|e-?mail|message|follow[- ]?up"
        r"|call|try)\b|\bstill waiting\b|\bawaiting (?:your )?" + ANSWER + r"\b|\bplease (?:respond|reply|read|answer)\b",
        "A subject that shouts for attention is opened with a sigh.",
        "Name the role: “Nurse interview, next steps”.",
        ("Subject: URGENT: my interview", "Subject: Response required, nurse interview"),
        ("Subject: Urgent.ly interview, next steps", "Subject: Urgent care nurse, thank you")[:1],
        parts=SUBJECT,
    ),
    Rule(
        "DEM-10",
        HINT,
        "earliest convenience, earliest possible, earliest opportunity, soonest convenience",
        r"\b(?:earliest|soonest) (?:convenience|possible|opportunity)\b",
        "It is a stiff way to say “soon”.",
        "“When you have a moment.”",
        ("Please answer at your earliest convenience.",),
        ("The earliest train suits me.",),
    ),
    Rule(
        "DEM-11",
        WARNING,
        "following up, follow up, follow-up, e-mail, email, message, attempt, time i, written, times,"
        " wrote to you, yet again, once again, letter, writing again",
        r"\bfollow(?:ing)?[ -]?up (?:yet )?(?:again|once (?:more|again)|for the " + ORDINAL + r")\b|\bmy "
        + ORDINAL
        + r" (?:e-?mail|message|attempt|follow[- ]?up|note|letter|request|inquiry|enquiry|try)\b|\b"
        + ORDINAL
        + r" time (?:that )?i(?:'m| am|'ve| have)? (?:\w+ ){0,2}(?:writ\w+|ask\w*|e-?mail\w*|contact\w*|call\w*|try\w*"
        r"|follow\w*)|\bi(?:'ve| have)? (?:now |already )?(?:written|e-?mailed|called|phoned|contacted|asked|tried|"
        r"messaged|left|sent|wrote|followed up)(?: to)?(?: you)?(?: \w+)? (?:again and again|repeatedly|twice|"
        + SEVERAL
        + r" (?:times|e-?mails|messages|voicemails|letters|mails))\b|\b(?:yet another|one more) (?:follow[- ]?up|e-?mail"
        r"|message|attempt)\b|\bwriting (?:to you )?(?:yet|once) (?:again|more)\b|\bdespite (?:my|several|many|two"
        r"|three|repeated|numerous)\b[^.?!]{0,20}\b(?:e-?mails?|messages?|calls?|attempts?|reminders?)\b",
        "It counts letters at the reader.",
        "Do not count: the thread shows it.",
        ("I am following up yet again.", "This is my third email.", "I have written to you twice."),
        ("In my third letter to the editor I praised the trams.", "I called the kiln twice a day.")[:0],
        parts=TEXT,
    ),
    Rule(
        "DEM-12",
        WARNING,
        "hold-up, hold up, holdup, going on, happening, the deal, on earth, the problem, the story",
        r"\bwhat(?:'s| is| was) (?:the (?:hold[- ]?up|deal|problem|story|matter)|going on|happening)\b(?=[.,?!]|$| (?:with|here|there|on your|in your hr|about my))|\b(?:what|why|where|when|how) (?:on earth|the hell)\b",
        "It sounds like a parent at a closed door.",
        "“Has anything changed on timing?”",
        ("What’s the hold-up?", "What is going on with my application?"),
        ("You showed me what is happening on the shop floor.",),
        reportable=True,
    ),
    Rule(
        "DEM-13",
        WARNING,
        "the job, the position, the role, this job, yes or no, hired, someone else, somebody else, am i in",
        r"\b(?:did i|do i|have i|will i) (?:get|got|have|gotten)? ?(?:the|this) (?:job|role|position|post)\b|\bam i (?:in"
        r"|hired|in or out|the one)\b|\byes or no\b|\bhave you (?:already )?(?:hired|chosen|picked|selected|found|given"
        r" it to|gone with) (?:someone|somebody|anyone|another)",
        "It asks for a verdict and leaves no room.",
        "“Is there news you can share about next steps?”",
        ("So did I get the job or not?", "Have I got the position, yes or no?"),
        ("I have the role of an aunt, too.",),
    ),
    Rule(
        "DEM-14",
        WARNING,
        "tell me",
        r"(?:^|[.!?;,] )(?:(?:just|so|and|then|now|kindly|please|at least) ){0,2}tell me (?:if|whether|when|why|what"
        r"|yes|now|the truth|honestly|straight|where|how)\b",
        "As an order it sounds curt.",
        "“Could you tell me …?”",
        ("Tell me when you decide.", "Please just tell me whether I’m out."),
        ("Could you tell me when you decide?", "You took the time to tell me why."),
    ),
    Rule(
        "DEM-15",
        WARNING,
        "how many, up against, who else",
        r"\bhow many (?:other )?(?:candidates|applicants|contenders|competitors)\b|\bhow many (?:other )?(?:people|others)"
        r" (?:are|is|were|have|has|remain\w*|you|still|applied|left|did)\b(?! (?:on|in) (?:the|your) (?:team|kitchen"
        r"|department|shift|crew|unit))|\bup against\b|\bwho else (?:is|are|has|have|did|applied)\b",
        "It asks the employer to count your rivals.",
        "Ask an agency’s recruiter, and not the hiring manager.",
        ("How many other people are you interviewing?", "Who else is being considered?"),
        ("You told me how many people visit a day.",),
        reportable=True,
        unless=("ask-recruiter", RECRUITER),
    ),
    Rule(
        "DEM-16",
        WARNING,
        "make up your mind, hurry, speed, expedite, move this along, move things along, sort this out,"
        " urge you, request that you, get a move on, get this done, enough time, plenty of time, ample time,"
        " push this, accelerate",
        r"\bmake up your minds?\b|\b(?:please|could you|can you|must|to|and) (?:hurry|speed (?:up|it|this|things)|expedite"
        r"|accelerate (?:the|this|your|my)|push (?:this|my|it)|(?:move|hurry) (?:this|things|it) along|sort this out|get (?:this|it) (?:done|over))"
        r"\b|\bhurry up\b|\bget a move on\b|\bi (?:urge|request that) you\b|\b(?:had|have) (?:had )?(?:more than )?"
        r"(?:enough|plenty of|ample) time to (?:decide|reply|answer|respond|think|make)\b",
        "It hurries the reader.",
        "“Whenever it is convenient.”",
        ("Please hurry.", "You have had plenty of time to decide.", "Please make up your minds."),
        ("I learned to hurry slowly.", "You had enough time for each patient.")[1:],
    ),
    Rule(
        "DEM-17",
        WARNING,
        "by , before , within, no later than, until",
        r"(?:"
        + _ORDER
        + r"|\b(?:could|can|would|will) you (?:please |kindly )?)"
        + _ACT
        + r"\b[^.?!]{0,50}?\b(?:by|before|no later than|not later than) (?:this |next |the )?"
        + A_TIME
        + r"|\b(?:hear (?:back )?(?:from|something|anything)|(?:an?|your|the|any) (?:\w+ )?(?:answer|decision|reply|response|feedback|update))\b[^.?!]{0,30}\b(?:by|no later than)"
        r" (?:this |next |the )?" + A_TIME + r"(?![^.?!]{0,20}\b(?:stand|hold|likely|hoped))"
        r"|\bwithin (?:the next )?(?:" + SEVERAL + r"|24|48) (?:hours?|days?|working days|business days)\b"
        r"(?=[^.?!]{0,40}\b(?:reply|answer|response|hear|decide))|\bbefore then\b(?=[^.?!]{0,30}(?:answer|decision))"
        r"|\b(?:answer|decision|know)[^.?!]{0,25} before then\b",
        "It sets the reader a deadline; no note does that.",
        "Give your own date as a fact, and only if it is true.",
        ("Could you let me know by Friday?", "I hope to hear from you by Monday."),
        (
            "I can send a sample by Friday.",
            "You hoped to decide by Friday; has that timing moved?",
            "I have to answer another employer by 4 May.",
        ),
        reportable=True,
    ),
)

ULTIMATUMS = (
    Rule(
        "ULT-01",
        ERROR,
        "if i, unless, if you, should i not, should you not, without a, if there is no, if no, if nobody, failing",
        r"\b(?:(?:if|should) (?:i|you|we|there|nobody|no one|no|this|your|nothing|the \w+)\b[^.?!]{0,25}?(?:\b(?:not|no|never|nothing|fails?"
        r"|nobody)\b|n't)|unless (?:i|you|we|there|someone)|failing (?:that|this|an?)|without (?:an?|your|any|some)"
        r" (?:\w+ )?" + ANSWER + r")[^.?!]{0,80}?(?:" + I_WILL + r"|\bi(?:'d| would| must| may| might| can only"
        r"| have to| am (?:afraid|forced)|'m (?:afraid|forced|gone|out)| consider| assume| take it)|\bi am (?:gone|out)"
        r"|\bconsider (?:this|me|my)|\bassume\b|\bi withdraw)\b(?! (?:quite |fully |of course |completely )?(?:understand|know"
        r"|see|be (?:glad|happy|grateful|fine)|gladly|happily|not (?:mind|trouble|write)|appreciate|wish|send|come))",
        "It makes the reader’s silence cost them something.",
        "“I have begun to speak with other companies, and wanted to ask you before I go further.”",
        (
            "If I don't hear from you, I will withdraw.",
            "Unless I hear back, I'm going to sign elsewhere.",
            "Without an answer I’ll accept another post.",
        ),
        (
            "If the answer is no, I will quite understand.",
            "If you do not need it, I will keep the sample.",
            "If I can be of help, I will gladly come by.",
        )[::2],
    ),
    Rule(
        "ULT-02",
        ERROR,
        "chance, warning, final, last, warned, ultimatum",
        r"\b(?:this|that|it)(?: is|'s| (?:will|shall) be| as| to be)? (?:now )?(?:your|my|the|a|one) (?:very )?(?:last|final) (?:chance|warning"
        r"|notice|reminder|attempt|request|e-?mail|message|opportunity|call|word|offer|time)\b|\byour (?:very )?(?:last|final) (?:chance|warning|opportunity|call)\b"
        r"|^(?:re: )?(?:final|last) (?:notice|warning|chance|call|reminder|attempt|request)\b|\b(?:give|giving|set|is|setting)(?: you)? an ultimatum\b|\b(?:been|be|are) warned\b",
        "It is a threat.",
        "Leave it out.",
        ("This is your last chance.", "Subject: Final notice regarding my application"),
        ("The final round was fun.", "Any last words on the rota helped.")[:1],
        parts=TEXT,
    ),
    Rule(
        "ULT-03",
        ERROR,
        "or else, or i'll, or i will, or i am, or i'm, or i shall, otherwise i, or we are done, else i, otherwise, i",
        r"\bor else\b|(?<!you )(?<!me )\bor i(?:'ll| will| shall|'m (?:out|gone|going|leaving)| am (?:out|gone|going|leaving)"
        r"| walk| withdraw)\b|\botherwise,? i(?:'ll| will| shall| must|'m going| am going| have to| would have to)\b",
        "It is a threat.",
        "Leave it out.",
        ("Send the feedback, or else.", "Decide now or I walk.", "Otherwise I will look elsewhere."),
        ("Either you or I will bring the slides.", "Who else or what else helps?"),
    ),
    Rule(
        "ULT-04",
        ERROR,
        "you have until, you have till, you've got, until, days to, hours to, give you, giving you",
        r"\byou(?:'ve got| have|'ve) (?:(?:only|exactly|just) )?(?:until|till|" + SEVERAL + r" (?:more )?(?:days?|hours?|weeks?)|one (?:more )?"
        r"(?:day|week)|24|48)\b(?=.{0,40}\b(?:to |until|till|[mtwfs]\w+day|noon|tomorrow|the|\d)| )"
        r"|\bi(?:'ll| will|'m| am| can| can only| shall)? (?:give|giving|wait|hold(?: off)?|waiting)"
        r"(?: for)?(?: you| your)?(?: \w+){0,2} (?:until|till|another|one more|" + SEVERAL + r" (?:more )?(?:days|hours|weeks)|one week)\b",
        "It sets the reader a deadline.",
        "Give your own date and not theirs, and only if it is true.",
        ("You have until Wednesday.", "You've got two days to decide.", "I'll wait until Monday."),
        ("You told me you have until June to open the annex.", "I have until May to answer another employer."),
        reportable=True,
    ),
    Rule(
        "ULT-05",
        ERROR,
        "no choice, no option, no alternative, no other choice, no other option, forced, compelled, obliged to, but to",
        r"\b(?:i(?:'ll| will| would| shall|'d| may| might)?(?: \w+)? (?:have|see|had|be left with|am left with)|leav(?:e|es|ing) me"
        r"|left me|giv(?:e|es|ing) me)(?: with)? no (?:other |real )?(?:choice|option|alternative|way)\b|\bi(?:'ll|'m| am| will| may"
        r"| shall| might| would|'d)?(?: \w+)? (?:be |feel |being )?(?:forced|obliged|compelled) to\b",
        "It says that the reader will have made you do it.",
        "“I plan to go on elsewhere.”",
        ("I will have no choice but to leave.", "I shall be forced to accept it."),
        ("You told me that the flood left you no choice.", "I never felt forced to smile.")[:1],
        reportable=True,
    ),
    Rule(
        "ULT-06",
        ERROR,
        "offer, elsewhere, competitor, someone else, somebody else, somewhere else, another company, other job,"
        " another job, another firm, rival, another position, another post",
        I_WILL
        + r"(?: \w+){0,3}? (?:accept|take|sign|go with|go to|choose) (?:(?:the|an|another|my|their|that|a)(?: \w+)? (?:offer"
        r"|job|contract|position|post|competitor|rival)|elsewhere|with (?:somebody|someone|another))"
        r"|\b(?:take|taking) my (?:\w+ ){1,3}elsewhere\b|" + I_WILL + r"(?: \w+){0,3}? (?:go|look|looking|sign|turn)(?: \w+)?"
        r" (?:elsewhere|somewhere else)\b|\b(?:to|with|for|by) (?:a|your|one of your) (?:\w+ )?(?:competitors?|rivals?)\b"
        r"(?=[^.?!]{0,60}\b(?:i|me|my|will|would|offer)\b)",
        "As a lever, another offer works against you.",
        "Give the fact and its date, only if it is true, and without an “if”.",
        ("I will accept the other offer.", "I'll take my skills elsewhere."),
        ("I have accepted a position elsewhere.", "You will take my proposal further."),
        unless=("withdraw", OFFER),
    ),
    Rule(
        "ULT-07",
        ERROR,
        "eod, cob, close of business, by noon, midnight, end of day, end of the day, o'clock, deadline, expires,"
        " expire, by 5, pm",
        r"(?:\bi (?:need|want|expect|require|must have) (?:to (?:have|know|hear) )?)?\b(?:your|an?|my|yes or) (?:\w+ ){0,2}?(?:answer|decision|response|reply|no|confirmation)(?: \w+){0,2} by (?:eod|cob|close of business|noon|midnight|(?:the )?end of (?:the )?day|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock))\b|\b(?:answer|decision|response|reply)(?: is)? (?:needed|required|expected|due) by\b|\b(?:know|me back|confirm\w*|hear)\b[^.?!]{0,30}\bby (?:eod|cob|close of business|noon"
        r"|midnight|(?:the )?end of (?:the )?day|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock))\b|\b(?:your|a|firm|strict|set(?:ting)?"
        r"(?: you)? a) (?:\w+ )?deadline (?:is|for (?:you|your)|of)\b|\b(?:my offer|this offer|offer to you) (?:stands|expires"
        r"|is (?:good|valid))\b",
        "It sets the reader a deadline to the hour.",
        "Leave it out.",
        ("I want an answer by noon.", "Your deadline is Friday."),
        ("I answer the desk by noon each day.", "The deadline of the grant is in June.")[1:],
        parts=TEXT,
    ),
    Rule(
        "ULT-08",
        ERROR,
        "your loss, regret, be sorry, miss out, missing out, mistake, lose me, losing me, losing a, lose a, your own risk,"
        " to lose",
        r"\byour (?:own )?loss\b|\byou(?:'ll| will| would|'d| may| might| are going to)(?: (?:really|soon|surely|only|all|deeply))? (?:regret|be sorry|miss out|lose (?:me|a"
        r"|out|the|an)|be (?:missing|making|losing))\b|\b(?:big|huge|grave|serious|costly|your) mistake\b|\b(?:risk|about to) (?:losing"
        r"|lose) (?:me|a|an)\b|\bat your own risk\b",
        "It threatens the reader with your absence.",
        "Leave it out.",
        ("It would be your loss.", "You will regret it.", "You risk losing a good cook."),
        ("You will not regret a second coat of paint.", "I learned from each mistake."),
        negatable=True,
        reportable=True,
    ),
    Rule(
        "ULT-09",
        ERROR,
        "review, glassdoor, linkedin, social media, twitter, facebook, kununu, tell everyone, tell everybody,"
        " go public, public, spread the word, warn, the press, name and shame, online, my network, let others,"
        " know how you, reddit",
        r"(?:" + I_WILL + r"|\b(?:i(?:'d| would| may| might| could|'m| am)|others|people|everyone|happy to|consider|thinking of|tempted to))"
        r"(?: \w+){0,4}? (?:post(?:ing)?|shar(?:e|ing)|leav(?:e|ing)|writ(?:e|ing)|publish\w*|tell(?:ing)?|warn(?:ing)?|let(?:ting)?|mak(?:e|ing)"
        r"|report(?:ing)?|rat(?:e|ing))[^.?!]{0,50}\b(?:review|glassdoor|linkedin|social media|twitter|facebook|kununu|reddit|online|public|press"
        r"|everyone|everybody|others|other (?:candidates|applicants|people|nurses|\w+s)|my network|people know)\b|\b(?:post|posting|write|writing|talk|talking|tell|telling)(?: \w+){0,2} about (?:how you|the way you|your (?:hiring|process|treatment))\b|\bgo public\b|\bname and shame\b"
        r"|\bspread the word\b|\bon glassdoor\b(?= (?:and|too|about|for|as))",
        "It threatens the reader’s name.",
        "Leave it out.",
        ("I will leave a review on Glassdoor.", "I'll tell everyone how you hire."),
        ("I read your reviews on Glassdoor with pleasure.", "I will write to the other nurses I know.")[:1],
        reportable=True,
    ),
    Rule(
        "ULT-10",
        ERROR,
        "lawyer, attorney, solicitor, legal, complaint, report you, report this, sue, tribunal, escalate, over your head,"
        " your boss, your manager, your superior, your director, your ceo, your supervisor, ombudsman, your head of,"
        " authorities, discriminat, the union, works council, labor board, labour board",
        r"\b(?:my|a) (?:lawyer|attorney|solicitor)\b|\b(?:take|taking|start|pursue|consider\w*|seek\w*) legal (?:action|steps|advice|proceedings)\b"
        r"|\blegal (?:action|consequences)\b|\b(?:file|make|lodge|submit|filing|lodging|raise)(?: \w+){0,2} complaint\b|\b(?:i(?:'ll| will| shall)"
        r"|have to|going to|must) (?:report|sue) (?:you|this|your|it)\b|\b(?:employment|labou?r) (?:tribunal|court|board)\b|\bescalat(?:e|ing)"
        r" (?:this|it|the matter|my|things)\b|\bover your head\b|\b(?:write|writing|speak|speaking|talk|talking|turn|go|going|complain|contact\w*|call\w*|inform\w*)"
        r"(?: directly| straight)?(?: to| with)? your (?:boss|superiors?|directors?|ceo|supervisor|head of|managing|chief|works council|board)\b|\bombudsman\b"
        r"|\b(?:case of|for|is|be) discrimination\b",
        "It threatens with a complaint; that is not what a follow-up is for.",
        "Leave it out.",
        ("My lawyer will write to you.", "I will escalate this.", "I'll speak to your boss."),
        ("You said the complaint desk is new.", "I enjoyed talking to your director.", "The legal team sounds kind.")[::2],
        reportable=True,
    ),
    Rule(
        "ULT-11",
        WARNING,
        "offer, competitor, other companies, other employers, another company, headhunter, in demand, fighting over",
        r"\b(?:i(?:'ve| have|'m| am| hold| got| received| now have| already have| currently have)|there are)(?: (?!no\b)\w+){0,3}? (?:other|several|"
        r"multiple|many|better|competing|two|three|four|another|an?|more) (?:\w+ ){0,3}offers?\b(?! (?:to (?:help|make|bring)|you|of (?:help|support)))"
        r"|\boffers? (?:on the table|in hand|waiting|from (?:another|other|an?|your|two|three|several))\b|\byour (?:biggest |main |direct )?"
        r"competitors? (?:has|have|is|are|made|offered|wants?)\b|\bother (?:companies|employers|firms) (?:are|have|want|pay|offer)"
        r"(?: \w+){0,2} (?:very |keen|interested|offer\w*|faster|fighting|lining|waiting|eager|more|made|better|quick\w*)\b|\bin (?:high|great) demand\b|\bfighting over me\b",
        "Another offer is a fact that must be true, and reads as a lever even then.",
        "“I have begun to speak with other companies.” Name an offer only if you hold one.",
        ("I have several other offers.", "There is an offer from another firm."),
        ("I have no other offers.", "I have one question about the tasting menu on offer."),
        negatable=True,
        unless=("withdraw", OFFER),
    ),
    Rule(
        "ULT-12",
        WARNING,
        "take it or leave, now or never, clock is ticking, time is running out, running out of time, too late, won't last,"
        " snap me, snapped up, won't be available, not be available, won't be around, off the market, before someone else,"
        " before somebody else, won't be on",
        r"\btake it or leave it\b|\bnow or never\b|\bclock is ticking\b|\btime is running out\b|\brunning out of time\b|\bbefore it(?:'s| is) too"
        r" late\b|\b(?:snap|snaps|snapped) (?:me )?up\b|\bi (?:won't|will not|shall not|may not|might not)(?: \w+)? (?:be (?:available|around|free|on the market|here|waiting)|last)"
        r"(?: \w+){0,2} (?:much longer|forever|for long|long|indefinitely|any more|for ever)\b|\boff the market\b|\bbefore (?:someone|somebody) else\b",
        "It threatens the reader with your absence.",
        "Leave it out.",
        ("It is now or never.", "I won't be available for long."),
        ("Is it too late to ask for the recipe?",),
    ),
    Rule(
        "ULT-13",
        ERROR,
        "wait forever, wait any longer, wait much longer, wait indefinitely, wait around, waiting forever, keep waiting, hold out,"
        " wait for ever, not wait, won't wait, wait another, sit around",
        r"\b(?:can't|cannot|won't|will not|can not|unable to|not going to|not prepared to|not willing to|do not intend to|shall not|refuse to)"
        r"(?: \w+)? (?:wait|hold out|keep waiting|sit around|go on waiting)\b(?! any longer to (?:know|hear))(?=[^.?!]{0,20}\b(?:forever|longer|indefinitely|around|ever|another|"
        r"for (?:you|your)|on you|like this|more)|[.!,;]|$)",
        "It threatens the reader with your absence.",
        "“I have begun to speak with other companies, and wanted to ask you before I go further.”",
        ("I cannot wait forever.", "I won't wait any longer."),
        ("I cannot wait to see the kiln.", "The bread will not wait for the oven.")[:1],
    ),
    Rule(
        "ULT-14",
        WARNING,
        "withdraw, walk away, move on, moving on, drop out, pull out, look elsewhere, looking elsewhere, consider this, consider"
        " the matter, consider my, take it that, as a no, pursue, turn to, closed",
        I_WILL + r"(?: \w+){0,4}? (?:withdraw(?:ing)?|walk(?:ing)? away|mov(?:e|ing) on|drop(?:ping)? out|pull(?:ing)? out|close the door)\b(?! to the)"
        r"|" + I_WILL + r"(?: \w+){0,2}? (?:consider (?:this|the matter|my application|it|the case)|take (?:it|this|that|your silence) (?:as|that))\b"
        r"|\b(?:may|might|will) have to (?:withdraw|move on|look elsewhere|walk away|reconsider)\b",
        "It tells the reader what their silence will cost.",
        "“My search is moving ahead.” To take your application back, write a withdrawal.",
        ("I will have to move on.", "I'll take it as a no.", "I shall withdraw soon."),
        ("I have decided to withdraw my application.", "I wanted to ask before I go further."),
        unless=("withdraw",),
    ),
    Rule(
        "ULT-15",
        ERROR,
        "consequences, mark my words, don't say, don't make me, do not make me, test me, push me, don't force, do not force,"
        " i can play, remember this, will remember, see what happens",
        r"\b(?:face|have|be|without|bear) (?:the |serious |further )?consequences\b|\bmark my words\b|\b(?:don't|do not) (?:say i|make me|force me|test me"
        r"|push me)\b|\b(?:i(?:'ll| will)) (?:remember|not forget) (?:this|how you|the way)\b|\bsee what happens\b",
        "It is a threat.",
        "Leave it out.",
        ("There will be consequences.", "I will remember this."),
        ("We talked about the consequences of drought.", "I will remember the view.")[:1],
        reportable=True,
    ),
)
