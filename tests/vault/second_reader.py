"""A second reader of the vault, written from vault/FORMAT.md alone; imports nothing of the program."""

from __future__ import annotations

import base64
import hashlib
import json
import unicodedata
import zlib
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Json = dict[str, Any]


class Refused(Exception):
    """The reader does not accept what it was given; the text says why."""


class SecondReader:
    """Open a vault and tell what is in it and what is wrong with it."""

    def __init__(self, vault_id: str, slots: list[Json], password: str, kind: str = "password") -> None:
        """Find the data key with the first slot of the kind."""
        self.vault_id, self.slots = vault_id, slots
        self.steps: dict[str, bytes] = {}
        """The values on the way, as the page names them."""
        slot = next(slot for slot in slots if slot["kind"] == kind)
        self.key = self._data_key(slot, password)

    def bind(self, purpose: str, *parts: str | int | bytes) -> bytes:
        """Join parts, each after its length."""
        joined = b""
        for part in ("kzcompanion-vault", 1, self.vault_id, purpose, *parts):
            octets = part if isinstance(part, bytes) else str(part).encode("utf-8")
            joined += len(octets).to_bytes(4, "big") + octets
        return joined

    def _data_key(self, slot: Json, password: str) -> bytes:
        kdf = slot["kdf"]
        if not (8 * kdf["p"] <= kdf["m"] <= 4_194_304 and 1 <= kdf["t"] <= 64 and 1 <= kdf["p"] <= 64):
            raise Refused("a cost beyond the limits")
        about = (slot["id"], slot["kind"], kdf["alg"], kdf["v"], kdf["m"], kdf["t"], kdf["p"])
        if about[2:4] != ("argon2id", 19):
            raise Refused("another way to stretch")
        salt, commit = octets_of(slot["salt"], 16), octets_of(slot["commit"], 16)
        nonce, sealed = octets_of(slot["box"]["n"], 12), octets_of(slot["box"]["c"])
        check = sha256(self.bind("check", *about, salt, commit, nonce, sealed))
        if check != octets_of(slot["check"], 32):
            raise Refused("a damaged slot")
        typed = unicodedata.normalize("NFC", password).encode("utf-8")
        stretched = Argon2id(
            salt=salt, length=32, iterations=kdf["t"], lanes=kdf["p"], memory_cost=kdf["m"]
        ).derive(typed)
        both = hkdf(stretched, salt, self.bind("slot", *about), 48)
        if both[32:] != commit:
            raise Refused("a wrong password")
        bound = self.bind("box", *about, salt, commit)
        self.steps |= {
            "password, NFC, UTF-8": typed,
            "stretched": stretched,
            "info of step 2": self.bind("slot", *about),
            "wrapping key": both[:32],
            "commit": both[32:],
            "bound of the slot's box": bound,
            "check": check,
        }
        data_key = open_box(both[:32], slot["box"], bound)
        self.steps["data key"] = data_key
        return data_key

    def record(self, name: str, record: Json) -> bytes:
        """Return the text of a record."""
        info = self.bind("record", record["kind"])
        key = hkdf(self.key, name.encode("utf-8"), info, 32)
        bound = self.bind("record", name, record["kind"], record["rev"])
        text = unpadded(open_box(key, record["box"], bound))
        self.steps |= {
            "info of the record key": info,
            "record key": key,
            "bound of the record": bound,
            "text of the record": text,
            "tag of the record": self.tag(name, record),
        }
        return text

    def tag(self, name: str, record: Json) -> bytes:
        """Return the tag by which the manifest knows this very record."""
        box = record["box"]
        parts = (name, record["kind"], record["rev"], octets_of(box["n"], 12), octets_of(box["c"]))
        return sha256(self.bind("sealed", *parts))

    def manifest(self, header: Json) -> Json:
        """Return the manifest."""
        key = hkdf(self.key, self.vault_id.encode("utf-8"), self.bind("manifest"), 32)
        bound = self.bind("manifest", header["counter"])
        text = unpadded(open_box(key, header["manifest"], bound))
        self.steps |= {
            "info of the manifest key": self.bind("manifest"),
            "manifest key": key,
            "bound of the manifest": bound,
            "text of the manifest": text,
            "TAG of the slots": self.slots_tag(),
        }
        found: Json = json.loads(text)
        return found

    def slots_tag(self) -> bytes:
        """Return the tag by which the manifest knows these very slots."""
        return sha256(self.bind("slots", *(slot["check"] for slot in self.slots)))

    def backup_text(self, seal: Json, start: bytes, body: bytes) -> bytes:
        """Return what a sealed backup holds, unpacked."""
        key = hkdf(self.key, octets_of(seal["salt"], 16), self.bind("backup"), 32)
        return zlib.decompress(AESGCM(key).decrypt(body[:12], body[12:], self.bind("backup", start)))


def read_vault(
    header: Json, records: Json, password: str, kind: str = "password"
) -> tuple[dict[str, dict[str, str]], set[str]]:
    """Return the fields of every SIM that can be trusted, by id, and what is wrong in the page's words."""
    if header["format"] != 1:
        raise Refused("a newer format")
    reader = SecondReader(header["id"], header["slots"], password, kind)
    manifest = reader.manifest(header)
    wrong = set()
    if manifest["slots"] != reader.slots_tag().hex():
        wrong.add("a way to unlock was exchanged, added or taken away")
    wrong |= {f"{name} was taken away" for name in manifest["records"].keys() - records.keys()}
    found: dict[str, dict[str, str]] = {}
    for name, record in records.items():
        if name not in manifest["records"]:
            wrong.add(f"{name} is foreign")
            continue
        try:
            text = reader.record(name, record)
        except Refused:
            wrong.add(f"{name} was damaged, or is another's")
            continue
        if manifest["records"][name] != [record["rev"], reader.tag(name, record).hex()]:
            wrong.add(f"{name} is an older version")
        elif record["kind"] == "sim":
            found[name] = json.loads(text)["fields"]
    return found, wrong


def read_backup(file: bytes, password: str) -> Json:
    """Return the tables of a sealed backup."""
    whole = json.loads(file)
    seal = whole["head"]["seal"]
    reader = SecondReader(seal["vault"], seal["slots"], password)
    start = file[: file.index(b',"sha256":"')]
    tables: Json = json.loads(reader.backup_text(seal, start, octets_of(whole["body"])))["tables"]
    return tables


def hkdf(key: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    """Derive one key from another."""
    return HKDF(SHA256(), length, salt=salt, info=info).derive(key)


def sha256(octets: bytes) -> bytes:
    """Return the SHA-256."""
    return hashlib.sha256(octets).digest()


def open_box(key: bytes, box: dict[str, str], bound: bytes) -> bytes:
    """Return what a box holds."""
    try:
        return AESGCM(key).decrypt(octets_of(box["n"], 12), octets_of(box["c"]), bound)
    except InvalidTag:
        raise Refused("a box that does not open") from None


def unpadded(padded: bytes) -> bytes:
    """Return the text without length and zeros."""
    text = padded[4 : 4 + int.from_bytes(padded[:4], "big")]
    if len(padded) % 512 or padded[4 + len(text) :].strip(b"\0") or len(padded) - len(text) - 4 >= 512:
        raise Refused("another padding")
    return text


def octets_of(spelled: str, length: int | None = None) -> bytes:
    """Return the octets of base64 in its only spelling."""
    octets = base64.b64decode(spelled, validate=True)
    if base64.b64encode(octets).decode() != spelled or length not in {None, len(octets)}:
        raise Refused("another spelling or length")
    return octets
