"""Which facts are missing, doubtful or old, as questions to ask at a counter."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.operator import Fact, FactValue
from kzcompanion.domain.override_value import correctable
from kzcompanion.domain.pack_limits import ShortText, Text
from kzcompanion.domain.provenance import Confidence, Freshness, Provenance, freshness

ANY_CODE, ANY_PAYMENT = "any_code", "any_payment"
"""Templates for what has no question of its own; `{label}` is what the fact is called."""


class Doubt(StrEnum):
    """Name why a fact should be asked for."""

    MISSING = "missing"
    DOUBTFUL = "doubtful"
    UNDATED = "undated"
    OLD = "old"
    """Checked more than 90 days ago."""


class QuestionText(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold one question in every language; `{operator}` and `{label}` are filled in."""

    en: Text
    zh_CN: Text  # noqa: N815 - the code of the language is the key in the file
    ru: Text
    kk: Text

    def filled(self, brand: str, label: LocalText) -> LocalText:
        """Return the question about an operator's fact; braces in what is filled in are left out."""

        def say(lang: str) -> str:
            words = label.text(lang).translate({ord("{"): None, ord("}"): None})
            own: str = getattr(self, lang)
            return own.replace("{operator}", brand).replace("{label}", words)

        return LocalText(en=say("en"), zh_CN=say("zh_CN"), ru=say("ru"), kk=say("kk"))


class QuestionTemplate(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold the question for one fact key."""

    key: ShortText
    text: QuestionText


class QuestionTemplates(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold every question there is, the most useful first."""

    source: ShortText
    questions: tuple[QuestionTemplate, ...]

    def place(self, key: str) -> int | None:
        """Return the place of the question that fits a fact key, None where nobody at a counter is asked."""
        places = {template.key: place for place, template in enumerate(self.questions)}
        if key in places:
            return places[key]
        if key.startswith("channel.") and ".payment." in key:
            return places.get(ANY_PAYMENT)
        return places.get(ANY_CODE) if key.endswith("_code") else None


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one question about one fact."""

    owner: str
    key: str
    place: int
    doubt: Doubt
    text: LocalText
    value: FactValue
    provenance: Provenance

    @property
    def id(self) -> str:
        """Return what tells this question from every other."""
        return f"{self.owner}/{self.key}"


def doubt_of(value: FactValue, provenance: Provenance, today: date) -> Doubt | None:
    """Return why a fact should be asked for, None where it is firm and at most 90 days old."""
    if value is None:
        return Doubt.MISSING
    if provenance.confidence is Confidence.LOW:
        return Doubt.DOUBTFUL
    age = freshness(provenance.checked_on, today)
    if age is Freshness.UNDATED:
        return Doubt.UNDATED
    return Doubt.OLD if age in {Freshness.OLD, Freshness.STALE} else None


def questions_about(
    owner: str,
    brand: str,
    facts: Iterable[tuple[Fact | KeyedValue, LocalText]],
    templates: QuestionTemplates,
    today: date,
) -> list[Question]:
    """Return the questions about facts, each given with its name, the most useful first."""
    found = []
    for fact, label in facts:
        place = templates.place(fact.key) if correctable(fact.key) else None
        doubt = doubt_of(fact.value, fact.provenance, today)
        if place is None or doubt is None:
            continue
        found.append(
            Question(
                owner=owner,
                key=fact.key,
                place=place,
                doubt=doubt,
                text=templates.questions[place].text.filled(brand, label),
                value=fact.value,
                provenance=fact.provenance,
            )
        )
    return sorted(found, key=lambda question: question.place)


class KeyedValue(msgspec.Struct, frozen=True, kw_only=True):
    """Hold a value that is no operator's fact, as a part of a way to pay is."""

    key: str
    value: FactValue
    provenance: Provenance
