"""All cycles of the school, grouped by how far they are, each with what is missing next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QWidget

from app.domain.ids import Id
from app.domain.records.lesson_study import CycleStatus
from app.domain.rules.lesson_study import Phase
from app.domain.text import search_key
from app.ui import keys
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, holder, label, row
from app.ui.kit.chips import FilterChips
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.layouts import GridLayout
from app.ui.kit.page import ScrollPage
from app.ui.kit.search_field import SearchField
from app.ui.kit.theme import theme
from app.ui.kit.tokens import Tone
from app.ui.lesson_study.cycle_card import CardTexts, CycleCardButton
from app.ui.lesson_study.words import (
    STATUS_TONES,
    class_name,
    joined,
    phase_name,
    sentences,
    span,
    subject_name,
    word,
)
from app.ui.printing.offer import print_button
from app.usecases.lesson_study_pictures import CycleCard

CARD_WIDTH = 300
FIRST_SHOWN = 60
"""Cards of one group shown at once; the rest waits behind a button."""
_EARLY = frozenset({Phase.SET_UP, Phase.QUESTION, Phase.CASE_PUPILS})
_LATE = frozenset({Phase.REPORT, Phase.SHARE})


class CycleBoard(QWidget):
    """`opened(cycle)` when a card is chosen, `new_wanted()` for a new cycle."""

    opened = Signal(object)
    new_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, language: str, *, begins: bool = True) -> None:
        super().__init__()
        self._language = language
        self._cards: tuple[CycleCard, ...] = ()
        self._whole: set[str] = set()
        self._columns = 3
        self._shown: list[CycleCardButton] = []
        self._listed: list[Id] = []
        self._arranged: object = None
        self.chips = FilterChips(self.tr("Filter by phase"))
        self.search = SearchField(self.tr("Search by title, class or person"))
        self.search.setMaximumWidth(300)
        self.new_button = button(
            self.tr("New cycle"), self.new_wanted.emit, kind="primary", icon_name="plus", tip=self.tr("Ctrl+N")
        )
        if not begins:
            self.new_button.hide()
        self._stack = QStackedWidget()
        self._groups = ScrollPage()
        self._empty = EmptyState(
            "lesson-study",
            self.tr("No lesson study yet"),
            self.tr("A group of teachers studies one question through a few research lessons. Begin with a title."),
            action=(self.tr("Start the first cycle"), self.new_wanted.emit) if begins else None,
        )
        self._nothing = EmptyState(
            "search",
            self.tr("No cycle fits"),
            self.tr("Nothing in the list fits what you are looking for."),
            link=(self.tr("Show all cycles"), self._show_all),
        )
        for each in (self._groups, self._empty, self._nothing):
            self._stack.addWidget(each)
        self._bar = self._make_bar()
        self.setLayout(column(self._bar, self._stack, gap=0))
        self.chips.chosen.connect(lambda _code: self._fill())
        self.search.searched.connect(lambda _text: self._fill())
        self.search.left_down.connect(self.focus_first)
        shortcut = QShortcut(QKeySequence(keys.NEW), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.new_wanted)

    def show_cards(self, cards: Sequence[CycleCard]) -> None:
        """Show `cards` under their groups; the filter stays."""
        self._cards = tuple(cards)
        counts = {code: sum(group_of(card) == code for card in cards) for code in self._names()}
        chips = [("", self.tr("All · {count}").format(count=len(cards)))]
        chips += [(code, f"{name} · {counts[code]}") for code, name in self._names().items() if counts[code]]
        self.chips.set_choices(chips)
        self._fill()

    def cards(self) -> list[CycleCardButton]:
        """The cards shown now."""
        return list(self._shown)

    def listed(self) -> list[Id]:
        """The cycles that the filters leave, those behind a button included."""
        return list(self._listed)

    def focus_first(self) -> None:
        """Move the keyboard to the first card, or to the way to make one."""
        first = self._shown[0] if self._shown else self._empty.findChild(QPushButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cards side by side as there is room for."""
        super().resizeEvent(event)
        card = theme().px(CARD_WIDTH) + tokens.GAP_CARD
        columns = max(1, (event.size().width() - 40 + tokens.GAP_CARD) // card)
        if columns != self._columns:
            self._columns = columns
            self._fill()

    def _make_bar(self) -> QWidget:
        line = row(gap=tokens.GAP_LIST)
        line.addWidget(self.chips, 1)
        line.addWidget(self.search)
        line.addWidget(print_button(self.print_wanted.emit))
        line.addWidget(self.new_button)
        bar = holder(line)
        line.setContentsMargins(20, 16, 20, 0)
        return bar

    def _names(self) -> dict[str, str]:
        return {
            "early": self.tr("Getting ready"),
            "lessons": self.tr("Research lessons"),
            "late": self.tr("Report and sharing"),
            "done": self.tr("Finished"),
        }

    def _fill(self) -> None:
        wanted, words = self.chips.code(), search_key(self.search.text())
        groups: list[tuple[str, str, list[CardTexts]]] = []
        self._listed = []
        for code, name in self._names().items():
            cards = [card for card in self._cards if group_of(card) == code and wanted in ("", code)]
            found = [card for card in cards if words in search_key(self._searched(card))]
            if found:
                self._listed += [card.id for card in found]
                groups.append((code, name, [self._texts(card) for card in found]))
        arranged = (groups, self._columns, frozenset(self._whole))
        if arranged != self._arranged:
            self._arranged = arranged
            self._arrange(groups)
        page = self._empty if not self._cards else self._groups if groups else self._nothing
        self._stack.setCurrentWidget(page)
        self._bar.setVisible(bool(self._cards))

    def _arrange(self, groups: Sequence[tuple[str, str, Sequence[CardTexts]]]) -> None:
        """Make the cards anew; keyboard and scroll position stay where they were."""
        focused = next((card.texts.key for card in self._shown if card.hasFocus()), None)
        bar = self._groups.verticalScrollBar()
        place = bar.value()
        if focused is not None:
            self._groups.setFocus()  # or the keyboard would wander through the cards that go, and the page scroll along
        clear(self._groups.body)
        self._shown = []
        for code, name, texts in groups:
            self._add_group(code, name, texts)
        self._groups.add(None)
        again = next((card for card in self._shown if card.texts.key == focused), None)
        if again is not None:
            QTimer.singleShot(0, again, again.setFocus)
        QTimer.singleShot(0, self, lambda: bar.setValue(place))

    def _add_group(self, code: str, name: str, texts: Sequence[CardTexts]) -> None:
        self._groups.add(label(name, "section"))
        grid = GridLayout()
        grid.setSpacing(tokens.GAP_CARD)
        limit = len(texts) if code in self._whole else FIRST_SHOWN
        for number, card in enumerate(texts[:limit]):
            made = CycleCardButton(card)
            made.clicked.connect(partial(self._open, card.key))
            made.moved.connect(partial(self._move, made))
            grid.addWidget(made, number // self._columns, number % self._columns)
            self._shown.append(made)
        for number in range(len(texts[:limit]), self._columns):
            grid.addWidget(_gap(), 0, number)
        for number in range(self._columns):
            grid.setColumnStretch(number, 1)
            grid.setColumnMinimumWidth(number, theme().px(CARD_WIDTH))
        self._groups.add(grid)
        if limit < len(texts):
            more = self.tr("Show %n more", "", len(texts) - limit)
            self._groups.add(row(button(more, partial(self._show_whole, code), kind="link"), None))

    def _texts(self, card: CycleCard) -> CardTexts:
        missing = sentences(card.current.missing[:1]) if card.current else ""
        finished = card.status is CycleStatus.ABANDONED
        nothing = self.tr("The cycle was given up.") if finished else self.tr("Nothing is missing.")
        lessons = self.tr("lessons {taught} of {planned}").format(
            taught=card.lessons_taught, planned=card.lessons_planned
        )
        days = span(card.starts, card.ends)
        return CardTexts(
            key=card.id,
            title=card.title,
            subtitle=joined(
                subject_name(card.subject_code, self._language), class_name(card.grade, card.class_label), lessons
            ),
            lead=joined(days, card.lead),
            chip=phase_name(card.current) or word(card.status),
            tone=STATUS_TONES[card.status] if card.current is None else _tone(card.current.phase),
            points=self.tr("{score} of 10").format(score=card.completeness.score),
            share=card.completeness.score / 10,
            next_step=missing or nothing,
            is_waiting=bool(missing),
        )

    def _searched(self, card: CycleCard) -> str:
        subject = subject_name(card.subject_code, self._language)
        return " ".join((card.title, subject, class_name(card.grade, card.class_label), card.lead))

    def _open(self, cycle: Id, _checked: bool = False) -> None:
        self.opened.emit(cycle)

    def _move(self, card: CycleCardButton, right: int, down: int) -> None:
        place = self._shown.index(card) + right + down * self._columns
        self._shown[max(0, min(len(self._shown) - 1, place))].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_whole(self, code: str) -> None:
        self._whole.add(code)
        self._fill()

    def _show_all(self) -> None:
        self.search.clear()
        self.chips.set_code("")
        self._fill()


def _gap() -> QWidget:
    """An empty place as wide as a card, so that cards are as wide in a short row as in a full one."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def group_of(card: CycleCard) -> str:
    """The group a cycle stands in, by the phase that misses something next."""
    if card.status in (CycleStatus.CLOSED, CycleStatus.ABANDONED) or card.current is None:
        return "done"
    if card.current.phase in _EARLY:
        return "early"
    return "late" if card.current.phase in _LATE else "lessons"


def _tone(phase: Phase) -> Tone:
    if phase in _EARLY:
        return Tone.NEUTRAL
    return Tone.WARN if phase in _LATE else Tone.INFO
