"""The observation sheet: a well-behaved table, written and compared with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from app.domain.ids import Id
from app.domain.records.research_lessons import LessonStatus, Match, Outcome
from app.ui.kit.drafting import flush_drafts
from app.ui.lesson_study.sheet_cells import STAGE_KINDS, Kind
from app.ui.lesson_study.sheet_header import Mode
from app.ui.lesson_study.sheet_model import CELL, SheetModel
from app.ui.lesson_study.sheet_sticky import StickyStages
from tests.support.lesson_study import Village, running_cycle
from tests.ui.lesson_study.conftest import Hands

FIRST_PREDICTION = len(STAGE_KINDS)
FIRST_OBSERVATION = FIRST_PREDICTION + 1
IIN = "000101100006"


def open_sheet(hands: Hands, *, taught: bool = False) -> tuple[Id, Id]:
    """Open the sheet of a fresh lesson; returns cycle and lesson."""
    cycle, (lesson,) = running_cycle(hands.at)
    if taught:
        hands.at.desk.lesson_study.lessons.decide(lesson, LessonStatus.TAUGHT)
    hands.go(cycle=cycle, lesson=lesson, tab="sheet")
    return cycle, lesson


def select(hands: Hands, row: int, column: int) -> None:
    """Put the keyboard on a cell."""
    view = hands.page.lesson_view.sheet.view
    view.setFocus()
    view.setCurrentIndex(view.sheet.index(row, column))


def test_the_table_keeps_every_promise_of_a_model(at: Village) -> None:
    """Qt's own tester finds nothing wrong with the sheet, also while lessons of other shapes are shown."""
    study = at.desk.lesson_study
    cycle, (lesson,) = running_cycle(at)
    model = SheetModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_picture(study.lesson(lesson), at.people[0])
    assert (model.rowCount(), model.columnCount()) == (5, 10)
    study.lessons.add_stage(lesson, "Үй тапсырмасы")
    model.show_picture(study.lesson(lesson), at.people[0])
    empty, _ = study.lessons.add(cycle)
    model.show_picture(study.lesson(empty), at.people[0])
    assert model.rowCount() == 0
    assert tester.model() is model


def test_a_cell_says_everything_to_a_screen_reader(at: Village) -> None:
    """Stage, pupil, what the cell is, its text and the comparison are spoken as one sentence."""
    study = at.desk.lesson_study
    _cycle, (lesson,) = running_cycle(at)
    picture = study.lesson(lesson)
    study.lessons.observe(picture.stages[0].id, picture.pupils[0].id, at.people[0], "Қол көтерді")
    study.lessons.match(picture.stages[0].id, picture.pupils[0].id, at.people[0], Match.PARTLY)
    model = SheetModel()
    model.show_picture(study.lesson(lesson), at.people[0])
    spoken = model.index(0, FIRST_OBSERVATION).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Қызығушылықты ояту, case pupil A, observation: Қол көтерді; Partly"


def test_predictions_are_typed_from_cell_to_cell(hands: Hands) -> None:
    """Typing writes into the cell at once, Tab goes on to the next pupil, Enter to the next stage."""
    _cycle, lesson = open_sheet(hands)
    select(hands, 0, FIRST_PREDICTION)
    hands.type("Қол көтереді")
    hands.press(Qt.Key.Key_Tab)
    hands.type("Көмек күтеді")
    hands.press(Qt.Key.Key_Return)
    view = hands.page.lesson_view.sheet.view
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, FIRST_PREDICTION + 2)
    hands.settle()
    picture = hands.at.desk.lesson_study.lesson(lesson)
    texts = [picture.predictions[picture.stages[0].id, pupil.id].text for pupil in picture.pupils[:2]]
    assert texts == ["Қол көтереді", "Көмек күтеді"]


def test_escape_leaves_the_editor_and_keeps_what_was_typed(hands: Hands) -> None:
    """Escape goes back to the cells; nothing typed is lost."""
    _cycle, lesson = open_sheet(hands)
    select(hands, 0, FIRST_PREDICTION)
    hands.type("Күледі")
    hands.press(Qt.Key.Key_Escape)
    view = hands.page.lesson_view.sheet.view
    assert view.editor() is None
    assert view.currentIndex().data() == "Күледі"
    hands.settle()
    picture = hands.at.desk.lesson_study.lesson(lesson)
    assert picture.predictions[picture.stages[0].id, picture.pupils[0].id].text == "Күледі"


def test_one_key_compares(hands: Hands) -> None:
    """On an observation a digit sets the comparison, another one changes it, Delete takes it away."""
    _cycle, lesson = open_sheet(hands, taught=True)
    select(hands, 0, FIRST_OBSERVATION)
    picture = hands.at.desk.lesson_study.lesson(lesson)
    cell = (picture.stages[0].id, picture.pupils[0].id)
    for key, wanted in (("1", Match.AS_PREDICTED), ("3", Match.DIFFERENT)):
        hands.type(key)
        hands.settle()
        assert hands.at.desk.lesson_study.lesson(lesson).observations[cell][0].match is wanted
    hands.press(Qt.Key.Key_Delete)
    hands.settle()
    assert hands.at.desk.lesson_study.lesson(lesson).observations[cell][0].match is None


def test_one_key_says_whether_the_criterion_was_met(hands: Hands) -> None:
    """In the last row a digit says how the lesson came out for a pupil."""
    _cycle, lesson = open_sheet(hands, taught=True)
    select(hands, 4, FIRST_OBSERVATION)
    hands.type("2")
    hands.settle()
    picture = hands.at.desk.lesson_study.lesson(lesson)
    assert picture.outcomes[picture.pupils[0].id].met is Outcome.PARTLY


def test_a_closed_prediction_takes_an_amendment(hands: Hands) -> None:
    """After the lesson the prediction is shown as closed; what is typed stands beside it."""
    cycle, (lesson,) = running_cycle(hands.at)
    study = hands.at.desk.lesson_study
    picture = study.lesson(lesson)
    study.lessons.predict(picture.stages[0].id, picture.pupils[0].id, "Үндемейді")
    study.lessons.decide(lesson, LessonStatus.TAUGHT)
    hands.go(cycle=cycle, lesson=lesson, tab="sheet")
    select(hands, 0, FIRST_PREDICTION)
    hands.type("Сөйледі")
    hands.press(Qt.Key.Key_Escape)
    hands.settle()
    cell = hands.page.lesson_view.sheet.view.sheet.index(0, FIRST_PREDICTION).data(CELL)
    assert (cell.locked, cell.text, cell.amended) == (True, "Үндемейді", "Сөйледі")


def test_a_personal_number_is_refused_in_words_and_never_stored(hands: Hands) -> None:
    """An IIN in a cell keeps the editor open with a sentence; nothing of it reaches the store or the drafts."""
    _cycle, lesson = open_sheet(hands)
    select(hands, 0, FIRST_PREDICTION)
    hands.press(Qt.Key.Key_F2)
    hands.type(IIN)
    hands.press(Qt.Key.Key_Return)
    view = hands.page.lesson_view.sheet.view
    editor = view.editor()
    assert editor is not None
    assert "IIN" in editor.error()
    hands.qtbot.wait(900)
    hands.settle()
    picture = hands.at.desk.lesson_study.lesson(lesson)
    assert picture.predictions == {}
    editor.clear()
    hands.press(Qt.Key.Key_Escape)
    assert view.editor() is None


def paste(hands: Hands, copied: str) -> None:
    """Press Ctrl+V where the keyboard is, with `copied` in the clipboard."""
    QGuiApplication.clipboard().setText(copied)
    hands.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_what_was_copied_elsewhere_is_pasted_into_a_cell(hands: Hands) -> None:
    """Ctrl+V on a cell opens it with the copied text at its end, saved like a typed one; Ctrl+Z takes it back."""
    _cycle, lesson = open_sheet(hands)
    view = hands.page.lesson_view.sheet.view
    before, whole = "Қол көтереді", "Қол көтереді сұрақ қояды"

    def stored() -> str:
        hands.settle()
        picture = hands.at.desk.lesson_study.lesson(lesson)
        return picture.predictions[picture.stages[0].id, picture.pupils[0].id].text

    select(hands, 0, FIRST_PREDICTION)
    paste(hands, f"{before}\r\n")
    hands.press(Qt.Key.Key_Escape)
    assert stored() == before
    paste(hands, "сұрақ қояды")
    editor = view.editor()
    assert editor is not None
    assert editor.toPlainText() == whole
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == before
    hands.press(Qt.Key.Key_Escape)
    paste(hands, "сұрақ қояды")
    hands.press(Qt.Key.Key_Tab)
    assert stored() == whole


def test_a_pasted_text_is_looked_at_like_a_typed_one(hands: Hands) -> None:
    """A personal number is refused in words, minutes take the place of those before, and nothing pastes nothing."""
    _cycle, lesson = open_sheet(hands)
    view = hands.page.lesson_view.sheet.view
    select(hands, 0, FIRST_PREDICTION)
    paste(hands, " \n")
    assert view.editor() is None
    paste(hands, f"Әсел {IIN}")
    editor = view.editor()
    assert editor is not None
    assert "IIN" in editor.error()
    hands.press(Qt.Key.Key_Escape)
    select(hands, 0, STAGE_KINDS.index(Kind.MINUTES))
    paste(hands, "12")
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    picture = hands.at.desk.lesson_study.lesson(lesson)
    assert picture.predictions == {}
    assert picture.stages[0].minutes == 12


def test_each_observer_writes_their_own(hands: Hands) -> None:
    """Choosing another observer shows their words to be written and everybody else's below."""
    _cycle, lesson = open_sheet(hands, taught=True)
    tab = hands.page.lesson_view.sheet
    select(hands, 0, FIRST_OBSERVATION)
    hands.type("Менің байқағаным")
    hands.press(Qt.Key.Key_Escape)
    hands.settle()
    tab.observer.set_code(hands.at.people[1].hex())
    tab.observer.chosen.emit(hands.at.people[1].hex())
    cell = tab.view.sheet.index(0, FIRST_OBSERVATION).data(CELL)
    assert cell.text == ""
    assert cell.others == ("Қуанышева Ә.: Менің байқағаным",)
    assert cell.kind is Kind.OBSERVATION
    assert len(hands.at.desk.lesson_study.lesson(lesson).observations) == 1


def test_a_row_grows_with_its_text(hands: Hands) -> None:
    """A long text makes its row higher, while it is typed and afterwards."""
    open_sheet(hands)
    view = hands.page.lesson_view.sheet.view
    select(hands, 0, FIRST_PREDICTION)
    before = view.rowHeight(0)
    hands.type(
        "Есептің шартын өз сөзімен айтып береді, содан кейін көршісімен бірге сызбаны салып, екі деректі салыстырады"
    )
    assert view.rowHeight(0) > before
    hands.press(Qt.Key.Key_Escape)
    hands.settle()
    assert view.rowHeight(0) > before


def test_the_sheet_opens_in_the_use_that_fits(hands: Hands) -> None:
    """Before the lesson it opens for planning; marking the lesson as taught turns it to comparing."""
    _cycle, lesson = open_sheet(hands)
    tab = hands.page.lesson_view.sheet
    modes = [tab.view.mode]
    hands.page.lesson_view.status.set_code("taught")
    hands.page.lesson_view.status.chosen.emit("taught")
    hands.settle()
    modes.append(tab.view.mode)
    assert modes == [Mode.PLAN, Mode.COMPARE]
    assert hands.at.desk.lesson_study.lesson(lesson).locked


def test_stages_are_added_and_moved_with_the_keyboard(hands: Hands) -> None:
    """Ctrl+Enter adds a stage, Ctrl+Shift+Up moves the current one, and the keyboard stays on it."""
    _cycle, lesson = open_sheet(hands)
    select(hands, 3, 0)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    moved = hands.at.desk.lesson_study.lesson(lesson).stages[3]
    QTest.keyClick(hands.focused(), Qt.Key.Key_Up, control | shift)
    hands.settle()
    stages = hands.at.desk.lesson_study.lesson(lesson).stages
    assert stages[2].id == moved.id
    assert hands.page.lesson_view.sheet.view.currentIndex().row() == 2
    QTest.keyClick(hands.focused(), Qt.Key.Key_Return, control)
    hands.settle()
    assert len(hands.at.desk.lesson_study.lesson(lesson).stages) == 5


def test_the_first_stage_is_added_with_the_keyboard(hands: Hands) -> None:
    """Ctrl+Enter adds a stage where there is none yet, and the keyboard goes on to it."""
    study = hands.at.desk.lesson_study
    cycle, _lessons = running_cycle(hands.at)
    empty, _ = study.lessons.add(cycle)
    hands.go(cycle=cycle, lesson=empty, tab="sheet")
    QTest.keyClick(hands.focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    assert len(study.lesson(empty).stages) == 1
    assert hands.focused() is hands.page.lesson_view.sheet.view


def test_typing_survives_a_power_cut(hands: Hands) -> None:
    """What stood in the editor when the power went is in the cell when the lesson is opened again."""
    cycle, lesson = open_sheet(hands)
    view = hands.page.lesson_view.sheet.view
    select(hands, 1, FIRST_PREDICTION)
    hands.type("Жартысы жазылды")
    hands.qtbot.wait(1000)
    hands.settle()
    study = hands.at.desk.lesson_study
    assert study.lesson(lesson).predictions == {}
    study.recover(lesson)  # the next start: nobody has left the editor
    picture = study.lesson(lesson)
    assert picture.predictions[picture.stages[1].id, picture.pupils[0].id].text == "Жартысы жазылды"
    assert study.recover(lesson).rows == {}
    assert view.editor() is not None
    hands.press(Qt.Key.Key_Escape)
    hands.go(cycle=cycle)


def test_typing_goes_on_while_it_is_saved(hands: Hands) -> None:
    """Before an exchange the window saves what stands in an open cell; the editor stays open and nothing jumps."""
    _cycle, lesson = open_sheet(hands)
    select(hands, 0, FIRST_PREDICTION)
    hands.type("Жауап")
    assert flush_drafts(hands.window)
    hands.settle()
    picture = hands.at.desk.lesson_study.lesson(lesson)
    assert picture.predictions[picture.stages[0].id, picture.pupils[0].id].text == "Жауап"
    hands.type(" береді")
    hands.press(Qt.Key.Key_Escape)
    hands.settle()
    picture = hands.at.desk.lesson_study.lesson(lesson)
    assert picture.predictions[picture.stages[0].id, picture.pupils[0].id].text == "Жауап береді"


def test_a_stage_that_arrives_takes_no_text_away(hands: Hands) -> None:
    """When somebody else's stage arrives while a cell is being written, what stands in the cell is kept."""
    _cycle, lesson = open_sheet(hands)
    study = hands.at.desk.lesson_study
    select(hands, 1, FIRST_PREDICTION)
    hands.type("Жазып отырмын")
    _stage, changed = study.lessons.add_stage(lesson, "Жаңа кезең")
    hands.live.post(changed)
    hands.settle()
    picture = study.lesson(lesson)
    assert len(picture.stages) == 5
    assert picture.predictions[picture.stages[1].id, picture.pupils[0].id].text == "Жазып отырмын"
    assert hands.page.lesson_view.sheet.view.currentIndex().row() == 1


def test_the_names_of_the_stages_stay_in_view(hands: Hands) -> None:
    """With six pupils the sheet scrolls sideways; stages keep their names, and no cell one goes to hides below them."""
    cycle, (lesson,) = running_cycle(hands.at)
    for _pupil in range(3):
        hands.at.desk.lesson_study.add_pupil(cycle)
    hands.at.desk.lesson_study.lessons.decide(lesson, LessonStatus.TAUGHT)
    hands.go(cycle=cycle, lesson=lesson, tab="sheet")
    view = hands.page.lesson_view.sheet.view
    select(hands, 0, view.sheet.columnCount() - 1)
    strip = view.viewport().findChild(StickyStages)
    assert strip is not None
    assert strip.isVisible()
    for _cell in range(view.sheet.columnCount() - FIRST_PREDICTION):
        hands.press(Qt.Key.Key_Left)
        index = view.currentIndex()
        assert index.column() == 0 or view.visualRect(index).left() >= strip.room()
