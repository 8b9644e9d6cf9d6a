"""Programmes in the settings: named, given a rule for hours, and a plan of sessions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.records.programmes import Programme, ProgrammeCycle
from app.domain.records.sessions import SessionTemplate
from app.storage.opening import close_store
from app.ui.programmes.section import ProgrammesSection
from tests.support.page_room import PageRoom
from tests.support.sessions import VillageSchool, village_school
from tests.support.typing import press_key, type_text
from tests.ui.conftest import Show


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path / "Ақсу")
    yield made
    close_store(made.store)


@pytest.fixture
def section(school: VillageSchool, qtbot: QtBot, show: Show) -> Iterator[tuple[ProgrammesSection, PageRoom]]:
    room = PageRoom(school.desk, qtbot, "kk")
    made = ProgrammesSection(room.context)
    show(made, width=1000, height=700)
    made.refresh()
    room.settle()
    yield made, room
    room.settle()
    room.close()


def enter(line: QLineEdit, text: str) -> None:
    """Replace what stands in a line and press Enter."""
    line.setFocus()
    line.selectAll()
    type_text(line, text)
    press_key(line, Qt.Key.Key_Return, "\r")


def test_a_programme_is_named_and_gets_its_rule_and_plan(
    section: tuple[ProgrammesSection, PageRoom], school: VillageSchool
) -> None:
    """A short name makes it; its cycle carries the rule; the usual plan is one press away and then its own."""
    page, room = section
    assert not page.plan.isVisible()
    enter(page.new_programme, "АМШ")
    room.settle()
    (programme,) = school.store.all(Programme)
    assert (programme.code, page.new_programme.text()) == ("АМШ", "")
    enter(page.new_cycle, "2026/2027")
    room.settle()
    late = page._cycle_form.editors["late_minutes"].widget
    assert isinstance(late, QLineEdit)
    assert late.text() == "15"
    enter(late, "10")
    room.settle()
    (cycle,) = school.store.all(ProgrammeCycle)
    assert cycle.late_minutes == 10
    page.plan._take_usual()
    room.settle()
    assert len(page.plan.sessions.rows()) == 10
    assert page.plan.sessions.rows()[0].title == "1. Құндылықтар мен мәселелер"


def test_texts_are_written_in_one_language_at_a_time(
    section: tuple[ProgrammesSection, PageRoom], school: VillageSchool
) -> None:
    """A new session waits for its title in the language of the window; the other languages are a chip away."""
    page, room = section
    enter(page.new_programme, "АМШ")
    room.settle()
    page.plan._new()
    room.settle()
    title = page.plan.forms["kk"].editors["title_kk"].widget
    assert isinstance(title, QLineEdit)
    assert title.hasFocus()
    enter(title, "Бірінші кездесу")
    room.settle()
    page.plan.languages.set_code("ru")
    page.plan._show_language("ru")
    russian = page.plan.forms["ru"].editors["title_ru"].widget
    assert isinstance(russian, QLineEdit)
    enter(russian, "Первая встреча")
    room.settle()
    (template,) = school.store.all(SessionTemplate)
    assert (template.title_kk, template.title_ru) == ("Бірінші кездесу", "Первая встреча")
    page.plan._remove()
    room.settle()
    assert not page.plan.sessions.isVisible()
    undo = room.toasts[-1][1]
    assert undo is not None
    undo()
    room.settle()
    assert [row.title for row in page.plan.sessions.rows()] == ["1. Бірінші кездесу"]


def test_what_is_missing_in_a_language_is_marked_where_it_is_typed(
    section: tuple[ProgrammesSection, PageRoom], school: VillageSchool
) -> None:
    """A line of the weekly five things leads to the session, its missing language and the empty field."""
    page, room = section
    programmes = school.desk.programmes
    (programme,) = programmes.create("АМШ").rows["programme"]
    programmes.edit(Programme, programme, name_kk="Ауыл мектебінің шамы")
    programmes.add_session(programme)
    (session,) = programmes.add_session(programme).rows["session_template"]
    programmes.edit(SessionTemplate, session, title_kk="Қорытынды")
    page.want(programme, session)
    page.refresh()
    room.settle()
    assert "Russian" in page._form.fields["name_ru"].line_text()
    assert [row.chip for row in page.plan.sessions.rows()] == ["", "No Russian text"]
    field = page.plan.forms["ru"].editors["title_ru"].widget
    assert field.hasFocus()
    assert "Russian" in page.plan.forms["ru"].fields["title_ru"].line_text()
    assert isinstance(field, QLineEdit)
    enter(field, "Итоги")
    room.settle()
    assert [row.chip for row in page.plan.sessions.rows()] == ["", ""]
    assert page.plan.forms["ru"].fields["title_ru"].line_text() == ""


def test_a_name_that_is_needed_is_not_lost(section: tuple[ProgrammesSection, PageRoom], school: VillageSchool) -> None:
    """Emptying the short name brings it back with a sentence."""
    page, room = section
    enter(page.new_programme, "АМШ")
    room.settle()
    page._edit(page._form, "code", "")
    room.settle()
    assert school.store.all(Programme)[0].code == "АМШ"
    assert page._form.fields["code"].line_text() == "This name is needed."
