"""What a programme asks for besides hours before a certificate is earned: pieces of work, and the test after.

A programme that says nothing asks for nothing. Like the hours, all of it is worked out from what is written down, so
that anybody can work it out again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from app.domain.records.programmes import Artefact, ProgrammeCycle
from app.domain.records.sessions import TestScore
from app.domain.rules.finding import Finding, warn
from app.domain.text import mark
from app.domain.value import value

EARNING = ("ls_cycle", "ls_member", "ls_report", "project", "portfolio", "project_assessment", "poster", "test_score")
"""Record types from which it is worked out."""

STILL_NEEDED: Mapping[Artefact, str] = {
    Artefact.LESSON_STUDY_REPORT: mark("rules", "Still needed: an approved report of a lesson study."),
    Artefact.PORTFOLIO: mark("rules", "Still needed: a submitted portfolio."),
    Artefact.PORTFOLIO_PASSED: mark("rules", "Still needed: a portfolio that passed its assessment."),
    Artefact.POSTER: mark("rules", "Still needed: a poster of the own project."),
}


@value
class Demands:
    """What a certificate needs besides hours."""

    work: frozenset[Artefact] = frozenset()
    least_percent: int | None = None
    """Of the points of the test after: None asks for no test, 0 for having taken it."""

    def __bool__(self) -> bool:
        return bool(self.work) or self.least_percent is not None

    def lacks(self, done: Collection[Artefact], score: TestScore | None) -> tuple[Finding, ...]:
        """Return what is still missing for somebody who has `done` this work and has this `score`."""
        return (*self._missing_work(done), *self._missing_test(score))

    def _missing_work(self, done: Collection[Artefact]) -> Iterator[Finding]:
        for artefact in Artefact:
            if artefact in self.work and artefact not in done:
                yield warn(f"no_{artefact.value}", STILL_NEEDED[artefact])

    def _missing_test(self, score: TestScore | None) -> Iterator[Finding]:
        if self.least_percent is None:
            return
        if score is None or score.post is None:
            yield warn("no_test", mark("rules", "Still needed: the test after."))
        elif self.least_percent and not score.maximum:
            text = mark("rules", "It is not known how many points the test after has, so the share cannot be told.")
            yield warn("test_without_maximum", text)
        elif self.least_percent and score.maximum and score.post * 100 < self.least_percent * score.maximum:
            text = mark("rules", "The test after has {percent} % of the points; {least} % is needed.")
            yield warn("test_below", text, percent=score.post * 100 // score.maximum, least=self.least_percent)


def demands_of(cycle: ProgrammeCycle | None) -> Demands:
    """Return what a programme cycle asks for."""
    return Demands() if cycle is None else Demands(cycle.required_work, cycle.test_percent)
