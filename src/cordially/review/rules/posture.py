"""Desperation and excess apology: interest is good, need and shame are not the reader's concern.

One polite softener helps, so those that are merely piled up are hints.
"""

from __future__ import annotations

from cordially.review.rule import ERROR, HINT, TEXT, WARNING, Rule
from cordially.review.rules.phrases import I_AM, I_FEEL, SEVERAL, VERY

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
        "need this|need the job|need the work|need a job|need any|need the money|"
        "need work|need the income|need it|need the role|need the position",
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
        "do anything|take anything|accept anything|give anything|work anything|"
        "to anything|absolutely anything|literally anything|do whatever|take whatever|"
        "accept whatever|whatever you|whatever job|do everything|give everything|"
        "any role|any job|any position|any salary|any pay|any shift|any offer|any wage|"
        "any terms|any other|any conditions|any department|any kind of work|"
        "any sort of work|for free|for nothing|for less|for half|for no pay|"
        "at the minimum|for the minimum",
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
        "beg |begging|implor|beseech|plead|on my knees|i pray|mercy|beg.",
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
        "please please|please, please|please! please|please. please|pretty please",
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
        "dream|lifelong|since i was a|all my life|whole life",
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
        "chance|a shot|prove|let you down|disappoint you|regret it|i promise|i swear|"
        "regret hiring|regret choosing|regret taking",
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
        "rent|my bills|our bills|the bills|mortgage|savings|to feed|feed my|unemploy|"
        "out of work|out of a job|jobless|without work|without a job|without income|"
        "without pay|no income|no other income|my visa|my work permit|"
        "my residence permit|my family|my kids|my children|a family|ends meet|financial|"
        "broke|evict|debt|single mother|single father|single mum|single mom|single dad|"
        "loan|my landlord|my benefits|job-hunting|job hunting|provide for|job search|"
        "put food|running out of money",
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
        "inbox|my phone|my e-mail|my email|my mail|my spam|can't sleep|cannot sleep|"
        "couldn't sleep|barely sleep|hardly sleep|hardly slept|barely slept|"
        "stop thinking|pins and needles|edge of my seat|my fingers|fingers crossed|"
        "fingers are crossed|my nails|by the phone|at the phone|for the phone|awake|"
        "losing sleep|lost sleep|sleepless|cannot eat|can't eat|concentrate|"
        "wait any longer to|wait another|every hour|every minute|suspense",
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
        "anxious|nervous|impatiently|worried|worrying|panick|terrified|scared|fear",
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
        "the world to|everything to me|so much to me|mean everything|mean the world|"
        "mean so much|change my life|life-changing|save my",
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
        "24/7|day or night|day and night|drop everything|any time of|any hour|"
        "moment's notice|anytime|this minute|around the clock",
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
        "no other|only hope|last hope|only chance|last chance|last resort|only option|"
        "no one else will|nobody else|no one will|nobody will|rejected|rejection|"
        "applied to|applied for|depends on|counting on|my hopes|everything on|"
        "only interview|only company|only employer|turned down|nobody wants",
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
        "hopeless|worthless|failure|devastated|crushed|in tears|cried|depressed|"
        "breaks my heart|broke my heart|broken",
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
        "hire me|pick me|choose me|select me|reconsider|employ me|change your mind|take me",
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
        "sorry|apolog|excuse me",
        r"\b(?:sorry|apologies|apologi[sz]e|apology|excuse me) (?:(?:again|once more"
        r"|in advance|so much|very much|if|that) )?(?:to|for|if|that"
        r"|about) (?:\w+ ){0,2}?(?:be (?:such )?(?:a|an)|bother|bug|disturb|troubl|pester"
        r"|chas|nag|annoy|intrud|impos|e-?mail|writ|keep|ask|tak(?:e|ing)|contact|interrupt"
        r"|hassl|harass|being|the (?:length|bother|trouble|intrusion|inconvenience|long|many"
        r"|disturbance)|any (?:inconvenience|trouble|bother|disturbance)|my (?:persist"
        r"|impatien|many|long|nerv|english|insist|bother)|follow|press|push|yet another"
        r"|so many|another|the extra|spamm)\w*"
        r"|\bsorry if (?:this|it|i)\b"
        r"|\b(?:so|very|terribly|really|awfully|deeply) (?:very )?sorry\b(?! to (?:hear|read"
        r"|learn))"
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
        "bother|pushy| pest|annoy| nag |intrud|impos|nuisance|burden|pressur|rush|"
        "to seem|to sound|come across|to appear|take up|taking up|disturb|a pain|"
        "impatient|hurry|troubl|to press|to push|not being|not a | bug | bug ",
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
        r"|\bat the risk of (?:being|seeming|sounding|annoying)\b"
        r"|\bi(?:'m| am)(?: \w+)? (?:being )?(?:an? |so |such an? |too "
        r"|very )(?:\w+ )?(?:nuisance|pest|bother|burden|pain|pushy|annoying)\b"
        r"|\bbeing (?:so )?(?:annoying|pushy|impatient|difficult)\b",
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
        "just want|just check|just writ|just follow|just wonder|just reach|just a quick|"
        "just touch|only wanted|just thought|just hoping|just a short|just curious|"
        "just drop|just me",
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
        "wondering if|wondering whether|wonder if|wonder whether|maybe perhaps|"
        "perhaps maybe|possibly maybe|might possibly|could maybe|would maybe|maybe i |"
        "possibly perhaps|perhaps possibly|if maybe|if perhaps|if possibly",
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
        "too much trouble|too much to ask|at all possible|no trouble|hate to ask|"
        "mind me asking|mind my asking|too much of a|not asking too much|it's no bother|"
        "not a bother|don't mind",
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
        "busy|swamped|snowed under|a lot on your",
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
        "no worries|fine if not|feel free to ignore|ignore this|ignore me|ignore my|"
        "no pressure|feel free to disregard|disregard this|don't have to|do not have to|"
        "no problem if|no problem at all if|delete this",
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
        spared=("There is no pressure in the old pipe.",),
    ),
    Rule(
        "APO-08",
        HINT,
        "apolog|sorry for the delay|sorry for the late|sorry for my late|sorry for not|"
        "sorry i did|sorry it took|sorry that it took|sorry this is|sorry i'm late|"
        "sorry i am late",
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
        "i guess|i suppose|kind of want|kind of hop|kind of think|kind of wonder|"
        "kind of need|kind of like|kind of interest|kind of excit|kind of nerv|"
        "kind of feel|sort of want|sort of hop|sort of think|sort of wonder|sort of need|"
        "sort of like|sort of interest|sort of excit|sort of nerv|sort of feel|"
        "or something|or whatever|that makes sense|this makes sense|makes any sense",
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
        "not what|my best|not who|not quite|not exactly|not the|n't the|not your|not as|"
        "my lack|my limited|my poor|my weak|my little|my bad|rambl|messed up|blew|bombed|"
        "stumbl|badly|poorly|underqualified|under-qualified|not qualified|not perform|"
        "screwed|terrible|awful|froze|not have enough|not good enough|my nervous|"
        "my nerves|i may not|was poor|was weak|were weak|was rather|was bad|were bad|"
        "clumsy|unclear|was not|not sure i|not worthy|mediocre|unprepared|"
        "not much experience|better candidates|stronger candidates",
        r"\bi(?:'m| am| know i(?:'m| am)| was| may be| might be| realise i am"
        r"| realize i am) (?:probably |likely |surely |certainly |obviously |perhaps |maybe "
        r"|clearly )?not (?:the |your |as |exactly |really |a |an )(?:\w+ )?(?:best"
        r"|strongest|ideal|most|perfect|typical|obvious|good|experienced|right|strong"
        r"|qualified|expert|first|great|smartest)\b"
        r"|\bi(?:'m| am) (?:probably |surely |likely |perhaps )?not (?:quite |exactly "
        r"|really )?(?:what|who) you\b"
        r"|\bi may not (?:be (?:the|as|your)|have (?:the|as|enough|all|much))\b"
        r"|\bmy (?:\w+ )?(?:answers?|presentation|performance|english|explanations?"
        r"|examples?)[^.?!]{0,40} (?:was|were)(?: \w+)? (?:poor|bad|weak|terrible|awful"
        r"|clumsy|unclear|a mess|rambling|confused|not (?:good|great|my best|very good))\b"
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
        r"|\bnot (?:quite )?(?:at|on) my best\b"
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
        "forgive me|forgive my|forgive the|pardon me|pardon my|pardon the|excuse my|"
        "excuse the|excuse me",
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
        "i hope this is|i hope it is|i hope it's|too forward|i hope you don't mind|"
        "i hope you do not mind|hope that's ok|hope that is ok|i know this is|"
        "i know it's|i know it is",
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
