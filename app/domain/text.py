"""Text as people write it here: translatable marks, the Kazakh sort key and the folded search key."""

from __future__ import annotations


def mark(context: str, source: str) -> str:  # noqa: ARG001 - the context is read by the extractor, not at run time
    """Mark `source` for translation under `context` and return it unchanged.

    Qt-free layers keep the English text; screens translate it where they show it.
    """
    return source
