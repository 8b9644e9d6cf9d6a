"""Where the data files of the program are: reference lists, translations, icons, styles."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def resource_root() -> Path:
    """Return the folder `resources`: inside the package once installed, beside it in a source tree.

    Raises FileNotFoundError when the program is installed without it.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / "reference").is_dir():
            return folder
    raise FileNotFoundError(package / "resources")


def resource_path(*parts: str) -> Path:
    """Return the path of one resource, ``resource_path("reference", "regions.json")``; it need not exist."""
    return resource_root().joinpath(*parts)
