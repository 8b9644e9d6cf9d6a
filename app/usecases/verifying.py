"""Checking certificates without a network: what a signed text says, who signed it, and whether it still holds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct

from app.domain.certified import Certified
from app.domain.problems import UnreadableFile
from app.domain.records.certificates import Certificate, CertificateStatus, IssuerKey, RevokedSerial
from app.domain.verdict_words import Verdict
from app.storage.store import Store
from app.sync.certificate_token import NoToken, SignedToken, key_from_text, read_token, tokens_in
from app.usecases.issuer_keys import known_keys

MOST_BYTES = 200 * 1024 * 1024


class Checked(Struct, frozen=True):
    """One certificate and what came out of checking it."""

    verdict: Verdict
    facts: Certified | None = None
    """What its text says; to be believed only when the verdict is `VALID` or `REVOKED`."""
    signer: str = ""
    """Whose key signed it, as it is known on this computer."""
    revoked_on: date | None = None


class Verifier:
    """Checks many certificates against what one store knows now."""

    def __init__(self, store: Store) -> None:
        self._keys = known_keys(store)
        self._revoked = revoked_serials(store)

    def check(self, token: str) -> Checked:
        """Check one signed text."""
        try:
            signed = read_token(token)
        except NoToken:
            return Checked(Verdict.NO_TOKEN)
        verdict, signer = judge(signed, self._keys)
        if verdict is Verdict.VALID and signed.facts.serial in self._revoked:
            return Checked(Verdict.REVOKED, signed.facts, signer, self._revoked[signed.facts.serial])
        return Checked(verdict, signed.facts, signer)

    def check_file(self, path: Path) -> tuple[Checked, ...]:
        """Check every certificate in a file: a PDF of ours, a passport, or any text with the signed text in it.

        Raises UnreadableFile.
        """
        try:
            if path.stat().st_size > MOST_BYTES:
                raise UnreadableFile(path=str(path))
            data = path.read_bytes()
        except OSError as error:
            raise UnreadableFile(path=str(path)) from error
        return tuple(self.check(token) for token in tokens_in(data)) or (Checked(Verdict.NO_TOKEN),)


def judge(signed: SignedToken, keys: Mapping[bytes, IssuerKey]) -> tuple[Verdict, str]:
    """Whether one of `keys` signed it, and whose that is."""
    issuer = keys.get(signed.key_id)
    if issuer is None:
        return Verdict.UNKNOWN_ISSUER, ""
    right = signed.is_signed_by(key_from_text(issuer.public_key))
    return (Verdict.VALID if right else Verdict.FORGED), issuer.name


def revoked_serials(store: Store) -> Mapping[str, date | None]:
    """Numbers of all certificates known to hold no more, and since when: ours, and those told by other schools."""
    told = {one.serial: one.revoked_on for one in store.all(RevokedSerial)}
    own = {one.serial: one.revoked_on for one in store.all(Certificate, status=CertificateStatus.REVOKED)}
    return {**told, **own}
