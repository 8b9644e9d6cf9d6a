"""What a person has agreed to: how things stand, the statements, and a short form for a new one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QWidget

from app.domain.ids import NOBODY, Id
from app.domain.records.consent import Consent, ConsentMethod, ConsentScope
from app.domain.records.schools import Language
from app.domain.rules.consent import ConsentState, check_consent
from app.ui import keys
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, holder, icon_button, label, line, row
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.day_text import show_day
from app.ui.kit.held import deed
from app.ui.kit.tokens import Tone
from app.ui.people.words import WORDS, word
from app.ui.record_form import RecordForm
from app.ui.saving import Saver
from app.usecases.consents import ConsentPicture

_ROWS = (("scopes",), ("given_on", "method"), ("language", "operator"))
_LANGUAGES = (Language.KK, Language.RU)


class ConsentCard(Card):
    """Reads and shows the consent of one person; the chip beside the heading says how things stand."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        self._state = ChipLabel()
        super().__init__(self.tr("Consent to personal data"), self._state)
        self._context, self._owner = context, owner
        self._saver = Saver(context, owner)
        self._person: Id | None = None
        self._picture: ConsentPicture | None = None
        self._sentence = label("", "muted", wrap=True)
        self._statements = column(gap=tokens.GAP)
        self._form = RecordForm(
            context, Consent, _ROWS, WORDS,
            help_texts={"operator": self.tr("Who keeps the data: name and BIN.")},
        )  # fmt: skip
        self._form.edited.connect(self._on_edited)
        self._form.offer("language", [(each.value, word(each)) for each in _LANGUAGES])
        keep = button(self.tr("Record consent  Ctrl+Enter"), self.finish, kind="primary")
        give_up = button(self.tr("Cancel"), self._close_form)
        self._new = holder(column(line(), self._form, row(None, give_up, keep), gap=tokens.GAP_LIST))
        shortcut = QShortcut(QKeySequence(keys.KEEP), self._new)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.finish)
        self._begin = deed(button(self.tr("New consent"), self.start, icon_name="plus"))
        read = button(self.tr("Read the text"), self._read_text, icon_name="file")
        self.add(self._sentence, self._statements, row(self._begin, read, None), self._new)
        self._new.hide()

    def show_person(self, person: Id) -> None:
        """Read and show what `person` has said."""
        if person != self._person:
            self._close_form()
        self._person = person
        desk, language = self._context.desk, self._context.language
        self._context.background.run(
            "read", lambda: (person, desk.consents.picture(person, language)), owner=self, done=self._show,
            failed=lambda _problem: None,  # the page itself says when somebody is gone
        )  # fmt: skip

    def start(self) -> None:
        """Open the form for a new statement."""
        if self._person is None or self._picture is None:
            return
        text_language = Language.RU if self._context.language == "ru" else Language.KK
        self._form.show_record(
            Consent(
                id=NOBODY, person_id=self._person, given_on=self._context.today(), method=ConsentMethod.PAPER_SCAN,
                language=text_language, scopes=frozenset({ConsentScope.CORE}), operator=self._picture.operator,
            )
        )  # fmt: skip
        self._form.show_findings(())
        self._new.show()
        self._begin.setEnabled(False)
        self._form.editors["scopes"].widget.setFocus()

    def finish(self) -> None:
        """Keep the statement in the form."""
        asked = self._form.record
        if self._new.isHidden() or not isinstance(asked, Consent):
            return
        record = partial(
            self._context.desk.consents.record, asked.person_id, asked.scopes,
            language=str(asked.language or Language.KK), method=asked.method or ConsentMethod.PAPER_SCAN,
            given_on=asked.given_on, operator=asked.operator,
        )  # fmt: skip
        self._close_form()
        self._saver.run(record, toast=self.tr("The consent was recorded."))

    def _close_form(self) -> None:
        had_focus = self._new.isAncestorOf(self._owner.window().focusWidget() or self._begin)
        self._new.hide()
        self._begin.setEnabled(True)
        if had_focus:
            self._begin.setFocus()

    def _on_edited(self, field: str, value: Any) -> None:
        record = self._form.record
        if isinstance(record, Consent):
            changed = replace(record, **{field: value})
            self._form.show_record(changed)
            self._form.show_findings(check_consent(changed, self._context.today()))

    def _show(self, read: tuple[Id, ConsentPicture]) -> None:
        person, picture = read
        if person != self._person:
            return
        self._picture = picture
        chip, tone, sentence = self._words(picture.state)
        self._state.show_state(chip, tone)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        clear(self._statements)
        for place, consent in enumerate(picture.statements):
            self._statements.addLayout(self._statement(consent, is_last=place == 0))

    def _words(self, state: ConsentState) -> tuple[str, Tone, str]:
        return {
            ConsentState.MISSING: (
                self.tr("No consent"), Tone.WARN,
                self.tr("Nothing of this person may leave for lists, photos or publications before they agree."),
            ),
            ConsentState.HOLDS: (self.tr("Has agreed"), Tone.OK, ""),
            ConsentState.EXPIRED: (self.tr("Has run out"), Tone.WARN, self.tr("Please ask for a new one.")),
            ConsentState.WITHDRAWN: (
                self.tr("Withdrawn"), Tone.ERR, self.tr("The data of this person must not be used any more.")
            ),
        }[state]  # fmt: skip

    def _statement(self, consent: Consent, *, is_last: bool) -> QLayout:
        scopes = ", ".join(word(scope) for scope in ConsentScope if scope in consent.scopes)
        facts = [word(consent.method) if consent.method else "", consent.operator, self._term(consent)]
        made = row(gap=tokens.GAP)
        words = column(
            label(f"{show_day(consent.given_on)} · {scopes or '–'}", wrap=True),
            label(" · ".join(fact for fact in facts if fact), "caption", wrap=True), gap=0,
        )  # fmt: skip
        made.addLayout(words, 1)
        if is_last and consent.withdrawn_on is None:
            made.addWidget(deed(button(self.tr("Withdraw today"), partial(self._withdraw, consent), kind="link")))
        made.addWidget(deed(icon_button("trash", self.tr("Remove this statement"), partial(self._remove, consent))))
        return made

    def _term(self, consent: Consent) -> str:
        if consent.withdrawn_on is not None:
            return self.tr("withdrawn on {day}").format(day=show_day(consent.withdrawn_on))
        return self.tr("until {day}").format(day=show_day(consent.expires_on)) if consent.expires_on else ""

    def _withdraw(self, consent: Consent) -> None:
        consents = self._context.desk.consents
        undo = partial(consents.edit, consent.id, withdrawn_on=None)
        self._saver.run(partial(consents.withdraw, consent.id), toast=self.tr("The consent is withdrawn."), undo=undo)

    def _remove(self, consent: Consent) -> None:
        consents = self._context.desk.consents
        undo = partial(consents.put_back, consent)
        self._saver.run(partial(consents.remove, consent.id), toast=self.tr("The statement was removed."), undo=undo)

    def _read_text(self) -> None:
        from app.ui.people.paper_dialog import PaperDialog  # rarely wanted

        person, desk, language = self._person, self._context.desk, self._context.language
        if person is None:
            return
        self._context.background.run(
            "read", lambda: desk.consents.form(person, language), owner=self,
            done=lambda paper: PaperDialog(self._owner.window(), paper).open(),
        )  # fmt: skip
