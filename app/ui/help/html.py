"""A topic as rich text in the colours and sizes of the moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby

from app.domain.help_topics import KEYS, Block, Kind, Mark, Piece, Topic
from app.ui import keys
from app.ui.kit import tokens
from app.ui.kit.theme import theme
from app.ui.translate import tr_label

Size = Callable[[str], tuple[int, int]]
"""Width and height of a picture on the page, in logical pixels; nothing for one that is not there."""


def html_of(topic: Topic, titles: Callable[[str], str], size: Size) -> str:
    """The whole page; `titles` names the topics that are linked. The topic of the keys lists all of them."""
    blocks = [_group(kind, tuple(inside), titles, size) for kind, inside in groupby(topic.blocks, lambda b: b.kind)]
    if topic.name == KEYS:
        blocks.insert(-2, _overview())  # before the way on
    return f"<style>{_style()}</style><p class='title'>{escape(topic.title)}</p>{''.join(blocks)}"


def _overview() -> str:
    groups = (
        f"{_heading(escape(tr_label('keys', title)))}<table width='100%' cellspacing='0' cellpadding='3'>"
        + "".join(
            f"<tr><td width='38%'>{', '.join(map(_key, pressed))}</td><td>{escape(tr_label('keys', meaning))}</td></tr>"
            for pressed, meaning in rows
        )
        + "</table>"
        for title, rows in keys.OVERVIEW
    )
    return "".join(groups)


def _group(kind: Kind, blocks: tuple[Block, ...], titles: Callable[[str], str], size: Size) -> str:
    texts = [_text(block.pieces) for block in blocks]
    match kind:
        case Kind.HEADING:
            return "".join(map(_heading, texts))
        case Kind.STEP:
            return f"<ol>{''.join(f'<li>{text}</li>' for text in texts)}</ol>"
        case Kind.POINT:
            return f"<ul>{''.join(f'<li>{text}</li>' for text in texts)}</ul>"
        case Kind.PICTURE:
            return "".join(_picture(block, size(block.name)) for block in blocks)
        case Kind.LINKS:
            return "".join(_links(block, titles) for block in blocks)
        case Kind.TEXT:
            return "".join(f"<p>{text}</p>" for text in texts)


def _heading(text: str) -> str:
    return f"<p class='heading'>{text}</p>"  # the headings of HTML have sizes of their own that nothing overrules


def _picture(block: Block, size: tuple[int, int]) -> str:
    width, height = size
    seen = escape(block.text)
    image = f"<img src='{escape(block.name)}' width='{width}' height='{height}' alt='{seen}'>" if width else ""
    return f"<p class='picture'>{image}</p><p class='seen'>{seen}</p>"


def _links(block: Block, titles: Callable[[str], str]) -> str:
    lines = (f"<a href='{name}'>{escape(titles(name))}</a>" for name in block.all_of(Mark.LINK))
    return "".join(f"<p class='link'>→&nbsp;{line}</p>" for line in lines)


def _text(pieces: tuple[Piece, ...]) -> str:
    return "".join(_piece(piece) for piece in pieces)


def _piece(piece: Piece) -> str:
    if piece.mark is Mark.KEY:
        return _key(piece.text)
    return f"<b>{escape(piece.text)}</b>" if piece.mark is Mark.STRONG else escape(piece.text)


def _key(pressed: str) -> str:
    """A key as a small cap that never breaks apart."""
    return f"<span class='key'>&nbsp;{escape(keys.shown(pressed)).replace(' ', '&nbsp;')}&nbsp;</span>"


def _style() -> str:
    colours, px = theme().colours, theme().px
    return "".join(_rules(colours.text, colours.text2, colours.surface2, colours.primary, px))


def _rules(text: str, quiet: str, cap: str, link: str, px: Callable[[int], int]) -> Iterator[str]:
    yield f"body, p, li, td {{ color: {text}; font-size: {px(tokens.BASE)}px; line-height: 125%; }}"
    yield f".title {{ font-size: {px(tokens.TITLE)}px; font-weight: 600; margin: 0 0 {tokens.GAP}px 0; }}"
    yield f".heading {{ font-size: {px(tokens.SECTION)}px; font-weight: 600; margin: {tokens.GAP_CARD}px 0 6px 0; }}"
    yield f"p {{ margin: 0 0 {tokens.GAP}px 0; }} li {{ margin: 0 0 6px 0; }}"
    yield "ol, ul { margin: 4px 0 8px 0; -qt-list-indent: 1; }"
    yield f".key {{ background-color: {cap}; font-weight: 600; }}"
    yield f".picture {{ margin: {tokens.GAP}px 0 2px 0; line-height: 100%; }}"
    yield f".seen {{ color: {quiet}; font-size: {px(tokens.CAPTION)}px; margin: 0 0 {tokens.GAP_LIST}px 0; }}"
    yield f".link {{ margin: 2px 0 2px 0; color: {link}; }} a {{ color: {link}; text-decoration: none; }}"
