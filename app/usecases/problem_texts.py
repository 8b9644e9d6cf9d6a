"""Expected failures in words: what happened, what that means, what to do next. Windows and command line share them.

Every class of `app.domain.problems` has its entry; a subclass without one uses the entry of its parent, and a test
checks that every class that is raised has its own. Places in braces are filled from the facts of the problem.
"""

from __future__ import annotations

from collections.abc import Callable

from app.domain import problems
from app.domain.problems import Problem
from app.domain.text import mark
from app.usecases.exchange_problems import EXCHANGE_WORDS
from app.usecases.problem_words import Words

Translate = Callable[[str, str], str]
"""Context and English source → the text in the person's language."""


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
    **EXCHANGE_WORDS,
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
