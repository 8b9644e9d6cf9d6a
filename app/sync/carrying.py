"""Handing in envelopes of others from this machine's post box, and keeping their answers to be brought home.

Runs on the `net` lane after an exchange of this machine's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from threading import Event

from app.domain.problems import EnvelopeRefused, NotOurServer, Unreachable
from app.sync.exchange import BUDGET
from app.sync.post_box import PostBox
from app.sync.post_files import Envelope, envelopes_in
from app.sync.remote import Carrier
from app.sync.wire import WireError


def carry(box: PostBox, carrier: Carrier, server: bytes, cancel: Event | None = None) -> int:
    """Hand in every question for the server of this short name; answers how many were answered.

    One the server will never take is dropped and keeps nobody back. Raises the problem that ended the way.
    """
    answered = 0
    for envelope in box.waiting(server):
        if cancel is not None and cancel.is_set():
            break
        try:
            answer = _answer(envelope, carrier.carry([envelope.data], BUDGET))
        except EnvelopeRefused:
            box.refuse(envelope.head)
            continue
        box.put(answer)
        answered += 1
    return answered


def _answer(question: Envelope, parts: Iterable[bytes]) -> Envelope:
    try:
        answer = next(envelopes_in(parts), None)
    except WireError as error:
        raise NotOurServer(address="") from error
    if answer is None or not answer.is_whole:
        raise Unreachable(address="")
    if not answer.head.answers(question.head):
        raise NotOurServer(address="")
    return answer
