"""The report of a lesson study as a first draft: what the records say, section by section, for people to rewrite.

A draft only repeats what the group wrote down and counts what can be counted. What it means is theirs to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.domain.lesson_study_words import CONTEXT, GROUPS, MATCHES, OUTCOMES
from app.domain.records.lesson_evidence import PupilInterview
from app.domain.records.lesson_study import CasePupil, LsMember
from app.domain.records.research_lessons import DiscussionStep, Match, Outcome
from app.domain.rules.lesson_study_checks import hours_between
from app.domain.rules.lesson_study_records import CycleRecords, LessonRecords
from app.domain.text import mark, sort_key

Translate = Callable[[str, str], str]
"""Context and English source to the text in the language of the report."""


def drafts(records: CycleRecords, translate: Translate) -> dict[str, str]:
    """A draft for every section of the report, by the name of its field; "" where nothing was written down."""
    writer = _Writer(records, translate)
    return {
        "answer_to_question": _lines(writer.answer()),
        "pupil_progress": "\n\n".join(_lines(writer.progress_of(pupil)) for pupil in records.pupils),
        "teacher_learning": _lines(writer.notes(DiscussionStep.REASONS, DiscussionStep.CLASS, DiscussionStep.LESSON)),
        "recommendations": _lines(writer.recommendations()),
        "limits": _lines(writer.limits()),
        "authors": ", ".join(member.name for member in _by_name(records) if member.name),
    }


def _by_name(records: CycleRecords) -> list[LsMember]:
    """Who works in the cycle: the one who leads it first, the others in the order of the Kazakh alphabet."""
    return sorted(records.current_members(), key=lambda member: (not member.is_lead, sort_key(member.name)))


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(line for line in lines if line)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the sections of one cycle in one language."""

    records: CycleRecords
    translate: Translate

    def answer(self) -> Iterator[str]:
        """The question, and the two figures that bear on it: how far predictions held, and who met the criterion."""
        question = self.records.cycle.research_question.strip()
        if question:
            yield self._say(mark("report", "We asked: {question}"), question=question)
        for one in self.records.taught_lessons:
            seen = Counter(each.match for each in one.observations if each.match in _COMPARED)
            if seen:
                text = mark("report", "Lesson {lesson}: {hit} of {count} observed responses were as predicted.")
                yield self._say(text, lesson=one.lesson.seq, hit=seen[Match.AS_PREDICTED], count=sum(seen.values()))
            met = Counter(each.met for each in one.outcomes if each.met not in (None, Outcome.ABSENT))
            if met:
                text = mark("report", "Lesson {lesson}: {met} of {count} case pupils met their success criterion.")
                yield self._say(text, lesson=one.lesson.seq, met=met[Outcome.MET], count=sum(met.values()))

    def progress_of(self, pupil: CasePupil) -> Iterator[str]:
        """One case pupil from the starting point through every lesson."""
        group = self._word(GROUPS.get(pupil.attainment_group, "")) if pupil.attainment_group else ""
        name = " ".join(part for part in (pupil.label, pupil.alias) if part)
        yield f"{name} · {group}" if group else name
        if pupil.starting_point.strip():
            yield self._say(mark("report", "At the start: {text}"), text=pupil.starting_point.strip())
        for one in self.records.taught_lessons:
            yield from self._lesson_of(pupil, one)

    def notes(self, *steps: DiscussionStep) -> Iterator[str]:
        """What the group said in these steps of its discussions, lesson by lesson."""
        for one in self.records.taught_lessons:
            for note in sorted(one.notes, key=lambda note: (note.step.value, note.position or 0)):
                if note.step in steps and note.text.strip():
                    text = mark("report", "Lesson {lesson}: {text}")
                    yield self._say(text, lesson=one.lesson.seq, text=note.text.strip())

    def recommendations(self) -> Iterator[str]:
        """What to keep, and every change with its reason."""
        yield from self.notes(DiscussionStep.KEEP_OR_ADJUST, DiscussionStep.NEXT)
        for one in self.records.taught_lessons:
            for change in one.changes:
                why = change.why.strip()
                reasoned = mark("report", "After lesson {lesson} we changed: {what}. Reason: {why}")
                plain = mark("report", "After lesson {lesson} we changed: {what}")
                what = change.what.strip().rstrip(".") if why else change.what.strip()
                yield self._say(reasoned if why else plain, lesson=one.lesson.seq, what=what, why=why)

    def limits(self) -> Iterator[str]:
        """What weakens the findings: few lessons, absent or unseen pupils, a late discussion."""
        taught, planned = len(self.records.taught_lessons), self.records.cycle.planned_rl_count or 0
        if taught < planned:
            text = mark("report", "Of {planned} planned lessons {taught} were taught.")
            yield self._say(text, planned=planned, taught=taught)
        for one in self.records.taught_lessons:
            absent = self._labels(one.absent())
            unseen = self._labels(frozenset(p.id for p in self.records.pupils) - one.observed_pupils())
            if absent:
                text = mark("report", "Lesson {lesson}: absent were {labels}.")
                yield self._say(text, lesson=one.lesson.seq, labels=absent)
            if unseen:
                text = mark("report", "Lesson {lesson}: nothing was noted about {labels}.")
                yield self._say(text, lesson=one.lesson.seq, labels=unseen)
            hours = hours_between(one.lesson, one.discussion) if one.discussion else None
            if hours is not None and hours > self.records.settings.discussion_hours:
                text = mark("report", "Lesson {lesson} was talked over only {hours} hours later.")
                yield self._say(text, lesson=one.lesson.seq, hours=round(hours))

    def _lesson_of(self, pupil: CasePupil, one: LessonRecords) -> Iterator[str]:
        outcome = next((each for each in one.outcomes if each.pupil_id == pupil.id and each.met is not None), None)
        if outcome is not None and outcome.met is not None:
            met, criterion = self._word(OUTCOMES[outcome.met]), outcome.success_criterion.strip()
            text = mark("report", "Lesson {lesson}: {met}. Success criterion: {criterion}")
            short = mark("report", "Lesson {lesson}: {met}.")
            yield self._say(text if criterion else short, lesson=one.lesson.seq, met=met, criterion=criterion)
        seen = Counter(each.match for each in one.observations if each.pupil_id == pupil.id and each.match)
        if seen:
            tally = ", ".join(f"{self._word(MATCHES[match])} – {seen[match]}" for match in Match if seen[match])
            yield self._say(mark("report", "Observed in lesson {lesson}: {tally}"), lesson=one.lesson.seq, tally=tally)
        for interview in one.interviews:
            if interview.pupil_id == pupil.id:
                yield from self._told(interview, one)

    def _told(self, interview: PupilInterview, one: LessonRecords) -> Iterator[str]:
        """What the pupil said after the lesson, in their own words."""
        told = [text.strip() for text in (interview.learned, interview.can_do_now, interview.what_helped)]
        said = " · ".join(text for text in told if text)
        if said:
            text = mark("report", "After lesson {lesson} the pupil said: {said}")
            yield self._say(text, lesson=one.lesson.seq, said=said)

    def _labels(self, pupils: frozenset[bytes]) -> str:
        return ", ".join(pupil.label for pupil in self.records.pupils if pupil.id in pupils)

    def _say(self, source: str, **places: object) -> str:
        return self.translate("report", source).format(**places)

    def _word(self, source: str) -> str:
        return self.translate(CONTEXT, source) if source else ""


_COMPARED = frozenset({Match.AS_PREDICTED, Match.PARTLY, Match.DIFFERENT})
