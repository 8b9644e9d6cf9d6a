"""Summaries brought up to date, when somebody asks who reads them: a bounded number of schools in one exchange, and
nothing is written where the figures are what they were.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection

from app.domain.clock import KAZAKH_TIME
from app.domain.ids import Id
from app.domain.kinds import Wire, day_number
from app.domain.records.summaries import SchoolSummary
from app.domain.rules.rights import COORDINATOR
from app.domain.rules.summaries import summary_of
from app.domain.school_calendar import first_day_of, school_year_of
from app.storage import grants as grant_store
from app.storage import server_summaries
from app.storage.cells import Cells
from app.storage.devices import Device
from app.storage.school_figures import figures_of
from app.storage.server_summaries import Behind
from app.sync.own_hand import OwnHand
from app.sync.sync_server import SyncServer

MOST = 100
"""Schools that one exchange brings up to date."""
TOGETHER = 10
"""Schools in one transaction: others write too."""
_LAST_STAMP = SchoolSummary.record_type.by_name["last_stamp"].number


def bring_up_to_date(server: SyncServer, device: Device) -> bool:
    """Compute the summaries the device reads anew where their schools have moved on; whether all are new now."""
    if device.role != COORDINATOR:
        return True
    now_ms = server.now_ms()
    today = datetime.fromtimestamp(now_ms / 1000, KAZAKH_TIME).date()
    with server.store.reading() as connection:
        schools = {g.stream for g in grant_store.grants_of(connection, device.number) if g.from_afar}
        found = server_summaries.behind(connection, schools, day_number(today), MOST + 1)
    for start in range(0, min(len(found), MOST), TOGETHER):
        some = found[start : min(start + TOGETHER, MOST)]
        server.store.run(lambda connection, some=some: _compute(connection, server, some, today, now_ms))  # type: ignore[misc]
    return len(found) <= MOST


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
        new = _news(cells, kind.encode(record))
        if new:
            hand.change(row, new)
            hand.finish()
    heads = {stream: hand.head for stream, hand in hands.items()}
    server_summaries.note_computed(connection, heads, until)


def _news(cells: Cells, values: dict[int, Wire]) -> dict[int, Wire]:
    """Fields that say something else than what stands."""
    return {number: value for number, value in values.items() if cells.base(number) != value}
