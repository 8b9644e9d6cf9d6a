"""A version that was submitted on another computer, on the page of its project."""

from __future__ import annotations

import pytest

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.portfolios import PaperLanguage, Portfolio, PortfolioFile
from app.storage import local
from app.storage.attachments import AttachmentFiles
from app.ui.projects.version_card import VersionCard
from tests.support.at_window import AtWindow


@pytest.mark.parametrize("is_named", [True, False])
def test_a_version_elsewhere_says_whether_it_comes(at: AtWindow, project: Id, is_named: bool) -> None:
    """Until its paper is here a version says that it comes with an exchange, or where it is if no record names its
    files; as the paper comes, the page follows alone and offers to export it.
    """
    (row,) = at.desk.portfolios.submit(project, PaperLanguage.KAZAKH).rows["portfolio"]
    files = AttachmentFiles.of_profile(at.desk.folder)
    checksum = at.desk.store.get(Portfolio, row).checksum
    paper = files.read(checksum)
    files.remove(checksum)
    with at.desk.store.transaction() as connection:
        local.write(connection, "server", {"url": "https://shyraq.example"})
    if not is_named:
        with at.desk.store.work() as work:
            for each in at.desk.store.all(PortfolioFile):
                work.delete(PortfolioFile, each.id)
    at.window.show_page("projects", project=project, section="portfolio")
    at.settle()
    card = at.find(VersionCard)
    said = "comes with an exchange" if is_named else "is on another computer"
    assert said in card._about.text()
    assert not card._export.isEnabled()
    files.keep(paper)
    at.live.post(Changed({"portfolio_file": frozenset({row})}))
    at.settle()
    assert said not in card._about.text()
    assert card._export.isEnabled()
