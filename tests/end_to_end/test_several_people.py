"""Several people at one machine, at the real windows: choice, PIN, switch, and nothing of one with the other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.ids import Id
from app.domain.records.people import Person
from app.paths import Profile, Seats
from app.storage.opening import close_store, open_store
from app.storage.pin_file import PinFile
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.program import Program
from app.ui.seats.chooser import ChooserView
from app.ui.seats.choosing import Choosing
from app.ui.seats.pin_page import PinPage
from app.ui.shell.problem_strip import ProblemStrip
from app.ui.welcome.view import WelcomeView
from app.usecases.desk import Desk
from app.usecases.first_start import Newcomer, begin
from app.usecases.identity import identity_of
from app.usecases.seats import Seat, seats_at
from tests.support.at_turns import AtTurns, Steps
from tests.support.at_turns import at_turns as at_turns
from tests.support.stores import new_store

Key = Qt.Key


def move_in(profile: Profile, surname: str) -> Id:
    """Let somebody begin at a place, and give their entry."""
    store = new_store(profile.folder)
    begin(Desk(store, profile.folder), Newcomer(surname, "Әсел", school_name=f"{surname} мектебі"))
    person = identity_of(store).person
    close_store(store)
    return person


def people_of(profile: Profile) -> dict[str, str]:
    """Surname and e-mail of everybody a place knows, read after it was closed."""
    store = open_store(profile.folder)
    found = {person.surname: person.email for person in store.all(Person)}
    close_store(store)
    return found


@pytest.fixture
def seats(tmp_path: Path) -> Seats:
    """Two people at one machine, none of them with a PIN."""
    places = Seats(Profile(tmp_path / "деректер" / "profile"))
    move_in(places.first, "Қуанышева")
    move_in(places.fresh(), "Тілеуов")
    return places


def test_alone_and_without_a_pin_nothing_is_asked(tmp_path: Path, at_turns: AtTurns) -> None:
    """One person without a PIN is at work at once, as ever."""
    alone = Seats(Profile(tmp_path / "profile"))
    move_in(alone.first, "Қуанышева")

    def steps() -> Steps:
        yield at_turns.works

    assert at_turns.run(steps(), alone.first, alone) == 0
    assert [type(each).__mro__[1] for each in at_turns.shown] == [Program]


def test_what_is_typed_survives_the_switch(seats: Seats, at_turns: AtTurns) -> None:
    """In the middle of a word somebody else sits down: the word is saved, and each finds their own people only."""
    first, second = seats.all()

    def steps() -> Steps:
        yield at_turns.sees(ChooserView)
        at_turns.find(ChooserView).tiles[first].setFocus()
        at_turns.press(Key.Key_Return)
        yield at_turns.works
        program = at_turns.program
        program.window.show_page("people", person=program._opened.desk.who)
        yield at_turns.works
        fields = program.window.content.stack.findChildren(DraftLineEdit)
        field = next(each for each in fields if each.accessibleName() == "E-mail")
        field.setFocus()
        at_turns.type("asel@example.kz")
        at_turns.get_up()
        yield at_turns.sees(ChooserView)
        at_turns.press(Key.Key_Down)
        at_turns.press(Key.Key_Return)
        yield at_turns.works
        assert at_turns.program.folder == second.folder

    assert at_turns.run(steps(), first, seats) == 0
    assert people_of(first) == {"Қуанышева": "asel@example.kz"}
    assert people_of(second) == {"Тілеуов": ""}


def test_somebody_new_begins_with_keys_alone(seats: Seats, at_turns: AtTurns) -> None:
    """Up from the first name is the place for somebody new; there is a way back, and an empty place is used again."""
    third = seats.fresh()

    def steps() -> Steps:
        for _time in range(2):
            yield at_turns.sees(ChooserView)
            at_turns.find(ChooserView).new.setFocus()
            at_turns.press(Key.Key_Return)
            yield at_turns.sees(WelcomeView)
            assert at_turns.program.folder == third.folder
            at_turns.find(WelcomeView).others.click()
        yield at_turns.sees(ChooserView)
        assert len(at_turns.find(ChooserView).tiles) == 2

    assert at_turns.run(steps(), seats.first, seats) == 0
    assert seats.fresh().folder.name == "4"


def test_a_pin_is_asked_on_the_way_in_and_back(seats: Seats, at_turns: AtTurns) -> None:
    """A wrong PIN opens nothing and waits; a digit on a name begins the PIN; without a touch it is asked again."""
    first = seats.first
    PinFile(first.pin).choose("4821")

    def steps() -> Steps:
        yield at_turns.sees(ChooserView)
        at_turns.find(ChooserView).tiles[first].setFocus()
        at_turns.type("4")
        yield at_turns.sees(PinPage)
        at_turns.type("000")
        at_turns.press(Key.Key_Return)
        page = at_turns.find(PinPage)
        yield page.is_waiting
        yield lambda: not page.is_waiting()
        at_turns.type("4821")
        at_turns.press(Key.Key_Return)
        yield at_turns.works
        assert at_turns.program._idle is not None
        at_turns.program._idle.timer.timeout.emit()
        yield at_turns.sees(ChooserView)
        assert isinstance(at_turns.shown[-1], Choosing)

    assert at_turns.run(steps(), first, seats) == 0


def test_one_folder_by_name_asks_for_its_pin_only(seats: Seats, at_turns: AtTurns) -> None:
    """`--profile` means this folder: nobody else is shown, but its PIN is asked."""
    PinFile(seats.first.pin).choose("4821")

    def steps() -> Steps:
        yield at_turns.sees(PinPage)
        at_turns.press(Key.Key_Escape)
        at_turns.type("4821")
        at_turns.press(Key.Key_Return)
        yield at_turns.works

    assert at_turns.run(steps(), seats.first, None) == 0


def test_a_place_open_elsewhere_is_not_opened_twice(seats: Seats, at_turns: AtTurns) -> None:
    """A place that another program has open says so, and the keys lead back to the others."""
    first = seats.first
    elsewhere = open_store(first.folder)

    def steps() -> Steps:
        yield at_turns.sees(ChooserView)
        at_turns.find(ChooserView).tiles[first].click()
        yield lambda: isinstance(at_turns.shown[-1], Program) and at_turns.shows(ProblemStrip)
        at_turns.get_up()
        yield at_turns.sees(ChooserView)

    assert at_turns.run(steps(), first, seats) == 0
    close_store(elsewhere)


def test_a_lost_card_is_written_anew(seats: Seats) -> None:
    """The list of people is the folders: without any card everybody is found, and looking leaves no file behind."""
    files = {path for profile in seats.all() for path in profile.folder.iterdir()}
    found = seats_at(seats)
    assert [(seat.number, seat.name) for seat in found] == [(1, "Қуанышева Әсел"), (2, "Тілеуов Әсел")]
    assert {path for profile in seats.all() for path in profile.folder.iterdir()} == files
    assert found[0] == Seat(seats.first, 1, "Қуанышева Әсел", "Қуанышева мектебі", has_pin=False)


SWITCHING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app.paths import Profile, Seats, Turn
from app.ui import program as programs
from app.ui.seats import choosing as choices
seats = Seats(Profile(Path(sys.argv[1])))
class Hurried(programs.Program):
    def _begin(self, role, school_name):
        super()._begin(role, school_name)
        def save():
            from app.domain.records.people import Person
            desk = self._opened.desk
            person = Person(id=desk.store.new_id(), school_id=desk.school, surname="Ахметова")
            with desk.store.work() as work:
                work.save(person)
            return person.id.hex()
        def saved(said):
            print(self.seat.folder.name, said, flush=True)
            self.go(Turn.SEATS)
        self.background.run("write", save, owner=self, done=saved)
class Quick(choices.Choosing):
    def _on_seats(self, found):
        super()._on_seats(found)
        self._open(next(seat.profile for seat in found if seat.profile != self._last))
programs.Program, choices.Choosing = Hurried, Quick
from app.turns import run_window
run_window(seats.first, "kk", seats=seats)
"""


def test_killed_in_the_middle_of_a_switch_nothing_is_lost(seats: Seats, kills: int) -> None:
    """Two people take turns without a pause and the program is killed at any moment: what was confirmed is there."""
    promised: set[tuple[str, str]] = set()
    for number in range(max(2, kills // 4)):
        child = subprocess.Popen(
            [sys.executable, "-c", SWITCHING, str(seats.first.folder)],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(number % 12 + 2)]
        child.kill()
        lines += child.communicate()[0].splitlines(keepends=True)
        promised |= {(line.split()[0], line.split()[1]) for line in lines if line.endswith("\n")}

    assert {folder for folder, _person in promised} == {"profile", "2"}
    for profile in seats.all():
        store = open_store(profile.folder)
        there = {person.id.hex() for person in store.all(Person)}
        close_store(store)
        assert {person for folder, person in promised if folder == profile.folder.name} <= there
