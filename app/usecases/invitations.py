"""Reading an invitation from whatever somebody brings: its file, a stick with it, a picture, or its text."""

from __future__ import annotations

from pathlib import Path

from app.domain.invitation import SUFFIX, Invitation
from app.domain.problems import InvitationDamaged, NotAnInvitation
from app.sync import invitation
from app.sync.wire import WireError
from app.usecases.stick_folder import stick_problems


def from_text(text: str, name: str = "") -> Invitation:
    """The invitation in `text`; raises NotAnInvitation, InvitationDamaged."""
    try:
        return invitation.read(text)
    except invitation.NoInvitation as error:
        raise NotAnInvitation(name=name) from error
    except WireError as error:
        raise InvitationDamaged from error


def from_picture(grey: bytes, width: int, height: int, name: str = "") -> Invitation:
    """The invitation whose QR code is in a picture, one byte per pixel; raises NotAnInvitation, InvitationDamaged."""
    from app.reports.qr_reading import codes_in

    return from_text("\n".join(codes_in(grey, width, height)), name)


def from_place(place: Path) -> Invitation:
    """The invitation in a file, or in the newest such file at the root of a stick or folder.

    Raises NotAnInvitation, InvitationDamaged and StickGone.
    """
    with stick_problems(place.parent):
        file = newest_in(place) if place.is_dir() else place
        if file is None:
            raise NotAnInvitation(name=place.name or str(place))
        with file.open("rb") as opened:
            text = opened.read(invitation.MOST_TEXT).decode("utf-8", "replace")
    return from_text(text, file.name)


def newest_in(folder: Path) -> Path | None:
    """The newest invitation at the root of a stick. Raises OSError."""
    return max(folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime, default=None)
