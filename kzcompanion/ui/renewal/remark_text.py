"""Says what is odd about an amount."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.amount_remarks import AmountRemark, Remark
from kzcompanion.ui import glance, language

_REMARKS = {
    Remark.BELOW_NEED: QT_TRANSLATE_NOOP(
        "AmountStep", "{0} less than the plan charge needs: the charge may fail."
    ),
    Remark.FAR_ABOVE: QT_TRANSLATE_NOOP(
        "AmountStep", "Ten times the {0} needed, or more: is there a zero too many?"
    ),
    Remark.UNEVEN: QT_TRANSLATE_NOOP(
        "AmountStep",
        "No whole hundreds: at a terminal no change may be given, so take an amount that notes make.",
    ),
    Remark.STRANDED: QT_TRANSLATE_NOOP("AmountStep", "Up to {0} would stay on the SIM when your trip ends."),
    Remark.BELOW_LIMIT: QT_TRANSLATE_NOOP("AmountStep", "This way to pay takes {0} at least."),
    Remark.ABOVE_LIMIT: QT_TRANSLATE_NOOP(
        "AmountStep", "This way to pay takes {0} at most: pay in parts, or choose another way."
    ),
}


def words(remark: AmountRemark) -> str:
    """Return the remark as a sentence."""
    text = str(_REMARKS[remark.remark])
    amount = glance.veiled(language.money(remark.amount))
    return QCoreApplication.translate("AmountStep", text).format(amount)
