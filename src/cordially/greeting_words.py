"""The words that stand around names in greetings and signatures, folded, in several languages."""

from __future__ import annotations

_DEAR = """
dear dearest hello hi hey hiya yo good morning afternoon evening day greetings welcome thanks thank
you again to
sehr geehrte geehrter geehrtes liebe lieber liebes guten tag morgen abend hallo grüss gott servus
moin
hola estimado estimada querido querida apreciado apreciada buenos buenas días tardes
bonjour bonsoir cher chère chers salut
gentile gentilissimo gentilissima egregio caro cara buongiorno buonasera salve ciao
prezado prezada olá bom boa dia tarde
beste geachte hoi dag goedemorgen goedemiddag
hej kära kære kjære hei szanowny szanowna vážený vážená
"""

_TITLES = """
mr mrs ms miss mx dr prof professor sir dame
herr herrn frau doktor señor señora sr sra don doña monsieur madame m mme
dott dottor dottoressa ing signor signora sig heer mevrouw pan pani
"""

_NOBODY = """
all both team everyone everybody folks friends friend there colleague colleagues guys hiring manager
managers recruiter recruiters recruiting recruitment talent acquisition people hr human resources
department committee panel board search group office interviewer interviewers head director lead
coordinator staff member members company firm reader whom it may concern madam madams sirs
gentlemen ladies
damen herren kollegen kolleginnen zusammen alle personalabteilung
equipo todos todas señores équipe tous toutes messieurs mesdames responsable
tutti tutte equipe pessoal allen iedereen heren dames
"""

_JOINING = "and & und y e et en i de da do dos das di del la le von van der den"

_CLOSING = "regards thanks thank wishes sincerely yours truly best sent"

_CALENDAR = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december english i
"""

SALUTATIONS = frozenset((_DEAR + _TITLES).split())
"""What precedes a name in a greeting."""

NOBODY = frozenset(_NOBODY.split())
"""Words that greet nobody by name."""

JOINING = frozenset(_JOINING.split())
"""Words that join names, or parts of one."""

CLOSINGS = frozenset(_CLOSING.split())
"""Words of closings, which may stand where a signature does."""

CALENDAR = frozenset(_CALENDAR.split())
"""English words with a capital that are no names."""
