"""The preview and Ctrl+P: from a page to paper and files, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.reports.document import Document, Paragraph
from app.storage.opening import close_store
from app.ui.lesson_study.page import LessonStudyPage
from app.ui.people.page import PeoplePage
from app.ui.printing.preview import PreviewDialog
from app.ui.printing.printer import print_sheets
from app.ui.printing.sheets import Sheets
from app.ui.projects.page import ProjectsPage
from app.ui.sessions.page import SessionsPage
from tests.support.page_room import PageRoom
from tests.support.printing import PrintingSchool, printing_school, sheets_of, text_of
from tests.ui.conftest import Show


@pytest.fixture
def school(tmp_path: Path) -> Iterator[PrintingSchool]:
    made = printing_school(tmp_path / "Ақсу")
    yield made
    close_store(made.desk.store)


@pytest.fixture
def room(school: PrintingSchool, qtbot: QtBot) -> Iterator[PageRoom]:
    made = PageRoom(school.desk, qtbot)
    yield made
    made.close()


def preview_of(room: PageRoom, page: QWidget) -> PreviewDialog:
    """Press Ctrl+P on a page and wait for the preview."""
    room.settle()
    QTest.keyClick(page.window(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = page.findChildren(PreviewDialog)
    room.settle()
    return dialog


def title_of(dialog: PreviewDialog) -> str:
    """The title of the paper that is shown."""
    assert dialog.document is not None
    return dialog.document.title


def test_every_page_prints_what_it_shows(school: PrintingSchool, room: PageRoom, show: Show) -> None:
    """Ctrl+P opens the paper of what is in view: a lesson's by its part, an event's sheet, a project's, a list."""
    study = LessonStudyPage(room.context)
    show(study)
    study.open(lesson=school.taught, tab="discussion")
    dialog = preview_of(room, study)
    assert title_of(dialog) == "1-зерттеу сабағын талқылау хаттамасы"
    assert next(dialog.paper.itemText(place) for place in range(dialog.paper.count())) == "Сабақ жоспары"
    dialog.reject()

    sessions = SessionsPage(room.context)
    show(sessions)
    sessions.open(event=school.long_event, sheet=True)
    dialog = preview_of(room, sessions)
    assert dialog.document is not None
    assert dialog.document.subtitle.startswith("Топтық сессиялар")
    dialog.reject()

    projects = ProjectsPage(room.context)
    show(projects)
    projects.open(project=school.project)
    dialog = preview_of(room, projects)
    assert title_of(dialog) == "Мәтінмен жұмыс: оқушы сұрақ қояды"


def test_a_list_prints_as_it_is_filtered(room: PageRoom, show: Show) -> None:
    """The paper has the rows of the screen and says what they were searched by."""
    people = PeoplePage(room.context)
    show(people)
    people.listing.search.setText("куан")
    people.listing.search.searched.emit("куан")
    dialog = preview_of(room, people)
    assert dialog.document is not None
    text = " ".join(str(block) for block in dialog.document.blocks)
    assert "Қуанышева Әсел" in text
    assert "Куанышева Ғалия" in text
    assert "Тілеуов" not in text
    assert "«куан»" in dialog.document.subtitle


def test_the_list_of_cycles_prints_the_cards_in_view(room: PageRoom, show: Show) -> None:
    """The board prints the cycles it shows, and offers empty forms beside them."""
    study = LessonStudyPage(room.context)
    show(study)
    dialog = preview_of(room, study)
    assert title_of(dialog) == "Сабақты зерттеу циклдері"
    assert dialog.paper.count() == 4


def test_the_paper_speaks_the_language_chosen_for_it(school: PrintingSchool, room: PageRoom, show: Show) -> None:
    """A paper can be made in another language than that of the window, and its pages are shown anew."""
    dialog = opened(school, room, show)
    room.settle()
    dialog.language.set_code("ru")
    dialog.language.chosen.emit("ru")
    room.settle()
    assert title_of(dialog) == "Лист посещаемости"
    assert dialog.page.text() == "Page 1 of 2"
    assert dialog.pages.accessibleDescription() == dialog.page.text()


def test_a_paper_is_saved_as_pdf_and_for_word(
    school: PrintingSchool, room: PageRoom, show: Show, tmp_path: Path
) -> None:
    """Both files hold the paper, and the window says so."""
    dialog = opened(school, room, show)
    room.settle()
    dialog.save_pdf(tmp_path / "қатысу.pdf")
    room.settle()
    assert "Тілегенова Жанна" in text_of((tmp_path / "қатысу.pdf").read_bytes(), tmp_path)
    dialog.save_word(tmp_path / "қатысу.docx")
    room.settle()
    cells = [
        cell.text for table in docx.Document(str(tmp_path / "қатысу.docx")).tables for cell in table.columns[1].cells
    ]
    assert any("Тілегенова Жанна" in cell for cell in cells)
    assert len(room.toasts) == 2


def test_a_place_that_cannot_be_written_is_said_in_the_preview(
    school: PrintingSchool, room: PageRoom, show: Show, tmp_path: Path
) -> None:
    """The preview stays, says what did not work, and nothing is left behind."""
    dialog = opened(school, room, show)
    room.settle()
    (tmp_path / "file").write_text("")
    dialog.save_pdf(tmp_path / "file" / "x.pdf")
    room.settle()
    assert dialog.isVisible()
    assert dialog.trouble.isVisible()
    assert room.toasts == []


def test_the_preview_needs_no_mouse(school: PrintingSchool, room: PageRoom, show: Show) -> None:
    """The pages have the keyboard and scroll, everything that takes it has a name, Escape closes."""
    dialog = opened(school, room, show)
    room.settle()
    assert dialog.pages.hasFocus()
    QTest.keyClick(dialog.pages, Qt.Key.Key_End)
    assert dialog.page.text() == "Page 2 of 2"
    QTest.keyClick(dialog.pages, Qt.Key.Key_Home)
    assert dialog.page.text() == "Page 1 of 2"
    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
    QTest.keyClick(dialog.pages, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.usefixtures("qtbot")
def test_a_printer_gets_the_pages_that_were_asked_for(tmp_path: Path) -> None:
    """The same sheets go to a printer, all or some of them, on A4 and in full size."""
    sheets = Sheets(Document("Қағаз", tuple(Paragraph(f"{number}-жол\n" * 12) for number in range(1, 31))))
    assert sheets.count > 2
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)
    assert print_sheets(printer, sheets)
    pages = text_of((tmp_path / "printed.pdf").read_bytes(), tmp_path).split("\f")[:-1]
    assert ["".join(page.split())[-3:] for page in pages] == [f"2/{sheets.count}", f"3/{sheets.count}"]
    assert sheets_of((tmp_path / "printed.pdf").read_bytes(), tmp_path) == {"595 x 842 pts (A4)"}


def opened(school: PrintingSchool, room: PageRoom, show: Show) -> PreviewDialog:
    """The preview of an attendance sheet over a small window."""
    parent = QWidget()
    show(parent)
    papers = school.desk.papers
    dialog = PreviewDialog(room.context, parent, lambda: papers.of_event(school.short_event, "en"))
    dialog.open()
    return dialog
