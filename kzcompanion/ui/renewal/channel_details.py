"""What one way to pay needs, takes, keeps and how long it takes, as far as it is known."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.amount_remarks import limit_remark
from kzcompanion.domain.channel import ChannelGuide, PaymentMethod, PaymentStatus
from kzcompanion.domain.channel_ranking import Point, RankedChannel
from kzcompanion.domain.money import Money
from kzcompanion.services.fact_parts import channel_key
from kzcompanion.ui import correction_text, language, provenance_text
from kzcompanion.ui.renewal import point_text, remark_text
from kzcompanion.ui.renewal.channel_icon import icon_of
from kzcompanion.ui.renewal.layout_sweep import put, sweep
from kzcompanion.ui.renewal.note_line import NoteLine
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.flow_layout import FlowLayout


class ChannelDetails(Card):
    """Say what is confirmed and what is not; what is unknown is shown so, with what to ask."""

    def __init__(self) -> None:
        super().__init__("renew_channel_details")
        self._confirmed_caption, self._doubtful_caption = labels.label("label"), labels.label("label")
        self._confirmed, self._doubtful = QWidget(), QWidget()
        self._flow = FlowLayout(self._doubtful, gap=6)
        self._firm = QVBoxLayout(self._confirmed)
        self._firm.setContentsMargins(0, 0, 0, 0)
        self._firm.setSpacing(6)
        self._fee = NoteLine("renew_channel_fee", "percent")
        self._limit = NoteLine("renew_channel_limit", "banknote")
        self._time = NoteLine("renew_channel_time", "hourglass")
        self._receipt = NoteLine("renew_channel_receipt", "receipt")
        self._note = NoteLine("renew_channel_note", "triangle-alert", "warn")
        self._source = labels.caption()
        self._summary = labels.secondary()
        self._for = NoteLine("renew_channel_for", "plus", "good")
        self._against = NoteLine("renew_channel_against", "minus", "warn")
        for widget in (
            self._summary,
            self._for,
            self._against,
            self._note,
            self._confirmed_caption,
            self._confirmed,
            self._doubtful_caption,
            self._doubtful,
            labels.rule(),
            self._fee,
            self._limit,
            self._time,
            self._receipt,
            self._source,
        ):
            self.body.addWidget(widget)
        self.body.setSpacing(10)
        self.body.addStretch(1)

    def show_guide(
        self, guide: ChannelGuide, ranked: RankedChannel, lang: str, today: date, amount: Money | None = None
    ) -> None:
        """Show one channel for one operator, with all that speaks for and against it here and now."""
        self.set_icon(icon_of(guide.kind))
        self.set_title(guide.title.text(lang))
        self._summary.setText(guide.summary.text(lang))
        self._show_reasons(ranked)
        self._confirmed_caption.setText(self.tr("Confirmed by a source"))
        self._doubtful_caption.setText(self.tr("Not confirmed: try it only with a plan B"))
        self._show_payments(guide, lang, today)
        fee = guide.fee or guide.fee_advice
        self._fee.set_text(self.tr("Fee: {0}").format(fee.text(lang)) + _seen(guide, "fee"))
        self._show_limit(guide, amount)
        time = (guide.time_to_effect or guide.time_advice).text(lang)
        self._time.set_text(time + _seen(guide, "time_to_effect"))
        self._receipt.set_text(guide.receipt.text(lang))
        self._note.setVisible(guide.note is not None)
        self._note.set_text("" if guide.note is None else guide.note.text(lang))
        self._source.setText(
            self.tr("Steps according to {0}").format(provenance_text.line(guide.provenance, today))
        )

    def _show_payments(self, guide: ChannelGuide, lang: str, today: date) -> None:
        """Tell all of what a source confirms; what none confirms is named, with its reason on hovering."""
        sweep(self._firm)
        self._flow.clear()
        for payment in guide.payments:
            title, text = payment.title.text(lang), payment.text.text(lang)
            if payment.status is PaymentStatus.CONFIRMED:
                line = NoteLine(f"renew_payment_{payment.id}", "circle-check", "good")
                line.set_text(f"{title}: {_payment_text(guide, payment, text)}")
                line.setToolTip(provenance_text.line(payment.provenance, today))
                line.setAccessibleDescription(line.toolTip())
                put(self._firm, line)
                continue
            chip = Chip(title, "neutral", "circle-question-mark", self._doubtful)
            chip.setToolTip(f"{text}\n{provenance_text.line(payment.provenance, today)}")
            chip.setAccessibleName(f"{title}. {text}")
            self._flow.addWidget(chip)
            chip.show()
        for caption, holder, full in (
            (self._confirmed_caption, self._confirmed, self._firm.count() > 0),
            (self._doubtful_caption, self._doubtful, self._flow.count() > 0),
        ):
            caption.setVisible(full)
            holder.setVisible(full)

    def _show_limit(self, guide: ChannelGuide, amount: Money | None) -> None:
        remark = None if amount is None else limit_remark(amount, guide.min_tenge, guide.max_tenge)
        self._limit.set_icon("banknote", "text2" if remark is None else "warn")
        if remark is not None:
            self._limit.set_text(remark_text.words(remark))
            return
        least, most = (
            None if tenge is None else language.money(Money.tenge(tenge))
            for tenge in (guide.min_tenge, guide.max_tenge)
        )
        if least is None and most is None:
            self._limit.set_text(
                self.tr("Least and most per payment: not known. If the sum is refused, pay in parts.")
            )
        else:
            self._limit.set_text(
                self.tr("Takes at least {0}, at most {1}.").format(
                    least or self.tr("not known"), most or self.tr("not known")
                )
                + (_seen(guide, "min") or _seen(guide, "max"))
            )

    def _show_reasons(self, ranked: RankedChannel) -> None:
        sides: tuple[tuple[NoteLine, tuple[Point, ...]], ...] = (
            (self._for, ranked.reasons_for),
            (self._against, ranked.reasons_against),
        )
        for line, points in sides:
            line.set_text(" · ".join(point_text.words(point) for point in points))
            line.setVisible(bool(points))


def _seen(guide: ChannelGuide, part: str) -> str:
    """Return when and where the user saw a part of it, in brackets, an empty text where the data say it."""
    key = channel_key(guide.kind, part)
    found = next((override for override in guide.overrides if override.key == key), None)
    return "" if found is None else f" ({correction_text.seen(found)})"


def _payment_text(guide: ChannelGuide, payment: PaymentMethod, text: str) -> str:
    """Return what is said of a payment; the data's words do not stand for what the user saw."""
    return _seen(guide, f"payment.{payment.id}").strip(" ()") or text
