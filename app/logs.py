"""Log files: rotating, small, and without anything about people.

The program logs ids, counts and durations. Redaction is the second net below that rule: it works on the finished line,
so it also sees arguments and tracebacks. Our messages are English, therefore every Cyrillic word in a line is a name, a
text somebody typed, or a folder named after a person: all three go.
"""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_NAME = "shyraq.log"
MAX_BYTES = 1_000_000
KEPT_FILES = 3
TALKATIVE = ("httpx", "httpcore", "alembic")
"""Libraries that tell every request or statement; only their warnings are kept."""
HIDDEN = "[hidden]"

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.])(?:\+7|8|7)[\s(-]{0,2}[67]\d{2}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)")
_TWELVE_DIGITS = re.compile(r"(?<!\w)\d{6}[\s-]?\d{6}(?!\w)")
_CYRILLIC = re.compile(r"[\u0400-\u052f]+(?:[^\S\n]+[\u0400-\u052f]+|[-'’][\u0400-\u052f]+)*")
_PATTERNS = (_EMAIL, _PHONE, _TWELVE_DIGITS, _CYRILLIC)


def redact(line: str) -> str:
    """`line` without e-mail addresses, phone numbers, twelve-digit numbers and Cyrillic words."""
    for pattern in _PATTERNS:
        line = pattern.sub(HIDDEN, line)
    return line


class RedactingFormatter(logging.Formatter):
    """Formats a record, traceback included, and hides what must not be in a file."""

    def format(self, record: logging.LogRecord) -> str:
        """The finished line."""
        return redact(super().format(record))


def start_logging(folder: Path, level: str = "info") -> None:
    """Write the log of this process into `folder`, at most four files of a megabyte; a second call moves it.

    A folder that cannot be written is no reason not to work: then there is no log.
    """
    root = logging.getLogger()
    root.setLevel(level.upper())
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    stop_logging()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / FILE_NAME, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)


def stop_logging() -> None:
    """Close the log file."""
    root = logging.getLogger()
    for handler in root.handlers[:]:
        if isinstance(handler, RotatingFileHandler):
            root.removeHandler(handler)
            handler.close()
