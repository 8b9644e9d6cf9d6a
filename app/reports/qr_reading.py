"""Reading QR codes in pictures: whatever the angle, in the light of a classroom, pressed small by a messenger.

Imported when somebody brings a picture, and not before.
"""

from __future__ import annotations

import zxingcpp

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def codes_in(grey: bytes, width: int, height: int) -> list[str]:
    """What the QR codes say in a picture of one byte per pixel, line by line without gaps."""
    pixels = memoryview(grey).cast("B", (height, width))
    found = zxingcpp.read_barcodes(pixels, formats=_QR)
    return [code.text for code in found]
