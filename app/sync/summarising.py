"""Summaries brought up to date, when somebody asks who reads them: a bounded number of schools in one exchange, and
nothing is written where the figures are what they were.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import Connection

from app.domain.clock import KAZAKH_TIME, ms_from_stamp
from app.domain.ids import Id
from app.domain.kinds import day_number
from app.domain.records.summaries import RegionSummary, SchoolSummary
from app.domain.rules.rights import COORDINATOR, OBSERVER, OF_A_REGION
from app.domain.rules.small_cells import region_summary_of
from app.domain.rules.summaries import SILENT_DAYS, region_stream, summary_of
from app.domain.school_calendar import first_day_of, school_year_of
from app.storage import grants as grant_store
from app.storage import server_summaries
from app.storage.devices import Device
from app.storage.school_figures import figures_of
from app.storage.server_summaries import Behind
from app.sync.own_hand import OwnHand
from app.sync.sync_server import SyncServer

MOST = 100
"""Schools that one exchange brings up to date."""
TOGETHER = 10
"""Schools in one transaction: others write too."""
_DAY_MS = 86_400_000
_LAST_STAMP = SchoolSummary.record_type.by_name["last_stamp"].number


def bring_up_to_date(server: SyncServer, device: Device) -> bool:
    """Compute the summaries the device reads anew where their schools have moved on; whether all are new now."""
    if device.role not in OF_A_REGION:
        return True
    now_ms = server.now_ms()
    today = datetime.fromtimestamp(now_ms / 1000, KAZAKH_TIME).date()
    with server.store.reading() as connection:
        schools = _read_by(connection, device, day_number(today))
        found = server_summaries.behind(connection, schools, day_number(today), MOST + 1)
    for start in range(0, min(len(found), MOST), TOGETHER):
        some = found[start : min(start + TOGETHER, MOST)]
        server.store.run(lambda connection, some=some: _compute(connection, server, some, today, now_ms))  # type: ignore[misc]
    is_new = len(found) <= MOST
    if schools and is_new and device.role == OBSERVER:
        server.store.run(lambda connection: _add_up(connection, server, device, schools, today, now_ms))
    return is_new


def _read_by(connection: Connection, device: Device, day: int) -> set[bytes]:
    """The schools whose figures the device reads. Those of a region or district are told once a day: from the figures
    before and after a single change one could tell what it was.
    """
    if device.role == COORDINATOR:
        return {grant.stream for grant in grant_store.grants_of(connection, device.number) if grant.from_afar}
    if server_summaries.is_of(connection, region_stream(device.region_code, device.district), day):
        return set()
    schools = grant_store.schools_in(connection, device.region_code)
    return server_summaries.of_district(connection, schools, device.district)


def _add_up(
    connection: Connection, server: SyncServer, observer: Device, schools: Collection[bytes], today: date, now_ms: int
) -> None:
    """Write the summary of what an observer sees, as far as it may be told."""
    region, district = observer.region_code, observer.district
    stream, kind = region_stream(region, district), RegionSummary.record_type
    hand = OwnHand(connection, stream, {stream: kind.number}, now_ms=now_ms, origin=server.origin)
    told = server_summaries.summaries_of(connection, schools)
    silent = sum(now_ms - ms_from_stamp(school.last_stamp or 0) >= SILENT_DAYS * _DAY_MS for school in told)
    record = region_summary_of(region, school_year_of(today), told, silent, district)
    hand.set(stream, kind.encode(record))
    hand.finish()
    server_summaries.note_computed(connection, {stream: hand.head}, day_number(today))


def _compute(connection: Connection, server: SyncServer, schools: Sequence[Behind], today: date, now_ms: int) -> None:
    """The streams are locked in one order, so that two who do this at once wait for each other and no more."""
    kind = SchoolSummary.record_type
    rows = {school.stream: kind.derived_id(school.stream) for school in schools}
    hands = {
        stream: OwnHand(connection, stream, {row: kind.number}, now_ms=now_ms, origin=server.origin)
        for stream, row in rows.items()
    }
    since, until = day_number(first_day_of(today)), day_number(today)
    figures = figures_of(connection, since=since, today=until, streams=list(rows))
    for stream, upto in schools:
        hand, row = hands[stream], rows[stream]
        cells = hand.rows[row]
        last = max(cells.base(_LAST_STAMP) or 0, server_summaries.last_stamp_after(connection, stream, upto) or 0)
        record = summary_of(Id(stream), school_year_of(today), figures[stream], int(last) or None)
        hand.set(row, kind.encode(record))
        hand.finish()
    heads = {stream: hand.head for stream, hand in hands.items()}
    server_summaries.note_computed(connection, heads, until)
