"""The group of this term: a series of sessions every second week, with what was agreed and comes back."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from app.domain.clock import KAZAKH_TIME
from app.domain.ids import Id
from app.domain.records.events import AbsenceReason, Attendance, AttendanceStatus, EventStatus, Slot
from app.domain.records.sessions import AgendaItem, FreeDays
from app.domain.rules.series import Rhythm
from app.practice.cast import Cast
from app.practice.places import Places
from app.practice.programme import Run
from app.practice.story import Chapter, Story, made
from app.usecases.attendance import mark_id

BEFORE, AHEAD = 4, 3
"""Sessions behind and ahead of today's."""
TOPICS = (
    "Құндылықтар мен мәселелер", "Зерттеу сұрағы", "Бақылау және дәлел", "Әріптеспен кеңес", "Жоспар, алғашқы қадам",
)  # fmt: skip
DECISIONS = (
    "Топ ережесі қабылданды: телефон үнсіз, әр пікір тыңдалады.",
    "Әр мұғалім бір зерттеу сұрағын таңдайды.",
    "Бақылау парағының бір үлгісін қолданамыз.",
    "Келесі кездесуге екі әріптеспен кеңесіп келеміз.",
)
PROMISES = (
    ("Құндылықтар парағын толтыру", "Ғабитова Қымбат"),
    ("Зерттеу сұрағын топқа жіберу", "Досжанов Бауыржан"),
    ("Бақылау парағын сынап көру", "Әбдірахман Мәдина"),
    ("Директорды жобадан хабардар ету", "Исмаилова Гүлнар"),
)
TITLE = "Кәсіби қоғамдастық: сабақты бірге зерттейміз"


def group(story: Story, cast: Cast, run: Run, places: Places) -> Chapter:
    """A series of sessions; today's has not been marked yet."""
    desk, today = story.desk, story.weeks.teaching_day()
    first = today - timedelta(weeks=2 * BEFORE)
    yield _at(first - timedelta(days=3), 12)
    event = made(desk.events.create(TITLE, first, time(15), time(16, 30)), "event")
    _plan_series(story, event, first, today)
    desk.events.edit(event, cycle_id=run.cycle, venue="Әдістемелік кабинет", status=EventStatus.OPEN)
    wanted = {*cast.ids}
    desk.events.enrol(event, [one for one in desk.events.candidates(event) if one.person_id in wanted])
    slots = sorted(desk.store.all(Slot, event_id=event), key=lambda slot: slot.day or today)
    for place, slot in enumerate(slots):
        if place < len(TOPICS):
            desk.events.edit_slot(slot.id, topic=TOPICS[place])
    places.event = event
    places.slot = next(slot.id for slot in slots if slot.day == today)
    behind = [slot for slot in slots if slot.day and slot.day < today]
    promises: list[Id] = []
    for place, slot in enumerate(behind):
        yield _at(slot.day or today, 16, 40)
        _mark(story, cast, slot.id, place)
        _write_down(story, slot.id, place, promises)


def _plan_series(story: Story, event: Id, first: date, today: date) -> None:
    series = story.desk.series
    rhythm = Rhythm(2, (first.weekday(),), until=today + timedelta(weeks=2 * AHEAD))
    series.write(
        event, rule=rhythm.rule(), first_day=first, start=time(15), end=time(16, 30), school_breaks=FreeDays.SKIP
    )  # fmt: skip
    series.decide(event, today, today, "Топ келісті")  # there is always a session to mark today
    moved = today + timedelta(weeks=2)
    series.decide(event, moved, moved - timedelta(days=1), "Аудандық семинарға байланысты")
    series.apply(event)


def _mark(story: Story, cast: Cast, slot: Id, place: int) -> None:
    desk = story.desk.attendance
    desk.mark_many([(slot, person) for person in cast.ids], AttendanceStatus.PRESENT)
    ill, late = cast.ids[(place * 5 + 6) % len(cast.ids)], cast.ids[(place * 3 + 2) % len(cast.ids)]
    desk.put([
        Attendance(id=mark_id(slot, ill), slot_id=slot, person_id=ill, status=AttendanceStatus.EXCUSED,
                   reason=AbsenceReason.ILLNESS),
        Attendance(id=mark_id(slot, late), slot_id=slot, person_id=late, status=AttendanceStatus.LATE,
                   arrival=time(15, 20)),
    ])  # fmt: skip


def _write_down(story: Story, slot: Id, place: int, promises: list[Id]) -> None:
    """The record of a session; an older promise is closed, the two latest come back."""
    desk = story.desk.sessions
    for title, minutes in (("Өткен келісімдер", 10), (TOPICS[place % len(TOPICS)], 60), ("Келісім, рефлексия", 20)):
        desk.edit(AgendaItem, made(desk.add_item(slot, title, minutes), "agenda_item"), done=True)
    desk.write(
        slot, tools="Флипчарт, карточкалар", decisions=DECISIONS[place % len(DECISIONS)],
        what="Топ толық жұмыс істеді, әркім өз үлгісін көрсетті.",
        so_what="Бір-біріміздің сабағымызды көру сенімнен басталады.", now_what="Келесіде нақты дерекпен келеміз.",
    )  # fmt: skip
    if len(promises) > 1:
        desk.close(promises.pop(0), slot)
    what, owner = PROMISES[place % len(PROMISES)]
    promises.append(made(desk.agree(slot, what, owner), "commitment"))


def _at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), KAZAKH_TIME)
