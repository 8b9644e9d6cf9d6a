"""Fields that save themselves: typed with real key events, Kazakh letters included."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.kit import drafting
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.form_field import FormField
from app.ui.kit.text_fields import DraftLineEdit, DraftTextEdit
from app.ui.kit.when_fields import DayField, MinutesField, TimeField
from tests.support.typing import press_key, type_text
from tests.ui.conftest import Show

SENTENCE = "Мұнда ЖСН жазуға болмайды."


def refuse_digits(text: str) -> str:
    """A check that refuses twelve digits."""
    return SENTENCE if sum(letter.isdecimal() for letter in text) >= 12 else ""


@pytest.fixture(autouse=True)
def _fast_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the clockwork of drafts run in milliseconds."""
    monkeypatch.setattr(drafting, "DRAFT_MS", 20)
    monkeypatch.setattr(drafting, "COMMIT_MS", 120)


@pytest.mark.parametrize("kind", [DraftLineEdit, DraftTextEdit])
def test_typing_is_drafted_and_then_committed(
    qtbot: QtBot, show: Show, kind: type[DraftLineEdit] | type[DraftTextEdit]
) -> None:
    """Typed text is drafted shortly after and committed after a pause, without any button."""
    field = kind()
    show(field)
    field.load("Ғылым")
    with qtbot.waitSignal(field.committed, timeout=2000) as committed, qtbot.waitSignal(field.draft) as draft:
        press_key(field, Qt.Key.Key_End)
        type_text(field, " мен өнер")
    assert draft.args == ["Ғылым мен өнер"]
    assert committed.args == ["Ғылым мен өнер"]
    assert not field.is_dirty


@pytest.mark.parametrize("kind", [DraftLineEdit, DraftTextEdit])
def test_leaving_the_field_commits(qtbot: QtBot, show: Show, kind: type[DraftLineEdit] | type[DraftTextEdit]) -> None:
    """Moving on with Tab commits at once, and only what changed."""
    field, other = kind(), QLineEdit()
    show(field, other)
    field.setFocus()
    type_text(field, "Әл-Фараби")
    with qtbot.waitSignal(field.committed) as committed:
        press_key(field, Qt.Key.Key_Tab)
    assert committed.args == ["Әл-Фараби"]
    with qtbot.assertNotEmitted(field.committed):
        field.setFocus()
        other.setFocus()


@pytest.mark.parametrize("kind", [DraftLineEdit, DraftTextEdit])
def test_a_refused_text_is_kept_nowhere(
    qtbot: QtBot, show: Show, kind: type[DraftLineEdit] | type[DraftTextEdit]
) -> None:
    """A text the check refuses is neither drafted nor committed, and the field says why in words."""
    field = kind(check=refuse_digits)
    form = FormField("Ескерту", field, "көмек")
    show(form)
    drafts: list[str] = []
    field.draft.connect(drafts.append)
    field.committed.connect(drafts.append)
    type_text(field, "900101300123")
    qtbot.wait(200)
    assert not field.flush()
    assert all(len(text) < 12 for text in drafts)
    assert form.line_text() == SENTENCE
    assert field.error() == SENTENCE
    press_key(field, Qt.Key.Key_Backspace)
    assert form.line_text() == "көмек"
    assert field.flush()


@pytest.mark.parametrize("kind", [DraftLineEdit, DraftTextEdit])
def test_a_refused_text_outlives_what_comes_from_outside(
    show: Show, kind: type[DraftLineEdit] | type[DraftTextEdit]
) -> None:
    """A value that arrives never replaces a refused text, which stays with its place until it is mended."""
    field = kind(check=refuse_digits)
    form = FormField("Ескерту", field)
    show(form)
    field.load("бұрынғы", place="бірінші")
    field.selectAll()
    type_text(field, "900101300123")
    field.clearFocus()
    field.load("жаңа", place="бірінші")
    form.show_warning("")
    assert (field.text(), form.line_text()) == ("900101300123", SENTENCE)
    field.load("басқа", place="екінші")
    assert (field.text(), form.line_text()) == ("басқа", "")
    field.load("жаңа", place="бірінші")
    assert (field.text(), form.line_text()) == ("900101300123", SENTENCE)
    field.setFocus()
    field.selectAll()
    type_text(field, "түзетілген")
    assert field.flush()
    field.load("түзетілген", place="бірінші")
    assert (field.text(), form.line_text()) == ("түзетілген", "")


def test_escape_brings_the_stored_text_back(show: Show) -> None:
    """Escape takes back what was typed into a line since it was stored."""
    field = DraftLineEdit()
    show(field)
    field.load("бұрынғы")
    type_text(field, "жаңа")
    press_key(field, Qt.Key.Key_Escape)
    assert field.text() == "бұрынғы"
    assert not field.is_dirty


def test_news_from_outside_never_overwrite_typing(show: Show) -> None:
    """A value that arrives while somebody types in the field waits; it shows once the field is left alone."""
    field = DraftLineEdit()
    show(field)
    field.load("бір")
    field.setFocus()
    type_text(field, "!")
    field.load("екі")
    assert "!" in field.text()
    field.flush()
    field.load("екі")
    assert field.text() == "екі"


def test_a_left_over_draft_is_committed(qtbot: QtBot, show: Show) -> None:
    """A draft found at the start shows in the field and becomes a commit by itself."""
    field = DraftLineEdit()
    show(field)
    with qtbot.waitSignal(field.committed, timeout=2000) as committed:
        field.load("сақталған", draft="сақталған және жалғасы")
    assert committed.args == ["сақталған және жалғасы"]


def test_everything_typed_is_flushed_together(show: Show) -> None:
    """Before an exchange every field below a widget commits; one refused field does not hold the others back."""
    good, bad, day = DraftLineEdit(), DraftLineEdit(check=refuse_digits), DayField(lambda: date(2026, 11, 21))
    window = show(bad, good, day)
    type_text(bad, "900101300123")
    type_text(good, "жарайды")
    type_text(day, "5.9")
    committed: list[object] = []
    good.committed.connect(committed.append)
    day.changed.connect(committed.append)
    assert not flush_drafts(window)
    assert committed == ["жарайды", date(2026, 9, 5)]


@pytest.mark.parametrize("kind", [DraftLineEdit, DraftTextEdit])
def test_an_untouched_field_leaves_the_undo_to_the_page(
    show: Show, kind: type[DraftLineEdit] | type[DraftTextEdit]
) -> None:
    """Ctrl+Z takes back typing where there is some, and else the last deed, also while the cursor is in a field."""
    field = kind()
    show(field)

    def wants_undo() -> bool:
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        asked.ignore()
        QApplication.sendEvent(field, asked)
        return asked.isAccepted()

    assert not wants_undo()
    type_text(field, "ә")
    assert wants_undo()


def test_a_long_text_grows_with_its_lines(show: Show) -> None:
    """A text field grows with its text up to its limit and scrolls only from there on."""
    field = DraftTextEdit(least=3, most=6)
    show(field)
    small = field.height()
    field.load("\n".join("жол" for _ in range(5)))
    medium = field.height()
    field.load("\n".join("жол" for _ in range(40)))
    assert small < medium < field.height() < 2 * medium


def test_a_day_is_typed_and_tidied(qtbot: QtBot, show: Show) -> None:
    """ "5.9" and Enter give a full date once; the arrow keys move it by a day."""
    field = DayField(lambda: date(2026, 11, 21))
    show(field)
    type_text(field, "5.9")
    with qtbot.waitSignal(field.changed) as changed:
        press_key(field, Qt.Key.Key_Return)
    assert changed.args == [date(2026, 9, 5)]
    assert field.text() == "05.09.2026"
    press_key(field, Qt.Key.Key_Up)
    assert field.value() == date(2026, 9, 6)
    with qtbot.assertNotEmitted(field.changed):
        field.load(date(2027, 1, 1))
    assert field.text() == "01.01.2027"


@pytest.mark.parametrize("field_type", [lambda: DayField(lambda: date(2026, 11, 21)), TimeField, MinutesField])
def test_what_cannot_be_read_stays_and_is_explained(
    qtbot: QtBot, show: Show, field_type: type[DayField] | type[TimeField] | type[MinutesField]
) -> None:
    """Nonsense stays in the field with a sentence below it, and changes nothing."""
    field = field_type()
    form = FormField("Күні", field)
    show(form)
    with qtbot.assertNotEmitted(field.changed):
        type_text(field, "ертең")
        press_key(field, Qt.Key.Key_Return)
    assert form.line_text()
    assert field.text() == "ертең"


def test_the_calendar_begins_on_monday_and_sets_the_day(show: Show) -> None:
    """The calendar opens on the day of the field, weeks begin on Monday, and Enter takes the chosen day."""
    field = DayField(lambda: date(2026, 11, 21))
    show(field)
    popover = field.open_calendar()
    calendar = popover.calendar
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert calendar.selectedDate().toPython() == date(2026, 11, 21)
    calendar.activated.emit(calendar.selectedDate().addDays(2))
    assert field.value() == date(2026, 11, 23)


def test_times_and_durations_are_tidied(show: Show) -> None:
    """ "930" becomes 09:30, 1:35 becomes 95 minutes."""
    clock, minutes = TimeField(), MinutesField()
    show(clock, minutes)
    type_text(clock, "930")
    type_text(minutes, "1:35")
    assert clock.flush()
    assert minutes.flush()
    assert (clock.value(), minutes.value()) == (time(9, 30), 95)
    assert (clock.text(), minutes.text()) == ("09:30", "95")


def test_a_choice_speaks_codes(qtbot: QtBot, show: Show) -> None:
    """A choice keeps its code when its labels change language, and tells only what a person chose."""
    field = ChoiceField([("math", "Математика"), ("art", "Өнер")], placeholder="Таңдаңыз")
    show(field)
    assert field.code() == ""
    with qtbot.assertNotEmitted(field.chosen):
        field.set_code("art")
        field.set_choices([("math", "Mathematics"), ("art", "Art")])
    assert (field.code(), field.currentText()) == ("art", "Art")
    field.setFocus()
    with qtbot.waitSignal(field.chosen) as chosen:
        press_key(field, Qt.Key.Key_Up)
    assert chosen.args == ["math"]


def test_the_wheel_never_changes_an_answer(show: Show) -> None:
    """Scrolling over a choice scrolls the page and leaves the answer alone."""
    field = ChoiceField([("a", "A"), ("b", "B")])
    show(field)
    field.set_code("a")
    here = field.rect().center()
    turned = QPoint(0, -120)
    event = QWheelEvent(
        QPointF(here), QPointF(field.mapToGlobal(here)), QPoint(), turned, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, event)
    assert field.code() == "a"


def test_a_form_field_is_named_for_everyone(show: Show) -> None:
    """The label above a field is its accessible name, a click on it leads there, and its line keeps its height."""
    field = FormField("Тақырыбы", DraftLineEdit(), optional=True)
    window = show(field)
    interface = QAccessible.queryAccessibleInterface(field.editor)
    assert interface.text(QAccessible.Text.Name) == "Тақырыбы"
    before = window.sizeHint().height()
    field.show_error("Қате")
    assert window.sizeHint().height() == before


def test_targets_are_large_enough(show: Show) -> None:
    """Fields and check boxes are at least as high as a fingertip needs."""
    fields = (DraftLineEdit(), DayField(), TimeField(), ChoiceField(), QCheckBox("Иә"))
    show(*fields)
    assert [type(field).__name__ for field in fields if field.height() < 32] == []
