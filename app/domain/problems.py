"""Everything that is expected to go wrong and that someone can act on.

    Problem
    ├── StorageProblem     StorageFull, StorageReadOnly, DatabaseBusy, DatabaseDamaged, DatabaseTooNew, UnsafeFolder
    │                      (and NetworkFolder), DatabaseRepaired
    ├── InputProblem       InvalidRecord, NotFound, TooManyChanges, Superseded, SeveralSchools,
    │                      SeveralPeople, PinTooSoon, NotTheirQuestion
    ├── FileProblem        UnreadableFile, NoNamesInFile, CannotWriteFile, NotAPassport, PassportAltered, FileTooLarge,
    │                      FileNotKept, PictureUnreadable (and PhonePicture), AttachmentElsewhere, NotPost,
    │                      StickFull, StickReadOnly, StickGone, StickFaulty
    ├── BackupProblem      BackupDamaged, NoGoodBackup
    └── SyncProblem        NotEnrolled, WrongCode, Unreachable (and NotConnected), Stalled, NotOurServer,
                           InsecureAddress, DeviceUnknown, ServerBusy, ServerFault (and FileRefused),
                           ProtocolUnknown, PracticeOnly, BudgetSpent,
                           AnotherServer, EnvelopeRefused, NotYoursToHelp

A problem carries facts, never sentences: `ui/problems.py` and `texts.py` turn its class into words in three languages.
Anything else that is raised is a bug and ends in the last handler.
"""

from __future__ import annotations

from typing import ClassVar


class Problem(Exception):  # noqa: N818 - the word people read; an error would be a fault of the program
    """An expected failure; `facts` fill the places of its sentence."""

    title: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        super().__init__(type(self).__name__, facts)
        self.facts = facts


class StorageProblem(Problem):
    """The local database or its disk."""


class StorageFull(StorageProblem):
    """No room left. Facts: `folder`, `free_bytes`."""


class StorageReadOnly(StorageProblem):
    """The disk or file cannot be written. Facts: `folder`."""


class DatabaseBusy(StorageProblem):
    """Another program, or a second window of ours, holds the database. Facts: `path`."""


class DatabaseDamaged(StorageProblem):
    """The integrity check failed. Facts: `path`."""


class DatabaseRepaired(StorageProblem):
    """The database was damaged and was taken back to a copy. Facts: `moment`, `changes`."""


class DatabaseTooNew(StorageProblem):
    """Made by a newer version of the program. Facts: `path`."""


class UnsafeFolder(StorageProblem):
    """A folder that another program copies behind our back. Facts: `folder`, `service`."""


class NetworkFolder(UnsafeFolder):
    """A folder on another machine. Facts: `folder`."""


class InputProblem(Problem):
    """What was asked for does not fit."""


class InvalidRecord(InputProblem):
    """A rule blocks this record. Facts: `findings`, a tuple of `rules.finding.Finding`."""


class NotFound(InputProblem):
    """No such record. Facts: `type`, `id`."""


class TooManyChanges(InputProblem):
    """More than one transaction may hold. Facts: `rows`, `bytes`."""


class Superseded(InputProblem):
    """The value to be undone is no longer the one that stands. Facts: `type`, `field`."""


class SeveralSchools(InputProblem):
    """A name that more than one school bears. Facts: `name`, `ids` (hexadecimal, joined by commas)."""


class PinTooSoon(InputProblem):
    """After wrong tries the next one waits. Facts: `seconds`."""


class NotTheirQuestion(InputProblem):
    """A question read over the phone does not belong to the device. Facts: `device`."""


class SeveralPeople(InputProblem):
    """A name that more than one person bears. Facts: `name`, `ids` (hexadecimal, joined by commas)."""


class FileProblem(Problem):
    """A file somebody chose."""


class UnreadableFile(FileProblem):
    """Not a table we can read. Facts: `path`."""


class NoNamesInFile(FileProblem):
    """A table without a column of names. Facts: `path`."""


class CannotWriteFile(FileProblem):
    """The chosen place cannot be written. Facts: `path`."""


class NotAPassport(FileProblem):
    """Not a teacher's passport, or only a part of one. Facts: `path`."""


class PassportAltered(FileProblem):
    """A passport that was changed after it was signed. Facts: `path`."""


class FileTooLarge(FileProblem):
    """A document larger than what is kept. Facts: `path`, `megabytes`, `most`."""


class FileNotKept(FileProblem):
    """A file of a kind that is not kept, such as a program. Facts: `path`."""


class PictureUnreadable(FileProblem):
    """A picture that cannot be read. Facts: `path`."""


class PhonePicture(PictureUnreadable):
    """A HEIC picture, as newer phones make them. Facts: `path`."""


class AttachmentElsewhere(FileProblem):
    """The record is here, the file is not. Facts: `hash`."""


class NotAnInvitation(FileProblem):
    """No invitation is in what was opened or pasted. Facts: `name`."""


class InvitationDamaged(FileProblem):
    """An invitation that is not as its server wrote it."""


class NotPost(FileProblem):
    """Not a file of envelopes. Facts: `path`."""


class StickFull(FileProblem):
    """No room left on a stick. Facts: `folder`."""


class StickReadOnly(FileProblem):
    """A stick that may not be written. Facts: `folder`."""


class StickGone(FileProblem):
    """A stick that was pulled out, or does not answer. Facts: `folder`."""


class StickFaulty(FileProblem):
    """A stick that does not keep what is written on it. Facts: `folder`."""


class BackupProblem(Problem):
    """A copy of the database."""


class BackupDamaged(BackupProblem):
    """The copy did not pass its check. Facts: `path`."""


class NoGoodBackup(BackupProblem):
    """The database is damaged and no copy passed its check. Facts: `folder`."""


class SyncProblem(Problem):
    """The way to the server."""


class NotEnrolled(SyncProblem):
    """This profile has no server yet."""


class WrongCode(SyncProblem):
    """The invitation code is unknown."""


class CodeUsed(WrongCode):
    """Another device came with the code first."""


class CodeTooOld(WrongCode):
    """The code was good for a week, which is over."""


class Unreachable(SyncProblem):
    """No connection. Facts: `address`."""


class NotConnected(Unreachable):
    """The server to which this computer is to be connected did not answer; nothing tries again by itself. Facts:
    `address`.
    """


class Stalled(SyncProblem):
    """Nothing moved for a while. Facts: `seconds`."""


class NotOurServer(SyncProblem):
    """Something answered, but not the server we know. Facts: `address`."""


class InsecureAddress(SyncProblem):
    """Plain HTTP outside this machine. Facts: `address`."""


class DeviceUnknown(SyncProblem):
    """The server does not know this device, or no longer lets it take out data."""


class ServerBusy(SyncProblem):
    """Come back later. Facts: `seconds`."""


class ServerFault(SyncProblem):
    """The server failed. Facts: `status`."""


class FileRefused(ServerFault):
    """The server does not take or give a file of an attachment; all others go on. Facts: `status`."""


class ProtocolUnknown(SyncProblem):
    """The server does not understand this version: one of the two is too old for the other."""


class NotYours(Problem):
    """Somebody in this role reads records of this kind and does not write them; facts: type."""


class SchoolNotHere(Problem):
    """Of this school only the summary is on this computer, so nothing is written into it; facts: school."""


class RelayProblem(SyncProblem):
    """The computer of the school through which this one goes to the server."""


class RelayUnreachable(RelayProblem):
    """Nobody who lets others through answers there. Facts: `address`, `name`."""


class RelayBarred(RelayProblem):
    """This computer cannot let others through. Facts: `reason`."""


class RelayCodeWrong(RelayProblem):
    """The six digits are not those on the other screen, or are too old."""


class RelayForgot(RelayProblem):
    """It does not let this computer through any more. Facts: `name`."""


class RelayLeadsElsewhere(RelayProblem):
    """It exchanges with another server. Facts: `name`."""


class EnvelopeRefused(SyncProblem):
    """The server will never take this envelope: it is damaged, for another server, or its device is shut out."""


class PracticeOnly(SyncProblem):
    """A practice school keeps to itself: nothing of it is sent, handed over or mixed with the data of a real one."""


class BudgetSpent(SyncProblem):
    """The data of today is used up; a person may still exchange. Facts: `megabytes`."""


class AnotherServer(SyncProblem):
    """This profile belongs to one server and was handed to another. Facts: `address`, `other`."""


class NotYoursToHelp(SyncProblem):
    """The server lets this device answer no question of that one. Facts: `device`."""
