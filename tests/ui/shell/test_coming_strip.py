"""What the window says while a school comes to a computer that is new to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QWidget

from app.ui.shell.coming_strip import ComingStrip
from app.ui.shell.outlook_words import Moving
from app.ui.shell.sync_words import view_of
from app.ui.translate import use_language
from app.usecases.sync_picture import Attempt, Coming, SyncPicture

NOW = datetime(2026, 11, 21, 14, 40)
GOOD = Attempt(NOW, "done", received=300)


def facts(since: datetime | None) -> SyncPicture:
    return SyncPicture("https://shyraq.example.kz", attempts=(GOOD,), coming=Coming(since))


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_window_says_how_far_back_a_school_has_come(language: str) -> None:
    """In every language, in the panel and above the pages, before any date is known and after, also while it comes."""
    use_language(language)
    before, after = (view_of(facts(since), NOW) for since in (None, datetime(2023, 9, 1)))
    moving = view_of(facts(datetime(2023, 9, 1)), NOW, moving=Moving())
    use_language("en")
    assert before.coming
    assert before.coming != after.coming
    for view in (after, moving):
        assert "01.09.2023" in view.coming
        assert view.note.startswith(view.coming)


def test_nothing_is_said_of_a_school_that_is_here() -> None:
    """Once all of it is here no word is left of it."""
    assert not view_of(SyncPicture("https://shyraq.example.kz", attempts=(GOOD,)), NOW).coming


def test_the_strip_goes_when_all_is_here(show: Callable[..., QWidget]) -> None:
    """Above the pages stands the sentence, until there is nothing more to say."""
    strip = ComingStrip()
    show(strip, width=1000, height=80)
    strip.say("Осында")
    assert strip.isVisible()
    assert strip.banner.sentence() == "Осында"
    strip.say("")
    assert not strip.isVisible()
