"""Every rule that the program knows; made by tests/review/generate.py from `themes`."""

from cordially.review.rule import (
    ANYWHERE, BODY, CLOSING, ENDING, ERROR, GREETING,
    HINT, NAMING, SUBJECT, TEXT, WARNING, Rule,
)

RULES: tuple[Rule, ...] = (
    Rule('PHL-01', ERROR, 'A slot was left unfilled; a reader sees a form letter.', ('Fill it, or take its sentence out.',), (
        'cased\t{#\x0b{%\x0b{{\x0b}\t\\{\\{[^\\n{}]{0,80}\\}\\}|\\{%[^\\n%]{0,80}%\\}|\\{#[^\\n#]{0,80}#\\}|\\{[A-Za-z_][\\w .-]{0,40}\\}|\\{{2,}|\\}{2,}',
        'cased\t##\x0b$\x0b%\x0b>>\x0b@@\x0b|*\t\\$\\{[^}\\n]{0,60}\\}|(?<![\\w$])\\$[A-Za-z_]\\w{1,40}\\b|%\\(\\w{1,40}\\)s|<%[^\\n>]{0,80}%>|(?<!\\w)%%?[A-Za-z][A-Za-z_]{2,40}%%?(?!\\w)|\\*\\|[\\w:]{1,40}\\|\\*|<<[^<>\\n]{1,60}>>|(?<!\\w)##\\w{2,40}##|(?<!\\w)@@\\w{2,40}@@',
        'cased\t.....\x0b??\x0b___\t_{3,}|(?<=\\s)\\?{2,}(?=[\\s.,])|\\.{5,}',
    ), 'Thank you, {{ name }}.', 'The set {1, 2} is closed.', ANYWHERE,
    (), (), True, True),
    Rule('PHL-02', ERROR, 'A slot was left unfilled; a reader sees a form letter.', ('Fill it, or take its sentence out.',), (
        'small\t[\x0c]\t\\[ ?~slot~\\b[^\\]\\n]{0,60}\\]',
        'small\t[\x0c]\t\\[(?:\\.\\.\\.|\\u2026| ?_+ ?| {0,5})\\]',
        'small\t>\x0c<\t<{1,2} ?~slot~\\b[^>@\\n]{0,60}>',
        'cased\t[\x0c]\t\\[[A-Z]{2,20}[_ ][A-Z_ ]{1,40}\\]',
    ), 'Greeting: Dear [Name],', 'He wrote “teh” [sic] in the draft.', ANYWHERE,
    (), (), True, True),
    Rule('PHL-04', ERROR, 'Something was left to be written.', ('Write it, or take its sentence out.',), (
        'cased\tFIXME\x0bT.B.D\x0bTBA\x0bTBC\x0bTBD\x0bTODO\x0bXX\x0bipsum\x0btbc\x0btbd\t\\b(?:TBD|TBC|TBA|TODO|FIXME|XXX+|tbd|tbc)\\b|\\b[Ll]orem ipsum\\b|\\bT\\.B\\.D\\b',
        'cased\tABC\x0bCorp\x0bDear\x0bLtd\x0bN/A\x0bXX\x0bXYZ\t\\b(?:Dear|at|for|with|on|in|of|about|the) (?:XX|XYZ|N/A)\\b|\\bXYZ (?:Company|Corp|Inc|Ltd)|\\bABC (?:Company|Corp)',
        'cased\tName\x0bTitle\x0cCandidate \x0bCompany \x0bContact \x0bEmployer \x0bFirst \x0bInterviewer \x0bJob \x0bLast \x0bManager \x0bPosition \x0bRecruiter \x0bRole \x0bSchool \x0bTeam \x0bYour \t\\b(?:Company|Hiring Manager|Interviewer|Recruiter|Employer|Manager|Your|First|Last|Candidate|Contact|Job|Position|Role|School|Team) (?:Name|Title)\\b',
        'cased\tNAME\x0bTITLE\x0cCOMPANY\x0bCONTACT\x0bFIRST\x0bFULL\x0bINTERVIEWER\x0bJOB\x0bLAST\x0bMANAGER\x0bRECIPIENT\x0bROLE\x0bYOUR\t\\b(?:FIRST|LAST|FULL|YOUR|COMPANY|JOB|ROLE|INTERVIEWER|RECIPIENT|CONTACT|MANAGER)[ _-]?(?:NAME|TITLE)\\b',
    ), 'We met on TBD.', 'You keep a to-do list.', ANYWHERE,
    (), (), True, True),
    Rule('PHL-06', ERROR, 'A value was missing when the letter was filled in.', ('Fill it, or take its sentence out.',), (
        'cased\tNaN\x0bNone\x0bnan\x0bnull\x0bundefined\x0cDear\x0bHello\x0bHi\x0babout \x0band \x0bas \x0bat \x0bfor \x0bin \x0bof \x0bon \x0brole \x0bthe \x0bto \x0bwith \t\\b(?:Dear|Hi|Hello|at|for|with|the|about|as|of|on|in|role|and|to) (?:None|null|undefined|NaN|nan)\\b(?=[.,;:!?]|$| (?:role|position|team|and|conversation|interview|on|is)\\b)',
        'cased\t;\x0b[object\t\\[object \\w+\\]|&(?:amp|nbsp|lt|gt|quot|#\\d{1,5});',
    ), 'Greeting: Dear None,', 'None of it was dull.', ANYWHERE,
    (), (), True, True),
    Rule('PHL-07', ERROR, 'The greeting has no name.', ('Greet the reader by name.',), (
        'small\t,\x0b:\x0b;\t^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))?\\s*[,:;](?!\\S)',
        'small\t\t^dear\\W*$',
        'small\tdear dr\x0bdear mr\x0bdear ms\t^dear (?:mr|ms|mrs|dr)\\.?\\W*$',
    ), 'Greeting: Dear ,', 'Greeting: Dear Dana,', GREETING,
    (), (), True, True),
    Rule('PHL-09', WARNING, 'It is a name from a sample letter.', ('Check what is stored.',), (
        'small\tjane doe\x0bjane q. public\x0bjane smith\x0bjohn doe\x0bjohn q. public\x0bjohn smith\t\\b(?:jane|john) (?:doe|smith|q\\. public)\\b',
        'small\tacme\x0bcorporation\t\\bacme(?: (?:corp(?:oration)?|inc|ltd))?\\b(?!\\w)',
        'small\tcom\x0borg\x0cexample.\t(?<![@.\\w])(?:www\\.)?example\\.(?:com|org)\\b',
        'small\terika mustermann\x0bmax mustermann\t\\b(?:max|erika) mustermann\\b',
        'small\tyour name here\t\\byour name here\\b',
        'small\tname surname\t\\bname surname\\b',
        'small\tname\x0cfirst\x0blast\t\\b(?:first|last)name\\b',
        'small\tfoo bar\x0bfoobar\t\\bfoo ?bar\\b',
    ), 'I enjoyed meeting John Doe.', 'I met John Doering.', ANYWHERE,
    (), (), True, False),
    Rule('PHL-10', WARNING, 'An instruction of the template is still there.', ('Take it out.',), (
        'small\tenter \x0bfill in \x0binsert \x0btype \t\\b(?:insert|fill in|type|enter) (?:here|your|the|a|an|company|name|something|specific|date|details?|topic|role|job)(?: \\w+)? ?(?:here|name|title|date|details?|topic|skill|role|company)?\\b(?=[^.?!]{0,3}[\\])>.,!]| here|$)',
        'small\tinsert company\x0binsert here\x0binsert name\x0binsert something\x0binsert your\t\\binsert (?:here|your|company|name|something)\\b',
        'small\treplace this\x0breplace with\t\\breplace (?:with|this)\\b(?= (?:your|the|a|text|line|sentence|name))',
        'small\tapplicable\x0bappropriate\x0bneeded\x0bnot \x0cdelete as \x0bdelete if \x0bremove as \x0bremove if \x0buse as \x0buse if \t\\b(?:delete|remove|use) (?:if|as) (?:not |appropriate|applicable|needed)',
        'small\tchoose one\t\\bchoose one\\b',
        'small\tdelete as appropriate\x0bif applicable)\x0bsample text\x0byour text here\t\\b(?:delete as appropriate|your text here|sample text|if applicable\\))',
        'small\t)\x0c(add\x0b(describe\x0b(e.g. your\x0b(example:\x0b(include\x0b(insert\x0b(mention\x0b(optional\t\\((?:mention|add|describe|insert|optional|e\\.g\\. your|include|example:)[^)\\n]{2,80}\\)',
        'small\t\t^optional:',
        'small\tline\x0bparagraph\x0bpart\x0bsection\x0bsentence\x0ccustomise this \x0bcustomize this \x0bedit this \x0bpersonalise this \x0bpersonalize this \t\\b(?:edit|personali[sz]e|customi[sz]e) this (?:line|part|sentence|paragraph|section)',
    ), 'Insert company name here.', 'We replace the filters each spring.', ANYWHERE,
    (), (), False, True),
    Rule('PHL-11', HINT, 'An empty slot or a doubled word has left a scar.', ('Close the gap.',), (
        'small\t ,\x0b ;\t(?<=\\w) [,;](?= |$)',
        'small\t .\t(?<=\\w) \\.(?= |$)',
        'small\t,,\t,,',
        'small\t,.\x0b;.\t[,;]\\.',
        'small\t(\x0c)\t\\(\\s?\\)',
        'small\tabout and\x0bat and\x0bfor and\x0bof and\x0bwith and\t\\b(?:about|at|with|of|for) and\\b(?= (?:i|we|the|my|your|how)\\b)',
        'small\tas a,\x0bas a.\x0bas a;\x0bas an,\x0bas an.\x0bas an;\x0bat,\x0bat.\x0bat;\x0bof,\x0bof.\x0bof;\x0bthe,\x0bthe.\x0bthe;\t\\b(?:the|at|of|the role of|with the|as a|as an)(?:[.,;])(?= |$)(?<! of\\.)(?<!looked at\\.)',
        'small\t\t\\b(the|a|to|of|and|for|is|you|your|with|an|we|about|my|it|are|was|be|as|from|have|will) \\1\\b(?!-)',
    ), 'I liked the talk about , and the tour.', 'The tour, and the talk, were good.', TEXT,
    (), (), False, False),
    Rule('PHL-12', WARNING, 'A reader sees the subject of a draft.', ('Name the role.',), (
        'small\tcopy of\x0bdraft\x0bsample\x0btemplate\x0btest\x0buntitled\t^(?:re: ?)?\\W*(?:copy of|draft|test|template|untitled|sample)\\b',
        'small\tcopy\x0bdraft\x0btemplate\x0btest\x0bv0\x0bv1\x0bv2\x0bv3\x0bv4\x0bv5\x0bv6\x0bv7\x0bv8\x0bv9\x0bversion\t\\b(?:draft|template|test|copy|v\\d|final version)\\)?\\W*$',
        'small\t(\x0ccopy)\x0bdraft)\x0btest)\t\\((?:draft|copy|test)\\)',
        'small\tthank\x0cyou template\t\\bthank-?you template\\b',
    ), 'Subject: Draft: thank you', 'Subject: Testing role, next steps', SUBJECT,
    (), (), False, False),
    Rule('PHL-13', WARNING, 'Words in square brackets look like a slot.', ('Fill it, or use round brackets.',), (
        'small\t[\x0c]\t\\[(?!sic\\]|extern|https?:|mailto:|\\d)[^\\W\\d_][^\\[\\]\\n]{2,60}\\](?!\\()',
    ), 'I liked the [thing with the tiles].', 'He wrote “teh” [sic].', ANYWHERE,
    (), (), True, True),
    Rule('ATT-01', ERROR, 'The letter speaks of a file, and has none.', ('Attach it, or take the sentence out.',), (
        'said\ti have\t(?<!\\w)(?:i have(?: \\w+)? attached(?= (?:my|the|a|an|it|them|both|this|here|below|copies|some|two|three|for) |[.,]|$)(?![^.?!]{0,40} to (?!this|you\\b|the (?:e|mail|message))))(?!\\w)',
        'said\tattached below\x0battached for your\x0battached hereto\x0battached herewith\x0battached please\t(?<!\\w)(?:attached (?:herewith|hereto|below|for your|please))(?!\\w)',
        'said\tfind\x0bhave a\x0bhave my\x0bhave the\x0bincluding\x0bput\x0bsee\x0bsending\x0bsent\t(?<!\\w)(?:(?:please )?(?:find|see|including|sending|sent|have (?:my|the|a)|put (?:my|the))(?: \\w+){0,6} attached(?! to (?!this|the (?:e|mail|message))))(?!\\w)',
        'said\tfind attached\x0bfind enclosed\x0bfind the attached\x0bfind the enclosed\x0bsee attached\x0bsee enclosed\x0bsee the attached\x0bsee the enclosed\t(?<!\\w)(?:(?:see|find) (?:the )?(?:attached|enclosed))(?!\\w)',
        'said\t\t(?<!\\w)(?:pfa)(?!\\w)',
        'said\tattached \x0battached, \t(?<!\\w)(?:attached,? (?:is|are|you(?: will| can| may)? find|my|a copy|both|as (?:a |an )?(?:pdf|requested|discussed|promised|agreed)|here))(?!\\w)',
        'said\tattached to this \x0ccall\x0benquiries\x0benquiry\x0binquiries\x0binquiry\x0bletter\x0bmail\x0bmessage\x0bnote\x0breminder\x0btext\t(?<!\\w)(?:attached to this (?:mail|~mail~))(?!\\w)',
        'said\tare attached\x0bis attached\t(?<!\\w)(?:(?:my|the|a|an|your|both)(?: \\w+){0,4} (?:is|are) attached(?! to (?!this)))(?!\\w)',
        'said\t\t(?<!\\w)(?:i(?: am| have| will)?(?: been)? (?:attach(?:ing)?|enclos(?:e|ing|ed))(?! (?:great|much|importance|any|no|the (?:garden|yard))))(?!\\w)',
        'said\tenclosed \x0benclosed, \t(?<!\\w)(?:enclosed,? (?:is|are|please|you(?: will)?|find|with|my))(?!\\w)',
        'said\tare enclosed\x0bis enclosed\t(?<!\\w)(?:(?:is|are) enclosed)(?!\\w)',
        'said\tfind enclosed\t(?<!\\w)(?:(?:please )?find enclosed)(?!\\w)',
        'said\tan attached \x0bmy attached \x0bthe attached \x0bthis attached \x0carticle\x0bc.v.\x0bcertificate\x0bcover\x0bcv\x0bdiploma\x0bdocument\x0bdraft\x0bdrawing\x0bfile\x0bform\x0blicence\x0blicense\x0blist\x0boutline\x0bpdf\x0bphoto\x0bplan\x0bportfolio\x0bpresentation\x0bproposal\x0brecommendation\x0breference\x0breport\x0bresume\x0bresumé\x0brésume\x0brésumé\x0bsample\x0bsketch\x0bslides\x0bsolution\x0bspreadsheet\x0bstudy\x0bsummary\x0btranscript\t(?<!\\w)(?:(?:the|my|this|an) attached (?:\\w+ )?~file~(?<!thank you for the attached brief))(?!\\w)',
        'said\tan \x0bas \x0bin \x0bmy \x0bopen\x0bper\x0bsee\x0bthe \x0bthis \x0bwith \t(?<!\\w)(?:(?:in|see|open|as|with|per|the|this|an|my) (?:the |an? )?attachments?(?! (?:theory|style|to (?:the|your|each)|figures?|parts?|tools?|points?|system|model)))(?!\\w)',
        'small\t\t\\battached:',
    ), 'Please find my CV attached.', 'I have become attached to the idea.', BODY,
    ('attached',), (), False, False),
    Rule('ATT-06', HINT, 'The letter speaks of a file, and has none.', ('Check that it is there.',), (
        'said\t are below\x0b are here\x0b are in this email\x0b are in this mail\x0b are included\x0b are with this\x0b is below\x0b is here\x0b is in this email\x0b is in this mail\x0b is included\x0b is with this\t(?<!\\w)(?:(?:my|the|a)(?: \\w+){0,3} ~file~(?: \\w+){0,3} (?:is|are) (?:below|included|here|with this|in this (?:mail|email)))(?!\\w)',
        'said\tfind\x0bhere are \x0bhere is \x0binclude\x0bincluding\x0bsending\x0c article\x0b c.v.\x0b case study\x0b certificate\x0b cover letter\x0b cv\x0b diploma\x0b document\x0b draft\x0b drawing\x0b file\x0b form\x0b letter of recommendation\x0b letters of recommendation\x0b licence\x0b license\x0b list\x0b outline\x0b pdf\x0b photo\x0b plan\x0b portfolio\x0b presentation\x0b proposal\x0b reference\x0b report\x0b resume\x0b resumé\x0b résume\x0b résumé\x0b sample\x0b sketch\x0b slides\x0b solution\x0b spreadsheet\x0b summary\x0b transcript\t(?<!\\w)(?:(?:here (?:is|are)|i am (?:sending|including)(?: you| over)?|i include|i have included|you will find|included (?:is|are)) (?:(?:a copy of|again|both) )?(?:my|the|a|an|your)(?: \\w+){0,3}? ~file~(?! (?:on|at) (?:the|our) (?:wall|desk|table)))(?!\\w)',
        'said\talong with my \x0carticle\x0bc.v.\x0bcertificate\x0bcover\x0bcv\x0bdiploma\x0bdocument\x0bdraft\x0bdrawing\x0bfile\x0bform\x0blicence\x0blicense\x0blist\x0boutline\x0bpdf\x0bphoto\x0bplan\x0bportfolio\x0bpresentation\x0bproposal\x0brecommendation\x0breference\x0breport\x0bresume\x0bresumé\x0brésume\x0brésumé\x0bsample\x0bsketch\x0bslides\x0bsolution\x0bspreadsheet\x0bstudy\x0bsummary\x0btranscript\t(?<!\\w)(?:along with my (?:\\w+ )?~file~)(?!\\w)',
        'said\tas asked\x0bas discussed\x0bas promised\x0bas requested\x0bas you asked\x0bas you discussed\x0bas you promised\x0bas you requested\t(?<!\\w)(?:as (?:you )?(?:requested|asked|asked for|promised|discussed),? (?:i am|here|please|this is|these are|my))(?!\\w)',
        'said\t you asked for\x0b you requested\x0chere are\x0bhere is\x0bthese\x0bthis is\t(?<!\\w)(?:(?:here (?:is|are)|these are|this is)(?: \\w+){1,4} (?:that )?you (?:requested|asked for))(?!\\w)',
    ), 'Here is my updated CV.', 'I can send my CV if it would help.', BODY,
    ('attached', 'linked'), (), False, False),
    Rule('ATT-07', WARNING, 'The letter speaks of a link, and has none.', ('Add the address.',), (
        'said\tat \x0bfollow\x0bhere are \x0bhere is \x0bsee\x0bthrough\x0bunder\x0buse\x0busing\x0bvia\t(?<!\\w)(?:(?:here is|here are|at|via|through|under|follow|use|see|using) (?:the|this|a|my|these) (?:following )?(?:\\w+ )?links?(?! (?:between|to the (?:town|city|past)|road)))(?!\\w)',
        'said\tlink below\x0blinks below\t(?<!\\w)(?:links? below)(?!\\w)',
        'said\tbelow are a link\x0bbelow are my link\x0bbelow are the link\x0bbelow is a link\x0bbelow is my link\x0bbelow is the link\t(?<!\\w)(?:below (?:is|are) (?:the|a|my) link)(?!\\w)',
        'said\tfollowing link\t(?<!\\w)(?:following link)(?!\\w)',
        'said\tclick below\x0bclick here\x0bclick on the link\x0bclick the link\t(?<!\\w)(?:click (?:here|below|on the link|the link))(?!\\w)',
        'said\tmy link\t(?<!\\w)(?:my link)(?!\\w)',
    ), 'Here is the link to my work.', 'You see a link between diet and sleep.', BODY,
    ('linked',), (), False, False),
    Rule('ATT-09', WARNING, 'The letter speaks of a file, and has none.', ('Attach it, or take the sentence out.',), (
        'small\t\t\\b(?:im anhang|anbei|beigef\\xfcgt\\w*|in der anlage|als anlage|en pi\\xe8ces? jointes?|ci-joints?|ci-jointes?|adjunt[oa]s?|en adjunto|in allegato|allego|em anexo|w za\\u0142\\u0105czeniu|w za\\u0142\\u0105czniku|in de bijlage|bijgevoegd|bifogat|bifogar|vedh\\xe6ftet|vedlagt|liitteen\\xe4|v p\\u0159\\xedloze|\\u0432\\u043e \\u0432\\u043b\\u043e\\u0436\\u0435\\u043d\\u0438\\u0438|\\u0432 \\u043f\\u0440\\u0438\\u043b\\u043e\\u0436\\u0435\\u043d\\u0438\\u0438)\\b',
    ), 'Meinen Lebenslauf finden Sie im Anhang.', 'Ich hänge sehr an Berlin.', BODY,
    ('attached', 'linked'), (), True, False),
    Rule('FRU-01', ERROR, 'A reader hears anger, and stops reading there.', ('“I remain interested, and wanted to ask how the timing looks.”',), (
        'said\tadmit\x0bbecame\x0bbecome\x0bbecoming\x0bbeginning\x0bfeel\x0bfelt\x0bgetting\x0bgrow\x0bi am\x0bi get\x0bi had been\x0bi have been\x0bi have got\x0bi was\x0bleaves\x0bleft\x0bmade\x0bmakes\x0bmaking\x0bnever\x0bstarted\x0bstarting\t(?<!\\w)(?:(?:~i_feel~) (?:~vexed~)(?! (?:about|by|with|at|over) (?:my|our|an?|his|her|some) ))(?!\\w)',
        'said\tangers me\x0bannoys me\x0bdisgusts me\x0bfrustrates me\x0bgalls me\x0binfuriates me\x0binsults me\x0birritates me\x0boffends me\x0boutrages me\x0bupsets me\t(?<!\\w)(?:(?:irritates|annoys|frustrates|angers|upsets|infuriates|offends|insults|galls|disgusts|outrages) me)(?!\\w)',
        'said\tit \x0cgalls\x0bhurts to\x0brankles\x0bsmarts\x0bstings\t(?<!\\w)(?:it(?: still)? (?:rankles|stings|hurts to|smarts|galls))(?!\\w)',
        'said\tdoes not hurt to be\t(?<!\\w)(?:does not hurt to be)(?!\\w)',
        'said\tpretend it does not hurt\t(?<!\\w)(?:pretend it does not hurt)(?!\\w)',
        'said\tall\x0basking\x0bbeing\x0bchasing\x0bchecking\x0bexcuses\x0bhaving\x0bhearing\x0bthe\x0bthis\x0bwaiting\x0bwriting\x0byour\x0c done by \x0b done from \x0b done of \x0b done with \x0b exhausted by \x0b exhausted from \x0b exhausted of \x0b exhausted with \x0b finished by \x0b finished from \x0b finished of \x0b finished with \x0b sick by \x0b sick from \x0b sick of \x0b sick with \x0b through by \x0b through from \x0b through of \x0b through with \x0b tired by \x0b tired from \x0b tired of \x0b tired with \x0b weary by \x0b weary from \x0b weary of \x0b weary with \t(?<!\\w)(?:(?:~i_feel~) (?:tired|sick|weary|sick and tired|exhausted|done|finished|through) (?:of|with|from|by) (?:waiting|chasing|asking|being|this|the|your|hearing|having|all|checking|writing|calling|excuses))(?!\\w)',
        'said\tenough is enough\t(?<!\\w)(?:enough is enough)(?!\\w)',
        'said\ti have had enough\x0bi have had more than enough\t(?<!\\w)(?:i have had (?:more than )?enough(?= of (?:this|your|it|the)|[.,;!]|$))(?!\\w)',
        'said\tbad taste\x0bbitter taste\x0bnasty taste\x0bsour taste\t(?<!\\w)(?:(?:bitter|bad|sour|nasty) taste)(?!\\w)',
        'said\tlast straw\t(?<!\\w)(?:last straw)(?!\\w)',
        'said\tend of my rope\x0bend of my tether\t(?<!\\w)(?:end of my (?:rope|tether))(?!\\w)',
        'said\ti have had it\t(?<!\\w)(?:i have had it)(?!\\w)',
        'said\tbend\x0bcrazy\x0bdespair\x0binsane\x0bmad\x0bnuts\x0bwall\x0cdrive me \x0bdriven me \x0bdrives me \x0bdriving me \x0bdrove me \t(?<!\\w)(?:~drive.all~ me (?:mad|crazy|insane|nuts|up the wall|round the bend|to despair))(?!\\w)',
        'said\ton my last nerves\x0bon my nerves\x0bto my last nerves\x0bto my nerves\t(?<!\\w)(?:(?:on|to) my (?:last )?nerves)(?!\\w)',
        'said\tmake\x0c my blood boil\t(?<!\\w)(?:makes? my blood boil)(?!\\w)',
        'said\tget\x0c under my skin\t(?<!\\w)(?:gets? under my skin)(?!\\w)',
        'said\tbreaking point\t(?<!\\w)(?:breaking point)(?!\\w)',
        'said\tslap in the face\t(?<!\\w)(?:slap in the face)(?!\\w)',
        'said\tkick in the teeth\t(?<!\\w)(?:kick in the teeth)(?!\\w)',
        'said\tan insult\x0breal insult\t(?<!\\w)(?:(?:an|real|such an) insult)(?!\\w)',
        'said\tinsult to injury\t(?<!\\w)(?:insult to injury)(?!\\w)',
        'said\t is \x0cdriving me\x0beating me\x0bkilling me\t(?<!\\w)(?:(?:it|this|that) is (?:eating|killing|driving) me)(?!\\w)',
        'said\tmy \x0bour \x0cexpress \x0bregister \x0bshare \x0bstate \x0bvoice \t(?<!\\w)(?:(?:express|voice|share|register|state) (?:my|our) (?:\\w+ )?(?:anger|frustration|annoyance|displeasure|irritation|outrage|dissatisfaction|dismay))(?!\\w)',
        'said\tbeggars belief\x0bdefies belief\t(?<!\\w)(?:(?:beggars|defies) belief)(?!\\w)',
        'said\tbeyond me \x0chow\x0bthat\x0bwhy\t(?<!\\w)(?:beyond me (?:why|how|that))(?!\\w)',
        'said\thow\x0bwhat could\x0bwhy\x0ccan not \x0bdo not \x0bfail\x0bstruggle\x0c no one\x0banswer\x0bdifficult\x0bhard\x0blong\x0bnever\x0bnobody\x0breply\x0bsilence\x0bsilent\x0btreated\t(?<!\\w)(?:(?:can not|do not|fail to|struggle to) (?:understand|see|comprehend|grasp|fathom) (?:why|how|what could)(?: \\w+){0,6} (?:long|hard|difficult|silence|answer|reply|treated|nobody|no one|never|silent))(?!\\w)',
        'said\tpoor show\x0bpoor state of affairs\x0bshabby show\x0bshabby state of affairs\x0bsorry show\x0bsorry state of affairs\t(?<!\\w)(?:(?:poor|sorry|shabby) (?:show|state of affairs))(?!\\w)',
        'said\tbeen \x0bfelt\x0bmet\x0bseen\x0cbadly\x0binsulted\x0blet\x0bpoorly\x0btreated\x0ci have hardly ever \x0bi have rarely \x0bi have seldom \t(?<!\\w)(?:i have (?:rarely|seldom|hardly ever) (?:been|felt|seen|met) (?:so |such )?(?:badly|poorly|let|treated|insulted))(?!\\w)',
        'said\tmake my blood\x0bmakes my blood\t(?<!\\w)(?:makes? my blood)(?!\\w)',
        'said\tat the end of \t(?<!\\w)(?:at the end of (?:my|all))(?!\\w)',
        'said\ti expected\x0c more\x0bbetter\t(?<!\\w)(?:i expected(?: \\w+)? (?:better|more))(?!\\w)',
        'said\thard to stomach\x0bhard to swallow\t(?<!\\w)(?:hard to (?:stomach|swallow))(?!\\w)',
        'said\tbitter disappointment\x0bbitter pill\x0bsore disappointment\x0bsore pill\t(?<!\\w)(?:(?:sore|bitter) (?:disappointment|pill))(?!\\w)',
        'said\ti object to\x0bi resent\x0bi take exception\x0bi take issue\x0bi take offence\t(?<!\\w)(?:i (?:resent|object to|take (?:offence|exception|issue)))(?!\\w)',
        'said\ti am \x0c decision\x0b delay\x0b handled\x0b ignored\x0b lack\x0b long\x0b never\x0b no\x0b rejection\x0b silence\x0b treated\x0b without\x0camazed \x0bastonished \x0bbaffled \x0bbewildered \x0bdumbfounded \x0bperplexed \x0bpuzzled \x0bshocked \x0bspeechless \x0bstunned \x0bsurprised \x0btaken aback \t(?<!\\w)(?:i am (?:surprised|astonished|amazed|baffled|stunned|shocked|bewildered|puzzled|perplexed|dumbfounded|speechless|taken aback) (?:that|by|at|how)(?: \\w+){0,3} (?:not|no|nobody|nothing|silence|never|lack|without|long|treated|handled|ignored|delay|decision|rejection))(?!\\w)',
        'said\tnothing but \x0cdelays\x0bexcuses\x0bpromises\x0bsilence\x0btrouble\x0bvague \t(?<!\\w)(?:nothing but (?:excuses|delays|promises|silence|trouble|vague \\w+))(?!\\w)',
        'said\tanother\x0bfifth\x0bfourth\x0bone more \x0bthe next \x0bthird\x0cchange of date\x0bchange of plan\x0bdelay\x0bexcuse\x0bpostponement\t(?<!\\w)(?:(?:another|yet another|one more|the (?:third|fourth|fifth|next)) (?:delay|postponement|excuse|change of (?:date|plan)))(?!\\w)',
        'said\tclear no than\x0bflat no than\x0bplain no than\x0bsimple no than\x0bstraight no than\t(?<!\\w)(?:(?:flat|clear|plain|straight|simple) no than)(?!\\w)',
        'said\tcancelled \x0bmoved \x0bpostponed \x0bpushed back \x0bput off \x0brescheduled \x0c2nd\x0b3rd\x0b4th\x0b5th\x0b6th\x0b7th\x0bagain and\x0beighth\x0bfifth\x0bfourth\x0bnth\x0bonce\x0bover\x0brepeatedly\x0bsecond\x0bsixth\x0bthird\x0btime and again\x0btimes\x0btwice\x0byet\t(?<!\\w)(?:(?:postponed|moved|cancelled|rescheduled|put off|pushed back) (?:yet again|again and|~times~|once more|for the ~ordinal~))(?!\\w)',
        'said\thow many more \x0choops\x0binterviews\x0brounds\x0btests\x0btimes\x0bweeks\t(?<!\\w)(?:how many more (?:times|rounds|weeks|interviews|hoops|tests))(?!\\w)',
        'said\tfinally\x0bwhen will it end\x0bwhen will it ever\x0bwhen will this end\x0bwhen will this ever\x0bwhen will you end\x0bwhen will you ever\t(?<!\\w)(?:when will (?:this|it|you) (?:ever|finally|end))(?!\\w)',
        'said\tbelieve\x0bdoubt\x0bsuspect\x0bthink\x0bwonder\x0cbeginning to \x0binclined to \x0bstarting to \x0btempted to \t(?<!\\w)(?:(?:starting|beginning|inclined|tempted) to (?:think|wonder|believe|suspect|doubt)(?: that| if| whether)? (?:the|you|nobody|no one|i|this|it|there|my|your))(?!\\w)',
        'said\tat the end of my patience\x0bat the end of my strength\t(?<!\\w)(?:at the end of my (?:patience|strength))(?!\\w)',
        'said\thad it up to\t(?<!\\w)(?:had it up to)(?!\\w)',
        'said\tangry and \x0bbitter and \x0bhurt and \x0bsad and \x0btired and \t(?<!\\w)(?:(?:sad|angry|bitter|hurt|tired) and (?:sad|angry|bitter|hurt|tired|disappointed))(?!\\w)',
        'said\ti am not angry\t(?<!\\w)(?:i am not angry)(?!\\w)',
    ), 'I am really frustrated by the silence.', 'I am not frustrated at all.', BODY,
    (), (), False, False),
    Rule('FRU-02', ERROR, 'A reader hears a verdict on their company, where you wanted to ask something.', ('“I wanted to ask how the timing looks now.”',), (
        'said\tit \x0bthat \x0bthis \x0bwhich \t(?<!\\w)(?:(?:it|this|that|which) (?:is|has been|is been|is becoming|has become|is getting|feels|seems|gets)(?: like| nothing short of| beyond| pure| more than| now| all| almost)? (?:~vexing~)(?! (?:to|for) (?:patients|customers|users|guests|clients|nurses|debug|test)))(?!\\w)',
        'said\tit was \x0chat \x0bo \t(?<!\\w)(?:it was(?: all)? (?:~vexing~) (?:to|that) (?:wait|hear|be|sit|find|read|learn|see|receive|get|not|you|nobody|no one|have|prepare))(?!\\w)',
        'said\t becomes \x0b feels \x0b has been \x0b have been \x0b is \x0b seems \x0b was \x0cdelay\x0bexperience\x0bforth\x0bhiring\x0bknowing\x0blimbo\x0bprocess\x0bsilence\x0bsituation\x0buncertainty\x0bwait\x0bwhole\t(?<!\\w)(?:(?:(?:this|your|all this|my|such)(?: \\w+)? (?:~waiting~)|the (?:wait|waiting|silence|whole thing|not knowing|hiring process)(?: from (?:your|you)(?: \\w+){0,2})?|~waiting~(?: (?:like this|this long|around|in the dark|for (?:news|you|an answer|your \\w+))))(?: \\w+){0,2} (?:is|was|has been|is been|feels|have been|becomes|seems)(?: (?:like|nothing short of|pure|all|almost))? (?:~vexing~))(?!\\w)',
        'said\ti find \t(?<!\\w)(?:i find (?:it|this|that|your \\w+|the (?:silence|wait|delay|lack|whole \\w+|way)|the \\w+)(?: (?:all|to be|very))? (?:~vexing~|odd that|strange that|troubling|telling|~rude~))(?!\\w)',
        'said\tthe \x0bthis \x0byour \x0cfind \x0bfinds \x0bfound \x0cdelay\x0bprocess\x0bsilence\x0btreatment\x0bwait\t(?<!\\w)(?:(?:finds?|found) (?:this|the|your) (?:silence|wait|delay|treatment|process)(?: \\w+)? (?:~vexing~|~rude~|odd|strange))(?!\\w)',
        'said\twhich i find \t(?<!\\w)(?:which i find(?: very)? (?:~vexing~|~rude~|disappointing))(?!\\w)',
        'said\tdemoralising\x0bdemoralizing\x0bfrankly\x0binfuriating\x0bmaddening\x0bunacceptable\t(?<!\\w)(?:(?:are|find|frankly|this|it) (?:unacceptable|infuriating|maddening|demorali[sz]ing))(?!\\w)',
        'said\tdelay\x0blimbo\x0bsilence\x0bwait\t(?<!\\w)(?:(?:~vexing~) (?:wait|waiting|silence|delay|limbo))(?!\\w)',
    ), 'It has been frustrating to wait.', 'You told me how frustrating that is for nurses.', BODY,
    (), (), False, False),
    Rule('FRU-03', WARNING, 'A reader hears disappointment as a reproach.', ('Leave it out; after a no, “I was sorry to read the news, and thank you for telling me.”',), (
        'said\t crestfallen\x0b deflated\x0b disappointed\x0b disenchanted\x0b dismayed\x0b let down\x0cadmit\x0bbecame\x0bbecome\x0bbecoming\x0bbeginning\x0bfeel\x0bfelt\x0bgetting\x0bgrow\x0bi am\x0bi get\x0bi had been\x0bi have been\x0bi have got\x0bi was\x0bleaves\x0bleft\x0bmade\x0bmakes\x0bmaking\x0bnever\x0bstarted\x0bstarting\t(?<!\\w)(?:(?:~i_feel~)(?<!of course i am)(?<!naturally i am) (?:disappointed|let down|dismayed|disenchanted|deflated|crestfallen)(?!,? (?:of course|naturally|but|though)| (?:not to|to (?:hear|read|learn|get the news)|(?:that|because) i (?:did|will|was|would|could|can|am|enjoyed)))(?![^.?!;]{0,90}(?:appreciat|thank|enjoy|understand|grateful|wish)))(?!\\w)',
        'said\t has been\x0b is\x0b was\x0bcomes\x0cdisappointing for a\x0bdisappointing from\x0bdisappointing of\x0bdisappointing that you\x0bdisappointing to be\x0bdisappointment\x0bdismaying\x0blet-down\x0bletdown\t(?<!\\w)(?:(?:it|this|that|which)(?: (?:is|was|has been|is been|comes as))+ (?:a|something of a|such a|quite a)? ?(?:disappointment|let-?down|dismaying|disappointing (?:from|of|to be|for a|that you)))(?!\\w)',
        'said\tto say i am disappointed\x0bto say i am let down\x0bto say that i am disappointed\x0bto say that i am let down\t(?<!\\w)(?:to say(?: that)? i am (?:disappointed|let down))(?!\\w)',
        'said\tconceal\x0bdeep\x0bgreat\x0bgrowing\x0bhide\x0bmy \x0bour \x0bwith some \t(?<!\\w)(?:(?:(?:my|our)|with (?:great|deep|growing|some)|(?:can )?(?:not )?(?:hide|conceal) (?:my|our)) (?:\\w+ )?(?:frustration|disappointment|impatience|annoyance|dismay|displeasure|irritation|dissatisfaction|bewilderment|exasperation)(?! about not getting)(?![^.?!;]{0,90}(?:appreciat|thank|enjoy|understand your|grateful)))(?!\\w)',
    ), 'I am deeply disappointed.', 'I was not disappointed.', BODY,
    (), ('after-rejection',), False, False),
    Rule('FRU-06', ERROR, 'A reader hears a threat as much as a complaint.', ('“I know that these decisions take time.”',), (
        'said\tlose \x0blosing \x0blost \x0bout of \t(?<!\\w)(?:(?:lose|losing|lost|run(?:ning)? out of|ran out of|out of) (?:all |the last of )?(?:my |our )?(?:all )?patience)(?!\\w)',
        'said\t my patience\x0cexhaust\x0btest\x0btries\x0btry\t(?<!\\w)(?:(?:test|testing|tests|tested|try|trying|tries|exhaust\\w*) my patience)(?!\\w)',
        'said\tmy patience \x0bour patience \t(?<!\\w)(?:(?:my|our) patience (?:is|has|was|wears|ran|runs|grows|can))(?!\\w)',
        'said\tpatience has its\x0bpatience has run\x0bpatience has worn\x0bpatience is wearing\x0bpatience wears thin\t(?<!\\w)(?:patience (?:is wearing|has (?:run|worn|its)|wears thin))(?!\\w)',
        'said\tbeyond patient\x0bmore than patient\x0bnothing but patient\t(?<!\\w)(?:(?:more than|nothing but|beyond) patient)(?!\\w)',
        'said\textremely\x0bpatient\x0ci have been \x0bnothing\x0btried\x0bwaited\t(?<!\\w)(?:i have (?:been|waited|tried to be|been nothing but) (?:more than |very |extremely )?(?:patient|patiently))(?!\\w)',
    ), 'I am losing patience.', 'Thank you for your patience.', BODY,
    (), (), False, False),
    Rule('FRU-07', WARNING, 'A reader hears you counting the wait against them.', ('“I remain interested in the role.”',), (
        'said\t still waiting\t(?<!\\w)(?:i(?: am| was| have been)? still waiting(?: (?:for|to hear|on|since|by|here))?)(?!\\w)',
        'said\ti am here waiting for \x0bi am now waiting for \x0bi am only waiting for \x0bi am waiting for \x0cacknowledg\x0banswer\x0bcall back\x0bcallback\x0bclarity\x0bclosure\x0bconfirmation\x0bdecision\x0bexplanation\x0bfeedback\x0bnews\x0boutcome\x0breplies\x0breply\x0bresponse\x0bresult\x0bsign of life\x0bupdate\x0bverdict\x0byes or a no\x0byes or no\t(?<!\\w)(?:i am (?:only |now |here )?waiting for (?:your|the|any|some|an?) (?:\\w+ )?(?:~answer~))(?!\\w)',
        'said\tages\x0balmost\x0banswer\x0bcall\x0bday\x0bdecision\x0benough\x0bfar\x0bforever\x0bfortnight\x0bhour\x0blong\x0bmonth\x0bmore\x0bnearly\x0bover\x0breply\x0bsince\x0bto hear\x0bweek\x0ci have been waited\x0bi have been waiting\x0bi have now been waited\x0bi have now been waiting\x0bi have now waited\x0bi have now waiting\x0bi have still been waited\x0bi have still been waiting\x0bi have still waited\x0bi have still waiting\x0bi have waited\x0bi have waiting\t(?<!\\w)(?:i have (?:now |still )?(?:been )?wait(?:ing|ed)(?: patiently| now| here| around)? (?:for )?(?:over|more|almost|nearly|weeks|months|days|ages|your (?:answer|reply|decision|call)|~weeks~|to hear|since|long enough|forever|all (?:week|month|day)|far too|too long|so long)(?! in line))(?!\\w)',
        'said\tkeep\x0bkept\x0bleave\x0bleaving\x0bleft\x0bmade\x0bmaking\x0capplicants wait\x0bcandidates wait\x0bme wait\x0bpeople wait\x0bus wait\t(?<!\\w)(?:(?:kept|keep|keeping|leave|leaving|left|made|making) (?:me|people|us|applicants|candidates) (?:wait|waiting))(?!\\w)',
        'said\twaiting endlessly\x0bwaiting for ages\x0bwaiting for months\x0bwaiting for so long\x0bwaiting for weeks\x0bwaiting forever\x0bwaiting game\t(?<!\\w)(?:waiting (?:game|forever|endlessly|for (?:ages|weeks|months|so long)))(?!\\w)',
        'said\tsupposed\x0bwait\x0chow long am i \x0bhow long do i have to \x0bhow long must i \x0bhow long should i \t(?<!\\w)(?:how long (?:am i|must i|do i have to|should i) (?:wait|supposed))(?!\\w)',
        'said\tdelay\x0bprocess\x0brounds\x0bsilence\x0bwait\x0bweeks\t(?<!\\w)(?:(?:endless|interminable|eternal|never-ending) (?:\\w+ )?(?:wait\\w*|process|silence|delays?|rounds|weeks))(?!\\w)',
        'said\tconstant delays\x0bconstant silence\x0bconstant wait\x0blong delays\x0blong silence\x0blong wait\t(?<!\\w)(?:(?:long|constant) (?:wait|silence|delays)(?! (?:times?|list|room)))(?!\\w)',
        'said\tall that waiting\x0ball this waiting\t(?<!\\w)(?:all (?:this|that) waiting)(?!\\w)',
        'said\tmy wait\t(?<!\\w)(?:my wait)(?!\\w)',
        'said\t take\x0b taking\x0cages\x0ban eternity\x0bfor ever\x0bforever\x0blonger than anyone\x0blonger than expected\x0blonger than it should\x0blonger than promised\x0bquite a long\x0bso long\x0bsuch a long\x0bthat long\x0bthis long\x0btoo long\x0bvery long\t(?<!\\w)(?:(?:this|it|that|which|process|decision|answer|reply|you|what)(?: \\w+){0,3}? (?:take|takes|taken|taking)(?: \\w+)? (?:(?:far |way |much |altogether )?too long|so long|(?:very|such a|quite a) long|for ?ever|ages|an eternity|this long|that long|longer than (?:it should|promised|expected|anyone)))(?!\\w)',
        'said\tdrag on\x0bdragged on\x0bdragging on\x0bdrags on\t(?<!\\w)(?:drag(?:s|ging|ged)? on)(?!\\w)',
        'said\twhat could take\t(?<!\\w)(?:what could take)(?!\\w)',
        'said\ttake this long\x0btakes this long\t(?<!\\w)(?:takes? this long)(?!\\w)',
        'said\tfar too long\x0bmuch too long\x0bway too long\t(?<!\\w)(?:(?:far|way|much) too long)(?!\\w)',
        'said\tbeen \x0bgone on \x0c and \x0b with \x0b without \x0cages\x0bday\x0beternity\x0bfortnight\x0bhour\x0bmonth\x0bweek\x0cit has \x0bit is \x0bthis has \x0bthis is \x0bwhich has \x0bwhich is \t(?<!\\w)(?:(?:it|this|which) (?:has|is) (?:now )?(?:been|gone on) (?:(?:over|more than|almost|nearly|well over|about) )?(?:~weeks~|ages|an eternity)(?: now)?,?(?: (?:and|with|without)) (?:still|nobody|nothing|no|any|an?|not|i (?:still|have (?:not|heard no))))(?!\\w)',
        'said\tday\x0bfortnight\x0bhour\x0bmonth\x0bweek ha\x0bweeks ha\x0ccome and gone and \x0bcome and gone with \x0bcome and gone without \x0bgone by and \x0bgone by with \x0bgone by without \x0bpassed and \x0bpassed with \x0bpassed without \t(?<!\\w)(?:~weeks~ (?:have|has) (?:now )?(?:passed|gone by|come and gone)(?: (?:and|with|without)) (?:still|nobody|nothing|no|any|a|not|i (?:still|have not)))(?!\\w)',
        'said\tit has been ages\x0bit has been an eternity\x0bit is been ages\x0bit is been an eternity\t(?<!\\w)(?:it (?:has|is) been (?:ages|an eternity))(?!\\w)',
    ), 'I am still waiting.', 'I have been waiting tables for three summers.', BODY,
    (), (), False, False),
    Rule('FRU-08', ERROR, 'A reader hears that the hours you shared were worth nothing to you.', ('“Thank you for the time you gave me.”',), (
        "said\twaste\x0bwasting\x0cbreath\x0bday\x0beffort\x0benergy\x0bmoney\x0btime\x0c my \x0b our \x0bapplicants'\x0bcandidates'\x0beverybody's\x0beveryone's\x0bother's\x0bpeople's\t(?<!\\w)(?:wast(?:e|ed|ing)(?: of)?(?: \\w+)? (?:my|everyone's|everybody's|our|people's|candidates'|applicants'|each other's) (?:\\w+ )?(?:time|energy|breath|money|day|effort))(?!\\w)",
        'said\teffort\x0benergy\x0btime\x0cbig waste of \x0bcolossal waste of \x0bcomplete waste of \x0bhuge waste of \x0breal waste of \x0bsuch a waste of \x0btotal waste of \x0butter waste of \t(?<!\\w)(?:(?:complete|total|utter|big|real|colossal|huge|such a) waste of (?:\\w+ )?(?:time|effort|energy))(?!\\w)',
        'said\tday\x0bevening\x0bhours\x0bjourney\x0bmonth\x0btrip\x0bweek\x0ci have wasted \x0bi wasted \x0bwe have wasted \x0bwe wasted \x0byou have wasted \x0byou wasted \t(?<!\\w)(?:(?:i|we|you)(?: have)? wasted (?:\\w+ ){0,5}(?:hours|days?|weeks?|months?|journey|trip|evening|weekend))(?!\\w)',
        'said\ti will never get back\x0cdays\x0bhours\x0btime \x0bweeks \t(?<!\\w)(?:(?:hours|days|weeks|time) (?:that )?i will never get back)(?!\\w)',
    ), 'It was a waste of my time.', 'We cut kitchen waste by a third.', BODY,
    (), (), False, False),
    Rule('FRU-09', WARNING, 'A reader hears the silence held against them; it may have an innocent reason.', ('“Since we last spoke, has anything changed on timing?”',), (
        'said\talas \x0balas, \x0bregrettably \x0bregrettably, \x0bsadly \x0bsadly, \x0bunfortunately \x0bunfortunately, \x0cacknowledg\x0banswer\x0bcall back\x0bcallback\x0bclarity\x0bclosure\x0bconfirmation\x0bcontacted\x0bdecision\x0bexplanation\x0bfeedback\x0bgot\x0bhear\x0blife\x0bnews\x0bnothing\x0boutcome\x0breceive\x0brepl\x0brespond\x0bresponse\x0bresult\x0bsilence\x0bstraight\x0bupdate\x0bverdict\x0bword\x0byes\t(?<!\\w)(?:(?:unfortunately|sadly|regrettably|alas),? (?:i|~nobody~|there|to this day|we|you)(?:(?: (?:have|has|had|did|is|still|never|not|been|yet|was)))* (?:heard|hear|received|receive|answer\\w*|respond\\w*|repl\\w+|got|contacted|no (?:word|news|~answer~)|had (?:any|an|no) ~answer~|silence|nothing))(?!\\w)',
        'said\ti still did \x0bi still do \x0bi still had \x0bi still have \t(?<!\\w)(?:i still (?:have|had|do|did)(?: not)?(?: yet)? (?:heard|hear|received|got|gotten|know (?:whether|if|where|what|when|nothing)|have (?:an|any|no)|seen|no (?:idea|word|~answer~)|nothing))(?!\\w)',
        'said\ti have \x0bi still have \x0cgot no\x0bheard no\x0breceived no\x0cacknowledg\x0banswer\x0bcall back\x0bcallback\x0bclarity\x0bclosure\x0bconfirmation\x0bdecision\x0bexplanation\x0bfeedback\x0bnews\x0boutcome\x0breplies\x0breply\x0bresponse\x0bresult\x0bsign of life\x0bthing\x0bupdate\x0bverdict\x0byes or a no\x0byes or no\t(?<!\\w)(?:i (?:still )?have (?:still )?(?:heard|received|got) (?:nothing|no ~answer~))(?!\\w)',
        'said\tstill no\x0cacknowledg\x0banswer\x0bcall back\x0bcallback\x0bclarity\x0bclosure\x0bconfirmation\x0bdecision\x0bexplanation\x0bfeedback\x0bnews\x0boutcome\x0breplies\x0breply\x0bresponse\x0bresult\x0bsign\x0bupdate\x0bverdict\x0bword\x0byes or a no\x0byes or no\t(?<!\\w)(?:still (?:no|not (?:one|an?|any|a single)) (?:\\w+ )?(?:word|news|sign|~answer~))(?!\\w)',
        'said\tstill nothing\t(?<!\\w)(?:still nothing)(?!\\w)',
        'said\tnot a peep\t(?<!\\w)(?:not a peep)(?!\\w)',
        'said\tnot a word\t(?<!\\w)(?:not a word)(?!\\w)',
        'said\tnot so much as a\t(?<!\\w)(?:not so much as an?)(?!\\w)',
        'said\thear\x0cabsolutely\x0bexactly\x0bnothing\t(?<!\\w)(?:(?:heard|hear|hearing) (?:absolutely |exactly |next to )?nothing(?! but))(?!\\w)',
        'said\tnothing has \x0carrived\x0bcome\x0breached\t(?<!\\w)(?:nothing has (?:come|arrived|reached me))(?!\\w)',
        'said\tnothing but silence\x0bnothing from you\x0bnothing in return\t(?<!\\w)(?:nothing (?:from you|in return|but silence))(?!\\w)',
        'said\tnever a \x0bnever one \x0bnot a \x0bnot one \x0bwithout a \x0bwithout one \x0cacknowledg\x0banswer\x0bcall\x0bclarity\x0bclosure\x0bconfirmation\x0bdecision\x0bemail\x0bexplanation\x0bfeedback\x0bline\x0bmessage\x0bnews\x0boutcome\x0breplies\x0breply\x0bresponse\x0bresult\x0bsign of life\x0bupdate\x0bverdict\x0bword\x0byes or a no\x0byes or no\t(?<!\\w)(?:(?:not|without|never) (?:a single|one|a) (?:\\w+ )?(?:word|line|call|message|email|~answer~)(?: (?:from|since|in|has|have|came|was|did)\\b|[.,;!]|$))(?!\\w)',
        'said\ti have yet to \x0cget\x0bhear\x0breceive\t(?<!\\w)(?:i have yet to (?:hear|receive|get))(?!\\w)',
        'said\thear\x0c anything at all\t(?<!\\w)(?:hear(?:d)? anything at all)(?!\\w)',
        'said\tdays\x0bmonth\x0bweek \x0bweeks \x0cof silence\x0bwithout a \x0bwithout an \x0bwithout any \x0bwithout hearing \x0bwithout one \x0bwithout so much as a \x0bwithout so much as an \x0bwithout the \t(?<!\\w)(?:(?:days|weeks?|months?) (?:of silence|without (?:an?|any|one|the|so much as an?|hearing) (?:word|line|sign|call|message|from|\\w+ word|~answer~)))(?!\\w)',
        'said\tradio silence\t(?<!\\w)(?:radio silence)(?!\\w)',
        'said\tall crickets\x0bbeen crickets\x0bhear crickets\x0bheard crickets\x0bit is crickets\x0bjust crickets\x0bnothing but crickets\x0bonly crickets\t(?<!\\w)(?:(?:just|only|nothing but|heard|hear|been|it is|all) crickets)(?!\\w)',
        'said\tkeep\x0bkept\x0bleave\x0bleaving\x0bleft\x0capplicants\x0bcandidates\x0bme \x0bpeople\x0bus \x0cdangling\x0bguessing\x0bhanging\x0bhigh and dry\x0bin limbo\x0bin the dark\x0bout in the cold\t(?<!\\w)(?:(?:left|leave|leaving|kept|keep|keeping) (?:me|us|people|candidates|applicants) (?:hanging|in the dark|in limbo|dangling|guessing|out in the cold|high and dry))(?!\\w)',
        'said\tbeing left hanging\x0bbeing left in limbo\x0bbeing left in the dark\t(?<!\\w)(?:being left (?:hanging|in the dark|in limbo))(?!\\w)',
        'said\t in limbo\t(?<!\\w)(?:(?:left|kept|am|still|been) in limbo)(?!\\w)',
        'said\t along\x0cstring \x0bstringing \x0bstrung \t(?<!\\w)(?:(?:strung|stringing|string) (?:me|people|us) along)(?!\\w)',
        'said\tinto a black hole\x0binto a void\x0binto the black hole\x0binto the void\t(?<!\\w)(?:into (?:a|the) (?:black hole|void))(?!\\w)',
        'said\ttalking to a brick wall\x0btalking to a wall\t(?<!\\w)(?:talking to a (?:brick )?wall)(?!\\w)',
        'said\tdropped without a word\t(?<!\\w)(?:dropped without a word)(?!\\w)',
        'said\tbrushed off\t(?<!\\w)(?:brushed off)(?!\\w)',
        'said\tfobbed off\t(?<!\\w)(?:fobbed off)(?!\\w)',
        'said\taround\x0cgiven the run\t(?<!\\w)(?:given the run-?around)(?!\\w)',
        'said\tcold shoulder\t(?<!\\w)(?:cold shoulder)(?!\\w)',
        'said\tsilent treatment\t(?<!\\w)(?:silent treatment)(?!\\w)',
        'said\twall of silence\t(?<!\\w)(?:wall of silence)(?!\\w)',
        'said\tcontinued silence\x0bdeafening silence\x0bprolonged silence\x0bstony silence\x0bsuch silence\x0bthis silence\x0bweeks of silence\t(?<!\\w)(?:(?:deafening|stony|prolonged|continued|this|such|weeks of|all this) silence)(?!\\w)',
        'said\tfrom\x0bsince\x0ccomplete silence \x0btotal silence \x0butter silence \t(?<!\\w)(?:(?:complete|utter|total) silence (?:from|since))(?!\\w)',
        'said\tno one\x0bnobody\x0bnone of you\x0bnot a single person\x0bnot a soul\x0bnot one of you\x0bnot one person\x0c could\x0b had\x0b has\x0b want to\x0backnowledge\x0backnowledging\x0banswer\x0banything\x0bapologise\x0bapologising\x0bapologize\x0bapologizing\x0bback\x0bbothered\x0bcall\x0bcared\x0bcontact\x0bemail\x0beven\x0bever\x0bexplain\x0bfollow\x0binform\x0blet me know\x0bletting\x0bloop\x0bmessage\x0bmessaging\x0bnotified\x0bnotifies\x0bnotify\x0bphone\x0bphoning\x0bpick\x0bposted\x0brang\x0bread\x0breplied\x0breplies\x0breply\x0brespond\x0breturn\x0bring\x0brung\x0bseem\x0btake\x0btell\x0btext\x0bthought\x0btold\x0btook\x0btouch\x0bupdate\x0bupdating\x0bwants\x0bwrite\x0bwriting\x0bwritten\x0bwrote\t(?<!\\w)(?:(?<!that )(?<!which )(?<!whom )(?:~nobody~)(?: at \\w+| there| on your (?:side|team|end)| from [\\w ]{1,30}| in (?:hr|your \\w+|the office))?(?:(?: (?:has|had|ever|could|wants? to|seems? to|thought to|took the time to|bothered to))+ (?:~replying~|bother\\w*|care[sd]?|picked up|read)| (?:~replying~) (?:me|my|us|to me|back)| (?:replied|responded|cared|bothered|knows? anything|picks? up|even (?:\\w+)|read (?:my|the take))))(?!\\w)',
        'said\tmet with nothing\x0bmet with silence\t(?<!\\w)(?:met with (?:silence|nothing))(?!\\w)',
        'said\tfell on deaf ears\t(?<!\\w)(?:fell on deaf ears)(?!\\w)',
        'said\tfalling on deaf ears\t(?<!\\w)(?:falling on deaf ears)(?!\\w)',
        'said\tthe phone \x0cquiet\x0bsilent\x0bstayed\x0bstays\t(?<!\\w)(?:the phone (?:stays|stayed|is|has been) (?:silent|quiet))(?!\\w)',
        'said\t no answer\x0b no call\x0b no news\x0b no reply\x0b no word\x0b not a\x0b not even a\x0b nothing\x0b silence\t(?<!\\w)(?:(?:~weeks~|~count~ ~letter~),? (?:and )?(?:still )?(?:not even an?|nothing|not a|no (?:answer|reply|word|news|call)|silence))(?!\\w)',
        'small\tso far no\x0bso far, no\x0c one\x0banswer\x0bnews\x0breply\x0bthing\x0bword\t\\bso far,? (?:nothing|no (?:one|answer|reply|word|news))\\b',
        'small\ta bit much\t\\ba bit much\\b',
    ), 'Unfortunately, I have not heard anything.', 'I have not seen an update yet, and I wanted to ask about timing.', BODY,
    (), (), False, False),
    Rule('FRU-11', ERROR, 'A reader hears that they vanished on purpose.', ('“Since we last spoke, has anything changed on timing?”',), (
        'said\tam ghosted\x0bbeen ghosted\x0bbeing ghosted\x0bfeel ghosted\x0bget ghosted\x0bgetting ghosted\x0bgot ghosted\x0bwas ghosted\x0bwere ghosted\t(?<!\\w)(?:(?:not )?(?:been|being|was|got|am|get|getting|feel|were) ghosted)(?!\\w)',
        'said\tghosted after\x0bghosted by\x0bghosted me\t(?<!\\w)(?:ghosted (?:me|by|after))(?!\\w)',
        'said\tghosting applicants\x0bghosting candidates\x0bghosting is\x0bghosting me\x0bghosting people\x0bghosting someone\t(?<!\\w)(?:ghosting (?:me|candidates|applicants|people|is|someone))(?!\\w)',
        'said\tghost applicants\x0bghost candidates\x0bghost me\x0bghost people\x0bghosts applicants\x0bghosts candidates\x0bghosts me\x0bghosts people\t(?<!\\w)(?:ghosts? (?:me|candidates|applicants|people))(?!\\w)',
        'said\tinto\x0bon me\x0btrace\x0bword\x0cdisappear \x0bdisappeared \x0bdisappearing \x0bvanish \x0bvanished \x0bvanishing \t(?<!\\w)(?:(?:vanish|disappear)(?:ed|ing)? (?:on me|into thin air|without a (?:word|trace)))(?!\\w)',
        'said\tearth\x0bmap\x0cfallen off the \t(?<!\\w)(?:fallen off the (?:face of the )?(?:earth|map))(?!\\w)',
    ), 'It seems I have been ghosted.', 'The ghost kitchen idea is clever.', BODY,
    (), (), False, False),
    Rule('FRU-12', WARNING, 'A reader hears their conduct being marked.', ('“Has the timing moved?”',), (
        'said\tbeen expecting\x0bcounted on\x0bexpected\x0cacknowledg\x0banswer\x0bbetter\x0bcall\x0bclarity\x0bclosure\x0bconfirmation\x0bcontacted\x0bcourtesy\x0bdecision\x0bemail\x0bexplanation\x0bfeedback\x0bget\x0bhear\x0blife\x0bmore from\x0bmore of\x0bnews\x0bnote\x0boutcome\x0bpeople\x0bperson\x0breceive\x0breplies\x0breply\x0brespect\x0bresponse\x0bresult\x0bsomebody\x0bsomeone\x0bstraight\x0bthe company\x0btold\x0bupdate\x0bverdict\x0bword\x0byes\x0byou\t(?<!\\w)(?:(?:i|we|one) (?:had |have )?(?:honest |naively |at least )?(?:expected|counted on|been expecting)(?: (?:for|that|at least|to))* (?:hear|get|receive|have heard|be (?:told|contacted)|better|more (?:from|of|courtesy|respect)|you|someone|somebody|the (?:person|people|company)|an? (?:\\w+ ){0,2}(?:~answer~|courtesy|call|email|note|word)|some (?:\\w+ )?(?:~answer~|courtesy|word)))(?!\\w)',
        'said\ti had assumed\x0bi had believed\x0bi had hoped\x0bi had imagined\x0bi had thought\x0c for more\x0b to get a\x0b to get some\x0b to hear\x0b you\x0bbetter\x0bheard\x0bnow\x0bsomebody\x0bsomeone\x0btold\t(?<!\\w)(?:i had (?:hoped|thought|assumed|believed|imagined)(?: (?:that|at least))* (?:you|to (?:hear|have heard|be told|get (?:an|a|some))|someone|somebody|by now|for (?:better|more)))(?!\\w)',
        'said\ti would have appreciated\x0bi would have expected\x0bi would have hoped\x0bi would have imagined\x0bi would have liked\x0bi would have preferred\x0bi would have thought\x0bi would have welcomed\t(?<!\\w)(?:i would have (?:thought|expected|hoped|imagined|liked|appreciated|preferred|welcomed)(?: (?:that|at least))* (?:you|someone|it|by now|better|more|to (?:have|be|hear)(?! about)|some|an?(?! yes)|after|from|i was))(?!\\w)',
        'said\tone would \x0cexpect\x0bhave hoped\x0bhave thought\x0bthink\t(?<!\\w)(?:one would (?:think|expect|have (?:thought|expected|hoped))(?: \\w+)?)(?!\\w)',
        'said\ti would expect\t(?<!\\w)(?:i would expect(?: that| at least)* (?:you|someone|it|better|more|a|after))(?!\\w)',
        'said\tdoes not\x0bleast\x0breplies\x0bshould\x0btreats\x0bwould\x0cboss\x0bbusiness\x0bcompany \x0bemployer\x0bfirm\x0bhospital\x0bhuman\x0bmanager\x0borganisation\x0borganization\x0bperson\x0bplace\x0bprofessional\x0brecruiter\x0bschool\x0bteam \t(?<!\\w)(?:(?:a|any) (?:serious|decent|good|proper|real|professional|respectable|reputable|normal|well-run|half-decent|better|competent|reasonable|self-respecting|caring|modern|civil|polite|honest|responsible) (?:company|employer|firm|business|organi[sz]ation|place|team|school|hospital|manager|boss|recruiter|professional|person|human being) (?:would|should|at least|does not|treats|replies))(?!\\w)',
        'said\tcompanies\x0bdecent\x0bemployers\x0bfirms\x0bnormal\x0bplaces\x0brecruiters\x0bserious\x0c got back\x0b let me know\x0b would\x0banswered\x0bfaster\x0bkinder\x0bleast\x0bmanage\x0bquicker\x0breplied\x0btreat\t(?<!\\w)(?:(?:other|most|better|serious|normal|decent) (?:companies|employers|firms|recruiters|places)(?: (?:i|that) \\w+(?: to| with)?)? (?:would|at least|manage to|managed to|have (?:all )?(?:replied|answered|managed|been (?:quicker|faster|kinder))|replied|answered|got back|treat|let me know))(?!\\w)',
        'said\texpected better \x0bexpected more \t(?<!\\w)(?:expected (?:better|more) (?:from|of))(?!\\w)',
        'said\tnot how i \x0bnot what i \x0btreatment\x0bway\t(?<!\\w)(?:not (?:what|how|the way|the treatment) i (?:expect|expected|had expected|hoped(?! for, but)|would expect))(?!\\w)',
        'said\tthis\x0byou\x0cthought better of \x0bthought more of \t(?<!\\w)(?:thought (?:better|more) of (?:you|your|this))(?!\\w)',
        'said\tby now i ought\x0bby now i should\x0bby now i would\t(?<!\\w)(?:by now i (?:should|would|ought))(?!\\w)',
        'said\t already\x0b by now\x0b long ago\x0b weeks ago\x0ci should been told\x0bi should have been told\x0bi should have hear\x0bi should have know\x0bi should hear\x0bi should know\t(?<!\\w)(?:i should (?:have )?(?:heard|been told|know|hear)(?: \\w+)? (?:by now|already|weeks ago|long ago))(?!\\w)',
        'said\t do\x0bdeal\x0bhandle\x0brun\x0btreat\x0cthat how you\x0bthat is how you\x0bthis how you\x0bthis is how you\t(?<!\\w)(?:(?:that|this|is this|is that) (?:is )?how (?:you|your \\w+) (?:treat|handle|run|do|deal))(?!\\w)',
        'said\tleft \x0c to be desired\x0ca lot\x0bmuch\x0bsomething\t(?<!\\w)(?:left (?:a lot|much|something) to be desired)(?!\\w)',
        'said\t to be desired\x0cleave \x0bleaves \x0ca lot\x0bmuch\x0bsomething\t(?<!\\w)(?:leaves? (?:a lot|much|something) to be desired)(?!\\w)',
        'said\tanswer \x0bletter \x0bmail \x0bmessage \x0bno \x0brefusal \x0brejection \x0breply \x0bresponse \t(?<!\\w)(?:(?:form|standard|generic|template|automated|automatic|canned|copy-?paste[d]?|two-line|one-line|three-line|impersonal|boilerplate) (?:letter|rejection|reply|email|response|answer|no|mail|refusal|message)(?: (?:after|is|was|for|to|like|from|that|without|does)))(?!\\w)',
        'said\ttake that long\x0btake this long\x0btakes that long\x0btakes this long\x0btaking that long\x0btaking this long\x0btook that long\x0btook this long\t(?<!\\w)(?:(?:take|takes|taking|took) (?:this|that) long)(?!\\w)',
        'said\t weeks\x0binterviews\x0bmonths\x0brounds\x0btests\x0ceven\x0bform\x0bline\x0bnothing\x0bpoor\x0brejection\x0bsilence\x0bword\t(?<!\\w)(?:after ~count~ (?:rounds|interviews|tests|months|weeks)[^.?!;]{0,40} (?:poor|form letter|one line|two lines|rejection|silence|nothing|no word|not even))(?!\\w)',
        'small\tso much for\t(?:^|[.!?] )so much for\\b',
        "small\treplying\x0bsurely\x0cbeyond\x0bcan't\x0bcannot\x0bcould\x0bisn't\x0bmust\x0btoo\t\\bsurely (?:you|someone|somebody|it|an?|sending|a two|answering|replying)\\b[^.?!]{0,60}\\b(?:can't|cannot|could|not beyond|not too|isn't|must)\\b",
    ), 'I expected to hear from you by now.', 'The work was harder than I expected.', BODY,
    (), (), False, False),
    Rule('FRU-14', HINT, 'A reader braces for something unkind, even where nothing unkind comes.', ('Begin with what follows it.',), (
        'small\tto be \x0cblunt\x0bbrutally\x0bcompletely\x0bfrank\x0bhonest\x0bperfectly\x0bquite\x0btotally\t\\bto be (?:(?:perfectly|brutally|completely|quite|very|totally) )?(?:honest|frank|blunt)\\b',
        'small\t\t(?:^|[.!?;,] |\\b(?:and|but) )(?:quite )?frankly\\b',
        'small\tin all honesty\t\\bin all honesty\\b',
        'small\twith all due respect\t\\bwith all due respect\\b',
        'small\tno offence\x0bno offense\t\\bno offen[cs]e\\b',
        "small\ti will be \x0bi'll\t\\bi(?:'ll| will) be (?:honest|blunt|frank|direct|straight)\\b",
        "small\t\t(?:^|[.!?] )honestly,? (?:i(?:'m| am| do| don't| expected| think| find| feel)|this|the|it|your)\\b",
        "small\ti gotta say \x0bi have to say \x0bi must say \t\\bi (?:have to|must|gotta) say(?: that)? (?:i(?:'m| am)|your|this|it|the)\\b",
    ), 'To be frank, I’m not happy.', 'You spoke honestly about the hard parts.', BODY,
    (), (), False, False),
    Rule('FRU-50', WARNING, 'As a whole, this sentence sounds let down or out of patience.', ('Say what you would like to know, and leave out how the wait felt.',), (
    ), 'Five weeks on, I am past being surprised.', 'Five weeks on, I still think of the tour.', BODY,
    (), (), False, False),
    Rule('BLM-01', ERROR, 'A reader hears that they broke a promise, and will defend themselves.', ('“When we spoke you hoped to decide by then; has that timing moved?”',), (
        "said\tagreed\x0bassured\x0bbelieve\x0bexpect\x0bgave\x0bguaranteed\x0bimpression\x0bindicated\x0bled me to think\x0bmentioned\x0bpledged\x0bpromised\x0bsaid\x0bswore\x0btold\x0bword\x0bwrote\x0c, and it\x0band i have no\x0band i heard\x0band i still\x0band it has now\x0band it has still\x0band it is still\x0band it was been\x0band it was now\x0band it was still\x0band no one\x0band nobody\x0band none of you\x0band not a single person\x0band not a soul\x0band not one of you\x0band not one person\x0band nothing\x0band now it\x0band so far\x0band still\x0band then nothing\x0band you did never\x0band you did not\x0band you have never\x0band you have not\x0bbut\x0bhowever\x0bi am still\x0bit has been\x0bit is been\x0bit is now\x0bnothing has\x0bso far nothing\x0bthat was\x0bwhich was\x0byet\t(?<!\\w)(?:(?:you|they|your \\w+|he|she|the recruiter|hr)(?:(?: (?:had|have|would|all|yourself)))* (?:said|promised|told (?:me|us)|assured (?:me|us)|indicated|mentioned|wrote|agreed|guaranteed|swore|pledged|led me to (?:believe|expect|think)|gave me (?:to understand|your word|the impression))\\b[^.?!;]{0,80}?[ '](?:hear(?: back)?|decid\\w+|decision|call|ring|get back|in touch|respond|reply|update|answer|write|feedback|news|days?|weeks?|month|~day~|soon|shortly|end of|tomorrow|the (?:job|role)|next (?:round|step)|hired|favou?rite|fight|offer)\\b[^.?!;]{0,60}?(?:,? (?:but|yet|however|and (?:still|~nobody~|nothing|now it|then nothing|you (?:did|have) (?:not|never)|that was|i (?:still|have not|have no|heard)|it (?:is|has|was) (?:now|been|still)|so far)|nothing has|so far nothing|it is (?:now|been)|it has been|i am still|that was|which was)|, and it) ?(?!,? ?(?:i (?:know|understand|appreciate|reali[sz]e|imagine|see|am sure|can)|of course|plans|these|things|there|those|such|as you|may|decisions|hiring|if|that it)))(?!\\w)",
        'said\ti had been\x0bi have been\x0bi was\x0cassured\x0bbelieve\x0bencouraged\x0bexpect\x0bgiven\x0bimpression\x0bled to think\x0bmade to think\x0bpromised\x0btold\x0bunderstand\t(?<!\\w)(?:i (?:was|had been|have been)(?: \\w+)? (?:told|promised|assured|led to (?:believe|expect|think|understand)|given (?:to understand|the impression|your word)|encouraged to (?:believe|think)|made to (?:believe|think))(?: (?:that )?(?:i|you|my|to expect|within|in ~count~|the (?:job|role|offer)|an? (?:call|answer|decision|offer|reply)|someone would|we would|by ~day~|a (?:week|decision)))(?![^.?!;]{0,60} (?:team|customers|users|project)\\b))(?!\\w)',
        'said\tas \x0blike \x0bthan \x0bwhat \x0bwhen \x0c assured\x0b promised\x0b said you would\x0b told you would\t(?<!\\w)(?:(?:as|like|than|what|when) (?:you|was|had been|i was)(?:(?: (?:had|were|all)))* (?:promised|assured|said you would|told you would)(?=[ .,;!]|$)(?!,? (?:i am|here|these|this|in the brochure)))(?!\\w)',
        'said\tyou had promised \x0byou have promised \x0byou promised \x0cacknowledg\x0banswer\x0bcall\x0bclarity\x0bclosure\x0bconfirmation\x0bdecide\x0bdecision\x0bexplanation\x0bfeedback\x0bfriday\x0bget back\x0bhear\x0blife\x0bmonday\x0bnews\x0boutcome\x0breplies\x0breply\x0bresponse\x0bresult\x0bsaturday\x0bstraight\x0bsunday\x0bthursday\x0btouch\x0btuesday\x0bupdate\x0bverdict\x0bwednesday\x0bweek\x0bwrite\x0byes\t(?<!\\w)(?:you(?: had| have)? promised (?:me|us|to|i|you|an?|by)(?: \\w+)*? (?:hear|call|get back|in touch|write|weeks?|~day~|decide|~answer~))(?!\\w)',
        'said\tbreak \x0bbreaking \x0bbroke \x0bbroken \x0bgo back on \x0bgone back on \x0bnot keep \x0bnot keeping \x0bnot kept \x0bwent back on \t(?<!\\w)(?:(?:broke|broken|not keep(?:ing)?|not kept|go back on|gone back on|went back on|break(?:ing)?) (?:your|a|that) (?:own )?(?:word|promise)s?)(?!\\w)',
        'said\tkeep a promise\x0bkeep a word\x0bkeep your promise\x0bkeep your word\t(?<!\\w)(?:keep (?:your|a) (?:word|promise))(?!\\w)',
        'said\tbroken promises\x0bempty promises\x0bhollow promises\t(?<!\\w)(?:(?:empty|broken|hollow) promises)(?!\\w)',
        'said\tthat\x0bthe\x0byour\x0cblown\x0bignored\x0bmiss\x0bslip\t(?<!\\w)(?:(?:miss(?:ed)?|ignored|blown|let slip) (?:your|the|that|your own|another) (?:own )?deadline)(?!\\w)',
        'said\tcame and gone\x0bcame and went\x0bcome and gone\x0bcome and went\t(?<!\\w)(?:(?:came|come) and (?:went|gone))(?!\\w)',
        'said\tdeadline has \x0bdeadline is \x0bdeadline you gave has \x0bdeadline you gave is \x0bdeadline you named has \x0bdeadline you named is \x0bdeadline you set has \x0bdeadline you set is \t(?<!\\w)(?:deadline (?:you (?:set|gave|named) )?(?:has|is) (?:long |now )?(?:passed|past|gone|over))(?!\\w)',
        'said\thas \x0bis \x0bwas \x0cthat date \x0bthat deadline \x0byour own date \x0byour own deadline \t(?<!\\w)(?:(?:that|your own) (?:date|deadline) (?:has|is|was) (?:long |now |well )?(?:passed|past|gone|over))(?!\\w)',
        'said\tyou were going to \x0byou were meant to \x0byou were supposed to \x0cacknowledge\x0backnowledging\x0banswer\x0bapologise\x0bapologising\x0bapologize\x0bapologizing\x0bback\x0bcall\x0bcontact\x0bemail\x0bexplain\x0bfollow\x0binform\x0blet me know\x0bletting\x0bloop\x0bmessage\x0bmessaging\x0bnotified\x0bnotifies\x0bnotify\x0bphone\x0bphoning\x0bposted\x0brang\x0breplied\x0breplies\x0breply\x0brespond\x0breturn\x0bring\x0brung\x0btell\x0btext\x0btold\x0btouch\x0bupdate\x0bupdating\x0bwrite\x0bwriting\x0bwritten\x0bwrote\t(?<!\\w)(?:you were (?:supposed|meant|going) to ~replying~)(?!\\w)',
        'said\twas supposed to \x0ccalled\x0bcontacted\x0bdecided\x0bfew\x0bhear\x0bmade\x0btake\x0bthree\x0btold\t(?<!\\w)(?:was supposed to (?:hear|take (?:two|a few|a|one|three|\\d)|be (?:made|decided|told|called|contacted)))(?!\\w)',
        'said\tas \x0bere\x0cmeant to \x0bsupposed to \x0csomebody\x0bsomeone\x0bthey w\x0byou w\x0canswer\x0bbe in\x0bcall\x0bcontact\x0bdecide\x0bget\x0blet\x0breply\x0btell\x0bwrite\t(?<!\\w)(?:(?:you|they|someone|somebody) (?:was|were) (?:supposed|meant) to (?:get|call|let|be in|write|reply|tell|answer|decide|contact))(?!\\w)',
        'said\tbut\x0bere\x0bould\x0cas agreed\x0bas had been agreed\x0bas we agreed\x0bas we had agreed\x0blike agreed\x0blike had been agreed\x0blike we agreed\x0blike we had agreed\t(?<!\\w)(?:(?:as|like) (?:was |we |we had |had been )?agreed,? (?:but|you (?:would|were)))(?!\\w)',
        'said\tnot as \x0bnot what \x0ci was promised\x0bi was told\x0bwe agreed\x0byou promised\x0byou said\x0byou told\t(?<!\\w)(?:not (?:what|as) (?:you (?:said|told|promised)|we agreed|i was (?:told|promised)))(?!\\w)',
        'said\ti believed you\x0bi relied on you\x0bi took you\x0bi trusted you\t(?<!\\w)(?:i (?:trusted|believed|relied on|took) (?:you|your (?:word|promise))(?: (?:with|when|and|on|to|at|completely|but)))(?!\\w)',
    ), 'You said I would hear by Friday, but it is now Wednesday.', 'You said the pilot would start in March, and that sounds exciting.', BODY,
    (), (), False, False),
    Rule('BLM-02', ERROR, 'A reader hears an accusation, and will defend themselves or stay silent.', ('Leave out the “you”: “I have not seen an update yet.”',), (
        'said\t fail to\x0b failed to\x0b forgot to\x0b forgotten to\x0b neglected to\x0b never\x0b not\x0b refuse to\x0b refused to\x0cacknowledge\x0backnowledging\x0banswer\x0bapologise\x0bapologising\x0bapologize\x0bapologizing\x0bback\x0bbother\x0bcall\x0bcontact\x0bcourtesy\x0bdecency\x0bemail\x0bexplain\x0bfollow\x0bgive\x0bhear me out\x0bhonored\x0bhonoured\x0binform\x0bkeep\x0bkept\x0blet me know\x0bletting\x0blooke\x0bloop\x0bmessage\x0bmessaging\x0bnotified\x0bnotifies\x0bnotify\x0bphone\x0bphoning\x0bposted\x0brang\x0bread\x0breplied\x0breplies\x0breply\x0brespond\x0bring\x0brung\x0bsen\x0bshow\x0btake\x0btell\x0btext\x0bthanke\x0btold\x0btouch\x0btrouble\x0bturn\x0bupdate\x0bupdating\x0bwant to know\x0bwrite\x0bwriting\x0bwritten\x0bwrote\t(?<!\\w)(?:(?<!of )(?<!asked why )(?<!could )(?:~they~)(?:(?: (?:have|has|did|do|does|will|would|could|can|are|is)))* (?:never|not|failed to|fail to|forgot to|forgotten to|neglected to|refused? to|chose not to|decided not to)(?:(?: (?:ever|even|once|yet|been|bothered to|bother to|see fit to|find the time to|have the (?:decency|courtesy) to)))* (?:~replying~|given? me (?:an?|any)|sent? me|showed up|show up|turned up|turn up|thanked? me|honou?red|keep your|kept your|hear me out|read my|looked? at my|taken the (?:time|trouble)|take the (?:time|trouble)|bother\\w*|want to know|had the (?:decency|courtesy)|have the (?:decency|courtesy))(?! (?:it|this|how|what an?|that (?:it|this)|of the|(?:me|us) (?:how|what an?|about)|to (?:regulators|every))\\b))(?!\\w)',
        'said\tare avoiding\x0bblanked me\x0bblew me off\x0bceased\x0bdodge me\x0bdodged me\x0bdropped me\x0bgave up\x0bis avoiding\x0bkeep canceling\x0bkeep cancelling\x0bkeep fobbing\x0bkeep ignoring\x0bkeep postponing\x0bkeep putting\x0bkeep rescheduling\x0bkeeps canceling\x0bkeeps cancelling\x0bkeeps fobbing\x0bkeeps ignoring\x0bkeeps postponing\x0bkeeps putting\x0bkeeps rescheduling\x0bquit\x0bstood me up\x0bstopped\x0bstrung me\t(?<!\\w)(?:(?:~they~)(?: \\w+)? (?:(?:stopped|quit|gave up|ceased|are avoiding|is avoiding|keeps? (?:ignoring|putting|postponing|fobbing|cancelling|canceling|rescheduling)) ?(?:answering|replying|responding|writing|calling|returning|me|it|the date|off)|strung me|dropped me|blanked me|blew me off|stood me up|dodged? me))(?!\\w)',
        'said\trecruiter\x0bthe company\x0bthey\x0byou\x0cawol\x0bcold\x0bdark\x0bground\x0bmissing\x0bquiet\x0bsilent\t(?<!\\w)(?:(?:you|they|your \\w+|the (?:company|recruiter))(?: have| had)?(?: all)? (?:went|gone|fell|fallen) (?:completely |very |all )?(?:quiet|silent|dark|cold|missing|awol|to ground))(?!\\w)',
        'said\t can not \x0b could not \x0b will not \x0cbe bothered\x0bbe troubled\x0bfind \x0bspare\t(?<!\\w)(?:(?:~they~|i guess you) (?:can not|could not|will not) (?:be bothered|spare|find (?:the time|~number~|a (?:minute|moment))|be troubled))(?!\\w)',
        'said\thung up on me\t(?<!\\w)(?:hung up on me)(?!\\w)',
        'said\tstood me up\t(?<!\\w)(?:stood me up)(?!\\w)',
        'said\tleft me sitting\x0bleft me standing\t(?<!\\w)(?:left me (?:standing|sitting))(?!\\w)',
        'said\tnot important enough \x0bnot worth \t(?<!\\w)(?:not (?:worth|important enough) (?:to be|for|your|an?|a reply|enough|answering))(?!\\w)',
        'said\tanswer\x0bcall\x0breply\x0bresponse\x0cnot deserve a \x0bnot merit a \x0bnot qualify for a \x0bnot rate a \x0bnot warrant a \t(?<!\\w)(?:(?:do not|not) (?:rate|merit|warrant|qualify for|deserve) a (?:reply|response|answer|call))(?!\\w)',
    ), 'You never replied to my letter.', 'I did not call, to leave you in peace.', BODY,
    (), (), False, False),
    Rule('BLM-03', ERROR, 'A reader hears that they must justify themselves.', ('“Could you share where the process stands?”',), (
        'said\twhy are\x0bwhy can\x0bwhy could\x0bwhy did\x0bwhy do\x0bwhy had\x0bwhy has\x0bwhy have\x0bwhy is\x0bwhy was\x0bwhy were\x0bwhy will\x0bwhy would\t(?<!\\w)(?:why (?:have|has|did|do|does|can|could|will|would|are|were|was|is|had)(?: (?:you|i|it|this|~nobody~|no|there|your(?: \\w+){1,2}|the (?:company|recruiter|process|date)|my \\w+|nothing|they))* (?:not|never|still|no|been (?:ignor|tak|kept|left|wait)\\w+|ignor\\w+|taking|so (?:long|slow|hard|difficult)|make (?:me|people)|made me|keep (?:me|ignoring|people|putting)|kept me|treat\\w*|invite me|interview me|advertis\\w+|have to (?:beg|chase|wait)|waste|must i|reply|replied)(?! (?:matter|only)))(?!\\w)',
        'said\t one\x0bbody\x0bne of you\x0bperson\x0bsingle\x0bsoul\x0cwhy did no\x0bwhy does no\x0bwhy has no\x0bwhy have no\x0bwhy is no\x0bwhy was no\t(?<!\\w)(?:why (?:has|have|did|does|is|was) (?:~nobody~))(?!\\w)',
        'said\tdelay\x0bnews\x0bnobody\x0bnone\x0bperson\x0breply\x0bresponse\x0bsecrecy\x0bsilence\x0bsingle\x0bsoul\x0bwhy no answer\x0bwhy no one\x0bwhy not one of you\x0bwhy the answer\t(?<!\\w)(?:why (?:~nobody~|(?:no|the) (?:answer|reply|response|silence|delay|news|secrecy)))(?!\\w)',
        'said\thow come\t(?<!\\w)(?:how come)(?!\\w)',
        'said\twhy not \x0canswer \x0bcall \x0breply \x0bsay \x0btell \t(?<!\\w)(?:why not (?:just )?(?:tell|say|answer|call|reply) )(?!\\w)',
        'said\tare anybody\x0bare anyone\x0bdid anybody\x0bdid anyone\x0bdo anybody\x0bdo anyone\x0bdoes anybody\x0bdoes anyone\x0bhas anybody\x0bhas anyone\x0bhave anybody\x0bhave anyone\x0bis anybody\x0bis anyone\t(?<!\\w)(?:(?:did|does|do|has|have|is|are) (?:anyone|anybody)(?: \\w+)? (?:even |actually |ever )?(?:read|look\\w*|care|reply\\w*|answer\\w*|exist|alive|home|there|awake|work there|checking)(?: \\w+){0,3})(?!\\w)',
        'said\twhat is keeping \x0bwhat is taking \t(?<!\\w)(?:what is (?:taking|keeping) (?:you|so|this|it|them|your))(?!\\w)',
        'said\thow much longer\t(?<!\\w)(?:how much longer)(?!\\w)',
        'said\thow long am i\x0bhow long do i\x0bhow long must i\x0bhow long should i\x0bhow long will i\t(?<!\\w)(?:how long (?:must|do|am|will|should) i)(?!\\w)',
        'said\tis it \x0canswer\x0bcall\x0bgive\x0blet\x0bpick\x0breply\x0bsay\x0bsend\x0btell\x0btype\x0bwrite\x0cdifficult to \x0bhard to \x0bmuch effort to \x0bmuch to ask to \x0bmuch trouble to \x0bmuch work to \t(?<!\\w)(?:is it (?:that |this |too )?(?:hard|difficult|much (?:effort|trouble|work|to ask)) to (?:send|write|reply|pick|answer|call|tell|let|give|type|say))(?!\\w)',
        'said\ttoo much to ask\x0btoo much to expect\x0btoo much to hope\t(?<!\\w)(?:too much to (?:ask|expect|hope)(?<!not too much to ask))(?!\\w)',
        'said\tto deserve\x0bwrong\x0cdone\x0bwhat did i do \x0bwhat have i do \t(?<!\\w)(?:what (?:did|have) i (?:do|done) (?:wrong|to deserve))(?!\\w)',
        'said\twhat more do \t(?<!\\w)(?:what more do (?:you|i))(?!\\w)',
        'small\twhy even ask\x0bwhy even bother\x0bwhy even interview\x0bwhy even invite\t\\bwhy even (?:bother|ask|invite|interview)\\b',
        "small\twhat is taking\x0bwhat's taking\t\\bwhat(?:'s| is) taking\\b",
        'small\t it \x0chow difficult \x0bhow hard \t\\bhow (?:hard|difficult) (?:is|can|could|would) it (?:be|to)\\b',
        'small\tdo you actually \x0bdo you even \x0canswer\x0bcare\x0bread\x0bremember\x0breply\x0bwant\t\\bdo you (?:even|actually) (?:read|care|reply|answer|remember|want)\\b',
        'small\tstill alive\t\\bstill alive\\b',
        'small\tbody \x0bone \x0calive\x0bhome\x0bthere\x0cactually\x0banybody\x0banyone\t\\b(?:anyone|anybody) (?:actually |still )?(?:alive|there|home)\\b',
    ), "Why haven't you answered me?", 'You showed me why the two teams merged.', BODY,
    (), (), False, False),
    Rule('BLM-05', WARNING, 'A reader hears “you did not read”; office workers like no phrase less.', ('Reply in the same thread and ask afresh.',), (
        'said\tper my \x0ccall\x0benquiries\x0benquiry\x0binquiries\x0binquiry\x0bletter\x0bmail\x0bmessage\x0bnote\x0breminder\x0btext\t(?<!\\w)(?:(?:as )?per my (?:last|previous|earlier|prior|recent|other|first|two|three)? ?(?:previous |last |earlier )?(?:~count~ )?~mail~)(?!\\w)',
        'said\t my \x0cexplained in\x0bmentioned in\x0brefer to\x0breread\x0bsaid in\x0bsee\x0bstated in\x0bwrote in\x0ccall\x0benquiries\x0benquiry\x0binquiries\x0binquiry\x0bletter\x0bmail\x0bmessage\x0bnote\x0breminder\x0btext\t(?<!\\w)(?:(?:see|refer to|reread|mentioned in|stated in|said in|wrote in|explained in)(?: again)? my (?:last|previous|earlier|prior) ~mail~)(?!\\w)',
        'said\tmy \x0ccall\x0benquiries\x0benquiry\x0binquiries\x0binquiry\x0bletter\x0bmail\x0bmessage\x0bnote\x0breminder\x0btext\t(?<!\\w)(?:my (?:\\w+ )?~mail~ (?:(?:have|has|is|are|was|were|still|remains?|remained|stays?|went|gone|left|been|to this day))+ ?unanswered)(?!\\w)',
        'said\tgone unanswered\x0bleft unanswered\x0bremaine unanswered\x0bremained unanswered\x0bwent unanswered\x0cattempt\x0bcall\x0benquiries\x0benquiry\x0bfollow\x0binquiries\x0binquiry\x0bletter\x0bmail\x0bmessage\x0bnote\x0bphone\x0breminder\x0btext\x0bthem \t(?<!\\w)(?:(?:~letter~|them) (?:have |has )?(?:gone|went|remained?|left) unanswered)(?!\\w)',
        'said\tas \x0casked\x0bcommunicated\x0bexplained\x0bindicated\x0bmentioned\x0bnoted\x0bsaid\x0bstated\x0btold\x0bwritten\t(?<!\\w)(?:as (?:i )?(?:have |had )?(?:previously|already|repeatedly) (?:stated|mentioned|noted|explained|said|written|indicated|told|asked|communicated))(?!\\w)',
        'said\tas stated \x0cabove\x0bbefore\x0bearlier\x0bpreviously\t(?<!\\w)(?:as stated (?:before|above|earlier|previously))(?!\\w)',
        'said\tlike i said,\x0blike i told you,\x0blike i wrote,\t(?<!\\w)(?:like i (?:said|told you|wrote),)(?!\\w)',
        'said\tas i told you\t(?<!\\w)(?:as i told you)(?!\\w)',
        'said\tbefore\x0brepeatedly\x0bseveral\x0btimes\x0btwice\x0cas explained \x0bas mentioned \x0bas noted \x0bas stated \t(?<!\\w)(?:as (?:mentioned|stated|noted|explained) (?:before|several times|many times|twice|repeatedly))(?!\\w)',
        'said\tagain and again\x0bbefore\x0bover\x0brepeatedly\x0btime and again\x0btimes\x0btwice\x0ci have asked this \x0bi have asked you this \x0bi have explained this \x0bi have said this \x0bi have told you \t(?<!\\w)(?:i have (?:told you|explained this|said this|asked (?:you )?this) (?:before|~times~))(?!\\w)',
        'said\tfor the \x0c2nd time,\x0b3rd time,\x0b4th time,\x0b5th time,\x0b6th time,\x0b7th time,\x0beighth time,\x0bfifth time,\x0bfourth time,\x0bnth time,\x0bsecond time,\x0bsixth time,\x0bthird time,\t(?<!\\w)(?:for the (?:~ordinal~) time,)(?!\\w)',
        "small\ti already \x0bi have already \x0bi've already \x0canswered\x0basked\x0bexplained\x0bprovided\x0bsaid\x0bsent you\x0bstated\x0btold you\x0bwritten\x0bwrote\t\\bi(?: have|'ve)? already (?:told you|explained|asked|sent you|wrote|written|said|stated|answered|provided)\\b",
        "small\tas 've already \x0bas already \x0bas had already \x0bas have already \x0bas i 've already \x0bas i already \x0bas i had already \x0bas i have already \t\\bas (?:i )?(?:have |had |'ve )?already (?:stated|mentioned|noted|explained|said|written|told|asked)",
    ), 'As per my last e-mail, I am free.', 'I learned a lot at my last job.', TEXT,
    (), (), False, False),
    Rule('BLM-07', WARNING, 'A reader hears that you are checking up on them, or that they forgot.', ('“A short note to ask about next steps.”',), (
        'said\t you\x0c get \x0b got \x0b missed \x0b read \x0b receive \x0b received \x0b saw \x0b see \x0b seen \x0ccall\x0benquiries\x0benquiry\x0binquiries\x0binquiry\x0bletter\x0bmail\x0bmessage\x0bnote\x0breminder\x0btext\x0ccheck\x0bconfirm\x0bdoubt\x0bnot sure\x0bunsure\x0bwanted to be sure\x0bwanted to ensure\x0bwanted to make sure\x0bwanted to see\x0bwonder\t(?<!\\w)(?:(?:not sure|unsure|wondering|wonder|wanted to (?:check|make sure|see|be sure|ensure)|checking|confirm|check|doubt)(?: if| whether| that)? you(?: \\w+)? (?:saw|got|received|receive|missed|read|seen|get|see) (?:~my_mail~))(?!\\w)',
        'said\tdid \x0bhave \x0canyone\x0bsomebody\x0bsomeone\x0byou\x0c call\x0b email\x0b enquiries\x0b enquiry\x0b inquiries\x0b inquiry\x0b letter\x0b mail\x0b message\x0b note\x0b reminder\x0b text\x0b voicemail\x0cdelete \x0bdeleted \x0bget \x0bgot \x0bhad a chance to look at \x0bhad the chance to look at \x0blooked at \x0bmiss \x0bopen \x0bopened \x0bread \x0breceive \x0breceived \x0bsee \x0bseen \t(?<!\\w)(?:(?:did|have) (?:you|anyone|somebody|someone|your \\w+)(?: \\w+)? (?:get|got|see|seen|receive|received|read|miss|had (?:a|the) chance to (?:read|see|look at)|looked at|open|opened|delete|deleted) ~my_mail~)(?!\\w)',
        'said\tcall\x0benquiries\x0benquiry\x0binquiries\x0binquiry\x0bletter\x0bmail\x0bmessage\x0bnote\x0breminder\x0btext\t(?<!\\w)(?:~my_mail~(?: \\w+){0,3} (?:lost|missed|overlooked|slipped|buried|ignored|unread|deleted))(?!\\w)',
        'said\tfiled away\x0bforgotten\x0bmislaid\x0boverlooked\x0capparently \x0bgot \x0bhas been \x0bhave been \x0bwas being \t(?<!\\w)(?:(?:apparently|must have been|has been|have been|was being|got) (?:overlooked|forgotten|mislaid|filed away))(?!\\w)',
        'said\tin case you \x0cdeleted\x0bforget\x0bforgot\x0blost\x0bmiss\x0boverlooked\t(?<!\\w)(?:in case you(?: have| had| would)? (?:\\w+ )?(?:miss|missed|forgot|forget|forgotten|overlooked|lost|deleted))(?!\\w)',
        'said\tbump this\x0bbumping this\t(?<!\\w)(?:bump(?:ing)? this)(?!\\w)',
        'said\ttop of your inbox\t(?<!\\w)(?:top of your inbox)(?!\\w)',
        'said\t my\x0b this\t(?<!\\w)(?:resurfac\\w+ (?:this|my))(?!\\w)',
        'said\tslip your mind\x0bslipped your mind\x0bslips your mind\t(?<!\\w)(?:slip(?:ped|s)? your mind)(?!\\w)',
        'said\t through the \x0ccracks\x0bfall\x0bfell\x0bslip\t(?<!\\w)(?:(?:i|my \\w+|this|it|candidates?|applications?)(?: \\w+){0,2} (?:slip(?:ped)?|fell|fallen|fall) through the (?:cracks|net))(?!\\w)',
        'said\tdropped the ball\t(?<!\\w)(?:dropped the ball)(?!\\w)',
        'said\toff your radar\t(?<!\\w)(?:off your radar)(?!\\w)',
        'said\ton your radar\t(?<!\\w)(?:on your radar)(?!\\w)',
        'said\tlost my \x0bmislaid my \x0bmisplaced my \x0caddress\x0bapplication\x0bcv\x0bemail\x0bfile\x0bnumber\t(?<!\\w)(?:(?:lost|misplaced|mislaid) my (?:\\w+ )?(?:cv|file|application|number|email|address))(?!\\w)',
        'said\tgot lost between\x0bgot lost on the way\x0bgot lost somewhere\t(?<!\\w)(?:got lost (?:somewhere|between|on the way))(?!\\w)',
        'said\teveryone\x0bhr\x0byou\x0c forget \x0b forgetten \x0b forgot \x0b forgotten \t(?<!\\w)(?:(?:you|your team|everyone there|hr)(?:(?: (?:have|has|must|may|might|had|all|seem to|appear to)))* (?:forg[eo]t(?:ten)?)(?: about)? (?:me|my|to (?:call|reply|write|tell|answer|send|get)|that i|all about me))(?!\\w)',
        'said\thave you forgotten\t(?<!\\w)(?:have you forgotten)(?!\\w)',
        'said\tfeel forgotten\x0bhave been forgotten\x0bwas forgotten\t(?<!\\w)(?:i (?:was|have been|feel|must have been) forgotten)(?!\\w)',
        'said\t re\x0ccall m\x0bmember m\x0canyone\x0bdo you\x0bdoes you\t(?<!\\w)(?:(?:do|does) (?:you|anyone)(?: still)? (?:remember|recall) (?:me|my))(?!\\w)',
        'said\tyou appear to \x0byou may \x0byou might \x0byou must \x0byou seem to \t(?<!\\w)(?:you (?:seem to|appear to|must|may|might|must) (?:have )?(?:missed|overlooked|lost|mislaid|forgotten|deleted))(?!\\w)',
        'aside\tinto\x0bjunk\x0bspam\x0cin \x0bthe \x0bto \x0byour \t(?<!\\w)(?:(?:in|into|to|your|the) (?:your )?(?:spam|junk)(?: folder| box)?(?=[ .,;!?]|$))(?!\\w)',
        'small\tapparently\x0boverlooked\t\\b(?:apparently|obviously|clearly|probably|possibly) overlooked\\b',
        'small\tmaybe you forgot\x0bmaybe you lost\x0bmaybe you misplaced\x0bmaybe you missed\x0bperhaps you forgot\x0bperhaps you lost\x0bperhaps you misplaced\x0bperhaps you missed\t\\b(?:maybe|perhaps) you (?:forgot|lost|missed|misplaced)\\b',
    ), "I'm not sure whether you saw my earlier email.", 'In my last role I read every label.', TEXT,
    (), (), False, False),
    Rule('BLM-09', ERROR, 'A reader hears their house criticised, and will pass the letter round.', ('Leave it out; it is a thought for you alone.',), (
        'said\t are\x0b feel\x0b felt\x0b has been\x0b have been\x0b is\x0b look\x0b seem\x0b was\x0b were\x0c company\x0b team\x0bcommunication\x0bdepartment\x0bexperience\x0bhandling\x0bhiring\x0bhr\x0bmanagement\x0borganisation\x0borganization\x0bpeople\x0bplanning\x0bprocedure\x0bprocess\x0brecruiter\x0brecruiting\x0brecruitment\x0bscheduling\x0btimeline\t(?<!\\w)(?:(?:your(?: \\w+){0,2}|this(?: ~hiring~)?|(?:the |this )?~hiring~) (?:~process~)(?: (?:at|in|of|from|you have) [\\w ]{1,30}?)? (?:is|was|has been|have been|are|were|seems?|feels?|felt|looks?|looked)(?: (?:to be|like|all))* (?:~bad~))(?!\\w)',
        'said\tsuch\x0bthis \x0byour \x0cattitude\x0bbureaucracy\x0bcommunication\x0bfollow up\x0bhandling\x0bhiring\x0bmanagement\x0bmanners\x0borganisation\x0borganization\x0bplanning\x0bprocess\x0brecruit\x0btreatment\t(?<!\\w)(?:(?:your|such|this) (?:a )?(?:\\w+ )?(?:~bad~|bad) (?:communication|hiring|recruit\\w+|organi[sz]ation|planning|treatment|process|manners|management|handling|attitude|follow up|bureaucracy)(?! (?:i described|we had)))(?!\\w)',
        'said\tyour \x0carrogance\x0bcarelessness\x0bchaos\x0bdisorgani\x0bexcuses\x0bincompetence\x0bindifference\x0binefficiency\x0bineptitude\x0brudeness\t(?<!\\w)(?:your (?:\\w+ )?(?:incompetence|disorgani[sz]ation|arrogance|inefficiency|ineptitude|chaos|indifference|rudeness|carelessness|excuses))(?!\\w)',
        'said\tamateurish of you\x0bdisorganised of you\x0bdisorganized of you\x0binefficient of you\t(?<!\\w)(?:(?:disorgani[sz]ed|inefficient|amateurish) of you)(?!\\w)',
        'said\tthis is poor\x0bthis is very poor\t(?<!\\w)(?:this is (?:very )?poor(?=[.,;!]|$))(?!\\w)',
        'said\tnot\x0cleft hand \t(?<!\\w)(?:left hand (?:does not|not))(?!\\w)',
        'said\tat your \x0bin your \x0bthere\x0c have a clue\x0b know\x0b speak\x0b talk\x0c one \x0bbody \x0bne of you \x0bt a single person \x0bt a soul \t(?<!\\w)(?:(?:~nobody~) (?:there|at your \\w+|in your \\w+|over there) (?:seems to |appears to )?(?:know|talk|speak|have a clue)\\w*)(?!\\w)',
        'said\tget your act\x0bget your ducks\x0bget your house\t(?<!\\w)(?:get your (?:act|house|ducks))(?!\\w)',
        'said\tbode\x0breflect\x0bspeak\t(?<!\\w)(?:(?:bode|reflect|speak)s? (?:badly|poorly))(?!\\w)',
        'said\tnot bode well\x0bnot reflect well\x0bnot speak well\t(?<!\\w)(?:not (?:bode|reflect|speak) well)(?!\\w)',
        'said\tconfidence\t(?<!\\w)(?:inspire (?:much |any )?confidence)(?!\\w)',
        'said\tdoes\x0bkeeps\x0bleaves\x0btreats\x0bwould\x0cemployer\x0bfirm\x0boutfit\x0bpeople\x0bwhat company \t(?<!\\w)(?:what (?:company|employer|people|firm|outfit) (?:does|treats|leaves|keeps|would))(?!\\w)',
        'said\tmakes a \x0cbad impression\x0bpoor impression\x0bterrible impression\t(?<!\\w)(?:makes a (?:bad|poor|terrible) impression)(?!\\w)',
        'said\task myself\x0bquestion\x0bshudder\x0bwonder\x0c if this is how\x0b what it is like to work\x0btreat\t(?<!\\w)(?:(?:wonder|question|ask myself|shudder)(?: \\w+){0,3} (?:how you treat|what it is like to work|if this is how))(?!\\w)',
        'small\tquite\x0brather\x0bso \x0btoo\x0bvery \x0camateurish\x0bdisorganised\x0bdisorganized\x0binefficient\t\\b(?:very|so|rather|too|quite) (?:disorgani[sz]ed|inefficient|amateurish)\\b',
    ), 'Your hiring process has been rather disorganised.', 'You described how chaotic the old process was.', BODY,
    (), (), False, False),
    Rule('BLM-10', ERROR, 'A reader hears their manners judged.', ('“I wanted to ask where things stand.”',), (
        'said\t\t(?<!\\w)(?:unprofessional(?:ism|ly)?)(?!\\w)',
        'said\t\t(?<!\\w)(?:inconsiderate)(?!\\w)',
        'said\t\t(?<!\\w)(?:disrespectful)(?!\\w)',
        'said\t\t(?<!\\w)(?:discourteous)(?!\\w)',
        'said\t\t(?<!\\w)(?:impolite)(?!\\w)',
        'said\tbad manners\t(?<!\\w)(?:bad manners)(?!\\w)',
        'said\tbad form\t(?<!\\w)(?:bad form)(?!\\w)',
        'said\tpoor form\t(?<!\\w)(?:poor form)(?!\\w)',
        'said\tuncalled for\t(?<!\\w)(?:uncalled for)(?!\\w)',
        'said\tdouble standards\t(?<!\\w)(?:double standards)(?!\\w)',
        'said\thypocrisy\x0bhypocritical\t(?<!\\w)(?:hypocri(?:tical|sy))(?!\\w)',
        'said\t are\x0b has been\x0b have been\x0b is\x0b was\x0b were\x0bacross\x0bfeel\x0bseem\x0bstrikes\x0bstruck\t(?<!\\w)(?:(?:it|this|that|you|which|your \\w+)(?: \\w+)? (?:is|was|are|were|have been|has been|is been|seems?|feels?|came across as|strikes me as|struck me as)(?: (?:an?|all|to be|plain|bordering on|nothing short of|not only))* (?:~rude~)(?! (?:not to|of me|if i|to leave without|to ask))(?! (?:with|for|in) (?:the|a|my|winter)))(?!\\w)',
        'said\tcall\x0bconsider\x0bfind\x0bsay\x0bthink\x0ccan \x0bcould \x0bmay\x0bmight\x0bpeople\x0bsome \x0bwould \t(?<!\\w)(?:(?:could|can|may|might|would|some|people) (?:call|consider|say|think|find)(?: (?:it|this|that))? rude)(?!\\w)',
        'said\thow inconsiderate\x0bhow rude\x0bhow shabby\x0bhow unfair\x0bhow unkind\x0bwhat a inconsiderate\x0bwhat a rude\x0bwhat a shabby\x0bwhat a unfair\x0bwhat a unkind\t(?<!\\w)(?:(?:how|what a) (?:rude|unfair|inconsiderate|shabby|unkind)(?: way| thing)?)(?!\\w)',
        'said\tconsider it \x0bconsider this \x0cacceptable\x0bappalling\x0bbad\x0bbeneath\x0bcourteous\x0bcowardly\x0bcruel\x0bdecent\x0bdisgraceful\x0bdishonest\x0bdismissive\x0bfair\x0bfaith\x0bheartless\x0binconsiderate\x0binsensitive\x0binsulting\x0bkind\x0bmanners\x0bmisleading\x0bnegligent\x0bnice\x0boffensive\x0boutrageous\x0bpolite\x0bpoor\x0bprofessional\x0brespectful\x0brude\x0bshabby\x0bshameful\x0bstyle\x0btacky\x0bthoughtless\x0bunforgivable\x0bungracious\t(?<!\\w)(?:consider (?:it|this) (?:~rude~))(?!\\w)',
        'said\tthis behavior\x0bthis behaviour\t(?<!\\w)(?:this behaviou?r)(?!\\w)',
        'said\t belittled \x0b betrayed \x0b deceived \x0b exploited \x0b humiliated \x0b insulted \x0b lied to \x0b lured \x0b misled \x0b tricked \t(?<!\\w)(?:(?:you|they|he|she|your \\w+)(?: have| had)? (?:misled|lied to|tricked|deceived|humiliated|insulted|betrayed|belittled|exploited|lured) (?:me|us|people|candidates|applicants))(?!\\w)',
        'said\tfeel\x0bfelt\x0bi am \x0bi have been \x0bi was \x0cbetrayed\x0bcheated\x0bdeceived\x0bduped\x0bexploited\x0bfooled\x0bhumiliated\x0blied to\x0bmisled\x0bmistreated\x0btricked\t(?<!\\w)(?:i (?:was|have been|feel|felt|am) (?:being )?(?:misled|lied to|tricked|deceived|fooled|humiliated|betrayed|cheated|exploited|mistreated|duped))(?!\\w)',
        'said\tunder false pretences\t(?<!\\w)(?:under false pretences)(?!\\w)',
        'said\tbait and switch\t(?<!\\w)(?:bait and switch)(?!\\w)',
        'said\tlied to me\x0blied to us\t(?<!\\w)(?:lied to (?:me|us))(?!\\w)',
        'said\tshame on\t(?<!\\w)(?:shame on)(?!\\w)',
        'said\tought\x0bshould\x0c to be ashamed\t(?<!\\w)(?:(?:ought|should) to be ashamed)(?!\\w)',
        'said\thow dare\t(?<!\\w)(?:how dare)(?!\\w)',
        'said\tthe audacity \x0bthe cheek \x0bthe gall \x0bthe nerve \x0bwhat audacity \x0bwhat cheek \x0bwhat gall \x0bwhat nerve \t(?<!\\w)(?:(?:the|what) (?:nerve|cheek|gall|audacity) (?:of|to))(?!\\w)',
        'said\thad \x0bhas \x0bhave \x0bshow\x0cany \x0bbit\x0blittle\x0bmore \x0bno \x0bounce\x0bshred\x0bsome \x0bzero\t(?<!\\w)(?:(?:show|have|had|has) (?:a little|some|any|more|no|zero|such little|a shred of|an ounce of|a bit of|so little) (?:respect|decency|courtesy|consideration|professionalism|empathy|humanity|manners)(?! (?:for (?:the|each|nature|older|craft))))(?!\\w)',
        'said\tof \x0bto \x0byou \x0cbehav\x0bdeal\x0bhandl\x0brun\x0btreat\x0bwelcome\x0ca strange way \x0ban odd way \x0bhardly the way \x0bno way \x0bnot the way \x0bpoor way \t(?<!\\w)(?:(?:no|not the|hardly the|a strange|a poor|poor|an odd) way (?:to|of|in which to|you) (?:treat\\w*|deal\\w*|handl\\w*|run|welcome|behav\\w*))(?!\\w)',
        'said\tany regard for \x0bany respect for \x0blittle regard for \x0blittle respect for \x0bno regard for \x0bno respect for \x0bzero regard for \x0bzero respect for \t(?<!\\w)(?:(?:no|little|any|zero) (?:respect|regard) for (?:me|my|candidates|applicants|other people|anyone))(?!\\w)',
        'said\tdealt with\x0btreat\x0chow applicants\x0bhow candidates\x0bhow i\x0bhow you\x0bthe way applicants\x0bthe way candidates\x0bthe way i\x0bthe way you\t(?<!\\w)(?:(?:the way|how) (?:i|candidates|applicants|you)(?: (?:have|was|were|am|are))? ?(?:been )?(?:being )?(?:treat|treated|treating|dealt with))(?!\\w)',
        'said\ttreat \x0btreated \x0btreating \x0btreats \t(?<!\\w)(?:~treat.all~ (?:me|us|candidates|applicants)(?: \\w+)? ?(?:like|so|this way|that way|with(?: \\w+)? (?:contempt|disrespect)|poorly|badly|unfairly|as if|as though))(?!\\w)',
        'said\ttreat people \x0btreats people \x0cbadly\x0bdirt\x0blike that\x0blike this\x0bway\t(?<!\\w)(?:treats? people (?:like (?:this|that|dirt)|this way|badly))(?!\\w)',
        'said\tto be treated \x0cas if\x0blike\x0bthis\x0bwith\t(?<!\\w)(?:to be treated (?:like|this|with|as if))(?!\\w)',
        'said\tdeserve better\x0bdeserved better\t(?<!\\w)(?:deserved? better)(?!\\w)',
    ), 'I find this unprofessional.', 'You were never disrespectful.', BODY,
    (), (), False, False),
    Rule('BLM-11', ERROR, 'A reader hears a list of what they failed to do.', ('“I wanted to ask where things stand.”',), (
        'said\tabsence of \x0bdearth of \x0black of \x0canswer\x0bcommunication\x0bconsideration\x0bcontact\x0bcourtesy\x0bdecency\x0bfeedback\x0bfollow\x0binformation\x0binterest\x0bnews\x0bprofessionalism\x0breplies\x0breply\x0brespect\x0bresponse\x0btransparency\x0bupdate\t(?<!\\w)(?:(?<!your )(?:lack|absence|dearth) of (?:any |real |proper |clear |basic |all )?(?:communication|response|repl(?:y|ies)|courtesy|follow[- ]?up|updates?|feedback|transparency|respect|contact|information|news|interest|professionalism|answers?|consideration|decency)(?! (?:between|in|among|across|within|for|with|on|loops?|is a problem)))(?!\\w)',
        'said\tyour \x0cabsence of\x0black of\t(?<!\\w)(?:your (?:\\w+ )?(?:lack|absence) of)(?!\\w)',
        'said\tno \t(?<!\\w)(?:no (?:\\w+ ){1,2}whatsoever)(?!\\w)',
        'said\tyour \x0cbehavior\x0bbehaviour\x0bdelay\x0bdisinterest\x0bdisregard\x0bdithering\x0bfailure\x0bfault\x0binability\x0binaction\x0bindecision\x0bindifference\x0blateness\x0bneglect\x0bnegligence\x0brefusal\x0bresponse\x0bsilence\x0bslowness\x0bunwillingness\t(?<!\\w)(?:your (?:\\w+ )?(?:failure|inability|unwillingness|refusal(?! to (?:cut|compromise))|silence|delays?|indecision|neglect|(?<!not your )fault|negligence|disregard|inaction|disinterest|behaviou?r|slowness|lateness|indifference|dithering|non-?response)(?! (?:modes?|rates?|analys\\w+|budget|tests?|in (?:the|that)|on the)))(?!\\w)',
        'said\tyou people\t(?<!\\w)(?:you people)(?!\\w)',
        'said\tbecause of you\t(?<!\\w)(?:because of (?:you|your (?:delay|silence|slowness|indecision))(?: i|,|[.;!]|$| my))(?!\\w)',
        'said\tyou \x0ccost me\x0blet me down\x0bmade me lose\x0bmade me miss\x0bmade me wait\x0bruined my\x0bset me back\x0bwasted\t(?<!\\w)(?:you(?: have)? (?:cost me|wasted|made me (?:wait|miss|lose)|let me down|ruined my|set me back))(?!\\w)',
        'said\t up\x0cyou are holding \t(?<!\\w)(?:you are holding (?:me|things|everything|it|us) up)(?!\\w)',
        'said\tit is all down to you\x0bit is all on you\x0bit is down to you\x0bit is on you\t(?<!\\w)(?:it is (?:all )?(?:down to|on) you)(?!\\w)',
        'said\tthe fault is on your\x0bthe fault is with you\x0bthe fault is yours\x0bthe fault lies on your\x0bthe fault lies with you\x0bthe fault lies yours\t(?<!\\w)(?:the fault (?:is|lies) (?:yours|with you|on your))(?!\\w)',
        'said\tyou are to blame\t(?<!\\w)(?:you are to blame)(?!\\w)',
        "said\ton \x0cthe company's conscience\x0byour conscience\t(?<!\\w)(?:(?:on your|on the company's) conscience)(?!\\w)",
        'said\table\x0bcan \x0clive with\x0bsleep\x0chope that you \x0bhope you \x0btrust\t(?<!\\w)(?:(?:hope|trust)(?: that)? you (?:can|are able to) (?:live with|sleep))(?!\\w)',
        'said\thope you are \x0chappy now\x0bproud now\x0bsatisfied now\t(?<!\\w)(?:hope you are (?:happy|proud|satisfied) now)(?!\\w)',
        'said\tlet me \x0bmade\x0ccould\x0bhad\x0bwas\x0bwere\x0bwould\t(?<!\\w)(?:(?:made|let) me (?:hope|believe|think|feel) (?:that )?(?:i|you|we|it)(?: (?:had|would|was|were|could)))(?!\\w)',
        'said\t my hopes\x0cget\x0bgot\x0braise\t(?<!\\w)(?:(?:got|get|getting|raised|raise) my hopes(?: up)?)(?!\\w)',
        'said\tfalse hope\t(?<!\\w)(?:false hopes?)(?!\\w)',
        'said\tlead me on\x0bleading me on\x0bled me on\x0bstring me on\x0bstrung me on\t(?<!\\w)(?:(?:led|leading|lead|strung|string) me on)(?!\\w)',
        'said\tfeel\x0bfelt\x0bhave been \x0bwas \x0bwere \x0ccast aside\x0bdiscarded\x0bdropped\x0bdumped\x0bled on\x0bleft behind\x0bsecond best\x0btaken in\x0bthrown away\t(?<!\\w)(?:(?:i|we) (?:was|were|have been|feel|felt) (?:dropped|dumped|discarded|thrown away|cast aside|led on|left behind|second best|taken in)(?: (?:by|without|like|and|for|as)|[.,!]))(?!\\w)',
        'said\thow you\t(?<!\\w)(?:(?:how|wonder how) you(?:(?: (?:can|could|all))*) sleep(?: at night)?)(?!\\w)',
        'said\tsleep at night\x0bsleep well at night\t(?<!\\w)(?:sleep (?:well )?at night)(?!\\w)',
        'said\t the \x0cfind\x0bget\x0bhad\x0bhave\x0bshow\x0cadmit\x0banswer\x0bcall\x0blook\x0bsay\x0btell\x0bwrite\x0cbackbone to \x0bcourage to \x0bcourtesy to \x0bguts to \x0bhonesty to \x0bnerve to \x0bspine to \t(?<!\\w)(?:(?:have|had|find|show|get) the (?:courage|guts|backbone|spine|courtesy|honesty|nerve) to (?:say|tell|write|call|answer|admit|look))(?!\\w)',
        'said\tso this is how\t(?<!\\w)(?:so this is how)(?!\\w)',
        'said\tthat is how it ends\x0bthis is how it ends\t(?<!\\w)(?:(?:this is|that is) how it ends)(?!\\w)',
        'said\tanswer\x0bsay\x0btell\x0bwrite\x0cwould it be awful to \x0bwould it be hard to \x0bwould it be terrible to \t(?<!\\w)(?:would it be (?:terrible|awful|hard) to (?:tell|say|write|answer))(?!\\w)',
        'said\tyou were different from\t(?<!\\w)(?:you were different from)(?!\\w)',
        'said\tthought you were \x0cbetter\x0bdifferent\x0bone of the good\t(?<!\\w)(?:thought you were (?:different|better|one of the good))(?!\\w)',
    ), 'The lack of communication has been remarkable.', 'You spoke of the lack of feedback between the wards.', BODY,
    (), (), False, False),
    Rule('BLM-12', WARNING, 'A reader hears that they are being taught manners.', ('Ask what you would like to know: “Could you tell me where things stand?”',), (
        'said\tbasic\x0bbit\x0bcommon\x0belementary\x0bhad the \x0bhave the \x0bhuman\x0bminimum\x0bordinary\x0bprofessional\x0bshred\x0bsimple\x0bwithout\t(?<!\\w)(?:(?:common|basic|simple|minimum of|bit of|elementary|have the|had the|without the|professional|shred of|ordinary|human) (?:\\w+ )?(?:courtesy|decency|politeness|manners)(?! (?:of a tour|lights?|car|titles?)))(?!\\w)',
        'said\tdeserve\x0bexpect\x0bone\x0byou\x0cthe least \x0bthe very least \t(?<!\\w)(?:the (?:very )?least (?:you|your \\w+|one|anyone|i (?:expect|expected|deserve))(?: (?:could|can|should|might|would))?)(?!\\w)',
        'said\tat least \x0bat the very least \x0ca thank you\x0backnowledge\x0banswer\x0bcall\x0bcourtesy\x0bdecency\x0bgive\x0bhave let me\x0bhonest\x0blet me know\x0bline\x0bnote\x0bopened\x0bread\x0breply\x0bsaid\x0bsend\x0btell\x0btold\x0bword\t(?<!\\w)(?:at (?:the very )?least (?:tell me|let me know|have (?:told|let me|said|the (?:courtesy|decency))|send me|answer me|acknowledge|reply|be honest|a (?:reply|word|line|call|note|thank you)|opened my|read my|give me))(?!\\w)',
        'said\t could have\x0b would do\x0b would have been\x0b would not have been\x0bcost\x0bdone\x0bfive\x0bgone\x0bhardly\x0bhelped\x0bhurt\x0bkilled\x0bleast\x0bmuch\x0bonly\x0bshould\x0bsuffice\x0btaken\x0btakes\x0bthirty\t(?<!\\w)(?:(?:a|one|single|two|even a|just a)(?: \\w+)? ?(?:email|reply|answer|no|message|call|note|line|rejection|yes|word|sentence|update|text)(?: or no)?(?: \\w+){0,4}? (?:would (?:not )?have (?:been|done|sufficed|taken|cost|helped|hurt|killed|gone)|would suffice|would do(?<!line would do)(?<!advice would do)|could have|should have|should not be|is (?:the least|hardly too|not too much)|takes (?:only |just )?(?:two|five|ten|a|one|thirty|no))(?! (?:fine|for me|very well)))(?!\\w)',
        'said\tto \x0conly\x0btake\x0canswer\x0bline\x0bpick\x0breply\x0bsay\x0bsend\x0btype\x0bwrite\t(?<!\\w)(?:(?:it|that|how long does it|does it)(?: (?:would|does|did|really|only|can|could|have|not))* takes?n? (?:only |just |to )?(?:two|five|ten|thirty|a few|a|one|sixty|\\d+)? ?(?:minutes?|seconds?|moment)? ?to (?:reply|answer|write (?:back|an? (?:email|line|reply))|send (?:an?|me) (?:\\w+ )?(?:email|reply|line|note|message|no)|say (?:yes|no|thank)|type|pick up))(?!\\w)',
        'said\ttake \x0btakes \x0c minute\x0b second\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bfew\x0bfive\x0bten\x0bthirty\x0btwo\t(?<!\\w)(?:takes? (?:only |just )?(?:two|five|ten|a few|thirty|\\d+) (?:minutes?|seconds?)(?=[.,!]|$))(?!\\w)',
        'said\tfive minutes\x0bten minutes\x0btwo minutes\t(?<!\\w)(?:worth (?:five|two|ten) minutes)(?!\\w)',
        "said\twould not \x0bwouldn't\x0churt you\x0bkill you\x0bkilled you\t(?<!\\w)(?:would(?:n't| not) (?:have )?(?:hurt|kill(?:ed)?) you)(?!\\w)",
        'said\t have\x0csomebody\x0bsomeone\x0bthey\x0byou\x0c could\x0b might\x0b ought to\x0b should\x0cacknowledge\x0backnowledging\x0banswer\x0bapologise\x0bapologising\x0bapologize\x0bapologizing\x0bback\x0bcall\x0bcontact\x0bemail\x0bexplain\x0bfollow\x0bhad the\x0binform\x0bknown\x0blet me know\x0bletting\x0bloop\x0bmentioned\x0bmessage\x0bmessaging\x0bnotified\x0bnotifies\x0bnotify\x0bphone\x0bphoning\x0bpicked\x0bposted\x0brang\x0breplied\x0breplies\x0breply\x0brespond\x0breturn\x0bring\x0brung\x0bsaid\x0btell\x0btext\x0bthought\x0btold\x0btouch\x0bupdate\x0bupdating\x0bwarned\x0bwrite\x0bwriting\x0bwritten\x0bwrote\t(?<!\\w)(?:(?:you|your \\w+|somebody|someone|they)(?: at least| surely)? (?:should|could|might|ought to)(?:(?: at least| all| easily| well))* have(?:(?: at least| just| simply| easily))* (?:~replying~|said (?:so|something)|told|warned|had the|mentioned|thought of|known better|picked up)(?! a pin))(?!\\w)',
        'said\twould have been appreciated\x0bwould have been courteous\x0bwould have been decent\x0bwould have been fair\x0bwould have been good\x0bwould have been kind\x0bwould have been nice\x0bwould have been polite\t(?<!\\w)(?:would have been (?:nice|kind|good|polite|decent|courteous|fair|appreciated)(?:(?: (?:if|to|of you|at least))|[.,;!]|$))(?!\\w)',
        'said\tif you\x0bleast\x0bof you\x0bto get\x0btold\x0cwould be courteous \x0bwould be decent \x0bwould be polite \x0bwould be professional \t(?<!\\w)(?:would be (?:polite|decent|courteous|professional) (?:if you|of you|to (?:be told|at least|get)))(?!\\w)',
        'said\tanyone\x0bhad you\x0bsomebody\x0bsomeone\x0c let me\x0bcalled\x0bsaid\x0btold\x0bwarned\x0bwritten\t(?<!\\w)(?:had (?:you|somebody|someone|anyone)(?: \\w+)? (?:told|warned|called|written|let me|said)(?: \\w+)?)(?!\\w)',
        'said\tyou owe me\x0byou still owe me\t(?<!\\w)(?:you(?: still)? owe me(?! a (?:visit|coffee|drink)))(?!\\w)',
        'said\tam i owed\x0bi am owed\x0bwe are owed\t(?<!\\w)(?:(?:i am|we are|am i) owed)(?!\\w)',
        'said\tit is your job to\t(?<!\\w)(?:it is your job to)(?!\\w)',
        'said\tmake it up \x0bmake up \x0cfor it\x0bfor last\x0bfor that\x0bfor this\x0bto me\x0bwait\x0bway\t(?<!\\w)(?:make (?:it )?up (?:to me|for (?:last|that|it|this|the (?:way|wait))))(?!\\w)',
        'said\ttrouble myself\t(?<!\\w)(?:trouble myself)(?!\\w)',
        'said\tease my mind\t(?<!\\w)(?:ease my mind)(?!\\w)',
        'said\ti should n\x0cever\x0bot have to \x0cask\x0bbeg\x0bchase\x0bexplain\x0bqueue\x0bwait\t(?<!\\w)(?:i should (?:not|never) have to (?:wait|beg|chase|queue|explain|ask))(?!\\w)',
        'said\tmy record should not have to\t(?<!\\w)(?:my record should not have to)(?!\\w)',
        'said\t be reimbursed\x0cexpect\x0bmust\x0bshould\x0bwant to\t(?<!\\w)(?:i (?:should|must|expect to|want to) be reimbursed)(?!\\w)',
        'said\tat my \x0bof my \x0bwith my \x0ca candidate \x0ba person \x0banyone \x0bpeople \x0bsomebody \x0bsomeone \x0cage\x0bbackground\x0bcaliber\x0bcalibre\x0bexperience\x0blevel\x0bqualifications\x0brecord\x0breputation\x0bseniority\x0bstanding\t(?<!\\w)(?:(?:someone|somebody|a person|anyone|people|a candidate) (?:with|of|at) my (?:record|experience|background|seniority|calibre|caliber|standing|level|qualifications|age|reputation))(?!\\w)',
        'said\ti believed in you\x0bi believed you\x0bi counted on you\x0bi had faith in you\x0bi relied on you\x0bi trusted you\t(?<!\\w)(?:i (?:trusted|counted on|relied on|believed in|had faith in|believed) you(?:r)?)(?!\\w)',
        'said\ti thought \x0ccared\x0bi was more\x0bliked\x0bmattered\x0bspecial\x0bthere was\x0bunderstood\x0bwe had\x0bworth\x0byou were\t(?<!\\w)(?:i thought (?:we had|you (?:were|cared|liked|understood)|i mattered|there was|i was (?:more|worth|special)))(?!\\w)',
        'said\thardly\x0bnot \x0canybody\x0banyone\x0byou \x0casked\x0bcare\x0bnoticed\x0bwould notice\t(?<!\\w)(?:(?:not|hardly) (?:that )?(?:anyone|anybody|you) (?:asked|cares?|noticed|would (?:notice|care)))(?!\\w)',
        'said\tstory of my life\t(?<!\\w)(?:story of my life)(?!\\w)',
        'said\tdo not mind me\t(?<!\\w)(?:do not mind me)(?!\\w)',
        'said\ti do not count\x0bi do not matter\x0bi never count\x0bi never matter\t(?<!\\w)(?:(?:apparently )?i (?:do not|never) (?:matter|count))(?!\\w)',
        'said\ti am not \x0bi was not \x0cgood enough \x0bimportant enough \x0binteresting enough \x0bspecial enough \t(?<!\\w)(?:i (?:am|was) not (?:important|interesting|good|special) enough (?:to|for))(?!\\w)',
        'said\tmean nothing to you\x0bmean so little to you\x0bmeans nothing to you\x0bmeans so little to you\t(?<!\\w)(?:means? (?:nothing|so little) to you)(?!\\w)',
        'said\tcost you nothing\x0bcosting you nothing\t(?<!\\w)(?:(?:cost|costing) you nothing)(?!\\w)',
        'said\twould it cost\x0bwould it have cost\x0bwould it have hurt\x0bwould it have kill\x0bwould it hurt\x0bwould it kill\t(?<!\\w)(?:would it (?:have )?(?:hurt|kill|cost))(?!\\w)',
        'said\tha\x0cit \x0byou \t(?<!\\w)(?:(?:has|have|had) (?:it|you) (?:ever )?(?:occurred|crossed))(?!\\w)',
        'said\timagine\x0bput\x0c yourself in my \x0cplace\x0bposition\x0bshoes\t(?<!\\w)(?:(?:put|imagine) yourself in my (?:shoes|place|position))(?!\\w)',
        'said\thow would you feel\t(?<!\\w)(?:how would you feel)(?!\\w)',
        'said\thave you any idea how\x0bhave you any idea what\t(?<!\\w)(?:have you any idea (?:how|what))(?!\\w)',
        'said\thow \x0bwhat \x0cdo you have any idea \x0bdo you realise \x0bdo you realize \t(?<!\\w)(?:do you (?:have any idea|reali[sz]e) (?:how|what) (?:it|this|i|much|hard))(?!\\w)',
        'said\tany idea \x0blittle idea \x0bno idea \x0chard\x0blong\x0bmany\x0bmuch\x0bwhat a\x0bwhat i\x0bwhat this\t(?<!\\w)(?:(?:you )?(?:have )?(?:no|any|little) idea (?:how much|how hard|how long|how many|what (?:it|i|this|a)))(?!\\w)',
        'said\tdo you\x0bhope you\x0bif only you\x0bwish you\x0c appreciate \x0b knew \x0b know \x0b realise \x0b realised \x0b realize \x0b realized \x0b see \x0b understand \x0b understood \t(?<!\\w)(?:(?:hope|wish|if only|do) you(?: (?:only|could|ever|even))* (?:reali[sz]e|reali[sz]ed|knew|know|understand|understood|see|appreciate) (?:how (?:much|hard|long|many|badly)|what (?:a (?:blow|shock|toll|mess)|it (?:does|did|costs?|cost|is like|feels)|this (?:does|did|costs?|cost|means|is doing)|i (?:gave|lost|went|have|sacrificed))))(?!\\w)',
        'said\ti canceled\x0bi cancelled\x0bi gave up\x0bi lost\x0bi missed\x0bi sacrificed\x0bi skipped\x0bwe canceled\x0bwe cancelled\x0bwe gave up\x0bwe lost\x0bwe missed\x0bwe sacrificed\x0bwe skipped\t(?<!\\w)(?:(?:i|we) (?:sacrificed|gave up|lost|missed|skipped|cancelled|canceled)(?: \\w+){0,5} (?:for (?:you|this|your|nothing|the interviews?)|because of (?:you|this)|to make those))(?!\\w)',
        'said\tanswer \x0bcall \x0bemail \x0bfeedback \x0binvitation \x0bletter \x0bnews \x0boffer \x0breply \x0carrive\x0bcame\x0bhappened\x0bmaterialise\x0bmaterialize\x0bnever\x0bstill has not come\x0byet\t(?<!\\w)(?:(?:the|a|your|that) (?:call|answer|reply|email|letter|feedback|news|offer|invitation) (?:never|has yet to|still has not) (?:came|come|arrived?|materiali[sz]ed?|happened))(?!\\w)',
        'said\tnever arrived\x0bnever came\x0bnever heard from anyone again\x0bnever heard from you again\x0bnever materialised\x0bnever materialized\t(?<!\\w)(?:never (?:came|arrived|materiali[sz]ed|heard from (?:you|anyone) again))(?!\\w)',
        'said\tjust before \x0bright\x0cchristmas\x0beaster\x0bmy birthday\x0bthe holidays\t(?<!\\w)(?:(?:right|just) before (?:christmas|the holidays|easter|my birthday))(?!\\w)',
        'said\tdo not forget \t(?<!\\w)(?:do not forget (?:about )?me)(?!\\w)',
        'said\tyou would keep me in mind\t(?<!\\w)(?:you would keep me in mind,? (?:i|but))(?!\\w)',
        'said\t by \x0b for \x0canswer\x0bcall\x0bemail\x0bmessage\x0bphone\x0breply\x0ci sat\x0bi stayed\x0bi waited\x0bwe sat\x0bwe stayed\x0bwe waited\t(?<!\\w)(?:(?:i|we) (?:waited|stayed|sat)(?: in| up| home| at home)* (?:for|by) (?:your|a|the) (?:call|answer|reply|phone|email|message)(?: \\w+)?)(?!\\w)',
        'said\tfor \x0bis \x0bof \x0bwas \x0call i ask \x0ball i asked \x0ball i want \x0ball i wanted \t(?<!\\w)(?:all i (?:asked|ask|wanted|want) (?:for |was |is |of )+(?: \\w+)?)(?!\\w)',
        'said\tthat is all the thanks\x0bthat is the thanks\x0bthis is all the thanks\x0bthis is the thanks\t(?<!\\w)(?:(?:this|that) is (?:the|all the) thanks(?: i get)?)(?!\\w)',
        'said\tsome thanks i get\x0bthe thanks i get\t(?<!\\w)(?:(?:the|some) thanks i get)(?!\\w)',
        'said\tyou made it \x0byou made me \x0cbelieve\x0bfeel\x0blook\x0bseem\x0bsound\x0bthink\t(?<!\\w)(?:you made (?:it|me) (?:sound|look|seem|think|believe|feel (?!(?:very )?(?:welcome|at home|at ease))))(?!\\w)',
        'said\tyou were the one who\t(?<!\\w)(?:you were the one who)(?!\\w)',
        'said\ti believed every word\t(?<!\\w)(?:i believed every word)(?!\\w)',
        'said\tonly \x0capplied because \x0bcame because \x0binterviewed because \x0bstayed because \t(?<!\\w)(?:only (?:applied|came|interviewed|stayed) because (?:you|of))(?!\\w)',
        'said\tdo i \x0bmust i \x0bshould i \x0cask\x0bbeg\x0bcall\x0bchase\x0bremind\x0brun after\x0bspell\x0bwrite\t(?<!\\w)(?:(?:must|do|should) i (?:have to |need to )?(?:chase|beg|ask|write|call|remind|run after|spell)(?: you)?)(?!\\w)',
        'said\thold you to \x0bholding you to \t(?<!\\w)(?:(?:holding|hold) you to (?:it|that|what|your))(?!\\w)',
        'said\tthink of me when\t(?<!\\w)(?:think of me when)(?!\\w)',
        'said\tanswer\x0bpick\x0bread\x0breply\x0bwriting\x0cmight\x0bshould\x0bsomebody\x0bsomeone\x0byou could \x0cconsider \x0blearn \x0bpractice \x0bpractise \x0bstart \x0btry \t(?<!\\w)(?:(?:someone|somebody|you) (?:could|should|might) (?:at least )?(?:try|consider|learn|start|practise|practice) (?:to )?(?:answering|replying|reading|picking|writing|answer|reply|read|pick))(?!\\w)',
        'said\talready\x0basked\x0basks\x0bcried\x0bkeeps\x0bwas so\x0bwept\x0cmy children \x0bmy daughter \x0bmy father \x0bmy husband \x0bmy kids \x0bmy mom \x0bmy mother \x0bmy mum \x0bmy son \x0bmy wife \t(?<!\\w)(?:my (?:mother|mum|mom|father|kids|children|wife|husband|daughter|son) (?:cried|asked|asks|keeps|wept|had already|was so))(?!\\w)',
        'said\tcancelled \x0bgave up \x0bmissed \x0bskipped \x0bturned down \x0cbirthday\x0bconcert\x0bflight\x0bholiday\x0bparty\x0bshift\x0btrip\x0bvacation\x0bwedding\x0bweek \x0bweekend\t(?<!\\w)(?:(?:turned down|gave up|skipped|cancelled|missed) (?:a|my|our|the) (?:\\w+ )?(?:week|holiday|trip|wedding|birthday|party|weekend|concert|vacation|flight|shift)(?: in| for| to| with| because| so))(?!\\w)',
    ), 'A short reply would have been common courtesy.', 'Thank you for the courtesy of a tour.', BODY,
    (), (), False, False),
    Rule('BLM-13', WARNING, 'A reader hears a bill for your time.', ('“Thank you for the time you gave me.”',), (
        'said\tafter all\x0beverything\x0c time\x0b work\x0beffort\x0benergy\x0bhours\x0binterviews\x0bmoney\x0bpreparation\x0brounds\x0btasks\x0btests\x0btrouble\t(?<!\\w)(?:after (?:all|everything)(?: (?:of )?(?:the|my|these|those|that|this))*(?: \\w+){0,2} (?:time|effort|work|rounds|interviews|hours|preparation|trouble|tests|tasks|money|energy)(?: (?:i|that i|we)(?: \\w+)?|,|[.;!]|$)(?! (?:outdoors|saw)))(?!\\w)',
        'said\tafter everything \t(?<!\\w)(?:after everything (?:i|that i|we))(?!\\w)',
        'said\tafter all that \x0bafter all this \x0ceffort\x0btime\x0btrouble\x0bwaiting\x0bwork\t(?<!\\w)(?:after all (?:this|that) (?:time|work|effort|waiting|trouble))(?!\\w)',
        'said\tafter all the time i\x0bafter all the work i\x0beffort\x0btrouble\t(?<!\\w)(?:after all the (?:time|work|effort|trouble) i)(?!\\w)',
        'said\teverything i \x0cdid\x0bgave\x0binvested\x0bput\t(?<!\\w)(?:everything i (?:put|invested|gave|did))(?!\\w)',
        'said\tafter \x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bcountless\x0bdozen\x0beight\x0beleven\x0bfifteen\x0bfifty\x0bfive\x0bforty\x0bfour\x0bhundred\x0bmany\x0bmultiple\x0bnine\x0bnumerous\x0brepeated\x0bseven\x0bseveral\x0bsix\x0bten\x0bthirty\x0bthree\x0btwelve\x0btwenty\x0btwo\t(?<!\\w)(?:after ~count~ (?:rounds|interviews|tests|tasks)(?: of \\w+)?,? (?:and (?:still|not|no|nothing|a)|a (?:form|two-line|one-line|standard)|i (?:still|deserve|would have|get|expected|am (?:owed|entitled)|feel|think i|hope that i)))(?!\\w)',
        'said\t afternoon leave\x0b afternoon off\x0b day leave\x0b day off\x0b days leave\x0b days off\x0b holiday leave\x0b holiday off\x0b leave leave\x0b leave off\x0b morning leave\x0b morning off\x0b vacation leave\x0b vacation off\t(?<!\\w)(?:i (?:took|had to take|used(?: up)?|have taken|sacrificed)(?: \\w+){0,2} (?:days?|morning|afternoon|leave|holiday|vacation) (?:off|leave)(?: work)?)(?!\\w)',
        'said\t off\x0chaving taken\t(?<!\\w)(?:having taken(?: \\w+){0,2} off)(?!\\w)',
        'said\tunpaid leave \t(?<!\\w)(?:unpaid leave (?:to|for))(?!\\w)',
        'said\tfor \x0bto \x0cthis\x0byou\x0cgave up \x0bgiven up \x0cdays\x0bevening\x0bholiday\x0bhours\x0bweekend\t(?<!\\w)(?:(?:gave|given) up (?:\\w+ ){0,3}(?:hours|days|weekends?|evenings?|holidays?) (?:to|for) (?:your|this|you))(?!\\w)',
        'said\t for nothing\x0call\x0band\x0bbeen\x0bwas\t(?<!\\w)(?:(?:all|was|been|and) for nothing)(?!\\w)',
        'said\tmy unpaid hours\x0bmy unpaid work\t(?<!\\w)(?:my unpaid (?:work|hours))(?!\\w)',
        'said\tunpaid assignment \x0bunpaid hours \x0bunpaid test \x0bunpaid work \t(?<!\\w)(?:unpaid (?:hours|work|test|assignment) (?:i|for (?:you|your)))(?!\\w)',
        'said\teffort\x0bmoney\x0btime i \x0btime we \x0bwork i \x0bwork we \t(?<!\\w)(?:(?:time|effort|work|money) (?:i|we) (?:have )?(?:put|invested|spent|gave)(?! to[^.?!;]{0,60} was well))(?!\\w)',
        'said\tjump through \x0bjumped through \x0bjumping through \t(?<!\\w)(?:jump(?:ed|ing)? through (?:\\w+ )?hoops)(?!\\w)',
        'said\tat my own expense\t(?<!\\w)(?:at my own expense)(?!\\w)',
        'said\tout of my own pocket\t(?<!\\w)(?:out of my own pocket)(?!\\w)',
        'said\tcost me \x0bcosting me \x0bcosts me \x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bday\x0bdollars\x0beuros\x0bjob\x0bmoney\x0bpounds\x0bwages\t(?<!\\w)(?:(?:cost|costs|costing) me (?:\\w+ ){0,2}(?:money|days?|job|euros|pounds|dollars|wages|\\d+))(?!\\w)',
        'said\twith money i\t(?<!\\w)(?:with money i)(?!\\w)',
        'said\tfor free while\t(?<!\\w)(?:for free while)(?!\\w)',
        'said\tpicked my brain\t(?<!\\w)(?:picked my brain)(?!\\w)',
        'said\tconcept\x0bideas\x0bplan\x0bproposal\x0bslides\x0bwork\x0csteal my \x0bstole my \x0bstolen my \x0bused my \x0busing my \t(?<!\\w)(?:(?:used|using|stole|steal|stolen) my (?:ideas|work|plan|slides|proposal|concept))(?!\\w)',
        'said\tmy time is precious\x0bmy time is valuable\x0bmy time is worth\t(?<!\\w)(?:my time is (?:valuable|worth|precious))(?!\\w)',
        'said\tvalue my time\t(?<!\\w)(?:value my time)(?!\\w)',
        'said\tmy time is not\t(?<!\\w)(?:my time is not)(?!\\w)',
        'said\tworth my time\x0bworth my while\t(?<!\\w)(?:worth my (?:while|time))(?!\\w)',
        'aside\ti devoted \x0bi drove \x0bi flew \x0bi gave \x0bi given \x0bi have devoted \x0bi have drove \x0bi have flew \x0bi have gave \x0bi have given \x0bi have invested \x0bi have paid \x0bi have put in \x0bi have sacrificed \x0bi have spent \x0bi have traveled \x0bi have travelled \x0bi invested \x0bi paid \x0bi put in \x0bi sacrificed \x0bi spent \x0bi traveled \x0bi travelled \t(?<!\\w)(?:i(?: have)? (?:spent|invested|gave|given|sacrificed|put in|devoted|drove|travel?led|flew|paid) (?:too|many|countless|hours|days|weeks|a (?:lot|whole|great|full|day)|all|my|\\d+|three|two|four|five|six|seven|eight|ten|twelve|twenty|over|nearly|half|an? (?:entire|whole))[^.?!;]{0,40}? (?:on|for|in|into|to|preparing|with|building) (?:your|this|you|the (?:interviews?|case|task|test|assignment|process|application|presentation|exercise)|an? (?:interview|test|task|presentation|meeting)))(?!\\w)',
    ), 'After all the time I invested in this, it is poor.', 'After all the rain it was good to be indoors.', BODY,
    (), (), False, False),
    Rule('BLM-14', WARNING, 'A reader hears that they owe you something.', ('“A short note to ask where things stand.”',), (
        'said\tbrief \x0bfriendly \x0bgentle \x0bkind \x0blittle \x0bpolite \x0bquick \x0bshort \x0bslight \x0bsmall \x0bsoft \x0btiny \t(?<!\\w)(?:(?:gentle|friendly|kind|quick|polite|little|small|soft|short|slight|tiny|brief) (?:\\w+ )?(?:reminder|nudge|poke|prod))(?!\\w)',
        'said\ta reminder \x0cof my\x0bthat i\x0bthat you\t(?<!\\w)(?:a reminder (?:that (?:you|i)|of my))(?!\\w)',
        'said\t\t(?<!\\w)(?:reminder:)(?!\\w)',
        'said\t to remind you\x0chave\x0blike\x0bwant\x0bwrite\x0bwriting\t(?<!\\w)(?:(?:write|writing|want|wanted|like|have) to remind you)(?!\\w)',
        'said\treminding you\t(?<!\\w)(?:reminding you)(?!\\w)',
        'said\tfinal reminder\x0blast reminder\x0bsecond reminder\x0bthird reminder\x0byet another reminder\t(?<!\\w)(?:(?:second|third|last|final|yet another) reminder)(?!\\w)',
        'said\tkindly advise\x0bplease advise\t(?<!\\w)(?:(?:please|kindly) advise(?! me on))(?!\\w)',
        'said\tkindly revert\t(?<!\\w)(?:kindly revert)(?!\\w)',
        'said\tdo the needful\t(?<!\\w)(?:(?:kindly )?do the needful)(?!\\w)',
        'said\tmail\x0bmessage\x0canother\x0bdouble\x0bextra\x0bmany\x0bmultiple\x0brepeat\x0bsecond\x0bthird\t(?<!\\w)(?:(?:sorry|apolog\\w+|excuse|pardon) (?:\\w+ ){0,3}(?:double|second|third|another|repeated|repeat|extra|many|multiple|so many) (?:\\w+ )?(?:emails?|messages?|mails?))(?!\\w)',
        'said\tas per our\t(?<!\\w)(?:as per our)(?!\\w)',
        'said\tper our \x0cagreement\x0bcall\x0bchat\x0bconversation\x0bdiscussion\x0binterview\x0bmeeting\x0btalk\t(?<!\\w)(?:per our (?:conversation|discussion|call|chat|agreement|interview|talk|meeting))(?!\\w)',
    ), 'Subject: Gentle reminder, accountant interview', 'The reminder service you built is clever.', TEXT,
    (), (), False, False),
    Rule('BLM-19', ERROR, 'A reader hears that they ignored you.', ('“I wanted to ask where things stand.”',), (
        'said\tbeen \x0bbeing \x0bfeel\x0bfelt\x0bgetting\x0bi am \x0bi was \x0bto be \x0cblanked\x0bbrushed aside\x0bdismissed\x0bdisregarded\x0bignored\x0bshunned\x0bsnubbed\t(?<!\\w)(?:(?:i (?:am|was|have been|feel|felt|keep being|keep getting)|being|feel|feeling|to be|been|(?:does|do) not mind being) (?:\\w+ )?(?:ignored|disregarded|snubbed|brushed aside|blanked|shunned|dismissed)(?! (?:by (?:the|many) (?:industry|market|press|textbooks))))(?!\\w)',
        'said\tfeel like \x0bfeeling like \x0bfelt like \x0btreated like \x0cafterthought\x0bbeggar\x0bburden\x0bcriminal\x0bdog\x0bexist\x0bfool\x0bghost\x0binvisible\x0bmatter\x0bnobody\x0bnuisance\x0bnumber\t(?<!\\w)(?:(?:treated|feel|felt|feeling) like (?:i do not (?:exist|matter)|i am invisible|an? (?:number|nobody|fool|beggar|criminal|dog|burden|ghost|afterthought|nuisance)))(?!\\w)',
        'said\t do not \x0b does not \x0ccount to you\x0bexist to you\x0bmatter to you\t(?<!\\w)(?:(?:i|do i|my \\w+) do(?:es)? not (?:exist|matter|count) to you)(?!\\w)',
        'said\tignore \x0bignored \x0bignores \x0bignoring \t(?<!\\w)(?:~ignore.all~ (?:me|my|applicants|candidates|us|people|it,? as))(?!\\w)',
        'small\tyou could ignore it\x0byou will ignore it\x0byou would ignore it\t\\byou (?:would|could|will) ignore it\\b',
    ), 'I feel ignored.', 'You said that patients must not be ignored.', BODY,
    (), (), False, False),
    Rule('BLM-21', WARNING, 'A reader hears sarcasm as an attack.', ('Say the plain thing under it: “Could you tell me where things stand?”',), (
        'said\tmust be nice\t(?<!\\w)(?:must be nice(?= to (?:have|not|be)| not| having| being|[.,!]))(?!\\w)',
        'said\tlot\x0bmuch\x0bthank for \x0bthank you for \x0bthanks for \x0bthanks you for \t(?<!\\w)(?:thanks?(?: you)?(?: much| a lot| very much)? for (?:nothing|(?:not|never) (?:replying|answering|calling|writing|telling|bothering|responding|letting|reading|getting)|ignoring|leaving me|keeping me (?:waiting|in the dark|guessing)|wasting|the (?:silence|silent|lack|non|overwhelming|radio|long wait|(?:prompt|quick|speedy) (?:reply|silence))))(?!\\w)',
        'said\ttells me a lot\x0btells me all i need\x0btells me enough\x0btells me everything\x0btells me plenty\t(?<!\\w)(?:tells me (?:everything|a lot|all i need|enough|plenty))(?!\\w)',
        'said\tyou\x0csays a lot about \x0bsays all i need about \x0bsays everything about \x0bsays it all about \t(?<!\\w)(?:says (?:a lot|everything|it all|all i need) about (?:you|your (?:company|culture|firm|manners|process)|how you))(?!\\w)',
        'said\tspeaks volumes\t(?<!\\w)(?:speaks volumes)(?!\\w)',
        'said\ti expect \x0bi gather \x0bi guess \x0bi imagine \x0bi note \x0bi see \x0bi suppose \x0bi take it \t(?<!\\w)(?:i (?:guess|suppose|gather|see|note|take it|imagine|expect)(?: that)? (?:you (?:have|are|were|must|do|had) (?:better|more|too|far|not|very|bigger)|silence|no (?:news|answer|reply)|answering|replying|good manners|courtesy|candidates|applicants|(?:everyone|your team) (?:are|is|must be) (?:far )?too|my (?:time|application|emails?|\\w+) (?:is|was|are|were|do|does|did) not|that (?:is|was) (?:your|my) (?:answer|reply)|it is too much|i am not (?:worth|important|good|good enough)|the (?:reply|answer|letter|call|email|mail|message)(?: (?:must have|got|has|is|was))+ (?:lost|stuck|delayed|in the (?:post|mail))))(?!\\w)',
        'said\tno doubt \x0ceveryone\x0bsomeone\x0byou\x0c are\x0b has\x0b have\x0b is\x0b were\x0b will\x0c more\x0b very\x0bbetter\x0bbusy\x0bgood\x0bimportant\x0bpressing\x0bswamped\x0btoo\t(?<!\\w)(?:no doubt (?:you|everyone|your \\w+|someone) (?:have|has|are|is|will|were)(?: \\w+)? (?:more|better|too|very|busy|pressing|important|good|swamped)(?: \\w+)?)(?!\\w)',
        'said\t not\x0cpriorities\x0bpriority\t(?<!\\w)(?:(?:i am|my \\w+|me|applicants|candidates|answering|replying|applicants is|people like me)(?: \\w+){0,3} not(?: (?:be|exactly|much of|high on|at the top of|top of))* (?:a|your|high|top|the)? ?(?:list of )?(?:\\w+ )?priorit(?:y|ies))(?!\\w)',
        'said\tnot \x0ca priority for you\t(?<!\\w)(?:not (?:be |exactly )?a priority for (?:you|your))(?!\\w)',
        'said\tfish\x0bmatters\x0bpeople\x0bthings\x0cgot \x0bhad \x0bhas \x0bhave \x0bwith \x0cbetter \x0bbigger \x0bmore important \x0bmore pressing \t(?<!\\w)(?:(?:have|has|had|got|with) (?:(?:far|much) )?(?:more important|better|bigger|more pressing) (?:things|matters|people|fish)(?: to)?)(?!\\w)',
        'said\tbetter people to\x0bmore important people to\t(?<!\\w)(?:(?:better|more important) people to)(?!\\w)',
        'said\tbigger fish\t(?<!\\w)(?:bigger fish)(?!\\w)',
        'said\teverybody\x0beveryone\x0bsomebody\x0bsomeone\x0byou\x0c too big \x0b too busy \x0b too grand \x0b too important \x0b too proud \x0c let\x0b me\x0b us\x0banswer\x0bbother\x0bcall\x0bcommon\x0bhit\x0bpick\x0breply\x0brespond\x0bspare\x0btype\x0bwrite\t(?<!\\w)(?:(?:you|everyone|everybody|somebody|someone|your \\w+)(?: \\w+){0,3} too (?:busy|important|grand|proud|big) (?:to|for)(?: \\w+)? (?:reply|answer|write|pick|call|respond|me|us|spare|bother|hit|type|let|common))(?!\\w)',
        'said\tbravo\x0bhats off\x0bkudos\x0bslow clap\t(?<!\\w)(?:(?:bravo|kudos|slow clap|hats off)(?: (?:to|on|for))?(?! (?:the|your) (?:cook|team that)))(?!\\w)',
        'said\tbefore \x0bin \x0cmy \x0bthe next \x0bthis \x0ccentury\x0bdecade\x0bice age\x0blifetime\x0bmillennium\t(?<!\\w)(?:(?:in|before) (?:this|my|the next) (?:lifetime|century|decade|millennium|ice age))(?!\\w)',
        'said\thell freezes\t(?<!\\w)(?:hell freezes)(?!\\w)',
        'said\tpigs can fly\x0bpigs fly\t(?<!\\w)(?:pigs (?:can )?fly)(?!\\w)',
        'said\tcows come home\t(?<!\\w)(?:cows come home)(?!\\w)',
        'said\tgrow a beard\x0bgrow gray\x0bgrow grey\x0bgrow old\x0bgrowing a beard\x0bgrowing gray\x0bgrowing grey\x0bgrowing old\x0bgrown a beard\x0bgrown gray\x0bgrown grey\x0bgrown old\t(?<!\\w)(?:grow(?:ing|n)? (?:old|grey|gray|a beard))(?!\\w)',
        'said\t\t(?<!\\w)(?:cobwebs)(?!\\w)',
        'said\tcarrier pigeon\t(?<!\\w)(?:carrier pigeon)(?!\\w)',
        'said\tsmoke signal\t(?<!\\w)(?:smoke signal)(?!\\w)',
        'said\thold my breath\x0bholding my breath\t(?<!\\w)(?:(?:hold|holding) my breath)(?!\\w)',
        'said\tcrystal ball\t(?<!\\w)(?:crystal ball)(?!\\w)',
        'said\tbroken finger\x0bbroken keyboard\x0btyping finger\x0btyping keyboard\t(?<!\\w)(?:(?:typing|broken) (?:fingers|keyboard|finger))(?!\\w)',
        'said\tyour keyboard\t(?<!\\w)(?:your keyboard)(?!\\w)',
        'said\tlost the use of\t(?<!\\w)(?:lost the use of)(?!\\w)',
        'said\tnothing \x0c has happened to\x0cbad\x0bserious\x0bterrible\t(?<!\\w)(?:nothing (?:terrible|bad|serious) has happened to)(?!\\w)',
        'said\tall \x0c words of it\t(?<!\\w)(?:all (?:\\w+) words of it)(?!\\w)',
        'said\tbarely be missed\x0bhardly be missed\x0bscarcely be missed\t(?<!\\w)(?:(?:hardly|barely|scarcely) be missed)(?!\\w)',
        'said\tread with care\x0bread with great care\x0bread with such care\t(?<!\\w)(?:read with (?:great |such )?care)(?!\\w)',
        'said\tcoming\x0bfrom\x0csuch attention \x0bsuch care \x0bsuch enthusiasm \x0bsuch warmth \t(?<!\\w)(?:such (?:warmth|enthusiasm|attention|care) (?:coming|from))(?!\\w)',
        'said\tmost enlightening\x0bmost illuminating\x0bmost informative\x0btruly enlightening\x0btruly illuminating\x0btruly informative\t(?<!\\w)(?:(?:most|truly) (?:illuminating|enlightening|informative))(?!\\w)',
        'said\tthat\x0bwho\x0cluck in finding \x0bsuccess in finding \x0ca candidate \x0banyone \x0bsomebody \x0bsomeone \t(?<!\\w)(?:(?:success|luck) in finding (?:someone|somebody|a candidate|anyone) (?:who|that))(?!\\w)',
        'said\tfunny how\t(?<!\\w)(?:funny how)(?!\\w)',
        'said\thow convenient that\x0bhow curious that\x0bhow funny that\x0bhow interesting that\x0bhow odd that\x0bhow strange that\t(?<!\\w)(?:how (?:funny|odd|strange|curious|convenient|interesting) that)(?!\\w)',
        'said\twhat a coincidence\t(?<!\\w)(?:what a coincidence)(?!\\w)',
        'said\tmust be a record\x0bmust be a the\x0bmust be record\x0bmust be some kind of record\x0bmust be some kind of the\x0bmust be the\t(?<!\\w)(?:must be (?:some kind of |a )?(?:record|the))(?!\\w)',
        'said\twho needs\t(?<!\\w)(?:who needs)(?!\\w)',
        'said\t the hint\x0cget\x0bgot\x0btake\t(?<!\\w)(?:(?:take|got|get|getting|taken) the hint)(?!\\w)',
        'said\tcan take a hint\t(?<!\\w)(?:can take a hint)(?!\\w)',
        'said\tmessage received\t(?<!\\w)(?:message received)(?!\\w)',
        'said\tsilence is also an answer\x0bsilence is an answer\t(?<!\\w)(?:silence is (?:also )?an answer)(?!\\w)',
        'said\tno answer is also an answer\x0bno answer is an answer\x0bno news is also an answer\x0bno news is an answer\x0bno reply is also an answer\x0bno reply is an answer\t(?<!\\w)(?:no (?:news|answer|reply) is (?:also )?an answer)(?!\\w)',
        'said\tif anybody \x0bif anyone \x0calive\x0bis there\x0breading\x0breads\x0bstill\t(?<!\\w)(?:if (?:anyone|anybody) (?:is (?:still )?(?:there|alive|reading)|still|reads (?:this|my)))(?!\\w)',
        'said\tanyone\x0bif you can\x0bif you could\x0bif you would\x0bsomebody\x0cbe bothered\x0bdeign\x0bspare five \x0bspare me five \x0bspare me ten \x0bspare me thirty \x0bspare me two \x0bspare ten \x0bspare thirty \x0bspare two \t(?<!\\w)(?:if (?:you|anyone|somebody) (?:can|could|would)(?: \\w+)? (?:be bothered|deign|spare (?:me )?(?:two|five|thirty|ten) (?:seconds|minutes)))(?!\\w)',
        'said\t g\x0cround to\x0cet \x0bets \x0bot \x0canyone\x0bif you\x0bonce\x0bsomebody\x0bsomeone\x0bwhen you\t(?<!\\w)(?:(?:when|once|if) (?:you|someone|somebody|anyone)(?: \\w+)? (?:get|gets|got) (?:round|around) to)(?!\\w)',
        'said\tdeign\x0bfeel like\x0canyone\x0bif you \x0bshould\t(?<!\\w)(?:(?:should|if) (?:you|anyone) (?:ever )?(?:feel like|deign))(?!\\w)',
        'said\tat this rate\x0bby the time you\x0bin your own sweet time\x0bone of these days\x0bone of these years\x0bsome day\t(?<!\\w)(?:(?:at this rate|by the time you|one of these (?:days|years)|some day|in your own sweet time))(?!\\w)',
        'said\tgod forbid\x0bheaven forbid\t(?<!\\w)(?:(?:heaven|god) forbid)(?!\\w)',
        'said\tenlighten me\t(?<!\\w)(?:(?:do |please )?enlighten me)(?!\\w)',
        'said\tpray tell\t(?<!\\w)(?:pray tell)(?!\\w)',
        'said\tamazing how \x0bcurious how \x0bfascinating how \x0bfunny how \x0binteresting how \x0bodd how \x0bremarkable how \x0bstrange how \x0btelling how \t(?<!\\w)(?:(?:remarkable|amazing|interesting|strange|curious|odd|funny|fascinating|telling) how (?:quick|slow|fast|easily|little|much|some|a|the|your|you|nobody))(?!\\w)',
        'said\tbe why\x0bexplain why\x0cmight\x0bmust\x0bthat would \x0bwhich would \t(?<!\\w)(?:(?:that|which) (?:must|would|might) (?:be|explain) why)(?!\\w)',
        "said\tsomeone's idea of\x0byour idea of\t(?<!\\w)(?:(?:your|someone's) idea of)(?!\\w)",
        'said\talien concept\x0bforeign concept\x0bnovel concept\x0bunknown concept\t(?<!\\w)(?:(?:foreign|alien|novel|unknown) concept)(?!\\w)',
        'said\tgoing out of fashion\x0bgoing out of style\x0bgone out of fashion\x0bgone out of style\x0bgone right out of fashion\x0bgone right out of style\t(?<!\\w)(?:(?:gone|going|gone right) out of (?:fashion|style))(?!\\w)',
        'said\tlost art\t(?<!\\w)(?:lost art)(?!\\w)',
        'said\t accuse you\x0cno one \x0bnobody\x0ccan\x0bcould\x0bwould\t(?<!\\w)(?:(?:nobody|no one) (?:could|can|would) accuse you)(?!\\w)',
        'said\t to \x0cbe \x0bhear \x0bknow \x0blearn\x0bsee\x0cappreciated\x0bcounts\x0beffort\x0bi am not\x0bi am so\x0bi was not\x0bi was so\x0bimportant\x0blittle\x0bmatters\x0bmy time is\x0bmy time was\x0bmy work is\x0bmy work was\x0bstand\x0bsuch\x0bvalued\x0bwelcome\t(?<!\\w)(?:(?:good|glad|nice|lovely|great|heartening|touching|reassuring|refreshing|delightful) to (?:know|see|learn|hear|be) (?:that )?(?:how little (?:you|my)|where i stand(?! with)|i (?:was|am) (?:so|not|such)|my (?:time|effort|work) (?:was|is|counts|matters)|so (?:valued|appreciated|important|welcome)))(?!\\w)',
        'said\tapproach\x0bgesture\x0bidea\x0btouch\x0bway\x0cwhat a charming \x0bwhat a curious \x0bwhat a delightful \x0bwhat a kind \x0bwhat a lovely \x0bwhat a novel \x0bwhat a refreshing \x0bwhat a thoughtful \x0bwhat a wonderful \t(?<!\\w)(?:what a (?:charming|lovely|delightful|wonderful|refreshing|novel|curious|kind|thoughtful) (?:way|idea|touch|approach|gesture))(?!\\w)',
        'said\tnice touch\t(?<!\\w)(?:nice touch)(?!\\w)',
        'said\twell played\t(?<!\\w)(?:well played)(?!\\w)',
        'said\t for \x0cthank\x0cthe \x0byour \x0c answer\x0b feedback\x0b interest\x0b non\x0b rejection\x0b reply\x0b response\x0b silence\t(?<!\\w)(?:(?:thank|thanks)(?: you)?(?: much| very much)? for (?:your|the) (?:prompt|speedy|lightning|overwhelming|resounding|warm|thundering|deafening|eloquent|detailed|thorough|heartfelt)(?: \\w+)? (?:silence|reply|response|answer|feedback|interest|rejection|non))(?!\\w)',
        'said\tfinally\x0bfind\x0bgrace\x0bignore\x0bleave\x0blet me\x0bspare\x0cgenerous of you to \x0bgood of you to \x0bgracious of you to \x0bkind of you to \x0bthoughtful of you to \t(?<!\\w)(?:(?:generous|kind|good|gracious|thoughtful) of you to (?:finally|let me|spare|grace|find (?:the )?time|leave me|ignore))(?!\\w)',
        'said\talleged\x0bprofessionals\x0bso-called\x0bsupposed\x0btransparent\t(?<!\\w)(?:(?:so-called|alleged|supposed) (?:process|deadline|feedback|culture|team|professionals?|experts?|opportunity|fast|open|transparent))(?!\\w)',
        'said\ti am sure \x0c best of reasons\x0b drawer\x0b excellent reason\x0b good reason\x0b pile\t(?<!\\w)(?:i am sure (?:it|the|your|my|that|there|you)(?: \\w+){0,3} (?:good reason|excellent reason|best of reasons|pile|drawer))(?!\\w)',
        'said\tassume \x0bexpect \x0bhope \x0bimagine \x0btrust \x0call\x0beverybody\x0beveryone\x0bmanager\x0boffice\x0brecruiter\x0bthe team\x0bwhole\x0byou\x0casleep\x0bcoping\x0benjoy\x0bfound\x0bhaving\x0bon holiday\x0brecovered\x0brelaxing\x0bresting\x0bsleeping\x0bsurvived\t(?<!\\w)(?:(?:hope|trust|assume|imagine|expect)(?: that)? (?:you|everybody|everyone|the (?:whole )?team|the (?:manager|recruiter|office)|your \\w+|all)(?: (?:is|are|was|were|had|has|have))*(?: \\w+)? (?:enjoy|enjoying|enjoyed|sleeping|asleep|resting|relaxing|on holiday|recovered|found|coping|survived|having)(?: \\w+){0,4} (?:lunch|holidays?|break|nap|sleep|rest|beach|silence|peace|quiet|coffee|time off|the building|a (?:pen|phone|minute)))(?!\\w)',
        'said\tcongratulations on \x0bcongratulations to \x0ccandidate\x0bcommunication\x0bdisappear\x0befficiency\x0bhiring\x0bignor\x0bmanners\x0bmonth\x0bprocess\x0bprofessionalism\x0brecruitment\x0bresponse\x0bsilence\x0bspeed\x0btreatment\t(?<!\\w)(?:congratulations (?:on|to) (?:the|your|such|a|what)(?: \\w+){0,3} (?:process|hiring|silence|speed|communication|recruitment|treatment|response|candidate|professionalism|manners|efficiency|month|disappear\\w+|ignor\\w+))(?!\\w)',
        'said\tall along\x0bfrom the beginning\x0bfrom the outset\x0bfrom the start\x0cdecided\x0bdone\x0bfarce\x0bfilled\x0bformality\x0bgame\x0binternal\x0bnumbers\x0bshow\x0bwaste\t(?<!\\w)(?:(?:all along|from the (?:start|outset|beginning))[^.?!;]{0,40} (?:numbers|formality|internal|decided|filled|show|farce|waste|game|done deal))(?!\\w)',
        'said\tmake up the numbers\t(?<!\\w)(?:make up the numbers)(?!\\w)',
        'said\talready\x0bbeforehand\x0bchosen\x0bdecided\x0bfilled\x0binternally\x0bpromised\t(?<!\\w)(?:(?:filled|decided|chosen|promised) (?:internally|already|in advance|beforehand|long ago|before i)(?: all along)?)(?!\\w)',
        'said\tpreach\x0bsay\x0cit \x0bthey \x0byou \x0cpractice what \x0bpractise what \t(?<!\\w)(?:practi[cs]e what (?:you|it|they) (?:preach|say))(?!\\w)',
        'said\t but\x0b can\x0b hardly\x0b never\x0b not\x0b practi\x0b yet\x0ccareers\x0bculture\x0bfirst\x0bkindness\x0bpage\x0brespect\x0bsite\x0btransparency\x0bvalue\x0bwall\t(?<!\\w)(?:(?:preach|boast|brag|claim|advertis)(?:es|ed|ing)?(?: \\w+){0,6} (?:on (?:its|your|the) (?:website|page|careers|site|wall)|respect|values?|culture|transparency|people first|kindness)[^.?!;]{0,50} (?:not|never|can|hardly|nothing|yet|but|practi))(?!\\w)',
        'said\tboast\x0bclaim\x0bpromise\x0bsay\x0bspeak\x0btalk\x0c but\x0bapparently\x0bevidently\x0bguess\x0bwonder\x0byet\x0cyour careers page \x0byour values \x0byour website \t(?<!\\w)(?:your (?:website|careers page|values) (?:says|say|claims?|promises?|talks? (?:of|about)|speaks? of|boasts?)[^.?!;]{0,60} (?:but|yet|apparently|evidently|i (?:wonder|guess)))(?!\\w)',
        'said\tcommunication\x0bgoodbye\x0bhiring\x0binterview\x0bprocess\x0brejection\x0breply\x0bsilence\x0bwelcome\t(?<!\\w)(?:(?:smoothest|fastest|quickest|warmest|friendliest|finest|kindest|clearest|slowest|longest|strangest|oddest) (?:\\w+ )?(?:process|reply|rejection|goodbye|welcome|silence|hiring|interview|communication)(?: \\w+)?)(?!\\w)',
        'said\tcoffee\x0bholiday\x0blunch\x0btea\x0bweekend\t(?<!\\w)(?:(?:long|extended|endless|eternal) (?:lunch|coffee|tea|holiday|weekend) ?(?:break)?s?(?! (?:for|in) (?:the|our) (?:school|season)))(?!\\w)',
        'said\tasleep\x0bawake\x0bholiday\x0bhome\x0bokay\x0bright\x0bstrike\x0care anyone \x0bare everybody \x0bare everyone \x0bare somebody \x0bare someone \x0bis anyone \x0bis everybody \x0bis everyone \x0bis somebody \x0bis someone \t(?<!\\w)(?:(?:is|are) (?:anyone|somebody|someone|everybody|everyone) (?:asleep|awake|alright|all right|okay|on strike|on holiday|at home))(?!\\w)',
        'said\tbe \x0bhave been \x0canother\x0bmay\x0bmight\x0bmust\x0cdifferent company o\x0bdifferent planet o\x0bglitch o\x0bmisunderstanding o\x0bnew form o\x0bnew kind o\x0bnew way o\t(?<!\\w)(?:(?:must|might|may) (?:have been|be) (?:a|some|another) (?:glitch|different (?:company|planet)|misunderstanding|new (?:kind|way|form)) of? ?\\w*)(?!\\w)',
        'said\tmy i\x0byour i\x0cmaginary\x0bnvisible\t(?<!\\w)(?:(?:my|your) (?:invisible|imaginary) \\w+)(?!\\w)',
        'said\tcan not help \x0cbut feel\x0bbut notice\x0bbut think\x0bfeeling\x0bnoticing\x0bthinking\x0bwonder\t(?<!\\w)(?:can not help (?:noticing|thinking|wondering|feeling that|but (?:notice|think|wonder|feel)))(?!\\w)',
        'said\timagine my \x0bpicture my \x0cdelight\x0bface\x0bjoy\x0bshock\x0bsurprise\t(?<!\\w)(?:(?:imagine|picture) my (?:surprise|delight|joy|shock|face))(?!\\w)',
        'said\tto my \x0cno one\x0bnobody\x0bnot\x0bstill\x0bthe\x0byou\x0camazement\x0bastonishment\x0bcomplete\x0bdelight\x0bsurprise\x0butter\t(?<!\\w)(?:to my (?:great |utter |complete )?(?:surprise|delight|amazement|astonishment),? (?:nobody|no one|nothing|not|still|you|there|the))(?!\\w)',
        'said\tlo and behold\t(?<!\\w)(?:lo and behold)(?!\\w)',
        'said\twonders never cease\t(?<!\\w)(?:wonders never cease)(?!\\w)',
        'said\tshock horror\x0bshock, horror\x0bwho knew\x0bwho would have thought\t(?<!\\w)(?:(?:shock,? horror|who knew|who would have thought))(?!\\w)',
        'said\tlet me guess\t(?<!\\w)(?:let me guess)(?!\\w)',
        'said\tam i the only one surprised\x0bhardly surprised\x0bwhy am i not surprised\t(?<!\\w)(?:(?:why am i not|am i the only one|hardly) surprised)(?!\\w)',
        'said\t there\x0cno surprise\t(?<!\\w)(?:no surprises? there)(?!\\w)',
        'said\tno one\x0bnobody\x0bnothing\x0byou\x0cclassic \x0bclassic, \x0bnaturally \x0bnaturally, \x0bpredictably \x0bpredictably, \x0btypical \x0btypical, \t(?<!\\w)(?:(?:typical|classic|predictably|naturally),? (?:you|nobody|no one|nothing|of (?:you|your)))(?!\\w)',
        'said\tfor once!\x0bfor once.\x0bfor once?\x0bjust once!\x0bjust once.\x0bjust once?\t(?<!\\w)(?:(?:for|just) once[.!?])(?!\\w)',
        'said\tfor once\x0canswer\x0bcall\x0bpick\x0bread\x0breply\x0breturn\t(?<!\\w)(?:(?:answer|answering|reply|pick up|picking up|return|read|call) (?:\\w+ ){0,3}for once)(?!\\w)',
        'said\twhat a pity \x0bwhat a shame \x0cbasic\x0bcommon\x0bcourtesy\x0bmanners\x0bno one\x0bnobody\x0bpoliteness\x0byou\t(?<!\\w)(?:what a (?:pity|shame) (?:that )?(?:manners|courtesy|nobody|no one|you|your|basic|common|politeness))(?!\\w)',
        'said\tappear\x0bare \x0bis \x0bseem\x0ccommon sense \x0bcourtesy \x0bdecency \x0bmanners \x0bpoliteness \x0cbeyond\x0bdead\x0bextinct\x0blonger\x0blost\x0bnot\x0boptional\x0bout\x0brare\x0bshort\x0bthing\t(?<!\\w)(?:(?:manners|courtesy|politeness|decency|common sense) (?:is|are|seems?|appears?) (?:\\w+ )?(?:dead|no longer|optional|extinct|a thing|not|rare|out|in short|beyond|lost))(?!\\w)',
        'said\t!\x0b.\x0cadvertised\x0bagain up on\x0blisted\x0bonline\x0bopen\x0bstill up on\t(?<!\\w)(?:(?<!what is )(?<!that is )(?:still|again) (?:advertised|being advertised|online|listed|open|up on)(?: \\w+)?[.!])(?!\\w)',
        'said\tmy age \t(?<!\\w)(?:my age (?:played|had|was|is))(?!\\w)',
        'said\tconcept\x0bidea\x0bsuggestion\x0bthought\t(?<!\\w)(?:(?:novel|radical|revolutionary|crazy|wild) (?:idea|thought|concept|suggestion))(?!\\w)',
        'said\tmust\x0bthat \x0chow comfortable \x0bhow convenient \x0bhow lovely \x0bhow marvellous \x0bhow marvelous \x0bhow nice \x0bhow pleasant \x0bhow reassuring \x0bhow wonderful \t(?<!\\w)(?:how (?:wonderful|nice|lovely|pleasant|marvellous|marvelous|comfortable|convenient|reassuring) (?:it )?(?:must|that) (?:be|it must)?)(?!\\w)',
        'said\tnone of it!\x0bnone of it.\t(?<!\\w)(?:none of it[.!])(?!\\w)',
        'said\tanswer\x0bfeedback\x0breply\x0bresponse\x0cdetailed and \x0bprompt and \x0bspeedy and \x0bthorough and \t(?<!\\w)(?:(?:prompt|detailed|speedy|thorough) and (?:prompt|detailed|speedy|thorough|helpful) (?:feedback|reply|answer|response))(?!\\w)',
        'aside\ti guess i\x0bi guess my\x0bi guess no\x0bi guess some\x0bi guess that\x0bi guess we\x0bi guess you\t(?<!\\w)(?:i guess (?:that|it|i|you|no|some|we|my|your))(?!\\w)',
        'aside\t\t(?<!\\w)(?:apparently)(?!\\w)',
        'aside\tno doubt\t(?<!\\w)(?:(?<!have )no doubt)(?!\\w)',
        "small\tapparently \x0bapparently, \x0bclearly \x0bclearly, \x0bevidently \x0bevidently, \x0bobviously \x0bobviously, \x0capplication\x0bdon't\x0bdont\x0be-mail\x0beffort\x0bemail\x0bi am not\x0bi'm\x0bmy time\x0bno one\x0bnobody\x0bsomebody\x0bsomeone\x0byou\t\\b(?:apparently|evidently|obviously|clearly),? (?:you|my (?:time|application|e-?mail|effort)|your|nobody|somebody|someone|no one|i(?:'m| am) not|i don'?t)\\b(?! (?:enjoy|work|love|know the|care about|built|team|put|thought|take))",
        "small\ti guess \x0canswering\x0bcourtesy\x0bi am\x0bi'm\x0bim\x0breply\x0bsilence\x0byou're\x0byou've\x0byoure\x0byouve\t\\bi guess (?:i'?m|i am|you'?re|you'?ve|my time|answering|silence|courtesy|the reply)\\b",
        'small\tassuming\x0bbelieving\x0bbig\x0bexcuse\x0bexisting\x0bexpecting\x0bfigure\x0bfoolish\x0bforgive\x0bhoping\x0blucky\x0bnaive\x0bpardon\x0bsilly\x0bstupid\x0bsurprise\x0byeah\t\\b(?:yeah right|go figure|surprise,? surprise|what a surprise|big surprise|lucky me|silly me|how (?:foolish|naive|silly|stupid) of me|forgive me for (?:expecting|thinking|assuming|hoping|believing)|pardon me for (?:expecting|thinking|assuming|hoping)|excuse me for (?:expecting|thinking|existing|assuming))',
        'small\t"\x0ca week\x0basap\x0bby \x0bdays\x0bearly\x0bfamily\x0bfast\x0bfew\x0bfirst\x0bgreat\x0bnext week\x0bone week\x0bopen\x0bpriority\x0bquick\x0bshortly\x0bsoon\x0btouch\x0btransparent\x0btwo weeks\x0burgent\x0bvalued\t"(?:soon|shortly|very soon|early|fast|quick|quickly|urgent|urgently|next week|a few days|two (?:days|weeks)|one week|a week|by \\w+|asap|family|people first|transparent|open|keep in touch|in touch|priority|great place to work|valued)[.,]?"',
        'small\tcoming\x0bhow a\x0bhow the\x0bhow you\x0bnobody\x0bthat a\x0bthat the\x0bthat you\t(?:^|[.!?] )(?:interesting|funny|strange|odd|ironic|rich|curious|amusing) (?:that|how|coming from) (?:a|you|your|the|nobody)\\b',
    ), 'Clearly, somebody on your team dropped the ball.', 'You clearly enjoy the work.', BODY,
    (), (), False, False),
    Rule('BLM-50', WARNING, 'As a whole, this sentence sounds like a reproach.', ('Take it out, or say what you hope for next.',), (
    ), 'I gave up a day of teaching to come to you, and had thought that would count for a line in return.', 'I took a day off to come to you and was glad of it.', BODY,
    (), (), False, False),
    Rule('DEM-01', ERROR, 'A reader hears a demand where a question would do.', ('“Could you tell me when you expect to decide?”',), (
        'said\t demand\x0b expect\x0b insist on\x0b must have\x0b need\x0b request\x0b require\x0b want\x0canswer\x0bconfirmation\x0bdecision\x0bexplanation\x0bfeedback\x0breplies\x0breply\x0bresponse\x0bupdate\x0bverdict\x0byes or a no\x0byes or no\t(?<!\\w)(?:i(?:(?: (?:do|still|now|urgently|must|shall|will|have to|would|absolutely)))* (?:need|demand|require|insist on|expect|want|must have|request)(?: to (?:have|get|receive|see))*(?: back)? (?:an?|your|some|the|this|that|my|more|any|at least)?(?: (?!no )\\w+){0,2}? ?(?:(?:an? )?(?:answers?|repl(?:y|ies)|response|decision|feedback|update|explanation|confirmation|verdict|yes or (?:a )?no))(?! (?:skills|from (?:patients|users|customers)|desk|loops?|to (?:patients|customers)|tools?|service)))(?!\\w)',
        'said\tdemand\x0binsist\x0breally\x0bshall\t(?<!\\w)(?:i (?:do |must |have to |shall |will |really )?(?:demand|insist)(?= (?:to|that|an?|you|your|my|at least|being)\\b|[.,]|$))(?!\\w)',
        'said\ti have to insist\x0bi must insist\x0bi shall insist\x0bi will insist\t(?<!\\w)(?:i (?:must|have to|shall|will) insist)(?!\\w)',
        'said\ti insist \x0con a\x0bon being\x0bon my\x0bon your\x0bthat you\t(?<!\\w)(?:i insist (?:that you|on (?:an?|your|at least|being|my)))(?!\\w)',
        'said\tsettle for anything less\x0bsettle for less\t(?<!\\w)(?:settle for (?:less|anything less))(?!\\w)',
        'said\tanything\x0bless\x0bno for\x0cnot accept \x0bnot take \t(?<!\\w)(?:not (?:accept|take) (?:less|no for|anything (?:less|under|below)))(?!\\w)',
        'said\t have to be told\x0b have to have\x0b have to hear\x0b have to know\x0b must be told\x0b must have\x0b must hear\x0b must know\x0b need to be told\x0b need to have\x0b need to hear\x0b need to know\t(?<!\\w)(?:(?<!anything )(?<!what )(?<!all )(?<!else )i(?: do| now)* (?:need to|must|have to) (?:know|hear|have|be told)(?: back)? (?:whether|if|by|today|now|when|where|why|from|your|an|asap|soon|something|one way|either way)(?! (?:more|tools|codes?|ropes)))(?!\\w)',
        'said\t to\x0csomebody\x0bsomeone\x0byou\x0ci do expect \x0bi expect \x0bi fully expect \t(?<!\\w)(?:i (?:do |fully )?expect (?:you|someone|somebody|your team) to)(?!\\w)',
        'said\ti expect to \x0ccalled\x0bcontacted\x0bhear\x0binformed\x0bpaid\x0btold\t(?<!\\w)(?:i expect to (?:hear|be (?:told|informed|contacted|called|paid)))(?!\\w)',
        'said\ti am expecting \x0cacknowledg\x0banswer\x0bcall back\x0bcallback\x0bclarity\x0bclosure\x0bconfirmation\x0bdecision\x0bexplanation\x0bfeedback\x0blife\x0bnews\x0boutcome\x0breplies\x0breply\x0bresponse\x0bresult\x0bstraight\x0bto hear\x0bupdate\x0bverdict\x0byes\x0byou to\x0byour\t(?<!\\w)(?:i am expecting (?:your|to hear|you to|an? ~answer~))(?!\\w)',
        'said\tanswers\x0bclarity\x0bclosure\x0bi want to be told\x0bi want to hear\x0bi want to know\x0bi want you to\x0bsomeone\x0btruth\t(?<!\\w)(?:i want (?:you to(?! know)|someone to|to (?:know|hear|be told)(?! (?:more|how (?:you|it|the)|about))|clarity|closure|answers|the truth))(?!\\w)',
        'said\ti must have an \x0bi must have your \x0cacknowledg\x0banswer\x0bcall back\x0bcallback\x0bclarity\x0bclosure\x0bconfirmation\x0bdecision\x0bexplanation\x0bfeedback\x0bnews\x0boutcome\x0breplies\x0breply\x0bresponse\x0bresult\x0bsign of life\x0bupdate\x0bverdict\x0byes or a no\x0byes or no\t(?<!\\w)(?:i must have (?:your|an) (?:~answer~))(?!\\w)',
        'said\tappreciate\x0bexpect\x0bi would like\x0bi would want\x0bneed\x0bprefer\x0c before\x0b by\x0b no later than\x0b now\x0b this week\x0b today\x0b until\x0b within\x0canswer\x0bback\x0bclarity\x0bclosure\x0bconfirmation\x0bdecision\x0bexplanation\x0bfrom you\x0bknow\x0blife\x0bnews\x0boutcome\x0breplies\x0breply\x0bresponse\x0bresult\x0bstraight\x0bupdate\x0bverdict\x0byes\t(?<!\\w)(?:i would (?:like|appreciate|want|expect|prefer|need)(?: to (?:have|get|receive|hear|know))*(?: back)? (?:an?|your|the|my|some|if)?(?: \\w+){0,2} ?(?:~answer~|from you|back|know) (?:by|before|no later than|within|until|today|this week|now))(?!\\w)',
        'said\tget me \x0bgive\x0bsend\x0canswer\x0bcommitment\x0bdecision\x0breply\x0bresponse\t(?<!\\w)(?:(?:give|send|get) me (?:an?|your|the|some) (?:\\w+ )?(?:answer|decision|reply|response|commitment)(?= |[.,;!]|$))(?!\\w)',
        'said\t to \x0cexpect you\x0bneed you\x0brequire you\x0bwant you\t(?<!\\w)(?:i (?:will |shall |do )?(?:need|want|expect|require) you(?: all)? to (?!know))(?!\\w)',
        'said\ti will \x0bshall\x0cexpect\x0bneed\x0brequire\x0bwant \t(?<!\\w)(?:i (?:will|shall) (?:need|expect|require|want) (?:an?|your|the|to|more|at least|all))(?!\\w)',
        'said\tnot with \t(?<!\\w)(?:not with (?:one of|some|a) (?:the |your )?(?:juniors?|assistants?|interns?|underlings?))(?!\\w)',
        'said\tby \x0bto \x0bwith \x0cdecision\x0bperson in charge\t(?<!\\w)(?:(?:with|to|by) (?:the|a) (?:real |actual )?(?:decision[- ]makers?|person in charge))(?!\\w)',
    ), 'I need an answer from you.', 'I do not need an answer in a hurry.', BODY,
    (), (), False, False),
    Rule('DEM-02', ERROR, 'A reader who has other work and other candidates hears hurry.', ('“Whenever it is convenient.”',), (
        'said\tact\x0badvise\x0banswer\x0bcall\x0bcome back\x0bconfirm\x0bdecide\x0bemail\x0bexplain\x0bforward\x0bget back\x0bgive me\x0binform\x0blet me have\x0blet me know\x0bmake a\x0bmake up\x0bmake your\x0bphone\x0bprovide\x0breply\x0brespond\x0brevert\x0bring\x0bsend\x0bshare\x0bshow\x0btell\x0bupdate\x0bwrite\t(?<!\\w)(?:~order~~act~\\b[^.?!;]{0,50}? (?:~haste~)(?! (?:have|known|is|at the)))(?!\\w)',
        'said\tcan you \x0bcould you \x0bwill you \x0bwould you \x0ca.s.a.p\x0basap\x0bat once\x0bimmediately\x0bright away\x0bright now\x0bstraight away\x0btoday\x0btonight\x0burgently\x0bwithout any delay\x0bwithout any further delay\x0bwithout delay\x0bwithout further delay\t(?<!\\w)(?:(?:could|can|would|will) you (?:please |kindly )?~act~\\b[^.?!;]{0,50}? (?:asap|a\\.s\\.a\\.p|immediately|right away|straight away|at once|urgently|today|tonight|right now|without (?:any )?(?:further )?delay))(?!\\w)',
        'said\t asap\x0b at once\x0b immediately\x0b right away\x0b without any delay\x0b without any further delay\x0b without delay\x0b without further delay\t(?<!\\w)(?:(?:hear(?:ing)?(?: back)? from you|an? (?:\\w+ )?~answer~)[^.?!;]{0,20} (?:asap|immediately|right away|at once|without (?:any )?(?:further )?delay))(?!\\w)',
        'said\tdelete\x0bdestroy\x0bdocuments\x0berase\x0beverything\x0breturn\t(?<!\\w)(?:(?:delete|erase|return|destroy) (?:everything|all|my (?:data|documents|file|application))[^.?!;]{0,50}(?:by|today|at once|immediately|confirm))(?!\\w)',
    ), 'Please reply immediately.', 'I could start immediately.', BODY,
    (), (), False, False),
    Rule('DEM-03', WARNING, 'A reader hears hurry.', ('“Whenever it is convenient.”',), (
        'said\t\t(?<!\\w)(?:asap)(?!\\w)',
        'said\t\t(?<!\\w)(?:a\\.s\\.a\\.p)(?!\\w)',
        'said\twithout \x0cfurther delay\t(?<!\\w)(?:without (?:any )?further delay)(?!\\w)',
        'said\tkindly\x0bmust\x0bneed\x0bplease\x0c without any delay\x0b without delay\t(?<!\\w)(?:(?:please|kindly|must|need)[^.?!;]{0,40} without (?:any )?delay)(?!\\w)',
        'said\tat the latest\x0bat the very latest\t(?<!\\w)(?:at the (?:very )?latest)(?!\\w)',
        'said\tanswer\x0bback\x0bconfirm\x0bdecide\x0bdecision\x0bhear\x0bknow\x0breply\x0bresponse\x0bupdate\x0c as fast as possible\x0b as fast as you can\x0b as quickly as possible\x0b as quickly as you can\x0b as soon as possible\x0b as soon as you can\t(?<!\\w)(?:(?:hear|know|reply|answer|response|back|decision|update|confirm\\w*|decide)[^.?!;]{0,30} as (?:soon|quickly|fast) as (?:possible|you can)(?! (?:after|once)))(?!\\w)',
        'said\tappreciate \x0bawait \x0bawaiting \x0bdemand \x0bexpect \x0bgrateful for \x0bhope for \x0bhoping for \x0blook forward to \x0blooking forward to \x0bneed \x0breceive \x0brequest \x0brequire \x0burge \x0bwant \x0cacknowledg\x0baction\x0banswer\x0battention\x0bcall back\x0bcallback\x0bclarity\x0bclosure\x0bconfirmation\x0bdecision\x0bexplanation\x0bfeedback\x0bnews\x0boutcome\x0breplies\x0breply\x0bresponse\x0bresult\x0bsign of life\x0bturnaround\x0bupdate\x0bverdict\x0byes or a no\x0byes or no\t(?<!\\w)(?:(?:appreciate|expect|need|want|require|request|await|awaiting|hop(?:e|ing) for|grateful for|demand|urge|look(?:ing)? forward to|receive) (?:an?|your|the|some|any) (?:\\w+ )?(?:prompt|immediate|swift|speedy|quick|urgent|timely|early|fast|rapid) (?:\\w+ )?(?:attention|action|turnaround|~answer~))(?!\\w)',
        'said\taction\x0banswer\x0battention\x0bdecision\x0breply\x0bresponse\x0cyour immediate \x0byour prompt \x0byour speedy \x0byour swift \x0byour timely \x0byour urgent \t(?<!\\w)(?:your (?:prompt|immediate|swift|speedy|urgent|timely) (?:attention|action|reply|response|answer|decision))(?!\\w)',
        'said\t will be\x0b would be\x0bappreciated\x0bexpected\x0bneeded\x0brequired\x0cacknowledg\x0baction\x0banswer\x0battention\x0bcall back\x0bcallback\x0bclarity\x0bclosure\x0bconfirmation\x0bdecision\x0bexplanation\x0bfeedback\x0bnews\x0boutcome\x0breplies\x0breply\x0bresponse\x0bresult\x0bsign of life\x0bupdate\x0bverdict\x0byes or a no\x0byes or no\t(?<!\\w)(?:(?:prompt|immediate|swift|speedy|urgent) (?:attention|action|~answer~) (?:is (?:expected|required|needed|appreciated)|would be|will be))(?!\\w)',
        'said\ttreat it as urgent\x0btreat this as urgent\t(?<!\\w)(?:treat (?:this|it) as urgent)(?!\\w)',
        'said\ttime is of the essence\t(?<!\\w)(?:time is of the essence)(?!\\w)',
        'said\ti am in a hurry\x0bi am in a rush\t(?<!\\w)(?:i am in a (?:hurry|rush))(?!\\w)',
        'said\tmake up your mind\t(?<!\\w)(?:make up your minds?)(?!\\w)',
        'said\taccelerate \x0bexpedite\x0bget it done\x0bget it over\x0bget this done\x0bget this over\x0bhurry\x0bmove it along\x0bmove things along\x0bmove this along\x0bpush it\x0bpush my\x0bpush this\x0bsort this out\x0bspeed it\x0bspeed things\x0bspeed this\x0bspeed up\t(?<!\\w)(?:(?:please|could you|can you|you must|^) ?(?:hurry|speed (?:up|it|this|things)|expedite|accelerate (?:the|this|your|my)|push (?:this|my|it)|(?:move|hurry) (?:this|things|it) along|sort this out|get (?:this|it) (?:done|over)))(?!\\w)',
        'said\thurry up\t(?<!\\w)(?:hurry up)(?!\\w)',
        'said\tget a move on\t(?<!\\w)(?:get a move on)(?!\\w)',
        'said\tchop chop\x0bchop-chop\t(?<!\\w)(?:chop[- ]chop)(?!\\w)',
        'said\tget on with it\t(?<!\\w)(?:get on with it)(?!\\w)',
        'said\ti request that you\x0bi urge you\t(?<!\\w)(?:i (?:urge|request that) you)(?!\\w)',
        'said\tyou had \x0byou have had \x0cample time \x0benough time \x0bplenty of time \x0calready\x0banswer\x0bdecide\x0bnow\x0breply\x0brespond\x0bto think\t(?<!\\w)(?:you(?: have)? had (?:more than )?(?:enough|plenty of|ample) time (?:to (?:decide|answer|reply|think|respond)|by now|already))(?!\\w)',
        'said\thow much longer do you need\x0bhow much longer time do you need\x0bhow much more do you need\x0bhow much more time do you need\t(?<!\\w)(?:how much (?:more|longer) (?:time )?do you need)(?!\\w)',
        'said\tsooner the better\x0bsooner the paperwork\t(?<!\\w)(?:sooner the (?:better|paperwork))(?!\\w)',
        'said\tthe sooner the\t(?<!\\w)(?:the sooner the)(?!\\w)',
        'said\tsuggest act\x0bsuggest decid\x0bsuggest hurry\x0bsuggest mov\x0bsuggest you act\x0bsuggest you decid\x0bsuggest you hurry\x0bsuggest you mov\t(?<!\\w)(?:suggest (?:you )?(?:decid|mov|hurry|act)\\w*)(?!\\w)',
        'said\tmay want to act\x0bmay want to decide\x0bmay want to hurry\x0bmay want to move\x0bmight want to act\x0bmight want to decide\x0bmight want to hurry\x0bmight want to move\t(?<!\\w)(?:(?:may|might) want to (?:move|hurry|decide|act))(?!\\w)',
    ), 'I would like to hear ASAP.', 'I left as soon as the rain did.', TEXT,
    (), (), False, False),
    Rule('DEM-04', WARNING, 'A reader hears an order.', ('Make it a question: “Could you …?”',), (
        'said\tacknowledge\x0banswer\x0bconfirm\x0beither\x0bensure\x0bexplain\x0bget back to me\x0binform\x0bkeeping\x0blet me have your\x0blet me know now\x0bmake\x0bmaking\x0bphone\x0bplaying\x0bprovide\x0breceipt\x0breply\x0brespond\x0brevert\x0bring\x0bsee\x0bsend\x0btoday\x0bupdate\x0bwasting\x0bway\t(?<!\\w)(?:(?:^|(?<=[.!?] ))(?:so |then |and |now |well,? |just |kindly |do |at least |please,? )*(?:respond|reply|answer (?:me|my)|ring me|phone me|get back to me|confirm (?:receipt|that|my|whether|to me)|update me|revert|acknowledge|send me|provide me|inform me|make sure(?: that)? (?:you|i|my|someone|to)|see to it|ensure(?: that)? (?:you|my|i)|stop (?:ignoring|playing|wasting|making|keeping|sending)|let me (?:know (?:now|today|one way|either way)|have your)|explain(?: to me)? (?:why|how))(?![^.?!;]{0,40} (?:whenever|if|when you|at your|any time)))(?!\\w)',
        'said\tacknowledge \x0banswer\x0bconfirm receipt\x0bdo not ignore\x0bdo not keep me\x0bdo not make me\x0bdo not waste\x0bget back to me\x0breply\x0brespond\x0brevert\t(?<!\\w)(?:(?:please|kindly) (?:respond|reply|answer|revert|confirm receipt|acknowledge (?:receipt|this)|get back to me|do not (?:ignore|make me|keep me|waste))(?![^.?!;]{0,30} (?:when(?:ever)?|if|at your convenience|in your own time)))(?!\\w)',
        'said\ttell me honestly\x0btell me how\x0btell me if\x0btell me now\x0btell me straight\x0btell me the truth\x0btell me what\x0btell me when\x0btell me where\x0btell me whether\x0btell me why\x0btell me yes\t(?<!\\w)(?:(?:^|(?<=[.!?] ))(?:(?:just|so|and|then|now|kindly|please|at least) ){0,2}tell me (?:if|whether|when|why|what|yes|now|the truth|honestly|straight|where|how))(?!\\w)',
    ), 'Respond to this e-mail.', 'Please call me whenever it suits you.', BODY,
    (), (), False, False),
    Rule('DEM-05', ERROR, 'A reader hears a right claimed, where a question would be granted.', ('“I would be grateful for any news you can share.”',), (
        'said\ti deserve\x0bi do deserve\t(?<!\\w)(?:i (?:do |think i |believe i |feel i |feel that i )?deserve)(?!\\w)',
        'said\ti am entitled\t(?<!\\w)(?:i am entitled)(?!\\w)',
        'said\ti have a right\x0bi have every right\x0bi have got a right\x0bi have the right\t(?<!\\w)(?:i have (?:a|the|every|got a) right)(?!\\w)',
        'said\twithin my rights\t(?<!\\w)(?:within my rights)(?!\\w)',
        'said\ti have earned \t(?<!\\w)(?:i have earned (?:an?|the|some|your|that|this)(?! (?:degree|living|certificate|diploma|licen[cs]e)))(?!\\w)',
        'said\tapplicants\x0bcandidates\t(?<!\\w)(?:(?:candidates|applicants)(?: all)? deserves?)(?!\\w)',
        'said\tleast i deserve\t(?<!\\w)(?:(?:the )?least i deserve)(?!\\w)',
        'said\ti believe it is only fair\x0bi believe it is only right\x0bi feel it is only fair\x0bi feel it is only right\x0bi think it is only fair\x0bi think it is only right\t(?<!\\w)(?:i (?:think|feel|believe) it is only (?:fair|right))(?!\\w)',
        'said\tit is only fair that\t(?<!\\w)(?:it is only fair that)(?!\\w)',
    ), 'I deserve a reply.', 'Your guests get the care they deserve.', BODY,
    (), (), False, False),
    Rule('DEM-06', ERROR, 'A reader hears that you are telling them what to do.', ('“Would you be able to share …?”',), (
        'said\tyou \x0c act\x0b answer\x0b apologise\x0b apologize\x0b be ashamed\x0b be honest\x0b be straight\x0b call me\x0b choose\x0b decide\x0b do better\x0b explain\x0b get back\x0b give me\x0b hire\x0b hurry\x0b inform me\x0b let me\x0b make a\x0b make up\x0b make your\x0b realise\x0b realize\x0b reply\x0b respect candidates\x0b respond\x0b send me\x0b take me\x0b tell me\x0b treat\x0b understand\x0b update me\x0b value\x0b write\t(?<!\\w)(?:you(?: all| people| guys)? (?:must|need to|have to|should|ought to|had better|are (?:obliged|required|expected) to)(?: \\w+){0,2} (?:reply|respond|decide|let me|tell me|hire|answer|get back|inform me|update me|make (?:a|your|up)|choose|give me|take me|call me|write|act|hurry|send me|explain|understand|be (?:honest|ashamed|straight)|reali[sz]e|treat|do better|apologi[sz]e|value|respect candidates)(?! (?:the language|how to)))(?!\\w)',
        'said\tyou had better\x0byou would better\t(?<!\\w)(?:you (?:had|would) better)(?!\\w)',
        'said\tit is your duty\x0bit is your obligation\x0bit is your responsibility\x0bit is your turn\t(?<!\\w)(?:it is your (?:duty|responsibility|obligation|turn))(?!\\w)',
        'said\tsomeone\x0byou\x0cabout time \x0bhigh\t(?<!\\w)(?:(?:high|about) time (?:you|that you|someone))(?!\\w)',
        'said\ti suggest you \x0cfix\x0bimprove\x0blearn\x0blook\x0bread\x0breconsider\x0bteach\x0bthink\x0btrain\x0bwork on\t(?<!\\w)(?:i suggest you (?!(?:would|also) )(?:learn|look|read|train|teach|fix|improve|work on|think|reconsider))(?!\\w)',
        'said\ta two-way\x0bboth ways\x0btwo ways\x0care \x0bcut\x0bgo \x0bgoe\x0bis \x0bwork \x0bworks\x0ccourtesy\x0bhiring\x0binterview\x0brespect\t(?<!\\w)(?:(?:interviews?|hiring|respect|courtesy) (?:is|are|works?|goes?|go|cuts?) (?:both ways|a two-way|two ways))(?!\\w)',
        'said\tsome \x0cadvice for you\x0bfeedback for you\t(?<!\\w)(?:some (?:free |friendly )?(?:advice|feedback) for you(?:r| |[.,:]))(?!\\w)',
        'said\tword of advice\t(?<!\\w)(?:word of advice(?! would))(?!\\w)',
        'said\tyou would do well to\t(?<!\\w)(?:you would do well to)(?!\\w)',
        'said\tyou will kindly \x0byou will please \t(?<!\\w)(?:you will (?:kindly|please) (?:\\w+))(?!\\w)',
        'said\tto \x0bwith \x0cspeak\x0btalk\x0csomebody \x0bsomeone \x0bthe person \x0bwhoever \x0ccan i\x0bi want to\x0bi would like to\x0blet me\x0bmay\x0bput\x0bwish\x0cable\x0bactually\x0bcharge\x0bcompetent\x0bdecides\x0belse\x0bmakes\x0bresponsible\x0bsenior\x0bwho can\x0bwho has\t(?<!\\w)(?:(?:let me|i want to|i wish to|i would like to|put me through to|may i|can i) (?:speak|talk)(?: directly)? (?:to|with) (?:someone|somebody|whoever|the person) (?:competent|in charge|who (?:can|is able|actually|makes|decides|has)|senior|responsible|else))(?!\\w)',
        'said\tnegotiable\x0bt a request\x0bt optional\t(?<!\\w)(?:(?:non-?negotiable|not optional|not a request))(?!\\w)',
        'said\tenough excuses\x0bno excuses\x0bspare me the excuses\x0bwithout excuses\t(?<!\\w)(?:(?:no|without|spare me the|enough) excuses)(?!\\w)',
        'said\tin writing \t(?<!\\w)(?:in writing (?:by|today|within|please))(?!\\w)',
        'said\t as\x0b by\x0b for\x0b from\x0b is\x0b of\x0b to\x0b why\x0b would\x0b,\x0b.\x0caccount\x0bapology\x0bexplanation\x0bjustification\x0brefund\t(?<!\\w)(?:(?:full|proper|written|detailed) (?:explanation|account|justification|apology|refund)(?: (?:of|for|from|as|by|why|is|would|to)|[.,]))(?!\\w)',
        'said\tmatter of urgency\t(?<!\\w)(?:(?:as a )?matter of urgency)(?!\\w)',
        'said\tcompensate me\x0bcompensated me\t(?<!\\w)(?:compensated? me)(?!\\w)',
        'said\tinvoice for\x0binvoice you\t(?<!\\w)(?:invoice (?:you|for))(?!\\w)',
        'said\tsend you an bill\x0bsend you an invoice\x0bsend you my bill\x0bsend you my invoice\x0bsend you the bill\x0bsend you the invoice\t(?<!\\w)(?:send you (?:an|the|my) (?:invoice|bill))(?!\\w)',
        'said\tbill you\t(?<!\\w)(?:bill you)(?!\\w)',
        'said\taccount \x0bbreakdown \x0bexplanation \x0bjustification \x0blist \x0breport \x0bstatement \t(?<!\\w)(?:(?:full|detailed|written|complete|proper|itemi[sz]ed|line-by-line) (?:breakdown|account|explanation|justification|report|statement|list) (?:of|for|as to|why|on) (?:how|why|what|my|the (?:reasons|decision|scores?)))(?!\\w)',
        'said\tby \x0ccompetent\x0belse\x0bqualified\x0bsenior\x0cassessed\x0bconsidered\x0bhandled\x0binterviewed\x0blooked\x0bmarked\x0breviewed\t(?<!\\w)(?:(?:looked at|reviewed|assessed|handled|considered|marked|interviewed) (?:again )?by (?:someone|somebody|anyone) (?:else|competent|senior|qualified))(?!\\w)',
        'said\tbe good as to\x0bbe kind as to\t(?<!\\w)(?:be (?:good|kind) as to)(?!\\w)',
        'said\ti have to ask you to \x0bi must ask you to \x0bi would ask you to \t(?<!\\w)(?:i (?:would|must|have to) ask you to (?:refrain|stop|explain|be|respect|honou?r|show|treat|take))(?!\\w)',
        'said\ti want a meeting\x0bi want a name\x0bi want answers\x0bi want names\x0bi want reasons\t(?<!\\w)(?:i want (?:names|answers|reasons|a meeting|a name))(?!\\w)',
    ), 'You must decide soon.', 'You mentioned that you need to decide on a supplier.', BODY,
    (), (), False, False),
    Rule('DEM-09', ERROR, 'A reader opens a subject that shouts with a sigh.', ('Name the role: “Nurse interview, next steps”.',), (
        'small\t!very\x0b(very\x0b,very\x0burgent\t(?:^|: |[,!(] ?)(?:very )?urgent(?!\\.\\w| care| treatment)\\b',
        'small\t\t\\burgent(?=\\W*$|: | (?:request|reply|matter|question|response|enquiry|inquiry|update))',
        'small\tasap\x0battention\x0bhigh priority\x0bimmediate\x0bimportant\x0boverdue\x0bsensitive\t\\b(?:important(?=\\W|$)|high priority|time[- ]sensitive|overdue|immediate|asap|attention)\\b',
        'small\taction \x0banswer \x0bdecision \x0bfeedback \x0breply \x0bresponse \t\\b(?:action|response|reply|answer|decision|feedback) (?:required|needed|requested|expected|due|overdue)\\b(?! by)',
        'small\tattempt\x0bcall\x0be-mail\x0bemail\x0bfollow\x0bmessage\x0breminder\x0brequest\x0btry\t\\b(?:last|second|third|fourth|2nd|3rd|4th) (?:attempt|request|reminder|e-?mail|message|follow[- ]?up|call|try)\\b',
        'small\tstill no answer\x0bstill no news\x0bstill no reply\x0bstill no response\x0bstill no word\x0bstill waiting\t\\bstill (?:waiting|no (?:answer|reply|response|word|news))\\b',
        'small\tanswer\x0bdecision\x0bfeedback\x0bnews\x0breply\x0bresponse\x0bupdate\t\\bawaiting (?:your )?(?:answer|reply|response|decision|feedback|update|news)\\b',
        'small\tplease answer\x0bplease read\x0bplease reply\x0bplease respond\t\\bplease (?:respond|reply|read|answer)\\b',
    ), 'Subject: URGENT: my interview', 'Subject: Urgent.ly interview, next steps', SUBJECT,
    (), (), False, False),
    Rule('DEM-10', HINT, 'A reader hears a stiff way to say “soon”.', ('“When you have a moment.”',), (
        'said\tconvenience\x0bopportunity\x0bpossible\t(?<!\\w)(?:(?:earliest|soonest) (?:convenience|possible|opportunity))(?!\\w)',
    ), 'Please answer at your earliest convenience.', 'The earliest train suits me.', BODY,
    (), (), False, False),
    Rule('DEM-11', WARNING, 'A reader hears you counting letters at them.', ('Do not count: the thread shows it.',), (
        'said\tfollow up \x0bfollowing up \x0c2nd\x0b3rd\x0b4th\x0b5th\x0b6th\x0b7th\x0bagain\x0beighth\x0bfifth\x0bfourth\x0bnth\x0bonce\x0bsecond\x0bsixth\x0bthird\t(?<!\\w)(?:follow(?:ing)? up (?:yet )?(?:again|once (?:more|again)|for the (?:~ordinal~)))(?!\\w)',
        'said\there is \x0bmakes\x0bmy \x0bnow\x0bthis is \x0bthis will be \x0cattempt\x0bfollow up\x0bletter\x0bmail\x0bmessage\x0bnote\x0breminder\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bcountless\x0bdozen\x0beight\x0beleven\x0bfifteen\x0bfifth\x0bfifty\x0bfive\x0bforty\x0bfour\x0bhundred\x0bmany\x0bmultiple\x0bnine\x0bnth\x0bnumerous\x0brepeated\x0bsecond\x0bseven\x0bseveral\x0bsix\x0bten\x0bthird\x0bthirty\x0bthree\x0btwelve\x0btwenty\x0btwo\t(?<!\\w)(?:(?:my|this is(?: now)?(?: my| the)?|this makes|this will be(?: my| the)?|here is(?: my)?|now(?: my| the)?) (?:~ordinal~|~count~) (?:(?:unanswered|separate|long) )?(?:emails?|messages?|notes?|letters?|mails?|voicemails?|attempts?|reminders?|follow ups?)(?! (?:from you|of (?:support|recommendation|reference)|in the series)))(?!\\w)',
        'said\t leave\x0b left\x0b made\x0b making\x0b send\x0b sent\x0b write\x0b writing\x0b written\x0cattempt \x0battempts \x0bcall \x0bcalls \x0benquiries \x0benquiry \x0bfollow up \x0bfollow ups \x0binquiries \x0binquiry \x0bletter \x0bletters \x0bmail \x0bmails \x0bmessage \x0bmessages \x0bnote \x0bnotes \x0breminder \x0breminders \x0btext \x0btexts \t(?<!\\w)(?:(?:~ordinal~|~count~) (?:~letter~) (?:that )?i(?: have| am| now| had)* (?:sent|send|sending|written|write|writing|left|leave|made|making|had to (?:write|send)))(?!\\w)',
        'said\t2nd time\x0b3rd time\x0b4th time\x0b5th time\x0b6th time\x0b7th time\x0beighth time\x0bfifth time\x0bfourth time\x0bnth time\x0bsecond time\x0bsixth time\x0bthird time\x0cask\x0bcall\x0bchase\x0bchasing\x0bcheck\x0bcontact\x0bemail\x0benquire\x0bfollow\x0bhaving\x0binquire\x0bmessage\x0bmessaging\x0bphone\x0bphoning\x0brang\x0breach\x0bring\x0brung\x0btext\x0bwrite\x0bwriting\x0bwritten\x0bwrote\t(?<!\\w)(?:(?:~ordinal~) time(?: that| in \\w+ \\w+)? i(?: (?:have|am|had|now|had to))* (?:~write.all~|having)(?! (?:at|for) (?:the|a) (?:shop|conference)))(?!\\w)',
        'said\t attempt\x0b call\x0b email\x0b enquiries\x0b enquiry\x0b follow up\x0b inquiries\x0b inquiry\x0b letter\x0b mail\x0b message\x0b note\x0b reminder\x0b text\x0b times\x0b voicemail\x0b, at \x0bagain and again\x0bover and over\x0brepeatedly\x0btime and again\x0btwice\t(?<!\\w)(?:i(?: have| had)?(?:(?: (?:already|now|since|personally)))* (?:~write.ed~|rung|been in touch|been (?:chasing|asking|calling|writing))(?:(?: (?:to|you|your(?: \\w+){1,2}|the (?:office|front desk|reception|switchboard|number|hotline|company|recruiter|manager|department|hr)|hr|in|back|reception|them|with|for an?(?: \\w+)?|and|left|called|emailed|both)))* (?:~times~|(?:~count~) (?:more )?(?:~letter~|attempts)|at \\w+, at \\w+)(?! (?:for your|for the|in your|of ours|about the (?:same )?(?:topic|subject))))(?!\\w)',
        'said\ti have tried \x0bi tried \x0ccalling\x0bphoning\x0bringing\x0byou\t(?<!\\w)(?:i(?: have)? tried (?:you|to reach you|to call you|calling|ringing|phoning|your)(?: \\w+){0,3} (?:~times~|on ~count~|by|on (?:linkedin|whatsapp)|all))(?!\\w)',
        'said\tanother\x0bone more \x0cattempt\x0bemail\x0bfollow\x0bmessage\x0breminder\t(?<!\\w)(?:(?:yet another|one more) (?:follow up|email|message|attempt|reminder))(?!\\w)',
        'said\tagain\x0bmore\x0cwriting once \x0bwriting to you once \x0bwriting to you yet \x0bwriting yet \t(?<!\\w)(?:writing(?: to you)? (?:yet|once) (?:again|more))(?!\\w)',
        'said\tit is me again\t(?<!\\w)(?:it is me again)(?!\\w)',
        'said\tcountless\x0bdespite\x0bnumerous\x0cattempt\x0bcall\x0bemail\x0bletter\x0bmessage\x0breminder\t(?<!\\w)(?:despite (?:my|several|many|two|three|four|five|repeated|numerous|countless)[^.?!;]{0,20} (?:emails?|messages?|calls?|attempts?|reminders?|voicemails?|letters?))(?!\\w)',
        'said\tand counting\x0band no\x0band still\x0bfrom me\x0blater\x0bof mine\x0bso far\x0bunanswered\x0bwithout\x0cattempt\x0bcall\x0benquiries\x0benquiry\x0bfollow up\x0binquiries\x0binquiry\x0bletter\x0bmail\x0bmessage\x0bnote\x0breminder\x0btext\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bcountless\x0bdozen\x0beight\x0beleven\x0bfifteen\x0bfifty\x0bfive\x0bforty\x0bfour\x0bhundred\x0bmany\x0bmultiple\x0bnine\x0bnumerous\x0brepeated\x0bseven\x0bseveral\x0bsix\x0bten\x0bthirty\x0bthree\x0btwelve\x0btwenty\x0btwo\t(?<!\\w)(?:(?:~count~) (?:~letter~) (?:later|without|unanswered|and (?:no|not|still|counting)|so far|from me|of mine))(?!\\w)',
        'said\t,\x0bagain and again\x0ball day\x0ball week\x0bfacebook\x0binstagram\x0blinkedin\x0bmorning\x0bover\x0brepeatedly\x0btime and again\x0btimes\x0btwice\x0btwitter\x0bwhatsapp\x0ci added\x0bi call\x0bi contacted\x0bi emailed\x0bi got in touch with\x0bi have added\x0bi have call\x0bi have contacted\x0bi have emailed\x0bi have got in touch with\x0bi have messaged\x0bi have phon\x0bi have rang\x0bi have ring\x0bi have rung\x0bi have tried\x0bi have try\x0bi have wrote to\x0bi messaged\x0bi phon\x0bi rang\x0bi ring\x0bi rung\x0bi tried\x0bi try\x0bi wrote to\t(?<!\\w)(?:i(?: have)? (?:(?:call|phon)(?:ed)?|rang|rung|ring|tried|try|messaged|wrote to|contacted|added|emailed|got in touch with)(?:(?: (?:your|the|you|reception|hr|to reach|to call|calling|ringing|through|number|office|front|desk|switchboard|main|line|department|someone|anyone|team|secretary|assistant|up|mobile|home|private)))+ (?:~times~|(?:~count~) times|all (?:day|week|morning)|at (?:nine|ten|eight|noon|\\d+)(?: \\w+)?,|on (?:linkedin|facebook|instagram|whatsapp|twitter)|via (?:linkedin|facebook|instagram)))(?!\\w)',
        'said\t you \x0cnoticed\x0bsaw\x0bsee\x0care \x0bhad \x0bhave been \x0bwere \t(?<!\\w)(?:(?:saw|see|noticed|can see)(?: that)? you (?:were|are|have been|had) (?:online|active))(?!\\w)',
        'said\tand\x0bbut\x0copened my email \x0bopened my message \x0bread my email \x0bread my message \x0bseen my email \x0bseen my message \x0bviewed my email \x0bviewed my message \t(?<!\\w)(?:(?:read|seen|opened|viewed) my (?:message|email) (?:but|and))(?!\\w)',
        'said\tread receipt\t(?<!\\w)(?:read receipts?)(?!\\w)',
        'said\tin touch with\x0c and your boss\x0b and your ceo\x0b and your director\x0b and your manager\t(?<!\\w)(?:in touch with(?: \\w+,?){1,5} and your (?:ceo|boss|director|manager))(?!\\w)',
        'said\tand your boss\x0band your ceo\t(?<!\\w)(?:and your (?:ceo|boss)\\b(?=[.,!]|$))(?!\\w)',
        'said\tleave \x0bleaving \x0bleft \x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bcountless\x0bdozen\x0beight\x0beleven\x0bfifteen\x0bfifty\x0bfive\x0bforty\x0bfour\x0bhundred\x0bmany\x0bmultiple\x0bnine\x0bnumerous\x0brepeated\x0bseven\x0bseveral\x0bsix\x0bten\x0bthirty\x0bthree\x0btwelve\x0btwenty\x0btwo\t(?<!\\w)(?:(?:left|leave|leaving) (?:you|your \\w+|her|him|them)? ?(?:~count~) (?:voicemails?|messages?|notes?))(?!\\w)',
        'said\t voice messages\x0b voicemails\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bcountless\x0bdozen\x0beight\x0beleven\x0bfifteen\x0bfifty\x0bfive\x0bforty\x0bfour\x0bhundred\x0bmany\x0bmultiple\x0bnine\x0bnumerous\x0brepeated\x0bseven\x0bseveral\x0bsix\x0bten\x0bthirty\x0bthree\x0btwelve\x0btwenty\x0btwo\t(?<!\\w)(?:(?:~count~) (?:voicemails|voice messages))(?!\\w)',
        'said\tthe \x0byour \x0canswering machine is full\x0bmailbox is full\x0bvoicemail is full\t(?<!\\w)(?:(?:your|the) (?:voicemail|answering machine|mailbox) is full)(?!\\w)',
        'said\t calls \x0b calls, \x0b emails \x0b emails, \x0b messages \x0b messages, \x0b texts \x0b texts, \x0b voicemails \x0b voicemails, \x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bcountless\x0bdozen\x0beight\x0beleven\x0bfifteen\x0bfifty\x0bfive\x0bforty\x0bfour\x0bhundred\x0bmany\x0bmultiple\x0bnine\x0bnumerous\x0brepeated\x0bseven\x0bseveral\x0bsix\x0bten\x0bthirty\x0bthree\x0btwelve\x0btwenty\x0btwo\t(?<!\\w)(?:(?:~count~) (?:calls|emails|voicemails|messages|texts),? (?:~count~) (?:calls|emails|voicemails|messages|texts))(?!\\w)',
        'said\tfriday and \x0bfriday, \x0bmonday and \x0bmonday, \x0bthursday and \x0bthursday, \x0btuesday and \x0btuesday, \x0bwednesday and \x0bwednesday, \t(?<!\\w)(?:(?:monday|tuesday|wednesday|thursday|friday)(?:,| and) (?:again )?(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:,| and) (?:again )?(?:on )?(?:~day~)(?=[^.?!;]{0,40} (?:call|rang|phon|tried|wrote|answer|reply|reach)))(?!\\w)',
        'aside\t you\x0cadded\x0bfollow\x0bfound\x0blooked\x0bmessaged\x0bsaw\x0c on facebook\x0b on instagram\x0b on linkedin\x0b on twitter\x0b on whatsapp\x0b on xing\x0b via facebook\x0b via instagram\x0b via linkedin\x0b via twitter\x0b via whatsapp\x0b via xing\t(?<!\\w)(?:(?:found|looked up|added|saw|messaged|follow(?:ed)?) (?:you|your(?: \\w+){1,2}) (?:on|via) (?:linkedin|facebook|instagram|whatsapp|twitter|xing))(?!\\w)',
        'aside\tanother email\x0banother follow up\x0banother message\t(?<!\\w)(?:another (?:email|message|follow up))(?!\\w)',
    ), 'I am following up yet again.', 'The second time I saw the kiln it was lit.', TEXT,
    (), (), False, False),
    Rule('DEM-12', WARNING, 'A reader hears a parent at a closed door.', ('“Is there news you can share about next steps?”',), (
        'said\twhat has been \x0bwhat is \x0bwhat was \x0cgoing on\x0bhappening\x0bthe deal\x0bthe hold up\x0bthe hold-up\x0bthe holdup\x0bthe issue\x0bthe matter\x0bthe problem\x0bthe story\t(?<!\\w)(?:what (?:is|was|has been) (?:the (?:hold[- ]?up|deal|problem|story|matter|issue)|going on|happening)(?=[.,?!]|$| (?:with my|here|there|on your|in your hr|about my|exactly)))(?!\\w)',
        'said\ton earth\x0bthe heck\x0bthe hell\x0chow \x0bwhat \x0bwhen \x0bwhere \x0bwhy \t(?<!\\w)(?:(?:what|why|where|when|how) (?:on earth|the hell|the heck))(?!\\w)',
        'said\twhat gives\t(?<!\\w)(?:what gives)(?!\\w)',
        'said\tth\x0cdid i \x0bdo i \x0bhave i \x0bwill i \x0ccontract\x0be interview\x0be job\x0be position\x0be role\x0be work\x0bis interview\x0bis job\x0bis position\x0bis role\x0bis work\x0boffer\x0bopportunity\x0bplace\x0bpost\t(?<!\\w)(?:(?:did|do|have|will) i (?:not )?(?:get|got|have|gotten)? ?(?:the|this) (?:~job~))(?!\\w)',
        'said\tam i \t(?<!\\w)(?:am i (?:in|hired|in or out|the one|being (?:strung|ghosted|ignored|rejected)))(?!\\w)',
        'said\thave\x0bwith\x0c yes or no\t(?<!\\w)(?:(?:have|with).{0,20} yes or no)(?!\\w)',
        'said\tyes or no?\t(?<!\\w)(?:yes or no\\?)(?!\\w)',
        'said\tis it a no\x0bis it a yes\t(?<!\\w)(?:is it a (?:yes|no))(?!\\w)',
        'said\tin or out?\t(?<!\\w)(?:in or out\\?)(?!\\w)',
        'said\tone way or the other\t(?<!\\w)(?:one way or the other)(?!\\w)',
        'said\thave you already \x0cchosen\x0bdecided against\x0bfound\x0bgiven it to\x0bgone with\x0bhired\x0bpicked\x0brejected\x0bselected\t(?<!\\w)(?:have you already (?:hired|chosen|picked|selected|found|given it to|gone with|decided against|rejected))(?!\\w)',
        'said\tanother\x0banyone\x0bsomebody\x0bsomeone\x0chave you chosen \x0bhave you found \x0bhave you gone with \x0bhave you hired \x0bhave you picked \x0bhave you selected \t(?<!\\w)(?:have you (?:hired|chosen|picked|selected|found|gone with) (?:someone|somebody|anyone|another))(?!\\w)',
        'said\t get\x0b let\x0banswer\x0bcall\x0bdecide\x0breply\x0brespond\x0btell\x0bwrite\x0care you ever\x0bare you finally\x0bwill you ever\x0bwill you finally\t(?<!\\w)(?:(?:will|are) you (?:ever|finally|ever going|finally going)(?: \\w+)? (?:to )?(?:decide|reply|answer|tell|let|get|call|respond|write))(?!\\w)',
    ), 'What’s the hold-up?', 'You showed me what is happening on the shop floor.', BODY,
    (), (), False, False),
    Rule('DEM-15', WARNING, 'A reader hears that they should count your rivals for you.', ('Ask only about the timing; numbers are for an agency’s recruiter.',), (
        'said\thow many \t(?<!\\w)(?:how many (?:other )?(?:candidates|applicants|contenders|competitors|finalists))(?!\\w)',
        'said\thow many other others \x0bhow many other people \x0bhow many others \x0bhow many people \t(?<!\\w)(?:how many (?:other )?(?:people|others) (?:are|is|were|have|has|remain\\w*|you|still|applied|left|did)(?! (?:on|in) (?:the|your) (?:team|kitchen|department|shift|crew|unit))(?! (?:visit|come|use|work)))(?!\\w)',
        'said\ti am up against\x0bi up against\t(?<!\\w)(?:i (?:am )?up against)(?!\\w)',
        'said\twho else applied\x0bwho else are\x0bwho else did\x0bwho else has\x0bwho else have\x0bwho else is\t(?<!\\w)(?:who else (?:is|are|has|have|did|applied))(?!\\w)',
        'said\twhat are my chances\x0bwhat are my odds\t(?<!\\w)(?:what are my (?:chances|odds))(?!\\w)',
        'said\thow \x0cgood\x0bhigh\x0c are my chances\t(?<!\\w)(?:how (?:good|high) are my chances)(?!\\w)',
    ), 'How many other people are you interviewing?', 'You told me how many people visit a day.', BODY,
    ('ask-recruiter', 'recruiter'), (), False, False),
    Rule('DEM-17', WARNING, 'A reader hears a deadline; no note sets one.', ('“Do you think there might be news by {when}?”', '“Do you think there might be news by {by}?”', 'Give your own date as a fact, and only if it is true.'), (
        'said\t before \x0b by \x0blater\x0buntil\x0bwithin\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bapril\x0baugust\x0bbusiness\x0bchristmas\x0bcob\x0bday\x0bdecember\x0beaster\x0bend\x0beod\x0bevening\x0bfebruary\x0bfortnight\x0bhour\x0bjanuary\x0bjuly\x0bjune\x0blunchtime\x0bmarch\x0bmay\x0bmiddle\x0bmidnight\x0bmonth\x0bmorning\x0bnoon\x0bnovember\x0boctober\x0bplay\x0bseptember\x0btomorrow\x0btonight\x0bweek\t(?<!\\w)(?:(?:~order~|(?:could|can|would|will) you (?:please |kindly )?)~act~\\b[^.?!;]{0,50}? (?:by|before|no later than|not later than|until|within) (?P<when>~a_time~|~weeks~)(?! (?:or whenever|if (?:it|that) suits)))(?!\\w)',
        'said\t by \x0chope to hear\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bapril\x0baugust\x0bbusiness\x0bchristmas\x0bcob\x0bdecember\x0beaster\x0bend\x0beod\x0bevening\x0bfebruary\x0bfriday\x0bjanuary\x0bjuly\x0bjune\x0blunchtime\x0bmarch\x0bmay\x0bmidday\x0bmiddle\x0bmidnight\x0bmonday\x0bmonth\x0bmorning\x0bnext week\x0bnoon\x0bnovember\x0boctober\x0bplay\x0bsaturday\x0bseptember\x0bsunday\x0bthis week\x0bthursday\x0btoday\x0btomorrow\x0btonight\x0btuesday\x0bwednesday\t(?<!\\w)(?:(?:^|(?<=[.!?] ))hope to hear[^.?!;]{0,30} by ~a_time~)(?!\\w)',
        'said\t before \x0b by \x0b no later than \x0b within \x0cappreciate\x0bbe glad\x0bbe grateful\x0bbe happy\x0bbe thankful\x0bcount on\x0bcounting on\x0bhope\x0bhoping\x0blike\x0blook forward to\x0blooking forward to\x0blove\x0bneed\x0bwant\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bapril\x0baugust\x0bbusiness\x0bchristmas\x0bcob\x0bday\x0bdecember\x0beaster\x0bend\x0beod\x0bevening\x0bfebruary\x0bfortnight\x0bhour\x0bjanuary\x0bjuly\x0bjune\x0blunchtime\x0bmarch\x0bmay\x0bmiddle\x0bmidnight\x0bmonth\x0bmorning\x0bnoon\x0bnovember\x0boctober\x0bplay\x0bseptember\x0btomorrow\x0btonight\x0bweek\t(?<!\\w)(?:i(?:(?: (?:would|am|do|will|have|shall|really)))* (?:hope|hoping|like|love|need|appreciate|want|count on|counting on|be (?:grateful|glad|happy|thankful)|look forward to|looking forward to)(?:(?: (?:for|to|if|you|could|can|have|get|getting|receive|receiving|hear|hearing|on|i|let|me|know|that|will|would)))* ?(?:(?:back |something |anything )?from you|(?:an?|your|some|any|the)(?: \\w+)?(?: ~answer~)?|know)?[^.?!;]{0,25} (?:by|no later than|before|within) (?:the next )?(?P<by>~a_time~|~weeks~)(?![^.?!;]{0,20} (?:stand|hold|likely|hoped|still|realistic|possible|on track|the plan)))(?!\\w)',
        'said\tan \x0byour \x0c is\x0b will\x0b would\x0c before \x0b by \x0bwithin\x0cacknowledg\x0banswer\x0bcall back\x0bcallback\x0bclarity\x0bclosure\x0bconfirmation\x0bdecision\x0bexplanation\x0bfeedback\x0bnews\x0boutcome\x0breplies\x0breply\x0bresponse\x0bresult\x0bsign of life\x0bupdate\x0bverdict\x0byes or a no\x0byes or no\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bapril\x0baugust\x0bbusiness\x0bchristmas\x0bcob\x0bday\x0bdecember\x0beaster\x0bend\x0beod\x0bevening\x0bfebruary\x0bfortnight\x0bhour\x0bjanuary\x0bjuly\x0bjune\x0blunchtime\x0bmarch\x0bmay\x0bmiddle\x0bmidnight\x0bmonth\x0bmorning\x0bnoon\x0bnovember\x0boctober\x0bplay\x0bseptember\x0btomorrow\x0btonight\x0bweek\t(?<!\\w)(?:(?:your|an) (?:~answer~)[^.?!;]{0,20} (?:by|before|within) (?P<then>~a_time~|~weeks~) (?:would|is|will))(?!\\w)',
        'said\t day\x0b hour\x0cdecide\x0bget back\x0breply\x0brespond\t(?<!\\w)(?:(?:reply|respond|decide|get back)[^.?!;]{0,30} within (?:the next )?(?:~number~|24|48|72) (?:hours?|(?:working |business )?days?))(?!\\w)',
        'said\t day\x0b hour\t(?<!\\w)(?:within (?:the next )?(?:~number~|24|48|72) (?:hours?|(?:working |business )?days?)(?=[^.?!;]{0,40} (?:reply|answer|response|hear|decide)))(?!\\w)',
        'said\t before then\x0canswer\x0bcall back\x0bcallback\x0bclarity\x0bclosure\x0bconfirmation\x0bdecision\x0bexplanation\x0bfeedback\x0bknow\x0blife\x0bnews\x0boutcome\x0breplies\x0breply\x0bresponse\x0bresult\x0bstraight\x0bupdate\x0bverdict\x0byes\t(?<!\\w)(?:(?:~answer~|know)[^.?!;]{0,25} before then)(?!\\w)',
        'said\tbefore then\t(?<!\\w)(?:before then(?=[^.?!;]{0,30}~answer~))(?!\\w)',
    ), 'Could you let me know by Friday?', 'I can send a sample by Friday.', BODY,
    (), (), False, False),
    Rule('DEM-50', WARNING, 'As a whole, this sentence sounds like a claim on them.', ('Ask once, as a question: “Could you tell me where things stand?”',), (
    ), 'Put me through to whoever makes the choice.', 'You put me through to the night desk, and I liked what I heard.', BODY,
    (), (), False, False),
    Rule('ULT-01', ERROR, 'A reader hears that their silence will cost them something.', ('“I have begun to speak with other companies, and wanted to ask you before I go further.”',), (
        'said\tfailing a\x0bfailing that\x0bfailing this\x0bif \x0bin case \x0bshould \x0bunless i\x0bunless someone\x0bunless something\x0bunless the\x0bunless this\x0bunless we\x0bunless you\x0bwithout a \x0bwithout an \x0bwithout any \x0bwithout some \x0bwithout your \x0caccept\x0bafraid\x0bapplication\x0bassume\x0bconsider\x0bdone\x0bforced\x0bgoing\x0bgone\x0bi am about to\x0bi am out\x0bi have to\x0bi out\x0bi will\x0bi would have to\x0binterest\x0bleave\x0blonger\x0blose\x0bmatter\x0bmay\x0bmight\x0bmust\x0boff\x0bprepared\x0bready\x0bshall\x0bsign\x0btake\x0bwalk\x0bwithdraw\t(?<!\\w)(?:(?:(?:if|should|in case) (?:i|you|we|there|~nobody~|no|this|your(?: \\w+)?|nothing|the \\w+|that)[^.?!;]{0,30}? (?:not|no|never|nothing|fails?|nobody)(?=[^.?!;]{0,45} (?:hear|reply|replies|respond|answer|receive|get|decide|call|write|let me|tell me|give me|make|offer|news|response|decision|contact|update|hire|act|choose|confirm\\w*|word|by|within|before|soon|match|work out|come))|unless (?:i|you|we|there|someone|something|the|this)(?! (?:hear otherwise|tell me otherwise|misread|object|prefer))|failing (?:that|this|an?)|without (?:an?|your|any|some) (?:\\w+ )?~answer~)[^.?!;]{0,80}? (?:~i_will~(?: (?:then|gladly|be))?(?: \\w+)? (?:withdraw\\w*|accept\\w*|sign\\w*|go|going|move|moving|take|taking|look|looking|leave|leaving|assum\\w+ (?:you|the (?:matter|answer|position|job)|it is|this is)|consider\\w*|walk\\w*|clos\\w+|turn|stop|shar\\w+|post\\w*|writ\\w+|report|find|join|pursue|give|decline|cancel|treat|file|escalat\\w+|interpret|conclude|draw|have no|forced|obliged|off|gone|lost|unavailable|looking)|i(?: am)? (?:afraid|forced|going|gone|out|off|done|no longer|withdraw|walk|leave|take it|assume (?:you|the (?:matter|answer)|it is|this is)|consider|sign|accept|lose)|consider (?:this|me|my)|(?:the|my) (?:offer|application|interest)(?: \\w+)? (?:is|will be|lapses)))(?!\\w)',
        'said\tif \x0bunless i hear\x0bunless someone\x0bunless there\x0bunless you\x0ci am about to\x0bi am forced to\x0bi am going to\x0bi am prepared to\x0bi am ready to\x0bi have to\x0bi may\x0bi might\x0bi must\x0bi shall\x0bi will\x0bi would have to\t(?<!\\w)(?:~i_will~ (?:[^.?!;]{0,50}? )?(?:unless (?:you|i hear|there|someone)(?! (?:need|prefer|object|say))|if (?:you|i|your \\w+|there|~nobody~|nothing)(?: (?:do|does|can|could|am|is|have|has|did|are|will))? (?:not|no|nothing|fail)(?! (?:mind|object|feel|longer need)))(?<!happy to))(?!\\w)',
        'said\t as a\x0bmean\x0btells\t(?<!\\w)(?:(?:your silence|not hearing(?: back)?(?: from you)?|no (?:answer|reply|response) (?:from you|by \\w+)|(?:lack|absence) of an? (?:answer|reply|response))(?: \\w+){0,5} (?:as a|means?|mean that|tells me|to mean))(?!\\w)',
        'said\tit as a no\x0bsilence\x0bthat as a no\t(?<!\\w)(?:(?:take|read|treat|interpret|understand) (?:your silence|it as a no|that as a no|silence) ?(?:as|to mean)?)(?!\\w)',
        'said\tact\x0bconclusion\x0bmeasures\x0bproceed\x0brespond\x0bsteps\t(?<!\\w)(?:(?:act|respond|proceed|draw my (?:own )?conclusions?|take (?:steps|action|measures)) accordingly)(?!\\w)',
        'said\tdraw my conclusion\x0bdraw my own conclusion\t(?<!\\w)(?:draw my (?:own )?conclusions?)(?!\\w)',
        'said\tthere will be consequences\t(?<!\\w)(?:there will be consequences)(?!\\w)',
        'said\thear from my lawyer\x0bhear from my solicitor\t(?<!\\w)(?:hear from my (?:lawyer|solicitor))(?!\\w)',
        'said\tthink \x0crejecting\x0bturning\x0byou\x0ccarefully before \x0btwice before \t(?<!\\w)(?:think (?:very )?(?:carefully|twice) before (?:you|turning|rejecting))(?!\\w)',
        'said\tchoose carefully\x0bchoose wisely\t(?<!\\w)(?:choose (?:carefully|wisely))(?!\\w)',
        'said\t go to \x0balert\x0bcall\x0btell\x0ci could\x0bi will\x0bmay\x0bmight\t(?<!\\w)(?:i (?:will|may|might|could)(?: \\w+)? (?:tell|alert|go to|call) (?:a |some |the )?(?:journalists?|reporters?|press|newspapers?|media))(?!\\w)',
        'said\tnot be my \x0bnot be the \x0bnot my \x0bnot the \t(?<!\\w)(?:not (?:be )?(?:my|the) (?:problem|fault|loss) (?:if|when))(?!\\w)',
    ), "If I don't hear from you, I will withdraw.", 'If the answer is no, I will quite understand.', BODY,
    (), (), False, False),
    Rule('ULT-02', ERROR, 'A reader hears a threat.', ('“I remain interested; has anything changed on timing?”',), (
        'said\t a \x0b my \x0b one \x0b our \x0b your \x0babsolutely\x0cattempt\x0bchance\x0bemail\x0bmessage\x0bnote\x0bnotice\x0boffer\x0bopportunity\x0breminder\x0brequest\x0btry\x0bwarning\x0bword\t(?<!\\w)(?:(?:this|that|it|here)(?:(?: (?:is|will be|shall be|be|as|to be|now)))* (?:your|my|a|one|our|absolutely|as a)(?: very)? (?:last|final) (?:chance|warning|notice|reminder|attempt|request|email|message|opportunity|word|offer|note|try))(?!\\w)',
        'said\tthis as a final\t(?<!\\w)(?:this as a final)(?!\\w)',
        'said\tcall\x0bchance\x0bopportunity\x0bwarning\x0cyour final \x0byour last \x0byour very final \x0byour very last \t(?<!\\w)(?:your (?:very )?(?:last|final) (?:chance|warning|opportunity|call))(?!\\w)',
        'said\tone final chance\x0bone final warning\x0bone last chance\x0bone last warning\t(?<!\\w)(?:one (?:last|final) (?:chance|warning))(?!\\w)',
        'said\tfinal\x0blast \x0bre:\x0cattempt\x0bcall\x0bchance\x0bnotice\x0breminder\x0brequest\x0bwarning\t(?<!\\w)(?:^(?:re: )?(?:final|last) (?:notice|warning|chance|call|reminder|attempt|request))(?!\\w)',
        'said\t an ultimatum\t(?<!\\w)(?:(?:give|giving|set|is|setting)(?: you)? an ultimatum)(?!\\w)',
        'said\tare warned\x0bbe warned\x0bbeen warned\x0bconsider yourself warned\t(?<!\\w)(?:(?:been|be|are|consider yourself) warned)(?!\\w)',
        'said\tfair warning\t(?<!\\w)(?:fair warning)(?!\\w)',
        'said\ti will not \x0bshall\x0cask again\x0boffer again\x0bsay it again\x0bsay this again\x0btry again\t(?<!\\w)(?:i (?:will|shall) not (?:ask|say it|say this|try|offer) again)(?!\\w)',
        'said\ti am \x0bi will \x0cit on\x0bthis on\x0byou on\x0cask\x0bgoing\x0bonly\x0bsay\x0btell\x0cce\x0be last time\x0be more time\t(?<!\\w)(?:(?:i am|i will) (?:only )?(?:going to )?(?:ask|say|tell)(?:ing)? (?:this|you|it|for this)(?: (?:this|only))? (?:once|one (?:more|last) time)(?: more)?)(?!\\w)',
        'said\task this once\x0basking this once\x0bsay this once\t(?<!\\w)(?:(?:only )?(?:ask|asking|say) this once(?: more)?)(?!\\w)',
        'said\tdo not force me\x0bdo not make me\x0bdo not push me\x0bdo not tempt me\x0bdo not test me\t(?<!\\w)(?:do not (?:make|force|push|test|tempt) me)(?!\\w)',
        'said\tor else\t(?<!\\w)(?:or else)(?!\\w)',
        'said\tor i\x0caccept\x0bgo elsewhere\x0bgone\x0bleave\x0bleaving\x0blook\x0bmove on\x0boff\x0bout\x0bpost\x0breport\x0bshare\x0bsign\x0btake another\x0btake it\x0btake my\x0btake the\x0btell\x0bwalk\x0bwithdraw\x0bwrite to\t(?<!\\w)(?:(?<!you )(?<!me )(?<!she )(?<!he )or i(?: (?:will|shall|am|have to))* (?:walk|withdraw|leave|move on|sign|accept|take (?:it|the|another|my)|go elsewhere|look|report|post|tell|write to|share|out|gone|leaving|off))(?!\\w)',
        'said\totherwise i\x0botherwise, i\x0c go\x0b have no\x0b look\x0baccept\x0bassume\x0bconsider\x0bfind\x0bforced\x0bhold\x0bleave\x0bmove\x0bpost\x0breport\x0bshare\x0bsign\x0btake\x0btell\x0bwalk\x0bwithdraw\x0bwrite\t(?<!\\w)(?:otherwise,? i(?:(?: (?:will|shall|must|am going to|have to)))* (?:walk|withdraw|leave|move|sign|accept|take|go|look|report|post|tell|write|share|consider|assume|be forced|find|have no|not be able to hold))(?!\\w)',
        'said\twill be a loss if \x0bwill be a pity if \x0bwill be a shame if \x0bwould be a loss if \x0bwould be a pity if \x0bwould be a shame if \t(?<!\\w)(?:(?:would|will) be a (?:pity|shame|loss) if (?:one of|your|you|the|someone|somebody|another|i (?:went|had to|were to|left|took|signed|ended)|we|this|word|people|that)(?! (?:snow|rain|weather|weekend)))(?!\\w)',
        'said\ti am no longer \x0bwould be no longer \x0cavailable\x0bcandidate\x0binterested\x0brunning\x0bwilling\t(?<!\\w)(?:(?:i am|would be) no longer (?:a candidate|interested|available|in the running|willing))(?!\\w)',
        'said\tnot be \x0ca candidate \x0bin the running \t(?<!\\w)(?:not be (?:a candidate|in the running) (?:much )?longer)(?!\\w)',
        'said\t or \x0ceither i \x0beither it \x0beither the \x0beither they \x0beither we \x0beither you \t(?<!\\w)(?:either (?:we|you|i|they|the|it) [^.?!;]{0,60} or (?:we|i|you|it|that|this) (?:\\w+ )?(?:forget|end|part|walk|leave|stop|call|drop|withdraw|move|go|will|is|am|can|do not|look|lose|close|say)\\w*)(?!\\w)',
        'said\tcall off \x0bdrop \x0bend \x0bforget \x0cand i \x0band then i \x0band then we \x0band we \x0bor i \x0bor then i \x0bor then we \x0bor we \t(?<!\\w)(?:(?:or|and) (?:then )?(?:we|i) (?:forget|drop|call off|end) (?:about )?(?:it|this|the))(?!\\w)',
    ), 'This is your last chance.', 'The final round was fun.', TEXT,
    (), (), False, False),
    Rule('ULT-04', ERROR, 'A reader hears a deadline.', ('“Do you think there might be news by {when}?”', 'Give your own date and not theirs, and only if it is true.'), (
        'said\tyou have\x0byou still have\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bapril\x0baugust\x0bbusiness\x0bchristmas\x0bcob\x0bdecember\x0beaster\x0bend\x0beod\x0bevening\x0bfebruary\x0bfriday\x0bjanuary\x0bjuly\x0bjune\x0blunchtime\x0bmarch\x0bmay\x0bmidday\x0bmiddle\x0bmidnight\x0bmonday\x0bmonth\x0bmorning\x0bmy \x0bnext week\x0bnoon\x0bnovember\x0boctober\x0bplay\x0bsaturday\x0bseptember\x0bsunday\x0bthis week\x0bthursday\x0btoday\x0btomorrow\x0btonight\x0btuesday\x0bwednesday\t(?<!\\w)(?:you(?: have| still have)(?:(?: (?:only|exactly|just|got|now|precisely)))* (?:until|till) (?P<when>~a_time~|my )(?![^.?!;]{0,20} to (?:open|finish|build|file)))(?!\\w)',
        'said\tyou have\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bcountless\x0bdozen\x0beight\x0beleven\x0bfifteen\x0bfifty\x0bfive\x0bforty\x0bfour\x0bhundred\x0bmany\x0bmultiple\x0bnine\x0bnumerous\x0bone\x0brepeated\x0bseven\x0bseveral\x0bsix\x0bten\x0bthirty\x0bthree\x0btwelve\x0btwenty\x0btwo\t(?<!\\w)(?:you have(?:(?: (?:only|exactly|just|got|now|precisely)))* (?:~count~|one|24|48|72) (?:more )?(?:hours?|days?|weeks?)(?: (?:to|left|before|then|and|until)|[.,!]|$))(?!\\w)',
        'said\t0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bapril\x0baugust\x0bchristmas\x0bclose of business\x0bclose of play\x0bcob\x0bday\x0bdecember\x0beaster\x0bend of \x0beod\x0bfebruary\x0bhour\x0bjanuary\x0bjuly\x0bjune\x0blunchtime\x0bmarch\x0bmay\x0bmiddle of \x0bmidnight\x0bnext evening\x0bnext month\x0bnext morning\x0bnoon\x0bnovember\x0boctober\x0bseptember\x0bthis evening\x0bthis month\x0bthis morning\x0btomorrow\x0btonight\x0bweek\t(?<!\\w)(?:i(?: (?:will|am|can only|shall|am willing to|am prepared to|will only))* (?:give|giving|wait|hold(?:ing)?(?: off| out)?|waiting|allow|grant)(?:(?: (?:for|you|your(?: \\w+)?|an?|out|on|only|another|just|only)))* (?:until|till|~number~|one more|24|48|72) ?(?:more )?(?:~a_time~|hours?|days?|weeks?)(?<!can wait)(?! (?:period|time))(?! (?:for|on|of) (?:the|a) (?:bus|train|kiln)))(?!\\w)',
        'said\t answer by \x0b confirmation by \x0b decision by \x0b no by \x0b reply by \x0b response by \x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bclose of business\x0bclose of play\x0bcob\x0bend of business\x0bend of day\x0bend of the business\x0bend of the day\x0beod\x0blunchtime\x0bmidday\x0bmidnight\x0bnoon\x0btonight\t(?<!\\w)(?:(?:your|my|yes or)(?: \\w+){0,2}? (?:answer|decision|response|reply|no|confirmation) by (?:~clock~))(?!\\w)',
        'said\tanswer \x0bconfirmation \x0bdecision \x0breply \x0bresponse \t(?<!\\w)(?:(?<!my )(?:answer|decision|response|reply|confirmation)(?: is)? (?:needed|required|expected|due|wanted) (?:by|before|no later))(?!\\w)',
        'said\t by \x0chear\x0blet me know\x0bme back\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bclose of business\x0bclose of play\x0bcob\x0bend of business\x0bend of day\x0bend of the business\x0bend of the day\x0beod\x0blunchtime\x0bmidday\x0bmidnight\x0bnoon\x0btonight\t(?<!\\w)(?:(?:let me know|me back|hear(?: back)?(?: from you)?)[^.?!;]{0,30} by (?:~clock~))(?!\\w)',
        'said\t or\x0b would\x0bplease\x0ca answer by \x0ba decision by \x0ban answer by \x0ban decision by \x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bbusiness\x0bcob\x0bend\x0beod\x0blunchtime\x0bmidday\x0bmidnight\x0bnoon\x0bplay\x0btonight\t(?<!\\w)(?:an? (?:answer|decision) (?:by noon|by ~clock~) (?:or|would|please))(?!\\w)',
        'said\t by \x0ci expect\x0bi need\x0bi want\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bclose of business\x0bclose of play\x0bcob\x0bend of business\x0bend of day\x0bend of the business\x0bend of the day\x0beod\x0blunchtime\x0bmidday\x0bmidnight\x0bnoon\x0btonight\t(?<!\\w)(?:i (?:need|want|expect)(?: \\w+){0,3} by (?:~clock~))(?!\\w)',
        'said\ta firm deadline \x0ba strict deadline \x0bthe final deadline \x0byour deadline \t(?<!\\w)(?:(?:your|a firm|a strict|the final) deadline (?:is|for (?:you|your)))(?!\\w)',
        'said\tset you a \x0bsetting you a \t(?<!\\w)(?:set(?:ting)? you a (?:\\w+ )?deadline)(?!\\w)',
        'said\tmy offer \x0bthis offer \x0cends\x0bexpires\x0bgood\x0blapses\x0bopen\x0bstands\x0bvalid\t(?<!\\w)(?:(?:my|this) offer (?:to you )?(?:stands|expires|is (?:good|valid|open)|ends|lapses))(?!\\w)',
        'said\t i am \x0b i will be \x0b i will no \x0bconsider\x0boffer\x0bshall\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bapril\x0baugust\x0bbusiness\x0bchristmas\x0bcob\x0bdecember\x0beaster\x0bend\x0beod\x0bevening\x0bfebruary\x0bfriday\x0bjanuary\x0bjuly\x0bjune\x0blunchtime\x0bmarch\x0bmay\x0bmidday\x0bmiddle\x0bmidnight\x0bmonday\x0bmonth\x0bmorning\x0bnext week\x0bnoon\x0bnovember\x0boctober\x0bplay\x0bsaturday\x0bseptember\x0bsunday\x0bthat\x0bthen\x0bthis\x0bthursday\x0btoday\x0btomorrow\x0btonight\x0btuesday\x0bwednesday\t(?<!\\w)(?:(?:after|beyond|past) (?:that|then|this|~a_time~),? (?:i am|i will be|i shall be|i will no|i am no|consider|the offer|my offer)(?: (?:off|gone|no longer|longer|out|unavailable|on the market|me|it|done)))(?!\\w)',
    ), 'You have until Wednesday.', 'You told me you have until June to open the annex.', TEXT,
    (), (), False, False),
    Rule('ULT-06', ERROR, 'A reader hears another employer used as a lever, and it works against you.', ('Give the fact and its date, only if it is true, and without an “if”.',), (
        'said\tam about to\x0bforced\x0bgoing\x0bhave to\x0bmay\x0bmight\x0bshall\x0bwill\x0c accept \x0b choose \x0b go to \x0b go with \x0b opt for \x0b say yes to \x0b sign \x0b take \x0canother\x0bcompetitor\x0bcontract\x0belsewhere\x0bjob\x0boffer\x0bposition\x0bpost\x0brival\x0bsomebody\x0bsomeone\x0bsomewhere\x0bwith one of\t(?<!\\w)(?:i (?:will|shall|am going to|am about to|will have to|have to|may have to|might have to|would have to|am forced to|may|might)(?: \\w+){0,3}? (?:accept|take|sign|go with|go to|choose|opt for|say yes to) (?:(?:the|an|another|my|their|that|a|someone|somebody) ?(?:other|better|different|competing|second|rival)? ?(?:offers?|contract|job|position|post|~rival~)(?! (?:here|with you|you))|elsewhere|with (?:somebody|someone|another|one of)|somewhere else|someone else))(?!\\w)',
        'said\ttake my \x0btaking my \x0celsewhere\x0bsomeone\x0bto a\x0bto your\t(?<!\\w)(?:(?:take|taking) my (?:\\w+ ){1,3}(?:elsewhere|to (?:someone|a|your)))(?!\\w)',
        'said\telsewhere\x0bsomewhere else\x0c apply\x0b go\x0b look\x0b sign\x0b turn\x0cam about to\x0bforced\x0bgoing\x0bhave to\x0bmay\x0bmight\x0bmust\x0bprepared\x0bready\x0bshall\x0bwill\t(?<!\\w)(?:~i_will~(?: \\w+){0,3}? (?:go|look|looking|sign|turn|apply)(?: \\w+)? (?:elsewhere|somewhere else))(?!\\w)',
        'said\tyour \x0cat \x0bby \x0bfor \x0bfrom \x0bto \x0bwith \t(?<!\\w)(?:(?:to|with|for|from|by|at) (?:one of )?your (?:\\w+ )?(?:~rival~))(?!\\w)',
        'said\tjoin a competitor\x0bjoin a rival\x0bjoin your competitor\x0bjoin your rival\t(?<!\\w)(?:join (?:your|a) ~rival~)(?!\\w)',
        'said\tno \x0calternative\x0bchoice\x0bexcept\x0boption\t(?<!\\w)(?:i(?:(?: (?:will|would|shall|may|might|have|see|had|am|do not|be)))* (?:have|see|left with|be left with|with)? ?no (?:other |real )?(?:choice|option|alternative)(?: (?:but|except|than))?)(?!\\w)',
        'said\talternative\x0bchoice\x0blittle\x0boption\x0breal\x0cgive me\x0bgive us\x0bgives me\x0bgives us\x0bgiving me\x0bgiving us\x0bleave me\x0bleave us\x0bleaves me\x0bleaves us\x0bleaving me\x0bleaving us\x0bleft me\x0bleft us\t(?<!\\w)(?:(?:leaves?|leaving|left|gives?|giving) (?:me|us)(?: with)? (?:no|little|not much) (?:other |real )?(?:choice|option|alternative))(?!\\w)',
        'said\t compelled to\x0b forced to\t(?<!\\w)(?:i(?:(?: (?:will|am|may|shall|might|would|feel|be|being)))* (?:forced|compelled) to)(?!\\w)',
        'said\tforce my hand\t(?<!\\w)(?:force my hand)(?!\\w)',
        'said\tforced my hand\t(?<!\\w)(?:forced my hand)(?!\\w)',
    ), 'I will accept the other offer.', 'I have accepted a position elsewhere.', BODY,
    ('withdraw', 'offer'), (), False, False),
    Rule('ULT-08', ERROR, 'A reader hears a threat with your absence.', ('“I remain interested in the role.”',), (
        "said\tcompany's\x0bentirely\x0bloss\t(?<!\\w)(?:(?:is|was|be|entirely) (?:your|the company's|their) (?:own )?loss)(?!\\w)",
        'said\tyour loss\t(?<!\\w)(?:^your loss)(?!\\w)',
        'said\t all\x0b are\x0b could\x0b will\x0b would\x0bcome\x0bday\x0bgoing\x0bmay\x0bmight\x0bonly\x0bsoon\x0bsurely\x0cbe losing\x0bbe making a\x0bbe missing\x0bbe sorry\x0bbe the poorer\x0bkick yourself\x0bkicking yourself\x0blose a\x0blose me\x0blose out\x0blose the\x0bmiss out\x0bmissing out\x0bregret\x0brue\x0bwish you had\t(?<!\\w)(?:you(?:(?: (?:will|would|may|might|are going to|are|could|soon|surely|only|all|one day|come to)))+ (?:regret|be sorry|miss out|lose (?:me|out|a|an|the)|be (?:missing|making a|losing)|missing out|kick(?:ing)? yourself|rue|wish you had|be the poorer)(?: (?:me|a|out|the|an|it|on|that|good|what|this))?(?! (?:time|hours|weight|second coat)))(?!\\w)',
        'said\ta big mistake \x0ba grave mistake \x0ba huge mistake \x0ba serious mistake \x0bthe biggest mistake \x0byour mistake \t(?<!\\w)(?:(?:your|a big|a huge|a grave|a serious|the biggest) mistake (?:to|if|of|not|you|would))(?!\\w)',
        'said\ta mistake \x0chire\x0bignore\x0blose\x0bpass\x0breject\x0bto let\x0bturn\t(?<!\\w)(?:a mistake (?:to (?:let|pass|reject|turn|ignore|lose)|not to hire))(?!\\w)',
        'said\tyou risk losing\t(?<!\\w)(?:you risk losing)(?!\\w)',
        'said\tabout to lose \x0babout to losing \x0brisk lose \x0brisk losing \x0bstand to lose \x0bstand to losing \t(?<!\\w)(?:(?:risk|about to|stand to) (?:losing|lose) (?:me|a|an|out))(?!\\w)',
        'said\tat your own peril\x0bat your own risk\t(?<!\\w)(?:at your own (?:risk|peril))(?!\\w)',
        'said\tlet \x0bletting\x0blose\x0blosing\x0bmissing\x0bpassing\x0c go\x0b like me\x0baway\x0bcandidate\x0bcook\x0bengineer\x0bhire\x0bnurse\x0bslip\x0btalent\x0bteacher\x0bwalk\t(?<!\\w)(?:(?:lose|losing|missing|passing up|let|letting) (?:the best|a|your best|a good|such an?|someone|somebody)(?: \\w+){0,2} (?:candidate|engineer|nurse|cook|teacher|hire|talent|like me|slip|go|get away|walk))(?!\\w)',
        'said\tbest\x0bpeople\x0byou\x0cthat is how \x0bthat is why \x0bthis is how \x0bthis is why \t(?<!\\w)(?:(?:this|that) is (?:why|how) (?:you|good people|the best))(?!\\w)',
        'said\tno wonder \x0chort\x0bleave\x0bno one\x0bnobody\x0bnone\x0bnot one of you\x0bperson\x0bsingle\x0bsoul\x0btill\x0btrouble\x0bvacancies\x0byou can not\t(?<!\\w)(?:no wonder (?:people leave|~nobody~|you can not|you have (?:trouble|vacancies)|you are (?:still|short)))(?!\\w)',
        'said\tto \x0cit would be a mistake \x0bit would be a shame \x0bit would be careless \x0bit would be foolish \x0bit would be reckless \x0bit would be short-sighted \x0bit would be shortsighted \x0bit would be stupid \x0bit would be unwise \x0bit would be wrong \t(?<!\\w)(?:it would be (?:unwise|foolish|a mistake|wrong|stupid|short-?sighted|a shame|careless|reckless) (?:of you )?to (?:turn|reject|pass|lose|let|ignore|overlook|refuse|wait|hire (?:some|any))(?: \\w+)?)(?!\\w)',
        'said\tme again\x0chear \x0bheard\x0bsee\t(?<!\\w)(?:(?:see|seen|hear|heard) (?:of |from )?me again)(?!\\w)',
        'said\tone way or another\t(?<!\\w)(?:one way or another)(?!\\w)',
        'said\tdo not say i\x0bi did warn\x0bi warned\x0bmark my words\x0bwait and see\t(?<!\\w)(?:(?:mark my words|wait and see|do not say i|i did warn|i warned))(?!\\w)',
        'said\tlet us not beat\x0blet us not drag\x0blet us not fool\x0blet us not kid\x0blet us not play\x0blet us not pretend\x0blet us not waste\t(?<!\\w)(?:let us not (?:waste|pretend|play|beat|kid|fool|drag))(?!\\w)',
        'said\ti know \x0bwe know \x0ca journalist\x0ba lawyer\x0bpeople\x0bsomebody\x0bsomeone\x0byour board\x0byour boss\x0byour ceo\x0byour client\x0byour competitor\x0byour investor\t(?<!\\w)(?:(?:i|we) know (?:people|someone|somebody|a (?:journalist|lawyer|few people)|your (?:boss|ceo|competitors?|clients?|investors?|board))(?: (?:at|in|who|on|well))?)(?!\\w)',
        'said\tif \x0bonce\x0bsoon\x0bwhen \x0cget my answer \x0bget my decision \x0bget my reply \x0bget my yes \x0bhave my answer \x0bhave my decision \x0bhave my reply \x0bhave my yes \t(?<!\\w)(?:(?:have|get) my (?:answer|decision|reply|yes) (?:when|once|as soon as|if) (?:i|you))(?!\\w)',
        'said\t or i am \t(?<!\\w)(?:(?:either|or) [^.?!;]{0,40} or i am (?:out|gone|off|done))(?!\\w)',
        'said\ti am done!\x0bi am done.\x0bi am out!\x0bi am out.\t(?<!\\w)(?:i am (?:out|done)[.!])(?!\\w)',
    ), 'It would be your loss.', 'You will not regret a second coat of paint.', BODY,
    (), (), False, False),
    Rule('ULT-09', ERROR, 'A reader hears a threat; that is not what a follow-up is for.', ('“I wanted to ask where things stand.”',), (
        'said\t know\x0b leav\x0b let\x0b mak\x0b post\x0b publish\x0b rat\x0b report\x0b shar\x0b tell\x0b warn\x0b writ\x0cabout your \x0bapplicants\x0bcandidates\x0bdeal\x0bengineers\x0beveryone\x0bexperience\x0bglassdoor\x0bhandle\x0bhire\x0bkununu\x0bnetwork\x0bnewspaper\x0bnurses\x0bpeople\x0bpress\x0breview\x0brun\x0bsocial\x0bstar\x0bteachers\x0btreat\x0btrustpilot\x0bway\t(?<!\\w)(?:(?:i(?:(?: (?:will|shall|would|may|might|could|am|am going to|intend to|plan to|have|can|must|only|be|to))+)|others|people|happy to|consider|thinking of|tempted to|the world|candidates)(?: \\w+){0,4}? (?:post|shar|leav|writ|publish|tell|warn|let|mak|report|rat|know)\\w*[^.?!;]{0,50} (?:glassdoor|kununu|trustpilot|social media|the press|newspapers?|(?:one|two|1|2)[- ]star|a review|how (?:you|i was|applicants|candidates)(?: are)? (?:treat\\w*|handle|deal\\w*|hire|run)|the way you|about your (?:company|hiring|process|recruit\\w+)|this (?:experience|treatment)|my experience on|my network about|other (?:candidates|applicants|nurses|teachers|engineers)(?: (?:to|about|what|how))|everyone (?:how|about|what)|people know))(?!\\w)',
        'said\t about how you\x0b about the way you\x0b about your hiring\x0b about your process\x0b about your treatment\t(?<!\\w)(?:(?:post|posting|write|writing|talk|talking|tell|telling)(?: \\w+){0,2} about (?:how you|the way you|your (?:hiring|process|treatment)))(?!\\w)',
        'said\t go public\x0ccould\x0bmay\x0bmight\x0bshall\x0bwill\t(?<!\\w)(?:i (?:will|may|might|could|shall) go public)(?!\\w)',
        'said\tname and shame\t(?<!\\w)(?:name and shame)(?!\\w)',
        'said\ton glassdoor\t(?<!\\w)(?:on glassdoor(?= (?:and|too|about|for|as|will|[.,])))(?!\\w)',
        'said\tyour reputation \x0ccould\x0bmay\x0bsuffers\x0bwill\x0bwould\t(?<!\\w)(?:your reputation (?:will|would|suffers|could|may))(?!\\w)',
        'said\tcandidates share these things\x0bcandidates talk\x0bpeople share these things\x0bpeople talk\t(?<!\\w)(?:(?:candidates|people) (?:talk|share these things))(?!\\w)',
        'said\tmy attorney\x0bmy lawyer\x0bmy solicitor\t(?<!\\w)(?:my (?:lawyer|attorney|solicitor))(?!\\w)',
        'said\tfriend\x0bhas\x0bsays\x0bwill\x0bwould\x0ca attorney \x0ba lawyer \x0ba solicitor \t(?<!\\w)(?:a (?:lawyer|attorney|solicitor) (?:will|has|says|would|friend))(?!\\w)',
        'said\tconsider\x0bpursue\x0bstart\x0btake\x0btaking\x0c legal action\x0b legal proceedings\x0b legal steps\t(?<!\\w)(?:(?:take|taking|start|pursue|consider\\w*) legal (?:action|steps|proceedings))(?!\\w)',
        'said\tlegal action\x0blegal consequences\t(?<!\\w)(?:legal (?:action|consequences))(?!\\w)',
        'said\tabout\x0bagainst\x0bwith\x0ccomplaint\x0bformal\x0bofficial\x0cfile \x0bfiling \x0blodge \x0blodging \x0bmake \x0braise \x0bsubmit \t(?<!\\w)(?:(?:file|make|lodge|submit|filing|lodging|raise)(?: a| an)? (?:formal |official )?complaint (?:against|about|with))(?!\\w)',
        'said\tformal complaint\t(?<!\\w)(?:formal complaint)(?!\\w)',
        'said\tgoing\x0bi will \x0bmay\x0bmust\x0bprepared\x0bshall\x0btempted\t(?<!\\w)(?:(?:i will|i shall|i may|going to|must|tempted to|prepared to) (?:report|sue) )(?!\\w)',
        'said\tboard\x0bcourt\x0boffice\x0btribunal\t(?<!\\w)(?:(?:employment|labou?r|industrial) (?:tribunal|court|board|office))(?!\\w)',
        'said\te \x0bing \x0cescalate\x0bescalating\x0cmay escalat\x0bmust escalat\x0bshall escalat\x0bto escalat\x0bwill escalat\t(?<!\\w)(?:(?:will|shall|may|must|to) escalat(?:e|ing) (?:this|the matter|my|things))(?!\\w)',
        'said\tover your head\t(?<!\\w)(?:over your head)(?!\\w)',
        'said\tcase\x0bfeels\x0bis \x0blooks\x0bsmells\x0bsounds\t(?<!\\w)(?:(?:case of|is|smells of|looks like|sounds like|feels like) (?:age |gender |racial |open |clear |plain )?(?:discrimination|ageism|racism|sexism))(?!\\w)',
        'said\t\t(?<!\\w)(?:ombudsman)(?!\\w)',
        'said\tstop recommending you\t(?<!\\w)(?:stop recommending you)(?!\\w)',
        'said\tfound out my age\t(?<!\\w)(?:found out my age)(?!\\w)',
        'said\tto your \x0bwith your \x0ccomplain\x0bdirectly\x0bgo \x0bgoing\x0bspeak\x0bstraight\x0btalk\x0bturn\x0bwrite\x0bwriting\x0cboard\x0bboss\x0bceo\x0bchief\x0bdirector\x0bhead of\x0bmanager\x0bmanaging\x0bsuperior\x0bsupervisor\x0bworks council\t(?<!\\w)(?:(?:write|turn|go|complain|speak|talk|writing|going|complaining|turning)(?: directly| straight)?(?: (?:to|with)) your (?:boss|superiors?|directors?|ceo|supervisor|managing|chief|works council|board|manager|head of)(?! (?:showed|told|was|about the (?:move|topic|rota)))(?<!glad to speak with your manager))(?!\\w)',
        'said\tend up in \x0bend up on \x0ccourt\x0bglassdoor\x0blinkedin\x0bsocial media\x0bthe paper\x0bthe press\x0btwitter\t(?<!\\w)(?:end up (?:on|in) (?:social media|the press|the papers?|linkedin|twitter|glassdoor|court))(?!\\w)',
        'said\tmy union\t(?<!\\w)(?:my union(?: rep)?)(?!\\w)',
        'said\tonly wait so long\t(?<!\\w)(?:only wait so long)(?!\\w)',
        'aside\tcommunity is \x0bfield is \x0bindustry is \x0bprofession is \x0btown is \x0bworld is \t(?<!\\w)(?:(?:industry|town|field|community|profession|world) is (?:a )?(?:very )?small)(?!\\w)',
    ), 'I will leave a review on Glassdoor.', 'I read your reviews on Glassdoor with pleasure.', BODY,
    (), (), False, False),
    Rule('ULT-11', WARNING, 'A reader hears a lever, even where the offers are true.', ('“I have begun to speak with other companies.” Name an offer only if you hold one.',), (
        'said\t am\x0b got\x0b have\x0bconsidering\x0bcurrently\x0bhold\x0breceived\x0bsit\x0bthere are\x0bweighing\x0c other\x0bbetter\x0bcompeting\x0bfive\x0bfour\x0bhigher\x0blucrative\x0bmany\x0bmultiple\x0bnumerous\x0bseveral\x0btempting\x0bthree\x0btwo\t(?<!\\w)(?:(?:i(?:(?: (?:have|am|hold|got|received|currently|sitting on|sit on|weighing|considering|holding|do have))+)|there are)(?: (?!no\\b|not\\b)\\w+){0,3}? (?:other|several|multiple|many|better|competing|two|three|four|five|numerous|lucrative|tempting|higher)(?: \\w+){0,3}? ?(?:offers|suitors|headhunters)(?! (?:(?:this|last) (?:spring|summer|year|autumn|winter)|to (?:help|make|bring)|you|of (?:help|support)))(?![^.?!;]{0,80} (?:by|until) ))(?!\\w)',
        'said\tbetter offer\x0bcompeting offer\x0bhigher offer\t(?<!\\w)(?:(?:better|higher|competing) offer)(?!\\w)',
        'said\toffers on the table\t(?<!\\w)(?:offers on the table)(?!\\w)',
        'said\toffer in my inbox\x0boffer in my pocket\x0boffer lined up\x0boffers in my inbox\x0boffers in my pocket\x0boffers lined up\t(?<!\\w)(?:offers? (?:in my (?:pocket|inbox)|lined up))(?!\\w)',
        'said\tyour \x0cbiggest\x0bclosest\x0bcompetitor\x0blargest\x0brival\x0cacross\x0bapproached\x0bare after\x0bcalled\x0bcourting\x0bdown\x0binterested\x0bis after\x0bkeen\x0bmade\x0boffered\x0bpay\x0btouch\x0bwant\x0bwould\t(?<!\\w)(?:your (?:biggest |main |direct |largest |closest )?~rival~ (?:wants?|offered|would|pays?|has (?:offered|made|called|approached|been in touch)|have (?:offered|made|called|approached)|is (?:interested|courting|after|keen)|are (?:interested|courting|after|keen)|across|down))(?!\\w)',
        'said\tif one of your \x0bif your \x0bshould\t(?<!\\w)(?:(?:if|should) (?:one of )?your ~rival~)(?!\\w)',
        'said\tyour competitor snap\x0byour competitors snap\x0byour rival snap\x0byour rivals snap\t(?<!\\w)(?:your ~rival~ snap\\w*)(?!\\w)',
        'said\tenough\x0blots\x0bmany\x0bnumerous\x0bother\x0bplenty\x0bseveral\x0bthree\x0btwo\x0bvarious\x0cafter me\x0bappreciate\x0bbetter\x0bbidding\x0bcalling\x0bchasing\x0bcourting\x0beager\x0bfaster\x0bfighting\x0bhappy\x0binterested\x0bkeen\x0bknocking\x0blining\x0bmade\x0boffered\x0bpay\x0bpursuing\x0bqueueing\x0bqueuing\x0bquicker\x0bwaiting\x0bwant me\x0bwants\t(?<!\\w)(?:(?:other|many|several|plenty of|lots of|two|three|various|numerous|enough|\\w+ other) (?:\\w+ )?(?:~companies~|people)(?: (?:are|have|has|is|want|wants|who|would|can|that|keep|call|contact|also))*(?: \\w+)? ?(?:very |more )?(?:keen on me|interested in me|courting(?: me)?|fighting|lining up|queueing|queuing|waiting for me|knocking|chasing(?: me)?|after me|made me|offered me|want me|wants me|calling me|faster|quicker|eager to|happy to have me|appreciate me|pay (?:me )?(?:more|better)|bidding|pursuing me))(?!\\w)',
        'said\ti am in \x0bpeople\x0bprofile\x0bskills\x0cgreat demand\x0bhigh demand\x0bhot demand\x0bmuch demand\t(?<!\\w)(?:(?:i am|my skills are|people like me are|my profile is) in (?:very )?(?:high|great|hot|much) demand)(?!\\w)',
        'said\tin \x0cgreat\x0bhigh\x0c demand right now\t(?<!\\w)(?:in (?:high|great) demand right now)(?!\\w)',
        'said\t me\x0cbidding \x0bcompeting \x0bfalling over themselves \x0bfighting \x0blining up \x0bqueueing \t(?<!\\w)(?:(?:fighting|competing|queueing|lining up|bidding|falling over themselves) (?:over|for|to (?:hire|get|have)) me)(?!\\w)',
        'said\tbidding war\x0btug of war\t(?<!\\w)(?:(?:bidding|tug of) wars?)(?!\\w)',
        'said\trecruiters call\x0brecruiters chase\x0brecruiters contact\x0brecruiters keep\x0brecruiters message\x0brecruiters write\t(?<!\\w)(?:recruiters (?:call|contact|write|keep|chase|message)(?: me)?)(?!\\w)',
        'said\tcourting me\x0bheadhunting me\x0bwooing me\t(?<!\\w)(?:(?:courting|wooing|headhunting) me)(?!\\w)',
        'said\tmessages from recruiters\t(?<!\\w)(?:messages from recruiters)(?!\\w)',
        'said\ti have options\x0bi have other options\t(?<!\\w)(?:i have (?:other )?options(?= |[.,])(?! (?:in mind|for the|menu)))(?!\\w)',
        'said\tkeep\x0c my options open\t(?<!\\w)(?:keep(?:ing)? my options open)(?!\\w)',
        'said\tspoiled for choice\x0bspoilt for choice\t(?<!\\w)(?:(?:spoiled|spoilt) for choice)(?!\\w)',
        'said\tnot the only \x0ccompany\x0bemployer\x0bfirm\x0bhospital\x0bone\x0bschool\t(?<!\\w)(?:not the only (?:one|ones|company|employer|firm|hospital|school)s? (?:who|that|courting|interested|talking|after|in|i))(?!\\w)',
        'said\tinterest in me\t(?<!\\w)(?:interest in me)(?!\\w)',
        'said\tsnap me up\x0bsnapped me up\t(?<!\\w)(?:snap(?:ped)? me up)(?!\\w)',
        'said\tanother company \x0banother employer \x0banother firm \x0belsewhere \x0cappreciates\x0bis more\x0bkeen\x0bkill\x0blove\x0boffering\x0bpay\x0bpressing\x0bpushing\x0bvalues\t(?<!\\w)(?:(?:elsewhere|another (?:company|employer|firm)) (?:values|appreciates|would (?:pay|love|kill)|is (?:very keen|pushing|pressing|more|offering)))(?!\\w)',
        'said\tkeen on me\t(?<!\\w)(?:keen on me)(?!\\w)',
        'said\t\t(?<!\\w)(?:suitors)(?!\\w)',
        'said\t w\x0cmany\x0bother people\x0bothers\x0bplenty\x0bseveral\x0bsomebody\x0bsomeone\x0cbe delighted to \x0bbe glad to \x0bbe happy to \x0bbe quick to \x0bbe thrilled to \x0bjump at \x0bkill \x0blove \x0bsnap \t(?<!\\w)(?:(?:others|other people|someone|somebody|plenty|several|many)(?: \\w+)? (?:would|will) (?:\\w+ )?(?:jump at|kill|love|snap|be (?:glad|happy|delighted|quick|thrilled) to) (?:to )?(?:have|hire|get|take|the chance|me))(?!\\w)',
        'said\tapproaches\x0battention\x0bcall\x0benquiries\x0bfeelers\x0binterest\x0bmessage\x0boffers\x0cacross the\x0bcoming in\x0belsewhere\x0bheadhunters\x0bheating up\x0bother companies\x0bother employers\x0bother firms\x0bother quarters\x0bother sides\x0bpiling up\x0bpouring in\x0brecruiters\x0brolling in\x0byour competition\x0byour competitors\x0byour rivals\t(?<!\\w)(?:(?:interest|attention|calls?|messages?|approaches|enquiries|feelers|offers) (?:from|is|are|keep|has been|have been)(?: \\w+){0,3} (?:coming in|pouring in|piling up|rolling in|heating up|elsewhere|other (?:companies|firms|employers|quarters|sides)|your (?:competition|rivals|competitors)|headhunters|recruiters|across the))(?!\\w)',
        'said\t a few others\x0b competitor\x0b others who\x0b rival\x0b several others\x0b somebody else\x0b someone else\x0cadvanced talks\x0bchatting\x0bfinal round\x0bfinal stage\x0bflirting\x0bin talks\x0blast round\x0bnegotiating\x0bspeaking\x0btalking\t(?<!\\w)(?:(?:talking|speaking|negotiating|flirting|chatting|in talks|final stages?|final round|last round|advanced talks) (?:to|with|at|elsewhere)(?: \\w+)? (?:your )?(?:~rival~|someone else|somebody else|several others|a few others|others who))(?!\\w)',
        'said\tcard\x0bothers waiting\x0bpartner\x0bputting them off\x0bthem at bay\x0bthem waiting\x0bwaiting list\t(?<!\\w)(?:(?:dance|play|keep) (?:card|partner|waiting list|them waiting|them at bay|putting them off|others waiting))(?!\\w)',
        'said\ton my card\x0bon my dance card\t(?<!\\w)(?:on my (?:dance )?card)(?!\\w)',
        'said\tin your\x0byours\x0cball is \x0bchoice is \x0bdecision is \t(?<!\\w)(?:(?:ball|decision|choice) is (?:now )?(?:yours|in your))(?!\\w)',
        'said\tsit on \x0bsitting on \t(?<!\\w)(?:(?:sit|sitting) on (?:an?|two|three|several|other) (?:\\w+ )?offers?)(?!\\w)',
        'said\thot property\t(?<!\\w)(?:hot property)(?!\\w)',
        'said\thot commodity\t(?<!\\w)(?:hot commodity)(?!\\w)',
        'said\twhile you are \x0bwhile you were \x0cdeciding\x0bdithering\x0bhesitating\x0bthinking\x0bwaiting\t(?<!\\w)(?:while you (?:were|are) (?:thinking|dithering|deciding|hesitating|waiting))(?!\\w)',
        'said\ta better\x0ba bigger\x0ba rival\x0ba second\x0banother\x0bsomeone\x0ccontract from \x0bcontract with \x0boffer from \x0boffer with \x0c any time\x0b just so\x0bfriday\x0bhands\x0bmonday\x0bnoon\x0bready\x0bsigned\x0btoday\x0btomorrow\x0btonight\x0bwaiting\t(?<!\\w)(?:(?:contract|offer) (?:from|with) (?:another|a second|a rival|a bigger|a better|someone)[^.?!;]{0,50} (?:tonight|tomorrow|by (?:monday|friday|noon)|in my hands|just so|signed|ready|waiting|any time|today))(?!\\w)',
        'said\toffered me \x0boffering me \x0boffers me \x0c and you\x0b as well\x0b can you\x0b just so\x0b more than you\x0b so i\x0b so you\x0b which you\x0btop\t(?<!\\w)(?:(?:offering|offers|offered) me (?:a|an|the|more|twice|double|\\d)[^.?!;]{0,40} (?:just so|so you|so i|more than you|on top|as well|which you|can you|and you))(?!\\w)',
        'aside\t\t(?<!\\w)(?:headhunted)(?!\\w)',
        'aside\tapproached by \x0ccompany\x0bfirm\x0bheadhunter\x0brecruiter\t(?<!\\w)(?:approached by (?:a|another|several|two) (?:recruiter|company|firm|headhunter)s?)(?!\\w)',
        "small\tjust so \x0cclear\x0bwe're\x0byou know\t\\bjust so (?:that )?(?:you know|we(?:'re| are) clear)\\b",
    ), 'I have several other offers.', 'I have no other offers.', BODY,
    ('offer', 'offered elsewhere'), (), False, False),
    Rule('ULT-12', WARNING, 'A reader hears a threat with your absence.', ('“I have begun to speak with other companies, and wanted to ask you before I go further.”',), (
        'said\ttake it or leave \t(?<!\\w)(?:take it or leave (?:it|me))(?!\\w)',
        'said\t now or never\t(?<!\\w)(?:(?:it is|is) now or never)(?!\\w)',
        'said\tclock is running\x0bclock is ticking\t(?<!\\w)(?:clock is (?:ticking|running))(?!\\w)',
        'said\t running out\x0ci am\x0btime is\x0bwe are\t(?<!\\w)(?:(?:time is|i am|we are) running out(?: of time)?)(?!\\w)',
        'said\ttick tock\x0btick-tock\x0bticktock\t(?<!\\w)(?:tick[- ]?tock)(?!\\w)',
        'said\tbefore it is too late to\t(?<!\\w)(?:before it is too late to)(?!\\w)',
        'said\tsnaps me up\t(?<!\\w)(?:snaps me up)(?!\\w)',
        'said\tship has sailed\x0bship is leaving\x0btrain has sailed\x0btrain is leaving\t(?<!\\w)(?:(?:train|ship) (?:is leaving|has sailed))(?!\\w)',
        'said\tmy conditions are\x0bmy final terms are\x0bmy terms are\t(?<!\\w)(?:my (?:terms|final terms|conditions) are)(?!\\w)',
        'said\tthose are my conditions\x0bthose are my terms\t(?<!\\w)(?:those are my (?:terms|conditions))(?!\\w)',
        'said\t not\x0c any more\x0banymore\x0bever\x0bindefinitely\x0blong\x0c be here\x0b last\x0baround\x0bavailable\x0bfree\x0bhold\x0bmarket\x0bremain\x0bsingle\x0bstay\x0bwait\t(?<!\\w)(?:i(?:(?: (?:will|shall|may|might|can|do|would)))* not(?: \\w+)? (?:be (?:available|around|free|on the market|here|waiting|single)|last|stay|wait|hold|remain)(?: \\w+){0,2} (?:much longer|forever|for ?ever|for long|long|indefinitely|any ?more|any longer))(?!\\w)',
        'said\toff the market\x0boff the table\t(?<!\\w)(?:off the (?:market|table))(?!\\w)',
        'said\tdoes\x0bgets\x0bgrabs\x0bhires\x0bsnaps\x0btakes\x0cbefore somebody else \x0bbefore someone else \t(?<!\\w)(?:before (?:someone|somebody) else (?:does|hires|snaps|gets|grabs|takes))(?!\\w)',
        'said\tact\x0bdecid\x0bmov\x0cbetter\x0bplease\x0bso \x0bsuggest\t(?<!\\w)(?:(?:so|please|better|suggest you|suggest) (?:act|decid|mov)\\w* (?:fast|quickly|soon))(?!\\w)',
        'said\ti go fast\x0bi go quickly\t(?<!\\w)(?:i go (?:fast|quickly))(?!\\w)',
        'said\t is hot\x0cthe market for \t(?<!\\w)(?:the market for \\w+ is hot)(?!\\w)',
        'said\t not \x0chang around\x0bhold out\x0bput my life\x0bsit around\x0bstand around\x0bwait\t(?<!\\w)(?:(?:can|will|shall|do|am|could) not (?:\\w+ to |\\w+ )?(?:wait|be waiting|hold out|keep waiting|sit around|go on waiting|put my life|hang around|stand around|wait around)(?! (?:any longer )?to (?:know|hear|see|meet|start|join|get|work|read|visit|try|learn|tell|show))(?=[^.?!;]{0,20} (?:forever|longer|indefinitely|around|ever|another|for (?:you|your)|on you|like this|more|on hold|long)|[.,!]|$))(?!\\w)',
        'said\tsit around\x0bwait\x0cnot going to \x0brefuse to \x0bunable to \t(?<!\\w)(?:(?:refuse|unable|not going) to (?:wait|keep waiting|sit around))(?!\\w)',
    ), 'It is now or never.', 'Is it too late to ask for the recipe?', BODY,
    (), (), False, False),
    Rule('ULT-14', WARNING, 'A reader hears what their silence will cost.', ('“My search is moving ahead.” To take your application back, write a withdrawal.',), (
        'said\tgoing\x0bi have to\x0bi will\x0bintend\x0bmay\x0bmight\x0bplan\x0bshall\x0cclose the door\x0bdrop out\x0bdropping out\x0bfocus on other\x0blook elsewhere\x0blose interest\x0bmove on\x0bmoving on\x0bpull out\x0bpulling out\x0breconsider\x0brule you out\x0bstep back\x0bstop waiting\x0bwalk away\x0bwalking away\x0bwithdraw\x0bwrite you off\t(?<!\\w)(?:i (?:will|shall|am going to|may|might|will have to|may have to|might have to|have to|plan to|intend to)(?: \\w+){0,3}? (?:withdraw(?:ing)?|walk(?:ing)? away|mov(?:e|ing) on|drop(?:ping)? out|pull(?:ing)? out|close the door|step back|lose interest|rule you out|write you off|stop waiting|reconsider|look elsewhere|focus on other)(?! (?:to the| to a|to my| my other| from(?: \\w+)? other|on the (?:ward|topic)|with the (?:project))))(?!\\w)',
        'said\ti am going to\x0bi may\x0bi might\x0bi must\x0bi shall\x0bi will\x0capplication\x0bassume\x0bconsider\x0bmatter\x0bmyself\x0bnews\x0bsilence\x0btake\t(?<!\\w)(?:i (?:will|shall|am going to|may|might|must)(?: \\w+){0,2}? (?:consider (?:this|the matter|my application|it|myself free)|take (?:it|this|that|your silence|no news) (?:as|that)|take it you|assume (?:that )?(?:you (?:are|have) (?:not|no)|the (?:answer|matter)|it is a no|this is a no)))(?!\\w)',
        'said\tabout \x0bbeginning\x0bclose\x0bconsidering\x0binclined\x0bready\x0bstarting\x0btempted\x0bverge\x0cfaith\x0bgive\x0bgiving\x0binterest\x0blose hope in\x0blosing hope in\x0breconsider\x0btrust\x0bwalk\x0bwithdraw\t(?<!\\w)(?:(?:considering|tempted|inclined|close to|ready|starting|about|beginning|on the verge of)(?: to)? (?:withdraw\\w*|walk(?:ing)? away|giv(?:e|ing) up on you|reconsider\\w*|los(?:e|ing) (?:interest|faith|hope in|trust)))(?!\\w)',
        'said\tmy confidence \x0bmy enthusiasm \x0bmy faith \x0bmy goodwill \x0bmy interest \x0bmy trust \x0ccool\x0bdampen\x0bdiminish\x0bdwindl\x0beroded\x0bevaporat\x0bfad\x0bgone\x0bshaken\x0bshrink\x0bsuffer\x0bwan\x0bwear\t(?<!\\w)(?:my (?:interest|enthusiasm|trust|faith|goodwill|confidence) (?:is|has|in you|will|was)(?: \\w+)? (?:fad|wan|cool|dwindl|evaporat|gone|dampen|shaken|shrink|diminish|wear|eroded|suffer)\\w*)(?!\\w)',
        'said\tfor \x0bin \x0close \x0blosing \x0blost \x0cprocess\x0bthis company\x0byou\t(?<!\\w)(?:(?:lost|losing|lose) (?:interest|faith|trust|confidence|respect)(?: (?:in|for) (?:you|your|this company|the process)))(?!\\w)',
        'said\tthink twice about applying\x0bthink twice about joining\x0bthink twice about working\t(?<!\\w)(?:think twice about (?:working|joining|applying))(?!\\w)',
        'said\tsecond thoughts about\t(?<!\\w)(?:second thoughts about)(?!\\w)',
        'said\t right company for me\x0b want to work for\x0bemployer\x0bplace\x0bworking\t(?<!\\w)(?:(?:wonder|doubt|question|rethink|reconsider)\\w*(?: \\w+){0,4} (?:want to work for|working for you|right (?:place|company|employer) for me))(?!\\w)',
    ), 'I will have to move on.', 'I have decided to withdraw my application.', BODY,
    ('withdraw',), (), False, False),
    Rule('ULT-50', WARNING, 'As a whole, this sentence sounds like a warning.', ('Tell your own plans as a fact, without what follows for them.',), (
    ), 'People in nursing talk, and I will not hold back when they ask me about your ward.', 'People on the ward talked of the new rota with pride.', BODY,
    (), (), False, False),
    Rule('DES-01', ERROR, 'A reader hears need, and grows wary.', ('“I remain very interested.”',), (
        'said\tadmit\x0bbecame\x0bbecome\x0bbecoming\x0bbeginning\x0bfeel\x0bfelt\x0bgetting\x0bgrow\x0bi am\x0bi get\x0bi had been\x0bi have been\x0bi have got\x0bi was\x0bleaves\x0bleft\x0bmade\x0bmakes\x0bmaking\x0bnever\x0bstarted\x0bstarting\t(?<!\\w)(?:(?:~i_feel~) desperate)(?!\\w)',
        'said\tdesperately\x0bseek\x0btrying\t(?<!\\w)(?:desperately (?:need|want|hop|look|seek|wait|wish|try|trying|in need|keen|anxious)\\w*)(?!\\w)',
        'said\tin desperation\x0bin my desperation\x0bin pure desperation\x0bin sheer desperation\x0bof desperation\x0bof my desperation\x0bof pure desperation\x0bof sheer desperation\t(?<!\\w)(?:(?:in|of|out of) (?:sheer |pure |my )?desperation)(?!\\w)',
        'said\tdesperate for \x0bdesperate to \t(?<!\\w)(?:desperate (?:for|to) (?:an?|this|the|work|any|get|hear|join|find|start|be|leave|know|escape|prove))(?!\\w)',
        'said\tdesperate times\t(?<!\\w)(?:desperate times)(?!\\w)',
        'said\tmy \x0cdesperate\x0bdesperation\t(?<!\\w)(?:my (?:\\w+ )?(?:desperation|desperate))(?!\\w)',
        'said\t\t(?<!\\w)(?:i(?: am)? (?:\\w+ )?beg(?:ging)?(?! (?:to differ|your pardon))(?= |[.,;!]|$))(?!\\w)',
        'said\t\t(?<!\\w)(?:(?:implor|beseech|plead)(?:e|ing)?(?! (?:guilty|not guilty)))(?!\\w)',
        'said\ton my knees\t(?<!\\w)(?:on my knees)(?!\\w)',
        'said\ti pray \x0cevery\x0byou\t(?<!\\w)(?:i pray (?:you|that you|every))(?!\\w)',
        'said\thave a heart\x0bhave mercy\x0bhave pity\t(?<!\\w)(?:have (?:mercy|pity|a heart))(?!\\w)',
        'said\ti crawl\x0bi grovel\x0bi kiss\x0bi would crawl\x0bi would grovel\x0bi would kiss\t(?<!\\w)(?:i (?:would )?(?:kiss|crawl|grovel))(?!\\w)',
        'said\tdown on my luck\t(?<!\\w)(?:down on my luck)(?!\\w)',
        "said\tfor \x0cgod's sake\x0bgoodness sake\x0bheaven's sake\x0bpity's sake\t(?<!\\w)(?:for (?:god's|heaven's|pity's|goodness) sake)(?!\\w)",
        'said\tfind it in your heart\t(?<!\\w)(?:find it in your heart)(?!\\w)',
        'said\ttake pity\t(?<!\\w)(?:take pity)(?!\\w)',
        'said\tbottom of my heart to\t(?<!\\w)(?:bottom of my heart to)(?!\\w)',
        'said\tone more time to look\t(?<!\\w)(?:one more time to look)(?!\\w)',
        'said\tcrumb of \x0bcrumbs of \x0ccomfort\x0bhope\x0bkindness\x0bwork\t(?<!\\w)(?:crumbs? of (?:work|hope|kindness|comfort))(?!\\w)',
        'said\tstopped being choosy\t(?<!\\w)(?:stopped being choosy)(?!\\w)',
        'said\tany crumb\t(?<!\\w)(?:any crumb)(?!\\w)',
        'said\tthrow me a\t(?<!\\w)(?:throw me a)(?!\\w)',
        'said\thuman being to human\t(?<!\\w)(?:human being to human)(?!\\w)',
        'said\twhatever it takes\t(?<!\\w)(?:whatever it takes)(?!\\w)',
        'said\tno matter what\t(?<!\\w)(?:no matter what(?=[.,!]| it| the))(?!\\w)',
        'said\tat any cost\x0bat any price\t(?<!\\w)(?:at any (?:price|cost))(?!\\w)',
        'said\tcould do \x0bgive\x0bsell\x0bwill do \x0bwould do \x0calmost anything\x0bmy everything\x0bmy kidney\x0bmy left arm\x0bmy right arm\x0bmy soul\t(?<!\\w)(?:(?:would|will|could) (?:do|give|sell) (?:my (?:soul|right arm|left arm|kidney|everything)|almost anything))(?!\\w)',
        'said\ta miracle\t(?<!\\w)(?:(?:a|need a|pray(?:ing)? for a|hoping for a) miracle)(?!\\w)',
        'said\t help\x0bbless\x0bknows\x0bwilling\t(?<!\\w)(?:(?:god|lord)(?: \\w+)? (?:knows|help|willing|bless))(?!\\w)',
        'said\ti am praying\x0bi have been praying\x0bi pray\t(?<!\\w)(?:i (?:pray|am praying|have been praying))(?!\\w)',
        'said\thelp me\x0brescue me\x0bsave me\t(?<!\\w)(?:(?:save|rescue|help) me(?= (?:from|out of|please|get|i|and)|[.,!])(?<!would help me))(?!\\w)',
        'said\tonly you can\t(?<!\\w)(?:only you can)(?!\\w)',
        'said\thungrier for \x0bhungry for \x0bstarving for \t(?<!\\w)(?:(?:hungry|hungrier|starving) for (?:it|this|the|work|a))(?!\\w)',
        'said\thelping\x0bi am help me\x0bjust help me\x0bplease help me\t(?<!\\w)(?:(?:please|just|i am) (?:help|helping) me)(?!\\w)',
        'said\tchance\x0bjob\x0boffer\x0bopportunity\x0cnever find \x0bnever get \x0bnever have \x0bnever see \t(?<!\\w)(?:never (?:get|have|find|see) (?:another|such a|a) (?:chance|opportunity|job|offer)(?: like)?)(?!\\w)',
        'said\tstopped being\t(?<!\\w)(?:stopped being)(?!\\w)',
        'said\ttoo proud\t(?<!\\w)(?:too proud)(?!\\w)',
        'said\tswallow my pride\x0bswallowed my pride\x0bswallowing my pride\t(?<!\\w)(?:swallow(?:ed|ing)? my pride)(?!\\w)',
        'said\t my \x0cexpectations\x0blowered\x0blowering\x0bsights\x0bstandards\t(?<!\\w)(?:lower(?:ed|ing)? my (?:standards|sights|expectations))(?!\\w)',
        'small\t\t\\bplease[,!.]* please\\b',
        'small\tpretty please\t\\bpretty please\\b',
    ), 'I am desperate.', 'You spoke of a desperate shortage of nurses.', BODY,
    (), (), False, False),
    Rule('DES-02', ERROR, 'A reader hears a need that is not theirs to meet.', ('“I would be glad to do this work.”',), (
        'said\t need \x0b needs \x0cchance\x0bcheck\x0bcheque\x0bincome\x0bjob\x0bmoney\x0bposition\x0brole\x0bsalary\x0bsponsorship\x0bwage\x0bwork\t(?<!\\w)(?:(?:i|my family|family|my (?:kids|children|wife|husband))(?:(?: (?:badly|do|urgently|desperately|much|all|would|could)))* needs? (?:this|the|a|any|some|your|that)? ?(?:\\w+ )?(?:job|role|position|work|income|money|salary|pay ?che(?:ck|que)|chance|wage|visa sponsorship)(?! (?:to be|model|permit|sample|plan|site|order|of|with)))(?!\\w)',
        'said\twe badly need th\x0bwe need th\t(?<!\\w)(?:we (?:badly )?need (?:the|this) (?:job|income|money))(?!\\w)',
        'said\tneed it badly\x0bneed it more than\x0bneed it very much\x0bneed this badly\x0bneed this more than\x0bneed this very much\t(?<!\\w)(?:need (?:this|it) (?:badly|more than|very much))(?!\\w)',
        'said\tcould do with the work\x0bincome\x0bmoney\t(?<!\\w)(?:could do with the (?:money|work|income))(?!\\w)',
        'said\t depending \x0b depends \x0b hanging \x0b hangs \x0b hinges \x0b rests \x0b rides \x0b riding \t(?<!\\w)(?:(?:everything|my(?: \\w+)? (?:future|life|family|career|visa|marriage))(?: \\w+)? (?:depends|rides|hangs|rests|hinges|riding|hanging|depending) (?:on|from))(?!\\w)',
        'said\tanswer\x0bdecision\x0bgetting\x0bthis\x0byes\x0cam counting on \x0bam relying on \x0bdepend on \t(?<!\\w)(?:(?:i|we) (?:depend on|am relying on|am counting on) (?:this|getting|your (?:answer|decision|yes)))(?!\\w)',
        'said\ti can not go on \x0bi can not keep going \x0bi can not last \x0bi can not manage \x0bi can not survive \t(?<!\\w)(?:i can not (?:go on|manage|survive|last|keep going) (?:without|like|on|another|any)(?: \\w+)?)(?!\\w)',
    ), 'I really need this job.', 'You need this role to grow.', BODY,
    (), (), False, False),
    Rule('DES-03', ERROR, 'A reader hears that you want nothing in particular.', ('Name the piece of the work that draws you, and offer to fit in with their calendar.',), (
        'said\tglad\x0bhappy\x0bi can\x0bi could\x0bi will\x0bi would\x0bopen\x0bprepared\x0bready\x0bwilling\t(?<!\\w)(?:i(?: (?:would|will|can|could|am (?:willing|ready|prepared|happy|open|glad) to|am open to|am happy with))(?:(?: (?:gladly|happily|absolutely|literally|just)))* (?:do|take|accept|give|try|sign)? ?(?:absolutely |literally |just )?(?:anything|whatever)(?! (?:differently|else|further|useful|of the|that (?:helps|would)|helps|you (?:still|would like|may|might|need from)|back|like it|i can|comes up|the)))(?!\\w)',
        'said\t do everything\x0ccan\x0bcould\x0bprepared\x0bready\x0bwill\x0bwould\t(?<!\\w)(?:i (?:would|will|can|could|am (?:ready|willing|prepared) to) do everything)(?!\\w)',
        'said\tabsolutely\x0balmost\x0bany \x0caccept\x0bat \x0bdo \x0bfor \x0bopen\x0btake\x0bunder\x0cconditions\x0bcontract\x0bdepartment\x0bjob\x0bkind\x0boffer\x0bpay\x0bposition\x0bprice\x0brole\x0bsalary\x0bshift\x0bsort\x0bterms\x0bwage\t(?<!\\w)(?:(?:take|accept|do|for|at|open to|under) (?:absolutely |just |almost )?any (?:other )?(?:role|job|position|salary|pay|shift|offer|wage|terms|conditions|department|kind of work|sort of work|price|contract))(?!\\w)',
        'said\twhatever the pay\x0bwhatever the salary\x0bwhatever you can pay\x0bwhatever you give\x0bwhatever you offer\x0bwhatever you pay\x0bwhatever you want to pay\t(?<!\\w)(?:whatever (?:you (?:offer|want to pay|can pay|pay|give)|the (?:pay|salary)))(?!\\w)',
        'said\twork at \x0bwork for \x0ca pittance\x0bfree\x0bhalf\x0bless\x0bno pay\x0bnothing\x0bthe minimum\t(?<!\\w)(?:work (?:for|at) (?:free|nothing|less|half|no pay|the minimum|a pittance))(?!\\w)',
        'said\tcome\x0bstart\x0bwork\x0c for free\x0b for no pay\x0b for nothing\t(?<!\\w)(?:(?:start|work|come)(?: \\w+){0,3} for (?:free|nothing|no pay))(?!\\w)',
        'said\tan issue\x0bimportant\x0bmatter\x0cmoney does not \x0bmoney is not \x0bpay does not \x0bpay is not \x0bsalary does not \x0bsalary is not \t(?<!\\w)(?:(?:salary|money|pay) (?:is not|does not) (?:important|matter|an issue))(?!\\w)',
        'said\tmoney is no object\t(?<!\\w)(?:money is no object)(?!\\w)',
        'said\tavailable\x0bcall\x0bcontact\x0bi am\x0breach\x0bwork\x0c 24/7\x0b around the clock\x0b at all hours\x0b day and night\x0b day or night\x0b night or day\t(?<!\\w)(?:(?:i am|available|call me|reach me|contact me|reachable|work)[^.?!;]{0,30} (?:24/7|around the clock|day (?:or|and) night|night or day|at all hours))(?!\\w)',
        'said\t drop everything\x0ci can\x0bi could\x0bi will\x0bi would\t(?<!\\w)(?:i (?:will|would|can|could)(?: \\w+){0,2} drop everything)(?!\\w)',
        "said\t at \x0c moment's notice\t(?<!\\w)(?:i[^.?!;]{0,30} at (?:a|one) moment's notice)(?!\\w)",
        'said\t day\x0b even\x0b night\x0ccall any time\x0bcall anytime\x0bcall me any time\x0bcall me anytime\t(?<!\\w)(?:call (?:me )?any ?time(?:(?: at all),? (?:even|day|night)|,? (?:day|night|even)))(?!\\w)',
        'said\tany time day\x0bany time, day\x0banytime day\x0banytime, day\t(?<!\\w)(?:any ?time,? day)(?!\\w)',
        'said\tstart right now\x0bstart this minute\x0bstart this very minute\x0bstart tomorrow already\x0bstart tomorrow if\x0bstart tomorrow morning\x0bstart tonight\x0bstart within the hour\t(?<!\\w)(?:start (?:this (?:very )?minute|tonight|right now|tomorrow (?:if|already|morning)|within the hour))(?!\\w)',
        'said\tany hour of the day\x0bany hour of the night\t(?<!\\w)(?:any hour of the (?:day|night)[^.?!;]{0,20} (?:me|i))(?!\\w)',
        'said\tbe there in \x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bfive\x0bten\t(?<!\\w)(?:be there in (?:ten|five|\\d+) minutes)(?!\\w)',
    ), 'I would take anything.', 'Is there anything I can send?', BODY,
    (), (), False, False),
    Rule('DES-06', HINT, 'A reader hears more about you than about the work.', ('Name the piece of the work that draws you.',), (
        'said\tdream career\x0bdream come true\x0bdream company\x0bdream employer\x0bdream job\x0bdream of mine\x0bdream place\x0bdream position\x0bdream role\x0bdream team\x0bdream workplace\t(?<!\\w)(?:dream (?:job|company|role|employer|team|position|career|come true|workplace|place|of mine))(?!\\w)',
        'said\talways dream\x0bever dream\x0blong dream\t(?<!\\w)(?:(?:always|long|ever) (?:dreamed|dreamt) (?:of|about))(?!\\w)',
        'said\tmy biggest dream \x0bmy childhood dream \x0bmy dream \x0bmy greatest dream \x0bmy lifelong dream \t(?<!\\w)(?:my (?:lifelong |biggest |greatest |childhood )?dream (?:is|was|to|of|has))(?!\\w)',
        'said\tsince i was a boy\x0bsince i was a child\x0bsince i was a girl\x0bsince i was a kid\x0bsince i was a little\x0bsince i was a teenager\t(?<!\\w)(?:since i was a (?:child|kid|boy|girl|little|teenager))(?!\\w)',
        'said\tall my life\x0bmy entire life\x0bmy whole life\t(?<!\\w)(?:(?:all my|my whole|my entire) life)(?!\\w)',
    ), 'This is my dream job.', 'The dreamy lighting in the hall is new.', BODY,
    (), (), False, False),
    Rule('DES-07', WARNING, 'A reader hears a favour asked, and not a job.', ('Say what you would do first.',), (
        'said\t go\x0bbenefit\x0bbreak\x0bchance\x0bleg\x0bopportunity\x0bshot\x0btrial\x0btry\x0cgive me \x0bgive us \x0bgiving me \x0bgiving us \x0bgrant me \x0bgrant us \x0boffer me \x0boffer us \t(?<!\\w)(?:(?:give|giving|grant|offer) (?:me|us)(?:(?: (?:only|at least|simply)))? (?:an?|one|this|the|another|half a|that)(?:(?: (?:\\w+|more|last|second))){0,2} (?:chance|shot|try|go|opportunity to prove|break|leg up|trial|benefit of the doubt)(?! to (?:see|meet|visit|look)))(?!\\w)',
        'said\tanother\x0bfair\x0bhalf\x0bone last\x0bone more\x0bsecond\t(?<!\\w)(?:(?:another|a second|one last|a fair|half a|one more)(?: real)? (?:chance|shot)(?! to (?:see|visit|look|talk|meet|speak|discuss|ask)))(?!\\w)',
        'said\ttake a chance on me\x0btake a gamble on me\x0btake a leap of faith on me\x0btake a punt on me\x0btake a risk on me\t(?<!\\w)(?:take a (?:chance|gamble|risk|punt|leap of faith) on me)(?!\\w)',
        'said\tlet me prove\t(?<!\\w)(?:let me prove)(?!\\w)',
        'said\tmyself\x0bprove\t(?<!\\w)(?:prove (?:myself|my worth|you wrong|to you|it to you|that i (?:can|am)))(?!\\w)',
        'said\tnever\x0bnot \x0cdisappoint you\x0bfail you\x0blet you down\x0bregret choosing\x0bregret giving\x0bregret hiring\x0bregret it\x0bregret taking\x0bregret this\t(?<!\\w)(?:(?:will not|never|not) (?:let you down|disappoint you|regret (?:it|hiring|choosing|taking|giving|this)|fail you))(?!\\w)',
        'said\tyou will not be sorry\t(?<!\\w)(?:you will not be sorry)(?!\\w)',
        'said\ti give you my word \x0bi guarantee \x0bi promise \x0bi swear \t(?<!\\w)(?:i (?:promise|swear|give you my word|guarantee)(?: you)?(?: that)? (?:i|you)(?: (?:will|would|can|am))?)(?!\\w)',
        'said\tyou can count on me\x0byou can depend on me\x0byou can rely on me\t(?<!\\w)(?:you can (?:count|rely|depend) on me)(?!\\w)',
        'said\ttest me\t(?<!\\w)(?:test me)(?!\\w)',
        'said\tforever grateful\x0bforever in your debt\x0bforever indebted\t(?<!\\w)(?:forever (?:grateful|in your debt|indebted))(?!\\w)',
        'said\towe you everything\t(?<!\\w)(?:owe you everything)(?!\\w)',
        'said\tgrateful for any chance\x0bgrateful for any crumb\x0bgrateful for any scrap\x0bgrateful for any work\t(?<!\\w)(?:grateful for any (?:crumb|work|chance|scrap))(?!\\w)',
        'said\t,\x0bcould \x0bjust \x0bplease\x0bto \x0bwill \x0bwould \x0byou \x0cchoose me\x0bemploy me\x0bhire me\x0bpick me\x0bselect me\t(?<!\\w)(?:(?:please|just|to|you|,|will|would|could) (?:hire|pick|choose|select|employ) me(?! (?:up|about|to|through|around|for (?:the (?:senior|tour))|out|back)))(?!\\w)',
        'said\t consider me\x0cjust\x0bplease\x0byou to\t(?<!\\w)(?:(?:please|and please|you to|just) consider me(?! for (?:future|other|any)))(?!\\w)',
        'said\t take me\t(?<!\\w)(?:(?:please|to|you|will|would) take me(?! (?:up|about|to|through|around|for|out|back|along))(?: on)?)(?!\\w)',
        'said\tchoose me\x0bhire me\x0bpick me\t(?<!\\w)(?:(?:^|(?<=[.!?] ))(?:hire|pick|choose) me)(?!\\w)',
        'said\tplease\x0bto \x0byou \t(?<!\\w)(?:(?:please |to |you )(?:\\w+ )?reconsider(?: me| my| your| the| this)?)(?!\\w)',
        'said\ttake me on\t(?<!\\w)(?:take me on)(?!\\w)',
        'said\tchange your decision\x0bchange your mind\t(?<!\\w)(?:change your (?:mind|decision))(?!\\w)',
        'said\tcan \x0bcould \x0bmight\x0canything\x0belse\x0bsomething\x0bwhat i \x0bwhat more i \x0cchange so \x0bchange that \x0bchange to \x0bdo so \x0bdo that \x0bdo to \x0boffer so \x0boffer that \x0boffer to \x0bsay so \x0bsay that \x0bsay to \t(?<!\\w)(?:(?:anything|something|what) (?:else |more )?i (?:can|could|might) (?:do|say|change|offer) (?:to|that|so) (?:\\w+ )?(?:change|convince|persuade|sway|get you|make you))(?!\\w)',
        'said\tconvince you to\x0bpersuade you to\x0bsway you to\t(?<!\\w)(?:(?:convince|persuade|sway) you to)(?!\\w)',
        'said\tput in a good word\x0bput in a word\t(?<!\\w)(?:put in a (?:good )?word)(?!\\w)',
        'said\tlook at my application one more\t(?<!\\w)(?:look at my application one more)(?!\\w)',
        'said\tanother look at my\t(?<!\\w)(?:another look at my)(?!\\w)',
        'said\tfor me\x0buntil\x0chold a \x0bhold that \x0bhold the \x0bhold this \x0bkeep a \x0bkeep that \x0bkeep the \x0bkeep this \x0breserve a \x0breserve that \x0breserve the \x0breserve this \x0bsave a \x0bsave that \x0bsave the \x0bsave this \t(?<!\\w)(?:(?:hold|keep|save|reserve) (?:the|a|that|this) (?:job|place|role|post|seat|spot|position|slot|door) (?:open )?(?:for me|until (?:i|my)))(?!\\w)',
        'said\taching to \x0bburning to \x0bdying to \x0bitching to \x0blonging to \x0byearning to \t(?<!\\w)(?:(?:dying|aching|longing|yearning|burning|itching) to (?:work|join|get|start|be|hear|know))(?!\\w)',
        'said\ti w\x0cill \x0bould \x0ccrawl\x0bcross\x0bmove mountains\x0bscrub\x0bsleep\x0bsweep\x0bswim\x0bwalk\t(?<!\\w)(?:i (?:would|will) (?:crawl|swim|walk|move mountains|cross|sweep|scrub|sleep)(?: \\w+)? (?:to|over|across|for|floors|the|in|on|through))(?!\\w)',
        'said\thusband says i\t(?<!\\w)(?:husband says i)(?!\\w)',
        'said\twife says i\t(?<!\\w)(?:wife says i)(?!\\w)',
        'said\te against hope\x0bing against hope\t(?<!\\w)(?:(?:hope|hoping) against hope)(?!\\w)',
        'said\tstop hoping\t(?<!\\w)(?:stop hoping)(?!\\w)',
        'said\tclinging to\t(?<!\\w)(?:clinging to)(?!\\w)',
        'said\tlight\x0c at the end of the tunnel\t(?<!\\w)(?:(?:lights?|light) at the end of the tunnel)(?!\\w)',
        'said\tglimmer of hope\x0bray of hope\x0bshred of hope\x0bspark of hope\t(?<!\\w)(?:(?:ray|glimmer|spark|shred) of hope)(?!\\w)',
        'said\tonly thing \x0ckeeping me\x0bthat keeps me\t(?<!\\w)(?:only thing (?:keeping|that keeps) me)(?!\\w)',
        'said\tmy prayers\x0canswer to \x0banswers to \t(?<!\\w)(?:(?:answer|answers) to (?:all )?my prayers)(?!\\w)',
        "small\teven if it is just \x0beven if it is only \x0beven if it's just \x0beven if it's only \x0beven just \x0beven only \t\\beven (?:if it(?:'s| is) )?(?:only|just) (?:part|a|for|as|one|half)\\b",
    ), 'Please give me a chance.', 'Thank you for the chance to see the lab.', BODY,
    (), (), False, False),
    Rule('DES-08', WARNING, 'A reader hears of money troubles, and cannot forget them.', ('Leave it out: “I would be glad to do this work.”',), (
        "said\t afford\x0b am behind on\x0b am behind with\x0b cover\x0b fall behind on\x0b fall behind with\x0b make\x0b meet\x0b owe\x0b pay\x0cbills\x0bchildcare\x0bcredit card\x0bdebt\x0belectricity\x0bfees\x0bgroceries\x0bheating\x0binsurance\x0bloan\x0bmortgage\x0brent\x0btuition\t(?<!\\w)(?:i(?:(?: \\w+){0,3})? (?:pay|cover|afford|make|owe|meet|fall behind (?:on|with)|am behind (?:on|with))(?:(?: (?:the|my|our|this month's|next month's)))* (?:~bills~)(?! (?:software|system|product|applications?|desk|ledger|run)))(?!\\w)",
        'said\tmy \x0bour \x0cafford\x0bbehind\x0bcover\x0blate\x0bmake\x0bpay\x0cbills\x0bchildcare\x0bcredit card\x0bdebt\x0belectricity\x0bfees\x0bgroceries\x0bheating\x0binsurance\x0bloan\x0bmortgage\x0brent\x0btuition\t(?<!\\w)(?:(?:behind (?:on|with)|late (?:on|with)|(?:pay|cover|afford|make)(?:ing)?) (?:my|our) (?:~bills~))(?!\\w)',
        'said\tmonth overdue\x0bmonths overdue\t(?<!\\w)(?:months? overdue)(?!\\w)',
        'said\ti borrowed \x0bi owe \x0cbank\x0bfriend\x0bher\x0bhim\x0bmy \x0bthem \t(?<!\\w)(?:i (?:owe|borrowed) (?:my|from my|the bank|a friend|him|her|them) (?:~kin~|[^.?!;]{0,20}(?:euros|pounds|dollars|thousand|money|\\d)))(?!\\w)',
        'said\tmy \x0cmoney\x0bneeds\x0bwant it back\x0bwants\x0cbaby\x0bboyfriend\x0bbrother\x0bchild\x0bdad\x0bdaughter\x0bex\x0bfamilies\x0bfamily\x0bfather\x0bfiance\x0bfiancé\x0bgirlfriend\x0bhusband\x0bkid\x0bmom\x0bmother\x0bmum\x0bparent\x0bpartner\x0bsister\x0bson\x0bspouse\x0btwins\x0bwife\t(?<!\\w)(?:my ~kin~ (?:wants|want|needs) (?:it|the money) back)(?!\\w)',
        'said\tfeed\x0bprovide\x0bsupport\x0cbaby to \x0bchildren to \x0bfamily to \x0bkids to \x0bmouths to \x0btwins to \t(?<!\\w)(?:(?:children|kids|mouths|family|baby|twins) (?:to feed|to support|to provide))(?!\\w)',
        'said\tfeed \x0bfeeding \x0bprovide for \x0bprovide foring \x0bsupport \x0bsupporting \x0cbaby\x0bboyfriend\x0bbrother\x0bchild\x0bdad\x0bdaughter\x0bex\x0bfamilies\x0bfamily\x0bfather\x0bfiance\x0bfiancé\x0bgirlfriend\x0bhusband\x0bkid\x0bmom\x0bmother\x0bmum\x0bparent\x0bpartner\x0bsister\x0bson\x0bspouse\x0btwins\x0bwife\t(?<!\\w)(?:(?:support|feed|provide for)(?:ing)? (?:my|a|our|three|two|four) (?:\\w+ )?(?:~kin~))(?!\\w)',
        'said\tsole breadwinner\x0bsole earner\x0bsole provider\t(?<!\\w)(?:sole (?:earner|provider|breadwinner))(?!\\w)',
        'said\t\t(?<!\\w)(?:breadwinner)(?!\\w)',
        'said\tput food on\x0bputting food on\t(?<!\\w)(?:put(?:ting)? food on)(?!\\w)',
        'said\tkeep a roof over\t(?<!\\w)(?:keep a roof over)(?!\\w)',
        'said\tparents\x0broof\x0cher\x0bhis\x0bmy \x0btheir \x0clive at \x0blive under \t(?<!\\w)(?:live (?:under|at) (?:my|her|his|their) (?:\\w+ )?(?:roof|parents))(?!\\w)',
        "said\tcouch\x0bfloor\x0bsofa\x0con a brother's \x0bon a friend's \x0bon a mother's \x0bon a sister's \x0bon my brother's \x0bon my friend's \x0bon my mother's \x0bon my sister's \t(?<!\\w)(?:on (?:my|a) (?:friend's|sister's|brother's|mother's) (?:couch|sofa|floor))(?!\\w)",
        'said\tmy \x0cchildren keep\x0bhusband keep\x0bkids keep\x0bwife keep\t(?<!\\w)(?:my (?:kids|children|wife|husband) (?:keep|keeps) asking)(?!\\w)',
        'said\tmy \x0bour \x0cbenefits\x0bbills\x0bdebt\x0blandlady\x0blandlord\x0blease\x0bloan\x0bmortgage\x0boverdraft\x0brent\x0bsavings\x0bunemployment benefit\t(?<!\\w)(?:(?:my|our) (?:rent|bills|mortgage|savings|debts?|loans?|landlord|landlady|unemployment benefits?|benefits|overdraft|lease)(?: \\w+){0,3} (?:is|are|was|has|have|will|runs?|depends?|end|ends|expires?|stops?|wants?|due|gone|empty|threaten\\w*|calls?|keeps?|asks?|asking|being|need|needs|about|almost|running))(?!\\w)',
        'said\tmy residence permit\x0bmy visa\x0bmy work permit\x0c is about\x0b will be\x0bends\x0bexpire\x0bhanging\x0bhangs\x0brun\x0btied\t(?<!\\w)(?:my (?:visa|work permit|residence permit)(?: \\w+)? (?:runs? out|expires?|depends|hangs|ends|is (?:running|about|tied|hanging)|will (?:run|expire|be)))(?!\\w)',
        'said\tthe landlord is \t(?<!\\w)(?:the landlord is (?:losing|threat|knocking|at)\\w*)(?!\\w)',
        'said\tady\x0bord\x0ctold my landl\t(?<!\\w)(?:told my (?:landlord|landlady))(?!\\w)',
        'said\tno \x0bwithout\x0cam \x0bare \x0bhave \x0blive\t(?<!\\w)(?:(?:i|we) (?:have |am |are |live )(?:on )?(?:no|without(?: an)?) (?:other )?income)(?!\\w)',
        'said\tno income \x0bno other income \t(?<!\\w)(?:no (?:other )?income (?:at|coming|since|now))(?!\\w)',
        'said\tmy only income\t(?<!\\w)(?:my only income)(?!\\w)',
        'said\tbroke\x0bhomeless\x0bin debt\x0bjobless\x0bliving in my car\x0bliving off\x0bliving with my parents\x0bon benefits\x0bon the dole\x0bout of a job\x0bout of money\x0bout of work\x0bpenniless\x0bskint\x0bstruggling \x0bunemployed\x0bwithout a job\x0bwithout income\x0bwithout pay\x0bwithout work\t(?<!\\w)(?:i(?: have| had)?(?: been| am)(?:(?: (?:now|currently|still)))* (?:unemployed|out of (?:work|a job|money)|jobless|without (?:a job|work|income|pay)|broke|on benefits|on the dole|skint|penniless|homeless|in debt|living (?:off|with my parents|in my car)|struggling (?:to (?:pay|make|get|keep|feed)|financially|since|for money)))(?!\\w)',
        'said\tam \x0bbeen \x0bbeing \x0bgot \x0bwas \t(?<!\\w)(?:(?:been|being|was|am|got) (?:unemployed|jobless|evicted))(?!\\w)',
        'said\tmonths \x0byears \x0cof unemployment\x0bwithout a income\x0bwithout a job\x0bwithout a pay\x0bwithout a work\x0bwithout income\x0bwithout job\x0bwithout pay\x0bwithout work\t(?<!\\w)(?:(?:months|years) (?:of unemployment|without (?:a )?(?:work|job|income|pay)))(?!\\w)',
        'said\tlose my \x0blose our \x0blosing my \x0blosing our \x0blost my \x0blost our \t(?<!\\w)(?:(?:lost|losing|lose) (?:my|our) (?:home|flat|house|apartment|visa|benefits|insurance|savings|place))(?!\\w)',
        'said\tevicted from\x0bevicted notice\x0beviction from\x0beviction notice\t(?<!\\w)(?:evict(?:ed|ion) (?:notice|from))(?!\\w)',
        'said\tmy children \x0bmy family \x0bmy husband \x0bmy kids \x0bmy parents \x0bmy partner \x0bmy wife \x0ccount\x0bdepend\x0beat\x0bfood\x0bhungry\x0blive\x0bmoney\x0bneed\x0bpay\x0brelies\x0brely\x0bsuffering\x0bwaiting\x0bworried\t(?<!\\w)(?:my (?:family|kids|children|wife|husband|parents|partner)(?: and i)?(?: (?:really|also|both|now))? (?:depends?|relies|rely|counts?|needs? (?:this|me|the (?:job|money)|money|food)|(?:is|are) (?:depending|relying|counting|waiting|suffering|hungry|worried|going hungry)|can not (?:eat|pay|live)))(?!\\w)',
        'said\tmy \x0bour \x0cfinancial \x0bfinancially \x0cdifficult\x0bhardship\x0bneeds\x0bpressure\x0bproblem\x0bsituation\x0bstress\x0btrouble\x0bworries\t(?<!\\w)(?:(?:my|our) (?:\\w+ )?financial(?:ly)? (?:\\w+ )?(?:situation|troubles?|hardship|difficult\\w*|pressure|problems?|stress|worries|needs))(?!\\w)',
        'said\tin financial \x0bin great financial \x0bin real financial \x0bin serious financial \x0bunder financial \x0bunder great financial \x0bunder real financial \x0bunder serious financial \t(?<!\\w)(?:(?:in|under) (?:serious |real |great )?financial (?:trouble|hardship|difficult\\w*|pressure|strain))(?!\\w)',
        'said\tfinancially i\x0bfinancially things\x0bfinancially this\x0bfinancially we\x0bfinancially, i\x0bfinancially, things\x0bfinancially, this\x0bfinancially, we\t(?<!\\w)(?:financially,? (?:it|things|i|this|we))(?!\\w)',
        'said\tends meet\t(?<!\\w)(?:ends meet)(?!\\w)',
        'said\tflat broke\x0bgo broke\x0bgoing broke\x0bgone broke\t(?<!\\w)(?:(?:going|gone|go|flat) broke)(?!\\w)',
        'said\tcash are\x0bcash has\x0bcash have\x0bcash is\x0bfunds are\x0bfunds has\x0bfunds have\x0bfunds is\x0bmoney are\x0bmoney has\x0bmoney have\x0bmoney is\x0bsavings are\x0bsavings has\x0bsavings have\x0bsavings is\t(?<!\\w)(?:(?:money|savings|funds|cash) (?:is|are|has|have)(?:(?: (?:very|now|almost|all|nearly|been|getting)))* (?:tight|short|gone|low|scarce|running|dwindling|used up|eaten|exhausted))(?!\\w)',
        'said\tsingle dad\x0bsingle father\x0bsingle mom\x0bsingle mother\x0bsingle mum\x0bsingle parent\t(?<!\\w)(?:single (?:mother|father|parent|mum|mom|dad))(?!\\w)',
        'said\tran\x0brun\x0can \x0bun \x0bunning \x0clow\x0bout of \x0bshort\t(?<!\\w)(?:(?:running|run|ran) (?:out of|low on|short of) (?:money|savings|cash))(?!\\w)',
        'said\t has \x0b is \x0b was \x0cmy job hunt\x0bmy job search\x0bmy search\x0bmy unemployment\x0cbrutal\x0bdepressing\x0bdifficult\x0bdraining\x0bexhausting\x0bhard\x0blong\x0brough\x0btough\t(?<!\\w)(?:my (?:job (?:search|hunt)|search|unemployment)(?: \\w+)? (?:has|is|was)(?: been)? (?:\\w+ )?(?:long|hard|difficult|exhausting|tough|brutal|rough|draining|depressing))(?!\\w)',
        'said\thas been \x0bis \x0cjob hunting \x0bjob search \x0cdifficult\x0bexhausting\x0bhard\x0blong\t(?<!\\w)(?:job (?:search|hunting) (?:has been|is) (?:\\w+ )?(?:long|hard|difficult|exhausting))(?!\\w)',
        'said\tpaycheck to\t(?<!\\w)(?:paycheck to)(?!\\w)',
        'said\thand to mouth\t(?<!\\w)(?:hand to mouth)(?!\\w)',
        'said\tpaid off my\x0bpay off my\x0bpaying off my\t(?<!\\w)(?:(?:pay|paid|paying) off my)(?!\\w)',
        'said\tmy \x0ccredit card\x0bmedical bills\x0bstudent debt\x0bstudent loan\t(?<!\\w)(?:my (?:medical bills|credit card|student (?:loans?|debt)))(?!\\w)',
        'said\tchild support\t(?<!\\w)(?:child support)(?!\\w)',
        'said\t\t(?<!\\w)(?:alimony)(?!\\w)',
        'said\tbike\x0bcar\x0bfurniture\x0bguitar\x0bhouse\x0bring\x0cpawn my \x0bpawned my \x0bsell my \x0bselling my \x0bsold my \t(?<!\\w)(?:(?:sell|sold|selling|pawn|pawned) my (?:car|guitar|house|bike|ring|furniture))(?!\\w)',
        'said\tchristmas gifts for my\x0bchristmas presents for my\t(?<!\\w)(?:christmas (?:presents|gifts) for my)(?!\\w)',
        'said\tstill have not found \t(?<!\\w)(?:still have not found (?:a|any|work))(?!\\w)',
        'said\tkeep the lights on\t(?<!\\w)(?:keep the lights on)(?!\\w)',
        'said\ti have \x0bwe have \x0cchildren\x0bdaughters\x0bhungry\x0bkids\x0blittle\x0bmouths\x0bsons\x0byoung\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bcountless\x0bdozen\x0beight\x0beleven\x0bfifteen\x0bfifty\x0bfive\x0bforty\x0bfour\x0bhundred\x0bmany\x0bmultiple\x0bnine\x0bnumerous\x0brepeated\x0bseven\x0bseveral\x0bsix\x0bten\x0bthirty\x0bthree\x0btwelve\x0btwenty\x0btwo\t(?<!\\w)(?:(?:i|we) have (?:~count~) (?:small |young |little |hungry )?(?:kids|children|mouths|daughters|sons))(?!\\w)',
        'said\t bills\x0b children\x0b debt\x0b dog\x0b kids\x0b loan\x0b mortgage\x0b rent\x0cchildren and \x0bfamily and \x0bhusband and \x0bkids and \x0bwife and \t(?<!\\w)(?:(?:kids|children|family|wife|husband) and (?:a|the|my|our|two|three|\\w+) (?:mortgage|rent|debts?|loan|kids|children|bills|dog))(?!\\w)',
        'said\tnot know how \x0bnot know what \x0ccan \x0bcould \x0bgoing\x0bshould\x0bwill \x0bwould \t(?<!\\w)(?:(?:do not|not) know (?:what|how) (?:i|we) (?:will|would|can|could|am going to|are going to|should) (?:do|cope|manage|live|pay|survive|go on))(?!\\w)',
        'said\tif this \x0cdoes not\x0bfails\x0bfalls\x0bone\t(?<!\\w)(?:if this (?:does not|fails|falls|one)(?: \\w+){0,3}(?: (?:i|then|we|my|it))?)(?!\\w)',
        'said\tlast cent\x0blast dollar\x0blast euro\x0blast penny\x0blast pound\x0blast savings\t(?<!\\w)(?:(?:last|my last) (?:euro|dollar|pound|penny|cent|savings))(?!\\w)',
        'said\tpawn my \x0bsell my \x0bsold my \x0cbike\x0bcar\x0bguitar\x0bhouse\x0bkidney\x0bsoul\t(?<!\\w)(?:(?:sell|sold|pawn) my (?:car|house|kidney|soul|bike|guitar))(?!\\w)',
        'said\tmy ex\t(?<!\\w)(?:my (?:ex|ex-\\w+) (?:took|left|got|has|wants|keeps|will))(?!\\w)',
        'aside\tmade redundant\t(?<!\\w)(?:made redundant)(?!\\w)',
        'aside\tlaid off\t(?<!\\w)(?:laid off)(?!\\w)',
        'aside\tbetween jobs\t(?<!\\w)(?:between jobs)(?!\\w)',
        'aside\tlose my job\x0blosing my job\x0blost my job\t(?<!\\w)(?:(?:lost|lose|losing) my job)(?!\\w)',
        'aside\tjob hunting\x0bjob-hunting\t(?<!\\w)(?:job[- ]hunting)(?!\\w)',
        'aside\t\t(?<!\\w)(?:unemployed)(?!\\w)',
    ), 'I cannot pay my rent.', 'The mortgage product you showed is clever.', BODY,
    (), (), False, False),
    Rule('DES-09', WARNING, 'A reader hears themselves made answerable for your nerves.', ('“I look forward to hearing from you.”',), (
        'said\t my \x0cinbox\x0bmail\x0bmessages\x0bphone\x0bspam\x0ccheck\x0bglued to\x0bjump at\x0bjumping at\x0brefresh\x0bstaring at\x0bwatch\t(?<!\\w)(?:(?:check|checking|refresh|refreshing|refreshed|checked|watching|watch|staring at|glued to|jump(?:ing)? at)(?: and \\w+)? my (?:\\w+ )?(?:emails?|inbox|phone|mailbox|mail|spam|messages|voicemail))(?!\\w)',
        'said\tach\x0bvery\x0ccheck my mail e\x0bopen my mail e\t(?<!\\w)(?:(?:check|open) my mail (?:each|every))(?!\\w)',
        'said\tbarely\x0bhardly\x0bnot\x0bstopped\x0bunable\t(?<!\\w)(?:i(?:(?: (?:do|did|have|am)))* (?:can not|could not|barely|hardly|unable to|can barely|can hardly|have not|stopped|not)+ (?:stop (?:thinking|worrying|crying)|sleep|slept|eat|eaten|focus on anything|concentrate|think of anything|get (?:you|it|this) out of my (?:head|mind)|relax|function|breathe))(?!\\w)',
        'said\tlay awake\x0blie awake\x0blying awake\t(?<!\\w)(?:(?:lying|lie|lay) awake)(?!\\w)',
        'said\tkeep me awake\x0bkeep me up\x0bkeeping me awake\x0bkeeping me up\x0bkeeps me awake\x0bkeeps me up\x0bkept me awake\x0bkept me up\t(?<!\\w)(?:(?:kept|keeps?|keeping) me (?:awake|up))(?!\\w)',
        'said\tlose \x0blosing \x0blost \t(?<!\\w)(?:(?:los(?:e|ing|t)) (?:\\w+ )?sleep)(?!\\w)',
        'said\tsleepless nights\t(?<!\\w)(?:sleepless nights)(?!\\w)',
        'said\tpins and needles\t(?<!\\w)(?:pins and needles)(?!\\w)',
        'said\tedge of my chair\x0bedge of my seat\t(?<!\\w)(?:edge of my (?:seat|chair))(?!\\w)',
        'said\tfingers are crossed\x0bfingers crossed\t(?<!\\w)(?:fingers (?:are )?crossed)(?!\\w)',
        'said\tcrossed\x0bcrossing\x0bfingers\t(?<!\\w)(?:cross(?:ing|ed)? (?:my |our )?fingers)(?!\\w)',
        'said\tbite my fingernails\x0bbite my nails\x0bbiting my fingernails\x0bbiting my nails\x0bbitten my fingernails\x0bbitten my nails\t(?<!\\w)(?:bit(?:e|ing|ten) my (?:nails|fingernails))(?!\\w)',
        'said\tmy phone\x0bthe phone\x0cjump\x0bliving\x0bsat\x0bsit\x0bwait\x0cat \x0bbeside\x0bby \x0bfor \x0bnext to \t(?<!\\w)(?:(?:sit|sitting|waiting|wait|jump|sat|living)s? (?:\\w+ )?(?:by|at|for|next to|beside) (?:the|my) phone)(?!\\w)',
        'said\tevery few minutes \x0bevery five minutes \x0bevery hour \x0bevery minute \t(?<!\\w)(?:every (?:hour|minute|five minutes|few minutes) (?:for|i|since|hoping))(?!\\w)',
        'said\tthe suspense\t(?<!\\w)(?:the suspense)(?!\\w)',
        'said\ton tenterhooks\t(?<!\\w)(?:on tenterhooks)(?!\\w)',
        'said\tmy heart \t(?<!\\w)(?:my heart (?:races|jumps|sinks|skips|stops|is|was|leaps))(?!\\w)',
        'said\tbutterflies in my\t(?<!\\w)(?:butterflies in my)(?!\\w)',
        'said\tstomach in knots\t(?<!\\w)(?:stomach in knots)(?!\\w)',
        'said\tnervous wreck\t(?<!\\w)(?:nervous wreck)(?!\\w)',
        'said\tbag of nerves\t(?<!\\w)(?:bag of nerves)(?!\\w)',
        'said\ti am \x0cgoing crazy\x0bgoing insane\x0bgoing mad\x0blosing my mind\t(?<!\\w)(?:i am (?:losing my mind|going (?:crazy|mad|insane)))(?!\\w)',
        'said\tfeel on edge\x0bi am on edge\t(?<!\\w)(?:(?:i am|feel) on edge)(?!\\w)',
        'said\tlike a hawk\t(?<!\\w)(?:like a hawk)(?!\\w)',
        'said\tanxiously\x0bbreathlessly\x0bdesperately\x0bfrantically\x0bimpatiently\x0bnervously\x0bobsessively\x0bwatch\t(?<!\\w)(?:(?:anxiously|nervously|desperately|impatiently|breathlessly|frantically|obsessively) (?:await|wait|look|hop|expect|check|refresh|watch)\\w*)(?!\\w)',
        'said\tall\x0bmore\x0bnow\x0btoo\x0ci am \x0bi become \x0bi feel \x0bi get \x0bi have been \t(?<!\\w)(?:i (?:am|have been|get|feel|become|am getting|am growing)(?:(?: (?:more|now|all|too))) ?(?:anxious|nervous|worried))(?!\\w)',
        'said\ti am \x0bi become \x0bi feel \x0bi get \x0bi have been \x0ca wreck\x0banxious\x0bfrightened\x0bin agony\x0blosing hope\x0bnervous\x0bpanicked\x0bpanicking\x0bparanoid\x0bpetrified\x0brestless\x0bstressed\x0bterrified\x0bworried\t(?<!\\w)(?:i (?:am|have been|get|feel|become|am getting|am growing|am becoming) (?:anxious|nervous|panicking|panicked|terrified|worried|worried sick|frightened|stressed|petrified|a wreck|restless|in agony|losing hope|paranoid)(?: (?:about (?:my|your|the (?:outcome|result|decision|silence|wait|interview)|not|losing|what|whether|this)|to (?:hear|know|learn|find out)|that (?:i|you|my)|i|because|since|as|out|while)|[.!]))(?!\\w)',
        'said\tfeeling \x0bgetting \x0bgrowing \x0bmade me \x0bmakes me \x0bmaking me \t(?<!\\w)(?:(?:getting|growing|making me|makes me|feeling|made me) (?:\\w+ )?(?:anxious|nervous|worried|paranoid))(?!\\w)',
        'said\ti dread \x0bi fear \x0bi worry \x0capplication\x0bchances\x0bemail\x0bi did\x0bi have\x0bi was\x0bworst\x0byou\t(?<!\\w)(?:i (?:fear|worry|dread)(?: that)? (?:i (?:have|did|was)|you|the worst|my (?:application|chances|email)))(?!\\w)',
        'said\tmy anxiety \x0bmy nerves \x0bmy stress level \x0bmy stress levels \t(?<!\\w)(?:my (?:anxiety|nerves|stress levels?)(?: (?:is|are|has|was|about|makes|gets|got)))(?!\\w)',
        'said\tlonger\x0bother \x0ccan not wait an\x0c to hear\x0b to know\x0bfind\t(?<!\\w)(?:can not wait (?:any longer|another \\w+) to (?:know|hear|find))(?!\\w)',
        'said\tassume the worst\x0bassuming the worst\x0bfeare the worst\x0bfearing the worst\x0bimagine the worst\x0bimagining the worst\t(?<!\\w)(?:(?:imagin|assum|fear)(?:e|ing) the worst)(?!\\w)',
        'said\tpanic attack\t(?<!\\w)(?:panic attacks?)(?!\\w)',
        'said\tevery\x0bour \x0bthe \x0creplay \x0breplayed \x0breplaying \x0canswer\x0bconversation\x0binterview\x0bword\t(?<!\\w)(?:replay(?:ing|ed)? (?:the|our|every) (?:interview|conversation|answer|word))(?!\\w)',
    ), 'I keep refreshing my inbox.', 'You check your inbox once a day, which I liked.', BODY,
    (), (), False, False),
    Rule('DES-11', WARNING, 'A reader hears themselves made answerable for your happiness.', ('Say what you would bring.',), (
        'said\tcould \x0bwill \x0bwould \x0c to me\x0b to my\x0b to us\x0ceverything\x0bmore than anything\x0bmore than words\x0bso much\x0bthe whole world\x0bthe world\t(?<!\\w)(?:(?:would|will|could)(?: mean)? (?:the (?:whole )?world|everything|so much|more than (?:words|anything))(?: \\w+){0,3} to (?:me|my|us))(?!\\w)',
        'said\teverything\x0bmore than\x0bworld\x0ccould mean \x0bwill mean \x0bwould mean \t(?<!\\w)(?:(?:would|will|could) mean (?:the (?:whole )?world|everything|more than))(?!\\w)',
        'said\tmean everything to\x0bmean the world to\x0bmeans everything to\x0bmeans the world to\t(?<!\\w)(?:means? (?:the world|everything) to)(?!\\w)',
        'said\timagine what it means to me\t(?<!\\w)(?:imagine what it means to me)(?!\\w)',
        'said\tentire\x0blife\x0bwhole\x0cchange my \x0bchanged my \x0brescue my \x0bsave my \x0bsaved my \x0btransform my \t(?<!\\w)(?:(?:change|save|saved|changed|transform|rescue) my (?:whole |entire )?life)(?!\\w)',
        'said\tsave my life\x0bsaved my life\t(?<!\\w)(?:saved? my life)(?!\\w)',
        'said\tlife-changing for me\t(?<!\\w)(?:life-changing for me)(?!\\w)',
        'said\tturn my life around\t(?<!\\w)(?:turn my life around)(?!\\w)',
        'said\twould make my \x0cday\x0blife\x0bweek\x0byear\t(?<!\\w)(?:would make my (?:day|week|year|life))(?!\\w)',
        'said\tengineer \x0bman \x0bnurse \x0bperson \x0bteacher \t(?<!\\w)(?:(?:happiest|luckiest|proudest) (?:person|man|woman|human|engineer|nurse|teacher) (?:alive|on|in))(?!\\w)',
        'said\tanswer\x0cmy prayers\x0bour prayers\t(?<!\\w)(?:(?:answer|answered) (?:to )?(?:my|our|all my) prayers)(?!\\w)',
        'said\tall i \x0ccan think\x0bdream\x0bthink about\x0bwant\t(?<!\\w)(?:all i (?:want|ever wanted|have ever wanted|think about|can think|dream))(?!\\w)',
        'said\ti want it \x0bi want this \t(?<!\\w)(?:i want (?:this|it) (?:more|so|badly|very|with))(?!\\w)',
        'said\t have ever\x0bn the world\x0clike anything i\x0bmore than anything i\t(?<!\\w)(?:(?:more than|like) anything (?:in the world|i have ever))(?!\\w)',
        'said\theart set on\t(?<!\\w)(?:heart set on)(?!\\w)',
        'said\twould complete me\t(?<!\\w)(?:would complete me)(?!\\w)',
        'said\tbe \x0bbeen \x0canswer of me\x0bmaking of me\t(?<!\\w)(?:(?:been|be) (?:the )?(?:making|answer) of me)(?!\\w)',
        'said\tlife\x0cin \x0bof \x0cmy meaning \x0bmy purpose \x0bmy whole meaning \x0bmy whole purpose \x0bthe meaning \x0bthe purpose \x0bthe whole meaning \x0bthe whole purpose \t(?<!\\w)(?:(?:my|the) (?:whole )?(?:meaning|purpose) (?:of|in) (?:my )?life)(?!\\w)',
        'said\ti breathe for\x0bi exist for\x0bi live for\t(?<!\\w)(?:i (?:live|breathe|exist) for)(?!\\w)',
        'said\telse\x0bmore\x0bwithout\x0canything\x0bbeing \x0bfuture\x0blife\x0bliving\x0ccan not imagine \x0bcould not imagine \t(?<!\\w)(?:(?:can not|could not) imagine (?:my )?(?:life|a future|living|being|anything) (?:without|else|more))(?!\\w)',
        'said\tchange\x0c everything for \t(?<!\\w)(?:(?:changed|change) everything for (?:me|us))(?!\\w)',
        'said\tfelt alive\x0bfelt like a human\x0bfelt like a person\t(?<!\\w)(?:felt (?:alive|like a (?:human|person))(?: \\w+)?)(?!\\w)',
        'aside\tfell in love with\t(?<!\\w)(?:fell in love with)(?!\\w)',
        'aside\ti love everything about\x0bi love you\t(?<!\\w)(?:i love (?:you|your company|everything about))(?!\\w)',
        'aside\tbottom of my heart\t(?<!\\w)(?:bottom of my heart)(?!\\w)',
    ), 'It would mean the world to me.', 'It means so little waste that I was amazed.', BODY,
    (), (), False, False),
    Rule('DES-13', WARNING, 'A reader hears that they are the last resort.', ('Say what draws you to them.',), (
        'said\ti have no other \x0cchoice\x0binterview\x0blead\x0boffer\x0boption\x0bprospect\t(?<!\\w)(?:i have no other (?:\\w+ )?(?:offers?|options?|interviews?|choices?|prospects?|leads?))(?!\\w)',
        'said\tfinal\x0bmy last \x0bonly\x0bsole\x0cchance\x0bhope\x0binterview\x0blifeline\x0boption\x0bresort\x0bshot\x0bstraw\t(?<!\\w)(?:my (?:only|last|final|sole) (?:\\w+ )?(?:hope|chance|resort|option|shot|lifeline|straw|interview))(?!\\w)',
        'said\tmy last \x0bonly\x0bthe last \x0cthis are \x0bthis is \x0byou are \x0byou is \x0byours\t(?<!\\w)(?:(?:you|this|yours) (?:are|is) (?:the only|my only|the last|my last) (?:\\w+)(?: (?:i have|left|that|who))?(?! (?:with|of|part)))(?!\\w)',
        'said\t one\x0bthing\x0c else lined up\t(?<!\\w)(?:(?:nothing|no one) else lined up)(?!\\w)',
        'said\tthe only \x0canswered\x0bcalled\x0bi got\x0bi have\x0binvited\x0bleft\x0breplied\x0ccompany \x0bemployer\x0binterview \x0bone \x0bones\x0bpeople\x0bplace\t(?<!\\w)(?:the only (?:ones?|interview|company|employer|place|people) (?:left|i (?:have|got)|that (?:invited|answered|replied|called)|who (?:invited|answered|replied|called)))(?!\\w)',
        'said\tno one \x0bnobody \x0bnone of you \x0bnot a single person \x0bnot a soul \x0bnot one of you \x0bnot one person \t(?<!\\w)(?:(?:~nobody~)(?: else)? (?:will|wants to|would|has|wants|is|ever|can)(?: \\w+)? ?(?:hire|take|interview|invite|give|want|interested in|called|offered|wants)? ?(?:me|someone my age|people my age))(?!\\w)',
        'said\tpassed over\x0brejected\x0bturned down\x0cgetting\x0bi get \x0bi got \x0bi have been \x0bi keep being \x0bi was \t(?<!\\w)(?:i (?:have been|was|got|keep getting|get|keep being) (?:rejected|turned down|passed over) (?:by|from|everywhere|~count~|so|again|at|every|for))(?!\\w)',
        'said\trefusals\x0brejection\x0cafter \x0banother\x0bcollected\x0bgot \x0bhad \x0bone more \x0breceived\t(?<!\\w)(?:(?:had|got|received|collected|after|another|yet another|one more) (?:~count~ |another )?(?:rejections?|refusals))(?!\\w)',
        'said\tafter \x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bcountless\x0bdozen\x0beight\x0beleven\x0bfifteen\x0bfifty\x0bfive\x0bforty\x0bfour\x0bhundred\x0bmany\x0bmultiple\x0bnine\x0bnumerous\x0brepeated\x0bseven\x0bseveral\x0bsix\x0bten\x0bthirty\x0bthree\x0btwelve\x0btwenty\x0btwo\t(?<!\\w)(?:after (?:~count~) (?:\\w+ )?(?:applications|rejections|interviews|refusals))(?!\\w)',
        'said\t0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bcountless\x0bdozen\x0beight\x0beleven\x0bfifteen\x0bfifty\x0bfive\x0bforty\x0bfour\x0bhundred\x0bmany\x0bmultiple\x0bnine\x0bnumerous\x0brepeated\x0bseven\x0bseveral\x0bsix\x0bten\x0bthirty\x0bthree\x0btwelve\x0btwenty\x0btwo\t(?<!\\w)(?:~count~ rejections)(?!\\w)',
        'said\tapplied at\x0bapplied for\x0bapplied to\x0c companies\x0b employers\x0b firms\x0b jobs\x0b places\x0b positions\x0b roles\x0bcountless\x0bdozens\x0beverything\x0beverywhere\x0bhundreds\t(?<!\\w)(?:applied (?:to|for|at)(?:(?: (?:over|more|than|about|nearly|almost|literally)))* (?:hundreds|dozens|countless|everything|everywhere|~count~ (?:other )?(?:jobs|companies|firms|positions|roles|employers|places)))(?!\\w)',
        'said\ti am \x0cbanking everything on \x0bbanking on \x0bcounting everything on \x0bcounting on \x0bpinning everything on \x0bpinning on \x0brelying everything on \x0brelying on \t(?<!\\w)(?:i am (?:\\w+ )?(?:counting|relying|banking|pinning) (?:everything )?on (?:you|this|it|getting|your))(?!\\w)',
        'said\tall my \x0ball of my \x0bpin\x0bput\t(?<!\\w)(?:(?:all|put|pinned|pin) (?:all )?(?:of )?my (?:hopes?|eggs|faith))(?!\\w)',
        'said\thave \x0bi am \x0cgiven up hope\x0bgiving up hope\x0blosing hope\x0blost hope\t(?<!\\w)(?:(?:i am|have) (?:losing|lost|given up|giving up) hope)(?!\\w)',
        'said\thit rock bottom\t(?<!\\w)(?:hit rock bottom)(?!\\w)',
        'said\ti am too old\t(?<!\\w)(?:i am too old)(?!\\w)',
        'said\tat my age\t(?<!\\w)(?:at my age)(?!\\w)',
        'said\tdown to my last \x0bon my last \x0bwith my last \x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bcent\x0bcountless\x0bdollar\x0bdozen\x0beight\x0beleven\x0beuro\x0bfifteen\x0bfifty\x0bfive\x0bforty\x0bfour\x0bhundred\x0bmany\x0bmoney\x0bmultiple\x0bnine\x0bnumerous\x0bpenny\x0bpound\x0brepeated\x0bsavings\x0bseven\x0bseveral\x0bsix\x0bten\x0bthirty\x0bthree\x0btwelve\x0btwenty\x0btwo\t(?<!\\w)(?:(?:on|down to|with) my last (?:~count~|\\w+ hundred|euros?|dollars?|pounds?|savings|money|cent|penny))(?!\\w)',
        'said\t lost without\t(?<!\\w)(?:(?:be|am|feel|would be) lost without)(?!\\w)',
        'said\tno one else to \x0bnobody else to \x0bnowhere else to \t(?<!\\w)(?:(?:nobody|no one|nowhere) else to (?:ask|turn|go|help))(?!\\w)',
        'said\ti have no\x0c one \x0bbody\x0bthing\x0bwhere \t(?<!\\w)(?:i have (?:nobody|no one|nowhere|nothing) (?:else|left|but))(?!\\w)',
    ), 'I have no other options.', 'We applied to two grants for the lab.', BODY,
    (), (), False, False),
    Rule('DES-14', HINT, 'A reader hears you kneel where a question would do.', ('“Could you …?”',), (
        'said\tappeal\x0bask\x0bawait\x0bbeg\x0bhope\x0brequest\x0bseek\x0bsubmit\t(?<!\\w)(?:humbly (?:\\w+ )?(?:request|ask|beg|submit|seek|hope|await|appeal))(?!\\w)',
        'said\tmost humbly\t(?<!\\w)(?:most humbly)(?!\\w)',
        'said\tyour humble\t(?<!\\w)(?:your humble)(?!\\w)',
        'said\tat your feet\t(?<!\\w)(?:at your feet)(?!\\w)',
    ), 'I humbly request a reply.', 'The chef spoke humbly of his bread.', BODY,
    (), (), False, False),
    Rule('DES-15', WARNING, 'A reader hears a wish to be consoled.', ('“I was sorry to read the news.”',), (
        'said\tadmit\x0bbecame\x0bbecome\x0bbecoming\x0bbeginning\x0bfeel\x0bfelt\x0bgetting\x0bgrow\x0bi am\x0bi get\x0bi had been\x0bi have been\x0bi have got\x0bi was\x0bleaves\x0bleft\x0bmade\x0bmakes\x0bmaking\x0bnever\x0bstarted\x0bstarting\t(?<!\\w)(?:(?:~i_feel~) (?:(?:like|as if i were|all|completely|like such) )*(?:hopeless|worthless|useless|an? (?:total |complete )?(?:failure|loser|fool|fraud|burden|wreck|idiot)|devastated|heart-?broken|crushed|in tears|depressed|broken|gutted|shattered|distraught|destroyed|inconsolable|invisible|miserable|unwanted|lonely|ashamed|sick (?:when|to)|foolish|a worthwhile person)(?= |[.,;!]|$)(?! by (?:the|your) (?:scale|size|kiln)))(?!\\w)',
        'said\tbroke down\x0bburst into tears\x0bcould cry\x0bcould have cry\x0bcried\x0bsobbed\x0bteared up\x0bwept\t(?<!\\w)(?:i (?:\\w+ )?(?:cried|wept|sobbed|broke down|teared up|burst into tears|could (?:have )?(?:cry|cried)))(?!\\w)',
        'said\tbreaks\x0bbroke\x0ceaks my heart\x0boke my heart\t(?<!\\w)(?:(?:breaks|broke) my heart)(?!\\w)',
        'said\tbrought me to tears\t(?<!\\w)(?:brought me to tears)(?!\\w)',
        'said\thad to lie down\t(?<!\\w)(?:had to lie down)(?!\\w)',
        'said\tmy breakdown\x0bmy burn-out\x0bmy burnout\x0bmy depression\x0bthe breakdown\x0bthe burn-out\x0bthe burnout\x0bthe depression\t(?<!\\w)(?:(?:my|the) (?:burnout|burn-out|breakdown|depression)(?= (?:and|i|is|was|last|has|had|that)))(?!\\w)',
        'said\toff the tablets\t(?<!\\w)(?:off the tablets)(?!\\w)',
        'said\tmonths in a clinic\x0bmonths in the clinic\x0bstay in a clinic\x0bstay in the clinic\x0btime in a clinic\x0btime in the clinic\x0bweeks in a clinic\x0bweeks in the clinic\t(?<!\\w)(?:(?:stay|time|weeks|months) in (?:the|a) clinic)(?!\\w)',
        'said\tfor me\x0bfor us\x0bhome\x0blife\x0bpersonally\x0cfew\x0bmonth\x0bperiod\x0bphase\x0btime \x0bweek \x0byear\x0cawful \x0bdark \x0bdifficult \x0bhard \x0bhardest \x0brough \x0bterrible \x0btough \x0bworst \t(?<!\\w)(?:(?:hard|hardest|difficult|terrible|worst|rough|dark|tough|awful) (?:time|year|months?|period|week|phase|few (?:weeks|months)) (?:for (?:me|us)|of my life|personally|at home))(?!\\w)',
        'said\twent through a\x0c bad\x0b dark\x0b difficult\x0b hard\x0b rough\t(?<!\\w)(?:went through a(?: \\w+)? (?:dark|hard|rough|difficult|bad)(?: \\w+)?)(?!\\w)',
        'said\tdark patch\x0bdark place\x0bdark time\x0brough patch\x0brough place\x0brough time\t(?<!\\w)(?:(?:dark|rough) (?:time|patch|place))(?!\\w)',
        'said\tgoing through a lot\t(?<!\\w)(?:going through a lot)(?!\\w)',
        'said\tbeen through \x0ca lot\x0bhell\x0bso much\t(?<!\\w)(?:been through (?:hell|a lot|so much))(?!\\w)',
        'said\tburied my \x0blost my \x0cbaby\x0bboyfriend\x0bbrother\x0bchild\x0bdad\x0bdaughter\x0bex\x0bfamilies\x0bfamily\x0bfather\x0bfiance\x0bfiancé\x0bgirlfriend\x0bhusband\x0bkid\x0bmom\x0bmother\x0bmum\x0bparent\x0bpartner\x0bsister\x0bson\x0bspouse\x0btwins\x0bwife\t(?<!\\w)(?:(?:i|we) (?:lost|buried) my (?:~kin~))(?!\\w)',
        'said\tput on \t(?<!\\w)(?:put on \\w+ (?:kilos|pounds))(?!\\w)',
        'said\tcheated\x0bdivorce\x0bdumped\x0bleft\x0bmoved\x0bthrew\x0bwalked\x0cmy boyfriend \x0bmy fiance \x0bmy fiancee \x0bmy fiancé \x0bmy fiancée \x0bmy girlfriend \x0bmy husband \x0bmy partner \x0bmy wife \t(?<!\\w)(?:my (?:wife|husband|girlfriend|boyfriend|partner|fianc[\\xe9e]e?) (?:left|moved out|cheated|threw|walked out|dumped|wants a divorce))(?!\\w)',
        'said\tget on with my family\x0bget on with my father\x0bget on with my husband\x0bget on with my mother\x0bget on with my parents\x0bget on with my wife\t(?<!\\w)(?:get on with my (?:mother|father|parents|family|wife|husband))(?!\\w)',
        'said\tbattle\x0bbattling\x0bcame\x0bdealing\x0bfighting\x0bgoing\x0bi am on\x0bi got\x0bi had\x0bi have\x0bi was on\x0brecovering\x0bstruggle\x0bstruggling\x0bsuffer\x0bthrough\x0bwent\t(?<!\\w)(?:i (?:have|had|got|suffer(?:ed)? from|am on|was on|went through|am going through|came off|struggle(?:d)? with|battled?|am (?:fighting|battling|dealing with|recovering from)|have been (?:through|struggling|fighting|battling|dealing))(?: (?:an?|my|the|some|so|very|severe|bad|terrible|horrible|awful|chronic|acute|another|on))* (?:~ailment~))(?!\\w)',
        'said\tmy \t(?<!\\w)(?:my (?:~ailment~))(?!\\w)',
        'said\tmy \x0bour \x0cbladder\x0bbowels\x0bbreak-up\x0bbreakup\x0bcustody\x0bdemons\x0bdivorce\x0bdrinking\x0bgambling\x0bgrief\x0bhormones\x0bloneliness\x0blove life\x0bself-esteem\x0bselfesteem\x0bseparation\x0bsex life\t(?<!\\w)(?:(?:my|our) (?:divorce|separation|breakup|break-up|custody|love life|drinking|gambling|bowels|bladder|hormones|sex life|demons|grief|loneliness|self-?esteem)(?: (?:is|was|has|had|and|in|with|that|made|got|problems?|fell|ended|broke|keeps|kept))?)(?!\\w)',
        'said\tarrested\x0bbed\x0bcheated\x0bcollapsed\x0bdrank\x0bdrink\x0bdrunk\x0bevicted\x0bfainted\x0bfamily\x0bfriends\x0bgamble\x0bi have no one\x0blife\x0boverdosed\x0bprison\x0brecord\x0brelapsed\x0bslept\x0bsmoke\x0bsober\x0bstayed\x0bthrew\x0bvomited\t(?<!\\w)(?:i (?:drink|drank|smoke|gamble|gambled|cheated|relapsed|overdosed|was arrested|was in prison|have a record|was evicted|am sober|have been sober|got drunk|had too much to drink|threw up|vomited|fainted|collapsed|could not get out of bed|stayed in bed|have no (?:friends|one|family|life)|slept in my))(?!\\w)',
        'said\taffair\x0bbankruptcy\x0bbereavement\x0bbreak-up\x0bbreakup\x0bchemo\x0bcourt case\x0bcustody battle\x0bcustody case\x0bdivorce\x0beviction\x0bmiscarriage\x0bseparation\x0btrial\t(?<!\\w)(?:(?:the|my|a|our) (?:divorce|chemo|chemotherapy|break-?up|separation|miscarriage|bereavement|custody (?:battle|case)|eviction|bankruptcy|court case|trial|affair)(?: (?:and|it|has|was|is|i|last|that|left|took|came|on top|or|from)))(?!\\w)',
        'said\tfor me\x0cquite\x0bsuch\x0bwhat a\x0cmonth\x0bsummer\x0btime \x0bweek \x0bwinter\x0byear\t(?<!\\w)(?:(?:quite|such|what) an? (?:\\w+ )?(?:year|month|week|time|summer|winter) (?:for|of it for) me)(?!\\w)',
        'said\tback \x0bbladder\x0bbowel\x0bdigestive\x0bdrinking\x0bfamily\x0bgum\x0bheart\x0bimmigration\x0bknee\x0blegal\x0bmarital\x0bmarriage\x0bmoney\x0bskin\x0bsleep\x0bstomach\x0btooth\x0btummy\t(?<!\\w)(?:(?:stomach|tummy|bowel|digestive|bladder|skin|gum|tooth|back|knee|heart|sleep|marital|marriage|family|legal|immigration|drinking|money) (?:trouble|troubles|problems?|issues|ache|pain|complaint)s?(?= (?:all|last|since|i|and|that|at|this|for|lately|again|kept|made|meant|of my)|[.,]))(?!\\w)',
        'said\tdash\x0bran\x0brun\x0brush\x0btrip\x0c to the bathroom\x0b to the gents\x0b to the ladies\x0b to the loo\x0b to the restroom\x0b to the toilet\t(?<!\\w)(?:(?:trips?|ran|run|running|rush\\w*|dash\\w*) to the (?:bathroom|toilet|loo|restroom|gents|ladies))(?!\\w)',
        'said\tbecause\x0bbefore\x0bduring\x0bwhen\x0cin bathroom \x0bin toilet \x0bthe bathroom \x0bthe toilet \t(?<!\\w)(?:(?:in|the) (?:bathroom|toilet) (?:during|before|when|because))(?!\\w)',
        'said\tfelt\x0bi had \x0bi have \t(?<!\\w)(?:i (?:had|have|felt) (?:\\w+ )?(?:cramps|nausea|diarrh?oea|a (?:cold|fever|temperature|bad night|terrible night|fight|row|falling out) (?:with|all|the|and)))(?!\\w)',
        'said\tall night \x0bhalf the night \t(?<!\\w)(?:(?:all|half the) night (?:in|on|with|because|throwing|crying|worrying|thinking|awake))(?!\\w)',
        'said\tmy \x0bthe \x0cbailiff\x0bcase worker\x0bcounsellor\x0bcounselor\x0bcreditor\x0bparole\x0bprobation officer\x0bpsychologist\x0bshrink\x0bsocial worker\x0bsponsor\t(?<!\\w)(?:(?:my|the) (?:bailiffs?|creditors?|probation officer|parole|social worker|case worker|sponsor|counsell?or|shrink|psychologist))(?!\\w)',
        'said\tam o\x0bbeen o\x0bput\x0bwas o\x0bwent\t(?<!\\w)(?:(?:have been|been|am|was|went|put) (?:on|off) (?:the |my )?(?:~ailment~|the (?:bottle|wagon|dole|sick)|sick leave))(?!\\w)',
        'said\t about\x0b all\x0b down\x0b every\x0b for\x0b in\x0b my\x0b on\x0b over\x0b when\t(?<!\\w)(?:(?:cry|crying|cried|weeping|tears|sobbing)(?: \\w+){0,3} (?:myself|all|every|in|over|when|my|down|on|for|about)(?! (?:laugh|with laughter)))(?!\\w)',
        'said\tmy \x0centire\x0bfamily\x0bhealth\x0blife\x0bmarriage\x0bwhole\x0bworld\x0capart\x0bcollapsed\x0bfallen\x0bfalling\x0bfell\x0bmess\x0bover\x0bpieces\x0bruined\x0bupside\t(?<!\\w)(?:my (?:whole |entire )?(?:world|life|marriage|family|health) (?:has |is |was )?(?:fell|fallen|falling|collapsed|upside|apart|over|ruined|a mess|in pieces))(?!\\w)',
        'said\tbrought\x0bhas\x0bled\x0bput\x0bsays\x0bsent\x0bshowed\x0btold\x0bwants\x0cgod \x0bjesus \x0bmy faith \x0bprayer \x0bthe bible \x0bthe lord \t(?<!\\w)(?:(?:god|jesus|the lord|prayer|the bible|my faith) (?:told|led|has|wants|sent|showed|called|put|brought|says))(?!\\w)',
    ), 'I am devastated.', 'We wept with laughter at the crushed olives.', BODY,
    (), (), False, False),
    Rule('DES-50', WARNING, 'As a whole, this sentence asks the reader to carry a worry of yours.', ('“I remain very interested.”',), (
    ), 'Without this I do not see how we get through the winter.', 'You told me how the ward gets through the winter.', BODY,
    (), (), False, False),
    Rule('APO-01', WARNING, 'A reader hears that you think you are a nuisance.', ('“Thank you for your time.”',), (
        'said\t about\x0b for\x0b if\x0b that\x0b to\x0capologies\x0bapologise\x0bapologize\x0bapology\x0bexcuse me\x0bforgive me\x0bsorry\x0cannoy\x0basking\x0bbabbl\x0bbother\x0bbug\x0bburden\x0bcalling\x0bchas\x0bcontacting\x0bdisturb\x0bdump\x0bemailing\x0bemails\x0bexisting\x0bharass\x0bhassl\x0bimpatien\x0bimpos\x0binsist\x0binterrupting\x0bintru\x0blength\x0blong\x0bmessage\x0bnag\x0bnuisance\x0boversharing\x0bpain\x0bpersist\x0bpest\x0bpress\x0bpush\x0bquestions\x0bramb\x0brepeat\x0bspam\x0btaking\x0btroubl\x0bvent\x0bwast\x0bwriting\t(?<!\\w)(?:(?:sorry|apologies|apologi[sz]e|apology|excuse me|forgive me)(?:(?: (?:again|once (?:more|again)|in advance|much|very)))*,? (?:to|for|if|that|about)(?:(?: (?:my|the|all|this|any|again|having|once|be|being|such|always|yet|another|i am|keep|to keep)))* (?:a (?:bother|nuisance|pest|pain|burden)|bother\\w*|bug\\w*|disturb\\w*|troubl\\w*|pester\\w*|chas\\w*|nag\\w*|annoy\\w*|intru\\w*|impos\\w*|interrupting you|hassl\\w*|harass\\w*|length|long (?:email|letter|message|mail)|many (?:emails|questions|messages)|persist\\w*|impatien\\w*|insist\\w*|press(?:ing)?|push\\w*|spam\\w*|ramb\\w*|wast\\w*|oversharing|babbl\\w*|repeat\\w*|dump\\w*|vent\\w*|(?:writing|asking|emailing|contacting|calling)(?: you)? (?:again|yet|once|so)|taking (?:up )?(?:your|so|yet|more)|existing))(?!\\w)',
        'said\ta thousand apologies\x0bdeepest apologies\x0bendless apologies\x0bhumble apologies\x0bmany apologies\x0bprofuse apologies\x0bsincere apologies\x0bsincerest apologies\t(?<!\\w)(?:(?:a thousand|many|sincere(?:st)?|deepest|profuse|humble|endless) apologies)(?!\\w)',
        'said\tapologies, apologies\x0bapologies, me again\t(?<!\\w)(?:apologies, (?:apologies|me again))(?!\\w)',
        'said\tse \x0bze \x0capologise\x0bapologize\x0bprofusely\x0bthousand\t(?<!\\w)(?:apologi[sz]e (?:profusely|in advance|again|a thousand))(?!\\w)',
        'said\tapologise\x0bapologize\x0bsay sorry\t(?<!\\w)(?:(?:say sorry|apologi[sz]e) enough)(?!\\w)',
        'said\tsing\x0bzing\x0ci keep apologi\t(?<!\\w)(?:i keep apologi[sz]ing)(?!\\w)',
        'said\tsorry, sorry\t(?<!\\w)(?:sorry, sorry)(?!\\w)',
        'said\tand sorry for\x0band sorry if\t(?<!\\w)(?:and sorry (?:for|if))(?!\\w)',
        'said\tdid not want to\x0bdo not want to\x0bhate\x0bintend\x0bmean\x0bnever want to\x0btry\x0bwanted\x0bway\x0bwish\x0bwould not want to\x0cannoy\x0bbother\x0bbug\x0bburden\x0bclingy\x0bdemanding\x0bdesperate\x0bdifficult\x0bdisturb\x0bharass\x0bhound\x0bhurry\x0bimpatient\x0bimpos\x0bintru\x0bnag\x0bneedy\x0bnuisance\x0bpain\x0bpest\x0bpress\x0bpush\x0brush\x0bstalk\x0btrouble\x0bungrateful\x0byour time\t(?<!\\w)(?:i (?:hate|(?:do not|did not|never|in no way) (?:want|mean|wish|intend)(?:ed)?|would not want|would hate|would never want|am trying not|will try not)(?: to)(?:(?: (?:seem|sound|come across|appear|be|like|as|too|an?|overly|such|that|keep|take up)))* (?:bother\\w*|bug|nag|pester|annoy\\w*|intru\\w*|impos\\w*|pressure|rush|disturb|hurry|pest|nuisance|burden|pain|pushy|impatient|difficult|press|push|trouble|ungrateful|needy|desperate|demanding|more of your time|your time|harass|hound|stalk\\w*|clingy))(?!\\w)',
        'said\t i am not\t(?<!\\w)(?:(?:hope|trust)(?: that)? i am not(?: \\w+)? ?(?:bother|annoy|being|intrud|impos|disturb|taking|troubl|pester|a )\\w*(?: (?:a|too|pushy|nuisance))?)(?!\\w)',
        'said\tnot trying to \t(?<!\\w)(?:not trying to (?:be|bother|rush|push|pressure|nag|annoy|hurry))(?!\\w)',
        'said\tafraid\x0bappearing\x0bfear\x0brisk\x0bseeming\x0bsounding\x0bworried\x0bworry\t(?<!\\w)(?:(?:risk|fear|afraid|worry|worried)(?: of)? (?:being|seeming|sounding|appearing) (?:\\w+ )?(?:pushy|annoying|impatient|a |needy|desperate))(?!\\w)',
        'said\tat the risk of \x0cannoying\x0bbeing\x0bseeming\x0bsounding\t(?<!\\w)(?:at the risk of (?:being|seeming|sounding|annoying))(?!\\w)',
        'said\ti am\t(?<!\\w)(?:i am(?: \\w+)? (?:being )?(?:an?|such an?|too) ?(?:\\w+ )?(?:nuisance|pest|bother|burden|pushy|annoying))(?!\\w)',
        'said\ti know i \x0bi know that i \x0brealise\x0brealize\t(?<!\\w)(?:i (?:know|reali[sz]e)(?: that)? i (?:am|must be|sound|seem)(?: (?:being|like|getting|a|an))* (?:annoying|pushy|bother\\w*|nuisance|pest|impatient|ridiculous|rambling|pathetic|needy|desperate))(?!\\w)',
        'said\tbeing annoying\x0bbeing difficult\x0bbeing impatient\x0bbeing needy\x0bbeing pushy\x0bbeing so annoying\x0bbeing so difficult\x0bbeing so impatient\x0bbeing so needy\x0bbeing so pushy\t(?<!\\w)(?:being (?:so )?(?:annoying|pushy|impatient|difficult|needy))(?!\\w)',
        'said\tyou must \x0cbe sick of\x0bbe tired of\x0bdread\x0bhate\x0bthink badly\x0bthink little\x0bthink poorly\x0bthink very badly\x0bthink very little\x0bthink very poorly\t(?<!\\w)(?:you must (?:be (?:sick|tired) of|hate|think (?:very )?(?:badly|poorly|little)|dread))(?!\\w)',
        'said\tabout my\x0basking\x0bbothering\x0bletting\x0btaking\x0bwriting\x0cfeel awful \x0bfeel bad \x0bfeel embarrassed \x0bfeel guilty \x0bfeel terrible \x0bfelt awful \x0bfelt bad \x0bfelt embarrassed \x0bfelt guilty \x0bfelt terrible \t(?<!\\w)(?:(?:feel|felt) (?:bad|terrible|awful|guilty|embarrassed) (?:about (?:letting|bothering|asking|writing|taking|my)|for (?:writing|asking|bothering)))(?!\\w)',
        'said\tinexcusable of me\x0brude of me\x0bsilly of me\x0bstupid of me\x0bthoughtless of me\x0bunforgivable of me\t(?<!\\w)(?:(?:unforgivable|inexcusable|stupid|silly|thoughtless|rude) of me)(?!\\w)',
        'said\t\t(?<!\\w)(?:cringing)(?!\\w)',
        'said\t\t(?<!\\w)(?:mortified)(?!\\w)',
        'said\tkick myself\x0bkicking myself\t(?<!\\w)(?:kick(?:ing)? myself)(?!\\w)',
        'said\tdo not know what came over me\t(?<!\\w)(?:do not know what came over me)(?!\\w)',
        'said\tmade a\x0cfool of myself\x0bidiot of myself\t(?<!\\w)(?:made a(?: \\w+)? (?:fool|idiot) of myself)(?!\\w)',
        'said\tashamed\x0bembarrassed\x0bhumiliated\x0bmortified\x0bterribly\t(?<!\\w)(?:(?:so|deeply|terribly)? ?(?:embarrassed|ashamed|mortified|humiliated)(?: (?:by|about|of|that|at|to|with|when|for))?(?: \\w+)? ?(?:my|i|myself|ask|how))(?!\\w)',
        'said\tcould\x0bhad\x0bwould\x0choped\x0bwant the \x0bwanted\x0bwish\t(?<!\\w)(?:(?:wish|wished|wanted|want|hoped) the (?:ground|floor|earth) (?:would|had|could))(?!\\w)',
        'said\tmust\x0bwhat do you \x0cthink of me\x0bthinking\t(?<!\\w)(?:what (?:must|do) you (?:must )?(?:think|be thinking) of me)(?!\\w)',
        'said\t forgive myself\x0ccan not\x0bcould not\x0bnever\t(?<!\\w)(?:(?:never|can not|could not) forgive myself)(?!\\w)',
        'said\tcan not believe i \x0casked\x0bdid\x0bforgot\x0bsaid\x0bwas\x0bwrote\t(?<!\\w)(?:can not believe i (?:said|did|wrote|asked|forgot|was))(?!\\w)',
        'said\thang my head\x0bhanging my head\x0bhung my head\t(?<!\\w)(?:(?:hang|hung|hanging) my head)(?!\\w)',
        'said\tcrimson face\x0bcrimson with\x0bred face\x0bred with\t(?<!\\w)(?:(?:red|crimson) (?:face|with))(?!\\w)',
        'said\tblush \x0bblushed \x0bblushing \t(?<!\\w)(?:blush(?:ed|ing)? (?:to|when|at|all))(?!\\w)',
        'said\tanyone\x0byou\x0canswer\x0bdeal\x0blisten\x0bread\x0breply\x0cbetter things to do than \x0bmore important things to do than \t(?<!\\w)(?:(?:you|anyone)(?: \\w+)? (?:better|more important) things to do than (?:read|answer|listen|reply|deal))(?!\\w)',
        'said\t time\x0cwaste of your\x0bwaste your\x0bwasted of your\x0bwasted your\x0bwasting of your\x0bwasting your\t(?<!\\w)(?:(?:waste|wasting|wasted)(?: of)? your(?: \\w+)? time)(?!\\w)',
        'said\tsuch\x0bwhat a\t(?<!\\w)(?:(?:such|what) an? (?:idiot|fool|dunce|moron|klutz|clown|imbecile))(?!\\w)',
        'said\t\t(?<!\\w)(?:(?:silly|stupid|dumb|idiotic|ridiculous) (?:me|question|email|little|of me|mistake|little))(?!\\w)',
        'said\tbe \x0bhave \x0ci should not \x0cask\x0bbother\x0bgone\x0bsaid\x0bsent\x0btalked\x0bwrit\t(?<!\\w)(?:i should not (?:even )?(?:be|have) (?:writ\\w+|ask\\w*|bother\\w*|said|sent|talked|gone))(?!\\w)',
        'said\ti am sorry\x0bi apologise\x0bi apologize\t(?<!\\w)(?:i (?:apologi[sz]e|am sorry)[^.?!;]{0,60} (?:sorry|apologi[sz]e|forgive|ashamed))(?!\\w)',
        'said\tforgive me\x0bforgive my\x0bforgive this\x0c again\x0bbother\x0blong\x0bnerves\x0brambling\x0bsilly\x0bsorry\x0bstupid\x0bterrible\t(?<!\\w)(?:(?:please )?forgive (?:me|my|this)[^.?!;]{0,60} (?:sorry|stupid|silly|long|rambling|bother|nerves|terrible|again))(?!\\w)',
        'said\tsorry sorry\x0bsorry, sorry\t(?<!\\w)(?:sorry,? sorry)(?!\\w)',
        'aside\tsorry if \t(?<!\\w)(?:sorry if (?:this|it|i))(?!\\w)',
        'aside\tsorry for asking\x0bsorry for contacting\x0bsorry for the noise\x0bsorry for the wait\x0bsorry for writing\t(?<!\\w)(?:sorry for (?:writing|asking|contacting|the (?:noise|wait)))(?!\\w)',
        'aside\ti know it is a lot\x0bi know this is a lot\t(?<!\\w)(?:i know (?:this|it) is a lot)(?!\\w)',
        'aside\ti am rambling\t(?<!\\w)(?:i am rambling)(?!\\w)',
        'aside\tlong story short\t(?<!\\w)(?:long story short)(?!\\w)',
        'small\tawfully sorry\x0bdeeply sorry\x0breally sorry\x0bso sorry\x0bterribly sorry\x0bvery sorry\t\\b(?:so|very|terribly|really|awfully|deeply) (?:very |so )?sorry\\b(?! (?:to (?:hear|read|learn)|about (?:the|your)|for your|that (?:you|the|we)))',
    ), 'Sorry to bother you again.', 'I was sorry to read it.', TEXT,
    (), (), False, False),
    Rule('APO-03', HINT, 'A reader hears a smaller question than you have.', ('Leave “just” out.',), (
        "small\tchecking\x0bcurious\x0bdropping\x0bhoping\x0bi'd\x0breaching\x0bthought\x0btouching\x0bwant to\x0bwanted\x0bwanting\x0bwondering\x0bwriting\t\\b(?:just|only) (?:wanted|wanting|checking|writing|wondering|reaching|touching|hoping|curious|dropping|want to|thought i(?:'d| would))\\b",
        'small\tjust following up\t\\bjust following up\\b',
        'small\tjust a \x0cbrief \x0blittle \x0bquick \x0bshort \x0bsmall \x0ccheck\x0be-mail\x0bemail\x0bline\x0bmessage\x0bnote\x0bone\x0bquestion\t\\bjust a (?:very )?(?:quick|short|brief|little|small) (?:\\w+ )?(?:note|e-?mail|message|line|question|one|check)\\b',
        "small\tit is just me\x0bit's just me\t\\b(?:it's|it is) just me\\b",
    ), 'I just wanted to ask about timing.', 'You were just following the recipe.', TEXT,
    (), (), False, False),
    Rule('APO-04', HINT, 'A reader has to look for the question among the hedges.', ('Say it plainly: “Could you …?”',), (
        'small\twonder\x0cif \x0bwhether \t\\b(?:wonder|wondering) (?:if|whether) (?:(?:you|it|there|i|we) )?(?:(?:would|could) )?(?:might|maybe|perhaps|possibly|potentially)\\b',
        'small\tcould maybe\x0bmaybe perhaps\x0bmaybe possibly\x0bmight maybe\x0bmight perhaps\x0bmight possibly\x0bperhaps maybe\x0bperhaps possibly\x0bpossibly maybe\x0bpossibly perhaps\t\\b(?:maybe perhaps|perhaps maybe|might possibly|might perhaps|possibly maybe|perhaps possibly|could maybe|might maybe|possibly perhaps|maybe possibly)\\b',
        'small\tif maybe \x0bif perhaps \x0bif possibly \t\\bif (?:maybe|perhaps|possibly) (?:you|it|there|i)\\b',
        'small\ti could maybe\x0bi would maybe\t\\bi (?:would|could) maybe\\b',
        'small\tmaybe i \x0ccan\x0bcould\x0bmight\t\\bmaybe i (?:could|might|can)\\b',
        'small\ti guess\t\\bi guess\\b',
        'small\ti suppose \t\\bi suppose(?: that)? (?:i|it|you|my|this|what)\\b',
        'small\tkind of \x0bsort of \x0cexcited\x0bfeel\x0bhop\x0binterested\x0blike\x0bneed\x0bnervous\x0bthink\x0bwant\x0bwonder\t\\b(?:kind|sort) of (?:want\\w*|hop\\w+|think\\w*|wonder\\w*|need\\w*|like\\w*|interested|excited|nervous|feel\\w*)\\b',
        'small\t!\x0b,\x0b.\x0b?\x0cor something\x0bor whatever\t\\bor (?:something|whatever)(?: like that)?[.,!?]',
        'small\tif that makes any sense\x0bif that makes sense\x0bif this makes any sense\x0bif this makes sense\t\\bif (?:that|this) makes (?:any )?sense\\b',
    ), 'I was wondering if you might have news.', 'I was wondering whether there is news.', BODY,
    (), (), False, False),
    Rule('APO-05', HINT, 'A reader hears an excuse for a question that needs none.', ('Leave it out, and ask.',), (
        'said\tbother\x0bmuch\x0bok\x0btrouble\x0cif it is \x0bif that is \x0bif this is \t(?<!\\w)(?:if (?:it|that|this) is (?:not )?(?:asking )?(?:too much|no trouble|no bother|not a bother|okay|ok))(?!\\w)',
        'said\ttoo much of a bother\x0btoo much of an imposition\x0btoo much trouble\t(?<!\\w)(?:too much (?:trouble|of a bother|of an imposition))(?!\\w)',
        'said\tif \x0cat all possible\t(?<!\\w)(?:if (?:it is )?at all possible)(?!\\w)',
        'said\thate to ask\t(?<!\\w)(?:hate to ask)(?!\\w)',
        'said\tif you do not mind\x0bif you would not mind\t(?<!\\w)(?:if you (?:do not|would not) mind(?: (?:me|my))? asking)(?!\\w)',
        'said\tstealing your\t(?<!\\w)(?:stealing your)(?!\\w)',
        'said\t busy\x0b snowed under\x0b swamped\x0bbusy you\x0bswamped you\x0cappreciate\x0baware\x0bbet\x0bcertain\x0bguess\x0bimagine\x0bknow \x0brealise\x0brealize\x0bsure\x0bunderstand\t(?<!\\w)(?:(?:know|understand|reali[sz]e|sure|certain|imagine|appreciate|guess|bet|aware)(?: that)? (?:you (?:are|must be)(?: \\w+){0,2}? (?:busy|swamped|snowed under)|how (?:\\w+ )?(?:busy|swamped) you))(?!\\w)',
        'said\tyou must be \t(?<!\\w)(?:you must be (?:\\w+ )?(?:busy|swamped))(?!\\w)',
        'said\tlot on your plate\x0bmuch on your plate\t(?<!\\w)(?:(?:lot|much) on your plate)(?!\\w)',
        'said\t\t(?<!\\w)(?:(?:forgive|pardon|excuse) (?:me|my|the|this|a second))(?!\\w)',
        'said\ti hope it \x0bi hope that \x0bi hope this \x0cannoying\x0bbother\x0bdisturb\x0bimposition\x0binappropriate\x0binconvenience\x0bintrusion\x0bnuisance\x0bok\x0bright\x0bstupid\x0btoo\t(?<!\\w)(?:i hope(?: that)? (?:this|it|that)(?: (?:is|was|does))? (?:not )?(?:ok|okay|a bother|too|all right|alright|annoying|an? (?:imposition|inconvenience|bother|nuisance|intrusion)|bother|disturb|inappropriate|stupid))(?!\\w)',
        'said\ttoo forward\t(?<!\\w)(?:too forward)(?!\\w)',
        'said\ti hope you do not mind\x0bi hope you will not mind\t(?<!\\w)(?:i hope you (?:do not|will not) mind)(?!\\w)',
        'said\ti know it is \x0bi know this is \x0ca bother\x0ba lot\x0bannoying\x0bcheeky\x0bearly\x0bforward\x0bpushy\x0bsilly\x0btedious\t(?<!\\w)(?:i know (?:this|it) is (?:\\w+ )?(?:annoying|early|a lot|tedious|a bother|forward|silly|cheeky|pushy))(?!\\w)',
    ), "If it's not too much trouble, could you reply?", 'There was too much snow to ask for more.', BODY,
    (), (), False, False),
    Rule('APO-07', WARNING, 'A reader hears the question taken back before it is answered.', ('Leave it out.',), (
        'said\tno hard feelings\x0bno pressure\x0bno worries\t(?<!\\w)(?:no (?:worries|pressure|hard feelings)(?: at all| whatsoever)?,? ?(?:if(?! (?:the|we|it rains))|whatsoever)(?: \\w+)?)(?!\\w)',
        'said\t!\x0b,\x0b.\x0cno pressure\t(?<!\\w)(?:no pressure(?: at all)?[.,!])(?!\\w)',
        'said\tfine if not\x0bfine if you\t(?<!\\w)(?:fine if (?:not|you))(?!\\w)',
        'said\tdelete\x0bdisregard\x0bignore\x0bsimply\t(?<!\\w)(?:(?:(?:feel free to|please|can|simply|do)) (?:ignore|disregard|delete) (?:this|me|my))(?!\\w)',
        'said\tignore me \x0bignore this \t(?<!\\w)(?:ignore (?:this|me)(?: (?:email|message|if)))(?!\\w)',
        'said\tanswer\x0bread\x0breply\x0brespond\x0btell\x0ccertainly\x0breally\x0byou do not have to \t(?<!\\w)(?:you(?: (?:really|certainly))? do not have to (?:reply|answer|respond|tell|read))(?!\\w)',
        'said\ti w\x0cill\x0bould\x0c understand if you \x0care sick\x0bcan not stand\x0bdid not like\x0bforgot\x0bhate\x0bhave no\x0bnever\x0bno longer want\x0brather\x0bwant nothing\t(?<!\\w)(?:i (?:would|will)(?: \\w+)? understand if you (?:never|rather|hate|can not stand|have forgotten|forgot|want nothing|are sick|no longer want|did not like|have no))(?!\\w)',
        'said\ti would not blame you\t(?<!\\w)(?:i would not blame you)(?!\\w)',
        'said\tforgotten about me\x0bforgotten me\t(?<!\\w)(?:forgotten (?:about )?me)(?!\\w)',
        'said\tused to \x0cbeing last\x0bbeing second\x0bbeing the last\x0bdisappointment\x0bforgotten\x0bignored\x0boverlooked\x0brejected\x0brejection\t(?<!\\w)(?:used to (?:being (?:second|ignored|overlooked|rejected|forgotten|last|the last)|rejection|disappointment))(?!\\w)',
        'said\tbut never mind\t(?<!\\w)(?:but never mind)(?!\\w)',
        'said\t!\x0b,\x0b.\x0cnever mind\t(?<!\\w)(?:never mind[.,!])(?!\\w)',
        'said\tdo not worry about me\t(?<!\\w)(?:do not worry about me)(?!\\w)',
        'said\ti will be fine,\t(?<!\\w)(?:i will be fine,)(?!\\w)',
        'said\tanyone\x0bchoose\x0bhire\x0bpick\x0bremember\x0bsomeone\x0bwhy would you want me\t(?<!\\w)(?:why would (?:you|anyone) (?:want|hire|choose|pick|remember) (?:me|someone))(?!\\w)',
    ), 'No worries if not!', 'There is no pressure in the old pipe.', BODY,
    (), (), False, False),
    Rule('APO-08', HINT, 'A reader hears a small thing made large.', ('Thank the reader, and leave it out.',), (
        'said\tse\x0bze\x0ci apologi\x0bi do apologi\x0bi must apologi\x0bi want to apologi\x0bi would like to apologi\t(?<!\\w)(?:i(?: do| must| would like to| want to)? apologi[sz]e)(?!\\w)',
        'said\tmany apologies\x0bmy apologies\x0bwith apologies\t(?<!\\w)(?:(?:my|please accept my|with|many) apologies)(?!\\w)',
        'said\tapologies for\x0bapologies if\x0bapologies in\x0bapologies that\t(?<!\\w)(?:apologies (?:for|if|that|in))(?!\\w)',
        'said\tcomes\x0bdelay\x0bi did not\x0bit is\x0blate\x0bslow\x0bthis is\x0btook\x0bwait\t(?<!\\w)(?:sorry (?:for (?:the|my|this) (?:\\w+ )?(?:delay|late\\w*|slow\\w*|wait)|(?:that )?(?:it|this) (?:took|is|comes)|(?:that )?i (?:did not|am late)))(?!\\w)',
    ), 'I apologise for the late note.', 'I will not apologise for liking mud.', BODY,
    (), ('thank-you/late',), False, False),
    Rule('APO-10', WARNING, 'A reader hears from you why not to hire you.', ('Leave it out, or add the one thing you would like to have said.',), (
        'said\t not a \x0b not an \x0b not as \x0b not the \x0b not your \x0banywhere\x0bexactly\t(?<!\\w)(?:i(?: (?:know|think|feel|fear|guess|suspect|reali[sz]e|understand|admit|believe|am aware|am afraid))?(?: that)?(?: i)? (?:am|may be|might be|will never be|may well be)(?:(?: (?:likely|certainly|only|merely)))* not (?:the|your|as|exactly|anywhere near the|an?)(?:(?: (?:\\w+ )?(?:best|strongest|ideal|most|perfect|typical|obvious|experienced|right|strong|qualified|greatest|smartest|brightest|cleverest|sharpest|talented|impressive|natural|polished|genius|star)))(?! (?:person to ask|one to (?:ask|judge)|person to judge)))(?!\\w)',
        'said\t wh\x0ci am not\x0cat you \x0bo you \x0care\x0bhad\x0bneed\x0bwant\t(?<!\\w)(?:i am not(?:(?: (?:exactly|what|who)))* (?:what|who) you (?:are|need|want|had))(?!\\w)',
        'said\ti do not \x0bmay\x0bmight\x0cbe as\x0bbe good enough\x0bbe qualified\x0bbe the\x0bbe worthy\x0bbe your\x0bhave enough\x0bhave much to show\x0bhave what it takes\t(?<!\\w)(?:i (?:may|might|do) not (?:be (?:the|as|your|good enough|qualified|worthy)|have (?:enough|what it takes|much to show))(?: \\w+)?(?! (?:time|date|news)))(?!\\w)',
        'said\ti do not have\x0cenough\x0bexperience\x0bqualifications\x0bskills\t(?<!\\w)(?:i do not have(?: (?:the|that|as))* (?:enough |much )?(?:experience|skills|qualifications))(?!\\w)',
        'said\t are\x0b is\x0b was\x0b were\x0bacross\x0bcame\x0c answer\x0b cv\x0b english\x0b example\x0b explanation\x0b interview\x0b performance\x0b presentation\x0b resume\t(?<!\\w)(?:my(?: \\w+)? (?:answers?|presentation|performance|english|explanations?|examples?|interview|cv|resume)[^.?!;]{0,40} (?:was|were|is|are|came out|came across)(?:(?: (?:all|a|far|rather|the|that|bit|my|too)))* (?:poor|bad|weak|terrible|awful|clumsy|unclear|mess|rambling|rubbish|confused|embarrassing|disastrous|disaster|nonsense|garbage|incoherent|mediocre|pathetic|ridiculous|stupid|not (?:great|good|my best|very good)))(?!\\w)',
        'said\tanswer\x0bjoke\x0bmistake\x0bperformance\x0bpresentation\x0bquestion\x0bremark\x0cmy awful \x0bmy clumsy \x0bmy dumb \x0bmy rambling \x0bmy silly \x0bmy stupid \x0bmy terrible \t(?<!\\w)(?:my (?:stupid|silly|dumb|terrible|awful|rambling|clumsy) (?:\\w+ )?(?:answers?|questions?|mistake|joke|remark|performance|presentation))(?!\\w)',
        'said\tfrom a no-name\t(?<!\\w)(?:from a no-name)(?!\\w)',
        'said\ti am\x0bi was\x0ca mess\x0ball over the place\x0bawful\x0bflustered\x0bhopeless\x0bincoherent\x0bmediocre\x0bno good\x0bnobody special\x0bnot at my best\x0bnot good enough\x0bnot myself\x0bnot smart enough\x0bnot worthy\x0boff my game\x0bout of my depth\x0bqualified\x0brubbish\x0bso nervous\x0bterrible\x0btongue-tied\x0btonguetied\x0bunprepared\x0buseless\t(?<!\\w)(?:i (?:am|was)(?: \\w+)? (?:under-?qualified|not (?:qualified|worthy|good enough|smart enough|at my best|myself)|unprepared|mediocre|out of my depth|useless|hopeless|terrible|awful|rubbish|no good|nobody special|all over the place|tongue-?tied|flustered|incoherent|off my game|a mess|so nervous)(?! (?:at the (?!interview))))(?!\\w)',
        'said\tmy \x0cbad \x0bclumsy \x0black of \x0blimited \x0blittle \x0bmediocre \x0bnervous \x0bpoor \x0bweak \x0canswer\x0bbackground\x0benglish\x0bexperience\x0bexplanation\x0binterview\x0bknowledge\x0bmanners\x0bperformance\x0bpresentation\x0bqualifications\x0bskills\t(?<!\\w)(?:my (?:\\w+ )?(?:lack of|limited|poor|weak|little|bad|nervous|clumsy|mediocre) (?:\\w+ )?(?:experience|skills|english|knowledge|qualifications|answers?|performance|interview|presentation|background|explanation|manners))(?!\\w)',
        'said\tgot\x0bmade\x0bwas\x0bwere\x0cmy nerves \x0bmy nervousness \t(?<!\\w)(?:my (?:nerves|nervousness) (?:got|were|was|made))(?!\\w)',
        'said\t badly\x0b poorly\x0bblew it\x0bblew my\x0bblew the\x0bblown it\x0bblown my\x0bblown the\x0bbombed\x0bbotched\x0bcame across \x0bchoked\x0bembarrassed myself\x0bfluffed\x0bflunked\x0bfroze\x0blet myself down\x0bmessed\x0brambled\x0bscrewed\x0bsounded like a\x0bsounded silly\x0bsounded stupid\x0bstumbled \x0btalked too much\x0bwent blank\t(?<!\\w)(?:i(?:(?: (?:am afraid|think|know|feel|must admit|admit|fear|may|might|must|have|guess)))*(?: i| that i)?(?: have| may have| must have)? (?:rambled|messed(?: it| things)?(?: up)?|blew (?:it|the|my)|blown (?:it|the|my)|bombed|stumbled (?:over|through)|screwed|froze|botched|flunked|fluffed|choked|embarrassed myself|let myself down|sounded (?:like an?|stupid|silly)|came across (?:as )?(?:badly|poorly|stupid|nervous|arrogant|weak|cold|wooden)|talked too much|went blank|(?:did|performed|answered|explained|presented|interviewed|expressed myself)(?: \\w+){0,3} (?:badly|poorly)))(?!\\w)',
        'said\tmy mind went blank\t(?<!\\w)(?:my mind went blank)(?!\\w)',
        'said\ti did not\x0c well\x0bbest\x0bjustice\x0bproperly\t(?<!\\w)(?:i did not(?: \\w+)? ?(?:do|perform|come across|present|sell|express)(?: \\w+){0,3} (?:well|best|my best|properly|justice))(?!\\w)',
        'said\tnot \x0cat my best\x0bon my best\t(?<!\\w)(?:not(?: quite)? (?:at|on) my best)(?!\\w)',
        'said\tapplicants\x0bcandidates\x0bpeople\x0c better \x0b more experienced \x0b more qualified \x0b smarter \x0b stronger \x0cmet\x0bmust\x0bsaw\x0bsurely\x0bthere are\x0bthere were\x0bthere will be\x0byou had\x0byou have\x0byou will have\t(?<!\\w)(?:(?:there (?:are|were|will be|must be)|you (?:have|had|must have|will have|saw|met|surely have))(?:(?: (?:many|plenty of|lots of|far|much)))* (?:better|stronger|more qualified|more experienced|smarter) (?:candidates|applicants|people))(?!\\w)',
        'said\tbetter applicants\x0bbetter candidates\x0bmore qualified applicants\x0bmore qualified candidates\x0bstronger applicants\x0bstronger candidates\t(?<!\\w)(?:(?:better|stronger|more qualified) (?:candidates|applicants))(?!\\w)',
        'said\ti am not \x0cclever enough\x0bexperienced enough\x0bgood enough\x0bqualified enough\x0bsmart enough\t(?<!\\w)(?:i am not (?:good|smart|clever|experienced|qualified) enough)(?!\\w)',
        'said\t\t(?<!\\w)(?:impostor)(?!\\w)',
        'said\t\t(?<!\\w)(?:imposter)(?!\\w)',
        'said\t at\x0ceveryone wince\x0bnobody wince\x0bwe wince\t(?<!\\w)(?:(?:we|nobody|everyone) wince[ds]? at)(?!\\w)',
        'said\tdid not deserve \x0bdid not merit \x0bdo not deserve \x0bdo not merit \x0bdoes not deserve \x0bdoes not merit \t(?<!\\w)(?:(?:do not|did not|does not) (?:deserve|merit) (?:your|an?|the|this|such|to)(?: \\w+)? ?(?:time|attention|kindness|interest|interview|chance|place|be)?)(?!\\w)',
        'said\tanyone\x0byou\x0ca miracle \x0ba wonder \x0bamazed \x0bastonished \x0bsurprised \x0c called\x0b considered\x0b interviewed\x0b invited\x0b looked\x0b read\x0b replied\t(?<!\\w)(?:(?:surprised|amazed|astonished|a wonder|a miracle) (?:that )?(?:you|anyone)(?: \\w+)? (?:even |ever )?(?:read|invited|considered|called|interviewed|looked|replied))(?!\\w)',
        'said\thumble\x0blowly\x0bmediocre\x0bmerely\t(?<!\\w)(?:(?:only|just|merely) an? (?:humble|lowly|mediocre))(?!\\w)',
        'said\tlittle \x0bnot much \x0bnothing \x0cimpressive\x0bspecial\x0bto boast\x0bto brag\x0bto offer\x0bto show\t(?<!\\w)(?:(?:nothing|not much|little) (?:special|to (?:show|offer|brag|boast)|impressive)(?: (?:about|in|for))?)(?!\\w)',
        'said\ti always \x0bi never \x0bi tend to \x0bi usually \x0cchoke\x0bdisappoint\x0bfail\x0blet\x0blose\x0bmess\x0bruin\x0bwrong\t(?<!\\w)(?:i (?:never|always|usually|tend to) (?:fail|failed|mess|lose|choke|disappoint|let|ruin|say the wrong))(?!\\w)',
        'said\ti dropped out\x0bi failed\x0bi flunked\x0bi got fired\x0bi got sacked\x0bi was dismissed\x0bi was fired\x0bi was sacked\t(?<!\\w)(?:i (?:failed|flunked|dropped out|was fired|was sacked|got fired|got sacked|was dismissed))(?!\\w)',
        'said\tgap in my cv\x0bgap in my resume\x0bgaps in my cv\x0bgaps in my resume\x0bhole in my cv\x0bhole in my resume\x0bholes in my cv\x0bholes in my resume\t(?<!\\w)(?:(?:gap|gaps|hole|holes) in my (?:cv|resume))(?!\\w)',
        'said\tmy background\x0bmy career\x0bmy cv\x0bmy degree\x0bmy grades\x0bmy record\x0bmy resume\x0call over\x0bcheckered\x0bchequered\x0bembarrassing\x0bmediocre\x0bno-name\x0bpatchy\x0bpoor\x0bshameful\x0bthin\x0bunimpressive\x0bweak\t(?<!\\w)(?:my (?:cv|resume|record|career|grades|degree|background)(?: \\w+){0,3} (?:patchy|unimpressive|thin|embarrassing|mediocre|poor|weak|chequered|checkered|nothing|no-name|shameful|all over))(?!\\w)',
        'said\tever \x0bot \x0cbright\x0bclever\x0bgifted\x0bgood\x0bnever\x0bparticularly\x0btalented\t(?<!\\w)(?:(?:not|never) (?:particularly |very |that )?(?:bright|clever|talented|gifted|good) (?:at|with|enough|in (?:interviews|front)))(?!\\w)',
        'said\thopeless at\x0bhopeless in\x0bhopeless with\t(?<!\\w)(?:hopeless (?:at|in|with))(?!\\w)',
        'said\tmy biggest \x0bmy weak \x0bmy weakest \x0bmy worst \x0cfailing\x0bfault\x0bflaw\x0binterview\x0bperformance\x0bpoint\t(?<!\\w)(?:my (?:worst|weak|weakest|biggest) (?:point|fault|flaw|failing|interview|performance))(?!\\w)',
        'said\t\t(?<!\\w)(?:(?:blank|blanked|stammer\\w*|stutter\\w*|mumbl\\w*|waffl\\w*|babbl\\w*|rambl\\w*|gibberish|nonsense) (?:on|through|my|about|like|and|at|when|that i|all|i))(?!\\w)',
        'said\t as i am\x0b as me\x0bmyself\x0ca candidate \x0ba man \x0ba nobody \x0ba person \x0ba woman \x0banybody \x0banyone \x0bsomebody \x0bsomeone \t(?<!\\w)(?:(?:somebody|someone|anybody|anyone|a (?:person|candidate|nobody|man|woman)) (?:as|so) \\w+ as (?:me|i am|myself))(?!\\w)',
        'said\tbore you\x0bbored you\x0bboreing you\x0bboring you\t(?<!\\w)(?:(?:bored|boring|boreing|bore) you(?: (?:to (?:death|tears)|with|all|stiff|silly))?)(?!\\w)',
        'said\ti have a tendency to \x0bi tend to \x0cbabble\x0bbore\x0bgo on\x0bover\x0bramble\x0btalk\t(?<!\\w)(?:i (?:tend|have a tendency) to (?:ramble|talk too|go on|over|babble|bore))(?!\\w)',
        'said\t not\x0bbarely\x0bhardly\x0bnever\x0bno one\x0bnobody\x0cbother with \x0bmiss \x0bnotice \x0brecall \x0bremember \x0bthink much of \x0bwant \t(?<!\\w)(?:(?:you(?:(?: (?:will|would|must|may|might|probably|surely)))* (?:not|hardly|barely|never)|(?:nobody|no one)(?:(?: (?:will|would|must|may|might|probably|surely)))*) (?:remember|recall|notice|think much of|miss|want|bother with) (?:me|someone like me|somebody|anyone as|my))(?!\\w)',
        'said\ta disappointment\x0bforgettable\x0bhopeless case\x0binadequate\x0binferior\x0binsignificant\x0binvisible\x0blost cause\x0bnobody\x0bunimpressive\x0bunremarkable\x0bunworthy\t(?<!\\w)(?:(?:unremarkable|forgettable|unimpressive|insignificant|nobody|a nobody|invisible|inadequate|inferior|unworthy|hopeless case|lost cause|a disappointment)(?= (?:as|like|and|to|me|compared|in|that)|[.,!])(?<!to nobody)(?<!that nobody)(?<! nobody))(?!\\w)',
        'said\tfast\x0blittle\x0blong\x0bmuch\x0bon and on\x0bquickly\x0ci rambled \x0bi said \x0bi spoke \x0bi talk \x0bi talked \x0bi went on \x0bi write \x0bi wrote \t(?<!\\w)(?:i (?:talked|talk|spoke|went on|rambled|wrote|write|said) (?:far |way |much )?(?:too (?:much|long|fast|quickly|little)|on and on))(?!\\w)',
        'said\tyou must be\x0byou must have\x0c annoyed\x0b appalled\x0b bored\x0b fed up\x0b horrified\x0b laughing\x0b sick\x0b thinking\x0b tired\t(?<!\\w)(?:you must (?:have|be|have been)(?: \\w+)? (?:bored|fed up|laughing|annoyed|appalled|horrified|thinking|sick|tired))(?!\\w)',
        'said\tlost my \x0ccomposure\x0bcool\x0bnerve\x0bpatience\x0btemper\x0bthought\x0bthread\x0bvoice\x0bway\t(?<!\\w)(?:lost my (?:temper|nerve|cool|composure|thread|train of thought|voice|way|patience with (?:your|the) test))(?!\\w)',
        'said\tdo not hate\x0bdo not hold it against\x0bdo not judge\x0bdo not laugh\x0bdo not think badly\x0bdo not think ill\x0bdo not think less\t(?<!\\w)(?:(?:please )?do not (?:hate|judge|think (?:badly|less|ill)|laugh|hold it against)(?: me| of me)?)(?!\\w)',
        'said\ti am a \x0bi am an \x0bi am just a \x0bi am just an \x0bsuch\t(?<!\\w)(?:i am (?:such |just )?an? (?:\\w+ )?(?:mess|idiot|fool|failure|disaster|klutz|wreck|loser|fraud|nobody))(?!\\w)',
        'said\t i not?\t(?<!\\w)(?:(?:did|was|am|have) i not\\?)(?!\\w)',
        'said\tmess\x0bnerves\x0brambling\x0bshaking\x0bstate\x0btone\x0btypos\x0bvoice\x0cexcuse my \x0bexcuse the \x0bforgive my \x0bforgive the \x0bignore my \x0bignore the \t(?<!\\w)(?:(?:excuse|ignore|forgive) (?:the|my) (?:typos|mess|rambling|tone|state|nerves|voice|shaking))(?!\\w)',
        'said\tdeserve\x0bneed\x0bsomebody\x0bsomeone\x0byou want a \t(?<!\\w)(?:you (?:deserve|need|want) (?:someone|somebody|a) (?:better|stronger|smarter|more))(?!\\w)',
        'said\ti should n\x0cever\x0bot have \x0capplied\x0basked\x0bcome\x0bmentioned\x0bsaid\x0bsent\x0btalked\x0btold\x0bworn\x0bwritten\t(?<!\\w)(?:i should (?:not|never) have (?:said|told|worn|asked|come|applied|mentioned|written|sent|talked))(?!\\w)',
        'said\tamateurs like me\x0bfools like me\x0bidiots like me\x0blosers like me\x0bnobodies like me\x0bpeople like me\x0bsomeone like me\t(?<!\\w)(?:(?:fools|idiots|people|losers|nobodies|someone|amateurs) like me)(?!\\w)',
        'said\troll your eyes\x0brolling your eyes\t(?<!\\w)(?:(?:roll|rolling) your eyes)(?!\\w)',
        'said\tanswers\x0bi was\x0c all over the place\t(?<!\\w)(?:(?:i was|answers were) all over the place)(?!\\w)',
        'said\ti came across as\t(?<!\\w)(?:i came across as)(?!\\w)',
        'said\tsince\x0cregretted it \t(?<!\\w)(?:regretted it (?:ever )?since)(?!\\w)',
        'small\ti was awfully nervous\x0bi was really nervous\x0bi was so nervous\x0bi was terribly nervous\t\\bi was (?:so|really|terribly|awfully) nervous\\b',
    ), 'I know I’m not the strongest candidate.', 'I am not the tallest on the ladder.', BODY,
    (), (), False, False),
    Rule('APO-50', WARNING, 'As a whole, this sentence makes you smaller than you are.', ('Leave it out, or add the one thing you would like to have said.',), (
    ), 'I am afraid I made rather a mess of your second question.', 'I left one thing out of my answer to your second question.', BODY,
    (), (), False, False),
    Rule('PRE-01', WARNING, 'A reader hears that the decision is made.', ('“If I join the team …”',), (
        'said\tafter i\x0bas soon as i\x0bnow that i\x0bonce i\x0bthe day i\x0bthe moment i\x0bwhen i\x0cbegin \x0bcome \x0bget \x0bjoin \x0bmove into \x0bstart \x0btake on \x0btake over \x0btake up \t(?<!\\w)(?:(?:when|once|as soon as|after|the moment|the day|now that) i(?:(?: (?:am|have|will|officially|finally))*) (?:start|join|begin|take up|take over|get|move into|come|become|take on) (?:(?:working )?(?:at|with|for) (?:you|your|the \\w+|\\u01c0+)|(?:the|your) (?:\\w+ )?(?:firm|team|company|crew|staff|clinic|school|newsroom|ward|office|kitchen|lab|department|family|\\u01c0+)|\\u01c0+|in (?:the|this|my|your) (?:new )?(?:role|team|job|position|office|department|kitchen|post)|(?:the|this) (?:job|role|position|post|team|offer|company|contract)(?! (?:offer|description)s?)|you|your|work(?:ing)? (?:at|with|for|here|there|on (?:monday|the))|on (?:monday|the (?:first|1st))|aboard|on board|there|(?:next|in) (?:month|week|~month~|spring|summer|autumn|fall)|part of|a member|as (?:your|the))(?! (?:meeting|call|interview|room|building|lift|session|early)))(?!\\w)',
        'said\tas soon as i\x0bnow that i\x0bonce i\x0bwhen i\x0cboard\x0ber\x0bhired\x0bin the job\x0bin the role\x0bon the job\x0bon the team\x0bone of you\x0bpart\x0bpayroll\x0bplace\x0bpost\x0bworking\t(?<!\\w)(?:(?:when|once|as soon as|now that) i(?:(?: (?:am|have been|get))*) (?:hired|on board|on the (?:team|job|payroll)|onboarded|part of (?:the|your)|in (?:the role|the job|place|post)|your (?:new )?\\w+er|working (?:at|with|for|there)|one of you))(?!\\w)',
        'said\twhe\x0cn to be on \x0bre to be on \x0cfriday\x0bmonday\x0bmy first\x0bsaturday\x0bsunday\x0bthursday\x0btuesday\x0bwednesday\t(?<!\\w)(?:(?:where|when) to be on (?:~day~|my first))(?!\\w)',
        'said\tmy first 90 days \x0bmy first act \x0bmy first day \x0bmy first decision \x0bmy first hundred days \x0bmy first month \x0bmy first months \x0bmy first move \x0bmy first order of business \x0bmy first task \x0bmy first week \x0bmy first weeks \t(?<!\\w)(?:my first (?:day|week|month|weeks|months|90 days|hundred days|act|move|order of business|task|decision) (?:with (?:you|the team|your)|on the job|in the (?:role|job|post|office|team)|at your|at the (?:desk|office|firm)|there|here|will|would|as your))(?!\\w)',
        'said\tday\x0bmonth\x0bweek\x0cbefore my first \x0bby my first \x0bfor my first \x0bon my first \x0buntil my first \t(?<!\\w)(?:(?:on|for|before|until|by) my first (?:day|week|month)(?= |[.,;!?]|$)(?! (?:of|as (?:a|an)|at my|at (?:school|\\u01c0+) (?:last|in)|in (?:my|a) (?:last|former))))(?!\\w)',
        'said\tmy onboarding\t(?<!\\w)(?:my onboarding(?! (?:at|took|was)))(?!\\w)',
        'said\tmy start date \x0c,\x0bcan\x0bcould\x0bshould\x0bwill\x0bwith you\x0bwould\t(?<!\\w)(?:my start date (?:would|will|could|should|can|with you|,))(?!\\w)',
        'said\tstart date?\t(?<!\\w)(?:start date\\?)(?!\\w)',
        'said\t start date\x0cagree\x0bconfirm\x0bdiscuss\x0bknow \x0bsettle\t(?<!\\w)(?:(?:know|confirm|discuss|agree on|settle) (?:the|my|a) start date)(?!\\w)',
        'said\tmy future \x0bmy soon-to-be \x0bour future \x0bour soon-to-be \x0cboss\x0bco-worker\x0bcolleague\x0bcoworker\x0bdesk\x0bemployer\x0bmanager\x0boffice\x0bteam\x0bworkplace\t(?<!\\w)(?:(?:my|our) (?:future|soon-to-be) (?:\\w+ )?(?:team|manager|boss|colleagues?|co-?workers?|desk|office|employer|workplace|team ?-?mates?))(?!\\w)',
        'said\tmy new \x0cboss\x0bcolleagues\x0bdesk\x0boffice\x0bteam\x0bworkplace\t(?<!\\w)(?:my new (?:\\w+ )?(?:boss|desk|colleagues|team|office|team ?-?mates?|workplace))(?!\\w)',
        'said\tmy next boss\t(?<!\\w)(?:my next boss)(?!\\w)',
        'said\tyour future \x0byour newest \x0byour next \x0byour soon-to-be \x0ccolleague\x0bemployee\x0bengineer\x0bhire\x0bmanager\x0bmate\x0bmember\x0bnurse\x0bteacher\t(?<!\\w)(?:your (?:future|next|newest|soon-to-be) (?:\\w+ )?(?:employee|colleague|team ?-?mate|team member|hire|nurse|engineer|teacher|manager))(?!\\w)',
        'said\tfuture boss\x0bfuture co-worker\x0bfuture colleague\x0bfuture coworker\x0bfuture employee\x0bfuture team -mate\x0bfuture team mate\x0bfuture team-mate\x0bfuture teammate\t(?<!\\w)(?:future (?:colleagues?|boss|employee|co-?workers?|team ?-?mates?))(?!\\w)',
        'said\tbook\x0bget \x0border\x0bprepare\x0breserve\x0bset\x0cbadge\x0bbusiness cards\x0bdesk\x0bemail address\x0blogin\x0bparking sp\t(?<!\\w)(?:(?:book|order|reserve|set up|prepare|get) (?:me )?(?:an?|my) (?:\\w+ )?(?:parking (?:space|spot)|desk|badge|email address|business cards|login))(?!\\w)',
        'said\tbusiness cards\t(?<!\\w)(?:business cards)(?!\\w)',
        'said\tname as good as on the door\x0bname is as good as on the door\x0bname is on the door\x0bname on the door\t(?<!\\w)(?:name (?:is )?(?:as good as )?on the door)(?!\\w)',
        'said\t my new\x0b your\x0c team\x0bdepartment\x0bdeputy\x0bdesk\x0bline\x0bmanager\x0bmenu\x0boffice\x0bpeople\x0bprocess\x0brota\x0bstaff\x0bsystem\x0cclear out\x0bfire\x0bget rid of\x0blet go\x0boverhaul\x0breorgani\x0breplace\x0brestructure\x0brewrite\x0bsack\x0bscrap\x0bshake up\t(?<!\\w)(?:(?:restructure|reorgani[sz]e|replace|fire|let go|get rid of|shake up|overhaul|scrap|rewrite|sack|clear out)(?: \\w+){0,3} (?:your|my new|half your)(?: \\w+)? (?:team|department|desk|office|staff|process|system|line|menu|rota|people|manager|deputy)(?= (?:first|when|once|as soon|in my|from day|straight|right away)|[.,!]|$))(?!\\w)',
        'said\tmy direct reports\x0bmy new badge\x0bmy new commute\x0bmy new contract\x0bmy new salary\x0bmy new title\t(?<!\\w)(?:my (?:direct reports|new (?:title|salary|contract|commute|badge))(?! (?:at|was|in my)))(?!\\w)',
        'said\tcall off\x0bcancel the other\x0bcancel the remaining\x0bcancel the rest\x0bdraw up\x0binform the other\x0bsend the contract\x0bsend the others\x0bsend the paperwork\x0bstop interviewing\x0bstop looking\x0bstop searching\x0btake down\x0btake the ad\x0btake the posting\x0btell the other candidates\x0btell the others\t(?<!\\w)(?:(?:you can|you may|please|time to|feel free to|go ahead and) (?:stop (?:looking|interviewing|searching)|call off|cancel the (?:other|remaining|rest)|take (?:down|the advert|the ad|the posting)|send the (?:contract|paperwork|others)|tell the (?:others|other candidates)|inform the (?:other|others)|draw up))(?!\\w)',
        'said\tthe \x0byour \x0ccall off \x0bend \x0bstop \t(?<!\\w)(?:(?:stop|call off|end) (?:the|your) (?:search|interviews))(?!\\w)',
        'said\t my linkedin\x0cchanged\x0bupdate\t(?<!\\w)(?:(?:update[d]?|changed) my linkedin)(?!\\w)',
        'said\tannounce\x0bcelebrat\x0bposted\x0bspread the news\x0btold everyone\x0c i am your\x0b i got\x0b my new\x0b new job\x0b new position\x0b new role\x0bappointment\x0bemployer\x0bjoining\x0bmove\x0bstarting\x0btitle\t(?<!\\w)(?:(?:announced|announce|celebrat\\w+|told everyone|posted|spread the news)(?: \\w+){0,4} (?:new (?:job|role|position|title|employer)|i (?:got|am (?:joining|starting|your))|my (?:new|move|appointment)))(?!\\w)',
        'said\twelcome drinks\x0bwelcome gift\x0bwelcome lunch\x0bwelcome pack\x0bwelcome party\x0bwelcoming drinks\x0bwelcoming gift\x0bwelcoming lunch\x0bwelcoming pack\x0bwelcoming party\t(?<!\\w)(?:(?:welcome|welcoming) (?:party|drinks|lunch|gift|pack))(?!\\w)',
        'said\tthe\x0byour\x0cmy name on \x0bmy nameplate on \x0bmy photo on \x0bmy picture on \t(?<!\\w)(?:my (?:name|nameplate|photo|picture) on (?:the|your))(?!\\w)',
        'said\tlook at apartments \x0blook at flats \x0blook at houses \x0blook at schools \x0blooking at apartments \x0blooking at flats \x0blooking at houses \x0blooking at schools \t(?<!\\w)(?:(?:looking|look) at (?:flats|houses|apartments|schools) (?:near|close|in|by|around))(?!\\w)',
        'said\tsee you \x0cat work\x0bdesk\x0bfirst\x0boffice\t(?<!\\w)(?:see you (?:all )?(?:at work|in the office|at my desk|on my first))(?!\\w)',
        'said\tmy \x0bour \x0cbacklog \x0bbudget \x0bclient \x0bclients \x0bcustomer \x0bcustomers \x0boffice \x0bplan \x0bplans \x0bproduct \x0bproducts \x0broadmap \x0bstrategy \x0btarget \x0btargets \x0bwebsite \t(?<!\\w)(?:(?:our|my) (?:roadmap|strategy|backlog|budget|targets?|plans?|customers?|clients?|products?|office|website) (?:for next|needs?|is|are|should|must|will|could)(?: \\w+)*? (?:next year|work|improv\\w+|chang\\w+|fix\\w*|we|i (?:will|have|would)))(?!\\w)',
        'said\tbuild\x0bchange\x0bdo \x0bfix\x0cabout\x0bfirst\x0bnext\x0bwhen\x0bwith\x0cwhat we are going to \x0bwhat we must \x0bwhat we need to \x0bwhat we should \x0bwhat we will \t(?<!\\w)(?:what we (?:are going to|will|should|must|need to) (?:do|fix|change|build) (?:about|with|first|next|when))(?!\\w)',
        'said\thow \x0bwhen \x0bwhere \x0c a \x0b an \x0b my \x0b the \x0ccan i \x0bdo i \x0bshall i \x0bshould i \x0bwill i \x0ccollect\x0bfind\x0bget\x0bhave\x0bpark\x0bpick\x0bput\x0breceive\x0bsit\t(?<!\\w)(?:(?:when|where|how) (?:do|can|will|shall|should) i (?:get|have|collect|pick up|find|receive|park|sit|put)(?: \\w+)? (?:my|the|an?) (?:\\w+ )?(?:keys?|badge|desk|laptop|parking|uniform|email|office|locker|pass|login|chair|coat))(?!\\w)',
        'said\tdesk\x0boffice\x0bseat\x0ca big \x0ba corner \x0ba quiet \x0ba standing \x0ba window \x0bthe big \x0bthe corner \x0bthe quiet \x0bthe standing \x0bthe window \t(?<!\\w)(?:(?:the|a) (?:window|corner|standing|quiet|big) (?:desk|office|seat)(?: (?:please|if|would|by|is|for|suits))?)(?!\\w)',
        'said\ti begun \x0bi have begun \x0bi have started \x0bi started \x0cdrafting\x0blearning\x0bplanning\x0bpreparing\x0breading\x0bworking\x0c as if\x0b for the job\x0b for the role\x0b for when i\x0baccounts\x0bbacklog\x0bcode\x0bcustomers\x0bfirst\t(?<!\\w)(?:i (?:have )?(?:started|begun) (?:reading|working|preparing|planning|drafting|learning)(?: \\w+){0,4} (?:for the (?:job|role)|my first|as if|for when i|your (?:code|customers|accounts|backlog)))(?!\\w)',
        'said\twho \x0c i report to\t(?<!\\w)(?:who (?:do|will|would|shall) i report to)(?!\\w)',
        'said\t dress code\x0cis there \x0bwhat is \t(?<!\\w)(?:(?:what is|is there) (?:the|a) dress code)(?!\\w)',
        'said\twhen i am \x0cboss\x0bcharge\x0bsettled\x0bthe\x0byour\t(?<!\\w)(?:when i am (?:in charge|the|your|boss|there|settled))(?!\\w)',
        'said\tmy department\x0bmy first raise\x0bmy next raise\x0bmy promotion\x0bmy team budget\t(?<!\\w)(?:my (?:promotion|next raise|first raise|team budget|department))(?!\\w)',
        'said\tbe \x0bmake\x0cgoing\x0bshall\x0bwe will \t(?<!\\w)(?:we (?:will|are going to|shall) (?:make|be) (?:a|an|such a|the) (?:\\w+ )?(?:team|pair|couple|combination|force))(?!\\w)',
        'said\tgoing\x0blet us get to work\x0bstarted\t(?<!\\w)(?:let us get (?:started|going|to work))(?!\\w)',
    ), 'When I start at your firm, I will learn.', 'When I joined a start-up in Leeds, I learned this.', BODY,
    ('withdraw', 'offer'), (), False, False),
    Rule('PRE-03', WARNING, 'A reader hears the decision taken out of their hands.', ('Give one example of how you fit.',), (
        'said\tboth\x0bcertain\x0bconfident\x0bconvinced\x0bdoubt\x0bi know\x0bpositive\x0bsure\x0caced\x0bagree\x0bbest\x0bchoose\x0bchosen\x0bcolleagues\x0bget it\x0bget the\x0bgot the\x0bhire\x0bideal\x0bin the bag\x0binvite me\x0bmade up\x0bmine\x0bnailed\x0bnot find\x0boffer me\x0bperfect\x0bpick\x0bright candidate\x0bright one\x0bright person\x0bselect\x0bstrongest\x0btoo low\x0bworking together\x0byour candidate\x0byour man\x0byour person\x0byour woman\t(?<!\\w)(?:(?:i am(?: (?!not )\\w+)? (?:confident|certain|sure|convinced|positive)|(?:there is |i have |have |can be )?no doubt|i know|we both know)(?: that)? (?:i(?: (?:am|will|was))?|you(?:(?: (?:will|have|are going to)))?|we(?: will)?|the (?:job|role|decision)|that \\w+)(?! not)(?: (?!not )\\w+){0,3}? (?:hire|hired|get the|got the|get it|selected|chosen|choose|pick|select|best|right one|right (?:person|candidate)|perfect|ideal|strongest|offer me|made up|agree|mine|working together|colleagues|your (?:man|woman|person|candidate)|invite me|not find|nailed|aced|too low|in the bag)(?! (?:baker|way forward|place to (?:start|ask)|person to ask|room|for you and|time|tram|tea)))(?!\\w)',
        'said\t the \x0b your \x0ci am\x0bi will be\x0bi would be\x0bmake\x0bmyself\x0capplicant\x0bcandidate\x0bchoice\x0bhire\x0bman\x0bof all\x0bone\x0bperson\t(?<!\\w)(?:(?:i (?:am|would be|will be|know i am)|make me|makes me|myself)(?: (?!not )\\w+){0,2}? (?:the|your) (?:best|right|perfect|ideal|strongest|only|obvious|most qualified|logical|natural|clear|number one|top|one) (?:\\w+ )?(?:candidate|choice|person|man|woman|hire|applicant|one|of all)(?! (?:to (?:ask|contact|speak|talk|write|send|judge)|for (?:questions|this question)|in (?:my|the) (?:year|class|team)|who)))(?!\\w)',
        'said\tmost qualified of\t(?<!\\w)(?:most qualified of)(?!\\w)',
        'said\ti am\x0clooking for\x0bneed\x0bsearching for\x0bwaiting for\x0bwant\x0c the one that you \x0b the one you \x0b what you \x0b who you \x0banswer\x0bcandidate\x0bman\x0bperson\x0bsolution\t(?<!\\w)(?:i am(?: (?:exactly|precisely))* (?:what|who|the (?:one|person|man|woman|candidate|solution|answer)(?: that| who)?) you(?: are)? (?:need|looking for|want|searching for|waiting for))(?!\\w)',
        'said\tanother\x0bfind\x0cbetter\x0bbody\x0bone\x0bstronger\x0cyou can\x0byou could\x0byou will\x0byou would\t(?<!\\w)(?:you(?: (?:will|would|could|can))(?: (?:not|never|hardly|struggle to))*(?: \\w+)? find (?:an?|any|some|another)? ?(?:one|body|anyone|anybody|someone|somebody|better|stronger))(?!\\w)',
        'said\ti am a catch\x0bi am a rare\x0bi am a unicorn\x0bi am exceptional\x0bi am irreplaceable\x0bi am one in a million\x0bi am second to none\x0bi am unmatched\t(?<!\\w)(?:i am (?:one in a million|a rare|a catch|a unicorn|second to none|unmatched|irreplaceable|exceptional))(?!\\w)',
        'said\tin \x0bto \x0c any\x0b else\x0b further\x0b other\x0cno need \x0bno point \x0bno reason \t(?<!\\w)(?:no (?:need|point|reason) (?:to|in) (?:look|interview|search|looking|interviewing|searching)(?: \\w+){0,2} (?:further|any ?(?:more|one)?|others|else|other))(?!\\w)',
        'said\tlook no further\x0bsearch no further\t(?<!\\w)(?:(?:look|search) no further)(?!\\w)',
        'said\tthe\x0byour\x0c search is over\t(?<!\\w)(?:(?:your|the) search is over)(?!\\w)',
        'said\tthe \x0byour \x0cyou found \x0byou have found \x0ccandidate\x0bman\x0bnew\x0bnext\x0bone\x0bperson\t(?<!\\w)(?:you (?:have )?found (?:your|the) (?:man|woman|person|one|candidate|next|new))(?!\\w)',
        'said\tconclusion\x0bdone\x0bforegone\x0bsealed\x0bsettled\t(?<!\\w)(?:(?:done|sealed|foregone|settled)(?: deal| conclusion)?(?= (?:as far|deal|conclusion)|[.!])(?<!is done)(?<!was done)(?<!be done))(?!\\w)',
        'said\tas good as decided\x0bas good as hired\x0bas good as mine\x0bas good as yours\x0bpractically decided\x0bpractically hired\x0bpractically mine\x0bpractically yours\t(?<!\\w)(?:(?:practically|as good as) (?:hired|yours|mine|decided))(?!\\w)',
        'said\ti am \x0c for it\x0b for the\x0b for this\x0b you\x0canswer\x0bbest\x0bman\x0bmatch\x0bonly\x0bperson\x0bright\x0bsolution\x0bthe one\x0byour \t(?<!\\w)(?:i am (?:clearly |simply |just )?(?:the (?:one|answer|solution|only one|best|right one|man|woman|person|match)|your (?:man|woman|girl|guy|person|next \\w+)) (?:for (?:this|the|you|it)|you))(?!\\w)',
        'said\tkn\x0cew \x0bow \x0cfrom the first\x0bfrom the start\x0bthe minute\x0bthe moment\x0bthe second\t(?<!\\w)(?:(?:knew|know) (?:it )?(?:the (?:moment|minute|second)|from the (?:first|start|moment)))(?!\\w)',
        'said\tthe best thing \x0ccome\x0bhappen\x0bhit\t(?<!\\w)(?:the best thing (?:that )?(?:could|can|will|would|ever|has|to)(?: ever)? (?:happen|happened|hit|come))(?!\\w)',
        'said\tell \x0bold \x0ceverybody\x0beveryone\x0btell\x0btold\x0cam in\x0bam it\x0bam the\x0bam your\x0bgot in\x0bgot it\x0bgot the\x0bgot your\x0bhave in\x0bhave it\x0bhave the\x0bhave your\x0bhired\x0bjoining\x0bstart\x0bwill be in\x0bwill be it\x0bwill be the\x0bwill be your\t(?<!\\w)(?:(?:told|tell) (?:my|the|all my|everyone|everybody) (?:\\w+ )?(?:mother|mum|mom|father|family|wife|husband|friends|parents|kids)? ?(?:that )?i (?:got|have|am|will be|start) (?:it|the|in|your|starting|joining|hired))(?!\\w)',
        'said\ti got \t(?<!\\w)(?:i got (?:it|the (?:job|role|position|post))(?= |[.,!])(?! (?:right|wrong|working|to work|fixed)))(?!\\w)',
    ), 'I’m sure you will hire me.', 'I am not sure that I am the right person to ask.', BODY,
    (), (), False, False),
    Rule('PRE-05', WARNING, 'A reader hears you rank yourself, and run down people you do not know.', ('Speak of your own fit alone, with one example.',), (
        'said\tfew \x0bno one \x0bnobody \x0ccan \x0bcares\x0bcould \x0bhas \x0bis \x0bwants\x0bwill \x0bworks\x0bwould \x0cas well as i\x0bbackground\x0bexperience\x0blike i\x0blike me\x0bskills\x0bthan i\x0bthan me\t(?<!\\w)(?:(?:no one|nobody|few)(?: else)? (?:can|could|will|would|is|has|works|wants|cares) (?:[^.?!;]{0,40}? )?(?:like i|like me|than me|than i|as well as i|my (?:experience|skills|background)))(?!\\w)',
        'said\tno one else \x0bnobody else \x0ccan \x0bcould \x0bhas \x0bwill \x0bwould \t(?<!\\w)(?:(?:no one|nobody) else (?:can|could|will|would|has) (?:do|offer|bring|match|give|deliver|handle|run|fix|my)(?! (?:it )?(?:so )?(?:clearly)))(?!\\w)',
        'said\tanother\x0banyone\x0bbetter\x0bsomebody\x0bsomeone\x0cdifficult to find \x0bhard to find \x0bimpossible to find \t(?<!\\w)(?:(?:hard|difficult|impossible) to find (?:anyone|someone|somebody|a better|another)(?: (?:like me|better|with my))?)(?!\\w)',
        'said\tbetter than \t(?<!\\w)(?:better than (?:me|anyone else|any other|the other|most (?:candidates|applicants)))(?!\\w)',
        'said\tthe others who applied\x0bthe others you are\x0bthe others you have\x0bthe others you interviewed\x0bthe others you met\x0bthe others you saw\t(?<!\\w)(?:the others (?:you (?:are|have|met|interviewed|saw)|who applied)[^.?!;]{0,30})(?!\\w)',
        'said\tother applicant\x0bother candidate\x0c are all\x0b are not\x0b can not\x0b could not\x0b do not\x0b has\x0b have no\x0b will not\x0black\x0bless\x0bneither\x0bseemed\x0bsimply\x0btoo\t(?<!\\w)(?:(?:the |any |all |your )?other (?:candidates?|applicants?)(?: \\w+){0,2} (?:lack|can not|do not|are (?:too|less|not|all)|will not|could not|simply|seemed|have (?:less|no|neither)|has))(?!\\w)',
        'said\tapplicant\x0bcandidate\x0bothers\x0cabove\x0bbeat\x0bcompared\x0bnext to \x0boutshine\x0bover\x0bunlike\t(?<!\\w)(?:(?:unlike|above|over|outshine|beat|next to|compared to) (?:the |all |any |most |your )?(?:other|others|many|most) ?(?:candidates?|applicants?))(?!\\w)',
        'said\tany other applicant\x0bany other candidate\x0bno other applicant\x0bno other candidate\t(?<!\\w)(?:(?:any|no) other (?:candidates?|applicants?))(?!\\w)',
        'said\tthan anyone else you\t(?<!\\w)(?:than anyone else you)(?!\\w)',
        'said\tabove\x0bbeat\x0bover\x0c the competition\t(?<!\\w)(?:(?:over|above|beat) the competition)(?!\\w)',
        'said\tmost applicants \x0bmost candidates \t(?<!\\w)(?:most (?:candidates|applicants) (?:are|lack|do|can not))(?!\\w)',
        'said\tin line with the graduates\x0bin line with the juniors\x0bin line with the others\t(?<!\\w)(?:in line with the (?:graduates|juniors|others))(?!\\w)',
        'said\tthey\x0byou\x0c would be \x0ccrazy\x0bfool\x0blucky\x0bmad\x0bmaking a mistake\x0bsilly\x0bstupid\t(?<!\\w)(?:(?:you|they)(?: all)? would be (?:\\w+ )?(?:lucky|crazy|foolish|mad|making a mistake|silly|stupid|fools?))(?!\\w)',
        'said\tlucky to \x0cfind\x0bget \x0bhave \x0bhire\t(?<!\\w)(?:lucky to (?:have|get|find|hire) (?:me|someone))(?!\\w)',
        'said\ta person like me\x0bsomebody like me\x0bsomeone like me\x0btalent like me\t(?<!\\w)(?:(?:someone|somebody|a person|talent) like me)(?!\\w)',
        'said\tlose\x0bmiss\x0bpass\x0bturn\x0ccan not afford not to \x0bcan not afford to \t(?<!\\w)(?:can not afford(?: not)? to (?:lose|pass|miss out|turn) ?(?:me|someone|on)?)(?!\\w)',
        'said\tno brainer\x0bno-brainer\t(?<!\\w)(?:no[- ]brainer)(?!\\w)',
        'said\ti belong \t(?<!\\w)(?:i belong (?:here|there|at|in your|with you))(?!\\w)',
        'said\tdestined\x0bmeant to be\x0ci am \x0bit is \x0bit was \x0bthis is \x0bwe are \x0byou and i are \t(?<!\\w)(?:(?:we are|it is|it was|this is|i am|you and i are) (?:meant to be|destined)(?! to)(?= |[.,!]))(?!\\w)',
        'said\tel\x0blt\x0calready fe\x0c one of\x0bpart\t(?<!\\w)(?:already (?:feel|felt)(?: \\w+){0,3} (?:part|one) of)(?!\\w)',
        'said\tconsider myself\x0chired\x0bmember\x0bone\x0bpart\t(?<!\\w)(?:consider myself(?: already)? (?:part|one|a member|hired))(?!\\w)',
        'said\tchoosing me \x0bhiring me \x0bpicking me \x0brejecting me \t(?<!\\w)(?:(?:hiring|choosing|picking|rejecting) me (?:is|would|will|means))(?!\\w)',
        'said\tmatch made\t(?<!\\w)(?:match made)(?!\\w)',
        'said\tthe \x0bthis \x0byour \x0ccompany\x0beach\x0bjob\x0bplace\x0brole\x0bteam\x0cborn for \x0bdestined for \x0bmade for \t(?<!\\w)(?:(?:made|born|destined) for (?:this|the|your) (?:role|job|place|team|company|each))(?!\\w)',
        'said\tyou need me\t(?<!\\w)(?:(?<!if )you need me(?! to))(?!\\w)',
        'said\tknows talent when\x0brecognise talent when\x0brecognises talent when\x0brecognize talent when\x0brecognizes talent when\t(?<!\\w)(?:(?:knows|recogni[sz]es?) talent when)(?!\\w)',
        'said\tgo ahead and send\x0bgo ahead and sign\x0bgo ahead and tell\t(?<!\\w)(?:go ahead and (?:tell|send|sign))(?!\\w)',
        'said\ttell your client i\t(?<!\\w)(?:tell your client i)(?!\\w)',
        'aside\timagine myself\x0bpicture myself\x0bsee myself\t(?<!\\w)(?:(?:picture|see|imagine) myself(?: already)? (?:at|in|working|as|on|among))(?!\\w)',
        'aside\tthe\x0byou\x0cone of \x0bpart\x0calready\x0bfeel\t(?<!\\w)(?:feel (?:already )?(?:like |as if i (?:were|was) )?(?:already )?(?:part|one) of (?:you|the|your))(?!\\w)',
    ), 'Nobody else can offer this.', 'No one else could explain it so clearly.', BODY,
    (), (), False, False),
    Rule('PRE-06', WARNING, 'A reader hears that the decision is made.', ('“I would be glad to join”, or “I look forward to hearing from you”.',), (
        'said\tcan not wait for\x0bcan not wait to\x0bcounting the \x0bhappy to finally\x0blook forward to\x0blook much forward to\x0blook very much forward to\x0blooking forward to\x0blooking much forward to\x0blooking very much forward to\x0cbe on the team\x0bbe on your team\x0bbe one of\x0bbe your\x0bbecome\x0bbecoming\x0bbegin\x0bbeing on the team\x0bbeing on your team\x0bbeing one of\x0bbeing your\x0bcollaboration\x0bcontribut\x0bfirst\x0bfuture\x0bjoin\x0blong\x0bmeet\x0bmember\x0bonboard\x0bpart\x0bstart\x0btogether\x0bunder\x0bwork at\x0bwork for\x0bwork with\x0bworking\t(?<!\\w)(?:(?:look(?:ing)?(?: very much| much)? forward to|can not wait to|counting the (?:days|hours) (?:until|till)|happy to finally|can not wait for)(?:(?: (?:soon|finally|already|our|the))*) (?:work(?:ing)? (?:together|with(?! (?:wood|children|patients|animals|data|steel|people|numbers|clay))|for|at|alongside|under)|start(?:ing)?(?! (?:the|a) (?:test|task|exercise|conversation))|join(?:ing)? (?:you|your|the(?! (?:call|meeting|session|next|video|discussion|round|interview))|forces|\\u01c0+)|becom(?:e|ing) (?:part|a |one|your)|be(?:ing)? (?:part|a member|your|on (?:the|your) team|one of)|begin(?:ning)? (?:work|my|at|with)|my first (?:day|week)|onboard\\w*|a long|collaboration|work together|contribut\\w+ to (?:your|the)|meet(?:ing)? my (?:new|future))(?! (?:room|group|line)))(?!\\w)',
        'said\tawait\x0bexpect\x0bforward\x0bgetting\x0bmay\x0bover\x0bready\x0breceive\x0breceiving\x0bseeing\x0bsend\x0bshould\x0bsign\x0bthrough\x0bwaiting\x0bwhen am i get\x0bwhen am i see\x0bwhen can i get\x0bwhen can i see\x0bwhen do i get\x0bwhen do i see\x0bwhen will i get\x0bwhen will i see\t(?<!\\w)(?:(?:forward to|await(?:ing)?|expect(?:ing)?|ready for|waiting for|send (?:me|over|through)|receiving|getting|signing|seeing|when (?:can|will|should|may|do|am) i (?:expect|receive|see|get|sign))(?: \\w+){0,2}? (?:your|the|an?|my)(?: \\w+){0,2} (?:offer|contract)(?: letter)?(?! (?:to (?:help|visit)|kitchen)))(?!\\w)',
        'said\te \x0bing \x0creceiv\x0bsign\x0ccontract\x0boffer\t(?<!\\w)(?:(?:receiv|sign)(?:e|ing) (?:the|your|my|an?) (?:\\w+ )?(?:offer|contract))(?!\\w)',
        'said\tmy contract \x0bmy paperwork \x0bthe contract \x0bthe paperwork \t(?<!\\w)(?:(?:the|my) (?:contract|paperwork) (?:before|by|soon|ready))(?!\\w)',
        'said\twhere do i sign\t(?<!\\w)(?:where do i sign)(?!\\w)',
        'said\tit is \x0ca formality\t(?<!\\w)(?:it is (?:just |only |merely )?a formality)(?!\\w)',
        'said\tpaperwork is a formality\x0bpaperwork is an formality\x0brest is a formality\x0brest is an formality\x0bsignature is a formality\x0bsignature is an formality\t(?<!\\w)(?:(?:rest|paperwork|signature) is an? formality)(?!\\w)',
        'said\tgood as done\x0bgood as hired\x0bgood as mine\x0bgood as signed\t(?<!\\w)(?:good as (?:mine|done|hired|signed))(?!\\w)',
        'said\t is \x0cjob\x0bposition\x0bpost\x0brole\x0calready\x0bmine\x0bpractically\t(?<!\\w)(?:(?:job|role|position|post) is (?:as good as |already |practically )?mine)(?!\\w)',
        'said\tskip the next\x0bskip the other\x0bskip the remaining\t(?<!\\w)(?:skip the (?:remaining|next|other))(?!\\w)',
        'said\twe are moving forward\t(?<!\\w)(?:we are moving forward)(?!\\w)',
        'said\tsee \x0bseeing \x0c of each other\x0clot\x0bmore\x0bmuch\x0bplenty\t(?<!\\w)(?:(?:seeing|see) (?:a lot|plenty|much|more) of each other)(?!\\w)',
        'said\thand in my notice\x0bhand in my resignation\t(?<!\\w)(?:hand in my (?:notice|resignation)(?: here| when| so)?)(?!\\w)',
        'said\tneed to come in person\t(?<!\\w)(?:need to come in person)(?!\\w)',
        'said\tin person to \x0cfind\x0bget\x0bhear\t(?<!\\w)(?:in person to (?:get|hear|find))(?!\\w)',
    ), 'I look forward to working with you.', 'I look forward to hearing from you.', BODY,
    ('withdraw', 'offer'), (), False, False),
    Rule('PRE-07', WARNING, 'A reader hears you come closer than they asked for.', ('“I am happy to talk if that is easier.”',), (
        'said\t am going to\x0b am planning to\x0b have decided to\x0b intend to\x0b plan to\x0b shall\x0b will\x0cbuilding\x0bcall\x0bcamp\x0bcome\x0bcoming\x0bcorner\x0bdoor\x0bdrop\x0bgive\x0bknock\x0blobby\x0bnear\x0boffice\x0boutside\x0bover\x0bpark\x0bpassing\x0bperson\x0bphone\x0bpop\x0breception\x0bring\x0bround\x0bshow\x0bstop\x0bswing\x0bturn\x0bvisit\t(?<!\\w)(?:i(?:(?: (?:will|shall|am going to|plan to|intend to|am planning to|have decided to))+)(?: \\w+){0,2}? (?:(?:call|phone|ring)(?:ing)? (?:you|your|the (?:office|reception|desk)|on|tomorrow|next|this|by|in|again|back|around|every)|stop(?:ping)? (?:by|in)|drop(?:ping)? (?:by|in)|com(?:e|ing) (?:by|in person|to your|round|over)|turn(?:ing)? up|show(?:ing)? up|pop(?:ping)? (?:in|by|over|round)|visit(?:ing)? (?:you|your)|swing(?:ing)? by|give (?:you|your \\w+) a (?:ring|call)|be (?:passing|near|around) (?:by |the )?(?:your|corner)|come up|wait(?:ing)? (?:in|at|outside) (?:your|the) (?:lobby|reception|office|building|door|car park)|camp(?:ing)? (?:out|outside)|knock(?:ing)? on your)(?![^.?!;]{0,40} as (?:agreed|arranged|discussed|planned|you suggested|we agreed))(?![^.?!;]{0,40} (?:if (?:you|that|it)|should you)))(?!\\w)',
        'said\tdrove by your \x0bdrove past your \x0bin front of your \x0bknow where you live your \x0bnear your \x0boutside your \x0bpassed your \x0bwalk by your \x0bwalk past your \x0bwalked by your \x0bwalked past your \t(?<!\\w)(?:(?:outside|in front of|near|walk(?:ed)? (?:by|past)|drove (?:by|past)|live near|know where you live|passed) your (?:office|building|door|house|home|flat|street|car)(?! (?:for|on the day)))(?!\\w)',
        'said\tyour children \x0byour daughter \x0byour dog \x0byour home address \x0byour house \x0byour husband \x0byour kids \x0byour son \x0byour street \x0byour wife \t(?<!\\w)(?:your (?:house|home address|street|wife|husband|kids|children|daughter|son|dog) (?:on|is|are|looks?|look|and|at|was|were|in the)(?! (?:app|tool|site|programme))(?= \\w+)(?<!your son and))(?!\\w)',
        'said\tfeel\x0bfelt\x0bi had a \x0bsensed\x0bwe had a \x0cbond between\x0bbond with you\x0bchemistry between\x0bchemistry with you\x0bconnection between\x0bconnection with you\x0bspark between\x0bspark with you\t(?<!\\w)(?:(?:i|we) (?:felt|feel|had|sensed) a (?:real |strong |special |deep )?(?:spark|connection|chemistry|bond) (?:between|with you))(?!\\w)',
        'said\tspark between us\t(?<!\\w)(?:spark between us)(?!\\w)',
        'said\tchemistry between\t(?<!\\w)(?:chemistry between)(?!\\w)',
        'said\tbetween\x0bthan\x0csomething deeper \x0bsomething more \x0bsomething special \t(?<!\\w)(?:something (?:deeper|special|more) (?:than|between))(?!\\w)',
        'said\t about you\x0b of you\t(?<!\\w)(?:(?:dreamt|dreamed|dreaming|fantasi[sz]\\w*) (?:about|of) you)(?!\\w)',
        'said\tall\x0bconstantly\x0bday\x0bevery\x0bnight\x0cthinking about you \x0bthinking of you \t(?<!\\w)(?:thinking (?:about|of) you (?:all|every|day|constantly|at night))(?!\\w)',
        'said\taura\x0bbody\x0bdress\x0benergy\x0beyes\x0bface\x0bfigure\x0bhair\x0bhands\x0blaugh\x0blegs\x0blips\x0bperfume\x0bsmile\x0bvoice\x0cyour amazing \x0byour beautiful \x0byour bright \x0byour gorgeous \x0byour incredible \x0byour lovely \x0byour pretty \x0byour stunning \x0byour warm \t(?<!\\w)(?:your (?:beautiful|gorgeous|lovely|pretty|amazing|incredible|warm|stunning|bright) (?:smile|eyes|face|hair|voice|perfume|legs|body|dress|lips|hands|figure|energy|aura|laugh))(?!\\w)',
        'said\tdear \x0bhello \x0bhey \x0bhi \t(?<!\\w)(?:(?:hey|hi|hello|dear) (?:gorgeous|beautiful|handsome|sexy|honey|darling|sweetheart|lovely|love|babe))(?!\\w)',
        'said\tevening\x0bjust the two of us\x0btime,\x0bwith me\x0ccoffee \x0bdate \x0bdinner \x0bdrink \x0bdrinks \x0bmovie \t(?<!\\w)(?:(?:dinner|drink|drinks|date|movie|coffee) (?:with me|just the two of us|some evening|one evening|some time, just))(?!\\w)',
        'said\tare you married\x0bare you seeing anyone\x0bare you single\t(?<!\\w)(?:are you (?:single|married|seeing anyone))(?!\\w)',
        'said\taccount\x0baddress\x0binstagram\x0bmobile\x0bnumber\x0bphone\x0cthe home \x0bthe personal \x0bthe private \x0byour home \x0byour personal \x0byour private \t(?<!\\w)(?:(?:your|the) (?:private|personal|home) (?:number|mobile|phone|address|instagram|account))(?!\\w)',
        'said\tfound out where \x0bfound your \x0caddress\x0bhome\x0binstagram\x0bnumber\x0byou live\t(?<!\\w)(?:found (?:your|out where) (?:\\w+ )?(?:address|home|private number|you live|number|instagram))(?!\\w)',
        "said\tyour \x0cbeach\x0bchildren's\x0bphotos\x0bpictures\x0bsnaps\x0bwedding\t(?<!\\w)(?:your (?:holiday|wedding|family|beach|baby|children's) (?:photos|pictures|snaps))(?!\\w)",
        'said\tphotos of you\x0bpictures of you\t(?<!\\w)(?:(?:photos|pictures) of (?:you|your (?:kids|children|wife|family|house|daughter)))(?!\\w)',
        'said\tamazing\x0bbeautiful\x0bgorgeous\x0bgreat\x0blooked\x0blovely\x0bsmell\x0bsmelt\x0bstunning\x0btired\x0byou look good\x0byou look so good\t(?<!\\w)(?:you (?:looked|look|smell|smelled|smelt) (?:so )?(?:good|beautiful|gorgeous|amazing|stunning|lovely|great|tired)(?: (?:in|today|that|yesterday))?)(?!\\w)',
        'said\tsoul mate\x0bsoulmate\t(?<!\\w)(?:soul ?mate)(?!\\w)',
        'said\tpet name\t(?<!\\w)(?:pet name)(?!\\w)',
        'said\t\t(?<!\\w)(?:kiss(?:es)?(?= you| from|[.,!]))(?!\\w)',
        'said\tmiss you\x0bmissed you\x0bmissing you\t(?<!\\w)(?:(?:miss|missing|missed) (?:you|your (?:face|voice|smile)))(?!\\w)',
        'said\tfrom\x0bgym\x0bhome\x0bleave\x0blunch\x0boutside\x0bthrough\x0bwalk\x0bwith your\x0cfollowed you \x0bfollowing you \x0bsaw you \x0bwatched you \x0bwatching you \t(?<!\\w)(?:(?:watched|watching|followed|following|saw) you (?:leave|walk|at (?:home|lunch|the gym)|home|from|through|outside|with your))(?!\\w)',
        'said\twhat car you\x0bwhat school you\t(?<!\\w)(?:what (?:car|school) you(?:r)? (?:drive|kids))(?!\\w)',
        'said\taway\x0bcontinue\x0bgive\x0bgo on\x0bkeep\x0brest\x0bstop\x0cgoing to \x0bi shall \x0bi will \x0bintend to \x0bplan to \x0bwill not \t(?<!\\w)(?:(?:i will|i shall|i am going to|going to|plan to|intend to|not going to|will not) (?:keep|stop|give up|rest|go on|continue|go away)(?: \\w+)? ?(?:writing|calling|trying|asking|phoning|emailing|messaging|until|till)(?: \\w+)?)(?!\\w)',
        'said\thear the last of me\x0brid of me\x0bseen the last of me\x0btake no for\t(?<!\\w)(?:(?:rid of me|take no for|hear the last of me|seen the last of me))(?!\\w)',
        'said\t you\x0cgoogled\x0bliked all\x0blooked up\x0bmemorised\x0bmemorized\x0bread all of\x0bscrolled\x0bsearched for\x0bstalked\x0bstudied\x0bwent through\t(?<!\\w)(?:(?:googled|stalked|looked up|searched for|scrolled|went through|studied|memori[sz]ed|read all of|liked all) (?:you|your)(?: \\w+)?(?: \\w+)?(?! (?:docs|website|company|site|products?|reports?|handbook|papers?|work)))(?!\\w)',
        'said\tasked around\x0bfound out\x0bknow\x0blearned\x0blearnt\x0cabout you\x0bwhat you\x0bwhere you\x0byour address\x0byour birthday\x0byour children\x0byour husband\x0byour kids\x0byour number\x0byour routine\x0byour schedule\x0byour star\x0byour wife\t(?<!\\w)(?:(?:asked around|found out|know|learned|learnt)(?: \\w+)? (?:about you|where you|what you|your (?:birthday|wife|husband|children|kids|schedule|routine|address|number|star)))(?!\\w)',
        'said\tyour \x0cbedroom\x0bbirthday\x0bcurtains\x0bfavorite \x0bfavourite \x0bfront door\x0bkitchen window\x0bstar sign\t(?<!\\w)(?:your (?:birthday|star sign|favou?rite (?:bar|cafe|restaurant)|front door|kitchen window|bedroom|curtains))(?!\\w)',
        'said\t\t(?<!\\w)(?:(?:handsome|sexy))(?!\\w)',
        'said\tchatted to your \x0bchatted with your \x0bgot talking to your \x0bgot talking with your \x0bspoke to your \x0bspoke with your \x0btalked to your \x0btalked with your \t(?<!\\w)(?:(?:chatted|talked|spoke|got talking) (?:to|with) your (?:wife|husband|kids|children|daughter|son|neighbou?r|mother|cleaner|doorman|receptionist))(?!\\w)',
        'said\tfor your \x0bto your \x0cbirthday\x0bdesk\x0bhome\x0bhouse\x0bwife\t(?<!\\w)(?:(?:flowers|gift|chocolates|present|parcel|card) (?:to|for) your (?:home|house|wife|desk|birthday))(?!\\w)',
        'said\tthe two of us \x0bus two \x0byou and me \t(?<!\\w)(?:(?:just |only )?(?:the two of us|you and me|us two)(?: (?:alone|over|at|in|for|together|some)))(?!\\w)',
        'said\tcall\x0bwrite\x0bwriting\x0calarm for \x0balarm to \x0breminder for \x0breminder to \t(?<!\\w)(?:(?:alarm|reminder) (?:to|for) (?:write|call|writing|calling))(?!\\w)',
        'said\tthe \x0byour \x0c across from \x0b by \x0b in front of \x0b near \x0b opposite \x0b outside \x0cbeen\x0bparked\x0bparking\x0bsat\x0bsitting\x0bstanding\x0bstood\x0bwaited\x0bwaiting\x0cbuilding\x0bcar park\x0bdoor\x0bentrance\x0bgate\x0bhome\x0bhouse\x0blobby\x0boffice\x0bwindow\t(?<!\\w)(?:(?:waited|waiting|stood|standing|sat|sitting|been|parked|parking)(?: \\w+){0,3} (?:outside|in front of|across from|opposite|near|by) (?:your|the) (?:office|building|house|door|entrance|gate|car park|lobby|home|window))(?!\\w)',
        'said\tbumped into you\t(?<!\\w)(?:bumped into you)(?!\\w)',
        'said\tcycling\x0bdaily\x0bjogging\x0bmorning\x0brunning\x0bschool\x0busual\x0bwalking\x0byour \t(?<!\\w)(?:(?:jogging|running|cycling|walking|school|daily|morning|usual|your) (?:route|run|routine|haunts?|commute)(?: \\w+){0,3} (?:you|we|i|maybe|perhaps|ha))(?!\\w)',
        'said\tknow your \x0caddress\x0bcar\x0bfloor\x0bhaunts\x0bhours\x0broute\x0broutine\x0bschedule\x0bstreet\x0btable\x0bwindow\t(?<!\\w)(?:know your (?:\\w+ )?(?:route|routine|schedule|address|street|car|haunts|hours|floor|window|table))(?!\\w)',
        'said\teach\x0byou\x0cbump into \x0brun into \t(?<!\\w)(?:(?:bump|run) into (?:each other|you)(?: (?:one|some|again|at|on|by|there|soon))?)(?!\\w)',
        'said\t on \x0bover\x0bthrough\x0bvia\x0cdm\x0bmessage\x0bnote\x0brequest\x0bwrite\x0bwrote\x0cfacebook\x0binstagram\x0bmessenger\x0bsnapchat\x0btelegram\x0btiktok\x0bwhatsapp\x0byour personal\x0byour private\t(?<!\\w)(?:(?:message|messages|messaged|write|wrote|dm|dms|request|note)(?: \\w+){0,3} (?:on|via|over|through) (?:instagram|facebook|whatsapp|messenger|tiktok|snapchat|telegram|your (?:private|personal)))(?!\\w)',
        'said\tha ha\x0bha, ha\t(?<!\\w)(?:ha,? ha)(?!\\w)',
        'said\tjoking!\x0bjoking,\x0bjoking.\x0bkidding!\x0bkidding,\x0bkidding.\t(?<!\\w)(?:(?:just )?(?:kidding|joking)[.,!])(?!\\w)',
        'said\tgather\x0bheard\x0bknow that you \x0bknow you \x0bnoticed\x0bremember\x0bsaw\x0bsee\x0c at\x0b in\x0b on\x0b the 0\x0b the 1\x0b the 2\x0b the 3\x0b the 4\x0b the 5\x0b the 6\x0b the 7\x0b the 8\x0b the 9\x0b to\x0b with\x0balone\x0bevery\x0bnear\t(?<!\\w)(?:(?:know|noticed|saw|see|heard|gather|remember)(?: that)? you (?:usually|always|often|normally|live|take|drink|wear|wore|park|shop|eat|jog|swim)(?: \\w+)? (?:at|in|on|to|near|with|every|alone|the \\d)(?! (?:the (?:panel|interview|call|demo|office))))(?!\\w)',
        'said\tthe \x0chad on\x0bwear\x0bwore\x0cblouse you \x0bcolor you \x0bcolour you \x0bdress you \x0bearrings you \x0bglasses you \x0bjumper you \x0bperfume you \x0bscarf you \x0bshirt you \x0bshoes you \x0bsuit you \x0btie you \t(?<!\\w)(?:the (?:dress|scarf|shirt|suit|tie|jumper|blouse|perfume|glasses|earrings|shoes|colour|color) you (?:wore|were wearing|had on|wear))(?!\\w)',
        'said\taccent\x0beyes\x0bface\x0bhair\x0bhands\x0blaugh\x0bsmile\x0bvoice\t(?<!\\w)(?:(?:most )?(?:beautiful|gorgeous|lovely|kindest|prettiest|warmest|sexy|soothing) (?:voice|smile|eyes|face|hands|laugh|hair|accent))(?!\\w)',
        'said\tphoto of you\x0bphotos of you\x0bpicture of you\x0bpictures of you\x0bpost of you\x0bposts of you\x0bstories of you\t(?<!\\w)(?:(?:photos?|pictures?|posts?|stories) of (?:you|your (?:holiday|wedding|family|kids|children|house|garden|dog|trip)))(?!\\w)',
        'said\tcuddle\x0bembrace\x0bhold your hand\x0bhug\x0bkiss\x0bmassage\x0bsqueeze\t(?<!\\w)(?:(?:hug|kiss|embrace|hold your hand|squeeze|cuddle|massage)(?: you| me| each| from|[.,!]))(?!\\w)',
        'said\tabout you\x0bfor you\x0bof you\t(?<!\\w)(?:(?:poem|song|portrait|drawing|painting|playlist|letter) (?:for|of|about) you(?! (?:to|all)))(?!\\w)',
        'said\tgood night\x0bgoodnight\x0bsweet dreams\t(?<!\\w)(?:(?:sweet dreams|good night|goodnight),? (?:and|my|dear|[.,!]))(?!\\w)',
        'said\tnumber\x0bphone\x0c by\x0b from\x0bmyself\x0bonline\x0bsomewhere\x0bthrough\x0bvia\x0cthe home \x0bthe mobile \x0bthe personal \x0bthe private \x0byour home \x0byour mobile \x0byour personal \x0byour private \t(?<!\\w)(?:(?:your|the) (?:mobile|private|personal|home) (?:number|phone)(?: \\w+){0,3} (?:through|from|online|via|somewhere|myself|by))(?!\\w)',
        'said\t your \x0ccell\x0bdug\x0bfound\x0bhome\x0blooked\x0bmobile\x0bpersonal\x0bprivate\x0btracked\t(?<!\\w)(?:(?:found|got|have|dug up|tracked down|looked up) your (?:mobile|private|personal|home|cell))(?!\\w)',
        'said\tagain\x0bat \x0bonce\x0btimes\x0btwice\x0ci called \x0bi phoned \x0bi rang \x0c after\x0b and\x0b before\x0b but\x0b then\x0b this\x0btoday\x0byesterday\t(?<!\\w)(?:i (?:rang|called|phoned) (?:twice|once|again|three times|at \\w+)(?: \\w+){0,3} (?:and|this|yesterday|today|after|before|then|but))(?!\\w)',
        'said\tsame\x0bthis \x0cemail to \x0bletter to \x0bmessage to \x0bnote to \x0call\x0beach\x0bentire\x0bevery\x0bhalf\x0bseveral\x0bwhole\x0byour\t(?<!\\w)(?:(?:same|this) (?:message|email|letter|note) to (?:the (?:whole|entire)|all|everyone|several|every|your|each|half))(?!\\w)',
        'said\ti will keep \x0casking\x0bat it\x0bcalling\x0bgoing\x0btrying\x0bwriting\t(?<!\\w)(?:i will keep (?:going|writing|calling|trying|asking|at it))(?!\\w)',
        'said\taligned\x0bdestiny\x0bfate\x0bstars\x0buniverse\t(?<!\\w)(?:(?:destiny|fate|universe|stars) (?:brought|wants?|has|meant|put|sent|aligned))(?!\\w)',
        'said\tdeep \x0binstant \x0breal \x0bspecial \t(?<!\\w)(?:(?:special|deep|real|instant) (?:bond|connection|chemistry))(?!\\w)',
        'said\twhere you \x0cbreakfast\x0bcoffee\x0bevening\x0blunch\x0bspend\x0bweekend\t(?<!\\w)(?:where you (?:have|eat|take|get|spend) (?:your )?(?:lunch|coffee|breakfast|evenings?|weekends?))(?!\\w)',
        'said\taround\x0bby your\x0bpast\x0c again\x0bblock\x0bbuilding\x0bhouse\x0boffice\x0bstreet\x0btwice\t(?<!\\w)(?:(?:walked|drove|cycled|went|strolled) (?:past|by|around) your(?: \\w+)? (?:twice|again|building|office|house|street|block))(?!\\w)',
        'said\t on\x0bvia\x0cadded you\x0bfollowed you\x0bfriended you\x0brequested you\t(?<!\\w)(?:(?:added|friended|followed|requested) you(?:(?: and your(?: \\w+)? (?:team|wife|husband|family|friends|colleagues)))? (?:on|via))(?!\\w)',
    ), 'I will call you on Monday.', 'I will call you at ten, as agreed.', BODY,
    (), (), False, False),
    Rule('PRE-09', HINT, 'A reader hears you mark your own interview.', ('“I enjoyed our conversation.”',), (
        'small\tgood\x0bgreat\x0bwell\x0calong\x0bgone\x0bgot on \x0bwent\x0ccall \x0bconversation \x0beverything \x0binterview \x0bit \x0bmeeting \x0bthings \x0bwe \x0camazingly\x0bexceptionally\x0bextremely\x0bincredibly\x0bpretty\x0breally\x0bremarkably\x0bso \x0bvery \t\\b(?:interview|conversation|meeting|call|it|things|everything|we)(?: all)?(?: obviously| clearly| really)? (?:went|has gone|had gone|got on|got along|gone) (?:(?:so|really|very|extremely|incredibly|exceptionally|pretty|amazingly|remarkably) )+(?:well|good|great)\\b',
        'small\twhen do i start\x0bwhen do we start\t\\bwhen do (?:we|i) start\\b',
        'small\tstrong signal\t\\bstrong signal\\b',
        'small\tadored me\x0bliked me\x0bloved me\x0cchildren\x0bclass\x0beveryone\x0bguests\x0bkids\x0bpanel\x0bpatients\x0bstudents\x0bteam \t\\b(?:class|children|kids|guests|patients|panel|team|everyone|students) (?:loved|adored|liked) me\\b',
        'small\tamazing\x0bbrilliantly\x0bfantastic\x0bgreat\x0bperfectly\t\\b(?:went|gone) (?:perfectly|brilliantly|great|amazing|fantastic\\w*)\\b',
        'small\t\t\\bi (?:think i |feel i |really |clearly |know i |know that i )?(?:nailed|aced|crushed|smashed) (?:it|the|that|my)\\b',
        'small\thit it off\t\\bhit it off\\b',
        'small\twe \t\\bwe (?:\\w+ )?clicked\\b',
        'small\teveryone\x0bpanel\x0bthe team\x0bthey\x0byou\x0ci could feel \x0bi could see \x0bi could tell \x0bi know \x0bi noticed \x0bi sensed \x0bit was clear \t\\b(?:i could (?:tell|see|feel)|i know|i noticed|i sensed|it was clear)(?: that)? (?:you|everyone|the team|they|the panel)(?: \\w+)? (?:liked?|loved?|was|were|impressed|enjoyed)\\b',
        'small\tsee\x0btell\x0cclearly \x0bno doubt \x0bsurely \x0cas you can \x0bas you could \x0bas you will \t\\bas you (?:could|can|will) (?:no doubt|surely|clearly) (?:tell|see)\\b',
        'small\tas you certainly\x0bas you clearly\x0bas you must have\x0bas you no doubt\x0bas you obviously\x0bas you surely\x0bas you undoubtedly\x0bas you will have\x0bas you will surely have\t\\bas you (?:clearly|obviously|surely|no doubt|undoubtedly|certainly|must have|will have|will surely have)(?: \\w+)? ?(?:saw|see|seen|notic\\w+|know|not(?:ed|iced)|reali[sz]ed?|tell|recogni[sz]ed?|gathered)\\b',
        'small\tyou clearly \x0byou obviously \x0byou surely \x0cknow \x0bnoticed\x0brealise\x0brealize\x0brecognise\x0brecognize\x0bsaw\t\\byou (?:clearly|obviously|surely) (?:saw|noticed|reali[sz]ed?|recogni[sz]ed?|know) (?:that|how|my|what)\\b',
    ), 'Since the interview went so well, I am hopeful.', 'The conversation went well from my side.', BODY,
    (), (), False, False),
    Rule('PRE-10', WARNING, 'A reader hears you answer for them.', ('Ask: “Could you tell me where things stand?”',), (
        'said\tassume \x0bassuming \x0bconclude \x0bpresume \x0bpresuming \x0btake it \x0btrust \t(?<!\\w)(?:i(?: am)?(?:(?: (?:must|can only|can|will|have to)))? (?:assum(?:e|ing)|presum(?:e|ing)|take it|conclude|trust)(?: that)? (?:i(?: (?:am|got|have|can|will|passed|was|made))|my (?:application|interview|place|job)|we (?:are|will)|(?:the|this|that) (?:role|position|job) (?:is|has)|your silence|you will (?:hire|call|offer|take|want|be in touch|get|let|choose|pick)))(?!\\w)',
        'said\tpresumably i\x0bpresumably my\x0bpresumably you\x0bpresumably, i\x0bpresumably, my\x0bpresumably, you\t(?<!\\w)(?:presumably,? (?:you|i|my))(?!\\w)',
        'said\ti trust i will\x0bi trust my\x0bi trust that i will\x0bi trust that my\x0bi trust that you will\x0bi trust you will\t(?<!\\w)(?:i trust(?: that)? (?:i will|you will|my))(?!\\w)',
        'aside\tanswer\x0bdecision\x0bmeans\x0bsilence\x0bthe job\x0bthe position\x0bthe role\x0byou\x0ci am assume\x0bi am assuming\x0bi am presume\x0bi am presuming\x0bi am take it\x0bi assume\x0bi assuming\x0bi presume\x0bi presuming\x0bi take it\t(?<!\\w)(?:i(?: am)? (?:assum(?:e|ing)|presum(?:e|ing)|take it)(?: that)? (?:you|the (?:role|position|job|silence|answer|decision)|this means))(?!\\w)',
    ), 'I assume I got the job.', 'I assume nothing about the soil.', BODY,
    (), (), False, False),
    Rule('PRE-11', ERROR, 'A reader hears where you stand raised; being asked second still ends in a job.', ('“I remain available, and would be glad to hear from you.”',), (
        'said\t1st \x0b2nd \x0bback-up \x0bbackup \x0bnumber two \x0bplan b \x0bpreferred \x0breserve \x0bsecond \x0bthird \t(?<!\\w)(?:(?:i|me|am i|your|a|the|as|be) (?:just |only )?(?:second|third|back-?up|plan b|number two|2nd|1st|preferred|reserve) (?:choice|pick|candidate))(?!\\w)',
        'said\tam i \x0cthe first choice\x0byour first choice\t(?<!\\w)(?:am i (?:your|the) first choice)(?!\\w)',
        'said\tback-up candidate\x0bback-up for the role\x0bback-up option\x0bback-up plan if\x0bbackup candidate\x0bbackup for the role\x0bbackup option\x0bbackup plan if\t(?<!\\w)(?:back-?up (?:candidate|option|plan if|for the role))(?!\\w)',
        "said\tam \x0bas \x0bbe \x0bbeing \x0cafterthought\x0bback-up\x0bbackup\x0bconsolation\x0bfall-back\x0bfallback\x0bleftover\x0bplan b\x0breserve\x0bsecond choice\x0bsecond fiddle\t(?<!\\w)(?:(?:as|be|being|am|was) (?:just |only )?(?:your|somebody's|someone's|a) (?:back-?up|fall-?back|reserve|plan b|second choice|second fiddle|leftover|consolation|afterthought))(?!\\w)",
        'said\tam second best\x0bam second-best\x0bas second best\x0bas second-best\x0bbe second best\x0bbe second-best\t(?<!\\w)(?:(?:be|am|as|was) second[- ]best)(?!\\w)',
        'said\tas a back-up\x0bas a backup\t(?<!\\w)(?:as a back-?up)(?!\\w)',
        'said\tyour back-up candidate\x0byour back-up option\x0byour backup candidate\x0byour backup option\t(?<!\\w)(?:your back-?up(?: candidate| option)(?= |[.,]))(?!\\w)',
        'said\t finalist\x0b next in line\x0b runner up\x0b runner-up\x0b runnerup\t(?<!\\w)(?:(?:i|me|am|be|was|as|being)(?: \\w+){0,2} (?:runner[- ]?up|finalist|next in line))(?!\\w)',
        'said\twhere do i \x0bwhere i \x0cagainst\x0bamong\x0bcompared\x0bplace\x0brank\t(?<!\\w)(?:where (?:do )?i (?:rank|place|am ranked|stand (?:among|against|compared)))(?!\\w)',
        'said\thow \x0ccompare\x0bmeasure up\x0brank\x0bstack up\t(?<!\\w)(?:how (?:do |did |does |have )?(?:i|my \\w+)(?: would)? (?:rank\\w*|compare|stack up|measure up))(?!\\w)',
        'said\trank \x0branked \x0branking \t(?<!\\w)(?:(?:rank|ranked|ranking) (?:me|among|against|second|third))(?!\\w)',
        'said\te \x0bed \x0bes \x0bing \x0ccompare\x0bcomparing\x0c applicant\x0b candidate\x0b competition\x0b other\t(?<!\\w)(?:compar(?:e|ed|es|ing) (?:to|with|against)(?: \\w+){0,2} (?:others?|candidates?|applicants?|competition))(?!\\w)',
        'said\tfront-runner\x0bfrontrunner\t(?<!\\w)(?:front-?runner)(?!\\w)',
        'said\tcandidate\x0cfavorite\x0bfavourite\t(?<!\\w)(?:favou?rite candidate)(?!\\w)',
        'said\tback\x0bdeclin\x0bdrop\x0bleav\x0bquit\x0brefus\x0bsay\x0bthrough\x0bturn\x0cif the \x0bif your \x0bin case the \x0bin case your \x0bonce the \x0bonce your \x0bunless the \x0bunless your \x0buntil the \x0buntil your \x0bwhen the \x0bwhen your \t(?<!\\w)(?:(?:if|unless|until|in case|when|once) (?:your|the) (?:first|top|preferred|favou?rite|chosen|other|number one)(?: \\w+){0,3} (?:declin\\w+|turn\\w*|drop\\w* out|fall\\w* through|say\\w* no|refus\\w+|back\\w* out|leav\\w+|quits?))(?!\\w)',
        'said\tcase\x0bif \x0bunless\x0c it down\x0b through\x0b you down\x0bback\x0bdeclin\x0bdrop\x0bnot show up\x0bnot turn up\x0bquits\x0brefus\x0bsay\t(?<!\\w)(?:(?:if|unless|in case) (?:someone|somebody|another|whoever|the (?:first|other) (?:one|person)|they|he|she)(?: \\w+){0,3} (?:declin\\w+|turn\\w* (?:you|it) down|drop\\w* out|fall\\w* through|say\\w* no|refus\\w+|back\\w* out|not turn up|not show up|quits)(?! (?:the tour|visitors|patients)))(?!\\w)',
        'said\tdrug test\t(?<!\\w)(?:drug test)(?!\\w)',
        'said\t on your list\x0b on your short-list\x0b on your shortlist\t(?<!\\w)(?:(?:i|me|am|name|be|being)(?: (?!not )\\w+){0,4} on your (?:short-?)?list)(?!\\w)',
        'said\tthe top candidate\x0bthe top choice\x0bthe top five\x0bthe top three\x0bthe top two\x0byour top candidate\x0byour top choice\x0byour top five\x0byour top three\x0byour top two\t(?<!\\w)(?:(?:your|the) top (?:two|three|five|candidates?|choices?)(?! (?:tips|priorit|floor|shelves|things|reasons|tools|questions)))(?!\\w)',
        'said\tfirst choice declined\t(?<!\\w)(?:first choice declined)(?!\\w)',
        'said\tyour first \x0byour number one \x0byour top \t(?<!\\w)(?:your (?:first|top|number one) (?:pick|candidate|applicant))(?!\\w)',
        'said\tfirst one says no\t(?<!\\w)(?:first one says no)(?!\\w)',
        'aside\tyour first choice \t(?<!\\w)(?:your first choice (?:be|is|were|was|should|decline)\\w*)(?!\\w)',
        'small\tperhaps your \x0candidate\x0bhoice\x0cfirst c\x0bpreferred c\t\\bperhaps your (?:first|preferred) (?:choice|candidate)\\b',
    ), 'Am I your second choice?', 'You are my first choice.', BODY,
    (), (), False, False),
    Rule('PRE-12', HINT, 'A reader hears their yes taken for granted.', ('“Thank you for any news you can share.”',), (
        'said\tthank\x0c in advance\t(?<!\\w)(?:thank(?:s|ing)?(?: you)?(?: (?:much|kindly|already))? in advance)(?!\\w)',
        'said\tin anticipation of\t(?<!\\w)(?:in anticipation of)(?!\\w)',
    ), 'Thanks in advance.', 'You plan the rota in advance.', TEXT,
    (), (), False, False),
    Rule('PRE-15', WARNING, 'A reader hears you act on a decision that has not been made.', ('Leave it out: “I remain interested in the role.”',), (
        'said\t\t(?<!\\w)(?:i(?: (?:have|had|would have|would not have))?(?:(?: (?:already|now|since|even|gone and)))* (?:resigned|given (?:my |in my |in )?notice|gave (?:my |in my |in )?notice|handed in (?:my )?(?:notice|resignation)|told my(?: current| present)? (?:boss|manager|employer|landlord|landlady)|quit(?: my job)?)(?![^.?!;]{0,30} (?:last (?:year|spring|summer|autumn|winter)|in \\d{4}|years ago)))(?!\\w)',
        'said\t\t(?<!\\w)(?:i(?: (?:have|had|would have|would not have))?(?:(?: (?:already|now|since|even|gone and)))* (?:cleared my (?:calendar|schedule|diary)|cancelled my|started (?:packing|looking (?:for|at) (?:a |an )?(?:flats?|apartments?|housing|houses?|schools?))|declined (?:all|other|another|two)|turned down (?:all|other|another|two|three|several|my|every)|found a (?:flat|house|school|nursery)|ordered (?:my|business|new)|signed (?:a|the) lease|put (?:my|our) (?:house|flat) (?:on|up)|stopped (?:looking|applying|my search|searching)|enrolled my|bought (?:a|the) (?:new )?(?:suit|house|flat|desk)|sold my (?:house|flat|car)|postponed my (?:wedding|holiday|surgery)|put everything on hold|(?:been )?looking at (?:flats|houses|apartments|schools))(?![^.?!;]{0,30} (?:last (?:year|spring|summer|autumn|winter)|in \\d{4}|years ago)))(?!\\w)',
        'said\tall \x0bevery \x0bother \x0bseveral \x0bthree \x0btwo \x0ccompanies\x0binterview\x0bjob\x0boffer\x0bopportunities\x0bposition\x0bwork\x0ci declined \x0bi passed up \x0bi refused \x0bi rejected \x0bi said no to \x0bi turned down \t(?<!\\w)(?:i (?:turned down|declined|rejected|passed up|refused|said no to) (?:other|another|two|all|three|several|every) (?:offers?|jobs?|work|interviews?|companies|opportunities|positions?))(?!\\w)',
        'said\tgave\x0bgive\x0bgiving\x0bhanding\t(?<!\\w)(?:(?:giving|given|gave|give|handing in)(?: in)?(?: my)? notice(?=[^.?!;]{0,40} (?:because|as i|monday|friday|already|today|tomorrow|next)))(?!\\w)',
        'said\tgiving notice on\t(?<!\\w)(?:giving notice on)(?!\\w)',
        'said\twhat can i tell my \x0bwhat do i tell my \x0bwhat should i tell my \t(?<!\\w)(?:what (?:should|do|can) i tell my (?:landlord|boss|manager|current))(?!\\w)',
        'said\ti accept!\x0bi accept,\x0bi accept.\t(?<!\\w)(?:(?<!which )i accept[.,!])(?!\\w)',
        'said\ti have told my \t(?<!\\w)(?:i have told my (?:wife|husband|family|parents|kids|children|friends|partner) (?:that|we|i))(?!\\w)',
    ), 'I have already given my notice.', 'My notice period is four weeks.', BODY,
    ('withdraw', 'offer'), (), False, False),
    Rule('PRE-50', WARNING, 'As a whole, this sentence takes something for granted, or comes too close.', ('Say what you can bring, and leave the choice to them.',), (
    ), 'I take it that the other interviews were for show.', 'You said that the other interviews were in May.', BODY,
    (), (), False, False),
    Rule('CLI-01', HINT, 'Everybody writes it, and nobody reads it.', ('Begin with the thanks for one particular thing, or with the question.',), (
        'said\tall is well\x0bdoing\x0beverything\x0bfine\x0bgood\x0bgreat\x0byou all well\x0byou are all well\x0byou are well\x0byou had a\x0byou had had a\x0byou have had a\x0byou well\t(?<!\\w)(?:(?:(?<=^)|(?<=[.!?] ))(?:i )?(?:hope|trust)(?: that)? (?:you(?: are)?(?: all)? (?:doing )?(?:well|great|good|fine)|you(?: have| had)? had an?|all is well|everything is))(?!\\w)',
        'said\tfind you \x0bfinds you \x0cbest\x0bgood\x0bhappy\x0bhealthy\x0bwell\t(?<!\\w)(?:finds? you (?:\\w+ )?(?:well|in good|in the best|healthy|happy))(?!\\w)',
        'said\tnot hesitate to\x0bwithout hesitate to\t(?<!\\w)(?:(?:not|without) hesitate to)(?!\\w)',
        'said\tbusy calendar\x0bbusy day\x0bbusy schedule\x0bbusy week\x0bhectic calendar\x0bhectic day\x0bhectic schedule\x0bhectic week\x0bpacked calendar\x0bpacked day\x0bpacked schedule\x0bpacked week\t(?<!\\w)(?:(?:busy|hectic|packed) (?:schedule|day|week|calendar)s?(?=[.,;!]|$| to| for))(?!\\w)',
        'said\tyour time and consideration\t(?<!\\w)(?:your time and consideration)(?!\\w)',
        'said\tprecious time\x0bvaluable time\t(?<!\\w)(?:(?:valuable|precious) time)(?!\\w)',
        'said\tfavorable consideration\x0bfavourable consideration\x0bkind consideration\t(?<!\\w)(?:(?:kind|favou?rable) consideration)(?!\\w)',
        'small\tabsolute \x0bdistinct \x0bgreat \x0breal \x0bsheer \x0btrue \x0butmost \t\\b(?:absolute|true|real|great|distinct|sheer|utmost) (?:pleasure|honou?r|privilege)\\b',
    ), 'I hope this e-mail finds you well.', 'I hope the courier finds you at home.', BODY,
    (), (), False, False),
    Rule('CLI-02', HINT, 'A reader hears an office file, and not you.', ('“I would like to ask …”, or go straight to the question.',), (
        'said\ttouch base\x0btouching base\t(?<!\\w)(?:touch(?:ing)? base)(?!\\w)',
        'said\tcircle back\x0bcircling back\t(?<!\\w)(?:circl(?:e|ing) back)(?!\\w)',
        'said\tping you\x0bpinging you\t(?<!\\w)(?:ping(?:ing)? you)(?!\\w)',
        'said\treaching out\t(?<!\\w)(?:reaching out)(?!\\w)',
        'said\treach out \x0cabout\x0bagain\x0band\x0bregarding\x0bto you\t(?<!\\w)(?:reach out (?:to you|again|about|regarding|and))(?!\\w)',
        'said\tloop \x0blooping \t(?<!\\w)(?:loop(?:ing)? (?:back|in))(?!\\w)',
        'said\tat that juncture\x0bat that point in time\x0bat this juncture\x0bat this point in time\t(?<!\\w)(?:at (?:this|that) (?:point in time|juncture))(?!\\w)',
        'said\tin regards to\x0bwith regards to\t(?<!\\w)(?:(?:in|with) regards to)(?!\\w)',
        'said\tdue to the fact\t(?<!\\w)(?:due to the fact)(?!\\w)',
        'said\tpursuant to\t(?<!\\w)(?:pursuant to)(?!\\w)',
        'said\t\t(?<!\\w)(?:herewith)(?!\\w)',
        'said\t\t(?<!\\w)(?:hereby)(?!\\w)',
        'said\t\t(?<!\\w)(?:aforementioned)(?!\\w)',
        'said\t\t(?<!\\w)(?:above-mentioned)(?!\\w)',
        'said\tfor your kind perusal\x0bfor your perusal\t(?<!\\w)(?:for your (?:kind )?perusal)(?!\\w)',
        'said\t be informed\x0ckindly\x0bplease\t(?<!\\w)(?:(?:kindly|please) be informed)(?!\\w)',
        'said\tthis is to inform\t(?<!\\w)(?:this is to inform)(?!\\w)',
    ), 'I am circling back on this.', 'You reach out-of-town clinics by boat.', TEXT,
    (), (), False, False),
    Rule('CLI-04', HINT, 'It is worn out, and says nothing about this work.', ('Give an example.',), (
        'said\textra mile\t(?<!\\w)(?:extra mile)(?!\\w)',
        'said\tmany hats\t(?<!\\w)(?:many hats)(?!\\w)',
        'said\toutside of the box\x0boutside the box\t(?<!\\w)(?:outside (?:of )?the box)(?!\\w)',
        'said\tabove and beyond\t(?<!\\w)(?:above and beyond)(?!\\w)',
        'said\tto the table\x0cbring \x0bbringing \x0bbrings \t(?<!\\w)(?:bring(?:ing|s)? (?:\\w+ ){0,4}to the table)(?!\\w)',
        'said\tto the next level\t(?<!\\w)(?:to the next level)(?!\\w)',
        'said\tat the end of the day,\t(?<!\\w)(?:at the end of the day,)(?!\\w)',
        'said\tlast but not least\t(?<!\\w)(?:last but not least)(?!\\w)',
        'said\tneedless to say\t(?<!\\w)(?:needless to say)(?!\\w)',
        'said\tgoes without saying\t(?<!\\w)(?:goes without saying)(?!\\w)',
        'said\tfirst and foremost\t(?<!\\w)(?:first and foremost)(?!\\w)',
        'said\tcomfort zone\t(?<!\\w)(?:comfort zone)(?!\\w)',
        'said\tsky is the limit\t(?<!\\w)(?:sky is the limit)(?!\\w)',
        'said\thit\x0c the ground running\t(?<!\\w)(?:hit(?:ting)? the ground running)(?!\\w)',
        'said\t from day one\t(?<!\\w)(?:(?:add|contribute|deliver|productive|value|impact)[^.?!;]{0,25} from day one)(?!\\w)',
        'said\tsynergies\x0bsynergise\x0bsynergistic\x0bsynergize\x0bsynergy\t(?<!\\w)(?:synerg(?:y|ies|i[sz]e|istic))(?!\\w)',
        'said\ter\x0bing\x0cgame chang\x0bgame-chang\t(?<!\\w)(?:game[- ]chang(?:er|ing))(?!\\w)',
        'said\tlow hanging\x0blow-hanging\t(?<!\\w)(?:low[- ]hanging)(?!\\w)',
        'said\tmove the needle\t(?<!\\w)(?:move the needle)(?!\\w)',
        'said\twin win\x0bwin-win\t(?<!\\w)(?:win[- ]win)(?!\\w)',
        'said\t\t(?<!\\w)(?:paradigm)(?!\\w)',
        'said\t\t(?<!\\w)(?:best-in-class)(?!\\w)',
        'said\t\t(?<!\\w)(?:world-class)(?!\\w)',
        'said\tbleeding edge\x0bbleeding-edge\x0bcutting edge\x0bcutting-edge\t(?<!\\w)(?:(?:cutting|bleeding)[- ]edge)(?!\\w)',
        'said\tthought leader\t(?<!\\w)(?:thought leader\\w*)(?!\\w)',
        'said\tvalue add\x0bvalue-add\t(?<!\\w)(?:value[- ]add)(?!\\w)',
        'said\te \x0bing \x0cleverage\x0bleveraging\t(?<!\\w)(?:leverag(?:e|ing) (?:my|your|our|the))(?!\\w)',
        'said\tcore competenc\t(?<!\\w)(?:core competenc\\w+)(?!\\w)',
        'said\tvalue proposition\t(?<!\\w)(?:value proposition)(?!\\w)',
        'said\tdeep dive\t(?<!\\w)(?:deep dive)(?!\\w)',
        'said\tenough bandwidth\x0bhave the bandwidth\x0bmy bandwidth\t(?<!\\w)(?:(?:my|have the|enough) bandwidth)(?!\\w)',
        'said\tgo-getter\x0bguru\x0bninja\x0bpowerhouse\x0brock -star\x0brock star\x0brock-star\x0brockstar\x0bsuperstar\x0bwizard\t(?<!\\w)(?:(?:an?|your|my|next|true|real|resident|total|me the) (?:\\w+ ){0,2}(?:rock ?-?star|ninja|guru|wizard|superstar|go-getter|powerhouse)(?! (?:games|warrior)))(?!\\w)',
        'said\tjack of all trades\t(?<!\\w)(?:jack of all trades)(?!\\w)',
        'small\t110 %\x0b110 per cent\x0b110 percent\x0b110%\x0b110per cent\x0b110percent\t\\b110 ?(?:%|per ?cent)',
    ), 'I always go the extra mile.', 'We ate at the long table.', BODY,
    (), (), False, False),
    Rule('CLI-07', HINT, 'Everybody claims it.', ('Give one fact instead.',), (
        'said\tself starter\x0bself-starter\t(?<!\\w)(?:self[- ]starter)(?!\\w)',
        'said\tteam player\x0bteam-player\t(?<!\\w)(?:team[- ]player)(?!\\w)',
        'said\tresult driven\x0bresult oriented\x0bresult-driven\x0bresult-oriented\x0bresults driven\x0bresults oriented\x0bresults-driven\x0bresults-oriented\t(?<!\\w)(?:results?[- ](?:driven|oriented))(?!\\w)',
        'said\toriented\t(?<!\\w)(?:detail[- ]oriented)(?!\\w)',
        'said\t track record\t(?<!\\w)(?:(?:proven|strong|solid|excellent|impressive|my) track record)(?!\\w)',
        'said\thard worker\x0bhard-worker\t(?<!\\w)(?:hard[- ]worker)(?!\\w)',
        'said\tfast learner\x0bquick learner\t(?<!\\w)(?:(?:quick|fast) learner)(?!\\w)',
        'said\tpeople person\t(?<!\\w)(?:people person)(?!\\w)',
        'said\t\t(?<!\\w)(?:perfectionist)(?!\\w)',
        'said\thighly\x0bself\x0c motivated\x0b-motivated\t(?<!\\w)(?:(?:highly|self)[- ]motivated)(?!\\w)',
        'said\tmotivated professional\x0bmotivated self\t(?<!\\w)(?:motivated (?:self|professional))(?!\\w)',
        'said\tstrong communicator\t(?<!\\w)(?:strong communicator)(?!\\w)',
        'said\texcellent communication skills\t(?<!\\w)(?:excellent communication skills)(?!\\w)',
        'said\t\t(?<!\\w)(?:deadline-driven)(?!\\w)',
        'said\twealth of experience\t(?<!\\w)(?:wealth of experience)(?!\\w)',
        'said\tpassionate about\t(?<!\\w)(?:passionate about)(?!\\w)',
        'said\tproven ability\t(?<!\\w)(?:proven ability)(?!\\w)',
        'said\tspeak for itself\x0bspeak for themselves\x0bspeaks for itself\x0bspeaks for themselves\t(?<!\\w)(?:speaks? for (?:itself|themselves))(?!\\w)',
        'said\tfast paced \x0bfast-paced \x0cenvironment\x0bsetting\x0bworld\t(?<!\\w)(?:fast[- ]paced (?:environment|world|setting))(?!\\w)',
        'said\tand\x0bindividual\x0bperson\x0bprofession\x0bself\x0bteam\x0cdynamic\x0bhard working\x0bhard-working\x0bhardworking\x0bproactive\t(?<!\\w)(?:(?:hard[- ]?working|proactive|dynamic),? (?:and|team|self|profession\\w+|individual|person))(?!\\w)',
        'said\tmy \x0cskill -set\x0bskill set\x0bskill-set\x0bskillset\t(?<!\\w)(?:my (?:\\w+ )?skill ?-?set)(?!\\w)',
        'said\t passion for\t(?<!\\w)(?:(?:great|real|true|deep|strong|my|a) passion for)(?!\\w)',
        'said\tmulti-tasker\x0bmultitasker\x0cexcellent multi\x0bgood multi\x0bgreat multi\t(?<!\\w)(?:(?:great|good|excellent) multi-?tasker)(?!\\w)',
        'said\texcellent fit \x0bexcellent match \x0bgreat fit \x0bgreat match \x0bideal fit \x0bideal match \x0bperfect fit \x0bperfect match \t(?<!\\w)(?:(?:perfect|ideal|excellent|great) (?:fit|match) (?:for|with|between|to))(?!\\w)',
        'said\ttick all \x0bticked all \x0bticks all \t(?<!\\w)(?:tick(?:s|ed)? all (?:the|your|my))(?!\\w)',
        'said\tpositioned\x0bqualified\x0buniquely\t(?<!\\w)(?:uniquely (?:qualified|positioned|suited))(?!\\w)',
        'said\tideal candidate\x0bideal fit\x0bideal match\x0bperfect candidate\x0bperfect fit\x0bperfect match\t(?<!\\w)(?:(?:perfect|ideal) (?:fit|match|candidate))(?!\\w)',
        'said\tamazing opportunity\x0bexciting opportunity\x0bfantastic opportunity\x0bgolden opportunity\x0bgreat opportunity\x0bunique opportunity\x0bwonderful opportunity\t(?<!\\w)(?:(?:unique|exciting|amazing|golden|wonderful|great|fantastic) opportunity)(?!\\w)',
        'said\tonce in\x0bonce-in\x0c lifetime\x0b-lifetime\t(?<!\\w)(?:once[- ]in[- ]a[- ]lifetime)(?!\\w)',
        'said\tgreat addition\x0bgreat asset\x0bhuge addition\x0bhuge asset\x0breal addition\x0breal asset\x0bstrong addition\x0bstrong asset\x0bvaluable addition\x0bvaluable asset\t(?<!\\w)(?:(?:valuable|great|huge|real|strong) (?:asset|addition))(?!\\w)',
        'said\tan asset to\t(?<!\\w)(?:(?:an|be an) asset to)(?!\\w)',
        'said\tgrowth mindset\t(?<!\\w)(?:growth mindset)(?!\\w)',
        'said\tyour esteemed \x0byour prestigious \x0byour renowned \x0byour reputable \x0byour reputed \x0ccompany\x0bfirm\x0bhospital\x0binstitution\x0borganisation\x0borganization\x0bschool\x0buniversity\t(?<!\\w)(?:your (?:esteemed|reputed|prestigious|renowned|reputable) (?:company|organi[sz]ation|institution|firm|hospital|school|university))(?!\\w)',
        "said\tin today's \x0ceconomy\x0bmarket\x0bworld\t(?<!\\w)(?:in today's (?:\\w+ )?(?:world|market|economy))(?!\\w)",
        'small\tperfectly suited\t\\bperfectly suited\\b',
    ), 'I am a team player and a quick learner.', 'The track you record on is vinyl.', BODY,
    (), (), False, False),
    Rule('CLI-10', HINT, 'It announces the letter instead of writing it.', ('Begin with the point.',), (
        'small\t to take \x0callow\x0blet me\x0blike\x0bwant\x0bwish\t\\b(?:wanted|want|like|wish|allow me|let me) to take (?:a|this|the) (?:\\w+ )?(?:moment|opportunity)\\b',
        'small\ttak\x0ce\x0bing\x0c this opportunity to\t\\b(?:take|taking) this opportunity to\\b',
        'small\tby means of this\t\\bby means of this\\b',
        'small\t to express my\x0clike\x0bwant\x0bwish\x0bwriting\t\\b(?:like|wish|want|wanted|writing) to express my\\b',
        "small\ti am writing \x0bi'm writing \x0ccheck\x0bconnection\x0benquire\x0bexpress\x0bfollow\x0binform\x0binquire\x0breference\x0bregard\x0brelation\x0bto thank\x0bto you\t\\bi(?:'m| am) writing (?:to you )?(?:today )?(?:in (?:regards?|reference|connection|relation)|with (?:regards?|reference)|regarding|to (?:inform|express|thank|follow|inquire|enquire|check|you))\\b",
    ), 'I wanted to take a moment to thank you.', 'I am writing a play about the docks.', BODY,
    (), (), False, False),
    Rule('CLI-14', HINT, 'You have met the reader: they have a name.', ('Greet them by name.',), (
        'small\tto whom it may\t\\bto whom it may\\b',
        'small\trespected madam\x0brespected sir\t\\brespected (?:sir|madam)\\b',
        'small\tdear employer\x0bdear hiring manager\x0bdear hr\x0bdear human resources\x0bdear recruiter\t\\bdear (?:hiring manager|recruiter|human resources|hr(?: team| manager| department)?|employer)\\b',
    ), 'Greeting: To whom it may concern,', 'Greeting: Dear Dana Reyes,', GREETING,
    (), (), False, False),
    Rule('CLI-15', HINT, 'A reader cannot tell what the letter is about.', ('Name the role: “Nurse interview, next steps”.',), (
        'small\tapplication\x0bchecking in\x0bfollow up\x0bfollow-up\x0bfollowing up\x0bfollowing-up\x0bfollowingup\x0bfollowup\x0bhello\x0bhey\x0bhi\x0binterview\x0bjob\x0bno subject\x0bquestion\x0bstatus\x0bupdate\t^(?:(?:re|fwd?): ?)*(?:just )?(?:checking in|hello|hi|hey|hi there|follow(?:ing)?[- ]?up|(?:quick )?question|(?:status )?update|touching base|interview|status|job|application|my application|no subject|\\(no subject\\))\\W*$',
        'small\tchecking in\t\\bchecking in\\b',
    ), 'Subject: Following up', 'Subject: Nurse interview, next steps', SUBJECT,
    (), (), False, False),
    Rule('INF-01', WARNING, 'It is chummier than the reader may be.', ('“Dear” or “Hello”, and the name.',), (
        "small\thola\x0bmorning\x0bsup\x0bwhat's\x0by\t^\\W*(?:hey+|heya|yo+|hiya|sup|howdy|what's up|hola|wassup|g'day|morning)\\b",
        'small\thello \x0bhi \t^\\W*(?:hi|hello) (?:there|all|guys|folks|everybody|team!)',
    ), 'Greeting: Hey Dana,', 'Greeting: Hello Dana,', GREETING,
    (), (), False, False),
    Rule('INF-02', WARNING, 'It is how people talk or text, and not how they write.', ('Write it out.',), (
        "small\t\t\\b(?:gonna|wanna|gotta|kinda|sorta|lemme|gimme|dunno|ain't|y'all|cuz|coulda|shoulda|woulda|outta|lotta|whatcha|gotcha|c'mon|hafta)\\b",
        "small\t\t(?<!\\w)'cause\\b",
        'cased\t2morrow\x0bBTW\x0bLOL\x0bLol\x0bOMG\x0bPls\x0bPlz\x0bTTYL\x0bThx\x0bb4\x0bbrb\x0bbtw\x0bgr8\x0bha\x0bhehe\x0bidk\x0bimo\x0blmk\x0blol\x0bnp\x0bomg\x0bpls\x0bplz\x0bppl\x0btbh\x0bthnx\x0bthx\x0btmrw\x0btnx\x0bty\x0bu\t\\b(?:u|ur|thx|thnx|thanx|tnx|ty|pls|plz|lol|omg|lmk|hmu|idk|tbh|imo|btw|ttyl|brb|2morrow|gr8|b4|np|ppl|tmrw|Thx|Pls|Plz|Lol|BTW|LOL|OMG|TTYL)\\b(?![-/.]\\w)|\\br u\\b|\\b[Hh]a(?:ha){1,9}\\b|\\bhehe\\b',
    ), "I'm gonna be free.", 'The gotha type is lovely.', TEXT,
    (), (), False, False),
    Rule('INF-04', WARNING, 'A smiley in a formal letter lowers the writer’s standing and adds no warmth.', ('Leave it out.',), (
        "cased\t:'(\x0b:(\x0b:)\x0b:-(\x0b:-)\x0b:-D\x0b:-P\x0b:-p\x0b:D\x0b:P\x0b:p\x0b;(\x0b;)\x0b;-(\x0b;-)\x0b;-D\x0b;-P\x0b;-p\x0b;D\x0b;P\x0b;p\x0b<3\x0bXD\x0b^^\x0b^_^\x0bxD\t(?<![\\w:;])(?:[:;]-?[)(DPp]|:'\\(|<3|\\^_?\\^|[xX]D)(?!\\w)",
    ), 'Talk soon :)', 'Rooms (12; 14) were lovely.', ANYWHERE,
    (), (), True, False),
    Rule('INF-15', WARNING, 'A smiley in a formal letter lowers the writer’s standing and adds no warmth.', ('Leave it out.',), (
        'cased\t\t[\\U0001f300-\\U0001faff\\u2600-\\u27bf]+',
    ), 'Thank you! 🙂', 'It was 20 °C — and lovely.', ANYWHERE,
    ('typed',), (), True, False),
    Rule('INF-05', WARNING, 'It is how one signs to a friend.', ('“Kind regards”.',), (
        'small\tbig hug\x0bbye\x0bcheerio\x0bciao\x0bhugs\x0bkisses\x0blater\x0blove\x0bpeace\x0bsee ya\x0bta-ta\x0btake it easy\x0btalk soon\x0btata\x0btoodles\x0bttyl\x0bx\t^\\W*(?:xoxo|x{1,3}|laters?|peace(?: out)?|toodles|ta-?ta|(?:lots of |much |with )?love|hugs(?: and kisses)?|bye(?:-?bye| for now)?|ciao|kisses|ttyl|see ya(?: \\w+)?|take it easy|talk soon|catch you later|cheerio|big hugs?|later(?:,? \\w+)?)\\W*$',
        'small\tx\t\\bx{1,3}\\W*$',
    ), 'Closing: xoxo', 'Closing: Kind regards,', CLOSING,
    (), (), False, False),
    Rule('INF-06', HINT, 'Outside Britain, Ireland, Australia and New Zealand it is very informal.', ('“Kind regards”.',), (
        'small\t\t^\\W*cheers\\b\\W*$',
        'small\tcheers \x0bcheers, \t^cheers,? \\w+\\W*$',
    ), 'Closing: Cheers,', 'Closing: Kind regards,', CLOSING,
    ('en-gb', 'en-ie', 'en-au', 'en-nz', 'en-za'), (), False, False),
    Rule('INF-08', HINT, 'It is how people talk, and chummier than the reader may be.', ('Say it as you would to somebody you have met once.',), (
        'small\they\x0bhi\x0bthanks\x0bthe\x0bthose\x0bwith\x0byou\t\\b(?:you|the|these|your|those|thanks|hi|hey|with) (?:\\w+ )?(?:folks|peeps)\\b',
        'small\tyou guys\t\\byou guys\\b',
        'small\t\t\\b(?:dudes?|bro|peeps)\\b',
        'small\t\t(?:^|, |\\b(?:hi|hey|hello|thanks|my) )(?:mate|pal|buddy)\\b(?= ?[.,!?]|$)',
        'small\t\t\\b(?:awesome|totally|literally|insanely|badass|kick-?ass|stoked|psyched|amazeballs|pumped)\\b',
        'small\tchill\x0bcool\x0bcrazy\x0bepic\x0bpretty\x0bsuper\x0bsweet\t\\b(?:so|super|really|pretty|how|was|sounds|looks) (?:cool|epic|chill|crazy|sweet)\\b',
        'small\t\t\\b(?:yeah|yep|yup|nope|nah)\\b',
        'small\tno prob\t\\bno probs?\\b',
        'small\tcool vibe\x0bgood vibe\x0bgreat vibe\x0bnice vibe\x0bteam vibe\x0bthe vibe\t\\b(?:good|great|cool|nice|the|team) vibes?\\b',
        'small\tthanks a bunch\x0bthanks a ton\t\\bthanks a (?:bunch|ton)\\b',
        'small\tand stuff\t\\band stuff\\b',
        'small\ttons of fun\x0btons of stuff\t\\btons of (?:fun|stuff)\\b',
        'small\thit me up\t\\bhit me up\\b',
        'small\tshoot me a\t\\bshoot me an?\\b',
        'small\tbuzz\x0bholler\x0bshout\x0cgimme a \x0bgimme me a \x0bgive a \x0bgive me a \t\\b(?:give|gimme) (?:me )?a (?:shout|holler|buzz)\\b',
        'small\tcatch ya later\x0bcatch ya soon\x0bcatch you later\x0bcatch you soon\t\\bcatch (?:you|ya) (?:later|soon)\\b',
        'small\tcatch ya\x0blove ya\x0bsee ya\x0bthank ya\t\\b(?:see|thank|catch|love) ya\\b',
        'small\tkeep me posted\t\\bkeep me posted\\b',
        'small\thang out\t\\bhang out\\b',
        'small\tgrab a beer\x0bgrab a bite\x0bgrab a coffee\x0bgrab a drink\x0bgrab a lunch\x0bgrab some beer\x0bgrab some bite\x0bgrab some coffee\x0bgrab some drink\x0bgrab some lunch\t\\bgrab (?:a|some) (?:coffee|beer|drink|bite|lunch)\\b',
        'small\tno biggie\t\\bno biggie\\b',
        'small\tmy bad\t\\bmy bad\\b',
        'small\tyou rock\x0byour team rock\t\\byou(?:r team)? rocks?\\b',
        "small\tlet's do this\t\\blet's do this\\b",
        'small\tfor real!\x0bfor real,\x0bfor real.\x0bfor real?\t\\bfor real[.,!?]',
        'small\tbig time!\x0bbig time,\x0bbig time.\t\\bbig time[.,!]',
    ), 'You folks were great.', 'The first mate showed me the bridge.', NAMING,
    (), (), False, False),
    Rule('INF-09', ERROR, 'A reader hears swearing.', ('Leave it out.',), (
        'small\t\t\\b(?:damn(?:ed)?|goddamn|crap(?:py)?|sucks|sucked|pissed|wtf|bullshit|shit\\w*|fuck\\w*|bastards?|assholes?|arseholes?)\\b',
        'small\tbloody awful\x0bbloody brilliant\x0bbloody good\x0bbloody hell\x0bbloody long\x0bbloody slow\x0bbloody time\x0bbloody well\t\\bbloody (?:hell|long|awful|slow|good|brilliant|time|well)\\b',
        'small\tas hell\x0bbloody hell\x0blike hell\x0bone hell\x0bthe hell\x0bto hell\t\\b(?:the|what the|bloody|to|like|as|go to|one) hell\\b',
        'small\thell of a\t\\bhell of an?\\b',
        'small\tmy arse\x0bmy ass\t\\bmy (?:ass|arse)\\b',
        'small\tscrew it\x0bscrew that\x0bscrew this\x0bscrew you\t\\bscrew (?:you|this|it|that)\\b',
        'small\tbugger all\x0bbugger it\x0bbugger off\t\\bbugger (?:all|it|off)\\b',
    ), 'This sucks.', 'Hello from Hellesdon and Scunthorpe.', ANYWHERE,
    (), (), False, False),
    Rule('INF-10', HINT, 'It says that the letter was written in passing.', ('Take the footer off.',), (
        'small\tsent from my \t\\bsent from my \\w+',
        'small\t for\x0b on\x0csent from gmail\x0bsent from mail\x0bsent from outlook\x0bsent from proton\x0bsent from yahoo\t\\bsent from (?:mail|outlook|yahoo|gmail|proton)\\w*(?: mail)? (?:for|on)\\b',
        'small\tget outlook for\t\\bget outlook for\\b',
    ), 'Sent from my iPhone', 'The crates are sent from Hull.', ENDING,
    (), (), False, False),
    Rule('INF-11', HINT, 'Trailing dots leave the reader guessing.', ('End the sentence.',), (
        'small\t..\x0b…\t(?<!\\[)(?:\\.{2,}|\\u2026)(?!\\])',
    ), 'I was hoping to hear...', 'It ended. Then it rained.', TEXT,
    (), (), True, False),
    Rule('INF-12', HINT, 'Stretched words are for friends.', ('Spell it as usual.',), (
        'cased\t\t\\b(?!www\\b|iii\\b|[xv]iii\\b)[A-Za-z]?[a-z]{0,20}([a-z])\\1{2}[a-z]{0,20}\\b',
    ), 'It was sooo good.', 'See www.example.net for the tree.', TEXT,
    (), (), False, False),
    Rule('INF-13', HINT, 'The word “I” has a capital.', ('“I”.',), (
        "cased\t\t(?<![\\w.'\\u2019&/-])i(?:'(?:m|d|ll|ve))?(?![\\w.'&/:)-])",
    ), 'Yesterday i met your team.', 'See point i) of the plan, i.e. the roof.', BODY,
    (), (), False, False),
    Rule('SHO-01', WARNING, 'A reader hears a raised voice.', ('One mark, and a full stop where it is no question.',), (
        'small\t!\t!(?: ?!)+',
        'small\t!?\x0b?!\x0b??\t[?!]{0,9}(?:\\?!|!\\?|\\?\\?)[?!]{0,9}',
    ), 'Thank you!!', 'Thank you! It was fun.', ANYWHERE,
    (), (), True, False),
    Rule('SHO-03', WARNING, 'A subject with an exclamation mark looks like advertising.', ('Leave it out.',), (
        'small\t!\t!',
    ), 'Subject: Thank you!', 'Subject: Thank you', SUBJECT,
    (), (), True, False),
    Rule('SHO-04', HINT, 'One exclamation mark in a letter is plenty.', ('A full stop.',), (
        'small\t!\t(?<!!)!(?!!)',
    ), 'Thank you! It was fun!', 'Thank you! It was fun.', BODY,
    (), ('always',), True, False),
    Rule('SHO-06', HINT, 'Warmth helps; gushing undoes it.', ('Say what was good about it.',), (
        'small\tabsolutely \x0babsolutely, \x0bextremely \x0bextremely, \x0bmany \x0bmany, \x0breally \x0breally, \x0bso \x0bso, \x0bsuper \x0bsuper, \x0btruly \x0btruly, \x0bvery \x0bvery, \t\\b(so|very|really|super|extremely|absolutely|many|truly),? \\1\\b(?! (?:few|long as))',
        'small\textremely\x0breally\x0bso \t\\b(?:really|so|extremely) (?:very|super|extremely)\\b(?! much)',
        'small\tador\x0bamazed\x0bamazing\x0bblown\x0bbrilliant\x0bdelighted\x0beager\x0benthusiastic\x0bexcited\x0bfantastic\x0bfascinated\x0bgrateful\x0bhappy\x0bhonored\x0bhonoured\x0bimpressed\x0bincredible\x0binspired\x0bkeen\x0blove\x0bpsyched\x0bpumped\x0bstunning\x0bthankful\x0bthrilled\x0bwonderful\t\\b(?:super|extremely|incredibly|insanely|beyond|absolutely|unbelievably|wildly|totally|so incredibly) (?:excited|thrilled|happy|grateful|keen|pumped|thankful|delighted|amazing|impressed|amazed|fascinated|inspired|enthusiastic|blown|love\\w*|ador\\w+|honou?red|eager|psyched|stunning|brilliant|incredible|fantastic|wonderful)\\b',
        'small\tover the moon\t\\bover the moon\\b',
        'small\t\t\\b(?:ecstatic|overjoyed|giddy)\\b',
        'small\tblown away\t\\bblown away\\b',
        'small\tmind blowing\x0bmind-blowing\t\\bmind[- ]blowing\\b',
        'small\t\t\\bspeechless\\b',
        'small\tcloud nine\t\\bcloud nine\\b',
        'small\tbursting with\t\\bbursting with\\b',
        "small\tcan't stop grinning\x0bcan't stop smiling\x0bcannot stop grinning\x0bcannot stop smiling\t\\bcan(?:'t|not) stop (?:smiling|grinning)\\b",
        "small\tc\x0c thank you enough\x0can't\x0bannot\x0bnever\x0bouldn't\t\\b(?:can't|cannot|could never|couldn't) thank you enough\\b",
        'small\tthanks a million\t\\bthanks a million\\b',
        'small\tthank you thank you\x0bthank you, thank you\t\\bthank you,? thank you\\b',
        'small\t\t(?:^|[.!?] )(?:wow|yay)\\b',
        'small\tsuch a\x0camazing\x0bfantastic\x0bincredible\x0bmagical\x0bphenomenal\x0bspectacular\x0bunbelievable\x0bwonderful\t\\bsuch an? (?:\\w+ )?(?:amazing|incredible|unbelievable|wonderful|fantastic|phenomenal|spectacular|magical)\\b',
        'small\tabsolutely\x0bamazing\x0bfantastic\x0bincredible\x0bmagical\x0bphenomenal\x0bsimply\x0bspectacular\x0btruly\x0bunbelievable\t\\b(?:most|truly|simply|just|absolutely|so|really) (?:amazing|incredible|unbelievable|fantastic|phenomenal|spectacular|magical)\\b',
        'small\tout of this world\t\\bout of this world\\b',
        "small\tyou are \x0byou're\x0ca genius\x0bamazing\x0bincredible\x0bthe best\t\\b(?:you are|you're) (?:\\w+ )?(?:a genius|amazing|incredible|the best)\\b",
        'small\tever\x0bin the whole world\x0bin the world\x0bof my career\x0bof my life\x0bon earth\x0bon the planet\t\\b(?:best|greatest|nicest|most \\w+) (?:\\w+ )?(?:\\w+ )?(?:ever(?=[.,!;]|$)|of my (?:life|career)|in the (?:whole )?world|on (?:earth|the planet))\\b',
        "small\t ever \x0ccall\x0bchat\x0bcompany\x0bconversation\x0bday\x0bexperience\x0binterview\x0bmeeting\x0boffice\x0bpeople\x0bplace\x0btalk\x0bteam\x0btour\t\\b(?:best|most \\w+) (?:\\w+ )?(?:interview|conversation|meeting|talk|chat|call|day|company|team|experience|people|tour|place|office)s?(?: that)? i(?:'ve| have)? ever (?:had|met|seen|been|experienced|visited)\\b",
    ), 'I am super excited.', 'The moon over the bay was the logo.', BODY,
    (), (), False, False),
    Rule('SHO-07', WARNING, 'A reader hears flattery, and wonders what it is for.', ('Name one thing that they said or did, and why it stayed with you.',), (
        'said\tlike \x0byou are \x0byou were \x0cangel\x0bblessing\x0bgenius\x0bgift\x0bgod\x0bhero\x0binspiration\x0blegend\x0brock\x0bsaint\x0bstar\x0btreasure\x0bvisionary\t(?<!\\w)(?:(?:you are|you were|it was like|like) (?:an? )?(?:angel|saint|genius|goddess|god|hero|heroine|legend|star|rock ?-?star|visionary|inspiration to us all|treasure|blessing|gift from)(?: \\w+)?(?! (?:games|warrior|schema)))(?!\\w)',
        'said\t of your \x0cbrilliance\x0bcaliber\x0bcalibre\x0bgenius\x0bgreatness\x0brecruiter\x0bstature\x0bvision\x0bwisdom\x0bwoman\t(?<!\\w)(?:(?:leader|person|manager|man|woman|mind|recruiter|boss|professional) of your (?:calibre|caliber|stature|greatness|brilliance|genius|vision|wisdom))(?!\\w)',
        'said\tperson\x0bpresence\x0bself\x0cyour august \x0byour distinguished \x0byour esteemed \x0byour exalted \x0byour great \x0byour honored \x0byour honoured \x0byour noble \t(?<!\\w)(?:your (?:esteemed|great|honou?red|noble|exalted|distinguished|august) (?:self|person|presence|personage))(?!\\w)',
        'said\tyour brilliance\x0byour charisma\x0byour excellency\x0byour genius\x0byour greatness\x0byour magnificence\x0byour majesty\x0byour radiance\x0byour wisdom\t(?<!\\w)(?:your (?:greatness|brilliance|genius|wisdom|magnificence|excellency|majesty|radiance|charisma))(?!\\w)',
        'said\tacross\x0bencountered\x0bexperienced\x0bfelt\x0bheard\x0bknown\x0bmet\x0bseen\x0ca company\x0ba team\x0banyone\x0banything\x0bboss\x0bleader\x0bmanager\x0bperson\x0brecruiter\x0bsuch\x0c like it\x0b like you\x0bbeautiful\x0bbeauty\x0bbrilliance\x0bbrilliant\x0bcharisma\x0bgenius\x0bgreatness\x0binspiring\x0bkind\x0bmagnificent\x0bperfect\x0bwisdom\x0bwise\t(?<!\\w)(?:never(?: \\w+){0,2} (?:seen|met|known|experienced|encountered|felt|heard|come across) (?:such|anyone|anything|a (?:person|leader|manager|team|company|boss|recruiter))(?: \\w+){0,2} (?:perfection|brilliance|brilliant|wise|inspiring|genius|wisdom|beauty|kindness|greatness|charisma|like you|like it|so (?:brilliant|wise|inspiring|perfect|kind|beautiful)|as (?:brilliant|wise|inspiring|perfect|kind|beautiful|magnificent)))(?!\\w)',
        'said\tilluminated my\t(?<!\\w)(?:illuminated my)(?!\\w)',
        'said\trespected madam\x0brespected sir\t(?<!\\w)(?:respected (?:sir|madam))(?!\\w)',
        'said\tas \x0bhow \x0bso \t(?<!\\w)(?:(?:as|how|so) (?:magnificent|majestic|glorious|divine|legendary|brilliant, |godlike|perfect) (?:as|you|of|is|was))(?!\\w)',
        'said\tdivine\x0bglorious\x0bheavenly\x0binstitution\x0blegendary\x0bmagnificent\t(?<!\\w)(?:(?:magnificent|legendary|glorious|heavenly|divine) (?:company|team|leader|boss|firm|institution|place))(?!\\w)',
        'said\tonly a company \t(?<!\\w)(?:only a company (?:as|like))(?!\\w)',
        'said\talive\x0bcity\x0bcountry\x0bearth\x0bentire\x0bhistory\x0bi have ever had\x0bknown\x0bmet\x0bof all time\x0bplanet\x0buniverse\x0bworked\x0bworld\t(?<!\\w)(?:(?:best|greatest|finest|kindest|smartest|wisest) (?:\\w+ )?(?:in the (?:whole |entire )?(?:world|universe|country|history|city)|on (?:earth|the planet)|of all time|alive|in history|i have ever (?:met|known|had|worked with)))(?!\\w)',
        'said\tto \x0cbreathe\x0bhonor\x0bhonour\x0bprivilege\t(?<!\\w)(?:(?:privilege|honou?r) (?:just )?to (?:breathe|be in (?:your|the same)|stand|sit|meet (?:a|such|someone)))(?!\\w)',
        'said\tidolise you\x0bidolize you\x0bin awe of you\x0brevere you\x0bworship you\t(?<!\\w)(?:(?:worship|idoli[sz]e|revere|in awe of) (?:you|your))(?!\\w)',
        'said\tchanged my life\x0bchanged the way i see\x0bchanged who i am\x0btransformed my life\x0btransformed the way i see\x0btransformed who i am\t(?<!\\w)(?:(?:changed|transformed) (?:my life|the way i see|who i am))(?!\\w)',
        'said\thow amazing\x0bhow brilliant\x0bhow extraordinary\x0bhow incredible\x0bhow remarkable\x0bhow wise\x0bhow wonderful\x0bwhat amazing\x0bwhat brilliant\x0bwhat extraordinary\x0bwhat incredible\x0bwhat remarkable\x0bwhat wise\x0bwhat wonderful\t(?<!\\w)(?:(?:how|what) (?:brilliant|wise|wonderful|amazing|extraordinary|remarkable|incredible)(?: \\w+)?,? (?:kind|wise|person|leader|human|you (?:are|were)|each of you))(?!\\w)',
        'said\tyou are \x0ca rare\x0bamazing\x0bbrilliant\x0bextraordinary\x0bincredible\x0bone of a kind\x0bperfect\x0bthe best\x0bwonderful\t(?<!\\w)(?:you are (?:simply )?(?:amazing|brilliant|wonderful|incredible|perfect|extraordinary|one of a kind|the best|a rare))(?!\\w)',
        'said\ttold \x0cmy friends about you\t(?<!\\w)(?:told (?:all |everyone )?my friends about (?:you|your))(?!\\w)',
        'said\tnever forget you\t(?<!\\w)(?:never forget (?:you|your (?:face|voice|smile|words)))(?!\\w)',
        'said\tevery word\x0chang on \x0bhanging on \t(?<!\\w)(?:hang(?:ing)? on (?:your )?every word)(?!\\w)',
        'said\tyour every word\t(?<!\\w)(?:your every word)(?!\\w)',
        'said\tcan \x0bcould \x0bwould \x0call day\x0bdays\x0bever\x0bhours\x0bnight\x0chave listened to you \x0bhave talked to you \x0blisten to you \x0btalk to you \t(?<!\\w)(?:(?:could|would|can) (?:happily |gladly )?(?:listen|have listened|talk|have talked) to you (?:for (?:hours|days|ever)|all (?:day|night)))(?!\\w)',
        'said\tawe-inspiring\x0baweinspiring\x0bawestruck\x0bbewitched\x0bdazzled\x0benchanted\x0bmesmerised\x0bmesmerized\x0bspellbound\x0bstar-struck\x0bstarstruck\t(?<!\\w)(?:(?:starstruck|star-struck|spellbound|mesmeri[sz]ed|awestruck|awe-?inspiring|enchanted|dazzled|bedazzled|bewitched)(?: (?:by|of|at|when))?)(?!\\w)',
        'said\tfeel\x0bfelt\x0bi am \x0bi was \x0bso \x0btruly\t(?<!\\w)(?:(?:i am|i was|i feel|felt|so|truly) (?:blessed|humbled|unworthy)(?: (?:by|to|that))?)(?!\\w)',
        'said\tyour aura\x0byour brilliance\x0byour charisma\x0byour genius\x0byour greatness\x0byour magnetism\x0byour radiance\x0byour wisdom\t(?<!\\w)(?:your (?:wisdom|brilliance|genius|greatness|aura|charisma|magnetism|radiance)(?: (?:is|was|and|in|has|shines?|fills?|lit|touched|moved|inspires?|made|shone))?)(?!\\w)',
        'said\tgodlike\x0bleadership\x0bmatchless\x0bpeerless\x0bsuperhuman\t(?<!\\w)(?:(?:peerless|matchless|godlike|superhuman)(?: (?:in|of|as|leadership|taste|team|company|mind|and))?)(?!\\w)',
        'said\tmy \x0breal\x0btrue\x0chero\x0bidol\x0binspiration\x0brole model\t(?<!\\w)(?:(?:my|a true|a real) (?:idol|hero|heroine|role model|inspiration)(?! (?:section|image|product|banner))(?: (?:of|to|in|for|since|and|is|you)|[.,!]|$))(?!\\w)',
        'said\tacross\x0bage\x0balive\x0bbusiness\x0bcountry\x0bencountered\x0bever\x0bfield\x0bgeneration\x0bindustry\x0bknown\x0bland\x0bmet\x0bof our time\x0bsat\x0buniverse\x0bworld\t(?<!\\w)(?:(?:greatest|finest|best|wisest|kindest|most (?:brilliant|inspiring|impressive|beautiful|intelligent|wonderful|amazing|extraordinary|remarkable|talented|charming|gifted|wise)) (?:\\w+ )?(?:\\w+ )?(?:i have ever (?:met|known|come across|had|encountered|sat)|of our (?:time|age|generation)|in the (?:field|industry|business|land|country|world|universe)|ever(?=[.,!]|$)|alive))(?!\\w)',
        'said\tever anyone\x0bo one\x0bobody\x0bot one\x0cbrilliant as you\x0bcharming as you\x0bclever as you\x0bgenerous as you\x0bgifted as you\x0bimpressive as you\x0binspiring as you\x0bkind as you\x0bwarm as you\x0bwise as you\t(?<!\\w)(?:(?:no one|nobody|never anyone|not one)(?: \\w+){0,3} (?:as|so) (?:brilliant|wise|kind|inspiring|gifted|charming|clever|warm|impressive|generous) as (?:you|yours))(?!\\w)',
        'said\tas well as you\x0blike you\x0bway\x0ceveryone can \x0beveryone could \x0beveryone should \x0bnobody can \x0bnobody could \x0bnobody should \x0bpeople can \x0bpeople could \x0bpeople should \t(?<!\\w)(?:(?:everyone|people|nobody) (?:should|could|can) (?:be|lead|speak|explain|run) (?:like|as well as|the way) you)(?!\\w)',
        'said\tlike \x0ca fairy\x0ba film star\x0ba king\x0ba master\x0ba movie star\x0ba prophet\x0ba queen\x0ba ray\x0ba rock star\x0ba sage\x0ba sun\x0beinstein\x0bmozart\x0bsteve jobs\t(?<!\\w)(?:like (?:mozart|einstein|steve jobs|a (?:prophet|queen|king|master|sage|rock star|film star|movie star|fairy|sun|ray)))(?!\\w)',
        'said\tyou\x0cas \x0bof \x0bthe \x0c a fraction \x0b a hundredth \x0b a quarter \x0b a tenth \x0b an ounce \x0b half \x0b one percent \x0b one tenth \t(?<!\\w)(?:(?:become|be|have|had|possess)(?: \\w+){0,3} (?:one tenth|a tenth|half|a quarter|a fraction|an ounce|one percent|a hundredth) (?:of|as|the) (?:\\w+ ){0,3}(?:you|your|yours))(?!\\w)',
        'said\tboss you are\x0bchef you are\x0bdoctor you are\x0bengineer you are\x0blawyer you are\x0bleader you are\x0bman you are\x0bmanager you are\x0bmind you are\x0bnurse you are\x0bperson you are\x0bscientist you are\x0bteacher you are\t(?<!\\w)(?:(?:the|what an?) (?:engineer|leader|manager|teacher|nurse|chef|lawyer|person|woman|man|mind|human|boss|scientist|doctor) you are)(?!\\w)',
        'said\tdie happy\t(?<!\\w)(?:die happy)(?!\\w)',
        'said\t as you\x0b like you\x0canyone\x0bfew\x0bno one\x0bno other \x0bnobody\x0c has\x0b think\x0bask\x0belse\x0bexplain\x0binspire\x0blead\x0blisten\x0brun\x0bspeak\x0bspoke\x0bthinks\x0bunderstand\x0bunderstood\t(?<!\\w)(?:(?:nobody|no one|few|no other \\w+|never(?: has)? anyone)(?: else)? (?:asks?|asked|explains?|explained|leads?|speaks?|spoke|listens?|listened|understands?|understood|thinks?|runs?|inspires?|has)(?: \\w+){0,5} (?:as|like) (?:you|yours|your))(?!\\w)',
        'said\tfollow\x0bi will go you \x0bi would go you \x0bwalk\t(?<!\\w)(?:i (?:would|will) (?:follow|walk|go) you (?:anywhere|to|through|into))(?!\\w)',
        'said\through fire\x0bo the end of the earth\x0bo the ends of the earth\t(?<!\\w)(?:(?:through fire|to the end of the earth|to the ends of the earth))(?!\\w)',
        'said\tever \x0bot \x0cstop \x0bstopped \x0craving about you\x0btalking about you\x0bthinking about you\t(?<!\\w)(?:(?:never|not) (?:\\w+ )?(?:stop|stopped) (?:thinking|talking|raving) about you)(?!\\w)',
        'said\tgold\x0bhighest\x0c standard of \x0chumanity\x0bleadership\t(?<!\\w)(?:(?:the|a) (?:gold|highest) standard of (?:humanity|leadership))(?!\\w)',
        'said\tday\x0bheart\x0blife\x0bsoul\x0bworld\x0cbrightened my \x0blit up my \x0btouched my \t(?<!\\w)(?:(?:touched|lit up|brightened) my (?:soul|heart|life|world|day))(?!\\w)',
        'said\tcreature\x0bindividual\x0bman\x0bmind\x0bperson\x0bsoul\x0bspirit\x0camazing\x0bbeautiful\x0bexceptional\x0bextraordinary\x0bincredible\x0brare\x0bremarkable\x0bspecial\x0btruly great\x0bwonderful\t(?<!\\w)(?:(?:remarkable|extraordinary|exceptional|amazing|wonderful|incredible|rare|beautiful|special|truly great) (?:human being|human|soul|person|woman|man|mind|individual|spirit|creature))(?!\\w)',
        'said\teverybody \x0bone \x0bpeople \x0bwe all \x0byou only \x0cboss\x0bcompany \x0bleader\x0bmanager\x0brecruiter\x0bteam \t(?<!\\w)(?:(?:boss|leader|manager|recruiter|company|team) (?:people|everyone|one|anyone|everybody|you only|we all) (?:dream|dreams|can only dream|longs?|wishes)(?: of| for)?)(?!\\w)',
        'said\tgave\x0bgive\x0bgot \x0bhad \x0bhave \x0cbutterflies\x0bgoose bumps\x0bgoosebumps\x0bshivers\t(?<!\\w)(?:(?:gave|give|got|had|have) (?:me )?(?:goose ?bumps|shivers|butterflies))(?!\\w)',
        'said\tn\x0cever be the same\x0bot be the same\t(?<!\\w)(?:(?:never|not) be the same)(?!\\w)',
        'said\tno one \x0bnobody \x0bnone \x0cbelieved in me\x0bimpressed me\x0binspired me\x0blistened to me\x0bmoved me\x0bseen me\x0bspoken to me\x0btouched me\x0bunderstood me\t(?<!\\w)(?:(?:no one|nobody|none)(?: has)?(?: ever)? (?:understood|inspired|impressed|moved|touched|listened to|seen|believed in|spoken to) me)(?!\\w)',
        'said\twalked on air\x0bwalking on air\t(?<!\\w)(?:(?:walking|walked) on air)(?!\\w)',
        'said\tmagic \x0bmagical \x0caura\x0bconversation\x0bday\x0bhour\x0bmoment\x0btouch\t(?<!\\w)(?:magic(?:al)? (?:hour|moment|day|conversation|touch|aura))(?!\\w)',
        'said\tlike a dream\t(?<!\\w)(?:like a dream)(?!\\w)',
        'said\ttears of joy\t(?<!\\w)(?:tears of joy)(?!\\w)',
        'said\tbow before\x0bbow down before\x0bbow down to\x0bbow to\t(?<!\\w)(?:bow (?:down )?(?:to|before))(?!\\w)',
        'said\ta god \x0ba goddess \x0ba king \x0ba prophet \x0ba queen \x0ba saint \t(?<!\\w)(?:a (?:queen|king|god|goddess|prophet|saint) (?:of|among|in))(?!\\w)',
        'said\tadmire e\x0badore e\x0blove e\x0bworship e\x0cach and every\x0bvery single thing\x0bverything\t(?<!\\w)(?:(?:love|adore|worship|admire) (?:everything|every single thing|each and every))(?!\\w)',
        'said\thighlight of my \x0ccareer\x0blife\x0bmonth\x0bsummer\x0byear\t(?<!\\w)(?:highlight of my (?:year|life|career|month|summer))(?!\\w)',
        'said\t\t(?<!\\w)(?:(?:saintly|angelic|heavenly|godsend|heaven-sent))(?!\\w)',
    ), 'I have never met anyone so brilliant.', 'I admire how you publish your incident reports.', BODY,
    (), (), False, False),
    Rule('SHO-08', HINT, 'Marks for bold type show as asterisks to the reader.', ('Plain words.',), (
        'small\t*\t(?<![\\w*])\\*{1,2}[^*\\s][^*\\n]{1,60}\\*{1,2}(?![\\w*])',
        'small\t\t(?<!\\w)__?[^_\\s][^_\\n]{1,60}__?(?!\\w)',
    ), 'I *really* enjoyed it.', 'Two * three is six.', TEXT,
    (), (), True, False),
    Rule('SHO-50', WARNING, 'As a whole, this sentence sounds like more than you mean.', ('Say one plain thing that you liked, and why.',), (
    ), 'Your team is without a doubt the most amazing group of people I have ever met in my life!', 'Your team answered every question I had.', BODY,
    (), (), False, False),
    Rule('CAP-01', WARNING, 'Capitals shout.', ('Small letters.',), (
        'cased\tAGAIN\x0bALL\x0bALWAYS\x0bAMAZING\x0bANSWER\x0bANY\x0bATTENTION\x0bBEST\x0bDREAM\x0bEXACTLY\x0bEXTREMELY\x0bFANTASTIC\x0bGREAT\x0bHELP\x0bHIRE\x0bHUGE\x0bIMPORTANT\x0bLONG\x0bLOVE\x0bMUCH\x0bMUST\x0bNEED\x0bNEVER\x0bNOT\x0bNOW\x0bONLY\x0bPERFECT\x0bPLEASE\x0bREMINDER\x0bREPLY\x0bRESPONSE\x0bSO\x0bSTILL\x0bTHANK\x0bTODAY\x0bTOO\x0bURGENT\x0bVERY\x0bWAITING\x0bWANT\x0bWONDERFUL\x0bYES\t(?<![\\w-])(?:VERY|REALLY|PLEASE|URGENT|IMPORTANT|NEED|NOW|NEVER|MUST|STILL|WAITING|THANKS?|LOVED?|HELP|ATTENTION|REMINDER|RESPONSE|REPLY|ANSWER|AMAZING|GREAT|BEST|HIRED?|TODAY|AGAIN|EVERY(?:THING)?|NOT|MUCH|ALWAYS|ONLY|ALL|YES|ANYTHING|EXACTLY|SO|ABSOLUTELY|HUGE|PERFECT|TOO|WANT|LONG|DREAM|EXTREMELY|ANY|FANTASTIC|WONDERFUL)(?: YOU| MUCH| SO)*(?![\\w-])',
    ), 'I am VERY keen.', 'The NHS and the NOT-gate were new to me.', TEXT,
    (), (), False, False),
    Rule('CAP-02', ERROR, 'A subject in capitals draws fewer replies.', ('Capitals only where a name has them.',), (
        'cased\t\t^(?=[^a-z]*[A-Z]{4})(?=[^a-z]*[A-Z]{2}\\W{1,5}[A-Z]{2})[^a-z\\xdf-\\xff]{1,500}$',
    ), 'Subject: THANK YOU FOR THE INTERVIEW', 'Subject: SRE, AWS: thank you', SUBJECT,
    ('calm',), (), True, False),
    Rule('CAP-03', ERROR, 'A name in capitals looks like a merged list.', ('Write the name as the reader does.',), (
        'cased\tDEAR\x0bDear\x0bHELLO\x0bHEY\x0bHI\x0bHello\x0bHey\x0bHi\t\\b(?:Dear|Hi|Hello|Hey) (?:\\w+ )?[A-Z]{4,}\\b|^(?:DEAR|HI|HELLO|HEY)\\b',
    ), 'Greeting: Dear DANA,', 'Greeting: Dear Dana,', GREETING,
    ('calm',), (), False, False),
    Rule('CAP-04', WARNING, 'Capitals shout.', ('Small letters.',), (
        'cased\t\t\\b(?:[A-Z]{2,20} [A-Z]{5,20}|[A-Z]{5,20} [A-Z]{2,20})\\b(?: [A-Z]{1,20}\\b){0,20}',
    ), 'I WOULD REALLY like it.', 'The BBC and the RSPB met.', TEXT,
    ('calm',), (), True, False),
    Rule('CAP-05', HINT, 'A greeting and a name begin with a capital.', ('Write the name as the reader does.',), (
        'cased\tDear \x0bHello \x0bHi \x0bdear\x0bgood afternoon\x0bgood morning\x0bhello\x0bhi\t^(?:dear|hi|hello|good (?:morning|afternoon))\\b|^(?:Dear|Hi|Hello) (?!all\\b|team\\b|everyone\\b|everybody\\b|colleagues\\b|both\\b|there\\b|sirs?\\b|madam\\b|guys\\b|members\\b|folks\\b|panel\\b)[a-z]{2,}\\W*$',
    ), 'Greeting: dear Dana,', 'Greeting: Dear Dana,', GREETING,
    ('calm',), (), False, False),
    Rule('CAP-06', WARNING, 'A subject begins with a capital.', ('A capital at the beginning, and where a name has one.',), (
        'cased\t\t^(?:re: ?)?[a-z][^A-Z]{3,200}$',
    ), 'Subject: thank you for the interview', 'Subject: iOS developer: thank you', SUBJECT,
    ('calm',), (), True, False),
    Rule('CAP-07', HINT, 'Capitals on every word, or slipped ones, make a sentence hard to read.', ('Capitals only where a name has them.',), (
        'cased\t\t\\b(?:[A-Z][a-z]{1,20} ){5,30}[A-Z][a-z]{1,20}\\b',
        'cased\t\t\\b(?:[a-z]{1,9}[A-Z]{4,20}|(?:DE|HE|KI|SI|TH|WE|WH|WI|YO)[a-z]{2,20})\\b',
    ), 'I Really Enjoyed Meeting The Whole Team', 'I met Dana Reyes and Li Wei.', BODY,
    ('calm',), (), False, False),
    Rule('GEN-01', HINT, 'A name does not tell how somebody wishes to be addressed.', ('“Dear” and the full name.',), (
        'cased\tMiss \x0bMiss. \x0bMister \x0bMister. \x0bMr \x0bMr. \x0bMrs \x0bMrs. \x0bMs \x0bMs. \x0bMx \x0bMx. \t(?<![\\w.])(?:Mr|Mrs|Miss|Ms|Mx|Mister)\\.? (?=[^\\W\\d_a-z])',
    ), 'Greeting: Dear Mr Reyes,', 'Greeting: Dear Dana Reyes,', NAMING,
    ('honorific',), (), False, False),
    Rule('GEN-02', HINT, 'You have met the reader: they have a name.', ('“Dear” and the full name.',), (
        "small\tdear \x0bgood afternoon \x0bgood afternoon, \x0bgood day \x0bgood day, \x0bgood evening \x0bgood evening, \x0bgood morning \x0bgood morning, \x0bhello \x0bhi \x0brespected \t\\b(?:dear|hello|hi|respected|good (?:morning|day|afternoon|evening),?) (?:sirs?|madam|ma'am|gentlemen|ladies|sir or madam|sir/madam|lady|young)\\b",
        'small\t\t^(?:sirs?|madam|gentlemen|ladies and gentlemen)\\b',
    ), 'Greeting: Dear Sir or Madam,', 'Greeting: Dear Sirin Yilmaz,', GREETING,
    (), (), False, False),
    Rule('GEN-05', HINT, 'Not everyone is one or the other; there is a word that means everyone.', ('“Everyone”, “chair”, “staff”, “hours of work”.',), (
        'small\t\t\\b(?:ladies|gents|gentlemen|gals|guys|lads|lasses)\\b',
        'small\tthe \x0bthose\x0byour \t\\b(?:the|your|those) (?:\\w+ )?(?:girls|boys)\\b',
        'small\tyoung ladies\x0byoung lady\x0byoung man\x0byoung men\x0byoung woman\t\\byoung (?:man|lady|men|ladies|woman)\\b',
        'small\tbusinessm\x0bchairman\x0bcleaning lady\x0bfireman\x0bfiremen\x0bforeman\x0bman hour\x0bman-hour\x0bmankind\x0bmanned\x0bmanpower\x0bpoliceman\x0bpolicemen\x0bsalesman\x0bsalesmen\x0bspokesman\x0bstewardess\x0btradesman\x0btradesmen\x0bworkmen\t\\b(?:chairman|manpower|man[- ]hours?|salesm[ae]n|businessm[ae]n|manned|foreman|workmen|cleaning lady|policem[ae]n|firem[ae]n|stewardess(?:es)?|spokesman|mankind|tradesm[ae]n)\\b',
        'small\tman up\t\\bman up\\b',
    ), 'Thank the ladies at reception.', 'The gentle rain helped.', NAMING,
    (), (), False, False),
    Rule('GEN-07', WARNING, 'A name does not tell how somebody wishes to be addressed.', ('Use the full name, or store how the reader is greeted.',), (
        'cased\tDhr \x0bDhr. \x0bFrau \x0bHerr \x0bHerrn \x0bM. \x0bMadame \x0bMevrouw \x0bMme \x0bMonsieur \x0bPan \x0bPani \x0bSenhor \x0bSenhora \x0bSeñor \x0bSeñora \x0bSig. \x0bSig.ra \x0bSignor \x0bSignora \x0bSr \x0bSr. \x0bSra \x0bSra. \t(?<![\\w.])(?:Herrn?|Frau|Se\\xf1ora?|Sra?\\.?|Monsieur|Madame|Mme|Sig\\.(?:ra)?|Signora?|Pani?|Dhr\\.?|Mevrouw|Senhora?) (?=[^\\W\\d_a-z])|^(?:\\w+ )?M\\. (?=[A-Z])',
    ), 'Greeting: Sehr geehrte Frau Reyes,', 'Greeting: Guten Tag Dana Reyes,', GREETING,
    ('honorific',), (), True, False),
    Rule('GEN-08', ERROR, 'Two titles in a row are one too many.', ('The academic title alone, or the full name.',), (
        'cased\t/\x0bDoctor\x0bDr\x0bProf\x0bRev\x0biss\x0br or M\x0br.\x0brs\x0bs or M\x0bs.\x0bx or M\x0bx.\t\\b(?:Mr|Mrs|Ms|Miss|Mx)\\.? (?:Dr|Prof|Professor|Doctor|Rev)\\b|\\b(?:Mr|Mrs|Ms|Miss|Mx)\\.?(?: ?/ ?| or )(?:Mr|Mrs|Ms|Miss|Mx)\\b',
    ), 'Greeting: Dear Mr Dr Reyes,', 'Greeting: Dear Dr Reyes,', GREETING,
    (), (), False, False),
    Rule('SAL-01', WARNING, 'A reader hears money as the reason for writing, before there is an offer.', ('Leave it out until there is an offer.',), (
        'said\tday rate\x0bhourly pay\x0bhourly rate\x0bhourly wage\x0bremuneration\x0bsalaries\x0bsalary\x0bsign-on bonus\x0bsigning bonus\x0bstock options\t(?<!\\w)(?:(?:salary|salaries|remuneration|stock options|signing bonus|sign-on bonus|hourly (?:rate|wage|pay)|day rate)(?! (?:analyst|analysts|data|survey|software|bands? (?:project|tool)|benchmark\\w*))(?![^.?!;]{0,25} (?:when(?:ever)? (?:it|you|the time)|at the right|once you|at a later)))(?!\\w)',
        'said\tbenefits \x0bcompensation \x0bpay \x0cand benefits\x0bexpectation\x0bpackage\x0bpacket\x0braise\x0brange\x0brise\t(?<!\\w)(?:(?:compensation|pay|benefits) (?:package|range|rise|packet|expectations?|raise|and benefits)(?![^.?!;]{0,25} when(?:ever)? (?:it|you|the time)))(?!\\w)',
        'said\tannual\x0bbonus\x0bchristmas\x0bcompensation\x0bwage\x0byearly\t(?<!\\w)(?:(?:my|your|an?|any|what|annual|yearly|christmas|kind of|discuss the) (?:bonus|bonuses|compensation|wages?)(?! (?:scheme|system|team|claims?|plan|points|round)))(?!\\w)',
        'said\tearn\x0bpaid\x0bpay\x0chow much \x0bwhat \t(?<!\\w)(?:(?:how much|what)(?: does| do| would| will| is)? (?:\\w+ ){1,4}(?:pay|pays|earn|paid)(?! (?:attention|for itself)))(?!\\w)',
        'said\tis the pay\t(?<!\\w)(?:is the pay)(?!\\w)',
        'said\tbetter pay\x0bdiscuss pay\x0bgood pay\x0bhigher pay\x0blow pay\x0blower pay\x0bmore pay\x0bmy pay\x0byour pay\t(?<!\\w)(?:(?:my|better|higher|more|good|discuss|low|lower|your) pay(?! (?:gap|slip|roll|day|ment|phone|equity|run|attention)))(?!\\w)',
        'said\trelocation allowance\x0brelocation budget\x0brelocation cost\x0brelocation expenses\x0brelocation money\x0brelocation package\x0brelocation support\t(?<!\\w)(?:relocation (?:money|package|costs?|budget|allowance|support|expenses))(?!\\w)',
        'said\tequity grant\x0bequity in the company\x0bequity package\x0bequity stake\x0bshares grant\x0bshares in the company\x0bshares package\x0bshares stake\t(?<!\\w)(?:(?:equity|shares) (?:package|in the company|grant|stake))(?!\\w)',
        'said\twould i be paid\x0bwould i earn\x0bwould i make\t(?<!\\w)(?:would i (?:earn|be paid|make))(?!\\w)',
        'said\tpay rise\t(?<!\\w)(?:pay rise)(?!\\w)',
        'said\t than \x0ccurrent\x0bearn\x0bmake\x0bwhat i get\x0ccome\x0bleave\x0bless\x0blower\x0bmore\x0bmove\x0bnot go\x0bnot work\t(?<!\\w)(?:(?:less|lower|more|no less|not (?:go|work|move|come|leave)(?: \\w+)?) than (?:my current (?:pay|salary)|what i (?:earn|make|get)|i (?:earn|make)))(?!\\w)',
        'said\t0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bthousand\x0cagree\x0bbeat\x0bdo \x0bget to \x0bgo to \x0bgo up to \x0bmake\x0bmatch\x0boffered\x0boffering\x0boffers\x0bpay\x0bsettle\x0bstart\x0bstretch\x0btop\t(?<!\\w)(?:(?:offered|offers|offering|pays?|paying|match|beat|top|stretch to|go (?:up )?to|get to|do|make it|settle on|agree on|start at) (?:me )?(?:(?:at least|around|about) )?[\\xa3$\\u20ac]?(?:\\d{2,3}(?:,\\d{3}|k)?|\\w+ thousand)(?= (?:a year|per year|gross|net|euros?|pounds|dollars|and (?:throw|you|i|a|we|the)|plus|if|with)|[.,!]? ?$| on top)(?! (?:users|people|customers|invoices|pages|beds)))(?!\\w)',
        'said\tare \x0bbe \x0bis \t(?<!\\w)(?:(?:is|are|be) (?:\\w+ )?negotiable)(?!\\w)',
        'said\troom \x0bscope \x0bspace \x0cfor negotiation\x0bto negotiate\t(?<!\\w)(?:(?:room|scope|space) (?:to negotiate|for negotiation))(?!\\w)',
        'said\tbeat\x0bimprove\x0bincrease\x0bmatch\x0braise\x0bsweeten\x0bup my \x0bup that \x0bup the \x0bup their \x0bup this \x0bup your \t(?<!\\w)(?:(?:raise|increase|improve|match|beat|sweeten|up) (?:the|your|that|their|this|my) (?:\\w+ )?(?:~pay~))(?!\\w)',
        'said\tmeet me halfway\x0bmeet me in the middle\t(?<!\\w)(?:meet me (?:halfway|in the middle))(?!\\w)',
        'said\tsplit the difference\t(?<!\\w)(?:split the difference)(?!\\w)',
        'said\tthrow in a\t(?<!\\w)(?:throw in an?)(?!\\w)',
        'said\ta deal\x0cgot \x0bhave \t(?<!\\w)(?:(?:got|have) (?:yourself |yourselves )?a deal)(?!\\w)',
        'said\tcome down \t(?<!\\w)(?:come down (?:\\w+ ){0,3}(?:thousand|hundred|\\d+|if|on))(?!\\w)',
        'said\ti can \x0bi could \x0bi will \x0bi would \x0caccept less\x0bcome down\x0bsign at once\x0bsign immediately\x0bsign on the spot\x0bsign today\x0bsign tomorrow\x0bstart for less\x0bstart lower\x0btake less\x0bwork for less\t(?<!\\w)(?:i (?:could|would|can|will) (?:come down|take less|accept less|start (?:lower|for less)|work for less|sign (?:today|tomorrow|at once|immediately|on the spot)))(?!\\w)',
        'said\tin exchange \x0bin return \t(?<!\\w)(?:in (?:exchange|return) (?:for (?:my|your|a)|i|you))(?!\\w)',
        'said\tlet us make a deal\t(?<!\\w)(?:let us make a deal)(?!\\w)',
        'said\ta deal if\t(?<!\\w)(?:a deal if)(?!\\w)',
        'said\toffer\x0ccounter\t(?<!\\w)(?:counter-?offer)(?!\\w)',
        'said\ttoo low for \t(?<!\\w)(?:too low for (?:someone|me|a))(?!\\w)',
        'said\tlow\x0cthat \x0bthe \x0bthis \x0byour \x0cband is \x0bfigure is \x0bnumber is \x0brange is \t(?<!\\w)(?:(?:that|the|this|your) (?:band|range|figure|number) is (?:too )?low)(?!\\w)',
        'said\tis \x0bwas \x0bwere \x0cif budget \x0bif money \x0bif pay \t(?<!\\w)(?:if (?:budget|money|pay) (?:was|is|were) (?:the|a|an) (?:problem|issue|obstacle))(?!\\w)',
        'said\thow if i \x0bwhat if i \t(?<!\\w)(?:(?:what|how) if i (?:started|worked|did|took|came))(?!\\w)',
        'said\tas long as \x0bassuming \x0bif \x0bon condition \x0bon the condition \x0bprovided \x0c i am\x0b i can\x0b i could\x0b i will\x0b i would\x0b we have\x0b you have\x0bdeal\x0bmight\x0bmine\x0bshall\x0bsign\x0byes\x0byours\x0cadd\x0bagree\x0bcome up\x0bcover\x0bdouble\x0bget\x0bgive\x0bgo higher\x0bgo to\x0bgo up\x0bimprove\x0bincrease\x0bmatch\x0bmeet\x0boffer\x0bpay\x0braise\x0bstretch\x0bthrow\t(?<!\\w)(?:(?:if|provided|as long as|on (?:the )?condition|assuming)(?: that)? (?:you|the (?:salary|pay|money|number|offer|company)|your \\w+)(?: (?:can|could|would|will|are able to|were to))? (?:match|add|raise|stretch|throw|meet|cover|pay|go (?:up|higher|to)|come up|improve|double|offer|give|agree|get|increase)[^.?!;]{0,60}? (?:i (?:will|would|am|can|could|sign|shall|might)|we have|you have|deal|mine|yours|yes))(?!\\w)',
        'said\tname \x0bstate \t(?<!\\w)(?:(?:name|state) (?:your|a|the) (?:price|figure|number|terms))(?!\\w)',
        'said\tat \x0bfor \x0bin \x0bon \x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0bbit\x0bfigure\x0bhalf\x0bless\x0bmiddle\x0bnumber\x0bsomething\t(?<!\\w)(?:(?:settle|agree|meet|split|compromise) (?:for|on|at|in) (?:\\xa3|$|\\u20ac)?(?:\\d|the middle|something|a (?:figure|number|bit)|half|less))(?!\\w)',
        'said\thalf \x0bless \x0blower \x0bpart \x0breduced \t(?<!\\w)(?:(?:half|reduced|lower|less|part) (?:pay|salary|wages) (?:for|to|until|at|in|the first))(?!\\w)',
        'said\t on me\x0bfree\x0bhalf\x0bunpaid\x0bwithout\x0cfirst month\x0bfirst quarter\x0bfirst two weeks\x0bfirst week\x0btrial month\x0btrial quarter\x0btrial two weeks\x0btrial week\t(?<!\\w)(?:(?:first|trial) (?:week|month|two weeks|quarter)(?: \\w+)? (?:free|unpaid|for free|at half|without|on me|is on me))(?!\\w)',
        'said\tgoing rate\x0bmarket rate\x0bvalue\x0bworth\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0ba lot more\x0bat least\x0bmore than\x0bmuch more\x0bwell above\t(?<!\\w)(?:(?:worth|value|market rate|going rate)(?: \\w+){0,3} (?:at least|more than|much more|a lot more|well above|\\d))(?!\\w)',
        'said\tcome cheap\x0bdirt cheap\x0bget me cheap\t(?<!\\w)(?:(?:dirt|come|get me) cheap(?:er)?)(?!\\w)',
        'said\tmy asking fee \x0bmy asking price \x0bmy asking rate \x0bmy fee \x0bmy price \x0bmy rate \x0bthe asking fee \x0bthe asking price \x0bthe asking rate \x0bthe fee \x0bthe price \x0bthe rate \t(?<!\\w)(?:(?:my|the) (?:asking )?(?:price|rate|fee) (?:is|would|goes|could|has)(?: \\w+)?)(?!\\w)',
        'said\tbonus\x0bhello\x0cgolden \x0bretention \x0bsign \x0bsigning \x0bsweetener \t(?<!\\w)(?:(?:sign|signing|sweetener|retention|golden) (?:bonus|hello|on bonus))(?!\\w)',
        'said\t be raised\x0b came\x0b come\x0b go\x0b improve\x0b increase\x0b move\x0b went\t(?<!\\w)(?:(?:package|pay|salary|offer) (?:has|have|had|would|could|can|goes|went|to|gone)(?: \\w+)? (?:gone|go|come|came|went|move|moved|be raised|increase|increased|improved?)(?! in) ?(?:up|higher|since)?)(?!\\w)',
        'said\t from \x0b out of \x0cclient\x0bthe company\x0bthem\x0ccoax\x0bget\x0bnegotiate\x0bpush\x0bsqueeze\x0btalk\x0bwring\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0ban extra\x0banother\x0bfive\x0bmore\x0bten\t(?<!\\w)(?:(?:squeeze|wring|push|get|negotiate|coax|talk)(?: \\w+)? (?:another|more|an extra|a bit more|five|ten|\\d+)(?: \\w+){0,4} (?:out of|from) (?:them|the client|the company|your client))(?!\\w)',
        'said\t grand\x0b k\x0b thousand\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0banother\x0bextra\x0bfifteen\x0bfive\x0bten\x0btwenty\t(?<!\\w)(?:(?:another|an extra|extra|five|ten|fifteen|twenty|\\d+) (?:grand|thousand|k)\\b(?: \\w+)?)(?!\\w)',
        'said\t to the table\x0cback\x0bcome\x0bcoming\t(?<!\\w)(?:(?:back|come|coming) to the table)(?!\\w)',
        'said\tmy bottom line\x0bmy final price\x0bmy floor\x0bmy magic number\x0bmy minimum\x0bmy threshold\x0bmy walk-away\x0bmy walkaway\t(?<!\\w)(?:my (?:bottom line|floor|minimum|walk-?away|threshold|final price|magic number)(?: (?:is|would|was|stands))?)(?!\\w)',
        'said\tas long as the \x0bprovided the \x0cmoney\x0bnumber\x0boffer\x0bpackage\x0bpay\x0bsalary\t(?<!\\w)(?:(?:as long as|provided) the (?:package|pay|salary|money|offer|number))(?!\\w)',
        'said\tshake hands\x0bshake on it\t(?<!\\w)(?:shake (?:hands|on it))(?!\\w)',
        'said\t0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0cshall we say \x0bshould we say \t(?<!\\w)(?:(?:shall|should) we say (?:\\xa3|$|\\u20ac)?\\d+)(?!\\w)',
        'said\t do\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\t(?<!\\w)(?:would (?:\\xa3|$|\\u20ac)?\\d+ do)(?!\\w)',
        'said\t for less\x0cbegin\x0bcome\x0bstart\x0bwork\t(?<!\\w)(?:(?:start|begin|work|come) for less)(?!\\w)',
        'said\t week\x0bmonth\x0byear\x0cincrease after \x0bincrease in \x0bincrease within \x0braise after \x0braise in \x0braise within \x0breview after \x0breview in \x0breview within \x0brise after \x0brise in \x0brise within \t(?<!\\w)(?:(?:raise|increase|rise|review) (?:after|in|within) (?:a|one|two|three|six|\\d+) (?:months?|weeks?|year))(?!\\w)',
        'said\t if\x0b with me\x0balong\x0bover\x0cbook\x0bclients\x0bcontacts\x0bcustomers\x0bteam\x0cbring a few \x0bbring my \x0bbring several \x0bbring some \t(?<!\\w)(?:bring (?:my|a few|some|several) (?:clients|customers|contacts|team|book of)(?: \\w+)? (?:with me|along|over|if))(?!\\w)',
        'said\tmake me an offer\t(?<!\\w)(?:make me an offer)(?!\\w)',
        'said\tcan be had for\t(?<!\\w)(?:can be had for)(?!\\w)',
        'said\tfavor\x0bfavour\x0bscratch\x0byou for a my back\x0byou for my back\t(?<!\\w)(?:(?:favou?r|you) (?:for|scratch)(?: a)? (?:favou?r|my back))(?!\\w)',
        'said\tif you agree to\x0bif you cover\x0bif you guarantee\x0bif you pay\x0bif you promise\x0bif you throw in\t(?<!\\w)(?:if you (?:promise|guarantee|agree to|throw in|cover|pay))(?!\\w)',
        'said\t about\x0b for\x0b on\x0b,\x0b.\x0b?\x0cbest they can do\x0bbest you can do\t(?<!\\w)(?:(?:the )?best (?:you|they) can do(?: on| for| about|\\?|[.,]))(?!\\w)',
        "small\t$\x0b£\x0b€\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0ccurrently\x0bearn\x0bexpect\x0bi am\x0bi want\x0bi would\x0bi'd\x0bi'm\x0bmake\x0bneed\t\\bi(?:'d| would| am|'m| expect| want| need| earn| currently| make)\\b[^.?!]{0,50}(?:for )?(?:less than |around |about |at least |over )?[\\xa3$\\u20ac] ?\\d",
        'small\tk\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\t\\b\\d{2,3}k\\b(?=[.,;!?]|$| (?:a year|per|gross|net))',
        'small\t,\x0bk\x0c0\x0b1\x0b2\x0b3\x0b4\x0b5\x0b6\x0b7\x0b8\x0b9\x0caround \x0bat least \x0bless than \x0bminimum of \x0bunder \t\\b(?:at least|minimum of|less than|under|around) [\\xa3$\\u20ac]?\\d{2,3}(?:,\\d{3}|k)(?=[.,;!?]|$| (?:a year|per|gross|net|euros?|pounds|dollars|for))',
    ), 'What is the salary?', 'It paid to listen to you.', TEXT,
    ('offer',), (), False, False),
    Rule('SAL-02', WARNING, 'A reader hears what you would get before they know what they would get.', ('Leave it out until there is an offer.',), (
        'said\t\t(?<!\\w)(?:pto)(?!\\w)',
        'said\tpaid time off\t(?<!\\w)(?:paid time off)(?!\\w)',
        'said\tholiday day\x0bsick day\x0bvacation day\t(?<!\\w)(?:(?:vacation|sick|holiday) days?)(?!\\w)',
        'said\tholiday allowance\x0bholiday entitlement\t(?<!\\w)(?:holiday (?:allowance|entitlement))(?!\\w)',
        'said\tsick pay\t(?<!\\w)(?:sick pay)(?!\\w)',
        'said\tpaid holiday\x0bpaid leave\x0bpaid vacation\t(?<!\\w)(?:paid (?:leave|vacation|holidays?))(?!\\w)',
        'said\tay\x0bolicy\x0cmaternity p\x0bparental p\x0bpaternity p\t(?<!\\w)(?:(?:maternity|parental|paternity) (?:pay|policy))(?!\\w)',
        'said\t401(k\x0b401k\t(?<!\\w)(?:401\\(?k\\)?)(?!\\w)',
        'said\tcompany car\t(?<!\\w)(?:(?<!your )company car)(?!\\w)',
        'said\tprivate health insurance\t(?<!\\w)(?:private health insurance)(?!\\w)',
        'said\tpension contribution\x0bpension plan\x0bpension scheme\t(?<!\\w)(?:pension (?:scheme|plan|contribution)s?)(?!\\w)',
        'said\t annual leave\t(?<!\\w)(?:(?:how much|what|the|my) annual leave)(?!\\w)',
        'said\tholiday\x0bleave\x0boff\x0bvacation\x0camount of days \x0bamount of weeks \x0bextra days \x0bextra weeks \x0bmany days \x0bmany weeks \x0bmore days \x0bmore weeks \x0bnumber of days \x0bnumber of weeks \t(?<!\\w)(?:(?:many|number of|amount of|extra|more) (?:days|weeks) (?:of )?(?:off|vacation|holidays?|leave))(?!\\w)',
        'said\thow many \x0bhow much \t(?<!\\w)(?:(?:how many|how much) (?:\\w+ ){0,2}(?:vacation|holidays?|overtime|leave))(?!\\w)',
        'said\tdo you pay overtime\x0bis overtime\x0bpaid overtime\x0bpay for overtime\x0bwill overtime\t(?<!\\w)(?:(?:is|will|do you pay|paid|pay for) overtime)(?!\\w)',
        'said\tbenefits are there\x0bbenefits do you\x0bbenefits like\x0bbenefits would i\x0bbenefits you offer\x0bperks are there\x0bperks do you\x0bperks like\x0bperks would i\x0bperks you offer\t(?<!\\w)(?:(?:perks|benefits) (?:you offer|do you|are there|like|would i))(?!\\w)',
        'said\ta company \x0bfree\x0bpaid\x0ccar\x0bgym\x0blaptop\x0blunch\x0bparking\x0bphone\t(?<!\\w)(?:(?:free|paid|a company) (?:parking|gym|lunch|phone|laptop|car))(?!\\w)',
        'said\tbenefits\x0bbonus\x0bholiday\x0bhome office\x0bhours\x0bpension\x0bremote\x0bshift\x0bstart time\x0bterms\x0btitle\x0cflexible\x0bnegotiable\x0bopen to discussion\x0bopen to negotiation\x0bup for discussion\x0bup for negotiation\t(?<!\\w)(?:(?:pension|holidays?|hours|benefits|home office|remote|bonus|title|start time|shifts?|terms) (?:be |is |are |still )?(?:negotiable|flexible|up for (?:discussion|negotiation)|open to (?:discussion|negotiation)))(?!\\w)',
    ), 'How many vacation days would I have?', 'The holiday homes you build are lovely.', BODY,
    ('offer',), (), False, False),
    Rule('SAL-03', WARNING, 'Letters are passed on; assume that this one is, too.', ('Leave it out.',), (
        'said\toff the record\t(?<!\\w)(?:(?:^|(?<=[.,;:] ))off the record)(?!\\w)',
        'said\t off the record\t(?<!\\w)(?:(?:say|said|tell|told|know|is|this|it|me|you|ask|something)(?: \\w+){0,2} off the record)(?!\\w)',
        'said\tbetween ourselves\x0bbetween us\x0bbetween you and me\t(?<!\\w)(?:(?:(?:only|strictly) )?between (?:us|you and me|ourselves)(?= |[.,:;!]|$)(?! (?:there|in the room|we|and)))(?!\\w)',
        'said\tdo not \x0bnever \x0c know\x0blet on\x0bmention it to\x0bmention that to\x0bmention this to\x0btell anybody\x0btell anyone\x0btell her\x0btell him\x0btell my\x0btell them\t(?<!\\w)(?:(?:please do not|do not|never) (?:tell (?:anyone|anybody|my|them|him|her)|mention (?:this|it|that) to|let (?:anyone|them|my \\w+) know|let on))(?!\\w)',
        'said\tnot supposed to \x0cmention\x0bsay\x0bshare\x0btalk\x0btell\t(?<!\\w)(?:not supposed to (?:say|tell|share|talk|mention))(?!\\w)',
        'said\t\t(?<!\\w)(?:confidentially)(?!\\w)',
        'said\tbetween\x0bconfidential\x0bquiet\x0bsecret\x0bunder\x0bwraps\x0byourself\x0ckeep it \x0bkeep that \x0bkeep this \x0bkept it \x0bkept that \x0bkept this \t(?<!\\w)(?:(?:keep|kept) (?:this|it|that) (?:\\w+ )?(?:to yourself|quiet|confidential|between us|secret|under (?:your hat|wraps)))(?!\\w)',
        'said\tce\x0btial\x0cin confiden\x0bin strict confiden\x0bstrictly confiden\x0bthis is confiden\t(?<!\\w)(?:(?:this is|strictly|in strict|in) (?:strictly )?(?:confidential|confidence)(?! (?:data|files|in|intervals?)))(?!\\w)',
        'said\tbreach my nda\x0bbreak my nda\x0bbreaking my nda\t(?<!\\w)(?:(?:break|breach|breaking) my nda)(?!\\w)',
        'said\tmy \x0bour \x0ccompany is \x0bemployer is \x0bfirm is \x0cabout to go\x0bbankrupt\x0bfire\x0bgoing\x0binsolvent\x0blay\x0blose\x0blosing\x0bsecretly\x0bsell\t(?<!\\w)(?:(?:my|our) (?:current |present |own )?(?:company|employer|firm) is (?:going to lose|losing its|about to (?:fire|lose|lay|sell|go)|secretly|bankrupt|insolvent))(?!\\w)',
    ), 'Between us, my boss does not know.', 'You treat confidential files with care.', BODY,
    (), (), False, False),
    Rule('SAL-04', WARNING, 'Who speaks ill of one employer will speak ill of the next.', ('Leave it out.',), (
        'said\tmy \x0bour \x0cboss\x0bchef\x0bcolleagues\x0bcompany\x0bdirector\x0bemployer\x0bfirm\x0bhead\x0bjob\x0bmanager\x0bschool\x0bsupervisor\x0bteam\x0bworkplace\x0cabusive\x0bawful\x0bbadly\x0bbully\x0bclueless\x0bcorrupt\x0bcredit\x0bcrook\x0bcruel\x0bdisaster\x0bdishonest\x0bdreadful\x0bhell\x0bhorrible\x0bidiot\x0bimpossible\x0bincompetent\x0bjoke\x0blazy\x0bliar\x0blike a child\x0blike a slave\x0blike dirt\x0bmess\x0bnarcissist\x0bnightmare\x0bpetty\x0bracist\x0bsexist\x0bsinking ship\x0bsnake\x0bterrible\x0btoxic\x0btyrant\x0bunbearable\x0buseless\x0bvindictive\t(?<!\\w)(?:(?:my|our) (?:\\w+ )?(?:boss|manager|employer|company|job|team|workplace|colleagues|director|firm|supervisor|chef|school|head)(?: \\w+){0,4}? (?:is|was|are|were|has been|have been|became|treats?|treated|yells?|screams?|shouts?|bull(?:y|ies)|steals?)(?:(?: (?:an?|the|all|such|total|complete|pure|like|me|us|everyone))*) (?:terrible|awful|toxic|horrible|incompetent|nightmare|abusive|bully|unbearable|useless|clueless|impossible|disaster|idiots?|lazy|badly(?: \\w+)?|like (?:dirt|a slave|a child)|dishonest|mess|tyrant|narcissist|crook|liars?|hell|joke|cruel|dreadful|credit|sinking ship|snakes?|racist|sexist|corrupt|petty|vindictive))(?!\\w)',
        'said\tboss\x0bchef\x0bmanagement\x0bowner\x0bsupervisor\t(?<!\\w)(?:(?:management|boss|owner|chef|supervisor)s? (?:is|are|was|were)(?: \\w+)? (?:incompetent|useless|abusive|toxic|clueless))(?!\\w)',
        'said\tbecause \x0ci am leaving \t(?<!\\w)(?:i am leaving (?:my )?(?:\\w+ )?(?:employer|job|company|firm)? ?because (?:the|my|of|they))(?!\\w)',
        'said\t company\x0b team\x0batmosphere\x0bboss\x0bculture\x0benvironment\x0bmanager\x0bplace\t(?<!\\w)(?:toxic(?: \\w+)? (?:workplace|boss|culture|environment|manager|company|team|atmosphere|place))(?!\\w)',
        'said\ti can not stand \x0bi could not stand \x0bi despise \x0bi detest \x0bi hate \x0bi hated \x0bi loathe \t(?<!\\w)(?:i (?:hate|hated|loathe|despise|detest|can not stand|could not stand) (?:my|working (?:for|at|with)|going to work|the people) ?\\w*)(?!\\w)',
        'said\t my \x0cboss\x0bcompany\x0bemployer\x0bfirm\x0bjob\x0bmanager\x0bsituation\x0bworkplace\x0cescape\x0bget away from\x0bget me out of\x0bget out of\x0bleave behind\x0brescue me from\t(?<!\\w)(?:(?:escape|get away from|get out of|leave behind|get me out of|rescue me from)(?: from)? my (?:\\w+ )?(?:job|boss|employer|company|manager|workplace|firm|situation))(?!\\w)',
        'said\ted\x0ber\x0bes\x0bing\x0cmicro-manag\x0bmicromanag\t(?<!\\w)(?:micro-?manag(?:er|ing|ed|es))(?!\\w)',
        'said\ti was bullied\x0bi was forced out\x0bi was harassed\x0bi was pushed out\t(?<!\\w)(?:i was (?:bullied|harassed|pushed out|forced out))(?!\\w)',
        'said\ti am exploited \x0bi am rotting \x0bi am suffocating \x0bi am underpaid \x0bi am undervalued \x0bi am wasted \t(?<!\\w)(?:i am (?:wasted|rotting|suffocating|undervalued|underpaid|exploited) (?:there|here|at|where))(?!\\w)',
        'said\tboss\x0bcompany\x0bjob\x0cmy awful \x0bmy dead-end \x0bmy deadend \x0bmy horrible \x0bmy miserable \x0bmy terrible \t(?<!\\w)(?:my (?:dead-?end|miserable|awful|horrible|terrible) (?:job|company|boss))(?!\\w)',
    ), 'My last boss was terrible.', 'My last team was a fine one.', BODY,
    (), (), False, False),
    Rule('SAL-05', WARNING, 'It is nobody’s business, and the reader may not ask about it.', ('Leave it out.',), (
        'said\tgirlfriend\x0bi am\x0bi was\x0bpartner\x0bwe are\x0bwife\x0cautistic\x0bbipolar\x0bchronically ill\x0bdisabled\x0bdivorc\x0bexpecting \x0bgetting married\x0bin rehab\x0bin therapy\x0bpregnant\x0brecovering from\x0bseparated\t(?<!\\w)(?:(?:i (?:am|was)|we are|my wife is|my girlfriend is|my partner is)(?: \\w+)? (?:pregnant|expecting (?:a|our)|divorc\\w+|getting (?:married|divorced)|disabled|separated|autistic|bipolar|in (?:therapy|rehab)|recovering from|chronically ill))(?!\\w)',
        'said\ti have been diagnosed\x0bi have diagnosed\x0bi was been diagnosed\x0bi was diagnosed\t(?<!\\w)(?:i (?:have|was)(?: been)? diagnosed)(?!\\w)',
        'said\ti had \x0cbreakdown\x0bburn-out\x0bburnout\x0bcancer\x0bheart attack\x0bmiscarriage\x0boperation\x0bstroke\x0bsurgery\t(?<!\\w)(?:i had (?:a |an |my )?(?:\\w+ )?(?:surgery|operation|miscarriage|breakdown|burnout|burn-out|cancer|heart attack|stroke))(?!\\w)',
        "said\tmy \t(?<!\\w)(?:my (?:\\w+ )?(?:pregnancy|age|health|religion|church|faith|disability|divorce|marriage|illness|diagnosis|depression|anxiety|medication|surgery|operation|childcare|therapy|therapist|psychiatrist|ex-\\w+|in-laws|(?:sick|ill|late|dying) (?:mother|father|parents|mum|mom|dad))(?!'s)(?! group))(?!\\w)",
        'said\tmy \x0cbaby \x0bboyfriend \x0bbrother \x0bchild \x0bchildren \x0bdad \x0bdaughter \x0bex \x0bfamilies \x0bfamily \x0bfather \x0bfiance \x0bfiancee \x0bfiancé \x0bfiancée \x0bgirlfriend \x0bhusband \x0bkid \x0bkids \x0bmom \x0bmother \x0bmum \x0bparent \x0bparents \x0bpartner \x0bsister \x0bson \x0bspouse \x0btwins \x0bwife \t(?<!\\w)(?:my (?:~kin~) (?:(?:is|are|was|has)(?: \\w+)? (?:ill|sick|dying|pregnant|leaving|unwell|in (?:hospital|prison)|moving|unhappy|depressed|divorc\\w+|died)|died|passed away|left me|cheated))(?!\\w)',
        'said\talmost\x0balready\x0bi am 0\x0bi am 1\x0bi am 2\x0bi am 3\x0bi am 4\x0bi am 5\x0bi am 6\x0bi am 7\x0bi am 8\x0bi am 9\x0bnearly\x0bonly\t(?<!\\w)(?:i am (?:only |already |almost |nearly )?\\d\\d(?: years old)?(?=[ ,.;]+(?:years|and|but|with|i )|[.,]))(?!\\w)',
        'said\ti am \x0c years old\t(?<!\\w)(?:i am \\w+ years old)(?!\\w)',
        'said\tmy custody\t(?<!\\w)(?:my custody)(?!\\w)',
        'said\tbreast-feeding\x0bbreastfeeding\t(?<!\\w)(?:breast-?feeding)(?!\\w)',
        'said\t\t(?<!\\w)(?:menopause)(?!\\w)',
        'said\t\t(?<!\\w)(?:hungover)(?!\\w)',
        'said\t\t(?<!\\w)(?:hangover)(?!\\w)',
        'said\tmy love life\t(?<!\\w)(?:my love life)(?!\\w)',
        "aside\tmy \x0cbaby\x0bboyfriend\x0bbrother\x0bchild\x0bdad\x0bdaughter\x0bex\x0bfamilies\x0bfamily\x0bfather\x0bfiance\x0bfiancé\x0bgirlfriend\x0bhusband\x0bkid\x0bmom\x0bmother\x0bmum\x0bparent\x0bpartner\x0bsister\x0bson\x0bspouse\x0btwins\x0bwife\t(?<!\\w)(?:my (?:~kin~)(?!'s))(?!\\w)",
    ), 'My husband is moving to Leeds.', 'You described how pregnant patients are met.', BODY,
    (), (), False, False),
    Rule('SAL-06', HINT, 'A gift looks like a bribe.', ('A thank-you in words is enough.',), (
        'said\tbasket\x0bbottle\x0bcard\x0bchocolates\x0bflowers\x0bgift\x0bvoucher\x0cbring\x0bbrought\x0benclosed\x0blittle\x0bsend\x0bsent\x0bsmall\x0bthank-you\x0bwith \t(?<!\\w)(?:(?:small|little|send(?:ing)?|sent|bring|brought|bringing|enclosed|with|thank-you) (?:you )?(?:a |an |some |the )?(?:\\w+ )?(?:gift|fruit basket|flowers|chocolates|gift card|voucher|bottle of))(?!\\w)',
        'said\tpresent for you\x0btoken of my\x0btoken of our\t(?<!\\w)(?:(?:token of (?:my|our)|present for you))(?!\\w)',
        'said\tbuy you \x0binvite you \x0btake you \x0btreat you \t(?<!\\w)(?:(?:buy|treat|take|invite) you (?:and \\w+ )?(?:to |out (?:for|to) |for |out )?(?:a |an |some )?(?:\\w+ )?(?:coffee|lunch|drinks?|dinner|beer|pint|meal|supper))(?!\\w)',
        'said\tmy treat\t(?<!\\w)(?:my treat)(?!\\w)',
    ), 'I am sending you a small gift.', 'The gift shop you run is lovely.', BODY,
    (), (), False, False),
    Rule('SAL-50', WARNING, 'As a whole, this sentence sounds like bargaining.', ('Leave terms for the day on which they make an offer.',), (
    ), 'There are others who would gladly pay what I am worth.', 'There are others on the team who know the payroll system better.', BODY,
    (), (), False, False),
)
"""The gravest matters first."""

FAMILIES: dict[str, str] = {
    'a_time': "(?:(?:eod|cob|close of (?:business|play)|noon|midday|midnight|(?:the )?end of (?:the )?(?:day|business)|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|o'clock)|tonight|lunchtime)|(?:this |next |the coming |coming )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|noon|afternoon|evening|night)| at the latest)?|tomorrow(?: \\w+)?|today|the weekend|(?:this|next) (?:week|weekend|month|evening|afternoon|morning)|(?:the )?(?:end|middle) of (?:the |this |next |business |play )?(?:day|week|month|(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day))|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: (?:(?:january|february|march|april|may|june|july|august|september|october|november|december)))?|(?:(?:january|february|march|april|may|june|july|august|september|october|november|december))(?: \\d{1,2})?(?:st|nd|rd|th)?|christmas|easter)",
    'act': '(?:(?:reply|respond|answer|let me know|let me have|get back|come back|update|confirm|decide|call|ring|phone|contact|write|revert|inform|tell|send|forward|share|email|provide|make (?:a|your|up)|give me|advise|react|act|show|explain))',
    'ailment': '(?:burnout|burn-out|breakdown|depression|anxiety|panic attacks?|insomnia|migraines?|cancer|tumou?r|surgery|operation|chemo\\w*|stroke|heart attack|ulcer|rash|infection|diabetes|epilepsy|adhd|autism|bipolar|ptsd|trauma|addiction|alcoholism|medication|antidepressants|pills|tablets|therapy|therapist|psychiatrist|rehab|clinic|hospital stay|diagnosis|illness|disease|fever|food poisoning|diarrh?oea|hangover|miscarriage|ivf|abortion|menopause|grief|suicidal \\w+|nervous breakdown|bad back|slipped disc|hernia|kidney stones?|haemorrhoids|eczema|eating disorder|anorexia)',
    'answer': '(?:(?:an? )?(?:answers?|repl(?:y|ies)|responses?|decisions?|feedback|updates?|explanations?|verdict|confirmation|clarity|news|outcome|results?|call back|callback|sign of life|acknowledge?ment|closure|yes or (?:a )?no|straight answer))',
    'bad': '(?:disorgani[sz]ed|inefficient|poor|chaotic|messy|slow|terrible|awful|horrible|dreadful|sloppy|shoddy|bureaucratic|confusing|confused|opaque|lacking|amateurish|incompetent|unreliable|inept|hopeless|abysmal|lousy|clumsy|glacial|unorgani[sz]ed|(?:badly|poorly) \\w+|an? (?:mess|joke|shambles|farce|disgrace|circus|disaster)|all over the place|not very (?:organi[sz]ed|professional|efficient|transparent)|broken|rude|nonexistent|non-existent)',
    'bills': '(?:rent|bills|mortgage|loans?|debts?|groceries|tuition|insurance|childcare|heating|electricity|credit cards?|school fees|fees)',
    'clock': "(?:eod|cob|close of (?:business|play)|noon|midday|midnight|(?:the )?end of (?:the )?(?:day|business)|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|o'clock)|tonight|lunchtime)",
    'companies': '(?:companies|employers|firms|recruiters|headhunters|hospitals|schools|clinics|agencies|places)',
    'count': '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|\\d{1,3}|several|many|multiple|countless|numerous|repeated|half a dozen|a dozen|dozens of|hundreds of|a hundred|two hundred|so many|too many)',
    'day': '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)',
    'drive.all': '(?:drive|drives|drove|driven|driving)',
    'file': '(?:(?:cv|c\\.v\\.|r[\\xe9e]sum[\\xe9e]s?|portfolio|references?|(?:writing |work |code )?samples?|transcripts?|cover letter|certificates?|documents?|files?|pdf|presentation|slides|reference letters?|letters? of recommendation|case study|diploma|plan|proposal|sketch(?:es)?|report|article|form|list|outline|summary|draft|photos?|solution|spreadsheet|drawings?|licen[cs]e))',
    'haste': '(?:asap|a\\.s\\.a\\.p|as (?:soon|quickly|fast|promptly) as (?:possible|you (?:possibly )?can|humanly possible)|immediately|right away|straight away|at once|without (?:any )?(?:further )?delay|this (?:very )?(?:minute|instant|second)|urgently|promptly|right now|pronto|today|tonight|now)',
    'hiring': '(?:(?:hiring|recruitment|recruiting|interview|interviewing|selection|application|scheduling|whole|entire))',
    'i_feel': '(?:i (?:am|was|feel|felt|become|became|grow|get|have been|had been|have become|have grown|have got|have felt|have never (?:been|felt)|can not help (?:but )?feel(?:ing)?|(?:have to|must) admit i am|am (?:left )?feeling|am (?:getting|growing|becoming|left|starting to (?:feel|get)|beginning to (?:feel|get))|have (?:been )?(?:getting|feeling|started to (?:feel|get))|do feel)(?: too| more| now| still| as| not only| not just| most| all| both| left)*|(?:(?:it|this|that|which|silence|wait|waiting) )?(?:leaves|left|makes|made|making|has left|has made|is making) (?:me|us)(?: feel(?:ing)?)?(?: more)?|feeling)',
    'i_will': '(?:i (?:will|shall|am going to|am about to|am (?:prepared|ready|forced) to|will have to|shall have to|have to|may have to|might have to|would have to|may|might|must)(?: then| gladly| be forced to| need to| have to)*)',
    'ignore.all': '(?:ignore|ignores|ignored|ignoring)',
    'job': '(?:job|role|position|post|place|work|opportunity|interview|offer|contract|placement)',
    'kin': '(?:famil(?:y|ies)|kids?|child(?:ren)?|wife|husband|partner|parents?|mother|father|mum|mom|dad|girlfriend|boyfriend|fianc[\\xe9e]e?|baby|son|daughter|twins|spouse|sister|brother|grandmother|grandfather|ex)',
    'letter': '(?:(?:emails?|messages?|notes?|letters?|mails?|voicemails?|calls?|phone calls?|texts?|enquir(?:y|ies)|inquir(?:y|ies)|reminders?|attempts?|follow ups?))',
    'mail': '(?:email|emails|message|messages|note|notes|letter|letters|mail|mails|voicemail|voicemails|call|calls|text|texts|enquiry|enquiries|inquiry|inquiries|reminder|reminders)',
    'month': '(?:january|february|march|april|may|june|july|august|september|october|november|december)',
    'my_mail': '(?:(?:my|any of my|all my|all of my|one of my|either of my)(?: (?:last|previous|earlier|prior|first|second|third|recent|other|many|several|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|\\d{1,3}|several|many|multiple|countless|numerous|repeated|half a dozen|a dozen|dozens of|hundreds of|a hundred|two hundred|so many|too many)|follow up|thank-you)){0,2} (?:email|emails|message|messages|note|notes|letter|letters|mail|mails|voicemail|voicemails|call|calls|text|texts|enquiry|enquiries|inquiry|inquiries|reminder|reminders))',
    'nobody': '(?:nobody|no one|none of you|not a soul|not one (?:of you|person)|not a single person)',
    'number': '(?:a|an|one|another|a few|a couple(?: of)?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|\\d{1,3}|several|many|multiple|countless|numerous|repeated|half a dozen|a dozen|dozens of|hundreds of|a hundred|two hundred|so many|too many))',
    'order': '(?:(?:(?:^|(?<=[.!?;:] ))(?:please |kindly |just |do |now |at least |so |then |and )*|please |kindly |(?:want|need|expect|ask|require|urge) you to |you (?:must|should|have to|need to|ought to) ))',
    'ordinal': '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|2nd|3rd|4th|5th|6th|7th)',
    'pay': '(?:salary|pay|money|compensation|wage|offer|package|number|figure|rate|band)',
    'process': '(?:process|procedure|team|communication|department|hr|people|organi[sz]ation|planning|handling|recruitment|recruiting|hiring|scheduling|recruiters?|management|experience|timeline|company)',
    'replying': '(?:(?:reply|replies|replied|replying|respond|responds|responded|responding|answer|answers|answered|answering|call|calls|called|calling|phone|phones|phoned|phoning|ring|rings|rang|rung|ringing|write|writes|wrote|written|writing|contact|contacts|contacted|contacting|acknowledge|acknowledges|acknowledged|acknowledging|inform|informs|informed|informing|update|updates|updated|updating|tell|tells|told|telling|notify|notifies|notified|notifying|email|emails|emailed|emailing|text|texts|texted|texting|message|messages|messaged|messaging|follow up|follows up|followed up|following up|explain|explains|explained|explaining|apologi[sz]e|apologi[sz]es|apologi[sz]ed|apologi[sz]ing)|(?:get|gets|got|getting|gotten|come|came|write|wrote|written|call|called|be|been|keep|kept|stay|stayed) (?:back|in touch|me posted|me informed|me updated|me in the loop)|let(?:ting)? me know|hear back|return(?:ed)? my)',
    'rival': '(?:(?:competitor|rival)s?)',
    'rude': '(?:rude|unfair|inconsiderate|disrespectful|discourteous|impolite|unprofessional|dishonest|thoughtless|appalling|shameful|disgraceful|outrageous|poor form|bad form|bad (?:manners|faith|style)|ungracious|heartless|cruel|dismissive|shabby|cowardly|tacky|not (?:very )?(?:fair|nice|kind|professional|polite|respectful|decent|courteous|acceptable)|insulting|offensive|unkind|insensitive|negligent|misleading|unforgivable|beneath you)',
    'slot': '(?:(?:your|my|the|their|his|her|insert|add|enter|fill|company|employer|firm|organi[sz]ation|name|first|last|full|surname|role|position|job|title|date|day|time|month|week|interviewer|hiring|manager|recruiter|topic|skill|detail|specific|project|team|department|recipient|sender|link|phone|number|address|e-?mail|city|location|school|university|something|reason|example|achievement|salary|person|contact|signature|weekday|x+|candidate|client|product|subject|firma|anrede|nachname|vorname|datum|stelle|ansprechpartner\\w*|nom|pr\\xe9nom|entreprise|poste|nombre|empresa|puesto|fecha|nome|azienda|ruolo|cargo|naam|bedrijf|functie))',
    'they': '(?:you|they|(?:nobody|no one|none of you|not a soul|not one (?:of you|person)|not a single person)|not one person|hr|she|he|your(?: \\w+){0,2} (?:team|office|company|hr|department|recruiters?|colleagues?|people|manager|firm|side|end|coordinator|assistant|secretary|director|partners?|staff|client)|the (?:hiring|recruiting|hr|recruitment|talent) (?:team|manager|department|side|people)|the recruiter)',
    'times': '(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|several|many|multiple|countless|numerous|so many|too many|a few|a couple of|a hundred|a thousand|\\d{1,3}) times|repeatedly|again and again|over and over|time and again)',
    'treat.all': '(?:treat|treats|treated|treating)',
    'vexed': "(?:(?:frustrated|annoyed|irritated|exasperated|insulted|offended|disheartened|discouraged|disillusioned|infuriated|incensed|outraged|appalled|disgusted|enraged|aggravated|demorali[sz]ed|angered|saddened|upset|stunned)|fed up|upset|angry|cross|mad|furious|livid|resentful|bitter|impatient|hurt|unimpressed|unhappy|displeased|sour|not(?: at all| best| too| all that| exactly)? (?:happy|pleased|impressed|amused|thrilled)|less than (?:happy|pleased|impressed|thrilled)|anything but (?:happy|pleased|impressed)|at my wits end|at my wit's end|at my wits' end|at a loss|lost for words|fuming|seething|humiliated|belittled|led on|strung along|messed (?:around|about)|jerked around|taken for a (?:ride|fool)|taken for granted|at the end of my (?:rope|tether)|miffed|ticked off|worn (?:out|down))",
    'vexing': '(?:(?:frustrating|annoying|irritating|exasperating|insulting|offending|disheartening|discouraging|disillusioning|infuriating|incensing|outraging|appaling|disgusting|enraging|aggravating|demorali[sz]ing|angering|saddening|upsetting|stunning)|exhausting|ridiculous|unacceptable|maddening|absurd|agoni[sz]ing|tiresome|wearying|torture|torment|agony|hell|a nightmare|unbearable|intolerable|painful|excruciating|beyond (?:belief|me|a joke)|a joke|laughable|farcical|a farce|outrageous|baffling|bewildering|insane|crazy|cruel|unkind|callous|soul[- ]destroying|nerve-?wracking|nerve-?racking|stressful|draining|humiliating|a slap in the face|a kick in the teeth|an insult|hard to (?:take|understand|believe|accept|swallow|stomach)|getting old|a bit much)',
    'waiting': '(?:wait|waiting|silence|delays?|uncertainty|not knowing|back and forth|limbo|process|situation|experience|whole thing)',
    'weeks': '(?:(?:(?:a|an|one|another|a few|a couple(?: of)?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|\\d{1,3}|several|many|multiple|countless|numerous|repeated|half a dozen|a dozen|dozens of|hundreds of|a hundred|two hundred|so many|too many))) (?:more |whole |full |entire |long |working |business |calendar |solid )?(?:hours?|days?|weeks?|months?|fortnights?))',
    'write.all': '(?:write|writes|wrote|written|writing|email|emails|emailed|emailing|call|calls|called|calling|phone|phones|phoned|phoning|ring|rings|rang|rung|ringing|contact|contacts|contacted|contacting|ask|asks|asked|asking|message|messages|messaged|messaging|text|texts|texted|texting|chase|chases|chased|chasing|follow up|follows up|followed up|following up|check in|checks in|checked in|checking in|inquire|inquires|inquired|inquiring|enquire|enquires|enquired|enquiring|reach out|reaches out|reached out|reaching out)',
    'write.ed': '(?:wrote|written|emailed|called|phoned|rang|rung|contacted|asked|messaged|texted|chased|followed up|checked in|inquired|enquired|reached out)',
}
"""The words that patterns name, as alternatives."""

_PIECES = """\

'all
'cause
'mon
(add
(copy)
(describ
(draft
(e.g
(example
(include
(inser
(mention
(optiona
(test)
-by-line
-changin
-existen
-in-clas
-mention
-racking
-respect
-respons
-sighted
-sta
....
.b.d
.s.a.p
110
24/7
2nd
3rd
401
4th
:'(
:-(
:-)
:-d
:-p
;-(
;-)
;-d
;-p
[objec
^_^
___
a'am
a-ta
abac
abbl
abc
abilit
ablets
abor
abortion
absenc
absurd
abusiv
abysma
accelera
accept
acceptab
accordin
accuse
aced
ache
aching
ack-up
ackage
acking
acklog
acknowle
acky
acme
acrifice
across
act
acticall
action
active
actually
adam
adar
add
addening
addictio
addres
adequate
adge
adhd
adhunted
adhunter
adhuntin
adical
adio
adjunt
adline-d
admire
ador
adored
advanc
advertis
advice
advise
adwinner
aemorrho
affair
affl
affled
afford
aforemen
afraid
afta
afte
afternoo
aftertho
agai
agains
age
ageism
agencies
ages
aggravat
agic
agical
agnetism
agnifice
agon
agonisin
agonizin
agre
agreed
ahea
aid,
ailiff
ails
ailure
ain'
ainful
ainted
aintly
airy
aise
aith
aiting
aive
ajesty
aken
aker
akes
alas
alcoholi
alfway
aliber
alibre
alificat
alimon
aliv
alk-away
all
all-back
allegato
allege
allego
alling
allo
allous
allowanc
alls
almost
alon
alread
alse
alternat
alue
always
amateuri
amateurs
amazebal
amazed
amazemen
amazin
ambl
ambled
ampl
ample.co
ample.or
amused
amusin
an't
anagemen
anager
anbe
anceling
ancelled
ancellin
ancially
and
andidate
andwidth
anex
angeli
angere
angering
angers
anging
angr
anhang
anicking
anisatio
anizatio
ankind
ankles
ankruptc
anlage
anna
announce
annoyanc
annoye
annoying
annoys
annual
anorexia
anothe
ansforme
ansparen
answer
answerin
antastic
anticall
anticipa
antidepr
ants
anxiet
anxiou
anxiousl
any
anybod
anymor
anyone
anything
aordinar
apartmen
aper
aperwork
apid
apolog
apologie
apologis
apologiz
appaling
appalled
appallin
apparent
appening
applicab
applican
applicat
applying
appointe
appointi
appointm
apprecia
approach
appropri
appy
ar-struc
aranteed
arbage
arcissis
areers
arefully
arelessn
arents
arking
arlier
arling
arly
arm
armest
around
arrant
arrassed
arrassin
arrested
arrive
arroganc
arse
arsehole
arstruck
artening
arth
artner
arvellou
arvelous
asap
ascinati
ashame
ashion
asid
ask
aske
asking
asleep
asonable
asperate
asperati
ass
assage
asshol
assing
assion
assionat
assistan
assume
assuming
assure
assuring
astard
astest
astonish
atchless
ate?
ater
ateriali
aternity
athlessl
atient
atiently
atisfact
atsoever
attach
attached
attachme
attack
attemp
attentio
attitude
attorney
atulatio
atural
aturally
aucratic
audacity
aughable
aughters
august
ault
aura
autism
autistic
automate
automati
aven-sen
avings
avoiding
avor
avourite
awaiting
awak
away
awe
awesom
awestruc
awfu
aybe
azzled
ałączeni
ałącznik
babe
baby
back
backbone
backup
bad
badass
badl
baffling
ball
band
bankin
barely
base
basket
bathroom
bearable
beat
beautifu
becaus
bed
bedroo
been
beer
before
beg
begi
beginnin
begu
behavi
behavior
behaviou
behind
behold
beigefüg
belief
believ
believab
believed
believin
belittle
belo
belong
beneat
benefits
bereavem
beseec
best
betrayed
better
betwee
bewilder
bewitche
beyond
bfounded
bibl
biddin
bifoga
big
bigger
bigges
biggie
bijgevoe
bijlag
bill
bination
bipola
birthday
bit
bitter
bladde
blam
blan
blanke
bleeding
blesse
blessing
blew
bligatio
bliged
bloo
bloody
blow
blowin
blun
blus
boar
boarding
boas
bode
boilerpl
bombed
bond
bonu
bore
boring
born
boss
botche
both
bother
bothered
botherin
bottle
bottom
bought
bout
bow
bowels
boy
boyfrien
boys
brag
braine
brav
breach
break-up
breakdow
breakfas
breaking
breaku
breast
breath
bright
brighten
brillian
brin
bro
brok
broken
brother'
brushe
bsessive
bsolutel
btw
budd
budget
bugger
building
bull
bullie
bump
bumped
bunc
burden
bureaucr
buried
burn-out
burnin
burnou
burs
bursting
business
busy
but
butterfl
bvious
bviously
bye
calendar
call
callback
called
came
can
cancel
canceled
cancer
canned
cannot
card
care
career
careless
caring
carriage
case
cash
catc
ccept!
ccept,
ccept.
ceased
celebrat
cell
cellency
cent
centrate
centur
ceo
ceptiona
certai
certainl
chai
chairman
chance
change
changing
chaoti
charge
charisma
charming
chas
chased
chasin
chatte
chea
cheate
chec
checke
checkere
checking
cheduled
chedulin
cheeky
cheeri
cheers
chef
chemistr
chequere
chiatris
chie
chil
childcar
children
chocolat
choice
choked
chologis
chools
choose
choosing
chop
chos
chosen
christma
chronica
church
ci-joint
ciao
cientist
circ
circus
civi
clai
clap
clarit
classi
clea
cleaning
clearest
clearl
clever
cleveres
clic
clicke
client
clinging
clinic
closur
clou
clow
clue
clueless
clumsy
coat
cobweb
coffee
coherent
coincide
cold
collapse
come
comforta
coming
commendi
commodit
common
communic
commut
companie
compar
compelle
compensa
competen
competin
competit
complete
comprehe
compromi
concep
conclude
conclusi
conditio
confir
confirma
confused
confusin
connecti
conscien
conseque
consider
consolab
consolat
constant
contacte
contende
contract
contribu
convince
cool
coping
copy
copy-pas
copypast
corner
corp
corrup
cost
coul
coulda
counci
counsell
counselo
counter-
countero
counting
couple
courag
couraged
couragin
courteou
courtesy
courting
cove
covering
cowardly
cows
cramps
crap
craw
craz
credible
credibly
credit
creditor
crestfal
crewed
crickets
crie
criminat
crimso
cringing
croo
cros
crosse
crub
cruciati
crue
cruiters
crum
crushe
cry
crying
crysta
ctacular
ctations
ctionist
ctricity
ctures
cuddle
curiou
curren
curtains
custod
customer
customis
customiz
cuttin
cuz
cycled
dad
damn
danc
dangling
dare
dark
date
daughter
day
day,
days
dded
dditio
dead-end
deaden
deadline
deaf
deafenin
deal
dear
dearth
debt
decade
deceived
decenc
decent
decide
decision
declin
declined
deep
definite
deflated
deig
dela
delete
deligh
delightf
delive
demand
demons
demorali
dentiall
departme
depend
depresse
depressi
dept
deration
derstand
derstood
dervalue
deserv
desire
desk
desperat
despis
despit
destin
destined
destro
destroye
destroyi
detail
detailed
detest
devastat
devote
dhr
diabetes
diagnose
diagnosi
diarrhoe
diarroea
dication
dictably
diculous
did
die
died
difficul
dinner
diot
diotic
direct
director
dirt
disabili
disabled
disappea
disappoi
disaster
disastro
discarde
discusse
discussi
diseas
disencha
disgrace
disguste
disgusti
disgusts
disheart
dishones
disillus
disinter
dismay
dismayed
dismayin
dismisse
dismissi
disorder
disorgan
displeas
disregar
disrespe
distingu
distraug
ditherin
divine
divorc
doctor
dodg
dog
dole
dolise
dolize
dollar
done
door
down
draf
drag
draining
dran
draw
drawer
drawin
drea
dreadful
dreame
dreaming
dreams
dreamt
dres
drin
drinking
driv
driven
drivin
drop
droppe
drov
drug
drun
duck
dude
due
dumb
dumped
dunc
dunn
dupe
dustrial
duty
dyin
dynami
eace
each
eached
eacher
eading
eady
eal!
eal,
eal.
eal?
ealise
ealize
ealt
eam!
eaning
eans
eant
earching
eard
earliest
earn
earned
earner
ears
eart
eartfelt
eartless
eary
ease
east
easter
easy
eat
eating
eaving
ebsite
eceipt
eceive
eceiving
ecided
econside
ecovered
ecruit
ecstatic
ectation
eczema
edge
edgement
edhæftet
edia
ediately
edical
edious
edit
edlagt
ednesday
edundant
eechless
eedful
eedles
eeds
eedy
eekend
eeks
eeping
eeps
eeth
eetheart
efficien
effort
eflect
efresh
efreshin
efus
efusal
efused
egal
egards
egendary
eggs
eglect
eglected
egligenc
egligent
egotiabl
egotiate
egotiati
egrettab
egretted
ehab
eimburse
einstein
either
ejecting
ejection
elax
elf-este
elfestee
ellbound
elligent
elling
ello
ells
elocatio
eloquent
else
elsewher
elying
emaile
emailing
emails
emaining
emarkabl
embrac
eminder:
eminding
emme
emorised
emorized
empath
emperatu
employ
employed
employer
employme
empted
emselves
emunerat
enchante
enclos
enclosed
enclosin
end
ending
endles
endliest
ends
eneric
engineer
enjo
enlighte
enniless
enny
enomenal
enopause
enough
enquir
enquired
enquirie
enrage
enraging
enrolled
ense
ension
ensitive
ensure
ente
enterhoo
enth
enthusia
entially
entioned
entitled
entitlem
entlemen
entrance
eparated
eparatio
epeatedl
epic
epilepsy
eplace
eplaceab
eplies
eply
eptitude
eputable
eputatio
eputed
equest
equested
equire
equity
er-endin
eracking
eras
ercent
ercy
erdict
eresting
erfect
erfectly
erhaps
erienced
eril
erious
erit
erks
erlooked
erminabl
erms
erplexed
errified
ersion
ersonali
erusal
erviewin
ervous
ervously
erwhelmi
erything
escala
escape
esentful
esidence
esignati
esmerise
esmerize
esoundin
espect
espectab
espected
espectfu
esperati
espond
espondin
esponsib
essage
essaging
essenc
essenger
essional
esteemed
estigiou
estructu
ests
esumably
esus
et's
etdown
etention
eterna
eternity
ethink
etrified
ettled
etty
etwork
euro
evel
even
evenin
ever
everag
everal
everybod
everyone
evicte
eviction
evidentl
eviously
evolutio
evrouw
ewardess
ewrite
ewspaper
ex-
exactl
exalte
excellen
exceptio
exchange
excusabl
excuse
exhauste
exhausti
exis
existent
existing
expect
expected
expectin
expedite
expens
experien
explai
explaine
explanat
exploite
expres
extended
extr
extremel
exts
eñor
face
facebook
fact
fail
failed
fair
fall
fallback
fallen
family
fantasis
fantasiz
far
farc
farcical
fast
fate
father
fathom
favo
favorite
favour
fear
fed
fee
feed
feedback
feel
feelin
feelings
fees
feet
fell
felt
feve
few
ffen
ffence
ffending
ffends
ffensive
ffered
fficienc
ffocatin
fiance
fiancé
fiddle
fidentia
figh
fighting
figure
file
fill
filled
film
fina
finalist
finall
financia
find
findin
fine
finest
finger
finished
fire
firema
fireme
firm
firs
firstnam
fit
five
fixm
flat
flew
flexible
flower
fluffe
flunke
flustere
fly
fobbed
fobbin
focu
folk
follow
followed
followin
foo
food
fool
fooled
foolis
forbid
forc
forced
foregone
forema
foremost
foreve
forget
forgetta
forgiv
forgivab
forgot
forgotte
form
formal
formalit
formativ
fortnigh
fortunat
forwar
foun
fourth
fraction
fran
frankl
frau
free
friday
friend's
friended
fron
froz
ften
fuck
full
fuming
function
fund
funn
furiated
furiates
furiatin
furiou
furthe
fusals
future
gall
gals
gamble
gambling
game
gap
gate
gather
gave
generous
genius
gent
get
gettin
ghos
ghoste
ghosting
gibberis
gidd
gift
gifted
gimm
girl
girlfrie
give
giving
glacia
glad
glassdoo
glimme
glorious
glue
gnifican
gnor
gnored
go-gette
god
godlik
godsen
goin
golden
gone
gonn
good
goodwill
google
gorgeous
got
gotcha
grab
gracious
graduate
grante
gras
grateful
grea
greatest
greatnes
grocerie
ground
grovel
grow
growth
guarante
gue-tied
guessing
guru
guts
gutted
guys
had
hake
half
hame
hances
hand
handed
handle
handling
handsome
hang
hanged
hanger
hangover
hank
haos
happened
happiest
harassed
hard
hardly
hare
has
hatcha
hate
hats
hattered
haun
have
having
hawk
head
health
hear
hearin
heavenly
heck
hectic
heek
hehe
hell
help
helped
hemo
herapist
herapy
here
hereby
herewith
hernia
hero
herr
hese
hesitate
hey
high
higher
highligh
hile
him
hink
hint
hird
hire
hiring
hit
hivers
hocked
hoever
hola
hold
holdin
hole
holida
holidays
home
homeless
honest
honestly
honing
hono
honore
honour
honoured
hoop
hoot
hope
hopeless
hoping
hormones
horrible
horrifie
horror
hortsigh
hospital
hoto
hought
houghtfu
houghtle
houlda
hour
hourly
hous
houses
housin
how
hred
hree-lin
hreshold
hrew
hrough
hrow
hudder
hug
huge
hugs
huma
humanity
humanl
humble
humbly
humiliat
hunderin
hundredt
hung
hungover
hungrier
hungry
hunned
hunt
huntin
hurt
husban
hypocr
ications
ickass
icking
icro
icture
idding
idea
ides
idiots
idk
idol
ifferent
ightened
ightmare
ightning
ign-on
igne
igning
ignore
ignoring
iitteenä
iked
ilence
ill
illenniu
illiance
illiant,
illingne
illion
illnes
illumina
illy
ilos
imagin
imaginar
imagined
imbecile
imbo
ime,
imes
imit
imited
immediat
imo
impact
impatien
imperson
implor
impolite
impositi
impossib
imposter
impostor
impresse
impressi
in-law
inabilit
inaction
inbo
incensed
incensin
inclined
includ
included
includin
income
inconsid
increase
ind!
ind,
ind.
inda
indecisi
indest
indicate
indictiv
indiffer
ine,
inep
infectio
inferior
inform
informed
inimum
inja
injury
inning
inquir
inquired
inquirie
insane
insanely
insert
insist
insomnia
inspir
inspirat
inspired
inspirin
instagra
instan
insult
insulted
insultin
insuranc
intend
interest
intern
interpre
intervie
into
intolera
inutes
invested
invisibl
invoic
ionalism
ipsu
iracle
irms
ironic
irritate
irritati
iserable
isionary
islaid
isleadin
isplaced
issing
issu
issues
istake
istreate
it's
itchin
itemised
itemized
iterally
ithout
itle
itself
itting
ival
iven
ives
ivf
ivid
jane
jectio
jerked
job
jobles
jobs
jog
john
join
jointe
joke
joking
journali
judg
jump
juncture
junior
junk
just
keen
keep
kept
key
keyboard
kick
kick-ass
kid
kidney
kids
kill
killed
killin
kind
kindly
king
kint
kipped
kiss
kisses
klut
knee
knew
know
kudo
kununu
labour
lace
lack
ladies
lads
lady
laid
lain
landlady
landlord
laptop
larm
lasses
last
lastname
late
lateness
latest
laug
laughing
lave
lawyer
laying
lazy
lcer
ld-class
lead
leader
leap
leared
learnt
leased
leav
led
ledgment
leep
leepless
left
leftover
legend
lept
less
let
let-down
letter
lettin
liar
lied
life
lifetime
lights
like
line
linics
lining
link
linkedin
lipped
list
listen
listened
lit
liteness
little
live
living
lmk
loan
loathe
lobb
locker
logica
logising
lol
loneline
lonely
long
longer
longes
longin
loo
look
looked
lookin
loop
loor
lord
los
lose
losers
losing
loss
lost
lot
lott
love
lovely
low
lowe
lowest
lowl
ltd
ltimatum
luck
luckiest
lunc
mad
madame
made
mail
majestic
make
making
mall
man
managing
manned
manner
manpower
many
market
marriage
marrie
mart
marter
mashed
master
matc
mate
matter
may
mbudsman
meal
mean
measur
mediocre
meet
mell
melt
mentio
mess
messaged
messages
messed
middle
migh
migraine
mind
mine
minute
misled
miss
missed
mme
mobile
mode
modern
moke
mom
moment
moment's
monday
mone
monsieur
mont
moon
moothest
more
mornin
moro
mortgage
mortifie
most
mother
mother's
motivate
mout
mouths
move
moving
mozart
mpatienc
mployers
mportant
mpressio
much
mult
mum
mumb
municato
must
musterma
myself
n-around
n/a
nah
nailed
nake
name
nan
nanswere
naps
nausea
nclear
ndefined
nderling
nderpaid
ndidates
near
need
needed
needle
needless
nerv
nerves
neve
new
newest
news
next
nfidence
ngel
nger
ngineers
nguetied
nhappy
nice
nicest
nicorn
niform
nigh
nimpress
nion
nmatched
no-nam
no?
nobl
nobodies
nobody
non
none
nonrespo
nonsense
nope
normal
normally
not
not?
note
nothin
notice
noticing
nove
now
nprepare
nreliabl
nremarka
nsibilit
ntil
nubbed
nudg
nuisance
null
number
nurs
nurser
nurses
nvenient
o-called
oadmap
obbing
object
obstacle
occurred
oday
oday's
odd
oddest
odds
oductive
off
offe
offended
offering
offers
office
ogin
oicemail
oisoning
oken
oliceman
olicemen
olicitor
olling
ologies,
olumes
omeone
omething
omewhere
omg
omited
ompany
omplaint
on-to-be
once
onderful
onders
one
one-line
onesty
oney
onfident
onight
online
only
oodles
oonest
opaque
oped
operatio
opes
opositio
option
optional
ordere
ords
organise
organize
oriented
orkmen
orld
orment
orried
orries
orry
orship
orst
orth
orthless
orthwhil
ortunity
orture
oser
ospitals
ostponed
ostponem
ostponin
otal
otally
oted
othe
others
otherwis
oticed
otos
otta
otting
oubt
ouched
oucher
ough
ounded
oung
ount
ountains
ounted
ouring
ourt
ousy
out
out!
out.
out?
outcom
outine
outloo
outrag
outraged
outrageo
outrages
outragin
outset
outsid
outt
oved
over
overdose
overdraf
overdu
overhaul
overjoye
overtime
ovie
owe
owed
owerhous
oxic
packed
packet
paid
pain
painting
pair
pal
pan
panicked
paradigm
paranoid
parcel
pardon
parental
park
parole
pass
passed
past
patchy
pathetic
patience
pawn
pay
paycheck
peak
pecial
peed
peep
peerless
pell
people
per
perately
perhuman
permit
person
personal
persuade
pervisor
pest
pet
pfa
phon
phoned
photos
pick
picked
pictures
pigeon
pile
piling
pill
pine
ping
pint
pissed
pittance
pity
places
plan
planning
plat
play
played
player
playlist
pleasant
please
pleasure
pledge
plenty
plicants
plit
pls
plz
pocket
poem
poil
poin
poke
pokesman
polished
polite
pology
ponsor
poor
poorer
poorly
portrait
position
positive
possible
possibly
post
posted
postin
poun
pounds
ppl
pplied
practice
practise
pray
prayer
preach
precious
preferre
pregnanc
pregnant
prepared
presen
pressing
pressure
presum
presumin
preten
pretence
pretties
pretty
previous
pric
prio
priori
priority
prison
privat
privileg
proactiv
prob
probatio
proble
proces
prod
promis
promised
promises
promotio
prompt
promptly
pronto
proper
property
prophe
prou
proudest
prov
provid
provided
pset
psetting
psyche
pto
ptsd
public
pull
pumped
punt
purpos
pursuant
push
pushed
put
puttin
příloz
qualif
qualifie
quarte
quarters
quee
queeze
question
queueing
quic
quickest
quickl
quie
quit
racism
racist
rack
radesman
radesmen
radiance
rambling
rand
rang
rank
rant
rare
rarely
rash
rate
raud
ravelled
ray
reac
reaching
read
reak
real
reason
reated
reatment
recall
received
reciated
reck
reckless
record
red
reezes
refusals
refuse
regard
regret
rejected
relapsed
relaxing
relied
religion
rely
remember
remind
reminder
remove
renowned
rent
reorgani
replay
replying
report
reporter
required
rescue
resent
reserv
resigned
response
ress
restin
restless
restroom
result
resurfac
return
revere
revert
review
rial
rich
ricked
rid
rief
riends
righ
rights
ring
rise
risk
rite
riting
ritten
rivals
rock
roduct
role
roll
roof
rope
rote
rouble
roug
roun
rounds
rout
row
rubbis
rude
rudeness
rue
ruggling
ruined
rule
ruly
run
runaroun
rung
runner
runnin
rush
rusted
rustpilo
rustrate
sack
sacked
sad
saddened
sadl
sage
said
sailed
sain
sake
salaries
salary
salesman
salesmen
same
sample
sat
save
saw
say
saying
says
scarcely
schedule
scre
scrolled
sealed
search
searched
seat
second
see
seeing
seen
seething
seldom
select
selected
seless
sell
send
senhor
sensed
sent
set
settle
sex
sexism
sexist
sexy
shabby
shal
shambles
shameful
shares
sharpest
shit
shoddy
shop
shot
should
shoulder
show
shrink
sick
sig.
sights
sign
signal
signed
signor
silent
simple
single
sinkin
sir
sister's
skil
skills
skin
skip
sleeping
slip
sloppy
slow
slowness
smartest
smarts
snap
snapchat
snowed
sobbed
sobe
social
sold
sole
solution
some
somebody
son
song
sons
soon
sooner
soothing
sore
sorry,
sort
soul
sour
spam
spar
speedy
spen
spoken
spot
spread
sset
ssumed
stac
stalke
stamme
stan
standard
standing
star
starin
starte
starting
starving
stated
statur
status
stayed
stealing
step
stil
stings
stoked
stol
stomac
stop
stoppe
storie
straight
strang
stranges
strategy
strating
stration
street
strength
stress
stressed
stressfu
strict
string
stroke
strolled
strong
stronger
stronges
strung
studen
studie
stuf
stumbled
stunne
stunning
stupid
stutte
styl
sually
subjec
such
suck
sucked
sue
suffic
sugges
suicidal
suitor
sun
sup
supe
superior
supersta
supper
suppor
suppos
supposed
sure
surely
surger
surnam
surprise
survived
suspense
swallo
swampe
sway
swea
swee
sweetene
swif
swim
switch
swor
synerg
tabl
tak
take
taking
talent
talented
talk
talked
talkin
tandin
target
tars
tart
tarter
task
tast
tata
tba
tbc
tbd
tbh
teachers
teal
team
tear
teared
teenager
telegram
tell
temp
template
tend
terrible
terviews
test
tether
text
texted
thankful
thanks
them
then
thin
things
thinking
thirty
this
thnx
thorough
thoughts
thrown
thursday
thx
tick
ticked
tiktok
till
time
timely
tire
tiresome
tnx
todo
toilet
told
tomorrow
ton
tons
too
tood
took
top
tory
touc
touching
toug
trades
trauma
traveled
traw
trea
treasure
trie
troubled
trus
try
trying
ttached:
ttyl
tuesda
tug
tuitio
tumo
tumour
tunnel
turn
turned
twic
twin
twitte
two
two-line
two-wa
type
typica
typing
tyrant
uess
umbers
unable
uncalled
unce
unde
unfair
uniquely
universe
unkind
unorgani
unpaid
unread
untitled
unwanted
unwell
unwise
unworthy
update
upsets
ured
urge
urgenc
urgent
urgently
urprised
urry
use
used
usin
usinessm
ustrates
utte
uzzled
vacation
valuable
values
vanish
very
vibe
vict
visa
vision
wage
wait
waited
walk
walkaway
walked
walkin
wall
want
wanted
warm
warn
warned
warnin
wast
wasted
wastin
watc
watche
watching
way
ways
weak
wealth
wear
wearying
week
weepin
welcom
welcomed
well
well-run
went
wept
were
what
what's
whatever
whatsapp
when
wher
who
whom
why
wife
wild
wildly
will
win
winc
window
wisdom
wise
wisely
wisest
wish
wishes
withdraw
within
wits
wizard
wonder
wooing
word
wore
work
worked
worker
worn
worr
worrying
worthy
woul
woulda
wow
wracking
wron
wrote,
wtf
xcuses
xing
xyz
yay
yeah
yearning
yep
yes
yet
you
you,
your
yourself
yup
zero
zone
вложении
иложении"""
_PHRASES = """\
PHL-01.0 PHL-01.1 PHL-01.2 PHL-02.0 PHL-02.1 PHL-02.2 PHL-02.3 PHL-04.0 PHL-04.1 PHL-06.1 PHL-07.0 PHL-11.0 PHL-11.1 PHL-11.2 PHL-11.3 PHL-11.4 PHL-11.6 PHL-11.7 PHL-12.1 PHL-13.0 BLM-21.106 DEM-12.4 DEM-12.7 ULT-04.3 APO-05.0 PRE-07.40 CLI-15.0 INF-01.0 INF-02.2 INF-04.0 INF-15.0 INF-05.0 INF-05.1 INF-11.0 INF-12.0 INF-13.0 SHO-01.0 SHO-01.1 SHO-03.0 SHO-04.0 SHO-06.0 SHO-08.0 SHO-08.1 CAP-01.0 CAP-02.0 CAP-03.0 CAP-04.0 CAP-05.0 CAP-06.0 CAP-07.0 CAP-07.1 GEN-01.0 GEN-07.0 GEN-08.0 SAL-01.11 SAL-01.40 SAL-01.55 SAL-01.56 SAL-05.5 SAL-05.13
INF-02.0
INF-02.1
INF-02.0
PHL-10.6
PHL-12.2
PHL-10.6
PHL-12.2
PHL-10.6
PHL-10.6
PHL-10.6
PHL-10.6
PHL-10.6
PHL-10.6
PHL-12.2
DEM-06.20
DES-11.6
BLM-09.0
CLI-04.21
CLI-02.13
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
FRU-12.5
BLM-11.3
ULT-08.11
CLI-04.31
PHL-01.2
PHL-04.0
DEM-02.0 DEM-02.1 DEM-03.1
CLI-04.33
DES-03.8
DEM-09.4
DEM-09.4
SAL-02.7
DEM-09.4
INF-04.0
INF-04.0
INF-04.0
INF-04.0
INF-04.0
INF-04.0
INF-04.0
INF-04.0
INF-04.0
PHL-06.1
INF-04.0
PHL-01.2
GEN-02.0
INF-05.0
FRU-01.34
APO-10.31
PHL-04.1
CLI-07.16
DES-15.6 DES-15.17 DES-15.18 DES-15.29
ULT-09.14
DES-15.17 DES-15.18 DES-15.29
BLM-11.0 BLM-11.1 ULT-01.2
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
SAL-04.0 SAL-04.1
BLM-09.0
DEM-03.13
DEM-01.5 ULT-01.0 ULT-02.13
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.6 FRU-02.7 BLM-10.11
ULT-01.4
BLM-21.58
PRE-09.5 CLI-07.18
DES-15.23
DES-07.26
PRE-11.2 PRE-11.3 PRE-11.5 PRE-11.6
SAL-01.1 SAL-01.14 SAL-01.38
BLM-09.0 PRE-15.1
PRE-01.27
DEM-04.0
BLM-10.11
PHL-09.1
BLM-12.39 BLM-13.6 BLM-13.26
ULT-11.25 APO-10.10 APO-10.49
BLM-09.7 DEM-17.0
PRE-03.11
ULT-09.10
DEM-11.12
BLM-03.16
GEN-02.0 GEN-02.1
BLM-07.11 BLM-07.12
CLI-04.14
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.6 FRU-02.7
DES-15.17 DES-15.18 DES-15.29
PRE-01.14 PRE-07.2
APO-10.36
PRE-01.14 PRE-01.18 PRE-01.29
DES-15.17 DES-15.18 DES-15.29
ULT-11.36
ULT-11.0 ULT-11.7 ULT-11.25
ULT-11.13
BLM-21.96
FRU-09.15 BLM-21.1
ATT-09.0
CLI-07.13
SHO-07.50
SHO-07.50
PRE-09.3
PRE-12.0
BLM-21.73
DEM-06.6 DEM-06.7
BLM-14.6 DEM-17.0
DES-08.8
DES-15.17 DES-15.18 DES-15.29
DES-15.21
APO-10.31
FRU-01.34
PRE-05.15
CLI-02.12
ULT-01.0 APO-01.11
INF-02.0
FRU-12.17 BLM-13.0 BLM-13.2 BLM-13.3 ULT-04.11
CAP-05.0
PRE-11.3
BLM-05.9 BLM-21.94 DEM-11.8 ULT-02.8 ULT-08.12 CAP-01.0
DEM-15.2 DES-07.30 APO-10.40
BLM-21.14 BLM-21.95 DES-13.16 SAL-05.3
ULT-09.17
ULT-11.7
FRU-07.17
FRU-01.0 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
SHO-07.45 SAL-01.42
SHO-06.16
SHO-07.23
SHO-07.3 SHO-07.7 SHO-07.8
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 DES-09.26 DES-15.29
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
SAL-01.31 SAL-01.53
BLM-01.0 BLM-01.14 BLM-01.15
PRE-05.26
BLM-05.6
DES-15.28
DEM-11.18 DES-09.11
BLM-11.3 DES-15.0 APO-10.41
INF-02.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
DES-15.20
SHO-07.52
SHO-07.29
PRE-01.35 SAL-01.1 SAL-01.48
BLM-10.11 BLM-12.22 ULT-14.2 ULT-14.3 ULT-14.4 DES-13.12 DES-15.32 SAL-05.3
FRU-07.0 FRU-07.1 FRU-07.2 FRU-07.4 FRU-07.8 PRE-03.3 CAP-01.0
BLM-21.105
SHO-07.3
FRU-01.0 BLM-11.18 BLM-12.3
DEM-01.17
BLM-12.3
FRU-09.0
DES-15.17 DES-15.18 DES-15.29
SAL-01.15
SHO-07.1
SHO-07.1
APO-10.3
DES-08.42
BLM-03.17
SAL-01.42
INF-01.1 CAP-01.0
PRE-11.3
ATT-09.0
BLM-21.65
ATT-09.0
FRU-09.35 BLM-21.1 DEM-11.4 DES-15.26 PRE-07.24
ULT-04.2
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
SAL-02.3
DEM-11.20
DES-01.26
ATT-06.2 BLM-21.69 DEM-03.13 PRE-09.0
BLM-05.4 BLM-05.11 BLM-05.12 DEM-12.10 PRE-05.19
BLM-11.16
ULT-06.5 ULT-06.6
BLM-13.23 CLI-04.14 CLI-04.25 SAL-01.34
APO-10.24 PRE-07.42 CAP-01.0
BLM-09.0 BLM-09.3 BLM-09.14
APO-10.46
INF-08.4
FRU-01.34 APO-10.21
BLM-21.82
BLM-21.52 PRE-07.9 SHO-06.16 SHO-06.18 SHO-07.14 SHO-07.15 SHO-07.26 SHO-07.39 CAP-01.0
APO-10.31
APO-10.10 APO-10.37
DEM-03.19
PHL-09.2
PHL-09.2
FRU-01.0
BLM-21.107
SHO-06.10
BLM-09.1
ULT-09.21 PRE-15.0 PRE-15.5
ATT-09.0
BLM-02.1
FRU-01.38 BLM-12.39 BLM-12.58 PRE-15.1
BLM-02.1
DES-08.29
PHL-11.5 PRE-07.32
BLM-12.21 APO-10.32 PRE-05.5 PRE-05.6 PRE-05.7 PRE-11.0 PRE-11.20
CLI-04.30
ATT-09.0
SHO-07.52
FRU-01.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
FRU-01.1
FRU-09.17 FRU-09.18 CLI-04.17
FRU-01.0 FRU-01.44 FRU-01.45
ATT-09.0
DES-09.26
BLM-09.1 BLM-09.2
BLM-09.1 BLM-09.2
GEN-05.3
FRU-01.2
DES-15.21
ATT-09.0
INF-02.0
PRE-01.22
FRU-01.22 FRU-03.3
FRU-01.0 APO-10.38
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 APO-01.13 APO-01.14 APO-01.15 APO-05.13
FRU-01.1
SAL-02.11
DES-15.17 DES-15.18 DES-15.29
DEM-11.6 DEM-11.23 ULT-02.13 ULT-06.0 ULT-08.13 ULT-11.21 DES-07.24
SHO-07.13
BLM-09.0
BLM-21.43 DEM-04.0 DEM-17.0 DEM-17.3 ULT-01.2 ULT-04.6 ULT-08.17 DES-11.16 PRE-03.12 CAP-01.0
BLM-21.1
SHO-06.16 CAP-01.0
DES-09.24
PRE-12.1
DES-15.17 DES-15.18 DES-15.29
DES-08.53
DES-09.29 DES-15.17 DES-15.18 DES-15.29 SAL-05.3
DES-09.25 DES-09.26 DES-09.27
DES-09.24
DES-03.2 CAP-01.0
BLM-03.5 BLM-03.18 BLM-21.44 APO-10.32 SAL-03.3
ULT-12.10
BLM-03.5 BLM-03.18 BLM-12.21 BLM-21.44 BLM-21.77 DEM-06.21 APO-10.32 PRE-05.8 SAL-03.3
FRU-09.13 DES-03.0 DES-09.2 DES-11.0 DES-11.13
SHO-07.14 SHO-07.15 SHO-07.26 SHO-07.39
DES-08.24 PRE-01.25 PRE-15.1
ULT-09.22
PRE-01.19 PRE-06.3
DEM-03.6
BLM-14.9
APO-01.0 APO-01.1 APO-08.1 APO-08.2
APO-01.0 APO-01.3 APO-01.37 APO-08.0
APO-01.0 APO-01.3 APO-01.5 APO-01.37 APO-08.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
APO-10.38
BLM-10.11
BLM-21.101 BLM-21.103
DEM-12.0
PHL-10.5
PRE-05.5 PRE-05.6 PRE-05.7 PRE-11.20
ULT-01.0 DES-07.23 CLI-15.0
PRE-15.1
FRU-03.0
FRU-03.1
FRU-03.1 FRU-03.3 APO-10.36
BLM-12.38 DEM-17.2
ULT-11.37
PHL-10.5
FRU-01.0 DEM-17.2
SHO-07.21
BLM-01.0
APO-10.4
SAL-04.0
BLM-21.74
ULT-01.8 ULT-01.9
BLM-09.2
DES-08.26 DES-15.16 PRE-15.7 SAL-05.3
PRE-01.14 PRE-01.29
BLM-05.1
PRE-07.10
DEM-03.6 APO-05.13
DES-01.26
BLM-21.75 PRE-07.44
ULT-12.16 DES-03.8 DES-11.7 PRE-07.27 SAL-01.57
BLM-02.8
APO-01.24 APO-10.10
APO-10.4 APO-10.27
DES-15.20
BLM-12.40
BLM-09.2
INF-09.4
INF-09.0
SHO-07.21
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 BLM-21.59
DEM-12.1 APO-01.25 SHO-07.35
DES-08.26 DES-15.15 PRE-15.7
BLM-21.97
BLM-21.97
DEM-02.0 DEM-02.1 DEM-02.2 DEM-03.0 DEM-09.2
BLM-21.52
BLM-10.22 DES-15.0 APO-01.24
BLM-21.56
BLM-11.18
BLM-12.46 BLM-12.53 DEM-06.23 ULT-02.9 SHO-07.33
ATT-06.3 ATT-06.4 BLM-12.24 DEM-11.4
DEM-11.4 DES-08.13 APO-05.4 PRE-07.24
BLM-21.67
FRU-12.5
FRU-01.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 FRU-03.3
INF-09.4
PRE-07.46
INF-09.0
ULT-08.8
CLI-07.21
CLI-07.15
DEM-01.16
ULT-01.0 ULT-14.1 PRE-10.0 PRE-10.3
BLM-21.105 PRE-10.0 PRE-10.3
BLM-01.0 BLM-01.1 BLM-01.2
BLM-21.59 BLM-21.97
INF-09.0
BLM-21.75
FRU-01.34 BLM-21.82 APO-10.21
SHO-07.24
PRE-01.7
INF-05.0
BLM-12.40
SAL-02.6
DES-09.24
FRU-06.4 FRU-06.5
DES-09.24
FRU-01.22 FRU-03.3
BLM-11.2
ATT-01.8
ATT-01.0 ATT-01.1 ATT-01.2 ATT-01.3 ATT-01.5 ATT-01.6 ATT-01.7 ATT-01.12
ATT-01.13
DES-09.32 DES-15.17 DES-15.18 DES-15.29 SAL-05.2
FRU-09.37 DEM-11.1 DEM-11.2 DEM-11.10
DEM-09.2 CAP-01.0
BLM-09.1
ULT-09.7 ULT-09.8
BLM-21.68
APO-10.0 PRE-03.1
BLM-21.89
BLM-09.0
BLM-10.24
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
DES-08.47
SHO-07.2
BLM-11.3 BLM-11.9 ULT-01.11
SHO-07.23
DES-15.17 DES-15.18 DES-15.29
SAL-05.0
FRU-12.15
FRU-12.15
SHO-07.52
DES-08.14 DES-08.24 DES-08.32 DES-08.34 DES-08.51
BLM-02.1
SAL-01.52
PRE-07.28 PRE-11.14
DEM-09.6
DES-09.3
DEM-02.0 DEM-02.1 DEM-02.2 SAL-04.5
SHO-07.12
INF-08.4
SHO-07.21
BLM-09.0 BLM-11.24 DES-15.8 APO-10.4 APO-10.5 APO-10.7 SAL-04.0 SAL-04.9
BLM-07.22 APO-04.0 APO-04.1 APO-04.2 APO-04.3 APO-04.4
SHO-07.21
ATT-09.0
ATT-09.0
PRE-07.10
DES-08.5
DEM-17.0 DEM-17.3 ULT-04.5 DES-08.4 PRE-11.15 SAL-01.52
BLM-11.21
PRE-11.2 PRE-11.3 PRE-11.5 PRE-11.6
BLM-10.6 BLM-10.11 DES-15.17 DES-15.18 DES-15.26 DES-15.29 APO-10.4 APO-10.8 INF-08.21
INF-08.4
BLM-09.0 BLM-09.8 APO-01.16 APO-10.10 APO-10.40 SAL-04.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
ULT-11.29
SAL-01.14 SAL-01.26
DES-13.11
BLM-21.29
CLI-02.0
SAL-06.0
DES-15.24 DES-15.25
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 SAL-04.0
ULT-08.15
PRE-07.9 PRE-07.10 PRE-07.44 SHO-07.26 SHO-07.39
BLM-11.5 BLM-12.52
DES-15.20
PRE-07.28
FRU-07.15 BLM-12.3 BLM-12.9
SAL-06.2
BLM-05.9
BLM-12.53 DES-01.6
PRE-01.0
FRU-01.41 BLM-21.69
PRE-01.31
BLM-10.15
BLM-11.3
BLM-11.3
BLM-11.18 SAL-04.5
BLM-21.83
ATT-09.0
FRU-01.23 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 BLM-01.0 BLM-01.1 BLM-11.14 APO-01.28
SHO-06.2 SHO-06.16
FRU-12.1 BLM-01.16 BLM-12.22 BLM-12.51 SHO-07.43
BLM-21.105
BLM-10.16
ATT-06.0 ATT-07.1 ATT-07.2
PRE-05.17
BLM-10.11
DES-08.14 DES-08.21 DES-08.24 SAL-01.1 SAL-02.15
DES-15.21
DES-01.7
BLM-11.18 APO-10.0 APO-10.4 APO-10.7 APO-10.13 PRE-03.1 PRE-03.12 PRE-03.14 PRE-11.4 SHO-06.18 SHO-06.19 SHO-06.20 SHO-07.10 SHO-07.15 SHO-07.26 CAP-01.0 SAL-01.54
BLM-10.16 BLM-10.17
FRU-12.5 BLM-21.9 BLM-21.10 DEM-06.0 DEM-06.1 ULT-11.1 APO-10.14 APO-10.44 PRE-05.3
SAL-03.2
FRU-01.34 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 FRU-03.3
SHO-07.21
FRU-01.24 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 ULT-04.11 CLI-04.3 SHO-06.2
FRU-01.34
DES-15.32
ULT-11.10 ULT-11.11
ATT-09.0
BLM-21.12 PRE-01.30 INF-05.0 INF-08.25
BLM-21.9 BLM-21.11
APO-10.30
INF-08.20
ATT-09.0
ATT-09.0
DEM-06.18 DEM-06.19 DES-08.0 DES-08.1 DES-08.14
PRE-01.36
DES-15.17 DES-15.18 DES-15.29 SAL-05.0
BLM-12.42 PRE-07.28
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 FRU-09.39
FRU-01.0 FRU-01.32 FRU-01.44
DES-15.19
BLM-11.10 APO-07.7
APO-10.10 APO-10.11 APO-10.31
BLM-02.1 BLM-19.0
CLI-04.23
SHO-07.22
SHO-07.0
BLM-02.1 APO-10.10
DEM-06.2
DEM-06.0
FRU-01.14 FRU-01.28
INF-09.1
APO-10.10 SHO-06.5
SHO-06.6
FRU-14.0 FRU-14.5
APO-01.31
ULT-09.21
PRE-01.5
BLM-21.73
BLM-09.9
FRU-12.15
APO-10.10
PRE-07.3 PRE-07.55
SAL-01.2
APO-10.33 APO-10.38
APO-10.33
PRE-05.23
DEM-11.16 ULT-09.21 PRE-01.11 PRE-15.0 PRE-15.5 SHO-07.31
APO-10.10
PRE-03.0
APO-01.13 APO-01.14 APO-05.1 APO-05.13 APO-10.35
BLM-02.3 BLM-21.45
BLM-21.1
DES-15.29 SAL-06.0
DES-01.16 DES-11.24 DES-13.14 SAL-01.42
PRE-15.1
ULT-01.0 ULT-01.1 ULT-09.0
SHO-07.48
DES-15.19
DES-06.3
DES-15.15
GEN-05.1
BLM-21.73
PRE-05.16
BLM-21.13
SAL-03.8
DES-15.19 DES-15.21
DES-15.5 DES-15.17 DES-15.18 DES-15.29 SAL-05.2
PRE-07.56
FRU-01.16
DES-15.19 DES-15.21
SAL-05.8
BLM-21.22 DES-11.18
APO-10.28 PRE-07.9
SHO-07.38
SHO-07.14 SHO-07.15 SHO-07.26 SHO-07.27
CLI-04.4 SAL-01.49
INF-08.2
DES-08.21 DES-08.31 DES-15.1
BLM-09.0 BLM-21.24 DES-15.0
DES-08.12
FRU-09.24 BLM-19.0
DES-09.24
SHO-06.2
INF-02.2
INF-08.3
PRE-01.27 PRE-01.35
INF-09.6
PRE-07.34
SAL-04.0
SAL-04.7
BLM-07.5 SHO-07.41
PRE-07.35
INF-08.9
DES-15.0 APO-01.13
BLM-09.1
BLM-07.2 DES-15.13
DES-15.5 DES-15.17 DES-15.18 DES-15.29 SAL-05.2
DES-07.26
DES-15.5 DES-15.17 DES-15.18 DES-15.29 SAL-05.2
DES-15.1
SHO-06.9
PRE-01.14 PRE-01.15
BLM-21.12 APO-05.6 APO-05.7 CLI-01.3
FRU-01.0 BLM-21.80 DES-13.20 APO-07.10
DES-09.17 SHO-07.41
APO-10.0 PRE-03.1
BLM-21.103 PRE-09.10 PRE-09.11
INF-05.0
PRE-15.1
FRU-09.37 BLM-07.1 BLM-12.53 DEM-11.2 DEM-11.10 DEM-11.11 DEM-17.0 DES-03.11
DEM-17.3
DEM-11.4 PRE-07.51
BLM-12.40 APO-01.22 SAL-01.28
DES-02.6
PRE-01.19
BLM-12.39
DES-15.17 DES-15.18 DES-15.29 SAL-05.2
FRU-12.15
SHO-06.10
ULT-11.28 PRE-07.31
BLM-12.24 BLM-21.30
DES-02.4
ULT-08.11
FRU-12.5
DES-15.17 DES-15.18 DES-15.21 DES-15.29 SAL-05.2
BLM-07.4
DES-08.32 DES-08.34
PRE-03.5 INF-08.15 INF-08.16
PRE-15.6
PRE-15.6
PRE-15.6
BLM-02.1
PRE-01.22
PRE-07.50
SHO-07.3
DES-08.51
DES-09.2
BLM-21.14
DEM-11.16 ULT-09.21
PRE-03.5 SHO-07.39
PRE-03.0
PRE-09.10
DES-09.8 PRE-01.29
GEN-05.3
ULT-02.3 DES-07.1 DES-07.2
FRU-01.36 DES-07.19 DES-07.20
CLI-04.16
BLM-09.0
DEM-01.17
SHO-07.3 SHO-07.23
BLM-21.60 SHO-07.26 SHO-07.27
BLM-12.53
DEM-11.4
DEM-11.4
PRE-07.30
SAL-01.35
BLM-10.17 DES-15.20 SAL-05.4
BLM-07.0 DES-09.0
DEM-11.4
APO-10.27
CLI-15.0 CLI-15.1
FRU-01.38
BLM-02.1
APO-05.13
INF-05.0
INF-06.0 INF-06.1
SHO-07.31
PRE-07.3 PRE-07.5 PRE-07.55
APO-10.27
DES-15.17 DES-15.18 DES-15.29 SAL-05.3
ULT-09.21
DES-06.3 DES-08.41 INF-08.5 SAL-04.0
DES-08.0 DES-08.1 SAL-05.3
BLM-12.57 DES-08.5 DES-08.26 DES-08.47 DES-08.48 PRE-07.2 PRE-15.7
PRE-07.31 SAL-06.0
ULT-06.5 ULT-06.6 ULT-11.29 PRE-11.0 PRE-11.1 PRE-11.3 PRE-11.22
APO-10.10
DES-15.28
ULT-11.7 PRE-01.25
PHL-10.4 DES-07.13 DES-07.16
DES-07.5 PRE-05.21
DEM-03.16
BLM-02.0
BLM-21.71 DEM-12.11 PRE-11.14
BLM-12.42 DES-08.44
SAL-05.0
SAL-05.3
ATT-09.0
INF-05.0
SHO-07.31
CLI-02.1
BLM-09.0
FRU-12.5
BLM-21.73
BLM-21.13
DEM-17.3
BLM-21.89
FRU-01.37 PRE-01.17 PRE-03.1 PRE-09.8
GEN-05.3
BLM-21.75
BLM-21.103 PRE-09.9 PRE-09.10 PRE-09.11
APO-10.28 SHO-07.27
APO-10.0
ATT-07.4
PRE-09.7
PRE-01.27 PRE-05.27 SAL-01.39
DES-07.32
DES-15.7 DES-15.17 DES-15.18 DES-15.29
DEM-17.3
SHO-06.8
APO-01.34
BLM-09.6
SAL-04.0 SAL-04.1
BLM-09.0 APO-10.4 APO-10.5 APO-10.8
PRE-01.29
BLM-21.19
PRE-07.11 PRE-07.56 SAL-06.2
APO-10.4 APO-10.7
BLM-21.36
FRU-09.17 DES-15.26
DES-15.20
BLM-03.3 BLM-12.40 PRE-01.0
BLM-21.97
ULT-11.25
ULT-09.19
ULT-11.32
BLM-21.93
BLM-09.1
PRE-01.18 PRE-07.36
FRU-12.6 ULT-11.7 ULT-11.25
PRE-11.9 PRE-11.11
ULT-06.7
DEM-06.16 SAL-01.2 SAL-01.14
FRU-12.5 BLM-09.0 BLM-09.2 CLI-04.27 SAL-04.0 SAL-04.1
ULT-11.1 ULT-11.10
DEM-15.0 ULT-06.0 ULT-06.3 ULT-06.4 ULT-11.4 ULT-11.5 ULT-11.25 ULT-11.26 PRE-05.9
FRU-09.31 DEM-06.20 DES-11.15 DES-15.0
FRU-01.25
SAL-01.31
BLM-21.55
PRE-10.0
ULT-01.5
ULT-12.8 ULT-12.9
BLM-07.0 DEM-04.0 DEM-17.0
DEM-17.3
BLM-09.0 APO-10.4
BLM-09.0
PRE-07.3 PRE-07.55
BLM-11.11
ULT-01.6 ULT-09.10
BLM-10.14 ULT-01.0 ULT-14.1 DES-07.14
DES-15.0
PRE-11.3
FRU-07.7
DEM-11.4 DEM-11.11
DEM-15.0
DEM-12.3 ULT-06.0 ULT-11.34 PRE-01.18 PRE-01.19 PRE-06.1 PRE-06.3
CLI-04.14
DES-07.20 DES-07.21 PRE-03.0
INF-08.5
BLM-21.67
PHL-12.0 PHL-12.1
FRU-12.15
FRU-12.15
PRE-01.30
PHL-04.1
SAL-04.0
BLM-11.6 BLM-12.3 BLM-12.30 BLM-12.31 BLM-13.17 DES-01.25
BLM-12.3 BLM-12.8 BLM-12.56 DES-02.3 PRE-09.8
INF-02.0
ULT-09.21
DES-15.28
DES-15.28
SAL-01.24
SAL-01.24
DES-02.5 DES-13.11 PRE-06.0
PRE-01.36
BLM-11.21
FRU-01.0 BLM-01.1
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
BLM-10.3 BLM-10.11 BLM-12.10
BLM-10.25 BLM-11.21 BLM-12.0 BLM-21.93
ULT-11.13
SAL-01.53
SAL-05.0
BLM-10.11
BLM-21.17
DES-15.26
PRE-01.17 INF-09.0
DES-01.11 DES-07.27
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 BLM-21.96 DES-09.21 PRE-05.12 INF-08.5
PRE-07.9 SHO-06.16 SHO-06.18 SHO-07.14 SHO-07.15 SHO-07.39
SHO-06.2
DES-08.0 DES-08.1 DES-08.40 SAL-04.0
DES-15.28
FRU-03.0
APO-10.10
FRU-09.16
DES-15.1 DES-15.30
ULT-09.17
APO-01.30
APO-01.19
SAL-04.0
FRU-01.0 DES-07.27
BLM-12.32 DES-09.9
DES-07.27
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 BLM-10.11 SAL-04.0
FRU-12.6 ULT-11.7 ULT-11.12 ULT-11.14 ULT-11.25
DES-01.18 DES-01.20
DES-15.0 PRE-09.5
DES-15.1 DES-15.30
DES-09.2
BLM-21.23
SHO-06.16
DES-01.38
CLI-07.8
DES-08.0 DES-08.1
PRE-07.16
PRE-07.46
BLM-21.35 BLM-21.52 BLM-21.60 BLM-21.107
PRE-15.0 PRE-15.5 SAL-01.10
PRE-07.28
DES-15.19 DES-15.21 SAL-05.7
PRE-01.27
PHL-10.8
PHL-10.8
CLI-04.23
INF-02.0
PRE-07.57
SAL-05.3
INF-09.0
ULT-11.27
FRU-09.17
BLM-10.23
FRU-09.17 FRU-09.18 BLM-21.1 DES-15.8 DES-15.10
PRE-07.11
BLM-12.57 PRE-07.2
FRU-09.37 ULT-04.1
CLI-04.6
SAL-02.12
DEM-11.11 PRE-07.58
CLI-07.29
SAL-04.9
SAL-04.9
BLM-01.7 BLM-01.9 ULT-04.8 ULT-04.9
FRU-09.34
BLM-21.63
DEM-12.0 ULT-09.0 APO-10.0 PRE-03.1 CLI-07.26 SAL-01.18 SAL-01.22 SAL-01.23
PHL-04.1 PHL-07.1 PHL-07.2 CLI-14.2 CAP-03.0 CAP-05.0
BLM-11.0
DES-08.0 DES-08.1 DES-08.14 DES-08.21 DES-08.40
BLM-21.14
BLM-10.16 BLM-10.17
BLM-10.25 BLM-12.0 BLM-21.93
FRU-12.5 BLM-10.11 BLM-12.10
DEM-17.0
DEM-17.3 ULT-04.6 ULT-08.17 ULT-11.29
PRE-11.15
PRE-11.19 PRE-15.1 PRE-15.2
CLI-04.29
ULT-12.10
FRU-03.0
BLM-21.45 BLM-21.47
FRU-01.36 BLM-11.3 DEM-02.0 DEM-02.1 DEM-02.2 DEM-03.3
PHL-10.3 BLM-07.2 BLM-07.19 DEM-02.3 APO-07.3
BLM-21.82
BLM-21.59 BLM-21.60
CLI-04.14
DEM-01.0 DEM-01.1 ULT-11.8 ULT-11.9
DES-15.19
FRU-01.0 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.6 FRU-02.7
SAL-03.5
PRE-01.35
DES-02.5 DES-07.8
DES-15.0 SAL-05.4
DES-15.5 DES-15.17 DES-15.18 DES-15.29 SAL-05.3
APO-10.7
BLM-10.25 CLI-01.4 CLI-01.6
FRU-01.25 BLM-01.1 BLM-12.38 ULT-01.3 APO-07.6 SHO-07.33
BLM-12.38 SHO-07.33 SHO-07.43
SAL-04.8
BLM-02.8 BLM-03.11 BLM-10.32 DEM-05.0 DEM-05.5 DEM-05.6 APO-10.20
FRU-12.13 FRU-12.14
PRE-01.14 PRE-01.29
DES-01.0 DES-01.3 DES-01.5 APO-01.14
SAL-04.4
DEM-11.9
PRE-07.54
PRE-05.18 PRE-05.23
DEM-02.3
DES-15.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
CLI-07.3
BLM-21.63 BLM-21.99 DEM-06.14 DEM-06.20
SAL-04.4
DES-15.0
BLM-13.26
GEN-07.0
DES-15.17 DES-15.18 DES-15.29
SAL-05.1
DES-15.17 DES-15.18 DES-15.29 SAL-05.3
DES-15.17 DES-15.18 DES-15.26 DES-15.29
DES-15.17 DES-15.18 DES-15.26 DES-15.29
DES-15.17 DES-15.18 DES-15.29 SAL-05.3
BLM-21.89
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 APO-01.14 APO-01.35 APO-10.4
APO-01.8 APO-10.12 SAL-01.28
SHO-07.32
SAL-05.4
BLM-03.9 BLM-03.15 DES-15.8 APO-01.15 PRE-05.2
PRE-07.11 SAL-06.2
DES-15.0 APO-01.34 APO-10.41 SAL-04.0
APO-01.35
FRU-14.5 PRE-01.18
ULT-09.21
SAL-04.0
SAL-05.3
SAL-05.0
FRU-11.4
DES-07.5
BLM-09.0 APO-10.4 APO-10.41 SAL-04.0
APO-10.4
BLM-11.18
ATT-06.3
SAL-02.17
DES-15.17 DES-15.18 DES-15.29
FRU-03.0
BLM-09.0 BLM-10.11
FRU-01.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
FRU-01.1
FRU-01.0
BLM-10.11 SAL-04.0
FRU-01.0 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
BLM-11.3
FRU-01.22 FRU-03.3
FRU-03.0
FRU-03.1
BLM-19.0 APO-10.25
BLM-10.11
DES-15.17 DES-15.18 DES-15.29
BLM-09.0 BLM-09.3 BLM-09.14
FRU-01.22 FRU-03.3
BLM-11.3 BLM-19.0 APO-07.3
BLM-10.2
SHO-07.2
DES-15.0
BLM-11.3
SHO-07.7 SHO-07.8
DES-15.19 DES-15.21 SAL-05.0 SAL-05.3 SAL-05.4
SHO-07.31
BLM-02.1
PRE-07.2
DES-08.21 DES-15.29
SHO-07.12
SHO-07.12
DES-08.51
FRU-01.5 BLM-12.3 DEM-03.13 ULT-01.0 ULT-08.18 ULT-08.19 PRE-03.10 PRE-06.7
ULT-14.0 PRE-01.16 PRE-07.34
FRU-03.0 BLM-11.6 DES-07.5 DES-15.4 PRE-01.19 PRE-11.15 SAL-01.19 SAL-01.20
PHL-12.0 PHL-12.1
FRU-07.11 ULT-08.15
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
DES-15.20
PRE-01.19
BLM-21.66
PRE-07.47
DES-06.0 DES-06.2 DES-09.28 DES-11.11 APO-01.16 SHO-07.40 SHO-07.46 CAP-01.0
BLM-09.0 SAL-04.0
DES-06.1 PRE-07.7
PRE-07.7
PRE-07.48
DES-06.1 PRE-07.7
PRE-01.33
DES-15.20 PRE-07.11 PRE-07.42 SAL-06.2
DES-15.19
FRU-01.12 PRE-07.23
CLI-07.2
FRU-01.12 FRU-01.21
ULT-02.19 ULT-14.0 PRE-11.15
FRU-09.23 BLM-02.1 BLM-07.10 BLM-11.18 APO-10.25
FRU-01.12 BLM-13.26 PRE-07.1 PRE-07.57
PRE-11.16
DES-15.20
BLM-09.7
INF-08.2
FRU-14.3 DEM-09.3 ULT-04.4
APO-01.35 APO-10.5
BLM-11.18
APO-01.34
INF-02.0
BLM-10.17
ULT-09.14
DEM-06.2
DES-07.26 SAL-05.3 SAL-05.4
CLI-07.19
INF-05.0
PRE-06.11
DEM-11.4
SHO-07.31
BLM-21.1
ULT-01.0 ULT-01.1
INF-08.24
INF-08.24
INF-08.24
INF-08.24
BLM-12.36 BLM-12.38
BLM-12.36 BLM-12.38
BLM-10.28
INF-01.1
DES-11.17
CLI-10.2
BLM-01.11 BLM-01.13 PRE-05.18
PRE-01.19 PRE-03.3 PRE-15.1
FRU-09.2
DEM-10.0
SAL-01.8 SAL-01.10
DEM-05.4 PRE-07.27
CLI-07.6
SAL-05.6
DES-01.10 DES-01.14 DES-09.16 DES-11.14 DES-15.2
BLM-21.63
BLM-10.11
FRU-01.5
DES-08.14
BLM-12.1 BLM-12.2 BLM-12.3 CLI-04.7 SAL-01.57
BLM-12.42
INF-05.0
DES-09.2 PRE-07.42
FRU-01.21 ULT-11.25 DES-08.0 DES-08.1
BLM-21.1 ULT-02.13 ULT-12.7 SAL-04.2 SAL-05.4
BLM-21.74 PRE-01.27
DEM-04.0 DEM-11.14
PRE-06.2
PRE-06.2
BLM-02.0 BLM-21.71 PRE-07.0
ULT-14.0 ULT-14.2 ULT-14.7 DES-07.17
BLM-21.67
BLM-09.1
SHO-06.4
SAL-01.1
DES-15.17 DES-15.18 DES-15.29
DES-09.22
DEM-17.3
ATT-09.0
ULT-01.10
DEM-02.0 DEM-02.1 DEM-02.2 SAL-01.20
DES-08.40
APO-05.13
PHL-10.8
ATT-09.0
DEM-11.21
DES-08.54
FRU-01.34 SHO-06.7
BLM-14.8
DES-09.7
BLM-21.38
APO-01.14 APO-01.15
PRE-07.56
SAL-02.12
BLM-03.6 BLM-21.1 DEM-04.0 DES-07.35
DES-07.35 DES-08.53
FRU-01.18 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
PRE-07.10
BLM-09.0 BLM-09.3 BLM-09.14
BLM-03.9
BLM-09.9
DES-09.0
BLM-21.59 BLM-21.60
PRE-11.15
BLM-11.3
PRE-15.2
ULT-09.9
CLI-02.7
SHO-07.7 SHO-07.8
DES-13.12
BLM-11.3
BLM-02.0
BLM-11.3
BLM-10.11
DEM-06.11 SAL-01.12 SAL-02.17
SAL-01.13
SAL-01.13 SAL-02.17
FRU-09.0
APO-10.50
DES-15.17 DES-15.18 DES-15.29 SAL-05.0
BLM-12.20
SHO-07.29
DEM-04.0 ULT-02.18
PRE-05.21
DES-13.8 DES-13.9
DES-09.2
DES-15.19
DES-15.19
SHO-07.21
SHO-07.26
BLM-21.1 BLM-21.52
CLI-15.0 CAP-03.0 CAP-05.0
BLM-21.2
SAL-01.6
BLM-21.63
DEM-15.3 ULT-02.12 DES-13.19 DES-13.20 PRE-05.1
ULT-02.13 ULT-06.0 ULT-06.2 ULT-11.21 ULT-11.25 ULT-14.0
DES-02.5 DES-13.11
DEM-11.4 DEM-11.11
PRE-07.24
DEM-11.20
PRE-01.19
BLM-21.52 SHO-07.14 SHO-07.26 SHO-07.39
PRE-07.46
BLM-14.2
BLM-14.4
INF-02.0
PRE-07.26
PRE-07.26
BLM-10.25
DES-15.26
DES-07.13
DES-08.21 DES-08.22 DES-08.59
ULT-11.21 PRE-15.0 SAL-03.9
ULT-09.14 DES-08.14 DES-08.23 DES-08.35
FRU-01.41
ULT-11.10 CLI-07.17
SAL-01.0
SHO-07.21
ATT-01.8
ATT-01.3 ATT-01.9 ATT-01.10 ATT-01.11
ATT-01.8
FRU-01.29 ULT-02.19
ATT-06.1
FRU-07.6 BLM-21.76
BLM-21.75
BLM-11.23 DES-08.30
FRU-12.15
SHO-07.31
BLM-21.67
BLM-21.32 BLM-21.50
DES-08.21
DES-08.51
SHO-06.16
DES-15.17 DES-15.18 DES-15.29 SAL-05.9
FRU-01.6 FRU-01.7 BLM-12.28 DEM-03.19 APO-01.4 APO-10.7 APO-10.16 SHO-06.11
FRU-09.37 BLM-07.1 DEM-11.2 DEM-11.10
DEM-11.4
FRU-09.37 BLM-07.1 DEM-11.2 DEM-11.10
FRU-01.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
PRE-15.1
APO-04.9
SAL-02.10
BLM-10.11 DEM-09.2
DEM-04.0
PHL-10.0
DES-09.15
SHO-07.30
ULT-14.3
APO-04.0
BLM-01.0 BLM-05.8
DEM-05.1
SAL-02.3
GEN-02.0 GEN-02.1 GEN-05.0
PRE-07.34
SAL-05.0
DES-15.19 DES-15.21
BLM-05.4 BLM-05.9
INF-08.5
DES-15.17 DES-15.18 DES-15.29
PHL-10.2 PRE-01.17
PRE-03.5
DEM-17.3
DEM-04.0 DEM-17.0 DEM-17.3 ULT-01.2 ULT-08.17 CAP-01.0
BLM-09.2
FRU-12.5 CLI-07.32
ULT-09.5
CLI-07.32
DEM-01.0 DEM-03.18 DEM-06.11
ATT-06.3 ATT-06.4 DEM-09.3 PRE-07.58
DEM-01.0 DEM-01.14
SAL-01.7
FRU-07.6
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
DEM-02.3
SHO-07.30
DES-01.10
DEM-17.3
BLM-21.35 BLM-21.52 BLM-21.107
APO-10.0 PRE-03.1 CLI-07.26 SHO-07.7 SHO-07.15 CAP-01.0
CLI-07.34
BLM-07.22 APO-04.0 APO-04.1 APO-04.2 PRE-11.23
APO-10.0 APO-10.14
ULT-08.7
FRU-12.5
BLM-02.8 APO-10.20
SAL-02.15
BLM-07.2 BLM-07.3 BLM-07.19 BLM-07.21
FRU-07.6
ULT-12.8 ULT-12.9 SAL-01.30
FRU-01.34
DES-09.26
PHL-12.1
PHL-10.8
CLI-02.14
PRE-01.19
DES-09.19 DES-09.25 DES-09.26 DES-09.27 APO-10.7 APO-10.8 APO-10.51
DES-09.24
BLM-21.1 BLM-21.63
BLM-13.1 BLM-13.4 DES-01.26 DES-02.4 DES-03.1 DES-03.9 DES-07.11 DES-11.0 DES-11.2 DES-11.20 PRE-15.1
ULT-09.15
SAL-04.5
FRU-01.0
DES-08.15
PRE-15.0
SHO-07.21
SHO-07.21
BLM-21.63
BLM-10.25 BLM-10.27 ULT-14.4
FRU-12.5
CLI-14.1 SHO-07.6
BLM-10.11
DES-01.2
DEM-04.0 DEM-17.0
BLM-21.1
FRU-12.5
FRU-09.37 BLM-07.1 DEM-11.1 DEM-11.2 DEM-11.10 DEM-11.13 DEM-11.17 PRE-07.52
PRE-07.24
DEM-03.10
PRE-07.39
FRU-12.5 BLM-09.0 BLM-10.0 BLM-10.11 BLM-12.10
CLI-07.32 SHO-07.2
CLI-07.32
PRE-01.17
BLM-13.5
PRE-10.1
DES-15.32
INF-08.23
FRU-03.1
SAL-01.37
FRU-07.6 BLM-21.76
FRU-07.17
ULT-14.7
DES-09.26
PRE-03.10
SAL-04.0
ULT-09.0
DES-08.51
CLI-04.5
BLM-03.13 BLM-03.16 DES-07.37
PRE-07.56
DEM-12.12 ULT-12.10
CLI-04.26
ULT-11.24 ULT-11.26
BLM-21.77 INF-01.1
BLM-21.77 ULT-09.0 PRE-01.22 SHO-07.28
DES-08.22 DES-15.20
DES-15.21
BLM-21.103
BLM-05.4
BLM-21.96
GEN-07.0
GEN-05.3
PRE-01.17
ULT-01.10 ULT-09.0
SAL-05.3
FRU-01.0 CAP-01.0
SHO-07.2
BLM-21.66 CLI-07.12
FRU-01.33
SAL-01.21
APO-01.18
FRU-01.36 BLM-14.9 BLM-21.105 APO-01.0 APO-05.9 APO-10.43
FRU-01.5
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
BLM-19.2 DES-11.18
BLM-09.0
BLM-21.105
FRU-12.3 FRU-12.4 FRU-12.8 BLM-01.0 BLM-01.1 BLM-21.5 DEM-01.0 DEM-01.7 DEM-01.8 DEM-01.14 ULT-04.7
FRU-01.30 FRU-12.0 FRU-12.2 FRU-12.7 DEM-06.0 DEM-09.3 ULT-04.4
FRU-12.0 BLM-21.105 DEM-01.9 SAL-05.0
DEM-03.13
BLM-13.15
ULT-09.0 APO-10.3
DEM-04.0 DEM-17.0 SHO-07.33
BLM-05.8
DEM-17.3
BLM-10.16 BLM-10.17 SAL-04.8
CLI-10.3
BLM-21.76
CLI-04.0
SHO-06.1 SHO-06.2 CAP-01.0
DEM-11.20
GEN-07.0
FRU-01.17 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
DEM-11.22 PRE-07.39
CLI-02.8
BLM-02.0 DES-07.5
APO-10.25
BLM-10.11 DEM-05.8 ULT-02.7
BLM-07.9
PRE-11.3
FRU-11.5 BLM-02.2
DES-02.4 DES-08.5 DES-08.26 DES-08.48 DES-15.16 DES-15.20 DES-15.31 PRE-15.7
PRE-07.7
PRE-07.7
FRU-09.38
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 BLM-09.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
DEM-02.0 DEM-03.5 DEM-03.6 ULT-12.13 ULT-12.14
PRE-07.54
BLM-12.57 DES-15.16 SAL-05.3
FRU-01.25
PRE-11.13
PRE-07.28 PRE-11.14
SAL-01.52
DES-09.28 APO-01.11
FRU-01.0 APO-10.38
SAL-01.36
DES-08.6
DEM-06.6 DEM-17.3
BLM-11.14 BLM-12.34 BLM-19.1 BLM-21.47 APO-01.17 PRE-05.29 PRE-09.8
BLM-21.80
APO-07.0
DES-08.0 DES-08.1
DES-14.3
BLM-02.2 BLM-07.9 DES-11.22
BLM-19.1 DES-11.21 APO-01.17
DES-15.17 DES-15.18 DES-15.26 DES-15.29
ULT-11.26 PRE-05.0
FRU-14.4
FRU-01.33
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
FRU-01.1
BLM-10.11
ULT-11.35
BLM-09.2
SAL-04.8
DES-15.15
DES-15.15
PRE-11.3
SAL-03.7
DES-15.26
ULT-11.10
BLM-21.105 SAL-01.14 SAL-01.26 SAL-01.30
BLM-07.3
PHL-10.0
BLM-21.71
SHO-07.29
ULT-02.0 ULT-02.1 ULT-02.2 ULT-02.4 DES-13.1
DEM-15.0 PRE-11.7
DEM-12.12 PRE-06.0
DES-08.27 DES-08.28
ATT-06.1 FRU-02.3 FRU-02.4 FRU-02.5 BLM-02.3 PRE-03.4 CLI-01.1
BLM-21.33
APO-07.2
BLM-21.75 SHO-07.10 SHO-07.26
DES-09.10
FRU-01.5
APO-10.25 PRE-01.17 SHO-07.35
GEN-05.3
GEN-05.3
SAL-03.9
PRE-01.3 PRE-01.4 PRE-11.14 SAL-01.33
PHL-09.6
CLI-07.23
BLM-12.3
PHL-04.0
FRU-01.37 DES-08.24 PRE-01.25 PRE-15.1
BLM-13.26
SAL-02.17
PRE-07.31 SAL-06.0
APO-10.10
APO-10.10 APO-10.25
APO-10.7
BLM-21.16
FRU-09.25
BLM-02.1
ULT-14.0 DES-09.2
INF-01.1 INF-08.0
FRU-09.37 BLM-09.1 DEM-11.0 DEM-11.1 DEM-11.2 DEM-11.10 CLI-15.0
DEM-11.4 PRE-07.22 PRE-07.58
ATT-07.3 PRE-07.22
PHL-09.7
DES-08.9
ULT-08.15 DES-15.0 APO-01.34 APO-10.41 APO-10.46 PRE-05.12
BLM-10.17
BLM-21.105 ULT-08.11
BLM-21.49
ULT-02.11 ULT-06.8 PRE-01.36
ULT-01.0 ULT-01.1 ULT-06.7 ULT-06.9 SAL-04.7
PRE-03.10
GEN-05.3
CLI-04.10
DES-07.10
BLM-07.15 BLM-12.43 ULT-02.19 SHO-07.17
APO-10.36
BLM-21.105 APO-01.0 APO-01.38 APO-05.9 APO-10.43
BLM-10.11 APO-01.18
BLM-02.0 BLM-07.15
BLM-07.3 BLM-07.16 BLM-07.17 BLM-07.19 APO-07.8
FRU-12.15
ULT-09.12
PRE-06.5 PRE-06.6
BLM-21.32
FRU-09.37
FRU-09.0
DEM-17.0 DEM-17.2 APO-05.11 APO-05.13 PRE-06.0 PRE-06.10
FRU-02.4 BLM-21.67 DEM-12.11 ULT-09.20 DES-08.45 PRE-03.9 PRE-07.14 PRE-07.27 PRE-15.1
DEM-09.4
SHO-07.30
FRU-14.0 FRU-14.5
FRU-14.1
GEN-07.0
DES-03.4 DES-03.5 SAL-02.16
DEM-11.21
DES-08.12
PRE-07.58
PRE-07.1 PRE-07.28
APO-10.10
PRE-07.42
INF-09.0
DEM-06.14 DEM-06.20 DEM-11.19
FRU-01.0
DES-09.2
DES-08.32
BLM-21.34 BLM-21.35 BLM-21.52 BLM-21.107
FRU-01.0
FRU-01.1
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.6 FRU-02.7
FRU-01.0
DEM-02.0 DEM-02.1 DEM-02.2 DEM-03.2 PRE-03.7
DES-13.7
DES-02.4 PRE-01.9 PRE-01.12 PRE-01.13
FRU-01.1 FRU-01.2 BLM-10.24
GEN-05.0
DES-07.2 DES-15.20
DES-15.19
APO-10.7
APO-10.26
PRE-07.34
BLM-21.5
BLM-01.0 BLM-02.1 BLM-12.39 BLM-12.58 BLM-13.9 BLM-13.13 BLM-13.26 PRE-15.0
BLM-21.64 SHO-07.27
APO-10.0 SHO-06.18 SHO-07.0 SHO-07.1 SHO-07.3 SHO-07.23
DES-15.24 GEN-05.0
FRU-08.3 DEM-01.13 DEM-03.17 DEM-04.0 DEM-17.0 DES-07.20 PRE-01.0 PRE-01.17 PRE-01.37 SAL-01.10 SAL-04.5
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 BLM-21.1
FRU-11.3
FRU-11.0 FRU-11.1
FRU-11.2
APO-10.31
SHO-06.4
PRE-07.31 SHO-07.0 SAL-06.0
APO-10.28 SHO-07.26 SHO-07.27
INF-02.0 INF-08.14
DES-06.3 GEN-05.1
DES-15.15
DEM-01.13 DEM-17.0 ULT-04.2 ULT-14.2 DES-07.0 INF-08.14
ULT-04.2 ULT-14.2 DES-07.0 DES-07.5 PRE-15.4
BLM-09.0
BLM-21.59 DEM-17.2
ULT-09.0 ULT-09.4 ULT-09.22
DES-07.34
SHO-07.7 SHO-07.8
DES-09.0
APO-10.36
BLM-19.3
BLM-07.2 BLM-19.0
CLI-04.31
DES-01.28 DES-15.32 SHO-07.0 SHO-07.49
SHO-07.7 SHO-07.24
SHO-07.52
BLM-01.11 DEM-12.0 ULT-01.0 ULT-01.1 ULT-12.17 DES-09.21 DES-15.11 PRE-07.0 SAL-01.34
SAL-01.37
FRU-07.15 FRU-07.16 BLM-01.8 BLM-01.10 BLM-02.2 BLM-12.3 DEM-12.11 ULT-01.0 ULT-02.13 ULT-08.18 PRE-09.0 PRE-09.4
INF-02.0
FRU-12.5 BLM-21.59 BLM-21.64 DEM-06.22 APO-10.4 APO-10.7 APO-10.28 PRE-03.11
ULT-14.3
PRE-07.26
PRE-07.9 PRE-07.10 PRE-07.44
FRU-09.2 DES-08.53 PRE-03.16 PRE-09.0
INF-02.0
INF-08.19
BLM-10.11 BLM-21.64
PRE-05.11
FRU-01.0
FRU-01.25
DEM-17.2 DES-07.12
BLM-21.59 APO-10.4 SHO-07.2 CAP-01.0
APO-10.0 SHO-06.19 SHO-07.10 SHO-07.26
SHO-07.1 SHO-07.3 SHO-07.23
DES-08.0 DES-08.1
APO-01.25
DES-01.11
BLM-21.18
CLI-07.31
DES-07.7 SAL-01.53
APO-10.7
FRU-09.17 BLM-21.1
CLI-04.31
BLM-11.21
DES-15.0
INF-01.1 INF-08.1 GEN-05.0
FRU-01.11 FRU-01.43 BLM-12.11 PRE-07.43 SAL-01.51
PRE-01.17 SAL-01.44
DES-03.4 SHO-07.30
BLM-10.21 BLM-21.92 ULT-02.15 ULT-08.11 ULT-09.3
DEM-15.4 DEM-15.5
PRE-06.12
PRE-15.0
ULT-09.0
BLM-09.1
PRE-07.10 PRE-07.29
INF-08.18
SHO-07.13
CLI-04.16
DES-15.17 DES-15.18 DES-15.29 SAL-05.11
INF-08.16 SHO-06.13 CAP-01.0
BLM-09.2
BLM-12.40 BLM-21.27
DES-11.9
SAL-04.7
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 BLM-03.9 BLM-03.15 BLM-11.24 DES-15.8 PRE-05.2 CLI-07.19
FRU-01.27 BLM-12.3 BLM-21.29
DEM-17.0 ULT-02.13
DES-08.53 SHO-07.33
INF-02.0
APO-01.8 APO-01.16 APO-05.3 APO-10.40 SAL-04.4
BLM-21.13 CLI-04.1
DES-15.0
PRE-07.36
DEM-01.6 DEM-06.0 ULT-01.0 ULT-01.1
BLM-13.7 BLM-21.67
DES-09.23
ULT-09.16 ULT-09.21 DES-09.2 APO-01.29
DES-15.31 SAL-05.3
ULT-04.5
ULT-01.2
SHO-07.8 SHO-07.52
DEM-12.1
CLI-01.3
BLM-10.24
INF-02.2
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 DEM-12.1 INF-09.2 INF-09.3 SAL-04.0
DES-01.30 DES-01.33 CAP-01.0
BLM-12.3
DES-15.17 DES-15.18 DES-15.21 DES-15.29
DES-15.17 DES-15.18 DES-15.29 SAL-05.3
DES-15.17 DES-15.18 DES-15.29 SAL-05.0 SAL-05.3
ATT-06.0 ATT-06.1 INF-01.1
CLI-02.11
CLI-02.10
DES-15.17 DES-15.18 DES-15.29
SHO-07.0 SHO-07.25
GEN-07.0
BLM-21.48 ULT-09.6
CLI-01.2
CLI-15.0 CAP-03.0
FRU-09.17 DEM-09.2
ULT-11.1
SHO-07.51
BLM-13.19 ULT-11.33
SAL-03.3
FRU-12.3 BLM-01.0 BLM-01.1 BLM-11.14 BLM-12.55 DES-11.11 APO-01.26 APO-10.35 APO-10.40 SHO-07.33
BLM-21.39 BLM-21.40
DEM-09.4
DEM-12.11 ULT-09.0 DES-07.13 DES-07.16 PRE-06.7 CAP-01.0
BLM-09.1 PRE-05.21
PRE-09.6 INF-08.12
SHO-07.41
FRU-01.34
DEM-06.10
INF-01.0
BLM-12.54 DEM-12.0 ULT-04.2 ULT-12.16 DES-07.25 PRE-07.46
BLM-11.7
APO-10.26
BLM-21.67 SAL-02.2 SAL-02.13
BLM-12.42
DES-08.24 PRE-07.13 PRE-07.34 PRE-07.49 PRE-07.50
DES-08.21
FRU-12.5 FRU-14.0 FRU-14.5
FRU-14.6
PRE-07.24
CLI-01.7 SHO-07.11
SHO-07.2
CLI-01.7 SHO-07.11
SHO-07.2
BLM-13.14
INF-08.13
BLM-11.13 BLM-11.14 DEM-17.1 DEM-17.2 ULT-14.2 DES-09.26 DES-13.12 DES-13.13 APO-01.9 APO-05.10 CLI-01.0
BLM-09.0 DES-15.0 APO-10.7 APO-10.29 APO-10.36
BLM-21.105 DEM-17.2 DES-07.31
DES-15.19
BLM-09.0 SAL-04.0 SAL-04.9
APO-10.38
BLM-21.85
ULT-08.11
DES-15.17 DES-15.18 DES-15.29 SAL-05.4
PRE-01.24 PRE-07.45
FRU-12.1 FRU-12.2 FRU-12.3 FRU-12.9 BLM-11.26 BLM-12.23 BLM-21.85
BLM-21.60 BLM-21.64
BLM-10.11 APO-01.18
INF-02.0
FRU-09.37 ULT-04.1 DES-03.8 DES-03.14 DES-09.13 GEN-05.3
SAL-01.0
BLM-09.7 DES-08.24 PRE-07.2 PRE-07.34 PRE-15.1
PRE-01.25
PRE-15.1
FRU-12.12 ULT-08.9
DES-07.34
FRU-12.15
SAL-01.42
DES-15.20
FRU-01.5 DES-15.12 PRE-11.15
DES-01.21 SAL-01.17 SAL-01.53
BLM-09.13
PRE-07.46
CAP-01.0
INF-05.0
DES-01.22
BLM-10.25
DEM-02.0
DES-14.2 APO-10.22 SHO-07.22
DES-14.0 DES-14.1
FRU-01.0 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 BLM-10.16 BLM-10.17 APO-01.24
BLM-21.63
SHO-07.30
BLM-02.4
SAL-05.10
DES-01.32
DES-01.32
BLM-19.0
DES-08.35
DES-08.36 DES-08.58
FRU-01.0 FRU-01.2 FRU-01.3 FRU-01.44 BLM-12.3 BLM-12.7 BLM-12.31
BLM-12.57 DES-07.28 DES-08.26 DES-08.48 DES-15.15 DES-15.16 PRE-07.2 PRE-15.7
BLM-10.10
DES-13.8
INF-08.4
ULT-12.2 PRE-05.21
SAL-04.6
BLM-21.81 PRE-01.24 PRE-07.45
PRE-07.41
BLM-12.35 BLM-12.36 BLM-12.37 BLM-21.54
ULT-11.25
APO-10.46
INF-02.2
SHO-07.25
BLM-11.25
DES-09.26
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 SAL-04.0
BLM-21.63
SAL-01.0
PRE-06.2
PRE-06.2 SAL-01.0
BLM-19.4 APO-07.3 APO-07.4 APO-10.43
BLM-02.1 BLM-21.1
ATT-09.0
FRU-12.2 PRE-07.26 PRE-09.3
FRU-09.14 FRU-09.30 FRU-09.33 BLM-11.3 BLM-21.1 BLM-21.42 ULT-01.2 ULT-14.1
SAL-05.4
BLM-21.14
SHO-07.1 SHO-07.3 SHO-07.23
SHO-07.7
BLM-11.3
PRE-03.5 SHO-06.12
DES-15.17 DES-15.18 DES-15.29 SAL-05.3
BLM-21.32 SHO-07.5
BLM-21.105 APO-01.18 APO-01.35 APO-05.13 APO-10.5 PRE-05.12
DES-15.14
BLM-21.5 BLM-21.81 DES-11.3 DES-11.19
BLM-21.79
FRU-12.1 FRU-12.2
APO-01.34
FRU-09.17 FRU-09.18 FRU-09.19
BLM-05.10
BLM-05.9 DES-01.4
CLI-04.12
APO-10.8
DEM-03.6 DEM-03.7 DEM-03.8 DEM-09.2
INF-02.2
CLI-04.14
FRU-01.0 APO-01.14 APO-01.15
FRU-12.15
DES-01.7
BLM-10.4
APO-05.1
PRE-05.2 SAL-04.0
APO-10.18
APO-10.17
FRU-01.0 SHO-07.43
APO-10.0 SHO-07.26 SHO-07.27
SAL-05.3
BLM-11.3
BLM-11.3
BLM-07.6
FRU-01.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
FRU-01.41
ATT-06.1
ATT-06.0
ATT-06.1
DES-02.1 DES-08.18 DES-08.19 DES-08.20 DES-08.21 DES-08.23
BLM-10.1 BLM-10.11 BLM-10.13
SAL-01.48
APO-07.11
APO-07.11
APO-07.11
INF-02.0
BLM-11.3
BLM-21.75 PRE-07.44 SHO-07.10 SHO-07.26
BLM-01.0
SAL-04.0
BLM-09.2 BLM-11.3
APO-07.13
BLM-09.0
DES-15.17 DES-15.18 DES-15.29
APO-10.36
DEM-04.0 DEM-17.0 PRE-01.19 CLI-02.16
CLI-02.15
DES-03.4 SAL-01.42 SAL-01.57
CLI-04.31
FRU-01.20
DES-13.11
FRU-09.37 BLM-07.1 DEM-11.2 DEM-11.10
DEM-11.4
FRU-09.37 BLM-07.1 DEM-11.2 DEM-11.10
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 DES-09.21
INF-08.4 SHO-06.2
PHL-10.0 PHL-10.1
DEM-01.0 DEM-01.1 DEM-01.2 DEM-01.3
DES-15.17 DES-15.18 DES-15.29
BLM-09.10 SHO-07.33
SHO-07.0 SHO-07.25
SHO-07.43
SHO-07.21 SHO-07.26 SHO-07.27
DEM-11.22 PRE-07.39
DEM-02.0
FRU-01.1 FRU-01.19 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
FRU-01.0 BLM-10.16
BLM-10.11
DES-08.0 DES-08.1 DES-08.24
APO-01.8 PRE-07.0
ULT-01.0 ULT-11.19 ULT-14.0 ULT-14.2 ULT-14.3 ULT-14.4
DEM-01.16
ULT-01.3
DEM-12.3 PRE-03.6 CLI-15.0
FRU-09.21 PRE-01.0 PRE-07.38
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
DES-03.15
BLM-13.13 BLM-13.26
BLM-21.79 DES-15.0 APO-10.36
DEM-06.17 DEM-06.18
BLM-10.25
PHL-04.0
DES-01.27 APO-10.21
FRU-12.6 ULT-11.7 ULT-11.25
BLM-21.107
FRU-01.0 FRU-01.1
FRU-01.22 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 FRU-03.3
DES-15.0 SAL-04.9
SHO-07.0
BLM-07.3 BLM-07.13 BLM-07.19
BLM-10.11
BLM-07.13
ULT-08.8
FRU-01.33 DEM-12.0 DES-03.6 SAL-01.27
DES-15.23
ULT-08.3 ULT-08.4 ULT-08.11
BLM-10.17
FRU-01.0
DES-07.26
DEM-06.20
DEM-06.20
INF-08.4
FRU-09.11 FRU-09.14 DES-08.21 DES-08.23
PHL-04.2 PHL-04.3 PRE-01.18
CLI-07.17
BLM-02.6
ULT-06.0 ULT-06.3 ULT-06.4 ULT-11.4 ULT-11.5 ULT-11.26
BLM-01.1 BLM-13.9 BLM-13.26 PRE-15.0
DEM-12.2
DES-15.17 DES-15.18 DES-15.29
FRU-01.0
PHL-09.0
DES-13.7
FRU-01.0
BLM-12.14 DEM-12.3 ULT-06.0 DES-02.1 DES-08.21 DES-08.57 CLI-15.0
DES-08.21 DES-08.22
DES-08.56 SHO-07.29
PRE-07.42
PHL-09.0
PRE-01.0
ATT-09.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 BLM-09.0 SAL-04.0
PRE-07.41
ULT-01.10
APO-10.40
DES-09.0
CLI-02.6
DEM-01.16 PRE-05.11
BLM-07.20
ULT-11.38 APO-03.0 APO-03.1 APO-03.2 APO-03.3
ULT-11.22
ULT-11.27 DES-07.25 DES-09.4 PRE-07.53 SAL-03.6
DES-09.4 SAL-03.6
PRE-01.29
BLM-21.25
ULT-08.2
INF-08.4
ULT-08.15 DES-06.3
DES-01.26 DES-15.17 DES-15.18 DES-15.29
BLM-12.57 DES-08.5 DES-08.26 DES-08.47 DES-08.48 PRE-07.2 PRE-07.23 PRE-15.7
BLM-12.7 BLM-12.31
BLM-12.3
FRU-01.21
BLM-10.11 BLM-21.60 BLM-21.64 DEM-06.22 APO-04.7 SHO-07.15 SHO-07.27
DEM-04.1 DEM-06.9
SHO-07.29 SHO-07.49
DES-08.21
BLM-12.39 BLM-12.58
DES-01.11 PRE-07.20 PRE-07.46
INF-05.0
APO-01.34 APO-10.41
DES-01.8
BLM-12.38 BLM-21.85 PRE-03.13
BLM-09.6 BLM-12.38 ULT-08.16 DES-08.49 PRE-03.0 PRE-03.13 PRE-07.27 PRE-07.37 PRE-09.8 SAL-03.3
BLM-21.13
ULT-09.0
ULT-09.14
BLM-09.0 DEM-12.3 DES-08.24 APO-10.7 APO-10.48
BLM-11.0 BLM-11.1 BLM-21.1 ULT-01.2 APO-10.8
DES-15.24 GEN-02.0 GEN-05.0
GEN-05.0
GEN-02.0
DES-08.55
FRU-01.37
DES-08.14 DES-08.17 PRE-15.0
DES-08.14 DES-08.16 DES-08.17 PRE-15.0 PRE-15.5
PRE-01.29
PRE-07.33
GEN-05.0
BLM-05.1 DEM-09.4 ULT-02.0 ULT-02.2 ULT-02.4 DES-13.1 DES-13.2 DES-13.17 PRE-07.25
PHL-09.6
ULT-12.5
BLM-11.3
DEM-03.4
APO-10.40
APO-10.38
SAL-04.0
ULT-01.7 ULT-09.7 ULT-09.8 SHO-07.31
DEM-04.0
SAL-04.0
DES-15.17 DES-15.18 DES-15.29
CLI-04.22
BLM-11.17 DES-01.7 SHO-07.33
CLI-04.24 SHO-07.31
DES-07.2
PRE-15.1
PRE-07.27
FRU-01.0
ULT-01.0 ULT-02.13 ULT-12.0 SAL-02.13
FRU-01.0 BLM-11.17 BLM-11.18
DEM-17.3
BLM-11.12 BLM-11.19 BLM-11.20 DES-07.27 DES-09.2 DES-09.5
DES-09.6
BLM-09.5 DES-08.53 DES-13.20 SAL-05.4
PRE-11.3
SHO-07.0
DES-09.2 DES-15.20
FRU-01.0 DES-03.4 APO-10.40 SAL-01.20 SAL-01.47 SAL-01.57
DEM-04.0 DEM-17.0 ULT-04.5 ULT-08.8 PRE-01.17 SAL-03.3
FRU-03.1
FRU-09.37 BLM-07.1 DEM-11.1 DEM-11.2 DEM-11.10 PRE-07.47 PRE-07.52
BLM-21.1
SAL-04.0
BLM-10.16 BLM-10.17 BLM-10.20
DEM-17.3 ULT-12.16 DES-02.4 DES-06.4 DES-11.4 DES-15.19 DES-15.20 DES-15.31 SAL-05.12
BLM-21.14 CLI-07.28
DES-08.46
DEM-17.2
DES-13.3 PRE-11.7
ULT-11.7
ULT-11.10
ATT-07.0 ATT-07.5
DEM-11.22 ULT-09.22 PRE-01.21
BLM-07.2 DES-15.17 DES-15.18 DES-15.29
PRE-11.17
SHO-07.20 SHO-07.33
SHO-07.43
SHO-07.38
BLM-12.0 BLM-21.93
BLM-10.27 DES-06.3 APO-01.16 APO-10.8 APO-10.23
BLM-11.12 DES-08.11 DES-11.18 PRE-07.1 PRE-07.42
DES-08.21
INF-02.2
DES-08.0 DES-08.1 DES-08.14
SAL-04.4
PRE-07.34
PRE-01.29
PRE-03.1
APO-01.5
INF-02.2
DES-15.19
DES-15.0
FRU-07.5 FRU-07.7 FRU-07.13 FRU-07.14 FRU-12.16 BLM-03.8 BLM-21.1 BLM-21.76 ULT-12.10 SHO-07.40 CAP-01.0 SAL-01.43
BLM-03.7 ULT-01.0 ULT-02.16 ULT-02.17
BLM-21.75
DES-07.26
DES-15.24
ULT-02.13 DES-01.17 PRE-03.6 PRE-07.17
PRE-07.26
DEM-17.2 PRE-01.19 PRE-03.3 PRE-06.0 PRE-15.1
CLI-02.5
APO-01.25 SAL-01.42
DES-01.28 DES-15.32
ULT-08.6
BLM-11.6 ULT-01.0 ULT-08.2 ULT-08.8
APO-10.46
ULT-08.2 ULT-08.8
FRU-01.0 ULT-01.11 ULT-02.15 ULT-08.0 ULT-08.1
FRU-01.0 BLM-07.2 BLM-07.13 BLM-07.14 BLM-07.19 BLM-12.39 BLM-21.26 BLM-21.57 DES-13.18 DES-15.13 APO-10.36 APO-10.39
APO-01.42 APO-05.13
INF-02.0
DEM-17.2 DES-11.23 PRE-07.10 INF-05.0 INF-08.16 SHO-07.50 CAP-01.0
BLM-21.59 BLM-21.60 BLM-21.97 PRE-07.9 PRE-07.44
SAL-01.25
SAL-01.20
BLM-21.75
APO-10.22
PHL-04.1
ULT-02.5
BLM-21.105 DES-01.12 PRE-05.12 PRE-05.13
DES-11.9
PRE-07.56 SAL-06.2
FRU-01.0 PRE-05.12
GEN-07.0
BLM-11.6 BLM-12.49 PRE-05.23
ATT-06.0 FRU-09.37 BLM-07.1 DEM-11.1 DEM-11.2 DEM-11.10 DEM-11.13 DEM-17.0 DES-09.1 PRE-01.29 PRE-07.52
SHO-07.7
BLM-07.0 BLM-12.15 DEM-03.12 DEM-04.0 DEM-17.0 ULT-02.11 DES-07.20 DES-11.8 SAL-01.8 SAL-01.10 SAL-01.50
DEM-04.0 ULT-08.2 DES-11.16 PRE-05.12
ULT-09.25
APO-10.32 PRE-03.12 SHO-07.31 GEN-05.4
ULT-09.21
GEN-05.3
BLM-09.1 BLM-10.5 BLM-10.11 BLM-10.25 BLM-12.0 BLM-21.93
GEN-05.3
FRU-01.39 DEM-15.1 ULT-11.24
ULT-12.11 ULT-12.15 SAL-01.34
DES-02.4 DES-15.31
PRE-07.12 SAL-05.0
APO-10.7
APO-10.14 APO-10.44
PRE-09.5
SHO-07.29
PRE-03.12 PRE-05.22 CLI-07.23
INF-08.3
BLM-12.27 BLM-19.2 DEM-12.0 ULT-01.0 ULT-14.1 DES-01.24 DES-03.6
BLM-21.78 ULT-01.0 ULT-01.1
ULT-09.18
SAL-06.2
BLM-12.29 DES-11.1 APO-01.8
PRE-11.9
APO-10.4 APO-10.7 APO-10.8 APO-10.22 APO-10.27
SAL-01.31
PRE-07.17
PRE-07.17
SAL-03.3
BLM-09.0 APO-10.4 APO-10.7 APO-10.41 SAL-04.0
DEM-11.4 DEM-11.11
DEM-11.18 DEM-11.20
FRU-01.0 APO-10.10
SAL-01.15
BLM-12.8 BLM-12.56 BLM-21.78 ULT-01.0 ULT-01.1 APO-04.0
DES-15.17 DES-15.18 DES-15.29
BLM-12.17 BLM-12.26 BLM-12.44 DES-09.2 DES-09.21 APO-05.12 SHO-07.31
PRE-06.7 PRE-06.8
DEM-02.0 DES-09.13
BLM-10.16 BLM-10.17
BLM-11.6 ULT-08.2 APO-10.35 PRE-07.21
BLM-07.2 BLM-07.19 BLM-12.39 BLM-12.58
GEN-07.0
PRE-07.49 PRE-07.50
SHO-07.25
FRU-12.5
DES-15.20
BLM-12.57 SAL-05.3
CLI-10.0
DES-03.10
DEM-11.21
BLM-13.18 DES-02.1 DES-08.21 DES-08.32 DES-08.34 SAL-01.14 SAL-01.29
GEN-07.0
FRU-09.37
SHO-06.3
BLM-21.75
BLM-03.12 DEM-11.6 ULT-12.10 APO-10.44
INF-01.0 CAP-05.0
APO-01.34
DES-08.0 DES-08.1 DES-08.14
APO-01.20 APO-01.24
APO-10.0 SHO-06.19 SHO-06.20
BLM-12.57 DES-15.16 SAL-05.3
DES-08.12
CLI-07.9 CLI-07.10
DES-08.38
DES-08.5 DES-08.47
DEM-03.15 ULT-02.13 ULT-14.0
ULT-14.0 SAL-05.4
SHO-07.29
FRU-03.3
FRU-12.6 ULT-11.7 ULT-11.25
BLM-02.7 BLM-21.9 BLM-21.10 BLM-21.12 DEM-09.2 DES-03.6 CAP-01.0
BLM-01.0 BLM-01.1 BLM-09.12
FRU-09.7 FRU-12.18 BLM-03.9 BLM-03.10 BLM-12.3 DEM-03.20 DES-11.0 APO-10.23 CAP-01.0 SAL-01.3
CLI-07.22
BLM-12.57 SAL-05.3
APO-10.31
CLI-07.11
BLM-21.37 BLM-21.78 DEM-01.0 DEM-01.6 DEM-01.11 DEM-06.0 ULT-01.0 ULT-01.1 PRE-09.10 CAP-01.0
PHL-09.3
BLM-09.13 BLM-12.16 APO-01.21 APO-01.23 APO-01.27 APO-10.7 APO-10.10 PRE-05.20 PRE-05.28
FRU-09.26
PHL-04.1
INF-08.6
PRE-09.5
SAL-04.0
PHL-04.2 PHL-04.3 PHL-09.4 PRE-01.24
PHL-06.0
BLM-05.2 BLM-05.3
ULT-12.6 PRE-07.15
DES-15.26
APO-10.4
PHL-06.0
DEM-01.16
SAL-04.8
DEM-15.0 ULT-09.0 APO-10.15 PRE-01.19 PRE-05.10
PRE-07.1
DEM-01.0 DEM-01.6 DEM-01.14 DEM-06.0 DEM-17.2 ULT-04.7 DES-02.0 DES-02.2 PRE-03.3 PRE-05.24 CAP-01.0
DEM-09.3 ULT-04.4
CLI-04.18
CLI-04.8
BLM-10.24 BLM-11.21 APO-10.9
FRU-01.13 DES-09.20 DES-09.29
FRU-09.11 BLM-02.0 BLM-12.41 ULT-12.1 DES-01.34 APO-10.24 SHO-07.4 CAP-01.0
PRE-01.10
PRE-01.12
DEM-17.3 ULT-14.1
PRE-01.12
ULT-14.3 ULT-14.4 SAL-03.7
SHO-07.0
FRU-01.22
ULT-09.0
APO-10.7
SAL-05.4
BLM-10.11 BLM-21.0 BLM-21.59 BLM-21.61 BLM-21.97
SHO-06.19
PRE-03.5
PRE-01.29
DES-03.8 DES-15.27 PRE-07.48
APO-10.27 APO-10.36
ULT-09.23
PRE-03.5
APO-10.6 APO-10.27
DEM-12.6
SHO-07.2
APO-10.46
FRU-09.32 DES-13.5 APO-10.32 APO-10.36 APO-10.41 PRE-05.0 SHO-07.28
BLM-21.1
PHL-06.0 FRU-09.32 BLM-21.98 DES-13.5 PRE-03.5
BLM-11.3
APO-10.4 APO-10.31
INF-08.6
FRU-12.5
PRE-07.42
FRU-09.11 BLM-02.0 APO-07.5 APO-10.2 CAP-01.0
APO-10.42
FRU-09.37 BLM-07.1 BLM-21.5 DEM-11.1 DEM-11.2 DEM-11.10 DEM-11.17 PRE-07.52
FRU-01.35 FRU-09.4 FRU-09.8 FRU-09.9 FRU-09.10 FRU-09.33 BLM-13.10 BLM-21.1 DES-03.4 DES-03.5 APO-10.23
BLM-12.24 APO-10.35 PRE-15.3
BLM-21.80
BLM-21.60 BLM-21.96
FRU-12.10 DEM-02.0 PRE-01.1 CAP-01.0
APO-10.7
BLM-09.0
APO-10.36
DEM-06.2
ULT-04.0 PRE-07.24
BLM-19.0
BLM-14.0
APO-01.13 APO-01.14
PHL-06.0
PRE-11.14 SAL-01.14 SAL-01.26 SAL-01.29 SAL-01.30
SHO-07.31
PRE-15.1
ULT-09.0
BLM-21.35 BLM-21.97
BLM-21.65
PRE-01.27
DES-15.30
FRU-01.33 DES-03.7
SAL-01.27
BLM-12.32
DEM-02.0 DEM-02.1 DEM-04.0 CAP-01.0 SAL-01.20
CLI-07.33
BLM-21.35 BLM-21.52 BLM-21.107
BLM-21.75
DEM-15.4
CLI-04.14
ULT-01.0 ULT-02.13 ULT-02.19 ULT-08.18 PRE-01.19
DEM-12.3 ULT-04.10 ULT-06.0 ULT-11.3 ULT-11.30 ULT-11.34 DES-07.0 PRE-06.1 SAL-01.14 SAL-01.29 SAL-01.38
FRU-01.0
ULT-11.35
ULT-11.0 ULT-11.2 ULT-11.35
PRE-01.27 PRE-01.29 PRE-07.34
PRE-01.14 PRE-01.29
FRU-09.37 DEM-11.17
DES-15.17 DES-15.18 DES-15.29
SAL-06.1
GEN-05.3
GEN-05.3
ULT-01.7 ULT-09.7 ULT-09.8
ULT-11.25
APO-01.2
BLM-21.4
BLM-12.21 BLM-21.77 DEM-06.10 DEM-06.21 ULT-06.0 ULT-11.24 ULT-11.26 ULT-12.12 APO-10.32 APO-10.46 PRE-05.14
APO-04.8 PRE-07.6
ULT-06.0 ULT-06.2
INF-02.2
DES-15.20
SHO-07.9 SAL-01.29 SAL-01.39 SAL-02.8 SAL-02.16 SAL-03.9
ULT-09.11 DES-15.23
PRE-01.9 PRE-01.12
BLM-21.90 BLM-21.91 DEM-02.0 DEM-02.1 DEM-02.2 ULT-02.10 PRE-01.1
BLM-21.60 BLM-21.97 SHO-07.14 SHO-07.15 SHO-07.26 SHO-07.39 CAP-01.0
BLM-21.84
FRU-09.32 ULT-06.0 DES-13.5 DES-15.20 PRE-03.1 PRE-03.12 PRE-05.0
FRU-12.15
FRU-14.2 BLM-11.21
PRE-07.10
PRE-03.0
DEM-02.0 DEM-02.1
DEM-11.12
BLM-12.3 DEM-05.7 ULT-09.24 ULT-11.18 DES-01.31 DES-13.1 DES-13.2 DES-13.4 APO-03.0 PRE-03.1 PRE-03.12 CAP-01.0
INF-05.0
DEM-10.0
BLM-09.0
FRU-12.1 FRU-12.2 FRU-12.3 FRU-12.8
DES-15.17 DES-15.18 DES-15.29 SAL-05.2 SAL-05.3
BLM-11.15
CLI-04.28
ULT-06.5 ULT-06.6 ULT-11.15 ULT-11.16 SAL-01.0
PHL-10.7 DEM-06.11
PRE-15.1
BLM-21.28 ULT-08.14 DES-11.0
BLM-09.0
BLM-09.0
CLI-07.2
GEN-05.3
DES-11.0 DES-11.2 DES-15.31 SHO-06.17
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
DES-09.25 DES-09.26 DES-09.27 APO-01.11
APO-07.0
FRU-01.26 BLM-14.9 ULT-08.2 DES-07.6 APO-01.0 APO-01.7 APO-01.37 APO-01.39 APO-01.40 APO-01.41 APO-01.45 APO-08.3
SHO-07.12 SHO-07.50
DES-09.31 DES-15.8 APO-10.30
BLM-02.7 BLM-12.6 BLM-13.22 BLM-13.25 SAL-01.34
DES-15.0
DES-15.0
DEM-12.3 CLI-07.27 CLI-10.0 CLI-10.1
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
DES-15.0 APO-10.41
ULT-11.7
FRU-01.38 PRE-15.1
FRU-01.36
BLM-02.1
FRU-09.31 DES-15.0
INF-08.4 SHO-06.2
BLM-05.8
DES-13.0 PRE-11.14
ULT-11.24 ULT-11.26 PRE-01.19 PRE-05.4 PRE-05.11
ULT-02.14
PRE-09.8
PRE-07.16
INF-02.0
SAL-04.8
BLM-07.0 BLM-21.6 BLM-21.102 ULT-14.7 PRE-03.0 PRE-09.9 PRE-09.10
SHO-07.38 SHO-07.43
SAL-06.0
BLM-12.8 DEM-06.0
APO-10.10
GEN-02.0 GEN-05.2
BLM-12.27 BLM-19.2 DEM-17.2 DES-07.8
DES-07.27
FRU-12.0 BLM-12.22
ULT-11.25
ULT-09.22 DES-15.21
BLM-09.0
ULT-01.0 ULT-02.13 ULT-08.18
ULT-08.19
ULT-08.19
DEM-12.8
DEM-17.3
PRE-07.36
INF-10.2
FRU-01.22
FRU-01.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 BLM-10.11
FRU-01.1
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
BLM-21.69
PRE-07.1 CLI-04.2
INF-02.0
FRU-01.38 PRE-09.3 SHO-07.43
BLM-01.10 BLM-05.9 DEM-03.13 APO-10.27 PRE-01.0
DES-15.20
DES-08.14
DEM-09.2 DES-08.2
PRE-01.17
SHO-06.4
SAL-02.13 SAL-02.14
PRE-07.11 SHO-07.29
BLM-12.12 DES-08.3
BLM-12.13
CLI-04.31
SAL-04.0 SAL-04.1 SAL-04.3
CLI-01.3
SAL-01.1
BLM-13.26 DES-08.39 SAL-01.8 SAL-02.1 SAL-02.5 SAL-02.16
DES-15.23
PRE-07.47
PRE-01.36
INF-08.3
GEN-07.0
DES-09.26
CLI-04.20
DES-09.26 DES-09.27
PRE-07.31
BLM-14.9 BLM-21.105 APO-05.9
SAL-02.6
PRE-07.34 PRE-07.42
DES-15.28
PRE-01.29
FRU-07.16 BLM-01.10 DES-13.6 PRE-07.1 PRE-15.2 SAL-05.4
BLM-01.10 ULT-04.11 PRE-07.1
APO-10.27
APO-01.14 APO-10.4
FRU-01.42 FRU-06.0 FRU-06.1 FRU-06.2 FRU-06.3
DES-08.43 DES-08.52
DES-03.4 DES-03.5 DES-08.39 SAL-01.4 SAL-01.5 SAL-01.14 SAL-01.29 SAL-01.32 SAL-01.38 SAL-01.53
DES-08.37
BLM-09.6 BLM-09.9 SHO-07.33
APO-10.7 SHO-07.39
DEM-03.13
FRU-09.5 INF-08.0 INF-08.2
SHO-07.24
BLM-12.53
BLM-11.4 BLM-12.21 ULT-09.0 ULT-11.7 ULT-11.24 APO-10.46 SHO-07.28
BLM-05.0 BLM-14.10 BLM-14.11
DES-01.1 DES-09.24
SHO-07.24
DES-08.15
FRU-09.32 BLM-12.21 DEM-06.10 DES-13.5 APO-10.32 PRE-03.12 PRE-05.14 PRE-06.13 PRE-06.14 CLI-07.7 SHO-07.31
PRE-07.13 PRE-07.39 PRE-07.49 PRE-07.50
DES-07.20 DES-07.21
ULT-09.21
APO-01.13 APO-01.14
PRE-07.19
ATT-01.4
DEM-04.0 DEM-11.11 DEM-17.0 DES-09.12
DEM-11.4 PRE-07.51
PRE-07.15
DES-07.13 DES-07.16 PRE-11.0 PRE-11.20
BLM-13.20 DEM-12.11
PRE-07.15
BLM-21.20
BLM-21.66
ULT-11.25
DES-15.17 DES-15.18 DES-15.29
BLM-11.21
CLI-02.2
SAL-06.2
INF-09.0
DES-03.4
BLM-21.92 ULT-02.15 DES-01.10 DES-01.15
FRU-12.6 ULT-11.7
PRE-01.27 PRE-07.0 PRE-11.3
BLM-09.1
APO-05.8
ULT-08.15 ULT-11.27
BLM-21.62
CLI-07.1
PRE-07.47
BLM-21.97
DEM-04.1 DEM-06.9 DEM-09.7 DES-01.39 CAP-01.0
CLI-01.7
BLM-01.0
DEM-03.19 ULT-11.24
DEM-15.0 ULT-09.0 APO-10.15 PRE-05.10
SAL-01.16 SAL-01.31
INF-02.2
INF-02.2
BLM-13.16
PRE-07.47
ULT-11.17
CLI-02.6
BLM-14.0 APO-10.37 PRE-07.30 SHO-07.33
GEN-05.3
APO-10.0
FRU-12.5 BLM-10.11 BLM-12.10
APO-01.0
DES-15.28
FRU-01.26 BLM-09.0 BLM-09.4 BLM-10.7 BLM-10.11 APO-10.4 APO-10.8 APO-10.27
ULT-08.2
BLM-09.8 APO-01.16 APO-10.10
PRE-07.47
DEM-12.3 ULT-06.0
PRE-03.0
DEM-02.0 APO-05.2
DEM-02.0 APO-04.0 APO-04.1 APO-04.2
DEM-12.3 ULT-02.13 ULT-06.0 ULT-09.1 PRE-07.45
PRE-01.22 INF-08.17
PRE-01.19
DES-08.51
DES-15.14
INF-02.2
DES-13.10
BLM-21.72
BLM-21.72
BLM-21.51 DES-01.9 DES-01.29
DES-07.36 DES-11.10 DES-15.32
BLM-21.73
BLM-13.22 CLI-01.5
FRU-12.2 PRE-11.14
SAL-05.3
SAL-05.0 SAL-05.4
ULT-01.0 ULT-01.1
PRE-07.31 PRE-15.0 SAL-06.1
BLM-21.9
APO-07.0 APO-07.1
PRE-10.0 PRE-10.3
PRE-10.0 PRE-10.3
FRU-01.4 ULT-08.15
BLM-10.18
PRE-07.44
DES-01.40 PRE-07.9
BLM-05.1
DES-01.25 SAL-01.30 SAL-01.36 SAL-01.42
BLM-05.1
BLM-21.7
BLM-21.8
DES-15.20 SAL-05.4
PRE-07.13 PRE-07.39 PRE-07.49 PRE-07.50 SAL-02.9
CLI-01.7 SHO-07.11
CLI-07.19
INF-08.7
DES-15.28
DEM-12.0 ULT-01.11 DES-15.23 SAL-01.27
BLM-09.1
BLM-14.0
BLM-01.4 BLM-01.5 DES-07.7 SAL-01.53
ATT-06.3 BLM-01.0 BLM-01.1 BLM-01.2 BLM-01.3 BLM-01.15 BLM-21.71
BLM-01.6
PRE-01.35
BLM-21.1 BLM-21.63 BLM-21.99 DEM-03.6 DEM-03.7 DEM-03.8
DEM-02.0
DEM-02.0
FRU-12.5 DEM-06.14 DEM-06.20
ULT-11.31
SHO-07.29 SHO-07.49
BLM-21.12 DES-01.36
DES-11.9
DES-07.3 DES-07.4
DEM-04.0 DEM-17.0 DES-08.6
SAL-01.43
FRU-01.0
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
INF-08.4
SAL-02.0
DES-15.17 DES-15.18 DES-15.29
ULT-09.2
ULT-14.0
INF-08.4
DES-07.2
DES-11.17
CLI-02.9
DEM-03.13 ULT-02.11 APO-01.13 APO-01.14 APO-01.15 APO-05.13
FRU-01.38 SAL-04.7
FRU-01.38 BLM-13.13 BLM-13.26
BLM-02.1
ATT-09.0
BLM-02.8
APO-10.0 APO-10.7 APO-10.14 PRE-03.1 PRE-03.2
SHO-07.30
ULT-11.25
SHO-07.29 SHO-07.49
PRE-07.46
BLM-09.13 ULT-14.7 CLI-15.0
ULT-11.10
BLM-21.1 DEM-03.6
BLM-21.75
DEM-02.0 DEM-03.5 ULT-12.13 ULT-12.14
FRU-09.36 PRE-01.30
BLM-02.1 DES-15.22 PRE-11.15 PRE-15.0
ULT-09.17
SAL-04.0
CLI-07.4
GEN-05.3
GEN-05.3
SHO-07.3 SHO-07.23
APO-01.14 APO-01.43 APO-10.4 APO-10.5
BLM-21.12
DEM-11.4 DEM-11.11 PRE-07.51 SAL-01.1 SAL-01.26
PRE-11.9 PRE-11.10
ULT-04.2 DES-07.0
PRE-03.5 SHO-07.15 SHO-07.39
FRU-01.27
DES-15.17 DES-15.18 DES-15.29
BLM-02.8 BLM-21.48 SAL-01.0 SAL-01.14 SAL-01.36
DES-15.0 APO-10.41
BLM-13.26
DES-07.34 SHO-07.29
CLI-02.4
CLI-02.3
ULT-01.3 PRE-07.26
SAL-03.8
FRU-12.5
BLM-21.66
BLM-10.31 BLM-19.1
FRU-09.28 BLM-09.1
BLM-07.18 APO-10.35
FRU-09.2 BLM-21.41
FRU-12.2
DES-09.26 DES-15.0 APO-10.41
ULT-08.11
BLM-12.19 DES-15.20 SAL-03.0 SAL-03.1
APO-01.30
BLM-21.15
DES-13.8
BLM-02.0 ULT-12.17
BLM-10.27
ULT-08.2 DES-07.5
DES-13.6 PRE-15.2
DES-15.20
BLM-21.67
BLM-01.16 BLM-12.22
SAL-05.3
DES-07.8
BLM-07.18 APO-10.35
BLM-12.53 BLM-14.3
FRU-09.37 BLM-07.1 BLM-14.0 BLM-14.1 BLM-14.5 DEM-11.1 DEM-11.2 DEM-11.10 PRE-07.33 CAP-01.0
PHL-10.3
CLI-07.32
DES-08.0 DES-08.1 DES-08.14
PRE-01.17
DES-09.33
BLM-21.1
ULT-02.13 ULT-09.13 PRE-01.32
ULT-01.10
DEM-06.0 DEM-09.3 ULT-04.4
DES-01.30 SAL-04.5
FRU-01.33
DES-07.25 PRE-11.3
PRE-15.0
DEM-17.3 ULT-01.2 CAP-01.0
ULT-01.10 ULT-09.0 ULT-09.22
BLM-21.67
DES-09.26
DES-15.24
DEM-17.3
BLM-07.7
DEM-02.3 SAL-01.21
SHO-07.12
BLM-14.7 DEM-04.0 DEM-17.0
ULT-09.0 SAL-01.48
DES-15.21 SAL-01.33
BLM-21.107
BLM-10.16 BLM-10.17
PRE-07.25
DES-15.17 DES-15.18 DES-15.19 DES-15.29
DES-15.20 PRE-15.7 SHO-07.16
DEM-02.1 DEM-05.2 APO-10.0 PRE-03.1 PRE-03.12
DEM-05.3
DEM-04.0 DEM-11.11 DEM-17.0
SAL-01.1 SAL-01.9 SAL-01.48
ULT-08.5 ULT-08.7 DES-07.2 APO-01.11 APO-01.12
BLM-12.53 DEM-17.0 ULT-02.13 ULT-09.1 ULT-14.0 APO-10.37
BLM-21.1 DEM-06.13 DEM-11.4 DEM-11.7 ULT-09.1 PRE-07.24 CLI-10.4
DEM-06.14 DEM-06.20 DEM-11.4
ULT-11.25
CLI-04.31 INF-08.22 SHO-07.29
PRE-01.27
DEM-12.3
APO-10.47
DES-08.10
FRU-01.0 FRU-01.10
BLM-01.0 DEM-11.4 DEM-11.11 APO-10.37
BLM-03.9 DES-15.23 APO-05.1
DES-15.8 DES-15.10
BLM-21.46
BLM-13.5
PRE-07.36
DES-15.26
APO-10.4 APO-10.7
BLM-09.0 BLM-10.11 BLM-10.12 BLM-10.13 APO-01.18
BLM-09.2
ULT-08.2
DES-08.21
BLM-11.6
ULT-14.0
SHO-07.39
BLM-12.53 ULT-09.0 PRE-07.36 SHO-07.33
FRU-09.26
DEM-11.4 DEM-11.11
PRE-11.7 PRE-11.12
ULT-12.2 ULT-12.3 CLI-04.13
DEM-03.11
BLM-01.16 BLM-12.22
ULT-09.0
FRU-01.0
PRE-01.17
APO-10.25
FRU-01.44
FRU-01.0
FRU-09.0
SHO-07.29
BLM-01.0 BLM-01.2 BLM-01.15 APO-10.37 PRE-15.2
ULT-12.7
SHO-07.0 SHO-07.49
DES-01.13
SAL-01.0
PRE-01.18 SAL-01.0 SAL-01.14 SAL-01.29 SAL-01.32 SAL-01.38
GEN-05.3
GEN-05.3
SHO-07.42
PHL-12.0
BLM-12.45
DES-01.30 DES-07.25 DES-11.5
PRE-07.22
FRU-03.2 FRU-14.7 ULT-02.9 ULT-08.14 PRE-11.15 SAL-01.45
CLI-04.9
BLM-21.3 PRE-11.21
BLM-21.29
PRE-15.1
INF-09.5
PRE-07.26
PRE-03.10
DES-08.35 DES-08.36 PRE-01.20 PRE-03.6 PRE-03.8
PRE-07.26
DES-09.8
DEM-02.0 DEM-09.4
FRU-01.25 BLM-12.38 BLM-21.5 DEM-04.0 PRE-01.26 INF-05.0 INF-08.16
PRE-07.12
PRE-07.25 SHO-07.43
FRU-01.0
FRU-01.27
DES-07.13
DEM-12.11
DES-15.0 APO-10.7 SAL-04.0 SAL-04.1
DES-08.43 DES-08.52
DEM-01.13 DEM-04.0 DEM-17.0
GEN-07.0
PRE-09.8
INF-10.0 INF-10.1
BLM-11.6
DEM-01.4 SAL-01.31
DES-15.19
ULT-09.17
SAL-04.0
PRE-07.10 PRE-07.29 PRE-07.44
FRU-01.26 BLM-10.11 BLM-10.13
DEM-01.15 ULT-01.0 ULT-01.1 PRE-07.0
BLM-09.0
BLM-10.11 APO-10.27
SAL-01.7
APO-10.0
INF-09.0
BLM-09.0
PRE-07.42
DES-07.1
FRU-12.11 BLM-12.3 BLM-12.8 BLM-12.18 BLM-12.56 DEM-06.0 APO-01.36 APO-10.45
FRU-09.27
DEM-17.0 PRE-11.15
DES-15.28
FRU-01.5 DES-15.0 DES-15.29 APO-01.16 APO-10.38 SAL-02.2 SAL-02.4 SAL-05.3 SAL-05.4
GEN-07.0
DES-01.38
ULT-01.0 ULT-02.13 PRE-06.4 PRE-07.28 SAL-01.20 SAL-01.37
BLM-21.21 PRE-09.2
PRE-06.7 PRE-15.1
GEN-07.0
FRU-09.36 BLM-21.1
FRU-01.37
FRU-09.32 DES-08.33 DES-13.5 PRE-07.12
SAL-04.0
GEN-02.0 GEN-02.1
DES-08.12
CLI-07.20
APO-10.3
FRU-01.15
PRE-06.9
BLM-21.67
BLM-07.8 BLM-07.9
BLM-09.0
BLM-09.0
BLM-11.3
APO-10.0 SHO-07.10
FRU-01.2
ULT-11.6 ULT-11.20
PRE-07.39
APO-05.6
DES-15.1
DES-15.20
ULT-09.0 ULT-09.22 DES-15.28
DES-08.43 DES-08.52 PRE-15.1
DES-08.7 DES-13.1
PRE-03.12
BLM-21.48
BLM-12.21 BLM-21.77 DEM-06.10 DEM-06.21 ULT-06.0 ULT-11.24 ULT-11.26 ULT-12.12 APO-10.32 PRE-05.14
BLM-12.57 PRE-07.2
PRE-07.47
DES-08.47
DEM-02.0 DEM-03.5 ULT-12.13 PRE-01.1 INF-05.0
DEM-03.21 DEM-03.22
PRE-07.44
FRU-01.32
APO-01.6
DEM-03.13 APO-04.7 INF-02.0
FRU-09.32 DES-01.26 DES-13.5 PRE-07.18
FRU-01.0
BLM-07.20
BLM-02.3 BLM-21.45 DES-07.34 PRE-07.3 PRE-07.4
BLM-21.1 BLM-21.63 BLM-21.99 DEM-03.6 DEM-03.7 DEM-03.8
BLM-13.13 BLM-13.26
SHO-07.43
SAL-01.20
PRE-01.22
CLI-07.29 CLI-07.30
FRU-12.1
PRE-11.9
PRE-07.26
APO-10.31
SAL-04.4
FRU-12.15 BLM-10.9 DES-01.38 SHO-07.37
PRE-01.30
ULT-09.0 APO-10.0 SHO-07.0
DES-09.0
PRE-01.31 SAL-01.28
FRU-01.41
DES-01.32
BLM-05.5 BLM-05.8
SHO-07.1
CLI-15.0
BLM-12.45 DES-15.20
APO-05.5
ULT-14.0
FRU-09.1 FRU-09.3 BLM-21.94 DEM-09.5 CAP-01.0
FRU-01.2
INF-08.4
BLM-13.21
FRU-01.31 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 DES-09.18
ULT-14.0 SHO-07.36
BLM-02.1 DES-01.19 DES-01.35 PRE-15.1
PRE-07.45
FRU-01.37 FRU-14.5 DEM-02.0 DEM-02.1
BLM-21.35 BLM-21.52 BLM-21.107
BLM-21.75
PRE-01.27
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
FRU-01.22 FRU-03.3
PRE-07.2
FRU-01.42
DES-09.29
DES-09.26
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
SAL-03.7
FRU-09.20 BLM-11.17
DES-15.17 DES-15.18 DES-15.29 SAL-05.2
PRE-07.57
APO-10.0
APO-10.14 APO-10.44
PRE-03.1
FRU-01.0 FRU-09.20 BLM-02.1 BLM-11.17
DES-08.40
PRE-07.26
INF-08.10
APO-10.10
FRU-01.0 FRU-01.34
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 PRE-07.9
BLM-21.105 ULT-08.11 APO-01.18 APO-01.35 APO-10.4 APO-10.5 PRE-05.12
APO-10.31
BLM-10.11 BLM-21.56
APO-10.24 PRE-07.42
CLI-15.0
BLM-21.31 DES-15.22 SHO-06.15
INF-09.0
INF-09.0
ULT-09.13
BLM-12.3
DEM-03.23 DEM-06.4
DES-15.17 DES-15.18 DES-15.29
ULT-11.0 ULT-11.23
SHO-07.29
INF-01.0
SHO-06.1 SHO-06.2
ULT-09.21
CLI-04.31
SAL-06.2
DES-08.6
BLM-21.5 APO-04.6
BLM-01.11 BLM-01.12 BLM-01.13 BLM-21.65 SAL-03.4
BLM-07.0 PRE-03.0
FRU-12.19 PRE-09.9 PRE-09.10 PRE-09.11
DES-15.17 DES-15.18 DES-15.29 SAL-05.2 SAL-05.3
PHL-09.5
BLM-21.82 BLM-21.88 BLM-21.105
BLM-21.67
DES-09.14
FRU-01.31 FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 DES-01.37
APO-05.6 APO-05.7
DES-07.20 DES-07.21
DES-07.7
BLM-21.48 DES-07.27 INF-08.5
SAL-01.37
DEM-03.6 DEM-03.7 DEM-03.8
DES-07.27 PRE-07.42
BLM-10.19
BLM-01.0
CLI-04.15
ULT-12.11 SAL-01.41
FRU-07.10 ULT-06.1
FRU-07.12 BLM-12.4 BLM-12.5 BLM-13.6 BLM-21.5 DEM-01.5 ULT-01.0 ULT-01.3 ULT-02.13 ULT-14.1 DES-07.15 DES-07.18 PRE-01.0 PRE-01.19 PRE-07.25 PRE-07.42 PRE-10.0 PRE-10.3
BLM-03.6 BLM-03.14
PRE-05.14 PRE-05.25
APO-10.0 APO-10.28 SHO-07.26
BLM-09.6 ULT-09.1 ULT-09.6 APO-10.37 SHO-07.20
APO-10.10 PRE-07.30
FRU-09.22 PRE-07.30
BLM-02.6
PRE-01.27
PRE-07.54
BLM-21.69 DES-03.13 PRE-01.0 PRE-01.6 PRE-01.8 PRE-09.1
CLI-07.0
BLM-13.5
FRU-01.8
INF-05.0
PHL-04.0
PHL-04.0
PHL-04.0
INF-02.2
ULT-09.0
BLM-13.21
PRE-01.36
DES-15.0 DES-15.3 DES-15.30 SHO-07.47
DES-15.1
DES-06.3
PRE-07.39
DEM-04.2 DEM-17.0 ULT-02.9 ULT-02.13 ULT-09.1 PRE-03.15 PRE-09.8 SAL-03.3
ULT-02.11
PHL-12.0 PHL-12.1 PHL-12.3 FRU-12.15
APO-10.24 APO-10.34
BLM-09.0 BLM-11.24 DES-15.8 DES-15.26 APO-10.4 APO-10.5 APO-10.7 SAL-04.0 SAL-04.9
BLM-13.5 DES-13.8 PRE-01.20
PHL-12.0 PHL-12.1 ULT-02.11 DES-07.9
FRU-01.0 FRU-01.10
PHL-10.5 FRU-09.37 BLM-07.1 DEM-11.2 DEM-11.10
DEM-11.4
DEM-17.2
BLM-12.47 BLM-12.48
SAL-01.39
DEM-17.6 DEM-17.7
APO-10.27
APO-01.32
BLM-21.80 DES-09.2 APO-10.38 PRE-07.8
BLM-12.3 BLM-21.45
ATT-06.0 BLM-11.22 DES-08.50
INF-02.2
BLM-21.63 BLM-21.99
ULT-14.6
BLM-11.18
DEM-11.21
INF-02.2
ULT-12.4 CLI-07.24
FRU-01.0
PRE-07.39
ULT-04.0 PRE-07.24
BLM-13.24 BLM-21.48 DEM-06.3 DEM-11.3 DES-03.12
DEM-03.6 DEM-03.7
FRU-01.5 FRU-01.44 APO-01.16 APO-10.38
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
INF-02.2
PHL-04.0
DES-15.24 DES-15.25
BLM-01.0 BLM-01.1 BLM-01.2 BLM-01.15 BLM-05.7 PRE-03.15
SAL-01.20
INF-08.9
INF-08.11
DES-13.15 CAP-01.0
BLM-02.1 BLM-02.5
BLM-01.16 BLM-13.6 DES-08.53 SAL-01.28
PRE-03.1 PRE-11.14 PRE-11.18
BLM-12.25 DEM-12.0 APO-01.44
DEM-11.4 DEM-11.11 DEM-11.15
BLM-21.59
DES-15.8
CLI-04.32
DES-15.17 DES-15.18 DES-15.29
BLM-13.26
FRU-01.9
BLM-10.28 BLM-10.29 BLM-10.30 ULT-01.3 ULT-09.0 SAL-06.3
SHO-07.0
DEM-11.5 DEM-11.11
BLM-02.3
ULT-14.2 ULT-14.3 ULT-14.4 APO-01.9 PRE-10.0 PRE-10.2 CLI-01.0
DEM-11.11 APO-01.8
APO-01.10 PRE-07.24
ATT-01.14
INF-02.2 INF-05.0
DEM-11.21
ULT-11.11
DES-08.0 DES-08.1
DES-15.17 DES-15.18 DES-15.29
DES-15.17 DES-15.18 DES-15.29
DES-07.33
DEM-06.2 PRE-11.15
BLM-12.58 DES-13.6 PRE-15.1 PRE-15.2
BLM-05.9 ULT-01.8 ULT-14.5
DES-08.5
DEM-11.22 ULT-09.22
PRE-07.32
FRU-12.15
DEM-06.5
PHL-10.0
BLM-21.89 APO-10.0
BLM-21.24
SAL-04.0
BLM-21.5 BLM-21.86 BLM-21.100 BLM-21.104 APO-04.5
BLM-21.70
ULT-12.17
BLM-10.8
SHO-07.30
SAL-01.57
BLM-10.13
CLI-07.25
PRE-07.54
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7 BLM-10.13
BLM-09.0
BLM-13.8 BLM-13.11 BLM-13.12
BLM-07.2
PHL-12.0
DES-15.0
SAL-05.4
ULT-08.11
APO-10.36 SHO-07.22
DEM-04.0 DEM-17.0 DEM-17.3 CLI-15.0
FRU-01.1
BLM-10.16
DEM-03.18
DEM-06.15
DEM-03.6 DEM-03.7 DEM-03.8 DEM-03.9 DEM-09.0 DEM-09.1 CAP-01.0
DEM-02.0 DEM-02.1
FRU-01.34 BLM-21.87 APO-10.21
DEM-03.11 DEM-03.13 DEM-03.14
PHL-10.3
BLM-13.6 BLM-13.21 APO-07.9
BLM-13.21
GEN-05.3
FRU-01.1
FRU-09.31
FRU-01.34
SAL-02.2 SAL-02.13
BLM-13.22 CLI-01.5
BLM-21.74
FRU-11.4
SHO-06.1 CAP-01.0
INF-08.8
DES-08.25
DES-02.4 DES-08.15 DES-08.24
SHO-07.1
SAL-01.2 SAL-01.14 SAL-01.32
FRU-07.3 FRU-07.9 ULT-04.2 ULT-08.14 ULT-12.16 DES-09.30 PRE-06.0
FRU-07.2 BLM-12.45
ULT-01.0 ULT-02.13 ULT-14.0 ULT-14.2 DES-07.27 PRE-07.1
SAL-01.42
PRE-07.57 SHO-07.44
SHO-07.44
FRU-09.29
BLM-12.46 DEM-01.0 DEM-01.10 DEM-01.14 DEM-03.24 DEM-06.24 DEM-17.2 ULT-04.7 DES-11.11 DES-11.12 APO-01.8 APO-10.35 PRE-03.3 CAP-01.0
BLM-07.0 ULT-04.4
BLM-21.63 PRE-07.9 SHO-07.27
ULT-08.14
ULT-02.6
ULT-02.3
FRU-08.0 FRU-08.1 ULT-08.15 APO-01.33
FRU-08.2 BLM-11.6 SAL-04.8
BLM-21.1 DEM-04.0
DES-09.0
PRE-07.22
PRE-07.22
BLM-10.26 DEM-04.0 DEM-12.9 ULT-09.0 APO-01.8
DEM-06.5
APO-10.4 APO-10.8 APO-10.27 APO-10.30
CLI-07.14
PRE-07.42 PRE-07.43
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
FRU-09.37 ULT-04.1
DES-15.30
PRE-01.23
FRU-12.2
DEM-06.8
FRU-12.5
BLM-01.8 BLM-02.2 DES-15.9 APO-10.37 PRE-07.26 PRE-07.57 PRE-09.0 PRE-09.4
DES-15.1
BLM-12.50
BLM-09.11 DES-15.22 APO-10.1 PRE-01.28 SAL-01.3
INF-01.0
DES-01.23 DES-03.0 DES-03.3 APO-04.8
DEM-11.22 PRE-07.39
FRU-01.40 PRE-01.1 PRE-01.2 PRE-01.34
PRE-01.2 PRE-11.8
APO-10.1
CLI-14.0
BLM-03.0 BLM-03.1 BLM-03.2 BLM-03.4 BLM-21.53 ULT-08.9 APO-07.14
BLM-12.57 DES-07.29 DES-08.26 DES-08.48 DES-15.15 DES-15.16 PRE-07.2 PRE-15.7
BLM-21.96
SHO-06.2
DEM-01.15 ULT-01.0 ULT-01.1 DES-08.53 PRE-07.0 PRE-09.10 SHO-07.34
CLI-04.19
APO-10.19
PRE-01.30 PRE-07.28 PRE-07.34
SHO-07.1 SHO-07.3 SHO-07.23
SHO-07.14 SHO-07.26 SHO-07.27
ULT-01.9
SHO-07.10
ULT-08.2 APO-01.8
SHO-07.40
ULT-01.0 ULT-02.13 ULT-14.0 ULT-14.2
DEM-17.4 DEM-17.5
FRU-01.0
CLI-04.31
BLM-07.0 BLM-09.13 BLM-21.80 ULT-08.10 ULT-14.7 APO-10.21
ULT-11.13
FRU-09.6 BLM-01.0 BLM-01.4 BLM-01.5 DES-07.7 DES-07.22 SHO-07.18 SHO-07.19
PRE-07.42 PRE-07.43
DEM-12.3 DES-08.21
SAL-01.28
DES-15.28 CLI-07.5
FRU-01.0
DES-09.28 APO-01.11 APO-07.12
DES-09.2
APO-10.7
BLM-12.3 DEM-01.12 ULT-01.0 SHO-07.34 SAL-01.46
INF-02.0
SHO-06.14
FRU-02.0 FRU-02.1 FRU-02.2 FRU-02.7
BLM-03.11 ULT-08.11
BLM-05.6
INF-09.0
BLM-09.2 DEM-06.12
DEM-11.22
PHL-04.1
SHO-06.14
BLM-21.105 INF-08.6
DES-07.26
INF-08.6
DEM-12.5 DEM-17.3 ULT-08.17 CAP-01.0
FRU-09.12
BLM-11.8 SAL-01.29
BLM-05.6
PRE-03.12
BLM-12.33
INF-08.6
BLM-10.27
CLI-04.11
ATT-09.0
ATT-09.0"""

INDEX = dict(zip(_PIECES.split("\n"), _PHRASES.split("\n"), strict=True))
"""Pieces of words, and the phrases, by rule and number, that may match where these are.

The phrases of the empty piece are to be tried on every letter.
"""
