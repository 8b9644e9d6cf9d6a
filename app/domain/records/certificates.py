"""Certificates: what was confirmed on paper, whose keys sign it, what was taken back, and credit from elsewhere."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import (
    Record,
    choice_field,
    day_field,
    flag_field,
    number_field,
    optional_reference,
    record,
    reference_field,
    text_field,
)
from app.domain.text import mark

CERTIFIED_TITLE_LENGTH = 200


class CertificateKind(StrEnum):
    """What a certificate says of a person."""

    PARTICIPATION = "participation"
    COMPLETION = "completion"
    FACILITATOR = "facilitator"
    TRAINER_TOT = "trainer_tot"
    POSTER = "poster"
    THANKS = "thanks"
    UNIVERSITY_CERTIFICATE = "university_certificate"


class CertificateStatus(StrEnum):
    """Whether a certificate holds; a duplicate holds beside the one it repeats."""

    ISSUED = "issued"
    REVOKED = "revoked"
    DUPLICATE = "duplicate"


class PaperLanguage(StrEnum):
    """In which language, or pair of them, a certificate is printed."""

    KK_RU = "kk_ru"
    KK = "kk"
    RU = "ru"
    EN = "en"


class CreditCheck(StrEnum):
    """What a passport's certificate was worth when it was taken over."""

    VERIFIED = "verified"
    UNKNOWN_ISSUER = "unknown_issuer"


@record("certificate", label=mark("records", "Certificate"), parent="school_id", title=("name_kk", "serial"))
class Certificate(Record):
    """One certificate as it was printed; only its state changes afterwards."""

    school_id: Id = reference_field(mark("records", "Issued by the school"), to="school")
    event_id: Id | None = optional_reference(mark("records", "Event"), to="event")
    project_id: Id | None = optional_reference(mark("records", "Project"), to="project")
    person_id: Id | None = optional_reference(mark("records", "Person"), to="person")
    serial: str = text_field(mark("records", "Number of the certificate"), required=True, high=60)
    kind: CertificateKind = choice_field(
        mark("records", "Kind of certificate"), CertificateKind, default=CertificateKind.PARTICIPATION
    )
    name_kk: str = text_field(mark("records", "Name in Kazakh as printed"), high=180)
    name_ru: str = text_field(mark("records", "Name in Russian as printed"), high=180)
    title: str = text_field(mark("records", "For what"), high=CERTIFIED_TITLE_LENGTH)
    half_hours: int | None = number_field(mark("records", "Academic hours, in halves"), low=0, high=2000)
    start: date | None = day_field(mark("records", "From"))
    end: date | None = day_field(mark("records", "To"))
    issuer: str = text_field(mark("records", "Issuer"), high=200)
    signatory: str = text_field(mark("records", "Who signs"), long=True, high=400)
    issued_on: date | None = day_field(mark("records", "Issued on"))
    language: PaperLanguage = choice_field(
        mark("records", "Language of the paper"), PaperLanguage, default=PaperLanguage.KK_RU
    )
    provider_authorised: bool = flag_field(mark("records", "The provider is authorised"))
    duplicate_of: Id | None = optional_reference(mark("records", "Duplicate of"), to="certificate")
    token: str = text_field(mark("records", "Signed text"), high=2000)
    status: CertificateStatus = choice_field(
        mark("records", "State"), CertificateStatus, default=CertificateStatus.ISSUED, group="state"
    )
    revoked_on: date | None = day_field(mark("records", "Revoked on"), group="state")
    reason: str = text_field(mark("records", "Reason"), high=300, group="state")


@record("issuer_key", label=mark("records", "Key of an issuer"), is_global=True, title=("name",))
class IssuerKey(Record):
    """The public half of a key that signs certificates; it goes to everybody, so that everybody can check them."""

    public_key: str = text_field(mark("records", "Public key"), required=True, high=60)
    name: str = text_field(mark("records", "Issuer"), high=200)
    known_since: date | None = day_field(mark("records", "Known since"))


@record(
    "revoked_serial", label=mark("records", "Revoked certificate"), is_global=True, key=("certificate_id",),
    title=("serial",),
)  # fmt: skip
class RevokedSerial(Record):
    """A certificate that holds no more, told to everybody by its number alone: no name, no reason."""

    certificate_id: Id = reference_field(mark("records", "Certificate"), to="certificate")
    serial: str = text_field(mark("records", "Number of the certificate"), required=True, high=60)
    revoked_on: date | None = day_field(mark("records", "Revoked on"))


@record("foreign_credit", label=mark("records", "Credit from elsewhere"), parent="person_id", title=("title", "serial"))
class ForeignCredit(Record):
    """A certificate that another school issued and the person brought along in a passport."""

    person_id: Id = reference_field(mark("records", "Person"), to="person")
    serial: str = text_field(mark("records", "Number of the certificate"), required=True, high=60)
    title: str = text_field(mark("records", "For what"), high=CERTIFIED_TITLE_LENGTH)
    kind: CertificateKind = choice_field(
        mark("records", "Kind of certificate"), CertificateKind, default=CertificateKind.PARTICIPATION
    )
    half_hours: int | None = number_field(mark("records", "Academic hours, in halves"), low=0, high=2000)
    issued_on: date | None = day_field(mark("records", "Issued on"))
    issuer: str = text_field(mark("records", "Issuer"), high=200)
    token: str = text_field(mark("records", "Signed text"), high=2000)
    checked_as: CreditCheck = choice_field(
        mark("records", "Checked as"), CreditCheck, default=CreditCheck.UNKNOWN_ISSUER
    )
