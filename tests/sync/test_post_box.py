"""The post box and the files of envelopes: what is kept, what gives way, and what a power cut or a bad stick leaves."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.domain.problems import StickFaulty, StickFull, StickGone, StickReadOnly
from app.sync import post_box, post_files
from app.sync.envelope import Head, Kind, write_envelope
from app.sync.post_box import PostBox
from app.sync.post_files import Envelope, read_envelopes, write_surely
from app.usecases.stick_folder import StickFolder
from tests.sync.test_envelope import PUBLIC, WHOLE

SERVER = b"s" * 8


def envelope(
    serial: int = 1, *, device: int = 7, kind: Kind = Kind.QUESTION, made_ms: int = 0, cut: int = 0
) -> Envelope:
    """An envelope of one device."""
    head = Head(kind, SERVER, device, serial, bytes([serial]) * 16, made_ms or serial)
    data = b"".join(write_envelope(head, PUBLIC, [b"x" * 50]))
    (found,) = post_files.envelopes_in([data[: len(data) - cut]])
    return found


def serials(box: PostBox) -> list[tuple[str, int]]:
    """What is in the box."""
    return sorted((head.kind.name.lower(), head.serial) for head in box.heads())


def test_the_newest_question_is_carried(tmp_path: Path) -> None:
    """A later question takes the place of earlier ones of its device, not of others, and an old one is not taken in."""
    box = PostBox(tmp_path / "box")
    assert box.put(envelope(1))
    assert box.put(envelope(1, device=8))
    assert box.put(envelope(2))
    assert not box.put(envelope(1))
    assert not box.put(envelope(2))
    assert serials(box) == [("question", 1), ("question", 2)]
    assert len(list(box.waiting(SERVER))) == 2
    assert not list(box.waiting(b"t" * 8))


def test_an_answer_ends_its_question(tmp_path: Path) -> None:
    """An answer takes the place of its question, which does not come back from another stick."""
    box = PostBox(tmp_path / "box")
    box.put(envelope(3))
    assert box.put(envelope(3, kind=Kind.ANSWER))
    assert not box.put(envelope(3))
    assert serials(box) == [("answer", 3)]
    assert box.put(envelope(4))
    assert serials(box) == [("answer", 3), ("question", 4)]


def test_a_machine_that_was_put_back_is_not_kept_out(tmp_path: Path) -> None:
    """A restored machine counts its questions anew: a low number that was written later is carried all the same."""
    box = PostBox(tmp_path / "box")
    box.put(envelope(9, made_ms=100))
    assert box.put(envelope(3, made_ms=200))
    assert serials(box) == [("question", 3), ("question", 9)]


def test_a_cut_copy_gives_way_to_a_whole_one(tmp_path: Path) -> None:
    """Of two copies of one envelope the better one stays; a cut newer question does not push out a whole older one."""
    box = PostBox(tmp_path / "box")
    box.put(envelope(1))
    assert box.put(envelope(2, cut=20))
    assert serials(box) == [("question", 1), ("question", 2)]
    assert box.put(envelope(2))
    assert not box.put(envelope(2, cut=20))
    assert [one.is_whole for one in box.envelopes()] == [True]


def test_the_box_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A box that is full lets its oldest go, and answers nobody fetched for two months go by themselves."""
    monkeypatch.setattr(post_box, "MOST_FILES", 5)
    box = PostBox(tmp_path / "box")
    for device in range(1, 9):
        box.put(envelope(device=device))
        os.utime(tmp_path / "box" / envelope(device=device).head.file_name, (device, device))
    assert sorted(head.device for head in box.heads()) == [8] or len(box.heads()) <= 5
    late = PostBox(tmp_path / "late", now=lambda: time.time() + post_box.KEPT_SECONDS + 60)
    PostBox(tmp_path / "late").put(envelope(1, kind=Kind.ANSWER))
    late.put(envelope(1, device=20))
    assert [head.device for head in late.heads()] == [20]


def test_a_file_of_something_else_is_passed_over(tmp_path: Path) -> None:
    """What somebody else put into the folder is neither read nor removed."""
    box = PostBox(tmp_path)
    (tmp_path / "other.shyraq-post").write_bytes(b"PK\x03\x04")
    assert box.heads() == []
    box.put(envelope())
    assert (tmp_path / "other.shyraq-post").exists()


@pytest.mark.parametrize(
    ("number", "problem"),
    [(errno.ENOSPC, StickFull), (errno.EROFS, StickReadOnly), (errno.EACCES, StickReadOnly), (errno.EIO, StickGone)],
)
def test_what_a_stick_refuses_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, problem: type[Exception]
) -> None:
    """No room, a write protection and a stick that went away are told apart; what was there before is still there."""
    stick = StickFolder(tmp_path)
    stick.write([envelope(1)])

    def refuse(_file: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(problem):
        stick.write([envelope(2)])
    monkeypatch.undo()
    assert [one.head.serial for one in stick.envelopes()] == [1]
    assert not list(tmp_path.rglob("*.part"))


def test_a_stick_that_forgets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read back is compared: a stick that keeps something else is found out, and never believed."""
    read = post_files.parts_of
    monkeypatch.setattr(post_files, "parts_of", lambda path: [part[:-1] + b"?" for part in read(path)])
    with pytest.raises(StickFaulty):
        StickFolder(tmp_path).write([envelope(1)])
    monkeypatch.undo()
    assert list(StickFolder(tmp_path).envelopes()) == []


def test_a_stick_that_is_not_there(tmp_path: Path) -> None:
    """A folder that is gone is said to be gone, and is not made again on the disk below it."""
    for deed in (
        lambda: StickFolder(tmp_path / "gone").write([]),
        lambda: list(StickFolder(tmp_path / "gone").envelopes()),
    ):
        with pytest.raises(StickGone):
            deed()
    assert not (tmp_path / "gone").exists()


WRITER = """
import sys
from pathlib import Path
from app.sync.post_files import write_surely
place, n = Path(sys.argv[1]), 0
while True:
    n += 1
    write_surely(place, [bytes([n % 251]) * 300_000])
    print(n, flush=True)
"""


def test_killed_while_writing(tmp_path: Path, kills: int) -> None:
    """Whenever the program is killed while it writes, the file is the old one or the new one, never a part of one."""
    place = tmp_path / "file"
    write_surely(place, [bytes(300_000)])
    for number in range(kills):
        process = subprocess.Popen([sys.executable, "-c", WRITER, str(place)], stdout=subprocess.PIPE)
        assert process.stdout is not None
        for _ in range(1 + number % 3):
            process.stdout.readline()
        process.kill()
        process.communicate()
        data = place.read_bytes()
        assert len(data) == 300_000
        assert len(set(data)) == 1


def test_files_are_read_back(tmp_path: Path) -> None:
    """What was written is what is read, and how many bytes it was is said."""
    assert write_surely(tmp_path / "one", [WHOLE, WHOLE]) == 2 * len(WHOLE)
    assert [one.data for one in read_envelopes(tmp_path / "one")] == [WHOLE, WHOLE]
