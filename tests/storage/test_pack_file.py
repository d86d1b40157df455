"""Promises of reading one data file: whatever is wrong is named with file and path."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from kzcompanion.domain.errors import PackBroken
from kzcompanion.domain.localtext import LocalText
from kzcompanion.storage.pack_file import MAXIMUM_BYTES, read_file


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A thing with a text and a price."""

    name: LocalText
    price: int | None = None


class Sheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of items."""

    items: tuple[Item, ...]


def broken(tmp_path: Path, content: bytes) -> tuple[str, str, str]:
    """Read a file that is not right and return what is said about it."""
    path = tmp_path / "sheet.json"
    path.write_bytes(content)
    with pytest.raises(PackBroken) as caught:
        read_file(path, Sheet, "plans/sheet.json")
    facts = caught.value.facts
    return str(facts["file"]), str(facts["path"]), str(facts["problem"])


def test_a_good_file_is_read_into_its_type(tmp_path: Path) -> None:
    """Every language and the exact number arrive."""
    path = tmp_path / "sheet.json"
    path.write_text('{"items": [{"name": {"en": "a", "kk": "\\u0431"}, "price": 5}]}', encoding="utf-8")
    assert read_file(path, Sheet, "x").items == (Item(name=LocalText(en="a", kk="б"), price=5),)


@pytest.mark.parametrize(
    ("content", "path", "problem"),
    [
        (b'{"items": [{"name": {"en": "a"}, "price": "5"}]}', "$.items[0].price", "Expected `int | null`"),
        (b'{"items": [{"name": {"en": "a"}, "price": 5.5}]}', "$.items[0].price", "got `float`"),
        (b'{"items": [{"name": {"en": "a"}, "price": true}]}', "$.items[0].price", "got `bool`"),
        (b'{"items": [{"name": {"en": "a"}, "price": 1e999}]}', "$.items[0].price", "got `float`"),
        (b'{"items": [{"name": {"en": "a"}, "cost": 5}]}', "$.items[0]", "unknown field `cost`"),
        (b'{"items": [{"name": {"ru": "a"}}]}', "$.items[0].name", "missing required field `en`"),
        (b'{"items": [{"name": {"en": "a", "xx": "b"}}]}', "$.items[0].name", "unknown field `xx`"),
        (b'{"items": [{"name": {"en": "{num}"}}]}', "$.items[0].name", "unknown placeholder {num}"),
        (b'{"items": [{"name": {"en": ""}}]}', "$.items[0].name.en", "length >= 1"),
        (b'{"items": [{"name": {"en": "' + b"a" * 2001 + b'"}}]}', "$.items[0].name.en", "length <= 2000"),
        (b"[]", "$", "Expected `object`"),
        (b'{"items": [{"name": {"en": "a", "en": "b"}}]}', "$.items[0].name", "key 'en' twice"),
        (b'{"items": [], "items": []}', "$", "key 'items' twice"),
        (b'{"items": [{"name": {"en": "a"}, "name": {"en": "b", "en": "c"}}]}', "$", "key 'en' twice"),
        (b'{"items": [', "$", "is not JSON"),
        (b"", "$", "line 1, column 1"),
        (b'{"items": NaN}', "$", "NaN is no number"),
        (b'{"items": -Infinity}', "$", "-Infinity is no number"),
        (b'{"items": ' + b"9" * 5000 + b"}", "$", "is not JSON"),
        (b"[" * 100_000, "$", "nested too deeply"),
        (b'{"a":' * 50_000, "$", "nested too deeply"),
        (b'\xef\xbb\xbf{"items": []}', "$", "byte order mark"),
        (b'{"items": [{"name": {"en": "\xff"}}]}', "$", "not UTF-8 at byte 28"),
        (b" " * (MAXIMUM_BYTES + 1), "$", "is larger than"),
        (b'{"items": [{"name": {"en": "a\xe2\x80\xaeb"}}]}', "$", "hidden U+202E"),
        (b'{"items": [{"name": {"en": "a\\u202eb"}}]}', "$.items[0].name.en", "hidden U+202E"),
        (b'{"items": [{"name": {"en": "a\\u0000b"}}]}', "$.items[0].name.en", "hidden U+0000"),
        (b'{"items": [{"name": {"en": "\\ud800"}}]}', "$.items[0].name.en", "hidden U+D800"),
        (b'{"items": [{"na\\u200bme": {"en": "a"}}]}', "$.items[0]", "hidden U+200B"),
    ],
)
def test_a_broken_file_is_named_with_path_and_problem(
    tmp_path: Path, content: bytes, path: str, problem: str
) -> None:
    """Types, unknown fields, missing English, doubled keys, truncation, depth, marks, size, hidden text."""
    file, where, said = broken(tmp_path, content)
    assert file == "plans/sheet.json"
    assert where == path
    assert problem in said


def test_an_escaped_text_that_is_harmless_is_read(tmp_path: Path) -> None:
    """Escapes alone are no fault: quotes and line breaks are allowed."""
    path = tmp_path / "sheet.json"
    path.write_text('{"items": [{"name": {"en": "a \\"b\\"\\n"}, "price": null}]}', encoding="utf-8")
    assert read_file(path, Sheet, "x").items[0].name.en == 'a "b"\n'


@pytest.mark.parametrize("missing", ["none.json", "."])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, missing: str) -> None:
    """A missing file, or a folder in its place, is told like any other fault."""
    with pytest.raises(PackBroken) as caught:
        read_file(tmp_path / missing, Sheet, "rules.json")
    assert caught.value.facts["file"] == "rules.json"
    assert caught.value.facts["problem"]


def test_a_file_of_many_keys_with_one_doubled_is_refused_quickly(tmp_path: Path) -> None:
    """A hostile file costs no more than an honest one of its size."""
    keys = ",".join(f'"{n}":1' for n in range(60_000))
    assert broken(tmp_path, f'{{{keys},"59999":2}}'.encode())[2] == "has the key '59999' twice"
