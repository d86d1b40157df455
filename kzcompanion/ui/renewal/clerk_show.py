"""Makes the clerk cards of a renewal: the fitting phrases, filled in, the number only through the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt

from kzcompanion.domain.phrase import PhraseTopic
from kzcompanion.ui.renewal.clerk_card import ClerkCard
from kzcompanion.ui.renewal.clerk_phrases import clerk_values, phrases_for

if TYPE_CHECKING:
    from kzcompanion.domain.phrase import Phrase
    from kzcompanion.services.facts_service import FactsService
    from kzcompanion.ui.renewal.clerk_sheet import ClerkSheet
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


_ASKED = (PhraseTopic.PLAN, PhraseTopic.BALANCE, PhraseTopic.SIM)
"""What one asks in the operator's shop, leafed through together."""


def make_card(desk: RenewalDesk, phrase_id: str) -> ClerkCard:
    """Return the cards for the renewal in hand, opened at a phrase."""
    currency = desk.services.facts.country(desk.draft.operator_id).currency_name
    values = clerk_values(desk.brand(), desk.draft.amount, currency)

    def disclose(sheet: ClerkSheet) -> None:
        desk.reveal_number(sheet.reveal)

    card = ClerkCard(
        _phrases(desk, phrase_id), values, desk.number_mask(), disclose, desk.services.facts.phrases()
    )
    card.show_phrase(phrase_id)
    return card


def phrase_card(facts: FactsService, phrase_id: str) -> ClerkCard:
    """Return the cards of the phrase book, without any SIM, number or amount, opened at a sentence."""
    phrases = [replace(phrase, template=None) for phrase in facts.phrases()]
    wanted = next((phrase for phrase in phrases if phrase.id == phrase_id), phrases[0])
    topics = _ASKED if wanted.topic in _ASKED else (wanted.topic,)
    card = ClerkCard(
        [phrase for phrase in phrases if phrase.topic in topics],
        {},
        None,
        lambda _sheet: None,
        phrases,
    )
    card.setWindowModality(Qt.WindowModality.ApplicationModal)  # it may stand over a dialog
    card.show_phrase(phrase_id)
    return card


def _phrases(desk: RenewalDesk, phrase_id: str) -> list[Phrase]:
    """Return those of the chosen way, with the wanted one before them where it is of another kind."""
    facts, guide = desk.services.facts, desk.guide()
    found = []
    if guide is not None:
        found = phrases_for(guide, facts.phrases())
    wanted = facts.phrase(phrase_id)
    return found if wanted in found else [wanted, *found]
