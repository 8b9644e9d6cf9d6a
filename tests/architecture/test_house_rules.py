"""Rules of the house that no linter knows, read from the syntax trees of the sources."""

from __future__ import annotations

import ast
from fnmatch import fnmatch

import pytest

from tests.architecture.sources import ROOT, called, calls, functions, imports, modules

MOST_LINES_OF_A_FILE = 350
MOST_LINES_OF_A_FUNCTION = 60
TABLES = {"app/domain/registry.py"}  # a list of numbers, one line each, that only grows
GENERATED = "app/storage/migrations/versions/*"  # written by packaging/migration.py, one call per table

LAYOUTS = {"app/ui/kit/layouts.py", "app/ui/kit/base.py"}

# Each foreign library has an owner: exchanging it, or working around its bug, touches one place.
OWNERS = {
    "PySide6": ("app/ui/*", "app/bench/*", "app/demo/*"),  # both stand above the window and look at it
    "shiboken6": ("app/ui/*", "app/unsigned.py"),
    "sqlalchemy": ("app/storage/*", "app/sync/*"),  # sync writes inside transactions of storage; its core does not
    "alembic": ("app/storage/*",),
    "psycopg": ("app/storage/engine.py",),
    "httpx": ("app/sync/http_remote.py", "app/sync/http_tunnel.py"),
    "httpcore": ("app/sync/http_tunnel.py",),  # the lower half of httpx
    "zeroconf": ("app/sync/nearby.py",),
    "ifaddr": ("app/sync/nearby.py",),
    # values above the domain are its structs; what it packs is packed in two places
    "msgspec": ("app/sync/wire*.py", "app/sync/scoping.py", "app/storage/*", "app/usecases/*", "app/ui/*"),
    "backports": ("app/sync/wire_packing.py",),
    "compression": ("app/sync/wire_packing.py",),
    # in the bench: a certificate for its own TLS
    "cryptography": ("app/sync/signing.py", "app/sync/sealing.py", "app/bench/authority.py"),
    "platformdirs": ("app/paths.py",),
    "starlette": ("app/server/*",),
    "uvicorn": ("app/server/*", "app/bench/json_handler.py"),  # a bare handler, the floor of the exchange
    "python_calamine": ("app/reports/*",),
    "segno": ("app/reports/qr.py",),
    "zxingcpp": ("app/reports/qr_reading.py",),
    "dateutil": ("app/reports/recurrence.py",),
    "xlsxwriter": ("app/reports/workbook.py",),
    "docx": ("app/reports/docx*.py",),
}


def test_nobody_holds_an_item_of_a_layout() -> None:
    """Layouts are those of the kit, and only there an item of one is ever asked for: held in Python it outlives itself,
    and the program with it.
    """
    dangerous = (".itemAt", ".itemAtPosition", ".takeAt", "QHBoxLayout", "QVBoxLayout", "QGridLayout", "QFormLayout")
    found = [
        f"{path}:{call.lineno} {called(call)}"
        for path, tree in modules("app").items()
        if path not in LAYOUTS
        for call in calls(tree, *dangerous)
    ]
    assert found == []


def test_every_test_says_what_it_promises() -> None:
    """Every test opens with a sentence that could stand in the manual."""
    silent = [
        f"{path}:{function.lineno} {function.name}"
        for path, tree in modules("tests").items()
        for function in functions(tree)
        if function.name.startswith("test_") and not ast.get_docstring(function)
    ]
    assert silent == []


def test_no_test_is_switched_off() -> None:
    """No test is skipped or expected to fail: a red test is mended or deleted."""
    off = [
        f"{path}:{node.lineno}"
        for path, tree in modules("tests").items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"skip", "skipif", "xfail", "importorskip"}
    ]
    assert off == []


def test_files_stay_readable() -> None:
    """No file of the program is longer than one idea needs."""
    long = {}
    for path in modules("app"):
        lines = len((ROOT / path).read_text(encoding="utf-8").splitlines())
        if lines > MOST_LINES_OF_A_FILE and path not in TABLES and not fnmatch(path, GENERATED):
            long[path] = lines
    assert long == {}


def test_functions_fit_a_screen() -> None:
    """No function, of the program or of its tests, is longer than a screenful."""
    long = [
        f"{path}:{function.lineno} {function.name}: {(function.end_lineno or 0) - function.lineno + 1} lines"
        for folder in ("app", "tests")
        for path, tree in modules(folder).items()
        for function in functions(tree)
        if (function.end_lineno or 0) - function.lineno + 1 > MOST_LINES_OF_A_FUNCTION and not fnmatch(path, GENERATED)
    ]
    assert long == []


@pytest.mark.parametrize("library", sorted(OWNERS))
def test_each_library_has_one_owner(library: str) -> None:
    """A foreign library is imported only by the part of the program that owns it."""
    strays = [
        f"{path}:{line} imports {name}"
        for path, line, name in imports("app")
        if name.partition(".")[0] == library and not any(fnmatch(path, owner) for owner in OWNERS[library])
    ]
    assert strays == []


def test_translatable_texts_are_literal() -> None:
    """tr() and mark() get plain literals: the extractor silently leaves out anything computed."""
    computed = [
        f"{path}:{call.lineno}"
        for path, tree in modules("app").items()
        for call in calls(tree, ".tr", "mark")
        for argument in call.args[: 1 if isinstance(call.func, ast.Attribute) else 2]
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str))
    ]
    assert computed == []


def test_every_module_opens_with_a_sentence() -> None:
    """Every file of the program that holds code says in its first line what it holds."""
    silent = [path for path, tree in modules("app").items() if tree.body and not ast.get_docstring(tree)]
    assert silent == []
