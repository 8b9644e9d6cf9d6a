"""The card of the settings that leads into the practice school, and out of it."""

from __future__ import annotations

from app.paths import Turn
from app.ui.context import PageContext
from app.ui.kit.base import button, label, row
from app.ui.kit.card import Card


class PracticeCard(Card):
    """What the practice school is, and one or two buttons."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Practice school"))
        machine = context.machine
        sentence = self.tr(
            "A made-up school with a year of work, tasks for three roles, and nothing that can go wrong: it has a"
            " folder of its own, and nothing of it is sent."
        )
        self.enter = button(self.tr("Open the practice school"), lambda: self._go(Turn.PRACTICE), icon_name="bulb")
        self.anew = button(self.tr("Begin anew"), lambda: self._go(Turn.FRESH_PRACTICE), icon_name="restore")
        self.home = button(self.tr("Back to my school"), lambda: self._go(Turn.OWN), icon_name="arrow-left")
        self._machine = machine
        is_there = machine is not None and machine.is_practice
        shown = (self.home, self.anew) if is_there else (self.enter,)
        self.add(label(sentence, "muted", wrap=True), row(*shown, None))

    def _go(self, turn: Turn) -> None:
        if self._machine is not None:
            self._machine.go(turn)
