"""The tasks of the practice school, and when each of them is done: a question to the records, never to the person."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Set
from enum import StrEnum

from app.domain.ids import Id
from app.domain.value import value

FACILITATOR, TEACHER, COORDINATOR = ROLES = ("facilitator", "teacher", "coordinator")
"""In whose place somebody may practise."""
_FEWEST_PEOPLE, _FEWEST_MARKS = 3, 5


class Look(StrEnum):
    """What leaves no record: a page that was opened, a paper that was shown."""

    REGION = "region"
    SCHOOL_OF_REGION = "school_of_region"
    PERSON = "person"
    SCHOOL = "school"
    PAPER = "paper"


Seen = tuple[Look, Id]
"""What was looked at; a paper and the region have no row of their own (`NOBODY`)."""


class TaskCode(StrEnum):
    """One task each; the code is kept nowhere, so it may change."""

    IMPORT = "import"
    MARK = "mark"
    RECORD = "record"
    PREDICT = "predict"
    TWINS = "twins"
    VERSIONS = "versions"
    PRINT_SHEET = "print_sheet"
    LOG = "log"
    PLAN = "plan"
    EVIDENCE = "evidence"
    HOURS = "hours"
    PRINT_PORTFOLIO = "print_portfolio"
    REGION = "region"
    SILENT = "silent"
    ENTRY = "entry"
    PRINT_LIST = "print_list"


@value
class Deeds:
    """What was done since the practice school was made or somebody took another role."""

    new: Mapping[str, Collection[Id]]
    """Type → rows that were made."""
    written: Mapping[str, Collection[Id]]
    """Type → rows that were made or changed."""
    seen: Set[Seen] = frozenset()
    own: Id | None = None
    """The person in whose place it is practised."""
    silent: Id | None = None
    """The school that has not been heard of for longest."""

    def looked(self, look: Look, row: Id | None = None) -> bool:
        """Whether something was looked at: anything of the kind, or just `row`."""
        return any(kind is look and row in (None, place) for kind, place in self.seen)


@value
class Task:
    """One task of one role."""

    code: TaskCode
    role: str
    is_done: Callable[[Deeds], bool]


def _wrote(*types: str) -> Callable[[Deeds], bool]:
    return lambda deeds: any(deeds.written.get(name) for name in types)


def _made(name: str, fewest: int = 1) -> Callable[[Deeds], bool]:
    return lambda deeds: len(set(deeds.new.get(name, ()))) >= fewest


TASKS = (
    Task(TaskCode.MARK, FACILITATOR, lambda deeds: len(set(deeds.written.get("attendance", ()))) >= _FEWEST_MARKS),
    Task(TaskCode.RECORD, FACILITATOR, _wrote("session_record", "agenda_item", "commitment")),
    Task(TaskCode.PREDICT, FACILITATOR, _wrote("rl_prediction")),
    Task(TaskCode.IMPORT, FACILITATOR, _made("person", _FEWEST_PEOPLE)),
    Task(TaskCode.TWINS, FACILITATOR, _wrote("person_link")),
    Task(TaskCode.VERSIONS, FACILITATOR, _wrote("edit_conflict")),
    Task(TaskCode.PRINT_SHEET, FACILITATOR, lambda deeds: deeds.looked(Look.PAPER)),
    Task(TaskCode.LOG, TEACHER, _made("progress_log")),
    Task(TaskCode.PLAN, TEACHER, _wrote("plan_action")),
    Task(TaskCode.EVIDENCE, TEACHER, _made("evidence_note")),
    Task(TaskCode.HOURS, TEACHER, lambda deeds: deeds.looked(Look.PERSON, deeds.own)),
    Task(TaskCode.PRINT_PORTFOLIO, TEACHER, lambda deeds: deeds.looked(Look.PAPER)),
    Task(TaskCode.REGION, COORDINATOR, lambda deeds: deeds.looked(Look.REGION)),
    Task(TaskCode.SILENT, COORDINATOR, lambda deeds: deeds.looked(Look.SCHOOL_OF_REGION, deeds.silent)),
    Task(TaskCode.ENTRY, COORDINATOR, lambda deeds: deeds.looked(Look.SCHOOL)),
    Task(TaskCode.PRINT_LIST, COORDINATOR, lambda deeds: deeds.looked(Look.PAPER)),
)


def tasks_of(role: str) -> tuple[Task, ...]:
    """The tasks of a role, in the order in which they are offered."""
    return tuple(task for task in TASKS if task.role == role)


def progress(role: str, deeds: Deeds) -> tuple[tuple[Task, bool], ...]:
    """Each task of a role, and whether it is done."""
    return tuple((task, task.is_done(deeds)) for task in tasks_of(role))
