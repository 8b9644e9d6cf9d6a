"""Language, look, size of texts, and who sits here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.people_words import CONTEXT as PEOPLE
from app.domain.people_words import ROLES
from app.settings import LANGUAGE, TEXT_SIZE, THEME, Setting
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import FilterChips
from app.ui.kit.form_field import FormField
from app.ui.kit.page import CardPage
from app.ui.practice.settings_card import PracticeCard
from app.ui.translate import LANGUAGE_NAMES, LANGUAGES, tr_label
from app.usecases.identity import owner_of
from app.usecases.people import school_title

if TYPE_CHECKING:
    from app.domain.records.people import Person
    from app.domain.records.schools import School


class GeneralSection(CardPage):
    """Every choice shows at once and is kept."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.language = self._choice(LANGUAGE, [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
        schemes = [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        self.theme = self._choice(THEME, schemes)
        self.text_size = self._choice(TEXT_SIZE, [(str(size), f"{size} %") for size in tokens.TEXT_SIZES])
        look = Card(self.tr("Look and language"))
        look.add(
            FormField(tr_label("settings", LANGUAGE.label), self.language, self.tr("The window changes at once.")),
            FormField(tr_label("settings", THEME.label), self.theme, tr_label("settings", THEME.help)),
            FormField(tr_label("settings", TEXT_SIZE.label), self.text_size, tr_label("settings", TEXT_SIZE.help)),
        )
        self._name, self._about = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self._entry = button(self.tr("Open my entry"), self._open_entry, icon_name="user")
        person = Card(self.tr("Who sits here"))
        person.add(
            self._name, self._about,
            label(self.tr("Every change is written in this name. Another person has a place of their own."),
                  "caption", wrap=True),
            row(self._entry, None),
        )  # fmt: skip
        self.practice = PracticeCard(context)
        for card in (look, person, self.practice):
            self.add(card)
        self.add(None)

    def refresh(self) -> None:
        """Read who sits here."""
        desk = self._context.desk
        self._context.background.run("read", lambda: owner_of(desk), owner=self, done=self._show)

    def _show(self, found: tuple[Person | None, School | None]) -> None:
        person, school = found
        self._name.setText(self.tr("Nobody yet") if person is None else person.full_name)
        roles = [] if person is None else [tr_label(PEOPLE, ROLES[role]) for role in sorted(person.roles)]
        self._about.setText(" · ".join(part for part in (*roles, school_title(school, self._context.language)) if part))
        self._entry.setVisible(person is not None)

    def _choice(self, setting: Setting, choices: list[tuple[str, str]]) -> FilterChips:
        machine = self._context.machine
        chips = FilterChips(tr_label("settings", setting.label))
        chips.set_choices(choices, None if machine is None else str(machine.value(setting)))
        if machine is not None:
            kind = type(setting.default)
            chips.chosen.connect(lambda code: machine.choose(setting, kind(code)))
        return chips

    def _open_entry(self) -> None:
        self._context.navigate("people", person=self._context.desk.who)
