"""A practice school for tests: made once a session, and a copy of it for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from app.bootstrap import Assembly, open_profile
from app.paths import Profile
from app.practice.places import Places
from app.practice.profile import make_practice

_HOME = TemporaryDirectory(prefix="shyraq-practice-")


@cache
def _made() -> tuple[Path, Places]:
    folder = Path(_HOME.name, "school")
    return folder, make_practice(folder)


def copy_practice(folder: Path) -> Places:
    """Put a practice school into `folder`, and say where the work of today is."""
    made, places = _made()
    shutil.copytree(made, folder)
    return places


@contextmanager
def practice_school(folder: Path) -> Iterator[Assembly]:
    """An open practice school in `folder`."""
    copy_practice(folder)
    with open_profile(Profile(folder)) as assembly:
        yield assembly
