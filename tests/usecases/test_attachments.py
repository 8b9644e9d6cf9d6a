"""Attachments and copies of the data: pictures are never lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.problems import AttachmentElsewhere, InvalidRecord
from app.domain.records.attachments import Attachment, AttachmentKind
from app.storage.opening import close_store, open_store
from app.usecases.attachments import NewFile, Place
from app.usecases.backups import back_up, backups_of, restore
from app.usecases.desk import Desk
from tests.support.people import make_people, make_school
from tests.support.stores import new_store

CONTENT = b"\xff\xd8 the content of a photo"
PHOTO = NewFile("a.jpg", CONTENT, "image/jpeg", 4, 3)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Yield the desk of somebody at a school, with one picture attached to a person."""
    store = new_store(tmp_path / "profile")
    school = make_school(store)
    (person,) = make_people(store, school, 1)
    made = Desk(store, tmp_path / "profile", person.id, school)
    made.attachments.add(Place.of(school, person_id=person.id), PHOTO)
    yield made
    close_store(made.store)


def test_daily_copies_do_not_hold_pictures(desk: Desk) -> None:
    """A copy in the profile is as large as the database; the pictures stay once, beside it."""
    back_up(desk.store, desk.folder)
    (copy,) = backups_of(desk.folder)
    assert CONTENT not in copy.path.read_bytes()
    assert [path.name for path in copy.path.parent.iterdir()] == [copy.path.name]


def test_a_copy_elsewhere_takes_pictures_along_and_brings_them_back(desk: Desk, tmp_path: Path) -> None:
    """A copy on a stick restores records and pictures on another machine; a second copy there adds only what is new."""
    stick = tmp_path / "stick"
    back_up(desk.store, desk.folder, stick / "one.db")
    back_up(desk.store, desk.folder, stick / "two.db")
    assert len([path for path in stick.rglob("*") if path.is_file()]) == 3
    restore(tmp_path / "other", stick / "one.db")
    other = Desk(open_store(tmp_path / "other"), tmp_path / "other")
    (attachment,) = other.store.all(Attachment)
    assert other.attachments.read(attachment.sha256) == CONTENT
    close_store(other.store)


def test_an_older_copy_loses_no_picture(desk: Desk) -> None:
    """Going back to a copy from before a picture was added leaves its file where it is."""
    older = back_up(desk.store, desk.folder)
    later = NewFile("b.jpg", b"later", "image/jpeg")
    desk.attachments.add(Place.of(desk.school, person_id=desk.who), later)
    digest = max(desk.store.all(Attachment), key=lambda each: each.id).sha256
    close_store(desk.store)
    restore(desk.folder, older.path)
    desk.store = open_store(desk.folder)
    assert len(desk.store.all(Attachment)) == 1
    assert desk.attachments.read(digest) == b"later"


def test_edits_keep_their_kinds(desk: Desk) -> None:
    """A kind stays a kind, texts are cleaned, and a personal number in a caption is refused."""
    (attachment,) = desk.store.all(Attachment)
    desk.attachments.edit(attachment.id, kind=AttachmentKind.FLIPCHART, caption=" Тақта ")
    stored = desk.store.get(Attachment, attachment.id)
    assert (stored.kind, stored.caption) == (AttachmentKind.FLIPCHART, "Тақта")
    with pytest.raises(InvalidRecord):
        desk.attachments.edit(attachment.id, caption="ЖСН 000101100006")


def test_the_transfer_asks_before_a_picture_leaves(desk: Desk) -> None:
    """The flag for whoever sends files says no until it is said that nobody is seen, or a consent is named."""
    (attachment,) = desk.store.all(Attachment)
    assert not desk.attachments.may_leave(attachment.id)
    desk.attachments.edit(attachment.id, has_people=False)
    assert desk.attachments.may_leave(attachment.id)


def test_a_hash_without_a_file_is_elsewhere(desk: Desk) -> None:
    """Reading what has not arrived says so."""
    with pytest.raises(AttachmentElsewhere):
        desk.attachments.read("a" * 52)
