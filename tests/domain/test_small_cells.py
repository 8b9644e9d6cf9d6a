"""What an observer is told gives away no figure behind which few stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import Id
from app.domain.records.summaries import RegionSummary, SchoolSummary
from app.domain.rules.small_cells import LEAST, read_told, region_summary_of, told, told_counts, told_part
from app.domain.rules.summaries import Figures, summary_of

figures = st.builds(
    Figures, people=st.integers(0, 9), sessions=st.integers(0, 3), marks=st.integers(3, 9), present=st.integers(0, 3),
    cycles=st.dictionaries(st.sampled_from(["planned", "closed"]), st.integers(0, 3)),
    projects=st.dictionaries(st.sampled_from(["plan", "carry_out"]), st.integers(0, 3)),
)  # fmt: skip


def guessed(cases: Iterable[tuple[Hashable, dict[str, int]]]) -> dict[Hashable, dict[str, set[int]]]:
    """What may stand behind each thing that is told, for somebody who knows the rules and tries every case."""
    found: dict[Hashable, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for said, truth in cases:
        for name, number in truth.items():
            found[said][name].add(number)
    return found


def splits() -> Iterator[tuple[Hashable, dict[str, int]]]:
    for total in range(LEAST, 14):
        for part in range(total + 1):
            yield (total, told_part(part, total)), {"part": part, "rest": total - part}


def by_code() -> Iterator[tuple[Hashable, dict[str, int]]]:
    for counts in product(range(8), repeat=3):
        truth = dict(zip("abc", counts, strict=True))
        yield told_counts(truth), truth


def test_no_small_figure_can_be_computed() -> None:
    """For whatever is told, every figure from 1 to 4 behind it might as well be another one."""
    for cases in (splits(), by_code(), ((told(n), {"n": n}) for n in range(12))):
        for said, behind in guessed(cases).items():
            for name, numbers in behind.items():
                assert numbers.isdisjoint(range(1, LEAST)) or len(numbers) > 1, (said, name, numbers)


def test_what_is_not_small_is_told() -> None:
    """Zero and figures from five on are told as they are."""
    assert [told(n) for n in (0, 5, 6)] == [0, 5, 6]
    assert told_part(6, 12) == 6
    assert told_part(9, 12) is None
    assert read_told(told_counts({"a": 7, "b": 2, "c": 0})) == {"a": 7, "b": None}


def region(schools: list[Figures], silent: int) -> RegionSummary:
    made: list[SchoolSummary] = [
        summary_of(Id(number.to_bytes(16, "big")), "2026/2027", each, None) for number, each in enumerate(schools)
    ]
    return region_summary_of("KZ-19", "2026/2027", made, silent)


@given(st.lists(figures, min_size=LEAST, max_size=9), st.data())
def test_every_small_cell_of_a_region_has_a_double(schools: list[Figures], data: st.DataObject) -> None:
    """Any region with a small cell has a double of which the same is told, while that cell holds another number."""
    said = region(schools, data.draw(st.integers(0, len(schools))))
    status = data.draw(st.sampled_from(["planned", "closed"]))
    number = sum(each.cycles.get(status, 0) for each in schools)
    if not 0 < number < LEAST:
        return
    other = [Figures(e.people, e.sessions, e.marks, e.present, {k: n for k, n in e.cycles.items() if k != status},
                     e.taught_cycles, e.projects) for e in schools]  # fmt: skip
    first = other[0]
    other[0] = Figures(first.people, first.sessions, first.marks, first.present,
                       {**first.cycles, status: number % (LEAST - 1) + 1}, 0, first.projects)  # fmt: skip
    assert region(other, 0).cycles == said.cycles


@given(st.lists(figures, max_size=LEAST - 1))
def test_nothing_is_told_of_few_schools(schools: list[Figures]) -> None:
    """A region of fewer than five schools would be told school by school, so it is not."""
    said = region(schools, 0)
    assert said.schools in (None, 0)
    assert (said.people, said.sessions, said.present, said.cycles, said.projects) == (None, None, None, "", "")
