"""A school year of a facilitator in Kazakh, without a mouse: from the staff list to the printed certificates."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from app.cli import main
from app.domain.records.events import AttendanceStatus
from app.paths import Profile
from app.practice.story import StoryTime
from app.usecases.events import Which
from tests.support.keyboard import Keyboard
from tests.support.printing import text_of

ROSTER = Path(__file__).parents[1] / "samples" / "roster_mangystau_kk.xlsx"
THURSDAY = datetime.fromisoformat("2026-11-26T15:00+05:00")
SCHOOL = "Шетпе №2 орта мектебі"
OPEN, DOWN, UP, RIGHT, ESCAPE, KEEP = "Return", "Down", "Up", "Right", "Esc", "Ctrl+Return"
PREDICTED = ("Екі дәлелді өзі табады", "Жұбымен бір дәлел табады", "Сұрақ арқылы көрсетеді")
SEEN = (("а", "Мәтіннен екі дәлелді тапты"), ("б", "Жұбымен талқылады"), ("в", "Сұрақтан кейін көрсетті"))


@pytest.fixture
def me(profile_dir: Path, tmp_path: Path) -> Iterator[Keyboard]:
    """Return somebody who starts the program for the first time, late in November."""
    clock = StoryTime(round(THURSDAY.timestamp() * 1000))
    person = Keyboard(Profile(profile_dir), "kk", tmp_path, clock)
    yield person
    person.get_up()


def test_a_year_from_the_staff_list_to_the_certificates(
    me: Keyboard, profile_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All of a year's work is done with keys alone, and what was written is there as records, papers and files."""
    introduce_oneself(me)
    import_the_staff(me)
    set_up_the_programme(me)
    plan_a_series_of_sessions(me)
    write_what_was_agreed(me)
    come_back_to_it(me)
    take_in_feedback_and_tests(me)
    mark_who_came(me)
    issue_certificates(me, tmp_path)
    study_a_lesson(me, tmp_path)
    record_a_consent(me)
    save_the_calendar(me, tmp_path)
    look_at_the_visit(me)

    the_records_are_there(me)
    me.get_up()
    the_papers_are_there(tmp_path)
    every_certificate_is_valid(profile_dir, tmp_path, capsys)


def introduce_oneself(me: Keyboard) -> None:
    """The first start asks for names, school and region."""
    me.types("Ахметова", "Әсел")
    me.writes("Мектеп", SCHOOL)
    me.types("Маң")
    me.chooses("Бастау")


def import_the_staff(me: Keyboard) -> None:
    """One key imports the list of the district: nothing has to be mapped by hand."""
    me.press_keys("Ctrl+I")
    me.saves_as(ROSTER, partial(me.press_keys, "Space"))
    me.press_keys("Space")


def set_up_the_programme(me: Keyboard) -> None:
    """A programme and its cycle; the sessions of the school belong to it."""
    me.press_keys("Ctrl+7")
    me.goes_to("Жалпы")
    me.press_keys(RIGHT, RIGHT)
    me.writes("Жаңа бағдарлама", "Хаб мектептер", then=OPEN)
    me.writes("Сертификат беретін ұйым", SCHOOL)
    me.writes("Жаңа цикл", "2026/2027", then=OPEN)


def plan_a_series_of_sessions(me: Keyboard) -> None:
    """A session that repeats every Monday until the autumn holidays."""
    me.press_keys("Ctrl+2", "Ctrl+N")
    me.types("Сабақты зерттеуге кіріспе")
    me.writes("Күні", "14092026")
    me.types("1000")
    me.types("1130", then=OPEN)
    me.chooses("Қайталау")
    me.press_keys(UP)
    me.writes("Ең соңғы күні", "26102026", then=KEEP)


def write_what_was_agreed(me: Keyboard) -> None:
    """The first session: agenda, a decision, a promise with its owner."""
    me.press_keys("Ctrl+J", *["Ctrl+PgUp"] * 5)
    me.types("Таныстыру", "Зерттеу сұрағы", then=OPEN)
    me.writes("Шешімдер", "Алғашқы цикл қараша айында басталады")
    me.writes("Не істеледі", "Зерттеу тобын құру", then=OPEN)
    me.types("Досжанова Айгүл")


def come_back_to_it(me: Keyboard) -> None:
    """The promise is the first thing of the next session, and is closed there."""
    me.press_keys("Ctrl+PgDown", "Shift+Tab", OPEN)
    me.types("Төрт мұғалім келісті", then=OPEN)


def take_in_feedback_and_tests(me: Keyboard) -> None:
    """Five sheets of feedback by digits, and the points of both tests from cell to cell."""
    me.press_keys("Ctrl+Tab")
    for _sheet in range(5):
        me.write("54354")
        me.press_keys(KEEP)
    me.press_keys("Ctrl+Tab")
    me.types("6", "14", "8", "15", "10", "18")


def mark_who_came(me: Keyboard) -> None:
    """Every session by its exceptions: the numbers of those who were not there."""
    me.press_keys("Ctrl+T", "Ctrl+PgUp")
    for absent in ("4 9", "4", "4", "16", "4", ""):
        me.press_keys("Ctrl+E")
        me.types(absent, then=OPEN)
        me.press_keys("Ctrl+PgDown")


def issue_certificates(me: Keyboard, folder: Path) -> None:
    """Those who earned one get it; all are saved for printing in one go, with the page that checks them."""
    me.saves_as(folder / "attendance.pdf", partial(me.press_keys, "Ctrl+P", "Ctrl+S"))
    me.press_keys("Ctrl+G")
    me.writes("Кім қол қояды", "Мектеп директоры")
    me.answers(partial(me.chooses, "Беру:"), partial(me.chooses, "Беру"))
    me.saves_as(folder / "certificates.pdf", partial(me.chooses, "Барлығы бір PDF"))
    me.saves_as(folder / "verify.html", partial(me.chooses, "Тексеру беті"))


def study_a_lesson(me: Keyboard, folder: Path) -> None:
    """A cycle of lesson study from its question to sharing; Ctrl+J leads to what is missing next."""
    me.press_keys("Ctrl+4")
    me.answers(partial(me.press_keys, "Ctrl+N"), lambda: me.types("Мәтіннен дәлел табу", then=OPEN))
    me.press_keys("Ctrl+J")
    me.types("Ғабитова", "Досжанова", then=OPEN)
    me.press_keys("Ctrl+J")
    me.types("5-сынып оқушылары мәтіннен дәлелді қалай табады?")
    me.writes("Жоспарланған зерттеу сабақтары", "1")
    me.press_keys("Ctrl+J", OPEN)
    for alias in ("Қыран", "Бұлақ", "Сұңқар"):
        me.writes("Шартты ат", alias)
        me.goes_to("Ерекше білім беру")
    me.press_keys("Ctrl+J", OPEN)
    plan_the_lesson(me)
    watch_it(me)
    compare_with_the_predictions(me)
    talk_about_it(me)
    report_and_share(me, folder)


def plan_the_lesson(me: Keyboard) -> None:
    """Topic, day, teacher; four stages, and what each case pupil will do in them."""
    me.types("Дәлел табу", "Дәлелді түсіндіру", "Екі дәлел табады", "Екі дәлел, екі түсіндірме")
    me.types("26112026", "0900")
    me.writes("Сабақ беретін", "Ғабитова")
    me.press_keys("Ctrl+PgDown", OPEN)
    for text in PREDICTED:
        me.types(*[text] * 5, then=OPEN)
        me.press_keys(*[UP] * 4, RIGHT)


def watch_it(me: Keyboard) -> None:
    """Two people watch: a digit begins a stage, a letter names the pupil, the rest is text."""
    me.press_keys("Ctrl+L")
    note_what_is_seen(me, "12")
    me.goes_to("Кім бақылайды")
    me.press_keys(DOWN)
    me.goes_to("Не көріп тұрсыз")
    note_what_is_seen(me, "1")
    me.press_keys("Alt+Left", ESCAPE, OPEN)


def note_what_is_seen(me: Keyboard, stages: str) -> None:
    """A line about each case pupil in each of the stages."""
    for stage in stages:
        me.types(stage, then="")
        for pupil, seen in SEEN:
            me.types(pupil, then="")
            me.types(seen, then=OPEN)


def compare_with_the_predictions(me: Keyboard) -> None:
    """A plus takes the notes over, a digit says how they fit what was predicted."""
    for _pupil in PREDICTED:
        for fits in "12":
            me.types("+", then="")
            me.types(fits, then=DOWN)
        me.press_keys(DOWN, DOWN)
        me.types("1", then="")
        me.press_keys(*[UP] * 4, RIGHT, RIGHT)


def talk_about_it(me: Keyboard) -> None:
    """The case pupils are asked, then the group discusses in the prescribed order and agrees on a change."""
    me.press_keys("Ctrl+PgDown")
    for pupil in "ABC":
        me.chooses(f"{pupil} оқушысымен сұхбатты")
        me.types("Жұптық жұмыс", "Дәлел табуды", "Түсіндіре алады", "Сұрақтар", "Уақытты көбейту")
    me.press_keys("Ctrl+PgDown")
    me.chooses("Топ қазір отырды")
    me.writes("Минут", "50")
    me.writes("жүргізуші", "Ах")
    me.writes("Хатшы", "Ға")
    me.goes_to("1. A:")
    me.types(*(f"{pupil}: дәлелді тапты, түсіндіруі қысқа" for pupil in "ABC"))
    me.press_keys("Alt+PgDown")
    me.types(*["Сұрақтар дәлел іздеуге бағыттады"] * 4, then="Alt+PgDown")
    me.types("Келесі сабақта жұптар ауысады", then=KEEP)
    me.press_keys("Ctrl+PgDown")
    me.types("Жұптық жұмысқа бес минут көбірек", then=KEEP)
    me.press_keys("Alt+Left")


def report_and_share(me: Keyboard, folder: Path) -> None:
    """The report begins with what the records say, somebody else approves it, and the staff hears of it."""
    me.press_keys("Ctrl+J", "Shift+Tab", OPEN, "Ctrl+J")
    me.types("Ғабитова", then=OPEN)
    me.press_keys("Ctrl+J", OPEN, OPEN)
    me.saves_as(folder / "report.pdf", partial(me.press_keys, "Ctrl+P", "Ctrl+S"))


def record_a_consent(me: Keyboard) -> None:
    """The search finds a colleague, whose signed consent is written down."""
    me.finds("Досжанова")
    me.chooses("Жаңа келісім")
    me.press_keys(KEEP)


def save_the_calendar(me: Keyboard, folder: Path) -> None:
    """The month of the first sessions as a file for the telephone."""
    me.press_keys("Ctrl+3", "PgUp", "PgUp")
    me.saves_as(folder / "september.ics", partial(me.chooses, "Күнтізбе файлы"))


def look_at_the_visit(me: Keyboard) -> None:
    """Today leads to the page for a visit, and lists what is to be put right."""
    me.press_keys("Ctrl+1")
    me.chooses("Сапарға дайындық")


def the_records_are_there(me: Keyboard) -> None:
    """What the keys have written, as the desk reads it."""
    desk = me.desk
    assert len(desk.people.page(limit=100)) == 61
    (event,) = desk.events.page(Which.ALL).lines
    sheet = desk.attendance.sheet(event.id)
    marks = [mark.status for person in sheet.people for mark in person.marks.values()]
    assert len(sheet.slots) == 6
    assert len(marks) == 16 * 6
    assert marks.count(AttendanceStatus.ABSENT) == 6
    second = desk.sessions.page(sheet.slots[1].id)
    (promise,) = second.returning
    assert promise.commitment.closing_note == "Төрт мұғалім келісті"
    assert promise.commitment.owner_name == "Досжанова Айгүл"
    assert desk.feedback.scores(event.id).gain.people == 3
    (card,) = desk.lesson_study.cards()
    cycle = desk.lesson_study.picture(card.id)
    assert cycle.current is None
    assert all(phase.is_done for phase in cycle.phases)
    assert cycle.report.approved_on is not None
    assert len(cycle.shared) == 1
    lesson = desk.lesson_study.lesson(cycle.lessons[0].lesson.id)
    assert len({line.note.observer_id for line in lesson.pad}) == 2


def the_papers_are_there(folder: Path) -> None:
    """Every paper has its Kazakh text to search and to copy."""
    for name, words in (
        ("attendance", "Қатысу парағы"), ("certificates", "ҚАТЫСУДЫ РАСТАУ"), ("report", "Мәтіннен дәлел табу"),
    ):  # fmt: skip
        assert words in text_of((folder / f"{name}.pdf").read_bytes(), folder)
    assert (folder / "september.ics").read_text(encoding="utf-8").count("BEGIN:VEVENT") == 3


def every_certificate_is_valid(profile: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`shyraq verify` reads the codes of all the papers back; one person has not earned hers."""
    capsys.readouterr()
    code = main(["verify", str(folder / "certificates.pdf"), "--json", "--profile", str(profile)])
    checked = json.loads(capsys.readouterr().out)["certificates"]
    assert code == 0
    assert [one["verdict"] for one in checked] == ["valid"] * 15
