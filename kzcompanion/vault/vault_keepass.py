"""Takes records out of an unlocked vault as a KeePass file, which is opened once to prove it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from kzcompanion.domain.errors import KeepassDamaged, VaultDamaged
from kzcompanion.vault.cipher import KdfCost
from kzcompanion.vault.keepass_file import FIELD_NAMES, KeepassEntry, read_keepass, write_keepass
from kzcompanion.vault.secret import Secret
from kzcompanion.vault.vault import Vault


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

    Raises VaultDamaged, as `write_keepass` does, and KeepassDamaged when it opens otherwise than it was
    meant.
    """
    entries = []
    for record_id, fields in vault.hold(titles).items():
        if isinstance(fields, VaultDamaged):
            raise fields
        known = {name: secret for name, secret in fields.items() if name in FIELD_NAMES}
        tag = (tags[record_id],) if record_id in tags else ()
        files = attachments.get(record_id, {})
        entries.append(KeepassEntry(record_id, titles[record_id], known, tag, files))
    octets = write_keepass(entries, password, now, cost)
    back = read_keepass(octets, password)
    if [_content(entry) for entry in back] != [_content(entry) for entry in entries]:
        raise KeepassDamaged(path=None, reason="file")
    return octets


def _content(entry: KeepassEntry) -> tuple[str, Mapping[str, Secret], Mapping[str, bytes]]:
    return entry.title, entry.fields, dict(entry.attachments)
