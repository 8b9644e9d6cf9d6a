"""The state of the exchange in plain words, from what the server confirmed and nothing else."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain import problems
from app.ui.problems import words_for
from app.ui.shell.sync_view import SyncLine, SyncState, SyncView
from app.usecases.sync_picture import Attempt, SyncPicture

DONE, STOPPED = "done", "Cancelled"
NO_WAY = frozenset({"Unreachable", "Stalled", "ServerBusy", "ServerFault", "RelayUnreachable"})
"""Outcomes that pass by themselves: there is no way to the server now."""
SHOWN = 4


def view_of(
    facts: SyncPicture, now: datetime, *, busy: bool = False, progress: str = "", most: int = SHOWN
) -> SyncView:
    """The picture for chip and panel, with at most `most` past exchanges.

    `now` is local time, `progress` what an exchange that is under way has done.
    """
    return SyncView(
        state=_state(facts, busy),
        pending=facts.unsent,
        note=progress if busy else _note(facts, now),
        to_settle=facts.to_settle,
        lines=tuple(_line(attempt, now) for attempt in facts.attempts[:most]),
        can_sync=facts.is_enrolled,
    )


def _state(facts: SyncPicture, busy: bool) -> SyncState:
    if busy:
        return SyncState.SYNCING
    if not facts.is_enrolled:
        return SyncState.LOCAL
    last = facts.attempts[0].outcome if facts.attempts else DONE
    if facts.to_settle or facts.is_clock_doubtful or last not in (DONE, STOPPED, *NO_WAY):
        return SyncState.ATTENTION
    if last in NO_WAY:
        return SyncState.OFFLINE
    return SyncState.PENDING if facts.unsent or not facts.attempts else SyncState.SYNCED


def _note(facts: SyncPicture, now: datetime) -> str:
    notes = []
    if not facts.is_enrolled:
        alone = QCoreApplication.translate("sync", "All work stays on this computer until it is connected to a server.")
        notes.append(alone)
    to_settle = facts.to_settle  # plain names for numbers: the extractor overlooks plurals counted by an expression
    if to_settle:
        notes.append(QCoreApplication.translate("sync", "%n change(s) to be settled.", "", to_settle))
    if facts.is_enrolled and facts.unsent and facts.oldest_unsent is not None:
        oldest = QCoreApplication.translate("sync", "The oldest unsent change: {when}.")
        notes.append(oldest.format(when=when_words(facts.oldest_unsent, now)))
    set_aside = facts.set_aside
    if set_aside:
        waiting = QCoreApplication.translate("sync", "%n received change(s) wait for a newer version.", "", set_aside)
        notes.append(waiting)
    if facts.left_with and facts.left_at is not None:
        left = QCoreApplication.translate(
            "sync", "Left sealed with {name}: {when}. It is handed in when that computer has a line."
        )
        notes.append(left.format(name=facts.left_with, when=when_words(facts.left_at, now)))
    if facts.is_clock_doubtful:
        notes.append(QCoreApplication.translate("sync", "The clock of this computer looks wrong; please set it."))
    if facts.last_contact is not None:
        contact = (
            QCoreApplication.translate("sync", "Last exchange with the server: {when}, through {name}.")
            if facts.through
            else QCoreApplication.translate("sync", "Last exchange with the server: {when}.")
        )
        notes.append(contact.format(when=when_words(facts.last_contact, now), name=facts.through))
    return " ".join(notes)


def progress_words(sent: int, received: int) -> str:
    """What an exchange that is under way has done so far."""
    so_far = QCoreApplication.translate("sync", "%n change(s) received so far.", "", received)
    if not sent:
        return so_far
    return QCoreApplication.translate("sync", "%n change(s) sent.", "", sent) + " " + so_far


def _line(attempt: Attempt, now: datetime) -> SyncLine:
    when = when_words(attempt.at, now)
    if attempt.outcome == STOPPED:
        return SyncLine(when, "mark-warning", QCoreApplication.translate("sync", "Stopped; what had arrived is kept"))
    if attempt.outcome != DONE:
        kind = getattr(problems, attempt.outcome, problems.SyncProblem)
        return SyncLine(when, "mark-warning", words_for(kind()).title)
    moved, sent, received = [], attempt.sent, attempt.received
    if sent:
        moved.append(QCoreApplication.translate("sync", "%n change(s) sent", "", sent))
    if received:
        moved.append(QCoreApplication.translate("sync", "%n change(s) received", "", received))
    if not moved:
        return SyncLine(when, "mark-check", QCoreApplication.translate("sync", "Nothing new on either side"))
    return SyncLine(when, "mark-check", f"{', '.join(moved)} ({size_words(attempt.size)})")


def when_words(moment: datetime, now: datetime) -> str:
    """A moment as people say it: the time today, yesterday with its time, else the day."""
    if moment.date() == now.date():
        return f"{moment:%H:%M}"
    if moment.date() == now.date() - timedelta(days=1):
        return QCoreApplication.translate("sync", "yesterday {time}").format(time=f"{moment:%H:%M}")
    return f"{moment:%d.%m.%Y}"


def size_words(size: int) -> str:
    """A number of bytes as kilobytes, megabytes or gigabytes with one decimal in the language of the window."""
    if size < 1_000_000:
        number = QLocale().toString(max(0.1, size / 1000), "f", 1)
        return QCoreApplication.translate("sync", "{number} kB").format(number=number)
    if size < 1_000_000_000:
        number = QLocale().toString(size / 1_000_000, "f", 1)
        return QCoreApplication.translate("sync", "{number} MB").format(number=number)
    number = QLocale().toString(size / 1_000_000_000, "f", 1)
    return QCoreApplication.translate("sync", "{number} GB").format(number=number)
