"""What the first start asks: name, role, school and region; or an invitation."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.codes import entries
from app.domain.invitation import Invitation
from app.domain.invitation_code import shown
from app.domain.text import sort_key
from app.ui.field_editors import no_personal_number
from app.ui.invitation.bar import InvitationBar
from app.ui.kit import tokens
from app.ui.kit.base import column, holder
from app.ui.kit.chips import FilterChips
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.text_fields import DraftLineEdit
from app.usecases.first_start import Newcomer

ALONE, INVITED = "alone", "invited"
COORDINATOR = "coordinator"


class Typed(Struct, frozen=True):
    """Everything typed so far, so that the form can be built anew in another language."""

    surname: str = ""
    given_name: str = ""
    role: str = "facilitator"
    school: str = ""
    region: str = ""
    address: str = ""
    code: str = ""
    invitation: Invitation | None = None


class WelcomeForm(QWidget):
    """Two ways to begin in one form; `entered` fires on Enter in a field."""

    entered = Signal()

    def __init__(self, language: str, typed: Typed) -> None:
        super().__init__()
        self._language = language
        self.surname = self._line(self.tr("Surname"), typed.surname)
        self.given_name = self._line(self.tr("Given name"), typed.given_name)
        self.roles = FilterChips(self.tr("I am"))
        self.roles.set_choices(
            [
                ("facilitator", self.tr("Facilitator")),
                ("teacher", self.tr("Teacher")),
                (COORDINATOR, self.tr("Coordinator")),
            ],
            typed.role,
        )
        self.roles.chosen.connect(lambda _code: self._arrange())
        self.school = self._line(self.tr("School"), typed.school, self.tr("For example: secondary school of Aksu"))
        self.region = ChoiceField(_regions(language), placeholder=self.tr("Choose the region"))
        self.region.setAccessibleName(self.tr("Region"))
        self.region.set_code(typed.region)
        self.address = self._line(self.tr("Address of the server"), typed.address, "https://")
        self.code = self._line(self.tr("Code"), typed.code, "XXXXX-XXXXX")
        self.invitation = InvitationBar()
        self._fields = {
            widget: FormField(widget.accessibleName(), widget)
            for widget in (self.surname, self.given_name, self.roles, self.school, self.region, self.address, self.code)
        }
        self._region = self._fields[self.region]
        self._school = self._fields[self.school]
        place = form_row(self._school, self._region)
        self._alone = holder(column(self._fields[self.roles], place, gap=tokens.GAP_TIGHT))
        by_hand = form_row(self._fields[self.address], self._fields[self.code])
        self._invited = holder(column(self.invitation, by_hand, gap=tokens.GAP))
        names = form_row(self._fields[self.surname], self._fields[self.given_name])
        self.setLayout(column(names, self._alone, self._invited, gap=tokens.GAP_TIGHT))
        if typed.invitation is not None:
            self.invitation.show_invitation(typed.invitation)
        self.way = ALONE
        self.show_way(ALONE)

    def show_way(self, way: str) -> None:
        """Ask for what `way` needs."""
        self.way = way
        self._alone.setVisible(way == ALONE)
        self._invited.setVisible(way == INVITED)
        self._arrange()

    def show_invitation(self, invitation: Invitation) -> None:
        """Fill in what an invitation says."""
        self.invitation.show_invitation(invitation)
        self.address.load(invitation.address)
        self.code.load(shown(invitation.code))

    def opened(self) -> Invitation | None:
        """The invitation that was opened, as long as nobody typed something else over it."""
        one = self.invitation.invitation
        typed = (self.address.text().strip(), self.code.text().strip())
        return one if one is not None and typed == (one.address, shown(one.code)) else None

    def typed(self) -> Typed:
        """What is typed so far."""
        return Typed(
            surname=self.surname.text(), given_name=self.given_name.text(), role=self.roles.code(),
            school=self.school.text(), region=self.region.code(), address=self.address.text(), code=self.code.text(),
            invitation=self.invitation.invitation,
        )  # fmt: skip

    def newcomer(self) -> Newcomer:
        """Who is sitting here."""
        typed = self.typed()
        return Newcomer(
            surname=typed.surname.strip(), given_name=typed.given_name.strip(), role=typed.role,
            school_name=typed.school.strip(), region_code=typed.region, language=self._language,
        )  # fmt: skip

    def complete(self) -> bool:
        """Whether nothing is missing; says what is, and puts the cursor there."""
        wanted: list[tuple[DraftLineEdit, str]] = [(self.surname, self.tr("Please type your surname."))]
        if self.way == INVITED:
            wanted += [
                (self.address, self.tr("Please type the address you were given.")),
                (self.code, self.tr("Please type the code you were given.")),
            ]
        elif self.roles.code() != COORDINATOR:
            wanted.append((self.school, self.tr("Please type the name of your school.")))
        empty = [(field, sentence) for field, sentence in wanted if not field.text().strip()]
        for field, _sentence in wanted:
            self._fields[field].show_error(no_personal_number(field.text()))
        for field, sentence in empty:
            self._fields[field].show_error(sentence)
        if empty:
            empty[0][0].setFocus()
        refused = [field for field in (self.surname, self.given_name, self.school) if no_personal_number(field.text())]
        return not empty and not refused

    def _arrange(self) -> None:
        self._school.setVisible(self.roles.code() != COORDINATOR)

    def _line(self, name: str, text: str, placeholder: str = "") -> DraftLineEdit:
        made = DraftLineEdit(placeholder, check=no_personal_number)
        made.setAccessibleName(name)
        made.load(text)
        made.returnPressed.connect(self.entered.emit)
        return made


def _regions(language: str) -> list[tuple[str, str]]:
    """The regions in the order of the alphabet."""
    named = [(entry.code, entry.label(language)) for entry in entries("regions")]
    return sorted(named, key=lambda choice: sort_key(choice[1]))
