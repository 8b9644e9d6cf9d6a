"""Words of the closed lists on the page of people and schools."""

from __future__ import annotations

from enum import StrEnum

from app.domain import people_words as words
from app.domain.choice_words import choice_word
from app.domain.records.consent import ConsentMethod, ConsentScope
from app.domain.records.people import PersonRole, Sex
from app.domain.records.schools import HubLinkKind, HubType, Internet, Language, Power, SchoolRole, SchoolType
from app.ui.field_editors import Words
from app.ui.kit.tokens import Tone
from app.ui.translate import tr_label

WORDS: Words = {
    Sex: (words.CONTEXT, words.SEXES),
    PersonRole: (words.CONTEXT, words.ROLES),
    SchoolRole: (words.CONTEXT, words.SCHOOL_ROLES),
    HubType: (words.CONTEXT, words.HUB_TYPES),
    SchoolType: (words.CONTEXT, words.SCHOOL_TYPES),
    Language: (words.CONTEXT, words.LANGUAGES),
    Internet: (words.CONTEXT, words.INTERNET),
    Power: (words.CONTEXT, words.POWER),
    HubLinkKind: (words.CONTEXT, words.LINK_KINDS),
    ConsentMethod: (words.CONTEXT, words.CONSENT_METHODS),
    ConsentScope: (words.CONTEXT, words.CONSENT_SCOPES),
}

ROLE_TONES = {SchoolRole.HUB: Tone.INFO, SchoolRole.SATELLITE: Tone.NEUTRAL, SchoolRole.OTHER: Tone.NEUTRAL}


def word(member: Sex | PersonRole | SchoolRole | HubLinkKind | Language | ConsentMethod | ConsentScope) -> str:
    """What a member of one of the lists is called in the language of the window."""
    context, labels = WORDS[type(member)]
    return tr_label(context, labels[member])


def story_word(member: StrEnum) -> str:
    """What a member of any closed list is called: roles and stages in the story of a person."""
    return tr_label(*choice_word(member))
