"""What the parts of a portfolio are called. The English words are keys of translation in the context `portfolio`."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.rules.portfolio import Part
from app.domain.text import mark

PARTS: Mapping[Part, str] = {
    Part.COVER: mark("portfolio", "About the project"),
    Part.REASONS: mark("portfolio", "Values and concern"),
    Part.CONSULTATIONS: mark("portfolio", "Consultations"),
    Part.PLAN: mark("portfolio", "Action plan"),
    Part.PARTICIPATION: mark("portfolio", "Record of participation"),
    Part.LOG: mark("portfolio", "From the progress log"),
    Part.EVIDENCE: mark("portfolio", "Evidence"),
    Part.IMPACT: mark("portfolio", "Impact"),
    Part.REFLECTION: mark("portfolio", "Reflection on leading"),
    Part.VIGNETTE: mark("portfolio", "Vignette"),
    Part.POSTER: mark("portfolio", "Poster"),
    Part.SHARING: mark("portfolio", "Sharing"),
    Part.CONSENTS: mark("portfolio", "Consents"),
}
