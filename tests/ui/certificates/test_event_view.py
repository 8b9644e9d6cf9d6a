"""Certificates of a session at the real window, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.clock import KAZAKH_TIME
from app.domain.ids import Id
from app.domain.records.certificates import Certificate, CertificateStatus
from app.domain.records.events import AttendanceStatus
from app.domain.records.programmes import Artefact, ProgrammeCycle
from app.domain.verdict_words import Verdict
from app.storage.opening import close_store
from app.ui.certificates.event_view import EventCertificatesView
from app.ui.certificates.issued_card import RevokeDialog
from app.ui.kit.dialogs import ConfirmDialog
from app.ui.sessions.page import SessionsPage
from app.usecases.events import Which
from app.usecases.verifying import Verifier
from tests.support.at_window import ALT, CONTROL, AtWindow
from tests.support.certificates import codes_on, text_of_pdf
from tests.support.sessions import NAMES, VillageSchool, session, slots_of, village_school
from tests.support.typing import type_text

Key = Qt.Key


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    """Yield a school of five teachers with a session behind them: four were there, one was not."""
    made = village_school(tmp_path / "profile", NAMES[:5])
    event = session(made, date(2026, 9, 1), date(2026, 9, 8))
    *there, away = made.people.values()
    for slot in slots_of(made, event):
        made.desk.attendance.mark_many([(slot.id, person) for person in there], AttendanceStatus.PRESENT)
        made.desk.attendance.mark(slot.id, away, AttendanceStatus.ABSENT)
    yield made
    close_store(made.store)


@pytest.fixture
def event(school: VillageSchool) -> Id:
    """Return the session."""
    return school.desk.events.page(Which.ALL).lines[0].id


@pytest.fixture
def at(school: VillageSchool, event: Id, qtbot: QtBot) -> Iterator[AtWindow]:
    """Yield the window on the session."""
    made = AtWindow.sit_down(school.desk, qtbot, page="sessions")
    made.find(SessionsPage).open(event=event)
    made.settle()
    yield made
    made.get_up()


def certificates(school: VillageSchool) -> list[Certificate]:
    """Everything issued."""
    return school.store.all(Certificate)


def to_certificates(at: AtWindow) -> EventCertificatesView:
    """Go to the certificates of the session by key."""
    at.press(Key.Key_G, CONTROL)
    at.settle()
    return at.find(EventCertificatesView)


def press_issue(at: AtWindow, view: EventCertificatesView, answer: str = "Issue") -> str:
    """Press the button by keyboard and answer what is asked then; gives the question."""
    view._issue.setFocus()
    at.press(Key.Key_Return)
    at.settle()
    question = at.find(ConfirmDialog)
    (chosen,) = [each for each in question.findChildren(QPushButton) if each.text() == answer]
    words = " ".join(each.text() for each in question.findChildren(QLabel))
    chosen.click()
    at.settle()
    return words.strip()


def issue(at: AtWindow) -> EventCertificatesView:
    """Issue what is due, by keyboard, and choose the first who has one then."""
    view = to_certificates(at)
    press_issue(at, view)
    view.people.rows.choose(next(row.key for row in view.people.rows.rows() if row.chip == "Issued"))
    at.settle()
    return view


def test_who_has_earned_one_is_picked(at: AtWindow) -> None:
    """Four of five are picked; the list says why the fifth is not, and Space picks people by hand."""
    view = to_certificates(at)
    assert [row.chip for row in view.people.rows.rows()].count("To issue") == 4
    away = next(row for row in view.people.rows.rows() if row.chip == "Not earned")
    assert away.subtitle == "0 of 2 slots, 0 of 4 h"
    view.people.rows.choose(away.key)
    at.settle()
    assert view._why.text() == "Was there 0 % of the time; 80 % is needed."
    at.press(Key.Key_Space)
    assert len(view.people.picked_people()) == 5
    at.press(Key.Key_Space)
    assert len(view.people.picked_people()) == 4


def test_issuing_signs_for_those_picked(at: AtWindow, school: VillageSchool) -> None:
    """After Enter on the button four certificates are signed and hold, and the preview shows one with its code."""
    view = issue(at)
    made = certificates(school)
    assert {Verifier(school.store).check(one.token).verdict for one in made} == {Verdict.VALID}
    assert len(made) == 4
    paper = view.preview.paper
    assert paper is not None
    assert paper.token in {one.token for one in made}
    assert not view._issue.isEnabled()


def test_several_are_issued_after_a_question(at: AtWindow, school: VillageSchool) -> None:
    """Numbers that cannot be given again are asked about first: a no issues nothing; one person is not asked about."""
    view = to_certificates(at)
    asked = press_issue(at, view, "Do not issue")
    assert "4" in asked
    assert asked.endswith("? Their numbers cannot be given again.")
    assert not certificates(school)
    for row in [row for row in view.people.rows.rows() if row.chip == "To issue"][1:]:
        view.people.rows.choose(row.key)
        view.people.toggle()
    view._issue.click()
    at.settle()
    assert len(certificates(school)) == 1


def open_future(at: AtWindow, school: VillageSchool) -> EventCertificatesView:
    """The certificates of a session that began this morning and goes on in three weeks; all were marked as present."""
    event = session(school, date(2026, 10, 16), date(2026, 11, 6))
    for slot in slots_of(school, event):
        school.desk.attendance.mark_many([(slot.id, one) for one in school.people.values()], AttendanceStatus.PRESENT)
    at.find(SessionsPage).open(event=event)
    at.settle()
    return to_certificates(at)


def test_nothing_is_issued_before_the_last_slot_is_over(at: AtWindow, school: VillageSchool) -> None:
    """The page says from when on certificates are issued, and its button is off until then."""
    view = open_future(at, school)
    assert view.early.sentence() == "Certificates can be issued after the last session, on 06.11.2026, 11:30."
    assert view.early.isVisible()
    assert not view._issue.isEnabled()
    school.time.move(days=21, hours=3)
    view._read()
    at.settle()
    assert not view.early.isVisible()
    assert view._issue.isEnabled()


def test_a_doubtful_clock_asks_and_does_not_lock(tmp_path: Path, qtbot: QtBot) -> None:
    """On a computer whose clock says 2020 nobody is locked out: the page names the doubt, and asks even about one."""
    made = village_school(tmp_path / "wrong", NAMES[:1], datetime(2020, 1, 1, tzinfo=KAZAKH_TIME))
    window = AtWindow.sit_down(made.desk, qtbot, page="sessions")
    view = open_future(window, made)
    doubt = "The clock of this computer may be wrong, so you decide whether the session is over."
    assert view.early.sentence().endswith(doubt)
    asked = press_issue(window, view)
    assert "Certificates can be issued after the last session, on 06.11.2026" in asked
    assert doubt in asked
    assert len(certificates(made)) == 1
    window.get_up()
    close_store(made.store)


def test_what_is_typed_stands_on_the_paper(at: AtWindow, school: VillageSchool) -> None:
    """Whoever types who signs and presses Issue at once finds it printed."""
    view = to_certificates(at)
    view.terms.signatory.setFocus()
    type_text(view.terms.signatory, "Директор Ұ. Һамитов")
    press_issue(at, view)
    assert {one.signatory for one in certificates(school)} == {"Директор Ұ. Һамитов"}
    paper = view.preview.paper
    assert paper is not None
    assert paper.signatures == ("Директор Ұ. Һамитов",)


def test_a_name_can_be_printed_otherwise(at: AtWindow, school: VillageSchool) -> None:
    """A spelling typed beside the preview is what one certificate says, and nobody's record is changed."""
    view = to_certificates(at)
    view.people.rows.choose(next(row.key for row in view.people.rows.rows() if row.chip == "To issue"))
    at.settle()
    person = view.people.rows.key()
    view.names.russian.setFocus()
    view.names.russian.selectAll()
    type_text(view.names.russian, "Куанышева Асель")
    press_issue(at, view)
    printed = {one.person_id: one.name_ru for one in certificates(school)}
    assert [name for name in printed.values() if name == "Куанышева Асель"] == [printed[Id(person)]]  # type: ignore[arg-type]
    assert "Куанышева Асель" not in {one.name for one in school.desk.events.details(view._found.event.id).people}  # type: ignore[union-attr]


def test_all_go_into_one_file_or_into_one_each(
    at: AtWindow, school: VillageSchool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One PDF holds all in the order of the list; a folder gets a file each, named by number and person."""
    view = issue(at)
    file, folder, pages = tmp_path / "all.pdf", tmp_path / "each", tmp_path / "pages"
    folder.mkdir()
    pages.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(folder))
    view._all.click()
    at.qtbot.waitUntil(file.exists, timeout=10_000)
    by_name = {one.name_kk: one.token for one in certificates(school)}
    assert codes_on(file, pages) == [by_name[row.title] for row in view.people.rows.rows() if row.title in by_name]
    assert text_of_pdf(file).count("ҚАТЫСУДЫ РАСТАУ") == 4
    view._each.click()
    at.qtbot.waitUntil(lambda: len(list(folder.glob("*.pdf"))) == 4, timeout=10_000)
    at.settle()


def test_a_certificate_is_revoked_with_a_reason(at: AtWindow, school: VillageSchool) -> None:
    """Without a reason nothing happens; with one it holds no more, its place is free again, and it can be put back."""
    view = issue(at)
    view.bar._revoke.click()
    dialog = at.find(RevokeDialog)
    dialog._revoke.click()
    assert dialog.isVisible()
    type_text(dialog.reason, "Аты қате")
    dialog._revoke.click()
    at.settle()
    (revoked,) = [one for one in certificates(school) if one.status is CertificateStatus.REVOKED]
    assert revoked.reason == "Аты қате"
    assert view._issue.isEnabled()
    view.bar._back.click()
    at.settle()
    assert {one.status for one in certificates(school)} == {CertificateStatus.ISSUED}


def test_a_duplicate_is_issued_beside(at: AtWindow, school: VillageSchool) -> None:
    """The duplicate has a number of its own and is what the page shows from then on."""
    view = issue(at)
    view.bar._again.click()
    at.settle()
    (again,) = [one for one in certificates(school) if one.status is CertificateStatus.DUPLICATE]
    paper = view.preview.paper
    assert paper is not None
    assert paper.serial == again.serial
    assert "Duplicate" in view.bar._chip.text()


def test_the_keys_lead_back(at: AtWindow) -> None:
    """Ctrl+G and Alt+Left both return to the session."""
    page = at.find(SessionsPage)
    view = to_certificates(at)
    at.press(Key.Key_G, CONTROL)
    assert page.currentWidget() is page.split
    to_certificates(at)
    at.press(Key.Key_Left, ALT)
    assert page.currentWidget() is page.split
    assert not view.isVisible()
    assert QApplication.focusWidget() is not None


def test_the_page_for_phones_is_saved(at: AtWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One button writes the page, and this school's key is on it."""
    view = issue(at)
    file = tmp_path / "check"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(file), ""))
    view._verifier.click()
    at.settle()
    assert "Ақсу ауылдық тірек мектебі" in file.with_name("check.html").read_text(encoding="utf-8")


def test_what_is_lacking_besides_hours_is_said(school: VillageSchool, event: Id, at: AtWindow) -> None:
    """The page says what the programme asks for, and each person what is not there yet; nobody is picked by itself."""
    desk = school.desk
    (programme,) = desk.programmes.create("АМШ").rows["programme"]
    (cycle,) = desk.programmes.create_cycle(programme, "2026").rows["programme_cycle"]
    desk.programmes.edit(ProgrammeCycle, cycle, required_work=frozenset({Artefact.PORTFOLIO}), test_percent=60)
    desk.events.edit(event, cycle_id=cycle)
    at.press(Key.Key_G, CONTROL)
    at.settle()
    view = at.find(EventCertificatesView)
    assert view._line.text() == ("80 % of the time is needed, and: submitted portfolio, test after with at least 60 %.")
    assert [row.chip for row in view.people.rows.rows()] == ["Not earned"] * 5
    assert "Still needed: a submitted portfolio." in [row.subtitle for row in view.people.rows.rows()]
    there = next(line for line in desk.certificates.of_event(event).lines if line.standing.has_hours)
    view.people.rows.choose(there.person_id)
    lacking = "Still needed: a submitted portfolio. Still needed: the test after."
    assert view._why.text() == f"Was there 100 % of the time; 80 % is needed. {lacking}"
