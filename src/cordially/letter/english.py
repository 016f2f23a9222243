"""The words by which the shape of an English phrase is told; all in small letters."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SUBJECTS = _set("i you we they he she it there")
BODIES = _set(
    "everyone everybody everything someone somebody something anyone anybody nobody nothing"
)
DETERMINERS = _set(
    "the a an my our your his her its their this these those some any each every no both all"
    " another one two three four five six seven eight nine ten many several few fewer more most"
    " less enough"
)
OBJECTS = DETERMINERS | _set("that it them us you me him everything anything")
PREPOSITIONS = _set(
    "of to in on at by for from with without into onto over under off out up down through across"
    " about around between among behind before after during within per towards toward against as"
    " like than via away back"
)
MODALS = _set(
    "will would can could should shall may might must cannot can't couldn't won't wouldn't"
    " shouldn't mustn't needn't"
)
AUXILIARIES = MODALS | _set(
    "is are was were am has have had do does did isn't aren't wasn't weren't hasn't haven't"
    " hadn't don't doesn't didn't"
)
WH = _set("how why what where when whether which who whose whom")
RELATIVES = WH | _set("that if because while since until unless whatever")
# What may come next after an interview, in the singular.
MEETINGS = _set(
    "interview call task test visit round meeting presentation assessment day chat conversation"
    " study panel screening shift workshop lesson exercise check onsite screen decision offer stage"
    " tour trial medical take-home assignment audition hearing exam session lunch coffee"
    " centre center challenge discussion observation letter date start"
)
# What a job may be, and what is talked about, in the singular; none that is said without “the”.
OWN = _set(
    "apprenticeship placement internship traineeship secondment degree thesis dissertation phd msc"
    " job project course"
)
CHANCES = _set(
    "chance opportunity mix blend combination range possibility prospect mission commute product"
    " culture team challenge start fit contract job"
)
THINGS = _set(
    "app backlog budget building caseload clinic codebase contract curriculum extension form"
    " garden handover inspection kitchen launch menu merger migration move network office outage"
    " pipeline plan pool programme program project rebrand redesign refurbishment relaunch reorg"
    " retrofit restructure role roadmap rollout rota schedule shop site system timetable tool ward"
    " warehouse website workshop"
)
ADVERBS = _set(
    "here still often always never usually rarely already also only mostly sometimes now"
)
AFTER_VERBS = _set("outside inside together here there alone again twice once first early late too")
FUNCTION_WORDS = (
    SUBJECTS
    | DETERMINERS
    | PREPOSITIONS
    | AUXILIARIES
    | RELATIVES
    | ADVERBS
    | _set("and or but nor so yet not then than too both back again")
)
NOT_OPENING = _set(
    "and but or so also then very really quite rather just only please never always yes no-one"
    " maybe perhaps if although though while until unless when's let's don't thanks thank sorry"
    " hello hi dear well definitely absolutely here"
)
ADJECTIVES_WITH_MORE = _set(
    "closer close nearer similar ready able happy keen glad due far better near"
)
LONE_ADJECTIVES = _set(
    "interesting great good nice exciting impressive helpful amazing cool fine fun hard useful"
    " important inspiring wonderful brilliant lovely clear true"
    " local permanent flexible rewarding challenging varied different"
)
NO_NOUNS = _set("yes no nothing")
DEGREES = _set("very really quite so pretty")
# What a person says of themselves and leaves out the “I” before: “love the work”.
LIKINGS = _set("love enjoy admire want prefer believe respect hope wish feel")
SINCE_WHEN = _set("always never really currently also once recently previously")
# After a comma these begin no further item of a list.
AFTERTHOUGHTS = _set(
    "not but then so even mostly mainly largely especially particularly including obviously rather"
    " though although really basically honestly etc"
)
# Verbs whose form with -s is hardly ever a plural noun, and those where it may well be one.
VERBS = _set(
    "own keep make take get come see know think say let want become seem happen depend give"
    " require allow bring feel try grow write deserve believe include belong enjoy"
    " explain decide agree prefer send learn teach sit leave eat hear speak reach differ"
    " vary arrive remain rely exist refuse receive choose forget fail expect argue complain"
    " disagree solve avoid compare apply lose follow combine involve provide improve protect"
    " deliver encourage promote inspire affect connect ensure enable remind produce attract employ"
    " develop create manage hold ask assume finish kill email remember understand appreciate"
    " discover realise realize recognise recognize recommend suggest prove reveal occur compete"
    " succeed collaborate communicate celebrate earn tend seek survive thrive adapt behave"
    " evolve react expire retire migrate resign"
)
VERBS_OR_NOUNS = _set(
    "need use run work move plan ship build block help deal change support call split share look"
    " cost start stop handle like love care matter hire set cut break test review fix put show"
    " turn talk ask answer design lack sell serve lead drive pay meet stay read stand live mean"
    " train study travel visit trust rest check join grade report respond close open"
    " overlap hate freeze struggle wait notice suit match smile listen measure bank"
)
# No article stands before these.
NO_OPENING = _set("that not to possibly probably maybe perhaps hopefully either")
# What says that there is none, with what may stand before it, and anywhere behind.
NONE = _set(
    "none nope no nil n/a na tbc tbd tba idk dunno unknown unclear undecided nothing not"
) | {
    "",
    "nothing comes mind",
    "no next step",
    "no next steps",
}
NONE_OF = (
    ("not", "sure certain said told discussed mentioned clear known decided specified applicable"),
    ("don't", "know remember recall"),
    ("didn't", "say ask know mention tell hear specify discuss decide catch"),
    ("haven't", "said heard decided"),
    ("hasn't", "said decided"),
    ("can't", "say remember recall"),
    ("nobody", "said knows"),
    ("no", "idea clue step steps news word date details answer plans"),
    ("nothing", "said told decided planned discussed mentioned"),
    ("to be", "confirmed decided announced determined agreed discussed arranged scheduled"),
)
BEFORE_NONE = _set("i i'm am they they're she he we it's still honestly really just")
AFTER_NONE = _set(
    "yet so far really too quite entirely specific definite particular in at all me us when what"
    " more else now the moment for as anything much about it that tbh to was either clear"
)
VERBS_WITH_FOR = _set("apply ask prepare wait")
# Nouns in the plural without -s, and those with it that stand before another noun.
PLURALS = _set("people children men women staff police parents")
PLURALS_BEFORE_NOUNS = _set(
    "sales operations systems analytics news sports savings goods careers logistics payments"
    " benefits rewards communications economics mathematics maths physics politics graphics"
    " electronics ethics metrics statistics resources studies customs clothes admissions claims"
    " events accounts facilities works always perhaps series lots thanks business process access"
)
# Words that begin what is one thing, so that a word with -s after it can only be a verb.
OF_ONE = _set("a an every each another one")
OWNERS = _set("the my our your his her their")
ADJECTIVES = _set(
    "new old cold warm hot fast slow false first second third last next good great bad best worst"
    " better long short big small large little late early hard soft open closed recent similar"
    " technical different high low main major minor young real common clear whole clean quick"
    " weekly daily monthly annual local remote internal external public private digital medical"
    " social unit other own same busy quiet difficult easy simple regular final key"
    " fresh nice brilliant permanent proper strong decent friendly lovely"
)
# Those of the verbs that may be nouns which hardly are, once something follows them.
MOSTLY_VERBS = _set(
    "need use love like lack sell serve help hire ask show pay lead drive handle care build run"
    " share join trust"
)
THIRD_PERSON = _set(
    "goes starts works opens closes meets matters helps cares looks lacks serves sells ships"
    " relies stands begins ends"
)
PERFECT = _set("be been being have has had having get getting")
PAST = _set(
    "went came said told knew thought became began grew wrote took gave saw kept got ran spoke"
    " chose drove fell lost spent won did brought left meant felt rebuilt rewrote rode flew sang"
    " drew threw caught fought dealt stood sat lent understood oversaw undertook overcame redid"
)
# Verbs whose past is like their base: those that are no noun, and those that may be one.
PAST_LIKE_BASE = _set("cut put let quit")
PAST_LIKE_BASE_OR_NOUN = _set("set read hit cost split shut spread shed beat bid cast")
PARTICLES = _set("up out off down together aside back away through over on")
PAST_OR_PARTICIPLE = _set("made built led held found sold taught bought paid sent met heard")
PAST_ED = _set(
    "moved migrated designed launched shipped helped worked trained mentored organised organized"
    " introduced replaced coached handled cared looked supported delivered created developed"
    " started coordinated volunteered rebuilt halved doubled wanted loved liked enjoyed completed"
    " learned learnt passed saved curated cooked installed negotiated welded graduated qualified"
)
PARTICIPLES_OF_NOUNS = _set(
    "used based called named needed planned shared described discussed mentioned owned required"
    " involved related included caused managed expected proposed"
)
ED_ADJECTIVES = _set(
    "distributed shared automated improved planned managed embedded connected related advanced"
    " applied combined limited detailed dedicated supervised unsupervised unified hosted scheduled"
    " staged cached nested typed federated continued increased reduced proposed mixed integrated"
    " centralised centralized personalised personalized regulated open-sourced accelerated"
)
ING_NOUNS = _set(
    "thing something anything nothing everything king ring string spring evening morning meeting"
    " wedding ceiling building during boeing beijing bing sterling wing sibling marketing"
    " engineering accounting manufacturing billing"
)
ING_MODIFIERS = _set(
    "hiring onboarding training testing engineering marketing billing pricing planning reporting"
    " monitoring scheduling staffing accounting manufacturing mentoring streaming working living"
    " meeting building learning caching logging routing shipping packaging banking nursing coding"
    " gaming existing upcoming growing remaining interesting exciting amazing outstanding running"
    " ongoing purchasing branding funding housing trading tracking modelling modeling programming"
    " computing networking timing parking catering recruiting licensing lighting farming mining"
    " printing publishing rating roaming"
)
# Besides words with endings like -ation, these have no capital unless they begin a sentence.
COMMON = _set(
    "team teams culture data product products project projects work working code design designs"
    " remote hybrid office growth strategy roadmap customer customers client clients user users"
    " career people process processes quality safety security support sales research software"
    " hardware platform platforms tool tools tech technical system systems service services"
    " patient patients student students children family families community school university"
    " on-call machine artificial cloud legacy great good new old small large open clear strong"
    " similar recent next last first second long short early late future current daily weekly"
    " monthly feedback reviews review test tests unit agile pair peer cross-team mobile web"
    " dashboards dashboard alerts alert budget budgets staff shift shifts work-life night-shift"
    " salary benefits holiday holidays travel relocation vacation leadership diversity inclusion"
    " values mission vision history plans plan goals goal questions problems problem challenges"
    " challenge experience skills knowledge onboarding hiring release releases feature features"
    " search payments payment pipeline pipelines batch event events incident incidents a/b night"
    " payroll stakeholder stakeholders email emails e-mail open-source accessibility privacy"
    " compliance pension childcare pay overtime training mentoring trust autonomy ownership"
    " architecture infrastructure database databases networks network budgeting forecasting"
    " teamwork analytics metrics reports report case cases story stories ideas idea approach"
    " methods method lesson lessons reading writing library libraries clinic ward wards nursery"
    " classroom kitchen menu store stores warehouse logistics stock supply sustainability climate"
    " energy health care time work-from-home flexible flexibility lots better best less higher"
    " lower own"
)
# Nouns in the singular that are hardly anybody's name, nor a product's, nor German.
NOUNS = _set(
    "accident account accountant activity adult advert advice age agenda aid air airport ambition"
    " animal answer apprentice area arrival article asset assistant attention audience audit"
    " author baby backlog backup bakery basket battery beach bed bedroom behaviour bike birth body"
    " boiler bonus booking border boss boundary breakdown breakfast broadcast brochure builder"
    " building bus button buyer cable calendar camera campaign cancer car carer cargo carrier cash"
    " catalogue category cell centre chair change chart checklist childhood choice class cleaner"
    " cleaning coach coast coffee collection college colour committee commute complaint component"
    " computer concern concert condition conference connection consent consultant consumer contact"
    " content contract contractor cost council country course cover crew crop crowd cycle damage"
    " danger date day deadline debt decision delay delivery demand dentist device diagnosis diet"
    " dinner disease dispatch doctor dog door doubt drawing driver driving dust duty editor effort"
    " election employee employer engine engineer entry error estate evening exam example exercise"
    " exhibition expert extension eye fabric face factory failure farm farmer fashion fault fear"
    " fee fire fish fleet flight flood floor flow flower food forecast freight friend fruit fuel"
    " fund fundraising furniture garden gift grade graph group guest guide habit hair handover"
    " harvest head heating helpline heritage hobby homework hospital hour house household housing"
    " image income index industry infection inspection inspector interview inventory invoice issue"
    " job journal journey knife laboratory ladder landlord language laptop law lawyer layer leader"
    " leaflet leak lecture ledger letter level licence life light line list loan lock loss lunch"
    " magazine mailbox manager map margin market mathematics maths meal measure meat mechanic"
    " medicine meeting member memory mentor merchandise message midwife milk minute mistake"
    " mixture money mood morning mortgage mouth museum music neighbour news noise note notice"
    " number nurse object offer officer oil operator order organ outage outcome oven owner package"
    " paint painting paper parcel parent partner passenger path patience pattern pause peak permit"
    " person pet pharmacy phone photo picture piece pipe pitch place planning plant plate player"
    " playground pocket policy pollution pool poster prescription price printer prison prize"
    " production profit promise proof property proposal publisher pump pupil purchase puzzle"
    " quarter queue railway rain range ratio reader recipe recycling reference referral refund"
    " rent repair reporter request rescue resident resource response restaurant result return"
    " revenue reward robot rhythm rider risk road role roof room rota round route routine rule"
    " safeguarding sample schedule scheme science scientist screen screening script season seat"
    " seller seminar shadow shareholder sheet shelf shopper shower silence site size skill sleep"
    " soil song sound space speaker speech speed spending stage stair standard startup storage"
    " street stress structure studio subject subscription subsidy surgery survey switch symptom"
    " table tank task tax taxi teacher teaching telephone television temperature tenant textbook"
    " theatre theory therapist therapy thing thought ticket title topic tour tourism tourist town"
    " toy track trade tradition traffic train trainer transition transport tray tree truck tutor"
    " tutoring upgrade vaccine vehicle vendor venue view village visit visitor voice volunteer"
    " vote waste water way weather website week weekend weight wheel wire word worker workflow"
    " workload workplace workshop world writer year yield youth background call check credit"
    " panel round trial"
)
ENDINGS = ("ation", "ations", "ment", "ments", "ness", "ility", "ship", "ology", "ability", "ance")
GERMAN = ("ung", "ungen", "keit", "heit", "schaft", "tät", "zeit")
GERMAN_WORDS = _set("und oder der das des dem den für mit von im zur zum bei auf ein eine")
