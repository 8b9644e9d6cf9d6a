"""The exchange by post, on the device: its questions in envelopes, and answers however late, cut or often they come.

An answer is taken over by the same session as one on the line. It was given some while ago, though, and the copy may
have heard newer things since: then its marks and its refusals are old, and only state that this copy has not read yet
is of use. Every method is to be run on the `write` lane.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from app.domain.problems import NotEnrolled
from app.storage import local, questions, receipts, streams
from app.storage.questions import OVERTAKEN, Question
from app.storage.receipts import Receipt
from app.storage.store import Store
from app.storage.traces import clear_profile
from app.sync import signing
from app.sync.compare import check_quiet
from app.sync.envelope import EnvelopeReader, Head, Kind, name_of, write_envelope
from app.sync.exchange import BY_POST, AnswerReader
from app.sync.rules import RULES, Rules
from app.sync.session import ClientSession, Tally
from app.sync.wire import AnswerHeader, WireError
from app.sync.wire_frames import StateFrame

ROAD = "post"
"""What a receipt says in its detail about an answer that came in an envelope."""


class Verdict(Enum):
    """What became of an answer."""

    TAKEN = auto()
    """All of it was there and is taken over."""
    CUT = auto()
    """What was there is taken over; the next question goes on."""
    OLD = auto()
    """Everything it says is known."""
    FOREIGN = auto()
    """Not an answer to this copy, or no answer at all."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in its envelope."""

    head: Head
    parts: tuple[bytes, ...]
    ops: int
    """Changes inside."""
    is_complete: bool
    """Nothing that waits had to stay behind."""

    @property
    def size(self) -> int:
        """Bytes of the envelope."""
        return sum(map(len, self.parts))


class PostSession:
    """Questions and answers in envelopes, over the session of this start."""

    def __init__(self, store: Store, session: ClientSession, rules: Rules = RULES) -> None:
        self._store = store
        self._session = session
        self._rules = rules

    def ask(self) -> Asked:
        """Everything that waits, and a question for everything new. Raises NotEnrolled."""
        store = self._store
        request, _ = self._session.request(BY_POST)
        with store.transaction() as connection:
            server_key = _server_key(local.read(connection, "server"))
            made_ms = store.clock.now_ms()
            serial = questions.ask(
                connection, request.hash, made_ms, local.read(connection, "epoch", 0), request.ops,
                streams.held_streams(connection),
            )  # fmt: skip
        head = Head(Kind.QUESTION, name_of(server_key), store.device, serial, request.hash, made_ms)
        parts = tuple(write_envelope(head, server_key, request.pieces))
        return Asked(head, parts, request.ops, request.load.complete)

    def read(self, parts: Iterable[bytes]) -> tuple[Verdict, Tally]:
        """Take over an answer and keep a receipt for what it confirmed. Raises NotEnrolled."""
        tally = Tally()
        with self._store.reading() as connection:
            private_key = local.read(connection, "device_key")
            server = local.read(connection, "server")
        if not private_key:
            raise NotEnrolled
        reading = _Reading(self._store, self._session, _server_key(server), tally, self._rules)
        envelope = EnvelopeReader(bytes(private_key))
        try:
            for piece in _opened(envelope, parts):
                tally.bytes_down += len(piece)
                if not reading.take(envelope.head, piece):
                    break
        except WireError:
            if reading.header is None:
                return Verdict.FOREIGN, tally
        verdict = reading.finish()
        if verdict in (Verdict.TAKEN, Verdict.CUT):
            self._keep(tally, is_whole=verdict is Verdict.TAKEN)
            clear_profile(self._store)
        return verdict, tally

    def _keep(self, tally: Tally, *, is_whole: bool) -> None:
        """The server's time stands only on exchanges that came to their end."""
        receipt = Receipt(
            0, self._store.clock.now_ms(), "done", tally.settled, tally.received, 0, tally.bytes_down,
            tally.server_ms if is_whole else 0, ROAD,
        )  # fmt: skip
        with self._store.transaction() as connection:
            receipts.write(connection, receipt)


class _Reading:
    """One answer on its way into the copy."""

    def __init__(
        self, store: Store, session: ClientSession, server_key: bytes, tally: Tally, rules: Rules
    ) -> None:  # fmt: skip
        self._store, self._session, self._server_key, self._tally = store, session, server_key, tally
        self._rules = rules
        self.header: AnswerHeader | None = None
        self._question: Question | None = None
        self._answer: AnswerReader | None = None
        self._busy: set[bytes] = set()
        self._is_old = False

    def take(self, head: Head | None, piece: bytes) -> bool:
        """One opened piece; False if nothing behind it is of use."""
        if self._answer is None:
            self._answer = self._begin(head)
        for event in self._answer.feed(piece):
            if isinstance(event, AnswerHeader):
                self._take_header(event)
            else:
                self._take_frame(event)
            if self._is_old:
                return False
        return True

    def finish(self) -> Verdict:
        """Compare what nothing was said about, and tell what became of the answer."""
        answer, header, question = self._answer, self.header, self._question
        if answer is None or header is None or question is None:
            return Verdict.FOREIGN
        if self._is_old:
            return Verdict.OLD
        if not answer.ended:
            return Verdict.CUT
        if not answer.more and question.state != OVERTAKEN:
            self._compare(question, header)
        self._tally.complete = not answer.more and not self._tally.again
        known = question.state != questions.ASKED and not (self._tally.received or self._tally.settled)
        return Verdict.OLD if known else Verdict.TAKEN

    def _begin(self, head: Head | None) -> AnswerReader:
        if head is None or head.kind is not Kind.ANSWER or head.server != name_of(self._server_key):
            raise WireError("not an answer of our server")
        with self._store.reading() as connection:
            self._question = questions.find(connection, head.request)
        if self._question is None:
            raise WireError("not a question of ours")
        key = self._server_key
        return AnswerReader(self._question.hash, lambda data, signature: signing.verify(key, signature, data))

    def _take_header(self, header: AnswerHeader) -> None:
        question = self._question
        if question is None:
            return
        self.header = header
        if question.state == questions.ASKED or not self._rules.late:
            self._session.take(header, self._tally, late=self._rules.late)
            with self._store.transaction() as connection:
                questions.answer(connection, question.serial)
            return
        with self._store.reading() as connection:
            # Numbers of an earlier life of the server mean nothing now.
            self._is_old = header.epoch != local.read(connection, "epoch", 0)

    def _take_frame(self, frame: StateFrame) -> None:
        self._busy.add(frame.stream)
        self._session.take(frame, self._tally)

    def _compare(self, question: Question, header: AnswerHeader) -> None:
        """Streams without news must hold what the server held, unless this copy has read on since it asked."""
        quiet = {held.stream: held.cursor for held in question.streams if held.stream not in self._busy}
        with self._store.transaction() as connection:
            now = {held.stream: held.cursor for held in streams.held_streams(connection)}
            left = {stream for stream in quiet if stream in now}
            stands_still = all(now[stream] == quiet[stream] for stream in left)
            if stands_still and not check_quiet(connection, left, header.quiet_print):
                self._tally.mended += 1
                self._tally.again = True


def _opened(envelope: EnvelopeReader, parts: Iterable[bytes]) -> Iterator[bytes]:
    for part in parts:
        yield from envelope.feed(part)


def _server_key(server: object) -> bytes:
    if not isinstance(server, dict):
        raise NotEnrolled
    return bytes(server["server_public_key"])
