"""A short message at the bottom of the window with a way back: "Moved to the archive — Undo"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QWidget

from app.ui import keys
from app.ui.kit import tokens
from app.ui.kit.base import PushButton, label, row, set_kind

SHOWN_MS = 6000
_EDGE = 20


class ToastBar(QFrame):
    """Shows one message at a time over the bottom of `parent` for six seconds.

    Hovering it or focusing its button stops the clock. Undo is also Ctrl+Z as long as no text field takes it, and
    stays on Ctrl+Z after the bar has gone, until the next message.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "toast")
        self._window = parent
        self._undo: Callable[[], object] | None = None
        self._label = label("", wrap=False)
        self._button = PushButton(self.tr("Undo (Ctrl+Z)"))
        self._button.clicked.connect(self.undo)
        layout = row(self._label, self._button, gap=28)
        layout.setContentsMargins(16, 8, 10, 8)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        shortcut = QShortcut(QKeySequence(keys.UNDO), parent)
        shortcut.activated.connect(self.undo)
        parent.installEventFilter(self)
        self._button.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.hide()

    def show_message(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show `text`; with `undo` the button and Ctrl+Z take the deed back, once."""
        self._undo = undo
        self._label.setText(text)
        self._button.setVisible(undo is not None)
        self.setAccessibleName(text)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()

    def text(self) -> str:
        """The message shown last."""
        return self._label.text()

    def undo(self) -> None:
        """Take back the last deed, if it is still there to be taken back."""
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stop the clock while the pointer is over the bar."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Start the clock again."""
        if not self._button.hasFocus():
            self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window, and stop the clock while the button has the focus."""
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is self._window and not self.isHidden():
            self._place()
        elif watched is self._button and kind == QEvent.Type.FocusIn:
            self._timer.stop()
        elif watched is self._button and kind == QEvent.Type.FocusOut:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """At the bottom; above, below the header, when it would lie over the place where somebody works."""
        parent = self._window
        self._fit(max(200, parent.width() - 48))
        left, bottom = (parent.width() - self.width()) // 2, parent.height() - self.height() - _EDGE
        over = QRect(left, bottom, self.width(), self.height()).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        is_in_the_way = over.intersects(_place_of_work(parent))
        self.move(left, tokens.HEADER_HEIGHT + _EDGE if is_in_the_way else bottom)

    def _fit(self, most: int) -> None:
        """As wide as its words; in several lines if they are wider than the window."""
        self._label.setWordWrap(False)
        self.setMaximumWidth(most)
        is_wide = self.sizeHint().width() > most
        self._label.setWordWrap(is_wide)
        if is_wide:
            self.resize(most, self.heightForWidth(most))
        else:
            self.adjustSize()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and not self.isAncestorOf(now):
            self._place()


def _place_of_work(window: QWidget) -> QRect:
    """Where in `window` the keyboard is: the line of a text, the row of a list, else the whole widget."""
    focused = QApplication.focusWidget()
    if focused is None or not window.isAncestorOf(focused):
        return QRect()
    if isinstance(focused, QAbstractItemView):
        place, focused = focused.visualRect(focused.currentIndex()), focused.viewport()
    else:
        cursor = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        place = focused.rect()
        if isinstance(cursor, QRect) and cursor.isValid():
            place = QRect(0, cursor.top(), place.width(), cursor.height())
    return QRect(focused.mapTo(window, place.topLeft()), place.size())
