"""A document as a file for Word, in which schools go on writing.

Import it only where such a file is written: the library takes a tenth of a second and ten megabytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.image.exceptions import UnrecognizedImageError
from docx.shared import Mm, Pt, RGBColor

from app.reports import docx_parts as parts
from app.reports.column_widths import share_width
from app.reports.document import (
    Align,
    Checks,
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

_FONT = "Arial"
"""On every machine with an Office, with all Kazakh letters."""
_LOCALES = {"kk": "kk-KZ", "ru": "ru-RU", "en": "en-GB"}
_SIDE_MM, _LINE_MM, _SIGNATURE_MM = 16.0, 8.0, 12.0
_CELL_SIDES_MM, _LETTER_MM = 4.5, 2.2
_ALIGN = {
    Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Align.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
}
_MOMENT = datetime(2000, 1, 1)
"""Equal papers give equal files."""
_TICKED, _EMPTY = "☒", "☐"


def docx_bytes(document: Document) -> bytes:
    """The whole document as the content of a .docx file."""
    file = docx.Document()
    writer = _Writer(file, document)
    writer.write()
    content = io.BytesIO()
    file.save(content)
    return content.getvalue()


class _Writer:
    """Writes the blocks of one document into one file."""

    def __init__(self, file: Any, document: Document) -> None:
        self._file, self._document = file, document
        width = 297.0 if document.landscape else 210.0
        self._width = width - 2 * _SIDE_MM
        self._kinds: Mapping[type[Any], Callable[[Any], None]] = {
            Heading: self._heading,
            Paragraph: self._paragraph,
            Facts: self._facts,
            Grid: self._grid,
            WritingLines: self._writing_lines,
            Checks: self._checks,
            Signatures: self._signatures,
            Picture: self._picture,
            PageBreak: lambda _block: self._file.add_page_break(),
        }

    def write(self) -> None:
        """Set the pages up and write everything from the title to the footer."""
        document = self._document
        self._set_up_page()
        self._set_up_styles()
        self._footer()
        self._file.core_properties.title = document.title
        self._file.core_properties.author = ""
        self._file.core_properties.created = self._file.core_properties.modified = _MOMENT
        title = self._file.add_paragraph(document.title, style="Title")
        if document.subtitle:
            self._quiet(document.subtitle, Pt(10))
        parts.line_below(title if not document.subtitle else self._file.paragraphs[-1])
        if document.contents:
            self._contents()
        for block in document.blocks:
            self._kinds[type(block)](block)

    def _set_up_page(self) -> None:
        section = self._file.sections[0]
        long, short = Mm(297), Mm(210)
        section.page_width, section.page_height = (long, short) if self._document.landscape else (short, long)
        section.orientation = WD_ORIENT.LANDSCAPE if self._document.landscape else WD_ORIENT.PORTRAIT
        section.left_margin = section.right_margin = Mm(_SIDE_MM)
        section.top_margin = section.bottom_margin = Mm(15)
        section.footer_distance = Mm(8)

    def _set_up_styles(self) -> None:
        styles = self._file.styles
        for name, size, before in (("Normal", 10, 0), ("Title", 17, 0), ("Heading 1", 13, 14), ("Heading 2", 11, 10)):
            style = styles[name]
            parts.set_fonts(style, _FONT)
            style.font.size, style.font.color.rgb = Pt(size), RGBColor(0, 0, 0)
            style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(3)
        styles["Title"].font.bold = True
        for border in styles["Title"].element.xpath("w:pPr/w:pBdr"):
            border.getparent().remove(border)
        parts.set_language(styles["Normal"], _LOCALES.get(self._document.language, "kk-KZ"))

    def _footer(self) -> None:
        paragraph = self._file.sections[0].footer.paragraphs[0]
        paragraph.style = self._file.styles["Normal"]  # that of footers has tab stops of its own
        paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(self._width), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run(f"{self._document.foot}\t")
        parts.add_field(paragraph, "PAGE", "1")
        paragraph.add_run(" / ")
        parts.add_field(paragraph, "NUMPAGES", "1")
        for run in paragraph.runs:
            run.font.size = Pt(8)

    def _contents(self) -> None:
        """Word finds the page numbers itself; until then the headings stand there without them."""
        headings = [block.text for block in self._document.blocks if isinstance(block, Heading) and block.level == 1]
        parts.add_field(self._file.add_paragraph(), 'TOC \\o "1-1" \\h', "\n".join(headings), stale=True)
        self._file.add_page_break()

    def _heading(self, block: Heading) -> None:
        self._file.add_heading(block.text, level=block.level)

    def _paragraph(self, block: Paragraph) -> None:
        if block.quiet:
            self._quiet(block.text, Pt(8.5))
        else:
            self._file.add_paragraph(block.text)

    def _quiet(self, text: str, size: Pt) -> None:
        run = self._file.add_paragraph().add_run(text)
        run.font.size, run.font.color.rgb = size, RGBColor(0x3D, 0x3D, 0x3D)

    def _facts(self, block: Facts) -> None:
        columns = max(block.columns, 1)
        shares = [1.0, 2.0] * columns
        table = self._table(shares)
        for start in range(0, len(block.rows), columns):
            cells = table.add_row().cells
            for place, (label, value) in enumerate(block.rows[start : start + columns]):
                _write(cells[2 * place], label, size=9)
                _write(cells[2 * place + 1], value)
                parts.frame_cell(cells[2 * place])
                parts.frame_cell(cells[2 * place + 1], *([] if value else ["bottom"]))
        self._after()

    def _grid(self, block: Grid) -> None:
        table = self._table(self._widths(block), lines=True)
        if any(column.title for column in block.columns):
            head = table.add_row()
            parts.repeat_row(head)
            for cell, column in zip(head.cells, block.columns, strict=True):
                _write(cell, column.title, size=8, strong=True, align=column.align)
                parts.shade_cell(cell)
                cell.paragraphs[-1].paragraph_format.keep_with_next = True
        for number, texts in enumerate(block.rows):
            row = table.add_row()
            parts.keep_row_whole(row)
            self._at_least(row, block.row_mm)
            for cell, column, text in zip(row.cells, block.columns, texts, strict=False):
                _write(cell, text, size=9, align=column.align)
                cell.paragraphs[-1].paragraph_format.keep_with_next = block.stays(number)
        self._after()

    def _widths(self, block: Grid) -> list[float]:
        """The widths of columns, guessed from the lengths of their words: there is no screen to measure letters on."""
        cells = [
            [column.title, *(row[place] for row in block.rows[:400])] for place, column in enumerate(block.columns)
        ]
        longest = [max((len(word) for cell in column for word in cell.split()), default=0) for column in cells]
        least = [min(_CELL_SIDES_MM + _LETTER_MM * letters, self._width * 0.4) for letters in longest]
        return share_width(self._width, [column.share for column in block.columns], least)

    def _writing_lines(self, block: WritingLines) -> None:
        if block.label:
            label = self._file.add_paragraph()
            label.add_run(block.label).bold = True
            label.paragraph_format.keep_with_next = True
        table = self._table([1.0])
        for number in range(block.count):
            row = table.add_row()
            self._at_least(row, _LINE_MM)
            row.cells[0].paragraphs[0].paragraph_format.keep_with_next = number + 1 < block.count
            parts.frame_cell(row.cells[0], "bottom")
        self._after()

    def _checks(self, block: Checks) -> None:
        for ticked, text in block.items:
            self._file.add_paragraph(f"{_TICKED if ticked else _EMPTY} {text}")

    def _signatures(self, block: Signatures) -> None:
        parts.keep_end_with_next(self._file)
        table = self._table([3.0, 4.0, 3.0])
        for place, (role, name) in enumerate(block.rows, start=1):
            row = table.add_row()
            parts.keep_row_whole(row)
            self._at_least(row, _SIGNATURE_MM)
            for cell, text, sides in zip(row.cells, (role, "", name), ((), ("bottom",), ()), strict=True):
                _write(cell, text)
                cell.paragraphs[0].paragraph_format.keep_with_next = place < len(block.rows)
                parts.frame_cell(cell, *(sides if text or sides else ("bottom",)))
                cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
        self._after()

    def _picture(self, block: Picture) -> None:
        """Word shows PNG and JPEG; of anything else the caption stands for the picture."""
        try:
            self._file.add_picture(io.BytesIO(block.data), width=Mm(min(block.width_mm, self._width)))
        except UnrecognizedImageError:
            self._file.add_paragraph("…")
        if block.caption:
            self._quiet(block.caption, Pt(8.5))

    def _table(self, shares: Sequence[float], *, lines: bool = False) -> Any:
        """An empty table over the width of the page with columns by their shares."""
        table = self._file.add_table(rows=0, cols=len(shares))
        table.autofit = False
        if lines:
            table.style = "Table Grid"
        for column, share in zip(table.columns, shares, strict=True):
            column.width = Mm(self._width * share / sum(shares))
        return table

    def _at_least(self, row: Any, height_mm: float) -> None:
        if height_mm:
            row.height, row.height_rule = Mm(height_mm), WD_ROW_HEIGHT_RULE.AT_LEAST

    def _after(self) -> None:
        """Tables that follow each other would grow together without a paragraph between."""
        paragraph = self._file.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.line_spacing = Pt(4)


def _write(cell: Any, text: str, *, size: float = 10, strong: bool = False, align: Align = Align.LEFT) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.alignment = _ALIGN[align]
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(text)
    run.font.size, run.bold = Pt(size), strong or None
