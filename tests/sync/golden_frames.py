"""What stands in the golden files: bytes as the first machines of each protocol wrote them, and what they mean.

    python -m tests.sync.golden_frames

writes the files that are missing. Those that are there are never written again: machines out there speak like them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import structs

from app.domain.change import Entry, Mark, Op, Refusal
from app.domain.ids import Id, IdParts, join
from app.domain.kinds import Wire
from app.domain.records.events import Attendance
from app.domain.records.people import Person
from app.sync import enrolment, signing, wire
from app.sync.enrolment import EnrolAnswer, EnrolRequest
from app.sync.wire import AnswerHeader, RequestHeader
from app.sync.wire_frames import (
    Run,
    StateFrame,
    decode_down,
    decode_ops,
    encode_end,
    encode_ops,
    encode_state,
)
from app.sync.wire_packing import deflated

FOLDER = Path(__file__).parent / "golden"
KEY = bytes(range(32))
MS = 1_795_000_000_000
DEVICE, ORIGIN, OTHER = 5, 5 << 32 | 0xABCDEF, 9 << 32 | 3
SCHOOL, SLOT, WHO, PUPIL = (join(IdParts(MS + n, 5, DEVICE, n)) for n in range(4))
UUID = Id(bytes(range(100, 116)))
STAMP = 217_160_000_000 << 16
MARK, PERSON = Attendance.record_type, Person.record_type
P = {spec.name: spec.number for spec in PERSON.fields}
M = {spec.name: spec.number for spec in MARK.fields}
CREATED: dict[int, Wire] = {
    P["school_id"]: SCHOOL, P["surname"]: "Өмірбекова", P["given_name"]: "Әсел", P["subject_code"]: "math",
    P["note"]: "Диаграмманы өз бетінше оқыды.",
}  # fmt: skip
SEEN: dict[int, Wire] = {M["slot_id"]: SLOT, M["person_id"]: PUPIL, M["status"]: "late"}
ROW_OF_MARK = MARK.derived_id(SLOT, PUPIL)


def no_key(_type: int, _row: bytes) -> tuple[bytes, ...]:
    return ()


def key_known(_type: int, row: bytes) -> tuple[bytes, ...]:
    return (SLOT, PUPIL) if row == ROW_OF_MARK else ()


def _op(seq: int, kind: int, row: Id, fields: dict[int, Any], **other: Any) -> Op:
    told: dict[str, Any] = {"cursor": 40, "deps": (), "blind": 0, "batch": "", **other}
    return Op(SCHOOL, ORIGIN, seq, kind, row, STAMP + (seq << 20), WHO, fields=fields, **told)


OPS_CREATED = [
    _op(1, PERSON.number, PUPIL, CREATED, blind=sum(1 << n for n in CREATED), batch="тізім"),
    _op(2, PERSON.number, UUID, {P["school_id"]: SCHOOL, P["surname"]: "Жаңа \U0001f600"}, batch="тізім"),
    _op(3, MARK.number, ROW_OF_MARK, SEEN, blind=sum(1 << n for n in SEEN)),
]
OPS_EDITED = [
    _op(4, MARK.number, ROW_OF_MARK, {M["status"]: "present"}, deps=((OTHER, 17), (OTHER, 19))),
    _op(5, PERSON.number, PUPIL, {P["note"]: None, P["subject_code"]: "жаңа пән"}, cursor=41, blind=1 << P["note"]),
    _op(6, PERSON.number, UUID, {0: 1}, cursor=41),
]
OPS_UNKNOWN = [
    _op(7, PERSON.number, PUPIL, {60: "болашақ", 61: 1 << 40, 62: UUID}),
    _op(8, 9_999, UUID, {0: 0, 1: "белгісіз түр", 2: -5, 3: None, 4: SCHOOL}),
]
STATE = StateFrame(
    SCHOOL, 40, 47, -(1 << 62),
    (
        Entry(41, PERSON.number, PUPIL, STAMP, OTHER, 17, 41, WHO, CREATED),
        Entry(43, MARK.number, ROW_OF_MARK, STAMP + 7, OTHER, 18, 42, UUID, SEEN),
        Entry(44, 9_999, UUID, STAMP + 9, ORIGIN, 3, 44, WHO, {1: "белгісіз", 62: None}),
    ),
    (Run(ORIGIN, 4, 45, 2),),
    (Refusal(SCHOOL, ORIGIN, 6, 47, "malformed", {"field": "status"}),),
    (Mark(SCHOOL, ORIGIN, 6, 47), Mark(SCHOOL, OTHER, 18, 43)),
)  # fmt: skip
NOTES = (
    "Оқушы тапсырманы өз бетінше орындады, бірақ жауабын түсіндіре алмады.", "Ученик не дочитал условие до конца.",
    "Топта рөлдерді бөлісіп алды да, постерді он минутта бітірді.", "Келесі сабақта дескрипторларды қысқартамыз.",
)  # fmt: skip
MANY = StateFrame(
    SCHOOL, 0, 2000, 7,
    tuple(
        Entry(n + 1, PERSON.number, join(IdParts(MS + 977 * n, 5, DEVICE, n)), STAMP + (n << 18), OTHER, n + 1, n + 1,
              WHO, {P["surname"]: f"{n * 7919 % 10007:05d}", P["note"]: f"{NOTES[n % 4]} {n * n % 8191}"})
        for n in range(2000)
    ),
)  # fmt: skip
"""More than a block of a zstd frame holds."""
PAST = StateFrame(SCHOOL, 40, 47, None, STATE.entries, part=1, since_ms=MS)
REQUEST = RequestHeader(
    1, DEVICE, 3, 1 << 61, MS, True, "0.1.0", 8, 4 << 20, ((wire.short(SCHOOL), 41),), ((SCHOOL, ORIGIN, 1, 8),),
    (bytes(16), bytes(range(16))),
)  # fmt: skip
ANSWER = AnswerHeader(
    1, bytes(range(16)), MS, 1 << 61, ((SCHOOL, ORIGIN, 8),), ((SCHOOL, ORIGIN, 7),),
    ((SCHOOL, ORIGIN, 5, 6, "no_right"),), (UUID,), (wire.short(UUID),), -7,
)  # fmt: skip
REQUEST_NEWEST_FIRST = structs.replace(REQUEST, asks=wire.Asks(nf=True, ld=((wire.short(SCHOOL), 0, 40),)))
ANSWER_NEWEST_FIRST = structs.replace(ANSWER, tells=wire.Tells(ld=((wire.short(SCHOOL), 47),)))
REQUEST_AFTER_CUT = structs.replace(REQUEST, asks=wire.Asks(mk=True))
ANSWER_AFTER_CUT = structs.replace(
    ANSWER, tells=wire.Tells(hd=((SCHOOL, ORIGIN, 12, 20),), dg=((SCHOOL, ORIGIN, 1, 8, bytes(range(16))),))
)
ENROL_REQUEST = EnrolRequest(
    "7KQ2MX4T9R", signing.public_key(KEY), 1 << 30 | 7, "machine", "0.1.0", ((SCHOOL, "Ақсу"),)
)
ENROL_ANSWER = EnrolAnswer(DEVICE, bytes(16), signing.public_key(KEY), "facilitator", "KZ-19", SCHOOL, "Ақсу")


def enrol_request() -> bytes:
    return enrolment.encode_request(ENROL_REQUEST, KEY)


def _of_protocol_1(write: Callable[[], bytes]) -> Callable[[], bytes]:
    return lambda: deflated(write())


Reads = Callable[[bytes], Any]
FRAMES: dict[str, tuple[Callable[[], bytes], Reads, Any]] = {
    "ops-created": (lambda: encode_ops(OPS_CREATED, no_key), decode_ops, OPS_CREATED),
    "ops-edited-by-key": (lambda: encode_ops(OPS_EDITED, key_known), decode_ops, OPS_EDITED),
    "ops-edited-by-id": (lambda: encode_ops(OPS_EDITED, no_key), decode_ops, OPS_EDITED),
    "ops-unknown": (lambda: encode_ops(OPS_UNKNOWN, no_key), decode_ops, OPS_UNKNOWN),
    "state": (lambda: encode_state(STATE, key_known), decode_down, STATE),
    "past": (lambda: encode_state(PAST, key_known), decode_down, PAST),
    "end": (lambda: encode_end(True), decode_down, True),
}
WRITTEN: dict[str, tuple[Callable[[], bytes], Reads, Any]] = {
    "state-of-many-2": (lambda: encode_state(MANY, no_key), decode_down, MANY),
    **{name: (_of_protocol_1(write), read, meant) for name, (write, read, meant) in FRAMES.items()},
    **{f"{name}-2": told for name, told in FRAMES.items()},
    "request-header": (lambda: wire.encode_header(REQUEST), wire.decode_request, REQUEST),
    "answer-header": (lambda: wire.encode_header(ANSWER), wire.decode_answer, ANSWER),
    "request-newest-first": (
        lambda: wire.encode_header(REQUEST_NEWEST_FIRST), wire.decode_request, REQUEST_NEWEST_FIRST,
    ),
    "answer-newest-first": (lambda: wire.encode_header(ANSWER_NEWEST_FIRST), wire.decode_answer, ANSWER_NEWEST_FIRST),
    "request-after-cut": (lambda: wire.encode_header(REQUEST_AFTER_CUT), wire.decode_request, REQUEST_AFTER_CUT),
    "answer-after-cut": (lambda: wire.encode_header(ANSWER_AFTER_CUT), wire.decode_answer, ANSWER_AFTER_CUT),
    "enrol-request": (enrol_request, enrolment.decode_request, ENROL_REQUEST),
    "enrol-answer": (
        lambda: enrolment.encode_answer(ENROL_ANSWER, enrol_request(), KEY),
        lambda data: enrolment.decode_answer(data, (FOLDER / "enrol-request.bin").read_bytes()), ENROL_ANSWER,
    ),
}  # fmt: skip
"""Name of a file → what wrote it, what reads it, and what it says."""


def main() -> None:
    """Write the files that are missing."""
    for name, (write, _, _) in WRITTEN.items():
        file = FOLDER / f"{name}.bin"
        if not file.exists():
            file.write_bytes(write())


if __name__ == "__main__":
    main()
