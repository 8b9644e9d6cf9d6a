"""Lists and tables: right for Qt's own checker, for the keyboard, and for a hundred thousand rows."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.kit.page import ScrollPage
from app.ui.kit.paged_table import PAGE, Column, Page, PagedTable, PagedTableModel
from app.ui.kit.record_list import ListRow, ListRowModel, RecordList
from app.ui.kit.split_view import SplitView
from app.ui.kit.theme import Theme
from app.ui.kit.tokens import Scheme, Tone
from tests.support.typing import press_key
from tests.ui.conftest import Show

ROWS = [
    ListRow(1, "Бөлшектерді салыстыру", "Математика · 5 «А»", "Өтті", Tone.OK),
    ListRow(2, "Мәтіндегі негізгі ой", "Қазақ тілі · 4 «Б»", "Жоспар", Tone.INFO),
    ListRow(3, "Past Simple", icon="lesson-study"),
]
COLUMNS = (Column("name", "Аты-жөні"), Column("school", "Мектеп", 200), Column("hours", "Сағат", 90, is_number=True))
STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


class Reader:
    """A source of rows that answers when told, like a lane, and remembers what it was asked for."""

    def __init__(self, *, at_once: bool = True) -> None:
        self.asked: list[int] = []
        self._at_once = at_once
        self._waiting: list[Callable[[], None]] = []

    def __call__(self, offset: int, limit: int, deliver: Callable[[Page], None]) -> None:
        self.asked.append(offset)
        page = [(n, (f"Қуанышева Әсел {n}", "Ақсу", str(n % 7))) for n in range(offset, offset + limit)]
        if self._at_once:
            deliver(page)
        else:
            self._waiting.append(lambda: deliver(page))

    def answer(self) -> None:
        """Deliver everything asked for so far."""
        waiting, self._waiting = self._waiting, []
        for deliver in waiting:
            deliver()


def test_the_row_model_keeps_qts_rules() -> None:
    """The model of the list stands Qt's own model tester through filling, refilling and emptying."""
    model = ListRowModel()
    tester = QAbstractItemModelTester(model, STRICT)
    for rows in (ROWS, ROWS[:1], [], ROWS):
        model.show_rows(rows)
    assert tester.model() is model
    spoken = model.data(model.index(0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Бөлшектерді салыстыру, Математика · 5 «А», Өтті"


def test_the_list_is_walked_with_the_keyboard(qtbot: QtBot, show: Show) -> None:
    """Down chooses the next row, Enter opens it, and each says which record it is."""
    listing = RecordList("Циклдер")
    listing.show_rows(ROWS, current=1)
    show(listing)
    listing.setFocus()
    with qtbot.waitSignal(listing.chosen) as chosen:
        press_key(listing, Qt.Key.Key_Down)
    with qtbot.waitSignal(listing.opened) as opened:
        press_key(listing, Qt.Key.Key_Return)
    assert (chosen.args, opened.args) == ([2], [2])


def test_headings_are_passed_over(show: Show) -> None:
    """A heading between rows is smaller, cannot be chosen, and the arrows go over it."""
    rows = RecordList("Табылғандар")
    QAbstractItemModelTester(rows.model(), STRICT)
    rows.show_rows(
        [ListRow(None, "Адамдар", is_caption=True), ROWS[0], ListRow(None, "Жоба", is_caption=True), ROWS[1]]
    )
    show(rows)
    rows.setFocus()
    assert rows.sizeHintForRow(0) < rows.sizeHintForRow(1)
    assert not rows.choose(None)
    rows.choose(1)
    press_key(rows, Qt.Key.Key_Down)
    assert rows.key() == 2
    press_key(rows, Qt.Key.Key_Up)
    assert rows.key() == 1
    press_key(rows, Qt.Key.Key_Up)
    assert rows.key() == 1


def test_a_mark_has_its_word(qtbot: QtBot) -> None:
    """A cell that shows a mark has no text of its own; the word is its tool tip and what is read aloud."""
    model = PagedTableModel(
        [Column("name", "Аты"), Column("state", "", 36, marks={"Келісім жоқ": ("mark-warning", "warn")})]
    )
    model.show(2, lambda _offset, _limit, deliver: deliver([(1, ("Әсел", "Келісім жоқ")), (2, ("Ерлан", ""))]))
    marked, plain = model.index(0, 1), model.index(1, 1)
    spoken, picture = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DecorationRole
    assert marked.data() is None
    assert marked.data(spoken) == marked.data(Qt.ItemDataRole.ToolTipRole) == "Келісім жоқ"
    assert not marked.data(picture).isNull()
    assert plain.data(spoken) is plain.data(picture) is None
    qtbot.wait(5)


def test_news_keep_the_chosen_row(qtbot: QtBot, show: Show) -> None:
    """When rows arrive anew the chosen record stays chosen, and nobody is told of a choice that nobody made."""
    listing = RecordList("Циклдер")
    listing.show_rows(ROWS, current=2)
    show(listing)
    with qtbot.assertNotEmitted(listing.chosen):
        listing.show_rows([ListRow(9, "Жаңа"), *ROWS])
    assert listing.key() == 2
    listing.show_rows(ROWS[:1])
    assert listing.key() is None


def test_the_list_is_repainted_in_new_colours(show: Show, look: Theme) -> None:
    """Rows painted once are painted anew after a switch of the look."""
    listing = RecordList("Циклдер")
    listing.show_rows(ROWS)
    show(listing)
    light = listing.grab().toImage()
    look.choose(Scheme.DARK)
    assert listing.grab().toImage() != light


def test_the_list_is_named_for_everyone(show: Show) -> None:
    """A screen reader hears the name of the list and the whole row."""
    listing = RecordList("Циклдер")
    listing.show_rows(ROWS)
    show(listing)
    interface = QAccessible.queryAccessibleInterface(listing)
    assert interface.text(QAccessible.Text.Name) == "Циклдер"


def test_the_paged_model_keeps_qts_rules(qtbot: QtBot) -> None:
    """The paged model stands Qt's own model tester with rows that come at once and rows that come later."""
    for at_once in (True, False):
        model, reader = PagedTableModel(COLUMNS), Reader(at_once=at_once)
        tester = QAbstractItemModelTester(model, STRICT)
        model.show(1000, reader)
        assert model.data(model.index(0, 0)) == ("Қуанышева Әсел 0" if at_once else "")
        reader.answer()
        qtbot.wait(1)
        assert model.data(model.index(0, 0)) == "Қуанышева Әсел 0"
        assert model.key(0) == 0
        model.show(0, reader)
        assert tester.model() is model


def test_only_pages_in_view_are_read(show: Show) -> None:
    """Opening a hundred thousand rows reads one page or two; scrolling to the end reads the last ones."""
    table, reader = PagedTable("Адамдар", COLUMNS), Reader()
    table.show_rows(100_000, reader)
    show(table)
    QApplication.processEvents()
    assert set(reader.asked) <= {0, PAGE}
    table.scrollToBottom()
    QApplication.processEvents()
    assert len(set(reader.asked)) <= 5
    assert max(reader.asked) == 100_000 - PAGE


def test_answers_to_an_old_question_are_dropped(qtbot: QtBot) -> None:
    """Rows that arrive after the search has changed do not show up in the new result."""
    model, slow, quick = PagedTableModel(COLUMNS), Reader(at_once=False), Reader(at_once=False)
    model.show(1000, slow)
    model.data(model.index(0, 0))
    model.show(10, quick)
    slow.answer()
    qtbot.wait(1)
    assert model.key(0) is None


def test_a_hundred_thousand_rows_open_quickly(show: Show) -> None:
    """A table of a hundred thousand rows is on the screen in well under a second, and so is a jump in it."""
    table = PagedTable("Адамдар", COLUMNS)
    show(table)
    started = time.perf_counter()
    table.show_rows(100_000, Reader())
    table.repaint()
    table.scrollToBottom()
    table.repaint()
    assert time.perf_counter() - started < 0.5


def test_headings_sort(qtbot: QtBot, show: Show) -> None:
    """A click on a heading names the column to sort by; showing the current order asks for nothing."""
    table = PagedTable("Адамдар", COLUMNS)
    table.show_rows(10, Reader())
    show(table)
    with qtbot.assertNotEmitted(table.sorted_by):
        table.set_sortable("name")
    with qtbot.waitSignal(table.sorted_by) as sorted_by:
        table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert sorted_by.args == ["school", True]


def test_two_panes_become_one_on_a_narrow_window(qtbot: QtBot, show: Show) -> None:
    """Wide, list and detail stand side by side; narrow, the detail covers the list and there is a way back."""
    listing, detail = RecordList("Циклдер"), QLabel("Толығырақ")
    split = SplitView(listing, detail)
    window = show(split, width=1300)
    assert listing.isVisible()
    assert detail.isVisible()
    window.resize(1093, 574)
    assert listing.isVisible()
    assert not detail.isVisible()
    split.show_detail()
    assert not listing.isVisible()
    assert detail.isVisible()
    with qtbot.waitSignal(split.went_back):
        split.show_list()
    assert listing.isVisible()


def test_the_focus_goes_with_the_person_into_the_detail(show: Show) -> None:
    """On a narrow window opening a row takes the focus into the detail instead of letting it fall out of the page."""
    listing, detail = RecordList("Циклдер"), QLineEdit()
    listing.show_rows(ROWS)
    split = SplitView(listing, detail)
    show(split, width=1000)
    listing.setFocus()
    split.show_detail()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert split.isAncestorOf(focused)
    assert focused.isVisible()


def test_a_page_shows_where_the_keyboard_went(qtbot: QtBot, show: Show) -> None:
    """A field far below that gets the keyboard from the program is scrolled into view."""
    fields = [QLineEdit() for _number in range(40)]
    page = ScrollPage(*fields)
    show(page, width=400, height=300)
    fields[0].setFocus()

    fields[30].setFocus()

    qtbot.waitUntil(lambda: not fields[30].visibleRegion().isEmpty())
