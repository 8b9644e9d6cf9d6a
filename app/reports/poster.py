"""What stands on the poster of a project: the words of its teacher, and its records where the teacher is silent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.codes import code_label
from app.domain.project_words import CONTEXT as PROJECTS
from app.domain.project_words import THEMES
from app.domain.records.people import Person
from app.domain.records.posters import Poster, PosterLanguage, PosterLayout
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.projects import ActionStatus, LogKind
from app.domain.records.schools import School
from app.domain.rules.finding import Finding, warn
from app.domain.rules.posters import check_figures, check_language
from app.domain.rules.projects import ProjectRecords
from app.domain.school_calendar import school_year_of
from app.domain.text import mark
from app.reports.charts import Chart, Translate
from app.reports.charts import in_words as chart_in_words
from app.reports.poster_charts import chart_of

SECTIONS: Mapping[str, str] = {
    "question": mark("posters", "What concerned us"),
    "did": mark("posters", "What we did"),
    "changed": mark("posters", "What changed"),
    "learned": mark("posters", "What we learned"),
    "next_steps": mark("posters", "Next steps"),
}
"""Field of the poster → its heading, in the order in which the story is told."""

_GAPS: Mapping[str, str] = {
    "question": mark("rules", "Please say in a sentence or two what concerned you, or what you asked yourself."),
    "did": mark("rules", "No action of the plan is done yet: please say here what you did."),
    "changed": mark("rules", "There is no evidence yet: please say here what changed, and how you know."),
    "learned": mark("rules", "The log holds no reflection yet: please say here what you learned."),
    "next_steps": mark("rules", "The plan holds no open action: please say here how it goes on."),
}
_MOST_LINES = 8
_FEWEST_NUMBERS = 2
_BULLETS = "•-–—*· \t"


@dataclass(frozen=True, slots=True)
class PosterSources:
    """The records a poster is made of, as far as its reader may see them."""

    records: ProjectRecords
    teacher: Person | None
    school: School | None
    cycle: ProgrammeCycle | None
    concern_is_open: bool
    """Whether everybody may read the private texts by now; before, they do not come onto a poster by themselves."""


@dataclass(frozen=True, slots=True)
class PosterSection:
    """One part of the story."""

    key: str
    heading: str
    lines: tuple[str, ...]
    is_selection: bool = False
    """Taken from records, so that the last lines may be left out where there is no room."""

    @property
    def is_list(self) -> bool:
        """Whether each line is a point of its own."""
        return len(self.lines) > 1


@dataclass(frozen=True, slots=True)
class PosterNumber:
    """A count that tells how much work there was."""

    value: int
    caption: str


@dataclass(frozen=True, slots=True)
class PosterPicture:
    """A picture by the hash of its content, and what stands below it."""

    sha256: str
    caption: str


@dataclass(frozen=True, slots=True)
class PosterContent:
    """All that stands on a poster, in its language."""

    layout: PosterLayout
    title: str
    tags: str
    authors: str
    place: str
    sections: tuple[PosterSection, ...]
    """Parts without any words are left out."""
    numbers: tuple[PosterNumber, ...]
    chart: Chart | None
    pictures: tuple[PosterPicture, ...]
    footer: str


def texts_of_records(sources: PosterSources) -> dict[str, str]:
    """Field of the poster → what the records say for it, one point a line."""
    records = sources.records
    done = [action for action in records.actions if action.status is ActionStatus.DONE]
    open_ = [action for action in records.actions if action.status in (ActionStatus.DOING, ActionStatus.PLANNED)]
    newest_first = [entry.text for entry in records.log if entry.kind is LogKind.REFLECTION]
    newest_first = newest_first or [entry.text for entry in records.log if entry.kind is LogKind.SUCCESS]
    concern = records.private.concern_text if records.private and sources.concern_is_open else ""
    return {
        "headline": records.project.title,
        "question": concern,
        "did": _joined(action.what for action in sorted(done, key=lambda each: each.done_on or date.max)),
        "changed": _joined(note.what_it_shows for note in records.evidence),
        "learned": _joined(reversed(newest_first[:_MOST_LINES])),
        "next_steps": _joined(action.what for action in open_),
    }


def poster_of(poster: Poster, sources: PosterSources, translate: Translate) -> PosterContent:
    """The poster in its language; `translate` gives the program's words in that language."""
    given = texts_of_records(sources)
    sections = []
    for key, heading in SECTIONS.items():
        own = getattr(poster, key)
        lines = _lines(own or given[key])
        if lines:
            sections.append(PosterSection(key, translate("posters", heading), lines, is_selection=not own))
    language, project = poster.language, sources.records.project
    theme = translate(PROJECTS, THEMES[project.theme]) if project.theme else ""
    subject = code_label("subjects", project.subject_code, language) if project.subject_code else ""
    return PosterContent(
        layout=poster.layout,
        title=poster.headline or given["headline"],
        tags=_dotted(theme, subject, project.grades),
        authors=_dotted(sources.teacher.full_name if sources.teacher else "", project.co_leaders),
        place=_place(sources.school, language),
        sections=tuple(sections),
        numbers=_numbers(sources.records, translate),
        chart=chart_of(poster, sources.records.log, translate),
        pictures=_pictures(poster),
        footer=_footer(sources, translate),
    )


def gaps(poster: Poster, sources: PosterSources) -> tuple[Finding, ...]:
    """What a poster still lacks, each at the field that would fill it."""
    given, sentences, private = texts_of_records(sources), dict(_GAPS), sources.records.private
    if private is not None and private.concern_text:
        closed = mark("rules", "Your concern stays private until the project has a plan: please write it for all here.")
        sentences["question"] = closed
    found = [
        warn(f"poster_without_{key}", sentence, field=key)
        for key, sentence in sentences.items()
        if not getattr(poster, key) and not given[key]
    ]
    everything = " ".join(getattr(poster, key) or given[key] for key in SECTIONS)
    return (*found, *check_figures(poster.figures), *check_language(poster.language, everything))


def in_words(content: PosterContent, translate: Translate) -> str:
    """A poster told to somebody who does not see it."""
    parts = [content.title, *(f"{part.heading}: {' '.join(part.lines)}" for part in content.sections)]
    if content.chart is not None:
        parts.append(chart_in_words(content.chart, translate))
    return ". ".join(part.rstrip(".") for part in parts)


def _numbers(records: ProjectRecords, translate: Translate) -> tuple[PosterNumber, ...]:
    done = sum(action.status is ActionStatus.DONE for action in records.actions)
    counts = (
        (len(records.consultations), mark("posters", "consultations")),
        (done, mark("posters", "actions done")),
        (len(records.log), mark("posters", "log entries")),
        (records.project.colleagues_involved or 0, mark("posters", "colleagues involved")),
        (len(records.evidence), mark("posters", "pieces of evidence")),
    )
    found = tuple(PosterNumber(count, translate("posters", caption)) for count, caption in counts if count)
    return found if len(found) >= _FEWEST_NUMBERS else ()


def _pictures(poster: Poster) -> tuple[PosterPicture, ...]:
    chosen = (
        (poster.picture_1, poster.caption_1),
        (poster.picture_2, poster.caption_2),
        (poster.picture_3, poster.caption_3),
    )
    return tuple(PosterPicture(sha256, caption) for sha256, caption in chosen if sha256)


def _place(school: School | None, language: PosterLanguage) -> str:
    if school is None:
        return ""
    in_order = {
        PosterLanguage.KK: (school.name_kk, school.name_ru, school.name_en),
        PosterLanguage.RU: (school.name_ru, school.name_kk, school.name_en),
        PosterLanguage.EN: (school.name_en, school.name_kk, school.name_ru),
    }[language]
    region = code_label("regions", school.region_code, language) if school.region_code else ""
    return _dotted(next((name for name in in_order if name), ""), school.district, region)


def _footer(sources: PosterSources, translate: Translate) -> str:
    project = sources.records.project
    years = school_year_of(project.started_on).replace("/", "–") if project.started_on else ""
    kind = translate("posters", mark("posters", "Development project led by a teacher"))
    return _dotted(kind, sources.cycle.name if sources.cycle else "", years)


def _lines(text: str) -> tuple[str, ...]:
    """The points of a text: its lines, without the bullets people type."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(line.lstrip(_BULLETS) for line in lines if line.strip(_BULLETS))


def _joined(points: object) -> str:
    texts = (" ".join(str(point).split()) for point in points)  # type: ignore[attr-defined]
    return "\n".join([text for text in texts if text][:_MOST_LINES])


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
