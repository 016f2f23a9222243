"""A journal of an older version, turned into one of this version."""

from __future__ import annotations

import sqlite3

from cordially.store import mentions, schema

# What stands in the columns that a version added, at the end of each table.
_COLUMNS_SINCE: dict[int, dict[str, tuple[str, ...]]] = {
    2: {"person": ("NULL",), "draft": ("'en'",)},
    3: {"opportunity": ("NULL", "NULL"), "interview": ("NULL",), "draft": ("NULL",)},
    5: {"interview": ("NULL",)},
    6: {"reply": ("NULL",)},
}

_NAMES_SINCE = 5


def upgrade(connection: sqlite3.Connection) -> None:
    """Turn a journal of an older version into one of this version, in one transaction.

    A table that gained a column is made anew, so that every journal has the same statements.
    """
    # Other tables go on referring to the one that takes the old one's place.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA legacy_alter_table = ON")
    connection.execute("BEGIN IMMEDIATE")
    # Only now: another command may have done it meanwhile.
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    gained: dict[str, tuple[str, ...]] = {}
    for since, tables in _COLUMNS_SINCE.items():
        for table, values in tables.items() if since > version else ():
            gained[table] = gained.get(table, ()) + values
    last = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'draft'").fetchone()
    for table in gained:
        connection.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
    # Their names are wanted for the new tables, and that of one stood for something else once.
    for index, table, sql in connection.execute(
        "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL"
    ).fetchall():
        if table.startswith("old_") or sql not in schema.STATEMENTS:
            connection.execute(f"DROP INDEX {index}")
    kept = {row[0] for row in connection.execute("SELECT sql FROM sqlite_master")}
    for statement in schema.IN_ORDER:
        if statement not in kept:
            connection.execute(statement)
    for table, values in gained.items():
        added = ", ".join(values)
        connection.execute(f"INSERT INTO {table} SELECT *, {added} FROM old_{table}")
        connection.execute(f"DROP TABLE old_{table}")
    if version < _NAMES_SINCE:
        rows = connection.execute("SELECT id, company, role FROM opportunity").fetchall()
        for number, company, role in rows:
            mentions.put(connection, number, (company, role))
    if last and gained:  # the number of a draft that is forgotten is never given again
        connection.execute("DELETE FROM sqlite_sequence WHERE name = 'draft'")
        connection.execute("INSERT INTO sqlite_sequence VALUES ('draft', ?)", last)
    connection.execute(f"PRAGMA user_version = {schema.VERSION}")
    connection.execute("COMMIT")
