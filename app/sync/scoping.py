"""What the asking device may see of each of its streams, and whether that still is what it was told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from msgspec import structs
from sqlalchemy import Connection

from app.domain.audience import CARD, SUMMARY
from app.domain.ids import GLOBAL_STREAM
from app.domain.rules.rights import OBSERVER, OF_A_REGION, TEACHER
from app.domain.rules.scopes import (
    CARD_AND_SUMMARY,
    NARROW,
    SUMMARY_ALONE,
    VIEW_FROM_AFAR,
    Rights,
    Scope,
    scope_name,
)
from app.storage import grants as grant_store
from app.storage import server_log as log
from app.storage import server_paths
from app.storage.devices import Device
from app.storage.grants import LATE_MS, Grant
from app.storage.registers import add_prints
from app.sync import wire
from app.sync.rules import Rules

IN_FIGURES = (CARD_AND_SUMMARY, SUMMARY_ALONE)
"""Scopes of which there is little to see, however much there is."""


@dataclass(frozen=True, slots=True)
class View:
    """One stream as one device sees it."""

    grant: Grant
    scope: Scope
    name: bytes
    """The name of the scope; empty for a whole stream."""
    head: int
    fingerprint: int
    """Over what is seen."""
    cursor: int = 0
    """How far the device has read, or 0 if it must read anew."""
    is_news: bool = False
    """The device was told another name."""
    anew: bool = False
    """Something of what it read before came into sight or went out of it."""
    floors: tuple[int, ...] | None = None
    """Where the device reads newest first: of each part the number above which it holds everything."""
    is_begun: bool = False
    """It begins to, with this answer."""

    @property
    def stream(self) -> bytes:
        """The stream seen."""
        return self.grant.stream


def views_of(connection: Connection, device: Device, rules: Rules, stream: bytes | None = None) -> list[View]:
    """The streams a device is to hold, or only the one that is named, as they stand in this view of the database."""
    grants = grant_store.grants_of(connection, device.number, only=stream)
    held = [grant for grant in grants if stream in (None, grant.stream)]
    narrow = [g for g in held if rules.scopes and g.stream != GLOBAL_STREAM]
    in_figures = [g.stream for g in narrow if g.from_afar or g.role == OBSERVER]
    from_afar = server_paths.paths_named(connection, in_figures, (CARD, SUMMARY))
    scopes = {g.stream: _scope(connection, g, device, from_afar.get(g.stream)) for g in narrow}
    hidden: dict[bytes, dict[bytes, int]] = {}
    for circle in {scope.hidden for scope, _ in scopes.values() if scope.hidden}:
        streams = [stream for stream, (scope, _) in scopes.items() if scope.hidden == circle]
        hidden[circle] = server_paths.circle_sums(connection, streams, circle)
    stands = log.positions(connection, [grant.stream for grant in held])
    views = []
    for grant in held:
        head, whole = stands[grant.stream]
        scope, paths = scopes.get(grant.stream, (Scope(), {}))
        if scope.only is not None:
            whole = server_paths.sum_of(paths, scope)
        elif scope.hidden:
            whole = add_prints(whole, -hidden[scope.hidden].get(grant.stream, 0))
        moves = {path: state.moves for path, state in paths.items()}
        views.append(View(grant, scope, scope_name(scope, moves), head, whole))
    return views


def compared(connection: Connection, view: View, cursor: int, told: bytes) -> View:
    """The view of a device that has read up to `cursor` under the scope name it was `told`."""
    is_news = told != view.name
    anew = is_news and cursor > 0 and _touches_past(connection, view, cursor, told)
    return replace(view, cursor=0 if anew else cursor, is_news=is_news, anew=anew)


def followed(connection: Connection, device: Device, view: View, rules: Rules) -> View | None:
    """The view as it is in this view of the database, while an answer goes on; None if something else is seen now.

    What is seen follows from the grant and from what the stream holds: as long as both stand still nothing is read.
    """
    grants = grant_store.grants_of(connection, device.number)
    if view.grant in grants and log.position(connection, view.stream).head == view.head:
        return view
    now = views_of(connection, device, rules, view.stream)
    return now[0] if [seen.name for seen in now] == [view.name] else None


def remember(connection: Connection, view: View) -> None:
    """Keep what the device is told now, to know later what has changed since; a view from afar has no past."""
    if view.scope.only is not None and view.name != VIEW_FROM_AFAR:
        server_paths.remember_scope(connection, view.name, _moves(connection, view))


def rights_in(connection: Connection, device: Device, stream: bytes, now_ms: int, rules: Rules) -> Rights | None:
    """What the device may write into a stream; None for nothing. A stream nobody knows becomes its own."""
    grant = grant_store.grant_for(connection, device.number, stream)
    if grant is None:
        if device.role == OBSERVER or not grant_store.claim_stream(connection, device.number, stream, now_ms):
            return None
        return Rights(device.role, device.role)
    if grant.ended_ms is not None and now_ms > grant.ended_ms + LATE_MS:
        return None
    near = structs.replace(grant, from_afar=False)  # who may look closer may write as well
    scope = _scope(connection, near, device)[0] if rules.scopes else Scope()
    return Rights(grant.role, device.role, scope, grant.ended_seq)


def seen_rows(connection: Connection, device: Device, rows: Mapping[bytes, bytes], rules: Rules) -> set[bytes]:
    """Those of some rows (row → stream) that the device may see."""
    paths: dict[bytes, bytes] = {}
    views: dict[bytes, View | None] = {}
    for stream in set(rows.values()):
        paths |= server_paths.paths_at(connection, [row for row, at in rows.items() if at == stream], stream)
        views[stream] = next(iter(views_of(connection, device, rules, stream)), None)
    found = set()
    for row, stream in rows.items():
        view = views[stream]
        if view is not None and (view.scope.is_whole or view.scope.sees(paths.get(row, b""))):
            found.add(row)
    return found


def is_stranger(connection: Connection, device: Device) -> bool:
    """Whether the server must ask whose entry works on the device, because what it may see follows from that."""
    return any(g.role == TEACHER and g.person is None for g in _schools(connection, device))


def is_unmet(connection: Connection, device: Device) -> bool:
    """Whether nobody said yet whose entry works on the device in some school."""
    return any(g.role not in OF_A_REGION and g.person is None for g in _schools(connection, device))


def meet(connection: Connection, device: Device, person: bytes) -> None:
    """Believe the first answer to that question; a later one changes nothing."""
    for grant in _schools(connection, device):
        if grant.role not in OF_A_REGION and grant.person is None:
            grant_store.name_person(connection, device.number, grant.stream, person)


def _schools(connection: Connection, device: Device) -> list[Grant]:
    return [grant for grant in grant_store.grants_of(connection, device.number) if grant.stream != GLOBAL_STREAM]


def _scope(
    connection: Connection, grant: Grant, device: Device, known: dict[bytes, server_paths.PathState] | None = None
) -> tuple[Scope, Mapping[bytes, server_paths.PathState]]:
    paths = known or (server_paths.paths_of(connection, grant.stream) if grant.role in NARROW else {})
    return grant_store.scope_in(connection, grant, (device.number, device.provisional), paths), paths


def _touches_past(connection: Connection, view: View, cursor: int, told: bytes) -> bool:
    """Whether the difference between two scopes lies in what was already read: what began later comes by itself."""
    before = server_paths.remembered_scope(connection, told) if told else None
    if before is None or view.scope.only is None:
        return True
    now = _moves(connection, view)
    other = {path for path in before.keys() | now.keys() if before.get(path) != now.get(path)}
    began = server_paths.paths_of(connection, view.stream)
    return any(path in began and began[path].began <= cursor for path in other)


def _moves(connection: Connection, view: View) -> dict[bytes, int]:
    paths = server_paths.paths_of(connection, view.stream)
    return {path: paths[path].moves if path in paths else 0 for path in view.scope.only or ()}


def told_names(header: wire.RequestHeader) -> dict[bytes, bytes]:
    """Short stream name → the scope name the device was told; not named are those it sees whole, or all from afar."""
    unnamed = VIEW_FROM_AFAR if header.asks.af else b""
    return dict.fromkeys((name for name, _ in header.streams), unnamed) | dict(header.asks.sc)


def news(views: Sequence[View]) -> tuple[tuple[bytes, bytes, bool], ...]:
    """What the answer says of scopes: short stream name, scope name, whether to read anew."""
    return tuple((wire.short(v.stream), v.name, v.anew) for v in views if v.is_news)
