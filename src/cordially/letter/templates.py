"""Jinja templates of letters: sandboxed, strict, and checked before they are rendered.

Template sources come in through a function and compiled code is kept through a
mapping, so that nothing here touches a file.
"""

import json
from collections.abc import Callable, Mapping
from functools import cache as cache_results
from hashlib import sha256
from types import TracebackType
from typing import NamedTuple, Protocol
from zlib import crc32

from jinja2 import BaseLoader, BytecodeCache
from jinja2.bccache import Bucket
from jinja2.environment import Environment
from jinja2.exceptions import (
    SecurityError,
    TemplateNotFound,
    TemplatesNotFound,
    TemplateSyntaxError,
    UndefinedError,
)

from cordially import values
from cordially.errors import DataError
from cordially.letter.names import IN_MACRO, Analysis, Reference
from cordially.letter.sandbox import MOST, VOICE, NoneWritten, Sandbox


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
        # What was checked is what is rendered, also when the file changes meanwhile.
        self._sources = cache_results(sources)
        self._cache: Cache = cache if cache is not None else {}
        self._mentions: dict[str, tuple[Mention, ...]] = {}
        self._environment = Sandbox(
            loader=_Loader(self._sources), bytecode_cache=_Cache(self._cache)
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
            found: dict[Mention, None] = {}
            self._gather(name, frozenset(self._environment.globals) | {VOICE}, found, set())
            self._mentions[name] = tuple(found)
        return self._mentions[name]

    def render(self, name: str, facts: Mapping[str, object], voice: int = 0) -> str:
        """Render a template with these facts, and of every `vary` the entry of this voice.

        Raises DataError, with file and line, for whatever goes wrong in the template.
        """
        pieces, size = [], 0
        try:
            for piece in self._environment.get_template(name).generate(facts, **{VOICE: voice}):
                pieces.append(piece)
                size += len(piece)
                if size > MOST:
                    raise OverflowError
        except DataError:
            raise
        except TemplateSyntaxError as error:
            raise _refused(error, error.filename or name) from error
        except Exception as error:  # a template is somebody's program: anything may happen in it
            raise _failed(error, _place(error.__traceback__, name)) from error
        return "".join(pieces)

    def _gather(
        self, name: str, seen: frozenset[str], found: dict[Mention, None], done: set[object]
    ) -> None:
        """Collect the mentions of a template that is rendered where these names are seen."""
        if (name, seen) in done:
            return
        done.add((name, seen))
        chain = self._chain(name)
        everywhere = seen.union(*(each.exports for each, _ in chain))
        top_level = seen
        for analysis, filename in chain:
            # The top levels run one after the other, the parents' last; then the blocks run.
            visible = {None: top_level, IN_MACRO: everywhere}
            for each, _ in chain:
                for block, names in each.scoped.items():
                    visible[block] = visible.get(block, everywhere).union(names)
            for use in analysis.uses:
                if use.name not in visible.get(use.block, everywhere):
                    found[Mention(use.name, filename, use.line)] = None
            for reference in analysis.references:
                other = self._existing(reference, filename)
                if other and not reference.parent:
                    seen_there = visible.get(reference.block, everywhere).union(reference.seen)
                    self._gather(other, seen_there, found, done)
            top_level = top_level.union(analysis.exports)

    def _chain(self, name: str) -> list[tuple[Analysis, str]]:
        """Return a template and all that it extends."""
        waiting, chain = [name], []
        for current in waiting:
            source = self._sources(current)
            if source is None:
                raise _missing(current)
            analysis = self._analysis(current, source)
            chain.append((analysis, source.filename))
            for reference in analysis.references:
                other = self._existing(reference, source.filename)
                if reference.parent and other and other not in waiting:
                    waiting.append(other)
        return chain

    def _existing(self, reference: Reference, filename: str) -> str | None:
        for name in reference.names:
            if self.exists(name):
                return name
        if reference.optional:
            return None
        raise _missing(*reference.names, place=f"{filename}, line {reference.line}")

    def _analysis(self, name: str, source: Source) -> Analysis:
        digest = sha256(f"{name}\n{source.text}".encode(errors="surrogatepass")).hexdigest()
        key = f"{digest[:40]}.names"
        if kept := _kept(self._cache, key):
            return Analysis.of_lists(json.loads(kept))
        from cordially.letter.names_read import analyse  # only what is not in the cache is read

        try:
            analysis = analyse(self._environment, self._environment.parse(source.text, name))
        except TemplateSyntaxError as error:
            raise _refused(error, source.filename) from error
        except RecursionError as error:
            raise DataError(f"{source.filename}: the template is nested too deeply.") from error
        _keep(self._cache, key, json.dumps(analysis).encode())
        return analysis


def _missing(*names: object, place: str = "") -> DataError:
    known = "“cordially template list” shows the templates there are."
    start = f"{place}: there" if place else "There"
    which = " nor ".join(values.shown(str(name)) for name in names) or "of no name"
    return DataError(f"{start} is no template {which}.", known)


def _refused(error: TemplateSyntaxError, filename: str) -> DataError:
    message = error.message or "the template cannot be read"
    return DataError(
        f"{filename}, line {error.lineno}: {message}{'' if message.endswith(('.', '?')) else '.'}",
        "Mend the template and run the command again.",
    )


def _failed(error: Exception, place: str) -> DataError:
    if isinstance(error, TemplatesNotFound):
        return _missing(*error.templates, place=place)
    if isinstance(error, TemplateNotFound):
        return _missing(error.name, place=place)
    said = " ".join(str(error).split())[:200].rstrip(".")
    if isinstance(error, SecurityError):
        return DataError(
            f"{place}: the template reaches for something that templates may not touch ({said}).",
            "A template can use its facts and Jinja's filters, nothing of Python or the disk.",
        )
    if isinstance(error, UndefinedError):
        return DataError(f"{place}: {said}.", "“cordially template show --variables” lists names.")
    if isinstance(error, NoneWritten):
        return DataError(
            f"{place}: a fact that is to be written here is not known.",
            "Put {% if … %} around it, or give the fact.",
        )
    if isinstance(error, RecursionError):
        return DataError(f"{place}: the template calls, includes or extends itself without end.")
    if isinstance(error, (OverflowError, MemoryError)):
        return DataError(f"{place}: the template makes more than any letter can hold.")
    return DataError(f"{place}: the template fails with {type(error).__name__}: {said}.")


def _place(traceback: TracebackType | None, name: str) -> str:
    place = name
    while traceback:
        frame = traceback.tb_frame
        # Jinja rewrites the frames of templates to stand in the template's own file.
        if "__jinja_exception__" in frame.f_globals:
            place = f"{frame.f_code.co_filename}, line {traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place


def _kept(cache: Cache, key: str) -> bytes | None:
    value = cache.get(f"{_FORMAT}-{key}")
    # A damaged file must not reach the readers of pickles and of Python's code.
    if value and value[:4] == crc32(value[4:]).to_bytes(4, "big"):
        return value[4:]
    return None


def _keep(cache: Cache, key: str, value: bytes) -> None:
    cache[f"{_FORMAT}-{key}"] = crc32(value).to_bytes(4, "big") + value


# Counts on whenever what is kept, or what the environment compiles, changes.
_FORMAT = 4


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
        if kept := _kept(self._cache, f"{bucket.key}.code"):
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        _keep(self._cache, f"{bucket.key}.code", bucket.bytecode_to_string())
