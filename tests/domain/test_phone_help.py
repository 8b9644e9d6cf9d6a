"""Questions and answers over the phone, PINs, and how wrong tries slow down."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain import spoken
from app.domain.phone_help import LETTERS, answer_to, is_answer, new_question, read_question
from app.domain.pin import LONGEST_WAIT, is_pin, wait_after

devices = st.integers(1, (1 << 30) - 1)
secrets = st.binary(min_size=32, max_size=32)


@given(devices, secrets)
def test_the_answer_opens_the_question(device: int, secret: bytes) -> None:
    """However it is typed – small letters, spaces, dashes – the answer to a question is taken for the answer."""
    question = new_question(device)
    answer = answer_to(question, device, secret)
    for typed in (answer, answer.lower(), spoken.grouped(answer, 4), " ".join(answer)):
        assert is_answer(typed, question, device, secret)


@given(devices, devices, secrets, secrets)
def test_an_answer_fits_nothing_else(device: int, other: int, secret: bytes, other_secret: bytes) -> None:
    """Another question, another device or another secret gives another answer."""
    first, second = new_question(device), new_question(device)
    answer = answer_to(first, device, secret)
    assert first == second or not is_answer(answer, second, device, secret)
    assert other == device or not is_answer(answer, first, other, secret)
    assert other_secret == secret or not is_answer(answer, first, device, other_secret)


@given(devices)
def test_a_question_is_read_as_it_was_shown(device: int) -> None:
    """What the screen shows is understood, with Cyrillic letters that look the same as well."""
    question = new_question(device)
    assert read_question(spoken.grouped(question, 4), device) == question
    assert read_question(question.translate(str.maketrans("ABEKMHPCTXY", "АВЕКМНРСТХУ")), device) == question


@given(st.integers(1, 1 << 20), st.randoms())
def test_most_misheard_letters_are_noticed(device: int, random: object) -> None:
    """Of many questions with one wrong letter nearly all are refused before an answer is read out."""
    noticed = 0
    for _ in range(60):
        question = new_question(device)
        place = random.randrange(LETTERS)  # type: ignore[attr-defined]
        wrong = random.choice(spoken.ALPHABET.replace(question[place], ""))  # type: ignore[attr-defined]
        noticed += read_question(question[:place] + wrong + question[place + 1 :], device) is None
    assert noticed >= 45


@given(st.text(max_size=40), devices)
def test_nonsense_is_no_question_and_no_answer(typed: str, device: int) -> None:
    """Whatever is typed, it is an answer, or it is refused without an error."""
    question = new_question(device)
    if not is_answer(typed, question, device, b"s" * 32):
        assert spoken.read(typed, LETTERS) != answer_to(question, device, b"s" * 32)
    read = read_question(typed, device)
    assert read is None or len(read) == LETTERS


@given(st.integers(-3, 10_000))
def test_waiting_grows_to_a_minute_and_no_further(wrong: int) -> None:
    """Each wrong try waits at least as long as the one before, twice as long at first, and never above a minute."""
    assert wait_after(0) == 0
    assert wait_after(wrong) <= wait_after(wrong + 1) <= LONGEST_WAIT
    assert [wait_after(each) for each in (1, 2, 3, 4)] == [1, 2, 4, 8]


def test_what_may_be_a_pin() -> None:
    """Four to eight plain digits; digits of other scripts are none, because no key types them twice alike."""
    assert is_pin("0000")
    assert is_pin("12345678")
    assert not any(map(is_pin, ("123", "123456789", "12a4", "١٢٣٤", " 1234", "")))
