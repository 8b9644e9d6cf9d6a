"""Write a schema revision from the difference between the catalogue and the newest revision.

    python packaging/migration.py "what changes"    writes app/storage/migrations/versions/rNNNN_what_changes.py
    python packaging/migration.py --first           writes r0001 anew; only until the first version is handed out

Read what was written, add what a generator cannot know (moving data), then add its number to `REVISIONS`.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.domain.catalogue import TYPE_BY_NAME  # noqa: E402 - the path comes first
from app.storage import engine as engines  # noqa: E402 - the path comes first
from app.storage.migrations import REVISIONS  # noqa: E402
from app.storage.upgrade import alembic_config, run_revisions  # noqa: E402

VERSIONS = ROOT / "app" / "storage" / "migrations" / "versions"
FIRST = "first tables"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("message", nargs="?", help="what changes, in a few words")
    what.add_argument("--first", action="store_true", help="write the first revision anew")
    arguments = parser.parse_args()
    written = rewrite_first() if arguments.first else add(arguments.message)
    print(written.relative_to(ROOT))
    return 0


def rewrite_first() -> Path:
    """Generate r0001 from an empty database; the revisions after it stay."""
    for old in VERSIONS.glob("r0001_*.py"):
        old.unlink()
    later = {path: path.read_text(encoding="utf-8") for path in VERSIONS.glob("r*.py")}
    for path in later:
        path.unlink()
    try:
        return generate(FIRST, "0001", migrate=False)
    finally:
        for path, text in later.items():
            path.write_text(text, encoding="utf-8")


def add(message: str) -> Path:
    """Generate the next revision from a database at the newest one."""
    return generate(message, f"{int(REVISIONS[-1]) + 1:04d}", migrate=True)


def generate(message: str, number: str, migrate: bool) -> Path:
    """Compare a fresh SQLite database with the catalogue and write the difference down."""
    from alembic import command

    with tempfile.TemporaryDirectory() as folder:
        engine = engines.writer(Path(folder, "empty.db"))
        with engine.begin() as connection:
            if migrate:
                run_revisions(connection)
            config = alembic_config(connection)
            script = command.revision(config, message=message, autogenerate=True, rev_id=number)
        engine.dispose()
    assert script is not None  # noqa: S101 - one revision was asked for
    assert not isinstance(script, list)  # noqa: S101
    path = Path(script.path)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    text = "".join(line for line in lines if "# ###" not in line)
    # Written on SQLite, where a flag is a number; PostgreSQL wants its own word.
    text = re.sub(r"(postgresql_where=sa\.text\(['\"]deleted IS) 0", r"\1 false", text)
    path.write_text(text.rstrip() + "\n" + "".join(defaults_for(text)), encoding="utf-8")
    for arguments in (["format", "--quiet"], ["check", "--fix", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *arguments, str(path)], check=True, cwd=ROOT)  # noqa: S603
    return path


def defaults_for(text: str) -> Iterator[str]:
    """Statements that give rows from before the defaults of the columns that `text` adds to their tables."""
    for table, column in re.findall(r'add_column\([\'"](\w+)[\'"], sa\.Column\([\'"](\w+)[\'"]', text):
        kind = TYPE_BY_NAME.get(table)
        default = kind.by_name[column].wire_default if kind is not None and column in kind.by_name else None
        if default is not None:
            value = f"'{default}'" if isinstance(default, str) else default
            yield f'    op.execute("UPDATE {table} SET {column} = {value}")\n'  # noqa: S608 - our own names


if __name__ == "__main__":
    sys.exit(main())
