"""The committed translations are complete and are what sources and rows give."""

from __future__ import annotations

import subprocess
import sys

from app.domain.resources import resource_path
from app.texts import LANGUAGES, read_ts
from tests.architecture.sources import ROOT


def test_translations_are_complete_and_fresh() -> None:
    """No Kazakh or Russian text is missing, places match, and a new extraction would change no file."""
    command = [sys.executable, "packaging/translations.py", "--check"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8")
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_language_has_its_files() -> None:
    """Each language of the program has a file for Qt and a file for the parts without Qt."""
    for language in LANGUAGES:
        assert resource_path("translations", f"app_{language}.qm").stat().st_size > 0
        assert resource_path("translations", f"app_{language}.ts").stat().st_size > 0


def test_kazakh_and_russian_say_the_same_things() -> None:
    """Every text that one language has, the other has too."""
    kazakh, russian = (read_ts(resource_path("translations", f"app_{language}.ts")) for language in ("kk", "ru"))
    assert kazakh.keys() == russian.keys()
