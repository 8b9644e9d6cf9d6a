"""How complete a cycle is: ten points, each with what it asks for and why it is not reached yet."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from app.domain.rules.lesson_study_completeness import Completeness, Point
from app.ui.kit.base import clear, column, icon_label, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.tokens import Tone
from app.ui.lesson_study.words import sentences
from app.ui.translate import tr_label


class PointsCard(Card):
    """The score, a bar, and the ten points, each with a mark and a word."""

    def __init__(self) -> None:
        super().__init__(self.tr("How complete the cycle is"))
        self._score = label("", "strong")
        self._bar = QProgressBar()
        self._bar.setRange(0, 10)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How complete the cycle is"))
        self._lines = column(gap=6)
        self._shown: tuple[Point, ...] = ()
        self.add(self._score, self._bar, 4, self._lines)

    def show_points(self, completeness: Completeness) -> None:
        """Show the points of a cycle."""
        score = self.tr("{score} of 10 points").format(score=completeness.score)
        enough = self.tr("{score} of 10 points: a complete cycle").format(score=completeness.score)
        self._score.setText(enough if completeness.is_complete else score)
        self._bar.setValue(completeness.score)
        if completeness.points == self._shown:
            return
        self._shown = completeness.points
        clear(self._lines)
        for point in completeness.points:
            self._lines.addLayout(self._line(point))

    def _line(self, point: Point) -> QHBoxLayout:
        """What is asked for, and in a word whether it is there: a circle alone is soon overlooked."""
        name, state = tr_label("rules", point.text), self.tr("in place") if point.reached else self.tr("not yet")
        text = label(name, wrap=True)
        text.setAccessibleName(f"{name}: {state}")
        words = column(text, gap=0)
        if point.missing:
            words.addWidget(label(sentences(point.missing), "caption", wrap=True))
        mark = icon_label("mark-check", "ok", 18) if point.reached else icon_label("mark-dot", "text2", 18)
        line = row(column(mark, None), gap=8)
        line.addLayout(words, 1)
        line.addLayout(column(ChipLabel(state, Tone.OK if point.reached else Tone.NEUTRAL), None))
        return line
