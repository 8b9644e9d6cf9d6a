"""Importing a staff list in the window: look, import, take back; with the keyboard alone."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.roster_words import Column
from app.ui.importing.panel import ImportPanel
from app.ui.importing.plan_view import PlanView
from app.ui.importing.start_view import DropZone
from app.ui.kit.banner import Banner
from app.ui.kit.long_work import LongWork
from app.usecases.desk import Desk
from app.usecases.importing import ImportReport
from tests.support.at_window import CONTROL, AtWindow
from tests.ui.importing.conftest import SAMPLES

Key = Qt.Key


def begin(at: AtWindow) -> ImportPanel:
    """Open the import with its key."""
    at.press(Key.Key_I, CONTROL)
    at.settle()
    panel = at.find(ImportPanel)
    assert panel.isVisible()
    return panel


def read(at: AtWindow, path: Path) -> ImportPanel:
    """Open the import and choose a file, as the dialog for files does."""
    panel = begin(at)
    panel.read(path)
    at.settle()
    return panel


@pytest.mark.parametrize(
    ("name", "people"),
    [("roster_mangystau_kk.xlsx", 60), ("roster_atyrau_ru_excel.csv", 45), ("roster_almaty_en.csv", 25)],
)
def test_sample_list_is_imported_with_one_key(at: AtWindow, desk: Desk, name: str, people: int) -> None:
    """Each sample needs no mapping by hand: the button has the focus, and Space imports what it promises."""
    panel = read(at, SAMPLES / name)
    plan = panel.plan_view.plan()
    assert plan is not None
    assert len(plan.new) == people
    at.press(Key.Key_Space)
    at.settle()
    assert len(desk.store.all(Person)) == people
    assert panel.steps.currentIndex() == 2


def test_personal_numbers_are_dropped_and_said_so_once(at: AtWindow) -> None:
    """The column of IINs shows only dots, and one sentence says that it was left out."""
    panel = read(at, SAMPLES / "roster_mangystau_kk.xlsx")
    mapping = panel.plan_view.mapping
    iin = [index for index, box in enumerate(mapping.boxes) if box.code() == Column.IIN.value]
    assert len(iin) == 1
    model = mapping.model()
    assert {model.index(row, iin[0]).data() for row in range(1, mapping.rowCount())} <= {"", "•••"}
    said = [banner.sentence() for banner in panel.findChildren(Banner) if "IIN" in banner.sentence()]
    assert len(said) == 1


def test_import_is_taken_back_with_one_click_and_later_from_its_history(at: AtWindow, desk: Desk) -> None:
    """Ctrl+Z after the import removes people and schools; a second import is taken back from the list of imports."""
    panel = read(at, SAMPLES / "roster_almaty_en.csv")
    at.press(Key.Key_Space)
    at.settle()
    assert len(desk.store.all(School)) == 3
    at.press(Key.Key_Z, CONTROL)
    at.settle()
    assert (len(desk.store.all(Person)), len(desk.store.all(School))) == (0, 1)
    panel.read(SAMPLES / "roster_almaty_en.csv")
    at.settle()
    at.press(Key.Key_Space)
    at.settle()
    panel.start()
    at.settle()
    earlier = desk.importing.earlier()
    assert [each.is_there for each in earlier] == [True, False]
    panel.start_view.undo_wanted.emit(earlier[0].batch)
    at.settle()
    assert desk.store.all(Person) == []


def test_region_of_a_new_school_is_chosen_in_the_preview(at: AtWindow, desk: Desk) -> None:
    """A region chosen before the import is the region of the school that is created."""
    panel = read(at, SAMPLES / "roster_almaty_en.csv")
    plan = panel.plan_view.plan()
    assert plan is not None
    panel.plan_view.schools._regions[plan.new_schools[0].key] = "KZ-19"
    at.press(Key.Key_Space)
    at.settle()
    regions = {school.region_code for school in desk.store.all(School) if school.name_en}
    assert regions == {"KZ-19", ""}


def test_column_is_mapped_by_hand_where_headings_say_nothing(at: AtWindow, tmp_path: Path) -> None:
    """A list whose headings nobody knows asks for the column of names and takes it."""
    path = tmp_path / "list.csv"
    path.write_text("aaa;bbb\nx1;Қасымова\nx2;Өтебаев\n", encoding="utf-8")
    panel = read(at, path)
    view = panel.plan_view
    assert view.plan() is None
    assert view.trouble.sentence()
    box = view.mapping.boxes[1]
    box.set_code(Column.SURNAME.value)
    box.chosen.emit(Column.SURNAME.value)
    at.settle()
    plan = view.plan()
    assert plan is not None
    assert [row.surname for row in plan.new] == ["Қасымова", "Өтебаев"]


def test_changed_mapping_changes_the_plan(at: AtWindow) -> None:
    """Taking the column of schools away shows at once what that means."""
    panel = read(at, SAMPLES / "roster_almaty_en.csv")
    view = panel.plan_view
    index = next(place for place, box in enumerate(view.mapping.boxes) if box.code() == Column.SCHOOL.value)
    view.mapping.changed.emit(index, Column.IGNORED)
    at.settle()
    plan = view.plan()
    assert plan is not None
    assert plan.new_schools == ()


def test_file_that_is_no_table_is_refused_in_words(at: AtWindow, tmp_path: Path) -> None:
    """A picture with the name of a table brings a sentence, and the next file can be chosen."""
    path = tmp_path / "photo.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    panel = read(at, path)
    assert panel.steps.currentIndex() == 0
    assert panel.start_view.trouble.sentence()


def test_dropped_file_is_read(at: AtWindow) -> None:
    """Dropping a file is the same as choosing it."""
    panel = begin(at)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLES / "roster_almaty_en.csv"))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at.find(DropZone).dropEvent(QDropEvent(QPointF(20, 20), copy, data, left, none))
    at.settle()
    assert panel.steps.currentIndex() == 1


def test_stopped_import_keeps_what_is_written_and_can_be_taken_back(at: AtWindow, desk: Desk) -> None:
    """Stop ends the import after the part that is being written; that part is one import like any other."""
    panel = read(at, SAMPLES / "roster_mangystau_kk.xlsx")
    plan = panel.plan_view.plan()
    assert plan is not None
    run = LongWork(at.background, panel, "Import", panel._written)
    reports: list[ImportReport] = []
    run.finished.connect(reports.append)
    run.sheet.reject()
    run.start(partial(desk.importing.carry_out, plan), len(plan.new))
    at.settle()
    assert 0 < len(desk.store.all(Person)) < len(plan.new)
    desk.importing.undo(reports[0].batch)
    assert desk.store.all(Person) == []


def test_leaving_goes_back_to_the_lists(at: AtWindow) -> None:
    """Alt+Left closes the import and shows the people."""
    panel = begin(at)
    at.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    at.settle()
    assert not panel.isVisible()
    assert at.find(PlanView) is panel.plan_view


def test_import_opens_from_any_page(at: AtWindow) -> None:
    """Ctrl+I leads to the import from wherever one is, and leaving it forgets that it was wanted."""
    at.window.show_page("projects")
    at.settle()
    panel = begin(at)
    panel.closed.emit()
    at.settle()
    assert at.window.content.stack.key == "people"
    assert at.window.content.stack.args == {}


def test_school_spelt_differently_is_said_to_be_the_own_one(at: AtWindow, desk: Desk, tmp_path: Path) -> None:
    """A school of the list is told to be one that is here: the own one stands first, and its people come there."""
    path = tmp_path / "list.csv"
    path.write_text("ФИО;Школа\nҚасымова Гүлнұр;Шырақская СШ\nӨтебаев Нұрлан;Бесагаш СШ\n", encoding="utf-8")
    panel = read(at, path)
    schools = panel.plan_view.schools
    box = schools.boxes["шыракская сш"]
    assert [box.itemText(place) for place in range(box.count())] == ["New school", "Шырақ мектебі"]
    box.setFocus()
    at.press(Key.Key_Down)
    at.settle()
    assert at.focused() is schools.boxes["шыракская сш"]
    plan = panel.plan_view.plan()
    assert plan is not None
    assert [school.name for school in plan.new_schools] == ["Бесагаш СШ"]
    panel.plan_view.start()
    at.press(Key.Key_Space)
    at.settle()
    people = {person.surname: person.school_id for person in desk.store.all(Person)}
    assert people["Қасымова"] == desk.school != people["Өтебаев"]
    assert len(desk.store.all(School)) == 2


def test_school_is_new_after_all(at: AtWindow, desk: Desk, tmp_path: Path) -> None:
    """What was said of a school can be taken back before the import."""
    path = tmp_path / "list.csv"
    path.write_text("ФИО;Школа\nҚасымова Гүлнұр;Шырақская СШ\n", encoding="utf-8")
    view = read(at, path).plan_view
    for code, new in ((desk.school.hex(), 0), ("", 1)):
        box = view.schools.boxes["шыракская сш"]
        box.set_code(code)
        box.chosen.emit(code)
        at.settle()
        plan = view.plan()
        assert plan is not None
        assert len(plan.new_schools) == new
