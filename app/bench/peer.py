"""One enrolled copy of the program without a window, to exchange with a server."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.domain.ids import NOBODY, Id
from app.domain.records.schools import School
from app.storage.attachments import AttachmentFiles
from app.storage.lanes import Lane
from app.storage.opening import close_store, open_store
from app.storage.store import Store
from app.sync.http_remote import HttpRemote
from app.sync.runner import Runner
from app.sync.session import ClientSession, Tally
from app.sync.transfers import Transfers
from app.usecases.enrolling import enroll
from app.usecases.identity import Identity, introduce


class Peer:
    """One enrolled copy, with its lane."""

    def __init__(self, folder: Path, url: str, code: str, school: str = "") -> None:
        self.store: Store = open_store(folder)
        self.write = Lane("write")
        self.school = NOBODY
        if school:
            self.school = Id(self.store.new_id())
            with self.store.work() as work:
                work.save(School(id=self.school, name_kk=school, region_code="KZ-19"))
            introduce(self.store, Identity(NOBODY, self.school, "facilitator"))
        enroll(self.store, url, code, write=self.write)
        self.remote = HttpRemote(url, pinned=True)
        self.files = AttachmentFiles.of_profile(folder)
        carrier = Transfers(self.store, self.files, self.school, lambda: False)
        self.session = ClientSession(self.store, files=carrier)

    def sync(self, progress: Callable[[Tally], None] | None = None) -> Tally:
        """Exchange until nothing waits."""
        return Runner(self.store, self.session, self.remote, self.write, progress).run()

    def close(self) -> None:
        """End this copy."""
        self.remote.close()
        self.write.close()
        close_store(self.store)
