"""Says who signed a data pack, as far as this program knows the key."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import msgspec

from kzcompanion.storage.kzpack_file import LoadedPack


class SignatureState(StrEnum):
    """Name what a signature says; none of them keeps the user from applying a pack."""

    NONE = "none"
    KNOWN = "known"
    UNKNOWN_KEY = "unknown_key"
    WRONG = "wrong"
    """It does not fit the content: the pack was changed after it was signed."""


class Signer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold a key this program knows, and whose it is."""

    name: str
    key: str


class _Keys(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    keys: tuple[Signer, ...]


class Signature(msgspec.Struct, frozen=True):
    """Hold what is known of a pack's signature; `name` is the signer's where the key is known."""

    state: SignatureState
    name: str = ""


def known_signers(path: Path) -> tuple[Signer, ...]:
    """Return the keys shipped with the program."""
    return msgspec.json.decode(path.read_bytes(), type=_Keys).keys


def signature_of(pack: LoadedPack, signers: tuple[Signer, ...]) -> Signature:
    """Return what a pack's signature says."""
    from kzcompanion.vault.pack_signature import fits

    signature = pack.content.head.signature
    if signature is None:
        return Signature(SignatureState.NONE)
    if not fits(signature.key, signature.value, pack.signed):
        return Signature(SignatureState.WRONG)
    for signer in signers:
        if signer.key == signature.key:
            return Signature(SignatureState.KNOWN, signer.name)
    return Signature(SignatureState.UNKNOWN_KEY)
