"""The layouts: whatever is written, it fits, or the poster says what to shorten."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from app.domain.records.posters import Poster, PosterLanguage, PosterLayout
from app.reports.poster import PosterPicture, poster_of
from app.texts import Texts
from app.ui.poster.heading import HEIGHT, WIDTH
from app.ui.poster.letters import LEAST_BODY, lines
from app.ui.poster.output import Paper, image_of, pdf_of, picture_of, placed
from app.ui.poster.sheet import Sheet, sheet_of, too_long_findings
from tests.support.posters import FIGURES, POSTER, TITLE, photo, read_back, records, sources

WORDS = (
    "оқушы", "сабақ", "неліктен", "үнемі", "қызығушылықтарыңыздан", "дәлелдеу", "өзгерістерімізді", "және", "бірақ",
    "жұптық", "талқылау", "ответ", "обоснование", "взаимообучение", "учителя", "диаграмма", "что", "ғылым-зерттеу",
    "83", "%", "7-сынып", "«неге?»", "бойынша",
)  # fmt: skip
SECTIONS = ("question", "did", "changed", "learned", "next_steps")
PICTURES = tuple(PosterPicture(name * 64, "Жұптық талқылау кезінде") for name in "abc")

texts = st.builds(
    lambda words, breaks: "\n".join(" ".join(words[start : start + breaks]) for start in range(0, len(words), breaks)),
    st.lists(st.sampled_from(WORDS), max_size=150),
    st.integers(4, 60),
)
posters = st.builds(
    lambda layout, title, figures, written: replace(
        POSTER,
        layout=layout,
        headline=" ".join(title)[:200],
        figures=figures,
        **dict(zip(SECTIONS, written, strict=True)),
    ),
    st.sampled_from(list(PosterLayout)),
    st.lists(st.sampled_from(WORDS), max_size=24),
    st.sampled_from(("", FIGURES)),
    st.lists(texts, min_size=5, max_size=5),
)


def laid_out(poster: Poster, pictures: int = 0) -> Sheet:
    """The poster of the project with its sizes found."""
    content = poster_of(poster, sources(), Texts(poster.language).translate)
    image = picture_of(photo())
    return sheet_of(content, placed(PICTURES[:pictures], lambda _sha256: image))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(poster=posters, pictures=st.integers(0, 3))
def test_every_text_is_in_its_place(poster: Poster, pictures: int) -> None:
    """On paper no word covers another and none leaves the page; parts never need more room than they have."""
    sheet = laid_out(poster, pictures)
    assert LEAST_BODY <= sheet.setting.body <= sheet.layout.most_body
    for block, box in sheet.layout.parts(sheet.setting):
        assert block.least(box.width(), sheet.setting) <= box.height() + 1
        assert box.left() >= 0
        assert box.right() <= WIDTH
        assert box.bottom() <= HEIGHT
    with tempfile.TemporaryDirectory() as folder:
        page = read_back(pdf_of(sheet, Paper.A3, "poster"), Path(folder))
    assert all(word.left > 0 and word.right < page.width and word.foot < page.height for word in page.words)
    covered = [(one.text, two.text) for one, two in combinations(page.words, 2) if one.shared(two) > 0.4]
    assert covered == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(poster=posters)
def test_nothing_is_left_out_silently(poster: Poster) -> None:
    """Either every word of the teacher is on the paper, or its field says by how many characters it is too long."""
    sheet = laid_out(poster)
    with tempfile.TemporaryDirectory() as folder:
        text = read_back(pdf_of(sheet, Paper.A3, "poster"), Path(folder)).text.replace(" ", "")
    for part in sheet.content.sections:
        written = "".join(part.lines).replace(" ", "")
        if part.key not in sheet.too_long:
            assert all("".join(line.split()) in text for line in part.lines), part.key
        else:
            assert 0 < sheet.too_long[part.key] <= len(written) * 2
            assert "…" in text


@pytest.mark.parametrize("layout", list(PosterLayout))
def test_shortening_as_told_makes_it_fit(layout: PosterLayout) -> None:
    """Who takes out as many characters as each field says has a poster that fits, at the second try at the latest."""
    sentence = "Оқушылар диаграммадан санды тауып оқиды, бірақ дәлелдей алмайды. "
    poster = replace(POSTER, layout=layout, question=(sentence * 15)[:990], learned=(sentence * 23)[:1490])
    for _attempt in range(2):
        sheet = laid_out(poster, 2)
        if not sheet.too_long:
            break
        counts = {finding.field: int(str(finding.facts["count"])) for finding in too_long_findings(sheet)}
        shorter = {key: getattr(poster, key)[: -count - 5] for key, count in counts.items() if getattr(poster, key)}
        poster = replace(poster, **shorter)
    assert laid_out(poster, 2).too_long == {}


def test_long_lists_of_records_are_a_selection() -> None:
    """Points from records give way before letters get small, the first ones stay, and the sheet says how many left."""
    plain = sources()
    long = replace(plain.records.actions[0], what="толық сипаттамасы " * 14)
    crowded = replace(plain, records=replace(plain.records, actions=[long] * 8))
    content = poster_of(POSTER, crowded, Texts("kk").translate)
    sheet = sheet_of(content, [])
    assert sheet.too_long == {}
    assert sheet.left_out["did"] > 0
    shown = next(part for part in sheet.content.sections if part.key == "did")
    assert len(shown.lines) + sheet.left_out["did"] == 8


@pytest.mark.parametrize("language", list(PosterLanguage))
@pytest.mark.parametrize("layout", list(PosterLayout))
def test_paper_has_its_size_and_its_text(layout: PosterLayout, language: PosterLanguage, tmp_path: Path) -> None:
    """A1 and A3 are exactly that, and title, headings, figures and words can be searched in three languages."""
    poster = replace(POSTER, layout=layout, language=language, figures=FIGURES)
    sheet = laid_out(poster, 3)
    for paper, size in ((Paper.A1, (1684, 2384)), (Paper.A3, (842, 1191))):
        page = read_back(pdf_of(sheet, paper, TITLE), tmp_path)
        assert (page.width, page.height) == pytest.approx(size, abs=1.5)
        assert all(word in page.text for word in TITLE.split())
        assert all(word in page.text for part in sheet.content.sections for word in part.heading.split())
        assert {"42%", "83%", "Қорытынды"} <= set(page.text.split())


@pytest.mark.parametrize("layout", list(PosterLayout))
def test_both_papers_are_the_same_drawing(layout: PosterLayout, tmp_path: Path) -> None:
    """A1 is A3 at twice the size: every word stands at the same place."""
    sheet = laid_out(replace(POSTER, layout=layout, figures=FIGURES))
    large, small = (read_back(pdf_of(sheet, paper, ""), tmp_path) for paper in (Paper.A1, Paper.A3))
    at_large = sorted((word.text, round(word.left / 2), round(word.top / 2)) for word in large.words)
    at_small = sorted((word.text, round(word.left), round(word.top)) for word in small.words)
    for (_text, *one), (_same, *two) in zip(at_large, at_small, strict=True):
        assert one == pytest.approx(two, abs=1.5)


def test_suffixes_stay_with_their_numbers() -> None:
    """“83 %-ға” and “7-сынып” are never parted at a line's end."""
    broken = lines(("Үлесі 42 %-дан 83 %-ға өсті, 7-сынып",), 420, 100)
    assert broken.longest() <= 420
    assert broken.count() > lines(("Үлесі 42 %",), 2000, 100).count()
    narrow = lines(("аааа 7-сынып",), 470, 100)
    assert [round(box.width()) for box in narrow.boxes(0, 0)] == [
        round(lines((part,), 2000, 100).longest()) for part in ("аааа", "7-сынып")
    ]


@pytest.mark.parametrize(("did", "is_left"), [("Сұрақ қойдық", True), ("Апта сайын сұрақ қойдық. " * 14, False)])
def test_a_thin_column_is_filled_up(did: str, is_left: bool, tmp_path: Path) -> None:
    """Where one thing was done and much was found, what was learned fills the left half; else it stands right."""
    poster = replace(POSTER, layout=PosterLayout.COLUMNS, did=did, figures=FIGURES)
    poster = replace(poster, changed="Үлесі екі есе өсті. " * 8, learned="Жеті секунд күту жауапты өзгертеді. " * 5)
    content = poster_of(poster, sources(of=replace(records(), private=None)), Texts("kk").translate)
    printed = read_back(pdf_of(sheet_of(content, []), Paper.A3, ""), tmp_path)
    (learned,) = (word for word in printed.words if word.text == "үйрендік")
    assert (learned.left < printed.width / 3) is is_left


def test_a_project_without_results_leaves_no_empty_half() -> None:
    """Where nothing was found yet, what was asked spans the poster from edge to edge."""
    whole = poster_of(replace(POSTER, layout=PosterLayout.COLUMNS), sources(), Texts("kk").translate)
    asked = tuple(section for section in whole.sections if section.key == "question")
    image = image_of(sheet_of(replace(whole, sections=asked, chart=None), []), QSize(420, 594))
    edge, *across = (image.pixelColor(x, 540).name() for x in (8, 40, 210, 380))
    assert len(set(across)) == 1
    assert edge not in across


def test_pictures_that_are_not_here_leave_no_hole() -> None:
    """A picture that has not arrived, or is none, is left out of the layout."""
    assert placed(PICTURES, lambda _sha256: None) == []
    assert placed(PICTURES, lambda _sha256: picture_of(b"no picture")) == []


def test_preview_is_the_same_sheet() -> None:
    """The picture on the screen has the proportions of the paper and the dark head on top."""
    image = image_of(laid_out(POSTER), QSize(297, 420))
    assert (image.width(), image.height()) == (297, 420)
    assert image.pixelColor(150, 4).lightness() < 60
    assert image.pixelColor(150, 415).lightness() > 240
