"""Files of attachments on their way, over a real socket: nothing is lost, and nothing leaves that must not."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.problems import Unreachable
from app.domain.records.attachments import Attachment
from app.domain.records.people import Person
from app.paths import Profile
from app.settings import PHOTOS, Settings
from app.storage import attachments, grants
from app.storage.attachments import AttachmentFiles
from app.storage.partial_files import PartialFiles
from app.sync import transfers
from app.sync.transfers import PiecePace
from app.sync.wire_files import MAX_PIECE, MIN_PIECE
from app.usecases.attachments import Place
from app.usecases.transfers import Waiting
from tests.support.server import LocalServer, ServerProcess, local_server
from tests.support.transfers import Computer, WatchedRemote, cut, facilitator, noise

PHOTO = noise(250 * 1024)
NOTHING = Waiting(0, 0)
A_REQUEST = 700
"""Bytes a request and its answer may cost besides the piece: two heads of HTTP and two signatures."""


def served(server: LocalServer) -> PartialFiles:
    """The server's folder of files."""
    assert server.server.files is not None
    return server.server.files.parts


def test_a_photo_arrives_on_the_other_computer(sender: Computer, receiver: Computer) -> None:
    """What one adds, the other sees after both have exchanged; afterwards nothing waits on either side."""
    sender.attach(PHOTO)
    assert sender.desk.syncing.sync_now().files_sent == 1
    done = receiver.desk.syncing.sync_now()
    assert done.files_received == 1
    assert done.changed.touches("attachment")
    assert receiver.has(PHOTO)
    for each in (sender, receiver):
        assert (each.desk.transfers.picture().up, each.desk.transfers.picture().down) == (NOTHING, NOTHING)


def test_a_photo_costs_its_bytes_and_no_request_but_its_pieces(sender: Computer) -> None:
    """250 KB of photo cost at most 5 % more in both directions, one exchange that carries the record, and its pieces.

    The exchange after it is as small as it was before.
    """
    sender.desk.syncing.sync_now()
    ((_, quiet),) = sender.wire.sent
    sender.wire.sent.clear()
    sender.attach(PHOTO)
    sender.desk.syncing.sync_now()
    pieces = sender.wire.count("PATCH")
    assert sender.wire.count("/s1") == 1
    assert pieces <= 1 + -(-len(PHOTO) // MAX_PIECE)
    sent = sum(len(data) for kind, data in sender.wire.sent if kind == "PATCH")
    assert sent + pieces * A_REQUEST <= 1.05 * len(PHOTO)
    sender.wire.sent.clear()
    sender.desk.syncing.sync_now()
    assert len(sender.wire.all_bytes()) <= len(quiet) + 8


@pytest.mark.parametrize("way", ["PATCH", "GET"])
def test_a_cut_before_any_piece_costs_at_most_that_piece(sender: Computer, receiver: Computer, way: str) -> None:
    """However often the line dies, the next exchange goes on behind the last whole piece, without an extra request."""
    sender.attach(PHOTO)
    mover = sender if way == "PATCH" else receiver
    if way == "GET":
        sender.desk.syncing.sync_now()
    moved = 0

    def dies_after_one(kind: str, data: bytes) -> bytes:
        nonlocal moved
        moved += kind == way
        return cut(kind, data) if kind == way and moved % 2 == 0 else data

    mover.wire.before = dies_after_one
    exchanges = 0
    while not (done := attempt(mover)):
        exchanges += 1
    assert done
    assert exchanges > 2
    whole = sum(1 for kind, _ in mover.wire.sent if kind == way)
    assert whole <= 2 + -(-len(PHOTO) // MIN_PIECE)
    assert mover.wire.count("/s1") <= exchanges + 2
    if way == "PATCH":
        receiver.desk.syncing.sync_now()
    assert receiver.has(PHOTO)


def attempt(computer: Computer) -> bool:
    """One exchange, which may be cut; whether it came to its end."""
    try:
        computer.desk.syncing.sync_now()
    except Unreachable:
        return False
    return True


def test_a_photo_with_people_never_leaves_without_consent(
    sender: Computer, receiver: Computer, server: LocalServer
) -> None:
    """Of a photo that nobody described, or with people and no consent, not one byte of content leaves, nor its hash
    as a wish; the record alone arrives, and both sides say so.
    """
    unsaid, people = noise(20_000, 2), noise(20_000, 3)
    sender.attach(unsaid, has_people=None)
    sender.attach(people, has_people=True)
    for each in (sender, receiver, sender):
        each.desk.syncing.sync_now()
    everything = sender.wire.all_bytes()
    for photo in (unsaid, people):
        assert not any(photo[start : start + 12] in everything for start in range(0, len(photo), 12))
    assert sender.wire.count("PATCH") == receiver.wire.count("GET") == 0
    assert not served(server).files.hashes()
    assert sender.desk.transfers.picture().kept_back == Waiting(2, 40_000)
    lines = receiver.desk.attachments.of(Place.of(receiver.desk.school))
    assert {line.stays[0].code for line in lines} == {"people_not_said", "no_consent"}


def test_a_consent_withdrawn_in_the_middle_stops_the_next_piece(sender: Computer, server: LocalServer) -> None:
    """Between two pieces the consent is looked at again; the part the server has is never given out."""
    photo = sender.attach(PHOTO, has_people=True, consent_ref="12.09.2026")

    def withdraw(kind: str, data: bytes) -> bytes:
        if kind == "PATCH" and sender.wire.count("PATCH") == 1:
            sender.desk.attachments.edit(photo.id, consent_ref="")
        return data

    sender.wire.before = withdraw
    sender.desk.syncing.sync_now()
    assert sender.wire.count("PATCH") == 2, "the piece that was on its way, and none after it"
    assert not served(server).files.hashes()


def test_a_consent_withdrawn_later_closes_the_server(sender: Computer, receiver: Computer) -> None:
    """A photo that is on the server already is given to nobody once its consent is withdrawn; named again, it comes."""
    photo = sender.attach(PHOTO, has_people=True, consent_ref="12.09.2026")
    sender.desk.syncing.sync_now()
    sender.desk.attachments.edit(photo.id, consent_ref="")
    sender.desk.syncing.sync_now()
    receiver.desk.syncing.sync_now()
    assert not receiver.has(PHOTO)
    sender.desk.attachments.edit(photo.id, consent_ref="01.10.2026")
    sender.desk.syncing.sync_now()
    receiver.desk.syncing.sync_now()
    assert receiver.has(PHOTO)


def test_a_piece_damaged_on_the_way_is_sent_again(sender: Computer, server: LocalServer) -> None:
    """A piece whose bytes changed on the way is refused by its checksum, alone, and comes once more."""
    photo = sender.attach(PHOTO)

    def damage(kind: str, data: bytes) -> bytes:
        return data[:-1] + bytes([data[-1] ^ 1]) if kind == "PATCH" and sender.wire.count("PATCH") == 1 else data

    sender.wire.before = damage
    sender.desk.syncing.sync_now()
    assert served(server).files.read(photo.sha256) == PHOTO
    assert sender.wire.count("PATCH") <= 2 + -(-len(PHOTO) // MAX_PIECE)


def test_wrong_content_is_thrown_away_and_asked_again(
    sender: Computer, receiver: Computer, server: LocalServer
) -> None:
    """A part that turns out not to be what its hash says is thrown away on either side, and the right one comes."""
    photo = sender.attach(PHOTO)
    served(server).append(photo.sha256, 0, noise(100_000, 9), {len(PHOTO)})
    sender.desk.syncing.sync_now()
    assert served(server).files.read(photo.sha256) == PHOTO
    part = PartialFiles(AttachmentFiles.of_profile(receiver.desk.folder))
    part.append(photo.sha256, 0, noise(100_000, 9), {len(PHOTO)})
    receiver.desk.syncing.sync_now()
    assert receiver.has(PHOTO)


@pytest.mark.parametrize("content", [PHOTO, noise(len(PHOTO), 9)])
def test_a_crash_behind_the_last_piece_is_mended(
    sender: Computer, receiver: Computer, server: LocalServer, content: bytes
) -> None:
    """If either side dies when all bytes are there and the file has not got its place yet, it gets it with the next
    exchange; if the bytes are wrong, they come anew.
    """
    photo = sender.attach(PHOTO)
    own = PartialFiles(AttachmentFiles.of_profile(receiver.desk.folder))
    for parts in (served(server), own):
        parts.folder.mkdir(parents=True)
        (parts.folder / photo.sha256).write_bytes(content)
    sender.desk.syncing.sync_now()
    receiver.desk.syncing.sync_now()
    assert receiver.has(PHOTO)
    assert (sender.wire.count("PATCH") == 0) is (content == PHOTO)
    assert (receiver.wire.count("GET") == 0) is (content == PHOTO)


def test_a_damaged_file_on_the_server_costs_no_endless_download(
    sender: Computer, receiver: Computer, server: LocalServer
) -> None:
    """A file the server's disk has damaged is fetched twice at most in one run, and never passes for the right one."""
    photo = sender.attach(PHOTO)
    sender.desk.syncing.sync_now()
    (path,) = served(server).files.folder.glob(f"*/{photo.sha256}")
    path.write_bytes(PHOTO[:-1] + b"?")
    receiver.desk.syncing.sync_now()
    assert not receiver.has(PHOTO)
    assert receiver.wire.count("GET") <= 2 * (2 + len(PHOTO) // MAX_PIECE)


def test_a_server_without_room_takes_the_words(sender: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the server's disk takes no files, words are exchanged as ever, and the photo waits for a better day."""
    sender.attach(PHOTO)
    monkeypatch.setattr(attachments, "free_bytes", lambda _folder: 1000)
    sender.desk.syncing.sync_now()
    assert sender.wire.count("PATCH") == 1
    assert sender.desk.syncing.picture().unsent == 0
    assert {each.outcome for each in sender.desk.syncing.picture().attempts} == {"done"}
    assert sender.desk.transfers.picture().up == Waiting(1, len(PHOTO))
    monkeypatch.undo()
    sender.desk.syncing.sync_now()
    assert sender.desk.transfers.picture().up == NOTHING


def test_words_written_meanwhile_overtake_a_photo(sender: Computer, receiver: Computer) -> None:
    """What is written while a photo is on its way is on the server before the next piece."""
    sender.attach(PHOTO)

    def write(kind: str, data: bytes) -> bytes:
        if kind == "PATCH" and sender.wire.count("PATCH") == 1:
            with sender.desk.store.work() as work:
                work.save(Person(id=sender.desk.store.new_id(), school_id=sender.desk.school, surname="Ән"))
        return data

    sender.wire.before = write
    sender.desk.syncing.sync_now()
    kinds = [kind for kind, _ in sender.wire.sent]
    assert kinds[:4] == ["/s1", "PATCH", "PATCH", "/s1"]
    receiver.desk.syncing.sync_now()
    assert receiver.has(PHOTO)


def test_only_words_travel_when_photos_are_switched_off(sender: Computer, receiver: Computer) -> None:
    """With the setting at “never” records are exchanged and no file is even named; switched on again, they follow."""
    sender.attach(PHOTO)
    settings = Settings(Profile(sender.desk.folder).settings)
    settings.set(PHOTOS, "never")
    sender.desk.syncing.sync_now()
    receiver.desk.syncing.sync_now()
    assert len(receiver.desk.store.all(Attachment)) == 1
    assert sender.wire.count("PATCH") == 0
    settings.set(PHOTOS, "always")
    sender.desk.syncing.sync_now()
    receiver.desk.syncing.sync_now()
    assert receiver.has(PHOTO)


def test_a_photo_nobody_brought_yet_costs_one_question(sender: Computer, receiver: Computer) -> None:
    """A file that is on no server yet is asked about within exchanges that take place anyway, and never fetched; when
    all of them have been brought, one run gets all of them.
    """
    settings = Settings(Profile(sender.desk.folder).settings)
    settings.set(PHOTOS, "never")
    for number in range(40):
        sender.attach(noise(100, number))
    sender.desk.syncing.sync_now()
    receiver.desk.syncing.sync_now()
    receiver.wire.sent.clear()
    receiver.desk.syncing.sync_now()
    assert [kind for kind, _ in receiver.wire.sent] == ["/s1"]
    assert receiver.desk.transfers.picture().down == Waiting(40, 4000)
    settings.set(PHOTOS, "always")
    sender.desk.syncing.sync_now()
    receiver.desk.syncing.sync_now()
    assert receiver.desk.transfers.picture().down == NOTHING


def test_a_killed_server_goes_on_where_it_was(tmp_path: Path) -> None:
    """A server that is killed in the middle of a photo keeps the pieces it took; the next one gets only the rest."""
    place = str(tmp_path / "server")
    with local_server(place) as known:
        sender = facilitator(tmp_path / "sender", known)
        sender.desk.syncing.sync_now()
    photo = sender.attach(PHOTO)
    with ServerProcess(place) as process:
        point(sender, process.url, kill_after=process)
        assert not attempt(sender)
    before = sender.wire.count("PATCH")
    with ServerProcess(place) as process:
        point(sender, process.url)
        assert attempt(sender)
    files = AttachmentFiles(tmp_path / "server" / "files")
    assert files.read(photo.sha256) == PHOTO
    pieces = [len(data) for kind, data in sender.wire.sent if kind == "PATCH"]
    assert sum(pieces) <= len(PHOTO) + MAX_PIECE + A_REQUEST * len(pieces)
    assert before > 1
    sender.close()


def point(computer: Computer, url: str, kill_after: ServerProcess | None = None) -> None:
    """Let a computer reach the server under another address, which may be killed before the third piece."""
    computer.desk.syncing.hang_up()

    def kill(kind: str, data: bytes) -> bytes:
        if kill_after is not None and kind == "PATCH" and computer.wire.count("PATCH") == 2:
            kill_after.kill()
        return data

    computer.wire.before = kill
    computer.desk.syncing._courier = lambda _url, _insecure: WatchedRemote(url, computer.wire)


def test_a_restored_server_gets_lost_photos_again(sender: Computer, server: LocalServer) -> None:
    """After a restore nothing is believed that the server said before: files it lost are sent again."""
    photo = sender.attach(PHOTO)
    sender.desk.syncing.sync_now()
    served(server).files.remove(photo.sha256)
    server.server.begin_epoch()
    sender.desk.syncing.sync_now()
    assert served(server).files.read(photo.sha256) == PHOTO


def test_pieces_fit_the_line() -> None:
    """A piece takes about eight seconds: 32 KB at 32 kbit/s, never more than 64 KB, never less than 16 KB."""
    pace = PiecePace()
    assert pace.size == MIN_PIECE
    for kilobits, expected in ((8, MIN_PIECE), (32, 32_000), (256, MAX_PIECE)):
        pace.moved(16_000, 16_000 * 8 / (kilobits * 1000))
        assert pace.size == expected
    pace.cut()
    assert pace.size == MAX_PIECE // 2


def test_a_long_transfer_lets_others_words_in(sender: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    """While files move for long, an exchange comes in between to fetch what others wrote."""
    monkeypatch.setattr(transfers, "PULL_SECONDS", 0.0)
    sender.attach(PHOTO)
    sender.desk.syncing.sync_now()
    kinds = [kind for kind, _ in sender.wire.sent]
    assert kinds[:6] == ["/s1", "PATCH"] * 3


def test_files_go_with_the_school_that_was_taken_away(
    server: LocalServer, sender: Computer, receiver: Computer
) -> None:
    """I22: when a school is taken from a machine, its photos leave the disk with its records."""
    sender.attach(PHOTO)
    sender.desk.syncing.sync_now()
    receiver.desk.syncing.sync_now()
    with server.store.transaction() as connection:
        grants.take_stream(connection, receiver.desk.store.device, sender.desk.school, server.server.now_ms())
    receiver.desk.syncing.sync_now()
    assert not receiver.has(PHOTO)
    assert sender.has(PHOTO)
