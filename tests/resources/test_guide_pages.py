"""The shipped Guide: complete in four languages, every figure backed by a source cited beside it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QTextDocument

from kzcompanion.services.facts_service import FactsService
from kzcompanion.services.guide_service import GuideService
from kzcompanion.services.search_entries import FoundKind
from kzcompanion.services.search_service import SearchService
from kzcompanion.ui.guide_links import goal

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "resources" / "guide"
FIGURES: dict[str, Any] = json.loads((ROOT / "tests/samples/guide_figures.json").read_text(encoding="utf-8"))
LANGUAGES = ("en", "zh_CN", "ru", "kk")
PAGES = tuple(sorted(path.stem for path in (GUIDE / "en").glob("*.md")))
TABS = {"operators", "renew", "vault", "tracker", "guide"}

_MARK = re.compile(r"\[[sd]:([a-z0-9_]+)\]")
_LINK = re.compile(r"\]\(([^)]+)\)")
_CODE = re.compile(r"`([^`]+)`")
_THOUSANDS = re.compile(r"(?<=\d)[,\u00a0](?=\d{3}(?!\d))")
_FIGURE = re.compile(r"[A-Za-z]*\d+[A-Za-z]*")
_ITEM = re.compile(r"^ *\d+\. ", re.MULTILINE)
NAMES = {"tele2", "kassa24", "2g", "3g", "4g", "5g"}
"""Not figures but names."""

every_page = pytest.mark.parametrize("page_id", PAGES)
every_language = pytest.mark.parametrize("lang", LANGUAGES)


def raw(lang: str, page_id: str) -> str:
    """Return a page as it is shipped."""
    return (GUIDE / lang / f"{page_id}.md").read_text(encoding="utf-8")


def body(lang: str, page_id: str) -> str:
    """Return a page without its head."""
    return raw(lang, page_id).split("\n---\n", 1)[1]


def figures(text: str) -> set[str]:
    """Return numbers and names with digits, however thousands and leading zeros are written."""
    plain = _ITEM.sub("", _CODE.sub("", _LINK.sub("]", _MARK.sub("", text))))
    return {
        found.casefold().lstrip("0") or "0" for found in _FIGURE.findall(_THOUSANDS.sub("", plain))
    } - NAMES


def backed(source_ids: list[str]) -> set[str]:
    """Return the figures these sources hold."""
    found: set[str] = set()
    for source_id in source_ids:
        found |= set(FIGURES["sources"][source_id]["figures"])
    return found


@every_language
def test_every_language_has_every_page(lang: str) -> None:
    """A page that exists in one language exists in all four."""
    assert len(PAGES) == 9
    assert {path.stem for path in (GUIDE / lang).glob("*.md")} == set(PAGES)


@every_page
@every_language
def test_the_languages_say_the_same(lang: str, page_id: str) -> None:
    """Each language has the same headings, lists, tables, sources, links, codes and markers."""

    def shape(text: str) -> list[object]:
        return [
            re.findall(r"^(#+|-|\d+\.|\|)", text, re.MULTILINE),
            sorted(_MARK.findall(text)),
            _LINK.findall(text),
            _CODE.findall(text),
            re.findall(r"\{\{\w+\}\}", text),
        ]

    assert shape(body(lang, page_id)) == shape(body("en", page_id))


def test_sources_are_copied_exactly() -> None:
    """The shipped sources say the same address, date and confidence as the figures taken from the facts."""
    book = json.loads((GUIDE / "sources.json").read_text(encoding="utf-8"))
    kept = ("kind", "url", "checked_on", "confidence")
    expected = {name: {key: row[key] for key in kept} for name, row in FIGURES["sources"].items()}
    assert book == {"compiled": FIGURES["compiled"], "sources": expected}


def test_every_source_is_cited() -> None:
    """No source is shipped that no page cites, and none is cited that is not shipped."""
    cited = {name for page_id in PAGES for name in _MARK.findall(raw("en", page_id))}
    assert cited == set(FIGURES["sources"])


@every_page
@every_language
def test_every_figure_is_backed_where_it_stands(lang: str, page_id: str) -> None:
    """A number stands beside a source that holds it; a line without sources repeats one of the page."""
    text = body(lang, page_id)
    of_page = backed(_MARK.findall(text))
    wrong = {}
    for line in text.splitlines():
        cited = [name for name in _MARK.findall(line) if name != "general"]
        unknown = figures(line) - (backed(cited) if cited else of_page)
        if unknown:
            wrong[line] = unknown
    assert not wrong


@every_page
@every_language
def test_every_code_is_one_to_ship(lang: str, page_id: str) -> None:
    """Each code on a page is among those that may be shipped; those kept out appear nowhere."""
    text = raw(lang, page_id)
    codes = {code for code in _CODE.findall(text) if not code.startswith("internet")}
    assert codes <= set(FIGURES["codes"]["usable"]) - set(FIGURES["codes"]["forbidden"])
    assert not [code for code in FIGURES["codes"]["forbidden"] if code in text]
    assert not set(FIGURES["codes"]["forbidden_numbers"]) & figures(text)
    assert re.findall(r"[*#][\d*#]*\d[\d*#X]*#", _CODE.sub("", text)) == []


@every_page
@every_language
def test_every_address_is_a_known_one(lang: str, page_id: str) -> None:
    """Links leave for known addresses only, and every site named is one of the facts."""
    text = body(lang, page_id)
    urls = {link for link in _LINK.findall(text) if not link.startswith("kzc:")}
    assert urls <= {row["url"] for row in FIGURES["sources"].values()}
    sites = set(re.findall(r"[\w.-]+\.(?:kz|me|com|ru)\b[\w/]*", _LINK.sub("]", text)))
    assert sites <= set(FIGURES["hosts"])


@every_page
@every_language
def test_links_lead_somewhere(lang: str, page_id: str) -> None:
    """A link into the program names a tab, a deed, an existing page or an existing sentence."""
    phrases = {phrase.id for phrase in FactsService(ROOT / "resources/data/kz").phrases()}
    for link in _LINK.findall(body(lang, page_id)):
        if link.startswith("kzc:"):
            found = goal(link)
            assert found is not None, link
            assert (found.phrase_id in phrases) if found.phrase_id else found.tab_id in TABS
            assert found.arguments.get("page", PAGES[0]) in PAGES


@every_language
def test_footnotes_speak_the_language(lang: str) -> None:
    """Each language has its own words for dates and confidence, with the same places to fill in."""
    words = json.loads((GUIDE / lang / "footnotes.json").read_text(encoding="utf-8"))
    english = json.loads((GUIDE / "en" / "footnotes.json").read_text(encoding="utf-8"))
    assert words.keys() == english.keys()
    assert words["confidence"].keys() == english["confidence"].keys()
    for name, text in english.items():
        if isinstance(text, str):
            assert words[name].count("{0}") == text.count("{0}")
            assert lang == "en" or name == "brackets" or words[name] != text


@every_page
@every_language
def test_qt_draws_the_page_without_stray_markup(qapp: object, lang: str, page_id: str) -> None:
    """Qt's Markdown reader understands everything: no asterisk, bracket or tag is left to be seen."""
    page = GuideService(GUIDE).page(page_id, lang)
    for markdown in (page.markdown, page.printable):
        document = QTextDocument()
        document.setMarkdown(markdown)
        shown = document.toPlainText()
        assert page.lang_used == lang
        assert not re.search(r"\*\*|\]\(|\[[sd]:|<(sup|a)\b|^\|", shown, re.MULTILINE)
        assert shown.startswith(page.title)
    assert "kzc:" not in page.printable


@every_language
def test_a_traveller_finds_the_page_for_the_question(lang: str) -> None:
    """The search leads from everyday words of each language to the page that answers them."""
    words = {
        "en": {"PayPal": "09-corrections", "wrong number": "04-did-it-arrive", "embassy": "07-emergency"},
        "zh_CN": {
            "支付宝": "03-four-ways",
            "充错": "04-did-it-arrive",
            "使馆": "07-emergency",
            "zzj": "03-four-ways",
        },
        "ru": {"комиссия": "03-four-ways", "неверный номер": "04-did-it-arrive", "чек": "03-four-ways"},
        "kk": {"ЖСН": "05-law-and-registration", "қате нөмір": "04-did-it-arrive", "елшілік": "07-emergency"},
    }
    guide, facts = GuideService(GUIDE), FactsService(ROOT / "resources/data/kz")
    search = SearchService(lambda: guide, lambda: facts, ROOT / "resources/data/pinyin.json")
    for text, page_id in words[lang].items():
        assert page_id in [hit.id for hit in search.search(text, lang, [FoundKind.PAGE])][:3], text
