"""What keeps the interpreter quick while the window comes up."""

from __future__ import annotations

import builtins
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

SWITCH_SECONDS = 0.0005
"""How long one thread may keep the interpreter while the window waits to paint."""


def tune_interpreter() -> None:
    """Let threads take short turns, and take PySide's hook out of the import statement; call it after PySide is in.

    The hook reads the source of every module imported from then on, looking for a switch of its interface that this
    program does not use: over the storage that is a fifth of the time, and memory.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


@contextmanager
def nothing_to_collect() -> Iterator[None]:
    """Keep the garbage collector away while thousands of objects are made that all stay, and from them afterwards."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.freeze()
            gc.enable()
