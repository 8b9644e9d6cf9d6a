"""Words of the closed lists of posters, in the language of the window."""

from __future__ import annotations

from app.domain import poster_words as words
from app.domain.records.posters import PosterChart, PosterLanguage, PosterLayout
from app.ui.field_editors import Words

WORDS: Words = {
    PosterLayout: (words.CONTEXT, words.LAYOUTS),
    PosterLanguage: (words.CONTEXT, words.LANGUAGES),
    PosterChart: (words.CONTEXT, words.CHARTS),
}
