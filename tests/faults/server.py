"""The server of a run with faults: the real one, whose patience is scaled like everything else.

python -m tests.faults.server DATABASE PORT FASTER
"""

from __future__ import annotations

import sys

from app.server import serve, streaming
from app.storage import server_guard
from tests.support.server import now_ms


def main(database: str, port: str, faster: str) -> None:
    """Serve until told to stop."""
    scale = float(faster)
    streaming.STALL_SECONDS /= scale
    streaming.Body.__init__.__defaults__ = (streaming.STALL_SECONDS,)
    server_guard.ServingBeat.__init__.__defaults__ = (server_guard.BEAT_SECONDS / scale,)
    serve.run(database, port=int(port), now_ms=now_ms, say=lambda line: print(line, flush=True))


if __name__ == "__main__":
    main(*sys.argv[1:])
