"""What keeps the interpreter quick while the window comes up, and its garbage collector out of the way."""

from __future__ import annotations

import builtins
import gc
import sys

from app.later import leave_for_later
from app.unsigned import leave_signatures_for_later

SWITCH_SECONDS = 0.0005
"""How long one thread may keep the interpreter while the window waits to paint."""


def begin_window() -> None:
    """For a process that is to have a window; call it before PySide is imported.

    What is imported for a window stays, so nobody looks at it for garbage, and only what a window needs is imported.
    """
    collect_by_hand()
    leave_for_later()
    leave_signatures_for_later()


def tune_interpreter() -> None:
    """Let threads take short turns, and imports go their straight way; call it after PySide and before the storage.

    PySide's hook reads the source of every module imported from then on, looking for a switch of its interface that
    this program does not use: over the storage that is a fifth of the time, and memory.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def collect_by_hand() -> None:
    """Switch the collector off in a program with a window, which calls `collect_if_due` on its main thread instead.

    Left alone, it runs wherever memory is asked for, on a lane too, and destroys there the widgets it finds: Qt forbids
    that on any thread but the main one.
    """
    gc.disable()


def collect_by_itself() -> None:
    """The opposite of `collect_by_hand`, for when the window is gone; what was spared with it no longer is."""
    gc.unfreeze()
    gc.enable()


def keep_what_is_there() -> None:
    """Spare the collector the thousands of objects of a start: they stay as long as the window."""
    gc.freeze()


def collect_if_due() -> None:
    """Collect as much as the collector would by itself, judged by the same thresholds."""
    for generation, (count, most) in reversed(list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
        if count > most:
            gc.collect(generation)
            return


def collect_rarely() -> None:
    """For a server: what is there stays, and the thousands of small objects of a frame are no reason to look at it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
