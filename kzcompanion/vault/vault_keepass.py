"""Takes records out of an unlocked vault as a KeePass file, which is opened once to prove it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from kzcompanion.domain.errors import KeepassDamaged
from kzcompanion.vault.cipher import KdfCost
from kzcompanion.vault.keepass_file import KeepassEntry, read_keepass, write_keepass
from kzcompanion.vault.secret import Secret
from kzcompanion.vault.vault import Vault


def held(vault: Vault, record_id: str) -> dict[str, Secret]:
    """Return the fields of a record; raises VaultLocked and VaultDamaged."""
    fields: dict[str, Secret] = {}
    for field in vault.fields(record_id):
        vault.disclose(record_id, field, partial(_keep, fields, field))
    return fields


def sealed_for_keepass(
    vault: Vault,
    titles: Mapping[str, str],
    tags: Mapping[str, str],
    attachments: Mapping[str, Mapping[str, bytes]],
    password: str,
    now: datetime,
    cost: KdfCost,
) -> bytes:
    """Return a KeePass file of these records; everything is told by their ids.

    Raises as `write_keepass` does, and KeepassDamaged when it opens otherwise than it was meant.
    """
    entries = [
        KeepassEntry(
            record_id,
            title,
            held(vault, record_id),
            (tags[record_id],) if record_id in tags else (),
            attachments.get(record_id, {}),
        )
        for record_id, title in titles.items()
    ]
    octets = write_keepass(entries, password, now, cost)
    back = read_keepass(octets, password)
    if [_content(entry) for entry in back] != [_content(entry) for entry in entries]:
        raise KeepassDamaged(path=None, reason="file")
    return octets


def _content(entry: KeepassEntry) -> tuple[str, Mapping[str, Secret], Mapping[str, bytes]]:
    return entry.title, entry.fields, dict(entry.attachments)


def _keep(fields: dict[str, Secret], field: str, text: str) -> None:
    fields[field] = Secret(text)
