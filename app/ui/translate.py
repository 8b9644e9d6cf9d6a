"""Languages of the window: translators in and out at run time, and the pseudo-language that finds unmarked text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.domain.resources import resource_path

LANGUAGES = ("kk", "ru", "en")
"""Languages people choose from, the first one first."""
LANGUAGE_NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
PSEUDO = "xx"
"""Longer, bracketed English for tests: what shows without brackets is not marked for translation."""

_LOCALES = {"kk": "kk_KZ", "ru": "ru_KZ", "en": "en_GB", PSEUDO: "en_GB"}
_WIDER = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
_installed: list[QTranslator] = []  # Qt keeps no reference of its own
_in_use = LANGUAGES[0]


class PseudoTranslator(QTranslator):
    """Translates every text to itself, accented, 40 % longer and in brackets; places such as {name} stay whole."""

    def translate(
        self,
        context: str,  # noqa: ARG002 - the names are Qt's
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str:
        """The pseudo text of `source`."""
        return pseudo(source)

    def isEmpty(self) -> bool:
        """Never empty, or Qt would not ask."""
        return False


def pseudo(source: str) -> str:
    """`source` accented, longer and bracketed; text inside braces and %-places is left alone."""
    parts, inside = [], False
    for letter in source:
        inside = (inside or letter == "{") and letter != "}"
        parts.append(letter if inside else letter.translate(_WIDER))
    return f"[{''.join(parts)}{'·' * max(1, len(source) * 2 // 5)}]"


def use_language(language: str) -> None:
    """Make `language` the language of the process: our texts, Qt's own, dates and numbers.

    Windows that are open must be rebuilt afterwards. Raises KeyError for a language that is not ours.
    """
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("no application yet")
    global _in_use
    _in_use = language
    QLocale.setDefault(QLocale(_LOCALES[language]))
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    for translator in _translators(language):
        app.installTranslator(translator)
        _installed.append(translator)


def language_in_use() -> str:
    """The language of the process: kk, ru or en, which stands behind the pseudo-language too."""
    return _in_use if _in_use in LANGUAGES else "en"


def tr_label(context: str, text: str) -> str:
    """The translation of a text marked in Qt-free code as `mark(context, text)`."""
    return QCoreApplication.translate(context, text)


class QtTexts:
    """The texts of the window in the shape of `app.texts.Texts`, for sentences that Qt-free code puts together."""

    def translate(self, context: str, source: str, comment: str = "", n: int = -1) -> str:
        """The translation of a text, in the plural form of `n` from 0 on."""
        return QCoreApplication.translate(context, source, comment, n)


def _translators(language: str) -> list[QTranslator]:
    if language == PSEUDO:
        return [PseudoTranslator()]
    found: list[QTranslator] = []
    folders = (
        (f"app_{language}.qm", resource_path("translations")),
        (f"qtbase_{language}.qm", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
    )
    for name, folder in folders:
        file, translator = folder / name, _Translator()
        if file.is_file() and translator.read(file.read_bytes()):
            found.append(translator)
    return found


class _Translator(QTranslator):
    """Holds its texts in memory: a file that Qt maps would take the program down when an update replaces it."""

    def read(self, texts: bytes) -> bool:
        """Use `texts`, the content of a .qm file; whether they are some."""
        self._texts = texts  # Qt copies nothing
        return self.load(self._texts)
