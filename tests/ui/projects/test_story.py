"""What teachers do on the page of projects, with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.domain.ids import Id
from app.domain.records.projects import LogKind, Project, ProjectStage
from app.ui.projects.detail import ProjectDetail
from app.ui.projects.listing import ProjectListing
from app.ui.projects.new_project import NewProjectDialog
from app.ui.projects.page import ProjectsPage
from app.usecases.desk import Desk
from tests.support.at_window import CONTROL, AtWindow
from tests.ui.projects.sections import open_section

Key = Qt.Key


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


def test_a_refused_reason_stays_red_while_others_are_saved(at: AtWindow, project: Id) -> None:
    """A text with an IIN outlives saving another field, another page and another language, and is never stored."""
    refused = "Арман 850101300124 туралы"

    def stands_red() -> bool:
        form = at.window.findChildren(ProjectDetail)[-1].sections["reasons"].form  # type: ignore[attr-defined]
        field = form.fields["values_text"]
        said: str = field.line_text()
        return bool(field.editor.text() == refused and said and said == field.editor.error())

    open_section(at, "reasons")
    at.type(refused)
    at.press(Key.Key_Tab)
    at.type("Оқушылар мәтінге сүйенбей жауап береді")
    at.press(Key.Key_Tab)
    at.settle()
    private = at.desk.projects.page(project).records.private
    assert private is not None
    assert (private.values_text, private.concern_text) == ("", "Оқушылар мәтінге сүйенбей жауап береді")
    assert stands_red()
    at.window.show_page("today")
    at.settle()
    at.window.show_page("projects")
    at.settle()
    assert stands_red()
    at.window.switch_language("ru")
    at.settle()
    open_section(at, "reasons")
    assert stands_red()


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
