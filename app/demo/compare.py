"""Whether two profiles hold the same: every record of the schools both of them hold, and the files that travel."""

from __future__ import annotations

from dataclasses import dataclass

from app.bootstrap import open_profile
from app.domain.records.attachments import Attachment
from app.domain.rules.attachments import may_leave
from app.paths import Profile
from app.storage.attachments import AttachmentFiles
from app.storage.detail import closeness
from app.storage.streams import held_streams, records_of

PRIVATE = frozenset({"project_private"})
"""What stays with the teacher and the facilitators: the other side must have nothing of it."""
COMPUTED = frozenset({"school_summary", "school_grant"})
"""What the server says when somebody comes who may read it: the facilitator's side has it an exchange later."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Counts by record type, and the types in which the two sides differ."""

    counts: dict[str, int]
    differing: tuple[str, ...]


def compare(one: Profile, other: Profile) -> Comparison:
    """Compare the records of the streams that both profiles hold whole."""
    common = _streams(one) & _streams(other)
    here, there = _records(one, common), _records(other, common)
    if _files(one) != _files(other):
        there["attachment"] = set()
    counts = {name: len(rows) for name, rows in here.items() if rows}
    both = here.keys() - COMPUTED
    return Comparison(counts, tuple(name for name in both if there[name] != (set() if name in PRIVATE else here[name])))


def _streams(profile: Profile) -> set[bytes]:
    with open_profile(profile) as assembly, assembly.store.reading() as connection:
        close = closeness(connection)
        afar = {school for school, how in close.items() if not how.is_here}
        return {held.stream for held in held_streams(connection)} - afar


def _files(profile: Profile) -> set[str]:
    """The hashes of the files that are here and may be elsewhere too."""
    with open_profile(profile) as assembly:
        found = assembly.store.all(Attachment)
    files = AttachmentFiles.of_profile(profile.folder)
    return {each.sha256 for each in found if may_leave(each) and files.has(each.sha256)}


def _records(profile: Profile, streams: set[bytes]) -> dict[str, set[tuple[object, ...]]]:
    with open_profile(profile) as assembly, assembly.store.reading() as connection:
        return records_of(connection, streams)
