"""A teacher with a project at the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import Id
from app.domain.records.projects import ProjectStage, Theme
from app.storage.opening import close_store
from app.usecases.desk import Desk
from tests.support.at_window import AtWindow
from tests.support.people import make_people, make_school
from tests.support.stores import new_store


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Yield the desk of a teacher at a school with five colleagues."""
    store = new_store(tmp_path)
    school = make_school(store)
    people = make_people(store, school, 6)
    yield Desk(store, tmp_path, people[0].id, school)
    close_store(store)


@pytest.fixture
def project(desk: Desk) -> Id:
    """Return a project of the teacher that stands at its plan."""
    (row,) = desk.projects.create(desk.who, "Жұппен оқу", Theme.READING).rows["project"]
    for stage in (ProjectStage.VALUES, ProjectStage.CONCERN, ProjectStage.CONSULTATION, ProjectStage.PLAN):
        desk.projects.move(row, stage, anyway=True)
    return row


@pytest.fixture
def at(desk: Desk, project: Id, qtbot: QtBot) -> Iterator[AtWindow]:
    """Yield the window on the page of projects."""
    made = AtWindow.sit_down(desk, qtbot, page="projects")
    assert project
    yield made
    made.get_up()
