"""The sheet with its tools: what it is used for, whose observations are written, stages, and the answers by number."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.records.research_lessons import Match, Outcome, RlObservation, RlPrediction, RlPupilOutcome
from app.ui import keys
from app.ui.context import PageContext
from app.ui.history.field_menu import offer_history_of
from app.ui.kit import tokens
from app.ui.kit.base import button, column, holder, icon_button, label, row
from app.ui.kit.chips import ChipLabel, FilterChips
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.focus import focus_first
from app.ui.kit.held import deed, unless_held
from app.ui.kit.tokens import Tone
from app.ui.lesson_study.answer_bar import AnswerBar
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.sheet_cells import Kind
from app.ui.lesson_study.sheet_header import Mode
from app.ui.lesson_study.sheet_model import Index
from app.ui.lesson_study.sheet_pasting import SheetPasting
from app.ui.lesson_study.sheet_places import Place, place_of
from app.ui.lesson_study.sheet_view import SheetView
from app.usecases.lesson_study_pad import Taken
from app.usecases.lesson_study_pictures import LessonPicture


class SheetTab(QWidget):
    """Stages × case pupils. Before the lesson it opens for planning, afterwards for comparing."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._part = Part(context, self)
        self._picture: LessonPicture | None = None
        self._observer: Id = context.desk.who
        self.view = SheetView(self.tr("Stages and case pupils"))
        offer_history_of(context, self.view, self._place)
        SheetPasting(context, self.view)
        self.modes = FilterChips(self.tr("Use of the sheet"))
        self.modes.set_choices(
            [
                (Mode.PLAN, self.tr("Plan and predict")),
                (Mode.COMPARE, self.tr("Side by side")),
                (Mode.OBSERVE, self.tr("Observe")),
            ]
        )
        self.modes.chosen.connect(lambda code: self._set_mode(Mode(code)))
        self.observer = ChoiceField(writes=False)
        self.observer.setAccessibleName(self.tr("Whose observations are written"))
        self.observer.setMinimumWidth(260)
        self.observer.chosen.connect(self._set_observer)
        self.minutes = ChipLabel()
        self.keys = deed(AnswerBar())
        self._complaint = label("", "help", wrap=True)
        self._complaint.setProperty("state", "error")
        self._complaint.hide()
        self._stack = QStackedWidget()
        self._no_stages = EmptyState(
            "list",
            self.tr("No stages yet"),
            self.tr("Divide the lesson into stages. For each of them you predict what every case pupil will do."),
            action=(self.tr("Add four usual stages"), self.add_usual_stages),
            link=(self.tr("Add one stage"), self._add_stage),
        )
        if self._no_stages.link is not None:
            deed(self._no_stages.link)
        self._stack.addWidget(holder(column(self.view, self._complaint, self.keys, gap=tokens.GAP)))
        self._stack.addWidget(self._no_stages)
        self.setLayout(column(self._tools(), self._stack, gap=tokens.GAP))
        self._connect()

    def show_picture(self, picture: LessonPicture) -> None:
        """Show a lesson; the first time, in the use that fits how far it is."""
        other = self._picture is None or self._picture.lesson.id != picture.lesson.id
        taught = picture.locked and (self._picture is None or not self._picture.locked)
        self._picture = picture
        observer = self.tr("Observer: {name}")
        self.observer.set_choices([(person.id.hex(), observer.format(name=person.short)) for person in picture.people])
        if self._observer == NOBODY and picture.people:
            self._observer = picture.people[0].id
        self.observer.set_code(self._observer.hex())
        if other or taught:
            mode = Mode.COMPARE if picture.locked else Mode.PLAN
            self.modes.set_code(mode)
            self._set_mode(mode)
        if not self.view.sheet.has_shape_of(picture):
            self.flush()  # rows or columns come and go: what is being typed is saved before its editor closes
        self.view.sheet.show_picture(picture, self._observer)
        if taught and not other:
            self.view.begin()
        was_at_first_stage = self._no_stages.isAncestorOf(self.focusWidget() or self)
        self._stack.setCurrentIndex(0 if picture.stages else 1)
        if was_at_first_stage and picture.stages:
            self.take_focus()
        self._show_tools()
        self._show_minutes(picture)
        self._show_keys()

    def _place(self) -> Place | None:
        return place_of(self.view.sheet, self.view.currentIndex(), self._observer)

    def take_focus(self) -> None:
        """Let the keyboard begin in the sheet, or at the way to its first stages."""
        if self._stack.currentWidget() is self._no_stages:
            focus_first(self._no_stages)
        else:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> bool:
        """Commit what is being typed in a cell; False when it is refused."""
        editor = self.view.editor()
        if editor is None:
            return True
        if editor.error():
            return False
        self.view.commitData(editor)
        return True

    # -- putting together ---------------------------------------------------------------------------------------------

    def _tools(self) -> QWidget:
        add = deed(button(self.tr("Add a stage"), self._add_stage, icon_name="plus", tip=self.tr("Ctrl+Enter")))
        up = deed(icon_button("chevron-up", self.tr("Move the stage up"), partial(self._move_stage, -1)))
        down = deed(icon_button("chevron-down", self.tr("Move the stage down"), partial(self._move_stage, 1)))
        gone = deed(icon_button("trash", self.tr("Take the stage out"), self._remove_stage))
        self.take_all = deed(button("", self._take_all_notes, icon_name="import"))
        self._stage_tools: tuple[QWidget, ...] = (add, up, down, gone)
        line = row(gap=tokens.GAP)
        line.addWidget(self.modes, 1)
        for each in (self.minutes, up, down, gone, add, self.take_all, self.observer):
            line.addWidget(each)
        return holder(line)

    def _connect(self) -> None:
        sheet, part = self.view.sheet, self._part
        sheet.stage_written.connect(
            lambda stage, field, value: part.save(lambda: part.study.lessons.edit_stage(stage, **{field: value}))
        )
        sheet.predicted.connect(
            lambda stage, pupil, text: part.save(lambda: part.study.lessons.predict(stage, pupil, text))
        )
        sheet.observed.connect(self._observe)
        sheet.matched.connect(self._match)
        sheet.criterion_written.connect(self._set_criterion)
        sheet.outcome_chosen.connect(self._set_outcome)
        sheet.notes_wanted.connect(self._take_notes)
        self.view.current_changed.connect(self._show_keys)
        self.keys.chosen.connect(self.view.choose)
        self.keys.notes_wanted.connect(self.view.take_notes)
        self.view.delegate.drafted.connect(self._keep_draft)
        self.view.delegate.refused.connect(self._show_complaint)
        on_view, within = Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut
        for area, context, pressed, action in (
            (self.view, on_view, keys.KEEP, self._add_stage),
            (self._no_stages, within, keys.KEEP, self._add_stage),
            (self.view, on_view, keys.STAGE_UP, partial(self._move_stage, -1)),
            (self.view, on_view, keys.STAGE_DOWN, partial(self._move_stage, 1)),
        ):
            shortcut = QShortcut(QKeySequence(pressed), area)
            shortcut.setContext(context)
            shortcut.activated.connect(unless_held(self, action))

    # -- saving -------------------------------------------------------------------------------------------------------

    def _observe(self, stage: Id, pupil: Id, text: str) -> None:
        part, observer = self._part, self._observer
        part.save(lambda: part.study.lessons.observe(stage, pupil, observer, text))

    def _match(self, stage: Id, pupil: Id, match: Match | None) -> None:
        part, observer = self._part, self._observer
        part.save(lambda: part.study.lessons.match(stage, pupil, observer, match))

    def _take_notes(self, stage: Id, pupil: Id) -> None:
        if self._picture is not None:
            part, lesson, observer = self._part, self._picture.lesson.id, self._observer
            part.save(lambda: part.study.pad.take_over(lesson, stage, pupil, observer))

    def _take_all_notes(self) -> None:
        if self._picture is None or not self.flush():
            return
        part, lesson, observer, taken = self._part, self._picture.lesson.id, self._observer, list[Taken]()
        left = self._picture.notes_left(observer)

        def work() -> Changed:
            rows, changed = part.study.pad.take_over_all(lesson, observer)
            taken.extend(rows)
            return changed

        self.take_focus()  # the button goes with the last note
        toast = self.tr("%n note(s) were taken over", "", left)
        part.save(work, toast=toast, undo=lambda: part.study.pad.give_back(taken))

    def _set_criterion(self, pupil: Id, text: str) -> None:
        if self._picture is not None:
            part, lesson = self._part, self._picture.lesson.id
            part.save(lambda: part.study.lessons.set_criterion(lesson, pupil, text))

    def _set_outcome(self, pupil: Id, met: Outcome | None) -> None:
        if self._picture is not None:
            part, lesson = self._part, self._picture.lesson.id
            part.save(lambda: part.study.lessons.set_outcome(lesson, pupil, met))

    def _keep_draft(self, index: Index, text: str) -> None:
        """Keep a cell's typing under the row it will be written to."""
        sheet = self.view.sheet
        stage, pupil, kind = sheet.stage(index.row()), sheet.pupil(index.column()), sheet.kind(index)
        if self._picture is None or pupil is None:
            return
        part = self._part
        if kind is Kind.CRITERION:
            row_id = RlPupilOutcome.record_type.derived_id(self._picture.lesson.id, pupil.id)
            part.keep_draft(RlPupilOutcome, row_id, "success_criterion", text)
        elif kind is Kind.PREDICTION and stage is not None:
            field = "amended_text" if self._picture.locked else "text"
            part.keep_draft(RlPrediction, RlPrediction.record_type.derived_id(stage.id, pupil.id), field, text)
        elif kind is Kind.OBSERVATION and stage is not None:
            row_id = RlObservation.record_type.derived_id(stage.id, pupil.id, self._observer)
            part.keep_draft(RlObservation, row_id, "observed", text)

    # -- stages -------------------------------------------------------------------------------------------------------

    def _add_stage(self) -> None:
        if self._picture is None:
            return
        part, lesson = self._part, self._picture.lesson.id
        name = self.tr("Stage {number}").format(number=len(self._picture.stages) + 1)
        rest = (self._picture.lesson.duration_min or 0) - self._picture.minutes
        minutes = rest if 1 <= rest <= 60 else 5
        part.save(lambda: part.study.lessons.add_stage(lesson, name, minutes)[1])

    def add_usual_stages(self) -> None:
        """Fill an empty lesson with four stages that are usual and take as long as the lesson."""
        if self._picture is None:
            return
        part, lesson = self._part, self._picture.lesson.id
        length = self._picture.lesson.duration_min or 45
        names = (self.tr("Opening"), self.tr("New learning"), self.tr("Practice"), self.tr("Closing and reflection"))
        shares = (7, 13, length - 28, 8)
        stages = list(zip(names, shares, strict=True))
        part.save(lambda: part.study.lessons.add_stages(lesson, stages))

    def _move_stage(self, steps: int) -> None:
        stage = self.view.sheet.stage(self.view.currentIndex().row())
        if stage is not None:
            part, place = self._part, self.view.currentIndex()
            part.save(
                lambda: part.study.lessons.move_stage(stage.id, steps),
                done=lambda _changed: self.view.go_later(stage.id, place.column()),
            )

    def _remove_stage(self) -> None:
        stage = self.view.sheet.stage(self.view.currentIndex().row())
        if stage is not None:
            self._part.remove(stage, self.tr("Stage “{name}” was taken out").format(name=stage.name))

    # -- showing ------------------------------------------------------------------------------------------------------

    def _set_observer(self, code: str) -> None:
        self._observer = Id(bytes.fromhex(code))
        if self._picture is not None:
            self.view.sheet.show_picture(self._picture, self._observer)
            self._show_tools()

    def _set_mode(self, mode: Mode) -> None:
        self.view.set_mode(mode)
        self._show_tools()

    def _show_tools(self) -> None:
        """Stages are arranged while planning, an observer is chosen where observations are."""
        has_stages = self._picture is not None and bool(self._picture.stages)
        for tool in self._stage_tools:
            tool.setVisible(has_stages and self.view.mode is Mode.PLAN)
        observing = has_stages and self.view.mode is not Mode.PLAN
        self.observer.setVisible(observing)
        left = self._picture.notes_left(self._observer) if self._picture is not None else 0
        self.take_all.setText(self.tr("Take over all notes: {count}").format(count=left))
        self.take_all.setVisible(observing and bool(left))

    def _show_minutes(self, picture: LessonPicture) -> None:
        length = picture.lesson.duration_min or 0
        fits = not any(finding.code == "stage_sum" for finding in picture.findings)
        text = self.tr("{sum} of {length} min").format(sum=picture.minutes, length=length)
        self.minutes.show_state(text, Tone.OK if fits else Tone.WARN, "clock" if fits else "alert")
        self.minutes.setVisible(bool(picture.stages))

    def _show_keys(self) -> None:
        locked = self._picture is not None and self._picture.locked
        self.keys.show_for(self.view.current_kind(), locked=locked, has_notes=self.view.has_notes())

    def _show_complaint(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))
