"""Rows, columns and grids of which Python holds no items, and what is in them in the order in which it is read.

C++ deletes the item of a layout together with its widget. What Python holds of it (from `itemAt`, or for every item of
a layout that is put into another one) outlives that in the books of the bindings, and whatever comes to lie at the same
place in memory is then taken for it: the program ends at the first icon or button that does. So these layouts forget
at once what the bindings wrote down, and nobody else asks a layout for its items.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    _Box = QBoxLayout
else:
    _Box = object  # a class of Python has one class of C++ above it
_ANYWHERE = Qt.AlignmentFlag(0)


class _Forgetful(_Box):
    """Forgets the items of what is put into it."""

    def addLayout(self, layout: QLayout, stretch: int | None = 0) -> None:
        """Put a layout behind the others."""
        super().addLayout(layout, stretch)
        _forget_items(layout)

    def insertLayout(self, index: int, layout: QLayout, stretch: int | None = 0) -> None:
        """Put a layout between the others."""
        super().insertLayout(index, layout, stretch)
        _forget_items(layout)


class RowLayout(_Forgetful, QHBoxLayout):
    """Beside each other."""


class ColumnLayout(_Forgetful, QVBoxLayout):
    """One below the other."""


class GridLayout(QGridLayout):
    """In rows and columns."""

    def addLayout(
        self, layout: QLayout, row: int, column: int, /, *spans: int, alignment: Qt.AlignmentFlag = _ANYWHERE
    ) -> None:  # fmt: skip
        """Put a layout into a cell, or over as many rows and columns as `spans` says."""
        super().addLayout(layout, row, column, *(spans or (1, 1)), alignment=alignment)  # type: ignore[call-overload]  # two numbers
        _forget_items(layout)


def laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets in `layout` and in the layouts inside it."""
    owner = layout.parentWidget()
    widgets = [each for each in owner.children() if isinstance(each, QWidget)] if owner is not None else []
    inner = [each for each in layout.children() if isinstance(each, QLayout)]
    found: list[tuple[tuple[int, ...], QWidget | QLayout]] = [
        *((_place(layout, layout.indexOf(each)), each) for each in widgets),
        *((_place(layout, layout.indexOf(each)), each) for each in inner),
    ]
    for each in (each for place, each in sorted(found, key=lambda one: one[0]) if place):
        if isinstance(each, QLayout):
            yield from laid_out(each)
        else:
            yield each


def _place(layout: QLayout, index: int) -> tuple[int, ...]:
    """Where an item comes in the reading order; nowhere if it is not in the layout."""
    if index < 0:
        return ()
    if not isinstance(layout, QGridLayout):
        return (index,)
    return (*layout.getItemPosition(index)[:2], index)  # type: ignore[index]  # stubs say object


def _forget_items(layout: QLayout) -> None:
    if not isinstance(layout, (QBoxLayout, QGridLayout)):
        return  # a layout written in Python holds its own items
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QLayout):
            _forget_items(item)
        elif item is not None:
            shiboken6.invalidate(item)
