"""Whose window comes next: one process shows one window after the other, and never has two profiles open at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.bootstrap import Client, make_program
from app.paths import Profile, Seats, Turn
from app.settings import LANGUAGE, Settings
from app.start import begin_window

if TYPE_CHECKING:
    from app.ui.running import Shown
    from app.ui.seats.choosing import Choosing


def run_window(profile: Profile, language: str, turn: Turn = Turn.OWN, seats: Seats | None = None) -> int:
    """Open the window over `profile`, or over the practice school beside it, and stay until it is closed.

    `seats` are the places of everybody at this machine, None where only this folder is meant. Who goes to the practice
    school, or gets up for somebody else, closes one window and gets another in the same process: nothing of the first
    is open any more when the second begins. Gives the exit code.
    """
    begin_window()
    return _Turns(profile.own if profile.is_practice else profile, language, seats).run(
        Turn.PRACTICE if profile.is_practice and turn is Turn.OWN else turn
    )


class _Turns:
    """One start of the program. `_sitting` is who was let in."""

    def __init__(self, own: Profile, language: str, seats: Seats | None) -> None:
        self._own, self._language, self._seats = own, language, seats
        self._sitting: Profile | None = None
        self._before: Shown | None = None
        self._left: Client | None = None

    def run(self, wanted: Turn | None) -> int:
        code = 0
        while wanted is not None:
            is_asked = wanted is Turn.SEATS or (
                wanted is Turn.OWN and self._sitting != self._own and self._asks_first()
            )
            code, wanted = self._choose() if is_asked else self._sit_down(wanted)
        self._finish_line()
        return code

    def _asks_first(self) -> bool:
        """Two looks at the disk: a place that is alone and has no PIN opens at once."""
        return self._own.pin.exists() or (self._seats is not None and self._seats.are_several)

    def _sit_down(self, wanted: Turn) -> tuple[int, Turn | None]:
        from app.ui.running import run

        if wanted is Turn.OWN:
            self._sitting = self._own
        client = client_for(self._own, self._language, wanted, self._seats)
        try:
            code, program = run(partial(make_program, client, self._own, self._language, self._seats), self._before)
        finally:
            client.close_store()
            self._left = client
        self._before, self._language = program, program.window.language
        if program.turn is not Turn.SEATS:
            self._finish_line()
        return code, program.turn

    def _choose(self) -> tuple[int, Turn | None]:
        """Nobody sits here until somebody says who they are."""
        from app.storage.lanes import Lane
        from app.ui.running import run
        from app.usecases.seats import last_used

        self._sitting = None
        last = self._own if self._before is not None or self._seats is None else last_used(self._seats)
        if self._before is None:
            self._language = Settings(last.settings).text(LANGUAGE) or self._language
        lanes = {name: Lane(name) for name in ("net", "read")}

        def make() -> Choosing:
            from app.ui.seats.choosing import Choosing

            return Choosing(self._language, lanes, last, self._seats, self._finish_line)

        try:
            code, choosing = run(make, self._before)
        finally:
            for lane in lanes.values():
                lane.close()
        self._before, self._own = choosing, choosing.chosen
        if choosing.turn is not None:
            self._sitting = choosing.chosen
            self._language = Settings(choosing.chosen.settings).text(LANGUAGE) or choosing.window.language
        return code, choosing.turn

    def _finish_line(self) -> None:
        """An exchange may hang on a dead line for a while after its window is gone."""
        left, self._left = self._left, None
        if left is not None:
            left.close_line()


def client_for(own: Profile, language: str, turn: Turn, seats: Seats | None = None) -> Client:
    """The client of one's own school, or of the practice school beside it, which is made when it is opened."""
    if turn is Turn.OWN:
        return Client(own, language, seats=seats)

    from app.practice.profile import ready_practice

    is_fresh = turn is Turn.FRESH_PRACTICE or not own.practice.is_practice
    return Client(own.practice, language, partial(ready_practice, own.practice) if is_fresh else None, seats=seats)
