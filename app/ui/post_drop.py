"""A file of envelopes under the mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

SUFFIX = ".shyraq-post"


def dropped_post(event: QDropEvent) -> Path | None:
    """The one file of envelopes that is dragged or dropped, if it is one."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix == SUFFIX else None
