"""The exchange by stick in words: how it stands, and what reading and writing came to."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.invitation import PROBLEMS
from app.ui.problems import words_for
from app.ui.shell.sync_words import when_words

if TYPE_CHECKING:
    from app.usecases.stick_values import StickPicture, Taken, Written


def standing_words(picture: StickPicture, now: datetime) -> tuple[str, ...]:
    """What is on its way, what was confirmed last, and what this computer carries for others."""
    said = []
    if picture.asked_at is not None:
        when, changes = when_words(picture.asked_at, now), picture.asked_changes
        source = QCoreApplication.translate(
            "stick", "%n change(s) on the way by stick since {when}; they count as handed in when the answer is back.",
            "", changes,
        )  # fmt: skip
        if not changes:
            source = QCoreApplication.translate("stick", "A question for news is on the way by stick since {when}.")
        said.append(source.format(when=when))
    if picture.receipt is not None:
        confirmed = picture.receipt.confirmed
        source = QCoreApplication.translate(
            "stick", "Receipt {number} of {when}: %n change(s) handed in by stick.", "", confirmed
        )
        said.append(source.format(number=picture.receipt.number, when=when_words(picture.receipt.at, now)))
    to_hand_in, to_bring_home = picture.to_hand_in, picture.to_bring_home
    if to_hand_in:
        said.append(
            QCoreApplication.translate(
                "stick", "%n envelope(s) of other computers wait here and are handed in with the next exchange.", "",
                to_hand_in,
            )
        )  # fmt: skip
    if to_bring_home:
        said.append(
            QCoreApplication.translate(
                "stick", "%n answer(s) for other computers are put on the stick with the next writing.", "",
                to_bring_home,
            )
        )  # fmt: skip
    return tuple(said)


def taken_words(taken: Taken) -> str:
    """What reading came to; nothing where nothing new was there."""
    said = []
    if taken.let_in:
        said.append(QCoreApplication.translate("stick", "The server has let this computer in."))
    if taken.turned_away is not None:
        words = words_for(PROBLEMS[taken.turned_away]())
        said.append(f"{words.title}. {words.sentence} {words.next_step}")
    confirmed, received, collected = taken.confirmed, taken.received, taken.collected
    if confirmed:
        said.append(
            QCoreApplication.translate("stick", "%n change(s) of this computer were handed in.", "", confirmed)
        )  # fmt: skip
    if received:
        said.append(QCoreApplication.translate("stick", "%n change(s) of others arrived.", "", received))
    if taken.answers and not (confirmed or received):
        said.append(QCoreApplication.translate("stick", "The answer is here: nothing new on either side."))
    if taken.is_cut or taken.has_more:
        said.append(
            QCoreApplication.translate("stick", "The answer does not hold everything; the rest comes next time.")
        )
    if collected:
        said.append(
            QCoreApplication.translate("stick", "%n envelope(s) of other computers were collected.", "", collected)
        )  # fmt: skip
    return " ".join(said)


def written_words(written: Written) -> str:
    """What was written, and when it will count."""
    changes, carried, said = written.changes, written.carried, []
    if written.asks_in:
        said.append(
            QCoreApplication.translate("stick", "Your request to be let in is written; bring the answer back here.")
        )  # fmt: skip
    if changes:
        said.append(
            QCoreApplication.translate(
                "stick", "%n change(s) written; they count as handed in when the answer comes back.", "", changes
            )
        )  # fmt: skip
    elif written.number and not written.asks_in:
        said.append(QCoreApplication.translate("stick", "A question for news is written."))
    if not written.is_complete:
        said.append(
            QCoreApplication.translate("stick", "Not everything had room; the rest goes with the next writing.")
        )
    if carried:
        said.append(QCoreApplication.translate("stick", "%n envelope(s) of other computers go along.", "", carried))
    return " ".join(said)
