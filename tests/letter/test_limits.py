# ruff: noqa: E501 - templates on a line of their own
"""A template of a person's own takes neither the time nor the memory of the computer."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import suppress

import pytest

from cordially.errors import DataError
from cordially.letter.templates import Source, Templates

GREEDY = {
    "loops": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "calls": "{% macro a(n) %}{% if n %}{{ a(n-1) }}{{ a(n-1) }}{% endif %}{% endmacro %}{{ a(40) }}",
    "center": "{{ 'x'|center(10**9) }}",
    "ljust": "{{ 'x'.ljust(10**9) }}",
    "rjust": "{{ 'x'.rjust(10**9) }}",
    "zfill": "{{ 'x'.zfill(10**9) }}",
    "expandtabs": "{{ '\t'.expandtabs(10**9) }}",
    "width": "{{ '%1000000000d'|format(1) }}",
    "precision": "{{ '%.999999999f'|format(1) }}",
    "operator": "{{ '%999999999d' % 1 }}",
    "star": "{{ '%*d' % (999999999, 1) }}",
    "format": "{{ '{:>1000000000}'.format(1) }}",
    "nested format": "{{ '{:>{w}}'.format(1, w=10**9) }}",
    "format_map": "{{ '{a:{w}}'.format_map({'a': 1, 'w': 999999999}) }}",
    "indent": "{{ 'x\ny'|indent(10**9) }}",
    "batch": "{{ [1]|batch(10**9, 'x')|list|length }}",
    "doubling macro": "{% macro m(s, n) %}{{ m(s ~ s, n - 1) if n else s }}{% endmacro %}{{ m('x', 60) }}",
    "doubling text": "{% set n = namespace(s='x') %}{% for i in range(60) %}{% set n.s = n.s ~ n.s %}{% endfor %}",
    "doubling list": "{% set n = namespace(s=[1]) %}{% for i in range(60) %}{% set n.s = n.s + n.s %}{% endfor %}",
    "replace": "{{ ('x' * 999999)|replace('x', 'y' * 999999)|length }}",
    "join": "{{ ('y' * 999999).join('x' * 999999)|length }}",
    "translate": "{{ ('x' * 99999).translate({120: 'y' * 99999})|length }}",
    "swallowed": "{% for i in range(90000) %}{% for j in range(90000) %}{% if loop is sequence %}{% endif %}{% endfor %}{% endfor %}",
    "swallowed memory": "{% set n = namespace(s=[]) %}{% for i in range(90000) %}{% for j in range(90000) %}{% if loop is sequence %}{% endif %}{% set n.s = n.s + [i|string * 500] %}{% endfor %}{% endfor %}",
    "folded": "{{ 'a'|center(900000)|list|pprint|length }}" * 30,
    "text of a list": "{{ ['%1000000000d']|format(1) }}",
    "nested key": "{{ '%(a(b))999999999d'|format(**{'a(b)': 1}) }}",
    "bytes": "{{ '%999999999d'.encode() % 1 }}",
    "composed width": "{{ '{0:>{1}{1}{1}}'.format(1, 999) }}",
    "width as text": "{{ '{0:>{1}}'.format(1, '999999999') }}",
    "many widths": "{{ ('{0:>99999}' * 3000).format(1)|length }}",
    "many": "{{ range(99999)|map('string')|map('center', 99999)|list|length }}",
}


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("text", GREEDY.values(), ids=GREEDY)
def test_a_greedy_template_is_refused_within_two_seconds(text: str) -> None:
    begun = time.monotonic()
    with pytest.raises(DataError, match=r"/t/own, line \d: the template (makes|takes)"):
        Templates(lambda _: Source(text, "/t/own")).render("own.txt.j2", {})
    assert time.monotonic() - begun < 2


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_no_greedy_template_takes_a_hundred_megabytes() -> None:
    code = (
        "import re\n"
        "from letter.test_limits import GREEDY, Source, Templates, DataError\n"
        # What ru_maxrss tells, a process has from the one that started it.
        "def peak(): return int(re.search(r'VmHWM:\\s*(\\d+)', open('/proc/self/status').read())[1])\n"
        "before = peak()\n"
        "for text in GREEDY.values():\n"
        "    try: Templates(lambda _: Source(text, 'own')).render('own.txt.j2', {})\n"
        "    except DataError: pass\n"
        "print((peak() - before) // 1024)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    assert int(done.stdout) < 100


def test_what_is_shipped_is_not_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise AssertionError("a shipped template was watched")

    monkeypatch.setattr(sys, "settrace", fail)
    found = Source("{{ 1 + 1 }}", "a.txt.j2", is_shipped=True)
    assert Templates(lambda _: found).render("a.txt.j2", {}) == "2"


def test_nothing_is_watched_after_a_letter_is_rendered() -> None:
    found = {"a.txt.j2": Source("x", "a.txt.j2", is_shipped=True), "b": Source("y", "/t/own")}
    templates, before = Templates(found.get), sys.gettrace()
    templates.render("a.txt.j2", {})
    assert templates.exists("b")
    assert sys.gettrace() is before


def test_usual_filters_of_an_own_template_work() -> None:
    text = "{{ '%05.1f'|format(2) }} {{ ['a', 'b']|join(', ') }} {{ 'x'|center(3) }} {{ 'a-b'|replace('-', ' ') }}"
    rendered = Templates(lambda _: Source(text, "/t/own")).render("own.txt.j2", {})
    assert rendered == "002.0 a, b  x  a b"


@pytest.mark.parametrize(
    ("text", "rendered"),
    [
        ("{{ link|trim }}", "https://example.com/CV%202026.pdf"),
        ("{{ topic|upper }}", "100% 202612 {1234567}"),
        ("{{ topic.strip() }}", "100% 202612 {1234567}"),
        ("{{ '{:,}'.format(1500000) }}", "1,500,000"),
        ("{{ '{:,} {}'.format(1500000, topic) }}", "1,500,000 100% 202612 {1234567}"),
        ("{{ '{} 2026120 {}'.format(1, 2) }}", "1 2026120 2"),
        ("{{ '{a:{w}}'.format_map({'a': 1, 'w': 3}) }}", "  1"),
        ("{{ '%d or 100%% 2026120'|format(1500000) }}", "1500000 or 100% 2026120"),
        ("{{ '%s of %d' % (topic, 1500000) }}", "100% 202612 {1234567} of 1500000"),
        ("{{ '%*d' % (3, 7) }}", "  7"),
        ("{{ ['a', 'b']|map('upper')|join }}", "AB"),
        ("{{ [{'n': 2}, {'n': 1}]|sort(attribute='n')|map(attribute='n')|list }}", "[1, 2]"),
        ("{% filter upper %}x{% endfilter %}", "X"),
        ("{{ 'a<b'|escape }} {{ 'abc defghij'|truncate(5) }}", "a&lt;b ab..."),
    ],
)
def test_what_an_honest_letter_does_is_not_refused(text: str, rendered: str) -> None:
    facts = {"link": "https://example.com/CV%202026.pdf", "topic": "100% 202612 {1234567}"}
    assert Templates(lambda _: Source(text, "/t/own")).render("own.txt.j2", facts) == rendered


def test_what_is_compiled_before_an_own_template_is_found_goes_on_working() -> None:
    found = {
        "page.txt.j2": Source(
            "{{ x|upper }}{% include 'own.txt.j2' %}{% block a %}{{ x|upper }}{% endblock %}",
            "page.txt.j2",
            is_shipped=True,
        ),
        "plain.txt.j2": Source("{{ x|upper|join('-') }}", "plain.txt.j2", is_shipped=True),
        "own.txt.j2": Source("{{ [x]|map('upper')|first }}", "/t/own"),
    }
    templates = Templates(found.get)
    for name, rendered in (("plain", "A-B"), ("page", "ABABAB"), ("plain", "A-B"), ("own", "AB")):
        assert templates.render(f"{name}.txt.j2", {"x": "ab"}) == rendered


@pytest.mark.parametrize(
    "text",
    [
        "{% autoescape SLOW %}x{% endautoescape %}",
        "{% set a = SLOW %}",
        "{% if false %}{{ SLOW }}{% endif %}",
        "{% include SLOW if false else 'part.txt.j2' %}",
    ],
)
def test_reading_a_template_runs_nothing_of_it(text: str) -> None:
    slow = text.replace("SLOW", "('a'|center(900000)|list|pprint|length)") * 30
    found = {"own.txt.j2": Source(slow, "/t/own"), "part.txt.j2": Source("x", "/t/part")}
    templates, begun = Templates(found.get), time.monotonic()
    templates.mentions("own.txt.j2")
    with suppress(DataError):
        templates.render("own.txt.j2", {})
    assert time.monotonic() - begun < 2


def test_own_tables_of_words_are_watched() -> None:
    found = {
        "_words.html.j2": Source(GREEDY["loops"], "/t/words"),
        "page.txt.j2": Source("x", "page.txt.j2", is_shipped=True),
    }
    with pytest.raises(DataError, match="the template takes longer"):
        Templates(found.get).render("page.txt.j2", {"register": "formal"})


def test_one_broken_template_of_ones_own_breaks_no_other() -> None:
    found = {
        "broken.txt.j2": Source("{% if %}", "/t/broken"),
        "fine.txt.j2": Source("{% include 'part.txt.j2' %}", "/t/fine"),
        "part.txt.j2": Source("fine", "/t/part"),
    }
    templates = Templates(found.get)
    for _ in range(2):
        with pytest.raises(DataError, match="/t/broken, line 1"):
            templates.render("broken.txt.j2", {})
        assert templates.render("fine.txt.j2", {}) == "fine"
