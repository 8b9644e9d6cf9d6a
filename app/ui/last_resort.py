"""The last handler: what nobody expected. Log it, keep what was typed, tell the person once, offer a support file."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import Item, button, column, icon_label, label, row

_log = logging.getLogger(__name__)


class LastResort(QObject):
    """Takes unexpected exceptions from any thread. Call `install` once, after the application object exists.

    `keep_typing` commits or drafts what is in the fields; `save_support` writes a support file and is offered as a
    button when given.
    """

    _raised = Signal(object)

    def __init__(
        self,
        window: Callable[[], QWidget | None],
        *,
        keep_typing: Callable[[], object] | None = None,
        save_support: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._window, self._keep_typing, self._save_support = window, keep_typing, save_support
        self._told = False
        self.count = 0
        self._raised.connect(self._handle, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the handler of the process for all its threads."""
        sys.excepthook = self._on_main
        threading.excepthook = lambda args: self.take(args.exc_value) if args.exc_value is not None else None

    def take(self, error: BaseException) -> None:
        """Handle `error`, from whatever thread it comes."""
        self._raised.emit(error)

    def _on_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.take(error)

    def _handle(self, error: BaseException) -> None:
        self.count += 1
        # The type and the lines say where it broke; the message may hold what a person typed.
        bare = RuntimeError("message left out")
        _log.critical("unexpected %s", type(error).__name__, exc_info=(RuntimeError, bare, error.__traceback__))
        if self._told:
            return
        self._told = True
        if self._keep_typing is not None:
            try:
                self._keep_typing()
            except Exception as again:
                _log.critical("typing not kept: %s", type(again).__name__)
        CrashDialog(self._window(), self._save_support).open()


class CrashDialog(QDialog):
    """Says once that the program made a mistake, that the work is safe, and what can be done."""

    def __init__(self, parent: QWidget | None, save_support: Callable[[], object] | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sentences = (
            self.tr("The program made a mistake. What you typed is kept, and everything saved before is safe."),
            self.tr("You can go on working. If something looks odd, close the program and start it again."),
        )
        texts = column(label(self.windowTitle(), "section"), *(label(text, wrap=True) for text in sentences))
        go_on = button(self.tr("Go on"), self.accept, kind="primary")
        go_on.setDefault(True)
        actions: list[Item] = [None]
        if save_support is not None:
            actions.append(button(self.tr("Save a support file…"), save_support, icon_name="export"))
        head = row(gap=tokens.GAP_CARD)
        head.addWidget(icon_label("alert", "warn", 28), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        self.setLayout(column(head, 8, row(*actions, go_on), margins=tokens.MARGIN))
        self.setMinimumWidth(480)
