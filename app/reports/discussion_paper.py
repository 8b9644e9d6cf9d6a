"""The protocol of the discussion after a research lesson, in its prescribed order."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.records.research_lessons import (
    DiscussionNote,
    DiscussionStep,
    NextChange,
    ResearchLesson,
    RlDiscussion,
    RlPupilOutcome,
)
from app.domain.text import mark
from app.domain.written import show_day, show_time
from app.reports.document import Block, Column, Document, Facts, Grid, Heading, Paragraph, Signatures, WritingLines
from app.reports.lesson_papers import LessonPaper

_EMPTY_LINES = 3


def discussion_protocol(paper: LessonPaper) -> Document:
    """Who met when, the notes of the six steps, how the case pupils did, and what changes next."""
    words, talk = paper.words, paper.lesson.discussion
    title = paper.heading(
        mark("papers", "Protocol of the discussion"), mark("papers", "Discussion of research lesson {number}: protocol")
    )
    rule = mark("papers", "Whoever speaks begins with what was seen of a pupil. The lesson and its teacher come later.")
    chair = words.label(RlDiscussion, "chair_id")
    recorder = words.label(RlDiscussion, "recorder_id")
    blocks: list[Block] = [
        *_circumstances(paper),
        Paragraph(words.text(rule), quiet=True),
        *(block for step in DiscussionStep for block in _step(paper, step)),
        Heading(words.text(mark("papers", "How the case pupils did")), 2),
        _outcomes(paper),
        Heading(words.text(mark("papers", "What changes in the next lesson")), 2),
        _changes(paper),
        Signatures((
            (chair, paper.name(talk.chair_id) if talk else ""),
            (recorder, paper.name(talk.recorder_id) if talk else ""),
        )),
    ]  # fmt: skip
    return Document(title, tuple(blocks), subtitle=paper.subtitle(), footer=paper.footer(), language=words.language)


def _circumstances(paper: LessonPaper) -> Iterator[Block]:
    words, lesson, talk = paper.words, paper.lesson.lesson, paper.lesson.discussion
    day = ", ".join(filter(None, (show_day(talk.day), show_time(talk.start)))) if talk else ""
    minutes = words.text(mark("papers", "{minutes} min"), minutes=talk.minutes) if talk and talk.minutes else ""
    present = ", ".join(
        paper.name(member.person_id) or member.name
        for member in paper.cycle.current_members(talk.day if talk else None)
    )
    yield Facts(
        (
            (words.text(mark("papers", "Lesson taught on")), show_day(lesson.day)),
            (words.label(ResearchLesson, "teacher_id"), paper.name(lesson.teacher_id)),
            (words.text(mark("papers", "Discussed on")), day),
            (words.text(mark("papers", "Length")), minutes),
        ),
        columns=2,
    )
    yield Facts((
        (words.label(ResearchLesson, "topic"), lesson.topic),
        (words.text(mark("papers", "The group")), present),
    ))  # fmt: skip


def _step(paper: LessonPaper, step: DiscussionStep) -> Iterator[Block]:
    """The notes of one step, or lines to write them on."""
    words = paper.words
    yield Heading(f"{step.value}. {words.word(step)}", 2)
    pupils = {pupil.id: pupil.label for pupil in paper.cycle.pupils}
    notes = [note for note in paper.lesson.notes if note.step is step]
    if not notes:
        yield WritingLines("", _EMPTY_LINES)
        return
    has_pupils = any(note.pupil_id for note in notes)
    columns = [
        *([Column(words.text(mark("papers", "Pupil")), 0.45)] if has_pupils else []),
        Column(words.label(DiscussionNote, "text"), 4),
        Column(words.label(DiscussionNote, "speaker_id"), 1.3),
    ]
    rows = [
        (
            *([pupils.get(note.pupil_id, "") if note.pupil_id else ""] if has_pupils else []),
            note.text,
            paper.name(note.speaker_id),
        )
        for note in sorted(notes, key=lambda note: (note.position is None, note.position or 0, note.id))
    ]
    yield Grid(tuple(columns), tuple(rows))


def _outcomes(paper: LessonPaper) -> Grid:
    words = paper.words
    outcomes = {outcome.pupil_id: outcome for outcome in paper.lesson.outcomes}
    rows = []
    for pupil in paper.pupils:
        found = outcomes.get(pupil.id)
        criterion, met = (found.success_criterion, words.word(found.met)) if found else ("", "")
        rows.append((paper.pupil_title(pupil), criterion, met))
    columns = (
        Column(words.text(mark("papers", "Pupil")), 1.4),
        Column(words.label(RlPupilOutcome, "success_criterion"), 3),
        Column(words.label(RlPupilOutcome, "met"), 1),
    )
    return Grid(columns, tuple(rows), row_mm=9)


def _changes(paper: LessonPaper) -> Grid:
    words = paper.words
    pupils = {pupil.id: pupil.label for pupil in paper.cycle.pupils}
    rows = [
        (
            change.what,
            change.why,
            pupils.get(change.pupil_id, "") if change.pupil_id else "",
            paper.name(change.owner_id),
        )
        for change in paper.lesson.changes
    ]
    columns = (
        Column(words.label(NextChange, "what"), 2.2),
        Column(words.label(NextChange, "why"), 2),
        Column(words.text(mark("papers", "Pupil")), 0.5),
        Column(words.label(NextChange, "owner_id"), 1.2),
    )
    return Grid(columns, tuple(rows) or (("", "", "", ""),) * 3, row_mm=0 if rows else 12)
