"""The kept filters of the lists: choose one, keep the present one under a name, forget one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.records.filters import SavedFilter
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number
from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_button, row
from app.ui.kit.form_field import FormField
from app.ui.kit.held import hold
from app.ui.kit.icons import icon
from app.ui.kit.popover import Popover
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.saving import Saver

PAGE = "people"


class KeptFilters(QObject):
    """`button` opens the menu; `chosen(kept filter)` when one was picked. `present` gives the filter of the moment."""

    chosen = Signal(object)

    def __init__(self, context: PageContext, owner: QWidget, present: Callable[[], str]) -> None:
        super().__init__(owner)
        self._context, self._owner, self._present = context, owner, present
        self._saver = Saver(context, owner)
        self.button = icon_button("filter", self.tr("Kept filters (Ctrl+L)"), self.open)
        self._menu = QMenu(owner)

    def open(self) -> None:
        """Read the kept filters and show them below the button."""
        filters = self._context.desk.filters
        self._context.background.run("read", lambda: filters.of_page(PAGE), owner=self.button, done=self._show)

    def _show(self, kept: tuple[SavedFilter, ...]) -> None:
        menu = self._menu
        menu.clear()
        for one in kept:
            menu.addAction(icon("filter"), one.name).triggered.connect(partial(self._choose, one))
        if kept:
            menu.addSeparator()
        keep = menu.addAction(icon("plus"), self.tr("Keep this filter…"))
        keep.setEnabled(self._context.desk.filters.can_keep)
        keep.triggered.connect(lambda _checked=False: QTimer.singleShot(0, self._ask_name))
        if kept:
            forget = menu.addMenu(icon("trash"), self.tr("Forget a filter"))
            for one in kept:
                forget.addAction(one.name).triggered.connect(partial(self._forget, one))
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _choose(self, kept: SavedFilter, _checked: bool = False) -> None:
        self.chosen.emit(kept)

    def _ask_name(self) -> None:
        asked = FilterName(self._owner)
        asked.named.connect(self._keep)
        asked.open_below(self.button, align_right=True)
        asked.start()

    def _keep(self, name: str) -> None:
        work = partial(self._context.desk.filters.keep, PAGE, name, self._present())
        self._saver.run(work, toast=self.tr("The filter “{name}” is kept.").format(name=name))

    def _forget(self, kept: SavedFilter, _checked: bool = False) -> None:
        filters = self._context.desk.filters
        text = self.tr("The filter “{name}” is forgotten.").format(name=kept.name)
        self._saver.run(partial(filters.remove, kept.id), toast=text, undo=partial(filters.put_back, kept))


class FilterName(Popover):
    """Asks what the filter is called; `named(name)` on Enter."""

    named = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        hold(self, False)  # whoever reads keeps what they look for
        self.name = DraftLineEdit(self.tr("For example: mathematics, Aqsu district"), check=no_personal_number)
        self.name.setMaxLength(60)
        self.name.returnPressed.connect(self._finish)
        self._field = FormField(self.tr("Name of the filter"), self.name)
        keep = button(self.tr("Keep"), self._finish, kind="primary")
        self.setLayout(column(self._field, row(None, keep), margins=tokens.GAP_CARD, gap=tokens.GAP))
        self.setMinimumWidth(340)

    def start(self) -> None:
        """Put the cursor into the name."""
        self.name.setFocus()

    def _finish(self) -> None:
        name = self.name.text().strip()
        if not name:
            self._field.show_error(self.tr("Please name it."))
        elif not self.name.error():
            self.close()
            self.named.emit(name)
