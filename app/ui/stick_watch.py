"""Notices a stick this computer has written on before, and offers the exchange, or the invitation somebody brought on
one; never reads or writes by itself.

A file of envelopes, or an invitation, that is dropped anywhere on the window is taken in.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent

from app.domain.problems import Problem
from app.ui.post_drop import dropped_invitation, dropped_post
from app.ui.volumes import Sticks, Volume
from app.usecases.stick_values import StickOffer

if TYPE_CHECKING:
    from app.ui.background import Background
    from app.ui.shell.window import MainWindow
    from app.usecases.desk import Desk


@runtime_checkable
class ExchangesWithStick(Protocol):
    """A page on which the exchange by stick is seen."""

    def exchange_with(self, stick: Path) -> None:
        """Show it, and begin."""

    def take_post(self, file: Path) -> None:
        """Show it, and read a file."""

    def take_invitation(self, file: Path) -> None:
        """Show where one comes to a server, and read a file."""


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
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self.sticks.start()

    def stop(self) -> None:
        """Look no more."""
        self.sticks.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file of envelopes; pages that take other files have been asked before."""
        if isinstance(event, QDropEvent):  # entering, too, is one
            path, invitation = dropped_post(event), dropped_invitation(event)
            if path is None and invitation is None:
                return False
            event.acceptProposedAction()
            page = self._window.show_page("settings", section="sync") if event.type() == QEvent.Type.Drop else None
            if isinstance(page, ExchangesWithStick):
                if path is not None:
                    page.take_post(path)
                elif invitation is not None:
                    page.take_invitation(invitation)
            return True
        return super().eventFilter(watched, event)

    def _on_changed(self) -> None:
        here = {volume.root for volume in self.sticks.volumes}
        if self._offered is not None and self._offered not in here:
            self._withdraw()
        fresh = [volume for volume in self.sticks.volumes if volume.root not in self._seen]
        self._seen = here
        for volume in fresh:
            ask, offer = partial(self._desk.stick.offer, volume.root), partial(self._offer, volume)
            self._background.run("read", ask, owner=self, done=offer, failed=self._pass_over)

    def _offer(self, volume: Volume, offer: StickOffer | None) -> None:
        if offer is None:
            return
        self._offered = volume.root
        if offer is StickOffer.INVITATION:
            sentence, deed = (
                self.tr("There is an invitation to a server on the stick {name}. Read it?"),
                self.tr("Read"),
            )
        else:
            sentence = self.tr("The stick {name} is in. Exchange with it now?")
            deed = self.tr("Exchange")
        self._window.offer(sentence.format(name=volume.name), (deed, partial(self._accept, offer)))

    def _pass_over(self, _problem: Problem) -> None:
        """A stick that was pulled out again is offered no more."""

    def _accept(self, offer: StickOffer) -> None:
        root = self._offered
        self._withdraw()
        page = self._window.show_page("settings", section="sync")
        if root is None or not isinstance(page, ExchangesWithStick):
            return
        if offer is StickOffer.INVITATION:
            page.take_invitation(root)
        else:
            page.exchange_with(root)

    def _withdraw(self) -> None:
        self._offered = None
        self._window.offer("")
