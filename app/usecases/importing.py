"""Importing a staff list: look first, then import, and take it all back with one click.

An import is several transactions under one label. Nobody who is there already is changed; people and schools are only
added, and taking back removes what nobody has touched since.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from app.domain.catalogue import TYPE_BY_NAME
from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.problems import NoNamesInFile
from app.domain.records.people import Person, PersonRole
from app.reports.roster import RosterRow, read_roster
from app.reports.roster_columns import RosterMapping
from app.reports.sheets import read_sheets
from app.storage.batch_queries import changed_since, referred_to, rows_of_batch
from app.storage.store import Store
from app.usecases.import_past import ROSTER_BATCH, EarlierImport, earlier_imports
from app.usecases.import_plan import NO_SCHOOLS, ImportPlan, make_plan
from app.usecases.import_sample import Sample, read_sample
from app.usecases.import_schools import school_record

if TYPE_CHECKING:
    from app.usecases.desk import Desk

T = TypeVar("T")
Translate = Callable[[str, str], str]
Progress = Callable[[int, int], bool]
"""Called with done and total; False stops."""

_NOTHING = Changed({})
_AT_ONCE = 40
"""People in one transaction; one transaction holds 32 KB."""


class ImportReport(Struct, frozen=True):
    """What an import did, or, with an empty `batch`, what it would do."""

    plan: ImportPlan
    batch: str = ""
    """Label to take the import back by."""
    changed: Changed = _NOTHING
    written: int = 0
    """People who were added; fewer than `new` after a stop."""

    @property
    def rows(self) -> int:
        """Data rows of the file: new, matched and refused ones together."""
        return self.plan.reading.row_count

    @property
    def new(self) -> int:
        """People who are added."""
        return len(self.plan.new)

    @property
    def matched(self) -> int:
        """Rows about people who are there already."""
        return len(self.plan.matched)

    @property
    def refused(self) -> int:
        """Rows without a name."""
        return len(self.plan.reading.refused)

    def as_dict(self, translate: Translate = lambda _context, source: source) -> dict[str, object]:
        """The report in plain values, with sentences in the language of `translate`; for the command line."""
        return {
            "rows": self.rows,
            "new": self.new,
            "matched": self.matched,
            "possible_duplicates": [
                {
                    "row": pair.row.number,
                    "name": pair.row.full_name,
                    "school": pair.row.school,
                    "other_row": pair.known.row,
                    "other_name": pair.known.name,
                    "other_school": pair.known.school,
                }
                for pair in self.plan.possible_duplicates
            ],
            "refused": [
                {"row": refused.number, "reason": refused.reason.sentence(translate)}
                for refused in self.plan.reading.refused
            ],
            "new_schools": [school.name for school in self.plan.new_schools],
            "notes": [note.sentence(translate) for note in self.plan.reading.notes],
            "batch": self.batch,
        }


class UndoneImport(Struct, frozen=True):
    """What taking back removed, and how many rows stay because somebody has used or changed them since."""

    removed: int
    kept: int
    changed: Changed = _NOTHING


def preview(
    store: Store,
    path: Path,
    mapping: RosterMapping | None = None,
    school: Id = NOBODY,
    meant: Mapping[str, Id] = NO_SCHOOLS,
) -> ImportPlan:
    """Return what importing the file at `path` would do; nothing is written.

    `mapping` says what the columns hold where the headings do not; `school` is where people belong whose row names no
    school, and `meant` the schools that the list spells otherwise. Raises UnreadableFile and NoNamesInFile.
    """
    try:
        reading = read_roster(read_sheets(path), mapping)
    except NoNamesInFile as problem:
        raise NoNamesInFile(path=str(path)) from problem
    return make_plan(store, reading, path, school, meant)


def import_roster(
    store: Store,
    path: Path,
    mapping: RosterMapping | None = None,
    *,
    school: Id = NOBODY,
    author: Id = NOBODY,
    dry_run: bool = False,
) -> ImportReport:
    """Import the staff list at `path`, or with `dry_run` only say what that would do.

    Raises UnreadableFile and NoNamesInFile, and a StorageProblem if the disk refuses; what was written until then stays
    and is matched by the next try.
    """
    plan = preview(store, path, mapping, school)
    return ImportReport(plan) if dry_run else carry_out(store, plan, author)


def carry_out(store: Store, plan: ImportPlan, author: Id = NOBODY, progress: Progress | None = None) -> ImportReport:
    """Write what `plan` says, as one batch of several transactions.

    `progress` hears after each of them how many people of how many are written; when it says False the import stops
    there, and what is written can be taken back like a whole one.
    """
    batch = f"{ROSTER_BATCH}{store.new_id().hex()}"
    changed = _NOTHING
    written = 0
    schools = dict(plan.schools)
    for some in _slices(plan.new_schools):
        with store.work(author=author, batch=batch) as work:
            for new in some:
                schools[new.key] = store.new_id()
                work.save(school_record(schools[new.key], new))
        changed |= work.changed
    spellings = _other_spellings(plan)
    for people in _slices(plan.new):
        with store.work(author=author, batch=batch) as work:
            for row in people:
                work.save(_person(store.new_id(), schools[plan.school_key(row)], row, spellings.get(row.number, "")))
        changed |= work.changed
        written += len(people)
        if progress is not None and not progress(written, len(plan.new)):
            break
    return ImportReport(plan, batch, changed, written)


def undo_import(store: Store, batch: str, author: Id = NOBODY) -> UndoneImport:
    """Take back the import `batch`: remove what it added and nobody has changed or referred to since.

    Doing it twice removes nothing the second time.
    """
    with store.reading() as connection:
        rows = rows_of_batch(connection, batch)
        going = {row for _, row in rows} - changed_since(connection, batch, [row for _, row in rows])
        while used := referred_to(connection, going):
            going -= used
    changed = _NOTHING
    for some in _slices([(name, row) for name, row in rows if row in going]):
        with store.work(author=author, batch=f"{batch}:undo") as work:
            for name, row in some:
                work.delete(TYPE_BY_NAME[name].cls, row)
        changed |= work.changed
    return UndoneImport(removed=len(going), kept=len(rows) - len(going), changed=changed)


def _slices(items: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), _AT_ONCE):
        yield items[start : start + _AT_ONCE]


def _other_spellings(plan: ImportPlan) -> dict[int, str]:
    """Number of a new row → how a later row of the same list spells the same name."""
    return {one.known.row: one.row.full_name for one in plan.matched if one.known.row and one.other_spelling}


def _person(new_id: Id, school: Id, row: RosterRow, other_spelling: str) -> Person:
    return Person(
        id=new_id,
        school_id=school,
        surname=row.surname,
        given_name=row.given_name,
        patronymic=row.patronymic,
        other_spelling=other_spelling,
        sex=row.sex,
        roles=frozenset({PersonRole.TEACHER}),
        position=row.position,
        subject_code=row.subject_code,
        subject_text=row.subject_text,
        category_code=row.category_code,
        phone=row.phone,
        email=row.email,
    )


class ImportingDesk:
    """Importing, for screens: people without a school in the list go to the school of the profile."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preview(
        self, path: Path, mapping: RosterMapping | None = None, meant: Mapping[str, Id] = NO_SCHOOLS
    ) -> ImportPlan:
        """What importing the file would do; raises UnreadableFile and NoNamesInFile."""
        return preview(self._desk.store, path, mapping, self._desk.school, meant)

    def sample(self, path: Path, mapping: RosterMapping | None = None) -> Sample:
        """The columns of a file with their first cells; raises UnreadableFile."""
        return read_sample(path, mapping)

    def carry_out(self, plan: ImportPlan, progress: Progress | None = None) -> ImportReport:
        """Write what a plan says."""
        return carry_out(self._desk.store, plan, self._desk.who, progress)

    def earlier(self) -> tuple[EarlierImport, ...]:
        """Imports made on this machine, newest first."""
        return earlier_imports(self._desk.store)

    def undo(self, batch: str) -> UndoneImport:
        """Take an import back."""
        return undo_import(self._desk.store, batch, self._desk.who)
