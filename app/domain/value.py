"""Values: classes that only hold what they were made with, are equal if that is equal, and never change.

They are dataclasses whose methods are shared, or written when they are first needed. The standard library writes and
compiles six methods for each class at once: for the values on the way to the first screen a thirtieth of a start.
"""

from __future__ import annotations

from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

C = TypeVar("C")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[C]) -> type[C]:
    """Make `cls` a frozen dataclass with slots; methods it has written itself stay."""
    own = vars(cls)
    made: Any = dataclass(slots=True, init=False, eq=False, repr=False)(cls)
    names = tuple(each.name for each in fields(made))
    parts = attrgetter(*names) if names else type
    methods = {
        "__init__": _first_init(made), "__setattr__": _refuse, "__delattr__": _refuse, "__repr__": _repr,
        "__reduce__": _reduce, "__eq__": _eq(parts), "__hash__": lambda self: hash(parts(self)),
    }  # fmt: skip
    for name, method in methods.items():
        if name not in own:
            setattr(made, name, method)
    return made  # type: ignore[no-any-return]  # the class that was given, with slots


def _first_init(made: Any) -> Any:
    """Stands in until the first instance is made, and writes the real one then."""

    def first(self: Any, *given: Any, **named: Any) -> None:
        facts: dict[str, Any] = {"__annotations__": {each.name: Any for each in fields(made)}}
        for each in fields(made):
            if each.default_factory is not MISSING:
                facts[each.name] = field(default_factory=each.default_factory)
            elif each.default is not MISSING:
                facts[each.name] = each.default
        written: Any = dataclass(frozen=True, eq=False, repr=False)(type(made.__name__, (), facts))
        made.__init__ = written.__init__
        written.__init__(self, *given, **named)

    return first


def _eq(parts: Any) -> Any:
    def equal(self: object, other: object) -> bool:
        return parts(self) == parts(other) if type(self) is type(other) else NotImplemented

    return equal


def _refuse(_self: object, name: str, *_value: object) -> None:
    raise FrozenInstanceError(name)


def _repr(self: Any) -> str:
    return (
        f"{type(self).__qualname__}({', '.join(f'{each.name}={getattr(self, each.name)!r}' for each in fields(self))})"
    )


def _reduce(self: Any) -> tuple[Any, ...]:
    return type(self), tuple(getattr(self, each.name) for each in fields(self))
