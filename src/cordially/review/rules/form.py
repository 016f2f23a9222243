"""Placeholders, missing attachments, and what does not belong into a follow-up.

A placeholder is proof of a form letter, and is never sent.
"""

from __future__ import annotations

from cordially.review.rule import (
    ANYWHERE,
    ATTACHED,
    ERROR,
    GREETING,
    HINT,
    LINKED,
    OFFER,
    SUBJECT,
    TEXT,
    WARNING,
    Rule,
)

_SLOT = (
    r"(?:your|my|the|their|his|her|insert|add|enter|fill|company|employer|firm|organi[sz]ation|name|first|last|full"
    r"|surname|role|position|job|title|date|day|time|month|week|interviewer|hiring|manager|recruiter|topic|skill|detail"
    r"|specific|project|team|department|recipient|sender|link|phone|number|address|e-?mail|city|location|school|university"
    r"|something|reason|example|achievement|salary|person|contact|signature|weekday|x+|candidate|client|product|subject"
    r"|firma|anrede|nachname|vorname|datum|stelle|ansprechpartner\w*|nom|prénom|entreprise|poste|nombre|empresa|puesto"
    r"|fecha|nome|azienda|ruolo|cargo|naam|bedrijf|functie)"
)

PLACEHOLDERS = (
    Rule(
        "PHL-01",
        ERROR,
        "{|}}|%}",
        r"\{\{[^\n{}]{0,80}\}\}"
        r"|\{%[^\n%]{0,80}%\}"
        r"|\{#[^\n#]{0,80}#\}"
        r"|\{[A-Za-z_][\w .-]{0,40}\}"
        r"|\{{2,}"
        r"|\}{2,}",
        "A slot was left unfilled.",
        "Fill it, or take its sentence out.",
        caught=(
            "Thank you, {{ name }}.",
            "I liked {company}.",
            "Subject: {{role}} interview",
        ),
        spared=("The set {1, 2} is closed.",),
        parts=ANYWHERE,
        universal=True,
        unmasked=True,
    ),
    Rule(
        "PHL-02",
        ERROR,
        "[",
        r"\[ ?" + _SLOT + r"\b[^\]\n]{0,60}\]"
        r"|\[(?:\.\.\.|…| ?_+ ?| {0,5})\]"
        r"|\[(?-i:[A-Z]{2,20}[_ ][A-Z_ ]{1,40})\]",
        "A slot was left unfilled.",
        "Fill it, or take its sentence out.",
        caught=(
            "Greeting: Dear [Name],",
            "I liked [topic we discussed].",
            "Signature: [Your Phone]",
        ),
        spared=(
            "He wrote “teh” [sic] in the draft.",
            "See [1] for the figures.",
        ),
        parts=ANYWHERE,
        universal=True,
        unmasked=True,
    ),
    Rule(
        "PHL-03",
        ERROR,
        "<",
        r"<{1,2} ?" + _SLOT + r"\b[^>@\n]{0,60}>",
        "A slot was left unfilled.",
        "Fill it, or take its sentence out.",
        caught=(
            "Greeting: Dear <name>,",
            "At <insert company> I felt welcome.",
        ),
        spared=(
            "Write to <dana@example.net> or see <https://a.example>.",
            "It was 3 < 4 and 5 > 4.",
        ),
        parts=ANYWHERE,
        universal=True,
        unmasked=True,
    ),
    Rule(
        "PHL-04",
        ERROR,
        "TBD|TBC|TODO|FIXME|lorem ipsum|Lorem ipsum|XX|XYZ|T.B.D|tbd|TBA|tbc|ABC Company|"
        "ABC Corp|N/A|Name|Title|NAME|TITLE",
        r"\b(?:TBD|TBC|TBA|TODO|FIXME|XXX+|tbd|tbc)\b"
        r"|\b[Ll]orem ipsum\b"
        r"|\bT\.B\.D\b"
        r"|\b(?:Dear|at|for|with|on|in|of|about|the) (?:XX|XYZ|N/A)\b"
        r"|\b(?:Company|Hiring Manager|Interviewer|Recruiter|Employer|Manager|Your|First"
        r"|Last|Candidate|Contact|Job|Position|Role|School|Team) (?:Name|Title)\b"
        r"|\bXYZ (?:Company|Corp|Inc|Ltd)"
        r"|\bABC (?:Company|Corp)"
        r"|\b(?:FIRST|LAST|FULL|YOUR|COMPANY|JOB|ROLE|INTERVIEWER|RECIPIENT|CONTACT"
        r"|MANAGER)[ _-]?(?:NAME|TITLE)\b",
        "Something was left to be written.",
        "Write it, or take its sentence out.",
        caught=(
            "We met on TBD.",
            "TODO: praise the team",
            "I like XYZ Company.",
        ),
        spared=(
            "You keep a to-do list.",
            "The XYY syndrome was new to me.",
        ),
        parts=ANYWHERE,
        cased=True,
        universal=True,
        unmasked=True,
    ),
    Rule(
        "PHL-05",
        ERROR,
        "___|???|.....| ?? |--- ---|----",
        r"_{3,}"
        r"|(?<=\s)\?{2,}(?=[\s.,])"
        r"|\.{5,}",
        "A slot was left unfilled.",
        "Fill it, or take its sentence out.",
        caught=(
            "Thank you for ___.",
            "We met on ??? at noon.",
        ),
        spared=(
            "The snake_case name is fine.",
            "Any news?",
        ),
        parts=ANYWHERE,
        universal=True,
        unmasked=True,
    ),
    Rule(
        "PHL-06",
        ERROR,
        "None|null|undefined|NaN|nan|[object|&amp;|&nbsp;|&lt;|&gt;|&quot;|&#",
        r"\b(?:Dear|Hi|Hello|at|for|with|the|about|as|of|on|in|role|and|to) (?:None|null"
        r"|undefined|NaN|nan)\b(?=[.,;:!?]|$| (?:role|position|team|and|conversation"
        r"|interview|on|is)\b)"
        r"|\[object \w+\]"
        r"|&(?:amp|nbsp|lt|gt|quot|#\d{1,5});",
        "A value was missing when the letter was filled in.",
        "Fill it, or take its sentence out.",
        caught=(
            "Greeting: Dear None,",
            "I enjoyed hearing about null.",
            "Food &amp; drink were fine.",
        ),
        spared=(
            "None of it was dull.",
            "You tested the null hypothesis.",
        ),
        parts=ANYWHERE,
        cased=True,
        universal=True,
        unmasked=True,
    ),
    Rule(
        "PHL-07",
        ERROR,
        " ,|dear,|dear:|hi,|hello,|hey,|morning,|afternoon,|evening,|day,|dear mr|dear ms|dear dr",
        r"^(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening|day))?\s*[,:;](?!\S)"
        r"|^Dear\W*$"
        r"|^Dear (?:Mr|Ms|Mrs|Dr)\.?\W*$",
        "The greeting has no name.",
        "Greet the reader by name.",
        caught=(
            "Greeting: Dear ,",
            "Greeting: Dear Mr.,",
        ),
        spared=(
            "Greeting: Dear Dana,",
            "Greeting: Hello Dana",
        ),
        parts=GREETING,
        universal=True,
        unmasked=True,
    ),
    Rule(
        "PHL-08",
        ERROR,
        "$|%|<<|##|*|@@",
        r"\$\{[^}\n]{0,60}\}"
        r"|(?<![\w$])\$[A-Za-z_]\w{1,40}\b"
        r"|%\(\w{1,40}\)s"
        r"|<%[^\n>]{0,80}%>"
        r"|(?<!\w)%%?[A-Za-z][A-Za-z_]{2,40}%%?(?!\w)"
        r"|\*\|[\w:]{1,40}\|\*"
        r"|<<[^<>\n]{1,60}>>"
        r"|(?<!\w)##\w{2,40}##"
        r"|(?<!\w)@@\w{2,40}@@",
        "A slot was left unfilled.",
        "Fill it, or take its sentence out.",
        caught=(
            "Greeting: Dear $name,",
            "Hello ${first_name}.",
            "I like %COMPANY%.",
            "At *|COMPANY|* I met you.",
        ),
        spared=(
            "It cost $120k, or 5 % more.",
            "Your US$ account is handy.",
        ),
        parts=ANYWHERE,
        universal=True,
        unmasked=True,
    ),
    Rule(
        "PHL-09",
        WARNING,
        "jane doe|john doe|acme|example.com|example.org|john smith|jane smith|"
        "max mustermann|erika mustermann|your name here|foo bar|name surname|firstname|"
        "lastname|foobar",
        r"\b(?:jane|john) (?:doe|smith|q\. public)\b"
        r"|\bacme(?: (?:corp(?:oration)?|inc|ltd))?\b(?!\w)"
        r"|(?<![@.\w])(?:www\.)?example\.(?:com|org)\b"
        r"|\b(?:max|erika) mustermann\b"
        r"|\byour name here\b"
        r"|\bname surname\b"
        r"|\b(?:first|last)name\b"
        r"|\bfoo ?bar\b",
        "It is a name from a sample letter.",
        "Check what is stored.",
        caught=(
            "I enjoyed meeting John Doe.",
            "Signature: Your Name Here",
        ),
        spared=("I met John Doering.",),
        parts=ANYWHERE,
        universal=True,
    ),
    Rule(
        "PHL-10",
        WARNING,
        "insert |fill in|replace with|replace this|delete if|choose one|delete as|"
        "customize|customise this|personalize this|personalise this|optional:|edit this|"
        "mention something|add a|add your|if applicable|if any)|your text|sample text|"
        "(mention|(add|(describe|(insert|add one",
        r"\b(?:insert|fill in|type|enter) (?:here|your|the|a|an|company|name|something"
        r"|specific|date|details?|topic|role|job)(?: \w+)? ?(?:here|name|title|date|details?"
        r"|topic|skill|role|company)?\b(?=[^.?!]{0,3}[\])>.,!]| here|$)"
        r"|\binsert (?:here|your|company|name|something)\b"
        r"|\breplace (?:with|this)\b(?= (?:your|the|a|text|line|sentence|name))"
        r"|\b(?:delete|remove|use) (?:if|as) (?:not |appropriate|applicable|needed)"
        r"|\bchoose one\b"
        r"|\b(?:delete as appropriate|your text here|sample text|if applicable\))"
        r"|\((?:mention|add|describe|insert|optional|e\.g\. your|include"
        r"|example:)[^)\n]{2,80}\)"
        r"|^optional:"
        r"|\b(?:edit|personali[sz]e|customi[sz]e) this (?:line|part|sentence|paragraph"
        r"|section)",
        "An instruction of the template is still there.",
        "Take it out.",
        caught=(
            "Insert company name here.",
            "I liked it (mention something specific).",
        ),
        spared=(
            "We replace the filters each spring.",
            "You insert the card first.",
        ),
        parts=ANYWHERE,
        unmasked=True,
    ),
    Rule(
        "PHL-11",
        HINT,
        " ,| .|,,|,.|;.| ;|()|( )|about and|at and|with and|of and|for and| at.| about.|"
        " with.| of.| at,| about,| with,| of,| the.| the,| a,| a.| the the | a a |"
        " to to | of of | and and | for for | is is | you you | your your | with with |"
        " an an | we we | about about | my my | it it | are are | was was | be be |"
        " as as | from from | have have | will will ",
        r"(?<=\w) [,;](?= |$)"
        r"|(?<=\w) \.(?= |$)"
        r"|,,"
        r"|[,;]\."
        r"|\(\s?\)"
        r"|\b(?:about|at|with|of|for) and\b(?= (?:I|we|the|my|your|how)\b)"
        r"|\b(?:the|at|of|the role of|with the|as a|as an)(?:[.,;])(?= "
        r"|$)(?<! of\.)(?<!looked at\.)"
        r"|\b(the|a|to|of|and|for|is|you|your|with|an|we|about|my|it|are|was|be|as|from|have"
        r"|will) \1\b(?!-)",
        "An empty slot or a doubled word has left a scar.",
        "Close the gap.",
        caught=(
            "I liked the talk about , and the tour.",
            "I enjoyed the the tour.",
            "We met () twice.",
        ),
        spared=(
            "The tour, and the talk, were good.",
            "All that you had had was a tent.",
        ),
        parts=TEXT,
    ),
    Rule(
        "PHL-12",
        WARNING,
        "copy|draft|test|template|untitled|v1|v2|v3|final version|sample",
        r"^(?:re: ?)?\W*(?:copy of|draft|test|template|untitled|sample)\b"
        r"|\b(?:draft|template|test|copy|v\d|final version)\)?\W*$"
        r"|\((?:draft|copy|test)\)"
        r"|\bthank-?you template\b",
        "The subject is that of a draft.",
        "Name the role.",
        caught=(
            "Subject: Draft: thank you",
            "Subject: Copy of thank-you note",
        ),
        spared=("Subject: Testing role, next steps",),
        parts=SUBJECT,
    ),
    Rule(
        "PHL-13",
        WARNING,
        "[",
        r"\[(?!sic\]|EXTERN|https?:|mailto:|\d)[^\W\d_][^\[\]\n]{2,60}\](?!\()",
        "Words in square brackets look like a slot.",
        "Fill it, or use round brackets.",
        caught=("I liked the [thing with the tiles].",),
        spared=(
            "He wrote “teh” [sic].",
            "See [1] and [12].",
        ),
        parts=ANYWHERE,
        universal=True,
        unmasked=True,
    ),
)

_FILE = (
    r"(?:cv|c\.v\.|r[ée]sum[ée]s?|portfolio|references?|(?:writing |work |code )?samples?"
    r"|transcripts?|cover letter|certificates?|documents?|files?|pdf|presentation|slides"
    r"|reference letters?|letters? of recommendation|case study|diploma|plan|proposal"
    r"|sketch(?:es)?|report|article|form|list|outline|summary|draft|photos?|solution"
    r"|spreadsheet|drawings?|licen[cs]e)"
)

ATTACHMENTS = (
    Rule(
        "ATT-01",
        ERROR,
        "attached|pfa|enclosed",
        r"\b(?:have|i've)(?: \w+)? attached\b(?= (?:my|the|a|an|it|them|both|this|here|below"
        r"|copies|some|two|three|for)\b|[.,]|$)(?![^.?!]{0,40} to (?!this|you\b|the (?:e"
        r"|mail|message)))"
        r"|\b(?:please )?(?:find|see|including|sending|sent|have (?:my|the|a)|put (?:my"
        r"|the))(?: \w+){0,6} attached\b(?! to (?!this|the (?:e|mail|message)))"
        r"|\b(?:see|find) (?:the )?(?:attached|enclosed)\b"
        r"|\bPFA\b"
        r"|\battached:"
        r"|\battached (?:herewith|hereto|below|for your|please)\b",
        "The letter speaks of a file, and has none.",
        "Attach it, or take the sentence out.",
        caught=(
            "Please find my CV attached.",
            "I have attached my portfolio.",
        ),
        spared=(
            "I have become attached to the idea.",
            "I see you are attached to the old barn.",
        ),
        unless=(ATTACHED,),
    ),
    Rule(
        "ATT-02",
        ERROR,
        "attached",
        r"\battached,? (?:is|are|you(?:'ll| will| can| may)? find|my|a copy|both|as (?:a "
        r"|an )?(?:pdf|requested|discussed|promised|agreed)|here)\b"
        r"|\battached to this (?:e-?mail|mail|message|note|letter)\b"
        r"|\b(?:my|the|a|an|your|both)(?: \w+){0,4} (?:is|are) attached\b(?! to (?!this))",
        "The letter speaks of a file, and has none.",
        "Attach it, or take the sentence out.",
        caught=(
            "Attached is my CV.",
            "My references are attached.",
        ),
        spared=(
            "The annex attached to the barn is new.",
            "The bell is attached to the door.",
        ),
        unless=(ATTACHED,),
    ),
    Rule(
        "ATT-03",
        ERROR,
        "attaching|enclosing|enclose",
        r"\bi(?:'m| am|'ve| have|'ll| will)? (?:also )?(?:been )?(?:attach(?:ing)?"
        r"|enclos(?:e|ing|ed))\b(?! (?:great|much|importance|any|no|the (?:garden|yard)))"
        r"|\benclosed,? (?:is|are|please|you(?:'ll| will)|find|with|my)\b"
        r"|\b(?:is|are) enclosed\b"
        r"|\b(?:please )?find enclosed\b",
        "The letter speaks of a file, and has none.",
        "Attach it, or take the sentence out.",
        caught=(
            "I am attaching my slides.",
            "Enclosed is my portfolio.",
        ),
        spared=(
            "The enclosed yard was quiet.",
            "I attach great importance to quiet.",
        ),
        unless=(ATTACHED,),
    ),
    Rule(
        "ATT-04",
        ERROR,
        "attached|attachment",
        r"\b(?:the|my|this|an) attached (?:\w+ )?"
        + _FILE
        + r"\b(?<!thank you for the attached brief)"
        r"|\b(?:in|see|open|as|with|per|the|this|an|my) (?:the "
        r"|an? )?attachments?\b(?! (?:theory|style|to (?:the|your|each)|figures?|parts?"
        r"|tools?|points?|system|model))",
        "The letter speaks of a file, and has none.",
        "Attach it, or take the sentence out.",
        caught=(
            "The attached file has more.",
            "You will find it in the attachment.",
        ),
        spared=("You explained attachment theory.",),
        unless=(ATTACHED,),
    ),
    Rule(
        "ATT-06",
        WARNING,
        "my cv|my c.v|my res|my rés|my portfolio|my ref|my writ|my work|my code|my samp|"
        "my trans|my cover|my cert|my doc|my file|my pres|my slides|my case|my dip|"
        "my plan|my prop|my sket|my rep|my art|below|included|in this mail|in this e|"
        "with this|here is|here are|here's|i am sending|i'm sending|i am including|"
        "i'm including|i include|you will find|along with my",
        r"\b(?:my|the|a)(?: \w+){0,3} "
        + _FILE
        + r"(?: \w+){0,3} (?:is|are) (?:below|included|here|with this|in this (?:mail"
        r"|e-?mail))\b"
        r"|\b(?:here (?:is|are)|here's|i(?:'m| am) (?:sending|including)(?: you| over)?"
        r"|i include|i(?:'ve| have) included|you will find|included (?:is"
        r"|are)) (?:(?:a copy of|again|also|both) )?(?:my|the|a|an|your)(?: \w+){0,3}? "
        + _FILE
        + r"\b(?! (?:on|at) (?:the|our) (?:wall|desk|table))"
        r"|\balong with my (?:\w+ )?" + _FILE + r"\b",
        "The letter speaks of a file, and has none.",
        "Check that it is there.",
        caught=(
            "Here is my updated CV.",
            "I am sending you the case study with this.",
        ),
        spared=(
            "I can send my CV if it would help.",
            "My portfolio is at the framer’s.",
        ),
        unless=(ATTACHED, LINKED),
    ),
    Rule(
        "ATT-07",
        WARNING,
        "link|click here|see here",
        r"\b(?:here is|here's|here are|at|via|through|under|follow|use|see|using) (?:the"
        r"|this|a|my|these) (?:following )?(?:\w+ )?links?\b(?! (?:between|to the (?:town"
        r"|city|past)|road))"
        r"|\blinks? below\b"
        r"|\bbelow (?:is|are) (?:the|a|my) link"
        r"|\bfollowing link\b"
        r"|\bclick (?:here|below|on the link|the link)\b"
        r"|\bmy link\b",
        "The letter speaks of a link, and has none.",
        "Add the address.",
        caught=(
            "Here is the link to my work.",
            "See the link below.",
        ),
        spared=(
            "You see a link between diet and sleep.",
            "The bus links two towns.",
        ),
        unless=(LINKED,),
    ),
    Rule(
        "ATT-08",
        WARNING,
        "as requested|you requested|you asked|as promised|as discussed",
        r"\bas (?:you )?(?:requested|asked|asked for|promised|discussed),? (?:i(?:'m| am)"
        r"|here|please|this is|these are|my)\b"
        r"|\b(?:here (?:is|are)|these are|this is)(?: \w+){1,4} (?:that )?you (?:requested"
        r"|asked for)\b",
        "The letter hands over something that is not there.",
        "Check that it is there.",
        caught=(
            "As requested, here is my plan.",
            "Here are the figures you asked for.",
        ),
        spared=("You asked for a quiet room.",),
        unless=(ATTACHED, LINKED),
    ),
    Rule(
        "ATT-09",
        WARNING,
        "anhang|anbei|beigefügt|anlage|pièce jointe|ci-joint|adjunt|allegat|em anexo|"
        "załącz|bijlage|bijgevoegd|bifoga|vedhæft|vedlagt|liite|příloh|приложе",
        r"\b(?:im anhang|anbei|beigefügt\w*|in der anlage|als anlage|en pièces? jointes?"
        r"|ci-joints?|ci-jointes?|adjunt[oa]s?|en adjunto|in allegato|allego|em anexo"
        r"|w załączeniu|w załączniku|in de bijlage|bijgevoegd|bifogat|bifogar|vedhæftet"
        r"|vedlagt|liitteenä|v příloze|во вложении|в приложении)\b",
        "The letter speaks of a file, and has none.",
        "Attach it, or take the sentence out.",
        caught=(
            "Meinen Lebenslauf finden Sie im Anhang.",
            "Vous trouverez ci-joint mon CV.",
        ),
        spared=("Ich hänge sehr an Berlin.",),
        unless=(ATTACHED, LINKED),
        universal=True,
    ),
)

MATTERS = (
    Rule(
        "SAL-01",
        WARNING,
        "salar|compensation|bonus|pay |pay.|pay?|pay,|pays|paid|stock option|equity|"
        "hourly|day rate|wage|remuneration|relocation|benefits|i earn|i make|£|$|€|0k|5k|"
        "shares",
        r"\b(?:salary|salaries|remuneration|stock options|signing bonus|sign-on bonus"
        r"|hourly (?:rate|wage|pay)|day rate)\b"
        r"|\b(?:compensation|pay|benefits) (?:package|range|rise|packet|scale|grade|bracket"
        r"|expectations?|level|raise|and benefits|structure)\b"
        r"|\b(?:the|my|your|a|an|any|what|annual|yearly|performance"
        r"|christmas) (?:\w+ )?(?:bonus|bonuses|compensation|wages?)\b(?! (?:scheme|system"
        r"|team|claims?|plan|points|round))"
        r"|\b(?:how much|what) (?:does |do |would |will |is )?(?:\w+ ){1,4}(?:pay|pays|earn"
        r"|paid)\b"
        r"|\b(?:the|my|better|higher|more|good|about|discuss) pay\b(?! (?:gap|slip|roll|day"
        r"|ment|phone))"
        r"|\brelocation (?:money|package|costs?|budget|allowance|support|expenses)\b"
        r"|\b(?:equity|shares) (?:package|in the company|grant|stake)\b"
        r"|\bwould i (?:earn|be paid|make)\b"
        r"|\bpay rise\b"
        r"|\bbonus(?:es)?\b(?=[^.?!]{0,40}\b(?:i|me|my)\b)"
        r"|\bi(?:'d| would| am|'m| expect| want| need| earn| currently"
        r"| make)\b[^.?!]{0,50}(?:for )?(?:less than |around |about |at least "
        r"|over )?[£$€] ?\d"
        r"|\b\d{2,3}k\b(?=[.,;!?]|$| (?:a year|per|gross|net))",
        "Money is for the offer; before it, it looks like the reason for writing.",
        "Leave it out until there is an offer.",
        caught=(
            "What is the salary?",
            "How much does the job pay?",
            "I would like to discuss the bonus.",
        ),
        spared=(
            "It paid to listen to you.",
            "You pay attention to the small things.",
        ),
        parts=TEXT,
        reportable=True,
        unless=(OFFER,),
    ),
    Rule(
        "SAL-02",
        WARNING,
        "pto|paid time off|holiday allowance|sick day|sick pay|sick leave|days of|"
        "maternity|overtime|annual leave|paid leave|holiday entitlement|vacation|"
        "holidays|company car|pension|401|health insurance|perks",
        r"\b(?:pto|paid time off|(?:vacation|sick|holiday) days?|holiday (?:allowance"
        r"|entitlement)|sick (?:pay|leave)|paid (?:leave|vacation|holidays?)"
        r"|maternity (?:leave|pay)|401\(?k\)?|(?<!your )company car|private health insurance"
        r"|pension (?:scheme|plan|contribution)s?|annual leave)\b"
        r"|\b(?:many|number of|amount of|extra|more) (?:days|weeks) (?:of )?(?:off|vacation"
        r"|holidays?|leave)\b"
        r"|\b(?:how many|how much) (?:\w+ ){0,2}(?:vacation|holidays?|overtime|leave)\b"
        r"|\b(?:is|will|do you pay|paid|pay for) overtime\b"
        r"|\b(?:perks|benefits) (?:you|do you|are|like|such)\b",
        "It asks what you get before they know what they get.",
        "Leave it out until there is an offer.",
        caught=(
            "How many vacation days would I have?",
            "Is there a company car?",
        ),
        spared=(
            "The holiday homes you build are lovely.",
            "I spent my holidays in Hull.",
        ),
        reportable=True,
        unless=(OFFER,),
    ),
    Rule(
        "SAL-03",
        WARNING,
        "off the record|between us|between you and me|confidential|don't tell|"
        "do not tell|keep this|in confidence|to yourself|not supposed to|don't mention|"
        "do not mention",
        r"(?:^|[.,;:] )off the record\b"
        r"|\b(?:say|said|tell|told|know|is|this|it|me|you|ask)(?: \w+){0,2} off the record\b"
        r"|\b(?:just |only |strictly )?between (?:us|you and me|ourselves)\b(?= |[.,:;!]"
        r"|$)(?! (?:there|in the room|we))"
        r"|\b(?:don't|do not|please don't) (?:tell|mention (?:this|it|that)|let (?:anyone"
        r"|them|my))\b"
        r"|\b(?:keep|kept) (?:this|it|that) (?:\w+ )?(?:to yourself|quiet|confidential"
        r"|between|secret)\b"
        r"|\b(?:this is|strictly|in strict|in) (?:strictly )?(?:confidential"
        r"|confidence)\b(?! (?:data|files|in))"
        r"|\bnot supposed to (?:say|tell|share|know)\b"
        r"|\bconfidentially\b",
        "Letters are passed on; assume that this one is, too.",
        "Leave it out.",
        caught=(
            "Between us, my boss does not know.",
            "Please keep this to yourself.",
        ),
        spared=("You treat confidential files with care.",),
    ),
    Rule(
        "SAL-04",
        WARNING,
        "toxic|leaving my|terrible|awful|horrible|incompetent|nightmare|abusive|"
        "unbearable|useless|clueless|disaster|idiot|lazy|dishonest|badly|impossible|hate|"
        "can't stand|cannot stand|couldn't stand|despise|escape|get away|get out of|"
        "leave behind|micromanag|micro-manag|bullied|bully|treats me|treated me|a mess",
        r"\b(?:my|our) (?:\w+ )?(?:boss|manager|employer|company|job|team|workplace"
        r"|colleagues|director|firm|supervisor|chef|school)(?: \w+){0,4}? (?:is|was|are|were"
        r"|has been|have been|became|treats?|treated)(?: \w+){0,3}? (?:terrible|awful|toxic"
        r"|horrible|incompetent|a nightmare|abusive|a bully|unbearable|useless|clueless"
        r"|impossible|a disaster|an idiot|idiots|lazy|me badly|me like|dishonest"
        r"|badly (?:run|managed|organi[sz]ed)|a mess)\b"
        r"|\b(?:management|boss|owner|chef|supervisor)s? (?:is|are|was"
        r"|were)(?: \w+)? (?:incompetent|useless|abusive|toxic|clueless)\b"
        r"|\bi(?:'m| am) leaving (?:my )?(?:\w+ )?(?:employer|job|company"
        r"|firm)? ?because (?:the|my|of|they)\b"
        r"|\btoxic (?:workplace|boss|culture|environment|manager|company|team|atmosphere)\b"
        r"|\b(?:hated?|can't stand|cannot stand|couldn't stand|despise) (?:my|working (?:for"
        r"|at|with)) \w+"
        r"|\b(?:escape|get away from|get out of|leave behind) (?:from )?my (?:\w+ )?(?:job"
        r"|boss|employer|company|manager|workplace|firm)\b"
        r"|\bmicro-?manag(?:er|ing|ed|es) (?:me|boss|manager)?"
        r"|\bi was (?:bullied|micromanaged)\b",
        "Who speaks ill of one employer will speak ill of the next.",
        "Leave it out.",
        caught=(
            "My last boss was terrible.",
            "I want to escape my current job.",
        ),
        spared=(
            "My last team was a fine one.",
            "You said that awful weather is good for you.",
        ),
    ),
    Rule(
        "SAL-05",
        WARNING,
        "pregnan|diagnosed|my age|my children|my kids|my husband|my wife|my health|"
        "my religion|my church|my faith|my disability|divorce|my marriage|my illness|"
        "my diagnosis|my depression|my anxiety|years old|my medication|my surgery|"
        "my operation|my partner|childcare|my boyfriend|my girlfriend|my baby|my son|"
        "my daughter|sick mother|sick father|my therap|my fianc",
        r"\b(?:i(?:'m| am| was)|we(?:'re| are)) (?:\w+ )?(?:pregnant|expecting (?:a|our)"
        r"|divorc\w+|getting (?:married|divorced)|disabled)\b"
        r"|\bi(?:'ve| have| was)(?: been)? diagnosed\b"
        r"|\bmy (?:\w+ )?(?:pregnancy|age|children|kids|husband|wife|health|religion|church"
        r"|faith|disability|divorce|marriage|illness|diagnosis|depression|anxiety|medication"
        r"|surgery|operation|childcare|boyfriend|girlfriend|baby|son|daughter|therapy"
        r"|therapist|fianc[ée]e?|(?:sick|ill|elderly) (?:mother|father|parents))\b(?!'s)"
        r"|\bi(?:'m| am) (?:only |already |almost |nearly )?\d\d(?: years old)?(?=[ ,.;]+"
        r"(?:years|and|but|with|i )|[.,])",
        "It is nobody’s business, and the reader may not ask about it.",
        "Leave it out.",
        caught=(
            "My husband is moving to Leeds.",
            "I am pregnant.",
            "Because of my health I am free on Mondays only.",
        ),
        spared=(
            "You described how pregnant patients are met.",
            "The age of the barn was a surprise.",
        ),
        reportable=True,
    ),
    Rule(
        "SAL-06",
        HINT,
        "gift|flowers|fruit basket|buy you|treat you|my treat|chocolates|present for you|"
        "invite you to|invite you for|take you out|bottle of|small token|voucher",
        r"\b(?:small|little|send(?:ing)?|sent|bring|brought|bringing|enclosed|with"
        r"|thank-you) (?:you )?(?:a |an |some |the )?(?:\w+ )?(?:gift|fruit basket|flowers"
        r"|chocolates|gift card|voucher|bottle of)\b"
        r"|\b(?:token of (?:my|our)|present for you)\b"
        r"|\b(?:buy|treat|take|invite) you (?:and \w+ )?(?:to |out (?:for|to) |for "
        r"|out )?(?:a |an |some )?(?:\w+ )?(?:coffee|lunch|drinks?|dinner|beer|pint|meal"
        r"|supper)\b"
        r"|\bmy treat\b",
        "A gift looks like a bribe.",
        "A thank-you in words is enough.",
        caught=(
            "I am sending you a small gift.",
            "May I buy you lunch?",
        ),
        spared=(
            "The gift shop you run is lovely.",
            "You sell flowers at the gate.",
        ),
        reportable=True,
    ),
)
