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

from app.domain.change import Changed
from app.domain.ids import NOBODY
from app.domain.records.attachments import Attachment, AttachmentKind
from app.domain.records.projects import EvidenceKind
from app.domain.rules.attachments import may_leave
from app.storage import file_queries, local
from app.storage.attachments import AttachmentFiles, content_hash
from app.storage.opening import close_store
from app.storage.partial_files import PartialFiles
from app.ui.attachments.details import AttachmentDetails
from app.ui.attachments.panel import AttachmentPanel
from app.usecases.attachments import NewFile, Place
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
    assert "on another computer" in tile.accessibleName()
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


def elsewhere(room: PageRoom, place: Place, photo: bytes) -> Attachment:
    """The record of a photo whose file is on another computer."""
    (row,) = room.desk.attachments.add(place, NewFile("a.jpg", bytes(999), "image/jpeg", 4, 3)).rows["attachment"]
    room.desk.attachments.edit(row, sha256=content_hash(photo), size=len(photo), has_people=False)
    return room.desk.store.get(Attachment, row)


@pytest.fixture
def photo(tmp_path: Path) -> bytes:
    """What the other computer has."""
    return make_photo(tmp_path / "elsewhere.jpg").read_bytes()


def chosen(room: PageRoom, panel: AttachmentPanel) -> AttachmentDetails:
    """The details of the only tile."""
    panel.refresh()
    room.settle()
    (tile,) = panel.tiles.values()
    tile.click()
    room.settle()
    assert panel.details is not None
    return panel.details


def test_a_file_elsewhere_says_so_and_comes_by_itself(
    room: PageRoom, panel: AttachmentPanel, place: Place, photo: bytes
) -> None:
    """A photo that is on another computer says that it comes with an exchange; as it comes, the page follows alone."""
    attachment = elsewhere(room, place, photo)
    details = chosen(room, panel)
    (tile,) = panel.tiles.values()
    assert "on another computer" in tile.accessibleName()
    assert "comes with an exchange" in details._stays.text()
    assert not details._open.isEnabled()
    assert details._fetch.isHidden()
    files = AttachmentFiles.of_profile(room.desk.folder)
    PartialFiles(files).append(attachment.sha256, 0, photo[: len(photo) // 2], {len(photo)})
    room.live.post(Changed({"attachment": frozenset({attachment.id})}))
    room.settle()
    assert f"Arriving: {len(photo) // 2 * 100 // len(photo)} %" in tile.accessibleName()
    PartialFiles(files).append(attachment.sha256, len(photo) // 2, photo[len(photo) // 2 :], {len(photo)})
    room.live.post(Changed({"attachment": frozenset({attachment.id})}))
    room.settle()
    assert details._open.isEnabled()
    assert "another computer" not in tile.accessibleName()


def test_a_large_file_elsewhere_comes_when_asked_for(
    room: PageRoom, panel: AttachmentPanel, place: Place, photo: bytes
) -> None:
    """A large file of another school waits for a person; asked for by the keyboard, it comes first."""
    attachment = elsewhere(room, place, photo)
    room.desk.attachments.edit(attachment.id, size=5_000_000)
    room.desk.school = NOBODY
    details = chosen(room, panel)
    assert not details._fetch.isHidden()
    details._fetch.setFocus()
    QTest.keyClick(details._fetch, Key.Key_Space)
    room.settle()
    assert details._fetch.isHidden()
    assert "comes first" in details._stays.text()
    assert room.toasts[-1][0] == "It comes first with the next exchange."
    assert room.desk.transfers.picture().down.files == 1


def test_a_file_waits_until_the_server_has_it(
    room: PageRoom, panel: AttachmentPanel, place: Place, photo: bytes
) -> None:
    """With a server, a photo that may leave says that it waits to be sent, and later that the server has it."""
    (row,) = room.desk.attachments.add(place, NewFile("a.jpg", photo, "image/jpeg", 4, 3)).rows["attachment"]
    room.desk.attachments.edit(row, has_people=False)
    with room.desk.store.transaction() as connection:
        local.write(connection, "server", {"url": "https://sync.example.kz", "insecure": False})
    details = chosen(room, panel)
    (tile,) = panel.tiles.values()
    assert "Waits to be sent" in tile.accessibleName()
    assert "waits to be sent" in details._stays.text()
    with room.desk.store.transaction() as connection:
        file_queries.note_there(connection, content_hash(photo))
    panel.refresh()
    room.settle()
    assert "also on the server" in details._stays.text()
    assert "Waits" not in tile.accessibleName()
