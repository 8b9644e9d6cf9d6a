"""Pairs of names that may be one person, and pairs that are two."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain.rules.people import Likeness
from app.domain.text import search_key
from app.reports.duplicates import Candidate, _edits, how_alike, possible_pairs

SURNAMES = ("Ахмет", "Қуаныш", "Жүнісбек", "Бекмұхамбет", "Өтеген", "Ғабдулл", "Һамит", "Шәріп", "Әбдірахман", "Тілеу")
MEN = ("Ерлан", "Нұрлан", "Қанат", "Бауыржан", "Дәурен", "Ілияс", "Мұхтар", "Серікбай", "Абай", "Жомарт")
WOMEN = ("Әсел", "Гүлнұр", "Айгүл", "Салтанат", "Мәдина", "Перизат", "Ұлжан", "Іңкәр", "Қымбат", "Жанар")
TO_RUSSIAN = str.maketrans("әғқңөұүһіӘҒҚҢӨҰҮҺІ", "агкноуухиАГКНОУУХИ")
TO_LATIN = {
    "ә": "a", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i", "а": "a", "б": "b",
    "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "y", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "х": "kh", "ш": "sh", "ы": "y", "я": "ya",
}  # fmt: skip


@st.composite
def women(draw: st.DrawFn) -> tuple[str, str, str, str]:
    """Surname, given name, Kazakh and Russian patronymic of a woman."""
    father = draw(st.sampled_from(MEN))
    russian = f"{father.rstrip('й')}евна" if father.endswith("й") else f"{father}овна"
    ending = draw(st.sampled_from(("ова", "қызы", "")))
    surname = draw(st.sampled_from(SURNAMES)) + ("ова" if ending == "ова" else "")
    return surname, draw(st.sampled_from(WOMEN)), f"{father}қызы", russian.translate(TO_RUSSIAN)


def latin(text: str) -> str:
    """A name as a passport may write it."""
    return "".join(TO_LATIN[letter] for letter in text.lower()).title()


def alike(one: str, other: str) -> Likeness | None:
    """How two full names are alike, whichever is first."""
    first, second = search_key(one), search_key(other)
    assert how_alike(first, second) is how_alike(second, first)
    return how_alike(first, second)


NAMES = st.lists(st.text(alphabet="абгикуол", min_size=1, max_size=8), min_size=1, max_size=3).map(" ".join)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Қуанышева Әсел", "Асель Куанышева"),
        ("Жүнісбекова Перизат Нұрланқызы", "Жунусбекова Перизат Нурланкызы"),
        ("Көшербайева Дина Жомартқызы", "Көшербайова Дина Жомартқызы"),
        ("Ахметова Сәуле Нұрланқызы", "Ахметова Сауле Нурлановна"),
        ("Бекмұхамбетов Қанат Жомартұлы", "Бекмухамбетев Канат Жомартович"),
        ("Ілиясова Ақбота", "Ілясова Ақбота"),
    ],
)
def test_slips_and_languages_make_names_alike(one: str, other: str) -> None:
    """One or two letters, the order and the language of the patronymic do not make two people."""
    assert alike(one, other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ахметов Ерлан", "Ахметова Ерлан"),
        ("Ахметова Сәуле Нұрланқызы", "Ахметова Сәуле Ерланқызы"),
        ("Досжан Айгүл Серікқызы", "Досжан Айгүл Серікұлы"),
        ("Серік Дана", "Серік Дина"),
        ("Шоқан Қанат", "Шоқанұлы Қанат"),
        ("Ахметова", "Ахмедова"),
    ],
)
def test_other_people_stay_apart(one: str, other: str) -> None:
    """Gender forms, other patronymics, short names that differ and bare surnames are not alike."""
    assert alike(one, other) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Қуанышева Әсел Нұрланқызы", "Куанышева Асель Нурланкызы", Likeness.SAME_NAME),
        ("Досжан Айгүл", "Досжaн Айгуль", Likeness.SAME_NAME),
        ("Досжан Айгүл Серік қызы", "Досжан Айгүл Серік-қызы", Likeness.SAME_NAME),
        ("Қуанышева Әсел", "Асел Куанышева", Likeness.OTHER_ORDER),
        ("Қуанышева Әсел Нұрлан қызы", "Куанышева Асель Нурлановна", Likeness.OTHER_FORM),
        ("Әсел Нұрланқызы Қуанышева", "Куанышева Асель Нурлановна", Likeness.OTHER_FORM),
        ("Сейтқали Бауыржан Абайұлы", "Сейткалиев Бауржан Абаевич", None),
        ("Сейтқали Бауыржан Абайұлы", "Сейткалиев Бауыржан Абаевич", Likeness.OTHER_FORM),
        ("Сейітқали Ілияс", "Сейиткали Ильяс", Likeness.OTHER_FORM),
        ("Қуанышева Әсел", "Quanysheva Asel", Likeness.OTHER_FORM),
        ("Жүнісбекова Перизат", "Zhunusbekova Perizat", Likeness.SLIP),
        ("Қуанышева Әсел", "Қуанышева Әсел Нұрланқызы", Likeness.SHORTER_NAME),
        ("Қуанышева Ә. Н.", "Қуанышева Әсел Нұрланқызы", Likeness.SHORTER_NAME),
        ("Оспанов Ерлан", "Оспан Ерлан", None),
        ("Ахметова", "Ахметова Сәуле", None),
        ("", "", None),
    ],
)
def test_the_kind_of_likeness_is_told(one: str, other: str, expected: Likeness | None) -> None:
    """Spelling, order, language, script, a shorter name and a slip are told apart, nearest first."""
    assert alike(one, other) is expected


@given(women())
def test_a_teacher_is_known_in_every_list(woman: tuple[str, str, str, str]) -> None:
    """Russian letters, any order, either patronymic, an ending written apart and Latin letters are still one person."""
    surname, given_name, kazakh, russian = woman
    full = f"{surname} {given_name} {kazakh}"
    assert alike(full, full.translate(TO_RUSSIAN)) is Likeness.SAME_NAME
    assert alike(full, f"{given_name} {kazakh} {surname}") is Likeness.OTHER_ORDER
    assert alike(full, f"{surname} {given_name} {russian}".translate(TO_RUSSIAN)) is Likeness.OTHER_FORM
    assert alike(full, f"{surname} {given_name} {kazakh.removesuffix('қызы')} қызы") is Likeness.SAME_NAME
    assert alike(full, " ".join(map(latin, full.split()))) is Likeness.OTHER_FORM
    assert alike(full, f"{surname} {given_name}") is Likeness.SHORTER_NAME


@given(women(), st.data())
def test_one_wrong_letter_in_a_long_word_is_seen(woman: tuple[str, str, str, str], data: st.DataObject) -> None:
    """A letter left out, doubled or changed inside a long surname still makes a question."""
    surname, given_name, kazakh, _russian = woman
    assume(len(surname) >= 6)
    place = data.draw(st.integers(1, len(surname) - 4))
    kept, rest = surname[:place], surname[place + 1 :]
    for wrong in (kept + rest, kept + surname[place] * 2 + rest, f"{kept}ф{rest}"):
        assert alike(f"{surname} {given_name} {kazakh}", f"{wrong} {given_name} {kazakh}") is not None


@given(women(), st.sampled_from(WOMEN))
def test_brothers_and_colleagues_are_two(woman: tuple[str, str, str, str], other: str) -> None:
    """Another given name, the man's form of the surname and the son of the same father are other people."""
    surname, given_name, kazakh, russian = woman
    full = f"{surname} {given_name} {kazakh}"
    assume(other != given_name)
    assert alike(full, f"{surname} {other} {kazakh}") is None
    assert alike(f"{surname}а {given_name}", f"{surname} {given_name}") is None
    assert alike(full, f"{surname} {given_name} {kazakh.removesuffix('қызы')}ұлы") is None
    assert alike(f"{surname} {given_name} {russian}", f"{surname} {given_name} {russian[:-2]}ич") is None


@given(NAMES, NAMES)
def test_being_alike_has_no_direction(one: str, other: str) -> None:
    """Who is compared with whom makes no difference."""
    assert how_alike(one, other) is how_alike(other, one)
    assert how_alike(one, one) is Likeness.SAME_NAME


def test_equal_names_are_compared_everywhere_and_slips_in_one_school() -> None:
    """The same name at another school is a question, a similar one there is not."""
    known = [Candidate("known", "куанышева асел нурланкызы", "aqsu")]
    fresh = [
        Candidate("moved", "куанышева асел нурланкызы", "shetpe"),
        Candidate("slip", "куанишева асел нурланкызы", "aqsu"),
        Candidate("slip elsewhere", "куанишева асел нурланкызы", "zharmysh"),
    ]
    assert set(possible_pairs(fresh, known)) == {
        ("moved", "known"),
        ("slip", "known"),
        ("slip elsewhere", "slip"),
    }


@given(st.lists(st.tuples(NAMES, st.sampled_from("xy")), max_size=8))
def test_each_pair_is_named_once(people: list[tuple[str, str]]) -> None:
    """Nobody is paired with themselves, and no pair comes twice."""
    fresh = [Candidate(number, name, place) for number, (name, place) in enumerate(people)]
    pairs = list(possible_pairs(fresh, []))
    assert all(one > other for one, other in pairs)
    assert len(pairs) == len(set(pairs))


@given(st.text("абв", max_size=7), st.lists(st.tuples(st.sampled_from("cid"), st.integers(0, 7)), max_size=3))
def test_letters_are_counted_as_a_pen_slips(word: str, slips: list[tuple[str, int]]) -> None:
    """A word with n letters changed, added or left out is at most n apart, both ways, and 0 only from itself."""
    twin = word
    for kind, at in slips:
        at = min(at, len(twin))
        twin = twin[:at] + ("" if kind == "d" else "г") + twin[at + (kind != "i") :]
    found = _edits(word, twin)
    assert found <= len(slips)
    assert found == _edits(twin, word)
    assert (found == 0) == (word == twin)


@settings(max_examples=300)
@given(st.lists(women(), min_size=2, max_size=6), st.data())
def test_nobody_alike_is_passed_over(people: list[tuple[str, str, str, str]], data: st.DataObject) -> None:
    """Comparing only those who share something finds the same pairs as comparing everybody with everybody."""
    names = []
    for surname, given_name, kazakh, russian in people:
        written = f"{surname} {given_name} {data.draw(st.sampled_from((kazakh, russian, '', given_name[:1])))}".strip()
        for _ in range(data.draw(st.integers(0, 2))):
            at = data.draw(st.integers(0, len(written) - 1))
            written = written[:at] + data.draw(st.sampled_from(("", "а", "ж"))) + written[at + 1 :]
        names.append(search_key(" ".join(map(latin, written.split())) if data.draw(st.booleans()) else written))
    everybody = [Candidate(number, name, "Ақсу") for number, name in enumerate(names)]
    compared = {
        (one.who, other.who)
        for one in everybody
        for other in everybody[: one.who]
        if how_alike(one.name, other.name) is not None
    }
    assert set(possible_pairs(everybody, ())) == compared
