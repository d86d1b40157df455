"""storage/kzpack_file: a pack is read strictly; a fault is named by file, path and reason."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pack_fuzz import mutated
from pack_story import SAMPLE, sample_tree, script, shipped_tree, written

from kzcompanion.domain.file_errors import KzpackBroken
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.services.wording import Wording
from kzcompanion.storage.kzpack_file import DEEPEST, MOST_BYTES, load_pack, missing_parts, parse_pack

Change = Callable[[dict[str, Any]], object]


def refused(payload: bytes) -> KzpackBroken:
    """Return how a pack is refused."""
    with pytest.raises(KzpackBroken) as caught:
        parse_pack(payload, "x.kzpack")
    return caught.value


def test_the_shipped_data_and_the_sample_are_sound_packs(tmp_path: Path) -> None:
    """What build_pack makes of the shipped data lacks nothing; a second country may leave parts out."""
    out = tmp_path / "kz.kzpack"
    assert script("build_pack").main([str(out)]) == 0
    assert missing_parts(load_pack(out)) == ()
    assert missing_parts(load_pack(SAMPLE)) == ("troubleshooting", "reply_words")


def test_the_published_schema_is_that_of_the_types() -> None:
    """The JSON Schema in resources is what the types that read packs say, to the letter."""
    assert script("pack_schema").main(["check"]) == 0
    schema = json.loads(script("pack_schema").PLACE.read_bytes())
    assert "\\Z" not in json.dumps(schema)
    assert {"PackContent", "Operator", "Channel", "ShippedPlan", "LocalText"} <= schema["$defs"].keys()


def deep(levels: int) -> Any:
    """Return lists in lists."""
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


CHANGES: list[tuple[Change, str, str]] = [
    (lambda t: t["operators"][1]["facts"][0].update(value=7), "$.operators[1].facts[0].value", "wrong_type"),
    (lambda t: t["head"].update(format=2), "$.head.format", "newer"),
    (lambda t: t["head"].update(format="1"), "$.head.format", "wrong_type"),
    (lambda t: t.pop("head"), "$", "field_missing"),
    (lambda t: t.update(extra=1), "$", "field_unknown"),
    (lambda t: t["operators"][0].update(id="../../evil"), "$.operators[0].id", "wrong_form"),
    (lambda t: t["head"].update(version="../1"), "$.head.version", "wrong_form"),
    (lambda t: t["head"].update(version="2031.1.1"), "$.country.pack_version", "other_name"),
    (lambda t: t["head"].update(made_on="2031-02-30"), "$.head.made_on", "no_date"),
    (lambda t: t["head"]["title"].update(de="x"), "$.head.title", "field_unknown"),
    (lambda t: t["head"]["title"].pop("en"), "$.head.title", "field_missing"),
    (lambda t: t["head"]["title"].update(ru="x{amount}"), "$.head.title", "placeholders"),
    (lambda t: t["operators"].append(t["operators"][0]), "$.operators[2]", "twice"),
    (lambda t: t["channels"].append(t["channels"][0]), "$.channels[4]", "twice"),
    (lambda t: t["plans"].append(t["plans"][0]), "$.plans", "twice"),
    (lambda t: t["plans"][0].update(operators=["nobody"]), "$.plans[0].operators", "not_there"),
    (lambda t: t["plans"][0].update(price_tenge=-1), "$.plans[0].price_tenge", "out_of_range"),
    (lambda t: t["plans"][0].update(kind="gift"), "$.plans[0].kind", "unknown_word"),
    (lambda t: t["plans"][0].update(operators=[]), "$.plans[0].operators", "too_short"),
    (lambda t: t["plans"][0]["provenance"].update(source="x"), "$.plans[0].provenance", "source"),
    (lambda t: t["codes"][0].update(code="rm -rf"), "$.codes[0].code", "wrong_form"),
    (lambda t: t["country"].update(mobile_pattern="(?:0*)*"), "$.country", "pattern"),
    (lambda t: t["operators"][0]["facts"][0].update(value=["x"]), "$.operators[0].facts", "prefix"),
    (lambda t: t["operators"][0].update(brand="x" * 30_000), "$.operators[0].brand", "too_long"),
    (lambda t: t["operators"][0].update(brand="x" * 400), "$.operators[0].brand", "too_long"),
    (lambda t: t["operators"][0].update(brand="a\u202eb"), "$", "hidden"),
    (lambda t: t["head"].update(sources=deep(DEEPEST + 2)), f"$.head.sources{'[0]' * 22}", "too_deep"),
    (lambda t: t["channels"][1]["lines"].update({"../x": {"en": "x"}}), "$.channels[1].lines", "wrong_form"),
    (lambda t: t["channels"].pop(), "$.channels", "field_missing"),
]


@pytest.mark.parametrize(("change", "path", "reason"), CHANGES)
def test_a_fault_is_named_by_path_and_reason(change: Change, path: str, reason: str) -> None:
    """Whatever is wrong inside is found, where it stands, and said in four languages."""
    tree = sample_tree()
    change(tree)
    error = refused(json.dumps(tree, ensure_ascii=False).encode())
    assert error.facts["reason"] == reason
    assert str(error.facts["path"]).startswith(path)
    for lang in LANGUAGES:
        sentence = Wording(lang).sentence(error)
        assert "x.kzpack" in sentence
        assert str(error.facts["path"]) in sentence


SOUND = SAMPLE.read_bytes()
BYTES: list[tuple[bytes, str]] = [
    (b"\xef\xbb\xbf" + SOUND, "bom"),
    (SOUND.replace(b"Reedcom", b"Reed\xffcom"), "not_utf8"),
    (SOUND.replace(b"Reedcom", b"Reed\\ud800com"), "hidden"),
    (SOUND.replace(b'"order": 1', b'"order": NaN'), "no_number"),
    (SOUND.replace(b'"order": 1', b'"order": 1, "order": 2'), "key_twice"),
    (SOUND.replace(b'"order": 1', b'"order": 1e999'), "wrong_type"),
    (SOUND.replace(b'"order": 1', b'"order": ' + b"9" * 5000), "not_json"),
    (SOUND[:-40], "not_json"),
    (b"", "not_json"),
    (b"[]", "wrong_type"),
    (b'{"head": []}', "wrong_type"),
    (b"[" * 200_000, "too_deep"),
    (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, "too_deep"),
    (b'{"' + b"k" * 30_000 + b'": 1}', "too_long"),
]


@pytest.mark.parametrize(("payload", "reason"), BYTES)
def test_what_is_no_honest_json_is_refused(payload: bytes, reason: str) -> None:
    """Marks, broken text, doubled keys, numbers that are none, bottomless nesting: each has its reason."""
    assert refused(payload).facts["reason"] == reason


def test_a_file_that_cannot_be_read_or_is_too_large_is_refused(tmp_path: Path) -> None:
    """Nothing there, a folder, more than 5 MB: said, and not read."""
    for make, reason in (
        (lambda _path: None, "unreadable"),
        (lambda path: path.mkdir(), "unreadable"),
        (lambda path: path.write_bytes(b" " * (MOST_BYTES + 1)), "too_large"),
    ):
        path = tmp_path / f"{reason}{len(list(tmp_path.iterdir()))}.kzpack"
        make(path)
        with pytest.raises(KzpackBroken) as caught:
            load_pack(path)
        assert (caught.value.facts["file"], caught.value.facts["reason"]) == (path.name, reason)


def test_what_a_hostile_file_writes_cannot_break_the_sentence() -> None:
    """Keys with control characters or of great length are shown short and plain."""
    error = refused(json.dumps({"head": {}, "\x1b[2J" + "y" * 900: 1}).encode().replace(b"\\u001b", b"\\n"))
    assert all(str(value).isprintable() and len(str(value)) <= 160 for value in error.facts.values())


def fuzz(seeds: range, folder: Path) -> None:
    """Read mutated packs; each is sound, or refused with file, path and reason."""
    trees = (sample_tree(), shipped_tree())
    for seed in seeds:
        path = folder / "fuzz.kzpack"
        path.write_bytes(mutated(trees[seed % 2], random.Random(seed)))
        error = outcome(path)
        if error is not None:
            assert error.facts["file"] == "fuzz.kzpack"
            assert str(error.facts["path"]).startswith("$")
            assert error.facts["reason"]
            assert Wording(LANGUAGES[seed % 4]).line(error)


def outcome(path: Path) -> KzpackBroken | None:
    """Read a pack; return how it was refused."""
    try:
        load_pack(path)
    except KzpackBroken as error:
        return error
    return None


def test_mutated_packs_are_read_or_refused(tmp_path: Path) -> None:
    """Of 150 mutated packs none brings the reader down."""
    fuzz(range(150), tmp_path)


@pytest.mark.long
def test_many_mutated_packs_are_read_or_refused(tmp_path: Path) -> None:
    """Of 3 000 mutated packs none brings the reader down."""
    fuzz(range(150, 3_150), tmp_path)


def test_a_pack_written_by_hand_reads_as_it_was_meant(tmp_path: Path) -> None:
    """What goes in comes out: versions, operators, plans."""
    pack = load_pack(written(tmp_path / "a.kzpack", sample_tree()))
    assert [one.id for one in pack.country.operators] == ["xs_reed", "xs_dune"]
    assert (pack.content.head.version, len(pack.country.plans)) == ("2026.11.29", 2)
