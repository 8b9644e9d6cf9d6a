"""Files at the server's door: who may, which pieces fit, and what a dead line costs."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.records.attachments import Attachment
from app.domain.rules.transfers import LARGEST_FILE, NOT_YOURS, WHOLE
from app.storage import devices, local
from app.storage.attachments import content_hash, hash_bytes
from app.sync import signing
from app.sync.wire_files import MAX_PIECE, FileClaim, authorization, checksum, decode_have
from tests.support.server import Client, LocalServer, connected, status_of
from tests.support.transfers import noise

MakeClient = Callable[..., Client]
FILE = noise(100_000)
DIGEST = content_hash(FILE)


@dataclass
class Asked:
    """What came back."""

    status: int
    body: bytes


@dataclass
class Door:
    """A device that speaks to the door of files with its own hands."""

    server: LocalServer
    device: Client

    def refer(self, data: bytes = FILE, **given: object) -> Id:
        """Record an attachment with this content, and exchange."""
        assert self.device.school is not None
        values = {"sha256": content_hash(data), "size": len(data), "mime": "application/pdf", **given}
        row = Attachment(id=self.device.store.new_id(), school_id=self.device.school.id, **values)  # type: ignore[arg-type]
        self.device.save(row)
        self.device.sync(self.server.url)
        return row.id

    def header(self, claim: FileClaim) -> tuple[str, bytes]:
        """The signed header of this device, and its signature."""
        with self.device.store.reading() as connection:
            key = bytes(local.read(connection, "device_key"))
        return authorization(claim, self.device.store.device, lambda data: signing.sign(key, data))

    def request(self, claim: FileClaim, body: bytes = b"", header: str | None = None, path: str = "") -> bytes:
        """The bytes of a request."""
        own, _ = self.header(claim)
        place = path or f"/b/{claim.digest}" + (f"?o={claim.offset}" if claim.method == "PATCH" else "")
        lines = [f"{claim.method} {place} HTTP/1.1", "Host: x", f"Authorization: {header or own}"]
        if claim.method == "PATCH":
            lines.append(f"Content-Length: {len(body)}")
        else:
            lines.append(f"Range: bytes={claim.offset}-{claim.offset + claim.size - 1}")
        return "\r\n".join([*lines, "", ""]).encode() + body

    def send(self, data: bytes) -> Asked:
        """Send the bytes of a request and take the answer."""
        with connected(self.server.port) as connection:
            connection.sendall(data)
            with connection.makefile("rb") as stream:
                status, length = int(stream.readline().split()[1]), 0
                while line := stream.readline().strip():
                    name, _, value = line.partition(b":")
                    length = int(value) if name.lower() == b"content-length" else length
                return Asked(status, stream.read(length))

    def put(self, piece: bytes, offset: int, data: bytes = FILE) -> Asked:
        """Hand in a piece."""
        return self.send(self.request(piece_claim(piece, offset, content_hash(data)), piece))

    def have(self, piece: bytes, offset: int) -> int:
        """Hand in a piece, and read how much the server has, by its own signature."""
        claim = piece_claim(piece, offset)
        header, signature = self.header(claim)
        answer = self.send(self.request(claim, piece, header))
        assert answer.status == 200
        key = signing.public_key(self.server.server.private_key)
        return decode_have(answer.body, signature, lambda data, sig: signing.verify(key, sig, data))

    def get(self, first: int, size: int, digest: str = DIGEST) -> Asked:
        """Fetch a piece."""
        return self.send(self.request(FileClaim("GET", digest, first, size)))


def piece_claim(piece: bytes, offset: int, digest: str = DIGEST) -> FileClaim:
    """The claim of a piece that is whole."""
    return FileClaim("PATCH", digest, offset, len(piece), checksum(piece))


@pytest.fixture
def door(server: LocalServer, client: MakeClient) -> Door:
    """A device with a school, let in and in step with the server."""
    made = client("device", "Ақсу")
    made.enroll(server.url, server.invite())
    made.sync(server.url)
    return Door(server, made)


def hand_in(door: Door, data: bytes = FILE) -> None:
    """The whole file, in pieces."""
    for offset in range(0, len(data), MAX_PIECE):
        assert door.put(data[offset : offset + MAX_PIECE], offset, data).status == 200


def test_pieces_make_a_file(door: Door) -> None:
    """Pieces in order make the file; it is told as whole, and any part of it can be fetched."""
    door.refer()
    assert door.have(FILE[:60_000], 0) == 60_000
    assert door.have(FILE[60_000:], 60_000) == WHOLE
    assert door.get(1000, 5000) == Asked(206, FILE[1000:6000])
    assert door.get(99_990, 50) == Asked(206, FILE[99_990:])
    assert door.get(100_000, 1).status == 416


def test_a_stale_or_overlapping_piece_is_answered_with_the_truth(door: Door) -> None:
    """A piece sent twice, one that overlaps, and one from beyond the end change nothing and tell where to go on."""
    door.refer()
    assert door.have(FILE[:30_000], 0) == 30_000
    for offset, size in ((0, 30_000), (20_000, 30_000), (50_000, 10_000), (0, 1)):
        assert door.have(FILE[offset : offset + size], offset) == 30_000
    assert door.have(FILE[30_000:60_000], 30_000) == 60_000


def test_a_request_caught_and_sent_again_does_nothing(door: Door) -> None:
    """The very bytes of an earlier request, sent again, leave the part as it is."""
    door.refer()
    caught = door.request(piece_claim(FILE[:30_000], 0), FILE[:30_000])
    first, again = door.send(caught), door.send(caught)
    assert first == again
    assert door.have(FILE[30_000:60_000], 30_000) == 60_000


def test_a_dead_upload_is_taken_over_at_once(door: Door) -> None:
    """An upload whose line is half open, in the middle of a piece, neither keeps the next one waiting nor leaves a
    byte of the half piece.
    """
    door.refer()
    body = FILE[:50_000]
    dead = [connected(door.server.port) for _ in range(20)]
    for line in dead:
        line.sendall(door.request(piece_claim(body, 0), body)[:-25_000])
    assert door.have(FILE[:60_000], 0) == 60_000
    for line in dead:
        line.close()
    assert door.have(FILE[60_000:], 60_000) == WHOLE
    assert door.server.store.connections_in_use() == 0


def test_a_piece_cut_after_any_byte_leaves_nothing(door: Door) -> None:
    """Wherever a request is cut, in its head or in its piece, nothing of it is there; the whole piece is taken then."""
    door.refer()
    body = FILE[:25_000]
    request = door.request(piece_claim(body, 0), body)
    for end in (1, 20, len(request) - len(body), *range(400, len(request), 1300), len(request) - 1):
        with connected(door.server.port) as line:
            line.sendall(request[:end])
            line.shutdown(socket.SHUT_WR)
            while line.recv(4096):
                pass
    assert door.server.server.files is not None
    assert door.server.server.files.parts.have(DIGEST) == 0
    assert door.have(body, 0) == 25_000


def test_a_damaged_piece_is_refused(door: Door) -> None:
    """A piece that is not what its checksum says is refused with a code of its own, and nothing of it is kept."""
    door.refer()
    claim = piece_claim(FILE[:1000], 0)
    assert door.send(door.request(claim, bytes(1000))).status == 422
    assert door.send(door.request(claim, FILE[:999])).status == 401, "its length is under the signature"
    assert door.have(FILE[:1000], 0) == 1000


def test_wrong_content_begins_anew(door: Door) -> None:
    """Content that is not what its hash says is thrown away when it is complete, and the server has nothing of it."""
    door.refer()
    assert door.have(bytes(60_000), 0) == 60_000
    assert door.have(bytes(40_000), 60_000) == 0
    hand_in(door)
    assert door.get(0, 100).body == FILE[:100]


def test_only_what_a_record_speaks_of_is_taken(door: Door) -> None:
    """A file no attachment of one's own schools names is neither taken nor given; nor one that must not leave."""
    assert door.put(FILE[:1000], 0).status == 404
    assert door.get(0, 10).status == 404
    row = door.refer(mime="image/jpeg", has_people=True)
    assert door.put(FILE[:1000], 0).status == 404
    with door.device.store.work() as work:
        work.delete(Attachment, row)
    door.device.sync(door.server.url)
    assert door.put(FILE[:1000], 0).status == 404


def test_a_device_without_the_stream_gets_nothing(door: Door, server: LocalServer, client: MakeClient) -> None:
    """A device of another school cannot fetch, send or even learn of the file, though it knows the hash."""
    door.refer()
    hand_in(door)
    other = client("other", "Жетісу")
    other.enroll(server.url, server.invite(school="Жетісу"))
    other.sync(server.url)
    stranger = Door(server, other)
    assert stranger.get(0, 10).status == 404
    assert stranger.put(FILE[:10], 0).status == 404
    assert server.server.files is not None
    with server.store.reading() as connection:
        assert server.server.files.told(connection, other.store.device, [hash_bytes(DIGEST)]) == (NOT_YOURS,)
        assert server.server.files.told(connection, door.device.store.device, [hash_bytes(DIGEST)]) == (WHOLE,)


def test_only_a_known_key_opens(door: Door) -> None:
    """A wrong signature, another's number, no header at all and a revoked device are refused, each with its code."""
    door.refer()
    hand_in(door)
    claim = FileClaim("GET", DIGEST, 0, 10)
    forged, _ = authorization(claim, door.device.store.device, lambda data: signing.sign(bytes(32), data))
    assert door.send(door.request(claim, header=forged)).status == 401
    nobody, _ = authorization(claim, 4711, lambda data: signing.sign(bytes(32), data))
    assert door.send(door.request(claim, header=nobody)).status == 401
    other_piece, _ = door.header(FileClaim("GET", DIGEST, 5, 10))
    assert door.send(door.request(claim, header=other_piece)).status == 401
    for nonsense in ("Basic eA==", "Shyraq", f"Shyraq 1 - {'?' * 86}", "Shyraq 1 " + "x" * 3000):
        assert door.send(door.request(claim, header=nonsense)).status == 400
    with door.server.store.transaction() as connection:
        devices.shut_out(connection, door.device.store.device)
    assert door.get(0, 10).status == 403


def test_what_is_too_large_is_refused(door: Door) -> None:
    """A piece over 64 KB, bytes beyond the size of the record, and a record over the bound are refused with 413 and
    404; a range over 64 KB with 416.
    """
    door.refer()
    assert door.put(bytes(MAX_PIECE + 1), 0).status == 413
    lying = door.request(piece_claim(FILE[:10], 0), FILE[:10]).replace(b"Length: 10", b"Length: 99999999999")
    with connected(door.server.port) as line:
        line.sendall(lying)
        assert status_of(line) == 413
    assert door.put(FILE[:10], 99_995).status == 413
    assert door.get(0, MAX_PIECE + 1).status == 416
    huge = noise(10, 5)
    door.refer(huge, size=LARGEST_FILE + 1)
    assert door.put(huge, 0, huge).status == 404


def test_names_are_hashes_and_nothing_else(door: Door, tmp_path: Path) -> None:
    """Nothing but a hash ever reaches the disk: dots, slashes, drives and other alphabets find no file."""
    (tmp_path / "secret").write_bytes(b"secret")
    door.refer()
    upper = DIGEST.upper()
    for name in ("../secret", "..%2Fsecret", "%2e%2e%2fsecret", "..\\secret", "C:secret", upper, DIGEST[:-1], "a" * 53):
        claim = FileClaim("GET", name, 0, 6)
        answer = door.send(door.request(claim, path=f"/b/{name}"))
        assert (answer.status, b"secret" in answer.body) == (404, False), name
    assert door.send(door.request(FileClaim("GET", DIGEST, 0, 6))).status == 404
