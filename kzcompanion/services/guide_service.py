"""The Guide, offline: its pages in a language, and their footnotes."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

import msgspec

from kzcompanion.domain.errors import NotFound, PackBroken
from kzcompanion.domain.guide_source import FootnoteWords, SourceBook
from kzcompanion.domain.guide_text import (
    Footnote,
    footnote_lines,
    for_paper,
    for_screen,
    plain,
    split_head,
    with_footnotes,
)
from kzcompanion.storage.pack_file import read_file

FALLBACK = "en"
_SOURCES = "sources.json"
_WORDS = "footnotes.json"


class GuidePage(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one page, ready to be drawn; `lang_used` differs from the language asked for on a fallback."""

    id: str
    title: str
    summary: str
    lang_used: str
    order: int
    keywords: tuple[str, ...]
    body: str
    """Markdown with superscript numbers, without title and sources; may hold {{phrases}} or {{emergency}}."""
    markdown: str
    """The whole page for the screen: title, body, numbered sources with anchors `source-<n>`."""
    printable: str
    """The whole page for paper: links into the program are plain words, addresses are spelt out."""
    sources: tuple[Footnote, ...]
    text: str
    """The words of the body without markup, one line per paragraph, item or row."""


class GuideService:
    """Give out the pages under `root`, one folder per language; read once, kept until the program ends."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._pages: dict[Path, GuidePage] = {}
        self._words: dict[str, FootnoteWords] = {}

    def languages(self) -> tuple[str, ...]:
        """Return the languages that have at least one page."""
        return tuple(sorted({lang for lang, _page_id in self._files}))

    def pages(self, lang: str) -> tuple[GuidePage, ...]:
        """Return every page in reading order, each in `lang` or else in English; raises as `page` does."""
        ids = {page_id for folder, page_id in self._files if folder in {lang, FALLBACK}}
        found = (self.page(page_id, lang) for page_id in ids)
        return tuple(sorted(found, key=lambda page: (page.order, page.id)))

    def page(self, page_id: str, lang: str) -> GuidePage:
        """Return one page in `lang` or else in English; raises NotFound, or PackBroken if it is broken."""
        for folder in (lang, FALLBACK):
            # Names are looked up, never joined into a path: a link or a setting cannot leave the folder.
            path = self._files.get((folder, page_id))
            if path is not None:
                if path not in self._pages:
                    self._pages[path] = self._read(path, page_id, folder)
                return self._pages[path]
        raise NotFound(what="guide_page", name=page_id)

    def _read(self, path: Path, page_id: str, folder: str) -> GuidePage:
        name = f"guide/{folder}/{path.name}"
        words, book = self._words_of(folder), self._book
        try:
            head, raw = split_head(_text(path, name))
            marked, notes = with_footnotes(raw, book.sources, words)
        except ValueError as problem:
            raise PackBroken(file=name, path="$", problem=str(problem)) from None
        except KeyError as unknown:
            problem_said = "is a source that is not known"
            raise PackBroken(file=name, path=str(unknown.args[0]), problem=problem_said) from None
        body = for_screen(marked)
        title = f"# {head.title}\n\n"
        under = f"\n## {words.heading}\n\n{words.preface.replace('{0}', book.compiled)}\n\n"
        return GuidePage(
            id=page_id,
            title=head.title,
            summary=head.summary,
            lang_used=folder,
            order=head.order,
            keywords=head.keywords,
            body=body,
            markdown=title + body + under + footnote_lines(notes),
            printable=title + for_paper(marked) + under + footnote_lines(notes, full=True),
            sources=notes,
            text=plain(for_screen(raw)),
        )

    @cached_property
    def _files(self) -> dict[tuple[str, str], Path]:
        return {(path.parent.name, path.stem): path for path in self._root.glob("*/*.md")}

    @cached_property
    def _book(self) -> SourceBook:
        return read_file(self._root / _SOURCES, SourceBook, f"guide/{_SOURCES}")

    def _words_of(self, folder: str) -> FootnoteWords:
        if folder not in self._words:
            path = self._root / folder / _WORDS
            place = folder if path.exists() else FALLBACK
            name = f"guide/{place}/{_WORDS}"
            self._words[folder] = read_file(self._root / place / _WORDS, FootnoteWords, name)
        return self._words[folder]


def _text(path: Path, name: str) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise PackBroken(file=name, path="$", problem="is not UTF-8") from None
    except OSError as problem:
        raise PackBroken(file=name, path="$", problem=problem.strerror or "cannot be read") from None
