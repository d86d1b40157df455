"""What the numbering plan says about a typed phone number, by libphonenumber."""

from __future__ import annotations

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.secret_advice import SecretAdvice
from kzcompanion.domain.secret_field import SecretField, after_country_code, normalise


def numbering_advice(typed: str) -> tuple[SecretAdvice, ...]:
    """Return advice on a Kazakh number, nothing for any other text; the first call takes some 50 ms."""
    try:
        stored = normalise(SecretField.PHONE, typed)
    except CompanionError:
        return ()
    if after_country_code(stored) is None:
        return ()
    import phonenumbers

    number = phonenumbers.parse(stored)
    if not phonenumbers.is_valid_number(number):
        return (SecretAdvice.PHONE_UNLIKELY,)
    fixed = phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.FIXED_LINE
    return (SecretAdvice.PHONE_LANDLINE,) if fixed else ()
