"""The keys that sign certificates: the one of this profile, and those of all issuers known here.

A private key stays where it was made; its public half becomes a record for everybody, so that a certificate of any
school can be checked at any other, long after its laptop is gone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.ids import derive
from app.domain.records.certificates import IssuerKey
from app.storage import local
from app.storage.store import Store
from app.storage.work import Work
from app.sync import signing
from app.sync.certificate_token import key_from_text, key_id, key_text

_ISSUER_KEY = "issuer_key"
"""Local value: the private key this profile signs certificates with."""


def own_key(work: Work, issuer: str, today: date) -> bytes:
    """The private key of this profile; when first needed, it is made and told to everybody as that of `issuer`."""
    stored = local.read(work.connection, _ISSUER_KEY)
    if stored is not None:
        return bytes(stored)
    private = signing.new_private_key()
    local.write(work.connection, _ISSUER_KEY, private)
    public = signing.public_key(private)
    row = derive(IssuerKey.record_type.name, public)
    work.save(IssuerKey(id=row, public_key=key_text(public), name=issuer, known_since=today))
    return private


def signing_key(store: Store) -> bytes | None:
    """The private key of this profile; None as long as nothing was signed with it."""
    with store.reading() as connection:
        stored = local.read(connection, _ISSUER_KEY)
    return None if stored is None else bytes(stored)


def known_keys(store: Store) -> Mapping[bytes, IssuerKey]:
    """Issuers known on this computer, by the id that tokens name a key by."""
    return {
        key_id(public): one
        for one in store.all(IssuerKey)
        if len(public := key_from_text(one.public_key)) == signing.KEY_BYTES
    }
