"""Giving certificates out, taking them back, and giving them out once more."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.certified import certified
from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.certificates import Certificate, CertificateStatus, RevokedSerial
from app.domain.serials import SALT_BITS, Series, count_of, highest_count
from app.storage import local
from app.storage.certificate_queries import serials
from app.storage.work import Work
from app.sync.certificate_token import sign_token
from app.usecases.issuer_keys import own_key

if TYPE_CHECKING:
    from app.usecases.desk import Desk

Told = Callable[[int, int], bool]
"""Hears how many of how many are done; False stops the rest."""

_AT_ONCE = 15
"""Certificates in one transaction: each weighs up to two kilobytes, and a transaction holds 32."""
_COUNT = "certificate_count"
"""Local value: how far this device has counted its certificates."""


class Issuing:
    """What changes certificates, for the person at one desk; `dice` draws the letters of a batch."""

    def __init__(self, desk: Desk, dice: Callable[[int], int] = secrets.randbits) -> None:
        self._desk = desk
        self._dice = dice

    def issue(
        self, drafts: Sequence[Certificate], prefix: str, told: Told | None = None
    ) -> tuple[tuple[Certificate, ...], Changed]:
        """Number, sign and keep `drafts`, some at a time; what was kept until a stop stays."""
        done: list[Certificate] = []
        changed, numbers = Changed({}), self._numbers(prefix)
        for start in range(0, len(drafts), _AT_ONCE):
            with self._desk.store.work(self._desk.who) as work:
                done += self._write(work, drafts[start : start + _AT_ONCE], numbers)
                changed |= work.changed
            if told is not None and not told(len(done), len(drafts)):
                break
        return tuple(done), changed

    def revoke(self, certificate: Id, reason: str) -> Changed:
        """Let a certificate and its duplicates hold no more."""
        today = self._desk.today()
        with self._desk.store.work(self._desk.who) as work:
            for one in self._with_duplicates(work.get(Certificate, certificate)):
                work.save(replace(one, status=CertificateStatus.REVOKED, revoked_on=today, reason=reason.strip()))
                row = RevokedSerial.record_type.derived_id(one.id)
                work.save(RevokedSerial(id=row, certificate_id=one.id, serial=one.serial, revoked_on=today))
            return work.changed

    def put_back(self, certificate: Id) -> Changed:
        """Let a certificate and its duplicates hold again."""
        with self._desk.store.work(self._desk.who) as work:
            for one in self._with_duplicates(work.get(Certificate, certificate)):
                status = CertificateStatus.ISSUED if one.duplicate_of is None else CertificateStatus.DUPLICATE
                work.save(replace(one, status=status, revoked_on=None, reason=""))
                work.delete(RevokedSerial, RevokedSerial.record_type.derived_id(one.id))
            return work.changed

    def duplicate(self, certificate: Id) -> tuple[Certificate, Changed]:
        """The same facts under a number of their own, beside the certificate they repeat."""
        first = self._desk.store.get(Certificate, certificate)
        prefix = first.serial.split("-", 1)[0]
        draft = replace(
            first, duplicate_of=first.duplicate_of or first.id, status=CertificateStatus.DUPLICATE,
            issued_on=self._desk.today(),
        )  # fmt: skip
        (made,), changed = self.issue([draft], prefix)
        return made, changed

    def _numbers(self, prefix: str) -> Iterator[str]:
        """The numbers of one batch. A copy that was restored counts on from the lower figure it knows, or from what an
        exchange has told it of its earlier life."""
        store = self._desk.store
        with store.reading() as connection:
            counted = int(local.read(connection, _COUNT, 0))
            seen = highest_count(serials(connection), store.device)
        salt = self._dice(SALT_BITS)
        return Series(prefix, self._desk.today().year, store.device, salt, max(counted, seen)).numbers()

    def _write(self, work: Work, drafts: Iterable[Certificate], numbers: Iterator[str]) -> list[Certificate]:
        signed = []
        for draft in drafts:
            numbered = replace(draft, id=self._desk.store.new_id(), serial=next(numbers))
            key = own_key(work, draft.issuer, self._desk.today())
            signed.append(replace(numbered, token=sign_token(certified(numbered), key)))
            work.save(signed[-1])
        local.write(work.connection, _COUNT, count_of(signed[-1].serial))
        return signed

    def _with_duplicates(self, certificate: Certificate) -> list[Certificate]:
        return [certificate, *self._desk.store.all(Certificate, duplicate_of=certificate.id)]
