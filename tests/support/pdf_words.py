"""The words of a PDF with their places, as pdftotext (packaging/test-packages.txt) reads them."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from html import unescape
from pathlib import Path


@dataclass(frozen=True)
class Word:
    """A word where it stands on paper, in points."""

    text: str
    left: float
    top: float
    right: float
    foot: float

    def shared(self, other: Word) -> float:
        """The share of the smaller of two words that the other one covers."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.foot, other.foot) - max(self.top, other.top)
        if width <= 0 or height <= 0:
            return 0
        return width * height / min(self.area(), other.area())

    def area(self) -> float:
        """Its own area."""
        return max(1e-6, (self.right - self.left) * (self.foot - self.top))


@dataclass(frozen=True)
class Sheet:
    """One page, in points."""

    width: float
    height: float
    words: tuple[Word, ...]


_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')


def sheets_in(pdf: bytes, folder: Path) -> list[Sheet]:
    """Read the text layer of a PDF, page by page."""
    path = folder / "words.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, check=True, encoding="utf-8")  # noqa: S607
    return [
        Sheet(float(width), float(height), tuple(_word(*found) for found in _WORD.findall(words)))
        for width, height, words in _PAGE.findall(done.stdout)
    ]


def _word(left: str, top: str, right: str, foot: str, text: str) -> Word:
    return Word(unescape(text), float(left), float(top), float(right), float(foot))
