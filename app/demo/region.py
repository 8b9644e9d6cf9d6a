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
from app.domain.ids import Id
from app.paths import Profile
from app.practice.cast import COORDINATOR, NEIGHBOURS, REGION
from app.practice.neighbours import make_neighbours, neighbour
from app.practice.places import Places
from app.practice.school_weeks import MON, SchoolWeeks
from app.practice.story import Story, StoryTime
from app.practice.year import NEWCOMER, tell_year
from app.storage import local
from app.storage.server_store import open_server_store
from app.usecases import serving_admin
from app.usecases.first_start import Newcomer, begin

_COORDINATOR = Newcomer(*COORDINATOR, "coordinator", "", REGION)
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
    _tell_neighbours(folder / "neighbours")
    with _let_in(folder / "neighbours", _NEIGHBOUR, url) as neighbours:
        neighbours.desk.syncing.sync_now()
    with open_profile(Profile(folder / "coordinator")) as coordinator:
        begin(coordinator.desk, _COORDINATOR)
    with _let_in(folder / "coordinator", _COORDINATOR, url) as coordinator:
        coordinator.desk.syncing.sync_now()
    story_time = StoryTime(_now_ms())
    with open_profile(Profile(folder / "facilitator"), story_time) as facilitator:
        places = tell_year(facilitator.desk, story_time, with_neighbours=False)
    with _let_in(folder / "facilitator", NEWCOMER, url):
        pass  # what was told is sent with the first exchange
    (folder / "places.json").write_text(json.dumps({name: row.hex() for name, row in asdict(places).items()}))
    return places


def _places(folder: Path) -> Places | None:
    """The places of a region that was made to its end."""
    file = folder / "places.json"
    if not file.exists():
        return None
    return Places(**{name: Id(bytes.fromhex(row)) for name, row in json.loads(file.read_text()).items()})


def _tell_neighbours(folder: Path) -> None:
    story_time = StoryTime(_now_ms())
    with open_profile(Profile(folder), story_time) as assembly:
        story = Story(assembly.desk, story_time, SchoolWeeks(assembly.desk.today()))
        story_time.go_to(story.weeks.moment(-12, MON))
        begin(assembly.desk, _NEIGHBOUR)
        schools = make_neighbours(story, assembly.desk.school)
        story.tell([neighbour(story, school, place) for place, school in enumerate(schools)])


@contextmanager
def _let_in(folder: Path, newcomer: Newcomer, url: str) -> Iterator[Assembly]:
    """A profile that was begun without a network hands in its code."""
    with open_profile(Profile(folder)) as assembly:
        code = _invite(folder.parent / "server", newcomer)
        assembly.desk.syncing.connect(url, code)
        yield assembly


def _invite(server: Path, newcomer: Newcomer) -> str:
    store = open_server_store(str(server))
    try:
        made = serving_admin.invite(
            store, role=newcomer.role, school=newcomer.school_name, region_code=REGION, now_ms=_now_ms()
        )
        return made.code
    finally:
        store.close()


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


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
