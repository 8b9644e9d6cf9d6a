"""`shyraq demo`: the practice region."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from app.cli.commands import Commands
from app.cli.console import Console
from app.domain.text import mark


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("demo", mark("cli", "try Shyraq in a practice region on this computer"), run_demo)
    headless = commands.text(mark("cli", "tell a working day without a screen, keep pictures, and compare both sides"))
    parser.add_argument("--headless", action="store_true", help=headless)
    out = commands.text(mark("cli", "folder for the pictures"))
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help=out)
    parser.add_argument("--fresh", action="store_true", help=commands.text(mark("cli", "begin the region anew")))


def run_demo(console: Console, options: Namespace) -> int:
    """Open the facilitator's window, or without a screen tell the story; exit code 1 if the two sides differ."""
    from app.demo.region import practice_region

    headless = options.headless or not _has_screen()
    folder = console.profile.folder.with_name("demo")
    console.say(console.text(mark("cli", "Preparing the practice region…")))
    with practice_region(folder, options.fresh or headless) as region:
        if headless:
            return _tell(console, options, region)
        from app.turns import run_window

        console.say(console.text(mark("cli", "The coordinator's profile: {folder}"), folder=region.coordinator.folder))
        return run_window(region.facilitator, console.language)


def _tell(console: Console, options: Namespace, region: object) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.demo.compare import compare
    from app.demo.region import Region
    from app.demo.story import coordinator_look, facilitator_day

    assert isinstance(region, Region)  # noqa: S101 - keeps the toolkit out of this module's imports
    options.out.mkdir(parents=True, exist_ok=True)

    def say(sentence: str) -> None:
        console.say("· " + console.texts.translate("demo", sentence))

    facilitator_day(region, console.language, options.out, say)
    coordinator_look(region, console.language, options.out, say)
    result = compare(region.facilitator, region.coordinator)
    for name, number in sorted(result.counts.items()):
        console.say(f"  {console.record_label(name)}: {number}")
    console.say(console.text(mark("cli", "Pictures: {folder}"), folder=options.out.resolve()))
    if result.differing:
        names = ", ".join(map(console.record_label, result.differing))
        console.say(console.text(mark("cli", "The two sides differ: {names}"), names=names))
        return 1
    console.say(console.text(mark("cli", "Both sides hold the same.")))
    return 0


def _has_screen() -> bool:
    """Whether a window can be shown here."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
