"""The verifier page for phones, with the issuers and revocations this computer knows."""

from __future__ import annotations

from pathlib import Path

from app.reports.verifier_page import Known, verifier_page
from app.texts import LANGUAGES, Texts
from app.usecases.desk import Desk
from app.usecases.issuer_keys import known_keys
from app.usecases.verifying import revoked_serials
from app.usecases.whole_files import write_whole


def page_of(desk: Desk) -> str:
    """The page as it would be written now."""
    keys = {row.hex(): (one.public_key, one.name) for row, one in known_keys(desk.store).items()}
    known = Known(keys, revoked_serials(desk.store), desk.today())
    return verifier_page(known, {language: Texts(language).translate for language in LANGUAGES})


def write_page(desk: Desk, path: Path) -> None:
    """Write the page to `path`; raises CannotWriteFile."""
    write_whole(path, page_of(desk).encode("utf-8"))
