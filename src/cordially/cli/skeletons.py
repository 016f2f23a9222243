"""What a template begins with: for `template new`, to be filled in with str.format."""

CHILD = """\
{{# {help} #}}
{{# Yours: what you put into a block here replaces the shipped wording of that block. #}}
{{% extends "shipped/{name}.html.j2" %}}

{{% block greeting %}}Hello {{{{ greet_as }}}},{{% endblock %}}
"""

NOTE = """\
{{# One line that says what this note is for. #}}
{{% extends "_letter.html.j2" %}}

{{% block subject %}}{{{{ company }}}}, {name}{{% endblock %}}

{{% block body %}}
<p>We spoke {{{{ when }}}} about {{{{ position }}}}.</p>
{{% endblock %}}
"""

IN_LANGUAGE = """\
{{# The {note} in {lang}; the greeting and the closing are here too, so that no English stays. #}}
{{# Days come as 2026-11-20; interview_day.day, .month and .year are there to write them out. #}}
{{% extends "_letter.html.j2" %}}

{{% block subject %}}{{{{ role or company }}}}{{% endblock %}}

{{% block greeting %}}{{{{ greet_as }}}},{{% endblock %}}

{{% block body %}}
<p>{{{{ company }}}}, {{{{ when }}}}</p>
{{% endblock %}}

{{% block closing %}}{{{{ sender }}}}{{% endblock %}}
{{% block signature %}}{{% endblock %}}
"""

TEXT = """\
{{# The text part of {name}; its HTML part stays what it is. #}}
Hi {{{{ greet_as }}}},

We spoke {{{{ when }}}} about {{{{ position }}}}.

Kind regards,
{{{{ sender }}}}
"""
