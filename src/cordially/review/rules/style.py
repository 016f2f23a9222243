"""Cliché, informality and shouting: what is empty, too close or too loud.

Reply rates peak at mild warmth; smileys in a first formal letter lower the writer's standing
and add no warmth.
"""

from __future__ import annotations

from cordially.review.occasion import Part
from cordially.review.rule import (
    ALWAYS,
    ANYWHERE,
    CLOSING,
    ERROR,
    GREETING,
    HINT,
    SUBJECT,
    TEXT,
    TYPED,
    WARNING,
    Rule,
)

_ENDING = (Part.BODY, Part.CLOSING, Part.SIGNATURE)
_GREETED = (Part.SUBJECT, Part.GREETING, Part.BODY, Part.CLOSING)

CLICHES = (
    Rule(
        "CLI-01",
        HINT,
        "finds you|find you|hope you|hope all|hope that you|hope that all|hope every|"
        "trust you|trust that you|trust all|trust every",
        r"^(?:i )?(?:hope|trust)(?: that)? (?:you(?:'re| are)(?: all)? (?:doing )?(?:well"
        r"|great|good|fine)|you(?:'ve| have)? had a|all is well|everything is)"
        r"|\bfinds? you (?:\w+ )?(?:well|in good|in the best|healthy|happy)\b",
        "Everybody writes it, and nobody reads it.",
        "Begin with the thanks or the question.",
        caught=("I hope this e-mail finds you well.",),
        spared=("I hope the courier finds you at home.",),
    ),
    Rule(
        "CLI-02",
        HINT,
        "touching base|touch base|circling back|circle back|pinging|ping you|"
        "reaching out|reach out|loop back|looping back",
        r"\btouch(?:ing)? base\b"
        r"|\bcircl(?:e|ing) back\b"
        r"|\bping(?:ing)? you\b"
        r"|\breaching out\b"
        r"|\breach out (?:to you|again|about|regarding|and)\b"
        r"|\bloop(?:ing)? (?:back|in)\b",
        "It is office talk for writing.",
        "“I would like to ask …”, or go straight to the question.",
        caught=(
            "I am circling back on this.",
            "Subject: Touching base",
        ),
        spared=("You reach out-of-town clinics by boat.",),
        parts=TEXT,
    ),
    Rule(
        "CLI-03",
        HINT,
        "ground running|from day one",
        r"\bhit(?:ting)? the ground running\b"
        r"|\b(?:add|contribute|deliver|productive|value"
        r"|impact)\b[^.?!]{0,25}\bfrom day one\b",
        "It says nothing about this work.",
        "Name the first task that you could take.",
        caught=("I would hit the ground running.",),
        spared=("You kept records from day one.",),
    ),
    Rule(
        "CLI-04",
        HINT,
        "extra mile|many hats|outside the box|above and beyond|110|to the table|"
        "the next level|at the end of the day|last but not least|needless to say|"
        "goes without saying|first and foremost|comfort zone|sky is the limit",
        r"\bextra mile\b"
        r"|\bmany hats\b"
        r"|\boutside (?:of )?the box\b"
        r"|\babove and beyond\b"
        r"|\b110 ?(?:%|per ?cent)"
        r"|\bbring(?:ing|s)? (?:\w+ ){0,4}to the table\b"
        r"|\bto the next level\b"
        r"|\bat the end of the day,"
        r"|\blast but not least\b"
        r"|\bneedless to say\b"
        r"|\bgoes without saying\b"
        r"|\bfirst and foremost\b"
        r"|\bcomfort zone\b"
        r"|\bsky is the limit\b",
        "It is worn out.",
        "Give an example.",
        caught=(
            "I always go the extra mile.",
            "I think outside the box.",
        ),
        spared=(
            "We ate at the long table.",
            "Each day ends at the mill.",
        ),
    ),
    Rule(
        "CLI-05",
        HINT,
        "synerg|game-changer|game changer|game-changing|low-hanging|low hanging|"
        "move the needle|win-win|win win|paradigm|best-in-class|world-class|cutting-edge|"
        "cutting edge|thought leader|value-add|value add|leverage my|leverage your|"
        "deep dive|core competenc|bleeding edge|value proposition|bandwidth",
        r"\bsynerg(?:y|ies|i[sz]e|istic)\b"
        r"|\bgame[- ]chang(?:er|ing)\b"
        r"|\blow[- ]hanging\b"
        r"|\bmove the needle\b"
        r"|\bwin[- ]win\b"
        r"|\bparadigm\b"
        r"|\b(?:best-in-class|world-class|cutting[- ]edge|bleeding[- ]edge)\b"
        r"|\bthought leader"
        r"|\bvalue[- ]add\b"
        r"|\bleverag(?:e|ing) (?:my|your|our|the)\b"
        r"|\bcore competenc"
        r"|\bvalue proposition\b"
        r"|\bdeep dive\b"
        r"|\b(?:my|have the|enough) bandwidth\b",
        "It is a slogan.",
        "Use the plain noun.",
        caught=(
            "I see great synergies.",
            "That would move the needle.",
        ),
        spared=("The lever on the old press sticks.",),
    ),
    Rule(
        "CLI-06",
        HINT,
        "rockstar|rock star|ninja|guru|wizard|superstar|go-getter|powerhouse|jack of all",
        r"\b(?:an?|your|my|next|true|real|resident|total"
        r"|me the) (?:\w+ ){0,2}(?:rock ?-?star|ninja|guru|wizard|superstar|go-getter"
        r"|powerhouse)\b(?! (?:games|warrior))"
        r"|\bjack of all trades\b",
        "It boasts where a fact would do.",
        "Leave it out.",
        caught=("I am a spreadsheet ninja.",),
        spared=("The ninjutsu class you run sounds fun.",),
    ),
    Rule(
        "CLI-07",
        HINT,
        "speaks for itself|speak for itself|self-starter|self starter|team player|"
        "results-driven|result-driven|results-oriented|detail-oriented|detail oriented|"
        "track record|hard worker|hard-working|hardworking|quick learner|fast learner|"
        "people person|go-to|perfectionist|multitask|multi-task|fast-paced|fast paced|"
        "highly motivated|self-motivated|skill set|skillset|strong communicator|"
        "excellent communication|passionate|passion for|proven|dynamic|"
        "wealth of experience|deadline-driven|proactive",
        r"\b(?:self[- ]starter|team[- ]player|results?[- ](?:driven|oriented)"
        r"|detail[- ]oriented|(?:proven|strong|solid|excellent|impressive|my) track record"
        r"|hard[- ]worker|(?:quick|fast) learner|people person|perfectionist|(?:highly"
        r"|self)[- ]motivated|strong communicator|excellent communication skills"
        r"|deadline-driven|wealth of experience|passionate about|proven ability"
        r"|speaks? for (?:itself|themselves))\b"
        r"|\bfast[- ]paced (?:environment|world|setting)\b"
        r"|\b(?:hard[- ]?working|proactive|dynamic),? (?:and|team|self|profession\w+"
        r"|individual|person)\b"
        r"|\bmy (?:\w+ )?skill ?-?set\b"
        r"|\b(?:great|real|true|deep|strong|my|a) passion for\b"
        r"|\b(?:great|good|excellent) multi-?tasker\b",
        "Everybody claims it.",
        "Give one fact instead.",
        caught=(
            "I am a team player and a quick learner.",
            "I have a proven track record.",
        ),
        spared=(
            "The track you record on is vinyl.",
            "Your motivated crew was kind.",
        ),
    ),
    Rule(
        "CLI-08",
        HINT,
        "perfect fit|ideal fit|perfect match|ideal match|great match|perfect candidate|"
        "perfectly suited|great fit|excellent fit|tick all|ticks all|ideal candidate|"
        "uniquely",
        r"\b(?:perfect|ideal|excellent|great) (?:fit|match) (?:for|with|between|to)\b"
        r"|\bperfectly suited\b"
        r"|\btick(?:s|ed)? all (?:the|your|my)\b"
        r"|\buniquely (?:qualified|positioned|suited)\b"
        r"|\b(?:perfect|ideal) (?:fit|match|candidate)\b",
        "It claims what it should show.",
        "Say which need of theirs you meet.",
        caught=(
            "I am a perfect fit for the role.",
            "I tick all your boxes.",
        ),
        spared=("The fit of the old doors is perfect.",),
    ),
    Rule(
        "CLI-09",
        HINT,
        "hesitate",
        r"(?:\bnot|n't|\bwithout) hesitate to\b",
        "Everybody writes it, and nobody reads it.",
        "“I am happy to send …”",
        caught=("Please do not hesitate to contact me.",),
        spared=("I saw your porters hesitate to turn.",),
    ),
    Rule(
        "CLI-10",
        HINT,
        "take a moment|this opportunity to|take the opportunity|i am writing in|"
        "i'm writing in|i am writing with|i am writing regarding|i am writing to|"
        "i'm writing to|by means of|i write to express|like to express|wish to express|"
        "want to express",
        r"\b(?:wanted|want|like|wish|allow me|let me) to take (?:a|this"
        r"|the) (?:\w+ )?(?:moment|opportunity)\b"
        r"|\b(?:take|taking) this opportunity to\b"
        r"|\bi(?:'m| am) writing (?:to you )?(?:today )?(?:in (?:regards?|reference"
        r"|connection|relation)|with (?:regards?|reference)|regarding|to (?:inform|express"
        r"|thank|follow|inquire|enquire|check|you))\b"
        r"|\bby means of this\b"
        r"|\b(?:like|wish|want|wanted|writing) to express my\b",
        "It announces the letter instead of writing it.",
        "Begin with the point.",
        caught=(
            "I wanted to take a moment to thank you.",
            "I am writing in regards to the role.",
        ),
        spared=(
            "I am writing a play about the docks.",
            "I took a moment at the weir.",
        ),
    ),
    Rule(
        "CLI-11",
        HINT,
        "point in time|this juncture|in regards to|with regards to|due to the fact|"
        "pursuant|herewith|hereby|aforementioned|for your perusal|kindly be informed|"
        "please be informed|this is to inform",
        r"\bat (?:this|that) (?:point in time|juncture)\b"
        r"|\b(?:in|with) regards to\b"
        r"|\bdue to the fact\b"
        r"|\bpursuant to\b"
        r"|\b(?:herewith|hereby|aforementioned|above-mentioned)\b"
        r"|\bfor your (?:kind )?perusal\b"
        r"|\b(?:kindly|please) be informed\b"
        r"|\bthis is to inform\b",
        "It is file language.",
        "“Now”, “about”, “because”.",
        caught=(
            "At this point in time I am free.",
            "In regards to my visit, thank you.",
        ),
        spared=("My regards to the whole crew.",),
    ),
    Rule(
        "CLI-12",
        HINT,
        "busy schedule|busy day|and consideration|valuable time|precious time|busy week|"
        "hectic schedule|kind consideration",
        r"\b(?:busy|hectic|packed) (?:schedule|day|week|calendar)s?\b(?=[.,;!]|$| to| for)"
        r"|\byour time and consideration\b"
        r"|\b(?:valuable|precious) time\b"
        r"|\b(?:kind|favou?rable) consideration\b",
        "Everybody writes it, and nobody reads it.",
        "Thank the reader for the particular thing that they did.",
        caught=(
            "Thank you for your time and consideration.",
            "You took time out of your busy schedule.",
        ),
        spared=("You said that Monday is the busy day at the market.",),
    ),
    Rule(
        "CLI-13",
        HINT,
        "absolute pl|absolute ho|true pl|true ho|true pri|real pl|real ho|real pri|"
        "great pl|great ho|great pri|distinct pl|distinct ho|distinct pri|sheer pl|"
        "utmost pl|absolute pri",
        r"\b(?:absolute|true|real|great|distinct|sheer|utmost) (?:pleasure|honou?r"
        r"|privilege)\b",
        "It is worn out.",
        "“I enjoyed …”",
        caught=("It was an absolute pleasure.",),
        spared=("It was a pleasure to meet you.",),
    ),
    Rule(
        "CLI-14",
        HINT,
        "to whom it may|respected sir|respected madam|dear hiring manager|dear recruiter|"
        "dear human resources|dear hr",
        r"\bto whom it may\b"
        r"|\brespected (?:sir|madam)\b"
        r"|\bdear (?:hiring manager|recruiter|human resources|hr(?: team| manager"
        r"| department)?|employer)\b",
        "You have met the reader: they have a name.",
        "Greet them by name.",
        caught=(
            "Greeting: To whom it may concern,",
            "Greeting: Dear Hiring Manager,",
        ),
        spared=("Greeting: Dear Dana Reyes,",),
        parts=GREETING,
    ),
    Rule(
        "CLI-15",
        HINT,
        "check|hello|hi|follow|question|touch|update|hey|status|job|my application|no subject",
        r"^(?:(?:re|fwd?): ?)*(?:just )?(?:checking in|hello|hi|hey|hi there"
        r"|follow(?:ing)?[- ]?up|(?:quick )?question|(?:status )?update|touching base"
        r"|interview|status|job|application|my application|no subject|\(no subject\))\W*$"
        r"|\bchecking in\b",
        "It does not say what the letter is about.",
        "Name the role: “Nurse interview, next steps”.",
        caught=(
            "Subject: Following up",
            "Subject: Checking in",
        ),
        spared=(
            "Subject: Nurse interview, next steps",
            "Subject: Re: Following the tram project",
        ),
        parts=SUBJECT,
    ),
    Rule(
        "CLI-16",
        HINT,
        "in today's|unique opportunity|exciting opportunity|once in a lifetime|"
        "amazing opportunity|valuable asset|great asset|huge asset|growth mindset|"
        "esteemed|reputed|asset to",
        r"\b(?:unique|exciting|amazing|golden|wonderful|great|fantastic) opportunity\b"
        r"|\bonce[- ]in[- ]a[- ]lifetime\b"
        r"|\b(?:valuable|great|huge|real|strong) (?:asset|addition)\b"
        r"|\b(?:an|be an) asset to\b"
        r"|\bgrowth mindset\b"
        r"|\byour (?:esteemed|reputed|prestigious|renowned|reputable) (?:company"
        r"|organi[sz]ation|institution|firm|hospital|school|university)\b"
        r"|\bin today's (?:\w+ )?(?:world|market|economy)\b",
        "It could stand in any letter.",
        "Name what is particular about this work.",
        caught=(
            "I would be an asset to your team.",
            "I admire your esteemed organisation.",
        ),
        spared=("You manage the assets of the harbour.",),
    ),
)

INFORMALITY = (
    Rule(
        "INF-01",
        WARNING,
        "hey|yo|hiya|sup|howdy|what's up|hi there|hola|g'day|morning",
        r"^\W*(?:hey+|heya|yo+|hiya|sup|howdy|what's up|hola|wassup|g'day|morning)\b"
        r"|^\W*(?:hi|hello) (?:there|all|guys|folks|everybody|team!)",
        "It is chummier than the reader may be.",
        "“Dear” or “Hello”, and the name.",
        caught=(
            "Greeting: Hey Dana,",
            "Greeting: Hi there,",
        ),
        spared=(
            "Greeting: Hello Dana,",
            "Greeting: Dear Yolanda,",
        ),
        parts=GREETING,
    ),
    Rule(
        "INF-02",
        WARNING,
        "gonna|wanna|gotta|kinda|sorta|lemme|gimme|dunno|ain't|y'all|cuz|'cause|coulda|"
        "shoulda|woulda|outta|lotta|whatcha|gotcha|c'mon|hafta",
        r"\b(?:gonna|wanna|gotta|kinda|sorta|lemme|gimme|dunno|ain't|y'all|cuz|coulda"
        r"|shoulda|woulda|outta|lotta|whatcha|gotcha|c'mon|hafta)\b"
        r"|(?<!\w)'cause\b",
        "It is how people talk, and not how they write.",
        "Write it out.",
        caught=(
            "I'm gonna be free.",
            "I kinda like it.",
        ),
        spared=("The gotha type is lovely.",),
        parts=TEXT,
    ),
    Rule(
        "INF-03",
        WARNING,
        " u | ur |thx|thnx|thanx|tnx| ty | pls|plz|lol|omg|lmk|hmu|idk|tbh|imo|btw|ttyl|"
        " u?| u!| u.|brb|2morrow|gr8| b4| np|haha|Haha|hehe| ppl|tmrw|Thx|Pls|Plz|Lol|"
        "BTW|LOL|OMG|TTYL",
        r"\b(?:u|ur|thx|thnx|thanx|tnx|ty|pls|plz|lol|omg|lmk|hmu|idk|tbh|imo|btw|ttyl|brb"
        r"|2morrow|gr8|b4|np|ppl|tmrw|Thx|Pls|Plz|Lol|BTW|LOL|OMG|TTYL)\b(?![-/.]\w)"
        r"|\br u\b"
        r"|\b[Hh]a(?:ha){1,9}\b"
        r"|\bhehe\b",
        "It is text-message spelling.",
        "Write it out.",
        caught=(
            "thx for the chat",
            "Can u tell me more?",
            "Haha, that was fun.",
        ),
        spared=("The U-shaped bar and the UR unit are new.",),
        parts=TEXT,
        cased=True,
    ),
    Rule(
        "INF-04",
        WARNING,
        ":)|:-)|;)|;-)|:(|:-(|:d|:-d|:p|;p|:'(|<3|^^|^_^|xd",
        r"(?<![\w:;])(?:[:;]-?[)(DPp]|:'\(|<3|\^_?\^|[xX]D)(?!\w)",
        "A smiley in a formal letter lowers the writer’s standing and adds no warmth.",
        "Leave it out.",
        caught=(
            "Talk soon :)",
            "Subject: Thank you <3",
        ),
        spared=(
            "Rooms (12; 14) were lovely.",
            "The ratio 3:1 is right.",
        ),
        parts=ANYWHERE,
        universal=True,
    ),
    Rule(
        "INF-15",
        WARNING,
        "",
        r"[\U0001f300-\U0001faff\u2600-\u27bf]+",
        "A smiley in a formal letter lowers the writer’s standing and adds no warmth.",
        "Leave it out.",
        caught=(
            "Thank you! 🙂",
            "Subject: Thank you ❤",
        ),
        spared=("It was 20 °C — and lovely.",),
        parts=ANYWHERE,
        universal=True,
        unless=(TYPED,),
    ),
    Rule(
        "INF-05",
        WARNING,
        "later|peace|toodles|love|hugs|bye|ciao|kisses|ttyl|see ya|take it easy|x|"
        "talk soon|catch you|cheerio|big hug",
        r"^\W*(?:xoxo|x{1,3}|laters?|peace(?: out)?|toodles|ta-?ta|(?:lots of |much "
        r"|with )?love|hugs(?: and kisses)?|bye(?:-?bye| for now)?|ciao|kisses|ttyl"
        r"|see ya(?: \w+)?|take it easy|talk soon|catch you later|cheerio|big hugs?"
        r"|later(?:,? \w+)?)\W*$"
        r"|\bx{1,3}\W*$",
        "It is how one signs to a friend.",
        "“Kind regards”.",
        caught=(
            "Closing: xoxo",
            "Closing: Lots of love,",
            "Closing: Bye!",
        ),
        spared=(
            "Closing: Kind regards,",
            "Closing: With thanks,",
        ),
        parts=CLOSING,
    ),
    Rule(
        "INF-06",
        HINT,
        "cheers",
        r"^\W*cheers\b\W*$"
        r"|^cheers,? \w+\W*$",
        "Outside Britain, Ireland, Australia and New Zealand it is very informal.",
        "“Kind regards”.",
        caught=("Closing: Cheers,",),
        spared=("Closing: Kind regards,",),
        parts=CLOSING,
        unless=("en-gb", "en-ie", "en-au", "en-nz", "en-za"),
    ),
    Rule(
        "INF-07",
        HINT,
        "dude| bro |bro,|bro.|bro!|buddy|mate,|mate.|mate!|mate?|pal,|pal.|pal!|folks|"
        "peeps|you guys",
        r"\b(?:you|the|these|your|those|thanks|hi|hey|with) (?:\w+ )?(?:folks|peeps)\b"
        r"|\byou guys\b"
        r"|\b(?:dudes?|bro|peeps)\b"
        r"|(?:^|, |\b(?:hi|hey|hello|thanks|my) )(?:mate|pal|buddy)\b(?= ?[.,!?]|$)",
        "It is chummier than the reader may be.",
        "“Everyone”, “the team”.",
        caught=(
            "You folks were great.",
            "Thanks, mate!",
        ),
        spared=("The first mate showed me the bridge.",),
        parts=_GREETED,
    ),
    Rule(
        "INF-08",
        HINT,
        "awesome|totally|literally|epic|insanely|crazy|cool|kick-ass|badass|lit |vibe|"
        "stoked|psyched|yeah|yep|yup|nope|nah|okey|no prob|stuff|amazeballs|pumped|chill|"
        "sweet!|tons of|a ton|bunch",
        r"\b(?:awesome|totally|literally|insanely|badass|kick-?ass|stoked|psyched|amazeballs"
        r"|pumped)\b"
        r"|\b(?:so|super|really|pretty|how|was|sounds|looks) (?:cool|epic|chill|crazy"
        r"|sweet)\b"
        r"|\b(?:yeah|yep|yup|nope|nah)\b"
        r"|\bno probs?\b"
        r"|\b(?:good|great|cool|nice|the|team) vibes?\b"
        r"|\bthanks a (?:bunch|ton)\b"
        r"|\band stuff\b"
        r"|\btons of (?:fun|stuff)\b",
        "It is how people talk, and not how they write.",
        "Pick a plain adjective.",
        caught=(
            "The office is awesome.",
            "Your demo was so cool.",
            "Yep, I am keen.",
        ),
        spared=(
            "The cellar is very cool in July.",
            "I read the old epic in school.",
        ),
        parts=TEXT,
    ),
    Rule(
        "INF-09",
        ERROR,
        "damn|crap|suck|pissed|wtf|shit|fuck|bloody|hell|arse|ass |bastard|screw you|"
        "screw this|bugger|goddam",
        r"\b(?:damn(?:ed)?|goddamn|crap(?:py)?|sucks|sucked|pissed|wtf|bullshit|shit\w*"
        r"|fuck\w*|bastards?|assholes?|arseholes?)\b"
        r"|\bbloody (?:hell|long|awful|slow|good|brilliant|time|well)\b"
        r"|\b(?:the|what the|bloody|to|like|as|go to|one) hell\b"
        r"|\bhell of an?\b"
        r"|\bmy (?:ass|arse)\b"
        r"|\bscrew (?:you|this|it|that)\b"
        r"|\bbugger (?:all|it|off)\b",
        "It is swearing.",
        "Leave it out.",
        caught=(
            "This sucks.",
            "What the hell is going on?",
        ),
        spared=(
            "Hello from Hellesdon and Scunthorpe.",
            "The dam and the crepe stand are near.",
        ),
        parts=ANYWHERE,
    ),
    Rule(
        "INF-10",
        HINT,
        "sent from|get outlook for",
        r"\bsent from my \w+"
        r"|\bsent from (?:mail|outlook|yahoo|gmail|proton)\w*(?: mail)? (?:for|on)\b"
        r"|\bget outlook for\b",
        "It says that the letter was written in passing.",
        "Take the footer off.",
        caught=(
            "Sent from my iPhone",
            "Signature: Sent from my phone",
        ),
        spared=("The crates are sent from Hull.",),
        parts=_ENDING,
    ),
    Rule(
        "INF-11",
        HINT,
        "…|..",
        r"(?<!\[)(?:\.{2,}|…)(?!\])",
        "Trailing dots leave the reader guessing.",
        "End the sentence.",
        caught=(
            "I was hoping to hear...",
            "So … any news?",
        ),
        spared=("It ended. Then it rained.",),
        parts=TEXT,
        universal=True,
    ),
    Rule(
        "INF-12",
        HINT,
        "aaa|bbb|ccc|ddd|eee|fff|ggg|hhh|iii|jjj|kkk|lll|mmm|nnn|ooo|ppp|qqq|rrr|sss|ttt|"
        "uuu|vvv|www|xxx|yyy|zzz",
        r"\b(?!www\b|iii\b|[xv]iii\b)[A-Za-z]?[a-z]{0,20}([a-z])\1{2}[a-z]{0,20}\b",
        "Stretched words are for friends.",
        "Spell it as usual.",
        caught=(
            "It was sooo good.",
            "Thaaanks for the tour!",
        ),
        spared=(
            "See www.example.net for the tree.",
            "The Crossway bookkeeper was kind.",
        ),
        parts=TEXT,
        cased=True,
    ),
    Rule(
        "INF-13",
        HINT,
        " i | i,| i?|i'm|i'd|i'll|i've",
        r"(?<![\w.'’&/-])i(?:'(?:m|d|ll|ve))?(?![\w.'&/:)-])",
        "The word “I” has a capital.",
        "“I”.",
        caught=(
            "Yesterday i met your team.",
            "i'm free on Monday.",
        ),
        spared=(
            "See point i) of the plan, i.e. the roof.",
            "I am free.",
        ),
        cased=True,
    ),
    Rule(
        "INF-14",
        HINT,
        "hit me up|shoot me|give me a shout|holler|catch you|ya |keep me posted|hang out|"
        "grab a|see ya|gimme a|let's do this|no biggie|my bad|for real|big time|you rock|"
        "rocks",
        r"\bhit me up\b"
        r"|\bshoot me an?\b"
        r"|\b(?:give|gimme) (?:me )?a (?:shout|holler|buzz)\b"
        r"|\bcatch (?:you|ya) (?:later|soon)\b"
        r"|\b(?:see|thank|catch|love) ya\b"
        r"|\bkeep me posted\b"
        r"|\bhang out\b"
        r"|\bgrab (?:a|some) (?:coffee|beer|drink|bite|lunch)\b"
        r"|\bno biggie\b"
        r"|\bmy bad\b"
        r"|\byou(?:r team)? rocks?\b"
        r"|\blet's do this\b"
        r"|\bfor real[.,!?]"
        r"|\bbig time[.,!]",
        "It is how people talk, and not how they write.",
        "Say it as you would to somebody you have met once.",
        caught=(
            "Hit me up any time.",
            "Shoot me an email.",
        ),
        spared=("You hang the coats out of the rain.",),
        parts=TEXT,
    ),
)

SHOUTING = (
    Rule(
        "SHO-01",
        WARNING,
        "!!|! !",
        r"!(?: ?!)+",
        "It shouts.",
        "One full stop.",
        caught=(
            "Thank you!!",
            "Subject: Great day!!!",
        ),
        spared=("Thank you! It was fun.",),
        parts=ANYWHERE,
        universal=True,
    ),
    Rule(
        "SHO-02",
        WARNING,
        "?!|!?|??",
        r"[?!]{0,9}(?:\?!|!\?|\?\?)[?!]{0,9}",
        "It sounds impatient.",
        "One question mark.",
        caught=(
            "Any news??",
            "Really?!",
        ),
        spared=("Any news?",),
        parts=ANYWHERE,
        universal=True,
    ),
    Rule(
        "SHO-03",
        WARNING,
        "!",
        r"!",
        "A subject with an exclamation mark looks like advertising.",
        "Leave it out.",
        caught=("Subject: Thank you!",),
        spared=("Subject: Thank you",),
        parts=SUBJECT,
        universal=True,
    ),
    Rule(
        "SHO-04",
        HINT,
        "!",
        r"(?<!!)!(?!!)",
        "One exclamation mark in a letter is plenty.",
        "A full stop.",
        caught=("Thank you! It was fun!",),
        spared=("Thank you! It was fun.",),
        once=(ALWAYS,),
        universal=True,
    ),
    Rule(
        "SHO-05",
        HINT,
        "so so|so, so|very very|very, very|really really|really, really|super super|"
        "super, super|extremely extremely|many many|many, many|truly truly|really very|"
        "so very|so extremely|extremely very|really super|so super|absolutely absolutely",
        r"\b(so|very|really|super|extremely|absolutely|many|truly),? \1\b(?! (?:few"
        r"|long as))"
        r"|\b(?:really|so|extremely) (?:very|super|extremely)\b(?! much)",
        "Doubling a word weakens it.",
        "Leave one out.",
        caught=(
            "It was very, very good.",
            "I am so so keen.",
        ),
        spared=("So very much of it was new.",),
    ),
    Rule(
        "SHO-06",
        HINT,
        "super |extremely|incredibly|insanely|beyond |over the moon|ecstatic|thrilled|"
        "absolutely|blown away|mind-blowing|mind blowing|speechless|cloud nine|bursting|"
        "wildly|unbelievably|overjoyed|stop smiling|stop grinning|giddy|thank you enough|"
        "thanks a million|thank you thank|thank you, thank|wow|yay|totally",
        r"\b(?:super|extremely|incredibly|insanely|beyond|absolutely|unbelievably|wildly"
        r"|totally|so incredibly) (?:excited|thrilled|happy|grateful|keen|pumped|thankful"
        r"|delighted|amazing|impressed|amazed|fascinated|inspired|enthusiastic|blown|love\w*"
        r"|ador\w+|adore|honou?red|eager|psyched|stunning|brilliant|incredible|fantastic"
        r"|wonderful)\b"
        r"|\bover the moon\b"
        r"|\b(?:ecstatic|overjoyed|giddy)\b"
        r"|\bblown away\b"
        r"|\bmind[- ]blowing\b"
        r"|\bspeechless\b"
        r"|\bcloud nine\b"
        r"|\bbursting with\b"
        r"|\bcan(?:'t|not) stop (?:smiling|grinning)\b"
        r"|\b(?:can't|cannot|could never|couldn't) thank you enough\b"
        r"|\bthanks a million\b"
        r"|\bthank you,? thank you\b"
        r"|(?:^|[.!?] )(?:wow|yay)\b",
        "Warmth helps; gushing undoes it.",
        "“I am keen to …”",
        caught=(
            "I am super excited.",
            "I was blown away.",
            "I am over the moon.",
        ),
        spared=(
            "The moon over the bay was the logo.",
            "Beyond the yard lies the sea.",
        ),
    ),
    Rule(
        "SHO-07",
        HINT,
        "amazing|incredible|unbelievable|fantastic|wonderful|phenomenal|spectacular|"
        "magical|best interview|best conversation|best day|best company|best team|"
        "ever had|of my life|greatest|out of this world|genius",
        r"\bsuch an? (?:\w+ )?(?:amazing|incredible|unbelievable|wonderful|fantastic"
        r"|phenomenal|spectacular|magical)\b"
        r"|\b(?:most|truly|simply|just|absolutely|so|really) (?:amazing|incredible"
        r"|unbelievable|fantastic|phenomenal|spectacular|magical)\b"
        r"|\b(?:best|greatest|nicest|most \w+) (?:\w+ )?(?:\w+ )?(?:ever(?=[.,!;]|$)"
        r"|of my (?:life|career)|in the (?:whole )?world|on (?:earth|the planet))\b"
        r"|\b(?:best|most \w+) (?:\w+ )?(?:interview|conversation|meeting|talk|chat|call|day"
        r"|company|team|experience|people|tour|place|office)s?(?: that)? i(?:'ve"
        r"| have)? ever (?:had|met|seen|been|experienced|visited)\b"
        r"|\bout of this world\b"
        r"|\b(?:you are|you're) (?:\w+ )?(?:a genius|amazing|incredible|the best)\b",
        "Superlatives say nothing about what was good.",
        "Say what was good about it.",
        caught=(
            "It was such an amazing talk.",
            "The best interview I have ever had.",
        ),
        spared=(
            "The most useful part was the tour.",
            "A wonderful view over the docks.",
        ),
    ),
    Rule(
        "SHO-08",
        HINT,
        "*|__",
        r"(?<![\w*])\*{1,2}[^*\s][^*\n]{1,60}\*{1,2}(?![\w*])"
        r"|(?<!\w)__?[^_\s][^_\n]{1,60}__?(?!\w)",
        "Marks for bold type show as asterisks to the reader.",
        "Plain words.",
        caught=(
            "I *really* enjoyed it.",
            "It was __so__ good.",
        ),
        spared=(
            "Two * three is six.",
            "The snake_case name is fine.",
        ),
        parts=TEXT,
        universal=True,
    ),
)
