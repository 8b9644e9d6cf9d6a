"""Typing back from the photo of the paper sheet, with the keyboard in the grid all the time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from app.domain.records.attachments import Attachment, AttachmentKind
from app.domain.records.events import AttendanceStatus
from app.ui.attendance.photo_view import NEARER, PhotoView
from tests.support.pictures import make_photo
from tests.support.sessions import slots_of
from tests.ui.attendance.conftest import Key, OpenSheet, OpenSheetWith
from tests.ui.conftest import Show

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WIDE, NARROW = 1366, 1000


def drop(sheet: OpenSheet, *paths: Path) -> None:
    """Drop files onto the sheet."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(40, 40), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    sheet.sheet.dropEvent(event)
    sheet.settle()


def photos(sheet: OpenSheet) -> list[Attachment]:
    """What is attached, in the order it was added."""
    return sorted(sheet.school.store.all(Attachment), key=lambda one: one.id)


def test_a_dropped_photo_stands_beside_the_grid(open_sheet: OpenSheetWith, tmp_path: Path) -> None:
    """A photo dropped onto the sheet belongs to the slot under the cursor, is shown, and marking goes on at once."""
    sheet = open_sheet()
    drop(sheet, make_photo(tmp_path / "парақ.jpg"))
    (photo,) = photos(sheet)
    (slot,) = slots_of(sheet.school, sheet.event)
    assert (photo.event_id, photo.slot_id, photo.kind) == (sheet.event, slot.id, AttachmentKind.SHEET_SCAN)
    assert sheet.sheet.photo.isVisible()
    assert not sheet.sheet.photo.view.is_empty
    assert sheet.sheet.view.hasFocus()
    sheet.types("1")
    assert sheet.shown()[0] is AttendanceStatus.PRESENT


def test_a_copied_picture_is_a_photo_and_copied_text_is_marks(open_sheet: OpenSheetWith) -> None:
    """Ctrl+V in the grid takes a picture as the photo of the sheet, and text as a column of marks as ever."""
    sheet = open_sheet()
    picture = QImage(40, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    QGuiApplication.clipboard().setImage(picture)
    sheet.keys(Key.Key_V, modifiers=CONTROL)
    sheet.settle()
    assert len(photos(sheet)) == 1
    QGuiApplication.clipboard().setText("1\n4")
    sheet.keys(Key.Key_V, modifiers=CONTROL)
    assert sheet.shown()[:2] == [AttendanceStatus.PRESENT, AttendanceStatus.ABSENT]
    assert len(photos(sheet)) == 1


def test_the_keys_of_the_photo_work_from_the_grid(open_sheet: OpenSheetWith, tmp_path: Path) -> None:
    """Nearer, moved, turned, the other photo and away: all without the cursor of the grid leaving its cell."""
    sheet = open_sheet()
    drop(sheet, make_photo(tmp_path / "1.jpg"), make_photo(tmp_path / "2.jpg", 1000, 1400))
    photo, cell = sheet.sheet.photo, sheet.sheet.view.cell()
    assert photo.number == 1
    sheet.keys(Key.Key_Plus, modifiers=CONTROL)
    assert photo.view.zoom == NEARER
    sheet.keys(Key.Key_Down, Key.Key_Right, modifiers=CONTROL)
    sheet.keys(Key.Key_F7)
    assert photo.view.zoom == 1.0
    sheet.keys(Key.Key_F6, modifiers=SHIFT)
    assert photo.number == 0
    sheet.keys(Key.Key_F6)
    assert not photo.isVisible()
    assert sheet.sheet.view.hasFocus()
    assert sheet.sheet.view.cell() == cell


def test_a_narrow_window_shows_the_photo_when_asked(open_sheet: OpenSheetWith, tmp_path: Path) -> None:
    """With a photo there, a wide window shows it by itself and a narrow one with F6, where the legend makes room."""
    sheet = open_sheet(width=WIDE)
    drop(sheet, make_photo(tmp_path / "парақ.jpg"))
    sheet.sheet.beside.forget()
    window, photo = sheet.sheet.window(), sheet.sheet.photo
    window.resize(NARROW, 560)
    sheet.settle()
    assert not photo.isVisible()
    sheet.keys(Key.Key_F6)
    sheet.settle()
    assert photo.isVisible()
    assert sheet.sheet.view.visualRect(sheet.sheet.view.currentIndex()).width() > 0
    sheet.sheet.beside.forget()
    window.resize(WIDE, 700)
    sheet.settle()
    assert photo.isVisible()


def test_a_photo_is_removed_and_comes_back(open_sheet: OpenSheetWith, tmp_path: Path) -> None:
    """A photo that was taken out by mistake comes back with the toast, on whichever slot it was."""
    sheet = open_sheet()
    drop(sheet, make_photo(tmp_path / "парақ.jpg"))
    button = next(b for b in sheet.sheet.photo.findChildren(QToolButton) if b.accessibleName() == "Remove this photo")
    button.click()
    sheet.settle()
    assert photos(sheet) == []
    _text, undo = sheet.room.toasts[-1]
    assert undo is not None
    undo()
    sheet.settle()
    assert len(photos(sheet)) == 1
    assert not sheet.sheet.photo.view.is_empty


def test_a_file_that_is_no_picture_is_explained(open_sheet: OpenSheetWith, tmp_path: Path) -> None:
    """A broken photo is refused with a reason and attaches nothing."""
    sheet = open_sheet()
    broken = tmp_path / "парақ.jpg"
    broken.write_bytes(b"no picture")
    drop(sheet, broken)
    assert photos(sheet) == []
    assert len(sheet.room.problems) == 1


def test_a_document_is_kept_and_said_to_be_elsewhere(open_sheet: OpenSheetWith, tmp_path: Path) -> None:
    """A scan as PDF is not shown beside the grid, but not lost either: it is on the page of the session."""
    sheet = open_sheet()
    scan = tmp_path / "парақ.pdf"
    scan.write_bytes(b"%PDF-1.4")
    drop(sheet, scan)
    (kept,) = photos(sheet)
    assert kept.kind is AttachmentKind.DOCUMENT
    assert sheet.sheet.photo.lines == ()
    assert "page of the session" in sheet.room.toasts[-1][0]


def test_no_empty_edge_and_the_point_under_the_wheel_stays(show: Show) -> None:
    """However far it is moved, a photo larger than its room fills it; zooming back shows it whole."""
    view = PhotoView("photo")
    show(view, width=400, height=400)
    picture = QPixmap(300, 900)
    picture.fill(Qt.GlobalColor.white)
    view.show_photo(picture)
    view.zoom_by(4)
    for _ in range(50):
        view.step(1, 1)
    seen = view.grab().toImage()
    corners = [QPoint(3, 3), QPoint(seen.width() - 4, seen.height() - 4)]
    assert {seen.pixelColor(corner).name() for corner in corners} == {"#ffffff"}
    view.switch_fit()
    assert view.zoom < 1
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton)  # or every later test has the button down
    assert view.zoom == 1.0
