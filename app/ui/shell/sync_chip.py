"""The pill in the header that always says how things stand with the exchange, and the panel behind it."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, enter_presses, icon_label, label, restyle, set_kind
from app.ui.kit.icons import icon, pixmap
from app.ui.kit.layouts import GridLayout
from app.ui.kit.meter_bar import MeterBar
from app.ui.kit.popover import Popover
from app.ui.kit.theme import theme
from app.ui.kit.tokens import Tone, tone_pair
from app.ui.shell.sync_view import ICONS, SyncLine, SyncState, SyncView, deed_words, state_words

_TONES = {
    SyncState.LOCAL: Tone.NEUTRAL,
    SyncState.SYNCED: Tone.OK,
    SyncState.PENDING: Tone.WARN,
    SyncState.SYNCING: Tone.INFO,
    SyncState.OFFLINE: Tone.NEUTRAL,
    SyncState.ATTENTION: Tone.ERR,
}
_ICON = 18
_PANEL_WIDTH = 360


class SyncChip(QAbstractButton):
    """Icon and words on a tone; icon and count when narrow. A click opens the panel, which asks for the rest.

    `details_wanted` asks for the page where a profile is connected and where things are settled.
    """

    sync_wanted = Signal()
    stop_wanted = Signal()
    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = SyncView(SyncState.LOCAL)
        self._narrow = False
        self._panel: SyncPanel | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda _checked=False: self.open_panel())
        self.hide()  # nothing is claimed before it is known

    def show_view(self, view: SyncView) -> None:
        """Show another state."""
        self.view = view
        self.setText(state_words(view))
        self.setAccessibleName(self.text())
        self.setToolTip(" ".join(filter(None, (view.note, view.cost))) or self.text())
        self.show()
        self.updateGeometry()
        self.update()
        if self._panel is not None and shiboken6.isValid(self._panel):
            self._panel.show_view(view)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the words."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def open_panel(self) -> SyncPanel:
        """Show the last exchanges below the chip; the panel follows what happens while it is open."""
        panel = self._panel = SyncPanel(self, self.view)
        panel.sync_wanted.connect(self.sync_wanted)
        panel.stop_wanted.connect(self.stop_wanted)
        panel.details_wanted.connect(self.details_wanted)
        panel.open_below(self, align_right=True)
        return panel

    def sizeHint(self) -> QSize:
        """Room for icon and words."""
        words = self._shown_text()
        width = QFontMetrics(theme().font(tokens.CAPTION, strong=True)).horizontalAdvance(words) if words else 0
        return QSize(width + _ICON + (30 if words else 16), max(tokens.MIN_TARGET, theme().px(30)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw the pill, and the focus ring around it."""
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = (QColor(value) for value in tone_pair(look.colours, _TONES[self.view.state]))
        wide = 2.0 if self.hasFocus() or self.underMouse() else 1.0
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(look.color("primary") if self.hasFocus() else ink, wide))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        image = pixmap(ICONS[self.view.state], _ICON, ink, self.devicePixelRatioF())
        words = self._shown_text()
        left = 12 if words else (self.width() - _ICON) // 2
        painter.drawPixmap(left, (self.height() - _ICON) // 2, image)
        painter.setPen(ink)
        painter.setFont(look.font(tokens.CAPTION, strong=True))
        painter.drawText(self.rect().adjusted(left + _ICON + 5, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _shown_text(self) -> str:
        if not self._narrow:
            return self.text()
        counted = self.view.to_settle or self.view.pending  # what the sign is about
        return str(counted) if counted else ""


class SyncPanel(Popover):
    """Heading, a sentence, the last exchanges in plain words, and what can be done now."""

    sync_wanted = Signal()
    stop_wanted = Signal()
    details_wanted = Signal()

    def __init__(self, parent: QWidget, view: SyncView) -> None:
        super().__init__(parent)
        self._heading = label("", "section", wrap=True)
        self._note = label("", "muted", wrap=True)
        self._cost = label("", wrap=True)
        self._risk = label("", "muted", wrap=True)
        self._bar = MeterBar(self.tr("Age of the oldest work that is only here"))
        self._lines = column(gap=6)
        self.now = button("", self._act, icon_name="sync")
        self.details = button("", self._open_details, kind="link")
        self._parts = column(
            self._heading, self._note, self._cost, self._risk, self._bar, 2, self._lines, 4, self.now, self.details,
            gap=6, margins=tokens.GAP_CARD,
        )  # fmt: skip
        self.setLayout(self._parts)
        self.setFixedWidth(_PANEL_WIDTH)
        self.show_view(view)

    def show_view(self, view: SyncView) -> None:
        """Show how things stand now."""
        self._view = view
        self._heading.setText(state_words(view))
        self.setAccessibleName(self._heading.text())
        self._note.setText(view.note)
        self._note.setVisible(bool(view.note))
        self._show_outlook(view)
        clear(self._lines)
        self._lines.addLayout(exchange_lines(view.lines))
        self.now.setText(deed_words(view))
        self.now.setIcon(icon("close" if view.state is SyncState.SYNCING else "sync" if view.can_sync else "link"))
        to_settle = view.to_settle
        self.details.setText(
            self.tr("Look at %n thing(s) to be settled", "", to_settle)
            if to_settle
            else self.tr("All about the exchange")
        )
        self.details.setVisible(view.can_sync)
        self._arrange_deeds(is_asked=bool(to_settle))
        self.setFixedHeight(self._parts.totalHeightForWidth(_PANEL_WIDTH))

    def _arrange_deeds(self, *, is_asked: bool) -> None:
        """What waits for a person comes before what goes by itself."""
        set_kind(self.details, "primary" if is_asked else "link")
        restyle(self.details)
        for deed in (self.details, self.now) if is_asked else (self.now, self.details):
            self._parts.removeWidget(deed)
            self._parts.addWidget(deed)

    def _show_outlook(self, view: SyncView) -> None:
        self._cost.setText(" ".join(filter(None, (view.cost, view.held))))
        self._cost.setVisible(bool(self._cost.text()))
        risk = view.risk if view.state is not SyncState.SYNCING else None
        for part in (self._risk, self._bar):
            part.setVisible(risk is not None and risk.is_any)
        if risk is not None:
            self._risk.setText(f"{risk.sentence} {risk.copy}")
            self._bar.show_share(risk.share, risk.tone)

    def _act(self) -> None:
        if self._view.state is SyncState.SYNCING:
            self.stop_wanted.emit()
        elif self._view.can_sync:
            self.sync_wanted.emit()
        else:
            self._open_details()

    def _open_details(self) -> None:
        self.close()
        self.details_wanted.emit()


def exchange_lines(lines: Sequence[SyncLine]) -> QGridLayout:
    """Past exchanges below each other: time, mark, words."""
    grid = GridLayout()
    grid.setHorizontalSpacing(tokens.GAP)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(2, 1)
    for place, line in enumerate(lines):
        grid.addWidget(label(line.when, "caption"), place, 0)
        grid.addWidget(icon_label(line.icon, "ok" if line.icon == "mark-check" else "warn", 14), place, 1)
        grid.addWidget(label(line.text, "caption", wrap=True), place, 2)
    return grid
