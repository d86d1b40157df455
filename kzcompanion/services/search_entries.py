"""What the search looks through: pages, operators, codes, phrases, emergency contacts, shipped plans."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kzcompanion.domain.guide_text import folded
from kzcompanion.domain.localtext import LocalText

if TYPE_CHECKING:
    from kzcompanion.domain.phrase import Phrase
    from kzcompanion.services.facts_service import FactsService
    from kzcompanion.services.guide_service import GuidePage, GuideService

TITLE, KEYWORD, DETAIL, BODY = 8, 4, 2, 1
"""What a word is worth by the place where it stands."""


class FoundKind(StrEnum):
    """Name what was found, in the order of nearness."""

    PAGE = "page"
    OPERATOR = "operator"
    CODE = "code"
    PHRASE = "phrase"
    EMERGENCY = "emergency"
    PLAN = "plan"


class SearchEntry(NamedTuple):
    """One thing that can be found: what is shown of it, and its texts made ready to compare."""

    kind: FoundKind
    id: str
    title: str
    detail: str
    lang_used: str
    body: str
    """What a snippet is cut from; empty where the detail is shown as it is."""
    texts: tuple[tuple[int, str], ...]
    """Weight and folded text; the first is the title, the last the body where there is one."""
    origin: Callable[[int], int] = int
    """How a place in the folded body maps back to the body."""


def every_entry(guide: GuideService, facts: FactsService, lang: str) -> Iterator[SearchEntry]:
    """Yield all there is to find for a reader of `lang`; texts in other languages are found, too."""
    for page in guide.pages(lang):
        yield page_entry(page)
    yield from _operators(facts, lang)
    yield from _codes(facts, lang)
    for phrase in facts.phrases():
        yield _phrase(phrase, lang)
    yield from _contacts(facts, lang)
    yield from _plans(facts, lang)


def page_entry(page: GuidePage) -> SearchEntry:
    """Return a page of the guide as something to find."""
    body, origin = folded(page.text)
    heads = _ready((TITLE, page.title), (KEYWORD, ", ".join(page.keywords)), (DETAIL, page.summary))
    texts = (*heads, (BODY, body))
    return SearchEntry(
        FoundKind.PAGE, page.id, page.title, page.summary, page.lang_used, page.text, texts, origin
    )


def _operators(facts: FactsService, lang: str) -> Iterator[SearchEntry]:
    for operator in facts.operators():
        told, other = [], [*operator.summary.every_text(), *operator.legal_name.every_text()]
        for fact in operator.facts:
            value = (
                fact.value.text(lang) if isinstance(fact.value, LocalText) else ", ".join(_texts(fact.value))
            )
            told += [f"{facts.fact_label(fact.key, lang)}: {value}"] if value else []
            other += _texts(fact.value)
        text = "\n".join(told)
        body, origin = folded(text)
        summary = operator.summary.text(lang)
        heads = _ready((TITLE, operator.brand), (DETAIL, summary), (BODY, "\n".join(other)))
        yield SearchEntry(
            FoundKind.OPERATOR,
            operator.id,
            operator.brand,
            summary,
            operator.summary.lang_used(lang),
            text,
            (*heads, (BODY, body)),
            origin,
        )


def _codes(facts: FactsService, lang: str) -> Iterator[SearchEntry]:
    brands = {operator.id: operator.brand for operator in facts.operators()}
    codes = {code.id: code for name in brands for code in facts.codes(name)}
    for code in codes.values():
        names = ", ".join(brands[name] for name in code.operators if name in brands)
        title = " · ".join(filter(None, (code.code, names)))
        yield SearchEntry(
            FoundKind.CODE,
            code.id,
            title,
            code.purpose.text(lang),
            code.purpose.lang_used(lang),
            "",
            _ready(
                (TITLE, title),
                (KEYWORD, code.purpose.text(lang)),
                (BODY, "\n".join(code.purpose.every_text())),
            ),
        )


def _phrase(phrase: Phrase, lang: str) -> SearchEntry:
    said = [*phrase.text.every_text(), phrase.transliteration.ru, phrase.transliteration.kk]
    if phrase.female is not None:
        said += [phrase.female.ru, phrase.female.transliteration]
    title = phrase.text.text(lang)
    other = phrase.text.text("kk" if lang == "ru" else "ru")
    texts = _ready((KEYWORD, title), (DETAIL, "\n".join(said)))
    return SearchEntry(FoundKind.PHRASE, phrase.id, title, other, phrase.text.lang_used(lang), "", texts)


def _contacts(facts: FactsService, lang: str) -> Iterator[SearchEntry]:
    for contact in facts.emergency():
        where = " / ".join(contact.numbers) or contact.site or ""
        title = " · ".join(filter(None, (where, contact.title.text(lang))))
        more = contact.note.every_text() if contact.note is not None else ()
        yield SearchEntry(
            FoundKind.EMERGENCY,
            contact.id,
            title,
            contact.note.text(lang) if contact.note is not None else "",
            contact.title.lang_used(lang),
            "",
            _ready((TITLE, title), (BODY, "\n".join((*contact.title.every_text(), *more)))),
        )


def _plans(facts: FactsService, lang: str) -> Iterator[SearchEntry]:
    brands = {operator.id: operator.brand for operator in facts.operators()}
    for plan in facts.plans():
        names = ", ".join(brands.get(name, name) for name in plan.operators)
        title, told = f"{names} · {plan.name.text(lang)}", plan.status_text.text(lang)
        more = plan.note.every_text() if plan.note is not None else ()
        hidden = (*plan.name.every_text(), *plan.status_text.every_text(), *more)
        yield SearchEntry(
            FoundKind.PLAN,
            plan.id,
            title,
            told,
            plan.name.lang_used(lang),
            "",
            _ready((KEYWORD, title), (BODY, "\n".join(hidden))),
        )


def _ready(*texts: tuple[int, str]) -> tuple[tuple[int, str], ...]:
    return tuple((weight, folded(text)[0]) for weight, text in texts)


def _texts(value: str | LocalText | Iterable[str] | None) -> tuple[str, ...]:
    if isinstance(value, LocalText):
        return value.every_text()
    if isinstance(value, str):
        return (value,)
    return tuple(value or ())
