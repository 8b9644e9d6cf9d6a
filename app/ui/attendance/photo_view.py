"""A photo that is read from: as wide as its room at first, then nearer, further, turned and moved."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QTransform, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.kit.theme import theme

NEARER = 1.25
"""One step of zoom."""
_NEAREST = 8.0
_STEP = 0.25
"""Part of what is in sight that one step of a key moves."""
_NOTCH = 120


class PhotoView(QWidget):
    """Wheel: nearer or further; dragging: moves; a double click: the whole photo. Never takes the keyboard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._photo = QPixmap()
        self._upright = QPixmap()
        self._zoom = 1.0
        """1 is as wide as the room."""
        self._middle = QPointF()
        """What lies in the middle of the room, in pixels of the turned photo."""
        self._held: QPointF | None = None

    @property
    def zoom(self) -> float:
        """How many times as wide as its room the photo is."""
        return self._zoom

    @property
    def is_empty(self) -> bool:
        """Whether there is no photo."""
        return self._photo.isNull()

    def show_photo(self, photo: QPixmap, turns: int = 0) -> None:
        """Show a photo after `turns` quarters to the right, its upper edge at the top."""
        self._photo = photo
        self.turn_to(turns)

    def turn_to(self, turns: int) -> None:
        """Show the same photo after `turns` quarters to the right of how it was taken."""
        self._upright = self._photo.transformed(QTransform().rotate(90 * turns))
        self.fit_width()

    def fit_width(self) -> None:
        """As wide as the room, from the top: lines can be read."""
        self._zoom, self._middle = 1.0, QPointF(self._upright.width() / 2, 0)
        self._settle()

    def fit_whole(self) -> None:
        """All of it."""
        self._zoom = self._whole()
        self._settle()

    def switch_fit(self) -> None:
        """From the whole photo to its width, and from everything else to the whole photo."""
        if abs(self._zoom - self._whole()) < 0.01:
            self.fit_width()
        else:
            self.fit_whole()

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Nearer or further; the point `around` of the room stays where it is."""
        before = self._scale()
        self._zoom = min(_NEAREST, max(min(1.0, self._whole()), self._zoom * factor))
        if around is not None:
            from_middle = around - QPointF(self.width() / 2, self.height() / 2)
            self._middle += from_middle / before - from_middle / self._scale()
        self._settle()

    def step(self, across: int, down: int) -> None:
        """Move a quarter of the room to the right and down; negative to the left and up."""
        seen = self._seen()
        self._middle += QPointF(across * seen.width() * _STEP, down * seen.height() * _STEP)
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nearer or further, around the pointer."""
        if not self.is_empty:
            self.zoom_by(NEARER ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self._held = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._held is not None and not self.is_empty:
            self._middle -= (event.position() - self._held) / self._scale()
            self._held = event.position()
            self._settle()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - wherever it happens
        """Let go."""
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - wherever it happens
        """The whole photo, or its width again."""
        self.switch_fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw what is in sight."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface2"))
        if self.is_empty:
            return
        self._keep_inside()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(self._scale(), self._scale())
        painter.drawPixmap(-self._middle, self._upright)

    def _settle(self) -> None:
        self._keep_inside()
        self.update()

    def _scale(self) -> float:
        """Pixels of the screen for one of the photo."""
        return self._zoom * max(1, self.width()) / max(1, self._upright.width())

    def _whole(self) -> float:
        """The zoom at which all of the photo is in sight."""
        size = self._upright.size()
        if size.isEmpty() or not self.width():
            return 1.0
        return min(1.0, (self.height() / self.width()) * (size.width() / size.height()))

    def _seen(self) -> QSizeF:
        """How much of the photo fits into the room."""
        scale = self._scale()
        return QSizeF(self.width() / scale, self.height() / scale)

    def _keep_inside(self) -> None:
        """No empty edge while there is photo to fill it; what is smaller than the room lies in its middle."""
        seen, size = self._seen(), self._upright.size()
        self._middle = QPointF(
            _inside(self._middle.x(), seen.width(), size.width()),
            _inside(self._middle.y(), seen.height(), size.height()),
        )


def _inside(middle: float, seen: float, whole: float) -> float:
    if seen >= whole:
        return whole / 2
    return min(max(middle, seen / 2), whole - seen / 2)
