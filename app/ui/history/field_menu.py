"""The way from a field to its history: with keys, and in the menu that opens on the field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from app.domain.ids import Id
from app.domain.record import Record
from app.ui import keys
from app.ui.context import PageContext
from app.ui.kit.icons import icon

Where = Callable[[], tuple[type[Record], Id, str] | None]
"""Record type, record and field in which the cursor stands; None for none."""


def offer_history_of(context: PageContext, field: QWidget, where: Where) -> None:
    """Let a field that stands for itself lead to its history."""
    FieldMenus(context, field, where).cover(field)


class FieldMenus(QObject):
    """The keys of one area with fields, and the menus of the fields in it."""

    def __init__(self, context: PageContext, area: QWidget, where: Where) -> None:
        super().__init__(area)
        self._context, self._area, self._where = context, area, where
        for pressed, action in ((keys.FIELD_HISTORY, self._open), (keys.FIELD_MENU, self._open_menu)):
            shortcut = QShortcut(QKeySequence(pressed), area)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def cover(self, field: QWidget) -> None:
        """Let the right button and the menu key open the menu of `field`."""
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        field.customContextMenuRequested.connect(lambda place: self._show_menu(field, place))

    def _open(self) -> None:
        found = self._where()
        if found is not None:
            from app.ui.history.field_dialog import show_field_history  # few fields are ever asked

            show_field_history(self._context, self._area, *found)

    def _open_menu(self) -> None:
        """Below the field or the cell in which the cursor stands; it may be a part of the one that is covered."""
        here = QApplication.focusWidget()
        while here is not None and here.contextMenuPolicy() != Qt.ContextMenuPolicy.CustomContextMenu:
            here = None if here is self._area else here.parentWidget()
        if isinstance(here, QAbstractItemView):
            self._show_menu(here, here.visualRect(here.currentIndex()).bottomLeft())
        elif here is not None:
            self._show_menu(here, here.rect().bottomLeft())

    def _show_menu(self, field: QWidget, place: QPoint) -> None:
        if not field.hasFocus() and not field.isAncestorOf(QApplication.focusWidget() or self._area):
            field.setFocus(Qt.FocusReason.MouseFocusReason)
        menu = self._usual_menu(field)
        name = self.tr("History of this field…")  # an f-string would hide it from the translators' tool
        past = menu.addAction(icon("history"), f"{name}\t{keys.shown(keys.FIELD_HISTORY)}")
        past.setEnabled(self._where() is not None)
        past.triggered.connect(lambda _checked=False: self._open())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ground = field.viewport() if isinstance(field, QAbstractScrollArea) else field
        menu.popup(ground.mapToGlobal(place))

    def _usual_menu(self, field: QWidget) -> QMenu:
        """What the field offers by itself, or copying the word of a choice."""
        menu = field.createStandardContextMenu() if isinstance(field, QLineEdit | QPlainTextEdit) else QMenu(field)
        if isinstance(field, QComboBox):
            copy = menu.addAction(self.tr("Copy"))
            copy.triggered.connect(lambda _checked=False: QGuiApplication.clipboard().setText(field.currentText()))
        if menu.actions():
            menu.addSeparator()
        return menu
