"""Languages of the screens."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from app.domain.resources import resource_path
from app.ui import translate
from app.ui.translate import LANGUAGES, PSEUDO, pseudo, tr_label, use_language


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_speak_the_language(qapp: QApplication, language: str) -> None:  # noqa: ARG001 - needs an application
    """Choosing a language also chooses its dates: months in it, weeks from Monday."""
    use_language(language)
    locale = QLocale()
    assert locale.standaloneMonthName(11).lower() == {"kk": "қараша", "ru": "ноябрь", "en": "november"}[language]
    assert locale.firstDayOfWeek().value == 1


def test_the_toolkits_own_words_are_translated(qapp: QApplication) -> None:
    """Buttons of Qt's own dialogs speak Kazakh as well."""
    use_language("kk")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Бас тарту"
    use_language("en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_replacing_the_files_does_not_disturb_a_running_program(
    qapp: QApplication,  # noqa: ARG001 - needs an application
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """An update may cut or rewrite the files of the texts while a window is open; it goes on in its language."""
    copy = tmp_path / "app_kk.qm"
    shutil.copyfile(resource_path("translations") / copy.name, copy)
    monkeypatch.setattr(translate, "resource_path", lambda _name: tmp_path)
    use_language("kk")
    copy.write_bytes(b"")
    assert tr_label("pages", "Today") == "Бүгін"


def test_marked_texts_are_found(qapp: QApplication) -> None:  # noqa: ARG001 - needs an application
    """Texts marked in code without a toolkit are translated where they are shown."""
    use_language("kk")
    assert tr_label("pages", "Today") == "Бүгін"
    use_language("en")
    assert tr_label("pages", "Today") == "Today"


def test_the_pseudo_language_marks_every_text(qapp: QApplication) -> None:  # noqa: ARG001 - needs an application
    """In the pseudo-language a text comes back longer and in brackets."""
    use_language(PSEUDO)
    text = QObject().tr("Save")
    assert text.startswith("[")
    assert len(text) > len("Save") + 2
    use_language("en")


@given(st.from_regex(r"[a-z ]{0,9}\{name\}[a-z ]{0,9}\{day\}[a-z ]{0,9}", fullmatch=True))
def test_the_pseudo_language_keeps_places(source: str) -> None:
    """Named places survive, so that the text can still be filled in."""
    assert "{name}" in pseudo(source)
    assert pseudo(source).format(name="Ә", day="1").count("Ә") == 1
