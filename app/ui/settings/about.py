"""What this program is, and where it keeps its data."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_button, icon_label, label, line, row
from app.ui.kit.card import Card
from app.ui.kit.page import CardPage
from app.version import VERSION


class AboutSection(CardPage):
    """Name, version, licence, folders."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        head = row(icon_label("lamp", "primary", 40), gap=tokens.GAP_LIST)
        version = self.tr("Version {version}").format(version=VERSION)
        head.addLayout(column(label("Шырақ", "title"), label(version, "muted"), gap=2), 1)
        about = Card()
        sentence = self.tr("Keeps the work of rural hub schools: sessions, lesson study and development projects.")
        licence = self.tr("Free software under the Apache License 2.0.")
        about.add(head, label(sentence, wrap=True), label(licence, "muted", wrap=True))
        data = Card(self.tr("Where the data is"))
        folder = context.desk.folder
        data.add(
            self._place(self.tr("Data of this profile"), folder),
            line(),
            self._place(self.tr("Backups"), folder / "backups"),
            line(),
            self._place(self.tr("Log files, without names"), folder / "logs"),
        )
        for card in (about, data):
            self.add(card)
        self.add(None)

    def refresh(self) -> None:
        """Nothing here changes."""

    def _place(self, name: str, folder: Path) -> QHBoxLayout:
        path = label(str(folder), "caption", wrap=True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show = button(self.tr("Open the folder"), partial(_open_folder, folder), icon_name="folder")
        show.setAccessibleName(f"{name}: {show.text()}")
        copy = icon_button("copy", self.tr("Copy the path"), partial(self._copy, folder))
        place = row(gap=tokens.GAP)
        place.addLayout(column(label(name, "strong"), path, gap=2), 1)
        place.addWidget(copy)
        place.addWidget(show)
        return place

    def _copy(self, folder: Path) -> None:
        QGuiApplication.clipboard().setText(str(folder))
        self._context.toast(self.tr("The path is on the clipboard"))


def _open_folder(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
