"""What stands above a coordinator's pages about schools that are not here whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.storage.opening import close_store
from app.ui.shell.partial_strip import PartialStrip
from tests.support.page_room import PageRoom
from tests.support.region import make_region, school_named, see_from_afar

WHOLE = "Ақсу тірек мектебі"


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[PageRoom]:
    desk = make_region(tmp_path)
    made = PageRoom(desk, qtbot)
    yield made
    made.close()
    close_store(desk.store)


def served(room: PageRoom, show: Callable[..., QWidget]) -> PartialStrip:
    strip = PartialStrip(lambda: room.asked.append(("region", {})))
    show(strip, width=1000, height=80)
    strip.serve(room.context)
    strip.show_on("sessions")
    room.settle()
    return strip


def test_lists_say_how_many_schools_they_count(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Above lists stands how many schools are in them; the page of the region says it itself."""
    see_from_afar(room.desk, whole=WHOLE)
    strip = served(room, show)
    assert strip.banner.sentence() == "1 of 6 schools are here whole; figures and lists count only these."
    strip.show_on("region")
    room.settle()
    assert not strip.isVisible()


def test_what_goes_is_said_before_it_goes(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """Before schools that nobody asked for become summaries, every page says so."""
    see_from_afar(room.desk, whole=WHOLE)
    room.desk.region.want(school_named(room.desk, WHOLE), whole=False)
    strip = served(room, show)
    strip.show_on("region")
    room.settle()
    assert strip.isVisible()
    assert "only the summary of 1 school stays here" in strip.banner.sentence()


def test_nothing_is_said_where_all_is_here(room: PageRoom, show: Callable[..., QWidget]) -> None:
    """A facilitator, or a coordinator with an older server, reads no such sentence."""
    assert not served(room, show).isVisible()
