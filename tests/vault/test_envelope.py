"""The sealed format: its shape, its padding, and what a hostile file may cost."""

from __future__ import annotations

import copy
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.errors import TextNotStorable, VaultDamaged, VaultNewer
from kzcompanion.vault import cipher, envelope
from kzcompanion.vault.cipher import CHEAPEST
from kzcompanion.vault.envelope import Box, Header, Manifest
from kzcompanion.vault.slots import new_slot

KEY = bytes(range(32))


def a_header() -> dict[str, Any]:
    """Make the header of an empty vault."""
    slot = new_slot("vault", KEY, "password", CHEAPEST)
    manifest = Manifest({}, envelope.slots_tag("vault", (slot,)))
    box = envelope.seal_manifest(KEY, "vault", 1, manifest)
    return envelope.to_json(Header(1, "vault", 1, (slot,), box))


def changed(header: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """Give a copy with one value exchanged."""
    header = copy.deepcopy(header)
    part: Any = header
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in steps:
        part = part[step]
    part[last] = value
    return header


def test_a_header_survives_the_way_through_json() -> None:
    """What is written to the store is JSON, and reads back the same."""
    header = a_header()
    again = json.loads(json.dumps(header))
    assert again == header
    assert envelope.to_json(envelope.read_header(again)) == header


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("format", 0),
        ("format", "1"),
        ("format", True),
        ("format", 1.0),
        ("format", None),
        ("id", ""),
        ("id", "a" * 65),
        ("id", "../vault"),
        ("id", "vault\n"),
        ("id", 7),
        ("counter", 0),
        ("counter", -1),
        ("counter", 1.5),
        ("counter", 2**60),
        ("counter", True),
        ("slots", []),
        ("slots", "password"),
        ("slots", {}),
        ("slots", [None]),
        ("slots.0.kind", "backdoor"),
        ("slots.0.kdf", None),
        ("slots.0.kdf.alg", "none"),
        ("slots.0.kdf.alg", "argon2i"),
        ("slots.0.kdf.v", 16),
        ("slots.0.kdf.m", 7),
        ("slots.0.kdf.m", 64 * 1024 * 1024),
        ("slots.0.kdf.m", 10**30),
        ("slots.0.kdf.m", "8"),
        ("slots.0.kdf.t", 0),
        ("slots.0.kdf.t", 65),
        ("slots.0.kdf.p", 0),
        ("slots.0.kdf.p", 2),
        ("slots.0.kdf.p", 65),
        ("slots.0.box", "box"),
        ("slots.0.box.n", 5),
        ("manifest", None),
        ("manifest.c", []),
        ("surplus", 1),
        ("slots.0.surplus", 1),
    ],
)
def test_a_header_of_another_shape_is_damage(path: str, value: object) -> None:
    """Any value out of its type or range is refused before it is used."""
    with pytest.raises(VaultDamaged):
        envelope.read_header(changed(a_header(), path, value))


@pytest.mark.parametrize("found", [None, [], "vault", 5, {}, {"format": 1}, [{}, {}], True])
def test_something_else_in_place_of_a_header_is_damage(found: object) -> None:
    """Whatever JSON can hold is read without a crash."""
    with pytest.raises(VaultDamaged):
        envelope.read_header(found)


def test_too_many_slots_are_refused() -> None:
    """Nobody waits for a thousand key derivations of a hostile file."""
    header = a_header()
    with pytest.raises(VaultDamaged):
        envelope.read_header(changed(header, "slots", header["slots"] * 9))


def test_a_newer_format_is_named_as_newer() -> None:
    """A vault of a later program is not called damaged."""
    with pytest.raises(VaultNewer) as newer:
        envelope.read_header({"format": 2, "anything": "else"})
    assert newer.value.facts == {"found": 2, "known": 1}


def test_a_hostile_header_costs_next_to_nothing() -> None:
    """Reading a header that asks for 64 GiB a thousand times, and deep nesting, takes less than a second."""
    hostile = changed(a_header(), "slots.0.kdf.m", 64 * 1024 * 1024)
    nested: Any = []
    for _ in range(5000):
        nested = [nested]
    started = time.perf_counter()
    for found in [hostile] * 1000 + [changed(a_header(), "manifest", 1), nested]:
        with pytest.raises(VaultDamaged):
            envelope.read_header(found)
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize(
    ("name", "record"),
    [
        ("sim", None),
        ("sim", []),
        ("sim", {"kind": "sim", "rev": 0, "box": {"n": "", "c": ""}}),
        ("sim", {"kind": "", "rev": 1, "box": {"n": "", "c": ""}}),
        ("sim", {"kind": "sim", "rev": 1, "box": {"n": ""}}),
        ("", {"kind": "sim", "rev": 1, "box": {"n": "", "c": ""}}),
        ("\ud800", {"kind": "sim", "rev": 1, "box": {"n": "", "c": ""}}),
        ("a/b", {"kind": "sim", "rev": 1, "box": {"n": "", "c": ""}}),
    ],
)
def test_a_record_of_another_shape_is_damage(name: str, record: object) -> None:
    """A record is refused by its name when its shape or its name is none of ours."""
    with pytest.raises(VaultDamaged) as damage:
        envelope.read_record(name, record)
    assert damage.value.facts["record"] == name


@pytest.mark.parametrize("text", ["AA", "AA=", "AAA=\n", " AAA=", "AB==", "AA-_", "\u0410\u0410==", "AAA"])
def test_base64_has_one_spelling(text: str) -> None:
    """No other text may stand for the same octets."""
    with pytest.raises(VaultDamaged):
        envelope.raw(text, None)


@given(st.binary(max_size=100))
def test_octets_survive_base64(octets: bytes) -> None:
    """Every octet string has its spelling."""
    assert envelope.raw(envelope.spell(octets), None, len(octets)) == octets


@given(
    st.lists(st.one_of(st.text(alphabet="ab1", max_size=3), st.integers(0, 99), st.binary(max_size=3))),
    st.lists(st.one_of(st.text(alphabet="ab1", max_size=3), st.integers(0, 99), st.binary(max_size=3))),
)
def test_bindings_never_collide(some: list[str | int | bytes], others: list[str | int | bytes]) -> None:
    """Two lists of parts are bound alike only if they are the same octet by octet."""

    def plain(parts: list[str | int | bytes]) -> list[bytes]:
        return [part if isinstance(part, bytes) else str(part).encode() for part in parts]

    alike = envelope.bind("v", "p", *some) == envelope.bind("v", "p", *others)
    assert alike == (plain(some) == plain(others))


@pytest.mark.parametrize("length", [0, 1, 100, 507, 508, 509, 1020, 1021, 30_000])
def test_lengths_are_hidden_in_steps(length: int) -> None:
    """A sealed text takes a multiple of 512 octets and the tag."""
    record = envelope.seal_record(KEY, "vault", "sim", "sim", 1, b"x" * length)
    sealed = envelope.raw(record.box.c, None)
    assert (len(sealed) - 16) % 512 == 0
    assert len(sealed) - 16 < length + 4 + 512
    assert envelope.open_record(KEY, "vault", "sim", record) == b"x" * length


@pytest.mark.parametrize("padded", [b"", b"\x00\x00\x00\x05abc", b"\x00\x00\x00\x00" + b"\x01" * 508])
def test_a_text_that_was_not_padded_by_the_rule_is_damage(padded: bytes) -> None:
    """A sealed text with a wrong length or with anything hidden in its padding is refused."""
    key = cipher.expand(KEY, b"sim", envelope.bind("vault", "record", "sim"))
    box = envelope.seal_box(key, padded, envelope.bind("vault", "record", "sim", "sim", 1))
    with pytest.raises(VaultDamaged):
        envelope.open_record(KEY, "vault", "sim", envelope.SealedRecord("sim", 1, box))


def test_a_manifest_that_is_no_manifest_is_damage() -> None:
    """A sealed text in the manifest's place that is not one does not crash the reader."""
    header = envelope.read_header(a_header())
    key = cipher.expand(KEY, b"vault", envelope.bind("vault", "manifest"))
    padded = (2).to_bytes(4, "big") + b"[]" + bytes(506)
    box = envelope.seal_box(key, padded, envelope.bind("vault", "manifest", 1))
    with pytest.raises(VaultDamaged):
        envelope.open_manifest(KEY, Header(1, header.id, 1, header.slots, box))


def test_a_nonce_of_another_length_is_damage() -> None:
    """The cipher never sees a nonce of the wrong length."""
    with pytest.raises(VaultDamaged):
        envelope.open_box(KEY, Box("AAAA", "AAAA"), b"", "sim")


def test_a_password_that_is_no_text_makes_no_slot() -> None:
    """A lone surrogate cannot be a password."""
    with pytest.raises(TextNotStorable):
        new_slot("vault", KEY, "pass\ud800word", CHEAPEST)


def test_the_page_of_the_format_names_every_key_on_disk() -> None:
    """Whoever writes a second reader finds each key of header, slot, record and box on the page."""
    page = envelope.__doc__ or ""
    names = set(re.findall(r'"(\w+)":', json.dumps(a_header()))) | {"kind", "rev", "box"}
    assert {name for name in names if f'"{name}"' not in page} == set()
    assert Path(envelope.__file__).name == "envelope.py"
