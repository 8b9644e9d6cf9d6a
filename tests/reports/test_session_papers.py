"""Papers of a session."""

from __future__ import annotations

from datetime import date, time

from app.domain.ids import NOBODY
from app.domain.records.events import Event, Slot
from app.domain.records.sessions import AgendaItem, Commitment, SessionRecord
from app.domain.rules.commitments import Agreed
from app.reports.document import Grid, Heading, Paragraph, WritingLines
from app.reports.session_papers import feedback_form, session_protocol
from app.texts import Texts

SAY = Texts("kk").translate
EVENT = Event(id=NOBODY, school_id=NOBODY, title="Кәсіби қоғамдастық", venue="Кітапхана")
SLOT = Slot(id=NOBODY, event_id=NOBODY, day=date(2026, 11, 25), start=time(15), end=time(16, 30), topic="Дәлел")


def test_the_protocol_tells_what_was_written_and_leaves_lines_for_the_rest() -> None:
    """Agenda and promises are tables, texts stand under their labels, empty ones can be filled in by hand."""
    record = SessionRecord(id=NOBODY, slot_id=NOBODY, decisions="7 «Ә» сыныбында")
    item = AgendaItem(id=NOBODY, slot_id=NOBODY, title="Келісімдер", minutes=15)
    promise = Agreed(Commitment(id=NOBODY, event_id=NOBODY, what="Үлгі жіберу", due=date(2026, 12, 1)), None)
    paper = session_protocol(SAY, "kk", EVENT, SLOT, record, [item], [], [promise])
    agenda, promises = (block for block in paper.blocks if isinstance(block, Grid))
    assert agenda.rows == (("1", "Келісімдер", "15", ""),)
    assert promises.rows == (("Үлгі жіберу", "", "01.12.2026"),)
    assert Paragraph("7 «Ә» сыныбында") in paper.blocks
    assert sum(isinstance(block, WritingLines) for block in paper.blocks) == 4
    assert not any(
        isinstance(block, Heading) and block.text == SAY("papers", "Agreed before") for block in paper.blocks
    )


def test_a_protocol_can_be_written_by_hand() -> None:
    """Before the session agenda and promises are empty rows, high enough for a pen; what came back tells its end."""
    record = SessionRecord(id=NOBODY, slot_id=NOBODY)
    kept = Commitment(id=NOBODY, event_id=NOBODY, what="Үлгі", closed_on=date(2026, 12, 2), closing_note="Жіберілді")
    paper = session_protocol(SAY, "kk", EVENT, SLOT, record, [], [Agreed(kept, None)], [])
    returning, agenda, promises = (block for block in paper.blocks if isinstance(block, Grid))
    assert returning.rows == (("Үлгі", "", "", "02.12.2026", "Жіберілді"),)
    for grid in (agenda, promises):
        assert len(grid.rows) >= 3
        assert not any("".join(row) for row in grid.rows)
        assert grid.row_mm >= 7


def test_the_form_has_the_order_in_which_it_is_typed_in() -> None:
    """Five items with a box for each point, then two texts, in the language of the paper and without a name."""
    paper = feedback_form(SAY, "kk", EVENT, SLOT)
    (grid,) = (block for block in paper.blocks if isinstance(block, Grid))
    assert grid.rows[0][0] == "Жұмысыма пайдалы болды"
    assert (len(grid.rows), len(grid.columns)) == (5, 6)
    assert [block.label for block in paper.blocks if isinstance(block, WritingLines)] == [
        "Ең пайдалысы не болды", "Нені жақсарту керек",
    ]  # fmt: skip
