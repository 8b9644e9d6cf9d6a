"""The scripts that make files of the project keep up with the program they import."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

SCRIPTS = sorted(Path(__file__).parents[2].glob("packaging/*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_finds_what_it_imports(script: Path) -> None:
    """Everything a script imports is there under its name; nothing is made by looking."""
    assert runpy.run_path(str(script), run_name="script")["__doc__"]
