"""The store: `Store.work()` is the only way a person's change reaches the database.

One transaction writes the row, keeps what the change hides of the server's state, and adds one line to the change log.
Either all of it is there after a power cut, or nothing.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import TypeVar

from sqlalchemy import Connection, Engine, Select, func, select
from sqlalchemy.exc import DatabaseError

from app.domain.change import origin_of
from app.domain.clock import Clock, ClockState, TimeSource
from app.domain.ids import NOBODY, Id, IdSource
from app.domain.problems import NotFound
from app.domain.record import Record
from app.storage import engine as engines
from app.storage import local
from app.storage.faults import storage_problem
from app.storage.rows import record_of, stored_row, table_of
from app.storage.tables import change_log
from app.storage.work import Work

R = TypeVar("R", bound=Record)

PROVISIONAL = 1 << 30
"""Bit of the device numbers that devices choose for themselves before they are enrolled."""


class Store:
    """An open database of one device.

    One thread writes at a time, usually the `write` lane; others wait. Any thread may read. Opening and closing is done
    by `app.storage.opening`.
    """

    def __init__(
        self, writer: Engine, reader: Engine, source: TimeSource, bits: Callable[[int], int] = secrets.randbits
    ) -> None:
        self._bits = bits
        self.writer = writer
        self.reader = reader
        self._one_at_a_time = RLock()  # there is one connection; two threads inside it would mix what they write
        with writer.begin() as connection:
            self.clock = Clock(source, ClockState(*local.read(connection, "clock", [])))
            self.device = int(local.read(connection, "device", 0))
            if not self.device:
                self.device = PROVISIONAL | bits(30)
                local.write(connection, "device", self.device)
            owner = local.read(connection, local.OWNER)
            self.role: str = owner[2] if owner else ""
            """What the person at this profile is; decides what may be written here."""
            self._next_tx = (connection.scalar(select(func.max(change_log.c.tx))) or 0) + 1
        self.ids = IdSource(self.device, self.clock.now_ms)
        self._origin = 0
        self._seqs: dict[bytes, int] = {}

    @property
    def origin(self) -> int:
        """This start's origin; drawn with the first change, so a start that only reads leaves no trace."""
        if not self._origin:
            self.renew_origin()
        return self._origin

    @property
    def live_origin(self) -> int:
        """This start's origin, or 0 while nothing was changed."""
        return self._origin

    def renew_origin(self) -> None:
        """Take a fresh origin: at a start, after enrolment, and when another copy of this device was found."""
        self._origin = origin_of(self.device, self._bits(32))
        self._seqs = {}

    def continue_after(self, moved: Mapping[bytes, int]) -> None:
        """Go on numbering behind changes that were given this start's origin (stream → how many)."""
        self._seqs.update(moved)

    def become(self, device: int) -> None:
        """Go on as the device number a server gave."""
        self.device = device
        self.ids = IdSource(device, self.clock.now_ms)
        self._origin = 0

    def new_id(self) -> Id:
        """A fresh id for a record."""
        return self.ids.new()

    @contextmanager
    def work(self, author: Id = NOBODY, batch: str = "") -> Iterator[Work]:
        """One transaction of one person: everything saved in it is committed together, or nothing is.

        Raises `InvalidRecord` and `TooManyChanges` from `Work.save`, and a `StorageProblem` if the disk refuses.
        """
        with self.transaction() as connection:
            work = Work(
                connection, clock=self.clock, origin=self.origin, seqs=self._seqs, author=author, batch=batch,
                tx=self._next_tx, role=self.role,
            )  # fmt: skip
            yield work
            work.finish()
        self._seqs.update(work.seqs)
        self._next_tx += 1
        if work.stamp:
            self.clock.used(work.stamp)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A bare writing transaction, for sync and upkeep; a person's changes go through `work`."""
        try:
            with self._one_at_a_time, self.writer.begin() as connection:
                yield connection
        except DatabaseError as error:
            raise storage_problem(error, self.writer) from error

    @contextmanager
    def told_transaction(self) -> Iterator[Connection]:
        """The same for what a server told: it is on the disk with the next transaction of the other kind.

        A power cut can take it back, and that this copy ever read so far with it; then the server tells it again.
        """
        with self._one_at_a_time, engines.synchronous(self.writer, "NORMAL"), self.transaction() as connection:
            yield connection

    @property
    def folder(self) -> Path:
        """Where the database file lies."""
        return Path(self.writer.url.database or "").parent

    def compact(self) -> bool:
        """Write the file anew without anything that was deleted or erased; raises a `StorageProblem`.

        False if somebody who reads kept the log beside it from being emptied.
        """
        from app.storage import erasing  # a start erases nothing

        try:
            with self._one_at_a_time:
                return erasing.compact(self.writer)
        except DatabaseError as error:
            raise storage_problem(error, self.writer) from error

    def close_writer(self) -> None:
        """Close the one connection that writes; a transaction that is under way comes to its end first."""
        with self._one_at_a_time:
            self.writer.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of the database; raises a `StorageProblem` if the disk or the file fails."""
        try:
            with self.reader.connect() as connection, connection.begin():
                yield connection
        except DatabaseError as error:
            raise storage_problem(error, self.writer) from error

    def get(self, cls: type[R], row: Id) -> R:
        """The record `row`; raises NotFound for an unknown or deleted one."""
        with self.reading() as connection:
            found = stored_row(connection, cls.record_type, row)
        if found is None or found.deleted:
            raise NotFound(type=cls.record_type.name, id=row.hex())
        return record_of(cls.record_type, found)  # type: ignore[return-value]

    def find(self, cls: type[R], row: Id | None) -> R | None:
        """The record `row`, or None."""
        try:
            return None if row is None else self.get(cls, row)
        except NotFound:
            return None

    def all(self, cls: type[R], **where: object) -> list[R]:
        """Records that are not deleted and whose fields equal `where`, in Kazakh alphabet order of their titles."""
        table = table_of(cls.record_type)
        query: Select[tuple[object, ...]] = select(table).where(table.c.deleted.is_(False))
        for name, value in where.items():
            spec = cls.record_type.by_name.get(name)
            query = query.where(table.c[name] == (value if spec is None else spec.kind.encode(value)))
        with self.reading() as connection:
            rows = connection.execute(query.order_by(table.c.sort_key, table.c.id)).all()
        return [record_of(cls.record_type, row) for row in rows]  # type: ignore[misc]

    def counts(self) -> Mapping[str, int]:
        """How many changes stand in which state: `pending`, `absorbed`, `refused`, `foreign`."""
        query = select(change_log.c.state, func.count()).group_by(change_log.c.state)
        with self.reading() as connection:
            return {state: count for state, count in connection.execute(query)}  # noqa: C416 - rows are not pairs to mypy
