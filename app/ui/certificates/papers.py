"""Certificates in the words of their own language, whatever the language of the window is."""

from __future__ import annotations

from functools import cache

from app.domain.records.certificates import Certificate
from app.reports.certificate_papers import CertificatePaper, certificate_paper
from app.texts import LANGUAGES, Texts


def paper_of(certificate: Certificate) -> CertificatePaper:
    """What stands on `certificate`."""
    return certificate_paper(certificate, {language: text.translate for language, text in _texts().items()})


@cache
def _texts() -> dict[str, Texts]:
    return {language: Texts(language) for language in LANGUAGES}
