"""What an exchange costs a server as its history grows, and the first load of a coordinator with many schools."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from app.bench.load import School, Twin, a_school, rounds
from app.bench.peer import Peer
from app.bench.result import Result, beside_floor, timed
from app.bench.road import Town
from app.bench.servers import Invite, a_server
from app.domain.change import Op
from app.domain.clock import stamp_from_ms
from app.domain.ids import Id, IdParts, join
from app.domain.kinds import Wire
from app.domain.records.people import Person
from app.domain.records.schools import School as SchoolRecord
from app.storage.server_store import ServerStore, open_server_store
from app.sync.http_remote import HttpRemote
from app.sync.serving import Serving
from app.sync.sync_server import SyncServer

ONCE, GROWTH = 300, (1, 10, 100)
TURNS, EACH = 16, 20
MOST_GROWTH = 1.5
SCHOOLS, STAFF = 375, 12


def measure_history(folder: Path) -> Iterator[Result]:
    """Milliseconds of the server for 20 up + 20 down, over a history ten and a hundred times as long."""
    floor = 0.0
    for times in GROWTH:
        store = open_server_store(str(folder / f"history {times}"))
        server = SyncServer(store, _now_ms)
        school, ops = a_school(server, 0, folder / f"school {times}", TURNS * EACH)
        school.hand_in(_people(school.stream, ONCE * times))
        taken = [_served(server, body) for body in rounds(school, ops, TURNS, EACH)]
        store.close()
        value = min(taken[2:]) * 1000
        floor = floor or value
        name = f"20 up + 20 down on the server, history of {ONCE * times:,} changes"
        yield beside_floor(name, value, "ms", floor, floor * MOST_GROWTH)


def measure_coordinator(folder: Path, town: Town) -> Iterator[Result]:
    """A region of many schools on a new machine, over the line of a village."""
    place = folder / "region"
    store = open_server_store(str(place))
    _fill(store)
    store.close()
    with a_server(str(place)) as (_, port):
        office = Peer(folder / "office", f"http://127.0.0.1:{port}", Invite(place)("coordinator", ""))
        with town.road(port) as road:
            office.remote = HttpRemote(road.url, pinned=True)
            seconds = timed(office.sync)
            kilobytes = road.kilobytes
        office.close()
    yield Result(f"first load of {SCHOOLS} schools, coordinator", seconds, "s", None, None, "≤ 40 s", seconds <= 40)
    yield Result(
        f"first load of {SCHOOLS} schools, coordinator", kilobytes, "kB", None, None, "≤ 150 kB", kilobytes <= 150
    )


def _served(server: SyncServer, body: bytes) -> float:
    """Seconds of the processor, which other programs do not lengthen."""
    began = time.process_time()
    serving = Serving(server)
    serving.feed(body)
    for _ in serving.finish():
        pass
    return time.process_time() - began


def _people(stream: Id, count: int, device: int = 1) -> list[Op]:
    """The arrival of so many people, without a machine that recorded them."""
    now, fields = _now_ms(), Person.record_type.by_name
    school, surname, given = (fields[name].number for name in ("school_id", "surname", "given_name"))
    ops = []
    for number in range(count):
        row = Id(join(IdParts(now + number // 1000, 5, device, number % 1000)))
        values: dict[int, Wire] = {school: stream, surname: f"Сейітқали{number % 97}", given: "Айгерім"}
        blind = sum(1 << n for n in values)
        ops.append(
            Op(stream, 0, 0, Person.record_type.number, row, stamp_from_ms(now) + number, row, 0, (), blind, values)
        )
    return ops


def _fill(store: ServerStore) -> None:
    """Many schools with their staff."""
    server = SyncServer(store, _now_ms)
    fields = SchoolRecord.record_type.by_name
    name, region = fields["name_kk"].number, fields["region_code"].number
    for number in range(SCHOOLS):
        stream = Id(join(IdParts(_now_ms(), 5, number + 1, 0)))
        school = School(server, stream, (Twin(2 * number + 1), Twin(2 * number + 2)))
        school.admit()
        values: dict[int, Wire] = {name: f"Ауыл мектебі № {number}", region: "KZ-19"}
        kind, blind = SchoolRecord.record_type.number, 1 << name | 1 << region
        record = Op(stream, 0, 0, kind, stream, stamp_from_ms(_now_ms()), stream, 0, (), blind, values)
        school.hand_in([record, *_people(stream, STAFF, number + 1)])


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
