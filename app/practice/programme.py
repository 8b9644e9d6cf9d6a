"""The programme behind the year: its run, its rule for hours, its plan of sessions, and who signs for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from app.domain.ids import Id
from app.domain.records.programmes import Programme, ProgrammeCycle, ProgrammeKind
from app.domain.records.schools import HubLink, HubLinkKind, HubType, Internet, Language, Power, School, SchoolRole
from app.practice.cast import PRINCIPAL
from app.practice.school_weeks import MON, SAT
from app.practice.story import Story, made


@dataclass(frozen=True)
class Run:
    """One run of the programme."""

    programme: Id
    cycle: Id


def make_programme(story: Story) -> Run:
    """Write the programme and the run that the year belongs to."""
    desk = story.desk.programmes
    programme = made(desk.create("ТМ"), "programme")
    desk.edit(
        Programme, programme, name_kk="Тірек мектептер бағдарламасы", name_ru="Программа опорных школ",
        name_en="Hub schools programme", kind=ProgrammeKind.HUB, operator="«Өрлеу мектебі» қоры (жаттығу)",
        issuer="Ақсу тірек мектебі (жаттығу)", serial_prefix="JATTYGU",
        signatories="\n".join(("Мектеп директоры: " + " ".join(PRINCIPAL), "Фасилитатор: Сейітқали Ілияс")),
    )  # fmt: skip
    cycle = made(desk.create_cycle(programme, f"{story.weeks.day(-33, MON):%Y} жылғы топ"), "programme_cycle")
    start = story.weeks.day(-33, MON)
    desk.edit(ProgrammeCycle, cycle, start=start, end=story.weeks.day(12, SAT) + timedelta(days=30),
              cohort_year=start.year)  # fmt: skip
    desk.take_usual_plan(programme)
    return Run(programme, cycle)


def describe_school(story: Story, neighbours: list[Id]) -> None:
    """Say more about the own school, and whom it supports."""
    desk = story.desk
    desk.people.edit(
        School, desk.school, name_ru="Аксуская опорная школа", name_en="Aksu hub school", district="Бейнеу ауданы",
        locality="Ақсу ауылы", role=SchoolRole.HUB, hub_type=HubType.PROJECT_HUB, is_rural=True, pupils=412,
        teachers=38, teaching_languages=frozenset({Language.KK}), internet=Internet.MOBILE_4G, power=Power.WEEKLY_CUTS,
    )  # fmt: skip
    for place, satellite in enumerate(neighbours):
        link = HubLink(
            id=desk.store.new_id(), hub_id=desk.school, satellite_id=satellite, kind=HubLinkKind.PROJECT,
            valid_from=desk.today(), distance_km=18 + 23 * place, winter_access=place != 1,
        )  # fmt: skip
        desk.people.save_link(link)
