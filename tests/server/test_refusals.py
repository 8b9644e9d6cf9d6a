"""What is wrong, too large or from a stranger is refused over a real socket with its own code, and leaves no trace."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.problems import DeviceUnknown
from app.server import exchanges
from app.sync import signing, wire
from app.usecases import serving_admin
from tests.server.bodies import MakeClient, header_of, signed, write_people
from tests.support.packing import PACKERS
from tests.support.server import (
    Client,
    LocalServer,
    asked,
    local_server,
    post,
)


def test_too_large_a_body_is_refused(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body beyond the limit is refused by what it says about itself, and by what it turns out to be."""
    assert asked(server.port, post("/s1", b"", exchanges.MAX_BODY + 1)) == (413, b"too_large")
    monkeypatch.setattr(exchanges, "MAX_BODY", 10_000)
    chunk = b"1000\r\n" + bytes(0x1000) + b"\r\n"
    head = b"POST /s1 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    status, _ = asked(server.port, head + chunk * 4 + b"0\r\n\r\n")
    assert status in (400, 413)
    assert asked(server.port, post("/enroll", bytes(70_000))) == (413, b"too_large")


def test_too_large_a_head_is_refused(server: LocalServer) -> None:
    """Twenty kilobytes of headers are not read to the end."""
    status, _ = asked(server.port, post("/s1", b"", extra=f"X-Long: {'x' * 20_000}\r\n"))
    assert status == 400


@pytest.mark.parametrize("packed", PACKERS)
def test_a_bomb_does_not_go_off(server: LocalServer, device: Client, packed: Callable[[bytes], bytes]) -> None:
    """A frame that would unpack to more than the bound is refused, signature and hash notwithstanding."""
    bomb = packed(bytes(300 * wire.MAX_FRAME // 4))
    assert len(bomb) < wire.MAX_PACKED_FRAME
    fields = wire.encode_header(header_of(device))
    header = wire.decode_request(fields)
    values = [getattr(header, name) for name in header.__struct_fields__]
    values[header.__struct_fields__.index("frames")] = (wire.frame_hash(bomb),)
    body = signed(device, wire.RequestHeader(*values)) + wire.sized(bomb)
    assert asked(server.port, post("/s1", body)) == (400, b"malformed")
    assert device.sync(server.url).complete


def test_a_frame_must_be_the_one_that_was_signed(server: LocalServer, device: Client) -> None:
    """A frame changed on the way is refused and leaves no trace."""
    write_people(device, 1)
    pieces, before = device.body(), server.count("server_log")
    changed = bytearray(pieces[1])
    changed[-1] ^= 1
    assert asked(server.port, post("/s1", pieces[0] + bytes(changed))) == (400, b"frame_hash")
    assert server.count("server_log") == before


def test_a_wrong_signature_is_refused(server: LocalServer, device: Client) -> None:
    """Whoever signs with another key is not the device, and is told no more than a stranger."""
    body = signed(device, header_of(device), signing.new_private_key())
    assert asked(server.port, post("/s1", body)) == (401, b"unknown_device")


def test_an_unknown_device_is_refused(server: LocalServer, client: MakeClient, tmp_path: Path) -> None:
    """A device of another server gets nothing here."""
    stranger = client("stranger", "Көксу")
    with local_server(str(tmp_path / "elsewhere")) as elsewhere:
        stranger.enroll(elsewhere.url, elsewhere.invite())
    with pytest.raises(DeviceUnknown):
        stranger.sync(server.url)


def test_a_revoked_device_is_refused(server: LocalServer, device: Client) -> None:
    """A device that was shut out is let in no more; what it recorded stays with it."""
    write_people(device, 1)
    serving_admin.shut_out(server.store, device.store.device)
    with pytest.raises(DeviceUnknown):
        device.sync(server.url)
    assert server.count("person") == 0
    assert device.store.counts()["pending"] == 100


@pytest.mark.parametrize("protocol", [0, wire.PROTOCOL + 1])
def test_another_protocol_is_told_so(server: LocalServer, device: Client, protocol: int) -> None:
    """A device that is too old for the server, or too new, is told that the two do not understand each other."""
    header = header_of(device)
    values = [getattr(header, name) for name in header.__struct_fields__]
    values[0] = protocol
    assert asked(server.port, post("/s1", signed(device, wire.RequestHeader(*values)))) == (426, b"protocol")


def test_garbage_is_refused(server: LocalServer) -> None:
    """Bytes that make no sense get a plain 400, whatever they are."""
    for garbage in (b"", b"\0", bytes(200), b"\xff" * 200, wire.sized(b"\xc1") + bytes(64)):
        assert asked(server.port, post("/s1", garbage))[0] == 400
        assert asked(server.port, post("/enroll", garbage))[0] == 400
