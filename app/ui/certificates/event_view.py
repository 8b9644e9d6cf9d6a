"""Certificates of one session: who has earned one, how it will look, issuing them, and those that were issued."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.record_words import ARTEFACTS
from app.domain.record_words import CONTEXT as CHOICES
from app.domain.records.certificates import Certificate, CertificateStatus
from app.domain.rules.earning import EARNING
from app.ui import keys
from app.ui.certificates.files import CertificateFiles
from app.ui.certificates.issued_card import IssuedBar
from app.ui.certificates.name_row import NameRow
from app.ui.certificates.papers import paper_of
from app.ui.certificates.people import CertificatePeople
from app.ui.certificates.preview import CertificatePreview
from app.ui.certificates.terms_card import TermsCard
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, column, icon_button, label, row
from app.ui.kit.dialogs import ConfirmDialog
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.held import deed, hold, is_held
from app.ui.kit.held_note import HeldNote
from app.ui.kit.long_work import LongWork
from app.ui.kit.page import ScrollPage
from app.ui.kit.split_view import SplitView
from app.ui.kit.title_label import TitleLabel
from app.ui.kit.tokens import Tone
from app.ui.saving import Saver
from app.ui.translate import tr_label
from app.usecases.certificates import CertificateLine, EventCertificates, PaperTerms

_SHOWN = (
    "event", "slot", "enrolment", "attendance", "certificate", "programme", "programme_cycle", "person", *EARNING,
)  # fmt: skip


class EventCertificatesView(QWidget):
    """Takes the whole page, as the attendance sheet does; `left` on the way back."""

    left = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        hold(self, not context.desk.may_write(Certificate))
        self._saver = Saver(context, self)
        self._files = CertificateFiles(context, self)
        self._event: Id | None = None
        self._found: EventCertificates | None = None
        self._terms: PaperTerms | None = None
        self._covers_list = False
        self._deeds()
        self.people = CertificatePeople(context.language, self._all, self._each, self._verifier)
        self.preview = CertificatePreview()
        self.terms = TermsCard(context)
        self.bar = IssuedBar()
        self.names = NameRow()
        self.early = Banner()
        self._why = label("", "muted", wrap=True)
        self._nobody = EmptyState("people", self.tr("Nobody takes part in this session yet"), framed=True)
        detail = ScrollPage(self._why, self.bar, self.preview, self.names, self.terms, None, margin=0)
        self.split = SplitView(self.people, detail, margin=0)
        head = row(self._back, gap=tokens.GAP_LIST)
        head.addLayout(column(self._title, self._line, gap=0), 1)
        head.addWidget(self._issue)
        layout = column(head, gap=tokens.GAP_LIST)
        if is_held(self) and not context.desk.only_reads:  # of whom it is said above the page
            layout.addWidget(HeldNote(self.tr("Facilitators and coordinators issue certificates; you read them here.")))
        layout.addWidget(self.early)
        layout.addWidget(self._nobody)
        layout.addWidget(self.split, 1)
        layout.setContentsMargins(20, 12, 20, 12)
        self.setLayout(layout)
        self._connect()

    def open(self, event: Id) -> None:
        """Show the certificates of `event`."""
        if event != self._event:
            self._event, self._terms, self._found = event, None, None
        self._read()
        QTimer.singleShot(0, self, self.people.rows.setFocus)

    def _deeds(self) -> None:
        self._back = icon_button("arrow-left", self.tr("Back to the session (Alt+Left)"), self.left.emit)
        self._issue = deed(button("", self._start, kind="primary", icon_name="certificate"))
        self._all = button(self.tr("All in one PDF…"), self._save_all, icon_name="export")
        self._each = button(self.tr("A file each…"), self._save_each, icon_name="folder")
        self._verifier = button(self.tr("Page for checking…"), self._save_verifier, icon_name="phone")
        self._title, self._line = TitleLabel(), TitleLabel("muted")

    def _connect(self) -> None:
        self.people.chosen.connect(lambda _key: self._show_person())
        self.people.opened.connect(lambda _key: self._show_detail())
        self.split.went_back.connect(self._go_back)
        self.people.picked.connect(self._show_deeds)
        self.people.picked.connect(self._show_person)
        self.names.named.connect(self.terms.name)
        self.terms.changed.connect(self._take_terms)
        self.terms.programme_changed.connect(self._keep_in_programme)
        self.bar.file_wanted.connect(self._save_shown)
        self.bar.duplicate_wanted.connect(self._duplicate)
        self.bar.revoke_wanted.connect(self._revoke)
        self.bar.put_back_wanted.connect(self._put_back)
        self._context.live.changed.connect(self._on_changed)
        self._alone = QShortcut(QKeySequence(keys.BACK), self)  # the split view has these keys while it is there
        self._alone.activated.connect(self._go_back)

    def _show_detail(self) -> None:
        self._covers_list = self.split.is_narrow
        self.split.show_detail()

    def _go_back(self) -> None:
        """On a narrow window first from the person to the list, then to the session."""
        if self._covers_list:
            self._covers_list = False
        else:
            flush_drafts(self)
            self.left.emit()

    def _read(self) -> None:
        event, terms, desk = self._event, self._terms, self._context.desk
        if event is not None:
            read = partial(desk.certificates.of_event, event, terms)
            self._context.background.run(
                "read", read, owner=self, done=self._show, failed=lambda _one: self.left.emit()
            )

    def _show(self, found: EventCertificates) -> None:
        if found.event.id != self._event:
            return
        fresh = self._found is None
        self._found = found
        title = found.event.title or self.tr("session without a title")
        self._title.show_title(self.tr("Certificates: {title}").format(title=title))
        self._line.show_title(self._needed(found))
        self.early.show_sentence(self._when(found), Tone.WARN if found.is_clock_doubtful else Tone.INFO)
        if self._terms is None:
            self._terms = found.terms
            self.terms.show_terms(found.event.id, found.terms, of_programme=found.of_programme)
        self.people.show_lines(found, fresh=fresh)
        self._nobody.setVisible(not found.lines)
        self.split.setVisible(bool(found.lines))
        self._alone.setEnabled(not found.lines)
        self._show_deeds()
        self._show_person()

    def _needed(self, found: EventCertificates) -> str:
        """What the programme asks for, in a sentence."""
        demands = found.demands
        also = [tr_label(CHOICES, ARTEFACTS[each]).lower() for each in ARTEFACTS if each in demands.work]
        if demands.least_percent:
            also.append(self.tr("test after with at least {percent} %").format(percent=demands.least_percent))
        elif demands.least_percent is not None:
            also.append(self.tr("test after"))
        if not also:
            return self.tr("{threshold} % of the time is needed.").format(threshold=found.threshold)
        sentence = self.tr("{threshold} % of the time is needed, and: {work}.")
        return sentence.format(threshold=found.threshold, work=", ".join(also))

    def _when(self, found: EventCertificates) -> str:
        """From when on certificates can be issued, in a sentence; "" when they can be now."""
        if found.too_early is None:
            return ""
        said = sentence_of(found.too_early)
        if not found.is_clock_doubtful:
            return said
        doubt = self.tr("The clock of this computer may be wrong, so you decide whether the session is over.")
        return f"{said} {doubt}"

    def _show_deeds(self) -> None:
        may_issue = self._found is not None and self._found.may_issue
        number, holding = len(self.people.picked_people()) if may_issue else 0, self._holding()
        self._issue.setText(self.tr("Issue: {number}").format(number=number) if number else self.tr("Issue"))
        self._issue.setEnabled(number > 0)
        for each in (self._all, self._each):
            each.setEnabled(bool(holding))

    def _show_person(self) -> None:
        line = self.people.line()
        if line is None:
            return
        shown = self._shown(line)
        self.bar.setVisible(shown is not None)
        if shown is not None:
            self.bar.show_certificate(shown)
        self.names.show_line(line)
        self.names.setVisible(line.issued is None)
        self._why.setText(" ".join(sentence_of(each) for each in line.standing.reasons))
        self._why.setVisible(line.issued is None and not line.leads)
        self.preview.show_paper(paper_of(shown or line.draft))

    def _shown(self, line: CertificateLine) -> Certificate | None:
        """The newest certificate of a person in this event, a revoked one too, unless another is about to be issued."""
        own = [one for one in (self._found.issued if self._found else ()) if one.person_id == line.person_id]
        holding = [one for one in own if one.status is not CertificateStatus.REVOKED]
        return max(holding or own, key=lambda one: one.id, default=None)

    def _holding(self) -> list[Certificate]:
        """What a batch prints: one certificate a person, in the order of the list."""
        return [line.issued for line in (self._found.lines if self._found else ()) if line.issued is not None]

    def _take_terms(self, terms: PaperTerms) -> None:
        self._terms = terms
        self._read()

    def _keep_in_programme(self, field: str, value: str | bool) -> None:
        event, desk = self._event, self._context.desk
        if event is not None and self._found is not None and self._found.of_programme:
            self._saver.run(lambda: desk.certificates.edit_programme(event, **{field: value}))

    def _start(self) -> None:
        flush_drafts(self)
        QTimer.singleShot(0, self, self._issue_now)  # what was just typed is taken over first

    def _issue_now(self) -> None:
        found, terms, people = self._found, self._terms, self.people.picked_people()
        if found is None or terms is None or not people or not found.may_issue:
            return
        work = partial(self._issue_for, found.event.id, people, terms)
        if len(people) == 1 and found.too_early is None:
            work()
            return
        lasting = self.tr("Their numbers cannot be given again.")
        question = ConfirmDialog(
            self, self.tr("Issue %n certificate(s)?", "", len(people)),
            " ".join(filter(None, (self._when(found), lasting))), self.tr("Issue"), self.tr("Do not issue"),
        )  # fmt: skip
        question.accepted.connect(work)
        question.finished.connect(question.deleteLater)
        question.open()

    def _issue_for(self, event: Id, people: list[Id], terms: PaperTerms) -> None:
        run = LongWork(self._context.background, self, self.tr("Issuing certificates"), self._signed)
        run.finished.connect(self._issued)
        run.failed.connect(lambda problem: self._context.problem(problem, self))
        run.start(partial(self._context.desk.certificates.issue, event, people, terms), len(people))

    def _signed(self, done: int, total: int) -> str:
        return self.tr("{done} of {total} are signed.").format(done=done, total=total)

    def _issued(self, result: tuple[tuple[Certificate, ...], Changed]) -> None:
        certificates, changed = result
        self._context.live.post(changed)
        number = len(certificates)
        self._context.toast(self.tr("%n certificate(s) were issued.", "", number))
        self._read()

    def _save_all(self) -> None:
        title = self._found.event.title if self._found else ""
        self._files.save_one_file(self._holding(), title)

    def _save_each(self) -> None:
        self._files.save_a_file_each(self._holding())

    def _save_verifier(self) -> None:
        self._files.save_verifier()

    def _certificate(self) -> Certificate | None:
        line = self.people.line()
        return None if line is None else self._shown(line)

    def _save_shown(self) -> None:
        one = self._certificate()
        if one is not None:
            self._files.save_one_file([one], f"{one.serial} {one.name_kk}")

    def _duplicate(self) -> None:
        one, desk = self._certificate(), self._context.desk
        if one is not None:
            said = self.tr("A duplicate was issued.")
            self._saver.run(lambda: desk.certificates.duplicate(one.id)[1], toast=said)

    def _revoke(self, reason: str) -> None:
        one, desk = self._certificate(), self._context.desk
        if one is not None:
            self._saver.run(
                partial(desk.certificates.revoke, one.id, reason),
                toast=self.tr("The certificate of {name} was revoked.").format(name=one.name_kk),
                undo=partial(desk.certificates.put_back, one.id),
            )

    def _put_back(self) -> None:
        one, desk = self._certificate(), self._context.desk
        if one is not None:
            self._saver.run(partial(desk.certificates.put_back, one.id), toast=self.tr("The certificate holds again."))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_SHOWN) and self.isVisible():
            self._read()
