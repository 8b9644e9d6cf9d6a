"""The exchange as pages see it: how it stands, and asking for one or for its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.ui.shell.sync_view import SyncView


class Exchanging(QObject):
    """One per window; `SyncWatch` keeps it true and answers what is wanted."""

    shown = Signal(object)
    """Another `SyncView`."""
    wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view: SyncView | None = None

    def show_view(self, view: SyncView) -> None:
        """Tell how things stand now."""
        self.view = view
        self.shown.emit(view)
