"""Post at a relay that has no line of its own now: an envelope of a neighbour in, the answers that wait for it out.

The relay reads what stands on the outside and nothing else; its own next exchange hands the envelope in.
"""

from __future__ import annotations

import asyncio
from asyncio import StreamReader
from dataclasses import dataclass

from app.sync.envelope import MAX_ENVELOPE, Head, Kind
from app.sync.post_box import PostBox
from app.sync.post_files import Envelope, envelopes_in
from app.sync.wire import WireError

SECONDS = 600.0
"""For a whole envelope; in the network of a school that is long."""
_PIECE = 64 * 1024


class NotOurPost(Exception):  # noqa: N818 - what it is, not a fault of ours
    """An envelope for another server, or something else than a question."""


@dataclass
class RelayPost:
    """The counter of one relay. One envelope at a time: they are large, and memory is small."""

    box: PostBox
    server: bytes
    """Short name of the only server this box carries to."""

    def __post_init__(self) -> None:
        self._turn = asyncio.Lock()

    async def take(self, reader: StreamReader, length: int) -> list[Envelope]:
        """Keep the envelope that comes and give the answers that wait for its device.

        Raises NotOurPost, WireError for what is no envelope, and OSError.
        """
        if not 0 < length <= MAX_ENVELOPE:
            raise WireError("envelope too large")
        async with self._turn, asyncio.timeout(SECONDS):
            data = bytearray()
            while len(data) < length:
                piece = await reader.read(min(_PIECE, length - len(data)))
                if not piece:
                    break  # what came is good up to the cut
                data += piece
            return await asyncio.to_thread(self._exchange, bytes(data))

    def delivered(self, answers: list[Envelope]) -> None:
        """These went out: should they not have arrived, the next question asks for the same."""
        for answer in answers:
            self.box.drop(answer.head)

    def _exchange(self, data: bytes) -> list[Envelope]:
        question = next(envelopes_in([data]), None)
        if question is None or question.head.kind is not Kind.QUESTION or question.head.server != self.server:
            raise NotOurPost
        self.box.put(question)
        return [envelope for envelope in self.box.envelopes() if _is_for(envelope.head, question.head)]


def _is_for(head: Head, question: Head) -> bool:
    return head.kind is Kind.ANSWER and (head.server, head.device) == (question.server, question.device)
