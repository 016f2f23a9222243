"""The sandbox's bounds: what just fits is made, and one more is refused."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from cordially.errors import DataError
from cordially.letter.limits import MOST
from cordially.letter.sandbox import Sandbox
from cordially.letter.templates import Source, Templates

# What has `most` characters, things or bits, its value, and what makes it the least too large.
AT_THE_BOUND = {
    "a text": ("('x' * {most})|length", MOST, 1),
    "a text from the right": ("({most} * 'x')|length", MOST, 1),
    "a text of two": ("('xy' * ({most} // 2))|length", MOST, 2),
    "a list": ("([1] * {most})|length", MOST, 1),
    "a power": ("2 ** ({most} // 2) > 0", True, 2),
    "a power of a larger base": ("255 ** ({most} // 8) > 0", True, 8),
    "a product of numbers": ("2 ** ({most} // 2 - 1) * 2 ** ({most} // 2 - 1) > 0", True, 2),
    "a range": (f"range({{most}} - {MOST} + 100000)|length", 100_000, 1),
}


def rendered(text: str) -> str:
    return Sandbox().from_string(text).render()


@pytest.mark.parametrize(("expression", "value", "more"), AT_THE_BOUND.values(), ids=AT_THE_BOUND)
def test_what_just_fits_is_made_and_what_is_more_is_not(
    expression: str, value: object, more: int
) -> None:
    assert rendered("{{ " + expression.format(most=MOST) + " }}") == str(value)
    with pytest.raises(OverflowError):
        rendered("{{ " + expression.format(most=MOST + more) + " }}")


def test_a_letter_is_a_million_characters_at_most() -> None:
    def letter(text: str) -> str:
        return Templates(lambda name: Source(text, name)).render("a.html.j2", {})

    assert MOST == 1_000_000
    assert len(letter(f"{{{{ 'x' * {MOST - 1} }}}}y")) == MOST
    with pytest.raises(DataError, match="more than any letter can hold"):
        letter(f"{{{{ 'x' * {MOST} }}}}y")


@pytest.mark.parametrize("call", ["lipsum()", "lipsum(n=1)", "cycler('x').next()", "joiner('x')()"])
def test_what_a_letter_has_no_use_for_is_not_there(call: str) -> None:
    with pytest.raises(UndefinedError, match="is undefined"):
        rendered("{{ " + call + " }}")


def test_what_a_letter_may_use_is_there() -> None:
    assert rendered("{{ range(2)|list }}{{ dict(a=1).a }}{{ namespace(a=2).a }}") == "[0, 1]12"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        *((None, "&lt;"), ("a.html.j2", "&lt;"), ("a", "&lt;"), ("", "&lt;")),
        *(("a.txt.j2", "<"), ("a.txt", "&lt;"), ("txt.j2", "&lt;"), ("a.txt.j2.html", "&lt;")),
    ],
)
def test_only_what_is_named_as_a_text_part_is_not_escaped(name: str | None, written: str) -> None:
    sandbox = Sandbox()
    code = sandbox.compile("{{ '<' ~ x }}", name)
    template = sandbox.template_class.from_code(sandbox, code, sandbox.make_globals({}))
    assert template.render(x="") == written
