"""What can be done with a certificate that was issued: keep it as a file, give it out once more, take it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.records.certificates import Certificate, CertificateStatus
from app.ui.field_editors import no_personal_number
from app.ui.help.offer import offer_help
from app.ui.kit import tokens
from app.ui.kit.base import button, column, holder, label, row
from app.ui.kit.chips import ChipLabel
from app.ui.kit.dialogs import Dialog
from app.ui.kit.form_field import FormField
from app.ui.kit.held import deed
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.tokens import Tone


class IssuedBar(QWidget):
    """One issued certificate in a line with its deeds: `file_wanted`, `duplicate_wanted`, `revoke_wanted(reason)`,
    `put_back_wanted`."""

    file_wanted = Signal()
    duplicate_wanted = Signal()
    revoke_wanted = Signal(str)
    put_back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chip = ChipLabel()
        self._line = label("", "muted", wrap=True)
        self._file = button(self.tr("Save as PDF…"), self.file_wanted.emit, icon_name="export")
        self._again = deed(button(self.tr("Issue a duplicate"), self.duplicate_wanted.emit, icon_name="copy"))
        self._revoke = deed(button(self.tr("Revoke…"), self._ask))
        self._back = deed(button(self.tr("Let it hold again"), self.put_back_wanted.emit))
        head = row(self._chip)
        head.addWidget(self._line, 1)
        self._deeds = holder(row(self._file, self._again, self._revoke, self._back, None))
        layout = column(head, self._deeds, gap=tokens.GAP)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)

    def show_certificate(self, one: Certificate) -> None:
        """Show which certificate it is and how it stands."""
        is_revoked = one.status is CertificateStatus.REVOKED
        day = one.revoked_on if is_revoked else one.issued_on
        parts = (one.serial, f"{day:%d.%m.%Y}" if day else "", one.reason)
        self._line.setText(" · ".join(part for part in parts if part))
        if is_revoked:
            self._chip.show_state(self.tr("Revoked"), Tone.ERR)
        elif one.duplicate_of is not None:
            self._chip.show_state(self.tr("Duplicate"), Tone.NEUTRAL)
        else:
            self._chip.show_state(self.tr("Issued"), Tone.INFO)
        for each in (self._file, self._again, self._revoke):
            each.setVisible(not is_revoked)
        self._back.setVisible(is_revoked)

    def _ask(self) -> None:
        dialog = RevokeDialog(self, self._line.text())
        dialog.agreed.connect(self.revoke_wanted.emit)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class RevokeDialog(Dialog):
    """Asks why; `agreed(reason)`."""

    agreed = Signal(str)

    def __init__(self, parent: QWidget, which: str) -> None:
        super().__init__(parent)
        title = self.tr("Revoke the certificate")
        self.setWindowTitle(title)
        offer_help(self, "certificates")
        self.reason = DraftLineEdit(check=no_personal_number)
        self._field = FormField(self.tr("Reason"), self.reason, self.tr("For example: the name was misspelt."))
        keep = button(self.tr("Keep it"), self.reject)
        self._revoke = button(self.tr("Revoke"), self._agree, kind="danger")
        sentence = self.tr(
            "From the next exchange on, every check of this certificate says that it holds no more. Others are told "
            "its number, not the reason."
        )
        self.setLayout(
            column(
                label(title, "section"), label(which, "strong", wrap=True), label(sentence, "muted", wrap=True),
                self._field, row(None, keep, self._revoke), margins=tokens.MARGIN,
            )
        )  # fmt: skip
        self.setMinimumWidth(460)
        self.reason.setFocus()

    def _agree(self) -> None:
        text = self.reason.text().strip()
        if not text:
            self._field.show_error(self.tr("Please say why: the reason stays in your records."))
            self.reason.setFocus()
        elif not no_personal_number(text):
            self.accept()
            self.agreed.emit(text)
