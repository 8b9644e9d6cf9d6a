"""Names of files made from what people write."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from app.domain.file_names import safe_file_name, shortened


@given(st.text())
def test_every_text_becomes_a_name_that_every_system_takes(text: str) -> None:
    """No name is empty, too long, reserved, or holds a sign that Windows, Linux or a stick refuses."""
    name = safe_file_name(text)
    assert 0 < len(name) <= 111
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
    assert name == name.strip()
    assert not name.endswith(".")
    assert name.split(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


def test_kazakh_names_stay_readable() -> None:
    """Letters stay as they were written; only what is forbidden goes."""
    assert safe_file_name("Қатысу парағы: «Сабақты зерттеу» 16.10.2026") == "Қатысу парағы «Сабақты зерттеу» 16.10.2026"
    assert safe_file_name("CON") == "_CON"
    assert safe_file_name("..") == "_"


def test_a_long_title_is_cut_with_an_ellipsis() -> None:
    """What was cut shows that it was."""
    assert shortened("Топтық сессиялар", 8) == "Топтық…"
    assert shortened("Топтық", 8) == "Топтық"
