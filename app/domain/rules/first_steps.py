"""The three first things to do with a new profile, by what its owner does, and which of them are done."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.domain.rules.rights import TEACHER, only_reads


class Step(StrEnum):
    """What somebody begins with."""

    PEOPLE = "people"
    SESSION = "session"
    WORK = "work"
    PROJECT = "project"
    COLLEAGUES = "colleagues"
    LOG = "log"
    SERVER = "server"
    SCHOOLS = "schools"
    PROGRAMME = "programme"


SCHOOL_STEPS = (Step.PEOPLE, Step.SESSION, Step.WORK)
TEACHER_STEPS = (Step.PROJECT, Step.COLLEAGUES, Step.LOG)
REGION_STEPS = (Step.SERVER, Step.SCHOOLS, Step.PROGRAMME)
_FEWEST_PEOPLE = 2
"""Whoever sits at the desk is one."""


def first_steps(
    rows: Mapping[str, int], role: str = "", *, has_school: bool, has_server: bool
) -> tuple[tuple[Step, bool], ...]:
    """The first steps in a school, of a teacher or in a region, each with whether it is done; nothing once all are.

    `rows` counts the records of each type, as far as is needed to tell none from some. Whoever only reads begins
    nothing.
    """
    if only_reads(role):
        return ()
    has_colleagues = rows.get("person", 0) >= _FEWEST_PEOPLE
    done = {
        Step.PEOPLE: has_colleagues,
        Step.SESSION: bool(rows.get("event")),
        Step.WORK: bool(rows.get("ls_cycle") or rows.get("project")),
        Step.PROJECT: bool(rows.get("project")),
        Step.COLLEAGUES: has_colleagues,
        Step.LOG: bool(rows.get("progress_log")),
        Step.SERVER: has_server,
        Step.SCHOOLS: bool(rows.get("school")),
        Step.PROGRAMME: bool(rows.get("programme")),
    }
    of_school = TEACHER_STEPS if role == TEACHER else SCHOOL_STEPS
    steps = of_school if has_school else REGION_STEPS
    return () if all(done[step] for step in steps) else tuple((step, done[step]) for step in steps)
