"""Rows that were born here settle without a merge, and stand as the merge would have left them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.storage.opening import close_store
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES, change_log, hand_in, sync_mark, sync_row, sync_stream
from app.sync import apply
from app.sync.births import Births, settle_births
from app.sync.exchange import AnswerReader
from app.sync.overlay import Leaving
from app.sync.serving import Serving
from app.sync.session import ClientSession, Tally
from app.sync.wire import AnswerHeader
from app.sync.wire_frames import StateFrame
from tests.support.stores import copy_profile, new_store
from tests.support.world import Device, World, a_world

COMPARED = (sync_row, change_log, sync_stream, sync_mark, hand_in, RECORD_TABLES["person"], RECORD_TABLES["school"])


def a_day(device: Device, school: Id, dice: random.Random) -> None:
    """New people, and edits and deletions of those that are there."""
    for number in range(dice.randint(10, 40)):
        known = device.store.all(Person)
        with device.store.work() as work:
            if number < 8 or dice.random() < 0.6:
                work.save(Person(id=device.store.new_id(), school_id=school, surname=f"Жаңа {number}"))
            elif dice.random() < 0.8:
                work.save(replace(dice.choice(known), note=f"{device.name} {number}"))
            else:
                work.delete(Person, dice.choice(known).id)


def answer_to(world: World, device: Device) -> tuple[AnswerReader, bytes]:
    """What the server answers to the next request of a device, which has not read it yet."""
    request, reader = device.session.request()
    serving = Serving(world.server)
    for piece in request.pieces:
        serving.feed(piece)
    return reader, b"".join(serving.finish())


def taken(store: Store, events: Sequence[AnswerHeader | StateFrame]) -> tuple[Tally, list[list[tuple[object, ...]]]]:
    """What an answer leaves in a copy."""
    session, tally = ClientSession(store), Tally()
    for event in events:
        session.take(event, tally)
    with store.reading() as connection:
        return tally, [sorted(map(tuple, connection.execute(select(table))), key=repr) for table in COMPARED]


@pytest.mark.parametrize("seed", range(6))
def test_births_leave_what_the_merge_leaves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """Whatever else was written about new rows, here and elsewhere, the short way and the merge end alike."""
    dice = random.Random(seed)  # noqa: S311 - which changes are made
    with a_world(tmp_path, seed) as world:
        a = world.add_device("a")
        school = a.store.new_id()
        with a.store.work() as work:
            work.save(School(id=school, name_kk="Ақсу"))
        a.sync_all()
        b = world.add_device("b", [school])
        b.sync_all()
        for _ in range(dice.randint(0, 2)):
            a_day(a, school, dice)
            a.sync_all()
            b.sync_all()
        a_day(a, school, dice)
        a_day(b, school, dice)
        b.sync_all()
        reader, answer = answer_to(world, a)
        a_day(a, school, dice)  # somebody goes on typing while the answer is on its way
        events = list(reader.feed(answer))
        assert any(isinstance(event, StateFrame) for event in events)
        folders = [copy_profile(a.store, tmp_path / name) for name in ("short", "long")]
        stores = [new_store(folder, a.time) for folder in folders]
        found: list[Births] = []

        def settle(connection: Connection, frame: StateFrame, leaving: Sequence[Leaving]) -> Births:
            found.append(settle_births(connection, frame, leaving))
            return found[-1]

        monkeypatch.setattr(apply, "settle_births", settle)
        short = taken(stores[0], events)
        monkeypatch.setattr(apply, "settle_births", lambda _c, _f, leaving: Births((), leaving, 0, Changed({})))
        assert short == taken(stores[1], events)
        assert sum(len(births.dots) for births in found) > 0, "some went the short way"
        for store in stores:
            close_store(store)
