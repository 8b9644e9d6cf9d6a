"""The papers of a full cycle of three research lessons as PDF, from the database to the bytes of the files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from app.bench.result import Result, at_most, timed
from app.bench.workload import SchoolYear
from app.domain.ids import Id
from app.domain.records.lesson_study import LsCycle
from app.domain.records.research_lessons import DiscussionStep
from app.storage.opening import close_store, open_store
from app.usecases.desk import Desk

LESSONS = 3
OBSERVERS = 3


def measure(folder: Path) -> Iterator[Result]:
    """Fill a database, then write its papers in a process of its own, which has painted nothing before."""
    _fill(folder)
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "app.bench.papers", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    yield at_most(f"papers of a full cycle ({figures['papers']:g} PDF)", figures["seconds"], "s", 1)


def _fill(folder: Path) -> None:
    """A cycle in which every cell of every lesson has been predicted and observed, and every lesson talked about."""
    store = open_store(folder)
    year = SchoolYear(store)
    desk = Desk(store, folder, year.people[0], year.school)
    study = desk.lesson_study
    for person in year.people[:OBSERVERS]:
        study.add_member(year.cycle, person)
    lessons = [year.lesson, *(study.lessons.add(year.cycle, copy_from=year.lesson)[0] for _ in range(LESSONS - 1))]
    for lesson in lessons:
        _write_down(desk, year, lesson)
    close_store(store)


def _write_down(desk: Desk, year: SchoolYear, lesson: Id) -> None:
    study = desk.lesson_study
    for stage in study.lesson(lesson).stages:
        for pupil in year.pupils:
            study.lessons.predict(stage.id, pupil, year.sentence())
            for observer in year.people[:OBSERVERS]:
                study.lessons.observe(stage.id, pupil, observer, year.note())
    for pupil in year.pupils:
        study.discussion.add_note(lesson, DiscussionStep.PUPILS, year.note(), pupil=pupil)
    for step in DiscussionStep:
        study.discussion.add_note(lesson, step, year.note())
    study.discussion.add_change(lesson, year.sentence(), why=year.sentence())


def write(folder: Path) -> dict[str, float]:
    """What the preview does for every paper of the cycle, and then the file itself."""
    store = open_store(folder)
    (cycle,) = store.all(LsCycle)
    desk = Desk(store, folder, school=cycle.school_id)
    from app.ui.printing.sheets import Sheets
    from app.ui.running import application

    application()
    papers: list[bytes] = []

    def work() -> None:
        papers.clear()
        papers.extend(Sheets(offer.make("kk")).pdf() for offer in desk.papers.of_cycle(cycle.id, "kk"))

    seconds = timed(work, times=3)  # the window that asks for them has been running for a while
    close_store(store)
    return {"papers": len(papers), "seconds": seconds}


if __name__ == "__main__":
    print(json.dumps(write(Path(sys.argv[1]))))
