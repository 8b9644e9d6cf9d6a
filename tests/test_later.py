"""Modules that are imported when something of them is asked for."""

from __future__ import annotations

import subprocess
import sys


def _run(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def test_the_storage_comes_without_them() -> None:
    """Opening the storage imports neither the event loop nor the list of installed packages."""
    told = _run(
        "import sys\nfrom app.later import leave_for_later\nleave_for_later()\n"
        "import app.storage.opening\n"
        "print([name for name in sys.modules if name.startswith(('asyncio.', 'importlib.metadata.'))])"
    )
    assert told == "[]"


def test_whoever_needs_one_has_it() -> None:
    """Once it is asked for, the module is the real one for everybody, those who imported it before included."""
    told = _run(
        "import sys\nfrom app.later import leave_for_later\nleave_for_later()\n"
        "import asyncio as before, importlib.metadata\nfrom sqlalchemy.util.concurrency import iscoroutine\n"
        "async def work():\n    await before.sleep(0)\n    return 'done'\n"
        "task = work()\n"
        "print(iscoroutine(task), before.run(task), importlib.metadata.version('sqlalchemy')[:2])\n"
        "import asyncio\nfrom asyncio.events import get_event_loop_policy\n"
        "print(asyncio is sys.modules['asyncio'], asyncio.sleep is before.sleep, asyncio.events.__name__)"
    )
    assert told.splitlines() == ["True done 2.", "True True asyncio.events"]


def test_what_is_there_stays() -> None:
    """A module that somebody has imported already is left as it is."""
    told = _run(
        "import asyncio, sys\nfrom app.later import leave_for_later\nleave_for_later()\n"
        "print(sys.modules['asyncio'] is asyncio, 'run' in vars(asyncio))"
    )
    assert told == "True True"


def test_being_looked_at_is_not_being_asked() -> None:
    """PySide reads the source of whatever is imported; of these it reads nothing, so they stay where they are."""
    told = _run(
        "import sys\nfrom app.start import begin_window\nbegin_window()\n"
        "import PySide6.QtCore, asyncio, importlib.metadata, logging.handlers, msgspec\n"
        "print([name for name in ('select', 'asyncio.events', 'importlib.metadata._meta') if name in sys.modules])\n"
        "import socket, ssl\n"
        "print(ssl.socket is socket.socket, msgspec.json.schema(int))"
    )
    assert told.splitlines() == ["[]", "True {'type': 'integer'}"]


def test_the_network_comes_without_a_command_line() -> None:
    """The HTTP library has a command line of its own; a client imports nothing of it, whatever else is installed."""
    told = _run(
        "import sys\nfrom app.later import leave_for_later\nleave_for_later()\n"
        "import app.sync.http_remote\n"
        "print([name for name in ('rich', 'click', 'pygments') if name in sys.modules])\n"
        "import httpx\nprint(callable(httpx.main))"
    )
    assert told.splitlines() == ["[]", "True"]
