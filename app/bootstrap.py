"""The one place where a client is put together: profile, store, desk, lanes, window. `app.turns` opens the windows."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.paths import Profile, Seats
from app.settings import LOG_LEVEL, RELAY, SYNC_MINUTES, Settings
from app.start import keep_what_is_there, tune_interpreter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.domain.change import Changed
    from app.domain.clock import TimeSource
    from app.storage.lanes import Lane
    from app.storage.store import Store
    from app.ui.opened import Opened
    from app.ui.program import Program
    from app.usecases.desk import Desk
    from app.usecases.first_sight import FirstSight
    from app.usecases.identity import Identity
    from app.usecases.seats import Neighbour


@dataclass(frozen=True)
class Assembly:
    """An open profile. Leave it through `close`, or use it in a `with` statement."""

    profile: Profile
    settings: Settings
    store: Store
    desk: Desk
    identity: Identity

    def close(self) -> None:
        """Let no other computer through and close the database; nothing of this may be used afterwards."""
        from app.storage.opening import close_store

        self.desk.relay.stop()
        close_store(self.store)

    def __enter__(self) -> Assembly:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def open_profile(
    profile: Profile, source: TimeSource | None = None, write: Lane | None = None, desk: Desk | None = None
) -> Assembly:
    """Open `profile`, making it if it is new; the storage is imported here, not before.

    `write` is the lane on which work from the network commits, for a program that has lanes; `desk` one that was there
    before its store.
    Raises the `StorageProblem`s of `app.storage.opening.open_store`.
    """
    from app.logs import start_logging
    from app.storage.opening import open_store

    store = open_store(profile.folder, source)
    start_logging(profile.logs, Settings(profile.settings).text(LOG_LEVEL))
    return _assembled(profile, store, write, desk)


def read_profile(profile: Profile) -> Assembly:
    """Open `profile` for reading, beside a window that has it open; raises the `StorageProblem`s of `open_store`."""
    from app.domain.problems import DatabaseBusy
    from app.storage.opening import open_reading

    try:
        return open_profile(profile)
    except DatabaseBusy:
        return _assembled(profile, open_reading(profile.folder), None)


def _assembled(profile: Profile, store: Store, write: Lane | None, desk: Desk | None = None) -> Assembly:
    from app.usecases.desk import Desk
    from app.usecases.identity import identity_of

    identity = identity_of(store)
    desk = desk or Desk(None, profile.folder, write=write)
    desk.take(store, identity.person, identity.school)
    return Assembly(profile, Settings(profile.settings), store, desk, identity)


def _look_after(opened: Assembly, folder: Path) -> Changed:
    """Letting neighbours through, a copy of the day, then a look at the data; gives the records that were put right."""
    from app.usecases.backups import back_up_daily

    if opened.settings.value(RELAY) and not opened.desk.practice.is_on:
        opened.desk.relay.start_if_possible()
    back_up_daily(opened.store, folder)
    return opened.desk.checking.daily()


class Client:
    """A profile with a window: three lanes and the store, which is opened after the first paint."""

    def __init__(
        self, profile: Profile, language: str, prepare: Callable[[], object] | None = None,
        source: TimeSource | None = None, seats: Seats | None = None,
    ) -> None:  # fmt: skip
        """`prepare` runs on the `write` lane before the profile is opened, such as making a practice school.

        `seats` are the places of everybody at this machine; None where only this folder was asked for.
        """
        from app.storage.lanes import Lane

        self.profile, self._source, self._seats = profile, source, seats
        self._language = language
        self._prepare: Callable[[], object] | None = prepare
        self.lanes = {name: Lane(name) for name in ("net", "read", "write")}
        self.assembly: Assembly | None = None
        self._desk: Desk | None = None
        """The one of the first sight, while its store is to come."""

    @property
    def is_to_be_made(self) -> bool:
        """Whether there is work to do before the profile can be opened."""
        return self._prepare is not None

    def first_sight(self, language: str) -> tuple[Desk, FirstSight] | None:
        """What may be shown before the store is open, and the desk that `open` will bring the store to."""
        from app.domain.clock import MachineTime
        from app.usecases.desk import Desk
        from app.usecases.first_sight import first_sight

        source = self._source or MachineTime()
        sight = first_sight(self.profile.folder, language, source.wall_ms())
        if sight is None:
            return None
        self._desk = Desk(None, self.profile.folder, sight.who, sight.school, self.lanes["write"])
        return self._desk, sight

    def open(self) -> Opened:
        """Open the profile unless it is open; runs on the `write` lane."""
        from app.ui.opened import Opened
        from app.usecases.identity import identity_of, school_name_of
        from app.usecases.pauses import AutoSync
        from app.usecases.practice_mark import is_practice
        from app.usecases.repairs import tell_of_repair

        if self.assembly is None:
            if self._prepare is not None:
                self._prepare()
                self._prepare = None
            self.assembly = open_profile(self.profile, self._source, self.lanes["write"], self._desk)
            self._desk = None
            self.assembly.desk.drafts.settle()
            keep_what_is_there()
        opened, identity = self.assembly, identity_of(self.assembly.store)
        return Opened(
            desk=opened.desk,
            role=identity.role,
            school_name=school_name_of(opened.store, identity, self._language),
            is_new=not identity.is_known,
            pauses=AutoSync(opened.settings.number(SYNC_MINUTES)),
            upkeep=lambda: _look_after(opened, self.profile.folder),
            repair=tell_of_repair(opened.store),
            introduce=partial(_introduce, opened) if self._has_neighbours else None,
            neighbour=self._neighbour() if self._has_neighbours and not identity.is_known else None,
            is_practice=is_practice(opened.store),
        )

    @property
    def _has_neighbours(self) -> bool:
        return self._seats is not None and self._seats.are_several and not self.profile.is_practice

    def _neighbour(self) -> Neighbour | None:
        from app.usecases.seats import neighbour_of

        return None if self._seats is None else neighbour_of(self._seats)

    def restore(self, file: Path) -> Opened:
        """Put a checked copy of `file` in the place of the data, and open it.

        Runs on the `net` lane, where no exchange can be under way then, and waits for the two others. Raises what
        `usecases.backups.restore` raises; whatever stands there then is opened by the next `open`.
        """
        from app.storage.backup import check_backup

        check_backup(file)  # before the data that is open has to go
        self.lanes["read"].call(lambda: None)  # earlier pages may still be reading
        return self.lanes["write"].call(lambda: self._restore(file))

    def _restore(self, file: Path) -> Opened:
        from app.usecases.backups import restore

        if self.assembly is not None:
            self.assembly.close()
            self.assembly = None
        restore(self.profile.folder, file)
        return self.open()

    def close(self) -> None:
        """Finish what is queued, then close the store; an exchange without an answer is not waited for before that."""
        self.close_store()
        self.close_line()

    def close_store(self) -> None:
        """Finish what is queued but for the network, and close the store: everything is on the disk then."""
        self.lanes["write"].close()
        sight = self._sight_for_next()
        self.lanes["read"].close()
        if self.assembly is not None:
            self.assembly.close()
            self.assembly = None
        if sight is not None:
            from app.usecases.first_sight import keep_for_next

            keep_for_next(self.profile.folder, sight)

    def _sight_for_next(self) -> bytes | None:
        """What the next start may show at once."""
        if self.assembly is None:
            return None
        from app.usecases.first_sight import sight_for_next

        try:
            return self.lanes["read"].call(partial(sight_for_next, self.assembly.desk))
        except Exception as error:  # a picture that fails must not keep the data from being closed properly
            logging.getLogger(__name__).warning("no first sight for the next start: %s", type(error).__name__)
            return None

    def close_line(self) -> None:
        """Wait for an exchange that may still hang on a dead line; its answer finds a closed store."""
        self.lanes["net"].close()


def _introduce(opened: Assembly) -> None:
    """Let the choice between people say whose place this is without opening it."""
    from app.usecases.seat_glance import erased_owner_of, owner_of
    from app.usecases.seats import Card, keep_card

    owner = owner_of(opened.store) or erased_owner_of(opened.store)
    if owner is not None:
        keep_card(opened.profile, Card(*owner))


def make_program(client: Client, profile: Profile, language: str, seats: Seats | None = None) -> Program:
    """The window over `client` with the settings of `profile`; an application object must exist."""
    from app.ui.program import Program

    tune_interpreter()
    return Program(
        language, Settings(profile.settings), client.profile.folder, client.lanes, client,
        seat=profile, is_shared=seats is not None,
    )  # fmt: skip
