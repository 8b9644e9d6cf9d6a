"""A cell of the plan leads to what stood in it before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from app.domain.ids import Id
from app.domain.records.projects import PlanAction
from app.ui.history.field_dialog import FieldHistoryDialog
from app.ui.projects.plan_section import PlanTable
from tests.support.at_window import AtWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_menu_of_a_cell_opens_below_it(at: AtWindow, project: Id) -> None:
    """Shift+F10 on a cell opens its menu there, and the last entry shows what stood in it; the empty row has none."""
    at.desk.projects.plan(project, "Сауалнама")
    (action,) = at.desk.store.all(PlanAction)
    at.desk.projects.edit(PlanAction, action.id, what="Тест")
    at.window.show_page("projects", project=project, section="plan")
    at.settle()
    at.press(Qt.Key.Key_Escape)
    table = at.find(PlanTable)
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))

    at.press(Qt.Key.Key_F10, SHIFT)
    (menu,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible())
    cell = table.visualRect(table.currentIndex())
    assert menu.y() == table.viewport().mapToGlobal(cell.bottomLeft()).y()  # a narrow screen pushes it to the left
    menu.actions()[-1].trigger()
    menu.close()
    at.settle()
    dialog = at.find(FieldHistoryDialog)
    assert dialog.isVisible()
    dialog.reject()

    table.setCurrentIndex(table.model().index(1, 0))
    at.press(Qt.Key.Key_F10, SHIFT)
    (menu,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible())
    assert not menu.actions()[-1].isEnabled()
    menu.close()
