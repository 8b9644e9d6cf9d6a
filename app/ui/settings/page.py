"""The page of settings, in six parts."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.ids import Id
from app.ui.backups.section import BackupsSection
from app.ui.context import PageContext
from app.ui.help.place import explain
from app.ui.kit import tokens
from app.ui.kit.base import column
from app.ui.kit.chips import FilterChips
from app.ui.programmes.section import ProgrammesSection
from app.ui.seats.section import SeatsSection
from app.ui.settings.about import AboutSection
from app.ui.settings.general import GeneralSection
from app.ui.settings.sync_section import SyncSection

GENERAL, SEATS, PROGRAMMES, SYNC, BACKUPS, ABOUT = "general", "seats", "programmes", "sync", "backups", "about"


class Part(Protocol):
    """One part of the page."""

    def refresh(self) -> None:
        """Read again what it shows."""


class SettingsPage(QWidget):
    """Chips choose the part; `open(section=…)` too."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.sections = FilterChips(self.tr("Parts of the settings"))
        self.sections.set_choices(
            [
                (GENERAL, self.tr("General")),
                (SEATS, self.tr("People and PIN")),
                *(() if context.desk.sees_figures_alone else ((PROGRAMMES, self.tr("Programmes")),)),
                (SYNC, self.tr("Exchange of data")),
                (BACKUPS, self.tr("Backups")),
                (ABOUT, self.tr("About Shyraq")),
            ]
        )
        self.sections.chosen.connect(self.show_section)
        self.general, self.sync = GeneralSection(context), SyncSection(context)
        self.seats, self.programmes = SeatsSection(context), ProgrammesSection(context)
        self.backups, self.about = BackupsSection(context), AboutSection(context)
        explain(self.sync, "exchange")
        explain(self.seats, "several-people")
        explain(self.programmes, "programmes")
        explain(self.backups, "backups")
        self._parts: dict[str, Part] = {
            GENERAL: self.general,
            SEATS: self.seats,
            PROGRAMMES: self.programmes,
            SYNC: self.sync,
            BACKUPS: self.backups,
            ABOUT: self.about,
        }
        self._stack = QStackedWidget()
        for part in (self.general, self.seats, self.programmes, self.sync, self.backups, self.about):
            self._stack.addWidget(part)
        layout = column(self.sections, gap=tokens.GAP_CARD)
        layout.setContentsMargins(20, 16, 20, 0)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        self.show_section(GENERAL)

    def open(self, **args: object) -> None:
        """Show the part `section`; of the programmes the one with the id `programme`, and in its plan `session`."""
        section = str(args.get("section", GENERAL))
        programme, session = args.get("programme"), args.get("session")
        if isinstance(programme, bytes):
            self.programmes.want(Id(programme), Id(session) if isinstance(session, bytes) else None)
        self.show_section(section if section in self._parts else GENERAL)

    def exchange_with(self, stick: Path) -> None:
        """Show the exchange by stick, and begin with this one."""
        self.show_section(SYNC)
        self.sync.show_stick()
        self.sync.stick.exchange(stick)

    def take_post(self, file: Path) -> None:
        """Show the exchange by stick, and read this file."""
        self.show_section(SYNC)
        self.sync.show_stick()
        self.sync.stick.read_file(file)

    def take_invitation(self, file: Path) -> None:
        """Show where one comes to a server, and read this invitation."""
        self.show_section(SYNC)
        self.sync.take_invitation(file)

    def refresh(self) -> None:
        """Read the part in view again."""
        self.show_section(self.sections.code())

    def show_section(self, section: str) -> None:
        """Show one part."""
        self.sections.set_code(section)
        self._parts[section].refresh()
        self._stack.setCurrentIndex(list(self._parts).index(section))


def create(context: PageContext) -> QWidget:
    """The factory named in `app/ui/pages.py`."""
    return SettingsPage(context)
