"""Desperation, apology and presumption: neither on one's knees nor already hired.

Being somebody's second choice is never mentioned (A18): silence may mean that the first one
has not signed yet.
"""

from __future__ import annotations

from cordially.review.phrases import I_AM, I_FEEL, I_WILL, SEVERAL, VERY
from cordially.review.tone import ERROR, HINT, OFFER, TEXT, WARNING, Rule

DESPERATION = (
    Rule(
        "DES-01",
        ERROR,
        "desperat",
        I_FEEL + VERY + r" desperate\b"
        r"|\bdesperately (?:need|want|hop|look|seek|wait|wish|try|trying|in need)"
        r"|\b(?:in|of|out of) (?:sheer |pure |my )?desperation\b"
        r"|\bdesperate (?:for|to) (?:an?|this|the|work|any|get|hear|join|find|start|be|leave"
        r"|know)\b",
        "Need is not the reader’s problem, and makes them wary.",
        "“I remain very interested.”",
        caught=(
            "I am desperate.",
            "I desperately need work.",
            "I’m writing out of desperation.",
        ),
        spared=(
            "You spoke of a desperate shortage of nurses.",
            "I am not desperate to move.",
        ),
        negatable=True,
    ),
    Rule(
        "DES-02",
        ERROR,
        "need this, need the job, need the work, need a job, need any, need the money, "
        "need work, need the income, need it, need the role, need the position",
        r"\b(?:i|we|family) (?:(?:really|truly|badly|so|just|do|urgently|absolutely"
        r"|desperately|very much) ){0,2}needs? (?:this|the|a|any)? ?(?:\w+ )?(?:job|role"
        r"|position|work|income|money|salary|paycheck|opportunity|chance|post)\b(?! to be)"
        r"|\bneed (?:this|it) (?:so )?(?:badly|more than)\b",
        "Need is not the reader’s problem.",
        "“I would be glad to do this work.”",
        caught=(
            "I really need this job.",
            "I need the money.",
        ),
        spared=(
            "You need this role to grow.",
            "I need no role model.",
        ),
        reportable=True,
    ),
    Rule(
        "DES-03",
        ERROR,
        "anything, whatever, any role, any job, any position, any salary, any pay, "
        "any shift, any work, any offer, for free, for nothing, for less, any wage, "
        "any terms, everything, any department, any conditions",
        r"\bi(?:'d|'ll| would| will| am (?:willing|ready|prepared|happy) to|'m (?:willing"
        r"|ready|prepared|happy) to| can|'m open to| am open to)(?: \w+)? ?(?:do|take|accept"
        r"|give|work)? ?(?:(?:absolutely|literally|just) )?(?:anything|everything"
        r"|whatever)\b(?! (?:differently|else|further|of the|useful|that (?:helps|would)"
        r"|you (?:still|would like|may|might|need from)|helps))"
        r"|\b(?:take|accept|do|for|at|open to|under) (?:absolutely |just "
        r"|almost )?any (?:other )?(?:role|job|position|salary|pay|shift|offer|wage|terms"
        r"|conditions|department|kind of work|sort of work)\b"
        r"|\bwork (?:for|at) (?:free|nothing|less|half|no pay|the minimum)\b",
        "A person who takes anything seems to want nothing in particular.",
        "Leave it out.",
        caught=(
            "I would take anything.",
            "I will accept any salary.",
            "I could work for free.",
        ),
        spared=(
            "Is there anything I can send?",
            "I would do nothing differently.",
        ),
        reportable=True,
    ),
    Rule(
        "DES-04",
        ERROR,
        "beg , begging, implor, beseech, plead, on my knees, i pray, mercy, beg.",
        r"\bi(?:'m| am)? (?:\w+ )?beg(?:ging)?\b(?! to differ| your pardon)"
        r"|\b(?:implor|beseech|plead)(?:e|ing)?\b"
        r"|\bon my knees\b"
        r"|\bi pray\b"
        r"|\bhave mercy\b",
        "It puts the reader in the place of a judge.",
        "Leave it out.",
        caught=(
            "I beg you.",
            "I am begging for an answer.",
            "I implore you to think again.",
        ),
        spared=(
            "We bought a begonia.",
            "Which begs the question of salt.",
        ),
    ),
    Rule(
        "DES-05",
        ERROR,
        "please please, please, please, pretty please",
        r"\bplease[,!.]* please\b"
        r"|\bpretty please\b",
        "It begs.",
        "One “please”, or none.",
        caught=(
            "Please, please call.",
            "Pretty please?",
        ),
        spared=("Please call if it would please you.",),
    ),
    Rule(
        "DES-06",
        HINT,
        "dream, lifelong, since i was a, all my life, whole life",
        r"\bdream (?:job|company|role|employer|team|position|career|come true|workplace"
        r"|place)\b"
        r"|\b(?:always|long|ever) (?:dreamed|dreamt) of\b"
        r"|\bmy (?:lifelong |biggest |greatest )?dream (?:is|was|to|of|has)\b"
        r"|\bsince i was a (?:child|kid|boy|girl|little)\b"
        r"|\b(?:all my|my whole|my entire) life\b",
        "It says more about you than about the work.",
        "Name the piece of the work that draws you.",
        caught=(
            "This is my dream job.",
            "I have always dreamed of working here.",
        ),
        spared=("The dreamy lighting in the hall is new.",),
    ),
    Rule(
        "DES-07",
        WARNING,
        "chance, a shot, prove, let you down, disappoint you, regret it, i promise, "
        "i swear, benefit of the doubt, regret hiring, regret choosing, regret taking",
        r"\b(?:give|giving|gave) (?:me|us) (?:just |only |at least )?(?:an?|one|this|the"
        r"|another) (?:\w+ )?(?:chance|shot|try|opportunity to prove)\b"
        r"|\b(?:one|another|a second|a last|one last) (?:more |last )?chance\b"
        r"|\btake a (?:chance|gamble|risk) on me\b"
        r"|\blet me prove\b"
        r"|\bprove (?:myself|my worth|you wrong|to you|it to you)\b"
        r"|\b(?:won't|will not|never|not) (?:let you down|disappoint you|regret (?:it|hiring"
        r"|choosing|taking|giving))\b"
        r"|\bi (?:promise|swear)(?: you)?(?: that)? (?:i|you|to)\b",
        "It asks for a favour, and not for a job.",
        "Say what you would do first.",
        caught=(
            "Please give me a chance.",
            "I promise I will not let you down.",
        ),
        spared=("Thank you for the chance to see the lab.",),
    ),
    Rule(
        "DES-08",
        WARNING,
        "rent, bills, mortgage, savings, to feed, unemploy, out of work, jobless, "
        "without work, without a job, visa, my family, my kids, my children, ends meet, "
        "financ, broke, evict, debt, single mother, single father, loan, landlord, "
        "without income, job-hunting, job hunting, my parents, job search, no income, "
        "put food, work permit, months without",
        r"\bi(?: \w+){0,3} (?:pay|cover|afford|make|owe) the (?:rent|bills|mortgage)\b"
        r"|\b(?:children|kids|mouths|family) to feed\b"
        r"|\bno (?:other )?income\b"
        r"|\b(?:pay|cover|afford|make|owe)(?:ing)? (?:my|our|this month's) (?:rent|bills"
        r"|mortgage|loans?|debts?)\b"
        r"|\bmy (?:rent|bills|mortgage|savings|debts?|loans?|landlord|unemployment|visa"
        r"|work permit|residence permit|benefits)\b[^.?!]{0,25}\b(?:is|are|was|has|have|will"
        r"|runs?|depends?|end|ends|expires?|stops?|wants?)\b"
        r"|\bi(?:'ve| have)? (?:been|am|'m) (?:\w+ )?(?:unemployed|out of (?:work|a job)"
        r"|jobless|without (?:a job|work|income|pay)|job[- ]hunting)\b"
        r"|\bi(?:'m| am) (?:\w+ )?(?:unemployed|jobless|out of work|broke)\b"
        r"|\b(?:support|feed|provide for)(?:ing)? (?:my|a|three|two) (?:\w+ )?(?:family|kids"
        r"|children|parents|wife|husband)\b"
        r"|\bmy (?:family|kids|children)(?: \w+)? (?:depends?|relies|rely|counts?|needs?|is"
        r"|are)(?: depending| relying| counting)? (?:on|me|this|to)\b"
        r"|\b(?:my|our|of) (?:\w+ )?financial(?:ly)? (?:\w+ )?(?:situation|troubles?"
        r"|hardship|difficult\w*|pressure|problems?|stress|worries)\b"
        r"|\bfinancially (?:it|things|i|this|we)\b"
        r"|\bmake ends meet\b"
        r"|\b(?:going|gone) broke\b"
        r"|\bevict"
        r"|\bput food on\b"
        r"|\bsingle (?:mother|father|parent|mum|mom|dad)\b"
        r"|\b(?:months|years) (?:of unemployment|without (?:work|a job|income))\b"
        r"|\brunning out of (?:money|savings)\b"
        r"|\bjob search (?:has been|is) (?:\w+ )?(?:long|hard|difficult|exhausting)\b",
        "Your finances are not the reader’s concern, and they may be unable to forget them.",
        "Leave it out.",
        caught=(
            "I cannot pay my rent.",
            "I have been out of work since March.",
            "My savings are gone.",
        ),
        spared=(
            "The mortgage product you showed is clever.",
            "Your rental savings scheme is new.",
        ),
    ),
    Rule(
        "DES-09",
        WARNING,
        "inbox, my phone, my e-mail, my email, sleep, stop thinking, pins and needles, "
        "edge of my seat, fingers, nails, by the phone, awake, eat , my mailbox, "
        "wait any longer to, wait another, all day, every hour, every day, suspense, "
        "every morning",
        r"\b(?:check|checking|refresh|refreshing|refreshed|checked|watching|watch"
        r"|staring at) (?:and \w+ )?my (?:\w+ )?(?:e-?mails?|inbox|phone|mailbox|mail"
        r"|spam)\b"
        r"|\bi (?:can(?:'t|not)|could(?:n't| not)|can barely|can hardly|hardly"
        r"|barely) (?:stop thinking|sleep|eat|slept|focus on anything|concentrate"
        r"|think of anything)\b"
        r"|\b(?:lying|lie|lay) awake\b"
        r"|\b(?:los(?:e|ing|t)|sleepless) (?:my )?(?:sleep|nights)\b"
        r"|\bpins and needles\b"
        r"|\bedge of my seat\b"
        r"|\b(?:my )?fingers (?:are )?crossed\b"
        r"|\bcross(?:ing)? my fingers\b"
        r"|\bbiting my nails\b"
        r"|\b(?:sit|sitting|waiting|wait|jump)(?:s|ing)? (?:\w+ )?(?:by|at|for"
        r"|next to) the phone\b"
        r"|\bevery (?:hour|minute|five minutes) (?:for|i|since)\b"
        r"|\bsuspense is\b"
        r"|\bcan(?:'t|not) wait (?:any longer|another \w+) to (?:know|hear|find)\b",
        "It makes the reader answerable for your nerves.",
        "Leave it out.",
        caught=(
            "I keep refreshing my inbox.",
            "I can't sleep.",
            "My fingers are crossed.",
        ),
        spared=(
            "You check your inbox once a day, which I liked.",
            "The sleep lab is quiet.",
        ),
    ),
    Rule(
        "DES-10",
        WARNING,
        "anxious, nervous, impatiently, worried, worrying, panick, terrified, scared, "
        "afraid of, afraid you, afraid that you, fear",
        r"\b(?:anxiously|nervously|desperately|impatiently|breathlessly) (?:await|wait|look"
        r"|hop|expect)\w*"
        r"|"
        + I_AM
        + VERY
        + r" (?:anxious|nervous|panicking|terrified|scared|worried) (?:about (?:my|your"
        r"|the (?:outcome|result|decision|silence|wait)|not|losing|what|whether|this)"
        r"|to (?:hear|know|learn|find out)|that (?:i|you|my)|i|because|since|as)\b"
        r"|\b(?:getting|growing|making me|makes me|feeling) (?:\w+ )?(?:anxious|nervous"
        r"|worried)\b"
        r"|\bi (?:fear|worry) (?:that )?(?:i|you|my|the worst)\b",
        "It makes the reader answerable for your nerves.",
        "“I look forward to hearing from you.”",
        caught=(
            "I am anxiously awaiting news.",
            "I'm so worried about your decision.",
        ),
        spared=(
            "I am afraid I cannot come on Friday.",
            "You asked about anxious patients.",
        ),
        negatable=True,
    ),
    Rule(
        "DES-11",
        WARNING,
        "the world to, everything to me, so much to me, mean everything, mean the world, "
        "mean so much, change my life, life-changing, save my",
        r"\b(?:would|will|means?|could) (?:mean )?(?:the (?:whole )?world|everything|so much"
        r"|more than)(?: \w+){0,3} to (?:me|my|us)\b"
        r"|\bmean(?:s)? (?:the world|everything|so much|more than (?:you|i))\b"
        r"|\b(?:change|save|changed) my (?:whole )?life\b"
        r"|\blife-changing\b",
        "It makes the reader answerable for your happiness.",
        "Say what you would bring.",
        caught=(
            "It would mean the world to me.",
            "This could change my life.",
        ),
        spared=(
            "It means so little waste that I was amazed.",
            "You showed me the world map.",
        ),
    ),
    Rule(
        "DES-12",
        WARNING,
        "24/7, day or night, day and night, drop everything, any time of, any hour, "
        "moment's notice, anytime, this minute, weekends too, around the clock",
        r"\b(?:i(?:'m| am)|available|reach(?:able|ed)?|call|contact"
        r"|work)\b[^.?!]{0,30}\b(?:24/7|around the clock)\b"
        r"|\b(?:i(?:'m| am|'ll| can| could| would| will)|available|reach|call"
        r"|contact)\b[^.?!]{0,30}\bday (?:or|and) night\b"
        r"|\bi(?:'ll| will|'d| would| can| could)(?: \w+){0,2} drop everything\b"
        r"|\b(?:any|every) (?:time|hour) (?:of|at) (?:the )?(?:day|night|all)"
        r"|\bat (?:a|one) moment's notice\b"
        r"|\bany ?time(?: at all)?,? (?:day|any ?where|night|even)"
        r"|\bstart (?:this (?:very )?minute|tonight|right now|tomorrow (?:if|already))",
        "Somebody who is always free seems to be wanted by nobody.",
        "Offer to fit in with the reader’s calendar.",
        caught=(
            "I am available 24/7.",
            "Call me day or night.",
        ),
        spared=(
            "Your 24/7 support desk impressed me.",
            "I could start in May.",
        ),
        reportable=True,
    ),
    Rule(
        "DES-13",
        WARNING,
        "no other, only hope, last hope, only chance, last chance, last resort, "
        "only option, no one else will, nobody else, no one will, nobody will, rejected, "
        "rejection, applied to, applied for, depends on, counting on, my hopes, "
        "everything on, only interview, only company, only employer, turned down, "
        "nobody wants",
        r"\bi have no other (?:\w+ )?(?:offers?|options?|interviews?|choices?|prospects?)\b"
        r"|\bmy (?:only|last) (?:\w+ )?(?:hope|chance|resort|option|interview)\b"
        r"|\b(?:no one|nobody)(?: else)? (?:will|wants to|would|has|wants) (?:hire|take"
        r"|interview|invite|give|want|me)"
        r"|\b(?:been |was )?(?:rejected|turned down) (?:by|from|everywhere|"
        + SEVERAL
        + r"|so|again|dozens|at)"
        r"|\b" + SEVERAL + r" (?:other )?rejections\b"
        r"|\bapplied (?:to|for) (?:over |more than |about |nearly )?(?:hundreds|dozens"
        r"|so many|countless|"
        + SEVERAL
        + r" (?:other )?(?:jobs|companies|firms|positions|places|roles|employers))\b"
        r"|\b(?:everything|my (?:future|life|career|family)) depends on\b"
        r"|" + I_AM + r" (?:\w+ )?counting on (?:you|this|it|getting)\b"
        r"|\b(?:all|put|pinned|pin) (?:all )?(?:of )?my hopes\b"
        r"|\bthe only (?:interview|company|employer|place|one) (?:i|that|who|which"
        r"|to)(?: \w+)? (?:got|had|invited|answered|replied|have)\b",
        "Nobody likes to be the last resort.",
        "Leave it out.",
        caught=(
            "I have no other options.",
            "You are my last hope.",
            "I have applied to dozens of firms.",
        ),
        spared=(
            "We applied to two grants for the lab.",
            "It depends on the weather.",
        ),
        reportable=True,
    ),
    Rule(
        "DES-14",
        HINT,
        "humbly",
        r"\bhumbly (?:\w+ )?(?:request|ask|beg|submit|seek|hope|await|appeal)\b"
        r"|\bmost humbly\b",
        "It kneels where a question would do.",
        "“Could you …?”",
        caught=("I humbly request a reply.",),
        spared=("The chef spoke humbly of his bread.",),
    ),
    Rule(
        "DES-15",
        WARNING,
        "hopeless, worthless, failure, devastated, heartbroken, crushed, in tears, "
        "cried, crying, depressed, heartbroken, breaks my heart, broke my heart, broken",
        I_FEEL
        + VERY
        + r" (?:hopeless|worthless|like a failure|a failure|devastated|heart-?broken|crushed"
        r"|in tears|depressed|broken|gutted)\b"
        r"|\bi (?:\w+ )?(?:cried|wept)\b"
        r"|\b(?:breaks|broke) my heart\b",
        "It asks the reader to console you.",
        "“I was sorry to read the news.”",
        caught=(
            "I am devastated.",
            "I cried all evening.",
        ),
        spared=("We wept with laughter at the crushed olives.",),
        negatable=True,
    ),
    Rule(
        "DES-16",
        WARNING,
        "hire me, pick me, choose me, select me, reconsider, take me on, employ me, "
        "change your mind, consider me again, take me",
        r"\b(?:please|just|to|and|you|,|will|would|could) (?:hire|pick|choose|select|employ"
        r"|take) me\b(?! (?:up|about|to|through|around|for|out))"
        r"|(?:^|[.!?] )(?:hire|pick|choose) me\b"
        r"|\b(?:please |to |you )(?:\w+ )?reconsider(?: me| my| your| the| this)?\b"
        r"|\btake me on\b"
        r"|\bchange your mind\b",
        "It pleads; a decision once made is not argued with.",
        "Say what you would bring.",
        caught=(
            "Please hire me.",
            "I ask you to reconsider your decision.",
        ),
        spared=("They took me around the yard.",),
        reportable=True,
    ),
)

APOLOGY = (
    Rule(
        "APO-01",
        WARNING,
        "sorry, apolog, excuse the, excuse me for, excuse my",
        r"\b(?:sorry|apologies|apologi[sz]e|apology|excuse me) (?:(?:again|once more"
        r"|in advance|so much|very much|if|that) )?(?:to|for|if|that"
        r"|about) (?:\w+ ){0,2}?(?:be (?:such )?(?:a|an)|bother|bug|disturb|troubl|pester"
        r"|chas|nag|annoy|intrud|impos|e-?mail|writ|keep|ask|tak(?:e|ing)|contact|interrupt"
        r"|hassl|harass|being|the (?:length|bother|trouble|intrusion|inconvenience|long|many"
        r"|disturbance)|any (?:inconvenience|trouble|bother|disturbance)|my (?:persist"
        r"|impatien|many|long|nerv|english|insist|bother)|follow|press|push|yet another"
        r"|so many|another|the extra|spamm)\w*"
        r"|\b(?:so|very|terribly|really|awfully|deeply) (?:very )?sorry\b"
        r"|\bapologi[sz]e (?:profusely|in advance|again|sincerely|deeply)\b"
        r"|\b(?:sincere(?:st)?|deepest|many|profuse|thousand|humble) apologies\b",
        "It tells the reader that you think you are a nuisance.",
        "“Thank you for your time.”",
        caught=(
            "Sorry to bother you again.",
            "I apologise for disturbing you.",
            "I'm so sorry.",
        ),
        spared=(
            "I was sorry to read it.",
            "I am sorry that we missed each other.",
        ),
        parts=TEXT,
    ),
    Rule(
        "APO-02",
        WARNING,
        "bother, pushy, pest, annoy, nag, intrude, impose, nuisance, burden, pressur, "
        "rush you, bug you, seem, come across, take up, disturb, pester, a pain, "
        "impatient, importun, persistent",
        r"\bi (?:hate|(?:really )?(?:don't|do not|did not|didn't|never"
        r"|certainly don't) (?:want|mean|wish|intend)(?:ed)?|wouldn't want|would not want"
        r"|would hate|would never want) to (?:\w+ )?(?:bother|bug|nag|pester|annoy|intrude"
        r"|impose|pressure|rush|disturb|hurry|seem|sound|come across|appear|be (?:an? |so "
        r"|too )?(?:\w+ )?(?:pest|bother|nuisance|burden|pain|pushy|annoying|impatient"
        r"|difficult)|take up|press|push|trouble)\b"
        r"|\b(?:hope|trust) (?:that )?i(?:'m| am) not (?:\w+ )?(?:bother|annoy|being|intrud"
        r"|impos|disturb|taking|troubl|a )\w*"
        r"|\bnot trying to (?:be|bother|rush|push|pressure|nag|annoy|hurry)\b"
        r"|\b(?:risk|fear|afraid|worry) (?:of )?(?:being|seeming|sounding"
        r"|appearing) (?:\w+ )?(?:pushy|annoying|impatient|a )\b"
        r"|\bat the risk of (?:being|seeming|sounding|annoying)\b",
        "It makes the reader think of the bother.",
        "Leave it out.",
        caught=(
            "I don't want to bother you.",
            "I hope I am not being pushy.",
            "I hate to be a nuisance.",
        ),
        spared=(
            "I do not want to leave without a thank-you.",
            "You said guests hate to wait.",
        ),
    ),
    Rule(
        "APO-03",
        HINT,
        "just want, just check, just writ, just follow, just wonder, just reach, "
        "just a quick, just touch, only wanted, just thought, just hoping, just a short, "
        "just curious, just drop, just me",
        r"\b(?:just|only) (?:wanted|wanting|checking|writing|wondering|reaching|touching"
        r"|hoping|curious|dropping|want to|thought i(?:'d| would))\b"
        r"|\bjust following up\b"
        r"|\bjust a (?:very )?(?:quick|short|brief|little|small) (?:\w+ )?(?:note|e-?mail"
        r"|message|line|question|one|check)\b"
        r"|\b(?:it's|it is) just me\b",
        "“Just” makes the question smaller than it is.",
        "Leave “just” out.",
        caught=(
            "I just wanted to ask about timing.",
            "Just checking in.",
        ),
        spared=("You were just following the recipe.",),
        parts=TEXT,
    ),
    Rule(
        "APO-04",
        HINT,
        "wondering if, wondering whether, wonder if, wonder whether, maybe perhaps, "
        "perhaps maybe, possibly maybe, might possibly, could maybe, would maybe, "
        "maybe i , possibly perhaps, perhaps possibly, if maybe, if perhaps, if possibly",
        r"\b(?:wonder|wondering) (?:if|whether) (?:(?:you|it|there|i|we) )?(?:(?:would"
        r"|could) )?(?:might|maybe|perhaps|possibly|potentially)\b"
        r"|\b(?:maybe perhaps|perhaps maybe|might possibly|might perhaps|possibly maybe"
        r"|perhaps possibly|could maybe|might maybe|possibly perhaps)\b"
        r"|\bif (?:maybe|perhaps|possibly) (?:you|it|there|i)\b"
        r"|\bi (?:would|could) maybe\b"
        r"|\bmaybe i (?:could|might|can)\b",
        "Hedge upon hedge hides the question.",
        "“Could you …?”",
        caught=(
            "I was wondering if you might have news.",
            "You could maybe perhaps tell me.",
        ),
        spared=(
            "I was wondering whether there is news.",
            "Could you possibly share the timing?",
        ),
    ),
    Rule(
        "APO-05",
        HINT,
        "too much trouble, too much to ask, at all possible, no trouble, hate to ask, "
        "mind me asking, mind my asking, too much of a, not asking too much, "
        "if you could find, it's no bother, not a bother, don't mind",
        r"\bif (?:it(?:'s| is|'s| isn't)|that(?:'s| is)|this is) (?:not )?(?:asking )?"
        r"(?:too much|no trouble|no bother|not a bother)\b"
        r"|\btoo much (?:trouble|of a bother|of an imposition)\b"
        r"|\bif (?:it is )?at all possible\b"
        r"|\bhate to ask\b"
        r"|\bif you (?:don't|do not|wouldn't) mind (?:me|my) asking\b",
        "The question is small enough not to need an excuse.",
        "Leave it out.",
        caught=("If it's not too much trouble, could you reply?",),
        spared=("There was too much snow to ask for more.",),
    ),
    Rule(
        "APO-06",
        HINT,
        "busy, swamped, snowed under, a lot on your",
        r"\b(?:know|understand|reali[sz]e|sure|certain|imagine|appreciate|guess|bet"
        r"|aware)(?: that)? (?:you(?:'re| are| must be)(?: \w+){0,2}? (?:busy|swamped"
        r"|snowed under)|how (?:\w+ )?(?:busy|swamped) you)\b"
        r"|\byou must be (?:\w+ )?(?:busy|swamped)\b"
        r"|\b(?:lot|much) on your plate\b",
        "It opens with an excuse for the reader.",
        "“I know that these decisions take time.”",
        caught=(
            "I know you are very busy.",
            "You must be terribly busy.",
        ),
        spared=(
            "I know the busy season well.",
            "Your kitchen is busy on Fridays.",
        ),
    ),
    Rule(
        "APO-07",
        WARNING,
        "no worries, fine if not, feel free to ignore, ignore this, ignore me, "
        "ignore my, no pressure, feel free to disregard, disregard this, don't have to, "
        "do not have to, no problem if, no problem at all if, delete this",
        r"\bno (?:worries|problem|pressure)(?: at all)?,? (?:if|whatsoever)\b"
        r"|\bno pressure(?: at all)?[.,!]"
        r"|\bfine if (?:not|you)\b"
        r"|\b(?:feel free to|please|just|can|simply) (?:ignore|disregard|delete) (?:this|me"
        r"|my)\b"
        r"|\byou (?:don't|do not|really don't) have to (?:reply|answer|respond|tell)\b",
        "It takes the question back before it is answered.",
        "Leave it out.",
        caught=(
            "No worries if not!",
            "Feel free to ignore this.",
        ),
    ),
    Rule(
        "APO-08",
        HINT,
        "apolog, sorry for the delay, sorry for the late, sorry for my late, "
        "sorry for not, sorry i did, sorry it took, sorry that it took, sorry this is, "
        "sorry i'm late, sorry i am late, sorry i was",
        r"\bi (?:do |must |really |would like to |want to )?apologi[sz]e\b"
        r"|\b(?:my|please accept my|with|many) apologies\b"
        r"|\bapologies (?:for|if|that|in)\b"
        r"|\bsorry (?:for (?:the|my|this) (?:\w+ )?(?:delay|late\w*|slow\w*|wait)"
        r"|(?:that )?(?:it|this) (?:took|is|comes)|(?:that )?i (?:did not|didn't|am late"
        r"|'m late))\b",
        "An apology makes a small thing large.",
        "Thank the reader, and leave it out.",
        caught=(
            "I apologise for the late note.",
            "My apologies if I was unclear.",
        ),
        spared=("I will not apologise for liking mud.",),
        negatable=True,
        once=("thank-you/late",),
    ),
    Rule(
        "APO-09",
        HINT,
        "i guess, i suppose, kind of, sort of, or something, or whatever, "
        "i'm not sure if this, if that makes sense, if this makes sense",
        r"\bi guess\b"
        r"|\bi suppose(?: that)? (?:i|it|you|my|this|what)\b"
        r"|\b(?:kind|sort) of (?:want\w*|hop\w+|think\w*|wonder\w*|need\w*|like\w*"
        r"|interested|excited|nervous|feel\w*)\b"
        r"|\bor (?:something|whatever)(?: like that)?[.,!?]"
        r"|\bif (?:that|this) makes (?:any )?sense\b",
        "It sounds unsure.",
        "Say it plainly.",
        caught=(
            "I guess I would like to know.",
            "I was kind of hoping for news.",
        ),
        spared=(
            "It is the kind of work I like.",
            "A sort of map hung there.",
        ),
    ),
    Rule(
        "APO-10",
        WARNING,
        "not what, not who, not quite, not exactly, not the, n't the, not your, not as, "
        "my lack, my limited, my poor, my weak, my little, my bad, rambl, messed up, "
        "blew, bombed, stumbl, badly, poorly, underqualified, under-qualified, "
        "not qualified, not perform, screwed, terrible, awful, froze, not have enough, "
        "not good enough, my nervous, my nerves, not sure i, not worthy, imposter, "
        "impostor, mediocre, not exactly, unprepared, not much experience, "
        "better candidates, stronger candidates",
        r"\bi(?:'m| am| know i(?:'m| am)| was| may be| might be| realise i am"
        r"| realize i am) (?:probably |likely |surely |certainly |obviously |perhaps |maybe "
        r"|clearly )?not (?:the |your |as |exactly |really |a |an )(?:\w+ )?(?:best"
        r"|strongest|ideal|most|perfect|typical|obvious|good|experienced|right|strong"
        r"|qualified|expert|first|great|smartest)\b"
        r"|\bi(?:'m| am) (?:probably |surely |likely |perhaps )?not (?:quite |exactly "
        r"|really )?(?:what|who) you\b"
        r"|\bi may not (?:be|have)\b"
        r"|\bi(?:'m| am| was)(?: \w+)? (?:under-?qualified|not (?:qualified|worthy"
        r"|good enough)|unprepared|mediocre)\b"
        r"|\bmy (?:\w+ )?(?:lack of|limited|poor|weak|little|bad|nervous|clumsy|terrible"
        r"|rambling|mediocre) (?:\w+ )?(?:experience|skills|english|knowledge|qualifications"
        r"|answers?|performance|interview|presentation|background|explanation)\b"
        r"|\bi(?:'m afraid i| think i| know i| feel i| am afraid i)? (?:really |probably "
        r"|may have |might have |must have )?(?:rambled|messed up|messed|blew (?:it|the|my)"
        r"|bombed|stumbled (?:over|through|on)|screwed|froze|(?:did|performed|answered"
        r"|explained|presented|interviewed)(?: \w+){0,3} (?:badly|poorly))\b"
        r"|\bi was (?:\w+ )?(?:terrible|awful|a mess|so nervous)\b"
        r"|\bi did(?:n't| not) (?:do|perform|come across|present|explain|answer"
        r"|show)(?: \w+){0,3} (?:well|best|my best|very well|properly)\b"
        r"|\bi do(?:n't| not) have (?:enough|much|as much|the) experience\b"
        r"|\b(?:better|stronger|more qualified) (?:candidates|applicants|people)\b",
        "It tells the reader why not to hire you.",
        "Leave it out.",
        caught=(
            "I know I’m not the strongest candidate.",
            "I answered the last question badly.",
            "I was awful.",
        ),
        spared=(
            "I am not the tallest on the ladder.",
            "The old roof was in poor shape.",
        ),
        reportable=True,
    ),
    Rule(
        "APO-11",
        HINT,
        "forgive me, forgive my, forgive the, pardon me, pardon my, pardon the, "
        "excuse my, excuse the, excuse me",
        r"\b(?:forgive|pardon|excuse) (?:me|my|the|this)\b",
        "It apologises where nothing is amiss.",
        "Leave it out.",
        caught=(
            "Forgive me for asking.",
            "Pardon my persistence.",
        ),
        spared=("The guests will forgive a slow soup.",),
    ),
    Rule(
        "APO-12",
        HINT,
        "i hope this is, i hope it is, i hope it's, i hope this isn't, i hope it isn't, "
        "too forward, i hope you don't mind, i hope you do not mind, hope that's ok, "
        "hope that is ok, i know this is, i know it's, i know it is",
        r"\bi hope (?:that )?(?:this|it|that)(?: is|'s| isn't| was| does)? (?:not )?(?:ok"
        r"|okay|a bother|too|all right|alright|annoying|an? (?:imposition|inconvenience"
        r"|bother|nuisance|intrusion)|bother|disturb|inappropriate|stupid)\b"
        r"|\btoo forward\b"
        r"|\bi hope you (?:don't|do not|won't|will not) mind\b"
        r"|\bi know (?:this|it)(?: is|'s) (?:\w+ )?(?:annoying|early|a lot|tedious|a bother"
        r"|forward|silly|cheeky|pushy)\b",
        "It makes the reader look for the bother.",
        "Leave it out.",
        caught=(
            "I hope this isn't too forward.",
            "I hope you don't mind my writing.",
        ),
        spared=("I hope it is warm in Bath.",),
    ),
)

PRESUMPTION = (
    Rule(
        "PRE-01",
        WARNING,
        "when i, once i, as soon as i, after i, my first day, my first week, "
        "my first month, my first 90, my first thing, start date, my onboarding, "
        "first hundred",
        r"\b(?:when|once|as soon as|after) i(?:'m| am|'ve|'ll| will| have)? (?:officially "
        r"|finally |actually )?(?:start|join|begin|take up|take over|get"
        r"|move into|come|become) (?:(?:working )?(?:at|with|for) (?:you|your|the \w+)"
        r"|(?:the|your) (?:\w+ )?(?:firm|team|company|crew|staff|clinic|school|newsroom|ward"
        r"|office|kitchen|lab|department)|in (?:the|this|my|your) (?:new )?(?:role|team|job"
        r"|position|office|department|kitchen)|(?:the|this) (?:job|role|position|post|team"
        r"|offer|company|contract)|you\b|your\b|work(?:ing)? (?:at|with|for|here|there"
        r"|on (?:monday|the))|on (?:monday|the (?:first|1st))|aboard|on board|there|(?:next"
        r"|in) (?:month|week|january|february|march|april|may|june|july|august|september"
        r"|october|november|december|spring|summer|autumn|fall)|part of|a member|as (?:your"
        r"|the))"
        r"|\b(?:when|once|as soon as) i(?:'m| am| have been|'ve been| get)? (?:hired"
        r"|on board|on the (?:team|job)|onboarded|part of (?:the|your)|in (?:the role"
        r"|the job|place|post)|your|working (?:at|with|for|there))\b"
        r"|\bmy first (?:day|week|month|weeks|months|90 days|hundred days|few \w+) (?:at"
        r"|with|on|in|there|here|as|will|would)\b"
        r"|\b(?:on|for|before|until) my first (?:day|week|month)\b(?! (?:of|as|at my))"
        r"|\bmy (?:start date|onboarding)\b",
        "It writes as if the decision were made.",
        "“If I join the team …”",
        caught=(
            "When I start at your firm, I will learn.",
            "Once I’m hired, I'll move.",
            "My first week at the desk will be busy.",
        ),
        spared=(
            "When I joined a start-up in Leeds, I learned this.",
            "When I start a garden, I look at the soil.",
        ),
        unless=("withdraw", OFFER),
    ),
    Rule(
        "PRE-02",
        WARNING,
        "my future, my new boss, my new desk, my new coll, my new team, our future, "
        "my new office, my new manager, my soon, soon-to-be, future coll, future boss, "
        "future team, my new job, my new home, my next boss",
        r"\b(?:my|our|your) (?:future|soon-to-be|next) (?:\w+ )?(?:team|manager|boss"
        r"|colleagues?|co-?workers?|desk|office|employer|company|team-?mates?|workplace"
        r"|employee|team member)\b"
        r"|\bmy new (?:\w+ )?(?:boss|desk|colleagues|team|office|manager|team-?mates"
        r"|workplace|home at)\b"
        r"|\bfuture (?:colleagues?|boss|employee|co-?workers?|team-?mates?)\b",
        "It writes as if the decision were made.",
        "“The team.”",
        caught=(
            "I greet my future colleagues.",
            "My new boss will be kind.",
        ),
        spared=("The future of your team interests me.",),
        unless=("withdraw", OFFER),
    ),
    Rule(
        "PRE-03",
        WARNING,
        "confident, certain, sure, convinced, no doubt, positive, i know i, "
        "i know that i, i know you, i believe i",
        r"\b(?:i(?:'m| am) (?:(?!not )\w+ )?(?:confident|certain|sure|convinced|positive)"
        r"|(?:there is |i have |have )?no doubt|i know)(?: that)? (?:i(?:'m| am|'ll| will"
        r"| was)|you(?:'ll| will| have|'ve| are going to)|we(?:'ll| will)|the (?:job|role"
        r"|decision))(?: (?!not\b)\w+){0,3}? (?:hire|hired|get|selected|chosen|choose|pick"
        r"|select|best|right|perfect|ideal|strongest|one|offer|made (?:up )?|agree|mine"
        r"|working together|colleagues|your (?:man|woman|person|candidate)|invite me"
        r"|not find)\b",
        "It decides for the reader.",
        "Give one example of how you fit.",
        caught=(
            "I’m sure you will hire me.",
            "I am confident that I am the best candidate.",
        ),
        spared=(
            "I am not sure that I am the right person to ask.",
            "I am sure you will find a good baker.",
        ),
        negatable=True,
    ),
    Rule(
        "PRE-04",
        WARNING,
        "best candidate, perfect candidate, ideal candidate, strongest candidate, "
        "right candidate, best person, right person, perfect person, ideal person, "
        "best fit, best choice, perfect choice, right choice, obvious choice, "
        "only candidate, best qualified, most qualified, what you need, who you, "
        "person you, are looking for, perfect match, best applicant, the one you, "
        "best suited, logical choice, natural choice, right man, right woman, number one",
        r"\b(?:i(?:'m| am|'d be| would be)|make me|makes me|me"
        r"|myself)(?: (?!not\b)\w+){0,3}? (?:(?:the|your|a) )?(?:best|right|perfect|ideal"
        r"|strongest|only|obvious|most|top|logical|natural|clear"
        r"|number one) (?:\w+ )?(?:candidate|choice|person|fit|match|man|woman|hire"
        r"|applicant|qualified|suited|nurse|engineer|developer|one|\w+er)(?! to (?:ask"
        r"|contact|speak|talk|write|send)| for (?:questions))\b"
        r"|\bi(?:'m| am) (?:\w+ )?(?:exactly |just |precisely )?(?:what|who|the (?:one"
        r"|person|man|woman)(?: that| who)?) you(?:'re| are)? (?:need|looking for|want"
        r"|searching for)",
        "It ranks you where the reader is to decide.",
        "Give one example of how you fit.",
        caught=(
            "I am clearly the best candidate.",
            "I am exactly who you need.",
        ),
        spared=(
            "You are the right person to ask.",
            "I am not the best person to judge.",
        ),
        negatable=True,
    ),
    Rule(
        "PRE-05",
        WARNING,
        "won't find, will not find, no one else, nobody else, better than, "
        "not find anyone, never find, hard to find, struggle to find, difficult to find, "
        "nobody is, can't find, cannot find",
        r"\byou (?:won't|will not|will never|can't|cannot|could not|couldn't|will (?:hardly"
        r"|struggle to)|would struggle to)(?: \w+)? find (?:an?|any|some|no|another"
        r"|some)? ?(?:one|body|other|anyone|anybody|someone|somebody|better|more|candidate"
        r"|applicant|stronger)"
        r"|\b(?:no one|nobody|few)(?: else)? (?:can|could|will|would|is|has|brings?) (?:do"
        r"|offer|bring|match|give|deliver|handle|better|as|more|the same)"
        r"|\b(?:no one|nobody) else (?:can|could|will|would)[^.?!]{0,40} (?:like|as well as"
        r"|the way) (?:i|me)\b"
        r"|\b(?:no one|nobody) else has my\b"
        r"|\b(?:hard|difficult) to find (?:anyone|someone|somebody|a better|a more"
        r"|another)\b"
        r"|\bbetter than (?:me|anyone|any other|the other|most (?:candidates|applicants))\b",
        "It ranks you where the reader is to decide.",
        "Give one example of how you fit.",
        caught=(
            "You won't find anyone better.",
            "Nobody else can offer this.",
        ),
        spared=("No one else could explain it so clearly.",),
        reportable=True,
    ),
    Rule(
        "PRE-06",
        WARNING,
        "forward to work, forward to join, forward to start, forward to becom, "
        "forward to being, can't wait to, cannot wait to, forward to my first, "
        "forward to begin, forward to a long, forward to our coll, forward to coming on, "
        "forward to meeting my, forward to contribut, forward to onboard",
        r"\b(?:look(?:ing)? (?:very much |so much |really )?forward to|can(?:'t"
        r"|not) wait to) (?:(?:soon|finally|already) )?(?:work(?:ing)? (?:with|for|at"
        r"|alongside|together|under)|start(?:ing)?(?! the (?:test|task|exercise))"
        r"|join(?:ing)? (?:you|your|the (?!call|meeting|session|next|video|discussion|round)"
        r"|forces|\u01c0+)|becom(?:e|ing) (?:part|a )|be(?:ing)? (?:part|a member|your"
        r"|on the team)|begin(?:ning)? (?:work|my|at|with)|my first (?:day|week)|onboard\w*"
        r"|a long|our (?:collaboration|work together)|contribut\w+ to (?:your|the))\b",
        "It writes as if the decision were made.",
        "“I would be glad to join”, or “I look forward to hearing from you”.",
        caught=(
            "I look forward to working with you.",
            "I can't wait to join your team.",
        ),
        spared=(
            "I look forward to hearing from you.",
            "I look forward to a call with the yard.",
        ),
        unless=("withdraw", OFFER),
    ),
    Rule(
        "PRE-07",
        WARNING,
        "call you, call your, call on, call again, phone you, ring you, stop by, "
        "drop by, drop in, come by, pop in, pop by, swing by, visit you, visit your, "
        "call tomorrow, call next, call this, be calling, come to your, call back, "
        "ring your, phone your, ring on, phone on, be in your area, call in, a ring, "
        "a call, passing, come up",
        I_WILL
        + r"(?: \w+){0,2}? (?:(?:call|phone|ring)(?:ing)? (?:you|your|the (?:office|reception"
        r"|desk)|on|tomorrow|next|this|by|in|again|back|around|every)|stop(?:ping)? by"
        r"|drop(?:ping)? (?:by|in)|com(?:e|ing) (?:by|in person|to your|round|over)"
        r"|pop(?:ping)? (?:in|by)|visit(?:ing)? (?:you|your)|swing(?:ing)? by|give (?:you"
        r"|your \w+) a (?:ring|call)|be (?:passing|near|around) (?:by )?(?:your|the)"
        r"|come up)\b(?![^.?!]{0,40}\bas (?:agreed|arranged|discussed|planned|you suggested"
        r"|we agreed))",
        "It announces a visit nobody asked for.",
        "“I am happy to talk if that is easier.”",
        caught=(
            "I will call you on Monday.",
            "I’ll stop by your office.",
        ),
        spared=(
            "I will call you at ten, as agreed.",
            "I will not call unless you wish it.",
        ),
        negatable=True,
    ),
    Rule(
        "PRE-08",
        WARNING,
        "offer, contract",
        r"\b(?:forward to|await(?:ing)?|expect(?:ing)?|ready for|prepared for|waiting for"
        r"|send (?:me|over|through)|forward to (?:receiving|getting|signing|seeing)"
        r"|when (?:can|will|should|may|do) i (?:expect|receive|see|get"
        r"|sign))(?: \w+){0,2}? (?:your|the|an?|my)(?: \w+){0,2} (?:offer"
        r"|contract)(?: letter)?\b"
        r"|\b(?:receiv|sign|discuss|negotiat)(?:e|ing) (?:the|your|my|an?) (?:\w+ )?(?:offer"
        r"|contract)\b"
        r"|\b(?:the|my) contract (?:before|by|soon|ready)\b",
        "It writes as if the decision were made.",
        "“Next steps.”",
        caught=(
            "I look forward to your offer.",
            "When can I expect the contract?",
        ),
        spared=(
            "Thank you for the offer to see the lab.",
            "The contract kitchen is large.",
        ),
        unless=("withdraw", OFFER),
    ),
    Rule(
        "PRE-09",
        HINT,
        "went, gone so, got on, got along, nailed, aced, hit it off, clicked, impressed, "
        "liked me, loved me, perfectly, when do we start, when do i start, adored me",
        r"\b(?:interview|conversation|meeting|call|it|things|everything|we)(?: all)? (?:went"
        r"|has gone|had gone|got on|got along|gone) (?:(?:so|really|very|extremely"
        r"|incredibly|exceptionally|pretty|amazingly|remarkably) )+(?:well|good|great)\b"
        r"|\bwhen do (?:we|i) start\b"
        r"|\b(?:class|children|kids|guests|patients|panel|team|everyone|students) (?:loved"
        r"|adored|liked) me\b"
        r"|\b(?:went|gone) (?:perfectly|brilliantly|great|amazing|fantastic\w*)\b"
        r"|\bi (?:think i |feel i |really |clearly |know i )?(?:nailed|aced|crushed"
        r"|smashed) (?:it|the|that|my)\b"
        r"|\bhit it off\b"
        r"|\bwe (?:\w+ )?clicked\b"
        r"|\b(?:i could (?:tell|see|feel)|i know|i noticed|i sensed"
        r"|it was clear)(?: that)? (?:you|everyone|the team|they"
        r"|the panel)(?: \w+)? (?:liked?|loved?|was|were|impressed|enjoyed)\b",
        "It marks your own interview.",
        "“I enjoyed our conversation.”",
        caught=(
            "Since the interview went so well, I am hopeful.",
            "I could tell that you liked me.",
        ),
        spared=(
            "The conversation went well from my side.",
            "The two old wells impressed me.",
        ),
    ),
    Rule(
        "PRE-10",
        WARNING,
        "i assume, i presume, i take it, i'm assuming, i am assuming, presumably, "
        "i gather, i trust i, i trust you will, i trust that i, i trust that you will, "
        "i trust my",
        r"\bi(?:'m| am)? (?:must |can only |can |will |'ll )?(?:assum(?:e|ing)|presum(?:e"
        r"|ing)|take it)(?: that)? (?:i|you|my|we|your|(?:the|this) (?:role|position|job"
        r"|silence|answer|decision|process|means))\b"
        r"|\bpresumably (?:you|i|my)\b"
        r"|\bi trust(?: that)? (?:i(?:'ll| will)|you(?:'ll| will)|my)\b",
        "It answers for the reader.",
        "Ask.",
        caught=(
            "I assume I got the job.",
            "I take it that you will call.",
        ),
        spared=(
            "I assume nothing about the soil.",
            "I trust that you are well.",
        ),
    ),
    Rule(
        "PRE-11",
        ERROR,
        "choice, second pick, first pick, top pick, back-up, backup, rank, runner-up, "
        "runner up, plan b, fallback, fall-back, second best, second-best, "
        "first candidate, other candidate, preferred candidate, compare, stack up, "
        "measure up, front-runner, frontrunner, favourite, favorite, shortlist, "
        "short-list, declines, turns you down, turn you down, turned you down, "
        "drops out, reserve, drug test, first pick, finalist, number one, next in line, "
        "top of your list, your list",
        r"\b(?:second|third|back-?up|plan b|number two|2nd|1st|preferred|reserve) (?:choice"
        r"|pick|option|candidate)\b"
        r"|(?<!my )(?<!my very )\b(?:first|top|number one) (?:choice|pick|candidate"
        r"|applicant)\b"
        r"|\bback-?up\b(?= (?:candidate|option|plan if|for the role|if))"
        r"|\bas (?:a|your) (?:back-?up|fall-?back|reserve)\b"
        r"|\bplan b\b"
        r"|\brunner-?up\b"
        r"|\bsecond[- ]best\b"
        r"|\bwhere (?:do )?i (?:rank|place|am ranked)\b"
        r"|\bhow (?:do |did |does |have )?(?:i|my \w+|you) (?:rank\w*|compare|stack up"
        r"|measure up)\b"
        r"|\b(?:rank|ranked|ranking) (?:me|among|against|second|third|first|near|on|you"
        r"|in)\b"
        r"|\bcompar(?:e|ed|es|ing) (?:to|with|me|against)(?: \w+){0,2} (?:others?"
        r"|candidates?|applicants?|competition)\b"
        r"|\bfront-?runner\b"
        r"|\bfavou?rite candidate\b"
        r"|\bfinalists?\b"
        r"|\b(?:if|unless|until|in case|should) (?:your|the|another|someone|somebody"
        r"|that)(?: \w+){0,3} (?:declin\w+|turn\w* (?:you|it) down|drop\w* out"
        r"|fall\w* through|say\w* no|refus\w+|back\w* out)\b"
        r"|\bdrug test\b"
        r"|\bnext in line\b"
        r"|\b(?:top of|high on|on) your (?:short-?)?list\b",
        "Where you stand among others is never raised: being asked second still ends in a job.",
        "Say that you remain available.",
        caught=(
            "Am I your second choice?",
            "How do I rank?",
            "I would gladly be your backup candidate.",
        ),
        spared=(
            "You are my first choice.",
            "The ranking of wines was fun.",
            "A good choice of tea.",
        ),
        reportable=True,
    ),
    Rule(
        "PRE-12",
        HINT,
        "in advance, anticipation of your, in anticipation",
        r"\bthank(?:s|ing)?(?: you)?(?: (?:so much|very much|kindly|already))? in advance\b"
        r"|\bin anticipation of\b",
        "It takes the reader’s yes for granted.",
        "“Thank you for any news you can share.”",
        caught=(
            "Thanks in advance.",
            "Thanking you in advance for a reply.",
        ),
        spared=("You plan the rota in advance.",),
        parts=TEXT,
    ),
    Rule(
        "PRE-13",
        WARNING,
        "candidates, applicants, the others, anyone else you, competition",
        r"\bthe others (?:you|who|that)[^.?!]{0,30} (?:are|were|lack|have|do not|don't|can't"
        r"|cannot)\b"
        r"|\b(?:the |any |all |your )?other (?:candidates?|applicants?)(?: \w+)? (?:are|were"
        r"|is|can't|cannot|don't|do not|lack|won't|will not|have|has|haven't|could not"
        r"|couldn't|can|simply|will|may|might|do|bring|offer|does)\b(?! (?:being|still|in"
        r"|left|under|been (?:invited|seen)|there))"
        r"|\b(?:unlike|than|above|over|from|outshine|beat) (?:the |all |any |most |all the "
        r"|your )?(?:other|others|many|most) ?(?:candidates?|applicants?)\b"
        r"|\bthan anyone else you\b"
        r"|\b(?:over|above|beat) the competition\b"
        r"|\bmost (?:candidates|applicants) (?:are|lack|do not|don't|cannot|can't|have)\b",
        "It runs down people you do not know.",
        "Speak of your own fit alone.",
        caught=(
            "The other candidates lack my years.",
            "Unlike other applicants, I can weld.",
        ),
        spared=("You spoke of the many candidates in the election.",),
    ),
    Rule(
        "PRE-14",
        HINT,
        "as you clearly, as you obviously, as you surely, as you no doubt, "
        "as you will have, as you must have, as you saw, as you noticed, "
        "as you already know, as you know, you clearly saw, as you undoubtedly, "
        "as you could no, as you could surely, as you can no, as you can surely, "
        "as you can clearly, as you could clearly, as you will surely, as you certainly",
        r"\bas you (?:could|can|will) (?:no doubt|surely|clearly) (?:tell|see)\b"
        r"|\bas you (?:clearly|obviously|surely|no doubt|undoubtedly|certainly|must have"
        r"|will have|will surely have)(?: \w+)? ?(?:saw|see|seen|notic\w+|know|not(?:ed"
        r"|iced)|reali[sz]ed?|tell|recogni[sz]ed?|gathered)\b"
        r"|\byou (?:clearly|obviously|surely) (?:saw|noticed|reali[sz]ed?|recogni[sz]ed?"
        r"|know) (?:that|how|my|what)\b",
        "It speaks for the reader.",
        "Leave it out.",
        caught=("As you clearly saw, I know ovens.",),
        spared=("As you explained, the oven is new.",),
    ),
    Rule(
        "PRE-15",
        WARNING,
        "resigned, given notice, handed in, told my boss, told my manager, told my, "
        "turned down other, declined other, my notice, booked a, looking for a flat, "
        "for an apartment, moving to, cancelled my, cleared my, started packing, "
        "turned down, declined, quit my",
        r"\bi(?:'ve| have) (?:already |just |now )?(?:resigned|given (?:my |in my )?notice"
        r"|handed in|told my (?:boss|manager|current|employer|team|landlord|wife|husband"
        r"|family|parents|partner)|quit my|cleared my (?:calendar|schedule|diary)"
        r"|cancelled my|started (?:packing|looking for (?:a flat|an apartment|housing"
        r"|a house|apartments|flats))|declined (?:all|other|another|two|an)"
        r"|turned down (?:all|other|another|two|an|my)|found a (?:flat|house|school)"
        r"|ordered)\b"
        r"|\bi (?:turned down|declined) (?:other|another|two|an|all)\b"
        r"|\b(?:giving|given|gave|give|handing in) (?:in )?(?:my )?notice\b"
        r"(?=[^.?!]{0,40}(?:so|because|as i|monday|friday|already|today|tomorrow))",
        "It acts on a decision that has not been made.",
        "Leave it out.",
        caught=(
            "I have already given my notice.",
            "I've turned down other work for this.",
        ),
        spared=(
            "My notice period is four weeks.",
            "They turned down the lights.",
        ),
        unless=("withdraw", OFFER),
    ),
    Rule(
        "PRE-16",
        WARNING,
        "we both know, you know as well, lucky, you'd be, foolish, someone like me, "
        "can't afford, cannot afford, no-brainer, no brainer, belong, meant to be, "
        "destined, already feel, feel like part, consider myself, hiring me, "
        "choosing me, match made, need me, without me, made for, born for, born to",
        r"\bwe both know\b"
        r"|\byou(?:'d| would) be (?:\w+ )?(?:lucky|crazy|foolish|mad|making a mistake|silly"
        r"|glad)\b"
        r"|\blucky to (?:have|get|find) (?:me|someone)\b"
        r"|\b(?:someone|somebody|a person) like me\b"
        r"|\bcan(?:'t|not) afford (?:not )?to (?:lose|pass|miss|let|turn)"
        r"|\bno[- ]brainer\b"
        r"|\b(?:where )?i belong\b"
        r"|\b(?:meant to be|destined)\b"
        r"|\b(?:already )?feel (?:already )?(?:like |as if i (?:were|was"
        r"|am) )?(?:already )?(?:part|one) of (?:you|the|your)\b"
        r"|\bconsider myself (?:already )?(?:part|one|a member|hired)"
        r"|\b(?:hiring|choosing|picking) me (?:is|would|will|means)\b"
        r"|\bmatch made\b"
        r"|\byou need me\b"
        r"|\b(?:made|born) for (?:this|each|you)\b"
        r"|\bborn to (?:do|be|work)\b",
        "It decides for the reader.",
        "Give one example of how you fit.",
        caught=(
            "You would be lucky to have me.",
            "Hiring me is a no-brainer.",
            "I already feel like part of the team.",
        ),
        spared=("You were lucky with the rain.",),
    ),
)
