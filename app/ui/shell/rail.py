"""The dark navigation rail: name and school on top, one button per page, settings at the bottom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from app.ui import keys
from app.ui.kit import tokens
from app.ui.kit.base import column, enter_presses, icon_label, label, row, set_kind
from app.ui.kit.icons import pixmap
from app.ui.kit.theme import theme
from app.ui.pages import PageSpec
from app.ui.translate import tr_label

_ICON = 22


class RailButton(QAbstractButton):
    """One page in the rail: icon and name; only the icon when narrow."""

    def __init__(self, icon_name: str, text: str, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.is_narrow = False
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({shortcut})" if shortcut else text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Room for icon and name."""
        height = max(tokens.RAIL_ITEM_HEIGHT, theme().px(26) + 8)
        if self.is_narrow:
            return QSize(tokens.RAIL_ITEM_HEIGHT, height)
        return QSize(QFontMetrics(theme().font(strong=True)).horizontalAdvance(self.text()) + 56, height)

    def minimumSizeHint(self) -> QSize:
        """A long name is cut rather than widening the rail."""
        return QSize(tokens.MIN_TARGET, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw background, icon, name and focus ring."""
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isChecked() or self.underMouse()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if active:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("rail_active"))
            painter.drawRoundedRect(box, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        ink = look.color("rail_strong" if active else "rail_text")
        image = pixmap(self._icon_name, _ICON, ink, self.devicePixelRatioF())
        left = (self.width() - _ICON) // 2 if self.is_narrow else 11
        painter.drawPixmap(left, (self.height() - _ICON) // 2, image)
        if not self.is_narrow:
            font = look.font(strong=self.isChecked())
            room = self.rect().adjusted(42, 0, -2, 0)
            painter.setFont(font)
            painter.setPen(ink)
            text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            painter.setPen(QPen(look.color("rail_strong"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)


class NavigationRail(QWidget):
    """The pages of the person at the keyboard; `chosen(key)` when one is clicked."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self._lamp = icon_label("lamp", "gold", 26)
        self._name = label("Шырақ", "railname")
        self._school = label("", "railschool", wrap=True)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        top, bottom = column(gap=4), column(gap=4)
        for number, spec in enumerate(pages, start=1):
            (bottom if spec.at_bottom else top).addWidget(self._button(spec, keys.page(number)))
        head = row(self._lamp, self._name, None, gap=8)
        self._layout = column(head, self._school, 12, top, None, bottom, gap=4, margins=12)
        self._layout.setContentsMargins(12, 14, 12, 12)
        self.setLayout(self._layout)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or icons and names."""
        self.setFixedWidth(tokens.RAIL_WIDTH_NARROW if narrow else max(tokens.RAIL_WIDTH, theme().px(208)))
        self._name.setVisible(not narrow)
        self._school.setVisible(not narrow and bool(self._school.text()))
        self._layout.setContentsMargins(12, 14, 12, 12)
        self._lamp.setFixedWidth(40 if narrow else 26)
        for made in self._buttons.values():
            made.is_narrow = narrow
            made.updateGeometry()

    def set_school(self, name: str) -> None:
        """Show the name of the school under the name of the program."""
        self._school.setText(name)
        self._school.setVisible(bool(name) and self._name.isVisibleTo(self))

    def set_current(self, key: str) -> None:
        """Mark the page that is shown."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def _button(self, spec: PageSpec, shortcut: str) -> RailButton:
        made = RailButton(spec.icon, tr_label("pages", spec.title), shortcut)
        made.clicked.connect(lambda _checked=False: self.chosen.emit(spec.key))
        self._group.addButton(made)
        self._buttons[spec.key] = made
        return made
