"""The same school at the end of its work: every kind of paper has something to say."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from msgspec import structs

from app.domain.records.certificates import PaperLanguage
from app.domain.records.consent import ConsentMethod, ConsentScope
from app.domain.records.events import AttendanceStatus
from app.domain.records.portfolios import Outcome as Decision
from app.domain.records.portfolios import PaperLanguage as PortfolioLanguage
from app.domain.records.portfolios import ProjectImpact, Vignette
from app.domain.records.projects import Consultation, ConsultedRole, EvidenceKind, LogKind, Project, ProjectStage
from app.domain.records.research_lessons import DiscussionStep
from app.domain.records.sharing import SharingKind
from app.texts import Texts
from tests.support.posters import FIGURES
from tests.support.printing import PrintingSchool, printing_school
from tests.support.sessions import only, session, slots_of

LONG = (
    "Оқушылар мәтінді оқып болған соң дайын сұрақтарға жауап беруге үйренген. Өздері сұрақ қойғанда ғана олардың "
    "мәтіннің қай жерін түсінбегені көрінді. Үш апта бойы әр сабақтың соңғы он минутын сұрақ қоюға арнадық."
)


_PATH = (
    ProjectStage.VALUES, ProjectStage.CONCERN, ProjectStage.CONSULTATION, ProjectStage.PLAN, ProjectStage.LEADING,
    ProjectStage.EVIDENCE,
)  # fmt: skip


def full_school(folder: Path) -> PrintingSchool:
    """A school whose lesson study, sessions and project have gone all the way."""
    school = printing_school(folder)
    _finish_cycle(school)
    _hold_sessions(school)
    _finish_project(school)
    _issue(school)
    _agree(school)
    return school


def _finish_cycle(school: PrintingSchool) -> None:
    """Interviews, the other steps of the discussion, the report with its approval, the sharing."""
    study, people = school.desk.lesson_study, list(school.village.people.values())
    for pupil in study.lesson(school.taught).pupils:
        study.discussion.interview(
            school.taught, pupil.id, interviewer_id=people[2], day=date(2026, 10, 14), start=time(10, 40), minutes=5,
            enjoyed="Жұппен жұмыс істегені ұнады", learned="Дөңгелек диаграммада бүтін 100 % екенін түсіндім",
            can_do_now="Екі бөлікті салыстыра аламын", what_helped="Көршіммен талқыладым",
            change_next="Уақыт көбірек болса екен",
        )  # fmt: skip
    said = {
        DiscussionStep.CLASS: "Сыныптың жартысынан көбі екі қорытынды жазды.",
        DiscussionStep.LESSON: "Сұрақтың реті оқушыларды дәлелге жетеледі.",
        DiscussionStep.KEEP_OR_ADJUST: "Жұптық талқылауды қалдырамыз, уақытын 20 минутқа дейін созамыз.",
        DiscussionStep.NEXT: "Келесі сабақта бағанды диаграмма алынады.",
    }
    for step, text in said.items():
        study.discussion.add_note(school.taught, step, text, speaker=people[3])
    study.sharing.assemble(school.cycle, Texts("kk").translate)
    study.sharing.write(school.cycle, audience="Әдістемелік бірлестік", limits="Бір ғана сыныпта сыналды.")
    study.sharing.approve(school.cycle, people[0])
    shared, _changed = study.sharing.add(school.cycle, SharingKind.HUB_SEMINAR)
    study.sharing.edit(
        shared, audience_count=24, audience_schools=4, place="Ақсу тірек мектебі",
        note="Әріптестер диаграммалар жинағын сұрап алды.",
    )  # fmt: skip


def _hold_sessions(school: PrintingSchool) -> None:
    """The first two sessions of the long event: agenda, tools, decisions, promises, reflection, marks, feedback."""
    desk = school.desk
    first, second, *_later = slots_of(school.village, school.long_event)
    desk.events.edit(school.long_event, venue="2-қабат, кітапхана")
    for slot in (first, second):
        desk.events.edit_slot(slot.id, topic="Зерттеу сұрағын нақтылау", trainers="Б. Тілеуов", break_min=10)
        for title, minutes in (("Өткен келісімдер", 15), ("Зерттеу сұрағы: топпен талқылау", 60), ("Қорытынды", 20)):
            desk.sessions.add_item(slot.id, title, minutes)
        desk.sessions.write(
            slot.id, tools="«Бес неге» кестесі, стикерлер", decisions="Әр топ бір зерттеу сұрағын таңдайды.",
            what=LONG, so_what="Сұрақ қою да үйретуді қажет етеді.", now_what="Келесі сабақта сұрақ үлгілерін береміз.",
            next_date=date(2026, 9, 19),
        )  # fmt: skip
        desk.sessions.agree(slot.id, "Үш сұрақтың үлгісін дайындап келу", owner="Қуанышева Әсел", due=date(2026, 9, 18))
        desk.feedback.add(slot.id, dict.fromkeys(("useful", "clear", "pace"), 4), best="Нақты мысалдар")
        people = list(school.village.people.values())
        desk.attendance.mark_many([(slot.id, person) for person in people[:25]], AttendanceStatus.PRESENT)
        desk.attendance.mark_many([(slot.id, person) for person in people[25:]], AttendanceStatus.ABSENT)


def _finish_project(school: PrintingSchool) -> None:
    """Consultations, evidence, vignette, what changed, a submitted portfolio with its assessment, a poster."""
    desk, project, people = school.desk, school.project, list(school.village.people.values())
    desk.projects.edit(
        Project, project, subject_code="kk_l1", grades="5, 7", started_on=date(2026, 9, 7), colleagues_involved=6,
        facilitator_id=people[0], co_leaders="Тілеуов Бауыржан",
    )  # fmt: skip
    question = "Сабақ кестесін қалай ауыстырамыз?"
    asked = desk.projects.consult(project, ConsultedRole.PRINCIPAL, question, day=date(2026, 9, 10))
    told = {"feedback": "Сәрсенбіні босатуға болады", "decision": "Сәрсенбі сайын ортақ сабақ өткіземіз"}
    desk.projects.edit(Consultation, only(asked.rows["consultation"]), **told)
    desk.projects.add_evidence(
        project, EvidenceKind.TEST_DATA, "Алғашқы және соңғы тест", "Ашық сұрақ қоятындар үлесі екі есе өсті",
        day=date(2026, 10, 12),
    )  # fmt: skip
    desk.projects.log(project, LogKind.REFLECTION, LONG, minutes=20, people=1, day=date(2026, 10, 9))
    desk.projects.write(Vignette, project, text=" ".join([LONG] * 4), publish_consent=True)
    desk.projects.write(
        ProjectImpact, project, pupils=LONG, colleagues="Алты әріптес сұрақ үлгілерін қолданады.",
        school="Әдістемелік кеңестің тұрақты тақырыбына айналды.", own_practice=LONG, reflection=LONG,
    )  # fmt: skip
    for stage in _PATH:
        desk.projects.move(project, stage, anyway=True)
    desk.portfolios.submit(project, PortfolioLanguage.KAZAKH)
    version = desk.portfolios.page(project).versions[0].portfolio.id
    assessment = only(desk.portfolios.assess(version, people[5]).rows["project_assessment"])
    scores = {"participation": 3, "clarity": 2, "leadership": 2, "evidence": 2, "impact": 3, "sharing": 2}
    desk.portfolios.edit_assessment(
        assessment, **scores, comments="Дәлелдері анық, жоспары нақты.", moderated_by=people[6]
    )
    desk.portfolios.decide(assessment, Decision.PASS)
    desk.posters.write(project, figures=FIGURES)


def _issue(school: PrintingSchool) -> None:
    """Certificates in every language for a workshop that four people attended."""
    event = session(school.village, date(2026, 9, 1), date(2026, 9, 8), title="Сабақты зерттеу: бастау шеберханасы")
    desk, people = school.desk, list(school.village.people.values())
    for slot in slots_of(school.village, event):
        desk.attendance.mark_many([(slot.id, person) for person in people[:6]], AttendanceStatus.PRESENT)
    plain = desk.certificates.of_event(event).terms
    for language, person in zip(PaperLanguage, people, strict=False):
        terms = structs.replace(plain, language=language, signatory="Фасилитатор Б. Тілеуов\nДиректор Ұ. Һамитов")
        desk.certificates.issue(event, {person}, terms)


def _agree(school: PrintingSchool) -> None:
    """One teacher has agreed to what keeping the records needs, and to photos."""
    person = list(school.village.people.values())[1]
    school.desk.consents.record(
        person, frozenset({ConsentScope.CORE, ConsentScope.PHOTO}), language="kk", method=ConsentMethod.ON_SCREEN,
        operator="Ақсу ауылдық тірек мектебі",
    )  # fmt: skip
