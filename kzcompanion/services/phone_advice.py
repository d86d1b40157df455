"""What the numbering plan says about a typed phone number: libphonenumber's, or that in the data."""

from __future__ import annotations

from kzcompanion.domain.country import Country
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


def country_advice(country: Country, typed: str) -> tuple[SecretAdvice, ...]:
    """Return advice on a number of a country that came as a data pack, by the pattern in its data."""
    national = country.national_digits(typed)
    if national is not None:
        return () if country.is_mobile(national) else (SecretAdvice.PHONE_UNLIKELY,)
    count = sum(char.isdecimal() for char in typed)
    return (SecretAdvice.PHONE_TOO_SHORT if count < country.number_length else SecretAdvice.PHONE_TOO_LONG,)
