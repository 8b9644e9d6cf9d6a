"""What the sheet reads from lines of numbers, pasted tables and times."""

from __future__ import annotations

from datetime import date, time

import pytest

from app.domain.ids import NOBODY
from app.domain.records.events import Attendance, AttendanceStatus, Slot
from app.ui.attendance.exceptions import read_exceptions
from app.ui.attendance.pasting import read_pasted
from app.ui.attendance.when import details_text, with_details

A, L, P = AttendanceStatus.ABSENT, AttendanceStatus.LATE, AttendanceStatus.PRESENT
SLOT = Slot(id=NOBODY, event_id=NOBODY, day=date(2026, 10, 16), start=time(10), end=time(11, 30))


@pytest.mark.parametrize(
    ("text", "marks", "unread"),
    [
        ("4 17 22", {4: A, 17: A, 22: A}, ()),
        ("4,17;22.", {4: A, 17: A, 22: A}, ()),
        ("3-5 9к", {3: A, 4: A, 5: A, 9: L}, ()),
        ("3 – 5К", {3: L, 4: L, 5: L}, ()),
        ("", {}, ()),
        ("31 0 5-2 4ы б", {}, ("31", "0", "5-2", "4ы", "б")),
    ],
)
def test_exceptions(text: str, marks: dict[int, AttendanceStatus], unread: tuple[str, ...]) -> None:
    """Numbers, ranges and letters are read; what lies outside the sheet or is no number is given back."""
    read = read_exceptions(text, A, 30, "kk")
    assert (read.marks, read.unread) == (marks, unread)


def test_pasted_block_keeps_its_shape() -> None:
    """Lines are people and tabs are slots; empty cells mark nobody."""
    read = read_pasted("+\tкелмеді\n\n\tlate\r\n???", "kk")
    assert read.marks == {(0, 0): P, (0, 1): A, (2, 1): L}
    assert read.unread == ("???",)


@pytest.mark.parametrize(
    ("status", "text", "arrival", "departure"),
    [
        (L, "20", time(10, 20), None),
        (L, "10:05", time(10, 5), None),
        (L, "1005", time(10, 5), None),
        (AttendanceStatus.LEFT_EARLY, "15", None, time(11, 15)),
        (AttendanceStatus.LEFT_EARLY, "11.00", None, time(11)),
        (L, "", None, None),
    ],
)
def test_times(status: AttendanceStatus, text: str, arrival: time | None, departure: time | None) -> None:
    """Short numbers are minutes from the slot's border, everything else is a time of day."""
    found = Attendance(id=NOBODY, slot_id=NOBODY, person_id=NOBODY, status=status)
    made = with_details(found, SLOT, text)
    assert made is not None
    assert (made.arrival, made.departure) == (arrival, departure)
    assert with_details(made, SLOT, details_text(made)) == made


@pytest.mark.parametrize("text", ["95", "көп", "25:10"])
def test_times_that_cannot_be(text: str) -> None:
    """Minutes beyond the slot and words are not taken."""
    found = Attendance(id=NOBODY, slot_id=NOBODY, person_id=NOBODY, status=L)
    assert with_details(found, SLOT, text) is None
