"""What an exchange will cost, and what having none would cost if this computer died now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import structs

from app.domain.clock import ms_from_stamp
from app.domain.rules.data_budget import allowance
from app.domain.rules.link_speed import Sample, speed_of
from app.storage import data_spent, receipts
from app.storage.only_here import OnlyHere, only_here
from app.storage.receipts import Receipt
from app.sync.estimate import size_to_send
from app.usecases.data_limits import limits_of
from app.usecases.sync_picture import Cost, Outlook, Risk

if TYPE_CHECKING:
    from app.usecases.desk import Desk
    from app.usecases.transfers import Waiting

_RECEIPTS = 50
_MOVED = ("done", "Cancelled")
"""Outcomes of exchanges whose time was spent on bytes; others spent it on waiting."""


def outlook_of(desk: Desk) -> Outlook:
    """Both for the profile of `desk`; runs on the `read` lane. A practice school sends nothing and loses nothing."""
    if desk.practice.is_on:
        return Outlook()
    files = desk.transfers.picture().up  # what comes is known only once somebody has brought it to the server
    with desk.store.reading() as connection:
        text = size_to_send(connection)
        spent = data_spent.spent_on(connection, desk.today().toordinal())
        past = receipts.latest(connection, _RECEIPTS)
        lone = only_here(connection)
    held = allowance(limits_of(desk.folder), spent, by_hand=True).photos == 0
    return Outlook(_cost(text, files, past, held=held), _risk(lone))


def _cost(text: int, files: Waiting, past: Sequence[Receipt], *, held: bool) -> Cost:
    cost = Cost(text, photos_held=files.files) if held else Cost(text, files.files, files.size)
    speed = speed_of(
        [
            Sample(receipt.bytes_up + receipt.bytes_down, receipt.took_ms / 1000)
            for receipt in past
            if receipt.took_ms and receipt.outcome in _MOVED
        ]
    )
    return cost if speed is None or not cost.size else structs.replace(cost, seconds=speed.seconds_for(cost.size))


def _risk(lone: OnlyHere) -> Risk:
    from app.usecases.syncing import local_time

    return Risk(
        changes=lone.changes,
        photos=lone.files,
        oldest=None if lone.oldest is None else local_time(ms_from_stamp(lone.oldest)),
        copied=None if lone.copy is None else local_time(lone.copy.made_ms),
    )
