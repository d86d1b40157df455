"""Finds the places of ours for what other password keepers hold; what has none is kept in the note."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.vault.secret import Secret

_NAMES: dict[SecretField, tuple[str, ...]] = {
    SecretField.PHONE: (
        *("phone", "phone number", "mobile", "mobile number", "msisdn", "tel", "telephone"),
        *("телефон", "номер телефона", "телефон нөмірі", "手机号", "手机号码", "电话", "电话号码"),
    ),
    SecretField.ICCID: ("iccid", "sim number", "sim card number", "номер sim-карты", "卡号"),
    SecretField.IMSI: ("imsi",),
    SecretField.PIN: ("pin", "pin1", "pin code", "sim pin", "пин", "пин-код"),
    SecretField.PUK: ("puk", "puk1", "puk code", "sim puk", "пак-код"),
    SecretField.LOGIN: ("login", "username", "user name"),
    SecretField.PASSWORD: ("password",),
    SecretField.NOTE: ("note", "notes"),
}
_FIELDS = {name: field for field, names in _NAMES.items() for name in names}


def field_of(name: str) -> SecretField | None:
    """Return which field of ours a name means, in any of four languages; None for any other name."""
    folded = unicodedata.normalize("NFKC", name).casefold().replace("_", " ")
    return _FIELDS.get(" ".join(folded.split()))


def fields_of(
    login: str | None, password: str | None, note: str | None, pairs: Iterable[tuple[str, str]]
) -> dict[str, Secret]:
    """Return the fields of an entry; a name unknown here, or filled already, is a line of the note."""
    found = {
        field.value: text
        for field, text in ((SecretField.LOGIN, login), (SecretField.PASSWORD, password))
        if text
    }
    lines = [note] if note else []
    for name, text in pairs:
        field = field_of(name)
        if not text:
            continue
        if field is None or field is SecretField.NOTE or found.get(field.value, text) != text:
            lines.append(f"{name}: {text}")
        else:
            found[field.value] = text
    if lines:
        found[SecretField.NOTE.value] = "\n".join(lines)
    return {field: Secret(text) for field, text in found.items()}
