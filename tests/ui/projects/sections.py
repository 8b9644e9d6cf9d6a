"""The way to a section of the project of these tests."""

from __future__ import annotations

from app.domain.records.projects import Project
from app.ui.projects.detail import ProjectDetail
from tests.support.at_window import AtWindow


def open_section(at: AtWindow, section: str) -> ProjectDetail:
    """Open a section of the project the way another page does."""
    project = next(each.id for each in at.desk.store.all(Project) if each.title == "Жұппен оқу")
    at.window.show_page("projects", project=project, section=section)
    at.settle()
    return at.find(ProjectDetail)
