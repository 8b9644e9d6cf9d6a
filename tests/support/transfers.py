"""Two computers of one school and a server between them, to watch files on their way."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.ids import Id
from app.domain.problems import Unreachable
from app.domain.records.attachments import Attachment
from app.storage.attachments import content_hash
from app.storage.opening import close_store
from app.sync.http_remote import HttpRemote
from app.usecases.attachments import NewFile, Place
from app.usecases.desk import Desk
from app.usecases.identity import Identity, introduce
from app.usecases.syncing import SyncDesk
from tests.support.people import make_people, make_school
from tests.support.server import LocalServer
from tests.support.stores import new_store


@dataclass
class Wire:
    """What went over the wire, by kind of request, and what is to happen to it."""

    sent: list[tuple[str, bytes]] = field(default_factory=list)
    """Kind of request (`/s1`, PATCH, GET) and all of its bytes that were asked for or answered."""
    before: Callable[[str, bytes], bytes] = lambda _kind, data: data
    """Sees every piece before it leaves; may change it, or raise."""

    def count(self, kind: str) -> int:
        """Requests of a kind."""
        return sum(1 for name, _ in self.sent if name == kind)

    def all_bytes(self) -> bytes:
        """Everything that left this computer."""
        return b"".join(data for _, data in self.sent)


class WatchedRemote(HttpRemote):
    """The real courier, with somebody beside it who writes down what it carries."""

    def __init__(self, url: str, wire: Wire) -> None:
        super().__init__(url, pinned=True)
        self._wire = wire

    def exchange(self, body: Iterable[bytes]) -> Iterator[bytes]:
        pieces = [self._wire.before("/s1", piece) for piece in body]
        self._wire.sent.append(("/s1", b"".join(pieces)))
        yield from super().exchange(pieces)

    def send_piece(self, target: str, authorization: str, piece: bytes) -> bytes:
        piece = self._wire.before("PATCH", piece)
        self._wire.sent.append(("PATCH", target.encode() + authorization.encode() + piece))
        return super().send_piece(target, authorization, piece)

    def fetch_piece(self, target: str, authorization: str, first: int, last: int) -> bytes:
        self._wire.before("GET", b"")
        self._wire.sent.append(("GET", target.encode() + authorization.encode()))
        return super().fetch_piece(target, authorization, first, last)


@dataclass
class Computer:
    """A profile with its desk, and the wire it exchanges over."""

    desk: Desk
    wire: Wire

    @classmethod
    def at(cls, folder: Path, url: str, school: Id | None = None) -> Computer:
        """A computer that knows nothing yet."""
        desk = Desk(new_store(folder), folder)
        if school is not None:
            desk.school = school
        wire = Wire()
        desk.__dict__["syncing"] = SyncDesk(desk, lambda _url, _insecure: WatchedRemote(url, wire))
        return cls(desk, wire)

    def attach(self, data: bytes, name: str = "a.jpg", **said: object) -> Attachment:
        """A photo of which it is said that nobody is seen, unless told otherwise."""
        place = Place.of(self.desk.school)
        (row,) = self.desk.attachments.add(place, NewFile(name, data, "image/jpeg", 4, 3)).rows["attachment"]
        self.desk.attachments.edit(row, **(said or {"has_people": False}))
        return self.desk.store.get(Attachment, row)

    def has(self, data: bytes) -> bool:
        """Whether a file with this content is here, and whole."""
        try:
            return self.desk.attachments.read(content_hash(data)) == data
        except Exception:  # what is not here raises, whatever the reason
            return False

    def close(self) -> None:
        """Switch it off."""
        self.desk.syncing.hang_up()
        close_store(self.desk.store)


def facilitator(folder: Path, server: LocalServer) -> Computer:
    """The computer of a school that is known to the server."""
    made = Computer.at(folder, server.url)
    school = made.desk.school = make_school(made.desk.store)
    (person,) = make_people(made.desk.store, school, 1)
    introduce(made.desk.store, Identity(person.id, school, "facilitator"))
    made.desk.syncing.connect(server.url, server.invite(school="Шырақ мектебі"))
    return made


def colleague(folder: Path, server: LocalServer) -> Computer:
    """Another computer of the same school."""
    made = Computer.at(folder, server.url)
    made.desk.syncing.connect(server.url, server.invite(school="Шырақ мектебі"))
    return made


def noise(size: int, seed: int = 1) -> bytes:
    """Bytes that no compression makes smaller, as those of a photo."""
    return random.Random(seed).randbytes(size)  # noqa: S311 - content for a test


def cut(_kind: str, _data: bytes) -> bytes:
    """The line is dead."""
    raise Unreachable(address="")
