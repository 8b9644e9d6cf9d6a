"""What an exchange may cost: the bytes that moved are kept at once, and whoever moves more asks here first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.problems import BudgetSpent
from app.domain.rules.data_budget import Allowance, Limits, allowance
from app.storage import data_spent
from app.storage.lanes import Lane
from app.storage.store import Store


@dataclass(slots=True)
class Meter:
    """The data of one day. Used on the `net` lane, writes on the `write` lane."""

    store: Store
    write: Lane
    limits: Limits
    today: Callable[[], int]
    """Number of the day here."""
    by_hand: bool = False
    """A person asked for this exchange."""
    left: Allowance = field(default_factory=Allowance)
    """What may still move, since the last look."""

    def check(self) -> Allowance:
        """Look what may move now; raises BudgetSpent if nothing may."""

        def settle() -> int:
            with self.store.transaction() as connection:
                return data_spent.settle_day(connection, self.today())

        spent = self.write.call(settle) if self.limits.budget else 0
        self.left = allowance(self.limits, spent, by_hand=self.by_hand)
        if self.left.is_spent:
            raise BudgetSpent(megabytes=self.limits.megabytes)
        return self.left

    def moved(self, size: int) -> None:
        """`size` bytes went or came."""
        self.left = self.left.after(size)

        def keep() -> None:
            with self.store.transaction() as connection:
                data_spent.add(connection, self.today(), size)

        if size:
            self.write.call(keep)
