"""A teacher makes a poster at the real window, with the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.records.posters import Poster, PosterLanguage, PosterLayout
from app.storage.opening import close_store
from app.ui.poster import dialog as dialog_module
from app.ui.poster.choose import file_name
from app.ui.poster.dialog import PosterDialog
from app.ui.poster.output import Paper
from app.ui.projects.detail import ProjectDetail
from app.usecases.attachments import NewFile, Place
from app.usecases.desk import Desk
from tests.support.at_window import CONTROL, AtWindow
from tests.support.posters import DONE, POSTER, PROJECT, SCHOOL, TEACHER, TITLE, all_records, photo, read_back
from tests.support.stores import new_store

Key = Qt.Key


def attach_photos(desk: Desk) -> None:
    """Two pictures of the project, of which the second has not arrived, and one with people that may not leave."""
    place = Place.of(SCHOOL.id, project_id=PROJECT.id)
    for width, caption, has_people in ((800, "Жұптық талқылау", False), (640, "Шығу билеті", False), (320, "А", True)):
        desk.attachments.add(place, NewFile("сурет.jpg", photo(width), "image/jpeg", width, 600))
        newest = desk.attachments.of(place)[-1].attachment
        desk.attachments.edit(newest.id, caption=caption, has_people=has_people)
    late = desk.attachments.of(place)[1].attachment.sha256
    (file,) = (path for path in desk.folder.rglob(late) if path.is_file())
    file.unlink()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Yield the desk of the teacher whose project it is."""
    store = new_store(tmp_path / "profile")
    with store.work() as work:
        for record in all_records():
            work.save(record)
    made = Desk(store, tmp_path, TEACHER.id, SCHOOL.id)
    attach_photos(made)
    yield made
    close_store(store)


@pytest.fixture
def at(desk: Desk, qtbot: QtBot) -> Iterator[AtWindow]:
    """Yield the window with the poster of the project open."""
    made = AtWindow.sit_down(desk, qtbot, page="projects")
    made.window.show_page("projects", project=PROJECT.id)
    made.settle()
    opener = next(each for each in made.find(ProjectDetail).findChildren(QPushButton) if each.text() == "Poster")
    opener.setFocus()
    made.press(Key.Key_Return)
    made.settle()
    yield made
    made.get_up()


def poster_dialog(at: AtWindow) -> PosterDialog:
    """The dialog."""
    return at.find(PosterDialog)


def stored(at: AtWindow) -> Poster:
    """The poster as it is kept."""
    (poster,) = at.desk.store.all(Poster)
    return poster


def test_the_preview_shows_the_records_at_once(at: AtWindow) -> None:
    """Opening it writes nothing: the records speak, fields show their words, and the preview can be heard."""
    dialog = poster_dialog(at)
    sheet = dialog.preview.sheet()
    assert sheet is not None
    assert sheet.content.title == TITLE
    assert at.desk.store.all(Poster) == []
    assert DONE[0] in dialog.preview.accessibleDescription()
    assert dialog.form.form.editors["headline"].widget.placeholderText() == TITLE  # type: ignore[attr-defined]


def test_what_is_typed_is_shown_drafted_and_kept(at: AtWindow) -> None:
    """A text shows in the preview within a second, survives as a draft, and is kept on leaving the field."""
    dialog = poster_dialog(at)
    dialog.form.focus_field("learned")
    at.type("Бірінші нәтиже")
    at.qtbot.wait(900)
    at.settle()
    sheet = dialog.preview.sheet()
    assert sheet is not None
    assert {part.key: part.lines for part in sheet.content.sections}["learned"] == ("Бірінші нәтиже",)
    assert at.desk.drafts.of(POSTER.id) == {"learned": "Бірінші нәтиже"}
    at.press(Key.Key_Tab)
    at.settle()
    assert stored(at).learned == "Бірінші нәтиже"


def test_a_draft_is_found_again(at: AtWindow) -> None:
    """What was being typed when the power went is in the field and on the preview at the next opening."""
    at.desk.drafts.keep(Poster, POSTER.id, "changed", "Жартысы жазылған")
    dialog = poster_dialog(at)
    dialog.reject()
    at.settle()
    at.find(ProjectDetail)._show_poster()
    at.settle()
    again = at.window.findChildren(PosterDialog)[-1]
    assert again.form.form.editors["changed"].widget.text() == "Жартысы жазылған"  # type: ignore[attr-defined]
    sheet = again.preview.sheet()
    assert sheet is not None
    assert ("Жартысы жазылған",) in [part.lines for part in sheet.content.sections]


def test_layout_and_language_change_the_preview(at: AtWindow) -> None:
    """An arrow key in the choice of layouts or languages changes the page and is kept."""
    dialog = poster_dialog(at)
    dialog.form.focus_field("layout")
    at.press(Key.Key_Down)
    dialog.form.focus_field("language")
    at.press(Key.Key_Down)
    at.settle()
    assert (stored(at).layout, stored(at).language) == (PosterLayout.PATH, PosterLanguage.RU)
    sheet = dialog.preview.sheet()
    assert sheet is not None
    assert sheet.content.sections[1].heading == "Что мы сделали"


def test_words_of_the_records_can_be_taken_over(at: AtWindow) -> None:
    """The button below an empty field makes the records' words the teacher's own, ready to be changed."""
    dialog = poster_dialog(at)
    taker = dialog.form._takers["did"]
    taker.setFocus()
    at.press(Key.Key_Return)
    at.settle()
    assert stored(at).did == "\n".join(DONE)
    assert taker.isHidden()
    assert dialog.form.form.editors["did"].widget.text() == "\n".join(DONE)  # type: ignore[attr-defined]


def test_pictures_are_chosen_by_their_captions(at: AtWindow) -> None:
    """A chosen picture is on the page; one that has not arrived leaves no hole."""
    dialog = poster_dialog(at)
    for place, down in ((1, 1), (2, 2)):
        dialog.form.pictures.choices[f"picture_{place}"].setFocus()
        at.press(Key.Key_Down, times=down)
        at.settle()
    here, late = (choice.sha256 for choice in at.desk.posters.page(PROJECT.id).pictures)
    assert stored(at).pictures == (here, late)
    assert list(dialog._images) == [here]


@pytest.mark.parametrize(("paper", "width"), [(Paper.A1, 1684), (Paper.A3, 842)])
def test_saving_writes_a_file_to_print(
    at: AtWindow, paper: Paper, width: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The button writes a PDF of its paper with what was typed a moment ago, and says where it is."""
    target = tmp_path / "постер.pdf"
    monkeypatch.setattr(dialog_module, "choose_file", lambda *_asked: target)
    dialog = poster_dialog(at)
    dialog.form.focus_field("headline")
    at.type("Неліктен үнсіз?")
    saver = next(each for each in dialog.findChildren(QPushButton) if each.text() == f"Save for {paper.name}")
    saver.setFocus()
    at.press(Key.Key_Return)
    at.settle()
    page = read_back(target.read_bytes(), tmp_path)
    assert page.width == pytest.approx(width, abs=1.5)
    assert "Неліктен үнсіз?" in page.text
    assert "постер.pdf" in dialog.saved.sentence()
    assert list(tmp_path.glob("*.part")) == []


def test_what_is_too_long_is_said_before_a_file_is_written(at: AtWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Saving a poster that does not fit names the fields, leads to the first one and writes nothing."""
    asked: list[object] = []
    monkeypatch.setattr(dialog_module, "choose_file", lambda *args: asked.append(args))
    at.desk.posters.write(PROJECT.id, question="Неге үнсіз? " * 80, learned="Ұзақ үйрендік. " * 99, did="Көп. " * 300)
    dialog = poster_dialog(at)
    dialog._read()
    at.settle()
    at.press(Key.Key_S, CONTROL)
    assert asked == []
    assert "Too long" in dialog.trouble.sentence()
    sheet = dialog.preview.sheet()
    assert sheet is not None
    first = next(iter(sheet.too_long))
    field = dialog.form.form.fields[first]
    assert field.isAncestorOf(at.focused())
    assert "characters" in field.line_text()


def test_a_place_that_cannot_be_written_is_said(at: AtWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is gone becomes a sentence; nothing typed is lost."""
    monkeypatch.setattr(dialog_module, "choose_file", lambda *_asked: tmp_path / "gone" / "poster.pdf")
    dialog = poster_dialog(at)
    at.press(Key.Key_S, CONTROL)
    assert dialog.trouble.sentence() != ""


def test_the_page_grows_and_shrinks_by_keys(at: AtWindow) -> None:
    """Plus makes the page as wide as there is room, minus shows it whole again."""
    dialog = poster_dialog(at)
    dialog.preview.setFocus()
    width = dialog.preview.page_width()
    at.type("+")
    assert dialog.preview.page_width() > width
    at.type("-")
    assert dialog.preview.page_width() == width


def test_everything_has_a_name(at: AtWindow) -> None:
    """Whatever takes the keyboard in the dialog says what it is."""
    dialog = poster_dialog(at)
    nameless = [
        each
        for each in dialog.findChildren(QWidget)
        if each.isVisibleTo(dialog)
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.focusProxy()
        and not (each.accessibleName() or (isinstance(each, QPushButton) and each.text()))
    ]
    assert nameless == []


def test_names_of_files_suit_every_system() -> None:
    """A title with quotation marks, colons and slashes becomes a name that Windows takes."""
    assert file_name('Неге: "үнсіз" / 7?', Paper.A1) == "Неге үнсіз 7 A1.pdf"
    assert file_name("", Paper.A3) == "A3.pdf"
    assert len(file_name("ұ" * 300, Paper.A1)) < 100
