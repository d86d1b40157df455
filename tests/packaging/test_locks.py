"""The locks name exact packages by hash, and nothing of the machine they were made on."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
LOCKS = ROOT / "packaging" / "lock"
PIN = re.compile(r"^([a-z0-9][a-z0-9-]*)==(\S+)( ; .+?)? \\$")


def pins(kind: str) -> set[tuple[str, str, str]]:
    """Read name, version and marker of every locked package."""
    found = [PIN.match(line) for line in (LOCKS / f"{kind}.txt").read_text(encoding="utf-8").splitlines()]
    return {(match[1], match[2], match[3] or "") for match in found if match}


@pytest.mark.parametrize("kind", ["run", "dev", "build"])
def test_a_lock_holds_pins_and_hashes_only(kind: str) -> None:
    """Every line is a pin, a hash or the name of who asked for it: no address, no path, no option."""
    for line in (LOCKS / f"{kind}.txt").read_text(encoding="utf-8").splitlines():
        assert PIN.match(line) or re.match(
            r"^    (--hash=sha256:[0-9a-f]{64}( \\)?|# {1,3}[\w .:()-]+)$", line
        ), line
        assert "://" not in line


@pytest.mark.parametrize("kind", ["dev", "build"])
def test_what_tests_and_bundles_use_is_what_runs(kind: str) -> None:
    """Tests and bundle use exactly the packages of the program."""
    versions = {name: version for name, version, marker in pins(kind) if "darwin" not in marker}
    assert {
        (name, versions.get(name)) for name, version, marker in pins("run") if "darwin" not in marker
    } == {(name, version) for name, version, marker in pins("run") if "darwin" not in marker}


def test_every_dependency_is_locked() -> None:
    """What the manifest asks for is in the lock, and what only developers need is not."""
    manifest = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = {re.split(r"[<>=; ]", wanted)[0].lower() for wanted in manifest["project"]["dependencies"]}
    locked = {name for name, _version, _marker in pins("run")}
    assert names <= locked
    assert not locked & {"pytest", "ruff", "mypy", "pyinstaller", "pyside6", "pyside6-addons"}


def test_intel_macs_keep_a_release_that_serves_them() -> None:
    """The cipher library is locked twice: for Intel Macs, and for everyone else."""
    assert len({version for name, version, _marker in pins("run") if name == "cryptography"}) == 2
