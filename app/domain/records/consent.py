"""What an adult has agreed to: one record per signed or confirmed statement, as the law on personal data asks for."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import Record, choice_field, choices_field, day_field, record, reference_field, text_field
from app.domain.records.schools import Language
from app.domain.text import mark


class ConsentMethod(StrEnum):
    """How it can be shown later that the person agreed."""

    PAPER_SCAN = "paper_scan"
    ON_SCREEN = "on_screen"
    E_SIGNATURE = "e_signature"


class ConsentScope(StrEnum):
    """What was agreed to; the statement asks for each of them apart."""

    CORE = "core"
    PHOTO = "photo"
    PUBLICATION = "publication"
    CROSS_BORDER = "cross_border"
    DONOR_LISTING = "donor_listing"


@record("consent", label=mark("records", "Consent"), parent="person_id")
class Consent(Record):
    """A person's statement; a later one takes the place of all earlier ones, withdrawing is a date."""

    person_id: Id = reference_field(mark("records", "Person"), to="person")
    version: str = text_field(mark("records", "Version of the text"), high=20)
    text_hash: str = text_field(mark("records", "Fingerprint of the text"), high=64)
    language: Language | None = choice_field(mark("records", "Language of the text"), Language)
    given_on: date | None = day_field(mark("records", "Given on"), required=True)
    method: ConsentMethod | None = choice_field(mark("records", "How it was given"), ConsentMethod)
    scopes: frozenset[ConsentScope] = choices_field(mark("records", "What was agreed to"), ConsentScope)
    operator: str = text_field(mark("records", "Operator of the data"), high=200)
    expires_on: date | None = day_field(mark("records", "Holds until"))
    withdrawn_on: date | None = day_field(mark("records", "Withdrawn on"))
