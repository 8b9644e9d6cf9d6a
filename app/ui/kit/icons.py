"""Our own icons: SVG files of one style, painted in the colour of the moment at the sharpness of the screen.

`icon("search")` follows a switch of the theme by itself, because the colour is looked up when it is painted.
`pixmap(...)` is for delegates; both share one cache. Rendering happens at the first paint of each icon, never before.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.domain.resources import resource_path
from app.ui.kit.theme import theme

_FOLDER = resource_path("icons")


def names() -> tuple[str, ...]:
    """The names of all icons, sorted."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.svg")))


def pixmap(name: str, size: int, color: QColor | str, ratio: float = 1.0) -> QPixmap:
    """Icon `name` as a square of `size` logical pixels. `color` is a colour token or a colour.

    Raises FileNotFoundError for an unknown name.
    """
    value = theme().color(color) if isinstance(color, str) else color
    return _render(name, size, value.name(), round(ratio * 100))


@cache
def icon(name: str, color: str = "text2", *, active: str | None = None) -> QIcon:
    """Icon `name` in the token `color`, and in `active` where the button is checked.

    There is one of each, as long as the program runs: a painter written in Python must not go with its icon, for while
    C++ destroys what Python made, the bindings may read what they have just freed.
    """
    return QIcon(_ThemedIcon(name, color, active or color))


def pixel_ratio(painter: QPainter) -> float:
    """Device pixels per logical pixel where `painter` paints."""
    # painter.device() would say so too, but its type brings eighty enumerations with it: 18 ms before the first paint.
    return max(1.0, painter.deviceTransform().m11())


@lru_cache(maxsize=512)
def _render(name: str, size: int, color: str, percent: int) -> QPixmap:
    ratio = percent / 100
    side = round(size * ratio)
    image = QPixmap(side, side)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", color.encode()))).render(
        painter, QRectF(0, 0, side, side)
    )
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return (_FOLDER / f"{name}.svg").read_bytes()


class _ThemedIcon(QIconEngine):
    """Paints one icon in the colours of the moment."""

    def __init__(self, name: str, color: str, active: str) -> None:
        super().__init__()
        self._name, self._color, self._active = name, color, active

    def clone(self) -> QIconEngine:
        """A copy for another QIcon."""
        return _ThemedIcon(self._name, self._color, self._active)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon centred in `rect`."""
        side = min(rect.width(), rect.height())
        image = pixmap(self._name, side, self._token(mode, state), pixel_ratio(painter))
        painter.drawPixmap(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, image)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon at `size` on a screen of ratio 1."""
        return pixmap(self._name, min(size.width(), size.height()), self._token(mode, state))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The icon for a screen of ratio `scale`; in a `size` wider than high it stands at the left.

        Buttons ask for a few pixels more than the icon needs: that is the gap to their words.
        """
        side = min(size.width(), size.height())
        image = pixmap(self._name, side, self._token(mode, state), scale)
        if size.width() <= side:
            return image
        wide = QPixmap(size * scale)
        wide.setDevicePixelRatio(scale)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, image)
        painter.end()
        return wide

    def _token(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "border2"
        return self._active if state == QIcon.State.On else self._color
