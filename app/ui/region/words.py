"""Figures of the region in words: shares, silence, and up to when the data reaches."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain import lesson_study_words, project_words
from app.domain.rules.summaries import SILENT_DAYS
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.region import RegionalSummary, SchoolFigures


def share_words(share: float | None) -> str:
    """A share as a whole percentage, a dash when nothing was marked."""
    return "–" if share is None else f"{share * 100:.0f} %"


def silence_words(school: SchoolFigures) -> tuple[str, Tone]:
    """When something last came from a school, and how much that should worry."""
    days = school.silent_days
    if days is None:
        return QCoreApplication.translate("region", "Nothing yet"), Tone.NEUTRAL
    if days == 0:
        return QCoreApplication.translate("region", "Today"), Tone.OK
    tone = Tone.ERR if days >= 2 * SILENT_DAYS else Tone.WARN if days >= SILENT_DAYS else Tone.OK
    return QCoreApplication.translate("region", "%n day(s) ago", "", days), tone


def freshness_words(summary: RegionalSummary) -> str:
    """Up to when the data reaches, and how many schools are silent."""
    if summary.data_up_to is None:
        return QCoreApplication.translate("region", "Nothing was fetched from a server yet.")
    up_to = QCoreApplication.translate("region", "Data up to {moment}.").format(moment=moment_words(summary.data_up_to))
    silent, total = summary.silent, len(summary.schools)
    if summary.whole is not None:
        whole = QCoreApplication.translate("region", "Whole on this computer: {whole} of {total}.")
        up_to = f"{up_to} {whole.format(whole=summary.whole, total=total)}"
    if silent:
        sentence = QCoreApplication.translate("region", "%n of {total} schools silent for 14 days.", "", silent)
        return f"{up_to} {sentence.format(total=total)}"
    if not all(school.is_known for school in summary.schools):
        return up_to
    heard = QCoreApplication.translate("region", "Every school has been heard from in the last 14 days.")
    return f"{up_to} {heard}"


def moment_words(moment: datetime) -> str:
    """Day and time."""
    return f"{moment:%d.%m.%Y %H:%M}"


def stage_words(stages: Mapping[str, int]) -> str:
    """Projects by stage in the order of their path, for one line."""
    return _counted(project_words.CONTEXT, {str(stage): word for stage, word in project_words.STAGES.items()}, stages)


def status_words(statuses: Mapping[str, int]) -> str:
    """Cycles by status in their order, for one line."""
    known = {str(status): word for status, word in lesson_study_words.STATUSES.items()}
    return _counted(lesson_study_words.CONTEXT, known, statuses)


def _counted(context: str, words: Mapping[str, str], numbers: Mapping[str, int]) -> str:
    return " · ".join(f"{tr_label(context, word)} {numbers[code]}" for code, word in words.items() if numbers.get(code))
