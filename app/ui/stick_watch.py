"""Notices a stick this computer has written on before, and offers the exchange; never writes by itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject

from app.ui.volumes import Sticks, Volume

if TYPE_CHECKING:
    from app.ui.background import Background
    from app.ui.shell.window import MainWindow
    from app.usecases.desk import Desk


@runtime_checkable
class ExchangesWithStick(Protocol):
    """A page on which the exchange by stick is seen."""

    def exchange_with(self, stick: Path) -> None:
        """Show it, and begin."""


class StickWatch(QObject):
    """One per window with an open store. Ends with `stop`."""

    def __init__(self, window: MainWindow, background: Background, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._background, self._desk = window, background, desk
        self._seen: set[Path] = set()
        self._offered: Path | None = None
        self.sticks = Sticks(self)
        self.sticks.changed.connect(self._on_changed)
        window.closing.connect(self.stop)
        self.sticks.start()

    def stop(self) -> None:
        """Look no more."""
        self.sticks.stop()

    def _on_changed(self) -> None:
        here = {volume.root for volume in self.sticks.volumes}
        if self._offered is not None and self._offered not in here:
            self._withdraw()
        fresh = [volume for volume in self.sticks.volumes if volume.root not in self._seen]
        self._seen = here
        for volume in fresh:
            ask, offer = partial(self._desk.stick.is_known, volume.root), partial(self._offer, volume)
            self._background.run("read", ask, owner=self, done=offer)

    def _offer(self, volume: Volume, is_known: bool) -> None:
        if not is_known:
            return
        self._offered = volume.root
        sentence = self.tr("The stick {name} is in. Exchange with it now?").format(name=volume.name)
        self._window.offer(sentence, (self.tr("Exchange"), self._accept))

    def _accept(self) -> None:
        root = self._offered
        self._withdraw()
        page = self._window.show_page("settings", section="sync")
        if root is not None and isinstance(page, ExchangesWithStick):
            page.exchange_with(root)

    def _withdraw(self) -> None:
        self._offered = None
        self._window.offer("")
