"""How typing is kept: a draft within a second, a committed value when the person leaves the field or pauses.

`Drafting` is the clockwork shared by the one-line and the many-line field. A text the check refuses is neither
drafted nor committed: an IIN must not reach the disk in any form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

DRAFT_MS = 800
COMMIT_MS = 60_000

Check = Callable[[str], str]
"""Gives "" for a text that may be kept, else a sentence that says what is wrong with it."""


class Drafting(QObject):
    """Decides when the text of one field is drafted and when it is committed."""

    def __init__(
        self,
        owner: QObject,
        *,
        read: Callable[[], str],
        drafted: Callable[[str], None],
        committed: Callable[[str], None],
        refused: Callable[[str], None],
        check: Check | None,
    ) -> None:
        super().__init__(owner)
        self._read, self._drafted, self._committed, self._refused = read, drafted, committed, refused
        self._check = check
        self._last = ""
        self._draft_timer = self._timer(DRAFT_MS, self._draft)
        self._commit_timer = self._timer(COMMIT_MS, self.commit)

    def start_from(self, text: str) -> None:
        """Take `text` as what is stored; nothing is pending."""
        self._last = text
        self._stop()

    @property
    def is_dirty(self) -> bool:
        """Whether the field holds something that is not committed."""
        return self._read() != self._last

    def typed(self) -> None:
        """Note a key: a draft follows soon, a commit after a long pause."""
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._commit_timer.start()
        self._refused(self._error())

    def commit(self) -> bool:
        """Commit now if something changed; returns False when the text is refused and stays uncommitted."""
        self._stop()
        error = self._error()
        self._refused(error)
        if error:
            return False
        text = self._read()
        if text != self._last:
            self._last = text
            self._committed(text)
        return True

    def _draft(self) -> None:
        if self.is_dirty and not self._error():
            self._drafted(self._read())

    def _error(self) -> str:
        return self._check(self._read()) if self._check is not None else ""

    def _stop(self) -> None:
        self._draft_timer.stop()
        self._commit_timer.stop()

    def _timer(self, interval: int, action: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(lambda: action())
        return timer


@runtime_checkable
class Drafts(Protocol):
    """A field that can be told to commit what is typed."""

    def flush(self) -> bool: ...


def draft_fields(root: QWidget) -> Iterator[Drafts]:
    """All fields below `root` that keep drafts."""
    return (widget for widget in root.findChildren(QWidget) if isinstance(widget, Drafts))


def flush_drafts(root: QWidget) -> bool:
    """Commit everything typed below `root` (before an exchange, on closing); False if a field was refused."""
    taken = [field.flush() for field in draft_fields(root)]  # a list: every field has its turn
    return all(taken)
