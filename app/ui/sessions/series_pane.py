"""Sessions that repeat: the rule, a preview of every day, decisions about single days, and making them."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import InvalidRecord, Problem
from app.domain.records.sessions import EventSeries
from app.domain.rules.series import Fate, PlannedDay
from app.ui import keys
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number, sentence_of
from app.ui.kit import tokens
from app.ui.kit.base import button, column, holder, label, row
from app.ui.kit.card import Card
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.form_field import FormField
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.kit.record_list import RecordList
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.when_fields import DayField
from app.ui.saving import Saver, keep_draft
from app.ui.sessions.series_rule import SeriesRule
from app.ui.sessions.series_words import SeriesWords

if TYPE_CHECKING:
    from app.usecases.series import SeriesPicture

_SHOWN = ("event_series", "series_exception", "slot", "attendance", "session_record", "agenda_item")
_DECIDABLE = frozenset({Fate.NEW, Fate.STANDS, Fate.MOVES, Fate.FREE, Fate.ASKED, Fate.LEFT_OUT})
_ROWS = 6


class SeriesPane(ScrollPage):
    """`left` on Escape or when all is made."""

    left = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._context = context
        self._saver = Saver(context, self)
        self._words = SeriesWords(context.language, self)
        self._event: Id | None = None
        self._picture: SeriesPicture | None = None
        self.make = button("", self._apply, kind="primary")
        self._header = PageHeader("", "", button(self.tr("Back (Esc)"), self.left.emit), self.make)
        self.rule = SeriesRule(context)
        self.rule.edited.connect(self._edit)
        self.rule.typed.connect(self._draft)
        self._days = Card(self.tr("Days"))
        self.list = RecordList(self.tr("Days of the series"))
        self.list.chosen.connect(lambda _day: self._show_day())
        self.meet = button(self.tr("Meet on this day"), lambda: self._decide(self.list.key()))
        self.leave_out = button(self.tr("No session"), lambda: self._decide(None))
        self.undecide = button(self.tr("As the rule says"), self._undecide, kind="link")
        self.moved_to = DayField(context.today)
        self.moved_to.changed.connect(self._move)
        self.reason = DraftLineEdit(check=no_personal_number)
        self.reason.committed.connect(lambda _text: self._keep_reason())
        self._decisions = holder(
            column(
                label(self.tr("The chosen day"), "strong"),
                row(self.meet, self.leave_out, self.undecide, None),
                row(FormField(self.tr("Moved to"), self.moved_to), FormField(self.tr("Reason"), self.reason)),
            )
        )
        self._days.add(self.list, self._decisions)
        self.body.setContentsMargins(0, 0, tokens.GAP, tokens.GAP_CARD)
        self.add(self._header, self.rule, self._days, None)
        keep = QShortcut(QKeySequence(keys.KEEP), self)
        keep.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keep.activated.connect(self._apply)
        context.live.changed.connect(self._on_changed)

    def show_event(self, event: Id) -> None:
        """Show the series of an event, with the keyboard in how often it repeats."""
        self._event = event
        self.verticalScrollBar().setValue(0)
        self._read()
        QTimer.singleShot(0, self.rule.often, self.rule.often.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            flush_drafts(self)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        if self._event is not None:
            work = partial(self._context.desk.series.picture, self._event)
            self._context.background.run(
                "read", work, owner=self, done=self._show, failed=lambda _problem: self.left.emit()
            )

    def _show(self, picture: SeriesPicture) -> None:
        if picture.event.id != self._event:
            return
        self._picture = picture
        title = self.tr("Repeat: {title}").format(title=picture.event.title)
        self._header.set_texts(title, self._told(picture))
        self.rule.show_series(picture.series, picture.rhythm)
        self.rule.form.show_findings(picture.findings)
        self.list.show_rows([self._words.row(each) for each in picture.days])
        if self.list.key() is None and picture.days:
            self.list.choose(_first_question(picture).day)
        self._days.setVisible(bool(picture.days))
        height = self.list.sizeHintForRow(0) if picture.days else 60
        self.list.setFixedHeight(min(len(picture.days), _ROWS) * height + 6)
        self.make.setText(self.tr("Create %n session(s) (Ctrl+Enter)", "", picture.count(Fate.NEW))
                          if picture.count(Fate.NEW) else self.tr("Apply (Ctrl+Enter)"))  # fmt: skip
        self.make.setEnabled(picture.is_to_do)
        self._show_day()

    def _told(self, picture: SeriesPicture) -> str:
        counts = [(Fate.NEW, self.tr("new: {count}")), (Fate.MOVES, self.tr("moved: {count}")),
                  (Fate.GOES, self.tr("taken out: {count}")), (Fate.ASKED, self.tr("to decide: {count}")),
                  (Fate.FREE, self.tr("free days: {count}"))]  # fmt: skip
        parts = [text.format(count=picture.count(fate)) for fate, text in counts if picture.count(fate)]
        return " · ".join(parts) or self.tr("Every day of the rule is there already.")

    def _chosen(self) -> PlannedDay | None:
        days = self._picture.days if self._picture else ()
        return next((each for each in days if each.day == self.list.key()), None)

    def _show_day(self) -> None:
        planned = self._chosen()
        can = planned is not None and planned.fate in _DECIDABLE
        self._decisions.setEnabled(can)
        if planned is None:
            return
        decided = planned.exception
        self.undecide.setVisible(decided is not None)
        self.moved_to.load(decided.moved_to if decided and decided.moved_to != planned.day else None)
        self.reason.load(decided.reason if decided else "", place=(self._event, planned.day))

    def _decide(self, moved_to: object) -> None:
        planned = self._chosen()
        if planned is not None and self._event is not None:
            day = moved_to if isinstance(moved_to, date) else None
            work = partial(self._context.desk.series.decide, self._event, planned.day, day, self.reason.text())
            self._saver.run(work)

    def _move(self, day: object) -> None:
        planned = self._chosen()
        if planned is not None:
            self._decide(day or planned.day)

    def _keep_reason(self) -> None:
        planned = self._chosen()
        if planned is not None and planned.exception is not None:
            self._decide(planned.exception.moved_to)

    def _undecide(self) -> None:
        planned = self._chosen()
        if planned is not None and planned.exception is not None:
            self._saver.run(partial(self._context.desk.series.undecide, planned.exception.id))

    def _edit(self, field: str, value: Any) -> None:
        if self._event is not None:
            work = partial(self._context.desk.series.write, self._event, **{field: value})
            self._saver.run(work, failed=partial(self._refused, field))

    def _draft(self, field: str, text: str) -> None:
        if self._picture is not None:
            keep_draft(self._context, self, EventSeries, self._picture.series.id, field, text)

    def _refused(self, field: str, problem: Problem) -> None:
        found = problem.facts.get("findings", ()) if isinstance(problem, InvalidRecord) else ()
        if isinstance(found, tuple) and found:
            self.rule.form.fields[field].show_error(" ".join(sentence_of(each) for each in found))
        else:
            self._context.problem(problem, self)

    def _apply(self) -> None:
        """Make what the rule says, what was typed a moment ago included: the write lane has it by then."""
        flush_drafts(self)
        if self._event is not None:
            work = partial(self._context.desk.series.picture, self._event)
            self._context.background.run("write", work, owner=self, done=self._make)

    def _make(self, picture: SeriesPicture) -> None:
        self._show(picture)
        if picture.is_to_do:
            series = self._context.desk.series
            self._saver.run(
                partial(series.apply, picture.event.id), toast=self.tr("The sessions were made as shown."),
                undo=partial(series.take_back, picture), done=lambda _changed: self.left.emit(),
            )  # fmt: skip

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_SHOWN) and self.isVisible():
            self._read()


def _first_question(picture: SeriesPicture) -> PlannedDay:
    """The first day that wants a decision, or that is new."""
    order = {Fate.ASKED: 0, Fate.NEW: 1}
    return min(picture.days, key=lambda each: (order.get(each.fate, 2), each.meets_on))
