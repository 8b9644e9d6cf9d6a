"""Which streams a device may read and write, in which role, and what that lets it see."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import cast

from msgspec import Struct, structs
from sqlalchemy import Connection, bindparam, case, exists, func, select, union, update

from app.domain.audience import CYCLE, PROJECT
from app.domain.ids import GLOBAL_STREAM, Id
from app.domain.records.person_links import PersonLink
from app.domain.rules.person_links import entries_of, shown_entries
from app.domain.rules.rights import ASSESSOR, COORDINATOR, OBSERVER
from app.domain.rules.scopes import CARD_AND_SUMMARY, NARROW, WHOLE, Scope, scope_of
from app.domain.rules.summaries import region_stream
from app.storage.devices import detail_in
from app.storage.rows import record_of
from app.storage.server_log import position
from app.storage.server_paths import PathState
from app.storage.server_tables import device as devices
from app.storage.server_tables import device_stream
from app.storage.tables import RECORD_TABLES, sync_row, sync_stream
from app.storage.upsert import upsert

LATE_MS = 90 * 86_400_000
"""So long after the end of a grant, work that was done under it is still taken in."""


_GIVEN = (
    select(
        devices.c.role, devices.c.region_code, devices.c.district, devices.c.detail, device_stream.c.stream,
        device_stream.c.role, device_stream.c.person, device_stream.c.ended_ms, device_stream.c.ended_seq,
    )
    .outerjoin(device_stream, device_stream.c.device == devices.c.number)
    .where(devices.c.number == bindparam("asked"))
)  # fmt: skip


class Grant(Struct, frozen=True):
    """One device in one stream."""

    stream: bytes
    role: str
    person: bytes | None = None
    """Whose entry works there, as far as it is known."""
    ended_ms: int | None = None
    ended_seq: int | None = None
    """How far the stream had come when the grant ended."""
    from_afar: bool = False
    """A coordinator's machine that did not ask for the school: it sees the card and the summary."""


def grants_of(connection: Connection, number: int, ended: bool = False, only: bytes | None = None) -> list[Grant]:
    """What a device may read, the global stream first; only that one for an unknown device. `ended` adds what was,
    `only` leaves out every other school.

    A device holds the streams given at enrolment, by an operator, or claimed since. A coordinator's holds besides every
    school of the region: by the region in its School row, or, while nobody filled that in, by the region of the device
    that brought it. Those it did not ask for it sees from afar. An observer's holds the figures of the region, or of a
    district, and nothing else but what it was given in another role.
    """
    given = connection.execute(_GIVEN, {"asked": number}).all()
    role, region, district, detail = given[0][:4] if given else ("", "", "", None)
    wanted = detail_in(detail)
    found = {}
    for _, _, _, _, stream, own_role, person, ended_ms, ended_seq in given:
        name = bytes(stream or b"")
        if name and (ended_ms is None or ended) and only in (None, name):
            found[name] = Grant(name, own_role or role, bytes(person) if person else None, ended_ms, ended_seq)
    if role == COORDINATOR and region:
        for stream in _streams_in(connection, region, only):
            if stream not in found or found[stream].ended_ms is not None:
                found[stream] = Grant(stream, COORDINATOR)
    if role == OBSERVER:
        return _of_observer(found, region_stream(region, district) if region else None, only)
    found.pop(GLOBAL_STREAM, None)
    if wanted is not None:
        afar = [stream for stream, grant in found.items() if grant.role == COORDINATOR and stream not in wanted]
        found |= {stream: structs.replace(found[stream], from_afar=True) for stream in _schools_among(connection, afar)}
    return [Grant(GLOBAL_STREAM, role), *(found[stream] for stream in sorted(found))]


def grant_for(connection: Connection, number: int, stream: bytes) -> Grant | None:
    """The grant of a device for one stream, one that has ended as well."""
    return next(
        (grant for grant in grants_of(connection, number, ended=True, only=stream) if grant.stream == stream), None
    )


def streams_of(connection: Connection, number: int) -> list[bytes]:
    """The streams the device may read, the global one first."""
    return [grant.stream for grant in grants_of(connection, number)]


def holds(connection: Connection, number: int, stream: bytes) -> bool:
    """Whether the device may read the stream."""
    return stream in streams_of(connection, number)


def scope_in(connection: Connection, grant: Grant, device: Iterable[int], paths: dict[bytes, PathState]) -> Scope:
    """What a grant lets see, from the paths of its stream; `device` are the numbers the device writes under."""
    if grant.stream == GLOBAL_STREAM:
        return WHOLE
    if grant.from_afar:
        return CARD_AND_SUMMARY
    if grant.role not in NARROW:
        return scope_of(grant.role)
    if grant.role == ASSESSOR:
        return scope_of(grant.role, projects=_handed_in(connection, grant.stream))
    own = set(device)
    begun = [path for path, state in paths.items() if state.maker in own]
    persons = persons_of(connection, grant)
    return scope_of(
        grant.role, persons=persons,
        cycles={*_cycles_of(connection, persons), *(p[1:] for p in begun if p[:1] == CYCLE)},
        projects={*_projects_of(connection, persons), *(p[1:] for p in begun if p[:1] == PROJECT)},
    )  # fmt: skip


def persons_of(connection: Connection, grant: Grant) -> frozenset[bytes]:
    """The entries of the person a grant is for: the one that was named and those that people joined with it."""
    if grant.person is None:
        return frozenset()
    table = RECORD_TABLES["person_link"]
    rows = connection.execute(select(table).where(table.c.stream == grant.stream, table.c.deleted.is_(False)))
    links = [cast("PersonLink", record_of(PersonLink.record_type, row)) for row in rows]
    return frozenset(entries_of(Id(grant.person), shown_entries(links)))


def is_known(connection: Connection, stream: bytes) -> bool:
    """Whether anybody holds the stream or anything was ever written to it."""
    held = exists().where(device_stream.c.stream == stream)
    written = exists().where(sync_stream.c.stream == stream, sync_stream.c.cursor > 0)
    return stream == GLOBAL_STREAM or bool(connection.scalar(select(held | written)))


def claim_stream(connection: Connection, number: int, stream: bytes, now_ms: int) -> bool:
    """Make the device the first holder of a stream nobody knows; False if somebody does."""
    if is_known(connection, stream):
        return False
    give_stream(connection, number, stream, now_ms)
    return True


def give_stream(
    connection: Connection, number: int, stream: bytes, now_ms: int, role: str = "", person: bytes | None = None
) -> None:
    """Make the device a holder of the stream, in a role of its own there if it names one; again after an end."""
    values = {"role": role, "told": False} | ({"person": person} if person else {})
    new = upsert(connection)(device_stream).values(device=number, stream=stream, since_ms=now_ms, **values)
    given = device_stream.c
    since = case((given.ended_ms.is_(None), given.since_ms), else_=now_ms)
    again = values | {"since_ms": since, "ended_ms": None, "ended_seq": None}
    connection.execute(new.on_conflict_do_update(index_elements=["device", "stream"], set_=again))


def take_stream(connection: Connection, number: int, stream: bytes, now_ms: int) -> bool:
    """End the grant; what was done under it may still be handed in. False if there is none that stands."""
    where = (device_stream.c.device == number, device_stream.c.stream == stream, device_stream.c.ended_ms.is_(None))
    values = {"ended_ms": now_ms, "ended_seq": position(connection, stream).head, "told": False}
    return connection.execute(update(device_stream).where(*where), values).rowcount > 0


def name_person(connection: Connection, number: int, stream: bytes, person: bytes, *, again: bool = False) -> bool:
    """Say whose entry works on the device; only `again` replaces what was said before."""
    statement = update(device_stream).where(device_stream.c.device == number, device_stream.c.stream == stream)
    if not again:
        statement = statement.where(device_stream.c.person.is_(None))
    return connection.execute(statement, {"person": person, "told": False}).rowcount > 0


def rows_held(connection: Connection, number: int) -> dict[bytes, int]:
    """How many records lie in each stream that the device may read: at most so many are on its disk."""
    grants = grants_of(connection, number)
    afar = {grant.stream for grant in grants if grant.from_afar}
    counts = dict.fromkeys((grant.stream for grant in grants), 0)
    query = select(sync_row.c.stream, func.count()).group_by(sync_row.c.stream)
    whole = query.where(sync_row.c.stream.in_(counts.keys() - afar))
    seen = query.where(sync_row.c.stream.in_(afar), sync_row.c.path.in_(sorted(CARD_AND_SUMMARY.only or ())))
    for each in (whole, seen):
        counts |= {bytes(stream): int(count) for stream, count in connection.execute(each)}
    return counts


def _projects_of(connection: Connection, persons: Iterable[bytes]) -> set[bytes]:
    table, who = RECORD_TABLES["project"], list(persons)
    query = select(table.c.id).where(table.c.teacher_id.in_(who) | table.c.facilitator_id.in_(who))
    return {bytes(row) for row in connection.scalars(query)}


def _cycles_of(connection: Connection, persons: Iterable[bytes]) -> set[bytes]:
    table = RECORD_TABLES["ls_member"]
    query = select(table.c.cycle_id).where(table.c.person_id.in_(list(persons)), table.c.deleted.is_(False))
    return {bytes(row) for row in connection.scalars(query)}


def _handed_in(connection: Connection, stream: bytes) -> set[bytes]:
    table = RECORD_TABLES["portfolio"]
    query = select(table.c.project_id).where(
        table.c.stream == stream, table.c.deleted.is_(False), table.c.submitted_on.is_not(None)
    )
    return {bytes(row) for row in connection.scalars(query)}


def _of_observer(given: dict[bytes, Grant], stream: Id | None, only: bytes | None) -> list[Grant]:
    elsewhere = [given[stream] for stream in sorted(given) if given[stream].role != OBSERVER]
    return [*([Grant(stream, OBSERVER)] if stream and only in (None, stream) else ()), *elsewhere]


def _schools_among(connection: Connection, streams: Collection[bytes]) -> set[bytes]:
    """A person who works for no single school has a stream of their own, which is none."""
    table = RECORD_TABLES["school"]
    return {bytes(school) for school in connection.scalars(select(table.c.id).where(table.c.id.in_(streams)))}


def schools_in(connection: Connection, region_code: str) -> set[bytes]:
    """The schools of a region that are known by their record."""
    return _schools_among(connection, _streams_in(connection, region_code, None))


def _streams_in(connection: Connection, region_code: str, only: bytes | None) -> set[bytes]:
    school = RECORD_TABLES["school"]
    placed = select(school.c.id).where(school.c.region_code == region_code)
    brought = (
        select(device_stream.c.stream)
        .join(devices, devices.c.number == device_stream.c.device)
        .outerjoin(school, school.c.id == device_stream.c.stream)
        .where(devices.c.region_code == region_code, func.coalesce(school.c.region_code, "") == "")
    )
    if only is not None:
        placed, brought = placed.where(school.c.id == only), brought.where(device_stream.c.stream == only)
    return {bytes(stream) for (stream,) in connection.execute(union(placed, brought))}
