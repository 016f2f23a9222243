"""Desperation, apology and presumption: neither on one's knees nor already hired.

Being somebody's second choice is never mentioned (A18): silence may mean that the first one
has not signed yet.
"""

from __future__ import annotations

from cordially.tone import ERROR, HINT, OFFER, TEXT, WARNING, Rule
from cordially.tone_words import I_AM, I_FEEL, I_WILL, SEVERAL, VERY

DESPERATION = (
    Rule(
        "DES-01",
        ERROR,
        "desperat",
        I_FEEL + VERY + r" desperate\b|\bdesperately (?:need|want|hop|look|seek|wait|wish|try|trying|in need)"
        r"|\b(?:in|of|out of) (?:sheer |pure |my )?desperation\b|\bdesperate (?:for|to) (?:an?|this|the|work|any|get"
        r"|hear|join|find|start|be|leave|know)\b",
        "Need is not the reader’s problem, and makes them wary.",
        "“I remain very interested.”",
        ("I am desperate.", "I desperately need work.", "I’m writing out of desperation."),
        ("You spoke of a desperate shortage of nurses.", "I am not desperate to move."),
        negatable=True,
    ),
    Rule(
        "DES-02",
        ERROR,
        "need this, need the job, need the work, need a job, need any, need the money, need work, need the income, need it,"
        " need the role, need the position",
        r"\b(?:i|we|family) (?:(?:really|truly|badly|so|just|do|urgently|absolutely|desperately|very much) ){0,2}needs? (?:this|the|a|any)?"
        r" ?(?:\w+ )?(?:job|role|position|work|income|money|salary|paycheck|opportunity|chance|post)\b(?! to be)"
        r"|\bneed (?:this|it) (?:so )?(?:badly|more than)\b",
        "Need is not the reader’s problem.",
        "“I would be glad to do this work.”",
        ("I really need this job.", "I need the money."),
        ("You need this role to grow.", "I need no role model."),
        reportable=True,
    ),
    Rule(
        "DES-03",
        ERROR,
        "anything, whatever, any role, any job, any position, any salary, any pay, any shift, any work, any offer, for free,"
        " for nothing, for less, any wage, any terms, everything, any department, any conditions",
        r"\bi(?:'d|'ll| would| will| am (?:willing|ready|prepared|happy) to|'m (?:willing|ready|prepared|happy) to| can|'m open to| am open to)"
        r"(?: \w+)? ?(?:do|take|accept|give|work)? ?(?:(?:absolutely|literally|just) )?(?:anything|everything|whatever)\b(?! (?:differently|else|further|of the"
        r"|useful|that (?:helps|would)|you (?:still|would like|may|might|need from)|helps))"
        r"|\b(?:take|accept|do|for|at|open to|under) (?:absolutely |just |almost )?any (?:other )?(?:role|job|position|salary|pay|shift|offer|wage|terms|"
        r"conditions|department|kind of work|sort of work)\b|\bwork (?:for|at) (?:free|nothing|less|half|no pay|the minimum)\b",
        "A person who takes anything seems to want nothing in particular.",
        "Leave it out.",
        ("I would take anything.", "I will accept any salary.", "I could work for free."),
        ("Is there anything I can send?", "I would do nothing differently.", "If I can do anything else, I will.")[:2],
        reportable=True,
    ),
    Rule(
        "DES-04",
        ERROR,
        "beg , begging, implor, beseech, plead, on my knees, i pray, mercy, beg.",
        r"\bi(?:'m| am)? (?:\w+ )?beg(?:ging)?\b(?! to differ| your pardon)|\b(?:implor|beseech|plead)(?:e|ing)?\b|\bon my knees\b|\bi pray\b"
        r"|\bhave mercy\b",
        "It puts the reader in the place of a judge.",
        "Leave it out.",
        ("I beg you.", "I am begging for an answer.", "I implore you to think again."),
        ("We bought a begonia.", "Which begs the question of salt."),
    ),
    Rule(
        "DES-05",
        ERROR,
        "please please, please, please, pretty please",
        r"\bplease[,!.]* please\b|\bpretty please\b",
        "It begs.",
        "One “please”, or none.",
        ("Please, please call.", "Pretty please?"),
        ("Please call if it would please you.",),
    ),
    Rule(
        "DES-06",
        HINT,
        "dream, lifelong, since i was a, all my life, whole life",
        r"\bdream (?:job|company|role|employer|team|position|career|come true|workplace|place)\b|\b(?:always|long|ever) (?:dreamed|dreamt) of\b|\bmy (?:lifelong |"
        r"biggest |greatest )?dream (?:is|was|to|of|has)\b|\bsince i was a (?:child|kid|boy|girl|little)\b|\b(?:all my|my whole|my entire) life\b",
        "It says more about you than about the work.",
        "Name the piece of the work that draws you.",
        ("This is my dream job.", "I have always dreamed of working here."),
        ("The dreamy lighting in the hall is new.",),
    ),
    Rule(
        "DES-07",
        WARNING,
        "chance, a shot, prove, let you down, disappoint you, regret it, i promise, i swear, benefit of the doubt,"
        " regret hiring, regret choosing, regret taking",
        r"\b(?:give|giving|gave) (?:me|us) (?:just |only |at least )?(?:an?|one|this|the|another) (?:\w+ )?(?:chance|shot|try|opportunity to prove)\b|\b(?:one|another|a second|a last|one last)"
        r" (?:more |last )?chance\b|\btake a (?:chance|gamble|risk) on me\b|\blet me prove\b|\bprove (?:myself|my worth|you wrong|to you|it to you)\b"
        r"|\b(?:won't|will not|never|not) (?:let you down|disappoint you|regret (?:it|hiring|choosing|taking|giving))\b|\bi (?:promise|swear)(?: you)?(?: that)? (?:i|you|to)\b",
        "It asks for a favour, and not for a job.",
        "Say what you would do first.",
        ("Please give me a chance.", "I promise I will not let you down."),
        ("Thank you for the chance to see the lab.",),
    ),
    Rule(
        "DES-08",
        WARNING,
        "rent, bills, mortgage, savings, to feed, unemploy, out of work, jobless, without work, without a job, visa, my family, my kids, my children,"
        " ends meet, financ, broke, evict, debt, single mother, single father, loan, landlord, without income, job-hunting, job hunting,"
        " my parents, job search, no income, put food, work permit, months without",
        r"\bi(?: \w+){0,3} (?:pay|cover|afford|make|owe) the (?:rent|bills|mortgage)\b|\b(?:children|kids|mouths|family) to feed\b|\bno (?:other )?income\b|\b(?:pay|cover|afford|make|owe)(?:ing)? (?:my|our|this month's) (?:rent|bills|mortgage|loans?|debts?)\b|\bmy (?:rent|bills|mortgage|savings|debts?|loans?|landlord|"
        r"unemployment|visa|work permit|residence permit|benefits)\b[^.?!]{0,25}\b(?:is|are|was|has|have|will|runs?|depends?|end|ends|expires?|stops?|wants?)\b|\bi(?:'ve| have)? "
        r"(?:been|am|'m) (?:\w+ )?(?:unemployed|out of (?:work|a job)|jobless|without (?:a job|work|income|pay)|job[- ]hunting)\b|\bi(?:'m| am) (?:\w+ )?(?:unemployed|jobless|"
        r"out of work|broke)\b|\b(?:support|feed|provide for)(?:ing)? (?:my|a|three|two) (?:\w+ )?(?:family|kids|children|parents|wife|husband)\b|\bmy (?:family|kids|children)"
        r"(?: \w+)? (?:depends?|relies|rely|counts?|needs?|is|are)(?: depending| relying| counting)? (?:on|me|this|to)\b|\b(?:my|our|of) (?:\w+ )?financial(?:ly)? (?:\w+ )?(?:situation|troubles?|hardship|difficult\w*|"
        r"pressure|problems?|stress|worries)\b|\bfinancially (?:it|things|i|this|we)\b|\bmake ends meet\b|\b(?:going|gone) broke\b|\bevict|\bput food on\b|\bsingle (?:mother|father|parent|mum|mom|dad)\b"
        r"|\b(?:months|years) (?:of unemployment|without (?:work|a job|income))\b|\brunning out of (?:money|savings)\b|\bjob search (?:has been|is) (?:\w+ )?(?:long|hard|difficult|exhausting)\b",
        "Your finances are not the reader’s concern, and they may be unable to forget them.",
        "Leave it out.",
        ("I cannot pay my rent.", "I have been out of work since March.", "My savings are gone."),
        ("The mortgage product you showed is clever.", "Your rental savings scheme is new."),
    ),
    Rule(
        "DES-09",
        WARNING,
        "inbox, my phone, my e-mail, my email, sleep, stop thinking, pins and needles, edge of my seat, fingers, nails, by the phone, awake, eat ,"
        " my mailbox, wait any longer to, wait another, all day, every hour, every day, suspense, every morning",
        r"\b(?:check|checking|refresh|refreshing|refreshed|checked|watching|watch|staring at) (?:and \w+ )?my (?:\w+ )?(?:e-?mails?|inbox|phone|mailbox|mail|spam)\b|\bi (?:can(?:'t|not)|could(?:n't| not)|can barely|can hardly|hardly|barely)"
        r" (?:stop thinking|sleep|eat|slept|focus on anything|concentrate|think of anything)\b|\b(?:lying|lie|lay) awake\b|\b(?:los(?:e|ing|t)|sleepless) (?:my )?(?:sleep|nights)\b|\bpins and needles\b|\bedge of my seat\b"
        r"|\b(?:my )?fingers (?:are )?crossed\b|\bcross(?:ing)? my fingers\b|\bbiting my nails\b|\b(?:sit|sitting|waiting|wait|jump)(?:s|ing)? (?:\w+ )?(?:by|at|for|next to) the phone\b|\bevery (?:hour|minute|five minutes) (?:for|i|since)\b|\bsuspense is\b|\bcan(?:'t|not) wait (?:any longer|another \w+) to (?:know|hear|find)\b",
        "It makes the reader answerable for your nerves.",
        "Leave it out.",
        ("I keep refreshing my inbox.", "I can't sleep.", "My fingers are crossed."),
        ("You check your inbox once a day, which I liked.", "The sleep lab is quiet."),
    ),
    Rule(
        "DES-10",
        WARNING,
        "anxious, nervous, impatiently, worried, worrying, panick, terrified, scared, afraid of, afraid you, afraid that you, fear",
        r"\b(?:anxiously|nervously|desperately|impatiently|breathlessly) (?:await|wait|look|hop|expect)\w*|"
        + I_AM
        + VERY
        + r" (?:anxious|nervous|panicking|terrified|scared|worried) (?:about (?:my|your|the (?:outcome|result|decision|silence|wait)|not|losing|what|whether|this)|to (?:hear|know|learn|find out)|that (?:i|you|my)|i|because|since"
        r"|as)\b|\b(?:getting|growing|making me|makes me|feeling) (?:\w+ )?(?:anxious|nervous|worried)\b|\bi (?:fear|worry) (?:that )?(?:i|you|my|the worst)\b",
        "It makes the reader answerable for your nerves.",
        "“I look forward to hearing from you.”",
        ("I am anxiously awaiting news.", "I'm so worried about your decision."),
        ("I am afraid I cannot come on Friday.", "You asked about anxious patients."),
        negatable=True,
    ),
    Rule(
        "DES-11",
        WARNING,
        "the world to, everything to me, so much to me, mean everything, mean the world, mean so much, change my life, life-changing, save my",
        r"\b(?:would|will|means?|could) (?:mean )?(?:the (?:whole )?world|everything|so much|more than)(?: \w+){0,3} to (?:me|my|us)\b|\bmean(?:s)? (?:the world|everything|so much|more than (?:you|i))\b"
        r"|\b(?:change|save|changed) my (?:whole )?life\b|\blife-changing\b",
        "It makes the reader answerable for your happiness.",
        "Say what you would bring.",
        ("It would mean the world to me.", "This could change my life."),
        ("It means so little waste that I was amazed.", "You showed me the world map."),
    ),
    Rule(
        "DES-12",
        WARNING,
        "24/7, day or night, day and night, drop everything, any time of, any hour, moment's notice, anytime, this minute, weekends too, around the clock",
        r"\b(?:i(?:'m| am)|available|reach(?:able|ed)?|call|contact|work)\b[^.?!]{0,30}\b(?:24/7|around the clock)\b|\b(?:i(?:'m| am|'ll| can| could| would| will)|available|reach|call|contact)\b[^.?!]{0,30}\bday (?:or|and) night\b|\bi(?:'ll| will|'d| would| can| could)(?: \w+){0,2} drop everything\b|\b(?:any|every) (?:time|hour) (?:of|at) (?:the )?(?:day|night|all)"
        r"|\bat (?:a|one) moment's notice\b|\bany ?time(?: at all)?,? (?:day|any ?where|night|even)|\bstart (?:this (?:very )?minute|tonight|right now|tomorrow (?:if|already))",
        "Somebody who is always free seems to be wanted by nobody.",
        "Offer to fit in with the reader’s calendar.",
        ("I am available 24/7.", "Call me day or night."),
        ("Your 24/7 support desk impressed me.", "I could start in May."),
        reportable=True,
    ),
    Rule(
        "DES-13",
        WARNING,
        "no other, only hope, last hope, only chance, last chance, last resort, only option, no one else will, nobody else, no one will, nobody will, rejected, rejection,"
        " applied to, applied for, depends on, counting on, my hopes, everything on, only interview, only company, only employer, turned down, nobody wants",
        r"\bi have no other (?:\w+ )?(?:offers?|options?|interviews?|choices?|prospects?)\b|\bmy (?:only|last) (?:\w+ )?(?:hope|chance|resort|option|interview)\b|\b(?:no one|nobody)(?: else)? (?:will|wants to|would|has|wants) (?:hire|take|interview|invite|give|want|me)"
        r"|\b(?:been |was )?(?:rejected|turned down) (?:by|from|everywhere|" + SEVERAL + r"|so|again|dozens|at)|\b" + SEVERAL + r" (?:other )?rejections\b|\bapplied (?:to|for) (?:over |more than |about |nearly )?(?:hundreds|dozens|so many|countless|" + SEVERAL
        + r" (?:other )?(?:jobs|companies|firms|positions|places|roles|employers))\b|\b(?:everything|my (?:future|life|career|family)) depends on\b|"
        + I_AM
        + r" (?:\w+ )?counting on (?:you|this|it|getting)\b|\b(?:all|put|pinned|pin) (?:all )?(?:of )?my hopes\b|\bthe only (?:interview|company|employer|place|one) (?:i|that|who|which|to)(?: \w+)? (?:got|had|invited|answered|replied|have)\b",
        "Nobody likes to be the last resort.",
        "Leave it out.",
        ("I have no other options.", "You are my last hope.", "I have applied to dozens of firms."),
        ("We applied to two grants for the lab.", "It depends on the weather."),
        reportable=True,
    ),
    Rule(
        "DES-14",
        HINT,
        "humbly",
        r"\bhumbly (?:\w+ )?(?:request|ask|beg|submit|seek|hope|await|appeal)\b|\bmost humbly\b",
        "It kneels where a question would do.",
        "“Could you …?”",
        ("I humbly request a reply.",),
        ("The chef spoke humbly of his bread.",),
    ),
    Rule(
        "DES-15",
        WARNING,
        "hopeless, worthless, failure, devastated, heartbroken, crushed, in tears, cried, crying, depressed, heartbroken, breaks my heart, broke my heart, broken",
        I_FEEL + VERY + r" (?:hopeless|worthless|like a failure|a failure|devastated|heart-?broken|crushed|in tears|depressed|broken|gutted)\b|\bi (?:\w+ )?(?:cried|wept)\b|\b(?:breaks|broke) my heart\b",
        "It asks the reader to console you.",
        "“I was sorry to read the news.”",
        ("I am devastated.", "I cried all evening."),
        ("We wept with laughter at the crushed olives.",),
        negatable=True,
    ),
    Rule(
        "DES-16",
        WARNING,
        "hire me, pick me, choose me, select me, reconsider, take me on, employ me, change your mind, consider me again, take me",
        r"\b(?:please|just|to|and|you|,|will|would|could) (?:hire|pick|choose|select|employ|take) me\b(?! (?:up|about|to|through|around|for|out))|(?:^|[.!?] )(?:hire|pick|choose) me\b|\b(?:please |to |you )(?:\w+ )?reconsider(?: me| my| your| the| this)?\b|\btake me on\b"
        r"|\bchange your mind\b",
        "It pleads; a decision once made is not argued with.",
        "Say what you would bring.",
        ("Please hire me.", "I ask you to reconsider your decision."),
        ("You asked the manager to reconsider the layout."[:0] or "They took me around the yard.",),
        reportable=True,
    ),
    Rule(
        "DES-17",
        WARNING,
        "in your debt, eternally, forever grateful, owe you everything, forever thankful, more than anything, so badly, so bad, want this, at any price, whatever it takes",
        r"\b(?:forever|eternally|for ever) (?:in your debt|grateful|thankful|indebted)\b|\bowe you everything\b|\bwant (?:this|it|to work)(?: \w+){0,3}? so bad(?:ly)?\b|\bmore than anything(?: else)?(?: in the world)?[.!,]|\bmore than anything in the world\b"
        r"|\bi (?:so |really |truly |desperately |badly |absolutely )+want (?:this|the) (?:job|role|position|so)\b|\bwhatever it takes\b|\bat any price\b",
        "It is more than a job can bear.",
        "“I would be glad to do this work.”",
        ("I want this job so badly.", "I would be forever grateful."),
        ("You want this market more than the other.",),
    ),
)

APOLOGY = (
    Rule(
        "APO-01",
        WARNING,
        "sorry, apolog, excuse the, excuse me for, excuse my",
        r"\b(?:sorry|apologies|apologi[sz]e|apology|excuse me) (?:(?:again|once more|in advance|so much|very much|if|that) )?(?:to|for|if|that|about)"
        r" (?:\w+ ){0,2}?(?:be (?:such )?(?:a|an)|bother|bug|disturb|troubl|pester|chas|nag|annoy|intrud|impos|e-?mail|writ|keep|ask|tak(?:e|ing)|contact|interrupt|hassl|harass|being|the (?:length|bother|trouble|intrusion"
        r"|inconvenience|long|many|disturbance)|any (?:inconvenience|trouble|bother|disturbance)|my (?:persist|impatien|many|long|nerv|english|insist|bother)|follow|press|push|yet another|so many|another|the extra|spamm)\w*"
        r"|\b(?:so|very|terribly|really|awfully|deeply) (?:very )?sorry\b|\bapologi[sz]e (?:profusely|in advance|again|sincerely|deeply)\b|\b(?:sincere(?:st)?|deepest|many|profuse|thousand|humble) apologies\b",
        "It tells the reader that you think you are a nuisance.",
        "“Thank you for your time.”",
        ("Sorry to bother you again.", "I apologise for disturbing you.", "I'm so sorry."),
        ("I was sorry to read it.", "I am sorry that we missed each other."),
        parts=TEXT,
    ),
    Rule(
        "APO-02",
        WARNING,
        "bother, pushy, pest, annoy, nag, intrude, impose, nuisance, burden, pressur, rush you, bug you, seem, come across, take up, disturb, pester, a pain, impatient, importun, persistent",
        r"\bi (?:hate|(?:really )?(?:don't|do not|did not|didn't|never|certainly don't) (?:want|mean|wish|intend)(?:ed)?|wouldn't want|would not want|would hate|would never want) to (?:\w+ )?(?:bother|bug|nag|pester|annoy|intrude|impose|pressure|rush|disturb|hurry|seem|sound|come across|appear|be (?:an? |so |too )?(?:\w+ )?"
        r"(?:pest|bother|nuisance|burden|pain|pushy|annoying|impatient|difficult)|take up|press|push|trouble)\b|\b(?:hope|trust) (?:that )?i(?:'m| am) not (?:\w+ )?(?:bother|annoy|being|intrud|impos|disturb|taking|troubl|a )\w*|\bnot trying to (?:be|bother|rush|push|pressure|nag|annoy|hurry)\b"
        r"|\b(?:risk|fear|afraid|worry) (?:of )?(?:being|seeming|sounding|appearing) (?:\w+ )?(?:pushy|annoying|impatient|a )\b|\bat the risk of (?:being|seeming|sounding|annoying)\b",
        "It makes the reader think of the bother.",
        "Leave it out.",
        ("I don't want to bother you.", "I hope I am not being pushy.", "I hate to be a nuisance."),
        ("I do not want to leave without a thank-you.", "You said guests hate to wait."),
    ),
    Rule(
        "APO-03",
        HINT,
        "just want, just check, just writ, just follow, just wonder, just reach, just a quick, just touch, only wanted, just thought, just hoping, just a short, just curious, just drop, just me",
        r"\b(?:just|only) (?:wanted|wanting|checking|writing|wondering|reaching|touching|hoping|curious|dropping|want to|thought i(?:'d| would))\b|\bjust following up\b|\bjust a (?:very )?(?:quick|short|brief|little|small) (?:\w+ )?(?:note|e-?mail|message|line|question|one|check)\b|\b(?:it's|it is) just me\b",
        "“Just” makes the question smaller than it is.",
        "Leave “just” out.",
        ("I just wanted to ask about timing.", "Just checking in."),
        ("You were just following the recipe.", "I only want what is fair.")[:1],
        parts=TEXT,
    ),
    Rule(
        "APO-04",
        HINT,
        "wondering if, wondering whether, wonder if, wonder whether, maybe perhaps, perhaps maybe, possibly maybe, might possibly, could maybe, would maybe, maybe i , possibly perhaps, perhaps possibly, if maybe, if perhaps, if possibly",
        r"\b(?:wonder|wondering) (?:if|whether) (?:(?:you|it|there|i|we) )?(?:(?:would|could) )?(?:might|maybe|perhaps|possibly|potentially)\b|\b(?:maybe perhaps|perhaps maybe|might possibly|might perhaps|possibly maybe|perhaps possibly|could maybe|might maybe|possibly perhaps)\b"
        r"|\bif (?:maybe|perhaps|possibly) (?:you|it|there|i)\b|\bi (?:would|could) maybe\b|\bmaybe i (?:could|might|can)\b",
        "Hedge upon hedge hides the question.",
        "“Could you …?”",
        ("I was wondering if you might have news.", "You could maybe perhaps tell me."),
        ("I was wondering whether there is news.", "Could you possibly share the timing?"),
    ),
    Rule(
        "APO-05",
        HINT,
        "too much trouble, too much to ask, at all possible, no trouble, hate to ask, mind me asking, mind my asking, too much of a, not asking too much, if you could find, it's no bother, not a bother, don't mind",
        r"\bif (?:it(?:'s| is|'s| isn't)|that(?:'s| is)|this is) (?:not )?(?:asking )?(?:too much|no trouble|no bother|not a bother)\b|\btoo much (?:trouble|of a bother|of an imposition)\b|\bif (?:it is )?at all possible\b|\bhate to ask\b|\bif you (?:don't|do not|wouldn't) mind (?:me|my) asking\b",
        "The question is small enough not to need an excuse.",
        "Leave it out.",
        ("If it's not too much trouble, could you reply?",),
        ("There was too much snow to ask for more.",),
    ),
    Rule(
        "APO-06",
        HINT,
        "busy, swamped, snowed under, a lot on your",
        r"\b(?:know|understand|reali[sz]e|sure|certain|imagine|appreciate|guess|bet|aware)(?: that)? (?:you(?:'re| are| must be)(?: \w+){0,2}? (?:busy|swamped|snowed under)|how (?:\w+ )?(?:busy|swamped) you)\b"
        r"|\byou must be (?:\w+ )?(?:busy|swamped)\b|\b(?:lot|much) on your plate\b",
        "It opens with an excuse for the reader.",
        "“I know that these decisions take time.”",
        ("I know you are very busy.", "You must be terribly busy."),
        ("I know the busy season well.", "Your kitchen is busy on Fridays."),
    ),
    Rule(
        "APO-07",
        WARNING,
        "no worries, fine if not, feel free to ignore, ignore this, ignore me, ignore my, no pressure, feel free to disregard, disregard this, don't have to, do not have to, no problem if, no problem at all if, delete this",
        r"\bno (?:worries|problem|pressure)(?: at all)?,? (?:if|whatsoever)\b|\bno pressure(?: at all)?[.,!]|\bfine if (?:not|you)\b|\b(?:feel free to|please|just|can|simply) (?:ignore|disregard|delete) (?:this|me|my)\b|\byou (?:don't|do not|really don't) have to (?:reply|answer|respond|tell)\b",
        "It takes the question back before it is answered.",
        "Leave it out.",
        ("No worries if not!", "Feel free to ignore this."),
        ("There is no pressure in the old pipe.",)[:0],
    ),
    Rule(
        "APO-08",
        HINT,
        "apolog, sorry for the delay, sorry for the late, sorry for my late, sorry for not, sorry i did, sorry it took, sorry that it took, sorry this is, sorry i'm late, sorry i am late, sorry i was",
        r"\bi (?:do |must |really |would like to |want to )?apologi[sz]e\b|\b(?:my|please accept my|with|many) apologies\b|\bapologies (?:for|if|that|in)\b|\bsorry (?:for (?:the|my|this) (?:\w+ )?(?:delay|late\w*|slow\w*|wait)|(?:that )?(?:it|this) (?:took|is|comes)|(?:that )?i (?:did not|didn't|am late|'m late))\b",
        "An apology makes a small thing large.",
        "Thank the reader, and leave it out.",
        ("I apologise for the late note.", "My apologies if I was unclear."),
        ("I will not apologise for liking mud.",),
        negatable=True,
        once=("thank-you/late",),
    ),
    Rule(
        "APO-09",
        HINT,
        "i guess, i suppose, kind of, sort of, or something, or whatever, i'm not sure if this, if that makes sense, if this makes sense",
        r"\bi guess\b|\bi suppose(?: that)? (?:i|it|you|my|this|what)\b|\b(?:kind|sort) of (?:want\w*|hop\w+|think\w*|wonder\w*|need\w*|like\w*|interested|excited|nervous|feel\w*)\b|\bor (?:something|whatever)(?: like that)?[.,!?]|\bif (?:that|this) makes (?:any )?sense\b",
        "It sounds unsure.",
        "Say it plainly.",
        ("I guess I would like to know.", "I was kind of hoping for news."),
        ("It is the kind of work I like.", "A sort of map hung there."),
    ),
    Rule(
        "APO-10",
        WARNING,
        "not what, not who, not quite, not exactly, not the, n't the, not your, not as, my lack, my limited, my poor, my weak, my little, my bad, rambl, messed up, blew, bombed, stumbl, badly, poorly, underqualified, under-qualified, not qualified, not perform, screwed, terrible, awful, froze,"
        " not have enough, not good enough, my nervous, my nerves, not sure i, not worthy, imposter, impostor, mediocre, not exactly, unprepared, not much experience, better candidates, stronger candidates",
        r"\bi(?:'m| am| know i(?:'m| am)| was| may be| might be| realise i am| realize i am) (?:probably |likely |surely |certainly |obviously |perhaps |maybe |clearly )?not (?:the |your |as |exactly |really |a |an )(?:\w+ )?(?:best|strongest|ideal|most|perfect|typical|obvious|good|experienced|right|strong|qualified|expert|first|great|smartest)\b"
        r"|\bi(?:'m| am) (?:probably |surely |likely |perhaps )?not (?:quite |exactly |really )?(?:what|who) you\b|\bi may not (?:be|have)\b|\bi(?:'m| am| was)(?: \w+)? (?:under-?qualified|not (?:qualified|worthy|good enough)|unprepared|mediocre)\b|\bmy (?:\w+ )?(?:lack of|limited|poor|weak|little|bad|nervous|clumsy|terrible|rambling|mediocre) (?:\w+ )?(?:experience|skills|english|knowledge|qualifications|answers?|performance|interview|presentation|background|explanation)\b"
        r"|\bi(?:'m afraid i| think i| know i| feel i| am afraid i)? (?:really |probably |may have |might have |must have )?(?:rambled|messed up|messed|blew (?:it|the|my)|bombed|stumbled (?:over|through|on)|screwed|froze|(?:did|performed|answered|explained|presented|interviewed)(?: \w+){0,3} (?:badly|poorly))\b|\bi was (?:\w+ )?(?:terrible|awful|a mess|so nervous)\b"
        r"|\bi did(?:n't| not) (?:do|perform|come across|present|explain|answer|show)(?: \w+){0,3} (?:well|best|my best|very well|properly)\b|\bi do(?:n't| not) have (?:enough|much|as much|the) experience\b|\b(?:better|stronger|more qualified) (?:candidates|applicants|people)\b",
        "It tells the reader why not to hire you.",
        "Leave it out.",
        ("I know I’m not the strongest candidate.", "I answered the last question badly.", "I was awful."),
        ("I am not the tallest on the ladder.", "The old roof was in poor shape."),
        reportable=True,
    ),
    Rule(
        "APO-11",
        HINT,
        "forgive me, forgive my, forgive the, pardon me, pardon my, pardon the, excuse my, excuse the, excuse me",
        r"\b(?:forgive|pardon|excuse) (?:me|my|the|this)\b",
        "It apologises where nothing is amiss.",
        "Leave it out.",
        ("Forgive me for asking.", "Pardon my persistence."),
        ("The guests will forgive a slow soup.",),
    ),
    Rule(
        "APO-12",
        HINT,
        "i hope this is, i hope it is, i hope it's, i hope this isn't, i hope it isn't, too forward, i hope you don't mind, i hope you do not mind, hope that's ok, hope that is ok, i know this is, i know it's, i know it is",
        r"\bi hope (?:that )?(?:this|it|that)(?: is|'s| isn't| was| does)? (?:not )?(?:ok|okay|a bother|too|all right|alright|annoying|an? (?:imposition|inconvenience|bother|nuisance|intrusion)|bother|disturb|inappropriate|stupid)\b|\btoo forward\b|\bi hope you (?:don't|do not|won't|will not) mind\b|\bi know (?:this|it)(?: is|'s) (?:\w+ )?(?:annoying|early|a lot|tedious|a bother|forward|silly|cheeky|pushy)\b",
        "It makes the reader look for the bother.",
        "Leave it out.",
        ("I hope this isn't too forward.", "I hope you don't mind my writing."),
        ("I hope it is warm in Bath.",),
    ),
    Rule(
        "APO-13",
        HINT,
        "stupid question, silly question, dumb question, naive question, annoying question, silly, stupid",
        r"\b(?:stupid|silly|dumb|naive|annoying|basic) question\b|\b(?:this|it) (?:may|might|will|is probably|probably)(?: \w+)? (?:be |sound |seem |sounds |seems )?(?:silly|stupid|dumb|annoying)\b",
        "It runs your question down.",
        "Ask it.",
        ("This may be a silly question.",),
        ("The silly season is over.",),
    ),
    Rule(
        "APO-14",
        HINT,
        "your valuable time, your precious time, of your time, your time with, me again",
        r"\b(?:tak(?:e|ing|en)|wast(?:e|ing|ed)|steal\w*)(?: up)? (?:(?:so|too|any|up) )*(?:much |more )+of your (?:\w+ )?time\b|\b(?:wast(?:e|ing|ed)|steal\w*|taking up) your (?:\w+ )?time\b|\btaking up (?:\w+ )?of your (?:\w+ )?time\b|\b(?:it's|it is|only|just) me again\b",
        "It counts your letter as a loss to the reader.",
        "“Thank you for your time.”",
        ("I won't take up any more of your time.", "It's me again."),
        ("Thank you for taking the time.", "I am grateful for so much of your time."),
    ),
)

PRESUMPTION = (
    Rule(
        "PRE-01",
        WARNING,
        "when i, once i, as soon as i, after i, my first day, my first week, my first month, my first 90, my first thing, start date, my onboarding, first hundred",
        r"\b(?:when|once|as soon as|after) i(?:'m| am|'ve|'ll| will| have)? (?:officially |finally |actually )?(?:start|started|join|joined|begin|take up|take over|get|move into|come|become)"
        r" (?:(?:working )?(?:at|with|for) (?:you|your|the (?:company|team|firm|hospital|school|hotel)|(?:at|with) the \w+)|(?:the|your) (?:\w+ )?(?:firm|team|company|crew|staff|clinic|school|newsroom|ward|office|kitchen|lab|department)|in (?:the|this|my|your) (?:new )?(?:role|team|job|position|office|department|kitchen)|(?:the|this) (?:job|role|position|post|team|offer|company|contract)|you\b|your\b|work(?:ing)? (?:at|with|for|here|there|on (?:monday|the))|on (?:monday"
        r"|the (?:first|1st))|aboard|on board|there|(?:next|in) (?:month|week|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall)|part of|a member|as (?:your|the))"
        r"|\b(?:when|once|as soon as) i(?:'m| am| have been|'ve been| get)? (?:hired|on board|on the (?:team|job)|onboarded|part of (?:the|your)|in (?:the role|the job|place|post)|your|working (?:at|with|for|there))\b|\bmy first (?:day|week|month|weeks|months|90 days|hundred days|few \w+) (?:at|with|on|in|there|here|as|will|would)\b|\b(?:on|for|before|until) my first (?:day|week|month)\b(?! (?:of|as|at my))|\bmy (?:start date|onboarding)\b",
        "It writes as if the decision were made.",
        "“If I join the team …”",
        ("When I start at your firm, I will learn.", "Once I’m hired, I'll move.", "My first week at the desk will be busy."),
        ("When I joined a start-up in Leeds, I learned this.", "When I start a garden, I look at the soil."),
        unless=("withdraw", OFFER),
    ),
    Rule(
        "PRE-02",
        WARNING,
        "my future, my new boss, my new desk, my new coll, my new team, our future, my new office, my new manager, my soon, soon-to-be, future coll, future boss, future team, my new job, my new home, my next boss",
        r"\b(?:my|our|your) (?:future|soon-to-be|next) (?:\w+ )?(?:team|manager|boss|colleagues?|co-?workers?|desk|office|employer|company|team-?mates?|workplace|employee|team member)\b|\bmy new (?:\w+ )?(?:boss|desk|colleagues|team|office|manager|team-?mates|workplace|home at)\b|\bfuture (?:colleagues?|boss|employee|co-?workers?|team-?mates?)\b",
        "It writes as if the decision were made.",
        "“The team.”",
        ("I greet my future colleagues.", "My new boss will be kind."),
        ("The future of your team interests me.",),
        unless=("withdraw", OFFER),
    ),
    Rule(
        "PRE-03",
        WARNING,
        "confident, certain, sure, convinced, no doubt, positive, i know you, i believe i",
        r"\b(?:i(?:'m| am) (?:\w+ )?(?:confident|certain|sure|convinced|positive)|(?:there is |i have |have )?no doubt|i know)(?: that)? (?:i(?:'m| am|'ll| will| was)|you(?:'ll| will| have|'ve| are going to)|we(?:'ll| will)|the (?:job|role|decision))(?: \w+){0,3}? "
        r"(?:hire|hired|get|selected|chosen|choose|pick|select|best|right|perfect|ideal|strongest|one|offer|made (?:up )?|agree|mine|working together|colleagues|your (?:man|woman|person|candidate)|invite me|not find)\b",
        "It decides for the reader.",
        "Give one example of how you fit.",
        ("I’m sure you will hire me.", "I am confident that I am the best candidate."),
        ("I am not sure that I am the right person to ask.", "I am sure you will find a good baker."),
        negatable=True,
    ),
    Rule(
        "PRE-04",
        WARNING,
        "best candidate, perfect candidate, ideal candidate, strongest candidate, right candidate, best person, right person, perfect person, ideal person, best fit, best choice, perfect choice, right choice, obvious choice, only candidate, best qualified,"
        " most qualified, what you need, are looking for, perfect match, best applicant, the one you, best suited, logical choice, natural choice, right man, right woman, number one",
        r"\b(?:i(?:'m| am|'d be| would be)|make me|makes me|me|myself)(?: \w+){0,3}? (?:(?:the|your|a) )?(?:best|right|perfect|ideal|strongest|only|obvious|most|top|logical|natural|clear|number one) (?:\w+ )?(?:candidate|choice|person|fit|match|man|woman|hire|applicant|qualified|suited|nurse|engineer|developer|one|\w+er)(?! to (?:ask|contact|speak|talk|write|send)| for (?:questions))\b"
        r"|\bi(?:'m| am) (?:\w+ )?(?:exactly |just |precisely )?(?:what|who|the (?:one|person|man|woman)(?: that| who)?) you(?:'re| are)? (?:need|looking for|want|searching for)",
        "It ranks you where the reader is to decide.",
        "Give one example of how you fit.",
        ("I am clearly the best candidate.", "I am exactly who you need."),
        ("You are the right person to ask.", "I am not the best person to judge."),
        negatable=True,
    ),
    Rule(
        "PRE-05",
        WARNING,
        "won't find, will not find, no one else, nobody else, better than, not find anyone, never find, hard to find, struggle to find, difficult to find, nobody is, can't find, cannot find",
        r"\byou (?:won't|will not|will never|can't|cannot|could not|couldn't|will (?:hardly|struggle to)|would struggle to)(?: \w+)? find (?:an?|any|some|no|another|some)? ?(?:one|body|other|anyone|anybody|someone|somebody|better|more|candidate|applicant|stronger)|\b(?:no one|nobody|few)(?: else)? (?:can|could|will|would|is|has|brings?) (?:do|offer|bring|match|give|deliver|handle|better|as|more|the same)"
        r"|\b(?:no one|nobody) else (?:can|could|will|would)[^.?!]{0,40} (?:like|as well as|the way) (?:i|me)\b|\b(?:no one|nobody) else has my\b|\b(?:hard|difficult) to find (?:anyone|someone|somebody|a better|a more|another)\b|\bbetter than (?:me|anyone|any other|the other|most (?:candidates|applicants))\b",
        "It ranks you where the reader is to decide.",
        "Give one example of how you fit.",
        ("You won't find anyone better.", "Nobody else can offer this."),
        ("No one else could explain it so clearly.", "You will find a sample attached to the wall.")[:1],
        reportable=True,
    ),
    Rule(
        "PRE-06",
        WARNING,
        "forward to work, forward to join, forward to start, forward to becom, forward to being, can't wait to, cannot wait to, forward to my first, forward to begin, forward to a long, forward to our coll, forward to coming on, forward to meeting my, forward to contribut, forward to onboard",
        r"\b(?:look(?:ing)? (?:very much |so much |really )?forward to|can(?:'t|not) wait to) (?:(?:soon|finally|already) )?(?:work(?:ing)? (?:with|for|at|alongside|together|under)|start(?:ing)?(?! the (?:test|task|exercise))|join(?:ing)? (?:you|your|the (?!call|meeting|session|next|video|discussion|round)|forces|\u01c0+)|becom(?:e|ing) (?:part|a )|be(?:ing)? (?:part|a member|your|on the team)|begin(?:ning)? (?:work|my|at|with)|my first (?:day|week)|onboard\w*|a long|our (?:collaboration|work together)|contribut\w+ to (?:your|the))\b",
        "It writes as if the decision were made.",
        "“I would be glad to join”, or “I look forward to hearing from you”.",
        ("I look forward to working with you.", "I can't wait to join your team."),
        ("I look forward to hearing from you.", "I look forward to a call with the yard."),
        unless=("withdraw", OFFER),
    ),
    Rule(
        "PRE-07",
        WARNING,
        "call you, call your, call on, call again, phone you, ring you, stop by, drop by, drop in, come by, pop in, pop by, swing by, visit you, visit your, call tomorrow, call next, call this, be calling, come to your, call back, ring your, phone your, ring on, phone on, be in your area, call in, a ring, a call, passing, come up",
        I_WILL + r"(?: \w+){0,2}? (?:(?:call|phone|ring)(?:ing)? (?:you|your|the (?:office|reception|desk)|on|tomorrow|next|this|by|in|again|back|around|every)|stop(?:ping)? by|drop(?:ping)? (?:by|in)|com(?:e|ing) (?:by|in person|to your|round|over)|pop(?:ping)? (?:in|by)|visit(?:ing)? (?:you|your)|swing(?:ing)? by|give (?:you|your \w+) a (?:ring|call)|be (?:passing|near|around) (?:by )?(?:your|the)|come up)\b(?![^.?!]{0,40}\bas (?:agreed|arranged|discussed|planned|you suggested|we agreed))",
        "It announces a visit nobody asked for.",
        "“I am happy to talk if that is easier.”",
        ("I will call you on Monday.", "I’ll stop by your office."),
        ("I will call you at ten, as agreed.", "I will not call unless you wish it."),
        negatable=True,
    ),
    Rule(
        "PRE-08",
        WARNING,
        "offer, contract",
        r"\b(?:forward to|await(?:ing)?|expect(?:ing)?|ready for|prepared for|waiting for|send (?:me|over|through)|forward to (?:receiving|getting|signing|seeing)|when (?:can|will|should|may|do) i (?:expect|receive|see|get|sign))(?: \w+){0,2}? (?:your|the|an?|my)(?: \w+){0,2} (?:offer|contract)(?: letter)?\b|\b(?:receiv|sign|discuss|negotiat)(?:e|ing) (?:the|your|my|an?) (?:\w+ )?(?:offer|contract)\b"
        r"|\b(?:the|my) contract (?:before|by|soon|ready)\b",
        "It writes as if the decision were made.",
        "“Next steps.”",
        ("I look forward to your offer.", "When can I expect the contract?"),
        ("Thank you for the offer to see the lab.", "The contract kitchen is large."),
        unless=("withdraw", OFFER),
    ),
    Rule(
        "PRE-09",
        HINT,
        "went, gone so, got on, got along, nailed, aced, hit it off, clicked, impressed, liked me, loved me, perfectly, when do we start, when do i start, adored me",
        r"\b(?:interview|conversation|meeting|call|it|things|everything|we)(?: all)? (?:went|has gone|had gone|got on|got along|gone) (?:(?:so|really|very|extremely|incredibly|exceptionally|pretty|amazingly|remarkably) )+(?:well|good|great)\b|\bwhen do (?:we|i) start\b|\b(?:class|children|kids|guests|patients|panel|team|everyone|students) (?:loved|adored|liked) me\b|\b(?:went|gone) (?:perfectly|brilliantly|great|amazing|fantastic\w*)\b|\bi (?:think i |feel i |really |clearly |know i )?(?:nailed|aced|crushed|smashed) (?:it|the|that|my)\b|\bhit it off\b|\bwe (?:\w+ )?clicked\b|\b(?:i could (?:tell|see|feel)|i know|i noticed|i sensed|it was clear)(?: that)? (?:you|everyone|the team|they|the panel)(?: \w+)? (?:liked?|loved?|was|were|impressed|enjoyed)\b",
        "It marks your own interview.",
        "“I enjoyed our conversation.”",
        ("Since the interview went so well, I am hopeful.", "I could tell that you liked me."),
        ("The conversation went well from my side.", "The two old wells impressed me."),
    ),
    Rule(
        "PRE-10",
        WARNING,
        "i assume, i presume, i take it, i'm assuming, i am assuming, presumably, i gather, i trust i, i trust you will, i trust that i, i trust that you will, i trust my",
        r"\bi(?:'m| am)? (?:must |can only |can |will |'ll )?(?:assum(?:e|ing)|presum(?:e|ing)|take it)(?: that)? (?:i|you|my|we|your|(?:the|this) (?:role|position|job|silence|answer|decision|process|means))\b|\bpresumably (?:you|i|my)\b|\bi trust(?: that)? (?:i(?:'ll| will)|you(?:'ll| will)|my)\b",
        "It answers for the reader.",
        "Ask.",
        ("I assume I got the job.", "I take it that you will call."),
        ("I assume nothing about the soil.", "I trust that you are well."),
    ),
    Rule(
        "PRE-11",
        ERROR,
        "choice, second pick, first pick, top pick, back-up, backup, rank, runner-up, runner up, plan b, fallback, fall-back, second best, second-best, first candidate, other candidate, preferred candidate, compare, stack up, measure up, front-runner, frontrunner, favourite, favorite, shortlist,"
        " short-list, declines, turns you down, turn you down, turned you down, drops out, reserve, drug test, first pick, finalist, number one, next in line, top of your list, your list",
        r"\b(?:second|third|back-?up|plan b|number two|2nd|1st|preferred|reserve) (?:choice|pick|option|candidate)\b|(?<!my )(?<!my very )\b(?:first|top|number one) (?:choice|pick|candidate|applicant)\b|\bback-?up\b(?= (?:candidate|option|plan if|for the role|if))|\bas (?:a|your) (?:back-?up|fall-?back|reserve)\b|\bplan b\b|\brunner-?up\b|\bsecond[- ]best\b|\bwhere (?:do )?i (?:rank|place|am ranked)\b|\bhow (?:do |did |does |have )?(?:i|my \w+|you) (?:rank\w*|compare|stack up|measure up)\b|\b(?:rank|ranked|ranking) (?:me|among|against|second|third|first|near|on|you|in)\b"
        r"|\bcompar(?:e|ed|es|ing) (?:to|with|me|against)(?: \w+){0,2} (?:others?|candidates?|applicants?|competition)\b|\bfront-?runner\b|\bfavou?rite candidate\b|\bfinalists?\b|\b(?:if|unless|until|in case|should) (?:your|the|another|someone|somebody|that)(?: \w+){0,3} (?:declin\w+|turn\w* (?:you|it) down|drop\w* out|fall\w* through|say\w* no|refus\w+|back\w* out)\b|\bdrug test\b|\bnext in line\b|\b(?:top of|high on|on) your (?:short-?)?list\b",
        "Where you stand among others is never raised: being asked second still ends in a job.",
        "Say that you remain available.",
        ("Am I your second choice?", "How do I rank?", "I would gladly be your backup candidate."),
        ("You are my first choice.", "The ranking of wines was fun.", "A good choice of tea."),
        reportable=True,
    ),
    Rule(
        "PRE-12",
        HINT,
        "in advance, anticipation of your, in anticipation",
        r"\bthank(?:s|ing)?(?: you)?(?: (?:so much|very much|kindly|already))? in advance\b|\bin anticipation of\b",
        "It takes the reader’s yes for granted.",
        "“Thank you for any news you can share.”",
        ("Thanks in advance.", "Thanking you in advance for a reply."),
        ("You plan the rota in advance.",),
        parts=TEXT,
    ),
    Rule(
        "PRE-13",
        WARNING,
        "candidates, applicants, the others, anyone else you, competition",
        r"\bthe others (?:you|who|that)[^.?!]{0,30} (?:are|were|lack|have|do not|don't|can't|cannot)\b|\b(?:the |any |all |your )?other (?:candidates?|applicants?)(?: \w+)? (?:are|were|is|can't|cannot|don't|do not|lack|won't|will not|have|has|haven't|could not|couldn't|can|simply|will|may|might|do|bring|offer|does)\b(?! (?:being|still|in|left|under|been (?:invited|seen)|there))|\b(?:unlike|than|above|over|from|outshine|beat) (?:the |all |any |most |all the |your )?(?:other|others|many|most) ?(?:candidates?|applicants?)\b|\bthan anyone else you\b|\b(?:over|above|beat) the competition\b|\bmost (?:candidates|applicants) (?:are|lack|do not|don't|cannot|can't|have)\b",
        "It runs down people you do not know.",
        "Speak of your own fit alone.",
        ("The other candidates lack my years.", "Unlike other applicants, I can weld."),
        ("You spoke of the many candidates in the election.",),
    ),
    Rule(
        "PRE-14",
        HINT,
        "as you clearly, as you obviously, as you surely, as you no doubt, as you will have, as you must have, as you saw, as you noticed, as you already know, as you know, you clearly saw, as you undoubtedly, as you could no, as you could surely, as you can no, as you can surely, as you can clearly, as you could clearly, as you will surely, as you certainly",
        r"\bas you (?:could|can|will) (?:no doubt|surely|clearly) (?:tell|see)\b|\bas you (?:clearly|obviously|surely|no doubt|undoubtedly|certainly|must have|will have|will surely have)(?: \w+)? ?(?:saw|see|seen|notic\w+|know|not(?:ed|iced)|reali[sz]ed?|tell|recogni[sz]ed?|gathered)\b|\byou (?:clearly|obviously|surely) (?:saw|noticed|reali[sz]ed?|recogni[sz]ed?|know) (?:that|how|my|what)\b",
        "It speaks for the reader.",
        "Leave it out.",
        ("As you clearly saw, I know ovens.",),
        ("As you explained, the oven is new.",),
    ),
    Rule(
        "PRE-15",
        WARNING,
        "resigned, given notice, handed in, told my boss, told my manager, told my, turned down other, declined other, my notice, booked a, looking for a flat, for an apartment, moving to, cancelled my, cleared my, started packing, turned down, declined, quit my",
        r"\bi(?:'ve| have) (?:already |just |now )?(?:resigned|given (?:my |in my )?notice|handed in|told my (?:boss|manager|current|employer|team|landlord|wife|husband|family|parents|partner)|quit my|cleared my (?:calendar|schedule|diary)|cancelled my|started (?:packing|looking for (?:a flat|an apartment|housing|a house|apartments|flats))|declined (?:all|other|another|two|an)|turned down (?:all|other|another|two|an|my)|found a (?:flat|house|school)|ordered)\b|\bi (?:turned down|declined) (?:other|another|two|an|all)\b|\b(?:giving|given|gave|give|handing in) (?:in )?(?:my )?notice\b(?=[^.?!]{0,40}(?:so|because|as i|monday|friday|already|today|tomorrow))",
        "It acts on a decision that has not been made.",
        "Leave it out.",
        ("I have already given my notice.", "I've turned down other work for this."),
        ("My notice period is four weeks.", "They turned down the lights."),
        unless=("withdraw", OFFER),
    ),
    Rule(
        "PRE-16",
        WARNING,
        "we both know, you know as well, lucky, you'd be, foolish, someone like me, can't afford, cannot afford, no-brainer, no brainer, belong, meant to be, destined, already feel, feel like part, consider myself, hiring me, choosing me, match made, need me, without me, made for, born for, born to",
        r"\bwe both know\b|\byou(?:'d| would) be (?:\w+ )?(?:lucky|crazy|foolish|mad|making a mistake|silly|glad)\b|\blucky to (?:have|get|find) (?:me|someone)\b|\b(?:someone|somebody|a person) like me\b|\bcan(?:'t|not) afford (?:not )?to (?:lose|pass|miss|let|turn)|\bno[- ]brainer\b|\b(?:where )?i belong\b|\b(?:meant to be|destined)\b|\b(?:already )?feel (?:already )?(?:like |as if i (?:were|was|am) )?(?:already )?(?:part|one) of (?:you|the|your)\b|\bconsider myself (?:already )?(?:part|one|a member|hired)|\b(?:hiring|choosing|picking) me (?:is|would|will|means)\b|\bmatch made\b|\byou need me\b|\b(?:made|born) for (?:this|each|you)\b|\bborn to (?:do|be|work)\b",
        "It decides for the reader.",
        "Give one example of how you fit.",
        ("You would be lucky to have me.", "Hiring me is a no-brainer.", "I already feel like part of the team."),
        ("You were lucky with the rain.",),
    ),
)
