"""The keys of the observation pad on the screen: what each digit and each letter means, and which stage runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.ids import Id
from app.domain.records.lesson_study import CasePupil
from app.domain.records.research_lessons import RlStage
from app.domain.rules.observation_pad import cyrillic_keys
from app.ui.kit import tokens
from app.ui.kit.base import PushButton, clear, label, set_kind, set_state
from app.ui.kit.flow import FlowLayout
from app.ui.kit.theme import theme

_PILL_SIDES = 30


class PadKeys(QWidget):
    """A row of keys; a click does the same and never takes the keyboard away from the field."""

    stage_wanted = Signal(int)
    pupil_wanted = Signal(object)
    """A case pupil, or None for the class."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(gap=6)
        self.setLayout(self._flow)
        self._shown: object = None
        self.stages: dict[Id, QPushButton] = {}
        self.pupils: dict[Id | None, QPushButton] = {}

    def show_stages(self, stages: Sequence[RlStage], running: Id | None, begun: Mapping[Id, str]) -> None:
        """Offer a key per stage; `begun` says since which minute the stages ran that have begun."""
        if self._shown != (known := tuple((stage.id, stage.name, stage.minutes) for stage in stages)):
            self._shown = known
            self._clear()
            for number, stage in enumerate(stages[:9]):
                self.stages[stage.id] = self._key("step", partial(self.stage_wanted.emit, number))
        for number, stage in enumerate(stages[:9], start=1):
            made = self.stages[stage.id]
            since = begun.get(stage.id, "")
            planned = self.tr("{count} min").format(count=stage.minutes) if stage.minutes else ""
            made.setText("   ".join(part for part in (str(number), stage.name, since or planned) if part))
            made.setAccessibleName(self.tr("Stage {number}: {name}").format(number=number, name=stage.name))
            set_state(made, "here" if stage.id == running else "passed" if since else "")

    def show_pupils(self, pupils: Sequence[CasePupil], chosen: CasePupil | None, *, whole_class: bool) -> None:
        """Offer a key per case pupil and one for the class."""
        if self._shown != (known := tuple((pupil.id, pupil.label, pupil.alias) for pupil in pupils)):
            self._shown = known
            self._clear()
            about = label(self.tr("Whom it is about:"), "caption")
            about.setMinimumHeight(tokens.CONTROL_HEIGHT)
            self._flow.addWidget(about)
            for pupil in pupils:
                made = self.pupils[pupil.id] = self._key("filter", partial(self.pupil_wanted.emit, pupil))
                keys = " ".join(cyrillic_keys(pupil.label))
                made.setText("   ".join(part for part in (pupil.label, pupil.alias, f"({keys})") if part))
                made.setCheckable(True)
                name = self.tr("Case pupil {label} {alias}")
                made.setAccessibleName(name.format(label=pupil.label, alias=pupil.alias).strip())
            whole = self.pupils[None] = self._key("filter", partial(self.pupil_wanted.emit, None))
            whole.setText(self.tr("Space   the class"))
            whole.setCheckable(True)
            strong = QFontMetrics(theme().font(strong=True))  # the chosen one is bold and must not be cut
            for made in self.pupils.values():
                made.setMinimumWidth(strong.horizontalAdvance(made.text()) + _PILL_SIDES)
        for key, made in self.pupils.items():
            made.setChecked(key == chosen.id if chosen is not None else whole_class and key is None)

    def _key(self, kind: str, clicked: partial[None]) -> QPushButton:
        made = PushButton()
        set_kind(made, kind)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda _checked=False: clicked())
        self._flow.addWidget(made)
        return made

    def _clear(self) -> None:
        self.stages.clear()
        self.pupils.clear()
        clear(self._flow)
