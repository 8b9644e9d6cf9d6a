"""What the forms say together: a bar and a mean per item, and the words people wrote."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QProgressBar

from app.domain.records.sessions import Feedback
from app.domain.rules.feedback import FeedbackSummary
from app.ui.kit import tokens
from app.ui.kit.base import clear, column, label
from app.ui.kit.card import Card
from app.ui.kit.layouts import GridLayout
from app.ui.translate import tr_label


class SummaryCard(Card):
    """A sentence about the forms, and below it what they say if there are enough."""

    def __init__(self) -> None:
        super().__init__(self.tr("What they say together"))
        self._told = label("", "muted", wrap=True)
        self._satisfied = label("", "strong")
        self._grid = GridLayout()
        self._grid.setHorizontalSpacing(tokens.GAP_CARD)
        self._grid.setVerticalSpacing(tokens.GAP)
        self._grid.setColumnStretch(1, 1)
        self._words = column(gap=tokens.GAP_TIGHT)
        self.add(self._told, self._satisfied, self._grid, self._words)

    def told(self) -> str:
        """The sentence about the forms."""
        return self._told.text()

    def show_summary(self, told: str, summary: FeedbackSummary | None) -> None:
        """Show `summary`, or only the sentence while there is none."""
        self._told.setText(told)
        clear(self._grid)
        clear(self._words)
        self._satisfied.setVisible(summary is not None)
        if summary is None:
            return
        text = self.tr("Satisfied (4 or more in the mean): {count} of {forms}")
        self._satisfied.setText(text.format(count=summary.satisfied, forms=summary.forms))
        for line, item in enumerate(summary.items):
            name = tr_label("records", Feedback.record_type.by_name[item.field].label)
            mean = "–" if item.mean is None else QLocale().toString(item.mean, "f", 1)
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setRange(0, 40)
            bar.setValue(round(((item.mean or 1) - 1) * 10))
            bar.setAccessibleName(f"{name}: {mean}")
            self._grid.addWidget(label(name), line, 0)
            self._grid.addWidget(bar, line, 1)
            self._grid.addWidget(label(mean, "strong"), line, 2)
        for field, texts in (("best", summary.best), ("improve", summary.improve)):
            if texts:
                self._words.addWidget(label(tr_label("records", Feedback.record_type.by_name[field].label), "strong"))
                for each in texts:
                    self._words.addWidget(label(f"– {each}", wrap=True))
