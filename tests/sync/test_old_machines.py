"""I23: a machine that was never upgraded exchanges with today's server, and loses nothing it does not understand."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.consent import Consent
from app.domain.records.people import Person
from app.domain.records.posters import Poster
from app.domain.records.projects import LeadershipStrategy, Project
from app.domain.records.schools import School
from app.domain.registry import NUMBERS
from app.storage.streams import held_streams, records_of
from tests.support.old_machine import first_catalogue
from tests.support.server import Client, LocalServer, local_server, new_client

WELL = {"complete": True, "mended": 0, "parked": 0, "refused": 0}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LocalServer]:
    """A server of today in a thread."""
    with local_server(str(tmp_path / "server")) as running:
        yield running


def test_first_numbers_still_mean_the_same() -> None:
    """No number of the first catalogue was taken away, changed or given to something else."""
    for name, (number, fields) in first_catalogue().items():
        now_number, now = NUMBERS[name]
        assert now_number == number
        by_number = {value: field for field, value in now.items()}
        assert {field: by_number.get(value, "").removeprefix("gone:") for field, value in fields.items()} == {
            field: field for field in fields
        }


def test_a_machine_of_the_first_weeks(server: LocalServer, tmp_path: Path) -> None:
    """It reads and edits records whose newer fields it does not know, carries types it does not know, is never in
    doubt about what it holds, and everybody of today has all of their work beside its own.
    """
    new = new_client(tmp_path / "new", "Ақсу")
    try:
        new.enroll(server.url, server.invite())
        rows = write_later_things(new)
        new.sync(server.url)
        before = {name: new.store.find(cls, row) for name, (cls, row) in rows.items()}
        assert day_of_old(tmp_path / "old", server.url, server.invite()) == [WELL] * 3
        new.sync(server.url)
        assert new.store.get(School, new.school.id).short_name == "е"  # type: ignore[union-attr]
        new.save(dataclasses.replace(new.store.get(School, rows["school"][1]), bin="990140000123"))
        new.sync(server.url)
        assert day_of_old(tmp_path / "old", server.url) == [WELL] * 3
        tally = new.sync(server.url)
        assert (tally.mended, tally.parked) == (0, 0)
        school = new.store.get(School, rows["school"][1])
        assert (school.short_name, school.bin) == ("ее", "990140000123")
        project = new.store.get(Project, rows["project"][1])
        assert (project.title, project.strategies) == ("Жобаее", before["project"].strategies)  # type: ignore[union-attr]
        for name in ("consent", "poster"):
            cls, row = rows[name]
            assert new.store.get(cls, row) == before[name]
        assert {p.surname for p in new.store.all(Person)} == {"Әсел", "Ескі"}
        assert "refused" not in new.store.counts()
        third = new_client(tmp_path / "third")
        try:
            third.enroll(server.url, server.invite())
            third.sync(server.url)
            new.sync(server.url)  # reads that the third one was let in
            assert held(third) == held(new)
        finally:
            third.close()
    finally:
        new.close()


def write_later_things(client: Client) -> dict[str, tuple[type[Record], Id]]:
    """What the first machines knew, with fields that came later, and records of types that came later."""
    store, school = client.store, client.school
    assert school is not None
    person, project, consent, poster = (store.new_id() for _ in range(4))
    strategies = frozenset(list(LeadershipStrategy)[:2])
    client.save(
        dataclasses.replace(school, bin="990140000045"),
        Person(id=person, school_id=school.id, surname="Әсел"),
        Project(id=project, school_id=school.id, teacher_id=person, title="Жоба", strategies=strategies),
        Consent(id=consent, person_id=person, version="1", given_on=date(2026, 9, 1), operator="Мектеп"),
        Poster(id=poster, project_id=project, headline="Тақырып", question="Неге?"),
    )
    return {
        "school": (School, school.id), "project": (Project, project), "consent": (Consent, consent),
        "poster": (Poster, poster),
    }  # fmt: skip


def day_of_old(folder: Path, *told: str) -> list[dict[str, int]]:
    """How the exchanges of the old machine went on one day."""
    command = [sys.executable, "-m", "tests.support.old_machine", str(folder), *told]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C.UTF-8"}, check=False)
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


def held(client: Client) -> dict[str, set[tuple[object, ...]]]:
    """Every record a machine holds, by table."""
    with client.store.reading() as connection:
        return records_of(connection, [found.stream for found in held_streams(connection)])
