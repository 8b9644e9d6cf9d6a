"""What one person can mend this week: the own promises, lessons, projects, pictures, and the own consent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.domain.records.people import Person
from app.domain.rules.consent import ConsentState, state_on
from app.domain.rules.five_things import Gap, Need, silent_projects
from app.storage.fix_queries import running_projects
from app.storage.own_queries import Whose, pictures_that_wait
from app.storage.people_queries import consents_of
from app.usecases.own_year import own_of
from app.usecases.today_picture import Item, TodayLine

if TYPE_CHECKING:
    from app.usecases.desk import Desk

_SAME_GAPS = {Item.COMMITMENT: Need.PROMISE, Item.UNOBSERVED: Need.OBSERVATIONS}


def own_gaps(desk: Desk) -> Iterator[Gap]:
    """Everything that is missing around the person at `desk`, in no order."""
    picture, own = desk.overview.picture(), own_of(desk)
    for line in picture.unfinished:
        yield from _unfinished(line)
    with desk.store.reading() as connection:
        running = {work.project: work for work in running_projects(connection) if work.project in own.projects}
    yield from silent_projects(running.values(), desk.today())
    for each in picture.own.projects if picture.own is not None else ():
        if each.missing and each.project.id in running:
            yield Gap(Need.GATE, each.project.id, each.project.title, count=len(each.missing))
    yield from _pictures(desk, own)
    yield from _consent(desk, own)


def _unfinished(line: TodayLine) -> Iterator[Gap]:
    need = _SAME_GAPS.get(line.item)
    if need is not None and line.target is not None:
        place = line.row if need is Need.OBSERVATIONS and line.row is not None else line.target
        yield Gap(need, place, line.title, line.day, line.row)


def _pictures(desk: Desk, own: Whose) -> Iterator[Gap]:
    with desk.store.reading() as connection:
        waiting = pictures_that_wait(connection, own)
    for picture in waiting:
        place = picture.project_id or picture.person_id
        if place is not None:
            yield Gap(Need.PICTURE, place, picture.caption or picture.file_name, row=picture.project_id)


def _consent(desk: Desk, own: Whose) -> Iterator[Gap]:
    """The person's own; that of a colleague is nothing a person can give."""
    with desk.store.reading() as connection:
        said = [one for each in consents_of(connection, own.entries).values() for one in each]
    person = desk.store.find(Person, desk.who)
    if person is not None and state_on(said, desk.today()) is not ConsentState.HOLDS:
        yield Gap(Need.OWN_CONSENT, person.id, person.full_name)
