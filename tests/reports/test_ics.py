"""Calendar files as RFC 5545 wants them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from app.reports.ics import CalendarEntry, calendar_file

WRITTEN = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


def unfolded(data: bytes) -> list[str]:
    """The lines as a reader sees them."""
    return data.decode().replace("\r\n ", "").split("\r\n")


def test_a_session_keeps_its_time_on_the_wall() -> None:
    """Day, hours, place and title stand in the file; no zone moves them."""
    entry = CalendarEntry("a@shyraq", "Сессия; 1, кіріспе", date(2026, 11, 25), time(15), time(16, 30), "Кітапхана")
    lines = unfolded(calendar_file([entry], "Ақсу мектебі", WRITTEN))
    for line in ("DTSTART:20261125T150000", "DTEND:20261125T163000", "SUMMARY:Сессия\\; 1\\, кіріспе",
                 "LOCATION:Кітапхана", "DTSTAMP:20261125T100000Z", "UID:a@shyraq"):  # fmt: skip
        assert line in lines
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]


def test_what_is_due_takes_the_whole_day() -> None:
    """Without a start it is a day from this one to the next."""
    lines = unfolded(calendar_file([CalendarEntry("b", "Мерзімі", date(2026, 12, 31))], "", WRITTEN))
    assert "DTSTART;VALUE=DATE:20261231" in lines
    assert "DTEND;VALUE=DATE:20270101" in lines


@given(st.text(max_size=300), st.text(max_size=300))
def test_lines_are_short_and_no_text_breaks_out(title: str, details: str) -> None:
    """Whatever people write, no line is longer than 75 bytes and no entry ends early."""
    data = calendar_file([CalendarEntry("c", title, date(2026, 1, 1), details=details)], "x", WRITTEN)
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
    assert data.count(b"\r\nEND:VEVENT\r\n") == 1
    assert b"\n" not in data.replace(b"\r\n", b"")
