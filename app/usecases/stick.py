"""The exchange by stick or file: what waits goes out in an envelope, answers come in, and post of others is carried.

What reads or writes runs on the `net` lane, so that they never cross an exchange on the line; work on the data
is done on the `write` lane. Nothing on the stick can be read by anybody but its reader, and nothing is lost with it: a
change counts as handed in only when an answer of the server came back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.invitation import Refusal
from app.domain.problems import NotPost, SyncProblem
from app.storage import local, outbox, questions, receipts
from app.sync.envelope import Head, Kind, name_of
from app.sync.post import ROAD, PostSession, Verdict
from app.sync.post_box import BOX_FOLDER, PostBox
from app.sync.post_files import Envelope, head_of, read_envelopes, write_surely
from app.sync.post_serving import asks_to_be_let_in
from app.usecases.invitations import newest_in
from app.usecases.own_server import SERVER, server_of
from app.usecases.practice_mark import refuse_in_practice
from app.usecases.roads import LEFT
from app.usecases.stick_folder import StickFolder, stick_problems
from app.usecases.stick_values import StickOffer, StickPicture, StickReceipt, Taken, Written
from app.usecases.syncing import local_time

if TYPE_CHECKING:
    from app.sync.post import Asked
    from app.usecases.desk import Desk

_KNOWN = "sticks"
"""Local value: the sticks somebody at this machine has written on."""
_MOST_KNOWN = 50


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
        return self._put(StickFolder(root), [] if is_said else self._ask())

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
            for own in asked:
                yield from own.parts
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
            left = local.read(connection, LEFT) or {}
            receipt = next((r for r in receipts.latest(connection, receipts.KEEP) if r.detail == ROAD), None)
        is_asking = self._desk.syncing.joining.standing() is not None
        if server is None:
            return StickPicture(is_enrolled=False, is_asking=is_asking)
        kinds = [head.kind for head in self._box.heads()]
        # A question left with a neighbour is under way, but on no stick.
        is_open = asked is not None and asked.state == questions.ASKED and asked.serial != left.get("serial")
        return StickPicture(
            is_enrolled=True,
            is_asking=is_asking,
            asked_at=local_time(asked.made_ms) if asked is not None and is_open else None,
            asked_number=asked.serial if asked is not None and is_open else 0,
            asked_changes=asked.ops if asked is not None and is_open else 0,
            receipt=None if receipt is None else StickReceipt(
                receipt.number, local_time(receipt.at_ms), receipt.sent, receipt.received
            ),
            to_hand_in=kinds.count(Kind.QUESTION),
            to_bring_home=kinds.count(Kind.ANSWER),
        )  # fmt: skip

    def offer(self, root: Path) -> StickOffer | None:
        """What to offer when this stick is put in: an exchange that would move something, if somebody at this machine
        wrote on it before; the invitation on it, if this machine has no server yet. Raises StickGone.
        """
        if self._would_move(root):
            return StickOffer.EXCHANGE
        is_alone = server_of(self._desk.store) is None and self._desk.syncing.joining.standing() is None
        with stick_problems(root):
            return StickOffer.INVITATION if is_alone and newest_in(root) is not None else None

    def _would_move(self, root: Path) -> bool:
        stick = StickFolder(root)
        identity = stick.identity
        with self._desk.store.reading() as connection:
            is_known = bool(identity) and identity in local.read(connection, _KNOWN, [])
            unsent = outbox.unsent_count(connection)
        if not is_known:
            return False
        here, ours = stick.heads(), (self._own_line(), self._desk.syncing.joining.line())
        carried = {head.request for head in self._box.heads()}
        brings = any(
            head.kind is Kind.ANSWER if head.line[1:] in ours else head.request not in carried for head in here
        )  # fmt: skip
        return brings or unsent != self.picture().asked_changes

    def _put(self, stick: StickFolder, asked: list[Asked]) -> Written:
        """The own questions first, then what is carried for others."""
        stick.write(Envelope(own.head, b"".join(own.parts), is_whole=True) for own in asked)
        carried = stick.write(self._box.envelopes())
        stick.tidy(own=[own.head for own in asked])
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

    def _ask(self) -> list[Asked]:
        """What this profile has to say: that it wants in, if it does, and else the exchange; maybe both."""
        refuse_in_practice(self._desk.store)
        joining = self._desk.syncing.joining.ask()
        if joining is not None and server_of(self._desk.store) is None:
            return [joining]
        post = self._post()
        with self._desk.syncing.write_lane() as write:
            question = write.call(post.ask)
        return [question] if joining is None else [joining, question]

    def _take(self, envelopes: Iterable[Envelope]) -> tuple[Taken, list[Head]]:
        """Answers for this computer, the newest first, and what is to be carried; also what is done with."""
        store = self._desk.store
        refuse_in_practice(store)
        taken, done, own = Taken(), [], []
        ours, at_the_door = self._own_line(), self._desk.syncing.joining.line()
        for envelope in envelopes:
            if envelope.head.line[1:] == at_the_door:
                if self._hear(envelope, taken):
                    done.append(envelope.head)
            elif envelope.head.line[1:] != ours:
                with suppress(OSError):  # no room here for others is no reason to leave out our own
                    taken.collected += self._box.put(envelope)
            elif envelope.head.kind is Kind.ANSWER:
                own.append(envelope)
        post = self._post()
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

    def _hear(self, envelope: Envelope, taken: Taken) -> bool:
        """Take over an answer to the request to be let in; whether this envelope is done with."""
        word = self._desk.syncing.joining.take(envelope)
        if isinstance(word, Refusal):
            taken.turned_away = word
        elif word is not None:
            taken.let_in = True
        return envelope.head.kind is Kind.ANSWER and envelope.is_whole

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


def _written(asked: list[Asked], carried: int) -> Written:
    asks_in = any(asks_to_be_let_in(own.head) for own in asked)
    if not asked:
        return Written(0, True, carried, 0, 0)
    last = asked[-1]
    return Written(last.ops, last.is_complete, carried, last.size, last.head.serial, asks_in)
