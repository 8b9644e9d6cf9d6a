"""Exchanging with the server: now, by itself in good time, and how things stand with it.

What carries the bytes is imported with the first exchange: the first page does not wait for it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property, partial
from threading import Event
from typing import TYPE_CHECKING

from app.domain.clock import KAZAKH_TIME, ms_from_stamp
from app.domain.problems import NotEnrolled, NotOurServer, Stalled, SyncProblem, Unreachable
from app.storage import data_spent, hand_ins, local, outbox, receipts
from app.storage import status_queries as counts
from app.storage.lanes import Lane
from app.storage.receipts import Receipt
from app.usecases.data_limits import limits_of
from app.usecases.own_server import SERVER
from app.usecases.practice_mark import refuse_in_practice
from app.usecases.roads import LEFT, ROAD
from app.usecases.sync_picture import Attempt, Coming, Outlook, SyncPicture

if TYPE_CHECKING:
    from app.domain.relay_address import Through
    from app.storage.first_load import Load
    from app.sync.meter import Meter
    from app.sync.remote import Remote
    from app.sync.session import ClientSession, Tally
    from app.usecases.desk import Desk
    from app.usecases.enrolling import EnrolledAs
    from app.usecases.joining import JoinDesk

Courier = Callable[[str, bool], "Remote"]
"""Address, and whether it may be without encryption → the way there."""

log = logging.getLogger(__name__)

ATTEMPTS = 20
"""Receipts that a picture holds."""


class SyncDesk:
    """The exchange of one open profile. `sync_now` and `connect` run on the `net` lane."""

    def __init__(self, desk: Desk, courier: Courier | None = None) -> None:
        self._desk = desk
        self._courier = courier or _over_http
        self._session: ClientSession | None = None
        self._line: tuple[tuple[str, Through | None], Remote] | None = None
        self._refused: int | None = None
        self._meter: Meter | None = None

    def sync_now(
        self,
        cancel: Event | None = None,
        progress: Callable[[Tally], None] | None = None,
        *,
        by_hand: bool = True,
    ) -> Tally:
        """Exchange until nothing waits on either side; every frame is committed with its cursor on the `write` lane.

        Raises PracticeOnly, NotEnrolled, BudgetSpent unless `by_hand`, `runner.Cancelled`, and the other
        `SyncProblem`s; what had arrived until then is kept.
        """
        from app.sync.meter import Meter
        from app.sync.runner import Runner
        from app.usecases.portfolio_files import name_files

        store = self._desk.store
        refuse_in_practice(store)
        with store.reading() as connection:
            server = local.read(connection, SERVER)
        if server is None:
            raise NotEnrolled
        session = self.session()

        def go(through: Through | None) -> Tally:
            remote = self._line_to(server["url"], bool(server["insecure"]), through)
            try:
                done = Runner(store, session, remote, write, progress, meter).run(cancel)
            except BaseException:
                self.hang_up()  # the line may be dead without saying so
                raise
            self._carry(remote, bytes(server["server_public_key"]), cancel)
            return done

        try:
            with self.write_lane() as write:
                self._meter = meter = Meter(store, write, limits_of(self._desk.folder), self._day, by_hand)
                meter.check()  # before there is a line, and an attempt to be told of
                write.call(partial(name_files, self._desk))
                try:
                    return self._desk.roads.by_any(go, write)
                except (Unreachable, Stalled, NotOurServer):
                    if cancel is None or not cancel.is_set():
                        self._leave_post(session, write, progress)
                    raise
        finally:
            self._refused = None

    def session(self) -> ClientSession:
        """The exchanges of this start, on the line and by post."""
        from app.sync.session import ClientSession

        self._session = self._session or ClientSession(
            self._desk.store, files=self._desk.transfers.carrier(self._photos_wait)
        )
        return self._session

    def connect(
        self, url: str, code: str, *, insecure: bool = False, server_key: bytes | None = None
    ) -> EnrolledAs:  # fmt: skip
        """Hand in an invitation `code` at the server `url`; the school of this profile is from then on the server's.

        Raises what `enrolling.enroll` raises.
        """
        from app.usecases.enrolling import enroll

        def go(through: Through | None) -> EnrolledAs:
            remote = None if through is None else _over_http(url, insecure, through)
            return enroll(
                self._desk.store, url, code, insecure=insecure, server_key=server_key, write=write, remote=remote
            )  # fmt: skip

        with self.write_lane() as write:
            enrolled = self._desk.roads.by_any(go, write)
        self.let_in(enrolled)
        return enrolled

    def let_in(self, enrolled: EnrolledAs) -> None:
        """Go on as what the server made of this profile."""
        self._session = None  # it knew the device by its earlier number
        self.hang_up()
        self._desk.relay.server_changed()
        self._desk.school = enrolled.school

    @cached_property
    def joining(self) -> JoinDesk:
        """Coming to a server with an invitation, maybe without a line."""
        from app.usecases.joining import JoinDesk

        return JoinDesk(self._desk)

    def picture(self) -> SyncPicture:
        """How things stand, from receipts, the outbox and stored facts alone."""
        from app.storage import first_load

        store = self._desk.store
        with store.reading() as connection:
            server = local.read(connection, SERVER)
            if self._refused is None:  # reads the whole log, and only an exchange can change it
                self._refused = counts.change_counts(connection).get("refused", 0)
            oldest = outbox.oldest_unsent_stamp(connection)
            contact = receipts.last_contact_ms(connection)
            left = local.read(connection, LEFT) or {}
            return SyncPicture(
                server="" if server is None else str(server["url"]),
                unsent=outbox.unsent_count(connection),
                oldest_unsent=None if oldest is None else local_time(ms_from_stamp(oldest)),
                refused=self._refused,
                conflicts=counts.open_conflicts(connection) if self._desk.may_settle else 0,
                set_aside=counts.set_aside(connection),
                is_clock_doubtful=store.clock.doubtful,
                last_contact=local_time(contact) if contact else None,
                through=str(local.read(connection, ROAD, "")),
                left_with=str(left.get("name", "")),
                left_at=local_time(left["at_ms"]) if left else None,
                attempts=tuple(_attempt(receipt) for receipt in receipts.latest(connection, ATTEMPTS)),
                limits=limits_of(self._desk.folder),
                spent=data_spent.spent_on(connection, self._day()),
                coming=_coming(first_load.coming(connection)),
                handed_in=hand_ins.newest(connection),
                role=store.role,
            )

    def outlook(self) -> Outlook:
        """What an exchange will cost, and what would be lost without one."""
        from app.usecases.outlook import outlook_of

        return outlook_of(self._desk)

    def is_reachable(self) -> bool:
        """Whether the server takes a connection now."""
        from app.usecases.link import is_reachable

        with self._desk.store.reading() as connection:
            server = local.read(connection, SERVER)
        return server is not None and is_reachable(str(server["url"]))

    def interrupt(self) -> None:
        """End the exchange that is under way, also while its line is silent; may be called from any thread."""
        from app.sync.remote import Interruptible

        line = self._line
        if line is not None and isinstance(line[1], Interruptible):
            line[1].interrupt()

    def hang_up(self) -> None:
        """Let the line to the server go; the next exchange opens a new one."""
        if self._line is not None:
            self._line[1].close()
            self._line = None

    def _photos_wait(self) -> bool:
        """Whether the data of today is too short for photos."""
        return self._meter is not None and self._meter.left.photos == 0

    def _day(self) -> int:
        return self._desk.today().toordinal()

    def _leave_post(self, session: ClientSession, write: Lane, progress: Callable[[Tally], None] | None) -> None:
        """Without a line anywhere: what waits is left, sealed, with the computer of the school, if there is one."""
        taken = self._desk.roads.taken()
        if taken is not None:
            from app.usecases.leaving_post import leave_post

            for came in leave_post(self._desk, taken, session, write):
                if progress is not None:
                    progress(came)

    def _carry(self, remote: Remote, server_key: bytes, cancel: Event | None) -> None:
        """Hand in the post of others; whatever goes wrong there waits for the next time and is no matter of ours."""
        from app.sync.post_box import BOX_FOLDER, PostBox

        box = PostBox(self._desk.folder / BOX_FOLDER)
        if not box.is_empty:
            from app.sync.carrying import carry
            from app.sync.envelope import name_of

            try:
                carry(box, remote, name_of(server_key), cancel)
            except (SyncProblem, OSError) as trouble:
                log.info("post of others waits: %s", type(trouble).__name__)
                self.hang_up()

    def _line_to(self, url: str, insecure: bool, through: Through | None) -> Remote:
        """The line of the exchange before, which saves greeting the server anew, or a new one."""
        if self._line is not None and self._line[0] == (url, through):
            return self._line[1]
        self.hang_up()
        remote = self._courier(url, insecure) if through is None else _over_http(url, insecure, through)
        self._line = ((url, through), remote)
        return remote

    @contextmanager
    def write_lane(self) -> Iterator[Lane]:
        """Where work of the `net` lane commits: the window's own lane.

        The command line has none, and gets one for as long as it needs it.
        """
        if self._desk.write is not None:
            yield self._desk.write
            return
        lane = Lane("write")
        try:
            yield lane
        finally:
            lane.close()


def local_time(ms: int) -> datetime:
    """Milliseconds since 1970 as local time here."""
    return datetime.fromtimestamp(ms / 1000, KAZAKH_TIME)


def _attempt(receipt: Receipt) -> Attempt:
    size = receipt.bytes_up + receipt.bytes_down
    return Attempt(local_time(receipt.at_ms), receipt.outcome, receipt.sent, receipt.received, size)


def _coming(loads: list[Load]) -> Coming | None:
    since = 0 if any(not load.since_ms for load in loads) else max((load.since_ms for load in loads), default=0)
    return Coming(local_time(since) if since else None) if loads else None


def _over_http(url: str, insecure: bool, through: Through | None = None) -> Remote:
    from app.sync.http_remote import HttpRemote

    return HttpRemote(url, insecure=insecure, pinned=True, through=through)
