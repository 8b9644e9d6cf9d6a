"""The two last columns of the sheet: how often somebody was there, and the academic hours that are credited for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from app.domain.certificate_words import hours_text
from app.domain.ids import Id
from app.domain.records.events import Attendance, Slot
from app.domain.rules.attendance import HoursCredit
from app.domain.rules.hours import THERE, CreditRule

Translate = Callable[[str, str], str]


class RowTotal(Struct, frozen=True):
    """What a row adds up to."""

    there: int
    held: int
    """Slots in which anybody is marked."""
    credit: HoursCredit
    reaches: bool
    """Whether the share of the planned time reaches the threshold of the programme."""

    @property
    def attended(self) -> str:
        """Was there / took place, such as "10/11"."""
        return f"{self.there}/{self.held}"

    def hours(self, language: str) -> str:
        """Credited and planned academic hours as a certificate counts them, such as "8.5/10"."""
        planned = self.credit.planned_half_hours
        return f"{hours_text(self.credit.half_hours, language)}/{hours_text(planned, language)}" if planned else "–"


def row_total(slots: Sequence[Slot], marks: Mapping[Id, Attendance], held: frozenset[Id], rule: CreditRule) -> RowTotal:
    """Add up the `marks` of a person (by slot id), as the programme credits them."""
    there = sum(1 for slot, found in marks.items() if slot in held and found.status in THERE)
    credit = rule.credit(slots, marks)
    return RowTotal(there, len(held), credit, credit.reaches(rule.threshold))


def explained(total: RowTotal, slots: Sequence[Slot], name_of: Callable[[Slot], str], translate: Translate) -> str:
    """The credit slot by slot, with the rule in words: what a certificate's hours come from."""
    by_id = {slot.id: slot for slot in slots}
    return "\n".join(
        f"{name_of(by_id[slot])}: {translate('rules', worth.text).format(**worth.facts)}"
        for slot, worth in total.credit.lines
    )
