"""Certificates on a person's page, and the passport that comes and goes by the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.problems import PassportAltered
from app.domain.records.certificates import ForeignCredit
from app.domain.records.events import AttendanceStatus
from app.domain.rules.rights import PRINCIPAL, TEACHER
from app.storage.opening import close_store
from app.ui.certificates.passport_dialog import PassportDialog
from app.ui.certificates.person_card import PersonCertificates
from tests.support.page_room import PageRoom
from tests.support.sessions import NAMES, VillageSchool, session, slots_of, village_school
from tests.ui.conftest import Show

ASEL = NAMES[0]


def school_with_certificate(folder: Path) -> VillageSchool:
    """A school where Әсел has one certificate of two hours."""
    made = village_school(folder, NAMES[:2])
    event = session(made, date(2026, 9, 1))
    made.desk.attendance.mark(slots_of(made, event)[0].id, made.people[ASEL], AttendanceStatus.PRESENT)
    desk = made.desk.certificates
    desk.issue(event, [made.people[ASEL]], desk.of_event(event).terms)
    return made


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[PageRoom]:
    """Yield a room at the school that Әсел works at now."""
    school = school_with_certificate(tmp_path / "here")
    made = PageRoom(school.desk, qtbot, language="en")
    yield made
    made.close()
    close_store(school.store)


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """Return the passport that Әсел brings from another school."""
    school = school_with_certificate(tmp_path / "there")
    path = tmp_path / "brought.shyraq-passport"
    school.desk.passports.write(school.people[ASEL], path)
    close_store(school.store)
    return path


@pytest.fixture
def card(room: PageRoom, show: Show) -> PersonCertificates:
    """Return Әсел's certificates in a window."""
    made = PersonCertificates(room.context)
    show(made)
    made.show_person(room.desk.who, ASEL)
    room.settle()
    return made


def test_it_lists_what_was_issued(card: PersonCertificates) -> None:
    """The certificate stands there with kind, hours and number, chosen, and the heading adds the hours up."""
    (row,) = card.rows.rows()
    assert (row.title, row.chip) == ("Сабақты зерттеу: бастау", "Issued")
    assert row.subtitle.startswith("Participation · 2 h · 16.10.2026 · ")
    assert card.heading.text() == "Certificates and hours: 2"
    assert card.rows.key() == row.key


def test_a_passport_is_looked_at_before_it_is_taken_over(
    card: PersonCertificates, room: PageRoom, brought: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is written before Enter on the button; then the hours count, and undo takes them out again."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(brought), ""))
    QTest.keyClick(card._take, Qt.Key.Key_Return)
    room.settle()
    (dialog,) = card.findChildren(PassportDialog)
    assert [row.chip for row in dialog.rows.rows()] == ["New, issuer unknown"]
    assert room.desk.store.all(ForeignCredit) == []
    QTest.keyClick(dialog.take, Qt.Key.Key_Return)
    room.settle()
    assert card.heading.text() == "Certificates and hours: 4"
    assert [row.chip for row in card.rows.rows()] == ["Issued", "Issuer unknown"]
    text, undo = room.toasts[-1]
    assert text == "1 certificate was taken over."
    assert undo is not None
    undo()
    room.settle()
    assert card.heading.text() == "Certificates and hours: 2"


def test_a_passport_is_made(
    card: PersonCertificates, room: PageRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file gets its ending, and holds the certificate."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(tmp_path / "made"), ""))
    card._make.click()
    room.settle()
    plan = room.desk.passports.preview(tmp_path / "made.shyraq-passport", room.desk.who)
    assert [line.certificate.facts.title for line in plan.lines] == ["Сабақты зерттеу: бастау"]
    assert room.toasts[-1][0] == "Saved: made.shyraq-passport"


def test_an_altered_passport_is_refused_in_words(card: PersonCertificates, room: PageRoom, brought: Path) -> None:
    """A file that was changed after signing changes nothing and is named as such."""
    brought.write_text(brought.read_text(encoding="utf-8").replace("Ақсу", "Аксу"), encoding="utf-8")
    card.take(brought)
    room.settle()
    assert [type(problem) for problem in room.problems] == [PassportAltered]
    assert card.findChildren(PassportDialog) == []


@pytest.mark.parametrize("role", [TEACHER, PRINCIPAL])
def test_who_cannot_sign_is_not_offered_a_passport(room: PageRoom, show: Show, role: str) -> None:
    """A passport is signed with a key of the school; whoever may not make one finds no button that would be refused."""
    room.desk.store.role = role
    card = PersonCertificates(room.context)
    show(card)
    card.show_person(room.desk.who, ASEL)
    room.settle()
    assert not card._make.isVisible()
    assert card._pdf.isVisible()
