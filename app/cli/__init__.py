"""The command line: `shyraq`. It parses and prints; what is done is in `usecases` and `server`.

One file per group of commands, each with an `add(commands)` that declares them. Without a command the window opens, and
nothing that only other commands need is imported before it is painted.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from app.cli.early import early_look
from app.domain.problems import Problem

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 only on success, 1 for a problem, 2 for a command not understood."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    early = early_look(given)
    if early.is_window:
        from app.cli.gui import open_window

        return open_window(early)
    from app.cli.console import Console
    from app.cli.parser import build_parser

    options = build_parser(early.language, given).parse_args(given)
    with Console(options, early.language) as console:
        try:
            return int(options.run(console, options))
        except Problem as problem:
            console.say_problem(problem)
            return 1
        except KeyboardInterrupt:
            return 130


def _speak_utf8() -> None:
    """Kazakh letters are in no old console encoding; what a console cannot show must not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
