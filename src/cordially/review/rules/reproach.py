"""Frustration and blame: the article lets neither show, however long the silence.

Readers hear an e-mail as colder than it was meant, and an accusation makes them defend
themselves.
"""

from __future__ import annotations

from cordially.review.rule import ERROR, HINT, TEXT, WARNING, Rule
from cordially.review.rules.phrases import ANSWER, GAP, I_AM, I_FEEL, MY_MAIL, REPLYING, VERY

_THEY = (
    r"(?:you|they|nobody|no one|anyone|anybody|someone|somebody|hr|(?:your|the)(?: \w+){0,2}"
    r" (?:team|office|company|hr|department|recruiters?|colleagues?|people|manager|firm|side))"
)

FRUSTRATION = (
    Rule(
        "FRU-01",
        ERROR,
        "frustrat|annoyed|annoys|irritate|fed up|upset|angry|angers|exasperated|furious|"
        "livid|insulted|offended|dishearten|discouraged|disillusion|resentful| bitter|"
        "impatient|infuriates| hurt",
        I_FEEL
        + VERY
        + r" (?:frustrated|annoyed|irritated|fed up|upset|angry|exasperated|furious|livid"
        r"|insulted|offended|disheartened|discouraged|disillusioned|resentful|bitter"
        r"|impatient|hurt)\b(?! (?:about|by|with|at|over) (?:my|our|an?|his|her)\b)"
        r"|\b(?:irritates|annoys|frustrates|angers|upsets|infuriates) me\b",
        "The reader will hear anger, and stop there.",
        "Say that you remain interested, and ask one open question about timing.",
        caught=(
            "I am really frustrated by the silence.",
            "I’m fed up with this.",
            "I've been getting increasingly annoyed.",
            "It left me quite upset.",
        ),
        spared=(
            "I am not frustrated at all.",
            "You explained why customers are frustrated.",
            "I was glad to hear how you calm an angry guest.",
        ),
        negatable=True,
    ),
    Rule(
        "FRU-02",
        ERROR,
        "frustrating|annoying|irritating|exhausting|ridiculous|dishearten|unacceptable|"
        "infuriating|maddening|demorali|absurd|disappointing|insulting|upsetting|agoni|"
        "discouraging",
        r"\b(?:it|this|that|which|wait(?:ing)?|process|silence|delay|experience"
        r"|situation)(?:'s| is| was| has been|'s been| has become| feels| seems)"
        + VERY
        + r" (?:frustrating|annoying|irritating|exhausting|ridiculous|disheartening"
        r"|unacceptable|infuriating|maddening|demorali[sz]ing|absurd|disappointing|insulting"
        r"|upsetting|agoni[sz]ing|discouraging)\b"
        r"|\bi find (?:it|this|that)"
        + VERY
        + r" (?:frustrating|disappointing|annoying|irritating|exhausting|ridiculous|insulting"
        r"|discouraging)\b"
        r"|\b(?:are|find|simply|completely|totally|quite) (?:it |this "
        r"|that )?(?:unacceptable|infuriating|maddening|demorali[sz]ing)\b"
        r"|\b(?:frustrating|exhausting|agoni[sz]ing|ridiculous) (?:wait|process|silence"
        r"|delay)\b",
        "It judges the reader’s company instead of asking it something.",
        "Leave the judgement out and keep the question.",
        caught=(
            "It has been frustrating to wait.",
            "The silence is simply unacceptable.",
            "This is getting ridiculous.",
        ),
        spared=(
            "You told me how frustrating that is for nurses.",
            "It was not exhausting at all.",
            "The frustrating part of a migration is the last tenth.",
        ),
        negatable=True,
        reportable=True,
    ),
    Rule(
        "FRU-03",
        WARNING,
        "disappoint|let down|dismay",
        I_FEEL + VERY + r" (?:disappointed|let down|dismayed)\b"
        r"|\b(?:it|this|that|which)(?:'s| is| was| has been)"
        + VERY
        + r" (?:a disappointment|dismaying)\b"
        r"|\bto say (?:that )?i(?:'m| am) disappointed\b",
        "Disappointment reads as a reproach.",
        "Leave it out; after a rejection, “I was sorry to read the news” is enough.",
        caught=(
            "I am deeply disappointed.",
            "I feel let down.",
        ),
        spared=(
            "I was not disappointed.",
            "A manager who never lets anybody down.",
        ),
        negatable=True,
        once=("after-rejection",),
    ),
    Rule(
        "FRU-04",
        ERROR,
        "tired of|sick of|weary of|sick and tired",
        I_FEEL
        + VERY
        + r" (?:tired|sick|weary|sick and tired) of (?:waiting|chasing|asking|being|this"
        r"|the (?:wait|silence)|your|hearing|having|all|checking|writing|calling)\b",
        "The reader will hear anger, and stop there.",
        "Leave it out.",
        caught=(
            "I am tired of waiting.",
            "I’m sick of chasing people.",
        ),
        spared=(
            "I never tire of gardens.",
            "The tired old system is gone.",
        ),
        negatable=True,
        reportable=True,
    ),
    Rule(
        "FRU-05",
        WARNING,
        "frustration|disappointment|impatience|annoyance|dismay|displeasure|irritation",
        r"\b(?:my|our|growing|great|deep|some|with|express|hide) (?:\w+ )?(?:frustration"
        r"|disappointment|impatience|annoyance|dismay|displeasure|irritation)\b",
        "Naming your displeasure puts it at the centre of the letter.",
        "Leave it out.",
        caught=(
            "Please understand my frustration.",
            "I write with great disappointment.",
        ),
        spared=("Customer frustration is what your team removes.",),
        reportable=True,
    ),
    Rule(
        "FRU-06",
        ERROR,
        "patience",
        r"\b(?:los(?:e|ing|t)|run(?:ning)? out of|ran out of|out of|test(?:ing|s|ed)?|tr(?:y"
        r"|ying|ied)) (?:all |my |all my )?patience\b"
        r"|\b(?:my|our) patience (?:is|has|was|wears|ran|runs)\b"
        r"|\bpatience (?:is wearing|has (?:run|worn|its limits)|has its limits)",
        "It is a threat as much as a complaint.",
        "“I know that these decisions take time.”",
        caught=(
            "I am losing patience.",
            "My patience is wearing thin.",
            "I've run out of patience.",
        ),
        spared=(
            "Thank you for your patience.",
            "It takes patience to prune a vine.",
        ),
        negatable=True,
    ),
    Rule(
        "FRU-07",
        WARNING,
        "waiting|kept me wait|keep me wait",
        r"\bi(?:'?m| am|'ve been| have been)? still waiting (?:for|to hear|on|since)\b"
        r"|" + I_AM + r" still waiting\b"
        r"|\b(?:i've|i have) been waiting(?: patiently| now)? (?:for (?:over|more|almost"
        r"|nearly|weeks|months|days|ages|your|an?|some|any|two|three|four|five|six|\d+)"
        r"|to hear|since|so long)\b"
        r"|" + I_AM + r" waiting for (?:an?|your|the|any|some) (?:\w+ )?" + ANSWER + r"\b"
        r"|\b(?:kept|keep|keeping|leave|leaving|left) (?:me|people|us|applicants"
        r"|candidates) waiting\b"
        r"|\bendless wait(?:ing)?\b"
        r"|\bwaiting (?:game|forever|endlessly|for ages)\b",
        "It counts the wait against the reader.",
        "“I remain interested in the role.”",
        caught=(
            "I am still waiting.",
            "I have been waiting for three weeks.",
            "I’m waiting for your reply.",
            "You kept me waiting.",
        ),
        spared=(
            "I have been waiting tables for three summers.",
            "The waiting room is bright.",
            "I am not waiting for an answer.",
        ),
        negatable=True,
    ),
    Rule(
        "FRU-08",
        ERROR,
        "wast",
        r"\bwast(?:e|ed|ing) (?:of )?(?:\w+ )?(?:my|everyone's|everybody's|our|people's"
        r"|candidates'|applicants') (?:\w+ )?time\b"
        r"|\b(?:complete|total|utter|big|such a|a|real) waste of (?:\w+ )?(?:time|effort"
        r"|energy)\b"
        r"|\bwasted (?:\w+ ){0,3}(?:hours|days|weeks)\b",
        "It tells the reader that the hours you shared were worth nothing.",
        "Leave it out.",
        caught=(
            "It was a waste of my time.",
            "You are wasting everyone's time.",
        ),
        spared=(
            "We cut kitchen waste by a third.",
            "It was never a waste of my time.",
        ),
        reportable=True,
        negatable=True,
    ),
    Rule(
        "FRU-09",
        WARNING,
        "unfortunately|sadly|regrettably|still hav|still no|heard nothing|not a single|"
        "nothing has|anything at all|not one|not even a|single word|yet to hear|"
        "yet to receive|days without|weeks without|month without|months without|"
        "week without|a bit much",
        r"\b(?:unfortunately|sadly|regrettably),? (?:i|nobody|no one|there"
        r"|to this day)(?:'ve)?(?: still)? (?:have|has|haven't|hasn't|had|is|never|not"
        r"|did)\b"
        r"|\bi still (?:haven't|have not|have no|have nothing|hadn't|do not have"
        r"|don't have)(?: \w+){0,2} (?:hear|heard|receiv\w+|got|gotten|had|seen|idea|answer"
        r"|reply|response|news|update)"
        r"|\bstill (?:no|not (?:one|an?|any)) (?:\w+ )?(?:word|news|" + ANSWER + r")\b"
        r"|\bheard (?:absolutely |exactly )?nothing\b"
        r"|\bnothing has (?:come|happened|arrived)\b"
        r"|\b(?:not|without) (?:even )?(?:a single|one) (?:\w+ )?(?:word|line|call|message"
        r"|e-?mail|" + ANSWER + r")\b"
        r"|\bi have yet to (?:hear|receive|get)\b"
        r"|\bhear(?:d)? anything at all\b"
        r"|\b(?:days|weeks?|months?) without (?:an?|any|one|the"
        r"|so much as a) (?:\w+ )?(?:word|line|sign|call|message|" + ANSWER + r")\b"
        r"|\ba bit much\b",
        "It dwells on the silence, which may have an innocent reason.",
        "“I wanted to ask how the timing looks now.”",
        caught=(
            "Unfortunately, I have not heard anything.",
            "I still have not heard back.",
            "I have heard nothing since.",
            "Not a single reply has come.",
        ),
        spared=(
            "I have not seen an update yet, and I wanted to ask about timing.",
            "Sadly, the bakery has closed.",
            "Unfortunately I am away that Friday.",
        ),
    ),
    Rule(
        "FRU-10",
        WARNING,
        "radio silence|crickets|hanging|in the dark|limbo|strung|stringing|black hole|"
        "deafening|total silence|complete silence|utter silence|prolonged silence|"
        "long silence|this silence|continued silence",
        r"\bradio silence\b"
        r"|\b(?:just|only|nothing but|heard|hear|been) crickets\b"
        r"|\b(?:left|leave|leaving|kept|keep|keeping)(?: me| us)? (?:hanging|in the dark"
        r"|in limbo)\b"
        r"|\b(?:in|into) limbo\b"
        r"|\b(?:strung|stringing)(?: me)? along\b"
        r"|\binto (?:a|the) (?:black hole|void)\b"
        r"|\b(?:deafening|total|complete|utter|prolonged|long|continued|this) silence\b",
        "It dwells on the silence, which may have an innocent reason.",
        "“Since we last spoke …”",
        caught=(
            "There has been nothing but radio silence.",
            "You left me hanging.",
            "I am in limbo.",
        ),
        spared=(
            "The lamps hanging in the hall are lovely.",
            "We bred crickets for feed.",
        ),
        reportable=True,
    ),
    Rule(
        "FRU-11",
        ERROR,
        "ghosted|ghosting|ghost me|ghosts",
        r"\bghosted\b"
        r"|\bghosting\b"
        r"|\bghosts? (?:me|candidates|applicants|people)\b",
        "It accuses the reader of vanishing on purpose.",
        "“Since we last spoke …”",
        caught=(
            "It seems I have been ghosted.",
            "Ghosting is rude.",
        ),
        spared=(
            "The ghost kitchen idea is clever.",
            "I worked as a ghostwriter.",
        ),
        reportable=True,
    ),
    Rule(
        "FRU-12",
        WARNING,
        "expected|would have thought|would have hoped|would expect|would think|had hoped",
        r"\b(?:i|one)(?:'d| had| would| would have|'d have)? (?:really "
        r"|honestly )?expect(?:ed)? (?:to (?:hear|get|receive|have heard)|better|more|an?"
        r"|some|something)\b(?: \w+){0,3} ?(?:from|back|by|of|long|"
        + ANSWER
        + r"|courtesy|word|call)\b"
        r"|\bi would have expected\b"
        r"|\b(?:i|one) would (?:have thought|have hoped|think) (?:that )?(?:you|a|an|someone"
        r"|it|by now)"
        r"|\bexpected (?:better|more) (?:from|of)\b"
        r"|\bi had hoped (?:for better|to hear|you would)",
        "It marks the reader’s conduct.",
        "“Has the timing moved?”",
        caught=(
            "I expected to hear from you by now.",
            "I would have expected better.",
        ),
        spared=(
            "The work was harder than I expected.",
            "I expected a dull morning and had none.",
        ),
    ),
    Rule(
        "FRU-13",
        WARNING,
        "nobody|no one|no-one|not a soul|not a single person",
        r"(?<!that )(?<!which )(?<!whom )\b(?:nobody|no[ -]one|not a (?:soul"
        r"|single person))(?: at \w+| there| from [\w ]{1,30})?(?: has| had| ever| even| is"
        r"| was| could| would| wants? to| seems? to| can| will)*(?: ever"
        r"| even)? (?:contacted|called|answer(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?"
        r"|bothered|bothers?|been in touch|got(?:ten)? back|get back|informed|told|tells?"
        r"|let me know|care[sd]?|knows? anything|picked up|picks up)\b",
        "It says that the company has let you down.",
        "“I wanted to ask where things stand.”",
        caught=(
            "Nobody has contacted me.",
            "No one ever replied to me.",
            "Nobody even bothered to call.",
        ),
        spared=("Nobody at my last job knew the register better.",),
        reportable=True,
    ),
    Rule(
        "FRU-14",
        HINT,
        "to be honest|to be frank|to be perfectly|to be brutally|to be completely|"
        "to be quite|frankly|in all honesty|honestly|i have to say|i must say",
        r"\bto be (?:(?:perfectly|brutally|completely|quite|very) )?(?:honest|frank|blunt)\b"
        r"|(?:^|[.!?;,] |\b(?:and|but) )(?:quite )?frankly\b"
        r"|\bin all honesty\b"
        r"|(?:^|[.!?] )honestly,? (?:i(?:'m| am| do| don't| expected| think| find| feel)"
        r"|this|the|it|your)\b"
        r"|\bi (?:have to|must) say(?: that)? (?:i(?:'m| am)|your|this|it|the)\b",
        "The opener announces something unkind, even where nothing unkind comes.",
        "Begin with what follows it.",
        caught=(
            "To be frank, I’m not happy.",
            "Honestly, I expected more.",
        ),
        spared=(
            "You spoke honestly about the hard parts.",
            "Frank Olsen showed me the yard.",
        ),
        reportable=True,
    ),
    Rule(
        "FRU-15",
        WARNING,
        "too long|so long|dragging|drags|dragged|forever|for ages|endless|interminable|eternity",
        r"\btak(?:e|es|en|ing) (?:far |way |much |really |quite |this )?(?:too |so "
        r"|very )long\b"
        r"|\b(?:far|way|much) too long\b"
        r"|\bdrag(?:s|ging|ged) on\b"
        r"|\btak(?:e|es|en|ing) (?:forever|ages|an eternity)\b"
        r"|\bfor (?:ages|an eternity)\b"
        r"|\b(?:endless|interminable) (?:\w+ )?(?:wait\w*|process|silence|delays?|rounds"
        r"|weeks)\b",
        "It says that the reader is slow.",
        "“I know that these decisions take time.”",
        caught=(
            "This is taking far too long.",
            "The process is dragging on.",
        ),
        spared=(
            "The talk was not too long.",
            "The wall took three summers.",
        ),
        negatable=True,
        reportable=True,
    ),
    Rule(
        "FRU-16",
        ERROR,
        "enough is enough|bitter taste|bad taste|sour taste|had enough|wits' end|"
        "wit's end|last straw|of my rope|of my tether|me mad|me crazy|me insane|"
        "up the wall|my nerves|fuming|insult|slap in the face|appalled|not happy|unhappy|"
        "outraged|disgusted|at a loss|lost for words|not pleased|not impressed|"
        "all pleased|all impressed",
        r"\benough is enough\b"
        r"|\bi(?:'ve| have) had enough\b"
        r"|\b(?:bitter|bad|sour) taste\b"
        r"|\bwit'?s'? end\b"
        r"|\blast straw\b"
        r"|\bend of my (?:rope|tether)\b"
        r"|\bdriv(?:e|es|ing) me (?:mad|crazy|insane|up the wall)\b"
        r"|\bon my nerves\b"
        r"|\bfuming\b"
        r"|\b(?:an|real|such an) insult\b"
        r"|\bslap in the face\b"
        r"|"
        + I_FEEL
        + VERY
        + r" (?:appalled|outraged|disgusted|unhappy|not happy|not (?:at all )?(?:pleased"
        r"|impressed)|lost for words|at a loss)\b",
        "The reader will hear anger, and stop there.",
        "Leave it out.",
        caught=(
            "Enough is enough.",
            "This gets on my nerves.",
            "I'm not happy with how this went.",
        ),
        spared=("I had enough time to ask everything.",),
        reportable=True,
    ),
)

BLAME = (
    Rule(
        "BLM-01",
        ERROR,
        "you said|you promised|you told|you assured|you had said|you had promised|"
        "you had told|you'd said|you'd promised|you'd told|was told|been told|"
        "was promised|was assured|been assured|you indicated|you mentioned|"
        "led to believe|given to understand|you agreed|you wrote",
        r"\b(?:you(?:'d| had)? (?:said|promised|told me|assured me|indicated|mentioned|wrote"
        r"|agreed)|i (?:was|had been) (?:told|promised|assured|led to believe"
        r"|given to understand))\b[^.?!]{0,80}\b(?:hear|decid\w+|decision|call|ring|get back"
        r"|in touch|respond|reply|update|answer|write|feedback|news|mon|tues|wednes|thurs"
        r"|fri|day|days|weeks?|month)(?:day)?\b[^.?!]{0,60}(?:\b(?:but|yet|however"
        r"|and (?:still|nobody|no one|nothing|you (?:did|have)|it(?:'s| is)|that was"
        r"|i (?:still|have not|haven't))|nothing has|so far nothing|it is now|it's now"
        r"|it's been|i'm still)\b)(?!,? (?:i (?:know|understand|appreciate|reali[sz]e"
        r"|imagine|quite|see|am sure|can)|of course|plans|these|things|there|that|those|such"
        r"|as you|may|decisions|hiring|if))",
        "It holds the reader to a promise and finds them wanting.",
        "“When we spoke you hoped to decide by then; has that timing moved?”",
        caught=(
            "You said I would hear by Friday, but it is now Wednesday.",
            "You promised a call within a week and still nothing.",
            "I was told that I'd get an answer in May, yet I have none.",
        ),
        spared=(
            "You said the pilot would start in March, and that sounds exciting.",
            "You mentioned a decision by Friday, but I know that plans shift.",
        ),
    ),
    Rule(
        "BLM-02",
        ERROR,
        "never|didn't|did not|haven't|have not|hasn't|has not|failed to|forgot to|"
        "neglected to|refuse|bother|couldn't be|don't|do not|won't|stopped|gave up|"
        "went quiet|went silent|went dark|gone quiet|gone silent|gone dark",
        r"\b"
        + _THEY
        + r"(?:'ve)? (?:never|didn't|did not|haven't|have not|hasn't|has not|failed to"
        r"|have failed to|has failed to|forgot to|neglected to|refused? to"
        r"|couldn't be bothered to|don't (?:even )?bother to|won't|do not|don't)(?: even"
        r"| ever| once| actually| yet| bothered to){0,2} "
        + REPLYING
        + r"\b(?! (?:it|this|how|what an?|that (?:it|this)|of the)\b)"
        r"|\b"
        + _THEY
        + r" (?:\w+ )?(?:(?:stopped|quit|gave up) (?:answering|replying|responding|writing"
        r"|calling|returning)|(?:went|gone) (?:quiet|silent|dark))\b",
        "It accuses the reader; they will defend themselves or stay silent.",
        "Leave out the “you”: “I have not seen an update yet.”",
        caught=(
            "You never replied to my letter.",
            "You haven’t even acknowledged them.",
            "Your HR department failed to call me back.",
        ),
        spared=(
            "I did not call, to leave you in peace.",
            "You never told me how good the canteen is!",
        ),
    ),
    Rule(
        "BLM-03",
        ERROR,
        "why have|why has|why did|why do|why can|why is no|why was|why are|how come",
        r"\b(?:why|how come) (?:haven't|hasn't|didn't|don't|doesn't|can't|won't|wasn't|is no"
        r"|is it|did i|(?:have|has|had|did|do|does|can|are|was|were|is) (?:you|i|nobody"
        r"|no one|anyone|no-one|your \w+|the (?:team|company|process|recruiter|date)|there"
        r"|it|this) (?:\w+ )?(?:not|never|still|no|been|reply|replied|ignor\w+|so|taking))"
        r"|\bwhy (?:has|have) (?:nobody|no one|no-one)\b"
        r"|\bhow come (?:you|i|nobody|no one|it)\b",
        "It demands that the reader justify themselves.",
        "“Could you share where the process stands?”",
        caught=(
            "Why haven't you answered me?",
            "Why has nobody been in touch?",
            "Why have I not heard from you?",
        ),
        spared=(
            "You showed me why the two teams merged.",
            "That is why I have always liked grafting trees.",
        ),
        reportable=True,
    ),
    Rule(
        "BLM-04",
        ERROR,
        "taking|take so long|takes so long|taken|how much longer|how hard|how difficult|"
        "hard is it|too much to ask",
        r"\bwhy (?:is|has|does|was) (?:this|it|the \w+)(?: \w+)? (?:been )?(?:tak(?:e|es|ing"
        r"|en)|so slow)\b"
        r"|\bwhat(?:'s| is) taking (?:\w+ ){0,3}so long\b"
        r"|\bhow much longer\b"
        r"|\bhow (?:hard|difficult) (?:is|can|could) it (?:be|to)?\b"
        r"|\btoo much to ask\b(?<!not too much to ask)",
        "It tells the reader that they are slow.",
        "“Has the timing changed?”",
        caught=(
            "Why is this taking so long?",
            "What’s taking you so long?",
            "How hard can it be?",
        ),
        spared=("Could you tell me how long the next step usually takes?",),
    ),
    Rule(
        "BLM-05",
        WARNING,
        "per my|my last e|my last m|my last n|my last l|my previous|my earlier|my prior|unanswered",
        r"\bper my (?:last|previous|earlier|prior|recent)? ?(?:e-?mail|message|note|mail"
        r"|letter)\b"
        r"|\b(?:see|refer to|read|reread|check|mentioned in|stated in|said in|wrote in"
        r"|explained in)(?: again)? my (?:last|previous|earlier|prior) (?:e-?mails?"
        r"|messages?|notes?|letters?)\b"
        r"|\b(?:gone|went|remains?|remained|left|stays?|still|are|is|been) unanswered\b",
        "It is the phrase that office workers dislike most: it says “you did not read”.",
        "Reply in the same thread and ask afresh.",
        caught=(
            "As per my last e-mail, I am free.",
            "My earlier message remains unanswered.",
        ),
        spared=(
            "I learned a lot at my last job.",
            "As per my contract I am free in June.",
        ),
        parts=TEXT,
    ),
    Rule(
        "BLM-06",
        WARNING,
        "previously|already|as stated|like i said|as i said",
        r"\bas (?:i )?(?:have |had |'ve )?(?:previously|already|repeatedly) (?:stated"
        r"|mentioned|noted|explained|said|written|indicated|told|asked|communicated)\b"
        r"|\bas stated (?:before|above|earlier|previously)\b"
        r"|\bi(?: have|'ve)? already (?:told you|explained|asked|sent you|wrote|written|said"
        r"|mentioned|stated|answered|provided)\b"
        r"|\b(?:like|as) i said,",
        "It says that the reader did not listen.",
        "Say it once more in plain words, or not at all.",
        caught=(
            "As previously stated, I am free.",
            "As I have already mentioned, I moved.",
        ),
        spared=("I have already begun to read the book you named.",),
    ),
    Rule(
        "BLM-07",
        WARNING,
        "my last e|my last m|my last n|my last c|my last l|my last v|my previous|"
        "my earlier|my e-mail|my email|my message|my note|my first e|my first m|"
        "my first n|spam|my recent|my other e|my other m|my mail|my letter|overlooked|"
        "my voicemail|my call|my second|my follow|my two|my three|my many|my several",
        r"\b(?:not sure|unsure|wondering|wonder|wanted to (?:check|make sure|see|be sure"
        r"|ensure)|checking|confirm|check)(?: if| whether| that)? you (?:\w+ )?(?:saw|got"
        r"|received|receive|missed|read|seen|get|see) " + MY_MAIL + r"\b"
        r"|\bdid you (?:\w+ )?(?:get|see|receive|read|miss) " + MY_MAIL + r"\b"
        r"|\bhave you (?:\w+ )?(?:seen|got|received|read|had (?:a|the) chance to (?:read|see"
        r"|look at)) " + MY_MAIL + r"\b"
        r"|\b"
        + MY_MAIL
        + r" (?:\w+ ){0,3}(?:lost|missed|overlooked|spam|slipped|buried|ignored|unread)\b"
        r"|\b(?:apparently|obviously|clearly|probably|possibly|was|been) overlooked\b"
        r"|\b(?:in|into|to|your) (?:your )?spam\b",
        "It checks up on the reader.",
        "Ask the new question; the thread shows the rest.",
        caught=(
            "I'm not sure whether you saw my earlier email.",
            "Did you get my last message?",
            "Perhaps my email went to your spam folder.",
        ),
        spared=(
            "In my last role I read every label.",
            "Thank you for answering my e-mail so kindly.",
        ),
        parts=TEXT,
    ),
    Rule(
        "BLM-08",
        WARNING,
        "in case you|bumping|inbox|resurfac|slipped your|the cracks|forgot|forget|"
        "your radar|dropped the ball|your mind|remember me|bump this|have missed|"
        "have overlooked|have lost",
        r"\bin case you(?:'ve| have|'d)? (?:\w+ )?(?:miss|missed|forgot|forgotten"
        r"|overlooked)\b"
        r"|\bbump(?:ing)? this\b"
        r"|\b(?:the )?top of your inbox\b"
        r"|\bresurfac\w+ (?:this|my)\b"
        r"|\bslip(?:ped|s)? (?:your mind|through (?:the cracks|the net))"
        r"|\b(?:fell|fallen|fall) through the cracks\b"
        r"|\byou(?:'ve| have)? (?:must |may |might |seem to )?(?:have )?forg[eo]t(?:ten)? "
        r"(?:about )?(?:me|my|to|all)\b"
        r"|\bhave you forgotten\b"
        r"|\byou (?:seem to|appear to|must|may|might) have (?:missed|overlooked|lost)\b"
        r"|\b(?:off|on) your radar\b"
        r"|\bdropped the ball\b"
        r"|\bdo you (?:even |still )?remember me\b",
        "It says that the reader forgot.",
        "“A short note to ask about next steps.”",
        caught=(
            "In case you missed it, I wrote in May.",
            "Just bumping this to the top of your inbox.",
            "Maybe you forgot about me.",
        ),
        spared=(
            "I shall not forget the view from your roof.",
            "The bumping of crates is what we fixed.",
        ),
        parts=TEXT,
    ),
    Rule(
        "BLM-09",
        ERROR,
        "disorgani|inefficient|poor|chaotic|mess|slow|terrible|awful|broken|sloppy|"
        "shoddy|a joke|badly|shambles|bureaucratic|confus|opaque|lacking|farce|amateur|"
        "incompeten",
        r"\b(?:your|the|this|hiring|recruitment|interview|selection"
        r"|application)(?: \w+){0,2} (?:process|team|communication|department|hr|procedure"
        r"|people|organi[sz]ation|planning|handling|recruitment|hiring|scheduling"
        r"|recruiter)(?: (?:at|in|of) [\w ]{1,30})?(?:'s| is| was| has been| have been| are"
        r"| were| seems?| feels?| felt| looks?| looked)"
        + VERY
        + r" (?:disorgani[sz]ed|inefficient|poor|chaotic|a mess|messy|slow|terrible|awful"
        r"|broken|sloppy|shoddy|a joke|a shambles|bureaucratic|confusing|confused|opaque"
        r"|lacking|a farce|amateurish|incompetent|badly \w+|poorly \w+)\b"
        r"|\b(?:your|such|this) (?:\w+ )?(?:poor|bad|terrible|awful|shoddy|sloppy"
        r"|disorgani[sz]ed|chaotic|inefficient|slow|broken) (?:communication|hiring"
        r"|recruit\w+|organi[sz]ation|planning|treatment|process|manners|management"
        r"|handling)\b"
        r"|\byour (?:\w+ )?incompetence\b"
        r"|\b(?:very|so|rather|too|quite) (?:disorgani[sz]ed|inefficient|amateurish)\b"
        r"|\bthis is (?:very |really )?poor(?=[.,;!]|$)",
        "Criticism of how they hire will be passed round; it is a thought for you alone.",
        "Leave it out.",
        caught=(
            "Your hiring process has been rather disorganised.",
            "Your HR department is very inefficient.",
            "The recruitment at your company is a mess.",
        ),
        spared=(
            "You described how chaotic the old process was.",
            "Your team is not slow at all.",
            "The slow bread process you use is worth it.",
        ),
        negatable=True,
        reportable=True,
    ),
    Rule(
        "BLM-10",
        ERROR,
        "unprofessional|inconsiderate|disrespectful|discourteous|rude|appalling|shameful|"
        "disgraceful|outrageous|impolite|negligent|dishonest|misled|misleading|lied|"
        "bad manners|bad faith|unfair|thoughtless|shame on|ashamed",
        r"\b(?:unprofessional(?:ism|ly)?|inconsiderate|disrespectful|discourteous|impolite"
        r"|appalling|shameful|disgraceful|outrageous|thoughtless|bad (?:manners|faith|form"
        r"|style))\b"
        r"|\b(?:it|this|that|you|which)(?:'s| is| was| are| were| have been| has been|'re)"
        + VERY
        + r" (?:rude|unfair|dishonest|negligent|misleading)\b(?! (?:not to|of me))"
        r"|\byou(?:'ve| have)? (?:misled|lied to) me\b"
        r"|\bi was (?:misled|lied to)\b"
        r"|\bshame on\b"
        r"|\bought to be ashamed\b"
        r"|\bcould (?:call|consider) (?:it )?rude\b",
        "It judges the reader’s manners.",
        "Leave it out.",
        caught=(
            "I find this unprofessional.",
            "It is inconsiderate to be silent.",
            "That is rude.",
        ),
        spared=(
            "You were never disrespectful.",
            "It would be rude not to thank you.",
        ),
        negatable=True,
        reportable=True,
    ),
    Rule(
        "BLM-11",
        ERROR,
        "lack of|absence of|whatsoever",
        r"\b(?<!your )(?:lack|absence) of (?:any |real |proper |clear "
        r"|basic )?(?:communication|response|repl(?:y|ies)|courtesy|follow[- ]?up|updates?"
        r"|feedback|transparency|respect|contact|information|news|interest|professionalism"
        r"|answers?)\b(?! (?:between|in|among|across|within|for|with|on|loops?))"
        r"|\byour (?:\w+ )?(?:lack|absence) of\b"
        r"|\bno (?:\w+ ){1,2}whatsoever\b",
        "It lists what the reader failed to do.",
        "Leave it out.",
        caught=("The lack of communication has been remarkable.",),
        spared=(
            "You spoke of the lack of feedback between the wards.",
            "The lack of rain helped.",
        ),
        reportable=True,
    ),
    Rule(
        "BLM-12",
        WARNING,
        "courtesy|decency|the least you|even a|a simple|one-line|two-line|two minutes|"
        "one line|decent",
        r"\b(?:common|basic|simple|minimum of|bit of|elementary|have the|had the"
        r"|without the) (?:\w+ )?(?:courtesy|decency|politeness|respect|professionalism"
        r"|manners)\b"
        r"|\bthe (?:very )?least (?:you|your \w+|one|anyone) (?:could|can|should|might)\b"
        r"|\b(?:even a|just a|a) (?:\w+ )?(?:simple|one-line|two-line|one-sentence|brief"
        r"|short|quick) (?:\w+ )?(?:e-?mail|reply|answer|no|message|call|note|line|rejection"
        r"|yes)(?: \w+){0,3}? (?:would (?:have|be|do|suffice)|could have|should (?:have|be)"
        r"|is (?:not|the least|hardly)|isn't)\b"
        r"|\btakes? (?:only |just )?(?:two|five|ten|a few|\d+) (?:minutes?|seconds?)\b",
        "It teaches the reader manners.",
        "Leave it out.",
        caught=(
            "A short reply would have been common courtesy.",
            "It is the least you could do.",
        ),
        spared=("Thank you for the courtesy of a tour.",),
    ),
    Rule(
        "BLM-13",
        WARNING,
        "after all|time off|day off|i invested|i spent|i gave up|i sacrificed|i put in|"
        "hours of|all this time|for nothing|unpaid",
        r"\bafter all (?:of )?(?:the|my|these|those|that|this)\b[^.?!]{0,20}\b(?:time|effort"
        r"|work|rounds|interviews|hours|preparation|trouble|tests|weeks)\b"
        r"|\b(?:i took|having taken|after taking) (?:\w+ ){0,2}(?:day|days|time|morning"
        r"|afternoon|leave) off\b"
        r"|\bi (?:have |'ve )?(?:spent|invested|gave up|given up|sacrificed|put in) (?:so"
        r"|too|many|countless|hours|days|weeks|a (?:lot|whole|great)|all|my|\d+|three|two"
        r"|four|five|six|ten|twenty|unpaid)[^.?!]{0,40}\b(?:on|for|in|into|to|preparing"
        r"|with) (?:your|this|the (?:interviews?|case|task|test|assignment|process"
        r"|application)|an? (?:interview|test|task))"
        r"|\b(?:all|was|been) for nothing\b"
        r"|\bunpaid (?:work|task|test|hours|assignment)\b",
        "It presents the reader with a bill for your time.",
        "Thank them for the time they gave.",
        caught=(
            "After all the time I invested in this, it is poor.",
            "I took a day off to meet you.",
            "I spent ten hours on your case study.",
        ),
        spared=(
            "After all the rain it was good to be indoors.",
            "I spent three years on the wards in Leeds.",
        ),
    ),
    Rule(
        "BLM-14",
        WARNING,
        "reminder|nudge|remind you|reminding you|poke| prod| ping",
        r"\b(?:gentle|friendly|kind|quick|polite|little|small|soft|short|slight|tiny"
        r"|brief) (?:\w+ )?(?:reminder|nudge|poke|prod|ping)\b"
        r"|\b(?:just|as) a reminder (?:that (?:you|i)|of my)\b"
        r"|\breminder:"
        r"|\b(?:remind you|reminding you)(?: once)? (?:that|of|about|again)\b"
        r"|\b(?:second|third|last|final|yet another|another) reminder\b",
        "A reminder says that the reader owes you something.",
        "“A short note to ask …”",
        caught=(
            "Subject: Gentle reminder, accountant interview",
            "A quick nudge from my side.",
        ),
        spared=("The reminder service you built is clever.",),
        parts=TEXT,
    ),
    Rule(
        "BLM-15",
        WARNING,
        "please advise|kindly advise|do the needful",
        r"\b(?:please|kindly) advise\b"
        r"|\bdo the needful\b",
        "It sounds like an order from a counter.",
        "Ask the question itself.",
        caught=("Please advise on the status.",),
        spared=("I could advise on the menu.",),
        parts=TEXT,
    ),
    Rule(
        "BLM-16",
        WARNING,
        "double e|second e-mail|second email|second message|another e-mail|another email|"
        "repeated e|third e",
        r"\b(?:sorry|apolog\w+|excuse|pardon) (?:\w+ ){0,3}(?:double|second|third|another"
        r"|repeated|repeat|extra|many|multiple) (?:\w+ )?(?:e-?mails?|messages?|notes?"
        r"|mails?)\b",
        "It apologises and accuses at once.",
        "Send one letter and do not count it.",
        caught=(
            "Sorry for the double email.",
            "Apologies for the second email.",
        ),
        spared=("The second e-mail service was mine.",),
        parts=TEXT,
    ),
    Rule(
        "BLM-17",
        HINT,
        "per our",
        r"\b(?:as )?per our (?:conversation|discussion|call|chat|agreement|interview|talk"
        r"|meeting)\b",
        "It sounds like a file note.",
        "“When we spoke on Tuesday 10 November …”",
        caught=("As per our conversation, I am free.",),
        spared=("One litre per our recipe.",),
        parts=TEXT,
    ),
    Rule(
        "BLM-18",
        WARNING,
        "promised|your promise|your word|deadline|came and went|come and gone|"
        "supposed to|were meant to|was meant to|agreed",
        r"\b(?:as|like|than|what) (?:you|was|had been)(?: had)? promised\b"
        r"|\byou(?:'d| had| have)? promised (?:me|us|that|to|i|you|an? )"
        + GAP
        + r"\b(?:hear|call|get back|touch|write|weeks?|\w+day|decide|"
        + ANSWER
        + r")\b"
        r"|\b(?:broke|broken|keep|kept|not kept) (?:your|a|that|the) (?:word|promise)s?\b"
        r"|\b(?:miss(?:ed)?|ignored|past) (?:your|the|that|your own) (?:own )?deadline\b"
        r"|\bcame and went\b"
        r"|\b(?:has|have) come and gone\b"
        r"|\bdeadline (?:you (?:set|gave|named) )?(?:has|is) (?:long )?(?:passed|past|gone"
        r"|over)\b"
        r"|\byou were (?:supposed|meant|going) to "
        + REPLYING
        + r"|\bwas supposed to (?:hear|take (?:two|a few|a|one|three|\d)|be (?:made|decided"
        r"|told))\b"
        r"|\b(?:as|like) (?:was |we |we had )?agreed,? (?:but|you (?:would|were))",
        "It holds the reader to a promise.",
        "Speak of what they hoped or planned, and ask whether it has moved.",
        caught=(
            "I have not heard as you promised.",
            "The deadline has come and gone.",
        ),
        spared=(
            "You promised a busy summer, and I like that.",
            "I work well to a deadline.",
        ),
    ),
    Rule(
        "BLM-19",
        ERROR,
        "ignor",
        r"\b(?:been|being|be|feel|felt|am|was|simply|just) (?:completely |totally "
        r"|simply )?ignored\b"
        r"|\bignor(?:e|ed|es|ing) (?:me|my|applicants|candidates|people|us|it|all)\b",
        "It accuses the reader of ignoring you.",
        "“I wanted to ask where things stand.”",
        caught=(
            "I feel ignored.",
            "You have been ignoring my calls.",
        ),
        spared=(
            "You said that patients must not be ignored.",
            "Ignore the weeds and they win.",
        ),
        negatable=True,
        reportable=True,
    ),
    Rule(
        "BLM-20",
        ERROR,
        "treat|no way to|respect for",
        r"\b(?:no|not the|hardly the|a strange|a poor) way (?:to|of|in which to"
        r"|you) (?:treat|deal|handle|run)"
        r"|\b(?:no|little|any) respect for (?:me|my|candidates|applicants|people)\b"
        r"|\b(?:the way|how) (?:i|candidates|applicants|people|you)(?:'ve| have| was| were"
        r"| am| are|'m)? (?:been )?(?:being )?treat(?:ed|ing)?\b"
        r"|\btreat(?:ed|ing|s)? (?:me|candidates|applicants|people) (?:like (?:this|that"
        r"|dirt|a number|nothing)|this way|so|with (?:so little|such|contempt)|poorly|badly"
        r"|unfairly|as if)",
        "It says that the reader treats people badly.",
        "Leave it out.",
        caught=(
            "This is no way to treat applicants.",
            "I'm not happy with how I was treated.",
        ),
        spared=("You told me how people are treated on the ward, and I liked it.",),
        reportable=True,
    ),
    Rule(
        "BLM-21",
        WARNING,
        "apparently|evidently|obviously|clearly|must be nice|i guess|thanks for nothing|"
        "tells me|says a lot|speaks volumes|priority|no time for",
        r"\b(?:apparently|evidently|obviously|clearly),? (?:you|my|your|nobody|somebody"
        r"|someone|no one|i(?:'m| am) not)\b"
        r"|\bmust be nice\b"
        r"|\bthanks? (?:you )?for nothing\b"
        r"|\b(?:tells me|says|said) (?:a lot|a great deal|everything|enough|all i need)\b"
        r"|\bspeaks volumes\b"
        r"|\bi guess(?: that)? (?:you|your|my (?:time|application)|answering|replying"
        r"|it(?:'s| is) too)\b"
        r"|\b(?:not|n't) (?:be |exactly |really )?(?:a|your|much of a"
        r"|high on your) (?:\w+ )?priorit(?:y|ies)\b",
        "Sarcasm is read as an attack.",
        "Leave it out.",
        caught=(
            "Clearly, somebody on your team dropped the ball.",
            "I guess answering applicants isn't a priority for you.",
            "That tells me a lot about your firm.",
        ),
        spared=(
            "You clearly enjoy the work.",
            "Obviously the sea decides.",
        ),
        reportable=True,
    ),
    Rule(
        "BLM-22",
        ERROR,
        "your failure|your inability|your unwilling|your refusal|your silence|your delay|"
        "your indecision|your neglect|your fault|your negligence|your disregard|"
        "your inaction|your disinterest|your behavio|your slowness|your lateness|"
        "you people|because of you|you cost me|you've cost me|you have cost me|wasted|"
        "made me wait|made me miss|let me down|holding me up|holding things up|"
        "holding everything up|holding it up",
        r"\byour (?:\w+ )?(?:failure|inability|unwillingness|refusal|silence|delays?"
        r"|indecision|neglect|fault|negligence|disregard|inaction|disinterest|behaviou?r"
        r"|slowness|lateness)\b"
        r"|\byou people\b"
        r"|\bbecause of you\b"
        r"|\byou(?:'ve| have)? (?:cost me|wasted|made me (?:wait|miss)|let me down)\b"
        r"|\byou(?:'re| are) holding (?:me|things|everything|it) up\b",
        "It lays the fault at the reader’s door.",
        "Leave it out.",
        caught=(
            "Your silence is odd.",
            "You have wasted two months.",
            "You people are slow.",
        ),
        spared=(
            "It is your team’s calm that I liked.",
            "It was not your fault at all.",
        ),
        negatable=True,
    ),
    Rule(
        "BLM-24",
        WARNING,
        "should have|could have|at least have|might have|would have|ought to have|owe me|owed",
        r"\b(?:you|your \w+|somebody|someone|they) (?:really |at least )?(?:should|could"
        r"|might|ought to) (?:at least )?have (?:at least |just |simply )?" + REPLYING + r"\b"
        r"|\bi would have (?:really )?(?:appreciated|liked|welcomed|preferred) (?:at least"
        r"|to (?:be|hear|have (?:been|heard))|an?|some)\b"
        r"|\byou(?: still)? owe me\b"
        r"|\b(?:i(?:'m| am)|we are) owed\b",
        "It tells the reader what they should have done.",
        "Ask what you would like to know.",
        caught=(
            "You could at least have written.",
            "You still owe me an answer.",
        ),
        spared=(
            "You could have heard a pin drop.",
            "I owe you my thanks.",
        ),
    ),
)
