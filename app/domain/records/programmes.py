"""Programmes and their cycles: they belong to no school and live in the global stream."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import (
    Record,
    choice_field,
    choices_field,
    day_field,
    flag_field,
    number_field,
    record,
    reference_field,
    text_field,
)
from app.domain.text import mark

USUAL_CASE_PUPILS, USUAL_LESSONS = 3, 3
DISCUSSION_MINUTES, DISCUSSION_HOURS, INTERVIEW_MINUTES = 45, 36, 5
"""What the method of lesson study usually asks for; each programme may set its own."""


class ProgrammeKind(StrEnum):
    """Which family of programmes it belongs to."""

    AMS = "ams"
    HUB = "hub"
    ITE_CASCADE = "ite_cascade"
    BINOM = "binom"
    OTHER = "other"


class Artefact(StrEnum):
    """A piece of work that a programme may ask for before a certificate."""

    LESSON_STUDY_REPORT = "lesson_study_report"
    PORTFOLIO = "portfolio"
    PORTFOLIO_PASSED = "portfolio_passed"
    POSTER = "poster"


@record("programme", label=mark("records", "Programme"), is_global=True, title=("name_kk", "name_ru", "name_en"))
class Programme(Record):
    """A programme with its operator."""

    code: str = text_field(mark("records", "Code"), required=True, high=20)
    name_kk: str = text_field(mark("records", "Name in Kazakh"), high=200)
    name_ru: str = text_field(mark("records", "Name in Russian"), high=200)
    name_en: str = text_field(mark("records", "Name in English"), high=200)
    operator: str = text_field(mark("records", "Operator"), high=200)
    funders: str = text_field(mark("records", "Funded by"), high=300)
    kind: ProgrammeKind = choice_field(mark("records", "Kind of programme"), ProgrammeKind, default=ProgrammeKind.OTHER)
    issuer: str = text_field(mark("records", "Issuer of certificates"), high=200)
    serial_prefix: str = text_field(mark("records", "First letters of certificate numbers"), high=8)
    provider_authorised: bool = flag_field(mark("records", "The provider is authorised"))
    signatories: str = text_field(mark("records", "Who signs certificates"), long=True, high=400)


@record("programme_cycle", label=mark("records", "Programme cycle"), is_global=True, title=("name",))
class ProgrammeCycle(Record):
    """One run of a programme; it may span two school years."""

    programme_id: Id = reference_field(mark("records", "Programme"), to="programme")
    name: str = text_field(mark("records", "Name"), required=True, high=120)
    start: date | None = day_field(mark("records", "From"))
    end: date | None = day_field(mark("records", "To"))
    cohort_year: int | None = number_field(mark("records", "Cohort"), low=2018, high=2100)
    attendance_threshold: int | None = number_field(
        mark("records", "Attendance for the certificate, %"), low=0, high=100, default=80
    )
    academic_hour_min: int | None = number_field(mark("records", "Academic hour, minutes"), low=30, high=60, default=45)
    certificate_rule: str = text_field(mark("records", "Certificate rule"), long=True, high=1000)
    late_minutes: int | None = number_field(mark("records", "Late without loss, minutes"), low=0, high=60, default=15)
    excused_leaves_denominator: bool = flag_field(mark("records", "Excused slots are not counted as planned"))
    vignette_words_low: int | None = number_field(
        mark("records", "Vignette, fewest words"), low=0, high=2000, default=150
    )
    vignette_words_high: int | None = number_field(
        mark("records", "Vignette, most words"), low=1, high=2000, default=300
    )
    pass_percent: int | None = number_field(
        mark("records", "Points to pass a portfolio, %"), low=0, high=100, default=60
    )
    ls_case_pupils: int | None = number_field(
        mark("records", "Lesson study: case pupils"), low=1, high=6, default=USUAL_CASE_PUPILS
    )
    ls_lessons: int | None = number_field(
        mark("records", "Lesson study: research lessons"), low=1, high=6, default=USUAL_LESSONS
    )
    ls_discussion_min: int | None = number_field(
        mark("records", "Lesson study: least minutes of a discussion"), low=15, high=240, default=DISCUSSION_MINUTES
    )
    ls_discussion_hours: int | None = number_field(
        mark("records", "Lesson study: most hours from lesson to discussion"), low=1, high=336, default=DISCUSSION_HOURS
    )
    ls_interview_min: int | None = number_field(
        mark("records", "Lesson study: minutes of a pupil interview"), low=1, high=60, default=INTERVIEW_MINUTES
    )
    required_work: frozenset[Artefact] = choices_field(mark("records", "The certificate also needs"), Artefact)
    test_percent: int | None = number_field(mark("records", "Least points in the test after, %"), low=0, high=100)
