"""A facilitator at the real window, with a school, a satellite, and staff."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.codes import subjects
from app.domain.records.people import Person
from app.domain.records.schools import School, SchoolRole
from app.storage.opening import close_store
from app.usecases.desk import Desk
from tests.support.at_window import AtWindow
from tests.support.people import make_people, make_school
from tests.support.stores import new_store


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Yield the desk of a facilitator at a hub school of eight people; the satellite has no region."""
    store = new_store(tmp_path)
    hub, satellite = make_school(store, "Ақсу тірек мектебі"), make_school(store, "Суықсай мектебі")
    people = make_people(store, hub, 8)
    with store.work() as work:
        work.save(replace(store.get(School, hub), region_code="KZ-33", role=SchoolRole.HUB))
        work.save(replace(store.get(School, satellite), role=SchoolRole.SATELLITE))
        work.save(replace(people[0], subject_code=subjects()[0].code))
        work.save(Person(id=store.new_id(), school_id=satellite, surname="Ыбырай", given_name="Жанар"))
    yield Desk(store, tmp_path, people[0].id, hub)
    close_store(store)


@pytest.fixture
def at(desk: Desk, qtbot: QtBot) -> Iterator[AtWindow]:
    """Yield the window on the page of people and schools."""
    made = AtWindow.sit_down(desk, qtbot, page="people")
    yield made
    made.get_up()
