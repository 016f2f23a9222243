"""Print the plan of the house in numbers: its modules, its rooms, and the arrows between them.

    python tests/house.py [FOLDER OF THE PACKAGE]

A room is a module or a package right under `cordially`.  An arrow leads from a room to another
that it imports, wherever in a module that stands.
"""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "cordially"

Arrow = tuple[str, str]


def modules(package: Path = PACKAGE) -> dict[str, str]:
    """Return the source of every module, by its path within the package."""
    found = sorted(package.rglob("*.py"))
    return {path.relative_to(package).as_posix(): path.read_text("utf-8") for path in found}


def room(path: str) -> str:
    """Return the room that a module is in."""
    return path.partition("/")[0].removesuffix(".py")


def rooms(sources: Mapping[str, str]) -> set[str]:
    """Return every room."""
    return {room(path) for path in sources}


def arrows(sources: Mapping[str, str]) -> set[Arrow]:
    """Return which room imports which other."""
    known = rooms(sources)
    return {
        (room(path), imported)
        for path, source in sources.items()
        for imported in _imported(ast.parse(source))
        if {room(path), imported} <= known and imported != room(path)
    }


def _imported(tree: ast.Module) -> Iterator[str]:
    """Yield the room of every import of the program's own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from (name.split(".")[1] for name in names if name.startswith("cordially."))


def circles(found: Iterable[Arrow]) -> set[str]:
    """Return the rooms from which a way leads back to themselves."""
    onward: dict[str, set[str]] = {}
    for begin, end in found:
        onward.setdefault(begin, set()).add(end)

    def reached(start: str) -> set[str]:
        seen: set[str] = set()
        ahead = [*onward.get(start, ())]
        while ahead:
            if (here := ahead.pop()) not in seen:
                seen.add(here)
                ahead += onward.get(here, ())
        return seen

    return {start for start in onward if start in reached(start)}


def floors() -> dict[str, int]:
    """Return the floor of every room, the ground being the lowest, as import-linter is told."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    (layers,) = (
        contract["layers"]
        for contract in settings["tool"]["importlinter"]["contracts"]
        if contract.get("containers") == ["cordially"]
    )
    ordered = ["__main__", *layers, "__init__"]
    return {
        name.strip(): floor
        for floor, names in enumerate(reversed(ordered))
        for name in names.split("|")
    }


def upward(found: Iterable[Arrow], at: Mapping[str, int]) -> list[Arrow]:
    """Return the arrows that do not lead down."""
    return sorted((begin, end) for begin, end in found if at[begin] <= at[end])


def longest(sources: Mapping[str, str]) -> list[tuple[int, str]]:
    """Return the modules with the count of their lines, the longest first."""
    return sorted(((source.count("\n"), path) for path, source in sources.items()), reverse=True)


def main(package: Path) -> None:
    """Print the numbers."""
    sources = modules(package)
    found = arrows(sources)
    lengths = longest(sources)
    print(f"{len(sources)} modules, {sum(count for count, _ in lengths):,} lines")
    print(f"{len(rooms(sources))} rooms, {len(found)} arrows")
    print(f"in circles: {', '.join(sorted(circles(found))) or 'none'}")
    at = floors()
    if rooms(sources) <= at.keys():
        climbing = [f"{begin} → {end}" for begin, end in upward(found, at)]
        print(f"upward: {', '.join(climbing) or 'none'}")
    print("the longest modules:")
    for count, path in lengths[:15]:
        print(f"  {count:4}  {path}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else PACKAGE)
