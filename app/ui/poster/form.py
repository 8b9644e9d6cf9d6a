"""The fields of a poster: its look, its words, its figures, its pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.records.posters import Poster
from app.domain.rules.finding import Finding
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label
from app.ui.poster.picture_fields import PictureFields
from app.ui.poster.words import WORDS
from app.ui.record_form import RecordForm
from app.usecases.posters import PictureChoice

TEXTS = ("headline", "question", "did", "changed", "learned", "next_steps")
"""Fields for which the records speak while they are empty."""
_ROWS = (
    ("layout",), ("language",), ("headline",), ("question",), ("did",), ("changed",), ("learned",), ("next_steps",),
    ("chart",), ("figures_title",), ("figures",),
)  # fmt: skip
_SHOWN = 72
"""Characters of the records' words that an empty field shows."""


class PosterForm(QWidget):
    """`edited(field, value)` when a person changed a field; `typed(field, text)` while typing."""

    edited = Signal(str, object)
    typed = Signal(str, str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        figures = self.tr("One a line, with a number at its end: “Before 42 %”. The first is where you began.")
        language = self.tr("Only the headings and labels change.")
        helps = {"figures": figures, "language": language}
        self.form = RecordForm(context, Poster, _ROWS, WORDS, help_texts=helps)
        self.form.edited.connect(self.edited)
        self.form.typed.connect(self.typed)
        self._given: Mapping[str, str] = {}
        self._takers: dict[str, QPushButton] = {}
        for field in TEXTS:
            taker = button(self.tr("Start from these words"), partial(self._take, field), kind="link")
            taker.setAccessibleName(
                self.tr("{field}: start from the words of the records").format(
                    field=self.form.editors[field].widget.accessibleName()
                )
            )
            self.form.fields[field].add_action(taker)
            taker.hide()
            self._takers[field] = taker
        self.pictures = PictureFields(context)
        self.pictures.edited.connect(self.edited)
        self.pictures.typed.connect(self.typed)
        hint = label(self.tr("What you leave empty is taken from the records of the project."), "muted", wrap=True)
        self.setLayout(column(hint, self.form, self.pictures, None, gap=tokens.GAP_LIST))

    def show_poster(
        self, poster: Poster, given: Mapping[str, str], pictures: Sequence[PictureChoice],
        drafts: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        """Show a poster, what the records say for it, and the pictures there are to choose from."""
        self._given = given
        for field in TEXTS:
            self.form.editors[field].widget.setPlaceholderText(_shortened(given[field]))  # type: ignore[attr-defined]
        self.form.show_record(poster, drafts)
        self.pictures.show_poster(poster, pictures, drafts)
        self.show_takers(poster)

    def show_takers(self, poster: Poster) -> None:
        """Offer the records' words where the teacher has none yet."""
        for field, taker in self._takers.items():
            taker.setVisible(bool(self._given.get(field)) and not getattr(poster, field))

    def show_findings(self, findings: Sequence[Finding], left_out: Mapping[str, int]) -> None:
        """Show what is missing or too long at its field, and how much of the records stands on the poster."""
        self.form.show_findings(findings)
        for field in TEXTS:
            whole = len(self._given.get(field, "").splitlines())
            shown = whole - left_out.get(field, 0)
            sentence = self.tr("{shown} of {whole} points of the records fit; write your own words to choose.")
            self.form.fields[field].set_help(sentence.format(shown=shown, whole=whole) if shown < whole else "")

    def focus_field(self, field: str) -> None:
        """Put the cursor into a field."""
        self.form.editors[field].widget.setFocus()

    def _take(self, field: str) -> None:
        """Make the records' words the teacher's own, to be changed."""
        editor = self.form.editors[field]
        self.edited.emit(field, self._given[field])
        editor.widget.setFocus()


def _shortened(text: str) -> str:
    line = " · ".join(text.splitlines())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()}…"
