"""A paper as bytes: the same ones every time, and the same paper back."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.reports.document import (
    Align,
    Block,
    Checks,
    Column,
    Document,
    Facts,
    Grid,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Signatures,
    WritingLines,
)
from app.reports.document_file import facts_of, pack_document, unpack_document

TEXT = st.text(max_size=20)
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, TEXT, st.integers(1, 2)),
    st.builds(Paragraph, TEXT, st.booleans()),
    st.builds(Facts, st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple)),
    st.builds(
        Grid,
        st.lists(st.builds(Column, TEXT, st.sampled_from([1.0, 2.5]), st.sampled_from(Align)), max_size=3).map(tuple),
        st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple),
        st.sampled_from([0, 9.5]),
    ),
    st.builds(WritingLines, TEXT, st.integers(1, 5)),
    st.builds(Checks, st.lists(st.tuples(st.booleans(), TEXT), max_size=3).map(tuple)),
    st.builds(Signatures, st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple)),
    st.builds(Picture, st.binary(max_size=10), st.sampled_from([80.0, 110.5]), TEXT),
    st.just(PageBreak()),
)
PAPERS = st.builds(
    Document, TEXT, st.lists(BLOCKS, max_size=6).map(tuple), TEXT, TEXT, st.booleans(), st.booleans(),
    st.sampled_from(["kk", "ru", "en"]),
)  # fmt: skip


@given(PAPERS)
def test_a_paper_comes_back_as_it_was(paper: Document) -> None:
    """Packing any paper and unpacking it gives an equal one, and packing again gives the same bytes."""
    pictures: dict[str, bytes] = {}

    def keep(data: bytes) -> str:
        pictures[data.hex()] = data
        return data.hex()

    facts: dict[str, Any] = {"version": 3, "originals": [{"name": "а.jpg"}]}
    packed = pack_document(paper, keep, facts)
    assert unpack_document(packed, pictures.get) == paper
    assert facts_of(packed) == facts
    assert pack_document(paper, keep, facts) == packed


def test_a_picture_that_is_not_here_leaves_its_caption() -> None:
    """A missing picture becomes its caption, or nothing without one."""
    paper = Document("т", (Picture(b"x", 80, "Тақта"), Picture(b"y", 80)))
    packed = pack_document(paper, lambda _data: "hash", {})
    assert unpack_document(packed, lambda _digest: None).blocks == (Paragraph("Тақта", quiet=True),)


def test_what_a_newer_program_added_is_left_out() -> None:
    """A kind of block, and fields of the paper or of a block, that this version does not know do no harm."""
    packed = pack_document(Document("т", (Heading("а"), Paragraph("б"))), lambda _data: "", {})
    newer = packed.replace(b'"block":"Heading"', b'"block":"Hologram"').replace(b'"title"', b'"mood":1,"title"')
    newer = newer.replace(b'"quiet"', b'"loud":2,"quiet"')
    assert unpack_document(newer, lambda _digest: None) == Document("т", (Paragraph("б"),))
