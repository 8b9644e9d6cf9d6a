"""Draws a certificate on an A4 page across, in tenths of a millimetre; the same for the screen, a printer and a PDF."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from app.reports.certificate_papers import CertificatePaper, Voice
from app.reports.qr import qr_svg
from app.ui.certificates.flow import Flow, Item, Rule, SetText, Text
from app.ui.certificates.ornament import paint_frame, paint_horns
from app.ui.kit.tokens import LIGHT

PAGE = QRectF(0, 0, 2970, 2100)
_WIDE = 2300.0
"""Width of the lines in the middle."""
_TOP, _BOTTOM = 250.0, 1420.0
"""Between which the words stand."""
_HORNS = 34.0
_CODE = QRectF(2275, 1400, 420, 420)
"""Where the code stands, its quiet zone included."""
_SIGN_TOP, _SIGN_LEFT, _SIGN_RIGHT = 1690.0, 250.0, 2200.0
_SIGN_GAP = 90.0


def draw(painter: QPainter, paper: CertificatePaper) -> None:
    """Draw `paper`; the painter's unit must be a tenth of a millimetre, with the page's corner at its origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_frame(painter, PAGE, QColor(LIGHT.primary), QColor(LIGHT.gold))
    _draw_words(painter, paper)
    _draw_signatures(painter, paper)
    _draw_code(painter, paper)


def _draw_words(painter: QPainter, paper: CertificatePaper) -> None:
    items = _items(paper)
    flow = Flow(items, _WIDE, _BOTTOM - _TOP)
    top = _TOP + (_BOTTOM - _TOP - flow.height) / 2
    left = (PAGE.width() - _WIDE) / 2
    for item, place, text in zip(items, flow.tops, flow.texts, strict=True):
        if text is not None:
            text.paint(painter, left, top + place)
        elif isinstance(item, Rule):
            middle = QPointF(PAGE.center().x(), top + place + item.height / 2)
            paint_horns(painter, middle, item.height / 1.2, QColor(LIGHT.gold))


def _items(paper: CertificatePaper) -> list[Item]:
    """First language large, the second one small below each of its lines."""
    first, *others = paper.voices
    items: list[Item] = [_heading(first)]
    items += [Text(one.heading, 52, LIGHT.text2, 0) for one in others]
    if first.duplicate:
        copies = " · ".join(dict.fromkeys(one.duplicate for one in paper.voices))
        items.append(Text(copies.upper(), 44, LIGHT.err, 12, strong=True, spread=0.05))
    items += [Rule(_HORNS * 1.2, 24), Text(first.opening, 46, LIGHT.text2, 30)]
    items += [Text(one.opening, 38, LIGHT.text2, 0) for one in others]
    items.append(Text(first.name, 118, LIGHT.text, 14, strong=True, one_line=True))
    items += [Text(one.name, 60, LIGHT.text, 0, one_line=True) for one in others if one.name]
    items.append(Text(first.statement, 60, LIGHT.text, 22))
    items += [Text(one.statement, 46, LIGHT.text2, 12) for one in others]
    items += [Text(one.facts, 46 - 4 * number, LIGHT.text2, 0 if number else 20)
              for number, one in enumerate(paper.voices) if one.facts]  # fmt: skip
    issued = " · ".join(filter(None, (paper.issuer, paper.issued_on)))
    items.append(Text(issued, 46, LIGHT.text, 30))
    return [item for item in items if not isinstance(item, Text) or item.words]


def _heading(voice: Voice) -> Text:
    return Text(voice.heading.upper(), 140, LIGHT.primary, strong=True, one_line=True, spread=0.04)


def _draw_signatures(painter: QPainter, paper: CertificatePaper) -> None:
    """A line to sign on above each name; nothing where nobody is named."""
    count = len(paper.signatures)
    if not count:
        return
    width = min(620.0, (_SIGN_RIGHT - _SIGN_LEFT - _SIGN_GAP * (count - 1)) / count)
    left = (_SIGN_LEFT + _SIGN_RIGHT - width * count - _SIGN_GAP * (count - 1)) / 2
    for words in paper.signatures:
        painter.setPen(QPen(QColor(LIGHT.border2), 3))
        painter.drawLine(QPointF(left, _SIGN_TOP), QPointF(left + width, _SIGN_TOP))
        SetText(Text(words, 38, LIGHT.text2), width).paint(painter, left, _SIGN_TOP + 14)
        left += width + _SIGN_GAP


def _draw_code(painter: QPainter, paper: CertificatePaper) -> None:
    """The code with its number below; on a preview an empty place, so that nobody takes it for a certificate."""
    if not paper.token:
        painter.setPen(QPen(QColor(LIGHT.border2), 3, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(_CODE.adjusted(30, 30, -30, -30))
        return
    svg = QSvgRenderer(QByteArray(qr_svg(paper.token, LIGHT.text)))
    svg.render(painter, _CODE)
    label = Text(paper.number_label, 30, LIGHT.text2, one_line=True)
    SetText(label, _CODE.width() + 120).paint(painter, _CODE.left() - 60, _CODE.bottom() - 18)
