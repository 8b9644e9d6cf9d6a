"""A small disk of its own that can be filled, and that can fail so that the system makes it read-only."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

MEGABYTES = 24


@dataclass
class SmallDisk:
    """A file system in a file, mounted at `folder`."""

    folder: Path
    image: Path

    def fill(self) -> None:
        """Leave no room."""
        _run("dd", "if=/dev/zero", f"of={self._ballast}", "bs=64k", check=False)
        _run("dd", "if=/dev/zero", f"of={self._ballast} 2", "bs=512", check=False)
        _run("sync", "-f", str(self.folder))

    def clear(self) -> None:
        """Give the room back."""
        for ballast in self.folder.glob("ballast*"):
            ballast.unlink()

    def fail(self) -> None:
        """Let the disk report an error, as a dying one does: from then on it can only be read, open files included."""
        device = _run("findmnt", "-no", "SOURCE", str(self.folder)).strip()
        Path("/sys/fs/ext4", Path(device).name, "trigger_fs_error").write_text("1")

    def remount(self) -> None:
        """What an administrator does after an error; nothing may be open on it."""
        self.unmount()
        _run("e2fsck", "-fy", str(self.image), check=False)
        self.mount()

    def mount(self) -> None:
        """Put it into its place."""
        _run("mount", "-o", "loop,errors=remount-ro", str(self.image), str(self.folder))

    def unmount(self) -> None:
        """Take it away."""
        _run("umount", str(self.folder))

    @property
    def _ballast(self) -> Path:
        return self.folder / "ballast"


@contextmanager
def a_small_disk(folder: Path) -> Iterator[SmallDisk]:
    """A new disk of a few megabytes at `folder`; the system asks for the rights of an administrator."""
    image = folder.with_suffix(".img")
    folder.mkdir()
    _run("dd", "if=/dev/zero", f"of={image}", "bs=1M", f"count={MEGABYTES}")
    _run("mkfs.ext4", "-q", "-F", "-m", "0", str(image))
    disk = SmallDisk(folder, image)
    disk.mount()
    try:
        yield disk
    finally:
        _run("umount", "--lazy", str(folder))  # a program whose disk failed may still hold files open


def _run(*command: str, check: bool = True) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=check)
    return done.stdout
