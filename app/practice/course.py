"""The course of the spring: four Saturdays, forms, a test before and after, and certificates at its end."""

from __future__ import annotations

from datetime import time
from typing import Any

from app.domain.ids import Id
from app.domain.records.certificates import CertificateStatus
from app.domain.records.events import AbsenceReason, Attendance, AttendanceStatus, EventKind, EventMode, EventStatus
from app.domain.records.sessions import AgendaItem, Commitment
from app.practice.cast import Cast
from app.practice.programme import Run
from app.practice.school_weeks import SAT
from app.practice.story import Chapter, Story, made
from app.usecases.attendance import mark_id

TITLE = "Сабақты зерттеу: бақылаудан дәлелге"
WEEKS = (-31, -29, -27, -25)
GUEST = ("Оразбаева Гүлсім", "Бейнеу орта мектебі", "Мұғалім")
TOPICS = (
    ("Бақылау: нені көреміз, нені ойлап қосамыз", (("Бейнеүзіндіні бақылау", 45), ("Дерек пен пікір", 60))),
    ("Зерттеу сұрағы", (("Жақсы сұрақтың белгілері", 40), ("Өз сұрағымыз", 80))),
    ("Кейс оқушылар және болжам", (("Кейс оқушыны таңдау", 50), ("Болжам жазу", 70))),
    ("Сабақтан кейінгі талқылау", (("Рөлдік ойын: талқылау", 70), ("Есеп жазу", 50))),
)
ANSWERS = ((5, 5, 4, 5, 5), (5, 4, 4, 5, 4), (4, 4, 3, 5, 4), (5, 5, 5, 5, 5), (4, 5, 3, 4, 4), (5, 4, 4, 5, 5))
BEST = ("Рөлдік ойын", "Бейнеүзіндіні бірге талдау", "", "Әр сабаққа дайын үлгі берілді", "", "Топтағы еркін әңгіме")
IMPROVE = ("", "Уақыт аз болды", "Жаттығуға көбірек уақыт керек", "", "Қағаз үлгілерді алдын ала беру", "")
EXCEPTIONS: dict[int, dict[int, tuple[AttendanceStatus, dict[str, Any]]]] = {
    0: {3: (AttendanceStatus.LATE, {"arrival": time(10, 25)})},
    1: {6: (AttendanceStatus.EXCUSED, {"reason": AbsenceReason.ILLNESS}), 13: (AttendanceStatus.ABSENT, {})},
    2: {9: (AttendanceStatus.LEFT_EARLY, {"departure": time(12, 0)}),
        13: (AttendanceStatus.ABSENT, {"reason": AbsenceReason.TRANSPORT})},
    3: {6: (AttendanceStatus.ONLINE, {"reason": AbsenceReason.WEATHER})},
}  # fmt: skip
"""Session → place in the list → what happened; everybody else was there."""


def course(story: Story, cast: Cast, run: Run) -> Chapter:
    """From the invitation to the certificates."""
    events = story.desk.events
    yield story.weeks.moment(-32)
    days = [story.weeks.day(week, SAT) for week in WEEKS]
    changed = events.create(TITLE, days[0], time(10), time(13, 10), EventKind.COURSE, run.cycle)
    event, slots = made(changed, "event"), [made(changed, "slot")]
    events.edit(
        event, venue="Әдістемелік кабинет", mode=EventMode.ONSITE, audience="Пән мұғалімдері", planned_hours=16,
        status=EventStatus.OPEN,
    )  # fmt: skip
    slots += [made(events.add_slot(event), "slot") for _ in days[1:]]
    for slot, day, (topic, _items) in zip(slots, days, TOPICS, strict=True):
        events.edit_slot(slot, day=day, start=time(10), end=time(13, 10), break_min=10, topic=topic)
    wanted = {*cast.ids}
    events.enrol(event, [one for one in events.candidates(event) if one.person_id in wanted])
    events.enrol_guest(event, *GUEST)
    promise: Id | None = None
    for place, slot in enumerate(slots):
        yield story.weeks.moment(WEEKS[place], SAT, 14)
        _hold(story, cast, event, slot, place)
        promise = _talk(story, slot, place, promise)
    _ask(story, event, slots[-1])
    events.edit(event, status=EventStatus.HELD)
    yield story.weeks.moment(-24)
    _certify(story, event)


def _hold(story: Story, cast: Cast, event: Id, slot: Id, place: int) -> None:
    everybody = [one.person_id for one in story.desk.attendance.sheet(event).people]
    story.desk.attendance.mark_many([(slot, person) for person in everybody], AttendanceStatus.PRESENT)
    odd = [
        Attendance(
            id=mark_id(slot, cast.ids[number]), slot_id=slot, person_id=cast.ids[number], status=status, **more
        )
        for number, (status, more) in EXCEPTIONS[place].items()
    ]  # fmt: skip
    story.desk.attendance.put(odd)


def _talk(story: Story, slot: Id, place: int, promise: Id | None) -> Id:
    """Agenda and record of a session; the promise of the last one is closed, and a new one made."""
    sessions = story.desk.sessions
    for title, minutes in TOPICS[place][1]:
        item = made(sessions.add_item(slot, title, minutes), "agenda_item")
        sessions.edit(AgendaItem, item, done=True)
    sessions.write(
        slot,
        tools="Бейнеүзінді, бақылау парағы, флипчарт",
        decisions="Келесі кездесуге әркім өз сыныбынан бір бақылау жазбасын әкеледі.",
        what="Топ бір сабақтың үзіндісін үш рет көріп, көргенін бөлек, ойын бөлек жазды.",
        so_what="Алғашында жазбалардың жартысынан көбі пікір болды: оқушының сөзін дәл жазу қиын екен.",
        now_what="Бақылағанда оқушының сөзін тырнақшаға аламыз, минутын жазамыз.",
    )
    if promise is not None:
        sessions.close(promise, slot)
        sessions.edit(Commitment, promise, closing_note="Орындалды: жазбалар топта талданды.")
    return made(sessions.agree(slot, f"{place + 1}-бақылау жазбасын әкелу", "Досжанов Бауыржан"), "commitment")


def _ask(story: Story, event: Id, slot: Id) -> None:
    """Forms without names, and what people knew before and after."""
    feedback = story.desk.feedback
    items = ("useful", "clear", "pace", "atmosphere", "will_apply")
    for answer, best, improve in zip(ANSWERS, BEST, IMPROVE, strict=True):
        feedback.add(slot, dict(zip(items, answer, strict=True)), best, improve)
    for place, line in enumerate(feedback.scores(event).lines):
        feedback.write_score(event, line.person_id, "pre", 7 + place * 5 % 6, 20)
        feedback.write_score(event, line.person_id, "post", 13 + place * 3 % 7, 20)


def _certify(story: Story, event: Id) -> None:
    """Certificates for all who earned one; one was lost and given again, one had a wrong name."""
    desk = story.desk.certificates
    page = desk.of_event(event)
    due = [line.person_id for line in page.lines if line.may_have_one]
    issued, _changed = desk.issue(event, due, page.terms)
    held = [one for one in issued if one.status is CertificateStatus.ISSUED]
    desk.duplicate(held[1].id)
    desk.revoke(held[-1].id, "Тегі қате жазылған")
    desk.issue(event, [person for person in (held[-1].person_id,) if person], page.terms)
