"""Handing in envelopes of others from this machine's post box, and keeping their answers to be brought home.

Runs on the `net` lane after an exchange of this machine's own. Both directions go in pieces: after a cut the server
tells how much of an envelope it has, and what came of an answer lies in the box.
"""

from __future__ import annotations

from threading import Event

from app.domain.problems import EnvelopeRefused, FileRefused, NotOurServer, ProtocolUnknown, SyncProblem, Unreachable
from app.sync.exchange import BUDGET
from app.sync.post_box import PostBox
from app.sync.post_counter import name_of_envelope, unpack_standing
from app.sync.post_files import Envelope, envelopes_in
from app.sync.remote import Remote
from app.sync.wire import WireError

PIECE = 32 * 1024
"""Four seconds of a line with 64 kbit/s."""
_NEVER = 422
"""What the server says to an envelope it will never take."""


def carry(box: PostBox, remote: Remote, server: bytes, cancel: Event | None = None) -> int:
    """Hand in every question for the server of this short name; answers how many were answered.

    One the server will never take is dropped, one it does not understand before it is updated stays in the box, and
    neither keeps anybody back. Raises the problem that ended the way.
    """
    answered = 0
    for envelope in box.waiting(server):
        try:
            answer = _Errand(box, remote, envelope, cancel).run()
        except EnvelopeRefused:
            box.refuse(envelope.head)
            continue
        except ProtocolUnknown:
            continue
        if answer is None:
            break
        box.put(answer)
        answered += 1
    return answered


class _Errand:
    """One envelope at the counter of its server."""

    def __init__(self, box: PostBox, remote: Remote, question: Envelope, cancel: Event | None) -> None:
        self._box, self._remote, self._question, self._cancel = box, remote, question, cancel
        self._target = f"/courier/{name_of_envelope(question.data)}"

    def run(self) -> Envelope | None:
        """The answer; None if somebody wanted the end."""
        try:
            size = self._hand_in()
            return self._fetch(size) if size else None
        except FileRefused as refused:
            if refused.facts.get("status") == _NEVER:
                raise EnvelopeRefused(status=_NEVER) from refused
            self._box.keep_begun(self._question.head, b"")
            raise Unreachable(address="") from refused  # the server let go of it: next time from the beginning

    def _hand_in(self) -> int:
        """Send what the server lacks; answers the size of its answer."""
        data, have, answer = self._question.data, 0, 0
        piece = data if len(data) <= PIECE else b""  # a large one is asked about first
        for _ in range(2 * len(data) // PIECE + 3):
            if self._is_stopped():
                return 0
            target = f"{self._target}?o={have}&n={len(data)}&most={BUDGET}"
            try:
                have, answer = unpack_standing(self._remote.send_piece(target, "", piece))
            except WireError as error:
                raise NotOurServer(address="") from error
            if answer:
                return answer
            piece = data[have : have + PIECE]
        raise NotOurServer(address="")

    def _fetch(self, size: int) -> Envelope | None:
        """What is missing of the answer; what came before a cut is kept."""
        head = self._question.head
        answer = bytearray(self._box.begun(head))
        try:
            while len(answer) < size:
                if self._is_stopped():
                    return None
                last = min(len(answer) + PIECE, size) - 1
                answer += self._remote.fetch_piece(self._target, "", len(answer), last)
        except SyncProblem:
            self._box.keep_begun(head, bytes(answer))
            raise
        self._box.keep_begun(head, b"")
        return self._opened(bytes(answer))

    def _opened(self, data: bytes) -> Envelope:
        try:
            answer = next(envelopes_in([data]), None)
        except WireError as error:
            raise NotOurServer(address="") from error
        if answer is None or not answer.is_whole:
            raise Unreachable(address="")
        if not answer.head.answers(self._question.head):
            raise NotOurServer(address="")
        return answer

    def _is_stopped(self) -> bool:
        return self._cancel is not None and self._cancel.is_set()
