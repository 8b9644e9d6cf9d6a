"""QR codes as SVG: dark modules as one path, drawn sharp at any size by window, PDF and browser alike."""

from __future__ import annotations

import io

QUIET_ZONE = 4
"""Modules of white around a code, as the standard asks for."""

_MASK = 3  # trying all eight costs five times as long, and a signed text looks like noise under any of them


def qr_svg(text: str, colour: str = "#000") -> bytes:
    """The code of `text`, with its quiet zone, as an SVG that takes whatever size it is given.

    Its level M restores fifteen per cent: what a fold or a stain may hide.
    """
    import segno  # with it come the modules of the web and of encryption, for pages that may never draw a code

    code = segno.make(text, error="m", micro=False, boost_error=False, mask=_MASK)
    written = io.BytesIO()
    code.save(
        written, kind="svg", border=QUIET_ZONE, dark=colour, omitsize=True, xmldecl=False, svgclass=None, lineclass=None
    )
    return written.getvalue()
