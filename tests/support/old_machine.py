"""A machine of the first weeks as a process: it knows the record types, fields and questions there were then.

    python -m tests.support.old_machine FOLDER URL [CODE]

enrols with a code or opens what is there, exchanges, writes into what it knows, exchanges again, and says as JSON how
that went. The code is today's with the rest of the catalogue taken away; what old code wrote is in `tests/sync/golden`.
"""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar, cast

from app.domain import catalogue
from app.domain.record import DELETED, Record, RecordType
from app.domain.records.people import Person
from app.domain.records.projects import Project
from app.domain.records.schools import School
from app.sync import wire, wire_frames
from app.sync.session import ClientSession
from app.sync.wire_packing import deflated, inflated, squeeze
from tests.support.server import Client
from tests.support.stores import new_store

R = TypeVar("R", bound=Record)
FIRST = Path(__file__).parent.parent / "sync" / "first_catalogue.json"


def first_catalogue() -> Mapping[str, tuple[int, Mapping[str, int]]]:
    """The numbers of the record types and fields that the first machines knew."""
    return {name: (number, fields) for name, (number, fields) in json.loads(FIRST.read_bytes()).items()}


def forget_what_came_later() -> None:
    """Know no more than the first machines did."""
    first = first_catalogue()
    by_name = cast("dict[str, RecordType]", catalogue.TYPE_BY_NAME)
    by_number = cast("dict[int, RecordType]", catalogue.TYPE_BY_NUMBER)
    for name, kind in list(by_name.items()):
        if name in first:
            kind.cls.record_type = by_name[name] = by_number[kind.number] = narrowed(kind, first[name][1])
        else:
            del by_name[name], by_number[kind.number]
    old: Any = ClientSession
    frames: Any = wire_frames
    wire.PROTOCOL = wire.DEFLATING
    frames.squeeze = lambda value: deflated(squeeze(value))
    frames.unsqueeze = lambda data, decode=wire.unpack_plain: decode(inflated(data))
    old._asks = lambda *_anything: wire.Asks()
    old._see = lambda *_anything: None


def narrowed(kind: RecordType, fields: Mapping[str, int]) -> RecordType:
    """A record type with these of its fields."""
    specs = tuple(spec for spec in kind.fields if spec.name in fields)
    return dataclasses.replace(
        kind, fields=specs, by_name={spec.name: spec for spec in specs},
        by_number={spec.number: spec for spec in specs},
        numbers=frozenset((DELETED, *(spec.number for spec in specs))),
        defaults=tuple((name, default) for name, default in kind.defaults if name in fields),
    )  # fmt: skip


def work(client: Client) -> None:
    """An edit in every record that is known, and a new one."""
    store = client.store
    (school,) = store.all(School)
    client.save(changed(school, short_name=school.short_name + "е"))
    for person in store.all(Person):
        client.save(changed(person, note=person.note + "е"))
    for project in store.all(Project):
        client.save(changed(project, title=project.title + "е"))
    client.save(Person(id=store.new_id(), school_id=school.id, surname="Ескі"))


def changed(record: R, **values: Any) -> R:
    """A copy of a record with other values, of the fields that are known."""
    kept = {name: getattr(record, name) for name in ("id", *record.record_type.by_name)}
    return type(record)(**{**kept, **values})


def main(folder: str, url: str, code: str = "") -> None:
    """One day of the old machine."""
    forget_what_came_later()
    client = Client(new_store(Path(folder)), None)
    try:
        if code:
            client.enroll(url, code)
        tallies = [client.sync(url)]
        work(client)
        tallies += [client.sync(url), client.sync(url)]
        facts = ("complete", "mended", "parked", "refused")
        print(json.dumps([{fact: getattr(tally, fact) for fact in facts} for tally in tallies]))
    finally:
        client.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
