"""Events, their slots, who is enrolled and who was there."""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import (
    Record,
    choice_field,
    choices_field,
    code_field,
    day_field,
    duration_field,
    number_field,
    optional_reference,
    record,
    reference_field,
    text_field,
    time_field,
)
from app.domain.records.schools import Language
from app.domain.text import mark


class EventKind(StrEnum):
    """What kind of meeting it is."""

    GROUP_SESSION = "group_session"
    SEMINAR = "seminar"
    COURSE = "course"
    TOT = "tot"
    TRAINING_DAY = "training_day"
    NETWORK_EVENT = "network_event"
    SUMMIT = "summit"
    CONFERENCE = "conference"
    POSTER_SESSION = "poster_session"
    WEBINAR = "webinar"
    MENTORING = "mentoring"
    SCHOOL_VISIT = "school_visit"


class EventMode(StrEnum):
    """Where people meet."""

    ONSITE = "onsite"
    ONLINE = "online"
    BLENDED = "blended"


class EventStatus(StrEnum):
    """A person's decision about the event."""

    PLANNED = "planned"
    OPEN = "open"
    HELD = "held"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"


class EnrolmentRole(StrEnum):
    """As what a person takes part."""

    PARTICIPANT = "participant"
    FACILITATOR = "facilitator"
    TRAINER = "trainer"
    GUEST = "guest"
    OBSERVER = "observer"


class EnrolmentStatus(StrEnum):
    """How far an invitation went."""

    INVITED = "invited"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    WAITLISTED = "waitlisted"
    ATTENDED = "attended"
    NO_SHOW = "no_show"
    WITHDRAWN = "withdrawn"


class AttendanceStatus(StrEnum):
    """The six marks of the sheet, in the order of their keys 1–6."""

    PRESENT = "present"
    LATE = "late"
    LEFT_EARLY = "left_early"
    ABSENT = "absent"
    EXCUSED = "excused"
    ONLINE = "online"


class AbsenceReason(StrEnum):
    """Why somebody was not there, or not all the time."""

    ILLNESS = "illness"
    DUTY = "duty"
    WEATHER = "weather"
    TRANSPORT = "transport"
    POWER_OR_INTERNET = "power_or_internet"
    FAMILY = "family"
    OTHER = "other"


class Proof(StrEnum):
    """What shows that somebody was there."""

    WET_SIGNATURE = "wet_signature"
    PIN = "pin"
    QR = "qr"
    FACILITATOR = "facilitator"
    TRAINER = "trainer"
    IMPORTED = "imported"


@record("event", label=mark("records", "Event"), parent="school_id", title=("title",))
class Event(Record):
    """A group session, seminar, course or conference, held by one school."""

    school_id: Id = reference_field(mark("records", "Held by"), to="school")
    cycle_id: Id | None = optional_reference(mark("records", "Programme cycle"), to="programme_cycle")
    kind: EventKind = choice_field(mark("records", "Kind of event"), EventKind, default=EventKind.GROUP_SESSION)
    title: str = text_field(mark("records", "Title"), required=True, high=200)
    subject_code: str = code_field(mark("records", "Subject"), "subjects")
    audience: str = text_field(mark("records", "For whom"), high=200)
    languages: frozenset[Language] = choices_field(mark("records", "Languages"), Language)
    mode: EventMode = choice_field(mark("records", "Form"), EventMode, default=EventMode.ONSITE)
    venue: str = text_field(mark("records", "Place"), high=200)
    organiser: str = text_field(mark("records", "Organiser"), high=200)
    planned_hours: int | None = number_field(mark("records", "Planned hours"), low=0, high=400)
    academic_hour_min: int | None = number_field(mark("records", "Academic hour, minutes"), low=30, high=60, default=45)
    capacity: int | None = number_field(mark("records", "Places"), low=1, high=2000)
    status: EventStatus = choice_field(mark("records", "Status"), EventStatus, default=EventStatus.PLANNED)
    summary: str = text_field(mark("records", "Summary"), long=True, high=4000)


@record("slot", label=mark("records", "Slot"), parent="event_id", title=("topic",))
class Slot(Record):
    """One part of an event for which attendance is taken: a day, or half of one."""

    event_id: Id = reference_field(mark("records", "Event"), to="event")
    day: date | None = day_field(mark("records", "Day"), required=True, group="time")
    start: time | None = time_field(mark("records", "From"), group="time")
    end: time | None = time_field(mark("records", "To"), group="time")
    break_min: int | None = duration_field(mark("records", "Breaks, minutes"), low=0, high=240, default=0, group="time")
    topic: str = text_field(mark("records", "Topic"), high=200)
    place: str = text_field(mark("records", "Place"), high=200)
    trainers: str = text_field(mark("records", "Led by"), high=300)


@record(
    "enrolment", label=mark("records", "Enrolment"), parent="event_id", key=("event_id", "person_id"), title=("name",)
)
class Enrolment(Record):
    """A person takes part in an event; name, school and position stand here as they were written then."""

    event_id: Id = reference_field(mark("records", "Event"), to="event")
    person_id: Id = reference_field(mark("records", "Person"), to="person")
    name: str = text_field(mark("records", "Name as written"), high=180)
    school_name: str = text_field(mark("records", "School as written"), high=200)
    position: str = text_field(mark("records", "Position as written"), high=100)
    category_code: str = code_field(mark("records", "Qualification category"), "categories")
    role: EnrolmentRole = choice_field(mark("records", "Role"), EnrolmentRole, default=EnrolmentRole.PARTICIPANT)
    status: EnrolmentStatus = choice_field(
        mark("records", "Status"), EnrolmentStatus, default=EnrolmentStatus.CONFIRMED
    )
    invited_on: date | None = day_field(mark("records", "Invited on"))


@record("attendance", label=mark("records", "Attendance"), parent="slot_id", key=("slot_id", "person_id"))
class Attendance(Record):
    """One mark: a person in a slot."""

    slot_id: Id = reference_field(mark("records", "Slot"), to="slot")
    person_id: Id = reference_field(mark("records", "Person"), to="person")
    status: AttendanceStatus | None = choice_field(mark("records", "Mark"), AttendanceStatus, group="mark")
    minutes_present: int | None = duration_field(mark("records", "Minutes present"), low=0, high=720, group="mark")
    arrival: time | None = time_field(mark("records", "Came at"), group="mark")
    departure: time | None = time_field(mark("records", "Left at"), group="mark")
    reason: AbsenceReason | None = choice_field(mark("records", "Reason"), AbsenceReason, group="mark")
    proof: Proof | None = choice_field(mark("records", "Proof"), Proof)
    note: str = text_field(mark("records", "Note"), high=300)
