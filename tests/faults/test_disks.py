"""A disk that is full or can only be read, on either side, during exchanges: said clearly, nothing lost, it goes on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.problems import ServerBusy, StorageFull, StorageReadOnly
from app.domain.records.people import Person
from app.storage.opening import open_store
from app.storage.server_store import open_server_store
from app.sync.session import ClientSession
from app.usecases import serving_admin
from tests.faults.disks import SmallDisk, a_small_disk
from tests.support import oracle
from tests.support.server import Client, LocalServer, ServerProcess, local_server, new_client, now_ms

LONG = "Ұзақ жазба. " * 300


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A small disk."""
    with a_small_disk(tmp_path / "disk") as made:
        yield made


def write(client: Client, school: bytes, count: int = 1) -> list[Person]:
    """Save people with long notes, one by one; gives those of whom the program said that they are saved."""
    saved = []
    for number in range(count):
        person = Person(id=client.store.new_id(), school_id=school, surname=f"№{number}", note=LONG + str(number))  # type: ignore[arg-type]
        client.save(person)
        saved.append(person)
    return saved


def pair(tmp_path: Path, server: LocalServer, here: Path) -> tuple[Client, Client]:
    """A machine that writes, and one in `here` of the same school that reads."""
    writer = new_client(tmp_path / "writer", "Ақсу")
    assert writer.school is not None
    writer.enroll(server.url, server.invite())
    writer.sync(server.url)
    reader = new_client(here)
    reader.enroll(server.url, server.invite("facilitator", writer.school.id.hex()))
    reader.sync(server.url)
    return writer, reader


def people_of(client: Client) -> set[tuple[bytes, str]]:
    """Everybody, with what is noted about them."""
    return {(bytes(person.id), person.note) for person in client.store.all(Person)}


def test_a_machine_whose_disk_is_full(tmp_path: Path, disk: SmallDisk) -> None:
    """An exchange on a full disk ends with StorageFull; what was saved stays, and with room the rest comes."""
    with local_server(str(tmp_path / "server")) as server:
        writer, reader = pair(tmp_path, server, disk.folder / "profile")
        assert writer.school is not None
        sent = write(writer, writer.school.id, 60)
        writer.sync(server.url)
        mine = write(reader, writer.school.id, 3)
        disk.fill()
        with pytest.raises(StorageFull):
            reader.sync(server.url)
        with pytest.raises(StorageFull):
            write(reader, writer.school.id, 40)
        assert {(bytes(person.id), person.note) for person in mine} <= people_of(reader)
        disk.clear()
        reader.session = ClientSession(reader.store)
        assert reader.sync(server.url).complete
        writer.sync(server.url)
        assert people_of(reader) == people_of(writer)
        assert {(bytes(person.id), person.note) for person in sent + mine} <= people_of(writer)
        writer.close()
        reader.close()


def test_a_machine_whose_disk_can_only_be_read(tmp_path: Path, disk: SmallDisk) -> None:
    """When the system makes the disk read-only, the exchange says so; copied to a good disk, the profile goes on."""
    folder = disk.folder / "profile"
    with local_server(str(tmp_path / "server")) as server:
        writer, reader = pair(tmp_path, server, folder)
        assert writer.school is not None
        write(writer, writer.school.id, 5)
        writer.sync(server.url)
        mine = write(reader, writer.school.id, 2)
        disk.fail()
        with pytest.raises(StorageReadOnly):
            reader.sync(server.url)
        reader.write.close()
        rescued = shutil.copytree(folder, tmp_path / "rescued")
        reader = Client(open_store(rescued), None)
        assert reader.sync(server.url).complete
        writer.sync(server.url)
        assert people_of(reader) == people_of(writer) >= {(bytes(person.id), person.note) for person in mine}
        writer.close()
        reader.close()


def test_a_server_whose_disk_is_full(tmp_path: Path, disk: SmallDisk) -> None:
    """A server without room sends machines away for a while and keeps every promise; with room it takes everything."""
    with local_server(str(disk.folder / "server")) as server:
        writer, reader = pair(tmp_path, server, tmp_path / "profile")
        assert writer.school is not None
        first = write(writer, writer.school.id, 5)
        writer.sync(server.url)
        disk.fill()
        second = write(writer, writer.school.id, 60)
        with pytest.raises(ServerBusy):
            writer.sync(server.url)
        assert writer.store.counts()["pending"] > 0
        disk.clear()
        assert writer.sync(server.url).complete
        reader.sync(server.url)
        assert people_of(reader) == {(bytes(person.id), person.note) for person in first + second}
        writer.close()
        reader.close()


def test_a_server_whose_disk_can_only_be_read(tmp_path: Path, disk: SmallDisk) -> None:
    """A server on a disk that failed takes nothing and loses nothing; after the repair it goes on."""
    place = str(disk.folder / "server")
    writer = new_client(tmp_path / "writer", "Ақсу")
    assert writer.school is not None
    with ServerProcess(place, from_nothing=True) as server:  # what is laid out would wait in memory for the disk
        writer.enroll(server.url, invited(place))
        first = write(writer, writer.school.id, 5)
        writer.sync(server.url)
        disk.fail()
        second = write(writer, writer.school.id, 5)
        with pytest.raises(ServerBusy):
            writer.sync(server.url)
        assert writer.store.counts()["pending"] == 5
    disk.remount()
    with ServerProcess(place) as server:
        assert writer.sync(server.url).complete
    store = open_server_store(place)
    with store.reading() as connection:
        assert len(oracle.tables_of(connection)["person"]) == len(first + second)
    store.close()
    writer.close()


def invited(place: str) -> str:
    """A code for a facilitator."""
    store = open_server_store(place)
    terms = {"role": "facilitator", "school": "Ақсу", "region_code": "KZ-19"}
    code = serving_admin.invite(store, **terms, now_ms=now_ms()).code
    store.close()
    return code
