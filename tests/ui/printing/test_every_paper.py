"""Every paper of the registry as it leaves the printer, read back from its PDF in each language.

A new kind of paper in the registry is read here without a word more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.records.certificates import Certificate
from app.reports.document import Document
from app.storage.opening import close_store
from app.texts import LANGUAGES
from app.ui.drawn_papers import drawn_papers
from app.ui.printing.measures import FOOTER, MM, UNITS_PER_INCH
from app.ui.printing.sheets import Sheets
from app.ui.translate import use_language
from app.usecases.desk import Desk
from app.usecases.paper_registry import PAPERS, Source
from tests.support.certificates import codes_on
from tests.support.full_school import full_school
from tests.support.pdf_words import Sheet, sheets_in
from tests.support.printing import PrintingSchool
from tests.support.server import local_server

KINDS = [pytest.param(source, id=source.__name__) for _folder, source in PAPERS]
POINTS = 72 / UNITS_PER_INCH
SLACK = 1.5
"""Points by which a letter may reach over its box, as the tail of a «ғ» does."""
FOREIGN = re.compile(r"[A-Za-z]{2,}")
NUMBERED = re.compile(r"\w{2,8}-\d{4}-[0-9A-Z]+-\d{4}|[A-Z2-7]{4}(-[A-Z2-7]{4}){3}")
"""The number of a certificate, the mark of a signature."""
UNFINISHED = re.compile(r"[{}]|\bNone\b|\w+\.\w+\.[A-Z_]{2,}|\b[a-z]{2,}_[a-z_]+\b|<[^>]*>")


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrintingSchool]:
    """Yield a school in which every kind of paper has something to say."""
    folder = tmp_path_factory.mktemp("papers")
    made = full_school(folder / "Ақсу")
    with local_server(str(folder / "server")) as server:
        made.desk.syncing.connect(server.url, server.invite(school="Ақсу"))
        made.desk.syncing.sync_now()
        made.desk.syncing.hang_up()
    yield made
    close_store(made.desk.store)


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> QtBot:
    """Letters need an application."""
    return qtbot


def papers(school: PrintingSchool, source: Source, language: str) -> Iterator[Document]:
    """Of each kind of paper the one that says most and the one that says least, at the school and for its region."""
    kinds: dict[str, list[Document]] = {}
    desk = school.desk
    coordinator = Desk(desk.store, desk.folder, who=desk.who)
    for _about, offer in (*source(desk, language), *source(coordinator, language)):
        kinds.setdefault(offer.key, []).append(offer.make(language))
    for made in kinds.values():
        made.sort(key=lambda document: len(repr(document.blocks)))
        yield from made[-1:] if len(made) == 1 else (made[0], made[-1])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("source", KINDS)
def test_a_paper_can_be_read_back(school: PrintingSchool, source: Source, language: str, tmp_path: Path) -> None:
    """Its words come back letter by letter, in one language, within the margins, on pages that say what they are."""
    found = list(papers(school, source, language))
    assert found
    for document in found:
        sheets = Sheets(document)
        pages = sheets_in(sheets.pdf(), tmp_path)
        assert len(pages) == sheets.count
        check_words(document, pages)
        check_language(document, pages)
        for number, page in enumerate(pages, start=1):
            check_margins(sheets, page)
            foot = [word.text for word in page.words if word.foot > page.height - 2 * FOOTER * POINTS]
            assert "".join(foot).endswith(f"{number}/{len(pages)}")
            assert " ".join(foot).startswith(document.title[:40].rstrip())


def check_words(document: Document, pages: list[Sheet]) -> None:
    """Whatever stands in the document stands on the paper; words too long for a line are parted there."""
    printed = {word.text for page in pages for word in page.words}
    wanted = {word for word in " ".join(texts_in(document)).split() if len(word) < 20}
    assert sorted(wanted - printed) == [], document.title


def check_language(document: Document, pages: list[Sheet]) -> None:
    """No code, no empty place and no word of another alphabet is left on a paper."""
    for page in pages:
        text = NUMBERED.sub("", " ".join(word.text for word in page.words))
        assert not UNFINISHED.search(text), text
        assert document.language == "en" or not FOREIGN.search(text), text


def check_margins(sheets: Sheets, page: Sheet) -> None:
    """Every word stands within the frame of its page."""
    frame = sheets.frame
    for word in page.words:
        assert word.left >= frame.left * POINTS - SLACK, word
        assert word.right <= (frame.width - frame.right) * POINTS + SLACK, word
        assert word.top >= frame.top * POINTS - SLACK, word
        assert word.foot <= (frame.height - FOOTER + 2 * MM) * POINTS, word


def texts_in(part: object) -> Iterator[str]:
    """Every text in a document and its blocks."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from texts_in(each)
    else:
        for name in fields_of(type(part)):
            yield from texts_in(getattr(part, name))


def fields_of(kind: type) -> tuple[str, ...]:
    """The fields of a block that hold what people read."""
    return tuple(name for name in getattr(kind, "__dataclass_fields__", ()) if name not in {"language", "data"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_drawn_papers_can_be_read_back(school: PrintingSchool, language: str, tmp_path: Path) -> None:
    """The poster speaks the language asked for, and the code on every certificate says its signed text."""
    use_language(language)
    poster, certificates = drawn_papers(school.desk, language)
    (page,) = sheets_in(poster.pdf, tmp_path)
    text = " ".join(word.text for word in page.words)
    assert "Мәтінмен жұмыс: оқушы сұрақ қояды" in text
    assert not UNFINISHED.search(text)
    assert language == "en" or not FOREIGN.search(text), text
    file = tmp_path / "certificates.pdf"
    file.write_bytes(certificates.pdf)
    issued = sorted(school.desk.store.all(Certificate), key=lambda one: one.serial)
    assert codes_on(file, tmp_path) == [one.token for one in issued]
    for one, sheet in zip(issued, sheets_in(certificates.pdf, tmp_path), strict=True):
        text = " ".join(word.text for word in sheet.words)
        assert one.name_kk in text
        assert one.serial in text
        assert not UNFINISHED.search(text)
