"""Two hundred certificates of one event: signed and kept, then drawn into one PDF."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path
from time import perf_counter

from app.bench.result import Result, at_most
from app.domain.records.events import Attendance, AttendanceStatus, Enrolment, Event, Slot
from app.domain.records.schools import School
from app.storage.opening import close_store, open_store
from app.usecases.desk import Desk

PEOPLE = 200
_AT_ONCE = 50


def measure(folder: Path) -> Iterator[Result]:
    """In a process of its own, because drawing needs an application object."""
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "app.bench.certificates", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True, timeout=180,
    )  # fmt: skip
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    yield at_most(f"{PEOPLE} certificates signed and drawn", figures["seconds"], "s", 10)


def look(folder: Path) -> dict[str, float]:
    """Seconds from the press of the button to the finished file."""
    from PySide6.QtWidgets import QApplication

    from app.ui.certificates.output import pdf_of
    from app.ui.certificates.papers import paper_of

    application = QApplication(sys.argv[:1])
    desk = _desk(folder)
    event = next(iter(desk.store.all(Event))).id
    picture = desk.certificates.of_event(event)
    begun = perf_counter()
    everybody = [line.person_id for line in picture.lines]
    made, _changed = desk.certificates.issue(event, everybody, picture.terms, lambda _done, _total: True)
    pdf_of([paper_of(one) for one in made], "Сертификаттар")
    seconds = perf_counter() - begun
    close_store(desk.store)
    application.quit()
    return {"seconds": seconds}


def _desk(folder: Path) -> Desk:
    """A school with one event that two hundred people came to."""
    store = open_store(folder)
    new = store.new_id
    school = School(id=new(), name_kk="Ақсу ауылдық тірек мектебі")
    event = Event(id=new(), school_id=school.id, title="Lesson Study: функционалдық сауаттылықты дамыту")
    desk = Desk(store, folder, school=school.id)
    slot = Slot(id=new(), event_id=event.id, day=desk.today() - timedelta(days=1), start=time(9), end=time(17))
    with store.work() as work:
        for record in (school, event, slot):
            work.save(record)
    people = [new() for _ in range(PEOPLE)]
    for start in range(0, PEOPLE, _AT_ONCE):
        with store.work() as work:
            for number, person in enumerate(people[start : start + _AT_ONCE], start=start):
                row = Enrolment.record_type.derived_id(event.id, person)
                name = f"Нұрмұхамбетова Гүлбаршын {number}"
                work.save(Enrolment(id=row, event_id=event.id, person_id=person, name=name))
                mark = Attendance.record_type.derived_id(slot.id, person)
                status = AttendanceStatus.PRESENT
                work.save(Attendance(id=mark, slot_id=slot.id, person_id=person, status=status))
    return desk


if __name__ == "__main__":
    print(json.dumps(look(Path(sys.argv[1]))))
