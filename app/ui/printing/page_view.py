"""Pages of a paper as pictures, one below the other; only those in sight are painted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import set_kind
from app.ui.kit.theme import theme

_MOST_WIDTH = 860
"""Wider than this a page is no easier to read."""
_KEPT = 12
"""Pictures held at once; a page of a paper takes four megabytes."""


class PageView(QAbstractScrollArea):
    """`wanted(page, width in points)` asks for a picture, `turned(page)` says which page is in sight."""

    wanted = Signal(int, int)
    turned = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "pages")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages, self._shape, self._page = 0, QSize(210, 297), 0
        self._pictures: dict[int, QImage] = {}
        self._asked: set[int] = set()
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look())

    def show_paper(self, pages: int, shape: QSize) -> None:
        """Show another paper from its first page on; `shape` gives the proportions of a page."""
        self._pages, self._shape, self._page = pages, shape, -1
        self._forget()
        self.verticalScrollBar().setValue(0)
        self._fit()

    def show_picture(self, page: int, picture: QImage) -> None:
        """Show the picture of a page that was asked for; one of another size comes too late."""
        self._asked.discard(page)
        if picture.width() != self._points():
            return
        while len(self._pictures) >= _KEPT:
            farthest = max(self._pictures, key=lambda each: abs(each - page))
            del self._pictures[farthest]
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._pictures[page] = picture
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight; an empty sheet stands for a picture that is on its way."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().color("surface2"))
        for page in range(self._pages):
            place = self._place(page)
            if not place.intersects(event.rect()):
                continue
            picture = self._pictures.get(page)
            if picture is None:
                painter.fillRect(place, Qt.GlobalColor.white)
            else:
                painter.drawImage(place.topLeft(), picture)
            painter.setPen(theme().color("border"))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(theme().color("primary"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends; the other keys of scrolling are Qt's."""
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        place = ends.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages are as wide as there is room for."""
        super().resizeEvent(event)
        self._forget()
        self._fit()

    def _fit(self) -> None:
        bar, height = self.verticalScrollBar(), self._step() * self._pages + tokens.GAP_CARD
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(48)
        bar.setRange(0, max(0, height - self.viewport().height()))
        self._look()

    def _look(self) -> None:
        """Ask for the pictures in sight and say which page fills most of it."""
        sight = self.viewport().rect()
        for page in range(self._pages):
            if self._place(page).intersects(sight) and page not in self._pictures and page not in self._asked:
                self._asked.add(page)
                self.wanted.emit(page, self._points())
        middle = self.verticalScrollBar().value() + sight.height() // 2
        page = max(0, min(self._pages - 1, middle // max(self._step(), 1)))
        if page != self._page and self._pages:
            self._page = page
            self.turned.emit(page)
        self.viewport().update()

    def _forget(self) -> None:
        self._pictures.clear()
        self._asked.clear()

    def _width(self) -> int:
        return max(120, min(_MOST_WIDTH, self.viewport().width() - 2 * tokens.GAP_CARD))

    def _points(self) -> int:
        return round(self._width() * self.devicePixelRatioF())

    def _step(self) -> int:
        return round(self._width() * self._shape.height() / self._shape.width()) + tokens.GAP_CARD

    def _place(self, page: int) -> QRect:
        left = (self.viewport().width() - self._width()) // 2
        top = tokens.GAP_CARD + page * self._step() - self.verticalScrollBar().value()
        return QRect(QPoint(left, top), QSize(self._width(), self._step() - tokens.GAP_CARD))
