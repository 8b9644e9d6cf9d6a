"""Small runs of the bench's parts."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bench import keystrokes, photos, posters, writing
from app.bench.result import against_floor, at_most, over_floor, percentile
from app.bench.workload import SchoolYear
from app.domain.records.events import Attendance
from app.storage.opening import close_store
from tests.support.posters import read_back
from tests.support.stores import new_store


def test_targets_are_compared_as_they_read() -> None:
    """A figure is right exactly up to its target, whichever form the target has."""
    assert against_floor("x", 3.0, "ms", 1.0, 2, 1).ok
    assert not against_floor("x", 3.1, "ms", 1.0, 2, 1).ok
    assert over_floor("x", 105, "MB", 10, 95).ok
    assert not at_most("x", 701, "bytes", 700).ok
    assert percentile([1, 2, 3, 4], 0.5) == 3


def test_marks_of_the_bench_are_really_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The figure for a saved mark comes from marks that stand in the database, none of them a repetition."""
    monkeypatch.setattr(writing, "MARKS", 90)
    results = list(writing.measure(tmp_path))
    assert [result.name for result in results] == ["one mark saved, p50", "one mark saved, p95"]
    store = new_store(tmp_path / "profile")
    assert len(store.all(Attendance)) == 60
    assert store.counts()["pending"] >= 90
    close_store(store)


def test_made_up_week_repeats_itself(tmp_path: Path) -> None:
    """The same seed writes the same notes, so two runs measure the same."""
    notes = []
    for name in ("one", "two"):
        store = new_store(tmp_path / name)
        year = SchoolYear(store)
        notes.append([year.note() for _ in range(20)])
        close_store(store)
    assert notes[0] == notes[1]


def test_the_sheet_is_marked_with_few_keys(tmp_path: Path) -> None:
    """From the start page to a marked sheet of thirty: at most twelve presses beyond the numbers of the absent."""
    (result,) = keystrokes.measure(tmp_path / "keys")
    assert result.ok, result


def test_the_photo_of_the_bench_is_really_imported(tmp_path: Path) -> None:
    """The figures for a photo come from a picture of 12 megapixels that was made small and kept."""
    results = list(photos.measure(tmp_path))
    assert [result.unit for result in results] == ["ms", "MB"]
    (kept,) = (path for path in (tmp_path / "files").glob("??/*") if path.stat().st_size > 10_000)
    assert (tmp_path / "photo.jpg").stat().st_size > 3 * kept.stat().st_size


def test_the_poster_of_the_bench_is_a_real_one(tmp_path: Path) -> None:
    """The figure for a poster comes from a PDF of A1 with a photo and the words of a project."""
    results = list(posters.measure(tmp_path / "profile"))
    assert [result.unit for result in results] == ["s", "s"]
    page = read_back((tmp_path / "profile" / "poster.pdf").read_bytes(), tmp_path)
    assert page.width > 1600
    assert {"83%", "Оқу", "дағдысы"} <= set(page.text.split())
