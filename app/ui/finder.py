"""From a text in the search field of the window to hits that lead to a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.ui.shell.finding import Finder, Hit
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.domain.ids import Id
    from app.usecases.desk import Desk
    from app.usecases.lists import Found

MOST = 24
PLACES = {
    "person": ("people", "person", "user"),
    "school": ("people", "school", "school"),
    "event": ("sessions", "event", "sessions"),
    "ls_cycle": ("lesson-study", "cycle", "lesson-study"),
    "research_lesson": ("lesson-study", "lesson", "book"),
    "project": ("projects", "project", "projects"),
}
"""Record type → page, name of the page's argument, icon. What has no place of its own is shown at its parent's."""
BELONGS = {"attachment": ("project_id", "lesson_id", "cycle_id", "event_id", "person_id", "school_id")}
"""Types that may belong to several things: the references to look at, the nearest first."""
ECHOES = frozenset({"enrolment"})
"""Types that repeat the name of a person who is found anyway."""


def finder_of(desk: Desk) -> Finder:
    """A search over everything in `desk`; the result runs on the `read` lane."""

    def find(typed: str) -> list[Hit]:
        return [hit for found in desk.lists.find(typed, MOST) if (hit := _hit(found)) is not None]

    return find


def _hit(found: Found) -> Hit | None:
    place = _place(found)
    title = _title(found)
    if place is None or not title:
        return None
    (page, argument, icon), row = place
    return Hit(title, tr_label("records", found.kind.label), icon, page, {argument: row})


def _place(found: Found) -> tuple[tuple[str, str, str], Id] | None:
    """Where the record is shown, and the id to show there: its own, or that of the parent with a page."""
    if found.kind.name in PLACES:
        return PLACES[found.kind.name], found.record.id
    if found.kind.parent is None or found.kind.name in ECHOES:
        return None
    for name in BELONGS.get(found.kind.name, (found.kind.parent,)):
        above, row = found.kind.by_name[name].to, getattr(found.record, name)
        if above in PLACES and row is not None:
            return PLACES[above], row
    return None


def _title(found: Found) -> str:
    """The title as a person says it; of names in several languages the one in the language of the window."""
    names = {name[-2:]: str(getattr(found.record, name) or "") for name in found.kind.title if name[-3:-2] == "_"}
    if len(names) < 2 or set(names) - {"kk", "ru", "en"}:
        return found.title
    return names.get(QLocale().name()[:2]) or next(filter(None, names.values()), "")
