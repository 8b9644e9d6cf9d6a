"""What came of a project: its impact, and the vignette that tells it to people outside."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.records.portfolios import ProjectImpact, Vignette
from app.domain.rules.portfolio import vignette_limits, words_in
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import column
from app.ui.kit.card import Card
from app.ui.kit.text_fields import DraftTextEdit
from app.ui.projects.record_saver import RecordSaver
from app.ui.projects.sheet_form import SheetForm
from app.usecases.projects_views import ProjectPage

_IMPACT = (("pupils",), ("colleagues",), ("school",), ("own_practice",), ("reflection",))
_VIGNETTE = (("text",), ("language", "publish_consent", "photo_ok"))


class ResultsSection(QWidget):
    """Two forms that save themselves; the vignette counts its words while it is written."""

    def __init__(self, context: PageContext, saver: RecordSaver) -> None:
        super().__init__()
        self._limits = vignette_limits(None)
        helps = {
            "pupils": self.tr("What do they do now that they did not do before, and how do you know?"),
            "colleagues": self.tr("Who took something over, and what?"),
            "school": self.tr("What is done differently in the school?"),
            "own_practice": self.tr("What do you do differently in your lessons?"),
            "reflection": self.tr("What helped you to bring others along, and what would you do differently?"),
        }
        self.impact = SheetForm(context, saver, ProjectImpact, _IMPACT, helps)
        self.vignette = SheetForm(context, saver, Vignette, _VIGNETTE)
        impact, vignette = Card(self.tr("Impact")), Card(self.tr("Vignette"))
        impact.add(self.impact)
        vignette.add(self.vignette)
        self.setLayout(column(impact, vignette, None, gap=tokens.GAP_LIST))
        self._text().textChanged.connect(self._count)

    def show_page(self, page: ProjectPage) -> None:
        """Show the results of a project."""
        self._limits = vignette_limits(page.cycle)
        self.impact.show_sheet(page.project.id, page.records.impact)
        self.vignette.show_sheet(page.project.id, page.records.vignette)
        self._count()

    def start(self) -> None:
        """Put the cursor into the first text that is not written yet."""
        (self.impact if self.impact.first_empty() else self.vignette).start()

    def _text(self) -> DraftTextEdit:
        widget = self.vignette.editors["text"].widget
        assert isinstance(widget, DraftTextEdit)  # noqa: S101 - the editor of a long text
        return widget

    def _count(self) -> None:
        """Say how many words there are, and how many there should be."""
        count = words_in(self._text().text())
        least, most = self._limits
        sentence = self.tr("{count} words; {least} to {most} are asked for. No pupil is named.")
        said = sentence.format(count=count, least=least, most=most)
        self.vignette.fields["text"].set_help(said)
        self.vignette.fields["text"].show_warning(said if count and not least <= count <= most else "")
