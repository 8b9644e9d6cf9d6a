"""Opening a profile: who may, where, and what is checked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

import pytest

from app.domain.problems import DatabaseBusy, DatabaseDamaged, DatabaseTooNew, UnsafeFolder
from app.domain.records.schools import School
from app.storage import health
from app.storage.opening import close_store, open_store
from app.storage.profile_lock import LOCK_NAME
from app.storage.swap import DATABASE_NAME
from tests.support.people import make_school
from tests.support.stores import new_store, reopened

PAGE = 4096


def test_what_was_saved_is_there_at_the_next_start(profile_dir: Path) -> None:
    """A folder that does not exist becomes a profile, and the next start finds what was saved in it."""
    store = open_store(profile_dir)
    school = make_school(store)

    again = reopened(store)

    assert again.get(School, school).name_kk == "Шырақ мектебі"
    close_store(again)


def test_any_folder_name_will_do(tmp_path: Path) -> None:
    """Signs that mean something in addresses mean nothing in the name of a profile folder."""
    folder = tmp_path / "№ 100% #1 ? & мектеп=а"
    store = open_store(folder)
    school = make_school(store)

    assert store.get(School, school).id == school
    close_store(store)
    assert sorted(path.name for path in folder.iterdir()) == [DATABASE_NAME, LOCK_NAME]


def test_damage_met_while_reading_is_a_problem_in_words(tmp_path: Path) -> None:
    """A page that turns bad while the program runs ends in a problem, not in a crash."""
    store = new_store(tmp_path)
    make_school(store)
    store = reopened(store)
    database = tmp_path / DATABASE_NAME
    content = database.read_bytes()
    database.write_bytes(content[: 3 * PAGE] + b"\xff" * (len(content) - 3 * PAGE))

    with pytest.raises(DatabaseDamaged):
        store.all(School)

    close_store(store)


def test_closing_leaves_one_file(tmp_path: Path) -> None:
    """After closing, the database is one file that can be copied: no log and no shared memory beside it."""
    store = new_store(tmp_path)
    make_school(store)
    close_store(store)

    assert sorted(path.name for path in tmp_path.iterdir()) == [DATABASE_NAME, LOCK_NAME]


def test_one_program_per_profile(tmp_path: Path) -> None:
    """A second program, or a second store in this one, is told that the profile is in use; later it may have it."""
    store = new_store(tmp_path)
    code = (
        "import sys; from pathlib import Path; from app.storage.opening import open_store;"
        "from app.domain.problems import DatabaseBusy\n"
        "try: open_store(Path(sys.argv[1]))\n"
        "except DatabaseBusy: sys.exit(7)"
    )

    other = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    with pytest.raises(DatabaseBusy):
        open_store(tmp_path)
    close_store(store)

    assert other.returncode == 7
    close_store(open_store(tmp_path))


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    """A database made by a newer version is refused, and not a byte of it changes."""
    store = new_store(tmp_path)
    with store.transaction() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    close_store(store)
    before = (tmp_path / DATABASE_NAME).read_bytes()

    with pytest.raises(DatabaseTooNew):
        open_store(tmp_path)

    assert (tmp_path / DATABASE_NAME).read_bytes() == before


def test_alembic_stays_out_of_an_ordinary_start(tmp_path: Path) -> None:
    """A start with an up-to-date database does not load Alembic."""
    close_store(new_store(tmp_path))
    code = (
        "import sys; from pathlib import Path; from app.storage.opening import open_store;"
        "open_store(Path(sys.argv[1])); sys.exit(any(name.startswith('alembic') for name in sys.modules))"
    )

    started = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)

    assert started.returncode == 0


def test_unsafe_folders_are_refused(tmp_path: Path) -> None:
    """No database is made in a folder of a cloud client."""
    folder = tmp_path / "OneDrive - Мектеп" / "profile"

    with pytest.raises(UnsafeFolder) as caught:
        open_store(folder)

    assert caught.value.facts["service"] == "OneDrive"
    assert not folder.exists()


def test_the_file_is_checked_when_there_is_reason(tmp_path: Path) -> None:
    """No check after a proper end on the same day; a check after a crash, a strange write, or on a new day."""
    store = new_store(tmp_path)
    close_store(store)
    note = (tmp_path / LOCK_NAME).read_bytes()
    left = health.farewell_from(note)
    assert left is not None

    proper = health.needs_check(tmp_path, note)
    crashed = health.needs_check(tmp_path, b"open")
    yesterday = health.Farewell(left.size, left.changed_ns, left.checked_day - 1).packed()
    new_day = health.needs_check(tmp_path, yesterday)
    with (tmp_path / DATABASE_NAME).open("ab") as file:
        file.write(b"x")

    assert (proper, crashed, new_day) == (False, True, True)
    assert health.needs_check(tmp_path, note)


def test_closing_waits_for_what_is_being_written(tmp_path: Path) -> None:
    """A profile that is closed while another thread writes keeps what was written; its connection is not torn away."""
    store, inside, go_on = new_store(tmp_path / "Әсел"), Event(), Event()
    school = store.new_id()

    def write_slowly() -> None:
        with store.work() as work:
            inside.set()
            go_on.wait()
            work.save(School(id=school, name_kk="Ақсу"))

    writer, closer = Thread(target=write_slowly), Thread(target=close_store, args=(store,))
    writer.start()
    inside.wait()
    closer.start()
    closer.join(0.05)
    assert closer.is_alive()
    go_on.set()
    writer.join()
    closer.join()
    again = new_store(tmp_path / "Әсел")
    assert again.get(School, school).name_kk == "Ақсу"
    close_store(again)
