"""The poster with which a teacher shows a project at the end of the year."""

from __future__ import annotations

from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import Record, choice_field, machine_field, record, reference_field, text_field
from app.domain.text import mark


class PosterLayout(StrEnum):
    """How the parts of a poster stand on its page."""

    COLUMNS = "columns"
    PATH = "path"
    PICTURE = "picture"


class PosterLanguage(StrEnum):
    """The language of a poster's headings and labels."""

    KK = "kk"
    RU = "ru"
    EN = "en"


class PosterChart(StrEnum):
    """What the chart of a poster shows."""

    RESULTS = "results"
    MONTHS = "months"
    NONE = "none"


@record("poster", label=mark("records", "Poster"), parent="project_id", key=("project_id",), title=("headline",))
class Poster(Record):
    """What a poster says in other words than the records of its project; an empty text leaves it to the records."""

    project_id: Id = reference_field(mark("records", "Development project"), to="project")
    layout: PosterLayout = choice_field(mark("records", "Layout"), PosterLayout, default=PosterLayout.COLUMNS)
    language: PosterLanguage = choice_field(
        mark("records", "Language of the headings"), PosterLanguage, default=PosterLanguage.KK
    )
    headline: str = text_field(mark("records", "Headline"), high=200)
    question: str = text_field(mark("records", "Concern or question"), long=True, high=1000)
    did: str = text_field(mark("records", "What we did"), long=True, high=1500)
    changed: str = text_field(mark("records", "What changed"), long=True, high=1500)
    learned: str = text_field(mark("records", "What we learned"), long=True, high=1500)
    next_steps: str = text_field(mark("records", "Next steps"), long=True, high=1000)
    chart: PosterChart = choice_field(mark("records", "Chart"), PosterChart, default=PosterChart.RESULTS)
    figures_title: str = text_field(mark("records", "What the figures measure"), high=120)
    figures: str = text_field(mark("records", "Figures"), long=True, high=600)
    picture_1: str = machine_field(mark("records", "First picture"))
    caption_1: str = text_field(mark("records", "Below the first picture"), high=120)
    picture_2: str = machine_field(mark("records", "Second picture"))
    caption_2: str = text_field(mark("records", "Below the second picture"), high=120)
    picture_3: str = machine_field(mark("records", "Third picture"))
    caption_3: str = text_field(mark("records", "Below the third picture"), high=120)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The hashes of the pictures chosen, in the order of their places."""
        return tuple(filter(None, (self.picture_1, self.picture_2, self.picture_3)))
