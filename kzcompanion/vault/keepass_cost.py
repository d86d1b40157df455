"""What opening a KeePass file costs: read from its header before it is paid, and paid quickly."""

from __future__ import annotations

import hashlib
import struct

import msgspec

from kzcompanion.domain.errors import KeepassDamaged
from kzcompanion.vault.cipher import MEMORY_CEILING, must_have_memory

PASSES_CEILING = 10_000
ROUNDS_CEILING = 500_000_000

_SIGNATURES = bytes.fromhex("03d9a29a67fb4bb5")
_BLOCK = 16
_CHUNK = 1 << 16
"""Rounds encrypted at once."""


class KeepassCost(msgspec.Struct, frozen=True):
    """Say what the header asks for: Argon2 memory and passes, or AES rounds with their seed."""

    memory_kib: int = 0
    passes: int = 0
    rounds: int = 0
    seed: bytes = b""


def read_cost(octets: bytes) -> KeepassCost:
    """Return what opening the file costs; the library would pay before it tells.

    Raises KeepassDamaged for what is no KDBX file or dearer than any honest one, and NotEnoughMemory.
    """
    try:
        cost = _asked(octets)
    except (IndexError, ValueError, struct.error):
        raise KeepassDamaged(path=None, reason="file") from None
    if cost.memory_kib > MEMORY_CEILING or cost.passes > PASSES_CEILING or cost.rounds > ROUNDS_CEILING:
        raise KeepassDamaged(path=None, reason="cost")
    must_have_memory(cost.memory_kib)
    return cost


def aes_key(cost: KeepassCost, password: str) -> bytes | None:
    """Return the key of a file that uses AES rounds, None for Argon2, which the library does well itself.

    The library encrypts round by round, a minute for a file of KeePassXC's command line. Encrypting zeros in
    CBC with the block as its start is the same chain, in one go.
    """
    if not cost.rounds:
        return None
    composite = hashlib.sha256(hashlib.sha256(password.encode()).digest()).digest()
    halves = (composite[:_BLOCK], composite[_BLOCK:])
    return hashlib.sha256(b"".join(_chain(cost.seed, half, cost.rounds) for half in halves)).digest()


def _chain(key: bytes, block: bytes, rounds: int) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    encryptor = Cipher(AES(key), CBC(block)).encryptor()
    zeros = bytes(_BLOCK * _CHUNK)
    for left in range(rounds, 0, -_CHUNK):
        block = encryptor.update(zeros[: _BLOCK * min(left, _CHUNK)])[-_BLOCK:]
    return block


def _asked(octets: bytes) -> KeepassCost:
    """Read the header: signatures (8 bytes), minor and major version (2 each), then fields of id (1), length
    (4; 2 before version 4) and value, until id 0. Before version 4, field 5 is the seed and 6 the rounds;
    from then on field 11 holds all parameters.
    """
    if octets[:8] != _SIGNATURES:
        raise ValueError("not a KDBX file")
    (major,) = struct.unpack_from("<H", octets, 10)
    form = "<BI" if major >= 4 else "<BH"
    place, fields = 12, dict[int, bytes]()
    while 0 not in fields:
        field, length = struct.unpack_from(form, octets, place)
        place += struct.calcsize(form)
        fields[field] = octets[place : place + length]
        place += length
    if major < 4:
        return KeepassCost(rounds=_number(fields.get(6, b"")), seed=fields.get(5, b""))
    asked = _parameters(fields.get(11, b""))
    memory, passes = _number(asked.get("M", b"")) // 1024, _number(asked.get("I", b""))
    rounds = _number(asked.get("R", b""))
    return KeepassCost(memory, passes, rounds, asked.get("S", b"") if rounds else b"")


def _parameters(value: bytes) -> dict[str, bytes]:
    """Read a variant dictionary: version (2 bytes), then type (1), name and value with their lengths (4)."""
    found: dict[str, bytes] = {}
    place = 2
    while value[place]:
        (name_length,) = struct.unpack_from("<I", value, place + 1)
        name = value[place + 5 : place + 5 + name_length]
        place += 5 + name_length
        (length,) = struct.unpack_from("<I", value, place)
        found[name.decode("latin-1")] = value[place + 4 : place + 4 + length]
        place += 4 + length
    return found


def _number(octets: bytes) -> int:
    return int.from_bytes(octets, "little")
