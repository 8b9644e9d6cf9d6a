"""A facilitator of a new school at the real window, with the staff lists people bring."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.storage.opening import close_store
from app.usecases.desk import Desk
from tests.support.at_window import AtWindow
from tests.support.people import make_school
from tests.support.stores import new_store

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Yield the desk of a school without people."""
    store = new_store(tmp_path)
    yield Desk(store, tmp_path, school=make_school(store))
    close_store(store)


@pytest.fixture
def at(desk: Desk, qtbot: QtBot) -> Iterator[AtWindow]:
    """Yield the window on the page of people and schools."""
    made = AtWindow.sit_down(desk, qtbot, page="people")
    yield made
    made.get_up()
