"""Attachments: pictures and documents that belong to a piece of work. The record travels, the file may lag behind."""

from __future__ import annotations

from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import (
    Record,
    choice_field,
    flag_field,
    machine_field,
    number_field,
    optional_reference,
    record,
    reference_field,
    text_field,
)
from app.domain.text import mark


class AttachmentKind(StrEnum):
    """What a file is in the work."""

    PLAN = "plan"
    WORKSHEET = "worksheet"
    PUPIL_WORK = "pupil_work"
    PHOTO = "photo"
    FLIPCHART = "flipchart"
    SHEET_SCAN = "sheet_scan"
    CONSENT_SCAN = "consent_scan"
    DOCUMENT = "document"
    OTHER = "other"


@record("attachment", label=mark("records", "Attachment"), parent="school_id", title=("caption", "file_name"))
class Attachment(Record):
    """A file that belongs to a project, a piece of evidence, a lesson, a session or a person.

    The file itself lies in the profile folder under the hash of its content, so it cannot change unnoticed; on a
    machine that has only the record it is "on another machine".
    """

    school_id: Id = reference_field(mark("records", "School"), to="school")
    cycle_id: Id | None = optional_reference(mark("records", "Lesson study cycle"), to="ls_cycle")
    lesson_id: Id | None = optional_reference(mark("records", "Research lesson"), to="research_lesson")
    project_id: Id | None = optional_reference(mark("records", "Development project"), to="project")
    evidence_id: Id | None = optional_reference(mark("records", "Evidence"), to="evidence_note")
    event_id: Id | None = optional_reference(mark("records", "Event"), to="event")
    slot_id: Id | None = optional_reference(mark("records", "Slot"), to="slot")
    person_id: Id | None = optional_reference(mark("records", "Person"), to="person")
    kind: AttachmentKind = choice_field(
        mark("records", "Kind of attachment"), AttachmentKind, default=AttachmentKind.OTHER
    )
    sha256: str = machine_field(mark("records", "Hash of the content"))
    size: int | None = number_field(mark("records", "Bytes"), low=0)
    mime: str = machine_field(mark("records", "File type"))
    file_name: str = text_field(mark("records", "File name"), high=120)
    width: int | None = number_field(mark("records", "Width in pixels"), low=0)
    height: int | None = number_field(mark("records", "Height in pixels"), low=0)
    caption: str = text_field(mark("records", "Caption"), high=300)
    has_people: bool | None = flag_field(mark("records", "People can be recognised"), default=None)
    consent_ref: str = text_field(mark("records", "Written consent"), high=200)

    @property
    def is_picture(self) -> bool:
        """Whether the file is a picture."""
        return self.mime.startswith("image/")
