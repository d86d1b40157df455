"""The ciphers give the answers of their standards."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kzcompanion.domain.errors import NotEnoughMemory
from kzcompanion.vault import cipher
from kzcompanion.vault.cipher import CHEAPEST, KdfCost, NotOpened


def test_argon2id_gives_the_answer_of_rfc_9106() -> None:
    """RFC 9106, section 5.3."""
    tag = cipher.stretch(
        b"\x01" * 32, b"\x02" * 16, KdfCost(32, 3, 4), secret=b"\x03" * 8, context=b"\x04" * 12
    )
    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


_OKM_2 = (
    "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
    "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
    "cc30c58179ec3e87c14c01d5c1f3434f1d87"
)


@pytest.mark.parametrize(
    ("key", "salt", "purpose", "expected"),
    [
        (
            "0b" * 22,
            "000102030405060708090a0b0c",
            "f0f1f2f3f4f5f6f7f8f9",
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        ),
        (
            bytes(range(0x50)).hex(),
            bytes(range(0x60, 0xB0)).hex(),
            bytes(range(0xB0, 0x100)).hex(),
            _OKM_2,
        ),
        (
            "0b" * 22,
            "",
            "",
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        ),
    ],
)
def test_hkdf_gives_the_answers_of_rfc_5869(key: str, salt: str, purpose: str, expected: str) -> None:
    """RFC 5869, appendix A.1 to A.3."""
    found = cipher.expand(bytes.fromhex(key), bytes.fromhex(salt), bytes.fromhex(purpose), len(expected) // 2)
    assert found.hex() == expected


_KEY_16 = "feffe9928665731c6d6a8f9467308308" * 2
_TEXT_16 = (
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
    "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
)
_SEALED_16 = (
    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
    "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
)


@pytest.mark.parametrize(
    ("key", "nonce", "bound", "text", "sealed"),
    [
        ("00" * 32, "00" * 12, "", "", "530f8afbc74536b9a963b4f1c4cb738b"),
        (
            "00" * 32,
            "00" * 12,
            "",
            "00" * 16,
            "cea7403d4d606b6e074ec5d3baf39d18" + "d0d1c8a799996bf0265b98b5d48ab919",
        ),
        (
            _KEY_16,
            "cafebabefacedbaddecaf888",
            "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            _TEXT_16,
            _SEALED_16 + "76fc6ece0f4e1768cddf8853bb2d551b",
        ),
    ],
)
def test_aes_gcm_opens_the_examples_of_nist(key: str, nonce: str, bound: str, text: str, sealed: str) -> None:
    """AES-256 examples 13, 14 and 16 of the GCM submission to NIST; a changed tag does not open."""
    octets = [bytes.fromhex(part) for part in (key, nonce, sealed, bound)]
    assert cipher.unseal(octets[0], octets[1], octets[2], octets[3]).hex() == text
    with pytest.raises(NotOpened):
        cipher.unseal(octets[0], octets[1], octets[2][:-1] + bytes([octets[2][-1] ^ 1]), octets[3])


_NIST = Path(__file__).resolve().parent.parent / "samples" / "nist_gcm_256.rsp"


def test_aes_gcm_answers_as_the_validation_of_nist_wants() -> None:
    """Of the 375 CAVS tests with our nonce and tag, 184 texts are right and 191 forgeries refused."""
    opened = refused = 0
    for case in _NIST.read_text("ascii").split("Count = ")[1:]:
        part = {
            name: bytes.fromhex(value)
            for name, value in re.findall(r"^(\w+) = ([0-9a-f]*)$", case, re.MULTILINE)
        }
        if "FAIL" in case:
            with pytest.raises(NotOpened):
                cipher.unseal(part["Key"], part["IV"], part["CT"] + part["Tag"], part["AAD"])
            refused += 1
        else:
            found = cipher.unseal(part["Key"], part["IV"], part["CT"] + part["Tag"], part["AAD"])
            assert found == part["PT"], case
            opened += 1
    assert (opened, refused) == (184, 191)


def test_what_is_sealed_opens_with_everything_right_only() -> None:
    """Another key, nonce, text or binding does not open, and tells nothing."""
    key, other = bytes(cipher.new_key()), bytes(cipher.new_key())
    nonce, sealed = cipher.seal(key, b"0123", b"here")
    assert cipher.unseal(key, nonce, sealed, b"here") == b"0123"
    for attempt in (
        (other, nonce, sealed, b"here"),
        (key, bytes(12), sealed, b"here"),
        (key, nonce, sealed[:-1], b"here"),
        (key, nonce, sealed, b"there"),
        (key, nonce, b"", b"here"),
    ):
        with pytest.raises(NotOpened):
            cipher.unseal(*attempt)


def test_nonces_salts_and_keys_do_not_repeat() -> None:
    """Each sealing has a nonce of its own, so equal texts look different."""
    key = bytes(cipher.new_key())
    assert len({cipher.seal(key, b"0000", b"") for _ in range(200)}) == 200
    assert len({cipher.new_salt() for _ in range(200)}) == 200
    assert len({bytes(cipher.new_key()) for _ in range(200)}) == 200


def test_every_part_of_the_cost_changes_the_key() -> None:
    """A lowered cost does not derive the same key, nor does another salt."""
    salt = bytes(16)
    costs = [KdfCost(8, 1, 1), KdfCost(16, 1, 1), KdfCost(8, 2, 1), KdfCost(16, 1, 2)]
    keys = {cipher.stretch(b"password", salt, cost) for cost in costs}
    assert len({*keys, cipher.stretch(b"password", b"\x01" * 16, CHEAPEST)}) == 5


def test_a_password_is_one_however_its_accents_are_typed() -> None:
    """Composed and combining accents are the same password; spaces and case are not touched."""
    assert (
        cipher.password_octets("caf\u00e9 ") == cipher.password_octets("cafe\u0301 ") == "caf\u00e9 ".encode()
    )
    assert cipher.password_octets("broken \ud800") is None


def test_a_forgotten_key_is_overwritten() -> None:
    """The buffer of a key holds nothing of it afterwards."""
    key = cipher.new_key()
    cipher.forget(key)
    assert key == bytes(32)


def test_more_memory_than_there_is_is_refused_at_once() -> None:
    """A cost beyond this machine's memory is named, not tried: trying could bring the whole system down."""
    there = cipher.physical_memory()
    assert there is not None
    with pytest.raises(NotEnoughMemory) as refused:
        cipher.stretch(b"password", bytes(16), KdfCost(there // 1024 + 1024, 1, 1))
    assert refused.value.facts == {"mebibytes": (there // 1024 + 1024) // 1024}


def test_memory_that_is_not_given_is_named() -> None:
    """When the system refuses the memory, the error says how much was needed."""
    code = (
        "import resource\n"
        "from kzcompanion.domain.errors import NotEnoughMemory\n"
        "from kzcompanion.vault import cipher\n"
        "cipher.stretch(b'x', bytes(16), cipher.CHEAPEST)\n"
        "resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))\n"
        "try:\n"
        "    cipher.stretch(b'x', bytes(16), cipher.KdfCost(1 << 20, 1, 1))\n"
        "except NotEnoughMemory as error:\n"
        "    print(error.facts)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "{'mebibytes': 1024}\n"
