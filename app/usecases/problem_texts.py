"""Expected failures in words: what happened, what that means, what to do next. Windows and command line share them.

Every class of `app.domain.problems` has its entry; a subclass without one uses the entry of its parent, and a test
checks that every class that is raised has its own. Places in braces are filled from the facts of the problem.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain import problems
from app.domain.problems import Problem
from app.domain.text import mark

Translate = Callable[[str, str], str]
"""Context and English source → the text in the person's language."""


@dataclass(frozen=True, slots=True)
class Words:
    """A problem as a person reads it."""

    title: str
    sentence: str
    next_step: str


WORDS: dict[type[Problem], Words] = {
    Problem: Words(
        mark("problems", "That did not work"),
        mark("problems", "What you typed is kept on this computer."),
        mark("problems", "Please try again."),
    ),
    problems.StorageProblem: Words(
        mark("problems", "The data could not be reached"),
        mark("problems", "What you typed is kept in the window until it can be saved."),
        mark("problems", "Please check the disk and try again."),
    ),
    problems.StorageFull: Words(
        mark("problems", "The disk is full"),
        mark("problems", "There is no room left in {folder}, so the last change is not saved yet."),
        mark("problems", "Delete files you do not need, or empty the recycle bin; then try again."),
    ),
    problems.StorageReadOnly: Words(
        mark("problems", "The folder cannot be written"),
        mark("problems", "The folder {folder} is write-protected, so the last change is not saved yet."),
        mark("problems", "Allow writing to the folder, or ask the person who set up this computer."),
    ),
    problems.DatabaseBusy: Words(
        mark("problems", "The data is in use"),
        mark("problems", "Another window of Shyraq or another program holds the data of this profile."),
        mark("problems", "Close the other window, then try again."),
    ),
    problems.DatabaseDamaged: Words(
        mark("problems", "The data on this computer is damaged"),
        mark("problems", "The check of the database failed, most likely after a power cut or a failing disk."),
        mark("problems", "Restore the newest backup; what was sent already comes back with the next exchange."),
    ),
    problems.DatabaseRepaired: Words(
        mark("problems", "The data was damaged and has been repaired"),
        mark("problems", "It is as it was on {moment}, with your changes since then that could be read: {changes}."),
        mark("problems", "Please look through your latest entries; what was sent comes back with the next exchange."),
    ),
    problems.DatabaseTooNew: Words(
        mark("problems", "The data belongs to a newer version"),
        mark("problems", "This data was last used by a newer version of Shyraq than the one that is running."),
        mark("problems", "Start the newer version, or install it again."),
    ),
    problems.UnsafeFolder: Words(
        mark("problems", "This folder is not safe for the data"),
        mark("problems", "The folder {folder} is copied by {service} while we work; that damages databases."),
        mark("problems", "Choose a folder on this computer itself. Shyraq does its own copying."),
    ),
    problems.NetworkFolder: Words(
        mark("problems", "This folder is on another computer"),
        mark("problems", "A database in {folder} would be damaged when the network fails."),
        mark("problems", "Choose a folder on this computer itself."),
    ),
    problems.InputProblem: Words(
        mark("problems", "That does not fit"),
        mark("problems", "What was entered does not fit what is already there."),
        mark("problems", "Please check it and try again."),
    ),
    problems.InvalidRecord: Words(
        mark("problems", "Something is missing or does not fit"),
        mark("problems", "This entry cannot be saved as it is."),
        mark("problems", "Please look at the marked fields."),
    ),
    problems.NotFound: Words(
        mark("problems", "This entry is no longer there"),
        mark("problems", "Somebody deleted it, or it has not arrived on this computer yet."),
        mark("problems", "Go back to the list and choose again."),
    ),
    problems.TooManyChanges: Words(
        mark("problems", "Too much at once"),
        mark("problems", "This would change more entries in one step than can be kept safe together."),
        mark("problems", "Do it in smaller parts."),
    ),
    problems.Superseded: Words(
        mark("problems", "It has been changed since"),
        mark("problems", "Somebody has already written a newer value into this field."),
        mark("problems", "Look at the history and decide which value should stand."),
    ),
    problems.SeveralSchools: Words(
        mark("problems", "More than one school has this name"),
        mark("problems", "The server knows several schools called {name}: {ids}."),
        mark("problems", "Give one of these numbers instead of the name."),
    ),
    problems.SeveralPeople: Words(
        mark("problems", "More than one person has this name"),
        mark("problems", "There are several people called {name}: {ids}."),
        mark("problems", "Give one of these numbers instead of the name."),
    ),
    problems.FileProblem: Words(
        mark("problems", "The file could not be used"),
        mark("problems", "Nothing was changed."),
        mark("problems", "Please choose another file."),
    ),
    problems.UnreadableFile: Words(
        mark("problems", "The file cannot be read"),
        mark("problems", "{path} is not a table we can read."),
        mark("problems", "Save it as an Excel workbook (XLSX) or as CSV and choose it again."),
    ),
    problems.NoNamesInFile: Words(
        mark("problems", "No names found"),
        mark("problems", "{path} has no column with the names of people."),
        mark("problems", "Choose the column of names yourself, or choose another file."),
    ),
    problems.CannotWriteFile: Words(
        mark("problems", "The file cannot be written"),
        mark("problems", "{path} cannot be written; it may be open in another program."),
        mark("problems", "Close it there, or choose another place."),
    ),
    problems.NotAPassport: Words(
        mark("problems", "This is not a teacher's passport"),
        mark("problems", "{path} is another kind of file, or a part of it is missing."),
        mark("problems", "Ask for the file whose name ends in .shyraq-passport once more."),
    ),
    problems.PassportAltered: Words(
        mark("problems", "This passport was altered"),
        mark("problems", "{path} was changed after the school had signed it. Nothing was taken over."),
        mark("problems", "Ask the school that made it for a new file."),
    ),
    problems.FileTooLarge: Words(
        mark("problems", "The file is too large"),
        mark("problems", "{path} has {megabytes} MB; documents of up to {most} MB are kept."),
        mark("problems", "Save it smaller, for example as PDF with fewer pictures, and add it again."),
    ),
    problems.FileNotKept: Words(
        mark("problems", "This kind of file is not kept"),
        mark("problems", "{path} is neither a picture nor a document of a known kind."),
        mark("problems", "Add pictures, PDF, Word, Excel or PowerPoint files, or text."),
    ),
    problems.PictureUnreadable: Words(
        mark("problems", "The picture cannot be read"),
        mark("problems", "{path} is damaged or is not a picture we can read."),
        mark("problems", "Open it in another program, save it as JPEG and add it again."),
    ),
    problems.PhonePicture: Words(
        mark("problems", "The phone saved this photo as HEIC"),
        mark("problems", "{path} is in a format that most computers cannot show."),
        mark("problems", "Set the phone's camera to JPEG (“most compatible”), or send the photo as JPEG."),
    ),
    problems.AttachmentElsewhere: Words(
        mark("problems", "The file is on another computer"),
        mark("problems", "Its description has arrived here, the file itself has not."),
        mark("problems", "It comes with an exchange as soon as the other computer has sent it."),
    ),
    problems.NotPost: Words(
        mark("problems", "This is no post of Shyraq"),
        mark("problems", "There is nothing in the file {path} that Shyraq could read; it may be damaged."),
        mark("problems", "Choose a file whose name ends in .shyraq-post, or have it written once more."),
    ),
    problems.StickFull: Words(
        mark("problems", "No room on the stick"),
        mark("problems", "There is not enough room in {folder}. Nothing that was on the stick before is lost."),
        mark("problems", "Delete files you do not need from the stick, or take another one."),
    ),
    problems.StickReadOnly: Words(
        mark("problems", "The stick cannot be written"),
        mark("problems", "Writing to {folder} is not allowed. Your work is safe on this computer."),
        mark("problems", "Move the small switch on the side of the stick if it has one, or take another stick."),
    ),
    problems.StickGone: Words(
        mark("problems", "The stick does not answer"),
        mark(
            "problems",
            "{folder} cannot be reached; the stick may have been pulled out. Your work is safe on this computer.",
        ),
        mark("problems", "Put the stick in again and repeat; nothing is written twice."),
    ),
    problems.StickFaulty: Words(
        mark("problems", "The stick does not keep what is written on it"),
        mark(
            "problems", "What was read back from {folder} is not what was written. Your work is safe on this computer."
        ),
        mark("problems", "Take another stick; this one is failing."),
    ),
    problems.BackupProblem: Words(
        mark("problems", "The backup could not be used"),
        mark("problems", "Nothing was changed."),
        mark("problems", "Please choose another backup."),
    ),
    problems.BackupDamaged: Words(
        mark("problems", "This backup is damaged"),
        mark("problems", "The check of {path} failed. Nothing was changed."),
        mark("problems", "Choose an older backup."),
    ),
    problems.NoGoodBackup: Words(
        mark("problems", "No good backup was found"),
        mark("problems", "No copy in {folder} passed its check."),
        mark("problems", "Choose a backup from a USB stick, or connect to the server: it sends back all it has."),
    ),
    problems.SyncProblem: Words(
        mark("problems", "The exchange did not work"),
        mark("problems", "All work stays on this computer and is sent later."),
        mark("problems", "Nothing needs to be done; it is tried again by itself."),
    ),
    problems.NotEnrolled: Words(
        mark("problems", "Not connected to a server yet"),
        mark("problems", "All work stays on this computer until it is connected."),
        mark("problems", "Type the address and the code your coordinator gave you in the settings."),
    ),
    problems.WrongCode: Words(
        mark("problems", "The code is not accepted"),
        mark("problems", "The code is mistyped, was used already, or is too old."),
        mark("problems", "Check the code, or ask your coordinator for a new one."),
    ),
    problems.Unreachable: Words(
        mark("problems", "No connection"),
        mark("problems", "{address} does not answer. All work stays on this computer and is sent later."),
        mark("problems", "Nothing needs to be done; it is tried again by itself."),
    ),
    problems.Stalled: Words(
        mark("problems", "The connection stopped"),
        mark("problems", "Nothing moved for {seconds} seconds. What has arrived is kept."),
        mark("problems", "Nothing needs to be done; it goes on where it stopped."),
    ),
    problems.NotOurServer: Words(
        mark("problems", "This is not our server"),
        mark("problems", "Something answered at {address}, but it is not the server we know."),
        mark("problems", "Check the address. In a school or hotel network, sign in to the network first."),
    ),
    problems.AnotherServer: Words(
        mark("problems", "This profile belongs to another server"),
        mark(
            "problems",
            "The work here is handed in to {address}; {other} is another server and does not know it. Nothing was"
            " changed.",
        ),
        mark(
            "problems",
            "Exchange with {address} first and save a copy on a USB stick. For the other server open Shyraq under"
            " another user of this computer, with a profile of its own.",
        ),
    ),
    problems.BudgetSpent: Words(
        mark("problems", "The data of today is used up"),
        mark("problems", "{megabytes} MB were set for a day; everything you write is kept here."),
        mark("problems", "It goes on by itself tomorrow. By hand you can exchange texts at any time."),
    ),
    problems.InsecureAddress: Words(
        mark("problems", "The address is not secure"),
        mark("problems", "{address} would send everything readable for others on the way."),
        mark("problems", "Use an address that begins with https://."),
    ),
    problems.DeviceUnknown: Words(
        mark("problems", "The server does not know this computer"),
        mark("problems", "It was removed, or may no longer exchange data. Your work stays here."),
        mark("problems", "Ask your coordinator for a new code and connect again."),
    ),
    problems.ServerBusy: Words(
        mark("problems", "The server is busy"),
        mark("problems", "Many schools are exchanging data now. Your work stays here and is sent later."),
        mark("problems", "Nothing needs to be done; it is tried again in {seconds} seconds."),
    ),
    problems.ServerFault: Words(
        mark("problems", "The server has a fault"),
        mark("problems", "It answered with error {status}. All work stays on this computer and is sent later."),
        mark("problems", "If it lasts until tomorrow, tell your coordinator."),
    ),
    problems.NotYours: Words(
        mark("problems", "You read this and do not change it"),
        mark("problems", "Nothing was changed. In your role records of this kind are read; others write them."),
        mark("problems", "Tell the facilitator of the school what should be different."),
    ),
    problems.RelayProblem: Words(
        mark("problems", "The other computer did not let this one through"),
        mark("problems", "All work stays on this computer and is sent later."),
        mark("problems", "Look at the other computer: Settings, Exchange of data, School network."),
    ),
    problems.RelayUnreachable: Words(
        mark("problems", "The other computer does not answer"),
        mark("problems", "At {address} there is no computer that lets others through."),
        mark(
            "problems",
            "Is it switched on, in the same network, and the address right? If Windows asked there about the firewall,"
            " access must be allowed.",
        ),
    ),
    problems.RelayBarred: Words(
        mark("problems", "This computer cannot let others through"),
        mark("problems", "The system does not let Shyraq listen in the network: {reason}."),
        mark("problems", "Ask whoever looks after this computer about the firewall and the protection program."),
    ),
    problems.RelayCodeWrong: Words(
        mark("problems", "The code is not the one on the other screen"),
        mark("problems", "A code is good for ten minutes and five attempts."),
        mark("problems", "Press New code on the other computer and type the six digits it shows."),
    ),
    problems.RelayForgot: Words(
        mark("problems", "The other computer lets this one through no more"),
        mark("problems", "This computer was taken off the list of {name}."),
        mark("problems", "Connect to it again with its address and a new code."),
    ),
    problems.RelayLeadsElsewhere: Words(
        mark("problems", "The other computer has another server"),
        mark("problems", "{name} exchanges with another server than this computer."),
        mark("problems", "Choose a computer that is connected to the same server."),
    ),
    problems.EnvelopeRefused: Words(
        mark("problems", "The server does not take this post"),
        mark("problems", "It is damaged, meant for another server, or its computer is let in no more."),
        mark("problems", "Whoever wrote it still has everything; have it written once more."),
    ),
    problems.PracticeOnly: Words(
        mark("problems", "This is a practice school"),
        mark("problems", "Nothing of a practice school is sent, handed over or mixed with the data of a real school."),
        mark("problems", "In your own school, and with its own data, it works."),
    ),
    problems.PinTooSoon: Words(
        mark("problems", "Please wait a moment"),
        mark("problems", "After a wrong PIN the next try waits a little longer each time."),
        mark("problems", "Try again in {seconds} s."),
    ),
    problems.NotTheirQuestion: Words(
        mark("problems", "The code does not belong to this number"),
        mark("problems", "The code was not shown by the computer with the number {device}, or a letter was misheard."),
        mark("problems", "Ask for the number and the code once more, letter by letter."),
    ),
    problems.NotYoursToHelp: Words(
        mark("problems", "The server gives no answer for this computer"),
        mark("problems", "The computer with the number {device} is not in a school of your region."),
        mark("problems", "Check the number, or ask the person who runs the server."),
    ),
    problems.ProtocolTooOld: Words(
        mark("problems", "This version is too old for the server"),
        mark("problems", "Your work stays on this computer and is sent after the update."),
        mark("problems", "Install the newest version of Shyraq."),
    ),
}


def words_of(problem: Problem, translate: Translate) -> Words:
    """The words for `problem` in the language of `translate`, with its facts filled in."""
    words = next(WORDS[kind] for kind in type(problem).__mro__ if kind in WORDS)
    facts = _Facts(problem.facts)
    texts = (translate("problems", source) for source in (words.title, words.sentence, words.next_step))
    return Words(*(text.format_map(facts) for text in texts))


class _Facts(dict[str, object]):
    """Facts of a problem; one that is missing leaves a dash instead of an error."""

    def __missing__(self, key: str) -> str:
        return "–"
