"""Words for the closed lists of certificates, and hours as people write them. Translation context: `certificates`."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.records.certificates import CertificateKind, CertificateStatus, CreditCheck, PaperLanguage
from app.domain.text import mark

CONTEXT = "certificates"

KINDS: Mapping[CertificateKind, str] = {
    CertificateKind.PARTICIPATION: mark("certificates", "Participation"),
    CertificateKind.COMPLETION: mark("certificates", "Completion"),
    CertificateKind.FACILITATOR: mark("certificates", "Work as a facilitator"),
    CertificateKind.TRAINER_TOT: mark("certificates", "Work as a trainer"),
    CertificateKind.POSTER: mark("certificates", "Poster presentation"),
    CertificateKind.THANKS: mark("certificates", "Thanks"),
    CertificateKind.UNIVERSITY_CERTIFICATE: mark("certificates", "University certificate"),
}

STATUSES: Mapping[CertificateStatus, str] = {
    CertificateStatus.ISSUED: mark("certificates", "Issued"),
    CertificateStatus.REVOKED: mark("certificates", "Revoked"),
    CertificateStatus.DUPLICATE: mark("certificates", "Duplicate"),
}

LANGUAGES: Mapping[PaperLanguage, str] = {
    PaperLanguage.KK_RU: mark("certificates", "Kazakh and Russian"),
    PaperLanguage.KK: mark("certificates", "Kazakh"),
    PaperLanguage.RU: mark("certificates", "Russian"),
    PaperLanguage.EN: mark("certificates", "English"),
}

CHECKS: Mapping[CreditCheck, str] = {
    CreditCheck.VERIFIED: mark("certificates", "Checked"),
    CreditCheck.UNKNOWN_ISSUER: mark("certificates", "Issuer unknown"),
}


def hours_text(half_hours: int | None, language: str) -> str:
    """Academic hours with their half, "18,5" in Kazakh and Russian, "18.5" in English; "" while not known."""
    if half_hours is None:
        return ""
    point = "." if language == "en" else ","
    return f"{half_hours // 2}{point}5" if half_hours % 2 else str(half_hours // 2)
