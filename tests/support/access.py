"""Grants as a server leaves them in a copy."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.domain.ids import Id
from app.domain.records.grants import GrantWish, SchoolGrant, grant_id
from app.storage import local
from app.storage.rows import insert_rows
from app.storage.store import Store
from tests.support.sessions import VillageSchool


def tell(store: Store, *grants: SchoolGrant) -> None:
    """Put grants into a copy that has a server."""
    with store.transaction() as connection:
        local.write(connection, "server", {"url": "https://sync.example.kz", "insecure": False})
        rows = [(grant.id, grant.school_id, SchoolGrant.record_type.encode(grant)) for grant in grants]
        insert_rows(connection, SchoolGrant.record_type, rows)


def grant(
    school: Id, device: int, role: str, person: Id | None = None, *, computer: str = "", days: int = 60,
    ended: int | None = None, is_out: bool = False,
) -> SchoolGrant:  # fmt: skip
    """A grant that began `days` ago in October 2026, and ended so many days ago."""
    now = datetime(2026, 10, 16, 6, tzinfo=UTC)
    return SchoolGrant(
        id=grant_id(school, device), school_id=school, device=device, computer=computer, role=role, person_id=person,
        since=now - timedelta(days=days), until=None if ended is None else now - timedelta(days=ended),
        is_shut_out=is_out,
    )  # fmt: skip


def a_lively_school(village: VillageSchool) -> None:
    """This place, colleagues, a machine of nobody known, one that left, one that was lost."""
    store, school, people = village.desk.store, village.desk.school, list(village.people.values())
    tell(
        store,
        grant(school, store.device, "facilitator", people[0], computer="AQSU-PC"),
        grant(school, 12, "teacher", people[1], computer="MUGALIM-2"),
        grant(school, 14, "principal", computer="DIREKTOR", days=40),
        grant(school, 9, "teacher", people[1], computer="ESKI-NOUTBUK", days=400, ended=30),
        grant(school, 15, "facilitator", computer="KABINET-7", days=20, is_out=True),
    )


def wish_for(
    store: Store, school: Id, device: int, role: str, before: str = "", further: Id | None = None
) -> GrantWish:
    """What a coordinator's program writes when somebody asks."""
    return GrantWish(
        id=store.new_id(), school_id=school, device=device, further_id=further, role=role, role_before=before,
        asked_by=store.device, asked=datetime(2026, 10, 16, 6, tzinfo=UTC),
    )  # fmt: skip
