"""Sitting down at a place with a PIN: the PIN, and what helps when it is forgotten."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.problems import PinTooSoon, Problem
from app.ui.background import Background
from app.ui.problems import words_for
from app.ui.seats.forgotten_page import ForgottenPage
from app.ui.seats.pin_page import PinPage
from app.ui.seats.renewal_pages import NewPinPage, PaperPage
from app.ui.seats.stage import Stage
from app.usecases.seats import Entrance, Seat

T = TypeVar("T")


class Unlocking(QObject):
    """`opened` when the person may sit down, `back` when they go back to the others."""

    opened = Signal()
    back = Signal()

    def __init__(self, stage: Stage, background: Background, seat: Seat, *, has_others: bool) -> None:
        super().__init__(stage)
        self._stage, self._background, self._seat = stage, background, seat
        self._has_others = has_others
        self._entrance = Entrance(seat.profile)

    def ask(self, digit: int = -1) -> None:
        """Ask for the PIN; `digit` was typed already, or is -1."""
        self._stage.show(partial(self._pin_page, digit))

    def _run(self, work: Callable[[], T], done: Callable[[T], None], say: Callable[[str], None]) -> None:
        def failed(problem: Problem) -> None:
            words = words_for(problem)
            say(f"{words.sentence} {words.next_step}")

        self._background.run("read", work, owner=self, done=done, failed=failed)

    def _pin_page(self, digit: int, language: str) -> PinPage:
        page = PinPage(language, self._seat, has_others=self._has_others)
        page.begin_with(digit)
        page.entered.connect(partial(self._try, page))
        page.forgotten.connect(self._forgot)
        if self._has_others:
            page.back.connect(self.back)
        if self._entrance.wait() > 0:
            page.say("", self._entrance.wait())
        return page

    def _try(self, page: PinPage, pin: str) -> None:
        def judged(is_right: bool) -> None:
            if is_right:
                self.opened.emit()
            else:
                page.say(self.tr("This is not the PIN."), self._entrance.wait())

        def failed(problem: Problem) -> None:
            words = words_for(problem)
            page.say("" if isinstance(problem, PinTooSoon) else words.sentence, self._entrance.wait())

        self._background.run("read", partial(self._entrance.opens, pin), owner=page, done=judged, failed=failed)

    def _forgot(self) -> None:
        self._run(self._entrance.ask, self._show_forgotten, lambda _sentence: self._show_forgotten(None))

    def _show_forgotten(self, question: tuple[int, str] | None) -> None:
        shown = [question]

        def make(language: str) -> ForgottenPage:
            page = ForgottenPage(language, self._seat.name, shown[0])
            page.back.connect(self.ask)
            page.typed.connect(partial(self._try_help, page))
            page.stale.connect(partial(self._look_again, page, shown))
            return page

        self._stage.show(make)

    def _look_again(self, page: ForgottenPage, shown: list[tuple[int, str] | None]) -> None:
        """After a quarter of an hour another question takes the place of the old one."""
        if self._entrance.question_left() > 0:
            return

        def asked(question: tuple[int, str] | None) -> None:
            if question is not None:
                shown[0] = question
                page.show_question(question)

        self._background.run("read", self._entrance.ask, owner=page, done=asked)

    def _try_help(self, page: ForgottenPage, typed: str) -> None:
        def judged(is_right: bool) -> None:
            if is_right:
                self._stage.show(self._new_pin_page)
            else:
                page.say(self.tr("This does not open it. Please ask for the answer once more, letter by letter."))

        self._run(partial(self._entrance.opens_by, typed), judged, page.say)

    def _new_pin_page(self, language: str) -> NewPinPage:
        page = NewPinPage(language, self._seat.name)
        page.chosen.connect(partial(self._renew, page))
        page.back.connect(self.ask)
        return page

    def _renew(self, page: NewPinPage, pin: str) -> None:
        at_ms = time.time_ns() // 1_000_000
        self._run(partial(self._entrance.renew, pin, at_ms), self._show_paper, page.say)

    def _show_paper(self, code: str) -> None:
        def make(language: str) -> PaperPage:
            page = PaperPage(language, code)
            page.done.connect(self.opened)
            return page

        self._stage.show(make)
