"""A text some of whose words are marked: bold and underlined, so that they are seen without any colour."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


class MarkedLabel(QLabel):
    """Wraps like a text of many lines; a screen reader reads it, and then the marked words."""

    def __init__(self, pieces: Sequence[tuple[str, bool]], marked_words: str) -> None:
        """`pieces` with whether each is marked; `marked_words` says what the mark means, with the place {words}."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText("".join(_html(piece, is_marked) for piece, is_marked in pieces))
        self.setAccessibleName("".join(piece for piece, _ in pieces))
        new = " … ".join(piece.strip() for piece, is_marked in pieces if is_marked)
        self.setAccessibleDescription(marked_words.format(words=new) if new else "")


def _html(piece: str, is_marked: bool) -> str:
    if not is_marked:
        return _lines(piece)
    words = piece.rstrip()  # the room behind a word is not underlined
    return f"<b><u>{_lines(words)}</u></b>{_lines(piece[len(words) :])}"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
