"""Programmes, and sessions that follow their plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.problems import InvalidRecord
from app.domain.records.programmes import Programme
from app.domain.records.sessions import SessionTemplate
from app.storage.opening import close_store
from tests.support.sessions import VillageSchool, only, session, slots_of, village_school


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path / "Ақсу")
    yield made
    close_store(made.store)


def test_the_usual_plan_is_taken_once(school: VillageSchool) -> None:
    """A programme with a plan keeps it; a second taking changes nothing."""
    programmes = school.desk.programmes
    programme = only(programmes.create("АМШ").rows["programme"])
    programmes.take_usual_plan(programme)
    assert programmes.take_usual_plan(programme).rows == {}
    (entry,) = programmes.all()
    assert [one.number for one in entry.plan] == list(range(1, 11))
    programmes.add_session(programme)
    assert programmes.all()[0].plan[-1].number == 11


def test_a_programme_and_a_cycle_need_names(school: VillageSchool) -> None:
    """Nothing without a name is made, and a name cannot be taken away."""
    programmes = school.desk.programmes
    with pytest.raises(InvalidRecord):
        programmes.create("  ")
    programme = only(programmes.create("АМШ").rows["programme"])
    with pytest.raises(InvalidRecord):
        programmes.edit(Programme, programme, code="")
    with pytest.raises(InvalidRecord):
        programmes.create_cycle(programme, "")


def test_a_session_follows_a_plan_and_back(school: VillageSchool) -> None:
    """Agenda, tools and topic come from the plan in the language of the window; undo takes exactly that away."""
    programmes, sessions = school.desk.programmes, school.desk.sessions
    programme = only(programmes.create("АМШ").rows["programme"])
    programmes.take_usual_plan(programme)
    (slot,) = slots_of(school, session(school))
    sessions.add_item(slot.id, "Сәлемдесу")
    before = sessions.page(slot.id)
    template = before.plans[1]
    changed = sessions.take_plan(slot.id, template.id, "kk")
    page = sessions.page(slot.id)
    assert [item.title for item in page.agenda][:2] == ["Сәлемдесу", "Өткен келісімдер: не шықты?"]
    assert (page.slot.topic, page.record.tools) == (template.title_kk, template.tools_kk)
    sessions.take_back_plan(before.record, before.slot, changed.rows["agenda_item"])
    page = sessions.page(slot.id)
    assert [item.title for item in page.agenda] == ["Сәлемдесу"]
    assert (page.slot.topic, page.record.tools, page.record.template_id) == ("", "", None)


def test_a_session_of_a_programme_is_offered_its_own_plan(school: VillageSchool) -> None:
    """With a cycle only that programme's plans are offered, without one all of them."""
    programmes = school.desk.programmes
    first, second = (only(programmes.create(code).rows["programme"]) for code in ("АМШ", "ТМ"))
    cycle = only(programmes.create_cycle(second, "2026/2027").rows["programme_cycle"])
    for programme in (first, second):
        programmes.add_session(programme)
    event = session(school)
    (slot,) = slots_of(school, event)
    assert len(school.desk.sessions.page(slot.id).plans) == 2
    school.desk.events.edit(event, cycle_id=cycle)
    (offered,) = school.desk.sessions.page(slot.id).plans
    assert isinstance(offered, SessionTemplate)
    assert offered.programme_id == second
