"""The search of the window over a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.catalogue import TYPE_BY_NAME, TYPES
from app.domain.record import RecordType
from app.domain.records.certificates import Certificate
from app.domain.records.lesson_study import CasePupil, LsCycle
from app.domain.records.people import Person
from app.domain.records.person_links import Verdict
from app.domain.records.projects import ConsultedRole
from app.domain.records.research_lessons import ResearchLesson, RlPrediction, RlStage
from app.storage.opening import close_store
from app.ui.finder import PLACES, finder_of
from app.ui.pages import PAGES
from app.ui.translate import use_language
from app.usecases.attachments import NewFile, Place
from tests.support.lesson_study import Village, running_cycle, village


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Village]:
    """A village school with four teachers and a running cycle."""
    made = village(tmp_path)
    running_cycle(made)
    yield made
    close_store(made.store)


def test_people_are_found_by_the_beginning_of_their_names(at: Village) -> None:
    """Two letters of a surname find the person and lead to the page of people, typed with Kazakh or Russian letters."""
    find = finder_of(at.desk)
    for typed in ("Қуаныш", "куаныш"):
        hit = find(typed)[0]
        assert hit.title.startswith("Қуанышева Әсел")
        assert (hit.page, hit.args) == ("people", {"person": at.people[0]})


def test_a_note_leads_to_what_it_belongs_to(at: Village) -> None:
    """A stage of a lesson is found by its name and leads to the research lesson."""
    hit = finder_of(at.desk)("рефлексия")[0]
    assert hit.page == "lesson-study"
    assert set(hit.args) == {"lesson"}
    assert hit.subtitle.startswith("Lesson stage · ")


def test_a_file_leads_to_what_it_is_attached_to(at: Village) -> None:
    """A picture is found by its caption and leads to the project it belongs to, not to the school."""
    (project,) = at.desk.projects.create(at.people[0], "Оқырмандар").rows["project"]
    made = at.desk.attachments.add(Place.of(at.desk.school, project_id=project), NewFile("a.jpg", b"x", "image/jpeg"))
    (row,) = made.rows["attachment"]
    at.desk.attachments.edit(row, caption="Флипчарт суреті")
    (hit,) = finder_of(at.desk)("флипчарт")
    assert (hit.page, hit.args) == ("projects", {"project": project})


def test_a_talk_leads_into_its_section(at: Village) -> None:
    """A consultation is found by its question and leads to the section of the project in which it stands."""
    (project,) = at.desk.projects.create(at.people[0], "Оқырмандар").rows["project"]
    at.desk.projects.consult(project, ConsultedRole.COLLEAGUE, "Қалай бастаймыз?")
    (hit,) = finder_of(at.desk)("қалай бастаймыз")
    assert (hit.page, hit.args) == ("projects", {"project": project, "section": "consultations"})


def test_a_certificate_stands_under_its_own_heading(at: Village) -> None:
    """A certificate is found by its number and leads to its person; that of a guest leads to the school."""
    store = at.desk.store
    own, guest = (Certificate(id=store.new_id(), school_id=at.desk.school, serial=f"AQS-000{n}") for n in (1, 2))
    with store.work() as work:
        work.save(replace(own, person_id=at.people[0]))
        work.save(guest)
    find = finder_of(at.desk)
    (hit,) = find("AQS-0001")
    assert (hit.group, hit.page, hit.args) == ("Certificates", "people", {"person": at.people[0]})
    (hit,) = find("AQS-0002")
    assert (hit.group, hit.args) == ("Certificates", {"school": at.desk.school})


def test_schools_are_named_in_the_language_of_the_window(at: Village) -> None:
    """A school with names in several languages is shown with the one of the window, with its kind in words."""
    find = finder_of(at.desk)
    use_language("ru")
    assert find("Аксуская")[0].title == "Аксуская опорная сельская школа"
    use_language("kk")
    assert find("Аксуская")[0].title == "Ақсу ауылдық тірек мектебі"
    use_language("en")


def test_nothing_is_found_for_nothing(at: Village) -> None:
    """A text that is nowhere gives no hit, and neither do signs alone."""
    find = finder_of(at.desk)
    assert find("қйқтғ") == []
    assert find("?!") == []


def test_every_hit_leads_to_a_page_that_exists() -> None:
    """The pages hits lead to are pages of the window."""
    assert {place.page for place in PLACES.values()} <= {spec.key for spec in PAGES}


@pytest.mark.parametrize("kind", [kind for kind in TYPES if kind.title], ids=lambda kind: kind.name)
def test_every_record_with_a_title_has_a_place(kind: RecordType) -> None:
    """Whatever has a title is shown on a page of its own or of something above it; programmes have none yet."""
    chain = [kind]
    while chain[-1].parent is not None:
        chain.append(TYPE_BY_NAME[chain[-1].by_name[chain[-1].parent].to or ""])
    assert kind.is_global or any(each.name in PLACES for each in chain)


def test_what_is_found_below_a_lesson_says_where(at: Village) -> None:
    """A prediction lies two levels below its lesson and still leads there, with the name of its cycle."""
    lesson = at.store.all(ResearchLesson)[0]
    stage = at.store.all(RlStage, lesson_id=lesson.id)[0]
    pupil = at.store.all(CasePupil)[0]
    row = RlPrediction.record_type.derived_id(stage.id, pupil.id)
    with at.store.work() as work:
        work.save(RlPrediction(id=row, stage_id=stage.id, pupil_id=pupil.id, text="Кестеден қорытынды шығарады"))
    (hit,) = finder_of(at.desk)("кестеден корытынды")
    assert (hit.page, hit.args) == ("lesson-study", {"lesson": lesson.id})
    assert hit.subtitle == f"Prediction · {at.store.get(LsCycle, lesson.cycle_id).title}"


def test_hits_of_one_kind_stand_together(at: Village) -> None:
    """People stand below people and schools below schools, whoever matched best."""
    groups = [hit.group for hit in finder_of(at.desk)("а")]
    assert groups == sorted(groups, key=groups.index)
    assert len(set(groups)) > 1


def test_two_entries_of_one_person_are_one_hit(at: Village) -> None:
    """Who was joined is found by either entry and leads to the one that is shown."""
    one, other = at.people[:2]
    at.desk.same_people.say(one, other, Verdict.SAME)
    surname = at.store.get(Person, other).surname
    assert [hit.args for hit in finder_of(at.desk)(surname) if hit.page == "people"] == [{"person": one}]
