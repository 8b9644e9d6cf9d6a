"""What a certificate says, apart from how it is stored, printed or signed."""

from __future__ import annotations

from datetime import date

from app.domain.records.certificates import Certificate, CertificateKind, CertificateStatus, PaperLanguage
from app.domain.value import value


@value
class Certified:
    """The facts that are signed and that a verifier shows beside the paper."""

    serial: str
    name: str
    title: str
    issuer: str
    kind: CertificateKind
    half_hours: int | None = None
    issued_on: date | None = None
    start: date | None = None
    end: date | None = None
    provider_authorised: bool = False
    is_duplicate: bool = False


def certified(certificate: Certificate) -> Certified:
    """The facts of a certificate; its name as it stands large on the paper."""
    return Certified(
        serial=certificate.serial,
        name=main_name(certificate),
        title=certificate.title,
        issuer=certificate.issuer,
        kind=certificate.kind,
        half_hours=certificate.half_hours,
        issued_on=certificate.issued_on,
        start=certificate.start,
        end=certificate.end,
        provider_authorised=certificate.provider_authorised,
        is_duplicate=certificate.status is CertificateStatus.DUPLICATE or certificate.duplicate_of is not None,
    )


def main_name(certificate: Certificate) -> str:
    """The name that stands large on the paper."""
    if certificate.language is PaperLanguage.RU:
        return certificate.name_ru or certificate.name_kk
    return certificate.name_kk or certificate.name_ru
