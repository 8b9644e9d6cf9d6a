"""Paints the kit into PNG files, light and dark: `python -m app.ui.gallery --out DIR`. For those who build pages."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QTabWidget, QWidget

from app.ui.kit import icons
from app.ui.kit.banner import Banner
from app.ui.kit.base import Item, button, column, icon_button, icon_label, label, row
from app.ui.kit.card import Card, StatCard
from app.ui.kit.chips import ChipLabel, FilterChips
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.layouts import GridLayout
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.kit.paged_table import Column, Page, PagedTable
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.search_field import SearchField
from app.ui.kit.text_fields import DraftLineEdit, DraftTextEdit
from app.ui.kit.theme import install
from app.ui.kit.toast import ToastBar
from app.ui.kit.tokens import Scheme, Tone
from app.ui.kit.when_fields import DayField, MinutesField, TimeField
from app.ui.translate import LANGUAGES, use_language

STATES = (
    ("Өтті", Tone.OK),
    ("Жоспар", Tone.INFO),
    ("Нобай", Tone.NEUTRAL),
    ("Кешіктірілді", Tone.WARN),
    ("Қате", Tone.ERR),
)
LESSONS = (
    ListRow(1, "Бөлшектерді салыстыру", "Математика · 5 «А» · 21.11.2026", "Өтті", Tone.OK),
    ListRow(2, "Диаграммаларды оқу", "Математика · 7 «А» · 25.11.2026", "Жоспар", Tone.INFO),
    ListRow(3, "Тыңдалым дағдысы", "Орыс тілі · 5 «Б» · —", "Нобай"),
)
FIGURES: tuple[tuple[str, str, str, str, float | None], ...] = (
    ("Осы апта", "sessions", "3 сессия", "Келесі: бүгін 15:00", None),
    ("Қатысу, I тоқсан", "people", "84 %", "өткен тоқсаннан +6 %", None),
    ("Сабақты зерттеу циклдері", "lesson-study", "5 / 8", "", 5 / 8),
    ("Жіберілмеген", "cloud-up", "3 өзгеріс", "соңғы рет: кеше 16:40", None),
)


def nothing() -> None:
    """What the buttons of the gallery do."""


def components() -> QWidget:
    """Figures, banners, buttons, chips, lists, fields, an empty state."""
    figures = row(gap=16)
    for caption, icon_name, value, note, share in FIGURES:
        card = StatCard(caption, icon_name)
        card.show_value(value, note, share)
        figures.addWidget(card)
    offline = Banner(
        "Интернет жоқ. Барлық жұмыс осы компьютерде сақталады.",
        Tone.WARN,
        icon_name="wifi-off",
        action=("Толығырақ", nothing),
        closable=True,
    )
    empty = EmptyState(
        "lesson-study",
        "Әзірге цикл жоқ",
        "Бірінші циклді жоспарлаңыз немесе Excel файлынан жүктеңіз.",
        action=("Жаңа цикл", nothing),
        link=("Excel-ден жүктеу", nothing),
        framed=True,
    )
    parts = row(gap=16)
    for part, stretch in ((_small_things(), 2), (_fields(), 2), (empty, 1)):
        parts.addWidget(part, stretch)
    page = ScrollPage(figures, offline, parts)
    ToastBar(page).show_message("«Бөлшектерді салыстыру» мұрағатқа жіберілді", nothing)
    return page


def tables() -> QWidget:
    """A page header, tabs, search and a long table."""
    table = PagedTable(
        "Адамдар", [Column("name", "Аты-жөні"), Column("school", "Мектеп", 260), Column("n", "№", 90, is_number=True)]
    )
    table.show_rows(100_000, _people)
    table.set_sortable("name")
    tabs = QTabWidget()
    tabs.addTab(table, "Мұғалімдер")
    tabs.addTab(QWidget(), "Мектептер")
    actions = (button("Жүктеу", icon_name="import"), button("Жаңа адам", kind="primary", icon_name="plus"))
    header = PageHeader("Адамдар мен мектептер", "100 000 адам, 23 мектеп", *actions)
    page = QWidget()
    page.setLayout(column(header, row(SearchField("Аты-жөні бойынша іздеу"), None), tabs, margins=20, gap=16))
    return page


def pictures() -> QWidget:
    """Every icon with its name."""
    page, grid = QWidget(), GridLayout()
    for number, name in enumerate(icons.names()):
        caption = label(name, "caption")
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        grid.addLayout(column(row(None, icon_label(name, "text", 32), None), caption, gap=6), number // 10, number % 10)
    page.setLayout(grid)
    return page


def _small_things() -> Card:
    disabled = button("Өшірулі")
    disabled.setEnabled(False)
    filters = FilterChips("Күйі")
    filters.set_choices([("all", "Барлығы"), ("math", "Математика"), ("5", "5-сынып")], "math")
    listing = RecordList("Сабақтар")
    listing.show_rows(LESSONS, current=2)
    listing.setMinimumHeight(210)
    kinds = (button("Бастау", kind="primary"), button("Болдырмау"), button("Жою", kind="danger", icon_name="trash"))
    chips: list[Item] = [ChipLabel(word, tone) for word, tone in STATES]
    card = Card("Батырмалар мен белгілер", icon_button("more", "Тағы"))
    card.add(row(*kinds, button("Сілтеме", kind="link"), disabled, None), row(*chips, None), filters, listing)
    return card


def _fields() -> Card:
    topic = DraftLineEdit(check=lambda text: "ЖСН жазуға болмайды." if text.isdecimal() else "")
    refused = FormField("Тақырып", topic)
    topic.load("", draft="900101300123")
    question = DraftTextEdit()
    question.load("Диаграмманы оқу тапсырмаларында оқушылар өз жауабын қалай дәлелдейді?")
    day, clock, minutes = DayField(), TimeField(), MinutesField()
    day.load(date(2026, 11, 25))
    clock.load(time(14, 30))
    minutes.load(95)
    subject = ChoiceField([("math", "Математика"), ("physics", "Физика")])
    subject.set_code("math")
    agreed = QCheckBox("Деректерді өңдеуге келісім алынды")
    agreed.setChecked(True)
    card = Card("Өрістер")
    when = form_row(FormField("Күні", day), FormField("Уақыты", clock), FormField("Минут", minutes, optional=True))
    card.add(refused, when, FormField("Пән", subject, "Оқу жоспарындағы атауы"))
    card.add(FormField("Зерттеу сұрағы", question), agreed, QRadioButton("Иә"), None)
    return card


def _people(offset: int, limit: int, deliver: Callable[[Page], None]) -> None:
    deliver([(n, (f"Қуанышева Әсел {n}", "Ақсу ауылдық тірек мектебі", str(n))) for n in range(offset, offset + limit)])


def paint(folder: Path, app: QApplication) -> Iterator[Path]:
    """Paint every plate in both schemes into `folder` and give the paths."""
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        install(app, scheme)
        for make in (components, tables, pictures):
            page = make()
            page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            page.resize(1366, 768)
            page.show()
            app.processEvents()
            path = folder / f"{make.__name__}_{scheme}.png"
            page.grab().save(str(path))
            page.close()
            yield path


def main() -> None:
    """Read the command line and paint."""
    parser = argparse.ArgumentParser(prog="python -m app.ui.gallery", description="Paint the kit into PNG files.")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--language", choices=LANGUAGES, default="kk")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    use_language(options.language)
    for path in paint(options.out, app):
        print(path)


if __name__ == "__main__":
    main()
