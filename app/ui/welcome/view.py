"""The page of the first start: language, four ways to begin, one button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.invitation import Invitation
from app.domain.problems import Problem, RelayProblem, Stalled, Unreachable
from app.ui.help.place import explain
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, column, holder, icon_label, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import FilterChips
from app.ui.kit.page import ScrollPage
from app.ui.kit.tokens import Tone
from app.ui.problems import words_for
from app.ui.translate import LANGUAGE_NAMES, LANGUAGES
from app.ui.welcome.form import ALONE, INVITED, Typed, WelcomeForm

RESTORE, PRACTICE = "restore", "practice"
_WIDTH = 760


class WelcomeView(ScrollPage):
    """`begun` when the form is complete, `alone_wanted` to begin without a line to the server that invites, the others
    when data is elsewhere or the language changes.
    """

    begun = Signal()
    alone_wanted = Signal()
    restore_wanted = Signal()
    practice_wanted = Signal()
    others_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, language: str, typed: Typed, way: str = ALONE, *, has_others: bool = False) -> None:
        """`has_others`: somebody works at this computer already, and there is a way back to the choice."""
        super().__init__()
        explain(self, "first-steps")
        self.languages = FilterChips(self.tr("Language"))
        self.languages.set_choices([(code, LANGUAGE_NAMES[code]) for code in LANGUAGES], language)
        self.languages.chosen.connect(self.language_chosen.emit)
        self.ways = FilterChips(self.tr("How to begin"))
        self.ways.set_choices(
            [
                (ALONE, self.tr("Begin on this computer")),
                (INVITED, self.tr("I have an invitation")),
                (RESTORE, self.tr("Restore from a backup")),
                (PRACTICE, self.tr("Practise first")),
            ],
            way,
        )
        self.ways.chosen.connect(self._show_way)
        self.form = WelcomeForm(language, typed)
        self.form.entered.connect(self._finish)
        self._about = label("", "muted", wrap=True)
        self._trouble = Banner("", Tone.ERR)
        self.start = button("", self._finish, kind="primary")
        self.start.setDefault(True)
        card = Card()
        self.alone = button(self.tr("Begin without a line"), self._finish_alone, icon_name="usb")
        self.alone.hide()
        ways = row(None, self.alone, self.start)
        if has_others:
            back = self.others = button(self.tr("Back to all"), self.others_wanted.emit, icon_name="arrow-left")
            ways.insertWidget(0, back)
        card.add(self.ways, self._about, 4, self.form, self._trouble, 4, ways)
        self._card = card
        self.setAcceptDrops(True)
        head = row(icon_label("lamp", "primary", 40), gap=tokens.GAP_LIST)
        promise = label(self._promise(), "muted", wrap=True)
        head.addLayout(column(label(self.tr("Welcome to Shyraq"), "title"), promise, gap=2), 1)
        middle = holder(column(self.languages, 4, head, 4, card, gap=tokens.GAP_LIST))
        middle.setMaximumWidth(_WIDTH)
        line = row(gap=0)
        line.addStretch(1)
        line.addWidget(middle, 100)
        line.addStretch(1)
        self.add(None, line, None)
        self._show_way(way)

    def typed(self) -> Typed:
        """What is typed so far."""
        return self.form.typed()

    def trouble(self) -> str:
        """The sentence below the form."""
        return self._trouble.sentence()

    def show_busy(self, sentence: str) -> None:
        """Say what is being done, and take no second answer meanwhile; an empty sentence ends it."""
        self._card.setEnabled(not sentence)
        self._trouble.show_sentence(sentence, Tone.INFO, "sync")

    def show_problem(self, problem: Problem) -> None:
        """Say what did not work, below the form."""
        words = words_for(problem)
        self.show_busy("")
        self._trouble.show_sentence(f"{words.title}. {words.sentence} {words.next_step}", Tone.ERR)
        if self.form.opened() is not None and isinstance(problem, Unreachable | Stalled | RelayProblem):
            sentence = self.tr(
                "There is no line to {address} now. You can begin all the same: from the settings your request to be"
                " let in goes by stick or file."
            )
            self._trouble.show_sentence(sentence.format(address=self.form.address.text()), Tone.WARN, "wifi-off")
            self.alone.show()
            self.alone.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """An invitation may be dragged here as a file, a picture or a text."""
        if not self.form.invitation.offered(event):
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Read it."""
        if not self.form.invitation.offered(event):
            super().dropEvent(event)

    def show_invitation(self, invitation: Invitation) -> None:
        """Go the way of the invited, with what the invitation says."""
        if self.ways.code() != INVITED:
            self.ways.set_code(INVITED)
            self._show_way(INVITED)
        self.form.show_invitation(invitation)
        self._first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_no_invitation(self, problem: Problem) -> None:
        """Say why what was brought is none, beside the place where one is brought."""
        if self.ways.code() != INVITED:
            self.ways.set_code(INVITED)
            self._show_way(INVITED)
        self.form.invitation.show_problem(problem)

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor waits in the first field."""
        super().showEvent(event)
        QTimer.singleShot(0, self, partial(self._first_field().setFocus, Qt.FocusReason.OtherFocusReason))

    def _first_field(self) -> QWidget:
        return self.start if self.ways.code() in (RESTORE, PRACTICE) else self.form.surname

    def _promise(self) -> str:
        return self.tr("Everything works without the internet. What you record is sent when there is a connection.")

    def _show_way(self, way: str) -> None:
        self.form.setVisible(way not in (RESTORE, PRACTICE))
        if way not in (RESTORE, PRACTICE):
            self.form.show_way(way)
        self._trouble.show_sentence("")
        self.alone.hide()
        self._about.setText(
            {
                ALONE: self.tr("You can connect to a server later; nothing is lost by that."),
                INVITED: self.tr("Your coordinator gave you an invitation, or an address and a code. It works once."),
                RESTORE: self.tr("Choose a copy made by Shyraq, for example on a USB stick. It is checked first."),
                PRACTICE: self.tr(
                    "A made-up school with a year of work and tasks for three roles. Nothing of it leaves this"
                    " computer, and you can come back here at any time."
                ),
            }[way]
        )
        self.start.setText(
            {
                ALONE: self.tr("Begin"),
                INVITED: self.tr("Connect and begin"),
                RESTORE: self.tr("Choose a file"),
                PRACTICE: self.tr("Open the practice school"),
            }[way]
        )

    def _finish_alone(self) -> None:
        if self.form.complete():
            self.alone_wanted.emit()

    def _finish(self) -> None:
        if self.ways.code() == RESTORE:
            self.restore_wanted.emit()
        elif self.ways.code() == PRACTICE:
            self.practice_wanted.emit()
        elif self.form.complete():
            self._trouble.show_sentence("")
            self.alone.hide()
            self.begun.emit()
