"""Print a form for people: the manual's tables of keys, and a sample of the file."""

from __future__ import annotations

from cordially.forms import Form, Key, Records, example, toml


def as_markdown(form: Form, heading: str = "") -> str:
    """Return what the manual says of all keys, in Markdown: a table for each that a file has.

    A table within a section has its keys among those of the section, as `smtp.port`.
    """
    rows, tables = [], []
    for key_name, key in form.keys.items():
        if isinstance(key.read, Records):
            tables.append(as_markdown(key.read.form, f"[[{key_name}]]"))
        elif isinstance(key.read, Form) and not heading:
            tables.append(as_markdown(key.read, f"[{key_name}]"))
        else:
            rows.append((f"`{key_name}`", _said(key)))
            if isinstance(key.read, Form):
                inner = key.read.keys.items()
                rows += [(f"`{key_name}.{part}`", _said(known)) for part, known in inner]
    if rows:
        tables.insert(0, (f"### {heading}\n\n" if heading else "") + _aligned(rows))
    return "\n".join(tables)


def as_sample(form: Form) -> str:
    """Return a file in TOML that settles nothing yet: every key behind a `#`, with its sentence.

    A table of the form is a section, and a table within that one stands on one line; every
    key of it needs an example or a default.
    """
    lines: list[str] = []
    for key_name, key in form.keys.items():
        if isinstance(key.read, Form):
            lines += ["", f"# {key.help}", f"[{key_name}]"]
            lines += [row for inner in key.read.keys.items() for row in _sample(*inner)]
        else:
            lines += _sample(key_name, key)
    return "\n".join(lines).lstrip("\n") + "\n"


def _aligned(rows: list[tuple[str, str]]) -> str:
    """Write a table so that it can be read as it stands, on a terminal too."""
    rows = [("key", "what it is"), *((key, said.replace("|", r"\|")) for key, said in rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    lines.insert(1, ["-" * width for width in widths])
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _said(key: Key) -> str:
    needed = " Needed." if key.required else ""
    default = "" if key.default in (None, [], {}) else f" By default `{toml(key.default)}`."
    return key.help + needed + default


def _sample(key_name: str, key: Key) -> list[str]:
    return [f"# {key.help}", f"# {key_name} = {toml(example(key))}"]
