"""Photos and documents on their way, as the desk tells them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.records.attachments import Attachment
from app.paths import Profile
from app.settings import PHOTOS, Settings
from app.storage.opening import close_store
from app.usecases.attachments import NewFile, Place
from app.usecases.desk import Desk
from app.usecases.transfers import Waiting
from tests.support.people import make_school
from tests.support.stores import new_store


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Somebody at a school with one photo, of which nobody has said who is seen."""
    store = new_store(tmp_path)
    made = Desk(store, tmp_path, school=make_school(store))
    made.attachments.add(Place.of(made.school), NewFile("a.jpg", bytes(1000), "image/jpeg", 4, 3))
    yield made
    close_store(store)


def test_a_photo_waits_from_the_moment_it_may_leave(desk: Desk) -> None:
    """A photo is kept back until it is said that nobody is seen; then it waits to be sent, with its size."""
    assert desk.transfers.picture().kept_back == Waiting(1, 1000)
    assert desk.transfers.picture().up == Waiting(0, 0)
    (photo,) = desk.store.all(Attachment)
    desk.attachments.edit(photo.id, has_people=False)
    assert desk.transfers.picture().kept_back == Waiting(0, 0)
    assert desk.transfers.picture().up == Waiting(1, 1000)


def test_the_setting_is_read_when_it_is_asked(desk: Desk) -> None:
    """Photos pause as soon as the setting says so, without a new start."""
    assert not desk.transfers.is_paused
    Settings(Profile(desk.folder).settings).set(PHOTOS, "never")
    assert desk.transfers.is_paused
    assert desk.transfers.picture().is_paused
