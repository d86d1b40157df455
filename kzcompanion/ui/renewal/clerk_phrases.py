"""Chooses the sentences one may need at the counter for a way to pay, and fills them in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kzcompanion.domain.localtext import placeholders
from kzcompanion.domain.number_words import in_words
from kzcompanion.domain.phrase import Phrase, PhraseTopic
from kzcompanion.domain.transliteration import transliterated
from kzcompanion.ui import language

if TYPE_CHECKING:
    from kzcompanion.domain.channel import ChannelGuide
    from kzcompanion.domain.localtext import LocalText
    from kzcompanion.domain.money import Money

_AT_THE_COUNTER = (PhraseTopic.TOPUP, PhraseTopic.PAYMENT, PhraseTopic.RECEIPT)
_ON_THE_WAY = (PhraseTopic.PLACE,)
_PLAN_B = ("nearest", "topup2000", "my_number", "operator_is", "fee", "receipt", "not_arrived")
"""Sentences for the one who wanted to pay without speaking, by id."""
SPOKEN = ("ru", "kk")
"""What the person at the counter may speak."""


def phrases_for(guide: ChannelGuide, phrases: Iterable[Phrase]) -> list[Phrase]:
    """Return the phrases in the order of use: paying, where one must talk, and asking the way."""
    topics = (*_AT_THE_COUNTER, *_ON_THE_WAY) if guide.traits.needs_talking else _ON_THE_WAY
    order = {topic: place for place, topic in enumerate(topics)}
    chosen = [phrase for phrase in phrases if phrase.topic in order]
    return sorted(chosen, key=lambda phrase: order[phrase.topic])


def phrases_on_paper(guide: ChannelGuide | None, phrases: Iterable[Phrase]) -> list[Phrase]:
    """Return the sentences of the pocket sheet; without talking planned, those of a plan B.

    A terminal may be broken and an app refuse the card: then one stands in a shop with this sheet.
    """
    if guide is None:
        return []
    if guide.traits.needs_talking:
        return phrases_for(guide, phrases)
    known = {phrase.id: phrase for phrase in phrases}
    return [known[name] for name in _PLAN_B if name in known]


def clerk_values(brand: str, amount: Money | None, currency: LocalText) -> dict[str, str]:
    """Return what sentences are filled in with; `amount_ru` and `amount_kk` say the amount in words."""
    values = {"operator": brand, "amount": language.money(amount)}
    if amount is not None and not amount.tiyn % 100:
        for lang in SPOKEN:
            words = in_words(amount.tiyn // 100, lang)
            if words is not None:
                values[f"amount_{lang}"] = f"{words} {currency.text(lang)}"
    return values


def spoken(phrase: Phrase, lang: str, values: dict[str, str]) -> str:
    """Return the sentence in Russian or Kazakh, filled in where it has a form to fill in."""
    return (phrase.template or phrase.text).filled(lang, values)


def sound(phrase: Phrase, lang: str, values: dict[str, str]) -> str:
    """Return how the sentence sounds in Latin letters: as shipped, else written letter by letter."""
    if phrase.template is None or spoken(phrase, lang, values) == phrase.text.text(lang):
        return phrase.transliteration.ru if lang == "ru" else phrase.transliteration.kk
    said = values | {"amount": values.get(f"amount_{lang}", values.get("amount", ""))}
    return transliterated(spoken(phrase, lang, said), lang)


def wants_number(phrase: Phrase) -> bool:
    """Tell whether the number itself belongs on the card."""
    return phrase.template is not None and "number" in placeholders(phrase.template.en)
