"""Sticks in this computer: what is plugged in, looked at every few seconds while the window has the keyboard.

Only places where removable disks are mounted are asked; to ask about all disks may hang on a dead network drive.
"""

from __future__ import annotations

import os
import string
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, QStorageInfo, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

POLL_MS = 3000
_UNIX_PLACES = ("/media", "/run/media", "/Volumes")
_REMOVABLE = 2
"""DRIVE_REMOVABLE of Windows."""


class Volume(Struct, frozen=True):
    """A stick that is plugged in."""

    root: Path
    name: str
    free: int
    """Bytes."""
    is_read_only: bool = False


def removable_volumes() -> tuple[Volume, ...]:
    """The sticks plugged in now, by name."""
    found = []
    for root in _roots():
        info = QStorageInfo(str(root))
        if info.isValid() and info.isReady() and not info.isRoot():
            name = info.name() or root.name or str(root)
            found.append(Volume(root, name, max(0, info.bytesAvailable()), info.isReadOnly()))
    return tuple(sorted(found, key=lambda volume: (volume.name, volume.root)))


def _roots() -> Iterator[Path]:
    if sys.platform == "win32":
        import ctypes

        drives = ctypes.windll.kernel32.GetLogicalDrives()
        for place, letter in enumerate(string.ascii_uppercase):
            root = f"{letter}:\\"
            if drives >> place & 1 and ctypes.windll.kernel32.GetDriveTypeW(root) == _REMOVABLE:
                yield Path(root)
        return
    for place in map(Path, _UNIX_PLACES):
        yield from (path for path in _children(place) if os.path.ismount(path))
        yield from (path for user in _children(place) for path in _children(user) if os.path.ismount(path))


def _children(folder: Path) -> list[Path]:
    with suppress(OSError):
        return list(folder.iterdir())
    return []


class Sticks(QObject):
    """Looks again and again; `changed` when a stick came or went."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.volumes: tuple[Volume, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    def start(self) -> None:
        """Look now, and from now on."""
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look now."""
        found = removable_volumes()
        if found != self.volumes:
            self.volumes = found
            self.changed.emit()

    def _poll(self) -> None:
        if QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive:
            self.look()
