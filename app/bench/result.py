"""One figure of the bench, always beside a floor measured in the same run where there is one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Result:
    """A measured value. `ratio` is value ÷ floor where both have the same unit; `ok` compares with the target."""

    name: str
    value: float
    unit: str
    floor: float | None
    ratio: float | None
    target: str
    ok: bool

    def facts(self) -> dict[str, object]:
        """For JSON."""
        return asdict(self)


def against_floor(name: str, value: float, unit: str, floor: float, times: float, plus: float = 0.0) -> Result:
    """A value that may be `times` its floor, and `plus` more."""
    allowed = f"≤ {times:g} ×" + (f" + {plus:g} {unit}" if plus else "")
    return Result(name, value, unit, floor, value / floor if floor else None, allowed, value <= floor * times + plus)


def over_floor(name: str, value: float, unit: str, floor: float, more: float) -> Result:
    """A value that may lie `more` above its floor."""
    return Result(name, value, unit, floor, value / floor, f"≤ floor + {more:g} {unit}", value <= floor + more)


def at_most(name: str, value: float, unit: str, most: float) -> Result:
    """A value with a target of its own."""
    return Result(name, value, unit, None, None, f"≤ {most:g} {unit}", value <= most)


def beside_floor(name: str, value: float, unit: str, floor: float, most: float) -> Result:
    """A value with a target of its own, and what a bare program takes for the same."""
    return Result(name, value, unit, floor, value / floor if floor else None, f"≤ {most:g} {unit}", value <= most)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` of them lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def timed(work: Callable[[], object], times: int = 1) -> float:
    """Median seconds of `work`."""
    taken = []
    for _ in range(times):
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return median(taken)


def memory_mb() -> float | None:
    """Megabytes this process has to itself (PSS), or None where the system does not tell."""
    try:
        with open("/proc/self/smaps_rollup", encoding="ascii") as rollup:
            for line in rollup:
                if line.startswith("Pss:"):
                    return int(line.split()[1]) / 1024
    except OSError:
        return None
    return None
