"""Sheets on a real printer."""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from app.ui.printing.measures import UNITS_PER_INCH
from app.ui.printing.sheets import Sheets


def prepare(printer: QPrinter, sheets: Sheets) -> None:
    """Set paper and name before the person is asked which printer it shall be."""
    printer.setDocName(sheets.document.title)
    printer.setFullPage(True)
    printer.setPageLayout(sheets.layout)


def print_sheets(printer: QPrinter, sheets: Sheets) -> bool:
    """Print the pages that were asked for; False if the printer did not take them."""
    prepare(printer, sheets)
    first = max(printer.fromPage(), 1) - 1
    last = min(printer.toPage() or sheets.count, sheets.count)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        scale = printer.resolution() / UNITS_PER_INCH
        painter.scale(scale, scale)
        for number in range(first, last):
            if number > first and not printer.newPage():
                return False
            sheets.paint(painter, number)
    finally:
        painter.end()
    return True
