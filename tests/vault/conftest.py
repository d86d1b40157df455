"""A store that holds nothing but JSON text, and a small vault in it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from kzcompanion.vault.cipher import CHEAPEST
from kzcompanion.vault.vault import Vault

PASSWORD = "correct horse battery"


class JsonText:
    """Keep a sealed vault as one JSON text, so that nothing but JSON comes back."""

    def __init__(self) -> None:
        self.text = '{"head": null, "records": {}}'
        self.writes = 0
        self.refuse = False

    @contextmanager
    def transaction(self, label: str) -> Iterator[None]:
        """Write everything of the block or nothing."""
        before = self.text
        try:
            yield
            if self.refuse:
                raise OSError("the disk is full")
        except BaseException:
            self.text = before
            raise
        self.writes += self.text != before

    @property
    def content(self) -> dict[str, Any]:
        """Give all that is kept, to look at and to change."""
        found: dict[str, Any] = json.loads(self.text)
        return found

    @content.setter
    def content(self, content: object) -> None:
        self.text = json.dumps(content)

    def read(self) -> dict[str, Any] | None:
        head: dict[str, Any] | None = self.content["head"]
        return head

    def write(self, head: dict[str, Any]) -> None:
        self.content = {**self.content, "head": head}

    def records(self) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = self.content["records"]
        return found

    def put_record(self, record_id: str, record: dict[str, Any]) -> None:
        self.content = {**self.content, "records": {**self.records(), record_id: record}}

    def remove_record(self, record_id: str) -> None:
        self.content = {
            **self.content,
            "records": {name: record for name, record in self.records().items() if name != record_id},
        }


@pytest.fixture
def store() -> JsonText:
    """Give an empty store."""
    return JsonText()


@pytest.fixture(scope="session")
def new_store() -> Callable[[], JsonText]:
    """Give as many empty stores as needed."""
    return JsonText


@pytest.fixture
def vault(store: JsonText) -> Vault:
    """Give an unlocked vault with three SIMs."""
    vault = Vault.create(store, store.transaction, PASSWORD, CHEAPEST)
    for number, name in enumerate(("sim-a", "sim-b", "sim-c")):
        vault.set_field(name, "pin", f"000{number}")
        vault.set_field(name, "phone", f"+7701234567{number}")
    return vault


@pytest.fixture
def earlier(vault: Vault, store: Any) -> dict[str, Any]:
    """Keep what is on the disk, then change each SIM's PIN, so that there is something old to put back."""
    content: dict[str, Any] = store.content
    for name in ("sim-a", "sim-b", "sim-c"):
        vault.set_field(name, "pin", "7777")
    return content


@pytest.fixture
def reopen(store: JsonText) -> Callable[[], Vault]:
    """Unlock what is in the store now."""
    return lambda: Vault.unlock(store, store.transaction, PASSWORD)
