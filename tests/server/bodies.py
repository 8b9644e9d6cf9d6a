"""What devices of the server tests write, and the bytes in which they say it."""

from __future__ import annotations

import random
from collections.abc import Callable

from app.domain.records.people import Person
from app.domain.text import KAZAKH_ALPHABET
from app.storage import local
from app.sync import signing, wire
from tests.support.server import (
    Client,
)

MakeClient = Callable[..., Client]
"""`client(name)`, or `client(name, school)`; see `conftest`."""


def write_people(device: Client, frames: int) -> None:
    """Record about as much as `frames` frames hold, in words that hardly compress."""
    assert device.school is not None
    dice = random.Random(0)  # noqa: S311 - letters for a test
    for _ in range(frames * 5):
        notes = ["".join(dice.choices(KAZAKH_ALPHABET, k=680)) for _ in range(20)]
        device.save(
            *(Person(id=device.store.new_id(), school_id=device.school.id, surname="Ә", note=note) for note in notes)
        )


def signed(device: Client, header: wire.RequestHeader, key: bytes | None = None) -> bytes:
    """A head with a correct signature of the device, or of `key`."""
    with device.store.reading() as connection:
        own = bytes(local.read(connection, "device_key"))
    data = wire.encode_header(header)
    return wire.sized(data) + signing.sign(key or own, data)


def header_of(device: Client) -> wire.RequestHeader:
    """What the device would say now."""
    head = device.body()[0]
    return wire.decode_request(head[wire.SIZE : -wire.SIGNATURE])


def frame_sizes(device: Client) -> list[int]:
    """Number of ops in each frame that waits."""
    from app.storage import outbox

    with device.store.reading() as connection:
        return [len(batch) for batch in outbox.batches(connection)]
