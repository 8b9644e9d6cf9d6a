"""Words for the closed lists of sessions: kinds, states, roles, marks and reasons.

The English words are keys of translation in the context `sessions`. Marks have a letter per language too, and are read
from whatever people write into a table: keys, signs, letters, and words in three languages.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.records.events import (
    AbsenceReason,
    AttendanceStatus,
    EnrolmentRole,
    EventKind,
    EventMode,
    EventStatus,
)
from app.domain.records.sessions import FreeDays
from app.domain.text import mark, search_key

CONTEXT = "sessions"

KINDS: Mapping[EventKind, str] = {
    EventKind.GROUP_SESSION: mark("sessions", "Group session"),
    EventKind.SEMINAR: mark("sessions", "Seminar"),
    EventKind.COURSE: mark("sessions", "Course"),
    EventKind.TOT: mark("sessions", "Training of trainers"),
    EventKind.TRAINING_DAY: mark("sessions", "Training day"),
    EventKind.NETWORK_EVENT: mark("sessions", "Network event"),
    EventKind.SUMMIT: mark("sessions", "Summit"),
    EventKind.CONFERENCE: mark("sessions", "Conference"),
    EventKind.POSTER_SESSION: mark("sessions", "Poster session"),
    EventKind.WEBINAR: mark("sessions", "Webinar"),
    EventKind.MENTORING: mark("sessions", "Mentoring"),
    EventKind.SCHOOL_VISIT: mark("sessions", "School visit"),
}

MODES: Mapping[EventMode, str] = {
    EventMode.ONSITE: mark("sessions", "On site"),
    EventMode.ONLINE: mark("sessions", "Online"),
    EventMode.BLENDED: mark("sessions", "Blended"),
}

STATUSES: Mapping[EventStatus, str] = {
    EventStatus.PLANNED: mark("sessions", "Planned"),
    EventStatus.OPEN: mark("sessions", "Open for enrolment"),
    EventStatus.HELD: mark("sessions", "Held"),
    EventStatus.CANCELLED: mark("sessions", "Cancelled"),
    EventStatus.POSTPONED: mark("sessions", "Postponed"),
}

ROLES: Mapping[EnrolmentRole, str] = {
    EnrolmentRole.PARTICIPANT: mark("sessions", "Participant"),
    EnrolmentRole.FACILITATOR: mark("sessions", "Facilitator"),
    EnrolmentRole.TRAINER: mark("sessions", "Trainer"),
    EnrolmentRole.GUEST: mark("sessions", "Guest"),
    EnrolmentRole.OBSERVER: mark("sessions", "Observer"),
}

MARKS: Mapping[AttendanceStatus, str] = {
    AttendanceStatus.PRESENT: mark("sessions", "Present"),
    AttendanceStatus.LATE: mark("sessions", "Late"),
    AttendanceStatus.LEFT_EARLY: mark("sessions", "Left early"),
    AttendanceStatus.ABSENT: mark("sessions", "Absent"),
    AttendanceStatus.EXCUSED: mark("sessions", "Excused"),
    AttendanceStatus.ONLINE: mark("sessions", "Online"),
}
"""In the order of the keys 1–6."""

REASONS: Mapping[AbsenceReason, str] = {
    AbsenceReason.ILLNESS: mark("sessions", "Illness"),
    AbsenceReason.DUTY: mark("sessions", "Duty or business trip"),
    AbsenceReason.WEATHER: mark("sessions", "Weather, closed road"),
    AbsenceReason.TRANSPORT: mark("sessions", "Transport"),
    AbsenceReason.POWER_OR_INTERNET: mark("sessions", "No electricity or internet"),
    AbsenceReason.FAMILY: mark("sessions", "Family"),
    AbsenceReason.OTHER: mark("sessions", "Other reason"),
}
"""In the order of the keys 1–7."""

FREE_DAYS: Mapping[FreeDays, str] = {
    FreeDays.SKIP: mark("sessions", "No session"),
    FreeDays.ASK: mark("sessions", "Ask for each day"),
    FreeDays.MEET: mark("sessions", "Meet as usual"),
}

LETTERS: Mapping[str, str] = {"kk": "ҚКЕЖСО", "ru": "БОРНУД", "en": "PLEAXO"}
"""The letter of each mark, in the order of the keys: no letter twice in a language, and none that a Kazakh keyboard has
in the place of a digit 1–6 (ә, і, ң, ғ)."""

_WORDS: Mapping[AttendanceStatus, str] = {
    AttendanceStatus.PRESENT: "қатысты|келді|бар|болды|был|была|был(а)|присутствовал|присутствовала|присутствует|да|"
    "present|yes|here",
    AttendanceStatus.LATE: "кешікті|кешігіп келді|кеш келді|опоздал|опоздала|опоздал(а)|опоздание|late",
    AttendanceStatus.LEFT_EARLY: "ерте кетті|кетіп қалды|ушёл раньше|ушла раньше|ушёл|ушла|ушёл(ла) раньше|"
    "left early|left",
    AttendanceStatus.ABSENT: "келмеді|қатыспады|жоқ|болмады|нет|не был|не была|не был(а)|отсутствовал|отсутствовала|"
    "отсутствует|нб|н/б|absent|no",
    AttendanceStatus.EXCUSED: "себепті|сұранды|себеппен келмеді|уважительная|по уважительной причине|по причине|ув|"
    "отпросился|отпросилась|excused",
    AttendanceStatus.ONLINE: "онлайн|қашықтан|дистанционно|удалённо|online|zoom",
}
_SIGNS = {"+": 0, "✓": 0, "✔": 0, "√": 0, "-": 3, "–": 3, "—": 3, "0": 3}
_BY_WORD = {search_key(word): status for status, words in _WORDS.items() for word in words.split("|")}
_ORDER = tuple(AttendanceStatus)


def status_of_letter(letter: str, language: str) -> AttendanceStatus | None:
    """The mark of a single `letter` in `language`; None if it has none there."""
    place = LETTERS.get(language, "").find(letter.upper()) if len(letter) == 1 else -1
    return _ORDER[place] if place >= 0 else None


def status_of_text(text: str, language: str) -> AttendanceStatus | None:
    """The mark that somebody wrote as `text`: a key 1–6, a sign, a letter of `language`, or a word in any language.

    A letter that `language` does not have counts if the other languages agree on it; None for anything else.
    """
    text = text.strip()
    if text in _SIGNS:
        return _ORDER[_SIGNS[text]]
    if len(text) == 1:
        if text in "123456":
            return _ORDER[int(text) - 1]
        return status_of_letter(text, language) or _agreed(text)
    words = search_key(text).split()
    for count in range(min(3, len(words)), 0, -1):
        found = _BY_WORD.get(" ".join(words[:count]))
        if found is not None:
            return found
    return None


def _agreed(letter: str) -> AttendanceStatus | None:
    meant = {status for other in LETTERS if (status := status_of_letter(letter, other)) is not None}
    return next(iter(meant)) if len(meant) == 1 else None
