"""The first start with an invitation and no line: work begins at once, and the server hears of it by post."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.records.people import Person
from app.domain.records.schools import School
from app.usecases import serving_admin, serving_post
from app.usecases.identity import identity_of
from app.usecases.inviting import invitation_text
from tests.support.server import LocalServer, local_server, new_client, now_ms
from tests.ui.welcome.test_first_start import Newcomer

SCHOOL = "Ақсу мектебі"
NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LocalServer]:
    """A server that knows one school."""
    with local_server(str(tmp_path / "server")) as running:
        first = new_client(tmp_path / "first", SCHOOL)
        first.enroll(running.url, running.invite(school=SCHOOL))
        first.sync(running.url)
        first.close()
        yield running


@pytest.fixture
def newcomer(tmp_path: Path, qtbot: QtBot) -> Iterator[Newcomer]:
    """Somebody at an empty profile."""
    made = Newcomer(tmp_path / "new", qtbot)
    yield made
    made.leave()


@pytest.mark.parametrize(
    ("role", "school"), [("facilitator", SCHOOL), ("teacher", SCHOOL), ("facilitator", "Тоғай мектебі")]
)
def test_work_begins_without_a_line(
    newcomer: Newcomer, server: LocalServer, tmp_path: Path, role: str, school: str
) -> None:
    """With the keyboard alone: paste, name, Enter, Enter; then request and answer by file, and nothing refused."""
    made = serving_admin.invite(server.store, role=role, school=school, region_code="KZ-19", now_ms=now_ms())
    QGuiApplication.clipboard().setText(invitation_text(server.store, made, NOWHERE, now_ms()))
    page = newcomer.page()
    page.ways.set_code("invited")
    page.ways.chosen.emit("invited")
    page.form.invitation.paste.setFocus()
    newcomer.press(Qt.Key.Key_Return)
    newcomer.qtbot.waitUntil(lambda: page.form.opened() is not None, timeout=20_000)
    assert f"Invitation to {school}" in page.form.invitation.told.sentence()
    assert QApplication.focusWidget() is page.form.surname
    newcomer.type("Тілеуов")
    newcomer.press(Qt.Key.Key_Return)
    newcomer.qtbot.waitUntil(lambda: "There is no line" in page.trouble(), timeout=20_000)
    newcomer.qtbot.waitUntil(lambda: QApplication.focusWidget() is page.alone)
    QTest.keyClick(page.alone, Qt.Key.Key_Return)
    newcomer.wait_for_pages()
    assert newcomer.client.assembly is not None
    desk = newcomer.client.assembly.desk
    assert identity_of(desk.store).role == role
    assert desk.store.get(Person, desk.who).surname == "Тілеуов"

    for key in ("people", "sessions", "projects", "calendar", "settings"):
        newcomer.program.window.show_page(key)
        newcomer.qtbot.waitUntil(lambda: not newcomer.program.background.is_busy, timeout=20_000)  # type: ignore[union-attr]

    request = tmp_path / "request.shyraq-post"
    assert desk.stick.write_file(request).asks_in
    assert desk.stick.read_file(serving_post.take(server.store, request, now_ms).place).let_in
    question = tmp_path / "question.shyraq-post"
    desk.stick.write_file(question)
    desk.stick.read_file(serving_post.take(server.store, question, now_ms).place)
    picture = desk.syncing.picture()
    assert (picture.unsent, picture.refused, picture.conflicts) == (0, 0, 0)
    assert desk.store.get(School, desk.school).name_kk or desk.store.get(School, desk.school).name_en == school
    assert server.count("school") == (1 if school == SCHOOL else 2)
