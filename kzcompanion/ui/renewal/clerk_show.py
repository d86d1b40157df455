"""Makes the clerk cards of a renewal: the fitting phrases, filled in, the number only through the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcompanion.ui.renewal.clerk_card import ClerkCard
from kzcompanion.ui.renewal.clerk_phrases import clerk_values, phrases_for

if TYPE_CHECKING:
    from kzcompanion.domain.phrase import Phrase
    from kzcompanion.ui.renewal.clerk_sheet import ClerkSheet
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


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


def _phrases(desk: RenewalDesk, phrase_id: str) -> list[Phrase]:
    """Return those of the chosen way, with the wanted one before them where it is of another kind."""
    facts, guide = desk.services.facts, desk.guide()
    found = []
    if guide is not None:
        found = phrases_for(guide, facts.phrases())
    wanted = facts.phrase(phrase_id)
    return found if wanted in found else [wanted, *found]
