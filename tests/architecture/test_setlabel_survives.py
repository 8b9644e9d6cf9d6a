"""The toolkit we build on keeps its reference counts."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_a_label_takes_twenty_thousand_texts(qtbot: QtBot) -> None:
    """Setting a text many times does not wear out `None`, as PySide6 6.12.0 did on Python older than 3.12."""
    label = QLabel()
    qtbot.addWidget(label)
    for number in range(20_000):
        label.setText(str(number))
    assert label.text() == "19999"
