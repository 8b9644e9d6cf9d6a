"""What an operator does with a server besides running it: invite, look at the devices, shut one out."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial

from msgspec import Struct

from app.domain.change import origin_of
from app.domain.ids import Id, to_text
from app.domain.invitation_code import shown
from app.domain.phone_help import answer_to, read_question
from app.domain.problems import NotFound, NotTheirQuestion
from app.storage import devices, grants, invitations, local, named, phone_help, server_summaries
from app.storage.devices import Device
from app.storage.erasing import people_named as people_named_in
from app.storage.partial_files import PartialFiles
from app.storage.phone_help import OPERATOR, Helped
from app.storage.server_store import ServerStore
from app.storage.traces import clear_traces
from app.sync import erasure
from app.sync.phone_help import help_secret


class Invited(Struct, frozen=True):
    """A new invitation."""

    code: str
    """As it is to be read out: `XXXXX-XXXXX`. Shown this once; the server keeps only a digest."""
    role: str
    region_code: str
    district: str
    """The only one an observer sees."""
    in_district: int
    """Schools whose card names it today."""
    school: bytes | None
    school_name: str
    is_new_school: bool
    """The server has no such school yet: it will be the one the device brings."""
    ends_ms: int
    """Until when the code is good, milliseconds since 1970."""


class Held(Struct, frozen=True):
    """What a device may have on its disk of one school; without a name what all schools share."""

    school_name: str
    records: int


class DeviceReport(Struct, frozen=True):
    """Everything a server can tell of a device, for the day it is lost."""

    device: Device
    held: tuple[Held, ...]
    helped: tuple[Helped, ...]
    """When somebody was helped there who had forgotten a PIN."""


def invite(store: ServerStore, *, role: str, school: str, region_code: str, now_ms: int, district: str = "") -> Invited:
    """Make a one-time code for one device with this role; `district` narrows down what an observer sees of the region.

    `school` is a name or an id, or empty for a coordinator of a whole region. Raises SeveralSchools for a name that is
    not enough, NotFound for an id the server does not know.
    """
    with store.transaction() as connection:
        name = school.strip()
        found: bytes | None = None
        if named.is_number(name):
            found = named.school(connection, name)
            name = named.name_of(connection, found)
        elif name:
            with suppress(NotFound):  # the first device that comes with the code brings it
                found = named.school(connection, name)
        code = invitations.invite(
            connection, role=role, region_code=region_code, school=found, school_name=name, now_ms=now_ms,
            district=district,
        )  # fmt: skip
        schools = grants.schools_in(connection, region_code) if district else set()
        known = len(server_summaries.of_district(connection, schools, district))
    ends_ms = now_ms + invitations.LIFE_MS
    return Invited(
        shown(code), role, region_code, district, known, found, name, bool(name) and found is None, ends_ms
    )  # fmt: skip


def device_report(store: ServerStore, number: int) -> DeviceReport:
    """A device with what it may hold; raises NotFound for a number nobody has."""
    with store.reading() as connection:
        found = devices.find(connection, number)
        if found is None:
            raise NotFound(type="device", id=str(number))
        held = grants.rows_held(connection, number)
        names = {stream: invitations.school_name(connection, stream) or "" for stream in held}
        helped = phone_help.given_to(connection, number)
    return DeviceReport(found, tuple(Held(names[stream], count) for stream, count in held.items()), tuple(helped))


def device_list(store: ServerStore) -> list[Device]:
    """Every device ever let in, by number."""
    with store.reading() as connection:
        return devices.all_devices(connection)


def shut_out(store: ServerStore, number: int, is_out: bool = True) -> None:
    """Let a device in no more, or again; raises NotFound for a number nobody has."""
    with store.transaction() as connection:
        if not devices.shut_out(connection, number, is_out):
            raise NotFound(type="device", id=str(number))


def answer_on_the_phone(store: ServerStore, number: int, typed: str, now_ms: int) -> str:
    """The answer to the question that the device shows to somebody who forgot their PIN; it is noted.

    Raises NotFound for a number nobody has, NotTheirQuestion for a question that this device did not ask.
    """
    with store.transaction() as connection:
        device = devices.find(connection, number)
        if device is None:
            raise NotFound(type="device", id=str(number))
        question = read_question(typed, number)
        if question is None:
            raise NotTheirQuestion(device=number)
        key = local.read(connection, "server_key")
        phone_help.note(connection, number, question, Helped(now_ms, OPERATOR))
    return answer_to(question, number, help_secret(bytes(key), device.public_key))


class Erasure(Struct, frozen=True):
    """What became of an erasure on the server."""

    went_with: int
    """Pictures, documents and submitted versions that belonged to the record and went with it."""
    papers: tuple[Id, ...]
    """Submitted versions that may still hold its words."""
    is_clear: bool
    """Nothing of it lingers in the files of the database and in the copies beside it; else a running server goes on
    trying."""


def erase(store: ServerStore, row: Id, now_ms: int) -> Erasure:
    """Empty a record for ever, here and on every device at its next exchange; raises NotFound for an unknown id.

    Erased files go when the server that serves them looks next. Raises StorageProblems of a disk that refuses, with
    the record empty.
    """
    origin = origin_of(0, secrets.randbits(32))
    done = store.run(partial(erasure.erase, row=row, now_ms=now_ms, server_origin=origin))
    if done is None:
        raise NotFound(type="record", id=to_text(row))
    return Erasure(done.went_with, tuple(done.papers), clear_erased(store, None, now_ms))


def erase_again(store: ServerStore, rows: Iterable[Id], now_ms: int) -> None:
    """Empty what was erased before an older copy was put back, as far as the copy knows it; other copies stay."""
    origin = origin_of(0, secrets.randbits(32))
    for row in rows:
        store.run(partial(erasure.erase, row=row, now_ms=now_ms, server_origin=origin))
    clear_traces(store, None, None, _moment(now_ms))


def clear_erased(store: ServerStore, parts: PartialFiles | None, now_ms: int) -> bool:
    """Clear what erasures left behind in the files of the server; True if nothing is left of them."""
    folder = None if store.path is None else store.path.parent
    return clear_traces(store, folder, parts, _moment(now_ms))


def _moment(now_ms: int) -> datetime:
    return datetime.fromtimestamp(now_ms / 1000, UTC)


class Found(Struct, frozen=True):
    """A person an operator may mean."""

    row: Id
    name: str
    school_name: str


def people_named(store: ServerStore, name: str) -> list[Found]:
    """People whose names hold every word of `name`."""
    with store.reading() as connection:
        return [
            Found(Id(row), full, invitations.school_name(connection, school) or "")
            for row, full, school in people_named_in(connection, name.split())
        ]


def confirm_clock(store: ServerStore, now_ms: int) -> None:
    """A person says that the clock of the server shows the right time: for a year it tells it to the devices."""
    with store.transaction() as connection:
        local.confirm_clock(connection, now_ms)
