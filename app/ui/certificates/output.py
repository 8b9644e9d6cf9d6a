"""Certificates as files and pictures: a PDF page each, text that can be searched, and the signed text for checking."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.reports.certificate_papers import CertificatePaper
from app.ui.certificates.drawing import PAGE, draw

_DPI = 600
_XMP = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier><rdf:Bag>{items}</rdf:Bag></dc:identifier>\
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""
"""Where a PDF carries the signed texts, readable for `shyraq verify` without a PDF reader."""


class PdfPages:
    """One PDF that grows by a page at a time, so that a window stays alive between two of them."""

    def __init__(self, papers: Sequence[CertificatePaper], title: str) -> None:
        self._papers = papers
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(title)
        self._writer.setCreator("Shyraq")
        self._writer.setResolution(_DPI)
        page = QPageSize(QPageSize.PageSizeId.A4)
        self._writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Landscape, QMarginsF()))
        items = "".join(f"<rdf:li>{escape(paper.token)}</rdf:li>" for paper in papers if paper.token)
        self._writer.setDocumentXmpMetadata(_XMP.format(items=items).encode("utf-8"))

    def draw(self) -> Iterator[int]:
        """Draw page after page; gives how many there are after each."""
        painter = QPainter(self._writer)
        painter.scale(self._writer.width() / PAGE.width(), self._writer.width() / PAGE.width())
        try:
            for number, paper in enumerate(self._papers):
                if number:
                    self._writer.newPage()
                draw(painter, paper)
                yield number + 1
        finally:
            painter.end()

    def data(self) -> bytes:
        """The finished file."""
        return bytes(self._buffer.data().data())


def pdf_of(papers: Sequence[CertificatePaper], title: str) -> bytes:
    """All `papers` in one PDF, at once."""
    pages = PdfPages(papers, title)
    for _ in pages.draw():
        pass
    return pages.data()


def picture_of(paper: CertificatePaper, width: int, ratio: float = 1.0) -> QImage:
    """The page as a picture `width` logical pixels wide."""
    size = QSize(round(width * ratio), round(width * ratio * PAGE.height() / PAGE.width()))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(size.width() / PAGE.width(), size.width() / PAGE.width())
    draw(painter, paper)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
