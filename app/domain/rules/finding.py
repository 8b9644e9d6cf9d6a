"""What a rule has to say about a record: a sentence, how serious it is, and the field it is about.

A finding warns while somebody types; it blocks only where going on would break something that cannot be mended later.
Rules never raise and never change anything: screens show findings, use cases refuse what is blocked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field as dataclass_field
from datetime import date, time
from enum import StrEnum

from app.domain.value import value

CONTEXT = "rules"
"""Translation context of all sentences of rules."""


class Severity(StrEnum):
    """Advice, or a stop."""

    WARN = "warn"
    BLOCK = "block"


@value
class Finding:
    """One remark of a rule."""

    code: str
    """Stable name of the remark, for tests and for the server's refusals."""
    severity: Severity
    field: str
    """Name of the record's field it is about; empty when it is about the whole."""
    text: str
    """English sentence with named places, to be translated in `CONTEXT`."""
    facts: Mapping[str, object] = dataclass_field(default_factory=dict)
    """What the places of `text` are filled with."""

    @property
    def blocks(self) -> bool:
        """Whether what was asked for must not happen."""
        return self.severity is Severity.BLOCK

    def sentence(self, translate: Callable[[str, str], str] = lambda _context, source: source) -> str:
        """Return the remark in words; `translate` takes context and English source, as Qt's and our own do."""
        return translate(CONTEXT, self.text).format(**{name: _shown(fact) for name, fact in self.facts.items()})


def warn(code: str, text: str, *, field: str = "", **facts: object) -> Finding:
    """Make a remark that only warns."""
    return Finding(code, Severity.WARN, field, text, facts)


def block(code: str, text: str, *, field: str = "", **facts: object) -> Finding:
    """Make a remark that stops what was asked for."""
    return Finding(code, Severity.BLOCK, field, text, facts)


def blocking(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that stop what was asked for."""
    return tuple(finding for finding in findings if finding.blocks)


def _shown(fact: object) -> str:
    if isinstance(fact, date):
        return f"{fact:%d.%m.%Y}"
    if isinstance(fact, time):
        return f"{fact:%H:%M}"
    return str(fact)
