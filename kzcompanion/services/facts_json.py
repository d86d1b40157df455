"""Shapes the shipped facts for scripts: the JSON of `operators` and `channels`."""

from __future__ import annotations

from typing import Any, Protocol

from kzcompanion.domain.channel import ChannelGuide, ChannelLine
from kzcompanion.domain.country import NetworkCompany
from kzcompanion.domain.fact_label import FactLabels
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.money import Money
from kzcompanion.domain.operator import Fact, Operator
from kzcompanion.domain.override import CorrectedFact, Override, pack_moved, plain
from kzcompanion.domain.provenance import NONE_FOUND, UNDATED, Confidence, Provenance

NOT_THERE = Provenance(source=NONE_FOUND, checked_on=UNDATED, confidence=Confidence.LOW)
"""Source of what the data say nothing of."""


class Facts(Protocol):
    """Name the questions that must be answered to shape the JSON."""

    def operators(self) -> tuple[Operator, ...]: ...  # noqa: D102 - see FactsService
    def operator(self, operator_id: str) -> Operator: ...  # noqa: D102
    def company(self, operator_id: str) -> NetworkCompany: ...  # noqa: D102
    def facts(self, operator_id: str) -> tuple[Fact, ...]: ...  # noqa: D102
    def channels(self, operator_id: str | None) -> tuple[ChannelGuide, ...]: ...  # noqa: D102
    def shipped_text(self, owner: str, key: str) -> str | None: ...  # noqa: D102
    def labels(self) -> FactLabels: ...  # noqa: D102
    def fact_label(self, key: str, lang: str) -> str: ...  # noqa: D102
    def source_text(self, provenance: Provenance, lang: str) -> str: ...  # noqa: D102


def operators_json(facts: Facts, lang: str) -> dict[str, Any]:
    """Return every operator with all its facts; what is not known has the value None."""
    return {
        "operators": [
            {
                "id": operator.id,
                "brand": operator.brand,
                "company": facts.company(operator.id).name,
                "company_id": operator.company_id,
                "legal_name": operator.legal_name.text(lang),
                "facts": [_fact(facts, fact, lang) for fact in facts.facts(operator.id)],
            }
            for operator in facts.operators()
        ]
    }


def channels_json(facts: Facts, shipped: Facts, operator_id: str | None, lang: str) -> dict[str, Any]:
    """Return the channels as the data have them, for one operator or for any, with what the user corrected.

    NotFound for an unknown operator.
    """
    brand = facts.operator(operator_id).brand if operator_id else None
    names = facts.labels().placeholders
    fill = {name: f"<{label.text(lang)}>" for name, label in names.items()}
    if brand:
        fill["operator"] = brand
    return {
        "operator": operator_id,
        "channels": [
            {**_channel(facts, plain_one, lang, fill), "override": _overrides(facts, guide.overrides)}
            for guide, plain_one in zip(
                facts.channels(operator_id), shipped.channels(operator_id), strict=True
            )
        ],
    }


def _overrides(facts: Facts, overrides: tuple[Override, ...]) -> dict[str, Any] | None:
    return {
        override.key.split(".", 2)[2]: _override(override, facts.shipped_text(override.owner, override.key))
        for override in overrides
    } or None


def _override(override: Override, now: str | None) -> dict[str, Any]:
    """Return what the user saw, and whether the data have changed since."""
    return {
        "value": override.value,
        "seen_on": override.seen_on.isoformat(),
        "seen_at": override.seen_at,
        "pack_said": override.pack_said,
        "pack_changed": pack_moved(override, now),
    }


def _fact(facts: Facts, fact: Fact, lang: str) -> dict[str, Any]:
    told = None
    if isinstance(fact, CorrectedFact):
        told = _override(fact.override, plain(fact.shipped.value) if fact.shipped else None)
        fact = fact.shipped or Fact(key=fact.key, value=None, provenance=NOT_THERE)
    value = fact.value
    if isinstance(value, LocalText):
        shown: str | list[str] | None = value.text(lang)
    else:
        shown = list(value) if isinstance(value, tuple) else value
    return {
        "key": fact.key,
        "label": facts.fact_label(fact.key, lang),
        "value": shown,
        **_provenance(facts, fact.provenance, lang),
        "note": _text(fact.note, lang),
        "override": told,
    }


def _provenance(facts: Facts, provenance: Provenance, lang: str) -> dict[str, Any]:
    return {
        "source": facts.source_text(provenance, lang),
        "checked_on": provenance.checked_on,
        "confidence": provenance.confidence.value,
    }


def _channel(facts: Facts, guide: ChannelGuide, lang: str, fill: dict[str, str]) -> dict[str, Any]:
    def lines(items: tuple[ChannelLine, ...]) -> list[dict[str, str]]:
        return [{"id": item.id, "text": item.text.filled(lang, fill)} for item in items]

    return {
        "kind": guide.kind,
        "title": guide.title.text(lang),
        "summary": guide.summary.filled(lang, fill),
        "need": lines(guide.need),
        "steps": lines(guide.steps),
        "pitfalls": lines(guide.pitfalls),
        "payments": [
            {
                "id": payment.id,
                "title": payment.title.text(lang),
                "status": payment.status.value,
                "text": payment.text.text(lang),
                **_provenance(facts, payment.provenance, lang),
            }
            for payment in guide.payments
        ],
        "fee": _text(guide.fee, lang),
        "fee_advice": guide.fee_advice.text(lang),
        "min": _tenge(guide.min_tenge),
        "max": _tenge(guide.max_tenge),
        "time_to_effect": _text(guide.time_to_effect, lang),
        "time_advice": guide.time_advice.text(lang),
        "receipt": guide.receipt.text(lang),
        "note": _text(guide.note, lang),
        **_provenance(facts, guide.provenance, lang),
    }


def _text(text: LocalText | None, lang: str) -> str | None:
    return text.text(lang) if text else None


def _tenge(whole: int | None) -> str | None:
    return None if whole is None else Money.tenge(whole).decimal_string()
