"""A poster from its records to a PDF file for A1 with a photo, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

from app.bench.result import Result, at_most
from app.bench.workload import SchoolYear
from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.posters import PosterLayout
from app.domain.records.projects import ActionStatus, EvidenceNote, LogKind, PlanAction, ProgressLog
from app.storage.opening import close_store, open_store
from app.storage.store import Store

FIGURES = "Бастапқы 42 %\n1-цикл 58 %\n2-цикл 71 %\nҚорытынды 83 %"


def measure(folder: Path) -> Iterator[Result]:
    """Fill a project, then print its poster; the first one pays for fonts and words as well."""
    store = open_store(folder)
    project = _fill(store)
    close_store(store)
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "app.bench.posters", str(folder), project.hex()],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    yield at_most("poster PDF for A1, the first one", figures["first_s"], "s", 1)
    yield at_most("poster PDF for A1, the slowest layout", figures["slowest_s"], "s", 1)


def _fill(store: Store) -> Id:
    """A project of one school year: its plan, its log, its evidence."""
    year = SchoolYear(store)
    first, project = date(2026, 9, 14), year.project
    with store.work(year.people[0]) as work:
        for week in range(30):
            kind = LogKind.REFLECTION if week % 6 == 0 else LogKind.LESSON
            work.save(_log(store, project, first + timedelta(weeks=week), kind, year.note()))
        for place in range(8):
            status = ActionStatus.DONE if place < 6 else ActionStatus.PLANNED
            what = year.sentence()
            work.save(PlanAction(id=store.new_id(), project_id=project, position=place, what=what, status=status))
        for _ in range(4):
            work.save(EvidenceNote(id=store.new_id(), project_id=project, title="Дәлел", what_it_shows=year.sentence()))
    return project


def _log(store: Store, project: Id, day: date, kind: LogKind, text: str) -> Record:
    return ProgressLog(id=store.new_id(), project_id=project, day=day, kind=kind, text=text)


def look(folder: Path, project: Id) -> dict[str, float]:
    """What the button does: read, lay out, decode a photo, write the file."""
    from PySide6.QtGui import QGuiApplication

    from app.reports.poster import poster_of
    from app.ui.poster.output import Paper, picture_of, placed, write_pdf
    from app.ui.poster.sheet import sheet_of
    from app.usecases.desk import Desk
    from app.usecases.posters import words_in

    app = QGuiApplication(sys.argv[:1])
    store = open_store(folder)
    desk = Desk(store, folder)
    photo = _photo()

    def print_it(layout: PosterLayout) -> float:
        begun = perf_counter()
        page = desk.posters.page(project)
        poster = replace(page.poster, layout=layout, figures=FIGURES, picture_1="a" * 64)
        content = poster_of(poster, page.sources, words_in(poster.language))
        sheet = sheet_of(content, placed(content.pictures, lambda _sha256: picture_of(photo)))
        write_pdf(sheet, folder / "poster.pdf", Paper.A1, content.title)
        return perf_counter() - begun

    first, *others = [print_it(layout) for layout in (*PosterLayout, *PosterLayout)]
    close_store(store)
    app.quit()
    return {"first_s": first, "slowest_s": max(others)}


def _photo() -> bytes:
    """A photo of 1600 × 1200 with as much in it as one of a classroom."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColor, QImage, QImageWriter

    image = QImage(40, 30, QImage.Format.Format_RGB32)
    for y in range(30):
        for x in range(40):
            image.setPixelColor(x, y, QColor.fromHsv(x * 37 * (y + 3) % 360, 120, 90 + x * y % 150))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"jpg").write(image.scaled(1600, 1200))
    return bytes(buffer.data().data())


if __name__ == "__main__":
    print(json.dumps(look(Path(sys.argv[1]), Id(bytes.fromhex(sys.argv[2])))))
