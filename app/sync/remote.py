"""What any other side of an exchange can do, whatever carries the bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, runtime_checkable


@runtime_checkable
class Interruptible(Protocol):
    """A remote whose exchange another thread can end at once."""

    def interrupt(self) -> None:
        """End what is under way: it raises Unreachable where it runs."""


class Remote(Protocol):
    """A server as the runner sees it.

    Its methods raise `SyncProblem`s: Unreachable, Stalled, NotOurServer, InsecureAddress, ServerBusy and ServerFault
    for the way and the other side; DeviceUnknown and ProtocolUnknown for what it says about us.
    """

    def exchange(self, body: Iterable[bytes]) -> Iterator[bytes]:
        """Send one request and yield its answer in pieces as they arrive.

        Nothing is sent before the first piece is asked for. A list of pieces is sent with its length, pieces of an
        unknown number as they come. An answer that breaks off raises after the pieces that arrived were yielded.
        """

    def enroll(self, request: bytes) -> bytes:
        """Hand in an invitation code and a public key; raises WrongCode, CodeUsed and CodeTooOld besides the
        above.
        """

    def send_piece(self, target: str, authorization: str, piece: bytes) -> bytes:
        """Send a piece of a file or an envelope and give the short answer; raises FileRefused besides the above."""

    def fetch_piece(self, target: str, authorization: str, first: int, last: int) -> bytes:
        """The bytes of a file or an answer from `first` to `last`, or fewer; raises FileRefused besides the above."""

    def close(self) -> None:
        """Let the connection go; the next call opens a new one."""


class Helps(Protocol):
    """A server that can be asked to help somebody on the phone."""

    def unlock(self, request: bytes) -> bytes:
        """Hand in a question of a forgotten PIN.

        Raises DeviceUnknown, NotYoursToHelp, NotTheirQuestion, and the `SyncProblem`s of the way.
        """

    def close(self) -> None:
        """Let the connection go."""
