"""The layers of the program, checked by import-linter against the contracts in pyproject.toml."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.architecture.sources import ROOT

LINT_IMPORTS = (sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter in `folder`."""
    return subprocess.run([*LINT_IMPORTS, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)


def test_every_import_points_downward() -> None:
    """No package imports one above it, and each of the import contracts is kept."""
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_a_planted_violation_is_reported(tmp_path: Path) -> None:
    """The contracts bite: a screen that imports storage breaks them."""
    for folder in ("ui", "storage", "domain", "usecases", "sync", "reports", "server"):
        package = tmp_path / "app" / folder
        package.mkdir(parents=True)
        package.joinpath("__init__.py").touch()
    (tmp_path / "app" / "__init__.py").touch()
    for module in ("cli", "bootstrap", "paths", "settings", "logs", "texts"):
        (tmp_path / "app" / f"{module}.py").touch()
    for module in ("merge", "exchange", "wire"):
        (tmp_path / "app" / "sync" / f"{module}.py").touch()
    (tmp_path / "app" / "ui" / "page.py").write_text("import app.storage\n")
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    result = lint_imports(tmp_path)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "screens never touch database or network BROKEN" in result.stdout
