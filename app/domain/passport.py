"""A teacher's passport: what somebody has done and what of it was certified, as another school may read it."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.certified import Certified
from app.domain.value import value

ENDING = ".shyraq-passport"
"""What names of passport files end in."""


class DeedKind(StrEnum):
    """Where somebody took part."""

    EVENT = "event"
    CYCLE = "cycle"
    PROJECT = "project"


@value
class Deed:
    """One event, lesson study cycle or project of a person."""

    kind: DeedKind
    title: str
    role: str
    """Code of the role in an event or a cycle, or of the stage a project has reached."""
    start: date | None = None
    end: date | None = None
    half_hours: int | None = None


@value
class PassportCertificate:
    """One certificate in a passport, with the signed text that proves it."""

    facts: Certified
    token: str


@value
class Passport:
    """Everything a passport says."""

    name: str
    school: str
    position: str
    made_on: date
    certificates: tuple[PassportCertificate, ...] = ()
    deeds: tuple[Deed, ...] = ()

    @property
    def half_hours(self) -> int:
        """Certified academic hours, in halves; a duplicate adds nothing to what it repeats."""
        return sum(one.facts.half_hours or 0 for one in self.certificates if not one.facts.is_duplicate)
