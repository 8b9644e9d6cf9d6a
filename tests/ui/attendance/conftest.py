"""A sheet of thirty people in a real window, over a real store with real lanes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.ids import Id
from app.domain.records.events import Attendance, AttendanceStatus
from app.storage.opening import close_store
from app.ui.attendance.sheet import AttendanceSheet
from tests.support.page_room import PageRoom
from tests.support.sessions import VillageSchool, session, village_school
from tests.support.typing import press_key, type_text
from tests.ui.conftest import Show

Key = Qt.Key


@dataclass
class OpenSheet:
    """An open sheet and the hands on its keyboard."""

    room: PageRoom
    school: VillageSchool
    event: Id
    sheet: AttendanceSheet
    pressed: int = 0

    def keys(self, *keys: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys on the grid."""
        for key in keys:
            press_key(self.sheet.view, key, modifiers=modifiers)
            self.pressed += 1

    def types(self, text: str) -> None:
        """Type into whatever has the cursor: the grid, the line of numbers or the question about the time."""
        asker, numbers = self.sheet.hands.asker.line(), self.sheet.exceptions.numbers()
        target = asker if asker.isVisible() else numbers if numbers.hasFocus() else self.sheet.view
        type_text(target, text)
        self.pressed += len(text)

    def enter(self) -> None:
        """Enter, into whatever has the cursor."""
        asker, numbers = self.sheet.hands.asker.line(), self.sheet.exceptions.numbers()
        target = asker if asker.isVisible() else numbers if numbers.hasFocus() else self.sheet.view
        press_key(target, Key.Key_Return, "\r")
        self.pressed += 1

    def skip_question(self) -> None:
        """Leave the question about the time with Escape, if it is there."""
        if self.sheet.hands.asker.isVisible():
            press_key(self.sheet.hands.asker.line(), Key.Key_Escape)

    def shown(self, column: int = 0) -> list[AttendanceStatus | None]:
        """The marks of a slot as the sheet shows them."""
        model = self.sheet.model
        return [model.marks.at(row, column).status for row in range(len(model.people))]

    def stored(self) -> dict[Id, Attendance]:
        """The marks on the disk, by person."""
        return {one.person_id: one for one in self.school.store.all(Attendance)}

    def settle(self) -> None:
        """Wait for the lanes."""
        self.room.settle()


OpenSheetWith = Callable[..., OpenSheet]


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    """The school of Ақсу."""
    made = village_school(tmp_path / "Ақсу")
    yield made
    close_store(made.store)


@pytest.fixture
def open_sheet(school: VillageSchool, qtbot: QtBot, show: Show) -> Iterator[OpenSheetWith]:
    """Open a sheet for `days`, in a window of the given size and language."""
    rooms: list[PageRoom] = []

    def opened(*days: date, language: str = "kk", width: int = 1166, height: int = 712) -> OpenSheet:
        room = PageRoom(school.desk, qtbot, language)
        rooms.append(room)
        event = session(school, *days)
        sheet = AttendanceSheet(room.context)
        show(sheet, width=width, height=height)
        sheet.open(event)
        room.settle()
        return OpenSheet(room, school, event, sheet)

    yield opened
    for room in rooms:
        room.settle()
        room.close()
