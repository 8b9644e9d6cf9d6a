"""The practice region in a folder: a server process on loopback and profiles that are enrolled at it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from app.bootstrap import Assembly, open_profile
from app.demo.practice import NEIGHBOURS, REGION, SCHOOL, Places, fill_neighbour, fill_school
from app.domain.ids import Id
from app.domain.records.schools import School, SchoolRole
from app.paths import Profile
from app.storage import local
from app.storage.server_store import open_server_store
from app.usecases import serving_admin
from app.usecases.first_start import Newcomer, begin

_FACILITATOR = Newcomer("Сейітқали", "Ілияс", "facilitator", SCHOOL, REGION)
_COORDINATOR = Newcomer("Тілегенова", "Жанна", "coordinator", "", REGION)
_NEIGHBOUR = Newcomer("Қалиева", "Райхан", "facilitator", NEIGHBOURS[0], REGION)


@dataclass(frozen=True, slots=True)
class Region:
    """Its folders, and where the story goes in the facilitator's school."""

    folder: Path
    places: Places

    @property
    def facilitator(self) -> Profile:
        """The profile of the facilitator."""
        return Profile(self.folder / "facilitator")

    @property
    def coordinator(self) -> Profile:
        """The profile of the coordinator."""
        return Profile(self.folder / "coordinator")


@contextmanager
def practice_region(folder: Path, fresh: bool) -> Iterator[Region]:
    """The region in `folder`, made if it is not there (or if `fresh`), with its server running until the end."""
    if fresh or not (folder / "places.json").exists():
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    with _server(folder / "server") as url:
        places = _places(folder) or _make(folder, url)
        region = Region(folder, places)
        for profile in (region.facilitator, region.coordinator):
            _point_to(profile, url)
        yield region


def _make(folder: Path, url: str) -> Places:
    """Profiles as people would have made them: begun without a network, then let in with a code."""
    with _begun(folder / "neighbours", _NEIGHBOUR, url) as neighbour:
        desk = neighbour.desk
        for number, name in enumerate(NEIGHBOURS):
            row = desk.school if number == 0 else desk.store.new_id()
            school = School(id=row, name_kk=name, region_code=REGION, role=SchoolRole.SATELLITE)
            fill_neighbour(desk.store, school, desk.who, desk.today(), sessions=number)
        desk.syncing.sync_now()
    with _begun(folder / "coordinator", _COORDINATOR, url) as coordinator:
        coordinator.desk.syncing.sync_now()
    with _begun(folder / "facilitator", _FACILITATOR, url) as facilitator:
        desk = facilitator.desk
        places = fill_school(desk.store, desk.school, desk.who, desk.today())
    (folder / "places.json").write_text(json.dumps({name: row.hex() for name, row in asdict(places).items()}))
    return places


def _places(folder: Path) -> Places | None:
    """The places of a region that was made to its end."""
    file = folder / "places.json"
    if not file.exists():
        return None
    return Places(**{name: Id(bytes.fromhex(row)) for name, row in json.loads(file.read_text()).items()})


@contextmanager
def _begun(folder: Path, newcomer: Newcomer, url: str) -> Iterator[Assembly]:
    with open_profile(Profile(folder)) as assembly:
        begin(assembly.desk, newcomer)
        code = _invite(folder.parent / "server", newcomer)
        assembly.desk.syncing.connect(url, code)
        yield assembly


def _invite(server: Path, newcomer: Newcomer) -> str:
    store = open_server_store(str(server))
    try:
        now_ms = time.time_ns() // 1_000_000
        made = serving_admin.invite(
            store, role=newcomer.role, school=newcomer.school_name, region_code=REGION, now_ms=now_ms
        )
        return made.code
    finally:
        store.close()


def _point_to(profile: Profile, url: str) -> None:
    """The server of the practice region takes a free port at every start."""
    with open_profile(profile) as assembly, assembly.store.transaction() as connection:
        server = local.read(connection, "server")
        local.write(connection, "server", server | {"url": url})


@contextmanager
def _server(folder: Path) -> Iterator[str]:
    """The server process; gives its address."""
    command = [sys.executable, "-m", "app", "serve", "--database", str(folder), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:  # noqa: S603 - ourselves
        try:
            line = process.stdout.readline() if process.stdout else ""
            if "http" not in line:
                raise RuntimeError("the practice server did not start")
            yield line[line.index("http") :].strip()
        finally:
            process.terminate()
