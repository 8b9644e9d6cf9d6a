"""The documentation keeps up with the program."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

PAGES = sorted([*ROOT.glob("README*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")
PATH_IN_CODE = re.compile(r"`((?:app|docs|packaging|resources|tests)/[\w./-]*)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    """A link in the documentation, or a path of ours named in it, leads to a file that exists."""
    text = page.read_text(encoding="utf-8")
    links = [page.parent / link for link in LINK.findall(text) if "://" not in link]
    named = [ROOT / path for path in PATH_IN_CODE.findall(text)]
    assert [str(path) for path in links + named if not path.exists()] == []


def test_every_dependency_has_a_decision() -> None:
    """Each third-party package we ask for is named in a decision that says why it and not another."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    names = {re.split(r"[\[<>=; ]", requirement)[0].lower() for requirement in wanted}
    decisions = " ".join(
        page.read_text(encoding="utf-8").lower() for page in (ROOT / "docs" / "decisions").glob("*.md")
    )
    assert sorted(name for name in names if name not in decisions) == []


def test_decisions_are_numbered_once() -> None:
    """No two decisions carry the same number, and each says it in its heading."""
    pages = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [page.name[:4] for page in pages]
    assert len(set(numbers)) == len(numbers)
    assert [page.name for page in pages if page.name[:4] not in page.read_text(encoding="utf-8").splitlines()[0]] == []


def test_the_build_runs_the_command_of_the_readme() -> None:
    """What the build machine runs is the test command a newcomer reads."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "bash packaging/test.sh" in readme
    assert "packaging/test.sh" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_packages_are_named_in_one_place() -> None:
    """The lists of system packages have one name per line, sorted, none twice, and what tests need is not in both."""
    lists = []
    for name in ("system-packages.txt", "test-packages.txt"):
        lines = (ROOT / "packaging" / name).read_text(encoding="utf-8").splitlines()
        names = [line for line in lines if line and not line.startswith("#")]
        assert names == sorted(set(names))
        lists.append(set(names))
    assert lists[0].isdisjoint(lists[1])
