"""Who sits down? Everybody who works at this computer, in big letters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from app.paths import Profile
from app.ui.kit.base import column, label
from app.ui.kit.tokens import GAP
from app.ui.seats.calm import CalmPage
from app.ui.seats.tile import SeatTile
from app.usecases.seats import Seat


class ChooserView(CalmPage):
    """`chosen(seat, digit)` with the digit of a PIN that was begun, or -1; `new_wanted` for somebody new."""

    chosen = Signal(object, int)
    new_wanted = Signal()

    def __init__(self, language: str, seats: Sequence[Seat], last: Profile | None, *, offers_new: bool = True) -> None:
        super().__init__(language, self.tr("Who is working now?"))
        self.tiles: dict[Profile, SeatTile] = {}
        for seat in seats:
            tile = self.tiles[seat.profile] = SeatTile(seat.name, seat.number, asks_pin=seat.has_pin)
            tile.show_lines(seat.school, "")
            tile.clicked.connect(partial(self._choose, seat))
            tile.digit.connect(partial(self.chosen.emit, seat))
        self.new = SeatTile("", 0, words=self.tr("Another person works here"))
        self.new.clicked.connect(lambda _checked=False: self.new_wanted.emit())
        self._row = [*self.tiles.values(), *([self.new] if offers_new else [])]
        for tile in self._row:
            tile.stepped.connect(partial(self._step, tile))
        self.honest = label(
            self.tr("Changes that are not sent yet are safe here. They go when their person opens Shyraq again."),
            "caption", wrap=True,
        )  # fmt: skip
        self.honest.hide()
        first = self.tiles.get(last) if last is not None else None
        self.build(column(*self._row, gap=GAP), self.honest, first=first or self._row[0], in_card=False)

    def show_unsent(self, seat: Seat) -> None:
        """Say what waits at a place for its server."""
        tile, unsent = self.tiles.get(seat.profile), seat.unsent
        if tile is None or unsent is None:
            return
        note = self.tr("%n change(s) not sent yet", "", unsent) if unsent else self.tr("Everything is sent")
        tile.show_lines(seat.school, note)
        if unsent:
            self.honest.show()

    def _choose(self, seat: Seat, _checked: bool = False) -> None:
        self.chosen.emit(seat, -1)

    def _step(self, tile: SeatTile, by: int) -> None:
        self._row[(self._row.index(tile) + by) % len(self._row)].setFocus()
