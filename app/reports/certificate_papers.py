"""What stands on a printed certificate, in one language or two, before anybody decides where and how large.

A paper calls itself a certificate only where the provider of the programme is authorised; otherwise it confirms.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.certificate_words import hours_text
from app.domain.certified import main_name
from app.domain.records.certificates import Certificate, CertificateKind, PaperLanguage
from app.domain.rules.certificates import is_certificate
from app.domain.text import mark

Translate = Callable[[str, str], str]

MOST_SIGNATURES = 3
"""Lines to sign on that fit beside the code."""

_CONTEXT = "certificate_paper"
_LANGUAGES: Mapping[PaperLanguage, tuple[str, ...]] = {
    PaperLanguage.KK_RU: ("kk", "ru"),
    PaperLanguage.KK: ("kk",),
    PaperLanguage.RU: ("ru",),
    PaperLanguage.EN: ("en",),
}
_CERTIFIES = mark("certificate_paper", "This certificate confirms that")
_CONFIRMS = mark("certificate_paper", "This is to confirm that")
_STATEMENTS: Mapping[CertificateKind, str] = {
    CertificateKind.PARTICIPATION: mark("certificate_paper", "took part in “{title}”"),
    CertificateKind.COMPLETION: mark("certificate_paper", "completed the programme “{title}”"),
    CertificateKind.FACILITATOR: mark("certificate_paper", "was a facilitator of “{title}”"),
    CertificateKind.TRAINER_TOT: mark("certificate_paper", "was a trainer of “{title}”"),
    CertificateKind.POSTER: mark("certificate_paper", "presented a poster at “{title}”"),
    CertificateKind.THANKS: mark("certificate_paper", "for the contribution to “{title}”"),
    CertificateKind.UNIVERSITY_CERTIFICATE: mark("certificate_paper", "completed the programme “{title}”"),
}


@dataclass(frozen=True, slots=True)
class Voice:
    """The certificate in one language."""

    heading: str
    opening: str
    name: str
    """Empty in a second language that writes it the same way."""
    statement: str
    facts: str
    """Hours and days."""
    duplicate: str
    """What marks a duplicate; empty on any other certificate."""


@dataclass(frozen=True, slots=True)
class CertificatePaper:
    """One certificate, ready to be drawn."""

    voices: tuple[Voice, ...]
    """The first one is the large one."""
    issuer: str
    issued_on: str
    signatures: tuple[str, ...]
    serial: str
    token: str
    """Empty on a preview: there is no code before there is a signature."""
    number_label: str


def certificate_paper(certificate: Certificate, translators: Mapping[str, Translate]) -> CertificatePaper:
    """What stands on `certificate`; `translators` are asked for the languages it is printed in."""
    languages = _languages(certificate)
    voices = [_voice(certificate, language, translators[language]) for language in languages]
    first = translators[languages[0]]
    signatures = [line.strip() for line in certificate.signatory.splitlines() if line.strip()]
    return CertificatePaper(
        voices=tuple(voices),
        issuer=certificate.issuer,
        issued_on=f"{certificate.issued_on:%d.%m.%Y}" if certificate.issued_on else "",
        signatures=tuple(signatures[:MOST_SIGNATURES]),
        serial=certificate.serial,
        token=certificate.token,
        number_label=first(_CONTEXT, mark("certificate_paper", "No. {serial}")).format(serial=certificate.serial),
    )


def first_language(certificate: Certificate) -> str:
    """The language of the large words."""
    return _languages(certificate)[0]


def _languages(certificate: Certificate) -> tuple[str, ...]:
    return _LANGUAGES.get(certificate.language, ("kk",))


def _voice(certificate: Certificate, language: str, translate: Translate) -> Voice:
    statement = translate(_CONTEXT, _STATEMENTS[certificate.kind])
    copy = translate(_CONTEXT, mark("certificate_paper", "Duplicate")) if certificate.duplicate_of else ""
    return Voice(
        heading=translate(_CONTEXT, _heading(certificate)),
        opening=translate(_CONTEXT, _opening(certificate)),
        name=_name(certificate, language),
        statement=statement.format(title=certificate.title),
        facts=" · ".join(filter(None, (_hours(certificate, language, translate), _days(certificate)))),
        duplicate=copy,
    )


def _heading(certificate: Certificate) -> str:
    if certificate.kind is CertificateKind.THANKS:
        return mark("certificate_paper", "Letter of thanks")
    if is_certificate(certificate.kind, certificate.provider_authorised):
        return mark("certificate_paper", "Certificate")
    return mark("certificate_paper", "Confirmation of participation")


def _opening(certificate: Certificate) -> str:
    if certificate.kind is CertificateKind.THANKS:
        return mark("certificate_paper", "With thanks to")
    return _CERTIFIES if is_certificate(certificate.kind, certificate.provider_authorised) else _CONFIRMS


def _name(certificate: Certificate, language: str) -> str:
    if certificate.language is not PaperLanguage.KK_RU or language == "kk":
        return main_name(certificate)
    return "" if certificate.name_ru == main_name(certificate) else certificate.name_ru


def _hours(certificate: Certificate, language: str, translate: Translate) -> str:
    hours = hours_text(certificate.half_hours, language)
    if not certificate.half_hours:
        return ""
    return translate(_CONTEXT, mark("certificate_paper", "Academic hours: {hours}")).format(hours=hours)


def _days(certificate: Certificate) -> str:
    days = [f"{day:%d.%m.%Y}" for day in (certificate.start, certificate.end) if day]
    return " – ".join(dict.fromkeys(days))
