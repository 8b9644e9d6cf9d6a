"""The page of a session: its record, its agenda, and what comes back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.problems import InvalidRecord
from app.domain.records.events import EventKind
from app.domain.records.sessions import AgendaItem, Commitment, SessionRecord
from app.storage.opening import close_store
from app.usecases.events import nearest_slot
from app.usecases.sessions import record_id
from app.usecases.today_picture import Item
from tests.support.sessions import VillageSchool, only, session, slots_of, village_school

TODAY = date(2026, 10, 16)
WEEK = timedelta(days=7)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path / "Ақсу")
    yield made
    close_store(made.store)


def test_the_record_is_made_by_its_first_word_and_is_the_same_everywhere(school: VillageSchool) -> None:
    """Nothing is stored before somebody writes, and what is written stands in the row every machine derives."""
    (slot,) = slots_of(school, session(school))
    sessions = school.desk.sessions
    assert sessions.page(slot.id).record.decisions == ""
    assert school.store.all(SessionRecord) == []
    sessions.write(slot.id, decisions="7 «Ә» сыныбында өткіземіз")
    sessions.write(slot.id, what="Екі топ аяқтады")
    (stored,) = school.store.all(SessionRecord)
    assert (stored.id, stored.decisions, stored.what) == (
        record_id(slot.id), "7 «Ә» сыныбында өткіземіз", "Екі топ аяқтады",
    )  # fmt: skip


def test_the_agenda_keeps_its_order(school: VillageSchool) -> None:
    """New items stand last, moved ones where they were put, and at an end nothing moves."""
    (slot,) = slots_of(school, session(school))
    sessions = school.desk.sessions
    for title in ("Бірінші", "Екінші", "Үшінші"):
        sessions.add_item(slot.id, title)
    first, _second, third = sessions.page(slot.id).agenda
    sessions.move_item(third.id, -1)
    assert sessions.move_item(first.id, -1).rows == {}
    assert [item.title for item in sessions.page(slot.id).agenda] == ["Бірінші", "Үшінші", "Екінші"]


def test_commitments_come_back_until_they_are_closed(school: VillageSchool) -> None:
    """What the first session agreed stands on every later page, until one of them closes it."""
    first, second, third = slots_of(school, session(school, TODAY - 2 * WEEK, TODAY - WEEK, TODAY))
    sessions = school.desk.sessions
    made = only(sessions.agree(first.id, "Ашық сұрақ қойып көру", "сейткали илияс").rows["commitment"])
    one = school.store.get(Commitment, made)
    assert (one.owner_name, one.due) == ("сейткали илияс", second.day)
    assert [each.commitment.id for each in sessions.page(first.id).agreed] == [made]
    assert [each.commitment.id for each in sessions.page(third.id).returning] == [made]
    sessions.close(made, second.id)
    assert school.store.get(Commitment, made).closed_on == second.day
    assert [each.commitment.id for each in sessions.page(second.id).returning] == [made]
    assert sessions.page(third.id).returning == ()
    sessions.reopen(made)
    assert len(sessions.page(third.id).returning) == 1


def test_they_come_back_in_the_next_event_of_the_group_too(school: VillageSchool) -> None:
    """A group whose sessions are events of their own is reminded as well; another kind of event is another group."""
    (before,) = slots_of(school, session(school, TODAY - WEEK))
    (after,) = slots_of(school, session(school, TODAY, title="Келесі сессия"))
    other = session(school, TODAY, title="Семинар")
    school.desk.events.edit(other, kind=EventKind.SEMINAR)
    sessions = school.desk.sessions
    sessions.agree(before.id, "Үлгіні жіберу")
    assert [each.commitment.what for each in sessions.page(after.id).returning] == ["Үлгіні жіберу"]
    assert sessions.page(slots_of(school, other)[0].id).returning == ()


def test_a_name_on_the_list_stands_for_that_person(school: VillageSchool) -> None:
    """Whatever the case of its letters, a name of the list is that person; any other is kept as written."""
    (slot,) = slots_of(school, session(school))
    sessions = school.desk.sessions
    made = only(sessions.agree(slot.id, "Қонаққа шақыру", "ергали умит").rows["commitment"])
    one = school.store.get(Commitment, made)
    assert one.owner_id == school.people["Ерғали Үміт"]
    sessions.edit(Commitment, made, owner_name="Директор")
    one = school.store.get(Commitment, made)
    assert (one.owner_id, one.owner_name) == (None, "Директор")


def test_empty_items_are_refused(school: VillageSchool) -> None:
    """An item and a commitment need their words."""
    (slot,) = slots_of(school, session(school))
    with pytest.raises(InvalidRecord):
        school.desk.sessions.add_item(slot.id, " ")
    with pytest.raises(InvalidRecord):
        school.desk.sessions.agree(slot.id, "")
    assert school.store.all(AgendaItem) == []


def test_today_reminds_of_them(school: VillageSchool) -> None:
    """What is due soon is next, what is overdue is unfinished, what is closed is neither."""
    (slot,) = slots_of(school, session(school, TODAY - WEEK))
    sessions = school.desk.sessions
    sessions.agree(slot.id, "Жақында", due=TODAY + timedelta(days=2))
    sessions.agree(slot.id, "Кешікті", due=TODAY - timedelta(days=2))
    sessions.close(only(sessions.agree(slot.id, "Бітті", due=TODAY).rows["commitment"]))
    picture = school.desk.overview.picture()
    assert [(line.title, line.row) for line in picture.upcoming if line.item is Item.COMMITMENT] == [
        ("Жақында", slot.id)
    ]
    assert [line.title for line in picture.unfinished if line.item is Item.COMMITMENT] == ["Кешікті"]


def test_the_nearest_session_is_the_one_people_mean(school: VillageSchool) -> None:
    """Today's session is meant; else the closest, and of two as close the one that was."""
    slots = slots_of(school, session(school, TODAY - WEEK, TODAY, TODAY + WEEK))
    assert nearest_slot(slots, TODAY) == slots[1]
    assert nearest_slot((slots[0], slots[2]), TODAY) == slots[0]
    assert nearest_slot(slots, TODAY + 5 * WEEK) == slots[2]
    assert nearest_slot((), TODAY) is None
