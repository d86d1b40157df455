"""Vaults of every format stay readable, by this program and by one written from the page of the format."""

from __future__ import annotations

import base64
import hashlib
import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kzcompanion.domain.errors import WrongPassword
from kzcompanion.vault.vault import Vault

SAMPLES = Path(__file__).resolve().parent.parent / "samples"


@pytest.fixture
def sample() -> dict[str, Any]:
    """Give the frozen vault of format 1."""
    found: dict[str, Any] = json.loads((SAMPLES / "vault_v1.json").read_text("utf-8"))
    return found


def test_the_frozen_vault_opens(sample: dict[str, Any], store: Any) -> None:
    """Every field of the sample is as it was when it was sealed, and it can still be written."""
    store.content = {"head": sample["header"], "records": sample["records"]}
    vault = Vault.unlock(store, store.transaction, sample["password"])
    assert vault.findings() == ()
    assert vault.records() == tuple(sorted(sample["fields"]))
    for record, fields in sample["fields"].items():
        for field, text in fields.items():
            vault.disclose(record, field, lambda poured, text=text: _same(poured, text))  # type: ignore[misc]
    assert vault.set_field(vault.records()[0], "pin", "9999")
    with pytest.raises(WrongPassword):
        Vault.unlock(store, store.transaction, sample["password"] + " ")


def _same(one: str, other: str) -> None:
    assert one == other


class SecondReader:
    """Read format 1 with nothing but its description and a library of ciphers."""

    def __init__(self, header: dict[str, Any], password: str) -> None:
        self.vault = header["id"]
        slot = header["slots"][0]
        kdf = slot["kdf"]
        salt = base64.b64decode(slot["salt"])
        octets = unicodedata.normalize("NFC", password).encode()
        stretched = Argon2id(
            salt=salt, length=32, iterations=kdf["t"], lanes=kdf["p"], memory_cost=kdf["m"]
        ).derive(octets)
        about = [slot["id"], slot["kind"], "argon2id", 19, kdf["m"], kdf["t"], kdf["p"]]
        both = self.hkdf(stretched, salt, self.bind("slot", *about), 48)
        assert both[32:] == base64.b64decode(slot["commit"])
        bound = self.bind("box", *about, salt, both[32:])
        self.key = self.open(both[:32], slot["box"], bound)
        nonce, sealed = (base64.b64decode(slot["box"][part]) for part in ("n", "c"))
        check = hashlib.sha256(self.bind("check", *about, salt, both[32:], nonce, sealed)).digest()
        assert check == base64.b64decode(slot["check"])
        self.counter = header["counter"]
        self.slots = header["slots"]
        self.manifest_box = header["manifest"]

    def manifest(self) -> Any:
        key = self.hkdf(self.key, self.vault.encode(), self.bind("manifest"), 32)
        text = self.open(key, self.manifest_box, self.bind("manifest", self.counter))
        return json.loads(self.unpadded(text))

    def record(self, name: str, record: dict[str, Any]) -> Any:
        key = self.hkdf(self.key, name.encode(), self.bind("record", record["kind"]), 32)
        bound = self.bind("record", name, record["kind"], record["rev"])
        return json.loads(self.unpadded(self.open(key, record["box"], bound)))

    def bind(self, purpose: str, *parts: Any) -> bytes:
        whole = b""
        for part in ("kzcompanion-vault", 1, self.vault, purpose, *parts):
            octets = part if isinstance(part, bytes) else str(part).encode()
            whole += len(octets).to_bytes(4, "big") + octets
        return whole

    @staticmethod
    def hkdf(key: bytes, salt: bytes, info: bytes, length: int) -> bytes:
        return HKDF(SHA256(), length, salt=salt, info=info).derive(key)

    @staticmethod
    def open(key: bytes, box: dict[str, str], bound: bytes) -> bytes:
        return AESGCM(key).decrypt(base64.b64decode(box["n"]), base64.b64decode(box["c"]), bound)

    @staticmethod
    def unpadded(text: bytes) -> bytes:
        assert len(text) % 512 == 0
        return text[4 : 4 + int.from_bytes(text[:4], "big")]


def test_the_page_of_the_format_is_enough_for_a_second_reader(sample: dict[str, Any]) -> None:
    """A reader that knows only the description opens slot, manifest and records, and verifies the tags."""
    reader = SecondReader(sample["header"], sample["password"])
    manifest = reader.manifest()
    assert manifest["slots"] == (
        hashlib.sha256(reader.bind("slots", *(slot["check"] for slot in reader.slots))).hexdigest()
    )
    for name, record in sample["records"].items():
        assert reader.record(name, record) == {"fields": sample["fields"][name]}
        nonce, sealed = (base64.b64decode(record["box"][part]) for part in ("n", "c"))
        tag = hashlib.sha256(reader.bind("sealed", name, record["kind"], record["rev"], nonce, sealed))
        assert manifest["records"][name] == [record["rev"], tag.hexdigest()]
