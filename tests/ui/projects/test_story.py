"""What teachers do on the page of projects, with the keyboard alone."""

from __future__ import annotations

import time
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.ids import Id
from app.domain.records.portfolios import Outcome, Portfolio, ProjectAssessment, ProjectImpact
from app.domain.records.projects import ActionStatus, LogKind, PlanAction, ProgressLog, Project, ProjectStage
from app.domain.rules.assessment import CRITERIA
from app.domain.rules.portfolio import Part
from app.reports.document import Picture
from app.ui.poster.dialog import PosterDialog
from app.ui.projects.assessment_card import AssessmentCard
from app.ui.projects.detail import ProjectDetail
from app.ui.projects.listing import ProjectListing
from app.ui.projects.new_project import NewProjectDialog
from app.ui.projects.page import ProjectsPage
from app.ui.projects.plan_model import DUE
from app.ui.projects.plan_timeline import PlanTimeline
from app.ui.projects.version_card import VersionCard
from app.usecases.desk import Desk
from tests.support.at_window import ALT, CONTROL, AtWindow

Key = Qt.Key


def open_section(at: AtWindow, section: str) -> ProjectDetail:
    """Open a section of the project the way another page does."""
    project = next(each.id for each in at.desk.store.all(Project) if each.title == "Жұппен оқу")
    at.window.show_page("projects", project=project, section=section)
    at.settle()
    return at.find(ProjectDetail)


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
    """An IIN in an entry is neither kept nor drafted."""
    open_section(at, "log")
    at.type("ЖСН 000101100006")
    at.press(Key.Key_Return, CONTROL)
    at.qtbot.wait(900)
    at.settle()
    assert at.desk.store.all(ProgressLog) == []
    assert at.desk.drafts.of(ProgressLog.record_type.derived_id(at.desk.projects.listing()[0].project.id)) == {}


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


def test_plan_is_written_with_the_keyboard_alone(at: AtWindow) -> None:
    """A new row takes what, who and the day with Tab between them; Space changes its status, Delete removes it."""
    detail = open_section(at, "plan")
    plan = detail.sections["plan"]
    QAbstractItemModelTester(plan.model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    at.type("Тест өткізу")
    at.press(Key.Key_Tab)
    at.type("Әсел")
    at.press(Key.Key_Tab)
    at.type("5.12.2026")
    at.press(Key.Key_Return)
    at.settle()
    (action,) = at.desk.store.all(PlanAction)
    assert (action.what, action.who, f"{action.due:%d.%m.%Y}") == ("Тест өткізу", "Әсел", "05.12.2026")
    at.press(Key.Key_Right, times=2)
    at.press(Key.Key_Space)
    at.settle()
    assert at.desk.store.all(PlanAction)[0].status is ActionStatus.DOING
    at.press(Key.Key_Delete)
    at.settle()
    assert at.desk.store.all(PlanAction) == []
    at.press(Key.Key_Z, CONTROL)
    at.settle()
    assert [each.what for each in at.desk.store.all(PlanAction)] == ["Тест өткізу"]


def test_actions_move_up_and_down(at: AtWindow, project: Id) -> None:
    """Alt with an arrow moves an action, and the cursor goes with it."""
    for what in ("Бірінші", "Екінші"):
        at.desk.projects.plan(project, what)
    detail = open_section(at, "plan")
    plan = detail.sections["plan"]
    at.press(Key.Key_Escape)
    plan.table.setFocus()  # type: ignore[attr-defined]
    plan.table.setCurrentIndex(plan.model.index(1, 0))  # type: ignore[attr-defined]
    at.press(Key.Key_Up, ALT)
    at.settle()
    page = at.desk.projects.page(project)
    assert [each.what for each in page.records.actions] == ["Екінші", "Бірінші"]
    assert plan.table.currentIndex().row() == 0  # type: ignore[attr-defined]


def test_gate_says_what_is_missing_and_asks(at: AtWindow, project: Id) -> None:
    """Going on with things missing asks first; the answer with its note is kept, and undo goes back."""
    detail = at.find(ProjectDetail)
    detail.gate._go.setFocus()
    at.press(Key.Key_Space)
    assert detail.gate.is_asking()
    assert at.desk.projects.page(project).project.stage is ProjectStage.PLAN
    at.type("Директор біледі")
    at.press(Key.Key_Tab)
    at.press(Key.Key_Space)
    at.settle()
    page = at.desk.projects.page(project)
    assert page.project.stage is ProjectStage.LEADING
    assert page.records.changes[-1].note == "Директор біледі"
    at.press(Key.Key_Z, CONTROL)
    at.settle()
    assert at.desk.projects.page(project).project.stage is ProjectStage.PLAN


def test_what_is_missing_leads_to_its_place(at: AtWindow, project: Id) -> None:
    """From the sentence about the principal one comes to the field of that day, and the gate sees it filled in."""
    detail = at.find(ProjectDetail)
    finding = next(each for each in at.desk.projects.page(project).missing if each.code == "principal_not_informed")
    detail.gate.wanted.emit(finding)
    at.settle()
    at.type("20.11.2026")
    at.press(Key.Key_Tab)
    at.settle()
    assert all(each.code != "principal_not_informed" for each in at.desk.projects.page(project).missing)


def test_withdrawing_without_a_reason_is_not_possible(at: AtWindow, project: Id) -> None:
    """Withdrawal needs a reason, and says so."""
    detail = at.find(ProjectDetail)
    detail.gate.ask(ProjectStage.WITHDRAWN)
    at.press(Key.Key_Tab)
    at.press(Key.Key_Space)
    at.settle()
    assert at.desk.projects.page(project).project.stage is ProjectStage.PLAN
    assert detail.gate.is_asking()


def test_new_project_starts_from_the_keyboard(at: AtWindow) -> None:
    """Ctrl+N, a title, Enter: the project is there and open at its first stage."""
    at.press(Key.Key_N, CONTROL)
    at.settle()
    dialog = at.find(NewProjectDialog)
    assert dialog.isVisible()
    dialog._title.setFocus()
    at.type("Оқырмандар клубы")
    at.press(Key.Key_Return)
    at.settle()
    assert {project.title for project in at.desk.store.all(Project)} == {"Жұппен оқу", "Оқырмандар клубы"}
    assert at.find(ProjectDetail)._header._title.text() == "Оқырмандар клубы"


def test_second_project_of_a_teacher_is_only_a_warning(at: AtWindow) -> None:
    """The dialog says that the teacher has a project already and lets people go on."""
    at.press(Key.Key_N, CONTROL)
    at.settle()
    dialog = at.find(NewProjectDialog)
    assert "Жұппен оқу" in dialog._teacher_field.line_text()
    dialog.reject()


def test_reasons_save_themselves_on_leaving(at: AtWindow, project: Id) -> None:
    """Values are typed and left; nothing has to be pressed."""
    open_section(at, "reasons")
    at.type("Әр баланың дауысы маңызды")
    at.press(Key.Key_Tab)
    at.settle()
    private = at.desk.projects.page(project).records.private
    assert private is not None
    assert private.values_text == "Әр баланың дауысы маңызды"


def test_consultation_opens_for_what_was_said(at: AtWindow, project: Id) -> None:
    """Enter adds a talk, and the cursor stands where the answer is written."""
    open_section(at, "consultations")
    at.type("Уақыт бөлуге бола ма?")
    at.press(Key.Key_Return)
    at.settle()
    at.type("Иә, жұма күні")
    at.press(Key.Key_Tab)
    at.settle()
    (talk,) = at.desk.projects.page(project).records.consultations
    assert (talk.question, talk.feedback) == ("Уақыт бөлуге бола ма?", "Иә, жұма күні")


def test_talks_with_two_named_colleagues_open_the_gate(at: AtWindow, project: Id) -> None:
    """Two colleagues chosen by name are two different ones, and the gate counts them."""
    detail = open_section(at, "consultations")
    section = detail.sections["consultations"]
    for place in (2, 3):
        section._person.setCurrentIndex(place)  # type: ignore[attr-defined]
        section.start()  # type: ignore[attr-defined]
        at.type("Бірге бастайық па?")
        at.press(Key.Key_Return)
        at.settle()
    talks = at.desk.projects.page(project).records.consultations
    assert len({talk.with_person_id for talk in talks} - {None}) == 2


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


def test_list_filters_by_stage_and_by_what_is_typed(at: AtWindow, desk: Desk) -> None:
    """Search finds titles and teachers in either spelling; a stage shows only its projects."""
    desk.projects.create(desk.projects.teachers()[2].id, "Математика күні")
    at.find(ProjectsPage).refresh()
    at.settle()
    listing = at.find(ProjectListing)
    assert len(listing.list.rows()) == 2
    listing.search.setFocus()
    at.type("математика куни")
    at.qtbot.wait(250)
    assert [row.title for row in listing.list.rows()] == ["Математика күні"]
    listing.search.clear()
    listing.stages.set_code(ProjectStage.PLAN.value)
    listing.stages.chosen.emit(ProjectStage.PLAN.value)
    at.qtbot.wait(250)
    assert [row.title for row in listing.list.rows()] == ["Жұппен оқу"]


def test_change_from_elsewhere_shows_at_once(at: AtWindow, project: Id) -> None:
    """A change that arrives by itself is on the page without a click."""
    detail = open_section(at, "log")
    at.live.post(at.desk.projects.log(project, LogKind.EVENT, "Басқа компьютерден"))
    at.settle()
    assert detail.tabs.tabText(1).endswith("1")


def test_timeline_leads_through_the_plan(at: AtWindow, project: Id) -> None:
    """Left and right go from action to action by their days and take the table along, Enter edits the day."""
    today = at.desk.today()
    for what, days in (("Үшінші", 40), ("Бірінші", 5), ("Екінші", 6)):
        at.desk.projects.plan(project, what, due=today + timedelta(days=days))
    detail = open_section(at, "plan")
    at.press(Key.Key_Escape)
    plan = detail.sections["plan"]
    timeline = at.find(PlanTimeline)
    assert [dot.action.what for dot in timeline.dots()] == ["Бірінші", "Екінші", "Үшінші"]
    assert [dot.level for dot in timeline.dots()] == [0, 1, 0], "two that would cover one another are stacked"
    timeline.show_current(None)
    timeline.setFocus()
    at.press(Key.Key_Right, times=2)
    assert "Екінші" in timeline.accessibleDescription()
    assert plan.model.action(plan.table.currentIndex().row()).what == "Екінші"  # type: ignore[attr-defined]
    assert at.focused() is timeline
    at.press(Key.Key_Return)
    assert plan.table.isAncestorOf(at.focused())  # type: ignore[attr-defined]
    assert plan.table.currentIndex().column() == DUE  # type: ignore[attr-defined]


def test_timeline_of_a_plan_without_days_is_not_there(at: AtWindow, project: Id) -> None:
    """Actions without a day leave the line away instead of showing an empty one."""
    at.desk.projects.plan(project, "Кейін")
    open_section(at, "plan")
    assert at.find(PlanTimeline).isHidden()


def test_results_are_written_and_counted(at: AtWindow, project: Id) -> None:
    """Impact saves itself on leaving; the vignette says how many words it has while it is written."""
    detail = open_section(at, "results")
    at.type("Оқушылар көп сұрақ қояды")
    at.press(Key.Key_Tab)
    at.settle()
    (impact,) = at.desk.store.all(ProjectImpact)
    assert impact.pupils == "Оқушылар көп сұрақ қояды"
    vignette = detail.sections["results"].vignette  # type: ignore[attr-defined]
    vignette.editors["text"].widget.setFocus()
    at.type("Үш сөз ғана")
    assert vignette.fields["text"].line_text().startswith("3 words; 150 to 300")
    at.press(Key.Key_Tab)
    at.settle()
    assert at.desk.projects.page(project).records.vignette is not None


def test_an_unfinished_impact_is_there_after_a_power_cut(at: AtWindow, desk: Desk) -> None:
    """The first words of a text that was never saved are found again by the next start."""
    open_section(at, "results")
    at.type("Жартысы")
    at.qtbot.wait(1000)
    at.settle()
    again = AtWindow.sit_down(desk, at.qtbot, page="projects")
    detail = open_section(again, "results")
    assert detail.sections["results"].impact.editors["pupils"].widget.text() == "Жартысы"  # type: ignore[attr-defined]
    again.get_up()


def test_portfolio_is_submitted_assessed_and_decided(at: AtWindow, project: Id) -> None:
    """Version 1 is submitted; the facilitator is refused in words; another person scores with digits and decides."""
    people = at.desk.projects.teachers()
    others = [person.id for person in people if person.id != at.desk.who]
    at.desk.projects.edit(Project, project, facilitator_id=others[0])
    detail = open_section(at, "portfolio")
    section = detail.sections["portfolio"]
    section.submit_button.click()  # type: ignore[attr-defined]
    at.settle()
    assert detail.tabs.tabText(list(detail.sections).index("portfolio")).endswith("1")
    card = at.find(VersionCard)
    card._assessor.set_code(others[0].hex())
    card._begin.click()
    assert "facilitator" in card._assessor_field.line_text()
    assert at.desk.store.all(ProjectAssessment) == []
    card._assessor.set_code(others[1].hex())
    card._begin.click()
    at.settle()
    assessment = at.find(AssessmentCard)
    for field in assessment._scores.values():
        field.setFocus()
        at.press(Key.Key_2)
        at.settle()
    (stored,) = at.desk.store.all(ProjectAssessment)
    assert [getattr(stored, name) for name in CRITERIA] == [2] * 6
    assert "12 of 18" in assessment._total.text()
    assessment._outcome.chosen.emit("pass")
    at.settle()
    assert at.desk.store.all(ProjectAssessment)[0].outcome is Outcome.PASS
    assessment._scores["clarity"].setFocus()
    at.press(Key.Key_0)
    at.settle()
    assessment._outcome.chosen.emit("pass")
    at.settle()
    assert "0" in assessment._outcome_field.line_text()
    assert at.desk.store.all(ProjectAssessment)[0].outcome is None


def test_the_poster_goes_into_the_portfolio(at: AtWindow, project: Id) -> None:
    """The missing poster has a way to it; once it is made, submitting paints it into the version."""
    detail = open_section(at, "portfolio")
    section = detail.sections["portfolio"]
    section._lines[Part.POSTER].there.click()  # type: ignore[attr-defined]
    at.settle()
    at.find(PosterDialog).reject()
    at.desk.posters.write(project, headline="Жұптағы сұрақ")
    section.submit_button.click()  # type: ignore[attr-defined]
    at.settle()
    (version,) = at.desk.store.all(Portfolio)
    assert "poster" in version.contents.split(",")
    pictures = [block for block in at.desk.portfolios.document(version.id).blocks if isinstance(block, Picture)]
    poster = QImage.fromData(pictures[-1].data)
    assert poster.height() > poster.width() > 1000


def test_no_way_past_the_last_gate(at: AtWindow, project: Id) -> None:
    """An assessed project without a pass has no button towards its certificate; the reason leads to the portfolio."""
    for stage in (ProjectStage.LEADING, ProjectStage.EVIDENCE, ProjectStage.PORTFOLIO_SUBMITTED, ProjectStage.ASSESSED):
        at.desk.projects.move(project, stage, anyway=True)
    detail = open_section(at, "log")
    detail.refresh()
    at.settle()
    assert detail.gate._go.isHidden()
    detail.gate.ask(ProjectStage.CERTIFIED)
    assert not detail.gate.is_asking()
    (finding,) = at.desk.projects.page(project).missing
    detail.gate.wanted.emit(finding)
    at.settle()
    assert detail.section() == "portfolio"
