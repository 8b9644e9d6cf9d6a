"""Schools and the links between a hub and its satellites."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import (
    Record,
    choice_field,
    choices_field,
    code_field,
    day_field,
    flag_field,
    number_field,
    record,
    reference_field,
    text_field,
)
from app.domain.text import mark


class SchoolRole(StrEnum):
    """The place of a school in its network."""

    HUB = "hub"
    SATELLITE = "satellite"
    OTHER = "other"


class HubType(StrEnum):
    """Two things are called hub here: the state resource centre and the project's hub."""

    STATE_RESOURCE_CENTRE = "state_resource_centre"
    PROJECT_HUB = "project_hub"
    BOTH = "both"


class SchoolType(StrEnum):
    """Level or kind of school."""

    PRIMARY = "primary"
    BASIC = "basic"
    SECONDARY = "secondary"
    GYMNASIUM = "gymnasium"
    LYCEUM = "lyceum"
    BOARDING = "boarding"
    NIS = "nis"
    COLLEGE = "college"


class Language(StrEnum):
    """Languages of teaching."""

    KK = "kk"
    RU = "ru"
    EN = "en"
    UZ = "uz"
    UG = "ug"
    TG = "tg"


class Internet(StrEnum):
    """How the school is connected."""

    FIBRE = "fibre"
    ADSL = "adsl"
    MOBILE_3G = "mobile_3g"
    MOBILE_4G = "mobile_4g"
    SATELLITE = "satellite"
    STARLINK = "starlink"
    NONE = "none"


class Power(StrEnum):
    """How reliable electricity is."""

    STABLE = "stable"
    WEEKLY_CUTS = "weekly_cuts"
    DAILY_CUTS = "daily_cuts"


class HubLinkKind(StrEnum):
    """On what ground a hub supports a satellite."""

    OFFICIAL = "official"
    PROJECT = "project"
    INFORMAL = "informal"


@record("school", label=mark("records", "School"), title=("name_kk", "name_ru", "name_en"))
class School(Record):
    """A school; its id is also the id of the stream that holds everything of the school."""

    name_kk: str = text_field(mark("records", "Name in Kazakh"), high=200)
    name_ru: str = text_field(mark("records", "Name in Russian"), high=200)
    name_en: str = text_field(mark("records", "Name in English"), high=200)
    short_name: str = text_field(mark("records", "Short name"), high=60)
    region_code: str = code_field(mark("records", "Region"), "regions")
    district: str = text_field(mark("records", "District"), high=100)
    locality: str = text_field(mark("records", "Village or town"), high=100)
    role: SchoolRole | None = choice_field(mark("records", "Place in the network"), SchoolRole)
    hub_type: HubType | None = choice_field(mark("records", "Kind of hub"), HubType)
    type: SchoolType | None = choice_field(mark("records", "Type of school"), SchoolType)
    is_rural: bool = flag_field(mark("records", "Rural"), default=None)
    is_small_class: bool = flag_field(mark("records", "Small-class school"), default=None)
    teaching_languages: frozenset[Language] = choices_field(mark("records", "Languages of teaching"), Language)
    pupils: int | None = number_field(mark("records", "Pupils"), low=0, high=6000)
    teachers: int | None = number_field(mark("records", "Teachers"), low=0, high=600)
    internet: Internet | None = choice_field(mark("records", "Internet"), Internet)
    power: Power | None = choice_field(mark("records", "Electricity"), Power)
    closed_on: date | None = day_field(mark("records", "Closed on"))
    bin: str = text_field(mark("records", "BIN of the school"), high=12)


@record("hub_link", label=mark("records", "Link between hub and satellite"), parent="hub_id")
class HubLink(Record):
    """A hub school supports a satellite from one day to another; never deleted, only ended."""

    hub_id: Id = reference_field(mark("records", "Hub school"), to="school")
    satellite_id: Id = reference_field(mark("records", "Satellite school"), to="school")
    kind: HubLinkKind = choice_field(mark("records", "Kind of link"), HubLinkKind, default=HubLinkKind.OFFICIAL)
    valid_from: date | None = day_field(mark("records", "From"))
    valid_to: date | None = day_field(mark("records", "To"))
    distance_km: int | None = number_field(mark("records", "Distance, km"), low=0, high=400)
    winter_access: bool = flag_field(mark("records", "Can be reached in winter"), default=None)
