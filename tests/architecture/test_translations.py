"""The committed translations are complete and are what sources and rows give."""

from __future__ import annotations

import ast
import subprocess
import sys
from xml.etree import ElementTree

from app.domain.resources import resource_path
from app.texts import LANGUAGES, read_ts
from tests.architecture.sources import ROOT, called, calls, modules


def test_translations_are_complete_and_fresh() -> None:
    """No Kazakh or Russian text is missing, places match, and a new extraction would change no file."""
    command = [sys.executable, "packaging/translations.py", "--check"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8")
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_language_has_its_files() -> None:
    """Each language of the program has a file for Qt and a file for the parts without Qt."""
    for language in LANGUAGES:
        assert resource_path("translations", f"app_{language}.qm").stat().st_size > 0
        assert resource_path("translations", f"app_{language}.ts").stat().st_size > 0


def test_kazakh_and_russian_say_the_same_things() -> None:
    """Every text that one language has, the other has too."""
    kazakh, russian = (read_ts(resource_path("translations", f"app_{language}.ts")) for language in ("kk", "ru"))
    assert kazakh.keys() == russian.keys()


def test_no_marked_text_escapes_the_extractor() -> None:
    """Every literal text of tr, mark and translate is in the files, those with %n as plurals.

    The extractor silently leaves out what it cannot read: a plural whose number is an expression, a keyword argument.
    """
    plain, plural = extracted_texts()
    lost = [
        f"{path}:{call.lineno} {text}"
        for path, tree in modules("app").items()
        for call in calls(tree, ".tr", "mark", ".translate")
        for text in literal_texts(call)
        if text not in (plural if "%n" in text else plain | plural)
    ]
    assert lost == []


def test_the_command_line_asks_in_its_own_context() -> None:
    """Console.text looks sentences up under "cli", so that is where they are marked."""
    strays = [
        f"{path}:{call.lineno}"
        for path, tree in modules("app/cli").items()
        for call in calls(tree, ".text")
        for marked in call.args[:1]
        if isinstance(marked, ast.Call)
        and not (isinstance(marked.args[0], ast.Constant) and marked.args[0].value == "cli")
    ]
    assert strays == []


def extracted_texts() -> tuple[set[str], set[str]]:
    """Return the sources that are in the Kazakh file as they are, and those that have plural forms."""
    root = ElementTree.parse(resource_path("translations", "app_kk.ts")).getroot()  # noqa: S314 - our own file
    found: tuple[set[str], set[str]] = (set(), set())
    for message in root.iter("message"):
        found[message.get("numerus") == "yes"].add(message.findtext("source", ""))
    return found


def literal_texts(call: ast.Call) -> list[str]:
    """Return the text of a marking call if it is a literal: the first argument of tr, the second of the others."""
    arguments = call.args[0:1] if called(call) == ".tr" else call.args[1:2]
    return [text.value for text in arguments if isinstance(text, ast.Constant) and isinstance(text.value, str)]
