"""The exchange itself, and what would be lost without it: two parts of one card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_label, label, row
from app.ui.kit.icons import icon
from app.ui.kit.meter_bar import MeterBar
from app.ui.shell.sync_view import ICONS, RiskView, SyncState, SyncView, deed_words, state_words


class ExchangePart(QWidget):
    """How it stands, what it would cost, and the button; while one runs, how far it has come."""

    wanted = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = icon_label("cloud-check", "text2", 22)
        self.state = label("", "strong", wrap=True)
        self.note = label("", "muted", wrap=True)
        self.cost = label("", wrap=True)
        self.bar = MeterBar(QCoreApplication.translate("ExchangePart", "How much has gone"))
        self.deed = button("", self._act, kind="primary", icon_name="sync")
        words = column(self.state, self.note, self.cost, gap=tokens.GAP_TIGHT)
        line = row(gap=tokens.GAP_LIST)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.deed)
        self.setLayout(column(line, self.bar, gap=tokens.GAP_LIST))
        self.is_busy = False
        """Whether an exchange is under way, as far as the card was told."""

    def show_view(self, view: SyncView) -> None:
        """Show how things stand now."""
        self.is_busy = view.state is SyncState.SYNCING
        self._icon.set_icon(ICONS[view.state], "primary" if self.is_busy else "text2")
        self.state.setText(state_words(view))
        self.setAccessibleName(self.state.text())
        self.note.setText(view.note)
        self.note.setVisible(bool(view.note))
        self.cost.setText(" ".join(filter(None, (view.cost, view.held))))
        self.cost.setVisible(bool(self.cost.text()))
        self.bar.setVisible(view.share is not None)
        if view.share is not None:
            self.bar.show_share(view.share)
        self.deed.setText(deed_words(view))
        self.deed.setIcon(icon("close" if self.is_busy else "sync", "on_primary"))

    def _act(self) -> None:
        (self.stop_wanted if self.is_busy else self.wanted).emit()


class RiskPart(QWidget):
    """What would be lost with this computer, how old the oldest of it is, the last copy elsewhere, and what helps."""

    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label("", wrap=True)
        self.copied = label("", "caption", wrap=True)
        self.bar = MeterBar(QCoreApplication.translate("RiskPart", "Age of the oldest work that is only here"))
        self.deed = button(self.tr("Save a copy elsewhere…"), self.copy_wanted.emit, icon_name="usb")
        foot = row(gap=tokens.GAP_LIST)
        foot.addWidget(self.copied, 1)
        foot.addWidget(self.deed)
        self.setLayout(column(self.sentence, self.bar, foot))

    def show_risk(self, risk: RiskView) -> None:
        """Show what would be lost; where nothing would, one sentence is enough."""
        self.sentence.setText(risk.sentence)
        self.setAccessibleName(risk.sentence)
        for part in (self.bar, self.copied, self.deed):
            part.setVisible(risk.is_any)
        self.bar.show_share(risk.share, risk.tone)
        self.copied.setText(risk.copy)
