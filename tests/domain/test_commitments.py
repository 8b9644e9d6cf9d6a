"""What was agreed comes back until it is closed."""

from __future__ import annotations

from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import NOBODY, Id
from app.domain.records.events import Slot
from app.domain.records.sessions import AgendaItem, Commitment
from app.domain.rules.agenda import check_agenda, read_agenda
from app.domain.rules.commitments import Agreed, check_commitment, comes_back, in_order, is_overdue

FIRST = date(2026, 9, 5)
DAYS = st.integers(0, 300).map(lambda days: FIRST + timedelta(days=days))


def a_slot(number: int, day: date | None, start: time | None = time(15)) -> Slot:
    return Slot(id=Id(bytes(15) + bytes([number])), event_id=NOBODY, day=day, start=start, end=time(17))


def agreed(made: Slot | None, closed_on: date | None = None, **more: object) -> Agreed:
    slot = made.id if made else None
    return Agreed(Commitment(id=NOBODY, event_id=NOBODY, slot_id=slot, closed_on=closed_on, **more), made)  # type: ignore[arg-type]


@given(DAYS, DAYS)
def test_open_ones_come_back_at_every_later_session_and_at_no_earlier_one(made: date, held: date) -> None:
    """An open commitment is shown at a session exactly if it was made on a day before."""
    assert comes_back(agreed(a_slot(1, made)), a_slot(2, held)) is (made < held)


@given(DAYS, DAYS, DAYS)
def test_closing_ends_the_coming_back_after_that_day(made: date, held: date, closed: date) -> None:
    """The session that closed it still shows it, later ones do not."""
    shown = comes_back(agreed(a_slot(1, made), closed), a_slot(2, held))
    assert shown is (made < held <= closed)


def test_two_sessions_of_one_day_are_told_apart_by_their_hours() -> None:
    """What the morning agreed comes back in the afternoon, and not the other way round."""
    morning, afternoon = a_slot(1, FIRST, time(9)), a_slot(2, FIRST, time(14))
    assert comes_back(agreed(morning), afternoon)
    assert not comes_back(agreed(afternoon), morning)


def test_it_does_not_come_back_to_its_own_session_and_does_from_a_lost_one() -> None:
    """A slot lists its own commitments as agreed; what has lost its slot is not lost itself."""
    slot = a_slot(1, FIRST)
    assert not comes_back(agreed(slot), slot)
    assert comes_back(agreed(None), slot)


def test_open_ones_stand_first_and_earliest_first() -> None:
    """The order of talking: open by date, then what is done."""
    slot = a_slot(1, FIRST)
    late, soon, undated = agreed(slot, due=date(2026, 11, 1)), agreed(slot, due=date(2026, 10, 1)), agreed(slot)
    done = agreed(slot, date(2026, 9, 20), due=date(2026, 9, 20))
    assert in_order([done, undated, late, soon]) == (soon, late, undated, done)


def test_a_commitment_wants_an_owner_and_a_day_that_can_be() -> None:
    """Nobody's promise and a day before the session are said, and stop nothing."""
    odd = agreed(a_slot(1, FIRST), due=FIRST - timedelta(days=1), closed_on=None)
    found = check_commitment(odd, FIRST)
    assert {each.code for each in found} == {"no_owner", "due_before_agreed"}
    assert not any(each.blocks for each in found)
    fine = agreed(a_slot(1, FIRST), owner_name="Ерғали Үміт", due=FIRST + timedelta(days=7))
    assert check_commitment(fine, FIRST) == ()
    assert is_overdue(fine.commitment, FIRST + timedelta(days=8))
    assert not is_overdue(fine.commitment, FIRST + timedelta(days=7))


def test_an_agenda_is_read_from_lines() -> None:
    """Minutes may stand in front, with or without their word; empty lines are nothing."""
    read = read_agenda("15 Өткен келісімдер\n\n  30 мин – Зерттеу сұрағы \nҚорытынды")
    assert read == (("Өткен келісімдер", 15), ("Зерттеу сұрағы", 30), ("Қорытынды", None))


@given(st.lists(st.integers(0, 200), max_size=8))
def test_an_agenda_warns_only_when_it_takes_more_than_the_slot(minutes: list[int]) -> None:
    """Two hours of slot hold two hours of agenda."""
    items = [AgendaItem(id=NOBODY, slot_id=NOBODY, minutes=each) for each in minutes]
    assert bool(check_agenda(items, a_slot(1, FIRST))) is (sum(minutes) > 120)
    assert check_agenda(items, a_slot(1, FIRST, None)) == ()
