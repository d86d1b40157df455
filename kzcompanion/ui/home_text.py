"""Writes amounts of the money of home, and what was paid in all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kzcompanion.domain.home_money import PaidSum
from kzcompanion.domain.money import Money
from kzcompanion.ui import glance, language


def home_text(hundredths: int, currency: str) -> str:
    """Write an amount of the money of home: `25.10 USD`."""
    return f"{language.amount(Money(hundredths), cents=True)}{language.SPACE}{currency}"


def paid_text(found: PaidSum) -> str:
    """Say what was paid in all, and what that was at home at the rates that were typed."""
    if not found.count:
        return ""
    paid = glance.veiled(language.money(found.paid))
    if not found.at_home:
        return QCoreApplication.translate("HomeText", "Paid in: {0}").format(paid)
    parts = " + ".join(glance.veiled(home_text(amount, currency)) for currency, amount in found.at_home)
    text = QCoreApplication.translate("HomeText", "Paid in: {0} = {1} at the rates you typed").format(
        paid, parts
    )
    if not found.without_rate.tiyn:
        return text
    bare = glance.veiled(language.money(found.without_rate))
    return f"{text} · " + QCoreApplication.translate("HomeText", "{0} of it without a rate").format(bare)
