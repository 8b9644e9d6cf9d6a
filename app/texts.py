"""The program's sentences in three languages, without Qt: for the command line, reports and the server.

Screens use Qt's translators; both read the same `resources/translations/app_<language>.ts`. Nothing is read before
the first sentence is asked for, and English is read only for plurals: its texts are the sources themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from app.domain.resources import resource_path

LANGUAGES = ("kk", "ru", "en")
DEFAULT_LANGUAGE = "kk"

_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")

Forms = tuple[str, ...]


def choose_language(setting: str, environ: Mapping[str, str]) -> str:
    """Return "kk", "ru" or "en": the person's own setting, else the machine's locale, else Kazakh.

    The first locale variable that is set decides, as it does for the C library; "C" and "POSIX" name no language.
    """
    if setting in LANGUAGES:
        return setting
    locale = next((environ[name] for name in _LOCALE_VARIABLES if environ.get(name)), "")
    code = locale.partition("_")[0].partition(".")[0].lower()
    return code if code in LANGUAGES else DEFAULT_LANGUAGE


def plural_form(language: str, n: int) -> int:
    """Return the index of the form `language` uses for `n`, in the order of the .ts files."""
    if language != "ru":
        return 0 if n == 1 else 1
    if n % 10 == 1 and n % 100 != 11:
        return 0
    if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14):
        return 1
    return 2


class Texts:
    """The sentences of one language. Cheap to make; the file is read when the first sentence is asked for."""

    def __init__(self, language: str = DEFAULT_LANGUAGE, folder: Path | None = None) -> None:
        self.language = language
        self._folder = folder

    def translate(self, context: str, source: str, comment: str = "", n: int = -1) -> str:  # noqa: ARG002
        """Return `source` of `context` in this language; with `n` ≥ 0 its plural form, `%n` filled in.

        Name and parameters are those of QCoreApplication.translate, because the extractor of translatable text
        reads literal calls of that shape. Places are filled by the caller: ``translate(…).format(name=…)``.
        A sentence without a translation comes back in English: a readable answer is better than none.
        """
        forms = self._forms.get((context, source), ()) if self.language != "en" or n >= 0 else ()
        if n < 0:
            return forms[0] if forms else source
        form = forms[min(plural_form(self.language, n), len(forms) - 1)] if forms else source
        return form.replace("%n", str(n))

    @cached_property
    def _forms(self) -> dict[tuple[str, str], Forms]:
        path = (self._folder or resource_path("translations")) / f"app_{self.language}.ts"
        return read_ts(path) if path.is_file() else {}


def read_ts(path: Path) -> dict[tuple[str, str], Forms]:
    """Return the finished texts of a Qt Linguist file: (context, source) → its forms, one unless it is a plural."""
    from xml.etree import ElementTree  # here, because most commands answer in numbers and need no parser

    found: dict[tuple[str, str], Forms] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file, not foreign input
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue  # unfinished, vanished or obsolete
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                found[name, message.findtext("source", "")] = forms
    return found
