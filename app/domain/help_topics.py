"""The help of the program: short topics, one file for each language, in a small Markdown that is read here.

A topic has a title (`# …`), a sentence on what it is for, perhaps a picture (`![what is seen](name)`), numbered steps,
parts with a heading (`## …`) and points (`- …`), and in its last line the topics to go on with (`[[name]]`). Keys
stand between backticks as Qt spells them (`Ctrl+Return`), words of the screen between double asterisks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from functools import cache

from app.domain.resources import resource_path
from app.domain.text import mark, search_key
from app.domain.value import value

CONTENTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (mark("help", "To begin with"), ("first-steps", "today", "finding")),
    (
        mark("help", "Sessions"),
        ("sessions", "attendance", "session", "calendar", "certificates", "passport", "programmes"),
    ),
    (mark("help", "Lesson study"), ("lesson-study", "cycle", "lesson", "pad", "discussion", "report")),
    (mark("help", "Projects"), ("projects", "project-log", "portfolio", "poster")),
    (mark("help", "People and schools"), ("people", "import", "consent", "same-person", "visit", "region")),
    (
        mark("help", "The program and its data"),
        (
            "printing",
            "exchange",
            "invitation",
            "several-people",
            "access",
            "changing-access",
            "stick",
            "school-network",
            "versions",
            "history",
            "backups",
            "settings",
            "keys",
        ),
    ),
)
"""The topics in the order of the list, under their headings."""
KEYS = "keys"
"""The topic that ends with the overview of all keys, which the window adds."""
TOPICS = tuple(name for _heading, names in CONTENTS for name in names)


class Kind(Enum):
    """What a block of a topic is."""

    HEADING = "heading"
    TEXT = "text"
    STEP = "step"
    POINT = "point"
    PICTURE = "picture"
    LINKS = "links"


class Mark(Enum):
    """How a piece of text is set."""

    PLAIN = "plain"
    STRONG = "strong"
    KEY = "key"
    LINK = "link"


@value
class Piece:
    """A run of text of one kind; a link carries the name of its topic."""

    mark: Mark
    text: str


@value
class Block:
    """One paragraph, step or picture; `name` is the picture's."""

    kind: Kind
    pieces: tuple[Piece, ...]
    name: str = ""

    @property
    def text(self) -> str:
        """The words without any marks."""
        return "".join(piece.text for piece in self.pieces if piece.mark is not Mark.LINK)

    def all_of(self, kind: Mark) -> Iterator[str]:
        """The texts of its pieces of one kind."""
        return (piece.text for piece in self.pieces if piece.mark is kind)


@value
class Topic:
    """One page of help."""

    name: str
    title: str
    blocks: tuple[Block, ...]

    @property
    def purpose(self) -> str:
        """The sentence that says what it is for."""
        return next((block.text for block in self.blocks if block.kind is Kind.TEXT), "")

    def all_of(self, kind: Mark) -> tuple[str, ...]:
        """The keys, links or strong words in it, in order."""
        return tuple(text for block in self.blocks for text in block.all_of(kind))

    @property
    def pictures(self) -> tuple[str, ...]:
        """The names of its pictures."""
        return tuple(block.name for block in self.blocks if block.kind is Kind.PICTURE)


_STARTS = (
    (Kind.HEADING, re.compile(r"## +")),
    (Kind.STEP, re.compile(r"\d+\. +")),
    (Kind.POINT, re.compile(r"- +")),
)
_PICTURE = re.compile(r"!\[(?P<seen>[^\]]+)\]\((?P<name>[\w-]+)\)$")
_PIECE = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|`(?P<key>[^`]+)`|\[\[(?P<link>[\w-]+)\]\]")
_MARKS = {"strong": Mark.STRONG, "key": Mark.KEY, "link": Mark.LINK}


def read_topic(name: str, source: str) -> Topic:
    """The topic written in `source`. Raises ValueError when it does not begin with its title."""
    first, *lines = (line.strip() for line in source.strip().splitlines())
    if not first.startswith("# "):
        raise ValueError(name)
    return Topic(name, first[2:].strip(), tuple(_block(line) for line in lines if line))


def _block(line: str) -> Block:
    picture = _PICTURE.match(line)
    if picture is not None:
        return Block(Kind.PICTURE, (Piece(Mark.PLAIN, picture["seen"]),), picture["name"])
    for kind, start in _STARTS:
        found = start.match(line)
        if found is not None:
            return Block(kind, _pieces(line[found.end() :]))
    return Block(Kind.LINKS if line.startswith("[[") else Kind.TEXT, _pieces(line))


def _pieces(text: str) -> tuple[Piece, ...]:
    found, place = [], 0
    for piece in _PIECE.finditer(text):
        found.append(Piece(Mark.PLAIN, text[place : piece.start()]))
        kind = piece.lastgroup or ""
        found.append(Piece(_MARKS[kind], piece[kind]))
        place = piece.end()
    found.append(Piece(Mark.PLAIN, text[place:]))
    return tuple(piece for piece in found if piece.text)


@cache
def topic(language: str, name: str) -> Topic:
    """The topic `name` in kk, ru or en. Raises FileNotFoundError for one that is not there."""
    return read_topic(name, resource_path("help", language, f"{name}.md").read_text(encoding="utf-8"))


def find(language: str, typed: str) -> tuple[str, ...]:
    """The topics that hold every word of `typed`, those with the words in their title first.

    Words are compared by the key of the search, so Kazakh letters may be left out; a beginning of a word is enough.
    """
    words = search_key(typed).split()
    ranked = [(_rank(topic(language, name), words), name) for name in TOPICS]
    return tuple(name for rank, name in sorted(ranked, key=lambda each: each[0]) if rank < _NOT_FOUND)


_NOT_FOUND = 2


def _rank(read: Topic, words: list[str]) -> int:
    title = search_key(read.title)
    whole = f"{title} {search_key(' '.join(block.text for block in read.blocks))}"
    for rank, text in enumerate((title, whole)):
        if all(f" {text}".find(f" {word}") >= 0 for word in words):
            return rank
    return _NOT_FOUND


def picture_file(language: str, name: str) -> str:
    """Where the picture `name` of a topic is; made by `packaging/help_pictures.py`."""
    return str(resource_path("help", "pictures", language, f"{name}.png"))
