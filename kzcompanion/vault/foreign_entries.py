"""Reads the entries out of what KeePassXC, Bitwarden and this program export unsealed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Annotated, Any

import msgspec

from kzcompanion.domain.file_errors import ImportUnreadable
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.vault.foreign_fields import fields_of
from kzcompanion.vault.keepass_file import KeepassEntry
from kzcompanion.vault.table_text import has_columns, rows_of, text_of

OUR_COLUMNS = ("nickname", "operator", *(field.value for field in SecretField))
"""The columns of our own CSV of the vault, the same in every language."""
_KEEPASSXC = ("title", "username", "password", "notes")
_BITWARDEN = ("type", "name", "notes", "fields", "login_username", "login_password")

_Text = str | None


class _Field(msgspec.Struct):
    name: _Text = None
    value: str | int | bool | None = None


class _Uri(msgspec.Struct):
    uri: _Text = None


class _Login(msgspec.Struct):
    username: _Text = None
    password: _Text = None
    totp: _Text = None
    uris: list[_Uri] | None = None


class _Item(msgspec.Struct):
    """One item: 1 login, 2 note, 3 card, 4 identity; other keys are left alone."""

    type: Annotated[int, msgspec.Meta(ge=1)]
    name: _Text = None
    notes: _Text = None
    login: _Login | None = None
    card: dict[str, Any] | None = None
    identity: dict[str, Any] | None = None
    fields: list[_Field] | None = None


class _Export(msgspec.Struct):
    items: list[_Item]
    encrypted: bool = False


def read_table(octets: bytes, unguard: Callable[[str], str]) -> tuple[KeepassEntry, ...]:
    """Return the entries of a CSV of KeePassXC, Bitwarden or our own, told by its columns.

    `unguard` takes off what our own CSV puts before formulas. Raises ImportUnreadable.
    """
    text = text_of(octets)
    if has_columns(text, ("nickname",)) and has_columns(text, ("pin", "puk")):
        make = _our_rows(unguard)
    elif has_columns(text, _BITWARDEN):
        make = _bitwarden_rows
    elif has_columns(text, _KEEPASSXC):
        make = _keepassxc_rows
    else:
        raise ImportUnreadable("file", reason="unknown_columns")
    return _some(make(rows_of(text)))


def read_bitwarden(octets: bytes) -> tuple[KeepassEntry, ...]:
    """Return the entries of Bitwarden's unencrypted JSON; raises ImportUnreadable."""
    text = text_of(octets)
    try:
        plain = json.loads(text)
        if isinstance(plain, dict) and plain.get("encrypted") is True:
            raise ImportUnreadable("file", reason="encrypted")
        export = msgspec.convert(plain, _Export)
    except (ValueError, RecursionError):  # msgspec's ValidationError is a ValueError
        raise ImportUnreadable("file", reason="json") from None
    return _some(_item(item) for item in export.items)


def _some(entries: Iterable[KeepassEntry]) -> tuple[KeepassEntry, ...]:
    found = tuple(entries)
    if not found:
        raise ImportUnreadable("file", reason="empty")
    return found


def _our_rows(unguard: Callable[[str], str]) -> Callable[[list[dict[str, str]]], Iterator[KeepassEntry]]:
    def make(rows: list[dict[str, str]]) -> Iterator[KeepassEntry]:
        for row in rows:
            cells = {name: unguard(cell) for name, cell in row.items()}
            pairs = [(field.value, cells.get(field.value, "")) for field in SecretField if field != "note"]
            fields = fields_of(None, None, cells.get("note"), pairs)
            operator = cells.get("operator", "")
            yield KeepassEntry("", cells.get("nickname", ""), fields, (operator,) if operator else ())

    return make


def _keepassxc_rows(rows: list[dict[str, str]]) -> Iterator[KeepassEntry]:
    for row in rows:
        pairs = [("URL", row.get("url", "")), ("TOTP", row.get("totp", ""))]
        fields = fields_of(row["username"], row["password"], row["notes"], pairs)
        group = row.get("group", "").rpartition("/")[2]
        yield KeepassEntry("", row["title"], fields, (group,) if group else ())


def _bitwarden_rows(rows: list[dict[str, str]]) -> Iterator[KeepassEntry]:
    for row in rows:
        pairs = [("URL", row.get("login_uri", "")), ("TOTP", row.get("login_totp", ""))]
        for line in row["fields"].splitlines():
            name, mark, value = line.partition(": ")
            pairs.append((name, value) if mark else ("", line))
        fields = fields_of(row["login_username"], row["login_password"], row["notes"], pairs)
        folder = row.get("folder", "")
        yield KeepassEntry("", row["name"], fields, (folder,) if folder else ())


def _item(item: _Item) -> KeepassEntry:
    login = item.login or _Login()
    pairs = [("URL", uri.uri or "") for uri in login.uris or ()]
    pairs += [("TOTP", login.totp or "")]
    pairs += list(_card(item.card or {}))
    pairs += [(name, str(value)) for name, value in (item.identity or {}).items() if value]
    for extra in item.fields or ():
        pairs.append((extra.name or "", "" if extra.value is None else str(extra.value)))
    return KeepassEntry("", item.name or "", fields_of(login.username, login.password, item.notes, pairs))


def _card(card: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Take a card whose number is one of a SIM (89..., ITU-T E.118) for a SIM, any other for what it is."""
    number = "".join(sign for sign in str(card.get("number") or "") if sign.isdigit())
    is_sim = number.startswith("89") and len(number) >= 18
    for name, value in card.items():
        if value:
            ours = {"number": "ICCID", "code": "PIN"}.get(name, name) if is_sim else f"card {name}"
            yield ours, str(value)
