"""I26: after an erasure and the next exchange of every copy, the words stand in no file."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.problems import NotFound
from app.domain.record import ERASED
from app.domain.records.conflicts import EditConflict
from app.domain.records.people import Person
from app.domain.text import search_key, sort_key
from app.storage import local
from app.storage.packing import pack
from app.storage.tables import RECORD_TABLES, change_log, draft
from app.sync.rules import RULES
from app.usecases import serving_admin
from tests.support.world import Device
from tests.sync.steps import add_people, pending
from tests.sync.test_mending import assert_same
from tests.sync.test_rules_are_needed import Region, a_region

WORD = "Құпияқызқұмбаз"
"""A word that stands nowhere but in what is to be erased."""


def files_with(folder: Path, word: str) -> list[str]:
    """Every file below `folder` in which a word stands, in any case it is stored in."""
    forms = [form.encode() for form in (word, word.lower(), search_key(word), sort_key(word))]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [str(path.relative_to(folder)) for path in files if any(form in path.read_bytes() for form in forms)]


def a_told_secret(region: Region) -> Id:
    """A person whose surname, notes, history, conflict, draft and unsent words hold the secret, on both machines."""
    row = region.a.store.new_id()
    with region.a.store.work() as work:
        work.save(Person(id=row, school_id=region.school, surname=WORD, note=f"{WORD} бір"))
    region.at_rest()
    for device, note in ((region.a, "екі"), (region.b, "үш")):
        _write(device, row, f"{WORD} {note}")
    region.at_rest()
    assert region.a.store.all(EditConflict)
    with region.b.store.transaction() as connection:
        line = {"row": row, "type": 1, "field": "note", "text": WORD, "author": bytes(16), "saved_at": 0}
        connection.execute(draft.insert(), line)
    _write(region.b, row, f"{WORD} жіберілмеген")
    return row


def _write(device: Device, row: Id, note: str) -> None:
    person = device.store.get(Person, row)
    with device.store.work() as work:
        work.save(dataclasses.replace(person, note=note, position=note))


def test_erased_words_stand_in_no_file(tmp_path: Path) -> None:
    """I26: the bytes are in no file of server and devices; the id stays, nothing else of the school is touched."""
    with a_region(tmp_path, RULES) as region:
        row = a_told_secret(region)
        add_people(region.b, region.school, 3)
        assert files_with(tmp_path, WORD)
        serving_admin.erase(region.world.server_store, row, region.world.time.now)
        region.at_rest()
        region.at_rest()
        assert_same(region, region.a)
        assert_same(region, region.b)
        assert pending(region.b) == 0
        assert len(region.a.store.all(Person)) == 4
        with region.a.store.reading() as connection:
            person = RECORD_TABLES["person"]
            (left,) = connection.execute(person.select().where(person.c.id == row)).all()
        assert (left.deleted, left.surname, bytes(left.school_id)) == (True, "", bytes(region.school))
    assert files_with(tmp_path, WORD) == []


def test_late_words_of_an_erased_person(tmp_path: Path) -> None:
    """I26: what a machine wrote before it heard of the erasure is consumed without keeping a word of it."""
    with a_region(tmp_path, RULES) as region:
        row = a_told_secret(region)
        serving_admin.erase(region.world.server_store, row, region.world.time.now)
        twin = region.world.clone(region.b, "twin")
        region.b.sync_all()
        twin.sync_all()
        region.at_rest()
        assert files_with(region.world.server_folder, WORD) == []
        assert_same(region, twin)
    assert files_with(tmp_path, WORD) == []


def test_only_the_server_erases(tmp_path: Path) -> None:
    """A device that sends the sign of an erasure is refused."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "жай сөз")
        with region.a.store.transaction() as connection:
            sign = change_log.update().where(change_log.c.state == "pending")
            connection.execute(sign, {"fields": pack({ERASED: 1})})
        region.at_rest()
        assert region.a.store.counts().get("refused") == 1
        assert len(region.b.store.all(Person)) == 1


def test_an_unknown_number(tmp_path: Path) -> None:
    """An id the server does not know is said so, and a name is answered with the numbers of who bears it."""
    with a_region(tmp_path, RULES) as region:
        with pytest.raises(NotFound):
            serving_admin.erase(region.world.server_store, region.a.store.new_id(), region.world.time.now)
        (found,) = serving_admin.people_named(region.world.server_store, "Бастау")
        assert (found.row, found.school_name) == (region.person, "Ақсу")
        with region.a.store.reading() as connection:
            assert local.read(connection, "erased_lingers") is None
