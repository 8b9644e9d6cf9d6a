"""The whole year of the practice school: who takes part in it, and which chapters happen at once."""

from __future__ import annotations

from app.domain.ids import Id
from app.practice.cast import FACILITATOR, REGION, SCHOOL, Cast, make_cast
from app.practice.consents import consents
from app.practice.course import course
from app.practice.neighbours import make_neighbours, neighbour
from app.practice.places import Places
from app.practice.programme import Run, describe_school, make_programme
from app.practice.project import project
from app.practice.school_weeks import MON, SchoolWeeks
from app.practice.story import Chapter, Story, StoryTime
from app.practice.study import study
from app.practice.term import group
from app.practice.under_way import lesson_to_come, project_in_the_middle
from app.usecases.desk import Desk
from app.usecases.first_start import Newcomer, begin

NEWCOMER = Newcomer(*FACILITATOR, "facilitator", SCHOOL, REGION)
_FIRST_WEEK = -34


def tell_year(desk: Desk, time: StoryTime, *, with_neighbours: bool) -> Places:
    """Let the facilitator begin at `desk` and the year happen; the store must have been opened with `time`."""
    now = desk.now()
    story = Story(desk, time, SchoolWeeks(now.date()))
    places = Places()
    time.go_to(story.weeks.moment(_FIRST_WEEK, MON, 9))
    begin(desk, NEWCOMER)
    cast, run = make_cast(story), make_programme(story)
    schools = make_neighbours(story) if with_neighbours else []
    describe_school(story, schools)
    story.tell([*_chapters(story, cast, run, places), *_around(story, schools)])
    return places


def _chapters(story: Story, cast: Cast, run: Run, places: Places) -> list[Chapter]:
    return [
        consents(story, cast), course(story, cast, run), study(story, cast, run), project(story, cast, run),
        group(story, cast, run, places), lesson_to_come(story, cast, run, places),
        project_in_the_middle(story, cast, run, places),
    ]  # fmt: skip


def _around(story: Story, schools: list[Id]) -> list[Chapter]:
    return [neighbour(story, school, place) for place, school in enumerate(schools)]
