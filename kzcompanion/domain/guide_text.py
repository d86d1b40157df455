"""The text of a guide page: its head, its source marks turned into footnotes, its words for the search."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

import msgspec

from kzcompanion.domain.guide_source import FootnoteWords, GuideSource, SourceKind

_FENCE = "---\n"
_MARKS = re.compile(r" ?(?:\[[sd]:[a-z0-9_]+\])+")
_MARK = re.compile(r"\[([sd]):([a-z0-9_]+)\]")
_LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
_SCHEME = "kzc:"
_SCREEN = "[screen]"
_ON_SCREEN = re.compile(r"^\[screen\][^\n]*\n\n?", re.MULTILINE)
"""A line that speaks of keys and screens."""
_DROPPED = re.compile(r"\{\{\w+\}\}|\*\*|`|^ *(?:[-#]+|\d+\.) +|^\|[-|]+\|$|^\| | \|$", re.MULTILINE)
_SHORT_URL = 64


class PageHead(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what stands between the two `---` lines of a page."""

    title: str
    order: int
    summary: str
    keywords: tuple[str, ...]


class Footnote(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one numbered source under a page; statements with the same source share it."""

    number: int
    ids: tuple[str, ...]
    source: GuideSource
    label: str
    """Kind, date and confidence in the page's language."""


def split_head(text: str) -> tuple[PageHead, str]:
    """Return head and body; ValueError says in a few words what the head lacks."""
    if not text.startswith(_FENCE) or _FENCE not in text[len(_FENCE) :]:
        raise ValueError("does not begin with a head between two --- lines")
    head, _, body = text[len(_FENCE) :].partition(_FENCE)
    fields: dict[str, str] = {}
    for line in head.splitlines():
        name, colon, value = line.partition(":")
        if not colon or name in fields:
            raise ValueError(f"has a head line that is no single 'name: value': {line!r}")
        fields[name] = value.strip()
    missing = {"title", "order", "summary", "keywords"} - fields.keys()
    if missing:
        raise ValueError(f"has no {', '.join(sorted(missing))} in its head")
    if not fields["order"].isdecimal():
        raise ValueError("has an order that is no whole number")
    return PageHead(
        title=fields["title"],
        order=int(fields["order"]),
        summary=fields["summary"],
        keywords=tuple(word.strip() for word in fields["keywords"].split(",")),
    ), body.strip() + "\n"


def with_footnotes(
    body: str, sources: Mapping[str, GuideSource], words: FootnoteWords
) -> tuple[str, tuple[Footnote, ...]]:
    """Turn `[s:id]` into a superscript number, `[d:id]` into date and confidence with it.

    KeyError carries an id that no source has.
    """
    ids: dict[GuideSource, list[str]] = {}

    def number(match: re.Match[str]) -> str:
        labels, numbers = [], []
        for kind, name in _MARK.findall(match.group()):
            source = sources[name]
            known = ids.setdefault(source, [])
            if name not in known:
                known.append(name)
            numbers.append(list(ids).index(source) + 1)
            if kind == "d":
                labels.append(words.brackets.replace("{0}", words.label(source)))
        return "".join(labels) + _superscript(numbers)

    marked = _MARKS.sub(number, body)
    notes = (
        Footnote(number=place, ids=tuple(names), source=source, label=words.label(source))
        for place, (source, names) in enumerate(ids.items(), start=1)
    )
    return marked, tuple(notes)


def footnote_lines(notes: tuple[Footnote, ...], *, full: bool = False) -> str:
    """Return the numbered list under a page; `full` spells every address out, for paper."""
    return "".join(f"{note.number}. {_footnote(note, full=full)}\n" for note in notes)


def for_paper(body: str) -> str:
    """Return the text as it is printed: program links are plain words, what is to press is left out."""
    kept = _ON_SCREEN.sub("", body)
    return _LINK.sub(lambda found: found[1] if found[2].startswith(_SCHEME) else found[0], kept)


def for_screen(body: str) -> str:
    """Return the text without the marks `[screen]` of the lines that paper leaves out."""
    return body.replace(_SCREEN, "")


def plain(body: str) -> str:
    """Return what a reader sees of a page's body, line by line, without marks and markup."""
    return _DROPPED.sub("", _LINK.sub(r"\1", _MARKS.sub("", body))).replace(" | ", "  ")


def folded(text: str) -> tuple[str, Callable[[int], int]]:
    """Return the text as the search compares it, and how a place in it maps back to the text."""
    whole = _fold(text)
    if len(whole) == len(text):
        return whole, lambda place: place
    pieces = [_fold(character) for character in text]
    origin = [index for index, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), origin.__getitem__


def snippet(text: str, at: int, width: int) -> str:
    """Return one line of about `width` characters around the place `at`, cut between words if it can be."""
    begin = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    line = text[begin : end if end >= 0 else len(text)]
    at -= begin
    if len(line) <= width:
        return line.strip()
    left = max(0, min(at - width // 3, len(line) - width))
    right = left + width
    left = line.find(" ", left, at) + 1 or left if left else 0
    right = max(line.rfind(" ", at + 1, right), at + width // 3) if right < len(line) else right
    return ("…" if left else "") + line[left:right].strip() + ("…" if right < len(line) else "")


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")


def _superscript(numbers: list[int]) -> str:
    links = (
        f'<a href="#source-{number}" style="text-decoration:none">{number}</a>'
        for number in sorted(set(numbers))
    )
    return f"<sup>{', '.join(links)}</sup>"


def _footnote(note: Footnote, *, full: bool) -> str:
    anchor = f'<a name="source-{note.number}">{note.label}</a>'
    url = note.source.url
    if note.source.kind is not SourceKind.ADDRESS or url is None:
        return anchor
    shown = url if full else _short(url)
    return f"{anchor} · [{_escaped(shown)}](<{url}>)"


def _short(url: str) -> str:
    bare = url.partition("://")[2].removeprefix("www.").rstrip("/")
    return bare if len(bare) <= _SHORT_URL else bare[: _SHORT_URL - 1] + "…"


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>~|])", r"\\\1", text)
