"""Words for the closed lists that no page shows yet; export and history use them. Context of translation: `choices`."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.records.conflicts import ConflictStatus
from app.domain.records.events import EnrolmentStatus, Proof
from app.domain.records.programmes import Artefact, ProgrammeKind
from app.domain.text import mark

CONTEXT = "choices"

PROGRAMME_KINDS: Mapping[ProgrammeKind, str] = {
    ProgrammeKind.AMS: mark("choices", "Lamp of the rural school"),
    ProgrammeKind.HUB: mark("choices", "Potential of hub schools"),
    ProgrammeKind.ITE_CASCADE: mark("choices", "Cascade of teacher education"),
    ProgrammeKind.BINOM: mark("choices", "Binom schools"),
    ProgrammeKind.OTHER: mark("choices", "Another programme"),
}

ARTEFACTS: Mapping[Artefact, str] = {
    Artefact.LESSON_STUDY_REPORT: mark("choices", "Approved lesson study report"),
    Artefact.PORTFOLIO: mark("choices", "Submitted portfolio"),
    Artefact.PORTFOLIO_PASSED: mark("choices", "Portfolio that passed"),
    Artefact.POSTER: mark("choices", "Poster of the project"),
}

ENROLMENT_STATUSES: Mapping[EnrolmentStatus, str] = {
    EnrolmentStatus.INVITED: mark("choices", "Invited"),
    EnrolmentStatus.CONFIRMED: mark("choices", "Has confirmed"),
    EnrolmentStatus.DECLINED: mark("choices", "Has declined"),
    EnrolmentStatus.WAITLISTED: mark("choices", "On the waiting list"),
    EnrolmentStatus.ATTENDED: mark("choices", "Attended"),
    EnrolmentStatus.NO_SHOW: mark("choices", "Did not come"),
    EnrolmentStatus.WITHDRAWN: mark("choices", "Has withdrawn"),
}

PROOFS: Mapping[Proof, str] = {
    Proof.WET_SIGNATURE: mark("choices", "Signature on paper"),
    Proof.PIN: mark("choices", "PIN code"),
    Proof.QR: mark("choices", "QR code"),
    Proof.FACILITATOR: mark("choices", "Marked by the facilitator"),
    Proof.TRAINER: mark("choices", "Marked by the trainer"),
    Proof.IMPORTED: mark("choices", "Taken from a file"),
}

CONFLICT_STATUSES: Mapping[ConflictStatus, str] = {
    ConflictStatus.OPEN: mark("choices", "To be settled"),
    ConflictStatus.SETTLED: mark("choices", "Settled"),
    ConflictStatus.JOINED: mark("choices", "Joined by the server"),
}
