"""Sentences without Qt: the choice of the language, translation, plurals."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.texts import Texts, choose_language, plural_form

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>cli</name>
    <message>
        <source>Good day, {name}.</source>
        <translation>Добрый день, {name}.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">Черновик</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def russian(tmp_path: Path) -> Texts:
    """Return the texts of a small Russian file."""
    (tmp_path / "app_ru.ts").write_text(TS, encoding="utf-8")
    return Texts("ru", tmp_path)


@pytest.mark.parametrize(
    ("setting", "environ", "language"),
    [
        ("ru", {"LANG": "kk_KZ.UTF-8"}, "ru"),
        ("", {"LANG": "ru_RU.UTF-8"}, "ru"),
        ("", {"LANG": "ru_RU.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ("", {"LC_ALL": "", "LANG": "kk_KZ"}, "kk"),
        ("", {"LANG": "C.UTF-8"}, "kk"),
        ("", {"LANG": "de_DE.UTF-8"}, "kk"),
        ("xx", {}, "kk"),
    ],
)
def test_the_language_is_the_persons_then_the_machines_then_kazakh(
    setting: str, environ: dict[str, str], language: str
) -> None:
    """A person's own choice wins over the locale, and Kazakh is what is left."""
    assert choose_language(setting, environ) == language


def test_a_known_sentence_is_translated_and_its_places_stay(russian: Texts) -> None:
    """A translated sentence keeps its named places for the caller to fill."""
    assert russian.translate("cli", "Good day, {name}.").format(name="Әсел") == "Добрый день, Әсел."


def test_an_unknown_or_unfinished_sentence_comes_back_in_english(russian: Texts) -> None:
    """Where there is no finished translation, the reader gets the English sentence rather than nothing."""
    assert russian.translate("cli", "Nobody translated this.") == "Nobody translated this."
    assert russian.translate("cli", "Unfinished") == "Unfinished"


@pytest.mark.parametrize(
    ("n", "sentence"),
    [(0, "0 записей"), (1, "1 запись"), (2, "2 записи"), (11, "11 записей"), (21, "21 запись"), (112, "112 записей")],
)
def test_russian_counts_in_three_forms(russian: Texts, n: int, sentence: str) -> None:
    """A count chooses the right of the three Russian forms and stands in the sentence."""
    assert russian.translate("cli", "%n record(s)", "", n) == sentence


def test_kazakh_and_english_have_two_forms() -> None:
    """One thing takes the first form and any other count the second."""
    assert [plural_form("kk", n) for n in (0, 1, 2)] == [1, 0, 1]
    assert [plural_form("en", n) for n in (0, 1, 21)] == [1, 0, 1]


def test_a_missing_file_leaves_english(tmp_path: Path) -> None:
    """Without its file a language still answers, in English."""
    assert Texts("kk", tmp_path).translate("cli", "%n record(s)", "", 3) == "3 record(s)"
