"""Checks the Ed25519 signature of a data pack."""

from __future__ import annotations

import base64
import binascii


def fits(key: str, signature: str, signed: bytes) -> bool:
    """Say whether a signature over `signed` was made with the key; both in Base64, nonsense fits nothing."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True))
        public.verify(base64.b64decode(signature, validate=True), signed)
    except (InvalidSignature, ValueError, binascii.Error):
        return False
    return True
