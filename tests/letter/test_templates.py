"""Templates: which names they may use, what they may not do, and what is kept of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from zlib import crc32

import pytest

from cordially.errors import DataError
from cordially.letter.templates import Source, Templates

BASE = (
    "<title>{% block subject %}{% endblock %}</title>"
    "{% for t in topics %}{% block each scoped %}{% endblock %}{% endfor %}"
    "{% block body %}{% endblock %}"
)
FACTS: Mapping[str, object] = {
    "company": "R&D <Lead>",
    "role": None,
    "topics": ["Iceberg", "rota"],
    "when": "on Friday",
}


def made(**files: str) -> Templates:
    """Make templates of `name_html` and `name_txt`; `base` is there always."""

    def find(name: str) -> Source | None:
        key = name.replace(".html.j2", "_html").replace(".txt.j2", "_txt")
        text = {"base_html": BASE, **files}.get(key)
        return None if text is None else Source(text, f"/t/{name}")

    return Templates(find)


def unknown(**files: str) -> list[tuple[str, str, int]]:
    """Return the names in `a` that are no facts, each with its file and line."""
    found = made(**files).mentions("a.html.j2")
    return [
        (each.name, each.filename.removeprefix("/t/"), each.line)
        for each in found
        if each.name not in FACTS
    ]


def rendered(**files: str) -> str:
    return made(**files).render("a.html.j2", FACTS)


EXTENDS = "{% extends 'base.html.j2' %}"

FOUND = {
    "a branch not taken": "{% if role %}\n{{ x }}{% endif %}",
    "the other branch": EXTENDS
    + "{% block body %}{% if role %}{% set x = 1 %}{% else %}\n{{ x }}{% endif %}{% endblock %}",
    "a later elif": EXTENDS
    + "{% block body %}{% if role %}1{% elif 1 %}\n{{ x }}{% endif %}{% endblock %}",
    "a wording": "{% vary k %}one{% or %}\ntwo {{ x }}\n{% endvary %}",
    "a fact to be said": "\n{% say x %}about …{% endsay %}",
    "a frame": "{% say when %}\n{{ x }} on …{% or %}…{% endsay %}",
    "a value that is set": "\n{% set y = x %}",
    "a filter's argument": "\n{{ topics|join(x) }}",
    "a constant's other branch": "\n{{ 'a' if true else x }}",
    "a macro": "{% macro m(p) %}\n{{ x }}{% endmacro %}",
    "a macro's default": "\n{% macro m(p=x) %}{{ p }}{% endmacro %}",
    "after a loop": "\n{% for x in topics %}{{ x }}{% endfor %}{{ x }}",
    "a loop's own list": "\n{% for x in x %}{{ x }}{% endfor %}",
    "a loop's else": "{% for x in topics %}{% else %}\n{{ x }}{% endfor %}",
    "set in a loop": "\n{% for y in topics %}{% set x = y %}{{ x }}{% endfor %}{{ x }}",
    "after a with": "\n{% with x = 1 %}{{ x }}{% endwith %}{{ x }}",
    "another block": EXTENDS
    + "{% block subject %}{% set x = 1 %}{{ x }}{% endblock %}"
    + "{% block body %}\n{{ x }}{% endblock %}",
    "a block in a loop": "{% for x in topics %}{% block b %}\n{{ x }}{% endblock %}{% endfor %}",
    "a namespace": "\n{% set x.y = 1 %}",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_an_unknown_name_is_found_where_it_stands(text: str) -> None:
    assert unknown(a_html=text) == [("x", "a.html.j2", 2)]


IN_OTHERS = {
    "a parent": ("{% extends 'b.html.j2' %}", "\n{{ x }}"),
    "an include": ("{% include 'b.html.j2' %}", "\n{{ x }}"),
    "an include not taken": ("{% if role %}{% include 'b.html.j2' %}{% endif %}", "\n{{ x }}"),
    "the first include": ("{% include ['n', 'b.html.j2'] ignore missing %}", "\n{{ x }}"),
    "an imported macro": (
        "{% import 'b.html.j2' as b %}{{ b.m() }}",
        "{% macro m() %}\n{{ x }}{% endmacro %}",
    ),
    "a macro by name": (
        "{% from 'b.html.j2' import m as n %}{{ n() }}",
        "{% macro m() %}\n{{ x }}{% endmacro %}",
    ),
}


@pytest.mark.parametrize(("child", "other"), IN_OTHERS.values(), ids=IN_OTHERS)
def test_an_unknown_name_is_found_in_another_file(child: str, other: str) -> None:
    assert unknown(a_html=child, b_html=other) == [("x", "b.html.j2", 2)]


def test_a_name_set_by_an_include_stays_there() -> None:
    text = "{% include 'b.html.j2' %}\n{{ x }}"
    assert unknown(a_html=text, b_html="{% set x = 1 %}") == [("x", "a.html.j2", 2)]


KNOWN = {
    "a loop": "{% for x in topics if x %}{{ x }}{{ loop.index }}{% endfor %}",
    "a recursive loop": "{% for x in topics recursive %}{{ x }}{{ loop.depth }}{% endfor %}",
    "two names": "{% for x, y in {'a': 1}.items() %}{{ x }}{{ y }}{% endfor %}",
    "set": "{% set x = 1 %}{{ x }}",
    "set with a body": "{% set x %}{{ when }}{% endset %}{{ x }}",
    "set in both branches": "{% if role %}{% set x = 1 %}{% else %}{% set x = 2 %}{% endif %}"
    "{{ x }}",
    "set for the blocks": EXTENDS + "{% set x = 1 %}{% block body %}{{ x }}{% endblock %}",
    "set in the block": EXTENDS + "{% block body %}{% set x = 1 %}{{ x }}{% endblock %}",
    "with": "{% with x = 1, y = when %}{{ x }}{{ y }}{% endwith %}",
    "a macro": "{% macro m(x, y=x) %}{{ x }}{{ y }}{{ varargs }}{{ kwargs }}{% endmacro %}"
    "{{ m(1) }}",
    "a later macro": "{% macro m() %}{{ n() }}{% endmacro %}{% macro n() %}1{% endmacro %}"
    "{{ m() }}",
    "a macro in blocks": EXTENDS
    + "{% macro m() %}1{% endmacro %}{% block body %}{{ m() }}{% endblock %}",
    "a caller": (
        "{% macro m() %}{{ caller(1) }}{% endmacro %}{% call(x) m() %}{{ x }}{% endcall %}"
    ),
    "super and self": EXTENDS + "{% block body %}{{ super() }}{{ self.subject() }}{% endblock %}",
    "a scoped block": EXTENDS + "{% block each %}{{ t }}{% endblock %}",
    "a namespace": "{% set n = namespace(x=0) %}{% set n.x = 1 %}{{ n.x }}",
    "globals": "{{ range(2)|list }}{{ dict(a=1).a }}",
    "raw": "{% raw %}{{ x }}{% endraw %}{# {{ x }} #}",
    "wordings": "{% vary k %}{% set x = 1 %}{{ x }}{% or %}{{ when }}{% endvary %}",
    "an include in a loop": "{% for x in topics %}{% include 'b.html.j2' %}{% endfor %}",
    "an include in a block": EXTENDS
    + "{% block body %}{% set x = 1 %}{% include 'b.html.j2' %}{% endblock %}",
    "an include after set": "{% set x = 1 %}{% include 'b.html.j2' %}",
    "an import": "{% import 'm.html.j2' as x %}{{ x.m() }}",
    "an import by name": EXTENDS
    + "{% from 'm.html.j2' import m as x %}{% block body %}{{ x() }}{% endblock %}",
    "no such include": "{% include 'n' ignore missing %}{% include ['n', 'm.html.j2'] %}",
    "a parent's name": "{% extends 'p.html.j2' %}{% block body %}{{ x }}{% endblock %}",
}


@pytest.mark.parametrize("text", KNOWN.values(), ids=KNOWN)
def test_a_name_that_a_template_knows_is_no_alarm(text: str) -> None:
    files = {
        "a_html": text,
        "b_html": "{{ x }}",
        "m_html": "{% macro m() %}{{ company }}{% vary k %}1{% or %}2{% endvary %}{% endmacro %}",
        "p_html": "{% extends 'base.html.j2' %}{% set x = 1 %}",
    }
    assert unknown(**files) == []
    rendered(**files)


FAULTS = {
    "syntax": ("\n{% block x %}", "Unexpected end of template"),
    "an unknown tag": ("\n{% vari x %}", "unknown tag 'vari'"),
    "a block twice": ("{% block a %}{% endblock %}\n{% block a %}{% endblock %}", "twice"),
    "a filter not taken": ("{% if role %}\n{{ when|uper }}{% endif %}", "did you mean “upper”?"),
    "a test": ("\n{{ when is defind }}", "did you mean “defined”?"),
    "no such include": ("{% if role %}\n{% include 'nosuch' %}{% endif %}", "“nosuch”"),
    "none of the includes": ("\n{% include ['n', 'o'] %}", "“n” nor “o”"),
    "no such parent": ("\n{% extends 'nosuch' %}", "no template “nosuch”"),
}


@pytest.mark.parametrize(("text", "said"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_found_before_rendering(text: str, said: str) -> None:
    with pytest.raises(DataError) as raised:
        made(a_html=text).mentions("a.html.j2")
    assert raised.value.message.startswith("/t/a.html.j2, line 2: ")
    assert said in raised.value.message
    assert not raised.value.message.endswith(("..", "?."))


@pytest.mark.parametrize(
    ("text", "line", "said", "hint"),
    [
        ("\n{% block bodi %}x{% endblock %}", 2, "“bodi”", "“body”"),
        ("{% block wholly %}x{% endblock %}", 1, "“wholly”", "body, each, subject"),
        ("{% if role %}\n{% block bodi %}x{% endblock %}{% endif %}", 2, "“bodi”", "“body”"),
        ("\n\nHello  you!\n", 3, "“Hello you!”", "subject, each, body"),
        ("\n{% if role %}\nHello.{% endif %}", 3, "“Hello.”", "body"),
        ("\n{{ when }}", 2, "what stands here", "body"),
    ],
)
def test_what_nothing_renders_is_refused(text: str, line: int, said: str, hint: str) -> None:
    with pytest.raises(DataError) as raised:
        made(a_html=EXTENDS + text).mentions("a.html.j2")
    assert raised.value.message.startswith(f"/t/a.html.j2, line {line}: ")
    assert said in raised.value.message
    assert hint in (raised.value.hint or "")


SHIPPED = (
    EXTENDS
    + "{% block body %}{% block thanks %}1{% endblock %}"
    + "{% block detail %}2{% endblock %}{% endblock %}"
)
HEARD = {
    "a block of a block": "{% block thanks %}own{% endblock %}",
    "a block in an own block": "{% block body %}{% block mine %}own{% endblock %}{% endblock %}",
    "a block beside its parent": "{% block body %}{{ super() }}{% endblock %}"
    "{% block thanks %}own{% endblock %}",
    "a block by name": "{% block body %}{{ self.mine() }}{% endblock %}"
    "{% block mine %}own{% endblock %}",
    "what is set or said in a macro": "{% set x %}own{% endset %}{% macro m() %}own{% endmacro %}"
    "{% block body %}{{ x }}{% endblock %}",
    "a comment": "{# text #}\n{% block body %}own{% endblock %}\n",
}


@pytest.mark.parametrize("text", HEARD.values(), ids=HEARD)
def test_what_is_rendered_is_no_alarm(text: str) -> None:
    files = {"a_html": "{% extends 'b.html.j2' %}" + text, "b_html": SHIPPED}
    assert made(**files).mentions("a.html.j2") is not None
    assert "own" in rendered(**files)


def test_a_block_inside_one_that_is_replaced_is_rendered_by_nothing() -> None:
    text = (
        "{% extends 'b.html.j2' %}{% block body %}x{% endblock %}\n"
        "{% block thanks %}y{% endblock %}"
    )
    with pytest.raises(DataError, match="line 2: nothing renders the block “thanks”"):
        made(a_html=text, b_html=SHIPPED).mentions("a.html.j2")


REFUSED = {
    "a class": "{{ ''.__class__.__mro__ }}",
    "by subscript": "{{ ''['__class__'] }}",
    "by attr": "{{ ''|attr('__class__') }}",
    "by map": "{{ [when]|map(attribute='__class__')|first }}",
    "by format": "{{ '{0.__class__}'.format(when) }}",
    "by attr format": "{{ ('{a.__class__}'|attr('format'))(a=1) }}",
    "the context": "{{ self._TemplateReference__context }}",
    "a function": "{{ _voice.__class__ }}",
    "a type": "{{ namespace.__init__.__globals__ }}",
    "a change": "{{ topics.append(1) }}",
    "cycler": "{{ cycler.__init__.__globals__ }}",
    "lipsum": "{{ lipsum.__globals__ }}",
    "the disk": "{% include '/etc/passwd' %}",
    "the folder above": "{% set n = '../' ~ '../x' %}{% include n %}",
    "a dynamic include": "{% include when %}",
    "a dynamic parent": "{% extends when %}",
    "no string": "{% include 5 %}",
    "none": "{% include role %}",
    "a huge range": "{{ range(10**9)|list }}",
    "a huge text": "{{ 'x' * 10**9 }}",
    "a huge text from the right": "{{ 10**9 * 'x' }}",
    "a huge list": "{{ ([1] * 10**9)|length }}",
    "a huge number": "{{ 9**(9**9) }}",
    "an include of itself": "{% include 'a.html.j2' %}",
    "a parent of itself": "{% extends 'a.html.j2' %}",
    "a macro of itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "a block of itself": "{% block m %}{{ self.m() }}{% endblock %}",
    "division by zero": "{{ 1 / 0 }}",
    "a wrong filter": "{{ 5|join(3) }}",
    "a call of text": "{{ when() }}",
    "a wrong format": "{{ '%d'|format(when) }}",
    "none as text": "{{ role }}",
    "none set": "{% set k = none %}{{ k }}",
    "an attribute of none": "{{ role.upper() }}",
    "no such parent block": "{% block b %}{{ super() }}{% endblock %}",
    "not a namespace": "{% set company.x = 1 %}",
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_what_a_template_may_not_do_is_one_sentence(text: str) -> None:
    with pytest.raises(DataError) as raised:
        rendered(a_html=f"<p>\n{text}")
    message = raised.value.message
    assert message.startswith("/t/a.html.j2, line ")
    assert "\n" not in message
    assert len(message) < 300


@pytest.mark.parametrize(
    "text",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}",
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
        "{{ " + "-" * 50_000 + "1 }}",
        "{% if 1 %}" * 400 + "{% endif %}" * 400,
    ],
    ids=["endless", "brackets", "signs", "ifs"],
)
def test_what_is_too_large_is_refused(text: str) -> None:
    with pytest.raises(DataError):
        rendered(a_html=text)


def test_what_is_nested_too_deeply_is_refused_before() -> None:
    with pytest.raises(DataError, match="nested too deeply"):
        made(a_html="{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}").mentions("a.html.j2")


def test_a_product_of_a_usual_size_is_made() -> None:
    assert rendered(a_html="{{ '-' * 40 }}{{ 5000 * 3000 }}{{ 2 ** 10 }}") == (
        "-" * 40 + "15000000" + "1024"
    )


@pytest.mark.parametrize("suffix", [".html.j2", ".j2", ".html", ".txt", ""])
def test_all_but_the_text_part_is_escaped(suffix: str) -> None:
    name = f"/given/a{suffix}"
    templates = Templates(lambda asked: Source("{{ company }}", asked) if asked == name else None)
    assert templates.render(name, FACTS) == "R&amp;D &lt;Lead&gt;"


def test_the_text_part_is_not_escaped() -> None:
    assert made(a_txt="{{ company }}").render("a.txt.j2", FACTS) == "R&D <Lead>"


def test_every_vary_of_a_letter_has_the_entry_of_its_voice() -> None:
    three = "{% vary k %}0{% or %}1{% or %}2{% endvary %}"
    two = "{% vary other %}a{% or %}b{% endvary %}"
    templates = made(a_html=f"{three}{two}{three}")
    letters = [templates.render("a.html.j2", FACTS, voice) for voice in range(6)]
    assert letters == ["0a0", "1b1", "2a2", "0b0", "1a1", "2b2"]


class Text:
    """One template whose text can change."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __call__(self, name: str) -> Source:
        return Source(self.text, "/t/a")


def test_a_changed_template_is_not_rendered_from_old_code() -> None:
    cache: dict[str, bytes] = {}
    source = Text("old {{ company|length }}")
    assert Templates(source, cache).render("a", FACTS).startswith("old")
    source.text = "new {{ whn }}"
    assert [each.name for each in Templates(source, cache).mentions("a")] == ["whn"]
    assert Templates(source, cache).render("a", {"whn": 1}) == "new 1"


def test_a_second_run_compiles_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    cache: dict[str, bytes] = {}
    source = Text("{% set a = 1 %}{{ when }}")
    first = Templates(source, cache)
    before = first.mentions("a"), first.render("a", FACTS)
    monkeypatch.setattr("jinja2.environment.Environment._parse", None)
    second = Templates(source, cache)
    assert (second.mentions("a"), second.render("a", FACTS)) == before


def _sealed(value: bytes) -> bytes:
    return crc32(value).to_bytes(4, "big") + value


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda value: b"",
    "cut": lambda value: value[: len(value) // 2],
    "cut to the magic": lambda value: value[:20],
    "another Python": lambda value: _sealed(value[4:].replace(b"j2", b"j3", 1)),
    "garbage": lambda value: b"[[[" + b"\x00" * 50,
    "one byte": lambda value: value[:-3] + b"\xfb" + value[-2:],
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_cache_costs_only_time(
    damage: Callable[[bytes], bytes],
) -> None:
    cache: dict[str, bytes] = {}
    source = Text("{{ company }}{{ x }}")
    first = Templates(source, cache)
    first.mentions("a")
    first.render("a", {"company": 1, "x": 2})
    assert len(cache) == 2
    for key in cache:
        cache[key] = damage(cache[key])
    second = Templates(source, cache)
    assert [each.name for each in second.mentions("a")] == ["company", "x"]
    assert second.render("a", {"company": 1, "x": 2}) == "12"
