"""The README's first command, without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_demo_tells_the_whole_day(tmp_path: Path) -> None:
    """A region is made, a day is worked through the real windows, and both sides hold the same at the end, the photo
    of the project included.
    """
    out = tmp_path / "pictures"
    done = subprocess.run(
        [sys.executable, "-m", "app", "--profile", str(tmp_path / "profile"), "demo", "--headless", "--out", str(out)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "en_US.UTF-8"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Both sides hold the same." in done.stdout
    assert "The photo of the project has arrived" in done.stdout
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) == 10
    assert all(picture.stat().st_size > 20_000 for picture in pictures)
