"""The garbage of the program is collected on the main thread and between two events, never anywhere else."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.start import collect_by_hand, collect_by_itself, collect_if_due

EVERY_MS = 1000


class Collecting(QObject):
    """Collects while it lives, from when it is made until `stop`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        collect_by_hand()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to the interpreter again."""
        self._timer.stop()
        collect_by_itself()
