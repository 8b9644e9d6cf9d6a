"""Modules that come when something of them is asked for, though somebody imports them now.

SQLAlchemy imports `asyncio`, for engines this program does not have, `importlib.metadata`, for plugins it does not
have, and two drivers for SQLite that nobody installed: together a third of its own time, on the way to the first page.
The handlers of `logging` import `socket`, for logs that are sent away; msgspec what describes its types to other tools;
httpx a command line of its own wherever what that needs happens to be installed, and with it ten megabytes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

_LATER = {
    "asyncio": ("iscoroutine",), "importlib.metadata": (), "msgspec.inspect": (), "socket": (),
    "sqlalchemy.dialects.sqlite.aiosqlite": (),
    "sqlalchemy.dialects.sqlite.pysqlcipher": (), "httpx._main": ("main",),
}  # fmt: skip
"""Names of modules, and the functions that are taken out of them at once without being called."""


_PACKAGES = ("asyncio", "importlib.metadata")
"""Those that have modules of their own; whoever imports a name from one of the others asks them for a path, too."""
LOOKED_AT = ("__wrapped__", "__file__")
"""PySide sends `inspect` over whatever is imported; that is no reason to have the real one."""


def leave_for_later() -> None:
    """Put a stand-in into the place of each of these modules that nobody has imported yet."""
    for name, taken in _LATER.items():
        if name not in sys.modules:
            missing = LOOKED_AT if name in _PACKAGES else (*LOOKED_AT, "__path__")
            stand_in = sys.modules[name] = StandIn(name, partial(_instead_of_stand_in, name), taken, missing)
            package, _, child = name.rpartition(".")
            if package in sys.modules:
                setattr(sys.modules[package], child, stand_in)


class StandIn(ModuleType):
    """A module without anything in it, until it is asked; then it has whatever the real one has, which `load` gives.

    The functions `taken` out of it are there at once. Names that are no reason to load it are missing until then.
    """

    def __init__(
        self, name: str, load: Callable[[], ModuleType], taken: Iterable[str] = (), missing: Iterable[str] = LOOKED_AT
    ) -> None:
        super().__init__(name)
        self._load, self._missing = load, frozenset(missing)
        for function in taken:
            setattr(self, function, self._forward(function))

    def __getattr__(self, name: str) -> Any:
        if name in self._missing:
            raise AttributeError(name)
        return getattr(self._become_real(), name)

    def _become_real(self) -> ModuleType:
        real = self._load()
        vars(self).update(vars(real))
        return real

    def _forward(self, function: str) -> Any:
        return lambda *arguments: getattr(self._become_real(), function)(*arguments)


def _instead_of_stand_in(name: str) -> ModuleType:
    if isinstance(sys.modules.get(name), StandIn):
        del sys.modules[name]
    return import_module(name)
