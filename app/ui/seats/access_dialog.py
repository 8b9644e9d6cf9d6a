"""What a coordinator asks for somebody: another role, access again, or one more school."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain import role_words
from app.domain.ids import Id
from app.domain.rules.grant_wishes import GIVEN_ROLES
from app.ui.help.offer import offer_help
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.dialogs import Dialog
from app.ui.kit.form_field import FormField
from app.ui.seats.access_entry import role_name
from app.ui.translate import tr_label
from app.usecases.access_wishes import FurtherSchool

_WIDTH = 520


class AccessDialog(Dialog):
    """A role, with what it lets see and change in words; before it a school, where several may be chosen."""

    def __init__(
        self, parent: QWidget, title: str, verb: str, *, role: str = "", but: str = "",
        schools: Sequence[FurtherSchool] | None = None,
    ) -> None:  # fmt: skip
        """`role` is chosen already; `but` is not offered, for it is what stands."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._schools = schools
        self.school = ChoiceField(placeholder=self.tr("Choose a school"))
        self.school.set_choices([(school.id.hex(), school.name) for school in schools or ()])
        self._school_form = FormField(self.tr("School"), self.school)
        if schools is None:
            self._school_form.hide()
        roles = [each for each in role_words.NAMES if each in GIVEN_ROLES and each != but]
        self.role = ChoiceField([(each, role_name(each)) for each in roles], placeholder=self.tr("Choose a role"))
        self.role.set_code(role if role in roles else "")
        self._role_form = FormField(self.tr("Role"), self.role)
        self.role.chosen.connect(lambda _code: self._say_reach())
        self.school.chosen.connect(lambda _code: self._school_form.show_error(""))
        waits = self.tr("The server decides with the next exchange. Until then you can take it back.")
        self.go = button(verb, self._accept, kind="primary")
        self.setLayout(
            column(
                label(title, "section", wrap=True), self._school_form, self._role_form,
                label(waits, "caption", wrap=True), 8,
                row(None, button(self.tr("Cancel"), self.reject), self.go),
                gap=tokens.GAP_LIST, margins=tokens.MARGIN,
            )
        )  # fmt: skip
        self.setMinimumWidth(_WIDTH)
        offer_help(self, "changing-access")
        self._say_reach()
        (self.role if schools is None else self.school).setFocus()

    @property
    def chosen(self) -> tuple[str, Id | None]:
        """Role and school."""
        code = self.school.code()
        return self.role.code(), Id(bytes.fromhex(code)) if code else None

    def _say_reach(self) -> None:
        code = self.role.code()
        self._role_form.show_error("")
        self._role_form.set_help(tr_label(role_words.CONTEXT, role_words.REACH[code]) if code in GIVEN_ROLES else "")

    def _accept(self) -> None:
        """Nothing is asked before both are chosen; what is missing gets the keyboard."""
        lacks_school = self._schools is not None and not self.school.code()
        lacks_role = not self.role.code()
        self._school_form.show_error(self.tr("Please choose the school.") if lacks_school else "")
        self._role_form.show_error(self.tr("Please choose the role.") if lacks_role else "")
        if lacks_school or lacks_role:
            (self.school if lacks_school else self.role).setFocus()
        else:
            self.accept()
