"""Cycles at the desk: created in one go, edited field by field, decided on by people, read with what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.problems import InvalidRecord
from app.domain.records.lesson_study import AttainmentGroup, CasePupil, CycleStatus, LsCycle, LsMember, MemberRole
from app.domain.rules.lesson_study import Phase
from app.domain.school_calendar import school_year_of
from app.storage.opening import close_store
from tests.support.lesson_study import QUESTION, Village, running_cycle, village


@pytest.fixture
def at(profile_dir: Path) -> Iterator[Village]:
    """A desk at a village school."""
    made = village(profile_dir)
    yield made
    close_store(made.store)


def codes(problem: pytest.ExceptionInfo[InvalidRecord]) -> set[str]:
    """What a refusal is about."""
    findings = problem.value.facts["findings"]
    assert isinstance(findings, tuple)
    return {finding.code for finding in findings}


def test_a_new_cycle_has_its_year_its_dates_and_its_lead(at: Village) -> None:
    """A title is enough: school year and dates follow from today, and whoever creates the cycle leads it."""
    cycle, changed = at.desk.lesson_study.create("Бөлшектерді салыстыру")
    stored = at.store.get(LsCycle, cycle)
    assert stored.school_year == school_year_of(at.desk.today())
    assert stored.start_date == at.desk.today()
    assert stored.school_id == at.school
    assert changed.touches("ls_cycle", "ls_member")
    [member] = at.store.all(LsMember, cycle_id=cycle)
    assert (member.person_id, member.is_lead, member.role) == (at.people[0], True, MemberRole.FACILITATOR)
    assert member.name == "Қуанышева Әсел Маратқызы"


def test_leaving_a_field_changes_that_field_only(at: Village) -> None:
    """One edit is one change of one field, so two people can write in two fields of a cycle at the same time."""
    cycle, _ = at.desk.lesson_study.create("Цикл")
    before = sum(at.store.counts().values())
    changed = at.desk.lesson_study.edit(cycle, research_question=QUESTION)
    assert changed.rows == {"ls_cycle": frozenset({cycle})}
    assert sum(at.store.counts().values()) == before + 1
    assert at.store.get(LsCycle, cycle).title == "Цикл"


def test_a_cycle_leaves_the_draft_only_with_a_question(at: Village) -> None:
    """Without a research question a cycle cannot leave its draft."""
    cycle, _ = at.desk.lesson_study.create("Цикл")
    with pytest.raises(InvalidRecord) as refused:
        at.desk.lesson_study.decide(cycle, CycleStatus.PLANNING)
    assert codes(refused) == {"no_question"}
    at.desk.lesson_study.edit(cycle, research_question=QUESTION)
    at.desk.lesson_study.decide(cycle, CycleStatus.PLANNING)
    assert at.store.get(LsCycle, cycle).status is CycleStatus.PLANNING


def test_a_cycle_begins_only_with_two_teachers(at: Village) -> None:
    """One teacher alone cannot begin a lesson study; a second one makes it possible."""
    study = at.desk.lesson_study
    cycle, _ = study.create("Цикл")
    study.edit(cycle, research_question=QUESTION)
    with pytest.raises(InvalidRecord) as refused:
        study.decide(cycle, CycleStatus.IN_PROGRESS)
    assert codes(refused) == {"few_teachers"}
    study.add_member(cycle, at.people[1])
    study.decide(cycle, CycleStatus.IN_PROGRESS)
    assert at.store.get(LsCycle, cycle).status is CycleStatus.IN_PROGRESS


def test_giving_up_needs_a_reason_and_sets_the_last_day(at: Village) -> None:
    """A cycle can be given up at any time, with a reason; the day is noted, and coming back clears it."""
    study = at.desk.lesson_study
    cycle, _ = running_cycle(at)
    with pytest.raises(InvalidRecord) as refused:
        study.decide(cycle, CycleStatus.ABANDONED)
    assert codes(refused) == {"no_reason"}
    study.decide(cycle, CycleStatus.ABANDONED, "Боранға байланысты мектеп жабылды")
    assert at.store.get(LsCycle, cycle).end_date == at.desk.today()
    study.decide(cycle, CycleStatus.IN_PROGRESS)
    assert at.store.get(LsCycle, cycle).end_date is None


def test_one_person_leads(at: Village) -> None:
    """Giving the lead to somebody takes it from whoever had it."""
    cycle, _ = running_cycle(at)
    at.desk.lesson_study.set_lead(cycle, at.people[2])
    leads = [member.person_id for member in at.store.all(LsMember, cycle_id=cycle) if member.is_lead]
    assert leads == [at.people[2]]


def test_leaving_a_running_cycle_is_a_date(at: Village) -> None:
    """A member of a running cycle leaves with a date and can come back; one of a draft leaves no trace."""
    study = at.desk.lesson_study
    cycle, _ = running_cycle(at)
    study.remove_member(cycle, at.people[3])
    assert len(at.store.all(LsMember, cycle_id=cycle)) == 3
    study.decide(cycle, CycleStatus.IN_PROGRESS)
    study.remove_member(cycle, at.people[2])
    row = LsMember.record_type.derived_id(cycle, at.people[2])
    assert at.store.get(LsMember, row).until == at.desk.today()
    study.add_member(cycle, at.people[2])
    assert at.store.get(LsMember, row).until is None


def test_case_pupils_take_the_next_free_letter(at: Village) -> None:
    """The usual three are A, B and C, one of each group; a letter that came free is given again first."""
    study = at.desk.lesson_study
    cycle, _ = study.create("Цикл")
    study.add_usual_pupils(cycle)
    pupils = sorted(at.store.all(CasePupil, cycle_id=cycle), key=lambda pupil: pupil.label)
    assert [(pupil.label, pupil.attainment_group) for pupil in pupils] == [
        ("A", AttainmentGroup.HIGH),
        ("B", AttainmentGroup.MIDDLE),
        ("C", AttainmentGroup.BELOW_MIDDLE),
    ]
    study.remove_pupil(pupils[1].id)
    added, _ = study.add_pupil(cycle)
    assert at.store.get(CasePupil, added).label == "B"


@pytest.mark.parametrize("alias", ["Қуанышева Әсел", "990101300123"])
def test_an_alias_that_tells_who_the_child_is_is_refused(at: Village, alias: str) -> None:
    """A full name and a twelve-digit number never become a pupil's alias."""
    cycle, _ = running_cycle(at)
    pupil = at.store.all(CasePupil, cycle_id=cycle)[0]
    with pytest.raises(InvalidRecord):
        at.desk.lesson_study.edit_pupil(pupil.id, alias=alias)
    assert at.store.get(CasePupil, pupil.id).alias == ""


def test_the_list_says_what_is_missing_next(at: Village) -> None:
    """A card names the first phase that misses something, and the points the cycle has so far."""
    study = at.desk.lesson_study
    draft, _ = study.create("Мәтіндегі негізгі ой")
    running, _lessons = running_cycle(at)
    cards = {card.id: card for card in study.cards()}
    of_draft, of_running = cards[draft].current, cards[running].current
    assert of_draft is not None
    assert of_draft.phase is Phase.SET_UP
    assert of_running is not None
    assert (of_running.phase, of_running.lesson) == (Phase.PLAN, 1)
    assert cards[running].completeness.score == 3
    assert cards[running].lead == "Қуанышева Ә."


def test_the_picture_of_a_cycle_warns_about_odd_dates(at: Village) -> None:
    """A cycle that ends before it begins is said to, and can be kept as it is."""
    study = at.desk.lesson_study
    cycle, _ = running_cycle(at)
    study.edit(cycle, target_end_date=date(2026, 9, 1))
    picture = study.picture(cycle)
    assert "cycle_backwards" in {finding.code for finding in picture.findings}
    assert [pupil.label for pupil in picture.pupils] == ["A", "B", "C"]
    assert picture.lessons[0].cells == 12


def test_what_was_taken_out_comes_back_whole(at: Village) -> None:
    """Taking out a cycle can be undone, with everything below it."""
    study = at.desk.lesson_study
    cycle, _ = running_cycle(at)
    stored = at.store.get(LsCycle, cycle)
    study.remove(LsCycle, cycle)
    assert study.cards() == ()
    study.bring_back(stored)
    assert study.picture(cycle).lessons[0].stages == 4


def test_members_stand_in_kazakh_order_behind_the_lead(at: Village) -> None:
    """Whoever leads comes first, then everybody else in the order of the Kazakh alphabet."""
    cycle, _ = running_cycle(at)
    at.desk.lesson_study.set_lead(cycle, at.people[1])
    names = [line.name.split()[0] for line in at.desk.lesson_study.picture(cycle).members]
    assert names == ["Тілеуов", "Қуанышева", "Өмірбекова", "Сейітқали"]
