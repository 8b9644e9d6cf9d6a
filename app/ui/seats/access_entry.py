"""One computer in the list of who may see and change what: the facts, what a coordinator may do, and what was asked."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.domain import access_words, role_words
from app.ui.kit import tokens
from app.ui.kit.base import Item, button, column, icon_button, icon_label, label, row, set_kind
from app.ui.kit.chips import ChipLabel
from app.ui.kit.icons import icon
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label
from app.usecases.access import AccessLine, WishLine


class Deeds(Struct, frozen=True):
    """What is called when a coordinator chooses something; the wish at hand comes along."""

    another_role: Callable[[AccessLine], None]
    further_school: Callable[[AccessLine], None]
    again: Callable[[AccessLine], None]
    end: Callable[[AccessLine], None]
    close: Callable[[WishLine], None]


class AccessEntry(QWidget):
    """Without deeds it only says how things are."""

    def __init__(self, line: AccessLine, facts: str, chip: ChipLabel | None, deeds: Deeds | None = None) -> None:
        super().__init__()
        set_kind(self, "plain")
        self.line, self._deeds = line, deeds
        sign = icon_label("user" if line.person else "computer", "text2")
        words = column(label(who(line), wrap=True), label(facts, "caption", wrap=True), gap=0)
        top = row(column(sign, None, gap=0), gap=tokens.GAP_LIST)
        top.addLayout(words, 1)
        if chip is not None:
            top.addWidget(chip)
        self.more = icon_button("more", self.tr("Change the access: {who}").format(who=who(line)), self._open_menu)
        self._menu = QMenu(self)
        top.addWidget(self.more)
        if deeds is None or not self._offer(deeds):
            self.more.hide()
        items: list[Item] = [top]
        if deeds is not None:
            items += [self._wish(wish, deeds) for wish in line.wishes]
        self.setLayout(column(*items, gap=tokens.GAP))

    def _open_menu(self) -> None:
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _offer(self, deeds: Deeds) -> bool:
        """Fill the menu with what may be asked and does not wait already; whether there is anything."""
        line = self.line
        is_asked = any(wish.waits and not wish.further for wish in line.wishes)
        offers: list[tuple[str, str, Callable[[AccessLine], None]]] = []
        if line.stands and not is_asked:
            offers.append(("people", self.tr("Another role…"), deeds.another_role))
        if line.stands:
            offers.append(("school", self.tr("One more school…"), deeds.further_school))
        if line.until is not None and not line.is_shut_out and not is_asked:
            offers.append(("restore", self.tr("Give access again…"), deeds.again))
        if line.until is None and not is_asked:
            offers.append(("lock", self.tr("End the access…"), deeds.end))
        for sign, text, deed in offers:
            self._menu.addAction(icon(sign), text).triggered.connect(lambda _checked=False, deed=deed: deed(line))
        return bool(offers)

    def _wish(self, wish: WishLine, deeds: Deeds) -> QVBoxLayout:
        """What was asked, how it stands, and the way to be done with it."""
        asked = self._asked(wish)
        if wish.waits:
            chip, done, reason = ChipLabel(self.tr("Waits for the server"), Tone.INFO), self.tr("Take back"), ""
        else:
            chip, done = ChipLabel(self.tr("Refused"), Tone.WARN), self.tr("Put away")
            reason = tr_label(access_words.CONTEXT, access_words.REFUSED.get(wish.answer, access_words.OTHER))
        close = button(done, lambda: deeds.close(wish), kind="link")
        close.setAccessibleDescription(asked)
        line, top = row(gap=tokens.GAP_LIST), Qt.AlignmentFlag.AlignTop
        line.addLayout(column(tokens.GAP_TIGHT, chip, None, gap=0))
        words = column(tokens.GAP_TIGHT + 2, label(asked, "caption", wrap=True), *_reasons(reason), None, gap=0)
        line.addLayout(words, 1)
        line.addWidget(close, 0, top)
        made = column(line)
        made.setContentsMargins(tokens.GAP_LIST + _SIGN, 0, 0, 0)
        return made

    def _asked(self, wish: WishLine) -> str:
        role, before = role_name(wish.role), role_name(wish.role_before)
        if wish.further:
            text = self.tr("Asked on {day}: access to {school} too, as {role}.")
        elif not wish.role:
            text = self.tr("Asked on {day}: the access ends.")
        elif wish.role_before:
            text = self.tr("Asked on {day}: from “{before}” to “{role}”.")
        else:
            text = self.tr("Asked on {day}: access again, as {role}.")
        day = "" if wish.asked is None else f"{wish.asked:%d.%m.%Y}"
        return text.format(day=day, role=role, before=before, school=wish.further)


_SIGN = 20


def _reasons(reason: str) -> list[Item]:
    return [label(reason, "caption", wrap=True)] if reason else []


def who(line: AccessLine) -> str:
    """Person or machine, as it is called in the list."""
    return line.person or line.computer or "–"


def role_name(role: str) -> str:
    """A role in words; the code of one that only a newer program knows."""
    return tr_label(role_words.CONTEXT, role_words.NAMES[role]) if role in role_words.NAMES else role
