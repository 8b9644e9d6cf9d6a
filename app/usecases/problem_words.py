"""A problem in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A problem as a person reads it."""

    title: str
    sentence: str
    next_step: str
