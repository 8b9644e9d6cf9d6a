"""Personal numbers and pupils' names are refused wherever people write freely."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import TYPES
from app.domain.ids import NOBODY, Id
from app.domain.record import Record, RecordType
from app.domain.records.lesson_study import CasePupil
from app.domain.rules.free_text import blocked_texts, check_alias, check_text, is_free_text

ROW = Id(bytes(15) + b"\1")
IIN = "000101100006"


def filled(kind: RecordType, **texts: str) -> Record:
    """A record of `kind` in which only the references and `texts` are filled."""
    references: dict[str, Any] = {spec.name: NOBODY for spec in kind.fields if spec.required and spec.to is not None}
    return kind.cls(id=ROW, **references, **texts)


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_no_text_of_any_record_takes_an_iin(kind: RecordType) -> None:
    """Every free text of every record type refuses a personal number and is content without one."""
    assert blocked_texts(filled(kind)) == ()
    for spec in filter(is_free_text, kind.fields):
        findings = blocked_texts(filled(kind, **{spec.name: f"x {IIN[:6]} {IIN[6:]}"}))
        assert "iin_in_text" in {finding.code for finding in findings if finding.field == spec.name and finding.blocks}


def test_the_refusal_is_a_sentence_without_the_number() -> None:
    """What is shown, and may be logged, does not repeat the number."""
    (finding,) = check_text("note", f"ЖСН {IIN}")
    assert finding.sentence().endswith("please take it out.")
    assert IIN not in finding.sentence()


@pytest.mark.parametrize("alias", ["Ахметов Ерлан", "Серік Қайратұлы", "Ахметова А.", "Айша Нұрланқызы", "Iлиясов Қ."])
def test_a_full_name_is_no_alias(alias: str) -> None:
    """A surname or patronymic with another name tells who the child is."""
    assert any(finding.blocks for finding in check_alias(alias))
    assert blocked_texts(CasePupil(id=ROW, cycle_id=NOBODY, label="A", alias=alias))


@pytest.mark.parametrize("alias", ["Айгүл Серік", "Ахметов", "Нұрланқызы"])
def test_a_name_alone_only_warns(alias: str) -> None:
    """Two capitalised words or one surname may still be an alias, so they are only remarked on."""
    assert [finding.severity for finding in check_alias(alias)] == ["warn"]


@pytest.mark.parametrize("alias", ["", "Бүркіт", "көк қоян", "Pupil A", "№3", "Ақ бота"])
def test_an_alias_passes(alias: str) -> None:
    """Animals, letters and numbers are good aliases."""
    assert not [finding for finding in check_alias(alias) if finding.blocks]


def test_an_alias_holds_no_long_number() -> None:
    """Twelve digits are refused in an alias even when their check digit is wrong."""
    assert {finding.code for finding in check_alias("000101100007")} == {"alias_number"}
    assert {finding.code for finding in check_alias("көк ала қоян мен түлкі")} == {"alias_long"}


@given(st.text(alphabet="абвәқ ", max_size=20))
def test_small_letters_are_never_blocked_as_a_single_word(alias: str) -> None:
    """One word of small letters is at most remarked on."""
    assert not [finding for finding in check_alias(alias.replace(" ", "")) if finding.blocks]
