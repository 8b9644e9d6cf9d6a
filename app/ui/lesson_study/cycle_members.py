"""Who works in a cycle, in which role, and who leads it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton, QWidget

from app.domain.ids import NOBODY, Id
from app.domain.records.lesson_study import MemberRole
from app.ui.context import PageContext
from app.ui.kit.base import button, clear, column, holder, icon_button, label, row
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.day_text import show_day
from app.ui.kit.held import deed, tick
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import choices
from app.ui.no_colleagues import no_colleagues
from app.usecases.lesson_study_pictures import CyclePicture, MemberLine

if TYPE_CHECKING:
    from app.usecases.events import Candidate


class MembersCard(Card):
    """A line per member with role and lead; a field below adds the next one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Members of the group"))
        self._part = Part(context, self)
        self._cycle: Id | None = None
        self._school: Id = NOBODY
        self._inside: set[Id] = set()
        self._shown: tuple[MemberLine, ...] | None = None
        self._lines = column(gap=4)
        self.add_field = ChoiceField(placeholder=self.tr("Add a teacher…"), acts=True)
        self.add_field.setAccessibleName(self.tr("Add a teacher…"))
        self.add_field.chosen.connect(self._add)
        self._usual = self.tr("Two teachers at least; three or four is usual.")
        self._hint = label(self._usual, "caption", wrap=True)
        self._elsewhere = deed(button(self.tr("Somebody of another school…"), self._ask_elsewhere, kind="link"))
        self.add(self._lines, self.add_field, self._hint, holder(row(self._elsewhere, None)))

    def show_picture(self, picture: CyclePicture) -> None:
        """Show the members of the cycle."""
        self._cycle, self._school = picture.cycle.id, picture.cycle.school_id
        self._inside = {line.member.person_id for line in picture.members if line.member.until is None}
        free = [(each.id.hex(), each.name) for each in picture.people if each.id not in self._inside]
        self.add_field.set_choices(free)
        self.add_field.setCurrentIndex(-1)
        self.add_field.setVisible(bool(free))
        self._hint.setText(self._usual if free else self._why_nobody(len(picture.people) < 2))
        if picture.members == self._shown:
            return
        self._shown = picture.members
        clear(self._lines)
        for line in picture.members:
            self._lines.addWidget(self._line(line))

    def _why_nobody(self, is_alone: bool) -> str:
        return no_colleagues() if is_alone else self.tr("All teachers of the school are in the group.")

    def _line(self, line: MemberLine) -> QWidget:
        member = line.member
        name = label(line.name, wrap=True)
        if member.until is not None:
            left = label(self.tr("left on {day}").format(day=show_day(member.until)), "caption")
            return holder(row(name, None, left))
        role = ChoiceField(choices(MemberRole))
        role.set_code(str(member.role))
        role.setAccessibleName(self.tr("Role of {name}").format(name=line.name))
        role.chosen.connect(partial(self._set_role, member.person_id))
        lead = tick(QRadioButton(self.tr("leads")))
        lead.setAutoExclusive(False)
        lead.setChecked(member.is_lead)
        lead.setAccessibleName(self.tr("{name} leads the cycle").format(name=line.name))
        lead.clicked.connect(partial(self._set_lead, member.person_id))
        gone = deed(
            icon_button("close", self.tr("Take {name} out").format(name=line.name), partial(self._remove, line))
        )
        second = row(role, lead, gone)
        return holder(column(name, second, gap=2))

    def _add(self, code: str) -> None:
        part, cycle = self._part, self._cycle
        if cycle is not None and code:
            part.save(lambda: part.study.add_member(cycle, Id(bytes.fromhex(code))))

    def _ask_elsewhere(self) -> None:
        from app.ui.sessions.people_picker import PeoplePicker  # once in a while

        context, school, inside = self._part.context, self._school, frozenset(self._inside)
        picker = PeoplePicker(self, school, topic="lesson-study", guests=False)
        picker.chosen.connect(self._add_people)
        picker.chosen.connect(lambda _people: picker.accept())
        picker.finished.connect(picker.deleteLater)
        picker.open()

        def work() -> list[Candidate]:
            found = context.desk.events.people_elsewhere(school, context.language)
            return [one for one in found if one.person_id not in inside]

        context.background.run("read", work, owner=picker, done=picker.show_candidates)

    def _add_people(self, people: list[Candidate]) -> None:
        part, cycle = self._part, self._cycle
        if cycle is not None:
            part.save(lambda: part.study.add_members(cycle, [one.person_id for one in people]))

    def _set_role(self, person: Id, code: str) -> None:
        part, cycle = self._part, self._cycle
        if cycle is not None:
            part.save(lambda: part.study.edit_member(cycle, person, role=MemberRole(code)))

    def _set_lead(self, person: Id, _checked: bool = False) -> None:
        part, cycle = self._part, self._cycle
        self._shown = None
        if cycle is not None:
            part.save(lambda: part.study.set_lead(cycle, person))

    def _remove(self, line: MemberLine) -> None:
        part, cycle = self._part, self._cycle
        if cycle is not None:
            person = line.member.person_id
            part.save(
                lambda: part.study.remove_member(cycle, person),
                toast=self.tr("{name} is no longer in the group").format(name=line.name),
                undo=lambda: part.study.bring_back(line.member),
            )
