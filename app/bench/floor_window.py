"""The floor of start-up: an empty PySide6 QMainWindow, painted once."""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    """Says when it was painted and ends."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painted = time.monotonic() * 1000 - float(os.environ["SHYRAQ_EXEC_MS"])
        from app.bench.result import memory_mb  # after the measurement

        print(json.dumps({"painted_ms": painted, "memory_mb": memory_mb() or 0.0}), flush=True)
        QApplication.exit(0)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = Window()
    window.resize(1366, 768)
    window.show()
    sys.exit(application.exec())
