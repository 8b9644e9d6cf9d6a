"""The attendance sheet a facilitator carries to the room, and types back by its row numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.ids import Id
from app.domain.records.events import Attendance, AttendanceStatus, Enrolment, EnrolmentRole, Event, Slot
from app.domain.records.people import Person
from app.domain.text import mark
from app.domain.written import hours_text, joined, show_time, span
from app.reports.document import Align, Block, Column, Document, Facts, Grid, Heading, Paragraph, Signatures
from app.reports.paper_words import PaperWords

_UPRIGHT_SLOTS = 4
"""More slots than these need the paper on its side."""
_MOST_SLOTS = 12
"""Slots side by side on one table."""
_SPARE_ROWS = 4
"""Empty rows for people who come without having been on the list."""
_ROW_MM = 7.6


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One person as the sheet in the program shows them, in its order."""

    enrolment: Enrolment
    marks: Mapping[Id, Attendance]
    """By slot."""


def attendance_sheet(
    words: PaperWords, event: Event, slots: Sequence[Slot], rows: Sequence[SheetRow], school: str
) -> Document:
    """People with their row numbers, a column per slot for the code of the mark, and a place to sign."""
    parts = [slots[start : start + _MOST_SLOTS] for start in range(0, len(slots), _MOST_SLOTS)] or [()]
    tables: list[Block] = []
    for number, part in enumerate(parts):
        if number:
            tables.append(Heading(words.text(mark("papers", "Attendance, continued")), 2))
        tables.append(_table(words, part, rows, with_hours=_has_two_a_day(slots)))
    days = [slot.day for slot in slots if slot.day]
    blocks: list[Block] = [
        Facts(_facts(words, event, slots, school), columns=2),
        Paragraph(_legend(words), quiet=True),
        *tables,
        Signatures(_signatures(words, rows)),
    ]
    return Document(
        words.text(mark("papers", "Attendance sheet")),
        tuple(blocks),
        subtitle=event.title,
        footer=joined(event.title, span(min(days), max(days)) if days else ""),
        landscape=len(slots) > _UPRIGHT_SLOTS,
        language=words.language,
    )


def code_of(status: AttendanceStatus | str | None) -> str:
    """The key of a mark, which is also its code on paper."""
    order = tuple(AttendanceStatus)
    return str(order.index(status) + 1) if isinstance(status, AttendanceStatus) else ""


def _facts(words: PaperWords, event: Event, slots: Sequence[Slot], school: str) -> tuple[tuple[str, str], ...]:
    days = sorted({slot.day for slot in slots if slot.day})
    times = {hours_text(slot.start, slot.end) for slot in slots} - {""}
    trainers = ", ".join(dict.fromkeys(slot.trainers for slot in slots if slot.trainers))
    place = event.venue or next((slot.place for slot in slots if slot.place), "")
    return (
        (words.text(mark("papers", "Held by")), school),
        (words.label(Event, "kind"), words.word(event.kind)),
        (words.text(mark("papers", "Days")), span(days[0], days[-1]) if days else ""),
        (words.text(mark("papers", "Hours")), next(iter(times)) if len(times) == 1 else ""),
        (words.label(Event, "venue"), place),
        (words.label(Slot, "trainers"), trainers),
    )


def _legend(words: PaperWords) -> str:
    codes = ", ".join(f"{code_of(status)} – {words.word(status).lower()}" for status in AttendanceStatus)
    return words.text(
        mark(
            "papers",
            "Codes: {codes}. Beside codes 2 and 3 write the time. The row numbers are those of the sheet in the "
            "program: there it is enough to type the numbers of those who were not present.",
        ),
        codes=codes,
    )


def _table(words: PaperWords, slots: Sequence[Slot], rows: Sequence[SheetRow], *, with_hours: bool) -> Grid:
    upright = len(slots) <= _UPRIGHT_SLOTS
    columns = (
        Column("№", 0.45, Align.RIGHT),
        Column(words.text(mark("papers", "Name")), 3.2),
        *([Column(words.label(Person, "position"), 1.5)] if upright else []),
        *(Column(_slot_title(slot, with_hours=with_hours), 0.75, Align.CENTRE) for slot in slots),
        Column(words.text(mark("papers", "Signature")), 1.7),
    )
    body = [
        (
            str(number),
            _name(words, row.enrolment),
            *([row.enrolment.position] if upright else []),
            *(_cell(row.marks.get(slot.id)) for slot in slots),
            "",
        )
        for number, row in enumerate(rows, start=1)
    ]
    spare = [("",) * len(columns)] * _SPARE_ROWS
    return Grid(columns, (*body, *spare), row_mm=_ROW_MM)


def _name(words: PaperWords, one: Enrolment) -> str:
    """The name as written; guests have their school below it, others the part they take if it is a special one."""
    role = words.word(one.role) if one.role is not EnrolmentRole.PARTICIPANT else ""
    below = joined(role, one.school_name if one.role is EnrolmentRole.GUEST else "")
    return f"{one.name}\n{below}" if below else one.name


def _slot_title(slot: Slot, *, with_hours: bool) -> str:
    day = f"{slot.day:%d.%m}" if slot.day else slot.topic or "–"
    return f"{day}\n{show_time(slot.start)}" if with_hours and slot.start else day


def _has_two_a_day(slots: Sequence[Slot]) -> bool:
    days = [slot.day for slot in slots if slot.day]
    return len(set(days)) < len(days)


def _cell(found: Attendance | None) -> str:
    if found is None:
        return ""
    moment = found.arrival or found.departure
    return "\n".join(filter(None, (code_of(found.status), show_time(moment))))


def _signatures(words: PaperWords, rows: Sequence[SheetRow]) -> tuple[tuple[str, str], ...]:
    """Whoever leads the event signs below it."""
    leads = (EnrolmentRole.FACILITATOR, EnrolmentRole.TRAINER)
    found = [row.enrolment for row in rows if row.enrolment.role in leads]
    known = tuple((words.word(one.role), one.name) for one in found)
    return known or ((words.word(EnrolmentRole.FACILITATOR), ""),)
