"""The Guide's pages, fallback and broken files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kzcompanion.domain.errors import NotFound, PackBroken
from kzcompanion.services.guide_service import GuideService

WORDS = {
    "heading": "Sources",
    "preface": "Read up to {0}.",
    "undated": "undated",
    "about": "about {0}",
    "or_later": "{0} or later",
    "none_found": "nothing found",
    "own_wording": "our wording",
    "general": "general knowledge",
    "brackets": " ({0})",
    "confidence": {"high": "sure", "medium": "fair", "low": "weak"},
}
BOOK = {
    "compiled": "2026-11-22",
    "sources": {
        "one": {"kind": "address", "url": "https://one.kz/", "checked_on": "undated", "confidence": "high"}
    },
}


def write(folder: Path, name: str, title: str, order: int, body: str, keywords: str = "k") -> Path:
    """Write one page with its head."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.md"
    head = f"---\ntitle: {title}\norder: {order}\nsummary: About {title}\nkeywords: {keywords}\n---\n"
    path.write_text(f"{head}\n{body}\n", encoding="utf-8")
    return path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a small Guide: two pages in English, one of them in Chinese."""
    folder = tmp_path / "guide"
    write(folder / "en", "b", "Second", 2, "## Two\n\nPIN never pays.[s:one] See [the first](kzc:guide/a).")
    write(folder / "en", "a", "First", 1, "Top up before midnight.", "renew, PIN")
    write(folder / "zh_CN", "b", "第二页", 2, "充错号码了，留好小票。", "pinyin")
    (folder / "en" / "footnotes.json").write_text(json.dumps(WORDS), encoding="utf-8")
    (folder / "sources.json").write_text(json.dumps(BOOK), encoding="utf-8")
    return folder


def test_pages_come_in_reading_order_with_fallback(root: Path) -> None:
    """Every page is offered in reading order; one that lacks the language comes in English and says so."""
    pages = GuideService(root).pages("zh_CN")
    assert [(page.id, page.title, page.summary, page.lang_used) for page in pages] == [
        ("a", "First", "About First", "en"),
        ("b", "第二页", "About 第二页", "zh_CN"),
    ]


def test_an_unknown_language_reads_english(root: Path) -> None:
    """A language nobody wrote yields the English pages, never an empty Guide."""
    service = GuideService(root)
    assert [page.lang_used for page in service.pages("../..")] == ["en", "en"]
    assert service.languages() == ("en", "zh_CN")


def test_a_page_that_exists_in_one_language_only_is_offered_there(root: Path) -> None:
    """A page without an English twin is listed in its own language and in no other."""
    write(root / "zh_CN", "c", "只有中文", 3, "。")
    service = GuideService(root)
    assert [page.id for page in service.pages("zh_CN")] == ["a", "b", "c"]
    assert [page.id for page in service.pages("ru")] == ["a", "b"]


def test_a_page_is_whole(root: Path) -> None:
    """The page for the screen has title, body with numbers, and sources; paper has no program links."""
    page = GuideService(root).page("b", "en")
    assert page.markdown.startswith("# Second\n\n## Two\n\nPIN never pays.<sup>")
    assert page.markdown.endswith(
        '## Sources\n\nRead up to 2026-11-22.\n\n1. <a name="source-1">undated · sure</a> · '
        "[one.kz](<https://one.kz/>)\n"
    )
    assert "kzc:guide/a" in page.body
    assert "See the first." in page.printable
    assert [note.ids for note in page.sources] == [("one",)]
    assert page.text == "Two\n\nPIN never pays. See the first.\n"


def test_a_page_is_read_once(root: Path) -> None:
    """A page already shown does not depend on the disk any more."""
    service = GuideService(root)
    page = service.page("b", "en")
    (root / "en" / "b.md").unlink()
    assert service.page("b", "en") is page


@pytest.mark.parametrize("page_id", ["c", "", "../sources", "en/a", "a.md"])
def test_an_unknown_page_is_not_found(root: Path, page_id: str) -> None:
    """Only names of pages are answered; nothing outside the folder can be asked for."""
    with pytest.raises(NotFound) as error:
        GuideService(root).page(page_id, "en")
    assert error.value.facts == {"what": "guide_page", "name": page_id}


@pytest.mark.parametrize(
    ("content", "problem", "path"),
    [
        (b"no head", "head", "$"),
        (b"---\ntitle: t\norder: 1\nsummary: s\nkeywords: k\n---\n\xff", "UTF-8", "$"),
        (b"---\ntitle: t\norder: 1\nsummary: s\nkeywords: k\n---\nA.[s:gone]", "not known", "gone"),
    ],
)
def test_a_broken_page_names_itself(root: Path, content: bytes, problem: str, path: str) -> None:
    """A page that cannot be shown says which file it is, where in it, and what is wrong."""
    (root / "en" / "a.md").write_bytes(content)
    with pytest.raises(PackBroken) as error:
        GuideService(root).pages("en")
    assert error.value.facts["file"] == "guide/en/a.md"
    assert error.value.facts["path"] == path
    assert problem in str(error.value.facts["problem"])


def test_a_page_that_cannot_be_read_names_itself(root: Path) -> None:
    """A folder in a page's place is reported as a broken file."""
    (root / "en" / "c.md").mkdir()
    with pytest.raises(PackBroken) as error:
        GuideService(root).page("c", "en")
    assert error.value.facts["file"] == "guide/en/c.md"


def test_a_broken_source_list_names_itself(root: Path) -> None:
    """A damaged list of sources is named with the path inside it."""
    (root / "sources.json").write_text('{"compiled": "2026-11-22", "sources": {"one": {}}}', encoding="utf-8")
    with pytest.raises(PackBroken) as error:
        GuideService(root).page("a", "en")
    assert error.value.facts["file"] == "guide/sources.json"


def test_missing_words_fall_back_to_english(root: Path) -> None:
    """A language without its own footnote words borrows the English ones; its own are used when there."""
    page = GuideService(root).page("b", "zh_CN")
    assert "## Sources" in page.markdown
    own = json.dumps({**WORDS, "heading": "资料来源"}, ensure_ascii=False)
    (root / "zh_CN" / "footnotes.json").write_text(own, encoding="utf-8")
    assert "## 资料来源" in GuideService(root).page("b", "zh_CN").markdown
