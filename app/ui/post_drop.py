"""A file of envelopes, or an invitation, under the mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

from app.domain.invitation import SUFFIX as INVITATION

SUFFIX = ".shyraq-post"


def dropped_post(event: QDropEvent) -> Path | None:
    """The one file of envelopes that is dragged or dropped, if it is one."""
    return _dropped(event, SUFFIX)


def dropped_invitation(event: QDropEvent) -> Path | None:
    """The one invitation that is dragged or dropped, if it is one."""
    return _dropped(event, INVITATION)


def _dropped(event: QDropEvent, suffix: str) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix == suffix else None
