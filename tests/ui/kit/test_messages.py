"""Everything that tells a person something: chips, filters, banners, toasts, dialogs, empty pages."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kit import toast, tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, icon_button, icon_label, label, row
from app.ui.kit.card import Card, StatCard
from app.ui.kit.chips import ChipLabel, FilterChips
from app.ui.kit.dialogs import ConfirmDialog, Dialog, ProgressSheet
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.form_field import FormField
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.kit.search_field import SearchField
from app.ui.kit.toast import ToastBar
from app.ui.kit.tokens import Tone
from app.ui.kit.when_fields import DayField
from tests.support.typing import press_key, type_text
from tests.ui.conftest import Show


def spoken(widget: QWidget) -> str:
    """What a screen reader says for `widget`."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_exactly_one_filter_is_on(qtbot: QtBot, show: Show) -> None:
    """Filters are chosen with the arrow keys, one is always on, and it survives a change of language."""
    chips = FilterChips("Күйі")
    chips.set_choices([("all", "Барлығы"), ("planned", "Жоспар"), ("held", "Өтті")])
    show(chips)
    assert chips.code() == "all"
    with qtbot.waitSignal(chips.chosen) as chosen:
        press_key(chips, Qt.Key.Key_Left)
    assert chosen.args == ["held"]
    chips.set_choices([("all", "Все"), ("planned", "План"), ("held", "Проведено")])
    assert chips.code() == "held"


def test_filters_break_into_rows(show: Show) -> None:
    """Filters that find no room in one row go into the next instead of being cut."""
    chips = FilterChips("Күйі")
    chips.set_choices([(str(n), f"Сүзгі {n}") for n in range(8)])
    show(chips, width=300, height=400)
    assert max(each.geometry().right() for each in chips.findChildren(QPushButton)) <= chips.width()
    assert len({each.y() for each in chips.findChildren(QPushButton)}) > 1


@pytest.mark.parametrize("tone", Tone)
def test_a_chip_always_has_its_word(tone: Tone) -> None:
    """A chip names its state in a word, for the eye and for the ear."""
    chip = ChipLabel("Кешіктірілді", tone)
    assert spoken(chip) == "Кешіктірілді"
    assert chip.sizeHint().width() > 60


def test_a_toast_leaves_room_for_what_is_being_written(show: Show) -> None:
    """Over the last field of a form the message moves to the top, and back when the work goes on elsewhere."""
    window, first, last = QWidget(), QLineEdit(), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(first)
    layout.addStretch(1)
    layout.addWidget(last)
    bar = ToastBar(window)
    show(window, width=600, height=400)
    first.setFocus()
    bar.show_message("Сақталды")
    assert bar.geometry().intersects(last.geometry())
    last.setFocus()
    assert not bar.geometry().intersects(last.geometry())
    first.setFocus()
    assert bar.geometry().top() > last.geometry().top() - bar.height()


def test_a_toast_leaves_room_for_the_row_somebody_is_in(show: Show) -> None:
    """In a table the row of the cursor counts, below whatever head the table has."""
    window, table = QWidget(), QTableWidget(9, 1)
    QVBoxLayout(window).addWidget(table)
    table.horizontalHeader().setFixedHeight(70)
    table.horizontalHeader().setStretchLastSection(True)
    bar = ToastBar(window)
    show(window, width=600, height=400)
    table.setFocus()
    table.setCurrentCell(0, 0)
    bar.show_message("Сақталды")
    before = bar.geometry()
    rows = [table.visualRect(table.model().index(line, 0)).center() for line in range(table.rowCount())]
    covered = [before.top() < table.viewport().mapTo(window, row).y() < before.bottom() for row in rows].index(True)
    table.setCurrentCell(covered, 0)
    bar.show_message("Сақталды")
    assert bar.geometry().bottom() < before.top()


def test_advice_outlives_an_error(show: Show) -> None:
    """When what is wrong has been put right, the advice about the field stands there again."""
    field = FormField("Күні", DayField(lambda: date(2026, 11, 26)), "Көмек")
    show(field, width=300, height=120)
    field.show_warning("Бұл күн әлі келген жоқ.")
    field.show_error("Күн түсініксіз.")
    assert field.line_text() == "Күн түсініксіз."
    field.show_error("")
    assert field.line_text() == "Бұл күн әлі келген жоқ."
    field.show_warning("")
    assert field.line_text() == "Көмек"


def test_tab_in_a_dialog_follows_the_eye(show: Show) -> None:
    """A field that came to a dialog later is reached where it stands, forward and backward."""
    dialog, first, last = Dialog(), QLineEdit(), QLineEdit()
    layout = QVBoxLayout(dialog)
    layout.addWidget(first)
    layout.addWidget(last)
    late = QLineEdit()
    layout.insertWidget(1, late)
    show(dialog, width=400, height=200)
    first.setFocus()
    for expected in (late, last, first):
        press_key(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is expected
    press_key(first, Qt.Key.Key_Backtab)
    assert dialog.focusWidget() is last


def test_a_figure_is_spoken_with_its_caption() -> None:
    """A figure card reads as one sentence."""
    card = StatCard("Қатысу", "people")
    card.show_value("84 %", "өткен тоқсаннан +6 %", share=0.84)
    assert spoken(card) == "Қатысу: 84 %. өткен тоқсаннан +6 %."


def test_a_banner_can_be_put_away(show: Show) -> None:
    """A banner says its sentence, disappears when put away, and comes back with the next sentence."""
    banner = Banner("Интернет жоқ.", Tone.WARN, icon_name="wifi-off", closable=True)
    show(banner)
    assert spoken(banner) == "Интернет жоқ."
    banner.hide()
    banner.show_sentence("Диск толды.", Tone.ERR)
    assert banner.isVisible()
    banner.show_sentence("")
    assert not banner.isVisible()


def test_undo_works_once_and_by_keyboard(show: Show) -> None:
    """Undo in the toast takes the deed back exactly once, by click or Ctrl+Z; a later Ctrl+Z does nothing."""
    frame = QWidget()
    QVBoxLayout(frame).addWidget(QPushButton("x"))
    show(frame)
    bar, undone = ToastBar(frame), []
    bar.show_message("Мұрағатқа жіберілді", lambda: undone.append("first"))
    assert bar.isVisible()
    press_key(frame, Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    bar.undo()
    bar.undo()
    assert undone == ["first"]
    assert not bar.isVisible()


def test_a_toast_goes_by_itself_unless_somebody_looks_at_it(
    qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A toast leaves after its time, waits while its button has the focus, and never covers more than the window."""
    monkeypatch.setattr(toast, "SHOWN_MS", 60)
    frame = QWidget()
    other = QLineEdit()
    QVBoxLayout(frame).addWidget(other)
    show(frame)
    bar = ToastBar(frame)
    bar.show_message("Жіберілді", lambda: None)
    bar.findChildren(QPushButton)[0].setFocus()
    qtbot.wait(150)
    assert bar.isVisible()
    other.setFocus()
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=1000)
    assert bar.width() <= frame.width()


def test_a_long_toast_is_read_to_its_end(show: Show) -> None:
    """Words wider than the window go on in the next line, and the bar is low again for the next ones."""
    frame = QWidget()
    show(frame)
    bar = ToastBar(frame)
    bar.show_message("Жіберілді", lambda: None)
    low = bar.height()
    bar.show_message("Толтырылмаған ұяшықтар бар. " * 12, lambda: None)
    words = bar.findChildren(QLabel)[0]
    needed = words.heightForWidth(words.width())
    assert bar.width() <= frame.width()
    assert low < needed <= words.height()
    bar.show_message("Жіберілді", lambda: None)
    assert bar.height() == low


def test_the_safe_answer_has_the_focus(show: Show) -> None:
    """Enter in the last warning keeps things; only the named verb destroys."""
    parent = show(QWidget())
    dialog = ConfirmDialog(parent, "Біржола жою", "Қайтарылмайды.", "Жою")
    dialog.open()
    press_key(dialog, Qt.Key.Key_Return)
    assert dialog.result() == ConfirmDialog.DialogCode.Rejected


def test_long_work_can_be_stopped_once(qtbot: QtBot, show: Show) -> None:
    """Stop tells the worker once and the sheet stays until the worker has ended."""
    sheet = ProgressSheet(show(QWidget()), "Тізім жүктелуде")
    sheet.open()
    sheet.show_progress(3, 10, "3 / 10")
    with qtbot.waitSignal(sheet.cancelled):
        sheet.reject()
    with qtbot.assertNotEmitted(sheet.cancelled):
        sheet.reject()
    assert sheet.isVisible()
    sheet.finish()
    assert not sheet.isVisible()


def test_search_waits_for_a_pause(qtbot: QtBot, show: Show) -> None:
    """Typing searches once after the last key; Escape empties the field; the cross shows only when there is a text."""
    field, found = SearchField("Іздеу"), list[str]()
    show(field)
    assert [action.isVisible() for action in field.actions()] == [False, True]
    field.searched.connect(found.append)
    type_text(field, "Әсел")
    qtbot.waitUntil(lambda: found == ["Әсел"], timeout=1000)
    press_key(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: found == ["Әсел", ""], timeout=1000)


def test_an_empty_page_shows_the_way_on(show: Show) -> None:
    """The empty state offers its action and its link, and both work."""
    done: list[str] = []
    state = EmptyState(
        "lesson-study",
        "Әзірге цикл жоқ",
        "Бірінші циклді жоспарлаңыз.",
        action=("Жаңа цикл", lambda: done.append("new")),
        link=("Excel-ден жүктеу", lambda: done.append("import")),
    )
    show(state)
    for each in state.findChildren(QPushButton):
        each.click()
    assert done == ["new", "import"]


def test_a_page_never_scrolls_sideways(show: Show) -> None:
    """A page with long texts at the smallest width wraps instead of asking for a sideways scroll bar."""
    title = "Функционалдық сауаттылықты дамыту: диаграммаларды оқу және түсіндіру дағдылары " * 2
    page = ScrollPage(PageHeader(title, title, button("Бастау", kind="primary")), Card(title), None)
    show(page, width=760, height=400)
    assert page.body.geometry().width() <= page.viewport().width()


def test_every_button_has_a_name_and_room(show: Show) -> None:
    """Buttons and filters have a name for the ear and at least 32 pixels each way for the finger."""
    buttons = (button("Сақтау", kind="primary"), button("Толығырақ", kind="link"), icon_button("more", "Тағы"))
    chips = FilterChips("Күйі")
    chips.set_choices([("all", "Барлығы"), ("held", "Өтті")])
    show(*buttons, chips)
    for each in (*buttons, *chips.findChildren(QPushButton)):
        assert spoken(each)
        assert each.height() >= 32
        assert each.width() >= 32


def test_a_page_ends_where_its_words_end(show: Show, qtbot: QtBot) -> None:
    """A page full of words that wrap scrolls to their end and not into emptiness behind it."""
    words = "Өз байланысы жоқ компьютер серверге осы компьютер арқылы жетеді. " * 3
    cards = [Card("Тақырып") for _ in range(8)]
    for card in cards:
        card.add(row(icon_label("computer"), label(words, wrap=True)), label(words, "caption", wrap=True))
    page = ScrollPage(*cards, None)
    show(page, width=900, height=500)
    qtbot.wait(20)
    bar = page.verticalScrollBar()
    assert bar.maximum() > 0
    body = cards[-1].parentWidget()
    assert body is not None
    assert body.height() - cards[-1].geometry().bottom() <= 2 * tokens.MARGIN
