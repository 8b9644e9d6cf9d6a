"""How typing is kept: a draft within a second, a committed value when the person leaves the field or pauses.

`Drafting` is the clockwork shared by the one-line and the many-line field. A text the check refuses is not committed:
an IIN must not reach the disk in any form. Its words are not lost, though: they are drafted with the digits of the
number masked, and the text itself stays in memory until the person mends it, under the record and field it belongs to.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.identifiers import mask_iin

DRAFT_MS = 800
COMMIT_MS = 60_000

Check = Callable[[str], str]
"""Gives "" for a text that may be kept, else a sentence that says what is wrong with it."""

_refused_texts: dict[Hashable, str] = {}
"""What was refused and not mended yet, by the place it was typed into."""


def forget_refused() -> None:
    """Somebody else may sit down: keep nothing that was refused."""
    _refused_texts.clear()


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
        self._last = self._noted = ""
        self._place: Hashable = None
        self._kept: dict[Hashable, str] = {}
        self._draft_timer = self._timer(DRAFT_MS, self._draft)
        self._commit_timer = self._timer(COMMIT_MS, self.commit)

    def start_from(self, text: str, draft: str | None = None) -> None:
        """Take `text` as what is stored, and `draft` as what is drafted; nothing is pending."""
        self._last, self._noted = text, text if draft is None else draft
        self._stop()

    def belong_to(self, place: Hashable) -> bool:
        """Say what is edited from now on, and whether it is something else; a refused text stays with its place."""
        if place is None or place == self._place:
            return False
        self._place, self._kept = place, _refused_texts
        self.start_from(self._read())
        return True

    def refused_here(self) -> str | None:
        """The text that was refused at this place and is not mended yet."""
        return self._kept.get(self._place)

    def give_up(self, stored: str) -> None:
        """Go back to what is stored: what was typed since is wanted no more, neither here nor as a draft."""
        self._kept.pop(self._place, None)
        self.start_from(stored)
        self._refused("")
        self._drafted(stored)

    @property
    def is_dirty(self) -> bool:
        """Whether the field holds something that is not committed."""
        return self._read() != self._last

    def typed(self) -> None:
        """Note a key: a draft follows soon, a commit after a long pause."""
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._commit_timer.start()
        self._judge()

    def commit(self) -> bool:
        """Commit now if something changed; returns False when the text is refused and stays uncommitted."""
        self._stop()
        if self._judge():
            self._draft()
            return False
        text = self._read()
        if text != self._last:
            self._last = self._noted = text
            self._committed(text)
        else:
            self._draft()
        return True

    def _judge(self) -> str:
        """Say what is wrong with the text, and keep it in memory for as long as that is so."""
        text = self._read()
        error = self._check(text) if self._check is not None else ""
        if error and text != self._last:
            self._kept[self._place] = text
        else:
            self._kept.pop(self._place, None)
        self._refused(error)
        return error

    def _draft(self) -> None:
        """Draft what differs from the last draft; taking all of it back is a draft, too."""
        text = mask_iin(self._read()) if self.is_dirty else self._last
        if text != self._noted and not (self._check is not None and self._check(text)):
            self._noted = text
            self._drafted(text)

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
