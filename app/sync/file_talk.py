"""Which files the next exchange asks about, and what the server told of them.

The exchange carries the question along, so going on with a file that was cut costs no request of its own. Only what may
travel is ever named. A file nobody else has brought yet is asked about again with later exchanges, a few at a time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from app.domain.ids import Id
from app.domain.rules.transfers import NOT_YOURS, WHOLE, FileStanding, in_order
from app.storage import file_queries as queries
from app.storage.attachments import AttachmentFiles, hash_bytes
from app.storage.store import Store

MOST_NEW = 32
"""Files one request asks about for the first time."""
MOST_AGAIN = 8
"""Files it asks about once more, because the server had nothing to give or would not take them."""


class FileTalk:
    """One per start of the program. `look` reads the database, everything else only remembers."""

    def __init__(self, store: Store, files: AttachmentFiles, school: Id, is_paused: Callable[[], bool]) -> None:
        self._store = store
        self._files = files
        self._school = school
        self._is_paused = is_paused
        self._state: tuple[int, ...] = ()
        self._plan: list[FileStanding] = []
        self._asked: list[str] = []
        self._told: dict[str, int] = {}
        self._in_vain: Counter[str] = Counter()
        self._has_luck = False
        """Whether the last answer told of something that can move."""

    def begin(self) -> None:
        """A new run: what the server told in the last one may be old."""
        self._told.clear()

    def look(self) -> None:
        """See what is to move now; the same answer is not worked out twice."""
        if self.is_paused:
            self._plan, self._state = [], ()
            return
        with self._store.reading() as connection:
            state = queries.state_of_files(connection)
            if state != self._state:
                here = self._files.hashes()
                self._plan = in_order(queries.standings(connection, here, self._school))
                self._state = state

    def asks(self) -> tuple[bytes, ...]:
        """Hashes for the request that is being made."""
        open_ = [one.digest for one in self._plan if one.digest not in self._told]
        new = [digest for digest in open_ if not self._in_vain[digest]]
        again = sorted((digest for digest in open_ if self._in_vain[digest]), key=self._in_vain.__getitem__)
        self._asked = new[:MOST_NEW] + again[:MOST_AGAIN]
        return tuple(map(hash_bytes, self._asked))

    def told(self, connection: Connection, answers: Sequence[int]) -> None:
        """Take the answer to what was asked; a server that does not know the question gives none."""
        here = {one.digest: one.is_here for one in self._plan}
        for number, digest in enumerate(self._asked):
            have = answers[number] if number < len(answers) else NOT_YOURS
            self._told[digest] = have
            if have == WHOLE and here.get(digest):
                queries.note_there(connection, digest)
            elif have == NOT_YOURS or (have != WHOLE and not here.get(digest)):
                self._in_vain[digest] += 1
        self._has_luck = any(self._can_move(one) for one in self._plan if one.digest in self._asked)
        self._asked = []

    def note(self, digest: str, have: int) -> None:
        """What the server said of a file between two exchanges."""
        self._told[digest] = have
        if have == NOT_YOURS:
            self._in_vain[digest] += 1

    def next_one(self) -> tuple[FileStanding, int] | None:
        """The most urgent file that can move now, and how much of it the server has."""
        return next(((one, self._told[one.digest]) for one in self._plan if self._can_move(one)), None)

    def _can_move(self, one: FileStanding) -> bool:
        have = self._told.get(one.digest, NOT_YOURS)
        return have != NOT_YOURS and (have == WHOLE) is not one.is_here

    @property
    def is_paused(self) -> bool:
        """Whether only words are exchanged now."""
        return self._is_paused()

    @property
    def has_questions(self) -> bool:
        """Whether asking once more may bring something: of files never asked about, or while old ones are found."""
        return any(
            self._has_luck or not self._in_vain[one.digest] for one in self._plan if one.digest not in self._told
        )
