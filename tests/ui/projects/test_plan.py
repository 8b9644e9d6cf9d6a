"""The plan of a project at the window: its lines, their order, and the timeline."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.ids import Id
from app.domain.records.projects import ActionStatus, PlanAction
from app.ui.projects.plan_model import DUE
from app.ui.projects.plan_timeline import PlanTimeline
from tests.support.at_window import ALT, CONTROL, AtWindow
from tests.ui.projects.sections import open_section

Key = Qt.Key


def test_plan_is_written_with_the_keyboard_alone(at: AtWindow) -> None:
    """A new row takes what, who and the day with Tab between them; Space changes its status, Delete removes it."""
    detail = open_section(at, "plan")
    plan = detail.sections["plan"]
    QAbstractItemModelTester(plan.model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    at.type("Тест өткізу")
    at.press(Key.Key_Tab)
    at.type("Әсел")
    at.press(Key.Key_Tab)
    at.type("5.12.2026")
    at.press(Key.Key_Return)
    at.settle()
    (action,) = at.desk.store.all(PlanAction)
    assert (action.what, action.who, f"{action.due:%d.%m.%Y}") == ("Тест өткізу", "Әсел", "05.12.2026")
    at.press(Key.Key_Right, times=2)
    at.press(Key.Key_Space)
    at.settle()
    assert at.desk.store.all(PlanAction)[0].status is ActionStatus.DOING
    at.press(Key.Key_Delete)
    at.settle()
    assert at.desk.store.all(PlanAction) == []
    at.press(Key.Key_Z, CONTROL)
    at.settle()
    assert [each.what for each in at.desk.store.all(PlanAction)] == ["Тест өткізу"]


def test_actions_move_up_and_down(at: AtWindow, project: Id) -> None:
    """Alt with an arrow moves an action, and the cursor goes with it."""
    for what in ("Бірінші", "Екінші"):
        at.desk.projects.plan(project, what)
    detail = open_section(at, "plan")
    plan = detail.sections["plan"]
    at.press(Key.Key_Escape)
    plan.table.setFocus()  # type: ignore[attr-defined]
    plan.table.setCurrentIndex(plan.model.index(1, 0))  # type: ignore[attr-defined]
    at.press(Key.Key_Up, ALT)
    at.settle()
    page = at.desk.projects.page(project)
    assert [each.what for each in page.records.actions] == ["Екінші", "Бірінші"]
    assert plan.table.currentIndex().row() == 0  # type: ignore[attr-defined]


def test_timeline_leads_through_the_plan(at: AtWindow, project: Id) -> None:
    """Left and right go from action to action by their days and take the table along, Enter edits the day."""
    today = at.desk.today()
    for what, days in (("Үшінші", 40), ("Бірінші", 5), ("Екінші", 6)):
        at.desk.projects.plan(project, what, due=today + timedelta(days=days))
    detail = open_section(at, "plan")
    at.press(Key.Key_Escape)
    plan = detail.sections["plan"]
    timeline = at.find(PlanTimeline)
    assert [dot.action.what for dot in timeline.dots()] == ["Бірінші", "Екінші", "Үшінші"]
    assert [dot.level for dot in timeline.dots()] == [0, 1, 0], "two that would cover one another are stacked"
    timeline.show_current(None)
    timeline.setFocus()
    at.press(Key.Key_Right, times=2)
    assert "Екінші" in timeline.accessibleDescription()
    assert plan.model.action(plan.table.currentIndex().row()).what == "Екінші"  # type: ignore[attr-defined]
    assert at.focused() is timeline
    at.press(Key.Key_Return)
    assert plan.table.isAncestorOf(at.focused())  # type: ignore[attr-defined]
    assert plan.table.currentIndex().column() == DUE  # type: ignore[attr-defined]


def test_timeline_of_a_plan_without_days_is_not_there(at: AtWindow, project: Id) -> None:
    """Actions without a day leave the line away instead of showing an empty one."""
    at.desk.projects.plan(project, "Кейін")
    open_section(at, "plan")
    assert at.find(PlanTimeline).isHidden()
