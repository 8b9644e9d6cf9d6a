"""Gathering what stands in a portfolio: records, names, pictures, sessions, and the first form of the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.domain.ids import Id
from app.domain.problems import AttachmentElsewhere
from app.domain.records.attachments import Attachment
from app.domain.records.events import Attendance, Event, Slot
from app.domain.records.people import Person
from app.domain.records.posters import Poster
from app.domain.records.projects import PlanAction, Project
from app.domain.rules.attendance import credit
from app.domain.rules.school_names import school_name
from app.reports.portfolio_papers import PortfolioMatter, Session
from app.storage.attachments import AttachmentFiles
from app.storage.project_queries import people_named, schools_named, sessions_of
from app.storage.store import Store
from app.usecases.history import HistoryDesk
from app.usecases.projects_reading import may_hand_in_private, read_records

if TYPE_CHECKING:
    from app.usecases.desk import Desk


def matter_of(desk: Desk, files: AttachmentFiles, row: Id) -> PortfolioMatter:
    """Everything about one project that its portfolio shows, as its next version. Raises NotFound."""
    store = desk.store
    project = store.get(Project, row)
    records = read_records(store, [project])[0]
    attachments = attachments_of(store, row)
    with store.reading() as connection:
        wanted = {project.teacher_id, desk.who, *(talk.with_person_id for talk in records.consultations)}
        wanted |= {project.facilitator_id}
        wanted |= {who for each in records.assessments for who in (each.assessor_id, each.moderated_by)}
        people = people_named(connection, [each for each in wanted if each is not None])
        schools = schools_named(connection, [project.school_id])
    if not may_hand_in_private(records, desk.who):
        records = replace(records, private=None)
    latest = records.latest_portfolio
    school = schools.get(project.school_id)
    return PortfolioMatter(
        records=records,
        version=(latest.version or 0) + 1 if latest else 1,
        submitted_on=desk.today(),
        teacher=_name(people.get(project.teacher_id)),
        school=school_name(school) if school else "",
        facilitator=_name(people.get(project.facilitator_id)) if project.facilitator_id else "",
        names={person: _name(found) for person, found in people.items()},
        attachments=attachments,
        pictures={each.sha256: data for each in attachments if (data := _picture(files, each)) is not None},
        sessions=sessions_attended(store, project),
        has_poster=has_poster(store, row),
        first_due={action.id: _first_due(desk, action) for action in records.actions},
    )


def attachments_of(store: Store, project: Id) -> tuple[Attachment, ...]:
    """The attachments of a project and of its evidence, in the order they were added."""
    return tuple(sorted(store.all(Attachment, project_id=project), key=lambda each: each.id))


def has_poster(store: Store, project: Id) -> bool:
    """Whether somebody has begun the poster of a project."""
    return store.find(Poster, Poster.record_type.derived_id(project)) is not None


def sessions_attended(store: Store, project: Project) -> tuple[Session, ...]:
    """The sessions of the project's time, and of its programme cycle if it has one, that count for the teacher."""
    with store.reading() as connection:
        found = sessions_of(connection, project.teacher_id)
    return tuple(
        Session(slot.day, event.title, slot.topic, minutes)
        for event, slot, mark in found
        if _belongs(project, event, slot) and (minutes := _minutes(mark, slot))
    )


def _belongs(project: Project, event: Event, slot: Slot) -> bool:
    if project.cycle_id and event.cycle_id:
        return project.cycle_id == event.cycle_id
    return not (project.started_on and slot.day and slot.day < project.started_on)


def _minutes(mark: Attendance, slot: Slot) -> int:
    return credit(mark, slot).minutes


def _first_due(desk: Desk, action: PlanAction) -> date | None:
    """The first day that was ever written for an action."""
    for step in reversed(HistoryDesk(desk).of(PlanAction, action.id)):
        for change in step.changes:
            if change.field == "due" and (first := change.before or change.after) is not None:
                return first  # type: ignore[no-any-return]
    return action.due


def _picture(files: AttachmentFiles, attachment: Attachment) -> bytes | None:
    """The content of a picture, None if it is not on this machine."""
    if not attachment.is_picture:
        return None
    try:
        return files.read(attachment.sha256)
    except AttachmentElsewhere:
        return None


def _name(person: Person | None) -> str:
    return person.full_name if person else ""
