"""The state of the exchange in plain words, from what the server confirmed and nothing else."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain import problems
from app.ui.problems import words_for
from app.ui.shell.outlook_words import (
    Moving,
    cost_words,
    held_words,
    moving_words,
    risk_view,
    sent_share,
    size_words,
)
from app.ui.shell.sync_view import RiskView, SyncLine, SyncState, SyncView
from app.usecases.sync_picture import Attempt, Cost, Outlook, SyncPicture

DONE, STOPPED, SPENT = "done", "Cancelled", "BudgetSpent"
NO_WAY = frozenset({"Unreachable", "Stalled", "ServerBusy", "ServerFault", "RelayUnreachable"})
"""Outcomes that pass by themselves: there is no way to the server now."""
SHOWN = 4


def view_of(
    facts: SyncPicture, now: datetime, *, moving: Moving | None = None, outlook: Outlook | None = None,
    most: int = SHOWN,
) -> SyncView:  # fmt: skip
    """The picture for chip and panel, with at most `most` past exchanges.

    `now` is local time, `moving` what an exchange that is under way has done, `outlook` what lies ahead, once known.
    """
    cost = None if outlook is None else outlook.cost
    risk = None if outlook is None else risk_view(outlook.risk, now)
    coming = coming_words(facts)
    note = _note(facts, now, risk) if moving is None else moving_words(moving, Cost() if cost is None else cost)
    return SyncView(
        state=_state(facts, moving is not None),
        pending=facts.unsent,
        note=" ".join(filter(None, (coming, note))),
        coming=coming,
        to_settle=facts.to_settle,
        lines=tuple(_line(attempt, now) for attempt in facts.attempts[:most]),
        can_sync=facts.is_enrolled,
        cost=cost_words(cost) if cost is not None and moving is None and facts.is_enrolled else "",
        held=held_words(cost) if cost is not None and moving is None else "",
        risk=risk,
        share=None if moving is None or cost is None else sent_share(moving, cost),
        is_spent=facts.is_spent,
    )


def coming_words(facts: SyncPicture) -> str:
    """How much of a school that is on its way to this computer is here."""
    if facts.coming is None:
        return ""
    since = facts.coming.since
    if since is None:
        return QCoreApplication.translate(
            "sync", "The school is coming to this computer: people first, then the newest work."
        )
    here = QCoreApplication.translate(
        "sync", "Everything recorded since {day} is here. Older years follow; lists and figures do not count them yet."
    )
    return here.format(day=f"{since:%d.%m.%Y}")


def _state(facts: SyncPicture, busy: bool) -> SyncState:
    if busy:
        return SyncState.SYNCING
    if not facts.is_enrolled:
        return SyncState.LOCAL
    last = facts.attempts[0].outcome if facts.attempts else DONE
    if facts.to_settle or facts.is_clock_doubtful or last not in (DONE, STOPPED, SPENT, *NO_WAY):
        return SyncState.ATTENTION
    if last in NO_WAY:
        return SyncState.OFFLINE
    return SyncState.PENDING if facts.unsent or not facts.attempts else SyncState.SYNCED


def _note(facts: SyncPicture, now: datetime, risk: RiskView | None) -> str:
    notes = []
    if not facts.is_enrolled:
        alone = QCoreApplication.translate("sync", "All work stays on this computer until it is connected to a server.")
        notes.append(alone)
    to_settle = facts.to_settle  # plain names for numbers: the extractor overlooks plurals counted by an expression
    if to_settle:
        notes.append(QCoreApplication.translate("sync", "%n change(s) to be settled.", "", to_settle))
    is_told = risk is not None and risk.is_any
    if facts.is_enrolled and facts.unsent and facts.oldest_unsent is not None and not is_told:
        oldest = QCoreApplication.translate("sync", "The oldest unsent change: {when}.")
        notes.append(oldest.format(when=when_words(facts.oldest_unsent, now)))
    if facts.is_spent:
        spent = QCoreApplication.translate(
            "sync", "The data of today ({budget} MB) is used up; it goes on by itself tomorrow."
        )
        notes.append(spent.format(budget=facts.limits.megabytes))
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
