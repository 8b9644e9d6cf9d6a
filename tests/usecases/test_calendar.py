"""The calendar over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from app.domain.problems import CannotWriteFile
from app.domain.records.events import EventStatus
from app.storage.opening import close_store
from app.usecases.calendar import What, week_of, weeks_of
from tests.support.sessions import VillageSchool, session, slots_of, village_school

DAY = date(2026, 10, 20)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path / "Ақсу")
    yield made
    close_store(made.store)


def test_a_month_shows_whole_weeks() -> None:
    """From the Monday before the first to the Sunday after the last day."""
    assert weeks_of(date(2026, 11, 25)) == (date(2026, 10, 26), date(2026, 12, 6))
    assert weeks_of(date(2027, 2, 1)) == (date(2027, 2, 1), date(2027, 2, 28))
    assert week_of(date(2026, 11, 29)) == (date(2026, 11, 23), date(2026, 11, 29))


def test_sessions_and_promises_stand_on_their_days(school: VillageSchool) -> None:
    """What takes place stands in the order of the clock, what is due behind it; called off is not there."""
    event = session(school, DAY, title="Сессия")
    session(school, DAY, title="Ертерек", start=time(8), end=time(9))
    off = session(school, DAY, title="Болмайды")
    school.desk.events.edit(off, status=EventStatus.CANCELLED)
    (slot,) = slots_of(school, event)
    school.desk.sessions.agree(slot.id, "Үлгіні жіберу", due=DAY)
    picture = school.desk.calendar.span(*weeks_of(DAY), "kk")
    assert [(entry.what, entry.title) for entry in picture.days[DAY]] == [
        (What.SESSION, "Ертерек"), (What.SESSION, "Сессия"), (What.COMMITMENT, "Үлгіні жіберу"),
    ]  # fmt: skip
    assert picture.clashes == {}


def test_clashes_are_found_with_their_people(school: VillageSchool) -> None:
    """Thirty teachers in two sessions at once, in a room for ten, are two remarks on that day."""
    session(school, DAY, title="Бірінші")
    other = session(school, DAY, title="Екінші")
    school.desk.events.edit(other, capacity=10)
    found = school.desk.calendar.span(DAY, DAY, "kk").clashes[DAY]
    assert sorted(clash.finding.code for clash in found) == ["person_twice", "room_full"]


def test_the_file_holds_what_is_in_view(school: VillageSchool, tmp_path: Path) -> None:
    """The days asked for are written, the others not; a place that cannot be written is a problem in words."""
    session(school, DAY, title="Осы айда")
    session(school, date(2026, 12, 1), title="Кейін")
    path = school.desk.calendar.write_file(tmp_path / "calendar.ics", *weeks_of(DAY), "Ақсу")
    text = path.read_text(encoding="utf-8")
    assert "SUMMARY:Осы айда" in text
    assert "Кейін" not in text
    with pytest.raises(CannotWriteFile):
        school.desk.calendar.write_file(tmp_path / "no" / "calendar.ics", DAY, DAY, "Ақсу")
