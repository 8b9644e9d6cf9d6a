"""What a group does with its sessions: the record of each, what was agreed, how they repeat, what people said."""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import (
    Record,
    choice_field,
    day_field,
    duration_field,
    flag_field,
    number_field,
    optional_reference,
    record,
    reference_field,
    text_field,
    time_field,
)
from app.domain.records.events import EventKind
from app.domain.text import mark


class FreeDays(StrEnum):
    """What becomes of a session that falls on a day without lessons."""

    SKIP = "skip"
    ASK = "ask"
    MEET = "meet"


@record("session_record", label=mark("records", "Session record"), parent="slot_id", key=("slot_id",))
class SessionRecord(Record):
    """What happened in a slot, and what the group thought about it."""

    slot_id: Id = reference_field(mark("records", "Slot"), to="slot")
    template_id: Id | None = optional_reference(mark("records", "Session plan"), to="session_template")
    tools: str = text_field(mark("records", "Tools used"), long=True, high=2000)
    decisions: str = text_field(mark("records", "Decisions"), long=True, high=4000)
    what: str = text_field(mark("records", "What happened?"), long=True, high=4000)
    so_what: str = text_field(mark("records", "So what does it mean for us?"), long=True, high=4000)
    now_what: str = text_field(mark("records", "Now what will we do?"), long=True, high=4000)
    next_date: date | None = day_field(mark("records", "Next session on"))


@record("agenda_item", label=mark("records", "Agenda item"), parent="slot_id", title=("title",))
class AgendaItem(Record):
    """One item of the agenda of a slot."""

    slot_id: Id = reference_field(mark("records", "Slot"), to="slot")
    position: int | None = number_field(mark("records", "Place"), low=0, default=0)
    title: str = text_field(mark("records", "Item"), required=True, high=300)
    minutes: int | None = duration_field(mark("records", "Minutes"), low=0, high=600)
    leader: str = text_field(mark("records", "Led by"), high=180)
    done: bool = flag_field(mark("records", "Done"))


@record("commitment", label=mark("records", "Commitment"), parent="event_id", title=("what",))
class Commitment(Record):
    """What somebody promised the group; it comes back at every later session until it is closed."""

    event_id: Id = reference_field(mark("records", "Event"), to="event")
    slot_id: Id | None = optional_reference(mark("records", "Slot"), to="slot")
    owner_id: Id | None = optional_reference(mark("records", "Person"), to="person")
    owner_name: str = text_field(mark("records", "Who"), high=180)
    what: str = text_field(mark("records", "What"), required=True, high=500)
    due: date | None = day_field(mark("records", "By when"))
    closed_on: date | None = day_field(mark("records", "Closed on"))
    closing_note: str = text_field(mark("records", "How it went"), high=500)


@record(
    "session_template", label=mark("records", "Session plan"), is_global=True,
    title=("title_kk", "title_ru", "title_en"),
)  # fmt: skip
class SessionTemplate(Record):
    """A session as the programme plans it. A line of an agenda is an item, with its minutes in front."""

    programme_id: Id = reference_field(mark("records", "Programme"), to="programme")
    number: int | None = number_field(mark("records", "Number"), low=1, high=99)
    kind: EventKind = choice_field(mark("records", "Kind of event"), EventKind, default=EventKind.GROUP_SESSION)
    minutes: int | None = duration_field(mark("records", "Minutes"), low=0, high=600, default=120)
    title_kk: str = text_field(mark("records", "Title in Kazakh"), high=200)
    title_ru: str = text_field(mark("records", "Title in Russian"), high=200)
    title_en: str = text_field(mark("records", "Title in English"), high=200)
    aims_kk: str = text_field(mark("records", "Aims in Kazakh"), long=True, high=2000)
    aims_ru: str = text_field(mark("records", "Aims in Russian"), long=True, high=2000)
    aims_en: str = text_field(mark("records", "Aims in English"), long=True, high=2000)
    agenda_kk: str = text_field(mark("records", "Agenda in Kazakh"), long=True, high=3000)
    agenda_ru: str = text_field(mark("records", "Agenda in Russian"), long=True, high=3000)
    agenda_en: str = text_field(mark("records", "Agenda in English"), long=True, high=3000)
    tools_kk: str = text_field(mark("records", "Tools in Kazakh"), long=True, high=1000)
    tools_ru: str = text_field(mark("records", "Tools in Russian"), long=True, high=1000)
    tools_en: str = text_field(mark("records", "Tools in English"), long=True, high=1000)
    homework_kk: str = text_field(mark("records", "Homework in Kazakh"), long=True, high=1000)
    homework_ru: str = text_field(mark("records", "Homework in Russian"), long=True, high=1000)
    homework_en: str = text_field(mark("records", "Homework in English"), long=True, high=1000)


@record("event_series", label=mark("records", "Series"), parent="event_id", key=("event_id",))
class EventSeries(Record):
    """How the sessions of an event repeat, as a rule of RFC 5545."""

    event_id: Id = reference_field(mark("records", "Event"), to="event")
    rule: str = text_field(mark("records", "Rule"), high=300)
    first_day: date | None = day_field(mark("records", "First day"))
    start: time | None = time_field(mark("records", "From"))
    end: time | None = time_field(mark("records", "To"))
    break_min: int | None = duration_field(mark("records", "Breaks, minutes"), low=0, high=240, default=0)
    holidays: FreeDays = choice_field(mark("records", "On public holidays"), FreeDays, default=FreeDays.SKIP)
    school_breaks: FreeDays = choice_field(mark("records", "In school breaks"), FreeDays, default=FreeDays.ASK)


@record("series_exception", label=mark("records", "Exception of a series"), parent="event_id", title=("reason",))
class SeriesException(Record):
    """A day of the series that is decided otherwise: moved, held although it is a free day, or left out."""

    event_id: Id = reference_field(mark("records", "Event"), to="event")
    day: date | None = day_field(mark("records", "Day"), required=True)
    moved_to: date | None = day_field(mark("records", "Moved to"))
    """The day itself when the group meets although it is free; None when there is no session."""
    reason: str = text_field(mark("records", "Reason"), high=200)


@record("feedback", label=mark("records", "Feedback form"), parent="event_id")
class Feedback(Record):
    """One form that somebody filled in without a name; each item from 1 to 5."""

    event_id: Id = reference_field(mark("records", "Event"), to="event")
    slot_id: Id | None = optional_reference(mark("records", "Slot"), to="slot")
    useful: int | None = number_field(mark("records", "It was useful for my work"), low=1, high=5)
    clear: int | None = number_field(mark("records", "It was clear"), low=1, high=5)
    pace: int | None = number_field(mark("records", "The pace was right"), low=1, high=5)
    atmosphere: int | None = number_field(mark("records", "I felt free to speak"), low=1, high=5)
    will_apply: int | None = number_field(mark("records", "I will use it in my lessons"), low=1, high=5)
    best: str = text_field(mark("records", "What was best"), high=500)
    improve: str = text_field(mark("records", "What to improve"), high=500)


@record("test_score", label=mark("records", "Test results"), parent="event_id", key=("event_id", "person_id"))
class TestScore(Record):
    """What a person knew before and after, in points."""

    __test__ = False  # pytest would take it for a class of tests

    event_id: Id = reference_field(mark("records", "Event"), to="event")
    person_id: Id = reference_field(mark("records", "Person"), to="person")
    pre: int | None = number_field(mark("records", "Points before"), low=0, high=1000)
    post: int | None = number_field(mark("records", "Points after"), low=0, high=1000)
    maximum: int | None = number_field(mark("records", "Most points"), low=1, high=1000)
