"""KeePass files (KDBX 4): the way out to KeePassXC with every secret field, and the way in."""

from __future__ import annotations

import base64
import io
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

import msgspec

from kzcompanion.domain.errors import KeepassDamaged, TextNotStorable, WrongPassword
from kzcompanion.vault.cipher import DEFAULT, KdfCost, must_have_memory
from kzcompanion.vault.foreign_fields import fields_of
from kzcompanion.vault.keepass_bounds import bounded
from kzcompanion.vault.keepass_cost import aes_key, read_cost
from kzcompanion.vault.secret import Secret

DATABASE_NAME = "KZ Companion"

_OWN = {"login": "UserName", "password": "Password", "note": "Notes"}
"""Fields for which KeePass has a place of its own."""
_EXTRA = {"phone": "Phone number", "iccid": "ICCID", "imsi": "IMSI", "pin": "PIN", "puk": "PUK"}
"""Names of the extra attributes; untranslated, so that every language reads every file."""
FIELD_NAMES = frozenset(_OWN | _EXTRA)
"""The fields of ours that a file has room for."""


class KeepassEntry(msgspec.Struct, frozen=True, eq=False):
    """Hold one SIM on its way out or in."""

    id: str
    """The SIM's id, which is also the entry's UUID; of a foreign file the UUID."""
    title: str
    fields: Mapping[str, Secret]
    tags: tuple[str, ...] = ()
    attachments: Mapping[str, bytes] = {}
    """Files by name, such as photos of the card."""


def write_keepass(
    entries: Iterable[KeepassEntry], password: str, now: datetime, cost: KdfCost = DEFAULT
) -> bytes:
    """Return a KDBX 4 file with an entry for each SIM, locked by a password of its own; takes about a second.

    Raises TextNotStorable, naming the field whose characters the format cannot hold, and NotEnoughMemory.
    """
    from pykeepass.pykeepass import BLANK_DATABASE_LOCATION, BLANK_DATABASE_PASSWORD, PyKeePass

    must_have_memory(cost.memory_kib)
    keepass = PyKeePass(BLANK_DATABASE_LOCATION, BLANK_DATABASE_PASSWORD)
    stamp = keepass._encode_time(now)
    _make_ours(keepass, stamp, cost)
    for entry in entries:
        element = _element(entry, stamp)
        for name, octets in entry.attachments.items():
            _attach(element, name, keepass.add_binary(octets))
        keepass.root_group._element.append(element)
    keepass.password = password
    whole = io.BytesIO()
    keepass.save(whole)
    return whole.getvalue()


def read_keepass(octets: bytes, password: str) -> tuple[KeepassEntry, ...]:
    """Return the entries of a KDBX file of version 3.1 or 4, those in the bin left out.

    Raises WrongPassword, KeepassDamaged when it is no KDBX file, a broken one or one that unpacks to more
    than any honest one, and NotEnoughMemory.
    """
    from pykeepass.exceptions import CredentialsError
    from pykeepass.pykeepass import PyKeePass

    asked = read_cost(octets)
    try:
        with bounded():
            keepass = PyKeePass(io.BytesIO(octets), password, transformed_key=aes_key(asked, password))
            files = keepass.binaries  # once: the library would unpack them all anew for each attachment
        bin_group = keepass.recyclebin_group
        found = [entry for entry in keepass.entries or () if bin_group is None or entry.group != bin_group]
        return tuple(_entry(entry, files) for entry in found)
    except CredentialsError:
        raise WrongPassword("password") from None
    except KeepassDamaged:
        raise
    except Exception:  # noqa: BLE001 - a broken file fails anywhere in the libraries below
        raise KeepassDamaged(path=None, reason="file") from None


def _make_ours(keepass: Any, stamp: str, cost: KdfCost) -> None:
    """Take the library's blank file, made by somebody else years ago, as ours."""
    from pykeepass.kdbx_parsing import kdf_uuids

    root = keepass.tree.getroot()
    for element in root.iter("LastModificationTime", "CreationTime", "LastAccessTime", "ExpiryTime"):
        element.text = stamp
    for element in root.find("Meta"):
        if element.tag.endswith("Changed"):
            element.text = stamp
    root.find("Meta/Generator").text = DATABASE_NAME
    root.find("Meta/DatabaseName").text = DATABASE_NAME
    root.find("Meta/CustomData").clear()
    root.find("Root/Group/UUID").text = _spelled(uuid.uuid4())
    derivation = keepass.kdbx.header.value.dynamic_header.kdf_parameters.data.dict
    derivation["$UUID"].value = kdf_uuids["argon2id"]
    derivation["M"].value = cost.memory_kib * 1024
    derivation["I"].value = cost.passes
    derivation["P"].value = cost.lanes


def _element(entry: KeepassEntry, stamp: str) -> Any:
    """Return the XML of an entry; made here because the library's own ids carry the laptop's MAC address."""
    from lxml.builder import E  # type: ignore[import-untyped]

    element = E.Entry(
        E.UUID(_spelled(_uuid(entry.id))),
        E.IconID("0"),
        E.Tags(";".join(entry.tags)),
        E.Times(
            E.LastModificationTime(stamp),
            E.CreationTime(stamp),
            E.LastAccessTime(stamp),
            E.ExpiryTime(stamp),
            E.Expires("False"),
            E.UsageCount("0"),
            E.LocationChanged(stamp),
        ),
    )

    add = partial(_add, element)
    add("Title", False, "nickname", entry.title)
    for field, name in (_OWN | _EXTRA).items():
        secret = entry.fields.get(field, Secret("") if field in _OWN else None)
        if secret is not None:
            secret.pour(partial(add, name, field not in {"login", "note"}, field))
    return element


def _add(element: Any, name: str, protect: bool, field: str, text: str) -> None:
    from lxml.builder import E

    if any(_not_xml(sign) for sign in text):
        raise TextNotStorable(field)
    value = E.Value(Protected="True") if protect else E.Value()
    value.text = text
    element.append(E.String(E.Key(name), value))


def _attach(element: Any, name: str, number: int) -> None:
    from lxml.builder import E

    if any(_not_xml(sign) for sign in name):
        raise TextNotStorable("attachment")
    element.append(E.Binary(E.Key(name), E.Value(Ref=str(number))))


def _entry(entry: Any, files: Sequence[bytes]) -> KeepassEntry:
    """Take what KeePass has a place for, and the extra attributes of whatever name."""
    pairs: list[tuple[str, str]] = [("URL", entry.url or "")]
    pairs += [(name, text or "") for name, text in entry.custom_properties.items()]
    fields = fields_of(entry.username, entry.password, entry.notes, pairs)
    attachments = {found.filename: files[found.id] for found in entry.attachments}
    tags = tuple(tag for tag in entry.tags or () if tag)
    return KeepassEntry(str(entry.uuid), entry.title or "", fields, tags, attachments)


def _uuid(text: str) -> uuid.UUID:
    try:
        return uuid.UUID(text)
    except ValueError:
        return uuid.uuid4()


def _spelled(identity: uuid.UUID) -> str:
    return base64.b64encode(identity.bytes).decode()


def _not_xml(sign: str) -> bool:
    """Tell whether XML 1.0 cannot hold the character (section 2.2)."""
    code = ord(sign)
    return (code < 0x20 and sign not in "\t\n\r") or 0xD800 <= code <= 0xDFFF or code in {0xFFFE, 0xFFFF}
