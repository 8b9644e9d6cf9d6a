"""Make the translation files: `python packaging/translations.py [--check]`.

People write translations into `resources/translations/parts/*.tsv`, one row per text, columns separated by tabs:
context, English source, Kazakh, Russian, and when needed "?" (a native practitioner should look at the Kazakh) and
the English plural forms. The context `*` serves every context without a row of its own. `\\n` stands for a line
break, `" || "` parts the plural forms: two in Kazakh and English, three in Russian.

From the program's sources and these rows come `app_{kk,ru,en}.ts` (what Qt Linguist and `app/texts.py` read),
`app_{kk,ru,en}.qm` (what the screens load) and `docs/translation-review.md`. All are committed, so that running the
program needs no tool. `--check` writes nothing and says what is missing, wrong or stale; exit code 0 means nothing.
"""

from __future__ import annotations

import argparse
import filecmp
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
REVIEW = ROOT / "docs" / "translation-review.md"
FORMS = {"kk": 2, "ru": 3, "en": 2}
ANY_CONTEXT = "*"
SEPARATOR = " || "

EXTRACT = ("-tr-function-alias", "QT_TRANSLATE_NOOP+=mark", "-no-obsolete", "-sort-messages", "-locations", "none",
           "-disable-heuristic", "sametext", "-disable-heuristic", "similartext", "-silent")  # fmt: skip

REVIEW_HEAD = """\
# Kazakh texts to be checked

A native speaker who works in a school should read these. Write the better word into its row in
`resources/translations/parts/`, take the "?" away and run `python packaging/translations.py`: it writes this page.

| Where | English | Kazakh | Russian |
|---|---|---|---|
"""


@dataclass(frozen=True)
class Row:
    """One translated text as people wrote it; `forms` has the plural forms, or the one text, of each language."""

    context: str
    source: str
    forms: dict[str, tuple[str, ...]]
    uncertain: bool


@dataclass
class Report:
    """What a run found, in sentences; empty lists mean that every text is there in every language."""

    missing: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    unused: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """Yield the findings under their headings."""
        for heading, found in (
            ("Texts without a translation (rows to complete):", self.missing),
            ("Wrong rows:", self.wrong),
            ("Rows no text of the program uses:", self.unused),
            ("Files that are not what the sources and rows give; run packaging/translations.py:", self.stale),
        ):
            if found:
                yield from (heading, *(f"  {line}" for line in sorted(set(found))))


def read_rows(report: Report) -> dict[tuple[str, str], Row]:
    """Return all rows of the parts by context and source."""
    rows: dict[tuple[str, str], Row] = {}
    for path in sorted((TRANSLATIONS / "parts").glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if not line.strip() or line.startswith(("#", "context\t")):
                continue
            cells = [cell.replace("\\n", "\n") for cell in line.split("\t")]
            if len(cells) < 4 or not all(cells[:4]):
                report.wrong.append(f"{path.name}:{number}: a row needs context, English, Kazakh and Russian")
                continue
            row = make_row(cells)
            known = rows.setdefault((row.context, row.source), row)
            if known.forms != row.forms:
                report.wrong.append(f"{path.name}:{number}: {row.context}: {row.source!r} is translated twice")
    return rows


def make_row(cells: list[str]) -> Row:
    """Return the row of `cells`; missing columns are empty."""
    context, source, kazakh, russian, mark, english = [*cells, "", ""][:6]
    forms = {"kk": tuple(kazakh.split(SEPARATOR)), "ru": tuple(russian.split(SEPARATOR))}
    forms["en"] = tuple(english.split(SEPARATOR)) if english else english_forms(source)
    return Row(context, source, forms, mark == "?")


def english_forms(source: str) -> tuple[str, ...]:
    """Return singular and plural of a source: "%n day(s)" and "%n entry(ies)" hide two words each."""
    singular = re.sub(r"\((?:e?s|ies)\)", "", source)
    plural = re.sub(r"\((e?s)\)", r"\1", re.sub(r"y\(ies\)", "ies", source))
    return singular, plural


def tool(name: str, *arguments: str | Path) -> None:
    """Run one of the translation tools that come with PySide6. Raises CalledProcessError with its output shown."""
    program = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent)) or f"pyside6-{name}"
    subprocess.run([program, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)  # noqa: S603


def generate(target: Path, review: Path) -> Report:
    """Write the .ts and .qm files into `target` and the review page to `review`; return what is missing or wrong."""
    report = Report()
    rows = read_rows(report)
    sources = sorted((ROOT / "app").rglob("*.py"))
    used: set[tuple[str, str]] = set()
    for language in FORMS:
        path = target / f"app_{language}.ts"
        path.unlink(missing_ok=True)
        tool("lupdate", *EXTRACT, *sources, "-ts", path)
        texts = ElementTree.parse(path).getroot()  # noqa: S314 - written by lupdate a moment ago
        mark_plurals(texts, only_plurals=language == "en")
        used |= fill(texts, language, rows, report)
        write_ts(texts, path)
        tool("lrelease", "-silent", path, "-qm", path.with_suffix(".qm"))
    report.unused = [f"{context}: {source!r}" for context, source in rows.keys() - used]
    review.write_text(REVIEW_HEAD + "".join(review_lines(rows)), encoding="utf-8", newline="\n")
    return report


def mark_plurals(texts: ElementTree.Element, *, only_plurals: bool) -> None:
    """Make every text with %n a plural: lupdate overlooks those whose number is not written as a literal.

    English needs no other texts (`only_plurals`): the source is the translation.
    """
    for context in texts.findall("context"):
        for message in context.findall("message"):
            if "%n" in message.findtext("source", ""):
                message.set("numerus", "yes")
            elif only_plurals:
                context.remove(message)
        if context.find("message") is None:
            texts.remove(context)


def write_ts(texts: ElementTree.Element, path: Path) -> None:
    """Write a .ts file the way Linguist does."""
    ElementTree.indent(texts, "    ")
    body = ElementTree.tostring(texts, encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


def fill(
    texts: ElementTree.Element, language: str, rows: dict[tuple[str, str], Row], report: Report
) -> set[tuple[str, str]]:
    """Put the translations of `rows` into the texts of a .ts file; return the keys of the rows it took."""
    used = set()
    for context in texts.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            row = rows.get((name, source)) or rows.get((ANY_CONTEXT, source))
            if row is None:
                report.missing.append("\t".join((name, source.replace("\n", "\\n"), "", "")))
                continue
            used.add((row.context, row.source))
            plural = message.get("numerus") == "yes"
            if not fits(row, language, plural):
                report.wrong.append(f"{language}: plural forms or places differ in {name}: {source!r}")
                continue
            write_translation(message, row.forms[language] if plural else row.forms[language][:1])
    return used


def fits(row: Row, language: str, plural: bool) -> bool:
    """Return whether the forms of `row` are as many as the language has and keep the places of the source."""
    forms = row.forms[language]
    wanted = places(row.source)
    right_number = len(forms) == (FORMS[language] if plural else 1) or (language == "en" and not plural)
    return right_number and all(places(form) == wanted for form in forms)


def places(text: str) -> list[str]:
    """Return the named places, `%n` and keyboard mnemonic signs do not count, of a text in a fixed order."""
    return sorted(set(re.findall(r"\{\w*\}", text)))


def write_translation(message: ElementTree.Element, forms: tuple[str, ...]) -> None:
    """Replace the empty translation of `message` by `forms`, which makes it finished."""
    translation = message.find("translation")
    if translation is None:
        translation = ElementTree.SubElement(message, "translation")
    plural = message.get("numerus") == "yes"
    translation.clear()
    if not plural:
        translation.text = forms[0]
        return
    for form in forms:
        ElementTree.SubElement(translation, "numerusform").text = form


def review_lines(rows: dict[tuple[str, str], Row]) -> Iterator[str]:
    """Yield a line of the review page for each uncertain row."""
    for (context, source), row in sorted(rows.items()):
        if row.uncertain:
            texts = (source, SEPARATOR.join(row.forms["kk"]), SEPARATOR.join(row.forms["ru"]))
            cells = (text.replace("\n", " ").replace("|", "\\|") for text in texts)
            yield f"| {context} | {' | '.join(cells)} |\n"


def check() -> Report:
    """Return what is missing or wrong, and which committed files are not what a run would write."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        report = generate(fresh, fresh / REVIEW.name)
        for path in sorted(fresh.iterdir()):
            committed = REVIEW if path.name == REVIEW.name else TRANSLATIONS / path.name
            if not committed.is_file() or not filecmp.cmp(path, committed, shallow=False):
                report.stale.append(committed.relative_to(ROOT).as_posix())
        return report


def main() -> int:
    """Run from the command line; 0 when nothing is missing, wrong, unused or stale."""
    parser = argparse.ArgumentParser(description="Make the translation files from sources and rows.")
    parser.add_argument("--check", action="store_true", help="write nothing; only say what is missing or stale")
    report = check() if parser.parse_args().check else generate(TRANSLATIONS, REVIEW)
    for line in report.lines():
        print(line)
    return 1 if any(report.lines()) else 0


if __name__ == "__main__":
    raise SystemExit(main())
