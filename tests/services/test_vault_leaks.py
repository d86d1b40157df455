"""A secret in the vault is in no file, in no spelling, and in no error."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.money import Money
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock
from kzcompanion.vault.cipher import CHEAPEST

PASSWORD = f"canary-password-{4711}"
CANARIES = {
    SecretField.PHONE: "+77019182736",
    SecretField.ICCID: "8997701029384756105",
    SecretField.IMSI: "401020918273645",
    SecretField.PIN: "80917263",
    SecretField.PUK: "91827364",
    SecretField.LOGIN: "canary-login\u0436",
    SecretField.PASSWORD: "canary-account-\u5bc6\u7801",
    SecretField.NOTE: "canary note, line one\nline \U0001f424 two",
}
CLOCK = FixedClock(datetime(2026, 11, 22, 12, tzinfo=UTC))


def spellings(text: str) -> Iterator[bytes]:
    """Give every way in which a text may lie in a file."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"):
        octets = text.encode(encoding)
        yield octets
        yield octets[::-1]
        yield octets.hex().encode()
        yield octets.hex().upper().encode()
        for offset in range(3):
            # The octets before and after change the first and last two signs, so these are cut off.
            whole = base64.b64encode(b"\0" * offset + octets).rstrip(b"=")
            inner = whole[(2 if offset == 1 else 3 if offset == 2 else 0) : -1]
            yield inner
            yield inner.replace(b"+", b"-").replace(b"/", b"_")
    for encoding in ("cp1251", "gb18030"):
        yield text.encode(encoding, "replace")
    yield text[::-1].encode()
    yield json.dumps(text)[1:-1].encode()
    yield json.dumps(json.dumps(text)[1:-1])[1:-1].encode()


def found_in(content: bytes, text: str) -> list[bytes]:
    """Give the spellings of a text that a file holds."""
    return [spelling for spelling in spellings(text) if spelling in content]


def test_the_search_finds_what_it_looks_for() -> None:
    """Each spelling is found when it is there, so that finding nothing means something."""
    secret = "canary-pin-\u04361"
    for content in (
        f"PIN={secret};".encode(),
        f"PIN={secret};".encode("utf-16"),
        base64.b64encode(f"PIN={secret};".encode()),
        base64.b64encode(f"A PIN={secret};".encode()),
        base64.b64encode(f"THE PIN={secret};".encode()),
        f"PIN={secret};".encode().hex().encode(),
        f"PIN={secret};"[::-1].encode(),
        json.dumps({"pin": secret}).encode(),
    ):
        assert found_in(content, secret)
    assert not found_in(os.urandom(100_000), secret)


def session(root: Path) -> None:
    """Do with the vault and around it what a user does in a week."""
    with Services.open(DataFolder(root), CLOCK, vault_cost=CHEAPEST) as services:
        sim = services.sims.add("Holiday", "beeline")
        other = services.sims.add("Work", "kcell")
        services.ledger.log(sim.id, Money.tenge(1500), note="after the airport")
        services.vault.create(PASSWORD)
        for field, text in CANARIES.items():
            services.vault.set_field(sim.id, field, text)
            services.vault.set_field(other.id, field, text)
        services.ledger.log(sim.id, Money.tenge(1400))
        services.undo.undo()
        services.vault.set_field(sim.id, SecretField.PIN, "")
        services.vault.set_field(sim.id, SecretField.PIN, CANARIES[SecretField.PIN])
        services.vault.remove_sim(other.id)
        services.vault.lock()
        services.vault.unlock(PASSWORD)
        services.sims.archive(other.id)
        for field in SecretField:
            services.vault.disclose(sim.id, field, len)
        services.vault.masks(sim.id)
        services.vault.change_password(PASSWORD, PASSWORD + " again")
        services.vault.change_password(PASSWORD + " again", PASSWORD)


def test_no_secret_is_in_any_file_after_a_session(data_dir: Path) -> None:
    """Data file, backups, reserve and history hold no field and no password, in no spelling."""
    session(data_dir)
    files = [path for path in data_dir.rglob("*") if path.is_file()]
    assert len(files) >= 3
    for path in files:
        content = path.read_bytes()
        for text in (*CANARIES.values(), PASSWORD):
            assert not found_in(content, text), f"{path.name} holds a secret"


def test_no_secret_is_left_when_the_program_is_killed_while_unlocked(data_dir: Path, tmp_path: Path) -> None:
    """A program that dies mid-typing leaves no secret in data, home or temporary folder."""
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    home.mkdir()
    temporary.mkdir()
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "sys.path.insert(0, sys.argv[2])\n"
        "import test_vault_leaks as leaks\n"
        "folder = leaks.DataFolder(Path(sys.argv[1]))\n"
        "services = leaks.Services.open(folder, leaks.CLOCK, vault_cost=leaks.CHEAPEST)\n"
        "services.vault.create(leaks.PASSWORD)\n"
        "for field, text in leaks.CANARIES.items():\n"
        "    services.vault.set_field('sim-1', field, text)\n"
        "    services.sealed_drafts.keep({('sim-1', field): text})\n"
        "print('unlocked', flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    environment = {**os.environ, "HOME": str(home), "TMPDIR": str(temporary), "XDG_CACHE_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, str(data_dir), str(Path(__file__).parent)],
        env=environment,
        cwd=temporary,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "unlocked\n", done.stderr
    for folder in (data_dir, home, temporary):
        for path in folder.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                for text in (*CANARIES.values(), PASSWORD):
                    assert not found_in(content, text), f"{path} holds a secret"


def test_no_error_tells_a_secret(data_dir: Path) -> None:
    """What the deeds of the vault raise names fields, never what was typed into them."""
    with Services.open(DataFolder(data_dir), CLOCK, vault_cost=CHEAPEST) as services:
        vault = services.vault
        secret = CANARIES[SecretField.LOGIN]
        vault.create(PASSWORD)
        vault.set_field("sim-1", SecretField.LOGIN, secret)
        for deed in (
            lambda: vault.unlock(secret),
            lambda: vault.change_password(secret, PASSWORD),
            lambda: vault.change_password(PASSWORD, secret[:9]),
            lambda: vault.set_field("sim-1", SecretField.LOGIN, secret + "\x00"),
            lambda: vault.set_field("sim-1", SecretField.PASSWORD, secret + "\ud800"),
            lambda: vault.set_field("sim-1", SecretField.NOTE, secret * 10_000),
            lambda: vault.create(secret + " long enough"),
        ):
            with pytest.raises(CompanionError) as raised:
                deed()
            error: BaseException | None = raised.value
            while error is not None:
                told = [*traceback.format_exception(error), repr(vars(error)), repr(error.args)]
                assert "canary-login" not in "".join(told)
                error = error.__cause__ or error.__context__
        assert secret not in repr([vars(vault), vault])
