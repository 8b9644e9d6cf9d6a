"""Which field of which record stands behind a cell of the observation sheet."""

from __future__ import annotations

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.research_lessons import RlStage
from app.ui.lesson_study.sheet_cells import STAGE_FIELDS, Kind
from app.ui.lesson_study.sheet_model import Index, SheetModel

Place = tuple[type[Record], Id, str]


def place_of(model: SheetModel, index: Index, observer: Id) -> Place | None:
    """None for a cell in which nobody has written yet, and for the corner."""
    picture, kind = model.picture, model.kind(index)
    stage, pupil = model.stage(index.row()), model.pupil(index.column())
    if picture is None or kind is Kind.NOTHING:
        return None
    if stage is not None and kind in STAGE_FIELDS:
        return RlStage, stage.id, STAGE_FIELDS[kind]
    if pupil is None:
        return None
    if stage is None:
        outcome = picture.outcomes.get(pupil.id)
        return _in(outcome, "success_criterion" if kind is Kind.CRITERION else "met")
    if kind is Kind.PREDICTION:
        prediction = picture.predictions.get((stage.id, pupil.id))
        return _in(prediction, "amended_text" if picture.locked else "text")
    seen = picture.observations.get((stage.id, pupil.id), ())
    return _in(next((each for each in seen if each.observer_id == observer), None), "observed")


def _in(record: Record | None, field: str) -> Place | None:
    return None if record is None else (type(record), record.id, field)
