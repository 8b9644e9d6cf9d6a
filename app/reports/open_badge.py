"""A certificate as an Open Badge 3.0: the credential in plain values, ready to be signed.

It says what the paper says and no more. Names of its members and what must stand in them are those of the Open Badges
specification, version 3.0, in the data model of Verifiable Credentials 2.0.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any

from app.domain.certified import main_name
from app.domain.ids import NOBODY, Id, derive
from app.domain.records.certificates import Certificate, CertificateKind
from app.domain.rules.certificates import is_certificate
from app.domain.text import mark
from app.reports.certificate_papers import Translate, certificate_paper, first_language

CONTEXTS = ("https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")

_FROM_ATTENDANCE = mark(
    "badges", "Took part as the programme asks; the hours are worked out from attendance marked session by session."
)
_LED = mark("badges", "Led the sessions; the hours are those of the sessions that were held.")
_SAID = mark("badges", "Confirmed by the issuer.")
_CRITERIA: Mapping[CertificateKind, str] = {
    CertificateKind.PARTICIPATION: _FROM_ATTENDANCE,
    CertificateKind.COMPLETION: _FROM_ATTENDANCE,
    CertificateKind.FACILITATOR: _LED,
    CertificateKind.TRAINER_TOT: _LED,
}


def open_badge(
    certificate: Certificate, issuer: str, translators: Mapping[str, Translate], zone: tzinfo
) -> dict[str, Any]:
    """The credential of a certificate; `issuer` is the identifier of whoever will sign it, days are those of `zone`."""
    paper = certificate_paper(certificate, translators)
    voice, day = paper.voices[0], certificate.issued_on or date.min
    return {
        "@context": list(CONTEXTS),
        "id": _urn(certificate.id),
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": {"id": issuer, "type": ["Profile"], "name": certificate.issuer},
        "validFrom": _moment(day, zone),
        "name": voice.heading,
        "credentialSubject": {
            **_subject(certificate, zone),
            "achievement": {
                "id": _urn(derive("achievement", certificate.event_id or NOBODY, _what(certificate))),
                "type": ["Achievement"],
                "achievementType": _achievement_type(certificate),
                "name": certificate.title or voice.heading,
                "description": " · ".join(filter(None, (voice.statement, voice.facts))),
                "criteria": {"narrative": _narrative(certificate, translators)},
                "inLanguage": first_language(certificate),
            },
        },
    }


def _subject(certificate: Certificate, zone: tzinfo) -> dict[str, Any]:
    """Whom it is about: the name as it is printed, and a number of its own that names the person nowhere else."""
    person, name = certificate.person_id or certificate.id, main_name(certificate)
    named = {"type": "IdentityObject", "hashed": False, "identityHash": name, "identityType": "name"}
    days = {"activityStartDate": certificate.start, "activityEndDate": certificate.end}
    return {
        "id": _urn(derive("badge", person)),
        "type": ["AchievementSubject"],
        **({"identifier": [named]} if name else {}),
        **{member: _moment(day, zone) for member, day in days.items() if day},
        "licenseNumber": certificate.serial,
    }


def _narrative(certificate: Certificate, translators: Mapping[str, Translate]) -> str:
    return translators[first_language(certificate)]("badges", _CRITERIA.get(certificate.kind, _SAID))


def _achievement_type(certificate: Certificate) -> str:
    """A word of the specification; only an authorised provider gives certificates."""
    if certificate.kind is CertificateKind.THANKS:
        return "Award"
    if not is_certificate(certificate.kind, certificate.provider_authorised):
        return "Achievement"
    return "CertificateOfCompletion" if certificate.kind is CertificateKind.COMPLETION else "Certificate"


def _what(certificate: Certificate) -> bytes:
    """What makes two certificates the same achievement."""
    return f"{certificate.kind}\0{certificate.title}\0{certificate.issuer}".encode()


def _moment(day: date, zone: tzinfo) -> str:
    """The first moment of a day of `zone`, in UTC."""
    begins = datetime.combine(day, time(), zone).astimezone(UTC)
    return f"{begins:%Y-%m-%dT%H:%M:%SZ}"


def _urn(row: Id) -> str:
    return uuid.UUID(bytes=bytes(row)).urn
