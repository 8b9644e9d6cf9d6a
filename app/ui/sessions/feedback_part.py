"""Feedback of a session: forms typed in from paper with a digit per item, and what they say together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import InvalidRecord, Problem
from app.domain.records.sessions import Feedback
from app.domain.rules.feedback import ITEMS, LEAST
from app.ui import keys
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number, sentence_of
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import FilterChips
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.held import deed
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.saving import Saver, keep_draft
from app.ui.sessions.feedback_summary import SummaryCard
from app.ui.translate import tr_label
from app.usecases.feedback import blank_form

if TYPE_CHECKING:
    from app.usecases.feedback import FeedbackPage

_SKIPPED = frozenset("0-– ")


class FeedbackPart(QWidget):
    """Five digits, two lines, Enter: the form is kept and the next one begins."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._saver = Saver(context, self)
        self._slot: Id | None = None
        self._page: FeedbackPage | None = None
        self.digits = [_Digit() for _ in ITEMS]
        self.best = DraftLineEdit(check=no_personal_number)
        self.improve = DraftLineEdit(check=no_personal_number)
        self._trouble = label("", "help", wrap=True)
        self._trouble.setProperty("state", "error")
        self._trouble.hide()
        self._entry = deed(Card(self.tr("Type in a form")))
        self._entry.add(
            label(self.tr("A digit from 1 to 5 for each item goes on by itself; 0 for no answer. "
                          "Enter in the last line keeps the form and begins the next one."), "muted", wrap=True),
            form_row(*(
                FormField(tr_label("records", Feedback.record_type.by_name[item].label), digit)
                for item, digit in zip(ITEMS, self.digits, strict=True)
            )),
            form_row(
                FormField(tr_label("records", Feedback.record_type.by_name["best"].label), self.best),
                FormField(tr_label("records", Feedback.record_type.by_name["improve"].label), self.improve),
            ),
            self._trouble,
            row(button(self.tr("Keep the form (Ctrl+Enter)"), self.keep), None),
        )  # fmt: skip
        self.scope = FilterChips(self.tr("Forms of what"))
        self.scope.set_choices([("session", self.tr("This session")), ("event", self.tr("All sessions"))])
        self.scope.chosen.connect(lambda _code: self._show_summary())
        self.summary = SummaryCard()
        self.setLayout(column(self._entry, self.scope, self.summary, None, gap=tokens.GAP_CARD))
        for digit, after in zip(self.digits, [*self.digits[1:], self.best], strict=True):
            digit.filled.connect(partial(after.setFocus, Qt.FocusReason.TabFocusReason))
        for digit, before in zip(self.digits[1:], self.digits, strict=False):
            digit.left.connect(before.setFocus)
        self.best.returnPressed.connect(self.improve.setFocus)
        self.improve.returnPressed.connect(self.keep)
        self.best.draft.connect(lambda text: self._draft("best", text))
        self.improve.draft.connect(lambda text: self._draft("improve", text))
        keep = QShortcut(QKeySequence(keys.KEEP), self)
        keep.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keep.activated.connect(self.keep)

    def show_slot(self, slot: Id) -> None:
        """Show the forms of a session."""
        if slot != self._slot:
            self._slot = slot
            self._clear()
            self.best.begin((slot, "best"))
            self.improve.begin((slot, "improve"))
        work = partial(self._context.desk.feedback.page, slot)
        self._context.background.run(
            "read", work, owner=self, done=partial(self._show, slot), failed=lambda _problem: None
        )

    def start(self) -> None:
        """Put the cursor where a form begins."""
        self.digits[0].setFocus()

    def keep(self) -> None:
        """Keep the form and begin the next one."""
        slot = self._slot
        if slot is None or no_personal_number(self.best.text()) or no_personal_number(self.improve.text()):
            return
        items = {item: digit.points() for item, digit in zip(ITEMS, self.digits, strict=True)}
        work = partial(self._context.desk.feedback.add, slot, items, self.best.text(), self.improve.text())
        self._saver.run(work, done=self._kept, failed=self._refused)

    def _kept(self, changed: Changed) -> None:
        (form,) = changed.rows["feedback"]
        feedback = self._context.desk.feedback
        self._clear()
        self.start()
        take_back = partial(feedback.remove, Feedback, form)
        self._context.toast(self.tr("The form was kept."), lambda: self._saver.run(take_back))

    def _refused(self, problem: Problem) -> None:
        found = problem.facts.get("findings", ()) if isinstance(problem, InvalidRecord) else ()
        if isinstance(found, tuple) and found:
            self._trouble.setText(" ".join(sentence_of(each) for each in found))
            self._trouble.show()
            self.start()
        else:
            self._context.problem(problem, self)

    def _clear(self) -> None:
        for digit in self.digits:
            digit.clear()
        for line in (self.best, self.improve):
            line.clear()
            line.load("")
        self._trouble.hide()

    def _show(self, slot: Id, page: FeedbackPage) -> None:
        if slot != self._slot:
            return
        self._page = page
        self._entry.heading.setText(self.tr("Type in form {number}").format(number=page.forms + 1))
        for field, line in (("best", self.best), ("improve", self.improve)):
            if page.draft.get(field) and not line.text():
                line.load("", page.draft[field])
        self._show_summary()

    def _show_summary(self) -> None:
        page = self._page
        if page is None:
            return
        here = self.scope.code() == "session"
        forms = page.forms if here else page.all_forms
        told = self.tr("Forms: {forms}").format(forms=forms)
        if here and page.present:
            told = self.tr("Forms: {forms} of {present} people who were there").format(
                forms=forms, present=page.present
            )
        if forms < LEAST:
            wait = self.tr("What they say is shown from {least} forms on, so that nobody can be recognised.")
            told = f"{told}. {wait.format(least=LEAST)}"
        self.summary.show_summary(told, page.session if here else page.event)

    def _draft(self, field: str, text: str) -> None:
        if self._slot is not None:
            keep_draft(self._context, self, Feedback, blank_form(self._slot), field, text)


class _Digit(QLineEdit):
    """One digit from 1 to 5; typing it goes on, Backspace in an empty one goes back."""

    filled = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(1)
        self.setFixedWidth(2 * tokens.MIN_TARGET)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def points(self) -> int | None:
        """What was given, None for no answer."""
        return int(self.text()) if self.text() in tuple("12345") else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit replaces what stands and goes on; 0, a dash or Space is no answer; other letters are nothing."""
        text = event.text()
        if text and (text in "12345" or text in _SKIPPED):
            self.setText(text if text in "12345" else "")
            self.filled.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.filled.emit()
        elif not text or not text.isprintable() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
