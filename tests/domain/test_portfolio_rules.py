"""What a portfolio needs, and what passes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import NOBODY, derive
from app.domain.records.attachments import Attachment
from app.domain.records.portfolios import Outcome, ProjectAssessment, ProjectImpact, Vignette
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.projects import Consultation, LeadershipStrategy, LogKind, ProgressLog, Project, Theme
from app.domain.rules.assessment import (
    CRITERIA,
    HIGHEST,
    PASSING,
    check_assessor,
    check_moderator,
    check_outcome,
    check_scores,
    standing,
)
from app.domain.rules.portfolio import (
    Part,
    PortfolioParts,
    check_vignette,
    content_list,
    vignette_limits,
    words_in,
)
from app.domain.rules.projects import ProjectRecords
from tests.domain.test_project_rules import EMPTY, FULL

TEACHER, FACILITATOR, ASSESSOR = (derive("test", name) for name in (b"teacher", b"facilitator", b"assessor"))
CYCLE = ProgrammeCycle(id=NOBODY, programme_id=NOBODY, name="2026")
ASSESSMENT = ProjectAssessment(id=NOBODY, portfolio_id=NOBODY, assessor_id=ASSESSOR)
WHOLE: ProjectRecords = replace(
    FULL,
    project=replace(
        FULL.project, theme=Theme.READING, facilitator_id=FACILITATOR,
        strategies=frozenset({LeadershipStrategy.COACHING}),
    ),
    consultations=[replace(talk, feedback="келісті") for talk in FULL.consultations],
    log=[*FULL.log, ProgressLog(id=NOBODY, project_id=NOBODY, kind=LogKind.EVENT, text="постер")],
    impact=ProjectImpact(id=NOBODY, project_id=NOBODY, pupils="өсті", colleagues="қосылды", reflection="үйрендім"),
    vignette=Vignette(id=NOBODY, project_id=NOBODY, text="сөз " * 200, publish_consent=False),
)  # fmt: skip
FILES = [
    Attachment(id=note.id, school_id=NOBODY, evidence_id=note.id, mime="image/jpeg", has_people=False)
    for note in FULL.evidence
]
EVERYTHING = PortfolioParts(WHOLE, FILES, sessions=5, has_poster=True)


def scored(**scores: int | None) -> ProjectAssessment:
    """An assessment with these scores and 2 for the others."""
    values: dict[str, Any] = {**dict.fromkeys(CRITERIA, 2), **scores}
    return replace(ASSESSMENT, **values)


def test_a_whole_portfolio_lacks_nothing() -> None:
    """Every part of the content list is there, in the order of the list."""
    items = content_list(EVERYTHING)
    assert [item.part for item in items] == list(Part)
    assert [item.part for item in items if not item.is_complete] == []


def test_an_empty_portfolio_says_of_each_part_what_it_lacks() -> None:
    """Each part of an empty project has its sentence; only consents have nothing to ask for yet."""
    items = content_list(PortfolioParts(EMPTY))
    assert [item.part for item in items if item.is_complete] == [Part.CONSENTS]
    assert all("{" not in finding.sentence() for item in items for finding in item.lacks)


@pytest.mark.parametrize(
    ("parts", "part", "code"),
    [
        (replace(EVERYTHING, attachments=FILES[1:]), Part.EVIDENCE, "evidence_without_file"),
        (replace(EVERYTHING, attachments=[*FILES, replace(FILES[0], has_people=None)]), Part.CONSENTS,
         "pictures_not_said"),
        (replace(EVERYTHING, attachments=[*FILES, replace(FILES[0], has_people=True)]), Part.CONSENTS,
         "pictures_without_consent"),
        (replace(EVERYTHING, records=replace(WHOLE, log=FULL.log)), Part.SHARING, "not_shared"),
        (replace(EVERYTHING, records=replace(WHOLE, private=None)), Part.REASONS, "no_reasons"),
        (replace(EVERYTHING, records=replace(WHOLE, consultations=FULL.consultations)), Part.CONSULTATIONS,
         "few_told_consultations"),
    ],
)  # fmt: skip
def test_a_part_says_what_it_lacks(parts: PortfolioParts, part: Part, code: str) -> None:
    """Taking one thing away makes exactly its part incomplete, with its own reason."""
    lacking = [item for item in content_list(parts) if not item.is_complete]
    assert [item.part for item in lacking] == [part]
    assert [finding.code for finding in lacking[0].lacks] == [code]


def test_words_are_counted_as_people_count_them() -> None:
    """Hyphens and apostrophes join, marks and dashes do not count."""
    assert words_in("Бала-шағаның көзқарасы — бұл маңызды, don't you think?") == 7
    assert words_in("  ") == 0


def test_the_vignette_has_the_length_the_programme_asks_for() -> None:
    """The limits come from the cycle, and from the method where the cycle says nothing."""
    assert vignette_limits(None) == vignette_limits(CYCLE) == (150, 300)
    assert vignette_limits(replace(CYCLE, vignette_words_low=None, vignette_words_high=None)) == (150, 300)
    short = replace(CYCLE, vignette_words_low=50, vignette_words_high=100)
    assert [f.code for f in check_vignette(WHOLE.vignette, short)] == ["long_vignette"]
    assert [f.code for f in check_vignette(None, CYCLE)] == ["short_vignette", "publishing_not_said"]


def test_neither_teacher_nor_facilitator_assesses() -> None:
    """The teacher and the project's facilitator are refused with their reason, anybody else is welcome."""
    project = Project(id=NOBODY, school_id=NOBODY, teacher_id=TEACHER, facilitator_id=FACILITATOR)
    assert [f.code for f in check_assessor(project, TEACHER)] == ["own_project"]
    assert [f.code for f in check_assessor(project, FACILITATOR)] == ["own_facilitator"]
    assert all(f.blocks for person in (TEACHER, FACILITATOR) for f in check_assessor(project, person))
    assert check_assessor(project, ASSESSOR) == ()
    assert check_assessor(replace(project, facilitator_id=None), FACILITATOR) == ()


@given(st.lists(st.integers(0, HIGHEST), min_size=6, max_size=6))
def test_passing_is_no_zero_and_enough_points(scores: list[int]) -> None:
    """For any six scores a pass is possible exactly without a 0 and from 60 % of all points on."""
    assessment = scored(**dict(zip(CRITERIA, scores, strict=True)))
    passes = 0 not in scores and sum(scores) * 100 >= 60 * 18
    assert standing(assessment, None).passes == passes
    for outcome in Outcome:
        stopped = any(finding.blocks for finding in check_outcome(assessment, outcome, CYCLE))
        assert stopped == (outcome in PASSING and not passes)


def test_open_scores_and_low_points_are_explained() -> None:
    """A decision before all scores, with a 0 or with too few points is refused in words with the figures."""
    assert [f.sentence() for f in check_outcome(scored(impact=None), Outcome.FAIL, None)] == [
        "Give all six scores first; still open: 1."
    ]
    assert [f.code for f in check_outcome(scored(impact=0), Outcome.PASS, None)] == ["zero"]
    ones = scored(**dict.fromkeys(CRITERIA, 1))
    assert [f.sentence() for f in check_outcome(ones, Outcome.PASS, None)] == [
        "A portfolio passes with 11 of 18 points; it has 6."
    ]
    assert check_outcome(ones, Outcome.PASS, replace(CYCLE, pass_percent=30)) == ()
    assert [f.blocks for f in check_outcome(scored(), Outcome.REFER, None)] == [False]


def test_scores_and_moderators_are_checked() -> None:
    """A score of 4 is none, and the second look is another person's."""
    assert [f.field for f in check_scores(scored(clarity=4))] == ["clarity"]
    assert check_scores(scored()) == ()
    assert check_moderator(replace(ASSESSMENT, moderated_by=ASSESSOR))
    assert not check_moderator(replace(ASSESSMENT, moderated_by=FACILITATOR))


def test_a_talk_counts_once_something_was_said() -> None:
    """Questions alone are no record of consultation."""
    silent = [Consultation(id=talk.id, project_id=NOBODY, question="?") for talk in FULL.consultations]
    items = content_list(replace(EVERYTHING, records=replace(WHOLE, consultations=silent)))
    assert not next(item for item in items if item.part is Part.CONSULTATIONS).is_complete
