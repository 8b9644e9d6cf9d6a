"""Files for Word: everything of a document is in them, and Word can go on working with it."""

from __future__ import annotations

import io
from typing import Any

import docx
from docx.enum.section import WD_ORIENT

from app.reports.document import (
    Checks,
    Column,
    Document,
    Facts,
    Grid,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Signatures,
    WritingLines,
)
from app.reports.docx import docx_bytes

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8ffff3f0005fe02fea135"
    "81840000000049454e44ae426082"
)

PAPER = Document(
    "Талқылау хаттамасы (1-сабақ)",
    (
        Heading("Бірінші бөлім"),
        Paragraph("Мәтін: 16.10.2026, 09:50–11:30, +7 (701) 555-12-34."),
        Paragraph("Түсіндірме", quiet=True),
        Facts((("Мектеп", "Ақсу"), ("Өтетін жері", "")), columns=2),
        Grid(
            (Column("№", 0.3), Column("Аты-жөні", 3)), (("1", "Қуанышева Әсел"), ("2", "Өмірбекова\nҰлан")), together=2
        ),
        WritingLines("Ойлар", 2),
        Checks(((True, "Келісім бар"), (False, "Сурет бар"))),
        Signatures((("Төраға", "Тілеуов Сәуле"), ("Хатшы", ""))),
        Picture(PIXEL, 40, "Сурет"),
        Picture(b"<svg/>", 40, "Сызба"),
        PageBreak(),
        Heading("Екінші бөлім"),
    ),
    subtitle="7 «А» · Математика",
    footer="Ақсу мектебі",
    landscape=True,
    contents=True,
)


def read(document: Document) -> Any:
    """The file as Word would open it."""
    return docx.Document(io.BytesIO(docx_bytes(document)))


def test_everything_of_a_paper_is_in_the_file() -> None:
    """Texts, tables, boxes and captions come back letter for letter, in their order."""
    file = read(PAPER)
    texts = [paragraph.text for paragraph in file.paragraphs]
    assert texts[:2] == [PAPER.title, PAPER.subtitle]
    for text in ("Мәтін: 16.10.2026, 09:50–11:30, +7 (701) 555-12-34.", "Түсіндірме", "Ойлар", "☒ Келісім бар",
                 "☐ Сурет бар", "Сурет", "Сызба"):  # fmt: skip
        assert text in texts
    facts, grid, lines, signatures = file.tables
    assert [cell.text for cell in facts.rows[0].cells] == ["Мектеп", "Ақсу", "Өтетін жері", ""]
    assert [[cell.text for cell in row.cells] for row in grid.rows] == [
        ["№", "Аты-жөні"], ["1", "Қуанышева Әсел"], ["2", "Өмірбекова\nҰлан"],
    ]  # fmt: skip
    assert len(lines.rows) == 2
    assert [row.cells[0].text for row in signatures.rows] == ["Төраға", "Хатшы"]
    assert len(file.inline_shapes) == 1


def test_word_sees_headings_and_a_table_that_goes_on() -> None:
    """Headings are Word's own, rows stay whole, and the header of a table stands again on every page."""
    file = read(PAPER)
    headings = [paragraph.text for paragraph in file.paragraphs if paragraph.style.name == "Heading 1"]
    assert headings == ["Бірінші бөлім", "Екінші бөлім"]
    xml = file.tables[1]._tbl.xml
    assert xml.count("<w:tblHeader/>") == 1
    assert xml.count("<w:cantSplit/>") == 2


def test_the_page_is_as_on_paper() -> None:
    """A4 on its side, the footer with the number of the page, the title among the properties, nobody as author."""
    file = read(PAPER)
    (section,) = file.sections
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (297, 210)
    footer = section.footer.paragraphs[0]
    assert footer.text.startswith(f"{PAPER.title} · Ақсу мектебі")
    assert " PAGE " in footer._p.xml
    assert " NUMPAGES " in footer._p.xml
    assert 'TOC \\o "1-1"' in file.element.body.xml
    assert (file.core_properties.title, file.core_properties.author) == (PAPER.title, "")


def test_equal_papers_give_equal_files() -> None:
    """Nothing in the file tells when or where it was written."""
    assert read(PAPER).element.body.xml == read(PAPER).element.body.xml
    assert read(PAPER).core_properties.created == read(PAPER).core_properties.modified
