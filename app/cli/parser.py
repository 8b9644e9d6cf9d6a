"""The parser of the command line, in the person's language."""

from __future__ import annotations

import argparse
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from app.cli import (
    admin,
    badges,
    bench,
    demo,
    files,
    gui,
    network,
    papers,
    passport,
    practice,
    relay,
    server,
    stick,
    upkeep,
    verify,
)
from app.cli.commands import Commands
from app.domain.text import mark
from app.texts import Texts

PROGRAM = "shyraq"


def build_parser(language: str, given: Sequence[str]) -> ArgumentParser:
    """The parser for all commands. Help texts are translated only if `given` asks for help: reading them takes time."""
    texts = Texts(language)
    asked = any(word in ("-h", "--help") for word in given)
    text = (lambda source: texts.translate("cli", source)) if asked else _untranslated
    parser = _Parser(prog=PROGRAM, description=text(mark("cli", "Shyraq: work in your school without a network.")))
    parser.set_up(text, texts)
    parser.set_defaults(run=gui.run, profile=None, temp=False)
    groups = parser.add_subparsers(
        title=text(mark("cli", "commands")), metavar=text(mark("cli", "COMMAND")), dest="command", parser_class=_Parser
    )  # fmt: skip
    commands = Commands(groups, text, lambda child: child.set_up(text, texts))
    for module in (
        gui,
        practice,
        files,
        papers,
        verify,
        badges,
        passport,
        network,
        relay,
        stick,
        upkeep,
        server,
        admin,
        demo,
        bench,
    ):
        module.add(commands)
    return parser


def _untranslated(source: str) -> str:
    return source


class _Formatter(argparse.HelpFormatter):
    """Help with our word for "usage:"; argparse has no other place for it."""

    usage_word = ""

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, self.usage_word if prefix is None else prefix)


class _Parser(ArgumentParser):
    """An ArgumentParser that speaks three languages."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{**settings, "add_help": False, "allow_abbrev": False})
        self._texts = Texts("en")

    def set_up(self, text: Callable[[str], str], texts: Texts) -> None:
        """Give the parser its words."""
        self._texts = texts
        word = text(mark("cli", "usage:"))
        _Formatter.usage_word = f"{word} "
        self.formatter_class = _Formatter
        self._positionals.title = text(mark("cli", "what it needs"))
        self._optionals.title = text(mark("cli", "options"))
        self.add_argument("-h", "--help", action="help", help=text(mark("cli", "show this help and end")))
        # Before or after the command; what is not given after it must not wipe out what was given before.
        profile, temp = mark("cli", "folder with your data"), mark("cli", "use an empty profile and throw it away")
        self.add_argument("--profile", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=text(profile))
        self.add_argument("--temp", action="store_true", default=argparse.SUPPRESS, help=text(temp))

    def error(self, message: str) -> NoReturn:
        """Say that the command was not understood, and end with exit code 2."""
        sentence = self._texts.translate("cli", mark("cli", "This command was not understood: {reason}."))
        advice = self._texts.translate("cli", mark("cli", "{program} --help shows what there is."))
        print(sentence.format(reason=message), advice.format(program=self.prog), file=sys.stderr)
        raise SystemExit(2)
