"""A server that is put back from a copy goes on with everybody, and nothing that was acknowledged is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.problems import BackupDamaged, DatabaseBusy
from app.domain.records.people import Person
from app.server.restore import back_up, begin_new_life, restore
from app.storage.server_store import open_server_store
from app.storage.store import Store
from app.storage.swap import ASIDE_FOLDER
from app.sync.sync_server import SyncServer
from app.usecases import serving_admin
from tests.support.postgres import fresh_database
from tests.support.server import Client, local_server, now_ms
from tests.sync.test_erasure import WORD, files_with

MakeClient = Callable[..., Client]


def surnames(store: Store) -> list[str]:
    """Everybody a profile knows."""
    return [person.surname for person in store.all(Person)]


def record(device: Client, surname: str) -> None:
    """Record a person."""
    assert device.school is not None
    device.save(Person(id=device.store.new_id(), school_id=device.school.id, surname=surname))


def test_what_a_restored_server_forgot_comes_again(tmp_path: Path, client: MakeClient) -> None:
    """What was acknowledged after a copy was made is handed in again by its author when the copy is put back."""
    folder, copy = tmp_path / "server", tmp_path / "copies" / "server.db"
    device, other = client("device", "Ақсу"), client("other", "Ақсу")
    with local_server(str(folder)) as server:
        device.enroll(server.url, server.invite("facilitator", "Ақсу"))
        other.enroll(server.url, server.invite("teacher", "Ақсу"))
        record(device, "Ахметова")
        device.sync(server.url)
        back_up(folder, copy)
        record(device, "Сәрсенов")
        device.sync(server.url)
        other.sync(server.url)
        epoch = server.server.epoch
        with pytest.raises(DatabaseBusy):
            restore(copy, folder, now_ms)
    assert copy.stat().st_mode & 0o077 == 0
    restore(copy, folder, now_ms)
    with local_server(str(folder)) as server:
        assert server.server.epoch != epoch
        assert server.count("person") == 1
        for one in (device, other, device, other):
            one.sync(server.url)
        assert server.count("person") == 2
    assert surnames(device.store) == surnames(other.store) == ["Ахметова", "Сәрсенов"]


def test_what_was_erased_stays_erased(tmp_path: Path, client: MakeClient) -> None:
    """A copy from before an erasure brings nobody's words back, neither to the server nor to a device."""
    folder, copy = tmp_path / "server", tmp_path / "copy.db"
    device = client("device", "Ақсу")
    with local_server(str(folder)) as server:
        device.enroll(server.url, server.invite("facilitator", "Ақсу"))
        record(device, WORD)
        record(device, "Ахметова")
        device.sync(server.url)
        back_up(folder, copy)
        (person,) = device.store.all(Person, surname=WORD)
        serving_admin.erase(server.store, person.id, now_ms())
        device.sync(server.url)
    restore(copy, folder, now_ms)
    assert list((folder / ASIDE_FOLDER).iterdir())
    assert files_with(folder, WORD) == []
    with local_server(str(folder)) as server:
        device.sync(server.url)
        device.sync(server.url)
        late = client("late")
        late.enroll(server.url, server.invite("facilitator", "Ақсу"))
        late.sync(server.url)
    assert surnames(device.store) == surnames(late.store) == ["Ахметова"]
    assert files_with(folder, WORD) == []


def test_numbers_are_not_given_again_after_a_restore(tmp_path: Path, client: MakeClient) -> None:
    """A device let in after the copy was made keeps its number for ever: the next one gets another."""
    folder, copy = tmp_path / "server", tmp_path / "copy.db"
    with local_server(str(folder)) as server:
        client("a").enroll(server.url, server.invite())
        back_up(folder, copy)
        late = client("b").enroll(server.url, server.invite()).device
    restore(copy, folder, now_ms)
    with local_server(str(folder)) as server:
        assert client("c").enroll(server.url, server.invite()).device > late + 1000


def test_only_a_sound_copy_of_a_server_is_put_back(tmp_path: Path, client: MakeClient) -> None:
    """A torn file, or the database of a device, is refused, and the server's own database stays as it is."""
    folder, torn = tmp_path / "server", tmp_path / "torn.db"
    with local_server(str(folder)):
        pass
    back_up(folder, torn)
    before = (folder / "shyraq.db").read_bytes()
    torn.write_bytes(torn.read_bytes()[:50_000])
    device = client("a", "Ақсу")
    for wrong in (torn, Path(device.store.writer.url.database or ""), tmp_path / "missing.db"):
        with pytest.raises(BackupDamaged):
            restore(wrong, folder, now_ms)
    assert (folder / "shyraq.db").read_bytes() == before
    with pytest.raises(BackupDamaged):
        back_up(tmp_path / "no server here", tmp_path / "x.db")


def test_a_restored_postgresql_is_told_so() -> None:
    """After a restore by PostgreSQL's own tools one command starts the new epoch."""
    with fresh_database() as url:
        store = open_server_store(url)
        before = SyncServer(store, now_ms).epoch
        begin_new_life(store, now_ms)
        assert SyncServer(store, now_ms).epoch != before
        store.close()
