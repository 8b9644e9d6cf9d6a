"""A passport from another school: what it holds, what of it would be taken over, and doing that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import passport_words as words
from app.domain.certificate_words import hours_text
from app.domain.passport_words import Taking
from app.ui.help.offer import offer_help
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, column, label, row
from app.ui.kit.dialogs import Dialog
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label
from app.usecases.passports import PassportLine, PassportPlan

_TONES = {
    Taking.NEW: Tone.OK, Taking.NEW_UNKNOWN_ISSUER: Tone.WARN, Taking.HERE_ALREADY: Tone.NEUTRAL,
    Taking.REVOKED: Tone.ERR, Taking.FORGED: Tone.ERR,
}  # fmt: skip
_LINES = 5
"""Certificates in sight; the list scrolls."""


class PassportDialog(Dialog):
    """Shows a plan; `agreed` when it is to be carried out."""

    agreed = Signal()

    def __init__(self, parent: QWidget, plan: PassportPlan, language: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Teacher's passport"))
        offer_help(self, "passport")
        passport = plan.passport
        school = " · ".join(part for part in (passport.school, f"{passport.made_on:%d.%m.%Y}") if part)
        self.rows = RecordList(self.tr("Certificates in the passport"))
        self.rows.show_rows([self._row(line, language) for line in plan.lines])
        hint = self.rows.sizeHintForRow(0) if plan.lines else 0
        self.rows.setFixedHeight(min(len(plan.lines), _LINES) * hint + 4)
        self.rows.setVisible(bool(plan.lines))
        number = plan.new
        self.take = button(self.tr("Take over %n certificate(s)", "", number), self._agree, kind="primary")
        self.take.setEnabled(number > 0)
        leave = button(self.tr("Leave it") if number else self.tr("Close"), self.reject)
        layout = column(
            label(passport.name, "section", wrap=True), label(school, "muted", wrap=True), margins=tokens.MARGIN,
            gap=tokens.GAP_LIST,
        )  # fmt: skip
        for banner in _banners(plan):
            layout.addWidget(banner)
        layout.addWidget(self.rows)
        if not plan.lines:
            layout.addWidget(label(self.tr("There are no certificates in it."), "muted", wrap=True))
        layout.addLayout(row(None, leave, self.take))
        self.setLayout(layout)
        self.setMinimumWidth(680)
        (self.take if number else leave).setFocus()

    def _row(self, line: PassportLine, language: str) -> ListRow:
        facts = line.certificate.facts
        hours = hours_text(facts.half_hours or None, language)
        day = f"{facts.issued_on:%d.%m.%Y}" if facts.issued_on else ""
        parts = (facts.issuer, self.tr("{hours} h").format(hours=hours) if hours else "", day)
        chip = tr_label(words.CONTEXT, words.TAKINGS[line.taking])
        return ListRow(facts.serial, facts.title, " · ".join(part for part in parts if part), chip, _TONES[line.taking])

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()


def _banners(plan: PassportPlan) -> list[Banner]:
    if plan.maker:
        made = [Banner(tr_label(words.CONTEXT, words.SIGNED_BY).format(maker=plan.maker), Tone.OK)]
    else:
        made = [Banner(tr_label(words.CONTEXT, words.MAKER_UNKNOWN), Tone.WARN)]
    if not plan.is_same_name:
        sentence = tr_label(words.CONTEXT, words.OTHER_NAME)
        made.append(Banner(sentence.format(name=plan.passport.name, person=plan.person.full_name), Tone.WARN))
    return made
