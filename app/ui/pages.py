"""The pages of the window, in the order of the navigation rail. A page's module is imported at its first visit."""

from __future__ import annotations

from importlib import import_module

from msgspec import Struct

from app.domain.text import mark
from app.ui.context import PageFactory


class PageSpec(Struct, frozen=True):
    """One page: its key, name and icon in the rail, who sees it, and where its factory is."""

    key: str
    title: str
    icon: str
    factory: str
    """`module:function`; the function takes a `PageContext` and returns the page."""
    roles: frozenset[str] = frozenset()
    """Codes of the roles that see the page; empty means everybody."""
    at_bottom: bool = False

    def load(self) -> PageFactory:
        """Import the page. Raises ImportError or AttributeError when the registry names something that is not there."""
        module, _, function = self.factory.partition(":")
        factory: PageFactory = getattr(import_module(module), function)
        return factory


PAGES = (
    PageSpec("today", mark("pages", "Today"), "today", "app.ui.today.page:create"),
    PageSpec("sessions", mark("pages", "Sessions"), "sessions", "app.ui.sessions.page:create"),
    PageSpec("calendar", mark("pages", "Calendar"), "calendar", "app.ui.calendar.page:create"),
    PageSpec("lesson-study", mark("pages", "Lesson study"), "lesson-study", "app.ui.lesson_study.page:create"),
    PageSpec("projects", mark("pages", "Projects"), "projects", "app.ui.projects.page:create"),
    PageSpec("people", mark("pages", "People and schools"), "people", "app.ui.people.page:create"),
    PageSpec(
        "region",
        mark("pages", "Region"),
        "region",
        "app.ui.region.page:create",
        roles=frozenset({"coordinator", "administrator"}),
    ),
    PageSpec("settings", mark("pages", "Settings"), "settings", "app.ui.settings.page:create", at_bottom=True),
)


def pages_for(role: str) -> tuple[PageSpec, ...]:
    """The pages a person with `role` sees, in order; an unknown role sees those for everybody."""
    return tuple(spec for spec in PAGES if not spec.roles or role in spec.roles)
