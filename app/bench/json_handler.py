"""The floor of the bulk figures: a bare ASGI handler that keeps gzip-JSON records in SQLite, and gives them back.

What counts as done is the same on both sides of the comparison: records that are on the disk.
"""

from __future__ import annotations

import gzip
import json
import socket
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import uvicorn

COLUMNS = (
    "id", "school_id", "surname", "given_name", "position", "subject_code", "person_code", "category_code", "phone",
    "note",
)  # fmt: skip


class Shelf:
    """One table of records in a file, written in one transaction at the durability of the program."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=FULL")
        self._database.execute(f"CREATE TABLE IF NOT EXISTS record ({', '.join(COLUMNS)}, PRIMARY KEY (id))")

    def keep(self, records: Sequence[dict[str, Any]]) -> None:
        """Insert or replace records."""
        lines = [tuple(record.get(name) for name in COLUMNS) for record in records]
        self._database.execute("BEGIN IMMEDIATE")
        self._database.executemany(f"INSERT OR REPLACE INTO record VALUES ({', '.join('?' * len(COLUMNS))})", lines)  # noqa: S608 - our own names
        self._database.execute("COMMIT")

    def all(self) -> list[dict[str, Any]]:
        """Every record."""
        return [dict(zip(COLUMNS, line, strict=True)) for line in self._database.execute("SELECT * FROM record")]

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def packed(records: Sequence[dict[str, Any]]) -> bytes:
    """Records as gzip-JSON."""
    return gzip.compress(json.dumps(records, ensure_ascii=False).encode(), 6)


def unpacked(body: bytes) -> list[dict[str, Any]]:
    """The opposite of `packed`."""
    return json.loads(gzip.decompress(body))  # type: ignore[no-any-return]


def handler(shelf: Shelf) -> Any:
    """An ASGI application over a shelf: POST keeps records, GET gives them, POST to /both answers with as many."""

    async def handle(scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["method"] == "POST":
            body = bytearray()
            while True:
                message = await receive()
                body += message.get("body", b"")
                if not message.get("more_body"):
                    break
            shelf.keep(unpacked(bytes(body)))
            answer = bytes(body) if scope["path"] == "/both" else b"ok"
        else:
            answer = packed(shelf.all())
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": answer})

    return handle


def main() -> None:
    """Serve the file that the command line names on a free port and say its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    print(f"http://127.0.0.1:{listener.getsockname()[1]}/", flush=True)
    application = handler(Shelf(Path(sys.argv[1])))
    uvicorn.Server(uvicorn.Config(application, lifespan="off", log_config=None)).run([listener])


if __name__ == "__main__":
    main()
