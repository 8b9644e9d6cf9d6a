"""Write the wire's dictionary and code lists: what small frames need not spell out.

Run it only together with a new protocol number: both sides must have the same one.

zlib finds matches best near the end of a dictionary, so the commonest things come last: behind the words stands what a
week of a school looks like as frames. The sentences are ours, written to hold the words of lesson study, projects and
sessions; no school's text is in them.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.domain.catalogue import TYPES  # noqa: E402
from app.domain.change import Entry  # noqa: E402
from app.domain.codes import entries  # noqa: E402
from app.domain.ids import Id  # noqa: E402
from app.domain.record import Record  # noqa: E402
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot  # noqa: E402
from app.domain.records.lesson_study import CasePupil, LsCycle  # noqa: E402
from app.domain.records.people import Person  # noqa: E402
from app.domain.records.projects import LogKind, ProgressLog, Project  # noqa: E402
from app.domain.records.research_lessons import Match, ResearchLesson, RlObservation, RlStage  # noqa: E402
from app.domain.records.schools import School  # noqa: E402
from app.storage import outbox  # noqa: E402
from app.storage.opening import close_store, open_store  # noqa: E402
from app.storage.packing import pack  # noqa: E402
from app.storage.store import Store  # noqa: E402
from app.sync.keys import key_reader  # noqa: E402
from app.sync.wire import unsqueeze  # noqa: E402
from app.sync.wire_frames import StateFrame, encode_ops, encode_state  # noqa: E402
from app.sync.wire_text import join_texts  # noqa: E402

TEXTS = Path(__file__).with_name("dictionary-1.txt")
"""Russian words, Kazakh words, Kazakh sentences; the commonest last."""
NAMES = "ұлы қызы ович овна ова ева ов ев Нұр Айгүл Гүл Ерлан Асқар Серік Жанар Дина Қанат Әсел Сәуле Бақыт Болат"


def interface_words() -> str:
    """The words of the program's own Kazakh and Russian texts, rarest first."""
    texts: list[str] = []
    for file in sorted((ROOT / "resources" / "translations" / "parts").glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            texts += line.lower().split("\t")[2:3] * 2 + line.lower().split("\t")[3:4]
    counts = Counter(word for text in texts for word in re.findall(r"[а-яёәғқңөұүһі-]{3,}", text))
    return " ".join(word for word, _ in reversed(counts.most_common(2600)))


def words() -> bytes:
    """Words, the commonest last."""
    return join_texts((interface_words(), NAMES, *TEXTS.read_text(encoding="utf-8").splitlines()))


def codes() -> dict[int, dict[int, list[str]]]:
    """The codes of every closed list, in the order in which they are declared."""
    lists: dict[int, dict[int, list[str]]] = {}
    for kind in TYPES:
        for spec in kind.fields:
            if spec.kind.name == "choice" and spec.options:
                lists.setdefault(kind.number, {})[spec.number] = [str(option) for option in spec.options]
            elif spec.codes:
                lists.setdefault(kind.number, {})[spec.number] = [entry.code for entry in entries(spec.codes)]
    return lists


def frames() -> bytes:
    """What a few days of a school look like on the wire, down and up."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        try:
            for record in week(store):
                with store.work() as work:
                    work.save(record)
            with store.reading() as connection:
                batch = next(outbox.batches(connection))[-24:]
                key_of = key_reader(connection)
                told = tuple(
                    Entry(900 + n, op.type, op.row, op.stamp, op.origin, op.seq, 900 + n, op.author, op.fields)
                    for n, op in enumerate(batch)
                )
                down = encode_state(StateFrame(batch[0].stream, 899, 923, 0, told), key_of)
                up = encode_ops(batch, key_of)
                return b"".join(pack(unsqueeze(frame)) for frame in (down, up))
        finally:
            close_store(store)


def week(store: Store) -> list[Record]:
    """A school with its slots, lesson and project; then marks, observations, log entries and small edits."""
    new = store.new_id
    school, event, cycle, lesson, project = (new() for _ in range(5))
    people, slots, stages, pupils = ([new() for _ in range(count)] for count in (9, 2, 2, 3))
    frame: list[Record] = [
        School(id=school, name_kk="Мектеп"), Event(id=event, school_id=school, title="Сессия"),
        *(Person(id=person, school_id=school, surname="Аты") for person in people),
        *(Slot(id=slot, event_id=event) for slot in slots),
        LsCycle(id=cycle, school_id=school, title="Цикл"), ResearchLesson(id=lesson, cycle_id=cycle),
        *(CasePupil(id=pupil, cycle_id=cycle, label="A") for pupil in pupils),
        *(RlStage(id=stage, lesson_id=lesson, name="Кезең") for stage in stages),
        Project(id=project, school_id=school, teacher_id=people[0], title="Жоба"),
    ]  # fmt: skip
    return [
        *frame,
        *_marks(slots[0], people),
        *_notes(project, stages, pupils, people, new()),
        *_marks(slots[1], people),
    ]


def _marks(slot: Id, people: list[Id]) -> list[Record]:
    derive = Attendance.record_type.derived_id
    return [
        Attendance(id=derive(slot, person), slot_id=slot, person_id=person, status=status)
        for person, status in zip(people, [AttendanceStatus.PRESENT] * 6 + list(AttendanceStatus)[1:4], strict=True)
    ]


def _notes(project: Id, stages: list[Id], pupils: list[Id], people: list[Id], entry: Id) -> list[Record]:
    derive = RlObservation.record_type.derived_id
    phone = Person(id=people[1], school_id=project, surname="Аты", phone="+77010000000")
    return [
        *(
            RlObservation(id=derive(stage, pupil, people[2]), stage_id=stage, pupil_id=pupil, observer_id=people[2],
                          observed="Оқушы", match=match)
            for stage, pupil, match in zip((*stages, stages[0]), pupils, list(Match)[:3], strict=True)
        ),
        ProgressLog(
            id=entry, project_id=project, day=date(2026, 11, 2), kind=LogKind.MEETING, text="Бүгін", minutes=30
        ),
        phone, replace(phone, phone="+77020000000"),
    ]  # fmt: skip


def dictionary() -> bytes:
    """All of it, at most 32 KB."""
    return (words() + frames())[-32 * 1024 :]


if __name__ == "__main__":
    folder = ROOT / "resources" / "wire"
    folder.joinpath("codes-1.json").write_text(json.dumps(codes(), separators=(",", ":")) + "\n", encoding="utf-8")
    made = dictionary()
    folder.joinpath("dictionary-1.bin").write_bytes(made)
    print(f"dictionary-1.bin: {len(made)} bytes")
