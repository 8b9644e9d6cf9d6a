"""The page of settings, over a real store and a real server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from app.domain.clock import stamp_from_ms
from app.domain.ids import NOBODY
from app.domain.records.conflicts import ConflictStatus, EditConflict
from app.domain.records.people import Person
from app.paths import Turn
from app.settings import LANGUAGE, SYNC_MINUTES, TEXT_SIZE, THEME, Setting
from app.storage.opening import close_store
from app.storage.packing import pack
from app.ui.backups import section as backups_section
from app.ui.settings.page import SettingsPage
from tests.support.page_room import PageRoom
from tests.support.server import local_server
from tests.support.sessions import village_school
from tests.support.typing import type_text

TEACHERS = ("Қуанышева Әсел", "Тілеуов Сәуле")


@dataclass
class NotedMachine:
    """A program around the page that notes what it is asked for."""

    folder: Path
    values: dict[str, str | int | bool] = field(default_factory=lambda: {"theme": "light", "language": "en"})
    restored: list[Path] = field(default_factory=list)
    told: int = 0
    is_practice: bool = False
    turns: list[Turn] = field(default_factory=list)

    def value(self, setting: Setting) -> str | int | bool:
        """What is set."""
        return self.values.get(setting.key, setting.default)

    def choose(self, setting: Setting, value: str | int | bool) -> None:
        """Set it."""
        assert setting.fits(value)
        self.values[setting.key] = value

    def restore(self, file: Path) -> None:
        """Note the file."""
        self.restored.append(file)

    def server_changed(self) -> None:
        """Note it."""
        self.told += 1

    def go(self, turn: Turn) -> None:
        """Note whose window is wanted."""
        self.turns.append(turn)

    def play(self, role: str) -> None:
        """Nobody plays here."""
        raise AssertionError(role)


@dataclass
class AtSettings:
    """The page with everything around it."""

    room: PageRoom
    machine: NotedMachine
    page: SettingsPage

    def go(self, section: str) -> None:
        """Show a part and wait for what it reads."""
        self.page.sections.set_code(section)
        self.page.show_section(section)
        self.room.settle()

    def words(self, part: QWidget) -> str:
        """All words of a part that are in view."""
        return " | ".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot, show: Callable[..., QWidget]) -> Iterator[AtSettings]:
    """Somebody at the settings of a school's profile."""
    school = village_school(tmp_path, TEACHERS)
    room = PageRoom(school.desk, qtbot, language="en")
    machine = NotedMachine(tmp_path)
    room.context = replace(room.context, machine=machine)
    page = SettingsPage(room.context)
    show(page, width=1000, height=640)
    room.settle()
    yield AtSettings(room, machine, page)
    room.close()
    close_store(school.store)


def test_the_settings_lead_into_the_practice_school(at: AtSettings) -> None:
    """One button of the general settings asks for the practice school."""
    at.go("general")
    at.page.general.practice.enter.click()
    assert at.machine.turns == [Turn.PRACTICE]


def test_the_look_changes_at_once(at: AtSettings) -> None:
    """Language, theme and text size are handed to the program the moment they are chosen."""
    general = at.page.general
    assert general.theme.code() == "light"
    for chips, code in ((general.theme, "dark"), (general.text_size, "130"), (general.language, "kk")):
        chips.set_code(code)
        chips.chosen.emit(code)
    assert at.machine.values == {"theme": "dark", "text_size": 130, "language": "kk"}
    assert {setting.key for setting in (THEME, TEXT_SIZE, LANGUAGE)} == set(at.machine.values)


def test_who_sits_here_is_named(at: AtSettings) -> None:
    """The person of the profile is named with role and school, and their entry is one press away."""
    words = at.words(at.page.general)
    assert "Қуанышева Әсел" in words
    assert "Teacher · Ақсу ауылдық тірек мектебі" in words


def test_connecting_in_the_window(at: AtSettings, tmp_path: Path) -> None:
    """Address and code connect the profile; the program is told, and the server is shown instead of the form."""
    at.go("sync")
    card = at.page.sync.connect_card
    assert card.isVisible()
    with local_server(str(tmp_path / "server")) as server:
        type_text(card.address, server.url)
        type_text(card.code, "AAAAA-AAAAA")
        card.go.click()
        at.room.settle()
        assert "not accepted" in card.trouble.sentence()
        card.code.clear()
        type_text(card.code, server.invite(school="Ақсу ауылдық тірек мектебі"))
        card.go.click()
        at.room.settle()
        at.room.settle()
        assert (card.isVisible(), at.machine.told) == (False, 1)
        assert server.url in at.words(at.page.sync.known)


def test_an_unsafe_address_is_refused_in_words(at: AtSettings) -> None:
    """Plain HTTP to another machine is not used, and the sentence says why."""
    at.go("sync")
    card = at.page.sync.connect_card
    type_text(card.address, "http://example.kz")
    type_text(card.code, "AAAAA-AAAAA")
    card.go.click()
    at.room.settle()
    assert "example.kz" in card.trouble.sentence()


def test_the_rhythm_of_exchanges_is_a_setting(at: AtSettings) -> None:
    """Whoever pays for every megabyte exchanges only by hand."""
    rhythm = at.page.sync.rhythm
    assert rhythm.code() == "10"
    rhythm.set_code("0")
    rhythm.chosen.emit("0")
    assert at.machine.values[SYNC_MINUTES.key] == 0


def test_two_versions_are_settled_by_a_press(at: AtSettings) -> None:
    """Both versions stand side by side in words; taking the other one writes it and the question goes."""
    desk = at.room.desk
    kind = Person.record_type
    conflict = EditConflict(
        id=desk.store.new_id(), row_id=desk.who, type_number=kind.number,
        field_number=kind.by_name["position"].number, kept_value="мұғалім", other_value="директор",
        kept_author=desk.who, other_author=NOBODY, other_stamp=stamp_from_ms(desk.store.clock.now_ms()),
    )  # fmt: skip
    with desk.store.work() as work:
        work.save(conflict)
    at.go("sync")
    card = at.page.sync.conflicts
    assert card.isVisible()
    assert "Person: Қуанышева Әсел | Position" in at.words(card)
    card.choices[0][1].click()
    at.room.settle()
    at.room.settle()
    assert desk.store.get(Person, desk.who).position == "директор"
    assert desk.store.get(EditConflict, conflict.id).status is ConflictStatus.SETTLED
    assert not card.isVisible()


def test_refused_and_set_aside_changes_say_what_to_do(at: AtSettings) -> None:
    """A refused change has its reason and advice; what waits for a newer version says that it is safe."""
    with at.room.desk.store.transaction() as connection:
        connection.execute(text("UPDATE change_log SET state = 'refused', code = 'no_right' WHERE n = 2"))
        connection.execute(
            text("INSERT INTO sync_parked (stream, fseq, row, reason, data) VALUES (x'01', 1, x'02', 'type', :data)"),
            {"data": pack([999, 1, 1, 1, 1, b"", {}])},
        )
    at.go("sync")
    assert "Ask the coordinator for an invitation" in at.words(at.page.sync.refused)
    assert "appear after Shyraq is updated" in at.words(at.page.sync.set_aside)


def test_a_backup_is_made_and_can_be_gone_back_to(at: AtSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy made now is listed with its records; going back asks first, then leaves it to the program."""
    at.go("backups")
    section = at.page.backups
    section.make.click()
    at.room.settle()
    at.room.settle()
    ((path, button),) = section.restore_buttons.items()
    assert "3 records" in at.words(section)
    answers = iter([False, True])
    monkeypatch.setattr(backups_section, "confirm_destroy", lambda *_words: next(answers))
    button.click()
    assert at.machine.restored == []
    button.click()
    assert at.machine.restored == [path]


def test_another_page_can_lead_to_a_part(at: AtSettings) -> None:
    """`section` opens a part, and an unknown one the first."""
    at.page.open(section="backups")
    assert at.page.sections.code() == "backups"
    at.page.open(section="nonsense")
    assert at.page.sections.code() == "general"
    at.go("about")
    assert str(at.machine.folder) in at.words(at.page.about)


def test_checking_in_the_window(at: AtSettings) -> None:
    """One button looks at all records; what it says afterwards tells what was found and put right."""
    at.go("sync")
    card = at.page.sync.check
    assert "Nothing was checked yet." in at.words(card)
    card.go.click()
    at.room.settle()
    assert "All is as it was written." in at.words(card)
    with at.room.desk.store.transaction() as connection:
        connection.execute(text("UPDATE person SET surname = '?' WHERE surname = 'Тілеуов'"))
    card.go.click()
    at.room.settle()
    assert "1 damaged record put right." in at.words(card)
    assert not card.trouble.isVisible()
    assert {person.surname for person in at.room.desk.store.all(Person)} >= {"Тілеуов"}
