"""Expected failures in words, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.problems import Problem
from app.usecases.problem_texts import words_of
from app.usecases.problem_words import Words


def words_for(problem: Problem) -> Words:
    """The translated words for `problem`, with its facts filled in."""
    return words_of(problem, QCoreApplication.translate)
