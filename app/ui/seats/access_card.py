"""Who may see and change what at a school: every computer that works with it, by role, and those that did before."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtWidgets import QLayout

from app.domain import role_words
from app.domain.rules.rights import COORDINATOR, OBSERVER
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import Item, clear, column, icon_label, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.fold import Fold
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label
from app.usecases.access import AccessDesk, AccessLine, SchoolAccess

_BY_REGION = (COORDINATOR, OBSERVER)


class AccessCard(Card):
    """Hidden where no server tells of it. One school lies open; of several each is opened by itself."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Who may see and change what"))
        self._context = context
        self._shown: tuple[SchoolAccess, ...] | None = None
        self._list = column(gap=tokens.GAP_LIST)
        about = self.tr(
            "Whoever runs the server gives and ends access; the list comes with the exchange. If a computer is lost or"
            " somebody should not be here any more, call them and name the number of the computer."
        )
        self._part = label(self._about_part(), "muted", wrap=True)
        self.add(label(about, "muted", wrap=True), self._part, self._list)

    def refresh(self) -> None:
        """Read what the server said last."""
        access, language = AccessDesk(self._context.desk), self._context.language

        def read() -> tuple[SchoolAccess, ...] | None:
            return access.schools(language) if access.is_told else None

        self._context.background.run("read", read, owner=self, done=self._show)

    def _about_part(self) -> str:
        """Why the list may be shorter than one expects."""
        desk = self._context.desk
        if desk.sees_part:
            return self.tr("Of the people of the school you see here yourself alone.")
        if desk.store.role == COORDINATOR:
            return self.tr("You see it of every school that you look into in detail.")
        return ""

    def _show(self, schools: tuple[SchoolAccess, ...] | None) -> None:
        self.setVisible(schools is not None)
        if schools is None or schools == self._shown:
            return
        self._shown = schools
        self._part.setVisible(bool(self._part.text()))
        clear(self._list)
        if not schools and not self._part.text():
            self._list.addWidget(label(self.tr("Nothing has come yet; it comes with the next exchange."), "strong"))
        is_one = len(schools) == 1
        for school in () if is_one else schools:
            parts = self._standing(school) + self._before(school)
            fold = Fold(school.name or self.tr("A school without a name"), *parts)
            fold.say(self.tr("%n computer(s)", "", len(school.standing)))
            self._list.addWidget(fold)
        items: list[Item] = self._standing(schools[0]) if is_one else []
        items += map(_heading, _BY_REGION)
        items += self._before(schools[0]) if is_one else []
        self._list.addLayout(column(*items, gap=tokens.GAP_CARD))

    def _standing(self, school: SchoolAccess) -> list[Item]:
        """Each role with the computers that work in it."""
        groups: list[Item] = []
        for role, lines in groupby(school.standing, key=lambda line: line.role):
            groups.append(column(_heading(role), *map(self._line, lines), gap=tokens.GAP_LIST))
        return groups

    def _before(self, school: SchoolAccess) -> list[Item]:
        """Nothing, where nobody went."""
        if not school.ended:
            return []
        fold = Fold(self.tr("Had access before"), column(*map(self._ended, school.ended), gap=tokens.GAP_LIST))
        fold.say(self.tr("%n computer(s)", "", len(school.ended)))
        return [fold]

    def _line(self, line: AccessLine) -> QLayout:
        since = "" if line.since is None else self.tr("since {day}").format(day=f"{line.since:%d.%m.%Y}")
        own = ChipLabel(self.tr("This computer"), Tone.INFO) if line.is_here else None
        return _entry(line, self._facts(line, since), own)

    def _ended(self, line: AccessLine) -> QLayout:
        """With the days between which it stood; a lost computer is shut out and keeps its grant, so no day is told."""
        role = tr_label(role_words.CONTEXT, role_words.NAMES[line.role]) if line.role in role_words.NAMES else ""
        if line.until is None:
            return _entry(line, self._facts(line, role), ChipLabel(self.tr("Let in no more"), Tone.WARN))
        until = f"{line.until:%d.%m.%Y}"
        alone = self.tr("until {day}").format(day=until)
        when = alone if line.since is None else f"{line.since:%d.%m.%Y}–{until}"
        return _entry(line, self._facts(line, role, when), ChipLabel(self.tr("Ended"), Tone.NEUTRAL))

    def _facts(self, line: AccessLine, *more: str) -> str:
        """What the name does not say: the machine, by its number too, which an operator asks for."""
        number = self.tr("No. {number}").format(number=line.number)
        machine = f"{line.computer}, {number}" if line.computer and line.person else number
        return " · ".join(part for part in (machine, *more) if part)


def _heading(role: str) -> QLayout:
    """A role, and what it lets see and change; of one that only a newer program knows its name."""
    if role not in role_words.NAMES:
        return column(label(role, "strong"))
    name, reach = role_words.NAMES[role], role_words.REACH[role]
    words = label(tr_label(role_words.CONTEXT, reach), "caption", wrap=True)
    return column(label(tr_label(role_words.CONTEXT, name), "strong"), words, gap=2)


def _entry(line: AccessLine, facts: str, chip: ChipLabel | None) -> QLayout:
    sign = icon_label("user" if line.person else "computer", "text2")
    entry = row(column(sign, None, gap=0), gap=tokens.GAP_LIST)
    entry.addLayout(
        column(label(line.person or line.computer or "–", wrap=True), label(facts, "caption", wrap=True), gap=0), 1
    )
    if chip is not None:
        entry.addWidget(chip)
    return entry
