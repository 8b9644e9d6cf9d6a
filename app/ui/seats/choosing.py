"""The program while nobody sits at the computer: a window that asks who is working, and nothing open behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.paths import Profile, Seats, Turn
from app.settings import LANGUAGE, TEXT_SIZE, THEME, Settings
from app.ui.kit.tokens import Scheme
from app.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from app.ui.background import Background, Submits
    from app.ui.seats.chooser import ChooserView
    from app.ui.seats.stage import Stage
    from app.usecases.seats import Seat


class Choosing(QObject):
    """Over when its window is closed: `turn` says whether `chosen` comes next, or nothing.

    `seats` is None where the program was started for one folder: only its own PIN is asked then.
    """

    def __init__(
        self, language: str, lanes: Mapping[str, Submits], last: Profile, seats: Seats | None,
        settle: Callable[[], object],
    ) -> None:  # fmt: skip
        """`settle` ends what the person before left behind, on the `net` lane; nobody sits down before that."""
        super().__init__()
        self._lanes, self._last, self._seats, self._settle = lanes, last, seats, settle
        self.turn: Turn | None = None
        self.chosen = last
        settings = Settings(last.settings)
        scheme, percent = Scheme(settings.text(THEME)), settings.number(TEXT_SIZE)
        self.window = MainWindow(language, scheme, percent, is_calm=True)
        self.window.ready.connect(self._on_ready)
        self.background: Background | None = None
        self.stage: Stage | None = None
        self._found: list[Seat] = []
        self._is_settled = False

    def _on_ready(self) -> None:
        from app.ui.background import Background
        from app.ui.last_resort import LastResort
        from app.ui.seats.stage import Stage
        from app.usecases.seats import seats_at

        self._last_resort = LastResort(lambda: self.window)
        self._last_resort.install()
        self.background = Background(self._lanes, last_resort=self._last_resort.take, parent=self)
        self.stage = Stage(self.window, self)
        self.window.cover(QWidget())
        self.background.run("net", self._settle, owner=self, done=self._on_settled)
        places = self._seats or Seats(self._last)
        self.background.run("read", partial(seats_at, places), owner=self, done=self._on_seats)

    def _on_seats(self, found: list[Seat]) -> None:
        self._found = [seat for seat in found if self._seats is not None or seat.profile == self._last]
        if not self._found:
            self._open(self._last)
        elif len(self._found) == 1 and self._found[0].has_pin:
            self._choose(self._found[0], -1)
        else:
            self._show_all()

    def _show_all(self) -> None:
        if self.stage is not None:
            self.stage.show(self._chooser)

    def _chooser(self, language: str) -> ChooserView:
        from app.ui.seats.chooser import ChooserView
        from app.usecases.seats import with_unsent

        view = ChooserView(language, self._found, self._last, offers_new=self._seats is not None)
        view.chosen.connect(self._choose)
        view.new_wanted.connect(self._make_room)
        for seat in self._found:
            if self.background is not None:
                self.background.run("read", partial(with_unsent, seat), owner=view, done=view.show_unsent)
        return view

    def _choose(self, seat: Seat, digit: int) -> None:
        if not seat.has_pin:
            self._open(seat.profile)
            return
        if self.stage is None or self.background is None:
            return
        from app.ui.seats.unlocking import Unlocking

        unlocking = Unlocking(self.stage, self.background, seat, has_others=self._seats is not None)
        unlocking.opened.connect(partial(self._open, seat.profile))
        unlocking.back.connect(self._show_all)
        unlocking.ask(digit)

    def _make_room(self) -> None:
        """Somebody new sits down."""
        from app.usecases.seats import fresh_seat

        seats, language = self._seats, self.window.language
        if seats is None or self.background is None:
            return

        def make() -> Profile:
            fresh = fresh_seat(seats)
            with suppress(OSError):  # a disk that takes nothing shows itself when the place is opened
                Settings(fresh.settings).set(LANGUAGE, language)
            return fresh

        self.background.run("read", make, owner=self, done=self._open)

    def _open(self, profile: Profile) -> None:
        self.chosen, self.turn = profile, Turn.OWN
        if self._is_settled:
            self.window.close()
        elif self.stage is not None and self.stage.page is not None:
            self.stage.page.setEnabled(False)

    def _on_settled(self, _result: object) -> None:
        self._is_settled = True
        if self.turn is not None:
            self.window.close()
