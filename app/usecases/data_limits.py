"""What people have set about the price of an exchange, as the rules want it."""

from __future__ import annotations

from pathlib import Path

from app.domain.rules.data_budget import Limits, PhotosGo
from app.paths import Profile
from app.settings import DATA_BUDGET, PHOTOS, Settings


def limits_of(folder: Path) -> Limits:
    """The limits of the profile in `folder`; read anew each time, because they may be changed meanwhile."""
    settings = Settings(Profile(folder).settings)
    return Limits(settings.number(DATA_BUDGET), PhotosGo(settings.text(PHOTOS)))
