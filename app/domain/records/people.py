"""People who work in schools. No IIN, no birth date; pupils are never people here, only aliases of a lesson study."""

from __future__ import annotations

from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import Record, choice_field, choices_field, code_field, record, reference_field, text_field
from app.domain.text import mark


class Sex(StrEnum):
    """As the person says, never guessed from a name."""

    F = "f"
    M = "m"
    UNDISCLOSED = "undisclosed"


class PersonRole(StrEnum):
    """What a person does in the programme."""

    TEACHER = "teacher"
    SCHOOL_FACILITATOR = "school_facilitator"
    EXTERNAL_FACILITATOR = "external_facilitator"
    PRINCIPAL = "principal"
    REGIONAL_COORDINATOR = "regional_coordinator"
    PROGRAMME_MANAGER = "programme_manager"
    ASSESSOR = "assessor"
    TRAINER = "trainer"


@record("person", label=mark("records", "Person"), parent="school_id", title=("surname", "given_name", "patronymic"))
class Person(Record):
    """A teacher or another adult, at one school."""

    school_id: Id = reference_field(mark("records", "School"), to="school")
    surname: str = text_field(mark("records", "Surname"), required=True, high=60)
    given_name: str = text_field(mark("records", "Given name"), high=60)
    patronymic: str = text_field(mark("records", "Patronymic"), high=60)
    other_spelling: str = text_field(mark("records", "Other spelling of the name"), high=180)
    sex: Sex | None = choice_field(mark("records", "Sex"), Sex)
    roles: frozenset[PersonRole] = choices_field(mark("records", "Roles"), PersonRole)
    position: str = text_field(mark("records", "Position"), high=100)
    subject_code: str = code_field(mark("records", "Subject"), "subjects")
    subject_text: str = text_field(mark("records", "Subject as written"), high=120)
    category_code: str = code_field(mark("records", "Qualification category"), "categories")
    phone: str = text_field(mark("records", "Phone"), high=20)
    email: str = text_field(mark("records", "E-mail"), high=120)
    person_code: str = text_field(mark("records", "Code on the card"), high=6)
    note: str = text_field(mark("records", "Note"), long=True, high=2000)

    @property
    def full_name(self) -> str:
        """Surname, given name, patronymic, in the order of documents."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)
