"""What the first paint needs, and what it must not need."""

from __future__ import annotations

import json
import subprocess
import sys

HEAVY = ("sqlalchemy", "alembic", "httpx", "app.storage", "app.sync", "app.usecases")


def modules_after(statement: str) -> set[str]:
    """Names of all modules a fresh interpreter has loaded after `statement`."""
    code = f"import sys, json\n{statement}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_the_frame_is_painted_before_anything_heavy_is_imported() -> None:
    """The frame needs neither the inside of the window, nor pictures, nor the store."""
    loaded = modules_after("import app.ui.shell.window")
    assert loaded.isdisjoint((*HEAVY, "app.ui.shell.content", "app.ui.kit.theme", "PySide6.QtSvg"))


def test_the_inside_needs_no_store() -> None:
    """Rail, header and page stack come without the store, the network and the lists of pages."""
    loaded = modules_after("import app.ui.shell.content")
    assert loaded.isdisjoint((*HEAVY, "app.ui.kit.record_list", "app.ui.problems"))
