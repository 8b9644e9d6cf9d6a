"""The steps of `docs/adding-a-record-type.md`, done as written, in a copy of the program."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

USE_IT = """
import sys
from datetime import date
from pathlib import Path

from app.domain.records.schools import School
from app.domain.records.visits import Purpose, Visit
from app.storage import search
from app.storage.opening import close_store, open_store

store = open_store(Path(sys.argv[1]))
school, visit = store.new_id(), store.new_id()
with store.work() as work:
    work.save(School(id=school, name_kk="Ақсу орта мектебі"))
    work.save(Visit(id=visit, school_id=school, visited_on=date(2026, 11, 20), purpose=Purpose.REVIEW, remarks="Көмек"))
assert store.all(Visit, school_id=school) == [store.get(Visit, visit)]
with store.reading() as connection:
    assert [hit.row for hit in search.find(connection, "комек")] == [visit]
assert store.counts() == {"pending": 2}
close_store(store)
print("kept")
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the program that may be changed."""
    for folder in ("app", "packaging", "resources"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", ".venv"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def python(folder: Path, *arguments: str) -> str:
    """Run Python on the program in `folder` and return what it printed."""
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    result = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def replace(path: Path, old: str, new: str) -> None:
    """Replace the last `old` in the file at `path`."""
    head, found, tail = path.read_text(encoding="utf-8").rpartition(old)
    assert found, f"{old!r} is not in {path}"
    path.write_text(head + new + tail, encoding="utf-8")


def test_the_steps_of_the_page_make_a_record_type(copy: Path) -> None:
    """Declaring, numbering, listing and migrating as the page says gives a type that is kept, captured and found."""
    page = (ROOT / "docs" / "adding-a-record-type.md").read_text(encoding="utf-8")
    declaration, numbers = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    domain = copy / "app" / "domain"
    (domain / "records" / "visits.py").write_text(declaration, encoding="utf-8")
    replace(domain / "registry.py", "}\n", numbers + "}\n")
    replace(
        domain / "catalogue.py", "\nRECORD_CLASSES", "from app.domain.records.visits import Visit\n\nRECORD_CLASSES"
    )
    replace(domain / "catalogue.py", "    EditConflict,\n)", "    Visit,\n    EditConflict,\n)")

    written = python(copy, "packaging/migration.py", "school visits").splitlines()[-1]
    number = Path(written).name[1:5]
    revisions = copy / "app" / "storage" / "migrations" / "__init__.py"
    replace(revisions, '",\n)', f'",\n    "{number}",\n)')

    assert python(copy, "-c", USE_IT, str(copy / "profile")).strip() == "kept"
