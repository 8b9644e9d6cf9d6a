"""Certificates as tests need them: made up, signed, and read back from paper."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from app.domain.certified import certified
from app.domain.ids import NOBODY, Id
from app.domain.records.certificates import Certificate
from app.sync.certificate_token import sign_token
from app.texts import LANGUAGES, Texts

KEY = bytes(range(32))
TRANSLATORS = {language: Texts(language).translate for language in LANGUAGES}


def signed_certificate(**fields: Any) -> Certificate:
    """A certificate of Әсел, signed by nobody in particular, with some fields as told."""
    plain = Certificate(
        id=Id(bytes(15) + b"\7"), school_id=NOBODY, serial="AMS-2026-7K4QX-0012", name_kk="Өмірбекова Әсел Ғабитқызы",
        name_ru="Омирбекова Асель Габитовна", title="Сабақты зерттеу: бастау", half_hours=37, start=date(2026, 10, 1),
        end=date(2026, 11, 20), issuer="Ақсу ауылдық тірек мектебі", issued_on=date(2026, 11, 21),
        signatory="Фасилитатор Б. Тілеуов\nДиректор Ұ. Һамитов",
    )  # fmt: skip
    told = replace(plain, **fields)
    return replace(told, token=sign_token(certified(told), KEY))


def text_of_pdf(path: Path) -> str:
    """The text layer of a PDF."""
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)  # noqa: S607
    return done.stdout.decode("utf-8")


def codes_on(path: Path, folder: Path, dots_per_inch: int = 110) -> list[str]:
    """What the QR codes on the pages of a PDF say, after it was turned into pictures."""
    draw = ["pdftoppm", "-r", str(dots_per_inch), "-png", str(path), str(folder / "page")]
    subprocess.run(draw, check=True)
    pages = sorted(folder.glob("page*.png"))
    read = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", *map(str, pages)]
    done = subprocess.run(read, capture_output=True, check=True)
    return done.stdout.decode("utf-8").split()
