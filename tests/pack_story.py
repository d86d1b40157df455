"""Data packs for tests: the shipped data as one, changed by hand, and the made-up second country."""

from __future__ import annotations

import functools
import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "tests" / "samples" / "sample_country.kzpack"
NEXT = "2031.1.2"
"""A version later than the one shipped."""


@functools.cache
def script(name: str) -> ModuleType:
    """Return a script of packaging/ as a module."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", ROOT / "packaging" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@functools.cache
def _shipped() -> str:
    return json.dumps(script("build_pack").built(ROOT / "resources" / "data" / "kz"), ensure_ascii=False)


def shipped_tree(version: str = NEXT) -> dict[str, Any]:
    """Return the shipped data as a pack's plain values, under a version."""
    tree: dict[str, Any] = json.loads(_shipped())
    tree["head"]["version"] = tree["country"]["pack_version"] = version
    return tree


def sample_tree() -> dict[str, Any]:
    """Return the second country as plain values."""
    tree: dict[str, Any] = json.loads(SAMPLE.read_bytes())
    return tree


def written(path: Path, tree: Any) -> Path:
    """Write plain values as a pack."""
    path.write_text(json.dumps(tree, ensure_ascii=False), "utf-8")
    return path


def fact_of(tree: dict[str, Any], operator: str, key: str) -> dict[str, Any]:
    """Return a fact in the plain values of a pack."""
    (found,) = (one for one in tree["operators"] if one["id"] == operator)
    fact: dict[str, Any]
    (fact,) = (one for one in found["facts"] if one["key"] == key)
    return fact


def renamed(tree: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    """Return the values with a word replaced wherever it stands as an id."""
    changed: dict[str, Any] = json.loads(json.dumps(tree).replace(f'"{old}"', f'"{new}"'))
    return changed
