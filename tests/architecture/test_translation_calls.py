"""Every text of the window reaches the translators: what the extraction would silently miss is refused."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = sorted((ROOT / "kzcompanion").rglob("*.py"))
TRANSLATED = ROOT / "resources" / "i18n" / "kzcompanion_zh_CN.ts"
CALLS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""Where the text stands among the arguments."""


def calls_in(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call that translates or marks a text, with its name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", None)
            if name in CALLS and not is_of_bytes(node):
                yield str(name), node


def is_of_bytes(node: ast.Call) -> bool:
    """Tell `str.translate(table)` from Qt's: it has one argument."""
    return getattr(node.func, "attr", "") == "translate" and len(node.args) < 2


def is_text(node: ast.expr) -> bool:
    """Tell whether a node is a plain text literal."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def faults(source: str) -> list[str]:
    """List what the extraction of translations would miss in a source text."""
    tree = ast.parse(source)
    found = [f"line {call.lineno}: {fault}" for name, call in calls_in(tree) for fault in of_call(name, call)]
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and any(calls_in(node)):
            found.append(f"line {node.lineno}: translate first, then format")
        if isinstance(node, ast.FunctionDef) and node.name == "tr":
            found.append(f"line {node.lineno}: a tr() of our own is not seen")
        if isinstance(node, ast.Assign) and any(getattr(name, "id", "") == "tr" for name in node.targets):
            found.append(f"line {node.lineno}: an alias of tr loses its context")
    early = (node for node in tree.body if not isinstance(node, ast.FunctionDef | ast.ClassDef))
    found += [
        f"line {call.lineno}: translated before a language is chosen"
        for node in early
        for name, call in calls_in(node)
        if name != "QT_TRANSLATE_NOOP"
    ]
    return found


def of_call(name: str, call: ast.Call) -> Iterator[str]:
    """List what is wrong with one call."""
    place = CALLS[name]
    if name == "tr" and not isinstance(call.func, ast.Attribute):
        yield "tr() outside a class has no context"
    text = call.args[place]
    if place and is_text(text) and not is_text(call.args[0]):
        yield "the context is no literal"
    if name != "translate" and not is_text(text):
        yield "the text is no literal"
    if isinstance(text, ast.JoinedStr | ast.BinOp | ast.Call):
        yield "the text is put together"
    if name == "translate" and is_text(text) and "%n" in text.value:
        yield "the plural forms of a count reach the translators through tr() only"
    elif is_text(text) and "%n" in text.value and name != "QT_TRANSLATE_NOOP" and len(call.args) != place + 3:
        yield "a count needs its number: tr(text, '', n)"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_text_can_be_extracted(path: Path) -> None:
    """Texts are literals where they are translated or marked."""
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "self.tr(variable)",
        "self.tr(f'{x} days')",
        "self.tr('a' + b)",
        "self.tr('{0}'.format(1))",
        "print(f'<b>{self.tr(\"x\")}</b>')",
        "def tr(text): ...",
        "tr = QCoreApplication.translate",
        "TITLE = QCoreApplication.translate('Tab', 'Guide')",
        "def f(): return tr('x')",
        "def f(): return QCoreApplication.translate(context, 'x')",
        "def f(): return QCoreApplication.translate('Days', '%n day(s)')",
        "X = QT_TRANSLATE_NOOP('Tab', name)",
    ],
)
def test_every_bad_form_is_caught(line: str) -> None:
    """Each form that the extraction misses is refused."""
    assert faults(line)


@pytest.mark.parametrize(
    "line",
    [
        "def f(self): return self.tr('one ' 'two').format(1)",
        "def f(self): return self.tr('%n day(s)', '', n)",
        "X = QT_TRANSLATE_NOOP('Tab', 'Guide')",
        "def f(): return QCoreApplication.translate('Tab', X)",
        "X = 'abc'.translate(table)",
    ],
)
def test_good_forms_pass(line: str) -> None:
    """The forms that the extraction understands are allowed."""
    assert faults(line) == []


def test_every_text_reached_the_translators() -> None:
    """Each literal in a translating call is found among the extracted texts."""
    extracted = {element.text for element in ET.parse(TRANSLATED).iter("source")}  # noqa: S314 - our own
    written = {
        (path.name, call.args[CALLS[name]].value)  # type: ignore[attr-defined]
        for path in FILES
        for name, call in calls_in(ast.parse(path.read_text(encoding="utf-8")))
        if is_text(call.args[CALLS[name]])
    }
    assert sorted(text for text in written if text[1] not in extracted) == []
