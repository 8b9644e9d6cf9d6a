"""One theme for the whole program: Fusion, our palette, a style sheet made from the tokens; switched live.

`theme()` gives the installed one. Widgets that paint themselves read `theme().color("primary")` at paint time, so
they follow a switch without code; those that keep something derived from colours listen to `theme().changed`.
"""

from __future__ import annotations

import sys
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from app.domain.resources import resource_path
from app.ui.kit import tokens
from app.ui.kit.tokens import DARK, LIGHT, Colours, Scheme

_STYLES = resource_path("styles")
_FONTS = ["Segoe UI", "Noto Sans"] if sys.platform == "win32" else ["Noto Sans", "DejaVu Sans"]
_SIZES = {
    "base": tokens.BASE,
    "caption": tokens.CAPTION,
    "chip": tokens.CHIP,
    "section": tokens.SECTION,
    "title": tokens.TITLE,
    "big": tokens.BIG,
}
_installed: Theme | None = None


class Theme(QObject):
    """The look of the running program. Create one per process with `install`."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._hints: QStyleHints = app.styleHints()  # a temporary would be deleted under its own signal
        self._hints.colorSchemeChanged.connect(self._on_system_scheme)
        self._scheme = Scheme.SYSTEM
        self._percent = 100
        self._colors: dict[str, QColor] = {}
        self._worn: tuple[Colours, int] | None = None
        self.colours: Colours = LIGHT

    @property
    def scheme(self) -> Scheme:
        """What the person chose; `colours` says what that means now."""
        return self._scheme

    @property
    def text_percent(self) -> int:
        """Text size in per cent, one of `tokens.TEXT_SIZES`."""
        return self._percent

    def color(self, name: str) -> QColor:
        """The colour token `name` as a QColor. Raises AttributeError for an unknown name."""
        color = self._colors.get(name)
        if color is None:
            color = self._colors[name] = QColor(getattr(self.colours, name))
        return color

    def px(self, size: int) -> int:
        """`size` logical pixels of type at the chosen text size."""
        return round(size * self._percent / 100)

    def font(self, size: int = tokens.BASE, *, strong: bool = False) -> QFont:
        """The program's font at `size` pixels (scaled), semi-bold when `strong`."""
        font = QFont(_FONTS)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def choose(self, scheme: Scheme, text_percent: int = 100) -> None:
        """Use `scheme` and `text_percent` from now on, in every open window; what looks so already is left alone."""
        dark = scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and self._hints.colorScheme() == Qt.ColorScheme.Dark)
        worn, self._worn = self._worn, (DARK if dark else LIGHT, text_percent)
        self._scheme, self._percent = scheme, text_percent
        if worn == self._worn:
            return  # a new style sheet polishes every widget there is
        self.colours = self._worn[0]
        self._colors.clear()
        self._app.setFont(self.font())
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours, text_percent))
        self.changed.emit()

    def _on_system_scheme(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self.choose(self._scheme, self._percent)


def install(app: QApplication, scheme: Scheme = Scheme.SYSTEM, text_percent: int = 100) -> Theme:
    """Give `app` our look and return the theme that keeps it; the second call only switches."""
    global _installed
    if _installed is None or _installed._app is not app:
        if app.style().name() != "fusion":  # what it wears already costs as much as the first time
            app.setStyle("Fusion")
        _installed = Theme(app)
    _installed.choose(scheme, text_percent)
    return _installed


def theme() -> Theme:
    """The installed theme. Raises RuntimeError before `install`."""
    if _installed is None:
        raise RuntimeError("no theme installed yet")
    return _installed


def style_sheet(colours: Colours, text_percent: int) -> str:
    """The style sheet of the program for these colours and this text size."""
    values: dict[str, str] = colours._asdict()
    values |= {f"{name}_px": f"{round(size * text_percent / 100)}px" for name, size in _SIZES.items()}
    inner = round((tokens.CONTROL_HEIGHT - 2) * max(1.0, text_percent / 112))  # a field grows once the text needs it
    pill = inner - 2  # 32 px with its border: a fingertip
    heights = {"control": inner, "focused": inner - 2, "pill_height": pill, "pill_focused": pill - 2}
    heights |= {"pill": pill // 2 + 1, "rail_item": inner + 4}
    values |= {f"{name}_px": f"{height}px" for name, height in heights.items()}
    values["focus_on_primary"] = colours.text
    values["line"] = colours.surface2
    values["marks"] = f"{_STYLES.as_posix()}/{'dark' if colours is DARK else 'light'}"
    return Template((_STYLES / "shyraq.qss").read_text(encoding="utf-8")).substitute(values)


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, value in (
        ((role.Window,), colours.canvas),
        ((role.Base, role.Button), colours.surface),
        ((role.AlternateBase, role.Midlight), colours.surface2),
        ((role.WindowText, role.Text, role.ButtonText, role.HighlightedText), colours.text),
        ((role.PlaceholderText,), colours.text2),
        ((role.Highlight,), colours.soft),
        ((role.Accent, role.Link, role.LinkVisited), colours.primary),
        ((role.ToolTipBase,), colours.toast),
        ((role.ToolTipText,), colours.toast_text),
        ((role.Mid, role.Dark), colours.border),
    ):
        for each in roles:
            palette.setColor(each, QColor(value))
    for disabled in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, disabled, QColor(colours.text2))
    return palette
