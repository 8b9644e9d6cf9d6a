"""The usual plan of a year in three languages."""

from __future__ import annotations

from itertools import count

from app.domain.ids import NOBODY, Id
from app.domain.records.events import EventKind
from app.domain.records.sessions import SessionTemplate
from app.domain.rules.agenda import read_agenda
from app.domain.session_plan import LANGUAGES, text_in, usual_plan

numbers = count(1)
PLAN = usual_plan(NOBODY, lambda: Id(next(numbers).to_bytes(16, "big")))


def test_it_has_seven_sessions_two_network_events_and_a_conference() -> None:
    """The order of the year: three sessions, a network event, two, another one, two, the conference."""
    kinds = [one.kind for one in PLAN]
    assert kinds.count(EventKind.GROUP_SESSION) == 7
    assert [place for place, kind in enumerate(kinds, start=1) if kind is EventKind.NETWORK_EVENT] == [4, 7]
    assert kinds[-1] is EventKind.CONFERENCE
    assert [one.number for one in PLAN] == list(range(1, 11))


def test_every_agenda_fits_its_session_in_every_language() -> None:
    """The minutes of the items fill the session, and the languages agree item by item."""
    for one in PLAN:
        agendas = [read_agenda(text_in(one, "agenda", code)) for code in LANGUAGES]
        assert [[item.minutes for item in each] for each in agendas] == [[item.minutes for item in agendas[0]]] * 3
        assert sum(item.minutes or 0 for item in agendas[0]) == one.minutes


def test_a_missing_language_is_stood_in_for() -> None:
    """A plan that is written in one language only is shown in it, whatever the language of the window."""
    only_russian = SessionTemplate(id=NOBODY, programme_id=NOBODY, title_ru="Ценности")
    assert [text_in(only_russian, "title", code) for code in LANGUAGES] == ["Ценности"] * 3
    assert text_in(only_russian, "aims", "kk") == ""
