"""What an exchange will cost, and what having none would cost if this computer died now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from app.domain.clock import ms_from_stamp
from app.domain.rules.data_budget import allowance
from app.domain.rules.link_speed import Sample, Speed, speed_of
from app.storage import data_spent, receipts
from app.storage.only_here import only_here
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
    """Both for the profile of `desk`; runs on the `read` lane."""
    files = desk.transfers.picture().up  # what comes is known only once somebody has brought it to the server
    with desk.store.reading() as connection:
        spent = data_spent.spent_on(connection, desk.today().toordinal())
        held = allowance(limits_of(desk.folder), spent, by_hand=True).photos == 0
        return Outlook(_cost(connection, files, held=held), _risk(connection))


def _cost(connection: Connection, files: Waiting, *, held: bool) -> Cost:
    text, speed = size_to_send(connection), _speed(connection)
    cost = Cost(text, photos_held=files.files) if held else Cost(text, files.files, files.size)
    if speed is None or not cost.size:
        return cost
    return replace(cost, seconds=speed.seconds_for(cost.size))


def _speed(connection: Connection) -> Speed | None:
    return speed_of(
        [
            Sample(receipt.bytes_up + receipt.bytes_down, receipt.took_ms / 1000)
            for receipt in receipts.latest(connection, _RECEIPTS)
            if receipt.took_ms and receipt.outcome in _MOVED
        ]
    )


def _risk(connection: Connection) -> Risk:
    from app.usecases.syncing import local_time

    found = only_here(connection)
    return Risk(
        changes=found.changes,
        photos=found.files,
        oldest=None if found.oldest is None else local_time(ms_from_stamp(found.oldest)),
        copied=None if found.copy is None else local_time(found.copy.made_ms),
    )
