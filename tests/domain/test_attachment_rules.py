"""Names of attachments, and what may leave the machine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath, PureWindowsPath

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import NOBODY
from app.domain.records.attachments import Attachment, AttachmentKind
from app.domain.rules.attachments import DOCUMENTS, check_leaving, kind_for, may_leave, safe_name

PHOTO = Attachment(id=NOBODY, school_id=NOBODY, kind=AttachmentKind.PHOTO, mime="image/jpeg", file_name="a.jpg")
MIMES = ("image/jpeg", *DOCUMENTS.values())


@given(st.text(max_size=300), st.sampled_from(MIMES))
def test_any_name_becomes_one_harmless_file_name(name: str, mime: str) -> None:
    """Whatever a file is called, what is kept is a single visible name with the ending of its type."""
    kept = safe_name(name, mime)
    assert kept
    assert len(kept) <= 121
    assert PurePosixPath(kept).name == kept == PureWindowsPath(kept).name
    assert kept == kept.strip(" .")
    assert safe_name(kept, mime) == kept


def test_path_tricks_lead_nowhere() -> None:
    """Folders, drives, reserved names and endings that hide a program are taken away."""
    assert safe_name("../../etc/passwd", "text/plain") == "passwd.txt"
    assert safe_name("C:\\Windows\\жоспар.docx", DOCUMENTS[".docx"]) == "жоспар.docx"
    assert safe_name("CON.jpg", "image/jpeg") == "_CON.jpg"
    assert safe_name("photo.jpg.exe", "image/jpeg") == "photo.jpg.jpg"
    assert safe_name("...", "image/jpeg") == "file.jpg"
    assert safe_name("ab\u202egpj.exe", "image/jpeg") == "abgpj.jpg"


def test_a_personal_number_in_a_name_is_masked() -> None:
    """An IIN that a scanner put into the name of a file is not kept."""
    assert safe_name("scan 000101100006.pdf", "application/pdf") == "scan xxxxxxxxxxxx.pdf"


def test_people_stay_until_consent_is_named() -> None:
    """A picture nobody has described and one with people stay; without people, or with a consent, they may leave."""
    assert [finding.code for finding in check_leaving(PHOTO)] == ["people_not_said"]
    assert [finding.code for finding in check_leaving(replace(PHOTO, has_people=True))] == ["no_consent"]
    assert not may_leave(replace(PHOTO, has_people=True, consent_ref="  "))
    assert may_leave(replace(PHOTO, has_people=False))
    assert may_leave(replace(PHOTO, has_people=True, consent_ref="12.09.2026, папка 3"))
    assert may_leave(replace(PHOTO, mime="application/pdf", kind=AttachmentKind.DOCUMENT))


def test_the_kind_is_guessed_from_the_ending() -> None:
    """Documents are documents, everything else that is kept is a photo."""
    assert kind_for("Жоспар.DOCX") is AttachmentKind.DOCUMENT
    assert kind_for("IMG_1.JPG") is AttachmentKind.PHOTO
