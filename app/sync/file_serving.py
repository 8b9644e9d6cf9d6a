"""The server's side of files: what it has, taking a piece, giving one.

Who holds a stream may send and fetch the files its records speak of, as long as every one of them that it can see lets
the file travel. Nothing is locked while a line is waited for: a piece is taken when all of it has arrived, so an
upload whose line is dead holds nobody up, and whoever comes next goes on where the last whole piece ended.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from sqlalchemy import Connection

from app.domain.problems import AttachmentElsewhere, CannotWriteFile
from app.domain.rules.transfers import LARGEST_FILE, NOT_YOURS
from app.storage import devices as device_store
from app.storage.attachments import hash_text, is_hash
from app.storage.devices import Device
from app.storage.partial_files import PartialFiles
from app.storage.spoken import Spoken, spoken_of
from app.sync import scoping, signing
from app.sync.serving import Rejected
from app.sync.sync_server import SyncServer
from app.sync.wire_files import FileClaim, checksum, encode_have


class FileServing:
    """The files of one server. Raises Rejected, and StorageProblems for a disk that refuses."""

    def __init__(self, server: SyncServer, parts: PartialFiles) -> None:
        self._server = server
        self.parts = parts

    def told(self, connection: Connection, device: Device, asked: Sequence[bytes]) -> tuple[int, ...]:
        """For each hash what the device may know: how much of it is here, or WHOLE, or NOT_YOURS."""
        digests = [hash_text(each) for each in asked]
        spoken = spoken_of(connection, digests)
        seen = self._seen(connection, device, chain.from_iterable(spoken.values()))
        return tuple(self._have(digest, _sizes(spoken.get(digest, ()), seen)) for digest in digests)

    def take(self, claim: FileClaim, device: int, signature: bytes, piece: bytes) -> bytes:
        """Take a piece; the answer tells how much is here now, wherever the piece belonged."""
        sizes = self._checked(claim, device, signature)
        if len(piece) != claim.size or checksum(piece) != claim.checksum:
            raise Rejected(422, "damaged")
        if claim.offset + claim.size > max(sizes):
            raise Rejected(413, "too_large")
        have = self.parts.append(claim.digest, claim.offset, piece, sizes)
        return encode_have(have, signature, lambda data: signing.sign(self._server.private_key, data))

    def give(self, claim: FileClaim, device: int, signature: bytes) -> tuple[bytes, int]:
        """A piece, and the size of the whole file."""
        self._checked(claim, device, signature)
        size = self.parts.files.size(claim.digest)
        if size is None:
            raise Rejected(404, "not_here")
        if not 0 <= claim.offset < size:
            raise Rejected(416, "behind_the_end")
        try:
            return self.parts.files.part(claim.digest, claim.offset, claim.size), size
        except AttachmentElsewhere as error:
            raise Rejected(404, "not_here") from error

    def _have(self, digest: str, sizes: frozenset[int]) -> int:
        if not sizes:
            return NOT_YOURS
        try:
            return self.parts.settle(digest, sizes)
        except CannotWriteFile:
            return NOT_YOURS  # a disk that takes no files is no reason to refuse words

    def _checked(self, claim: FileClaim, device: int, signature: bytes) -> frozenset[int]:
        """The sizes records give the file, once it is sure that this device asks and that it may."""
        if not is_hash(claim.digest):
            raise Rejected(404, "no_such_file")
        with self._server.store.reading() as connection:
            known = device_store.find(connection, device)
            if known is None or not signing.verify(known.public_key, signature, claim.signed(device)):
                raise Rejected(401, "unknown_device")
            if known.revoked:
                raise Rejected(403, "revoked")
            spoken = spoken_of(connection, [claim.digest]).get(claim.digest, ())
            seen = self._seen(connection, known, spoken)
        sizes = _sizes(spoken, seen)
        if not sizes:
            raise Rejected(404, "no_such_file")
        return sizes

    def _seen(self, connection: Connection, device: Device, spoken: Iterable[Spoken]) -> set[bytes]:
        rows = {bytes(said.row): said.stream for said in spoken}
        return scoping.seen_rows(connection, device, rows, self._server.rules) if rows else set()


def _sizes(spoken: Iterable[Spoken], visible: set[bytes]) -> frozenset[int]:
    """The sizes by those records the device can see; none if one of them keeps the file where it is."""
    seen = [said for said in spoken if said.row in visible]
    if not all(said.may_leave for said in seen):
        return frozenset()
    return frozenset(said.size for said in seen if 0 < said.size <= LARGEST_FILE)
