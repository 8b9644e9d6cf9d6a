"""Every cell of the observation sheet leads to what stood in it before."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.domain.records.research_lessons import LessonStatus, RlObservation, RlPrediction, RlPupilOutcome, RlStage
from app.ui.history.field_dialog import FieldHistoryDialog
from app.ui.lesson_study.sheet_cells import STAGE_KINDS
from app.ui.lesson_study.sheet_model import SheetModel
from app.ui.lesson_study.sheet_places import place_of
from tests.support.lesson_study import Village, running_cycle
from tests.ui.lesson_study.conftest import Hands

PREDICTION, OBSERVATION = len(STAGE_KINDS), len(STAGE_KINDS) + 1
LAST = 4


def test_each_cell_knows_its_record_and_field(at: Village) -> None:
    """Stages, predictions, amendments, one's own observations and outcomes are found; untouched cells have no past."""
    study = at.desk.lesson_study
    _cycle, (lesson,) = running_cycle(at)
    before = study.lesson(lesson)
    stage, pupil = before.stages[0].id, before.pupils[0].id
    model = SheetModel()
    model.show_picture(before, at.people[0])
    assert place_of(model, model.index(0, OBSERVATION), at.people[0]) is None
    assert place_of(model, model.index(LAST, 0), at.people[0]) is None

    study.lessons.predict(stage, pupil, "Қол көтереді")
    study.lessons.decide(lesson, LessonStatus.TAUGHT)
    study.lessons.observe(stage, pupil, at.people[0], "Қол көтерді")
    study.lessons.set_criterion(lesson, pupil, "Үш мысал келтіреді")
    picture = study.lesson(lesson)
    model.show_picture(picture, at.people[0])

    found = {
        (row, column): place_of(model, model.index(row, column), at.people[0])
        for row, column in ((0, 0), (0, PREDICTION), (0, OBSERVATION), (LAST, PREDICTION), (LAST, OBSERVATION))
    }
    outcome = picture.outcomes[pupil].id
    assert found == {
        (0, 0): (RlStage, stage, "name"),
        (0, PREDICTION): (RlPrediction, picture.predictions[stage, pupil].id, "amended_text"),
        (0, OBSERVATION): (RlObservation, picture.observations[stage, pupil][0].id, "observed"),
        (LAST, PREDICTION): (RlPupilOutcome, outcome, "success_criterion"),
        (LAST, OBSERVATION): (RlPupilOutcome, outcome, "met"),
    }
    assert place_of(model, model.index(0, OBSERVATION), at.people[1]) is None


def test_the_keys_of_a_cell_show_its_history(hands: Hands) -> None:
    """Ctrl+Shift+H on a stage shows its names, the newest first."""
    cycle, (lesson,) = running_cycle(hands.at)
    lessons = hands.at.desk.lesson_study.lessons
    stage = hands.at.desk.lesson_study.lesson(lesson).stages[0]
    lessons.edit_stage(stage.id, name="Кіріспе")
    hands.go(cycle=cycle, lesson=lesson, tab="sheet")
    view = hands.page.lesson_view.sheet.view
    view.setFocus()
    view.setCurrentIndex(view.sheet.index(0, 0))

    hands.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    hands.settle()

    (dialog,) = hands.window.findChildren(FieldHistoryDialog)
    assert dialog.isVisible()
    dialog.reject()
