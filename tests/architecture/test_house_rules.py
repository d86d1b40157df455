"""The rules of the house that no linter knows: sizes, names, first lines, forbidden words."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLayout, QStyledItemDelegate, QWidget

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = sorted((ROOT / "kzcompanion").rglob("*.py"))
SCRIPTS = sorted((ROOT / "packaging").glob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
EVERY = PACKAGE + SCRIPTS + TESTS
DRAWERS = {"utils", "util", "helpers", "helper", "manager", "common", "misc", "core", "base", "tools", "lib"}
UNFINISHED = re.compile(r"#.*\b(TODO|FIXME|XXX|HACK)\b|\bNotImplementedError\b")
QT_NAMES = {
    name for qt in (QWidget, QLayout, QAbstractItemModel, QStyledItemDelegate, QPainter) for name in dir(qt)
}


def name_of(path: Path) -> str:
    """Name a file in a test's id."""
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    """Read a source file."""
    return ast.parse(path.read_text(encoding="utf-8"), name_of(path))


def test_there_is_something_to_check() -> None:
    """The rules below look at the real files."""
    assert len(PACKAGE) > 20
    assert len(SCRIPTS) >= 3
    assert len(TESTS) > 5


@pytest.mark.parametrize("path", EVERY, ids=name_of)
def test_a_file_can_be_read_in_one_sitting(path: Path) -> None:
    """No file is longer than 400 lines."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", PACKAGE + SCRIPTS, ids=name_of)
def test_a_file_says_what_it_is_for(path: Path) -> None:
    """Every module opens with one line that is a sentence."""
    first = (ast.get_docstring(tree_of(path)) or "").partition("\n")[0]
    assert first.endswith((".", "?")), "the first line of the module is no sentence"


def test_no_two_files_share_a_name() -> None:
    """A file name is enough to find the file."""
    names = Counter(path.name for path in EVERY if path.name not in {"__init__.py", "conftest.py"})
    assert [name for name, times in names.items() if times > 1] == []


def test_there_are_no_drawers() -> None:
    """No file is named after everything that did not fit elsewhere."""
    words = {(path, word) for path in PACKAGE for word in (path.stem, path.parent.name)}
    assert sorted(name_of(path) for path, word in words if word in DRAWERS) == []


@pytest.mark.parametrize("path", PACKAGE + SCRIPTS, ids=name_of)
def test_nothing_is_left_unfinished(path: Path) -> None:
    """No file says that it will be finished later."""
    found = UNFINISHED.search(path.read_text(encoding="utf-8"))
    assert found is None


WINDOW = sorted((ROOT / "kzcompanion" / "ui").rglob("*.py"))


def public_methods(path: Path) -> list[ast.FunctionDef]:
    """List the public methods of the public classes of a file."""
    return [
        method
        for owner in tree_of(path).body
        if isinstance(owner, ast.ClassDef) and not owner.name.startswith("_")
        for method in owner.body
        if isinstance(method, ast.FunctionDef) and not method.name.startswith("_")
    ]


EXPLAINED = {method.name for path in WINDOW for method in public_methods(path) if ast.get_docstring(method)}


@pytest.mark.parametrize("path", WINDOW, ids=name_of)
def test_public_names_of_the_window_are_explained(path: Path) -> None:
    """A public method of a widget is explained there, in the class it overrides, or by Qt."""
    silent = {
        method.name
        for method in public_methods(path)
        if method.name == method.name.lower() and ast.get_docstring(method) is None
    }
    assert silent - QT_NAMES - EXPLAINED == set()


def test_packaging_is_no_package() -> None:
    """The folder never shadows the library of the same name."""
    assert list((ROOT / "packaging").rglob("__init__.py")) == []


def test_tests_are_no_package() -> None:
    """Test files are found by name, not imported from each other as a package."""
    assert list((ROOT / "tests").rglob("__init__.py")) == []


BANNED_IN_TESTS = {
    "sleep": "waiting is no synchronisation",
    "skip": "a test that cannot run here belongs behind a marker or another door",
    "xfail": "a known fault is repaired, not announced",
    "Mock": "the real thing runs",
    "MagicMock": "the real thing runs",
}


@pytest.mark.parametrize("path", TESTS, ids=name_of)
def test_tests_are_honest(path: Path) -> None:
    """No test sleeps, skips, expects failure or talks to a stand-in for what could really run."""
    used = {node.attr for node in ast.walk(tree_of(path)) if isinstance(node, ast.Attribute)}
    assert sorted(used & set(BANNED_IN_TESTS)) == []


@pytest.mark.parametrize("path", TESTS, ids=name_of)
def test_tests_promise_something(path: Path) -> None:
    """Every test says in a sentence what it promises."""
    silent = [
        node.name
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and not (ast.get_docstring(node) or "").rstrip().endswith((".", "?", "!"))
    ]
    assert silent == []


@pytest.mark.parametrize("path", EVERY, ids=name_of)
def test_identifiers_carry_no_address(path: Path) -> None:
    """No identifier is made from the laptop's network card."""
    names = {node.attr for node in ast.walk(tree_of(path)) if isinstance(node, ast.Attribute)}
    assert "uuid1" not in names
