"""Long texts that two people change without seeing each other, through real machines and a real server."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from app.domain.records.conflicts import ConflictStatus, EditConflict
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.people import Person
from app.domain.rules.conflict_values import rest_values
from app.storage.history import lines_of
from app.storage.opening import close_store
from app.sync.rules import RULES
from tests.support.world import Device
from tests.sync.test_rules_are_needed import DAY, Region, a_region

BASE = "Мақсаты: сөйлеу.\nБарысы: жұппен жұмыс.\nҚорытынды."


def begun(region: Region, text: str = BASE) -> None:
    """Both machines have read `text`."""
    region.write(region.a, text)
    region.at_rest()


def conflicts(device: Device, status: ConflictStatus = ConflictStatus.OPEN) -> list[EditConflict]:
    return [one for one in device.store.all(EditConflict) if one.status == status]


@pytest.mark.parametrize("error", [0, -9 * 365 * DAY, 12 * 365 * DAY])
def test_different_paragraphs_become_one_text(tmp_path: Path, error: int) -> None:
    """Both sides see the work of both whatever a clock says, nobody is asked, and a notice keeps both texts."""
    with a_region(tmp_path, RULES) as region:
        begun(region)
        region.b.time.error_ms = error
        region.write(region.a, BASE.replace("сөйлеу", "тыңдау"))
        region.write(region.b, BASE + "\nҮй жұмысы.")
        region.at_rest()
        assert region.agrees(BASE.replace("сөйлеу", "тыңдау") + "\nҮй жұмысы.")
        assert conflicts(region.a) == []
        (notice,) = conflicts(region.b, ConflictStatus.JOINED)
        assert (notice.kept_value, notice.base_value) == (BASE.replace("сөйлеу", "тыңдау"), BASE)
        assert notice.other_value == BASE + "\nҮй жұмысы."


def test_a_week_of_writing_on_both_sides_is_joined(tmp_path: Path) -> None:
    """Several edits of one author, made over several starts and sent at once, are joined one after the other."""
    with a_region(tmp_path, RULES) as region:
        begun(region)
        text_a, text_b = BASE, BASE
        for day in range(4):
            text_a = f"А{day}\n{text_a}"
            region.write(region.a, text_a)
            text_b = f"{text_b}\nБ{day}"
            region.write(region.b, text_b)
            region.world.time.pass_ms(DAY)
            if day % 2:
                region.a.sync_all()
                region.b.restart()
        region.write(region.b, text_b.replace("жұппен", "топпен"))
        region.at_rest()
        notices = conflicts(region.a, ConflictStatus.JOINED)
        assert text_b.replace("жұппен", "топпен") in {one.other_value for one in notices}
        assert len(notices) < 7, "one notice for each start of the writer and no more"
        assert region.agrees(f"А3\nА2\nА1\nА0\n{BASE}\nБ0\nБ1\nБ2\nБ3".replace("жұппен", "топпен"))
        assert conflicts(region.a) == []


def test_who_wrote_on_without_seeing_the_join_is_joined_too(tmp_path: Path) -> None:
    """The first author goes on from the own text while the joined one is already on the server."""
    with a_region(tmp_path, RULES) as region:
        begun(region)
        region.write(region.a, "А\n" + BASE)
        region.a.sync_all()
        region.write(region.b, BASE + "\nБ")
        region.b.sync_all()
        region.write(region.a, "А тағы\n" + BASE)
        region.at_rest()
        assert region.agrees("А тағы\n" + BASE + "\nБ")
        assert conflicts(region.a) == []


def test_the_same_words_are_left_to_a_person(tmp_path: Path) -> None:
    """Two who change the same words leave one text standing, and a conflict with both texts and the one before."""
    with a_region(tmp_path, RULES) as region:
        begun(region)
        texts = {BASE.replace("жұппен", "топпен"), BASE.replace("жұппен", "жеке")}
        for device, text in zip((region.a, region.b), sorted(texts), strict=True):
            region.write(device, text)
        region.at_rest()
        (asked,) = conflicts(region.a)
        assert {asked.kept_value, asked.other_value} == texts
        assert (asked.has_base, asked.base_value) == (True, BASE)
        assert region.agrees(asked.kept_value)


def test_the_last_text_of_a_loser_is_in_the_conflict(tmp_path: Path) -> None:
    """Who wrote twice before sending finds the later text in the conflict, not the earlier one."""
    with a_region(tmp_path, RULES) as region:
        begun(region, "бір")
        region.write(region.b, "екі")
        region.write(region.b, "екі жарым")
        region.world.time.pass_ms(DAY)
        region.write(region.a, "үш")
        region.a.sync_all()
        region.at_rest()
        assert region.agrees("үш")
        assert "екі жарым" in {one.other_value for one in conflicts(region.a)}


def test_fields_of_a_group_keep_their_company(tmp_path: Path) -> None:
    """A mark and its minutes are one value: the conflict holds the minutes that belong to the other mark."""
    with a_region(tmp_path, RULES) as region:
        store = region.a.store
        event, slot = store.new_id(), store.new_id()
        row = Attendance.record_type.derived_id(slot, region.person)
        mark = Attendance(id=row, slot_id=slot, person_id=region.person, status=AttendanceStatus.PRESENT)
        with store.work() as work:
            for record in (
                Event(id=event, school_id=region.school, title="Отырыс"),
                Slot(id=slot, event_id=event),
                mark,
            ):
                work.save(record)
        region.at_rest()
        marks = {AttendanceStatus.LATE: 30, AttendanceStatus.LEFT_EARLY: 50}
        for device, (status, minutes) in zip((region.a, region.b), marks.items(), strict=True):
            with device.store.work() as work:
                work.save(dataclasses.replace(mark, status=status, minutes_present=minutes))
        region.at_rest()
        (asked,) = conflicts(region.a)
        minutes = Attendance.record_type.by_name["minutes_present"].number
        for text, rest in ((asked.kept_value, asked.kept_rest), (asked.other_value, asked.other_rest)):
            assert rest_values(Attendance.record_type, rest)[minutes] == marks[AttendanceStatus(text)]


def test_two_who_settle_at_once_agree(tmp_path: Path) -> None:
    """Two people who settle one conflict alike, without seeing each other, leave no conflict about the conflict."""
    with a_region(tmp_path, RULES) as region:
        region.write(region.a, "бірі")
        region.write(region.b, "екіншісі")
        region.at_rest()
        (asked,) = conflicts(region.a)
        for device in (region.a, region.b):
            region.write(device, asked.other_value)
            with device.store.work() as work:
                work.save(dataclasses.replace(asked, status=ConflictStatus.SETTLED))
        region.at_rest()
        assert region.agrees(asked.other_value)
        assert [one.status for one in region.a.store.all(EditConflict)] == [ConflictStatus.SETTLED]


def test_seen_deletion_asks_nobody(tmp_path: Path) -> None:
    """Whoever had read the last edit deletes the record without a question, after a restored server too."""
    with a_region(tmp_path, RULES) as region:
        copy = region.world.backup_server()
        begun(region)
        with region.b.store.work() as work:
            work.delete(Person, region.person)
        region.at_rest()
        assert conflicts(region.a) == []
        region.world.restore_server(copy)
        region.at_rest()
        assert conflicts(region.a) == []
        assert region.b.store.all(Person) == []


def test_the_history_names_the_join(tmp_path: Path) -> None:
    """On every machine the joined text is a step of its own, made by the server."""
    with a_region(tmp_path, RULES) as region:
        begun(region)
        region.write(region.a, "А\n" + BASE)
        region.write(region.b, BASE + "\nБ")
        region.at_rest()
        for device in (region.a, region.b):
            with device.store.reading() as connection:
                assert lines_of(connection, region.person)[-1].device == 0
        close_store(region.a.store)
        region.a.open()
        assert region.agrees("А\n" + BASE + "\nБ")
