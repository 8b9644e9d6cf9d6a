"""A certificate as it will look, as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.reports.certificate_papers import CertificatePaper
from app.ui.certificates.drawing import PAGE
from app.ui.certificates.output import picture_of
from app.ui.kit.theme import theme

_MOST_WIDE, _LEAST_WIDE = 760, 280


class CertificatePreview(QWidget):
    """Paints the page once per size; a screen reader hears what stands on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: CertificatePaper | None = None
        self._image: QImage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(_LEAST_WIDE)
        self.setMaximumWidth(_MOST_WIDE)
        self.setAccessibleName(self.tr("Preview of the certificate"))

    def show_paper(self, paper: CertificatePaper | None) -> None:
        """Show another certificate, or none."""
        if paper != self._paper:
            self._paper, self._image = paper, None
            self.setAccessibleDescription("" if paper is None else _spoken(paper))
            self.update()

    @property
    def paper(self) -> CertificatePaper | None:
        """What is shown."""
        return self._paper

    def heightForWidth(self, width: int) -> int:
        """The proportions of the page."""
        return round(width * PAGE.height() / PAGE.width())

    def sizeHint(self) -> QSize:
        """A size at which the small lines can be read."""
        return QSize(_MOST_WIDE, self.heightForWidth(_MOST_WIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has another height."""
        super().resizeEvent(event)
        self._image = None
        self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Copy the picture, painting it first if needed."""
        if self._paper is None:
            return
        if self._image is None or self._image.devicePixelRatio() != self.devicePixelRatioF():
            self._image = picture_of(self._paper, self.width(), self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setPen(QPen(theme().color("border")))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _spoken(paper: CertificatePaper) -> str:
    voice = paper.voices[0]
    parts = (voice.heading, voice.opening, voice.name, voice.statement, voice.facts, paper.issuer, paper.issued_on)
    return ". ".join(part for part in (*parts, paper.serial) if part)
