"""The tasks of the practice school as a question to the records."""

from __future__ import annotations

import pytest

from app.domain.ids import NOBODY, Id
from app.domain.practice_words import TASKS as WORDS
from app.domain.rules.practice_tasks import ROLES, TASKS, Deeds, Look, Task, TaskCode, progress, tasks_of

ROWS = tuple(Id(bytes([number]) * 16) for number in range(1, 8))
NOTHING = Deeds({}, {})
DONE = {
    TaskCode.MARK: Deeds({}, {"attendance": ROWS[:5]}),
    TaskCode.RECORD: Deeds({}, {"commitment": ROWS[:1]}),
    TaskCode.PREDICT: Deeds({}, {"rl_prediction": ROWS[:1]}),
    TaskCode.IMPORT: Deeds({"person": ROWS[:3]}, {"person": ROWS[:3]}),
    TaskCode.TWINS: Deeds({}, {"person_link": ROWS[:1]}),
    TaskCode.VERSIONS: Deeds({}, {"edit_conflict": ROWS[:1]}),
    TaskCode.PRINT_SHEET: Deeds({}, {}, frozenset({(Look.PAPER, NOBODY)})),
    TaskCode.LOG: Deeds({"progress_log": ROWS[:1]}, {}),
    TaskCode.PLAN: Deeds({}, {"plan_action": ROWS[:1]}),
    TaskCode.EVIDENCE: Deeds({"evidence_note": ROWS[:1]}, {}),
    TaskCode.HOURS: Deeds({}, {}, frozenset({(Look.PERSON, ROWS[0])}), own=ROWS[0]),
    TaskCode.PRINT_PORTFOLIO: Deeds({}, {}, frozenset({(Look.PAPER, NOBODY)})),
    TaskCode.REGION: Deeds({}, {}, frozenset({(Look.REGION, NOBODY)})),
    TaskCode.SILENT: Deeds({}, {}, frozenset({(Look.SCHOOL_OF_REGION, ROWS[0])}), silent=ROWS[0]),
    TaskCode.ENTRY: Deeds({}, {}, frozenset({(Look.SCHOOL, ROWS[0])})),
    TaskCode.PRINT_LIST: Deeds({}, {}, frozenset({(Look.PAPER, NOBODY)})),
}
ALMOST = {
    TaskCode.MARK: Deeds({}, {"attendance": ROWS[:4]}),
    TaskCode.IMPORT: Deeds({"person": ROWS[:2]}, {"person": ROWS}),
    TaskCode.LOG: Deeds({}, {"progress_log": ROWS[:1]}),
    TaskCode.HOURS: Deeds({}, {}, frozenset({(Look.PERSON, ROWS[1])}), own=ROWS[0]),
    TaskCode.SILENT: Deeds({}, {}, frozenset({(Look.SCHOOL_OF_REGION, ROWS[1])}), silent=ROWS[0]),
}


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.code.value)
def test_a_task_ticks_by_its_own_deed(task: Task) -> None:
    """Nothing done ticks nothing; what the task asks for ticks it, and what comes near does not."""
    assert not task.is_done(NOTHING)
    assert task.is_done(DONE[task.code])
    assert not task.is_done(ALMOST.get(task.code, NOTHING))


def test_every_role_has_tasks_and_every_task_words() -> None:
    """Each role has at least four tasks, and each task says what and how."""
    assert all(len(tasks_of(role)) >= 4 for role in ROLES)
    assert set(WORDS) == {task.code for task in TASKS} == set(TaskCode)
    assert all(is_done is False for role in ROLES for _task, is_done in progress(role, NOTHING))
