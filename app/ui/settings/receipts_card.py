"""Receipts of the server: number, time, how much was taken in; each can be looked at and printed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, icon_label, label, row
from app.ui.kit.card import Card

if TYPE_CHECKING:
    from app.domain.receipt import Receipt

SHOWN = 3


class ReceiptsCard(Card):
    """The newest few; the paper of each is its detail, and the list of all is a paper too."""

    def __init__(self, context: PageContext) -> None:
        self.all = button(
            QCoreApplication.translate("ReceiptsCard", "Print the list"), lambda: self.open(0), icon_name="printer"
        )
        super().__init__(QCoreApplication.translate("ReceiptsCard", "Receipts of the server"), self.all)
        self._context = context
        self._list = column(gap=tokens.GAP)
        about = self.tr("Each says what the server has taken in from this computer, with its signature.")
        self.add(label(about, "muted", wrap=True), self._list)
        self.buttons: dict[int, QPushButton] = {}

    def show_receipts(self, receipts: Sequence[Receipt]) -> None:
        """Show the newest; without any the card goes."""
        clear(self._list)
        self.buttons.clear()
        for receipt in receipts[:SHOWN]:
            self._list.addLayout(self._line(receipt))
        self.setVisible(bool(receipts))

    def open(self, number: int) -> None:
        """Show the receipt with a number as it is printed; 0 for the list of all."""
        from app.ui.printing.preview import PreviewDialog  # few people print on most days
        from app.usecases.receipt_papers import of_receipt, of_receipts

        desk, language = self._context.desk, self._context.language

        def papers() -> Sequence[object]:
            return of_receipt(desk, number, language) if number else of_receipts(desk, language)

        preview = PreviewDialog(self._context, self, papers, "receipt" if number else "receipts")  # type: ignore[arg-type]
        preview.finished.connect(preview.deleteLater)
        preview.open()

    def _line(self, receipt: Receipt) -> QHBoxLayout:
        when = f"{receipt.at:%d.%m.%Y %H:%M}"
        title = self.tr("№ {number} · {when}").format(number=receipt.number, when=when)
        taken, left = receipt.changes, receipt.left or 0  # plain names: the extractor overlooks other plurals
        said = [self.tr("%n change(s) taken in by the server.", "", taken)]
        if receipt.left == 0:
            said.append(self.tr("Up to here every change is on the server."))
        elif left:
            said.append(self.tr("%n change(s) were not on the server then.", "", left))
        look = button(self.tr("Look"), partial(self.open, receipt.number), kind="link", icon_name="file")
        look.setAccessibleName(f"{look.text()}: {title}")
        self.buttons[receipt.number] = look
        made = row(icon_label("mark-check" if receipt.is_signed else "mark-dot", "ok", 16), gap=tokens.GAP_LIST)
        made.addLayout(column(label(title, "strong"), label(" ".join(said), "caption", wrap=True), gap=0), 1)
        made.addWidget(look)
        return made
