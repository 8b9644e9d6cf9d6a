"""Figures and languages of posters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.records.posters import PosterLanguage
from app.domain.rules.posters import MOST_FIGURES, Figure, check_figures, check_language, read_figures

KAZAKH = "Оқушылар жауабын дәлелдеуге үйренді, үнсіз отырғандар жұпта бірінші болып сөйлейді. " * 3
RUSSIAN = "Ученики научились обосновывать свой ответ, молчаливые первыми говорят в паре. " * 3
ENGLISH = "Pupils learned to give reasons for their answers, silent ones speak first in pairs. " * 3


@pytest.mark.parametrize(
    ("line", "figure"),
    [
        ("Бастапқы 42 %", Figure("Бастапқы", 42, True)),
        ("1-цикл: 58%", Figure("1-цикл", 58, True)),
        ("Орташа балл – 3,7", Figure("Орташа балл", 3.7)),
        ("Year 7 = 12", Figure("Year 7", 12)),
        ("  Соңында   90  ", Figure("Соңында", 90)),
    ],
)
def test_a_line_is_a_name_and_the_number_at_its_end(line: str, figure: Figure) -> None:
    """However people part name and number, both are found."""
    assert read_figures(line) == (figure,)
    assert read_figures(f"{line}\n\n{line}") == (figure, figure)


@given(st.text(max_size=200))
def test_any_text_can_be_typed_as_figures(text: str) -> None:
    """Nothing typed into the field breaks it, and there are never more figures than a chart has room for."""
    assert len(read_figures(text)) <= MOST_FIGURES
    assert all(finding.field == "figures" for finding in check_figures(text))


def test_a_line_without_a_number_is_named() -> None:
    """The remark quotes the line that has no number; one figure alone, and too many, are remarked upon too."""
    assert check_figures("") == ()
    assert check_figures("Бастапқы 42\nҚорытынды 83") == ()
    (finding,) = check_figures("Бастапқы 42\nжақсарды")
    assert (finding.code, finding.facts["line"]) == ("figure_without_number", "жақсарды")
    assert check_figures("Бастапқы 42")[0].code == "one_figure"
    assert check_figures("\n".join(f"{number}-цикл 5" for number in range(12)))[0].code == "many_figures"


def test_texts_in_another_language_than_the_headings_are_noticed() -> None:
    """Headings and texts in one language are fine, all other pairs get a remark, a few words none."""
    texts = {PosterLanguage.KK: KAZAKH, PosterLanguage.RU: RUSSIAN, PosterLanguage.EN: ENGLISH}
    for language, text in texts.items():
        assert check_language(language, text) == ()
        assert check_language(language, text[:40]) == ()
    assert check_language(PosterLanguage.EN, KAZAKH)
    assert check_language(PosterLanguage.RU, KAZAKH)
    assert check_language(PosterLanguage.KK, RUSSIAN)
    assert check_language(PosterLanguage.KK, ENGLISH)
