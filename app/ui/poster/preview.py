"""The poster as it will be printed, whole or as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import set_kind
from app.ui.kit.theme import theme
from app.ui.poster.heading import HEIGHT, WIDTH
from app.ui.poster.output import image_of
from app.ui.poster.sheet import Sheet


class PosterPreview(QScrollArea):
    """Takes the Tab key; arrows scroll, plus and minus change the size."""

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the poster"))
        self._page = _Page()
        self.setWidget(self._page)
        self._is_large = False

    def show_sheet(self, sheet: Sheet, description: str) -> None:
        """Show a poster; `description` tells it to somebody who does not see it."""
        self._page.sheet = sheet
        self._page.image = None
        self._page.update()
        self.setAccessibleDescription(description)
        self._fit()

    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self._page.sheet

    def page_width(self) -> int:
        """How wide the page is shown."""
        return self._page.width()

    @property
    def is_large(self) -> bool:
        """Whether the page is as wide as the preview rather than seen whole."""
        return self._is_large

    def set_large(self, large: bool) -> None:
        """Show the page large or whole."""
        self._is_large = large
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page follows."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus change the size; every other key scrolls."""
        if event.text() in ("+", "=", "-"):
            self.set_large(event.text() != "-")
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        room = self.maximumViewportSize() - QSize(2 * tokens.GAP_LIST, 2 * tokens.GAP_LIST)
        width = room.width() - self.verticalScrollBar().sizeHint().width()
        if not self._is_large:
            width = min(room.width(), room.height() * WIDTH // HEIGHT)
        width = max(120, width)
        self._page.resize(width, width * HEIGHT // WIDTH)


class _Page(QWidget):
    """The sheet of paper."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet: Sheet | None = None
        self.image: QImage | None = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Paint the poster anew only when it or the size changed."""
        if self.sheet is None:
            return
        ratio = self.devicePixelRatioF()
        if self.image is None or self.image.deviceIndependentSize().toSize() != self.size():
            self.image = image_of(self.sheet, self.size(), ratio)
        painter = QPainter(self)
        painter.drawImage(0, 0, self.image)
        painter.setPen(theme().color("border"))
        painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))
