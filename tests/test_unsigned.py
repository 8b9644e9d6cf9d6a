"""What PySide knows of signatures is loaded when somebody asks."""

from __future__ import annotations

import os
import subprocess
import sys

_ASKING = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
parts = [sys.modules["shibokensupport.signature." + name] for name in ("mapping", "layout", "lib.pyi_generator")]
print([len(vars(part)) > 20 for part in parts])
try:
    QWidget().resize("wide")
except TypeError as error:
    print(error)
print(QWidget.move.__doc__)
"""


def _run(before: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", "import sys\n" + before + _ASKING], capture_output=True, text=True, check=True,
        timeout=60, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    return done.stdout.splitlines()


def test_messages_are_the_same() -> None:
    """A wrong call gets the message of an untouched PySide, and documentation is there, although nothing was loaded."""
    spared = _run("from app.unsigned import leave_signatures_for_later\nleave_signatures_for_later()\n")
    usual = _run("")
    assert usual[0] == "[True, True, True]"
    assert spared[0] == "[False, False, False]"
    assert spared[1:] == usual[1:]
    assert len(usual) > 5


def test_finders_are_as_before() -> None:
    """Afterwards modules are found as they always were."""
    told = _run(
        "from app.unsigned import leave_signatures_for_later\n"
        "before = list(sys.meta_path)\nleave_signatures_for_later()\n"
        "print(sys.meta_path == before, type(sys.meta_path) is list)\n"
    )
    assert told[0] == "True True"
