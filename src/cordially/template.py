"""Jinja templates of letters: sandboxed, strict, and checked before they are rendered.

Template sources come in through a function and compiled code is kept through a
mapping, so that nothing here touches a file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from types import TracebackType
from typing import NamedTuple, Protocol
from zlib import crc32

from jinja2 import BaseLoader, BytecodeCache, StrictUndefined, nodes
from jinja2.bccache import Bucket
from jinja2.environment import Environment
from jinja2.exceptions import (
    SecurityError,
    TemplateNotFound,
    TemplatesNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from cordially.errors import DataError


class Source(NamedTuple):
    """A template's text, and the name by which a person finds it."""

    text: str
    filename: str


Sources = Callable[[str], Source | None]
"""Look a template up by name (`thank-you.html.j2`); None when there is none."""


class Mention(NamedTuple):
    """A name that a template uses and does not itself set, and where."""

    name: str
    filename: str
    line: int


class Cache(Protocol):
    """Bytes by key, which may be lost at any time."""

    def get(self, key: str, /) -> bytes | None:
        """Return what is kept under a key, or None."""

    def __setitem__(self, key: str, value: bytes, /) -> None:
        """Keep a value under a key."""


class Templates:
    """The letters' templates, ready to be checked and rendered.

    `cache` keeps compiled code and analyses between runs, by key; what it holds
    under a key that no longer fits its source is ignored.
    """

    def __init__(self, sources: Sources, cache: Cache | None = None) -> None:
        """Read templates through `sources`, and remember compiled ones in `cache`."""
        self._sources = sources
        self._cache: Cache = cache if cache is not None else {}
        self._mentions: dict[str, tuple[Mention, ...]] = {}
        self._environment = ImmutableSandboxedEnvironment(
            loader=_Loader(sources),
            # Jinja's own choice goes by the last extension and would leave `.html.j2` unescaped.
            autoescape=lambda name: name is None or not name.endswith(".txt.j2"),
            undefined=StrictUndefined,
            extensions=[Vary],
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            bytecode_cache=_Cache(self._cache),
        )

    def exists(self, name: str) -> bool:
        """Tell whether there is a template of that name."""
        return self._sources(name) is not None

    def mentions(self, name: str) -> tuple[Mention, ...]:
        """Return every outside name used by the template and all it extends or includes.

        Branches that would not be rendered count as well.  Raises DataError for a
        syntax error or a missing template, with file and line.
        """
        if name not in self._mentions:
            known = set(self._environment.globals) | {_TURN}
            chain = list(self._chain(name))
            set_here = {each for analysis, _ in chain for each in analysis["sets"]}
            self._mentions[name] = tuple(
                Mention(used, filename, line)
                for analysis, filename in chain
                for used, line in analysis["uses"]
                if used not in known and used not in set_here
            )
        return self._mentions[name]

    def render(self, name: str, values: Mapping[str, object], seed: str = "", seat: int = 0) -> str:
        """Render a template with these values.

        `seed` fixes which wording of a `vary` comes first, and `seat` counts on from
        there: the same seed and seat give the same letter, neighbouring seats differ.
        Raises DataError, with file and line, for whatever goes wrong in the template.
        """

        def turn(key: str, count: int) -> int:
            return (crc32(f"{seed}\n{key}".encode()) + seat) % count

        try:
            return self._environment.get_template(name).render(values, **{_TURN: turn})
        except (TemplateNotFound, TemplateSyntaxError) as error:
            raise _refused(error) from error
        except Exception as error:  # a template is somebody's program: anything may happen in it
            place = _place(error.__traceback__, name)
            raise _failed(error, place) from error

    def _chain(self, name: str) -> Iterator[tuple[_Analysis, str]]:
        waiting, seen = [name], {name}
        while waiting:
            current = waiting.pop(0)
            source = self._sources(current)
            if source is None:
                raise _refused(TemplateNotFound(current))
            analysis = self._analysis(current, source)
            yield analysis, source.filename
            new = [each for each in analysis["references"] if each not in seen]
            seen.update(new)
            waiting += new

    def _analysis(self, name: str, source: Source) -> _Analysis:
        digest = sha256(f"{_ANALYSIS_FORMAT}\n{name}\n{source.text}".encode()).hexdigest()
        key = f"{digest[:40]}.names"
        if kept := self._cache.get(key):
            analysis: _Analysis = json.loads(kept)
            return analysis
        analysis = _analyse(self._environment, name, source)
        self._cache[key] = json.dumps(analysis).encode()
        return analysis


class Vary(Extension):
    """`{% vary KEY %} … {% or %} … {% endvary %}`: one of several wordings, by turns."""

    tags = {"vary"}  # noqa: RUF012 - the type that Jinja declares

    def parse(self, parser: Parser) -> nodes.Node:
        """Turn the tag into an if that compares each wording's place with the turn."""
        line = next(parser.stream).lineno
        key = parser.stream.expect("name").value
        wordings: list[list[nodes.Node]] = []
        while not wordings or next(parser.stream).value == "or":
            wordings.append(parser.parse_statements(("name:or", "name:endvary")))
        count = nodes.Const(len(wordings))
        turn = nodes.Call(nodes.Name(_TURN, "load"), [nodes.Const(key), count], [], None, None)
        choices = [
            nodes.If(nodes.Compare(turn, [nodes.Operand("eq", nodes.Const(place))]), body, [], [])
            for place, body in enumerate(wordings)
        ]
        first = choices[0]
        first.elif_ = choices[1:]
        return first.set_lineno(line, override=True)


_TURN = "_vary_turn"
_ANALYSIS_FORMAT = 1
_Analysis = dict[str, list]  # type: ignore[type-arg]


def _analyse(environment: Environment, name: str, source: Source) -> _Analysis:
    from jinja2 import meta

    try:
        tree = environment.parse(source.text, name, source.filename)
        undeclared = meta.find_undeclared_variables(tree)
    except TemplateSyntaxError as error:
        raise _refused(error) from error
    lines: dict[str, int] = {}
    for used in tree.find_all(nodes.Name):
        if used.ctx == "load" and used.name in undeclared:
            lines.setdefault(used.name, used.lineno)
    # What a template sets at its top level is seen by its blocks and includes as well.
    sets = {
        target.name
        for statement in tree.find_all((nodes.Assign, nodes.AssignBlock))
        for target in statement.find_all(nodes.Name)
        if target.ctx == "store"
    }
    sets |= {macro.name for macro in tree.find_all(nodes.Macro)}
    references = [each for each in meta.find_referenced_templates(tree) if each]
    return {"uses": sorted(lines.items()), "sets": sorted(sets), "references": references}


def _refused(error: TemplateNotFound | TemplateSyntaxError) -> DataError:
    if isinstance(error, TemplatesNotFound):
        return DataError(f"None of the templates {', '.join(map(str, error.templates))} exists.")
    if isinstance(error, TemplateNotFound):
        return DataError(
            f"There is no template “{error.name}”.",
            "“cordially template list” shows the templates there are.",
        )
    place = f"{error.filename or error.name or 'the template'}, line {error.lineno}"
    return DataError(f"{place}: {error.message}.", "Mend the template and run the command again.")


def _failed(error: Exception, place: str) -> DataError:
    if isinstance(error, SecurityError):
        return DataError(
            f"{place}: the template reaches for something that templates may not touch ({error}).",
            "A template can use its facts and Jinja's filters, nothing of Python or the disk.",
        )
    if isinstance(error, UndefinedError):
        return DataError(f"{place}: {error}.", "“cordially template show --variables” lists names.")
    return DataError(f"{place}: the template fails with {type(error).__name__}: {error}.")


def _place(traceback: TracebackType | None, name: str) -> str:
    place = name
    while traceback:
        frame = traceback.tb_frame
        # Jinja rewrites the frames of templates to stand in the template's own file.
        if "__jinja_exception__" in frame.f_globals:
            place = f"{frame.f_code.co_filename}, line {traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place


class _Loader(BaseLoader):
    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        source = self._sources(template)
        if source is None:
            raise TemplateNotFound(template)
        return source.text, source.filename, lambda: True


class _Cache(BytecodeCache):
    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def load_bytecode(self, bucket: Bucket) -> None:
        if kept := self._cache.get(f"{bucket.key}.code"):
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._cache[f"{bucket.key}.code"] = bucket.bytecode_to_string()
