"""The strip above a page that says what did not work, in words, with the next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QWidget

from app.domain.problems import Problem
from app.ui.kit.base import button, column, icon_button, icon_label, label, row, set_kind, set_state
from app.ui.problems import words_for


class ProblemStrip(QWidget):
    """Title, sentence and next step, with the margins of a page around; hidden while all is well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = QFrame()
        set_kind(frame, "banner")
        set_state(frame, "err", "tone")
        self._title = label("", "strong", wrap=True)
        self._sentence = label("", wrap=True)
        self._again: Callable[[], object] | None = None
        self.problem: Problem | None = None
        """What was shown last."""
        self._retry = button(self.tr("Try again"), self._try_again)
        layout = row(icon_label("alert", "err", 22), gap=12)
        layout.addLayout(column(self._title, self._sentence, gap=2), 1)
        layout.addWidget(self._retry)
        layout.addWidget(icon_button("close", self.tr("Put away"), self.hide))
        layout.setContentsMargins(14, 10, 10, 10)
        frame.setLayout(layout)
        outer = column(frame)
        outer.setContentsMargins(20, 12, 20, 0)
        self.setLayout(outer)
        self.hide()

    def show_problem(self, problem: Problem, again: Callable[[], object] | None = None) -> None:
        """Show `problem`; with `again` there is a button that tries once more."""
        words = words_for(problem)
        self._title.setText(words.title)
        self._sentence.setText(f"{words.sentence} {words.next_step}")
        self._again, self.problem = again, problem
        self._retry.setVisible(again is not None)
        self.setAccessibleName(f"{words.title}. {self._sentence.text()}")
        self.show()

    def text(self) -> str:
        """Everything the strip says."""
        return f"{self._title.text()} {self._sentence.text()}"

    def _try_again(self) -> None:
        again, self._again = self._again, None
        self.hide()
        if again is not None:
            again()
