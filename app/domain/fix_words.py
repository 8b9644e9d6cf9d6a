"""The weekly five things in words, for the screen and for paper; context of translation: `fix`."""

from __future__ import annotations

from typing import Protocol

from app.domain.rules.five_things import Need, Thing


class Plurals(Protocol):
    """Translates a sentence with a number in it: `app.texts.Texts`, or Qt."""

    def translate(self, context: str, source: str, comment: str, n: int) -> str: ...


def thing_words(thing: Thing, texts: Plurals) -> str:
    """What is missing, and how often."""
    number = thing.count
    return {
        Need.HOLIDAY: texts.translate("fix", "%n session(s) on a public holiday", "", number),
        Need.MARKS: texts.translate("fix", "%n attendance sheet(s) with missing marks", "", number),
        Need.PROMISE: texts.translate("fix", "%n commitment(s) of yours overdue", "", number),
        Need.OBSERVATIONS: texts.translate("fix", "%n lesson(s) taught without observations", "", number),
        Need.MINUTES: texts.translate("fix", "%n session(s) without a protocol", "", number),
        Need.GATE: texts.translate("fix", "%n thing(s) missing for the next stage of a project", "", number),
        Need.SILENT_PROJECT: texts.translate("fix", "%n project(s) silent for a month", "", number),
        Need.OWN_CONSENT: texts.translate("fix", "Your own consent is missing or has run out", "", number),
        Need.PICTURE: texts.translate("fix", "%n picture(s) wait for a word about the people in them", "", number),
        Need.CONSENT: texts.translate("fix", "%n person(s) without consent", "", number),
        Need.DUPLICATES: texts.translate("fix", "%n pair(s) of entries that may be one person", "", number),
        Need.TRANSLATION: texts.translate("fix", "%n school(s) with a name in one language only", "", number),
        Need.PROGRAMME_TEXT: texts.translate("fix", "%n text(s) of programmes in one language only", "", number),
    }[thing.need]
