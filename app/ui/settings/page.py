"""The page of settings, in six parts, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.ids import Id
from app.ui.context import PageContext
from app.ui.help.place import explain
from app.ui.kit import tokens
from app.ui.kit.base import column
from app.ui.kit.chips import FilterChips

if TYPE_CHECKING:
    from app.ui.backups.section import BackupsSection
    from app.ui.programmes.section import ProgrammesSection
    from app.ui.seats.section import SeatsSection
    from app.ui.settings.about import AboutSection
    from app.ui.settings.general import GeneralSection
    from app.ui.settings.sync_section import SyncSection

    Part = GeneralSection | SeatsSection | ProgrammesSection | SyncSection | BackupsSection | AboutSection

P = TypeVar("P", bound=QWidget)
GENERAL, SEATS, PROGRAMMES, SYNC, BACKUPS, ABOUT = "general", "seats", "programmes", "sync", "backups", "about"


class SettingsPage(QWidget):
    """Chips choose the part; `open(section=…)` too."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
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
        self._stack = QStackedWidget()
        layout = column(self.sections, gap=tokens.GAP_CARD)
        layout.setContentsMargins(20, 16, 20, 0)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        self.show_section(GENERAL)

    @cached_property
    def general(self) -> GeneralSection:
        """Language, appearance, practice."""
        from app.ui.settings.general import GeneralSection

        return self._put(GeneralSection(self._context))

    @cached_property
    def seats(self) -> SeatsSection:
        """Who works at this computer."""
        from app.ui.seats.section import SeatsSection

        made = self._put(SeatsSection(self._context))
        explain(made, "several-people")
        return made

    @cached_property
    def programmes(self) -> ProgrammesSection:
        """Programmes and their session plans."""
        from app.ui.programmes.section import ProgrammesSection

        made = self._put(ProgrammesSection(self._context))
        explain(made, "programmes")
        return made

    @cached_property
    def sync(self) -> SyncSection:
        """The exchange, on every road."""
        from app.ui.settings.sync_section import SyncSection

        made = self._put(SyncSection(self._context))
        explain(made, "exchange")
        return made

    @cached_property
    def backups(self) -> BackupsSection:
        """Copies of the data."""
        from app.ui.backups.section import BackupsSection

        made = self._put(BackupsSection(self._context))
        explain(made, "backups")
        return made

    @cached_property
    def about(self) -> AboutSection:
        """What this is."""
        from app.ui.settings.about import AboutSection

        return self._put(AboutSection(self._context))

    def open(self, **args: object) -> None:
        """Show the part `section`; of the programmes the one with the id `programme`, and in its plan `session`."""
        section = str(args.get("section", GENERAL))
        programme, session = args.get("programme"), args.get("session")
        if isinstance(programme, bytes):
            self.programmes.want(Id(programme), Id(session) if isinstance(session, bytes) else None)
        self.show_section(section if section in PARTS else GENERAL)

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
        part = PARTS[section](self)
        part.refresh()
        self._stack.setCurrentWidget(part)

    def _put(self, part: P) -> P:
        self._stack.addWidget(part)
        return part


PARTS: Mapping[str, Callable[[SettingsPage], Part]] = {
    GENERAL: lambda page: page.general,
    SEATS: lambda page: page.seats,
    PROGRAMMES: lambda page: page.programmes,
    SYNC: lambda page: page.sync,
    BACKUPS: lambda page: page.backups,
    ABOUT: lambda page: page.about,
}


def create(context: PageContext) -> QWidget:
    """The factory named in `app/ui/pages.py`."""
    return SettingsPage(context)
