"""What an import would do, before it does it: counts in words, warnings, new schools."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.importing.mapping_table import MappingTable
from app.ui.importing.new_schools import NewSchoolsCard
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, clear, column, icon_label, label, row
from app.ui.kit.card import Card, StatCard
from app.ui.kit.page import PageHeader
from app.ui.kit.tokens import Tone
from app.usecases.import_plan import DuplicatePair, ImportPlan
from app.usecases.import_sample import Sample

_SHOWN = 12


class PlanView(QWidget):
    """`mapped(index, Column)`, `meant(key, school or None)`, `agreed(ImportPlan)`, `other_file`."""

    mapped = Signal(int, object)
    meant = Signal(str, object)
    """A school of the list is one that is here, or it is new after all."""
    agreed = Signal(object)
    other_file = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._plan: ImportPlan | None = None
        self._import = button("", self._agree, kind="primary")
        self._header = PageHeader("", "", button(self.tr("Another file"), self.other_file.emit), self._import)
        self.trouble = Banner()
        self._stats = row(gap=tokens.GAP_CARD)
        self.cards = {
            "new": StatCard(self.tr("New people"), "user-plus"),
            "matched": StatCard(self.tr("Here already"), "people"),
            "pairs": StatCard(self.tr("Perhaps twice"), "merge"),
            "refused": StatCard(self.tr("Refused"), "alert"),
        }
        for card in self.cards.values():
            self._stats.addWidget(card, 1)
        self._notes = column(gap=tokens.GAP)
        self.mapping = MappingTable()
        self.mapping.changed.connect(self.mapped.emit)
        columns = Card(self.tr("Columns of the file"))
        columns.add(
            label(self.tr("Check what each column is taken for; you can choose something else."), "muted", wrap=True),
            self.mapping,
        )
        self.schools = NewSchoolsCard(context.language)
        self.schools.meant.connect(self.meant.emit)
        self._pairs, self._pair_lines = self._section(self.tr("Perhaps the same person"))
        self._refused, self._refused_lines = self._section(self.tr("Refused rows"))
        self.setLayout(
            column(
                self._header, self.trouble, self._stats, self._notes, columns, self.schools, self._pairs,
                self._refused, None, gap=tokens.GAP_CARD,
            )
        )  # fmt: skip
        self.setContentsMargins(0, 0, tokens.GAP, 0)

    def show_sample(self, sample: Sample, name: str) -> None:
        """Show the columns of the file called `name`."""
        self._header.set_texts(name, "")
        self.mapping.show_sample(sample)

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Show what would come; None while no column holds names."""
        self._plan = plan
        for card in (self.schools, self._pairs, self._refused):
            card.hide()
        clear(self._notes)
        self._import.setEnabled(plan is not None and bool(plan.new))
        if plan is None:
            self._import.setText(self.tr("Import"))
            for stat in self.cards.values():
                stat.show_value("–")
            self.trouble.show_sentence(self.tr("Choose the column that holds the names."), Tone.WARN)
            return
        self.trouble.show_sentence("")
        self._import.setText(self.tr("Import %n person(s)", "", len(plan.new)))
        self._show_counts(plan)
        for note in plan.reading.notes:
            tone = Tone.INFO if note.code == "iin_column_dropped" else Tone.NEUTRAL
            self._notes.addWidget(Banner(sentence_of(note), tone, icon_name="lock" if "iin" in note.code else ""))
        self.schools.show_plan(plan)
        self._show_pairs(plan.possible_duplicates)
        self._show_refused(plan)

    def plan(self) -> ImportPlan | None:
        """The plan with the regions people chose for its new schools."""
        plan = self._plan
        if plan is None:
            return None
        return structs.replace(plan, new_schools=tuple(map(self.schools.with_region, plan.new_schools)))

    def start(self) -> None:
        """Put the cursor where the next step is."""
        (self._import if self._import.isEnabled() else self.mapping.boxes[0]).setFocus()

    def _section(self, title: str) -> tuple[Card, QVBoxLayout]:
        card, lines = Card(title), column(gap=tokens.GAP)
        card.add(lines)
        return card, lines

    def _agree(self) -> None:
        plan = self.plan()
        if plan is not None:
            self.agreed.emit(plan)

    def _show_counts(self, plan: ImportPlan) -> None:
        rows = self.tr("of %n row(s)", "", plan.reading.row_count)
        others = sum(match.other_spelling for match in plan.matched)
        spelled = self.tr("%n spelled differently", "", others) if others else ""
        self.cards["new"].show_value(str(len(plan.new)), rows)
        self.cards["matched"].show_value(str(len(plan.matched)), spelled)
        self.cards["pairs"].show_value(str(len(plan.possible_duplicates)), "")
        self.cards["refused"].show_value(str(len(plan.reading.refused)), "")

    def _show_pairs(self, pairs: Sequence[DuplicatePair]) -> None:
        clear(self._pair_lines)
        self._pairs.setVisible(bool(pairs))
        later = self.tr("Both are entered; whoever is one person is linked afterwards on the page of the person.")
        self._pair_lines.addWidget(label(later, "muted", wrap=True))
        for pair in pairs[:_SHOWN]:
            known = pair.known
            where = self.tr("row {row}").format(row=known.row) if known.row else self.tr("already entered")
            this = self._side(pair.row.full_name, pair.row.school, self.tr("row {row}").format(row=pair.row.number))
            other = self._side(known.name, known.school, where)
            line = row(gap=tokens.GAP_CARD)
            line.addLayout(this, 1)
            line.addWidget(icon_label("merge", "warn", 20))
            line.addLayout(other, 1)
            self._pair_lines.addLayout(line)
        self._add_rest(self._pair_lines, len(pairs))
        if pairs:
            text = self.tr("Both are kept. You can delete one of them later on its page.")
            self._pair_lines.addWidget(label(text, "muted", wrap=True))

    def _side(self, name: str, school: str, where: str) -> QVBoxLayout:
        facts = " · ".join(part for part in (where, school) if part)
        return column(label(name, "strong", wrap=True), label(facts, "caption", wrap=True), gap=0)

    def _show_refused(self, plan: ImportPlan) -> None:
        clear(self._refused_lines)
        refused = plan.reading.refused
        self._refused.setVisible(bool(refused))
        for each in refused[:_SHOWN]:
            line = row(icon_label("mark-warning", "warn", 16), gap=tokens.GAP)
            line.addWidget(label(sentence_of(each.reason), wrap=True), 1)
            self._refused_lines.addLayout(line)
        self._add_rest(self._refused_lines, len(refused))

    def _add_rest(self, lines: QVBoxLayout, count: int) -> None:
        if count > _SHOWN:
            lines.addWidget(label(self.tr("and %n more", "", count - _SHOWN), "muted"))
