"""Feedback forms typed in from paper, and tests before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import InvalidRecord, NotFound
from app.domain.records.events import Attendance, Enrolment, Slot
from app.domain.records.sessions import Feedback, TestScore
from app.domain.rules.feedback import ITEMS, FeedbackSummary, summarise
from app.domain.rules.finding import block
from app.domain.rules.hours import THERE
from app.domain.rules.learning_gain import GainSummary, summarise_gain
from app.domain.text import mark, normalise
from app.usecases.editing import RecordDesk
from app.usecases.events import OUT, name_order

if TYPE_CHECKING:
    from app.storage.work import Work

USUAL_MAXIMUM = 20
"""Points of a test, where nobody has said how many it has."""


class FeedbackPage(Struct, frozen=True):
    """The forms of one session and of its whole event, told together only."""

    forms: int
    present: int
    """Marks that say somebody was there."""
    session: FeedbackSummary | None
    all_forms: int
    event: FeedbackSummary | None
    draft: Mapping[str, str]
    """What was typed into the texts of the next form and not kept yet."""


class ScoreLine(Struct, frozen=True):
    """A person and their points."""

    person_id: Id
    name: str
    score: TestScore


class ScorePage(Struct, frozen=True):
    """The tests of an event, people in Kazakh alphabet order."""

    event_id: Id
    lines: tuple[ScoreLine, ...]
    maximum: int
    gain: GainSummary


class FeedbackDesk(RecordDesk):
    """What a person does with forms and tests."""

    def page(self, slot_id: Id) -> FeedbackPage:
        """What the forms of a session say together; raises NotFound."""
        store = self._desk.store
        event = store.get(Slot, slot_id).event_id
        forms = store.all(Feedback, event_id=event)
        here = [form for form in forms if form.slot_id == slot_id]
        return FeedbackPage(
            forms=len(here),
            present=sum(1 for one in store.all(Attendance, slot_id=slot_id) if one.status in THERE),
            session=summarise(here),
            all_forms=len(forms),
            event=summarise(forms),
            draft=self._desk.drafts.of(blank_form(slot_id)),
        )

    def add(self, slot_id: Id, items: Mapping[str, int | None], best: str = "", improve: str = "") -> Changed:
        """Keep a form; nothing says whose it is. Raises InvalidRecord for an empty one."""
        best, improve = normalise(best), normalise(improve)
        if not any(points is not None for points in items.values()) and not best and not improve:
            text = mark("rules", "This form is empty.")
            raise InvalidRecord(findings=(block("empty_form", text),))
        event = self._desk.store.get(Slot, slot_id).event_id
        form = Feedback(id=self._desk.store.new_id(), event_id=event, slot_id=slot_id, best=best, improve=improve)
        answers: dict[str, Any] = {item: points for item, points in items.items() if item in ITEMS}
        changed = self.put_back(replace(form, **answers))
        for field in ("best", "improve"):
            self._desk.drafts.forget(blank_form(slot_id), field)
        return changed

    def scores(self, event_id: Id) -> ScorePage:
        """The tests of an event."""
        store = self._desk.store
        known = {one.person_id: one for one in store.all(TestScore, event_id=event_id)}
        most = next((one.maximum for one in known.values() if one.maximum), USUAL_MAXIMUM)
        enrolled = (one for one in store.all(Enrolment, event_id=event_id) if one.status not in OUT)
        lines = tuple(
            ScoreLine(
                one.person_id, one.name, known.get(one.person_id) or _new_score(event_id, one.person_id, most)
            )
            for one in sorted(enrolled, key=name_order)
        )  # fmt: skip
        return ScorePage(event_id, lines, most, summarise_gain(line.score for line in lines))

    def write_score(self, event_id: Id, person: Id, field: str, points: int | None, maximum: int) -> Changed:
        """Write the points of one test of one person."""
        with self._desk.store.work(self._desk.who) as work:
            score = _standing(work, event_id, person, maximum)
            values: dict[str, Any] = {field: points}
            work.save(replace(score, **values))
            return work.changed

    def set_maximum(self, event_id: Id, maximum: int) -> Changed:
        """Say how many points the test has; it holds for everybody who took it."""
        taken = self._desk.store.all(TestScore, event_id=event_id)
        if not taken:
            people = [one for one in self._desk.store.all(Enrolment, event_id=event_id) if one.status not in OUT]
            taken = [_new_score(event_id, one.person_id, maximum) for one in people[:1]]
        changed = Changed({})
        for start in range(0, len(taken), 150):
            changed |= self.put_back(*(replace(one, maximum=maximum) for one in taken[start : start + 150]))
        return changed


def blank_form(slot_id: Id) -> Id:
    """The row under which the typing of a form that does not exist yet is kept."""
    return Feedback.record_type.derived_id(slot_id)


def _standing(work: Work, event_id: Id, person: Id, maximum: int) -> TestScore:
    fresh = _new_score(event_id, person, maximum)
    try:
        return work.get(TestScore, fresh.id)
    except NotFound:
        return fresh


def _new_score(event_id: Id, person: Id, maximum: int) -> TestScore:
    row = TestScore.record_type.derived_id(event_id, person)
    return TestScore(id=row, event_id=event_id, person_id=person, maximum=maximum)
