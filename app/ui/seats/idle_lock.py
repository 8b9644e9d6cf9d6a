"""Locks a place with a PIN when nobody has touched keyboard or mouse for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog

from app.ui.kit.dialogs import ProgressSheet
from app.ui.kit.drafting import flush_drafts

MINUTE_MS = 60_000
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin})
"""A mouse on a shaky desk moves by itself, and is none."""


class IdleLock(QObject):
    """Calls `lock` after `minutes` without a touch; made only for a place that has a PIN.

    It listens to the windows of the system and not to every event of the program, so that painting costs nothing more.
    """

    def __init__(self, parent: QObject, minutes: int, lock: Callable[[], object]) -> None:
        super().__init__(parent)
        self._lock = lock
        self._minutes = minutes
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._due)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._follow)
            self._follow(QGuiApplication.focusWindow())
        self._begin_anew()

    def stop(self) -> None:
        """Lock nothing any more."""
        self.timer.stop()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._follow)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A touch begins the pause anew."""
        if event.type() in _TOUCHES:
            self._begin_anew()
        return super().eventFilter(watched, event)

    def _begin_anew(self) -> None:
        self.timer.start(self._minutes * MINUTE_MS)

    def _follow(self, window: QWindow | None) -> None:
        """Listen to the window that has the keyboard, a dialog as well."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _due(self) -> None:
        """Lock, after what is open above the window was put away; work that is under way is not broken off."""
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            self._lock()
        elif isinstance(dialog, QDialog) and not isinstance(dialog, ProgressSheet):
            flush_drafts(dialog)
            dialog.reject()
            QTimer.singleShot(0, self, self._due)
        else:
            self.timer.start(MINUTE_MS)
