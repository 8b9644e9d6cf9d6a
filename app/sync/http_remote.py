"""A server reached over HTTP: one connection kept alive, few headers, time-outs on silence and never on total time.

The only file that knows the HTTP library.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import certifi
import httpx

from app.domain.addresses import is_loopback
from app.domain.problems import (
    CodeTooOld,
    CodeUsed,
    DeviceUnknown,
    FileRefused,
    InsecureAddress,
    NotOurServer,
    NotTheirQuestion,
    NotYoursToHelp,
    Problem,
    ProtocolUnknown,
    ServerBusy,
    ServerFault,
    Stalled,
    Unreachable,
    WrongCode,
)
from app.domain.relay_address import Through
from app.sync.breaking import Breakable
from app.sync.http_tunnel import Tunnel

CONNECT_SECONDS = 20.0
STALL_SECONDS = 45.0
"""Silence in either direction after which an exchange is given up; a slow line that still moves is waited for."""
IDLE_SECONDS = 60.0
"""A connection unused for longer is opened anew: routers on the way forget it without a word."""
BUSY_SECONDS = 30
MAX_SMALL_ANSWER = 64 * 1024
MAX_FILE_ANSWER = 1024
CONTENT_TYPE = "application/octet-stream"

_NO_HEADERS: Mapping[str, str] = {}
_FILE_MEANINGS: Mapping[int, type[Problem]] = {
    401: DeviceUnknown, 403: DeviceUnknown, 404: FileRefused, 413: FileRefused, 416: FileRefused, 422: FileRefused,
    426: ProtocolUnknown,
}  # fmt: skip
_ENROL_MEANINGS: dict[int, type[Problem]] = {
    403: WrongCode, 409: CodeUsed, 410: CodeTooOld, 426: ProtocolUnknown,
}  # fmt: skip
_HOST = re.compile(r"[\w.:-]+")
_NO_CHECK_TIME = 0x200000
"""OpenSSL's X509_V_FLAG_NO_CHECK_TIME: skips the dates of a certificate and nothing else."""
_DATE_ERRORS = (9, 10)
"""X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED."""


class HttpRemote:
    """`Remote` over HTTP(S), for one thread.

    `pinned` says that the server's own key is known and every answer will be checked against it: only then does a PC
    with a wrong date get past a certificate that is fine but for its dates. Raises InsecureAddress for plain HTTP to
    another machine, unless `insecure`. `through` is a relay on the way; an exchange raises its problems then, too.
    """

    def __init__(
        self, url: str, *, insecure: bool = False, pinned: bool = False, through: Through | None = None
    ) -> None:
        self.address = checked_address(url, insecure=insecure)
        self._pinned, self._through = pinned, through
        self._client: httpx.Client | None = None
        self._check_dates = True
        self._line = Breakable()

    def exchange(self, body: Iterable[bytes]) -> Iterator[bytes]:
        """See `Remote.exchange`."""
        with self._translated(), self._answer("/s1", body) as answer:
            _check(answer, {401: DeviceUnknown, 403: DeviceUnknown, 426: ProtocolUnknown}, self.address)
            yield from answer.iter_raw()

    def enroll(self, request: bytes) -> bytes:
        """See `Remote.enroll`."""
        return self._small("/enroll", request, _ENROL_MEANINGS)

    def unlock(self, request: bytes) -> bytes:
        """See `Helps.unlock`."""
        return self._small("/unlock", request, {401: DeviceUnknown, 403: NotYoursToHelp, 409: NotTheirQuestion})

    def send_piece(self, target: str, authorization: str, piece: bytes) -> bytes:
        """See `Remote.send_piece`."""
        headers = _of_device(authorization)
        with self._translated(), self._answer(target, [piece], "PATCH", headers) as answer:
            _check(answer, _FILE_MEANINGS, self.address)
            return self._whole(answer, MAX_FILE_ANSWER)

    def fetch_piece(self, target: str, authorization: str, first: int, last: int) -> bytes:
        """See `Remote.fetch_piece`."""
        headers = {**_of_device(authorization), "Range": f"bytes={first}-{last}"}
        with self._translated(), self._answer(target, [], "GET", headers) as answer:
            _check(answer, _FILE_MEANINGS, self.address, right=206)
            if not answer.headers.get("Content-Range", "").startswith(f"bytes {first}-"):
                raise NotOurServer(address=self.address)
            return self._whole(answer, last - first + 1)

    def _whole(self, answer: httpx.Response, most: int) -> bytes:
        """All of a short answer; a longer one is not our server's."""
        received = bytearray()
        for piece in answer.iter_raw():
            received += piece
            if len(received) > most:
                raise NotOurServer(address=self.address)
        return bytes(received)

    def close(self) -> None:
        """See `Remote.close`."""
        if self._client is not None:
            self._client.close()
            self._client = None
        self._line.let_go()

    def interrupt(self) -> None:
        """End what is under way, from any thread: it raises Unreachable there."""
        self._line.cut()

    def _small(self, path: str, request: bytes, meanings: dict[int, type[Problem]]) -> bytes:
        """A small request and its whole answer."""
        with self._translated(), self._answer(path, [request]) as answer:
            _check(answer, meanings, self.address)
            return self._whole(answer, MAX_SMALL_ANSWER)

    @contextmanager
    def _answer(
        self, path: str, body: Iterable[bytes], method: str = "POST", headers: Mapping[str, str] = _NO_HEADERS
    ) -> Iterator[httpx.Response]:
        """Send, and open the answer; once more without looking at dates if only they were wrong."""
        try:
            answer = self._send(path, body, method, headers)
        except httpx.ConnectError as error:
            if not (self._pinned and self._check_dates and only_dates_wrong(error)):
                raise
            self.close()
            self._check_dates = False
            answer = self._send(path, body, method, headers)
        try:
            yield answer
        finally:
            answer.close()

    def _send(self, path: str, body: Iterable[bytes], method: str, more: Mapping[str, str]) -> httpx.Response:
        if self._client is None:
            self._client = _client(self.address, self._through, check_dates=self._check_dates)
        headers = {} if method == "GET" else {"Content-Type": CONTENT_TYPE}
        if isinstance(body, Sequence) and method != "GET":
            # Asked piece by piece: whoever goes through the body from its beginning sends it.
            headers["Content-Length"] = str(sum(len(body[place]) for place in range(len(body))))
        content = None if method == "GET" else iter(body)
        request = self._client.build_request(
            method, self.address + path, content=content, headers={**headers, **more},
            extensions={"trace": self._line.trace},
        )  # fmt: skip
        return self._client.send(request, stream=True)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Turn the library's errors into our own."""
        try:
            yield
        except httpx.ConnectTimeout as error:
            raise Unreachable(address=self.address) from error
        except httpx.TimeoutException as error:
            raise Stalled(seconds=int(STALL_SECONDS)) from error
        except httpx.DecodingError as error:
            raise NotOurServer(address=self.address) from error
        except httpx.TransportError as error:
            raise Unreachable(address=self.address) from error


def _of_device(authorization: str) -> dict[str, str]:
    """Who asks; nobody in particular for an envelope, which says so itself."""
    return {"Authorization": authorization} if authorization else {}


def checked_address(url: str, *, insecure: bool) -> str:
    """`url` without a trailing slash; `https://` is understood if nothing is said.

    Raises InsecureAddress for plain HTTP to another machine, Unreachable for what is no address.
    """
    text = url.strip()
    try:
        parsed = httpx.URL(text if "://" in text else f"https://{text}")
    except httpx.InvalidURL as error:
        raise Unreachable(address=text) from error
    if parsed.scheme not in ("http", "https") or not _HOST.fullmatch(parsed.host):
        raise Unreachable(address=text)
    if parsed.scheme == "http" and not insecure and not is_loopback(parsed.host):
        raise InsecureAddress(address=text)
    return str(parsed).rstrip("/")


def only_dates_wrong(error: BaseException) -> bool:
    """Whether a failed connection failed on nothing but the dates of a certificate."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return seen.verify_code in _DATE_ERRORS
        seen = seen.__cause__ or seen.__context__
    return False


def _client(address: str, through: Through | None, *, check_dates: bool) -> httpx.Client:
    verify = _tls(check_dates) if address.startswith("https:") else False
    limits = httpx.Limits(max_connections=1, keepalive_expiry=IDLE_SECONDS)
    client = httpx.Client(
        verify=verify,
        timeout=httpx.Timeout(STALL_SECONDS, connect=CONNECT_SECONDS),
        limits=limits,
        follow_redirects=False,
        # A proxy set for the whole machine is right for the internet and wrong for this machine and its neighbours.
        trust_env=through is None and not is_loopback(httpx.URL(address).host),
        transport=None if through is None else Tunnel(through, verify, limits),
    )
    # A quarter of a kilobyte in every request that nobody reads.
    for name in ("Accept", "Accept-Encoding", "Connection", "User-Agent"):
        del client.headers[name]
    return client


def _tls(check_dates: bool) -> ssl.SSLContext:
    """The system's authorities (a school may have its own) and the common ones, which old systems miss."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    if not check_dates:
        context.verify_flags |= ssl.VerifyFlags(_NO_CHECK_TIME)
    return context


def _check(answer: httpx.Response, meanings: Mapping[int, type[Problem]], address: str, right: int = 200) -> None:
    """Raise what a status means; something that answers in another type is a hotel's login page, not our server."""
    status = answer.status_code
    if status in meanings and _is_ours(answer):
        raise meanings[status](status=status)
    if status in (429, 503):
        after = answer.headers.get("Retry-After", "")
        raise ServerBusy(seconds=int(after) if after.isdecimal() else BUSY_SECONDS)
    if status >= 500 or (status >= 400 and _is_ours(answer)):
        raise ServerFault(status=status)
    if status != right or not _is_ours(answer):
        raise NotOurServer(address=address)


def _is_ours(answer: httpx.Response) -> bool:
    return str(answer.headers.get("Content-Type", "")) == CONTENT_TYPE
