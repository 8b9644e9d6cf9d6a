"""The picture of how a copy of the data is doing."""

from __future__ import annotations

from pathlib import Path

from app.domain.records.conflicts import EditConflict
from app.storage import receipts
from app.storage.opening import close_store
from app.storage.receipts import Receipt
from app.usecases.status import status_of
from tests.support.people import make_people, make_school
from tests.support.stores import new_store


def test_status_counts_what_is_there(tmp_path: Path) -> None:
    """Records, unsent changes, conflicts and the last receipt come from the database, and its check is told."""
    store = new_store(tmp_path)
    school = make_school(store)
    people = make_people(store, school, 3)
    nobody = people[0].id
    conflict = EditConflict(
        id=store.new_id(), row_id=school, kept_author=nobody, other_author=nobody, kept_value="а", other_value="ә"
    )
    with store.work() as work:
        work.save(conflict)
    with store.transaction() as connection:
        receipts.write(connection, Receipt(0, 1_790_000_000_000, "done", 4, 2, 900, 700, 1_790_000_000_000, ""))

    facts = status_of(store).as_facts()

    assert facts["records"] == {"edit_conflict": 1, "person": 3, "school": 1}
    assert (facts["unsent"], facts["conflicts"], facts["set_aside"], facts["refused"]) == (5, 1, 0, 0)
    assert facts["database"] == "ok"
    receipt = facts["last_receipt"]
    assert isinstance(receipt, dict)
    assert (receipt["outcome"], receipt["sent"], receipt["received"]) == ("done", 4, 2)
    assert receipt["at"] == "2026-09-21T14:13:20+00:00"
    close_store(store)


def test_an_empty_profile_has_a_status(tmp_path: Path) -> None:
    """Before anything was recorded or exchanged the picture is empty, not an error."""
    store = new_store(tmp_path)

    status = status_of(store)

    assert dict(status.records) == {}
    assert (status.unsent, status.oldest_unsent, status.last_receipt, status.sound) == (0, None, None, True)
    close_store(store)
