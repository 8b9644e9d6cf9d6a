"""The state of the exchange in words: from receipts alone, and never better than they are."""

from __future__ import annotations

from datetime import datetime

import pytest

from app.domain.rules.data_budget import Limits
from app.ui.kit.tokens import Tone
from app.ui.shell.outlook_words import Moving, cost_words, moving_words, risk_view, size_words, spent_words
from app.ui.shell.sync_view import SyncState, deed_words
from app.ui.shell.sync_words import view_of, when_words
from app.ui.translate import use_language
from app.usecases.sync_picture import Attempt, Cost, Risk, SyncPicture

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


COST = Cost(text=38_000, photos=3, photo_bytes=4_100_000, seconds=370.0)
PRICES = {
    "kk": "Жіберуді күтіп тұр: мәтін 38,0 КБ, фото 4,1 МБ, соңғы жылдамдықпен шамамен 6 минут.",
    "ru": "Ждёт отправки: 38,0 КБ текста, 4,1 МБ фото, около 6 мин при вашей последней скорости.",
    "en": "Waiting to go: 38.0 kB of text, 4.1 MB of photos, about 6 minutes at your last speed.",
}


@pytest.mark.parametrize("language", sorted(PRICES))
def test_the_price_is_one_sentence(language: str) -> None:
    """Text, photos and time of an exchange are said before it begins, in each language."""
    use_language(language)
    said = cost_words(COST)
    use_language("en")
    assert said == PRICES[language]


def test_what_is_not_known_is_not_promised() -> None:
    """Without a speed no time is told, without photos none are named, and nothing waiting has no price."""
    assert cost_words(Cost(text=700)) == "Waiting to go: 0.7 kB of text."
    assert cost_words(Cost(photos=1, photo_bytes=2_000_000)) == "Waiting to go: 2.0 MB of photos."
    assert cost_words(Cost()) == ""


def test_the_meter_says_what_would_be_lost() -> None:
    """One sentence with numbers and the day of the oldest, a bar that fills with its age, and the copy elsewhere."""
    risk = Risk(12, 3, datetime(2026, 11, 16, 9, 0), datetime(2026, 11, 18, 8, 0))
    view = risk_view(risk, NOW)
    lost, oldest = "12 changes, 3 photos or documents", "16.11.2026"
    assert view.sentence == f"If this computer died now, this would be lost: {lost}. The oldest is from {oldest}."
    assert view.copy == "Last copy on another disk: 3 days ago."
    assert 0 < view.share < 1
    assert risk_view(Risk(), NOW).sentence == "If this computer died now, nothing would be lost."
    assert not risk_view(Risk(), NOW).is_any
    old = risk_view(Risk(1, 0, datetime(2026, 1, 1)), NOW)
    assert (old.share, old.tone) == (1.0, Tone.ERR)


def test_an_exchange_under_way_tells_real_numbers() -> None:
    """Bytes both ways, the speed, and the time left as long as more waits here than has gone."""
    said = moving_words(Moving(2, 5, 10_000, 2_000, 6.0), Cost(text=40_000))
    assert "10.0 kB sent, 2.0 kB received. 2.0 kB a second. About 1 minute left." in said
    assert "left" not in moving_words(Moving(2, 5, 40_000, 2_000, 6.0), Cost(text=40_000))
    assert "second" not in moving_words(Moving(0, 0, 100, 0, 0.1), Cost())
    assert "kept" in moving_words(Moving(is_stopping=True), Cost())


def test_a_spent_day_is_no_alarm() -> None:
    """The data of the day being used up is told calmly, and the button says that it still works."""
    facts = SyncPicture(HERE, 2, attempts=(Attempt(NOW, "BudgetSpent"), GOOD), limits=Limits(5), spent=5_000_000)
    view = view_of(facts, NOW)
    assert view.state is SyncState.PENDING
    assert "5 MB" in view.note
    assert deed_words(view) == "Exchange anyway"
    assert spent_words(facts) == "Today so far: 5.0 MB of 5 MB."
