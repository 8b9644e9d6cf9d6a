"""The card of a new profile: the three first things to do, with their keys; it goes once they are done."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.rules.first_steps import Step
from app.ui.context import PageContext
from app.ui.kit.card import Card
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.tokens import Tone

_ICONS = {
    Step.PEOPLE: "people", Step.SESSION: "sessions", Step.WORK: "lesson-study", Step.SERVER: "cloud-up",
    Step.SCHOOLS: "school", Step.PROGRAMME: "book", Step.PROJECT: "projects", Step.COLLEAGUES: "people",
    Step.LOG: "pencil",
}  # fmt: skip


class FirstStepsCard(Card):
    """Hidden while there is nothing to begin with."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("The first three things to do"))
        self._context = context
        self.rows = RecordList(self.tr("The first three things to do"))
        self.rows.opened.connect(self.go)
        self.add(self.rows, None)
        self.hide()

    def show_steps(self, steps: Sequence[tuple[Step, bool]]) -> None:
        """Show the steps and which of them are done."""
        self.rows.show_rows([self._row(step, is_done) for step, is_done in steps])
        self.rows.setFixedHeight(len(steps) * (self.rows.sizeHintForRow(0) if steps else 0) + 6)
        self.setVisible(bool(steps))

    def go(self, step: object) -> None:
        """Go where a step is done."""
        navigate = self._context.navigate
        if step == Step.PEOPLE:
            navigate("people", importing=True)
        elif step == Step.SESSION:
            navigate("sessions", new=True)
        elif step == Step.WORK:
            navigate("lesson-study")
        elif step == Step.PROJECT:
            navigate("projects", new=True)
        elif step == Step.LOG:
            navigate("projects")
        elif step == Step.SERVER:
            navigate("settings", section="sync")
        elif step in (Step.SCHOOLS, Step.COLLEAGUES):
            navigate("people")
        elif step == Step.PROGRAMME:
            navigate("settings", section="programmes")

    def _row(self, step: Step, is_done: bool) -> ListRow:
        what, how = self._words(step)
        chip = self.tr("Done") if is_done else ""
        return ListRow(step, what, how, chip, Tone.OK, "mark-check" if is_done else _ICONS[step])

    def _words(self, step: Step) -> tuple[str, str]:
        return {
            Step.PEOPLE: (
                self.tr("Bring in your colleagues"),
                self.tr("Import the staff list from Excel with Ctrl+I, or add people one by one."),
            ),
            Step.SESSION: (
                self.tr("Plan the first session"),
                self.tr("Ctrl+2 opens the sessions, Ctrl+N begins a new one; its attendance sheet comes with it."),
            ),
            Step.WORK: (
                self.tr("Begin a lesson study or a project"),
                self.tr("Ctrl+4 opens lesson study, Ctrl+5 the projects; Ctrl+N begins one."),
            ),
            Step.PROJECT: (
                self.tr("Begin your own project"),
                self.tr("Ctrl+5 opens the projects, Ctrl+N begins one: its name is enough, the rest comes later."),
            ),
            Step.COLLEAGUES: (
                self.tr("Add the colleagues you work with"),
                self.tr("Ctrl+6 opens the people, Ctrl+N adds one; then you can name them in your project."),
            ),
            Step.LOG: (
                self.tr("Write the first entry of your log"),
                self.tr("In your project, Ctrl+Tab goes on to the log: a digit for the kind, a sentence, Ctrl+Enter."),
            ),
            Step.SERVER: (
                self.tr("Connect to the server"),
                self.tr("With the address and the code you were given; schools send you their work through it."),
            ),
            Step.SCHOOLS: (
                self.tr("Bring in the schools"),
                self.tr("They come with the exchange; until then Ctrl+6 opens the list, and Ctrl+N adds one."),
            ),
            Step.PROGRAMME: (
                self.tr("Write down the programme"),
                self.tr("Its rule for hours, its session plan and who signs its certificates hold for all schools."),
            ),
        }[step]
