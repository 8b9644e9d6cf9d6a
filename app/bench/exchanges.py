"""Exchanges with a real server process on loopback: requests, bytes with headers, bulk against a bare JSON handler."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from statistics import mean, median

from app.bench import file_transfer, repainting
from app.bench.json_handler import Shelf, packed, unpacked
from app.bench.link import Link
from app.bench.peer import Peer
from app.bench.result import Result, against_floor, at_most, timed
from app.bench.servers import Invite, json_server, server_process
from app.bench.workload import SchoolYear, teachers
from app.domain.record import Record
from app.domain.records.people import Person
from app.start import collect_by_hand, collect_by_itself

RECORDS = 10_000
WEEKS = 30
"""A week has few notes or many: so many that their mean is one of the workload, not of a seed."""
ROUNDS = 5
HEADER_MOST = 400


def measure(folder: Path) -> Iterator[Result]:
    """All figures of this file."""
    with server_process(folder / "server") as (port, invite):
        proxy = Link(port)
        try:
            a = Peer(folder / "a", proxy.url, invite("facilitator", "Ақсу"), "Ақсу")
            yield from _small(folder, proxy, a, invite)
            yield from _bulk(folder, proxy, a, invite)
            a.close()
        finally:
            proxy.close()


def _small(folder: Path, proxy: Link, a: Peer, invite: Invite) -> Iterator[Result]:
    year = SchoolYear(a.store)
    a.sync()
    b = Peer(folder / "b", proxy.url, invite("facilitator", year.school.hex()))
    b.sync()
    other = SchoolYear.beside(b.store, year, seed=8)
    ups, most_requests = [], 0
    for _ in range(WEEKS):
        year.week(20)
        other.week(20)
        ups += [frame_bytes(peer) / 20 for peer in (a, b)]
        a.sync()
        proxy.reset()
        b.sync()
        most_requests = max(most_requests, proxy.traffic.requests)
        a.sync()
    yield at_most("20 up + 20 down, requests", most_requests, "requests", 1)
    yield at_most("20 changes up, per changed row", mean(ups), "bytes", 24)
    proxy.reset()
    yield from _down(a, b, year, proxy)
    b.sync()
    proxy.reset()
    b.sync()
    yield at_most("no change, requests", proxy.traffic.requests, "requests", 1)
    yield at_most("no change, both ways before TLS", proxy.traffic.up + proxy.traffic.down, "bytes", 700)
    yield from file_transfer.measure(proxy, a, b, year.school)
    b.close()


def _down(a: Peer, b: Peer, year: SchoolYear, proxy: Link) -> Iterator[Result]:
    """Bytes down with an empty exchange taken off, and what an empty one costs beyond its frames."""
    b.sync()
    proxy.reset()
    b.sync()
    quiet_up, quiet_down = proxy.traffic.up, proxy.traffic.down
    per_row = []
    for _ in range(WEEKS):
        year.week(20)
        a.sync()
        proxy.reset()
        b.sync()
        per_row.append((proxy.traffic.down - quiet_down) / 20)
        a.sync()
    yield at_most("20 changes down, per changed row", mean(per_row), "bytes", 28)
    yield at_most("header of a request with HTTP", quiet_up, "bytes", HEADER_MOST)
    yield at_most("header of an answer with HTTP", quiet_down, "bytes", HEADER_MOST)


def frame_bytes(peer: Peer) -> int:
    """Bytes of the frames the next request would carry."""
    request, _ = peer.session.request()
    peer.session.cut(0)  # it was only looked at
    return sum(len(piece) for piece in request.pieces[1:])


def _bulk(folder: Path, proxy: Link, a: Peer, invite: Invite) -> Iterator[Result]:
    records = staff_up(a)
    plain = [record_as_json(record) for record in records]
    each = len(json.dumps(plain, ensure_ascii=False).encode()) / RECORDS
    yield Result("10,000 records, one as JSON", each, "bytes", None, None, "about 300", True)
    proxy.reset()
    a.sync()
    yield at_most("10,000 records pushed", (proxy.traffic.up + proxy.traffic.down) / 1000, "kB", 250)
    fresh = Peer(folder / "fresh", proxy.url, invite("facilitator", a.school.hex()))
    proxy.reset()
    fresh.sync()
    yield at_most("10,000 records pulled", (proxy.traffic.up + proxy.traffic.down) / 1000, "kB", 250)
    fresh.close()
    direct = f"http://127.0.0.1:{proxy.target}"
    yield from _bulk_times(folder, direct, plain, invite)
    yield from repainting.measure(folder / "screen", direct, invite("facilitator", a.school.hex()))


def _bulk_times(folder: Path, url: str, plain: list[dict[str, object]], invite: Invite) -> Iterator[Result]:
    """How long it takes without a proxy between, which would count as our own work."""
    turns = [_in_turns(folder / f"turn-{turn}", url, plain, invite) for turn in range(ROUNDS)]
    posted, pushed, got, pulled = map(median, zip(*turns, strict=True))
    yield against_floor("10,000 records pushed, time", pushed, "s", posted, 5)
    yield against_floor("10,000 records pulled, time", pulled, "s", got, 5)


def _in_turns(
    folder: Path, url: str, plain: list[dict[str, object]], invite: Invite
) -> tuple[float, float, float, float]:  # fmt: skip
    """Seconds of the bare POST, a push, the bare GET and a pull, one after the other: a machine is quick in one minute
    and slow in the next.
    """
    school = f"Тоғай {folder.name}"
    sender = Peer(folder / "sender", url, invite("facilitator", school), school)
    sender.sync()
    staff_up(sender)
    shelf = Shelf(folder / "floor-client.db")
    collect_by_hand()  # as the window does
    with json_server(folder / "floor.db") as bare:
        _post(bare, plain[:1])  # both servers have answered before
        posted, pushed = timed(lambda: _post(bare, plain)), timed(sender.sync)
        reader = Peer(folder / "reader", url, invite("facilitator", sender.school.hex()))
        got, pulled = timed(lambda: shelf.keep(_get(bare))), timed(reader.sync)
    collect_by_itself()
    shelf.close()
    reader.close()
    sender.close()
    return posted, pushed, got, pulled


def staff_up(peer: Peer) -> list[Person]:
    """Give the school of `peer` its ten thousand people, as an import does."""
    records = list(teachers(peer.store, peer.school, RECORDS))
    for start in range(0, RECORDS, 50):
        with peer.store.work(batch="bench") as work:
            for record in records[start : start + 50]:
                work.save(record)
    return records


def record_as_json(record: Record) -> dict[str, object]:
    specs = Person.record_type.fields
    facts: dict[str, object] = {"id": record.id.hex()}
    for spec in specs:
        value = getattr(record, spec.name)
        if value != spec.default:
            facts[spec.name] = value.hex() if isinstance(value, bytes) else str(value)
    return facts


def _post(url: str, plain: list[dict[str, object]]) -> None:
    request = urllib.request.Request(url, data=packed(plain), method="POST")  # noqa: S310 - our own loopback server
    with urllib.request.urlopen(request) as answer:  # noqa: S310 - our own loopback server
        answer.read()


def _get(url: str) -> list[dict[str, object]]:
    with urllib.request.urlopen(url) as answer:  # noqa: S310 - our own loopback server
        return unpacked(answer.read())
