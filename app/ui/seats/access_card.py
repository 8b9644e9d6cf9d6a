"""Who may see and change what at a school: every computer that works with it, by role, and those that did before. A
coordinator asks from here that it changes.
"""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from app.domain import role_words
from app.domain.rules.rights import COORDINATOR, OBSERVER
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import Item, clear, column, label
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.focus import focus_first
from app.ui.kit.fold import Fold
from app.ui.kit.tokens import Tone
from app.ui.seats.access_asking import AccessAsking
from app.ui.seats.access_entry import AccessEntry, role_name
from app.ui.translate import tr_label
from app.usecases.access import AccessDesk, AccessLine, SchoolAccess
from app.usecases.access_wishes import AccessWishes

_BY_REGION = (COORDINATOR, OBSERVER)


class AccessCard(Card):
    """Hidden where no server tells of it. One school lies open; of several each is opened by itself."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Who may see and change what"))
        self._context = context
        self._shown: tuple[SchoolAccess, ...] | None = None
        self._list = column(gap=tokens.GAP_LIST)
        self._wishes = AccessWishes(context.desk)
        self.asking = AccessAsking(context, self)
        self._folds: dict[tuple[bytes, bool], Fold] = {}
        """By school and whether it is about those who had access before."""
        self._entries: list[AccessEntry] = []
        self._part = label(self._about_part(), "muted", wrap=True)
        self.add(label(self._about(), "muted", wrap=True), self._part, self._list)

    def refresh(self) -> None:
        """Read what the server said last."""
        access, language = AccessDesk(self._context.desk), self._context.language

        def read() -> tuple[SchoolAccess, ...] | None:
            return access.schools(language) if access.is_told else None

        self._context.background.run("read", read, owner=self, done=self._show)

    def _about(self) -> str:
        if self._wishes.may_ask:
            return self.tr(
                "Here you ask the server to give access to the schools of your region, to change it and to end it. It"
                " decides with the next exchange. A computer that was lost is shut out by whoever runs the server: call"
                " them and name its number."
            )
        return self.tr(
            "Whoever runs the server gives and ends access; the list comes with the exchange. If a computer is lost or"
            " somebody should not be here any more, call them and name the number of the computer."
        )

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
        before, held = self._opened(), self._held()
        self._entries, self._folds = [], {}
        clear(self._list)
        if not schools and not self._part.text():
            self._list.addWidget(label(self.tr("Nothing has come yet; it comes with the next exchange."), "strong"))
        is_one = len(schools) == 1
        for school in () if is_one else schools:
            parts = self._standing(school) + self._before(school)
            fold = Fold(school.name or self.tr("A school without a name"), *parts)
            fold.say(self.tr("%n computer(s)", "", len(school.standing)))
            self._folds[school.id, False] = fold
            self._list.addWidget(fold)
        items: list[Item] = self._standing(schools[0]) if is_one else []
        items += map(_heading, _BY_REGION)
        items += self._before(schools[0]) if is_one else []
        self._list.addLayout(column(*items, gap=tokens.GAP_CARD))
        for key in before & self._folds.keys():
            self._folds[key].set_open(True)
        if held is not None:  # what is new can take the keyboard once it is shown
            QTimer.singleShot(0, self, lambda: self._return_to(held))

    def _opened(self) -> set[tuple[bytes, bool]]:
        return {key for key, fold in self._folds.items() if fold.is_open}

    def _held(self) -> AccessLine | None:
        """The computer at whose entry the keyboard is."""
        focused = QApplication.focusWidget()
        return next((entry.line for entry in self._entries if _contains(entry, focused)), None)

    def _return_to(self, line: AccessLine) -> None:
        """Give the keyboard back to the entry of a computer: somebody is at work there."""
        for entry in self._entries:
            if (entry.line.school, entry.line.number) == (line.school, line.number):
                focus_first(entry)

    def _standing(self, school: SchoolAccess) -> list[Item]:
        """Each role with the computers that work in it."""
        groups: list[Item] = []
        for role, lines in groupby(school.standing, key=lambda line: line.role):
            entries = [self._line(line, school) for line in lines]
            groups.append(column(_heading(role), *entries, gap=tokens.GAP_LIST))
        return groups

    def _before(self, school: SchoolAccess) -> list[Item]:
        """Nothing, where nobody went."""
        if not school.ended:
            return []
        entries = [self._ended(line, school) for line in school.ended]
        fold = Fold(self.tr("Had access before"), column(*entries, gap=tokens.GAP_LIST))
        fold.say(self.tr("%n computer(s)", "", len(school.ended)))
        self._folds[school.id, True] = fold
        return [fold]

    def _line(self, line: AccessLine, school: SchoolAccess) -> AccessEntry:
        since = "" if line.since is None else self.tr("since {day}").format(day=f"{line.since:%d.%m.%Y}")
        own = ChipLabel(self.tr("This computer"), Tone.INFO) if line.is_here else None
        return self._entry(line, school, self._facts(line, since), own)

    def _ended(self, line: AccessLine, school: SchoolAccess) -> AccessEntry:
        """With the days between which it stood; a lost computer is shut out and keeps its grant, so no day is told."""
        role = role_name(line.role) if line.role in role_words.NAMES else ""
        if line.until is None:
            out = ChipLabel(self.tr("Let in no more"), Tone.WARN)
            return self._entry(line, school, self._facts(line, role), out)
        until = f"{line.until:%d.%m.%Y}"
        alone = self.tr("until {day}").format(day=until)
        when = alone if line.since is None else f"{line.since:%d.%m.%Y}–{until}"
        return self._entry(line, school, self._facts(line, role, when), ChipLabel(self.tr("Ended"), Tone.NEUTRAL))

    def _entry(self, line: AccessLine, school: SchoolAccess, facts: str, chip: ChipLabel | None) -> AccessEntry:
        deeds = self.asking.deeds(school) if self._wishes.may_change(line) else None
        entry = AccessEntry(line, facts, chip, deeds)
        self._entries.append(entry)
        return entry

    def _facts(self, line: AccessLine, *more: str) -> str:
        """What the name does not say: the machine, by its number too, which an operator asks for."""
        number = self.tr("No. {number}").format(number=line.number)
        machine = f"{line.computer}, {number}" if line.computer and line.person else number
        return " · ".join(part for part in (machine, *more) if part)


def _contains(area: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and area.isAncestorOf(focused)


def _heading(role: str) -> QLayout:
    """A role, and what it lets see and change; of one that only a newer program knows its name."""
    if role not in role_words.NAMES:
        return column(label(role, "strong"))
    words = label(tr_label(role_words.CONTEXT, role_words.REACH[role]), "caption", wrap=True)
    return column(label(role_name(role), "strong"), words, gap=2)
