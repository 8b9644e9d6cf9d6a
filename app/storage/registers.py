"""The registers of one row, packed: who wrote which field, and where that stands in the stream.

Most rows are written once and never edited, so a row keeps one register for all fields of its creation and separate
ones only for fields written later.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct, field

from app.domain.change import Register
from app.domain.kinds import Wire
from app.storage.packing import pack, unpack

_NOBODY = Register(0, 0, 0, 0, 0)


class Registers(Struct):
    """Mutable picture of a row's registers while a change is merged."""

    born: Register | None = None
    mask: int = 0
    """Bit per field number that still stands as it was born."""
    later: dict[int, Register] = field(default_factory=dict)

    def get(self, number: int) -> Register | None:
        """The register of a field, or None if nobody ever wrote it."""
        return self.later.get(number) or (self.born if self.mask >> number & 1 else None)

    def put(self, number: int, register: Register) -> None:
        """Set the register of one field."""
        if self.born is None:
            self.born = register
        if register == self.born:
            self.mask |= 1 << number
            self.later.pop(number, None)
        else:
            self.mask &= ~(1 << number)
            self.later[number] = register

    def numbers(self) -> tuple[int, ...]:
        """Numbers of all fields somebody wrote, ascending."""
        born = numbers_in(self.mask)
        return tuple(sorted({*born, *self.later})) if self.later else born

    def packed(self) -> bytes:
        """The bytes for the column."""
        return pack([self.born or _NOBODY, self.mask, self.later])

    def print_of(self, row: bytes, values: Mapping[int, Wire]) -> int:
        """The row's share of its stream's fingerprint: winners, stamps and values of all written fields, 64 bits
        signed.

        Fields are grouped by the op that won them, so both sides compute the same number however the row reached them.
        """
        if not self.later and self.born is not None:
            born = self.born
            flat: list[Wire] = [born.origin, born.seq, born.stamp]
            for number in numbers_in(self.mask):
                flat.append(number)
                flat.append(values.get(number))
            groups = [flat]
        else:
            groups = self._groups(values)
        digest = hashlib.blake2b(pack([row, groups]), digest_size=8).digest()
        return int.from_bytes(digest, "big", signed=True)

    def _groups(self, values: Mapping[int, Wire]) -> list[list[Wire]]:
        groups: dict[tuple[int, int, int], list[Wire]] = {}
        for number in self.numbers():
            register = self.get(number)
            if register is not None:
                key = (register.origin, register.seq, register.stamp)
                groups.setdefault(key, list(key)).extend((number, values.get(number)))
        return [groups[key] for key in sorted(groups)]


def unpack_registers(data: bytes | None) -> Registers:
    """Registers from their column; None gives a row nobody but this machine knows."""
    if not data:
        return Registers()
    head, mask, later = unpack(data)
    born = Register(*head) if head[2] else None
    return Registers(born, mask, {number: Register(*parts) for number, parts in later.items()})


@lru_cache(1024)
def numbers_in(mask: int) -> tuple[int, ...]:
    """The numbers whose bits are set, ascending; rows are written in few different ways."""
    return tuple(number for number in range(mask.bit_length()) if mask >> number & 1)


@lru_cache(1024)
def mask_of(numbers: tuple[int, ...]) -> int:
    """The opposite of `numbers_in`."""
    return sum(1 << number for number in numbers)


def add_prints(total: int, change: int) -> int:
    """Sum of fingerprints modulo 2⁶⁴, as the signed number a database column holds."""
    return (total + change + (1 << 63)) % (1 << 64) - (1 << 63)
