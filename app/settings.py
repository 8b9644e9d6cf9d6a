"""The catalogue of settings, and a typed reader and writer of the profile's TOML file.

Dialog, command line and manual read the catalogue. What stands here belongs to the machine; what belongs to the person
is a record and travels with them. A file that cannot be read, or a value that does not fit, gives the default: a typing
error in a settings file must not keep anybody from work.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.text import mark

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its key in the file, what it is called and what it is for."""

    key: str
    default: Value
    label: str
    help: str
    options: tuple[str, ...] = ()
    """Allowed codes of a text; empty for free text."""
    low: int = 0
    high: int = 0
    """Bounds of a number."""

    def fits(self, value: object) -> bool:
        """Whether `value` may be stored under this key."""
        if type(value) is not type(self.default):
            return False
        if isinstance(value, int) and not isinstance(value, bool):
            return self.low <= value <= self.high
        return not self.options or value in self.options


LANGUAGE: Final = Setting(
    "language", "", mark("settings", "Language"),
    mark("settings", "Language of the window and of messages; empty follows the system."), ("", "kk", "ru", "en"),
)  # fmt: skip
THEME: Final = Setting(
    "theme", "system", mark("settings", "Appearance"),
    mark("settings", "Light, dark, or as the system."), ("system", "light", "dark"),
)  # fmt: skip
TEXT_SIZE: Final = Setting(
    "text_size", 100, mark("settings", "Text size, %"),
    mark("settings", "Size of all texts compared with the normal one."), low=80, high=160,
)  # fmt: skip
SYNC_MINUTES: Final = Setting(
    "sync_minutes", 10, mark("settings", "Exchange every … minutes"),
    mark("settings", "How often data is exchanged by itself; 0 means only when you press the button."),
    low=0, high=1440,
)  # fmt: skip
PHOTOS: Final = Setting(
    "photos", "always", mark("settings", "Photos and documents"),
    mark("settings", "Texts are small and always go. Photos cost the most."), ("always", "stick", "never"),
)  # fmt: skip
DATA_BUDGET: Final = Setting(
    "data_budget", 0, mark("settings", "Data per day, MB"),
    mark("settings", "When it is used up, nothing goes by itself until tomorrow; photos stop a little earlier."),
    low=0, high=100_000,
)  # fmt: skip
RELAY: Final = Setting(
    "relay", False, mark("settings", "Let other computers of the school go through this one"),
    mark("settings", "Computers that were let in with a code reach the server over the line of this one."),
)  # fmt: skip
LOCK_MINUTES: Final = Setting(
    "lock_minutes", 15, mark("settings", "Lock after … minutes without a key"),
    mark("settings", "Then the PIN is asked again; 0 for never. Without a PIN nothing is locked."),
    low=0, high=240,
)  # fmt: skip
LOG_LEVEL: Final = Setting(
    "log_level", "info", mark("settings", "Detail of the log"),
    mark("settings", "How much is written into the log files; they never contain names."),
    ("debug", "info", "warning"),
)  # fmt: skip

CATALOGUE: Final = (LANGUAGE, THEME, TEXT_SIZE, SYNC_MINUTES, PHOTOS, DATA_BUDGET, RELAY, LOCK_MINUTES, LOG_LEVEL)


class Settings:
    """The settings of one profile. Keys this version does not know are kept as they are."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, object] = dict(_read(path))

    def value(self, setting: Setting) -> Value:
        """The value of a setting, of whatever type."""
        return self._value(setting)

    def text(self, setting: Setting) -> str:
        """The value of a setting that is a text."""
        return str(self._value(setting))

    def number(self, setting: Setting) -> int:
        """The value of a setting that is a number."""
        return int(self._value(setting))

    def set(self, setting: Setting, value: Value) -> None:
        """Store `value` at once. Raises ValueError for one that does not fit, OSError if the file cannot be written."""
        if not setting.fits(value):
            raise ValueError(setting.key, value)
        self._values[setting.key] = value
        lines = [f"{key} = {_toml(stored)}\n" for key, stored in sorted(self._values.items())]
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_suffix(".new")
        fresh.write_text("".join(lines), encoding="utf-8")
        os.replace(fresh, self._path)

    def _value(self, setting: Setting) -> Value:
        value = self._values.get(setting.key)
        return value if isinstance(value, str | int) and setting.fits(value) else setting.default


def _read(path: Path) -> Mapping[str, object]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return {}
    import tomllib  # here, because most profiles have no such file, and the first paint waits for every import

    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}
    return {key: value for key, value in values.items() if isinstance(value, str | int | bool)}


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04X}" for c in text) + '"'
