"""A coordinator asks for access from the list, with keys alone: asked first, shown as waiting, taken back, refused."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.grants import GrantWish
from app.domain.records.schools import School
from app.domain.rules.grant_wishes import Answer
from app.domain.rules.rights import COORDINATOR, FACILITATOR
from app.storage.opening import close_store
from app.ui.kit.chips import ChipLabel
from app.ui.kit.dialogs import ConfirmDialog
from app.ui.kit.fold import Fold
from app.ui.seats.access_dialog import AccessDialog
from app.ui.seats.access_entry import AccessEntry
from app.ui.seats.section import SeatsSection
from app.usecases.access_wishes import AccessWishes
from tests.support.access import a_lively_school, grant, tell, wish_for
from tests.support.page_room import PageRoom
from tests.support.sessions import VillageSchool, village_school

Show = Callable[..., QWidget]


@pytest.fixture
def village(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path, ("Қуанышева Әсел", "Тілеуов Сәуле"))
    a_lively_school(made)
    made.desk.store.role = COORDINATOR
    yield made
    close_store(made.store)


@pytest.fixture
def room(village: VillageSchool, qtbot: QtBot) -> Iterator[PageRoom]:
    made = PageRoom(village.desk, qtbot, language="en")
    made.live.changed.connect(lambda _changed: None)
    yield made
    made.close()


def opened(room: PageRoom, show: Show) -> SeatsSection:
    section = SeatsSection(room.context)
    show(section, width=1000, height=700)
    section.refresh()
    room.settle()
    return section


def entry(section: SeatsSection, number: int) -> AccessEntry:
    """The line of one computer as it is now."""
    (found,) = [each for each in section.access.findChildren(AccessEntry) if each.line.number == number]
    return found


def words(part: QWidget) -> str:
    labels = [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels + [chip.text() for chip in part.findChildren(ChipLabel) if chip.isVisible()])


def choose(room: PageRoom, line: AccessEntry, text: str, answer: Callable[[QWidget], None]) -> None:
    """Open the menu of a line with Enter, go to an entry with the arrows, and answer the dialog that comes."""
    asked = []

    def at_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(5, at_dialog)
            return
        asked.append(dialog)
        answer(dialog)

    line.more.setFocus()
    QTest.keyClick(line.more, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    texts = [action.text() for action in menu.actions()]
    for _ in range(texts.index(text) + 1):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTimer.singleShot(5, at_dialog)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: bool(asked))
    room.settle()


def press(dialog: QWidget, text: str) -> None:
    """Enter on the button of this text."""
    (found,) = [each for each in dialog.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Return)


def wishes(village: VillageSchool) -> list[GrantWish]:
    return village.desk.store.all(GrantWish)


def test_ending_asks_first_and_waits(village: VillageSchool, room: PageRoom, show: Show) -> None:
    """The question names whom, which school and what stays; yes makes a wish that waits and can be taken back."""
    section, read = opened(room, show), []

    def yes(dialog: QWidget) -> None:
        assert isinstance(dialog, ConfirmDialog)
        read.append(words(dialog))
        press(dialog, "End the access")

    choose(room, entry(section, 12), "End the access…", yes)
    for part in ("Тілеуов Сәуле", "Teacher", "Ақсу ауылдық тірек мектебі", "No. 12", "handed in stays"):
        assert part in read[0]
    (wish,) = wishes(village)
    assert (wish.device, wish.role, wish.role_before, wish.asked_by) == (12, "", "teacher", village.desk.store.device)
    shown = words(entry(section, 12))
    assert "Waits for the server" in shown
    assert "Asked on 16.10.2026: the access ends." in shown
    toast, undo = room.toasts[-1]
    assert toast == "Asked. The server decides with the next exchange."
    assert undo is not None
    undo()
    room.settle()
    assert "Waits" not in words(entry(section, 12))
    assert [each.is_closed for each in wishes(village)] == [True]


def test_no_is_the_answer_at_hand(village: VillageSchool, room: PageRoom, show: Show) -> None:
    """Enter without a look keeps the access: the safe answer has the keyboard."""
    section = opened(room, show)
    choose(room, entry(section, 12), "End the access…", lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert wishes(village) == []


def test_the_last_facilitator(village: VillageSchool, room: PageRoom, show: Show) -> None:
    """Before the only facilitator of a school is ended, the question says that none is left; with two it does not."""
    store, school = village.desk.store, village.desk.school
    tell(store, grant(school, 30, FACILITATOR, computer="BIRINSHI"))
    read: list[str] = []

    def no(dialog: QWidget) -> None:
        read.append(words(dialog))
        press(dialog, "Keep it")

    section = opened(room, show)
    choose(room, entry(section, 30), "End the access…", no)
    second = store.new_id()
    with store.work() as work:
        work.save(School(id=second, name_kk="Үштөбе мектебі"))
    tell(store, grant(second, 31, FACILITATOR, computer="ZHALGYZ"))
    section.refresh()
    room.settle()
    for fold in section.access.findChildren(Fold):
        fold.set_open(True)
    choose(room, entry(section, 31), "End the access…", no)
    alone = "After that there is no facilitator at this school."
    assert [alone in text for text in read] == [False, True]


def test_another_role(village: VillageSchool, room: PageRoom, show: Show) -> None:
    """The role that stands is not offered; each says what it lets see; without a choice nothing is asked."""
    section = opened(room, show)

    def change(dialog: QWidget) -> None:
        assert isinstance(dialog, AccessDialog)
        codes = [dialog.role.itemData(place) for place in range(dialog.role.count())]
        assert codes == ["facilitator", "principal", "assessor"]
        press(dialog, "Change the role")
        assert dialog.isVisible()
        assert "Please choose the role." in words(dialog)
        QTest.keyClick(dialog.role, Qt.Key.Key_Down)
        QTest.keyClick(QApplication.activePopupWidget() or dialog.role, Qt.Key.Key_Return)
        dialog.role.set_code("facilitator")
        dialog.role.chosen.emit("facilitator")
        assert "Sees and changes everything of the school." in words(dialog)
        press(dialog, "Change the role")

    choose(room, entry(section, 12), "Another role…", change)
    assert [(each.role, each.role_before) for each in wishes(village)] == [("facilitator", "teacher")]
    assert "Asked on 16.10.2026: from “Teacher” to “Facilitator”." in words(entry(section, 12))
    assert [action.text() for action in entry(section, 12)._menu.actions()] == ["One more school…"]


def test_one_more_school(village: VillageSchool, room: PageRoom, show: Show) -> None:
    """Schools of the region in which the computer does not work yet are offered, with the role it has."""
    store = village.desk.store
    second, third = store.new_id(), store.new_id()
    with store.work() as work:
        work.save(School(id=second, name_kk="Үштөбе мектебі"))
        work.save(School(id=third, name_kk="Лепсі мектебі"))
    tell(store, grant(third, 12, "teacher"))
    section = opened(room, show)
    for fold in section.access.findChildren(Fold):
        fold.set_open(True)

    def give(dialog: QWidget) -> None:
        assert isinstance(dialog, AccessDialog)
        offered = [dialog.school.itemText(place) for place in range(dialog.school.count())]
        assert offered == ["Үштөбе мектебі"]
        press(dialog, "Give access")
        assert "Please choose the school." in words(dialog)
        dialog.school.set_code(second.hex())
        press(dialog, "Give access")

    (line,) = [
        each for each in section.access.findChildren(AccessEntry)
        if (each.line.school, each.line.number) == (village.desk.school, 12)
    ]  # fmt: skip
    choose(room, line, "One more school…", give)
    room.settle()
    (wish,) = wishes(village)
    assert (wish.school_id, wish.further_id, wish.role, wish.role_before) == (
        village.desk.school, Id(second), "teacher", "",
    )  # fmt: skip
    assert "access to Үштөбе мектебі too, as Teacher" in words(section.access)
    assert section.access.findChildren(Fold)[0].is_open, "a list that is told anew stays open where it was"


def test_access_again(village: VillageSchool, room: PageRoom, show: Show) -> None:
    """Whose access ended gets it again; a computer that is let in no more is only ended, never given anything."""
    section = opened(room, show)
    for fold in section.access.findChildren(Fold):
        fold.set_open(True)
    assert [action.text() for action in entry(section, 15)._menu.actions()] == ["End the access…"]
    choose(room, entry(section, 9), "Give access again…", lambda dialog: press(dialog, "Give access"))
    (wish,) = wishes(village)
    assert (wish.device, wish.role, wish.role_before) == (9, "teacher", "")


def test_refused_in_words_and_put_away(village: VillageSchool, room: PageRoom, show: Show) -> None:
    """Every answer of the server but yes is a sentence; put away it goes, and comes again with the undo."""
    store, school = village.desk.store, village.desk.school
    for place, answer in enumerate([*(each for each in Answer if each is not Answer.DONE), "heard of later"]):
        with store.work() as work:
            work.save(dataclasses.replace(wish_for(store, school, 14, "", "principal"), answer=answer))
        section = opened(room, show)
        assert words(entry(section, 14)).count("Refused") == place + 1
    for sentence in (
        "Nobody changes their own access.", "The school is not of your region", "no such computer in this school",
        "It had been changed before", "let it in again when it was found", "a newer version of the program",
    ):  # fmt: skip
        assert sentence in words(entry(section, 14))
    away = [each for each in entry(section, 14).findChildren(QPushButton) if each.text() == "Put away"]
    away[0].setFocus()
    QTest.keyClick(away[0], Qt.Key.Key_Space)
    room.settle()
    assert words(entry(section, 14)).count("Refused") == 5
    focused = QApplication.focusWidget()
    assert focused is not None
    assert entry(section, 14).isAncestorOf(focused), "the keyboard stays where somebody is at work"
    _, undo = room.toasts[-1]
    assert undo is not None
    undo()
    room.settle()
    assert words(entry(section, 14)).count("Refused") == 6


def test_what_was_carried_out_is_shown_by_the_list_alone(village: VillageSchool, room: PageRoom, show: Show) -> None:
    """With the answer "done" the wish goes from the screen: the grants say it themselves. So do wishes of others."""
    store, school = village.desk.store, village.desk.school
    with store.work() as work:
        work.save(dataclasses.replace(wish_for(store, school, 12, "", "teacher"), answer="done"))
        work.save(dataclasses.replace(wish_for(store, school, 14, "", "principal"), asked_by=77))
    section = opened(room, show)
    assert not {"Refused", "Waits for the server"} & set(words(section.access).split("\n"))
    with store.work() as work:
        work.save(wish_for(store, school, 14, "", "principal"))
    room.live.post(Changed({"grant_wish": frozenset()}))
    room.settle()
    assert "Waits for the server" in words(section.access)


@pytest.mark.parametrize("role", [FACILITATOR, "principal", "teacher"])
def test_nobody_else_is_offered_anything(village: VillageSchool, room: PageRoom, show: Show, role: str) -> None:
    """In every other role the list is there to be read."""
    village.desk.store.role = role
    assert not AccessWishes(village.desk).may_ask
    section = opened(room, show)
    assert not any(each.more.isVisible() for each in section.access.findChildren(AccessEntry))


def test_not_about_oneself(village: VillageSchool, room: PageRoom, show: Show) -> None:
    """At the own computer nothing is offered; at every other one a button with a name of its own."""
    section = opened(room, show)
    entries = section.access.findChildren(AccessEntry)
    assert not entry(section, village.desk.store.device).more.isVisible()
    names = [each.more.accessibleName() for each in entries if not each.line.is_here]
    assert "Change the access: DIREKTOR" in names
    assert len(names) == len(entries) - 1
