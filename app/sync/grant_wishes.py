"""Wishes of coordinators about grants, carried out or refused by the server.

A wish arrives as any change does. It is judged at the end of an exchange of the device that made it: what took it back
on the same machine has arrived by then. The grant changes in the transaction that writes the answer, and the record
that people read of the grant follows as ever (`grant_records.py`).
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection

from app.domain.kinds import Wire
from app.domain.records.grants import GrantWish
from app.domain.rules.grant_wishes import Answer, answer_to
from app.domain.rules.rights import COORDINATOR
from app.storage import grant_wishes, grants
from app.storage.devices import Device
from app.storage.grant_wishes import Waiting
from app.sync.own_hand import OwnHand
from app.sync.sync_server import SyncServer

MOST = 100
"""Wishes that one exchange answers; each is a transaction of its own."""


def answer_wishes(server: SyncServer, asker: Device) -> bool:
    """Answer what the device wished; whether there was anything to answer. Only a coordinator's is ever asked."""
    if asker.role != COORDINATOR:
        return False
    with server.store.reading() as connection:
        found = grant_wishes.waiting(connection, asker)
    for wish in found[:MOST]:
        server.store.run(lambda connection, wish=wish: _answer(connection, server, asker, wish))  # type: ignore[misc]
    return bool(found)


def _answer(connection: Connection, server: SyncServer, asker: Device, waiting: Waiting) -> None:
    kind, now_ms = GrantWish.record_type, server.now_ms()
    hand = OwnHand(connection, waiting.stream, {waiting.row: kind.number}, now_ms=now_ms, origin=server.origin)
    wish = grant_wishes.wish_at(connection, waiting.row)
    if wish.answer or wish.is_closed:
        return
    standing = grant_wishes.standing(connection, asker, wish)
    answer = answer_to(wish, standing)
    if answer is Answer.DONE and wish.role != standing.role:
        _change(connection, wish, now_ms)
    hand.change(waiting.row, _said(answer, now_ms))
    hand.finish()


def _change(connection: Connection, wish: GrantWish, now_ms: int) -> None:
    number = wish.device or 0
    if wish.role:
        grants.give_stream(connection, number, wish.about_id, now_ms, wish.role)
    else:
        grants.take_stream(connection, number, wish.about_id, now_ms)


def _said(answer: Answer, now_ms: int) -> dict[int, Wire]:
    fields = GrantWish.record_type.by_name
    values = {"answer": answer.value, "answered": datetime.fromtimestamp(now_ms / 1000, UTC)}
    return {fields[name].number: fields[name].kind.encode(value) for name, value in values.items()}
