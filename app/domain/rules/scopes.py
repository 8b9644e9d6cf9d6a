"""Who may see and change what inside a stream: a role and the paths it opens."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from app.domain.audience import CARD, CYCLE, PERSON, PRIVATE, PROJECT, SCHOOL, SUMMARY
from app.domain.rules.rights import (
    ASSESSOR,
    COORDINATOR,
    FACILITATOR,
    OBSERVER,
    OF_COORDINATORS,
    OWN_THINGS,
    PRINCIPAL,
    TEACHER,
    may_write,
)
from app.domain.value import value

NARROW = frozenset({TEACHER, ASSESSOR})
"""Roles that see named paths only."""
_WITHOUT_PRIVATE = frozenset({COORDINATOR, PRINCIPAL})


@value
class Scope:
    """What a device sees of one stream: everything, everything but one circle, or only some paths."""

    hidden: bytes = b""
    """A circle that stays out of sight."""
    only: frozenset[bytes] | None = None
    """The paths that are seen; None for all of them."""

    def sees(self, path: bytes) -> bool:
        """Whether a record on `path` may be shown."""
        if self.only is not None:
            return path in self.only
        return not self.hidden or not path.startswith(self.hidden)

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the stream is out of sight."""
        return self.only is None and not self.hidden


WHOLE = Scope()
SUMMARY_ALONE = Scope(only=frozenset({SUMMARY}))
CARD_AND_SUMMARY = Scope(only=frozenset({CARD, SUMMARY}))
"""A school from afar, as coordinators see it until they ask for more."""


def scope_of(
    role: str, *, persons: Collection[bytes] = (), cycles: Collection[bytes] = (), projects: Collection[bytes] = ()
) -> Scope:
    """The scope of a role: of a teacher with their own entries, cycles and projects; of an assessor with the projects
    whose portfolio was handed in.
    """
    if role == TEACHER:
        own = {PERSON + row for row in persons} | {CYCLE + row for row in cycles}
        return Scope(only=frozenset({CARD, SCHOOL} | own | {c + row for c in (PROJECT, PRIVATE) for row in projects}))
    if role == ASSESSOR:
        return Scope(only=frozenset({CARD} | {PROJECT + row for row in projects}))
    if role == OBSERVER:
        return SUMMARY_ALONE
    return Scope(hidden=PRIVATE) if role in _WITHOUT_PRIVATE else WHOLE


def scope_name(scope: Scope, moves: Mapping[bytes, int]) -> bytes:
    """Eight bytes that stand for what is seen, empty for a whole stream.

    `moves` tells of the paths how often a record was moved from or to them: then a reader must look at them anew.
    """
    if scope.is_whole:
        return b""
    digest = blake2b(scope.hidden, digest_size=8)
    for path in sorted(scope.only or ()):
        digest.update(b"%b:%d;" % (path, moves.get(path, 0)))
    return digest.digest()


MOST_WANTED = 1000
"""Schools that one coordinator may want whole."""
VIEW_FROM_AFAR = scope_name(CARD_AND_SUMMARY, {})
"""The name of that view: nothing ever moves to these paths or away from them, so it is always the same."""
VIEW_CLOSE = scope_name(scope_of(COORDINATOR), {})
"""The name of a coordinator's view of a school that they asked for."""


@dataclass(slots=True)
class Rights:
    """What one device may write into one stream; grows with the projects and cycles it begins."""

    role: str = FACILITATOR
    """In this stream."""
    came_as: str = FACILITATOR
    """The role in which it was let in; a coordinator may work for one school besides."""
    scope: Scope = WHOLE
    until: int | None = None
    """After the end of a grant: only changes whose author had read no further than this number of the stream."""
    begun: set[bytes] = field(default_factory=set)

    def refuses(
        self, type_name: str, row: bytes, path: bytes, cursor: int, *, is_new: bool, is_being_brought: bool = False
    ) -> bool:
        """Whether a change of the record `row` on `path` is not taken; `cursor` is how far its author had read.

        `is_being_brought`: the author made the record and had not read yet that it was taken in.
        """
        if self.until is not None and cursor > self.until:
            return True
        role = self.came_as if type_name in OF_COORDINATORS else self.role
        if not may_write(role, type_name, is_new=is_new or is_being_brought):
            return True
        if self.role in (PRINCIPAL, ASSESSOR) and type_name in OWN_THINGS:
            return not is_new and type_name == "person"
        if self.scope.sees(path) or path in self.begun:
            return False
        if self.role == TEACHER and is_new and path in (PROJECT + row, CYCLE + row):
            self.begun |= {path, PRIVATE + path[1:]}
            return False
        return True
