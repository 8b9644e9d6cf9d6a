"""What a page gets from the window it lives in, and what the window may ask of a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from msgspec import Struct
from PySide6.QtWidgets import QWidget

from app.domain.ids import Id
from app.domain.problems import Problem
from app.ui.background import Background, Live
from app.ui.exchanging import Exchanging

if TYPE_CHECKING:
    from app.paths import Profile, Turn
    from app.settings import Setting
    from app.usecases.desk import Desk  # at run time it would bring the whole storage before the first paint
    from app.usecases.today_picture import TodayPicture


class Toast(Protocol):
    """Shows a short message at the bottom of the window, with a way back."""

    def __call__(self, text: str, undo: Callable[[], object] | None = None) -> None: ...


class Navigate(Protocol):
    """Shows another page and hands it `args` through its `open`."""

    def __call__(self, key: str, **args: object) -> None: ...


class Machine(Protocol):
    """The program around the window, as the page of settings needs it."""

    @property
    def folder(self) -> Path:
        """Where the data of this profile is."""

    def value(self, setting: Setting) -> str | int | bool:
        """What is set."""

    def choose(self, setting: Setting, value: str | int | bool) -> None:
        """Set it and let it show at once. Raises ValueError for a value that does not fit."""

    def restore(self, file: Path) -> None:
        """Go back to a copy of the data: the window closes the store, and opens again over the copy."""

    def server_changed(self) -> None:
        """This profile has a server now: look at the exchange again."""

    @property
    def seat(self) -> Profile:
        """The place of the person at the keyboard, also while they practise."""

    @property
    def can_leave(self) -> bool:
        """Whether `go(Turn.SEATS)` leads to anything: to the choice between people, or to a PIN."""

    def lock_changed(self) -> None:
        """The PIN of this place was set or removed: look again when to lock."""

    @property
    def is_practice(self) -> bool:
        """Whether this is the window of a practice school."""

    def go(self, turn: Turn) -> None:
        """Close this window and open the one of the practice school, of a fresh one, of one's own school, or none."""

    def play(self, role: str) -> None:
        """Go on in the practice school in the place of somebody else."""


class PageContext(Struct, frozen=True):
    """Everything a page may use; pages never import the window."""

    desk: Desk
    background: Background
    live: Live
    toast: Toast
    problem: Callable[[Problem, QWidget], None]
    """Shows an expected failure above the page of the given widget, in words, with the next step."""
    navigate: Navigate
    language: str
    """kk, ru or en."""
    today: Callable[[], date]
    machine: Machine | None = None
    """None for a page that stands alone, as in most tests."""
    exchanging: Exchanging | None = None
    """The exchange of data of this window; None for a page that stands alone."""
    sight: TodayPicture | None = None
    """What the first page shows before its store is open; until `refresh` is called it asks the desk for nothing."""


PageFactory = Callable[[PageContext], QWidget]


@runtime_checkable
class Opens(Protocol):
    """A page that can be told what to show: `context.navigate("sessions", event=…)` ends here."""

    def open(self, **args: object) -> None: ...


class ListExport(Struct, frozen=True):
    """What a page offers to write into a file: a record type, and which rows of it in which order."""

    record: str
    rows: Callable[[], Sequence[Id]] | None = None
    """Runs on the `read` lane; None for all."""


@runtime_checkable
class Exports(Protocol):
    """A page whose list can be written into a file for a spreadsheet, as it is narrowed down now."""

    def exported(self) -> ListExport:
        """The list in view."""


@runtime_checkable
class Refreshes(Protocol):
    """A page that reads its data again when it comes back into view."""

    def refresh(self) -> None: ...
