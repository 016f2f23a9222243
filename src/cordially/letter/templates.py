"""Jinja templates of letters: sandboxed, strict, and checked before they are rendered.

Template sources come in through a function and compiled code is kept through a
mapping, so that nothing here touches a file.
"""

import json
from collections.abc import Callable, Mapping
from contextlib import ExitStack, nullcontext, suppress
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

from cordially.errors import DataError
from cordially.letter import chain, limits, rewording
from cordially.letter.chain import Mention, missing
from cordially.letter.limits import MOST
from cordially.letter.names import Analysis, analyse
from cordially.letter.sandbox import VOICE, NoneWritten, Sandbox


class Source(NamedTuple):
    """A template's text, the name by which a person finds it, and whether it is a shipped one."""

    text: str
    filename: str
    is_shipped: bool = False


Sources = Callable[[str], Source | None]
"""Look a template up by name (`thank-you.html.j2`); None when there is none."""


class Cache(Protocol):
    """Bytes by key, which may be lost at any time."""

    def get(self, key: str, /) -> bytes | None:
        """Return what is kept under a key, or None."""

    def __setitem__(self, key: str, value: bytes, /) -> None:
        """Keep a value under a key."""


class Templates:
    """The letters' templates, ready to be checked and rendered.

    They are written in warm British English; where the facts `register` and `region` are
    others, the templates' own words change.  `cache` keeps compiled code and analyses between
    runs, by key; what it holds under a key that no longer fits its source is ignored.
    """

    def __init__(self, sources: Sources, cache: Cache | None = None) -> None:
        """Read templates through `sources`, and remember compiled ones in `cache`."""
        # What was checked is what is rendered, also when the file changes meanwhile.
        self._found = cache_results(sources)
        self._bounds: ExitStack | None = None
        self._is_own = False
        self._seen: dict[str, None] = {}
        self._cache: Cache = cache if cache is not None else {}
        self._mentions: dict[str, tuple[Mention, ...]] = {}
        self._worded: dict[tuple[str, ...], Sandbox] = {}
        self._environment = self._sandbox()

    def _sources(self, name: str) -> Source | None:
        found = self._found(name)
        if found:
            self._seen[name] = None
        if found and not found.is_shipped and not self._is_own:
            self._is_own = True  # one of them is enough: all that follows is bounded
            for sandbox in (self._environment, *self._worded.values()):
                _limit(sandbox)
            if self._bounds:
                self._bounds.enter_context(limits.watched())
        return found

    def exists(self, name: str) -> bool:
        """Tell whether there is a template of that name."""
        return self._sources(name) is not None

    def mentions(self, name: str) -> tuple[Mention, ...]:
        """Return every outside name used by the template and all it extends or includes.

        Branches that would not be rendered count as well.  Raises DataError, with file and
        line, for a syntax error, a missing template, or a block that nothing renders.
        """
        if name not in self._mentions:
            self._mentions[name] = self._mentions_of(name)
        return self._mentions[name]

    def render(self, name: str, facts: Mapping[str, object], voice: int = 0) -> str:
        """Render a template with these facts, and of every `vary` the entry of this voice.

        Raises DataError, with file and line, for whatever goes wrong in the template.
        """
        pieces, size = [], 0
        environment = self._environment
        self._seen.clear()
        try:
            environment = self._environment_for(facts.get("register"), facts.get("region"))
            if self.exists(name) and self._is_own:
                with suppress(DataError):  # which rendering tells
                    self._mentions_of(name)
                for each in tuple(self._seen):  # compiled before the clock runs
                    environment.get_template(each)
            with ExitStack() as self._bounds:
                if self._is_own:
                    self._bounds.enter_context(limits.watched())
                for piece in environment.get_template(name).generate(facts, **{VOICE: voice}):
                    pieces.append(piece)
                    size += len(piece)
                    if size > MOST:
                        raise OverflowError
        except DataError:
            raise
        except TemplateSyntaxError as error:
            raise _refused(error, error.filename or name) from error
        except limits.Stopped as error:
            raise _stopped(environment, error, name) from error
        except Exception as error:  # a template is somebody's program: anything may happen in it
            raise _failed(error, _place(error.__traceback__, name)) from error
        finally:
            self._bounds = None
        return "".join(pieces)

    def _environment_for(self, *manners: object) -> Sandbox:
        """Return the environment that writes in the manner of a register and a region."""
        names = rewording.tables_of(*manners)
        if not names:
            return self._environment
        if names not in self._worded:
            template = self._environment.get_template(rewording.TABLES)
            with limits.watched() if self._is_own else nullcontext():
                tables = template.module
            words = f"{names} {self._sources(rewording.TABLES)}"
            self._worded[names] = self._sandbox(rewording.rewording(tables, names), words)
        return self._worded[names]

    def _sandbox(self, reword: Callable[[str], str] | None = None, words: str = "") -> Sandbox:
        loader, cache = _Loader(self._sources), _Cache(self._cache, words)
        sandbox = Sandbox(reword, loader=loader, bytecode_cache=cache)
        if self._is_own:
            _limit(sandbox)
        return sandbox

    def _mentions_of(self, name: str) -> tuple[Mention, ...]:
        """Read a template and all it extends or includes, which are seen by that."""
        known = [*self._environment.globals, "self", "super", "loop", "caller", VOICE]
        return chain.mentions(name, self._read, known)

    def _read(self, name: str) -> chain.Read | None:
        source = self._sources(name)
        return source and chain.Read(self._analysis(name, source), source.filename)

    def _analysis(self, name: str, source: Source) -> Analysis:
        digest = sha256(f"{name}\n{source.text}".encode(errors="surrogatepass")).hexdigest()
        key = f"{digest[:40]}.names"
        if kept := _kept(self._cache, key):
            return Analysis.of_lists(json.loads(kept))
        try:
            analysis = analyse(self._environment, self._environment.parse(source.text, name))
        except TemplateSyntaxError as error:
            raise _refused(error, source.filename) from error
        except RecursionError as error:
            raise DataError(f"{source.filename}: the template is nested too deeply.") from error
        _keep(self._cache, key, json.dumps(analysis).encode())
        return analysis


def _limit(sandbox: Sandbox) -> None:
    sandbox.limit()
    if isinstance(sandbox.bytecode_cache, _Cache):
        sandbox.bytecode_cache.words += "limited"


def _refused(error: TemplateSyntaxError, filename: str) -> DataError:
    message = error.message or "the template cannot be read"
    return DataError(
        f"{filename}, line {error.lineno}: {message}{'' if message.endswith(('.', '?')) else '.'}",
        "Mend the template and run the command again.",
    )


def _stopped(environment: Environment, error: limits.Stopped, name: str) -> DataError:
    try:
        # What Jinja does of itself for every Exception: file and line are the template's then.
        environment.handle_exception()
    except limits.Stopped as rewritten:
        return _failed(rewritten, _place(rewritten.__traceback__, name))


def _failed(error: BaseException, place: str) -> DataError:
    if isinstance(error, TemplatesNotFound):
        return missing(*error.templates, place=place)
    if isinstance(error, TemplateNotFound):
        return missing(error.name, place=place)
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
    if isinstance(error, limits.TakesTooLong):
        return DataError(f"{place}: the template takes longer than any letter needs.")
    if isinstance(error, (limits.TakesTooMuch, OverflowError, MemoryError)):
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
_FORMAT = 7


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
    """Compiled code by its source, and by the `words` that are written for it."""

    def __init__(self, cache: Cache, words: str) -> None:
        self._cache = cache
        self.words = words

    def get_source_checksum(self, source: str) -> str:
        return super().get_source_checksum(source + self.words)

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        return super().get_cache_key(name + self.words, filename)

    def load_bytecode(self, bucket: Bucket) -> None:
        if kept := _kept(self._cache, f"{bucket.key}.code"):
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        _keep(self._cache, f"{bucket.key}.code", bucket.bytecode_to_string())
