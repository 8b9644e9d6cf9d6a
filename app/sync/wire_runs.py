"""Columns of numbers on the wire: what rises as differences, what repeats as runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, groupby
from typing import Any


def steps(numbers: Iterable[int]) -> list[int]:
    """Each number as its difference to the one before."""
    found, last = [], 0
    for number in numbers:
        found.append(number - last)
        last = number
    return found


def unsteps(differences: Iterable[int]) -> list[int]:
    """The opposite of `steps`."""
    return list(accumulate(differences))


def repeats(values: Iterable[Any]) -> list[Any]:
    """Runs of equal values: value, count, value, count, …"""
    return [part for value, group in groupby(values) for part in (value, sum(1 for _ in group))]


def unrepeat(packed: Sequence[Any], count: int) -> list[Any]:
    """The `count` values behind `repeats`; raises ValueError if there are more or fewer."""
    values: list[Any] = []
    for value, times in zip(packed[::2], packed[1::2], strict=True):
        if not 0 < times <= count - len(values):
            raise ValueError("column of the wrong length")
        values += [value] * times
    if len(values) != count:
        raise ValueError("column of the wrong length")
    return values
