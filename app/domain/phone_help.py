"""A forgotten PIN, solved over the phone: the computer shows a question, whoever may help reads the answer aloud.

Question and answer are eight letters each. The last letter of a question is a check over the rest and the number of
the device, so that a misheard letter is noticed before an answer is read out. An answer is made from a secret that only
this device and its server know (`app.sync.phone_help`); it fits this question and no other.
"""

from __future__ import annotations

import hashlib
import hmac

from app.domain import spoken

PHONE, PAPER = "phone", "paper"
"""How a forgotten PIN was set anew."""
LETTERS = 8
"""Of a question, and of an answer."""
PAPER_LETTERS = 12
"""Of the code somebody keeps on paper."""
GROUP = 4
GOOD_FOR_SECONDS = 15 * 60
"""How long a question waits for its answer, in time that has passed and not by any clock."""


def new_question(device: int) -> str:
    """A fresh question of the device with this number."""
    nonce = spoken.fresh(LETTERS - 1)
    return nonce + _check(nonce, device)


def read_question(typed: str, device: int) -> str | None:
    """The question behind what somebody typed; None if it was not asked by the device with this number."""
    question = spoken.read(typed, LETTERS)
    if question is None or _check(question[:-1], device) != question[-1]:
        return None
    return question


def answer_to(question: str, device: int, secret: bytes) -> str:
    """The one answer to a question."""
    return spoken.spelled(hmac.digest(secret, f"{device} {question}".encode(), "sha256"), LETTERS)


def is_answer(typed: str, question: str, device: int, secret: bytes) -> bool:
    """Whether what somebody typed is the answer."""
    given = spoken.read(typed, LETTERS)
    return given is not None and hmac.compare_digest(given, answer_to(question, device, secret))


def _check(nonce: str, device: int) -> str:
    return spoken.spelled(hashlib.sha256(f"{device} {nonce}".encode()).digest(), 1)
