"""Chooses the sentences one may need at the counter for a way to pay, and fills them in."""

from __future__ import annotations

from collections.abc import Iterable

from kzcompanion.domain.channel import ChannelGuide
from kzcompanion.domain.localtext import placeholders
from kzcompanion.domain.phrase import Phrase, PhraseTopic

_AT_THE_COUNTER = (PhraseTopic.TOPUP, PhraseTopic.PAYMENT, PhraseTopic.RECEIPT)
_ON_THE_WAY = (PhraseTopic.PLACE,)
SPOKEN = ("ru", "kk")
"""What the person at the counter may speak."""


def phrases_for(guide: ChannelGuide, phrases: Iterable[Phrase]) -> list[Phrase]:
    """Return the phrases in the order of use: paying, where one must talk, and asking the way."""
    topics = (*_AT_THE_COUNTER, *_ON_THE_WAY) if guide.traits.needs_talking else _ON_THE_WAY
    order = {topic: place for place, topic in enumerate(topics)}
    chosen = [phrase for phrase in phrases if phrase.topic in order]
    return sorted(chosen, key=lambda phrase: order[phrase.topic])


def spoken(phrase: Phrase, lang: str, values: dict[str, str]) -> str:
    """Return the sentence in Russian or Kazakh, filled in where it has a form to fill in."""
    return (phrase.template or phrase.text).filled(lang, values)


def sound(phrase: Phrase, lang: str) -> str:
    """Return how the sentence sounds in Latin letters; a filled-in sentence has no such form."""
    if phrase.template is not None:
        return ""
    return phrase.transliteration.ru if lang == "ru" else phrase.transliteration.kk


def wants_number(phrase: Phrase) -> bool:
    """Tell whether the number itself belongs on the card."""
    return phrase.template is not None and "number" in placeholders(phrase.template.en)
