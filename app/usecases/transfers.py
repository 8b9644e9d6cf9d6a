"""Photos and documents on their way: what waits in either direction, what stays here, and fetching one at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.attachments import Attachment
from app.domain.rules import transfers as rules
from app.domain.rules.data_budget import PhotosGo
from app.domain.rules.transfers import FileStanding
from app.storage import file_queries as queries
from app.storage.attachments import AttachmentFiles
from app.usecases.data_limits import limits_of

if TYPE_CHECKING:
    from app.sync.transfers import Transfers
    from app.usecases.desk import Desk


class Waiting(Struct, frozen=True):
    """Files that wait for an exchange, in one direction."""

    files: int
    size: int
    """Bytes of all of them."""

    @classmethod
    def of(cls, files: Iterable[FileStanding]) -> Waiting:
        """So many files wait."""
        sizes = [one.size for one in files]
        return cls(len(sizes), sum(sizes))


class TransfersPicture(Struct, frozen=True):
    """How things stand with the files of attachments of this profile."""

    up: Waiting
    """On this machine alone; the server has not confirmed them."""
    down: Waiting
    """On other machines; they come with an exchange as soon as they are on the server."""
    kept_back: Waiting
    """They stay here: people may be recognised in them, and no consent is named."""
    is_paused: bool
    """By the setting `PHOTOS` only texts are exchanged."""


class TransfersDesk:
    """Questions run on the `read` lane, `want` on the `write` lane."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._files = AttachmentFiles.of_profile(desk.folder)
        self._seen: tuple[tuple[int, ...], list[FileStanding]] = ((), [])

    @property
    def is_paused(self) -> bool:
        """Whether only texts are exchanged; read anew each time, because the setting may be changed meanwhile."""
        return limits_of(self._desk.folder).photos is not PhotosGo.ALWAYS

    def picture(self) -> TransfersPicture:
        """What waits, counted from the database and the folder of files."""
        files = self._standings()
        return TransfersPicture(
            Waiting.of(rules.to_send(files)), Waiting.of(rules.to_fetch(files)), Waiting.of(rules.kept_back(files)),
            self.is_paused,
        )  # fmt: skip

    def want(self, row: Id) -> Changed:
        """Fetch the file of an attachment before all others, however large it is. Raises NotFound."""
        attachment = self._desk.store.get(Attachment, row)
        with self._desk.store.transaction() as connection:
            queries.want(connection, attachment.sha256)
        return Changed({"attachment": frozenset({row})})

    def carrier(self, must_wait: Callable[[], bool] = lambda: False) -> Transfers:
        """What moves the files during an exchange, unless they `must_wait`; asked before every piece."""
        from app.sync.transfers import Transfers

        return Transfers(self._desk.store, self._files, self._desk.school, lambda: self.is_paused or must_wait())

    def _standings(self) -> list[FileStanding]:
        """How all files stand; a coordinator has tens of thousands, so the same answer is not worked out twice."""
        with self._desk.store.reading() as connection:
            state = queries.state_of_files(connection)
            if state != self._seen[0]:
                here = self._files.hashes()
                self._seen = (state, queries.standings(connection, here, self._desk.school))
        return self._seen[1]
