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
    topic = _around(focused) if focused is not None and focused.isVisible() else ""
    if topic or page is None:
        return topic or _around(window)
    inside = [each for each in page.findChildren(QWidget) if each.property(_NAME) and each.isVisible()]
    room = page.width() * page.height() * _MOST_OF_IT
    filling = [each for each in inside if each.width() * each.height() > room]
    return _around(filling[-1] if filling else page)


def _around(widget: QWidget | None) -> str:
    while widget is not None:
        topic = widget.property(_NAME)
        if topic:
            return str(topic)
        widget = widget.parentWidget() if not widget.isWindow() else None
    return ""
