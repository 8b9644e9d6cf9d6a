"""A photo of 12 megapixels on its way in: decoded, turned, made small, written anew and kept."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from app.bench.result import Result, at_most

WIDTH, HEIGHT = 4000, 3000
PATCHES = 20_000
MOST_MS, MOST_MB = 400, 40


def measure(folder: Path) -> Iterator[Result]:
    """Time, and memory at its highest, in a process that does nothing else."""
    folder.mkdir(parents=True, exist_ok=True)
    figures: dict[str, float] = {}
    for step in ("draw", "import"):  # drawing needs more memory than importing may
        done = subprocess.run(  # noqa: S603 - ourselves
            [sys.executable, "-m", "app.bench.photos", step, str(folder)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True, timeout=180,
        )  # fmt: skip
        figures = json.loads(done.stdout.splitlines()[-1])
    yield at_most("photo of 12 MP imported", figures["ms"], "ms", MOST_MS)
    if "mb" in figures:
        yield at_most("photo of 12 MP imported, extra memory", figures["mb"], "MB", MOST_MB)


def draw(folder: Path) -> dict[str, float]:
    """Put a photo with the detail of a real one into `folder`."""
    from PySide6.QtGui import QColor, QImage, QPainter

    dice = random.Random(12)  # noqa: S311 - a picture to measure with
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for _ in range(PATCHES):
        color = QColor(dice.randrange(256), dice.randrange(256), dice.randrange(256))
        painter.fillRect(dice.randrange(WIDTH), dice.randrange(HEIGHT), 20 + dice.randrange(180), 200, color)
    painter.end()
    image.save(str(folder / "photo.jpg"), "JPEG", 92)  # type: ignore[call-overload]
    return {}


def import_photo(folder: Path) -> dict[str, float]:
    """Import the photo as a page does."""
    from app.storage.attachments import AttachmentFiles
    from app.ui.attachments.reading import read_file

    files = AttachmentFiles(folder / "files")
    files.keep(b"the folder is there already on every import but the first")
    before = _status_kb("VmRSS")
    begun = perf_counter()
    files.keep(read_file(folder / "photo.jpg").data)
    figures = {"ms": (perf_counter() - begun) * 1000}
    highest = _status_kb("VmHWM")
    if before is not None and highest is not None:
        figures["mb"] = (highest - before) / 1024
    return figures


def _status_kb(name: str) -> int | None:
    """A figure of this process in kilobytes, None where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) for line in lines if line.startswith(f"{name}:")), None)


if __name__ == "__main__":
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    print(json.dumps({"draw": draw, "import": import_photo}[sys.argv[1]](Path(sys.argv[2]))))
