"""How this copy of the data is doing, in one frozen picture."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from msgspec import Struct

from app.domain.clock import ms_from_stamp
from app.storage import status_queries as queries
from app.storage.status_queries import Receipt
from app.storage.store import Store
from app.usecases.repairs import Recovery, recovery_of
from app.usecases.self_check import Checked, last_check


class Status(Struct, frozen=True):
    """Everything comes from the database; what was sent is known only from receipts of the server."""

    records: Mapping[str, int]
    """Records that are not deleted, by type name."""
    unsent: int
    """Changes without a receipt of the server."""
    oldest_unsent: datetime | None
    """UTC."""
    set_aside: int
    """Received entries this version could not apply yet."""
    refused: int
    """Changes the server would not take."""
    conflicts: int
    """Fields two people wrote without seeing each other, not settled yet."""
    last_receipt: Receipt | None
    recovery: Recovery | None
    """A repair of the database its person has not been told of yet."""
    sound: bool
    """The database passed its own check."""
    checked: Checked | None = None
    """What the last look at the stored records found."""

    def as_facts(self) -> dict[str, object]:
        """The picture for `--json`."""
        receipt, recovery, checked = self.last_receipt, self.recovery, self.checked
        return {
            "records": dict(sorted(self.records.items())),
            "unsent": self.unsent,
            "oldest_unsent": None if self.oldest_unsent is None else self.oldest_unsent.isoformat(),
            "set_aside": self.set_aside,
            "refused": self.refused,
            "conflicts": self.conflicts,
            "last_receipt": None if receipt is None else {
                "at": moment(receipt.at_ms).isoformat(), "outcome": receipt.outcome, "sent": receipt.sent,
                "received": receipt.received, "bytes_up": receipt.bytes_up, "bytes_down": receipt.bytes_down,
                "server_time": moment(receipt.server_ms).isoformat(),
            },
            "recovered": None if recovery is None else {
                "copied": recovery.copied.isoformat(), "changes_written_again": recovery.written,
            },
            "self_check": None if checked is None else {
                "at": checked.at.isoformat(), "rows": checked.rows, "put_right": checked.put_right,
                "wanted": checked.wanted,
            },
            "database": "ok" if self.sound else "damaged",
        }  # fmt: skip


def status_of(store: Store) -> Status:
    """The picture of `store` as it is now; the check reads the whole file."""
    with store.reading() as connection:
        states = queries.change_counts(connection)
        stamp = queries.oldest_unsent_stamp(connection)
        return Status(
            records=queries.record_counts(connection),
            unsent=states.get("pending", 0),
            oldest_unsent=None if stamp is None else moment(ms_from_stamp(stamp)),
            set_aside=queries.set_aside(connection),
            refused=states.get("refused", 0),
            conflicts=queries.open_conflicts(connection),
            last_receipt=queries.last_receipt(connection),
            recovery=recovery_of(store),
            sound=queries.is_sound(connection),
            checked=last_check(store),
        )


def moment(ms: int) -> datetime:
    """Milliseconds since 1970 as a moment, UTC."""
    return datetime.fromtimestamp(ms / 1000, UTC).replace(microsecond=0)
