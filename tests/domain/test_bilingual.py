"""Texts that national reports need in two languages."""

from __future__ import annotations

import pytest

from app.domain.ids import NOBODY
from app.domain.records.programmes import Programme
from app.domain.records.schools import School
from app.domain.records.sessions import SessionTemplate
from app.domain.rules.bilingual import missing_translations


@pytest.mark.parametrize(
    ("kazakh", "russian", "missing"),
    [("Мектеп", "Школа", []), ("Мектеп", " ", ["name_ru"]), ("", "Школа", ["name_kk"]), ("", "", [])],
)
def test_the_missing_twin_is_named(kazakh: str, russian: str, missing: list[str]) -> None:
    """A filled text asks for its twin; two empty ones ask for nothing, and a missing English name never counts."""
    school = School(id=NOBODY, name_kk=kazakh, name_ru=russian)
    programme = Programme(id=NOBODY, code="x", name_kk=kazakh, name_ru=russian)
    assert [finding.field for finding in missing_translations(school)] == missing
    assert [finding.field for finding in missing_translations(programme)] == missing


def test_a_planned_session_asks_for_what_reports_print() -> None:
    """Title and aims of a planned session are asked for in both languages, its tools and homework in none."""
    plan = SessionTemplate(id=NOBODY, programme_id=NOBODY, title_ru="Ценности", aims_kk="Мақсат", tools_kk="Карта")
    assert [finding.field for finding in missing_translations(plan)] == ["title_kk", "aims_ru"]
