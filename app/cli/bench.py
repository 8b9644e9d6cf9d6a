"""`shyraq bench`: measure speed, size and memory on this computer."""

from __future__ import annotations

from argparse import Namespace

from app.cli.commands import Commands, add_json
from app.cli.console import Console
from app.domain.text import mark


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("bench", mark("cli", "measure speed, size and memory on this computer"), run_bench)
    words = mark("cli", "measure exchanges over a slow line, and what a server stands")
    parser.add_argument("--sync", action="store_true", help=commands.text(words))
    add_json(parser, commands.text(mark("cli", "answer with one JSON object")))


def run_bench(console: Console, options: Namespace) -> int:
    """Print each figure with its floor and target; exit code 1 if a target was missed."""
    from app.bench.run import run
    from app.bench.sync_run import run_sync

    results = []
    for result in run_sync() if options.sync else run():
        results.append(result)
        floor = "" if result.floor is None else f"{result.floor:.4g}"
        ratio = "" if result.ratio is None else f"{result.ratio:.2f} ×"
        verdict = "+" if result.ok else "–"
        console.say(
            f"{verdict} {result.name:52} {result.value:9.4g} {result.unit:8} {floor:>8} {ratio:>9}  {result.target}"
        )
    console.answer({"results": [result.facts() for result in results]})
    return 0 if all(result.ok for result in results) else 1
