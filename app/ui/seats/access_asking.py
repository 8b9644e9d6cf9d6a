"""What a coordinator asks from the list of who may see and change what: the questions before it, and the saving."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.rules.rights import FACILITATOR
from app.ui.context import PageContext
from app.ui.kit.dialogs import confirm_destroy
from app.ui.saving import Saver
from app.ui.seats.access_dialog import AccessDialog
from app.ui.seats.access_entry import Deeds, role_name, who
from app.usecases.access import AccessLine, SchoolAccess, WishLine
from app.usecases.access_wishes import AccessWishes, FurtherSchool


class AccessAsking(QObject):
    """Nothing is asked before a person has said yes to a sentence that names whom and which school it is about."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner
        self._saver = Saver(context, owner)
        self._wishes = AccessWishes(context.desk)

    def deeds(self, school: SchoolAccess) -> Deeds:
        """What may be chosen at a computer of this school."""
        return Deeds(
            another_role=self._another_role, further_school=self._read_schools, again=self._again,
            end=partial(self._end, school), close=self._close,
        )  # fmt: skip

    def _another_role(self, line: AccessLine) -> None:
        title = self.tr("Another role for {who}").format(who=who(line))
        self._choose(line, AccessDialog(self._owner, title, self.tr("Change the role"), but=line.role))

    def _again(self, line: AccessLine) -> None:
        title = self.tr("Access again for {who}").format(who=who(line))
        self._choose(line, AccessDialog(self._owner, title, self.tr("Give access"), role=line.role))

    def _read_schools(self, line: AccessLine) -> None:
        work = partial(self._wishes.further_schools, line, self._context.language)
        self._context.background.run("read", work, owner=self._owner, done=partial(self._further_school, line))

    def _further_school(self, line: AccessLine, schools: Sequence[FurtherSchool]) -> None:
        if not schools:
            self._context.toast(self.tr("No other school is known on this computer."))
            return
        title = self.tr("One more school for {who}").format(who=who(line))
        dialog = AccessDialog(self._owner, title, self.tr("Give access"), role=line.role, schools=schools)
        self._choose(line, dialog)

    def _choose(self, line: AccessLine, dialog: AccessDialog) -> None:
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._ask(line, *dialog.chosen)
        dialog.deleteLater()

    def _end(self, school: SchoolAccess, line: AccessLine) -> None:
        """Whom, where, and what stays; who is the last to keep the records of a school is said too."""
        sentence = self.tr(
            "{who} ({role}) will no longer work with “{school}” on computer No. {number}. What was handed in stays with"
            " the school. What was not handed in yet is taken in first; then nothing of the school stays on that"
            " computer."
        ).format(who=who(line), role=role_name(line.role), school=school.name, number=line.number)
        if line.role == FACILITATOR and [each.role for each in school.standing].count(FACILITATOR) == 1:
            alone = self.tr("After that there is no facilitator at this school.")
            sentence = f"{sentence}\n\n{alone}"
        title = self.tr("End the access of {who}?").format(who=who(line))
        if confirm_destroy(self._owner, title, sentence, self.tr("End the access")):
            self._ask(line, "")

    def _ask(self, line: AccessLine, role: str, further: Id | None = None) -> None:
        wish = self._context.desk.store.new_id()
        self._saver.run(
            partial(self._wishes.ask, wish, line, role, further),
            toast=self.tr("Asked. The server decides with the next exchange."), undo=partial(self._wishes.close, wish),
        )  # fmt: skip

    def _close(self, wish: WishLine) -> None:
        """What is put away and what is taken back comes again with the undo."""
        toast = self.tr("Taken back.") if wish.waits else self.tr("Put away.")
        work: partial[Changed] = partial(self._wishes.close, wish.id)
        self._saver.run(work, toast=toast, undo=partial(self._wishes.reopen, wish.id))
