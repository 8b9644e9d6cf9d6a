"""Settings of a machine, and the places of a profile."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.paths import Profile, default_profile
from app.settings import CATALOGUE, LANGUAGE, SYNC_MINUTES, THEME, Settings


def test_settings_survive_the_next_start(profile_dir: Path) -> None:
    """What was set is read back; what was not set has its default."""
    path = Profile(profile_dir).settings
    settings = Settings(path)
    settings.set(LANGUAGE, "kk")
    settings.set(SYNC_MINUTES, 0)

    again = Settings(path)

    assert again.text(LANGUAGE) == "kk"
    assert again.number(SYNC_MINUTES) == 0
    assert again.text(THEME) == "system"


def test_a_broken_file_keeps_nobody_from_work(tmp_path: Path) -> None:
    """A file that is no TOML, and values that do not fit, give the defaults."""
    path = tmp_path / "settings.toml"
    path.write_text('language = "tlh"\nsync_minutes = "often"\ntext_size = true\n', encoding="utf-8")
    odd = Settings(path)
    path.write_bytes(b"\xff\xfe = [")
    broken = Settings(path)

    for settings in (odd, broken):
        assert settings.text(LANGUAGE) == ""
        assert settings.number(SYNC_MINUTES) == 10


def test_keys_of_a_newer_version_stay(tmp_path: Path) -> None:
    """Writing a setting leaves keys this version does not know, with their strange letters."""
    path = tmp_path / "settings.toml"
    path.write_text('future = "Шырақ \\"қ\\" \\\\ \\u0001"\n', encoding="utf-8")
    Settings(path).set(THEME, "dark")

    text = path.read_text(encoding="utf-8")

    assert 'future = "Шырақ \\"қ\\" \\\\ \\u0001"' in text
    assert 'theme = "dark"' in text


def test_a_value_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    """Setting something outside the catalogue's bounds is a bug of the caller."""
    settings = Settings(tmp_path / "settings.toml")

    for setting, value in ((LANGUAGE, "de"), (SYNC_MINUTES, -1), (SYNC_MINUTES, True), (THEME, 1)):
        with pytest.raises(ValueError, match=setting.key):
            settings.set(setting, value)
    assert all(setting.fits(setting.default) for setting in CATALOGUE)


def test_the_default_profile_is_in_the_folder_for_programs() -> None:
    """Without --profile the data goes where the system keeps the data of programs."""
    profile = default_profile()

    assert profile.folder.parts[-2:] == ("Shyraq", "profile")
    assert profile.logs.parent == profile.backups.parent == profile.folder
