"""Every shipped text is written as its language is written here: its spaces, its marks, its words."""

from __future__ import annotations

import importlib.util
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
LANGUAGES = ("en", "zh_CN", "ru", "kk")
NO_SENTENCES = ("pinyin.json", "csv_headers.json", "kzpack.schema.json", "pack_keys.json")
"""Files of words to be recognised and of structure, not of texts to be read."""


def style() -> ModuleType:
    """Load the rules, which stand beside the check of translations."""
    spec = importlib.util.spec_from_file_location("text_style", ROOT / "packaging" / "text_style.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


STYLE = style()


def leaves(tree: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yield every string under a tree with its path."""
    if isinstance(tree, str):
        yield path, tree
    for key, value in tree.items() if isinstance(tree, dict) else ():
        yield from leaves(value, f"{path}.{key}")
    for index, value in enumerate(tree if isinstance(tree, list) else ()):
        yield from leaves(value, f"{path}[{index}]")


def messages(lang: str) -> Iterator[tuple[str, str]]:
    """Yield the messages; short months stand solid in a Chinese date."""
    tree = json.loads((RESOURCES / "messages" / f"{lang}.json").read_text(encoding="utf-8"))
    for path, text in leaves(tree, "messages"):
        if not path.startswith(("messages.texts.month_", "messages.texts.date")):
            yield path, text


def written(tree: Any, lang: str, path: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of one language in a data file."""
    if isinstance(tree, dict) and lang in tree:
        yield from leaves(tree[lang], path)
    elif isinstance(tree, dict):
        for key, value in tree.items():
            yield from written(value, lang, f"{path}.{key}")
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from written(value, lang, f"{path}[{index}]")


def data(lang: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of the shipped data."""
    for path in sorted((RESOURCES / "data").rglob("*.json")):
        if path.name not in NO_SENTENCES:
            yield from written(json.loads(path.read_text(encoding="utf-8")), lang, path.name)


def guide(lang: str) -> Iterator[tuple[str, str]]:
    """Yield the lines of the guide, cell by cell; key words hold every spelling people may type."""
    for path in sorted((RESOURCES / "guide" / lang).glob("*.md")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.startswith("keywords:"):
                text = line.removeprefix("title:").removeprefix("summary:")
                for cell in text.split("|"):
                    yield f"{path.name}:{number}", cell.strip()
    footnotes = json.loads((RESOURCES / "guide" / lang / "footnotes.json").read_text(encoding="utf-8"))
    yield from leaves(footnotes, "footnotes")


def window(lang: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of the window: English is their source."""
    name = "zh_CN" if lang == "en" else lang
    root = ET.parse(RESOURCES / "i18n" / f"kzcompanion_{name}.ts").getroot()  # noqa: S314 - our own file
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        texts = [message.findtext("source") or ""] if lang == "en" else forms or [translation.text or ""]
        for text in texts:
            yield message.findtext("source") or "", text


@pytest.mark.parametrize("place", [messages, data, guide, window])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_texts_are_written_as_their_language_is(lang: str, place: Any) -> None:
    """No broken space, no punctuation of another script, no word that was given up for another."""
    texts = list(place(lang))
    assert len(texts) > 200
    assert [(where, fault) for where, text in texts for fault in STYLE.faults(lang, text)] == []


@pytest.mark.parametrize(
    ("lang", "text", "reason"),
    [
        ("zh_CN", "请打开App或网站。", "no space between Chinese"),
        ("zh_CN", "共30天", "no space between Chinese"),
        ("zh_CN", "拨打+7号码", "no space between Chinese"),
        ("zh_CN", "请输入金额,再付款。", "half-width"),
        ("zh_CN", "查找 (Ctrl+F)，请", "half-width"),
        ("zh_CN", "你的卡", "您"),
        ("zh_CN", "余额 。", "full-width punctuation"),
        ("ru", "чeк", "two scripts"),
        ("ru", "цена неизвестна - спросите", "a hyphen"),
        ("ru", "вкладка “Сейф”", "quotation"),
        ("ru", "осталось 5 ГБ", "can break"),
        ("ru", "спросите, где Вы живёте", "capital"),
        ("ru", "включается суточный пакет", "ежедневный пакет"),
        ("kk", "жаңа SIM карта", "SIM-карта"),
        ("kk", "теңгерiм", "two scripts"),
        ("en", "open 10:00-22:00", "range"),
        ("en", "not known - ask", "a hyphen"),
        ("en", "wait...", "three dots"),
        ("en", "two  spaces", "two spaces"),
    ],
)
def test_each_rule_finds_what_it_is_for(lang: str, text: str, reason: str) -> None:
    """A rule that never speaks would promise nothing."""
    assert any(reason in fault for fault in STYLE.faults(lang, text))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("zh_CN", "可在 2026-01-03 起拨 *111#（或打开 App）：30 天内有效。"),
        ("zh_CN", "看[常用语](kzc:guide/06-phrases)，见 `*106#`。[s:general]"),
        ("ru", "Осталось 5\u00a0ГБ, «Сейф» — заперт; наберите 401-00 или 00:00-03:00."),
        ("ru", "Названия вроде Tourist, Travel или Welcome SIM не подтвердились."),
        ("kk", "SIM-картаның чегі, теңгерім."),
        ("en", "Type it as 2026-11-30, digits 0-9; open 10:00–22:00…"),
    ],
)
def test_what_is_right_is_left_alone(lang: str, text: str) -> None:
    """Dates as typed, codes, links and product names are no faults."""
    assert list(STYLE.faults(lang, text)) == []


def test_a_text_left_in_english_is_known() -> None:
    """Names may stay as they are, sentences may not."""
    assert STYLE.left_in_english("Nothing was found here", "Nothing was found here")
    assert not STYLE.left_in_english("KZ Companion", "KZ Companion")
    assert not STYLE.left_in_english("Nothing was found", "Ничего не найдено")
