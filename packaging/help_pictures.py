"""Make the pictures of the help from the real windows: `python packaging/help_pictures.py [--check]`.

The practice school is opened on one fixed day in each language, without a screen; every picture is a part of its
window, drawn with few colours. They are taken in one order, so the same screens give the same files and a picture
changes only with its screen.
`--check` writes nothing and names the pictures that are no longer true; exit code 0 means none.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "*.warning=false"  # an offscreen window cannot be raised, and says so each time

from PySide6.QtCore import QPoint, QRect, QSize, Qt  # noqa: E402 - the path and the platform come first
from PySide6.QtGui import QImage, QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from app.bootstrap import open_profile  # noqa: E402
from app.demo.hands import CONTROL, Hands  # noqa: E402
from app.domain.help_topics import picture_file  # noqa: E402
from app.domain.records.conflicts import EditConflict  # noqa: E402
from app.domain.records.people import Person  # noqa: E402
from app.domain.resources import resource_path  # noqa: E402
from app.paths import Profile  # noqa: E402
from app.practice.cast import FACILITATOR  # noqa: E402
from app.practice.places import Places  # noqa: E402
from app.practice.story import StoryTime  # noqa: E402
from app.practice.year import tell_year  # noqa: E402
from app.settings import THEME, Settings  # noqa: E402
from app.storage import local  # noqa: E402
from app.storage.practice import as_received, hurried  # noqa: E402
from app.ui import volumes  # noqa: E402
from app.ui.seats.chooser import ChooserView  # noqa: E402
from app.ui.shell.window import MainWindow  # noqa: E402
from app.ui.translate import LANGUAGES  # noqa: E402
from app.usecases.desk import KAZAKH_TIME  # noqa: E402
from app.usecases.identity import school_name_at  # noqa: E402
from app.usecases.seats import Seat  # noqa: E402

Key = Qt.Key
MOMENT = datetime(2026, 11, 18, 10, 20, tzinfo=KAZAKH_TIME)
"""A Wednesday in the second term."""
WINDOW = (1000, 620)
"""Narrow enough for one pane, so that a part of it is readable beside a text."""
WIDE = (1240, 700)
MOST, LOW, FURTHER = (640, 400), (560, 260), 1.55
COLOURS, EXACT = 200, 48
"""So many colours a picture has, and so many of them, the most frequent, are kept as they are."""


class StandingClock:
    """It is always the same moment."""

    def wall_ms(self) -> int:
        return round(MOMENT.timestamp() * 1000)

    def elapsed_ms(self) -> int:
        return 0


class Stop(NamedTuple):
    """Where a picture is taken: a page, what to do there, and the widget whose upper left part is shown."""

    page: str
    show: Callable[[Places], dict[str, object]] = lambda _places: {}
    act: Callable[[Hands], object] = lambda _hands: None
    of: str = ""
    """Class of the widget; "" is the page."""
    whole: bool = False
    """Look at more of it, from further away."""
    header: bool = False
    """The upper right part of the window instead, with what hangs below it."""


def _type_exceptions(hands: Hands) -> None:
    hands.press(Key.Key_E, CONTROL)
    hands.write("4 9")


def _choose_roster(hands: Hands) -> None:
    from app.ui.importing.panel import ImportPanel

    hands.find(ImportPanel).start_view.chosen.emit(resource_path("practice", "roster.xlsx"))


def _watch(hands: Hands) -> None:
    hands.write("1")
    for pupil, seen in (("A", "Диаграмманы бірден оқыды"), ("B", "Көршісінен сұрады")):
        hands.write(f"{pupil}{seen}")
        hands.press(Key.Key_Return)
        hands.settle()


def _write_agenda(hands: Hands) -> None:
    for item in ("Өткен келісімдерге қайта оралу", "Зерттеу сұрағын нақтылау"):
        hands.write(item)
        hands.press(Key.Key_Return)
        hands.settle()


def _open_sync(hands: Hands) -> None:
    chip = hands.window.content.header.sync
    chip.setFocus()
    chip.open_panel()


def _make_poster(hands: Hands) -> None:
    from app.ui.projects.page import ProjectsPage

    hands.find(ProjectsPage).detail._show_poster()


def _print(hands: Hands) -> None:
    hands.press(Key.Key_P, CONTROL)


def _write_twice(hands: Hands) -> None:
    """Two people wrote one note without seeing each other."""
    store = hands.desk.store
    person = next(one for one in store.all(Person) if one.surname == FACILITATOR[0])
    now, other = ("Кездесу қарашада. Топта үш мұғалім.", "Кездесу желтоқсанда. Топта үш мұғалім.")
    with store.work(author=person.id) as work:
        work.save(replace(person, note=now))
        work.save(
            EditConflict(
                id=store.new_id(), row_id=person.id, type_number=Person.record_type.number,
                field_number=Person.record_type.by_name["note"].number, kept_value=now, other_value=other,
                kept_author=person.id, other_author=person.id, kept_device=store.device, other_device=7,
                kept_stamp=store.clock.next_stamp(), other_stamp=store.clock.next_stamp(),
            )
        )  # fmt: skip
    hands.page("settings", section="sync")


def _put_stick_in(hands: Hands) -> None:
    """A stick is in a computer that a server knows."""
    from app.ui.settings.page import SettingsPage

    with hands.desk.store.transaction() as connection:
        local.write(connection, "server", {"url": "https://shyraq.example.kz", "insecure": False})
    volumes.removable_volumes = lambda: (volumes.Volume(Path("KINGSTON"), "KINGSTON", 3_900_000_000),)
    hands.page("settings", section="sync")
    hands.find(SettingsPage).sync.show_stick()


def _show_people(hands: Hands) -> None:
    """Two people work here, and nobody sits down yet."""
    desk, window = hands.desk, hands.window
    people = sorted(desk.store.all(Person), key=lambda one: (one.surname != FACILITATOR[0], one.surname))[:2]
    school = school_name_at(desk, window.language)
    seats = [
        Seat(Profile(Path(str(place))), place, f"{one.surname} {one.given_name}", school, place == 1, 2 * place - 2)
        for place, one in enumerate(people, 1)
    ]
    view = ChooserView(window.language, seats, seats[0].profile)
    view.setMaximumSize(MOST[0], LOW[1] + 200)
    window.cover(view)
    for seat in seats:
        view.show_unsent(seat)


STOPS: dict[str, Stop] = {
    "today": Stop("today"),
    "attendance": Stop("sessions", lambda at: {"event": at.event, "sheet": True, "slot": at.slot}, _type_exceptions),
    "session": Stop("sessions", lambda at: {"event": at.event, "session": at.slot}, _write_agenda),
    "calendar": Stop("calendar"),
    "certificates": Stop("sessions", lambda at: {"event": at.event, "certificates": True}, whole=True),
    "cycle": Stop("lesson-study", lambda at: {"cycle": at.cycle}),
    "lesson": Stop("lesson-study", lambda at: {"lesson": at.lesson, "tab": "sheet"}),
    "discussion": Stop("lesson-study", lambda at: {"lesson": at.lesson, "tab": "discussion"}),
    "pad": Stop("lesson-study", lambda at: {"lesson": at.lesson, "tab": "pad"}, _watch),
    "project-log": Stop("projects", lambda at: {"project": at.project, "section": "log"}),
    "portfolio": Stop("projects", lambda at: {"project": at.project, "section": "portfolio"}, of="PortfolioSection"),
    "poster": Stop("projects", lambda at: {"project": at.project}, _make_poster, "PosterDialog", whole=True),
    "people": Stop("people"),
    "import": Stop("people", lambda _at: {"importing": True}, _choose_roster),
    "exchange": Stop("settings", lambda _at: {"section": "about"}, _open_sync, header=True),
    "printing": Stop("sessions", lambda at: {"event": at.event, "sheet": True}, _print, "PreviewDialog"),
    "versions": Stop("settings", lambda _at: {"section": "sync"}, _write_twice, "ConflictsCard", whole=True),
    "stick": Stop("settings", lambda _at: {"section": "sync"}, _put_stick_in, "StickCard", whole=True),
    "several-people": Stop("settings", lambda _at: {"section": "seats"}, _show_people, "ChooserView"),
}
"""The last ones change what they show, so that they come after all others."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, say which pictures are no longer true")
    options = parser.parse_args()
    changed = []
    with tempfile.TemporaryDirectory() as folder:
        profile, places = make_school(Path(folder) / "school")
        for language in LANGUAGES:
            copy = Path(folder) / language
            shutil.copytree(profile.folder, copy)  # what is written for one language is not in the way of the next
            with seated(Profile(copy), language) as hands:
                for name, stop in STOPS.items():
                    file = Path(picture_file(language, name))
                    if keep(taken(hands, places, stop), file, write=not options.check):
                        changed.append(file.relative_to(ROOT).as_posix())
    print("\n".join(changed) or "Every picture shows its screen as it is.")
    return 1 if options.check and changed else 0


def make_school(folder: Path) -> tuple[Profile, Places]:
    """A school on its day after a year of work, and where the pictures are taken in it."""
    profile, story_time = Profile(folder), StoryTime(round(MOMENT.timestamp() * 1000))
    with open_profile(profile, story_time) as assembly, hurried(assembly.store):
        places = tell_year(assembly.desk, story_time, with_neighbours=False)
        assembly.desk.checking.daily()  # not again today: what only looks received would not pass
        as_received(assembly.store)
    Settings(profile.settings).set(THEME, "light")
    return profile, places


@contextmanager
def seated(profile: Profile, language: str) -> Iterator[Hands]:
    """Somebody at the window in `language`, whose cursor does not blink."""
    hands = Hands(profile, language, Path(), StandingClock())
    QApplication.setCursorFlashTime(0)
    try:
        yield hands
    finally:
        hands.get_up()


def taken(hands: Hands, places: Places, stop: Stop) -> QImage:
    """The picture of one stop."""
    hands.window.resize(*(WIDE if stop.whole or stop.header else WINDOW))
    page = hands.page(stop.page, **stop.show(places))
    stop.act(hands)
    hands.settle()
    shown = page if not stop.of else the_one(hands, stop.of)
    image = header_of(hands.window) if stop.header else drawn(shown)
    room = QSize(*MOST) * (FURTHER if stop.whole else 1)
    size = image.size().boundedTo(QSize(*LOW) if stop.header else room)
    image = image.copy(QRect(image.width() - size.width() if stop.header else 0, 0, size.width(), size.height()))
    if stop.whole:
        image = image.scaled(
            QSize(*MOST), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    if shown.isWindow():
        shown.close()
        hands.settle()
    return with_few_colours(image)


def header_of(window: MainWindow) -> QImage:
    """The window with the panel that hangs below the sync chip."""
    picture, panel, chip = window.grab(), QApplication.activePopupWidget(), window.content.header.sync
    if panel is not None:
        painter, below = QPainter(picture), chip.mapTo(window, chip.rect().bottomRight())
        painter.drawPixmap(below + QPoint(1 - panel.width(), 4), panel.grab())
        painter.end()
        panel.close()
    return picture.toImage()


def the_one(hands: Hands, name: str) -> QWidget:
    """The dialog of a class that is open."""
    for widget in hands.window.findChildren(QWidget):
        if type(widget).__name__ == name and widget.isVisible():
            return widget
    raise RuntimeError(name)


def drawn(widget: QWidget) -> QImage:
    """A widget on the ground of the window, which a page lets show through."""
    picture = QPixmap(widget.size())
    picture.fill(widget.palette().window().color())
    widget.render(picture)
    return picture.toImage()


def with_few_colours(image: QImage) -> QImage:
    """The image with its most frequent colours only: a screen has few, and its letters' edges need not be exact."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    found = Counter(memoryview(image.constBits()).cast("I"))
    shades: dict[tuple[int, int, int], int] = {}
    for colour, _count in sorted(found.items(), key=lambda each: (-each[1], each[0])):
        shades.setdefault((colour >> 20 & 15, colour >> 12 & 15, colour >> 4 & 15), colour)
    often = [colour for colour, _count in found.most_common(EXACT)]
    table = list(dict.fromkeys([*often, *shades.values()]))[:COLOURS]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def keep(image: QImage, file: Path, *, write: bool) -> bool:
    """Write the picture if it differs from the one that is there; whether it does."""
    there = QImage(str(file))
    if not there.isNull() and there.convertToFormat(QImage.Format.Format_RGB32) == image.convertToFormat(
        QImage.Format.Format_RGB32
    ):
        return False
    if write:
        file.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(file), "PNG", 0)  # 0 packs the most
    return True


if __name__ == "__main__":
    sys.exit(main())
