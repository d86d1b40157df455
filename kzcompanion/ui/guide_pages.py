"""Makes the Markdown that the guide shows: a page with its tables, or one thing that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.services.search_entries import FoundKind
from kzcompanion.ui import language
from kzcompanion.ui.guide_tables import emergency_table, phrases_table, source_told

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from kzcompanion.domain.plan import ShippedPlan
    from kzcompanion.services.facts_service import FactsService
    from kzcompanion.services.guide_service import GuidePage
    from kzcompanion.services.search_service import Found

PHRASES, EMERGENCY = "{{phrases}}", "{{emergency}}"
_CONTEXT = "GuidePages"
_OPEN = QT_TRANSLATE_NOOP("GuidePages", "Show in Operators")
_HISTORY = QT_TRANSLATE_NOOP("GuidePages", "History, not a current price.")
_CAPTION = QT_TRANSLATE_NOOP("GuidePages", "Source: {0}")


def page_markdown(page: GuidePage, facts: FactsService, today: date, phrase_ids: Collection[str] = ()) -> str:
    """Return a page with its tables filled in; of the phrases only those named, or all."""
    text, lang = page.markdown, page.lang_used
    if PHRASES in text:
        every = facts.phrases()
        chosen = [phrase for phrase in every if phrase.id in phrase_ids]
        text = text.replace(PHRASES, phrases_table(chosen or every, lang))
    if EMERGENCY in text:
        text = text.replace(EMERGENCY, emergency_table(facts.emergency(), lang, today))
    return text


def found_markdown(found: Found, facts: FactsService, lang: str, today: date) -> str:
    """Return a small page about an operator, a code or a plan that was found."""
    if found.kind is FoundKind.CODE:
        return _code(found, facts, lang, today)
    if found.kind is FoundKind.PLAN:
        plan = next(plan for plan in facts.plans() if plan.id == found.id)
        return _plan(plan, found, lang, today)
    operator = facts.operator(found.id)
    told = source_told(operator.provenance, today)
    summary = operator.summary.text(lang)
    place = found.detail if found.detail != summary else ""
    return _page(found.title, [summary, place, _caption(told)], f"of/{found.id}")


def _code(found: Found, facts: FactsService, lang: str, today: date) -> str:
    named = (code for operator in facts.operators() for code in facts.codes(operator.id))
    code = next(code for code in named if code.id == found.id)
    note = code.note.text(lang) if code.note is not None else ""
    lines = [f"`{code.code}`", code.purpose.text(lang), note, _caption(source_told(code.provenance, today))]
    known = {operator.id for operator in facts.operators()}
    return _page(found.title, lines, next((f"of/{name}" for name in code.operators if name in known), ""))


def _plan(plan: ShippedPlan, found: Found, lang: str, today: date) -> str:
    price = language.money(plan.price) if plan.price is not None else ""
    cost = " / ".join(filter(None, (price, plan.period.text(lang))))
    note = plan.note.text(lang) if plan.note is not None else ""
    told = source_told(plan.provenance, today)
    lines = [f"**{_say(_HISTORY)}** {plan.status_text.text(lang)}", cost, note, _caption(told)]
    return _page(found.title, lines, "plans")


def _page(title: str, lines: list[str], place: str) -> str:
    link = f"[{_say(_OPEN)}](kzc:operators/{place})" if place else ""
    return "\n\n".join(filter(None, (f"# {title.replace('*', chr(92) + '*')}", *lines, link)))


def _caption(told: str) -> str:
    return _say(_CAPTION).format(told)


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate(_CONTEXT, words)
