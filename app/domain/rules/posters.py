"""What a person types for a poster: its figures, one a line with a number at its end, and the language of its texts."""

from __future__ import annotations

import re

from app.domain.records.posters import PosterLanguage
from app.domain.rules.finding import Finding, warn
from app.domain.text import mark
from app.domain.value import value

MOST_FIGURES = 8
FEWEST_FIGURES = 2
"""One figure alone shows no change."""

_KAZAKH_ONLY = frozenset("әғқңөұүһі")
_KAZAKH_SHARE = 0.04
"""Of a hundred letters of a Kazakh text some ten are letters that Russian does not have."""
_ENOUGH_LETTERS = 120

_LINE = re.compile(r"(?P<name>.*?)[\s:;=–—-]*(?P<number>\d{1,6}(?:[.,]\d{1,2})?)\s*(?P<percent>%?)\s*")


@value
class Figure:
    """One named number."""

    name: str
    value: float
    is_percent: bool = False


def read_figures(text: str) -> tuple[Figure, ...]:
    """The figures in `text`; lines without a name or without a number are passed over."""
    found = (_LINE.fullmatch(line) for line in text.splitlines())
    figures = (
        Figure(match["name"].strip(), float(match["number"].replace(",", ".")), bool(match["percent"]))
        for match in found
        if match is not None and match["name"].strip()
    )
    return tuple(figures)[:MOST_FIGURES]


def check_figures(text: str) -> tuple[Finding, ...]:
    """What is odd about figures as they are typed."""
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return ()
    for line in lines:
        if not read_figures(line):
            sentence = mark("rules", "“{line}”: please end the line with a number, such as “Before 42 %”.")
            return (warn("figure_without_number", sentence, field="figures", line=line.strip()[:40]),)
    if len(lines) < FEWEST_FIGURES:
        sentence = mark("rules", "One figure shows no change yet: please add another one below it.")
        return (warn("one_figure", sentence, field="figures"),)
    if len(lines) > MOST_FIGURES:
        sentence = mark("rules", "A chart on a poster has room for {most} figures; the first ones are shown.")
        return (warn("many_figures", sentence, field="figures", most=MOST_FIGURES),)
    return ()


def check_language(language: PosterLanguage, text: str) -> tuple[Finding, ...]:
    """Whether `text`, all that stands on a poster, seems to be in another language than its headings."""
    letters = [letter for letter in text.lower() if letter.isalpha()]
    if len(letters) < _ENOUGH_LETTERS:
        return ()
    cyrillic = sum("\u0400" <= letter <= "\u052f" for letter in letters) / len(letters)
    kazakh = sum(letter in _KAZAKH_ONLY for letter in letters) / len(letters)
    sentence = ""
    if language is PosterLanguage.EN and cyrillic > 0.5:
        sentence = mark("rules", "The headings are English, the texts are not: please write them in English here.")
    elif language is PosterLanguage.RU and kazakh > _KAZAKH_SHARE:
        sentence = mark("rules", "The headings are Russian, the texts seem Kazakh: please write them in Russian here.")
    elif language is PosterLanguage.KK and kazakh < _KAZAKH_SHARE / 4:
        sentence = mark("rules", "The headings are Kazakh, the texts are not: please write them in Kazakh here.")
    return (warn("other_language", sentence, field="language"),) if sentence else ()
