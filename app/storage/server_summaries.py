"""Which summaries of a server have fallen behind their schools, and what came since."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple, cast

from sqlalchemy import Connection, and_, func, or_, select

from app.domain.change import origin_of
from app.domain.records.schools import School
from app.domain.records.summaries import SchoolSummary
from app.domain.rules.rights import COORDINATOR
from app.domain.rules.summaries import is_in_district
from app.storage.rows import record_of, table_of
from app.storage.server_tables import device, server_log, server_summary
from app.storage.tables import sync_stream
from app.storage.upsert import upsert


class Behind(NamedTuple):
    """A school whose summary has to be looked at."""

    stream: bytes
    upto: int
    """How far its stream had come when that was last done."""


def behind(connection: Connection, schools: Collection[bytes], day: int, most: int) -> list[Behind]:
    """Up to `most` of these schools in which something happened since their summary was computed, or a day began."""
    if not schools:
        return []
    known = server_summary.c
    query = (
        select(sync_stream.c.stream, func.coalesce(known.upto, 0))
        .outerjoin(server_summary, known.stream == sync_stream.c.stream)
        .where(
            sync_stream.c.stream.in_(schools), sync_stream.c.cursor > 0,
            or_(known.upto.is_(None), known.upto != sync_stream.c.cursor, known.day != day),
        )
        .order_by(sync_stream.c.stream)
        .limit(most)
    )  # fmt: skip
    return [Behind(bytes(stream), int(upto)) for stream, upto in connection.execute(query)]


def is_of(connection: Connection, stream: bytes, day: int) -> bool:
    """Whether a summary was computed on this day."""
    known = server_summary.c
    return connection.scalar(select(known.day).where(known.stream == stream)) == day


def summaries_of(connection: Connection, schools: Collection[bytes]) -> list[SchoolSummary]:
    """The summaries of those of the schools that were not deleted."""
    told, school = table_of(SchoolSummary.record_type), table_of(School.record_type)
    query = select(told).join(school, school.c.id == told.c.stream)
    rows = connection.execute(query.where(told.c.stream.in_(schools), school.c.deleted.is_(False)))
    return [cast("SchoolSummary", record_of(SchoolSummary.record_type, row)) for row in rows]


def of_district(connection: Connection, schools: Collection[bytes], district: str) -> set[bytes]:
    """Those of the schools whose card names the district; all where none is meant."""
    school = table_of(School.record_type)
    rows = connection.execute(select(school.c.id, school.c.district).where(school.c.id.in_(schools)))
    return {bytes(row) for row, written in rows if is_in_district(written or "", district)}


def note_computed(connection: Connection, heads: Mapping[bytes, int], day: int) -> None:
    """Keep how far the streams had come when their summaries were computed."""
    new = upsert(connection)(server_summary)
    new = new.on_conflict_do_update(
        index_elements=["stream"], set_={"upto": new.excluded.upto, "day": new.excluded.day}
    )
    connection.execute(new, [{"stream": stream, "upto": head, "day": day} for stream, head in heads.items()])


def last_stamp_after(connection: Connection, school: bytes, upto: int) -> int | None:
    """Stamp of the newest change a school handed in behind a number: not the server's, nor a coordinator's."""
    others = select(device.c.number).where(device.c.role == COORDINATOR)
    early = select(device.c.provisional).where(device.c.role == COORDINATOR)
    c = server_log.c
    who = c.origin // (1 << 32)
    query = select(func.max(c.stamp)).where(
        and_(c.stream == school, c.seq > upto, c.code.is_(None), c.origin >= origin_of(1, 0)),
        who.not_in(others), who.not_in(early),
    )  # fmt: skip
    found: int | None = connection.scalar(query)
    return found
