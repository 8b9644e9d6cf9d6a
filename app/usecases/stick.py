"""The exchange by stick or file: what waits goes out in an envelope, answers come in, and post of others is carried.

What reads or writes runs on the `net` lane, so that they never cross an exchange on the line; work on the data
is done on the `write` lane. Nothing on the stick can be read by anybody but its reader, and nothing is lost with it: a
change counts as handed in only when an answer of the server came back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from app.domain.change import Changed
from app.domain.problems import NotPost, SyncProblem
from app.storage import local, outbox, questions, receipts
from app.sync.envelope import Head, Kind, name_of
from app.sync.post import ROAD, PostSession, Verdict
from app.sync.post_box import BOX_FOLDER, PostBox
from app.sync.post_files import Envelope, head_of, read_envelopes, write_surely
from app.usecases.own_server import SERVER
from app.usecases.practice_mark import refuse_in_practice
from app.usecases.stick_folder import StickFolder, stick_problems
from app.usecases.syncing import local_time

if TYPE_CHECKING:
    from app.sync.post import Asked
    from app.usecases.desk import Desk

_KNOWN = "sticks"
"""Local value: the sticks somebody at this machine has written on."""
_MOST_KNOWN = 50


class Written(Struct, frozen=True):
    """What was put on the stick."""

    changes: int
    """Own changes; they count as handed in when the answer comes back."""
    is_complete: bool
    """Nothing that waits had to stay behind."""
    carried: int
    """Envelopes of other computers."""
    size: int
    """Bytes of the own envelope."""
    number: int
    """Of the own question; 0 if none was needed, because this computer just exchanged on the line."""


class Taken(Struct):
    """What was found on the stick."""

    answers: int = 0
    """Answers for this computer that said something new."""
    confirmed: int = 0
    """Own changes the server has taken over."""
    received: int = 0
    """Changes of others."""
    refused: int = 0
    is_cut: bool = False
    """An answer was not whole; what was there is taken over, and the next question asks for the rest."""
    has_more: bool = False
    """The server has more than went into the answer."""
    collected: int = 0
    """Envelopes of other computers that are carried from now on."""
    changed: Changed = field(default_factory=lambda: Changed({}))

    @property
    def is_empty(self) -> bool:
        """Whether nothing new was there."""
        return not (self.answers or self.collected)


class StickReceipt(Struct, frozen=True):
    """What an answer that came by stick confirmed."""

    number: int
    at: datetime
    confirmed: int
    received: int


class StickPicture(Struct, frozen=True):
    """How things stand with the exchange by stick; moments are local time."""

    is_enrolled: bool
    asked_at: datetime | None = None
    """When the last question was written that no answer or exchange has overtaken yet."""
    asked_number: int = 0
    asked_changes: int = 0
    receipt: StickReceipt | None = None
    """The last one."""
    to_hand_in: int = 0
    """Envelopes of other computers in the post box that nobody answered yet."""
    to_bring_home: int = 0
    """Answers in the post box for other computers."""


class StickDesk:
    """The post of one open profile."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._box = PostBox(desk.folder / BOX_FOLDER)

    def exchange(self, root: Path) -> tuple[Taken, Written]:
        """Take in what is on the stick, then put on it what waits. Raises what `read` and `pass_on` raise."""
        return self.read(root), self.pass_on(root)

    def pass_on(self, root: Path) -> Written:
        """Hand in on the line what is carried for others, if there is one, then write. Raises what `write` raises."""
        is_said = self._hand_in()
        return self._put(StickFolder(root), None if is_said else self._ask())

    def write(self, root: Path) -> Written:
        """Put everything that waits on the stick, with a question for everything new, and the post of others.

        Raises NotEnrolled, PracticeOnly, StickFull, StickReadOnly, StickGone and StickFaulty.
        """
        return self._put(StickFolder(root), self._ask())

    def write_file(self, path: Path) -> Written:
        """Put the same into one file, which may travel as people send files. Raises what `write` raises."""
        asked, carried = self._ask(), 0

        def parts() -> Iterator[bytes]:
            nonlocal carried
            yield from asked.parts
            for envelope in self._box.envelopes():
                carried += 1
                yield envelope.data

        with stick_problems(path.parent):
            write_surely(path, parts())
        return _written(asked, carried)

    def read(self, root: Path) -> Taken:
        """Take over the answers on the stick that are for this computer, and collect what is for others.

        Doing so twice does nothing more. Raises NotEnrolled, PracticeOnly and StickGone.
        """
        stick = StickFolder(root)
        taken, done = self._take(stick.envelopes())
        for head in done:
            stick.remove(head)
        return taken

    def read_file(self, path: Path) -> Taken:
        """Take in a file of envelopes. Raises NotPost, NotEnrolled, PracticeOnly and StickGone."""
        with stick_problems(path.parent):
            if head_of(path) is None:
                path.open("rb").close()  # one that is not there is no file of something else
                raise NotPost(path=str(path))
            return self._take(read_envelopes(path))[0]

    def picture(self) -> StickPicture:
        """How things stand, from what was written down and from receipts alone; runs on the `read` lane."""
        with self._desk.store.reading() as connection:
            server = local.read(connection, SERVER)
            asked = questions.newest(connection)
            receipt = next((r for r in receipts.latest(connection, receipts.KEEP) if r.detail == ROAD), None)
        if server is None:
            return StickPicture(is_enrolled=False)
        kinds = [head.kind for head in self._box.heads()]
        is_open = asked is not None and asked.state == questions.ASKED
        return StickPicture(
            is_enrolled=True,
            asked_at=local_time(asked.made_ms) if asked is not None and is_open else None,
            asked_number=asked.serial if asked is not None and is_open else 0,
            asked_changes=asked.ops if asked is not None and is_open else 0,
            receipt=None if receipt is None else StickReceipt(
                receipt.number, local_time(receipt.at_ms), receipt.sent, receipt.received
            ),
            to_hand_in=kinds.count(Kind.QUESTION),
            to_bring_home=kinds.count(Kind.ANSWER),
        )  # fmt: skip

    def is_worth_offering(self, root: Path) -> bool:
        """Whether somebody at this machine wrote on this stick before, and an exchange with it would move anything."""
        stick = StickFolder(root)
        identity = stick.identity
        with self._desk.store.reading() as connection:
            is_known = bool(identity) and identity in local.read(connection, _KNOWN, [])
            unsent = outbox.unsent_count(connection)
        if not is_known:
            return False
        here, ours = stick.heads(), self._own_line()
        carried = {head.request for head in self._box.heads()}
        brings = any(
            head.kind is Kind.ANSWER if head.line[1:] == ours else head.request not in carried for head in here
        )  # fmt: skip
        return brings or unsent != self.picture().asked_changes

    def _put(self, stick: StickFolder, asked: Asked | None) -> Written:
        """The own question first, then what is carried for others."""
        own = [] if asked is None else [Envelope(asked.head, b"".join(asked.parts), is_whole=True)]
        stick.write(own)
        carried = stick.write(self._box.envelopes())
        stick.tidy(own=None if asked is None else asked.head)
        self._remember(stick)
        return _written(asked, carried)

    def _hand_in(self) -> bool:
        """Exchange on the line if post of others waits for it and there is one: whether there was."""
        if not any(head.kind is Kind.QUESTION for head in self._box.heads()):
            return False
        try:
            return self._desk.syncing.sync_now().complete
        except SyncProblem:
            return False

    def _ask(self) -> Asked:
        refuse_in_practice(self._desk.store)
        post = self._post()
        with self._desk.syncing.write_lane() as write:
            return write.call(post.ask)

    def _take(self, envelopes: Iterable[Envelope]) -> tuple[Taken, list[Head]]:
        """Answers for this computer, the newest first, and what is to be carried; also what is done with."""
        store = self._desk.store
        refuse_in_practice(store)
        post, taken, done, own = self._post(), Taken(), [], []
        ours = self._own_line()
        for envelope in envelopes:
            if envelope.head.line[1:] != ours:
                with suppress(OSError):  # no room here for others is no reason to leave out our own
                    taken.collected += self._box.put(envelope)
            elif envelope.head.kind is Kind.ANSWER:
                own.append(envelope)
        for envelope in sorted(own, key=lambda envelope: envelope.head.serial, reverse=True):
            with self._desk.syncing.write_lane() as write:
                verdict, tally = write.call(lambda envelope=envelope: post.read([envelope.data]))  # type: ignore[misc]
            taken.answers += verdict in (Verdict.TAKEN, Verdict.CUT)
            taken.is_cut |= verdict is Verdict.CUT
            taken.has_more |= verdict is Verdict.TAKEN and not tally.complete
            taken.confirmed += tally.settled
            taken.received += tally.received
            taken.refused += tally.refused
            taken.changed = taken.changed | tally.changed
            if envelope.is_whole:
                done.append(envelope.head)
        return taken, done

    def _own_line(self) -> tuple[bytes, int]:
        """What stands on envelopes of this computer: its server and its number."""
        with self._desk.store.reading() as connection:
            server = local.read(connection, SERVER)
        return (name_of(bytes(server["server_public_key"])) if server else b"", self._desk.store.device)

    def _post(self) -> PostSession:
        return PostSession(self._desk.store, self._desk.syncing.session())

    def _remember(self, stick: StickFolder) -> None:
        identity = stick.identity

        def remember() -> None:
            with self._desk.store.transaction() as connection:
                known = [one for one in local.read(connection, _KNOWN, []) if one != identity]
                local.write(connection, _KNOWN, [*known, identity][-_MOST_KNOWN:])

        with self._desk.syncing.write_lane() as write:
            write.call(remember)


def _written(asked: Asked | None, carried: int) -> Written:
    if asked is None:
        return Written(0, True, carried, 0, 0)
    return Written(asked.ops, asked.is_complete, carried, asked.size, asked.head.serial)
