"""A program that marks attendance without end and says what is saved; it is there to be killed.

`python -m tests.ui.attendance.marking_child FOLDER`: each line it prints is a mark (slot, person, status) of which the
sheet has said that it is saved.
"""

from __future__ import annotations

import itertools
import os
import sys
from datetime import timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.storage.lanes import Lane
from app.ui.attendance.sheet import AttendanceSheet
from app.ui.background import Background, Live
from app.ui.context import PageContext
from app.ui.kit.theme import install
from tests.support.sessions import MORNING, session, village_school
from tests.support.typing import type_text


def main(folder: Path) -> None:
    """Fill one sheet after the other with keys, as fast as they are taken."""
    school = village_school(folder)
    today = MORNING.date()
    event = session(school, *(today - timedelta(days=day) for day in range(12)))
    app = QApplication([])
    install(app)

    def say(text: str, undo: object = None) -> None:
        print("said", text, undo)

    def go(key: str, **args: object) -> None:
        print("asked for", key, args)

    background = Background({name: Lane(name) for name in ("write", "read", "net")}, last_resort=partial(print, "bug"))
    context = PageContext(
        desk=school.desk, background=background, live=Live(), toast=say,
        problem=lambda problem, _page: print("problem", problem), navigate=go, language="kk",
        today=school.desk.today,
    )  # fmt: skip
    sheet = AttendanceSheet(context)
    sheet.resize(1000, 600)
    sheet.show()
    sheet.open(event)
    while not sheet.model.people:
        app.processEvents()
    places = itertools.cycle(itertools.product(range(30), range(12)))
    for key, (row, column) in zip(itertools.cycle("14561"), places, strict=False):
        sheet.view.go_to(row, column)
        type_text(sheet.view, key)
        while sheet.model.marks.look(row, column).pending:
            app.processEvents()
        found = sheet.model.marks.at(row, column)
        print(found.slot_id.hex(), found.person_id.hex(), found.status, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
