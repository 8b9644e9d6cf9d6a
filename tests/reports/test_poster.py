"""What stands on a poster, before anything is drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.records.posters import PosterChart, PosterLanguage
from app.domain.records.projects import Project
from app.domain.rules.projects import ProjectRecords
from app.reports.poster import gaps, in_words, poster_of, texts_of_records
from app.texts import Texts
from tests.support.posters import CONCERN, DONE, FIGURES, LEARNED, NEXT, POSTER, PROJECT, SHOWN, TITLE, sources


def content(language: str = "kk", **values: object):  # type: ignore[no-untyped-def]
    """The content of the poster with `values` in it."""
    poster = replace(POSTER, language=PosterLanguage(language), **values)  # type: ignore[arg-type]
    return poster_of(poster, sources(), Texts(language).translate)


def test_an_untouched_poster_speaks_by_its_records() -> None:
    """Title, concern, done and open actions, evidence and reflections come from the project by themselves."""
    made = content()
    assert made.title == TITLE
    assert [(part.key, part.lines) for part in made.sections] == [
        ("question", (CONCERN,)), ("did", DONE), ("changed", SHOWN), ("learned", LEARNED), ("next_steps", NEXT),
    ]  # fmt: skip
    assert all(part.is_selection for part in made.sections)
    assert [number.value for number in made.numbers] == [3, 3, 26, 6, 2]


def test_words_of_the_teacher_stand_instead_of_the_records() -> None:
    """A field with words replaces the records for that part alone; lines are points, typed bullets are not doubled."""
    made = content(headline="Неліктен?", did="• Бірінші\n\n- Екінші", next_steps="Жалғастырамыз")
    parts = {part.key: part for part in made.sections}
    assert made.title == "Неліктен?"
    assert parts["did"].lines == ("Бірінші", "Екінші")
    assert parts["did"].is_list
    assert not parts["did"].is_selection
    assert not parts["next_steps"].is_list
    assert parts["changed"].lines == SHOWN


def test_a_private_concern_comes_onto_no_poster() -> None:
    """Before the plan the concern belongs to the teacher: the poster leaves it out and says why."""
    closed = sources(is_open=False)
    assert texts_of_records(closed)["question"] == ""
    assert "private" in gaps(POSTER, closed)[0].text
    assert CONCERN not in in_words(poster_of(POSTER, closed, Texts("kk").translate), Texts("kk").translate)
    assert gaps(replace(POSTER, question="Неге үнсіз?"), closed) == ()


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_headings_speak_the_language_of_the_poster(language: str) -> None:
    """Headings, captions, school and chart are in the language chosen, whatever the window speaks."""
    made = content(language, figures="")
    expected = {"kk": "Не өзгерді", "ru": "Что изменилось", "en": "What changed"}
    assert made.sections[2].heading == expected[language]
    assert {"kk": "кеңес", "ru": "консультации", "en": "consultations"}[language] == made.numbers[0].caption
    assert made.place.startswith({"kk": "Ақсу тірек", "ru": "Аксуская", "en": "Ақсу тірек"}[language])
    assert made.chart is not None
    assert made.chart.categories[0] == {"kk": "Қыр", "ru": "Сен", "en": "Sep"}[language]


def test_the_chart_shows_figures_else_months() -> None:
    """Two figures make a chart; with fewer the log speaks month by month; “no chart” means none."""
    results = content(figures=FIGURES, figures_title="Дәлелдегендер").chart
    assert results is not None
    assert (results.title, results.unit, results.starts_from_base) == ("Дәлелдегендер", "%", True)
    assert results.series[0].values == (42, 58, 71, 83)
    months = content(figures="Бастапқы 42 %").chart
    assert months is not None
    assert sum(value or 0 for value in months.series[0].values) == 26
    assert content(figures=FIGURES, chart=PosterChart.NONE).chart is None


def test_an_empty_project_says_what_is_missing() -> None:
    """Without records every part of the story has a sentence at its field, and nothing breaks."""
    empty = Project(id=PROJECT.id, school_id=PROJECT.school_id, teacher_id=PROJECT.teacher_id)
    bare = sources(of=ProjectRecords(empty))
    assert [finding.field for finding in gaps(POSTER, bare)] == ["question", "did", "changed", "learned", "next_steps"]
    made = poster_of(POSTER, bare, Texts("kk").translate)
    assert (made.sections, made.numbers, made.chart) == ((), (), None)


def test_a_poster_can_be_heard() -> None:
    """Every part and every value of the chart is in the words for somebody who does not see it."""
    made = content(figures=FIGURES)
    words = in_words(made, Texts("kk").translate)
    assert all(line in words for part in made.sections for line in part.lines)
    assert "1-цикл 58%" in words
