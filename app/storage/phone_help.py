"""Which questions of forgotten PINs were answered, for which device and by whom."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, select

from app.domain.ids import GLOBAL_STREAM
from app.domain.rules.rights import COORDINATOR
from app.storage import grants
from app.storage.devices import Device
from app.storage.server_tables import phone_help
from app.storage.upsert import upsert

OPERATOR = 0
"""In the place of a helper: whoever runs the server."""


class Helped(Struct, frozen=True):
    """One answer that was given."""

    at_ms: int
    helper: int
    """Number of the device that helped, or OPERATOR."""


def may_help(connection: Connection, helper: Device, device: Device) -> bool:
    """Whether `helper` may answer a question of `device`: a coordinator who reads every school it works for."""
    schools = {stream for stream in grants.streams_of(connection, device.number) if stream != GLOBAL_STREAM}
    if helper.revoked or helper.role != COORDINATOR or not schools:
        return False
    return schools <= set(grants.streams_of(connection, helper.number))


def note(connection: Connection, device: int, question: str, helped: Helped) -> None:
    """Remember an answer; the same question asked twice stands once."""
    new = upsert(connection)(phone_help)
    values = {"device": device, "question": question, "helper": helped.helper, "at_ms": helped.at_ms}
    connection.execute(new.values(values).on_conflict_do_nothing())


def given_to(connection: Connection, device: int) -> list[Helped]:
    """Every answer given for a device, oldest first."""
    query = select(phone_help.c.at_ms, phone_help.c.helper).where(phone_help.c.device == device)
    return [Helped(at_ms, helper) for at_ms, helper in connection.execute(query.order_by(phone_help.c.at_ms))]
