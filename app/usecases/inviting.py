"""An invitation that carries all it needs: in a file or on paper, for whoever has no line to type a code into."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from app.domain.clock import KAZAKH_TIME
from app.domain.invitation import SUFFIX, Invitation
from app.domain.invitation_code import read as plain
from app.reports.document import Document
from app.reports.invitation_paper import invitation_paper
from app.reports.paper_words import PaperWords
from app.storage.server_store import ServerStore
from app.sync import invitation, signing
from app.sync.http_remote import checked_address
from app.sync.post_files import write_surely
from app.sync.sync_server import SyncServer
from app.usecases.serving_admin import Invited
from app.usecases.stick_folder import stick_problems


def checked(address: str) -> str:
    """The address of a server as devices keep it.

    Raises Unreachable for what is no address, InsecureAddress for one without encryption.
    """
    return checked_address(address, insecure=False)


def invitation_text(store: ServerStore, made: Invited, address: str, now_ms: int) -> str:
    """The invitation `made` to the server at `address`, signed by it."""
    key = SyncServer(store, lambda: now_ms).private_key
    return invitation.write(
        Invitation(
            address, signing.public_key(key), plain(made.code) or "", made.role, made.region_code,
            made.school, made.school_name, made.ends_ms,
        ),
        key,
    )  # fmt: skip


def invitation_document(text: str, words: Sequence[PaperWords]) -> Document:
    """The same on paper, in every language of `words`."""
    told = invitation.read(text)
    until = datetime.fromtimestamp(told.ends_ms / 1000, KAZAKH_TIME)
    return invitation_paper(told, text, f"{until:%d.%m.%Y}", words)


def write_invitation(path: Path, text: str) -> Path:
    """Put an invitation into a file, whose name gets its ending; answers the file.

    Raises StickFull, StickReadOnly, StickGone and StickFaulty.
    """
    place = path if path.name.endswith(SUFFIX) else path.with_name(path.name + SUFFIX)
    with stick_problems(place.parent):
        write_surely(place, [f"{text}\n".encode()])
    return place
