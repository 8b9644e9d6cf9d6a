"""Reference lists are complete, and people's ways of writing lead to their codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import (
    LISTS,
    categories,
    category,
    code_label,
    entries,
    find_category,
    find_region,
    find_subject,
    region,
    regions,
    subject,
    subjects,
)


def test_there_are_twenty_regions_whose_codes_agree() -> None:
    """Each region has an ISO code whose number begins its KATO code; three of them are cities."""
    assert len(regions()) == 20
    assert len({known.code for known in regions()}) == 20
    assert all(known.kato == f"{known.code.removeprefix('KZ-')}0000000" for known in regions())
    assert [known.en for known in regions() if known.centre is None] == ["Astana", "Almaty city", "Shymkent"]


@pytest.mark.parametrize("list_name", LISTS)
def test_every_entry_has_three_names_and_its_own_code(list_name: str) -> None:
    """No list has a gap in a language or two lines with one code."""
    assert all(entry.kk and entry.ru and entry.en for entry in entries(list_name))
    assert len({entry.code for entry in entries(list_name)}) == len(entries(list_name))


@pytest.mark.parametrize("list_name", ["subjects", "categories"])
def test_every_official_name_leads_to_its_own_entry(list_name: str) -> None:
    """What the program shows is understood when it comes back in a file."""
    find = {"subjects": find_subject, "categories": find_category}[list_name]
    for entry in entries(list_name):
        for name in entry.spellings:
            found = find(name)
            assert found is not None
            assert found.code == entry.code


def test_every_name_of_a_region_leads_to_it() -> None:
    """Names in three languages, aliases, ISO and KATO codes all find the region."""
    for known in regions():
        for name in (*known.spellings, known.code, known.kato, f"{known.kato[:2]}3420100"):
            assert find_region(name) == known


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Мангистауская обл.", "KZ-47"),
        ("МАҢҒЫСТАУ", "KZ-47"),
        ("Алматинская область", "KZ-19"),
        ("Алматы обл", "KZ-19"),
        ("г. Алматы", "KZ-75"),
        ("Алматы қ.", "KZ-75"),
        ("Алматы", None),
        ("Улытауская", "KZ-62"),
        ("область Абай", "KZ-10"),
        ("Южно-Казахстанская область", "KZ-61"),
        ("Нур-Султан", "KZ-71"),
        ("ЗКО", "KZ-27"),
        ("Turkestan region", "KZ-61"),
        ("Атырау oбл", "KZ-23"),
        ("Марс", None),
        ("", None),
    ],
)
def test_regions_are_found_as_people_write_them(written: str, code: str | None) -> None:
    """Old, unofficial and shortened names are understood; what may mean two regions is not guessed."""
    found = find_region(written)
    assert (found.code if found else None) == code


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Физика", "phys"),
        ("физика пәнінің мұғалімі", "phys"),
        ("учитель физики", "phys"),
        ("Қазақ тілі мен әдебиеті", "kk_l2"),
        ("Казахский язык и литература", "kk_l2"),
        ("Орыс тілі мен әдебиеті", "ru_l2"),
        ("Ағылшын тілi", "en"),
        ("Агылшын тили", "en"),
        ("Художественый труд", "art_tech"),
        ("Жаратылыстану", "sci"),
        ("Бастауыш сынып", "prim"),
        ("Начальные классы", "prim"),
        ("Математика, информатика", "math"),
        ("История Казахстана", "hist_kz"),
        ("Физкультура", "pe"),
        ("STEM", "oth"),
        ("Астрономия", None),
        ("", None),
    ],
)
def test_subjects_are_found_as_people_write_them(written: str, code: str | None) -> None:
    """Three languages, missing letters, look-alikes and a slip lead to the subject; a stranger does not."""
    found = find_subject(written)
    assert (found.code if found else None) == code


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("педагог-шебер", "master"),
        ("Педагог - исследователь", "researcher"),
        ("педагог-стажер", "trainee"),
        ("эксперт", "expert"),
        ("педагог", "teacher"),
        ("без категории", "teacher"),
        ("I санат", "legacy_1"),
        ("высшая", "legacy_high"),
        ("директор", None),
    ],
)
def test_categories_are_found_as_people_write_them(written: str, code: str | None) -> None:
    """Full and shortened names of both systems are understood."""
    found = find_category(written)
    assert (found.code if found else None) == code


@given(st.text(max_size=40))
def test_no_text_breaks_a_search(text: str) -> None:
    """Whatever stands in a cell, the lists answer with an entry or with nothing."""
    assert find_subject(text) is None or find_subject(text) in subjects()
    assert find_category(text) is None or find_category(text) in categories()
    assert find_region(text) is None or find_region(text) in regions()


def test_labels_follow_the_language() -> None:
    """A label comes in Kazakh, Russian or English; other languages read English."""
    assert [subject("chem").label(lang) for lang in ("kk", "ru", "en", "de")] == [
        "Химия",
        "Химия",
        "Chemistry",
        "Chemistry",
    ]
    assert category("trainee").label("kk") == "педагог-тағылымдамашы"
    assert region("KZ-33").label("ru") == "область Жетісу"


def test_an_unknown_code_is_shown_as_it_is() -> None:
    """A code from a newer version of the program does not break a screen."""
    assert code_label("subjects", "astro", "kk") == "astro"
    assert code_label("regions", "KZ-47", "kk") == "Маңғыстау облысы"
    with pytest.raises(KeyError):
        subject("astro")
    with pytest.raises(KeyError):
        entries("planets")
