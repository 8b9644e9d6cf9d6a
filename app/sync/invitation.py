"""An invitation as text: what stands in the file and in the QR code, signed by the server that invites.

    text = "SHYRAQ:I/" and base32 of a signed message        only characters that a QR code packs tightly

The signature shows that nothing was changed or lost on the way. It cannot show that a server may be trusted: whoever
hands somebody an invitation answers for that.
"""

from __future__ import annotations

import base64
import binascii
import re
from contextlib import suppress
from dataclasses import astuple

from app.domain import invitation_code
from app.domain.invitation import Invitation
from app.sync.signed_message import FORM, check_signature, opened, signed
from app.sync.signing import KEY_BYTES
from app.sync.wire import WireError

PREFIX = "SHYRAQ:I/"
MOST_TEXT = 8 * 1024
_KIND = "shyraq invitation"
_FOUND = re.compile(r"SHYRAQ:I/([A-Z2-7]+)")


class NoInvitation(ValueError):  # noqa: N818 - what was found, not a fault
    """Text in which there is no invitation at all."""


def write(invitation: Invitation, server_private_key: bytes) -> str:
    """The text of an invitation, signed by the server it names."""
    message = signed([_KIND, FORM, *astuple(invitation)], server_private_key)
    return PREFIX + base64.b32encode(message).decode("ascii").rstrip("=")


def read(text: str) -> Invitation:
    """The invitation in `text`, whatever stands around it, in small letters, or broken into lines.

    Raises NoInvitation, and WireError for one that is not as the server wrote it.
    """
    upper = text[:MOST_TEXT].upper()
    if PREFIX not in "".join(upper.split()):
        raise NoInvitation
    found = _FOUND.search(upper)
    if found is not None:
        with suppress(WireError):
            return _decode(found[1])
    joined = _FOUND.search("".join(upper.split()))
    return _decode("" if joined is None else joined[1])


def _decode(code: str) -> Invitation:
    try:
        data = base64.b32decode(code + "=" * (-len(code) % 8))
    except binascii.Error as error:
        raise WireError("cut") from error
    match opened(data, _KIND, 8):
        case [
            str(address), bytes(key), str(code), str(role), str(region), None | bytes() as school, str(name),
            int(ends_ms),
        ] if (
            len(key) == KEY_BYTES and invitation_code.read(code) == code and (school is None or len(school) == 16)
            and 0 < ends_ms < 1 << 62
        ):  # fmt: skip
            check_signature(data, key)
            return Invitation(address, key, code, role, region, school, name, ends_ms)
    raise WireError("invitation")
