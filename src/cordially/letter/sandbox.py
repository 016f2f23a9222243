"""The Jinja environment of letters: sandboxed, strict, and bounded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Sized
from typing import Any

from jinja2 import StrictUndefined, nodes, pass_context
from jinja2.parser import Parser
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from cordially.letter import limits, roles
from cordially.letter.limits import MOST
from cordially.written import is_honoured

VOICE = "_voice"
"""The number in a template's context by which every `vary` of a letter chooses."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Renders templates that may be anybody's, and gives them nothing but their values."""

    intercepted_binops = frozenset(("*", "**"))
    is_limited = False

    def __init__(self, reword: Callable[[str], str] | None = None, **options: Any) -> None:
        """Take Jinja's options for loading and caching; the others are settled.

        `reword` is done to the words that a template writes itself.
        """
        self._reword = reword
        super().__init__(
            # Jinja's own choice goes by the last extension and would leave `.html.j2` unescaped.
            autoescape=lambda name: name is None or not name.endswith(".txt.j2"),
            undefined=StrictUndefined,
            finalize=_printable,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            **options,
        )
        for name in ("cycler", "joiner", "lipsum"):  # a letter has no use for them
            del self.globals[name]
        self.tests |= {"phrase": _is_phrase, "honoured": is_honoured, "long": roles.is_long}

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Multiply, and add and format where that is limited, unless it would fill the memory."""
        if _product_size(operator, left, right) > MOST:
            raise OverflowError
        if operator == "%" and isinstance(left, (str, bytes)):
            limits.check_percent((left, *(right if isinstance(right, tuple) else (right,))), {})
        if operator == "+" and isinstance(left, Sized) and isinstance(right, Sized):
            limits.check((len(left) + len(right),), {})
        return super().call_binop(context, operator, left, right)

    def limit(self) -> None:
        """From now on compile and run templates as those of somebody who may do harm."""
        self.is_limited = True
        self.intercepted_binops = self.intercepted_binops | {"%", "+"}
        self.filters = {
            name: limits.guarded(each, limits.check_percent if name == "format" else limits.check)
            for name, each in self.filters.items()
        }

    def call(self, context: Context, obj: Any, *arguments: Any, **more: Any) -> Any:  # noqa: D102
        if self.is_limited:
            # What the sandbox wraps, as str.format, is the method of a text as well.
            method = getattr(obj, "__wrapped__", obj)
            owner = getattr(method, "__self__", None)
            if isinstance(owner, str) and method.__name__ in ("format", "format_map"):
                limits.check_braces((owner, *arguments), more)
            else:
                owners = (owner,) if isinstance(owner, (str, bytes)) else ()
                limits.check((*owners, *arguments), more)
        return super().call(context, obj, *arguments, **more)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        parser = Parser(self, source, name, filename)
        # The parser's own table: an Extension would cost every start its module.
        parser.extensions |= {"vary": _vary, "say": _say}
        tree = parser.parse()
        # Macros of another file may use the facts, and `vary`, as included files may.
        for node in tree.find_all((nodes.Import, nodes.FromImport, nodes.Include)):
            node.with_context = True  # type: ignore[attr-defined]
        if self._reword:
            for words in tree.find_all(nodes.TemplateData):
                words.data = self._reword(words.data)
        return tree


def _is_phrase(fact: object) -> bool:
    from cordially.letter import saying  # only where a template asks

    return saying.is_phrase(fact)


def _product_size(operator: str, left: object, right: object) -> int:
    if isinstance(left, int) and isinstance(right, int):
        bits, more = left.bit_length(), right.bit_length()
        return bits * right if operator == "**" else bits + more
    for many, times in ((left, right), (right, left)):
        if isinstance(many, Sized) and isinstance(times, int):
            return len(many) * times
    return 0


class NoneWritten(Exception):  # noqa: N818 - a template's doing, told as a DataError
    """A template writes a value that is none."""


@pass_context  # so that it is called when rendering only, when the line is known
def _printable(_: Context, value: object) -> object:
    if value is None:
        raise NoneWritten
    return value


def _vary(parser: Parser) -> nodes.Node:
    """Read `{% vary KEY %} … {% or %} … {% endvary %}`: what the letter's voice says.

    It becomes an if that compares each wording's place with the voice, counted round.  The
    key is for those who read the template.
    """
    line = next(parser.stream).lineno
    parser.stream.expect("name")
    wordings: list[list[nodes.Node]] = []
    while not wordings or next(parser.stream).value == "or":
        wordings.append(parser.parse_statements(("name:or", "name:endvary")))
    number = nodes.Mod(nodes.Name(VOICE, "load"), nodes.Const(len(wordings)))
    # Of the new nodes; the wordings keep their lines.
    return _chosen(number, wordings).set_lineno(line)


def _chosen(number: nodes.Expr, bodies: Sequence[list[nodes.Node]]) -> nodes.If:
    """Return an if that compares a number with the place of each body."""
    first, *others = (
        nodes.If(nodes.Compare(number, [nodes.Operand("eq", nodes.Const(place))]), body, [], [])
        for place, body in enumerate(bodies)
    )
    first.elif_ = others
    return first


def _say(parser: Parser) -> nodes.Node:
    """Read `{% say FACT %} … {% or %} … {% else %} … {% endsay %}`: a fact in one of its frames.

    The first that takes it is written; `{% say ONE, OTHER %}` has frames with a place for each.
    Where none does, a fact alone is a sentence of its own, and the else follows; several are
    for the else to say.  Of a fact that is absent only the else is written.
    """
    line = next(parser.stream).lineno
    facts = [parser.parse_expression()]
    while parser.stream.skip_if("comma"):
        facts.append(parser.parse_expression())
    frames: list[list[nodes.Node]] = []
    word = "or"
    while word == "or":
        frames.append(parser.parse_statements(("name:or", "name:else", "name:endsay")))
        word = next(parser.stream).value
    otherwise: list[nodes.Node] = []
    if word == "else":
        otherwise = parser.parse_statements(("name:endsay",), drop_needle=True)
    places = tuple(_filled(parser, frame, facts, line) for frame in frames)
    # The line end after the tag is trimmed, and sentences need a blank between them.
    end = nodes.Output([nodes.TemplateData("\n")])
    frames = [frame if _ends_line(frame) else [*frame, end] for frame in frames]
    number = _called("frame", nodes.Tuple(facts, "load"), nodes.Const(places))
    first = _chosen(number, frames)
    if len(facts) > 1 and otherwise:
        first.else_ = otherwise  # which says them one by one
        return first.set_lineno(line)
    for fact in facts:
        alone = nodes.Output([_called("alone", fact)])
        first.else_.append(nodes.If(fact, [alone, end], [], []))
    first.else_ += otherwise
    return first.set_lineno(line)


def _filled(
    parser: Parser, frame: list[nodes.Node], facts: list[nodes.Expr], line: int
) -> tuple[str, ...]:
    """Put calls into a frame where its “…” stand; return what the words before each want."""
    from cordially.letter import saying  # only when a template is compiled

    places: list[str] = []
    before = ""
    for output in (part for node in frame for part in _outputs(node)):
        pieces: list[nodes.Expr] = []
        for piece in output.nodes:
            if not isinstance(piece, nodes.TemplateData):
                before += "x"  # whatever it is, it is a word
                pieces.append(piece)
                continue
            words, *rests = piece.data.split(saying.PLACE)
            pieces.append(nodes.TemplateData(words))
            before += words
            for rest in rests:
                if len(places) < len(facts):
                    place, fact = saying.place_after(before).value, facts[len(places)]
                    pieces.append(
                        _called("framed", fact, nodes.Const(place), nodes.Const(rest[:1]))
                    )
                places.append(saying.place_after(before).value)
                pieces.append(nodes.TemplateData(rest))
                before += f"x{rest}"
        output.nodes = pieces
    if len(places) != len(facts):
        wanted = f"{len(facts)} {'place' if len(facts) == 1 else 'places'}"
        parser.fail(f"a frame of “say” has {wanted} for what it says, “…”, not {len(places)}", line)
    return tuple(places)


def _ends_line(frame: list[nodes.Node]) -> bool:
    data = [data.data for node in frame for data in node.find_all(nodes.TemplateData)]
    return bool(data) and data[-1].endswith("\n")


def _outputs(node: nodes.Node) -> Iterator[nodes.Output]:
    if isinstance(node, nodes.Output):
        yield node
    yield from node.find_all(nodes.Output)


def _called(name: str, *arguments: nodes.Expr) -> nodes.Call:
    function = nodes.ImportedName(f"cordially.letter.saying.{name}")
    return nodes.Call(function, list(arguments), [], None, None)
