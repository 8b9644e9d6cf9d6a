"""Which topic of the help belongs to the place where a person is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_NAME = "help"
_MOST_OF_IT = 0.5


def explain(widget: QWidget, topic: str) -> None:
    """Let `topic` explain what is in `widget`, unless something inside it has a topic of its own."""
    widget.setProperty(_NAME, topic)


def topic_at(window: QWidget, page: QWidget | None = None) -> str:
    """The topic of what has the keyboard in `window`; else of what fills most of `page`, of the page, or "".

    The keyboard may be in the rail, which explains nothing, while the person looks at the page.
    """
    focused = window.focusWidget()
    found = _explained(focused if focused is not None and focused.isVisible() else window)
    if page is not None and found in (None, page):
        found = _filling(page) or _explained(page)
    return str(found.property(_NAME)) if found is not None else ""


def _explained(widget: QWidget | None) -> QWidget | None:
    """The nearest thing around `widget` that has a topic."""
    while widget is not None and not widget.property(_NAME):
        widget = None if widget.isWindow() else widget.parentWidget()
    return widget


def _filling(page: QWidget) -> QWidget | None:
    """What has a topic and takes most of the page."""
    room = page.width() * page.height() * _MOST_OF_IT
    inside = (each for each in page.findChildren(QWidget) if each.property(_NAME) and each.isVisible())
    return next((each for each in inside if each.width() * each.height() > room), None)
