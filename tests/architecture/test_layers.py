"""The layers of the program, checked by import-linter against the contracts in pyproject.toml."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
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
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for module in modules_of_the_contracts():
        package = tmp_path
        for part in module.split("."):
            package /= part
            package.mkdir(exist_ok=True)
            package.joinpath("__init__.py").touch()
    (tmp_path / "app" / "ui" / "page.py").write_text("import app.storage\n")
    result = lint_imports(tmp_path)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "screens never touch database or network BROKEN" in result.stdout


def modules_of_the_contracts() -> set[str]:
    """Return the names of our modules that the contracts speak of."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    named = (name for contract in contracts for key in ("layers", "source_modules") for name in contract.get(key, ()))
    return {module for name in named for module in name.split(" | ")}
