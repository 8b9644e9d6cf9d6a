"""A first look at the command line: which profile and language, and whether it is the window that is wanted."""

from __future__ import annotations

import os
from argparse import ArgumentError, ArgumentParser
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.paths import Profile, Seats, default_profile
from app.settings import LANGUAGE, Settings
from app.texts import choose_language


@dataclass(frozen=True, slots=True)
class Early:
    """What is known before the command is."""

    profile: Profile | None
    """None for a throw-away one."""
    seats: Seats | None
    """Everybody's places at this machine; None if one folder was named."""
    language: str
    is_window: bool
    """There is nothing else on the command line but where the profile is."""


def early_look(given: Sequence[str]) -> Early:
    """Look at the options every command has; what is wrong about them is left to the parser to say."""
    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--profile", type=Path)
    parser.add_argument("--temp", action="store_true")
    try:
        options, rest = parser.parse_known_args(given)
    except ArgumentError:
        return Early(None, None, choose_language("", os.environ), is_window=False)
    profile = None if options.temp else profile_at(options.profile)
    setting = "" if profile is None else Settings(profile.settings).text(LANGUAGE)
    seats = None if profile is None or options.profile is not None else Seats(profile)
    return Early(profile, seats, choose_language(setting, os.environ), is_window=rest in ([], ["gui"]))


def profile_at(folder: Path | None) -> Profile:
    """The profile in `folder`, or the one of the person at this machine."""
    return default_profile() if folder is None else Profile(folder.expanduser().absolute())
