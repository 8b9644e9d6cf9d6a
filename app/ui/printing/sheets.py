"""A document laid out on sheets, ready to be painted on paper, into a PDF or as a picture.

Make sheets, paint them and let them go in one and the same thread: letters belong to the thread that first asked for
them. `sheets_here` does so for work on a lane.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator

from msgspec import structs
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.reports.document import Align, Block, Document, Grid, Heading, PageBreak, Paragraph, Signatures
from app.ui.printing.blocks import block_strips
from app.ui.printing.contents import contents_strips, head_strip
from app.ui.printing.measures import (
    FOOTER,
    LANDSCAPE,
    MM,
    PORTRAIT,
    QUIET,
    RULE,
    SMALL,
    UNITS_PER_INCH,
    font,
    line_pen,
)
from app.ui.printing.strips import Strip, paginate
from app.ui.printing.text_box import TextBox

_NUMBER = 20 * MM

_here = threading.local()


def sheets_here(document: Document) -> Sheets:
    """The sheets of a document in the thread that asks; it keeps the last ones, and nobody else gets hold of them."""
    kept: Sheets | None = getattr(_here, "sheets", None)
    if kept is None or kept.document is not document:
        kept = _here.sheets = Sheets(document)
    return kept


class Sheets:
    """The pages of one document, numbered from 0."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.frame = LANDSCAPE if document.landscape else PORTRAIT
        self._page_of: list[int] = []
        self._pages = paginate(self._strips(), self.frame.text_height)
        self._page_of += [
            number
            for number, page in enumerate(self._pages, start=1)
            for placed in page
            if placed.strip.opens_part
        ]  # fmt: skip
        number = TextBox("1", font(SMALL), _NUMBER)
        self._foot = self.frame.height - FOOTER - number.height
        self._footer = TextBox(document.foot, font(SMALL), self.frame.text_width - _NUMBER, colour=QUIET)

    @property
    def count(self) -> int:
        """Number of pages."""
        return len(self._pages)

    @property
    def layout(self) -> QPageLayout:
        """The paper: A4, upright or not, without margins, for those are ours."""
        way = QPageLayout.Orientation.Landscape if self.document.landscape else QPageLayout.Orientation.Portrait
        return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF(0, 0, 0, 0))

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page in units of a hundredth of a millimetre, from the corner of the paper."""
        painter.save()
        painter.translate(self.frame.left, self.frame.top)
        for placed in self._pages[number]:
            placed.strip.paint(painter, placed.top)
        painter.translate(0, self._foot - self.frame.top)
        self._paint_footer(painter, number)
        painter.restore()

    def picture(self, number: int, width: int) -> QImage:
        """A page as a picture `width` points wide."""
        scale = width / self.frame.width
        image = QImage(QSize(width, round(self.frame.height * scale)), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        with QPainter(image) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.scale(scale, scale)
            self.paint(painter, number)
        return image

    def pdf(self) -> bytes:
        """All pages as a PDF file whose text can be searched."""
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(UNITS_PER_INCH)
        writer.setPageLayout(self.layout)
        writer.setTitle(self.document.title)
        writer.setCreator("Shyraq")
        with QPainter(writer) as painter:
            for number in range(self.count):
                if number:
                    writer.newPage()
                self.paint(painter, number)
        buffer.close()
        return bytes(content.data())

    def _strips(self) -> Iterator[Strip]:
        """Everything on the paper from top to bottom."""
        document, width, room = self.document, self.frame.text_width, self.frame.text_height
        yield head_strip(document, width)
        has_contents = document.contents and any(
            isinstance(block, Heading) and block.level == 1 for block in document.blocks
        )
        if has_contents:
            yield from contents_strips(document, width, self._page_of)
        turn = has_contents
        last: Strip | None = None
        above: Block | None = None
        for block in document.blocks:
            turn = turn or isinstance(block, PageBreak)
            stays = not turn and _belongs_to(above, block)
            for place, strip in enumerate(block_strips(block, width, room)):
                if last is not None:
                    yield structs.replace(last, keep=True) if place == 0 and stays else last
                last = structs.replace(strip, new_page=True) if turn else strip
                turn = False
            above = block
        if last is not None:
            yield last

    def _paint_footer(self, painter: QPainter, number: int) -> None:
        width = self.frame.text_width
        painter.setPen(line_pen(0.15, RULE))
        painter.drawLine(QPointF(0, -1.2 * MM), QPointF(width, -1.2 * MM))
        self._footer.paint(painter, 0, 0, count=1)
        place = TextBox(f"{number + 1} / {self.count}", font(SMALL), _NUMBER, align=Align.RIGHT, colour=QUIET)
        place.paint(painter, width - _NUMBER, 0)


def _belongs_to(above: Block | None, block: Block) -> bool:
    """Whether a block begins on the page on which the one above it ends.

    Nobody signs a page that says nothing else, and what explains a table stands above it.
    """
    if isinstance(block, Signatures):
        return True
    return isinstance(block, Grid) and isinstance(above, Paragraph) and above.quiet
