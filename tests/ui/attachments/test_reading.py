"""What becomes of a file somebody chose."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app.domain.problems import FileNotKept, FileTooLarge, PhonePicture, PictureUnreadable, Problem
from app.domain.rules import attachments as rules
from app.ui.attachments import reading
from app.ui.attachments.reading import picture_file, read_file
from app.usecases.attachments import NewFile
from app.usecases.problem_texts import words_of
from tests.support.pictures import SECRET, make_photo


def image_of(file: NewFile) -> QImage:
    """The picture in a file."""
    return QImage.fromData(file.data)


def test_a_photo_is_made_small_and_bare(tmp_path: Path) -> None:
    """A photo comes in at 1600 pixels as JPEG, and nothing of what its file said besides the picture is left."""
    photo = make_photo(tmp_path / "сурет.jpg", 3200, 2400)
    assert SECRET in photo.read_bytes()
    file = read_file(photo)
    assert (file.width, file.height, file.mime) == (1600, 1200, "image/jpeg")
    assert SECRET not in file.data
    assert b"Exif" not in file.data
    assert image_of(file).size().width() == 1600


def test_a_small_picture_is_not_blown_up(tmp_path: Path) -> None:
    """A picture below the limit keeps its size."""
    file = read_file(make_photo(tmp_path / "a.jpg", 640, 480))
    assert (file.width, file.height) == (640, 480)


def test_an_upright_photo_stands_upright(tmp_path: Path) -> None:
    """A photo taken with the phone upright is turned before its metadata are let go."""
    file = read_file(make_photo(tmp_path / "a.jpg", 3200, 1600, turned=True))
    assert (file.width, file.height) == (800, 1600)
    image = image_of(file)
    assert QColor(image.pixel(400, 200)).green() < 60, "what was left is on top now"
    assert QColor(image.pixel(400, 1400)).green() > 200


def test_texts_inside_a_png_are_not_kept(tmp_path: Path) -> None:
    """A screenshot with a comment becomes a picture on white without it."""
    image = QImage(300, 200, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.setText("Comment", SECRET.decode())
    image.save(str(tmp_path / "a.png"))
    file = read_file(tmp_path / "a.png")
    assert SECRET not in file.data
    assert QColor(image_of(file).pixel(10, 10)).lightness() > 250
    assert SECRET not in picture_file("a.jpg", image).data


@pytest.mark.parametrize("name", ["IMG_1.HEIC", "IMG_1.jpg"])
def test_a_heic_photo_says_what_to_do(tmp_path: Path, name: str) -> None:
    """A photo in the format of newer phones is recognised by its content and refused with the way out."""
    path = tmp_path / name
    path.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 100)
    with pytest.raises(PhonePicture) as refused:
        read_file(path)
    assert "JPEG" in sentence(refused.value)


def test_a_broken_picture_is_refused(tmp_path: Path) -> None:
    """A file that only calls itself a picture is refused, and so is one that is not there."""
    (tmp_path / "a.jpg").write_bytes(b"not a picture")
    for name in ("a.jpg", "gone.jpg"):
        with pytest.raises(PictureUnreadable):
            read_file(tmp_path / name)


def test_documents_come_as_they_are_up_to_their_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document is kept byte for byte; one byte too many is refused with both sizes in the sentence."""
    monkeypatch.setattr(reading, "LARGEST_DOCUMENT", 1000)
    path = tmp_path / "жоспар.docx"
    path.write_bytes(b"x" * 1000)
    assert read_file(path) == NewFile("жоспар.docx", b"x" * 1000, rules.DOCUMENTS[".docx"])
    path.write_bytes(b"x" * 1001)
    with pytest.raises(FileTooLarge):
        read_file(path)
    said = sentence(FileTooLarge(path="жоспар.docx", megabytes=11, most=10))
    assert "11 MB" in said
    assert "10 MB" in said


def test_programs_are_not_kept(tmp_path: Path) -> None:
    """Neither a program nor a file without an ending comes in."""
    for name in ("setup.exe", "plan.docx.bat", "plan"):
        (tmp_path / name).write_bytes(b"MZ")
        with pytest.raises(FileNotKept):
            read_file(tmp_path / name)


def sentence(problem: Problem) -> str:
    """Everything a problem says."""
    words = words_of(problem, lambda _context, source: source)
    return f"{words.title} {words.sentence} {words.next_step}"
