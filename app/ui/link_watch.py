"""Notices that there may be a way to the server again: after sleep, in another network, when the server answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.usecases.link import LOOK_S, LinkSense, News

if TYPE_CHECKING:
    from app.ui.background import Background


class LinkWatch(QObject):
    """`back` fires when an attempt is worth it again. Ends with `stop`."""

    back = Signal()

    def __init__(
        self,
        parent: QObject,
        background: Background,
        is_offline: Callable[[], bool],
        is_reachable: Callable[[], bool],
        sense: LinkSense,
    ) -> None:
        """`is_reachable` tries a bare connection to the server, on the `net` lane."""
        super().__init__(parent)
        self._background, self._sense = background, sense
        self._is_offline, self._is_reachable = is_offline, is_reachable
        self._timer = QTimer(self)
        self._timer.setInterval(round(LOOK_S * 1000))
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """See what is new."""
        news = self._sense.look(is_offline=self._is_offline())
        if news in (News.WOKE, News.MOVED):
            self.back.emit()
        elif news is News.TRY:
            self._background.run("net", self._is_reachable, owner=self, done=self._take)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _take(self, reachable: bool) -> None:
        if reachable and self._is_offline():
            self.back.emit()
