"""A document on sheets: what stands on which page, and that its text can be read back from a PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.reports.document import (
    Align,
    Block,
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
from app.ui.printing.sheets import Sheets
from tests.support.printing import sheets_of, text_of, words_of

HARD = (
    "Ғылым мен өнер (12-бет), «ӘҢҮҰҚӨҺІ әңүұқөһі»; 16.10.2026, 09:50–11:30; +7 (701) 555-12-34; 12,5 % = 3/24; "
    "ORG-2026-K7"
)


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> QtBot:
    """Letters need an application."""
    return qtbot


def one(*blocks: Block, **rest: object) -> Document:
    """A small paper."""
    return Document("Сабақ жоспары", blocks, **rest)  # type: ignore[arg-type]


def test_text_comes_back_from_a_pdf_as_it_was_written(tmp_path: Path) -> None:
    """Kazakh letters, digits beside brackets and signs, days and phones are found in the file as they were typed."""
    blocks = (
        Heading(HARD), Paragraph(HARD), Paragraph(HARD, quiet=True), Facts((("Тақырып", HARD),)),
        Grid((Column("Кезең", 1), Column(HARD, 3)), ((HARD, HARD),)), Checks(((True, HARD),)),
        WritingLines(HARD), Signatures((("Төраға", "Қуанышева Әсел (7-сынып)"),)),
    )  # fmt: skip
    text = words_of(text_of(Sheets(one(*blocks, subtitle=HARD)).pdf(), tmp_path, "-raw"))
    assert text.count("ӘҢҮҰҚӨҺІ әңүұқөһі") == 10
    for word in ("(12-бет),", "16.10.2026,", "09:50–11:30;", "555-12-34;", "12,5", "3/24;", "ORG-2026-K7"):
        assert text.count(word) == 10, word
    assert "Қуанышева Әсел (7-сынып)" in text


def test_a_table_shows_its_header_on_every_page_and_tears_no_row(tmp_path: Path) -> None:
    """However long a table is, each page begins with its header and each row stands on one page whole."""
    rows = tuple(
        (str(number), f"басы{number} " + "ұзақ мәтін " * (number % 9 * 4) + f"соңы{number}") for number in range(90)
    )
    sheets = Sheets(one(Grid((Column("№", 0.2, Align.RIGHT), Column("Ескертпе", 3)), rows)))
    assert sheets.count > 3
    pages = text_of(sheets.pdf(), tmp_path).split("\f")[: sheets.count]
    assert all("Ескертпе" in page for page in pages)
    for number in range(90):
        (page,) = (page for page in pages if f"басы{number} " in words_of(page) + " ")
        assert f"соңы{number}" in page


def test_rows_that_belong_together_stay_on_one_page(tmp_path: Path) -> None:
    """The pupils of a stage are not parted by the end of a page."""
    rows = tuple((f"{number // 3}-кезең-{number % 3}", "") for number in range(60))
    sheets = Sheets(one(Paragraph("Жол"), Grid((Column("Кезең"), Column("Байқалғаны")), rows, row_mm=21, together=3)))
    pages = text_of(sheets.pdf(), tmp_path).split("\f")
    for stage in range(20):
        held = [page for page in pages if f"\n{stage}-кезең-" in f"\n{page}"]
        assert len(held) == 1


def test_nobody_signs_an_empty_page(tmp_path: Path) -> None:
    """However much stands above, the last page has part of it beside the signatures, and a table its explanation."""
    signed = Signatures((("Мұғалім", "Қуанышева Әсел"), ("Фасилитатор", "")))
    for count in range(1, 60):
        rows = tuple((f"{number}-жол",) for number in range(count))
        sheets = Sheets(
            one(Heading("Күнделік"), Paragraph("Жазбалар", quiet=True), Grid((Column("Не"),), rows), signed)
        )
        if sheets.count > 1:
            break
    assert sheets.count == 2
    first, last, _end = text_of(sheets.pdf(), tmp_path).split("\f")
    assert "Жазбалар" in first
    assert f"{count - 2}-жол" in last
    assert "Фасилитатор" in last


def test_a_row_higher_than_a_page_loses_nothing(tmp_path: Path) -> None:
    """The one row that has to be torn goes on where it stopped."""
    words = " ".join(f"сөз{number}" for number in range(3000))
    sheets = Sheets(one(Grid((Column("Бос"), Column("Мәтін", 2)), (("қысқа", words),))))
    text = text_of(sheets.pdf(), tmp_path)
    assert sheets.count > 1
    assert [int(word[3:]) for word in text.split() if word.startswith("сөз")] == list(range(3000))


def test_a_long_fact_runs_over_the_page(tmp_path: Path) -> None:
    """A value of any length is printed whole, with its label where it begins."""
    words = " ".join(f"сөз{number}" for number in range(1500))
    text = text_of(Sheets(one(Facts((("Қысқа", "мән"), ("Ұзақ", words), ("Соңғы", "мән"))))).pdf(), tmp_path)
    assert sorted(int(word[3:]) for word in text.split() if word.startswith("сөз")) == list(range(1500))
    assert text.count("Ұзақ") == 1


def test_pages_are_numbered_and_the_contents_name_the_right_ones(tmp_path: Path) -> None:
    """Every page says which of how many it is, and the table of contents leads to where each part begins."""
    parts = [
        block
        for number in range(6)
        for block in (Heading(f"Бөлім {number}"), Paragraph("Мәтін жолы.\n" * (number * 30 + 5)))
    ]
    sheets = Sheets(one(*parts, contents=True, footer="Ақсу ауылдық тірек мектебі"))
    pages = text_of(sheets.pdf(), tmp_path, "-layout").split("\f")[: sheets.count]
    for number, page in enumerate(pages, start=1):
        assert f"{number} / {sheets.count}" in page
        assert "Ақсу ауылдық тірек мектебі" in page
    named = {line.split()[1]: int(line.split()[-1]) for line in pages[0].splitlines() if line.startswith("Бөлім")}
    assert len(named) == 6
    for part, begins in named.items():
        assert f"Бөлім {part}" in pages[begins - 1]
        assert begins > 1


def test_a_page_break_and_a_landscape_page(tmp_path: Path) -> None:
    """What follows a break begins a page, once; a landscape paper is A4 on its side."""
    sheets = Sheets(one(Paragraph("бір"), PageBreak(), PageBreak(), Paragraph("екі"), landscape=True))
    assert sheets.count == 2
    picture = sheets.picture(0, 297)
    assert (picture.width(), picture.height()) == (297, 210)
    assert sheets_of(sheets.pdf(), tmp_path) == {"842 x 595 pts (A4)"}


def test_pictures_fit_the_page_and_damaged_ones_keep_their_place(tmp_path: Path) -> None:
    """A picture is no wider than told and no larger than a page; what cannot be read is a frame with its caption."""
    image = QImage(40, 800, QImage.Format.Format_RGB32)
    image.fill(0xFF000000)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    sheets = Sheets(one(
        Picture(bytes(buffer.data().data()), 170, "Ұзын сурет"), Picture(svg, 60, "Сызба"),
        Picture(b"?", 60, "Бүлінген"),
    ))  # fmt: skip
    assert sheets.count == 3
    text = text_of(sheets.pdf(), tmp_path)
    assert all(caption in text for caption in ("Ұзын сурет", "Сызба", "Бүлінген"))
    assert dark_share(sheets.picture(1, 420)) > 0.03


def test_an_empty_paper_has_one_page() -> None:
    """A paper without blocks is a page with its title."""
    assert Sheets(one()).count == 1


def dark_share(picture: QImage) -> float:
    """Share of dark points."""
    points = [(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)]
    return sum(picture.pixelColor(*point).lightness() < 80 for point in points) / len(points)
