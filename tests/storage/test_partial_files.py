"""Files that arrived in part, and files a server lets go."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.problems import StorageFull
from app.domain.records.attachments import Attachment
from app.domain.rules.transfers import WHOLE
from app.storage import attachments
from app.storage.attachments import AttachmentFiles, content_hash
from app.storage.file_sweep import KEPT_MS, Sweep
from app.storage.opening import close_store
from app.storage.partial_files import PartialFiles
from app.storage.store import Store
from tests.support.people import make_school
from tests.support.stores import new_store

CONTENT = bytes(range(256)) * 100
DIGEST = content_hash(CONTENT)
SIZES = {len(CONTENT)}
DAY_MS = 86_400_000


@pytest.fixture
def parts(tmp_path: Path) -> PartialFiles:
    """An empty folder of files."""
    return PartialFiles(AttachmentFiles(tmp_path / "files"))


def test_a_part_grows_at_its_end_alone(parts: PartialFiles) -> None:
    """Pieces for another place change nothing; another process finds how far the part has come from the disk."""
    assert parts.append(DIGEST, 0, CONTENT[:1000], SIZES) == 1000
    assert parts.append(DIGEST, 0, CONTENT[:1000], SIZES) == 1000
    assert parts.append(DIGEST, 999, CONTENT[999:2000], SIZES) == 1000
    assert PartialFiles(parts.files).have(DIGEST) == 1000
    assert not parts.files.has(DIGEST)
    assert parts.append(DIGEST, 1000, CONTENT[1000:], SIZES) == WHOLE
    assert parts.files.read(DIGEST) == CONTENT
    assert parts.paths() == []


def test_a_part_never_outgrows_its_record(parts: PartialFiles) -> None:
    """More bytes than any record gives the file are not taken, nor is anything under a name that is no hash."""
    assert parts.append(DIGEST, 0, CONTENT, {100}) == 0
    assert parts.append("../outside", 0, b"x", {100}) == 0
    assert parts.append(DIGEST, 0, CONTENT, set()) == 0
    assert parts.paths() == []


def test_a_wrong_size_in_one_record_keeps_no_file_back(parts: PartialFiles) -> None:
    """If records disagree about the size, the content decides: the right one makes the file."""
    assert parts.append(DIGEST, 0, CONTENT[:1000], {1000, len(CONTENT), 10**6}) == 1000
    assert parts.append(DIGEST, 1000, CONTENT[1000:], {1000, len(CONTENT), 10**6}) == WHOLE


def test_the_number_of_parts_is_bounded(tmp_path: Path) -> None:
    """One part too many makes the one that waits longest give way; the newest stays."""
    parts = PartialFiles(AttachmentFiles(tmp_path), most=3)
    digests = [content_hash(bytes([number])) for number in range(5)]
    for number, digest in enumerate(digests):
        parts.append(digest, 0, b"x", {10})
        os.utime(parts.folder / digest, ns=(number, number))
    assert [path.name for path in parts.paths()] == digests[2:]


def test_a_full_disk_takes_no_piece(parts: PartialFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without room for the database beside it, a piece is refused, and the part stays as it was."""
    parts.append(DIGEST, 0, CONTENT[:1000], SIZES)
    monkeypatch.setattr(attachments, "free_bytes", lambda _folder: 1000)
    with pytest.raises(StorageFull):
        parts.append(DIGEST, 1000, CONTENT[1000:], SIZES)
    assert parts.have(DIGEST) == 1000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A database with one attachment that lets its file leave."""
    made = new_store(tmp_path / "profile")
    school = make_school(made)
    with made.work() as work:
        work.save(
            Attachment(id=made.new_id(), school_id=school, sha256=DIGEST, size=len(CONTENT), mime="application/pdf")
        )
    yield made
    close_store(made)


def swept(store: Store, parts: PartialFiles, now_ms: int) -> int:
    """How many files a whole sweep lets go."""
    sweep = Sweep(store.reading, parts, now_ms)
    return sweep.sweep_parts() + sum(sweep.sweep(folder) for folder in sweep.folders())


def without(store: Store) -> None:
    """The attachment is removed."""
    with store.work() as work:
        work.delete(Attachment, store.all(Attachment)[0].id)


def closed(store: Store) -> None:
    """The attachment is a photo with people now, and no consent is named."""
    with store.work() as work:
        work.save(replace(store.all(Attachment)[0], mime="image/jpeg", has_people=True))


@pytest.mark.parametrize("let_go", [without, closed])
def test_a_file_goes_a_month_after_nobody_speaks_of_it(
    store: Store, parts: PartialFiles, let_go: Callable[[Store], None]
) -> None:
    """A file that is spoken of stays for ever; 30 days after its last attachment was removed, or lost its consent, it
    goes, and not a day earlier.
    """
    parts.files.keep(CONTENT)
    now = 10**12
    for day in (0, 100, 400):
        assert swept(store, parts, now + day * DAY_MS) == 0
    let_go(store)
    gone = now + 500 * DAY_MS
    assert swept(store, parts, gone) == 0
    assert swept(store, parts, gone + KEPT_MS - 1) == 0
    assert parts.files.has(DIGEST)
    assert swept(store, parts, gone + KEPT_MS) == 1
    assert not parts.files.has(DIGEST)


def test_a_file_spoken_of_again_begins_a_new_month(store: Store, parts: PartialFiles) -> None:
    """An attachment that is brought back in time saves its file, and forgets that it was ever let go."""
    parts.files.keep(CONTENT)
    (attachment,) = store.all(Attachment)
    now = 10**12
    without(store)
    swept(store, parts, now)
    with store.work() as work:
        work.save(attachment)
    assert swept(store, parts, now + 2 * KEPT_MS) == 0
    without(store)
    assert swept(store, parts, now + 3 * KEPT_MS) == 0
    assert parts.files.has(DIGEST)


def test_parts_nobody_goes_on_with_go_too(store: Store, parts: PartialFiles) -> None:
    """A part to which nothing was added for a month is dropped; a fresh one stays."""
    parts.append(DIGEST, 0, CONTENT[:10], SIZES)
    touched_ms = round((parts.folder / DIGEST).stat().st_mtime * 1000)
    assert swept(store, parts, touched_ms + DAY_MS) == 0
    assert swept(store, parts, touched_ms + KEPT_MS + DAY_MS) == 1
    assert parts.have(DIGEST) == 0
