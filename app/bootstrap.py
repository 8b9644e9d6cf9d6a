"""The one place where the client is put together: profile, store, desk, lanes, window."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.paths import Profile
from app.settings import LANGUAGE, LOG_LEVEL, TEXT_SIZE, THEME, Settings

if TYPE_CHECKING:
    from app.domain.clock import TimeSource
    from app.storage.lanes import Lane
    from app.storage.store import Store
    from app.ui.program import Opened, Program
    from app.usecases.desk import Desk
    from app.usecases.identity import Identity

SWITCH_SECONDS = 0.0005
"""How long one thread may keep the interpreter while the window waits to paint."""


@dataclass(frozen=True)
class Assembly:
    """An open profile. Leave it through `close`, or use it in a `with` statement."""

    profile: Profile
    settings: Settings
    store: Store
    desk: Desk
    identity: Identity

    def close(self) -> None:
        """Close the database; nothing of this assembly may be used afterwards."""
        from app.storage.opening import close_store

        close_store(self.store)

    def __enter__(self) -> Assembly:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def open_profile(profile: Profile, source: TimeSource | None = None, write: Lane | None = None) -> Assembly:
    """Open `profile`, making it if it is new; the storage is imported here, not before.

    `write` is the lane on which work from the network commits, for a program that has lanes.
    Raises the `StorageProblem`s of `app.storage.opening.open_store`.
    """
    from app.logs import start_logging
    from app.storage.opening import open_store
    from app.usecases.desk import Desk
    from app.usecases.identity import identity_of

    settings = Settings(profile.settings)
    store = open_store(profile.folder, source)
    start_logging(profile.logs, settings.text(LOG_LEVEL))
    identity = identity_of(store)
    desk = Desk(store, profile.folder, identity.person, identity.school, write)
    return Assembly(profile, settings, store, desk, identity)


class Client:
    """A profile with a window: three lanes and the store, which is opened after the first paint."""

    def __init__(self, profile: Profile, language: str) -> None:
        from app.storage.lanes import Lane

        self._profile = profile
        self._language = language
        self.lanes = {name: Lane(name) for name in ("net", "read", "write")}
        self.assembly: Assembly | None = None

    def open(self) -> Opened:
        """Open the profile; runs on the `write` lane."""
        from app.ui.program import Opened
        from app.usecases.backups import back_up_daily
        from app.usecases.identity import school_name_of

        opened = self.assembly = open_profile(self._profile, write=self.lanes["write"])
        opened.desk.drafts.settle()
        return Opened(
            desk=opened.desk,
            role=opened.identity.role,
            school_name=school_name_of(opened.store, opened.identity, self._language),
            upkeep=lambda: back_up_daily(opened.store, self._profile.folder),
        )

    def close(self) -> None:
        """Finish what is queued, then close the store."""
        for lane in self.lanes.values():
            lane.close()
        if self.assembly is not None:
            self.assembly.close()


def make_program(client: Client, profile: Profile, language: str) -> Program:
    """The window over `client`; an application object must exist."""
    from app.ui.kit.tokens import Scheme
    from app.ui.program import Look, Program

    settings = Settings(profile.settings)
    look = Look(language, Scheme(settings.text(THEME)), settings.number(TEXT_SIZE))
    return Program(look, client.lanes, client.open, lambda chosen: settings.set(LANGUAGE, chosen))


def run_window(profile: Profile, language: str) -> int:
    """Open the window over `profile` and stay until it is closed; gives the exit code."""
    from app.ui.program import run

    sys.setswitchinterval(SWITCH_SECONDS)
    client = Client(profile, language)
    try:
        return run(lambda: make_program(client, profile, language))
    finally:
        client.close()
