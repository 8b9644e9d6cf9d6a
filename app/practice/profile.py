"""The folder of a practice school: made whole or not at all, begun anew, never in the place of somebody's own data."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

from app.domain.ids import Id
from app.domain.problems import PracticeOnly, StorageReadOnly
from app.domain.records.people import Person, PersonRole
from app.paths import Profile
from app.practice.cast import COORDINATOR, NEIGHBOURS, TEACHER, WRITTEN_TWICE
from app.practice.places import Places
from app.practice.story import StoryTime
from app.practice.versions import two_versions
from app.practice.year import tell_year
from app.storage.opening import close_store, open_store
from app.storage.practice import as_received, hurried
from app.storage.profile_lock import ProfileLock
from app.storage.store import Store
from app.usecases import practice
from app.usecases.desk import Desk


def ready_practice(profile: Profile) -> None:
    """Make the practice school in the place of `profile`, and of an earlier one there.

    A power cut leaves the earlier one or none. Raises PracticeOnly when the folder holds anything else, DatabaseBusy
    while another window has it open, and the other `StorageProblem`s of `open_store`.
    """
    folder, coming = profile.folder, profile.folder.with_name(profile.folder.name + ".new")
    if not profile.is_practice and folder.exists() and any(folder.iterdir()):
        raise PracticeOnly
    if folder.exists():
        lock = ProfileLock(folder)
        lock.take()  # another window of ours may be practising there
        lock.release()
    shutil.rmtree(coming, ignore_errors=True)
    make_practice(coming)
    try:
        if folder.exists():
            shutil.rmtree(folder)
        os.replace(coming, folder)
    except OSError as error:
        raise StorageReadOnly(folder=str(folder)) from error


def make_practice(folder: Path) -> Places:
    """Make a practice school in an empty `folder`."""
    story_time = StoryTime(time.time_ns() // 1_000_000)
    store = open_store(folder, story_time)
    try:
        with hurried(store):
            desk = Desk(store, folder)
            places = tell_year(desk, story_time, with_neighbours=True)
            _found(store, desk, places)
    finally:
        close_store(store)
    Profile(folder).practice_mark.touch()
    return places


def _found(store: Store, desk: Desk, places: Places) -> None:
    people = {(one.surname, one.given_name): one.id for one in store.all(Person, school_id=desk.school)}
    visitor = _coordinator(store)
    two_versions(store, places, desk.who, people[TEACHER])
    as_received(store)
    silent = next(line.school.id for line in desk.people.schools() if line.school.name_kk == NEIGHBOURS[-1])
    practice.found(
        store,
        {"facilitator": desk.who, "teacher": people[TEACHER], "coordinator": visitor},
        {
            "event": places.event, "slot": places.slot, "lesson": places.lesson, "project": places.project,
            "twin": people[WRITTEN_TWICE], "silent": silent, "school": desk.school,
        },
    )  # fmt: skip


def _coordinator(store: Store) -> Id:
    """Somebody who works for no school has a stream of their own."""
    row = store.new_id()
    with store.work() as work:
        work.save(
            Person(
                id=row, school_id=row, surname=COORDINATOR[0], given_name=COORDINATOR[1],
                roles=frozenset({PersonRole.REGIONAL_COORDINATOR}),
            )
        )  # fmt: skip
    return row
