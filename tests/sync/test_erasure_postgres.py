"""I26 on PostgreSQL, by bytes: after an erasure the word stands in the log of the cluster alone, and after what the
operator does there in no file of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from app.storage import rewriting
from app.sync.rules import RULES
from app.usecases import serving_admin
from tests.support.postgres import cluster_folder, migrated_database, operator
from tests.sync.steps import add_people
from tests.sync.test_erasure import WORD, a_told_secret, files_with
from tests.sync.test_mending import assert_same
from tests.sync.test_rules_are_needed import Region, a_region

LOG = "pg_wal"


@pytest.fixture
def region(tmp_path: Path) -> Iterator[Region]:
    """Two machines of a school whose server keeps its data in PostgreSQL."""
    with migrated_database() as url, a_region(tmp_path, RULES, url) as made:
        yield made


def everything_is_on_the_disk(region: Region) -> None:
    """What is in memory is written out, also what is known of the values of columns."""
    engine = create_engine(region.world.postgres, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in ("ANALYZE", "CHECKPOINT"):
            connection.execute(text(statement))
    engine.dispose()


def places() -> set[str]:
    """Folders of the cluster in which the word stands."""
    return {found.split("/")[0] for found in files_with(cluster_folder(), WORD)}


def empty_the_log() -> None:
    """What docs/operating.md tells the operator to do."""
    with operator() as connection:
        connection.execute(text("ALTER SYSTEM SET wal_recycle = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
        for _ in range(connection.scalar(text("SELECT count(*) + 1 FROM pg_ls_waldir()")) or 0):
            connection.execute(text("SELECT pg_switch_wal()"))
            connection.execute(text("CHECKPOINT"))
        connection.execute(text("ALTER SYSTEM RESET wal_recycle"))
        connection.execute(text("SELECT pg_reload_conf()"))


def test_erased_words_stand_in_no_file_of_the_cluster(region: Region, tmp_path: Path) -> None:
    """I26: no table, index or sample of a column holds the word; the log does until it was emptied, also
    where a used piece of it waits to be written again.
    """
    row = a_told_secret(region)
    add_people(region.b, region.school, 3)
    everything_is_on_the_disk(region)
    assert places() == {"base", LOG}
    assert serving_admin.erase(region.world.server_store, row, region.world.time.now).is_clear
    everything_is_on_the_disk(region)
    assert places() == {LOG}
    region.at_rest()
    region.at_rest()
    assert_same(region, region.a)
    with operator() as connection:
        connection.execute(text("SELECT pg_switch_wal()"))
        connection.execute(text("CHECKPOINT"))
    assert places() <= {LOG}  # what was used may be kept under the name of a piece to come
    empty_the_log()
    assert places() == set()
    assert files_with(tmp_path, WORD) == []


def test_somebody_still_sees_the_old_rows(region: Region, monkeypatch: pytest.MonkeyPatch) -> None:
    """While an older transaction is open, which would keep the old rows, nothing is called done; afterwards it is."""
    monkeypatch.setattr(rewriting, "_PATIENCE_SECONDS", 0)
    row = a_told_secret(region)
    store = region.world.server_store
    with store.reading() as connection:
        connection.execute(text("SELECT count(*) FROM sync_stream"))
        assert not serving_admin.erase(store, row, region.world.time.now).is_clear
    assert serving_admin.clear_erased(store, None, region.world.time.now)
    everything_is_on_the_disk(region)
    assert places() <= {LOG}
