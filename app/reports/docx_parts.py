"""What Word files need and the library has no words for: lines around cells, fields, headers that repeat.

Like `docx`, imported only when a file for Word is written.
"""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

_NONE, _THIN = ("nil", "0"), ("single", "4")
_GREY = "6F6F6F"


def element(name: str, **attributes: str) -> Any:
    """An element of WordprocessingML with attributes of the same namespace."""
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def set_fonts(style: Any, family: str) -> None:
    """Let a style use `family` for every script; a theme font of the template would win otherwise."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{name}"), family)


def set_language(style: Any, language: str) -> None:
    """Tell the spelling checker which language a style is in."""
    style.element.get_or_add_rPr().append(element("lang", val=language, eastAsia=language))


def frame_cell(cell: Any, *sides: str) -> None:
    """Lines at the named sides of a cell (top, left, bottom, right) and none at the others."""
    borders = element("tcBorders")
    for side in ("top", "left", "bottom", "right"):
        kind, size = _THIN if side in sides else _NONE
        borders.append(element(side, val=kind, sz=size, space="0", color=_GREY))
    cell._tc.get_or_add_tcPr().append(borders)


def shade_cell(cell: Any) -> None:
    """A light grey ground."""
    cell._tc.get_or_add_tcPr().append(element("shd", val="clear", color="auto", fill="ECECEC"))


def keep_row_whole(row: Any) -> None:
    """A row that is not torn apart by the end of a page."""
    row._tr.get_or_add_trPr().append(element("cantSplit"))


def keep_end_with_next(file: Any) -> None:
    """Let what was written last stand on the page of what comes next; of a table that is its last row."""
    *_, last = file.paragraphs
    held = [last]
    if file.tables and last._p.getprevious() is file.tables[-1]._tbl:
        held += [paragraph for cell in file.tables[-1].rows[-1].cells for paragraph in cell.paragraphs]
    for paragraph in held:
        paragraph.paragraph_format.keep_with_next = True


def repeat_row(row: Any) -> None:
    """A row that stands again on every page its table runs over."""
    row._tr.get_or_add_trPr().append(element("tblHeader"))


def line_below(paragraph: Any) -> None:
    """A strong line below a paragraph."""
    borders = element("pBdr")
    borders.append(element("bottom", val="single", sz="12", space="4", color="000000"))
    paragraph._p.get_or_add_pPr().append(borders)


def add_field(paragraph: Any, instruction: str, shown: str = "", *, stale: bool = False) -> None:
    """A field that Word works out itself, such as the number of the page; `shown` stands there until it does."""
    begin = element("fldChar", fldCharType="begin")
    if stale:
        begin.set(qn("w:dirty"), "true")
    code = element("instrText")
    code.set(qn("xml:space"), "preserve")
    code.text = f" {instruction} "
    for part in (begin, code, element("fldChar", fldCharType="separate")):
        paragraph.add_run()._r.append(part)
    paragraph.add_run(shown)
    paragraph.add_run()._r.append(element("fldChar", fldCharType="end"))
