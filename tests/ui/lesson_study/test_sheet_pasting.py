"""A table copied in Word or Excel goes into the cells of the sheet, and never over what stands there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.domain.ids import Id
from app.domain.records.research_lessons import RlStage
from app.ui.lesson_study.sheet_cells import STAGE_KINDS, Kind
from app.ui.lesson_study.sheet_pasting import read_table
from tests.ui.lesson_study.conftest import Hands
from tests.ui.lesson_study.test_sheet import FIRST_PREDICTION, IIN, open_sheet, paste, select

CRITERIA = 4
"""The row below the stages."""


def predictions(hands: Hands, lesson: Id) -> list[list[str]]:
    """Stage by stage what is predicted of each pupil, as it is stored."""
    hands.settle()
    picture = hands.at.desk.lesson_study.lesson(lesson)
    stored = {place: each.text for place, each in picture.predictions.items()}
    return [[stored.get((stage.id, pupil.id), "") for pupil in picture.pupils] for stage in picture.stages]


def said(hands: Hands) -> str:
    """What the window says of it."""
    toast = hands.window.content.toast
    assert toast.isVisible()
    return toast.accessibleName()


def test_a_table_fills_the_empty_cells(hands: Hands) -> None:
    """Lines are stages, tabs part the pupils in view; an empty cell of the table leaves its place alone; Ctrl+Z takes
    all of it back, but for a cell that was written anew.
    """
    _cycle, lesson = open_sheet(hands)
    select(hands, 1, FIRST_PREDICTION)
    paste(hands, 'Тыңдайды\t"Сұрақ қояды,\nжауап береді"\tЖазады\r\n\t\tҚорытады \r\n')
    assert predictions(hands, lesson) == [
        ["", "", ""], ["Тыңдайды", "Сұрақ қояды,\nжауап береді", "Жазады"], ["", "", "Қорытады"], ["", "", ""],
    ]  # fmt: skip
    assert said(hands) == "4 cells were filled."
    select(hands, 1, FIRST_PREDICTION)
    hands.type("!")
    hands.press(Qt.Key.Key_Escape)
    hands.settle()
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert predictions(hands, lesson) == [["", "", ""], ["Тыңдайды !", "", ""], ["", "", ""], ["", "", ""]]


def test_what_stands_in_a_cell_stays(hands: Hands) -> None:
    """Cells with a text keep it, what has no place is counted, and a personal number is refused in words."""
    _cycle, lesson = open_sheet(hands)
    select(hands, 3, FIRST_PREDICTION)
    hands.type("Бар")
    hands.press(Qt.Key.Key_Escape)
    assert predictions(hands, lesson)[3] == ["Бар", "", ""]
    paste(hands, f"Басқа\tӘсел {IIN}\tЖаңа\tАртық\nКритерий\t\t\t\nТағы\tда\t")
    assert predictions(hands, lesson)[3] == ["Бар", "", "Жаңа"]
    picture = hands.at.desk.lesson_study.lesson(lesson)
    assert picture.outcomes[picture.pupils[0].id].success_criterion == "Критерий"
    sentence = said(hands)
    assert sentence.startswith("2 cells were filled.")
    assert "IIN" in sentence
    assert sentence.endswith("1 cell had a text already and keeps it. 3 cells had no place on the sheet.")


def test_taking_back_touches_no_other_cell(hands: Hands) -> None:
    """When a stage that was filled is gone, Ctrl+Z leaves the criterion below, which says the same, as it is."""
    _cycle, lesson = open_sheet(hands)
    select(hands, 3, FIRST_PREDICTION)
    sheet = hands.page.lesson_view.sheet.view.sheet
    sheet.setData(sheet.index(CRITERIA, FIRST_PREDICTION), "Бірдей")
    paste(hands, "Бірдей\tЖаңа")
    hands.settle()
    study = hands.at.desk.lesson_study
    hands.live.post(study.remove(RlStage, study.lesson(lesson).stages[3].id))
    hands.settle()
    hands.window.content.toast.undo()
    hands.settle()
    picture = hands.at.desk.lesson_study.lesson(lesson)
    assert len(picture.stages) == 3
    assert picture.outcomes[picture.pupils[0].id].success_criterion == "Бірдей"


def test_stages_take_their_own_columns(hands: Hands) -> None:
    """What the teacher does and what is needed are pasted beside each other; names of stages stay."""
    _cycle, lesson = open_sheet(hands)
    stages = hands.at.desk.lesson_study.lesson(lesson).stages
    select(hands, 0, STAGE_KINDS.index(Kind.ACTION))
    paste(hands, "Түсіндіреді\tКарточка\nСұрайды\tПарақ")
    hands.settle()
    after = hands.at.desk.lesson_study.lesson(lesson).stages
    assert [(each.teacher_action, each.resources) for each in after[:2]] == [
        ("Түсіндіреді", "Карточка"), ("Сұрайды", "Парақ"),
    ]  # fmt: skip
    assert [each.name for each in after] == [each.name for each in stages]


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("а\tб\r\nв\tг\r\n", [["а", "б"], ["в", "г"]]),
        ('"бір\nекі"\t үш ', [["бір\nекі", "үш"]]),
        ('ол "иә" деді\tб', [['ол "иә" деді', "б"]]),
        ("\tб", [["", "б"]]),
    ],
)
def test_how_tables_are_copied(text: str, cells: list[list[str]]) -> None:
    """Lines and tabs part cells; a cell of several lines comes in quotes, and quotes inside words stay."""
    assert read_table(text) == cells
