"""A problem in words."""

from __future__ import annotations

from msgspec import Struct


class Words(Struct, frozen=True):
    """A problem as a person reads it."""

    title: str
    sentence: str
    next_step: str
