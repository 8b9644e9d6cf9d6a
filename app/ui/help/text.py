"""One topic of the help on the screen: its text, its pictures as wide as there is room, its links."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QPen, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app.domain.help_topics import Topic, picture_file, topic
from app.ui.help.html import html_of
from app.ui.kit import tokens
from app.ui.kit.base import set_kind
from app.ui.kit.theme import theme

_IMAGE = int(QTextDocument.ResourceType.ImageResource)
_INDENT = 26
_SHARE_OF_HEIGHT = 0.42
"""A picture is never so high that no text stands beside it."""


class HelpText(QTextBrowser):
    """Arrows scroll, Tab goes from link to link; `followed(topic)` when one is opened."""

    followed = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "helptext")
        self._language = language
        self._topic: Topic | None = None
        self._pictures: dict[str, QImage] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or pictures would not fit beside it
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(tokens.GAP_CARD)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        theme().changed.connect(self._draw)

    def show_topic(self, shown: Topic) -> None:
        """Show another topic from its beginning."""
        self._topic = shown
        self.setAccessibleName(shown.title)
        self._draw()
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture in the size it has on the page, with a thin frame."""
        picture = self._picture(QUrl(name).toString()) if kind == _IMAGE else None
        if picture is None or picture.isNull():
            return super().loadResource(kind, name)
        width, height = self._size(picture)
        ratio = self.devicePixelRatioF()
        drawn = picture.scaled(
            QSize(round(width * ratio), round(height * ratio)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        ).convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(drawn)
        painter.setPen(QPen(theme().color("border"), 2))
        painter.drawRect(drawn.rect())
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures follow the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            place = self.verticalScrollBar().value()
            self._draw()
            self.verticalScrollBar().setValue(place)

    def _draw(self) -> None:
        if self._topic is None:
            return
        titles = partial(topic, self._language)
        self.document().clear()
        self.document().setIndentWidth(theme().px(_INDENT))
        self.setHtml(html_of(self._topic, lambda name: titles(name).title, self._size_of))

    def _size_of(self, name: str) -> tuple[int, int]:
        return self._size(self._picture(name))

    def _size(self, picture: QImage) -> tuple[int, int]:
        """As wide as the page, but not wider than it is, nor too high to be seen with a text."""
        if picture.isNull():
            return 0, 0
        room = QSize(self.viewport().width() - 2 * tokens.GAP_CARD, max(120, round(self.height() * _SHARE_OF_HEIGHT)))
        size = picture.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return size.width(), size.height()

    def _picture(self, name: str) -> QImage:
        if name not in self._pictures:
            self._pictures[name] = QImage(picture_file(self._language, name))
        return self._pictures[name]
