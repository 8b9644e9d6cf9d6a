"""What one field held over time: who wrote it, when and on which computer; and any of it brought back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.record import Record
from app.domain.value_words import value_words
from app.ui.context import PageContext
from app.ui.help.offer import offer_help
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, label, row, set_kind
from app.ui.kit.chips import ChipLabel
from app.ui.kit.dialogs import Dialog
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.held import deed, hold
from app.ui.kit.page import ScrollPage
from app.ui.kit.tokens import Tone
from app.ui.saving import Saver
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.history import PastValue

    Read = tuple[tuple[PastValue, ...], dict[Id, str]]


def show_field_history(
    context: PageContext, parent: QWidget, kind: type[Record], row_id: Id, field: str
) -> FieldHistoryDialog:  # fmt: skip
    """Open the history of one field above `parent`."""
    flush_drafts(parent)  # what is typed now is the newest value
    dialog = FieldHistoryDialog(context, parent, kind, row_id, field)
    dialog.open()
    return dialog


class FieldHistoryDialog(Dialog):
    """Values, the newest first; the first of them stands."""

    def __init__(self, context: PageContext, parent: QWidget, kind: type[Record], row_id: Id, field: str) -> None:
        super().__init__(parent)
        self._context, self._kind, self._row, self._field = context, kind, row_id, field
        hold(self, not context.desk.may_write(kind))
        self._spec = kind.record_type.by_name[field]
        self._saver = Saver(context, parent)  # what was brought back can be taken back when the dialog is closed
        context.live.changed.connect(self._on_changed)
        self.setWindowTitle(self.tr("History of one field"))
        offer_help(self, "history")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = ScrollPage(margin=tokens.GAP_LIST)
        close = button(self.tr("Close"), self.reject)
        close.setDefault(True)
        layout = column(label(tr_label("records", self._spec.label), "section", wrap=True), gap=tokens.GAP_LIST,
                        margins=tokens.MARGIN)  # fmt: skip
        layout.addWidget(self._list, 1)
        layout.addLayout(row(None, close))
        self.setLayout(layout)
        self.resize(640, 480)
        self._read()

    def _read(self) -> None:
        history, kind, row_id, field = self._context.desk.history, self._kind, self._row, self._field

        def work() -> Read:
            values = history.values(kind, row_id, field)
            return values, history.titles(kind, field, [value.value for value in values])

        self._context.background.run("read", work, owner=self, done=self._show)

    def _show(self, read: Read) -> None:
        values, names = read
        clear(self._list.body)
        self._fill(values, names)
        self._list.add(None)

    def _fill(self, values: Sequence[PastValue], names: dict[Id, str]) -> None:
        stands = next((value for value in values if value.stood), None)
        for value in values:
            self._list.add(self._card(value, names, is_now=value is stands))
        if not values:
            nothing = self.tr("Nothing was written here yet")
            self._list.add(EmptyState("history", nothing, self.tr("Values appear here once somebody writes them.")))

    def _card(self, value: PastValue, names: dict[Id, str], *, is_now: bool) -> QFrame:
        card = QFrame()
        set_kind(card, "card")
        text = value_words(self._spec, value.value, names, tr_label, self._context.language)
        head = row(label(f"{value.when:%d.%m.%Y %H:%M}", "strong"), label(self._author(value), "muted", wrap=True))
        head.setStretch(1, 1)
        if is_now:
            head.addWidget(ChipLabel(self.tr("Stands now"), Tone.OK))
        elif not value.stood:
            head.addWidget(ChipLabel(self.tr("Was not chosen"), Tone.NEUTRAL))
        body = row(label(text or self.tr("empty"), "" if text else "muted", wrap=True), gap=tokens.GAP_LIST)
        body.setStretch(0, 1)
        if not is_now:
            back = deed(
                button(self.tr("Bring back"), partial(self._bring_back, value.value), kind="link", icon_name="undo")
            )
            back.setAccessibleName(f"{back.text()}: {text or self.tr('empty')}")
            body.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        card.setLayout(column(head, body, gap=tokens.GAP_TIGHT, margins=tokens.GAP_LIST))
        return card

    def _author(self, value: PastValue) -> str:
        if not value.device:
            return self.tr("Joined by the server")
        who = value.author_name or self.tr("Somebody this computer does not know")
        if value.is_here:
            return self.tr("{who} · on this computer").format(who=who)
        return self.tr("{who} · computer {number}").format(who=who, number=value.device)

    def _bring_back(self, value: Any) -> None:
        bringing = self._context.desk.history.bringing_back(self._kind, self._row, self._field, value)
        self._saver.run(bringing.do, toast=self.tr("Brought back"), undo=bringing.undo)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(self._kind.record_type.name):
            self._read()
