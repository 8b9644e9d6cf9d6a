"""What the case pupils say after the lesson: a card for each, five questions, a few minutes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.ids import NOBODY, Id
from app.domain.records.lesson_evidence import PupilInterview
from app.domain.records.lesson_study import CasePupil
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, label
from app.ui.kit.card import Card
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.held import deed
from app.ui.kit.page import ScrollPage
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import WORDS, field_name, joined, word
from app.ui.record_form import RecordForm
from app.usecases.lesson_study_pictures import LessonPicture

_ROWS = (
    ("interviewer_id", "day", "start", "minutes"),
    ("enjoyed", "learned"),
    ("can_do_now", "what_helped"),
    ("change_next",),
)


class InterviewsTab(ScrollPage):
    """Interviews of one lesson, in the order of the letters."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._context = context
        self.cards: dict[Id, InterviewCard] = {}
        self._hint = label("", "muted", wrap=True)
        self._nobody = EmptyState(
            "chat", self.tr("No case pupils yet"), self.tr("Choose the case pupils on the page of the cycle.")
        )
        self.add(self._hint, self._nobody, None)
        self.body.setSpacing(tokens.GAP_LIST)

    def show_picture(self, picture: LessonPicture) -> None:
        """Show the interviews of a lesson; what is being typed stays."""
        usual = self.tr(
            "Ask each case pupil alone, best on the same day; about {minutes} minutes are enough. Write their words."
        )
        self._hint.setText(usual.format(minutes=picture.settings.interview_minutes))
        self._hint.setVisible(bool(picture.pupils))
        self._nobody.setVisible(not picture.pupils)
        present = {pupil.id for pupil in picture.pupils}
        for gone in [row for row in self.cards if row not in present]:
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for place, pupil in enumerate(picture.pupils, start=2):
            card = self.cards.get(pupil.id) or self._new_card(pupil)
            if self.body.indexOf(card) != place:
                self.body.insertWidget(place, card)
            card.show_pupil(picture, pupil)

    def first_field(self) -> QWidget:
        """Where writing begins: the first pupil who was not asked yet."""
        for card in self.cards.values():
            if card.is_empty:
                return card.form.editors["enjoyed"].widget
        return next((card.form.editors["enjoyed"].widget for card in self.cards.values()), self)

    def _new_card(self, pupil: CasePupil) -> InterviewCard:
        card = self.cards[pupil.id] = InterviewCard(self._context)
        return card


class InterviewCard(Card):
    """One pupil."""

    def __init__(self, context: PageContext) -> None:
        self._now = deed(button("", self._begin, icon_name="clock"))
        super().__init__(" ", self._now)
        self._context = context
        self._now.setText(self.tr("Begin now"))
        self._part = Part(context, self)
        self._lesson: Id | None = None
        self._pupil: Id | None = None
        self.form = RecordForm(context, PupilInterview, _ROWS, WORDS)
        self.form.edited.connect(lambda field, value: self._write(**{field: value}))
        self.form.typed.connect(self._keep)
        self.add(self.form)

    @property
    def is_empty(self) -> bool:
        """Whether nothing the pupil said is written down."""
        record = self.form.record
        return not isinstance(record, PupilInterview) or not (record.enjoyed or record.learned or record.can_do_now)

    def show_pupil(self, picture: LessonPicture, pupil: CasePupil) -> None:
        """Show the interview with `pupil`, or an empty one that nobody has begun."""
        self._lesson, self._pupil = picture.lesson.id, pupil.id
        letter = self.tr("Case pupil {label}").format(label=pupil.label)
        name = joined(letter, pupil.alias, word(pupil.attainment_group))
        self.heading.setText(name)
        self.setAccessibleName(name)
        stored = picture.interviews.get(pupil.id)
        row_id = PupilInterview.record_type.derived_id(picture.lesson.id, pupil.id)
        self.form.offer("interviewer_id", [(person.id.hex(), person.short) for person in picture.people])
        self.form.show_record(stored or PupilInterview(id=row_id, lesson_id=picture.lesson.id, pupil_id=pupil.id))
        self.form.show_findings(picture.interview_findings.get(pupil.id, ()))
        for name_, editor in self.form.editors.items():
            editor.widget.setAccessibleName(f"{pupil.label}: {field_name(PupilInterview, name_)}")
        self._now.setVisible(stored is None or stored.day is None)
        self._now.setAccessibleName(self.tr("Begin the interview with {label} now").format(label=pupil.label))

    def _begin(self) -> None:
        now = self._context.desk.now()
        who = self._context.desk.who
        start = now.time().replace(second=0, microsecond=0)
        self._write(day=now.date(), start=start, interviewer_id=None if who == NOBODY else who)
        self.form.editors["enjoyed"].widget.setFocus()

    def _write(self, **values: object) -> None:
        if self._lesson is not None and self._pupil is not None:
            part, lesson, pupil = self._part, self._lesson, self._pupil
            part.save(lambda: part.study.discussion.interview(lesson, pupil, **values))

    def _keep(self, field: str, text: str) -> None:
        if self._lesson is not None and self._pupil is not None:
            row_id = PupilInterview.record_type.derived_id(self._lesson, self._pupil)
            self._part.keep_draft(PupilInterview, row_id, field, text)
