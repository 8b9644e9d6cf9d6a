"""Papers of a session: its protocol, and the feedback form that people fill in without a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from app.domain.record import Record
from app.domain.records.events import Event, Slot
from app.domain.records.sessions import AgendaItem, Commitment, Feedback, SessionRecord
from app.domain.rules.commitments import Agreed
from app.domain.rules.feedback import ITEMS
from app.domain.text import mark
from app.domain.written import hours_text, joined, show_day
from app.reports.document import (
    Align,
    Block,
    Column,
    Document,
    Facts,
    Grid,
    Heading,
    Paragraph,
    Signatures,
    WritingLines,
)

Say = Callable[[str, str], str]
"""Context and English source → the text in the language of the paper."""

_PROMISED = (("what", 3.4), ("owner_name", 1.6), ("due", 0.8))
_KEPT = (("closed_on", 0.8), ("closing_note", 1.8))
"""Fields of what was agreed, with their shares of the width; only what was agreed before can have been kept."""
_BLANK_ROWS, _BLANK_MM = 3, 7.0
"""With these a protocol that is written by hand fits one page."""


def session_protocol(
    say: Say, language: str, event: Event, slot: Slot, record: SessionRecord, agenda: Sequence[AgendaItem],
    returning: Sequence[Agreed], agreed: Sequence[Agreed],
) -> Document:  # fmt: skip
    """What a session did: agenda, decisions, promises old and new, and the three questions."""
    blocks: list[Block] = [
        Facts((
            (_field(say, Slot, "day"), " ".join(filter(None, (show_day(slot.day), hours_text(slot.start, slot.end))))),
            (_field(say, Slot, "topic"), slot.topic),
            (_field(say, Slot, "place"), slot.place or event.venue),
        ))
    ]  # fmt: skip
    if returning:
        before = mark("papers", "Agreed before")
        blocks += [Heading(say("papers", before)), _promises(say, returning, (*_PROMISED, *_KEPT))]
    blocks += [Heading(say("papers", mark("papers", "Agenda"))), _agenda(say, agenda)]
    blocks += _texts(say, record, ("tools", "decisions"))
    blocks += [Heading(say("papers", mark("papers", "Agreed today"))), _promises(say, agreed, _PROMISED)]
    blocks += _texts(say, record, ("what", "so_what", "now_what"))
    if record.next_date:
        blocks.append(Facts(((_field(say, SessionRecord, "next_date"), show_day(record.next_date)),)))
    blocks.append(Signatures(((say("papers", mark("papers", "Facilitator")), ""),)))
    title = say("papers", mark("papers", "Protocol of a session"))
    return Document(title, tuple(blocks), subtitle=event.title, footer=_which(event, slot), language=language)


def feedback_form(say: Say, language: str, event: Event, slot: Slot) -> Document:
    """A form without a name: five items from 1 to 5 and two lines to write, in the order in which it is typed in."""
    points = tuple(Column(str(number), 0.3, Align.CENTRE) for number in range(1, 6))
    rows = tuple((_field(say, Feedback, item), "", "", "", "", "") for item in ITEMS)
    blocks: tuple[Block, ...] = (
        Facts(((_field(say, Slot, "day"), show_day(slot.day)), (_field(say, Slot, "topic"), slot.topic))),
        Paragraph(say("papers", mark("papers", "Please write no name. 1 means not at all, 5 means fully."))),
        Grid((Column("", 2.5), *points), rows, row_mm=10),
        WritingLines(_field(say, Feedback, "best"), 3),
        WritingLines(_field(say, Feedback, "improve"), 3),
    )
    title = say("papers", mark("papers", "How was the session?"))
    return Document(title, blocks, subtitle=event.title, footer=_which(event, slot), language=language)


def _agenda(say: Say, agenda: Sequence[AgendaItem]) -> Grid:
    columns = (
        Column("№", 0.25, Align.RIGHT), Column(_field(say, AgendaItem, "title"), 3),
        Column(_field(say, AgendaItem, "minutes"), 0.5, Align.RIGHT), Column(_field(say, AgendaItem, "leader"), 1.2),
    )  # fmt: skip
    rows = tuple(
        (str(number), item.title, "" if item.minutes is None else str(item.minutes), item.leader)
        for number, item in enumerate(agenda, start=1)
    )
    return _written(columns, rows)


def _promises(say: Say, agreed: Sequence[Agreed], fields: Sequence[tuple[str, float]]) -> Grid:
    columns = tuple(Column(_field(say, Commitment, name), share) for name, share in fields)
    rows = tuple(tuple(_shown(getattr(each.commitment, name)) for name, _share in fields) for each in agreed)
    return _written(columns, rows)


def _written(columns: tuple[Column, ...], rows: tuple[tuple[str, ...], ...]) -> Grid:
    """A table; one that has nothing yet is filled in by hand."""
    return Grid(columns, rows) if rows else Grid(columns, (("",) * len(columns),) * _BLANK_ROWS, row_mm=_BLANK_MM)


def _shown(value: str | date | None) -> str:
    return value if isinstance(value, str) else show_day(value)


def _which(event: Event, slot: Slot) -> str:
    """Which session of which event."""
    return joined(event.title, show_day(slot.day))


def _texts(say: Say, record: SessionRecord, names: Sequence[str]) -> list[Block]:
    """Each text under its label; an empty one has lines to write on."""
    blocks: list[Block] = []
    for name in names:
        text, label = getattr(record, name).strip(), _field(say, SessionRecord, name)
        blocks += [Heading(label, 2), Paragraph(text)] if text else [WritingLines(label, 2)]
    return blocks


def _field(say: Say, kind: type[Record], name: str) -> str:
    """What a field is called."""
    return say("records", kind.record_type.by_name[name].label)
