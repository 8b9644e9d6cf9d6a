"""The progress log at the window: an entry in a few keys, and nothing unfinished is lost."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt

from app.domain.ids import Id
from app.domain.records.projects import LogKind, ProgressLog, Project
from app.ui.projects.quick_entry import QuickEntry
from app.usecases.desk import Desk
from tests.support.at_window import CONTROL, AtWindow
from tests.ui.projects.sections import open_section

Key = Qt.Key


def test_log_entry_takes_a_digit_a_sentence_and_ctrl_enter(at: AtWindow) -> None:
    """An entry is kind by digit, words, minutes, people, Ctrl+Enter: a few keys, and the line is ready again."""
    open_section(at, "log")
    started = time.monotonic()
    at.type("8")
    at.type("Ернар мағынасын өзі түсіндірді")
    at.press(Key.Key_Tab)
    at.type("45")
    at.press(Key.Key_Tab)
    at.type("24")
    at.press(Key.Key_Return, CONTROL)
    at.settle()
    assert time.monotonic() - started < 20
    (entry,) = at.desk.store.all(ProgressLog)
    assert (entry.kind, entry.text) == (LogKind.SUCCESS, "Ернар мағынасын өзі түсіндірді")
    assert (entry.minutes, entry.people_count, entry.day) == (45, 24, at.desk.today())
    at.type("Екінші жазба")
    at.press(Key.Key_Return, CONTROL)
    at.settle()
    assert len(at.desk.store.all(ProgressLog)) == 2


def test_entry_without_words_says_what_is_missing(at: AtWindow) -> None:
    """Ctrl+Enter on an empty line keeps nothing, says what is missing and stays where one types."""
    detail = open_section(at, "log")
    at.press(Key.Key_Return, CONTROL)
    at.settle()
    assert at.desk.store.all(ProgressLog) == []
    entry = detail.sections["log"].entry  # type: ignore[attr-defined]
    assert entry.isAncestorOf(at.focused())


def test_personal_number_is_refused_while_typing(at: AtWindow) -> None:
    """An IIN in an entry is neither kept nor drafted; the words around it are."""
    open_section(at, "log")
    at.type("ЖСН 000101100006")
    at.press(Key.Key_Return, CONTROL)
    at.qtbot.wait(900)
    at.settle()
    assert at.desk.store.all(ProgressLog) == []
    row = ProgressLog.record_type.derived_id(at.desk.projects.listing()[0].project.id)
    assert at.desk.drafts.of(row)["text"] == "ЖСН ************"


def test_a_refused_entry_waits_red_in_its_own_project(at: AtWindow, desk: Desk, project: Id) -> None:
    """Another project shows an empty line; the first one has the refused text again, with its sentence."""
    desk.projects.create(desk.projects.teachers()[2].id, "Математика күні")
    detail = open_section(at, "log")
    at.type("ЖСН 000101100006")
    other = next(each.id for each in desk.store.all(Project) if each.id != project)
    words = detail.sections["log"].entry.words  # type: ignore[attr-defined]
    at.window.show_page("projects", project=other, section="log")
    at.settle()
    assert (words.text(), words.error()) == ("", "")
    at.window.show_page("projects", project=project, section="log")
    at.settle()
    assert words.text() == "ЖСН 000101100006"
    assert words.error()


def test_unfinished_entry_is_there_after_a_power_cut(at: AtWindow, desk: Desk) -> None:
    """What was typed into the line a second ago is found again by the next start."""
    open_section(at, "log")
    at.type("Жартысы жазылған")
    at.qtbot.wait(1000)
    at.settle()
    again = AtWindow.sit_down(desk, at.qtbot, page="projects")
    detail = open_section(again, "log")
    assert detail.sections["log"].entry.words.text() == "Жартысы жазылған"  # type: ignore[attr-defined]
    again.get_up()


def test_the_kind_of_an_unfinished_entry_survives_a_power_cut(at: AtWindow, desk: Desk) -> None:
    """The next start finds the words and the kind chosen for them, and forgets both once the entry is made."""
    open_section(at, "log")
    at.press(Key.Key_4)
    kind = at.find(QuickEntry).kind()
    assert kind is LogKind.CONSULTATION
    at.type("Әріптеспен сөйлестім")
    at.qtbot.wait(1000)
    at.settle()
    desk.drafts.settle()
    again = AtWindow.sit_down(desk, at.qtbot, page="projects")
    detail = open_section(again, "log")
    entry = again.find(QuickEntry)
    assert (entry.words.text(), entry.kind()) == ("Әріптеспен сөйлестім", kind)
    entry.finish()
    again.settle()
    assert [(one.text, one.kind) for one in desk.store.all(ProgressLog)] == [("Әріптеспен сөйлестім", kind)]
    assert detail.project_id is not None
    assert desk.drafts.of(ProgressLog.record_type.derived_id(detail.project_id)) == {}
    again.get_up()


def test_unfinished_entry_waits_while_another_project_is_looked_at(at: AtWindow, desk: Desk, project: Id) -> None:
    """Looking at another project and coming back finds the line as it was left."""
    desk.projects.create(desk.projects.teachers()[2].id, "Математика күні")
    detail = open_section(at, "log")
    at.type("Кейін жалғастырамын")
    other = next(each.id for each in desk.store.all(Project) if each.id != project)
    at.window.show_page("projects", project=other, section="log")
    at.settle()
    entry = detail.sections["log"].entry  # type: ignore[attr-defined]
    assert entry.words.text() == ""
    at.window.show_page("projects", project=project, section="log")
    at.settle()
    assert entry.words.text() == "Кейін жалғастырамын"


def test_entry_of_tomorrow_is_warned_about(at: AtWindow) -> None:
    """A day that has not come brings a remark and stops nobody."""
    detail = open_section(at, "log")
    entry = detail.sections["log"].entry  # type: ignore[attr-defined]
    entry._day.setFocus()
    at.press(Key.Key_Up)
    assert entry._day_field.line_text()
    at.press(Key.Key_Down)
    assert entry._day_field.line_text() == ""


def test_evidence_without_what_it_shows_is_asked_for(at: AtWindow, project: Id) -> None:
    """A title alone is not evidence; with the sentence it is kept."""
    open_section(at, "evidence")
    at.type("Оқу күнделіктері")
    at.press(Key.Key_Return, CONTROL)
    at.settle()
    assert at.desk.projects.page(project).records.evidence == ()
    at.type("Оқушылар өздері сұрақ қояды")
    at.press(Key.Key_Return, CONTROL)
    at.settle()
    assert [note.title for note in at.desk.projects.page(project).records.evidence] == ["Оқу күнделіктері"]
