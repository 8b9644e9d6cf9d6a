"""The file of a PIN: what it lets in, and that neither restarts nor power cuts give tries back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.pin import wait_after
from app.domain.problems import PinTooSoon, StorageReadOnly
from app.storage import pin_file
from app.storage.pin_file import PinFile


@dataclass
class Clock:
    """Seconds that go on when a test says so."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still."""
    return Clock()


def file_in(folder: Path, clock: Clock) -> PinFile:
    """The PIN of the place in `folder`, as a fresh start of the program finds it."""
    return PinFile(folder / "pin.json", clock)


def test_only_the_pin_opens(tmp_path: Path, clock: Clock) -> None:
    """The PIN opens, another one does not; the file holds neither of them."""
    kept = file_in(tmp_path, clock)
    kept.choose("4821")
    assert kept.is_set
    assert not kept.opens("4822")
    clock.now += 1
    assert kept.opens("4821")
    assert "4821" not in (tmp_path / "pin.json").read_text(encoding="utf-8")


def test_no_pin_keeps_nobody_out(tmp_path: Path, clock: Clock) -> None:
    """Without a file, after it was removed, and with one that cannot be read, everybody may work."""
    kept = file_in(tmp_path, clock)
    assert not kept.is_set
    kept.choose("4821")
    kept.remove()
    assert not kept.is_set
    (tmp_path / "pin.json").write_text("{ half a fi", encoding="utf-8")
    assert file_in(tmp_path, clock).opens("1111")


@settings(max_examples=25)
@given(st.lists(st.sampled_from(["wrong", "right", "restart", "wait"]), max_size=12))
def test_wrong_tries_slow_down_whatever_happens(steps: list[str]) -> None:
    """The wait is always that of the wrong tries since the last right one, and no restart shortens it."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(pin_file, "_digest", lambda secret, salt=None: f"{(salt or b's').hex()} {secret}")
        clock, wrong = Clock(), 0
        kept = file_in(Path(folder), clock)
        kept.choose("4821")
        for step in steps:
            if step == "restart":
                kept = file_in(Path(folder), clock)
                assert kept.wait() == pytest.approx(wait_after(wrong))
                continue
            if step == "wait":
                clock.now += kept.wait()
                assert kept.wait() == 0
                continue
            if kept.wait() > 0:
                with pytest.raises(PinTooSoon):
                    kept.opens("4821")
                continue
            is_right = step == "right"
            assert kept.opens("4821" if is_right else "0000") is is_right
            wrong = 0 if is_right else wrong + 1
            assert kept.wait() == pytest.approx(wait_after(wrong))


def test_a_try_counts_before_it_is_judged(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever pulls the plug while a PIN is judged has spent the try."""
    kept = file_in(tmp_path, clock)
    kept.choose("4821")

    def power_cut(_digest: str, _secret: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(pin_file, "_fits", power_cut)
    with pytest.raises(KeyboardInterrupt):
        kept.opens("0000")
    assert file_in(tmp_path, clock).wait() == 1


def test_the_paper_opens_until_there_is_another_pin(tmp_path: Path, clock: Clock) -> None:
    """The code on paper opens, also after a power cut before the new PIN; the next PIN has another code."""
    kept = file_in(tmp_path, clock)
    paper = kept.choose("4821")
    assert kept.opens_by_paper(paper)
    assert file_in(tmp_path, clock).opens_by_paper(paper)
    other = kept.choose("7777")
    assert not kept.opens_by_paper(paper)
    clock.now += 1
    assert kept.opens_by_paper(other)


def test_renewals_are_remembered(tmp_path: Path, clock: Clock) -> None:
    """That a forgotten PIN was set anew stays written down, whatever PINs follow."""
    kept = file_in(tmp_path, clock)
    kept.choose("4821")
    kept.note_renewal("phone", 1_700_000_000_000)
    kept.choose("1234")
    assert file_in(tmp_path, clock).renewed == (("phone", 1_700_000_000_000),)


def test_a_folder_that_takes_nothing_says_so(tmp_path: Path, clock: Clock) -> None:
    """A PIN that cannot be written is a problem in words, and none is set."""
    (tmp_path / "place").write_text("not a folder", encoding="utf-8")
    kept = file_in(tmp_path / "place", clock)
    with pytest.raises(StorageReadOnly):
        kept.choose("4821")
    assert not kept.is_set
