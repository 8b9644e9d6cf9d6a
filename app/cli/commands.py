"""How a group declares its commands."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import Any

from app.cli.console import Console
from app.domain.text import mark

Run = Callable[[Console, Namespace], int]
"""Does what was asked and returns the exit code."""


class Commands:
    """Where commands are added; `text` translates a text marked as `mark("cli", …)`."""

    def __init__(self, groups: Any, text: Callable[[str], str], prepare: Callable[[Any], None]) -> None:
        self._groups = groups
        self._prepare = prepare
        self.text = text

    def add(self, name: str, help_text: str, run: Run | None = None) -> ArgumentParser:
        """Add the command `name`; one without `run` has commands of its own (see `group`)."""
        words = self.text(help_text)
        parser: ArgumentParser = self._groups.add_parser(name, help=words, description=words)
        self._prepare(parser)
        if run is not None:
            parser.set_defaults(run=run)
        return parser

    def group(self, name: str, help_text: str) -> Commands:
        """Add a command that is followed by one of its own."""
        parser = self.add(name, help_text)
        return Commands(
            parser.add_subparsers(metavar=self.text(mark("cli", "COMMAND")), required=True, dest=f"{name}_command"),
            self.text,
            self._prepare,
        )


def add_json(parser: ArgumentParser, help_text: str) -> None:
    """Let the command answer with one JSON object."""
    parser.add_argument("--json", action="store_true", help=help_text)
