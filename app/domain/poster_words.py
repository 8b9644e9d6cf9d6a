"""Words for the closed lists of posters. The English words are keys of translation in the context `posters`."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.records.posters import PosterChart, PosterLanguage, PosterLayout
from app.domain.text import mark

CONTEXT = "posters"

LAYOUTS: Mapping[PosterLayout, str] = {
    PosterLayout.COLUMNS: mark("posters", "Two columns"),
    PosterLayout.PATH: mark("posters", "The path of the story"),
    PosterLayout.PICTURE: mark("posters", "One big picture"),
}

LANGUAGES: Mapping[PosterLanguage, str] = {
    PosterLanguage.KK: mark("posters", "Kazakh"),
    PosterLanguage.RU: mark("posters", "Russian"),
    PosterLanguage.EN: mark("posters", "English"),
}

CHARTS: Mapping[PosterChart, str] = {
    PosterChart.RESULTS: mark("posters", "The figures below"),
    PosterChart.MONTHS: mark("posters", "Log entries by month"),
    PosterChart.NONE: mark("posters", "No chart"),
}
