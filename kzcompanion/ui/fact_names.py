"""What a fact that can be corrected is called and what the data say of it, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.override import ANY_OWNER
from kzcompanion.domain.override_value import correctable
from kzcompanion.services.fact_parts import shared_keys
from kzcompanion.ui import brand_text, provenance_text

if TYPE_CHECKING:
    from datetime import date

    from kzcompanion.domain.channel import Channel
    from kzcompanion.domain.provenance import Provenance
    from kzcompanion.services.facts_service import FactsService

_PARTS = {
    "fee": QT_TRANSLATE_NOOP("FactNames", "{0}: commission"),
    "min": QT_TRANSLATE_NOOP("FactNames", "{0}: least amount"),
    "max": QT_TRANSLATE_NOOP("FactNames", "{0}: most amount"),
    "time_to_effect": QT_TRANSLATE_NOOP("FactNames", "{0}: time until the money arrives"),
}
_EVERYONE = QT_TRANSLATE_NOOP("FactNames", "For all operators")
_PAYMENT = QT_TRANSLATE_NOOP("FactNames", "{0}: {1}")


def owner_name(facts: FactsService, owner: str) -> str:
    """Return what an operator is called, or the words for what holds for all of them."""
    return _say(_EVERYONE) if owner == ANY_OWNER else brand_text.name(facts, owner)


def keys_of(facts: FactsService, owner: str) -> list[str]:
    """Return the keys that can be corrected: those with a value or a gap first, then the others."""
    if owner == ANY_OWNER:
        return list(shared_keys(facts))
    known = facts.known_operator(owner) is not None
    own = [fact.key for fact in facts.facts(owner)] if known else []
    keys = dict.fromkeys([*own, *facts.labels().facts])
    return [key for key in keys if correctable(key)]


def name(facts: FactsService, owner: str, key: str, lang: str) -> str:
    """Return what a fact is called."""
    if owner != ANY_OWNER:
        return facts.fact_label(key, lang)
    family, thing, *rest = key.split(".")
    if family == "emergency":
        titles = {contact.id: contact.title.text(lang) for contact in facts.home_emergency()}
        return titles.get(thing, key)
    channel = _channel(facts, thing)
    if channel is None:
        return key
    title = channel.title.text(lang)
    if rest[0] == "payment":
        payments = {payment.id: payment.title.text(lang) for payment in channel.payments}
        return _say(_PAYMENT).format(title, payments.get(rest[1], rest[1]))
    return _say(_PARTS[rest[0]]).format(title)


def data_say(facts: FactsService, owner: str, key: str, lang: str, today: date) -> str:
    """Return what the data themselves say, with its source, date and certainty."""
    text, provenance = _said(facts.shipped, owner, key, lang)
    told = text or provenance_text.not_known()
    return told if provenance is None else f"{told} — {provenance_text.line(provenance, today)}"


def _said(facts: FactsService, owner: str, key: str, lang: str) -> tuple[str | None, Provenance | None]:
    if owner != ANY_OWNER:
        fact = facts.fact(owner, key) if facts.known_operator(owner) is not None else None
        return (None, None) if fact is None else (fact.text(lang), fact.provenance)
    family, thing, *rest = key.split(".")
    if family == "emergency":
        contact = next((contact for contact in facts.home_emergency() if contact.id == thing), None)
        if contact is None:
            return None, None
        return ", ".join(contact.numbers), contact.provenance
    channel = _channel(facts, thing)
    if channel is None:
        return None, None
    if rest[0] == "payment":
        payment = next((payment for payment in channel.payments if payment.id == rest[1]), None)
        if payment is None:
            return None, None
        return payment.text.text(lang), payment.provenance
    if rest[0] in {"min", "max"}:
        tenge = getattr(channel, f"{rest[0]}_tenge")
        return (None if tenge is None else f"{tenge} ₸"), channel.provenance
    text: LocalText | None = getattr(channel, rest[0])
    return (None if text is None else text.text(lang)), channel.provenance


def _channel(facts: FactsService, kind: str) -> Channel | None:
    return next((channel for channel in facts.home_channels() if channel.kind == kind), None)


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate("FactNames", words)
