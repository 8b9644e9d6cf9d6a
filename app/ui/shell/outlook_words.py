"""What an exchange costs, how far it has come, and what would be lost without one, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.rules.data_budget import MEGABYTE
from app.ui.kit.tokens import Tone
from app.ui.shell.sync_view import RiskView
from app.usecases.sync_picture import Cost, Risk, SyncPicture

BAR_DAYS = 14
"""Work as old as this fills the bar."""
_WARN_DAYS = 7
_SHOWS_RATE = 1.0
"""Seconds after which a speed is told."""


class Moving(Struct, frozen=True):
    """What an exchange that is under way has done so far."""

    sent: int = 0
    received: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    seconds: float = 0.0
    is_stopping: bool = False


def cost_words(cost: Cost) -> str:
    """What waits to be sent and how long it will take; nothing if nothing waits."""
    text = size_words(cost.text) if cost.text else ""
    photos = size_words(cost.photo_bytes) if cost.photo_bytes else ""
    time = "" if cost.seconds is None else time_words(cost.seconds)
    if text and photos and time:
        source = QCoreApplication.translate(
            "sync", "{text} of text, {photos} of photos, about {time} at your last speed."
        )
    elif text and photos:
        source = QCoreApplication.translate("sync", "{text} of text, {photos} of photos.")
    elif text and time:
        source = QCoreApplication.translate("sync", "{text} of text, about {time} at your last speed.")
    elif text:
        source = QCoreApplication.translate("sync", "{text} of text.")
    elif photos and time:
        source = QCoreApplication.translate("sync", "{photos} of photos, about {time} at your last speed.")
    elif photos:
        source = QCoreApplication.translate("sync", "{photos} of photos.")
    else:
        return ""
    waiting = QCoreApplication.translate("sync", "Waiting to go: {cost}")
    return waiting.format(cost=source.format(text=text, photos=photos, time=time))


def held_words(cost: Cost) -> str:
    """The photos that may not go now; nothing if none waits."""
    held = cost.photos_held
    return QCoreApplication.translate("sync", "%n photo(s) or document(s) wait.", "", held) if held else ""


def moving_words(moving: Moving, cost: Cost) -> str:
    """How far an exchange has come, in numbers."""
    if moving.is_stopping:
        return QCoreApplication.translate("sync", "Stopping… What has gone or come is kept.")
    sent, received = moving.sent, moving.received
    said = [QCoreApplication.translate("sync", "%n change(s) received so far.", "", received)]
    if sent:
        said.insert(0, QCoreApplication.translate("sync", "%n change(s) sent.", "", sent))
    moved = moving.bytes_up + moving.bytes_down
    if moved:
        both = QCoreApplication.translate("sync", "{up} sent, {down} received.")
        said.append(both.format(up=size_words(moving.bytes_up), down=size_words(moving.bytes_down)))
    if moved and moving.seconds >= _SHOWS_RATE:
        rate = moved / moving.seconds
        speed = QCoreApplication.translate("sync", "{size} a second.")
        said.append(speed.format(size=size_words(round(rate))))
        if moving.bytes_up < cost.size:
            left = QCoreApplication.translate("sync", "About {time} left.")
            said.append(left.format(time=time_words((cost.size - moving.bytes_up) / rate)))
    return " ".join(said)


def sent_share(moving: Moving, cost: Cost) -> float | None:
    """How much of what waited has gone; None where that is not known."""
    is_known = moving.bytes_up < cost.size and not moving.is_stopping
    return moving.bytes_up / cost.size if is_known else None


def risk_view(risk: Risk, now: datetime) -> RiskView:
    """What would be lost if this computer died now, and what softens it."""
    copy = _copy_words(risk.copied, now)
    if not risk.is_any:
        safe = QCoreApplication.translate("sync", "If this computer died now, nothing would be lost.")
        return RiskView(safe, copy)
    what = ", ".join(_counted(risk))
    if risk.oldest is None:
        source = QCoreApplication.translate("sync", "If this computer died now, this would be lost: {what}.")
        return RiskView(source.format(what=what), copy, 1 / BAR_DAYS, Tone.WARN, is_any=True)
    source = QCoreApplication.translate(
        "sync", "If this computer died now, this would be lost: {what}. The oldest is from {day}."
    )
    days = max(0, (now.date() - risk.oldest.date()).days)
    tone = Tone.ERR if days >= _WARN_DAYS else Tone.WARN if days else Tone.INFO
    sentence = source.format(what=what, day=f"{risk.oldest:%d.%m.%Y}")
    return RiskView(sentence, copy, min(1.0, (days + 1) / BAR_DAYS), tone, is_any=True)


def spent_words(facts: SyncPicture) -> str:
    """What moved today, and how much of the budget that is."""
    size = size_words(facts.spent)
    if not facts.limits.megabytes:
        return QCoreApplication.translate("sync", "Today so far: {size}.").format(size=size)
    source = QCoreApplication.translate("sync", "Today so far: {size} of {budget} MB.")
    return source.format(size=size, budget=facts.limits.megabytes)


def time_words(seconds: float) -> str:
    """A length of time as people say it: nobody needs the seconds."""
    minutes = max(1, round(seconds / 60))
    if minutes < 90:
        return QCoreApplication.translate("sync", "%n minute(s)", "", minutes)
    hours = round(minutes / 60)
    return QCoreApplication.translate("sync", "%n hour(s)", "", hours)


def size_words(size: int) -> str:
    """A number of bytes as kilobytes, megabytes or gigabytes with one decimal in the language of the window."""
    if size < MEGABYTE:
        number = QLocale().toString(max(0.1, size / 1000), "f", 1)
        return QCoreApplication.translate("sync", "{number} kB").format(number=number)
    if size < 1000 * MEGABYTE:
        number = QLocale().toString(size / MEGABYTE, "f", 1)
        return QCoreApplication.translate("sync", "{number} MB").format(number=number)
    number = QLocale().toString(size / MEGABYTE / 1000, "f", 1)
    return QCoreApplication.translate("sync", "{number} GB").format(number=number)


def _counted(risk: Risk) -> Sequence[str]:
    changes, photos = risk.changes, risk.photos  # plain names: the extractor overlooks plurals counted by expressions
    counted = []
    if changes:
        counted.append(QCoreApplication.translate("sync", "%n change(s)", "", changes))
    if photos:
        counted.append(QCoreApplication.translate("sync", "%n photo(s) or document(s)", "", photos))
    return counted


def _copy_words(copied: datetime | None, now: datetime) -> str:
    if copied is None:
        return QCoreApplication.translate("sync", "There is no copy on another disk yet.")
    days = max(0, (now.date() - copied.date()).days)
    if not days:
        return QCoreApplication.translate("sync", "Last copy on another disk: today.")
    return QCoreApplication.translate("sync", "Last copy on another disk: %n day(s) ago.", "", days)
