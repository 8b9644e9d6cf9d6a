"""The field for a PIN on any keyboard, the tiles of the choice, and the lock that waits for what is under way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.paths import Profile
from app.ui.kit.dialogs import ProgressSheet
from app.ui.seats.avatar import initials
from app.ui.seats.chooser import ChooserView
from app.ui.seats.idle_lock import IdleLock
from app.ui.seats.pin_field import PinField
from app.usecases.seats import Seat

Show = Callable[..., QWidget]
NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("row", ['"әіңғ,.үұқ', "1234567890"])
def test_the_digit_row_types_digits_on_any_layout(show: Show, row: str) -> None:
    """The keys 1–9 and 0 are digits on a Kazakh layout too; letters and a ninth digit are passed over."""
    field = PinField("PIN")
    show(field)
    for letter in row[:4] + "абв" + row[4:]:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter)
        QApplication.sendEvent(field, event)
    assert field.text() == "12345678"
    field.clear()
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, NONE, row[9]))
    assert field.text() == "0"
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text() == ""


def test_a_pin_is_never_pasted(show: Show) -> None:
    """What lies in the clipboard is not taken for a PIN."""
    field = PinField("PIN")
    show(field)
    QGuiApplication.clipboard().setText("4821")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""


def test_the_choice_is_walked_with_arrows(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    """Arrows go round the names and the place for somebody new; a digit begins a PIN only where there is one."""
    places = [Profile(tmp_path / name) for name in ("one", "two")]
    people = [
        Seat(place, number, name, "Ақсу", has_pin=number == 2)
        for number, (place, name) in enumerate(zip(places, ("Әсел", "Сәуле"), strict=True), start=1)
    ]
    view = ChooserView("en", people, places[1])
    chosen: list[tuple[str, int]] = []
    view.chosen.connect(lambda seat, digit: chosen.append((seat.name, digit)))
    show(view, width=1000, height=700)
    first, second = view.tiles.values()
    qtbot.waitUntil(second.hasFocus, timeout=5_000)
    QTest.keyClick(second, Qt.Key.Key_7)
    QTest.keyClick(second, Qt.Key.Key_Down)
    assert view.new.hasFocus()
    QTest.keyClick(view.new, Qt.Key.Key_Down)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_7)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert chosen == [("Сәуле", 7), ("Әсел", -1)]
    view.show_unsent(Seat(places[0], 1, "Әсел", "Ақсу", has_pin=False, unsent=12))
    assert first.accessibleName() == "Әсел. Ақсу. 12 changes not sent yet"
    assert second.accessibleName() == "Сәуле. Ақсу. Asks for a PIN"


def test_initials() -> None:
    """Two letters of two words, whatever the name."""
    assert [initials(name) for name in ("Қуанышева Әсел", "әсел", "", "Нұр Ай Гүл")] == ["ҚӘ", "Ә", "", "НА"]


@pytest.fixture
def locks(show: Show) -> Iterator[tuple[IdleLock, list[int], QWidget]]:
    """A lock over a window, and how often it fell."""
    fallen: list[int] = []
    window, owner = show(PinField("PIN")), QObject()
    lock = IdleLock(owner, 15, lambda: fallen.append(1))
    yield lock, fallen, window
    lock.stop()


def test_a_key_begins_the_pause_anew(locks: tuple[IdleLock, list[int], QWidget], qtbot: QtBot) -> None:
    """While somebody types the lock never comes nearer; without a touch it falls."""
    lock, fallen, window = locks
    lock.timer.start(1_000_000_000)
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert lock.timer.interval() == 15 * 60_000
    lock.timer.timeout.emit()
    qtbot.waitUntil(lambda: fallen == [1], timeout=5_000)


def test_an_open_dialog_is_put_away_first(locks: tuple[IdleLock, list[int], QWidget], qtbot: QtBot) -> None:
    """A question on the screen is taken back before the lock falls; work under way is waited for."""
    lock, fallen, window = locks
    sheet = ProgressSheet(window, "Working")
    sheet.open()
    lock.timer.timeout.emit()
    assert fallen == []
    assert lock.timer.isActive()
    sheet.finish()
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    lock.timer.timeout.emit()
    qtbot.waitUntil(lambda: fallen == [1], timeout=5_000)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()
