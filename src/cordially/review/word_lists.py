"""The lists of words, folded, by which a letter's names, companies and files are told apart."""

from __future__ import annotations

from cordially.written import HONORIFICS

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

_MORE_TITLES = "herrn doktor don doña dott dottor dottoressa ing heer"  # “Don” may be a first name

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

_LEGAL_FORMS = """
inc incorporated ltd limited llc llp plc pty pte co corp corporation gmbh mbh ag kg kgaa se sa sas
sarl srl spa sl slu bv nv oy oyj ab as asa a/s aps
"""

_FAMILIAR = """
adobe airtable amazon android ansible apple arm asana atlassian auth0 aws azure block box canva
chase cisco circle citrix cloudflare coda confluent copilot couchbase cursor databricks datadog
docker dropbox elastic excel facebook fastly fidelity figma fivetran gap gitlab github google
grafana grammarly hashicorp heroku hubspot ibm indeed instagram intel intercom jira kafka lattice
linear linkedin looker loom mastercard meet meta microsoft mint miro mixpanel mongodb monday.com
neo4j netflix netlify nokia notion nvidia okta openai oracle orange outlook
pagerduty palantir patreon paypal pendo perplexity postman prisma progress ramp reddit redis remote
replit ring ripple salesforce sap sas segment sentry shell shopify signal sky slack snowflake
splunk spotify square stripe supabase tableau target teams terraform tesla tide toast twilio twitter
uber unity vercel vmware visa webex webflow whatsapp wise wordpress workday x youtube zapier zendesk
zoom
"""

SALUTATIONS = HONORIFICS.union((_DEAR + _MORE_TITLES).split())
"""What precedes a name in a greeting."""

NOBODY = frozenset(_NOBODY.split())
"""Words that greet nobody by name."""

JOINING = frozenset(_JOINING.split())
"""Words that join names, or parts of one."""

CLOSINGS = frozenset(_CLOSING.split())
"""Words of closings, which may stand where a signature does."""

CALENDAR = frozenset(_CALENDAR.split())
"""English words with a capital that are no names."""

LEGAL_FORMS = frozenset(_LEGAL_FORMS.split())
"""What stands behind a company's name in a register, and seldom in a letter."""

FAMILIAR = frozenset(_FAMILIAR.split())
"""Companies that may be named for their tools, or whose names are also common words."""
