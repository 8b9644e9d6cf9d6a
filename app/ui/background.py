"""Work off the main thread, and news about what changed.

Screens hand a function to a lane and get its result back on the main thread, by one queued signal for all of them.
The thread of the lane only ever holds the function and a number: widgets and callbacks stay on the main thread, so
none of them can be destroyed on the wrong one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.problems import Problem

if TYPE_CHECKING:
    from app.domain.change import Changed  # only named here; it would bring the record kinds before the first paint

T = TypeVar("T")


class Submits(Protocol):
    """A lane, seen from here: something that runs a function on a thread of its own."""

    def submit(self, work: Callable[[], Any], /) -> Future[Any]: ...


class _Ticket(NamedTuple):
    owner: QObject
    done: Callable[[Any], None] | None
    failed: Callable[[Problem], None] | None
    broke: Callable[[], None] | None


class Background(QObject):
    """Runs work on the lanes `write`, `read` and `net`.

    A result whose owner has been deleted meanwhile is dropped. A `Problem` without a `failed` of its own goes to
    `problem_handler`; any other exception is a bug and goes to `last_resort`.
    """

    _finished = Signal(int, object, object)

    def __init__(
        self,
        lanes: Mapping[str, Submits],
        *,
        last_resort: Callable[[BaseException], None],
        problem_handler: Callable[[Problem, QObject], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._last_resort = last_resort
        self.problem_handler = problem_handler
        self._tickets: dict[int, _Ticket] = {}
        self._next = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: str,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
        broke: Callable[[], None] | None = None,
    ) -> None:
        """Run `work` on `lane` and call `done(result)` or `failed(problem)` on the main thread.

        `broke()` is for a screen that must not stay as it was when a bug kept the result from it, on the lane or in
        `done`; the bug goes its way to the last resort.
        `work` must not touch a widget. Call from the main thread. Raises KeyError for an unknown lane.
        """
        self._next += 1
        number = self._next
        self._tickets[number] = _Ticket(owner, done, failed, broke)
        finished = self._finished.emit

        def job() -> None:
            try:
                result = work()
            except BaseException as error:
                finished(number, None, error)
            else:
                finished(number, result, None)

        if self._lanes[lane].submit(job).cancelled():
            del self._tickets[number]  # the lane is closed: the program is ending, and nobody waits for this any more

    @property
    def is_busy(self) -> bool:
        """Whether results are still on their way."""
        return bool(self._tickets)

    def _deliver(self, number: int, result: object, error: BaseException | None) -> None:
        ticket = self._tickets.pop(number)
        if isinstance(error, CancelledError):
            return  # it wanted something of a lane that is closed: the program is ending
        if not shiboken6.isValid(ticket.owner):
            if error is not None and not isinstance(error, Problem):
                self._last_resort(error)
            return
        try:
            self._hand_over(ticket, result, error)
        except Exception as bug:
            self._say_broken(ticket, bug)

    def _hand_over(self, ticket: _Ticket, result: object, error: BaseException | None) -> None:
        if error is None:
            if ticket.done is not None:
                ticket.done(result)
        elif not isinstance(error, Problem):
            self._say_broken(ticket, error)
        elif ticket.failed is not None:
            ticket.failed(error)
        elif self.problem_handler is not None:
            self.problem_handler(error, ticket.owner)

    def _say_broken(self, ticket: _Ticket, bug: BaseException) -> None:
        """First the screen that waited, which is seen around the sentence of the last resort."""
        if ticket.broke is not None:
            ticket.broke()
        self._last_resort(bug)


class Live(QObject):
    """News about changed records. `changed` fires on the main thread; what comes close together is one signal."""

    changed = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None, *, interval_ms: int = 40) -> None:
        super().__init__(parent)
        self._waiting: Changed | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._announce)
        self._posted.connect(self._collect, Qt.ConnectionType.QueuedConnection)

    def post(self, changed: Changed) -> None:
        """Announce a change; may be called from any thread."""
        self._posted.emit(changed)

    def _collect(self, changed: Changed) -> None:
        self._waiting = changed if self._waiting is None else self._waiting | changed
        if not self._timer.isActive():
            self._timer.start()

    def _announce(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.changed.emit(waiting)


class Later(QTimer):
    """Does something a moment after it was asked for, however often it is asked for meanwhile."""

    def __init__(self, owner: QObject, action: Callable[[], object], interval_ms: int) -> None:
        super().__init__(owner)
        self.setSingleShot(True)
        self.setInterval(interval_ms)
        self.timeout.connect(lambda: action())

    def ask(self, _changed: object = None) -> None:
        """Have it done soon."""
        if not self.isActive():
            self.start()
