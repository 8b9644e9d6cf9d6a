"""`shyraq verify` and `shyraq passport`: words for people, codes for programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.domain.records.events import AttendanceStatus
from app.storage.opening import close_store
from app.sync.certificate_token import sign_token
from tests.support.sessions import NAMES, session, slots_of, village_school
from tests.sync.test_certificate_token import ASEL

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def tokens(profile_dir: Path) -> list[str]:
    """Return two certificates of a profile, of which the second was revoked."""
    school = village_school(profile_dir, NAMES[:2])
    event = session(school, date(2026, 9, 1))
    for slot in slots_of(school, event):
        school.desk.attendance.mark_many([(slot.id, one) for one in school.people.values()], AttendanceStatus.PRESENT)
    desk = school.desk.certificates
    made, _changed = desk.issue(event, list(school.people.values()), desk.of_event(event).terms)
    desk.revoke(made[1].id, "Аты қате")
    close_store(school.store)
    return [one.token for one in made]


@pytest.fixture
def run(profile_dir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command of the program on the profile, in English, and gives exit code and output."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def command(*words: str) -> tuple[int, str]:
        code = main([*words, "--profile", str(profile_dir)])
        return code, capsys.readouterr().out

    return command


def facts_of(output: str) -> dict[str, Any]:
    """The answer for a program."""
    answer: dict[str, Any] = json.loads(output)
    return answer


def test_a_valid_certificate_is_told_with_its_facts(run: Run, tokens: list[str]) -> None:
    """The verdict comes first, then everything to compare with the paper; exit code 0."""
    code, said = run("verify", tokens[0].lower())
    assert code == 0
    assert said.startswith("Valid. The certificate is signed by Ақсу ауылдық тірек мектебі.")
    for words in ("Name: ", "For what: Сабақты зерттеу: бастау", "Academic hours: 2", "When: 01.09.2026"):
        assert words in said


@pytest.mark.parametrize(
    ("which", "code", "verdict"),
    [("revoked", 4, "revoked"), ("stranger", 3, "unknown_issuer"), ("altered", 5, "forged"), ("cut", 6, "no_token")],
)
def test_every_other_verdict_has_its_exit_code(
    run: Run, tokens: list[str], which: str, code: int, verdict: str
) -> None:
    """Scripts tell a revoked certificate from an unknown issuer, an altered text and no text at all."""
    first, revoked = tokens
    given = {
        "revoked": revoked, "stranger": sign_token(ASEL, bytes(32)), "cut": first[:60],
        "altered": first[:80] + ("A" if first[80] != "A" else "B") + first[81:],
    }[which]  # fmt: skip
    found, output = run("verify", "--json", given)
    assert (found, facts_of(output)["certificates"][0]["verdict"]) == (code, verdict)


def test_a_file_is_searched_for_certificates(run: Run, tokens: list[str], tmp_path: Path) -> None:
    """Of all certificates in a file the worst decides; a file without any says so, one that is missing is a problem."""
    file = tmp_path / "papers.txt"
    file.write_text(f"{tokens[0]}\n{tokens[1]}\n", encoding="utf-8")
    code, output = run("verify", "--json", str(file))
    assert code == 4
    assert [one["verdict"] for one in facts_of(output)["certificates"]] == ["valid", "revoked"]
    file.write_text("Сертификат", encoding="utf-8")
    assert run("verify", str(file))[0] == 6
    assert run("verify", str(tmp_path / "none"))[0] == 1
    assert run("verify")[0] == 2


def test_the_page_for_phones_is_written(run: Run, tokens: list[str], tmp_path: Path) -> None:
    """The page holds the issuer's key and the revoked number, in three languages."""
    page = tmp_path / "page.html"
    code, said = run("verify", "--page", str(page))
    text = page.read_text(encoding="utf-8")
    assert code == 0
    assert str(page) in said
    for words in ("Ақсу ауылдық тірек мектебі", "Сертификатты тексеру", "Проверка сертификата", "Check a certificate"):
        assert words in text
    assert tokens[0] not in text


@pytest.mark.usefixtures("tokens")
def test_a_passport_goes_out_and_comes_in(run: Run, tmp_path: Path) -> None:
    """A passport that is written can be verified, looked into and taken over; somebody unknown is asked for in vain."""
    file = tmp_path / "p.shyraq-passport"
    people = [name for name in NAMES[:2] if run("passport", "export", name, str(file))[0] == 0]
    assert people == list(NAMES[:2])
    code, output = run("passport", "import", str(file), "--dry-run", "--json")
    assert code == 0
    assert facts_of(output)["is_same_name"]
    assert {one["taking"] for one in facts_of(output)["certificates"]} <= {"here_already"}
    assert "The passport is signed by Ақсу ауылдық тірек мектебі." in run("passport", "import", str(file))[1]
    assert run("passport", "import", str(file), "--person", "Ешкім")[0] == 1
    assert run("passport", "import", str(tmp_path / "none"))[0] == 1
