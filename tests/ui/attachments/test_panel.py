"""Adding, describing and removing attachments on the page of a project, with real files."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.records.attachments import Attachment, AttachmentKind
from app.domain.records.projects import EvidenceKind
from app.domain.rules.attachments import may_leave
from app.storage.opening import close_store
from app.ui.attachments.panel import AttachmentPanel
from app.usecases.attachments import Place
from app.usecases.desk import Desk
from tests.support.page_room import PageRoom
from tests.support.people import make_people, make_school
from tests.support.pictures import make_photo
from tests.support.stores import new_store
from tests.support.typing import type_text
from tests.ui.conftest import Show

Key = Qt.Key


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[PageRoom]:
    """Yield the room of a page at a school."""
    store = new_store(tmp_path / "profile")
    school = make_school(store)
    desk = Desk(store, tmp_path / "profile", make_people(store, school, 1)[0].id, school)
    made = PageRoom(desk, qtbot)
    yield made
    made.close()
    close_store(store)


@pytest.fixture
def place(room: PageRoom) -> Place:
    """Return a project to attach to."""
    (project,) = room.desk.projects.create(room.desk.who, "Жұппен оқу").rows["project"]
    return Place.of(room.desk.school, project_id=project)


@pytest.fixture
def panel(room: PageRoom, place: Place, show: Show) -> AttachmentPanel:
    """Return the panel of the project."""
    made = AttachmentPanel(room.context)
    made.show_place(place)
    show(made)
    room.settle()
    return made


def stored(room: PageRoom) -> list[Attachment]:
    """The attachments there are, in the order they were added."""
    return sorted(room.desk.store.all(Attachment), key=lambda each: each.id)


def test_several_files_come_in_one_after_the_other(room: PageRoom, panel: AttachmentPanel, tmp_path: Path) -> None:
    """A photo and a document are kept, a broken file among them is explained and stops nothing."""
    plan = tmp_path / "жоспар.docx"
    plan.write_bytes(b"plan")
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"")
    panel.add_files([make_photo(tmp_path / "сурет.jpg"), broken, plan])
    room.settle()
    photo, document = stored(room)
    assert (photo.kind, photo.width, photo.file_name) == (AttachmentKind.PHOTO, 1600, "сурет.jpg")
    assert (document.kind, document.size) == (AttachmentKind.DOCUMENT, 4)
    assert len(panel.tiles) == 2
    assert [type(problem).__name__ for problem in room.problems] == ["PictureUnreadable"]


def test_a_picture_is_described_with_the_keyboard(room: PageRoom, panel: AttachmentPanel, tmp_path: Path) -> None:
    """Enter on the tile leads to the caption; naming people and the consent decides whether the picture may leave."""
    panel.add_files([make_photo(tmp_path / "a.jpg")])
    room.settle()
    (tile,) = panel.tiles.values()
    tile.setChecked(False)
    tile.setFocus()
    QTest.keyClick(tile, Key.Key_Return)
    room.settle()
    details = panel.details
    assert details is not None
    caption = details.form.editors["caption"].widget
    assert caption.hasFocus()
    type_text(caption, "Топтық жұмыс")
    QTest.keyClick(caption, Key.Key_Tab)
    details.form.edited.emit("has_people", True)
    room.settle()
    assert not may_leave(stored(room)[0])
    assert "consent" in details._stays.text()
    details.form.edited.emit("consent_ref", "12.09.2026, 3-папка")
    room.settle()
    assert stored(room)[0].caption == "Топтық жұмыс"
    assert room.desk.attachments.may_leave(stored(room)[0].id)
    assert "Топтық жұмыс" in tile.accessibleName()


def test_a_removed_attachment_comes_back_whole(room: PageRoom, panel: AttachmentPanel, tmp_path: Path) -> None:
    """Delete takes it out, undo brings it back with its file."""
    panel.add_files([make_photo(tmp_path / "a.jpg")])
    room.settle()
    (tile,) = panel.tiles.values()
    tile.setFocus()
    QTest.keyClick(tile, Key.Key_Delete)
    room.settle()
    assert stored(room) == []
    assert panel.tiles == {}
    undo = room.toasts[-1][1]
    assert undo is not None
    undo()
    room.settle()
    assert room.desk.attachments.read(stored(room)[0].sha256)


def test_files_and_pictures_are_pasted(room: PageRoom, panel: AttachmentPanel, tmp_path: Path) -> None:
    """Ctrl+V takes copied files as well as a copied picture."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(make_photo(tmp_path / "a.jpg")))])
    QGuiApplication.clipboard().setMimeData(data)
    panel.paste()
    room.settle()
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.yellow)
    QGuiApplication.clipboard().setImage(image)
    panel.paste()
    room.settle()
    assert [each.width for each in stored(room)] == [1600, 400]


def test_a_file_that_is_not_here_is_a_normal_state(room: PageRoom, panel: AttachmentPanel, tmp_path: Path) -> None:
    """A record without its file shows that it is on another computer, and can be described all the same."""
    panel.add_files([make_photo(tmp_path / "a.jpg")])
    room.settle()
    shutil.rmtree(room.desk.folder / "attachments")
    panel.refresh()
    room.settle()
    (tile,) = panel.tiles.values()
    tile.repaint()
    assert "On another computer" in tile.accessibleName()
    assert panel.details is not None
    assert not panel.details._open.isEnabled()


def test_what_another_program_opens_is_a_copy(room: PageRoom, panel: AttachmentPanel, tmp_path: Path) -> None:
    """Writing into an opened file leaves what is kept as it was."""
    path = tmp_path / "жоспар.txt"
    path.write_bytes(b"plan")
    panel.add_files([path])
    room.settle()
    (kept,) = stored(room)
    opened = room.desk.attachments.copy_to_open(kept)
    assert opened.name == "жоспар.txt"
    opened.write_bytes(b"changed")
    assert room.desk.attachments.read(kept.sha256) == b"plan"


def test_a_place_shows_only_its_own(room: PageRoom, panel: AttachmentPanel, place: Place, tmp_path: Path) -> None:
    """What is attached to a piece of evidence does not stand among the files of the project itself."""
    project = place.references["project_id"]
    (note,) = room.desk.projects.add_evidence(project, EvidenceKind.PHOTO, "Сурет", "Өсу").rows["evidence_note"]
    other = Place.of(place.school, **place.references, evidence_id=note)
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")
    panel.add_files([path])
    room.settle()
    assert len(room.desk.attachments.of(place)) == 1
    assert room.desk.attachments.of(other) == ()
    assert len(room.desk.attachments.of_project(project)) == 1
