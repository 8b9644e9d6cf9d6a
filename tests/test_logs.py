"""Logs never hold anything about people."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.logs import FILE_NAME, redact, start_logging, stop_logging


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """Return the path of a log that is being written."""
    root = logging.getLogger()
    level = root.level
    start_logging(tmp_path, "debug")
    yield tmp_path / FILE_NAME
    stop_logging()
    root.setLevel(level)


@pytest.mark.parametrize(
    "secret",
    [
        "Ахметова Әсел", "Қасым-Жомарт", "асел@мектеп.қаз", "asel.a@mektep.kz", "+7 (707) 505-03-81", "87075050381",
        "7 707 505 03 81", "880214300127", "880214 300127", "C:\\Users\\Әсел\\shyraq.db",
    ],
)  # fmt: skip
def test_redaction_hides_people(secret: str) -> None:
    """Names, addresses, phone numbers and personal numbers are hidden wherever they stand in a line."""
    line = redact(f"saved {secret}, 3 rows in 12 ms")

    assert secret not in line
    assert line.startswith("saved ")
    assert line.endswith(", 3 rows in 12 ms")
    assert not any("\u0400" <= letter <= "\u052f" for letter in line)


@pytest.mark.parametrize(
    "fact", ["row 0191f3a27c0070008000000000000001", "stamp 14098432000123", "2026-11-21 10:00:00,123"]
)
def test_technical_facts_stay(fact: str) -> None:
    """Ids, stamps, counts and times are what a log is for."""
    assert redact(fact) == fact


def test_arguments_and_tracebacks_are_redacted_too(log_file: Path) -> None:
    """Whatever way a name takes into a log, it does not arrive in the file."""
    log = logging.getLogger("app.test")
    log.info("person %s saved", "Ахметова")
    try:
        raise ValueError("Әсел +77075050381")
    except ValueError:
        log.exception("failed for %(name)s", {"name": "Ғабдуллин"})
    stop_logging()

    text = log_file.read_text(encoding="utf-8")
    assert "ValueError: [hidden] [hidden]" in text
    assert "person [hidden] saved" in text
    for secret in ("Ахметова", "Әсел", "Ғабдуллин", "707505"):
        assert secret not in text


def test_a_folder_that_cannot_be_written_is_no_reason_not_to_work(tmp_path: Path) -> None:
    """Without a place for the log the program goes on without one."""
    (tmp_path / "logs").write_text("", encoding="utf-8")

    start_logging(tmp_path / "logs")

    assert not any(isinstance(h, logging.handlers.RotatingFileHandler) for h in logging.getLogger().handlers)
