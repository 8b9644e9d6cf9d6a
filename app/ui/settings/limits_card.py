"""When data is exchanged by itself, and how much it may cost."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from app.domain.rules.rights import only_reads
from app.settings import DATA_BUDGET, PHOTOS, SYNC_MINUTES, Setting
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import label
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.meter_bar import MeterBar
from app.ui.kit.tokens import Tone
from app.ui.shell.outlook_words import spent_words
from app.ui.translate import tr_label
from app.usecases.sync_picture import SyncPicture

_RHYTHMS = (5, 10, 30, 60)
_BUDGETS = (2, 5, 10, 20, 50, 100)


class LimitsCard(Card):
    """Every choice is kept at once; `changed` after it."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(QCoreApplication.translate("LimitsCard", "When and how much"))
        self._context = context
        by_hand = self.tr("Only when I press the button")
        rhythms = [(str(n), self.tr("Every {minutes} minutes").format(minutes=n)) for n in _RHYTHMS]
        self.rhythm = self._choice(SYNC_MINUTES, [("0", by_hand), *rhythms])
        photos = [
            ("always", self.tr("Go with the exchange")),
            ("stick", self.tr("Go by USB stick only")),
            ("never", self.tr("Stay on this computer")),
        ]
        self.photos = self._choice(PHOTOS, photos)
        budgets = [(str(n), self.tr("{megabytes} MB a day").format(megabytes=n)) for n in _BUDGETS]
        self.budget = self._choice(DATA_BUDGET, [("0", self.tr("As much as it takes")), *budgets])
        self.spent = label("", "caption", wrap=True)
        self.bar = MeterBar(QCoreApplication.translate("LimitsCard", "Data of today"))
        self._photos = FormField(tr_label("settings", PHOTOS.label), self.photos, tr_label("settings", PHOTOS.help))
        budget = FormField(tr_label("settings", DATA_BUDGET.label), self.budget, tr_label("settings", DATA_BUDGET.help))
        self.add(
            FormField(tr_label("settings", SYNC_MINUTES.label), self.rhythm),
            form_row(self._photos, budget), self.bar, self.spent,
        )  # fmt: skip

    def show_facts(self, facts: SyncPicture) -> None:
        """Show what moved today; who sends no photos is not asked about them."""
        self._photos.setVisible(not only_reads(facts.role))
        self.spent.setText(spent_words(facts))
        budget = facts.limits.budget
        self.bar.setVisible(bool(budget))
        if budget:
            self.bar.show_share(facts.spent / budget, Tone.WARN if facts.is_spent else Tone.INFO)

    def _choice(self, setting: Setting, choices: list[tuple[str, str]]) -> ChoiceField:
        field, machine = ChoiceField(choices), self._context.machine
        if machine is not None:
            code, kind = str(machine.value(setting)), type(setting.default)
            if code not in dict(choices):
                field.addItem(code, code)
            field.set_code(code)
            field.chosen.connect(lambda chosen: machine.choose(setting, kind(chosen)))
            field.chosen.connect(lambda _chosen: self.changed.emit())
        field.setMinimumWidth(tokens.MIN_TARGET * 5)
        return field
