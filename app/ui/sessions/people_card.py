"""Who takes part in an event: names in alphabet order, their roles, adding and taking off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.records.events import Enrolment, EnrolmentRole
from app.domain.session_words import CONTEXT, ROLES
from app.ui import keys
from app.ui.kit.base import button, holder, label, row
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.held import deed, is_held
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label

_LINES = 6
"""Lines of the list that are in sight; the page scrolls, and so does the list."""
_TONES = {EnrolmentRole.GUEST: Tone.WARN, EnrolmentRole.FACILITATOR: Tone.INFO, EnrolmentRole.TRAINER: Tone.INFO}


class PeopleCard(Card):
    """`add_wanted`, `role_chosen(enrolment, role)`, `removed(enrolment)`."""

    add_wanted = Signal()
    role_chosen = Signal(object, object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._add = deed(button(self.tr("Add people  Insert"), icon_name="user-plus"))
        super().__init__(self.tr("People"), self._add, parent=parent)
        self._add.clicked.connect(lambda _checked=False: self.add_wanted.emit())
        self._people: dict[object, Enrolment] = {}
        self._none = label(
            self.tr("Nobody yet. Add the teachers of your school, and guests by name."), "muted", wrap=True
        )
        self._list = RecordList(self.tr("People"))
        self._list.chosen.connect(lambda _key: self._show_choice())
        self._role = ChoiceField([(role.value, tr_label(CONTEXT, ROLES[role])) for role in ROLES])
        self._role.setFixedWidth(180)
        self._role.setAccessibleName(self.tr("Role"))
        self._role.chosen.connect(self._choose_role)
        self._off = deed(button(self.tr("Take off the list (Delete)"), self._remove))
        self._tools = holder(row(self._role, self._off, None))
        self.add(self._none, self._list, self._tools)
        delete = QShortcut(QKeySequence(keys.REMOVE), self._list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)

    def show_people(self, people: Sequence[Enrolment]) -> None:
        """Show who takes part; keeps the chosen person."""
        self._people = {one.id: one for one in people}
        self.heading.setText(self.tr("People: {number}").format(number=len(people)) if people else self.tr("People"))
        self._none.setVisible(not people)
        for each in (self._list, self._tools):
            each.setVisible(bool(people))
        self._list.show_rows([
            ListRow(
                one.id, one.name, " · ".join(part for part in (one.position, one.school_name) if part),
                "" if one.role is EnrolmentRole.PARTICIPANT else tr_label(CONTEXT, ROLES.get(one.role, one.role)),
                _TONES.get(one.role, Tone.NEUTRAL),
            )
            for one in people
        ])  # fmt: skip
        hint = self._list.sizeHintForRow(0) if people else 60
        self._list.setFixedHeight(min(len(people), _LINES) * hint + 4)
        self._show_choice()

    def _chosen(self) -> Enrolment | None:
        return self._people.get(self._list.key())

    def _show_choice(self) -> None:
        one = self._chosen()
        for each in (self._role, self._off):
            each.setEnabled(one is not None)
        self._role.set_code(one.role.value if one is not None and one.role in ROLES else "")

    def _choose_role(self, code: str) -> None:
        one = self._chosen()
        if one is not None and code and one.role != code:
            self.role_chosen.emit(one, EnrolmentRole(code))

    def _remove(self) -> None:
        one = self._chosen()
        if one is not None and not is_held(self):
            self.removed.emit(one)
