"""Words and tones of events for list, form and sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.records.events import EnrolmentRole, EventKind, EventMode, EventStatus
from app.domain.session_words import CONTEXT, KINDS, MODES, ROLES, STATUSES
from app.ui.field_editors import Words
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.events import EventLine

WORDS: Words = {
    EventKind: (CONTEXT, KINDS),
    EventMode: (CONTEXT, MODES),
    EventStatus: (CONTEXT, STATUSES),
    EnrolmentRole: (CONTEXT, ROLES),
}


class EventSentences(QObject):
    """How an event is told in a list."""

    def subtitle(self, line: EventLine) -> str:
        """Days, and what is missing or how many take part."""
        parts = [self._days(line)]
        if line.unmarked and line.status not in (EventStatus.CANCELLED, EventStatus.POSTPONED):
            parts.append(self.tr("%n not marked", "", line.unmarked))
        elif line.people:
            parts.append(self.tr("%n person(s)", "", line.people))
        if line.school_name:
            parts.append(line.school_name)
        return " · ".join(parts)

    def chip(self, line: EventLine) -> tuple[str, Tone]:
        """The state that matters: called off, over, today, ahead."""
        if line.status is EventStatus.CANCELLED:
            return tr_label(CONTEXT, STATUSES[EventStatus.CANCELLED]), Tone.ERR
        if line.status is EventStatus.POSTPONED:
            return tr_label(CONTEXT, STATUSES[EventStatus.POSTPONED]), Tone.WARN
        if line.is_over or line.status is EventStatus.HELD:
            if line.unmarked and line.people:
                return self.tr("To mark"), Tone.WARN
            return tr_label(CONTEXT, STATUSES[EventStatus.HELD]), Tone.OK
        if line.status is EventStatus.OPEN:
            return self.tr("Open"), Tone.INFO
        return tr_label(CONTEXT, STATUSES[EventStatus.PLANNED]), Tone.INFO if line.first else Tone.NEUTRAL

    def untitled(self) -> str:
        """Name of an event whose title is empty."""
        return self.tr("Session without a title")

    def _days(self, line: EventLine) -> str:
        if line.first is None or line.last is None:
            return self.tr("No day yet")
        if line.slots > 1 and line.next_day is not None:
            start = f" {line.next_start:%H:%M}" if line.next_start else ""
            return self.tr("Next: {day}").format(day=f"{line.next_day:%d.%m.%Y}{start}")
        if line.first != line.last:
            return f"{line.first:%d.%m.%Y} – {line.last:%d.%m.%Y}"
        return f"{line.first:%d.%m.%Y}" + (f" {line.next_start:%H:%M}" if line.next_start else "")
