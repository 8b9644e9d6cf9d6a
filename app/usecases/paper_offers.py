"""Papers that one thing brings with it: a session, a cycle's report, a person, a school, a portfolio.

Each function gives offers in the language of their titles; the papers themselves may be made in any.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.domain.ids import Id
from app.domain.records.lesson_study import LsCycle
from app.domain.records.people import Person
from app.domain.records.portfolios import PaperLanguage
from app.domain.records.schools import School
from app.domain.records.sharing import Dissemination, LsReport
from app.domain.text import mark
from app.reports.document import Document
from app.reports.lesson_report_paper import report_of_cycle
from app.reports.passport_papers import passport_document
from app.reports.session_papers import feedback_form, session_protocol
from app.texts import Texts
from app.usecases.papers import Offer, words_in
from app.usecases.people_lines import school_title

if TYPE_CHECKING:
    from app.usecases.desk import Desk


def of_session(desk: Desk, slot: Id, language: str) -> tuple[Offer, ...]:
    """The protocol of a session and its feedback form; raises NotFound when one is made of a session that is gone."""
    words = words_in(language)
    return (
        Offer("session", words.text(mark("papers", "Protocol of a session")), partial(_protocol, desk, slot)),
        Offer("feedback", words.text(mark("papers", "How was the session?")), partial(_feedback, desk, slot)),
    )


def of_report(desk: Desk, cycle: Id, language: str) -> tuple[Offer, ...]:
    """The report of a lesson study cycle."""
    title = words_in(language).text(mark("papers", "Report of a lesson study"))
    return (Offer("report", title, partial(_report, desk, cycle)),)


def of_portfolio(desk: Desk, project: Id, language: str) -> tuple[Offer, ...]:
    """The portfolio of a project as it stands today, then each version as it was submitted with its assessments."""
    words, portfolios = words_in(language), desk.portfolios
    draft, assessed = mark("papers", "Portfolio as it stands today"), mark("papers", "Assessment of version {version}")
    submitted = mark("papers", "Portfolio, version {version}")
    found = [Offer("portfolio", words.text(draft), lambda chosen: portfolios.draft(project, PaperLanguage(chosen)))]
    for line in portfolios.page(project).versions:
        version = line.portfolio.version
        if line.is_here:
            make = partial(_submitted, desk, line.portfolio.id)
            found.append(Offer("submitted", words.text(submitted, version=version), make))
        for each in line.assessments:
            make = partial(_assessment, desk, each.assessment.id)
            found.append(Offer("assessment", words.text(assessed, version=version), make))
    return tuple(found)


def of_person(desk: Desk, person: Id, language: str) -> tuple[Offer, ...]:
    """The passport of a person, and the form of consent, which the law knows in Kazakh and Russian."""
    words = words_in(language)
    consent = words.text(mark("papers", "Form of consent"))

    def form(chosen: str) -> Document:
        return desk.consents.form(person, "ru" if chosen == "ru" else "kk")

    return (
        Offer("passport", words.text(mark("papers", "Passport of a teacher")), partial(_passport, desk, person)),
        Offer("consent", consent, form),
    )


def of_school(desk: Desk, school: Id, language: str) -> tuple[Offer, ...]:
    """What a visitor asks of a school; nothing where only its summary is here."""
    close = desk.region.closeness(school)
    if close is not None and not close.is_here:
        return ()
    title = words_in(language).text(mark("papers", "Ready for the visit"))
    return (Offer("visit", title, partial(desk.visits.paper, school)),)


def _protocol(desk: Desk, slot: Id, language: str) -> Document:
    page = desk.sessions.page(slot)
    say = Texts(language).translate
    return session_protocol(
        say, language, page.event, page.slot, page.record, page.agenda, page.returning, page.agreed
    )  # fmt: skip


def _feedback(desk: Desk, slot: Id, language: str) -> Document:
    page = desk.sessions.page(slot)
    return feedback_form(Texts(language).translate, language, page.event, page.slot)


def _report(desk: Desk, cycle: Id, language: str) -> Document:
    store = desk.store
    found, row = store.get(LsCycle, cycle), LsReport.record_type.derived_id(cycle)
    report = store.find(LsReport, row) or LsReport(id=row, cycle_id=cycle)
    approver = store.find(Person, report.approved_by)
    school = school_title(store.find(School, found.school_id), language)
    sharing = store.all(Dissemination, cycle_id=cycle)
    return report_of_cycle(words_in(language), found, report, sharing, school, approver.full_name if approver else "")


def _submitted(desk: Desk, portfolio: Id, _language: str) -> Document:
    """A version speaks the language it was submitted in."""
    return desk.portfolios.document(portfolio)


def _assessment(desk: Desk, assessment: Id, language: str) -> Document:
    return desk.portfolios.assessment_document(assessment, PaperLanguage(language))


def _passport(desk: Desk, person: Id, language: str) -> Document:
    return passport_document(desk.passports.passport(person), Texts(language).translate, language)
