"""The rule of a series in a person's terms: how often, on which weekdays, from when, until when."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton

from app.domain.records.sessions import EventSeries, FreeDays
from app.domain.rules.series import Rhythm
from app.domain.session_words import CONTEXT, FREE_DAYS
from app.ui.context import PageContext
from app.ui.field_editors import Words
from app.ui.kit import tokens
from app.ui.kit.base import PushButton, holder, row, set_kind
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.theme import theme
from app.ui.kit.when_fields import DayField
from app.ui.record_form import RecordForm
from app.ui.sessions.series_words import SeriesWords

_WORDS: Words = {FreeDays: (CONTEXT, FREE_DAYS)}
_OWN = "own"


class SeriesRule(Card):
    """`edited(field, value)` for a field of the series, `typed(field, text)` while typing."""

    edited = Signal(str, object)
    typed = Signal(str, str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("How often"))
        words = SeriesWords(context.language, self)
        self._rhythm: Rhythm | None = None
        self._first_weekday = 0
        self.often = ChoiceField([
            ("1", self.tr("Every week")), ("2", self.tr("Every second week")), ("3", self.tr("Every third week")),
            ("4", self.tr("Every fourth week")), (_OWN, self.tr("As the rule below says")),
        ])  # fmt: skip
        self.often.chosen.connect(self._choose_interval)
        self.weekdays: list[QPushButton] = []
        bold = QFontMetrics(theme().font(strong=True))
        for number in range(7):
            pill = PushButton(words.weekday(number))
            set_kind(pill, "filter")
            pill.setCheckable(True)
            pill.setMinimumWidth(bold.horizontalAdvance(pill.text()) + 2 * tokens.GAP_CARD)
            pill.clicked.connect(lambda _checked=False: self._choose_weekdays())
            self.weekdays.append(pill)
        pills = holder(row(*self.weekdays, None, gap=tokens.GAP_TIGHT))
        pills.setFocusProxy(self.weekdays[0])
        self.until = DayField(context.today)
        self.until.changed.connect(lambda day: self._write(until=day, count=None))
        self.form = RecordForm(
            context, EventSeries,
            (("first_day", "start", "end", "break_min"), ("holidays", "school_breaks"), ("rule",)), _WORDS,
            help_texts={"rule": self.tr("As RFC 5545 writes it; change it only for what the fields above cannot say.")},
        )  # fmt: skip
        self.form.edited.connect(self.edited)
        self.form.typed.connect(self.typed)
        self.add(
            form_row(
                FormField(self.tr("Repeats"), self.often), FormField(self.tr("Last day at the latest"), self.until)
            ),
            FormField(self.tr("On"), pills),
            self.form,
        )

    def show_series(self, series: EventSeries, rhythm: Rhythm | None) -> None:
        """Show a series; a rule that says more than a rhythm stands in its own field only."""
        self._rhythm = rhythm
        self._first_weekday = series.first_day.weekday() if series.first_day else 0
        self.often.set_code(str(rhythm.interval) if rhythm and rhythm.interval <= 4 else _OWN)
        chosen = rhythm.weekdays or (self._first_weekday,) if rhythm else ()
        for number, pill in enumerate(self.weekdays):
            pill.setChecked(number in chosen)
        self.until.load(rhythm.until if rhythm else None)
        self.form.show_record(series)

    def _choose_interval(self, code: str) -> None:
        if code != _OWN:
            self._write(interval=int(code))

    def _choose_weekdays(self) -> None:
        chosen = tuple(number for number, pill in enumerate(self.weekdays) if pill.isChecked())
        self._write(weekdays=chosen or (self._first_weekday,))

    def _write(self, **changes: Any) -> None:
        before = self._rhythm or Rhythm(1, (self._first_weekday,))
        values = {name: getattr(before, name) for name in ("interval", "weekdays", "until", "count")} | changes
        self.edited.emit("rule", Rhythm(**values).rule())
