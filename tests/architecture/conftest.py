"""What the tests that read the sources leave behind: nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.architecture.sources import modules


@pytest.fixture(scope="package", autouse=True)
def _trees_are_let_go() -> Iterator[None]:
    """Two million nodes of syntax trees would slow the garbage collector down in every test that comes after."""
    yield
    modules.cache_clear()
