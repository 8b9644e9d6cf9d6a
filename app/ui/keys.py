"""The keys of the program: the one place where a shortcut is spelled, and the overview that help shows of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app.domain.text import mark

HELP = "F1"
SEARCH = "Ctrl+K"
IMPORT = "Ctrl+I"
EXPORT = "Ctrl+Shift+E"
NEW = "Ctrl+N"
PRINT = "Ctrl+P"
HISTORY, FIELD_HISTORY, FIELD_MENU = "Ctrl+H", "Ctrl+Shift+H", "Shift+F10"
SEATS = "Ctrl+Shift+L"
UNDO = "Ctrl+Z"
PASTE = "Ctrl+V"
FIND = "Ctrl+F"
BACK = "Alt+Left"
FORWARD = "Alt+Right"
BEFORE, AFTER = "Ctrl+PgUp", "Ctrl+PgDown"
PART_BEFORE, PART_AFTER = "Ctrl+Shift+Tab", "Ctrl+Tab"
KEEP = "Ctrl+Return"
SHEET = "Ctrl+T"
SESSION = "Ctrl+J"
NEXT = "Ctrl+J"
CERTIFICATES = "Ctrl+G"
EXCEPTIONS = "Ctrl+E"
ADD = "Insert"
REMOVE = "Delete"
FILTERS = "Ctrl+L"
WATCH = "Ctrl+L"
STEP_BEFORE, STEP_AFTER = "Alt+PgUp", "Alt+PgDown"
STAGE_UP, STAGE_DOWN = "Ctrl+Shift+Up", "Ctrl+Shift+Down"
LINE_UP, LINE_DOWN = "Alt+Up", "Alt+Down"
TODAY = "Home"
SAVE = "Ctrl+S"
LARGER, LARGER_TOO, SMALLER, FITTING = "Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0"
PHOTO, PHOTO_NEXT, PHOTO_TURN = "F6", "Shift+F6", "F7"
PHOTO_LEFT, PHOTO_RIGHT, PHOTO_UP, PHOTO_DOWN = "Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down"
TASKS, TASK_PLACE = "F9", "Ctrl+F9"
TICK = "Space"

IN_PLACE = frozenset(
    {"Tab", "Return", "Esc", "Space", "Up", "Down", "Left", "Right", "PgUp", "PgDown", "F2", "F4", "Ctrl+A"}
    | {"Insert", "Delete", *"123456"}
)
"""Keys that the thing in focus answers by itself, like the cells of a sheet; they are no shortcuts."""

Row = tuple[tuple[str, ...], str]
OVERVIEW: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        mark("keys", "Everywhere"),
        (
            ((HELP,), mark("keys", "Help for what is in view; in the help, these keys")),
            ((SEARCH,), mark("keys", "Search everything")),
            ((NEW,), mark("keys", "New entry on this page")),
            ((IMPORT,), mark("keys", "Import a staff list")),
            ((EXPORT,), mark("keys", "Write the list to a file for Excel")),
            ((PRINT,), mark("keys", "Print what is in view")),
            ((HISTORY,), mark("keys", "History of what is in view")),
            ((UNDO,), mark("keys", "Take back the last deed")),
            ((BACK,), mark("keys", "Back: to the list, or to where you came from")),
            (("Esc",), mark("keys", "From the search or the bars around back to the page")),
            ((SEATS,), mark("keys", "Switch to another person, or lock")),
            ((TASKS, TASK_PLACE), mark("keys", "Tasks of the practice school; where the next one is")),
        ),
    ),
    (
        mark("keys", "While you write"),
        (
            (("Tab",), mark("keys", "To the next field; what you typed is kept")),
            ((KEEP,), mark("keys", "Keep a long text, or add the entry")),
            (("Esc",), mark("keys", "Take back what was typed in this field")),
            ((FIELD_HISTORY,), mark("keys", "What stood in this field before")),
            ((FIELD_MENU,), mark("keys", "Menu of a field: copy, paste, its history; also the menu key")),
            ((PASTE,), mark("keys", "Paste: text into a cell, a column of marks, a picture as an attachment")),
        ),
    ),
    (
        mark("keys", "Sessions and attendance"),
        (
            ((SHEET,), mark("keys", "Attendance sheet of the session, and back")),
            ((SESSION,), mark("keys", "Page of the session, and back")),
            ((CERTIFICATES,), mark("keys", "Certificates of the session, and back")),
            ((EXCEPTIONS,), mark("keys", "In the sheet: all present except these numbers")),
            (("F2",), mark("keys", "In the sheet: time or reason")),
            (("F4",), mark("keys", "In the sheet: hours of this person")),
            ((PHOTO,), mark("keys", "Photo of the paper sheet beside the attendance")),
            ((PHOTO_NEXT, PHOTO_TURN), mark("keys", "Next photo; turn it")),
            ((PHOTO_LEFT, PHOTO_RIGHT, PHOTO_UP, PHOTO_DOWN), mark("keys", "Move over the photo")),
            ((ADD,), mark("keys", "Add people, a line or an action")),
            ((BEFORE, AFTER), mark("keys", "The one before or after: session, person, part of a lesson or project")),
        ),
    ),
    (
        mark("keys", "Calendar"),
        (
            ((TODAY,), mark("keys", "To today")),
            (("PgUp", "PgDown"), mark("keys", "Month or week before or after")),
        ),
    ),
    (
        mark("keys", "Lesson study and projects"),
        (
            ((NEXT,), mark("keys", "To what the cycle is missing next")),
            ((WATCH,), mark("keys", "Watch a research lesson live")),
            ((STEP_BEFORE, STEP_AFTER), mark("keys", "Step of the discussion before or after")),
            ((STAGE_UP, STAGE_DOWN), mark("keys", "Move a stage of the lesson")),
            ((LINE_UP, LINE_DOWN), mark("keys", "Move a line or an action")),
            ((PART_BEFORE, PART_AFTER), mark("keys", "Part of a session or section of a project before or after")),
        ),
    ),
    (
        mark("keys", "People"),
        (
            ((FIND,), mark("keys", "Search in the list")),
            ((FILTERS,), mark("keys", "Kept filters of the list of people")),
        ),
    ),
    (
        mark("keys", "Papers and posters"),
        (
            ((SAVE,), mark("keys", "Save as a PDF file")),
            ((LARGER, SMALLER), mark("keys", "Look at a poster or a photo larger or smaller")),
            ((LARGER_TOO, FITTING), mark("keys", "Larger; the whole of it")),
        ),
    ),
)  # fmt: skip

_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def page(number: int) -> str:
    """The keys of the page that stands at `number` in the rail."""
    return f"Ctrl+{number}"


def shown(keys: str) -> str:
    """`keys` as people read them: "Ctrl+Return" is Ctrl+Enter, and arrows are drawn."""
    *held, last = keys.replace("++", "+Plus").split("+")
    words = {"Return": "Enter", "Space": QCoreApplication.translate("keys", "Space"), "Plus": "+", **_ARROWS}
    return "+".join([*held, words.get(last, last)])


def known() -> frozenset[str]:
    """Every combination that means something, as `portable` writes it."""
    pages = {page(number) for number in range(1, 10)}
    named = {keys for _title, rows in OVERVIEW for together, _meaning in rows for keys in together}
    return frozenset(map(portable, named | pages | IN_PLACE))


def portable(keys: str) -> str:
    """One spelling for each combination: the one Qt writes into files."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
