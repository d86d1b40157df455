"""Head, footnotes and plain words of a guide page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.guide_source import ConfidenceWords, FootnoteWords, GuideSource, SourceKind
from kzcompanion.domain.guide_text import (
    folded,
    footnote_lines,
    for_paper,
    plain,
    snippet,
    split_head,
    with_footnotes,
)
from kzcompanion.domain.provenance import Confidence

HEAD = "---\ntitle: A: b\norder: 3\nsummary: S\nkeywords: x, y z\n---\n"
WORDS = FootnoteWords(
    heading="Sources",
    preface="-",
    undated="undated",
    about="about {0}",
    or_later="{0} or later",
    none_found="nothing found",
    own_wording="our wording",
    general="general knowledge",
    brackets=" ({0})",
    confidence=ConfidenceWords(high="high", medium="medium", low="low"),
)


def source(url: str, confidence: Confidence = Confidence.HIGH) -> GuideSource:
    """Return a dated address."""
    return GuideSource(kind=SourceKind.ADDRESS, url=url, checked_on="2026-01-07", confidence=confidence)


SOURCES = {
    "one": source("https://one.kz/page"),
    "uno": source("https://one.kz/page"),
    "two": source("https://www.two.kz/a_b*c/" + "x" * 80, Confidence.LOW),
    "common": GuideSource(kind=SourceKind.GENERAL, url=None, checked_on=None, confidence=None),
}


def test_the_head_is_read() -> None:
    """Title (colons and all), order, summary and keywords come from the head, the rest is the body."""
    head, body = split_head(HEAD + "\nText.\n\n")
    assert (head.title, head.order, head.summary, head.keywords) == ("A: b", 3, "S", ("x", "y z"))
    assert body == "Text.\n"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Text", "begin"),
        ("---\ntitle: x\n", "begin"),
        (HEAD.replace("order: 3", "order: first"), "whole number"),
        (HEAD.replace("summary: S\n", ""), "no summary"),
        (HEAD.replace("summary: S", "nothing"), "name: value"),
        (HEAD.replace("summary: S", "title: again"), "name: value"),
    ],
)
def test_a_broken_head_is_named(text: str, problem: str) -> None:
    """A head that lacks something is refused with a few words that say what."""
    with pytest.raises(ValueError, match=problem):
        split_head(text)


def test_marks_become_numbers() -> None:
    """Statements with the same source share a number, numbers run in reading order, runs are joined."""
    body, notes = with_footnotes("A.[s:one] B.[s:two][s:uno]\nC [d:common]", SOURCES, WORDS)
    numbers = [
        tuple(part.split("</a>")[0][-1] for part in run.split("<a ")[1:]) for run in body.split("<sup>")[1:]
    ]
    assert numbers == [("1",), ("1", "2"), ("3",)]
    assert "C (general knowledge)<sup>" in body
    assert [(note.number, note.ids) for note in notes] == [
        (1, ("one", "uno")),
        (2, ("two",)),
        (3, ("common",)),
    ]


def test_an_unknown_source_is_an_error() -> None:
    """A mark no source answers to is never dropped in silence."""
    with pytest.raises(KeyError, match="three"):
        with_footnotes("A.[s:three]", SOURCES, WORDS)


def test_footnotes_shorten_on_screen_and_spell_out_on_paper() -> None:
    """On the screen a long address is cut, on paper it is whole; the link itself always is."""
    _, notes = with_footnotes("[s:one][s:two][s:common]", SOURCES, WORDS)
    screen, paper = footnote_lines(notes), footnote_lines(notes, full=True)
    assert screen.splitlines()[0] == (
        '1. <a name="source-1">2026-01-07 · high</a> · [one.kz/page](<https://one.kz/page>)'
    )
    assert "[two.kz/a\\_b\\*c/" in screen
    assert "…](<https://www.two.kz/a_b*c/" + "x" * 80 in screen
    assert "https://www.two.kz/a\\_b\\*c/" + "x" * 80 + "]" in paper
    assert screen.splitlines()[2] == '3. <a name="source-3">general knowledge</a>'


def test_paper_has_no_links_into_the_program() -> None:
    """Links into the program become their words, other links stay."""
    assert for_paper("[a](kzc:renew) [b](https://b.kz)") == "a [b](https://b.kz)"


def test_plain_text_is_what_is_read() -> None:
    """Marks, markup, table rules and places to fill in are gone; words, codes and rows stay."""
    text = (
        "## H\n\n1. **a** `*1#`[s:one]\n- [b](kzc:renew)\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n{{phrases}}\n"
    )
    assert plain(text).split("\n") == ["H", "", "a *1#", "b", "", "x  y", "", "1  2", "", "", ""]


@given(st.text())
def test_folding_maps_back(text: str) -> None:
    """Every place in the folded text maps to a place in the original, never backwards."""
    whole, original = folded(text)
    places = [original(place) for place in range(len(whole))]
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)


def test_folding_ignores_case_width_and_yo() -> None:
    """Capitals, full-width signs and ё are found by their plain forms."""
    assert folded("Ещё ＰＩＮ ½")[0] == "еще pin 1⁄2"


def test_a_snippet_shows_the_place() -> None:
    """The line is shown around the place, whole when short, cut at words and marked with … when long."""
    assert snippet("first\n second \nthird", 8, 20) == "second"
    long = " ".join(f"word{number}" for number in range(60))
    middle = snippet(long, long.index("word30"), 60)
    assert middle.startswith("…word")
    assert middle.endswith("…")
    assert "word30" in middle
    assert snippet(long, 0, 60).startswith("word0 word1")
    assert snippet(long, len(long) - 3, 60).endswith("word59")
    assert "字" * 20 in snippet("字" * 200, 100, 60)


@given(
    st.text(alphabet="ab \n字", min_size=1), st.integers(min_value=0), st.integers(min_value=5, max_value=60)
)
def test_a_snippet_is_one_short_line(text: str, at: int, width: int) -> None:
    """Whatever the text, a snippet is one line, not longer than asked for but for the marks of the cut."""
    shown = snippet(text, at % len(text), width)
    assert "\n" not in shown
    assert len(shown) <= width + 2
