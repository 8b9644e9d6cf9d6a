"""What each cell of the observation sheet says, put together from one picture of the lesson."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import QObject

from app.domain.ids import Id
from app.domain.records.lesson_study import CasePupil
from app.domain.records.research_lessons import Match, Outcome, RlObservation, RlStage
from app.domain.rules.observation_pad import left_to_take, minute, stage_spans
from app.ui.kit.tokens import Tone
from app.ui.lesson_study.words import word
from app.usecases.lesson_study_pictures import LessonPicture


class Kind(Enum):
    """What a column, and with its row a cell, is about."""

    STAGE = auto()
    MINUTES = auto()
    ACTION = auto()
    RESOURCES = auto()
    PREDICTION = auto()
    OBSERVATION = auto()
    CRITERION = auto()
    OUTCOME = auto()
    NOTHING = auto()


STAGE_KINDS = (Kind.STAGE, Kind.MINUTES, Kind.ACTION, Kind.RESOURCES)
STAGE_FIELDS = {
    Kind.STAGE: "name",
    Kind.MINUTES: "minutes",
    Kind.ACTION: "teacher_action",
    Kind.RESOURCES: "resources",
}

MATCH_TONES = {
    Match.AS_PREDICTED: Tone.OK,
    Match.PARTLY: Tone.WARN,
    Match.DIFFERENT: Tone.ERR,
    Match.NOT_OBSERVED: Tone.NEUTRAL,
    Match.ABSENT: Tone.NEUTRAL,
}
OUTCOME_TONES = {
    Outcome.MET: Tone.OK,
    Outcome.PARTLY: Tone.WARN,
    Outcome.NOT_MET: Tone.ERR,
    Outcome.ABSENT: Tone.NEUTRAL,
}


class SheetCell(Struct, frozen=True):
    """Everything one cell shows."""

    kind: Kind
    text: str = ""
    hint: str = ""
    """Shown while there is no text."""
    caption: str = ""
    """A small line below the text, such as the minutes of a stage."""
    locked: bool = False
    amended: str = ""
    others: tuple[str, ...] = ()
    """What other observers wrote, each with the name in front."""
    noted: tuple[str, ...] = ()
    """Notes of the pad that the observer has not taken over into the text, each with its minute."""
    chip: str = ""
    tone: Tone = Tone.NEUTRAL
    key_hint: str = ""
    """Shown where the chip will be."""


class SheetCells(QObject):
    """Makes cells; `pending` is a text that was written and not read back yet."""

    def cell(
        self,
        picture: LessonPicture,
        kind: Kind,
        stage: RlStage | None,
        pupil: CasePupil | None,
        *,
        pending: str | None,
        observer: Id | None,
        minutes_shown: bool,
    ) -> SheetCell:
        """The cell of `kind` for a stage (None: the row of criteria) and a pupil (None: the stage itself)."""
        if kind is Kind.NOTHING:
            return SheetCell(kind)
        if stage is None:
            return self._outcome(picture, pupil, kind, pending)
        if pupil is None:
            return self._stage(picture, stage, kind, pending, minutes_shown=minutes_shown)
        if kind is Kind.PREDICTION:
            return self._prediction(picture, stage, pupil, pending)
        return self._observation(picture, stage, pupil, pending, observer)

    def corner(self) -> SheetCell:
        """The name of the last row."""
        return SheetCell(Kind.NOTHING, text=self.tr("Success criterion"))

    def spoken(self, cell: SheetCell, stage: RlStage | None, pupil: CasePupil | None) -> str:
        """The cell in words, for screen readers."""
        where = stage.name if stage else self.tr("Success criterion")
        who = self.tr("case pupil {label}").format(label=pupil.label) if pupil else ""
        what = {
            Kind.PREDICTION: self.tr("prediction, closed") if cell.locked else self.tr("prediction"),
            Kind.OBSERVATION: self.tr("observation"),
            Kind.OUTCOME: self.tr("met or not"),
        }.get(cell.kind, "")
        amended = self.tr("amended: {text}").format(text=cell.amended) if cell.amended else ""
        told = (cell.text or cell.hint, amended, cell.chip, *cell.noted, *cell.others)
        return f"{', '.join(part for part in (where, who, what) if part)}: {'; '.join(part for part in told if part)}"

    def _stage(
        self, picture: LessonPicture, stage: RlStage, kind: Kind, pending: str | None, *, minutes_shown: bool
    ) -> SheetCell:
        value = getattr(stage, STAGE_FIELDS[kind])
        text = pending if pending is not None else "" if value is None else str(value)
        hints = {
            Kind.STAGE: self.tr("Name of the stage"),
            Kind.MINUTES: self.tr("min"),
            Kind.ACTION: self.tr("What does the teacher do?"),
            Kind.RESOURCES: self.tr("What is needed?"),
        }
        minutes = self.tr("{count} min").format(count=stage.minutes) if stage.minutes else ""
        span = next((each for each in stage_spans(picture.pad) if each.stage_id == stage.id), None)
        if span is not None:
            began, ended = minute(span.begins), minute(span.ends) if span.ends is not None else "…"
            ran = self.tr("{minutes} · ran {began}–{ended}") if minutes else self.tr("ran {began}–{ended}")
            minutes = ran.format(minutes=minutes, began=began, ended=ended)
        return SheetCell(
            kind, text=text, hint=hints[kind], caption=minutes if kind is Kind.STAGE and minutes_shown else ""
        )

    def _prediction(self, picture: LessonPicture, stage: RlStage, pupil: CasePupil, pending: str | None) -> SheetCell:
        stored = picture.predictions.get((stage.id, pupil.id))
        text, amended = (stored.text, stored.amended_text) if stored else ("", "")
        hint = self.tr("What will {label} do?").format(label=pupil.label)
        if picture.locked:
            hint = self.tr("No prediction was written before the lesson.")
            return SheetCell(
                Kind.PREDICTION, text=text, hint=hint, locked=True, amended=amended if pending is None else pending
            )
        return SheetCell(Kind.PREDICTION, text=text if pending is None else pending, hint=hint, amended=amended)

    def _observation(
        self, picture: LessonPicture, stage: RlStage, pupil: CasePupil, pending: str | None, observer: Id | None
    ) -> SheetCell:
        seen = picture.observations.get((stage.id, pupil.id), ())
        own = next((each for each in seen if each.observer_id == observer), None)
        names = {person.id: person.short for person in picture.people}
        others = tuple(
            _told(names.get(each.observer_id, "?"), each)
            for each in seen
            if each is not own and (each.observed or each.match)
        )
        match = own.match if own else None
        lines = picture.noted.get((stage.id, pupil.id), ())
        mine = [line for line in lines if line.note.observer_id == observer]
        noted = left_to_take(own.observed if own else "", mine)
        others += tuple(
            f"{names.get(line.note.observer_id, '?')}: {minute(line.second)} {line.note.text}"
            for line in lines
            if line not in mine and not any(line.note.text.strip() in each.observed for each in seen)
        )
        compare = self.tr("1–5: compare") if match is None else ""
        return SheetCell(
            Kind.OBSERVATION,
            text=pending if pending is not None else own.observed if own else "",
            hint="" if noted else self.tr("What did {label} do?").format(label=pupil.label),
            others=others,
            noted=noted,
            chip=word(match),
            tone=MATCH_TONES.get(match, Tone.NEUTRAL) if match else Tone.NEUTRAL,
            key_hint=self.tr("+ takes the notes over") if noted and match is None else compare,
        )

    def _outcome(self, picture: LessonPicture, pupil: CasePupil | None, kind: Kind, pending: str | None) -> SheetCell:
        stored = picture.outcomes.get(pupil.id) if pupil else None
        if kind is Kind.CRITERION:
            text = stored.success_criterion if stored else ""
            hint = self.tr("When has {label} succeeded?").format(label=pupil.label if pupil else "")
            return SheetCell(kind, text=text if pending is None else pending, hint=hint)
        met = stored.met if stored else None
        tone = OUTCOME_TONES.get(met, Tone.NEUTRAL) if met else Tone.NEUTRAL
        return SheetCell(kind, chip=word(met), tone=tone, key_hint=self.tr("1–4: was it met?") if met is None else "")


def _told(name: str, seen: RlObservation) -> str:
    """What another observer wrote, in one line."""
    match = f" ({word(seen.match)})" if seen.match else ""
    return f"{name}: {seen.observed}{match}"
