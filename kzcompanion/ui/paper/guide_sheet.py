"""Sets pages of the guide on paper: Markdown as pieces of a sheet, links as words, sources spelt out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.ui import language
from kzcompanion.ui.guide_pages import EMERGENCY, PHRASES
from kzcompanion.ui.guide_tables import emergency_table, phrases_table
from kzcompanion.ui.paper import sheet as paper

if TYPE_CHECKING:
    from datetime import date

    from kzcompanion.services.facts_service import FactsService
    from kzcompanion.services.guide_service import GuidePage

_FOOTER = QT_TRANSLATE_NOOP("GuideSheet", "KZ Companion · Guide · printed {0}")
_SUP = re.compile(r"<sup>(.*?)</sup>")
_TAG = re.compile(r"</?(?:a|span)\b[^>]*>")
_LINK = re.compile(r"\[([^\]]*)\]\(<?([^)>]*)>?\)")
_ESCAPED = re.compile(r"\\([\\`*_\[\]<>~|])")
_EMPHASIS = re.compile(r"(?<!\\)\*{1,2}")
_NUMBERED, _POINT = re.compile(r"\d+\. "), re.compile(r"- ")
_RULE = re.compile(r"\|(?:\s*-+\s*\|)+")
_SHARES = {2: (1.0, 2.0), 3: (1.0, 2.0, 2.0), 4: (1.2, 1.0, 1.0, 1.0)}


def guide_sheet(
    pages: Sequence[GuidePage], facts: FactsService, today: date, *, name: str, subtitle: str = ""
) -> paper.Sheet:
    """Return the pages as one document, each beginning on a paper of its own."""
    blocks: list[paper.Block] = []
    for page in pages:
        if blocks:
            blocks.append(paper.PageBreak())
        blocks += page_blocks(page, facts, today, subtitle=subtitle)
    words = str(_FOOTER)
    footer = QCoreApplication.translate("GuideSheet", words).format(language.day_long(today))
    return paper.Sheet(name=name, blocks=tuple(blocks), footer=footer)


def page_blocks(
    page: GuidePage, facts: FactsService, today: date, *, subtitle: str = ""
) -> Iterator[paper.Block]:
    """Yield the pieces of one page, its tables filled in."""
    lang, text = page.lang_used, page.printable
    text = text.replace(PHRASES, phrases_table(facts.phrases(), lang))
    text = text.replace(EMERGENCY, emergency_table(facts.emergency(), lang, today))
    # A cell may hold U+2028, which ends a line for splitlines.
    for place, group in enumerate(_groups(text.split("\n"))):
        first = group[0]
        if first.startswith("# ") and place == 0:
            yield paper.Title(said(first[2:]), " · ".join(filter(None, (page.summary, subtitle))))
        elif first.startswith("#"):
            yield paper.Heading(said(first.lstrip("# ")))
        elif first.startswith("|"):
            yield _table(group)
        elif _NUMBERED.match(first):
            yield paper.Points(tuple(said(_NUMBERED.sub("", line, 1)) for line in group), numbered=True)
        elif _POINT.match(first):
            yield paper.Points(tuple(said(_POINT.sub("", line, 1)) for line in group))
        else:
            yield paper.Paragraph(said(" ".join(group)))


def said(text: str) -> str:
    """Return a piece of Markdown as plain words: numbers of sources in brackets, addresses behind words."""
    text = _SUP.sub(lambda found: f" [{_TAG.sub('', found[1])}]", text)
    text = _TAG.sub("", _LINK.sub(_address, text))
    pieces = text.split("`")  # every second one is a code, whose stars are to be dialled
    pieces[::2] = (_ESCAPED.sub(r"\1", _EMPHASIS.sub("", piece)) for piece in pieces[::2])
    return "".join(pieces).strip()


def _address(found: re.Match[str]) -> str:
    words, address = found[1], found[2]
    bare = address.partition("://")[2] or address
    return words if _ESCAPED.sub(r"\1", words) in {address, bare} else f"{words} ({address})"


def _groups(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield lines that belong together: a table, a list of one kind, a paragraph, a heading alone."""
    group: list[str] = []
    for line in (*lines, ""):
        if group and (not line.strip() or line.startswith("#") or _kind(line) != _kind(group[0])):
            yield group
            group = []
        if line.startswith("#"):
            yield [line]
        elif line.strip():
            group.append(line.strip())


def _kind(line: str) -> str:
    if line.startswith("|"):
        return "table"
    if _NUMBERED.match(line):
        return "numbered"
    return "point" if _POINT.match(line) else "words"


def _table(lines: Sequence[str]) -> paper.Table:
    rows = [
        tuple(said(cell).replace("\u2028", "\n") for cell in line.strip("|").split("|"))
        for line in lines
        if not _RULE.fullmatch(line)
    ]
    head = rows[0] if any(rows[0]) else ()
    shares = _SHARES.get(len(rows[0]), tuple([1.0] * len(rows[0])))
    return paper.Table(rows=tuple(rows[1:]), header=head, shares=shares)
