"""The sealed format of the vault, version 1: its structure on disk, and sealing and opening its parts.

Everything needed to write a second reader stands here; FORMAT.md beside this file has it with an example.

**On disk** the vault is JSON: one *header* and, under the id of each SIM, one *record*. `b64` is standard
base64 with padding, in its only spelling; ids are 1 to 64 of `A-Z a-z 0-9 . _ -`; no other keys are allowed
anywhere::

    header  {"format": 1, "id": VAULT, "counter": N, "slots": [SLOT, ...], "manifest": BOX}
    SLOT    {"id": ID, "kind": "password" | "recovery" | "keyring", "kdf": KDF, "salt": b64 of 16,
             "commit": b64 of 16, "box": BOX, "check": b64 of 32}
    KDF     {"alg": "argon2id", "v": 19, "m": KiB, "t": passes, "p": lanes}
    record  {"kind": KIND, "rev": R, "box": BOX}
    BOX     {"n": b64 of 12 (nonce), "c": b64 (sealed text, the 16-byte tag at its end)}

`format` is an integer; a reader refuses a number above the one it knows. `counter` grows by one with every
write. A reader refuses m over 4 GiB, m < 8 * p, t or p over 64, more than 8 slots and boxes over 16 MiB
before it works on them: a hostile file must not cost more than it is worth.

**Binding**: `bind(a, b, ...)` is the concatenation of the parts, each with its length before it (4 bytes,
big-endian); text is UTF-8, a whole number its decimal text. Every `bind` begins with `kzcompanion-vault`,
the format number, the vault's id and a word for the purpose.

**Keys**. The *data key* is 32 random bytes. Each slot wraps it:

1. `stretched` = Argon2id(password as NFC and UTF-8, salt, m, t, p, version 0x13, 32 bytes);
2. `both` = HKDF-SHA256(stretched, salt=slot salt, info=bind("slot", *about*), 48 bytes), where *about*
   stands for slot id, kind, "argon2id", 19, m, t, p;
3. the first 32 bytes are the *wrapping key*, the last 16 must equal `commit`: if not, the password is
   wrong. That is the only test of a password, and it costs a whole Argon2id run. It also commits the box to
   one key;
4. `box` = AES-256-GCM(wrapping key, data key, bound to bind("box", *about*, salt, commit));
5. `check` = SHA-256 of bind("check", *about*, salt, commit, nonce, sealed text). It needs no key and
   protects from nobody: it tells a damaged slot from a wrong password.

In a slot of the kind `recovery` the password is the recovery key: 28 letters of Crockford's base 32, capital,
in groups of four with one space between; the last two letters are (the number that the first 26 spell, times
32) modulo 1021.

**Records**: key = HKDF-SHA256(data key, salt=record id, info=bind("record", kind), 32 bytes), sealed with
AES-256-GCM bound to bind("record", record id, kind, rev). `rev` grows by one each time. Opened and
unpadded, a record of kind `sim` is JSON: `{"fields": {"pin": "0123", ...}}`. What else belongs to a SIM
lies under the id of the SIM, a full stop and a word: `SIM.draft`, of kind `draft`, is what was being typed
when the vault locked, JSON `{"pin": "01", ...}` with every sign beyond ASCII escaped; `SIM.front` and
`SIM.back`, of kind `photo`, are photos of the card, each a JPEG file; `SIM.WORD`, of kind `receipt`, is the
photo of a receipt, a JPEG file, whose entry in the ledger holds the word. Other kinds are opaque to a reader
that does not know them, and are kept.

**Manifest**: key = HKDF-SHA256(data key, salt=vault id, info=bind("manifest"), 32 bytes), bound to
bind("manifest", counter). Opened and unpadded: `{"records": {id: [rev, tag]}, "slots": TAG}`, where tag is
the hex SHA-256 of bind("sealed", id, kind, rev, nonce, sealed text) and TAG that of bind("slots", each
slot's `check` as it is spelled). So a record that was exchanged, put back, added or taken away, and a slot
likewise, is noticed although each part opens by itself. What cannot be noticed from inside is an older state
of the *whole* vault: show the counter, or keep it elsewhere.

**Padding**: every sealed text is its length (4 bytes, big-endian), the text, and zeros up to the next
multiple of 512.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Annotated, Final, Literal, TypeVar

import msgspec

from kzcompanion.domain.errors import VaultDamaged, VaultNewer
from kzcompanion.vault import cipher

FORMAT: Final = 1
BLOCK = 512
SLOTS_CEILING = 8
BOX_CEILING = 16 * 1024 * 1024
TEXT_CEILING = BOX_CEILING - 2 * BLOCK
"""Most octets of one record, so that its box can be read again."""
_TEXT_CEILING = BOX_CEILING * 4 // 3 + 4

_ID = r"^[A-Za-z0-9._-]{1,64}\Z"
Id = Annotated[str, msgspec.Meta(pattern=_ID)]
Counter = Annotated[int, msgspec.Meta(ge=1, le=2**53)]
_Base64 = Annotated[str, msgspec.Meta(max_length=_TEXT_CEILING)]
_Shape = TypeVar("_Shape")


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Stand for every part: exactly these keys, exactly these types."""


class Box(_Strict, frozen=True, forbid_unknown_fields=True):
    """Hold a sealed text and its nonce, both in base64."""

    n: _Base64
    c: _Base64


class Kdf(_Strict, frozen=True, forbid_unknown_fields=True):
    """Hold how a slot's password is stretched."""

    alg: Literal["argon2id"]
    v: Literal[19]
    m: Annotated[int, msgspec.Meta(ge=8, le=cipher.MEMORY_CEILING)]
    t: Annotated[int, msgspec.Meta(ge=1, le=cipher.PASSES_CEILING)]
    p: Annotated[int, msgspec.Meta(ge=1, le=cipher.LANES_CEILING)]

    @property
    def cost(self) -> cipher.KdfCost:
        """Return the same as a cost."""
        return cipher.KdfCost(self.m, self.t, self.p)


class Slot(_Strict, frozen=True, forbid_unknown_fields=True):
    """Hold one way to the data key."""

    id: Id
    kind: Literal["password", "recovery", "keyring"]
    kdf: Kdf
    salt: _Base64
    commit: _Base64
    box: Box
    check: _Base64


class Header(_Strict, frozen=True, forbid_unknown_fields=True):
    """Hold what belongs to the whole vault."""

    format: Literal[1]
    id: Id
    counter: Counter
    slots: Annotated[tuple[Slot, ...], msgspec.Meta(min_length=1, max_length=SLOTS_CEILING)]
    manifest: Box


class SealedRecord(_Strict, frozen=True, forbid_unknown_fields=True):
    """Hold one sealed record."""

    kind: Id
    rev: Counter
    box: Box


class Manifest(_Strict, frozen=True, forbid_unknown_fields=True):
    """List every record with its revision and tag, and the tag of all slots."""

    records: dict[Id, tuple[Counter, str]]
    slots: str


def read_header(found: object) -> Header:
    """Return the header in its checked shape; raises VaultNewer and VaultDamaged."""
    number = found.get("format") if isinstance(found, dict) else None
    if type(number) is int and number > FORMAT:
        raise VaultNewer(found=number, known=FORMAT)
    header = _shaped(found, Header, None)
    for slot in header.slots:
        if slot.kdf.m < 8 * slot.kdf.p:
            raise VaultDamaged(record=None)
    return header


def read_record(record_id: str, found: object) -> SealedRecord:
    """Return the record in its checked shape; raises VaultDamaged."""
    if not is_id(record_id):
        raise VaultDamaged(record=record_id)
    return _shaped(found, SealedRecord, record_id)


def is_id(text: str) -> bool:
    """Tell whether the text can name a record."""
    return re.search(_ID, text) is not None


def to_json(part: Header | SealedRecord) -> dict[str, object]:
    """Return the part as the storage keeps it."""
    plain: dict[str, object] = msgspec.to_builtins(part)
    plain.update({key: list(value) for key, value in plain.items() if isinstance(value, tuple)})
    return plain


def seal_record(
    data_key: bytes, vault: str, record_id: str, kind: str, rev: int, text: bytes
) -> SealedRecord:
    """Seal the text of one record."""
    key = cipher.expand(data_key, record_id.encode(), bind(vault, "record", kind))
    box = seal_box(key, _padded(text), bind(vault, "record", record_id, kind, rev))
    return SealedRecord(kind, rev, box)


def open_record(data_key: bytes, vault: str, record_id: str, record: SealedRecord) -> bytes:
    """Return the text of one record; raises VaultDamaged."""
    key = cipher.expand(data_key, record_id.encode(), bind(vault, "record", record.kind))
    bound = bind(vault, "record", record_id, record.kind, record.rev)
    return _unpadded(open_box(key, record.box, bound, record_id), record_id)


def record_tag(vault: str, record_id: str, record: SealedRecord) -> str:
    """Return the tag under which the manifest lists this very record."""
    nonce, sealed = raw(record.box.n, record_id), raw(record.box.c, record_id)
    return cipher.digest(bind(vault, "sealed", record_id, record.kind, record.rev, nonce, sealed)).hex()


def slots_tag(vault: str, slots: tuple[Slot, ...]) -> str:
    """Return the tag under which the manifest lists these very slots."""
    return cipher.digest(bind(vault, "slots", *(slot.check for slot in slots))).hex()


def seal_manifest(data_key: bytes, vault: str, counter: int, manifest: Manifest) -> Box:
    """Seal the manifest for this value of the counter."""
    key = cipher.expand(data_key, vault.encode(), bind(vault, "manifest"))
    return seal_box(key, _padded(msgspec.json.encode(manifest)), bind(vault, "manifest", counter))


def open_manifest(data_key: bytes, header: Header) -> Manifest:
    """Return the manifest; raises VaultDamaged."""
    key = cipher.expand(data_key, header.id.encode(), bind(header.id, "manifest"))
    text = _unpadded(open_box(key, header.manifest, bind(header.id, "manifest", header.counter), None), None)
    try:
        return msgspec.json.decode(text, type=Manifest)
    except msgspec.DecodeError:
        raise VaultDamaged(record=None) from None


def seal_box(key: bytes | bytearray, text: bytes, bound: bytes) -> Box:
    """Seal a text as it stands in a box."""
    nonce, sealed = cipher.seal(key, text, bound)
    return Box(spell(nonce), spell(sealed))


def open_box(key: bytes | bytearray, box: Box, bound: bytes, record_id: str | None) -> bytes:
    """Return what the box holds; raises VaultDamaged naming the record."""
    nonce, sealed = raw(box.n, record_id, cipher.NONCE_BYTES), raw(box.c, record_id)
    try:
        return cipher.unseal(key, nonce, sealed, bound)
    except cipher.NotOpened:
        raise VaultDamaged(record=record_id) from None


def bind(vault: str, purpose: str, *parts: str | bytes | int) -> bytes:
    """Return the parts joined so that no two lists of parts look alike."""
    joined = bytearray()
    for part in ("kzcompanion-vault", FORMAT, vault, purpose, *parts):
        octets = part if isinstance(part, bytes) else str(part).encode()
        joined += len(octets).to_bytes(4, "big") + octets
    return bytes(joined)


def spell(octets: bytes) -> str:
    """Return the octets in base64."""
    return base64.b64encode(octets).decode()


def raw(text: str, record_id: str | None, length: int | None = None) -> bytes:
    """Return the octets of a base64 text; any other spelling or length raises VaultDamaged."""
    try:
        octets = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise VaultDamaged(record=record_id) from None
    if spell(octets) != text or (length is not None and len(octets) != length):
        raise VaultDamaged(record=record_id)
    return octets


def _shaped(found: object, shape: type[_Shape], record_id: str | None) -> _Shape:
    try:
        return msgspec.convert(found, shape)
    except (msgspec.ValidationError, UnicodeError, RecursionError):
        raise VaultDamaged(record=record_id) from None


def _padded(text: bytes) -> bytes:
    whole = len(text).to_bytes(4, "big") + text
    return whole + bytes(-len(whole) % BLOCK)


def _unpadded(padded: bytes, record_id: str | None) -> bytes:
    text = padded[4 : 4 + int.from_bytes(padded[:4], "big")]
    # Only we can have sealed it, so this guards against our own mistakes and those of a second writer.
    if _padded(text) != padded:
        raise VaultDamaged(record=record_id)
    return text
