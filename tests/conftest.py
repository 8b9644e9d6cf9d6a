"""What every test gets: an offscreen toolkit, folders of its own, and named amounts of random work.

Hypothesis profiles: `default` while programming, `ci` in `packaging/test.sh`, `nightly` for the long run. In `ci` the
random work is the same at every run, so that main is red only for what changed; what is new is found by `nightly`.
A Qt warning fails the test that caused it (`qt_log_level_fail` in pyproject.toml).
"""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from app.logs import stop_logging

# Before the first import of PySide6: the platform plugin is chosen once per process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A shared two-core machine makes single examples slow without anything being wrong.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.register_profile("default", PATIENT, max_examples=100)
settings.register_profile("ci", PATIENT, max_examples=70, derandomize=True)
settings.register_profile("nightly", PATIENT, max_examples=20_000)
settings.load_profile("default")

USER_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA")


@pytest.fixture(scope="session", autouse=True)
def _own_user_folders() -> Iterator[None]:
    """Keep every test, and every program a test starts, away from the folders of the person at the machine."""
    with (
        tempfile.TemporaryDirectory(prefix="shyraq-tests-", ignore_cleanup_errors=True) as home,
        pytest.MonkeyPatch.context() as patch,
    ):
        for name in USER_FOLDERS:
            patch.setenv(name, str(Path(home, name.lower())))
        patch.delenv("LANGUAGE", raising=False)
        yield


@pytest.fixture(autouse=True)
def _no_log_left() -> Iterator[None]:
    """Close the log that a test began, whose folder goes with it."""
    yield
    stop_logging()


def pytest_collection_finish() -> None:
    """Spare the garbage collector the modules and the thousands of collected tests, which all stay, and call it less.

    Left alone it takes a tenth of the whole run.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 10, 10)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the tables of runs that make some: each test gives a heading and its line with `record_property`."""
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.getreports(kind)]
    tables: dict[str, list[tuple[object, ...]]] = {}
    for heading, line in (found for report in reports for found in report.user_properties):
        tables.setdefault(heading, []).append(tuple(line))
    for heading, lines in tables.items():
        terminalreporter.section("table")
        for line in (tuple(heading.split(", ")), *sorted(lines, key=str)):
            terminalreporter.write_line(" | ".join(map(str, line)))


@pytest.fixture
def profile_dir(tmp_path: Path) -> Path:
    """Return the folder of a profile that does not exist yet, with a Kazakh name and a space in it."""
    return tmp_path / "Әсел profile"


@pytest.fixture(scope="session")
def kills() -> int:
    """Return the measure of the kill loops: a few kills, or as many as `test.sh --kill-loop` asks for."""
    return int(os.environ.get("SHYRAQ_KILLS", "12"))


@pytest.fixture
def postgres_url() -> Iterator[str]:
    """Return the URL of an empty PostgreSQL database of this test's own."""
    from tests.support.postgres import fresh_database  # here, because few tests need a server

    with fresh_database() as url:
        yield url
