"""Stands for the tracker while there is no SIM in it: none yet, or all of them put away."""

from __future__ import annotations

from kzcompanion.ui.widgets.empty_state import EmptyState


class NoSim(EmptyState):
    """Offer to add a SIM, and to look at those that were put away where there are any."""

    def __init__(self) -> None:
        super().__init__("tracker_empty", "card-sim")
        self._away = False
        self.retranslate()

    def tell_away(self, away: bool) -> None:
        """Say whether there are SIMs that were put away."""
        self._away = away
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        if self._away:
            self.set_texts(
                self.tr("No SIM in use"),
                self.tr("Those you put away can be looked at and brought back."),
                self.tr("Add a SIM"),
                self.tr("SIMs put away…"),
            )
        else:
            self.set_texts(
                self.tr("No SIM yet"),
                self.tr("Add the SIM you use; then a balance is logged in three seconds."),
                self.tr("Add your first SIM"),
            )
