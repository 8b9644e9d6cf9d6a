"""Files on their way in, one after the other: read and made small on the `read` lane, kept on the `write` lane."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.problems import Problem
from app.domain.records.attachments import AttachmentKind
from app.ui.context import PageContext
from app.usecases.attachments import NewFile, Place

Reading = Callable[[], NewFile]


class Adding(QObject):
    """`progress(done, total)` with every file; `added(Changed)` for each one kept. A refused file stops no other.

    Pictures are kept as `pictures` when given: a photo of a flipchart, of the paper sheet.
    """

    progress = Signal(int, int)
    added = Signal(object)

    def __init__(self, context: PageContext, owner: QWidget, pictures: AttachmentKind | None = None) -> None:
        super().__init__(owner)
        self._context, self._owner, self._pictures = context, owner, pictures
        self._waiting: deque[tuple[Place, Reading]] = deque()
        self._done = self._total = 0

    @property
    def is_busy(self) -> bool:
        """Whether files are on their way."""
        return self._done < self._total

    def add_files(self, place: Place, paths: list[Path]) -> None:
        """Attach files to `place`."""
        from app.ui.attachments.reading import read_file  # decoders cost nothing before the first file

        self._add(place, [partial(read_file, path) for path in paths])

    def take(self, place: Place, data: QMimeData, name: str) -> None:
        """Attach what was dropped or copied: files, or a picture, which is called `name`."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.add_files(place, paths)
        elif data.hasImage():
            self._add(place, [partial(_picture, QImage(data.imageData()), name)])

    def _add(self, place: Place, readings: list[Reading]) -> None:
        if not self.is_busy:
            self._done = self._total = 0
        idle = not self.is_busy
        self._waiting.extend((place, reading) for reading in readings)
        self._total += len(readings)
        if idle and readings:
            self._next()

    def _next(self) -> None:
        self.progress.emit(self._done, self._total)
        if self._waiting:
            place, reading = self._waiting.popleft()
            self._run("read", reading, partial(self._keep, place))

    def _keep(self, place: Place, file: NewFile) -> None:
        kind = self._pictures if file.is_picture else None
        self._run("write", partial(self._context.desk.attachments.add, place, file, kind), self._kept)

    def _kept(self, changed: Changed) -> None:
        self._done += 1
        self._context.live.post(changed)
        self.added.emit(changed)
        self._next()

    def _run(self, lane: str, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._context.background.run(lane, work, owner=self._owner, done=done, failed=self._refused)

    def _refused(self, problem: Problem) -> None:
        self._done += 1
        self._context.problem(problem, self._owner)
        self._next()


def can_take(data: QMimeData) -> bool:
    """Whether there is a file or a picture in what is being dropped or was copied."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def _picture(image: QImage, name: str) -> NewFile:
    from app.ui.attachments.reading import picture_file

    return picture_file(f"{name}.jpg", image)
