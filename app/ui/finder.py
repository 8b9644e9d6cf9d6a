"""From a text in the search field of the window to hits that lead to a page, those of one kind together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale

from app.domain.records.certificates import Certificate
from app.domain.text import mark
from app.ui.shell.finding import Finder, Hit
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.domain.ids import Id
    from app.domain.record import Record
    from app.usecases.desk import Desk
    from app.usecases.lists import Found

MOST = 24


class Place(NamedTuple):
    """Where records of a type are shown: page, name of its argument, icon, and the heading of the hits."""

    page: str
    argument: str
    icon: str
    group: str


PLACES = {
    "person": Place("people", "person", "user", mark("search", "People")),
    "school": Place("people", "school", "school", mark("search", "Schools")),
    "event": Place("sessions", "event", "sessions", mark("search", "Sessions")),
    "ls_cycle": Place("lesson-study", "cycle", "lesson-study", mark("search", "Lesson study")),
    "research_lesson": Place("lesson-study", "lesson", "book", mark("search", "Lesson study")),
    "project": Place("projects", "project", "projects", mark("search", "Projects")),
    "certificate": Place("people", "person", "certificate", mark("search", "Certificates")),
    "saved_filter": Place("people", "filter", "filter", mark("search", "Kept filters")),
}
"""What has no place of its own is shown at the nearest thing above it that has one."""
SECTIONS = {
    "project_private": "reasons", "consultation": "consultations", "plan_action": "plan", "progress_log": "log",
    "evidence_note": "evidence", "project_impact": "results", "vignette": "results", "portfolio": "portfolio",
    "project_assessment": "portfolio",
}  # fmt: skip
"""In which section of a project a record, and what hangs on it, is shown."""
ECHOES = frozenset({"enrolment", "ls_member", "consent"})
"""Types that repeat the name of a person or a school that is found anyway."""


def finder_of(desk: Desk) -> Finder:
    """A search over everything in `desk`; the result runs on the `read` lane."""

    def find(typed: str) -> list[Hit]:
        shown = desk.same_people.shown()
        hits = (_hit(found, shown) for found in desk.lists.find(typed, MOST))
        return _together(hit for hit in hits if hit is not None)

    return find


def _hit(found: Found, shown: Mapping[Id, Id]) -> Hit | None:
    if found.kind.name in ECHOES:
        return None
    chain = (found.record, *found.above)
    home = next((record for record in chain if record.record_type.name in PLACES), None)
    title = _title(found.record).strip()
    if home is None or not title:
        return None
    place = PLACES[home.record_type.name]
    args = _args(home, place, shown)
    section = next((SECTIONS[name] for each in chain if (name := each.record_type.name) in SECTIONS), "")
    if section:
        args["section"] = section
    return Hit(title, _subtitle(found, home), place.icon, place.page, args, tr_label("search", place.group))


def _args(home: Record, place: Place, shown: Mapping[Id, Id]) -> dict[str, object]:
    """What the page is asked to show; a certificate stands with its person, that of a guest with its school."""
    if not isinstance(home, Certificate):
        return {place.argument: shown.get(home.id, home.id)}
    if home.person_id is None:
        return {"school": home.school_id}
    return {place.argument: shown.get(home.person_id, home.person_id)}


def _subtitle(found: Found, home: Record) -> str:
    """What kind of thing it is, and what it belongs to."""
    above = found.above[found.above.index(home) :] if home in found.above else found.above
    where = next((title for record in above if (title := _title(record).strip())), "")
    return " · ".join(part for part in (tr_label("records", found.kind.label), where) if part)


def _title(record: Record) -> str:
    """The title as a person says it; of names in several languages the one in the language of the window."""
    names = {name[-2:]: str(getattr(record, name) or "") for name in record.record_type.title if name[-3:-2] == "_"}
    if len(names) < 2 or set(names) - {"kk", "ru", "en"}:
        return " ".join(filter(None, (str(getattr(record, name) or "") for name in record.record_type.title)))
    return names.get(QLocale().name()[:2]) or next(filter(None, names.values()), "")


def _together(hits: Iterable[Hit]) -> list[Hit]:
    """Hits of one kind below one another, the kind of the best hit first; each thing once."""
    groups: dict[str, dict[object, Hit]] = {}
    for hit in hits:
        groups.setdefault(hit.group, {}).setdefault((hit.page, *hit.args.values(), hit.title), hit)
    return [hit for group in groups.values() for hit in group.values()]
