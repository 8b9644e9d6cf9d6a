"""A working day told through the real windows: import, mark, observe, log, sync, and look from the other side."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.demo.hands import CONTROL, Hands
from app.demo.region import Region
from app.domain.records.attachments import Attachment
from app.domain.records.schools import School
from app.domain.resources import resource_path
from app.domain.rules.summaries import Closeness
from app.domain.text import mark
from app.practice.year import NEWCOMER

Key = Qt.Key
Say = Callable[..., None]


def facilitator_day(region: Region, language: str, pictures: Path, say: Say) -> None:
    """What the facilitator does, without a network until the end."""
    hands = Hands(region.facilitator, language, pictures)
    try:
        hands.page("today")
        hands.photograph("01-today")
        _import_roster(hands, say)
        _mark_session(hands, region, say)
        _observe_lesson(hands, region, say)
        _log_progress(hands, region, say)
        _sync(hands, say)
        hands.photograph("08-after-sync")
    finally:
        hands.get_up()


def coordinator_look(region: Region, language: str, pictures: Path, say: Say) -> None:
    """The coordinator sees the region in summaries, and fetches the facilitator's school whole."""
    hands = Hands(region.coordinator, language, pictures)
    try:
        _sync(hands, say)
        hands.page("region")
        hands.photograph("09-region")
        say(mark("demo", "The coordinator opened the region."))
        _ask_for_detail(hands, say)
        hands.photograph("10-school")
        if hands.desk.store.all(Attachment) and not hands.desk.transfers.picture().down.files:
            say(mark("demo", "The photo of the project has arrived at the coordinator's."))
    finally:
        hands.get_up()


def _ask_for_detail(hands: Hands, say: Say) -> None:
    """First only a summary is here; the buttons of the page bring the rest."""
    from app.ui.region.detail_offer import DetailOffer

    desk = hands.desk
    school = next(each.id for each in desk.store.all(School) if each.name_kk == NEWCOMER.school_name)
    hands.page("region", school=school)
    for step in (Closeness.COMING, Closeness.WHOLE):
        next(iter(hands.find(DetailOffer).findChildren(QPushButton))).setFocus()
        hands.press(Key.Key_Space)
        hands.wait_until(lambda step=step: desk.region.closeness(school) is step)  # type: ignore[misc]
        hands.settle()
    hands.wait_until(lambda: not desk.transfers.picture().down.files)
    say(mark("demo", "The coordinator asked for the school in detail, and it came."))


def _import_roster(hands: Hands, say: Say) -> None:
    from app.ui.importing.panel import ImportPanel

    hands.page("people")
    hands.press(Key.Key_I, CONTROL)
    hands.settle()
    panel = hands.find(ImportPanel)
    panel.start_view.chosen.emit(resource_path("practice", "roster.xlsx"))
    hands.settle()
    hands.photograph("02-import-preview")
    hands.press(Key.Key_Space)
    hands.settle()
    hands.photograph("03-imported")
    say(mark("demo", "The staff list was imported."))


def _mark_session(hands: Hands, region: Region, say: Say) -> None:
    from app.ui.attendance.sheet import AttendanceSheet

    hands.page("sessions", event=region.places.event, sheet=True, slot=region.places.slot)
    sheet = hands.find(AttendanceSheet)
    sheet.exceptions.start()
    hands.settle()
    hands.write("4 9")
    hands.press(Key.Key_Return)
    hands.settle()
    hands.photograph("04-attendance")
    say(mark("demo", "The session was marked: all present except two."))


def _observe_lesson(hands: Hands, region: Region, say: Say) -> None:
    from app.ui.lesson_study.sheet_cells import STAGE_KINDS
    from app.ui.lesson_study.sheet_view import SheetView

    hands.page("lesson-study", cycle=region.places.cycle)
    hands.photograph("05-cycle")
    hands.page("lesson-study", lesson=region.places.lesson, tab="sheet")
    view = hands.find(SheetView)
    predictions = ("Өзі оқып түсіндіреді", "Сұрақпен оқиды", "Көмек керек болады")
    for column, text in enumerate(predictions):
        view.setCurrentIndex(view.model().index(0, len(STAGE_KINDS) + 2 * column))
        view.setFocus()
        hands.write(text)
        hands.press(Key.Key_Tab)
        hands.settle()
    hands.photograph("06-research-lesson")
    say(mark("demo", "Three predictions of the research lesson were written."))


def _log_progress(hands: Hands, region: Region, say: Say) -> None:
    hands.page("projects", project=region.places.project, section="log")
    hands.write("8")
    hands.write("Оқушылар бір-біріне сұрақ қойып, жауабын мәтіннен тапты")
    hands.press(Key.Key_Tab)
    hands.write("40")
    hands.press(Key.Key_Tab)
    hands.write("22")
    hands.press(Key.Key_Return, CONTROL)
    hands.settle()
    hands.photograph("07-project-log")
    say(mark("demo", "An entry was added to the project's log."))


def _sync(hands: Hands, say: Say) -> None:
    hands.window.sync_wanted.emit()
    end = time.monotonic() + 20
    desk = hands.desk
    while time.monotonic() < end:
        hands.settle()
        picture, files = desk.syncing.picture(), desk.transfers.picture()
        is_done = bool(picture.attempts) and picture.attempts[0].outcome == "done"
        if is_done and not (picture.unsent or files.up.files or files.down.files):
            break
    say(mark("demo", "Exchanged with the server."))
