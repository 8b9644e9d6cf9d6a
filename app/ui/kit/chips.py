"""Chips: a word on a soft background that names a state, and a row of filters of which one is on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import set_kind
from app.ui.kit.flow import FlowLayout
from app.ui.kit.icons import pixel_ratio, pixmap
from app.ui.kit.theme import theme
from app.ui.kit.tokens import Tone, tone_pair

_PADDING, _HEIGHT, _ICON = 10, 22, 14


def chip_size(text: str, icon_name: str = "") -> QSize:
    """Logical size a chip with `text` needs."""
    font = theme().font(tokens.CHIP, strong=True)
    width = QFontMetrics(font).horizontalAdvance(text) + 2 * _PADDING + (_ICON + 4 if icon_name else 0)
    return QSize(width, theme().px(_HEIGHT))


def paint_chip(
    painter: QPainter, rect: QRectF, text: str, tone: Tone, icon_name: str = "", *, raised: bool = False
) -> None:
    """Draw a chip that fills `rect`; delegates use it, so lists and widgets show the same chip.

    `raised` is for chips on a soft background, where their own would not be seen.
    """
    foreground, background = (QColor(value) for value in tone_pair(theme().colours, tone))
    if raised:
        background = theme().color("surface")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(background)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(foreground)
    painter.setFont(theme().font(tokens.CHIP, strong=True))
    inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
    if icon_name:
        image = pixmap(icon_name, _ICON, foreground, pixel_ratio(painter))
        painter.drawPixmap(round(inner.x()) - 2, round(rect.center().y() - _ICON / 2), image)
        inner.setLeft(inner.left() + _ICON + 2)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


class ChipLabel(QWidget):
    """A state in a word: "Held", "Planned", "Draft". Its tone repeats the word in colour, never replaces it."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The word shown."""
        return self._text

    def show_state(self, text: str, tone: Tone, icon_name: str = "") -> None:
        """Show another state."""
        self._text, self._tone, self._icon = text, tone, icon_name
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the word and its padding."""
        return chip_size(self._text, self._icon)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw the chip."""
        if self._text:
            paint_chip(QPainter(self), QRectF(self.rect()), self._text, self._tone, self._icon)


class FilterChips(QWidget):
    """A row of filters of which exactly one is on; `chosen(code)` tells which. Left and right move between them."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        self._flow = FlowLayout(gap=tokens.GAP)
        self.setLayout(self._flow)

    def set_choices(self, choices: Sequence[tuple[str, str]], current: str | None = None) -> None:
        """Show `choices` as (code, label); `current` (or the first) is on. Emits nothing."""
        keep = self.code() if current is None else current
        for made in self._buttons.values():
            self._group.removeButton(made)
            self._flow.removeWidget(made)
            made.deleteLater()
        self._buttons.clear()
        for code, text in choices:
            self._buttons[code] = self._chip(code, text)
        self.set_code(keep if keep in self._buttons else next(iter(self._buttons), ""))

    def code(self) -> str:
        """The code of the filter that is on; "" when there are none."""
        return next((code for code, made in self._buttons.items() if made.isChecked()), "")

    def set_code(self, code: str) -> None:
        """Turn `code` on without emitting."""
        if code in self._buttons:
            self._buttons[code].setChecked(True)
            self._rove()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the next or previous filter with the arrow keys."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        codes = list(self._buttons)
        if step is None or not codes:
            super().keyPressEvent(event)
            return
        code = codes[(codes.index(self.code()) + step) % len(codes)]
        self._buttons[code].setFocus()
        self._buttons[code].click()

    def _on_click(self, code: str) -> None:
        self._rove()
        self.chosen.emit(code)

    def _rove(self) -> None:
        """Tab stops once, at the filter that is on; the arrows do the rest."""
        for made in self._buttons.values():
            policy = Qt.FocusPolicy.StrongFocus if made.isChecked() else Qt.FocusPolicy.ClickFocus
            made.setFocusPolicy(policy)
        if any(made.hasFocus() and not made.isChecked() for made in self._buttons.values()):
            self._buttons[self.code()].setFocus()

    def _chip(self, code: str, text: str) -> QPushButton:
        made = QPushButton(text)
        set_kind(made, "filter")
        made.setCheckable(True)
        strong = QFontMetrics(theme().font(strong=True))  # the filter that is on is bold and must not be cut
        made.setMinimumWidth(strong.horizontalAdvance(text) + 30)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked=False: self._on_click(code))
        self._group.addButton(made)
        self._flow.addWidget(made)
        return made
