"""Words for the closed lists of people and schools; keys of translation in the context `people`."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.records.consent import ConsentMethod, ConsentScope
from app.domain.records.people import PersonRole, Sex
from app.domain.records.person_links import Verdict
from app.domain.records.schools import HubLinkKind, HubType, Internet, Language, Power, SchoolRole, SchoolType
from app.domain.text import mark

CONTEXT = "people"

SEXES: Mapping[Sex, str] = {
    Sex.F: mark("people", "Woman"),
    Sex.M: mark("people", "Man"),
    Sex.UNDISCLOSED: mark("people", "Not disclosed"),
}

ROLES: Mapping[PersonRole, str] = {
    PersonRole.TEACHER: mark("people", "Teacher"),
    PersonRole.SCHOOL_FACILITATOR: mark("people", "School facilitator"),
    PersonRole.EXTERNAL_FACILITATOR: mark("people", "External facilitator"),
    PersonRole.PRINCIPAL: mark("people", "Principal"),
    PersonRole.REGIONAL_COORDINATOR: mark("people", "Regional coordinator"),
    PersonRole.PROGRAMME_MANAGER: mark("people", "Programme manager"),
    PersonRole.ASSESSOR: mark("people", "Assessor"),
    PersonRole.TRAINER: mark("people", "Trainer"),
}

SCHOOL_ROLES: Mapping[SchoolRole, str] = {
    SchoolRole.HUB: mark("people", "Hub school"),
    SchoolRole.SATELLITE: mark("people", "Satellite school"),
    SchoolRole.OTHER: mark("people", "Another school"),
}

HUB_TYPES: Mapping[HubType, str] = {
    HubType.STATE_RESOURCE_CENTRE: mark("people", "State resource centre"),
    HubType.PROJECT_HUB: mark("people", "Hub of the project"),
    HubType.BOTH: mark("people", "Both"),
}

SCHOOL_TYPES: Mapping[SchoolType, str] = {
    SchoolType.PRIMARY: mark("people", "Primary school"),
    SchoolType.BASIC: mark("people", "Basic school"),
    SchoolType.SECONDARY: mark("people", "Secondary school"),
    SchoolType.GYMNASIUM: mark("people", "Gymnasium"),
    SchoolType.LYCEUM: mark("people", "Lyceum"),
    SchoolType.BOARDING: mark("people", "Boarding school"),
    SchoolType.NIS: mark("people", "Nazarbayev Intellectual School"),
    SchoolType.COLLEGE: mark("people", "College"),
}

LANGUAGES: Mapping[Language, str] = {
    Language.KK: mark("people", "Kazakh"),
    Language.RU: mark("people", "Russian"),
    Language.EN: mark("people", "English"),
    Language.UZ: mark("people", "Uzbek"),
    Language.UG: mark("people", "Uyghur"),
    Language.TG: mark("people", "Tajik"),
}

INTERNET: Mapping[Internet, str] = {
    Internet.FIBRE: mark("people", "Fibre"),
    Internet.ADSL: mark("people", "ADSL"),
    Internet.MOBILE_3G: mark("people", "Mobile, 3G"),
    Internet.MOBILE_4G: mark("people", "Mobile, 4G"),
    Internet.SATELLITE: mark("people", "Satellite dish"),
    Internet.STARLINK: mark("people", "Starlink"),
    Internet.NONE: mark("people", "No internet"),
}

POWER: Mapping[Power, str] = {
    Power.STABLE: mark("people", "Stable"),
    Power.WEEKLY_CUTS: mark("people", "Cuts every week"),
    Power.DAILY_CUTS: mark("people", "Cuts every day"),
}

LINK_KINDS: Mapping[HubLinkKind, str] = {
    HubLinkKind.OFFICIAL: mark("people", "Official"),
    HubLinkKind.PROJECT: mark("people", "By the project"),
    HubLinkKind.INFORMAL: mark("people", "Informal"),
}

CONSENT_METHODS: Mapping[ConsentMethod, str] = {
    ConsentMethod.PAPER_SCAN: mark("people", "Signed on paper"),
    ConsentMethod.ON_SCREEN: mark("people", "Confirmed on the screen"),
    ConsentMethod.E_SIGNATURE: mark("people", "Electronic signature"),
}

CONSENT_SCOPES: Mapping[ConsentScope, str] = {
    ConsentScope.CORE: mark("people", "Keeping and using the data"),
    ConsentScope.PHOTO: mark("people", "Photos and films"),
    ConsentScope.PUBLICATION: mark("people", "Publication of name and work"),
    ConsentScope.CROSS_BORDER: mark("people", "Passing on abroad"),
    ConsentScope.DONOR_LISTING: mark("people", "Lists for those who fund"),
}

VERDICTS: Mapping[Verdict, str] = {
    Verdict.SAME: mark("people", "One person"),
    Verdict.DIFFERENT: mark("people", "Two people"),
}
