"""What a command works with: the profile, the language, and ways to answer a person or a program."""

from __future__ import annotations

import json
import sys
import tempfile
from argparse import Namespace
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.early import profile_at
from app.paths import Profile, Seats
from app.texts import Texts

if TYPE_CHECKING:
    from app.bootstrap import Assembly
    from app.domain.problems import Problem


class Console:
    """One run of one command. Use it in a `with` statement: a throw-away profile goes at its end."""

    def __init__(self, options: Namespace, language: str) -> None:
        self.language = language
        self.texts = Texts(language)
        self._json = bool(getattr(options, "json", False))
        self._temporary = tempfile.TemporaryDirectory(prefix="shyraq-") if options.temp else None
        self.profile = self._choose(options.profile)
        self.seats = None if options.temp or options.profile is not None else Seats(self.profile)

    def __enter__(self) -> Console:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._temporary is not None:
            self._temporary.cleanup()

    def open(self) -> Assembly:
        """Open the profile; raises the `StorageProblem`s of `open_store`."""
        from app.bootstrap import open_profile

        return open_profile(self.profile)

    def open_reading(self) -> Assembly:
        """Open the profile for a command that changes nothing, also while a window has it open."""
        from app.bootstrap import read_profile

        return read_profile(self.profile)

    def text(self, source: str, **facts: object) -> str:
        """A sentence of the command line in the person's language, its places filled with `facts`."""
        return self.texts.translate("cli", source).format(**facts)

    def translate(self, context: str, source: str, comment: str, n: int) -> str:
        """A sentence with the plural form for `n`.

        The extractor sees literal calls of this name and order, with a plain name for `n`.
        """
        return self.texts.translate(context, source, comment, n)

    def record_label(self, name: str) -> str:
        """The name of a record type, in the person's language."""
        from app.domain.catalogue import TYPE_BY_NAME

        return self.texts.translate("records", TYPE_BY_NAME[name].label)

    def moment(self, ms: int) -> str:
        """A moment (milliseconds since 1970) in local time, as people write it here."""
        from app.domain.clock import KAZAKH_TIME

        return datetime.fromtimestamp(ms / 1000, KAZAKH_TIME).strftime("%d.%m.%Y %H:%M")

    def say(self, sentence: str) -> None:
        """Print a finished sentence; nothing when a program asked, which gets one JSON object instead."""
        if not self._json:
            print(sentence)

    def answer(self, facts: Mapping[str, object]) -> None:
        """Print the one JSON object of `--json`; nothing for a person."""
        if self._json:
            print(json.dumps(facts, ensure_ascii=False, indent=1))

    def say_problem(self, problem: Problem) -> None:
        """Say on the error output what happened and what to do; with `--json` as an object with its code and facts."""
        from app.usecases.problem_texts import words_of

        words = words_of(problem, self.texts.translate)
        self.answer({"error": type(problem).__name__, "title": words.title, "sentence": words.sentence})
        print(f"{words.title}. {words.sentence} {words.next_step}", file=sys.stderr)

    def _choose(self, folder: Path | None) -> Profile:
        if self._temporary is not None:
            return Profile(Path(self._temporary.name, "profile"))
        return profile_at(folder)
