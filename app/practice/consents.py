"""Who has agreed to what: most of the school, one of them withdrew, and some were never asked."""

from __future__ import annotations

from app.domain.records.consent import ConsentMethod, ConsentScope
from app.practice.cast import Cast
from app.practice.school_weeks import TUE
from app.practice.story import Chapter, Story, made

_EVERYTHING = frozenset({ConsentScope.CORE, ConsentScope.PHOTO, ConsentScope.PUBLICATION})
_CORE = frozenset({ConsentScope.CORE})
_NEVER_ASKED = 3
_WITHDREW = 4


def consents(story: Story, cast: Cast) -> Chapter:
    """Papers signed at the beginning, a withdrawal in the middle."""
    desk = story.desk.consents
    yield story.weeks.moment(-32, TUE)
    asked = cast.teachers[:-_NEVER_ASKED]
    signed = [
        made(
            desk.record(
                one.id, _EVERYTHING if place % 3 else _CORE, language="kk", method=ConsentMethod.PAPER_SCAN
            ), "consent",
        )
        for place, one in enumerate((*asked, cast.principal))
    ]  # fmt: skip
    yield story.weeks.moment(-9, TUE)
    desk.withdraw(signed[_WITHDREW])
