"""The portfolio as a paper: every part of its content list that has something to show, and the list itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.choice_words import choice_word
from app.domain.codes import code_label
from app.domain.ids import Id
from app.domain.portfolio_words import PARTS
from app.domain.records.attachments import Attachment
from app.domain.records.projects import EvidenceNote, LogKind, PlanAction
from app.domain.rules.portfolio import ContentItem, Part, PortfolioParts, content_list
from app.domain.rules.projects import ProjectRecords
from app.domain.text import mark
from app.domain.written import show_day
from app.reports.document import (
    Align,
    Block,
    Checks,
    Column,
    Document,
    Facts,
    Grid,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Signatures,
)

Translate = Callable[[str, str], str]
"""Context and English source → the text in the language of the paper."""

PICTURE_MM, POSTER_MM = 90, 150


@dataclass(frozen=True, slots=True)
class Session:
    """One slot the teacher took part in."""

    day: date | None
    event: str
    topic: str
    minutes: int


@dataclass(frozen=True, slots=True)
class PortfolioMatter:
    """Everything that stands in the paper; names by id for whoever is mentioned."""

    records: ProjectRecords
    version: int
    submitted_on: date
    teacher: str
    school: str = ""
    facilitator: str = ""
    names: Mapping[Id, str] = field(default_factory=dict)
    attachments: Sequence[Attachment] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """Content by hash, of those that are on this machine."""
    sessions: Sequence[Session] = ()
    first_due: Mapping[Id, date | None] = field(default_factory=dict)
    """By action: the day the first plan had."""
    has_poster: bool = False
    poster: bytes | None = None
    """The poster as a picture, where it was painted for this paper."""

    @property
    def contents(self) -> tuple[ContentItem, ...]:
        """The content list with what each part lacks."""
        return content_list(PortfolioParts(self.records, self.attachments, len(self.sessions), self.has_poster))


def portfolio_paper(matter: PortfolioMatter, translate: Translate, language: str) -> Document:
    """The whole portfolio, with a table of contents; parts without anything to show are left out."""
    paper = _Portfolio(matter, translate, language)
    version = translate("portfolio", mark("portfolio", "Portfolio, version {version}"))
    return Document(
        title=matter.records.project.title,
        subtitle=version.format(version=matter.version),
        blocks=tuple(paper.blocks()),
        footer=", ".join(filter(None, (matter.teacher, matter.school))),
        contents=True,
        language=language,
    )


class _Portfolio:
    """Builds the blocks of one paper in one language."""

    def __init__(self, matter: PortfolioMatter, translate: Translate, language: str) -> None:
        self._matter, self._translate, self._language = matter, translate, language
        self._records = matter.records

    def say(self, source: str) -> str:
        """A text of this paper."""
        return self._translate("portfolio", source)

    def blocks(self) -> Iterator[Block]:
        """Part after part."""
        parts: Mapping[Part, Callable[[], Iterable[Block]]] = {
            Part.COVER: self._cover, Part.REASONS: self._reasons, Part.CONSULTATIONS: self._consultations,
            Part.PLAN: self._plan, Part.PARTICIPATION: self._participation, Part.LOG: self._log,
            Part.EVIDENCE: self._evidence, Part.IMPACT: self._impact, Part.REFLECTION: self._reflection,
            Part.VIGNETTE: self._vignette, Part.POSTER: self._poster, Part.SHARING: self._sharing,
            Part.CONSENTS: self._consents,
        }  # fmt: skip
        for part, build in parts.items():
            inside = tuple(build())
            if inside:
                yield Heading(self.say(PARTS[part]))
                yield from inside
        yield PageBreak()
        yield Heading(self.say(mark("portfolio", "What is in this version")))
        yield from self._content_list()

    def _cover(self) -> Iterator[Block]:
        project, matter = self._records.project, self._matter
        subject = code_label("subjects", project.subject_code, self._language) if project.subject_code else ""
        facts = (
            (self._label("teacher_id"), matter.teacher),
            (self._label("school_id"), matter.school),
            (self._label("facilitator_id"), matter.facilitator),
            (self._label("cycle_id"), self._records.cycle.name if self._records.cycle else ""),
            (self._label("co_leaders"), project.co_leaders),
            (self._label("theme"), self._word(project.theme)),
            (self._label("subject_code"), ", ".join(filter(None, (subject, project.grades)))),
            (self._label("started_on"), show_day(project.started_on)),
            (self.say(mark("portfolio", "Submitted on")), show_day(matter.submitted_on)),
        )
        yield Facts(tuple((label, value) for label, value in facts if value))

    def _reasons(self) -> Iterator[Block]:
        private = self._records.private
        if private is not None:
            for name in ("values_text", "concern_text", "concern_why", "vision_text"):
                yield from self._text(private.record_type.by_name[name].label, getattr(private, name))

    def _consultations(self) -> Iterator[Block]:
        rows = tuple(
            (
                show_day(talk.day),
                self._matter.names.get(talk.with_person_id, "") if talk.with_person_id else self._word(talk.with_role),
                talk.question,
                talk.feedback,
                talk.decision,
            )
            for talk in self._records.consultations
        )
        if rows:
            titles = ("Day", "With whom", "Question", "Feedback", "Decision")
            yield self._grid(titles, (1.1, 1.4, 2, 2.4, 2), rows)

    def _plan(self) -> Iterator[Block]:
        rows = tuple(self._action(action) for action in self._records.actions)
        if rows:
            titles = ("What", "Who", "Due", "What will show success", "Status")
            yield self._grid(titles, (2.6, 1.3, 1.2, 2.4, 1.2), rows)
        if any(self._was_moved(action) for action in self._records.actions):
            yield Paragraph(self.say(mark("portfolio", "In brackets: the day the first plan had.")), quiet=True)

    def _action(self, action: PlanAction) -> tuple[str, ...]:
        due = show_day(action.due)
        if self._was_moved(action):
            due = f"{due}\n({show_day(self._matter.first_due[action.id])})"
        return action.what, action.who, due, action.success_evidence, self._word(action.status)

    def _was_moved(self, action: PlanAction) -> bool:
        first = self._matter.first_due.get(action.id)
        return first is not None and first != action.due

    def _participation(self) -> Iterator[Block]:
        sessions = self._matter.sessions
        if sessions:
            rows = tuple((show_day(each.day), each.event, each.topic, str(each.minutes)) for each in sessions)
            yield self._grid(("Day", "Event", "Topic", "Minutes"), (1.1, 3, 3, 0.9), rows, last=Align.RIGHT)
            total = self.say(mark("portfolio", "Together: {count} sessions, {minutes} minutes."))
            yield Paragraph(total.format(count=len(sessions), minutes=sum(each.minutes for each in sessions)))
            facilitator = self._label("facilitator_id")
            yield Signatures(
                ((self._label("teacher_id"), self._matter.teacher), (facilitator, self._matter.facilitator))
            )

    def _log(self) -> Iterator[Block]:
        rows = tuple((show_day(entry.day), self._word(entry.kind), entry.text) for entry in reversed(self._records.log))
        if rows:
            yield self._grid(("Day", "Kind of entry", "What happened"), (1.1, 1.4, 6), rows)

    def _evidence(self) -> Iterator[Block]:
        for number, note in enumerate(self._records.evidence, start=1):
            yield Heading(f"{number}. {note.title}", level=2)
            facts = (
                (note.record_type.by_name["kind"].label, self._word(note.kind)),
                (note.record_type.by_name["day"].label, show_day(note.day)),
            )
            yield Facts(tuple((self._translate("records", label), value) for label, value in facts))
            yield from self._text("What it shows", note.what_it_shows, below=3)
            if note.description:
                yield Paragraph(note.description)
            yield from self._files(note)

    def _files(self, note: EvidenceNote) -> Iterator[Block]:
        for attachment in self._matter.attachments:
            if attachment.evidence_id != note.id:
                continue
            data = self._matter.pictures.get(attachment.sha256) if attachment.is_picture else None
            if data is not None:
                yield Picture(data, PICTURE_MM, attachment.caption)
            else:
                file = self.say(mark("portfolio", "File: {name}"))
                yield Paragraph(file.format(name=attachment.caption or attachment.file_name), quiet=True)

    def _impact(self) -> Iterator[Block]:
        impact = self._records.impact
        if impact is not None:
            for name in ("pupils", "colleagues", "school", "own_practice"):
                yield from self._text(impact.record_type.by_name[name].label, getattr(impact, name))

    def _reflection(self) -> Iterator[Block]:
        impact, project = self._records.impact, self._records.project
        if impact is not None and impact.reflection:
            yield Paragraph(impact.reflection)
        if project.strategies:
            label = self._label("strategies")
            yield Facts(((label, ", ".join(self._word(each) for each in sorted(project.strategies))),))

    def _vignette(self) -> Iterator[Block]:
        vignette = self._records.vignette
        if vignette is not None and vignette.text:
            yield Paragraph(vignette.text)

    def _poster(self) -> Iterator[Block]:
        if self._matter.poster is not None:
            yield Picture(self._matter.poster, POSTER_MM)
        elif self._matter.has_poster:
            yield Paragraph(self.say(mark("portfolio", "The poster is on a sheet of its own.")), quiet=True)

    def _sharing(self) -> Iterator[Block]:
        rows = tuple(
            (show_day(entry.day), entry.text, str(entry.people_count or ""))
            for entry in reversed(self._records.log)
            if entry.kind is LogKind.EVENT
        )
        if rows:
            yield self._grid(("Day", "What happened", "People"), (1.1, 6, 0.9), rows, last=Align.RIGHT)

    def _consents(self) -> Iterator[Block]:
        vignette = self._records.vignette
        pictures = [each for each in self._matter.attachments if each.is_picture]
        named = all(each.has_people is False or each.consent_ref for each in pictures)
        yield Checks(
            (
                (bool(vignette and vignette.publish_consent),
                 self.say(mark("portfolio", "The teacher agrees that the vignette is published."))),
                (bool(vignette and vignette.photo_ok),
                 self.say(mark("portfolio", "A photo of the teacher may go with it."))),
                (named, self.say(mark("portfolio", "For every picture with people a written consent is named."))),
            )
        )  # fmt: skip
        refs = sorted({each.consent_ref for each in pictures if each.consent_ref})
        if refs:
            yield Facts(((self._translate("records", "Written consent"), "; ".join(refs)),))

    def _content_list(self) -> Iterator[Block]:
        rows = []
        for item in self._matter.contents:
            lacks = " ".join(finding.sentence(self._translate) for finding in item.lacks)
            rows.append((item.is_complete, f"{self.say(PARTS[item.part])}. {lacks}".strip()))
        yield Checks(tuple(rows))

    def _label(self, name: str) -> str:
        return self._translate("records", self._records.project.record_type.by_name[name].label)

    def _word(self, member: StrEnum | None) -> str:
        return self._translate(*choice_word(member)) if member else ""

    def _text(self, label: str, text: str, below: int = 2) -> Iterator[Block]:
        """A text under its label, if there is any."""
        if text.strip():
            heading = self._translate("records", label)
            yield Heading(heading, level=2) if below == 2 else Paragraph(f"{heading}:", quiet=True)
            yield Paragraph(text)

    def _grid(
        self, titles: Sequence[str], shares: Sequence[float], rows: tuple[tuple[str, ...], ...],
        last: Align = Align.LEFT,
    ) -> Grid:  # fmt: skip
        """A grid whose titles are labels of records."""
        aligns = [Align.LEFT] * (len(titles) - 1) + [last]
        columns = (
            Column(self._translate("records", title), share, align)
            for title, share, align in zip(titles, shares, aligns, strict=True)
        )
        return Grid(tuple(columns), rows)
