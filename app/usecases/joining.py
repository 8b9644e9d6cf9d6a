"""Coming to a server with an invitation: on the line if there is one, and else by post.

A request that goes by post is made once and kept, so every copy of it gets the same answer, and any of these is good.
It stays open until this profile was let in by whichever road; an answer that comes later than that says nothing new.
"""

from __future__ import annotations

from dataclasses import astuple
from datetime import datetime
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.domain.invitation import Invitation, Refusal
from app.domain.invitation_code import shown
from app.storage import local
from app.storage.devices import PROVISIONAL
from app.storage.store import Store
from app.sync.enrolment import decode_word
from app.sync.envelope import EnvelopeReader, Head, Kind, name_of, write_envelope
from app.sync.post import Asked
from app.sync.wire import WireError, frame_hash
from app.usecases.enrolling import own_key, refuse_another, remember, request_of
from app.usecases.own_server import JOINING, server_of
from app.usecases.practice_mark import refuse_in_practice
from app.usecases.syncing import local_time

if TYPE_CHECKING:
    from app.sync.post_files import Envelope
    from app.usecases.desk import Desk
    from app.usecases.enrolling import EnrolledAs


class Joining(Struct, frozen=True):
    """An invitation that was opened here and has not led anywhere yet."""

    invitation: Invitation
    ends_at: datetime
    """Until when the server takes it; local time."""
    written_at: datetime | None = None
    """When the request was written for the post; local time."""
    refusal: Refusal | None = None
    """What the server answered by post."""


class JoinDesk:
    """The way of one open profile to its server."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def standing(self) -> Joining | None:
        """The invitation that is open; runs on the `read` lane."""
        kept = _kept(self._desk.store)
        if kept is None or not kept["open"]:
            return None
        invitation, refusal = Invitation(*kept["invitation"]), kept["refusal"]
        written = local_time(kept["made_ms"]) if kept["request"] else None
        return Joining(
            invitation, local_time(invitation.ends_ms), written, None if refusal is None else Refusal(refusal)
        )  # fmt: skip

    def keep(self, invitation: Invitation) -> None:
        """From now on this is the invitation of this profile; opened again it stands as it stood.

        Raises PracticeOnly, and AnotherServer if this profile belongs to one.
        """
        store = self._desk.store
        refuse_in_practice(store)
        refuse_another(server_of(store), invitation.address, invitation.server_key)
        before = _kept(store) or {"serial": 0, "invitation": ()}
        if before["invitation"] == list(astuple(invitation)) and before["open"]:
            self._write(before | {"refusal": None})  # whoever opens it once more wants another try
            return
        self._write({
            "invitation": astuple(invitation), "open": True, "refusal": None, "request": b"", "made_ms": 0,
            "serial": before["serial"], "number": store.device | PROVISIONAL,
        })  # fmt: skip

    def forget(self) -> None:
        """Put the invitation away; what was asked with it may still be answered."""
        kept = _kept(self._desk.store)
        if kept is not None:
            self._write(kept | {"open": False})

    def connect(self, invitation: Invitation) -> EnrolledAs:
        """Come to the server on the line. Raises what `SyncDesk.connect` and `keep` raise; the invitation is kept."""
        self.keep(invitation)
        return self._desk.syncing.connect(
            invitation.address, shown(invitation.code), server_key=invitation.server_key
        )  # fmt: skip

    def ask(self) -> Asked | None:
        """The request to be let in, in an envelope of its own, if an invitation is open and was not turned away."""
        kept = _kept(self._desk.store)
        if kept is None or not kept["open"] or kept["refusal"] is not None:
            return None
        kept = kept if kept["request"] else self._begin(kept)
        invitation = Invitation(*kept["invitation"])
        head = Head(
            Kind.QUESTION, name_of(invitation.server_key), kept["number"], kept["serial"], frame_hash(kept["request"]),
            kept["made_ms"],
        )  # fmt: skip
        return Asked(head, tuple(write_envelope(head, invitation.server_key, [kept["request"]])), 0, is_complete=True)

    def line(self) -> tuple[bytes, int] | None:
        """What stands on envelopes in which this profile asks to be let in, and on the answers."""
        kept = _kept(self._desk.store)
        return None if kept is None else (name_of(Invitation(*kept["invitation"]).server_key), kept["number"])

    def take(self, envelope: Envelope) -> EnrolledAs | Refusal | None:
        """Take over an answer; None for one that is damaged or says nothing new. Unsent work stays as it is."""
        kept = _kept(self._desk.store)
        if kept is None or not kept["request"] or envelope.head.request != frame_hash(kept["request"]):
            return None
        invitation = Invitation(*kept["invitation"])
        word = self._word(envelope, kept["request"], invitation.server_key)
        if word is None or not kept["open"]:
            return None
        if isinstance(word, Refusal):
            self._write(kept | {"refusal": int(word)})
            return word
        address = {"url": invitation.address, "insecure": False}
        with self._desk.syncing.write_lane() as write:
            enrolled = write.call(lambda: remember(self._desk.store, word, address))
        self._desk.syncing.let_in(enrolled)
        return enrolled

    def _begin(self, kept: dict[str, Any]) -> dict[str, Any]:
        """Make the request, once for all its copies."""
        store = self._desk.store
        with self._desk.syncing.write_lane() as write:
            key = write.call(lambda: own_key(store))
        request = request_of(store, shown(Invitation(*kept["invitation"]).code), key)
        begun = kept | {"request": request, "made_ms": store.clock.now_ms(), "serial": kept["serial"] + 1}
        self._write(begun)
        return begun

    def _word(self, envelope: Envelope, request: bytes, server_key: bytes) -> Any:
        if envelope.head.kind is not Kind.ANSWER or not envelope.is_whole:
            return None
        reader = EnvelopeReader(own_key(self._desk.store))
        try:
            return decode_word(b"".join(reader.feed(envelope.data)), request, server_key)
        except WireError:
            return None

    def _write(self, values: dict[str, Any]) -> None:
        def write_down() -> None:
            with self._desk.store.transaction() as connection:
                local.write(connection, JOINING, values)

        with self._desk.syncing.write_lane() as write:
            write.call(write_down)


def _kept(store: Store) -> dict[str, Any] | None:
    with store.reading() as connection:
        found: dict[str, Any] | None = local.read(connection, JOINING)
    return found
