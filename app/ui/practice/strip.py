"""The strip above every page of a practice school: what this is, what comes next, and the way to the tasks."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.domain import practice_words as words
from app.domain.change import Changed
from app.domain.rules.practice_tasks import Task
from app.ui import keys
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, icon_label, label, row, set_kind
from app.ui.practice.panel import TasksPanel
from app.ui.practice.places import place_of
from app.ui.translate import tr_label
from app.usecases.practice import PracticePicture

_PAUSE_MS = 400
"""Changes within this time are looked at together."""


class PracticeStrip(QFrame):
    """F9 opens the tasks, Ctrl+F9 goes where the next one is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "practice")
        self._role = ""
        self._context: PageContext | None = None
        self.picture: PracticePicture | None = None
        self.name = label(self.tr("Practice school"), "strong")
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.following = label("", wrap=True)
        self.following.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.where = button(self.tr("Show me where"), self._show_following, kind="link")
        self.where.setToolTip(self.tr("Show me where (Ctrl+F9)"))
        self.tasks = button(self.tr("Tasks"), self.open_tasks)
        self.tasks.setToolTip(self.tr("Tasks (F9)"))
        for narrow in (self.where, self.tasks):
            narrow.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = row(icon_label("bulb", "warn"), self.name, gap=tokens.GAP)
        layout.addWidget(self.following, 1)
        layout.addWidget(self.where)
        layout.addWidget(self.tasks)
        layout.setContentsMargins(20, tokens.GAP_TIGHT, 20, tokens.GAP_TIGHT)
        self.setLayout(layout)
        self.setAccessibleName(self.tr("Practice school: nothing of it leaves this computer."))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self.refresh)
        for pressed, action in ((keys.TASKS, self.open_tasks), (keys.TASK_PLACE, self._show_following)):
            QShortcut(QKeySequence(pressed), self).activated.connect(action)
        self._show_words()

    def serve(self, context: PageContext, role: str) -> None:
        """Follow what is done at the open desk by somebody who plays `role`."""
        if self._context is None:
            context.live.changed.connect(self._on_changed)
        self._context, self._role, self.picture = context, role, None
        self.refresh()

    def refresh(self) -> None:
        """Ask the records how far the tasks are."""
        context, role = self._context, self._role
        if context is not None:
            context.background.run("write", lambda: context.desk.practice.picture(role), owner=self, done=self._show)

    def open_tasks(self) -> None:
        """Open the panel of the tasks below the strip."""
        if self._context is not None and self.picture is not None:
            panel = TasksPanel(self._context, self.picture, self.window())
            panel.wanted.connect(self.go)
            panel.open_below(self.tasks, align_right=True)

    def go(self, task: Task) -> None:
        """Go where a task is done."""
        if self._context is not None and self.picture is not None:
            key, args = place_of(task.code, self.picture.places)
            self._context.navigate(key, **args)

    def _show_following(self) -> None:
        if self.picture is not None and self.picture.following is not None:
            self.go(self.picture.following)

    def _show(self, picture: PracticePicture) -> None:
        before, self.picture = self.picture, picture
        self._show_words()
        if before is not None and self._context is not None and picture.done > before.done:
            self._congratulate(before, picture)

    def _congratulate(self, before: PracticePicture, picture: PracticePicture) -> None:
        was = {task.code for task, is_done in before.tasks if is_done}
        done = next(task for task, is_done in picture.tasks if is_done and task.code not in was)
        if self._context is not None:
            what = tr_label(words.CONTEXT, words.TASKS[done.code].what)
            self._context.toast(self.tr("Task done: {task}").format(task=what))

    def _show_words(self) -> None:
        picture = self.picture
        if picture is None:
            self.following.setText(self.tr("Nothing of it leaves this computer."))
            self.where.hide()
            return
        task = picture.following
        if task is None:
            self.following.setText(self.tr("All tasks of this role are done. Try another role, or begin anew."))
        else:
            said = words.TASKS[task.code]
            what, how = tr_label(words.CONTEXT, said.what), tr_label(words.CONTEXT, said.how)
            self.following.setText(self.tr("Next: {task}. {how}").format(task=what, how=how))
        self.where.setVisible(task is not None)
        done = self.tr("Tasks: {done} of {all}").format(done=picture.done, all=len(picture.tasks))
        self.tasks.setText(done)

    def _on_changed(self, changed: Changed) -> None:  # noqa: ARG002 - a task may ask for any record
        if not self._later.isActive():
            self._later.start()
