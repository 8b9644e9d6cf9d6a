"""What PySide knows of the signatures of its functions comes when somebody asks for it, not with every window.

It lies in the library as Python source and is compiled at each start: 100 kB of it, more than a third of the time that
an empty window takes. It is needed for the message of a call with wrong arguments, and for tools that ask for a
signature.
"""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any, SupportsIndex

from app.later import LOOKED_AT, StandIn

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.abc import MetaPathFinder  # it brings more than it saves

_SUPPORT = "shibokensupport.signature."
_PARTS = frozenset(
    _SUPPORT + part
    for part in ("errorhandler", "mapping", "layout", "parser", "lib.tool", "lib.enum_sig", "lib.pyi_generator")
)
_TAKEN = {_SUPPORT + "mapping": ("update_mapping",)}
"""What the library takes out of a module by name, without asking the module."""


def leave_signatures_for_later() -> None:
    """Call it before anything of PySide is imported; a PySide that keeps these parts elsewhere comes as it is."""
    if "shiboken6" in sys.modules:
        return
    usual = sys.meta_path
    sys.meta_path = _Watched(usual)
    try:
        import shiboken6  # noqa: F401 - PySide puts its own finder before the others while this is imported
    finally:
        sys.meta_path = [finder for finder in sys.meta_path if not isinstance(finder, _Sparing)]


class _Watched(list[Any]):
    """The finders of modules. Whoever puts one before the others gets ours before their own."""

    def insert(self, index: SupportsIndex, finder: Any) -> None:
        super().insert(index, finder)
        super().insert(index, _Sparing(finder))


class _Sparing:
    """Finds a stand-in for each of the parts that `finder` knows."""

    def __init__(self, finder: MetaPathFinder) -> None:
        self._finder = finder

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        found = self._finder.find_spec(fullname, path, target) if fullname in _PARTS else None
        return None if found is None else ModuleSpec(fullname, _Later(found))  # type: ignore[arg-type]  # a loader by shape


class _Later:
    """Makes the stand-in for the module of `real`."""

    def __init__(self, real: ModuleSpec) -> None:
        self._real = real

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return StandIn(spec.name, self._load, _TAKEN.get(spec.name, ()), (*LOOKED_AT, "__path__"))

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run yet."""

    def _load(self) -> ModuleType:
        real = module_from_spec(self._real)
        if self._real.loader is not None:
            self._real.loader.exec_module(real)
        return real
