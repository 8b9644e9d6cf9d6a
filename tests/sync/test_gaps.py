"""What else may happen while something waits behind a gap: restores, other starts, twins, schools taken away."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.clock import stamp_from_ms
from app.domain.records.conflicts import EditConflict
from app.domain.records.people import Person
from app.storage import grants
from app.storage.packing import pack, unpack
from app.storage.tables import change_log
from app.sync import serving
from app.sync.exchange import Pace
from app.sync.rules import RULES
from app.sync.serving import Serving
from tests.support.world import Cut, Device, Faults
from tests.sync.steps import add_people, pending
from tests.sync.test_cuts import PEOPLE, assert_all_there, break_off, region
from tests.sync.test_rules_are_needed import DAY, Region, a_region

__all__ = ["region"]  # the fixture
REWRITTEN = 15


@pytest.mark.parametrize("announced", [True, False])
@pytest.mark.parametrize("slow_clock", [True, False])
def test_a_restore_forgets_nothing_that_was_seen(tmp_path: Path, announced: bool, slow_clock: bool) -> None:
    """I3: who corrected what they had read before the server was restored is not asked about it, and not undone, though
    the correction comes behind what the server has lost.
    """
    with a_region(tmp_path, RULES) as made:
        made.at_rest()
        copy = made.world.backup_server()
        add_people(made.a, made.school, 1)
        made.write(made.b, "қате")
        made.at_rest()
        made.write(made.a, "дұрыс")
        if slow_clock:
            early = stamp_from_ms(made.world.time.now - DAY)
            with made.a.store.transaction() as connection:
                connection.execute(change_log.update().where(change_log.c.state == "pending"), {"stamp": early})
        made.world.restore_server(copy, announced=announced)
        made.at_rest()
        assert made.agrees("дұрыс")
        assert made.a.store.all(EditConflict) == []


def test_another_start_waits_for_its_turn(region: Region) -> None:
    """Where ops of an earlier start fill a request, nothing of it is said about a later one whose ops wait: the server
    would take that for a sign that it has lost something.
    """
    region.a.restart()
    add_people(region.a, region.school, 50)
    epoch = region.world.server.epoch
    break_off(region, 0.3)
    region.a.sync()
    assert region.a.session._under_way.held
    region.a.session.pace = Pace(batch=1)
    region.a.sync()
    assert region.world.server.epoch == epoch
    region.at_rest()
    assert (pending(region.a), region.world.server.early.size, region.world.server.epoch) == (0, 0, epoch)


def rewrite(twin: Device) -> None:
    """The twin of a machine wrote other words under the first numbers that wait, and nothing under the others."""
    with twin.store.transaction() as connection:
        waits = select(change_log).where(change_log.c.state == "pending").order_by(change_log.c.seq)
        lines = connection.execute(waits).all()
        for line in lines[:REWRITTEN]:
            fields = {
                number: "Егіз" if isinstance(value, str) else value for number, value in unpack(line.fields).items()
            }
            connection.execute(change_log.update().where(change_log.c.n == line.n), {"fields": pack(fields)})
        connection.execute(change_log.delete().where(change_log.c.n.in_([line.n for line in lines[REWRITTEN:]])))


def test_a_twin_in_the_gap(region: Region) -> None:
    """The twin of a machine filled the gap with its own words: all of both arrives, and nobody reads all of it anew."""
    twin, epoch = region.world.clone(region.a, "twin"), region.world.server.epoch
    rewrite(twin)
    with suppress(Cut):
        region.a.sync(Faults(request_bytes=0))
    region.a.sync()
    with suppress(Cut):
        twin.sync(Faults(answer_bytes=0))
    for _ in range(6):
        region.a.session.pace = Pace(batch=1)
        region.a.sync()
    assert_all_there(region)
    assert region.world.server.epoch == epoch


@pytest.mark.parametrize("first", ["twin", "own"])
def test_the_numbers_of_a_twin_are_not_taken_for_ones_own(region: Region, first: str) -> None:
    """Of a request that never arrived it is not believed that it did, though the twin of its machine used the numbers:
    all of both arrives.
    """
    twin = region.world.clone(region.a, "twin")
    rewrite(twin)
    if first == "twin":
        twin.sync()
    with suppress(Cut):
        region.a.sync(Faults(request_bytes=0))
    if first == "own":
        twin.sync()
    region.at_rest()
    names = {person.surname for person in region.b.store.all(Person)}
    assert {f"Көп {number}" for number in range(PEOPLE)} <= names
    assert_all_there(region)


@pytest.mark.parametrize("share", [0.3, 1])
def test_what_was_refused_before_the_cut_is_told(region: Region, share: float) -> None:
    """I9: of a school that was taken from a machine the refusal of a change is told, though the answer that told it was
    lost and what followed was taken in.
    """
    with region.world.server_store.transaction() as connection:
        grants.take_stream(connection, region.a.number, region.school, region.world.time.now)
    with region.a.store.transaction() as connection:
        waits = select(change_log.c.n).where(change_log.c.state == "pending").order_by(change_log.c.seq)
        number = connection.scalars(waits).all()[4]
        connection.execute(change_log.update().where(change_log.c.n == number), {"cursor": 10_000})
    break_off(region, share)
    refused = 0
    while not (told := region.a.sync()).complete:
        refused += told.refused
    assert refused + told.refused == 1
    with region.a.store.reading() as connection:
        line = connection.execute(select(change_log).where(change_log.c.n == number)).first()
    assert line is None or line.state == "refused"


def test_what_waited_is_taken_in_little_by_little(region: Region, monkeypatch: pytest.MonkeyPatch) -> None:
    """When a gap closes, no transaction takes more frames than one that brings them."""
    sizes: list[int] = []
    commit = Serving._commit

    def noted(self: Serving, device: object, frames: list[object]) -> None:
        sizes.append(len(frames))
        commit(self, device, frames)  # type: ignore[arg-type]

    monkeypatch.setattr(Serving, "_commit", noted)
    break_off(region, 0.1)
    add_people(region.a, region.school, 100)
    region.a.sync()
    region.a.sync()
    assert sum(sizes) > 2 * serving.TOGETHER
    assert max(sizes) <= serving.TOGETHER
    assert (pending(region.a), region.world.server.early.size) == (0, 0)
