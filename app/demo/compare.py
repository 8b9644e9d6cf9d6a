"""Whether two profiles hold the same: every record of the schools both of them hold."""

from __future__ import annotations

from dataclasses import dataclass

from app.bootstrap import open_profile
from app.domain.ids import Id
from app.paths import Profile
from app.storage.streams import held_streams
from app.storage.tables import RECORD_TABLES

Rows = dict[str, set[tuple[object, ...]]]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Counts by record type, and the types in which the two sides differ."""

    counts: dict[str, int]
    differing: tuple[str, ...]


def compare(one: Profile, other: Profile) -> Comparison:
    """Compare the records of the streams that both profiles hold."""
    common = _streams(one) & _streams(other)
    here, there = _rows(one, common), _rows(other, common)
    counts = {name: len(rows) for name, rows in here.items() if rows}
    return Comparison(counts, tuple(name for name in here if here[name] != there[name]))


def _streams(profile: Profile) -> set[Id]:
    with open_profile(profile) as assembly, assembly.store.reading() as connection:
        return {Id(held.stream) for held in held_streams(connection)}


def _rows(profile: Profile, streams: set[Id]) -> Rows:
    with open_profile(profile) as assembly, assembly.store.reading() as connection:
        return {
            name: {tuple(row) for row in connection.execute(table.select().where(table.c.stream.in_(streams)))}
            for name, table in RECORD_TABLES.items()
        }
