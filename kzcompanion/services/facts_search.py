"""Finds operators, codes and phrases by a piece of their text, in any language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.storage.pack_reader import CountryPack


class HitKind(StrEnum):
    """Name what was found."""

    OPERATOR = "operator"
    CODE = "code"
    PHRASE = "phrase"


class SearchHit(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one thing found: what it is, its id, and two lines to show."""

    kind: HitKind
    id: str
    title: str
    detail: str


def search_facts(packs: Iterable[CountryPack], text: str, lang: str) -> tuple[SearchHit, ...]:
    """Return what contains the text in any case, titles that begin with it first; nothing for no text."""
    wanted = " ".join(text.split()).casefold()
    if not wanted:
        return ()
    found = (
        hit
        for pack in packs
        for hit, texts in _everything(pack, lang)
        if any(wanted in t.casefold() for t in texts)
    )
    return tuple(sorted(found, key=lambda hit: _distance(hit, wanted)))


def _distance(hit: SearchHit, wanted: str) -> int:
    """Return 0 when the title begins with the text, 1 when it holds it, 2 for the detail, 3 for the rest."""
    title = hit.title.casefold()
    if title.startswith(wanted):
        return 0
    return 1 if wanted in title else 2 if wanted in hit.detail.casefold() else 3


def _everything(pack: CountryPack, lang: str) -> Iterator[tuple[SearchHit, tuple[str, ...]]]:
    for operator in pack.operators:
        hit = SearchHit(
            kind=HitKind.OPERATOR, id=operator.id, title=operator.brand, detail=operator.summary.text(lang)
        )
        facts = [fact.value for fact in operator.facts]
        yield (
            hit,
            (
                operator.brand,
                *operator.summary.every_text(),
                *operator.legal_name.every_text(),
                *(text for value in facts for text in _texts(value)),
            ),
        )
    brands = {operator.id: operator.brand for operator in pack.operators}
    for code in pack.codes:
        names = tuple(brands[name] for name in code.operators if name in brands)
        title = " · ".join(filter(None, (code.code, ", ".join(names))))
        hit = SearchHit(kind=HitKind.CODE, id=code.id, title=title, detail=code.purpose.text(lang))
        yield hit, (code.code, *names, *code.purpose.every_text())
    for phrase in pack.phrases:
        hit = SearchHit(
            kind=HitKind.PHRASE,
            id=phrase.id,
            title=phrase.text.text(lang),
            detail=phrase.text.text("kk" if lang == "ru" else "ru"),
        )
        yield hit, (*phrase.text.every_text(), phrase.transliteration.ru, phrase.transliteration.kk)


def _texts(value: str | LocalText | tuple[str, ...] | None) -> tuple[str, ...]:
    if isinstance(value, LocalText):
        return value.every_text()
    if isinstance(value, str):
        return (value,)
    return value or ()
