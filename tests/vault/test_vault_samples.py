"""Vaults of every format stay readable, by this program and by one written from the page of the format."""

from __future__ import annotations

import ast
import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import second_reader
from second_reader import Refused, SecondReader, read_vault

from kzcompanion.domain.errors import WrongPassword
from kzcompanion.vault.cipher import CHEAPEST
from kzcompanion.vault.recovery import new_recovery_key
from kzcompanion.vault.vault import Vault

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "tests" / "samples"
PAGE = (ROOT / "kzcompanion" / "vault" / "FORMAT.md").read_text("utf-8")
PASSWORD = "correct horse battery"
BACKUP_PASSWORD = "correct horse battery staple"


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


def test_the_second_reader_shares_nothing_with_the_program() -> None:
    """It stands on the page and a library of ciphers only."""
    tree = ast.parse(Path(second_reader.__file__).read_text("utf-8"))
    named = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    named += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    assert "json" in named
    assert not [name for name in named if name.partition(".")[0] == "kzcompanion"]


def test_the_second_reader_opens_the_frozen_vault(sample: dict[str, Any]) -> None:
    """The page is enough to read what an earlier program sealed, and to refuse a wrong password."""
    assert read_vault(sample["header"], sample["records"], sample["password"]) == (sample["fields"], set())
    with pytest.raises(Refused, match="wrong password"):
        read_vault(sample["header"], sample["records"], sample["password"] + " ")


def example() -> dict[str, Any]:
    """Give the vault that is printed on the page."""
    printed = re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)
    assert printed is not None
    found: dict[str, Any] = json.loads(printed[1])
    return found


EXAMPLE_PASSWORD = "cafe\u0301 Tastaq \u5bc6\u7801"
EXAMPLE_FIELDS = {"11111111-2222-4333-8444-555555555555": {"pin": "0123", "puk": "01234567"}}


def test_the_example_of_the_page_opens_in_the_program(store: Any) -> None:
    """What is printed is a vault of this very format."""
    store.content = {"head": example()["header"], "records": example()["records"]}
    vault = Vault.unlock(store, store.transaction, EXAMPLE_PASSWORD)
    assert vault.findings() == ()
    for name, fields in EXAMPLE_FIELDS.items():
        for field, text in fields.items():
            vault.disclose(name, field, lambda poured, text=text: _same(poured, text))  # type: ignore[misc]


def test_every_printed_value_is_the_one_on_the_way() -> None:
    """A writer of a third reader can compare step by step."""
    rows = PAGE[PAGE.index("Every value on the way") :].split("```text\n")[1].split("```")[0]
    printed = {
        name: bytes.fromhex(digits)
        for name, digits in re.findall(r"^(\S.*)\n((?: {4}[0-9a-f]+\n)+)", rows, re.MULTILINE)
    }
    header, records = example()["header"], example()["records"]
    assert read_vault(header, records, EXAMPLE_PASSWORD) == (EXAMPLE_FIELDS, set())
    reader = SecondReader(header["id"], header["slots"], EXAMPLE_PASSWORD)
    reader.manifest(header)
    for name, record in records.items():
        reader.record(name, record)
    assert printed == reader.steps
    small = SecondReader.__new__(SecondReader)
    small.vault_id = "ab"
    split_up = PAGE[PAGE.index("in a vault `ab` is") :].split("```text\n")[1].split("```")[0]
    digits = "".join("".join(line.split()[:2]) for line in split_up.splitlines())
    assert small.bind("manifest", 7).hex() == digits


def test_the_second_reader_opens_what_the_program_makes_today(store: Any, vault: Vault) -> None:
    """Vault, recovery key and changed password: both readers agree on every field."""
    recovery = new_recovery_key()
    vault.add_recovery(PASSWORD, recovery, CHEAPEST)
    vault.set_field("sim-b", "note", "\U0001f6ec " * 700)
    vault.change_password(PASSWORD, "another horse", CHEAPEST)
    head, records = store.read(), store.records()
    expected = {
        f"sim-{letter}": {"pin": f"000{place}", "phone": f"+7701234567{place}"}
        for place, letter in enumerate("abc")
    }
    expected["sim-b"]["note"] = "\U0001f6ec " * 700
    assert read_vault(head, records, "another horse") == (expected, set())
    assert read_vault(head, records, recovery, "recovery") == (expected, set())
    with pytest.raises(Refused, match="wrong password"):
        read_vault(head, records, PASSWORD)


ATTACKS: dict[str, Callable[[dict[str, Any], dict[str, Any]], object]] = {
    "sim-a was taken away": lambda now, _then: now.pop("sim-a"),
    "sim-x is foreign": lambda now, _then: now.update({"sim-x": now["sim-a"]}),
    "sim-a was damaged, or is another's": lambda now, _then: now.update({"sim-a": now["sim-b"]}),
    "sim-a is an older version": lambda now, then: now.update({"sim-a": then["sim-a"]}),
}


@pytest.mark.parametrize("told", ATTACKS)
def test_the_page_is_enough_to_notice_an_attack(
    told: str, vault: Vault, store: Any, earlier: dict[str, Any]
) -> None:
    """A second reader tells, too, what was exchanged, and reads the rest."""
    records = copy.deepcopy(store.records())
    ATTACKS[told](records, earlier["records"])
    found, wrong = read_vault(store.read(), records, PASSWORD)
    assert wrong == {told}
    assert {"sim-b", "sim-c"} <= found.keys()


def test_the_second_reader_opens_a_frozen_sealed_backup() -> None:
    """A sealed backup holds the same vault, and the page says how to come to it."""
    tables = second_reader.read_backup((SAMPLES / "backup_v1_sealed.kzbackup").read_bytes(), BACKUP_PASSWORD)
    found, wrong = read_vault(tables["vault"]["vault"], tables["vault_records"], BACKUP_PASSWORD)
    assert wrong == set()
    assert any("pin" in fields for fields in found.values())
