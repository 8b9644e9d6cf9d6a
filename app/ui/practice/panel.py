"""The tasks of the practice school: in whose place, what is done, how it is done, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain import practice_words as words
from app.domain.rules.practice_tasks import ROLES, Task
from app.paths import Turn
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row
from app.ui.kit.chips import FilterChips
from app.ui.kit.popover import Popover
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.theme import theme
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label
from app.usecases.practice import PracticePicture

_WIDTH, _MOST_ROWS = 560, 5


class TasksPanel(Popover):
    """`wanted(task)` when somebody wants to be shown where it is done."""

    wanted = Signal(object)

    def __init__(self, context: PageContext, picture: PracticePicture, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._picture = context, picture
        self._tasks = {task.code: task for task, _is_done in picture.tasks}
        self.roles = FilterChips(self.tr("In whose place you practise"))
        self.roles.set_choices([(role, tr_label(words.CONTEXT, words.ROLES[role])) for role in ROLES], picture.role)
        self.roles.chosen.connect(self._play)
        self.rows = RecordList(self.tr("Tasks"))
        self.rows.show_rows([self._row(task, is_done) for task, is_done in picture.tasks])
        self.rows.chosen.connect(self._tell_how)
        self.rows.opened.connect(self._want)
        self.how = label("", "muted", wrap=True)
        self.where = button(self.tr("Show me where"), self._want_chosen, kind="primary")
        anew = button(self.tr("Begin anew"), lambda: self._go(Turn.FRESH_PRACTICE), icon_name="restore")
        home = button(self.tr("Back to my school"), lambda: self._go(Turn.OWN), icon_name="arrow-left")
        promise = label(self.tr("Nothing of the practice school leaves this computer."), "caption", wrap=True)
        self.setLayout(
            column(
                row(self.roles), self.rows, self.how, row(self.where, None, home, anew), promise,
                gap=tokens.GAP, margins=tokens.GAP_CARD,
            )
        )  # fmt: skip
        self.setFixedWidth(theme().px(_WIDTH))
        self.rows.setFixedHeight(min(_MOST_ROWS, len(picture.tasks)) * self.rows.sizeHintForRow(0) + 6)
        self.how.setMinimumHeight(2 * self.how.fontMetrics().lineSpacing() + 4)
        following = picture.following or picture.tasks[0][0]
        self.rows.choose(following.code)
        self._tell_how(following.code)
        QTimer.singleShot(0, self.rows, self.rows.setFocus)

    def _row(self, task: Task, is_done: bool) -> ListRow:
        what = tr_label(words.CONTEXT, words.TASKS[task.code].what)
        chip = self.tr("Done") if is_done else ""
        return ListRow(task.code, what, "", chip, Tone.OK, "mark-check" if is_done else "mark-dot")

    def _tell_how(self, code: object) -> None:
        said = next((words.TASKS[known] for known in self._tasks if known == code), None)
        self.how.setText("" if said is None else tr_label(words.CONTEXT, said.how))

    def _want_chosen(self) -> None:
        self._want(self.rows.key())

    def _want(self, code: object) -> None:
        task = next((task for known, task in self._tasks.items() if known == code), None)
        if task is not None:
            self.close()
            self.wanted.emit(task)

    def _play(self, role: str) -> None:
        machine = self._context.machine
        self.close()
        if machine is not None:
            machine.play(role)

    def _go(self, turn: Turn) -> None:
        machine = self._context.machine
        self.close()
        if machine is not None:
            machine.go(turn)
