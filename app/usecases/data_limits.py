"""What people have set about the price of an exchange, as the rules want it."""

from __future__ import annotations

from app.domain.rules.data_budget import Limits, PhotosGo
from app.settings import DATA_BUDGET, PHOTOS, Settings


def limits_of(settings: Settings) -> Limits:
    """The limits of this machine."""
    return Limits(settings.number(DATA_BUDGET), PhotosGo(settings.text(PHOTOS)))
