"""The three places for pictures on a poster: which picture, and what stands below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.records.posters import Poster
from app.ui.context import PageContext
from app.ui.field_editors import FieldEditor, editor_for
from app.ui.kit import tokens
from app.ui.kit.base import column, holder, label
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField
from app.ui.translate import tr_label
from app.usecases.posters import PictureChoice

_PLACES = (1, 2, 3)


class PictureFields(QWidget):
    """`edited(field, value)` when a person chose a picture or changed a caption; `typed(field, text)` while typing."""

    edited = Signal(str, object)
    typed = Signal(str, str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        spec_of = Poster.record_type.by_name
        self._poster: Poster | None = None
        self._nothing = label(
            self.tr("This project has no photos yet. They come from its evidence."), "muted", wrap=True
        )
        self._rows: list[QWidget] = []
        self.choices: dict[str, ChoiceField] = {}
        self.editors: dict[str, FieldEditor] = {}
        layout = column(self._nothing, gap=tokens.GAP_TIGHT)
        for place in _PLACES:
            picture, caption = f"picture_{place}", f"caption_{place}"
            choice = self.choices[picture] = ChoiceField()
            choice.chosen.connect(partial(self._chosen, picture))
            editor = self.editors[caption] = editor_for(spec_of[caption], context, {}, None)
            editor.changed.connect(partial(self._changed, caption))
            editor.typed.connect(partial(self.typed.emit, caption))
            fields = holder(
                column(
                    FormField(tr_label("records", spec_of[picture].label), choice),
                    FormField(tr_label("records", spec_of[caption].label), editor.widget),
                    gap=tokens.GAP_TIGHT,
                )
            )
            self._rows.append(fields)
            layout.addWidget(fields)
        self.setLayout(layout)

    def show_poster(
        self, poster: Poster, pictures: Sequence[PictureChoice], drafts: Mapping[str, str] | None = None
    ) -> None:
        """Offer the pictures of the project and show which ones the poster uses."""
        self._poster = poster
        chosen = {getattr(poster, field) for field in self.choices} - {""}
        self._nothing.setVisible(not pictures and not chosen)
        offered = [("", self.tr("No picture")), *((each.sha256, each.caption or "–") for each in pictures)]
        known = {code for code, _text in offered}
        offered += [(sha256, self.tr("A picture that is not on this computer")) for sha256 in sorted(chosen - known)]
        for fields in self._rows:
            fields.setVisible(bool(pictures or chosen))
        for field, choice in self.choices.items():
            choice.set_choices(offered)
            choice.set_code(getattr(poster, field))
        for field, editor in self.editors.items():
            editor.show_value(getattr(poster, field), (drafts or {}).get(field), place=(poster.id, field))

    def _chosen(self, field: str, sha256: str) -> None:
        self.edited.emit(field, sha256)

    def _changed(self, field: str, value: Any) -> None:
        if self._poster is not None and getattr(self._poster, field) != value:
            self.edited.emit(field, value)
