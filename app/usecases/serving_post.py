"""Post at the server: an operator plugs a stick in, or was sent a file; questions are answered where they lie."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from app.domain.problems import NotPost
from app.storage.server_store import ServerStore
from app.sync import signing
from app.sync.envelope import SUFFIX, Kind, name_of
from app.sync.post_files import Envelope, envelopes_in, read_envelopes, write_surely
from app.sync.post_serving import serve_envelope
from app.sync.serving import Rejected
from app.sync.sync_server import SyncServer
from app.usecases.stick_folder import StickFolder, stick_problems

_ANSWERS = "-answers"


class Served(Struct, frozen=True):
    """What came of a stick or file."""

    answered: int
    refused: int
    """Questions this server will never take: of a device it does not know or has shut out, or damaged."""
    place: Path
    """Where the answers are."""


def take(store: ServerStore, place: Path, now_ms: Callable[[], int]) -> Served:
    """Take in every question at `place`, a stick or a file of envelopes, and put the answers there.

    Answers to a file stand in another file beside it. Works while the server runs. Raises NotPost, StickFull,
    StickReadOnly, StickGone and StickFaulty.
    """
    server = SyncServer(store, now_ms)
    if place.is_file():
        return _take_file(server, place)
    stick = StickFolder(place)
    answers, refused = _served(server, list(stick.envelopes()))
    stick.write(answers)
    stick.tidy()
    return Served(len(answers), refused, stick.folder)


def _take_file(server: SyncServer, place: Path) -> Served:
    with stick_problems(place.parent):
        found = list(read_envelopes(place))
    if not found:
        raise NotPost(path=str(place))
    answers, refused = _served(server, found)
    beside = place.with_name(place.name.removesuffix(SUFFIX) + _ANSWERS + SUFFIX)
    if answers:
        with stick_problems(place.parent):
            write_surely(beside, (answer.data for answer in answers))
    return Served(len(answers), refused, beside)


def _served(server: SyncServer, found: Iterable[Envelope]) -> tuple[list[Envelope], int]:
    answers: list[Envelope] = []
    refused = 0
    for envelope in _questions(server, found):
        try:
            answers += envelopes_in(serve_envelope(server, [envelope.data]))
        except Rejected:
            refused += 1
    return answers, refused


def _questions(server: SyncServer, found: Iterable[Envelope]) -> Iterator[Envelope]:
    """Those for this server, the earliest first: what was seen is to arrive before what was made on top of it."""
    ours = name_of(signing.public_key(server.private_key))
    mine = [e for e in found if e.head.kind is Kind.QUESTION and e.head.server == ours]
    yield from sorted(mine, key=lambda envelope: (envelope.head.device, envelope.head.serial))
