"""A list of 100,000 people: open, scroll by pages, search while typing, through the real desk and the real table."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from app.bench.result import Result, at_most, memory_mb, percentile
from app.bench.workload import teachers
from app.domain.ids import Id
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.storage import search
from app.storage.opening import close_store, open_store
from app.storage.rows import insert_rows

ROWS = 100_000
TYPED = ("қуа", "асел", "омирбеков улан", "+7701555", "тілеу", "сәуле мат", "ілияс", "мугалими")


def measure(folder: Path) -> Iterator[Result]:
    """Fill a database, then look at it in a process of its own, so that memory is the list's alone."""
    _fill(folder)
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "app.bench.lists", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    yield at_most("100,000 rows, open", figures["open_ms"], "ms", 150)
    yield at_most("100,000 rows, scroll a page (p95)", figures["page_ms"], "ms", 30)
    yield at_most("100,000 rows, search as you type (p95)", figures["search_ms"], "ms", 50)
    yield at_most("100,000 rows, memory added", figures["added_mb"], "MB", 20)


def _fill(folder: Path) -> None:
    """Rows as a pull would leave them; how they came here is not measured."""
    store = open_store(folder)
    school = store.new_id()
    with store.work() as work:
        work.save(School(id=school, name_kk="Ақсу"))
    kind = Person.record_type
    batch: list[tuple[bytes, dict[int, object]]] = []
    for person in teachers(store, Id(school), ROWS):
        batch.append((person.id, dict(kind.encode(person))))
        if len(batch) == 5000:
            with store.transaction() as connection:
                insert_rows(connection, kind, [(row, school, values) for row, values in batch])  # type: ignore[misc]
                search.index_rows(connection, kind, batch, fresh=True)  # type: ignore[arg-type]
            batch = []
    close_store(store)


def look(folder: Path) -> dict[str, float]:
    """What a person sees: the table of the kit over the people desk, offscreen but really painted."""
    from app.usecases.desk import Desk
    from app.usecases.people import PeopleFilter

    store = open_store(folder)
    desk = Desk(store, folder)
    from PySide6.QtWidgets import QApplication

    from app.ui.kit.paged_table import Column, Page, PagedTable
    from app.ui.kit.theme import install

    app = QApplication(sys.argv[:1])
    install(app)
    table = PagedTable("people", [Column("name", "Name"), Column("school", "School")])
    table.resize(1000, 600)
    table.show()
    app.processEvents()
    desk.people.count()
    before = memory_mb() or 0.0

    def show(typed: str) -> float:
        begun = perf_counter()

        def read(offset: int, limit: int, deliver: object) -> None:
            lines = desk.people.page(PeopleFilter(typed), offset=offset, limit=limit)
            page: Page = [(line.person.id, (line.person.full_name, line.school_name)) for line in lines]
            deliver(page)  # type: ignore[operator]

        table.show_rows(desk.people.count(PeopleFilter(typed)), read)
        app.processEvents()
        table.viewport().repaint()
        return (perf_counter() - begun) * 1000

    opened = median(show("") for _ in range(5))
    show("")
    scrolled = []
    dice = random.Random(3)  # noqa: S311 - places to look at
    for _ in range(40):
        begun = perf_counter()
        table.scrollTo(table.model().index(dice.randrange(ROWS), 0))
        app.processEvents()
        table.viewport().repaint()
        scrolled.append((perf_counter() - begun) * 1000)
    added = (memory_mb() or 0.0) - before
    searched = [show(typed[:length]) for typed in TYPED for length in range(2, len(typed) + 1)]
    close_store(store)
    return {
        "open_ms": opened, "page_ms": percentile(scrolled, 0.95), "search_ms": percentile(searched, 0.95),
        "added_mb": added,
    }  # fmt: skip


if __name__ == "__main__":
    print(json.dumps(look(Path(sys.argv[1]))))
