"""The floor of the bulk figures: a bare ASGI handler that reads gzip-JSON, keeps it, and gives it back."""

from __future__ import annotations

import gzip
import json
import socket
from typing import Any

import uvicorn

_kept: list[bytes] = [b"[]"]


async def handle(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """POST keeps records, GET gives them."""
    if scope["method"] == "POST":
        body = bytearray()
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        _kept[0] = json.dumps(json.loads(gzip.decompress(bytes(body))), ensure_ascii=False).encode()
        answer = b"ok"
    else:
        answer = gzip.compress(_kept[0], 6)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": answer})


def main() -> None:
    """Serve on a free port and say its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    print(f"http://127.0.0.1:{listener.getsockname()[1]}/", flush=True)
    uvicorn.Server(uvicorn.Config(handle, lifespan="off", log_config=None)).run([listener])


if __name__ == "__main__":
    main()
