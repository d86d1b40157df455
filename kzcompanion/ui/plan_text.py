"""Puts a plan into words: what it costs, what it gives - never unlimited without its cap - who said so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.own_plan import Allowances, Cycle, OwnPlan
from kzcompanion.domain.plan import ShippedPlan
from kzcompanion.ui import cycle_text, language, provenance_text


class PlanText(QObject):
    """Say plans in the interface language."""

    def price(self, rules: OwnPlan) -> str:
        """Return the charge and how often it is taken: `2 490 ₸, every 7 days`."""
        if rules.charge is None:
            return self.tr("price not known — ask")
        return self.tr("{0}, {1}").format(language.money(rules.charge), self.cycle(rules.cycle))

    def cycle(self, cycle: Cycle | None) -> str:
        """Return how often the charge is taken."""
        return self.tr("once") if cycle is Cycle.NONE else cycle_text.name(cycle)

    def data(self, allowances: Allowances) -> str:
        """Return the data of one cycle; what is sold as unlimited always with its cap."""
        megabytes = allowances.data_mb
        if allowances.unlimited_data:
            if megabytes is None:
                return self.tr("“unlimited”, cap not known: ask")
            return self.tr("“unlimited”, slow after {0}").format(language.data_size(megabytes))
        if megabytes is None:
            return self.tr("not known — ask")
        return language.data_size(megabytes) if megabytes else self.tr("no data")

    def state(self, plan: OfferedPlan) -> str:
        """Return whether the plan of the user's is still sold."""
        return self.tr("yours, closed") if plan.closed else self.tr("yours")

    def seen(self, plan: OfferedPlan, today: date) -> str:
        """Return when and where the user saw it: `you saw it on 20 Nov at the shop`."""
        if plan.seen_on is None:
            words = self.tr("You saw it, the day is not known")
        else:
            day, ago = language.day_long(plan.seen_on), language.day_relative(plan.seen_on, today)
            words = self.tr("You saw it on {0} ({1})").format(day, ago)
        return f"{words} · {plan.seen_at}" if plan.seen_at else words

    def shipped_price(self, plan: ShippedPlan) -> str:
        """Return what a plan of the past cost, with the word that says so."""
        if plan.price is None:
            return self.tr("price not known — ask")
        return self.tr("was {0}").format(language.money(plan.price))

    def shipped_data(self, plan: ShippedPlan) -> str:
        """Return the data of a plan of the past."""
        if plan.data_gb is None:
            return self.tr("not known — ask")
        if not plan.data_gb:
            return self.tr("no data")
        return language.data_size(plan.data_gb * 1024)

    def shipped_state(self, plan: ShippedPlan) -> str:
        """Return the mark of history with the date of the source."""
        return self.tr("history, {0}").format(provenance_text.checked_word(plan.provenance))


plan_text = PlanText()
"""The one writer of plans; it holds nothing."""
