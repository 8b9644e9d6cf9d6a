"""Importing a staff list: choose a file, look at what would come, import, and take it back if it was wrong."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.ids import Id
from app.domain.problems import NoNamesInFile, Problem
from app.domain.roster_words import Column
from app.ui import keys
from app.ui.context import PageContext
from app.ui.importing.plan_view import PlanView
from app.ui.importing.result_view import ResultView
from app.ui.importing.start_view import StartView
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row
from app.ui.kit.long_work import LongWork
from app.ui.kit.page import ScrollPage
from app.ui.problems import words_for
from app.usecases.import_plan import ImportPlan
from app.usecases.import_sample import Sample
from app.usecases.importing import ImportReport, UndoneImport


class ImportPanel(QWidget):
    """Three steps in one place; `closed` when the person goes back to the lists."""

    closed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._path: Path | None = None
        self._sample: Sample | None = None
        self._meant: dict[str, Id] = {}
        self._asked = 0
        self.start_view, self.plan_view, self.result_view = StartView(), PlanView(context), ResultView()
        self.steps = QStackedWidget()
        for view in (self.start_view, self.plan_view, self.result_view):
            self.steps.addWidget(ScrollPage(view, margin=0))
        self._busy = label("", "muted")
        back = button(self.tr("Back to the lists"), self.closed.emit, kind="link", icon_name="arrow-left")
        layout = column(row(back, None, self._busy), gap=tokens.GAP)
        layout.addWidget(self.steps, 1)
        layout.setContentsMargins(20, tokens.GAP, 20, tokens.GAP_CARD)
        self.setLayout(layout)
        self.start_view.chosen.connect(self.read)
        self.start_view.undo_wanted.connect(self._take_back)
        self.plan_view.mapped.connect(self._map)
        self.plan_view.meant.connect(self._mean)
        self.plan_view.agreed.connect(self._import)
        self.plan_view.other_file.connect(self.start)
        self.result_view.undo_wanted.connect(self._take_back)
        self.result_view.next_wanted.connect(self.start)
        self.result_view.closed.connect(self.closed.emit)
        QShortcut(QKeySequence(keys.BACK), self).activated.connect(self.closed.emit)

    def start(self) -> None:
        """Begin with choosing a file."""
        self._path = self._sample = None
        self._asked += 1
        self.start_view.show_trouble("")
        self.steps.setCurrentIndex(0)
        desk = self._context.desk
        self._context.background.run(
            "read", lambda: desk.importing.earlier(), owner=self, done=self.start_view.show_earlier
        )
        QTimer.singleShot(0, self, self.start_view.zone.choose.setFocus)

    def read(self, path: Path) -> None:
        """Look into a file."""
        self._path, self._meant = path, {}
        desk = self._context.desk
        self._busy.setText(self.tr("Reading {file}…").format(file=path.name))
        self._context.background.run(
            "read", lambda: desk.importing.sample(path), owner=self, done=self._show_sample, failed=self._unreadable
        )

    def _show_sample(self, sample: Sample) -> None:
        path = self._path
        if path is None:
            return
        self._sample = sample
        self.plan_view.show_sample(sample, path.name)
        self._make_plan()

    def _make_plan(self) -> None:
        path, sample = self._path, self._sample
        if path is None or sample is None:
            return
        if not sample.mapping.has_names:
            self._show_plan(self._asked, None)
            return
        self._asked += 1
        number, desk, meant = self._asked, self._context.desk, dict(self._meant)
        self._busy.setText(self.tr("Comparing with the people who are here…"))
        self._context.background.run(
            "read", lambda: desk.importing.preview(path, sample.mapping, meant), owner=self,
            done=partial(self._show_plan, number), failed=partial(self._no_plan, number),
        )  # fmt: skip

    def _show_plan(self, number: int, plan: ImportPlan | None) -> None:
        if number != self._asked:
            return
        first = self.steps.currentIndex() != 1
        self._busy.setText("")
        self.plan_view.show_plan(plan)
        self.steps.setCurrentIndex(1)
        if first:
            QTimer.singleShot(0, self.plan_view, self.plan_view.start)

    def _map(self, index: int, column_kind: Column) -> None:
        sample, path, desk = self._sample, self._path, self._context.desk
        if sample is None or path is None:
            return
        mapping = sample.mapping.with_column(index, column_kind)
        self._context.background.run(
            "read", lambda: desk.importing.sample(path, mapping), owner=self, done=self._show_sample,
            failed=self._unreadable,
        )  # fmt: skip

    def _mean(self, key: str, school: Id | None) -> None:
        self._meant.pop(key, None)
        if school is not None:
            self._meant[key] = school
        self._make_plan()

    def _import(self, plan: ImportPlan) -> None:
        run = LongWork(self._context.background, self, self.tr("Importing the staff list"), self._written)
        run.finished.connect(self._imported)
        run.failed.connect(lambda problem: self._context.problem(problem, self))
        work = partial(self._context.desk.importing.carry_out, plan)
        run.start(work, len(plan.new), self.tr("What is written can be taken back."))

    def _written(self, done: int, total: int) -> str:
        return self.tr("{done} of {total} people").format(done=done, total=total)

    def _imported(self, report: ImportReport) -> None:
        self._context.live.post(report.changed)
        self.result_view.show_report(report)
        self.steps.setCurrentIndex(2)
        text = self.tr("%n person(s) were imported.", "", report.written)
        self._context.toast(text, partial(self._take_back, report.batch))
        QTimer.singleShot(0, self.result_view, self.result_view.start)

    def _take_back(self, batch: str) -> None:
        desk = self._context.desk
        self._context.background.run("write", lambda: desk.importing.undo(batch), owner=self, done=self._taken_back)

    def _taken_back(self, undone: UndoneImport) -> None:
        self._context.live.post(undone.changed)
        self._context.toast(self._told(undone))
        self.start()

    def _told(self, undone: UndoneImport) -> str:
        if undone.kept:
            return self.tr("The import was taken back. %n entry(s) stay because they are in use.", "", undone.kept)
        return self.tr("The import was taken back.")

    def _unreadable(self, problem: Problem) -> None:
        self._busy.setText("")
        self.steps.setCurrentIndex(0)
        words = words_for(problem)
        self.start_view.show_trouble(f"{words.title}. {words.sentence} {words.next_step}")

    def _no_plan(self, number: int, problem: Problem) -> None:
        if isinstance(problem, NoNamesInFile):
            self._show_plan(number, None)
        else:
            self._unreadable(problem)
