"""The tasks of the practice school in words: what is to be done, and how, with its keys; context `practice`."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.rules.practice_tasks import COORDINATOR, FACILITATOR, TEACHER, TaskCode
from app.domain.text import mark
from app.domain.value import value

CONTEXT = "practice"

ROLES: Mapping[str, str] = {
    FACILITATOR: mark("practice", "Facilitator"),
    TEACHER: mark("practice", "Teacher"),
    COORDINATOR: mark("practice", "Coordinator"),
}


@value
class TaskWords:
    """What is to be done, and the one sentence that says how."""

    what: str
    how: str


TASKS: Mapping[TaskCode, TaskWords] = {
    TaskCode.MARK: TaskWords(
        mark("practice", "Mark today's session by its exceptions"),
        mark(
            "practice", "On the sheet press Ctrl+E, type the numbers of those who are missing, such as 4 9, then Enter."
        ),
    ),
    TaskCode.RECORD: TaskWords(
        mark("practice", "Write down what the session decided"),
        mark("practice", "Type into a field of the session's page; Tab goes on and keeps what you typed."),
    ),
    TaskCode.PREDICT: TaskWords(
        mark("practice", "Predict how a case pupil will respond"),
        mark("practice", "Go to a cell of the lesson sheet with the arrows, type the prediction and press Tab."),
    ),
    TaskCode.IMPORT: TaskWords(
        mark("practice", "Import a staff list"),
        mark(
            "practice",
            "A practice list opens by itself: look at what will come, then press Space; Ctrl+I is the way to your own.",
        ),
    ),
    TaskCode.TWINS: TaskWords(
        mark("practice", "Say whether two entries are one person"),
        mark("practice", "On the person's page Tab to the entry that looks alike and press Enter on your answer."),
    ),
    TaskCode.VERSIONS: TaskWords(
        mark("practice", "Choose between two versions of one text"),
        mark("practice", "Both versions stand side by side: Tab to the one that is right and press Enter."),
    ),
    TaskCode.PRINT_SHEET: TaskWords(
        mark("practice", "Look at the attendance sheet on paper"),
        mark("practice", "On the sheet press Ctrl+P; Ctrl+S keeps it as PDF, Esc closes it."),
    ),
    TaskCode.LOG: TaskWords(
        mark("practice", "Add an entry to the log"),
        mark("practice", "Alt+1 to Alt+9 choose the kind; type what happened and press Ctrl+Enter."),
    ),
    TaskCode.PLAN: TaskWords(
        mark("practice", "Carry an action of the plan on"),
        mark(
            "practice", "Go to an action with the arrows, press Enter on its day or its state and choose another one."
        ),
    ),
    TaskCode.EVIDENCE: TaskWords(
        mark("practice", "Keep a piece of evidence"),
        mark("practice", "Type a title and what it shows; Ctrl+Enter keeps it."),
    ),
    TaskCode.HOURS: TaskWords(
        mark("practice", "Look at your own hours"),
        mark("practice", "Your page tells sessions, hours and certificates; Ctrl+K and your surname lead there too."),
    ),
    TaskCode.PRINT_PORTFOLIO: TaskWords(
        mark("practice", "Look at your project on paper"),
        mark("practice", "On the project press Ctrl+P and choose a paper at the top; Esc closes it."),
    ),
    TaskCode.REGION: TaskWords(
        mark("practice", "Open the region"),
        mark("practice", "Ctrl+7 opens it: every school with its sessions, cycles and projects."),
    ),
    TaskCode.SILENT: TaskWords(
        mark("practice", "Find the school that has fallen silent"),
        mark("practice", "“Longest silent first” sorts the table; Enter opens the school."),
    ),
    TaskCode.ENTRY: TaskWords(
        mark("practice", "Look at the entry of a school"),
        mark("practice", "Choose a school of the list with the arrows and press Enter."),
    ),
    TaskCode.PRINT_LIST: TaskWords(
        mark("practice", "Look at a list on paper"),
        mark("practice", "On People and schools press Ctrl+P; Ctrl+S keeps it as PDF, Esc closes it."),
    ),
}
