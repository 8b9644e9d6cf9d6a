"""Modules that come when something of them is asked for, though somebody imports them now.

SQLAlchemy imports `asyncio`, for engines this program does not have, `importlib.metadata`, for plugins it does not
have, and two drivers for SQLite that nobody installed: together a third of its own time, on the way to the first page.
The handlers of `logging` import `socket`, for logs that are sent away; msgspec what describes its types to other tools;
httpx a command line of its own wherever what that needs happens to be installed, and with it ten megabytes.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_LATER = {
    "asyncio": ("iscoroutine",), "importlib.metadata": (), "msgspec.inspect": (), "socket": (),
    "sqlalchemy.dialects.sqlite.aiosqlite": (),
    "sqlalchemy.dialects.sqlite.pysqlcipher": (), "httpx._main": ("main",),
}  # fmt: skip
"""Names of modules, and the functions that are taken out of them at once without being called."""


def leave_for_later() -> None:
    """Put a stand-in into the place of each of these modules that nobody has imported yet."""
    for name, taken in _LATER.items():
        if name not in sys.modules:
            stand_in = sys.modules[name] = _StandIn(name)
            for function in taken:
                setattr(stand_in, function, _forward(stand_in, function))
            package, _, child = name.rpartition(".")
            if package in sys.modules:
                setattr(sys.modules[package], child, stand_in)


_LOOKED_AT = ("__wrapped__", "__file__")
"""PySide sends `inspect` over whatever is imported; that is no reason to have the real one."""


class _StandIn(ModuleType):
    """A module without anything in it, until it is asked; then it has whatever the real one has."""

    def __getattr__(self, name: str) -> Any:
        if name in _LOOKED_AT:
            raise AttributeError(name)
        return getattr(_real(self), name)


def _real(stand_in: _StandIn) -> ModuleType:
    if sys.modules.get(stand_in.__name__) is stand_in:
        del sys.modules[stand_in.__name__]
    real = import_module(stand_in.__name__)
    vars(stand_in).update(vars(real))
    return real


def _forward(stand_in: _StandIn, function: str) -> Any:
    def call(*arguments: Any) -> Any:
        return getattr(_real(stand_in), function)(*arguments)

    return call
