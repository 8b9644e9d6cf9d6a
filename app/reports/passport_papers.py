"""A teacher's passport on paper: certificates with their hours, and sessions, cycles and projects with the roles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial

from app.domain import certificate_words, lesson_study_words, project_words, session_words
from app.domain.certificate_words import hours_text
from app.domain.passport import Deed, DeedKind, Passport
from app.domain.records.events import EnrolmentRole
from app.domain.records.lesson_study import MemberRole
from app.domain.records.projects import ProjectStage
from app.domain.text import mark
from app.domain.written import joined, show_day, span
from app.reports.document import Align, Block, Column, Document, Facts, Grid, Heading, Paragraph

Translate = Callable[[str, str], str]

_CONTEXT = "passport"
_ROLES: Mapping[DeedKind, tuple[str, type[StrEnum], Mapping[StrEnum, str]]] = {
    DeedKind.EVENT: (session_words.CONTEXT, EnrolmentRole, session_words.ROLES),  # type: ignore[dict-item]
    DeedKind.CYCLE: (lesson_study_words.CONTEXT, MemberRole, lesson_study_words.ROLES),  # type: ignore[dict-item]
    DeedKind.PROJECT: (project_words.CONTEXT, ProjectStage, project_words.STAGES),  # type: ignore[dict-item]
}
_TITLES: Mapping[DeedKind, tuple[str, str]] = {
    DeedKind.EVENT: (mark("passport", "Sessions and courses"), mark("passport", "Role")),
    DeedKind.CYCLE: (mark("passport", "Lesson study"), mark("passport", "Role")),
    DeedKind.PROJECT: (mark("passport", "Development projects"), mark("passport", "Stage")),
}


def passport_document(passport: Passport, translate: Translate, language: str) -> Document:
    """The paper of `passport`; what somebody has nothing of does not stand on it."""
    say = partial(translate, _CONTEXT)
    blocks: list[Block] = [_facts(passport, say, language)]
    if passport.certificates:
        blocks += [Heading(say(mark("passport", "Certificates"))), _certificates(passport, translate, language)]
    for kind, (title, role) in _TITLES.items():
        deeds = [deed for deed in passport.deeds if deed.kind is kind]
        if deeds:
            blocks += [Heading(say(title)), _deeds(deeds, say, say(role), translate, language)]
    blocks.append(
        Paragraph(
            say(mark("passport", "Every certificate can be checked without a network by its code or its number.")),
            quiet=True,
        )
    )
    return Document(
        title=say(mark("passport", "Teacher's passport")), subtitle=passport.name, blocks=tuple(blocks),
        footer=joined(passport.name, show_day(passport.made_on)), language=language,
    )  # fmt: skip


def _facts(passport: Passport, say: Callable[[str], str], language: str) -> Facts:
    return Facts((
        (say(mark("passport", "Name")), passport.name),
        (say(mark("passport", "School")), passport.school),
        (say(mark("passport", "Position")), passport.position),
        (say(mark("passport", "Certified academic hours")), hours_text(passport.half_hours, language)),
        (say(mark("passport", "As of")), show_day(passport.made_on)),
    ))  # fmt: skip


def _certificates(passport: Passport, translate: Translate, language: str) -> Grid:
    rows = [
        (
            one.facts.title, translate(certificate_words.CONTEXT, certificate_words.KINDS[one.facts.kind]),
            hours_text(one.facts.half_hours, language), span(one.facts.start, one.facts.end), one.facts.issuer,
            one.facts.serial,
        )
        for one in passport.certificates
    ]  # fmt: skip
    return Grid(
        (
            Column(translate(_CONTEXT, mark("passport", "For what")), 3),
            Column(translate(_CONTEXT, mark("passport", "Kind")), 1.6),
            Column(translate(_CONTEXT, mark("passport", "Hours")), 0.8, Align.RIGHT),
            Column(translate(_CONTEXT, mark("passport", "When")), 1.5),
            Column(translate(_CONTEXT, mark("passport", "Issuer")), 2),
            Column(translate(_CONTEXT, mark("passport", "Number")), 2),
        ),
        tuple(rows),
    )


def _deeds(deeds: list[Deed], say: Callable[[str], str], role: str, translate: Translate, language: str) -> Grid:
    has_hours = any(deed.half_hours for deed in deeds)
    columns = [
        Column(say(mark("passport", "Title")), 4),
        Column(role, 2),
        Column(say(mark("passport", "When")), 2),
    ]
    if has_hours:
        columns.append(Column(say(mark("passport", "Hours")), 0.8, Align.RIGHT))
    rows = [
        (deed.title, role_word(deed, translate), span(deed.start, deed.end), hours_text(deed.half_hours, language))
        for deed in deeds
    ]
    return Grid(tuple(columns), tuple(row[: len(columns)] for row in rows))


def role_word(deed: Deed, translate: Translate) -> str:
    """The word for the role in a deed; a code from a newer version stays as it is."""
    context, options, words = _ROLES[deed.kind]
    try:
        return translate(context, words[options(deed.role)])
    except (ValueError, KeyError):
        return deed.role
