"""`shyraq papers`: every printable paper of a profile, or of the practice year, written without a window."""

from __future__ import annotations

import os
import sys
import tempfile
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.domain.text import mark
from app.paths import Profile
from app.texts import LANGUAGES

if TYPE_CHECKING:
    from app.bootstrap import Assembly

CALENDAR = "shyraq.ics"
HALF_A_YEAR = timedelta(days=183)


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("papers", mark("cli", "write every printable paper into a folder"), run_papers)
    out = commands.text(mark("cli", "folder for the papers"))
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help=out)
    language = commands.text(mark("cli", "language of the papers"))
    parser.add_argument("--language", choices=LANGUAGES, default=None, help=language)
    word = commands.text(mark("cli", "beside each PDF a file for Word"))
    parser.add_argument("--word", action="store_true", help=word)
    add_json(parser, commands.text(mark("cli", "answer with one JSON object")))


def draw_without_a_screen() -> None:
    """Before the toolkit is there: other systems need no screen to set letters, and have fonts only with theirs."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@contextmanager
def _with_something_to_print(console: Console) -> Iterator[Assembly]:
    """The profile; where nobody works yet the practice year, in a folder that goes afterwards."""
    with console.open_reading() as own:
        if own.identity.is_known:
            yield own
            return
    from app.bootstrap import open_profile
    from app.practice.profile import make_practice

    console.say(console.text(mark("cli", "Nobody works here yet: these are the papers of the practice school.")))
    with tempfile.TemporaryDirectory(prefix="shyraq-") as name:
        practice = Profile(Path(name, "practice"))
        make_practice(practice.folder)
        with open_profile(practice) as assembly:
            yield assembly


def run_papers(console: Console, options: Namespace) -> int:
    """Write them all; the first that cannot be written ends the command with its reason."""
    draw_without_a_screen()
    from app.ui.drawn_papers import drawn_papers
    from app.ui.printing.sheets import Sheets
    from app.ui.running import application
    from app.ui.translate import use_language
    from app.usecases.paper_files import word_file
    from app.usecases.paper_registry import papers_of
    from app.usecases.whole_files import make_folder, write_whole

    application()
    language = options.language or console.language
    use_language(language)
    written: Counter[str] = Counter()
    with _with_something_to_print(console) as assembly:
        for paper in papers_of(assembly.desk, language):
            file = options.out / paper.folder / f"{paper.name}.pdf"
            make_folder(file.parent)
            document = paper.make()
            write_whole(file, Sheets(document).pdf())
            if options.word:
                write_whole(file.with_suffix(".docx"), word_file(document))
            written[paper.folder] += 1
            console.say(f"  {file.relative_to(options.out)}")
        for drawn in drawn_papers(assembly.desk, language):
            file = options.out / drawn.folder / f"{drawn.name}.pdf"
            make_folder(file.parent)
            write_whole(file, drawn.pdf)
            written[drawn.folder] += 1
            console.say(f"  {file.relative_to(options.out)}")
        today = assembly.desk.today()
        calendar = assembly.desk.calendar.file(today - HALF_A_YEAR, today + HALF_A_YEAR, "Shyraq")
        write_whole(options.out / CALENDAR, calendar)
    count = written.total()
    console.answer({"folder": str(options.out.resolve()), "papers": dict(written)})
    sentence = console.translate("cli", "%n paper(s) written into {folder}.", "", count)
    console.say(sentence.format(folder=options.out.resolve()))
    return 0
