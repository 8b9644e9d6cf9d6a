"""I26 outside of the database: files of what was erased, and every earlier copy the program made, go too."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.problems import CannotWriteFile, StorageFull
from app.domain.records.attachments import Attachment
from app.domain.records.people import Person
from app.domain.records.portfolios import Portfolio, PortfolioFile
from app.domain.records.projects import EvidenceNote
from app.storage import traces
from app.storage.attachments import AttachmentFiles, content_hash
from app.storage.backup import BACKUP_FOLDER, backups_in, check_backup, copy_database
from app.storage.erasing import lingering
from app.storage.opening import open_store
from app.storage.partial_files import PartialFiles
from app.storage.swap import ASIDE_FOLDER, DATABASE_NAME
from app.usecases import serving_admin
from app.usecases.attachments import NewFile, Place
from app.usecases.backups import back_up, restore
from app.usecases.identity import identity_of
from app.usecases.portfolios import DrawnPoster
from app.usecases.seat_glance import NAMELESS, erased_owner_of
from tests.support.server import LocalServer, now_ms
from tests.support.transfers import Computer, noise
from tests.sync.test_erasure import WORD, files_with
from tests.sync.test_portfolio_files import Work

FACE, SHARED, SHEET, PICTURE = (noise(20_000 + number, number) for number in range(1, 5))


def somebody(computer: Computer) -> Id:
    """A person of whom a word is told that stands nowhere else; everybody will hear of it."""
    row = computer.desk.store.new_id()
    with computer.desk.store.work() as work:
        work.save(Person(id=row, school_id=computer.desk.school, surname=WORD))
    computer.desk.syncing.sync_now()
    return row


def attach(computer: Computer, data: bytes, **references: Id) -> Id:
    """A photo that may travel, attached to something."""
    place = Place.of(computer.desk.school, **references)
    (row,) = computer.desk.attachments.add(place, NewFile("a.jpg", data, "image/jpeg", 4, 3)).rows["attachment"]
    computer.desk.attachments.edit(row, has_people=False)
    return row


def erase(server: LocalServer, row: Id) -> serving_admin.Erasure:
    """What the operator's command does, and the running server after it."""
    done = serving_admin.erase(server.store, row, now_ms())
    assert server.server.files is not None
    assert serving_admin.clear_erased(server.store, server.server.files.parts, now_ms())
    return done


def everywhere(server: LocalServer, *computers: Computer) -> list[AttachmentFiles]:
    """The folders of files of a server and of machines."""
    assert server.server.files is not None
    return [server.server.files.parts.files, *(AttachmentFiles.of_profile(each.desk.folder) for each in computers)]


def test_files_go_with_the_person_they_belong_to(server: LocalServer, sender: Computer, receiver: Computer) -> None:
    """A photo of an erased person goes from the server at once and from each device at its next contact; a file that
    another record shares stays.
    """
    person = somebody(sender)
    attach(sender, FACE, person_id=person)
    attach(sender, SHARED, person_id=person)
    kept = attach(sender, SHARED)
    sender.desk.syncing.sync_now()
    receiver.desk.syncing.sync_now()
    opened = receiver.desk.attachments.copy_to_open(receiver.desk.store.all(Attachment, person_id=person)[0])
    assert erase(server, person).went_with == 2
    for computer in (sender, receiver):
        computer.desk.syncing.sync_now()
        assert [each.id for each in computer.desk.store.all(Attachment)] == [kept]
    for files in everywhere(server, sender, receiver):
        assert files.hashes() == {content_hash(SHARED)}
    assert not opened.exists()


def test_a_file_that_only_arrives(server: LocalServer, sender: Computer, receiver: Computer) -> None:
    """A part of a file that has not arrived whole when its record is erased goes too."""
    row = attach(sender, FACE)
    sender.desk.syncing.sync_now()
    receiver.desk.syncing.sync_now()
    parts = PartialFiles(AttachmentFiles.of_profile(receiver.desk.folder))
    parts.files.remove(content_hash(FACE))
    assert parts.append(content_hash(FACE), 0, FACE[:5_000], [len(FACE)]) == 5_000
    erase(server, row)
    receiver.desk.syncing.sync_now()
    assert parts.paths() == []


def test_a_photo_that_comes_late(server: LocalServer, sender: Computer, receiver: Computer) -> None:
    """A photo that a machine without a line attached to somebody erased meanwhile stays nowhere, not there either."""
    person = somebody(sender)
    receiver.desk.syncing.sync_now()
    attach(receiver, FACE, person_id=person)
    attach(receiver, SHARED)
    erase(server, person)
    receiver.desk.syncing.sync_now()
    sender.desk.syncing.sync_now()
    for files in everywhere(server, sender, receiver):
        assert files.hashes() == {content_hash(SHARED)}
    assert server.count("attachment") == 1


def test_a_project_takes_its_submitted_versions_along(
    server: LocalServer, sender: Computer, receiver: Computer
) -> None:  # fmt: skip
    """With a project go the papers and posters of its versions; with a picture the posters that show it. Of anything
    else inside a project the operator is told which papers may still hold its words.
    """
    work = Work.begun(sender)
    photo = work.photo(FACE, has_people=False)
    version = work.hand_in(DrawnPoster(SHEET, PICTURE, (content_hash(FACE),)))
    paper = sender.desk.store.get(Portfolio, version).checksum
    sender.desk.syncing.sync_now()
    receiver.desk.syncing.sync_now()

    assert erase(server, photo) == serving_admin.Erasure(2, (version,), is_clear=True)
    sender.desk.syncing.sync_now()
    for files in everywhere(server, sender):
        assert not files.hashes() & {content_hash(FACE), content_hash(SHEET), content_hash(PICTURE)}
        assert files.has(paper)
    assert erase(server, sender.desk.store.all(EvidenceNote)[0].id).papers == (version,)

    assert erase(server, work.project).papers == ()
    for computer in (sender, receiver):
        computer.desk.syncing.sync_now()
        assert not computer.desk.store.all(Portfolio)
        assert not computer.desk.store.all(PortfolioFile)
    for files in everywhere(server, sender, receiver):
        assert files.hashes() == set()


def test_earlier_copies_are_replaced_by_a_good_one(server: LocalServer, sender: Computer, receiver: Computer) -> None:
    """After the contact one checked copy of now stands for all that the program had made before, of every kind."""
    person = somebody(sender)
    receiver.desk.syncing.sync_now()
    folder, store = receiver.desk.folder, receiver.desk.store
    copy = back_up(store, folder)
    early = folder / BACKUP_FOLDER / "shyraq-20250301T080000Z-before-upgrade.db"
    early.write_bytes(copy.path.read_bytes())
    early.with_name("shyraq-20250302T080000Z.db.part").write_bytes(copy.path.read_bytes())
    aside = folder / ASIDE_FOLDER / "001" / DATABASE_NAME
    aside.parent.mkdir(parents=True)
    aside.write_bytes(copy.path.read_bytes())
    assert len(files_with(folder, WORD)) >= 4

    erase(server, person)
    receiver.desk.syncing.sync_now()
    assert files_with(folder, WORD) == []
    (left,) = backups_in(folder / BACKUP_FOLDER)
    check_backup(left.path)
    assert not aside.exists()
    restore_into(receiver, left.path)
    assert not receiver.desk.store.all(Person, surname=WORD)


def restore_into(computer: Computer, copy: Path) -> None:
    """Go back to a copy, as the window does."""
    computer.close()
    restore(computer.desk.folder, copy)
    computer.desk.store = open_store(computer.desk.folder)


@pytest.mark.parametrize("problem", [StorageFull(folder="", free_bytes=0), CannotWriteFile(path="")])
def test_no_good_copy_no_removal(
    server: LocalServer, sender: Computer, receiver: Computer, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:  # fmt: skip
    """As long as no new copy can be made every earlier one stays, the exchange goes well, and the next one ends it."""
    person = somebody(sender)
    receiver.desk.syncing.sync_now()
    copy = back_up(receiver.desk.store, receiver.desk.folder)
    erase(server, person)

    def refuses(*_given: object) -> None:
        raise problem

    with monkeypatch.context() as patch:
        patch.setattr(traces, "back_up", refuses)
        receiver.desk.syncing.sync_now()
    assert copy.path.exists()
    with receiver.desk.store.reading() as connection:
        assert lingering(connection)
    receiver.desk.syncing.sync_now()
    assert files_with(receiver.desk.folder, WORD) == []
    with receiver.desk.store.reading() as connection:
        assert not lingering(connection)


def test_copies_beside_the_servers_database(server: LocalServer, sender: Computer, tmp_path: Path) -> None:
    """What a server on SQLite had copied or set aside beside its database is replaced in the same way."""
    person = somebody(sender)
    place = tmp_path / "server"
    for old in (place / BACKUP_FOLDER / "shyraq-20250301T080000Z.db", place / ASIDE_FOLDER / "001" / DATABASE_NAME):
        copy_database(place / DATABASE_NAME, old)
    assert len(files_with(place, WORD)) >= 3
    assert erase(server, person).is_clear
    assert files_with(place, WORD) == []
    (left,) = backups_in(place / BACKUP_FOLDER)
    check_backup(left.path)


def test_a_copy_from_before_comes_back(server: LocalServer, sender: Computer, receiver: Computer) -> None:
    """Who goes back to a copy of their own from before the erasure loses the words again with the next exchange."""
    person = somebody(sender)
    attach(sender, FACE, person_id=person)
    sender.desk.syncing.sync_now()
    receiver.desk.syncing.sync_now()
    own = receiver.desk.folder.with_name("stick") / "own.db"
    own.parent.mkdir()
    back_up(receiver.desk.store, receiver.desk.folder, own)
    erase(server, person)
    receiver.desk.syncing.sync_now()
    folder = receiver.desk.folder
    receiver.close()
    restore(folder, own)
    again = Computer.at(folder, server.url)
    try:
        assert files_with(folder, WORD)
        again.desk.syncing.sync_now()
        assert files_with(folder, WORD) == []
        assert AttachmentFiles.of_profile(folder).hashes() == set()
    finally:
        again.close()


def test_the_tile_of_an_erased_person(server: LocalServer, sender: Computer) -> None:
    """The choice between people names an erased owner no more; their place stays, with its school."""
    store = sender.desk.store
    assert erased_owner_of(store) is None
    erase(server, identity_of(store).person)
    sender.desk.syncing.sync_now()
    owner = erased_owner_of(store)
    assert owner is not None
    assert owner[0] == NAMELESS
    assert owner[1]
