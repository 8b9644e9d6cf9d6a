"""What the window asks of an import beyond the import itself: a look into the file, progress, and the past."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.problems import UnreadableFile
from app.domain.records.people import Person
from app.domain.roster_words import Column
from app.storage.opening import close_store
from app.usecases.desk import Desk
from tests.support.people import make_school
from tests.support.stores import new_store

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
IIN = "000101100006"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Yield the desk of a school without people."""
    store = new_store(tmp_path)
    yield Desk(store, tmp_path, school=make_school(store))
    close_store(store)


def test_sample_shows_columns_and_no_personal_number(desk: Desk, tmp_path: Path) -> None:
    """The first rows come with their headings; an IIN is dots in its column and asterisks anywhere else."""
    path = tmp_path / "list.csv"
    path.write_text(f"Аты-жөні;ЖСН;Ескерту\nҚасымова Гүлнұр;{IIN};нөмірі {IIN}\n", encoding="utf-8")
    sample = desk.importing.sample(path)
    assert sample.is_recognised
    assert sample.mapping.columns[:2] == (Column.FULL_NAME, Column.IIN)
    assert sample.rows == (("Қасымова Гүлнұр", "•••", f"нөмірі {'*' * 12}"),)


def test_sample_of_unknown_headings_leaves_everything_out(desk: Desk, tmp_path: Path) -> None:
    """A file nobody can guess is still shown, with every column left for people to name."""
    path = tmp_path / "list.csv"
    path.write_text("aaa;bbb\nx;y\n", encoding="utf-8")
    sample = desk.importing.sample(path)
    assert not sample.is_recognised
    assert set(sample.mapping.columns) == {Column.IGNORED}
    assert sample.mapping.headings == ("aaa", "bbb")


def test_sample_of_a_missing_file_is_a_problem(desk: Desk, tmp_path: Path) -> None:
    """A file that went away is said so, not a crash."""
    with pytest.raises(UnreadableFile):
        desk.importing.sample(tmp_path / "gone.csv")


def test_progress_counts_up_to_all(desk: Desk) -> None:
    """Progress is told after every part, never backwards, and ends at the number of new people."""
    heard: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        heard.append((done, total))
        return True

    plan = desk.importing.preview(SAMPLES / "roster_mangystau_kk.xlsx")
    report = desk.importing.carry_out(plan, progress)
    assert heard == sorted(heard)
    assert heard[-1] == (len(plan.new), len(plan.new)) == (report.written, report.new)


def test_stopped_import_says_how_many_it_wrote(desk: Desk) -> None:
    """An import that was stopped reports fewer people than it planned, and exactly those are stored."""
    plan = desk.importing.preview(SAMPLES / "roster_mangystau_kk.xlsx")
    report = desk.importing.carry_out(plan, lambda _done, _total: False)
    assert 0 < report.written < report.new
    assert len(desk.store.all(Person)) == report.written


def test_earlier_imports_stand_newest_first_and_know_what_is_left(desk: Desk) -> None:
    """The list of imports counts what is still there of each."""
    for name in ("roster_almaty_en.csv", "roster_atyrau_ru_excel.csv"):
        desk.importing.carry_out(desk.importing.preview(SAMPLES / name))
    newest, oldest = desk.importing.earlier()
    assert (newest.people, oldest.people) == (45, 25)
    desk.importing.undo(oldest.batch)
    newest, oldest = desk.importing.earlier()
    assert newest.is_there
    assert not oldest.is_there
