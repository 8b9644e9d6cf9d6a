"""The main window with real pages of its own making, over lanes that answer at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.problems import StorageFull
from app.ui import pages
from app.ui.background import Background, Live
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.tokens import Scheme
from app.ui.pages import PAGES, PageSpec
from app.ui.shell.content import Service
from app.ui.shell.finding import Hit
from app.ui.shell.rail import RailButton
from app.ui.shell.search import SearchPanel
from app.ui.shell.sync_view import SyncLine, SyncState, SyncView, state_words
from app.ui.shell.window import MainWindow
from app.ui.translate import LANGUAGES, PSEUDO, use_language
from app.usecases.desk import Desk
from tests.support.typing import press_key, type_text


class Notes(QWidget):
    """A page with one field; remembers what it was told."""

    made: list[str] = []  # noqa: RUF012 - shared on purpose: counts the pages of all windows
    saved: list[str] = []  # noqa: RUF012 - the same

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.opened: list[dict[str, object]] = []
        self.refreshed = 0
        self.field = DraftLineEdit()
        self.field.committed.connect(Notes.saved.append)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self.tr("Notes")))
        layout.addWidget(self.field)
        Notes.made.append(context.language)

    def open(self, **args: object) -> None:
        """Remember the arguments."""
        self.opened.append(args)

    def refresh(self) -> None:
        """Count."""
        self.refreshed += 1


def create(context: PageContext) -> QWidget:
    """The page factory the registry names."""
    return Notes(context)


def fail(bug: BaseException) -> None:
    """No bug is expected in these tests."""
    raise AssertionError from bug


class AtOnce:
    """A lane that answers at once."""

    def submit(self, work: Callable[[], Any], /) -> Future[Any]:
        """Run the work here and now."""
        finished: Future[Any] = Future()
        finished.set_result(work())
        return finished


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A shown window whose pages are all `Notes`, as a coordinator sees it."""
    own = tuple(PageSpec(s.key, s.title, s.icon, f"{__name__}:create", s.roles, s.at_bottom) for s in PAGES)
    monkeypatch.setattr(pages, "PAGES", own)
    Notes.made.clear()
    Notes.saved.clear()
    made = MainWindow("en", Scheme.LIGHT)
    with qtbot.waitSignal(made.ready), qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    background = Background(dict.fromkeys(("write", "read", "net"), AtOnce()), last_resort=fail)
    desk = cast("Desk", SimpleNamespace(region=SimpleNamespace(seen=lambda: None)))  # these pages ask nothing else
    service = Service(desk, background, Live(), lambda: date(2026, 11, 21), lambda text: HITS if "ә" in text else ())
    made.attach(service, role="coordinator")
    yield made
    made.close()
    made.deleteLater()


HITS = (Hit("Қуанышева Әсел", "Математика", "user", "people", {"person": 7}),)


def buttons(window: MainWindow) -> list[RailButton]:
    """The buttons of the rail, from top to bottom."""
    return window.content.rail.findChildren(RailButton)


def current(window: MainWindow) -> Notes:
    """The page in view."""
    page = window.content.stack.current()
    assert isinstance(page, Notes)
    return page


def test_the_frame_stands_before_the_rest(qtbot: QtBot) -> None:
    """The window can be told everything before it is painted; it shows it once its inside is built."""
    made = MainWindow("en", Scheme.DARK, 115)
    made.set_school("Ақсу")
    made.show_sync(SyncView(SyncState.OFFLINE, 2))
    with qtbot.waitSignal(made.ready):
        made.show()
    assert "2" in made.content.header.sync.text()
    assert made.show_page("today") is None
    made.close()
    made.deleteLater()


def test_the_inside_is_built_anew_only_for_other_pages(window: MainWindow) -> None:
    """A role that sees what is there already keeps it while no page was visited; pages were made for their role."""
    service = window.content._service
    assert service is not None
    window.detach()
    empty = window.content
    window.attach(service, role="administrator")
    kept = window.content
    window.attach(service, role="coordinator")

    assert kept is empty
    assert window.content is not kept


def test_pages_are_made_at_their_first_visit(window: MainWindow) -> None:
    """Only pages that were visited exist; a second visit finds the page as it was left and lets it refresh."""
    assert len(Notes.made) == 1
    first = current(window)
    window.show_page("sessions")
    assert len(Notes.made) == 2
    window.show_page("today")
    assert len(Notes.made) == 2
    assert current(window) is first
    assert first.refreshed == 1


def test_ctrl_and_a_number_change_the_page(window: MainWindow) -> None:
    """Ctrl+1 to Ctrl+7 lead to the pages in the order of the rail, and the header names the page."""
    for number, spec in enumerate(PAGES, start=1):
        press_key(window, Qt.Key(int(Qt.Key.Key_0) + number), modifiers=Qt.KeyboardModifier.ControlModifier)
        assert window.content.stack.key == spec.key
        assert window.content.header.title() == spec.title
    assert [each.isChecked() for each in buttons(window)].count(True) == 1


def test_the_keyboard_follows_to_the_page(qtbot: QtBot, window: MainWindow) -> None:
    """After Ctrl and a number the focus is in the new page, so that the next key goes there."""
    current(window).field.setFocus()
    press_key(window, Qt.Key.Key_2, modifiers=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: current(window).field.hasFocus(), timeout=1000)


def test_people_see_the_pages_of_their_role() -> None:
    """A facilitator has no page of the region; a coordinator has it."""
    assert "region" not in {spec.key for spec in pages.pages_for("facilitator")}
    assert "region" in {spec.key for spec in pages.pages_for("coordinator")}


def test_leaving_a_page_keeps_what_is_typed(window: MainWindow) -> None:
    """Typed text is committed when the person goes to another page, and when the window closes."""
    type_text(current(window).field, "Ғылым")
    window.show_page("sessions")
    assert Notes.saved == ["Ғылым"]
    type_text(current(window).field, "өнер")
    window.close()
    assert Notes.saved == ["Ғылым", "өнер"]


def test_switching_the_language_keeps_the_place(qtbot: QtBot, window: MainWindow) -> None:
    """Switching the language commits what is typed, builds the window anew in it, and stays on the same page."""
    window.show_page("people", person=7)
    type_text(current(window).field, "Әсел")
    with qtbot.waitSignal(window.language_chosen) as chosen:
        window.content.header.language.chosen.emit("kk")
    assert chosen.args == ["kk"]
    assert Notes.saved == ["Әсел"]
    assert window.content.stack.key == "people"
    assert current(window).opened == [{"person": 7}]
    assert current(window).context.language == "kk"


@pytest.mark.parametrize("language", [*LANGUAGES, PSEUDO])
@pytest.mark.parametrize("size", [(1366, 768), (1093, 574), (1024, 560)])
def test_the_window_fits_small_screens(window: MainWindow, language: str, size: tuple[int, int]) -> None:
    """In every language the window can be as small as an old laptop at 125 % needs, and nothing in its frame is cut."""
    window.switch_language(language)
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    header = window.content.header
    assert header.language.geometry().right() <= header.width()
    assert header.sync.width() >= header.sync.sizeHint().width()
    rail_width = tokens.RAIL_WIDTH if size[0] >= tokens.WIDE else tokens.RAIL_WIDTH_NARROW
    assert window.content.rail.width() == rail_width
    assert header.search.isVisible() == (size[0] >= tokens.WIDE)
    use_language("en")


def test_every_text_of_the_frame_is_marked_for_translation(window: MainWindow) -> None:
    """In the pseudo-language everything the frame says is in brackets; what is not would never be translated."""
    window.show_sync(SyncView(SyncState.PENDING, 3))
    window.switch_language(PSEUDO)
    said = [each.accessibleName() for each in buttons(window)]
    said += [window.content.header.sync.text(), window.content.header.search.placeholderText()]
    said += [window.content.header.title()]
    assert [text for text in said if not text.startswith("[")] == []
    window.switch_language("en")


def test_search_finds_and_leads_there(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+K, a few letters, Down and Enter lead to what was found."""
    press_key(window, Qt.Key.Key_K, modifiers=Qt.KeyboardModifier.ControlModifier)
    field = window.content.header.search
    assert field.hasFocus()
    type_text(field, "әсе")
    qtbot.waitUntil(lambda: bool(window.findChildren(SearchPanel)), timeout=2000)
    press_key(field, Qt.Key.Key_Down)
    listing = QApplication.focusWidget()
    assert listing is not None
    press_key(listing, Qt.Key.Key_Return)
    assert field.text() == ""
    assert window.content.stack.key == "people"
    assert current(window).opened == [{"person": 7}]


def test_a_problem_is_shown_in_words_above_the_page(window: MainWindow) -> None:
    """A full disk is explained with its folder and the next step, and goes with the page it belonged to."""
    current(window).context.problem(StorageFull(folder="D:/Шырақ"), current(window))
    text = window.content.stack.problem_text()
    assert "D:/Шырақ" in text
    assert "recycle bin" in text
    window.show_page("sessions")
    assert window.content.stack.problem_text() == ""


@pytest.mark.parametrize("state", SyncState)
def test_the_sync_chip_says_its_state_in_words(window: MainWindow, state: SyncState) -> None:
    """Each of the five states has its own words, for the eye and for the ear, and narrow keeps the count."""
    view = SyncView(state, 3)
    window.show_sync(view)
    chip = window.content.header.sync
    assert chip.text() == state_words(view)
    assert QAccessible.queryAccessibleInterface(chip).text(QAccessible.Text.Name) == chip.text()
    wide = chip.sizeHint().width()
    chip.set_narrow(True)
    assert 32 <= chip.sizeHint().width() < wide


def test_the_five_states_differ() -> None:
    """No two states of the exchange read alike."""
    assert len({state_words(SyncView(state, 3)) for state in SyncState}) == len(SyncState)


def test_the_sync_panel_offers_to_exchange_now(qtbot: QtBot, window: MainWindow) -> None:
    """Behind the chip are the last exchanges in plain words and the button to exchange now."""
    line = SyncLine("14:32", "mark-check", "12 жазба жіберілді")
    window.show_sync(SyncView(SyncState.PENDING, 3, "Ең ескісі: 09:15", (line,)))
    panel = window.content.header.sync.open_panel()
    assert "12 жазба жіберілді" in {each.text() for each in panel.findChildren(QLabel)}
    with qtbot.waitSignal(window.sync_wanted):
        panel.now.click()


def test_the_sync_panel_puts_questions_first(qtbot: QtBot, window: MainWindow) -> None:
    """Where something waits for a person, the way to it is the main button and the first one the keyboard reaches."""
    window.show_sync(SyncView(SyncState.ATTENTION, 5, to_settle=2))
    panel = window.content.header.sync.open_panel()
    assert panel.details.y() < panel.now.y()
    assert panel.details.property("kind") == "primary"
    with qtbot.waitSignal(panel.details_wanted):
        panel.details.click()


def test_a_cover_takes_the_whole_window(window: MainWindow) -> None:
    """The first start covers rail and pages, and gives them back as they were."""
    cover = QLabel("Қош келдіңіз")
    window.cover(cover)
    assert cover.isVisible()
    assert not window.content.isVisible()
    window.switch_language("ru")
    assert cover.isVisible()
    window.uncover()
    assert window.content.isVisible()
    window.switch_language("en")


def test_undo_is_offered_from_a_page(window: MainWindow) -> None:
    """A page shows a toast with a way back, and Ctrl+Z takes it."""
    undone: list[bool] = []
    current(window).context.toast("Мұрағатқа жіберілді", lambda: undone.append(True))
    assert window.content.toast.isVisible()
    assert window.content.toast.geometry().bottom() < window.content.height()
    press_key(window, Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]


def test_everything_in_the_frame_has_a_name(window: MainWindow) -> None:
    """Everything in the frame that takes the focus has a name for a screen reader."""
    nameless = [
        each
        for each in (*window.content.rail.findChildren(QWidget), *window.content.header.findChildren(QWidget))
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
    ]
    assert nameless == []
