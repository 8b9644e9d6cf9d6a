"""What this profile knows of its server, and what follows from it."""

from __future__ import annotations

from typing import Any

from app.domain.rules.rights import COORDINATOR
from app.storage import local
from app.storage.store import Store
from app.usecases.identity import identity_of
from app.usecases.practice_mark import is_practice

SERVER = "server"
"""Local value: what this profile knows of its server (`url`, `insecure`, `server_id`, `server_public_key`, …)."""
JOINING = "joining"
"""Local value: the invitation that was opened here, and what was asked with it (`joining.py`)."""
DEVICE_KEY = "device_key"
"""Local value: the private key of this device."""


def server_of(store: Store) -> dict[str, Any] | None:
    """What this profile knows of its server, or None before it is enrolled."""
    with store.reading() as connection:
        found: dict[str, Any] | None = local.read(connection, SERVER)
    return found


def may_help(store: Store) -> bool:
    """Whether somebody who answers questions over the phone works here: a coordinator whose place has a server."""
    return identity_of(store).role == COORDINATOR and server_of(store) is not None and not is_practice(store)
