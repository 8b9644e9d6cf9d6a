"""The usual plan of a group's year: sessions, network events and the conference, offered once and then edited.

The plan is data in `resources/reference/session_plan.json`, in three languages; a programme that takes it over owns its
copy and may change every word of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from app.domain.ids import Id
from app.domain.records.events import EventKind
from app.domain.records.sessions import SessionTemplate
from app.domain.resources import resource_path

LANGUAGES = ("kk", "ru", "en")
_TEXTS = ("title", "aims", "agenda", "tools", "homework")


def usual_plan(programme_id: Id, new_id: Callable[[], Id]) -> tuple[SessionTemplate, ...]:
    """The sessions of the usual plan as records of a programme, in their order."""
    rows: list[dict[str, Any]] = json.loads(resource_path("reference", "session_plan.json").read_text("utf-8"))["plan"]
    return tuple(
        SessionTemplate(
            id=new_id(), programme_id=programme_id, number=number, kind=EventKind(row["kind"]), minutes=row["minutes"],
            **{f"{text}_{code}": _lines(row[text][code]) for text in _TEXTS for code in LANGUAGES},
        )
        for number, row in enumerate(rows, start=1)
    )  # fmt: skip


def text_in(template: SessionTemplate, text: str, language: str) -> str:
    """`title`, `aims`, `agenda`, `tools` or `homework` in `language`, or in the first language that has it."""
    for code in (language, *LANGUAGES):
        found = str(getattr(template, f"{text}_{code}", "") or "")
        if found.strip():
            return found
    return ""


def _lines(text: str | list[str]) -> str:
    return text if isinstance(text, str) else "\n".join(text)
