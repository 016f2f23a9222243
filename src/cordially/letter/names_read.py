"""Reads one template: the names and the other templates that it takes from outside.

Jinja tells which names a template does not set itself, but neither where they stand nor
what an include or a block of another file can see; that is worked out here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from jinja2 import Environment, meta, nodes
from jinja2.exceptions import TemplateAssertionError
from jinja2.visitor import NodeVisitor

from cordially import values
from cordially.letter.names import IN_MACRO, Analysis, Reference, Use


def analyse(environment: Environment, tree: nodes.Template) -> Analysis:
    """Read a parsed template.

    Raises TemplateSyntaxError for filters, tests and constructs that do not exist.
    """
    for kind, known in ((nodes.Filter, environment.filters), (nodes.Test, environment.tests)):
        for each in tree.find_all(kind):
            if each.name not in known:
                near = values.nearest(each.name, known)
                meant = f", did you mean “{near}”?" if near else ""
                what = kind.__name__.lower()
                raise TemplateAssertionError(
                    f"there is no {what} “{each.name}”{meant}", each.lineno
                )
    reader = _Reader(meta.find_undeclared_variables(tree))
    reader.visit(tree)
    return Analysis(
        tuple(Use(name, line, block) for (name, block), line in reader.uses.items()),
        tuple(sorted(reader.exports)),
        {name: tuple(sorted(seen)) for name, seen in reader.scoped.items()},
        tuple(reader.references),
    )


class _Reader(NodeVisitor):
    """Walks a template in the order of its lines, with the names seen so far."""

    def __init__(self, undeclared: Iterable[str]) -> None:
        self.uses: dict[tuple[str, str | None], int] = {}
        self.exports: frozenset[str] = frozenset()
        self.scoped: dict[str, set[str]] = {}
        self.references: list[Reference] = []
        self._undeclared = frozenset(undeclared)
        self._seen = {"self"}
        self._block: str | None = None
        self._macros: list[nodes.Macro] = []
        self._blocks: list[nodes.Block] = []

    def visit_Template(self, node: nodes.Template) -> None:  # noqa: N802 - Jinja's way
        self._each(node.body)
        self._run_macros()
        self.exports = frozenset(self._seen)
        for block in self._blocks:  # a block in a block comes to the end of the list
            self._block = block.name
            self._seen = set(self.exports) | self.scoped.get(block.name, set())
            with self._inside({"super"}):
                self._each(block.body)

    def visit_Block(self, node: nodes.Block) -> None:  # noqa: N802
        self._blocks.append(node)
        if node.scoped:
            self.scoped.setdefault(node.name, set()).update(self._seen)

    def visit_Name(self, node: nodes.Name) -> None:  # noqa: N802
        if node.ctx == "load":
            self._use(node.name, node.lineno)
        else:
            self._seen.add(node.name)

    def visit_NSRef(self, node: nodes.NSRef) -> None:  # noqa: N802
        self._use(node.name, node.lineno)

    def visit_If(self, node: nodes.If) -> None:  # noqa: N802
        # What one branch sets is not there in the next one, but may be there after all.
        self.visit(node.test)
        before, after = self._seen, set(self._seen)
        branches: list[Iterable[nodes.Node]] = [node.body, *zip(node.elif_), node.else_]
        for branch in branches:
            self._seen = set(before)
            self._each(branch)
            after |= self._seen
        self._seen = after

    def visit_For(self, node: nodes.For) -> None:  # noqa: N802
        self.visit(node.iter)
        with self._inside({"loop"}):
            self.visit(node.target)
            self._each([node.test] if node.test else [])
            self._each(node.body)
        with self._inside():
            self._each(node.else_)

    def visit_With(self, node: nodes.With) -> None:  # noqa: N802
        self._each(node.values)
        with self._inside():
            self._each(node.targets)
            self._each(node.body)

    def visit_Assign(self, node: nodes.Assign) -> None:  # noqa: N802
        self.visit(node.node)
        self.visit(node.target)

    def visit_AssignBlock(self, node: nodes.AssignBlock) -> None:  # noqa: N802
        with self._inside():
            self._each([node.filter] if node.filter else [])
            self._each(node.body)
        self.visit(node.target)

    def visit_Macro(self, node: nodes.Macro) -> None:  # noqa: N802
        self._seen.add(node.name)
        self._macros.append(node)

    def visit_CallBlock(self, node: nodes.CallBlock) -> None:  # noqa: N802
        self.visit(node.call)
        with self._inside():
            self._each(node.args)
            self._each(node.defaults)
            self._each(node.body)

    def visit_FilterBlock(self, node: nodes.FilterBlock) -> None:  # noqa: N802
        self.visit(node.filter)
        with self._inside():
            self._each(node.body)

    def visit_Scope(self, node: nodes.Scope) -> None:  # noqa: N802
        with self._inside():
            self._each(node.body)

    def visit_Extends(self, node: nodes.Extends) -> None:  # noqa: N802
        self._refer(node, parent=True)

    def visit_Include(self, node: nodes.Include) -> None:  # noqa: N802
        self._refer(node, optional=node.ignore_missing)

    def visit_Import(self, node: nodes.Import) -> None:  # noqa: N802
        self._refer(node)
        self._seen.add(node.target)

    def visit_FromImport(self, node: nodes.FromImport) -> None:  # noqa: N802
        self._refer(node)
        self._seen |= {each if isinstance(each, str) else each[1] for each in node.names}

    def _use(self, name: str, line: int) -> None:
        if name in self._undeclared and name not in self._seen:
            self.uses.setdefault((name, self._block), line)

    def _refer(
        self,
        node: nodes.Extends | nodes.Include | nodes.Import | nodes.FromImport,
        *,
        parent: bool = False,
        optional: bool = False,
    ) -> None:
        self.visit(node.template)
        try:
            found = node.template.as_const()
        except nodes.Impossible:
            return  # known only when the letter is written
        names = (found,) if isinstance(found, str) else found
        if isinstance(names, (list, tuple)) and all(isinstance(each, str) for each in names):
            seen = tuple(sorted(self._seen))
            self.references.append(
                Reference(tuple(names), node.lineno, parent, optional, seen, self._block)
            )

    def _each(self, found: Iterable[nodes.Node]) -> None:
        for node in found:
            self.visit(node)

    @contextmanager
    def _inside(self, names: Iterable[str] = ()) -> Iterator[None]:
        """Enter a scope, whose names are gone after it."""
        outside = self._seen, self._macros
        self._seen, self._macros = self._seen | set(names), []
        yield
        self._run_macros()
        self._seen, self._macros = outside

    def _run_macros(self) -> None:
        """Read the macros of a scope with all its names: they are called later."""
        block = self._block
        while self._macros:
            macro = self._macros.pop()
            self._block = IN_MACRO if block is None else block
            with self._inside({"caller", "kwargs", "varargs"}):
                self._each(macro.args)
                self._each(macro.defaults)
                self._each(macro.body)
        self._block = block
