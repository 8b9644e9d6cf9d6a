"""`shyraq badges`: who gets a badge, and that it can be checked."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from app.cli import main
from app.domain.records.certificates import Certificate
from app.domain.records.consent import ConsentMethod, ConsentScope
from app.domain.records.events import AttendanceStatus
from app.storage.opening import close_store
from app.sync.certificate_token import sign_token
from app.sync.vc_jwt import read_credential
from tests.support.sessions import NAMES, session, slots_of, village_school
from tests.sync.test_certificate_token import ASEL, KEY

PUBLIC = frozenset({ConsentScope.CORE, ConsentScope.PUBLICATION})


@pytest.fixture
def serials(profile_dir: Path) -> list[str]:
    """Return five numbers: two certificates may become badges, the others are revoked, private and from elsewhere."""
    school = village_school(profile_dir, NAMES[:5])
    people = list(school.people.values())
    event = session(school, date(2026, 9, 1))
    for slot in slots_of(school, event):
        school.desk.attendance.mark_many([(slot.id, one) for one in people], AttendanceStatus.PRESENT)
    desk = school.desk
    issued, _changed = desk.certificates.issue(event, people, desk.certificates.of_event(event).terms)
    by_person = {one.person_id: one for one in issued}
    made = [by_person[person] for person in people]
    for person in (*people[:3], people[4]):
        desk.consents.record(person, PUBLIC, language="kk", method=ConsentMethod.ON_SCREEN)
    desk.consents.record(people[3], frozenset({ConsentScope.CORE}), language="kk", method=ConsentMethod.ON_SCREEN)
    desk.certificates.revoke(made[2].id, "Аты қате")
    desk.programmes.edit(Certificate, made[4].id, token=sign_token(ASEL, KEY))
    close_store(school.store)
    return [one.serial for one in made]


def test_badges_are_written_for_who_agreed(
    serials: list[str], profile_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file each, signed and readable; without consent, revoked or signed elsewhere there is none, and it is said."""
    out = tmp_path / "badges"
    assert main(["badges", "--out", str(out), "--json", "--profile", str(profile_dir)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert sorted(path.name for path in out.iterdir()) == sorted(f"{serial}.jwt" for serial in serials[:2])
    assert (len(answer["files"]), answer["without_consent"], answer["elsewhere"]) == (2, 1, 1)
    for serial in serials[:2]:
        credential = read_credential((out / f"{serial}.jwt").read_text("ascii"))
        assert credential["credentialSubject"]["licenseNumber"] == serial
        assert credential["issuer"]["id"].startswith("did:key:z6Mk")


def test_a_profile_without_certificates_has_no_badges(
    profile_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was signed yet: nothing is written, and that is no failure."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    close_store(village_school(profile_dir, NAMES[:1]).store)
    assert main(["badges", "--out", str(tmp_path / "out"), "--profile", str(profile_dir)]) == 0
    assert capsys.readouterr().out.strip() == "0 badges written."
