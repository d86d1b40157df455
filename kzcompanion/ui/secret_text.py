"""Names the secret fields and puts the advice about them into sentences."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.secret_advice import SecretAdvice
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services import sentence_join

_CONTEXT = "Secrets"
_NAMES = {
    SecretField.PHONE: QT_TRANSLATE_NOOP("Secrets", "Phone number"),
    SecretField.ICCID: QT_TRANSLATE_NOOP("Secrets", "ICCID (number on the card)"),
    SecretField.IMSI: QT_TRANSLATE_NOOP("Secrets", "IMSI"),
    SecretField.PIN: QT_TRANSLATE_NOOP("Secrets", "PIN"),
    SecretField.PUK: QT_TRANSLATE_NOOP("Secrets", "PUK"),
    SecretField.LOGIN: QT_TRANSLATE_NOOP("Secrets", "Account login"),
    SecretField.PASSWORD: QT_TRANSLATE_NOOP("Secrets", "Account password"),
    SecretField.NOTE: QT_TRANSLATE_NOOP("Secrets", "Secret note"),
}
_PURPOSES = {
    SecretField.PHONE: QT_TRANSLATE_NOOP("Secrets", "What you top up: operator, this number, amount."),
    SecretField.ICCID: QT_TRANSLATE_NOOP(
        "Secrets", "19 or 20 digits printed on the SIM; a shop asks for it."
    ),
    SecretField.IMSI: QT_TRANSLATE_NOOP("Secrets", "Internal identity; never needed for a top-up."),
    SecretField.PIN: QT_TRANSLATE_NOOP("Secrets", "Unlocks the SIM after switching on; never tops up."),
    SecretField.PUK: QT_TRANSLATE_NOOP("Secrets", "Unlocks the SIM after three wrong PINs."),
    SecretField.LOGIN: QT_TRANSLATE_NOOP("Secrets", "For the operator's app or site."),
    SecretField.PASSWORD: QT_TRANSLATE_NOOP("Secrets", "For the operator's app or site."),
    SecretField.NOTE: QT_TRANSLATE_NOOP("Secrets", "Anything else about this SIM; sealed like the rest."),
}
_ADVICE = {
    SecretAdvice.HIDDEN_REMOVED: QT_TRANSLATE_NOOP(
        "Secrets", "Invisible characters were dropped. Compare with the card."
    ),
    SecretAdvice.DIGITS_CONVERTED: QT_TRANSLATE_NOOP("Secrets", "The digits were turned into 0-9."),
    SecretAdvice.NOT_DIGITS: QT_TRANSLATE_NOOP(
        "Secrets", "This is kept as typed, but a number was expected."
    ),
    SecretAdvice.SPACES_AT_ENDS: QT_TRANSLATE_NOOP("Secrets", "There is a space at an end; it is kept."),
    SecretAdvice.PHONE_IS_CODE: QT_TRANSLATE_NOOP("Secrets", "This is a code to dial, not a phone number."),
    SecretAdvice.PHONE_TOO_SHORT: QT_TRANSLATE_NOOP(
        "Secrets", "Digits seem to be missing: +7 and ten digits are usual."
    ),
    SecretAdvice.PHONE_TOO_LONG: QT_TRANSLATE_NOOP("Secrets", "There seem to be too many digits."),
    SecretAdvice.PHONE_RUSSIAN: QT_TRANSLATE_NOOP("Secrets", "+7 9… is the number of a Russian SIM."),
    SecretAdvice.PHONE_FOREIGN: QT_TRANSLATE_NOOP("Secrets", "This number belongs to another country."),
    SecretAdvice.PHONE_NO_COUNTRY: QT_TRANSLATE_NOOP(
        "Secrets", "Not recognised as a Kazakh number: write +7 and ten digits."
    ),
    SecretAdvice.PHONE_LANDLINE: QT_TRANSLATE_NOOP("Secrets", "This is the number of a fixed line."),
    SecretAdvice.PHONE_UNLIKELY: QT_TRANSLATE_NOOP(
        "Secrets", "No such number is known. Compare with the card."
    ),
    SecretAdvice.ICCID_LENGTH: QT_TRANSLATE_NOOP("Secrets", "An ICCID has 19 or 20 digits. Count again."),
    SecretAdvice.ICCID_CHECK_DIGIT: QT_TRANSLATE_NOOP(
        "Secrets", "The check digit does not fit: a digit may be mistyped. Some cards print none."
    ),
    SecretAdvice.ICCID_START: QT_TRANSLATE_NOOP("Secrets", "An ICCID begins with 89."),
    SecretAdvice.ICCID_FILLER: QT_TRANSLATE_NOOP("Secrets", "The F at the end only fills up; leave it out."),
    SecretAdvice.IMSI_LENGTH: QT_TRANSLATE_NOOP("Secrets", "An IMSI has 15 digits, rarely 14."),
    SecretAdvice.PIN_LENGTH: QT_TRANSLATE_NOOP("Secrets", "A PIN has 4 to 8 digits. Compare with the card."),
    SecretAdvice.PUK_LENGTH: QT_TRANSLATE_NOOP("Secrets", "A PUK has 8 digits. Compare with the card."),
    SecretAdvice.LOOKS_LIKE_PHONE: QT_TRANSLATE_NOOP("Secrets", "This looks like a phone number."),
    SecretAdvice.LOOKS_LIKE_ICCID: QT_TRANSLATE_NOOP("Secrets", "This looks like the ICCID."),
    SecretAdvice.LOOKS_LIKE_IMEI: QT_TRANSLATE_NOOP(
        "Secrets", "This looks like an IMEI, the number of the phone, not of the SIM."
    ),
    SecretAdvice.LOOKS_LIKE_IMSI: QT_TRANSLATE_NOOP("Secrets", "This looks like the IMSI."),
    SecretAdvice.LOOKS_LIKE_EID: QT_TRANSLATE_NOOP(
        "Secrets", "This looks like an EID, the number of an eSIM chip."
    ),
    SecretAdvice.LOOKS_LIKE_PUK: QT_TRANSLATE_NOOP("Secrets", "Eight digits: this looks like the PUK."),
    SecretAdvice.LOOKS_LIKE_PIN: QT_TRANSLATE_NOOP(
        "Secrets", "Too short for a phone number: a PIN or PUK never tops up. +7 and ten digits are wanted."
    ),
}


def name(field: SecretField) -> str:
    """Return what the field is called."""
    words = str(_NAMES[field])
    return QCoreApplication.translate(_CONTEXT, words)


def purpose(field: SecretField) -> str:
    """Return what the field is good for."""
    words = str(_PURPOSES[field])
    return QCoreApplication.translate(_CONTEXT, words)


def sentences(advice: Iterable[SecretAdvice]) -> str:
    """Return the advice as text, one sentence after the other."""
    words = [str(_ADVICE[item]) for item in advice]
    return sentence_join.sentences(*(QCoreApplication.translate(_CONTEXT, text) for text in words))
