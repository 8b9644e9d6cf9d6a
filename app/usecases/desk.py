"""The desk: everything a person can do, bound to one open profile. The only door for screens.

Each area is one small class in its own file, made when it is first used, so a start pays only for what it shows.
Methods run on a background lane, never on the main thread; changing ones say what changed.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.clock import KAZAKH_TIME
from app.domain.ids import NOBODY, Id
from app.usecases.seeing import Seeing

if TYPE_CHECKING:
    from app.storage.lanes import Lane
    from app.storage.store import Store
    from app.usecases.attachments import AttachmentsDesk
    from app.usecases.attendance import AttendanceDesk
    from app.usecases.calendar import CalendarDesk
    from app.usecases.certificates import CertificatesDesk
    from app.usecases.consents import ConsentsDesk
    from app.usecases.drafts import DraftsDesk
    from app.usecases.events import EventsDesk
    from app.usecases.exporting import ExportingDesk
    from app.usecases.feedback import FeedbackDesk
    from app.usecases.fixing import FixingDesk
    from app.usecases.hand_ins import HandInsDesk
    from app.usecases.history import HistoryDesk
    from app.usecases.importing import ImportingDesk
    from app.usecases.lesson_study import LessonStudyDesk
    from app.usecases.lists import ListsDesk
    from app.usecases.papers import PapersDesk
    from app.usecases.passports import PassportsDesk
    from app.usecases.people import PeopleDesk
    from app.usecases.portfolios import PortfoliosDesk
    from app.usecases.posters import PostersDesk
    from app.usecases.practice import PracticeDesk
    from app.usecases.programmes import ProgrammesDesk
    from app.usecases.projects import ProjectsDesk
    from app.usecases.region import RegionDesk
    from app.usecases.relaying import RelayDesk
    from app.usecases.roads import RoadsDesk
    from app.usecases.same_people import SamePeopleDesk
    from app.usecases.saved_filters import FiltersDesk
    from app.usecases.self_check import SelfCheckDesk
    from app.usecases.series import SeriesDesk
    from app.usecases.sessions import SessionsDesk
    from app.usecases.settling import SettlingDesk
    from app.usecases.stick import StickDesk
    from app.usecases.syncing import SyncDesk
    from app.usecases.today import TodayDesk
    from app.usecases.transfers import TransfersDesk
    from app.usecases.versions import VersionsDesk
    from app.usecases.visits import VisitsDesk


class Desk(Seeing):
    """One open profile and the person who sits at it."""

    def __init__(
        self, store: Store | None, folder: Path, who: Id = NOBODY, school: Id = NOBODY, write: Lane | None = None,
    ) -> None:  # fmt: skip
        """Without a `store` screens may hold it but not ask it; `write` is the lane on which `net` commits, if any."""
        if store is not None:
            self.store = store
        self.folder, self.write = folder, write
        self.who, self.school = who, school
        """The person every change is written for, and the school this profile works for: NOBODY for a coordinator."""

    def take(self, store: Store, who: Id, school: Id) -> None:
        """The store is open and says who sits here."""
        self.store, self.who, self.school = store, who, school

    def today(self) -> date:
        """The calendar day here, by the store's clock and not by the machine's."""
        return self.now().date()

    def now(self) -> datetime:
        """Local time here, by the store's clock."""
        return datetime.fromtimestamp(self.store.clock.now_ms() / 1000, KAZAKH_TIME)

    @cached_property
    def people(self) -> PeopleDesk:
        """People and schools."""
        from app.usecases.people import PeopleDesk

        return PeopleDesk(self)

    @cached_property
    def same_people(self) -> SamePeopleDesk:
        """Entries that may be one person."""
        from app.usecases.same_people import SamePeopleDesk

        return SamePeopleDesk(self)

    @cached_property
    def filters(self) -> FiltersDesk:
        """Kept filters of lists."""
        from app.usecases.saved_filters import FiltersDesk

        return FiltersDesk(self)

    @cached_property
    def consents(self) -> ConsentsDesk:
        """What people have agreed to."""
        from app.usecases.consents import ConsentsDesk

        return ConsentsDesk(self)

    @cached_property
    def importing(self) -> ImportingDesk:
        """Staff lists."""
        from app.usecases.importing import ImportingDesk

        return ImportingDesk(self)

    @cached_property
    def events(self) -> EventsDesk:
        """Events and their slots."""
        from app.usecases.events import EventsDesk

        return EventsDesk(self)

    @cached_property
    def sessions(self) -> SessionsDesk:
        """The page of one session."""
        from app.usecases.sessions import SessionsDesk

        return SessionsDesk(self)

    @cached_property
    def series(self) -> SeriesDesk:
        """Sessions that repeat."""
        from app.usecases.series import SeriesDesk

        return SeriesDesk(self)

    @cached_property
    def calendar(self) -> CalendarDesk:
        """Everything by day."""
        from app.usecases.calendar import CalendarDesk

        return CalendarDesk(self)

    @cached_property
    def feedback(self) -> FeedbackDesk:
        """Feedback forms and tests."""
        from app.usecases.feedback import FeedbackDesk

        return FeedbackDesk(self)

    @cached_property
    def attendance(self) -> AttendanceDesk:
        """The attendance sheet."""
        from app.usecases.attendance import AttendanceDesk

        return AttendanceDesk(self)

    @cached_property
    def certificates(self) -> CertificatesDesk:
        """Certificates of events and people."""
        from app.usecases.certificates import CertificatesDesk

        return CertificatesDesk(self)

    @cached_property
    def passports(self) -> PassportsDesk:
        """Passports of teachers."""
        from app.usecases.passports import PassportsDesk

        return PassportsDesk(self)

    @cached_property
    def attachments(self) -> AttachmentsDesk:
        """Pictures and documents that belong to a piece of work."""
        from app.usecases.attachments import AttachmentsDesk

        return AttachmentsDesk(self)

    @cached_property
    def lesson_study(self) -> LessonStudyDesk:
        """Lesson study cycles and research lessons."""
        from app.usecases.lesson_study import LessonStudyDesk

        return LessonStudyDesk(self)

    @cached_property
    def projects(self) -> ProjectsDesk:
        """Development projects."""
        from app.usecases.projects import ProjectsDesk

        return ProjectsDesk(self)

    @cached_property
    def programmes(self) -> ProgrammesDesk:
        """Programmes, their cycles and session plans."""
        from app.usecases.programmes import ProgrammesDesk

        return ProgrammesDesk(self)

    @cached_property
    def portfolios(self) -> PortfoliosDesk:
        """Portfolios of development projects and their assessment."""
        from app.usecases.portfolios import PortfoliosDesk

        return PortfoliosDesk(self)

    @cached_property
    def posters(self) -> PostersDesk:
        """Posters of development projects."""
        from app.usecases.posters import PostersDesk

        return PostersDesk(self)

    @cached_property
    def overview(self) -> TodayDesk:
        """The start page."""
        from app.usecases.today import TodayDesk

        return TodayDesk(self)

    @cached_property
    def fixing(self) -> FixingDesk:
        """What is worth mending this week."""
        from app.usecases.fixing import FixingDesk

        return FixingDesk(self)

    @cached_property
    def versions(self) -> VersionsDesk:
        """Fields that two people wrote without seeing each other."""
        from app.usecases.versions import VersionsDesk

        return VersionsDesk(self)

    @cached_property
    def visits(self) -> VisitsDesk:
        """Getting ready for a visit."""
        from app.usecases.visits import VisitsDesk

        return VisitsDesk(self)

    @cached_property
    def history(self) -> HistoryDesk:
        """What happened to a record, and taking it back."""
        from app.usecases.history import HistoryDesk

        return HistoryDesk(self)

    @cached_property
    def drafts(self) -> DraftsDesk:
        """What is being typed."""
        from app.usecases.drafts import DraftsDesk

        return DraftsDesk(self)

    @cached_property
    def lists(self) -> ListsDesk:
        """Long lists, and the search over everything."""
        from app.usecases.lists import ListsDesk

        return ListsDesk(self)

    @cached_property
    def exporting(self) -> ExportingDesk:
        """Lists as files for a spreadsheet."""
        from app.usecases.exporting import ExportingDesk

        return ExportingDesk(self)

    @cached_property
    def papers(self) -> PapersDesk:
        """What can be printed."""
        from app.usecases.papers import PapersDesk

        return PapersDesk(self)

    @cached_property
    def syncing(self) -> SyncDesk:
        """The exchange with the server."""
        from app.usecases.syncing import SyncDesk

        return SyncDesk(self)

    @cached_property
    def hand_ins(self) -> HandInsDesk:
        """Receipts of the server."""
        from app.usecases.hand_ins import HandInsDesk

        return HandInsDesk(self)

    @cached_property
    def transfers(self) -> TransfersDesk:
        """Photos and documents on their way."""
        from app.usecases.transfers import TransfersDesk

        return TransfersDesk(self)

    @cached_property
    def roads(self) -> RoadsDesk:
        """The ways to the server: the own line, and a computer of the school."""
        from app.usecases.roads import RoadsDesk

        return RoadsDesk(self)

    @cached_property
    def relay(self) -> RelayDesk:
        """Letting other computers of the school through this one."""
        from app.usecases.relaying import RelayDesk

        return RelayDesk(self)

    @cached_property
    def stick(self) -> StickDesk:
        """The exchange by stick or file."""
        from app.usecases.stick import StickDesk

        return StickDesk(self)

    @cached_property
    def checking(self) -> SelfCheckDesk:
        """Whether what is stored here is what was written."""
        from app.usecases.self_check import SelfCheckDesk

        return SelfCheckDesk(self)

    @cached_property
    def settling(self) -> SettlingDesk:
        """What the exchange left for a person to decide."""
        from app.usecases.settling import SettlingDesk

        return SettlingDesk(self)

    @cached_property
    def practice(self) -> PracticeDesk:
        """The practice school, where this is one."""
        from app.usecases.practice import PracticeDesk

        return PracticeDesk(self)

    @cached_property
    def region(self) -> RegionDesk:
        """The schools of a region side by side."""
        from app.usecases.region import RegionDesk

        return RegionDesk(self)
