"""What the search of the window finds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct, field


class Hit(Struct, frozen=True):
    """One thing found, and the page that shows it."""

    title: str
    subtitle: str
    icon: str
    page: str
    args: Mapping[str, object] = field(default_factory=dict)
    group: str = ""
    """Heading below which hits of its kind stand together."""


Finder = Callable[[str], Sequence[Hit]]
"""Finds things by a text of two letters or more; runs on the `read` lane."""
