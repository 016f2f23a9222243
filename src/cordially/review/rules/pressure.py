"""Demand and ultimatum: asking where one stands is fine, ordering and threatening are not.

A note sets its reader no deadline, and what other employers do is news and never a lever.
"""

from __future__ import annotations

from cordially.review.rule import (
    ERROR,
    HINT,
    OFFER,
    OFFERED_ELSEWHERE,
    RECRUITER,
    SUBJECT,
    TEXT,
    WARNING,
    Rule,
)
from cordially.review.rules.phrases import (
    A_TIME,
    ANSWER,
    HASTE,
    I_AM,
    I_WILL,
    ORDINAL,
    SEVERAL,
)

_ORDER = (
    r"(?:(?:^|[.!?;:,] |\b(?:and|so|then|but) )"
    r"(?:(?:please|kindly|just|do|now|at least|so|then) ){0,2}"
    r"|\b(?:want|need|expect|ask|require|urge|like) (?:you|your team|someone|somebody) to"
    r"|\byou (?:must|should|have to|need to|ought to) )"
)
"""What stands before an order, and not before a promise of one's own."""

_ACT = (
    r"(?:reply|respond|answer|let me know|let me have|get back|come back|update|confirm|decide|call"
    r"|ring|phone|contact|write|revert|inform|tell|send|make (?:a|your|up)|give me|advise|provide"
    r"|react)"
)

DEMANDS = (
    Rule(
        "DEM-01",
        ERROR,
        "i need|i demand|i require|i insist|i expect|i must|i have to know|"
        "i have to hear|i want you|i am expecting|i'm expecting|i shall expect|"
        "i will expect",
        r"\bi (?:really |do |still |now |urgently |just |must |shall |will )?(?:need|demand"
        r"|require|insist on|expect) (?:to (?:have |get |receive |see )?)?(?:an? |your "
        r"|some |the |this |that |my )?(?:(?!no )\w+ ){0,2}?" + ANSWER + r"\b"
        r"|\bi (?:demand|insist)\b"
        r"|(?<!anything )(?<!what )(?<!all )(?<!else )\bi (?:really |do |now )?(?:need to"
        r"|must|have to) (?:know|hear|have) (?:whether|if|by|today|now|when|where|what|from"
        r"|why|your|an)"
        r"|\bi expect (?:you|someone|somebody|your team|to (?:hear|be (?:told|informed"
        r"|contacted)))\b"
        r"|" + I_AM + r" expecting (?:an?|your|to hear)\b"
        r"|\bi want you to\b"
        r"|\bi must have (?:your|an?)\b",
        "It demands where a question would do.",
        "“Could you tell me when you expect to decide?”",
        caught=(
            "I need an answer from you.",
            "I demand to know why.",
            "I expect a decision in May.",
        ),
        spared=(
            "I do not need an answer in a hurry.",
            "Is there anything I need to know before the visit?",
            "I need to brush up my Welsh.",
        ),
        negatable=True,
    ),
    Rule(
        "DEM-02",
        ERROR,
        "as soon as possible|asap|immediately|right away|straight away|at once|"
        "without delay|without further delay|without any delay|without any further|"
        "this minute|this instant|the soonest|today|right now|know now|me now|decide now|"
        "answer now|reply now|respond now|back now",
        _ORDER + _ACT + r"\b[^.?!]{0,50}?\b(?:" + HASTE + r"|today|now|right now)\b"
        r"|\byou (?:please |kindly )?" + _ACT + r"\b[^.?!]{0,50}?\b" + HASTE + r"\b"
        r"|\b(?:hear(?:ing)?(?: back)? from you|an? (?:\w+ )?"
        + ANSWER
        + r")[^.?!]{0,20} (?:asap|as soon as possible|immediately|right away|at once"
        r"|without (?:any )?(?:further )?delay)\b",
        "It hurries a reader who has other work and other candidates.",
        "“Whenever it is convenient.”",
        caught=(
            "Please reply immediately.",
            "Get back to me as soon as possible.",
            "Let me know today whether I am in.",
        ),
        spared=(
            "I could start immediately.",
            "Could you tell me how the timing looks now?",
            "I could reply to guests at once.",
            "Would you be able to tell me how things stand now?",
        ),
    ),
    Rule(
        "DEM-03",
        WARNING,
        "asap|a.s.a.p|without delay|without any delay|without further delay|"
        "without any further|as soon as possible|at the latest",
        r"\basap\b"
        r"|\ba\.s\.a\.p"
        r"|\bwithout (?:any )?further delay\b"
        r"|\b(?:please|kindly|must|need)\b[^.?!]{0,40}\bwithout (?:any )?delay\b"
        r"|\bat the (?:very )?latest\b"
        r"|\b(?:hear|know|reply|answer|response|back|decision"
        r"|update)[^.?!]{0,30} as soon as possible\b",
        "It hurries the reader.",
        "Leave it out.",
        caught=(
            "I would like to hear ASAP.",
            "By Monday at the latest.",
        ),
        spared=("I left as soon as the rain did.",),
        parts=TEXT,
    ),
    Rule(
        "DEM-04",
        WARNING,
        "reply|respond|answer me|call me|ring me|get back to me|confirm|revert|"
        "acknowledge|update me|send me|give me|provide|make sure|see to it|ensure|"
        "inform me",
        r"(?:^|[.!?] )(?:so |then |and )?(?:just |kindly |do )?(?:respond|reply|answer me"
        r"|answer my|call me|ring me|phone me|get back to me|confirm (?:receipt|that|my"
        r"|whether|to me)|update me|revert|acknowledge|send me|give me (?:an?|the|your)"
        r"|provide me|inform me|make sure (?:that )?(?:you|i|my|someone|to)|see to it"
        r"|ensure (?:that )?(?:you|my|i))\b(?![^.?!]{0,40}\b(?:whenever|if|when you"
        r"|at your)\b)"
        r"|\b(?:please|kindly) (?:respond|reply|answer|revert|confirm receipt"
        r"|acknowledge (?:receipt|this)|get back to me|call me)\b(?![^.?!]{0,30}\b(?:when"
        r"(?:ever)?|if|at your convenience|in your own time)\b)",
        "As an order it sounds curt.",
        "Make it a question: “Could you …?”",
        caught=(
            "Respond to this e-mail.",
            "Confirm receipt.",
            "Make sure that you send it.",
        ),
        spared=("Please call me whenever it suits you.",),
    ),
    Rule(
        "DEM-05",
        ERROR,
        "deserve|entitled|i have a right|i have the right|i have every right|i've earned|"
        "i have earned",
        r"\bi(?: really| do| think i| believe i| feel i)? deserve\b"
        r"|\bi(?:'m| am) entitled\b"
        r"|\bi have (?:a|the|every) right\b"
        r"|\bi(?:'ve| have) earned (?:an?|the|some|your|that|this)\b"
        r"|\b(?:we|candidates|applicants|people) (?:all )?deserve\b",
        "It claims a right where a question would be granted.",
        "Leave it out.",
        caught=(
            "I deserve a reply.",
            "I am entitled to know.",
            "I've earned an explanation.",
        ),
        spared=(
            "Your guests get the care they deserve.",
            "You were right to ask.",
        ),
        negatable=True,
    ),
    Rule(
        "DEM-06",
        ERROR,
        "you must|you need to|you have to|you should|you ought|you had better|"
        "you'd better|you are obliged|you are required|you are expected|your duty|"
        "your responsibility|your obligation|your turn|you've got to",
        r"\byou (?:must|need to|have to|should|ought to|had better|really should"
        r"|are (?:obliged|required|expected) to)(?: \w+){0,2} (?:reply|respond|decide|let me"
        r"|tell me|hire|answer|get back|inform me|update me|make a (?:decision|choice)"
        r"|choose|give me|take me|call me|write|act|hurry|send me|explain|understand|know)\b"
        r"|\byou(?:'d better| had better|'ve got to)\b"
        r"|\bit(?:'s| is) your (?:duty|responsibility|obligation|turn)\b",
        "It tells the reader what to do.",
        "“Would you be able to share …?”",
        caught=(
            "You must decide soon.",
            "You should really hire me.",
            "You’d better answer.",
        ),
        spared=(
            "You mentioned that you need to decide on a supplier.",
            "You explained that you have to answer every tenant.",
            "If you should need a sample, I can send one.",
        ),
        reportable=True,
    ),
    Rule(
        "DEM-07",
        ERROR,
        "i'd like|i would like an|i would like a |i would like your|i would like to have|"
        "i would like to know|i would like to hear|i would really like|i want|"
        "i'd appreciate|i would appreciate|i'd want|i would want|i'd expect|"
        "i would expect",
        r"\bi(?:'d| would) (?:really )?(?:like|appreciate|want|expect) (?:to (?:have|get"
        r"|receive|hear|know) )?(?:an? |your |the |my )?(?:\w+ ){0,2}?(?:"
        + ANSWER
        + r"|from you|back) (?:by|before|no later than|within|until|today|this week|now)\b"
        r"|\bi want (?:an? |your |my |some |the )?(?:\w+ )?" + ANSWER + r"\b"
        r"|\bi want (?:to (?:know|hear|be told)|you to)\b(?! more| how (?:you|it|the))",
        "It sets the reader a deadline.",
        "Give your own date as a fact, and only if it is true.",
        caught=(
            "I’d like to have your decision by Thursday.",
            "I want an answer.",
        ),
        spared=(
            "I would like to know more about the reply desk.",
            "I want to know more.",
        ),
    ),
    Rule(
        "DEM-08",
        WARNING,
        "prompt|immediate|swift|speedy|quick|urgent|timely|early re|early an|early dec|"
        "fast re|fast an",
        r"\b(?:appreciate|expect|need|want|require|request|await|awaiting|hop(?:e|ing) for"
        r"|grateful for|demand|urge|look(?:ing)? forward to|receive) (?:an?|your|the|some"
        r"|any) (?:\w+ )?(?:prompt|immediate|swift|speedy|quick|urgent|timely|early"
        r"|fast) (?:\w+ )?(?:attention|action|" + ANSWER + r")\b"
        r"|\b(?:prompt|immediate|swift|speedy|urgent|timely) (?:attention|action|"
        + ANSWER
        + r") (?:is|would be|will be)\b"
        r"|\byour (?:immediate|urgent) (?:attention|action)\b"
        r"|\btreat (?:this|it) as urgent\b",
        "It hurries the reader.",
        "“Thank you for any news you can share.”",
        caught=(
            "I await your immediate reply.",
            "Your prompt response is expected.",
        ),
        spared=("You explained that quick replies matter to tenants.",),
        reportable=True,
    ),
    Rule(
        "DEM-09",
        ERROR,
        "urgent|important|high priority|time-sensitive|time sensitive|required|needed|"
        "requested|expected|overdue|attempt|second re|third re|last re|last call|last e|"
        "second e|third e|last m|second f|third f|last f|still waiting|awaiting|"
        "please re|please ans|asap|immediate|attention| due",
        r"(?:^|: |[,!(] ?)(?:very )?urgent(?!\.\w| care| treatment)\b"
        r"|\burgent(?=\W*$|: | (?:request|reply|matter|question|response|enquiry|inquiry"
        r"|update))"
        r"|\b(?:important(?=\W|$)|high priority|time[- ]sensitive|overdue|immediate|asap"
        r"|attention)\b"
        r"|\b(?:action|response|reply|answer|decision|feedback) (?:required|needed|requested"
        r"|expected|due|overdue)\b(?! by)"
        r"|\b(?:last|second|third|2nd|3rd) (?:attempt|request|reminder|e-?mail|message"
        r"|follow[- ]?up|call|try)\b"
        r"|\bstill waiting\b"
        r"|\bawaiting (?:your )?" + ANSWER + r"\b"
        r"|\bplease (?:respond|reply|read|answer)\b",
        "A subject that shouts for attention is opened with a sigh.",
        "Name the role: “Nurse interview, next steps”.",
        caught=(
            "Subject: URGENT: my interview",
            "Subject: Response required, nurse interview",
        ),
        spared=("Subject: Urgent.ly interview, next steps",),
        parts=SUBJECT,
    ),
    Rule(
        "DEM-10",
        HINT,
        "earliest convenience|earliest possible|earliest opportunity|soonest convenience",
        r"\b(?:earliest|soonest) (?:convenience|possible|opportunity)\b",
        "It is a stiff way to say “soon”.",
        "“When you have a moment.”",
        caught=("Please answer at your earliest convenience.",),
        spared=("The earliest train suits me.",),
    ),
    Rule(
        "DEM-11",
        WARNING,
        "following up|follow up again|follow-up|second e|third e|fourth e|fifth e|last e|"
        "final e|second m|third m|fourth m|third a|second a|second time|third time|"
        "fourth time|last time|final time|twice|times|several|many e|many m|"
        "again and again|repeatedly|yet again|once again|once more|one more|yet another|"
        "three e|four e|two e|two m|three m|five e|despite my|despite two|despite three|"
        "despite rep|despite num|second n|third n|second follow|third follow|third l|"
        "second l|second in|third in|third try|second try",
        r"\bfollow(?:ing)?[ -]?up (?:yet )?(?:again|once (?:more|again)|for the " + ORDINAL + r")\b"
        r"|\bmy "
        + ORDINAL
        + r" (?:e-?mail|message|attempt|follow[- ]?up|note|letter|request|inquiry|enquiry"
        r"|try)\b"
        r"|\b"
        + ORDINAL
        + r" time (?:that )?i(?:'m| am|'ve| have)? (?:\w+ ){0,2}(?:writ\w+|ask\w*|e-?mail\w*"
        r"|contact\w*|call\w*|try\w*|follow\w*)"
        r"|\bi(?:'ve| have)? (?:now |already )?(?:written|e-?mailed|called|phoned|contacted"
        r"|asked|tried|messaged|left|sent|wrote|followed up)(?: to)?(?: you)?(?: \w+)? "
        r"(?:again and again|repeatedly|twice|"
        + SEVERAL
        + r" (?:times|e-?mails|messages|voicemails|letters|mails))\b(?! (?:for your|for the"
        r"|in your))"
        r"|\b(?:yet another|one more) (?:follow[- ]?up|e-?mail|message|attempt)\b"
        r"|\bwriting (?:to you )?(?:yet|once) (?:again|more)\b"
        r"|\bdespite (?:my|several|many|two|three|repeated"
        r"|numerous)\b[^.?!]{0,20}\b(?:e-?mails?|messages?|calls?|attempts?|reminders?)\b",
        "It counts letters at the reader.",
        "Do not count: the thread shows it.",
        caught=(
            "I am following up yet again.",
            "This is my third email.",
            "I have written to you twice.",
        ),
        spared=(
            "The second time I saw the kiln it was lit.",
            "Your third letter in the series is my favourite.",
        ),
        parts=TEXT,
    ),
    Rule(
        "DEM-12",
        WARNING,
        "hold-up|hold up|holdup|going on|happening|the deal|on earth|the problem|the story",
        r"\bwhat(?:'s| is| was) (?:the (?:hold[- ]?up|deal|problem|story|matter)|going on"
        r"|happening)\b(?=[.,?!]|$| (?:with|here|there|on your|in your hr|about my))"
        r"|\b(?:what|why|where|when|how) (?:on earth|the hell)\b",
        "It sounds like a parent at a closed door.",
        "“Has anything changed on timing?”",
        caught=(
            "What’s the hold-up?",
            "What is going on with my application?",
        ),
        spared=("You showed me what is happening on the shop floor.",),
        reportable=True,
    ),
    Rule(
        "DEM-13",
        WARNING,
        "the job|the position|the role|the post|this job|this role|this position|"
        "yes or no|am i in|am i hired|am i the one|you hired|already hired|"
        "have you chosen|have you picked|have you selected|have you found|have you given|"
        "have you gone|already chosen|already picked|already selected|already found",
        r"\b(?:did i|do i|have i|will i) (?:get|got|have|gotten)? ?(?:the|this) (?:job|role"
        r"|position|post)\b"
        r"|\bam i (?:in|hired|in or out|the one)\b"
        r"|\byes or no\b"
        r"|\bhave you (?:already )?(?:hired|chosen|picked|selected|found|given it to"
        r"|gone with) (?:someone|somebody|anyone|another)",
        "It asks for a verdict and leaves no room.",
        "“Is there news you can share about next steps?”",
        caught=(
            "So did I get the job or not?",
            "Have I got the position, yes or no?",
        ),
        spared=("I have the role of an aunt, too.",),
    ),
    Rule(
        "DEM-14",
        WARNING,
        "tell me if|tell me whether|tell me when|tell me why|tell me what|tell me yes|"
        "tell me now|tell me the truth|tell me honestly|tell me straight|tell me where|"
        "tell me how",
        r"(?:^|[.!?;,] )(?:(?:just|so|and|then|now|kindly|please"
        r"|at least) ){0,2}tell me (?:if|whether|when|why|what|yes|now|the truth|honestly"
        r"|straight|where|how)\b",
        "As an order it sounds curt.",
        "“Could you tell me …?”",
        caught=(
            "Tell me when you decide.",
            "Please just tell me whether I’m out.",
        ),
        spared=(
            "Could you tell me when you decide?",
            "You took the time to tell me why.",
        ),
    ),
    Rule(
        "DEM-15",
        WARNING,
        "how many|up against|who else",
        r"\bhow many (?:other )?(?:candidates|applicants|contenders|competitors)\b"
        r"|\bhow many (?:other )?(?:people|others) (?:are|is|were|have|has|remain\w*|you"
        r"|still|applied|left|did)\b(?! (?:on|in) (?:the|your) (?:team|kitchen|department"
        r"|shift|crew|unit))"
        r"|\bup against\b"
        r"|\bwho else (?:is|are|has|have|did|applied)\b",
        "It asks the employer to count your rivals.",
        "Ask an agency’s recruiter, and not the hiring manager.",
        caught=(
            "How many other people are you interviewing?",
            "Who else is being considered?",
        ),
        spared=("You told me how many people visit a day.",),
        reportable=True,
        unless=("ask-recruiter", RECRUITER),
    ),
    Rule(
        "DEM-16",
        WARNING,
        "make up your mind|hurry|speed|expedite|move this along|move things along|"
        "sort this out|urge you|request that you|get a move on|get this done|enough time|"
        "plenty of time|ample time|push this|accelerate",
        r"\bmake up your minds?\b"
        r"|\b(?:please|could you|can you|must|to|and) (?:hurry|speed (?:up|it|this|things)"
        r"|expedite|accelerate (?:the|this|your|my)|push (?:this|my|it)|(?:move"
        r"|hurry) (?:this|things|it) along|sort this out|get (?:this|it) (?:done|over))\b"
        r"|\bhurry up\b"
        r"|\bget a move on\b"
        r"|\bi (?:urge|request that) you\b"
        r"|\b(?:had|have) (?:had )?(?:more than )?(?:enough|plenty of"
        r"|ample) time to (?:decide|reply|answer|respond|think|make)\b",
        "It hurries the reader.",
        "“Whenever it is convenient.”",
        caught=(
            "Please hurry.",
            "You have had plenty of time to decide.",
            "Please make up your minds.",
        ),
        spared=("You had enough time for each patient.",),
    ),
    Rule(
        "DEM-17",
        WARNING,
        " by tomorrow| by tonight| by today| by noon| by midday| by midnight| by eod|"
        " by cob| by close| by mon| by tue| by wed| by thu| by fri| by sat| by sun|"
        " by the| by next| by end| by this| by 1| by 2| by 3|before mon|before tue|"
        "before wed|before thu|before fri|before sat|before sun|before the|before next|"
        "before tomorrow|within |no later than|not later than",
        r"(?:"
        + _ORDER
        + r"|\b(?:could|can|would|will) you (?:please |kindly )?)"
        + _ACT
        + r"\b[^.?!]{0,50}?\b(?:by|before|no later than|not later than) (?:this |next |the )?"
        + A_TIME
        + r"|\b(?:hear (?:back )?(?:from|something|anything)|(?:an?|your|the"
        r"|any) (?:\w+ )?(?:answer|decision|reply|response|feedback"
        r"|update))\b[^.?!]{0,30}\b(?:by|no later than) (?:this |next |the )?"
        + A_TIME
        + r"(?![^.?!]{0,20}\b(?:stand|hold|likely|hoped))"
        r"|\bwithin (?:the next )?(?:"
        + SEVERAL
        + r"|24|48) (?:hours?|days?|working days|business days)\b(?=[^.?!]{0,40}\b(?:reply"
        r"|answer|response|hear|decide))"
        r"|\bbefore then\b(?=[^.?!]{0,30}(?:answer|decision))"
        r"|\b(?:answer|decision|know)[^.?!]{0,25} before then\b",
        "It sets the reader a deadline; no note does that.",
        "Give your own date as a fact, and only if it is true.",
        caught=(
            "Could you let me know by Friday?",
            "I hope to hear from you by Monday.",
        ),
        spared=(
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
        "unless |if i don't|if i do not|if i haven't|if i have no|if i hear no|if i can|"
        "if i am not|if i get no|if i receive no|if i still|if i'm not|"
        "if i have heard nothing|if i've heard nothing|if you don't|if you do not|"
        "if you can|if you have no|if you fail|if you still|if you haven't|if you never|"
        "if you are not|if you're not|if you won't|if there is no|if there's no|"
        "if there isn't|if this |if no |if nobody|if nothing|if we do|if we can|if your|"
        "if the |should i not|should you not|should there be no|should no|without an |"
        "without a |without any|without your|failing",
        r"\b(?:(?:if|should) (?:i|you|we|there|nobody|no one|no|this|your|nothing"
        r"|the \w+)\b[^.?!]{0,25}?(?:\b(?:not|no|never|nothing|fails?|nobody)\b"
        r"|n't)(?=[^.?!]{0,40}\b(?:hear|reply|replies|respond|answer|receive|get|decide|call"
        r"|write|let me|tell me|give me|offer|news|response|decision|contact|update|hire|act"
        r"|choose|confirm\w*|word|by|within|before)\b)|unless (?:i|you|we|there|someone)"
        r"|failing (?:that|this|an?)|without (?:an?|your|any|some) (?:\w+ )?"
        + ANSWER
        + r")[^.?!]{0,80}?(?:"
        + I_WILL
        + r"|\bi(?:'d| would| must| may| might| can only| have to| am (?:afraid|forced|going)"
        r"|'m (?:afraid|forced|gone|going|out)| consider| assume| take it)|\bi am (?:gone"
        r"|out)|\bconsider (?:this|me|my)|\bassume\b|\bi withdraw)\b(?! (?:still|of course"
        r"|like|love)\b| (?:quite |fully |of course |completely )?(?:understand|know|see"
        r"|be (?:glad|happy|grateful|fine)|gladly|happily|not (?:mind|trouble|write)"
        r"|appreciate|wish|send|come))",
        "It makes the reader’s silence cost them something.",
        "“I have begun to speak with other companies, and wanted to ask you before I go further.”",
        caught=(
            "If I don't hear from you, I will withdraw.",
            "Unless I hear back, I'm going to sign elsewhere.",
            "Without an answer I’ll accept another post.",
        ),
        spared=(
            "If the answer is no, I will quite understand.",
            "If I can be of help, I will gladly come by.",
        ),
    ),
    Rule(
        "ULT-02",
        ERROR,
        "last chance|last warning|last notice|last reminder|last attempt|last request|"
        "last e-mail|last email|last message|last opportunity|last call|last word|"
        "last offer|last time|final |ultimatum|warned",
        r"\b(?:this|that|it)(?: is|'s| (?:will|shall) be| as| to be)? (?:now )?(?:your|my"
        r"|the|a|one) (?:very )?(?:last|final) (?:chance|warning|notice|reminder|attempt"
        r"|request|e-?mail|message|opportunity|call|word|offer|time)\b"
        r"|\byour (?:very )?(?:last|final) (?:chance|warning|opportunity|call)\b"
        r"|^(?:re: )?(?:final|last) (?:notice|warning|chance|call|reminder|attempt"
        r"|request)\b"
        r"|\b(?:give|giving|set|is|setting)(?: you)? an ultimatum\b"
        r"|\b(?:been|be|are) warned\b",
        "It is a threat.",
        "Leave it out.",
        caught=(
            "This is your last chance.",
            "Subject: Final notice regarding my application",
        ),
        spared=("The final round was fun.",),
        parts=TEXT,
    ),
    Rule(
        "ULT-03",
        ERROR,
        "or else|or i'll|or i will| or i am| or i'm|or i shall|or i walk|or i withdraw|"
        "otherwise i|otherwise, i",
        r"\bor else\b"
        r"|(?<!you )(?<!me )\bor i(?:'ll| will| shall|'m (?:out|gone|going|leaving)"
        r"| am (?:out|gone|going|leaving)| walk| withdraw)\b"
        r"|\botherwise,? i(?:'ll| will| shall| must|'m going| am going| have to"
        r"| would have to)\b",
        "It is a threat.",
        "Leave it out.",
        caught=(
            "Send the feedback, or else.",
            "Decide now or I walk.",
            "Otherwise I will look elsewhere.",
        ),
        spared=(
            "Either you or I will bring the slides.",
            "Who else or what else helps?",
        ),
    ),
    Rule(
        "ULT-04",
        ERROR,
        "until| till |give you|giving you|you've got|you have only|you have two|"
        "you have three|you have one|wait another|days to|hours to|weeks to|one more",
        r"\byou(?:'ve got| have|'ve) (?:(?:only|exactly|just) )?(?:until|till|"
        + SEVERAL
        + r" (?:more )?(?:days?|hours?|weeks?)|one (?:more )?(?:day|week)|24"
        r"|48)\b(?=.{0,40}\b(?:to |until|till|[mtwfs]\w+day|noon|tomorrow|the|\d)| )"
        r"|\bi(?:'ll| will|'m| am| can| can only| shall)? (?:give|giving|wait|hold(?: off)?"
        r"|waiting)(?: for)?(?: you| your)?(?: \w+){0,2} (?:until|till|another|one more|"
        + SEVERAL
        + r" (?:more )?(?:days|hours|weeks)|one week)\b",
        "It sets the reader a deadline.",
        "Give your own date and not theirs, and only if it is true.",
        caught=(
            "You have until Wednesday.",
            "You've got two days to decide.",
            "I'll wait until Monday.",
        ),
        spared=(
            "You told me you have until June to open the annex.",
            "I have until May to answer another employer.",
        ),
        reportable=True,
    ),
    Rule(
        "ULT-05",
        ERROR,
        "no choice|no option|no alternative|no other choice|no other option|forced|"
        "compelled|obliged to",
        r"\b(?:i(?:'ll| will| would| shall|'d| may| might)?(?: \w+)? (?:have|see|had"
        r"|be left with|am left with)|leav(?:e|es|ing) me|left me|giv(?:e|es"
        r"|ing) me)(?: with)? no (?:other |real )?(?:choice|option|alternative|way)\b"
        r"|\bi(?:'ll|'m| am| will| may| shall| might| would|'d)?(?: \w+)? (?:be |feel "
        r"|being )?(?:forced|obliged|compelled) to\b",
        "It says that the reader will have made you do it.",
        "“I plan to go on elsewhere.”",
        caught=(
            "I will have no choice but to leave.",
            "I shall be forced to accept it.",
        ),
        spared=("You told me that the flood left you no choice.",),
        reportable=True,
    ),
    Rule(
        "ULT-06",
        ERROR,
        "the offer|the other|other offer|an offer|their offer|my offer|that offer|"
        "job offer|a contract|the contract|another contract|elsewhere|competitor|rival|"
        "with someone else|with somebody else|with another|somewhere else|other job|"
        "another position|another post",
        I_WILL + r"(?: \w+){0,3}? (?:accept|take|sign|go with|go to|choose) (?:(?:the|an|another|my"
        r"|their|that|a)(?: \w+)? (?:offer|job|contract|position|post|competitor|rival)"
        r"|elsewhere|with (?:somebody|someone|another))"
        r"|\b(?:take|taking) my (?:\w+ ){1,3}elsewhere\b"
        r"|" + I_WILL + r"(?: \w+){0,3}? (?:go|look|looking|sign|turn)(?: \w+)? (?:elsewhere"
        r"|somewhere else)\b"
        r"|\b(?:to|with|for|by) (?:a|your|one of your) (?:\w+ )?(?:competitors?"
        r"|rivals?)\b(?=[^.?!]{0,60}\b(?:i|me|my|will|would|offer)\b)",
        "As a lever, another offer works against you.",
        "Give the fact and its date, only if it is true, and without an “if”.",
        caught=(
            "I will accept the other offer.",
            "I'll take my skills elsewhere.",
        ),
        spared=(
            "I have accepted a position elsewhere.",
            "You will take my proposal further.",
        ),
        unless=("withdraw", OFFER),
    ),
    Rule(
        "ULT-07",
        ERROR,
        "eod|cob|close of business|by noon|midnight|end of day|end of the day|o'clock|"
        "deadline|expire|by 5|pm",
        r"(?:\bi (?:need|want|expect|require|must have) (?:to (?:have|know"
        r"|hear) )?)?\b(?:your|an?|my|yes or) (?:\w+ ){0,2}?(?:answer|decision|response"
        r"|reply|no|confirmation)(?: \w+){0,2} by (?:eod|cob|close of business|noon|midnight"
        r"|(?:the )?end of (?:the )?day|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock))\b"
        r"|\b(?:answer|decision|response|reply)(?: is)? (?:needed|required|expected"
        r"|due) by\b"
        r"|\b(?:know|me back|confirm\w*|hear)\b[^.?!]{0,30}\bby (?:eod|cob|close of business"
        r"|noon|midnight|(?:the )?end of (?:the )?day|\d{1,2}(?::\d\d)? ?(?:am|pm"
        r"|o'clock))\b"
        r"|\b(?:your|a|firm|strict|set(?:ting)?(?: you)? a) (?:\w+ )?deadline (?:is"
        r"|for (?:you|your)|of)\b"
        r"|\b(?:my offer|this offer|offer to you) (?:stands|expires|is (?:good|valid))\b",
        "It sets the reader a deadline to the hour.",
        "Leave it out.",
        caught=(
            "I want an answer by noon.",
            "Your deadline is Friday.",
        ),
        spared=(
            "You noted that ministers expect an answer by noon.",
            "The deadline of the grant is in June.",
        ),
        parts=TEXT,
        reportable=True,
    ),
    Rule(
        "ULT-08",
        ERROR,
        "your loss|regret|be sorry|miss out|missing out|mistake|lose me|losing me|"
        "losing a|lose a|your own risk|to lose",
        r"\byour (?:own )?loss\b"
        r"|\byou(?:'ll| will| would|'d| may| might| are going to)(?: (?:really|soon|surely"
        r"|only|all|deeply))? (?:regret|be sorry|miss out|lose (?:me|a|out|the|an)"
        r"|be (?:missing|making|losing))\b"
        r"|\b(?:big|huge|grave|serious|costly|your) mistake\b"
        r"|\b(?:risk|about to) (?:losing|lose) (?:me|a|an)\b"
        r"|\bat your own risk\b",
        "It threatens the reader with your absence.",
        "Leave it out.",
        caught=(
            "It would be your loss.",
            "You will regret it.",
            "You risk losing a good cook.",
        ),
        spared=(
            "You will not regret a second coat of paint.",
            "I learned from each mistake.",
        ),
        negatable=True,
        reportable=True,
    ),
    Rule(
        "ULT-09",
        ERROR,
        "review|glassdoor|linkedin|social media|twitter|facebook|kununu|reddit|"
        "tell everyone|tell everybody|public|the press|spread the word|name and shame|"
        "my network|about how you|about the way you|about your hiring|about your process|"
        "about your treat|others|other candidates|other applicants|people know|online",
        r"(?:"
        + I_WILL
        + r"|\b(?:i(?:'d| would| may| might| could|'m| am)|others|people|everyone|happy to"
        r"|consider|thinking of|tempted to))(?: \w+){0,4}? (?:post(?:ing)?|shar(?:e|ing)"
        r"|leav(?:e|ing)|writ(?:e|ing)|publish\w*|tell(?:ing)?|warn(?:ing)?|let(?:ting)?"
        r"|mak(?:e|ing)|report(?:ing)?|rat(?:e|ing))[^.?!]{0,50}\b(?:review|glassdoor"
        r"|linkedin|social media|twitter|facebook|kununu|reddit|online|public|press|everyone"
        r"|everybody|others|other (?:candidates|applicants|people|nurses|\w+s)|my network"
        r"|people know)\b"
        r"|\b(?:post|posting|write|writing|talk|talking|tell"
        r"|telling)(?: \w+){0,2} about (?:how you|the way you|your (?:hiring|process"
        r"|treatment))\b"
        r"|\bgo public\b"
        r"|\bname and shame\b"
        r"|\bspread the word\b"
        r"|\bon glassdoor\b(?= (?:and|too|about|for|as))",
        "It threatens the reader’s name.",
        "Leave it out.",
        caught=(
            "I will leave a review on Glassdoor.",
            "I'll tell everyone how you hire.",
        ),
        spared=("I read your reviews on Glassdoor with pleasure.",),
        reportable=True,
    ),
    Rule(
        "ULT-10",
        ERROR,
        "lawyer|attorney|solicitor|legal |complaint|report you|report this| sue |"
        "tribunal|escalat|over your head|your boss|your superior|your director|your ceo|"
        "your supervisor|ombudsman|your head of|your managing|your chief|discrimination|"
        "works council|labor board|labour board|labor court|labour court|your board",
        r"\b(?:my|a) (?:lawyer|attorney|solicitor)\b"
        r"|\b(?:take|taking|start|pursue|consider\w*|seek\w*) legal (?:action|steps|advice"
        r"|proceedings)\b"
        r"|\blegal (?:action|consequences)\b"
        r"|\b(?:file|make|lodge|submit|filing|lodging|raise)(?: \w+){0,2} complaint\b"
        r"|\b(?:i(?:'ll| will| shall)|have to|going to|must) (?:report|sue) (?:you|this|your"
        r"|it)\b"
        r"|\b(?:employment|labou?r) (?:tribunal|court|board)\b"
        r"|\bescalat(?:e|ing) (?:this|it|the matter|my|things)\b"
        r"|\bover your head\b"
        r"|\b(?:write|writing|speak|speaking|talk|talking|turn|go|going|complain|contact\w*"
        r"|call\w*|inform\w*)(?: directly| straight)?(?: to| with)? your (?:boss|superiors?"
        r"|directors?|ceo|supervisor|head of|managing|chief|works council|board)\b"
        r"|\bombudsman\b"
        r"|\b(?:case of|for|is|be) discrimination\b",
        "It threatens with a complaint; that is not what a follow-up is for.",
        "Leave it out.",
        caught=(
            "My lawyer will write to you.",
            "I will escalate this.",
            "I'll speak to your boss.",
        ),
        spared=(
            "You said the complaint desk is new.",
            "The legal team sounds kind.",
        ),
        reportable=True,
    ),
    Rule(
        "ULT-11",
        WARNING,
        "offers|an offer|other offer|better offer|competing offer|offer from|"
        "offer on the|offer in hand|competitor|other companies|other employers|"
        "other firms|high demand|great demand|fighting over me",
        r"\b(?:i(?:'ve| have|'m| am| hold| got| received| now have| already have"
        r"| currently have)|there are)(?: (?!no\b)\w+){0,3}? (?:other|several|multiple|many"
        r"|better|competing|two|three|four|another|an?|more) (?:\w+ ){0,3}offers?\b(?! "
        r"(?:to (?:help|make|bring)|you|of (?:help|support)))"
        r"|\boffers? (?:on the table|in hand|waiting|from (?:another|other|an?|your|two"
        r"|three|several))\b"
        r"|\byour (?:biggest |main |direct )?competitors? (?:has|have|is|are|made|offered"
        r"|wants?)\b"
        r"|\bother (?:companies|employers|firms) (?:are|have|want|pay"
        r"|offer)(?: \w+){0,2} (?:very |keen|interested|offer\w*|faster|fighting|lining"
        r"|waiting|eager|more|made|better|quick\w*)\b"
        r"|\bin (?:high|great) demand\b"
        r"|\bfighting over me\b",
        "Another offer is a fact that must be true, and reads as a lever even then.",
        "“I have begun to speak with other companies.” Name an offer only if you hold one.",
        caught=(
            "I have several other offers.",
            "There is an offer from another firm.",
        ),
        spared=(
            "I have no other offers.",
            "I have one question about the tasting menu on offer.",
        ),
        negatable=True,
        unless=("withdraw", OFFER, OFFERED_ELSEWHERE),
    ),
    Rule(
        "ULT-12",
        WARNING,
        "take it or leave|now or never|clock is ticking|time is running out|"
        "running out of time|too late|won't last|snap me|snapped up|won't be available|"
        "not be available|won't be around|off the market|before someone else|"
        "before somebody else|won't be on",
        r"\btake it or leave it\b"
        r"|\bnow or never\b"
        r"|\bclock is ticking\b"
        r"|\btime is running out\b"
        r"|\brunning out of time\b"
        r"|\bbefore it(?:'s| is) too late\b"
        r"|\b(?:snap|snaps|snapped) (?:me )?up\b"
        r"|\bi (?:won't|will not|shall not|may not|might not)(?: \w+)? (?:be (?:available"
        r"|around|free|on the market|here|waiting)|last)(?: \w+){0,2} (?:much longer|forever"
        r"|for long|long|indefinitely|any more|for ever)\b"
        r"|\boff the market\b"
        r"|\bbefore (?:someone|somebody) else\b",
        "It threatens the reader with your absence.",
        "Leave it out.",
        caught=(
            "It is now or never.",
            "I won't be available for long.",
        ),
        spared=("Is it too late to ask for the recipe?",),
    ),
    Rule(
        "ULT-13",
        ERROR,
        "wait forever|waiting much longer|waiting any longer|waiting around|"
        "wait any longer|wait much longer|wait indefinitely|wait around|waiting forever|"
        "keep waiting|hold out|wait for ever|not wait|won't wait|wait another|sit around",
        r"\b(?:can't|cannot|won't|will not|can not|unable to|not going to|not prepared to"
        r"|not willing to|do not intend to|shall not|refuse to)(?: \w+)? (?:wait|be waiting"
        r"|hold out|keep waiting|sit around|go on waiting)\b(?! any longer to (?:know"
        r"|hear))(?=[^.?!]{0,20}\b(?:forever|longer|indefinitely|around|ever|another"
        r"|for (?:you|your)|on you|like this|more)|[.!,;]|$)",
        "It threatens the reader with your absence.",
        "“I have begun to speak with other companies, and wanted to ask you before I go further.”",
        caught=(
            "I cannot wait forever.",
            "I won't wait any longer.",
        ),
        spared=("I cannot wait to see the kiln.",),
    ),
    Rule(
        "ULT-14",
        WARNING,
        "withdraw|walk away|walking away|move on|moving on|drop out|dropping out|"
        "pull out|pulling out|close the door|look elsewhere|consider this|consider the|"
        "consider my|consider it|take it as|take it that|take this as|take that as|"
        "take your silence|have to reconsider",
        I_WILL + r"(?: \w+){0,4}? (?:withdraw(?:ing)?|walk(?:ing)? away|mov(?:e|ing) on"
        r"|drop(?:ping)? out|pull(?:ing)? out|close the door)\b(?! to the| (?:my"
        r"|from)(?: \w+)? other)"
        r"|" + I_WILL + r"(?: \w+){0,2}? (?:consider (?:this|the matter|my application|it|the case)"
        r"|take (?:it|this|that|your silence) (?:as|that))\b"
        r"|\b(?:may|might|will) have to (?:withdraw|move on|look elsewhere|walk away"
        r"|reconsider)\b",
        "It tells the reader what their silence will cost.",
        "“My search is moving ahead.” To take your application back, write a withdrawal.",
        caught=(
            "I will have to move on.",
            "I'll take it as a no.",
            "I shall withdraw soon.",
        ),
        spared=(
            "I have decided to withdraw my application.",
            "I wanted to ask before I go further.",
        ),
        unless=("withdraw",),
    ),
)
