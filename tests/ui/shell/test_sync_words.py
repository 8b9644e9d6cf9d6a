"""The state of the exchange in words: from receipts alone, and never better than they are."""

from __future__ import annotations

from datetime import datetime

import pytest

from app.ui.shell.outlook_words import Moving, size_words
from app.ui.shell.sync_view import SyncState
from app.ui.shell.sync_words import view_of, when_words
from app.ui.translate import use_language
from app.usecases.sync_picture import Attempt, SyncPicture

HERE = "https://shyraq.example.kz"
NOW = datetime(2026, 11, 21, 14, 40)
GOOD = Attempt(datetime(2026, 11, 21, 14, 32), "done", sent=12, received=3, size=1400)
LOST = Attempt(datetime(2026, 11, 20, 16, 40), "Unreachable")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (SyncPicture(unsent=5), SyncState.LOCAL),
        (SyncPicture(HERE), SyncState.PENDING),
        (SyncPicture(HERE, attempts=(GOOD,)), SyncState.SYNCED),
        (SyncPicture(HERE, unsent=1, attempts=(GOOD,)), SyncState.PENDING),
        (SyncPicture(HERE, unsent=1, attempts=(LOST, GOOD)), SyncState.OFFLINE),
        (SyncPicture(HERE, attempts=(GOOD, LOST)), SyncState.SYNCED),
        (SyncPicture(HERE, conflicts=1, attempts=(GOOD,)), SyncState.ATTENTION),
        (SyncPicture(HERE, attempts=(Attempt(NOW, "DeviceUnknown"), GOOD)), SyncState.ATTENTION),
        (SyncPicture(HERE, attempts=(Attempt(NOW, "Cancelled"), GOOD)), SyncState.SYNCED),
    ],
)
def test_the_state_follows_from_receipts(facts: SyncPicture, expected: SyncState) -> None:
    """Sent is only what a server confirmed; without a receipt nothing is called sent."""
    assert view_of(facts, NOW).state is expected
    assert view_of(facts, NOW, moving=Moving()).state is SyncState.SYNCING


def test_the_last_exchanges_are_told_in_plain_words() -> None:
    """What moved, how much it was, and what went wrong, in words and with times people say."""
    use_language("kk")
    view = view_of(SyncPicture(HERE, 2, datetime(2026, 11, 19, 9, 15), attempts=(GOOD, LOST)), NOW)
    use_language("en")
    assert [line.when for line in view.lines] == ["14:32", "кеше 16:40"]
    assert view.lines[0].text == "12 өзгеріс жіберілді, 3 өзгеріс алынды (1,4 КБ)"
    assert view.lines[1].text == "Байланыс жоқ"
    assert "19.11.2026" in view.note


def test_without_a_server_nothing_can_be_exchanged() -> None:
    """A profile without a server says so and does not offer an exchange."""
    view = view_of(SyncPicture(unsent=5), NOW)
    assert not view.can_sync
    assert "this computer" in view.note


def test_sizes_and_times_are_short() -> None:
    """Sizes have one decimal, moments are as short as people say them."""
    assert [size_words(size) for size in (0, 740, 1400, 2_340_000)] == ["0.1 kB", "0.7 kB", "1.4 kB", "2.3 MB"]
    assert when_words(datetime(2025, 1, 2, 3, 4), NOW) == "02.01.2025"
