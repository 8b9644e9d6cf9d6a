"""Random histories in which the exchange also goes by post: late, cut, twice, in any order, across restores."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from app.sync.post import PostSession, Verdict
from app.sync.post_serving import serve_envelope
from app.sync.serving import Rejected
from app.sync.wire import WireError
from tests.support import oracle
from tests.sync.history_machine import Histories, whose

number = st.integers(0, 30)
cut = st.none() | st.integers(0, 1500)


class PostHistories(Histories):
    """Everything that happens on the line, and besides envelopes that lie around and are handed in whenever."""

    def __init__(self) -> None:
        super().__init__()
        self.questions: list[bytes] = []
        self.answers: list[bytes] = []

    @rule(who=whose)
    def write_question(self, who: int) -> None:
        device = self.device(who)
        asked = PostSession(device.store, device.session).ask()
        self.questions.append(b"".join(asked.parts))

    @precondition(lambda self: self.questions)
    @rule(which=number, at=cut)
    def hand_in(self, which: int, at: int | None) -> None:
        """Any question at any time, however often, cut anywhere."""
        question = self.questions[-1 - which % len(self.questions)]
        with suppress(Rejected):
            self.answers.append(b"".join(serve_envelope(self.world.server, [question[:at]])))

    @precondition(lambda self: self.answers)
    @rule(who=whose, which=number, at=cut)
    def bring_home(self, who: int, which: int, at: int | None) -> None:
        """Any answer to any device, however often, cut anywhere."""
        device = self.device(who)
        answer = self.answers[-1 - which % len(self.answers)]
        waiting = self.pending(device)
        with suppress(WireError):
            verdict, _ = PostSession(device.store, device.session).read([answer[:at]])
            if verdict is not Verdict.FOREIGN:
                self.shown = {key: dot for key, dot in self.shown.items() if key[0] != device.name}
        assert self.pending(device) <= waiting or self.epoch_changed(device), "I20: an answer made a change"
        self.acknowledged |= oracle.acknowledged_dots(device.store)


def test_post_histories() -> None:
    """Whatever is carried, however late, cut or often: all promises of the exchange on the line hold."""
    half = settings().max_examples // 2  # what happens on the line alone is played by `test_histories`
    run_state_machine_as_test(PostHistories, settings=settings(stateful_step_count=35, max_examples=half))
