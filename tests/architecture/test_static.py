"""The static checkers, run as tests so that one command says everything."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.architecture.sources import ROOT

CHECKS = {
    "style": ("ruff", "check", "."),
    "format": ("ruff", "format", "--check", "."),
    "types": ("mypy",),
    "types of the scripts": ("mypy", "packaging/translations.py"),
}


@pytest.mark.parametrize("check", sorted(CHECKS))
def test_static_check_is_clean(check: str) -> None:
    """ruff and mypy (strict) have nothing to say about program, tests and scripts."""
    result = subprocess.run(
        [sys.executable, "-m", *CHECKS[check]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
