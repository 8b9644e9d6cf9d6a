"""Drafts: typing survives a power cut and becomes one change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.identifiers import check_digit
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.storage.opening import close_store
from app.usecases.desk import Desk
from tests.support.people import make_people, make_school
from tests.support.stores import new_store, reopened


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk at which a known person sits."""
    store = new_store(tmp_path)
    school = make_school(store)
    (person,) = make_people(store, school, 1)
    return Desk(store, tmp_path, person.id, school)


def test_a_draft_is_no_change(desk: Desk) -> None:
    """Typing is kept letter by letter, but the record and the change log know nothing of it."""
    before = desk.store.counts()
    for text in ("Ш", "Ша", "Шаң"):
        desk.drafts.keep(School, desk.school, "locality", text)

    assert desk.drafts.of(desk.school) == {"locality": "Шаң"}
    assert desk.store.counts() == before
    assert desk.store.get(School, desk.school).locality == ""
    close_store(desk.store)


def test_a_draft_is_done_when_its_field_was_saved(desk: Desk) -> None:
    """After the field became a change its draft is not shown again; what is typed later is."""
    desk.drafts.keep(School, desk.school, "locality", "Шаңырақ")
    with desk.store.work(author=desk.who) as work:
        work.save(replace(desk.store.get(School, desk.school), locality="Шаңырақ ауылы"))
    done = desk.drafts.of(desk.school)
    desk.drafts.keep(School, desk.school, "locality", "Шаңырақ ауылы, Абай көшесі")

    assert done == {}
    assert list(desk.drafts.of(desk.school)) == ["locality"]
    close_store(desk.store)


def test_drafts_left_by_a_crash_become_changes(desk: Desk) -> None:
    """At the next start every draft is one change in the name of who typed it, and drafts are gone."""
    person = desk.store.get(Person, desk.who)
    desk.drafts.keep(School, desk.school, "locality", "Шаңырақ")
    desk.drafts.keep(Person, person.id, "note", "Ашық сабақ өткізді")
    again = Desk(reopened(desk.store), desk.folder)

    settled = again.drafts.settle()

    assert again.store.get(School, desk.school).locality == "Шаңырақ"
    assert again.store.get(Person, person.id).note == "Ашық сабақ өткізді"
    assert again.history.of(Person, person.id)[0].author == person.id
    assert settled.changed.touches("school")
    assert settled.left == ()
    assert again.drafts.settle().changed.rows == {}
    close_store(again.store)


def test_a_draft_without_a_record_is_left_for_a_person(desk: Desk) -> None:
    """What was typed into a record that was never saved is not thrown away."""
    row = desk.store.new_id()
    desk.drafts.keep(Person, row, "surname", "Ахметова")

    settled = desk.drafts.settle()

    assert [draft.text for draft in settled.left] == ["Ахметова"]
    assert desk.drafts.of(row) == {"surname": "Ахметова"}
    desk.drafts.forget(row, "surname")
    assert desk.drafts.of(row) == {}
    close_store(desk.store)


def test_a_personal_number_is_never_drafted(desk: Desk) -> None:
    """An IIN does not reach the disk by way of a draft."""
    eleven = "88021430012"
    desk.drafts.keep(Person, desk.who, "note", f"ЖСН {eleven}{check_digit(eleven)}")

    assert desk.drafts.of(desk.who) == {}
    close_store(desk.store)
