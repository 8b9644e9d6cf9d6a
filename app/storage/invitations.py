"""Invitations: who may let a device into a server, stored so that nobody who reads the database can use them.

The first group of a code finds its invitation, the second proves it. Five wrong second groups end an invitation; wrong
first groups find nothing and are slowed down by the server (`app.server.enrolment`).
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Row, delete, insert, select, update

from app.domain import invitation_code
from app.domain.text import search_key
from app.storage.server_tables import invitation as invitations
from app.storage.tables import RECORD_TABLES

LIFE_MS = 7 * 86_400_000
REMEMBERED_MS = 180 * 86_400_000
"""An invitation that ended unused is kept for so long, to tell who comes with it by post what is the matter."""
TRIES = 5
_HALF = 16


class Invitation(Struct, frozen=True, kw_only=True):
    """What one code gives to the device that brings it first."""

    digest: bytes
    role: str
    region_code: str
    district: str
    school: bytes | None
    """The school it names, if the server knows it."""
    school_name: str
    made_ms: int
    ends_ms: int
    tries_left: int
    used_by: int | None
    """Number of the device that was let in."""


def invite(
    connection: Connection, *, role: str, region_code: str, school: bytes | None, school_name: str, now_ms: int,
    district: str = "",
) -> str:  # fmt: skip
    """Store a new invitation and return its code, which is known to nobody else from here on."""
    forgotten = invitations.c.ends_ms < now_ms - REMEMBERED_MS, invitations.c.used_by.is_(None)
    connection.execute(delete(invitations).where(*forgotten))
    code = invitation_code.new_code()
    while _found(connection, code) is not None:
        code = invitation_code.new_code()
    values = {
        "digest": _digest(code), "role": role, "region_code": region_code, "district": district, "school": school,
        "school_name": school_name,
        "made_ms": now_ms, "ends_ms": now_ms + LIFE_MS, "tries_left": TRIES, "used_by": None,
    }  # fmt: skip
    connection.execute(insert(invitations), values)
    return code


def check(connection: Connection, code: str) -> Invitation | None:
    """The invitation of `code`, used or not, too old or not, or None if it is wrong; a wrong second group costs a try.

    Commit the transaction whatever comes back.
    """
    found = _found(connection, code)
    if found is None or found.tries_left <= 0:
        return None
    if hmac.compare_digest(found.digest, _digest(code)):
        return found
    spent = update(invitations).where(invitations.c.digest == found.digest)
    connection.execute(spent.values(tries_left=invitations.c.tries_left - 1))
    return None


def use(connection: Connection, found: Invitation, *, device: int, school: bytes | None) -> bool:
    """Note who used the invitation and for which school; False if another device was faster."""
    statement = update(invitations).where(invitations.c.digest == found.digest, invitations.c.used_by.is_(None))
    return connection.execute(statement.values(used_by=device, school=school)).rowcount > 0


def schools_named(connection: Connection, name: str) -> list[bytes]:
    """Schools a person may mean by `name`, in any of three languages or the short form, whatever case and spelling.

    Where earlier invitations of the same name led comes first: the people they let in may have brought schools of that
    name too, typed before they knew of each other, and a school can be known before its record has arrived.
    """
    wanted = search_key(name)
    earlier = select(invitations.c.school, invitations.c.school_name).where(invitations.c.school.is_not(None))
    led_to = {bytes(school) for school, text in connection.execute(earlier) if search_key(text) == wanted}
    if led_to:
        return sorted(led_to)
    table = RECORD_TABLES["school"]
    names = (table.c.name_kk, table.c.name_ru, table.c.name_en, table.c.short_name)
    rows = connection.execute(select(table.c.id, *names).where(table.c.deleted.is_(False)))
    return sorted(bytes(row[0]) for row in rows if wanted in {search_key(text) for text in row[1:] if text})


def school_name(connection: Connection, school: bytes) -> str | None:
    """The Kazakh name of a school the server knows, or another one while that is empty; None for an unknown school."""
    table = RECORD_TABLES["school"]
    names = (table.c.name_kk, table.c.name_ru, table.c.name_en)
    row = connection.execute(select(*names).where(table.c.id == school)).first()
    return None if row is None else next((str(name) for name in row if name), "")


def _found(connection: Connection, code: str) -> Invitation | None:
    first = _first_half(code)
    above = (int.from_bytes(first, "big") + 1).to_bytes(_HALF + 1, "big")[1:]
    row = connection.execute(
        select(invitations).where(invitations.c.digest >= first, invitations.c.digest < above)
    ).first()
    return _invitation(row)


def _invitation(row: Row[Any] | None) -> Invitation | None:
    if row is None:
        return None
    values = dict(row._mapping)
    school = values["school"]
    return Invitation(
        **{**values, "digest": bytes(values["digest"]), "school": None if school is None else bytes(school)}
    )


def _first_half(code: str) -> bytes:
    return hashlib.sha256(b"shyraq invitation " + code[: invitation_code.GROUP].encode()).digest()[:_HALF]


def _digest(code: str) -> bytes:
    """What is stored; the second half is slow to compute, for 25 bits are soon tried by whoever has the file."""
    slow = hashlib.scrypt(code.encode(), salt=b"shyraq invitation", n=2**14, r=8, p=1, dklen=_HALF)
    return _first_half(code) + slow
