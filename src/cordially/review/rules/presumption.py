"""Presumption: neither writing as if hired, nor ranking oneself among others.

Being somebody's second choice is never mentioned (A18): silence may mean that the first one
has not signed yet.
"""

from __future__ import annotations

from cordially.review.rule import ERROR, HINT, OFFER, TEXT, WARNING, Rule
from cordially.review.rules.phrases import I_WILL

PRESUMPTION = (
    Rule(
        "PRE-01",
        WARNING,
        "when i|once i|as soon as i|after i|my first day|my first week|my first month|"
        "my first 90|my first thing|start date|my onboarding|first hundred",
        r"\b(?:when|once|as soon as|after) i(?:'m| am|'ve|'ll| will| have)? (?:officially "
        r"|finally |actually )?(?:start|join|begin|take up|take over|get|move into|come"
        r"|become) (?:(?:working )?(?:at|with|for) (?:you|your|the \w+)|(?:the"
        r"|your) (?:\w+ )?(?:firm|team|company|crew|staff|clinic|school|newsroom|ward|office"
        r"|kitchen|lab|department)|in (?:the|this|my|your) (?:new )?(?:role|team|job"
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
        "my future|my new boss|my new desk|my new coll|my new team|our future|"
        "my new office|my new manager|my soon|soon-to-be|future coll|future boss|"
        "future team|my new home|my next boss",
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
        "confident| certain| sure|convinced|no doubt| positive|i know i|i know that i|"
        "i know you|i know that you|i know we|i know the",
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
        "best candidate|perfect candidate|ideal candidate|strongest candidate|"
        "right candidate|best person|right person|perfect person|ideal person|best fit|"
        "best choice|perfect choice|right choice|obvious choice|only candidate|"
        "best qualified|most qualified|what you need|who you|person you|are looking for|"
        "perfect match|best applicant|the one you|best suited|logical choice|"
        "natural choice|right man|right woman|number one",
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
        "won't find|will not find|no one else|nobody else|better than|not find anyone|"
        "never find|hard to find|struggle to find|difficult to find|nobody is|can't find|"
        "cannot find",
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
        "forward to work|forward to join|forward to start|forward to becom|can't wait to|"
        "cannot wait to|forward to my first|forward to begin|forward to a long|"
        "forward to our coll|forward to coming on|forward to meeting my|"
        "forward to contribut|forward to onboard",
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
        "will call|'ll call|shall call|to call |call you|be calling|phone you|will phone|"
        "'ll phone| ring you|will ring|'ll ring|stop by|stopping by|drop by|drop in|"
        "dropping|come by|coming by|come in person|come to your|come round|come over|"
        "come up|pop in|pop by|popping|swing by|swinging|visit you|visiting you|a ring|"
        "you a call|be passing|be near|be around",
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
        "offer|contract",
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
        "so well|really well|very well|extremely well|incredibly well|exceptionally well|"
        "pretty well|amazingly well|remarkably well|so good|really good|very good|"
        "so great|really great|went great|went perfectly|went brilliantly|went amazing|"
        "went fantastic|gone great|gone perfectly|hit it off|nailed|aced|crushed|smashed|"
        "clicked|i could tell|i could see|i could feel|i noticed|i sensed|it was clear|"
        "i know you|i know the|i know every|loved me|adored me|liked me|when do we start|"
        "when do i start",
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
        "i assume|i presume|i take it|i'm assuming|i am assuming|presumably|i trust i|"
        "i trust you will|i trust that i|i trust that you will|i trust my",
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
        "second choice|second pick|second option|third choice|back-up|backup|plan b|"
        "number two|number one|2nd choice|1st choice|preferred c|reserve|first choice|"
        "first pick|first candidate|top choice|top pick|top candidate|fall-back|fallback|"
        "runner-up|runner up|runnerup|second best|second-best|i rank|i place|rank me|"
        "ranked|ranking|rank among|rank against|compare|stack up|measure up|front-runner|"
        "frontrunner|front runner|favourite cand|favorite cand|finalist|declin|turns you|"
        "turn you|turned you|turns it|drops out|drop out|dropped out|falls through|"
        "fall through|says no|say no|refus|backs out|drug test|next in line|your top|"
        "the top|top of your|high on your|on your list|on your short",
        r"\b(?:second|third|back-?up|plan b|number two|2nd|1st|preferred|reserve) (?:choice"
        r"|pick|candidate)\b"
        r"|\b(?:your|the|their|another|that) (?:first|top|number one) (?:choice|pick"
        r"|candidate|applicant)\b"
        r"|\bback-?up\b(?= (?:candidate|option|plan if|for the role|if))"
        r"|\bas (?:a|your) (?:back-?up|fall-?back|reserve)\b"
        r"|\bbe(?:ing)? your back-?up\b"
        r"|\b(?:be|am|being|was|as) (?:your|a|the) plan b\b"
        r"|\b(?:i|me|am|be|was|as|being)(?: \w+){0,2} (?:runner[- ]?up|finalist"
        r"|next in line)\b"
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
        r"|\b(?:if|unless|until|in case|should) (?:your|the|another|someone|somebody"
        r"|that)(?: \w+){0,3} (?:declin\w+|turn\w* (?:you|it) down|drop\w* out"
        r"|fall\w* through|say\w* no|refus\w+|back\w* out)\b"
        r"|\bdrug test\b"
        r"|\b(?:i|me|am|i'm|name|be|being)(?: (?!not\b)\w+){0,4} (?:of|on) your (?:short-?)?list\b"
        r"|\b(?:your|the) top (?:two|three|five|ten|\d|candidates?|choices?)\b(?! (?:tips"
        r"|priorit))",
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
        "in advance|anticipation of your|in anticipation",
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
        "candidate|applicant|the others|anyone else you|competition",
        r"\bthe others (?:you|who|that)[^.?!]{0,30} (?:are|were|lack|have|do not|don't|can't"
        r"|cannot)\b"
        r"|\b(?:the |any |all |your )?other (?:candidates?|applicants?)(?: \w+)? (?:are|were"
        r"|is|can't|cannot|don't|do not|lack|won't|will not|have|has|haven't|could not"
        r"|couldn't|can|simply|will|may|might|do|bring|offer|does)\b(?! (?:being|still|in"
        r"|left|under|been (?:invited|seen)|there))"
        r"|\b(?:unlike|than|above|over|from|outshine|beat) (?:the |all |any |most |all the "
        r"|your )?(?:other|others|many|most) ?(?:candidates?|applicants?)\b"
        r"|\b(?:any|no) other (?:candidates?|applicants?)\b"
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
        "as you clearly|as you obviously|as you surely|as you no doubt|as you will have|"
        "as you must have|as you saw|as you noticed|as you know|you clearly saw|"
        "as you undoubtedly|as you could no|as you could surely|as you can no|"
        "as you can surely|as you can clearly|as you could clearly|as you will surely|"
        "as you certainly",
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
        "resigned|given notice|handed in|told my|my notice|looking for a flat|"
        "for an apartment|cancelled my|cleared my|started packing|turned down|declined|"
        "quit my",
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
        "we both know|lucky to|be lucky|be crazy|be foolish|be mad|making a mistake|"
        "be silly|one like me|body like me|person like me|can't afford|cannot afford|"
        "no-brainer|no brainer|i belong|meant to be|destined|already feel|feel like part|"
        "feel like one|feel already|feel as if|consider myself|hiring me|choosing me|"
        "picking me|match made|picture myself|see myself|imagine myself|made for this|"
        "made for each|made for you|born for|born to",
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
        r"|\b(?:picture|see|imagine) myself (?:already )?(?:at|in|working|as|on|among)\b"
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
