"""Reads a `*.kzpack`: one JSON file of a whole country, strictly, or not at all."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import msgspec

from kzcompanion.domain.errors import PackBroken
from kzcompanion.domain.file_errors import KzpackBroken
from kzcompanion.domain.pack_content import FORMAT, PackContent, PackHead
from kzcompanion.storage.pack_fault import explained
from kzcompanion.storage.pack_file import TOO_DEEP, converted, read_bytes, strict_tree
from kzcompanion.storage.pack_reader import PARTS, CountryPack
from kzcompanion.storage.pack_source import ContentSource

ENDING = ".kzpack"
MOST_BYTES = 5_000_000
"""A pack above this is refused unread."""
DEEPEST = 24
"""Levels of nesting a pack may have; ours have eight."""
LONGEST = 20_000
"""Characters of one text or key; each field has its own, lower limit besides."""


class LoadedPack(msgspec.Struct, frozen=True, kw_only=True):
    """Hold a pack that was read and checked as a whole."""

    file: str
    payload: bytes
    sha256: str
    content: PackContent
    country: CountryPack
    signed: bytes
    """What a signature is over: the JSON without the signature, keys sorted, without spaces, in UTF-8."""


def load_pack(path: Path) -> LoadedPack:
    """Read and check a pack; KzpackBroken with file, path and reason for anything that is wrong."""
    try:
        return parse_pack(read_bytes(path, path.name, MOST_BYTES), path.name)
    except PackBroken as error:
        raise (error if isinstance(error, KzpackBroken) else explained(error)) from None


def parse_pack(payload: bytes, name: str) -> LoadedPack:
    """Check the bytes of a pack; raises as `load_pack` does."""
    try:
        tree = strict_tree(payload, name)
        _check_shape(tree, name)
        _check_format(tree, name)
        content = converted(tree, PackContent, name)
        country = CountryPack(ContentSource(content, name))
        _check_head(content, name)
        country.read_everything()
    except PackBroken as error:
        raise explained(error) from None
    return LoadedPack(
        file=name,
        payload=payload,
        sha256=hashlib.sha256(payload).hexdigest(),
        content=content,
        country=country,
        signed=signed_bytes(tree),
    )


def signed_bytes(tree: dict[str, Any]) -> bytes:
    """Return what a signature is over."""
    head = {name: value for name, value in tree["head"].items() if name != "signature"}
    plain = json.dumps({**tree, "head": head}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return plain.encode()


def _check_shape(tree: Any, name: str) -> None:
    """Refuse what is nested too deeply or holds a text longer than any honest one."""
    waiting: list[tuple[Any, str, int]] = [(tree, "$", 0)]
    while waiting:
        value, path, depth = waiting.pop()
        if isinstance(value, str):
            if len(value) > LONGEST:
                raise PackBroken(file=name, path=path, problem=f"is longer than {LONGEST} characters")
            continue
        if not isinstance(value, (dict, list)):
            continue
        if depth >= DEEPEST:
            raise PackBroken(file=name, path=path, problem=TOO_DEEP)
        if isinstance(value, dict):
            for key, inner in value.items():
                if len(key) > LONGEST:
                    raise PackBroken(file=name, path=path, problem=f"is longer than {LONGEST} characters")
                waiting.append((inner, f"{path}.{key}", depth + 1))
        else:
            waiting.extend((inner, f"{path}[{index}]", depth + 1) for index, inner in enumerate(value))


def _check_format(tree: Any, name: str) -> None:
    """Say of a pack of a later form that it is one, whatever else it may hold."""
    head = tree.get("head") if isinstance(tree, dict) else None
    found = head.get("format") if isinstance(head, dict) else None
    if type(found) is int and found > FORMAT:
        raise PackBroken(file=name, path="$.head.format", problem=f"has the format {found}")


def _check_head(content: PackContent, name: str) -> None:
    head, country = content.head, content.country
    for path, found, said in (
        ("$.country.id", country.id, head.country),
        ("$.country.pack_version", country.pack_version, head.version),
    ):
        if found != said:
            raise PackBroken(file=name, path=path, problem=f"is {found}, but the head says {said}")


def missing_parts(pack: LoadedPack) -> tuple[str, ...]:
    """Return the parts a pack would have to hold to stand alone."""
    return tuple(part for part in PARTS if part in pack.country.lacks)


def content_of(pack: CountryPack) -> PackContent:
    """Return a country's data as a pack would hold them."""
    country = pack.country
    head = PackHead(
        format=FORMAT,
        country=country.id,
        version=country.pack_version,
        title=country.name,
        made_on=country.compiled_on,
    )
    return PackContent(
        head=head,
        country=country,
        operators=pack.operators,
        channels=pack.channels,
        plans=pack.plans,
        codes=pack.codes,
        bands=pack.bands,
        rules=pack.rules,
        phrases=pack.phrases,
        contacts=pack.emergency,
        corrections=pack.corrections,
        fact_labels=None if "labels" in pack.lacks else pack.labels,
        troubleshooting=None if "troubleshooting" in pack.lacks else pack.troubleshooting,
        reply_words=None if "reply_words" in pack.lacks else pack.reply_words,
    )
