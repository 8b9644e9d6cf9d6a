"""The cards of one person: hours towards the certificate of each course, and the own projects with their next step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.certificate_words import hours_text
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.kit.day_text import show_day
from app.ui.kit.record_list import ListRow
from app.ui.kit.tokens import Tone
from app.ui.projects.words import stage_tone, word
from app.ui.today.work_card import RowsCard
from app.usecases.own_year import OwnCourse, OwnYear
from app.usecases.projects_views import ProjectLine


class OwnCards:
    """Both cards, for a page that speaks of one person."""

    def __init__(self, context: PageContext) -> None:
        self.courses, self.projects = OwnCourses(context), OwnProjects(context)

    def show_year(self, year: OwnYear | None) -> None:
        """Show the year of the person; None where the page speaks of a school again, and nothing is shown."""
        self.courses.show_courses(year.courses if year is not None else ())
        self.projects.show_projects(year.projects if year is not None else ())


class OwnCourses(RowsCard):
    """A row for each course of the year: how much of it was attended, and what its certificate still needs."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("My hours towards a certificate"))
        self._language = context.language
        self.opened.connect(lambda event: context.navigate("sessions", event=event))

    def show_courses(self, courses: Sequence[OwnCourse]) -> None:
        """Show a row for each course."""
        self.show_rows([self._row(course) for course in courses])

    def _row(self, course: OwnCourse) -> ListRow:
        story = course.story
        figure = self.tr("{there} of {slots} slots, {hours} of {planned} h").format(
            there=story.there,
            slots=story.slots,
            hours=hours_text(story.credit.half_hours, self._language),
            planned=hours_text(story.credit.planned_half_hours, self._language),
        )
        title = course.title.strip() or self.tr("Without a title")
        chip, tone = self._standing(course)
        return ListRow(course.event, title, f"{figure} · {self._what_is_left(course)}", chip, tone, "certificate")

    def _what_is_left(self, course: OwnCourse) -> str:
        if course.serial:
            return self.tr("Certificate {serial}").format(serial=course.serial)
        if course.lacks:
            return " ".join(sentence_of(each) for each in course.lacks)
        return self.tr("{threshold} % is needed").format(threshold=course.story.rule.threshold)

    def _standing(self, course: OwnCourse) -> tuple[str, Tone]:
        if course.serial:
            return self.tr("Issued"), Tone.OK
        if course.is_earned:
            return self.tr("Earned"), Tone.OK
        return f"{course.story.credit.percent or 0} %", Tone.INFO


class OwnProjects(RowsCard):
    """Two rows for each project: its next action, and what is missing before the next stage."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("My project"))
        self.opened.connect(lambda project: context.navigate("projects", project=project))

    def show_projects(self, lines: Sequence[ProjectLine]) -> None:
        """Show the rows of each project."""
        self.show_rows([row for line in lines for row in self._rows(line)])

    def _rows(self, line: ProjectLine) -> Iterator[ListRow]:
        project = line.project
        title = project.title.strip() or self.tr("Without a title")
        chip, tone = word(project.stage), stage_tone(project.stage)
        yield ListRow(project.id, title, self._next_action(line), chip, tone, "projects")
        if line.missing and line.next_stage is not None:
            before = self.tr("Before the stage “{stage}”").format(stage=word(line.next_stage))
            missing = self.tr("%n thing(s) missing", "", len(line.missing))
            yield ListRow(project.id, before, sentence_of(line.missing[0]), missing, Tone.WARN, "flag")

    def _next_action(self, line: ProjectLine) -> str:
        action = line.next_action
        if action is None:
            return self.tr("No action is planned.")
        if action.due is None:
            return action.what
        return self.tr("Next: {what}, {day}").format(what=action.what, day=show_day(action.due))
