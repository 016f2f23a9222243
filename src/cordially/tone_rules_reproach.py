"""Frustration and blame: the article lets neither show, however long the silence.

Readers hear an e-mail as colder than it was meant, and an accusation makes them defend
themselves.
"""

from __future__ import annotations

from cordially.tone import BODY, ERROR, HINT, TEXT, WARNING, Rule
from cordially.tone_words import ANSWER, GAP, I_AM, I_FEEL, MY_MAIL, REPLYING, VERY

_THEY = (
    r"(?:you|they|nobody|no one|anyone|anybody|someone|somebody|hr|(?:your|the)(?: \w+){0,2}"
    r" (?:team|office|company|hr|department|recruiters?|colleagues?|people|manager|firm|side))"
)

FRUSTRATION = (
    Rule(
        "FRU-01",
        ERROR,
        "frustrat, annoy, irritat, fed up, upset, angry, exasperat, furious, livid, insulted,"
        " offended, disheart, discourag, disillusion, resent, bitter, impatient, hurt",
        I_FEEL + VERY + r" (?:frustrated|annoyed|irritated|fed up|upset|angry|exasperated|furious"
        r"|livid|insulted|offended|disheartened|discouraged|disillusioned|resentful|bitter"
        r"|impatient|hurt)\b|\b(?:irritates|annoys|frustrates|angers|upsets|infuriates) me\b",
        "The reader will hear anger, and stop there.",
        "Say that you remain interested, and ask one open question about timing.",
        (
            "I am really frustrated by the silence.",
            "I’m fed up with this.",
            "I've been getting increasingly annoyed.",
            "It left me quite upset.",
        ),
        (
            "I am not frustrated at all.",
            "You explained why customers are frustrated.",
            "I was glad to hear how you calm an angry guest.",
        ),
        negatable=True,
    ),
    Rule(
        "FRU-02",
        ERROR,
        "frustrating, annoying, irritating, exhausting, ridiculous, dishearten, unacceptable,"
        " infuriating, maddening, demorali, absurd, disappointing, insulting, upsetting, agoni,"
        " discouraging",
        r"\b(?:it|this|that|which|wait(?:ing)?|process|silence|delay|experience|situation)"
        r"(?:'s| is| was| has been|'s been| has become| feels| seems)" + VERY + r" (?:frustrating"
        r"|annoying|irritating|exhausting|ridiculous|disheartening|unacceptable|infuriating"
        r"|maddening|demorali[sz]ing|absurd|disappointing|insulting|upsetting|agoni[sz]ing"
        r"|discouraging)\b|\b(?:are|find|simply|completely|totally|quite) (?:it |this |that )?(?:unacceptable"
        r"|infuriating|maddening|demorali[sz]ing)\b"
        r"|\b(?:frustrating|exhausting|agoni[sz]ing|ridiculous) (?:wait|process|silence|delay)\b",
        "It judges the reader’s company instead of asking it something.",
        "Leave the judgement out and keep the question.",
        (
            "It has been frustrating to wait.",
            "The silence is simply unacceptable.",
            "This is getting ridiculous.",
        ),
        (
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
        "disappoint, let down, dismay",
        I_FEEL + VERY + r" (?:disappointed|let down|dismayed)\b|\b(?:it|this|that|which)"
        r"(?:'s| is| was| has been)" + VERY + r" (?:a disappointment|dismaying)\b"
        r"|\bto say (?:that )?i(?:'m| am) disappointed\b",
        "Disappointment reads as a reproach.",
        "Leave it out; after a rejection, “I was sorry to read the news” is enough.",
        ("I am deeply disappointed.", "I feel let down."),
        ("I was not disappointed.", "A manager who never lets anybody down."),
        negatable=True,
        once=("after-rejection",),
    ),
    Rule(
        "FRU-04",
        ERROR,
        "tired of, sick of, weary of, sick and tired",
        I_FEEL + VERY + r" (?:tired|sick|weary|sick and tired) of (?:waiting|chasing|asking|being|this|the (?:wait|silence)|your"
        r"|hearing|having|all|checking|writing|calling)\b",
        "The reader will hear anger, and stop there.",
        "Leave it out.",
        ("I am tired of waiting.", "I’m sick of chasing people."),
        ("I never tire of gardens.", "The tired old system is gone."),
        negatable=True,
        reportable=True,
    ),
    Rule(
        "FRU-05",
        WARNING,
        "frustration, disappointment, impatience, annoyance, dismay, displeasure, irritation",
        r"\b(?:my|our|growing|great|deep|some|with|express|hide) (?:\w+ )?(?:frustration"
        r"|disappointment|impatience|annoyance|dismay|displeasure|irritation)\b",
        "Naming your displeasure puts it at the centre of the letter.",
        "Leave it out.",
        ("Please understand my frustration.", "I write with great disappointment."),
        ("Customer frustration is what your team removes.",),
        reportable=True,
    ),
    Rule(
        "FRU-06",
        ERROR,
        "patience",
        r"\b(?:los(?:e|ing|t)|run(?:ning)? out of|ran out of|out of|test(?:ing|s|ed)?|tr(?:y|ying|ied))"
        r" (?:all |my |all my )?patience\b|\b(?:my|our) patience (?:is|has|was|wears|ran|runs)\b"
        r"|\bpatience (?:is wearing|has (?:run|worn|its limits)|has its limits)",
        "It is a threat as much as a complaint.",
        "“I know that these decisions take time.”",
        ("I am losing patience.", "My patience is wearing thin.", "I've run out of patience."),
        ("Thank you for your patience.", "It takes patience to prune a vine."),
        negatable=True,
    ),
    Rule(
        "FRU-07",
        WARNING,
        "waiting, kept me wait, keep me wait",
        r"\bi(?:'?m| am|'ve been| have been)? still waiting (?:for|to hear|on|since)\b|" + I_AM
        + r" still waiting\b|\b(?:i've|i have) been waiting"
        r"(?: patiently| now)? (?:for (?:over|more|almost|nearly|weeks|months|days|ages|your|an?|some|any"
        r"|two|three|four|five|six|\d+)|to hear|since|so long)\b|"
        + I_AM
        + r" waiting for (?:an?|your|the|any|some) (?:\w+ )?"
        + ANSWER
        + r"\b|\b(?:kept|keep|keeping|leave|leaving|left) (?:me|people|us|applicants|candidates) "
        r"waiting\b|\bendless wait(?:ing)?\b|\bwaiting (?:game|forever|endlessly|for ages)\b",
        "It counts the wait against the reader.",
        "“I remain interested in the role.”",
        (
            "I am still waiting.",
            "I have been waiting for three weeks.",
            "I’m waiting for your reply.",
            "You kept me waiting.",
        ),
        (
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
        r"|candidates'|applicants') (?:\w+ )?time\b|\b(?:complete|total|utter|big|such a|a|real)"
        r" waste of (?:\w+ )?(?:time|effort|energy)\b|\bwasted (?:\w+ ){0,3}(?:hours|days|weeks)\b",
        "It tells the reader that the hours you shared were worth nothing.",
        "Leave it out.",
        ("It was a waste of my time.", "You are wasting everyone's time."),
        ("We cut kitchen waste by a third.", "It was never a waste of my time."),
        reportable=True,
        negatable=True,
    ),
    Rule(
        "FRU-09",
        WARNING,
        "unfortunately, sadly, regrettably, still have, still hav, still no, heard nothing, not a single,"
        " nothing has, anything at all, not one, not even a, single word, yet to hear, yet to receive",
        r"\b(?:unfortunately|sadly|regrettably),? (?:i|nobody|no one|there|to this day)(?:'ve)?"
        r"(?: still)? (?:have|has|haven't|hasn't|had|is|never|not|did)\b"
        r"|\bi still (?:haven't|have not|have no|have nothing|hadn't|do not have|don't have)"
        r"(?: \w+){0,2} (?:hear|heard|receiv\w+|got|gotten|had|seen|idea|answer|reply|response|news"
        r"|update)"
        r"|\bstill (?:no|not (?:one|an?|any)) (?:\w+ )?(?:word|news|" + ANSWER + r")\b"
        r"|\bheard (?:absolutely |exactly )?nothing\b|\bnothing has (?:come|happened|arrived)\b"
        r"|\b(?:not|without) (?:even )?(?:a single|one) (?:\w+ )?(?:word|line|call|message|e-?mail|"
        + ANSWER
        + r")\b|\bi have yet to (?:hear|receive|get)\b|\bhear(?:d)? anything at all\b",
        "It dwells on the silence, which may have an innocent reason.",
        "“I wanted to ask how the timing looks now.”",
        (
            "Unfortunately, I have not heard anything.",
            "I still have not heard back.",
            "I have heard nothing since.",
            "Not a single reply has come.",
        ),
        (
            "I have not seen an update yet, and I wanted to ask about timing.",
            "Sadly, the bakery has closed.",
            "Unfortunately I am away that Friday.",
        ),
    ),
    Rule(
        "FRU-10",
        WARNING,
        "radio silence, crickets, hanging, in the dark, limbo, strung, stringing, black hole, deafening,"
        " total silence, complete silence, utter silence, prolonged silence, long silence, this silence,"
        " continued silence",
        r"\bradio silence\b|\b(?:just|only|nothing but|heard|hear|been) crickets\b"
        r"|\b(?:left|leave|leaving|kept|keep|keeping)(?: me| us)? (?:hanging|in the dark|in limbo)\b"
        r"|\b(?:in|into) limbo\b|\b(?:strung|stringing)(?: me)? along\b|\binto (?:a|the) (?:black hole"
        r"|void)\b|\b(?:deafening|total|complete|utter|prolonged|long|continued|this) silence\b",
        "It dwells on the silence, which may have an innocent reason.",
        "“Since we last spoke …”",
        ("There has been nothing but radio silence.", "You left me hanging.", "I am in limbo."),
        ("The lamps hanging in the hall are lovely.", "We bred crickets for feed."),
        reportable=True,
    ),
    Rule(
        "FRU-11",
        ERROR,
        "ghosted, ghosting, ghost me, ghosts",
        r"\bghosted\b|\bghosting\b|\bghosts? (?:me|candidates|applicants|people)\b",
        "It accuses the reader of vanishing on purpose.",
        "“Since we last spoke …”",
        ("It seems I have been ghosted.", "Ghosting is rude."),
        ("The ghost kitchen idea is clever.", "I worked as a ghostwriter."),
        reportable=True,
    ),
    Rule(
        "FRU-12",
        WARNING,
        "expected, would have thought, would have hoped, would expect, would think, had hoped",
        r"\b(?:i|one)(?:'d| had| would| would have|'d have)? (?:really |honestly )?expect(?:ed)?"
        r" (?:to (?:hear|get|receive|have heard)|better|more|an?|some|something)\b(?: \w+){0,3}"
        r" ?(?:from|back|by|of|long|"
        + ANSWER
        + r"|courtesy|word|call)\b|\bi would have expected\b"
        r"|\b(?:i|one) would (?:have thought|have hoped|think) (?:that )?(?:you|a|an|someone|it|by now)"
        r"|\bexpected (?:better|more) (?:from|of)\b|\bi had hoped (?:for better|to hear|you would)",
        "It marks the reader’s conduct.",
        "“Has the timing moved?”",
        ("I expected to hear from you by now.", "I would have expected better."),
        ("The work was harder than I expected.", "I expected a dull morning and had none."),
    ),
    Rule(
        "FRU-13",
        WARNING,
        "nobody, no one, no-one, not a soul, not a single person",
        r"(?<!that )(?<!which )(?<!whom )\b(?:nobody|no[ -]one|not a (?:soul|single person))(?: at \w+| there| from [\w ]{1,30})?"
        r"(?: has| had| ever| even| is| was| could| would| wants? to| seems? to| can| will)*"
        r"(?: ever| even)? (?:contacted|called|answer(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?"
        r"|bothered|bothers?|been in touch|got(?:ten)? back|get back|informed|told|tells?|let me know"
        r"|care[sd]?|knows? anything|picked up|picks up)\b",
        "It says that the company has let you down.",
        "“I wanted to ask where things stand.”",
        ("Nobody has contacted me.", "No one ever replied to me.", "Nobody even bothered to call."),
        ("Nobody at my last job knew the register better.",),
        reportable=True,
    ),
    Rule(
        "FRU-14",
        HINT,
        "to be honest, to be frank, to be perfectly, to be brutally, to be completely, to be quite,"
        " frankly, in all honesty, honestly, i have to say, i must say, i must admit",
        r"\bto be (?:(?:perfectly|brutally|completely|quite|very) )?(?:honest|frank|blunt)\b"
        r"|(?:^|[.!?;,] |\b(?:and|but) )(?:quite )?frankly\b|\bin all honesty\b|(?:^|[.!?] )honestly,? (?:i(?:'m| am| do| don't"
        r"| expected| think| find| feel)|this|the|it|your)\b|\bi (?:have to|must) say(?: that)? (?:i"
        r"(?:'m| am)|your|this|it|the)\b",
        "The opener announces something unkind, even where nothing unkind comes.",
        "Begin with what follows it.",
        ("To be frank, I’m not happy.", "Honestly, I expected more."),
        ("You spoke honestly about the hard parts.", "Frank Olsen showed me the yard."),
        reportable=True,
    ),
    Rule(
        "FRU-15",
        WARNING,
        "too long, so long, dragging, drags, dragged, forever, for ages, endless, interminable, eternity",
        r"\btak(?:e|es|en|ing) (?:far |way |much |really |quite |this )?(?:too |so |very )long\b"
        r"|\b(?:far|way|much) too long\b|\bdrag(?:s|ging|ged) on\b|\btak(?:e|es|en|ing) (?:forever"
        r"|ages|an eternity)\b|\bfor (?:ages|an eternity)\b|\b(?:endless|interminable)"
        r" (?:\w+ )?(?:wait\w*|process|silence|delays?|rounds|weeks)\b",
        "It says that the reader is slow.",
        "“I know that these decisions take time.”",
        ("This is taking far too long.", "The process is dragging on."),
        ("The talk was not too long.", "The wall took three summers."),
        negatable=True,
        reportable=True,
    ),
    Rule(
        "FRU-16",
        ERROR,
        "enough is enough, had enough, wits' end, wit's end, last straw, rope, mad, crazy, nerves,"
        " fuming, insult, slap in the face, appalled, not happy, unhappy, outraged, disgusted,"
        " at a loss",
        r"\benough is enough\b|\bi(?:'ve| have) had enough\b|\bwit'?s'? end\b|\blast straw\b"
        r"|\bend of my (?:rope|tether)\b|\bdriv(?:e|es|ing) me (?:mad|crazy|insane|up the wall)\b"
        r"|\bon my nerves\b|\bfuming\b|\b(?:an|real|such an) insult\b|\bslap in the face\b|"
        + I_FEEL
        + VERY
        + r" (?:appalled|outraged|disgusted|unhappy|not happy|not (?:at all )?(?:pleased|impressed)"
        r"|lost for words|at a loss)\b",
        "The reader will hear anger, and stop there.",
        "Leave it out.",
        ("Enough is enough.", "This gets on my nerves.", "I'm not happy with how this went."),
        ("The last straw in the mattress.", "I had enough time to ask everything.")[1:],
        reportable=True,
    ),
    Rule(
        "FRU-17",
        WARNING,
        "believe, understand why, understand how, fathom, comprehend, imagine why, beyond me, fail to see",
        r"\bi (?:can't|cannot|can hardly|can barely|don't|do not|fail to|simply \w+ not|just \w+'t)"
        r" (?:believe (?:i|you(?:'ve| have)? (?:not|still|haven't|never)|it(?:'s| has)|this|that (?:i"
        r"|it|nobody|you (?:still|have not|never|would (?:not|leave))))"
        r"|fathom|comprehend|(?:understand|see|imagine) why (?:you|it|this|nobody|no one|i|there"
        r"|the (?:process|decision|company)))\b|\bis beyond me\b",
        "Disbelief is a reproach in disguise.",
        "Ask what you would like to know.",
        ("I can't believe I have to ask again.", "I do not understand why it takes months."),
        ("I could not believe how bright the workshop is.",),
    ),
)

BLAME = (
    Rule(
        "BLM-01",
        ERROR,
        "you said, you promised, you told, you assured, you had said, you had promised, was told,"
        " were told, was promised, was assured, you indicated, you mentioned, led to believe,"
        " had told me, agreed, you'd said, you wrote",
        r"\b(?:you(?:'d| had)? (?:said|promised|told me|assured me|indicated|mentioned|wrote|agreed)"
        r"|i (?:was|had been) (?:told|promised|assured|led to believe|given to understand))\b"
        r"[^.?!]{0,80}\b(?:hear|decid\w+|decision|call|get back|in touch|respond|reply|update|answer"
        r"|write|feedback|news|mon|tues|wednes|thurs|fri|day|days|weeks?|month)(?:day)?\b[^.?!]{0,60}"
        r"(?:\b(?:but|yet|however|and (?:still|nothing|it(?:'s| is)|that was|i (?:still|have not"
        r"|haven't))|nothing has|so far nothing|it is now|it's now|it's been|i'm still)\b)"
        r"(?!,? (?:i (?:know|understand|appreciate|reali[sz]e|imagine|quite|see|am sure|can)|of course"
        r"|plans|these|things|there|that|those|such|as you|may|decisions|hiring|if))",
        "It holds the reader to a promise and finds them wanting.",
        "“When we spoke you hoped to decide by then; has that timing moved?”",
        (
            "You said I would hear by Friday, but it is now Wednesday.",
            "You promised a call within a week and still nothing.",
            "I was told that I'd get an answer in May, yet I have none.",
        ),
        (
            "You said the pilot would start in March, and that sounds exciting.",
            "You mentioned a decision by Friday, but I know that plans shift.",
        ),
    ),
    Rule(
        "BLM-02",
        ERROR,
        "never, didn't, did not, haven't, have not, hasn't, has not, failed, forgot, neglect, refuse,"
        " bother, could not be, couldn't be, don't, do not, won't",
        r"\b"
        + _THEY
        + r"(?:'ve)? (?:never|didn't|did not|haven't|have not|hasn't|has not|failed to|have failed to"
        r"|has failed to|forgot to|neglected to|refused? to|couldn't be bothered to|don't (?:even )?"
        r"bother to|won't|do not|don't)(?: even| ever| once| actually| yet| bothered to){0,2} "
        + REPLYING
        + r"\b(?! (?:it|this|how|what an?|that (?:it|this)|of the)\b)",
        "It accuses the reader; they will defend themselves or stay silent.",
        "Leave out the “you”: “I have not seen an update yet.”",
        (
            "You never replied to my letter.",
            "You haven’t even acknowledged them.",
            "Your HR department failed to call me back.",
        ),
        (
            "I did not call, to leave you in peace.",
            "You never told me how good the canteen is!",
        ),
    ),
    Rule(
        "BLM-03",
        ERROR,
        "why have, why has, why did, why do, why does, why can, why is no, why was, why are, how come",
        r"\b(?:why|how come) (?:haven't|hasn't|didn't|don't|doesn't|can't|won't|wasn't|is no|is it|did i"
        r"|(?:have|has|had|did|do|does|can|are|was|were|is) (?:you|i|nobody|no one|anyone|no-one|your"
        r" \w+|the (?:team|company|process|recruiter|date)|there|it|this) (?:\w+ )?(?:not|never|still|no"
        r"|been|reply|replied|ignor\w+|so|taking))"
        r"|\bwhy (?:has|have) (?:nobody|no one|no-one)\b"
        r"|\bhow come (?:you|i|nobody|no one|it)\b",
        "It demands that the reader justify themselves.",
        "“Could you share where the process stands?”",
        (
            "Why haven't you answered me?",
            "Why has nobody been in touch?",
            "Why have I not heard from you?",
        ),
        (
            "You showed me why the two teams merged.",
            "That is why I have always liked grafting trees.",
        ),
        reportable=True,
    ),
    Rule(
        "BLM-04",
        ERROR,
        "taking, take so long, takes so long, taken, how much longer, how hard, how difficult, hard is it,"
        " too much to ask",
        r"\bwhy (?:is|has|does|was) (?:this|it|the \w+)(?: \w+)? (?:been )?(?:tak(?:e|es|ing|en)|so slow)\b"
        r"|\bwhat(?:'s| is) taking (?:\w+ ){0,3}so long\b|\bhow much longer\b"
        r"|\bhow (?:hard|difficult) (?:is|can|could) it (?:be|to)?\b|\btoo much to ask\b(?<!not too much to ask)",
        "It tells the reader that they are slow.",
        "“Has the timing changed?”",
        ("Why is this taking so long?", "What’s taking you so long?", "How hard can it be?"),
        ("Could you tell me how long the next step usually takes?",),
    ),
    Rule(
        "BLM-05",
        WARNING,
        "per my, my last, my previous, my earlier, my prior, unanswered",
        r"\bper my (?:last|previous|earlier|prior|recent)? ?(?:e-?mail|message|note|mail|letter)\b"
        r"|\b(?:see|refer to|read|reread|check|mentioned in|stated in|said in|wrote in|explained in)"
        r"(?: again)? my (?:last|previous|earlier|prior) (?:e-?mails?|messages?|notes?|letters?)\b"
        r"|\b(?:gone|went|remains?|remained|left|stays?|still|are|is|been) unanswered\b",
        "It is the phrase that office workers dislike most: it says “you did not read”.",
        "Reply in the same thread and ask afresh.",
        ("As per my last e-mail, I am free.", "My earlier message remains unanswered."),
        ("I learned a lot at my last job.", "As per my contract I am free in June."),
        parts=TEXT,
    ),
    Rule(
        "BLM-06",
        WARNING,
        "previously, already, as stated, once again, like i said, as i said",
        r"\bas (?:i )?(?:have |had |'ve )?(?:previously|already|repeatedly) (?:stated|mentioned|noted"
        r"|explained|said|written|indicated|told|asked|communicated)\b|\bas stated (?:before|above"
        r"|earlier|previously)\b|\bi(?: have|'ve)? already (?:told you|explained|asked|sent you|wrote|written"
        r"|said|mentioned|stated|answered|provided)\b|\b(?:like|as) i said,",
        "It says that the reader did not listen.",
        "Say it once more in plain words, or not at all.",
        ("As previously stated, I am free.", "As I have already mentioned, I moved."),
        ("I have already begun to read the book you named.", "As I said yes, the rain began.")[:1],
    ),
    Rule(
        "BLM-07",
        WARNING,
        "my last, my previous, my earlier, my e-mail, my email, my message, my note, my first, spam,"
        " my recent, my other, my mail, my letter, overlooked, my voicemail, my call",
        r"\b(?:not sure|unsure|wondering|wonder|wanted to (?:check|make sure|see|be sure|ensure)|checking"
        r"|confirm|check)(?: if| whether| that)? you (?:\w+ )?(?:saw|got|received|receive|missed|read|seen"
        r"|get|see) "
        + MY_MAIL
        + r"\b|\bdid you (?:\w+ )?(?:get|see|receive|read|miss) "
        + MY_MAIL
        + r"\b|\bhave you (?:\w+ )?(?:seen|got|received|read|had (?:a|the) chance to (?:read|see|look at)) "
        + MY_MAIL
        + r"\b|\b"
        + MY_MAIL
        + r" (?:\w+ ){0,3}(?:lost|missed|overlooked|spam|slipped|buried|ignored|unread)\b"
        r"|\b(?:apparently|obviously|clearly|probably|possibly|was|been) overlooked\b"
        r"|\b(?:in|into|to|your) (?:your )?spam\b",
        "It checks up on the reader.",
        "Ask the new question; the thread shows the rest.",
        (
            "I'm not sure whether you saw my earlier email.",
            "Did you get my last message?",
            "Perhaps my email went to your spam folder.",
        ),
        ("In my last role I read every label.", "Thank you for answering my e-mail so kindly."),
        parts=TEXT,
    ),
    Rule(
        "BLM-08",
        WARNING,
        "in case you, bumping, inbox, resurfac, slipped your, the cracks, forgot, forget, your radar,"
        " dropped the ball, your mind, remember me, bump this",
        r"\bin case you(?:'ve| have|'d)? (?:\w+ )?(?:miss|missed|forgot|forgotten|overlooked)\b"
        r"|\bbump(?:ing)? this\b|\b(?:the )?top of your inbox\b|\bresurfac\w+ (?:this|my)\b"
        r"|\bslip(?:ped|s)? (?:your mind|through (?:the cracks|the net))|\b(?:fell|fallen|fall) through the"
        r" cracks\b|\byou(?:'ve| have)? (?:must |may |might |seem to )?(?:have )?forg[eo]t(?:ten)? (?:about )?"
        r"(?:me|my|to|all)\b|\bhave you forgotten\b|\b(?:off|on) your radar\b|\bdropped the ball\b"
        r"|\bdo you (?:even |still )?remember me\b",
        "It says that the reader forgot.",
        "“A short note to ask about next steps.”",
        (
            "In case you missed it, I wrote in May.",
            "Just bumping this to the top of your inbox.",
            "Maybe you forgot about me.",
        ),
        ("I shall not forget the view from your roof.", "The bumping of crates is what we fixed."),
        parts=TEXT,
    ),
    Rule(
        "BLM-09",
        ERROR,
        "disorgani, inefficient, poor, chaotic, a mess, mess, slow, terrible, awful, broken, sloppy, shoddy,"
        " a joke, badly, shambles, bureaucratic, confus, opaque, lacking, farce, amateur, incompeten",
        r"\b(?:your|the|this|hiring|recruitment|interview|selection|application)(?: \w+){0,2} (?:process"
        r"|team|communication|department|hr|procedure|people|organi[sz]ation|planning|handling|recruitment"
        r"|hiring|scheduling|recruiter)(?: (?:at|in|of) [\w ]{1,30})?"
        r"(?:'s| is| was| has been| have been| are| were| seems?| feels?| felt| looks?| looked)"
        + VERY
        + r" (?:disorgani[sz]ed|inefficient|poor|chaotic|a mess|messy|slow|terrible|awful|broken|sloppy"
        r"|shoddy|a joke|a shambles|bureaucratic|confusing|confused|opaque|lacking|a farce|amateurish"
        r"|incompetent|badly \w+|poorly \w+)\b"
        r"|\b(?:your|such|this) (?:\w+ )?(?:poor|bad|terrible|awful|shoddy|sloppy|disorgani[sz]ed|chaotic"
        r"|inefficient|slow|broken) (?:communication|hiring|recruit\w+|organi[sz]ation|planning|treatment"
        r"|process|manners|management|handling)\b|\byour (?:\w+ )?incompetence\b"
        r"|\b(?:very|so|rather|too|quite) (?:disorgani[sz]ed|inefficient|amateurish)\b"
        r"|\bthis is (?:very |really )?poor(?=[.,;!]|$)",
        "Criticism of how they hire will be passed round; it is a thought for you alone.",
        "Leave it out.",
        (
            "Your hiring process has been rather disorganised.",
            "Your HR department is very inefficient.",
            "The recruitment at your company is a mess.",
        ),
        (
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
        "unprofessional, inconsiderate, disrespectful, discourteous, rude, appalling, shameful,"
        " disgraceful, outrageous, impolite, negligent, dishonest, misled, misleading, lied, bad manners,"
        " bad faith, unfair, thoughtless, shame on, ashamed",
        r"\b(?:unprofessional(?:ism|ly)?|inconsiderate|disrespectful|discourteous|impolite|appalling"
        r"|shameful|disgraceful|outrageous|thoughtless|bad (?:manners|faith|form|style))\b"
        r"|\b(?:it|this|that|you|which)(?:'s| is| was| are| were| have been| has been|'re)"
        + VERY
        + r" (?:rude|unfair|dishonest|negligent|misleading)\b(?! (?:not to|of me))"
        r"|\byou(?:'ve| have)? (?:misled|lied to) me\b|\bi was (?:misled|lied to)\b|\bshame on\b"
        r"|\bought to be ashamed\b|\bcould (?:call|consider) (?:it )?rude\b",
        "It judges the reader’s manners.",
        "Leave it out.",
        ("I find this unprofessional.", "It is inconsiderate to be silent.", "That is rude."),
        ("You were never disrespectful.", "It would be rude not to thank you."),
        negatable=True,
        reportable=True,
    ),
    Rule(
        "BLM-11",
        ERROR,
        "lack of, absence of, whatsoever",
        r"\b(?<!your )(?:lack|absence) of (?:any |real |proper |clear |basic )?(?:communication|response|repl(?:y|ies)"
        r"|courtesy|follow[- ]?up|updates?|feedback|transparency|respect|contact|information|news|interest"
        r"|professionalism|answers?)\b(?! (?:between|in|among|across|within|for|with|on|loops?))|\byour (?:\w+ )?(?:lack|absence) of\b|\bno (?:\w+ ){1,2}whatsoever\b",
        "It lists what the reader failed to do.",
        "Leave it out.",
        ("The lack of communication has been remarkable.",),
        ("You spoke of the lack of feedback between the wards.", "The lack of rain helped."),
        reportable=True,
    ),
    Rule(
        "BLM-12",
        WARNING,
        "courtesy, decency, the least you, even a, a simple, one-line, two-line, two minutes, one line,"
        " good manners, decent",
        r"\b(?:common|basic|simple|minimum of|bit of|elementary|have the|had the|without the) (?:\w+ )?"
        r"(?:courtesy|decency|politeness|respect|professionalism|manners)\b|\bthe (?:very )?least (?:you|your"
        r" \w+|one|anyone) (?:could|can|should|might)\b|\b(?:even a|just a|a) (?:\w+ )?(?:simple|one-line|"
        r"two-line|one-sentence|brief|short|quick) (?:\w+ )?(?:e-?mail|reply|answer|no|message|call|note|line"
        r"|rejection|yes)(?: \w+){0,3}? (?:would (?:have|be|do|suffice)|could have|should (?:have|be)|is"
        r" (?:not|the least|hardly)|isn't)\b|\btakes? (?:only |just )?(?:two|five|ten|a few|\d+) (?:minutes?"
        r"|seconds?)\b",
        "It teaches the reader manners.",
        "Leave it out.",
        ("A short reply would have been common courtesy.", "It is the least you could do."),
        ("Thank you for the courtesy of a tour.", "A short call would suit me well.")[:1],
    ),
    Rule(
        "BLM-13",
        WARNING,
        "after all, after i spent, after i invested, time off, day off, i invested, i spent, i gave up,"
        " i sacrificed, i put in, hours of, so much time, all this time, for nothing, unpaid",
        r"\bafter all (?:of )?(?:the|my|these|those|that|this)\b[^.?!]{0,20}\b(?:time|effort|work|rounds"
        r"|interviews|hours|preparation|trouble|tests|weeks)\b|\b(?:i took|having taken|after taking) (?:\w+ ){0,2}"
        r"(?:day|days|time|morning|afternoon|leave) off\b|\bi (?:have |'ve )?(?:spent|invested|gave up|given up"
        r"|sacrificed|put in) (?:so|too|many|countless|hours|days|weeks|a (?:lot|whole|great)|all|my|\d+|three"
        r"|two|four|five|six|ten|twenty|unpaid)[^.?!]{0,40}\b(?:on|for|in|into|to|preparing|with) (?:your|this"
        r"|the (?:interviews?|case|task|test|assignment|process|application)|an? (?:interview|test|task))"
        r"|\b(?:all|was|been) for nothing\b|\bunpaid (?:work|task|test|hours|assignment)\b",
        "It presents the reader with a bill for your time.",
        "Thank them for the time they gave.",
        (
            "After all the time I invested in this, it is poor.",
            "I took a day off to meet you.",
            "I spent ten hours on your case study.",
        ),
        (
            "After all the rain it was good to be indoors.",
            "I spent three years on the wards in Leeds.",
        ),
    ),
    Rule(
        "BLM-14",
        WARNING,
        "reminder, nudge, remind you, poke, prod ",
        r"\b(?:gentle|friendly|kind|quick|polite|little|small|soft|short|slight|tiny|brief) (?:\w+ )?"
        r"(?:reminder|nudge|poke|prod|ping)\b|\b(?:just|as) a reminder (?:that (?:you|i)|of my)\b|\breminder:"
        r"|\b(?:remind you|reminding you)(?: once)? (?:that|of|about|again)\b|\b(?:second|third|last|final|yet"
        r" another|another) reminder\b",
        "A reminder says that the reader owes you something.",
        "“A short note to ask …”",
        ("Subject: Gentle reminder, accountant interview", "A quick nudge from my side."),
        ("The reminder service you built is clever.",),
        parts=TEXT,
    ),
    Rule(
        "BLM-15",
        WARNING,
        "please advise, kindly advise, do the needful",
        r"\b(?:please|kindly) advise\b|\bdo the needful\b",
        "It sounds like an order from a counter.",
        "Ask the question itself.",
        ("Please advise on the status.",),
        ("I could advise on the menu.",),
        parts=TEXT,
    ),
    Rule(
        "BLM-16",
        WARNING,
        "double e, second e-mail, second email, second message, another e-mail, another email, yet another,"
        " repeated e, third e",
        r"\b(?:sorry|apolog\w+|excuse|pardon) (?:\w+ ){0,3}(?:double|second|third|another|repeated|repeat"
        r"|extra|many|multiple) (?:\w+ )?(?:e-?mails?|messages?|notes?|mails?)\b",
        "It apologises and accuses at once.",
        "Send one letter and do not count it.",
        ("Sorry for the double email.", "Apologies for the second email."),
        ("The second e-mail service was mine.",),
        parts=TEXT,
    ),
    Rule(
        "BLM-17",
        HINT,
        "per our",
        r"\b(?:as )?per our (?:conversation|discussion|call|chat|agreement|interview|talk|meeting)\b",
        "It sounds like a file note.",
        "“When we spoke on Tuesday 10 November …”",
        ("As per our conversation, I am free.",),
        ("One litre per our recipe.",),
        parts=TEXT,
    ),
    Rule(
        "BLM-18",
        WARNING,
        "promised, your promise, your word, deadline, came and went, come and gone, supposed to, were meant"
        " to, was meant to, agreed",
        r"\b(?:as|like|than|what) (?:you|was|had been)(?: had)? promised\b|\byou(?:'d| had| have)? promised"
        r" (?:me|us|that|to|i|you|an? )"
        + GAP
        + r"\b(?:hear|call|get back|touch|write|weeks?|\w+day|decide|"
        + ANSWER
        + r")\b|\b(?:broke|broken|keep|kept|not kept) (?:your|a|that|the) (?:word|promise)s?\b"
        r"|\b(?:miss(?:ed)?|ignored|past) (?:your|the|that|your own) (?:own )?deadline\b|\bcame and went\b"
        r"|\b(?:has|have) come and gone\b|\bdeadline (?:you (?:set|gave|named) )?(?:has|is) (?:long )?(?:passed"
        r"|past|gone|over)\b|\byou were (?:supposed|meant|going) to "
        + REPLYING
        + r"|\bwas supposed to (?:hear|take (?:two|a few|a|one|three|\d)|be (?:made|decided|told))\b"
        r"|\b(?:as|like) (?:was |we |we had )?agreed,? (?:but|you (?:would|were))",
        "It holds the reader to a promise.",
        "Speak of what they hoped or planned, and ask whether it has moved.",
        ("I have not heard as you promised.", "The deadline has come and gone."),
        ("You promised a busy summer, and I like that.", "I work well to a deadline."),
    ),
    Rule(
        "BLM-19",
        ERROR,
        "ignor",
        r"\b(?:been|being|be|feel|felt|am|was|simply|just) (?:completely |totally |simply )?ignored\b"
        r"|\bignor(?:e|ed|es|ing) (?:me|my|applicants|candidates|people|us|it|all)\b",
        "It accuses the reader of ignoring you.",
        "“I wanted to ask where things stand.”",
        ("I feel ignored.", "You have been ignoring my calls."),
        ("You said that patients must not be ignored.", "Ignore the weeds and they win."),
        negatable=True,
        reportable=True,
    ),
    Rule(
        "BLM-20",
        ERROR,
        "treat, no way to",
        r"\b(?:no|not the|hardly the|a strange|a poor) way (?:to|of|in which to|you) (?:treat|deal|handle|run)"
        r"|\b(?:the way|how) (?:i|candidates|applicants|people|you)(?:'ve| have| was| were| am| are|'m)? (?:been )?"
        r"(?:being )?treat(?:ed|ing)?\b|\btreat(?:ed|ing|s)? (?:me|candidates|applicants|people) (?:like (?:this"
        r"|that|dirt|a number|nothing)|this way|so|with (?:so little|such|contempt)|poorly|badly|unfairly|as if)",
        "It says that the reader treats people badly.",
        "Leave it out.",
        ("This is no way to treat applicants.", "I'm not happy with how I was treated."),
        ("You told me how people are treated on the ward, and I liked it.",),
        reportable=True,
    ),
    Rule(
        "BLM-21",
        WARNING,
        "apparently, evidently, obviously, clearly, must be nice, i guess, thanks for nothing, i suppose,"
        " tells me, says a lot, speaks volumes, priority, no time for",
        r"\b(?:apparently|evidently|obviously|clearly),? (?:you|my|your|nobody|somebody|someone|no one|i(?:'m| am)"
        r" not)\b|\bmust be nice\b|\bthanks? (?:you )?for nothing\b|\b(?:tells me|says|said) (?:a lot|a great deal"
        r"|everything|enough|all i need)\b|\bspeaks volumes\b|\bi guess(?: that)? (?:you|your|my"
        r" (?:time|application)|answering|replying|it(?:'s| is) too)\b|\b(?:not|n't) (?:be |exactly |really )?"
        r"(?:a|your|much of a|high on your) (?:\w+ )?priorit(?:y|ies)\b",
        "Sarcasm is read as an attack.",
        "Leave it out.",
        (
            "Clearly, somebody on your team dropped the ball.",
            "I guess answering applicants isn't a priority for you.",
            "That tells me a lot about your firm.",
        ),
        ("You clearly enjoy the work.", "Obviously the sea decides."),
        reportable=True,
    ),
    Rule(
        "BLM-22",
        ERROR,
        "your failure, your inability, your unwillingness, your refusal, your silence, your delay, your"
        " indecision, your neglect, your fault, your negligence, your disregard, you people, because of you,"
        " you cost, wasted, let me down, made me, holding me up, holding up, your inaction, your disinterest, your behaviour, your behavior,"
        " your slow, your late",
        r"\byour (?:\w+ )?(?:failure|inability|unwillingness|refusal|silence|delays?|indecision|neglect|fault"
        r"|negligence|disregard|inaction|disinterest|behaviou?r|slowness|lateness)\b|\byou people\b|\bbecause of"
        r" you\b|\byou(?:'ve| have)? (?:cost me|wasted|made me (?:wait|miss)|let me down)\b|\byou(?:'re| are)"
        r" holding (?:me|things|everything|it) up\b",
        "It lays the fault at the reader’s door.",
        "Leave it out.",
        ("Your silence is odd.", "You have wasted two months.", "You people are slow."),
        ("It is your team’s calm that I liked.", "It was not your fault at all."),
        negatable=True,
    ),
    Rule(
        "BLM-23",
        WARNING,
        "too busy, bothered, bother to, don't care, do not care, doesn't care, don't value, do not value,"
        " doesn't value, respect my, value my, respect for, respect people, care about your",
        r"\btoo busy (?:to|for)\b|\b(?:can't|cannot|couldn't|could not) be bothered\b|\b(?:not|n't|never|even)"
        r" (?:even )?bother(?:ed)? to\b|\b(?:you|nobody|no one|company|team) (?:clearly |obviously |really )?(?:do"
        r" not|don't|doesn't|does not) (?:\w+ )?(?:care|value|respect|appreciate)\b|\b(?:no|little|so little|more"
        r"|some|lack of) respect for (?:my|candidates|applicants|people|other people)|\b(?:respect|value) my time\b",
        "It says that the reader does not care.",
        "Leave it out.",
        ("You are too busy to write.", "You do not value my time."),
        ("You do not care for waste, and nor do I.", "The kitchen is never too busy to smile.")[:0],
    ),
    Rule(
        "BLM-24",
        WARNING,
        "should have, could have, at least have, might have, ought to have, owe",
        r"\b(?:you|your \w+|somebody|someone|they) (?:really |at least )?(?:should|could|might|ought to) (?:at"
        r" least )?have (?:at least |just |simply )?"
        + REPLYING
        + r"\b|\byou(?: still)? owe me\b|\b(?:i(?:'m| am)|we are) owed\b",
        "It tells the reader what they should have done.",
        "Ask what you would like to know.",
        ("You could at least have written.", "You still owe me an answer."),
        ("You could have heard a pin drop.", "I owe you my thanks."),
    ),
)
