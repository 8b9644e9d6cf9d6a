"""The first start of a profile: covers the window until somebody has said who they are."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.ui.backups.choose import choose_copy
from app.ui.welcome.form import ALONE, INVITED, Typed
from app.ui.welcome.view import WelcomeView
from app.usecases import first_start
from app.usecases.identity import identity_of, school_name_of
from app.usecases.seats import Neighbour

if TYPE_CHECKING:
    from app.ui.background import Background
    from app.ui.invitation.bringing import Reading
    from app.ui.shell.window import MainWindow
    from app.usecases.desk import Desk


class FirstStart(QObject):
    """`done(role, school name)` when the pages may come; the others leave the rest to the program."""

    done = Signal(str, str)
    restore_wanted = Signal(Path)
    practice_wanted = Signal()
    others_wanted = Signal()

    def __init__(
        self, window: MainWindow, desk: Desk, background: Background, neighbour: Neighbour | None = None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """`neighbour` is a place beside this one that tells where people work here."""
        super().__init__(parent)
        self._neighbour = neighbour
        self._window, self._desk, self._background = window, desk, background
        self.view: WelcomeView | None = None

    def start(self, trouble: Problem | None = None) -> None:
        """Cover the window; `trouble` is what did not work before."""
        beside = self._neighbour or Neighbour()
        typed = Typed(school=beside.school, region=beside.region, address=beside.server)
        self._cover(typed, INVITED if beside.server else ALONE)
        if trouble is not None and self.view is not None:
            self.view.show_problem(trouble)

    def _cover(self, typed: Typed, way: str) -> None:
        view = self.view = WelcomeView(self._window.language, typed, way, has_others=self._neighbour is not None)
        view.begun.connect(self._begin)
        view.alone_wanted.connect(self._begin_asking)
        view.form.invitation.came.connect(self._read)
        view.restore_wanted.connect(self._choose_file)
        view.practice_wanted.connect(self.practice_wanted)
        view.others_wanted.connect(self.others_wanted)
        view.language_chosen.connect(self._switch)
        self._window.cover(view)

    def _switch(self, language: str) -> None:
        view = self.view
        if view is None or language == self._window.language:
            return
        typed, way = view.typed(), view.ways.code()
        self._window.switch_language(language)
        self._cover(typed, way)

    def _begin(self) -> None:
        view = self.view
        if view is None:
            return
        newcomer, desk = view.form.newcomer(), self._desk
        if view.ways.code() == INVITED:
            typed = view.typed()
            view.show_busy(self.tr("Connecting and fetching what is there already…"))
            invitation = view.form.opened()
            work = partial(
                first_start.begin_invited, desk, newcomer, typed.address, typed.code, invitation=invitation
            )  # fmt: skip
            self._background.run("net", work, owner=self, done=self._finish, failed=view.show_problem)
        else:
            begin = partial(first_start.begin, desk, newcomer)
            self._background.run("write", begin, owner=self, done=self._finish, failed=view.show_problem)

    def _begin_asking(self) -> None:
        view = self.view
        invitation = None if view is None else view.form.opened()
        if view is None or invitation is None:
            return
        begin = partial(first_start.begin_asking, self._desk, view.form.newcomer(), invitation)
        self._background.run("net", begin, owner=self, done=self._finish, failed=view.show_problem)

    def _read(self, reading: Reading) -> None:
        view = self.view
        if view is not None:
            self._background.run(
                "read", reading, owner=self, done=view.show_invitation, failed=view.show_no_invitation
            )  # fmt: skip

    def _finish(self, _result: object) -> None:
        desk, language = self._desk, self._window.language

        def read() -> tuple[str, str]:
            identity = identity_of(desk.store)
            return identity.role, school_name_of(desk.store, identity, language)

        self._background.run("read", read, owner=self, done=lambda found: self.done.emit(*found))

    def _choose_file(self) -> None:
        file = choose_copy(self._window)
        if file is not None:
            self.restore_wanted.emit(file)
