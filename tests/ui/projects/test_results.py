"""How a project ends at the window: results, portfolio, poster, and what assessors make of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.domain.ids import Id
from app.domain.records.portfolios import Outcome, Portfolio, ProjectAssessment, ProjectImpact
from app.domain.records.projects import Project, ProjectStage
from app.domain.rules.assessment import CRITERIA
from app.domain.rules.portfolio import Part
from app.reports.document import Picture
from app.ui.poster.dialog import PosterDialog
from app.ui.projects.assessment_card import AssessmentCard
from app.ui.projects.version_card import VersionCard
from app.usecases.desk import Desk
from tests.support.at_window import AtWindow
from tests.ui.projects.sections import open_section

Key = Qt.Key


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
