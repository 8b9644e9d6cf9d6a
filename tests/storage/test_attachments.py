"""Files of attachments in the profile folder."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identifiers import has_iin
from app.domain.problems import AttachmentElsewhere, CannotWriteFile, StorageFull
from app.storage import attachments
from app.storage.attachments import AttachmentFiles, content_hash


@pytest.fixture
def files(tmp_path: Path) -> AttachmentFiles:
    """Return the files of an empty profile."""
    return AttachmentFiles.of_profile(tmp_path)


def test_the_same_content_is_kept_once(files: AttachmentFiles) -> None:
    """What is kept is read back by its hash; keeping it twice leaves one file and nothing half-written."""
    digest = files.keep(b"poster")
    assert files.keep(b"poster") == digest
    assert files.read(digest) == b"poster"
    assert [path.name for path in files.folder.rglob("*") if path.is_file()] == [digest]


@given(st.binary(max_size=200))
def test_a_hash_never_looks_like_a_personal_number(data: bytes) -> None:
    """The hash of any content is 52 letters and digits in which no personal number can be seen."""
    digest = content_hash(data)
    assert len(digest) == 52
    assert not has_iin(digest)


def test_a_file_that_is_not_here_says_so(files: AttachmentFiles) -> None:
    """A hash without a file, or a word that is no hash, is "elsewhere", and leads nowhere outside the folder."""
    for digest in (content_hash(b"far away"), "../../shyraq.db", "", hashlib.sha256(b"x").hexdigest()):
        assert not files.has(digest)
        with pytest.raises(AttachmentElsewhere):
            files.read(digest)


def test_a_damaged_file_is_not_handed_out_and_heals(files: AttachmentFiles) -> None:
    """Content that no longer fits its hash counts as missing; adding the file again puts it right."""
    digest = files.keep(b"picture")
    (files.folder / digest[:2] / digest).write_bytes(b"pictur")
    with pytest.raises(AttachmentElsewhere):
        files.read(digest)
    assert files.keep(b"picture") == digest
    assert files.read(digest) == b"picture"


def test_a_full_disk_keeps_nothing_half(files: AttachmentFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without room for the file and some for the database, it is refused before a byte is written."""
    monkeypatch.setattr(attachments, "free_bytes", lambda _folder: 1000)
    with pytest.raises(StorageFull):
        files.keep(b"photo" * 100)
    assert not files.hashes()


def test_a_power_cut_while_writing_leaves_no_file(files: AttachmentFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that did not get its name is not there, and what was written of it is cleared away."""

    def broken(_source: object, _target: object) -> None:
        raise OSError("gone")

    monkeypatch.setattr(os, "replace", broken)
    with pytest.raises(CannotWriteFile):
        files.keep(b"photo")
    assert [path for path in files.folder.rglob("*") if path.is_file()] == []


def test_files_are_brought_along_checked_and_only_once(files: AttachmentFiles, tmp_path: Path) -> None:
    """Bringing files over copies what is missing and sound, and takes nothing away."""
    stick = AttachmentFiles.beside(tmp_path / "stick" / "copy.db")
    good, bad, own = stick.keep(b"good"), stick.keep(b"bad"), files.keep(b"own")
    (stick.folder / bad[:2] / bad).write_bytes(b"BAD")
    assert files.bring(stick) == 1
    assert files.hashes() == {good, own}
    assert files.bring(stick) == 0
