"""The guide on paper: every page in every language, whole, without markup, with its sources spelt out."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kzcompanion.services.facts_service import FactsService
from kzcompanion.services.guide_service import GuideService
from kzcompanion.ui.dialogs.guide_paper_dialog import WHOLE, GuidePaperDialog
from kzcompanion.ui.paper import sheet as paper
from kzcompanion.ui.paper.guide_sheet import page_blocks, said
from kzcompanion.ui.paper.paper_out import pdf_bytes

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
GUIDE, FACTS = GuideService(RESOURCES / "guide"), FactsService(RESOURCES / "data" / "kz")
TODAY = date(2026, 11, 22)


TO_PRESS = {"en": "Press a sentence", "zh_CN": "点下面", "ru": "Нажмите на фразу", "kk": "сөйлемді бассаңыз"}
"""What the line begins with, or holds, that is for the screen only."""


def words(blocks: list[paper.Block]) -> list[str]:
    """Return every text that is printed."""
    found: list[str] = []
    for block in blocks:
        if isinstance(block, paper.Points):
            found += block.texts
        elif isinstance(block, paper.Table):
            found += [*block.header, *(cell for row in block.rows for cell in row)]
        elif isinstance(block, paper.Title | paper.Heading | paper.Paragraph):
            found.append(block.text)
    return found


@pytest.mark.parametrize("lang", ["en", "zh_CN", "ru", "kk"])
def test_every_page_is_set_whole_and_without_markup(qapp: QApplication, lang: str) -> None:
    """Nothing of the screen's marks is left, every source has its address, every line is there."""
    for page in GUIDE.pages(lang):
        blocks = list(page_blocks(page, FACTS, TODAY))
        assert isinstance(blocks[0], paper.Title)
        assert blocks[0].text == page.title
        text = "\n".join(words(blocks))
        assert not re.search(r"\*\*|\]\(|<sup|<a |kzc:|\{\{|^\|", text, re.MULTILINE), page.id
        for note in page.sources:
            assert note.source.url is None or note.source.url in text
        plain = re.sub(r"\s|\[[\d, ]+\]", "", text)
        for line in filter(None, page.text.splitlines()):
            if TO_PRESS[lang] in line:
                continue
            assert re.sub(r"[\s|]", "", line.split("  ")[0])[:12] in plain, line


def test_phrases_and_numbers_are_on_paper(qapp: QApplication) -> None:
    """The tables that the screen fills in are on the sheet, too."""
    (phrases,) = tables("06-phrases")
    (numbers,) = tables("07-emergency")
    assert len(phrases.rows) == len(FACTS.phrases())
    assert len(numbers.rows) == len(FACTS.emergency())
    for row, phrase in zip(phrases.rows, FACTS.phrases(), strict=True):
        assert row[0] == phrase.text.text("en")
        assert row[2] == f"{phrase.text.text('kk')}\n{phrase.transliteration.kk}"
    for row, contact in zip(numbers.rows, FACTS.emergency(), strict=True):
        assert all(number in row[0] for number in contact.numbers)


def tables(page_id: str) -> list[paper.Table]:
    """Return the tables of a page."""
    blocks = page_blocks(GUIDE.page(page_id, "en"), FACTS, TODAY)
    return [block for block in blocks if isinstance(block, paper.Table)]


@pytest.mark.parametrize(
    ("markdown", "printed"),
    [
        ("**Bold** and `*106#`", "Bold and *106#"),
        ("x<sup><a href='#source-3'>3</a>, <a href='#source-4'>4</a></sup>", "x [3, 4]"),
        ("[www.kcell.kz](https://www.kcell.kz)", "www.kcell.kz"),
        ("[the page](<https://a.kz/b>)", "the page (https://a.kz/b)"),
        (r"a\_b\*c", "a_b*c"),
    ],
)
def test_a_piece_of_markdown_becomes_words(markdown: str, printed: str) -> None:
    """Emphasis goes, codes keep their stars, numbers of sources come in brackets, addresses are spelt out."""
    assert said(markdown) == printed


def test_the_dialog_makes_a_page_or_the_whole_guide(qapp: QApplication, tmp_path: Path) -> None:
    """A PDF of one page, and one of all that begins each page anew."""
    dialog = GuidePaperDialog(GUIDE, FACTS, "07-emergency", TODAY, None)
    one = dialog.out.sheet()
    dialog.out.write(tmp_path / "page")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    dialog.choose(WHOLE)
    whole = dialog.out.sheet()
    assert one.name == "Emergency"
    assert sum(isinstance(block, paper.PageBreak) for block in whole.blocks) == len(GUIDE.pages("en")) - 1
    assert len(pdf_bytes(whole)) > len(pdf_bytes(one))


def test_a_page_that_is_missing_in_a_language_is_tagged_on_paper(qapp: QApplication) -> None:
    """Whoever prints in a language without the page reads EN under its title."""
    blocks = list(page_blocks(GUIDE.page("07-emergency", "de"), FACTS, TODAY, subtitle="EN"))
    assert isinstance(blocks[0], paper.Title)
    assert blocks[0].subtitle.endswith(" · EN")


@pytest.mark.parametrize("lang", ["en", "zh_CN", "ru", "kk"])
def test_paper_does_not_ask_to_press_anything(qapp: QApplication, lang: str) -> None:
    """The line about filling the screen stands on the screen only, and there without its mark."""
    page = GUIDE.page("06-phrases", lang)
    line = {"en": "Press a sentence", "zh_CN": "点下面", "ru": "Нажмите на фразу", "kk": "сөйлемді бассаңыз"}[
        lang
    ]
    printed = "\n".join(words(list(page_blocks(page, FACTS, TODAY))))
    assert line in page.markdown
    assert line in page.text
    assert line not in printed
    assert "[screen]" not in page.markdown + page.text + page.body + printed
