"""What one template uses, sets, includes and fills, read before it is rendered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jinja2 import Environment, nodes


class Reference(NamedTuple):
    """Another template: the first of `names` that exists; an `optional` one may be missing.

    `parent` tells an extends from an include or import.
    """

    names: Sequence[str]
    line: int
    parent: bool
    optional: bool


class Block(NamedTuple):
    """A block, the block around it in its own file, and whether it takes over its parent's."""

    name: str
    line: int
    outer: str | None
    extends: bool


class Analysis(NamedTuple):
    """What is to be known of a template before it is rendered.

    `uses` are the names that it does not set itself, each with the first line where it
    stands.  `exports` are set at its top level, and so seen by the blocks of all templates
    that extend each other; `sets` is set anywhere in it, and so may be seen by what it
    includes, or if a block is `scoped` by what fills that.  `calls` are the blocks that it
    renders by name, and `loose` is a text outside of all blocks, with its line;
    the text is empty where it is no constant.
    """

    uses: Mapping[str, int]
    exports: Sequence[str]
    sets: Sequence[str]
    scoped: bool
    references: Sequence[Reference]
    blocks: Sequence[Block]
    calls: Sequence[str]
    loose: tuple[int, str] | None

    @classmethod
    def of_lists(cls, values: list[list[list[object]]]) -> Analysis:
        """Build the analysis again from what JSON made of one."""
        made = cls(*values)  # type: ignore[arg-type]
        return made._replace(
            references=[Reference(*each) for each in made.references],
            blocks=[Block(*each) for each in made.blocks],
        )


def analyse(environment: Environment, tree: nodes.Template) -> Analysis:
    """Read a parsed template.

    Raises TemplateSyntaxError for filters, tests and constructs that do not exist, and for two
    blocks of one name.
    """
    from jinja2 import meta, nodes

    everything = list(tree.find_all(nodes.Node))  # one walk, since each takes its time
    blocks = [node for node in everything if isinstance(node, nodes.Block)]
    _check_filters_and_tests(environment, everything)
    _check_names(blocks)
    uses: dict[str, int] = {}
    # A block knows nothing that another sets, so each is read by itself, and the page too.
    for body in (*(block.body for block in blocks), tree.body):
        around = [node for node in body if not isinstance(node, nodes.Block)]
        part = nodes.Template(around, environment=environment)
        undeclared = meta.find_undeclared_variables(part)
        for name, line in _loaded(part):
            if name in undeclared:
                uses.setdefault(name, line)
    return Analysis(
        uses=dict(sorted(uses.items(), key=lambda use: use[1])),
        exports=sorted(_exported(tree)),
        sets=sorted(_set_in(everything)),
        scoped=any(block.scoped for block in blocks),
        references=list(_references(everything)),
        blocks=list(_blocks(tree, None)),
        calls=[
            attribute.attr
            for attribute in everything
            if isinstance(attribute, nodes.Getattr)
            and isinstance(attribute.node, nodes.Name)
            and attribute.node.name == "self"
        ],
        loose=_loose(tree),
    )


def _check_filters_and_tests(environment: Environment, everything: Sequence[nodes.Node]) -> None:
    from jinja2 import nodes
    from jinja2.exceptions import TemplateAssertionError

    from cordially import values

    for kind, known in ((nodes.Filter, environment.filters), (nodes.Test, environment.tests)):
        for found in everything:
            if isinstance(found, kind) and found.name not in known:
                near = values.nearest(found.name, known)
                meant = f", did you mean “{near}”?" if near else ""
                what = kind.__name__.lower()
                raise TemplateAssertionError(
                    f"there is no {what} “{found.name}”{meant}", found.lineno
                )


def _check_names(blocks: Iterable[nodes.Block]) -> None:
    from jinja2.exceptions import TemplateAssertionError

    seen = set()
    for block in blocks:
        if block.name in seen:
            raise TemplateAssertionError(f"block {block.name!r} defined twice", block.lineno)
        seen.add(block.name)


def _loaded(part: nodes.Template) -> Iterator[tuple[str, int]]:
    """Yield the names that are read, each with its line."""
    from jinja2 import nodes

    for node in part.find_all(nodes.Expr):
        if isinstance(node, nodes.Name) and node.ctx != "load":
            continue
        if isinstance(node, (nodes.Name, nodes.NSRef)):
            yield node.name, node.lineno


def _set_in(everything: Iterable[nodes.Node]) -> set[str]:
    """Return the names that are set anywhere, as variables, macros, imports or parameters."""
    from jinja2 import nodes

    names: set[str] = set()
    for node in everything:
        if isinstance(node, nodes.Macro) or (isinstance(node, nodes.Name) and node.ctx != "load"):
            names.add(node.name)
        elif isinstance(node, nodes.Import):
            names.add(node.target)
        elif isinstance(node, nodes.FromImport):
            names |= {name if isinstance(name, str) else name[1] for name in node.names}
    return names


def _exported(node: nodes.Node) -> set[str]:
    """Return the names that are set at the top level: not in blocks or loops, but in branches."""
    from jinja2 import nodes

    names: set[str] = set()
    for inner in node.iter_child_nodes():
        if isinstance(inner, (nodes.Assign, nodes.AssignBlock)):
            names |= {name.name for name in inner.find_all(nodes.Name) if name.ctx == "store"}
        elif isinstance(inner, nodes.Macro):
            names.add(inner.name)
        elif isinstance(inner, (nodes.Import, nodes.FromImport)):
            names |= _set_in([inner])
        elif isinstance(inner, nodes.If):
            names |= _exported(inner)
    return names


def _references(everything: Iterable[nodes.Node]) -> Iterator[Reference]:
    from jinja2 import nodes

    for node in everything:
        if not isinstance(node, (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)):
            continue
        try:
            found = node.template.as_const()
        except nodes.Impossible:
            continue  # known only when the letter is written
        names = (found,) if isinstance(found, str) else found
        if isinstance(names, (list, tuple)) and all(isinstance(name, str) for name in names):
            parent = isinstance(node, nodes.Extends)
            optional = getattr(node, "ignore_missing", False)
            yield Reference(tuple(names), node.lineno, parent, optional)


def _blocks(node: nodes.Node, outer: str | None) -> Iterator[Block]:
    from jinja2 import nodes

    for inner in node.iter_child_nodes():
        if isinstance(inner, nodes.Block):
            calls = (call.node for call in inner.find_all(nodes.Call))
            extends = any(isinstance(name, nodes.Name) and name.name == "super" for name in calls)
            yield Block(inner.name, inner.lineno, outer, extends)
            yield from _blocks(inner, inner.name)
        else:
            yield from _blocks(inner, outer)


def _loose(tree: nodes.Template) -> tuple[int, str] | None:
    """Return what a template writes outside of all blocks after saying what it extends."""
    from jinja2 import nodes

    whole = list(tree.iter_child_nodes())
    start = next((at for at, node in enumerate(whole) if isinstance(node, nodes.Extends)), None)
    if start is None:
        return None
    waiting = whole[start:]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, nodes.Output):
            for piece in node.nodes:
                if not isinstance(piece, nodes.TemplateData):
                    return piece.lineno, ""
                if text := piece.data.strip():
                    return piece.lineno + piece.data.partition(text)[0].count("\n"), text
        elif isinstance(node, (nodes.If, nodes.For, nodes.With)):
            waiting = [*node.iter_child_nodes(), *waiting]
    return None
