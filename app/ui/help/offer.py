"""F1 in a window or a dialog: the help opens beside it, at the topic of where the person is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui import keys
from app.ui.help.place import explain, topic_at

if TYPE_CHECKING:
    from app.ui.help.window import HelpWindow


class HelpOffer(QObject):
    """Opens the help of one window. `page()` is what the person looks at, for when the keyboard is elsewhere."""

    def __init__(self, window: QWidget, page: Callable[[], QWidget | None] = lambda: None) -> None:
        super().__init__(window)
        self._window, self._page = window, page
        self._help: HelpWindow | None = None
        QShortcut(QKeySequence(keys.HELP), window).activated.connect(self.open)

    def open(self, topic: str = "") -> HelpWindow:
        """Show the help at `topic`, or at the topic of where the person is."""
        wanted = topic or topic_at(self._window, self._page()) or "first-steps"
        shown = self.shown()
        if shown is None:
            from app.ui.help.window import HelpWindow  # text and pictures are read by those who ask

            shown = self._help = HelpWindow(self._window)
        shown.show_topic(wanted)
        shown.come_forward()
        return shown

    def shown(self) -> HelpWindow | None:
        """The help, if it is open."""
        still_there = self._help is not None and shiboken6.isValid(self._help) and self._help.isVisible()
        return self._help if still_there else None

    def follow(self) -> None:
        """The language was switched: an open help says the same in the new one."""
        shown = self.shown()
        if shown is None:
            return
        from app.ui.help.window import HelpWindow

        topic, place = shown.topic, shown.geometry()
        shown.close()
        anew = self._help = HelpWindow(self._window)
        anew.show_topic(topic)
        anew.setGeometry(place)
        anew.stay_back()


def offer_help(dialog: QWidget, topic: str) -> HelpOffer:
    """Let F1 in a dialog explain it with `topic`."""
    explain(dialog, topic)
    return HelpOffer(dialog)
