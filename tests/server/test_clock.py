"""What a server with a wrong clock does: it serves, and tells nobody the time."""

from __future__ import annotations

from pathlib import Path

from app.domain.clock import BUILD_MS
from app.storage.server_store import open_server_store
from app.sync.rules import RULES
from app.sync.sync_server import YEAR_MS, SyncServer
from app.usecases import serving_admin
from tests.sync.test_rules_are_needed import DAY, a_region


class Wall:
    """A clock that shows what it is told."""

    def __init__(self, now: int) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now


def test_a_clock_far_ahead_waits_for_a_word(tmp_path: Path) -> None:
    """Until a year after the date of the program the time is told; then only for a year after a person confirmed it."""
    wall = Wall(BUILD_MS + 300 * DAY)
    store = open_server_store(str(tmp_path))
    server = SyncServer(store, wall)
    assert server.beacon_ms() == wall.now
    wall.now = BUILD_MS + 2 * YEAR_MS
    assert server.beacon_ms() == 0
    serving_admin.confirm_clock(store, wall.now)
    wall.now += 300 * DAY
    assert server.beacon_ms() == wall.now
    wall.now += 300 * DAY
    assert server.beacon_ms() == 0
    store.close()


def test_a_clock_before_its_program_is_not_told(tmp_path: Path) -> None:
    """A clock that stands before the program was made says nothing."""
    store = open_server_store(str(tmp_path))
    assert SyncServer(store, Wall(BUILD_MS - DAY)).beacon_ms() == 0
    store.close()


def test_a_silent_clock_keeps_nobody_from_exchanging(tmp_path: Path) -> None:
    """With a server that tells no time, exchanges go on, and no device's clock moves by what it did not say."""
    with a_region(tmp_path, RULES) as region:
        region.world.server_time.error_ms = 5 * YEAR_MS
        region.write(region.a, "бәрібір жетеді")
        proven = region.b.store.clock.state().proven_ms
        region.at_rest()
        assert region.agrees("бәрібір жетеді")
        assert region.b.store.clock.state().proven_ms == proven
