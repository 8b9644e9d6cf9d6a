"""A person's certificates, those brought from elsewhere, and the passport that carries them on."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.certificate_words import CHECKS, CONTEXT, KINDS, STATUSES, hours_text
from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.passport import ENDING
from app.domain.records.certificates import (
    Certificate,
    CertificateKind,
    CertificateStatus,
    CreditCheck,
    ForeignCredit,
    IssuerKey,
)
from app.ui.certificates.files import CertificateFiles, file_name
from app.ui.certificates.passport_dialog import PassportDialog
from app.ui.context import PageContext
from app.ui.kit.base import button, label
from app.ui.kit.card import Card
from app.ui.kit.flow import FlowLayout
from app.ui.kit.held import deed
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.tokens import Tone
from app.ui.saving import Saver
from app.ui.translate import tr_label
from app.usecases.passports import PassportPlan, PersonPapers

_LINES = 5
_TONES = {CertificateStatus.REVOKED: Tone.ERR, CertificateStatus.DUPLICATE: Tone.NEUTRAL}


class PersonCertificates(Card):
    """Reads for itself: `show_person` says whose."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(" ")  # the heading comes with the figures
        self._context = context
        self._saver = Saver(context, self)
        self._files = CertificateFiles(context, self)
        self._person: Id | None = None
        self._name = ""
        self._issued: dict[object, Certificate] = {}
        self._none = label(self.tr("No certificates yet."), "muted", wrap=True)
        self.rows = RecordList(self.tr("Certificates"))
        self.rows.chosen.connect(lambda _key: self._show_deeds())
        self._pdf = button(self.tr("Save as PDF…"), self._save_shown, icon_name="export")
        self._make = button(self.tr("Make a passport…"), self._make_passport, icon_name="usb")
        if not context.desk.may_write(IssuerKey):
            self._make.hide()  # it is signed with a key of the school
        self._take = deed(button(self.tr("Take over a passport…"), self._ask_passport, icon_name="import"))
        deeds, flow = QWidget(), FlowLayout()
        deeds.setLayout(flow)
        for each in (self._pdf, self._make, self._take):
            flow.addWidget(each)
        self.add(self._none, self.rows, deeds)
        context.live.changed.connect(self._on_changed)

    def show_person(self, person: Id, name: str) -> None:
        """Show the certificates of `person`."""
        self._person, self._name = person, name
        desk = self._context.desk
        self._context.background.run("read", partial(desk.passports.papers, person), owner=self, done=self._show)

    def take(self, path: Path) -> None:
        """Look into a passport and ask whether to take it over."""
        person, desk = self._person, self._context.desk
        if person is not None:
            self._context.background.run(
                "read", lambda: desk.passports.preview(path, person), owner=self, done=self._offer,
                failed=lambda problem: self._context.problem(problem, self),
            )  # fmt: skip

    def write(self, path: Path) -> None:
        """Write the passport to `path`."""
        person, desk = self._person, self._context.desk
        if person is not None:
            file = path if path.suffix == ENDING else path.with_name(path.name + ENDING)
            self._saver.run(
                lambda: desk.passports.write(person, file), toast=self.tr("Saved: {file}").format(file=file.name)
            )

    def _show(self, papers: PersonPapers) -> None:
        language = self._context.language
        self._issued = {one.id: one for one in papers.issued}
        hours = hours_text(papers.half_hours, language)
        heading = self.tr("Certificates and hours: {hours}").format(hours=hours)
        self.heading.setText(heading if papers.half_hours else self.tr("Certificates"))
        rows = [self._row(one) for one in papers.issued] + [self._brought(one) for one in papers.brought]
        self.rows.show_rows(rows, self.rows.key() or (rows[0].key if rows else None))
        self.rows.setFixedHeight(min(len(rows), _LINES) * (self.rows.sizeHintForRow(0) if rows else 0) + 4)
        self.rows.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._show_deeds()

    def _show_deeds(self) -> None:
        one = self._issued.get(self.rows.key())
        self._pdf.setEnabled(one is not None and one.status is not CertificateStatus.REVOKED)

    def _row(self, one: Certificate) -> ListRow:
        chip = tr_label(CONTEXT, STATUSES.get(one.status, str(one.status)))
        return ListRow(one.id, one.title, self._line(one), chip, _TONES.get(one.status, Tone.OK))

    def _brought(self, one: ForeignCredit) -> ListRow:
        tone = Tone.OK if one.checked_as is CreditCheck.VERIFIED else Tone.WARN
        chip = tr_label(CONTEXT, CHECKS.get(one.checked_as, str(one.checked_as)))
        return ListRow(one.id, one.title, self._line(one), chip, tone)

    def _line(self, one: Certificate | ForeignCredit) -> str:
        kind = tr_label(CONTEXT, KINDS[one.kind]) if isinstance(one.kind, CertificateKind) else str(one.kind)
        hours = hours_text(one.half_hours or None, self._context.language)
        day = f"{one.issued_on:%d.%m.%Y}" if one.issued_on else ""
        parts = (kind, self.tr("{hours} h").format(hours=hours) if hours else "", day, one.serial)
        return " · ".join(part for part in parts if part)

    def _save_shown(self) -> None:
        one = self._issued.get(self.rows.key())
        if one is not None:
            self._files.save_one_file([one], f"{one.serial} {one.name_kk}")

    def _make_passport(self) -> None:
        kinds = self.tr("Passports (*.shyraq-passport)")
        name = f"{file_name(self._name)}{ENDING}"
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Make a passport"), name, kinds)
        if path:
            self.write(Path(path))

    def _ask_passport(self) -> None:
        kinds = self.tr("Passports (*.shyraq-passport)")
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a passport"), "", kinds)
        if path:
            self.take(Path(path))

    def _offer(self, plan: PassportPlan) -> None:
        dialog = PassportDialog(self, plan, self._context.language)
        dialog.agreed.connect(lambda: self._carry_out(plan))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _carry_out(self, plan: PassportPlan) -> None:
        passports, number = self._context.desk.passports, plan.new
        self._saver.run(
            partial(passports.take_over, plan),
            toast=self.tr("%n certificate(s) were taken over.", "", number),
            undo=partial(passports.give_back, plan),
        )

    def _on_changed(self, changed: Changed) -> None:
        if self._person is not None and changed.touches("certificate", "foreign_credit"):
            self.show_person(self._person, self._name)
