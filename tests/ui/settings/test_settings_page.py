"""The page of settings, over a real store and a real server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from app.domain.clock import stamp_from_ms
from app.domain.ids import NOBODY
from app.domain.records.conflicts import ConflictStatus, EditConflict
from app.domain.records.people import Person
from app.domain.rules.conflict_values import Choice
from app.paths import Profile, Turn
from app.settings import DATA_BUDGET, LANGUAGE, PHOTOS, SYNC_MINUTES, TEXT_SIZE, THEME, Setting
from app.storage.opening import close_store
from app.storage.packing import pack
from app.storage.pin_file import PinFile
from app.ui.backups import section as backups_section
from app.ui.kit.card import Card
from app.ui.kit.fold import Fold
from app.ui.seats.pin_dialog import PinDialog
from app.ui.settings.page import SettingsPage
from app.ui.shell.outlook_words import Moving
from app.ui.shell.sync_words import view_of
from app.usecases.sync_picture import Cost, Outlook, SyncPicture
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
    can_leave: bool = True
    locks: int = 0

    @property
    def seat(self) -> Profile:
        """The place of whoever sits here."""
        return Profile(self.folder)

    def lock_changed(self) -> None:
        """Note it."""
        self.locks += 1

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
        for fold in self.page.findChildren(Fold):
            fold.set_open(True)
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
    room.context = structs.replace(room.context, machine=machine)
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


def test_a_pin_is_set_with_keys_and_told_honestly(at: AtSettings, qtbot: QtBot) -> None:
    """The card says what a PIN does not do; the dialog takes it twice and shows the code for the paper once."""
    at.go("seats")
    card = at.page.seats.pin
    assert "does not encrypt" in at.words(card)
    assert not card.minutes.isVisible()

    def type_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PinDialog)
        for typed in (dialog.form.pin, dialog.form.again):
            typed.setFocus()
            QTest.keyClicks(typed, "4821")
            QTest.keyClick(typed, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: hasattr(dialog, "note"), timeout=20_000)
        assert len(dialog.note.code.text()) == 14
        dialog.accept()

    QTimer.singleShot(0, type_it)
    card.set.click()
    assert PinFile(at.machine.seat.pin).opens("4821")
    assert card.minutes.isVisible()
    assert at.machine.locks == 1
    card.minutes.chosen.emit("5")
    assert at.machine.values["lock_minutes"] == 5


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
    rhythm = at.page.sync.limits.rhythm
    assert rhythm.code() == "10"
    rhythm.set_code("0")
    rhythm.chosen.emit("0")
    assert at.machine.values[SYNC_MINUTES.key] == 0


def test_photos_and_budget_are_settings(at: AtSettings) -> None:
    """Whoever pays for photos lets them go by stick, and whoever pays by the megabyte sets how many there are a day."""
    limits = at.page.sync.limits
    assert (limits.photos.code(), limits.budget.code()) == ("always", "0")
    for choice, code in ((limits.photos, "stick"), (limits.budget, "20")):
        choice.set_code(code)
        choice.chosen.emit(code)
    assert (at.machine.values[PHOTOS.key], at.machine.values[DATA_BUDGET.key]) == ("stick", 20)


def test_before_the_first_server_the_risk_is_told(at: AtSettings) -> None:
    """Without a server everything is only here: the meter says so and leads to a copy elsewhere."""
    at.go("sync")
    part = at.page.sync
    assert part.risk.isVisible()
    assert "would be lost" in at.words(part.risk)
    assert not part.exchange.isVisible()
    part.risk.deed.click()
    assert at.room.asked[-1] == ("settings", {"section": "backups"})


def test_the_exchange_its_receipt_and_the_way_back_to_the_server(at: AtSettings, tmp_path: Path) -> None:
    """With a server the page has the price and the button; after an exchange its receipt, which opens as a paper."""
    desk, part = at.room.desk, at.page.sync
    with local_server(str(tmp_path / "server")) as server:
        desk.syncing.connect(server.url, server.invite(school="Ақсу ауылдық тірек мектебі"))
        at.go("sync")
        assert "Waiting to go" in at.words(part.exchange)
        assert {id(each.window()) for each in part.findChildren(Card)} == {id(part.window())}
        wanted: list[bool] = []
        part.exchange.wanted.connect(lambda: wanted.append(True))
        part.exchange.deed.click()
        assert wanted == [True]
        desk.syncing.sync_now()
    at.go("sync")
    assert "№ 1" in at.words(part.receipts)
    assert "Up to here every change is on the server." in at.words(part.receipts)
    assert part.receipts.buttons[1].accessibleName().startswith("Look: № 1")
    assert "nothing would be lost" in at.words(part.risk)
    part.again.click()
    assert part.connect_card.isVisible()
    assert part.connect_card.address.text() == server.url
    assert "Another server" in at.words(part.connect_card)


def test_the_page_follows_the_exchange_of_the_window(at: AtSettings) -> None:
    """While an exchange runs, the card tells its numbers and its button stops it."""
    at.go("sync")
    card = at.page.sync.exchange
    card.setVisible(True)
    facts = SyncPicture("https://hub", 3)
    moving = Moving(1, 2, 10_000, 4_000, 2.0)
    card.show_view(view_of(facts, at.room.desk.now(), moving=moving, outlook=Outlook(Cost(40_000))))
    assert "10.0 kB sent" in at.words(card)
    assert card.bar.isVisible()
    stopped: list[bool] = []
    card.stop_wanted.connect(lambda: stopped.append(True))
    assert card.deed.text() == "Stop"
    card.deed.click()
    assert stopped == [True]


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
    card.questions[0].choices[Choice.OTHER].click()
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
