"""The program's own sources as syntax trees, for the tests that read them."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@cache
def modules(folder: str) -> dict[str, ast.Module]:
    """Return every Python file below `folder` ("app", "tests"): path from the root → its tree."""
    paths = sorted((ROOT / folder).rglob("*.py"))
    gc.disable()  # two million nodes, none of them garbage
    try:
        return {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    finally:
        gc.enable()


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function and method of `tree`, nested ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


@cache
def imports(folder: str) -> tuple[tuple[str, int, str], ...]:
    """Return every import below `folder`, at the top or inside a function: path, line, full name of the module."""
    return tuple(
        (path, node.lineno, name)
        for path, tree in modules(folder).items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in _imported(node)
    )


def _imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module] if node.module else []


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """Yield the calls of functions called by one of `names`; a name that begins with a dot (".tr") means a method."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in names:
            yield node


def called(call: ast.Call) -> str:
    """Return the name of the function that is called, or a dot and the name of the method."""
    if isinstance(call.func, ast.Attribute):
        return f".{call.func.attr}"
    return call.func.id if isinstance(call.func, ast.Name) else ""
