"""`shyraq serve`: run a server."""

from __future__ import annotations

import logging
import sys
import time
from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.commands import Commands
from app.cli.console import Console
from app.domain.text import mark

DEFAULT_PORT = 8470


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("serve", mark("cli", "run a server"), serve)
    add_database(commands, parser)
    host_help = commands.text(mark("cli", "address to listen on; without it only this computer can connect"))
    port_help = commands.text(mark("cli", "port to listen on; 0 takes a free one"))
    parser.add_argument("--host", default="127.0.0.1", metavar="HOST", help=host_help)
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, metavar="PORT", help=port_help)
    files_help = commands.text(mark("cli", "folder for photos and documents; without it beside the database"))
    parser.add_argument("--files", type=Path, metavar="DIR", help=files_help)
    insecure_help = commands.text(mark("cli", "allow other computers without encryption, for trials"))
    parser.add_argument("--insecure", action="store_true", help=insecure_help)


def add_database(commands: Commands, parser: ArgumentParser) -> None:
    """Let the command name the server's database."""
    help_text = commands.text(mark("cli", "folder of the server's data, or a PostgreSQL address (postgresql://…)"))
    parser.add_argument("--database", default="", metavar="URL", help=help_text)


def database(console: Console, options: Namespace) -> str:
    """The database that was named, or the folder beside the profile."""
    return options.database or str(console.profile.folder.with_name("server"))


def _files(console: Console, options: Namespace) -> Path | None:
    """The folder for files that was named; for a PostgreSQL database otherwise one beside the profile."""
    from app.storage.attachments import SERVED
    from app.storage.server_store import is_url

    if options.files is None and is_url(options.database):
        return console.profile.folder.with_name("server") / SERVED
    named: Path | None = options.files
    return named


def now_ms() -> int:
    """The machine's time, milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def serve(console: Console, options: Namespace) -> int:
    """Serve until the process is asked to stop."""
    from app.server.serve import UnusableAddressError, run

    _log_to_error_output()
    if options.insecure:
        print(console.text(mark("cli", "Warning: whoever is on this network can read what is sent.")), file=sys.stderr)
    try:
        run(
            database(console, options), options.host, options.port,
            now_ms=now_ms, files=_files(console, options), insecure=options.insecure, say=_say_at_once,
        )  # fmt: skip
    except UnusableAddressError as error:
        sentence = mark("cli", "The address {host}:{port} cannot be used: {reason}.")
        print(console.text(sentence, host=options.host, port=options.port, reason=error), file=sys.stderr)
        return 1
    return 0


def _say_at_once(line: str) -> None:
    """Whoever started this process may be waiting for the line."""
    print(line, flush=True)


def _log_to_error_output() -> None:
    from app.logs import RedactingFormatter

    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.getLogger("alembic").setLevel(logging.WARNING)
