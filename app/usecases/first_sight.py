"""What the window shows before the store is open: what the first page would have shown, had it stayed.

Opening the store takes as long as everything else of a start together, and what the page showed last is still true if
nobody has written since. Nothing here needs the storage libraries on the way in.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from app.domain.clock import KAZAKH_TIME
from app.domain.ids import Id
from app.storage.first_sight import keep_sight, kept_sight
from app.usecases.today_picture import TodayPicture
from app.version import VERSION

if TYPE_CHECKING:
    from app.usecases.desk import Desk

_DAYS = 3
"""Of this many days to come, too: a Monday follows a Friday."""


class FirstSight(Struct, frozen=True):
    """Who sits here, and the first page as it looks on one day."""

    who: Id
    school: Id
    role: str
    school_name: str
    day: date
    picture: TodayPicture


class _Kept(Struct, frozen=True):
    """What is written down at the end of a window."""

    version: str
    who: Id
    school: Id
    role: str
    school_names: dict[str, str]
    """By language."""
    pictures: dict[date, TodayPicture]


def sight_for_next(desk: Desk) -> bytes | None:
    """What to keep of `desk` when its window goes, while its store is still open; runs on the `read` lane.

    None for a place where nobody works or somebody only practises, and where the page shows records and not just their
    titles (`OwnPicture`): to read those back takes the record classes, and they take as long as the store.
    """
    from app.texts import LANGUAGES
    from app.usecases.identity import identity_of, school_name_at
    from app.usecases.practice_mark import is_practice

    if desk.sees_part or not identity_of(desk.store).is_known or is_practice(desk.store):
        return None
    now = desk.now()
    days = (datetime.combine(now.date() + timedelta(days=n), clock_time(), KAZAKH_TIME) for n in range(1, _DAYS + 1))
    return msgspec.msgpack.encode(_Kept(
        VERSION, desk.who, desk.school, desk.store.role,
        {language: school_name_at(desk, language) for language in LANGUAGES},
        {moment.date(): desk.overview.picture(moment) for moment in (now, *days)},
    ))  # fmt: skip


def keep_for_next(folder: Path, sight: bytes) -> None:
    """Keep what `sight_for_next` gave, once the store is closed."""
    keep_sight(folder, sight)


def first_sight(folder: Path, language: str, now_ms: int) -> FirstSight | None:
    """What may be shown in `folder` at this moment of the machine's clock; None where nobody knows."""
    content = kept_sight(folder)
    if content is None:
        return None
    try:
        kept = msgspec.msgpack.decode(content, type=_Kept)
    except msgspec.MsgspecError:
        return None
    day = datetime.fromtimestamp(now_ms / 1000, KAZAKH_TIME).date()
    picture = kept.pictures.get(day)
    if picture is None or kept.version != VERSION:
        return None
    return FirstSight(kept.who, kept.school, kept.role, kept.school_names.get(language, ""), day, picture)
