"""Choosing who takes part: people of the register by a few letters of their names, guests by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.ids import Id
from app.domain.text import search_key
from app.ui.field_editors import no_personal_number
from app.ui.help.offer import offer_help
from app.ui.kit import tokens
from app.ui.kit.base import button, column, holder, label, line, row, set_kind
from app.ui.kit.dialogs import Dialog
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.search_field import SearchField
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.theme import theme
from app.ui.no_colleagues import no_colleagues

if TYPE_CHECKING:
    from app.usecases.events import Candidate


class PeoplePicker(Dialog):
    """`chosen(candidates)` when people were picked, `guest_named(name, school, position)` for a guest by name.

    A group that has no guests takes people of the register only.
    """

    chosen = Signal(object)
    guest_named = Signal(str, str, str)

    def __init__(self, parent: QWidget, school: Id, *, topic: str = "sessions", guests: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add people"))
        offer_help(self, topic)
        self._school = school
        self._items: list[tuple[str, QListWidgetItem, Candidate]] = []
        self._line: QListWidgetItem | None = None
        self.search = SearchField(self.tr("Find by name or school"))
        self.search.searched.connect(self._filter)
        self.list = _PickList(self.tr("People who can be added"))
        self.search.left_down.connect(self.list.setFocus)
        self._all_taken = self.tr("Everybody in the register is on the list already.")
        self._none = label("", "muted", wrap=True)
        self._none.hide()
        self.list.itemChanged.connect(lambda _item: self._count())
        self._all = button(self.tr("Choose all shown"), self._choose_all)
        self.add_chosen = button("", self._take, kind="primary")
        self._guest, self._guest_school, self._guest_position = (
            DraftLineEdit(check=no_personal_number) for _ in range(3)
        )
        self._guest_field = FormField(self.tr("Guest's name"), self._guest, self.tr("Surname first"))
        self._guest_button = button(self.tr("Add guest"), self._take_guest)
        buttons = row(self._all, None, button(self.tr("Close"), self.reject), self.add_chosen)
        form = holder(self._guest_form())
        self.setLayout(column(self.search, self._none, self.list, buttons, form, margins=tokens.MARGIN, gap=10))
        form.setVisible(guests)
        self.resize(620, 500)
        self._count()

    def _guest_form(self) -> QVBoxLayout:
        fields = form_row(
            self._guest_field,
            FormField(self.tr("School"), self._guest_school),
            FormField(self.tr("Position"), self._guest_position),
        )
        why = label(self.tr("For people of other schools who are not in the register."), "caption")
        return column(line(), fields, row(why, None, self._guest_button), gap=10)

    def show_candidates(self, candidates: Sequence[Candidate], has_colleagues: bool = True) -> None:
        """Offer `candidates`, people of the own school first, those of others behind a line; and say who is missing."""
        self.list.clear()
        self._items, self._line = [], None
        for one in candidates:
            own = one.school_id == self._school
            if not own and self._line is None:
                self._line = QListWidgetItem(self.tr("People of other schools"), self.list)
                self._line.setFlags(Qt.ItemFlag.NoItemFlags)
                self._line.setFont(theme().font(tokens.CAPTION))
                self._line.setSizeHint(QSize(0, theme().px(tokens.MIN_TARGET)))
            where = "" if own else one.school_name
            item = QListWidgetItem(" · ".join(part for part in (one.name, one.position, where) if part))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, theme().px(tokens.MIN_TARGET)))
            self._items.append((search_key(f"{one.name} {one.school_names}"), item, one))
            self.list.addItem(item)
        self._none.setText(no_colleagues() if not has_colleagues else self._all_taken)
        self._none.setVisible(not has_colleagues or not self._items)
        self._filter(self.search.text())
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds the guest or the chosen people, depending on where one is; it never closes by accident."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            guest = (self._guest, self._guest_school, self._guest_position)
            if any(field.hasFocus() for field in guest):
                self._take_guest()
            else:
                self._take()
        else:
            super().keyPressEvent(event)

    def _filter(self, text: str) -> None:
        words = search_key(text).split()
        first = None
        for key, item, _one in self._items:
            hidden = not all(any(part.startswith(word) for part in key.split()) for word in words)
            item.setHidden(hidden)
            first = item if first is None and not hidden else first
        if self._line is not None:
            others = any(not item.isHidden() for _key, item, one in self._items if one.school_id != self._school)
            self._line.setHidden(not others)
        if first is not None:
            self.list.setCurrentItem(first)

    def _picked(self) -> list[Candidate]:
        return [one for _key, item, one in self._items if item.checkState() == Qt.CheckState.Checked]

    def _count(self) -> None:
        number = len(self._picked())
        self.add_chosen.setText(self.tr("Add %n person(s)", "", number))
        self.add_chosen.setEnabled(number > 0)

    def _choose_all(self) -> None:
        for _key, item, _one in self._items:
            if not item.isHidden():
                item.setCheckState(Qt.CheckState.Checked)

    def _take(self) -> None:
        picked = self._picked()
        if not picked:
            current = self.list.currentItem()
            picked = [one for _key, item, one in self._items if item is current and not item.isHidden()]
        if picked:
            self.chosen.emit(picked)
            self.search.clear()
            self.search.setFocus()

    def _take_guest(self) -> None:
        fields = (self._guest, self._guest_school, self._guest_position)
        name = self._guest.text().strip()
        if not name:
            self._guest_field.show_error(self.tr("Please type the name."))
            self._guest.setFocus()
        elif all(field.flush() for field in fields):
            self.guest_named.emit(name, self._guest_school.text().strip(), self._guest_position.text().strip())
            for field in (self._guest, self._guest_position):
                field.load("")
            self._guest.setFocus()


class _PickList(QListWidget):
    """Check boxes by Space; Enter belongs to the dialog."""

    def __init__(self, name: str) -> None:
        super().__init__()
        set_kind(self, "picks")
        self.setAccessibleName(name)
        self.setMinimumHeight(160)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
