"""The whole window over the practice school, and everything one can come to on its pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.bootstrap import Client, make_program, open_profile
from app.domain.ids import Id
from app.paths import Profile
from app.practice.places import Places
from app.ui.pages import pages_for
from app.ui.program import Program
from app.usecases.identity import Identity, introduce
from tests.support.practice import copy_practice


@dataclass(frozen=True)
class Practice:
    """An open window over a school with everything in it."""

    program: Program
    places: Places
    person: Id
    school: Id
    settle: Callable[[], None]
    role: str

    def states(self) -> Iterator[str]:
        """Go through the pages and what opens on them; gives the name of each once it stands."""
        show, places = self.program.window.show_page, self.places
        stops: tuple[tuple[str, str, Mapping[str, object]], ...] = (
            ("today", "today", {}),
            ("session", "sessions", {"event": places.event}),
            ("sheet", "sessions", {"event": places.event, "sheet": True}),
            ("new session", "sessions", {"new": True}),
            ("page of a session", "sessions", {"event": places.event, "session": places.slot}),
            ("certificates", "sessions", {"event": places.event, "certificates": True}),
            ("calendar", "calendar", {}),
            ("cycles", "lesson-study", {"view": "list"}),
            ("cycle", "lesson-study", {"cycle": places.cycle}),
            *((tab, "lesson-study", {"lesson": places.lesson, "tab": tab}) for tab in ("plan", "sheet", "interviews")),
            ("discussion", "lesson-study", {"lesson": places.lesson, "tab": "discussion"}),
            ("pad", "lesson-study", {"lesson": places.lesson, "tab": "pad"}),
            ("changes", "lesson-study", {"lesson": places.lesson, "tab": "changes"}),
            *(
                (section, "projects", {"project": places.project, "section": section})
                for section in (
                    "plan",
                    "log",
                    "evidence",
                    "consultations",
                    "reasons",
                    "results",
                    "portfolio",
                    "details",
                )
            ),
            ("people", "people", {}),
            ("person", "people", {"person": self.person}),
            ("new person", "people", {"new": True}),
            ("school", "people", {"school": self.school}),
            ("visit", "people", {"visit": self.school}),
            ("without consent", "people", {"without_consent": True}),
            ("import", "people", {"importing": True}),
            ("region", "region", {}),
            ("school of the region", "region", {"school": self.school}),
            *((part, "settings", {"section": part}) for part in ("general", "programmes", "sync", "backups", "about")),
        )
        pages = {spec.key for spec in pages_for(self.role)}
        for name, key, args in stops:
            if key not in pages:
                continue
            show(key, **args)
            self.settle()
            yield name


Prepare = Callable[[Path], None]


@contextmanager
def a_window(folder: Path, qtbot: QtBot, prepare: Prepare) -> Iterator[Program]:
    """The window over the profile that `prepare` makes in `folder`."""
    prepare(folder)
    client = Client(Profile(folder), "en")
    program = make_program(client, Profile(folder), "en")
    with qtbot.waitActive(program.window):
        program.window.show()
        program.window.activateWindow()
    qtbot.waitUntil(lambda: program.watch is not None, timeout=20_000)
    yield program
    program.window.close()
    client.close()
    program.window.deleteLater()
    program.deleteLater()


def settle(program: Program, qtbot: QtBot) -> None:
    """Wait until nothing is on its way."""
    for _ in range(3):
        qtbot.wait(15)
        qtbot.waitUntil(lambda: program.background is None or not program.background.is_busy, timeout=20_000)


@contextmanager
def practice_as(role: str, folder: Path, qtbot: QtBot, prepare: Prepare = lambda _folder: None) -> Iterator[Practice]:
    """The window of somebody with `role` at the practice school, after `prepare` was done to its folder."""
    made: list[tuple[Places, Id, Id]] = []

    def in_role(folder: Path) -> None:
        places = copy_practice(folder)
        with open_profile(Profile(folder)) as assembly:
            person, school = assembly.identity.person, assembly.identity.school
            introduce(assembly.store, Identity(person, school, role))
        made.append((places, person, school))
        prepare(folder)

    with a_window(folder, qtbot, in_role) as program:
        ((places, person, school),) = made
        yield Practice(program, places, person, school, partial(settle, program, qtbot), role)
