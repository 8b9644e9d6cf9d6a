"""The PIN of a profile: a small file beside the database, so that it is asked before the data is opened.

It keeps colleagues from writing under another name; it does not encrypt anything, and whoever deletes the file is in.
Only digests are stored. The number of wrong tries is written down before a try is judged: pulling the plug gives none
back. Waiting is counted in time that passes, from the start of the program if need be, never by a clock.

    {"pin": digest, "paper": digest, "wrong": tries, "renewed": [[how, milliseconds since 1970], …]}
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from app.domain import spoken
from app.domain.phone_help import PAPER_LETTERS
from app.domain.pin import is_pin, wait_after
from app.domain.problems import PinTooSoon, StorageReadOnly

_SALT, _KEEP = 16, 20


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file says."""

    pin: str
    paper: str
    wrong: int = 0
    renewed: tuple[tuple[str, int], ...] = ()


class PinFile:
    """The PIN of one profile while the program runs."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds that never go back."""
        self._path, self._clock = path, clock
        kept = self._read()
        self._free_at = clock() + (wait_after(kept.wrong) if kept is not None else 0)

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN. A file that cannot be read is none: a broken disk keeps nobody from their work."""
        return self._read() is not None

    @property
    def renewed(self) -> tuple[tuple[str, int], ...]:
        """When a forgotten PIN was set anew and how, oldest first."""
        kept = self._read()
        return () if kept is None else kept.renewed

    def wait(self) -> float:
        """Seconds until the next try; 0 if one may be made now."""
        return max(0.0, self._free_at - self._clock())

    def choose(self, pin: str) -> str:
        """Set the PIN and answer the code to keep on paper, which works once. Raises ValueError for what is none."""
        if not is_pin(pin):
            raise ValueError("not a PIN")
        paper = spoken.fresh(PAPER_LETTERS)
        before = self._read()
        self._write(_Kept(_digest(pin), _digest(paper), 0, () if before is None else before.renewed))
        self._free_at = self._clock()
        return paper

    def remove(self) -> None:
        """Ask for no PIN any more."""
        self._path.unlink(missing_ok=True)

    def opens(self, pin: str) -> bool:
        """Whether this is the PIN; a wrong one makes the next try wait. Raises PinTooSoon while it does."""
        kept = self._try()
        return kept is None or self._judged(kept, _fits(kept.pin, pin))

    def opens_by_paper(self, code: str) -> bool:
        """Whether this is the code on paper; a wrong one counts as a wrong PIN. The next PIN has another."""
        kept = self._try()
        return kept is None or self._judged(kept, bool(kept.paper) and _fits(kept.paper, code))

    def opens_by_answer(self, is_right: bool) -> bool:
        """Count an answer heard over the phone as a try like the others."""
        kept = self._try()
        return kept is None or self._judged(kept, is_right)

    def note_renewal(self, how: str, at_ms: int) -> None:
        """Remember that a forgotten PIN was set anew, for its owner to see."""
        kept = self._read()
        if kept is not None:
            self._write(replace(kept, renewed=(*kept.renewed, (how, at_ms))[-_KEEP:]))

    def _try(self) -> _Kept | None:
        if self.wait() > 0:
            raise PinTooSoon(seconds=int(self.wait()) + 1)
        kept = self._read()
        if kept is not None:
            self._write(replace(kept, wrong=kept.wrong + 1))
            self._free_at = self._clock() + wait_after(kept.wrong + 1)
        return kept

    def _judged(self, kept: _Kept, is_right: bool) -> bool:
        if is_right:
            self._write(replace(kept, wrong=0))
            self._free_at = self._clock()
        return is_right

    def _read(self) -> _Kept | None:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            renewed = tuple((str(how), int(at)) for how, at in found["renewed"])
            return _Kept(str(found["pin"]), str(found["paper"]), int(found["wrong"]), renewed)
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def _write(self, kept: _Kept) -> None:
        write_small(self._path, asdict(kept))


def write_small(path: Path, facts: object) -> None:
    """Write a small file of facts whole or not at all, readable by its owner only. Raises StorageReadOnly."""
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(json.dumps(facts, ensure_ascii=False).encode())
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError as error:
        raise StorageReadOnly(folder=str(path.parent)) from error


def _digest(secret: str, salt: bytes | None = None) -> str:
    """Salt and digest; slow to compute, though ten thousand PINs are tried soon by whoever has the file."""
    salt = salt or secrets.token_bytes(_SALT)
    slow = hashlib.scrypt(secret.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)
    return f"{salt.hex()} {slow.hex()}"


def _fits(digest: str, secret: str) -> bool:
    salt = bytes.fromhex(digest.partition(" ")[0])
    return hmac.compare_digest(digest, _digest(secret, salt))
