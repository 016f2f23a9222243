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
    " another one two three four five six seven eight nine ten many several few more most"
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
NOT_OPENING = _set(
    "and but or so also then very really quite rather just only please never always yes no-one"
    " maybe perhaps if although though while until unless when's let's don't thanks thank sorry"
    " hello hi dear well definitely absolutely here"
)
ADJECTIVES_WITH_MORE = _set("closer close nearer similar ready able happy keen glad due far")
LONE_ADJECTIVES = _set(
    "interesting great good nice exciting impressive helpful amazing cool fine fun hard useful"
    " important inspiring wonderful brilliant lovely clear true yes no nothing"
)
# Verbs whose form with -s is hardly ever a plural noun, and those where it may well be one.
VERBS = _set(
    "own keep make take get come see know think say mean let want become seem happen depend give"
    " require allow bring feel try grow lead drive write pay deserve believe include belong enjoy"
    " explain decide agree prefer send learn teach meet sit leave stay eat hear read speak stand"
    " live"
)
VERBS_OR_NOUNS = _set(
    "need use run work move plan ship build block help deal change support call split share look"
    " cost start stop handle like love care matter hire set cut break test review fix put show"
    " turn talk ask answer design lack sell serve"
)
THIRD_PERSON = _set(
    "goes starts works matters helps cares looks lacks serves sells ships relies stands begins ends"
)
PERFECT = _set("be been being have has had having get getting")
PAST = _set(
    "went came said told knew thought became began grew wrote took gave saw kept got ran spoke"
    " chose drove fell lost spent won did brought left meant felt rebuilt rewrote"
)
PAST_OR_PARTICIPLE = _set("made built led held found sold taught bought paid sent met")
PAST_ED = _set(
    "moved migrated designed launched shipped helped worked trained mentored organised organized"
    " introduced replaced coached handled cared looked supported delivered created developed"
    " started coordinated volunteered rebuilt halved doubled wanted loved liked enjoyed"
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
ENDINGS = ("ation", "ations", "ment", "ments", "ness", "ility", "ship", "ology", "ability", "ance")
GERMAN = ("ung", "ungen", "keit", "heit", "schaft", "tät", "zeit")
