"""Words of sessions: every code has one, and marks are read from what people write."""

from __future__ import annotations

from enum import StrEnum

import pytest

from app.domain.records.events import (
    AbsenceReason,
    AttendanceStatus,
    EnrolmentRole,
    EventKind,
    EventMode,
    EventStatus,
)
from app.domain.session_words import (
    KINDS,
    LETTERS,
    MARKS,
    MODES,
    REASONS,
    ROLES,
    STATUSES,
    status_of_letter,
    status_of_text,
)

P, L, E, A, X, O = AttendanceStatus  # noqa: E741 - the letters of the English legend


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (EventKind, KINDS), (EventMode, MODES), (EventStatus, STATUSES), (EnrolmentRole, ROLES),
        (AttendanceStatus, MARKS), (AbsenceReason, REASONS),
    ],
)  # fmt: skip
def test_every_code_has_its_own_word(options: type[StrEnum], words: dict[StrEnum, str]) -> None:
    """No code of a closed list is without a word, and no two share one."""
    assert list(words) == list(options)
    assert len(set(words.values())) == len(words)


@pytest.mark.parametrize("language", LETTERS)
def test_letters_are_unambiguous(language: str) -> None:
    """Six different letters per language, none of them on a digit key of a Kazakh keyboard."""
    letters = LETTERS[language]
    assert len(set(letters)) == len(AttendanceStatus) == len(letters)
    assert not set(letters.lower()) & set("әіңғ")
    assert [status_of_letter(letter, language) for letter in letters.lower()] == list(AttendanceStatus)


@pytest.mark.parametrize(
    ("text", "language", "status"),
    [
        ("1", "kk", P), ("6", "ru", O), ("+", "kk", P), ("–", "kk", A), ("0", "en", A), ("қ", "kk", P), ("О", "ru", L),
        ("о", "kk", O), ("н", "kk", A), ("Қатысты", "ru", P), ("катысты", "kk", P), ("ОПОЗДАЛ(А)", "kk", L),
        ("кешікті 15 мин", "kk", L), ("Не был", "kk", A), ("был", "kk", P), ("left early", "kk", E),
        ("ушла раньше", "ru", E), ("Себепті", "en", X), ("  present ", "kk", P), ("Zoom", "kk", O),
    ],
)  # fmt: skip
def test_marks_are_read_as_people_write_them(text: str, language: str, status: AttendanceStatus) -> None:
    """Keys, signs, letters of the language and words of any language mean their mark."""
    assert status_of_text(text, language) is status


@pytest.mark.parametrize("text", ["", " ", "7", "ә", "бәлкім", "Ахметов", "ы"])
def test_what_means_nothing_stays_nothing(text: str) -> None:
    """A text that is no mark is never guessed into one."""
    assert status_of_text(text, "kk") is None
