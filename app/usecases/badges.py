"""Certificates as Open Badges: files that their owners may put into a wallet or a profile of their own.

A badge is signed with the key that signed the certificate, so only the computer that issued it can write it; and it
is written only for somebody who agreed that name and work are published.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.certified import certified
from app.domain.file_names import safe_file_name
from app.domain.records.certificates import Certificate, CertificateStatus
from app.domain.records.consent import ConsentScope
from app.reports.open_badge import open_badge
from app.sync import signing
from app.sync.certificate_token import NoToken, read_token
from app.sync.vc_jwt import did_key, sign_credential
from app.texts import LANGUAGES, Texts
from app.usecases.issuer_keys import signing_key
from app.usecases.whole_files import make_folder, write_whole

if TYPE_CHECKING:
    from app.usecases.desk import Desk

ENDING = ".jwt"


class Badges(Struct, frozen=True):
    """What was written, and what was not."""

    files: tuple[Path, ...]
    without_consent: int
    """Certificates of people who have not agreed to publication."""
    elsewhere: int
    """Certificates that another computer signed."""


def write_badges(desk: Desk, folder: Path) -> Badges:
    """Write a badge for every certificate that holds and may have one. Raises CannotWriteFile."""
    from app.usecases.desk import KAZAKH_TIME

    private = signing_key(desk.store)
    holding = desk.store.all(Certificate, status=CertificateStatus.ISSUED)
    make_folder(folder)
    if private is None:
        return Badges((), 0, len(holding))
    own = [one for one in holding if _is_signed_with(one, private)]
    agreed = [one for one in own if one.person_id and desk.consents.allows(one.person_id, ConsentScope.PUBLICATION)]
    translators = {language: Texts(language).translate for language in LANGUAGES}
    issuer, files = did_key(signing.public_key(private)), []
    for one in agreed:
        credential = open_badge(one, issuer, translators, KAZAKH_TIME)
        files.append(folder / f"{safe_file_name(one.serial)}{ENDING}")
        write_whole(files[-1], sign_credential(credential, private).encode("ascii"))
    return Badges(tuple(files), len(own) - len(agreed), len(holding) - len(own))


def _is_signed_with(certificate: Certificate, private: bytes) -> bool:
    """Whether this key signed just what the certificate says."""
    try:
        signed = read_token(certificate.token)
    except NoToken:
        return False
    return signed.is_signed_by(signing.public_key(private)) and signed.facts == certified(certificate)
