"""Names of files that people can read and every system takes, sticks and old Windows included."""

from __future__ import annotations

import re
import unicodedata

_MOST_LETTERS = 110
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u2028\u2029]+')
_SPACES = re.compile(r"\s+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_NAMELESS = "_"


def safe_file_name(text: str) -> str:
    """`text` as the name of a file without its ending: letters stay, what some system forbids goes.

    Never empty, never a name Windows keeps for itself, without a dot or a blank at its ends, at most 110 letters, which
    are 220 bytes of Cyrillic.
    """
    composed = unicodedata.normalize("NFC", _FORBIDDEN.sub(" ", text))
    printable = "".join(sign for sign in composed if sign.isprintable() or sign.isspace())
    name = _SPACES.sub(" ", printable).strip(" .")[:_MOST_LETTERS].strip(" .")
    if not name or _RESERVED.fullmatch(name):
        return f"{_NAMELESS}{name}"
    return name


def shortened(text: str, most: int) -> str:
    """`text`, cut to `most` letters with an ellipsis if it is longer."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
