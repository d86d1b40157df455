"""Puts the judgement on a plan for a trip into sentences: cost, reasons, questions, what would turn it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QObject

from kzcompanion.domain.roaming_cost import BreakEven
from kzcompanion.domain.trip_bill import Question, TripCost, TripNeeds
from kzcompanion.domain.trip_flips import TICKS_PER_GB, Flip, FlipKind
from kzcompanion.domain.trip_ranking import Judged, TripAnswer
from kzcompanion.domain.trip_reasons import Reason, ReasonKind
from kzcompanion.ui import language


class TripText(QObject):
    """Say what `domain.trip_ranking` found, in the interface language."""

    # --- cost ----------------------------------------------------------------------------------------------
    def total(self, cost: TripCost) -> str:
        """Return the whole trip's cost; where a price is missing, at least what is known."""
        if cost.total is not None:
            return language.money(cost.total)
        if cost.no_data or not cost.at_least.tiyn:
            return self.tr("not known")
        return self.tr("at least {0}").format(language.money(cost.at_least))

    def parts(self, cost: TripCost, needs: TripNeeds) -> str:
        """Return the sum as arithmetic one can check: `3 charges 5 970 ₸ + SIM 500 ₸ = 6 470 ₸`."""
        parts = []
        if cost.times is not None:
            amount = language.money(cost.charges) if cost.charges is not None else "?"
            parts.append(self.tr("%n charge(s) {0}", "", cost.times).format(amount))
        if not needs.has_sim:
            price = language.money(cost.sim_price) if cost.sim_price is not None else "?"
            parts.append(self.tr("the SIM {0}").format(price))
        if cost.renewals:
            text = self.tr("paid again early %n time(s) {0}", "", cost.renewals)
            parts.append(text.format(language.money(cost.renewed)))
        if cost.extra_data is not None and cost.extra_data.tiyn:
            parts.append(self.tr("data beyond it {0}").format(language.money(cost.extra_data)))
        if cost.extra_minutes is not None and cost.extra_minutes.tiyn:
            parts.append(self.tr("calls beyond it {0}").format(language.money(cost.extra_minutes)))
        if cost.fees.tiyn:
            parts.append(self.tr("channel fees {0}").format(language.money(cost.fees)))
        return f"{' + '.join(parts)} = {self.total(cost)}"

    def runs_out(self, cost: TripCost) -> str:
        """Return what is used up first and on which day, briefly."""
        out = cost.runs_out
        if cost.no_data:
            return self.tr("no data at all")
        if out is None:
            return self.tr("nothing")
        if out.data and out.minutes:
            return self.tr("data and minutes on day {0}").format(out.day)
        return (self.tr("data on day {0}") if out.data else self.tr("minutes on day {0}")).format(out.day)

    # --- reasons -------------------------------------------------------------------------------------------
    def reason(self, reason: Reason) -> str:
        """Return one reason for or against as a sentence."""
        return self._reasons()[reason.kind](reason)

    def _reasons(self) -> Mapping[ReasonKind, Callable[[Reason], str]]:
        kind = ReasonKind
        return {
            kind.CHEAPEST: lambda _: self.tr("No plan with a known price costs less for this trip"),
            kind.LASTS: lambda _: self.tr("What it gives lasts every day of the trip"),
            kind.SLOWER_NOT_OFF: lambda _: self.tr("After its cap the internet gets slower, not dearer"),
            kind.NOTHING_EXTRA: lambda _: self.tr("Nothing is charged beyond the plan"),
            kind.PAID_ONCE: lambda _: self.tr("It is paid once for the whole trip"),
            kind.TETHERING: lambda _: self.tr("The phone may share its internet with the laptop"),
            kind.ROLLOVER: lambda _: self.tr("What is left goes into the next cycle"),
            kind.ALL_KNOWN: lambda _: self.tr("All that matters here is known"),
            kind.NEAR_CHEAPEST: lambda one: self.tr("Only {0} more than the cheapest").format(_money(one)),
            kind.UNKNOWN_PRICE: lambda one: self.tr(
                "%n price(s) or amount(s) not known — ask", "", one.count
            ),
            kind.NO_DATA: lambda _: self.tr("It has no data, and none can be had with it"),
            kind.DEARER: lambda one: self.tr("{0} more than the cheapest").format(_money(one)),
            kind.DATA_RUN_OUT: lambda one: self.tr("The data are used up on day {0}, {1}").format(*_day(one)),
            kind.MINUTES_RUN_OUT: lambda one: self.tr("The minutes are used up on day {0}, {1}").format(
                *_day(one)
            ),
            kind.EXTRA_COST: lambda one: self.tr("What comes after the bundle costs {0}").format(_money(one)),
            kind.PAID_EARLY: lambda one: self.tr(
                "Data stop when used up: it is paid again early %n time(s), {0}; ask whether that works",
                "",
                one.count,
            ).format(_money(one)),
            kind.SLOW_FROM: lambda one: self.tr("The cap is reached on day {0}, {1}: slow from then").format(
                *_day(one)
            ),
            kind.CAP_UNKNOWN: lambda _: self.tr("Sold as “unlimited”, but the cap is not known — ask"),
            kind.CLOSED: lambda _: self.tr("No longer sold: only good if you have it"),
            kind.PAID_OFTEN: lambda one: self.tr(
                "The balance must hold the charge %n time(s)", "", one.count
            ),
            kind.UNUSED_DAYS: lambda one: self.tr("%n paid day(s) lie after your departure", "", one.count),
            kind.NO_TETHERING: lambda _: self.tr("The phone may not share its internet"),
            kind.SEEN_LONG_AGO: lambda one: self.tr("You saw it %n day(s) ago", "", one.count),
            kind.DAY_UNKNOWN: lambda _: self.tr("On which day you saw it is not known"),
            kind.DOUBTS: lambda one: self.tr("%n rule(s) not known — ask", "", one.count),
        }

    # --- questions -----------------------------------------------------------------------------------------
    def question(self, question: Question) -> str:
        """Return what to ask at the counter."""
        return {
            Question.CHARGE: self.tr("What does the plan cost?"),
            Question.CYCLE: self.tr("How often is the charge taken?"),
            Question.SIM_PRICE: self.tr("What does the SIM itself cost?"),
            Question.DATA: self.tr("How many GB does one charge give?"),
            Question.AFTER_BUNDLE: self.tr(
                "What does one MB cost when the data are used up, or do they stop?"
            ),
            Question.MINUTES: self.tr("How many minutes does one charge give?"),
            Question.PER_MINUTE: self.tr("What does one minute cost when the minutes are used up?"),
            Question.CAP: self.tr("After how many GB does “unlimited” get slower?"),
            Question.SLOW_SPEED: self.tr("How slow does it get after the cap?"),
            Question.ROLLOVER: self.tr("Do unused GB go into the next cycle? Counted as no."),
            Question.TETHERING: self.tr("May the phone share its internet with a laptop?"),
            Question.FAILURE: self.tr("What happens when the balance cannot pay the charge?"),
        }[question]

    # --- what would turn it over ---------------------------------------------------------------------------
    def flip(self, answer: TripAnswer, judged: Judged, names: Mapping[str, str]) -> str:
        """Return the assumption that would turn the order over, with its exact threshold."""
        flip = answer.turning(judged)
        if flip is None:
            return ""
        other = names.get(flip.plan_id, "")
        mine = names.get(answer.ranked[0].plan.id, "")
        return self._turned(flip, other, mine)

    def _turned(self, flip: Flip, other: str, mine: str) -> str:
        match flip.kind:
            case FlipKind.ABOVE:
                return self.tr("From {0} a day on, {1} is cheaper than {2}").format(
                    self.per_day(flip.ticks), other, mine
                )
            case FlipKind.BELOW:
                return self.tr("Up to {0} a day, {1} is cheaper than {2}").format(
                    self.per_day(flip.ticks), other, mine
                )
            case FlipKind.ABOVE_UNKNOWN:
                return self.tr("From {0} a day on, the price of {2} is not known, that of {1} is").format(
                    self.per_day(flip.ticks), other, mine
                )
            case FlipKind.WEIGHTS:
                return self.tr("By price alone, {0} would be before {1}").format(other, mine)
        return self.tr(
            "No amount of data turns it; if a charge of {2} were above {0}, {1} would be cheaper"
        ).format(language.money(flip.charge), other, mine)

    def per_day(self, ticks: int) -> str:
        """Return tenths of a gigabyte as text: `1.7 GB`."""
        whole, tenth = divmod(ticks, TICKS_PER_GB)
        figure = f"{whole}{language.decimal_point()}{tenth}" if tenth else str(whole)
        return self.tr("{0} GB").format(figure)

    def sensitivity(self, answer: TripAnswer, judged: Judged) -> str:
        """Return the whole trip's cost at other amounts of data a day."""
        steps: Iterable[str] = (
            f"{self.per_day(ticks)} → {language.money(money) if money is not None else '?'}"
            for ticks, money in answer.sensitivity(judged)
        )
        return self.tr("At other amounts a day: {0}").format(" · ".join(steps))

    def tie(self, judged: Judged, names: Mapping[str, str]) -> str:
        """Return with which plans it shares its place, or an empty text."""
        if not judged.tied_with:
            return ""
        others = ", ".join(names.get(one, "") for one in judged.tied_with[:4])
        return self.tr("A tie: with these weights it is as good as {0}").format(others)

    # --- roaming -------------------------------------------------------------------------------------------
    def roaming(self, found: BreakEven) -> str:
        """Return from which day on the plan costs less than roaming, and what it saves on this trip."""
        if found.local is None or found.saved is None:
            return self.tr("Beside roaming: not known while a price is missing")
        if found.from_day is None:
            day = self.tr("Roaming stays cheaper, up to %n day(s)", "", found.horizon)
        elif found.from_day == 1:
            day = self.tr("Cheaper than roaming from the first day on")
        else:
            day = self.tr("Cheaper than roaming from a trip of %n day(s) on", "", found.from_day)
        this = (
            self.tr("this trip saves {0}") if found.saved.tiyn >= 0 else self.tr("this trip costs {0} more")
        )
        amount = found.saved if found.saved.tiyn >= 0 else -found.saved
        return f"{day}; {this.format(language.money(amount))}"


def _money(reason: Reason) -> str:
    return language.money(reason.amount)


def _day(reason: Reason) -> tuple[int, str]:
    on: date | None = reason.on
    return reason.count, language.day_short(on, today=on)


trip_text = TripText()
"""The one writer of judgements; it holds nothing."""
