"""The ciphers: Argon2id for passwords, HKDF-SHA256 for keys, AES-256-GCM for sealing."""

from __future__ import annotations

import hashlib
import os
import unicodedata

import msgspec

from kzcompanion.domain.errors import NotEnoughMemory

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
COMMIT_BYTES = 16

MEMORY_CEILING = 4 * 1024 * 1024
"""Most memory in KiB a stored cost may ask for: 4 GiB."""
PASSES_CEILING = 64
LANES_CEILING = 64


class KdfCost(msgspec.Struct, frozen=True, order=True):
    """Say what one guess at a password costs: Argon2id memory in KiB, passes over it, and lanes."""

    memory_kib: int
    passes: int
    lanes: int


DEFAULT = KdfCost(256 * 1024, 3, 4)
"""Four times the second recommendation of RFC 9106; between half a second and a second on a laptop."""
FLOOR = KdfCost(64 * 1024, 3, 4)
"""The second recommendation of RFC 9106; a new vault never gets less, except in tests."""
CHEAPEST = KdfCost(8, 1, 1)
"""For tests only: no protection at all."""


class NotOpened(Exception):
    """Tell that a key does not open a box, or that something in or around the box was changed."""


def stretch(
    password: bytes,
    salt: bytes,
    cost: KdfCost,
    *,
    length: int = KEY_BYTES,
    secret: bytes | None = None,
    context: bytes | None = None,
) -> bytes:
    """Derive key bytes from a password with Argon2id (RFC 9106), at the given cost.

    Takes as long as the cost says and cannot be stopped; other threads go on. Raises NotEnoughMemory.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    must_have_memory(cost.memory_kib)
    try:
        derivation = Argon2id(
            salt=salt,
            length=length,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
            ad=context,
            secret=secret,
        )
        return derivation.derive(password)
    except MemoryError:
        raise NotEnoughMemory(mebibytes=cost.memory_kib // 1024) from None


def expand(key: bytes | bytearray, salt: bytes, purpose: bytes, length: int = KEY_BYTES) -> bytes:
    """Derive the key for one purpose from another key with HKDF-SHA256 (RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), length, salt=salt, info=purpose).derive(key)


def seal(key: bytes | bytearray, text: bytes, bound: bytes) -> tuple[bytes, bytes]:
    """Seal with AES-256-GCM under a random nonce and bind to `bound`; return nonce and sealed text."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(NONCE_BYTES)
    return nonce, AESGCM(key).encrypt(nonce, text, bound)


def unseal(key: bytes | bytearray, nonce: bytes, sealed: bytes, bound: bytes) -> bytes:
    """Open what `seal` sealed; raises NotOpened if key, nonce, text or what it was bound to differ."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(nonce, sealed, bound)
    except InvalidTag:
        raise NotOpened from None


def new_key() -> bytearray:
    """Return a fresh random key in a buffer that `forget` can overwrite."""
    return bytearray(os.urandom(KEY_BYTES))


def new_salt() -> bytes:
    """Return a fresh random salt."""
    return os.urandom(SALT_BYTES)


def forget(key: bytearray) -> None:
    """Overwrite a key; copies that Python or the cipher made are out of reach."""
    key[:] = bytes(len(key))


def digest(octets: bytes) -> bytes:
    """Return the SHA-256 of the octets."""
    return hashlib.sha256(octets).digest()


def password_octets(password: str) -> bytes | None:
    """Return what is stretched: NFC, UTF-8, nothing trimmed; None if the text is no valid Unicode."""
    text = unicodedata.normalize("NFC", password)
    # Asked, not tried: a UnicodeEncodeError would carry the password along.
    if any("\ud800" <= sign <= "\udfff" for sign in text):
        return None
    return text.encode()


def must_have_memory(kibibytes: int) -> None:
    """Raise NotEnoughMemory for more than this machine has: merely trying could bring other programs down."""
    there = physical_memory()
    if there is not None and kibibytes * 1024 > there:
        raise NotEnoughMemory(mebibytes=kibibytes // 1024)


def physical_memory() -> int | None:
    """Return the bytes of memory this machine has, None where the system does not say."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # pragma: no cover - Windows has no sysconf
        return None
