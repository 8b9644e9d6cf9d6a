"""The skeleton of a page: a header with title and actions, and a body that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import Item, clear, column, holder, label, row, set_kind

_COLUMN = 760
_HEAD = 96
"""How much of a tall widget is its beginning, in pixels."""


class PageHeader(QWidget):
    """Title, a line below it, and actions on the right. The window already shows the page's name above it."""

    def __init__(self, title: str, subtitle: str = "", *actions: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(title, "title", wrap=True)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._subtitle = label(subtitle, "muted", wrap=True)
        self._actions = row(*actions)
        layout = row(gap=tokens.GAP_CARD)
        layout.addLayout(column(self._title, self._subtitle, gap=2), 1)
        layout.addLayout(self._actions)
        self.setLayout(layout)
        self._subtitle.setVisible(bool(subtitle))  # not before it has its place: it would flash up as a window

    def set_texts(self, title: str, subtitle: str = "") -> None:
        """Show another title and subtitle."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def set_actions(self, *actions: QWidget) -> None:
        """Replace the actions."""
        clear(self._actions)
        for action in actions:
            self._actions.addWidget(action)


class ScrollPage(QScrollArea):
    """A page whose body scrolls from top to bottom; sideways only if something in it cannot be narrower.

    The keyboard never goes out of sight: whatever gets it is scrolled into view, also when it was put there by the
    program and not by the Tab key.
    """

    def __init__(self, *items: Item, margin: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = self._content = _Body()
        set_kind(content, "canvas")
        self.body: QVBoxLayout = column(gap=tokens.GAP_CARD, margins=margin)
        content.setLayout(self.body)
        self.setWidget(content)
        self._most = 0
        self.verticalScrollBar().rangeChanged.connect(self._grew)
        self.add(*items)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def lie_bare(self) -> None:
        """Let the ground show through, for what scrolls within a dialog; call it before the page is shown."""
        for ground in (self, self._content):
            set_kind(ground, "plain")

    def _grew(self, _least: int, most: int) -> None:
        """Once everything has its place, see to the field somebody was writing in."""
        before, self._most = self._most, most
        if most > before:
            QTimer.singleShot(0, self, lambda: self._keep_in_view(before, most))

    def _keep_in_view(self, most_before: int, most: int) -> None:
        """A new line above must not push the focused field out of sight; before there was room, all of it was seen."""
        focused = QApplication.focusWidget()
        if focused is not None and self._content.isAncestorOf(focused):
            stood = focused.mapTo(self, QPoint()).y() - (most - most_before)
            if not most_before or 0 <= stood < self.height():
                self._show_head(focused)

    def add(self, *items: Item) -> None:
        """Append widgets, layouts, gaps or stretches."""
        for item in items:
            if item is None:
                self.body.addStretch(1)
            elif isinstance(item, int):
                self.body.addSpacing(item)
            elif isinstance(item, QWidget):
                self.body.addWidget(item)
            else:
                self.body.addLayout(item)

    def _follow(self, _before: QWidget | None, focused: QWidget | None) -> None:
        """Show the beginning of what got the keyboard; a click shows by itself where it went."""
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if focused is not None and not clicked and self._content.isAncestorOf(focused):
            QTimer.singleShot(0, focused, lambda: self._show_head(focused))  # after it has its place

    def _show_head(self, focused: QWidget) -> None:
        """With room below, where a message may lie; of a list a few rows are enough, or a page would open scrolled."""
        if focused.hasFocus() and self._content.isAncestorOf(focused):
            is_tall = focused.height() > _HEAD
            half = (_HEAD // 2 if is_tall else focused.height()) // 2
            middle = focused.mapTo(self._content, QPoint(0, half)).y()
            below = 0 if is_tall else 3 * tokens.MARGIN
            self.ensureVisible(self.horizontalScrollBar().value(), middle, 0, half + below)


class CardPage(ScrollPage):
    """Cards below each other, no wider than sentences are read well.

    The column is one widget: a width given to each card alone would not be asked for when heights are shared out, and
    words that need a second line would be squeezed.
    """

    def __init__(self) -> None:
        super().__init__(margin=0)
        whole, across = self.body, row(gap=0)
        self.body = column(gap=tokens.GAP_CARD)
        middle = holder(self.body)
        middle.setMaximumWidth(_COLUMN)
        across.addWidget(middle, 100)
        across.addStretch(1)
        whole.addLayout(across)


class _Body(QWidget):
    """What scrolls. Words that wrap ask for the height they would have in a narrow column; that is no least height."""

    def minimumSizeHint(self) -> QSize:
        """As narrow as its parts can be; how high it is then follows from its width."""
        least, layout = super().minimumSizeHint(), self.layout()
        return QSize(least.width(), 0) if layout is not None and layout.hasHeightForWidth() else least
