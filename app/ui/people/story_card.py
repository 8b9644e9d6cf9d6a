"""What a person has taken part in, across schools and programmes, the latest first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.certificate_words import hours_text
from app.ui.context import PageContext
from app.ui.kit.base import label
from app.ui.kit.card import Card
from app.ui.kit.day_text import show_day
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.tokens import Tone
from app.ui.people.words import story_word
from app.usecases.person_story import PersonStory, StoryKind, StoryLine

_ICONS = {
    StoryKind.SESSION: "sessions", StoryKind.CYCLE: "lesson-study", StoryKind.LESSON: "book",
    StoryKind.PROJECT: "projects",
}  # fmt: skip
_PLACES = {
    StoryKind.SESSION: ("sessions", "event"), StoryKind.CYCLE: ("lesson-study", "cycle"),
    StoryKind.LESSON: ("lesson-study", "lesson"), StoryKind.PROJECT: ("projects", "project"),
}  # fmt: skip
_MOST_IN_SIGHT = 6


class StoryCard(Card):
    """A row leads to its place."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Takes part in"), parent=parent)
        self._context = context
        self._sums = label("", "caption", wrap=True)
        self.rows = RecordList(self.tr("Takes part in"))
        self.rows.opened.connect(self._go)
        self.add(self._sums, self.rows)

    def show_story(self, story: PersonStory) -> None:
        """Show the story of one person."""
        self.rows.show_rows([self._row(line) for line in story.lines])
        self.rows.setVisible(bool(story.lines))
        height = self.rows.sizeHintForRow(0) if story.lines else 0
        self.rows.setFixedHeight(min(_MOST_IN_SIGHT, len(story.lines)) * height + 6)
        self._sums.setText(self._together(story) if story.lines else self.tr("Nothing yet."))

    def _together(self, story: PersonStory) -> str:
        sessions, cycles, projects = (
            story.count(kind) for kind in (StoryKind.SESSION, StoryKind.CYCLE, StoryKind.PROJECT)
        )
        parts = [
            self.tr("%n event(s)", "", sessions) if sessions else "",
            self.tr("{hours} h credited").format(hours=self._hours(story.half_hours)) if story.half_hours else "",
            self.tr("%n lesson study cycle(s)", "", cycles) if cycles else "",
            self.tr("%n project(s)", "", projects) if projects else "",
        ]
        return " · ".join(part for part in parts if part)

    def _row(self, line: StoryLine) -> ListRow:
        parts = (show_day(line.day) if line.day else "", self._kind(line), line.place, line.programme)
        chip = ""
        if line.half_hours is not None and line.planned_half_hours:
            hours, planned = self._hours(line.half_hours), self._hours(line.planned_half_hours)
            chip = self.tr("{hours} of {planned} h").format(hours=hours, planned=planned)
        elif line.role is not None and line.kind is StoryKind.PROJECT:
            chip = story_word(line.role)
        tone = Tone.OK if line.kind is StoryKind.SESSION else Tone.INFO
        title = line.title or self.tr("Without a title")
        return ListRow(line, title, " · ".join(part for part in parts if part), chip, tone, _ICONS[line.kind])

    def _hours(self, half_hours: int) -> str:
        return hours_text(half_hours, self._context.language)

    def _kind(self, line: StoryLine) -> str:
        if line.kind is StoryKind.LESSON:
            return self.tr("taught a research lesson")
        if line.role is None or line.kind is StoryKind.PROJECT:
            return ""
        return story_word(line.role)

    def _go(self, key: object) -> None:
        line: StoryLine = key  # type: ignore[assignment]  # rows of this list carry their line
        page, argument = _PLACES[line.kind]
        self._context.navigate(page, **{argument: line.row})
