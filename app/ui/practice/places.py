"""Where each task is done: the page, and what it opens there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.ids import Id
from app.domain.resources import resource_path
from app.domain.rules.practice_tasks import TaskCode


def place_of(task: TaskCode, places: Mapping[str, Id]) -> tuple[str, dict[str, Any]]:
    """Key of the page and the arguments of its `open`."""
    project = {"project": places["project"]}
    sheet = {"event": places["event"], "slot": places["slot"], "sheet": True}
    where: dict[TaskCode, tuple[str, dict[str, Any]]] = {
        TaskCode.MARK: ("sessions", sheet),
        TaskCode.RECORD: ("sessions", {"event": places["event"], "session": places["slot"]}),
        TaskCode.PREDICT: ("lesson-study", {"lesson": places["lesson"], "tab": "sheet"}),
        TaskCode.IMPORT: ("people", {"importing": resource_path("practice", "roster.xlsx")}),
        TaskCode.TWINS: ("people", {"person": places["twin"]}),
        TaskCode.VERSIONS: ("settings", {"section": "sync"}),
        TaskCode.PRINT_SHEET: ("sessions", sheet),
        TaskCode.LOG: ("projects", {**project, "section": "log"}),
        TaskCode.PLAN: ("projects", {**project, "section": "plan"}),
        TaskCode.EVIDENCE: ("projects", {**project, "section": "evidence"}),
        TaskCode.HOURS: ("people", {"person": places["own"]}),
        TaskCode.PRINT_PORTFOLIO: ("projects", {**project, "section": "portfolio"}),
        TaskCode.REGION: ("region", {}),
        TaskCode.SILENT: ("region", {}),
        TaskCode.ENTRY: ("people", {"school": places["school"]}),
        TaskCode.PRINT_LIST: ("people", {}),
    }
    return where[task]
