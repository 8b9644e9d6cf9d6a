"""Random histories in which new machines arrive: a school comes to them newest first, and they go on with it."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from app.domain.records.events import AttendanceStatus, Slot
from app.domain.records.people import Person
from app.storage import detail
from app.storage.tables import sync_stream
from tests.support.world import Cut, Device, Faults
from tests.sync.history_base import REGION
from tests.sync.history_machine import Histories, faults, which, whose

MOST_DEVICES = 6
arrivals = st.builds(
    Faults, answer_bytes=st.integers(300, 2500), crash_before_event=st.none() | st.integers(1, 7),
    piece=st.sampled_from([7, 200, 1500]),
)  # fmt: skip


class LoadHistories(Histories):
    """What happens in a region, and people who join it; everybody has a turn."""

    turn = 0
    half_way = 0
    """How often an exchange left a stream half loaded, in all histories."""

    def _settle_in(self) -> None:
        self.turn_pages.setattr("app.sync.past.LINES", 4)
        self.turn_pages.setattr("app.sync.past.WINDOWS", (4, 4))
        super()._settle_in()
        first = self.world.devices[0]
        for _ in range(3):
            with first.store.work() as work:
                for _ in range(4):
                    work.save(Person(id=first.store.new_id(), school_id=self.school, surname="Ескі"))
        first.sync_all()

    def device(self, number: int) -> Device:
        """One of three who take part at the moment."""
        return super().device(number + self.turn)

    @rule(steps=st.integers(1, 4))
    def pass_on(self, steps: int) -> None:
        """Others take part from now on."""
        self.turn += steps

    @precondition(lambda self: len(self.world.devices) < MOST_DEVICES)
    @rule(faults=arrivals, of_region=st.booleans())
    def arrive(self, faults: Faults, of_region: bool) -> None:
        """A new machine, whose first exchange breaks somewhere."""
        name, streams = f"new{len(self.world.devices)}", None if of_region else [self.school]
        device = self.world.add_device(name, streams, REGION if of_region else "")
        self.server_copy = None  # it knows nothing of this machine
        if of_region:
            with device.store.transaction() as connection:
                for school in (self.school, self.second):
                    detail.wish(connection, school, whole=True)
        try:
            device.sync(faults)
        except Cut:
            self.turn = len(self.world.devices) - 1 - self.turn % 3
        self._count(device)

    @rule(who=whose, person=which, status=st.sampled_from(AttendanceStatus), minutes=st.none() | st.integers(1, 90))
    def mark(self, who: int, person: int, status: AttendanceStatus, minutes: int | None) -> None:
        """Nobody marks who is at a meeting that has not come."""
        if self.device(who).store.find(Slot, self.slot):
            super().mark(who, person, status, minutes)

    @rule(who=whose, faults=faults)
    def exchange(self, who: int, faults: Faults) -> None:
        super().exchange(who, faults)
        self._count(self.device(who))

    def _count(self, device: Device) -> None:
        with device.store.reading() as connection:
            loads = connection.scalars(sync_stream.select().with_only_columns(sync_stream.c.load)).all()
        type(self).half_way += any(load is not None for load in loads)
